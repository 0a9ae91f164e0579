package detectors

import (
	"bytes"
	"unicode/utf8"
)

// salary finds pay: amounts of rupiah in a column, or behind a word, that says
// so. The value alone proves nothing. Written forms: 5000000, 5.000.000,00,
// Rp 5.000.000,-, IDR 4,500,000, 4,5 jt, 500 ribu, 2-4jt/bulan, "< 500.000",
// and the codes 1-9 of income bands.
type salary struct{}

func newSalary() salary { return salary{} }

func (salary) Class() Class {
	return Class{ID: "salary", Title: "Salary", Noun: "salary", Category: Specific, Severity: High}
}

func (salary) Gate() Gate { return Gate{Prose: true, Amount: true} }

// Bounds of a month's pay in rupiah. The lowest minimum wage was 1.8 million
// in 2021 and the highest 5.7 million in 2026; allowances are smaller, and
// boards earn more.
const (
	leastSalary = 10_000
	// leastSpoken is the least amount behind a word in prose: less is a price.
	leastSpoken = 50_000
	mostSalary  = 1_000_000_000
)

var salaryBands = []struct {
	below int64
	name  string
}{
	{500_000, "under 0.5 million"}, {1_000_000, "0.5-1 million"}, {2_000_000, "1-2 million"}, {5_000_000, "2-5 million"},
	{10_000_000, "5-10 million"}, {20_000_000, "10-20 million"}, {50_000_000, "20-50 million"}, {100_000_000, "50-100 million"},
	{mostSalary + 1, "over 100 million"},
}

func (salary) Facets() []Facet {
	return []Facet{
		{Name: "monthly_rupiah", Bins: len(salaryBands), Labels: func(bin int) string { return salaryBands[bin].name }},
		{Name: "leading_digit", Bins: 9, Labels: func(bin int) string { return string(rune('1' + bin)) }},
		{Name: "rounded_to", Bins: len(roundings), Labels: func(bin int) string { return roundings[bin] }},
	}
}

func (salary) Model() *Model {
	return &Model{
		Fits:              "are amounts that people are paid",
		FitsOne:           "is an amount that people are paid",
		Chance:            [][Rungs]float64{{1, 1, 1}},
		HeaderBorne:       [Rungs]bool{true, true, true},
		NamedOnly:         [Rungs]bool{true, true, true},
		SharedNeedsPerson: true,
		OfBudgets:         true,
	}
}

var salaryWords = keywords{"gaji": true, "gajinya": true, "gapok": true, "upah": true, "penghasilan": true, "salary": true, "thp": true, "honorarium": true}

func (s salary) Find(found []Match, text *Text, naming Naming) []Match {
	b := text.Bytes
	if naming == Named || naming == Shared {
		var m Match
		s.check(&m, b)
		m.Naming = naming
		return append(found, m)
	}
	if !hasSalaryWord(b) {
		return found
	}
	groups := text.Groups()
	for i := 0; i < len(groups); i++ {
		start := int(groups[i].Start)
		if !isProseAmount(b, groups[i:]) {
			continue
		}
		// A letter that touches the digits can only be that of "Rp5.000.000".
		if wordBefore(b, start) && b[start-1]|0x20 != 'p' && b[start-1]|0x20 != 'r' || !keywordBefore(b, start, salaryWords) {
			continue
		}
		amount, rest, ok := parseAmount(b[start:])
		if !ok {
			continue
		}
		end := start + len(bytes.TrimRight(b[start:len(b)-len(rest)], " "))
		for i+1 < len(groups) && int(groups[i+1].Start) < end {
			i++
		}
		m := Match{Start: uint32(start), End: uint32(end), Naming: Keyword, Facets: noBins}
		if amount >= leastSpoken && amount <= mostSalary {
			m.Rung = Likely
			facetsOf(&m, amount)
		}
		found = append(found, m)
	}
	return found
}

// hasSalaryWord tells whether some word begins as one of salaryWords does.
func hasSalaryWord(b []byte) bool {
	inWord := false
	for i, c := range b {
		if !isLetter(c) {
			inWord = false
			continue
		}
		if !inWord && i+3 <= len(b) {
			switch [3]byte{c | 0x20, b[i+1] | 0x20, b[i+2] | 0x20} {
			case [3]byte{'g', 'a', 'j'}, [3]byte{'g', 'a', 'p'}, [3]byte{'u', 'p', 'a'}, [3]byte{'p', 'e', 'n'}, [3]byte{'s', 'a', 'l'}, [3]byte{'t', 'h', 'p'}, [3]byte{'h', 'o', 'n'}:
				return true
			}
		}
		inWord = true
	}
	return false
}

