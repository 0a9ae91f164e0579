package scan

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"bocor/detectors"
	"bocor/scan/format"
	"bocor/scan/record"
)

// form is a table that lies on its side, as forms do and sheets with a person in each
// column: names in front, and behind each the value, or one of every person. Its records
// are made of the table's rows as these come.
type form struct {
	format.Table
	set       *detectors.Set
	encoding  string
	isAcross  bool
	isText    bool              // lines with a colon behind each name
	isUpright bool              // each name in a row of its own, above the value
	above     []byte            // a name, of which the value is awaited
	leading   string            // the name with which records begin, in small letters
	known     map[string]string // labels, by what cells hold
	decoder   format.Decoder
	block     record.Block // of the table, and
	decoded   record.Batch // what is in it
	making    record.Batch // of the records at hand
	begun     bool
	rows      []format.Row // of a table that is read across
	err       error        // of the table
	ended     bool
	next      int // the number of the batch that is given next, and
	total     int // how many there are so far

	columns map[string]uint32

	guard sync.Mutex // of the following, which workers read
	names []string   // of columns; the first is that of what has no name
	made  map[int]record.Batch
}

// Bounds of a form: so many different names that are known, and so many values that can be
// numbers or addresses of somebody.
const (
	leastLabels  = 3
	leastNumbers = 2
	leastDigits  = 5
	longestLabel = 64
	// mostLabelDigits are in "HP 2"; a code has more.
	mostLabelDigits = 2
	// mostLabels bounds the names that are kept, and the columns.
	mostLabels = 4096
	// formBatch is how many bytes of records are handed on together.
	formBatch = 64 << 10
	// mostRecord bounds a record of which no other begins.
	mostRecord = 1 << 20
)

// readForm returns a table as a form; nil: it is none.
func readForm(table format.Table, set *detectors.Set) *form {
	info, rows := table.Info(), table.Head()
	if info.Named || info.Header != nil || len(rows) < leastLabels-1 {
		return nil
	}
	f := &form{Table: table, set: set, encoding: info.Encoding, names: []string{""}, columns: map[string]uint32{"": 0}, known: map[string]string{}, made: map[int]record.Batch{}}
	if f.isForm(rows) {
		return f
	}
	if f.isText = info.Whole && (info.Width <= 1 || info.Format == "csv"); f.isText {
		lines := make([]format.Row, len(rows))
		for i, row := range rows {
			lines[i] = atColon(row.Raw)
		}
		if f.isForm(lines) && !f.isAcross {
			return f
		}
		f.isText = false
	}
	if f.isUpright = info.Whole; f.isUpright {
		var pairs []format.Row
		for _, row := range rows {
			if row, ok := f.below(row); ok {
				pairs = append(pairs, row)
			}
		}
		if f.above = nil; f.isForm(pairs) && !f.isAcross {
			return f
		}
	}
	return nil
}

// below returns the one value of a row behind the name that stood above it, or the row as it is; ok
// is false where it is a name.
func (f *form) below(row format.Row) (_ format.Row, ok bool) {
	row = withoutSeparators(row)
	above := f.above
	f.above = nil
	isOne := filled(row) == 1
	switch {
	case isOne && f.labels(row)[0] != "":
		f.above = bytes.Clone(row.Cells[0])
		if len(above) == 0 {
			return row, false
		}
		return format.Row{Cells: [][]byte{above}}, true // nothing stands below it
	case isOne && len(above) > 0:
		return format.Row{Cells: [][]byte{above, row.Cells[0]}}, true
	}
	return row, true
}

// atColon cuts a line into what stands in front of its first colon and behind it.
func atColon(line []byte) format.Row {
	if label, value, ok := bytes.Cut(line, []byte{':'}); ok && len(label) <= longestLabel && !bytes.ContainsAny(label, ",;|\t") {
		return format.Row{Cells: [][]byte{label, value}}
	}
	return format.Row{Cells: [][]byte{line}}
}

