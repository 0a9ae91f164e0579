package scan

import (
	"bytes"
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
// records are few, and made when it is recognised.
type form struct {
	format.Table
	names   []string // of columns; the first is that of what has no name
	records []formRecord
	data    []byte // the records' values
	given   bool
}

// formRecord is where the values of a record end in the data, and what columns they are of.
type formRecord struct {
	columns []uint32
	ends    []uint32
}

// Bounds of a form: so many different names that are known, so many values that can be
// numbers or addresses of somebody, and names that are not longer than so much.
const (
	leastLabels  = 3
	leastNumbers = 2
	longestLabel = 64
	// mostLabelDigits are in "HP 2"; a code has more.
	mostLabelDigits = 2
)

// readForm returns a table as a form; nil: it is none. All of its rows must be at hand.
func readForm(table format.Table, vocabulary *detectors.Vocabulary) *form {
	info, rows := table.Info(), table.Head()
	if !info.Whole || info.Named || info.Header != nil || len(rows) < leastLabels {
		return nil
	}
	rows = withoutSeparators(rows)
	labels := make([][]string, len(rows)) // of each cell; "": it is none
	labelled, full, wide, isPerson := 0, 0, 0, false
	known := map[string]bool{}
	for i, row := range rows {
		labels[i] = make([]string, len(row.Cells))
		for j, cell := range row.Cells {
			labels[i][j] = labelIn(decodeName(cell, info.Encoding), vocabulary)
		}
		if filled(row) < 2 {
			continue
		}
		full++
		if labels[i][0] == "" {
			continue
		}
		if filled(row) > 2 && !slices.Contains(labels[i], "") {
			return nil // a header
		}
		labelled++
		known[strings.ToLower(labels[i][0])] = true
		isPerson = isPerson || isOfPerson(labels[i][0], vocabulary)
		if filled(row) > 2 && strings.Join(labels[i][1:], "") == "" {
			wide++
		}
	}
	if len(known) < leastLabels || !isPerson || 2*labelled <= full {
		return nil
	}
	f := &form{Table: table, names: []string{""}}
	if 2*wide > labelled {
		f.across(rows, labels)
	} else {
		f.pairs(rows, labels)
	}
	if f.numbers() < leastNumbers*len(f.records) {
		return nil
	}
	return f
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

// labelIn returns the name that a cell of a form holds, as columns have it; "": it holds
// none that is known.
func labelIn(cell string, vocabulary *detectors.Vocabulary) string {
	text := strings.TrimRight(strings.TrimSpace(cell), " :*.")
	if number, rest, ok := strings.Cut(text, ". "); ok && len(number) <= 2 && !strings.EqualFold(number, "no") { // "1. Nama"
		text = strings.TrimSpace(rest)
	}
	text = strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == '.' || unicode.IsSpace(r) }), " ")
	if len(text) > longestLabel || strings.Count(strings.Map(onlyDigits, text), "0") > mostLabelDigits || !vocabulary.ReadPath(text).Known() {
		return ""
	}
	return text
}

func onlyDigits(r rune) rune {
	if unicode.IsDigit(r) {
		return '0'
	}
	return -1
}

// isOfPerson tells whether a name is that of what somebody is called, or of a number or
// address that people have.
func isOfPerson(name string, vocabulary *detectors.Vocabulary) bool {
	read := vocabulary.ReadPath(name)
	for _, class := range []string{"name", "nik", "email"} {
		if naming := vocabulary.Naming(read, class); naming == detectors.Named || naming == detectors.Shared {
			return true
		}
	}
	return false
}

// pairs makes the records of a form with a value behind each name. Another one begins
// where a name comes again.
func (f *form) pairs(rows []format.Row, labels [][]string) {
	var r formRecord
	for i, row := range rows {
		for j := 0; j < len(row.Cells); j++ {
			column := f.column(labels[i][j])
			if column == 0 {
				f.add(&r, 0, row.Cells[j])
				continue
			}
			if r.has(column) {
				f.end(&r)
			}
			if j++; j < len(row.Cells) {
				f.add(&r, column, row.Cells[j])
			}
		}
	}
	f.end(&r)
}

// across makes the records of a table that has its names in the first column and somebody
// in each of the others.
func (f *form) across(rows []format.Row, labels [][]string) {
	width := 0
	for _, row := range rows {
		width = max(width, len(row.Cells))
	}
	for column := 1; column < width; column++ {
		var r formRecord
		for i, row := range rows {
			named := f.column(labels[i][0])
			if named == 0 && column == 1 {
				f.add(&r, 0, row.Cells[0])
			}
			if column < len(row.Cells) {
				f.add(&r, named, row.Cells[column])
			}
		}
		f.end(&r)
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

func (f *form) add(r *formRecord, column uint32, value []byte) {
	if len(value) == 0 {
		return
	}
	f.data = append(f.data, value...)
	r.columns, r.ends = append(r.columns, column), append(r.ends, uint32(len(f.data)))
}

func (r *formRecord) has(column uint32) bool {
	for _, c := range r.columns {
		if c == column {
			return true
		}
	}
	return false
}

// end ends a record, and begins the next.
func (f *form) end(r *formRecord) {
	if len(r.columns) > 0 {
		f.records = append(f.records, *r)
		*r = formRecord{}
	}
}

// numbers counts the values of named columns that can be numbers or addresses of somebody.
func (f *form) numbers() (n int) {
	const leastDigits = 5
	start := uint32(0)
	for _, r := range f.records {
		for i, end := range r.ends {
			value := f.data[start:end]
			start = end
			digits := 0
			for _, c := range value {
				if c-'0' <= 9 {
					digits++
				}
			}
			if r.columns[i] != 0 && (digits >= leastDigits || bytes.IndexByte(value, '@') > 0) {
				n++
			}
		}
	}
	return n
}

func (f *form) Info() format.Info {
	info := f.Table.Info()
	info.Named = true
	return info
}

func (f *form) Head() []format.Row         { return nil }
func (f *form) Start(int)                  { f.Table.Start(len(f.Table.Head())) }
func (f *form) NewDecoder() format.Decoder { return formDecoder{f} }

// Column returns the name of a column; "" also of those that there are none of.
func (f *form) Column(i uint32) string {
	if int(i) < len(f.names) {
		return f.names[i]
	}
	return ""
}

// Next gives all records, and then reads what the table has behind its rows.
func (f *form) Next(b *record.Block) error {
	for f.given {
		if err := f.Table.Next(b); err != nil {
			return err
		}
	}
	f.given = true
	if len(f.data) == 0 {
		return io.EOF
	}
	b.Index, b.Offset, b.Data, b.Records, b.Final = 0, 0, bytes.Clone(f.data), len(f.data), true
	return nil
}

// formDecoder decodes the block that holds all records of a form.
type formDecoder struct{ form *form }

func (d formDecoder) Decode(block *record.Block, batch *record.Batch) {
	batch.Reset()
	batch.Slab = block.Data
	start := uint32(0)
	for _, r := range d.form.records {
		first := start
		for i, end := range r.ends {
			batch.Cells = append(batch.Cells, record.Cell{Col: r.columns[i], Off: start, Len: end - start})
			start = end
		}
		batch.Rows = append(batch.Rows, record.Row{Cells: uint32(len(batch.Cells)), Start: first, Stop: start, Place: first, Filled: uint32(len(r.ends))})
	}
}
