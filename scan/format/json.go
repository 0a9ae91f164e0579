package format

import (
	"bytes"
	"cmp"
	"io"
	"math"
	"slices"
	"strings"

	"bocor/scan/record"
)

// A jsonDocument holds its records in one of four ways: a value a line, values
// one after the other, the elements of a top-level array, or containers deeper
// in one top-level value, each of which is a table: what stands beside them is
// a table of its own.
type jsonDocument struct {
	stream
	encoding string
	comment  []byte // above the values
	called   bool   // they are an argument, or assigned: a bracket or semicolon follows
	behind   bool   // they stand behind other text on their lines
	shape    jsonShape
	ended    bool
	format   string // that it is written in, if not JSON
	tables   int
	columns  map[string]*columnRegistry // by table: pages of one share them
	// isTruncated says that the end is missing.
	isTruncated bool
	walk        outerWalk
	// rowNames are those of the columns of a table whose records are arrays; listed
	// were in a list beside it.
	rowNames, listed []string
	// keyNames are names of columns by the keys under which the first record has them.
	keyNames map[string]string
	titles   []byte // above the names
	opened   bool   // the array that the values are in
}

// jsonShape is where the records of a document are.
type jsonShape struct {
	kind jsonKind
	// dictionaries are the paths of objects whose members are the records.
	dictionaries map[string]bool
}

type jsonKind uint8

const (
	jsonLines  jsonKind = iota // a value a line
	jsonValues                 // values, or the elements of top-level arrays
	jsonInside                 // containers of records inside one value
)

func openJSON(front *front, options Options) (*jsonDocument, error) {
	if turnColumns(front, options) {
		front.lead = 0
	} else {
		turnTables(front, options)
	}
	d := &jsonDocument{stream: front.stream(options), encoding: front.encoding, format: front.shown, columns: map[string]*columnRegistry{}}
	d.faults = front.faults()
	// Some write a comment above the values.
	mark := markLength(front.sample)
	start := front.lead
	if start == 0 { // the format was given
		start = len(front.sample) - len(skipComments(front.sample[mark:]))
	}
	d.called = front.called
	d.comment = bytes.TrimSpace(bytes.Clone(front.sample[mark:start]))
	if d.behind = front.behind; !d.behind {
		d.shape = shapeOf(front.sample[start:], front.whole)
	}
	if d.shape.kind == jsonValues {
		text := front.sample[start:]
		if at := skipSpace(text, 1, len(text)); len(text) > 0 && text[0] == '[' && at < len(text) {
			above, next := 0, 0
			if text[at] == '[' {
				d.rowNames, above, next = options.headerRow(text[at:])
			} else {
				d.keyNames, above, next = options.headerObject(text[at:])
			}
			if next > 0 {
				d.opened = true
				d.remark(text[at : at+above])
				start += at + next
			}
		}
	}
	if text := front.sample[start:]; d.shape.kind == jsonLines && !d.behind && len(text) > 0 {
		above, next := 0, 0
		if text[0] == '[' {
			d.rowNames, above, next = options.headerRow(text)
		} else {
			d.keyNames, above, next = options.headerObject(text)
		}
		d.remark(text[:above])
		start += next
	}
	d.begin(front.sample, start)
	return d, nil
}

// remark keeps a text in front of the records.
func (d *jsonDocument) remark(text []byte) {
	if text = withoutComma(text); len(text) > 0 {
		d.comment = bytes.TrimSpace(slices.Concat(d.comment, []byte{'\n'}, text))
	}
}

