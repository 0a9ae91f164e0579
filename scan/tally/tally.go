// Package tally holds what a scan counts. A tally has counts and sketches,
// never a value of the data, and tallies of parts merge into the tally of the
// whole, in any order. It knows nothing of verdicts: which columns hold a
// class is judged from a tally by package evidence.
package tally

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"sync"
	"time"

	"golang.org/x/sys/cpu"

	"bocor/detectors"
	"bocor/scan/internal/sketch"
	"bocor/scan/record"
)

// Scan is the tally of all inputs.
type Scan struct {
	// Classes are the class IDs that Key.Class numbers.
	Classes []string
	Sources []*Source
	// Interrupted says that the scan was stopped before its end.
	Interrupted bool
	// Part is the place of a part that was saved among the others.
	Part int
	// Position is where the scan was paused; nil: it was not.
	Position *Position
	bounded  bounded
}

// bounded is how far Bound has come.
type bounded struct{ sources, slots, limit int }

// Source is the tally of one input.
type Source struct {
	Path string
	// Size is in bytes; -1 for a stream.
	Size       int64
	ModifiedAt time.Time
	SHA256     string // "" when it was not computed
	Format     string
	Encoding   string
	BytesRead  int64
	// Compression names what was taken off, outermost first; "" is nothing.
	Compression string
	// Archive says that it only holds others, which are sources of their own.
	Archive bool
	// Skipped says that nothing of it was examined.
	Skipped bool
	// Input is the place of the input among all, from 0.
	Input int
	// Item is the place of the item among those of the input, from 1.
	Item int
	// Divided says that no two parts of a scan read the same of it.
	Divided bool
	// Seen is what a part of a scan has seen of a document of which it read a range;
	// nil: it read no range.
	Seen *record.Seen
	// Faults are those of the input itself; tables have their own.
	Faults []record.Fault
	Tables []*Table
}

// Column is one column of a table.
type Column struct {
	// Name is "" in a table without a header.
	Name string
	// Relative says that it holds values of a relative of the record's person.
	Relative bool
	// Values counts the values looked at: all but the blank ones of a column
	// whose name says a class.
	Values uint64
	// Blank counts values such as "-" and "null" there.
	Blank uint64
}

// Key names one count: what a column holds of a class under a naming.
type Key struct {
	Column uint32
	Class  uint8
	Naming detectors.Naming
}

// Count is what was counted under a key. Arrays are indexed by rung: the best
// one of a value, or of a record's values.
type Count struct {
	// Candidates by the model's shape.
	Candidates   []uint64
	Values       [detectors.Rungs + 1]uint64
	Records      [detectors.Rungs + 1]uint64
	Placeholders uint64
	Damaged      uint64
	// bins are the counts of all facets, one after the other, by rung; nil where
	// nothing was counted. Facet f's begin at offsets[f].
	bins     [detectors.Rungs + 1][]uint64
	packed   [detectors.Rungs + 1][]binCount // instead of bins, in a sealed table
	offsets  []int
	distinct [detectors.Rungs + 1]sketch.Distinct
	bounded  bool // what unites it with others is not exact without end
}

// Slot is a key with the best rung that a record reached under it.
type Slot uint64

func makeSlot(k Key, r detectors.Rung) Slot {
	return Slot(k.Column)<<16 | Slot(k.Class)<<8 | Slot(k.Naming)<<4 | Slot(r)
}

// Key returns the slot's key.
func (s Slot) Key() Key {
	return Key{uint32(s >> 16), uint8(s >> 8), detectors.Naming(s>>4) & 0xf}
}

// Rung returns the slot's rung.
func (s Slot) Rung() detectors.Rung { return detectors.Rung(s & 0xf) }

// Signature is a set of slots, and the number of records that hit exactly
// those.
type Signature struct {
	Slots   []Slot
	Records uint64
}

