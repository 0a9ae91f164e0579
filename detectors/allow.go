package detectors

import (
	"bytes"
	"errors"
	"strings"
)

// Allowed is data that is nobody's: what a project uses for tests.
type Allowed struct {
	// Domains are those of addresses, with all below them.
	Domains []string
	// Numbers are ranges of numbers.
	Numbers []NumberRange
}

// NumberRange is a range of numbers of equally many digits, its ends included.
type NumberRange struct{ from, to string }

// ParseNumberRange reads "3174060101900001-3174060101909999" or a single
// number. Errors do not hold it.
func ParseNumberRange(text string) (NumberRange, error) {
	from, to, isRange := strings.Cut(text, "-")
	from, to = strings.TrimSpace(from), strings.TrimSpace(to)
	if !isRange {
		to = from
	}
	if len(from) != len(to) || len(from) < 6 || len(from) > 19 || !IsDigits([]byte(from)) || !IsDigits([]byte(to)) || from > to {
		return NumberRange{}, errors.New("write two numbers of 6 to 19 digits, equally many, the smaller one first, with a - between them")
	}
	return NumberRange{from, to}, nil
}

// With returns the detectors of the set, for which what is allowed is a
// placeholder: counted apart, exposing nobody.
func (s *Set) With(allowed Allowed) *Set {
	if len(allowed.Domains) == 0 && len(allowed.Numbers) == 0 {
		return s
	}
	out := &Set{Vocabulary: s.Vocabulary, spoken: s.spoken}
	for _, d := range s.Detectors {
		filter := &allowing{Detector: d, allowed: allowed}
		if number, ok := d.(Number); ok {
			out.Detectors = append(out.Detectors, &allowingNumbers{filter, number})
		} else {
			out.Detectors = append(out.Detectors, filter)
		}
	}
	return out
}

// allowing is a detector that takes what is allowed for placeholders.
type allowing struct {
	Detector
	allowed Allowed
}

func (a *allowing) Find(found []Match, text *Text, naming Naming) []Match {
	first := len(found)
	found = a.Detector.Find(found, text, naming)
	for i := range found[first:] {
		a.filter(text.Bytes, &found[first+i])
	}
	return found
}

func (a *allowing) filter(text []byte, m *Match) {
	if m.Kind == Value && m.Rung != None && a.allowed.has(text[m.Start:m.End]) {
		m.Kind, m.Rung = Placeholder, None
	}
}

// has tells whether a value is allowed.
func (a *Allowed) has(value []byte) bool {
	if at := bytes.LastIndexByte(value, '@'); at >= 0 {
		for _, domain := range a.Domains {
			rest := value[at+1:]
			if n := len(rest) - len(domain); n >= 0 && (n == 0 || rest[n-1] == '.') && bytes.EqualFold(rest[n:], []byte(domain)) {
				return true
			}
		}
		return false
	}
	if len(a.Numbers) == 0 || len(value) > 40 {
		return false
	}
	var buffer [40]byte
	digits := buffer[:0]
	for _, c := range value {
		if isDigit(c) {
			digits = append(digits, c)
		}
	}
	for _, r := range a.Numbers {
		if len(digits) == len(r.from) && string(digits) >= r.from && string(digits) <= r.to {
			return true
		}
	}
	return false
}

// allowingNumbers is allowing for a detector that is a Number too.
type allowingNumbers struct {
	*allowing
	number Number
}

// NumberLengths implements Number.
func (a *allowingNumbers) NumberLengths(naming Naming) (least, most int) {
	return a.number.NumberLengths(naming)
}

// FindNumber implements Number.
func (a *allowingNumbers) FindNumber(digits []byte, naming Naming, m *Match) bool {
	if !a.number.FindNumber(digits, naming, m) {
		return false
	}
	a.filter(digits, m)
	return true
}
