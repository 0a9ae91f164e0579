package format

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"
)

// Programs log the statements that they prepare with signs for the values, and the values beside them,
// below or above:
//
//	insert into p (nama, gaji) values (?, ?)
//	binding parameter [1] as [VARCHAR] - [Siti]        Hibernate; (1:VARCHAR) <- [Siti]
//	==> Parameters: Siti(String), 5000000(Long)        MyBatis
//	[generated in 0.001s] ('Siti', 5000000)            SQLAlchemy
//	parameters: $1 = 'Siti', $2 = '5000000'            PostgreSQL
//	[["nama", "Siti"], ["gaji", 5000000]]              Rails, on the same line
//	[Parameters=[@p0='Siti', @p1='5000000'], …         Entity Framework, above it
//
// Each is written as a block of lines, and all else as remarks.

// bound writes values under the names of the columns that they are bound to, as its lines come.
type bound struct {
	columns []string
	values  [][]byte // so far
	above   [][]byte // that stand above their statement
	groups  int      // that were written
}

var (
	preparing   = lazy("(?i)\\binsert\\s+into\\s+[`\"\\[\\w.\\]$]+\\s*\\(([^()']+)\\)\\s*(?:values\\s*\\(\\s*[?$:@%]|$)")
	placing     = lazy(`(?i)^\s*values\s*\(\s*[?$:@%]`)
	bindingOne  = lazy(`binding parameter (?:\[(\d{1,4})\] as \[[^\]]*\] - \[(.*)\]|\((\d{1,4}):\w+\) <- \[(.*)\])\s*$`)
	bindingList = lazy(`==>\s*Parameters: (.*)$`)
	boundType   = lazy(`\(([A-Z]\w{2,20})\)(?:, |\s*$)`)
	boundTuple  = lazy(`\[(?:generated|cached|raw sql|no key|dialect)[^\]]*\] \((.*)\)\s*$`)
	boundDollar = lazy(`\bparameters:\s+(\$1 = .*)$`)
	dollarValue = lazy(`\$\d{1,4} = (?:'((?:[^']|'')*)'|NULL)`)
	boundAbove  = lazy(`\[Parameters=\[(@.*)\], CommandType`)
	aboveValue  = lazy(`@\w+=(?:'((?:[^']|'')*)'|NULL)`)
	boundPairs  = lazy(`\s(\[\["[\w.]{1,48}", .*\]\])\s*$`)
)

// isBound tells whether a text is a log of such statements.
func isBound(sample []byte) bool {
	const least = 2
	if !(holdsFold(sample, "insert") && preparing().Match(sample)) && !bytes.Contains(sample, []byte("[Parameters=[@")) {
		return false
	}
	b := new(bound)
	for line := range bytes.Lines(sample[:min(len(sample), mostGroup)]) {
		if b.line(nil, line); b.groups >= least {
			return true
		}
	}
	return false
}

