package format

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"math/bits"

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
	interest   Interest
	// The fields of the part of a run at hand: where they end, the digits and
	// signs up to there, and which of them are the last of their records.
	ends  []uint32
	seen  []uint64
	lasts []uint32
	_     cpu.CacheLinePad
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
	hasNUL := bytes.IndexByte(data[:block.Records], 0) >= 0
	g := &d.parser.grammar
	runs, cut := block.Spans, len(block.Marks) > 0
	if !cut && !g.escape {
		block.Marks = findMarks(block.Marks, data[:block.Records], g)
	}
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
			d.run(data, block.Marks, pos, end, batch)
		} else {
			end = d.parse(data, pos, block.Final, batch)
		}
		pos = end
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

// run reads a run of plainly written records from their marks, some words of
// marks at a time.
func (d *csvDecoder) run(data []byte, words []marks.Word, pos, end int, batch *record.Batch) {
	const wordsAtATime = 64
	first, last := pos>>6, (end-1)>>6
	fields := 0
	seen, before := uint64(0), uint64(0) // what was seen up to the word, and up to the record at pos
	digits := uint64(0)                  // those of the word before
	for w := first; w <= last; {
		d.lasts = d.lasts[:0]
		for behind := min(w+wordsAtATime, last+1); w < behind; w++ {
			if fields+64 > len(d.ends) {
				d.ends, d.seen = append(d.ends, make([]uint32, 1024+fields)...), append(d.seen, make([]uint64, 1024+fields)...)
			}
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
			d1, d2, d4 := digit<<1|digits>>63, digit<<2|digits>>62, digit<<4|digits>>60
			signs := (m.Sign | m.High | digit&d1&d2&d4 | m.Million&(d1|d2)) & keep
			digits = digit
			newline := m.Newline & keep
			structural := newline | m.Delimiter&keep
			for nl := newline; nl != 0; nl &= nl - 1 {
				d.lasts = append(d.lasts, uint32(fields+bits.OnesCount64(structural&(nl&-nl-1))))
			}
			n := bits.OnesCount64(structural)
			ends, seens := d.ends[fields:fields+n], d.seen[fields:fields+n]
			seens = seens[:len(ends)]
			for i := range ends {
				below := structural&-structural - 1
				ends[i] = uint32(w<<6 | bits.TrailingZeros64(structural))
				seens[i] = seen + uint64(bits.OnesCount64(digit&below)) + uint64(bits.OnesCount64(signs&below))<<32
				structural &= structural - 1
			}
			fields += n
			seen += uint64(bits.OnesCount64(digit)) + uint64(bits.OnesCount64(signs))<<32
		}
		field := 0
		for _, last := range d.lasts {
			pos, before = d.row(data, words, pos, field, int(last), before, batch)
			field = int(last) + 1
		}
		copy(d.ends, d.ends[field:fields])
		fields = copy(d.seen, d.seen[field:fields])
	}
}

// row reads the record at pos, which has the fields first to last. before is
// what was seen before it.
func (d *csvDecoder) row(data []byte, words []marks.Word, pos, first, last int, before uint64, batch *record.Batch) (next int, seen uint64) {
	next = int(d.ends[last]) + 1
	if next-1 > pos && data[next-2] == '\r' {
		d.ends[last]--
	}
	var (
		ends    = d.ends[first : last+1]
		seens   = d.seen[first : last+1][:len(ends)]
		columns = d.interest.Columns
		digits  = uint64(d.interest.Digits)
		quote   = d.parser.quote
		spaced  = d.parser.spaced
		from    = pos
		empty   = 0
	)
	for i, end := range ends {
		if spaced {
			from = d.parser.lead(data, from, int(end))
		}
		n := int(end) - from
		here := seens[i] - before
		before = seens[i]
		empty += int(uint64(n-1) >> 63) // of an int of any size
		named := i < len(columns) && columns[i]
		switch {
		case n == 2 && data[from] == quote && quote != 0:
			empty++
		case !named && here < digits || n == 0:
		case here>>32 == 0 && data[from] != quote: // digits, and what tells nothing
			batch.Cells = append(batch.Cells, record.Cell{Col: uint32(min(i, d.maxColumns)), Off: uint32(from), Len: uint32(n), Digits: uint8(min(here, math.MaxUint8)), Signs: record.Marked})
		default:
			d.cell(data, words, i, from, int(end), here, named, batch)
		}
		from = int(end) + 1
	}
	d.endRecord(batch, pos, next, len(ends), len(ends)-empty, false)
	return next, before
}

