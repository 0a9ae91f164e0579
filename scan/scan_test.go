package scan_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"bocor/bench/synth"
	"bocor/detectors"
	"bocor/scan"
	"bocor/scan/format"
	"bocor/scan/report"
	"bocor/scan/tally"
)

var asOf = time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC)

var set = detectors.NewSet(asOf)

// scanReader scans one stream and returns the report without its run.
func scanReader(t testing.TB, r io.Reader, change func(*scan.Options)) *report.Report {
	t.Helper()
	options := scan.Options{Paths: []string{"-"}, Stdin: r, Detectors: set}
	if change != nil {
		change(&options)
	}
	result, err := scan.Run(context.Background(), options)
	if err != nil {
		t.Fatal(err)
	}
	return report.New(result, set, report.Policy{})
}

func scanText(t testing.TB, text string) *report.Report {
	t.Helper()
	return scanReader(t, strings.NewReader(text), nil)
}

func class(r *report.Report, id string) report.Class {
	for _, c := range r.Summary.Classes {
		if c.Class == id {
			return c
		}
	}
	return report.Class{Distinct: &report.Distinct{Exact: true}}
}

func dump(t testing.TB, d synth.Dump) (string, *synth.Truth) {
	t.Helper()
	var text bytes.Buffer
	truth, err := d.Write(&text)
	if err != nil {
		t.Fatal(err)
	}
	return text.String(), truth
}

// checkTruth compares a report with what the generator planted.
func checkTruth(t *testing.T, name string, r *report.Report, truth *synth.Truth, classes ...string) {
	t.Helper()
	s := r.Summary
	if s.Records != truth.Records || s.DamagedRecords != 0 || r.Status != report.Complete {
		t.Errorf("%s: %d records of %d, %d damaged, %s", name, s.Records, truth.Records, s.DamagedRecords, r.Status)
	}
	for _, id := range classes {
		got, want := class(r, id), truth.Classes[id]
		if got.Records != want.Records || got.Values != want.Values {
			t.Errorf("%s: %s in %d records and %d values, want %d and %d", name, id, got.Records, got.Values, want.Records, want.Values)
		}
		if got.Damaged != want.Damaged || got.Placeholders != want.Placeholders {
			t.Errorf("%s: %s: %d damaged and %d placeholders, want %d and %d", name, id, got.Damaged, got.Placeholders, want.Damaged, want.Placeholders)
		}
		if got.Distinct == nil {
			continue
		}
		if d := got.Distinct; d.Exact && d.Count != want.Distinct || !d.Exact && !close(d.Count, want.Distinct) {
			t.Errorf("%s: %d different %s (exact: %v), want %d", name, d.Count, id, d.Exact, want.Distinct)
		}
	}
	for _, c := range s.Classes {
		if truth.Classes[c.Class] == nil {
			t.Errorf("%s: found %s", name, c.Class)
		}
	}
	if len(classes) < len(synth.Planted) {
		return
	}
	if s.ExposedRecords != truth.Exposed {
		t.Errorf("%s: %d exposed, want %d", name, s.ExposedRecords, truth.Exposed)
	}
	if d := s.Duplicates; max(float64(d.Records), float64(truth.Duplicates))-min(float64(d.Records), float64(truth.Duplicates)) > 4*d.Error {
		t.Errorf("%s: duplicates %+v, want %d", name, d, truth.Duplicates)
	}
	combinations := map[string]uint64{}
	for _, c := range s.Combinations {
		combinations[strings.Join(c.Classes, "+")] = c.Records
	}
	for classes, n := range truth.Combinations {
		if combinations[classes] != n {
			t.Errorf("%s: %s in %d records, want %d", name, classes, combinations[classes], n)
		}
	}
	if len(combinations) != len(truth.Combinations) {
		t.Errorf("%s: %d combinations, want %d", name, len(combinations), len(truth.Combinations))
	}
	if p := s.People; p.By != "nik" || p.Exact && p.AtLeast != truth.People || !p.Exact && !close(p.AtLeast, truth.People) || p.AtMost < truth.People {
		t.Errorf("%s: people %+v, want %d", name, p, truth.People)
	}
}

// close tells whether an estimate is within four standard errors.
func close(estimate, truth uint64) bool {
	off := float64(estimate) - float64(truth)
	return max(off, -off) <= 4*tally.RelativeError*float64(truth)
}

// TestStoppedWhileReading: a stream that says nothing more does not keep a scan
// that was stopped, wherever in a format it waits.
func TestStoppedWhileReading(t *testing.T) {
	for _, text := range []string{"", "nik,hp\n", `{"data":[{"nik":"3174061505901234"}],"next":`, "INSERT INTO t (a) VALUES (1);\nSET ", "PK\x03\x04"} {
		text += strings.Repeat(" ", 300<<10*min(1, len(text))) // beyond the sample
		reader, writer := io.Pipe()
		go io.WriteString(writer, text)
		ctx, cancel := context.WithCancel(context.Background())
		time.AfterFunc(100*time.Millisecond, cancel)
		finished := make(chan bool)
		go func() {
			result, err := scan.Run(ctx, scan.Options{Paths: []string{"-"}, Stdin: reader, Detectors: set})
			finished <- err == nil && result.Interrupted
		}()
		select {
		case ok := <-finished:
			if !ok {
				t.Errorf("%.20q: not told as interrupted", text)
			}
		case <-time.After(2 * time.Second):
			t.Errorf("%.20q: still running", text)
		}
		writer.Close()
	}
}

// TestTypography: dashes, spaces and digits as word processors write them.
func TestTypography(t *testing.T) {
	for text, want := range map[string]string{
		"hp\n0812\u20133456\u20137890\n":                                             "phone",
		"hp\n+62\u00a0812\u20113456\u20117890\n":                                     "phone",
		"nik\n3174 0615 0590\u00a01234\n":                                            "nik",
		"nik\n\uff13\uff11\uff17\uff14061505901234\n":                                "nik",
		"hp\n0812  3456   7890\n":                                                    "phone",
		"nik\n3174  0615  0590  1234\n":                                              "nik",
		"gaji\nRp\u00a05.000.000\n":                                                  "salary",
		"catatan\nh\u00e9 hubungi HP 0812\u20123456\u20127890 \u2013 terima kasih\n": "phone",
	} {
		if r := scanText(t, text); class(r, want).Records != 1 || r.Status != report.Complete {
			t.Errorf("%q: no %s: %+v", text, want, r.Summary.Classes)
		}
	}
}

