package format

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"bocor/scan/record"
)

// readRanges reads a file in ranges between the given places, and tells whether
// all of them were proven.
func readRanges(t testing.TB, file []byte, options Options, borders ...int64) (rows []string, faults uint64, proven bool) {
	t.Helper()
	borders = append(append([]int64{0}, borders...), int64(len(file)))
	proven = true
	for i := range borders[1:] {
		table := openRanged(t, file, options)
		if table == nil {
			return nil, 0, false
		}
		r := Range{File: bytes.NewReader(file), Size: int64(len(file)), From: borders[i], To: borders[i+1], RunIn: 200}
		if len(borders) == 2 {
			table.Start(0)
		} else if !table.StartRange(0, r) {
			t.Fatal("a plain file has no ranges")
		}
		decoder := table.NewDecoder()
		var block record.Block
		var batch record.Batch
		for {
			err := table.Next(&block)
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			batch.Reset()
			decoder.Decode(&block, &batch)
			for i := range batch.Rows {
				var row strings.Builder
				for _, c := range batch.Record(i) {
					fmt.Fprintf(&row, "%s|", batch.Text(c))
				}
				rows = append(rows, row.String())
			}
			for _, f := range batch.Faults {
				faults += f.Count
			}
		}
		for _, f := range table.Faults() {
			faults += f.Count
		}
		if _, ok := table.Reached(); !ok {
			proven = false
		}
	}
	return rows, faults, proven
}

func openRanged(t testing.TB, file []byte, options Options) Ranged {
	document, err := Open(Input{Reader: bytes.NewReader(file)}, options)
	if err != nil {
		return nil
	}
	table, err := document.Next()
	if err != nil {
		return nil
	}
	ranged, ok := table.(Ranged)
	if !ok || ranged.NextRecord() < 0 {
		return nil
	}
	if j, ok := table.(*jsonTable); ok && j.info.Format != "ndjson" {
		return nil
	}
	return ranged
}

// TestRanges: a file that is read in ranges, wherever they meet, gives the
// records and faults that reading it at once gives.
func TestRanges(t *testing.T) {
	options := Defaults()
	options.BlockSize = 170
	reads := 150
	if testing.Short() {
		reads = 40
	}
	r := rand.New(rand.NewPCG(7, 8))
	cell := func() string {
		switch r.IntN(6) {
		case 0:
			return `"Jalan ""Melati"", 3"`
		case 1:
			return "\"dua\nbaris, satu\"\"\""
		case 2:
			return `"a,b"`
		}
		return fmt.Sprint(r.IntN(100_000))
	}
	for name, line := range map[string]func() string{
		"csv":    func() string { return cell() + "," + cell() + "," + cell() + "\n" },
		"crlf":   func() string { return cell() + "," + cell() + ",x\r\n" },
		"stray":  func() string { return cell() + "," + cell() + `,Kenari "x` + "\n" + `"y,1,2` + "\n" },
		"plain":  func() string { return fmt.Sprintf("%d;%d\n", r.IntN(1000), r.IntN(1_000_000)) },
		"text":   func() string { return "sebaris tulisan biasa " + fmt.Sprint(r.IntN(1000)) + "\n" },
		"ndjson": func() string { return fmt.Sprintf(`{"a":%d,"b":"dua\nbaris"}`+"\n", r.IntN(1000)) },
	} {
		var text strings.Builder
		for range 120 {
			text.WriteString(line())
		}
		file := []byte(text.String())
		want, wantFaults, _ := readRanges(t, file, options)
		if len(want) < 120 {
			t.Fatalf("%s: %d rows", name, len(want))
		}
		unproven := 0
		for range reads {
			var borders []int64
			for range 1 + r.IntN(6) {
				borders = append(borders, 1+r.Int64N(int64(len(file)-1)))
			}
			slices.Sort(borders)
			got, faults, proven := readRanges(t, file, options, borders...)
			if !proven {
				unproven++
				continue
			}
			if !slices.Equal(got, want) || faults != wantFaults {
				t.Fatalf("%s, %v: %d rows and %d faults, want %d and %d", name, borders, len(got), faults, len(want), wantFaults)
			}
		}
		if unproven > 0 {
			t.Errorf("%s: %d of %d not proven", name, unproven, reads)
		}
	}
}

// FuzzRanges: ranges that are proven hold what the whole holds.
func FuzzRanges(f *testing.F) {
	f.Add([]byte("a,b\n\"x\ny\",1\n\"\"\",\n\",2\n"), uint16(7))
	f.Add([]byte("{\"a\":1}\n{\"a\":2}\n"), uint16(9))
	f.Add([]byte("a;b\r\n\"1\r\n;\"\"\";2\r\n"), uint16(12))
	f.Add([]byte("\"\":}\n{\"a\xd0:\":}\n{}"), uint16(4)) // the front's fault is told once
	f.Fuzz(func(t *testing.T, file []byte, x uint16) {
		options := Defaults()
		options.BlockSize, options.CellBytes, options.CellLines = 60, 100, 4
		if len(file) < 2 || openRanged(t, file, options) == nil {
			return
		}
		if ranged := openRanged(t, file, options); !ranged.StartRange(0, Range{File: bytes.NewReader(file), Size: int64(len(file)), To: 1}) {
			return
		}
		border := 1 + int64(x)%int64(len(file)-1)
		want, wantFaults, _ := readRanges(t, file, options)
		got, faults, proven := readRanges(t, file, options, border)
		if proven && (!slices.Equal(got, want) || faults != wantFaults) {
			t.Errorf("%q and %q: %q, %d faults; want %q, %d", file[:border], file[border:], got, faults, want, wantFaults)
		}
	})
}
