package scan

import (
	"bytes"
	"encoding/binary"
	"math"
	"math/bits"
	"slices"
	"sync"
	"unicode"

	"golang.org/x/sys/cpu"

	"bocor/detectors"
	"bocor/scan/format"
	"bocor/scan/record"
	"bocor/scan/tally"
)

// worker decodes blocks, runs detectors over their cells and counts, all in
// its own memory.
type worker struct {
	plan     *plan
	columns  []columnPlan // those of the plan, and what was found on the way
	memories []*memory    // by column
	decoder  format.Decoder
	builder  *tally.Builder
	*workspace
	table    *tally.Table    // that it counts into at first
	sections *sections       // nil: the table's records are of one table
	section  int             // the one that the fields above are of
	counts   []*sectionCount // by section; nil: nothing was counted
	secret   *tally.Secret
	keyed    *keyed // of the first section; nil: it is no table of keys and values
	// keyedColumns are those of keys that were met, by column of values.
	keyedColumns [tally.MostKeyedValues]keyMemory
	headers      map[string][]string // rows without digits that were looked at for names, and these
	watches      bool                // other headers are looked for, though nothing can be done about them
	busy         sync.Mutex          // held while a block is examined
	hits         int64               // records that hit anything, since they were last taken
	_            cpu.CacheLinePad    // what workers write stands in lines of their own
}

// workspace is the memory of a worker, good for any table.
type workspace struct {
	block     record.Block
	batch     record.Batch
	columnar  columnar
	values    []record.Value // of a column
	keys      []record.Value // of the column that says what others hold
	unkeyed   []record.Value // values of which it says nothing
	examined  detectors.Text
	plainKey  []byte // of plainKey
	plain     []byte // of plainSigns
	single    []byte // of singleSpaces
	decoded   []byte // of a picture in a cell
	unescaped []byte // of percentDecoded
	found     []detectors.Match
	match     detectors.Match
	noting    bool // it is remembered
	noted     seen // what was counted of a value, and
	notes     int  // how many matches
	_         cpu.CacheLinePad
}

// examine counts one block.
func (w *worker) examine(block *record.Block) {
	w.decoder.Decode(block, &w.batch)
	if w.plan.mayHide {
		trouble := record.Damage
		if w.plan.isText { // a text may speak of names; that it has no header is told anyway
			trouble = record.Note
		}
		for _, row := range w.hiddenHeaders() {
			w.batch.FaultAt(record.HeaderUnused, trouble, row)
		}
	}
	if w.sections != nil {
		w.examineSections(block)
		return
	}
	w.builder.Damaged(w.batch.Damaged)
	if w.watches {
		for _, h := range w.otherHeaders() {
			if w.plan.header == nil || !isSameRow(h.raw, w.plan.header) { // that is known to be none of the records
				w.batch.FaultAt(record.HeaderUnused, record.Damage, h.row)
			}
		}
	}
	w.examineAll(0, len(w.batch.Rows))
}

// examineAll counts the records from..behind of the batch.
func (w *worker) examineAll(from, behind int) {
	for from < behind {
		to, width := w.stripe(from, behind)
		w.examineRows(from, to, width)
		from = to
	}
}

// A stripe is so many records at most, with so many cells unless it is one
// record: what is kept for each of its columns and records stays near, and
// small whatever the records are like (BenchmarkScanLeaky). A column is asked of
// all records of a stripe: no more than mostLacks of them are too short for it
// and for each one that has it.
const (
	mostRows  = 512
	mostCells = 16 << 10
	mostLacks = 4
)

// stripe returns where the stripe ends that begins at a row, and how many columns
// its plainly written records have.
func (w *worker) stripe(from, behind int) (to int, width uint32) {
	rows := w.batch.Rows[:behind]
	first := uint32(0)
	if from > 0 {
		first = rows[from-1].Cells
	}
	fields := uint32(0)
	for to = from; to < len(rows) && to-from < mostRows; to++ {
		widest, all := max(width, rows[to].Width), fields+rows[to].Width
		lacks := widest*uint32(to+1-from) - all
		if to > from && (all+rows[to].Cells-first > mostCells || lacks > mostLacks*all+mostCells) {
			break
		}
		width, fields = widest, all
	}
	return to, width
}

