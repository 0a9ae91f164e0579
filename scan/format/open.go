package format

import (
	"bytes"
	"errors"
	"io"

	"bocor/scan/record"
)

// Input is what a format reads.
type Input struct {
	io.Reader
	// At gives the bytes of formats that need to seek; nil: it is a stream.
	At   io.ReaderAt
	Size int64
	// Take is asked how many of the bytes that were unpacked from At may be used;
	// nil: all.
	Take func(int) (int, error)
}

// Names are the values of Options.Format.
var Names = []string{"csv", "json", "sql", "blocks", "html", "xml", "code", "text"}

// Document is an opened input.
type Document interface {
	// Next returns the next table when the one before is read, and io.EOF when
	// there are no more.
	Next() (Table, error)
	// Faults returns what went wrong outside of the tables; valid after the
	// last Next.
	Faults() []record.Fault
}

// Open finds out what the input is written in. It returns a *NotReadError when
// that is nothing that can be read, and ErrEmpty when there is nothing in it.
func Open(in Input, options Options) (Document, error) {
	if in.At != nil {
		var front [len(sqliteMagic)]byte
		if _, err := in.At.ReadAt(front[:], 0); err == nil && string(front[:]) == sqliteMagic {
			return openSQLite(in, options)
		}
		return openWorkbook(in, options)
	}
	front, err := readFront(in.Reader)
	if err != nil {
		return nil, err
	}
	if blanks := blanksBefore(front.sample); isBIFF(front.sample[blanks:]) {
		return openLoose(front, blanks, options)
	}
	if err := front.decode(options.Encoding); err != nil {
		return nil, err
	}
	if start, ok := isWrapped(front.sample[markLength(front.sample):], front.whole); ok && (options.Format == "" || options.Format == "json") {
		if err := front.unwrap(markLength(front.sample) + start); err != nil {
			return nil, err
		}
	}
	return front.open(options)
}

// open opens what the front stands before.
func (front *front) open(options Options) (Document, error) {
	if carrying := openCarrying(front, options); carrying != nil {
		return carrying, nil
	}
	unwrapBlocks(front, &options)
	if err := front.rewrite(&options); err != nil {
		return nil, err
	}
	switch kind := kindOf(front, options); kind {
	case "json":
		return openJSON(front, options)
	case "sql":
		return openSQL(front, options)
	case "blocks":
		return openBlocks(front, options), nil
	case "html":
		return openHTML(front, options), nil
	case "xml":
		return openXML(front, options), nil
	case "code":
		return openNotation(front, options), nil
	case "text":
		return &single{table: newText(front, options)}, nil
	case "csv":
	default:
		if err := recognise(front.sample, front.guessed); err != nil {
			return nil, err
		}
		if options.Delimiter == 0 && holdsLiterals(front.sample, &options) {
			l := &literalGroups{options: &options}
			if err := front.reline(options.MaxRecord, l.line, l.end); err != nil {
				return nil, err
			}
			front.blocks = blockGrammar{sign: ':'}
			return openBlocks(front, options), nil
		}
		if begins := alignedColumns(front.sample, front.whole, &options); begins != nil && options.Delimiter == 0 {
			return openAligned(front, begins, options)
		}
		switch {
		case options.Delimiter != 0:
		case isWordTable(front.sample, front.whole, &options):
			options.Delimiter = ' '
		case isWideTable(front.sample, front.whole, &options):
			return openLines(front, wideRow, options)
		}
	}
	var signs []byte
	if options.Delimiter == 0 {
		signs = longDelimiter(front.sample[markLength(front.sample):], front.whole, &options)
	}
	if signs == nil {
		return &single{table: openCSV(front, options)}, nil
	}
	if err := front.reline(options.MaxRecord, func(to, line []byte) []byte { return append(to, bytes.ReplaceAll(line, signs, []byte{unit})...) }, nil); err != nil {
		return nil, err
	}
	options.Delimiter = unit
	table := openCSV(front, options)
	table.info.Delimiter = string(signs)
	return &single{table: table}, nil
}

