package tally

import (
	"slices"

	"golang.org/x/sys/cpu"

	"bocor/detectors"
)

// Builder counts into a table. It takes some records at hand, matches in any
// order of theirs, and then their ends; a record at a time unless Begin says
// otherwise. Each worker has its own; it is not safe for concurrent use.
//
// Its methods are on the path of every value and allocate only when something
// is seen for the first time.
type Builder struct {
	*Layout
	table   *Table
	columns [][]*live // by column, then class and naming
	dates   []*months // by column
	// operators says that the table has a column of operators, so that what
	// telephone numbers say of theirs is compared.
	operators bool
	witnesses []*live // by column
	hasher    hasher
	limit     int
	slots     int
	slotsOf   func() []Slot
	records   []atHand
	at        int                // the record that matches are of
	touched   []*live            // by the records at hand
	rungs     []detectors.Rung   // memory of those
	claims    []detectors.Claims // likewise
	claiming  []*live            // those that say something of a person
	summed    bool               // the records' hits are known
	_         cpu.CacheLinePad
}

// atHand is what a record has hit.
type atHand struct {
	sum  uint64 // of the hashes of its slots
	best detectors.Rung
}

// Layout is what the counts of a set of detectors look like. It is made once
// and only read afterwards.
type Layout struct {
	offsets   [][]int // by class, where each facet's bins begin, and the end
	shapes    []int   // by class
	countable []bool  // by class
}

// NewLayout returns the layout of the counts of a set.
func NewLayout(set *detectors.Set) *Layout {
	l := &Layout{}
	for _, d := range set.Detectors {
		offsets := []int{0}
		for _, f := range d.Facets() {
			offsets = append(offsets, offsets[len(offsets)-1]+f.Bins)
		}
		l.offsets = append(l.offsets, offsets)
		l.shapes = append(l.shapes, len(d.Model().Chance))
		l.countable = append(l.countable, d.Class().Countable)
	}
	return l
}

// live is a count with what the records at hand add to it.
type live struct {
	Count
	key    Key
	hashes [detectors.Rungs + 1]uint64
	best   []detectors.Rung   // by record; empty: none has hit it
	claims []detectors.Claims // by record, the first of each; empty: there are none
}

// mostSaid bounds what is compared in one record: its first columns that say
// something.
const mostSaid = 8

// NewBuilder returns a builder that counts into table for the detectors that
// layout is of. Values are hashed under secret before they are counted; nil is
// none. The same secret gives the same estimates.
func NewBuilder(table *Table, layout *Layout, secret *Secret) *Builder {
	b := &Builder{Layout: layout, table: table, limit: table.distinct.limit(1), hasher: hasher{secret: secret}}
	b.slotsOf = b.signature
	b.Begin(1)
	return b
}

// Begin takes n records at hand, and the first for that which matches are of.
func (b *Builder) Begin(n int) {
	b.Abandon()
	if cap(b.records) < n {
		b.records = make([]atHand, n+n/4)
	}
	b.records = b.records[:n]
	clear(b.records)
}

// At says which of the records at hand matches are of, until it is called again.
func (b *Builder) At(record int) { b.at = record }

// Value counts a value looked at in a named column; blank says that it stands
// for none.
func (b *Builder) Value(column uint32, blank bool) { b.Values(column, blank, 1) }

// Values is Value for a value that came n times.
func (b *Builder) Values(column uint32, blank bool, n uint64) {
	for int(column) >= len(b.table.Columns) {
		b.table.Columns = append(b.table.Columns, Column{})
	}
	if blank {
		b.table.Columns[column].Blank += n
	} else {
		b.table.Columns[column].Values += n
	}
}

// Match counts one match of a class in a column of the record.
func (b *Builder) Match(column uint32, class int, m *detectors.Match) {
	c := b.count(column, class, m.Naming)
	if !b.add(c, class, m, 1) {
		return
	}
	if b.countable[class] {
		c.distinct[m.Rung].Add(b.hasher.hash(m.Value), b.limit)
	}
	b.hit(c, column, m)
}

// Again says that a match that was counted is one of the record at hand, too.
// Repeat counts it.
func (b *Builder) Again(column uint32, class int, m *detectors.Match) {
	if m.Kind == detectors.Value && m.Rung > detectors.None {
		b.hit(b.count(column, class, m.Naming), column, m)
	}
}

// Repeat counts the n times that a match has come again.
func (b *Builder) Repeat(column uint32, class int, m *detectors.Match, n uint64) {
	b.add(b.count(column, class, m.Naming), class, m, n)
}