// isProseAmount tells whether an amount can begin with the first group: the
// condition of Gate.Amount.
func isProseAmount(b []byte, groups []Group) bool {
	if groups[0].len() >= 5 || len(groups) > 1 && groups[1].len() >= 3 && groups[1].Start == groups[0].End+1 {
		return true
	}
	for end := groups[0].End; end < groups[0].End+2 && int(end) < len(b); end++ {
		if b[end]|0x20 == 'j' {
			return true
		}
	}
	// Decimals may stand between: "4,5 juta".
	return len(groups) > 1 && groups[1].Start == groups[0].End+1 && isProseAmount(b, groups[1:2])
}

// NumberLengths implements Number.
func (salary) NumberLengths(naming Naming) (int, int) {
	if naming != Named && naming != Shared {
		return 0, -1
	}
	return 1, 19
}

// FindNumber implements Number.
func (s salary) FindNumber(digits []byte, naming Naming, m *Match) bool {
	m.begin(len(digits), naming)
	if len(digits) > 15 {
		// No amount.
	} else if amount := number(digits); amount == 0 {
		m.Kind = Placeholder
	} else if len(digits) == 1 {
		m.Rung, m.Value = Weak, uint64(digits[0])
	} else if amount >= leastSalary && amount <= mostSalary {
		m.Rung, m.Value = Likely, amount
		facetsOf(m, int64(amount))
	} else if amount >= leastForeign && amount < leastSalary {
		m.Rung, m.Value = Weak, amount // in thousands, or in a currency that the name tells
	}
	return true
}

// FindWhole implements WholeValue.
func (s salary) FindWhole(text []byte, m *Match) bool {
	s.check(m, text)
	m.Naming = Named
	return m.Rung > None
}

// check sets m to what a whole value is.
func (salary) check(m *Match, b []byte) {
	m.begin(len(b), Silent)
	if len(b) == 1 && b[0] >= '1' && b[0] <= '9' {
		m.Rung, m.Value = Weak, uint64(b[0])
		return
	}
	if e, ok := exponent(b); ok {
		if amount, isWhole := written(b, e); isWhole && amount >= leastSalary && amount <= mostSalary {
			m.Rung, m.Value = Likely, uint64(amount)
			facetsOf(m, amount)
		} else if e <= 9 {
			m.Kind = Damaged
		}
		return
	}
	if amount, ok := foreignAmount(b); ok {
		if amount >= leastForeign && amount <= mostSalary {
			m.Rung, m.Value = Weak, uint64(amount)
		}
		return
	}
	low, high, ok := parseRange(b)
	if !ok {
		return
	}
	if low == 0 && high == 0 {
		m.Kind = Placeholder
		return
	}
	if high >= leastSalary && high <= mostSalary {
		m.Rung, m.Value = Likely, uint64(high)
		facetsOf(m, high)
	} else if high >= leastForeign && high < leastSalary {
		m.Rung, m.Value = Weak, uint64(high)
	}
}

// written reads an amount in exponential notation, as programs write fractions: with five
// digits or more it is not what a spreadsheet shows where a cell is too narrow.
func written(b []byte, exponent int) (amount int64, ok bool) {
	const leastDigits = 5
	digits := 0
	for _, c := range b {
		if c|0x20 == 'e' {
			break
		}
		if isDigit(c) && digits < 15 {
			amount = 10*amount + int64(c-'0')
			digits++
		}
	}
	known := digits
	for ; digits <= exponent && amount < 1e15; digits++ {
		amount *= 10
	}
	for ; digits > exponent+1; digits-- {
		amount /= 10
	}
	return amount, known >= leastDigits
}

// foreignCurrencies are those that Indonesians are paid in abroad, and by ships.
var foreignCurrencies = []string{"usd", "us$", "rm", "myr", "sgd", "s$", "hkd", "hk$", "ntd", "nt$", "twd", "sar", "jpy", "krw", "bnd", "aed", "eur", "aud", "$"}

