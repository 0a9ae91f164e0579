package scan

import "encoding/binary"

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

// plainSigns returns the text with typographic signs as those of ASCII. Nearly
// all text has none and is returned as it is; else the result is valid until
// the next call.
func (w *worker) plainSigns(text []byte) []byte {
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

// singleSpaces returns a value that is nothing but a number with runs of blanks
// in it with single ones: in a column of numbers they mean nothing. The result
// is valid until the next call.
func (w *worker) singleSpaces(text []byte) []byte {
	twice, before := false, byte(0)
	for _, c := range text {
		if byteClass[c]&(digitBit|joinBit) == 0 && c != '+' {
			return text
		}
		twice = twice || c == ' ' && before == ' '
		before = c
	}
	if !twice {
		return text
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
