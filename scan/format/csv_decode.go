package format

import (
	"bytes"
	"fmt"
	"math"
	"math/bits"
	"slices"

	"golang.org/x/sys/cpu"

	"bocor/scan/internal/marks"
	"bocor/scan/record"
)

// csvDecoder decodes the blocks of a csvTable. Runs of records that are written
// plainly (every quote opens or closes a field, all on one line) are read from
// marks; the parser reads the others.
type csvDecoder struct {
	parser     parser
	maxColumns int
	fields     int // of the last record that was parsed
	leading    int // see csvTable
	_          cpu.CacheLinePad
}

func (d *csvDecoder) Decode(block *record.Block, batch *record.Batch) {
	batch.Reset()
	data := block.Data
	batch.Slab = data
	batch.Plain.Quote, batch.Plain.Spaced = d.parser.quote, d.parser.spaced
	if uint64(len(data)) > math.MaxUint32 {
		panic(fmt.Sprintf("csv: a block of %d bytes", len(data)))
	}
	hasNUL := bytes.IndexByte(data[:block.Records], 0) >= 0
	g := &d.parser.grammar
	runs, cut := block.Spans, len(block.Marks) > 0
	if !cut && !g.escape {
		block.Marks = findMarks(block.Marks, data[:block.Records], g)
	}
	batch.Plain.Marks = block.Marks
	for pos := 0; pos < block.Records; {
		end := pos
		switch {
		case g.escape:
		case !cut:
			end = plainRun(block.Marks, pos)
		case len(runs) > 0 && int(runs[0].Start) == pos:
			end, runs = int(runs[0].End), runs[1:]
		}
		if end > pos {
			d.run(data, pos, end, batch)
		} else {
			end = d.parse(data, pos, block.Final, batch)
		}
		pos = end
	}
	if block.Final && d.leading > 0 && d.isCut(data[:block.Records], batch) {
		batch.FaultAt(record.Truncated, record.Loss, len(batch.Rows)-1)
	}
	if hasNUL {
		for i, row := range batch.Rows {
			raw := data[row.Start:row.Stop]
			// Each record by itself: what else its block holds must not matter.
			if n := controls(raw); n >= leastBinary && n*binaryShare > len(raw) && bytes.IndexByte(raw, 0) >= 0 {
				batch.FaultAt(record.BinaryData, record.Loss, i)
			}
		}
	}
}

// isCut tells whether the last record lacks fields and its line end, in a table of which the
// first rows have all, and a number in front that is as long: it is no line below the records.
func (d *csvDecoder) isCut(data []byte, batch *record.Batch) bool {
	last := len(batch.Rows) - 1
	if last < 0 || len(data) == 0 || data[len(data)-1] == '\n' || data[len(data)-1] == '\r' {
		return false
	}
	row, fields := &batch.Rows[last], int(batch.Rows[last].Width)
	if fields == 0 {
		fields = d.fields
	}
	if int(row.Stop) < len(data) || fields < 2 || fields >= d.parser.width {
		return false
	}
	for n, first := range batch.Front(last) {
		isYear := len(first) == 4 && d.leading < 4 && (bytes.HasPrefix(first, []byte("19")) || bytes.HasPrefix(first, []byte("20")))
		return n == 0 && len(first) >= d.leading && !isYear && !bytes.ContainsFunc(first, func(r rune) bool { return r < '0' || r > '9' })
	}
	return false
}

// A record with a NUL and so many control bytes, one in so many of its bytes, is
// no text in this encoding: of random bytes one in nine is. A single NUL stands for a
// false bit or an empty value.
const (
	leastBinary = 4
	binaryShare = 16
)

// controls counts the bytes that are in no text.
func controls(b []byte) (n int) {
	for _, c := range b {
		if c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x01 && c != 0x1b && c != 0x1f {
			n++
		}
	}
	return n
}

// findMarks returns the marks of what the grammar has.
func findMarks(words []marks.Word, data []byte, g *grammar) []marks.Word {
	words = marks.Find(words, data, g.delimiter, g.quote)
	if g.quote == 0 || !g.hasDelimiter {
		for i := range words {
			if g.quote == 0 {
				words[i].Quote = 0
			}
			if !g.hasDelimiter {
				words[i].Delimiter = 0
			}
		}
	}
	return words
}

// plainRun returns where the first record from pos begins that is not written
// plainly, or is not whole. Of the records before it, the delimiters that stand
// in quotes lose their marks.
func plainRun(words []marks.Word, pos int) int {
	var (
		keep    = ^uint64(0) << (pos & 63)
		inside  = uint64(0)               // all ones inside a quoted cell
		mayOpen = uint64(1) << (pos & 63) // where a quote may open a cell, besides behind a structural byte
		closed  = uint64(0)               // 1: the byte before this word closed a cell
		turned  = uint64(0)               // 1: it was a \r
	)
	for w := pos >> 6; w < len(words); w++ {
		m := &words[w]
		newline, returns, quote := m.Newline&keep, m.Return&keep, m.Quote&keep
		structural := newline | m.Delimiter&keep
		odd, quoted := uint64(0), uint64(0)
		if quote|inside|closed != 0 {
			quoted = prefixXor(quote) ^ inside
			opening, closing := quote&quoted, quote&^quoted
			odd = (newline | returns) & quoted
			newline &^= quoted
			structural &^= quoted
			after := closing<<1 | closed
			odd |= opening&^(structural<<1|after|mayOpen) | after&^(structural|opening|returns)
			inside = uint64(int64(quoted) >> 63)
			closed = closing >> 63
		}
		odd |= (returns<<1 | turned) &^ newline // a \r that ends a line by itself
		mayOpen = structural >> 63
		turned = returns >> 63
		keep = ^uint64(0)
		if odd != 0 {
			before := odd&-odd - 1
			newline &= before
			quoted &= before
		}
		m.Delimiter &^= quoted
		if newline != 0 {
			pos = w<<6 + 64 - bits.LeadingZeros64(newline)
		}
		if odd != 0 {
			break
		}
	}
	return pos
}

