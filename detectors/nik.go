package detectors

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math/bits"
	"time"
	"unicode/utf8"

	"bocor/detectors/region"
)

// nik finds the population number (Nomor Induk Kependudukan): six digits of
// the district of first registration, the birth date as DDMMYY with 40 added
// to a woman's day, and a serial number from 0001 (PP 40/2019 art. 30). It has
// no check digit, so the district table and the calendar are all there is.
// Numbers that begin with 99 are the NIT of citizens abroad (art. 32).
type nik struct {
	regions          region.Table
	year, month, day int // when ages are reckoned
}

func newNIK(asOf time.Time) *nik {
	year, month, day := asOf.Date()
	return &nik{region.Load(), year, int(month), day}
}

func (*nik) Class() Class {
	return Class{ID: "nik", Title: "NIK", Noun: "NIK", Category: General, Severity: High, PersonNumber: true, Countable: true}
}

func (*nik) Gate() Gate { return Gate{Digits: 16} }

// datedShare is the probability that six random digits are a date DDMMYY with
// or without 40 added to the day: 2 x 365.25 of 10,000.
const datedShare = 0.07305

func (*nik) Model() *Model {
	const (
		listed   = 7285 + 632 // current and historic districts
		inferred = 796
		nit      = 10_000 // six-digit codes that begin with 99
		serial   = 0.9999 // 0000 is never issued
	)
	return &Model{
		Fits:    "have a real district and birth date",
		FitsOne: "has a real district and birth date",
		Chance: [][Rungs]float64{{
			(listed + inferred + nit) * 1e-6 * datedShare * serial,
			listed * 1e-6 * datedShare * serial,
			listed * 1e-6 * datedShare * 0.01,
		}},
		NamedOnly: [Rungs]bool{true, false, false},
		Partial:   &Partial{Facet: "district_date", Chance: datedShare, Least: 5, Right: "a birth date behind a real district"},
		Spread:    &Spread{Facet: "day", Most: 20},
		Split: &Split{Facet: "sex", Other: Class{
			ID: "nik_or_kk", Title: "NIK or KK", Noun: "NIK or family card number", Category: General, Severity: High, Countable: true,
		}},
		Exclusive: Likely,
		Rounded:   "last_digit",
	}
}

const (
	nikProvince = iota
	nikSex
	nikBirthYearMale
	nikBirthYearFemale
	nikDay
	nikDistrictDate
	nikLastDigit
	nikAge
	nikSerial
)

// Birth years are counted five to a bin: by single years, small numbers would
// have to be hidden in most tables.
const (
	firstBirthYear = 1920
	birthYears     = 26
)

func fiveYears(bin int) string {
	first := firstBirthYear + 5*bin
	return fmt.Sprintf("%d-%02d", first, (first+4)%100)
}

func birthYearBin(year int) uint16 {
	if year < firstBirthYear || year >= firstBirthYear+5*birthYears {
		return NoBin
	}
	return uint16((year - firstBirthYear) / 5)
}

func (n *nik) Facets() []Facet {
	return []Facet{
		nikProvince:        {Name: "province", Bins: 100, Labels: n.regions.Province},
		nikSex:             {Name: "sex", Bins: 2, Labels: func(bin int) string { return [...]string{"male", "female"}[bin] }},
		nikBirthYearMale:   {Name: "birth_year_male", Bins: birthYears, Labels: fiveYears},
		nikBirthYearFemale: {Name: "birth_year_female", Bins: birthYears, Labels: fiveYears},
		nikDay:             {Name: "day", Bins: 32},
		nikDistrictDate:    {Name: "district_date", Bins: 4},
		nikLastDigit:       {Name: "last_digit", Bins: 10},
		nikAge:             {Name: "age", Bins: 2, Labels: func(bin int) string { return [...]string{"adult", "minor"}[bin] }},
		nikSerial:          {Name: "serial", Bins: 14, Labels: twofold},
	}
}

