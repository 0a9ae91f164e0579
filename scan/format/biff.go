package format

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"

	"bocor/scan/record"
)

// biff reads the records of BIFF, versions 2 to 8 ([MS-XLS], and Microsoft's and OpenOffice's notes on the
// older ones): a number, a length, and so many bytes.
type biff struct {
	source   io.ReadSeeker
	buffered *bufio.Reader
	body     []byte
	isWide   bool // version 8: texts are of UTF-16
	isFirst  bool // version 2: three bytes stand where others have two
	codePage encoding.Encoding
	words    []uint16 // memory of a text
	cells    []oldCell
	depth    int // of what is embedded in a sheet: charts
	formula  oldCell
	beside   func(text []byte) // takes what stands beside the cells
	at       int64             // how far the stream is read
	end      int64             // where the last sheet ended; 0: at none
	budget   int64             // bytes that are read yet
	// isDamaged says that a cell was not as long as it says.
	isDamaged bool
}

// Numbers of records, in all versions.
const (
	biffEnd      = 0x0A
	biffName     = 0x18
	biffPassword = 0x2F
	biffContinue = 0x3C
	biffCodePage = 0x42
	biffSheet    = 0x85
	biffPictures = 0xEB
	biffStrings  = 0xFC
	// Of other workbooks: their names, what cells of theirs held, and names in them.
	biffOther      = 0x1AE
	biffOtherCells = 0x5A
	biffOtherName  = 0x23
)

// Numbers of the records that hold cells; those of version 2 have another form, and some have one of three numbers.
const (
	biffInteger2     = 0x0002
	biffNumber2      = 0x0003
	biffLabel2       = 0x0004
	biffFormula      = 0x0006
	biffString2      = 0x0007
	biffNumber       = 0x0203
	biffLabel        = 0x0204
	biffFormula3     = 0x0206
	biffString       = 0x0207
	biffFormula4     = 0x0406
	biffLabelShared  = 0x00FD
	biffLabelFonts   = 0x00D6
	biffShortNumber  = 0x027E
	biffShortNumbers = 0x00BD
)

// oldCell is a cell of a sheet.
type oldCell struct {
	row, column int
	kind        oldKind
	number      float64 // or that of a shared string
	text        []byte
}

type oldKind uint8

const (
	numberCell oldKind = iota
	sharedCell
	textCell
)

func newBIFF(source io.ReadSeeker) *biff {
	return &biff{source: source, buffered: bufio.NewReader(source), codePage: charmap.Windows1252, formula: oldCell{row: -1}}
}

// seek goes to a place of the stream.
func (b *biff) seek(at int64) error {
	if _, err := b.source.Seek(at, io.SeekStart); err != nil {
		return &record.Error{Code: record.BadArchive}
	}
	b.buffered.Reset(b.source)
	b.at = at
	b.depth, b.cells, b.formula.row = 0, nil, -1
	return nil
}

// next returns the next record. Its body is good until the one after. At the end it returns io.EOF.
func (b *biff) next() (kind uint16, body []byte, err error) {
	var head [4]byte
	switch _, err := io.ReadFull(b.buffered, head[:]); {
	case errors.Is(err, io.EOF):
		return 0, nil, io.EOF
	case err != nil:
		return 0, nil, &record.Error{Code: record.Truncated}
	}
	length := int(binary.LittleEndian.Uint16(head[2:]))
	b.at += int64(len(head) + length)
	if b.budget -= int64(len(head) + length); b.budget < 0 {
		return 0, nil, &record.Error{Code: record.BadArchive}
	}
	if cap(b.body) < length {
		b.body = make([]byte, math.MaxUint16)
	}
	b.body = b.body[:length]
	if _, err := io.ReadFull(b.buffered, b.body); err != nil {
		return 0, nil, &record.Error{Code: record.Truncated}
	}
	return binary.LittleEndian.Uint16(head[:]), b.body, nil
}

// between returns what stands at the front of a part of the stream, and whether all of that is zero.
func (b *biff) between(from, to int64) (front []byte, isEmpty bool) {
	const most = 16
	if b.seek(from) != nil {
		return nil, true
	}
	isEmpty = true
	for at := from; at < to; at++ {
		c, err := b.buffered.ReadByte()
		if err != nil {
			break
		}
		if isEmpty = isEmpty && c == 0; !isEmpty && len(front) >= most {
			break
		}
		if len(front) < most {
			front = append(front, c)
		}
	}
	return front, isEmpty
}

