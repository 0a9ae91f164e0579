package scan_test

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bocor/bench/synth"
	"bocor/scan"
	"bocor/scan/format"
	"bocor/scan/report"
	"bocor/scan/tally"
)

// TestParts: parts of a scan, saved, read again and merged in any order, give
// the report that one scan gives, for all formats and any number of parts.
func TestParts(t *testing.T) {
	folder := t.TempDir()
	write := func(name string, content []byte) {
		if err := os.WriteFile(filepath.Join(folder, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	leaky, _ := dump(t, synth.Dump{Seed: 31, Rows: 1500, Relatives: true, Prose: true, Duplicates: 0.05, Titles: 2, Ragged: true})
	write("a.csv", []byte("Hubungi 081298765432 segera\n"+leaky))
	var lines, array strings.Builder
	for i := range 900 {
		object := fmt.Sprintf(`{"nik":"3174061505%02d%04d","kontak":{"hp":"0812987%05d"},"tgl_daftar":"2021-%02d-10","k%d":1}`, 10+i%80, 1+i, i, 1+i%12, i%7)
		lines.WriteString(object + "\n")
		array.WriteString(map[bool]string{true: "[", false: ","}[i == 0] + object)
	}
	write("b.ndjson", []byte(lines.String()+"{\"nik\":\n"))
	write("c.json", []byte(array.String()+"]"))
	var packed, archive bytes.Buffer
	z := gzip.NewWriter(&packed)
	z.Write([]byte(leaky))
	z.Close()
	write("d.csv.gz", packed.Bytes())
	members := zip.NewWriter(&archive)
	for i := range 5 {
		w, _ := members.Create(fmt.Sprintf("kab/%d.csv", i))
		fmt.Fprintf(w, "nama,email\nKenari %d,kenari%d@contoh.co.id\n", i, i)
	}
	members.Close()
	write("e.zip", archive.Bytes())
	write("f.sql", []byte("CREATE TABLE `p` (`nik` varchar(16), `hp` varchar(15));\nINSERT INTO `p` VALUES ('3174061505901234','081298765432'),('3174061505901235','081298765433');\n-- Dump completed\n"))
	write("g.bin", []byte("\x00\x01\x02\x03binary\x00\x00"))

	secret, err := tally.NewSecret([]byte("a secret of this test"))
	if err != nil {
		t.Fatal(err)
	}
	layout := tally.NewLayout(set)
	run := func(part, parts int) *tally.Scan {
		options := format.Defaults()
		options.BlockSize = 9000
		result, err := scan.Run(context.Background(), scan.Options{Paths: []string{folder}, Detectors: set, Format: options, Secret: secret, Distinct: tally.Registers, Part: part, Parts: parts})
		if err != nil {
			t.Fatal(err)
		}
		saved, err := result.Save()
		if err != nil {
			t.Fatal(err)
		}
		var file bytes.Buffer
		if err := tally.WriteSaved(&file, saved); err != nil {
			t.Fatal(err)
		}
		for _, value := range []string{"3174061505", "081298765432", "contoh.co.id"} {
			if bytes.Contains(file.Bytes(), []byte(value)) {
				t.Errorf("a saved tally holds %s", value)
			}
		}
		read, err := tally.ReadSaved(&file)
		if err != nil {
			t.Fatal(err)
		}
		loaded, err := read.Load(set.IDs(), layout)
		if err != nil {
			t.Fatal(err)
		}
		return loaded
	}
	textOf := func(parts []*tally.Scan) string {
		r := report.New(tally.MergeParts(parts), set, report.Policy{})
		for i := range r.Sources {
			for j := range r.Sources[i].Faults {
				r.Sources[i].Faults[j].First.Record = nil // a part does not know the records before its own
			}
		}
		text, _ := json.MarshalIndent(r, "", " ")
		return string(text)
	}
	want := textOf([]*tally.Scan{run(0, 0)})
	for _, n := range []int{1, 2, 3, 7} {
		parts := make([]*tally.Scan, n)
		for i := range parts {
			parts[(i+1)%n] = run(i+1, n)
		}
		if got := textOf(parts); got != want {
			a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
			for i := range min(len(a), len(b)) {
				if a[i] != b[i] {
					t.Errorf("%d parts: line %d\none scan: %s\nmerged:   %s", n, i, strings.Join(a[max(0, i-6):i+2], "\n"), strings.Join(b[max(0, i-6):i+2], "\n"))
					break
				}
			}
			if len(a) != len(b) {
				t.Errorf("%d parts: %d lines, want %d", n, len(b), len(a))
			}
		}
	}
}
