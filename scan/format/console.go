package format

import (
	"bytes"
	"fmt"
	"unicode"
)

// console writes the results that clients of databases print one below the other, each with columns
// of its own, as the COPY that says the same: in grids (mysql, sqlmap, sqlite's box), with a rule below
// the names (psql, sqlcmd, SQL*Plus, Db2), as Markdown. One such table alone is read as what it is.
// Lines between them become comments.
type console struct {
	inside  bool           // a table is at hand
	cuts    []int          // where its columns begin; nil: behind bars
	framed  bool           // bars stand around its rows, too, below a rule
	grid    gridState      // of what is drawn around it
	header  []byte         // of a grid, while its second rule is awaited
	partial [][]byte       // a row that goes on in the next line
	pending []byte         // a line that names the columns if a rule follows
	waits   bool           // there is one
	title   string         // what a line above called the table
	known   map[string]int // numbers of tables, by the names of their columns
	first   [][]byte       // the names of the first of them
	rows    int            // of all of them
}

// gridState is how much of a grid has been seen.
type gridState uint8

const (
	noGrid gridState = iota
	gridBegun
	gridNamed
	gridRows
	gridEnds // a rule behind rows: another follows where a grid begins
)

var (
	gridRule  = lazy(`^\s*\+[-=+:]*[-=]{2}[-=+:]*\+$`)
	barRule   = lazy(`^\s*(?:-{2,}(?:\+-{2,})+|\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?)$`)
	titleLine = lazy(`(?i)^\s*(?:table|tabel)\s*:\s*([\w.$]{1,64})\s*$`)
)

// isConsole tells whether a text holds such tables with different names of columns, or one of so few
// rows that other readers do not know it by them.
func isConsole(sample []byte, whole bool, options *Options) bool {
	const leastRules, mostLines, fewRows = 1, 4096, 1
	rules, lines := 0, 0
	for line := range bytes.Lines(sample) {
		if isConsoleRule(bytes.TrimRight(line, " \t\r\n")) {
			rules++
		}
		if lines++; lines == mostLines {
			break
		}
	}
	if text := skipComments(sample[markLength(sample):]); rules < leastRules || isSQL(text) || isSQLDump(sample) {
		return false
	}
	var c console
	var out []byte
	for line := range bytes.Lines(sample) {
		if out = c.line(out[:0], line); len(c.known) > 1 {
			return true
		}
	}
	c.end(nil)
	if !whole || c.first == nil || c.rows == 0 || c.rows > fewRows {
		return false
	}
	var names []string
	for _, name := range c.first {
		names = append(names, string(name))
	}
	return options.KnownName != nil && options.knows(names)
}

// isConsoleRule tells whether a line is nothing but strokes, and signs that stand between them.
func isConsoleRule(line []byte) bool {
	return len(line) > 0 && mayBeDrawn[line[0]] && (isDrawn(line) || len(bytes.Trim(line, "-|:+ ")) == 0 && bytes.Contains(line, []byte("--")))
}

// line appends what a line is made.
func (c *console) line(to, line []byte) []byte {
	text := bytes.TrimRight(line, " \t\r\n")
	isRule := isConsoleRule(text)
	switch {
	case isRule && gridRule().Match(text):
		to = c.flush(to)
		switch c.grid {
		case gridNamed:
			if names := split(c.header, true); len(names) > 1 {
				to = c.begin(to, names, nil)
				c.grid = gridRows
				return to
			}
			to = c.comment(to, c.header)
			c.grid = gridBegun
		case gridRows:
			c.grid = gridEnds
		default:
			to = c.close(to)
			c.grid = gridBegun
		}
		return to
	case isRule && c.waits && barRule().Match(text):
		framed := bytes.HasPrefix(bytes.TrimSpace(c.pending), []byte("|"))
		if names := split(c.pending, framed); len(names) > 1 && bytes.ContainsFunc(c.pending, unicode.IsLetter) {
			c.waits = false
			to, c.framed = c.begin(to, names, nil), framed
			return to
		}
	case isRule && c.waits && underline().Match(text):
		cuts := beginsOf(text)
		if parts, ok := alignedRows(cuts).cells(c.pending); ok && !bytes.HasPrefix(c.pending, []byte("--")) {
			c.waits = false
			return c.begin(to, parts, cuts)
		}
	case isRule:
	case c.grid != noGrid && bytes.HasPrefix(bytes.TrimLeft(text, " \t"), []byte("|")):
		switch c.grid {
		case gridBegun:
			c.header, c.grid = bytes.Clone(text), gridNamed
			return to
		case gridNamed:
			to = c.comment(to, c.header) // two lines of names, or none
			c.grid = noGrid
			return c.comment(to, text)
		}
		c.grid = gridRows
		return c.row(to, split(text, true))
	case len(text) == 0 || footer().Match(text):
		to = c.flush(to)
		if c.grid == gridNamed {
			to = c.comment(to, c.header)
		}
		c.grid = noGrid
		return c.comment(c.close(to), text)
	case c.grid != noGrid && c.grid != gridRows: // anything behind a grid
		if c.grid == gridNamed {
			to = c.comment(to, c.header)
		}
		to = c.close(to)
		c.grid = noGrid
	}
	to = c.flush(to)
	c.pending, c.waits = append(c.pending[:0], text...), true
	return to
}

