package sketch

import (
	"cmp"
	"math"
	"slices"

	"golang.org/x/sys/cpu"
)

// Sample counts how often each of many things occurs. It keeps all of them up
// to a capacity, then those with the smallest hashes: the same ones whatever
// the order, and each with its exact count. T is what is kept of a thing.
//
// It is not safe for concurrent use.
type Sample[T any] struct {
	capacity  int
	threshold uint64 // hashes at or above it are not kept; 0: all are
	entries   []Entry[T]
	places    []int32 // open addressing by hash: 1 + the entry's place; 0 is free
	last      int     // 1 + the place of the entry counted last; 0: none
	total     uint64
	waiting   []uint64 // of AddHash; see Distinct
	near      uint64   // only written: it keeps settle's reads
	_         cpu.CacheLinePad
}

// Entry is one thing of a sample.
type Entry[T any] struct {
	Thing T // in front: behind the others, one that is empty would take eight bytes
	Hash  uint64
	Count uint64
}

// NewSample returns an empty sample of up to capacity things.
func NewSample[T any](capacity int) *Sample[T] {
	return &Sample[T]{capacity: capacity}
}

// Add counts the thing with the hash n times. It calls thing only for one that
// is new and kept.
func (s *Sample[T]) Add(hash uint64, n uint64, thing func() T) {
	s.settle()
	s.add(hash, n, thing)
}

// AddHash counts a thing of which nothing but its hash is kept.
func (s *Sample[T]) AddHash(hash uint64) {
	if s.threshold != 0 && hash >= s.threshold {
		s.total++
		return
	}
	if s.waiting == nil {
		s.waiting = make([]uint64, 0, together)
	}
	s.waiting = append(s.waiting, hash)
	if len(s.waiting) == together {
		s.settle()
	}
}

// settle counts the waiting hashes.
func (s *Sample[T]) settle() {
	if len(s.waiting) == 0 {
		return
	}
	if mask := uint64(len(s.places) - 1); len(s.places) > 0 {
		// Reading all places first brings them near, all at the same time.
		var places [together]int32
		near := uint64(0)
		for i, hash := range s.waiting {
			places[i] = s.places[spread(hash)&mask]
		}
		for _, at := range places[:len(s.waiting)] {
			if at > 0 {
				near |= s.entries[at-1].Hash
			}
		}
		s.near = near
	}
	for _, hash := range s.waiting {
		s.add(hash, 1, nil)
	}
	s.waiting = s.waiting[:0]
}

func (s *Sample[T]) add(hash uint64, n uint64, thing func() T) {
	s.total += n
	if s.last > 0 && s.entries[s.last-1].Hash == hash {
		s.entries[s.last-1].Count += n
		return
	}
	if s.threshold != 0 && hash >= s.threshold {
		return
	}
	if 2*len(s.entries) >= len(s.places) {
		s.place(max(leastPlaces, 2*len(s.places)))
	}
	at := s.find(hash)
	if s.places[at] == 0 {
		entry := Entry[T]{Hash: hash}
		if thing != nil {
			entry.Thing = thing()
		}
		if n := len(s.entries); n == cap(s.entries) { // append would grow it by a quarter
			s.entries = slices.Grow(s.entries, max(1, min(3*n, s.capacity+1-n)))
		}
		s.entries = append(s.entries, entry)
		s.places[at] = int32(len(s.entries))
	}
	s.last = int(s.places[at])
	s.entries[s.last-1].Count += n
	if len(s.entries) > s.capacity {
		s.shrink()
	}
}

// find returns the place that holds the hash, or the free one for it.
func (s *Sample[T]) find(hash uint64) uint64 {
	mask := uint64(len(s.places) - 1)
	for at := spread(hash) & mask; ; at = (at + 1) & mask {
		if i := s.places[at]; i == 0 || s.entries[i-1].Hash == hash {
			return at
		}
	}
}

// place puts all entries into n places, or more if they need them.
func (s *Sample[T]) place(n int) {
	for n <= 2*len(s.entries) {
		n *= 2
	}
	s.places = make([]int32, n)
	s.put()
}

// put puts all entries into places that are free.
func (s *Sample[T]) put() {
	for i := range s.entries {
		s.places[s.find(s.entries[i].Hash)] = int32(i + 1)
	}
}

