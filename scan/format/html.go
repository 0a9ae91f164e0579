package format

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"bocor/scan/record"
)

// isHTML tells whether a text is a page with tables, or a workbook written as XML:
// what many programs save under the name of a spreadsheet.
func isHTML(text []byte) bool {
	if !markup.Match(text) && !webTag.Match(text) {
		return false
	}
	lower := bytes.ToLower(text[:min(len(text), sampleSize)])
	return htmlPage.Match(lower) || isPieceOfPage(text) || bytes.Contains(lower, []byte("<table")) && bytes.Contains(lower, []byte("<tr")) || workbookXML.Match(lower)
}

var (
	htmlPage    = regexp.MustCompile(`^(<\?xml[^>]*>\s*)?(<!doctype html|<html\b|<!--[^>]*-->\s*<html\b)`)
	workbookXML = regexp.MustCompile(`<(\w+:)?workbook\b[^>]*schemas-microsoft-com:office:spreadsheet|<office:document\b`)
)

// isPieceOfPage tells whether a text begins with a tag of a page, and has more of them
// than a table with some in its cells.
func isPieceOfPage(text []byte) bool {
	return webTag.Match(text) && bytes.Count(text, []byte("</")) >= 2*max(3, bytes.Count(text, []byte("\n")))
}

// markupDocument is a page or a workbook in markup: the rows of its tables are one
// table, whatever stands between them, and all other text another.
type markupDocument struct {
	name     string // of the format
	rows     *rowReader
	book     *workbook // that it is a part of; nil: it is a file
	encoding string
	options  Options
	begun    bool
	faults   []record.Fault
}

func openHTML(front *front, options Options) Document {
	faults := front.faults()
	text := front.sample[markLength(front.sample):]
	return &markupDocument{name: "html", rows: newRowReader(io.MultiReader(bytes.NewReader(text[front.lead:]), front.rest), text[:front.lead], options), encoding: front.encoding, options: options, faults: faults}
}

func (d *markupDocument) Next() (Table, error) {
	if !d.begun {
		d.begun = true
		if table, err := openRows(d.rows, d.name, d.encoding, d.options); err == nil {
			return table, nil
		} else if !errors.Is(err, ErrEmpty) {
			return nil, err
		}
	}
	text := d.rows.outer
	if d.rows.outer = nil; len(bytes.TrimSpace(text)) == 0 {
		return nil, io.EOF
	}
	return newAside(d.name, "(text outside of tables)", text, d.encoding, d.options), nil
}

func (d *markupDocument) Faults() []record.Fault {
	faults := slices.Concat(d.faults, d.rows.faults)
	if d.book != nil {
		faults = append(faults, d.book.faults...)
	}
	return faults
}

// openRows opens rows of CSV that were made of something else.
func openRows(rows io.Reader, name, encoding string, options Options) (*csvTable, error) {
	front, err := readFront(rows)
	if err != nil {
		return nil, err
	}
	t := &csvTable{stream: front.stream(options), sample: front.sample}
	t.plain = false
	g := grammar{delimiter: ',', hasDelimiter: true, quote: '"', cellLines: options.CellLines, cellBytes: options.CellBytes}
	g.width, _ = regularity(g, t.sample, front.whole)
	t.info = Info{Format: name, Encoding: encoding, Width: min(g.width, options.MaxColumns)}
	t.parser.grammar = g
	t.readHead(t.sample, front.whole)
	return t, nil
}

// rowReader gives the rows of tables in markup as CSV. Text outside of them, and what
// tags say of their own, is kept, up to a limit.
type rowReader struct {
	tokens  *html.Tokenizer
	limit   int    // of a row, and of outer
	ready   []byte // rows that nobody has read,
	buffer  []byte // and their memory
	outer   []byte
	faults  []record.Fault
	err     error
	row     []byte // the row at hand,
	cells   int    // how many cells it has,
	said    []byte // and what its tags say
	inRow   bool
	isEmpty bool // nothing is in the row
	cell    []byte
	inCell  bool
	value   []byte // that the cell's tag says it has
	columns int    // how many the cell is wide
	repeat  int    // how often the row comes
	silent  bool   // what follows is no text
	open    int    // tables and workbooks that have not ended
	inPage  bool   // a page has not
}

