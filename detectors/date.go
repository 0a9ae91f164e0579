package detectors

import "bytes"

// date is a day of the calendar.
type date struct{ year, month, day int }

// key orders dates.
func (d date) key() int { return d.year*10_000 + d.month*100 + d.day }

// short is the date with two digits of the year, plus 1 so that it is not 0.
func (d date) short() uint32 { return uint32(d.year%100*10_000+d.month*100+d.day) + 1 }

func (d date) isZero() bool { return d.month == 0 && d.day == 0 }

var months = map[string]int{
	"jan": 1, "januari": 1, "january": 1, "feb": 2, "peb": 2, "februari": 2, "pebruari": 2, "february": 2, "mar": 3, "maret": 3, "march": 3, "apr": 4, "april": 4,
	"mei": 5, "may": 5, "jun": 6, "juni": 6, "june": 6, "jul": 7, "juli": 7, "july": 7, "agu": 8, "agt": 8, "ags": 8, "agustus": 8, "aug": 8, "august": 8,
	"sep": 9, "sept": 9, "september": 9, "okt": 10, "oktober": 10, "oct": 10, "october": 10, "nov": 11, "november": 11, "nop": 11, "nopember": 11,
	"des": 12, "desember": 12, "dec": 12, "december": 12,
}

// readDate reads a value that is a date, with a place before it or a time
// behind it: 17-08-1945, 1945/08/17, 17 Agustus 1945, 17081945, 19450817,
// "Jakarta, 17-08-1945", 1945-08-17T00:00:00. A day and a month that can both be
// a month are read in Indonesian order. Numbers from 3654 to 60000 are the days
// of a spreadsheet since 1900.
func readDate(b []byte) (date, bool) {
	if len(b) > 60 {
		return date{}, false
	}
	if d, ok := commonDate(b); ok {
		return d, true
	}
	return readAnyDate(b)
}

// readAnyDate is readDate without its short way.
func readAnyDate(b []byte) (date, bool) {
	if i := bytes.LastIndexByte(b, ','); i > 0 && letters(b[:i]) > 0 {
		b = b[i+1:]
	}
	b = bytes.Trim(b, " '")
	if len(b) == 0 {
		return date{}, false
	}
	if IsDigits(b) {
		return compactDate(b)
	}
	var parts [3]int
	var sizes [3]int
	n := 0
	for i := 0; i < len(b) && n < 3; {
		switch c := b[i]; {
		case isDigit(c):
			start := i
			for i < len(b) && isDigit(b[i]) {
				i++
			}
			if i-start > 4 {
				return date{}, false
			}
			parts[n], sizes[n] = int(number(b[start:i])), i-start
			n++
		case isLetter(c):
			w, start := [12]byte{}, i
			for i < len(b) && isLetter(b[i]) {
				if i-start == len(w) {
					return date{}, false
				}
				w[i-start] = lower(b[i])
				i++
			}
			month, ok := months[string(w[:i-start])]
			switch {
			case ok && n > 0:
				parts[n], sizes[n] = month, 0
				n++
			case ok || n > 0 || start > 0:
				return date{}, false
			}
		case c == '-' || c == '/' || c == '.' || c == ' ' || c == '|': // lists of voters have |
			i++
		default:
			return date{}, false
		}
		if n == 3 {
			// What follows a date is a time of day.
			rest := b[i:]
			if len(rest) > 0 && rest[0] != ' ' && rest[0] != 'T' {
				return date{}, false
			}
			if len(rest) > 1 && !isDigit(rest[1]) {
				return date{}, false
			}
		}
	}
	if n < 3 {
		return date{}, false
	}
	d := date{parts[2], parts[1], parts[0]}
	switch {
	case sizes[0] == 4:
		d = date{parts[0], parts[1], parts[2]}
	case sizes[2] == 2:
		d.year += 1900
		if d.year < 1930 {
			d.year += 100
		}
	case sizes[2] != 4:
		return date{}, false
	}
	if d.month > 12 && d.day <= 12 { // month first
		d.month, d.day = d.day, d.month
	}
	return d, d.isZero() || isDate(d.day, d.month, d.year%100)
}

// commonDate reads dates as programs and people write most of them: 1945-08-17, 17/08/1945. It is false
// where it does not know.
func commonDate(b []byte) (date, bool) {
	if len(b) != 10 {
		return date{}, false
	}
	var y, m, d int // where they stand
	switch {
	case b[4] == b[7] && isDateSign(b[4]):
		y, m, d = 0, 5, 8
	case b[2] == b[5] && isDateSign(b[2]):
		y, m, d = 6, 3, 0
	default:
		return date{}, false
	}
	bad := false
	digit := func(i int) int {
		n := b[i] - '0'
		bad = bad || n > 9
		return int(n)
	}
	out := date{1000*digit(y) + 100*digit(y+1) + 10*digit(y+2) + digit(y+3), 10*digit(m) + digit(m+1), 10*digit(d) + digit(d+1)}
	return out, !bad && isDate(out.day, out.month, out.year%100)
}

func isDateSign(c byte) bool { return c == '-' || c == '/' || c == '.' }

func compactDate(b []byte) (date, bool) {
	n := int(number(b))
	switch len(b) {
	case 8:
		if d := (date{n % 10_000, n / 10_000 % 100, n / 1_000_000}); d.year >= 1900 && d.year <= 2100 && isDate(d.day, d.month, d.year%100) {
			return d, true
		}
		d := date{n / 10_000, n / 100 % 100, n % 100}
		return d, d.year >= 1900 && d.year <= 2100 && isDate(d.day, d.month, d.year%100)
	case 4, 5:
		if n < 3654 || n > 60_000 {
			break
		}
		return spreadsheetDate(n), true
	}
	return date{}, false
}

// spreadsheetDate counts days from the last of 1899, as spreadsheets do from
// March 1900 on.
func spreadsheetDate(days int) date {
	// Days since 0000-03-01 of the proleptic calendar (Hinnant, "chrono-Compatible
	// Low-Level Date Algorithms").
	z := days - 25_569 + 719_468
	era := z / 146_097
	dayOfEra := z - era*146_097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36_524 - dayOfEra/146_096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	mp := (5*dayOfYear + 2) / 153
	d := date{yearOfEra + era*400, mp + 3, dayOfYear - (153*mp+2)/5 + 1}
	if d.month > 12 {
		d.month -= 12
		d.year++
	}
	return d
}