func (d *jsonDocument) Next() (Table, error) {
	if d.ended {
		if len(d.comment) == 0 {
			return nil, io.EOF
		}
		t := newAside(cmp.Or(d.format, "json"), "(comment)", d.comment, d.encoding, d.options)
		d.comment = nil
		return t, nil
	}
	if d.shape.kind != jsonInside {
		d.ended = true
		name := "json"
		if d.shape.kind == jsonLines {
			name = "ndjson"
		}
		cutter := &valueCutter{document: d}
		if d.opened {
			cutter.container = '['
		}
		return d.table(Info{Format: cmp.Or(d.format, name), Encoding: d.encoding, Named: true}, cutter), nil
	}
	path, opening := d.walk.next(d)
	if opening != 0 {
		d.tables++
		return d.table(Info{Format: cmp.Or(d.format, "json"), Encoding: d.encoding, Named: true, Name: path}, &valueCutter{document: d, container: opening, nested: true}), nil
	}
	d.ended = true
	if !d.atEnd { // given up on; the rest is read all the same
		buffer := make([]byte, 64<<10)
		for !d.atEnd {
			d.read(buffer)
		}
	}
	t := d.table(Info{Format: cmp.Or(d.format, "json"), Encoding: d.encoding, Named: true, Aside: d.tables > 0}, nil)
	t.outer = d.walk.outer
	if d.isTruncated { // told already
		for i := len(d.walk.stack) - 1; i >= 0; i-- {
			t.outer = append(t.outer, closing(d.walk.stack[i].object))
		}
	}
	return t, nil
}

func (d *jsonDocument) table(info Info, cutter *valueCutter) *jsonTable {
	columns := d.columns[info.Name]
	if columns == nil || cutter == nil {
		columns = newColumnRegistry(&d.options)
		d.columns[info.Name] = columns
	}
	columns.restart()
	columns.rowNames, columns.keyNames = d.rowNames, d.keyNames
	info.Parts = cutter != nil && cutter.nested
	return &jsonTable{document: d, info: info, cutter: cutter, columns: columns}
}

// jsonTable cuts records of JSON.
type jsonTable struct {
	document *jsonDocument
	info     Info
	cutter   *valueCutter
	outer    []byte // what stands beside the records, when the table is that
	columns  *columnRegistry
	ended    bool
}

func (t *jsonTable) Info() Info  { return t.info }
func (t *jsonTable) Head() []Row { return nil }
func (t *jsonTable) Start(int)   {}
func (t *jsonTable) NewDecoder() Decoder {
	return &jsonDecoder{columns: t.columns, root: &jsonNode{}, lines: t.isLines(), behind: t.document.behind, rows: t.cutter != nil}
}
func (t *jsonTable) Column(i uint32) string { return t.columns.name(i) }

// isLines tells whether each line is a value.
func (t *jsonTable) isLines() bool {
	return t.cutter != nil && !t.cutter.nested && t.document.shape.kind == jsonLines
}

// Faults of a table inside a document are the document's.
func (t *jsonTable) Faults() []record.Fault {
	faults := t.document.faults
	t.document.faults = nil
	return faults
}

func (t *jsonTable) Next(b *record.Block) error {
	d := t.document
	switch {
	case t.ended:
		return io.EOF
	case t.cutter == nil:
		t.ended = true
		if len(bytes.TrimSpace(t.outer)) == 0 {
			return io.EOF
		}
		b.Data, b.Records, b.Final, b.Index, b.Offset = t.outer, len(t.outer), true, 0, 0
		b.Spans = append(b.Spans[:0], record.Span{End: uint32(len(t.outer))})
		return nil
	case t.isLines():
		err := d.next(b, (*lineCutter)(d))
		d.prove(b, err, skipLine)
		return err
	}
	err := d.next(b, t.cutter)
	if err != nil && t.cutter.container != 0 {
		d.truncated()
	}
	if t.cutter.closed {
		t.ended = true
		d.blocks = 0
	}
	return err
}

// truncated notes that the document ends too early, once.
func (d *jsonDocument) truncated() {
	if !d.isTruncated {
		d.isTruncated = true
		d.endedEarly(&record.Error{Code: record.Truncated})
	}
}

// lineCutter cuts at line ends: a JSON text that is written well has none
// inside of a line.
type lineCutter jsonDocument

func (d *lineCutter) boundary(b *record.Block) int {
	if d.atEnd {
		return len(b.Data)
	}
	return bytes.LastIndexByte(b.Data, '\n') + 1
}

