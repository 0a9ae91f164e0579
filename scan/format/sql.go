package format

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"io"
	"math/bits"
	"slices"
	"strings"

	"bocor/scan/record"
)

// sqlDocument reads what mysqldump, pg_dump, SQL Server and the like write:
// the tuples of INSERT and the lines of COPY are records, columns are named by
// the statement or by CREATE TABLE. Other statements are looked at as text.
type sqlDocument struct {
	stream
	format    string // as it is shown
	encoding  string
	backslash bool // it escapes in strings
	columns   map[string][]string
	defined   map[string]int64 // where the columns of a table are, by its key
	window    window
	other     []byte
	lost      bool
	ended     bool
	bare      bool // statements end with their lines, without a semicolon
	footer    bool // the dump says that it is complete
	header    bool // the dump's program writes such a footer
	cut       bool // the end is missing
	// delimiter ends statements; MySQL's DELIMITER changes it.
	delimiter string
	part      *sqlRange // nil: all of the dump is read
	beside    int64     // bytes of statements that are no records
}

// truncated notes that the end is missing, once.
func (d *sqlDocument) truncated() {
	if d.part.endsInside(); d.part.isLast() && !d.cut {
		d.cut = true
		d.endedEarly(&record.Error{Code: record.Truncated})
	}
}

// unended notes that the last statement, of a table or of none, has no semicolon:
// the end is missing, unless statements end with their lines. Of ranges, all
// together tell.
func (d *sqlDocument) unended(table string) {
	if d.part != nil && d.part.isLast() {
		d.part.unended, d.part.unendedIn = true, table
	} else {
		d.truncated()
	}
}

// terminated notes how a statement ended: the text behind it, and whether
// another one follows.
func (d *sqlDocument) terminated(text []byte, follows bool) {
	if bytes.IndexByte(text, ';') < 0 && (follows || len(text) > 0) {
		d.bare = true
	}
}

func openSQL(front *front, options Options) (Document, error) {
	d := &sqlDocument{stream: front.stream(options), format: cmp.Or(front.shown, "sql"), encoding: front.encoding, delimiter: ";", columns: map[string][]string{}, defined: map[string]int64{}}
	d.faults = front.faults()
	d.backslash = escapesWithBackslash(front.sample)
	d.bare = endsWithLines(front.sample)
	d.begin(front.sample, markLength(front.sample))
	return d, nil
}

// escapesWithBackslash tells the dialects apart: in MySQL a backslash escapes,
// in standard SQL it is a sign like any other.
func escapesWithBackslash(sample []byte) bool {
	head := sample[:min(len(sample), 4096)]
	switch {
	case bytes.Contains(head, []byte("PostgreSQL")), bytes.Contains(sample, []byte("[dbo]")), bytes.Contains(head, []byte("SQLite")):
		return false
	case bytes.Contains(head, []byte("MySQL")), bytes.Contains(head, []byte("MariaDB")), bytes.ContainsRune(sample, '`'):
		return true
	}
	// A single backslash before a quote and a comma stands at the end of a value.
	return bytes.Contains(sample, []byte(`\'`)) && !lonelyBackslash().Match(sample)
}

var lonelyBackslash = lazy(`(^|[^\\])(\\\\)*\\',`)

func (d *sqlDocument) Next() (Table, error) {
	if d.ended {
		return nil, io.EOF
	}
	if d.part != nil && d.part.first.copy != nil {
		head := *d.part.first.copy
		d.part.first.copy = nil
		return d.table(head, true), nil
	}
	w := &d.window
	w.open(&d.stream)
	defer w.close()
	for {
		d.skipBlanks()
		if len(w.data) == 0 {
			break
		}
		if d.atComment() {
			n := d.statementEnd()
			d.keep(w.data[:n])
			w.drop(n)
			continue
		}
		s, n, result := d.statement()
		switch result {
		case sqlShort:
			if d.atEnd {
				d.part.endsInside()
			}
		case sqlInsert, sqlCopy:
			w.drop(n)
			return d.table(s, result == sqlCopy), nil
		case sqlCreate:
			d.columns[tableKey(s.table)], d.defined[tableKey(s.table)] = s.columns, d.offset
		}
		n = d.statementEnd()
		text := bytes.TrimSpace(w.data[:n])
		if d.atEnd && n == len(w.data) && !d.bare && !bytes.HasSuffix(text, []byte(d.delimiter)) && !isBatchEnd(text) {
			d.unended("")
		}
		if fields := bytes.Fields(text); len(fields) == 2 && bytes.EqualFold(fields[0], []byte("delimiter")) {
			d.delimiter = string(fields[1])
		}
		d.keep(text)
		w.drop(n)
	}
	d.ended = true
	if d.header && !d.footer && d.part == nil { // of ranges, all together tell
		d.truncated()
	}
	return newAside(d.format, "(other statements)", d.other, d.encoding, d.options), nil
}

// skipBlanks reads on to where a statement begins.
func (d *sqlDocument) skipBlanks() {
	w := &d.window
	for {
		c, ok := w.peek(0)
		if !ok || !isSpace(c) && c != ';' {
			return
		}
		w.drop(1)
	}
}

