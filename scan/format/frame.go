package format

import (
	"bytes"
	"slices"
	"strings"
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
	if mayBeDrawn[line[0]] && isDrawn(line) || line[0] == '|' && isTypes(line) {
		return true
	}
	return fields == 1 && len(line) <= longestFooter && footer().Match(line)
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

// columnTypes are what DuckDB and ClickHouse write below the names of columns.
var columnTypes = []string{"int8", "int16", "int32", "int64", "int128", "uint8", "uint16", "uint32", "uint64", "varchar", "string", "boolean", "double", "float", "date", "time", "timestamp", "decimal", "uuid", "blob", "json"}

// isTypes tells whether all cells of a line between bars are types, two or more.
func isTypes(line []byte) bool {
	rest, cells, more := bytes.Trim(line, "| \t\r\n"), 0, true
	for ; more; cells++ {
		var cell []byte
		cell, rest, more = bytes.Cut(rest, []byte{'|'})
		name, _, _ := bytes.Cut(bytes.TrimSpace(cell), []byte{'('})
		if !slices.ContainsFunc(columnTypes, func(t string) bool { return strings.EqualFold(t, string(name)) }) {
			return false
		}
	}
	return cells > 1
}

const (
	leastStroke   = 3
	longestFooter = 80
)

// footer is what stands below a table: (60 rows), 60 rows in set (0.00 sec), 60 rows
// selected.
var footer = lazy(`(?i)^\s*[(\[]?\d{1,8} (rows?|records?|tuples?|entries|baris)( in set| selected| affected| returned)?[.,;)\]]*\s*(\([\d.,:]{1,8} ?[a-z]*\))?\s*$|^\s*(mysql|mariadb|sqlite|sql|\w+=[#>]|>)>?\s*$`)
