package format

import (
	"bytes"
	"encoding/json"
	"unicode"
)

// isValueList tells whether a text is one array of JSON with nothing but strings, numbers and words
// in it, and not a row that begins with a bracket.
func isValueList(text []byte, whole bool) bool {
	const least = 3 // of one that has no end
	if len(text) == 0 || text[0] != '[' {
		return false
	}
	values := 0
	for rest := text[1:]; ; {
		rest = bytes.TrimLeft(rest, " \t\r\n")
		n := scalarLength(rest)
		if n == 0 {
			return values >= least && (len(rest) == 0 || rest[0] == '"') // the end of a string is missing
		}
		rest = bytes.TrimLeft(rest[n:], " \t\r\n")
		values++
		switch {
		case len(rest) == 0:
			return values >= least
		case rest[0] == ']':
			return whole && len(bytes.TrimSpace(rest[1:])) == 0
		case rest[0] != ',':
			return false
		}
		rest = rest[1:]
	}
}

// isArrayLines tells whether the first lines of a text are arrays of JSON with as many values.
func isArrayLines(text []byte) bool {
	const least, most = 2, 20
	n, width := 0, 0
	for line := range bytes.Lines(text) {
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		var values []json.RawMessage
		if line[0] != '[' || json.Unmarshal(line, &values) != nil || len(values) < 2 || n > 0 && len(values) != width {
			return false
		}
		width = len(values)
		if n++; n == most {
			break
		}
	}
	return n >= least
}

// scalarLength returns how long the string, number or word of JSON is that a text begins with; 0:
// there is none, or it has no end.
func scalarLength(text []byte) int {
	if len(text) > 0 && text[0] == '"' {
		for i := 1; i < len(text); i++ {
			switch text[i] {
			case '\\':
				i++
			case '"':
				return i + 1
			}
		}
		return 0
	}
	for _, word := range []string{"null", "true", "false"} {
		if bytes.HasPrefix(text, []byte(word)) {
			return len(word)
		}
	}
	n := 0
	for n < len(text) && (isDigit(text[n]) || bytes.IndexByte([]byte("+-.eE"), text[n]) >= 0) {
		n++
	}
	if n > 0 && !isDigit(text[n-1]) {
		return 0
	}
	return n
}

// isNumberList tells whether a text is a line or a few of very many numbers each, as they are pasted
// into a field for those whom a message goes to: as a table, each would be a column of its own.
func isNumberList(text []byte) bool {
	const (
		mostLines   = 3
		leastValues = 20
		leastDigits = 8
		share       = 0.9
	)
	lines := 0
	for line := range bytes.Lines(text) {
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		if lines++; lines > mostLines {
			return false
		}
		values, numbers := 0, 0
		for value := range bytes.FieldsFuncSeq(line, func(r rune) bool { return r == ',' || r == ';' || r == '|' || r == '\t' }) {
			if values++; values == 1 && bytes.ContainsFunc(value, unicode.IsLetter) {
				return false // a name of what follows
			}
			digits := 0
			for _, c := range value {
				switch {
				case isDigit(c):
					digits++
				case bytes.IndexByte([]byte(" +-\"'"), c) < 0:
					digits = -len(value)
				}
			}
			if digits >= leastDigits {
				numbers++
			}
		}
		if values < leastValues || float64(numbers) < share*float64(values) {
			return false
		}
	}
	return lines > 0
}