// Table is the tally of one table.
type Table struct {
	Name      string
	Delimiter string
	// HeaderRow counts from 1; 0: the table has no header.
	HeaderRow int
	Columns   []Column
	Records   uint64
	Damaged   uint64
	Faults    []record.Fault

	agreements map[[2]Key]*Agreement
	// furthest is the first pair of columns that is no longer compared, where there
	// are too many; nil: all are.
	furthest   *[2]Key
	counts     map[Key]*Count
	signatures *sketch.Sample[[]Slot]
	rows       *sketch.Sample[struct{}]
	// rowRegisters are instead of rows where counts are by Registers.
	rowRegisters sketch.Distinct
	// Aside says that the table is kept only if it holds something.
	Aside bool
	// Place orders the tables of an input; parts of one table have the same.
	Place    int
	distinct Distinct
	// Cuts are what a part of a scan examined of the table; nil: all of it.
	Cuts []Cut
	// Unproven says that a record may not begin where the next part's range does.
	Unproven bool
	// Ranged says that a part of a scan read a range of it, and not every so many
	// blocks.
	Ranged bool
	// InPieces says that parts of a scan have it under the same name, wherever in
	// their ranges.
	InPieces bool
	// KeyColumns is how many columns, the last ones, are of keys (SettleKeys).
	KeyColumns int
	// Keyed says that the table is of keys and values; nil: it is not, or no more is merged into it (SettleKeys).
	Keyed *Keyed
	// Numbered says that each part found columns on its way: one scan finds the
	// same ones where they are not very many.
	Numbered bool
	months   map[uint32]*months
	dates    []Dates // instead of months, in a sealed table
	// What rows told before the table was sealed.
	repeats      uint64
	repeatsError float64
	_            cpu.CacheLinePad // each worker writes to a table of its own
}

// Distinct is how far distinct values are counted exactly.
type Distinct int

const (
	// Bounded counts exactly up to 100,000 values a slot (fewer when there are
	// many slots), then estimates.
	Bounded Distinct = iota
	// Exact never estimates; it takes 16 to 32 bytes a distinct value.
	Exact
	// Registers always estimates: what is kept can be written to a file.
	Registers
)

const (
	exactValues    = 100_000
	distinctBudget = 16 * exactValues // values kept exactly in all slots together
	leastExact     = 256
	unionValues    = 2 * exactValues // of several slots together: those of a class
	manyValues     = 10_000          // are worth a goroutine
	// maxSignatures and maxRows bound what is kept of the sets of slots, and of
	// the rows that tell duplicates.
	maxSignatures = 65_536
	maxRows       = 65_536
)

// limit returns how many values a slot counts exactly when there are slots of
// them.
func (d Distinct) limit(slots int) int {
	switch d {
	case Exact:
		return sketch.Unlimited
	case Registers:
		return 0
	}
	return min(exactValues, max(leastExact, distinctBudget/max(1, slots)))
}

// Agreement counts the records in which two columns say something of the same
// person: [0] what they say differs, [1] it agrees.
type Agreement struct {
	Keys                 [2]Key // the one of the lower class first
	Birth, Sex, Province [2]uint64
	Operator             [2]uint64 `json:",omitzero"`
	// Age counts records by the last two digits of the year in which a birth date
	// and an age agree; nil: nothing of both was seen.
	Age []uint64 `json:",omitempty"`
}

// Witness is instead of a class in the key of a column that holds none, but says
// something of the record's person.
const Witness = 255

// mostAgreements bounds the pairs of columns of a table that are compared: those
// with the smallest keys, so that the order of the records makes no difference.
const mostAgreements = 256

// agreement returns the counts of a pair of columns; nil: it is not compared.
func (t *Table) agreement(keys [2]Key) *Agreement {
	a := t.agreements[keys]
	if a != nil || t.furthest != nil && comparePairs(keys, *t.furthest) >= 0 {
		return a
	}
	a = &Agreement{Keys: keys}
	t.agreements[keys] = a
	if len(t.agreements) == 2*mostAgreements {
		t.boundAgreements()
		return t.agreements[keys]
	}
	return a
}

// boundAgreements drops what is beyond the bound. A pair that was dropped once is
// beyond it for ever, so that what is kept is whole.
func (t *Table) boundAgreements() {
	if len(t.agreements) <= mostAgreements {
		return
	}
	all := slices.SortedFunc(maps.Keys(t.agreements), comparePairs)
	furthest := all[mostAgreements]
	t.furthest = &furthest
	for _, keys := range all[mostAgreements:] {
		delete(t.agreements, keys)
	}
}

