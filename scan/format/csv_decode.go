package format

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"math/bits"

	"bocor/scan/internal/marks"
	"bocor/scan/record"
)

// csvDecoder decodes the blocks of a csvTable. Records that are written
// plainly (every quote opens or closes a field, all on one line) are read from
// marks; the parser reads the others.
type csvDecoder struct {
	parser     parser
	maxColumns int
	interest   Interest
	words      []marks.Word
}

func newCSVDecoder(g grammar, maxColumns int, interest Interest) *csvDecoder {
	return &csvDecoder{parser: parser{grammar: g}, maxColumns: maxColumns, interest: interest}
}

func (d *csvDecoder) Decode(block *record.Block, batch *record.Batch) {
	batch.Reset()
	data := block.Data
	batch.Slab = data
	if uint64(len(data)) > math.MaxUint32 {
		panic(fmt.Sprintf("csv: a block of %d bytes", len(data)))
	}
	g := &d.parser.grammar
	marked := !g.escape
	if marked {
		d.words = marks.Find(d.words, data, g.delimiter, g.quote)
		if g.quote == 0 || !g.hasDelimiter {
			silence(d.words, g)
		}
	}
	if n := bytes.IndexByte(data[:block.Records], 0); n >= 0 && bytes.Count(data[n:block.Records], []byte{0})*binaryShare > block.Records {
		batch.Fault(record.BinaryData, record.Loss, n)
	}
	for pos := 0; pos < block.Records; {
		end, ok := 0, false
		if marked {
			end, ok = d.line(data, pos, batch)
		}
		if !ok {
			end = d.parse(data, pos, block.Final, batch)
		}
		pos = end
	}
}

// binaryShare: text has no NUL bytes; one in so many bytes is no accident.
const binaryShare = 1024

// silence drops the marks of what the grammar does not have.
func silence(words []marks.Word, g *grammar) {
	for i := range words {
		if g.quote == 0 {
			words[i].Quote = 0
		}
		if !g.hasDelimiter {
			words[i].Delimiter = 0
		}
	}
}