// atComment tells whether the window begins with a comment.
func (d *sqlDocument) atComment() bool {
	d.window.peek(1)
	data := d.window.data
	return bytes.HasPrefix(data, []byte("--")) || bytes.HasPrefix(data, []byte("#")) || bytes.HasPrefix(data, []byte("/*")) || bytes.HasPrefix(data, []byte(`\`))
}

// isBatchEnd tells whether the text is a word that ends a batch by its line.
func isBatchEnd(text []byte) bool {
	return len(text) <= 4 && (hasFoldPrefix(text, "go") || bytes.Equal(text, []byte("/")) || hasFoldPrefix(text, "exit"))
}

// endsWithLines tells whether statements end with their lines, without a
// semicolon: one that brings records stands behind another one.
func endsWithLines(sample []byte) bool {
	open := false
	for line := range bytes.Lines(sample) {
		begins := hasFoldPrefix(line, "insert ") || hasFoldPrefix(line, "replace ")
		if begins && open {
			return true
		}
		if text := bytes.TrimSpace(line); len(text) > 0 {
			open = (begins || hasFoldPrefix(line, "declare ")) && text[len(text)-1] == ')'
		}
	}
	return false
}

// hasFooter tells whether a dump with such a line says at its end that it is
// complete.
func hasFooter(line []byte) bool {
	return bytes.HasPrefix(line, []byte("-- MySQL dump")) || bytes.HasPrefix(line, []byte("-- MariaDB dump")) || bytes.HasPrefix(line, []byte("-- PostgreSQL database dump"))
}

// keep notes a statement that is no record.
func (d *sqlDocument) keep(text []byte) {
	d.header = d.header || d.format == "sql" && hasFooter(text)
	d.footer = d.footer || bytes.Contains(text, []byte("ump complete"))
	d.beside += int64(len(text)) + 1 // with the line end that parts it from the next
	if len(d.other)+len(text) > d.options.MaxRecord {
		if !d.lost {
			d.loss(record.RecordTooLong)
		}
		d.lost = true
		return
	}
	d.other = append(append(d.other, text...), '\n')
}

// statement reads the head of the statement that the window begins with.
func (d *sqlDocument) statement() (s sqlHead, n int, result sqlResult) {
	for {
		s, n, result = readHead(d.window.data)
		if result != sqlShort || len(d.window.data) > maxSQLHead || !d.window.more() {
			return s, n, result
		}
	}
}

// maxSQLHead bounds what stands before a statement's values.
const maxSQLHead = 1 << 20

// statementEnd returns where the statement ends that the window begins with, or
// a part of one that is too long.
func (d *sqlDocument) statementEnd() int {
	w := &d.window
	for comment, end := range map[string]string{"--": "\n", "#": "\n", `\`: "\n", "/*": "*/"} {
		if bytes.HasPrefix(w.data, []byte(comment)) {
			for i := len(comment); i < maxStatement; i++ {
				if _, ok := w.peek(i + len(end) - 1); !ok {
					d.part.endsInside()
					return len(w.data)
				}
				if bytes.HasPrefix(w.data[i:], []byte(end)) {
					return i + len(end)
				}
			}
		}
	}
	s := sqlScan{backslash: d.backslash}
	w.peek(len("delimiter "))
	isLine, isBlock := hasFoldPrefix(w.data, "delimiter "), hasFoldPrefix(w.data, "do ")
	for i := 0; i < maxStatement; i++ {
		c, ok := w.peek(i)
		if !ok {
			if s.inString() {
				d.part.endsInside()
			}
			return len(w.data)
		}
		if isLine {
			if c == '\n' {
				return i + 1
			}
			continue
		}
		if c == '$' && !s.inString() && !isBlock { // what a block does, it does at once
			if n := d.dollarQuoted(i); n > 0 {
				i += n - 1
				continue
			}
		}
		if d.delimiter != ";" {
			if w.peek(i + len(d.delimiter)); !s.inString() && bytes.HasPrefix(w.data[i:], []byte(d.delimiter)) {
				return i + len(d.delimiter)
			}
			s.step(c)
			continue
		}
		if c == '\n' && s.quote == 0 && s.comment != '*' {
			// SQL Server ends statements with lines.
			if w.peek(i + 64); i+1 < len(w.data) && beginsStatement(bytes.TrimLeft(w.data[i+1:], " \t")) {
				return i + 1
			}
		}
		if s.step(c) == 0 && c == ';' {
			return i + 1
		}
	}
	return min(len(w.data), maxStatement)
}

// maxStatement bounds a statement that brings no records; a longer one is
// looked at in parts.
const maxStatement = 1 << 20

// dollarQuoted returns the length of the text between $tag$ and $tag$ that
// begins at place i of the window; 0: there is none.
func (d *sqlDocument) dollarQuoted(i int) int {
	w := &d.window
	end := i + 1
	for {
		c, ok := w.peek(end)
		if !ok || end-i > 64 || c != '$' && !isNameByte(c) {
			return 0
		}
		if end++; c == '$' {
			break
		}
	}
	tag := bytes.Clone(w.data[i:end])
	for from := end; ; {
		if n := bytes.Index(w.data[from:], tag); n >= 0 {
			return from + n + len(tag) - i
		}
		from = max(end, len(w.data)-len(tag)+1)
		if len(w.data)-i > maxStatement {
			return 0
		}
		if !w.more() {
			d.part.endsInside()
			return 0
		}
	}
}

func beginsStatement(line []byte) bool {
	for _, word := range []string{"insert ", "replace ", "upsert ", "copy ", "create table ", "go\n", "go\r"} {
		if hasFoldPrefix(line, word) {
			return true
		}
	}
	return hasFoldPrefix(line, "create ") && createTable().Match(line[:min(len(line), 64)])
}

// createTable begins a statement that HSQLDB and H2 write without a semicolon, a line each.
var createTable = lazy(`(?i)^create\s+(memory|cached|text)\s+table\b`)

func (d *sqlDocument) table(s sqlHead, lines bool) Table {
	written := s
	if s.columns == nil {
		d.define(tableKey(s.table))
		s.columns = d.columns[tableKey(s.table)]
	}
	d.blocks = 0
	t := &sqlTable{document: d, head: s, written: written, lines: lines, many: s.many}
	t.info = Info{Format: d.format, Encoding: d.encoding, Name: s.table, Header: s.columns, Parts: true, Width: len(s.columns)}
	return t
}

// tableKey is the name of a table without its schema and quotes.
func tableKey(name string) string { return strings.ToLower(name[strings.LastIndexByte(name, '.')+1:]) }

// sqlHead is the head of a statement that brings records.
type sqlHead struct {
	table   string
	columns []string
	many    bool // of Oracle's INSERT ALL, which goes on with INTO and ends with a query
}

type sqlResult uint8

const (
	sqlOther sqlResult = iota
	sqlShort           // more is needed to tell
	sqlInsert
	sqlCopy
	sqlCreate
)

// lexer reads the words of a statement's head.
type lexer struct {
	data  []byte
	pos   int
	short bool // the data ends inside of a word
	word  int  // where the word at hand begins
}

// next returns the next word, in lower case, a quoted name as it is, or a
// sign; "" at the end of the data.
func (l *lexer) next() (word string, quoted bool) {
	for {
		for l.pos < len(l.data) && isSpace(l.data[l.pos]) {
			l.pos++
		}
		rest := l.data[l.pos:]
		var end int
		switch {
		case bytes.HasPrefix(rest, []byte("--")), bytes.HasPrefix(rest, []byte("#")):
			end = bytes.IndexByte(rest, '\n')
		case bytes.HasPrefix(rest, []byte("/*")):
			if end = bytes.Index(rest, []byte("*/")); end >= 0 {
				end++
			}
		default:
			end = -2
		}
		if end == -2 {
			break
		}
		if end == -1 {
			l.short = true
			return "", false
		}
		l.pos += end + 1
	}
	if l.pos == len(l.data) {
		l.short = true
		return "", false
	}
	c := l.data[l.pos]
	l.word = l.pos
	if closing := closingQuote(c); closing != 0 {
		start := l.pos + 1
		n := bytes.IndexByte(l.data[start:], closing)
		if n < 0 {
			l.short = true
			return "", false
		}
		l.pos = start + n + 1
		return string(l.data[start : start+n]), true
	}
	start := l.pos
	for l.pos < len(l.data) && isNameByte(l.data[l.pos]) {
		l.pos++
	}
	if l.pos == len(l.data) || l.pos+1 == len(l.data) && (c == '-' || c == '/') {
		l.short = true
	}
	if l.pos == start {
		l.pos++
	}
	return strings.ToLower(string(l.data[start:l.pos])), false
}

func closingQuote(c byte) byte {
	switch c {
	case '`', '"', '\'':
		return c
	case '[':
		return ']'
	}
	return 0
}

func isNameByte(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$' || c >= 0x80
}

// name reads a name with its schema.
func (l *lexer) name() string {
	var parts []string
	for {
		word, quoted := l.next()
		if !quoted && (word == "" || !isNameByte(word[0])) {
			return ""
		}
		if !quoted { // as it is written
			word = string(l.data[l.word:l.pos])
		}
		parts = append(parts, word)
		if l.pos >= len(l.data) || l.data[l.pos] != '.' {
			break
		}
		l.pos++
	}
	if n := len(parts); n > 1 && (parts[n-2] == "public" || parts[n-2] == "dbo") {
		parts = parts[n-1:]
	}
	return strings.Join(parts, ".")
}

// readHead reads a statement's head: up to where its records begin, when it
// brings some.
func readHead(data []byte) (s sqlHead, n int, result sqlResult) {
	l := lexer{data: data}
	short := func() (sqlHead, int, sqlResult) {
		if l.short {
			return s, 0, sqlShort
		}
		return s, 0, sqlOther
	}
	word, _ := l.next()
	switch word {
	case "insert", "replace", "upsert", "into":
		s.many = word == "into"
		for word != "into" {
			at := l.pos
			if word, _ = l.next(); !slices.Contains([]string{"into", "ignore", "low_priority", "delayed", "or", "replace", "all", "first"}, word) {
				l.pos = at
				break
			}
			s.many = s.many || word == "all" || word == "first"
		}
		at := l.pos
		if word, quoted := l.next(); quoted || word != "table" { // of Hive
			l.pos = at
		} else {
			behind := l.pos
			if word, quoted := l.next(); word == "(" && !quoted { // ClickHouse calls any table so
				l.pos = at
			} else {
				l.pos = behind
			}
		}
		for l.pos < len(data) && isSpace(data[l.pos]) {
			l.pos++
		}
		if l.pos+1 < len(data) && (data[l.pos] == '@' || data[l.pos] == '#') && isNameByte(data[l.pos+1]) {
			l.pos++ // what SQL Server keeps for a while
		}
		if s.table = l.name(); s.table == "" || l.short {
			return short()
		}
		for named := false; ; {
			word, quoted := l.next()
			switch {
			case l.short:
				return short()
			case word == "(" && !quoted && s.columns == nil:
				if s.columns = l.list(); s.columns == nil {
					return short()
				}
			case word == "overriding": // { system | user } value
				l.next()
				l.next()
			case word == "values" || word == "value":
				return s, l.pos, sqlInsert
			case word == "partition" && !quoted:
				if l.next(); l.list() == nil {
					return short()
				}
			case word == "format" && !quoted: // of ClickHouse, which goes on with values
			case word == "as" && !quoted && !named:
				l.name()
				named = true
			default:
				return s, 0, sqlOther
			}
		}
	case "copy":
		if s.table = l.name(); s.table == "" || l.short {
			return short()
		}
		word, _ := l.next()
		if word == "(" {
			if s.columns = l.list(); s.columns == nil {
				return short()
			}
			word, _ = l.next()
		}
		from := word
		stdin, _ := l.next()
		if l.short {
			return short()
		}
		if from != "from" || stdin != "stdin" {
			return s, 0, sqlOther
		}
		line := bytes.IndexByte(data[l.pos:], '\n')
		if line < 0 {
			return s, 0, sqlShort
		}
		return s, l.pos + line + 1, sqlCopy
	case "create":
		word, _ := l.next()
		for range 4 { // or replace, global temporary, unlogged, memory, external
			if word == "table" || word == "" || !isNameByte(word[0]) {
				break
			}
			word, _ = l.next()
		}
		if word != "table" {
			return short()
		}
		for range 3 { // if not exists
			at := l.pos
			if word, quoted := l.next(); quoted || word != "if" && word != "not" && word != "exists" {
				l.pos = at
				break
			}
		}
		if s.table = l.name(); s.table == "" || l.short {
			return short()
		}
		if word, _ := l.next(); word != "(" {
			return short()
		}
		s.columns = l.definitions()
		if l.short {
			return s, 0, sqlShort
		}
		return s, l.pos, sqlCreate
	}
	return short()
}

// list reads names up to the closing bracket.
func (l *lexer) list() []string {
	var names []string
	for {
		name := l.name()
		if name == "" || l.short {
			return nil
		}
		names = append(names, name)
		switch word, _ := l.next(); word {
		case ",":
		case ")":
			return names
		default:
			return nil
		}
	}
}

// definitions reads the columns of CREATE TABLE.
func (l *lexer) definitions() []string {
	var names []string
	depth := 0
	first := true
	for {
		word, quoted := l.next()
		switch {
		case l.short:
			return nil
		case quoted && !first:
		case word == "(":
			depth++
		case word == ")":
			if depth == 0 {
				return names
			}
			depth--
		case word == "," && depth == 0:
			first = true
			continue
		case first && !quoted && slices.Contains([]string{"primary", "key", "unique", "constraint", "foreign", "index", "fulltext", "check", "spatial", "exclude"}, word):
		case first:
			if !quoted {
				word = string(l.data[l.word:l.pos])
			}
			names = append(names, word)
		}
		first = false
	}
}

// sqlScan follows strings and brackets, byte by byte.
type sqlScan struct {
	backslash bool
	quote     byte // of the string at hand; 0: none
	escaped   bool
	escapes   bool // a backslash escapes in the string at hand
	before    [2]byte
	comment   byte // '*' in /* */, '-' behind --; 0: in none
	depth     int
}

func (s *sqlScan) inString() bool { return s.quote != 0 || s.comment != 0 }

// plain returns how many bytes of the string at hand mean nothing but
// themselves.
func (s *sqlScan) plain(data []byte) int {
	n := bytes.IndexByte(data, s.quote)
	if n < 0 {
		n = len(data)
	}
	if s.escapes {
		if i := bytes.IndexByte(data[:n], '\\'); i >= 0 {
			return i
		}
	}
	return n
}

// sqlSign are the bytes that step looks for.
var sqlSign = [256]bool{'\'': true, '"': true, '(': true, ')': true, '\\': true, '*': true, '/': true, ' ': true, '\t': true, '\n': true}

// step reads a byte and returns how many brackets are open, or -1 in a string.
func (s *sqlScan) step(c byte) int {
	switch {
	case s.comment != 0:
		if c == '\n' && s.comment == '-' || c == '/' && s.comment == '*' && s.before[1] == '*' {
			s.comment = 0
		}
	case s.escaped:
		s.escaped = false
	case s.quote == 0 && c == '*' && s.before[1] == '/':
		s.comment = '*'
	case s.quote == 0 && isSpace(c) && c != '\n' && s.before == [2]byte{'-', '-'}:
		s.comment = '-'
	case s.quote != 0:
		if c == s.quote {
			s.quote = 0
		}
		s.escaped = c == '\\' && s.escapes
	case c == '\'' || c == '"':
		s.quote = c
		s.escapes = s.backslash || opensEscaped(s.before[0], s.before[1])
	case c == '(':
		s.depth++
	case c == ')':
		s.depth--
	}
	s.before = [2]byte{s.before[1], c}
	if s.inString() {
		return -1
	}
	return s.depth
}

// opensEscaped tells whether the two bytes before a quote make it E'...'.
func opensEscaped(before, e byte) bool { return (e == 'E' || e == 'e') && !isNameByte(before) }

// sqlTable cuts the records of one table.
type sqlTable struct {
	document *sqlDocument
	info     Info
	head     sqlHead
	written  sqlHead // as the statement has it
	ended    bool    // the statement at hand has
	many     bool    // it is one of INSERT ALL
	lines    bool    // of COPY
	closed   bool
	inside   bool
	start    int
	at       int
	scan     sqlScan
}

func (t *sqlTable) Info() Info           { return t.info }
func (t *sqlTable) Head() []Row          { return nil }
func (t *sqlTable) Start(int)            {}
func (t *sqlTable) Column(uint32) string { return "" }

// Faults of a table are the document's.
func (t *sqlTable) Faults() []record.Fault {
	faults := t.document.faults
	t.document.faults = nil
	return faults
}

func (t *sqlTable) NewDecoder() Decoder {
	return &sqlDecoder{lines: t.lines, backslash: t.document.backslash, width: t.info.Width, maxColumns: t.document.options.MaxColumns}
}

func (t *sqlTable) Next(b *record.Block) error {
	if t.closed {
		return io.EOF
	}
	err := t.document.next(b, t)
	switch d := t.document; {
	case err == nil || t.closed:
	case t.inside || t.lines && !d.part.endsIn(t.written):
		d.truncated()
	case !t.lines && !d.bare && !t.ended:
		d.unended(t.info.Name)
	}
	return err
}

func (t *sqlTable) boundary(b *record.Block) (cut int) {
	if t.lines {
		return t.boundaryOfLines(b)
	}
	d := t.document
	data := b.Data
	defer func() {
		t.at -= cut
		t.start -= cut
	}()
	for {
		if t.inside {
			for t.at < len(data) {
				if t.scan.quote != 0 && !t.scan.escaped {
					t.at += t.scan.plain(data[t.at:])
					if t.at == len(data) {
						break
					}
				}
				c := data[t.at]
				t.at++
				if !sqlSign[c] && !t.scan.escaped {
					continue
				}
				if at := t.at - 1; at-t.start >= 2 {
					t.scan.before = [2]byte{data[at-2], data[at-1]}
				}
				isString := t.scan.quote != 0
				if t.scan.step(c) == 0 && c == ')' {
					t.inside = false
					break
				}
				if isString && t.scan.quote == 0 {
					if t.at == len(data) && !d.atEnd {
						// What stands behind the quote tells whether it is a stray one.
						t.at, t.scan.quote, t.scan.escaped = t.at-1, c, false
						return cut
					}
					if t.at < len(data) && isStray(data[t.at]) {
						n := endOfTuple(data[t.at:])
						if n < 0 && !d.atEnd {
							t.at, t.scan.quote, t.scan.escaped = t.at-1, c, false
							return cut
						}
						if n < 0 {
							n = len(data) - t.at
						} else {
							t.inside = false
						}
						t.at += n
						break
					}
				}
			}
			if t.inside && !d.atEnd {
				return cut
			}
			if t.inside {
				d.truncated()
				t.closed = true
			}
			b.Spans = append(b.Spans, record.Span{Start: uint32(t.start), End: uint32(t.at)})
			cut = t.at
			t.inside = false
			continue
		}
		for t.at < len(data) && (isSpace(data[t.at]) || data[t.at] == ',') {
			t.at++
		}
		cut = t.at
		if t.at == len(data) {
			return cut
		}
		if n := commentLength(data[t.at:]); n != 0 {
			if n < 0 && !d.atEnd && len(data)-t.at < maxStatement {
				return cut
			}
			if n < 0 {
				d.part.endsInside()
				n = len(data) - t.at
			}
			d.keep(data[t.at : t.at+n])
			t.at += n
			continue
		}
		if n := rowWord(data[t.at:]); n > 0 {
			t.at += n
		}
		if data[t.at] == '(' {
			if end := plainTuple(data, t.at, d.backslash); end > 0 {
				b.Spans = append(b.Spans, record.Span{Start: uint32(t.at), End: uint32(end)})
				t.at, cut = end, end
				continue
			}
			t.inside, t.start = true, t.at
			t.scan = sqlScan{backslash: d.backslash}
			continue
		}
		// The statement has ended; the next may bring records of the same table.
		end := t.at
		for end < len(data) && (data[end] == ';' || isSpace(data[end]) || hasFoldPrefix(data[end:], "go\n") || hasFoldPrefix(data[end:], "go\r")) {
			if data[end] == 'g' || data[end] == 'G' {
				end++
			}
			end++
		}
		if commentLength(data[end:]) != 0 && end > t.at { // looked at as others are
			if !t.ended {
				d.terminated(data[cut:end], true)
			}
			t.ended = true
			t.at = end
			continue
		}
		s, n, result := readHead(data[end:])
		if end == len(data) && !d.atEnd || result == sqlShort && !d.atEnd && len(data)-end < maxSQLHead {
			return cut
		}
		if t.many && !s.many && end < len(data) {
			t.ended = true // by the query that is next
		}
		if result != sqlInsert || s.table != t.head.table || s.columns != nil && !slices.Equal(s.columns, t.head.columns) {
			t.closed = true
			if !t.ended && !s.many {
				d.terminated(data[cut:end], beginsStatement(data[end:]))
			}
			if end == 0 {
				return -1
			}
			return end
		}
		if !t.ended && !s.many {
			d.terminated(data[cut:end], true)
		}
		t.ended, t.many = false, s.many
		t.at = end + n
	}
}

// rowWord returns the length of the word ROW in front of a tuple.
func rowWord(data []byte) int {
	if !hasFoldPrefix(data, "row") {
		return 0
	}
	n := len("row")
	for n < len(data) && isSpace(data[n]) {
		n++
	}
	if n < len(data) && data[n] == '(' {
		return n
	}
	return 0
}

// plainTuple returns where the tuple at the place ends, if it is written as most
// are: numbers, words and strings in single quotes, with nothing but commas and
// a blank between them; 0: it is not, or not whole. What it takes for a tuple is
// one by the rules of sqlScan.
func plainTuple(data []byte, at int, backslash bool) (end int) {
	for i := at + 1; i+2 < len(data); i++ {
		if data[i] == ' ' && i > at+1 {
			i++
		}
		if c := data[i]; c == 'N' && data[i+1] == '\'' || c == '-' && data[i+1] >= '0' && data[i+1] <= '9' {
			i++
		}
		if data[i] == '\'' {
			for i++; ; {
				if i = skipString(data, i, '\''); i+1 >= len(data) {
					return 0
				}
				switch {
				case data[i] == '\\' && backslash, data[i] == '\'' && data[i+1] == '\'':
					i += 2
					continue
				case data[i] != '\'':
					i++
					continue
				}
				break
			}
			i++
		} else {
			for i < len(data) && isPlainWord[data[i]] {
				i++
			}
		}
		if i >= len(data) {
			return 0
		}
		switch data[i] {
		case ',':
		case ')':
			return i + 1
		default:
			return 0
		}
	}
	return 0
}

// isPlainWord holds what numbers and words are written with. Two dashes begin a
// comment, so that none of them is in it.
var isPlainWord = func() (t [256]bool) {
	for c := range t {
		t[c] = isNameByte(byte(c)) || c == '.' || c == '+'
	}
	return t
}()

// skipString returns the first place from i on that may hold the quote or a
// backslash.
func skipString(data []byte, i int, quote byte) int {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	for i+8 <= len(data) {
		x := binary.LittleEndian.Uint64(data[i:])
		quotes, escapes := x^ones*uint64(quote), x^ones*'\\'
		if marks := ((quotes-ones)&^quotes | (escapes-ones)&^escapes) & highs; marks != 0 {
			return i + bits.TrailingZeros64(marks)/8
		}
		i += 8
	}
	return i
}

// isStray tells whether a quote before the byte closes nothing: a value goes on
// behind it.
func isStray(c byte) bool { return isNameByte(c) }

// endOfTuple returns where a tuple ends in which strings cannot be told from
// what stands between them; -1: not in data.
func endOfTuple(data []byte) int {
	end := -1
	for _, sign := range []string{"),(", "), (", "),\n", ");", ")\n"} {
		if n := bytes.Index(data, []byte(sign)); n >= 0 && (end < 0 || n+1 < end) {
			end = n + 1
		}
	}
	return end
}

// commentLength returns how long the comment is that data begins with; 0:
// there is none, -1: it does not end in data.
func commentLength(data []byte) int {
	end := ""
	switch {
	case bytes.HasPrefix(data, []byte("--")), bytes.HasPrefix(data, []byte("#")):
		end = "\n"
	case bytes.HasPrefix(data, []byte("/*")):
		end = "*/"
	case len(data) == 1 && (data[0] == '-' || data[0] == '/'):
		return -1
	default:
		return 0
	}
	if n := bytes.Index(data, []byte(end)); n >= 0 {
		return n + len(end)
	}
	return -1
}

// boundaryOfLines cuts at line ends, and ends at the line \. of COPY.
func (t *sqlTable) boundaryOfLines(b *record.Block) int {
	data := b.Data
	for from := 0; ; {
		i := bytes.Index(data[from:], []byte("\\."))
		if i < 0 {
			break
		}
		i += from
		atStart := i == 0 || data[i-1] == '\n' // blocks begin where lines do
		if atStart && (i+2 == len(data) && t.document.atEnd || i+2 < len(data) && (data[i+2] == '\n' || data[i+2] == '\r')) {
			t.closed = true
			t.mark(b, i)
			return min(len(data), i+2)
		}
		from = i + 2
	}
	n := bytes.LastIndexByte(data, '\n') + 1
	if t.document.atEnd {
		n = len(data)
	}
	t.mark(b, n)
	return n
}

// mark notes how far the lines reach that are records.
func (t *sqlTable) mark(b *record.Block, end int) {
	if end > 0 {
		b.Spans = append(b.Spans, record.Span{End: uint32(end)})
	}
}

func (t *sqlTable) overlong(b *record.Block) {
	if t.lines {
		return
	}
	t.scan = sqlScan{backslash: t.document.backslash}
	for _, c := range b.Data {
		t.scan.step(c)
	}
}

func (t *sqlTable) resume(rest []byte) int {
	if t.lines {
		return bytes.IndexByte(rest, '\n')
	}
	for i, c := range rest {
		if t.scan.step(c) == 0 && c == ')' {
			t.inside, t.at = false, 0
			return i + 1
		}
	}
	return -1
}

// sqlDecoder decodes tuples of values, and lines of COPY.
type sqlDecoder struct {
	lines      bool
	backslash  bool
	width      int
	maxColumns int
}

func (d *sqlDecoder) Decode(block *record.Block, batch *record.Batch) {
	batch.Reset()
	batch.Slab = block.Data
	for i, s := range block.Spans {
		last := block.Final && i == len(block.Spans)-1
		if !d.lines {
			d.tuple(block.Data, int(s.Start), int(s.End), last, batch)
			continue
		}
		for pos := int(s.Start); pos < int(s.End); {
			end := int(s.End)
			next := end
			if n := bytes.IndexByte(block.Data[pos:end], '\n'); n >= 0 {
				end, next = pos+n, pos+n+1
			}
			d.line(block.Data, pos, end, batch)
			pos = next
		}
	}
}

func (d *sqlDecoder) endRecord(batch *record.Batch, start, stop, fields, first int) {
	batch.Rows = append(batch.Rows, record.Row{Cells: uint32(len(batch.Cells)), Start: uint32(start), Stop: uint32(stop), Place: uint32(start), Filled: uint32(len(batch.Cells) - first)})
	if d.width > 0 && fields != d.width {
		batch.Fault(record.RaggedRow, record.Note, start)
	}
}

func (d *sqlDecoder) add(batch *record.Batch, col, from, to int) {
	if to > from {
		batch.Cells = append(batch.Cells, record.Cell{Col: uint32(min(col, d.maxColumns)), Off: uint32(from), Len: uint32(to - from)})
	}
}

// tuple decodes the values in data[pos:end], with their brackets.
func (d *sqlDecoder) tuple(data []byte, pos, end int, last bool, batch *record.Batch) {
	first, start := len(batch.Cells), pos
	closed := data[end-1] == ')'
	pos++
	limit := end
	if closed {
		limit--
	}
	col, depth := 0, 0
	word := pos // where an unquoted value begins
	quoted, damaged := false, false
	for pos < limit {
		switch c := data[pos]; c {
		case '\'', '"':
			escapes := d.backslash || pos > start+1 && opensEscaped(data[pos-2], data[pos-1])
			from := pos + 1
			to, next := d.text(data, from, limit, c, escapes)
			if pos > start+1 && (data[pos-1] == 'X' || data[pos-1] == 'x') && !isNameByte(data[pos-2]) {
				to = from + unhexDigits(data[from:to])
			}
			d.add(batch, col, from, to)
			quoted = true
			if pos = next; pos < limit && isStray(data[pos]) {
				damaged = true
				d.add(batch, col, pos, limit) // whatever it is
				pos = limit
			}
			continue
		case '/':
			if n := commentLength(data[pos:limit]); n > 0 {
				pos += n
				continue
			}
		case '-':
			if pos+2 < limit && data[pos+1] == '-' && isSpace(data[pos+2]) {
				if n := commentLength(data[pos:limit]); n > 0 {
					pos += n
					continue
				}
			}
		case '(':
			depth++
		case ')':
			depth--
		case ',':
			if depth == 0 {
				d.word(data, word, pos, quoted, col, batch)
				col++
				word, quoted = pos+1, false
			}
		}
		pos++
	}
	d.word(data, word, limit, quoted, col, batch)
	d.endRecord(batch, start, end, col+1, first)
	if damaged || !closed && !last {
		batch.Damaged++
		batch.Fault(record.Syntax, record.Damage, start)
	}
}

// word adds an unquoted value.
func (d *sqlDecoder) word(data []byte, from, to int, quoted bool, col int, batch *record.Batch) {
	if quoted {
		return
	}
	for from < to && isSpace(data[from]) {
		from++
	}
	for from < to && isSpace(data[to-1]) {
		to--
	}
	for _, cast := range []string{"cast(", "convert("} { // CAST(5250000.00 AS Decimal(18, 2))
		if hasFoldPrefix(data[from:to], cast) && data[to-1] == ')' {
			from, to = castValue(data, from+len(cast), to-1)
			break
		}
	}
	if n := bytes.Index(data[from:to], []byte("::")); n > 0 && len(bytes.Trim(data[from:from+n], "0123456789.-+")) == 0 { // 5250000::numeric
		to = from + n
	}
	text := data[from:to]
	if len(text) == 0 || len(text) == 4 && hasFoldPrefix(text, "null") || len(text) == 7 && hasFoldPrefix(text, "default") {
		return
	}
	if n := unhex(text); n > 0 {
		to = from + n
	}
	d.add(batch, col, from, to)
}

// castValue returns where the value is written in what stands in the brackets of a CAST or a
// CONVERT, which has its type in front (SQL Server) or behind (MySQL). What cannot be told is
// left as it is.
func castValue(data []byte, from, to int) (start, end int) {
	text := data[from:to]
	if bytes.IndexByte(text, '(') > 0 && bytes.IndexByte(text, '(') < bytes.IndexAny(text, " ,") {
		return from, to
	}
	if at := bytes.IndexByte(text, ' '); at > 0 && hasFoldPrefix(text[at:], " as ") {
		return from, from + at
	}
	if at := bytes.IndexByte(text, ','); at > 0 && bytes.Count(text, text[at:at+1]) == 1 {
		right := bytes.TrimLeft(text[at+1:], " ")
		switch {
		case isNumberSign(text[0]):
			return from, from + at
		case len(right) > 0 && isNumberSign(right[0]):
			return to - len(right), to
		}
	}
	return from, to
}

func isNumberSign(c byte) bool { return isDigit(c) || c == '-' || c == '+' || c == '.' }

// unhex replaces 0x41... by what it writes when that is text, and returns its
// length; 0: it is left as it is.
func unhex(text []byte) int {
	if len(text) < 4 || len(text)%2 != 0 || text[0] != '0' || text[1] != 'x' && text[1] != 'X' {
		return 0
	}
	n := unhexDigits(text[2:])
	if n == len(text)-2 {
		return 0
	}
	return copy(text, text[2:2+n])
}

// unhexDigits replaces hexadecimal digits by the text that they write, and
// returns its length; what is no text is left as it is.
func unhexDigits(text []byte) int {
	for i := 0; i < len(text); i += 2 {
		if i+1 == len(text) {
			return len(text)
		}
		high, low := hexDigit(text[i]), hexDigit(text[i+1])
		if high < 0 || low < 0 {
			return len(text)
		}
		if c := byte(high<<4 | low); c < ' ' && c != '\n' && c != '\t' && c != '\r' {
			return len(text)
		}
	}
	for i := 0; i < len(text); i += 2 {
		text[i/2] = byte(hexDigit(text[i])<<4 | hexDigit(text[i+1]))
	}
	return len(text) / 2
}

func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// text undoes the escapes of the string whose content begins at from, in
// place, and returns where the content ends, and what follows the string.
func (d *sqlDecoder) text(data []byte, from, limit int, quote byte, escapes bool) (to, next int) {
	to = skipString(data[:limit], from, quote)
	for i := to; i < limit; i++ {
		c := data[i]
		switch {
		case c == quote && i+1 < limit && data[i+1] == quote:
			i++
		case c == quote:
			return to, i + 1
		case c == '\\' && escapes && i+1 < limit:
			i++
			c = escapedByte(data[i])
		}
		data[to] = c
		to++
	}
	return to, limit
}

func escapedByte(c byte) byte {
	switch c {
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	case '0', 'Z':
		return ' '
	}
	return c
}

// line decodes a line of COPY: fields between tabs, \N for none, backslashes
// before signs.
func (d *sqlDecoder) line(data []byte, pos, end int, batch *record.Batch) {
	first, start := len(batch.Cells), pos
	if end > pos && data[end-1] == '\r' {
		end--
	}
	if end == pos {
		return
	}
	col := 0
	for {
		stop := end
		if n := bytes.IndexByte(data[pos:end], '\t'); n >= 0 {
			stop = pos + n
		}
		to := pos
		if !(stop == pos+2 && data[pos] == '\\' && data[pos+1] == 'N') {
			for i := pos; i < stop; i++ {
				c := data[i]
				if c == '\\' && i+1 < stop {
					i++
					c = escapedByte(data[i])
				}
				data[to] = c
				to++
			}
		}
		d.add(batch, col, pos, to)
		col++
		if stop == end {
			break
		}
		pos = stop + 1
	}
	d.endRecord(batch, start, end, col, first)
}
