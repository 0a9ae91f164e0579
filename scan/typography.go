package scan

import (
	"bytes"
	"encoding/binary"
)

// typography are the signs that word processors and phones write where a
// keyboard has one of ASCII: dashes, spaces, digits of full width.
var typography = func() map[string]byte {
	signs := map[string]byte{"\u2212": '-', "\u00ad": '-', "\u00a0": ' ', "\u202f": ' ', "\u2007": ' ', "\u2009": ' ', "\uff0d": '-', "\uff0b": '+', "\ufe63": '-', "\u2024": '.'}
	for r := rune(0x2010); r <= 0x2015; r++ {
		signs[string(r)] = '-'
	}
	for r := rune(0xff10); r <= 0xff19; r++ {
		signs[string(r)] = byte(r - 0xff10 + '0')
	}
	return signs
}()

// plainSigns returns the text with typographic signs as those of ASCII, and
// percent codes as what they stand for. Nearly all text has none and is returned
// as it is; else the result is valid until the next call.
func (w *worker) plainSigns(text []byte) []byte {
	if at := percentCode(text); at >= 0 {
		text = trim(w.percentDecoded(text, at))
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
				w.plain = append(w.plain, c)
				rest = rest[n:]
			}
			return w.plain
		}
	}
	return text
}

// percentCode returns the place of the first percent code of a printable sign of
// ASCII, as URLs have them (RFC 3986), or -1.
func percentCode(text []byte) int {
	for at := 0; ; at++ {
		n := bytes.IndexByte(text[at:], '%')
		if n < 0 {
			return -1
		}
		at += n
		if _, ok := percentSign(text[at:]); ok {
			return at
		}
	}
}

// percentSign returns the sign that the percent code at the front of text stands for.
func percentSign(text []byte) (sign byte, ok bool) {
	if len(text) < 3 || text[0] != '%' || text[1]-'2' > 5 || byteClass[text[2]]&digitBit == 0 && (text[2]|0x20)-'a' > 5 {
		return 0, false
	}
	low := text[2] - '0'
	if low > 9 {
		low = text[2] | 0x20 - 'a' + 10
	}
	sign = (text[1]-'0')<<4 | low
	return sign, sign < 0x7f
}

// percentDecoded returns the text with its percent codes decoded, of which at is
// the first. The result is valid until the next call.
func (w *worker) percentDecoded(text []byte, at int) []byte {
	out := append(w.unescaped[:0], text[:at]...)
	for rest := text[at:]; len(rest) > 0; {
		if sign, ok := percentSign(rest); ok {
			out, rest = append(out, sign), rest[3:]
			continue
		}
		out, rest = append(out, rest[0]), rest[1:]
	}
	w.unescaped = out
	return out
}

var twoSpaces = []byte("  ")

// singleSpaces returns a value that is nothing but a number with runs of blanks
// in it with single ones: in a column of numbers they mean nothing. The result
// is valid until the next call.
func (w *worker) singleSpaces(text []byte) []byte {
	if !bytes.Contains(text, twoSpaces) {
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