// kindOf names the format that the text is written in; "" leaves the decision
// to recognise.
func kindOf(front *front, options Options) string {
	all := front.sample[markLength(front.sample):]
	switch options.Format {
	case "":
	case "xml":
		front.xml, _ = recordPath(all)
		return "xml"
	case "blocks":
		if front.blocks, _ = sniffBlocks(all, front.whole, &options); front.blocks.sign == 0 {
			front.blocks.sign = ':'
		}
		return "blocks"
	default:
		return options.Format
	}
	text := skipComments(all)
	lead := func() int { return len(front.sample) - len(text) }
	if n := len(guard().Find(text)); n > 0 && isJSON(text[n:]) {
		text = text[n:]
		front.lead = lead()
		return "json"
	}
	if n := assignment(text); n > 0 && isJSON(text[n:]) && isArgument(text[n:], front.whole) {
		text = text[n:]
		front.lead, front.called = lead(), true
		return "json"
	}
	if isNotation(text, front.whole, &options) {
		return "code"
	}
	if isJSON(text) && !isLogWithJSON(text) || isValueList(text, front.whole) || isArrayLines(text) {
		front.lead = lead()
		return "json"
	}
	if isSQL(text) || isSQLDump(all) {
		return "sql"
	}
	if isHTML(text) {
		return "html"
	}
	if path, ok := isXML(text); ok {
		front.xml, front.lead = path, lead()
		return "xml"
	}
	if isMarkup(text) {
		front.lead = lead()
		if webTag().Match(text) { // a piece of a page
			return "html"
		}
		if front.xml = rootElement(text); front.xml != nil {
			return "xml"
		}
	}
	if serialized().Match(text[:min(len(text), 64)]) {
		return "text" // its semicolons part no columns
	}
	if hasFoldPrefix(text, "begin:vcard") {
		front.blocks = blockGrammar{sign: ':'}
		return "blocks"
	}
	if blocks, ok := sniffBlocks(all, front.whole, &options); ok {
		front.blocks = blocks
		return "blocks"
	}
	if isBehindText(text) && !namesColumns(text, &options) {
		front.lead, front.behind = lead(), true
		return "json"
	}
	if isNumberList(all) {
		return "text"
	}
	// Whoever passes a dump on likes to say so above it, and crawlers keep what servers said.
	isCrawled := crawled().Match(text)
	for lines, fields := 0, 0; lines < mostLeadLines && fields < mostLeadFields; {
		line := bytes.IndexByte(text, '\n')
		isField := isCrawled && line >= 0 && leadField().Match(text[:line])
		if line < 0 || !isField && partsCells(text[:line]) {
			break
		}
		if isField {
			fields++
		} else {
			lines++
		}
		switch text = skipComments(text[line+1:]); {
		case isHTML(text):
			front.lead = lead()
			return "html"
		case isSQL(text):
			return "sql"
		case isJSON(text) && isAllJSON(text, front.whole):
			front.lead = lead()
			return "json"
		}
	}
	return ""
}

// mostLeadLines is how many lines of other text may stand above a dump, and mostLeadFields how many of
// the heads of WARC and HTTP.
const (
	mostLeadLines  = 5
	mostLeadFields = 60
)

var crawled = lazy(`^(?:WARC|HTTP)/\d`)

var leadField = lazy(`^(?:(?:WARC|HTTP)/\d|[A-Za-z][\w-]*: |\r?$)`)

// assignment returns the length of what stands before a value in a program, as
// servers answer scripts: callback(, var rows =.
func assignment(text []byte) int {
	return len(called().Find(text[:min(len(text), 256)]))
}

// serialized is how PHP writes an array or an object.
var serialized = lazy(`^(a:\d+:\{[is]:\d+|O:\d+:"\w+":\d+:\{)`)

// guard is what some servers write in front of JSON, so that it is no program.
var guard = lazy(`^(for\s*\(;;\);|while\s*\(1\);|\)\]\}',?)\s*`)

var called = lazy(`^((var|let|const)\s+)?[A-Za-z_$][\w$.]*(\[["']\w*["']\])?\s*[=(]\s*`)

// partsCells tells whether a line has signs that part the cells of a table.
func partsCells(line []byte) bool {
	comma := bytes.IndexByte(line, ',')
	return bytes.ContainsAny(line, ";|\t") || comma >= 0 && comma+1 < len(line) && line[comma+1] != ' '
}

// isAllJSON tells whether the text is values of JSON one after the other.
func isAllJSON(text []byte, whole bool) bool {
	for len(text) > 0 {
		if text[0] != '{' && text[0] != '[' {
			return false
		}
		var value valueScan
		end, done := value.scan(text, 0)
		if !done {
			return !whole
		}
		text = bytes.TrimLeft(text[end:], " \t\r\n")
	}
	return true
}

// isArgument tells whether the text is one value, and what closes a statement.
func isArgument(text []byte, whole bool) bool {
	var value valueScan
	end, done := value.scan(text, 0)
	isAll := len(bytes.Trim(text[end:], " \t\r\n);")) == 0
	return done && isAll && bytes.ContainsAny(text[end:], ");") || !done && !whole
}

// mostly is what a value has of a text, all but one in so many bytes, that it is the text
// of: there may be some code or a status behind it.
const mostly = 10

// fluentLine is how Fluentd writes an event to a file: a moment, a tag, and what it is.
var fluentLine = lazy(`^\d{4}-\d\d-\d\d[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?\t[\w.-]+\t\{`)

