package report

import (
	"strings"
	"unicode"
)

// longestName is how much of a name is shown.
const longestName = 60

// Inert makes a name from the data or the file system harmless to show: signs
// that steer a terminal or turn the direction of text are replaced, and long
// names are cut.
func Inert(name string) string {
	text := InertText(name)
	n := 0
	for i := range text {
		if n == longestName {
			return text[:i] + "…"
		}
		n++
	}
	return text
}

// InertText is Inert for a text of any length.
func InertText(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\t': // names of columns stand on several lines
			return ' '
		case !unicode.IsPrint(r):
			return '\ufffd'
		}
		return r
	}, text)
}
