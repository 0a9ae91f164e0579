package format

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"

	"bocor/scan/record"
)

// sqliteMagic is how a database of SQLite 3 begins (https://www.sqlite.org/fileformat2.html, whose words are used
// here).
const sqliteMagic = "SQLite format 3\x00"

// openSQLite reads a database of SQLite as the statements that its own client would dump.
func openSQLite(in Input, options Options) (Document, error) {
	d := &sqliteDump{at: in.At, size: in.Size, take: in.Take, most: options.MaxRecord, ratio: options.MaxRatio, picture: math.MaxInt}
	if options.Picture == nil {
		d.picture = pictureSize
	}
	if err := d.open(); err != nil {
		return nil, &NotReadError{record.BadArchive, "a database of SQLite"}
	}
	front, err := readFront(d)
	if err != nil {
		return nil, err
	}
	front.encoding, front.guessed, front.decoded, front.shown = "utf-8", false, true, "sqlite"
	document, err := openSQL(front, options)
	return &database{document, d}, err
}

// database is a dump with the faults of the file that it is of.
type database struct {
	Document
	dump *sqliteDump
}

func (d *database) Faults() []record.Fault {
	return append(d.Document.Faults(), d.dump.faults...)
}

// sqliteDump writes the tables of a database as statements.
type sqliteDump struct {
	at            io.ReaderAt
	size          int64
	take          func(int) (int, error)
	most, picture int // bytes of a row, and of a picture
	faults        []record.Fault

	page, usable int // bytes of a page, and what is used of them
	decoder      *encoding.Decoder
	seen         []uint64      // pages that were read, as bits
	tables       []sqliteTable // that follow
	table        *sqliteTable  // at hand; nil: none is
	walk         []sqliteNode  // of it, from its root down
	columns      []string
	rowID        int    // the column that is the number of the row; -1: none is
	isOpen       bool   // an INSERT has begun
	trunk        uint32 // of the free pages that follow; 0: there are none
	out          []byte
	written      int64 // bytes of the dump, and
	ratio        int64 // how many times the file they may be
}

// sqliteTable is a table by the schema.
type sqliteTable struct {
	name, sql string
	root      uint32
}

// sqliteNode is a page of a tree, and the cell that comes next.
type sqliteNode struct {
	data   []byte
	header int // where the page's header begins: on the first, behind the file's
	next   int
}

// Kinds of pages.
const (
	interiorIndex = 2
	interiorTable = 5
	leafIndex     = 10
	leafTable     = 13
)

const (
	sqliteHeader  = 100
	mostDepth     = 32 // of a tree: 4 cells a page are more than any file has pages
	leastPageSize = 512
	pictureSize   = 4 << 10 // where nobody looks at pictures: enough to see that it is one
)

// open reads the header and the schema.
func (d *sqliteDump) open() error {
	var header [sqliteHeader]byte
	if _, err := d.at.ReadAt(header[:], 0); err != nil {
		return err
	}
	d.page = int(binary.BigEndian.Uint16(header[16:]))
	if d.page == 1 {
		d.page = 1 << 16
	}
	d.usable = d.page - int(header[20])
	if d.page < leastPageSize || d.page&(d.page-1) != 0 || d.usable < 480 {
		return errors.New("no size of a page")
	}
	switch binary.BigEndian.Uint32(header[56:]) {
	case 2:
		d.decoder = unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewDecoder()
	case 3:
		d.decoder = unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewDecoder()
	}
	pages := int64(binary.BigEndian.Uint32(header[28:]))
	if d.size < pages*int64(d.page) || d.size%int64(d.page) != 0 {
		d.fault(record.Truncated)
	}
	d.seen = make([]uint64, d.size/int64(d.page)/64+1)
	d.out = append(d.out, "-- SQLite\n"...)
	d.begin(1)
	for {
		cells, _, ok := d.row()
		if !ok {
			break
		}
		if len(cells) < 5 {
			continue
		}
		table := sqliteTable{name: string(d.text(cells[1])), sql: string(d.text(cells[4])), root: uint32(cells[3].number)}
		if kind := string(d.text(cells[0])); kind != "table" || table.root == 0 {
			d.remark([]byte(table.sql)) // what a view or a trigger is made of
			continue
		}
		d.tables = append(d.tables, table)
	}
	d.trunk = binary.BigEndian.Uint32(header[32:])
	return nil
}

func (d *sqliteDump) fault(code record.Code) {
	d.faults = record.AddFault(d.faults, record.Fault{Code: code, Trouble: record.Loss, Byte: -1, Count: 1})
}

