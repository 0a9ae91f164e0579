package format

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// underline is what consoles draw below the names of columns: a stroke for each, as
// wide as the column.
var underline = lazy(`^(-{2,}( +-+)+|={2,}( +=+)+)\s*$`)

// frameSize is what pandas prints below a table.
var frameSize = lazy(`^\[\d+ rows x \d+ columns\]$`)

// alignedColumns returns where the columns of a text begin that stand in line below each
// other, in signs from the begin of each line: below the strokes under their names, or
// between blanks that all lines have, if names are known. nil: there are none.
func alignedColumns(sample []byte, whole bool, options *Options) []int {
	const mostLines, lastRule, mostBelow = 200, 20, 20
	sample = sample[markLength(sample):]
	if n := bytes.LastIndexByte(sample, '\n'); n >= 0 && !whole {
		sample = sample[:n+1]
	}
	var lines [][]byte
	rule := 0 // the first line below one of names
	for line := range bytes.Lines(sample) {
		line = bytes.TrimRight(line, " \t\r\n")
		if bytes.IndexByte(line, '\t') >= 0 {
			return nil
		}
		if n := len(lines); rule == 0 && n > 0 && n < lastRule && len(lines[n-1]) > 0 && underline().Match(line) {
			rule = n
		}
		if lines = append(lines, line); len(lines) == mostLines {
			break
		}
	}
	if rule > 0 {
		begins := beginsOf(lines[rule])
		below := lines[rule+1:]
		if end := slices.IndexFunc(below, func(line []byte) bool { return len(line) == 0 }); end > 0 {
			below = below[:end] // what stands behind the table
		}
		if fit, all := alignedRows(begins).fit(below[:min(len(below), mostBelow)]); 4*fit >= all {
			return begins
		}
	}
	// Without strokes, or with such as are no wider than the names.
	for header := range lines[:min(len(lines), lastRule)] {
		begins := columnsBelow(lines[header:], options)
		if begins == nil {
			continue
		}
		if fit, all := alignedRows(begins).fit(lines[header:]); 5*fit >= 3*all {
			return withGlued(begins, lines[header:])
		}
	}
	for header := range lines[:min(len(lines), lastRule)] {
		if begins := columnsAbove(lines[header:], options); begins != nil {
			return begins
		}
	}
	return nil
}

// columnsAbove returns where the columns begin of lines whose cells begin or end where their names do,
// which stand on the first: as pandas and R print tables, with one blank between the columns and with
// numbers in front of the rows.
func columnsAbove(lines [][]byte, options *Options) (begins []int) {
	const leastRows, mostRows = 2, 100
	if options.KnownName == nil || len(lines) <= leastRows || bytes.ContainsAny(lines[0], ",;|:=\"{}<>") {
		return nil
	}
	for word := range bytes.FieldsSeq(lines[0]) {
		if !bytes.ContainsFunc(word, unicode.IsLetter) && !bytes.ContainsFunc(word, unicode.IsDigit) {
			return nil // signs that part the names
		}
	}
	var rows [][]rune
	isNumbered := false
	for _, line := range lines[1:] {
		if len(rows) == 0 {
			if len(line) == 0 || isDrawn(line) || bytes.HasPrefix(bytes.TrimSpace(line), []byte("<")) { // a rule below the names, or their types
				continue
			}
			isNumbered = rowLabel(line) != ""
		}
		if len(line) == 0 || isDrawn(line) || isNumbered && rowLabel(line) == "" || len(rows) == mostRows {
			break
		}
		rows = append(rows, []rune(string(line)))
	}
	if len(rows) < leastRows {
		return nil
	}
	header := []rune(string(lines[0]))
	for _, find := range []func(header []rune, rows [][]rune) []int{beginsByEnds, beginsByBegins} {
		begins := find(header, rows)
		known, named := 0, 0
		for i, from := range begins {
			end := len(header)
			if i+1 < len(begins) {
				end = min(end, begins[i+1])
			}
			if name := strings.TrimSpace(string(header[min(from, end):end])); name != "" {
				named++
				if options.KnownName(name) {
					known++
				}
			}
		}
		if areNames(known, named) {
			return begins
		}
	}
	return nil
}

