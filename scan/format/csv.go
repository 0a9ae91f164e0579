package format

import (
	"bytes"
	"io"

	"bocor/scan/record"
)

// grammar is how rows are written. The zero quote means that nothing quotes.
type grammar struct {
	delimiter    byte
	hasDelimiter bool
	quote        byte
	escape       bool // a backslash escapes the quote
	spaced       bool // blanks follow the delimiters: they are no part of the cells
	width        int  // fields that most rows have; 0: not known yet
	cellLines    int
	cellBytes    int
}

// field is the content of one field, without its quotes.
type field struct {
	start, end int
	quoted     bool
}

// parser reads one record at a time out of a run of bytes. Cutting and
// decoding use the same one, so that they cannot disagree.
//
// A cell that begins with a quote ends with one, before a delimiter or line
// end; inside, line ends are text and a doubled quote is a quote. If a quote
// has no such end within the grammar's bounds, or if reading it as a quote
// spoils the width of a row that is right without it, then it is a stray one:
// it is read as text, and only its own row is damaged. A field that begins with
// a quoted word and goes on behind it is text too, and no damage where the row
// has the table's width; if it ends with a quote that has no partner, then it
// is a quoted cell with a quote too many in it. A row with stray quotes that
// lacks the table's width is read once more with cells that end at the first
// quote before a delimiter or the line end, and stays so if that gives it the
// width.
//
// A record is only read when its end is certain: with more bytes behind the
// run it would be the same.
type parser struct {
	grammar
	fields  []field
	damaged bool // a quote was a stray one
	wordy   bool // a field begins with a quoted word, and text follows
	saved   []field
}

// maxRecordLines bounds the lines of one record, so that hostile input cannot
// make the parser read the same lines again and again.
const maxRecordLines = 1024

// maxFields bounds the fields that the parser tells apart in a record; the last
// one holds the rest of its line. It is above any number of columns.
const maxFields = 200_000

type outcome uint8

const (
	read     outcome = iota
	needMore         // the run ends too early to tell
	stray            // nothing closes the quote
	wordy            // text follows the closing quote on its line
	tooLong          // the record has more than maxRecordLines lines
	tooWide          // the record spans lines and has more fields than the table
)

// next reads the record at pos into p.fields and returns where the next one
// begins. It is false when the run is too short to tell where the record
// ends; final says that nothing follows the run.
func (p *parser) next(data []byte, pos int, final bool) (end int, ok bool) {
	p.fields, p.damaged, p.wordy = p.fields[:0], false, false
	content, end, ok := lineEnd(data, pos, final)
	if !ok {
		return 0, false
	}
	if p.quote == 0 || bytes.IndexByte(data[pos:content], p.quote) < 0 {
		p.split(data, pos, content)
		return end, true
	}
	return p.quoted(data, pos, final)
}

// skip is next without the fields of records that have no quotes.
func (p *parser) skip(data []byte, pos int, final bool) (end int, ok bool) {
	content, end, ok := lineEnd(data, pos, final)
	if !ok || p.quote == 0 || bytes.IndexByte(data[pos:content], p.quote) < 0 {
		return end, ok
	}
	return p.quoted(data, pos, final)
}

// lineEnd returns where the line at pos ends and where the next one begins.
// Lines end with \n, \r\n or \r.
func lineEnd(data []byte, pos int, final bool) (content, next int, ok bool) {
	n := bytes.IndexByte(data[pos:], '\n')
	line := data[pos:]
	if n >= 0 {
		line = line[:n]
	}
	if r := bytes.IndexByte(line, '\r'); r >= 0 {
		switch {
		case r == n-1:
			return pos + r, pos + n + 1, true
		case n >= 0 || r+1 < len(line) || final:
			return pos + r, pos + r + 1, true
		}
		return 0, 0, false // the \n of a \r\n may follow
	}
	switch {
	case n >= 0:
		return pos + n, pos + n + 1, true
	case final:
		return len(data), len(data), true
	}
	return 0, 0, false
}

// split appends the fields of a line without quotes.
func (p *parser) split(data []byte, pos, content int) {
	if p.hasDelimiter {
		for len(p.fields) < maxFields {
			n := bytes.IndexByte(data[pos:content], p.delimiter)
			if n < 0 {
				break
			}
			p.fields = append(p.fields, field{start: p.lead(data, pos, pos+n), end: pos + n})
			pos += n + 1
		}
	}
	p.fields = append(p.fields, field{start: p.lead(data, pos, content), end: content})
}