// isBehindText tells whether on most lines an object of JSON stands behind other text,
// as programs write what they were sent into their logs.
func isBehindText(text []byte) bool {
	lines, behind := 0, 0
	for line := range bytes.Lines(text) {
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		lines++
		if at := objectIn(line); at > 0 && bytes.IndexByte([]byte(" =:(>]"), line[at-1]) >= 0 && !bytes.ContainsAny(line[:at], "|\t;") || fluentLine().Match(line) {
			var value valueScan
			if _, done := value.scan(line, at); done {
				behind++
			}
		}
		if lines == 100 {
			break
		}
	}
	return lines >= 2 && 5*behind >= 3*lines
}

// namesColumns tells whether the first line names the columns of a table.
func namesColumns(text []byte, options *Options) bool {
	line, _, _ := bytes.Cut(text, []byte("\n"))
	if objectIn(line) >= 0 {
		return false
	}
	var names []string
	for _, name := range bytes.Split(bytes.TrimSpace(line), []byte(",")) {
		names = append(names, string(bytes.Trim(name, " \"")))
	}
	return len(names) > 1 && options.knows(names)
}

// objectIn returns where an object of JSON with a key begins in a line; -1: nowhere.
func objectIn(line []byte) int {
	return bytes.Index(line, []byte(`{"`))
}

// isLogWithJSON tells whether the first line is a whole value of JSON but most
// lines are something else.
func isLogWithJSON(text []byte) bool {
	lines, values := 0, 0
	for line := range bytes.Lines(text) {
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		if lines++; lines == 1 {
			var value valueScan
			if end, done := value.scan(line, 0); !done || end < len(line) || mostly*len(line) > (mostly-1)*len(text) {
				return false
			}
		}
		if line[0] == '{' || line[0] == '[' {
			values++
		}
		if lines == 100 {
			break
		}
	}
	return 5*values < 3*lines
}

// single is a document of one table.
type single struct{ table Table }

func (s *single) Next() (Table, error) {
	if s.table == nil {
		return nil, io.EOF
	}
	t := s.table
	s.table = nil
	return t, nil
}

func (s *single) Faults() []record.Fault { return nil }

// front is the beginning of an input, and the rest of it.
type front struct {
	sample   []byte
	whole    bool // nothing follows the sample
	rest     io.Reader
	encoding string
	guessed  bool // the encoding is the fallback
	decoded  bool // the text is not as it stands in the file
	lead     int  // where values of JSON begin, behind what stands above them
	called   bool // they are an argument, or assigned
	behind   bool // they stand behind other text on their lines
	carried  bool // it is a file in a document, or the document without the files in it
	blocks   blockGrammar
	xml      []string // the path of records
	shown    string   // what the format is called, where it was rewritten; "": what it is
}

// extend makes the sample hold the end of the first line, unless that is longer
// than most.
func (f *front) extend(most int) {
	for !f.whole && len(f.sample) < most && !bytes.ContainsAny(f.sample, "\r\n") {
		n := len(f.sample)
		f.sample = append(f.sample, make([]byte, min(n, most-n))...)
		more, err := io.ReadFull(f.rest, f.sample[n:])
		f.sample = f.sample[:n+more]
		f.whole = errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
		if err != nil && !f.whole {
			f.rest = failedReader{err}
			return
		}
	}
}

// stream returns the stream of what the front stands before.
func (f *front) stream(options Options) stream {
	if f.whole { // no more memory than needed
		options.BlockSize = min(options.BlockSize, len(f.sample)+1)
	}
	return stream{source: f.rest, options: options, plain: !f.decoded}
}

// markLength is the length of the byte-order mark of UTF-8 in front, if any.
func markLength(sample []byte) int {
	if bytes.HasPrefix(sample, []byte("\ufeff")) {
		return len("\ufeff")
	}
	return 0
}

// faults are those that are known from the front alone.
func (f *front) faults() []record.Fault {
	if !f.guessed {
		return nil
	}
	return []record.Fault{{Code: record.CharsetGuessed, Byte: -1, Count: 1}}
}

// isSpace tells whether the byte separates words in JSON, SQL and XML.
func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' }

// readFront reads the sample. It returns ErrEmpty when there is nothing.
func readFront(source io.Reader) (*front, error) {
	f := &front{sample: make([]byte, 8<<10), rest: source} // most members of an archive are small
	n, err := io.ReadFull(source, f.sample)
	for err == nil && n < sampleSize {
		f.sample = append(f.sample, make([]byte, min(3*n, sampleSize-n))...)
		var more int
		more, err = io.ReadFull(source, f.sample[n:])
		n += more
	}
	f.sample = f.sample[:n]
	f.whole = errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
	if err != nil && !f.whole {
		if n == 0 {
			return nil, err
		}
		f.rest = failedReader{err}
	}
	if n == 0 {
		return nil, ErrEmpty
	}
	f.encoding = encodingOf(f.sample, f.whole)
	f.guessed = f.encoding != "utf-8"
	return f, nil
}
