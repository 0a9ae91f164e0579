package record

import (
	"bytes"
	"encoding/binary"
	"iter"
	"math"
	"math/bits"
	"slices"

	"bocor/scan/internal/marks"
)

// Plain is what is known of records that are written plainly, instead of their
// cells: where each field ends, and how many marks there are up to there. A value
// is made of it only where a column's values are asked for.
type Plain struct {
	// Fields are those of the records, in order. The one before a record's first
	// field ends anywhere; its counts are those that the record begins with.
	Fields []Field
	// Marks are those of the slab.
	Marks []marks.Word
	// Quote is what a field begins and ends with that is quoted; 0: none is.
	Quote byte
	// Spaced says that blanks in front of a field are no part of its value.
	Spaced bool
}

// Field is where a field ends in the slab, with its quotes, and counts of the
// digits and of the other signs from some place up to there, modulo 65,536.
type Field uint64

// NewField returns a field.
func NewField(end, digits, signs int) Field {
	return Field(uint32(end)) | Field(uint16(digits))<<32 | Field(uint16(signs))<<48
}

// End returns where the field ends.
func (f Field) End() uint32 { return uint32(f) }

// holds returns how many digits and other signs there are between the end of
// another field and that of this one, if they are less than 65,536 bytes apart.
func (f Field) holds(before Field) (digits, signs uint16) {
	return uint16(f>>32) - uint16(before>>32), uint16(f>>48) - uint16(before>>48)
}

// farApart is the length from which the counts of a field tell nothing.
const farApart = 1 << 16

// Value is one value of a column: Batch.Slab[Off:Off+Len].
type Value struct {
	// Row counts from the first one asked for.
	Row      uint32
	Off, Len uint32
	// Digits and Signs are as in Cell.
	Digits uint8
	Signs  Signs
}

// Wanted says which values of a column somebody will look at. The zero value
// wants those that hold anything at all.
type Wanted struct {
	// All are wanted, but for empty ones; else
	All bool
	// those that are at least Shortest bytes long and have Digits digits, or, where
	// these are set, an @, $, % or backslash, or a letter beside what can be an
	// amount: five digits in a row, three behind a digit and a sign, a j at most
	// one byte behind a digit.
	Shortest, Digits int
	Signs, Amounts   bool
}

// passesBy tells whether nobody looks at a field of so many digits, other signs and bytes.
func (w *Wanted) passesBy(digits, signs uint16, length uint32) bool {
	return !w.All && int(digits) < w.Digits && signs == 0 && length < farApart
}

// AppendColumn appends the wanted values that a column has in those of the rows
// from..to that are written plainly. It rewrites quotes that are doubled in a value:
// a column's values are asked for once.
func (b *Batch) AppendColumn(values []Value, column uint32, from, to int, wanted Wanted) []Value {
	p := &b.Plain
	for i := from; i < to; i++ {
		row := &b.Rows[i]
		if column >= row.Width || row.Dropped {
			continue
		}
		field, before := p.Fields[row.Field+column], p.Fields[row.Field+column-1]
		start := before.End() + 1
		if column == 0 {
			start = row.Start
		}
		values = append(values, Value{Row: uint32(i - from)})
		if !p.value(&values[len(values)-1], b.Slab, start, field, before, &wanted) {
			values = values[:len(values)-1]
		}
	}
	return values
}

// Regular tells whether the rows from..to are written plainly, all with as many fields, and none is
// dropped: AppendRegular is for those.
func (b *Batch) Regular(from, to int) bool {
	first := &b.Rows[from]
	field := first.Field
	for i := from; i < to; i++ {
		row := &b.Rows[i]
		if row.Width != first.Width || row.Field != field || row.Dropped {
			return false
		}
		field += first.Width
	}
	return first.Width > 0
}

// AppendRegular is AppendColumn for rows that are Regular.
func (b *Batch) AppendRegular(values []Value, column uint32, from, to int, wanted Wanted) []Value {
	if column == 0 { // a field before it may end in front of a line end of two bytes
		return b.AppendColumn(values, column, from, to, wanted)
	}
	p, width := &b.Plain, int(b.Rows[from].Width)
	n := len(values)
	values = slices.Grow(values, to-from)[:n+to-from]
	fields := p.Fields[int(b.Rows[from].Field+column)-1:]
	for i := range to - from {
		field, before := fields[i*width+1], fields[i*width]
		start := before.End() + 1
		if digits, signs := field.holds(before); wanted.passesBy(digits, signs, field.End()-start) {
			continue // most are: without a call
		}
		v := &values[n]
		v.Row = uint32(i)
		if p.value(v, b.Slab, start, field, before, &wanted) {
			n++
		}
	}
	return values[:n]
}

