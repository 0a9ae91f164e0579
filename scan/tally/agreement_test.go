package tally

import (
	"reflect"
	"testing"
	"time"

	"bocor/detectors"
)

// TestManyAgreements: of very many columns that say something, the same pairs are
// compared in any order of the records and of their parts, and whole.
func TestManyAgreements(t *testing.T) {
	const columns = 200
	set := detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))
	class, err := set.Index("birth_date")
	if err != nil {
		t.Fatal(err)
	}
	layout := NewLayout(set)
	// Record i says a birth date in one column and an age in another one.
	count := func(table *Table, records []int) {
		b := NewBuilder(table, layout, nil)
		for _, i := range records {
			birth := detectors.Match{Rung: detectors.Likely, Naming: detectors.Named, Claims: detectors.Claims{Birth: uint32(800101 + i%7)}}
			age := detectors.Match{Rung: detectors.Weak, Naming: detectors.Named, Claims: detectors.Claims{Age: uint8(41 + i%3)}}
			b.Match(uint32(i%columns), class, &birth)
			b.Match(uint32(columns+i/columns%columns), class, &age)
			b.EndRecord(uint64(i))
		}
	}
	var all, backwards, odd, even []int
	for i := range 2 * columns * columns {
		all, backwards = append(all, i), append(backwards, 2*columns*columns-1-i)
		if i%2 == 0 {
			even = append(even, i)
		} else {
			odd = append(odd, i)
		}
	}
	one, other := NewTable(nil, Bounded), NewTable(nil, Bounded)
	count(one, all)
	count(other, backwards)
	parts := NewTable(nil, Bounded)
	for _, records := range [][]int{odd, even} {
		part := NewTable(nil, Bounded)
		count(part, records)
		parts.Merge(part)
	}
	want := one.Agreements()
	if len(want) != mostAgreements || len(one.agreements) >= 2*mostAgreements {
		t.Fatalf("%d pairs are told, %d kept", len(want), len(one.agreements))
	}
	for _, a := range want {
		if n := a.Aged(); n[0]+n[1] != 2 {
			t.Fatalf("%v: %v of 2 records", a.Keys, n)
		}
	}
	if !reflect.DeepEqual(other.Agreements(), want) || !reflect.DeepEqual(parts.Agreements(), want) {
		t.Error("another order, other pairs")
	}
}