// examineRows counts some records of the batch, a column at a time: the values
// of a column are alike, and so is what is done with them. width is how many
// columns those have that are plainly written.
func (w *worker) examineRows(from, to int, width uint32) {
	batch, b := &w.batch, w.builder
	b.Begin(to - from)
	w.columnar.begin()
	cell := uint32(0)
	if from > 0 {
		cell = batch.Rows[from-1].Cells
	}
	for i := from; i < to; i++ {
		row := &batch.Rows[i]
		if raw := w.raw(row); w.plan.header != nil && isSameRow(raw, w.plan.header) {
			batch.FaultAt(record.RepeatedHeader, record.Note, i)
			row.Dropped = true
		} else if w.plan.names == nil && w.saysTotal(raw) && w.isSum(i) {
			batch.FaultAt(record.TotalRow, record.Note, i)
			row.Dropped = true
		} else {
			w.columnar.count(batch.Cells[cell:row.Cells])
		}
		cell = row.Cells
	}
	w.columnar.arrange(batch, from, to)
	if last := max(width, w.columnar.behind()); w.plan.names != nil && last > 0 {
		w.column(last - 1) // all at once: what is found in one may be told by another
	}
	isRegular := batch.Regular(from, to)
	keyed := w.keyed
	if w.section != 0 {
		keyed = nil
	}
	if keyed != nil {
		w.keys = w.keys[:0]
	}
	for column, next := uint32(0), 0; column < width || next < len(w.columnar.seen); column++ {
		if column >= width {
			column = w.columnar.seen[next]
		}
		p := w.column(column)
		values := w.values[:0]
		if column < width {
			wanted := w.plan.wanted
			wanted.All = p.wantsAll() || keyed.has(column)
			if isRegular {
				values = batch.AppendRegular(values, column, from, to, wanted)
			} else {
				values = batch.AppendColumn(values, column, from, to, wanted)
			}
		}
		if next < len(w.columnar.seen) && w.columnar.seen[next] == column {
			values = append(values, w.columnar.cellsOf(next)...)
			next++
		}
		w.values = values
		switch {
		case keyed == nil:
		case column == keyed.key:
			w.keys = append(w.keys[:0], values...)
		case keyed.has(column):
			values = w.examineKeyed(column, values, from)
		}
		w.examineColumn(column, p, values, from)
	}
	for i := from; i < to; i++ {
		row := &batch.Rows[i]
		if row.Dropped {
			continue
		}
		raw := w.raw(row)
		if w.plan.names == nil && w.saysTotal(raw) && 2*batch.Filled(i) <= len(w.plan.columns) && !b.Hit(i-from) {
			batch.FaultAt(record.TotalRow, record.Note, i)
			continue
		}
		if (w.plan.aside || row.Beside) && !b.Hit(i-from) {
			continue
		}
		if w.plan.titled && w.isText(row) && !b.Hit(i-from) {
			batch.FaultAt(record.TextRow, record.Note, i)
			continue
		}
		if b.EndRecordAt(i-from, rowHash(raw)) {
			w.hits++
		}
	}
}

// isSameRow tells whether a row is the header: with a mark in front where files were put
// together.
func isSameRow(row, header []byte) bool {
	if len(row) > len(header) {
		row = bytes.TrimPrefix(row, []byte(byteOrderMark))
	}
	return len(row) == len(header) && bytes.EqualFold(row, header)
}

// raw returns a record as it is written.
func (w *worker) raw(row *record.Row) []byte {
	return trimLineEnd(w.batch.Slab[row.Start:row.Stop])
}

// examineColumn runs the detectors over the values of a column. first is the
// row that their rows are counted from.
func (w *worker) examineColumn(column uint32, p *columnPlan, values []record.Value, first int) {
	memory := w.memory(column, p, len(values))
	for i := range values {
		c := &values[i]
		text := w.batch.Slab[c.Off : c.Off+c.Len]
		w.builder.At(int(c.Row))
		if memory != nil && len(text) <= longestShort {
			w.remember(memory, column, p, c, text)
			continue
		}
		w.cell(column, p, c, text)
		if len(text) >= leastEncoded {
			if code := w.encoded(column, text); code != "" {
				w.batch.FaultAt(code, record.Loss, first+int(c.Row))
			}
		}
		if len(text) >= leastPicture {
			if detectors.IsPicture(text) {
				w.examined.Set(text)
				for _, s := range p.pictured {
					w.find(column, s)
				}
			}
			for _, code := range w.cellPictures(column, text) {
				w.batch.FaultAt(code, record.Loss, first+int(c.Row))
			}
		}
	}
	if memory != nil {
		w.countAgain(memory, column)
	}
}

