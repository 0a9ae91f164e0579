package source

import (
	"io"
	"sync/atomic"

	"bocor/scan/record"
)

// Budget bounds what one input gives, with all its members and their parts. It
// is safe for concurrent use. A nil Budget has no bounds.
type Budget struct {
	maxBytes, ratio int64
	packed          func() int64 // size of the input, or what was read of it so far
	unpacked        atomic.Int64
}

// Take asks for n bytes that somebody is to examine. It returns how many of
// them may be given, and a *record.Error when those are not all.
func (b *Budget) Take(n int) (int, error) {
	if b == nil {
		return n, nil
	}
	all := b.unpacked.Add(int64(n))
	if over := all - b.maxBytes; b.maxBytes > 0 && over > 0 {
		return max(0, n-int(min(over, int64(n)))), &record.Error{Code: record.ByteLimit}
	}
	if all > ratioFree && all/b.ratio > b.packed() {
		return 0, &record.Error{Code: record.RatioLimit}
	}
	return n, nil
}

// spent says why nothing more will be given; nil while there is something.
func (b *Budget) spent() error {
	_, err := b.Take(0)
	return err
}

// budgeted reads what stands on a budget.
type budgeted struct {
	source io.Reader
	budget *Budget
}

func (r *budgeted) Read(b []byte) (int, error) {
	n, err := r.source.Read(b)
	if allowed, over := r.budget.Take(n); over != nil {
		return allowed, over
	}
	return n, err
}
