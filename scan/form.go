package scan

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode"

	"bocor/detectors"
	"bocor/scan/format"
	"bocor/scan/record"
)

// form is a table that lies on its side, as forms do and sheets with a person in each
// column: names in front, and behind each the value, or one of every person. Its
// records are few, and made of its rows when they are asked for.
type form struct {
	format.Table
	set      *detectors.Set
	encoding string
	isAcross bool
	isText   bool     // lines with a colon behind each name
	names    []string // of columns; the first is that of what has no name
	batch    record.Batch
	given    bool
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
	// mostFormBytes bounds the forms whose rows are not all at hand at first.
	mostFormBytes = 8 << 20
)

// readForm returns a table as a form; nil: it is none.
func readForm(table format.Table, set *detectors.Set) *form {
	info, rows := table.Info(), table.Head()
	if info.Named || info.Header != nil || len(rows) < leastLabels {
		return nil
	}
	f := &form{Table: table, set: set, encoding: info.Encoding, names: []string{""}}
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
	}
	return nil
}

// atColon cuts a line into what stands in front of its first colon and behind it.
func atColon(line []byte) format.Row {
	if label, value, ok := bytes.Cut(line, []byte{':'}); ok && len(label) <= longestLabel {
		return format.Row{Cells: [][]byte{label, value}}
	}
	return format.Row{Cells: [][]byte{line}}
}

// isForm tells whether the rows are those of a form.
func (f *form) isForm(rows []format.Row) bool {
	if !mayBeForm(rows) {
		return false
	}
	rows = withoutSeparators(rows)
	labelled, full, wide, isSomebody := 0, 0, 0, false
	known := map[string]bool{}
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
		case labels[0] == "":
			if n > 2 {
				wide-- // a row of a table
			}
			continue
		}
		labelled++
		known[strings.ToLower(labels[0])] = true
		for i, cell := range row.Cells[1:] {
			isSomebody = isSomebody || f.isOfPerson(labels[i], cell)
		}
		if n > 2 && all <= 1 {
			wide++
		}
	}
	f.isAcross = 2*wide > labelled
	if !f.Table.Info().Whole && (f.isAcross || 3*labelled < 2*full) {
		return false // the rest is not at hand
	}
	if f.isText && 3*labelled < 2*len(rows) {
		return false // a letter
	}
	return len(known) >= leastLabels && isSomebody && 2*labelled > full && wide >= 0
}

// mayBeForm tells whether some rows hold what can be numbers or addresses of somebody, and
// words in front of them: most tables are told from forms by that.
func mayBeForm(rows []format.Row) bool {
	numbers := 0
	for _, row := range rows {
		if len(row.Cells) > 1 && len(row.Cells[0]) <= longestLabel && bytes.ContainsFunc(row.Cells[0], unicode.IsLetter) && slices.ContainsFunc(row.Cells[1:], isNumberOrAddress) {
			numbers++
		}
	}
	return numbers >= leastNumbers
}

func isNumberOrAddress(value []byte) bool {
	digits := 0
	for _, c := range value {
		if c-'0' <= 9 {
			digits++
		}
	}
	return digits >= leastDigits || bytes.IndexByte(value, '@') > 0
}

// withoutSeparators returns the rows without columns that hold nothing, or a colon.
func withoutSeparators(rows []format.Row) []format.Row {
	var used []bool
	for _, row := range rows {
		for i, cell := range row.Cells {
			if i == len(used) {
				used = append(used, false)
			}
			used[i] = used[i] || len(bytes.Trim(cell, " \t\r\n:=")) > 0
		}
	}
	out := make([]format.Row, len(rows))
	for i, row := range rows {
		for j, cell := range row.Cells {
			if used[j] {
				out[i].Cells = append(out[i].Cells, bytes.TrimLeft(trim(cell), ": "))
			}
		}
		if len(out[i].Cells) == 0 {
			out[i].Cells = [][]byte{nil}
		}
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
		text := strings.TrimRight(strings.TrimSpace(decodeName(cell, f.encoding)), " :*.")
		if number, rest, ok := strings.Cut(text, ". "); ok && len(number) <= 2 && !strings.EqualFold(number, "no") { // "1. Nama"
			text = strings.TrimSpace(rest)
		}
		text = strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == '.' || unicode.IsSpace(r) }), " ")
		if strings.Count(strings.Map(onlyDigits, text), "0") <= mostLabelDigits && f.set.Vocabulary.ReadPath(text).Known() {
			out[i] = text
		}
	}
	return out
}