// cell adds the value written at data[from:to] to the batch, if it is wanted or
// may hold a candidate. seen is how many digits it has, and above them how many
// other signs that tell anything.
func (d *csvDecoder) cell(data []byte, words []marks.Word, col, from, to int, seen uint64, wanted bool, batch *record.Batch) {
	quoted := data[from] == d.parser.quote && d.parser.quote != 0
	if quoted {
		from++
		to--
	}
	in := &d.interest
	digits, signs := int(uint32(seen)), record.Marked
	if seen>>32 != 0 {
		digits, signs = look(words, from, to)
	}
	if signs&record.Amount != 0 && !hasLetter(data[from:to]) {
		signs &^= record.Amount
	}
	if !wanted && (to-from < in.Shortest || digits < in.Digits && !(signs&record.Sign != 0 && in.Signs) && !(signs&record.Amount != 0 && in.Amounts)) {
		return
	}
	if quoted {
		if end := d.parser.unquote(data, field{start: from, end: to}); end != to {
			to, signs = end, 0
		}
	}
	batch.Cells = append(batch.Cells, record.Cell{Col: uint32(min(col, d.maxColumns)), Off: uint32(from), Len: uint32(to - from), Digits: uint8(min(digits, math.MaxUint8)), Signs: signs})
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

// look counts the digits of the text from..to, and tells what signs it holds.
func look(words []marks.Word, from, to int) (digits int, signs record.Signs) {
	if to-from > 64 {
		return lookFar(words, from, to)
	}
	// The text begins in one word and ends in it or the next.
	shift := from & 63
	m, n := &words[from>>6], &words[(to-1)>>6]
	mask := ^uint64(0) >> (64 - (to - from))
	digit := (m.Digit>>shift | n.Digit<<1<<(63-shift)) & mask
	sign := (m.Sign>>shift | n.Sign<<1<<(63-shift)) & mask
	million := (m.Million>>shift | n.Million<<1<<(63-shift)) & mask
	high := (m.High>>shift | n.High<<1<<(63-shift)) & mask
	signs = record.Marked
	if sign != 0 {
		signs |= record.Sign
	}
	if high != 0 {
		signs |= record.High
	}
	// Digits one, two and four places before each byte: with the one between
	// they are five in a row, without it three behind a sign.
	if digit&(digit<<1)&(digit<<2)&(digit<<4)|million&(digit<<1|digit<<2) != 0 {
		signs |= record.Amount
	}
	return bits.OnesCount64(digit), signs
}

// lookFar is look for a text of any length.
func lookFar(words []marks.Word, from, to int) (digits int, signs record.Signs) {
	signs = record.Marked
	first, last := from>>6, (to-1)>>6
	before := uint64(0) // digits of the word before
	for w := first; w <= last; w++ {
		m := &words[w]
		mask := ^uint64(0)
		if w == first {
			mask <<= from & 63
		}
		if w == last {
			mask &= ^uint64(0) >> (63 - (to-1)&63)
		}
		digit := m.Digit & mask
		digits += bits.OnesCount64(digit)
		if m.Sign&mask != 0 {
			signs |= record.Sign
		}
		if m.High&mask != 0 {
			signs |= record.High
		}
		d1, d2, d4 := digit<<1|before>>63, digit<<2|before>>62, digit<<4|before>>60
		if digit&d1&d2&d4|m.Million&mask&(d1|d2) != 0 {
			signs |= record.Amount
		}
		before = digit
	}
	return digits, signs
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
