package format

import (
	"bytes"
	"errors"
	"io"

	"bocor/scan/record"
)

// stream cuts what it reads into blocks of whole records; formats of
// contiguous text build on it.
type stream struct {
	source  io.Reader
	options Options
	carry   []byte // read but not yet delivered
	offset  int64  // of carry
	end     int64  // of what was read
	blocks  int
	atEnd   bool
	faults  []record.Fault
	plain   bool // offsets are those of the file
	ranged  *ranged
}

// cutter finds the borders of a format's records.
type cutter interface {
	// boundary returns the end of the last record in the block's data whose end
	// is certain, or 0; -1 when the table has ended before the data. At the end
	// of the stream all of the data is records.
	boundary(b *record.Block) int
	// overlong is given the first part of a record that is longer than the limit.
	overlong(b *record.Block)
	// resume is called with what follows an overlong record's first part; it
	// returns where records can begin again, or -1.
	resume(rest []byte) int
}

// begin makes the stream start with the sample from start on.
func (t *stream) begin(sample []byte, start int) {
	t.source = io.MultiReader(bytes.NewReader(sample[start:]), t.source)
	t.offset, t.end = int64(start), int64(start)
}

func (t *stream) Faults() []record.Fault { return t.faults }

// readAlign is the alignment of reads: a read to an unaligned address is
// several times slower on some processors.
const readAlign = 4096

// next fills the block with the next whole records.
func (t *stream) next(b *record.Block, c cutter) error {
	for want := max(0, t.options.BlockSize-len(t.carry)); ; want = max(t.options.BlockSize, len(t.carry)) {
		data := t.fill(b, want)
		if len(data) == 0 {
			return io.EOF
		}
		b.Spans = b.Spans[:0]
		b.Data, b.Final = data, t.atEnd
		n := c.boundary(b)
		if n < 0 {
			t.carry = append(t.carry[:0], data...)
			return io.EOF
		}
		rest, skipped := data[n:], 0
		if n == 0 {
			if len(data) < t.options.MaxRecord && !t.atEnd {
				t.carry = append(t.carry[:0], data...)
				continue
			}
			// What was read of an overlong record is examined, the rest of it is
			// not.
			n = min(len(data), t.options.MaxRecord)
			b.Data, b.Final = data[:n], true
			t.loss(record.RecordTooLong)
			b.Spans = append(b.Spans, record.Span{End: uint32(n)})
			c.overlong(b)
			rest, skipped = t.skip(data[n:], c)
		}
		b.Records, b.Offset, b.Index = n, t.offset, t.blocks
		t.blocks++
		t.offset += int64(n) + int64(skipped)
		t.carry = append(t.carry[:0], rest...)
		return nil
	}
}

func (t *stream) loss(code record.Code) {
	t.faults = record.AddFault(t.faults, record.Fault{Code: code, Trouble: record.Loss, Byte: t.offset, Count: 1})
}

// endedEarly notes that nothing can be read behind what was.
func (t *stream) endedEarly(err error) {
	fault := record.FaultOf(err)
	fault.Byte = t.end
	t.faults = record.AddFault(t.faults, fault)
}

// fill sets the block's buffer to the carried bytes and up to want bytes of
// the source behind them.
func (t *stream) fill(b *record.Block, want int) []byte {
	base := (len(t.carry) + readAlign - 1) / readAlign * readAlign
	if size := base + want; cap(b.Buffer) < size {
		b.Buffer = make([]byte, size+readAlign)
	}
	buffer := b.Buffer[:cap(b.Buffer)]
	start := base - len(t.carry)
	copy(buffer[start:], t.carry)
	end := base
	for end < base+want && !t.atEnd {
		end += t.read(buffer[end : base+want])
	}
	return buffer[start:end]
}

func (t *stream) read(buffer []byte) int {
	n, err := t.source.Read(buffer)
	t.end += int64(n)
	if err != nil {
		t.atEnd = true
		if !errors.Is(err, io.EOF) {
			t.endedEarly(err)
		}
	}
	return n
}

// skip reads on to where records can begin again. It returns what was read
// from there on, and how many bytes were skipped.
func (t *stream) skip(rest []byte, c cutter) ([]byte, int) {
	buffer := make([]byte, t.options.BlockSize)
	skipped := 0
	for {
		if n := c.resume(rest); n >= 0 {
			return rest[n:], skipped + n
		}
		skipped += len(rest)
		if t.atEnd {
			return nil, skipped
		}
		rest = buffer[:t.read(buffer)]
	}
}

// failedReader fails as the reader did that it stands for.
type failedReader struct{ err error }

func (r failedReader) Read([]byte) (int, error) { return 0, r.err }

// window looks ahead in a stream, byte by byte, where a format reads what
// stands between its tables.
type window struct {
	stream *stream
	data   []byte
}

// open takes over what the stream has read.
func (w *window) open(s *stream) {
	w.stream = s
	w.data, s.carry = s.carry, nil
}

// close gives back what was not used.
func (w *window) close() { w.stream.carry, w.data = w.data, nil }

// drop moves the window on.
func (w *window) drop(n int) {
	w.data = w.data[n:]
	w.stream.offset += int64(n)
}

// more reads on; it is false at the end of the stream.
func (w *window) more() bool {
	if w.stream.atEnd {
		return false
	}
	size := max(min(w.stream.options.BlockSize, 64<<10), len(w.data)/2)
	data := make([]byte, len(w.data)+size)
	n := copy(data, w.data)
	w.data = data[:n+w.stream.read(data[n:])]
	return true
}

// peek returns the byte at place i, reading more if need be.
func (w *window) peek(i int) (byte, bool) {
	for i >= len(w.data) {
		if !w.more() {
			return 0, false
		}
	}
	return w.data[i], true
}

// peekSolid returns the first byte from place i on that is no space.
func (w *window) peekSolid(i int) (byte, bool) {
	for {
		sign, ok := w.peek(i)
		if !ok || !isSpace(sign) {
			return sign, ok
		}
		i++
	}
}