// withGlued adds where columns begin that have nothing in front of them, but words behind a number as wide as its
// column, or the other way round: there stands a name above.
func withGlued(begins []int, lines [][]byte) []int {
	header := []rune(string(lines[0]))
	var rows [][]rune
	for _, line := range lines[1:] {
		if len(line) > 0 {
			rows = append(rows, []rune(string(line)))
		}
	}
	for at := range header {
		isApart := at > 1 && !isBlankAt(header, at) && isBlankAt(header, at-1) && isBlankAt(header, at-2)
		if isApart && mostStand(rows, func(row []rune) bool { return at < len(row) && isJoint(row[at-1], row[at]) }) {
			begins = append(begins, at)
		}
	}
	slices.Sort(begins)
	return slices.Compact(begins)
}

// isJoint tells whether a number ends and a word begins between two signs, or the other way round.
func isJoint(before, behind rune) bool {
	return unicode.IsDigit(before) && unicode.IsLetter(behind) || unicode.IsLetter(before) && unicode.IsDigit(behind)
}

// isBlankAt tells whether nothing stands at a place of a row.
func isBlankAt(row []rune, at int) bool { return at < 0 || at >= len(row) || row[at] == ' ' }

// mostStand tells whether nine in ten rows do what each asks.
func mostStand(rows [][]rune, each func(row []rune) bool) bool {
	n := 0
	for _, row := range rows {
		if each(row) {
			n++
		}
	}
	return 10*n >= 9*len(rows)
}

// beginsByEnds returns where columns begin whose cells end where their names do; nil: the last does not,
// or nothing tells the names from words of one.
func beginsByEnds(header []rune, rows [][]rune) (begins []int) {
	if !isBlankAt(header, 0) && !strings.Contains(string(header), "  ") {
		return nil
	}
	begin := 0
	for end := 1; end <= len(header); end++ {
		if isBlankAt(header, end-1) || !isBlankAt(header, end) || !mostStand(rows, func(row []rune) bool { return !isBlankAt(row, end-1) && isBlankAt(row, end) }) {
			continue // in a word, or behind one in a name
		}
		if at := numberedUpTo(rows); begin == 0 && at > 0 && at < end && strings.TrimSpace(string(header[:at])) == "" {
			begins, begin = append(begins, 0), at
		}
		begins, begin = append(begins, begin), end+1
	}
	if begin <= len(header) {
		return nil
	}
	return begins
}

// beginsByBegins returns where columns begin whose cells begin where their names do.
func beginsByBegins(header []rune, rows [][]rune) (begins []int) {
	for at := range header {
		isApart := at == 0 || isBlankAt(header, at-1) && isBlankAt(header, at-2) // one blank stands in a name
		if !isBlankAt(header, at) && isApart && mostStand(rows, func(row []rune) bool { return !isBlankAt(row, at) && isBlankAt(row, at-1) }) {
			begins = append(begins, at)
		}
	}
	if len(begins) > 0 && begins[0] > 0 {
		if numberedUpTo(rows) > 0 {
			begins = append([]int{0}, begins...)
		}
		begins[0] = 0
	}
	return begins
}

// numberedUpTo returns where the second column begins of rows that all have a number in front, and a
// blank behind the widest; 0: not all have.
func numberedUpTo(rows [][]rune) (at int) {
	for _, row := range rows {
		n := 0
		for n < len(row) && row[n] == ' ' {
			n++
		}
		digits := n
		for n < len(row) && row[n] >= '0' && row[n] <= '9' {
			n++
		}
		if n == digits || n < len(row) && row[n] != ' ' {
			return 0
		}
		at = max(at, n)
	}
	for _, row := range rows {
		if at < len(row) && row[at] != ' ' {
			return 0
		}
	}
	return at + 1
}

// fit tells how many of some lines have two cells or more, and how many there are that hold
// anything.
func (r alignedRows) fit(lines [][]byte) (fit, all int) {
	for _, line := range lines {
		if len(line) == 0 || isDrawn(line) {
			continue
		}
		all++
		if cuts, ok := r.cuts(line); ok && len(bytes.TrimSpace(line[:cuts[1]])) > 0 {
			fit++
		}
	}
	return fit, all
}

