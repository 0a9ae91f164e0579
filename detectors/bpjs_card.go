package detectors

// bpjsCard finds the card number of BPJS Kesehatan, the national health
// insurance: 13 digits without a check digit. Every published example begins
// with 000 or 001; that is all a value alone can show.
type bpjsCard struct{}

func newBPJSCard() bpjsCard { return bpjsCard{} }

func (bpjsCard) Class() Class {
	return Class{ID: "bpjs_card", Title: "BPJS card", Noun: "BPJS card number", Category: General, Severity: Medium, PersonNumber: true, Countable: true}
}

func (bpjsCard) Gate() Gate { return Gate{Digits: cardDigits} }

const cardDigits = 13

const bpjsInner = 0

func (bpjsCard) Facets() []Facet { return []Facet{bpjsInner: {Name: "inner", Bins: 1000}} }

func (bpjsCard) Model() *Model {
	return &Model{
		Fits:        "begin as card numbers do",
		FitsOne:     "begins as card numbers do",
		Chance:      [][Rungs]float64{{1, 0.002, 0}},
		HeaderBorne: [Rungs]bool{true, false, false},
		NamedOnly:   [Rungs]bool{true, false, false},
		Exclusive:   Likely,
		Uniform:     &Uniform{Inner: "inner", NeedsPerson: true, PersonShare: 0.5},
	}
}

var bpjsWords = keywords{"bpjs": true, "noka": true, "jkn": true, "kis": true, "bpjskes": true, "askes": true}

func (c bpjsCard) Find(found []Match, text *Text, naming Naming) []Match {
	b := text.Bytes
	groups := text.Groups()
	if naming == Named && len(groups) > 0 {
		if isMaskedNumber(b) {
			return append(found, Match{End: uint32(len(b)), Kind: Placeholder, Naming: naming, Facets: noBins})
		}
		if m, ok := c.whole(b, groups); ok {
			return append(found, m)
		}
	}
	for i, g := range groups {
		start, end := int(g.Start), int(g.End)
		if g.len() != cardDigits || wordBefore(b, start) || wordAfter(b, end) || isFraction(b, start) {
			continue
		}
		if i+1 < len(groups) && continues(b, end, int(groups[i+1].Start), false) {
			continue
		}
		var m Match
		c.check(&m, b[start:end])
		m.Start, m.End, m.Naming = g.Start, g.End, naming
		if naming != Named && keywordBefore(b, start, bpjsWords) {
			m.Naming = Keyword
		}
		found = append(found, m)
	}
	return found
}

// NumberLengths implements Number.
func (bpjsCard) NumberLengths(naming Naming) (int, int) {
	if naming == Named {
		return 8, cardDigits
	}
	return cardDigits, cardDigits
}

// FindNumber implements Number.
func (c bpjsCard) FindNumber(digits []byte, naming Naming, m *Match) bool {
	if len(digits) == cardDigits {
		c.check(m, digits)
	} else {
		m.begin(len(digits), naming)
		m.Kind = Damaged
	}
	m.Naming = naming
	return true
}

// whole reads a named column's value that is one number, in groups or broken.
func (c bpjsCard) whole(b []byte, groups []Group) (Match, bool) {
	m := Match{End: uint32(len(b)), Naming: Named, Kind: Damaged, Facets: noBins}
	if _, ok := exponent(b); ok {
		return m, true
	}
	b = trimPointZero(b)
	var digits [cardDigits]byte
	n := 0
	for i, ch := range b {
		switch {
		case isDigit(ch):
			if n == cardDigits {
				return m, false
			}
			digits[n] = ch
			n++
		case ch == ' ' || ch == '-' || ch == '.':
		case ch == '\'' && i == 0:
		default:
			return m, false
		}
	}
	switch {
	case n == cardDigits:
		c.check(&m, digits[:])
		m.End, m.Naming = uint32(len(b)), Named
		return m, true
	case n >= 8 && len(groups) == 1: // a numeric cell lost the leading zeros
		return m, true
	}
	return m, false
}

// check sets m to what 13 digits are.
func (bpjsCard) check(m *Match, digits []byte) {
	m.begin(len(digits), Silent)
	m.Value, m.Rung = number(digits), Weak
	if isPattern(digits) {
		m.Kind, m.Rung = Placeholder, None
		return
	}
	m.Facets[bpjsInner] = uint16(m.Value / 1_000_000 % 1000)
	if digits[0] == '0' && digits[1] == '0' && digits[2] <= '1' {
		m.Rung = Likely
	}
}
