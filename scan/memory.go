package scan

import (
	"encoding/binary"
	"math/bits"

	"bocor/detectors"
	"bocor/scan/record"
)

// memory remembers what the short values of a column were when they were looked
// at. In most columns they come again (sexes, towns, states of an order), and are
// then counted without being looked at. It holds values, in a worker's memory only.
type memory struct {
	places  []remembered // by the value's hash
	seen    []seen       // beside places
	used    []uint16     // the places with uses
	tries   uint32
	hits    uint32
	useless bool // values do not come again
}

// remembered is a value and how often it has come since it was counted.
type remembered struct {
	a, b, c, d uint64 // its words
	length     uint8
	known      bool
	uses       uint32
}

// seen is what there is to count for a value.
type seen struct {
	value   bool // of a named column,
	blank   bool // that stands for none
	matched bool
	class   int
	match   detectors.Match
}

// Places take 130 bytes each, of which those that are used fit the caches: of 512 (which
// BenchmarkScanFile had chosen, the look-alikes a fifth faster) two in five were lost to another
// value where a column has 450; with 2,048 bench/speed's leaky and look-alike files take 2 to 3
// % less. Not tuned finer.
const (
	memoryPlaces = 2048
	// mostMemories bounds the columns of a table that have a memory.
	mostMemories = 64
	// A memory that knew less than half of so many values is given up.
	memoryTrial = 2048
	// memoryFrom is how many values a column has before it gets one.
	memoryFrom = 256
)

const longestShort = 32

// shortText returns a text of up to longestShort bytes in words: different texts
// of one length have different ones.
func shortText(text []byte) (a, b, c, d uint64) {
	n := len(text)
	switch {
	case n > 16:
		end := text[n-16:]
		return binary.LittleEndian.Uint64(text), binary.LittleEndian.Uint64(text[8:]), binary.LittleEndian.Uint64(end), binary.LittleEndian.Uint64(end[8:])
	case n >= 8:
		return binary.LittleEndian.Uint64(text), binary.LittleEndian.Uint64(text[n-8:]), 0, 0
	case n >= 4:
		return uint64(binary.LittleEndian.Uint32(text)) | uint64(binary.LittleEndian.Uint32(text[n-4:]))<<32, 0, 0, 0
	case n > 0:
		return uint64(text[0]) | uint64(text[n/2])<<8 | uint64(text[n-1])<<16, 0, 0, 0
	}
	return 0, 0, 0, 0
}

// shortPlace is where a memory keeps a text of n bytes that has those words.
func shortPlace(a, b, c, d uint64, n int) int {
	hi, lo := bits.Mul64(a^0xA0761D6478BD642F, b^0xE7037ED1A0B428DB^uint64(n))
	if n > 16 {
		hi2, lo2 := bits.Mul64(c^0x8EBC6AF09C88C6E3, d^0x589965CC75374CC3)
		hi, lo = hi^hi2, lo^lo2
	}
	return int((hi ^ lo) % memoryPlaces)
}

// memory returns the memory of a column, of which so many values come; nil: it has
// none.
func (w *worker) memory(column uint32, p *columnPlan, values int) *memory {
	if column >= mostMemories || w.plan.own || p.isDated || p.isOperator {
		return nil // what they say is said of each record
	}
	for int(column) >= len(w.memories) {
		w.memories = append(w.memories, &memory{})
	}
	m := w.memories[column]
	if m.useless {
		return nil
	}
	if m.places == nil {
		if m.tries += uint32(values); m.tries < memoryFrom {
			return nil // small tables need none
		}
		*m = memory{places: make([]remembered, memoryPlaces), seen: make([]seen, memoryPlaces)}
	}
	if m.tries >= memoryTrial {
		if 2*m.hits < m.tries {
			*m = memory{useless: true}
			return nil
		}
		m.tries, m.hits = 0, 0
	}
	return m
}

// remember examines a value of a column, or does what was done when it came before.
func (w *worker) remember(m *memory, column uint32, p *columnPlan, c *record.Value, text []byte) {
	x, y, z, last := shortText(text)
	at := shortPlace(x, y, z, last, len(text))
	place := &m.places[at]
	m.tries++
	if place.known && place.a == x && place.b == y && int(place.length) == len(text) && place.c == z && place.d == last {
		m.hits++
		if place.uses == 0 {
			m.used = append(m.used, uint16(at))
		}
		place.uses++
		if seen := &m.seen[at]; seen.matched {
			w.builder.Again(column, seen.class, &seen.match)
		}
		return
	}
	if place.uses > 0 {
		w.countAgain(m, column)
	}
	w.noted = seen{}
	w.notes, w.noting = 0, true
	w.cell(column, p, c, text)
	if len(text) >= leastEncoded {
		w.encoded(column, text) // too short for anything to be missed
	}
	w.noting = false
	if place.known = w.notes <= 1; place.known {
		place.a, place.b, place.c, place.d, place.length = x, y, z, last, uint8(len(text))
		m.seen[at] = w.noted
	}
}

// countAgain counts the values that have come again.
func (w *worker) countAgain(m *memory, column uint32) {
	for _, at := range m.used {
		n := uint64(m.places[at].uses)
		m.places[at].uses = 0
		seen := &m.seen[at]
		if seen.value {
			w.builder.Values(column, seen.blank, n)
		}
		if seen.matched {
			w.builder.Repeat(column, seen.class, &seen.match, n)
		}
	}
	m.used = m.used[:0]
}