func trimLineEnd(b []byte) []byte {
	for len(b) > 0 && (b[len(b)-1] == '\n' || b[len(b)-1] == '\r') {
		b = b[:len(b)-1]
	}
	return b
}

// leastPicture is the length below which a cell holds no picture.
const leastPicture = 256

// longest is how much of a value is looked at in one piece.
const longest = 64 << 10

// cell runs the detectors over the value of a cell.
func (w *worker) cell(column uint32, p *columnPlan, c *record.Value, text []byte) {
	if p.isDated {
		if month, ok := detectors.Month(trim(text)); ok {
			w.builder.Date(column, month)
		}
		if !p.isNamed && !w.plan.own && isTimestamp(text) {
			return // there is nothing else in it
		}
	}
	if p.isOperator {
		if says := detectors.Operator(trim(text)); says != (detectors.Claims{}) {
			w.builder.Bear(column, says)
		}
	}
	digits, signs := int(c.Digits), c.Signs
	if signs&record.Marked == 0 && len(text) < math.MaxUint8 {
		digits, signs = record.Look(text)
	}
	isSign := signs&record.Sign != 0
	// What was trimmed, has signs that are written in other ways, or may be a number that
	// is, is read as any text.
	if signs&record.High != 0 || text[0] <= ' ' || text[len(text)-1] <= ' ' || len(text) >= math.MaxUint8 || isSign && escapeCode(text) >= 0 || isExponential(text) {
		w.text(column, p, text)
		return
	}
	if digits == len(text) && len(text) < len(p.byLength) {
		w.number(column, p, text)
		return
	}
	most := content{digits, holdsDots | holdsProse | (holdsAt | holdsDollar).where(isSign) | holdsAmount.where(signs&record.Amount != 0)}
	if p.whole == nil || !w.whole(column, p, text, most) {
		w.value(column, p, text, most)
	}
}

// whole counts a value that is one of the class that its column is named for, and nothing else; it is
// false where it does not know. It does what value does.
func (w *worker) whole(column uint32, p *columnPlan, text []byte, most content) bool {
	s := &p.named[0]
	if len(text) > longestWhole || hasTwoSpaces(text) || detectors.MayBeBlank(text) || !p.whole.FindWhole(text, &w.match) {
		return false
	}
	opened := p.gates.opened(most)
	if s.excludes(&w.match, len(text)) {
		opened &^= p.rivals
	}
	if opened != 0 && opened&p.gates.open(text, most) != 0 {
		return false
	}
	w.named(column, false)
	w.matched(column, s.class, &w.match)
	return true
}

// longestWhole is the length of a value that may be read as a whole: longer ones are texts.
const longestWhole = 128

// text runs the detectors over one value, a long one in pieces: these end
// where no number or address goes on.
func (w *worker) text(column uint32, p *columnPlan, text []byte) {
	if len(text) > longest && detectors.HoldsPicture(text) {
		text = text[:longest] // its front tells that it is one
	}
	for len(text) > longest {
		cut := longest
		if n := bytes.LastIndexAny(text[longest-1024:longest], " \t\n\r,;\"|<>"); n >= 0 {
			cut = longest - 1024 + n + 1
		}
		w.piece(column, p, text[:cut])
		text = text[cut:]
	}
	w.piece(column, p, text)
}

// piece runs the detectors over a value or a piece of a long one.
func (w *worker) piece(column uint32, p *columnPlan, text []byte) {
	text = w.plainSigns(trim(text))
	if detectors.IsDigits(text) {
		w.number(column, p, text)
	} else {
		w.value(column, p, text, anything)
	}
}

// number runs the detectors over a value that is nothing but digits. Those
// that are no detectors.Number find nothing in it: addresses have an @.
func (w *worker) number(column uint32, p *columnPlan, digits []byte) {
	if p.isNamed && !p.onPictures {
		w.named(column, false)
	}
	isTaken := false
	steps := p.byLength[len(digits)]
	for i := range steps {
		s := &steps[i]
		if isTaken && s.naming == detectors.Rival {
			return // and so are the others behind it
		}
		if w.plan.numbers[s.class].FindNumber(digits, s.naming, &w.match) {
			w.matched(column, s.class, &w.match)
			isTaken = isTaken || s.excludes(&w.match, len(digits))
		}
	}
}