func onlyDigits(r rune) rune {
	if unicode.IsDigit(r) {
		return '0'
	}
	return -1
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
		case "nik", "email", "phone":
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

// fill makes the records of all rows, which the table gives with their faults.
func (f *form) fill() error {
	f.Table.Start(0)
	decoder := f.Table.NewDecoder()
	var rows []format.Row
	var block record.Block
	var batch record.Batch
	size := 0
	for {
		err := f.Table.Next(&block)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		decoder.Decode(&block, &batch)
		for _, fault := range batch.Faults {
			f.batch.Faults = record.AddFault(f.batch.Faults, fault)
		}
		f.batch.Damaged += batch.Damaged
		for i := range batch.Rows {
			row := format.Row{}
			if r := &batch.Rows[i]; f.isText {
				row = atColon(bytes.Clone(trimLineEnd(batch.Slab[r.Start:r.Stop])))
				size += int(r.Stop - r.Start)
			} else {
				for _, c := range batch.Record(i) {
					for len(row.Cells) <= int(c.Col) {
						row.Cells = append(row.Cells, nil)
					}
					row.Cells[c.Col] = bytes.Clone(batch.Text(c))
					size += int(c.Len)
				}
			}
			switch {
			case len(row.Cells) == 0:
			case size > mostFormBytes:
				f.batch.Faults = record.AddFault(f.batch.Faults, record.Fault{Code: record.RecordTooLong, Trouble: record.Loss, Count: 1, Byte: -1})
			default:
				rows = append(rows, row)
			}
		}
	}
	rows = withoutSeparators(rows)
	if f.isAcross {
		f.across(rows)
	} else {
		f.pairs(rows)
	}
	return nil
}

// pairs makes the records of a form with a value behind each name. Another one begins
// where the first name of one comes again.
func (f *form) pairs(rows []format.Row) {
	first := uint32(0)
	for _, row := range rows {
		labels := f.labels(row)
		for i := 0; i < len(row.Cells); i++ {
			column := f.column(labels[i])
			if column == 0 {
				f.add(0, row.Cells[i])
				continue
			}
			if column == first {
				f.end()
			}
			if first == 0 {
				first = column
			}
			if i++; i < len(row.Cells) {
				f.add(column, row.Cells[i])
			}
		}
	}
	f.end()
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
	for i, n := range f.names {
		if strings.EqualFold(n, name) {
			return uint32(i)
		}
	}
	f.names = append(f.names, name)
	return uint32(len(f.names) - 1)
}

// add adds a value to the record at hand.
func (f *form) add(column uint32, value []byte) {
	if len(value) > 0 {
		f.batch.Cells = append(f.batch.Cells, record.Cell{Col: column, Off: uint32(len(f.batch.Slab)), Len: uint32(len(value))})
		f.batch.Slab = append(f.batch.Slab, value...)
	}
}

// end ends the record at hand.
func (f *form) end() {
	start, first := uint32(0), uint32(0)
	if n := len(f.batch.Rows); n > 0 {
		start, first = f.batch.Rows[n-1].Stop, f.batch.Rows[n-1].Cells
	}
	if cells := uint32(len(f.batch.Cells)); cells > first {
		f.batch.Rows = append(f.batch.Rows, record.Row{Cells: cells, Start: start, Stop: uint32(len(f.batch.Slab)), Place: start, Filled: cells - first})
	}
}

func (f *form) Info() format.Info {
	info := f.Table.Info()
	info.Named = true
	return info
}

func (f *form) Head() []format.Row         { return nil }
func (f *form) Start(int)                  {}
func (f *form) NewDecoder() format.Decoder { return formDecoder{f} }

// Column returns the name of a column; "" also of those that there are none of.
func (f *form) Column(i uint32) string {
	if int(i) < len(f.names) {
		return f.names[i]
	}
	return ""
}

// Next gives all records.
func (f *form) Next(b *record.Block) error {
	if f.given {
		return io.EOF
	}
	f.given = true
	if err := f.fill(); err != nil {
		return err
	}
	if len(f.batch.Rows) == 0 && len(f.batch.Faults) == 0 {
		return io.EOF
	}
	b.Index, b.Offset, b.Data, b.Records, b.Final = 0, 0, f.batch.Slab, len(f.batch.Slab), true
	return nil
}

// formDecoder decodes the block that holds all records of a form.
type formDecoder struct{ form *form }

func (d formDecoder) Decode(block *record.Block, batch *record.Batch) {
	batch.Reset()
	from := &d.form.batch
	batch.Slab, batch.Damaged = block.Data, from.Damaged
	batch.Cells, batch.Rows, batch.Faults = append(batch.Cells, from.Cells...), append(batch.Rows, from.Rows...), append(batch.Faults, from.Faults...)
}
