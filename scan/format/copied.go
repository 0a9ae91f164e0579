package format

import "bytes"

// copied writes the lines of a COPY that is told to be of CSV, or to have another delimiter, as
// those of one that is told nothing: with tabs between the values. Its names stay, a header in the
// data does not.
type copied struct {
	inside    bool // between COPY and \.
	csv       bool // values may be in quotes
	quoted    bool // the value at hand is, and goes on in the next line
	header    bool // the next line is one
	delimiter byte
	quote     byte
}

var (
	copying    = lazy(`(?i)^(\s*copy\s+[^\s();']+\s*(?:\([^()]*\))?\s*from\s+stdin)\b(.*)$`)
	isCSV      = lazy(`(?i)\bcsv\b`)
	hasHeader  = lazy(`(?i)\bheader\b(?:\s+(true|on|1|match)\b|\s*[,);]|\s*$|\s+[a-z]+\s+')`)
	delimitAt  = lazy(`(?i)\bdelimiter\s*s?\s+(?:as\s+)?e?'(\\t|[^\\'])'`)
	quoteIs    = lazy(`(?i)\bquote\s+(?:as\s+)?e?'([^'])'`)
	headerless = lazy(`(?i)\bheader\s+(?:false|off|0)\b`)
)

// isCopied tells whether a text has such a COPY.
func isCopied(sample []byte) bool {
	for line := range bytes.Lines(sample) {
		if m := copying().FindSubmatch(bytes.TrimRight(line, "\r\n")); m != nil && (isCSV().Match(m[2]) || delimitAt().Match(m[2])) {
			return true
		}
	}
	return false
}

// line appends a line as it is rewritten.
func (c *copied) line(to, line []byte) []byte {
	text := bytes.TrimRight(line, "\r\n")
	if !c.inside {
		m := copying().FindSubmatch(text)
		if m == nil {
			return append(to, line...)
		}
		*c = copied{inside: true, csv: isCSV().Match(m[2]), delimiter: '\t', quote: '"'}
		c.header = hasHeader().Match(m[2]) && !headerless().Match(m[2])
		if c.csv {
			c.delimiter = ','
		}
		if d := delimitAt().FindSubmatch(m[2]); d != nil && string(d[1]) != `\t` {
			c.delimiter = d[1][0]
		} else if d != nil {
			c.delimiter = '\t'
		}
		if q := quoteIs().FindSubmatch(m[2]); q != nil {
			c.quote = q[1][0]
		}
		return append(append(to, m[1]...), ";\n"...)
	}
	if !c.quoted && string(text) == `\.` {
		c.inside = false
		return append(to, line...)
	}
	if c.header {
		c.header = false
		return to
	}
	isFirst := !c.quoted
	for i := 0; i < len(text); i++ {
		b := text[i]
		switch {
		case c.quoted && b == c.quote && i+1 < len(text) && text[i+1] == c.quote:
			to = append(to, b)
			i++
		case c.quoted && b == c.quote:
			c.quoted = false
		case c.csv && !c.quoted && isFirst && b == c.quote:
			c.quoted = true
		case !c.quoted && b == c.delimiter:
			to = append(to, '\t')
			isFirst = true
			continue
		case b == '\t':
			to = append(to, `\t`...)
		case c.csv && b == '\\':
			to = append(to, `\\`...)
		default:
			to = append(to, b)
		}
		isFirst = false
	}
	if c.quoted {
		return append(to, `\n`...)
	}
	return append(to, '\n')
}