func TestDialectsAgainstTruth(t *testing.T) {
	t.Parallel()
	for name, d := range map[string]synth.Dump{
		"plain":           {},
		"semicolon, crlf": {Delimiter: ';', LineEnd: "\r\n"},
		"tab, cr":         {Delimiter: '\t', LineEnd: "\r"},
		"pipe":            {Delimiter: '|'},
		"all quoted":      {QuoteAll: true, BOM: true},
		"sep line":        {Delimiter: ';', SepLine: true},
		"titles":          {Titles: 3},
		"english":         {English: true},
		"ragged":          {Ragged: true},
		"everything":      {Delimiter: ';', LineEnd: "\r\n", QuoteAll: true, BOM: true, Titles: 2, Relatives: true, Prose: true, Duplicates: 0.1},
	} {
		d.Seed, d.Rows = 42, 3000
		text, truth := dump(t, d)
		checkTruth(t, name, scanText(t, text), truth, synth.Planted...)
	}
	// Without a header, what values show by themselves is found all the same.
	text, truth := dump(t, synth.Dump{Seed: 43, Rows: 3000, NoHeader: true})
	checkTruth(t, "no header", scanText(t, text), truth, "nik", "phone", "email", "bpjs_card")
}

// TestManyPeople: over a million people, so that counts become estimates.
func TestManyPeople(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("a million records")
	}
	reader, writer := io.Pipe()
	var truth *synth.Truth
	done := make(chan error, 1)
	go func() {
		var err error
		truth, err = synth.Dump{Seed: 5, Rows: 1_080_000, Duplicates: 0.02}.Write(writer)
		writer.CloseWithError(err)
		done <- err
	}()
	r := scanReader(t, reader, nil)
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	checkTruth(t, "a million", r, truth, synth.Planted...)
	if truth.People < 1_000_000 {
		t.Errorf("only %d people", truth.People)
	}
}

// TestSameReport: the report is the same for any workers, block size and
// reader.
func TestSameReport(t *testing.T) {
	t.Parallel()
	text, _ := dump(t, synth.Dump{Seed: 9, Rows: scaled(4000), Relatives: true, Prose: true, Duplicates: 0.05, LineEnd: "\r\n"})
	broken := strings.Replace(text, ",aktif\r\n", ",\"aktif\r\n", 3)
	broken = strings.Replace(broken, ",aktif\r\n", ",aktif\r\n,,,\r\n\r\n", 200)
	for _, text := range []string{text, broken} {
		want := ""
		for _, workers := range []int{1, 2, 7} {
			for _, size := range []int{1, 100, 4097, 1 << 18} {
				if size == 1 && workers != 2 {
					continue
				}
				for _, reader := range []io.Reader{strings.NewReader(text), iotest.HalfReader(strings.NewReader(text))} {
					r := scanReader(t, reader, func(o *scan.Options) {
						o.Workers = workers
						o.Format = format.Defaults()
						o.Format.BlockSize = size
					})
					got, err := json.Marshal(r)
					if err != nil {
						t.Fatal(err)
					}
					if want == "" {
						want = string(got)
					}
					if string(got) != want {
						t.Fatalf("%d workers, blocks of %d: another report\n%s\n%s", workers, size, got, want)
					}
				}
			}
		}
	}
}

// TestKey: exact counts do not depend on the key.
func TestKey(t *testing.T) {
	text, truth := dump(t, synth.Dump{Seed: 12, Rows: 3000, Relatives: true})
	r := scanReader(t, strings.NewReader(text), func(o *scan.Options) { o.Secret, _ = tally.NewSecret([]byte("0123456789abcdef")) })
	checkTruth(t, "keyed", r, truth, synth.Planted...)
}

// TestNumberedColumns: a row that numbers the columns or tells their types is no record, one among
// the records is.
func TestNumberedColumns(t *testing.T) {
	for text, records := range map[string]uint64{
		"id,a,b\n1,2,3\n2,7,8\n3,9,1\n": 3,
		"nik,nama\nString,Nullable(String)\n3174061505901234,Budi\n3174061505901235,Siti\n": 2,
		"nik,nama\n3174061505901234,Budi\nString,String\n":                                  2,
		"nik,nama,kota\n1,2,3\n3174061505901234,Budi,Bogor\n3174061505901235,Siti,Medan\n":  2,
	} {
		if got := scanText(t, text).Summary.Records; got != records {
			t.Errorf("%q: %d records, want %d", text, got, records)
		}
	}
}

func TestCleanTables(t *testing.T) {
	t.Parallel()
	for seed := range uint64(4) {
		var text bytes.Buffer
		rows, err := synth.Clean(&text, seed, 20_000)
		if err != nil {
			t.Fatal(err)
		}
		r := scanReader(t, &text, nil)
		if r.Summary.ExposedRecords != 0 || r.Summary.Records != rows || r.Status != report.Complete {
			t.Errorf("seed %d: %d of %d records exposed, %s: %+v", seed, r.Summary.ExposedRecords, r.Summary.Records, r.Status, r.Summary.Classes)
		}
	}
}

// TestOneLeakInAMillion: one NIK in the prose of a million clean rows.
func TestOneLeakInAMillion(t *testing.T) {
	if testing.Short() {
		t.Skip("a million records")
	}
	reader, writer := io.Pipe()
	go func() {
		var clean bytes.Buffer
		for seed := range uint64(20) {
			clean.Reset()
			if _, err := synth.Clean(&clean, seed, 50_000); err != nil {
				writer.CloseWithError(err)
				return
			}
			text := clean.Bytes()
			if seed > 0 {
				text = text[bytes.IndexByte(text, '\n')+1:]
			}
			if seed == 11 {
				text = bytes.Replace(text, []byte("stok habis 2 minggu"), []byte("titip punya 3174061505901234 ya"), 1)
			}
			writer.Write(text)
		}
		writer.Close()
	}()
	r := scanReader(t, reader, nil)
	nik := class(r, "nik")
	if r.Summary.Records != 1_000_000 || nik.Records != 1 || r.Summary.ExposedRecords != 1 {
		t.Fatalf("%d records, %d with a NIK, %d exposed", r.Summary.Records, nik.Records, r.Summary.ExposedRecords)
	}
	for _, c := range r.Sources[0].Tables[0].Columns {
		for _, cc := range c.Classes {
			if cc.Accepted && c.Name != "keterangan" {
				t.Errorf("found %s in %s", cc.Class, c.Name)
			}
		}
	}
}

// column scans a table of one column and a counter.
func column(t *testing.T, name string, n int, value func(r *rand.Rand, i int) string) *report.Report {
	t.Helper()
	var text strings.Builder
	if name != "" {
		fmt.Fprintf(&text, "urut,%s\n", name)
	}
	r := rand.New(rand.NewPCG(77, uint64(n)))
	for i := range n {
		fmt.Fprintf(&text, "%d,%s\n", i, value(r, i))
	}
	return scanReader(t, strings.NewReader(text.String()), func(o *scan.Options) {
		if name == "" {
			o.Header = scan.NoHeader
		}
	})
}

