package scan

import (
	"bytes"
	"encoding/binary"
)

// unseen stands for signs that nobody sees: between groups of digits they are left out.
const unseen = 0

// softHyphen stands for the one that is seen at the end of a line only.
const softHyphen = 1

// typography are the signs that word processors and phones write where a
// keyboard has one of ASCII: dashes, spaces, digits of full width and of Arabic, and those
// that are not seen.
var typography = func() map[string]byte {
	signs := map[string]byte{"\u2212": '-', "\u00ad": softHyphen, "\u2060": unseen, "\ufeff": unseen, "\u00a0": ' ', "\u202f": ' ', "\u2007": ' ', "\u2009": ' ', "\uff0d": '-', "\uff0b": '+', "\ufe63": '-', "\u2024": '.'}
	for r := rune(0x2010); r <= 0x2015; r++ {
		signs[string(r)] = '-'
	}
	for r := rune(0x200b); r <= 0x200f; r++ { // joiners, and marks of direction
		signs[string(r)] = unseen
	}
	for r := rune('0'); r <= '9'; r++ {
		signs[string(r-'0'+0x660)], signs[string(r-'0'+0x6f0)] = byte(r), byte(r)
	}
	for r := rune(0xff10); r <= 0xff19; r++ {
		signs[string(r)] = byte(r - 0xff10 + '0')
	}
	return signs
}()

// plainSigns returns the text with typographic signs as those of ASCII, and
// escape codes as what they stand for; a whole number in exponential notation as
// its digits. Nearly all text has none and is returned as it is; else the result is
// valid until the next call.
func (w *worker) plainSigns(text []byte) []byte {
	if isExponential(text) {
		if digits, ok := wholeNumber(w.plain[:0], text); ok {
			w.plain = digits
			return digits
		}
	}
	if at := escapeCode(text); at >= 0 {
		text = trim(w.decodedFrom(text, at))
	}
	if isASCII(text) {
		return text
	}
	for i, c := range text {
		if c < 0x80 {
			continue
		}
		if _, n := typographic(text[i:]); n > 0 {
			w.plain = append(w.plain[:0], text[:i]...)
			for rest := text[i:]; len(rest) > 0; {
				c, n := typographic(rest)
				if n == 0 {
					c, n = rest[0], 1
				}
				switch rest = rest[n:]; {
				case c > softHyphen || n == 1:
					w.plain = append(w.plain, c)
				case joinsGroups(w.plain, rest):
				case c == softHyphen:
					w.plain = append(w.plain, '-')
				default:
					w.plain = append(w.plain, ' ')
				}
			}
			return w.plain
		}
	}
	return text
}

// joinsGroups tells whether digits on both sides of a sign are of one number: what is as long as a number
// to call or of a card is one of its own.
func joinsGroups(before, after []byte) bool {
	const mostDigits, firstTwelve, lastFour = 8, 12, 4
	n, m := 0, 0
	for n < len(before) && before[len(before)-1-n]-'0' <= 9 {
		n++
	}
	for m < len(after) && after[m]-'0' <= 9 {
		m++
	}
	return n > 0 && m > 0 && (n <= mostDigits && m <= mostDigits || n == firstTwelve && m == lastFour)
}

// leastExponential is the length of a number that wholeNumber may read.
const leastExponential = len("1.123456789e9")

// isExponential tells, of most texts at once, that they are no numbers in exponential
// notation.
func isExponential(text []byte) bool {
	return len(text) >= leastExponential && (text[1] == '.' || text[1] == ',') && (text[len(text)-3] == '+' || text[len(text)-3]|0x20 == 'e' || text[len(text)-2]|0x20 == 'e')
}

// wholeNumber appends the digits of a whole number that programs write from binary
// floating point: 3.174061505901234E+15. The last zero may be missing. A spreadsheet
// shows fewer digits, and the others are lost.
func wholeNumber(digits, text []byte) ([]byte, bool) {
	const leastDigits, mostDigits, mostMissing = 10, 19, 1
	e := bytes.IndexAny(text, "eE")
	if e < 0 || text[0]-'1' > 8 {
		return digits, false
	}
	digits = append(digits, text[0])
	for _, c := range text[2:e] {
		if c-'0' > 9 {
			return digits, false
		}
		digits = append(digits, c)
	}
	length := 0
	for _, c := range bytes.TrimPrefix(text[e+1:], []byte("+")) {
		if c-'0' > 9 {
			return digits, false
		}
		length = 10*length + int(c-'0')
	}
	length++
	missing := length - len(digits)
	if len(digits) < leastDigits || length > mostDigits || missing < 0 || missing > mostMissing {
		return digits, false
	}
	return append(digits, "0"[:missing]...), true
}

// escapeCode returns the place of the first escape code, or -1.
func escapeCode(text []byte) int {
	first := -1
	for _, mark := range []byte(`%\\`) {
		for at := 0; ; at++ {
			n := bytes.IndexByte(text[at:], mark)
			if n < 0 || first >= 0 && at+n >= first {
				break
			}
			at += n
			if _, length := escaped(text[at:]); length > 0 {
				first = at
				break
			}
			at += max(0, backslashes(text[at:])-1)
		}
	}
	return first
}