func (d *lineCutter) overlong(*record.Block) {}

func (d *lineCutter) resume(rest []byte) int { return bytes.IndexByte(rest, '\n') }

// valueCutter finds values one after the other: in the open, or in a
// container of records.
type valueCutter struct {
	document  *jsonDocument
	container byte // '[', '{' or 0: in the open
	nested    bool // the container lies in something; its end ends the table
	closed    bool
	begun     bool // a value has stood in the container
	wanting   bool // a value must follow: there was a comma
	element   bool // an object has just ended in the open, behind which a comma may stand
	inside    bool // a value has begun and not ended
	start     int  // where it begins
	at        int  // how far the data has been looked at
	value     valueScan
	indent    int // blanks since the start of the line; -1: other bytes too
}

func (c *valueCutter) fault(code record.Code, at int) {
	d := c.document
	d.faults = record.AddFault(d.faults, record.Fault{Code: code, Trouble: record.Damage, Byte: d.offset + int64(at), Count: 1})
}

func (c *valueCutter) boundary(b *record.Block) (cut int) {
	data := b.Data
	defer func() {
		c.at -= cut
		c.start -= cut
	}()
	for {
		if c.inside {
			c.value.final = c.document.atEnd
			end, done := c.value.scan(data, c.at)
			c.at = end
			if !done && !c.document.atEnd {
				return cut
			}
			b.Spans = append(b.Spans, record.Span{Start: uint32(c.start), End: uint32(end)})
			c.indent = -1
			if c.value.broken && c.value.line >= 0 {
				c.indent = c.value.line // it ended where the next begins
			}
			c.inside, c.begun, c.wanting = false, true, false
			c.element = c.container == 0 && data[end-1] == '}'
			cut = end
			continue
		}
		for c.at < len(data) && isSpace(data[c.at]) {
			if data[c.at] == '\n' {
				c.indent = 0
			} else if c.indent >= 0 {
				c.indent++
			}
			c.at++
		}
		cut = c.at
		if c.at == len(data) {
			if c.document.atEnd && c.container != 0 {
				c.document.truncated()
				c.container, c.closed = 0, true
			}
			return cut
		}
		switch sign := data[c.at]; {
		case sign == ',' && c.container != 0:
			if !c.begun || c.wanting {
				c.fault(record.Syntax, c.at)
			}
			c.wanting = true
			c.at++
			c.indent = -1
		case sign == ']' && c.container == '[', sign == '}' && c.container == '{':
			if c.wanting {
				c.fault(record.Syntax, c.at)
			}
			c.container, c.begun, c.wanting = 0, true, false
			c.at++
			if c.nested {
				c.closed = true
				return c.at
			}
		case sign == '[' && c.container == 0:
			c.container, c.begun, c.wanting, c.element = '[', false, false, false
			c.at++
			c.indent = -1
		case c.document.called && c.container == 0 && c.begun && (sign == ')' || sign == ';'):
			c.at++
		case sign == ',' && c.element: // a list that has lost its brackets
			c.element = false
			c.at++
		case sign == ',', sign == ']', sign == '}', sign == ':':
			c.fault(record.Syntax, c.at)
			c.at++
		default:
			if c.container != 0 && c.begun && !c.wanting {
				c.fault(record.Syntax, c.at) // no comma
			}
			c.inside, c.start, c.element = true, c.at, false
			c.value = valueScan{member: c.container == '{', indent: c.indent}
		}
	}
}

func (c *valueCutter) overlong(b *record.Block) {
	c.value = valueScan{member: c.container == '{', indent: -1}
	c.value.scan(b.Data, 0)
}

func (c *valueCutter) resume(rest []byte) int {
	end, done := c.value.scan(rest, 0)
	if !done {
		return -1
	}
	c.inside, c.begun, c.wanting, c.at = false, true, false, 0
	return end
}

