package tally

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"

	"bocor/detectors"
	"bocor/scan/internal/sketch"
)

var set = detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))

// event is one record to count: what it matches where.
type event struct {
	row     uint64
	matches []match
}

type match struct {
	column uint32
	class  int
	detectors.Match
}

func randomEvents(r *rand.Rand, n int) []event {
	events := make([]event, n)
	for i := range events {
		events[i].row = r.Uint64N(uint64(n))
		for range r.IntN(4) {
			m := match{column: uint32(r.IntN(5)), class: r.IntN(len(set.Detectors))}
			m.Value = r.Uint64N(1000)
			m.Rung = detectors.Rung(r.IntN(4))
			m.Naming = detectors.Naming(r.IntN(detectors.Namings))
			m.Kind = detectors.Kind(r.IntN(12) / 10)
			for f := range m.Facets {
				m.Facets[f] = detectors.NoBin
			}
			if facets := set.Detectors[m.class].Facets(); len(facets) > 0 {
				m.Facets[0] = uint16(r.IntN(facets[0].Bins))
			}
			events[i].matches = append(events[i].matches, m)
		}
	}
	return events
}

func count(events []event) *Table {
	table := NewTable(make([]Column, 5), Bounded)
	b := NewBuilder(table, NewLayout(set), nil)
	for _, e := range events {
		for _, m := range e.matches {
			b.Value(m.column, m.Rung == detectors.None)
			b.Match(m.column, m.class, &m.Match)
		}
		b.EndRecord(e.row)
	}
	return table
}

// TestRecordsAtHand: many records at hand, whose matches come a column at a
// time, give what a record at a time does; also where more columns say something
// of a person than are compared.
func TestRecordsAtHand(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22))
	for range 40 {
		columns := 1 + r.IntN(14)
		var events []event
		for range 1 + r.IntN(600) {
			e := event{row: r.Uint64N(300)}
			for column := range columns {
				for range r.IntN(3) {
					m := match{column: uint32(column), class: column % 4}
					m.Rung, m.Value = detectors.Rung(r.IntN(4)), r.Uint64N(50)
					for f := range m.Facets {
						m.Facets[f] = detectors.NoBin
					}
					if r.IntN(2) == 0 {
						m.Claims = detectors.Claims{Birth: uint32(r.IntN(3)), Sex: detectors.Sex(r.IntN(3))}
					}
					e.matches = append(e.matches, m)
				}
			}
			events = append(events, e)
		}
		want := NewTable(make([]Column, columns), Bounded)
		single := NewBuilder(want, NewLayout(set), nil)
		for _, e := range events {
			for i := range e.matches {
				single.Match(e.matches[i].column, e.matches[i].class, &e.matches[i].Match)
			}
			single.EndRecord(e.row)
		}
		got := NewTable(make([]Column, columns), Bounded)
		many := NewBuilder(got, NewLayout(set), nil)
		for rest := events; len(rest) > 0; {
			n := 1 + r.IntN(min(len(rest), 100))
			many.Begin(n)
			for column := range columns {
				for i, e := range rest[:n] {
					many.At(i)
					for j := range e.matches {
						if e.matches[j].column == uint32(column) {
							many.Match(uint32(column), e.matches[j].class, &e.matches[j].Match)
						}
					}
				}
			}
			for i, e := range rest[:n] {
				hit := false
				for j := range e.matches {
					hit = hit || e.matches[j].Rung > detectors.None
				}
				if many.Hit(i) != hit || many.EndRecordAt(i, e.row) != hit {
					t.Fatalf("record %d hit: %v", i, !hit)
				}
			}
			rest = rest[n:]
		}
		if !reflect.DeepEqual(show(got), show(want)) || !reflect.DeepEqual(got.Agreements(), want.Agreements()) {
			t.Fatalf("%d events of %d columns:\n got %+v %+v\nwant %+v %+v", len(events), columns, show(got), got.Agreements(), show(want), want.Agreements())
		}
	}
}

// visible is all that a tally shows of itself.
type visible struct {
	records    uint64
	columns    []Column
	counts     map[Key]Count
	distinct   map[Key][4]uint64
	signatures []Signature
	duplicates uint64
}

func show(t *Table) visible {
	v := visible{records: t.Records, columns: t.Columns, counts: map[Key]Count{}, distinct: map[Key][4]uint64{}}
	for _, k := range t.Keys() {
		c := *t.Count(k)
		var distinct [4]uint64
		for r := range c.distinct {
			distinct[r], _ = c.distinct[r].Count()
		}
		v.distinct[k] = distinct
		c.distinct = [4]sketch.Distinct{}
		v.counts[k] = c
	}
	v.signatures, _, _ = t.Signatures()
	v.duplicates, _ = t.Duplicates()
	return v
}

// TestMergeIsWhole: any parts, merged in any order, are the tally of the
// whole.
func TestMergeIsWhole(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 9))
	for range 40 {
		events := randomEvents(r, 1+r.IntN(3000))
		whole := show(count(events))
		parts := make([][]event, 1+r.IntN(5))
		for _, e := range events {
			i := r.IntN(len(parts))
			parts[i] = append(parts[i], e)
		}
		merged := NewTable(make([]Column, 5), Bounded)
		for _, i := range r.Perm(len(parts)) {
			merged.Merge(count(parts[i]))
		}
		if got := show(merged); !reflect.DeepEqual(got, whole) {
			t.Fatalf("%d events in %d parts:\n got %+v\nwant %+v", len(events), len(parts), got, whole)
		}
	}
}