// TestNulls: columns that look like a class and are none.
func TestNulls(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("many random columns")
	}
	epoch := time.Date(2026, 2, 10, 0, 0, 0, 0, time.UTC)
	for name, value := range map[string]func(r *rand.Rand, i int) string{
		"random 16 digits":              func(r *rand.Rand, _ int) string { return fmt.Sprintf("%016d", r.Uint64N(1e16)) },
		"random 13 digits":              func(r *rand.Rand, _ int) string { return fmt.Sprintf("%013d", r.Uint64N(1e13)) },
		"random 12 digits":              func(r *rand.Rand, _ int) string { return fmt.Sprintf("%012d", r.Uint64N(1e12)) },
		"random 11 digits":              func(r *rand.Rand, _ int) string { return fmt.Sprintf("%011d", r.Uint64N(1e11)) },
		"random 10 digits":              func(r *rand.Rand, _ int) string { return fmt.Sprintf("%010d", r.Uint64N(1e10)) },
		"counter of 16":                 func(_ *rand.Rand, i int) string { return fmt.Sprintf("%016d", 1_000_000+i) },
		"counter behind a region":       func(_ *rand.Rand, i int) string { return fmt.Sprintf("317406%010d", i) },
		"region, then random":           func(r *rand.Rand, _ int) string { return fmt.Sprintf("317406%010d", r.Uint64N(1e10)) },
		"region, date, counter":         func(_ *rand.Rand, i int) string { return fmt.Sprintf("317406150521%04d", 1+i%9999) },
		"region, date, leaping counter": func(_ *rand.Rand, i int) string { return fmt.Sprintf("317406150521%04d", 1+i*37%9999) },
		"counter, date, counter": func(r *rand.Rand, i int) string {
			return fmt.Sprintf("%06d", 320000+i%3000) + epoch.AddDate(0, 0, -r.IntN(360)).Format("020106") + fmt.Sprintf("%04d", 1+i%9000)
		},
		"time, date, counter": func(r *rand.Rand, i int) string {
			return fmt.Sprintf("%02d%02d%02d", r.IntN(24), r.IntN(60), r.IntN(60)) + epoch.AddDate(0, 0, -r.IntN(360)).Format("020106") + fmt.Sprintf("%04d", 1+i%9000)
		},
		"date, then random": func(r *rand.Rand, i int) string {
			return epoch.AddDate(0, 0, i%300).Format("20060102") + fmt.Sprintf("%08d", r.Uint64N(1e8))
		},
		"short date, then random": func(r *rand.Rand, i int) string {
			return epoch.AddDate(0, 0, i%300).Format("020106") + fmt.Sprintf("%010d", r.Uint64N(1e10))
		},
		"epoch in microseconds": func(_ *rand.Rand, i int) string {
			return fmt.Sprint(epoch.Add(time.Duration(i) * 977 * time.Millisecond).UnixMicro())
		},
		"epoch in milliseconds": func(_ *rand.Rand, i int) string {
			return fmt.Sprint(epoch.Add(time.Duration(i) * time.Second).UnixMilli())
		},
		"epoch in seconds": func(_ *rand.Rand, i int) string { return fmt.Sprint(epoch.Unix() + int64(i)) },
		"time stamps": func(_ *rand.Rand, i int) string {
			return epoch.Add(time.Duration(i) * time.Minute).Format("2006-01-02 15:04:05")
		},
		"compact time stamps": func(_ *rand.Rand, i int) string {
			return epoch.Add(time.Duration(i) * time.Minute).Format("20060102150405")
		},
		"0812 counter":         func(_ *rand.Rand, i int) string { return fmt.Sprintf("0812%08d", i) },
		"0812 counter of 7":    func(_ *rand.Rand, i int) string { return fmt.Sprintf("0812%07d", 3_000_000+i) },
		"padded counter of 13": func(_ *rand.Rand, i int) string { return fmt.Sprintf("%013d", i) },
		"bar codes":            func(r *rand.Rand, _ int) string { return fmt.Sprintf("899%010d", r.Uint64N(1e10)) },
		"prices":               func(r *rand.Rand, _ int) string { return fmt.Sprintf("Rp %d.%03d.000", 1+r.IntN(20), r.IntN(1000)) },
		"coordinates":          func(r *rand.Rand, _ int) string { return fmt.Sprintf("%.10f", 95+40*r.Float64()) },
		"bare eights":          func(r *rand.Rand, i int) string { return fmt.Sprintf("8%09d", i) },
		"card numbers":         func(r *rand.Rand, _ int) string { return fmt.Sprintf("5264%012d", r.Uint64N(1e12)) },
		"npwp of 16":           func(r *rand.Rand, _ int) string { return fmt.Sprintf("0%015d", r.Uint64N(1e15)) },
		"versions with an @": func(r *rand.Rand, _ int) string {
			return fmt.Sprintf("paket@%d.%d.%d", r.IntN(9), r.IntN(9), r.IntN(9))
		},
		"village codes": func(r *rand.Rand, _ int) string {
			return fmt.Sprintf("81%02d%02d20%02d", 1+r.IntN(9), 1+r.IntN(12), 1+r.IntN(30))
		},
		"groups of four": func(r *rand.Rand, _ int) string {
			return fmt.Sprintf("%04d %04d %04d %04d %04d %04d", r.IntN(1e4), r.IntN(1e4), r.IntN(1e4), r.IntN(1e4), r.IntN(1e4), r.IntN(1e4))
		},
		"groups of three": func(r *rand.Rand, _ int) string {
			return fmt.Sprintf("%03d %03d %03d", r.IntN(1000), r.IntN(1000), r.IntN(1000))
		},
		"colours of pixels": func(r *rand.Rand, _ int) string { return strings.Trim(fmt.Sprint(r.Perm(256)[:40]), "[]") },
		"fractions": func(r *rand.Rand, _ int) string {
			return fmt.Sprintf(".317406%02d%02d%06d", 1+r.IntN(28), 1+r.IntN(12), r.IntN(1e6))
		},
		"masks of bits":            func(r *rand.Rand, _ int) string { return fmt.Sprintf("11111%011b", r.IntN(2048)) },
		"one constant":             func(*rand.Rand, int) string { return "0812345" },
		"identifiers with hyphens": func(r *rand.Rand, _ int) string { return fmt.Sprintf("TRX-%s%d", "0812", r.Uint64N(1e8)) },
	} {
		for _, header := range []string{"", "nilai", "kode_unik"} {
			for _, n := range []int{50, 20_000} {
				r := column(t, header, n, value)
				if r.Summary.ExposedRecords != 0 {
					for _, c := range r.Sources[0].Tables[0].Columns {
						for _, cc := range c.Classes {
							if cc.Accepted {
								t.Errorf("%s, %d rows under %q: %s: %s", name, n, header, cc.Class, cc.Why)
							}
						}
					}
				}
			}
		}
	}
}