// touchesForeign holds what foreignCurrencies begin and end with.
var touchesForeign = func() (t [256]bool) {
	for _, currency := range foreignCurrencies {
		for _, c := range []byte{currency[0], currency[len(currency)-1]} {
			t[c] = true
			if isLetter(c) {
				t[c&^0x20] = true
			}
		}
	}
	return t
}()

// leastForeign is the least pay in a currency of another country.
const leastForeign = 100

// foreignAmount reads a value that is an amount in another currency.
func foreignAmount(b []byte) (amount int64, ok bool) {
	if len(b) == 0 || !touchesForeign[b[0]] && !touchesForeign[b[len(b)-1]] || isDigit(b[len(b)-1]) && hasFoldPrefix(b, "rp") {
		return 0, false
	}
	for _, currency := range foreignCurrencies {
		if hasFoldPrefix(b, currency) {
			amount, rest, ok := parseAmount(bytes.TrimLeft(b[len(currency):], " ."))
			return amount, ok && len(rest) == 0
		}
		if n := len(b) - len(currency); n > 0 && isDigit(b[0]) && hasFoldPrefix(b[n:], currency) {
			amount, rest, ok := parseAmount(bytes.TrimRight(b[:n], " "))
			return amount, ok && len(rest) == 0
		}
	}
	return 0, false
}

// roundings are what amounts are rounded to.
var roundings = []string{"1", "10", "100", "1,000", "10,000", "100,000", "1,000,000"}

// facetsOf sets the facets of a match of an amount.
func facetsOf(m *Match, amount int64) {
	m.Facets[0] = band(amount)
	zeros, leading, isRound := uint16(0), amount, true
	for ; leading >= 10; leading /= 10 {
		if isRound = isRound && leading%10 == 0; isRound {
			zeros++
		}
	}
	m.Facets[1] = uint16(leading - 1)
	m.Facets[2] = min(zeros, uint16(len(roundings)-1))
}

func band(amount int64) uint16 {
	for i, b := range salaryBands {
		if amount < b.below {
			return uint16(i)
		}
	}
	panic("salary: the last band ends below mostSalary")
}

// parseRange reads a whole value: one amount, or two with a dash or word
// between them, with an optional bound before and a period behind.
func parseRange(b []byte) (low, high int64, ok bool) {
	rest := unmark(b)
	b = rest
	if len(b) == 0 {
		return 0, 0, false
	}
	if first := b[0]; !isDigit(first) && first|0x20 != 'r' && first|0x20 != 'i' { // Rp, IDR
		rest = skipWords(b, boundWords)
	}
	low, rest, ok = parseAmount(rest)
	if !ok {
		return 0, 0, false
	}
	high = low
	if len(rest) == 0 {
		return low, high, true
	}
	if after := skipWords(rest, rangeWords); len(after) < len(rest) && len(after) > 0 {
		second, tail, ok := parseAmount(after)
		if ok {
			high, rest = second, tail
			if low < 1000 && high >= 1000 { // 2-4jt: the unit stands behind both
				low *= unitOf(b)
			}
		}
	}
	rest = skipWords(rest, periodWords)
	return low, high, len(rest) == 0
}

// unmark cuts what spreadsheets and forms put around a value: an apostrophe,
// ="...", and the number or letter of an answer ("1. ", "b) ").
func unmark(b []byte) []byte {
	b = bytes.TrimPrefix(b, []byte("'"))
	if len(b) > 3 && b[0] == '=' && b[1] == '"' && b[len(b)-1] == '"' {
		b = b[2 : len(b)-1]
	}
	if len(b) > 3 && isWord(b[0]) && (b[1] == '.' || b[1] == ')') && b[2] == ' ' {
		b = bytes.TrimLeft(b[3:], " ")
	}
	return b
}

func unitOf(b []byte) int64 {
	for i := len(b); i > 0; i-- {
		if isDigit(b[i-1]) {
			unit, _ := parseUnit(b[i:])
			return unit
		}
	}
	return 1
}