// valueScan finds the end of a value, of which it may see part after part. It
// knows strings and brackets and leaves the rest to the decoder. A string ends
// with its line, so that a stray quote does not swallow what follows.
type valueScan struct {
	depth    int
	inString bool
	escaped  bool
	member   bool // a key and a colon stand before the value
	scalar   bool // in a number or word, or what passes for one
	// indent is how far from its line's start the value begins; -1: elsewhere.
	// A value with a broken string ends where a line begins like it.
	indent int
	broken bool
	closed bool // a string has just ended
	final  bool // nothing follows the data
	stray  bool // and should not have: strings cannot be told from the rest
	line   int  // blanks seen since the line's start; -1: other bytes too
}

func (s *valueScan) scan(data []byte, i int) (end int, done bool) {
	for i < len(data) {
		if s.inString {
			for i < len(data) {
				if !s.escaped {
					if i = skipPlain(data, i); i == len(data) {
						break
					}
				}
				sign := data[i]
				if s.escaped {
					s.escaped = false
					if sign != '\n' {
						i++
						continue
					}
				}
				if sign == '"' || sign == '\n' {
					break
				}
				s.escaped = sign == '\\'
				i++
			}
			if i == len(data) {
				return i, false
			}
			if data[i] == '\n' {
				s.broken = true
			} else {
				i++
			}
			s.inString, s.closed = false, true
			if s.depth == 0 && !s.member {
				return i, true
			}
			continue
		}
		if s.closed {
			s.closed = false
			if c := data[i]; !isSpace(c) && c != ',' && c != ':' && c != ']' && c != '}' {
				s.stray = true
				if i >= 4 && string(data[i-4:i-1]) == "},{" && s.depth == 1 {
					return i - 3, true // the string had no end of its own
				}
			}
		}
		if s.stray {
			// The next record of an array, or the next line, is sure again.
			n, line := bytes.Index(data[i:], []byte(`},{"`)), bytes.IndexByte(data[i:], '\n')
			switch {
			case n >= 0 && (line < 0 || n < line):
				return i + n + 1, true
			case line < 0:
				if last := bytes.LastIndex(data, []byte("}]")); s.final && last >= i && len(bytes.Trim(data[last+2:], " \r\n}")) == 0 {
					return last + 1, true
				}
				return max(i, len(data)-3), false
			}
			i += line
			s.stray, s.broken = false, true
		}
		switch sign := data[i]; sign {
		case '"':
			if s.scalar {
				return i, true
			}
			s.inString, s.line = true, -1
		case '{', '[':
			if s.scalar || s.broken && s.line == s.indent && s.line >= 0 {
				return i, true
			}
			s.line = -1
			s.depth++
			s.member = false
		case '}', ']':
			if s.depth == 0 {
				return i, true // of the container
			}
			if s.depth--; s.depth == 0 {
				return i + 1, true
			}
		case ':':
			if s.depth == 0 && !s.member {
				return i, true
			}
			s.member = false
		case ',':
			if s.depth == 0 {
				return i, true
			}
		case ' ', '\t', '\r', '\n':
			if s.scalar {
				return i, true
			}
			if sign == '\n' {
				s.line = 0
			} else if s.line >= 0 {
				s.line++
			}
		default:
			s.line = -1
			s.scalar = s.depth == 0 && !s.member
		}
		i++
	}
	return i, false
}

// shapeOf finds out from the front of a document where its records are.
func shapeOf(sample []byte, whole bool) jsonShape {
	text := bytes.TrimLeft(sample, " \t\r\n")
	if isEnvelope(text) {
		return jsonShape{kind: jsonInside}
	}
	if isLines(sample, whole) {
		return jsonShape{kind: jsonLines}
	}
	if len(text) == 0 || text[0] != '{' && text[0] != '[' {
		return jsonShape{kind: jsonValues}
	}
	var first valueScan
	end, done := first.scan(text, 0)
	follows := done && len(bytes.TrimSpace(text[end:])) > 0
	if text[0] == '{' && (follows || done && !whole) {
		return jsonShape{kind: jsonValues}
	}
	isPaged := text[0] == '[' && holdsPages(text)
	if text[0] == '[' && !isPaged && !holdsTables(text) {
		return jsonShape{kind: jsonValues}
	}
	s := newSurvey()
	s.read(text)
	shape := jsonShape{kind: jsonInside}
	switch {
	case s.arrays < math.MaxInt && s.arrays <= s.least:
	case s.least < math.MaxInt:
		shape.dictionaries = s.dictionaries
	case text[0] == '[' && !isPaged:
		return jsonShape{kind: jsonValues} // long elements, but no tables in them
	}
	return shape
}