func comparePairs(x, y [2]Key) int {
	return cmp.Or(compareKeys(x[0], y[0]), compareKeys(x[1], y[1]))
}

// Aged returns how many ages differ from birth dates, and how many agree: those
// that were reckoned in one year, the commonest, whether or not the birthday
// had been.
func (a *Agreement) Aged() (out [2]uint64) {
	all := uint64(0)
	for year, n := range a.Age {
		all += n
		out[1] = max(out[1], n+a.Age[(year+len(a.Age)-1)%len(a.Age)])
	}
	out[0] = all - out[1]
	return out
}

func (a *Agreement) merge(other *Agreement) {
	for i := range a.Birth {
		a.Birth[i] += other.Birth[i]
		a.Sex[i] += other.Sex[i]
		a.Province[i] += other.Province[i]
		a.Operator[i] += other.Operator[i]
	}
	if a.Age == nil && other.Age != nil {
		a.Age = make([]uint64, len(other.Age))
	}
	for i, n := range other.Age {
		a.Age[i] += n
	}
}

// Agreements returns what pairs of columns say of each record's person, in
// order.
func (t *Table) Agreements() []Agreement {
	var out []Agreement
	for _, a := range t.agreements {
		out = append(out, *a)
	}
	slices.SortFunc(out, func(a, b Agreement) int { return comparePairs(a.Keys, b.Keys) })
	if len(out) > mostAgreements {
		out = out[:mostAgreements]
	}
	return out
}

func compareKeys(a, b Key) int {
	return cmp.Or(cmp.Compare(a.Column, b.Column), cmp.Compare(a.Class, b.Class), cmp.Compare(a.Naming, b.Naming))
}

// NewTable returns an empty tally for a table with the given columns.
func NewTable(columns []Column, distinct Distinct) *Table {
	return &Table{
		Columns:    columns,
		agreements: map[[2]Key]*Agreement{},
		counts:     map[Key]*Count{},
		months:     map[uint32]*months{},
		signatures: sketch.NewSample[[]Slot](maxSignatures),
		rows:       sketch.NewSample[struct{}](maxRows),
		distinct:   distinct,
	}
}

// Keys returns the keys under which anything was counted, in order.
func (t *Table) Keys() []Key {
	keys := make([]Key, 0, len(t.counts))
	for k := range t.counts {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, compareKeys)
	return keys
}

// Empty tells whether nothing in the table hit anything.
func (t *Table) Empty() bool { return t.signatures.Total() == 0 }

// Count returns what was counted under a key, or nil.
func (t *Table) Count(k Key) *Count { return t.counts[k] }

// Column returns a column; columns that no header and no width announced have
// no name.
func (t *Table) Column(i uint32) Column {
	if int(i) < len(t.Columns) {
		return t.Columns[i]
	}
	return Column{}
}

// Signatures returns the sets of slots that records hit, in a fixed order, and
// whether these are all. If they are not, they are a sample, and records tells
// how many records hit anything.
func (t *Table) Signatures() (list []Signature, records uint64, exact bool) {
	entries := t.signatures.Entries()
	list = make([]Signature, len(entries))
	for i, e := range entries {
		list[i] = Signature{e.Thing, e.Count}
	}
	return list, t.signatures.Total(), t.signatures.Exact()
}

// Duplicates returns how many records repeat an earlier one of the table, with
// the standard error in records; 0 when that is exact. Beyond 65,536 different
// rows it is an estimate from a sample of them.
func (t *Table) Duplicates() (n uint64, standardError float64) {
	if t.distinct == Registers {
		different, _ := t.rowRegisters.Count()
		return t.Records - min(t.Records, different), RelativeError * float64(different)
	}
	if t.rows != nil {
		return t.rows.Repeats()
	}
	return t.repeats, t.repeatsError
}