// continued returns the body of the next record if that goes on the one at hand.
func (b *biff) continued() ([]byte, bool) {
	if head, err := b.buffered.Peek(4); err != nil || binary.LittleEndian.Uint16(head) != biffContinue {
		return nil, false
	}
	_, body, err := b.next()
	return body, err == nil
}

// isBIFFBegin tells whether a record begins a sheet, a chart or what is said of all sheets.
func isBIFFBegin(kind uint16) bool {
	return kind == 0x0809 || kind == 0x0409 || kind == 0x0209 || kind == 0x0009
}

// begin reads the record that a part of the workbook begins with. isSheet says that it is a sheet by itself.
func (b *biff) begin() (isSheet bool, err error) {
	kind, body, err := b.next()
	if err != nil || !isBIFFBegin(kind) || len(body) < 4 {
		return false, &record.Error{Code: record.BadArchive}
	}
	b.isWide, b.isFirst = kind == 0x0809 && binary.LittleEndian.Uint16(body) == 0x0600, kind == 0x0009
	return binary.LittleEndian.Uint16(body[2:]) == 0x0010, nil
}

// charset names how texts are written.
func (b *biff) charset() string {
	if b.isWide {
		return "utf-16le"
	}
	name, err := htmlindex.Name(b.codePage)
	if err != nil {
		return "windows-1252"
	}
	return name
}

// setCodePage takes the code page that texts of older versions are written in.
func (b *biff) setCodePage(page uint16) {
	if e, err := htmlindex.Get("windows-" + strconv.Itoa(int(page))); err == nil {
		b.codePage = e
	}
}

// nextCell returns the next cell of a sheet, in the order in which they are written, and io.EOF behind the
// last one.
func (b *biff) nextCell() (oldCell, error) {
	for len(b.cells) == 0 {
		kind, body, err := b.next()
		switch {
		case errors.Is(err, io.EOF):
			return oldCell{}, &record.Error{Code: record.Truncated}
		case err != nil:
			return oldCell{}, err
		case isBIFFBegin(kind):
			b.depth++
		case kind == biffEnd && b.depth > 0:
			b.depth--
		case kind == biffEnd:
			b.end = b.at
			return oldCell{}, io.EOF
		case kind == biffPassword && b.depth == 0:
			return oldCell{}, &record.Error{Code: record.Unsupported}
		case b.depth == 0 && b.readCells(kind, body):
		case b.beside != nil:
			b.readText(kind, body)
		}
	}
	cell := b.cells[0]
	b.cells = b.cells[1:]
	return cell, nil
}

// ofOneCell are the numbers of the records that hold one cell each.
var ofOneCell = []uint16{biffInteger2, biffNumber2, biffLabel2, biffFormula, biffNumber, biffLabel, biffFormula3, biffFormula4, biffLabelShared, biffLabelFonts, biffShortNumber}

// readCells keeps the cells of a record, and tells whether it is one of cells.
func (b *biff) readCells(kind uint16, body []byte) bool {
	word := func(at int) int { return int(binary.LittleEndian.Uint16(body[at:])) }
	number := func(at int) float64 { return math.Float64frombits(binary.LittleEndian.Uint64(body[at:])) }
	if kind == biffString || kind == biffString2 { // of the formula before
		if b.formula.row >= 0 {
			b.formula.kind, b.formula.text = textCell, b.counted(kind == biffString2, body)
			b.cells = append(b.cells, b.formula)
			b.formula.row = -1
		}
		return true
	}
	if len(body) < 6 {
		return false
	}
	cell := oldCell{row: word(0), column: word(2)}
	at := 6
	if kind <= biffLabel2 || kind == biffFormula && b.isFirst { // records of version 2, which programs write in later ones, too
		at = 7
	}
	switch behind := len(body) - at; {
	case kind == biffLabelShared && behind >= 4:
		cell.kind, cell.number = sharedCell, float64(binary.LittleEndian.Uint32(body[at:]))
	case (kind == biffLabel || kind == biffLabelFonts || kind == biffLabel2) && behind > 0:
		cell.kind, cell.text = textCell, b.counted(kind == biffLabel2, body[at:])
	case (kind == biffNumber || kind == biffNumber2) && behind >= 8:
		cell.number = number(at)
	case kind == biffInteger2 && behind >= 2:
		cell.number = float64(word(at))
	case kind == biffShortNumber && behind >= 4:
		cell.number = shortNumber(binary.LittleEndian.Uint32(body[at:]))
	case kind == biffShortNumbers:
		for at = 4; at+6 < len(body); at += 6 {
			cell.number = shortNumber(binary.LittleEndian.Uint32(body[at+2:]))
			b.cells = append(b.cells, cell)
			cell.column++
		}
		return true
	case (kind == biffFormula || kind == biffFormula3 || kind == biffFormula4) && behind >= 8:
		if body[at+6] != 0xFF || body[at+7] != 0xFF {
			cell.number = number(at)
			break
		}
		b.formula.row = -1
		if body[at] == 0 { // its text follows
			b.formula = cell
		}
		return true
	default:
		isShort := slices.Contains(ofOneCell, kind)
		b.isDamaged = b.isDamaged || isShort
		return isShort
	}
	if cell.kind != numberCell || !math.IsNaN(cell.number) && !math.IsInf(cell.number, 0) {
		b.cells = append(b.cells, cell)
	}
	return true
}