// leastPage is how many objects an array has to hold to be a page of records
// in an envelope.
const leastPage = 10

// leastOnlyPage is leastPage where the page is all that an array holds: nobody writes a list for one
// record.
const leastOnlyPage = 2

// isEnvelope tells whether the first value of several is not a record but
// brings a page of them: an array of objects is most of it.
func isEnvelope(text []byte) bool {
	if len(text) == 0 || text[0] != '{' {
		return false
	}
	var first valueScan
	end, done := first.scan(text, 0)
	if !done {
		return false
	}
	s := newSurvey()
	s.read(text[:end])
	return 2*s.pageBytes > end && (s.page >= leastPage || s.page >= leastOnlyPage && s.saysOnlyPages())
}

// holdsPages tells whether the first element of an array is no record but a page of some: an
// array of objects, or an object of which such an array is most, and which has nothing besides
// but what programs say of a page. Text may end anywhere.
func holdsPages(text []byte) bool {
	at := skipSpace(text, 1, len(text))
	if at >= len(text) {
		return false
	}
	least := leastPage
	var first valueScan
	if end, done := first.scan(text, at); done {
		if end = skipSpace(text, end, len(text)); end < len(text) && text[end] == ']' {
			least = leastOnlyPage
		}
	}
	return isPage(text[at:], least)
}

// isPage tells whether an element of an array is a page of so many records.
func isPage(text []byte, least int) bool {
	if text[0] == '[' {
		at := skipSpace(text, 1, len(text))
		return at < len(text) && text[at] == '{'
	}
	var first valueScan
	end, _ := first.scan(text, 0)
	s := newSurvey()
	s.read(text[:end])
	if s.page == 1 && least == leastOnlyPage && 2*s.pageBytes > end { // a page that holds nothing but one
		inner := bytes.IndexByte(text, '[')
		return inner > 0 && bytes.HasPrefix(bytes.TrimLeft(text[inner+1:], " \t\r\n"), []byte("{")) && holdsPages(text[inner:])
	}
	return s.page >= leastOnlyPage && 2*s.pageBytes > end && s.saysOnlyPages()
}

// saysOnlyPages tells whether nothing stands beside the page but what programs say of pages.
func (s *survey) saysOnlyPages() bool {
	for _, path := range s.paths {
		if !(s.pagePath == path || strings.HasPrefix(s.pagePath, path+".")) && !isPageKey(path) {
			return false
		}
	}
	return true
}

// pageKeys are what programs say of a page beside its records: what stands under another key may be
// a record's own.
var pageKeys = []string{"page", "pages", "pageno", "pagenumber", "currentpage", "lastpage", "totalpages", "pagesize", "perpage", "total", "totalcount", "totalrecords", "totalrows", "recordstotal", "recordsfiltered", "count",
	"size", "limit", "offset", "skip", "from", "to", "start", "end", "next", "nextpage", "nextpageurl", "prev", "previous", "prevpageurl", "cursor", "nextcursor", "hasmore", "hasnext", "first", "last", "links", "meta",
	"metadata", "pagination", "paging", "path", "status", "statuscode", "success", "ok", "code", "message", "msg", "error", "errors", "draw", "took", "timedout", "time", "timestamp", "version", "url", "columns", "fields", "query",
	"schema", "rowcount", "colnames", "coltypes", "indexnames", "cachekey", "cacheddttm", "cachetimeout", "iscached", "appliedfilters", "rejectedfilters", "fromdttm", "todttm", "stacktrace", "statementid", "refid"}

