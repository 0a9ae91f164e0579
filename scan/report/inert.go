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
	var out strings.Builder
	n := 0
	for _, r := range name {
		if n == longestName {
			out.WriteString("…")
			break
		}
		if !unicode.IsPrint(r) {
			r = '\ufffd'
		}
		out.WriteRune(r)
		n++
	}
	return out.String()
}
