// Package overlap estimates how many people two dumps share, from two tallies
// whose values were hashed under one secret. It knows counts of different
// hashes, and nothing of the values or of how they were read.
package overlap

import (
	"math"
	"slices"

	"bocor/detectors"
	"bocor/scan/evidence"
	"bocor/scan/tally"
)

// Count is a number with its standard error; 0 when it is exact.
type Count struct {
	Count uint64 `json:"count"`
	Error uint64 `json:"error"`
}

// Class is what two dumps hold of a class, and share.
type Class struct {
	Class string `json:"class"`
	// Person says that one person has one such number.
	Person bool  `json:"person"`
	A      Count `json:"a"`
	B      Count `json:"b"`
	// Both is how many different values are in either. At least and at most lie
	// two standard errors off it.
	Both    Count  `json:"both"`
	AtLeast uint64 `json:"at_least"`
	AtMost  uint64 `json:"at_most"`
}

// Share is the part of the smaller one that is in the other, 0 to 1.
func (c *Class) Share() float64 {
	least := min(c.A.Count, c.B.Count)
	if least == 0 {
		return 0
	}
	return float64(c.Both.Count) / float64(least)
}

// Result is the comparison of two dumps.
type Result struct {
	// Paths are what was compared.
	Paths [2]string `json:"paths"`
	// Classes are those that both hold, numbers of people first.
	Classes []Class `json:"classes"`
	// OnlyA and OnlyB are those that only one of them holds.
	OnlyA []string `json:"only_a"`
	OnlyB []string `json:"only_b"`
	// Complete says that all of both was examined: what was not may share more.
	Complete bool `json:"complete"`
}

// Compare compares two tallies with the detectors they were made with.
func Compare(a, b *tally.Scan, set *detectors.Set, threshold float64) *Result {
	inA, inB := unions(a, set, threshold), unions(b, set, threshold)
	r := &Result{Classes: []Class{}, OnlyA: []string{}, OnlyB: []string{}}
	for _, d := range set.Detectors {
		class := d.Class()
		x, y := inA[class.ID], inB[class.ID]
		switch {
		case x == nil && y == nil:
		case y == nil:
			r.OnlyA = append(r.OnlyA, class.ID)
		case x == nil:
			r.OnlyB = append(r.OnlyB, class.ID)
		default:
			r.Classes = append(r.Classes, newClass(class, x, y))
		}
	}
	slices.SortStableFunc(r.Classes, func(x, y Class) int {
		switch {
		case x.Person == y.Person:
			return 0
		case x.Person:
			return -1
		}
		return 1
	})
	return r
}

// ofMany are classes of which many people have the same value.
var ofMany = []string{"name", "mother_name", "family", "address", "geo", "password"}

// unions returns the different values of each class that counts.
func unions(scan *tally.Scan, set *detectors.Set, threshold float64) map[string]*tally.Union {
	out := map[string]*tally.Union{}
	for _, source := range scan.Sources {
		for _, table := range source.Tables {
			table.SettleKeys()
			for _, v := range evidence.Judge(table, set, threshold) {
				class := set.Detectors[v.Key.Class].Class()
				if !v.Accepted || !class.Countable || class.Descriptive || slices.Contains(ofMany, class.ID) || v.Class.ID != class.ID {
					continue
				}
				if out[class.ID] == nil {
					out[class.ID] = &tally.Union{}
				}
				out[class.ID].Add(table.Count(v.Key), v.Rung)
			}
		}
	}
	return out
}

// newClass compares two unions of a class.
func newClass(class detectors.Class, x, y *tally.Union) Class {
	c := Class{Class: class.ID, Person: class.PersonNumber, A: newCount(x), B: newCount(y)}
	both, off := x.Overlap(y)
	most := float64(min(c.A.Count, c.B.Count))
	c.Both = Count{uint64(min(most, max(0, both)) + 0.5), uint64(off + 0.5)}
	c.AtLeast, c.AtMost = uint64(min(most, max(0, both-2*off))), uint64(math.Ceil(min(most, max(0, both+2*off))))
	return c
}

func newCount(u *tally.Union) Count {
	n, exact := u.Count()
	if exact {
		return Count{Count: n}
	}
	return Count{n, uint64(tally.RelativeError*float64(n) + 0.5)}
}
