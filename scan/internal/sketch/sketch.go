// Package sketch counts in bounded memory: distinct values, and how often each
// of a sample of things occurs. Its results depend only on what was added,
// not on the order or on how the work was divided. It knows nothing of what is
// counted: it sees 64-bit hashes.
package sketch

import (
	"math"
	"slices"
)

// Distinct counts distinct hashes: exactly up to a limit, then by a
// HyperLogLog sketch of 16,384 dense registers.
//
// The zero value is ready. It is not safe for concurrent use.
type Distinct struct {
	set      []uint64 // open addressing; 0 is a free place
	packed   []uint64 // instead of the set: what is in it
	n        int
	hasZero  bool
	registry *hyperLogLog
	// waiting are hashes that are not in the set yet. Put there one by one, each
	// waits for memory; many together wait at the same time.
	waiting []uint64
	limit   int    // with which they came
	near    uint64 // only written: it keeps settle's reads
}

// together is how many hashes wait (BenchmarkDistinct: 64 to 512 are alike).
const together = 128

// RelativeError is the standard error of an estimate: 1.04/sqrt(16384).
const RelativeError = 0.0081

// Add adds a hash. Beyond limit distinct hashes the count becomes an estimate.
func (d *Distinct) Add(hash uint64, limit int) {
	if d.registry != nil {
		d.registry.add(spread(hash))
		return
	}
	if hash == 0 {
		if !d.hasZero {
			d.hasZero = true
			d.n++
		}
		return
	}
	if d.waiting == nil {
		d.waiting = make([]uint64, 0, together)
	}
	d.waiting = append(d.waiting, hash)
	d.limit = limit
	if len(d.waiting) == together {
		d.settle()
	}
}

// settle puts the waiting hashes in the set.
func (d *Distinct) settle() {
	if len(d.waiting) == 0 {
		return
	}
	d.unpack()
	for 2*(d.n+len(d.waiting)) >= len(d.set) {
		d.grow()
	}
	// Reading all places first brings them near, all at the same time.
	mask, sum := uint64(len(d.set)-1), uint64(0)
	for _, hash := range d.waiting {
		sum |= d.set[spread(hash)&mask]
	}
	d.near = sum
	for _, hash := range d.waiting {
		if insert(d.set, hash) {
			d.n++
		}
	}
	d.waiting = d.waiting[:0]
	if d.n > d.limit {
		d.estimate()
	}
}

// insert adds hash to the set and tells whether it was new. The values are
// not well spread (numbers with common prefixes), so that the place is that
// of a multiplied hash.
func insert(set []uint64, hash uint64) bool {
	mask := uint64(len(set) - 1)
	for i := spread(hash) & mask; ; i = (i + 1) & mask {
		switch set[i] {
		case hash:
			return false
		case 0:
			set[i] = hash
			return true
		}
	}
}

func spread(x uint64) uint64 {
	x ^= x >> 32
	x *= 0x9FB21C651E98DF25
	x ^= x >> 28
	x *= 0x9FB21C651E98DF25
	return x ^ x>>28
}

func (d *Distinct) grow() {
	d.resize(max(2*together, 4*len(d.set))) // few growths: what is in the set goes to a new place each time
}

func (d *Distinct) resize(size int) {
	if size == len(d.set) {
		return
	}
	old := d.set
	d.set = make([]uint64, size)
	for _, hash := range old {
		if hash != 0 {
			insert(d.set, hash)
		}
	}
}

// estimate turns the set into a sketch.
func (d *Distinct) estimate() {
	registry := &hyperLogLog{}
	d.each(func(hash uint64) { registry.add(spread(hash)) })
	*d = Distinct{registry: registry}
}

func (d *Distinct) each(yield func(uint64)) {
	if d.hasZero {
		yield(0)
	}
	for _, hash := range d.packed {
		yield(hash)
	}
	for _, hash := range d.set {
		if hash != 0 {
			yield(hash)
		}
	}
}

// Pack makes the memory of an exact count as small as it gets, until something is added.
func (d *Distinct) Pack() {
	d.settle()
	d.waiting = nil
	if d.registry != nil || d.packed != nil {
		return
	}
	packed := make([]uint64, 0, d.n)
	for _, hash := range d.set {
		if hash != 0 {
			packed = append(packed, hash)
		}
	}
	d.set, d.packed = nil, packed
}

func (d *Distinct) unpack() {
	if len(d.packed) == 0 {
		d.packed = nil
		return
	}
	d.set, d.packed = setOf(d.packed), nil
}

// Merge adds all that other counted; what other counts does not change.
func (d *Distinct) Merge(other *Distinct, limit int) {
	other.settle()
	d.settle()
	if other.registry != nil {
		if d.registry == nil {
			d.estimate()
		}
		d.registry.merge(other.registry)
		return
	}
	if other.n == 0 {
		d.Limit(limit)
		return
	}
	if d.registry == nil {
		d.unpack()
		if d.n == 0 && len(other.set) > 0 {
			d.set, d.n, d.hasZero = slices.Clone(other.set), other.n, other.hasZero
			d.Limit(limit)
			return
		}
		d.reserve(min(d.n+other.n, limit))
	}
	other.each(func(hash uint64) { d.Add(hash, limit) })
	d.Limit(limit)
}

// reserve makes the set large enough for n hashes at once.
func (d *Distinct) reserve(n int) {
	size := max(2*together, len(d.set))
	for size <= 2*(n+together) {
		size *= 2
	}
	d.resize(size)
}

// Limit makes the count an estimate when it is above limit.
func (d *Distinct) Limit(limit int) {
	d.settle()
	if d.registry == nil && d.n > limit {
		d.estimate()
	}
}

// Count returns the number of distinct hashes, and whether it is exact.
func (d *Distinct) Count() (n uint64, exact bool) {
	d.settle()
	if d.registry != nil {
		return d.registry.estimate(), false
	}
	return uint64(d.n), true
}

// Overlap returns how many hashes are in both, with the standard error; 0 when
// it is exact.
func Overlap(a, b *Distinct) (both, standardError float64) {
	a.settle()
	b.settle()
	if a.registry == nil && b.registry == nil {
		return float64(shared(a, b)), 0
	}
	registersOf := func(d *Distinct) *hyperLogLog {
		if d.registry != nil {
			return d.registry
		}
		h := &hyperLogLog{}
		d.each(func(hash uint64) { h.add(spread(hash)) })
		return h
	}
	both, standardError = overlap(registersOf(a), registersOf(b))
	return max(0, both), max(1, standardError)
}

// shared counts the hashes of two exact counts that are in both.
func shared(a, b *Distinct) (n int) {
	if a.n < b.n {
		a, b = b, a
	}
	set := b.set // the smaller one
	if b.packed != nil {
		set = setOf(b.packed)
	}
	if a.hasZero && b.hasZero {
		n++
	}
	if len(set) == 0 {
		return n
	}
	mask := uint64(len(set) - 1)
	a.each(func(hash uint64) {
		if hash == 0 {
			return
		}
		for i := spread(hash) & mask; set[i] != 0; i = (i + 1) & mask {
			if set[i] == hash {
				n++
				return
			}
		}
	})
	return n
}

// setOf returns a set of hashes that are not 0.
func setOf(hashes []uint64) []uint64 {
	size := 2 * together
	for size < 4*len(hashes) {
		size *= 2
	}
	set := make([]uint64, size)
	for _, hash := range hashes {
		insert(set, hash)
	}
	return set
}

// Unlimited is a limit that no count reaches.
const Unlimited = math.MaxInt