var (
	boundWords = []string{"kurang dari", "lebih dari", "lebih kecil dari", "lebih besar dari", "di atas", "diatas", "di bawah", "dibawah", "kurang lebih",
		"sekitar", "minimal", "maksimal", "max", "min", "sampai", "hingga", "s/d", "<=", ">=", "<", ">", "≥", "≤", "±", "up to", "more than", "less than", "lt_", "gt_", "lt", "gt", "umr", "umk", "ump"}
	rangeWords  = []string{"-", "_", "–", "—", "s/d", "s.d.", "sd", "sampai dengan", "sampai", "hingga", "to", "dan", "~"}
	periodWords = []string{"/bulan", "/bln", "/ bulan", "/ bln", "per bulan", "per-bulan", "perbulan", "/month", "per month", "/bl", "sebulan", "nett", "net", "gross", "ke atas", "keatas", "+"}
	currencies  = []string{"rp.", "rp", "idr", "rupiah"}
)

// skipWords cuts white space and any of the words from the front, ignoring
// case.
func skipWords(b []byte, words []string) []byte {
again:
	for len(b) > 0 && (b[0] == ' ' || b[0] == '\t') {
		b = b[1:]
	}
	if len(b) > 0 && b[0] >= utf8.RuneSelf {
		b = bytes.TrimLeft(b, " \t\u00a0")
	}
	for _, w := range words {
		if hasFoldPrefix(b, w) {
			b = b[len(w):]
			goto again
		}
	}
	return b
}

func hasFoldPrefix(b []byte, word string) bool {
	if len(b) < len(word) {
		return false
	}
	for i := range len(word) {
		if lower(b[i]) != word[i] {
			return false
		}
	}
	return true
}

// parseAmount reads one amount of rupiah at the front of b, a currency before
// or behind it, and returns what follows. Amounts are whole rupiah; decimals
// are dropped. A minus sign is read as no amount.
func parseAmount(b []byte) (amount int64, rest []byte, ok bool) {
	if len(b) > 0 && !isDigit(b[0]) {
		b = skipWords(b, currencies)
	}
	whole, fraction, scale, rest, ok := parseDecimal(b)
	if !ok {
		return 0, b, false
	}
	if len(rest) == 0 {
		return whole, rest, true
	}
	unit, after := parseUnit(rest)
	rest = after
	if hasFoldPrefix(rest, ",-") || hasFoldPrefix(rest, ".-") {
		rest = rest[2:]
	}
	rest = skipWords(rest, currencies)
	if whole > 1e15/unit {
		return 0, rest, false
	}
	return whole*unit + fraction*unit/scale, rest, true
}

func parseUnit(b []byte) (int64, []byte) {
	rest := bytes.TrimLeft(b, " \u00a0")
	for _, u := range []struct {
		word  string
		value int64
	}{
		{"juta", 1e6}, {"jt", 1e6}, {"ribu", 1e3}, {"rb", 1e3}, {"miliar", 1e9}, {"milyar", 1e9}, {"k", 1e3}, {"m", 1e6}, // nobody is paid a miliar
	} {
		if !hasFoldPrefix(rest, u.word) {
			continue
		}
		after := rest[len(u.word):]
		if hasFoldPrefix(after, "an") { // "2 jutaan"
			after = after[2:]
		}
		if len(after) == 0 || !isLetter(after[0]) {
			return u.value, after
		}
	}
	return 1, b
}

// parseDecimal reads digits in groups. Both . and , occur as separators of
// thousands: groups of three are thousands, and a last group of one or two
// digits behind a separator is decimals, as is a last group behind the other
// separator.
func parseDecimal(b []byte) (whole, fraction, scale int64, rest []byte, ok bool) {
	scale = 1
	i := 0
	for i < len(b) && isDigit(b[i]) {
		i++
	}
	if i == 0 || i > 15 {
		return 0, 0, 1, b, false
	}
	whole = int64(number(b[:i]))
	first := i
	var thousands byte
	for i+1 < len(b) && (b[i] == '.' || b[i] == ',') && isDigit(b[i+1]) {
		j := i + 1
		for j < len(b) && isDigit(b[j]) {
			j++
		}
		n := j - i - 1
		if n == 3 && first <= 3 && (thousands == 0 || thousands == b[i]) && whole < 1e12 {
			thousands = b[i]
			whole = whole*1000 + int64(number(b[i+1:j]))
			i = j
			continue
		}
		if n <= 2 || first > 3 && n > 3 && n <= 6 || first > 5 && n == 3 || (thousands != 0 && thousands != b[i] && n <= 6) {
			fraction = int64(number(b[i+1 : j]))
			for range n {
				scale *= 10
			}
			i = j
			break
		}
		return 0, 0, 1, b, false
	}
	return whole, fraction, scale, b[i:], true
}
