package report_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"bocor/detectors"
	"bocor/scan"
	"bocor/scan/record"
	"bocor/scan/report"
	"bocor/scan/tally"
)

var update = flag.Bool("update", false, "rewrite the golden reports")

var set = detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))

// scanFiles returns the report of files below testdata, with a fixed run.
func scanFiles(t testing.TB, paths ...string) *report.Report {
	t.Helper()
	return scanIn(t, corpora, false, paths...)
}

// corpora is where the synthetic dumps are, wherever a test has moved to.
var corpora, _ = filepath.Abs("../../testdata/corpora")

// scanIn returns the report of files in a folder, perhaps with their hashes.
func scanIn(t testing.TB, folder string, hashes bool, paths ...string) *report.Report {
	t.Helper()
	t.Chdir(folder)
	result, err := scan.Run(context.Background(), scan.Options{Paths: paths, Detectors: set, SHA256: hashes})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range result.Sources {
		s.ModifiedAt = time.Time{}
	}
	return report.New(result, set, report.Policy{})
}

// TestGolden compares whole reports with those that someone looked at.
func TestGolden(t *testing.T) {
	golden, err := filepath.Abs("../../testdata/golden")
	if err != nil {
		t.Fatal(err)
	}
	for name, paths := range map[string][]string{
		"peserta": {"peserta.csv"},
		"pesanan": {"pesanan.csv"},
		"both":    {"."},
	} {
		t.Run(name, func(t *testing.T) {
			r := scanFiles(t, paths...)
			var asJSON, asTable bytes.Buffer
			if err := report.WriteJSON(&asJSON, r); err != nil {
				t.Fatal(err)
			}
			if err := report.WriteTable(&asTable, r, report.Style{}); err != nil {
				t.Fatal(err)
			}
			for suffix, got := range map[string][]byte{".json": asJSON.Bytes(), ".txt": asTable.Bytes()} {
				path := filepath.Join(golden, name+suffix)
				if *update {
					if err := os.WriteFile(path, got, 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(string(want), string(got)); diff != "" {
					t.Errorf("%s differs; if it should, run with -update\n%s", path, diff)
				}
			}
		})
	}
}

// TestSchema checks reports against the published schema.
func TestSchema(t *testing.T) {
	compiler := jsonschema.NewCompiler()
	schema, err := compiler.Compile("../../docs/report.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range []*report.Report{
		scanFiles(t, "."),
		report.New(&tally.Scan{Interrupted: true, Sources: []*tally.Source{{Path: "x", Size: -1, Skipped: true, Faults: []record.Fault{{Code: record.Unreadable, Trouble: record.Loss, Count: 1, Byte: -1}}}}}, set, report.Policy{}),
		estimated(),
	} {
		r.Tool.Name = "bocor"
		r.Run.Options = map[string]any{}
		var text bytes.Buffer
		if err := report.WriteJSON(&text, r); err != nil {
			t.Fatal(err)
		}
		value, err := jsonschema.UnmarshalJSON(&text)
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(value); err != nil {
			t.Error(err)
		}
	}
}

// estimated returns the report of a table whose records hit more different
// sets of columns than are kept.
func estimated() *report.Report {
	return report.New(&tally.Scan{Sources: []*tally.Source{{Path: "wide", Tables: []*tally.Table{wide(200_000)}}}}, set, report.Policy{})
}

// wide tallies records that hit random sets among 40 named columns; every
// tenth hits none.
func wide(records int) *tally.Table {
	columns := make([]tally.Column, 40)
	for i := range columns {
		columns[i].Name = "nik"
	}
	table := tally.NewTable(columns, tally.Bounded)
	builder := tally.NewBuilder(table, tally.NewLayout(set), nil)
	r := rand.New(rand.NewPCG(1, 2))
	nik, err := set.Index("nik")
	if err != nil {
		panic(err)
	}
	for i := range records {
		if i%10 != 0 {
			hits := r.Uint64() & r.Uint64()
			for column := range uint32(40) {
				if hits&(1<<column) != 0 {
					m := detectors.Match{Value: r.Uint64(), Rung: detectors.Likely, Naming: detectors.Named}
					for f := range m.Facets {
						m.Facets[f] = detectors.NoBin
					}
					m.Facets[4] = uint16(1 + r.IntN(28)) // day
					builder.Match(column, nik, &m)
				}
			}
		}
		builder.EndRecord(r.Uint64())
	}
	return table
}

// TestEstimatedRecords: beyond what is kept, exposed records are an estimate
// with bounds that hold.
func TestEstimatedRecords(t *testing.T) {
	s := estimated().Summary
	const truth = 180_000
	if s.Exact || s.Bounds == nil || s.Bounds[0] > truth || s.Bounds[1] < truth {
		t.Fatalf("exact %v, bounds %v", s.Exact, s.Bounds)
	}
	if off := float64(s.ExposedRecords)/truth - 1; off > 0.02 || off < -0.02 {
		t.Errorf("%d exposed, want about %d", s.ExposedRecords, truth)
	}
}

func TestInert(t *testing.T) {
	for name, want := range map[string]string{
		"nik":                    "nik",
		"a\x1b[31mred":           "a\ufffd[31mred",
		"a\nb\tc":                "a b c",
		"\u202egpj.exe":          "\ufffdgpj.exe",
		strings.Repeat("x", 100): strings.Repeat("x", 60) + "…",
	} {
		if got := report.Inert(name); got != want {
			t.Errorf("Inert(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestMask(t *testing.T) {
	for value, want := range map[string]report.Masked{
		"3174061505901234": "31•••••••••••••4",
		"budi@surat.id":    "bu••@•••••.•d",
		"12345":            "•••••",
		"":                 "",
	} {
		if got := report.Mask([]byte(value)); got != want {
			t.Errorf("Mask(%q) = %q, want %q", value, got, want)
		}
	}
}

// TestTableWidth: no line is wider than the terminal, but for names that
// cannot be broken.
func TestTableWidth(t *testing.T) {
	r := scanFiles(t, "peserta.csv")
	for _, width := range []int{50, 60, 80, 120} {
		var text bytes.Buffer
		if err := report.WriteTable(&text, r, report.Style{Width: width}); err != nil {
			t.Fatal(err)
		}
		for _, line := range strings.Split(text.String(), "\n") {
			if n := len([]rune(line)); n > width {
				t.Errorf("%d columns in a terminal of %d: %s", n, width, line)
			}
		}
	}
}

// TestPolicyClasses: classes that were not asked for do not count.
func TestPolicyClasses(t *testing.T) {
	t.Chdir("../../testdata/corpora")
	result, err := scan.Run(context.Background(), scan.Options{Paths: []string{"peserta.csv"}, Detectors: set})
	if err != nil {
		t.Fatal(err)
	}
	r := report.New(result, set, report.Policy{Classes: []string{"email"}})
	if len(r.Summary.Classes) != 1 || r.Summary.ExposedRecords != r.Summary.Classes[0].Records || r.Summary.People.By != "email" || r.Summary.People.AtLeast != 0 {
		got, _ := json.Marshal(r.Summary)
		t.Errorf("%s", got)
	}
}
