package scan

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"bocor/bench/synth"
	"bocor/detectors"
	"bocor/scan/evidence"
	"bocor/scan/format"
	"bocor/scan/tally"
)

// slowly is the scan of one CSV table as it is meant: every value of every
// column is given as text to every detector that is named for the column or
// whose gate opens. No marks, no interest, no short ways.
func slowly(t *testing.T, text string, set *detectors.Set) *tally.Table {
	t.Helper()
	r := csv.NewReader(strings.NewReader(text))
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var columns []tally.Column
	for _, name := range rows[0] {
		columns = append(columns, tally.Column{Name: name, Relative: set.Vocabulary.ReadPath(name).Relative})
	}
	table := tally.NewTable(columns, tally.Bounded)
	table.HeaderRow, table.Delimiter = 1, ","
	builder := tally.NewBuilder(table, tally.NewLayout(set), nil)
	var value detectors.Text
	w := &worker{workspace: &workspace{}}
	var first []format.Row
	for _, row := range rows[1:min(40, len(rows))] {
		var cells [][]byte
		for _, cell := range row {
			cells = append(cells, []byte(cell))
		}
		first = append(first, format.Row{Cells: cells})
	}
	names := make([]detectors.Name, len(rows[0]))
	for col, column := range rows[0] {
		if names[col] = set.Vocabulary.ReadPath(column); newGround(set, nil).misleads(names[col], column, first, col) {
			names[col] = detectors.Name{}
		}
	}
	for i, row := range rows[1:] {
		for col, cell := range row {
			text := w.plainSigns(trim([]byte(cell)))
			if len(text) == 0 {
				continue
			}
			name := names[col]
			blank := detectors.IsBlank(text)
			isNamed := false
			for _, d := range set.Detectors {
				naming := set.Vocabulary.Naming(name, d.Class().ID)
				isNamed = isNamed || naming == detectors.Named || naming == detectors.Shared
			}
			if isNamed {
				builder.Value(uint32(col), blank)
				text = w.singleSpaces(text)
			}
			isTaken := false
			for _, d := range set.Detectors {
				if rung := d.Model().Exclusive; isNamed && !blank && rung > detectors.None && set.Vocabulary.Naming(name, d.Class().ID) == detectors.Named {
					value.Set(text)
					found := d.Find(nil, &value, detectors.Named)
					isTaken = isTaken || len(found) == 1 && found[0].Rung >= rung && found[0].Start == 0 && int(found[0].End) == len(text)
				}
			}
			for class, d := range set.Detectors {
				naming := set.Vocabulary.Naming(name, d.Class().ID)
				if naming == detectors.Rival && isTaken {
					continue
				}
				named := naming == detectors.Named || naming == detectors.Shared
				gate := d.Gate()
				isPersonal, isProse := (!name.Known() || detectors.IsVague(rows[0][col])) && isPersonal(first, col), detectors.IsProse(rows[0][col]) || !name.Known()
				if gate.Spoken && !named && !(blank && isNamed) && isProse && !isTimestamp(text) && set.Spoken(text)>>class&1 != 0 {
					value.Set(text)
					for _, m := range d.Find(nil, &value, detectors.Keyword) {
						builder.Match(uint32(col), class, &m)
					}
				}
				if gate.Pictures && naming == detectors.Silent && len(cell) >= leastPicture && detectors.IsPicture([]byte(cell)) {
					gate.Named = false
				}
				if gate.Headerless && isPersonal {
					gate.Headerless = false // as if it had no name
				} else if gate.Spoken && !named {
					continue
				}
				if blank && isNamed || !named && (gate.Named || gate.Headerless || !d.Gate().Headerless && !gate.Spoken && len(text) < shortestCandidate || isTimestamp(text) || isUUID(text) && d.Gate() != (detectors.Gate{}) || !lookSlowly(string(text)).opens(gate)) {
					continue
				}
				value.Set(text)
				for _, m := range d.Find(nil, &value, naming) {
					builder.Match(uint32(col), class, &m)
				}
			}
		}
		raw := fmt.Sprint(i) // no two rows are equal
		builder.EndRecord(rowHash([]byte(raw)))
	}
	return table
}

