package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Change is one column and class that differs between two reports. Before and
// After are the records that hold the class; 0: it is not there.
type Change struct {
	Source string `json:"source"`
	Table  string `json:"table"`
	Column string `json:"column"`
	// Index counts a column without a name from 0.
	Index  uint32 `json:"index"`
	Class  string `json:"class"`
	Before uint64 `json:"before"`
	After  uint64 `json:"after"`
}

// Appeared tells whether the class was not in the column before.
func (c Change) Appeared() bool { return c.Before == 0 }

// Compare returns what differs between two reports of the same export, what
// appeared first. Where both have one input, its path may differ.
func Compare(before, after *Report) []Change {
	type key struct {
		source, table, column string
		index                 uint32 // of a column without a name
		class                 string
	}
	single := len(before.Sources) == 1 && len(after.Sources) == 1
	counts := map[key][2]uint64{}
	for i, r := range []*Report{before, after} {
		r.eachVerdict(func(source *Source, table *Table, column *Column, c *ColumnClass) {
			if !c.Accepted {
				return
			}
			k := key{source.Path, table.Name, column.Name, 0, c.Class}
			if column.Name == "" {
				k.index = column.Index
			}
			if single {
				k.source = after.Sources[0].Path
			}
			n := counts[k]
			n[i] = max(n[i], c.Records) // under several names: they may be the same records
			counts[k] = n
		})
	}
	changes := []Change{}
	for k, n := range counts {
		if n[0] != n[1] {
			changes = append(changes, Change{k.source, k.table, k.column, k.index, k.class, n[0], n[1]})
		}
	}
	order := func(c Change) int {
		switch {
		case c.Before == 0:
			return 0
		case c.After == 0:
			return 2
		}
		return 1
	}
	slices.SortFunc(changes, func(a, b Change) int {
		return cmp.Or(cmp.Compare(order(a), order(b)), strings.Compare(a.Source, b.Source), strings.Compare(a.Table, b.Table), strings.Compare(a.Column, b.Column), cmp.Compare(a.Index, b.Index), strings.Compare(a.Class, b.Class))
	})
	return changes
}

// WriteChangesJSON writes what differs for a machine.
func WriteChangesJSON(w io.Writer, changes []Change) error { return writeValue(w, changes, "", "  ") }

// WriteChanges writes what differs for a person.
func WriteChanges(w io.Writer, before, after *Report, changes []Change, style Style) error {
	s := newSpeaker(style.Language)
	var out strings.Builder
	fmt.Fprintf(&out, "  %s\n", s.say("%s exposed records before, %s now", s.count(before.Summary.ExposedRecords), s.count(after.Summary.ExposedRecords)))
	if len(changes) == 0 {
		fmt.Fprintf(&out, "  %s\n", s.say("no column differs"))
	}
	for _, c := range changes {
		place := Inert(c.Source)
		if c.Table != "" {
			place += ", " + Inert(c.Table)
		}
		sign, what := "~", s.say("%s records, were %s", s.count(c.After), s.count(c.Before))
		switch {
		case c.Before == 0:
			sign, what = "+", s.say("new, %s records", s.count(c.After))
		case c.After == 0:
			sign, what = "-", s.say("gone, was in %s records", s.count(c.Before))
		}
		fmt.Fprintf(&out, "  %s %s: %s: %s (%s)\n", sign, place, s.columnName(&Column{Name: c.Column, Index: c.Index}), s.classTitle(c.Class), what)
	}
	for _, r := range []struct {
		name   string
		report *Report
	}{{"before", before}, {"now", after}} {
		if r.report.Status != Complete {
			fmt.Fprintf(&out, "  %s\n", s.say("the report of %s is not complete: what it lacks may have been there", s.say(r.name)))
		}
	}
	_, err := io.WriteString(w, out.String())
	return err
}
