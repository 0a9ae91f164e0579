package tally

import (
	"cmp"
	"slices"

	"bocor/scan/record"
)

// Keyed says that a table is of keys and values: the values of each key are counted in a column of
// their own. Those of keys that are known by name have it; those of all others are in UnknownKeys
// columns by their hashes, of which few keys share one.
type Keyed struct {
	// From is the first number of those columns: UnknownKeys for each of MostKeyedValues, then the
	// known ones as they came.
	From uint32 `json:"from"`
	// Values are the columns of values.
	Values []uint32 `json:"values"`
}

// values returns the columns of values; nil for a table that has none.
func (k *Keyed) values() []uint32 {
	if k == nil {
		return nil
	}
	return k.Values
}

// UnknownKeys is how many columns the values of unknown keys have, for each of MostKeyedValues columns
// of values that there may be.
const (
	UnknownKeys     = 64
	MostKeyedValues = 2
)

// OwnColumns returns the columns without those of keys.
func (t *Table) OwnColumns() []Column {
	if t.Keyed == nil {
		return t.Columns
	}
	own := t.Columns[:min(len(t.Columns), int(t.Keyed.From))]
	for len(own) > 0 && own[len(own)-1].Name == "" {
		own = own[:len(own)-1]
	}
	return own
}

// SettleKeys puts the columns of keys behind the others, in the order of their names, when all is
// merged. Those of unknown keys are one with their values' where there are many of them, or few
// values of each: no key says anything then.
func (t *Table) SettleKeys() {
	k := t.Keyed
	if t.Keyed = nil; k == nil {
		return
	}
	const mostKeys, leastValues = UnknownKeys / 2, 8
	to := make([]uint32, len(t.Columns))
	behind := uint32(0) // the columns that are no keys'
	for i := range min(len(t.Columns), int(k.From)) {
		to[i] = uint32(i)
		if t.Columns[i].Name != "" {
			behind = uint32(i) + 1
		}
	}
	filled := map[uint32]bool{}
	for key := range t.counts {
		filled[key.Column] = true
		if key.Column < k.From {
			behind = max(behind, key.Column+1)
		}
	}
	var own []uint32
	for of, value := range k.Values {
		first := k.From + uint32(of)*UnknownKeys
		keys, values := 0, uint64(0)
		for c := first; c < first+UnknownKeys && int(c) < len(t.Columns); c++ {
			if n := t.Columns[c].Values; n > 0 {
				keys++
				values += n
			}
		}
		isOne := keys > mostKeys || values < leastValues*uint64(keys)
		for c := first; c < first+UnknownKeys && int(c) < len(t.Columns); c++ {
			if to[c] = value; !isOne && filled[c] {
				t.Columns[c].Name = t.Column(value).Name + ".*"
				own = append(own, c)
			}
		}
	}
	for c := k.From + MostKeyedValues*UnknownKeys; int(c) < len(t.Columns); c++ {
		own = append(own, c)
	}
	slices.SortFunc(own, func(a, b uint32) int {
		return cmp.Or(cmp.Compare(t.Columns[a].Name, t.Columns[b].Name), cmp.Compare(a, b))
	})
	if t.KeyColumns = len(own); len(own) > 0 {
		t.Faults = record.AddFault(t.Faults, record.Fault{Code: record.KeyedValues, Trouble: record.Note, Count: 1})
		record.SortFaults(t.Faults)
	}
	columns := slices.Grow(t.Columns[:behind:behind], len(own))
	for i, c := range own {
		to[c] = behind + uint32(i)
		columns = append(columns, t.Columns[c])
	}
	t.unite(to)
	t.Columns = columns
}

// unite gives columns other numbers, of which several may get one.
func (t *Table) unite(to []uint32) {
	number := func(column uint32) uint32 {
		if int(column) < len(to) {
			return to[column]
		}
		return column
	}
	counts := map[Key]*Count{}
	limit := t.distinct.limit(t.slots())
	for _, k := range t.Keys() {
		c := t.counts[k]
		k.Column = number(k.Column)
		if mine := counts[k]; mine != nil {
			mine.merge(c)
			for r := range c.distinct {
				mine.distinct[r].Merge(&c.distinct[r], limit)
				mine.Records[r] = min(mine.Records[r], t.Records)
			}
		} else {
			counts[k] = c
		}
	}
	t.counts = counts
	agreements := map[[2]Key]*Agreement{}
	for _, a := range t.Agreements() {
		a.Keys[0].Column, a.Keys[1].Column = number(a.Keys[0].Column), number(a.Keys[1].Column)
		if mine := agreements[a.Keys]; mine != nil {
			mine.merge(&a)
		} else {
			agreements[a.Keys] = &a
		}
	}
	t.agreements = agreements
	t.signatures.Rename(func(slots []Slot) ([]Slot, uint64) {
		for i, s := range slots {
			k := s.Key()
			k.Column = number(k.Column)
			slots[i] = makeSlot(k, s.Rung())
		}
		slices.Sort(slots)
		slots = slices.Compact(slots)
		hash := uint64(0)
		for _, s := range slots {
			hash += slotHash(s)
		}
		return slots, hash
	})
}