// isForm tells whether the rows are those of a form.
func (f *form) isForm(rows []format.Row) bool {
	if !mayBeForm(rows) {
		return false
	}
	if !countsUp(rows) {
		return false
	}
	rows = slices.Clone(rows)
	for i := range rows {
		rows[i] = withoutSeparators(rows[i])
	}
	labelled, full, wide, proven, mixed := 0, 0, 0, 0, 0  // mixed: with numbers and words behind a name
	known, across := map[string]bool{}, map[string]bool{} // across: in front of several values
	for _, row := range rows {
		n := filled(row)
		if n < 2 {
			continue
		}
		full++
		labels := f.labels(row)
		all := 0
		for _, label := range labels {
			if label != "" && !valueWords[strings.ToLower(label)] {
				all++
			}
		}
		switch {
		case n > 2 && all == n:
			return false // a header
		case labels[0] == "" && isCount(row):
			known[""] = true
			labelled++
			wide++
			continue
		case labels[0] == "":
			if n > 2 {
				wide-- // a row of a table
			}
			continue
		}
		labelled++
		known[strings.ToLower(labels[0])] = true
		label, proves := labels[0], false
		for i, cell := range row.Cells[1:] {
			proves = proves || f.isOfPerson(label, cell)
			if len(cell) > 0 { // blanks may stand between
				label = labels[i+1]
			}
		}
		if proves {
			proven++
		}
		if n > 2 && all <= 1 {
			across[strings.ToLower(labels[0])] = true
			wide++
			isNumber := func(cell []byte) bool { return countDigits(cell) >= leastDigits }
			isWords := func(cell []byte) bool {
				return len(cell) > 0 && countDigits(cell) == 0 && bytes.IndexByte(cell, '@') < 0
			}
			if slices.ContainsFunc(row.Cells[1:], isNumber) && slices.ContainsFunc(row.Cells[1:], isWords) {
				mixed++
			}
		}
	}
	f.isAcross = 2*wide > labelled
	if f.isAcross && 2*len(across) <= wide && 2*mixed > wide {
		return false // what comes again is a value of records: kinds of papers, of ways to reach somebody
	}
	if !f.Table.Info().Whole && (f.isAcross || 3*labelled < 2*full) {
		return false // the rest is not at hand
	}
	if f.isText && 3*labelled < 2*len(rows) {
		return false // a letter
	}
	f.leading = f.leadingOf(rows)
	isPair := len(known) == leastLabels-1
	isEnough := len(known) >= leastLabels || isPair && (proven == full || f.isAcross && labelled == full) // a name and what to call, or all on their side
	return isEnough && proven > 0 && 2*labelled > full && wide >= 0
}

// mayBeForm tells whether some rows hold what can be numbers or addresses of somebody, and
// words in front of them: most tables are told from forms by that.
func mayBeForm(rows []format.Row) bool {
	numbers, labels := 0, 0
	for _, row := range rows {
		cells := row.Cells
		for len(cells) > 1 && (len(cells[0]) == 0 || isItem(cells[0])) {
			cells = cells[1:]
		}
		if len(cells) > 1 && len(cells[0]) <= longestLabel && bytes.ContainsFunc(cells[0], unicode.IsLetter) && (slices.ContainsFunc(cells[1:], isNumberOrAddress) || isCount(row)) {
			numbers++
		}
		if len(cells) > 1 && len(cells[0]) <= longestLabel && filled(row) > 1 {
			labels++
		}
	}
	return numbers >= leastNumbers || numbers > 0 && labels == leastLabels-1
}

func isNumberOrAddress(value []byte) bool {
	return countDigits(value) >= leastDigits || bytes.IndexByte(value, '@') > 0
}

// isCount tells whether a row numbers what stands in each of its columns, behind a name: No, 1, 2, 3.
func isCount(row format.Row) bool {
	const least = 3
	for i, cell := range row.Cells[1:] {
		if strconv.Itoa(i+1) != string(trim(cell)) {
			return false
		}
	}
	return len(row.Cells) > least
}

// countsUp tells whether no two rows below each other begin with the same number: those of a form
// would be of different items.
func countsUp(rows []format.Row) bool {
	before := ""
	for _, row := range rows {
		first := ""
		if len(row.Cells) > 1 && isItem(row.Cells[0]) {
			first = string(row.Cells[0])
		}
		if first != "" && first == before {
			return false
		}
		before = first
	}
	return true
}

// isItem tells whether a cell numbers what stands behind it: 1, 12., a).
func isItem(cell []byte) bool {
	text := trim(cell)
	mark := bytes.TrimRight(text, ".)")
	isLetter := len(mark) == 1 && len(mark) < len(text) && byteClass[mark[0]]&letterBit != 0
	return isLetter || len(mark) > 0 && len(mark) <= 2 && countDigits(mark) == len(mark)
}

// withoutSeparators returns a row without cells that hold nothing but a colon, colons in
// front of values, and empty cells and the number of an item in front of all others.
func withoutSeparators(row format.Row) format.Row {
	var out format.Row
	for i, cell := range row.Cells {
		if len(out.Cells) == 0 && isItem(cell) && i+1 < len(row.Cells) && bytes.ContainsFunc(row.Cells[i+1], unicode.IsLetter) {
			continue
		}
		text := bytes.TrimSpace(cell) // pages fill cells with blanks that do not break
		isFront, isSign := len(out.Cells) == 0, len(text) == 1 && (text[0] == ':' || text[0] == '=')
		if !isSign && !(isFront && len(text) == 0) {
			out.Cells = append(out.Cells, bytes.TrimLeft(text, ": "))
		}
	}
	if len(out.Cells) == 0 {
		out.Cells = [][]byte{nil}
	}
	return out
}

