package sketch

// Union counts the distinct hashes of several counts together. It refers to the
// counts, which must not change as long as it is used, and puts them together
// only where their number cannot be told otherwise.
//
// The zero value is ready. It is not safe for concurrent use.
type Union struct {
	parts []*Distinct // none is empty
	limit int         // beyond it the union is an estimate
	whole *Distinct   // nil: not put together yet
}

// Add adds a count. Beyond limit distinct hashes the union becomes an estimate;
// the lowest limit holds.
func (u *Union) Add(d *Distinct, limit int) {
	if len(u.parts) == 0 || limit < u.limit {
		u.limit = limit
	}
	if d.settle(); d.n > 0 || d.registry != nil {
		u.parts, u.whole = append(u.parts, d), nil
	}
}

// Count returns the number of distinct hashes, and whether it is exact.
func (u *Union) Count() (n uint64, exact bool) {
	if u.whole == nil && len(u.parts) <= 2 {
		sum := 0
		for i, d := range u.parts {
			if d.registry != nil {
				return u.together().Count()
			}
			if sum += d.n; i > 0 {
				sum -= shared(u.parts[0], d)
			}
		}
		if sum <= u.limit {
			return uint64(sum), true
		}
	}
	return u.together().Count()
}

// together returns the count of all parts.
func (u *Union) together() *Distinct {
	if u.whole == nil {
		u.whole = &Distinct{}
		for _, d := range u.parts {
			u.whole.Merge(d, u.limit)
		}
	}
	return u.whole
}

// Overlap returns how many hashes are in both, with the standard error; 0
// when it is exact.
func (u *Union) Overlap(other *Union) (both, standardError float64) {
	return Overlap(u.together(), other.together())
}
