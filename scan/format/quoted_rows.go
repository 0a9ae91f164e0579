package format

import "bytes"

// hasQuotedRows tells whether every row of the sample is one quoted cell, though a table
// is written in them: what a spreadsheet makes of CSV that it took for one column. The
// first row may be without quotes. The rows in the cells have one width, of three or
// more, or of two below names of columns.
func hasQuotedRows(sample []byte, whole bool, options *Options) bool {
	const leastWidth, leastRows, mostRows = 3, 3, 50
	sample = sample[markLength(sample):]
	outer := parser{grammar: grammar{quote: '"', cellLines: 1, cellBytes: len(sample)}}
	var rows []byte
	lines, bare := 0, 0
	for pos := 0; pos < len(sample) && lines < mostRows; {
		start := pos
		end, ok := outer.next(sample, pos, whole)
		if !ok {
			break
		}
		pos = end
		line := bytes.TrimRight(sample[start:end], "\r\n")
		if len(line) == 0 {
			continue
		}
		lines++
		if line[0] != '"' {
			if bare++; lines > 1 {
				return false
			}
			rows = append(append(rows, line...), '\n')
			continue
		}
		if outer.damaged || outer.wordy || len(line) < 2 || line[len(line)-1] != '"' {
			return false
		}
		rows = append(append(rows, bytes.ReplaceAll(line[1:len(line)-1], []byte(`""`), []byte(`"`))...), '\n')
	}
	if lines < leastRows {
		return false
	}
	g := grammar{quote: '"', cellLines: 1, cellBytes: len(rows)}
	g.delimiter, g.width = sniffDelimiter(g, rows, true)
	g.hasDelimiter = true
	if g.width < leastWidth {
		if bytes.Count(rows, []byte{'\n'}) > lines { // texts of several lines
			return false
		}
		if g.delimiter, g.width = namedDelimiter(g, rows, true, options); g.width < 2 {
			return false
		}
	}
	inner := parser{grammar: g}
	for pos := 0; pos < len(rows); {
		end, _ := inner.next(rows, pos, true)
		if pos = end; len(inner.fields) != g.width {
			return false
		}
	}
	return true
}

// unquotedRow appends a row without its quotes, if it is one cell: other rows stay as they
// are.
func unquotedRow(to, line []byte) []byte {
	mark := markLength(line)
	row := bytes.TrimRight(line[mark:], "\r\n")
	end := line[mark+len(row):]
	if len(row) < 2 || row[0] != '"' || row[len(row)-1] != '"' {
		return append(to, line...)
	}
	content := row[1 : len(row)-1]
	for i := 0; i < len(content); i++ {
		if content[i] != '"' {
			continue
		}
		if i++; i == len(content) || content[i] != '"' {
			return append(to, line...) // cells of their own
		}
	}
	to = append(to, line[:mark]...)
	for i := 0; i < len(content); i++ {
		to = append(to, content[i])
		if content[i] == '"' {
			i++
		}
	}
	return append(to, end...)
}
