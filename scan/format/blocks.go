package format

import (
	"bytes"
	"slices"

	"bocor/scan/record"
)

// A blocksTable holds its records as blocks of lines, each a key and a value: what
// people write by hand, consoles print a record a screen, phones export as vCard,
// and programs that steal passwords leave. Columns are the keys.
type blocksTable struct {
	stream
	info    Info
	grammar blockGrammar
	columns *columnRegistry
	line    []byte // what was skipped of a line
}

// blockGrammar is how blocks are written.
type blockGrammar struct {
	sign byte // between key and value
	// first is the key that begins a record, where nothing stands between records;
	// "": rules, blank lines and the like do.
	first string
	// items says that a record is an item of a list, as YAML has it; dashes that it may begin below its dash.
	items, dashes bool
}

func openBlocks(front *front, options Options) Document {
	return &single{table: newBlocks(front, options)}
}

func newBlocks(front *front, options Options) *blocksTable {
	t := &blocksTable{stream: front.stream(options), grammar: front.blocks, columns: newColumnRegistry(&options)}
	t.faults = front.faults()
	t.info = Info{Format: "blocks", Encoding: front.encoding, Named: true}
	t.begin(front.sample, markLength(front.sample))
	return t
}

func (t *blocksTable) Info() Info             { return t.info }
func (t *blocksTable) Head() []Row            { return nil }
func (t *blocksTable) Start(int)              {}
func (t *blocksTable) Column(i uint32) string { return t.columns.name(i) }

func (t *blocksTable) Next(b *record.Block) error { return t.next(b, t) }

func (t *blocksTable) NewDecoder() Decoder {
	return &blocksDecoder{grammar: t.grammar, columns: t.columns, byKey: map[string]uint32{}, isKnown: t.options.KnownName}
}

func (t *blocksTable) boundary(b *record.Block) int {
	if t.atEnd {
		return len(b.Data)
	}
	for end := bytes.LastIndexByte(b.Data, '\n') + 1; end > 0; {
		start := bytes.LastIndexByte(b.Data[:end-1], '\n') + 1
		if start > 0 && t.grammar.begins(b.Data[start:end]) {
			return start
		}
		end = start
	}
	return 0
}

// overlong notes that the line at hand begins no record.
func (t *blocksTable) overlong(*record.Block) { t.line = append(t.line[:0], 'x') }

// resume goes on behind the next line with which a record may begin.
func (t *blocksTable) resume(rest []byte) int {
	for at := 0; ; {
		n := bytes.IndexByte(rest[at:], '\n')
		if n < 0 {
			t.line = append(t.line, rest[at:]...)
			t.line = t.line[:min(len(t.line), longestRule+1)]
			return -1
		}
		t.line = append(t.line, rest[at:at+n+1]...)
		isFront := t.grammar.begins(t.line)
		t.line = t.line[:0]
		if at += n + 1; isFront {
			return at
		}
	}
}

// begins tells whether a record may begin with the line, or behind it.
func (g *blockGrammar) begins(line []byte) bool {
	if g.items {
		line = bytes.TrimLeft(line, " ")
		return bytes.HasPrefix(line, []byte("- ")) || g.dashes && len(line) > 0 && line[0] == '-' && len(bytes.TrimSpace(line)) == 1
	}
	if g.first != "" {
		key, ok := g.split(line)
		return ok && string(key) == g.first
	}
	return isRule(line) || isSection(line)
}

// isSection tells whether a line names what stands below it, as settings are written:
// [budi], [[users]].
func isSection(line []byte) bool {
	line = bytes.TrimSpace(line)
	return len(line) > 2 && len(line) <= longestRule && line[0] == '[' && line[len(line)-1] == ']' && bytes.IndexByte(line, ',') < 0 && bytes.IndexByte(line, '"') < 0
}

