package tally

import (
	"slices"

	"golang.org/x/sys/cpu"

	"bocor/detectors"
)

// Builder counts into a table, record by record. Each worker has its own; it
// is not safe for concurrent use.
//
// Its methods are on the path of every value and allocate only when something
// is seen for the first time.
type Builder struct {
	*Layout
	table    *Table
	columns  [][]*live    // by column, then class and naming
	dates    []*months    // by column
	touched  []*live      // of the record at hand
	said     []said       // of the record's person
	compared []*Agreement // few
	hasher   hasher
	limit    int
	slots    int
	slotsOf  func() []Slot
	_        cpu.CacheLinePad
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

// live is a count with what the record at hand adds to it.
type live struct {
	Count
	key    Key
	best   detectors.Rung
	hashes [detectors.Rungs + 1]uint64
}

// said is what a column says of a record's person.
type said struct {
	key    Key
	claims detectors.Claims
}

// mostSaid bounds what is compared in one record.
const mostSaid = 8

// NewBuilder returns a builder that counts into table for the detectors that
// layout is of. Values are hashed under secret before they are counted; nil is
// none. The same secret gives the same estimates.
func NewBuilder(table *Table, layout *Layout, secret *Secret) *Builder {
	b := &Builder{Layout: layout, table: table, limit: table.distinct.limit(1), hasher: hasher{secret: secret}}
	b.slotsOf = b.signature
	return b
}

// Value counts a value looked at in a named column; blank says that it stands
// for none.
func (b *Builder) Value(column uint32, blank bool) {
	for int(column) >= len(b.table.Columns) {
		b.table.Columns = append(b.table.Columns, Column{})
	}
	if blank {
		b.table.Columns[column].Blank++
	} else {
		b.table.Columns[column].Values++
	}
}

// Match counts one match of a class in a column of the record at hand.
func (b *Builder) Match(column uint32, class int, m *detectors.Match) {
	c := b.count(column, class, m.Naming)
	switch m.Kind {
	case detectors.Placeholder:
		c.Placeholders++
		return
	case detectors.Damaged:
		c.Damaged++
		return
	}
	c.Candidates[m.Shape]++
	offsets := b.offsets[class]
	bins := c.bins[m.Rung]
	if bins == nil {
		bins = make([]uint64, offsets[len(offsets)-1])
		c.bins[m.Rung] = bins
	}
	for f, bin := range m.Facets[:len(offsets)-1] {
		if bin != detectors.NoBin {
			bins[offsets[f]+int(bin)]++
		}
	}
	if m.Rung == detectors.None {
		return
	}
	if c.Values[m.Rung]++; c.Values[m.Rung] == 1 {
		b.slots++
		b.limit = b.table.distinct.limit(b.slots)
	}
	if b.countable[class] {
		c.distinct[m.Rung].Add(b.hasher.hash(m.Value), b.limit)
	}
	if c.best == detectors.None {
		b.touched = append(b.touched, c)
	}
	c.best = max(c.best, m.Rung)
	if m.Claims != (detectors.Claims{}) && !b.isRelative(column) {
		b.claim(c.key, m.Claims)
	}
}

func (b *Builder) isRelative(column uint32) bool {
	return int(column) < len(b.table.Columns) && b.table.Columns[column].Relative
}

// claim notes what a column says first in the record at hand.
func (b *Builder) claim(key Key, claims detectors.Claims) {
	for _, s := range b.said {
		if s.key == key {
			return
		}
	}
	if len(b.said) < mostSaid {
		b.said = append(b.said, said{key, claims})
	}
}

// compare counts what the columns of the record at hand say of its person.
func (b *Builder) compare() {
	for i := range b.said {
		for j := range b.said[:i] {
			x, y := &b.said[j], &b.said[i]
			if x.key.Class == y.key.Class {
				continue
			}
			if x.key.Class > y.key.Class {
				x, y = y, x
			}
			a := b.agreement([2]Key{x.key, y.key})
			if x.claims.Birth != 0 && y.claims.Birth != 0 {
				a.Birth[same(x.claims.Birth == y.claims.Birth)]++
			}
			if x.claims.Sex != 0 && y.claims.Sex != 0 {
				a.Sex[same(x.claims.Sex == y.claims.Sex)]++
			}
			if x.claims.Province != 0 && y.claims.Province != 0 {
				a.Province[same(x.claims.Province == y.claims.Province)]++
			}
		}
	}
}

func same(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

func (b *Builder) agreement(keys [2]Key) *Agreement {
	for _, a := range b.compared {
		if a.Keys == keys {
			return a
		}
	}
	a := &Agreement{Keys: keys}
	b.compared = append(b.compared, a)
	b.table.agreements[keys] = a
	return a
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
		for r := range c.hashes {
			c.hashes[r] = slotHash(makeSlot(key, detectors.Rung(r)))
		}
		b.table.counts[key] = &c.Count
		*at = c
	}
	return *at
}

// Hit tells whether the record at hand has hit anything so far.
func (b *Builder) Hit() bool { return len(b.touched) > 0 }

// EndRecord counts the record at hand and begins the next. It tells whether
// the record hit anything. row is a hash of the record.
func (b *Builder) EndRecord(row uint64) bool {
	b.table.Records++
	if b.table.distinct == Registers {
		b.table.rowRegisters.Add(b.hasher.hash(row), 0)
	} else {
		b.table.rows.AddHash(row)
	}
	if len(b.touched) == 0 {
		return false
	}
	hash := uint64(0)
	for _, c := range b.touched {
		c.Records[c.best]++
		hash += c.hashes[c.best]
	}
	b.table.signatures.Add(hash, 1, b.slotsOf)
	if len(b.said) > 1 {
		b.compare()
	}
	b.Abandon()
	return true
}

// Abandon drops what the record at hand has hit.
func (b *Builder) Abandon() {
	for _, c := range b.touched {
		c.best = detectors.None
	}
	b.touched, b.said = b.touched[:0], b.said[:0]
}

// Damaged counts n records whose structure was guessed.
func (b *Builder) Damaged(n uint64) { b.table.Damaged += n }

// signature returns the slots of the record at hand, in order.
func (b *Builder) signature() []Slot {
	slots := make([]Slot, len(b.touched))
	for i, c := range b.touched {
		slots[i] = makeSlot(c.key, c.best)
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