// TestRivalNames: columns named for another class.
func TestRivalNames(t *testing.T) {
	person := func(r *rand.Rand) synth.Person { return synth.NewPerson(r) }
	familyCard := func(r *rand.Rand, _ int) string {
		at := asOf.AddDate(0, 0, -r.IntN(7000))
		return "317406" + at.Format("020106") + fmt.Sprintf("%04d", 1+r.IntN(9000))
	}
	for _, c := range []struct {
		header string
		value  func(r *rand.Rand, i int) string
		is     string // what the column is, and nothing else
	}{
		{"no_kk", familyCard, "kk"},
		{"npwp", func(r *rand.Rand, _ int) string { return fmt.Sprintf("%015d", r.Uint64N(1e15)) }, ""},
		{"no_rekening", func(r *rand.Rand, _ int) string { return "0" + person(r).Phone }, "bank_account"},
		{"no_rekening", func(r *rand.Rand, _ int) string { return fmt.Sprintf("%010d", r.Uint64N(1e10)) }, "bank_account"},
		{"no_kartu_kredit", func(r *rand.Rand, _ int) string { return fmt.Sprintf("4%015d", r.Uint64N(1e15)) }, ""},
		{"no_resi", func(r *rand.Rand, _ int) string { return "0" + person(r).Phone }, ""},
		{"harga", func(r *rand.Rand, _ int) string { return fmt.Sprint(person(r).Salary) }, ""},
		{"tagihan", func(r *rand.Rand, _ int) string { return fmt.Sprint(person(r).Salary) }, ""},
		{"saldo", func(r *rand.Rand, _ int) string { return fmt.Sprint(person(r).Salary) }, ""},
		{"biaya_admin", func(r *rand.Rand, _ int) string { return fmt.Sprint(person(r).Salary) }, ""},
		{"pendapatan", func(r *rand.Rand, _ int) string { return fmt.Sprint(person(r).Salary) }, ""}, // of a shop
		{"nik", func(_ *rand.Rand, i int) string { return fmt.Sprintf("K%06d", i) }, ""},             // of employees
		{"nik", func(_ *rand.Rand, i int) string { return fmt.Sprintf("20210%05d", i) }, ""},
		{"gaji", func(_ *rand.Rand, i int) string { return []string{"bulanan", "harian"}[i%2] }, ""},
		{"hp", func(r *rand.Rand, _ int) string { return fmt.Sprint(1000 * r.IntN(5000)) }, ""}, // cost price
	} {
		r := column(t, c.header, 2000, c.value)
		for _, found := range r.Summary.Classes {
			if found.Class != c.is {
				t.Errorf("%s: %+v", c.header, found)
			}
		}
		if c.is != "" && r.Summary.ExposedRecords < 1900 {
			t.Errorf("%s: %d exposed", c.header, r.Summary.ExposedRecords)
		}
	}
}

// TestFound: what must be found, with and without help.
func TestFound(t *testing.T) {
	for _, c := range []struct {
		name, header, class string
		n                   int
		want                uint64
		value               func(r *rand.Rand, i int) string
	}{
		{"full column", "", "nik", 500, 500, func(r *rand.Rand, _ int) string { return synth.NewPerson(r).NIK }},
		{"half junk", "kode", "nik", 2000, 1000, func(r *rand.Rand, i int) string {
			if i%2 == 0 {
				return synth.NewPerson(r).NIK
			}
			return fmt.Sprintf("99%014d", r.Uint64N(1e14)) // no district begins with 99
		}},
		{"under another number's name", "no_rekening", "nik", 500, 500, func(r *rand.Rand, _ int) string { return synth.NewPerson(r).NIK }},
		{"a shared name", "no_identitas", "nik", 100, 100, func(r *rand.Rand, _ int) string { return synth.NewPerson(r).NIK }},
		{"full of phones", "", "phone", 500, 500, func(r *rand.Rand, _ int) string { return "0" + synth.NewPerson(r).Phone }},
		{"phones of one prefix", "", "phone", 500, 500, func(r *rand.Rand, _ int) string { return fmt.Sprintf("0812%08d", r.Uint64N(1e8)) }},
		{"few phones of one prefix", "kontak", "phone", 40, 40, func(r *rand.Rand, _ int) string { return fmt.Sprintf("0812%08d", r.Uint64N(1e8)) }},
		{"bare phones", "", "phone", 500, 500, func(r *rand.Rand, _ int) string { return synth.NewPerson(r).Phone }},
		{"one with its country", "catatan", "phone", 500, 1, func(_ *rand.Rand, i int) string {
			if i == 77 {
				return "titip +62 812-9876-5431 ya"
			}
			return "lunas"
		}},
		{"one behind a keyword", "catatan", "phone", 500, 1, func(_ *rand.Rand, i int) string {
			if i == 77 {
				return "HP 081298765431"
			}
			return "lunas"
		}},
		{"one without anything", "catatan", "phone", 500, 0, func(_ *rand.Rand, i int) string {
			if i == 77 {
				return "titip 081298765431 ya"
			}
			return "lunas"
		}},
		{"one e-mail", "catatan", "email", 5000, 1, func(_ *rand.Rand, i int) string {
			if i == 77 {
				return "budi@surat.id"
			}
			return "lunas"
		}},
		{"bands", "penghasilan_ortu", "salary", 300, 300, func(_ *rand.Rand, i int) string { return fmt.Sprint(1 + i%6) }},
		{"ranges", "penghasilan", "salary", 300, 300, func(_ *rand.Rand, i int) string {
			return []string{`"Rp. 500,000 - Rp. 999,999"`, "2-4 juta", "< 500.000"}[i%3]
		}},
	} {
		r := column(t, c.header, c.n, c.value)
		if got := class(r, c.class).Records; got != c.want {
			t.Errorf("%s: %s in %d records, want %d", c.name, c.class, got, c.want)
		}
	}
}

// TestUndecided: family cards without a name may be NIK, and are not called
// so.
func TestUndecided(t *testing.T) {
	r := column(t, "nomor_dokumen_lama", 500, func(r *rand.Rand, _ int) string {
		at := asOf.AddDate(0, 0, -r.IntN(7000))
		return "317406" + at.Format("020106") + fmt.Sprintf("%04d", 1+r.IntN(9000))
	})
	if class(r, "nik").Records != 0 || class(r, "nik_or_kk").Records != 500 {
		t.Errorf("%+v", r.Summary.Classes)
	}
}

// TestRounded: a spreadsheet kept 15 digits.
func TestRounded(t *testing.T) {
	r := column(t, "nik", 300, func(r *rand.Rand, _ int) string { return synth.NewPerson(r).NIK[:15] + "0" })
	nik := class(r, "nik")
	if nik.Records < 290 || nik.Damaged < nik.Records || r.Summary.People.By != "nik" {
		t.Errorf("%+v, people %+v", nik, r.Summary.People)
	}
	// Few are enough, and some that were kept as text do not hide the others; among values
	// that are whole, nobody is told to have been rounded.
	for _, c := range []struct {
		values, whole int
		least, most   uint64
	}{{12, 0, 12, 12}, {300, 30, 250, 290}, {300, 300, 0, 0}} {
		r := column(t, "nik", c.values, func(r *rand.Rand, i int) string {
			if i < c.whole {
				return synth.NewPerson(r).NIK
			}
			return synth.NewPerson(r).NIK[:15] + "0"
		})
		if damaged := class(r, "nik").Damaged; damaged < c.least || damaged > c.most {
			t.Errorf("%d values, %d whole: %d damaged", c.values, c.whole, damaged)
		}
	}
}