// end appends what the last line is made.
func (c *console) end(to []byte) []byte {
	if c.grid == gridNamed {
		to = c.comment(to, c.header)
	}
	return c.close(c.flush(to))
}

// flush appends the line that waits as a row of the table at hand, or as a comment.
func (c *console) flush(to []byte) []byte {
	if !c.waits {
		return to
	}
	c.waits = false
	switch {
	case !c.inside || c.grid != noGrid:
	case c.cuts == nil:
		if bytes.IndexByte(c.pending, '|') >= 0 {
			return c.wrapped(to, split(c.pending, c.framed))
		}
		to = c.close(to)
	default:
		if cells, ok := alignedRows(c.cuts).cells(c.pending); ok {
			return c.row(to, cells)
		}
	}
	return c.comment(to, c.pending)
}

// wrapped appends a row, or keeps it where psql says with a + that cells go on in the next line.
func (c *console) wrapped(to []byte, cells [][]byte) []byte {
	goesOn, size := false, 0
	for i, cell := range cells {
		part, ok := bytes.CutSuffix(cell, []byte("+"))
		goesOn = goesOn || ok && len(part) > 0
		part = bytes.TrimSpace(part)
		switch {
		case i >= len(c.partial) || len(c.partial[i]) == 0:
		case len(part) == 0:
			part = c.partial[i]
		default:
			part = append(append(c.partial[i], '\n'), part...)
		}
		cells[i] = bytes.Clone(part)
		size += len(part)
	}
	c.partial = nil
	if goesOn && size < mostJoined {
		c.partial = cells
		return to
	}
	return c.row(to, cells)
}

// split returns what stands between the bars of a line, around which there are some, too, or not.
func split(line []byte, framed bool) (cells [][]byte) {
	if line = bytes.TrimSpace(line); framed {
		line = bytes.TrimSuffix(bytes.TrimPrefix(line, []byte("|")), []byte("|"))
	}
	for cell := range bytes.SplitSeq(line, []byte("|")) {
		cells = append(cells, bytes.TrimSpace(cell))
	}
	return cells
}

// begin appends the front of the COPY into a table with columns of those names.
func (c *console) begin(to []byte, names [][]byte, cuts []int) []byte {
	to = c.close(to)
	c.inside, c.cuts = true, cuts
	key := string(bytes.Join(names, []byte{0}))
	if c.known == nil {
		c.known = map[string]int{}
	}
	number, ok := c.known[key]
	if c.first == nil {
		for _, name := range names {
			c.first = append(c.first, bytes.Clone(name))
		}
	}
	if !ok && len(c.known) < mostConsoleTables {
		number = len(c.known) + 1
		c.known[key] = number
	}
	name := c.title
	if c.title = ""; name == "" {
		name = fmt.Sprintf("result %d", number)
	}
	to = append(append(append(to, `COPY "`...), name...), `" (`...)
	for i, name := range names {
		if i > 0 {
			to = append(to, ',')
		}
		to = append(append(append(to, '"'), bytes.ReplaceAll(name, []byte{'"'}, nil)...), '"')
	}
	return append(to, ") FROM stdin;\n"...)
}

// mostConsoleTables bounds how many tables are told apart.
const mostConsoleTables = 4096

// close appends the end of the table at hand.
func (c *console) close(to []byte) []byte {
	if !c.inside {
		return to
	}
	if c.partial != nil {
		to = c.row(to, c.partial)
	}
	c.inside, c.cuts, c.partial = false, nil, nil
	return append(to, "\\.\n"...)
}

// row appends the cells of a row.
func (c *console) row(to []byte, cells [][]byte) []byte {
	if !c.inside {
		return c.comment(to, bytes.Join(cells, []byte(" | ")))
	}
	c.rows++
	for i, cell := range cells {
		if i > 0 {
			to = append(to, '\t')
		}
		for _, b := range cell {
			switch b {
			case '\\':
				to = append(to, `\\`...)
			case '\t':
				to = append(to, `\t`...)
			case '\n':
				to = append(to, `\n`...)
			default:
				to = append(to, b)
			}
		}
	}
	return append(to, '\n')
}

// comment appends a line that is no row: as a comment between tables, else as a row of one cell.
func (c *console) comment(to, text []byte) []byte {
	if c.inside {
		if len(text) == 0 {
			return to
		}
		return c.row(to, [][]byte{bytes.TrimSpace(text)})
	}
	if m := titleLine().FindSubmatch(text); m != nil {
		c.title = string(m[1])
	}
	return append(append(append(to, "-- "...), text...), '\n')
}
