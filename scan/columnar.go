package scan

import (
	"slices"

	"bocor/scan/record"
)

// columnar is the cells of some records, ordered by column; those that are plainly
// written have none. Its memory is used
// again. The steps are begin, count of all records, arrange.
type columnar struct {
	cells []record.Value
	seen  []uint32 // columns that have cells, in order
	ends  []uint32 // by column, how many cells it has; arranged, where they end
}

func (c *columnar) begin() {
	for _, column := range c.seen {
		c.ends[column] = 0
	}
	c.seen = c.seen[:0]
}

// count counts the cells of a record.
func (c *columnar) count(cells []record.Cell) {
	for i := range cells {
		column := cells[i].Col
		if int(column) >= len(c.ends) {
			c.ends = append(c.ends, make([]uint32, int(column)+1-len(c.ends))...)
		}
		if c.ends[column] == 0 {
			c.seen = append(c.seen, column)
		}
		c.ends[column]++
	}
}

// arrange orders the cells of the rows that were counted. Those of a column
// keep the order of their rows.
func (c *columnar) arrange(batch *record.Batch, from, to int) {
	if !slices.IsSorted(c.seen) {
		slices.Sort(c.seen)
	}
	n := uint32(0)
	for _, column := range c.seen {
		c.ends[column], n = n, n+c.ends[column]
	}
	if cap(c.cells) < int(n) {
		c.cells = make([]record.Value, n+n/4)
	}
	c.cells = c.cells[:n]
	for i := from; i < to; i++ {
		if row := &batch.Rows[i]; row.Dropped || row.Width > 0 {
			continue
		}
		cells := batch.Record(i)
		for j := range cells {
			cell := &cells[j]
			at := c.ends[cell.Col]
			c.ends[cell.Col] = at + 1
			v := &c.cells[at] // put together in its place: a copy would wait for its parts
			v.Row, v.Off, v.Len, v.Digits, v.Signs = uint32(i-from), cell.Off, cell.Len, cell.Digits, cell.Signs
		}
	}
}

// behind returns the number behind that of the last column that is seen.
func (c *columnar) behind() uint32 {
	if len(c.seen) == 0 {
		return 0
	}
	return c.seen[len(c.seen)-1] + 1
}

// cellsOf returns the cells of the column that is seen as number i.
func (c *columnar) cellsOf(i int) []record.Value {
	start := uint32(0)
	if i > 0 {
		start = c.ends[c.seen[i-1]]
	}
	return c.cells[start:c.ends[c.seen[i]]]
}
