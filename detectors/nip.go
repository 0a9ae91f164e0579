package detectors

import "time"

// nip finds the number of a civil servant (Nomor Induk Pegawai, BKN regulation
// 22/2007): the birth date as YYYYMMDD, the month of appointment as YYYYMM, 1 or
// 2 for the sex, and a serial number of three digits; and the numbers that
// employers give, in columns named for them.
type nip struct{ year int }

func newNIP(asOf time.Time) nip { return nip{asOf.Year()} }

const nipDigits = 18

func (nip) Class() Class {
	return Class{ID: "nip", Title: "Employee number", Noun: "employee number", Category: General, Severity: Medium, PersonNumber: true, Countable: true}
}

func (nip) Gate() Gate { return Gate{Digits: nipDigits} }

func (nip) Facets() []Facet {
	return []Facet{{Name: "sex", Bins: 2, Labels: labels("male", "female")}}
}

func (nip) Model() *Model {
	const (
		born      = 365.25 * 70 / 1e8 // 70 years
		appointed = 12 * 62 / 1e6     // 62 years
		sex       = 0.2
	)
	return &Model{
		Fits:              "have a birth date, a month of appointment and a sex",
		FitsOne:           "has a birth date, a month of appointment and a sex",
		Chance:            [][Rungs]float64{{1, born * appointed * sex, born * appointed * sex}},
		HeaderBorne:       [Rungs]bool{true, false, false},
		NamedOnly:         [Rungs]bool{true, false, false},
		SharedNeedsPerson: true,
	}
}

var nipWords = keywords{"nip": true, "pegawai": true}

func (d nip) Find(found []Match, text *Text, naming Naming) []Match {
	b := text.Bytes
	if naming == Shared && countDigits(b) != nipDigits && len(b) >= leastCitizen {
		return found
	}
	if naming == Named || naming == Shared {
		m := Match{End: uint32(len(b)), Naming: naming, Facets: noBins}
		d.judge(b, &m)
		return append(found, m)
	}
	for i, g := range text.Groups() {
		groups := text.Groups()[i:]
		var digits [nipDigits]byte
		used := 1
		switch {
		case g.len() == nipDigits:
		case len(groups) >= 4 && sameGroups(b, groups[:4], nipForm):
			used = 4
		default:
			continue
		}
		start, end := int(g.Start), int(groups[used-1].End)
		if wordBefore(b, start) || wordAfter(b, end) || isFraction(b, start) {
			continue
		}
		at := 0
		for _, part := range groups[:used] {
			at += copy(digits[at:], b[part.Start:part.End])
		}
		m := Match{Start: g.Start, End: uint32(end), Naming: naming, Facets: noBins}
		d.check(digits[:], &m)
		if keywordBefore(b, start, nipWords) {
			m.Naming = Keyword
		}
		found = append(found, m)
	}
	return found
}

var nipForm = []int{8, 6, 1, 3}

// NumberLengths implements Number.
func (nip) NumberLengths(naming Naming) (int, int) {
	if naming == Named || naming == Shared {
		return 1, 19
	}
	return nipDigits, nipDigits
}

// FindNumber implements Number.
func (d nip) FindNumber(digits []byte, naming Naming, m *Match) bool {
	if naming == Shared && len(digits) != nipDigits && len(digits) >= leastCitizen {
		return false
	}
	*m = Match{End: uint32(len(digits)), Naming: naming, Facets: noBins}
	if len(digits) == nipDigits {
		d.check(digits, m)
	}
	if naming == Named || naming == Shared {
		d.judge(digits, m)
	}
	return true
}

// leastCitizen is from how many signs on a value under a name that numbers of people and of employees
// share (NIK) is none of an employer: it is one of a person, perhaps broken or masked.
const leastCitizen = 12

// judge judges a value of a column that is named for it.
func (d nip) judge(value []byte, m *Match) {
	if e, ok := exponent(value); ok {
		if e == 17 {
			m.Kind = Damaged
		}
		return
	}
	var digits [nipDigits]byte
	n, ok := onlyDigits(digits[:], value)
	switch {
	case ok && n == nipDigits:
		d.check(digits[:], m)
		if m.Rung == None && m.Kind == Value {
			m.Rung = Weak
		}
	case len(value) < 3 || len(value) > 24 || !hasDigit(value) || isWrittenDate(value) || isShortFraction(value):
	case ok && n >= 4 && isPattern(digits[:n]):
		m.Kind = Placeholder
	case ok && n < 4 && n == len(value): // a key of the table
	default: // an employer's number
		m.Rung = Weak
		if m.Value = hash(value); ok {
			m.Value = number(digits[:n])
		}
	}
}

// check judges 18 digits.
func (d nip) check(digits []byte, m *Match) {
	m.Value = number(digits)
	if isPattern(digits) || isBinary(digits) {
		m.Kind = Placeholder
		return
	}
	year, month, day := int(number(digits[:4])), int(number(digits[4:6])), int(number(digits[6:8]))
	since, sinceMonth, sex := int(number(digits[8:12])), int(number(digits[12:14])), digits[14]
	if year < d.year-85 || year > d.year-15 || !isDate(day, month, year%100) || since < d.year-61 || since > d.year || sinceMonth < 1 || sinceMonth > 12 || sex != '1' && sex != '2' {
		return
	}
	m.Rung = Sure
	m.Facets[0] = uint16(sex - '1')
	m.Claims = Claims{Birth: date{year, month, day}.short(), Sex: Sex(sex - '0')}
}