// line appends a line as it is written.
func (b *bound) line(to, line []byte) []byte {
	text := bytes.TrimRight(line, "\r\n")
	remarked := func(rest []byte) []byte {
		if rest = bytes.TrimSpace(rest); len(rest) > 0 {
			to = append(append(append(to, "# "...), rest...), '\n')
		}
		return to
	}
	if m := boundAbove().FindSubmatchIndex(text); m != nil {
		to = b.cut(to)
		list := text[m[2]:m[3]]
		if rest := aboveValue().ReplaceAll(list, nil); countDigits(rest) >= leastTelling {
			return remarked(text)
		}
		b.above = valuesOf(aboveValue().FindAllSubmatch(list, -1))
		return remarked(append(bytes.Clone(text[:m[0]]), text[m[1]:]...))
	}
	if m := preparing().FindSubmatch(text); m != nil {
		above := b.above
		b.above = nil
		to = b.cut(to)
		b.columns, b.above = columnsOf(m[1]), above
		if pairs := boundPairs().FindSubmatchIndex(text); pairs != nil {
			if out, ok := b.paired(to, text[pairs[2]:pairs[3]]); ok {
				to = out
				return remarked(text[:pairs[0]])
			}
		}
		if remarked(text); len(b.above) == len(b.columns) && bytes.Contains(bytes.ToLower(text), []byte("values")) {
			to = b.writeAbove(to)
		}
		return to
	}
	switch {
	case len(b.columns) == 0:
	case placing().Match(text) && len(b.above) == len(b.columns):
		return b.writeAbove(remarked(text))
	case bytes.Contains(text, []byte("binding parameter")):
		m := bindingOne().FindSubmatch(text)
		if m == nil {
			break
		}
		n, _ := strconv.Atoi(string(m[1]) + string(m[3]))
		if n != len(b.values)+1 || n > len(b.columns) {
			break
		}
		remarked(bytes.TrimSuffix(text, m[0]))
		if b.values = append(b.values, slices.Concat(m[2], m[4])); n == len(b.columns) {
			values := b.values
			b.values = nil
			return b.write(to, values)
		}
		return to
	case bytes.Contains(text, []byte("arameters: ")):
		var values [][]byte
		if m := bindingList().FindSubmatch(text); m != nil {
			for rest := m[1]; len(rest) > 0; {
				end := boundType().FindIndex(rest)
				if end == nil {
					values = nil
					break
				}
				values, rest = append(values, rest[:end[0]]), rest[end[1]:]
			}
		} else if m := boundDollar().FindSubmatch(text); m != nil {
			if rest := dollarValue().ReplaceAll(m[1], nil); countDigits(rest) < leastTelling {
				values = valuesOf(dollarValue().FindAllSubmatch(m[1], -1))
			}
		}
		if len(values) == len(b.columns) {
			remarked(text[:bytes.Index(text, []byte("arameters: "))])
			return b.write(to, values)
		}
	default:
		if m := boundTuple().FindSubmatch(text); m != nil {
			steps := stepsPerByte * len(text)
			g := groupReader{text: append(append([]byte{'('}, m[1]...), ')'), steps: &steps}
			if values, ok := g.listed(); ok && len(values) == len(b.columns) {
				remarked(bytes.TrimSuffix(text, m[0]))
				return b.write(to, values)
			}
		}
	}
	return remarked(text)
}

// cut appends values of which the rest, or the statement, does not come.
func (b *bound) cut(to []byte) []byte {
	for _, value := range slices.Concat(b.above, b.values) {
		to = append(append(append(to, "# "...), value...), '\n')
	}
	b.above, b.values = nil, nil
	return to
}

// writeAbove writes the values that stand above their statement.
func (b *bound) writeAbove(to []byte) []byte {
	values := b.above
	b.above = nil
	return b.write(to, values)
}

// write appends values as a block.
func (b *bound) write(to []byte, values [][]byte) []byte {
	to = append(b.cut(to), '\n')
	for i, value := range values {
		to = appendPair(to, []byte(b.columns[i]), bytes.Join(bytes.Fields(value), []byte{' '}))
	}
	b.groups++
	return append(to, '\n')
}

// paired appends pairs of names and values in JSON as a block.
func (b *bound) paired(to, text []byte) (out []byte, ok bool) {
	var pairs [][]any
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if decoder.Decode(&pairs) != nil || len(pairs) == 0 || decoder.More() {
		return to, false
	}
	if slices.ContainsFunc(pairs, func(p []any) bool { return len(p) != 2 }) {
		return to, false
	}
	b.columns = nil
	var values [][]byte
	for _, p := range pairs {
		name, isName := p[0].(string)
		if !isName {
			return to, false
		}
		var value []byte
		switch v := p[1].(type) {
		case string:
			value = []byte(v)
		case json.Number:
			value = []byte(v)
		default:
			value, _ = json.Marshal(v)
		}
		b.columns, values = append(b.columns, name), append(values, value)
	}
	return b.write(to, values), true
}

// valuesOf returns the values that were found, without the quotes that are doubled.
func valuesOf(found [][][]byte) (values [][]byte) {
	for _, m := range found {
		values = append(values, bytes.ReplaceAll(m[1], []byte("''"), []byte("'")))
	}
	return values
}

// columnsOf returns the names in a list of columns.
func columnsOf(list []byte) (names []string) {
	for name := range bytes.SplitSeq(list, []byte{','}) {
		names = append(names, string(bytes.Trim(name, " \t`\"[]")))
	}
	return names
}
