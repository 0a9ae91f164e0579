package report

import (
	"strings"
	"unicode"
)

// Masked is a value of which too little is left to find the person.
type Masked string

// Mask keeps the first two and the last letter or digit of a value and its
// punctuation; the rest becomes dots. Values of fewer than six signs are
// masked whole.
func Mask(value []byte) Masked {
	runes := []rune(string(value))
	signs := 0
	for _, r := range runes {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			signs++
		}
	}
	var out strings.Builder
	n := 0
	for _, r := range runes {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if n++; signs >= 6 && (n <= 2 || n == signs) {
				out.WriteRune(r)
			} else {
				out.WriteRune('•')
			}
		case unicode.IsPrint(r):
			out.WriteRune(r)
		}
	}
	return Masked(Inert(out.String()))
}