func newRowReader(source io.Reader, above []byte, options Options) *rowReader {
	r := &rowReader{tokens: html.NewTokenizer(source), limit: options.MaxRecord, isEmpty: true}
	r.tokens.SetMaxBuf(options.MaxRecord)
	r.tokens.AllowCDATA(true)
	r.outside(above)
	r.outsideBreak()
	return r
}

func (r *rowReader) Read(p []byte) (int, error) {
	for len(r.ready) == 0 {
		if r.err != nil {
			return 0, r.err
		}
		r.ready = r.buffer[:0]
		r.step()
		r.buffer = r.ready
	}
	n := copy(p, r.ready)
	r.ready = r.ready[n:]
	return n, nil
}

// step reads the next token.
func (r *rowReader) step() {
	switch r.tokens.Next() {
	case html.ErrorToken:
		r.err = r.tokens.Err()
		r.endRow()
		switch {
		case errors.Is(r.err, html.ErrBufferExceeded):
			r.fault(record.RecordTooLong)
			r.err = io.EOF
		case errors.Is(r.err, io.EOF) && (r.open > 0 || r.inPage || len(bytes.TrimSpace(r.tokens.Raw())) > 0):
			r.fault(record.Truncated)
		}
	case html.TextToken:
		if text := r.tokens.Text(); !r.silent {
			r.text(text)
		}
	case html.CommentToken:
		if text := r.tokens.Text(); !bytes.HasPrefix(text, []byte("?xml")) {
			r.outside(text)
			r.outsideBreak()
		}
	case html.StartTagToken:
		r.tag()
	case html.SelfClosingTagToken:
		r.end(r.tag())
	case html.EndTagToken:
		name, _ := r.tokens.TagName()
		r.end(localName(name))
	}
}

func (r *rowReader) fault(code record.Code) {
	r.faults = record.AddFault(r.faults, record.Fault{Code: code, Trouble: record.Loss, Count: 1, Byte: -1})
}

// localName returns the name of a tag without its prefix.
func localName(name []byte) string { return string(name[bytes.IndexByte(name, ':')+1:]) }

// tag begins what a tag begins, and returns its name.
func (r *rowReader) tag() (name string) {
	raw, hasAttributes := r.tokens.TagName()
	name = localName(raw)
	switch name {
	case "html":
		r.inPage = true
	case "table", "workbook", "document":
		if r.open++; name == "table" && r.inCell && len(bytes.TrimSpace(r.cell)) > 0 {
			r.outside(r.cell) // a table within a table: the inner rows count
			r.outsideBreak()
			r.cell = r.cell[:0]
		}
	case "tr", "row", "table-row":
		r.endRow()
		r.inRow, r.repeat = true, 1
	case "td", "th", "tc", "cell", "table-cell", "covered-table-cell":
		r.endCell()
		r.inRow, r.inCell, r.columns = true, true, 1
	case "br", "p", "div", "li", "tab":
		if r.inCell {
			r.text([]byte(" "))
		}
	case "style":
		r.silent = true
	}
	if !slices.Contains(withinWords, name) {
		r.outsideBreak()
	}
	for hasAttributes {
		var key, value []byte
		key, value, hasAttributes = r.tokens.TagAttr()
		r.attribute(name, localName(key), value)
	}
	return name
}

// withinWords are tags that part no words.
var withinWords = []string{"a", "b", "i", "u", "s", "em", "strong", "span", "font", "small", "big", "sub", "sup", "code", "mark", "label", "r", "t", "rpr", "lang", "prooferr", "bookmarkstart", "bookmarkend", "hyperlink"}

// attribute reads what a tag says of its own.
func (r *rowReader) attribute(tag, key string, value []byte) {
	number := func(most int) int {
		n, err := strconv.Atoi(string(value))
		if err != nil || n < 1 {
			return 1
		}
		return min(n, most)
	}
	const mostColumns, mostRows = 1024, 65_536
	switch key {
	case "colspan", "number-columns-repeated":
		if r.inCell {
			r.columns = number(mostColumns)
		}
	case "index": // the column of a cell, where some before it are empty
		if tag == "cell" {
			for n := number(mostColumns); r.cells+1 < n; {
				r.put(nil)
			}
		}
	case "number-rows-repeated":
		r.repeat = number(mostRows)
	case "value", "date-value":
		if r.inCell && tag == "table-cell" {
			r.value = append(r.value[:0], value...)
			return
		}
		r.say(value)
	case "class", "style", "id", "style-name", "type", "value-type", "width", "height", "align", "valign", "border", "lang", "xmlns", "name", "rel", "target", "rowspan", "bgcolor", "cellpadding", "cellspacing", "charset", "http-equiv":
		if at := bytes.IndexByte(value, '@'); at > 0 && value[at-1]|0x20 >= 'a' && value[at-1]|0x20 <= 'z' {
			r.say(value) // formats of cells have an @, too
		}
	default:
		r.say(value)
	}
}