// lead returns where the content of a field begins that is written at
// data[from:to].
func (p *parser) lead(data []byte, from, to int) int {
	for p.spaced && from < to && data[from] == ' ' {
		from++
	}
	return from
}

// blank tells whether the record just read has no content.
func (p *parser) blank() bool {
	for _, f := range p.fields {
		if f.end > f.start {
			return false
		}
	}
	return true
}

// quoted reads a record that holds quotes.
func (p *parser) quoted(data []byte, pos int, final bool) (end int, ok bool) {
	end, spans, result := p.attempt(data, pos, final, true)
	switch {
	case result == needMore:
		return 0, false
	case result == tooLong:
		return p.firstLine(data, pos), true
	case !spans && p.damaged && p.width > 0 && len(p.fields) != p.width:
		p.repair(data, pos)
		return end, true
	case !spans || p.width == 0 || len(p.fields) == p.width:
		return end, true
	}
	// The record spans lines and has the wrong width. If its first line alone
	// has the right one, then the quote that nothing closes there is a stray
	// one.
	p.saved = append(p.saved[:0], p.fields...)
	damaged, wordy := p.damaged, p.wordy
	if lineNext := p.firstLine(data, pos); len(p.fields) == p.width {
		return lineNext, true
	}
	if result == tooWide {
		if end, _, result = p.attempt(data, pos, final, false); result == needMore {
			return 0, false
		}
		if result == tooLong {
			return p.firstLine(data, pos), true
		}
		return end, true
	}
	p.fields, p.damaged, p.wordy = append(p.fields[:0], p.saved...), damaged, wordy
	return end, true
}

// firstLine reads the line at pos as if nothing followed it.
func (p *parser) firstLine(data []byte, pos int) (end int) {
	_, end, _ = lineEnd(data, pos, true)
	p.attempt(data[:end], pos, true, false)
	return end
}

// repair reads the line at pos, which has stray quotes and lacks the table's
// width, with cells that end at the first quote before a delimiter or the line
// end. It keeps the fields when they have the width.
func (p *parser) repair(data []byte, pos int) {
	p.saved = append(p.saved[:0], p.fields...)
	p.fields = p.fields[:0]
	stop, _, _ := lineEnd(data, pos, true)
	line := data[:stop]
	hopeless := false // no quote in the rest of the line ends a cell
	for i, more := pos, true; more && len(p.fields) <= p.width; {
		i = p.lead(line, i, stop)
		if i < stop && line[i] == p.quote {
			closing, _, result := p.closing(line, i+1, true)
			if result != read && !hopeless {
				closing = p.closingAnyhow(line, i+1)
				hopeless = closing < 0
			}
			if result == read || !hopeless {
				p.fields = append(p.fields, field{i + 1, closing, true})
				i = p.skipBlanks(line, closing+1)
				more = i < stop
				i++
				continue
			}
		}
		n := -1
		if p.hasDelimiter {
			n = bytes.IndexByte(line[i:], p.delimiter)
		}
		if more = n >= 0; !more {
			n = stop - i
		}
		p.fields = append(p.fields, field{start: i, end: i + n})
		i += n + 1
	}
	if len(p.fields) != p.width {
		p.fields = append(p.fields[:0], p.saved...)
	}
}

// closingAnyhow returns the place of the first quote from start that stands
// before a delimiter or the end of the line, or -1.
func (p *parser) closingAnyhow(line []byte, start int) int {
	for i := start; ; i++ {
		n := bytes.IndexByte(line[i:], p.quote)
		if n < 0 {
			return -1
		}
		i += n
		if after := p.skipBlanks(line, i+1); after == len(line) || p.hasDelimiter && line[after] == p.delimiter {
			return i
		}
	}
}

