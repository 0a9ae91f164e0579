package format

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strconv"

	"golang.org/x/net/html"

	"bocor/scan/record"
)

// isHTML tells whether a text is a page with tables, or a workbook written as XML:
// what many programs save under the name of a spreadsheet.
func isHTML(text []byte) bool {
	if !markup().Match(text) && !webTag().Match(text) {
		return false
	}
	lower := bytes.ToLower(text[:min(len(text), sampleSize)])
	return htmlPage().Match(lower) || isPieceOfPage(text) && !isRegular(text) || bytes.Contains(lower, []byte("<table")) && bytes.Contains(lower, []byte("<tr")) || workbookXML().Match(lower)
}

var (
	htmlPage    = lazy(`^(<\?xml[^>]*>\s*)?(<!doctype html|<html\b|<!--[^>]*-->\s*<html\b)`)
	workbookXML = lazy(`<(\w+:)?workbook\b[^>]*schemas-microsoft-com:office:spreadsheet|<office:document\b`)
)

// isPieceOfPage tells whether a text begins with a tag of a page, and has more of them
// than a table with some in its cells.
func isPieceOfPage(text []byte) bool {
	return webTag().Match(text) && bytes.Count(text, []byte("</")) >= 2*max(3, bytes.Count(text, []byte("\n")))
}

// isRegular tells whether a delimiter cuts a text into rows of one width: it is a table
// with tags in its cells.
func isRegular(text []byte) bool {
	_, width := sniffDelimiter(grammar{quote: '"', cellLines: 1, cellBytes: len(text)}, text, true)
	return width > 1
}

// markupDocument is a page or a workbook in markup: its tables, and all other text as one
// more.
type markupDocument struct {
	name     string // of the format
	rows     *rowReader
	book     *workbook // that it is a part of; nil: it is a file
	within   *carrying // the documents in the page, once its tables are read
	encoding string
	options  Options
	faults   []record.Fault
}

func openHTML(front *front, options Options) Document {
	faults := front.faults()
	text := front.sample[markLength(front.sample):]
	return &markupDocument{name: "html", rows: newRowReader(io.MultiReader(bytes.NewReader(text[front.lead:]), front.rest), text[:front.lead], options), encoding: front.encoding, options: options, faults: faults}
}

func (d *markupDocument) Next() (Table, error) {
	for d.rows.another() {
		if table, err := openRows(d.rows, d.name, d.encoding, d.options); err == nil {
			return table, nil
		} else if !errors.Is(err, ErrEmpty) {
			return nil, err
		}
	}
	if files := d.rows.documents(); len(files) > 0 {
		d.within = &carrying{files: files, options: d.options}
	}
	if d.within != nil {
		table, err := d.within.Next()
		if err == nil {
			return table, nil
		}
		d.faults = append(d.faults, d.within.Faults()...)
		if d.within = nil; !errors.Is(err, io.EOF) {
			return nil, err
		}
	}
	d.rows.outsideBreak()
	text := append(d.rows.outer, d.rows.told...)
	if d.rows.outer, d.rows.told = nil, nil; len(bytes.TrimSpace(text)) == 0 {
		return nil, io.EOF
	}
	if tab := bytes.LastIndexByte(text, '\t'); d.rows.isFlow && tab >= 0 && haveTabs(text[:tab]) && d.options.holdsTable(text) { // with tabs between its columns
		end := len(text)
		if n := bytes.IndexByte(text[tab:], '\n'); n >= 0 {
			end = tab + n + 1
		}
		d.rows.outer = text[end:] // of other parts
		d.within = &carrying{files: []carriedFile{{"(text with tabs)", text[:end]}}, options: d.options}
		return d.Next()
	}
	return newOutside(d.name, "(text outside of tables)", text, d.encoding, d.options), nil
}

func (d *markupDocument) Faults() []record.Fault {
	faults := slices.Concat(d.faults, d.rows.faults)
	if d.book != nil {
		faults = append(faults, d.book.faults...)
	}
	return faults
}

