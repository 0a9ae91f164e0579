package detectors

import "time"

// npwp finds tax numbers (Nomor Pokok Wajib Pajak): nine digits of which the
// last is a Luhn check digit, three of the tax office and three of the branch,
// written 01.234.567.8-901.000 or plainly; since 2024 (PMK 112/2022) 16 digits,
// which are a 0 before those, or the NIK; with six more digits for a place of
// business (NITKU).
type npwp struct{ nik *nik }

func newNPWP(asOf time.Time) npwp { return npwp{newNIK(asOf)} }

func (npwp) Class() Class {
	return Class{ID: "npwp", Title: "Tax number", Noun: "tax number", Category: General, Severity: High, PersonNumber: true, Countable: true}
}

func (npwp) Gate() Gate { return Gate{Digits: 15} }

func (npwp) Facets() []Facet { return nil }

const (
	plainNPWP = iota
	dottedNPWP
)

func (npwp) Model() *Model {
	return &Model{
		Fits:    "have the check digit of a tax number",
		FitsOne: "has the check digit of a tax number",
		// One random number in ten has the right check digit. Dots and a dash in
		// these places are written in nothing else: declared.
		Chance: [][Rungs]float64{plainNPWP: {0.1, 0.1, 0}, dottedNPWP: {0.001, 0.001, 0}},
	}
}

var npwpWords = keywords{"npwp": true, "npwpd": true}

var npwpForm = []int{2, 3, 3, 1, 3, 3}

func (d npwp) Find(found []Match, text *Text, naming Naming) []Match {
	b := text.Bytes
	if naming == Named {
		m := Match{End: uint32(len(b)), Naming: naming, Facets: noBins}
		d.judge(b, &m)
		return append(found, m)
	}
	groups := text.Groups()
	for _, g := range groups {
		if n := g.len(); n != 15 && n != 16 || wordBefore(b, int(g.Start)) || wordAfter(b, int(g.End)) || !keywordBefore(b, int(g.Start), npwpWords) {
			continue
		}
		m := Match{Start: g.Start, End: g.End, Naming: Keyword, Facets: noBins}
		d.judge(b[g.Start:g.End], &m)
		found = append(found, m)
	}
	for i := 0; i+len(npwpForm) <= len(groups); i++ {
		form := groups[i : i+len(npwpForm)]
		if !isDotted(b, form) {
			continue
		}
		start, end := int(form[0].Start), int(form[5].End)
		if wordBefore(b, start) || wordAfter(b, end) || isFraction(b, start) {
			continue
		}
		var digits [15]byte
		at := 0
		for _, g := range form {
			at += copy(digits[at:], b[g.Start:g.End])
		}
		m := Match{Start: form[0].Start, End: form[5].End, Naming: naming, Shape: dottedNPWP, Facets: noBins}
		d.check(digits[:], &m)
		if keywordBefore(b, start, npwpWords) {
			m.Naming = Keyword
		}
		found = append(found, m)
		i += len(npwpForm) - 1
	}
	return found
}

// isDotted tells whether groups are written 01.234.567.8-901.000.
func isDotted(b []byte, groups []Group) bool {
	for i, g := range groups {
		if g.len() != npwpForm[i] {
			return false
		}
		if i == 0 {
			continue
		}
		sign := byte('.')
		if i == 4 {
			sign = '-'
		}
		if g.Start != groups[i-1].End+1 || b[g.Start-1] != sign && b[g.Start-1] != '.' {
			return false
		}
	}
	return true
}

// NumberLengths implements Number.
func (npwp) NumberLengths(naming Naming) (int, int) {
	if naming == Named {
		return 1, 19
	}
	return 0, -1
}

// FindNumber implements Number.
func (d npwp) FindNumber(digits []byte, naming Naming, m *Match) bool {
	*m = Match{End: uint32(len(digits)), Naming: naming, Facets: noBins}
	d.judge(digits, m)
	return true
}

// judge judges a value of a column that is named for it.
func (d npwp) judge(value []byte, m *Match) {
	if e, ok := exponent(value); ok {
		if e >= 13 && e <= 15 {
			m.Kind = Damaged
		}
		return
	}
	var digits [22]byte
	n, ok := onlyDigits(digits[:], value)
	if !ok {
		return
	}
	switch n {
	case 14:
		m.Kind = Damaged // a numeric cell lost the leading zero
	case 15:
		d.check(digits[:15], m)
	case 16, 22:
		if digits[0] == '0' {
			d.check(digits[1:16], m)
		} else {
			end, naming := m.End, m.Naming
			d.nik.check(m, digits[:16])
			m.End, m.Naming, m.Facets = end, naming, noBins
			m.Rung = min(m.Rung, Likely)
		}
	}
}

func (npwp) check(digits []byte, m *Match) {
	m.Value = number(digits)
	if isOneDigit(digits[:9]) || isPattern(digits) {
		m.Kind = Placeholder
		return
	}
	if luhn(digits[:9]) {
		m.Rung = Likely
	}
}
