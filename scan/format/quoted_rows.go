package format

import (
	"bytes"
	"io"
)

// hasQuotedRows tells whether every row of the sample is one quoted cell, though a table
// is written in them: what a spreadsheet makes of CSV that it took for one column. The
// first row may be without quotes. The rows in the cells have one width, of three or
// more.
func hasQuotedRows(sample []byte, whole bool) bool {
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
		return false
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

// unquoteRows makes the front and what follows it the rows without their quotes.
func (f *front) unquoteRows() error {
	rows := &rowUnquoter{source: io.MultiReader(bytes.NewReader(f.sample), f.rest), atStart: true}
	encoding, guessed := f.encoding, f.guessed
	next, err := readFront(rows)
	if err != nil {
		return err
	}
	*f = *next
	f.encoding, f.guessed, f.decoded = encoding, guessed, true
	return nil
}

// rowUnquoter takes the quotes off rows that are one cell each.
type rowUnquoter struct {
	source  io.Reader
	buffer  [32 << 10]byte
	rest    []byte // of the buffer
	err     error
	atStart bool // of a row
	inside  bool // of a quoted cell
	quote   bool // the byte before was a quote in one
}

func (r *rowUnquoter) Read(p []byte) (n int, err error) {
	for n == 0 && len(p) > 0 {
		if len(r.rest) == 0 {
			if r.err != nil {
				return 0, r.err
			}
			var read int
			read, r.err = r.source.Read(r.buffer[:])
			r.rest = r.buffer[:read]
			continue
		}
		taken := 0
		for taken < len(r.rest) && n < len(p) {
			c := r.rest[taken]
			taken++
			if r.quote {
				if r.quote = false; c != '"' {
					r.inside = false // the quote closed the cell
				} else {
					p[n] = c
					n++
					continue
				}
			}
			switch {
			case c == '"' && r.inside:
				r.quote = true
				continue
			case c == '"' && r.atStart:
				r.inside, r.atStart = true, false
				continue
			}
			r.atStart = !r.inside && (c == '\n' || c == '\r') || r.atStart && bytes.IndexByte([]byte("\xef\xbb\xbf"), c) >= 0
			p[n] = c
			n++
		}
		r.rest = r.rest[taken:]
	}
	return n, nil
}