func TestBPJSNeedsCompany(t *testing.T) {
	card := func(r *rand.Rand, _ int) string { return synth.NewPerson(r).Card }
	if r := column(t, "", 500, card); r.Summary.ExposedRecords != 0 {
		t.Errorf("alone: %+v", r.Summary.Classes)
	}
	with := func(r *rand.Rand, i int) string { return card(r, i) + "," + synth.NewPerson(r).NIK }
	if r := column(t, "", 500, with); class(r, "bpjs_card").Records != 500 {
		t.Errorf("beside NIK: %+v", r.Summary.Classes)
	}
}

func TestHeaders(t *testing.T) {
	for _, c := range []struct {
		text    string
		row     int // 0: none
		records uint64
	}{
		{"nik,nama\n3174061505901234,Budi\n", 1, 1},
		{"id,harga\n1,5000\n2,6000\n", 1, 2},
		{"Budi,081298765431\nSiti,081298765432\n", 0, 2},
		{"Budi,Jakarta,Aktif\nSiti,Bogor,Aktif\n", 0, 2},
		{"Budi,Jakarta\nSiti,Bogor\n", 0, 2},
		{"LAPORAN BULANAN\nJuli 2021\n\nNo;Nama Lengkap;No HP\n1;Budi;0812\n2;Siti;0813\n", 3, 2},
		{"x_code,y_code\na,b\nc,d\n", 1, 2}, // counted as a header, but its names are not shown
		{"nik\n3174061505901234\n3174061505901234\n", 1, 2},
		{"nama,umur\nBudi,30\nnama,umur\nSiti,31\n", 1, 2},
		{"nama,gaji,2023\nBudi,5000000,1\nSiti,4500000,2\n", 1, 2},
		{"nama,gaji,x,y\nBudi,5000000,106.8,-6.2\nSiti,4500000,106.9,-6.3\n", 1, 2},
		{"nama,gaji,-\nBudi,5000000,1\nSiti,4500000,2\n", 1, 2},
		{"id,nama,gaji,id,unit\n1,Budi,5000000,2,A\n2,Siti,4500000,3,B\n", 1, 2},
		{"nama,gaji,D90,q1_2019_2020\nBudi,5000000,1,2\nSiti,4500000,2,3\n", 1, 2},
		{"nama,gaji,,,\nBudi,5000000,,,\nSiti,4500000,,,\n", 1, 2},
		{"nama,gaji," + strings.Repeat("pertanyaan panjang ", 8) + "?\nBudi,5000000,ya\nSiti,4500000,tidak\n", 1, 2},
		{"Budi,327301,a,Bogor\nTuti,327302,b,Garut\nSiti Wati,,,Kampung\nAgus,327303,c,Depok\n", 0, 4},
		{"EAA,EAN\nEAB,EAC\nEAD,EAE\n", 0, 3},
		{"c1,c2\nEAA,EAB\nEAA,EAN\nEAB,EAC\n", 0, 4},
		{"Budi,Aktif\nSiti,Lunas\nTuti,Menunggak\n", 0, 3},
		{"<nama>Budi</nama>\n<nama>Siti</nama>\n", 0, 2},
		{"nama,nik,qty\nBudi,3174061505901234,1\nSiti,3174066505901235,2\nnama,kota,kode\nx,Jakarta,2\n", 1, 2}, // another table begins below
		{"nik,nama\n3174061505901234,a\nNIK,NAMA\n3174066505901235,b\n", 1, 2},
		{"nama,gaji,q10,q11\nBudi,5000000,1,2\nSiti,4500000,2,3\n", 1, 2},
		{"0,nama,gaji\n1,Budi,5000000\n2,Siti,4500000\n", 1, 2},
		{",,,nama,gaji\n,,,Budi,5000000\n,,,Siti,4500000\n", 1, 2},
		{"nama,gaji_202401\nBudi,5000000\nSiti,4500000\n", 1, 2},
		{"Periode,Januari 2024,\nno,nama,gaji\n1,Budi,5000000\n2,Siti,6000000\n3,Adi,7000000\n", 2, 3},
		{"A,B,C\nno,nama,gaji\n1,Budi,5000000\n2,Siti,6000000\n3,Adi,7000000\n", 2, 3},
		{"No,Kontak,Identitas,Identitas,Pembayaran\nno,no_hp,nama,nik,gaji\n1,081298765431,Budi,3174061505901234,5000000\n", 2, 1},
		{"Daftar gaji;Januari\nnama;gaji\nBudi;5000000\nSiti;6000000\n", 2, 2},
		{"no,jabatan,gaji\n1,2,3\n1,Staf,1500000\n2,Staf,2500000\n", 1, 2},
		{"no,nama,gaji,tunjangan,jumlah\n1,2,3,4 (2x3),5=3+4\n1,Budi,1500000,1,1\n2,Siti,2500000,1,1\n", 1, 2},
		{"username,password,1,2,3,4,5\nbudi,abc,A,B,C,D,E\nsiti,bcd,A,B,C,D,E\n", 1, 2},
		{"no,nama,upah,28/04/2023,29/04/2023,30/04/2023,01/05/2023\n1,Budi,100000,1,1,1,1\n2,Siti,90000,1,1,0,1\n", 1, 2},
		{"Budi,aktif,1,2,3\nSiti,aktif,4,5,6\nAgus,aktif,7,8,9\n", 0, 3},
		{"no,jabatan,gaji\n(1),(2),(3)\n1,Staf,1500000\nno,jabatan,gaji\n2,Staf,2500000\n", 1, 2},
		{"Nama,Budi\nNIK,3174061505901234\nHP,081298765431\nEmail,budi@surat.id\n", 0, 1},
		{"nama,Budi Santoso\nhp,081298765431\n", 0, 1},
		{"nama,pekerjaan\nBudi Santoso,TNI\nSiti Aminah,Petani\nRina Wati,Petani\nJoko Susilo,TNI\n", 1, 4},
		{"diagnosa,email\nHipertensi,budi@surat.id\nAsma,siti@surat.id\nHipertensi,rina@surat.id\n", 1, 3},
		{"email,kota\nbudi@surat.id,Bogor\nsiti@surat.id,Malang\n", 1, 2},
		{"diagnosa,pekerjaan,status\nAsma,Petani,Belum\nHipertensi,TNI,Belum\nAsma,Sopir,Kawin\nHipertensi,Sopir,Kawin\nDiare,Guru,Belum\n", 1, 5},
		{"gaji Rp5.000.000\n", 0, 1},
		{"gaji Rp5.000.000\ngaji Rp6.000.000\n", 0, 2},
		{"diagnosa HIV\n", 0, 1},
		{"Alamat Jl. Melati No 5 Depok\nterima kasih\n", 0, 2},
		{"password: Rahasia123!\n", 0, 1},
		{"Budi Santoso\n081234567899\n081234567898\n081234567897\n", 1, 3}, // the name is not shown
		{"\"resid\"\n0.25\n-1.5\n", 1, 2},
		{"Country Name,Country Code,Indicator Name,1960,1961\nAruba,ABW,Fertility,4.8,4.6\nAndorra,AND,Fertility,,\n", 1, 2},
		{"Registry,Assignment,Organization Name,Organization Address\nMA-L,002272,American,Jl. A\nMA-L,00D0EF,IGT,Jl. B\n", 1, 2},
		{"NIK,NOXE,PROVIDER,TGL_REG\n3174061505901234,6281298765431,XL,2018-02-01\n3174061505901235,6281298765432,XL,2018-02-02\n", 1, 2},
		{"Nama,No WA,Ukuran Kaos\nBudi,WA: 081298765431,XL\nSiti,WA: 081298765432,XL\nTuti,WA: 081298765433,M\n", 1, 3},
		{"nama,jumlah,harga,satuan\nBeras,2,5000,kg\nGula,1,6000,kg\nTotal,,11000,\n", 1, 2},
	} {
		r := scanText(t, c.text)
		table := r.Sources[0].Tables[0]
		row := 0
		if table.HeaderRow != nil {
			row = *table.HeaderRow
		}
		if row != c.row || table.Records != c.records {
			t.Errorf("%q: header row %d, %d records; want %d and %d", c.text, row, table.Records, c.row, c.records)
		}
	}
}