// attempt reads the record at pos, lines and all; narrow says to stop when it
// is wider than the table. spans tells whether it has more than one line.
func (p *parser) attempt(data []byte, pos int, final, narrow bool) (end int, spans bool, result outcome) {
	p.fields, p.damaged, p.wordy = p.fields[:0], false, false
	lines := 0
	lineStop, lineNext := -1, 0 // the physical line around i
	for i := pos; ; {
		i = p.lead(data, i, len(data))
		isWordy := false
		if i < len(data) && data[i] == p.quote {
			closing, cellLines, result := p.closing(data, i+1, final)
			switch result {
			case needMore:
				return 0, false, needMore
			case read:
				if lines += cellLines; lines > maxRecordLines {
					return 0, true, tooLong
				}
				p.fields = append(p.fields, field{i + 1, closing, true})
				if narrow && lines > 0 && p.width > 0 && len(p.fields) > p.width {
					return 0, true, tooWide
				}
				i = p.skipBlanks(data, closing+1)
				if i < len(data) && p.hasDelimiter && data[i] == p.delimiter {
					i++
					continue
				}
				_, next, ok := lineEnd(data, i, final)
				if !ok {
					return 0, false, needMore
				}
				return next, lines > 0, p.end(read)
			case wordy:
				p.wordy, isWordy = true, true
			default:
				p.damaged = true
			}
		}
		if i > lineStop {
			var ok bool
			if lineStop, lineNext, ok = lineEnd(data, i, final); !ok {
				return 0, false, needMore
			}
		}
		n := -1
		if p.hasDelimiter && len(p.fields) < maxFields {
			n = bytes.IndexByte(data[i:lineStop], p.delimiter)
		}
		f := field{start: i, end: i + n}
		if n < 0 {
			f.end = lineStop
		}
		if isWordy {
			f = p.unpaired(data, f)
		}
		p.fields = append(p.fields, f)
		if n < 0 {
			return lineNext, lines > 0, p.end(read)
		}
		i += n + 1
	}
}

// unpaired returns the field that begins with a quoted word without its first
// and last quote, if it ends with one and has an odd number of them: they
// enclose a cell with one quote too many.
func (p *parser) unpaired(data []byte, f field) field {
	text := data[f.start:f.end]
	if end := len(bytes.TrimRight(text, " \t")); end > 1 && text[end-1] == p.quote && bytes.Count(text, []byte{p.quote})&1 == 1 {
		return field{f.start + 1, f.start + end - 1, true}
	}
	return f
}

// end settles whether a field that begins with a quoted word is one: it is when
// the record has the table's width, else the quote was a stray one.
func (p *parser) end(result outcome) outcome {
	if p.wordy && len(p.fields) != p.width {
		p.damaged, p.wordy = true, false
	}
	return result
}

// skipBlanks returns the first place at or behind i that is no blank.
func (p *parser) skipBlanks(data []byte, i int) int {
	for i < len(data) && (data[i] == ' ' || data[i] == '\t') && !(p.hasDelimiter && data[i] == p.delimiter) {
		i++
	}
	return i
}

// closing returns the place of the quote that closes the cell whose content
// begins at start, and how many line breaks the cell holds.
func (p *parser) closing(data []byte, start int, final bool) (place, lines int, result outcome) {
	firstBreak, feeds, returns := -1, 0, 0
	for i := start; ; {
		n := bytes.IndexByte(data[i:], p.quote)
		stop := len(data)
		if n >= 0 {
			stop = i + n
		}
		if part := data[i:stop]; firstBreak >= 0 || bytes.IndexByte(part, '\n') >= 0 || bytes.IndexByte(part, '\r') >= 0 {
			if firstBreak < 0 {
				firstBreak = i + bytes.IndexAny(part, "\r\n")
			}
			feeds += bytes.Count(part, []byte{'\n'})
			returns += bytes.Count(part, []byte{'\r'})
			lines = max(feeds, returns)
			if lines > p.cellLines || stop-firstBreak > p.cellBytes {
				return 0, 0, stray
			}
		}
		if n < 0 {
			if final {
				return 0, 0, stray
			}
			return 0, 0, needMore
		}
		if p.escape && isEscaped(data[start:stop]) {
			i = stop + 1
			continue
		}
		if stop+1 == len(data) {
			if !final {
				return 0, 0, needMore
			}
			return stop, lines, read
		}
		if data[stop+1] == p.quote {
			i = stop + 2
			continue
		}
		after := p.skipBlanks(data, stop+1)
		if after == len(data) {
			if !final {
				return 0, 0, needMore
			}
			return stop, lines, read
		}
		if c := data[after]; c == '\n' || c == '\r' || (p.hasDelimiter && c == p.delimiter) {
			return stop, lines, read
		}
		if lines == 0 {
			return 0, 0, wordy
		}
		return 0, 0, stray
	}
}

// isEscaped tells whether text ends in an odd number of backslashes.
func isEscaped(text []byte) bool {
	n := 0
	for n < len(text) && text[len(text)-1-n] == '\\' {
		n++
	}
	return n&1 == 1
}

// unquote rewrites the content of a quoted field in place and returns its new
// end.
func (p *parser) unquote(data []byte, f field) int {
	if bytes.IndexByte(data[f.start:f.end], p.quote) < 0 {
		return f.end
	}
	to := f.start
	for i := f.start; i < f.end; i++ {
		c := data[i]
		if i+1 < f.end && data[i+1] == p.quote && (c == p.quote || (p.escape && c == '\\')) {
			c = p.quote
			i++
		}
		data[to] = c
		to++
	}
	return to
}

