package sketch

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestDistinctIsExactThenClose(t *testing.T) {
	for _, c := range []struct{ n, limit int }{{0, 100}, {100, 100}, {101, 100}, {250_000, 100_000}, {99_000, 100_000}} {
		var d Distinct
		for round := range 2 {
			for i := range c.n {
				// consecutive numbers with a common prefix, as identifiers are
				d.Add(3174060000000000+uint64(i), c.limit)
				_ = round
			}
		}
		n, exact := d.Count()
		if exact != (c.n <= c.limit) {
			t.Errorf("%d of %d: exact is %v", c.n, c.limit, exact)
		}
		if exact && n != uint64(c.n) {
			t.Errorf("%d values counted as %d", c.n, n)
		}
		if off := math.Abs(float64(n)-float64(c.n)) / max(1, float64(c.n)); !exact && c.n > 1000 && off > 4*RelativeError {
			t.Errorf("%d values estimated as %d, off by %.3f", c.n, n, off)
		}
	}
}

func TestDistinctCountsZero(t *testing.T) {
	var d Distinct
	d.Add(0, 10)
	d.Add(0, 10)
	if n, _ := d.Count(); n != 1 {
		t.Errorf("one value, the zero, counted as %d", n)
	}
}

// TestDistinctMergeIsWhole: any division of the work gives the same count.
func TestDistinctMergeIsWhole(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 60 {
		n, limit, parts := r.IntN(3000), 1+r.IntN(2000), 1+r.IntN(5)
		var whole Distinct
		divided := make([]Distinct, parts)
		for range n {
			v := r.Uint64N(2500)
			whole.Add(v, limit)
			divided[r.IntN(parts)].Add(v, limit)
		}
		var merged Distinct
		for _, i := range r.Perm(parts) {
			merged.Merge(&divided[i], limit)
		}
		a, aExact := whole.Count()
		b, bExact := merged.Count()
		if a != b || aExact != bExact {
			t.Fatalf("n %d, limit %d, %d parts: %d (%v) whole, %d (%v) merged", n, limit, parts, a, aExact, b, bExact)
		}
	}
}

func TestSampleMergeIsWhole(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	same := func(x uint64) uint64 { return x }
	for range 60 {
		n, capacity, parts := r.IntN(5000), 1+r.IntN(300), 1+r.IntN(5)
		whole := NewSample[uint64](capacity)
		divided := make([]*Sample[uint64], parts)
		for i := range divided {
			divided[i] = NewSample[uint64](capacity)
		}
		for range n {
			v := r.Uint64N(1000)
			thing := func() uint64 { return v }
			whole.Add(spread(v), 1, thing)
			divided[r.IntN(parts)].Add(spread(v), 1, thing)
		}
		merged := NewSample[uint64](capacity)
		for _, i := range r.Perm(parts) {
			merged.Merge(divided[i], same)
		}
		if whole.Exact() != merged.Exact() || whole.Total() != merged.Total() || whole.Total() != uint64(n) {
			t.Fatalf("exact %v and %v, totals %d and %d of %d", whole.Exact(), merged.Exact(), whole.Total(), merged.Total(), n)
		}
		a, b := whole.Entries(), merged.Entries()
		if len(a) != len(b) || len(a) > capacity {
			t.Fatalf("%d and %d entries of %d", len(a), len(b), capacity)
		}
		for i := range a {
			if a[i] != b[i] {
				t.Fatalf("entry %d: %v and %v", i, a[i], b[i])
			}
		}
	}
}