// value runs the detectors over a value that was trimmed. It holds no more
// than what most says.
func (w *worker) value(column uint32, p *columnPlan, text []byte, most content) {
	named := p.named
	if p.isNamed {
		blank := detectors.IsBlank(text)
		if len(text) > 0 && !p.onPictures {
			w.named(column, blank)
		}
		if blank {
			return
		}
		if len(p.several) > 0 && bytes.IndexByte(text, '\n') > 0 {
			w.lines(column, p, text)
			named = nil
		}
		text = w.singleSpaces(text)
	}
	w.examined.Set(text)
	isTaken := false
	for i := range named {
		w.find(column, named[i])
		isTaken = isTaken || len(w.found) == 1 && named[i].excludes(&w.found[0], len(text))
	}
	opened, spoken := uint64(0), uint64(0)
	if len(text) >= shortestCandidate || p.all {
		for _, s := range p.anything {
			w.find(column, s)
		}
		if len(p.listed) > 0 && w.examined.MayBeListed() {
			for _, s := range p.listed {
				w.find(column, s)
			}
		}
		if len(text) == 36 && isUUID(text) {
			return
		}
		opened = p.gates.open(text, most)
	}
	if p.spoken {
		spoken = w.plan.set.Spoken(text)
	}
	if isTaken {
		opened &^= p.rivals
	}
	if opened|spoken == 0 || isTimestamp(text) {
		return
	}
	for ; opened != 0; opened &= opened - 1 {
		w.find(column, p.unnamed[bits.TrailingZeros64(opened)])
	}
	if spoken != 0 {
		for _, s := range p.said {
			if spoken>>s.class&1 != 0 {
				w.find(column, s)
			}
		}
	}
}

// column returns what to do with a column's values.
func (w *worker) column(i uint32) *columnPlan {
	if int(i) < len(w.columns) {
		return &w.columns[i]
	}
	if w.plan.names == nil {
		return w.plan.beyond
	}
	for int(i) >= len(w.columns) {
		name := w.plan.names(uint32(len(w.columns)))
		read := w.plan.set.Vocabulary.ReadPath(name)
		next := w.plan.column(read, !read.Known() && !w.plan.aside, !read.Known() || detectors.IsProse(name))
		next.isDated, next.isOperator = isDated(name, w.columns), detectors.IsOperator(name)
		w.columns = append(w.columns, next)
		w.pairWith(len(w.columns) - 1)
	}
	return &w.columns[i]
}

// lines looks for what a column is named for in each line of a value that has several: for what its name
// says in the same place if there are as many. What is found is no less for what others do not hold.
func (w *worker) lines(column uint32, p *columnPlan, text []byte) {
	isEach := bytes.Count(text, []byte{'\n'}) == len(p.several)-1
	for i := 0; len(text) > 0; i++ {
		line, rest, _ := bytes.Cut(text, []byte{'\n'})
		text = rest
		if line = trim(line); len(line) == 0 {
			continue
		}
		steps := p.named
		if isEach {
			steps = p.several[i]
		}
		w.examined.Set(w.singleSpaces(line))
		for _, s := range steps {
			w.found = w.plan.set.Detectors[s.class].Find(w.found[:0], &w.examined, s.naming)
			for i := range w.found {
				if m := &w.found[i]; m.Rung > detectors.None || m.Kind != detectors.Value {
					w.matched(column, s.class, m)
				}
			}
		}
	}
}

func (w *worker) find(column uint32, s step) {
	w.found = w.plan.set.Detectors[s.class].Find(w.found[:0], &w.examined, s.naming)
	for i := range w.found {
		w.matched(column, s.class, &w.found[i])
	}
}

// named counts a value of a named column.
func (w *worker) named(column uint32, blank bool) {
	w.builder.Value(column, blank)
	w.noted.value, w.noted.blank = true, blank
}

// matched counts a match.
func (w *worker) matched(column uint32, class int, m *detectors.Match) {
	w.builder.Match(column, class, m)
	if w.notes++; w.notes == 1 && w.noting {
		w.noted.matched, w.noted.class, w.noted.match = true, class, *m
	}
}

// totals are what a row of totals begins with.
var totals = [][]byte{[]byte("total keseluruhan"), []byte("jumlah total"), []byte("grand total"), []byte("sub total"), []byte("subtotal"), []byte("total"), []byte("jumlah"), []byte("rata-rata"), []byte("rerata"), []byte("average"),
	[]byte("nilai rata-rata")}

// extremes are what a row of the highest and lowest begins with behind an empty field. In the first one they may be
// somebody's class.
var extremes = [][]byte{[]byte("nilai tertinggi"), []byte("nilai terendah"), []byte("tertinggi"), []byte("terendah"), []byte("maksimum"), []byte("minimum")}