// told is all that a table's tally tells, but for repeated rows.
func told(t *testing.T, table *tally.Table, set *detectors.Set) string {
	t.Helper()
	type count struct {
		Key      tally.Key
		Count    *tally.Count
		Facets   [][]uint64
		Distinct [4]uint64
	}
	var all []any
	for _, k := range table.Keys() {
		c := count{Key: k, Count: table.Count(k)}
		for rung := range detectors.Rung(4) {
			for f := range set.Detectors[k.Class].Facets() {
				c.Facets = append(c.Facets, table.Count(k).Facet(f, rung))
			}
			var u tally.Union
			u.Add(table.Count(k), rung)
			c.Distinct[rung], _ = u.Count()
		}
		all = append(all, c)
	}
	signatures, records, exact := table.Signatures()
	text, err := json.Marshal([]any{table.Columns, table.Records, all, signatures, records, exact, fmt.Sprintf("%+v", evidence.Judge(table, set, 0.95))})
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestAgainstSlowScan: the engine tells what the slow scan tells, in any
// blocks, of dumps and of tables of all that is nearly a number.
func TestAgainstSlowScan(t *testing.T) {
	t.Parallel()
	set := detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))
	r := rand.New(rand.NewPCG(11, 12))
	var texts []string
	for seed := range uint64(3) {
		var text bytes.Buffer
		if _, err := (synth.Dump{Seed: seed, Rows: 400, Relatives: true, Prose: true, QuoteAll: seed == 1, LineEnd: "\n"}).Write(&text); err != nil {
			t.Fatal(err)
		}
		texts = append(texts, text.String())
	}
	for range scaled(60) {
		texts = append(texts, nearly(r))
	}
	for range 2 {
		texts = append(texts, again(r))
	}
	for i, text := range texts {
		want := told(t, slowly(t, text, set), set)
		for _, size := range []int{64, 1000, 1 << 18} {
			options := Options{Paths: []string{"-"}, Stdin: strings.NewReader(text), Detectors: set, Workers: 2, Format: format.Defaults(), Header: 1}
			options.Format.Delimiter = ','
			options.Format.BlockSize = size
			result, err := Run(context.Background(), options)
			if err != nil {
				t.Fatal(err)
			}
			table := result.Sources[0].Tables[0]
			if len(result.Sources[0].Faults) > 0 || len(result.Sources[0].Tables) > 1 {
				t.Fatalf("text %d: faults %v", i, result.Sources[0].Faults)
			}
			if got := told(t, table, set); got != want {
				n := 0
				for n < min(len(got), len(want)) && got[n] == want[n] {
					n++
				}
				from := max(0, n-400)
				t.Fatalf("text %d, blocks of %d:\n%s\nslowly\n%s", i, size, got[from:min(n+200, len(got))], want[from:min(n+200, len(want))])
			}
		}
	}
}

// nearly returns a table of values that are numbers, addresses and times, or
// nearly so.
func nearly(r *rand.Rand) string {
	names := []string{"nik", "no_hp", "email", "noka", "gaji", "catatan", "x", "kode", "waktu", "no_kartu", "telp_ayah", "y", "nip", "npwp", "no_kk", "no_kartu_kredit", "password", "nama", "alamat", "tgl_lahir", "jk"}
	pieces := []string{"3174061505900001", "317406 150590 0001", "0812 3456 7890", "+62 812-3456-789", "08123456789", "0001234567891", "a.b@c.id", "x..y@d.com", "@e",
		"2024-03-01 10:00:00", "2024-03-01T10:00:00.123+07:00", "Rp5.000.000,00", "gaji 5 juta", "4,5jt", "12345", "999", "-", "null", "\"", ",", "\n", "  ", " ", "é", "\u00a0",
		"nik: ", "HP ", "%40", "%2B", "%20", "10%", "021-5551234", "3,17406E+15", "3.171015803754863E+15", "8.123456789e+10", "1.12345678901E+99", "1", "a", ".", "/", "INV/2021/03/000001", "40ccf3e7-f997-4382-af12-52765241dbcc", "@8.1.28", "000000000000000000000000000000",
		"$2y$10$abcdefghijklmnopqrstuuKx9v4mYwz5vJ1J8o1r5Qm0cD2eF3gH4", "198503122010011003", "01.000.013.1-093.000", "4111 1111 1111 1111", "Budi Santoso", "Jl. Mawar No. 5", "17-08-1945", "L"}
	var text strings.Builder
	w := csv.NewWriter(&text)
	columns := 1 + r.IntN(len(names))
	r.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	_ = w.Write(names[:columns])
	for range 1 + r.IntN(60) {
		row := make([]string, columns)
		for i := range row {
			for range r.IntN(4) {
				row[i] += pieces[r.IntN(len(pieces))]
			}
			if r.IntN(20) == 0 {
				row[i] += strings.Repeat(pieces[r.IntN(len(pieces))], 1+r.IntN(30))
			}
		}
		row[0] += "z" // no row is blank
		_ = w.Write(row)
	}
	w.Flush()
	return text.String()
}

// scaled is fewer where tests are to be short.
func scaled(n int) int {
	if testing.Short() {
		return n / 10
	}
	return n
}