// leastTold is the length of the shortest value of an attribute that can hold anything.
const leastTold = 6

// say keeps what a tag says: addresses that links lead to, values of fields.
func (r *rowReader) say(value []byte) {
	if len(value) < leastTold || strings.HasPrefix(string(value), "urn:schemas") || strings.HasPrefix(string(value), "http://www.w3.org/") {
		return
	}
	if !r.inRow {
		r.outside(value)
		r.outsideBreak()
		return
	}
	r.said = append(append(r.said, value...), ' ')
}

// text is text in a cell, or elsewhere.
func (r *rowReader) text(text []byte) {
	if !r.inCell {
		r.outside(text)
		return
	}
	if len(r.cell)+len(text) > r.limit {
		r.fault(record.RecordTooLong)
		return
	}
	for _, c := range text {
		if isSpace(c) {
			c = ' '
			if n := len(r.cell); n == 0 || r.cell[n-1] == ' ' {
				continue
			}
		}
		r.cell = append(r.cell, c)
	}
}

// outside keeps text that stands in no table.
func (r *rowReader) outside(text []byte) {
	if len(bytes.TrimSpace(text)) == 0 {
		return
	}
	if len(r.outer)+len(text) > r.limit {
		r.fault(record.RecordTooLong)
		return
	}
	r.outer = append(r.outer, text...)
}

// outsideBreak ends a line of the text outside.
func (r *rowReader) outsideBreak() {
	if n := len(r.outer); n > 0 && r.outer[n-1] != '\n' {
		r.outer = append(r.outer, '\n')
	}
}

// end ends what a tag ends.
func (r *rowReader) end(name string) {
	switch name {
	case "html":
		r.inPage = false
	case "table", "workbook", "document":
		r.endRow()
		r.open = max(0, r.open-1)
	case "tr", "row", "table-row":
		r.endRow()
	case "td", "th", "tc", "cell", "table-cell", "covered-table-cell":
		r.endCell()
	case "style":
		r.silent = false
	}
}

func (r *rowReader) endCell() {
	if !r.inCell {
		return
	}
	r.inCell = false
	text := bytes.TrimSpace(r.cell)
	if len(r.value) > 0 {
		text = r.value
	}
	for range r.columns {
		r.put(text)
		if len(text) > 0 && r.columns > 1 && len(r.value) == 0 {
			text = nil // a wide cell is one
		}
	}
	r.cell, r.value = r.cell[:0], r.value[:0]
}

// put adds a cell to the row.
func (r *rowReader) put(text []byte) {
	if len(r.row)+len(text) > r.limit {
		r.fault(record.RecordTooLong)
		return
	}
	if r.cells++; r.cells > 1 {
		r.row = append(r.row, ',')
	}
	r.isEmpty = r.isEmpty && len(text) == 0
	r.row = appendCell(r.row, text)
}

// endRow makes a row of the cells at hand. What its tags say that stands in no cell is
// one more.
func (r *rowReader) endRow() {
	r.endCell()
	for word := range bytes.FieldsSeq(r.said) {
		word = bytes.TrimPrefix(bytes.TrimPrefix(word, []byte("mailto:")), []byte("tel:"))
		if holdsMuch(word) && !bytes.Contains(r.row, word) {
			r.put(word)
		}
	}
	if !r.isEmpty {
		r.row = append(bytes.TrimRight(r.row, ","), '\n')
		for range max(1, r.repeat) {
			r.ready = append(r.ready, r.row...)
		}
	}
	r.row, r.said, r.cells, r.inRow, r.isEmpty, r.repeat = r.row[:0], r.said[:0], 0, false, true, 1
}

// holdsMuch tells whether what a tag says in a row can be more than where a button
// leads: an address, or a number of nine digits.
func holdsMuch(word []byte) bool {
	digits := 0
	for _, c := range word {
		if c-'0' <= 9 {
			digits++
		}
	}
	return digits >= 9 || bytes.IndexByte(word, '@') > 0
}
