package format

import (
	"bytes"
)

// What consoles, programs and printers write of records in other forms than a key, a sign and a
// value on a line is written so, to be read as blocks.

// expandedRule is how psql begins a record in its expanded form with a border, or with none.
var expandedRule = lazy(`^(\+-\[ RECORD \d{1,8} \][-+]*\+|\* Record \d{1,8})\s*$`)

// isExpanded tells whether the text begins with such a record.
func isExpanded(sample []byte) bool {
	line, _, _ := bytes.Cut(sample[markLength(sample):], []byte{'\n'})
	return expandedRule().Match(line)
}

// expanded appends a line as psql writes it with one border.
func expanded(to, line []byte) []byte {
	text := bytes.TrimRight(line, "\r\n")
	if expandedRule().Match(text) {
		return append(to, "-[ RECORD 1 ]-\n"...)
	}
	if inner, ok := bytes.CutPrefix(text, []byte("| ")); ok {
		return append(append(to, bytes.TrimRight(bytes.TrimSuffix(inner, []byte("|")), " ")...), '\n')
	}
	if n := bytes.IndexByte(text, ' '); n > 0 && bytes.IndexByte(text, '|') < 0 {
		return append(append(append(append(to, text[:n]...), " | "...), bytes.TrimLeft(text[n:], " ")...), '\n')
	}
	return append(to, line...)
}

// printedPair is an element of an array or object as PHP's print_r, var_dump and what is made
// after them print it: [nik] => 3174, ["nik"]=>, "nik" => "3174".
var printedPair = lazy(`^\s*[-+#]?(?:\[\s*"?([\w .-]{1,48})"?(?::"?\w+"?)*(?::(?:protected|private|public))?\s*\]|"([\w .-]{1,48})")\s*=>\s*(.*)$`)

// printedValue is a value that has its type in front: string(16) "3174", int(5).
var printedValue = lazy(`^(?:string\(\d{1,8}\) (".*")|(?:int|float|bool|enum)\((.*)\)|NULL)$`)

// isPrinted tells whether half of the lines of a text are such elements, or what stands around
// them.
func isPrinted(sample []byte) bool {
	const (
		least      = 8
		leastAlone = 2 // where there is nothing else
		mostLines  = 100
	)
	lines, pairs := 0, 0
	isDump := bytes.Contains(sample, []byte("▼")) // Symfony's; elsewhere quoted keys are code
	for line := range bytes.Lines(sample) {
		text := bytes.TrimSpace(line)
		switch {
		case len(text) == 0 || isBracket(text) || printedValue().Match(text) || bytes.HasSuffix(text, []byte("Array")) || bytes.HasSuffix(text, []byte(" Object")):
			continue
		case printedPair().Match(text) && (isDump || text[0] == '['):
			pairs++
		}
		if lines++; lines == mostLines {
			break
		}
	}
	return pairs >= least && 2*pairs >= lines || pairs >= leastAlone && pairs == lines
}

// isBracket tells whether a line is nothing but brackets.
func isBracket(text []byte) bool { return len(bytes.Trim(text, "()[]{},;")) == 0 }

// printed writes elements as lines of a key and a value, and a blank line where an element that
// has a number for a key, or the outermost array, begins. Those of arrays within stand among
// their record's.
type printed struct {
	key []byte // whose value is on the next line; nil: none's
}

func (p *printed) line(to, line []byte) []byte {
	text := bytes.TrimSpace(line)
	if p.key != nil {
		key := p.key
		p.key = nil
		if m := printedValue().FindSubmatch(text); m != nil {
			return appendPair(to, key, append(m[1], m[2]...))
		}
		to = appendBreak(to, key)
	}
	if m := printedPair().FindSubmatch(text); m != nil {
		key, value := append(m[1], m[2]...), m[3]
		switch isWithin := !holdsMuch(value) && (string(value) == "Array" || bytes.HasSuffix(value, []byte(" Object")) || bytes.HasSuffix(value, []byte("▼")) || len(value) > 0 && isBracket(value)); {
		case len(value) == 0 && bytes.HasSuffix(text, []byte("]=>")):
			if p.key = bytes.Clone(key); len(key) > mostIndex { // nothing may follow
				return append(append(to, key...), '\n')
			}
			return to
		case isWithin:
			return appendBreak(to, key)
		}
		return appendPair(to, key, value)
	}
	isOutermost := len(line) > 0 && line[0] != ' ' && line[0] != '\t'
	switch {
	case isBracket(text):
		return to
	case holdsMuch(text):
	case string(text) == "Array", bytes.HasSuffix(text, []byte(" Object")), bytes.HasPrefix(text, []byte("array(")), bytes.HasPrefix(text, []byte("object(")), bytes.HasSuffix(text, []byte("▼")):
		if isOutermost {
			return append(to, '\n')
		}
		return to
	}
	return append(to, line...)
}

