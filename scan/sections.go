package scan

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"unicode"

	"bocor/detectors"
	"bocor/scan/format"
	"bocor/scan/record"
	"bocor/scan/tally"
)

// sections are the tables that stand one below the other in the records of one,
// each with a header of its own. Which one a block begins in is known when all
// blocks before it have been looked at: who has decoded one enters them in order, and
// waits for its turn.
type sections struct {
	mu       sync.Mutex
	turn     *sync.Cond
	finished map[int]bool // blocks behind next that nobody will enter any more
	next     int          // the block whose turn it is
	rows     int64        // of those before it
	current  int          // the section that it begins in
	all      []*section
	columns  int // of all but the first
	make     func(header otherHeader, row int64) *section
}

// section is one of the tables.
type section struct {
	raw   []byte // its header as it is written; nil: it has none
	plan  *plan
	table func() *tally.Table // returns an empty tally of it
}

// otherHeader is a header in the middle of the records of a block.
type otherHeader struct {
	row   int // of the batch
	raw   []byte
	names []string
}

// Bounds of the tables in one, and of their columns: data that look like headers are
// none.
const (
	mostSections       = 64
	mostSectionColumns = 2048
)

func newSections(first *section, before int, make func(otherHeader, int64) *section) *sections {
	s := &sections{finished: map[int]bool{}, rows: int64(before), all: []*section{first}, make: make}
	s.turn = sync.NewCond(&s.mu)
	return s
}

// enter returns the section that a block begins in, and those that its headers
// begin. Headers beyond the bound begin none: -1. It waits until all blocks before
// have been entered or passed.
func (s *sections) enter(block, rows int, headers []otherHeader) (first int, begun []int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for s.next < block {
		s.turn.Wait()
	}
	first = s.current
	for _, h := range headers {
		at := slices.IndexFunc(s.all, func(known *section) bool { return bytes.EqualFold(known.raw, h.raw) })
		if at < 0 && len(s.all) < mostSections && s.columns+len(h.names) <= mostSectionColumns {
			s.columns += len(h.names)
			h.raw = bytes.Clone(h.raw)
			at = len(s.all)
			s.all = append(s.all, s.make(h, s.rows+int64(h.row)+1))
		}
		if at >= 0 {
			s.current = at
		}
		begun = append(begun, at)
	}
	s.rows += int64(rows)
	s.finish(block)
	return first, begun
}