// remark writes text that is of no table, on a line.
func (d *sqliteDump) remark(text []byte) {
	if text = bytes.TrimSpace(text); len(text) > 0 {
		d.out = append(append(append(d.out, "-- "...), bytes.ReplaceAll(text, []byte("\n"), []byte(" "))...), '\n')
	}
}

// free writes what can be read in some pages that are free: rows that were deleted. Each trunk of their list has
// the numbers of others.
func (d *sqliteDump) free() {
	data := d.read(d.trunk)
	if d.trunk = 0; data == nil {
		return
	}
	n := int(min(binary.BigEndian.Uint32(data[4:]), uint32(d.usable/4-2)))
	for i := range n {
		if leaf := d.read(binary.BigEndian.Uint32(data[8+4*i:])); leaf != nil {
			d.remark(legible(leaf))
		}
	}
	d.trunk = binary.BigEndian.Uint32(data)
}

// read returns a page; nil: it is missing, or was read already.
func (d *sqliteDump) read(number uint32) []byte {
	i := int64(number) - 1
	if i < 0 || (i+1)*int64(d.page) > d.size || d.seen[i/64]>>(i%64)&1 != 0 {
		d.fault(record.BadArchive)
		return nil
	}
	d.seen[i/64] |= 1 << (i % 64)
	data := make([]byte, d.page)
	if _, err := d.at.ReadAt(data, i*int64(d.page)); err != nil && !errors.Is(err, io.EOF) {
		d.fault(record.ReadFailed)
		return nil
	}
	return data
}

// begin goes to the first row of the tree with a root.
func (d *sqliteDump) begin(root uint32) {
	d.walk = d.walk[:0]
	d.down(root)
}

// down adds a page to the walk.
func (d *sqliteDump) down(number uint32) {
	if len(d.walk) == mostDepth {
		d.fault(record.BadArchive)
		return
	}
	data := d.read(number)
	if data == nil {
		return
	}
	node := sqliteNode{data: data}
	if number == 1 {
		node.header = sqliteHeader
	}
	switch data[node.header] {
	case interiorIndex, interiorTable, leafIndex, leafTable:
		d.walk = append(d.walk, node)
	default:
		d.fault(record.BadArchive)
	}
}

// row returns the next row of the tree, and its number; ok is false behind the last one.
func (d *sqliteDump) row() (cells []sqliteCell, id int64, ok bool) {
	for len(d.walk) > 0 {
		node := &d.walk[len(d.walk)-1]
		data, kind := node.data, node.data[node.header]
		n := int(binary.BigEndian.Uint16(data[node.header+3:]))
		isLeaf := kind == leafTable || kind == leafIndex
		pointers := node.header + 8
		if !isLeaf {
			pointers += 4
		}
		i := node.next
		node.next++
		if pointers+2*n > len(data) {
			n = -1
			d.fault(record.BadArchive)
		}
		switch {
		case i > n || n < 0 || i == n && isLeaf:
			d.walk = d.walk[:len(d.walk)-1]
			continue
		case i == n:
			d.down(binary.BigEndian.Uint32(data[node.header+8:]))
			continue
		}
		at := int(binary.BigEndian.Uint16(data[pointers+2*i:]))
		if at+4 > len(data) {
			d.fault(record.BadArchive)
			continue
		}
		cell := data[at:]
		child := binary.BigEndian.Uint32(cell)
		switch kind {
		case interiorTable: // nothing but a number stands beside it
			d.down(child)
			continue
		case interiorIndex:
			cell = cell[4:]
		}
		size, length := sqliteVarint(cell)
		cell = cell[length:]
		if kind == leafTable {
			id, length = sqliteVarint(cell)
			cell = cell[length:]
		}
		payload, whole := d.payload(cell, size, kind == leafTable)
		if kind == interiorIndex {
			d.down(child)
		}
		if cells, ok = sqliteRow(payload, whole); !ok {
			d.fault(record.BadArchive)
			continue
		}
		return cells, id, true
	}
	return nil, 0, false
}

// payload returns the bytes of a row, which may go on in pages of their own.
func (d *sqliteDump) payload(cell []byte, size int64, isTable bool) (data []byte, whole bool) {
	u := int64(d.usable)
	most, least := (u-12)*64/255-23, (u-12)*32/255-23
	if isTable {
		most = u - 35
	}
	local := size
	if size > most {
		if local = least + (size-least)%(u-4); local > most {
			local = least
		}
	}
	if size < 0 || local > int64(len(cell)) {
		return nil, false
	}
	data = bytes.Clone(cell[:local])
	if local == size {
		return data, true
	}
	if size > int64(d.most) {
		d.fault(record.RecordTooLong)
		size = int64(d.most)
	}
	if local+4 > int64(len(cell)) {
		return data, false
	}
	for next := binary.BigEndian.Uint32(cell[local:]); int64(len(data)) < size; {
		page := d.read(next)
		if page == nil {
			return data, false
		}
		data = append(data, page[4:min(u, 4+size-int64(len(data)))]...)
		next = binary.BigEndian.Uint32(page)
	}
	return data, true
}

