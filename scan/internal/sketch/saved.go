package sketch

import "errors"

// SavedSample is a sample as it is written to a file.
type SavedSample[T any] struct {
	Threshold uint64     `json:"threshold"`
	Total     uint64     `json:"total"`
	Entries   []Entry[T] `json:"entries"`
}

// Save returns what is written of the sample.
func (s *Sample[T]) Save() SavedSample[T] {
	return SavedSample[T]{Threshold: s.threshold, Total: s.Total(), Entries: s.Entries()}
}

// Load makes the sample what was saved of one of the same capacity. It is false
// for what cannot have been.
func (s *Sample[T]) Load(saved SavedSample[T]) bool {
	if len(saved.Entries) > s.capacity || saved.Threshold&(saved.Threshold-1) != 0 {
		return false
	}
	*s = Sample[T]{capacity: s.capacity, threshold: saved.Threshold}
	total := uint64(0)
	for i, e := range saved.Entries {
		if saved.Threshold != 0 && e.Hash >= saved.Threshold || i > 0 && saved.Entries[i-1].Hash >= e.Hash {
			return false
		}
		s.add(e.Hash, e.Count, func() T { return e.Thing })
		total += e.Count
	}
	s.total = saved.Total
	return saved.Total >= total
}

// ErrExact says that values are counted exactly: they are not written.
var ErrExact = errors.New("values that are counted exactly are not written to a file")

// Save returns the registers; nil: nothing was added.
func (d *Distinct) Save() ([]byte, error) {
	d.settle()
	switch {
	case d.registry != nil:
		return d.registry[:], nil
	case d.n > 0:
		return nil, ErrExact
	}
	return nil, nil
}

// Load makes the count that of saved registers. It is false for what are none.
func (d *Distinct) Load(saved []byte) bool {
	*d = Distinct{}
	if len(saved) == 0 {
		return true
	}
	if len(saved) != registers {
		return false
	}
	d.registry = &hyperLogLog{}
	for i, run := range saved {
		if run > longestRun+1 {
			return false
		}
		d.registry[i] = run
	}
	return true
}