// withoutJoints joins the words of a key.
var withoutJoints = strings.NewReplacer("_", "", "-", "")

// isPageKey tells whether a path has one of pageKeys in it.
func isPageKey(path string) bool {
	for part := range strings.SplitSeq(path, ".") {
		if slices.Contains(pageKeys, strings.ToLower(withoutJoints.Replace(part))) {
			return true
		}
	}
	return false
}

// isLines tells whether the lines of the sample are whole values, but for a few
// damaged ones.
func isLines(sample []byte, whole bool) bool {
	lines, bad := 0, 0
	for len(sample) > 0 && lines < 100 {
		line := sample
		n := bytes.IndexByte(sample, '\n')
		if n >= 0 {
			line, sample = sample[:n], sample[n+1:]
		} else if sample = nil; !whole {
			break
		}
		line = bytes.TrimSpace(line)
		if len(line) == 0 {
			continue
		}
		if line[0] == '[' && bytes.HasPrefix(bytes.TrimLeft(line[1:], " \t"), []byte("{")) {
			return false // arrays of records
		}
		lines++
		var value valueScan
		if end, done := value.scan(line, 0); !done || end != len(line) || line[0] != '{' && line[0] != '[' {
			bad++
		}
	}
	return lines-bad > 1 && bad <= max(1, lines/5)
}

// holdsTables tells whether the elements of a top-level array are not records
// but hold such: one of the first is longer than the sample, or the array is
// what phpMyAdmin exports.
func holdsTables(text []byte) bool {
	if bytes.Contains(text[:min(len(text), 4096)], []byte("phpMyAdmin")) || bytes.Contains(text[:min(len(text), 4096)], []byte("PHPMyAdmin")) {
		return bytes.Contains(text, []byte(`"data"`))
	}
	if len(text) < sampleSize-64 {
		return false
	}
	c := valueCutter{document: &jsonDocument{}}
	b := record.Block{Data: text}
	c.boundary(&b)
	return len(b.Spans) == 0 && c.container == '['
}

// survey looks for containers of records in the front of a document.
type survey struct {
	arrays       int // the least number of keys above an array of objects
	least        int // above a dictionary
	dictionaries map[string]bool
	page         int // objects in the largest array of such
	pageBytes    int // its length
	pagePath     string
	paths        []string // of what stands in no array
}

func newSurvey() survey {
	return survey{arrays: math.MaxInt, dictionaries: map[string]bool{}, least: math.MaxInt}
}

// leastMembers is how many objects an object has to hold, and nothing else, to
// be a dictionary of records; leastNumbered where their keys are numbers of records.
const (
	leastMembers  = 8
	leastNumbered = 2
)

// isRecordKey tells whether a key is one that databases give to records: a number of several digits
// that is no year and none to call, or long and with several digits in it.
func isRecordKey(key string) bool {
	const long, leastDigits, year = 12, 3, 4
	digits := 0
	for _, c := range []byte(key) {
		if isDigit(c) {
			digits++
		}
	}
	if digits < len(key) {
		return digits >= leastDigits && len(key) >= long && !strings.ContainsAny(key, " ")
	}
	isYear := len(key) == year && (key[:2] == "19" || key[:2] == "20")
	mayBeCalled := len(key) >= 9 && len(key) <= 14 && (key[0] == '0' || strings.HasPrefix(key, "62"))
	return len(key) > 1 && !isYear && !mayBeCalled
}