// csvTable cuts delimited text.
type csvTable struct {
	stream
	info    Info
	parser  parser
	head    []Row
	skipped int    // bytes before the rows: byte-order mark, "sep=" line
	leading int    // the least digits of the numbers that all of the first rows begin with; 0: they do not, or some lack fields
	sample  []byte // the front of the input, until Start
}

// OpenCSV reads the front of source and finds out how its rows are written.
// It returns a *NotReadError when the input is no delimited text, and ErrEmpty
// when there is nothing in it.
func OpenCSV(source io.Reader, options Options) (Table, error) {
	front, err := readFront(source)
	if err != nil {
		return nil, err
	}
	if err := recognise(front.sample, front.guessed); err != nil {
		return nil, err
	}
	return openCSV(front, options), nil
}

// newText reads lines of text: one column, nothing is quoted.
func newText(front *front, options Options) *csvTable {
	t := &csvTable{stream: front.stream(options), sample: front.sample}
	t.info = Info{Format: "text", Encoding: front.encoding, Width: 1}
	t.parser.grammar = grammar{width: 1, cellLines: options.CellLines, cellBytes: options.CellBytes}
	sample := t.cut(t.sample, markLength(t.sample))
	t.readHead(sample, front.whole)
	return t
}

// newAside is the table of the lines that stand beside a format's records.
func newAside(format, name string, text []byte, encoding string, options Options) Table {
	t := newText(&front{sample: text, whole: true, rest: bytes.NewReader(nil), encoding: encoding}, options)
	t.info.Format, t.info.Name, t.info.Aside = format, name, true
	t.plain = false // its text is in memory
	return t
}

// newOutside is newAside for a text that may be blocks: forms in documents and pages.
func newOutside(format, name string, text []byte, encoding string, options Options) Table {
	if isStacked(text, &options) {
		s := stacked{options: &options}
		var lines []byte
		for line := range bytes.Lines(text) {
			lines = s.line(lines, line)
		}
		text = s.end(lines)
	}
	grammar, isBlocks := sniffBlocks(text, true, &options)
	if !isBlocks {
		return newAside(format, name, text, encoding, options)
	}
	t := newBlocks(&front{sample: text, whole: true, rest: bytes.NewReader(nil), encoding: encoding, blocks: grammar}, options)
	t.info.Format, t.info.Name, t.info.Aside = format, name, true
	t.plain = false
	return t
}

func openCSV(front *front, options Options) *csvTable {
	front.extend(options.MaxRecord)
	t := &csvTable{stream: front.stream(options), sample: front.sample}
	sample := t.sample
	whole := front.whole || !bytes.ContainsAny(sample, "\r\n") // there is nothing else to judge by
	t.info = Info{Format: "csv", Encoding: front.encoding}
	t.faults = front.faults()
	sample = t.cut(sample, markLength(sample))

	g := grammar{quote: '"', cellLines: options.CellLines, cellBytes: options.CellBytes}
	if d, length := separatorLine(sample); length > 0 {
		sample = t.cut(sample, length)
		g.delimiter, g.hasDelimiter = d, true
	}
	if options.Delimiter != 0 {
		g.delimiter, g.hasDelimiter = options.Delimiter, true
	}
	if g.hasDelimiter {
		g.width, _ = regularity(g, sample, whole)
	} else {
		if g.delimiter, g.width = namedDelimiter(g, sample, whole, &options); g.width == 0 {
			g.delimiter, g.width = sniffDelimiter(g, sample, whole)
		}
		g.hasDelimiter = g.width > 1
	}
	g.spaced = sniffSpaced(g, sample, whole)
	g.quote, g.escape = sniffQuote(sample, &g)
	if g.quote != '"' || g.escape || g.spaced {
		if g.hasDelimiter {
			g.width = 0
			g.width, _ = regularity(g, sample, whole)
		}
	}
	if g.hasDelimiter {
		t.info.Delimiter = string(rune(g.delimiter))
	} else if g.quote == 0 {
		t.info.Format = "text"
	}
	t.info.Width = min(g.width, options.MaxColumns)
	t.parser.grammar = g
	t.readHead(sample, front.whole)
	return t
}

// cut drops the first n bytes of the sample.
func (t *csvTable) cut(sample []byte, n int) []byte {
	t.skipped += n
	return sample[n:]
}