// plainRecords returns where the first record from pos begins that is not
// written plainly, or is not whole: all before it csvDecoder.line would read.
func plainRecords(words []marks.Word, pos int) int {
	var (
		keep    = ^uint64(0) << (pos & 63)
		inside  = uint64(0)
		mayOpen = uint64(1) << (pos & 63)
		closed  = uint64(0)
		turned  = uint64(0)
	)
	for w := pos >> 6; w < len(words); w++ {
		m := &words[w]
		newline, returns, quote := m.Newline&keep, m.Return&keep, m.Quote&keep
		structural := newline | m.Delimiter&keep
		odd := uint64(0)
		if quote|inside|closed != 0 {
			quoted := prefixXor(quote) ^ inside
			opening, closing := quote&quoted, quote&^quoted
			odd = (newline | returns) & quoted
			newline &^= quoted
			structural &^= quoted
			after := closing<<1 | closed
			odd |= opening&^(structural<<1|after|mayOpen) | after&^(structural|opening|returns)
			inside = uint64(int64(quoted) >> 63)
			closed = closing >> 63
		}
		odd |= (returns<<1 | turned) &^ newline
		mayOpen = structural >> 63
		turned = returns >> 63
		keep = ^uint64(0)
		if odd != 0 {
			newline &= odd&-odd - 1 // what stands before the first odd byte
		}
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
	batch.Ends = append(batch.Ends, uint32(len(batch.Cells)))
	batch.Starts = append(batch.Starts, uint32(start))
	batch.Stops = append(batch.Stops, uint32(stop))
	batch.Filled = append(batch.Filled, uint32(filled))
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

// line reads the record at pos from the marks. It is false, and has changed
// nothing, when the record is not written plainly or has no line end.
func (d *csvDecoder) line(data []byte, pos int, batch *record.Batch) (end int, ok bool) {
	var (
		first   = len(batch.Cells)
		columns = d.interest.Columns
		start   = pos // of the field
		col     = 0
		filled  = 0
		quotes  = false // the record has some
		doubled = false // a quote inside a cell
		keep    = ^uint64(0) << (pos & 63)
		inside  = uint64(0)               // all ones inside a quoted cell
		mayOpen = uint64(1) << (pos & 63) // where a quote may open a cell, besides behind a structural byte
		closed  = uint64(0)               // 1: the byte before this word closed a cell
		turned  = uint64(0)               // 1: it was a \r
	)
	for w := pos >> 6; w < len(d.words); w++ {
		m := &d.words[w]
		newline := m.Newline & keep
		structural := newline | m.Delimiter&keep
		quote := m.Quote & keep
		returns := m.Return & keep
		limit := ^uint64(0)
		if quote|inside|closed == 0 {
			limit = newline ^ (newline - 1) // up to the line end; all when there is none
		} else {
			quotes = true
			quoted := prefixXor(quote) ^ inside
			opening, closing := quote&quoted, quote&^quoted
			breaks := (newline | returns) & quoted
			newline &^= quoted
			structural &^= quoted
			limit = newline ^ (newline - 1)
			after := closing<<1 | closed
			misplaced := opening &^ (structural<<1 | after | mayOpen)
			misplaced |= after &^ (structural | opening | returns)
			if (misplaced|breaks)&limit != 0 {
				batch.Cells = batch.Cells[:first]
				return 0, false
			}
			doubled = doubled || opening&after&limit != 0
			inside = uint64(int64(quoted) >> 63)
			mayOpen = structural >> 63
			closed = closing >> 63
		}
		if (returns<<1|turned)&limit&^newline != 0 {
			batch.Cells = batch.Cells[:first]
			return 0, false // a \r that ends a line by itself
		}
		turned = returns >> 63
		if quote == 0 {
			mayOpen = structural >> 63
		}
		keep = ^uint64(0)

		for s := structural & limit; s != 0; s &= s - 1 {
			stop := w<<6 | bits.TrailingZeros64(s)
			from, to := start, stop
			start = stop + 1
			if s == newline&limit && to > from && data[to-1] == '\r' {
				to--
			}
			if quotes && to > from && data[from] == d.parser.quote {
				from++
				to--
			}
			if to > from {
				filled++
				if col < len(columns) && columns[col] || to-from >= d.interest.Shortest && d.wants(data, from, to) {
					batch.Cells = append(batch.Cells, record.Cell{Col: uint32(min(col, d.maxColumns)), Off: uint32(from), Len: uint32(to - from)})
				}
			}
			col++
		}
		if newline != 0 {
			if doubled {
				d.unquote(data, batch.Cells[first:])
			}
			d.endRecord(batch, pos, start, col, filled, false)
			return start, true
		}
	}
	batch.Cells = batch.Cells[:first]
	return 0, false
}

// unquote halves the doubled quotes in the quoted cells, once nobody needs
// their bytes as they were.
func (d *csvDecoder) unquote(data []byte, cells []record.Cell) {
	for i := range cells {
		c := &cells[i]
		from := int(c.Off)
		if from > 0 && data[from-1] == d.parser.quote {
			c.Len = uint32(d.parser.unquote(data, field{start: from, end: from + int(c.Len)}) - from)
		}
	}
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

// wants tells whether a value of an unnamed column may hold a candidate.
func (d *csvDecoder) wants(data []byte, from, to int) bool {
	first, last := from>>6, (to-1)>>6
	low, high := ^uint64(0)<<(from&63), ^uint64(0)>>(63-(to-1)&63)
	in := &d.interest
	digits := 0
	before := uint64(0) // digits of the word before
	at, amount := false, false
	for w := first; w <= last; w++ {
		m := &d.words[w]
		mask := ^uint64(0)
		if w == first {
			mask = low
		}
		if w == last {
			mask &= high
		}
		digit := m.Digit & mask
		digits += bits.OnesCount64(digit)
		at = at || m.At&mask != 0
		// Digits one, two and four places before each byte: with the one between
		// they are five in a row, without it three behind a sign.
		d1, d2, d4 := digit<<1|before>>63, digit<<2|before>>62, digit<<4|before>>60
		amount = amount || digit&d1&d2&d4 != 0 || m.Million&mask&(d1|d2) != 0
		before = digit
	}
	return digits >= in.Digits || at && in.At || amount && in.Amounts && hasLetter(data[from:to])
}

// hasLetter tells whether a text holds a letter; some signs and all bytes
// above ASCII pass for one.
func hasLetter(b []byte) bool {
	const mask = 0x4040404040404040
	for len(b) >= 8 {
		if binary.LittleEndian.Uint64(b)&mask != 0 {
			return true
		}
		b = b[8:]
	}
	for _, c := range b {
		if c&0x40 != 0 {
			return true
		}
	}
	return false
}
