package format

import (
	"bytes"
	"fmt"
	"unicode"
)

// console writes the results that clients of databases print one below the other, each with columns
// of its own, as the COPY that says the same: in grids (mysql, sqlmap, sqlite's box), with a rule below
// the names (psql, sqlcmd, SQL*Plus, Db2), as Markdown. One such table alone is read as what it is,
// but for one of a single row. Lines between them become comments.
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
	begun   int            // how many there were
	options *Options
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

// isConsole tells whether half of the lines of a text are of such tables with different names of
// columns, or of one with a single row, which other readers do not know it by.
func isConsole(sample []byte, whole bool, options *Options) bool {
	if text := skipComments(sample[markLength(sample):]); !bytes.Contains(sample, []byte("--")) && !bytes.Contains(sample, []byte("==")) || isSQL(text) || isSQLDump(sample) {
		return false
	}
	c := console{options: options}
	var out []byte
	of, lines := 0, 0 // tables, and all
	for line := range bytes.Lines(sample) {
		if out = c.line(out[:0], line); isConsoleRule(bytes.TrimRight(line, " \t\r\n")) || c.inside && c.grid != gridEnds {
			of++
		}
		if len(bytes.TrimSpace(line)) > 0 {
			lines++
		}
	}
	if 2*of < lines {
		return false // a document with some
	}
	if len(c.known) > 1 {
		return true
	}
	c.end(nil)
	if !whole || c.first == nil || c.rows != 1 {
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
	if len(text) > longestConsoleLine {
		return c.comment(c.flush(to), text)
	}
	isRule := isConsoleRule(text)
	switch {
	case isRule && gridRule().Match(text):
		to = c.flush(to)
		switch c.grid {
		case gridNamed:
			if names := split(c.header, true); c.isHeader(names) {
				to = c.begin(to, names, nil)
			} else {
				to = c.row(c.begin(to, nil, nil), names)
			}
			c.grid = gridRows
		case gridRows:
			c.grid = gridEnds
		default:
			to = c.close(to)
			c.grid = gridBegun
		}
		return to
	case isRule && c.waits && barRule().Match(text) && c.isHeader(split(c.pending, isFramed(c.pending))):
		c.waits = false
		framed := isFramed(c.pending)
		to, c.framed = c.begin(to, split(c.pending, framed), nil), framed
		return to
	case isRule && c.waits && underline().Match(text) && c.namesBelow(text):
		c.waits = false
		cuts := beginsOf(text)
		names, _ := alignedRows(cuts).cells(c.pending)
		return c.begin(to, names, cuts)
	case isRule && c.inside && c.grid == noGrid: // between rows, or below the last
		return c.flush(to)
	case isRule:
	case c.grid != noGrid && bytes.HasPrefix(bytes.TrimLeft(text, " \t"), []byte("|")):
		switch c.grid {
		case gridBegun:
			c.header, c.grid = bytes.Clone(text), gridNamed
			return to
		case gridNamed:
			if isTypes(text) {
				return to
			}
			to = c.row(c.begin(to, nil, nil), split(c.header, true)) // without names
		}
		c.grid = gridRows
		return c.row(to, split(text, true))
	case len(text) == 0 || footer().Match(text):
		return c.comment(c.leave(c.flush(to)), text)
	case c.grid != noGrid && c.grid != gridRows: // anything behind a grid
		to = c.leave(to)
	}
	to = c.flush(to)
	c.pending, c.waits = append(c.pending[:0], text...), true
	return to
}

// leave appends the end of the table at hand, and a header that no rule stood below.
func (c *console) leave(to []byte) []byte {
	if c.grid == gridNamed {
		to = c.comment(to, c.header)
	}
	c.grid = noGrid
	return c.close(to)
}

// isHeader tells whether cells above a rule name columns: of a table within another only those that are
// known do, since rules stand between rows, too.
func (c *console) isHeader(cells [][]byte) bool {
	const leastDigits = 5
	var names []string
	hasLetter := false
	for _, cell := range cells {
		if countDigits(cell) >= leastDigits || bytes.IndexByte(cell, '@') >= 0 {
			return false
		}
		hasLetter = hasLetter || bytes.ContainsFunc(cell, unicode.IsLetter)
		names = append(names, string(cell))
	}
	return len(cells) > 1 && hasLetter && (!c.inside || c.grid != noGrid || c.options.KnownName != nil && c.options.knows(names))
}

// namesBelow tells whether the line that waits names the columns that strokes stand under.
func (c *console) namesBelow(rule []byte) bool {
	names, ok := alignedRows(beginsOf(rule)).cells(c.pending)
	return ok && c.isHeader(names) && !bytes.HasPrefix(c.pending, []byte("--"))
}

// isFramed tells whether bars stand around a row, too.
func isFramed(line []byte) bool { return bytes.HasPrefix(bytes.TrimSpace(line), []byte("|")) }

// end appends what the last line is made.
func (c *console) end(to []byte) []byte { return c.leave(c.flush(to)) }

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

// begin appends the front of the COPY into a table with columns of those names; nil: it has none.
func (c *console) begin(to []byte, names [][]byte, cuts []int) []byte {
	to = c.close(to)
	c.inside, c.cuts = true, cuts
	key := string(bytes.Join(names, []byte{0}))
	if c.known == nil {
		c.known = map[string]int{}
	}
	number, ok := c.known[key]
	if c.begun++; c.begun > mostConsoleTables || !ok && names != nil && len(c.known) == mostConsoleNames {
		c.inside, c.cuts = false, nil
		return c.comment(to, bytes.Join(names, []byte(" | ")))
	}
	if names == nil {
		return append(to, "COPY \"result\" FROM stdin;\n"...)
	}
	if c.first == nil {
		for _, name := range names {
			c.first = append(c.first, bytes.Clone(name))
		}
	}
	if !ok {
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

// longestConsoleLine is the length of the longest line that may be one of a table.
const longestConsoleLine = 64 << 10

// mostConsoleTables bounds how many tables are read as such, and mostConsoleNames how many with
// different names: lines beyond are text.
const (
	mostConsoleTables = 2048
	mostConsoleNames  = 256
)

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