// shrink halves the threshold until the sample fits. The threshold is always
// a power of two, and the largest that fits: any order leads to the same one.
func (s *Sample[T]) shrink() {
	for len(s.entries) > s.capacity {
		switch s.threshold {
		case 0:
			s.threshold = 1 << 63
		case 1: // what is left has the hash 0, and is one thing
			return
		default:
			s.threshold >>= 1
		}
		s.drop()
	}
}

// drop gives up the entries at or above the threshold.
func (s *Sample[T]) drop() {
	s.entries = slices.DeleteFunc(s.entries, func(e Entry[T]) bool { return e.Hash >= s.threshold })
	s.last = 0
	if 2*len(s.entries) >= len(s.places) { // packed
		s.place(leastPlaces)
		return
	}
	clear(s.places)
	s.put()
}

// leastPlaces is how many places there are at first.
const leastPlaces = 16

// Pack makes the sample's memory as small as it gets, until something is added.
func (s *Sample[T]) Pack() {
	s.settle()
	s.entries, s.places, s.waiting = slices.Clip(slices.Clone(s.entries)), nil, nil
}

// Merge adds all that other counted; other does not change. copyThing makes
// the receiver's own copy of a thing.
func (s *Sample[T]) Merge(other *Sample[T], copyThing func(T) T) {
	s.settle()
	other.settle()
	if other.threshold != 0 && (s.threshold == 0 || other.threshold < s.threshold) {
		s.threshold = other.threshold
		s.drop()
	}
	total := s.total + other.total
	for _, e := range other.entries {
		s.add(e.Hash, e.Count, func() T { return copyThing(e.Thing) })
	}
	s.total = total
}

// Rename gives things other names and hashes. A sample that does not hold all
// keeps the hashes by which it was drawn.
func (s *Sample[T]) Rename(rename func(T) (T, uint64)) {
	s.settle()
	out := NewSample[T](s.capacity)
	out.threshold = s.threshold
	for _, e := range s.entries {
		thing, hash := rename(e.Thing)
		if s.threshold != 0 {
			hash = e.Hash
		}
		out.Add(hash, e.Count, func() T { return thing })
	}
	out.total = s.total
	*s = *out
}

// Entries returns what is kept, by hash.
func (s *Sample[T]) Entries() []Entry[T] {
	s.settle()
	out := slices.Clone(s.entries)
	slices.SortFunc(out, func(a, b Entry[T]) int { return cmp.Compare(a.Hash, b.Hash) })
	return out
}

// Share returns the share of all hashes below which things are kept.
func (s *Sample[T]) Share() float64 {
	s.settle()
	if s.threshold == 0 {
		return 1
	}
	return math.Ldexp(float64(s.threshold), -64)
}

// Repeats returns how often Add counted a thing that it had counted before,
// and the standard error; 0 when that is exact. There are two ways to
// estimate it: from the copies of what is kept, which is exact when there are
// none but misses a single thing with many copies, and from the number of
// different things. The second is taken when it is surely another result.
func (s *Sample[T]) Repeats() (n uint64, standardError float64) {
	s.settle()
	copies, squares := 0.0, 0.0
	for _, e := range s.entries {
		again := float64(e.Count - 1)
		copies += again
		squares += again * again
	}
	share := s.Share()
	if share == 1 {
		return uint64(copies), 0
	}
	kept := float64(len(s.entries))
	byCopies, byCopiesError := copies/share, math.Sqrt(squares*(1-share))/share
	byDifferent, byDifferentError := max(0, float64(s.total)-kept/share), math.Sqrt(kept*(1-share))/share
	if math.Abs(byCopies-byDifferent) > 4*byDifferentError || byDifferentError < byCopiesError {
		return uint64(byDifferent + 0.5), byDifferentError
	}
	// With no copies kept, the error is that of what could be missed.
	return uint64(byCopies + 0.5), max(byCopiesError, byDifferentError)
}

// Exact tells whether all things are kept.
func (s *Sample[T]) Exact() bool {
	s.settle()
	return s.threshold == 0
}

// Total returns how often Add counted, kept or not.
func (s *Sample[T]) Total() uint64 { return s.total + uint64(len(s.waiting)) }
