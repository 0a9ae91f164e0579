package scan

import (
	"bytes"
	"io"
	"testing"
	"time"

	"bocor/bench/synth"
	"bocor/detectors"
	"bocor/scan/format"
	"bocor/scan/record"
	"bocor/scan/tally"
)

// TestNoAllocationOnTheHotPath: once everything has been seen, decoding,
// detecting and counting a block of rows allocates nothing.
func TestNoAllocationOnTheHotPath(t *testing.T) {
	var text bytes.Buffer
	if _, err := (synth.Dump{Seed: 5, Rows: 1500, Relatives: true, Prose: true}).Write(&text); err != nil {
		t.Fatal(err)
	}
	set := detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))
	table, err := format.OpenCSV(bytes.NewReader(text.Bytes()), format.Defaults())
	if err != nil {
		t.Fatal(err)
	}
	before, _, names := findHeader(table.Head(), table.Info(), set.Vocabulary, AutoHeader)
	table.Start(before)
	var columns []tally.Column
	for _, name := range names {
		columns = append(columns, tally.Column{Name: name})
	}
	p := newGround(set, nil).plan(columns, nil, nil)
	w := &worker{plan: p, columns: p.columns, decoder: table.NewDecoder(p.interest()), builder: tally.NewBuilder(tally.NewTable(columns, tally.Bounded), p.layout, nil), workspace: &workspace{}}
	var block record.Block
	if err := table.Next(&block); err != nil && err != io.EOF {
		t.Fatal(err)
	}
	original := bytes.Clone(block.Data)
	rows := 0
	examine := func() {
		copy(block.Data, original) // decoding rewrites it
		w.batch.Reset()
		w.examine(&block)
		rows = len(w.batch.Rows)
	}
	for range 3 {
		examine()
	}
	if n := testing.AllocsPerRun(20, examine); n > 0 || rows < 500 {
		t.Errorf("%v allocations in %d rows, want none", n, rows)
	}
}