// twofold names bins of serial numbers, each twice as wide as the one before.
func twofold(bin int) string {
	if bin == 0 {
		return "0001"
	}
	return fmt.Sprintf("%04d-%04d", 1<<bin, min(9999, 2<<bin-1))
}

var nikWords = keywords{"nik": true, "ktp": true, "ektp": true, "kependudukan": true, "penduduk": true}

// nikForms are the ways people write a NIK in groups, and the last how programs show a
// number.
var nikForms = [][]int{
	{16}, {4, 4, 4, 4}, {6, 6, 4}, {2, 4, 6, 4}, {4, 2, 6, 4}, {6, 2, 4, 4}, {4, 2, 2, 2, 2, 4}, {2, 2, 2, 6, 4}, {2, 2, 2, 2, 2, 2, 4}, {6, 2, 2, 2, 4}, {3, 3, 6, 4}, {6, 10}, {12, 4}, thousands,
}

var thousands = []int{1, 3, 3, 3, 3, 3}

func (n *nik) Find(found []Match, text *Text, naming Naming) []Match {
	b := text.Bytes
	if naming == Named || naming == Shared {
		if m, ok := n.damaged(b); ok {
			m.Naming = naming
			return append(found, m)
		}
	}
	groups := text.Groups()
	for i := 0; i < len(groups); {
		used, whole := n.span(b, groups[i:])
		if !whole {
			i += used
			continue
		}
		start, end := int(groups[i].Start), int(groups[i+used-1].End)
		var digits [16]byte
		at := 0
		for _, g := range groups[i : i+used] {
			at += copy(digits[at:], b[g.Start:g.End])
		}
		var m Match
		n.check(&m, digits[:])
		m.Start, m.End, m.Naming = uint32(start), uint32(end), naming
		if naming != Named {
			switch {
			case keywordBefore(b, start, nikWords):
				m.Naming = Keyword
			case m.Facets[nikSex] != 1 && isFamilyCardNumber(b, start):
				i += used
				continue
			}
		}
		found = append(found, m)
		i += used
	}
	return found
}

// isFamilyCardNumber tells whether the words before a number say that it is one of
// a family card, which is written alike.
func isFamilyCardNumber(b []byte, start int) bool {
	if keywordBefore(b, start, cardNumberWords) {
		return true
	}
	for i := max(0, start-24); i < start; i++ {
		if hasFoldPrefix(b[i:start], "kartu keluarga") {
			return true
		}
	}
	return false
}

// span returns how many groups, from the first, belong together, and whether
// they are written as one number of 16 digits.
func (n *nik) span(b []byte, groups []Group) (used int, whole bool) {
	// Most groups of digits are out at once: they are not 16, and nothing that
	// could go on the number follows.
	if groups[0].len() != 16 {
		if len(groups) == 1 || groups[1].Start != groups[0].End+1 || groups[0].len() > 12 {
			return 1, false
		}
		switch b[groups[0].End] {
		case ' ', '-', '.', '/':
		case ',':
			if groups[0].len() > 1 {
				return 1, false
			}
		default:
			return 1, false
		}
	}
	start := int(groups[0].Start)
	if wordBefore(b, start) && !keywordGlued(b, start, nikWords) && !isLetterBefore(b, start) || isFraction(b, start) {
		return 1, false
	}
	for _, form := range nikForms {
		used = len(form)
		if len(groups) < used || !sameGroups(b, groups[:used], form) {
			continue
		}
		whole = true
		switch {
		case len(form) == 1: // what stands behind sixteen digits is of something else, but decimals
			if used < len(groups) && (isDecimal(b, groups[0], groups[1]) || isFifthGroup(b, groups[1])) {
				used, whole = 2, false
			}
		default:
			for used < len(groups) && continues(b, int(groups[used-1].End), int(groups[used].Start), true) {
				used++
				whole = false
			}
		}
		end := int(groups[used-1].End)
		return used, whole && (!wordAfter(b, end) || len(form) == 1 && isWordBehind(b, end))
	}
	return 1, false
}