// pass says that a block will not be entered, if it was not: nobody must wait for it.
func (s *sections) pass(block int) {
	if s == nil {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if block >= s.next {
		s.finish(block)
	}
}

func (s *sections) finish(block int) {
	s.finished[block] = true
	for s.finished[s.next] {
		delete(s.finished, s.next)
		s.next++
	}
	s.turn.Broadcast()
}

// at returns a section.
func (s *sections) at(i int) *section {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.all[i]
}

// leastHeader is how many known names make a row in the middle of data a header; data
// may have one of them.
const leastHeader = 3

// otherHeaders returns the rows of the batch that name columns, others than those of
// the table. Each cell has something in it and no digit, at least three and two of three
// are names that the vocabulary has, and no two are the same word; in a table of three columns or more
// two are enough that say different things of people. None holds doubled quotes, which are read once.
func (w *worker) otherHeaders() (found []otherHeader) {
	for i := range w.batch.Rows {
		row := &w.batch.Rows[i]
		if row.Width > 0 && row.Width < leastHeader-1 || !w.batch.IsWords(i) {
			continue
		}
		raw := bytes.TrimPrefix(w.raw(row), []byte(byteOrderMark))
		names, known := w.headers[string(raw)]
		if !known {
			names = w.headerNames(i)
			if len(w.headers) < mostSections && len(raw) <= longestKept {
				if w.headers == nil {
					w.headers = map[string][]string{}
				}
				w.headers[string(raw)] = names
			}
		}
		if names != nil {
			found = append(found, otherHeader{i, raw, names})
		}
	}
	return found
}

// hasNumbers tells whether half of some rows hold digits: lists of words that say the same, and of
// names of columns, do not.
func hasNumbers(rows []format.Row) bool {
	n := 0
	for _, row := range rows {
		if countDigits(row.Raw) > 0 {
			n++
		}
	}
	return n > 0 && 2*n >= len(rows)
}

// hiddenHeaders returns the lines of a text, or the rows of a table of two columns, that are headers
// of tables that nobody reads as such: of a text, what stands between delimiters are names as in
// isOtherHeader; of both, they are two that say different things of people. There is nothing else.
func (w *worker) hiddenHeaders() (rows []int) {
	const longest = 1 << 10
	vocabulary := w.plan.set.Vocabulary
	for i := range w.batch.Rows {
		row := &w.batch.Rows[i]
		if line := w.raw(row); len(line) > longest || !w.batch.IsWords(i) || w.plan.header != nil && isSameRow(line, w.plan.header) {
			continue
		}
		if names := w.namesOf(i); len(names) == 2 && isPairOfNames(names, vocabulary) || w.plan.isText && len(names) > 2 && isOtherHeader(names, vocabulary) {
			rows = append(rows, i)
		}
	}
	return rows
}

// namesOf returns what stands between the delimiters of a line of a text, or in the cells of a row, if
// half of it has words that the vocabulary has.
func (w *worker) namesOf(i int) (names []string) {
	known := 0
	add := func(name []byte) bool {
		name = bytes.Trim(name, "\"'")
		if len(name) == 0 || name[0] == ' ' {
			return false
		}
		if names = append(names, string(name)); w.holdsWord(name) {
			known++
		}
		return true
	}
	if w.plan.isText {
		line := w.raw(&w.batch.Rows[i])
		at := bytes.IndexAny(line, ",;|\t")
		if at < 0 {
			return nil
		}
		for name := range bytes.SplitSeq(line, line[at:at+1]) {
			if !add(name) {
				return nil
			}
		}
	} else {
		quotes := []byte{w.batch.Plain.Quote, w.batch.Plain.Quote}
		if !w.beginsWithNames(i) || bytes.Contains(w.raw(&w.batch.Rows[i]), quotes) {
			return nil
		}
		cells := w.batch.Record(i)
		if len(cells) != 2 {
			return nil
		}
		for _, c := range cells {
			if !add(w.batch.Text(c)) {
				return nil
			}
		}
	}
	if 2*known < len(names) {
		return nil
	}
	return names
}

// isPairOfNames tells whether two names say different things of people: a line of a dictionary says
// the same twice.
func isPairOfNames(names []string, vocabulary *detectors.Vocabulary) bool {
	one, other := vocabulary.Read(names[0]), vocabulary.Read(names[1])
	return isKnown(names[0], vocabulary) && isKnown(names[1], vocabulary) && !one.TellsNothing() && !other.TellsNothing() && !one.SharesClass(other)
}

// longestKept is the length of the longest row of which it is kept whether it is a
// header.
const longestKept = 4 << 10

// headerNames returns the names that a row is a header of; nil: it is none.
func (w *worker) headerNames(i int) []string {
	quotes := []byte{w.batch.Plain.Quote, w.batch.Plain.Quote}
	if !w.beginsWithNames(i) || bytes.Contains(w.raw(&w.batch.Rows[i]), quotes) {
		return nil
	}
	var row format.Row
	values := 0 // of the columns where they stand
	for _, c := range w.batch.Record(i) {
		for int(c.Col) >= len(row.Cells) {
			row.Cells = append(row.Cells, nil)
		}
		row.Cells[c.Col] = w.batch.Text(c)
		if w.plan.hasWord(int(c.Col), row.Cells[c.Col]) {
			values++
		}
	}
	if values > 1 {
		return nil
	}
	if width := int(w.batch.Rows[i].Width); width > len(row.Cells) {
		return nil
	}
	names := columnNames(row, "")
	if !isHeaderBelow(names, len(w.plan.columns), w.plan.set.Vocabulary) {
		return nil
	}
	names[0] = strings.TrimPrefix(names[0], byteOrderMark)
	return names
}

// byteOrderMark stands in the middle where files were put together.
const byteOrderMark = "\ufeff"

// beginsWithNames tells whether two of the first three cells of a row hold names as the
// vocabulary has them: most rows are told from headers by that.
func (w *worker) beginsWithNames(i int) bool {
	known := 0
	for n, text := range w.batch.Front(i) {
		if w.holdsWord(text) {
			known++
		}
		if n == 2 {
			break
		}
	}
	return known >= 2
}

// holdsWord tells whether a text or a word in it is a name as the vocabulary has them.
func (w *worker) holdsWord(text []byte) bool {
	if w.plan.set.Vocabulary.HasWord(text) {
		return true
	}
	for part := range bytes.FieldsFuncSeq(text, func(r rune) bool { return r == '_' || r == ' ' }) {
		if len(part) < len(text) && w.plan.set.Vocabulary.HasWord(part) {
			return true
		}
	}
	return false
}

// isHeaderBelow tells whether a row of names may begin another table below one that is so many columns
// wide.
func isHeaderBelow(names []string, width int, vocabulary *detectors.Vocabulary) bool {
	isPair := len(names) == leastHeader-1 && width >= leastHeader
	return isPair && isPairOfNames(names, vocabulary) || isOtherHeader(names, vocabulary)
}

func isOtherHeader(names []string, vocabulary *detectors.Vocabulary) bool {
	for len(names) > 0 && names[0] == "" {
		names = names[1:] // sheets may begin with an empty column
	}
	known, strong, seen := 0, 0, map[string]bool{}
	for _, name := range names {
		word := strings.ToLower(strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) {
				return r
			}
			return -1
		}, name))
		if word == "" || seen[word] {
			return false
		}
		seen[word] = true
		if isColumnName(name, vocabulary) {
			known++
			if isKnown(name, vocabulary) {
				strong++
			}
		}
	}
	return known >= leastHeader && strong >= leastHeader-1 && 3*known >= 2*len(names)
}

