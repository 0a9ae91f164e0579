package format

import (
	"bytes"
	"unicode"
)

// stacked writes lines that name what stands on the line below them as lines of a name and its value:
// pages, mails and cards that were copied as text.
type stacked struct {
	options *Options
	above   []byte // a name, of which the value is awaited
}

// isStacked tells whether a third of the lines of a text are known names, each above a value, some of
// which hold numbers or addresses.
func isStacked(sample []byte, options *Options) bool {
	const leastNames, leastDigits, mostLines = 3, 5, 400
	if options.KnownName == nil {
		return false
	}
	names := map[string]int{}
	lines, pairs, repeated, telling := 0, 0, 0, 0
	s := stacked{options: options}
	above := ""
	for line := range bytes.Lines(sample) {
		if line = bytes.TrimSpace(line); len(line) == 0 {
			above = ""
			continue
		}
		lines++
		switch {
		case s.isName(line):
			above = string(line)
		case above != "" && !bytes.HasPrefix(line, []byte(above)): // nor the name again, with its value
			pairs++
			if names[above]++; names[above] == 2 {
				repeated++
			}
			if countDigits(line) >= leastDigits || bytes.IndexByte(line, '@') > 0 {
				telling++
			}
			above = ""
		}
		if lines == mostLines {
			break
		}
	}
	return (len(names) >= leastNames || repeated > 1) && telling > 0 && 3*pairs >= lines && pairs > 1
}

// isName tells whether a line is a name of what stands below it.
func (s *stacked) isName(line []byte) bool {
	const longest, mostDigits = 40, 2
	return len(line) <= longest && bytes.ContainsFunc(line, unicode.IsLetter) && !bytes.ContainsAny(line, ":=;,|\t@") && countDigits(line) <= mostDigits && s.options.KnownName(string(line))
}

// line appends a line behind the name above it; a name waits for the next line.
func (s *stacked) line(to, line []byte) []byte {
	text := bytes.TrimSpace(line)
	switch isName := len(text) > 0 && s.isName(text); {
	case isName:
		to = s.end(to)
		s.above = bytes.Clone(text)
		return to
	case len(text) == 0 || s.above == nil || bytes.HasPrefix(text, s.above):
		return append(s.end(to), line...)
	}
	to = append(append(append(to, s.above...), ": "...), text...)
	s.above = nil
	return append(to, '\n')
}

// end appends a name that nothing stands below.
func (s *stacked) end(to []byte) []byte {
	to = appendUnfilled(to, s.above)
	s.above = nil
	return to
}

// appendUnfilled appends a name that no value stands behind; nil: none.
func appendUnfilled(to, name []byte) []byte {
	if name == nil {
		return to
	}
	return append(append(to, name...), ":\n"...)
}

func countDigits(text []byte) (n int) {
	for _, c := range text {
		if c-'0' <= 9 {
			n++
		}
	}
	return n
}
