package format

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"slices"

	"bocor/scan/record"
)

// RangedDocument is a document of which a range can be read without all that
// stands before it, where it is in a plain file, as Ranged is for a table.
type RangedDocument interface {
	Document
	// StartRange makes the document give the tables of a range. It is called before
	// Next; it is false, and nothing has happened, where the document is not in a
	// plain file.
	StartRange(r Range) (ok bool)
	// Reached is that of Ranged, after the last Next.
	Reached() (at int64, proven bool)
	// Seen tells what the range has of what all ranges tell together, after the last
	// Next.
	Seen() record.Seen
}

// sqlPlace is a place in a dump where a range begins: a line that begins a
// statement which brings records, or one among the lines of COPY.
type sqlPlace struct {
	at   int64
	copy *sqlHead // of which the lines are; nil: a statement begins, or nothing follows
}

// sqlRange is the range that is read of a dump.
type sqlRange struct {
	Range
	start       int64 // of all statements
	first, stop sqlPlace
	// searched is how far back definitions of tables were looked for, and found
	// those that were met.
	searched int64
	found    map[string]int64
	assumed  map[string]int64
	spent    int64 // bytes read for heads of statements
	// broken says that the range ends in the middle of something.
	broken bool
	inCopy bool // it ends among the lines that it was to end in
	// unended says that the last statement, one of a table if it is named, has no
	// semicolon.
	unended   bool
	unendedIn string
}

// StartRange is that of RangedDocument. Where a range begins is found by lines:
// what stands before it is read back to the head of the table that the place is
// in, and to the definitions of tables that name no columns. A line in a string
// that looks like the begin of a statement leads astray, and then the range
// before it ends in the middle of something and tells so.
func (d *sqlDocument) StartRange(r Range) bool {
	if !d.plain {
		return false
	}
	s := &sqlRange{Range: r, start: d.offset, found: map[string]int64{}, assumed: map[string]int64{}}
	var err, stopErr error
	s.first, err = s.place(r.From)
	s.stop, stopErr = s.place(r.To)
	if err = errors.Join(err, stopErr); s.first.at > s.start {
		d.faults = nil // those of the front are the first range's
	}
	s.searched = s.first.at
	d.part = s
	d.source = io.NewSectionReader(r.File, s.first.at, s.stop.at-s.first.at)
	d.offset, d.end, d.carry, d.atEnd = s.first.at, s.first.at, nil, false
	if err != nil {
		d.source, s.broken = failedReader{&record.Error{Code: record.ReadFailed}}, true
	}
	return true
}

// Reached is that of RangedDocument.
func (d *sqlDocument) Reached() (at int64, proven bool) {
	s := d.part
	if s == nil {
		return d.end, true
	}
	proven = !s.broken && d.end == s.stop.at && s.inCopy == (s.stop.copy != nil)
	if s.stop.at < s.Size && s.stop.copy == nil && d.delimiter != ";" {
		proven = false
	}
	return d.end, proven
}

// isLast tells whether what is read is the end of the dump.
func (s *sqlRange) isLast() bool { return s == nil || s.stop.at == s.Size && s.first.at < s.Size }

// endsInside notes that the data end in the middle of something.
func (s *sqlRange) endsInside() {
	if s != nil {
		s.broken = s.broken || !s.isLast()
	}
}

// endsIn notes that the range ends among lines of COPY, and tells whether it was
// to end in these.
func (s *sqlRange) endsIn(head sqlHead) bool {
	if s == nil || s.stop.copy == nil || s.stop.copy.table != head.table || !slices.Equal(s.stop.copy.columns, head.columns) {
		return false
	}
	s.inCopy = true
	return true
}

// place returns where a range begins at or behind byte x.
func (s *sqlRange) place(x int64) (sqlPlace, error) {
	switch {
	case x <= s.start:
		return sqlPlace{at: s.start}, nil
	case x >= s.Size:
		return sqlPlace{at: s.Size}, nil
	}
	head, result, err := s.headBefore(x)
	if err != nil {
		return sqlPlace{}, err
	}
	if result == sqlCopy {
		at, err := s.nextLine(x - 1)
		if at == s.Size || err != nil {
			return sqlPlace{at: s.Size}, err
		}
		return sqlPlace{at, &head}, nil
	}
	at, err := s.nextStatement(x - 1)
	return sqlPlace{at: at}, err
}

// nextStatement returns where the first line behind a place begins that begins a
// statement which brings records.
func (s *sqlRange) nextStatement(at int64) (int64, error) {
	for at < s.Size {
		data, err := s.read(at, int(s.step()))
		if err != nil {
			return 0, err
		}
		for _, line := range linesWith(data, statements, len(data)) {
			line += at
			if _, result, err := s.head(line); err != nil || result == sqlInsert || result == sqlCopy {
				return line, err
			}
		}
		if at+int64(len(data)) == s.Size {
			break
		}
		at += int64(len(data)) - 16 // longer than the words
	}
	return s.Size, nil
}

// linesWith returns, in order, where lines begin in data, before end, with one of
// some words; these have line ends before them.
func linesWith(data []byte, words []string, end int) (lines []int64) {
	for _, word := range words {
		for i := 0; ; i++ { // forward: backward is many times slower
			n := bytes.Index(data[i:], []byte(word))
			if i += n; n < 0 || i+1 >= end {
				break
			}
			lines = append(lines, int64(i)+1)
		}
	}
	slices.Sort(lines)
	return lines
}