// order tells whether the cells of a sheet are written row by row, as Excel does and small programs need not, and whether
// one of those that are comes twice.
func (b *biff) order() (isSorted, comesTwice bool) {
	before := oldCell{row: -1}
	for {
		cell, err := b.nextCell()
		if err != nil {
			return true, comesTwice
		}
		switch order := compareCells(before, cell); {
		case order > 0:
			return false, comesTwice
		case order == 0:
			comesTwice = true
		}
		before = cell
	}
}

func compareCells(a, b oldCell) int {
	return cmp.Or(cmp.Compare(a.row, b.row), cmp.Compare(a.column, b.column))
}

// shortNumber is a number in four bytes: a whole one, or the front of another, perhaps in hundredths.
func shortNumber(bits uint32) float64 {
	number := float64(int32(bits) >> 2)
	if bits&2 == 0 {
		number = math.Float64frombits(uint64(bits&^3) << 32)
	}
	if bits&1 != 0 {
		number /= 100
	}
	return number
}

// readText hands on what a record holds of text that is no cell's: of comments and boxes, above and below
// pages, of links, lists of allowed values, charts.
func (b *biff) readText(kind uint16, body []byte) {
	switch kind {
	case 0x01B6: // TXO: the text itself is in the record behind it
		if len(body) < 12 {
			return
		}
		n := int(binary.LittleEndian.Uint16(body[10:]))
		if rest, ok := b.continued(); ok && n > 0 && len(rest) > 0 {
			text := biffText{records: b, rest: rest[1:]}
			b.beside(text.letters(n, rest[0]))
		}
	case 0x0014, 0x0015, 0x001C, 0x01B8, 0x01BE, 0x100D: // HEADER, FOOTER, NOTE, HLINK, DV, SERIESTEXT
		b.beside(legible(body))
	}
}

// counted returns the text behind its length, which is one byte or two.
func (b *biff) counted(isShort bool, body []byte) []byte {
	n, at := 0, 1
	if isShort && len(body) > 0 {
		n = int(body[0])
	} else if len(body) > 1 {
		n, at = int(binary.LittleEndian.Uint16(body)), 2
	}
	if n == 0 || at >= len(body) {
		return nil
	}
	if !b.isWide {
		b.isDamaged = b.isDamaged || at+n > len(body)
		return b.fromCodePage(body[at:min(len(body), at+n)])
	}
	text := biffText{records: b, rest: body[at+1:]}
	out := text.letters(n, body[at])
	b.isDamaged = b.isDamaged || text.broken
	return out
}

// sheetName returns a name behind its length, which is one byte in all versions.
func (b *biff) sheetName(body []byte) string {
	if n := int(body[0]); b.isWide && len(body) > 1 {
		text := biffText{records: b, rest: body[2:]}
		return string(text.letters(n, body[1]))
	}
	return string(b.counted(true, body))
}

// fromCodePage returns a text of an older version. Small programs write UTF-8.
func (b *biff) fromCodePage(text []byte) []byte {
	if utf8.Valid(text) {
		return bytes.Clone(text)
	}
	out, err := b.codePage.NewDecoder().Bytes(text)
	if err != nil {
		return bytes.Clone(text)
	}
	return out
}

// biffText reads texts of version 8, which may go on in further records.
type biffText struct {
	records *biff
	rest    []byte
	broken  bool // it ended in the middle
}