// BenchmarkDistinct counts as a scan does: several sets by turns.
func BenchmarkDistinct(b *testing.B) {
	for b.Loop() {
		var sets [8]Distinct
		r := rand.New(rand.NewPCG(1, 2))
		for range 90_000 {
			for i := range sets {
				sets[i].Add(r.Uint64(), 100_000)
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/8/90_000, "ns/value")
}

// TestEstimates: the mean of many estimates is right, and their spread is what
// is said, from a few values to many times the number of registers.
func TestEstimates(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for _, n := range []int{1, 10, 1000, 20_000, 45_000, 200_000} {
		const rounds = 40
		sum, squares := 0.0, 0.0
		for range rounds {
			var h hyperLogLog
			for range n {
				h.add(r.Uint64())
			}
			off := float64(h.estimate())/float64(n) - 1
			sum += off
			squares += off * off
		}
		if mean := sum / rounds; math.Abs(mean) > 4*RelativeError/math.Sqrt(rounds) {
			t.Errorf("%d values: estimates are off by %.4f on average", n, mean)
		}
		if spread := math.Sqrt(squares / rounds); spread > 1.5*RelativeError {
			t.Errorf("%d values: standard error %.4f, want %.4f or less", n, spread, RelativeError)
		}
	}
}

// TestOverlap: the error that is told is that which estimates have, for sets of
// like and of unlike sizes, and exact ones have none.
func TestOverlap(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for _, c := range []struct{ a, b, both, limit int }{{3000, 2000, 700, 100_000}, {60_000, 60_000, 12_000, 1000}, {60_000, 60_000, 0, 1000}, {1000, 90_000, 500, 2000}} {
		outside, rounds := 0, 20
		squares, told := 0.0, 0.0
		for range rounds {
			var a, b Distinct
			for range c.both {
				hash := r.Uint64()
				a.Add(hash, c.limit)
				b.Add(hash, c.limit)
			}
			for range c.a - c.both {
				a.Add(r.Uint64(), c.limit)
			}
			for range c.b - c.both {
				b.Add(r.Uint64(), c.limit)
			}
			both, standardError := Overlap(&a, &b)
			off := both - float64(c.both)
			squares += off * off
			told += standardError / float64(rounds)
			if math.Abs(off) > 2*standardError {
				outside++
			}
		}
		spread := math.Sqrt(squares / float64(rounds))
		if c.a < c.limit && c.b < c.limit {
			if spread != 0 || told != 0 {
				t.Errorf("%+v: not exact", c)
			}
			continue
		}
		if outside > 4 || told > 2.5*spread+2 || told < spread/2.5 {
			t.Errorf("%+v: %d of %d outside of two errors; spread %.0f, told %.0f", c, outside, rounds, spread, told)
		}
		t.Logf("%+v: spread %.0f, told %.0f, outside %d", c, spread, told, outside)
	}
}

// TestUnion: a union is what one count of all would be, and the counts may be packed.
func TestUnion(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 14))
	for parts := range 5 {
		for _, limit := range []int{5_000, 100_000} {
			for round := range 4 {
				var union Union
				var whole Distinct
				counts := make([]Distinct, parts)
				for i := range counts {
					for range r.IntN(4_000) {
						hash := r.Uint64N(6_000) // some are in several, and one is 0
						counts[i].Add(hash, limit)
						whole.Add(hash, limit)
					}
					if round%2 == i%2 {
						counts[i].Pack()
					}
					union.Add(&counts[i], limit)
				}
				n, exact := union.Count()
				want, wantExact := whole.Count()
				if n != want || exact != wantExact {
					t.Errorf("%d parts, limit %d: %d, %v; want %d, %v", parts, limit, n, exact, want, wantExact)
				}
				if both, off := union.Overlap(&union); parts > 0 && exact && (uint64(both) != n || off != 0) {
					t.Errorf("%d parts, limit %d: %v of %d are shared with itself", parts, limit, both, n)
				}
			}
		}
	}
}

// TestPackedSampleMerges: what was made small goes on, though the other has dropped more.
func TestPackedSampleMerges(t *testing.T) {
	a, b := NewSample[struct{}](100), NewSample[struct{}](100)
	r := rand.New(rand.NewPCG(15, 16))
	for range 90 {
		a.AddHash(r.Uint64())
	}
	for range 1000 {
		b.AddHash(r.Uint64())
	}
	a.Pack()
	a.Merge(b, func(s struct{}) struct{} { return s })
	if a.Total() != 1090 || a.Share() != b.Share() {
		t.Error(a.Total(), a.Share(), b.Share())
	}
}