// value sets v, but for its row, to what a field holds that begins at start, and is false where nobody
// wants it. It puts v together in its place: a copy would wait for its parts.
func (p *Plain) value(v *Value, data []byte, start uint32, field, before Field, wanted *Wanted) bool {
	end := field.End()
	counted, marked := field.holds(before)
	digits, isFar := int(counted), end-start >= farApart
	if wanted.passesBy(counted, marked, end-start) {
		return false
	}
	start, end = p.bare(data, start, end)
	if start == end {
		return false
	}
	signs := Marked
	switch {
	case isFar:
		signs = 0
	case marked != 0 && digits != int(end-start):
		digits, signs = p.look(data[start:end], int(start))
	}
	if !wanted.All && !isFar && (int(end-start) < wanted.Shortest || digits < wanted.Digits && !(signs&Sign != 0 && wanted.Signs) && !(signs&Amount != 0 && wanted.Amounts)) {
		return false
	}
	if start > 0 && p.Quote != 0 && data[start-1] == p.Quote {
		if n := undouble(data[start:end], p.Quote); n < int(end-start) {
			end, signs = start+uint32(n), 0
		}
	}
	v.Off, v.Len, v.Digits, v.Signs = start, end-start, uint8(min(digits, math.MaxUint8)), signs
	return true
}

// bare returns where the value of a field is written.
func (p *Plain) bare(data []byte, start, end uint32) (from, to uint32) {
	for p.Spaced && start < end && data[start] == ' ' {
		start++
	}
	if start < end && data[start] == p.Quote && p.Quote != 0 {
		return start + 1, end - 1
	}
	return start, end
}

// undouble writes one quote for two, and returns how long the text is then.
func undouble(text []byte, quote byte) int {
	n := bytes.IndexByte(text, quote)
	if n < 0 {
		return len(text)
	}
	for i := n; i < len(text); i++ {
		if text[i] == quote && i+1 < len(text) && text[i+1] == quote {
			i++
		}
		text[n] = text[i]
		n++
	}
	return n
}

// Filled returns how many fields of record i hold anything.
func (b *Batch) Filled(i int) int {
	row := &b.Rows[i]
	if row.Width == 0 {
		return int(row.Filled)
	}
	n := 0
	for at := row.Field; at < row.Field+row.Width; at++ {
		start := row.Start
		if at > row.Field {
			start = b.Plain.Fields[at-1].End() + 1
		}
		if from, to := b.Plain.bare(b.Slab, start, b.Plain.Fields[at].End()); from < to {
			n++
		}
	}
	return n
}

// IsWords tells whether record i holds no digit.
func (b *Batch) IsWords(i int) bool {
	row := &b.Rows[i]
	if row.Width > 0 && row.Stop-row.Start < farApart {
		digits, _ := b.Plain.Fields[row.Field+row.Width-1].holds(b.Plain.Fields[row.Field-1])
		return digits == 0
	}
	for _, c := range b.Slab[row.Start:row.Stop] {
		if c-'0' <= 9 {
			return false
		}
	}
	return true
}

// Front returns the first value of record i and those behind it, one after the other,
// as they are written.
func (b *Batch) Front(i int) iter.Seq2[int, []byte] {
	row := &b.Rows[i]
	return func(yield func(int, []byte) bool) {
		n, start := 0, row.Start
		for at := row.Field; at < row.Field+row.Width; at++ {
			end := b.Plain.Fields[at].End()
			if from, to := b.Plain.bare(b.Slab, start, end); from < to {
				if !yield(n, b.Slab[from:to]) {
					return
				}
				n++
			}
			start = end + 1
		}
		if row.Width > 0 {
			return
		}
		for n, c := range b.Record(i) {
			if !yield(n, b.Text(c)) {
				return
			}
		}
	}
}

// look counts the digits of a text that stands at from in the slab, and tells
// what signs it holds.
func (p *Plain) look(text []byte, from int) (digits int, signs Signs) {
	digits, signs = lookAt(p.Marks, from, from+len(text))
	if signs&Amount != 0 && !hasLetter(text) {
		signs &^= Amount
	}
	return digits, signs
}

// lookAt is look, but for letters.
func lookAt(words []marks.Word, from, to int) (digits int, signs Signs) {
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
	signs = Marked
	if sign != 0 {
		signs |= Sign
	}
	if high != 0 {
		signs |= High
	}
	// Digits one, two and four places before each byte: with the one between
	// they are five in a row, without it three behind a sign.
	if digit&(digit<<1)&(digit<<2)&(digit<<4)|million&(digit<<1|digit<<2) != 0 {
		signs |= Amount
	}
	return bits.OnesCount64(digit), signs
}

// lookFar is lookAt for a text of any length.
func lookFar(words []marks.Word, from, to int) (digits int, signs Signs) {
	signs = Marked
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
			signs |= Sign
		}
		if m.High&mask != 0 {
			signs |= High
		}
		d1, d2, d4 := digit<<1|before>>63, digit<<2|before>>62, digit<<4|before>>60
		if digit&d1&d2&d4|m.Million&mask&(d1|d2) != 0 {
			signs |= Amount
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