// isOpening tells whether a line opens or closes what stands below or above it: kontak {
func isOpening(line []byte) bool {
	line = bytes.TrimSpace(line)
	return len(line) > 0 && (line[len(line)-1] == '{' || isBracket(line))
}

// isRemark tells whether a line is a comment.
func isRemark(line []byte) bool { return len(line) > 1 && line[0] == '#' && !isRule(line) }

// rule is what stands between records: *** 1. row ***, -[ RECORD 1 ]-, ---, ===.
var rule = lazy(`^[*=_#+~-]{3,}[^\n]*[*=_#+~-]{3,}\s*$|^[*=_#+~-]{3,}\s*$|^-\[ RECORD \d+ \][-+]*\s*$`)

// isRule tells whether a line parts records: a blank one, a rule, the frame of a
// vCard.
func isRule(line []byte) bool {
	line = bytes.TrimSpace(line)
	if len(line) == 0 || len(line) > longestRule {
		return len(line) == 0
	}
	switch line[0] {
	case '*', '=', '_', '#', '+', '~', '-':
		return rule().Match(line)
	case 'B', 'b', 'E', 'e':
		return hasFoldPrefix(line, "begin:v") || hasFoldPrefix(line, "end:v")
	}
	return false
}

// longestRule is the length of the longest line that parts records.
const longestRule = 256

// longestKey is the length of the longest key of a line.
const longestKey = 48

// split returns the key of a line, which the sign follows.
func (g *blockGrammar) split(line []byte) (key []byte, ok bool) {
	n := bytes.IndexByte(line[:min(len(line), longestKey+16)], g.sign)
	if n < 0 {
		return nil, false
	}
	key = bytes.Trim(line[:n], " \t")
	if len(key) > 3 && key[0] == '[' && key[2] == ']' { // [+] Nama, [*] Nama
		key = key[3:]
	}
	key = key[numberOfItem(key):]
	signs := " \t-*•+>\"'"
	if !bytes.HasSuffix(bytes.TrimRight(line, " \t\r\n"), []byte("|")) { // of a frame
		signs += "|"
	}
	key = bytes.Trim(key, signs)
	if parameter := bytes.IndexByte(key, ';'); parameter > 0 { // TEL;TYPE=CELL:
		key = key[:parameter]
	}
	if len(key) == 0 || len(key) > longestKey || !isKeyByte[key[0]] || bytes.Count(key, []byte{' '}) > 5 || bytes.HasPrefix(line[n+1:], []byte("//")) {
		return nil, false
	}
	return key, true
}

// mostItemDigits is how many digits number an item.
const mostItemDigits = 5

// numberOfItem is the length of the number in front of an item: 1., 12).
func numberOfItem(text []byte) int {
	n := 0
	for n < min(len(text), mostItemDigits) && isDigit(text[n]) {
		n++
	}
	if n == 0 || n == len(text) || text[n] != '.' && text[n] != ')' {
		return 0
	}
	return n + 1
}

// isKeyByte holds what a key begins with.
var isKeyByte = func() (t [256]bool) {
	for c := range t {
		t[c] = c|0x20 >= 'a' && c|0x20 <= 'z' && c < 0x80 || c == '_' || c >= 0x80
	}
	return t
}()

// Blocks are recognised by so many lines of the sample, of which nine of ten must
// have a key, by so many records at least, and by keys that come in most of them.
const (
	blockLines   = 600
	leastRecords = 3
	mostKeys     = 64
)

// sniffBlocks tells whether a text is blocks, and how they are written.
func sniffBlocks(sample []byte, whole bool, options *Options) (blockGrammar, bool) {
	if n := bytes.LastIndexByte(sample, '\n'); n >= 0 && !whole {
		sample = sample[:n+1]
	}
	for _, sign := range []byte{':', '|', '='} {
		g := blockGrammar{sign: sign}
		if records := g.keysOf(sample); isBlocks(records, options) {
			return g, true
		}
		if sign == '|' {
			continue // tables have it
		}
		g.items, g.dashes = true, !dashAlone().Match(sample)
		if records := g.keysOf(sample); isBlocks(records, options) {
			return g, true
		}
		g.items, g.dashes = false, false
		if g.first = g.firstKey(sample); g.first == "" {
			continue
		}
		if records := g.keysOf(sample); isBlocks(records, options) && sameKeys(records) {
			return g, true
		}
	}
	return blockGrammar{}, false
}