// parse reads the record at pos with the parser and returns where the next
// one begins.
func (d *csvDecoder) parse(data []byte, pos int, final bool, batch *record.Batch) (end int) {
	p := &d.parser
	end, ok := p.next(data, pos, final)
	if !ok {
		panic("csv: a block was cut inside a record")
	}
	d.fields = len(p.fields)
	filled := 0
	for col, f := range p.fields {
		if f.quoted {
			f.end = p.unquote(data, f)
		}
		if f.end > f.start {
			filled++
			batch.Cells = append(batch.Cells, record.Cell{Col: uint32(min(col, d.maxColumns)), Off: uint32(f.start), Len: uint32(f.end - f.start)})
		}
	}
	d.endRecord(batch, pos, end, len(p.fields), filled, p.damaged)
	if p.wordy && filled > 0 {
		batch.Fault(record.QuotedText, record.Note, pos)
	}
	return end
}

// endRecord completes the record at start, unless it is blank.
func (d *csvDecoder) endRecord(batch *record.Batch, start, stop, fields, filled int, damaged bool) {
	if filled == 0 {
		return
	}
	if isFrame(batch.Slab[start:stop], fields, d.parser.width) {
		first := 0
		if n := len(batch.Rows); n > 0 {
			first = int(batch.Rows[n-1].Cells)
		}
		batch.Cells = batch.Cells[:first]
		return
	}
	batch.Rows = append(batch.Rows, record.Row{Cells: uint32(len(batch.Cells)), Start: uint32(start), Stop: uint32(stop), Place: uint32(start), Filled: uint32(filled)})
	if damaged {
		batch.Damaged++
		batch.Fault(record.StrayQuote, record.Damage, start)
	}
	switch {
	case fields > d.maxColumns:
		batch.Fault(record.TooManyColumns, record.Damage, start)
	case fields != d.parser.width && d.parser.width > 0:
		batch.Fault(record.RaggedRow, record.Note, start)
	}
}

// run reads a run of plainly written records from their marks.
func (d *csvDecoder) run(data []byte, pos, end int, batch *record.Batch) {
	var (
		words  = batch.Plain.Marks
		first  = pos >> 6
		last   = (end - 1) >> 6
		fields = append(batch.Plain.Fields, 0)
		begin  = len(fields) // the first field of the record at pos
		digits = 0           // those up to the word,
		signs  = 0           // and what else tells anything
		before = uint64(0)   // digits of the word before
	)
	for w := first; w <= last; w++ {
		m := &words[w]
		keep := ^uint64(0)
		if w == first {
			keep <<= pos & 63
		}
		if w == last {
			keep &= ^uint64(0) >> (63 - (end-1)&63)
		}
		digit := m.Digit & keep
		// Digits one, two and four places before each byte: with the one between
		// they are five in a row, without it three behind a sign.
		d1, d2, d4 := digit<<1|before>>63, digit<<2|before>>62, digit<<4|before>>60
		sign := (m.Sign | m.High | digit&d1&d2&d4 | m.Million&(d1|d2)) & keep
		before = digit
		newline := m.Newline & keep
		structural := newline | m.Delimiter&keep
		here := len(fields) // the first field that ends in the word
		fields = slices.Grow(fields, 64)
		for s := structural; s != 0; s &= s - 1 {
			below := s&-s - 1
			fields = append(fields, record.NewField(w<<6|bits.TrailingZeros64(s), digits+bits.OnesCount64(digit&below), signs+bits.OnesCount64(sign&below)))
		}
		digits += bits.OnesCount64(digit)
		signs += bits.OnesCount64(sign)
		batch.Plain.Fields = fields
		for ; newline != 0; newline &= newline - 1 {
			behind := here + bits.OnesCount64(structural&(newline&-newline-1)) + 1
			pos = d.row(data, pos, begin, behind, batch)
			begin = behind
		}
	}
}

// row adds the plainly written record at pos, which has the fields begin..behind.
func (d *csvDecoder) row(data []byte, pos, begin, behind int, batch *record.Batch) (next int) {
	last := &batch.Plain.Fields[behind-1]
	next = int(last.End()) + 1
	if next-1 > pos && data[next-2] == '\r' {
		*last--
	}
	width := behind - begin
	if width > d.maxColumns {
		d.parse(data, pos, true, batch)
		return next
	}
	batch.Rows = append(batch.Rows, record.Row{Cells: uint32(len(batch.Cells)), Start: uint32(pos), Stop: uint32(next), Place: uint32(pos), Field: uint32(begin), Width: uint32(width)})
	switch {
	case (next-pos <= 3*width+2 || d.parser.spaced) && batch.Filled(len(batch.Rows)-1) == 0:
		batch.Rows = batch.Rows[:len(batch.Rows)-1] // it is blank
	case (width == 1 || mayBeDrawn[data[pos]]) && isFrame(data[pos:next], width, d.parser.width):
		batch.Rows = batch.Rows[:len(batch.Rows)-1]
	case width != d.parser.width && d.parser.width > 0:
		batch.Fault(record.RaggedRow, record.Note, pos)
	}
	return next
}

// prefixXor sets each bit to the exclusive or of itself and all below it: the
// places behind an odd number of quotes.
func prefixXor(x uint64) uint64 {
	x ^= x << 1
	x ^= x << 2
	x ^= x << 4
	x ^= x << 8
	x ^= x << 16
	return x ^ x<<32
}
