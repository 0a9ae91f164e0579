package scan

import (
	"encoding/binary"
	"math/bits"

	"bocor/detectors"
	"bocor/scan/format"
	"bocor/scan/record"
	"bocor/scan/tally"
)

// worker decodes blocks, runs detectors over their cells and counts, all in
// its own memory.
type worker struct {
	plan    *plan
	decoder format.Decoder
	builder *tally.Builder
	batch   record.Batch
	text    detectors.Text
	found   []detectors.Match
	hits    int64 // records that hit anything, since they were last taken
}

// examine counts one block.
func (w *worker) examine(block *record.Block) {
	w.decoder.Decode(block, &w.batch)
	w.builder.Damaged(w.batch.Damaged)
	batch := &w.batch
	for i := range batch.Records() {
		cells := batch.Record(i)
		start := int(batch.Starts[i])
		if w.isHeader(cells) {
			batch.FaultAt(record.RepeatedHeader, record.Note, i, start)
			continue
		}
		if w.isTotal(cells) {
			batch.FaultAt(record.TotalRow, record.Note, i, start)
			continue
		}
		for _, c := range cells {
			w.cell(c.Col, batch.Text(c))
		}
		end := block.Records
		if i+1 < batch.Records() {
			end = int(batch.Starts[i+1])
		}
		if w.builder.EndRecord(rowHash(batch.Slab[start:end])) {
			w.hits++
		}
	}
}

// cell runs the detectors over one value.
func (w *worker) cell(column uint32, text []byte) {
	text = trim(text)
	p := w.plan.at(column)
	if p.isNamed {
		blank := detectors.IsBlank(text)
		if len(text) > 0 {
			w.builder.Value(column, blank)
		}
		if blank {
			return
		}
		w.text.Set(text)
		for _, s := range p.named {
			w.find(column, s)
		}
	}
	if len(text) < shortestCandidate {
		return
	}
	content := look(text)
	if content.digits == 0 && !content.at {
		return
	}
	if !p.isNamed {
		w.text.Set(text)
	}
	for _, s := range p.unnamed {
		if content.opens(w.plan.gates[s.class]) {
			w.find(column, s)
		}
	}
}

func (w *worker) find(column uint32, s step) {
	w.found = w.plan.set.Detectors[s.class].Find(w.found[:0], &w.text, s.naming)
	for i := range w.found {
		w.builder.Match(column, s.class, &w.found[i])
	}
}

// isHeader tells whether the record is the header once more.
func (w *worker) isHeader(cells []record.Cell) bool {
	at := 0
	for col, name := range w.plan.names {
		if len(name) == 0 {
			continue
		}
		if at == len(cells) || cells[at].Col != uint32(col) || string(w.batch.Text(cells[at])) != string(name) {
			return false
		}
		at++
	}
	return at > 0 && at == len(cells)
}

// totals are what the first cell of a row of totals says.
var totals = map[string]bool{"total": true, "grand total": true, "sub total": true, "subtotal": true, "jumlah": true, "jumlah total": true, "total keseluruhan": true}

// isTotal tells whether the record is a row of totals: it says so, and at
// least half of the table's columns are empty in it.
func (w *worker) isTotal(cells []record.Cell) bool {
	if 2*len(cells) > len(w.plan.columns) || len(w.plan.columns) < 2 {
		return false
	}
	text := trim(w.batch.Text(cells[0]))
	if len(text) > 18 || len(text) < 5 {
		return false
	}
	var folded [18]byte
	for i, c := range text {
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		folded[i] = c
	}
	n := len(text)
	for n > 0 && (folded[n-1] == ':' || folded[n-1] == ' ') {
		n--
	}
	return totals[string(folded[:n])]
}

// rowHash is a fast hash of a record's bytes without its line end, to tell
// repeated rows.
func rowHash(b []byte) uint64 {
	for len(b) > 0 && (b[len(b)-1] == '\n' || b[len(b)-1] == '\r') {
		b = b[:len(b)-1]
	}
	const k0, k1 = 0xA0761D6478BD642F, 0xE7037ED1A0B428DB
	h := uint64(len(b)) * k0
	for len(b) >= 16 {
		hi, lo := bits.Mul64(binary.LittleEndian.Uint64(b)^k0, binary.LittleEndian.Uint64(b[8:])^h)
		h = hi ^ lo ^ k1
		b = b[16:]
	}
	var tail [16]byte
	copy(tail[:], b)
	hi, lo := bits.Mul64(binary.LittleEndian.Uint64(tail[:])^k1, binary.LittleEndian.Uint64(tail[8:])^h)
	h = hi ^ lo
	hi, lo = bits.Mul64(h^k0, k1)
	return hi ^ lo
}