// startsTotal holds what those words begin with.
var startsTotal = func() (t [256]bool) {
	for _, word := range slices.Concat(totals, extremes) {
		t[word[0]], t[word[0]-'a'+'A'] = true, true
	}
	return t
}()

// saysTotal tells whether a record says in its first field that it is a row of totals.
// Those have empty fields: half of them, or nothing but amounts in the others.
func (w *worker) saysTotal(raw []byte) bool {
	if len(w.plan.columns) < 2 {
		return false
	}
	isBehind := len(raw) > 0 && !isWordByte(raw[0]) && raw[0] != '"' && raw[0] != '\''
	for len(raw) > 0 && !isWordByte(raw[0]) { // empty fields, quotes
		raw = raw[1:]
	}
	if len(raw) == 0 || !startsTotal[raw[0]] {
		return false
	}
	return beginsWithOne(raw, totals) || isBehind && beginsWithOne(raw, extremes)
}

// beginsWithOne tells whether a text begins with one of some words, and a word that stands there ends with it.
func beginsWithOne(raw []byte, words [][]byte) bool {
	for _, word := range words {
		if len(raw) >= len(word) && bytes.EqualFold(raw[:len(word)], word) {
			rest := bytes.TrimLeft(raw[len(word):], " :")
			return len(rest) == 0 || !isWordByte(rest[0])
		}
	}
	return false
}

// isSum tells whether some fields of a record are empty, and all but the first of the
// others are amounts: sums of pay would be somebody's.
func (w *worker) isSum(row int) bool {
	const mostDigits = 15
	if w.batch.Filled(row) >= len(w.plan.columns) {
		return false
	}
	for n, text := range w.batch.Front(row) {
		if n == 0 {
			continue
		}
		digits := 0
		for _, c := range bytes.TrimPrefix(text, []byte("Rp")) {
			switch {
			case c-'0' <= 9:
				digits++
			case bytes.IndexByte([]byte(" .,-()"), c) < 0:
				return false
			}
		}
		if digits > mostDigits || digits >= leastCalled && text[0] == '0' {
			return false
		}
	}
	return true
}

// leastTable is how many columns a table has that text can be told from a row of.
const leastTable = 3

// isText tells whether a record is text among the rows of a table: a line of words without
// a delimiter.
func (w *worker) isText(row *record.Row) bool {
	return row.Width == 1 && len(w.plan.columns) >= leastTable && w.plan.names == nil && bytes.ContainsFunc(w.raw(row), unicode.IsLetter)
}

// leastCalled is how many digits behind a zero may be a number to call.
const leastCalled = 9

func isWordByte(c byte) bool { return byteClass[c]&(letterBit|digitBit) != 0 || c >= 0x80 }

// rowHash is a fast hash of a record's bytes, to tell repeated rows.
func rowHash(b []byte) uint64 {
	const k0, k1, k2 = 0xA0761D6478BD642F, 0xE7037ED1A0B428DB, 0x8EBC6AF09C88C6E3
	h := uint64(len(b)) * k0
	whole := b
	if len(b) >= 32 { // two at a time, since a multiplication takes its time
		h2 := h
		for len(b) >= 32 {
			hi, lo := bits.Mul64(binary.LittleEndian.Uint64(b)^k0, binary.LittleEndian.Uint64(b[8:])^h)
			h = hi ^ lo ^ k1
			hi, lo = bits.Mul64(binary.LittleEndian.Uint64(b[16:])^k2, binary.LittleEndian.Uint64(b[24:])^h2)
			h2 = hi ^ lo ^ k1
			b = b[32:]
		}
		hi, lo := bits.Mul64(h^k0, h2^k2)
		h = hi ^ lo
	}
	var x, y, z, last uint64 // the last 32 bytes, or all there are
	if n := len(whole); n >= 32 {
		end := whole[n-32:]
		x, y, z, last = binary.LittleEndian.Uint64(end), binary.LittleEndian.Uint64(end[8:]), binary.LittleEndian.Uint64(end[16:]), binary.LittleEndian.Uint64(end[24:])
	} else {
		x, y, z, last = shortText(whole)
	}
	hi, lo := bits.Mul64(x^k1, y^h)
	hi2, lo2 := bits.Mul64(z^k2, last^h)
	h = hi ^ lo ^ bits.RotateLeft64(hi2^lo2, 32)
	hi, lo = bits.Mul64(h^k0, k1)
	return hi ^ lo
}