// TestBlocksOfPeople: keys of blocks that are known name columns, people do not.
func TestBlocksOfPeople(t *testing.T) {
	var text strings.Builder
	for i := range 30 {
		fmt.Fprintf(&text, "Nama: Kenari\nEmail: kenari%d@contoh.co.id\nHP: 0812987%05d\nSuprapti: sudah saya kirim\nIbu: terima kasih\n\n", i, i*3137%99999)
	}
	r := scanText(t, text.String())
	table := r.Sources[0].Tables[0]
	if got := strings.Join(table.Names, " "); r.Sources[0].Format != "blocks" || table.Records != 30 || got != " Nama Email HP *" {
		t.Errorf("%s, %d records, columns %q", r.Sources[0].Format, table.Records, got)
	}
	if found := fmt.Sprint(r.Summary.Classes); !strings.Contains(found, "email") || !strings.Contains(found, "phone") {
		t.Errorf("found %s", found)
	}
}

// TestPlaceNames: names stand one column to the right where rows begin with their
// numbers, and above none where values have shifted the columns.
func TestPlaceNames(t *testing.T) {
	for text, want := range map[string]string{
		"nik\tnama\tno_hp\n%d\t3174061505901%03d\tKenari\t0812987%05d\n":                                 " nik nama no_hp",
		"nik,alamat,no_hp,email\n3174061505901%[2]d,Jl. Mawar, no. %[1]d, Bogor,0812987%05[3]d,a@b.id\n": "   ",
		"nik,nama,no_hp\n3174061505%02d%04d,Kenari,0812987%05d,,\n":                                      "nik nama no_hp",
		"nik,nama,no_hp\n3174061505%02d%04d,Kenari,0812987%05d,catatan\n":                                "nik nama no_hp",
	} {
		head, row, _ := strings.Cut(text, "\n")
		text := head + "\n"
		for i := range 20 {
			text += fmt.Sprintf(row, 1+i, 100+i, i)
		}
		r := scanText(t, text)
		table := r.Sources[0].Tables[0]
		got, isShifted := strings.Join(table.Names, " "), len(r.Sources[0].Faults) > 0 && r.Sources[0].Faults[0].Code == "shifted_columns"
		if table.Records != 20 || strings.TrimRight(got, " ") != strings.TrimRight(want, " ") || isShifted != (strings.TrimSpace(want) == "") || len(r.Summary.Classes) == 0 {
			t.Errorf("%q: %d records, names %q, faults %v, classes %v", head, table.Records, got, r.Sources[0].Faults, r.Summary.Classes)
		}
	}
}

// TestHeadersOfTwoRows: groups above names are no record, and tell whose the
// columns are.
func TestHeadersOfTwoRows(t *testing.T) {
	for text, want := range map[string]string{
		"No,NIK,Nama,\"Tempat, Tanggal Lahir\",,Agama,Kota\n,,,Tempat,Tgl.,,\n":                                                        "No NIK Nama Tempat Lahir Tanggal Lahir Agama Kota",
		"No,Siswa,,Ayah,,Ibu,\n,NIK,Nama,NIK,Nama,NIK,Nama\n":                                                                          "No NIK Nama Ayah NIK* Ayah Nama* Ibu NIK* Ibu Nama*",
		"No,NIK,Nama,Alamat,,Kontak,\n,,,Jalan,Kota,HP,Email\n":                                                                        "No NIK Nama Jalan Kota HP Email",
		"DATA PESERTA DIDIK,,,,,,\n\nNo,Siswa,,,Kontak,,\n,NIK,Nama,Agama,HP,Email,Alamat\n":                                           "No NIK Nama Agama HP Email Alamat",
		"No,NIK,Nama,Alamat,,Kontak,\n,,,Jalan,Kota,HP,Email\n1,2,3,4,5,6,7\n":                                                         "No NIK Nama Jalan Kota HP Email",
		"No,NIK,Nama,HP,Email,Agama,Kota\n":                                                                                            "No NIK Nama HP Email Agama Kota",
		"No,Data diri,,,Email,Agama,Kota\n,NIK,Nama,HP,Open-Ended Response,Response,Response\n":                                        "No NIK Nama HP Email Agama Kota",
		"No,Q1,Q2,Q3,Q4,Agama,Kota\nNo,NIK Anda,Nama Anda,Nomor HP,Email,-,-\n" + strings.Repeat(`"{""ImportId"":""Q""}",`, 6) + "x\n": "No NIK Anda Nama Anda Nomor HP Email Agama Kota",
		"No,NIK,Nama,HP,Email,Agama,Kota\n1,,Budi,x,,Islam,Bogor\n":                                                                    "", // a row of data
	} {
		for i := range 20 {
			text += fmt.Sprintf("%d,3174061505901%03d,Kenari,0812987%05d,kenari%d@contoh.co.id,3174061505902%03d,Melati\n", i+1, i, i, i, i)
		}
		r := scanText(t, text)
		table := r.Sources[0].Tables[0]
		if want == "" {
			if table.Records != 21 {
				t.Errorf("%.60q: %d records", text, table.Records)
			}
			continue
		}
		got := strings.Join(table.Names, " ")
		if table.Records != 20 || got != strings.ReplaceAll(want, "*", "") {
			t.Errorf("%.60q: %d records, %q", text, table.Records, got)
		}
		for _, c := range table.Columns {
			for _, verdict := range c.Classes {
				if relative := strings.Contains(" "+want, " "+c.Name+"*") && c.Name != "NIK" && c.Name != "Nama"; verdict.Relative != relative {
					t.Errorf("%.60q: %s is of a relative: %v", text, c.Name, verdict.Relative)
				}
			}
		}
	}
}

