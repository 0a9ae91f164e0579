// Package region knows which six-digit region codes begin a NIK: the districts
// of Indonesia in the ministry's current list, in its earlier lists, and the
// numbers that must have existed before the lists on record. It knows nothing
// of names below a province, of NIK or of dates.
package region

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

// Status tells how well a district code is attested.
type Status uint8

const (
	// Unknown codes are in no list.
	Unknown Status = iota
	// Inferred codes are in no list since 2015, but lie among the numbers of
	// their regency: districts split or moved before that.
	Inferred
	// Historic codes are in a list of 2011-2022 only.
	Historic
	// Current codes are in Kepmendagri 300.2.2-2138/2025.
	Current
)

//go:embed codes.tsv
var codes string

// districts of one regency: bit n of the pair is district number n (0-127).
type districts struct{ current, historic, inferred [2]uint64 }

type table struct {
	index     [10_000]uint16 // regency code -> 1 + place in regencies
	regencies []districts
	provinces [100]string
}

var load = sync.OnceValue(func() *table {
	t := &table{}
	for line := range strings.Lines(codes) {
		if line[0] == '#' {
			continue
		}
		fields := strings.Split(strings.TrimRight(line, "\n"), "\t")
		code, err := strconv.Atoi(fields[0])
		if err != nil {
			panic("region: the embedded table has a line without a code")
		}
		if len(fields) == 2 {
			t.provinces[code] = fields[1]
			continue
		}
		var d districts
		for i, set := range []*[2]uint64{&d.current, &d.historic, &d.inferred} {
			addRanges(set, fields[i+1])
		}
		t.regencies = append(t.regencies, d)
		t.index[code] = uint16(len(t.regencies))
	}
	return t
})

func addRanges(set *[2]uint64, ranges string) {
	if ranges == "" {
		return
	}
	for part := range strings.SplitSeq(ranges, ",") {
		low, high, isRange := strings.Cut(part, "-")
		first, err := strconv.Atoi(low)
		last := first
		if err == nil && isRange {
			last, err = strconv.Atoi(high)
		}
		if err != nil || first < 0 || last > 127 {
			panic("region: the embedded table has a bad range")
		}
		for n := first; n <= last; n++ {
			set[n>>6] |= 1 << (n & 63)
		}
	}
}

// Table answers look-ups without locks; it is safe for concurrent use.
type Table struct{ t *table }

// Load returns the embedded table.
func Load() Table { return Table{load()} }

// Source returns the embedded table as text, to tell versions apart.
func Source() string { return codes }

// District returns the status of the district with the given regency code
// (0-9999, the first four digits of a NIK) and number (0-99, the next two).
func (r Table) District(regency, number int) Status {
	at := r.t.index[regency]
	if at == 0 {
		return Unknown
	}
	d := &r.t.regencies[at-1]
	word, bit := number>>6, uint64(1)<<(number&63)
	switch {
	case d.current[word]&bit != 0:
		return Current
	case d.historic[word]&bit != 0:
		return Historic
	case d.inferred[word]&bit != 0:
		return Inferred
	}
	return Unknown
}

// Province returns the name of the province with the given two-digit code, or
// "" when there is none.
func (r Table) Province(code int) string {
	if code < 0 || code > 99 {
		return ""
	}
	return r.t.provinces[code]
}

// Count returns how many six-digit codes have the given status.
func (r Table) Count(status Status) int {
	n := 0
	for regency := range 10_000 {
		for number := range 100 {
			if r.District(regency, number) == status {
				n++
			}
		}
	}
	return n
}
