package detectors

import "bytes"

// payment_card finds the numbers of credit and debit cards (ISO/IEC 7812): 13
// to 19 digits with a Luhn check digit behind the prefix of an issuer's network.
// A NIK that passes is a NIK: the column's evidence decides.
type paymentCard struct{}

func newPaymentCard() paymentCard { return paymentCard{} }

func (paymentCard) Class() Class {
	return Class{ID: "payment_card", Title: "Payment card", Noun: "payment card number", Category: Specific, Severity: High, Countable: true}
}

func (paymentCard) Gate() Gate { return Gate{Digits: 15} }

func (paymentCard) Facets() []Facet {
	return []Facet{
		{Name: "network", Bins: 6, Labels: labels("Visa", "Mastercard", "JCB", "American Express", "UnionPay", "GPN or other")},
		{Name: "inner", Bins: 1000},
	}
}

const (
	otherNumber = iota // no network's prefix
	plainCard
	groupedCard
	besideCard // expiry, security code
)

func (paymentCard) Model() *Model {
	return &Model{
		Fits:    "have the check digit and the prefix of a payment card",
		FitsOne: "has the check digit and the prefix of a payment card",
		// One number in ten has the right check digit. Four groups of four digits
		// are written in little else than cards and NIK: declared.
		Chance:      [][Rungs]float64{otherNumber: {0, 0, 0}, plainCard: {0.1, 0.1, 0}, groupedCard: {0.004, 0.004, 0}, besideCard: {1, 0, 0}},
		HeaderBorne: [Rungs]bool{true, false, false},
		NamedOnly:   [Rungs]bool{true, false, false},
		Uniform:     &Uniform{Inner: "inner"},
	}
}

var cardForm = []int{4, 4, 4, 4}

func (d paymentCard) Find(found []Match, text *Text, naming Naming) []Match {
	b := text.Bytes
	if naming == Named || naming == Shared && (isExpiry(b) || isMaskedNumber(b)) {
		m := Match{End: uint32(len(b)), Naming: naming, Facets: noBins}
		d.judge(b, &m)
		return append(found, m)
	}
	groups := text.Groups()
	for i := 0; i < len(groups); i++ {
		used, shape := 1, uint8(plainCard)
		switch {
		case groups[i].len() == 16:
		case i+4 <= len(groups) && sameGroups(b, groups[i:i+4], cardForm):
			used, shape = 4, groupedCard
		default:
			continue
		}
		start, end := int(groups[i].Start), int(groups[i+used-1].End)
		next := i + used
		if wordBefore(b, start) || wordAfter(b, end) || isFraction(b, start) || next < len(groups) && continues(b, end, int(groups[next].Start), used > 1) {
			continue
		}
		var digits [16]byte
		at := 0
		for _, g := range groups[i:next] {
			at += copy(digits[at:], b[g.Start:g.End])
		}
		m := Match{Start: groups[i].Start, End: groups[next-1].End, Naming: naming, Shape: shape, Facets: noBins}
		d.check(digits[:], &m)
		if keywordBefore(b, start, cardWords) {
			m.Naming = Keyword
		}
		found = append(found, m)
		i += used - 1
	}
	return found
}

var cardWords = keywords{"kredit": true, "debit": true, "credit": true, "visa": true, "mastercard": true}

// NumberLengths implements Number.
func (paymentCard) NumberLengths(naming Naming) (int, int) {
	if naming == Named {
		return 1, 19
	}
	return 16, 16
}

// FindNumber implements Number.
func (d paymentCard) FindNumber(digits []byte, naming Naming, m *Match) bool {
	*m = Match{End: uint32(len(digits)), Naming: naming, Facets: noBins}
	if naming == Named {
		d.judge(digits, m)
	} else {
		m.Shape = plainCard
		d.check(digits, m)
	}
	return true
}

// judge judges a value of a column that is named for it: the number, or what
// stands beside it on the card (the date of expiry, the security code). Of some numbers a part is hidden.
func (d paymentCard) judge(value []byte, m *Match) {
	var digits [19]byte
	n, ok := onlyDigits(digits[:], value)
	switch {
	case isMaskedNumber(value):
		m.Kind = Placeholder
	case isExpiry(value):
		m.Rung, m.Value, m.Shape = Weak, hash(value), besideCard
	case !ok:
	case n >= 13:
		m.Shape = plainCard
		d.check(digits[:n], m)
	case bytes.IndexByte(value, '/') >= 0: // no month
	case n == 3 || n == 4 || n == 6:
		m.Rung, m.Value, m.Shape = Weak, number(digits[:n]), besideCard
	}
}

// isExpiry tells whether a value is the month and year until which a card is valid: 11/24, 11/2024.
func isExpiry(b []byte) bool {
	return (len(b) == 5 || len(b) == 7 && b[3] == '2' && b[4] == '0') && b[2] == '/' && isDigit(b[0]) && isDigit(b[1]) && IsDigits(b[3:]) && number(b[:2])-1 < 12 // 0 is above
}

func (paymentCard) check(digits []byte, m *Match) {
	m.Value = number(digits)
	if isPattern(digits) {
		m.Kind = Placeholder
		return
	}
	network, ok := cardNetwork(digits)
	if !ok {
		m.Shape = otherNumber
	}
	if !ok || !luhn(digits) {
		return
	}
	m.Rung = Likely
	m.Facets[0] = uint16(network)
	m.Facets[1] = uint16(digits[7]-'0')*100 + uint16(digits[8]-'0')*10 + uint16(digits[9]-'0')
}

// cardNetwork tells the network by the first digits.
func cardNetwork(digits []byte) (network int, ok bool) {
	four := int(number(digits[:4]))
	n := len(digits)
	switch {
	case digits[0] == '4' && (n == 13 || n == 16 || n == 19):
		return 0, true
	case n == 16 && (four >= 5100 && four <= 5599 || four >= 2221 && four <= 2720):
		return 1, true
	case n == 16 && four >= 3528 && four <= 3589:
		return 2, true
	case n == 15 && (four/100 == 34 || four/100 == 37):
		return 3, true
	case n >= 16 && four/100 == 62:
		return 4, true
	case n == 16 && (four/100 == 60 || four/100 == 65 || four == 1946 || four == 6360):
		return 5, true
	}
	return 0, false
}
