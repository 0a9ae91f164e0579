package scan_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"

	"bocor/bench/synth"
	"bocor/detectors"
	"bocor/scan"
	"bocor/scan/format"
	"bocor/scan/report"
)

// failingReader gives the first bytes of a text, then an error that holds a
// value, as an error of a library may.
type failingReader struct {
	text string
	at   int
}

var errDisk = errors.New("disk failed at 3174061505901234")

func (r *failingReader) Read(b []byte) (int, error) {
	if r.at == len(r.text) {
		return 0, errDisk
	}
	n := copy(b, r.text[r.at:])
	r.at += n
	return n, nil
}

// within fails the test when f takes longer than any input of these tests may.
func within(t *testing.T, what string, f func()) {
	t.Helper()
	done := make(chan struct{}, 1)
	go func() {
		defer func() { done <- struct{}{} }()
		f()
	}()
	select {
	case <-done:
	case <-time.After(time.Minute):
		t.Fatalf("%s: hangs", what)
	}
}

// TestEveryReadFails: an error of reading at every second byte, in any format and
// wrapping, is told, ends the scan, and nothing of what it says comes out.
func TestEveryReadFails(t *testing.T) {
	if testing.Short() {
		t.Skip("what decoders do alone")
	}
	t.Parallel()
	text, _ := dump(t, synth.Dump{Seed: 31, Rows: 2, Relatives: true, Prose: true})
	for name, form := range formsOf(t, text) {
		for wrapping, wrapped := range wrappingsOf(t, form) {
			step := 2
			if wrapping != "plain" {
				step = 13
			}
			for n := len(wrapped); n >= 0; n -= step {
				what := fmt.Sprintf("%s, %s, error at byte %d of %d", name, wrapping, n, len(wrapped))
				within(t, what, func() {
					// It may also be that the input could not be opened.
					result, err := scan.Run(context.Background(), scan.Options{Paths: []string{"-"}, Stdin: &failingReader{text: wrapped[:n]}, Detectors: set})
					if err != nil {
						return
					}
					r := report.New(result, set, report.Policy{})
					if r.Status == report.Complete {
						t.Errorf("%s: complete", what)
					}
					for _, s := range r.Sources {
						for _, f := range s.Faults {
							if f.Code == "internal_error" {
								t.Errorf("%s: %s", what, f.Where)
							}
						}
					}
					if saved, _ := json.Marshal(r); bytes.Contains(saved, []byte("3174061505901234")) {
						t.Errorf("%s: the report holds what the error said", what)
					}
				})
			}
		}
	}
}

// TestOneByteReads: how many bytes a read gives makes no difference.
func TestOneByteReads(t *testing.T) {
	if testing.Short() {
		t.Skip("what decoders do alone")
	}
	t.Parallel()
	text, _ := dump(t, synth.Dump{Seed: 32, Rows: 30, Relatives: true, Prose: true})
	for name, form := range formsOf(t, text) {
		for wrapping, wrapped := range wrappingsOf(t, form) {
			want := scanText(t, wrapped)
			got := scanReader(t, iotest.OneByteReader(strings.NewReader(wrapped)), nil)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s, %s: %s", name, wrapping, diff)
			}
		}
	}
}

// TestSameReportInEveryFormat: no number of workers and no size of blocks
// makes another report, in any format.
func TestSameReportInEveryFormat(t *testing.T) {
	t.Parallel()
	text, _ := dump(t, synth.Dump{Seed: 33, Rows: scaled(600), Relatives: true, Prose: true, Duplicates: 0.05})
	for name, form := range formsOf(t, text) {
		want := scanText(t, form)
		for _, workers := range []int{1, 2, 3, 8, 64} {
			for _, size := range []int{1 << 10, 10_000, 1 << 20} {
				got := scanReader(t, strings.NewReader(form), func(o *scan.Options) {
					o.Workers, o.Format = workers, format.Defaults()
					o.Format.BlockSize = size
				})
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("%s, %d workers, blocks of %d: %s", name, workers, size, diff)
				}
			}
		}
	}
}