// sectionCount is what a worker counts of a section.
type sectionCount struct {
	table    *tally.Table
	builder  *tally.Builder
	plan     *plan
	columns  []columnPlan
	memories []*memory
}

// use makes the worker count for a section.
func (w *worker) use(i int) {
	for len(w.counts) <= i {
		w.counts = append(w.counts, nil)
	}
	if w.counts[w.section] != nil { // what was found on the way
		w.counts[w.section].columns, w.counts[w.section].memories = w.columns, w.memories
	}
	w.section = i
	c := w.counts[i]
	if c == nil {
		s := w.sections.at(i)
		table := s.table()
		c = &sectionCount{table: table, builder: tally.NewBuilder(table, s.plan.layout, w.secret), plan: s.plan, columns: slices.Clip(s.plan.columns)}
		if s.plan.operators {
			c.builder.CompareOperators()
		}
		w.counts[i] = c
	}
	w.builder, w.plan, w.columns, w.memories = c.builder, c.plan, c.columns, c.memories
}

// examineSections counts a block in whose records other tables may begin.
func (w *worker) examineSections(block *record.Block) {
	if w.counts == nil {
		w.counts = []*sectionCount{{table: w.table, builder: w.builder, plan: w.plan, columns: w.columns}}
	}
	headers := w.otherHeaders()
	section, begun := w.sections.enter(block.Index, len(w.batch.Rows), headers)
	w.use(section)
	w.counts[0].table.Damaged += w.batch.Damaged // of all of them: blocks have any size
	from := 0
	for i, h := range headers {
		w.examineAll(from, h.row)
		from = h.row
		if begun[i] < 0 {
			w.batch.FaultAt(record.HeaderUnused, record.Damage, h.row)
			continue
		}
		code := record.OtherHeader
		if begun[i] == w.section {
			code = record.RepeatedHeader
		}
		w.batch.FaultAt(code, record.Note, h.row)
		w.use(begun[i])
		from++
	}
	w.examineAll(from, len(w.batch.Rows))
}