// TestHeaderNeverHoldsValues: a first row of data does not become column
// names in the report.
func TestHeaderNeverHoldsValues(t *testing.T) {
	for _, text := range []string{
		"nama,nik,kenari.rahasia@surat.id\nBudi,3174061505901234,x\n",
		"Nama,Kenari\nNIK,3174061505901234\nHP,081298765431\nEmail,budi@surat.id\n",
		"Kenari Budi\n081234567899\n081234567898\n081234567897\n",
		"kenari_budi,rahasia_kenari\nani_wijaya,ani@surat.id\ndewi_lestari,dewi@surat.id\n",
		"Kenari Budi,Jakarta,Guru,aktif\n081234567899,Bogor,Dosen,aktif\n081234567898,Bandung,Dosen,mati\n",
		"Nama Pasien,KENARI SITI,Alamat,JL MELATI 5\nno,hp,dokter,gaji\n1,081298765431,Ani,5000000\n2,081298765441,Ani,6000000\n",
		"Nama Pasien,KENARI SITI,Alamat,JL MELATI 5\n1,081298765431,Ani,5000000\n2,081298765441,Ani,6000000\n",
		"Budi,1\nTuti,2\nKenari Wati,Kampung\nAgus,4\n",
	} {
		got, err := json.Marshal(scanText(t, text))
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(bytes.ToLower(got), []byte("kenari")) {
			t.Errorf("%q: a value in the report: %s", text, got)
		}
	}
}

// TestNotUnderstood: what stands in the middle of text and is none is said.
func TestNotUnderstood(t *testing.T) {
	t.Parallel()
	clean := strings.Repeat("1,lunas\n", 60_000)
	utf16 := strings.Join(strings.Split("nik,3174061505901234\n", ""), "\x00")
	for name, text := range map[string]string{
		"UTF-16 behind text":    "id,status\n" + clean + strings.Repeat(utf16, 100),
		"NUL bytes in numbers":  "id,nik\n" + strings.Repeat("1,3\x001\x007\x004061505901234\n", 50),
		"more columns than fit": strings.Repeat("c,", 5000) + "gaji\n" + strings.Repeat("1,", 5000) + "5000000\n",
	} {
		if r := scanText(t, text); r.Status != report.Incomplete {
			t.Errorf("%s: %s, %+v", name, r.Status, r.Sources[0].Faults)
		}
	}
	r := scanReader(t, strings.NewReader("nik\n3174061505901234\n"), func(o *scan.Options) { o.Header = 9 })
	if r.Status != report.Incomplete {
		t.Errorf("a header row that is not there: %s", r.Status)
	}
}

// TestLongCells: a value of many pieces is read through.
func TestLongCells(t *testing.T) {
	var cell strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&cell, "baris %d lunas; ", i)
		if i%1000 == 7 {
			fmt.Fprintf(&cell, "siti%d@surat.id ", i)
		}
	}
	r := scanText(t, "id,catatan\n1,"+cell.String()+"\n2,kosong\n")
	if email := class(r, "email"); email.Values != 20 || email.Records != 1 || r.Summary.Records != 2 {
		t.Errorf("%+v", email)
	}
}

// TestNamedForNothing: a column that is named for a class and holds none is
// told.
func TestNamedForNothing(t *testing.T) {
	r := scanText(t, "nik,nama\nK-01,Budi\nK-02,Siti\n")
	columns := r.Sources[0].Tables[0].Columns
	if len(columns) != 1 || columns[0].Name != "nik" || columns[0].Classes[0].Accepted || columns[0].Values != 2 {
		t.Errorf("%+v", columns)
	}
}

// TestOrderOfColumns: what counts only beside another class does not depend
// on which comes first.
func TestOrderOfColumns(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 3))
	var rows [200][3]string
	for i := range rows {
		p := synth.NewPerson(r)
		rows[i] = [3]string{p.Card, synth.NewPerson(r).Card, fmt.Sprint(p.Salary)}
	}
	var want uint64
	for i, order := range [][3]int{{0, 1, 2}, {0, 2, 1}, {2, 1, 0}, {1, 0, 2}} {
		names := [3]string{"noka", "kode", "pendapatan"}
		var text strings.Builder
		fmt.Fprintf(&text, "%s,%s,%s\n", names[order[0]], names[order[1]], names[order[2]])
		for _, row := range rows {
			fmt.Fprintf(&text, "%s,%s,%s\n", row[order[0]], row[order[1]], row[order[2]])
		}
		got := class(scanText(t, text.String()), "bpjs_card").Values
		if i == 0 {
			want = got
		}
		if got != want {
			t.Errorf("order %v: %d values, want %d", order, got, want)
		}
	}
}

// TestTitleRows: what stands above the header is examined too.
func TestTitleRows(t *testing.T) {
	r := scanText(t, "Daftar anggota\nKontak: budi@surat.co.id HP 081298765431\nnama,kota,umur\nBudi,Bandung,30\nSiti,Bogor,31\n")
	if class(r, "email").Records != 1 || class(r, "phone").Records != 1 || r.Summary.ExposedRecords != 1 || r.Summary.Records != 3 {
		t.Errorf("%+v", r.Summary)
	}
	tables := r.Sources[0].Tables
	if len(tables) != 2 || tables[0].Name != scan.TitleRows || tables[1].Records != 2 {
		t.Errorf("%+v", tables)
	}
}

// TestTotalRowsAreExamined: a row of totals that holds an address is a record.
func TestTotalRowsAreExamined(t *testing.T) {
	r := scanText(t, "nama,jumlah,harga,satuan\nBeras,2,5000,kg\nGula,1,6000,kg\nTotal,,kirim ke siti@surat.id,\n")
	if r.Summary.Records != 3 || class(r, "email").Records != 1 {
		t.Errorf("%+v", r.Summary)
	}
}

// TestSums: a row of sums is no record, though a sum of pay would be somebody's pay.
func TestSums(t *testing.T) {
	for last, want := range map[string]uint64{"JUMLAH,,9500000": 2, "Total,,\"Rp 9.500.000,00\"": 2, "Rata-rata,,4750000": 2, "Jumlah,081298765431,": 3, "Jumlah Sari,,4500000": 3} {
		r := scanText(t, "nama,no_hp,gaji\nBudi Santoso,081298765432,5000000\nSiti Aminah,081298765433,4500000\n"+last+"\n")
		if r.Summary.Records != want || class(r, "salary").Records > want {
			t.Errorf("%s: %d records, %d with pay; want %d", last, r.Summary.Records, class(r, "salary").Records, want)
		}
	}
}