// labels returns the names that the cells of a row hold, as columns have them; "": one holds
// none that is known.
func (f *form) labels(row format.Row) []string {
	out := make([]string, len(row.Cells))
	for i, cell := range row.Cells {
		if len(cell) > longestLabel {
			continue
		}
		label, ok := f.known[string(cell)]
		if !ok {
			label = f.label(cell)
			if len(f.known) < mostLabels {
				f.known[string(cell)] = label
			}
		}
		out[i] = label
	}
	return out
}

// label returns the name that a cell holds; "": none that is known.
func (f *form) label(cell []byte) string {
	text := strings.TrimRight(strings.TrimSpace(decodeName(cell, f.encoding)), " :*.")
	if number, rest, ok := strings.Cut(text, ". "); ok && len(number) <= 2 && !strings.EqualFold(number, "no") { // "1. Nama"
		text = strings.TrimSpace(rest)
	}
	text = strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == '.' || unicode.IsSpace(r) }), " ")
	if countDigits([]byte(text)) <= mostLabelDigits && f.set.Vocabulary.ReadPath(text).Known() {
		return text
	}
	return ""
}

// isOfPerson tells whether a value is what its name says, of somebody: a NIK, an address to
// write to, a telephone number, a person's name.
func (f *form) isOfPerson(label string, value []byte) bool {
	if label == "" || len(value) == 0 {
		return false
	}
	read := f.set.Vocabulary.ReadPath(label)
	var text detectors.Text
	text.Set(value)
	for _, d := range f.set.Detectors {
		id := d.Class().ID
		if naming := f.set.Vocabulary.Naming(read, id); naming != detectors.Named && naming != detectors.Shared {
			continue
		}
		switch id {
		case "nik", "email", "phone", "bpjs_card":
			if slices.ContainsFunc(d.Find(nil, &text, detectors.Named), func(m detectors.Match) bool { return m.Rung >= detectors.Likely }) {
				return true
			}
		case "name":
			if detectors.IsPersonName(value) {
				return true
			}
		}
	}
	return false
}

// leadingOf returns the name, in small letters, with which records begin that are written one
// below the other: of those that name people the one that comes most often, and the first of
// such; where none does, of all.
func (f *form) leadingOf(rows []format.Row) string {
	counts := map[string]int{}
	var order []string
	for _, row := range rows {
		for _, label := range f.labels(row) {
			if label = strings.ToLower(label); label != "" {
				if counts[label]++; counts[label] == 1 {
					order = append(order, label)
				}
			}
		}
	}
	best, isBestOwn := "", false
	for _, label := range order {
		read := f.set.Vocabulary.ReadPath(label)
		isOwn := slices.ContainsFunc([]string{"name", "nik"}, func(class string) bool {
			naming := f.set.Vocabulary.Naming(read, class)
			return naming == detectors.Named || naming == detectors.Shared
		})
		if best == "" || isOwn && !isBestOwn || isOwn == isBestOwn && counts[label] > counts[best] {
			best, isBestOwn = label, isOwn
		}
	}
	return best
}

// pairs adds what a row of names with values behind them says. Another record begins where
// the leading name comes again.
func (f *form) pairs(row format.Row) {
	labels := f.labels(row)
	for i := 0; i < len(row.Cells); i++ {
		column := f.column(labels[i])
		if column == 0 {
			f.add(0, row.Cells[i])
			continue
		}
		if strings.ToLower(labels[i]) == f.leading {
			if f.begun {
				f.end()
			}
			f.begun = true
		}
		value := i + 1
		for value < len(row.Cells) && len(row.Cells[value]) == 0 {
			value++
		}
		if value < len(row.Cells) && (value == i+1 || labels[value] == "") {
			f.add(column, row.Cells[value])
			i = value
		}
	}
}

// across makes the records of a table that has its names in the first column and somebody
// in each of the others.
func (f *form) across(rows []format.Row) {
	width := 0
	for _, row := range rows {
		width = max(width, len(row.Cells))
	}
	for i := 1; i < width; i++ {
		for _, row := range rows {
			column := f.column(f.labels(format.Row{Cells: row.Cells[:1]})[0])
			if column == 0 && i == 1 {
				f.add(0, row.Cells[0])
			}
			if i < len(row.Cells) {
				f.add(column, row.Cells[i])
			}
		}
		f.end()
	}
}

// column returns the column of a name; 0: that of what has none.
func (f *form) column(name string) uint32 {
	folded := strings.ToLower(name)
	column, ok := f.columns[folded]
	if !ok && len(f.names) < mostLabels {
		f.guard.Lock()
		column = uint32(len(f.names))
		f.names = append(f.names, name)
		f.guard.Unlock()
		f.columns[folded] = column
	}
	return column
}