// columnsBelow returns where the columns begin of lines of which the first holds their names:
// behind two blanks or more, or behind one where each part has a name.
func columnsBelow(lines [][]byte, options *Options) (best []int) {
	const leastNarrow, mostLines = 12, 100
	leastColumns, leastLines := 3, 8
	header := lines[0]
	if bytes.ContainsAny(header, ",;|") {
		return nil
	}
	fields := splitWide(header)
	if options.KnownName != nil && !slices.ContainsFunc(fields, func(field []byte) bool { return !options.KnownName(string(field)) }) {
		leastColumns, leastLines = 2, 4 // nothing but names
	}
	if len(fields) < leastColumns {
		return nil
	}
	table := [][]byte{header}
	for _, line := range lines[1:] {
		if isEnd := len(line) == 0 || isDrawn(line); isEnd && len(table) > 1 || len(table) == mostLines {
			break
		} else if !isEnd {
			table = append(table, line)
		}
	}
	if len(table) < leastLines {
		return nil
	}
	most := 0
	for narrow := range 2 {
		if narrow > 0 && len(table) < leastNarrow {
			break
		}
		begins, names := namedColumns(header, gutters(table, 2-narrow))
		if len(begins) < leastColumns || !options.knows(names) {
			continue
		}
		known := 0
		for _, name := range names {
			if name != "" && (options.KnownName == nil || options.KnownName(name)) {
				known++
			}
		}
		if known > most {
			best, most = begins, known
		}
	}
	return best
}

// namedColumns returns the columns that have a name on a line, and the first, with the others joined
// to the one before them.
func namedColumns(header []byte, begins []int) (named []int, names []string) {
	signs := []rune(string(header))
	for i, from := range begins {
		end := len(signs)
		if i+1 < len(begins) {
			end = min(end, begins[i+1])
		}
		name := strings.TrimSpace(string(signs[min(from, end):end]))
		if name != "" || i == 0 {
			named, names = append(named, from), append(names, name)
		}
	}
	return named, names
}

// beginsOf returns where the words of a line of ASCII begin.
func beginsOf(line []byte) (begins []int) {
	for i, c := range line {
		if c != ' ' && (i == 0 || line[i-1] == ' ') {
			begins = append(begins, i)
		}
	}
	return begins
}

// splitWide splits a line at two blanks or more.
func splitWide(line []byte) (fields [][]byte) {
	for _, field := range bytes.Split(line, []byte("  ")) {
		if field = bytes.TrimSpace(field); len(field) > 0 {
			fields = append(fields, field)
		}
	}
	return fields
}

// gutters returns where columns begin: behind so many blanks or more that nearly all lines
// have in one place, and all where one is enough.
func gutters(lines [][]byte, least int) (begins []int) {
	var inked []int // by place, how many lines have something there
	for _, line := range lines {
		at := 0
		for _, r := range string(line) {
			if at == len(inked) {
				inked = append(inked, 0)
			}
			if r != ' ' {
				inked[at]++
			}
			at++
		}
	}
	blank := least
	for at, n := range inked {
		switch {
		case n == 0 || least > 1 && 50*n <= len(lines):
			blank++
		case blank >= least:
			begins = append(begins, at)
			blank = 0
		default:
			blank = 0
		}
	}
	return begins
}

// openAligned reads columns that stand in line as CSV.
func openAligned(front *front, begins []int, options Options) (Document, error) {
	return openLines(front, alignedRows(begins).row, options)
}

// openLines reads lines that are made rows of CSV.
func openLines(front *front, each lineMaker, options Options) (Document, error) {
	source := io.MultiReader(bytes.NewReader(front.sample[markLength(front.sample):]), front.rest)
	table, err := openRows(newLineReader(source, options.MaxRecord, each), "fixed-width", front.encoding, options)
	if err != nil {
		return nil, err
	}
	table.faults = front.faults()
	return &single{table: table}, nil
}

// lineMaker appends what it makes of a line.
type lineMaker func(to, line []byte) []byte

