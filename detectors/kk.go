package detectors

import (
	"encoding/binary"
	"time"

	"bocor/detectors/region"
)

// newKK finds the number of a family card (kartu keluarga): six digits of the
// district of issue, the date of registration as DDMMYY without the woman's +40,
// and a serial number. It is written as a NIK is, so that the column's name has
// to tell them apart. SIAK has issued them since 2004, a few offices before.
func newKK(asOf time.Time) *attribute {
	regions := region.Load()
	latest := asOf.Year() % 100
	const listed = 7285 + 632
	model := Model{
		Fits: "have a real district and a date on which family cards were issued", FitsOne: "has a real district and a date on which family cards were issued",
		// The district; the date too: 32 years.
		Chance:    [][Rungs]float64{{listed * 1e-6, listed * 1e-6 * 365.25 * 32 * 1e-6, 0}},
		NamedOnly: [Rungs]bool{true, false, false},
	}
	return &attribute{
		class:  Class{ID: "kk", Title: "Family card", Noun: "family card number", Category: General, Severity: High, PersonNumber: true, Countable: true},
		model:  model,
		facets: []Facet{{Name: "province", Bins: 100, Labels: regions.Province}},
		spoken: &spoken{words: familyCardWords, read: readFamilyCard},
		judge: func(value []byte, m *Match) {
			var digits [17]byte
			if e, ok := exponent(value); ok && e == 15 {
				m.Kind = Damaged
				return
			}
			n, ok := onlyDigits(digits[:], value)
			switch {
			case !ok && isMaskedNumber(value):
				m.Kind = Placeholder
			case !ok:
			case n == 15 || n == 17:
				m.Kind = Damaged
			case n == 16:
				high := eightDigits(binary.LittleEndian.Uint64(digits[:]))
				low := eightDigits(binary.LittleEndian.Uint64(digits[8:]))
				m.Value = high*100_000_000 + low
				if isPattern(digits[:16]) || isBinary(digits[:16]) {
					m.Kind = Placeholder
					return
				}
				year := int(low / 10_000 % 100)
				if regions.District(int(high/10_000), int(high/100%100)) < region.Historic {
					return
				}
				m.Rung = Weak
				m.Facets[0] = uint16(high / 1_000_000)
				if isDate(int(high%100), int(low/1_000_000), year) && (year <= latest || year >= 95) {
					m.Rung = Likely
				}
			}
		},
	}
}
