package tally

import (
	"cmp"
	"slices"
	"strings"

	"bocor/detectors"
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
// values of each: no key says anything then. So are those of known ones where each is hardly ever
// there again, as in a list of translations.
func (t *Table) SettleKeys() {
	k := t.Keyed
	if t.Keyed = nil; k == nil {
		return
	}
	const mostKeys, leastValues, leastKnown = UnknownKeys / 2, 8, 3
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
	first, values := k.From+MostKeyedValues*UnknownKeys, uint64(0)
	known := max(0, len(t.Columns)-int(first))
	for c := first; int(c) < len(t.Columns); c++ {
		values += t.Columns[c].Values
	}
	for c := first; int(c) < len(t.Columns); c++ {
		if values >= leastKnown*uint64(known) {
			own = append(own, c)
			continue
		}
		to[c] = k.Values[0]
		for i, value := range k.Values {
			if strings.HasPrefix(t.Columns[c].Name, t.Columns[value].Name+".") {
				to[c] = k.Values[i]
			}
		}
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
	t.unite(to, k)
	t.Columns = columns
}

// unite gives columns other numbers, of which several may get one: no name says anything there.
func (t *Table) unite(to []uint32, k *Keyed) {
	move := func(key Key) Key {
		from := key.Column
		if int(from) < len(to) {
			key.Column = to[from]
		}
		if from >= k.From && slices.Contains(k.Values, key.Column) {
			key.Naming = detectors.Silent
		}
		return key
	}
	counts := map[Key]*Count{}
	limit := t.distinct.limit(t.slots())
	for _, k := range t.Keys() {
		c := t.counts[k]
		k = move(k)
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
		a.Keys = [2]Key{move(a.Keys[0]), move(a.Keys[1])}
		if mine := agreements[a.Keys]; mine != nil {
			mine.merge(&a)
		} else {
			agreements[a.Keys] = &a
		}
	}
	t.agreements = agreements
	t.signatures.Rename(func(slots []Slot) ([]Slot, uint64) {
		for i, s := range slots {
			slots[i] = makeSlot(move(s.Key()), s.Rung())
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
