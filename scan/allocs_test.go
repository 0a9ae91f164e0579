package scan

import (
	"bytes"
	"fmt"
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
	if _, err := (synth.Dump{Seed: 5, Rows: 800, Relatives: true, Prose: true}).Write(&text); err != nil {
		t.Fatal(err)
	}
	// Values behind words, in the column of remarks, and percent codes.
	spoken := []string{"tf ke BCA 7490 805 150", "mobil plat B 1234 XYZ", "IG: @kenari_77", "password=qwerty586", "imei 490154203237518", "no kk 3174061505200001", "ip 36.68.119.185 lagi", "surel%20a%40surat.id", "hash $2y$10$abcdefghijklmnopqrstuuKx9v4mYwz5vJ1J8o1r5Qm0cD2eF3gH4 ini"}
	for i := range 20 * len(spoken) {
		fmt.Fprintf(&text, "7,,,,,,,,,,,,,%s,aktif\n", spoken[i%len(spoken)])
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
	counted := tally.NewTable(columns, tally.Bounded)
	w := &worker{plan: p, columns: p.columns, decoder: table.NewDecoder(), builder: tally.NewBuilder(counted, p.layout, nil), workspace: &workspace{}}
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
	for range 40 { // sets of values and what is kept for a stripe grow until they fit
		examine()
	}
	for _, class := range []string{"bank_account", "vehicle_plate", "messenger", "password", "device_id", "kk", "ip_address", "password_hash"} {
		index, _ := set.Index(class)
		hits := uint64(0)
		for _, k := range counted.Keys() {
			if int(k.Class) == index {
				hits += counted.Count(k).ValuesAt(detectors.Weak)
			}
		}
		if hits == 0 {
			t.Errorf("no %s in the text", class)
		}
	}
	if n := testing.AllocsPerRun(20, examine); n > 0 || rows < 500 {
		t.Errorf("%v allocations in %d rows, want none", n, rows)
	}
}