// statements are how lines begin that may bring records.
var statements = []string{"\nCOPY ", "\ncopy ", "\nINSERT ", "\ninsert ", "\nREPLACE ", "\nreplace "}

// step is how much is read at a time.
func (s *sqlRange) step() int64 { return cmp.Or(s.RunIn, 1<<20) }

// read returns up to n bytes of the file from a place on.
func (s *sqlRange) read(at int64, n int) ([]byte, error) {
	data := make([]byte, min(int64(n), s.Size-at))
	read, err := s.File.ReadAt(data, at)
	if read < len(data) {
		return nil, err
	}
	return data, nil
}

// nextLine returns where the first line begins behind a place.
func (s *sqlRange) nextLine(at int64) (int64, error) {
	for size := 4 << 10; at < s.Size; size = min(2*size, int(s.step())) {
		data, err := s.read(at, size)
		if err != nil {
			return 0, err
		}
		if n := bytes.IndexByte(data, '\n'); n >= 0 {
			return at + int64(n) + 1, nil
		}
		at += int64(len(data))
	}
	return s.Size, nil
}

// mostHeads bounds what is read for heads of statements, in bytes: a text of which
// every line looks like one must not be read again for each.
const mostHeads = 256 << 20

// head reads the head of the statement at a place.
func (s *sqlRange) head(at int64) (sqlHead, sqlResult, error) {
	for size := 4 << 10; ; size *= 8 {
		if s.spent > mostHeads {
			s.broken = true
			return sqlHead{}, sqlOther, nil
		}
		data, err := s.read(at, size)
		if err != nil {
			return sqlHead{}, 0, err
		}
		s.spent += int64(len(data))
		head, _, result := readHead(data)
		if result != sqlShort || len(data) < size || size > maxSQLHead {
			return head, result, nil
		}
	}
}

// before visits the lines before a place that begin with one of some words, the
// last one first, until visit is false. The words have line ends before them.
func (s *sqlRange) before(x int64, words []string, visit func(at int64) (bool, error)) error {
	longest := int64(0)
	for _, word := range words {
		longest = max(longest, int64(len(word)))
	}
	for end := x; end > s.start; {
		from := max(s.start, end-s.step())
		data, err := s.read(from, int(min(s.Size, end+longest)-from))
		if err != nil {
			return err
		}
		if from == s.start { // its first line has none before it
			data, from = append([]byte{'\n'}, data...), from-1
		}
		for _, line := range slices.Backward(linesWith(data, words, int(end-from))) {
			if more, err := visit(from + line); err != nil || !more {
				return err
			}
		}
		end = from + 1 // a line may begin where the data did
	}
	return nil
}

// heads are how lines begin that tell what the ones behind them are.
var heads = append([]string{"\n\\."}, statements...)

// headBefore returns the head of the last statement before a place that brings
// records, or sqlOther where lines of COPY have ended.
func (s *sqlRange) headBefore(x int64) (head sqlHead, result sqlResult, err error) {
	err = s.before(x, heads, func(at int64) (bool, error) {
		data, err := s.read(at, 4)
		if err != nil {
			return false, err
		}
		if data[0] == '\\' {
			isEnd := len(data) > 2 && (data[2] == '\n' || data[2] == '\r')
			result = sqlOther
			return !isEnd, nil
		}
		head, result, err = s.head(at)
		return result != sqlInsert && result != sqlCopy, err
	})
	if result != sqlCopy {
		return sqlHead{}, sqlOther, err
	}
	return head, sqlCopy, err
}

// definitions are how lines begin that define tables.
var definitions = []string{"\nCREATE ", "\ncreate "}

// define looks back for the definition of a table that has none in the range.
func (d *sqlDocument) define(table string) {
	s := d.part
	if _, isRead := d.defined[table]; s == nil || isRead || s.first.at == s.start {
		return
	}
	if _, isFound := s.found[table]; !isFound && s.searched > s.start {
		err := s.before(s.searched, definitions, func(at int64) (bool, error) {
			s.searched = at
			head, result, err := s.head(at)
			if err != nil || result != sqlCreate {
				return true, err
			}
			key := tableKey(head.table)
			if _, isFound := s.found[key]; !isFound {
				s.found[key] = at
				if d.columns[key] == nil {
					d.columns[key] = head.columns
				}
			}
			return key != table, nil
		})
		if _, isFound := s.found[table]; !isFound {
			s.searched = s.start
		}
		s.broken = s.broken || err != nil
	}
	s.assumed[table] = -1
	if at, isFound := s.found[table]; isFound {
		s.assumed[table] = at
	}
}

// Seen is that of RangedDocument.
func (d *sqlDocument) Seen() record.Seen {
	seen := record.Seen{Defined: d.defined, Header: d.header, Footer: d.footer, Beside: d.beside, Most: int64(d.options.MaxRecord)}
	seen.Bare, seen.Cut = d.bare, d.cut
	if d.part != nil {
		seen.Assumed, seen.Unended, seen.UnendedIn = d.part.assumed, d.part.unended, d.part.unendedIn
	}
	return seen
}
