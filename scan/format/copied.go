package format

import "bytes"

// copied writes the lines of a COPY that is told to be of CSV, or to have another delimiter, as
// those of one that is told nothing: with tabs between the values. Its names stay, a header in the
// data does not.
type copied struct {
	scan      sqlScan // of what stands between such lines: in a string none begins
	inside    bool    // between COPY and \.
	csv       bool    // values may be in quotes
	quoted    bool    // the value at hand is, and goes on in the next line
	header    bool    // the next line is one
	delimiter byte
	quote     byte
	escape    byte // in front of a quote in a value
}

var (
	copying         = lazy(`(?i)^(\s*copy\s+[^\s();']+\s*(?:\([^()]*\))?\s*from\s+stdin)\b(.*)$`)
	csvOption       = lazy(`(?i)\bcsv\b`)
	headerOption    = lazy(`(?i)\bheader\b`)
	delimiterOption = lazy(`(?i)\bdelimiter\s*s?\s+(?:as\s+)?e?'(\\t|[^\\'])'`)
	quoteOption     = lazy(`(?i)\bquote\s+(?:as\s+)?e?'(''|.)'`)
	escapeOption    = lazy(`(?i)\bescape\s+(?:as\s+)?e?'(\\{1,2}|.)'`)
	noHeader        = lazy(`(?i)\bheader\s+(?:false|off|0)\b`)
)

// isCopied tells whether a text of SQL has such a COPY.
func isCopied(sample []byte) bool {
	if !holdsFold(sample, "stdin") {
		return false
	}
	text := skipComments(sample)
	first, _, _ := bytes.Cut(text, []byte("\n"))
	if !isSQL(text) && !isSQLDump(sample) && !copying().Match(bytes.TrimRight(first, "\r")) {
		return false
	}
	var c copied
	var lines []byte
	for line := range bytes.Lines(sample) {
		if lines = c.line(lines[:0], line); c.inside {
			return true
		}
	}
	return false
}

// line appends a line as it is rewritten.
func (c *copied) line(to, line []byte) []byte {
	text := bytes.TrimRight(line, "\r\n")
	if !c.inside {
		var m [][]byte
		if !c.scan.inString() && c.scan.depth <= 0 {
			m = copying().FindSubmatch(text)
		}
		if m == nil || !csvOption().Match(m[2]) && !delimiterOption().Match(m[2]) {
			for _, b := range line {
				c.scan.step(b)
			}
			return append(to, line...)
		}
		*c = copied{scan: sqlScan{backslash: c.scan.backslash}, inside: true, csv: csvOption().Match(m[2]), delimiter: '\t', quote: '"'}
		c.header = headerOption().Match(m[2]) && !noHeader().Match(m[2])
		if c.csv {
			c.delimiter = ','
		}
		if d := delimiterOption().FindSubmatch(m[2]); d != nil {
			if c.delimiter = d[1][0]; c.delimiter == '\\' { // \t
				c.delimiter = '\t'
			}
		}
		if q := quoteOption().FindSubmatch(m[2]); q != nil {
			c.quote = q[1][0] // of ' itself two
		}
		if c.escape = c.quote; escapeOption().Match(m[2]) {
			c.escape = escapeOption().FindSubmatch(m[2])[1][0]
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
		case c.quoted && b == c.escape && i+1 < len(text) && (text[i+1] == c.quote || text[i+1] == c.escape):
			if i++; text[i] == '\\' {
				to = append(to, '\\')
			}
			to = append(to, text[i])
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
