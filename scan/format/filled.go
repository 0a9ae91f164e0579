package format

import "bytes"

// Programs that steal what a browser fills into forms write each field on two lines, with a rule below
// them:
//
//	Name: no_hp
//	Value: 081298765431
//	===============
//
// They are made lines of a name and a value.

// isFilled tells whether a text is such fields.
func isFilled(sample []byte) bool {
	const least = 2
	fields, lines := 0, 0
	var before []byte
	for line := range bytes.Lines(sample) {
		line = bytes.TrimRight(line, "\r\n")
		if len(line) == 0 {
			continue
		}
		if lines++; lines > 200 {
			break
		}
		if hasFoldPrefix(line, "value:") && hasFoldPrefix(before, "name:") && isFieldName(before[len("name:"):]) {
			fields++
		}
		before = line
	}
	return fields >= least && 4*fields >= lines && bytes.Contains(sample, []byte("\n=="))
}

// isFieldName tells whether a text can be the name of a field: a word, which joints may part.
func isFieldName(text []byte) bool {
	text = bytes.TrimSpace(text)
	for _, c := range text {
		if !isNameByte(c) && c != '-' && c != '.' && c != '[' && c != ']' {
			return false
		}
	}
	return len(text) > 0 && len(text) <= longestKey
}

// filled keeps the name of the field at hand.
type filled struct{ name []byte }

// line appends what a line is made.
func (f *filled) line(to, line []byte) []byte {
	text := bytes.TrimRight(line, "\r\n")
	switch {
	case hasFoldPrefix(text, "name:") && isFieldName(text[len("name:"):]):
		to = f.end(to)
		f.name = append(f.name, bytes.TrimSpace(text[len("name:"):])...)
		return to
	case len(f.name) > 0 && hasFoldPrefix(text, "value:"):
		to = append(append(to, f.name...), ':')
		to = append(append(to, text[len("value:"):]...), '\n')
		f.name = f.name[:0]
		return to
	case len(bytes.Trim(text, "=")) == 0 && len(text) > 2:
		return f.end(to)
	}
	return append(f.end(to), line...)
}

// end appends a name without a value.
func (f *filled) end(to []byte) []byte {
	if len(f.name) > 0 {
		to = append(append(to, f.name...), ":\n"...)
		f.name = f.name[:0]
	}
	return to
}