// add adds a value to the record at hand.
func (f *form) add(column uint32, value []byte) {
	if len(value) == 0 {
		return
	}
	if len(f.making.Slab)+len(value) > mostRecord {
		f.end() // one without an end
	}
	b := &f.making
	b.Cells = append(b.Cells, record.Cell{Col: column, Off: uint32(len(b.Slab)), Len: uint32(len(value))})
	b.Slab = append(b.Slab, value...)
}

// end ends the record at hand.
func (f *form) end() {
	b := &f.making
	start, first := uint32(0), uint32(0)
	if n := len(b.Rows); n > 0 {
		start, first = b.Rows[n-1].Stop, b.Rows[n-1].Cells
	}
	if cells := uint32(len(b.Cells)); cells > first {
		b.Rows = append(b.Rows, record.Row{Cells: cells, Start: start, Stop: uint32(len(b.Slab)), Place: start, Filled: cells - first})
	}
	if len(b.Slab) >= formBatch {
		f.handOn()
	}
}

// handOn puts the records made so far where the decoders find them.
func (f *form) handOn() {
	if len(f.making.Rows) == 0 && len(f.making.Faults) == 0 {
		return
	}
	f.guard.Lock()
	defer f.guard.Unlock()
	f.made[f.total] = f.making
	f.total++
	f.making = record.Batch{}
}

func (f *form) Info() format.Info {
	info := f.Table.Info()
	info.Named = true
	return info
}

func (f *form) Head() []format.Row         { return nil }
func (f *form) Start(int)                  { f.Table.Start(0) }
func (f *form) NewDecoder() format.Decoder { return formDecoder{f} }

// Column returns the name of a column; "" also of those that there are none of.
func (f *form) Column(i uint32) string {
	f.guard.Lock()
	defer f.guard.Unlock()
	if int(i) < len(f.names) {
		return f.names[i]
	}
	return ""
}

// Next gives the records of some rows.
func (f *form) Next(b *record.Block) error {
	for f.next == f.total && !f.ended {
		if err := f.Table.Next(&f.block); err == nil {
			f.take()
			continue
		} else if !errors.Is(err, io.EOF) {
			f.err = err
		}
		if len(f.above) > 0 {
			f.pairs(format.Row{Cells: [][]byte{f.above}})
		}
		f.across(f.rows)
		f.end()
		f.handOn()
		f.ended = true
	}
	if f.next == f.total {
		return cmp.Or(f.err, io.EOF)
	}
	f.guard.Lock()
	slab := f.made[f.next].Slab
	f.guard.Unlock()
	b.Index, b.Offset, b.Data, b.Records, b.Final = f.next, 0, slab, len(slab), f.ended && f.next+1 == f.total
	f.next++
	return nil
}

// take makes records of the table's block at hand.
func (f *form) take() {
	if f.decoder == nil {
		f.decoder = f.Table.NewDecoder()
	}
	f.decoder.Decode(&f.block, &f.decoded)
	for _, fault := range f.decoded.Faults {
		fault.Byte, fault.Record = fault.Byte+f.block.Offset, 0
		f.making.Faults = record.AddFault(f.making.Faults, fault)
	}
	f.making.Damaged += f.decoded.Damaged
	for i := range f.decoded.Rows {
		var row format.Row
		if r := &f.decoded.Rows[i]; f.isText {
			row = atColon(trimLineEnd(f.decoded.Slab[r.Start:r.Stop]))
		} else {
			for _, c := range f.decoded.Record(i) {
				for len(row.Cells) <= int(c.Col) {
					row.Cells = append(row.Cells, nil)
				}
				row.Cells[c.Col] = f.decoded.Text(c)
			}
		}
		if f.isUpright {
			var ok bool
			if row, ok = f.below(row); !ok {
				continue
			}
		}
		row = withoutSeparators(row)
		if !f.isAcross {
			f.pairs(row)
			continue
		}
		for i := range row.Cells {
			row.Cells[i] = bytes.Clone(row.Cells[i])
		}
		f.rows = append(f.rows, row)
	}
}

// formDecoder decodes the blocks of a form.
type formDecoder struct{ form *form }

func (d formDecoder) Decode(block *record.Block, batch *record.Batch) {
	d.form.guard.Lock()
	from := d.form.made[block.Index]
	delete(d.form.made, block.Index)
	d.form.guard.Unlock()
	batch.Reset()
	batch.Slab, batch.Damaged = block.Data, from.Damaged
	batch.Cells, batch.Rows, batch.Faults = append(batch.Cells, from.Cells...), append(batch.Rows, from.Rows...), append(batch.Faults, from.Faults...)
}

// Abandon is that of format.Waiter.
func (d formDecoder) Abandon(block *record.Block) {
	d.form.guard.Lock()
	defer d.form.guard.Unlock()
	delete(d.form.made, block.Index)
}