// separatorLine reads the line "sep=;" that spreadsheets write, and returns
// its length.
func separatorLine(sample []byte) (delimiter byte, length int) {
	const prefix = "sep="
	if len(sample) < len(prefix)+2 || !bytes.EqualFold(sample[:len(prefix)], []byte(prefix)) {
		return 0, 0
	}
	content, next, _ := lineEnd(sample, 0, true)
	sign := sample[len(prefix)]
	if content != len(prefix)+1 || sign == '"' || sign == '\'' || sign >= 0x80 {
		return 0, 0
	}
	return sign, next
}

// headRows is how many rows are offered to whoever looks for a header.
const headRows = 40

func (t *csvTable) readHead(sample []byte, whole bool) {
	p := parser{grammar: t.parser.grammar}
	pos := 0
	defer func() { t.info.Whole = whole && pos == len(sample) }()
	for pos < len(sample) && len(t.head) < headRows {
		start := pos
		end, ok := p.next(sample, pos, whole)
		if !ok {
			return
		}
		pos = end
		if p.blank() || isBlankLine(sample[start:end]) {
			continue
		}
		row := Row{Raw: bytes.TrimRight(bytes.Clone(sample[start:end]), "\r\n"), end: t.skipped + end}
		for i, f := range p.fields {
			if i == t.options.MaxColumns {
				row.wide = true
				break
			}
			text := bytes.Clone(sample[f.start:f.end])
			if f.quoted {
				text = text[:p.unquote(text, field{0, len(text), true})]
			}
			row.Cells = append(row.Cells, text)
		}
		t.head = append(t.head, row)
	}
	t.leading = leadingDigits(t.head, t.parser.width)
}

// leadingDigits returns the least digits of the numbers that rows begin with, all but a
// header and the last; 0: some do not, or lack fields.
func leadingDigits(rows []Row, width int) (least int) {
	const leastRows = 3
	if len(rows) < leastRows || width < 2 {
		return 0
	}
	for i, row := range rows[:len(rows)-1] {
		if len(row.Cells) != width {
			return 0
		}
		if i == 0 {
			continue
		}
		digits := row.Cells[0]
		if len(digits) == 0 || bytes.ContainsFunc(digits, func(r rune) bool { return r < '0' || r > '9' }) {
			return 0
		}
		if least == 0 || len(digits) < least {
			least = len(digits)
		}
	}
	return least
}

func (t *csvTable) Info() Info  { return t.info }
func (t *csvTable) Head() []Row { return t.head }

func (t *csvTable) Start(n int) {
	start := t.skipped
	if n > 0 {
		start = t.head[n-1].end
	}
	for _, row := range t.head[:n] {
		if row.wide { // what stands behind in a header or title is not examined
			t.loss(record.TooManyColumns)
		}
	}
	t.begin(t.sample, start)
	t.sample = nil
}

func (t *csvTable) NewDecoder() Decoder {
	return &csvDecoder{parser: parser{grammar: t.parser.grammar}, maxColumns: t.options.MaxColumns, leading: t.leading}
}

func (t *csvTable) Next(b *record.Block) error {
	err := t.next(b, t)
	t.prove(b, err, t.parser.skip)
	return err
}

// boundary returns the end of the last record whose end is certain, or 0.
func (t *csvTable) boundary(b *record.Block) int {
	data := b.Data
	b.Marks = b.Marks[:0]
	if t.atEnd {
		return len(data)
	}
	p := &t.parser
	if p.quote == 0 || bytes.IndexByte(data, p.quote) < 0 {
		n := bytes.LastIndexByte(data, '\n') + 1
		// A \r at the very end may be half of a \r\n.
		if r := bytes.LastIndexByte(data[n:max(n, len(data)-1)], '\r'); r >= 0 {
			n += r + 1
		}
		return n
	}
	if !p.escape {
		b.Marks = findMarks(b.Marks, data, &p.grammar)
	}
	pos := 0
	for pos < len(data) {
		if !p.escape {
			start := pos
			if pos = plainRun(b.Marks, pos); pos > start {
				b.Spans = append(b.Spans, record.Span{Start: uint32(start), End: uint32(pos)})
			}
			if pos == len(data) {
				break
			}
		}
		end, ok := p.skip(data, pos, false)
		if !ok {
			break
		}
		pos = end
	}
	return pos
}

func (t *csvTable) overlong(b *record.Block) { b.Spans = b.Spans[:0] }

// resume returns where the line ends that rest is in: what is left of an
// overlong record.
func (t *csvTable) resume(rest []byte) int { return bytes.IndexAny(rest, "\r\n") }

// Column of a csvTable has no name: its columns are named by a header.
func (t *csvTable) Column(uint32) string { return "" }