// Seal gives up what only merging needs. It is called when the table is
// complete.
func (t *Table) Seal() {
	if t.distinct == Registers {
		return // parts of it may be merged for ever
	}
	t.repeats, t.repeatsError = t.Duplicates()
	t.rows = nil
	t.dates, t.months = t.Dates(), nil
	t.Rest()
	for _, c := range t.counts {
		c.bounded = t.distinct == Bounded
	}
}

// Rest makes the memory of a table small into which nothing is merged for a while.
func (t *Table) Rest() {
	if t.rows != nil {
		t.rows.Pack()
	}
	for _, c := range t.counts {
		c.pack()
		for r := range c.distinct {
			c.distinct[r].Pack()
		}
	}
}

// binCount is one count of a facet that is not 0.
type binCount struct{ bin, count uint32 }

// pack keeps the counts of facets that are not 0: a workbook may have very many
// small sheets.
func (c *Count) pack() {
	for r, bins := range c.bins {
		packed := []binCount{} // nil says that nothing was counted
		isSmall := true
		for bin, n := range bins {
			if n > 0 {
				packed = append(packed, binCount{uint32(bin), uint32(n)})
			}
			isSmall = isSmall && n <= math.MaxUint32
		}
		if isSmall && 4*len(packed) < len(bins) {
			c.bins[r], c.packed[r] = nil, slices.Clip(packed)
		}
	}
}

// dense returns the counts of all facets at a rung; nil where nothing was
// counted.
func (c *Count) dense(r detectors.Rung) []uint64 {
	if c.bins[r] != nil || c.packed[r] == nil {
		return c.bins[r]
	}
	bins := make([]uint64, c.offsets[len(c.offsets)-1])
	for _, b := range c.packed[r] {
		bins[b.bin] = uint64(b.count)
	}
	return bins
}

// slots returns the number of slots with a hit.
func (t *Table) slots() int {
	n := 0
	for _, c := range t.counts {
		for _, values := range c.Values[1:] {
			if values > 0 {
				n++
			}
		}
	}
	return n
}

// Merge adds other to t: another part of the same table. Other does not
// change, but for the numbers of columns of keys, and must not be used by anybody else meanwhile.
func (t *Table) Merge(other *Table) {
	if other.Keyed != nil {
		t.alignColumns(other) // keys come in any order
	}
	t.Records += other.Records
	t.Damaged += other.Damaged
	for len(t.Columns) < len(other.Columns) {
		t.Columns = append(t.Columns, Column{})
	}
	for i, c := range other.Columns {
		t.Columns[i].Values += c.Values
		t.Columns[i].Blank += c.Blank
	}
	for _, f := range other.Faults {
		t.Faults = record.AddFault(t.Faults, f)
	}
	t.Cuts = append(t.Cuts, other.Cuts...)
	for k, c := range other.counts {
		mine := t.counts[k]
		if mine == nil {
			mine = &Count{Candidates: make([]uint64, len(c.Candidates)), offsets: c.offsets}
			t.counts[k] = mine
		}
		mine.merge(c)
	}
	limit := t.distinct.limit(t.slots())
	var merging sync.WaitGroup
	for k, c := range other.counts {
		mine := t.counts[k]
		for r := range c.distinct {
			if merge := func() { mine.distinct[r].Merge(&c.distinct[r], limit) }; c.Values[r] < manyValues {
				merge()
			} else {
				merging.Go(merge) // nobody else uses a processor now
			}
		}
	}
	merging.Wait()
	for keys, a := range other.agreements {
		if mine := t.agreement(keys); mine != nil {
			mine.merge(a)
		}
	}
	if other.furthest != nil && (t.furthest == nil || comparePairs(*other.furthest, *t.furthest) < 0) {
		t.furthest = other.furthest
		maps.DeleteFunc(t.agreements, func(keys [2]Key, _ *Agreement) bool { return comparePairs(keys, *t.furthest) >= 0 })
	}
	for column, theirs := range other.months {
		ours := t.months[column]
		if ours == nil {
			ours = &months{}
			t.months[column] = ours
		}
		for month, n := range theirs {
			ours[month] += n
		}
	}
	t.signatures.Merge(other.signatures, slices.Clone)
	t.rowRegisters.Merge(&other.rowRegisters, 0)
	t.rows.Merge(other.rows, func(s struct{}) struct{} { return s })
}