// add counts a match that came n times, and tells whether it is one of a value
// that fits.
func (b *Builder) add(c *live, class int, m *detectors.Match, n uint64) bool {
	switch m.Kind {
	case detectors.Placeholder:
		c.Placeholders += n
		return false
	case detectors.Damaged:
		c.Damaged += n
		return false
	}
	c.Candidates[m.Shape] += n
	offsets := b.offsets[class]
	bins := c.bins[m.Rung]
	if bins == nil {
		bins = make([]uint64, offsets[len(offsets)-1])
		c.bins[m.Rung] = bins
	}
	for f, bin := range m.Facets[:len(offsets)-1] {
		if bin != detectors.NoBin {
			bins[offsets[f]+int(bin)] += n
		}
	}
	if m.Rung == detectors.None {
		return false
	}
	if c.Values[m.Rung] == 0 {
		b.slots++
		b.limit = b.table.distinct.limit(b.slots)
	}
	c.Values[m.Rung] += n
	return true
}

// hit notes what the record at hand has hit.
func (b *Builder) hit(c *live, column uint32, m *detectors.Match) {
	if len(c.best) == 0 {
		c.best = carve(&b.rungs, len(b.records))
		b.touched = append(b.touched, c)
	}
	c.best[b.at] = max(c.best[b.at], m.Rung)
	if m.Claims != (detectors.Claims{}) && (m.Claims.Operator == 0 || b.operators) && !b.isRelative(column) {
		b.claim(c, m.Claims)
	}
}

// CompareOperators says that the table has a column of operators.
func (b *Builder) CompareOperators() { b.operators = true }

// Bear notes what a column that holds no class says of the record at hand.
func (b *Builder) Bear(column uint32, claims detectors.Claims) {
	if int(column) >= len(b.witnesses) {
		b.witnesses = append(b.witnesses, make([]*live, int(column)+1-len(b.witnesses))...)
	}
	c := b.witnesses[column]
	if c == nil {
		c = &live{key: Key{Column: column, Class: Witness}}
		b.witnesses[column] = c
	}
	b.claim(c, claims)
}

// carve returns n zero values behind those that were taken of the memory before.
func carve[T any](memory *[]T, n int) []T {
	at := len(*memory)
	if cap(*memory) < at+n {
		*memory, at = make([]T, 0, 2*cap(*memory)+n), 0 // the old one lives as long as what was taken of it
	}
	*memory = (*memory)[:at+n]
	part := (*memory)[at : at+n : at+n]
	clear(part)
	return part
}

func (b *Builder) isRelative(column uint32) bool {
	return int(column) < len(b.table.Columns) && b.table.Columns[column].Relative
}

// claim notes what a column says first in the record.
func (b *Builder) claim(c *live, claims detectors.Claims) {
	if len(c.claims) == 0 {
		c.claims = carve(&b.claims, len(b.records))
		b.claiming = append(b.claiming, c)
	}
	if c.claims[b.at] == (detectors.Claims{}) {
		c.claims[b.at] = claims
	}
}

// compare counts what the columns of the records at hand say of their people.
func (b *Builder) compare() {
	if len(b.claiming) <= mostSaid {
		b.compareAll(b.claiming, 0, len(b.records))
		return
	}
	slices.SortFunc(b.claiming, func(x, y *live) int { return compareKeys(x.key, y.key) })
	var first [mostSaid]*live
	for record := range b.records {
		n := 0
		for _, c := range b.claiming {
			if c.claims[record] != (detectors.Claims{}) {
				first[n] = c
				if n++; n == mostSaid {
					break
				}
			}
		}
		b.compareAll(first[:n], record, record+1)
	}
}

// compareAll counts what each two of some columns say in a range of records.
func (b *Builder) compareAll(columns []*live, from, to int) {
	for i, x := range columns {
		for _, y := range columns[i+1:] {
			if x.key.Class < y.key.Class || x.key.Class == y.key.Class && compareKeys(x.key, y.key) < 0 {
				b.comparePair(x, y, from, to)
			} else {
				b.comparePair(y, x, from, to)
			}
		}
	}
}