// mostIndex is how many digits the number of an element has: longer ones may be somebody's.
const mostIndex = 6

// appendBreak appends what stands for the key of an array: a number begins a record.
func appendBreak(to, key []byte) []byte {
	switch isIndex := len(bytes.Trim(key, "0123456789")) == 0; {
	case isIndex && len(key) <= mostIndex:
		return append(to, '\n')
	case isIndex:
		return append(append(append(to, '\n'), key...), '\n')
	}
	return append(append(to, key...), " {\n"...)
}

func appendPair(to, key, value []byte) []byte {
	return append(append(append(append(to, key...), ": "...), value...), '\n')
}

// longestForm is the length of the longest line of a form.
const longestForm = 4 << 10

// dashedPair begins a pair of a line with strokes between them: Email: a@b.id - Name: Siti - Phone:
var dashedPair = lazy(` - [A-Za-z][A-Za-z ]{1,24}:`)

// cutAtDashes returns the parts of a line at the strokes in front of pairs; a blank, or nothing, is behind
// their colons.
func cutAtDashes(line []byte) (parts [][]byte) {
	from := 0
	for _, at := range dashedPair().FindAllIndex(line, -1) {
		if at[1] == len(line) || line[at[1]] == ' ' {
			parts = append(parts, bytes.TrimSpace(line[from:at[0]]))
			from = at[0] + len(" - ")
		}
	}
	return append(parts, bytes.TrimSpace(line[from:]))
}

// pairsOf appends the pairs of a line of a form, each on a line of its own: "Nama : Siti        NIK : 3174"
// and "Gaji Pokok    5.000". It returns how many there are; none where the line begins otherwise.
func pairsOf(to, line []byte, isKnown func(string) bool) (out []byte, pairs int) {
	if len(line) > longestForm {
		return to, 0
	}
	fields := splitWide(line)
	dashed := false
	if len(fields) == 1 {
		fields = cutAtDashes(line)
		dashed = len(fields) > 1
	}
	out = to
	for i := 0; i < len(fields); i++ {
		field := fields[i]
		key, value, hasSign := bytes.Cut(field, []byte{':'})
		key = bytes.TrimSpace(key)
		if !hasSign && i+1 < len(fields) && fields[i+1][0] == ':' { // blanks stand between
			value, hasSign = fields[i+1][1:], true
		}
		switch isKey := len(key) > 0 && len(key) <= longestKey && isKnown(string(key)); {
		case isKey && hasSign, dashed && pairs > 0:
			if pairs > 0 {
				out = append(out, '\n')
			}
			if len(field) == len(key) {
				i++ // the value's
			}
			out = append(append(append(out, key...), ": "...), bytes.TrimSpace(value)...)
			pairs++
		case isKey && i == 0 && len(fields) > 1:
			out = append(append(out, key...), ':')
			pairs++
		case pairs == 0:
			return to, 0
		default:
			out = append(append(out, ' '), field...)
		}
	}
	return append(out, '\n'), pairs
}

// isPaired tells whether some lines of a text hold two names that are known, each with a value, and
// the text is blocks once they stand on lines of their own.
func isPaired(sample []byte, whole bool, options *Options) bool {
	const (
		least     = 3
		mostLines = 200
	)
	if options.KnownName == nil {
		return false
	}
	lines, several := 0, 0
	var out []byte
	for line := range bytes.Lines(sample) {
		_, pairs := pairsOf(nil, bytes.TrimRight(line, "\r\n"), options.KnownName)
		if pairs > 1 {
			several++
		}
		out = paired{options}.line(out, line)
		if lines++; lines == mostLines {
			break
		}
	}
	if several < least || 20*several < lines {
		return false
	}
	_, isBlocks := sniffBlocks(out, whole && lines < mostLines, options)
	return isBlocks
}

// paired writes each pair on a line of its own.
type paired struct{ options *Options }

func (p paired) line(to, line []byte) []byte {
	if out, pairs := pairsOf(to, bytes.TrimRight(line, "\r\n"), p.options.KnownName); pairs > 0 {
		return out
	}
	return append(to, line...)
}
