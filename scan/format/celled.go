package format

import (
	"bytes"
	"slices"

	"bocor/scan/record"
)

// Who opens CSV with another separator than a spreadsheet expects, and saves it as a workbook, has
// a sheet of which each row is one cell that holds a row of CSV.

// celledTable is such a sheet: what its cells hold are its rows.
type celledTable struct {
	Table
	grammar grammar
	info    Info
	head    []Row
}

// openCells returns a table as the one that stands in its cells, if those of the first rows hold
// names of columns and rows below them.
func openCells(table Table, options *Options) Table {
	const leastRows = 3
	var text []byte
	rows, others := 0, 0
	for _, row := range table.Head() {
		switch {
		case slices.IndexFunc(row.Cells, func(cell []byte) bool { return len(cell) > 0 }) < 0:
		case len(bytes.Join(row.Cells[1:], nil)) > 0, bytes.ContainsAny(row.Cells[0], "\r\n"):
			others++
		default:
			text = append(append(text, row.Cells[0]...), '\n')
			rows++
		}
	}
	t := &celledTable{Table: table, info: table.Info(), grammar: grammar{quote: '"', cellLines: 1, cellBytes: 1 << 20}}
	if rows < max(leastRows, 2*others) {
		return table
	}
	if t.grammar.delimiter, t.grammar.width = namedDelimiter(t.grammar, text, true, options); t.grammar.width < 2 {
		return table
	}
	t.grammar.hasDelimiter = true
	t.info.Width = t.grammar.width
	p := parser{grammar: t.grammar}
	for _, row := range table.Head() {
		split := Row{Raw: row.Raw, end: row.end}
		if len(row.Cells) > 0 {
			cell := bytes.Clone(row.Cells[0])
			for _, f := range p.cells(cell) {
				split.Cells = append(split.Cells, cell[f.start:f.end])
			}
			for n := len(split.Cells); n < t.info.Width && len(row.Cells) > 1; n++ {
				split.Cells = append(split.Cells, nil)
			}
			split.Cells = append(split.Cells, row.Cells[1:]...)
		}
		t.head = append(t.head, split)
	}
	return t
}

// cells returns where the values of a row are that is all of data, which it rewrites without the
// quotes. Where it has line ends it is one value.
func (p *parser) cells(data []byte) []field {
	if end, ok := p.next(data, 0, true); !ok || end < len(data) {
		p.fields = append(p.fields[:0], field{end: len(data)})
	}
	for i, f := range p.fields {
		if f.quoted {
			p.fields[i].end = p.unquote(data, f)
		}
	}
	return p.fields
}

func (t *celledTable) Info() Info  { return t.info }
func (t *celledTable) Head() []Row { return t.head }
func (t *celledTable) NewDecoder() Decoder {
	return &celledDecoder{inner: t.Table.NewDecoder(), parser: parser{grammar: t.grammar}, most: t.info.Width}
}

// celledDecoder decodes rows with one cell, and what stands in the cell.
type celledDecoder struct {
	inner  Decoder
	parser parser
	most   int // columns
	outer  record.Batch
}

func (d *celledDecoder) Decode(block *record.Block, batch *record.Batch) {
	d.inner.Decode(block, &d.outer)
	batch.Reset()
	batch.Slab, batch.Damaged = d.outer.Slab, d.outer.Damaged
	batch.Faults = append(batch.Faults, d.outer.Faults...)
	for i, row := range d.outer.Rows {
		first := len(batch.Cells)
		for _, c := range d.outer.Record(i) {
			if c.Col > 0 { // beside the cell: as it is
				c.Col += uint32(d.most) - 1
				batch.Cells = append(batch.Cells, c)
				continue
			}
			for col, f := range d.parser.cells(d.outer.Text(c)) {
				if f.end > f.start {
					batch.Cells = append(batch.Cells, record.Cell{Col: uint32(col), Off: c.Off + uint32(f.start), Len: uint32(f.end - f.start)})
				}
			}
			if d.parser.damaged {
				batch.Damaged++
				batch.Fault(record.StrayQuote, record.Damage, int(row.Place))
			}
		}
		row.Cells, row.Filled = uint32(len(batch.Cells)), uint32(len(batch.Cells)-first)
		batch.Rows = append(batch.Rows, row)
	}
}