// TestDuplicatesEstimate: one row with many copies among many rows, and none.
func TestDuplicatesEstimate(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ different, copies int }{{70_000, 5000}, {300_000, 30_000}, {300_000, 1}} {
		var text strings.Builder
		text.WriteString("id,kota\n")
		for i := range c.different {
			fmt.Fprintf(&text, "%d,a\n", i)
		}
		for range c.copies {
			text.WriteString("kosong,0\n")
		}
		d := scanText(t, text.String()).Summary.Duplicates
		if off := float64(d.Records) - float64(c.copies-1); d.Exact || max(off, -off) > 4*d.Error {
			t.Errorf("%d rows and %d copies of one: %+v", c.different, c.copies, d)
		}
		if c.copies == 1 && d.Records != 0 {
			t.Errorf("no copies: %+v", d)
		}
	}
}

func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	reader, writer := io.Pipe()
	defer writer.Close()
	go func() {
		text, _ := dump(t, synth.Dump{Seed: 1, Rows: 20_000})
		io.WriteString(writer, text)
		cancel() // and then the writer hangs
	}()
	started := time.Now()
	result, err := scan.Run(ctx, scan.Options{Paths: []string{"-"}, Stdin: reader, Detectors: set})
	if err != nil {
		t.Fatal(err)
	}
	r := report.New(result, set, report.Policy{})
	if r.Status != report.Interrupted || r.Summary.Records == 0 || r.Summary.Records > 20_000 {
		t.Errorf("%s after %d records", r.Status, r.Summary.Records)
	}
	if took := time.Since(started); took > 10*time.Second {
		t.Errorf("took %v", took)
	}
}

func TestUnreadableInputs(t *testing.T) {
	folder := t.TempDir()
	good := filepath.Join(folder, "good.csv")
	if err := os.WriteFile(good, []byte("nik\n3174061505901234\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "junk.bin"), []byte("\x7fELF\x00\x01\x02\x03\x00\x00\x00\x00\x00\x00"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "empty.csv"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	run := func(paths ...string) *report.Report {
		result, err := scan.Run(context.Background(), scan.Options{Paths: paths, Detectors: set})
		if err != nil {
			t.Fatal(err)
		}
		return report.New(result, set, report.Policy{})
	}
	if r := run(good); r.Status != report.Complete || r.Summary.Records != 1 {
		t.Errorf("good: %s, %d records", r.Status, r.Summary.Records)
	}
	if r := run(filepath.Join(folder, "empty.csv")); r.Status != report.Complete || r.Summary.Records != 0 {
		t.Errorf("empty: %s", r.Status)
	}
	if r := run(folder); r.Status != report.Incomplete || r.Summary.Records != 1 || len(r.Sources) != 3 {
		t.Errorf("folder: %s, %d records, %d sources", r.Status, r.Summary.Records, len(r.Sources))
	}
	if r := run(good, filepath.Join(folder, "gone.csv")); r.Status != report.Incomplete || r.Summary.Records != 1 {
		t.Errorf("one missing: %s, %d records", r.Status, r.Summary.Records)
	}
	_, err := scan.Run(context.Background(), scan.Options{Paths: []string{filepath.Join(folder, "gone.csv")}, Detectors: set})
	if err == nil || !strings.Contains(err.Error(), "no such file") {
		t.Errorf("nothing opened: %v", err)
	}
}

// TestShrinkingFile: a file that is cut while it is read is not complete.
func TestShrinkingFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "dump.csv")
	if err := os.WriteFile(path, []byte("nik,nama\n"+strings.Repeat("3174061505901234,Budi\n", 2_000_000)), 0o600); err != nil {
		t.Fatal(err)
	}
	progress := &scan.Progress{}
	go func() {
		for progress.Bytes.Load() == 0 {
			time.Sleep(time.Millisecond)
		}
		if err := os.Truncate(path, 100_000); err != nil {
			t.Error(err)
		}
	}()
	result, err := scan.Run(context.Background(), scan.Options{Paths: []string{path}, Detectors: set, Workers: 1, Progress: progress})
	if err != nil {
		t.Fatal(err)
	}
	r := report.New(result, set, report.Policy{})
	if r.Status != report.Incomplete || len(r.Sources[0].Faults) == 0 || r.Sources[0].Faults[0].Code != "changed_while_read" {
		t.Errorf("%s: %+v", r.Status, r.Sources[0].Faults)
	}
}

func ExampleRun() {
	dump := "nik,nama\n3174061505901234,Budi\n3174066505905678,Siti\n-,-\n"
	detectors := detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))
	result, err := scan.Run(context.Background(), scan.Options{Paths: []string{"-"}, Stdin: strings.NewReader(dump), Detectors: detectors})
	if err != nil {
		fmt.Println(err)
		return
	}
	summary := report.New(result, detectors, report.Policy{}).Summary
	fmt.Printf("%d of %d records, at least %d people\n", summary.ExposedRecords, summary.Records, summary.People.AtLeast)
	// Output: 2 of 3 records, at least 2 people
}

// TestFullOfNames: a column nama of which most values are people's names makes a table one of people, however short
// they are; names of things do not.
func TestFullOfNames(t *testing.T) {
	names := []string{"Suminah", "Winda", "Hendra", "Budi", "Siti", "Agus", "Dewi", "Rina", "Joko", "Wahyu", "Indah", "Putri"}
	things := []string{"Suminah", "Kursi", "Meja", "Lemari", "Budi", "Lampu", "Kipas", "Cermin", "Rak", "Tikar", "Ember", "Sapu"}
	for _, c := range []struct {
		names []string
		want  bool
	}{{names, true}, {things, false}, {names[:8], false}} {
		text := "id,nama,usia,status\n"
		for i, name := range c.names {
			text += fmt.Sprintf("x%d,%s,%d,Janda\n", i, name, 20+i)
		}
		if got := scanText(t, text).Summary.ExposedRecords > 0; got != c.want {
			t.Errorf("%s: exposed is %v", c.names[1], got)
		}
	}
}

// TestKeysNameNobody: whose number a key says it is does not reach the report.
func TestKeysNameNobody(t *testing.T) {
	text := ""
	for i := range 20 {
		text += fmt.Sprintf("{\"Kenari Wijaya NIK\":\"31740615059012%02d\",\"Alamat Siti Rahayu\":\"Jl. Mawar %d\",\"No HP\":\"0812987654%02d\"}\n", i, i, i)
	}
	r := scanText(t, text)
	for _, c := range r.Sources[0].Tables[0].Columns {
		if strings.Contains(c.Name, "Wijaya") || strings.Contains(c.Name, "Siti") {
			t.Errorf("a column is called %s", c.Name)
		}
	}
	if r.Summary.ExposedRecords != 20 {
		t.Errorf("%d records", r.Summary.ExposedRecords)
	}
}
