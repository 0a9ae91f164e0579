package tally

import (
	"cmp"
	"math"
	"slices"
	"time"

	"bocor/scan/record"
)

// Cut is a run of whole records that a part of a scan examined. Faults of a part
// count records from the run's first one on.
type Cut struct {
	// Offset is where it begins, in bytes.
	Offset int64 `json:"o"`
	Rows   int64 `json:"r"`
}

// Position is where a scan was paused: what is before it was examined.
type Position struct {
	// Inputs are whole from the first on, and so are Items of the next one, which
	// have so many Tables.
	Inputs int `json:"inputs"`
	Items  int `json:"items"`
	Tables int `json:"tables"`
	// Within are the tables of the item behind those.
	Within []TablePosition `json:"within,omitempty"`
}

// TablePosition is how far a table was examined.
type TablePosition struct {
	Table int  `json:"table"`
	Whole bool `json:"whole,omitempty"`
	// Blocks were cut, up to the byte Offset of a plain file; 0: it is none.
	Blocks int   `json:"blocks"`
	Offset int64 `json:"offset,omitempty"`
}

// Stamp tells whether an input is what it was.
type Stamp struct {
	Path       string    `json:"path"`
	Size       int64     `json:"size"`
	ModifiedAt time.Time `json:"modified_at"`
}

// MergeParts merges tallies of parts of one scan: sources of one place are one,
// and so are their tables of one place. It puts the parts in order.
func MergeParts(parts []*Scan) *Scan {
	slices.SortStableFunc(parts, func(a, b *Scan) int { return a.Part - b.Part })
	out := &Scan{Classes: parts[0].Classes}
	type place struct {
		input, item int
		path        string
	}
	at := map[place]*Source{}
	for _, part := range parts {
		out.Interrupted = out.Interrupted || part.Interrupted
		for _, source := range part.Sources {
			key := place{source.Input, source.Item, source.Path}
			mine := at[key]
			if mine == nil {
				at[key] = source
				out.Sources = append(out.Sources, source)
				continue
			}
			mine.merge(source)
		}
	}
	slices.SortStableFunc(out.Sources, func(a, b *Source) int {
		byPath := 0
		if a.Divided && b.Divided { // folders of pictures, which any part may meet first
			byPath = cmp.Compare(a.Path, b.Path)
		}
		return cmp.Or(a.Input-b.Input, a.Item-b.Item, byPath)
	})
	for _, source := range out.Sources {
		source.judgeSeen()
		source.Tables = slices.DeleteFunc(source.Tables, func(t *Table) bool { return t.Aside && t.Empty() && len(t.Faults) == 0 })
		// What stands above a table comes before it, whichever part found it.
		slices.SortStableFunc(source.Tables, func(a, b *Table) int {
			if a.Aside != b.Aside {
				return same(a.Aside) - same(b.Aside)
			}
			return a.Place - b.Place
		})
		for _, t := range source.Tables {
			t.settleCuts()
		}
	}
	out.Finish()
	return out
}

// merge adds another part of the source.
func (s *Source) merge(other *Source) {
	s.Skipped = s.Skipped && other.Skipped
	if other.Format != "" { // that of the last table that was met
		s.Format, s.Encoding = other.Format, other.Encoding
	}
	if s.Divided { // each part has what it read
		s.BytesRead += other.BytesRead
		for _, f := range other.Faults {
			s.Faults = record.AddFault(s.Faults, f)
		}
	} else {
		s.BytesRead = max(s.BytesRead, other.BytesRead)
		for _, f := range other.Faults {
			s.Faults = sameFault(s.Faults, f)
		}
	}
	record.SortFaults(s.Faults)
	isTrue := (s.Seen != nil) == (other.Seen != nil) // else some read ranges, and some blocks
	if s.Seen != nil && other.Seen != nil {
		isTrue = s.Seen.Add(*other.Seen)
	}
	for _, t := range other.Tables {
		t.Unproven = t.Unproven || !isTrue
		at := slices.IndexFunc(s.Tables, func(mine *Table) bool { return mine.isPartOf(t) })
		if at < 0 {
			if t.InPieces { // its place is one among those of its part
				t.Place = 0
				for _, mine := range s.Tables {
					t.Place = max(t.Place, mine.Place+2)
				}
			}
			s.Tables = append(s.Tables, t)
			continue
		}
		s.Tables[at].mergePart(t)
		record.SortFaults(s.Tables[at].Faults)
	}
}

// judgeSeen notes what only all ranges of a document together tell.
func (s *Source) judgeSeen() {
	if s.Seen == nil {
		return
	}
	if name, isCut := s.Seen.IsCut(); isCut {
		faults := &s.Faults
		for _, t := range s.Tables {
			if t.Name == name && name != "" {
				faults = &t.Faults
			}
		}
		*faults = record.AddFault(*faults, record.Fault{Code: record.Truncated, Trouble: record.Loss, Count: 1, Byte: s.BytesRead})
		record.SortFaults(*faults)
	}
	if len(s.Tables) > s.Seen.Tables {
		s.Tables[0].Unproven = true
	}
}

// isPartOf tells whether another part of the source has a part of the same table.
func (t *Table) isPartOf(other *Table) bool {
	if t.InPieces && other.InPieces {
		return t.Name == other.Name && t.Aside == other.Aside && t.HasColumnsOf(other)
	}
	return t.Place == other.Place
}