// dashAlone is a dash on a line of its own with nothing below it that is further to the right: for no value.
var dashAlone = lazy(`(?m)^ *-\s*\n(?:\S|\z)`)

// firstKey is the key of the first line that has one: a heading may stand above it.
func (g *blockGrammar) firstKey(sample []byte) string {
	const mostHeadings = 3
	headings := 0
	for line := range bytes.Lines(sample) {
		if key, ok := g.split(line); ok {
			return string(key)
		}
		if isRule(line) {
			continue
		}
		if headings++; headings > mostHeadings || len(line) > longestKey {
			break
		}
	}
	return ""
}

// keysOf returns the keys of the sample's records, one after the other; nil where
// more than a tenth of its lines have none.
func (g *blockGrammar) keysOf(sample []byte) (records [][]string) {
	lines, keyed, begun := 0, 0, false
	headings := map[string]int{}
	var record []string
	for line := range bytes.Lines(sample) {
		if lines == blockLines {
			break
		}
		isFront := g.begins(line)
		if isFront && len(record) > 0 {
			if records = append(records, record); g.items && !begun {
				records = nil // what stands above the items
			}
			record = nil
		}
		begun = begun || isFront
		if isRule(line) || isSection(line) || isRemark(line) {
			continue
		}
		lines++
		if key, ok := g.split(line); ok {
			keyed++
			record = append(record, string(key))
		} else if heading := bytes.TrimSpace(line); len(heading) <= longestKey && countDigits(heading) <= mostItemDigits {
			headings[string(bytes.Map(withoutCount, heading))]++
		}
	}
	for _, n := range headings {
		if n >= leastRecords {
			lines -= n // of each record
		}
	}
	if 10*keyed < 9*lines {
		return nil
	}
	if len(record) > 0 && lines < blockLines {
		records = append(records, record)
	}
	return records
}

// withoutCount drops digits, by which alone headings differ.
func withoutCount(r rune) rune {
	if r >= '0' && r <= '9' {
		return -1
	}
	return r
}

// isBlocks tells whether the records have few keys, and two or more of these, which
// are names of columns, in most of them.
func isBlocks(records [][]string, options *Options) bool {
	if len(records) < leastRecords {
		return false
	}
	in := map[string]int{}
	lines, repeated := 0, 0
	for _, record := range records {
		seen := map[string]bool{}
		for _, key := range record {
			lines++
			if seen[key] {
				repeated++
				continue
			}
			seen[key] = true
			in[key]++
		}
	}
	var common []string
	for key, n := range in {
		if 5*n >= 3*len(records) {
			common = append(common, key)
		}
	}
	return len(in) <= mostKeys && options.knows(common) && 4*repeated <= lines && 2*len(records) <= lines
}

// sameKeys tells whether most records have three keys or more, and those of the
// first one.
func sameKeys(records [][]string) bool {
	same := 0
	for _, record := range records {
		if len(record) < leastRecords || len(record) > 2*len(records[0]) {
			continue
		}
		if record[1] == records[0][1] || record[len(record)-1] == records[0][len(records[0])-1] {
			same++
		}
	}
	return len(records[0]) >= leastRecords && 5*same >= 4*len(records)
}

// blocksDecoder decodes blocks of lines.
type blocksDecoder struct {
	grammar blockGrammar
	columns *columnRegistry
	byKey   map[string]uint32
	isKnown func(string) bool // nil: all keys are names
}