// haveTabs tells whether nearly all lines have as many tabs as most have that have any.
func haveTabs(text []byte) bool {
	counts, lines, most := map[int]int{}, 0, 0
	for line := range bytes.Lines(text) {
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		lines++
		if n := bytes.Count(line, []byte{'\t'}); n > 0 {
			counts[n]++
			most = max(most, counts[n])
		}
	}
	return 5*most >= 4*lines
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

// rowReader gives the rows of tables in markup as CSV, a table after the other. Text
// outside of them, and what tags say of their own, is kept, up to a limit.
type rowReader struct {
	source    io.Reader
	tokens    *html.Tokenizer
	limit     int               // of a row, and of outer
	knownName func(string) bool // as in Options
	ready     []byte            // rows that nobody has read,
	buffer    []byte            // and their memory
	outer     []byte
	told      []byte // by tags outside, a line each
	faults    []record.Fault
	err       error
	isEnd     bool // of a table
	isXML     bool // no tag begins a text in which tags are none, as <title> of pages does
	isFlow    bool // of word processors: few tags part words
	// isBehind says that a tag has ended, and nothing stands behind it: one that begins there
	// is of another value, as pages lay them out.
	isBehind bool
	row      []byte
	again    []byte   // the row that comes again,
	times    int      // so often
	copied   int64    // bytes of all that came again
	cells    int      // how many the row has
	said     [][]byte // what the tags of the row say
	saidAll  int      // their length
	isEmpty  bool     // nothing is in the row
	inRow    bool
	cell     []byte
	inCell   bool
	value    []byte // that the cell's tag says it has
	columns  int    // how many the cell is wide,
	rows     int    // and high
	clipped  bool   // the row had more empty cells than are counted
	repeat   int    // how often the row comes
	spans    []int  // by column, for how many rows on a cell above stands there
	inStyle  bool
	inScript bool
	within   []carriedFile // documents, and
	data     []byte        // records that stand in attributes; see takeData
	taken    int           // bytes of documents
	open     int           // tables and workbooks that have not ended
	inPage   bool          // a page has not
}

func newRowReader(source io.Reader, above []byte, options Options) *rowReader {
	r := &rowReader{source: source, limit: options.MaxRecord, knownName: options.KnownName, isEmpty: true}
	r.begin(source)
	r.outside(above)
	r.outsideBreak()
	return r
}

func (r *rowReader) begin(source io.Reader) {
	r.tokens = html.NewTokenizer(source)
	r.tokens.SetMaxBuf(r.limit)
	r.tokens.AllowCDATA(true)
}

// another tells whether there may be another table, and begins it.
func (r *rowReader) another() bool {
	r.isEnd = false
	return r.err == nil || len(r.ready) > 0 || r.times > 0
}

func (r *rowReader) Read(p []byte) (int, error) {
	for len(r.ready) == 0 {
		switch {
		case r.times > 0:
			r.times--
			r.ready = r.again
		case r.isEnd:
			return 0, io.EOF
		case r.err != nil:
			return 0, r.err
		default:
			r.ready = r.buffer[:0]
			r.step()
			r.buffer = r.ready
		}
	}
	n := copy(p, r.ready)
	r.ready = r.ready[n:]
	return n, nil
}

// step reads the next token.
func (r *rowReader) step() {
	if r.isXML {
		r.tokens.NextIsNotRawText()
	}
	switch r.tokens.Next() {
	case html.ErrorToken:
		r.failed(r.tokens.Err())
	case html.TextToken:
		if text := r.tokens.Text(); !r.inScript || r.inCell || !r.takeJSON("(script)", text) {
			r.text(text)
		}
	case html.CommentToken, html.DoctypeToken:
		text := r.tokens.Text()
		isDeclaration := bytes.HasPrefix(text, []byte("?xml"))
		if !isDeclaration && !r.inCell && r.takeTable("(comment)", text) {
			break
		}
		if r.isXML = r.isXML || isDeclaration; !isDeclaration && !bytes.HasPrefix(text, []byte("html")) || holdsMuch(text) {
			r.outsideBreak()
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
		r.isBehind = true
		return
	}
	r.isBehind = false
}

// failed ends the text, or goes on behind a tag or a text beyond the limit.
func (r *rowReader) failed(err error) {
	if errors.Is(err, html.ErrBufferExceeded) {
		r.fault(record.RecordTooLong, record.Loss)
		r.source = io.MultiReader(bytes.NewReader(bytes.Clone(r.tokens.Buffered())), r.source)
		var sign [1]byte
		for sign[0] != '>' {
			if _, err := io.ReadFull(r.source, sign[:]); err != nil {
				break
			}
		}
		r.begin(r.source)
		return
	}
	r.err = err
	r.endRow()
	if errors.Is(err, io.EOF) && (r.open > 0 || r.inPage || r.inStyle || len(bytes.TrimSpace(r.tokens.Raw())) > 0) {
		r.fault(record.Truncated, record.Loss)
	}
}

func (r *rowReader) fault(code record.Code, trouble record.Trouble) {
	r.faults = record.AddFault(r.faults, record.Fault{Code: code, Trouble: trouble, Count: 1, Byte: -1})
}

// localName returns the name of a tag without its prefix.
func localName(name []byte) string { return string(name[bytes.IndexByte(name, ':')+1:]) }

// tag begins what a tag begins, and returns its name.
func (r *rowReader) tag() (name string) {
	raw, hasAttributes := r.tokens.TagName()
	name = localName(raw)
	r.parts(name)
	switch name {
	case "html":
		r.inPage = true
	case "style":
		r.inStyle = !r.isXML
	case "script":
		r.inScript = !r.isXML
	case "tab":
		if r.isFlow && !r.inCell {
			r.outer = append(r.outer, '\t')
		}
	case "workbook", "document":
		r.open++
	case "table":
		r.open++
		if r.inRow && !r.isEmpty { // a table within a row of another
			r.fault(record.Syntax, record.Damage)
		}
		if r.inCell && len(bytes.TrimSpace(r.cell)) > 0 {
			r.outside(bytes.TrimSpace(r.cell))
			r.outsideBreak()
			r.cell = r.cell[:0]
		}
	case "tr", "row", "table-row":
		r.endRow()
		r.inRow, r.repeat = true, 1
	case "td", "th", "tc", "cell", "table-cell", "covered-table-cell":
		r.endCell()
		r.inRow, r.inCell, r.columns, r.rows = true, true, 1, 1
	}
	var (
		field, filled []byte
		names         []string
		values        [][]byte
	)
	for hasAttributes {
		var key, value []byte
		key, value, hasAttributes = r.tokens.TagAttr()
		if isField := name == "input" && !r.inCell; isField && string(key) == "name" {
			field = bytes.Clone(value)
		} else if isField && string(key) == "value" {
			filled = bytes.Clone(value)
		} else if data, ok := r.isData(string(key)); ok && !r.inRow {
			names, values = append(names, data), append(values, bytes.Clone(value))
		} else if r.inRow || !r.takeJSON("("+string(key)+")", value) {
			r.attribute(name, localName(key), value)
		}
	}
	r.filledField(field, filled)
	if !r.takeData(names, values) {
		for i, data := range names {
			r.attribute(name, data, values[i])
		}
	}
	return name
}

// filledField keeps what a field of a form outside of tables is filled with, behind the label in front
// of it if that is known, else behind its name.
func (r *rowReader) filledField(name, value []byte) {
	if len(value) == 0 {
		return
	}
	const near = 2 * longestKey
	from := max(0, len(r.outer)-near)
	front := bytes.TrimRight(r.outer[from:], " \n")
	label := front[bytes.LastIndexByte(front, '\n')+1:]
	switch {
	case len(label) > 0 && len(label) <= longestKey && r.knownName != nil && r.knownName(string(label)):
		r.outer = r.outer[:from+len(front)]
	case len(name) > 0:
		r.outsideBreak()
		r.outside(name)
	default:
		r.say("value", value)
		return
	}
	r.outside([]byte(": "))
	r.outside(bytes.Join(bytes.Fields(value), []byte(" ")))
	r.outsideBreak()
}

// withinWords are tags of pages that part no words.
var withinWords = []string{"a", "b", "i", "u", "s", "em", "strong", "span", "font", "small", "big", "sub", "sup", "code", "mark", "label", "data"}

// flowBreaks are tags of word processors and of workbooks that part words.
var flowBreaks = []string{"p", "h", "br", "cr", "tab", "s", "line-break", "list-item", "tr", "tc", "table-row", "table-cell", "row", "cell", "annotation", "relationship"}

// parts parts the words before a tag from those behind it, if it does.
func (r *rowReader) parts(name string) {
	switch isWithin := slices.Contains(withinWords, name); {
	case r.isFlow && !slices.Contains(flowBreaks, name), !r.isFlow && isWithin && !r.isBehind:
		return
	case !r.isFlow && isWithin && !r.inCell:
		r.outside([]byte(" "))
		return
	}
	switch {
	case r.inCell:
		r.text([]byte(" "))
	case name == "tab" && r.isFlow: // see tag
	case name == "tab" || name == "s":
		r.outside([]byte(" "))
	default:
		r.outsideBreak()
	}
}

// Bounds of what one tag says comes again: rows are at most as many as a sheet has in
// practice, and all copies together what a bomb does not have.
const (
	mostSpanned = 1024
	mostCopies  = 65_536
)

// attribute reads what a tag says of its own.
func (r *rowReader) attribute(tag, key string, value []byte) {
	number := func(most int) int {
		n, err := strconv.Atoi(string(value))
		if err != nil || n < 1 {
			return 1
		}
		return min(n, most+1)
	}
	isCell := r.inCell && (tag == "td" || tag == "th" || tag == "cell" || tag == "table-cell" || tag == "covered-table-cell")
	switch {
	case isCell && (key == "colspan" || key == "number-columns-repeated"):
		r.columns = number(mostSpanned)
	case isCell && key == "mergeacross":
		r.columns = 1 + number(mostSpanned-1)
	case isCell && (key == "rowspan"):
		r.rows = number(mostCopies)
	case isCell && key == "mergedown":
		r.rows = 1 + number(mostCopies)
	case isCell && tag == "cell" && key == "index": // the column, where some before it are empty
		for n := number(mostSpanned); r.cells+1 < n; {
			r.put(nil)
		}
	case isCell && (key == "value" || key == "date-value"):
		r.value = append(r.value[:0], bytes.Join(bytes.Fields(value), []byte(" "))...)
	case tag == "table-row" && key == "number-rows-repeated":
		r.repeat = number(mostCopies)
	case tag == "input" && key == "value" && r.inCell:
		r.text([]byte(" "))
		r.text(value)
	default:
		r.say(key, value)
	}
}

// Lengths of values of attributes that can hold anything, and of all that are kept for a
// row: others are kept elsewhere.
const (
	leastTold = 6
	mostTold  = 4 << 10
)

// plainKeys are attributes of which nobody expects anything.
var plainKeys = []string{"class", "style", "id", "style-name", "type", "value-type", "width", "height", "align", "valign", "border", "lang", "xmlns", "name", "rel", "target", "bgcolor", "cellpadding", "cellspacing", "charset", "http-equiv"}

// say keeps what a tag says: addresses that links lead to, values of fields.
func (r *rowReader) say(key string, value []byte) {
	if len(value) < leastTold || slices.Contains(plainKeys, key) && !holdsMuch(value) {
		return
	}
	value = bytes.TrimPrefix(bytes.TrimPrefix(value, []byte("mailto:")), []byte("tel:"))
	if r.inRow && r.saidAll+len(value) <= mostTold {
		if holdsMuch(value) {
			r.said = append(r.said, bytes.Clone(value))
			r.saidAll += len(value)
		}
		return
	}
	if len(r.outer)+len(r.told)+len(value) > r.limit {
		r.fault(record.RecordTooLong, record.Loss)
		return
	}
	r.told = append(append(r.told, value...), '\n')
}

// text is text in a cell, or elsewhere.
func (r *rowReader) text(text []byte) {
	if !r.inCell {
		r.outside(text)
		return
	}
	if len(r.cell)+len(text) > r.limit {
		r.fault(record.RecordTooLong, record.Loss)
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
		if n := len(r.outer); len(text) > 0 && n > 0 && !isSpace(r.outer[n-1]) {
			r.outer = append(r.outer, ' ')
		}
		return
	}
	if len(r.outer)+len(r.told)+len(text) > r.limit {
		r.fault(record.RecordTooLong, record.Loss)
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
	case "style":
		r.inStyle = false
	case "script":
		r.inScript = false
	case "workbook", "document":
		r.open = max(0, r.open-1)
	case "table":
		r.endRow()
		r.open = max(0, r.open-1)
		r.isEnd, r.spans = true, r.spans[:0]
	case "tr", "row", "table-row":
		r.endRow()
	case "td", "th", "tc", "cell", "table-cell", "covered-table-cell":
		r.endCell()
	}
	r.parts(name)
}

func (r *rowReader) endCell() {
	if !r.inCell {
		return
	}
	r.inCell = false
	text := bytes.TrimSpace(r.cell)
	isRepeated := len(r.value) > 0 || r.isFlow
	if len(r.value) > 0 {
		if !bytes.Equal(text, r.value) && holdsMuch(text) && r.saidAll+len(text) <= mostTold {
			r.said = append(r.said, bytes.Clone(text)) // what is shown
			r.saidAll += len(text)
		}
		text = r.value
	}
	if len(text) > 0 && r.clipped || r.columns > mostSpanned && len(text) > 0 {
		r.fault(record.RepeatLimit, record.Loss)
	}
	r.clipped = r.clipped || r.columns > mostSpanned
	for range min(r.columns, mostSpanned) {
		r.put(text)
		if !isRepeated {
			text = nil // a wide cell is one
		}
		if r.rows > 1 {
			for len(r.spans) < r.cells {
				r.spans = append(r.spans, 0)
			}
			r.spans[r.cells-1] = r.rows // with this row
		}
	}
	r.cell, r.value = r.cell[:0], r.value[:0]
}

// put adds a cell to the row, behind those that stand there from above.
func (r *rowReader) put(text []byte) {
	for r.cells < len(r.spans) && r.spans[r.cells] > 0 {
		r.add(nil)
	}
	r.add(text)
}

func (r *rowReader) add(text []byte) {
	if len(r.row)+len(text) > r.limit {
		r.fault(record.RecordTooLong, record.Loss)
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
	const mostSearched = 64 << 10
	for _, value := range r.said {
		if len(r.row) > mostSearched || !bytes.Contains(r.row, value) {
			r.add(bytes.Join(bytes.Fields(value), []byte(" ")))
		}
	}
	if r.inRow { // it ends with its own tag, or where the next begins
		for column := range r.spans {
			r.spans[column] = max(0, r.spans[column]-1)
		}
	}
	if !r.isEmpty {
		r.row = append(bytes.TrimRight(r.row, ","), '\n')
		r.ready = append(r.ready, r.row...)
		if r.repeat > 1 {
			r.again = append(r.again[:0], r.row...)
			r.times = min(r.repeat, mostCopies) - 1
			if r.copied += int64(r.times) * int64(len(r.again)); r.repeat > mostCopies || r.copied > ratioFree {
				r.fault(record.RepeatLimit, record.Loss)
				r.times = 0
			}
		}
	}
	clear(r.said)
	r.row, r.said, r.saidAll, r.cells, r.inRow, r.isEmpty, r.repeat, r.clipped = r.row[:0], r.said[:0], 0, 0, false, true, 1, false
}

// holdsMuch tells whether what a tag says can be more than where a button leads: an
// address, or a number of nine digits.
func holdsMuch(value []byte) bool {
	digits := 0
	for _, c := range value {
		if c-'0' <= 9 {
			digits++
		}
	}
	at := bytes.IndexByte(value, '@')
	return digits >= 9 || at > 0 && ((value[at-1]|0x20)-'a' <= 25 || value[at-1]-'0' <= 9) // formats of cells have an @, too
}
