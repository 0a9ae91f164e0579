package format

import "bytes"

// MySQL writes a line end in a value as one behind a backslash, where it writes rows of a table into a file
// (SELECT … INTO OUTFILE, mysqldump --tab). Such lines are put together.

// hasEscapedEnds tells whether rows of cells with tabs between them have the same number of cells only so.
func hasEscapedEnds(sample []byte, whole bool) bool {
	const least = 2
	if !whole {
		sample = sample[:bytes.LastIndexByte(sample, '\n')+1]
	}
	if !bytes.Contains(sample, []byte("\\\n")) {
		return false
	}
	rows, cells, isJoined, isRegular := 0, 0, false, true
	var e escaped
	first := -1
	for line := range bytes.Lines(sample[markLength(sample):]) {
		if n := bytes.Count(line, []byte{'\t'}); first < 0 {
			first = n
		} else {
			isRegular = isRegular && n == first
		}
		row := e.line(nil, line)
		if len(row) == 0 {
			isJoined = true
			continue
		}
		n := bytes.Count(row, []byte{'\t'})
		if rows == 0 {
			cells = n
		}
		if n != cells || n == 0 {
			return false
		}
		rows++
	}
	return isJoined && !isRegular && rows >= least
}

// escaped keeps a row that goes on.
type escaped struct{ row []byte }

// line appends a row, when its last line comes.
func (e *escaped) line(to, line []byte) []byte {
	text := bytes.TrimSuffix(line, []byte("\n"))
	if isEscaped(text) && len(text) < len(line) && len(e.row) < mostJoined {
		e.row = append(append(e.row, text[:len(text)-1]...), ' ')
		return to
	}
	to = append(append(to, e.row...), line...)
	e.row = e.row[:0]
	return to
}

// end appends what has begun.
func (e *escaped) end(to []byte) []byte {
	to = append(to, e.row...)
	e.row = e.row[:0]
	return to
}