// comparePair counts what two columns say. Two of one class may be of two
// persons, but for a birth date and an age.
func (b *Builder) comparePair(x, y *live, from, to int) {
	var a *Agreement
	alike := x.key.Class == y.key.Class
	for i := from; i < to; i++ {
		one, other := &x.claims[i], &y.claims[i]
		if *one == (detectors.Claims{}) || *other == (detectors.Claims{}) {
			continue
		}
		if one.Age != 0 || other.Age != 0 {
			birth, age := max(one.Birth, other.Birth), max(one.Age, other.Age)
			if birth == 0 || one.Age != 0 && other.Age != 0 {
				continue
			}
			if a == nil {
				if a = b.table.agreement([2]Key{x.key, y.key}); a == nil {
					return
				}
			}
			if a.Age == nil {
				a.Age = make([]uint64, 100)
			}
			a.Age[(int(birth-1)/10_000+int(age-1))%100]++
			continue
		}
		if alike {
			continue
		}
		if a == nil {
			if a = b.table.agreement([2]Key{x.key, y.key}); a == nil {
				return
			}
		}
		if one.Operator != 0 && other.Operator != 0 {
			a.Operator[same(one.Operator == other.Operator)]++
		}
		if one.Birth != 0 && other.Birth != 0 {
			a.Birth[same(one.Birth == other.Birth)]++
		}
		if one.Sex != 0 && other.Sex != 0 {
			a.Sex[same(one.Sex == other.Sex)]++
		}
		if one.Province != 0 && other.Province != 0 {
			a.Province[same(one.Province == other.Province)]++
		}
	}
}

func same(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// count returns the count of a key, making it when it is new.
func (b *Builder) count(column uint32, class int, naming detectors.Naming) *live {
	for int(column) >= len(b.columns) {
		b.columns = append(b.columns, nil)
	}
	if b.columns[column] == nil {
		b.columns[column] = make([]*live, len(b.offsets)*detectors.Namings)
	}
	at := &b.columns[column][class*detectors.Namings+int(naming)]
	if *at == nil {
		key := Key{column, uint8(class), naming}
		c := &live{key: key, Count: Count{Candidates: make([]uint64, b.shapes[class]), offsets: b.offsets[class]}}
		for r := detectors.Weak; r <= detectors.Rungs; r++ {
			c.hashes[r] = slotHash(makeSlot(key, r))
		}
		b.table.counts[key] = &c.Count
		*at = c
	}
	return *at
}

// Hit tells whether a record has hit anything. All matches of the records at
// hand are told by then.
func (b *Builder) Hit(record int) bool {
	b.sum()
	return b.records[record].best > detectors.None
}

// sum adds up what the records at hand have hit, a column at a time.
func (b *Builder) sum() {
	if b.summed {
		return
	}
	b.summed = true
	for _, c := range b.touched {
		hashes, counts := &c.hashes, &c.Records
		records := b.records[:len(c.best)]
		for i, best := range c.best {
			r := &records[i]
			r.sum += hashes[best]
			r.best |= best
			counts[best]++
		}
		counts[detectors.None] = 0
	}
	if len(b.claiming) > 1 {
		b.compare()
	}
}

// EndRecord counts the one record at hand, and begins the next. It tells
// whether the record hit anything. row is a hash of the record.
func (b *Builder) EndRecord(row uint64) bool {
	hit := b.EndRecordAt(0, row)
	b.Begin(1)
	return hit
}

// EndRecordAt counts a record of those at hand, when all matches of all of them
// are told.
func (b *Builder) EndRecordAt(record int, row uint64) bool {
	b.sum()
	b.table.Records++
	if b.table.distinct == Registers {
		b.table.rowRegisters.Add(b.hasher.hash(row), 0)
	} else {
		b.table.rows.AddHash(row)
	}
	if b.records[record].best == detectors.None {
		return false
	}
	b.at = record
	b.table.signatures.Add(b.records[record].sum, 1, b.slotsOf)
	return true
}

// Abandon drops what the records at hand have hit.
func (b *Builder) Abandon() {
	for _, c := range b.touched {
		c.best = nil
	}
	for _, c := range b.claiming {
		c.claims = nil
	}
	b.touched, b.claiming, b.rungs, b.claims = b.touched[:0], b.claiming[:0], b.rungs[:0], b.claims[:0]
	b.at, b.summed = 0, false
	clear(b.records)
}

// Damaged counts n records whose structure was guessed.
func (b *Builder) Damaged(n uint64) { b.table.Damaged += n }

// signature returns the slots of the record, in order.
func (b *Builder) signature() []Slot {
	var slots []Slot
	for _, c := range b.touched {
		if best := c.best[b.at]; best > detectors.None {
			slots = append(slots, makeSlot(c.key, best))
		}
	}
	slices.Sort(slots)
	return slots
}

// slotHash spreads slots over 64 bits, so that the sum over a set of slots
// tells sets apart: with 65,536 sets two of them agree once in 2^33.
func slotHash(s Slot) uint64 {
	x := uint64(s) + 0x9E3779B97F4A7C15
	x = (x ^ x>>30) * 0xBF58476D1CE4E5B9
	x = (x ^ x>>27) * 0x94D049BB133111EB
	return x ^ x>>31
}