// HasColumnsOf tells whether both have the same columns, but for what is behind
// those that have names.
func (t *Table) HasColumnsOf(other *Table) bool {
	for i := range max(len(t.OwnColumns()), len(other.OwnColumns())) {
		if t.Column(uint32(i)).Name != other.Column(uint32(i)).Name {
			return false
		}
	}
	return true
}

// sameFault adds a fault that every part sees: it is counted once.
func sameFault(faults []record.Fault, fault record.Fault) []record.Fault {
	for i := range faults {
		if f := &faults[i]; f.Code == fault.Code {
			f.Count = max(f.Count, fault.Count)
			f.Trouble = max(f.Trouble, fault.Trouble)
			if fault.Byte < f.Byte {
				f.Byte, f.Record = fault.Byte, fault.Record
			}
			return faults
		}
	}
	return append(faults, fault)
}

// mergePart adds another part of the table. Its columns are told by their names
// where they were found on the way.
func (t *Table) mergePart(other *Table) {
	t.alignColumns(other)
	// Parts that do not all read ranges leave something out, or read it twice.
	t.Unproven = t.Unproven || other.Unproven || t.Ranged != other.Ranged
	t.Numbered = t.Numbered || other.Numbered
	t.Merge(other)
}

// alignColumns gives the columns of another part the numbers that t has for them, and t those that it
// has not.
func (t *Table) alignColumns(other *Table) {
	isNew := t.Keyed == nil && other.Keyed != nil
	if isNew {
		t.Keyed = &Keyed{From: other.Keyed.From, Values: slices.Clone(other.Keyed.Values)}
	}
	if to := renumbering(t, other); to != nil {
		other.renumber(to)
		for i, value := range other.Keyed.values() {
			if isNew && int(value) < len(to) {
				t.Keyed.Values[i] = to[value]
			}
		}
	}
	for i, c := range other.Columns {
		if i == len(t.Columns) {
			t.Columns = append(t.Columns, Column{})
		}
		if mine := &t.Columns[i]; mine.Name == "" {
			mine.Name, mine.Relative = c.Name, c.Relative
		}
	}
}

// renumbering returns the columns of t that those of another part are, and where
// new ones go; nil: they are the same, or are no names of columns.
func renumbering(t, other *Table) (to []uint32) {
	same := true
	at := map[string]uint32{}
	for i, c := range t.Columns {
		at[c.Name] = uint32(i)
	}
	nextOwn, nextKey, keys := uint32(len(t.OwnColumns())), uint32(len(t.Columns)), math.MaxInt
	if k := t.Keyed; k != nil {
		nextKey, keys = max(nextKey, k.From+MostKeyedValues*UnknownKeys), int(k.From)
	}
	taken := map[uint32]bool{}
	for i, c := range other.Columns {
		n, known := at[c.Name]
		next := &nextOwn
		if i >= keys {
			next = &nextKey
		}
		switch {
		case i < len(t.Columns) && t.Columns[i].Name == c.Name, c.Name == "":
			n = uint32(i) // names may repeat
		case !known:
			n = *next
			*next++
		}
		if taken[n] { // a name that two columns have
			n = *next
			*next++
		}
		taken[n] = true
		same = same && n == uint32(i)
		to = append(to, n)
	}
	if same {
		return nil
	}
	return to
}

// renumber gives columns other numbers.
func (t *Table) renumber(to []uint32) {
	number := func(column uint32) uint32 {
		if int(column) < len(to) {
			return to[column]
		}
		return column
	}
	key := func(k Key) Key { return Key{number(k.Column), k.Class, k.Naming} }
	columns := make([]Column, slices.Max(to)+1)
	for i, c := range t.Columns {
		columns[to[i]] = c
	}
	t.Columns = columns
	counts := map[Key]*Count{}
	for k, c := range t.counts {
		counts[key(k)] = c
	}
	t.counts = counts
	agreements := map[[2]Key]*Agreement{}
	for _, a := range t.agreements {
		a.Keys = [2]Key{key(a.Keys[0]), key(a.Keys[1])}
		agreements[a.Keys] = a
	}
	t.agreements = agreements
	dated := map[uint32]*months{}
	for column, m := range t.months {
		dated[number(column)] = m
	}
	t.months = dated
	t.signatures.Rename(func(slots []Slot) ([]Slot, uint64) {
		hash := uint64(0)
		for i, s := range slots {
			slots[i] = makeSlot(key(s.Key()), s.Rung())
			hash += slotHash(slots[i])
		}
		slices.Sort(slots)
		return slots, hash
	})
}

// settleCuts makes faults count records from the first of the table on, and
// leaves one cut.
func (t *Table) settleCuts() {
	if len(t.Cuts) == 0 {
		return
	}
	slices.SortFunc(t.Cuts, func(a, b Cut) int { return cmp.Compare(a.Offset, b.Offset) })
	before := make([]int64, len(t.Cuts)) // rows before each
	whole := Cut{Offset: t.Cuts[0].Offset}
	for i, c := range t.Cuts {
		before[i] = whole.Rows
		whole.Rows += c.Rows
	}
	for i := range t.Faults {
		f := &t.Faults[i]
		if f.Record == 0 {
			continue
		}
		at := 0
		for j, c := range t.Cuts {
			if c.Offset <= f.Byte {
				at = j
			}
		}
		f.Record += before[at]
	}
	t.Cuts = []Cut{whole}
}