// escaped returns the sign that the escape code at the front of text stands for,
// and the code's length; 0: there is none. Percent codes are those of printable
// signs of ASCII in URLs (RFC 3986); backslashes stand before signs and their
// numbers where programs write texts into logs, several where they did so twice.
func escaped(text []byte) (sign byte, length int) {
	if text[0] == '%' {
		if len(text) > 4 && text[1] == '2' && text[2] == '5' { // twice, in an address within an address
			if sign, ok := hexSign(text, 3); ok {
				return sign, 5
			}
		}
		if sign, ok := hexSign(text, 1); ok {
			return sign, 3
		}
		return 0, 0
	}
	n := backslashes(text)
	if n == 0 || n == len(text) {
		return 0, 0
	}
	switch c := text[n]; c {
	case 't', 'n', 'r':
		return " \t\n\r"[1+bytes.IndexByte([]byte("tnr"), c)], n + 1
	case '"', '\'', '/':
		return c, n + 1
	case 'x':
		if sign, ok := hexSign(text, n+1); ok {
			return sign, n + 3
		}
		if isEscapeSign(text[n+1:]) {
			return 0x1b, n + 3
		}
	case 'u':
		if bytes.HasPrefix(text[n+1:], []byte("00")) && isEscapeSign(text[n+3:]) {
			return 0x1b, n + 5
		}
		if sign, ok := hexSign(text, n+3); ok && text[n+1] == '0' && text[n+2] == '0' {
			return sign, n + 5
		}
	}
	return 0, 0
}

// isEscapeSign tells whether a text begins with the number of the sign that begins the codes
// of terminals.
func isEscapeSign(text []byte) bool {
	return len(text) > 1 && text[0] == '1' && text[1]|0x20 == 'b'
}

// backslashes returns how many the text begins with.
func backslashes(text []byte) int {
	n := 0
	for n < len(text) && text[n] == '\\' {
		n++
	}
	return n
}

// hexSign reads the number of a printable sign of ASCII, two hexadecimal digits.
func hexSign(text []byte, at int) (sign byte, ok bool) {
	if at+2 > len(text) || text[at]-'2' > 5 || byteClass[text[at+1]]&digitBit == 0 && (text[at+1]|0x20)-'a' > 5 {
		return 0, false
	}
	low := text[at+1] - '0'
	if low > 9 {
		low = text[at+1] | 0x20 - 'a' + 10
	}
	sign = (text[at]-'0')<<4 | low
	return sign, sign < 0x7f
}

// decodedFrom returns the text with its escape codes decoded, of which at is
// the first. The result is valid until the next call.
func (w *worker) decodedFrom(text []byte, at int) []byte {
	out := append(w.unescaped[:0], text[:at]...)
	for rest := text[at:]; len(rest) > 0; {
		if sign, length := escaped(rest); length > 0 {
			out, rest = append(out, sign), rest[length:]
			continue
		}
		n := max(1, backslashes(rest))
		out, rest = append(out, rest[:n]...), rest[n:]
	}
	w.unescaped = out
	return out
}

// singleSpaces returns a value that is nothing but a number with runs of blanks
// in it with single ones: in a column of numbers they mean nothing. The result
// is valid until the next call.
func (w *worker) singleSpaces(text []byte) []byte {
	if !hasTwoSpaces(text) {
		return text
	}
	for _, c := range text {
		if byteClass[c]&(digitBit|joinBit) == 0 && c != '+' {
			return text
		}
	}
	single := w.single[:0]
	for i, c := range text {
		if c != ' ' || text[i-1] != ' ' { // it was trimmed: no blank comes first
			single = append(single, c)
		}
	}
	w.single = single
	return single
}

// hasTwoSpaces tells whether a text holds two blanks in a row: seven pairs at a time.
func hasTwoSpaces(text []byte) bool {
	const blanks, low, high = 0x2020202020202020, 0x7F7F7F7F7F7F7F7F, 0x8080808080808080
	inWord := func(eight []byte) bool {
		x := binary.LittleEndian.Uint64(eight) ^ blanks
		found := ^((x&low + low) | x) & high // of bytes that are blanks
		return found&(found<<8) != 0
	}
	if len(text) < 8 {
		for i := 1; i < len(text); i++ {
			if text[i] == ' ' && text[i-1] == ' ' {
				return true
			}
		}
		return false
	}
	for i := 0; i < len(text)-8; i += 7 {
		if inWord(text[i:]) {
			return true
		}
	}
	return inWord(text[len(text)-8:])
}

// typographic returns the sign of ASCII for the one that text begins with, and
// how many bytes that has; 0: it is none of them.
func typographic(text []byte) (byte, int) {
	if text[0] < 0x80 {
		return 0, 0
	}
	for _, n := range [...]int{2, 3} {
		if len(text) >= n {
			if c, ok := typography[string(text[:n])]; ok {
				return c, n
			}
		}
	}
	return 0, 0
}

// isASCII tells whether no byte has its highest bit set.
func isASCII(b []byte) bool {
	const highs = 0x8080808080808080
	for len(b) >= 8 {
		if binary.LittleEndian.Uint64(b)&highs != 0 {
			return false
		}
		b = b[8:]
	}
	for _, c := range b {
		if c >= 0x80 {
			return false
		}
	}
	return true
}