// mostDecimals is how many decimals stand behind a comma, which parts values too, at most; cents is how
// many amounts have in a text.
const (
	mostDecimals = 3
	cents        = 2
)

// isDecimal tells whether two groups of digits are all of a number with decimals, other than zeros: a
// floating-point column ends every number in those.
func isDecimal(b []byte, whole, decimals Group) bool {
	end := int(whole.End)
	if int(decimals.Start) != end+1 || b[end] != '.' && b[end] != ',' {
		return false
	}
	if isWhole := whole.Start == 0 || whole.Start == 1 && (b[0] == '-' || b[0] == '+'); !isWhole || int(decimals.End) != len(b) {
		return decimals.len() == cents && (int(decimals.End) == len(b) || !isWord(b[decimals.End]) && b[decimals.End] != '.' && b[decimals.End] != '-' && b[decimals.End] != '/')
	}
	if b[end] == ',' && decimals.len() > mostDecimals || decimals.len() >= longNumber {
		return false
	}
	return len(bytes.Trim(b[decimals.Start:], "0")) > 0
}

// isFifthGroup tells whether four digits behind a stroke go on a number of sixteen, and are no year.
func isFifthGroup(b []byte, behind Group) bool {
	start, end := int(behind.Start), int(behind.End)
	return behind.len() == 4 && b[start-1] == '-' && isDigit(b[start-2]) && (end == len(b) || b[end] != '-')
}

// isLetterBefore tells whether one letter stands in front of the place i, as programs mark what a key is
// of: p3174….jpg, u3174….
func isLetterBefore(b []byte, i int) bool {
	return i > 0 && isLetter(b[i-1]) && (i == 1 || !isWord(b[i-2]) && b[i-2] < utf8.RuneSelf)
}

// isWordBehind tells whether letters go on from the place i as a name does that files of fixed
// width have right behind a number.
func isWordBehind(b []byte, i int) bool {
	const least = 3
	n := i
	for n < len(b) && isLetter(b[n]) {
		n++
	}
	return n-i >= least && (n == len(b) || !isWord(b[n]) && b[n] < utf8.RuneSelf)
}

// sameGroups tells whether the groups have the sizes of form and one
// separator, of one byte, between all of them.
func sameGroups(b []byte, groups []Group, form []int) bool {
	for i, g := range groups {
		if g.len() != form[i] {
			return false
		}
		if i == 0 {
			continue
		}
		gap := b[groups[i-1].End:g.Start]
		if len(gap) != 1 || gap[0] != b[groups[0].End] {
			return false
		}
		switch gap[0] {
		case ' ', '-', '.', '/':
		case ',':
			if len(form) != len(thousands) { // no other form has so many
				return false
			}
		default:
			return false
		}
	}
	return true
}

// continues tells whether digits that begin at next go on the number that
// ends at end: one separator between them, where a plain run of digits allows
// the space that stands between two numbers, ".0" is how a floating-point
// column ends every number, and between two commas stands an item of a list.
func continues(b []byte, end, next int, grouped bool) bool {
	if next-end != 1 {
		return false
	}
	length := 0
	for next+length < len(b) && isDigit(b[next+length]) {
		length++
	}
	if length >= longNumber {
		return false // the next number of a list
	}
	switch b[end] {
	case '-':
		return true
	case '.', ',':
		if b[end] == ',' && next+length < len(b) && b[next+length] == ',' {
			return false
		}
		for _, c := range b[next:] {
			if c != '0' {
				return isDigit(c)
			}
		}
		return false
	case ' ':
		return grouped && next == end+1 && next+4 <= len(b) && isDigit(b[next+3])
	}
	return false
}

// damaged recognises what is left of a NIK in a column that should hold some.
func (n *nik) damaged(b []byte) (Match, bool) {
	m := Match{End: uint32(len(b)), Kind: Damaged, Facets: noBins}
	if e, ok := exponent(b); ok {
		return m, e == 15
	}
	b = trimPointZero(b)
	if isMaskedNumber(b) {
		m.Kind = Placeholder
		return m, true
	}
	if len(b) != 15 && len(b) != 17 {
		return m, false
	}
	for _, c := range b {
		if !isDigit(c) {
			return m, false
		}
	}
	return m, true
}