// sqliteVarint reads a number of one to nine bytes, and returns how many they are.
func sqliteVarint(b []byte) (n int64, length int) {
	for i := range min(len(b), 9) {
		if i == 8 {
			return n<<8 | int64(b[i]), 9
		}
		if n = n<<7 | int64(b[i]&0x7f); b[i] < 0x80 {
			return n, i + 1
		}
	}
	return n, len(b)
}

// sqliteCell is a value of a row.
type sqliteCell struct {
	kind   byte // 0: none, 'i' a whole number, 'f' another, 't' text, 'b' bytes
	number int64
	real   float64
	text   []byte
}

// sqliteRow returns the values of a row. Where it is not whole, they are those that are.
func sqliteRow(payload []byte, whole bool) (cells []sqliteCell, ok bool) {
	head, length := sqliteVarint(payload)
	if head < int64(length) || head > int64(len(payload)) {
		return nil, false
	}
	types, body := payload[length:head], payload[head:]
	for len(types) > 0 {
		kind, n := sqliteVarint(types)
		types = types[n:]
		size := int64(0)
		var cell sqliteCell
		switch {
		case kind == 0:
		case kind <= 6:
			cell.kind, size = 'i', [...]int64{0, 1, 2, 3, 4, 6, 8}[kind]
		case kind == 7:
			cell.kind, size = 'f', 8
		case kind == 8 || kind == 9:
			cell.kind, cell.number = 'i', kind-8
		case kind >= 12:
			cell.kind, size = "bt"[kind&1], (kind-12)/2
		default:
			return cells, false
		}
		if size > int64(len(body)) {
			if cell.kind == 't' && !whole {
				cell.text = body
				return append(cells, cell), true
			}
			return cells, !whole && len(cells) > 0
		}
		switch value := body[:size]; {
		case cell.kind == 'i' && size > 0:
			cell.number = int64(int8(value[0]))
			for _, c := range value[1:] {
				cell.number = cell.number<<8 | int64(c)
			}
		case cell.kind == 'f':
			cell.real = math.Float64frombits(binary.BigEndian.Uint64(value))
		default:
			cell.text = value
		}
		body = body[size:]
		cells = append(cells, cell)
	}
	return cells, true
}

// Read writes the dump: the definition of each table, and its rows.
func (d *sqliteDump) Read(b []byte) (int, error) {
	for len(d.out) < len(b) && (d.table != nil || len(d.tables) > 0 || d.trunk != 0) {
		d.step()
	}
	n := copy(b, d.out)
	d.out = append(d.out[:0], d.out[n:]...)
	if n == 0 {
		return 0, io.EOF
	}
	if d.written += int64(n); d.written > ratioFree && d.written/d.ratio > d.size { // cells of a page may all be one
		return n, &record.Error{Code: record.RatioLimit}
	}
	if d.take != nil {
		if allowed, over := d.take(n); over != nil {
			return allowed, over
		}
	}
	return n, nil
}

// step begins the next table, writes a row of it, or ends it; behind the last one, what is in free pages.
func (d *sqliteDump) step() {
	if d.table == nil && len(d.tables) == 0 {
		d.free()
		return
	}
	if d.table == nil {
		d.table, d.tables = &d.tables[0], d.tables[1:]
		d.begin(d.table.root)
		d.out = append(append(d.out, d.table.sql...), ";\n"...)
		d.columns, d.rowID = columnsOfTable(d.table.sql)
		d.isOpen = false
		return
	}
	cells, id, ok := d.row()
	if !ok {
		if d.isOpen {
			d.out = append(d.out, ";\n"...)
		}
		d.table = nil
		return
	}
	if d.isOpen {
		d.out = append(d.out, ",\n("...)
	} else {
		d.out = append(append(append(d.out, `INSERT INTO "`...), strings.ReplaceAll(d.table.name, `"`, `""`)...), '"')
		d.out = append(append(append(d.out, ' '), columnList(d.columns)...), " VALUES\n("...)
	}
	d.isOpen = true
	for i, cell := range cells {
		if i > 0 {
			d.out = append(d.out, ',')
		}
		if cell.kind == 0 && i == d.rowID {
			cell = sqliteCell{kind: 'i', number: id}
		}
		d.out = d.appendCell(d.out, cell)
	}
	d.out = append(d.out, ')')
}

