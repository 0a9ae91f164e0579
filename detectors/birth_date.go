package detectors

import (
	"bytes"
	"time"
)

// birth_date is the day somebody was born, with the place before it in one
// value too ("Jakarta, 17-08-1945"), or an age.
func newBirthDate(asOf time.Time) *attribute {
	today := asOf.Year()*10_000 + int(asOf.Month())*100 + asOf.Day()
	return &attribute{
		class:      Class{ID: "birth_date", Title: "Birth date", Noun: "birth date", Category: General, Severity: Medium, Descriptive: true},
		model:      ofHalfACentury(agreeing(shaped("are dates on which people of today were born", "is a date on which somebody of today was born", 0.02))),
		headerless: true,
		spoken:     &spoken{words: birthWords, read: readBirth},
		facets: []Facet{
			{Name: "birth_year", Bins: birthYears, Labels: fiveYears},
			{Name: "age", Bins: 2, Labels: labels("adult", "minor")},
		},
		judge: func(value []byte, m *Match) {
			date, ok := readDate(value)
			if !ok && m.Naming == Named && isShortDate(value) {
				m.Rung = Weak // of which century nobody says
				return
			}
			if !ok {
				judgeAge(value, asOf.Year(), m)
				return
			}
			year := date.year
			if year < 1900 || date.key() > today {
				if date.isZero() || year <= 1900 {
					m.Kind = Placeholder
				}
				return
			}
			m.Rung = Likely
			if date.key() == 19000101 {
				m.Kind, m.Rung = Placeholder, None
				return
			}
			m.Claims.Birth = date.short()
			m.Facets[0] = birthYearBin(year)
			m.Facets[1] = 0
			if date.key() > today-180_000 {
				m.Facets[1] = 1
			}
		},
	}
}

// isShortDate tells whether a value is a date of six digits, as manifests of passengers have it:
// DDMMYY or YYMMDD.
func isShortDate(value []byte) bool {
	if len(value) != 6 || !IsDigits(value) {
		return false
	}
	two := func(i int) int { return int(value[i]-'0')*10 + int(value[i+1]-'0') }
	isDay := func(n int) bool { return n >= 1 && n <= 31 }
	return two(2) >= 1 && two(2) <= 12 && (isDay(two(0)) || isDay(two(4)))
}

// birthWords announce a date of birth.
var birthWords = keywords{"lahir": true, "tgllahir": true, "tanggallahir": true, "ttl": true, "dob": true, "birthdate": true, "birthday": true, "birth": true, "dateofbirth": true, "date": true}

// readBirth reads a date behind a word for one of birth, and the place before it.
func readBirth(b []byte, w announcing) int {
	const longest = 60
	word := string(w.text())
	if !w.said && !(word == "lahir" && isBornIn(b[w.end:])) || word == "date" && !isBehind(b, w.start, "birth") || word == "lahir" && isBehind(b, w.start, "tempat") {
		return 0
	}
	end, seen := w.at, 0
	for end < len(b) && end-w.at < longest && bytes.IndexByte(endsBirth, b[end]) < 0 && (b[end] != ',' || seen < 2) {
		if isDigit(b[end]) {
			seen++
		}
		end++
	}
	if end-w.at == longest {
		return 0
	}
	// A time or a word may stand behind, or the sentence end.
	for end > w.at {
		if b[end-1] == '.' {
			end--
			continue
		}
		if _, ok := readDate(b[w.at:end]); ok && seen >= 2 {
			return end
		}
		n := bytes.LastIndexByte(b[w.at:end], ' ')
		if n < 0 {
			break
		}
		end = w.at + n
	}
	return 0
}

// isBornIn tells whether a sentence goes on as it does behind "lahir": with where or when.
func isBornIn(rest []byte) bool {
	var word [16]byte
	next, _ := nextWord(rest, 0, &word)
	return string(next) == "di" || string(next) == "pada" || string(next) == "tanggal" || string(next) == "tgl"
}

// endsBirth are signs that end a date in a text.
var endsBirth = []byte("\"'|;<>(){}[]\n\t&\\")

// ofHalfACentury is the model of dates that are told from others by how far they lie apart:
// no register has been kept for as long as people live.
func ofHalfACentury(m Model) Model {
	m.Listed = &Listed{Facet: "birth_year", Least: 10, Rung: Likely, Undated: true, Beside: []string{"sex", "birth_place"}, LeastBeside: 5}
	return m
}

// readLongAge reads an age in years, months and days, or some of them: "41 Th 7 Bl 19 Hr".
func readLongAge(value []byte) (years int, ok bool) {
	const mostYears = 120
	parts := 0
	for rest := value; len(rest) > 0; parts++ {
		n, digits := 0, 0
		for digits < len(rest) && digits < 4 && isDigit(rest[digits]) {
			n = 10*n + int(rest[digits]-'0')
			digits++
		}
		rest = bytes.TrimLeft(rest[digits:], " ")
		letters := 0
		for letters < len(rest) && isLetter(rest[letters]) {
			letters++
		}
		if digits == 0 || letters == 0 || letters > 6 {
			return 0, false
		}
		switch unit := lower(rest[0]); {
		case (unit == 't' || unit == 'y') && parts == 0 && n <= mostYears:
			years = n
		case unit == 'b' || unit == 'm' || unit == 'h' || unit == 'd':
		default:
			return 0, false
		}
		rest = bytes.TrimLeft(rest[letters:], " .,")
	}
	return years, parts > 0
}

// ageUnits stand behind an age.
var ageUnits = []string{" tahun", " thn", " th", "tahun", "thn", "th", " years", " yo"}

// judgeAge reads an age, or the year of a birth.
func judgeAge(value []byte, thisYear int, m *Match) {
	if years, ok := readLongAge(value); ok {
		m.Rung, m.Claims.Age, m.Facets[1] = Weak, uint8(years+1), 0
		if years < 18 {
			m.Facets[1] = 1
		}
		return
	}
	for _, unit := range ageUnits {
		if n := len(value) - len(unit); n > 0 && hasFoldPrefix(value[n:], unit) {
			value = value[:n]
			break
		}
	}
	var digits [4]byte
	n, ok := onlyDigits(digits[:], value)
	years := int(number(digits[:n]))
	if n == 4 {
		years = thisYear - years
	}
	if !ok || years < 0 || years > 120 {
		return
	}
	m.Rung = Weak
	if n < 4 {
		m.Claims.Age = uint8(years + 1)
	}
	m.Facets[1] = 0
	if years < 18 {
		m.Facets[1] = 1
	}
}