// lineReader gives lines as what they are made. One beyond the limit stays as it is.
type lineReader struct {
	lines  *bufio.Reader
	limit  int
	make   lineMaker
	end    func(to []byte) []byte // appends what waits for lines that do not come; nil: nothing does
	line   []byte
	long   bool // the line at hand is beyond the limit
	ready  []byte
	buffer []byte
	err    error
}

func newLineReader(source io.Reader, limit int, make lineMaker) *lineReader {
	return &lineReader{lines: bufio.NewReaderSize(source, 64<<10), limit: limit, make: make}
}

// Read gives as many lines as there is room for, and are at hand.
func (r *lineReader) Read(p []byte) (n int, err error) {
	for n < len(p) && (n == 0 || len(r.ready) > 0 || r.lines.Buffered() > 0) {
		if len(r.ready) == 0 {
			if err := r.next(); err != nil {
				if n > 0 {
					return n, nil
				}
				return 0, err
			}
		}
		size := copy(p[n:], r.ready)
		r.ready = r.ready[size:]
		n += size
	}
	return n, nil
}

// next makes the next line.
func (r *lineReader) next() error {
	for len(r.ready) == 0 {
		if r.err != nil {
			if r.end == nil {
				return r.err
			}
			r.ready, r.end = r.end(r.buffer[:0]), nil
			continue
		}
		var piece []byte
		piece, r.err = r.lines.ReadSlice('\n')
		isPiece := errors.Is(r.err, bufio.ErrBufferFull)
		if isPiece {
			r.err = nil
		}
		r.line = append(r.line, piece...)
		switch {
		case r.long || isPiece && len(r.line) > r.limit:
			r.ready = r.buffer[:0]
			if r.end != nil && !r.long { // what waits stands in front of it
				r.ready = r.end(r.ready)
			}
			r.ready, r.long = append(r.ready, r.line...), isPiece
		case isPiece:
			continue
		default:
			r.ready = r.make(r.buffer[:0], r.line)
		}
		r.line, r.buffer = r.line[:0], r.ready
	}
	return nil
}

// alignedRows makes lines that stand below each other CSV, by where their columns begin.
// A line that has something between the columns is one cell.
type alignedRows []int

// row appends a line as CSV.
func (r alignedRows) row(to, line []byte) []byte {
	line = bytes.TrimRight(line, " \r\n")
	if underline().Match(line) || isDrawn(line) || frameSize().Match(line) {
		return to
	}
	cells, ok := r.cells(line)
	if !ok {
		return append(appendCell(to, bytes.TrimSpace(line)), '\n')
	}
	for i, cell := range cells {
		if i > 0 {
			to = append(to, ',')
		}
		to = appendCell(to, cell)
	}
	return append(to, '\n')
}

// cells returns what stands in the columns of a line; false where something stands across the blank
// in front of one.
func (r alignedRows) cells(line []byte) (cells [][]byte, ok bool) {
	cuts, ok := r.cuts(line)
	for i, from := range cuts {
		end := len(line)
		if i+1 < len(cuts) {
			end = cuts[i+1]
		}
		cells = append(cells, bytes.TrimSpace(line[from:end]))
	}
	return cells, ok
}

// cuts returns where the columns begin in a line, in bytes; false where something
// stands across the blank in front of one, and is no number beside a word.
func (r alignedRows) cuts(line []byte) (cuts []int, ok bool) {
	at, next := 0, 0
	before := ' '
	for i := 0; i < len(line) && next < len(r); at++ {
		sign, size := utf8.DecodeRune(line[i:])
		if at == r[next] {
			if before != ' ' && !isJoint(before, sign) {
				return nil, false
			}
			if next == 0 {
				cuts = append(cuts, 0)
			} else {
				cuts = append(cuts, i)
			}
			next++
		}
		before = sign
		i += size
	}
	return cuts, len(cuts) > 1
}

// appendCell appends a cell of CSV.
func appendCell(to, text []byte) []byte {
	if bytes.IndexByte(text, ',') < 0 && bytes.IndexByte(text, '"') < 0 {
		return append(to, text...)
	}
	return append(append(append(to, '"'), bytes.ReplaceAll(text, []byte(`"`), []byte(`""`))...), '"')
}