var (
	withoutRowID = lazy(`(?i)\)\s*(?:strict\s*,\s*)?without\s+rowid(?:\s*,\s*strict)?\s*;?\s*$`)
	primaryKey   = lazy(`(?i)\bprimary\s+key\b`)
	wholeNumber  = lazy(`(?i)^\s*integer\b`)
	computed     = lazy(`(?is)\bas\s*\(.*\)\s*(?:virtual\b.*)?$`) // and not stored
)

// columnsOfTable returns the columns of a table in the order in which rows have them, by its definition, and which is
// the number of the row, that is kept outside of it; -1: none is. Tables without such numbers have the columns of their
// key in front. Columns that are computed when they are asked for are in no row.
func columnsOfTable(sql string) (columns []string, rowID int) {
	_, text, _ := strings.Cut(sql, "(")
	var key []string
	whole := map[string]bool{} // names of whole numbers
	for _, definition := range definitionsOf(text) {
		l := lexer{data: []byte(definition + " ")}
		name, isQuoted := l.next()
		rest := string(l.data[l.pos:])
		isKey := primaryKey().MatchString(rest)
		switch isConstraint := !isQuoted && slices.Contains([]string{"constraint", "primary", "unique", "check", "foreign"}, name); {
		case isConstraint && primaryKey().MatchString(definition):
			_, list, _ := strings.Cut(definition, "(")
			l := lexer{data: []byte(list)}
			key = l.definitions() // names, with what orders them
		case isConstraint || computed().MatchString(rest):
		default:
			if !isQuoted { // as it is written
				name = string(l.data[l.word:l.pos])
			}
			columns, whole[name] = append(columns, name), wholeNumber().MatchString(rest)
			if isKey {
				key = []string{name}
			}
		}
	}
	place := func(name string) int {
		if i := slices.IndexFunc(key, func(k string) bool { return strings.EqualFold(k, name) }); i >= 0 {
			return i
		}
		return len(key)
	}
	if withoutRowID().MatchString(sql) {
		slices.SortStableFunc(columns, func(a, b string) int { return cmp.Compare(place(a), place(b)) })
		return columns, -1
	}
	return columns, slices.IndexFunc(columns, func(name string) bool { return len(key) == 1 && place(name) == 0 && whole[name] })
}

// definitionsOf cuts what stands in the brackets of CREATE TABLE at its commas, but for those in brackets and quotes.
func definitionsOf(text string) (list []string) {
	l := lexer{data: []byte(text)}
	depth, from := 0, 0
	for {
		word, quoted := l.next()
		switch {
		case l.short:
			return append(list, text[from:])
		case quoted:
		case word == "(":
			depth++
		case word == ")" && depth == 0:
			return append(list, text[from:l.word])
		case word == ")":
			depth--
		case word == "," && depth == 0:
			list, from = append(list, text[from:l.word]), l.pos
		}
	}
}

// text returns a text in UTF-8.
func (d *sqliteDump) text(cell sqliteCell) []byte {
	if d.decoder != nil {
		if decoded, err := d.decoder.Bytes(cell.text); err == nil {
			return decoded
		}
	}
	return cell.text
}

func (d *sqliteDump) appendCell(to []byte, cell sqliteCell) []byte {
	switch cell.kind {
	case 'i':
		return strconv.AppendInt(to, cell.number, 10)
	case 'f':
		return strconv.AppendFloat(to, cell.real, 'f', -1, 64)
	case 't':
		return appendQuoted(to, d.text(cell))
	case 'b':
		switch {
		case isPictureFront(cell.text):
			return append(fmt.Appendf(append(to, "X'"...), "%X", cell.text[:min(len(cell.text), d.picture)]), '\'')
		case utf8.Valid(cell.text):
			return appendQuoted(to, cell.text)
		}
		return appendQuoted(to, legible(cell.text))
	}
	return append(to, "NULL"...)
}

// isPictureFront tells whether bytes begin as JPEG, PNG, GIF or WebP do.
func isPictureFront(b []byte) bool {
	return bytes.HasPrefix(b, []byte("\xff\xd8\xff")) || bytes.HasPrefix(b, []byte("\x89PNG")) || bytes.HasPrefix(b, []byte("GIF8")) || len(b) > 12 && string(b[:4]) == "RIFF" && string(b[8:12]) == "WEBP"
}

// appendQuoted appends a string of SQL.
func appendQuoted(to, text []byte) []byte {
	return append(append(append(to, '\''), bytes.ReplaceAll(text, []byte("'"), []byte("''"))...), '\'')
}