// take returns the next n bytes, which may be of several records.
func (t *biffText) take(n int) []byte {
	if n <= len(t.rest) {
		out := t.rest[:n]
		t.rest = t.rest[n:]
		return out
	}
	var out []byte
	for {
		part := t.rest[:min(n-len(out), len(t.rest))]
		out, t.rest = append(out, part...), t.rest[len(part):]
		if len(out) == n {
			return out
		}
		if !t.turn() {
			return append(out, make([]byte, n-len(out))...)
		}
	}
}

// turn goes on in the next record.
func (t *biffText) turn() bool {
	rest, ok := t.records.continued()
	t.rest, t.broken = rest, t.broken || !ok
	return ok
}

const (
	wideLetters = 1 << 0 // of two bytes
	hasPhonetic = 1 << 2
	hasFonts    = 1 << 3
)

// shared returns the next shared string.
func (t *biffText) shared() []byte {
	n := int(binary.LittleEndian.Uint16(t.take(2)))
	options := t.take(1)[0]
	behind := 0
	if options&hasFonts != 0 {
		behind = 4 * int(binary.LittleEndian.Uint16(t.take(2)))
	}
	if options&hasPhonetic != 0 {
		behind += int(binary.LittleEndian.Uint32(t.take(4)))
	}
	out := t.letters(n, options)
	for behind > 0 && !t.broken { // a few bytes at a time: the length may lie
		part := min(behind, math.MaxUint16)
		t.take(part)
		behind -= part
	}
	return out
}

// letters returns n letters. Where they go on in another record, that begins with a byte of options.
func (t *biffText) letters(n int, options byte) []byte {
	words := t.records.words[:0]
	for len(words) < n && !t.broken {
		if len(t.rest) == 0 {
			if !t.turn() || len(t.rest) == 0 {
				t.broken = true
				break
			}
			options, t.rest = t.rest[0], t.rest[1:]
			continue
		}
		if options&wideLetters == 0 {
			part := t.rest[:min(n-len(words), len(t.rest))]
			for _, c := range part {
				words = append(words, uint16(c))
			}
			t.rest = t.rest[len(part):]
			continue
		}
		words = append(words, binary.LittleEndian.Uint16(t.take(2)))
	}
	t.records.words = words
	return []byte(string(utf16.Decode(words)))
}

// legible returns what can be read in a record: runs of four letters, of one byte or two each.
func legible(body []byte) []byte {
	const least = 4
	var out []byte
	for _, step := range []int{1, 2} {
		for at := 0; at+step <= len(body); {
			end := at
			for end+step <= len(body) && body[end] >= ' ' && body[end] < 0x7F && (step == 1 || body[end+1] == 0) {
				end += step
			}
			if end-at >= least*step {
				for i := at; i < end; i += step {
					out = append(out, body[i])
				}
				out = append(out, ' ')
			}
			at = max(end, at+1)
		}
	}
	return bytes.TrimSpace(out)
}

// holdsPicture tells whether a record of drawings, with those that go it on, holds a picture.
func (b *biff) holdsPicture(body []byte) bool {
	// More than what says where drawings are.
	const most = 8 << 10
	size := len(body)
	for {
		if bytes.Contains(body, []byte("\xff\xd8\xff")) || bytes.Contains(body, []byte("\x89PNG")) {
			return true
		}
		rest, ok := b.continued()
		if !ok {
			return size > most
		}
		body = rest
		size += len(rest)
	}
}

// appendXMLCell appends a cell as a worksheet of today has it.
func appendXMLCell(to []byte, cell oldCell) []byte {
	to = append(to, `<c r="`...)
	to = appendColumn(to, cell.column)
	switch cell.kind {
	case sharedCell:
		return append(strconv.AppendUint(append(to, `" t="s"><v>`...), uint64(cell.number), 10), "</v></c>"...)
	case numberCell:
		to = append(to, `"><v>`...)
		const plain = 1e20
		if math.Abs(cell.number) < plain {
			to = strconv.AppendFloat(to, cell.number, 'f', -1, 64)
		} else {
			to = strconv.AppendFloat(to, cell.number, 'E', -1, 64)
		}
		return append(to, "</v></c>"...)
	}
	to = append(to, `" t="inlineStr"><is><t>`...)
	return append(append(to, inXML.Replace(string(cell.text))...), "</t></is></c>"...)
}

// inXML writes text as XML, and what would be a letter's number in a worksheet.
var inXML = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "_x", "_x005F_x")

// appendColumn appends the letters of a column, which counts from 0.
func appendColumn(to []byte, column int) []byte {
	if column >= 26 {
		to = appendColumn(to, column/26-1)
	}
	return append(to, byte('A'+column%26))
}
