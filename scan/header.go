package scan

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"bocor/detectors"
	"bocor/scan/format"
)

// Header says where a table's header row is.
type Header int

const (
	// AutoHeader looks for it among the first rows.
	AutoHeader Header = 0
	// NoHeader says that there is none. Positive values count rows from 1,
	// blank ones left out.
	NoHeader Header = -1
)

// findHeader returns how many of the first rows stand before the data, and
// the names of the columns; nil when the table has no header.
//
// A row is a header when it looks like names and the vocabulary knows some of
// them, or when a column changes from a name to numbers below it. In doubt it
// is not: a person's name that became a column's name would stand in the
// report.
func findHeader(head []format.Row, info format.Info, vocabulary *detectors.Vocabulary, wanted Header) (rows int, names []string) {
	if wanted > 0 {
		if int(wanted) > len(head) {
			return 0, nil
		}
		return int(wanted), columnNames(head[wanted-1], info.Encoding)
	}
	if wanted == NoHeader {
		return 0, nil
	}
	best, bestScore := -1, 0
	for i := range min(len(head), LastHeaderRow) {
		if score := headerScore(head, i, info, vocabulary); score > bestScore {
			best, bestScore = i, score
		}
	}
	if best < 0 {
		return 0, nil
	}
	return best + 1, columnNames(head[best], info.Encoding)
}

// LastHeaderRow is the last row that may be the header.
const LastHeaderRow = 30

// headerScore is 0 for a row that is no header, and grows with how many of
// its names are known.
func headerScore(head []format.Row, row int, info format.Info, vocabulary *detectors.Vocabulary) int {
	cells := head[row].Cells
	names, known, shaped := 0, 0, 0
	seen := map[string]bool{}
	for col, cell := range cells {
		text := strings.TrimSpace(decodeName(cell, info.Encoding))
		if text == "" {
			continue
		}
		if !isColumnName(text) || seen[text] {
			return 0
		}
		seen[text] = true
		names++
		if vocabulary.Read(text).Known() && !recurs(head, row, col) {
			known++
		}
		if isIdentifier(text) {
			shaped++
		}
	}
	if names == 0 || 2*names < info.Width {
		return 0
	}
	changes := changesType(head, row)
	switch {
	case 2*known >= names, known > 0 && (changes || shaped > 0):
		return 1 + known
	case known == 0 && row == 0 && names == info.Width && (changes || 2*shaped >= names):
		return 1
	}
	return 0
}

// isColumnName tells whether a text can be a column's name rather than data:
// it has letters, and no address, long number or long text.
func isColumnName(text string) bool {
	if len(text) > 80 || strings.ContainsRune(text, '@') || detectors.IsBlank([]byte(text)) {
		return false
	}
	letters, digits := 0, 0
	for _, r := range text {
		switch {
		case unicode.IsDigit(r):
			if digits++; digits >= 6 {
				return false
			}
		case unicode.IsLetter(r):
			letters++
		}
	}
	return letters > 0 && letters >= digits
}

// isIdentifier tells whether a text is written as programmers name columns:
// snake_case or camelCase.
func isIdentifier(text string) bool {
	hump := false
	previous := ' '
	for _, r := range text {
		switch {
		case r == '_':
			hump = true
		case r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r):
			return false
		case unicode.IsUpper(r) && unicode.IsLower(previous):
			hump = true
		}
		previous = r
	}
	return hump
}

// recurs tells whether the cell stands again below: values do, names do not.
func recurs(head []format.Row, row, col int) bool {
	name := head[row].Cells[col]
	for _, other := range head[row+1:] {
		if col < len(other.Cells) && strings.EqualFold(string(other.Cells[col]), string(name)) && !equalRows(other, head[row]) {
			return true
		}
	}
	return false
}

func equalRows(a, b format.Row) bool {
	if len(a.Cells) != len(b.Cells) {
		return false
	}
	for i := range a.Cells {
		if string(a.Cells[i]) != string(b.Cells[i]) {
			return false
		}
	}
	return true
}

// changesType tells whether some column has a name in the row and numbers or
// dates in most rows below.
func changesType(head []format.Row, row int) bool {
	for col := range head[row].Cells {
		numbers, values := 0, 0
		for _, below := range head[row+1:] {
			if col >= len(below.Cells) || len(below.Cells[col]) == 0 {
				continue
			}
			values++
			if isNumeric(below.Cells[col]) {
				numbers++
			}
		}
		if values > 0 && len(head[row].Cells[col]) > 0 && !isNumeric(head[row].Cells[col]) && 5*numbers >= 4*values {
			return true
		}
	}
	return false
}

func isNumeric(cell []byte) bool {
	digits := 0
	for _, c := range cell {
		switch {
		case c >= '0' && c <= '9':
			digits++
		case strings.IndexByte(" +-.,:/()'", c) < 0:
			return false
		}
	}
	return digits > 0
}

// columnNames returns the names in a header row. A name that could be a value
// is left out.
func columnNames(row format.Row, encoding string) []string {
	names := make([]string, len(row.Cells))
	for i, cell := range row.Cells {
		name := strings.TrimSpace(decodeName(cell, encoding))
		if isColumnName(name) {
			names[i] = name
		}
	}
	return names
}

func decodeName(cell []byte, encoding string) string {
	if encoding == "windows-1252" && !utf8.Valid(cell) {
		if text, err := charmap.Windows1252.NewDecoder().Bytes(cell); err == nil {
			return string(text)
		}
	}
	return strings.ToValidUTF8(string(cell), "\ufffd")
}