// TestOrderOfInputs: the order in which inputs are given changes nothing but
// the order in which they are listed.
func TestOrderOfInputs(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	var paths []string
	text, _ := dump(t, synth.Dump{Seed: 34, Rows: 300, Relatives: true, Prose: true})
	i := 0
	for _, form := range formsOf(t, text) {
		path := filepath.Join(folder, fmt.Sprint(i))
		if err := os.WriteFile(path, []byte(form), 0o600); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
		i++
	}
	scanned := func() *report.Report {
		r := scanReader(t, nil, func(o *scan.Options) { o.Paths = paths })
		slices.SortFunc(r.Sources, func(a, b report.Source) int { return strings.Compare(a.Path, b.Path) })
		return r
	}
	want := scanned()
	for seed := range uint64(max(1, scaled(5))) {
		rand.New(rand.NewPCG(seed, 0)).Shuffle(len(paths), func(i, j int) { paths[i], paths[j] = paths[j], paths[i] })
		if diff := cmp.Diff(want, scanned()); diff != "" {
			t.Errorf("shuffle %d: %s", seed, diff)
		}
	}
}

// panicking is a detector that fails on a value, and says what it saw.
type panicking struct{ detectors.Detector }

func (p panicking) Find(found []detectors.Match, text *detectors.Text, naming detectors.Naming) []detectors.Match {
	if bytes.Contains(text.Bytes, []byte("celaka")) {
		panic("cannot read 3174061505901234")
	}
	return p.Detector.Find(found, text, naming)
}

// TestPanic: a defect costs the block it happens in, is told with the place in
// our code and without what it said, and the rest is counted.
func TestPanic(t *testing.T) {
	broken := *set
	broken.Detectors = slices.Clone(set.Detectors)
	email, err := set.Index("email")
	if err != nil {
		t.Fatal(err)
	}
	broken.Detectors[email] = panicking{broken.Detectors[email]}
	text, _ := dump(t, synth.Dump{Seed: 35, Rows: 2000})
	lines := strings.SplitAfter(text, "\n")
	lines[1500] = strings.Repeat("celaka@celaka.id,", 11) + "celaka@celaka.id\n"
	r := scanReader(t, strings.NewReader(strings.Join(lines, "")), func(o *scan.Options) {
		o.Detectors, o.Format = &broken, format.Defaults()
		o.Format.BlockSize = 10_000
	})
	if r.Status != report.Incomplete || r.Summary.ExposedRecords < 1000 {
		t.Errorf("%s, %d exposed", r.Status, r.Summary.ExposedRecords)
	}
	faults := r.Sources[0].Faults
	if len(faults) == 0 || faults[0].Code != "internal_error" || !strings.Contains(faults[0].Where, "panicking.Find (hostile_test.go:") || !strings.Contains(faults[0].Where, " < scan.(*worker)") {
		t.Errorf("%+v", faults)
	}
	if saved, _ := json.Marshal(r); bytes.Contains(saved, []byte("3174061505901234")) {
		t.Error("the report holds what the panic said")
	}
}

// TestPanicOutside: a defect in what is cut or unpacked is told as well.
func TestPanicOutside(t *testing.T) {
	for _, front := range []string{"", "nik,nama\n3174061505901234,Budi\n", gzipped(t, "nik\n3174061505901234\n")[:12]} {
		told := scanReader(t, io.MultiReader(strings.NewReader(front), panickingReader{}), nil)
		if told.Status != report.Incomplete || told.Sources[0].Faults[0].Code != "internal_error" || !strings.Contains(told.Sources[0].Faults[0].Where, "panickingReader") {
			t.Errorf("%q: %s %+v", front, told.Status, told.Sources[0].Faults)
		}
	}
}

type panickingReader struct{}

func (panickingReader) Read([]byte) (int, error) { panic("3174061505901234") }