// read walks the text, which may end anywhere, as far down as tables lie.
func (s *survey) read(text []byte) {
	type level struct {
		object  bool
		path    string
		depth   int // keys above
		members int
		objects int
		records int // objects whose keys are those of records
		key     string
		start   int
		listed  bool // in an array
	}
	var stack []level
	note := func(l *level) {
		if l.object && len(stack) >= 1 && (l.members >= leastMembers && l.objects == l.members || l.members >= leastNumbered && l.records == l.members) && l.depth <= s.least {
			if l.depth < s.least {
				clear(s.dictionaries)
			}
			s.least = l.depth
			s.dictionaries[l.path] = true
		}
	}
	isKey := false
	for i := 0; i < len(text); i++ {
		sign := text[i]
		if isSpace(sign) || sign == ':' {
			continue
		}
		var top *level
		if len(stack) > 0 {
			top = &stack[len(stack)-1]
		}
		switch sign {
		case ',':
			isKey = top != nil && top.object
			continue
		case '}', ']':
			if top == nil {
				return
			}
			note(top)
			if !top.object && top.objects == top.members && i-top.start > s.pageBytes {
				s.page, s.pageBytes, s.pagePath = top.objects, i-top.start, top.path
			}
			stack = stack[:len(stack)-1]
			isKey = false
			continue
		case '"':
			var v valueScan
			end, done := v.scan(text, i)
			if !done {
				i = len(text)
				continue
			}
			if isKey && top != nil {
				top.key = string(text[i+1 : max(i+1, end-1)])
				isKey = false
			} else if top != nil {
				top.members++
				s.addPath(top.path, top.key, top.object && !top.listed)
			}
			i = end - 1
			continue
		case '{', '[':
			next := level{object: sign == '{', start: i}
			if top != nil {
				top.members++
				next.path, next.depth, next.listed = top.path, top.depth, top.listed || !top.object
				s.addPath(top.path, top.key, top.object && !top.listed)
				if top.object {
					next.path, next.depth = joinPath(top.path, top.key), top.depth+1
				}
				if sign == '{' {
					top.objects++
					if top.object && isRecordKey(top.key) {
						top.records++
					}
					if !top.object && top.members == 1 && len(stack) > 1 {
						s.arrays = min(s.arrays, top.depth)
					}
				}
			}
			stack = append(stack, next)
			isKey = sign == '{'
			if len(stack) > 64 {
				return
			}
		default:
			if top != nil {
				top.members++
				s.addPath(top.path, top.key, top.object && !top.listed)
			}
			for i+1 < len(text) && bytes.IndexByte([]byte(",]}\n\r\t "), text[i+1]) < 0 {
				i++
			}
		}
	}
	for i := len(stack) - 1; i >= 0; i-- { // cut off
		l := &stack[i]
		if !l.object && l.objects == l.members && len(text)-l.start > s.pageBytes {
			s.page, s.pageBytes, s.pagePath = l.objects, len(text)-l.start, l.path
		}
		if l.object && l.members > leastMembers {
			l.members--
			l.objects = min(l.objects, l.members)
			note(l)
		}
	}
}

// addPath keeps the path of a member in mind that stands in no array.
func (s *survey) addPath(path, key string, isOutside bool) {
	const most = 64
	if isOutside && len(s.paths) < most {
		s.paths = append(s.paths, joinPath(path, key))
	}
}