// Abandon is that of Waiter.
func (d *blocksDecoder) Abandon(block *record.Block) { d.columns.finish(block.Index) }

func (d *blocksDecoder) Decode(block *record.Block, batch *record.Batch) {
	batch.Reset()
	batch.Slab = block.Data
	defer d.columns.finish(block.Index)
	data := block.Data[:block.Records]
	var (
		start, stop int
		first       int // of its cells
		column      uint32
		many        bool
	)
	remarks := uint32(0) // the column of comments; 0: there are none yet
	end := func() {
		if stop > start && len(batch.Cells) > first {
			isBeside := remarks > 0 && !slices.ContainsFunc(batch.Cells[first:], func(c record.Cell) bool { return c.Col != remarks })
			batch.Rows = append(batch.Rows, record.Row{Cells: uint32(len(batch.Cells)), Start: uint32(start), Stop: uint32(stop), Place: uint32(start), Filled: uint32(len(batch.Cells) - first), Beside: isBeside})
			if many {
				batch.Fault(record.ManyKeys, record.Note, start)
			}
		}
		start, stop, first, column, many = 0, 0, len(batch.Cells), 0, false
	}
	for pos := 0; pos < len(data); {
		next := len(data)
		if n := bytes.IndexByte(data[pos:], '\n'); n >= 0 {
			next = pos + n + 1
		}
		line := data[pos:next]
		if d.grammar.begins(line) {
			end()
		}
		if !isRule(line) {
			if stop == 0 {
				start = pos
			}
			stop = next
			from, to := pos, next
			if isRemark(line) { // prose by its name: no value of somebody's as a whole
				if remarks == 0 {
					remarks, _ = d.columns.child(0, "comment", block.Index)
				}
				column = remarks
			} else if isSection(line) || isOpening(line) {
				column = 0
			} else if key, ok := d.grammar.split(line); ok {
				var isName, tooMany bool
				column, isName, tooMany = d.column(key, block.Index)
				many = many || tooMany
				if isName { // what is none could be data
					from = pos + bytes.IndexByte(line, d.grammar.sign) + 1
				}
			}
			for from < to && isSpace(data[from]) {
				from++
			}
			for to > from && isSpace(data[to-1]) {
				to--
			}
			from, to = unwrapped(data, from, to)
			if to > from {
				batch.Cells = append(batch.Cells, record.Cell{Col: column, Off: uint32(from), Len: uint32(to - from)})
			}
			if isRemark(line) {
				column = 0 // no other line goes on with it
			}
		}
		pos = next
	}
	end()
}

// unwrapped returns the value that stands at data[from:to] without what people and
// programs put around it: the rest of an arrow or of bold text, quotes.
func unwrapped(data []byte, from, to int) (start, end int) {
	text := data[from:to]
	for _, front := range []string{"> ", "** ", "* "} {
		if bytes.HasPrefix(text, []byte(front)) {
			text = bytes.TrimLeft(text[len(front):], " ")
			break
		}
	}
	start = to - len(text)
	text = bytes.TrimSuffix(text, []byte(",")) // nik: 3174,
	if len(text) > 1 && (text[0] == '"' || text[0] == '\'') && text[len(text)-1] == text[0] && bytes.Count(text, text[:1]) == 2 {
		return start + 1, start + len(text) - 1
	}
	return start, start + len(text)
}

// column returns the column of a key. Keys that nobody knows have one together: they
// may be who says something.
func (d *blocksDecoder) column(key []byte, block int) (column uint32, isName, many bool) {
	if column, known := d.byKey[string(key)]; known {
		return column, true, false
	}
	if isDataKey(string(key)) || d.isKnown != nil && !d.isKnown(string(key)) {
		column, _ = d.columns.child(0, anyKey, block)
		return column, false, false
	}
	if column, many = d.columns.child(0, string(key), block); many {
		return column, false, true
	}
	d.byKey[string(key)] = column
	return column, true, false
}
