package tally

import "bocor/detectors"

// months counts the dates of a column by month.
type months [detectors.Months]uint64

// Dates are the dates of a column that says when something happened to its
// records.
type Dates struct {
	Column uint32
	// Values is how many dates there are, First and Last are the months between
	// which they lie, but for a thousandth at either end and for fewer than five.
	Values      uint64
	First, Last int
}

// MostDated bounds the columns of a table whose dates are counted.
const MostDated = 64

// leastDated keeps single dates from being told.
const leastDated = 5

// Date counts a date in a column of the record at hand, by its month.
func (b *Builder) Date(column uint32, month int) {
	for int(column) >= len(b.dates) {
		b.dates = append(b.dates, nil)
	}
	if b.dates[column] == nil {
		b.dates[column] = &months{}
		b.table.months[column] = b.dates[column]
	}
	b.dates[column][month]++
}

// Dates returns what dates say, by column.
func (t *Table) Dates() []Dates {
	if t.months == nil {
		return t.dates
	}
	var out []Dates
	for column := range uint32(len(t.Columns)) {
		if m := t.months[column]; m != nil {
			if d, ok := m.dates(); ok {
				d.Column = column
				out = append(out, d)
			}
		}
	}
	return out
}

func (m *months) dates() (d Dates, ok bool) {
	for _, n := range m {
		d.Values += n
	}
	least := max(leastDated, d.Values/1000)
	before := uint64(0)
	for d.First = 0; d.First < len(m) && before+m[d.First] < least; d.First++ {
		before += m[d.First]
	}
	after := uint64(0)
	for d.Last = len(m) - 1; d.Last >= 0 && after+m[d.Last] < least; d.Last-- {
		after += m[d.Last]
	}
	return d, d.First <= d.Last
}