func joinPath(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

// outerWalk reads what stands around the tables of a document, and keeps it:
// with empty containers in their places it is a JSON text of its own.
type outerWalk struct {
	outer []byte
	stack []outerLevel
	isKey bool
	window
	lost bool
	// inTable says that a table is being read.
	inTable bool
	looks   int
}

type outerLevel struct {
	object bool
	label  string // what the object says is its name
	path   string
	key    string
}

// next reads on to where a container of records opens, and returns its path
// and opening bracket; 0 at the end of the document.
func (w *outerWalk) next(d *jsonDocument) (path string, opening byte) {
	if w.inTable { // it has just ended, with its bracket
		w.inTable = false
		w.keep(d, closing(w.stack[len(w.stack)-1].object))
		w.stack = w.stack[:len(w.stack)-1]
	}
	w.open(&d.stream)
	defer w.close()
	for {
		sign, ok := w.peek(0)
		if !ok {
			if len(w.stack) > 0 {
				d.truncated()
			}
			return "", 0
		}
		var top *outerLevel
		if len(w.stack) > 0 {
			top = &w.stack[len(w.stack)-1]
		}
		switch sign {
		case '"':
			text := w.text(d)
			if w.isKey && top != nil {
				top.key = string(text[1:max(1, len(text)-1)])
				w.isKey = false
			} else if top != nil && top.key == "name" && len(text) < 100 {
				top.label = string(text[1:max(1, len(text)-1)])
			}
			w.keep(d, text...)
			w.drop(len(text))
			continue
		case ',':
			w.isKey = top != nil && top.object
		case '{', '[':
			level := outerLevel{object: sign == '{'}
			if top != nil {
				if level.path = top.path; top.object {
					level.path = joinPath(top.path, top.key)
				}
			}
			w.isKey = level.object
			isTable := level.object && (d.shape.dictionaries[level.path] || w.isDictionary())
			if sign == '[' && len(w.stack) > 0 {
				first, _ := w.peekSolid(1)
				isTable = (first == '{' || first == 'n' && w.isBehindNulls()) && !w.isPage() || first == '['
			}
			key := ""
			if top != nil {
				key = top.key
			}
			d.rowNames, d.keyNames, d.titles = nil, nil, nil
			if w.nameRows(d, key, sign == '[', isTable) {
				isTable = false // a list of names holds no records
			}
			if len(w.stack) < maxNesting {
				w.stack = append(w.stack, level)
			} else {
				d.loss(record.DeepBrackets)
				return "", 0
			}
			if isTable {
				w.inTable = true
				w.keep(d, sign)
				w.keep(d, d.titles...)
				w.drop(1)
				// In an array of tables, as phpMyAdmin writes it, each has a name.
				if !w.stack[0].object && len(w.stack) > 1 && w.stack[1].label != "" {
					return w.stack[1].label, sign
				}
				return level.path, sign
			}
		case '}', ']':
			if top != nil {
				w.stack = w.stack[:len(w.stack)-1]
			}
			w.isKey = false
		case ')', ';':
			if d.called && top == nil {
				w.drop(1)
				continue
			}
		}
		w.keep(d, sign)
		w.drop(1)
	}
}

// lookAhead is how far the walk looks into an object to tell a dictionary of
// records, and mostLooks how often.
const (
	lookAhead = 64 << 10
	mostLooks = 1000
)

// isDictionary tells whether the object that opens here holds nothing but
// objects, and many of them.
func (w *outerWalk) isDictionary() bool {
	if w.looks++; w.looks > mostLooks {
		return false
	}
	w.peek(lookAhead)
	s := newSurvey()
	s.read(w.data[:min(len(w.data), lookAhead)])
	return s.least == 0
}

// isBehindNulls tells whether an array of objects begins with nothing, as Firebase writes lists that
// count from 1.
func (w *outerWalk) isBehindNulls() bool {
	w.peek(lookAhead)
	return behindNulls().Match(w.data[:min(len(w.data), lookAhead)])
}

var behindNulls = lazy(`^\[(?:\s*null\s*,)+\s*\{`)

// isPage tells whether the array that opens here holds pages of records.
func (w *outerWalk) isPage() bool {
	if w.looks++; w.looks > mostLooks {
		return false
	}
	w.peek(lookAhead)
	return holdsPages(w.data[:min(len(w.data), lookAhead)])
}

// closing is the bracket that closes an object, or an array.
func closing(object bool) byte {
	if object {
		return '}'
	}
	return ']'
}

func (w *outerWalk) keep(d *jsonDocument, text ...byte) {
	if len(w.outer)+len(text) <= d.options.MaxRecord {
		w.outer = append(w.outer, text...)
		return
	}
	if !w.lost {
		d.loss(record.RecordTooLong)
		w.lost = true
	}
}

// text returns the string that the data begins with, as far as it goes within
// the longest record.
func (w *outerWalk) text(d *jsonDocument) []byte {
	var v valueScan
	for i := 0; i < d.options.MaxRecord; i++ {
		if _, ok := w.peek(i); !ok {
			break
		}
		end, done := v.scan(w.data[:i+1], i)
		if done {
			return w.data[:end]
		}
	}
	return w.data[:min(len(w.data), d.options.MaxRecord)]
}