func (c *Count) merge(other *Count) {
	for i, n := range other.Candidates {
		c.Candidates[i] += n
	}
	for r := range c.Values {
		c.Values[r] += other.Values[r]
		c.Records[r] += other.Records[r]
		theirs := other.dense(detectors.Rung(r))
		if theirs == nil {
			continue
		}
		ours := make([]uint64, len(theirs))
		copy(ours, c.dense(detectors.Rung(r)))
		for bin, n := range theirs {
			ours[bin] += n
		}
		c.bins[r], c.packed[r] = ours, nil
	}
	c.Placeholders += other.Placeholders
	c.Damaged += other.Damaged
}

// Finish makes distinct counts that are exact beyond the budget of the whole
// scan into estimates. It is called once, when all inputs are counted: what is
// exact then does not depend on who counted what.
func (s *Scan) Finish() {
	slots := 0
	for _, source := range s.Sources {
		slots += source.slots()
	}
	s.limit(s.Sources, slots)
}

// Bound is Finish on the way, when an input was counted: most of what Finish will make
// into estimates is that already.
func (s *Scan) Bound() {
	b := &s.bounded
	for _, source := range s.Sources[b.sources:] {
		b.slots += source.slots()
	}
	changed := s.Sources[b.sources:]
	if limit := Bounded.limit(b.slots); b.limit == 0 || 2*limit <= b.limit || limit < b.limit && limit == leastExact {
		b.limit, changed = limit, s.Sources // each time for all would take long
	}
	s.limit(changed, b.slots)
	b.sources = len(s.Sources)
}

func (s *Scan) limit(sources []*Source, slots int) {
	for _, source := range sources {
		for _, t := range source.Tables {
			limit := t.distinct.limit(slots)
			for _, c := range t.counts {
				for r := range c.distinct {
					c.distinct[r].Limit(limit)
				}
			}
		}
	}
}

func (s *Source) slots() (n int) {
	for _, t := range s.Tables {
		n += t.slots()
	}
	return n
}

// Union counts the distinct values of several counts together. These must not change
// as long as it is used.
type Union struct{ distinct sketch.Union }

// Add adds the values of c at the rung or above.
func (u *Union) Add(c *Count, rung detectors.Rung) {
	limit := sketch.Unlimited
	if c.bounded {
		limit = unionValues
	}
	for r := rung; int(r) < len(c.distinct); r++ {
		u.distinct.Add(&c.distinct[r], limit)
	}
}

// Overlap returns how many values are in both, with the standard error; 0 when
// it is exact.
func (u *Union) Overlap(other *Union) (both, standardError float64) {
	return u.distinct.Overlap(&other.distinct)
}

// Count returns the number of distinct values and whether it is exact; an
// estimate has the standard error RelativeError.
func (u *Union) Count() (n uint64, exact bool) { return u.distinct.Count() }

// RelativeError is the standard error of an estimated distinct count.
const RelativeError = sketch.RelativeError

// Facet returns the counts of a facet over values at the rung or above; None
// means all candidates. It is nil when nothing was counted.
func (c *Count) Facet(facet int, rung detectors.Rung) []uint64 {
	var sum []uint64
	for r := rung; int(r) < len(c.bins); r++ {
		all := c.dense(r)
		if all == nil {
			continue
		}
		bins := all[c.offsets[facet]:c.offsets[facet+1]]
		if sum == nil {
			sum = make([]uint64, len(bins))
		}
		for bin, n := range bins {
			sum[bin] += n
		}
	}
	return sum
}

// ValuesAt and RecordsAt return the number of values and records that reached
// the rung.
func (c *Count) ValuesAt(rung detectors.Rung) uint64  { return sumFrom(c.Values, rung) }
func (c *Count) RecordsAt(rung detectors.Rung) uint64 { return sumFrom(c.Records, rung) }

func sumFrom(by [detectors.Rungs + 1]uint64, rung detectors.Rung) uint64 {
	sum := uint64(0)
	for _, n := range by[rung:] {
		sum += n
	}
	return sum
}