// NumberLengths implements Number.
func (*nik) NumberLengths(naming Naming) (int, int) {
	if naming == Named || naming == Shared {
		return 15, 17
	}
	return 16, 16
}

// FindNumber implements Number.
func (n *nik) FindNumber(digits []byte, naming Naming, m *Match) bool {
	if len(digits) == 16 {
		n.check(m, digits)
	} else {
		m.begin(len(digits), naming)
		m.Kind = Damaged
	}
	m.Naming = naming
	return true
}

// check sets m to what 16 digits are.
func (n *nik) check(m *Match, digits []byte) {
	high := eightDigits(binary.LittleEndian.Uint64(digits))
	low := eightDigits(binary.LittleEndian.Uint64(digits[8:]))
	m.begin(len(digits), Silent)
	m.Value = high*100_000_000 + low
	if isPattern(digits) || isBinary(digits) {
		m.Kind = Placeholder
		return
	}
	regency, district, day := int(high/10_000), int(high/100%100), int(high%100)
	month, year, serial := int(low/1_000_000), int(low/10_000%100), int(low%10_000)

	status := n.regions.District(regency, district)
	female := day > 40
	if female {
		day -= 40
	}
	dated := isDate(day, month, year)
	m.Facets[nikDistrictDate] = 0
	if dated {
		m.Facets[nikDistrictDate] = 1
	}
	if status < region.Historic {
		m.Facets[nikDistrictDate] += 2
	}
	isNIT := regency/100 == 99
	if !dated || (status == region.Unknown && !isNIT) {
		return
	}
	if serial == 0 {
		m.Kind = Damaged // never issued: the last digits were rounded away
		return
	}
	switch {
	case status < region.Historic:
		m.Rung = Weak
	case serial <= 100:
		m.Rung = Sure
	default:
		m.Rung = Likely
	}
	born, isMinor := n.birth(day, month, year)
	sex := 0
	if female {
		sex = 1
	}
	m.Facets[nikProvince] = uint16(regency / 100)
	m.Facets[nikSex] = uint16(sex)
	if bin := birthYearBin(born); bin != NoBin {
		m.Facets[nikBirthYearMale+sex] = bin
	}
	m.Facets[nikDay] = uint16(day)
	m.Facets[nikLastDigit] = uint16(serial % 10)
	m.Facets[nikSerial] = uint16(bits.Len(uint(serial)) - 1)
	m.Claims = Claims{Birth: uint32(year*10_000+month*100+day) + 1, Sex: Male + Sex(sex), Province: province1999(regency / 100)}
	m.Facets[nikAge] = 0
	if isMinor {
		m.Facets[nikAge] = 1
	}
}

// isBinary tells whether the digits are all 0 or 1: a mask, not a number.
func isBinary(digits []byte) bool {
	for _, c := range digits {
		if c > '1' {
			return false
		}
	}
	return true
}

var daysOf = [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// isDate tells whether the day exists in 19yy or 20yy.
func isDate(day, month, yy int) bool {
	if month < 1 || month > 12 || day < 1 {
		return false
	}
	last := daysOf[month-1]
	if month == 2 && yy%4 == 0 { // 2000 was a leap year; 1900 was not, but 2000 will do
		last = 29
	}
	return day <= last
}

// birth resolves the century: the latest year that is not after asOf. It
// reports whether the person is under 18, as UU 35/2014 counts children.
func (n *nik) birth(day, month, yy int) (year int, minor bool) {
	later := month > n.month || (month == n.month && day > n.day)
	year = 2000 + yy
	if year > n.year || (year == n.year && later) {
		year -= 100
	}
	age := n.year - year
	if later {
		age--
	}
	return year, age < 18
}
