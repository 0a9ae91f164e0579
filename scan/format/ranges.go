package format

import (
	"bytes"
	"cmp"
	"errors"
	"io"

	"bocor/scan/record"
)

// Range is the part of a plain file from one byte up to another one.
type Range struct {
	File io.ReaderAt
	Size int64 // of the file
	// From and To are where records begin: at or behind From and before To.
	From, To int64
	// Exact says that a record begins at From.
	Exact bool
	// RunIn is how far before the range its first record is looked for, in bytes;
	// 0: 1 MiB. A quoted cell reaches over 64 KiB by default, so that this passes
	// many.
	RunIn int64
}

// Ranged is a table of which a range can be read without all that stands before
// it, where it is in a plain file of UTF-8 or of one byte a sign.
//
// Where the first record of a range begins is found from some way before it: by
// a line end, and by reading on from there as the cutter reads. A line end that
// stands in a quoted cell leads astray for a few records at most. Both ranges at
// a border find the same place, so that none is left out and none is read twice;
// that it truly is where a record begins, the range before it knows when it has
// come so far. If all ranges prove the next one's begin, then all are right,
// since the first one's is.
type Ranged interface {
	Table
	// StartRange is Start for a range. It is false, and nothing has happened, where
	// the table is not in a plain file.
	StartRange(n int, r Range) (ok bool)
	// Reached tells, after the last Next, up to which byte the range was read, and
	// whether a record begins there.
	Reached() (at int64, proven bool)
	// NextRecord returns where the next record begins in a plain file; 0: in no such.
	NextRecord() int64
}

// ranged is how far a range goes, and whether a record begins behind it.
type ranged struct {
	Range
	stop   int64
	proven bool
}

// beginRange makes the stream read what r holds, from start, where the first
// record of all begins.
func (t *stream) beginRange(r Range, start int64, skip func(data []byte, pos int, final bool) (int, bool), quoted bool) {
	first, err := r.From, error(nil)
	if !r.Exact {
		first, err = recordAt(r, r.From, start, t.options.MaxRecord, skip, quoted)
	}
	stop := first
	if err == nil {
		stop, err = recordAt(r, r.To, start, t.options.MaxRecord, skip, quoted)
	}
	if r.From > 0 {
		t.faults = nil // those of the front are the first range's
	}
	t.source = io.NewSectionReader(r.File, first, stop-first)
	t.offset, t.end, t.carry, t.atEnd = first, first, nil, false
	t.ranged = &ranged{r, stop, first == stop}
	if err != nil {
		t.source, t.ranged.proven = failedReader{err}, false
	}
}

// recordAt returns where the first record begins at or behind byte x.
func recordAt(r Range, x, start int64, mostRecord int, skip func([]byte, int, bool) (int, bool), quoted bool) (int64, error) {
	switch {
	case x <= start:
		return start, nil
	case x >= r.Size:
		return r.Size, nil
	}
	from := max(start, x-1)
	if quoted {
		from = max(start, x-cmp.Or(r.RunIn, 1<<20))
	}
	var data []byte
	for size := x - from + 64<<10; ; size *= 2 {
		data = append(data, make([]byte, size-int64(len(data)))...)
		n, err := r.File.ReadAt(data, from)
		if err != nil && !errors.Is(err, io.EOF) {
			return 0, &record.Error{Code: record.ReadFailed}
		}
		final := n < len(data)
		data = data[:n]
		if at, ok := recordIn(data, int(x-from), from == start, final, skip); ok {
			return from + int64(at), nil
		}
		if final || size > x-from+4*int64(mostRecord) {
			// A record beyond all measure: the next line, as the cutter goes on too.
			_, next, _ := lineEnd(data, min(int(x-from), len(data)), true)
			return from + int64(next), nil
		}
	}
}

// recordIn returns where the first record begins at or behind x. The first one
// of all begins with the data if isStart.
func recordIn(data []byte, x int, isStart, final bool, skip func([]byte, int, bool) (int, bool)) (at int, ok bool) {
	pos := 0
	if !isStart {
		if _, pos, ok = lineEnd(data, 0, final); !ok {
			return 0, false
		}
	}
	for pos < x {
		if pos, ok = skip(data, pos, final); !ok {
			return 0, false
		}
	}
	return pos, true
}

// prove tells from the last block of a range whether a record begins behind it.
func (t *stream) prove(b *record.Block, err error, skip func([]byte, int, bool) (int, bool)) {
	r := t.ranged
	switch {
	case r == nil || r.proven:
		return
	case errors.Is(err, io.EOF): // no more than what was cut as whole records
		r.proven = t.offset == r.stop
		return
	case err != nil || !t.atEnd || t.offset != r.stop:
		return
	case r.stop == r.Size:
		r.proven = true
		return
	}
	for size := 4 << 10; ; size *= 4 {
		data := append(bytes.Clone(b.Data[:b.Records]), make([]byte, size)...)
		n, _ := r.File.ReadAt(data[b.Records:], r.stop)
		pos, ok := 0, true
		for pos < b.Records && ok {
			pos, ok = skip(data[:b.Records+n], pos, n < size)
		}
		if r.proven = ok && pos == b.Records; ok || n < size || size > t.options.MaxRecord {
			return
		}
	}
}

// Reached is that of Ranged.
func (t *stream) Reached() (int64, bool) {
	if t.ranged == nil {
		return t.end, true
	}
	return t.end, t.ranged.proven && t.end == t.ranged.stop
}

// NextRecord is that of Ranged.
func (t *stream) NextRecord() int64 {
	if !t.plain {
		return 0
	}
	return t.offset
}

// StartRange is that of Ranged.
func (t *csvTable) StartRange(n int, r Range) bool {
	if !t.plain {
		return false
	}
	start := t.skipped
	if n > 0 {
		start = t.head[n-1].end
	}
	t.sample = nil
	t.beginRange(r, int64(start), t.parser.skip, t.parser.quote != 0)
	return true
}

// StartRange is that of Ranged.
func (t *jsonTable) StartRange(_ int, r Range) bool {
	d := t.document
	if !d.plain || t.info.Format != "ndjson" {
		return false
	}
	d.beginRange(r, d.offset, skipLine, false)
	return true
}

// NextRecord is that of Ranged.
func (t *jsonTable) NextRecord() int64 {
	if t.info.Format != "ndjson" {
		return 0
	}
	return t.document.NextRecord()
}

// Reached is that of Ranged.
func (t *jsonTable) Reached() (int64, bool) { return t.document.Reached() }

// skipLine returns where the line at pos ends.
func skipLine(data []byte, pos int, final bool) (int, bool) {
	if n := bytes.IndexByte(data[pos:], '\n'); n >= 0 {
		return pos + n + 1, true
	}
	return len(data), final
}