// FuzzScan: any bytes give a report, the same one for any blocks and workers,
// and no defect of ours.
func FuzzScan(f *testing.F) {
	text, _ := dump(f, synth.Dump{Seed: 36, Rows: 3, Relatives: true, Prose: true})
	for _, form := range formsOf(f, text) {
		f.Add([]byte(form))
		f.Add([]byte(gzipped(f, form)))
	}
	f.Add([]byte(zipped(f, "a.csv", text, "b.json", `[{"nik":"3174061505901234"}]`)))
	f.Add([]byte(tarred(f, "a.csv", text)))
	f.Fuzz(func(t *testing.T, input []byte) {
		want := scanText(t, string(input))
		for _, s := range want.Sources {
			for _, fault := range s.Faults {
				if fault.Code == "internal_error" {
					t.Fatalf("%+v", fault)
				}
			}
		}
		got := scanReader(t, iotest.OneByteReader(bytes.NewReader(input)), func(o *scan.Options) {
			o.Workers, o.Format = 3, format.Defaults()
			o.Format.BlockSize = 7
		})
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	})
}

// scaled is fewer where tests are to be short.
func scaled(n int) int {
	if testing.Short() {
		return n / 10
	}
	return n
}

// ownDetector looks at anything, as a user's rules do, and finds stamps.
type ownDetector struct{ detectors.Detector }

func (ownDetector) Class() detectors.Class {
	return detectors.Class{ID: "stamp", Title: "Stamp", Noun: "stamp", Countable: true}
}
func (ownDetector) Gate() detectors.Gate      { return detectors.Gate{} }
func (ownDetector) Facets() []detectors.Facet { return nil }
func (ownDetector) Model() *detectors.Model {
	return &detectors.Model{Chance: [][detectors.Rungs]float64{{0.001, 0.001, 0.001}}}
}
func (ownDetector) Find(found []detectors.Match, text *detectors.Text, naming detectors.Naming) []detectors.Match {
	if bytes.HasPrefix(text.Bytes, []byte("2024-")) {
		found = append(found, detectors.Match{End: uint32(len(text.Bytes)), Naming: naming, Rung: detectors.Sure, Value: uint64(len(text.Bytes))})
	}
	return found
}

// TestOwnDetector: one that a user brings sees every value, also those that no
// built-in one is asked about, and changes nothing of what these find.
func TestOwnDetector(t *testing.T) {
	var text strings.Builder
	text.WriteString("kode,waktu,catatan\n")
	for i := range 400 {
		fmt.Fprintf(&text, "%d,2024-01-%02d 10:%02d:%02d.%06d,%d\n", i, 1+i%28, i%60, i%59, i*997%1_000_000, 1_700_000_000_000+i*86_413)
	}
	text.WriteString("x,2024-01-01 10:00:00,budi@surat.id\n")
	plain := scanText(t, text.String())
	set, err := set.Extend([]detectors.Own{{Detector: ownDetector{}}})
	if err != nil {
		t.Fatal(err)
	}
	result, err := scan.Run(context.Background(), scan.Options{Paths: []string{"-"}, Stdin: strings.NewReader(text.String()), Detectors: set})
	if err != nil {
		t.Fatal(err)
	}
	own := report.New(result, set, report.Policy{})
	if got := class(own, "stamp").Records; got != 401 {
		t.Errorf("%d stamps", got)
	}
	builtIn := func(r *report.Report) (classes []report.Class) {
		for _, c := range r.Summary.Classes {
			if c.Class != "stamp" {
				classes = append(classes, c)
			}
		}
		return classes
	}
	if diff := cmp.Diff(builtIn(plain), builtIn(own)); diff != "" {
		t.Error(diff)
	}
}

// TestVolumes: what could not be read whole, and is called a part of an archive, is told to be one.
func TestVolumes(t *testing.T) {
	for name, want := range map[string]bool{"a.7z.001": true, "a.zip.002": true, "a.part1.rar": true, "a.z01": true, "a.7z": false, "a.csv.001": false} {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, []byte("7z\xbc\xaf\x27\x1c\x00\x04cut off"), 0o600); err != nil {
			t.Fatal(err)
		}
		result, err := scan.Run(context.Background(), scan.Options{Paths: []string{path}, Detectors: set})
		if err != nil {
			t.Fatal(err)
		}
		if got := hasCode(report.New(result, set, report.Policy{}), "one_volume"); got != want {
			t.Errorf("%s: %t", name, got)
		}
	}
}