// TestCountsAddUp compares with counting by hand.
func TestCountsAddUp(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 1))
	events := randomEvents(r, 5000)
	table := count(events)
	for _, k := range table.Keys() {
		var values, records [4]uint64
		var placeholders, candidates uint64
		distinct := map[uint64]bool{}
		for _, e := range events {
			best := detectors.None
			for _, m := range e.matches {
				if m.column != k.Column || m.class != int(k.Class) || m.Naming != k.Naming {
					continue
				}
				if m.Kind == detectors.Placeholder {
					placeholders++
					continue
				}
				candidates++
				if m.Rung > detectors.None {
					values[m.Rung]++
					best = max(best, m.Rung)
					if m.Rung >= detectors.Likely && set.Detectors[m.class].Class().Countable {
						distinct[m.Value] = true
					}
				}
			}
			if best > detectors.None {
				records[best]++
			}
		}
		c := table.Count(k)
		if c.Values != values || c.Records != records || c.Placeholders != placeholders || c.Candidates[0] != candidates {
			t.Errorf("%+v: %+v; want values %v, records %v, %d placeholders, %d candidates", k, c, values, records, placeholders, candidates)
		}
		var u Union
		u.Add(c, detectors.Likely)
		if n, exact := u.Count(); !exact || n != uint64(len(distinct)) {
			t.Errorf("%+v: %d different values, want %d", k, n, len(distinct))
		}
	}
	total := uint64(0)
	signatures, hit, exact := table.Signatures()
	for _, s := range signatures {
		total += s.Records
		for i, slot := range s.Slots {
			if i > 0 && slot <= s.Slots[i-1] {
				t.Fatalf("slots out of order: %v", s.Slots)
			}
			if table.Count(slot.Key()).Records[slot.Rung()] < s.Records {
				t.Fatalf("more records in a signature than under its slot")
			}
		}
	}
	if !exact || total != hit {
		t.Errorf("signatures hold %d of %d records, exact %v", total, hit, exact)
	}
}

// TestCountingAllocatesNothing once everything was seen.
func TestCountingAllocatesNothing(t *testing.T) {
	events := randomEvents(rand.New(rand.NewPCG(4, 4)), 200)
	table := NewTable(make([]Column, 5), Bounded)
	b := NewBuilder(table, NewLayout(set), nil)
	all := func() {
		for _, e := range events {
			for i := range e.matches {
				b.Match(e.matches[i].column, e.matches[i].class, &e.matches[i].Match)
			}
			b.EndRecord(e.row)
		}
	}
	all()
	if n := testing.AllocsPerRun(10, all); n > 0 {
		t.Errorf("%v allocations for %d records", n, len(events))
	}
}

// TestSecret: no two values share a hash, with or without a secret, and under
// another secret hashes are others.
func TestSecret(t *testing.T) {
	if _, err := NewSecret(make([]byte, LeastSecret-1)); err == nil {
		t.Error("15 bytes are taken for a secret")
	}
	before := map[uint64]bool{}
	for round := range 5 {
		h := &hasher{}
		if round > 0 {
			var err error
			if h.secret, err = NewSecret(append([]byte("0123456789abcdef"), byte(round))); err != nil {
				t.Fatal(err)
			}
		}
		for v := range uint64(20_000) {
			hash := h.hash(3174060000000000 + v)
			if before[hash] {
				t.Fatal("two values, or one under two secrets, with one hash")
			}
			before[hash] = true
		}
	}
	h := &hasher{}
	h.secret, _ = NewSecret([]byte("0123456789abcdef"))
	if n := testing.AllocsPerRun(100, func() { h.hash(1) }); n > 0 {
		t.Errorf("a hash allocates %v times", n)
	}
}

func TestDistinctLimit(t *testing.T) {
	for slots, want := range map[int]int{0: 100_000, 1: 100_000, 16: 100_000, 32: 50_000, 1600: 1000, 1_000_000: 256} {
		if got := Bounded.limit(slots); got != want {
			t.Errorf("limit for %d slots is %d, want %d", slots, got, want)
		}
	}
}

// TestSealedFacets: sealing a table changes no facet, and a sealed table still
// merges.
func TestSealedFacets(t *testing.T) {
	open, sealed := &Count{offsets: []int{0, 3, 40}}, &Count{offsets: []int{0, 3, 40}}
	for r, bin := range []int{0, 2, 7, 39} {
		for _, c := range []*Count{open, sealed} {
			c.bins[r] = make([]uint64, 40)
			c.bins[r][bin] = uint64(r + 1)
		}
	}
	sealed.bins[0], open.bins[0] = nil, nil
	sealed.pack()
	if sealed.bins[1] != nil {
		t.Error("not packed")
	}
	same := func(what string) {
		t.Helper()
		for facet := range 2 {
			for r := range detectors.Rung(detectors.Rungs + 1) {
				if a, b := open.Facet(facet, r), sealed.Facet(facet, r); !slices.Equal(a, b) || (a == nil) != (b == nil) {
					t.Errorf("%s: facet %d at rung %d: %v, open %v", what, facet, r, b, a)
				}
			}
		}
	}
	same("sealed")
	other := &Count{offsets: []int{0, 3, 40}}
	other.bins[1] = make([]uint64, 40)
	other.bins[1][5] = 9
	other.pack()
	open.merge(other)
	sealed.merge(other)
	same("merged")
}
