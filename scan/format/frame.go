package format

import (
	"bytes"
	"regexp"
)

// isFrame tells whether a line is no record of a table of the given width, but what
// programs draw around one on a screen: rules, and how many rows there are. Blanks are
// none either.
func isFrame(line []byte, fields, width int) bool {
	line = bytes.TrimRight(line, "\r\n")
	if len(line) == 0 {
		return false
	}
	if isBlankLine(line) {
		return true
	}
	if width < 2 {
		return false
	}
	if mayBeDrawn[line[0]] && isDrawn(line) {
		return true
	}
	return fields == 1 && len(line) <= longestFooter && footer.Match(line)
}

// isBlankLine tells whether there is nothing on a line. DOS ends a text with a ^Z.
func isBlankLine(line []byte) bool { return len(bytes.TrimLeft(line, " \t\x1a\r\n")) == 0 }

// mayBeDrawn holds what a rule begins with.
var mayBeDrawn = [256]bool{'+': true, '-': true, '=': true, '|': true, ' ': true, '\t': true, 0xE2: true}

// isDrawn tells whether a line is nothing but strokes, three of a kind in a row.
func isDrawn(line []byte) bool {
	run, longest := 0, 0
	for i := 0; i < len(line); {
		n := 1
		switch c := line[i]; {
		case c == 0xE2 && i+2 < len(line) && (line[i+1] == 0x94 || line[i+1] == 0x95): // U+2500 to U+257F
			n = 3
		case c == '-' || c == '=':
		case c == '+' || c == '|' || c == ':' || c == ' ' || c == '\t' || c == '\r':
			run, i = 0, i+1
			continue
		default:
			return false
		}
		i += n
		run++
		longest = max(longest, run)
	}
	return longest >= leastStroke
}

const (
	leastStroke   = 3
	longestFooter = 80
)

// footer is what stands below a table: (60 rows), 60 rows in set (0.00 sec), 60 rows
// selected.
var footer = regexp.MustCompile(`(?i)^\s*[(\[]?\d{1,8} (rows?|records?|tuples?|entries|baris)( in set| selected| affected| returned)?[.,;)\]]*\s*(\([\d.,:]{1,8} ?[a-z]*\))?\s*$|^\s*(mysql|mariadb|sqlite|sql|\w+=[#>]|>)>?\s*$`)
