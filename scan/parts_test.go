package scan_test

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"bocor/bench/synth"
	"bocor/scan"
	"bocor/scan/format"
	"bocor/scan/report"
	"bocor/scan/source"
	"bocor/scan/tally"
)

// manyForms is a folder with inputs of many formats, wrappings and kinds of
// damage.
func manyForms(t *testing.T) string {
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
	var sparse strings.Builder // columns that come late, in another order in each part
	for i := range 4000 {
		fmt.Fprintf(&sparse, `{"id":%d,"k%d":{"hp":"0812987%05d"},"surel":"kenari%d@contoh.co.id"}`+"\n", i, (i/700*5)%11, i, i)
	}
	write("h.ndjson", []byte(sparse.String()))
	var quoted strings.Builder
	quoted.WriteString("nama,alamat,nik\n")
	for i := range 3000 {
		fmt.Fprintf(&quoted, "\"Kenari, %d\",\"Jalan \"\"Melati\"\"\n%s, no. %d\",3174061505%02d%04d\n", i, strings.Repeat("x,y\n", i%5), i, 10+i%80, 1+i)
		if i%500 == 499 {
			quoted.WriteString("Kenari,\"Jalan \"Mawar\" 3, x,31740615059\n") // a stray quote
		}
	}
	write("i.csv", []byte(quoted.String()))
	var tuples strings.Builder
	tuples.WriteString("-- a dump\nCREATE TABLE `p` (`nik` varchar(16), `hp` varchar(15));\n")
	for i := range 2500 {
		fmt.Fprintf(&tuples, "INSERT INTO `p` VALUES ('3174061505%02d%04d','0812%08d');\n", 10+i%80, 1+i, i*31)
	}
	write("j.sql", []byte(tuples.String()+"-- Dump completed, ask 081298765432\n"))
	var copied strings.Builder // tables of unequal size, each named after others began, and values that look like heads
	copied.WriteString("-- PostgreSQL database dump\n\nCREATE TABLE public.warga (nik text, nama text, hp text);\nCREATE TABLE public.akun (surel text, sandi text);\n\n")
	for table := range 4 {
		name, row := "warga (nik, nama, hp)", func(i int) string {
			return fmt.Sprintf("3174061505%02d%04d\tKenari\\nINSERT %d\t0812987%05d", 10+i%80, 1+i, table, i)
		}
		if table%2 == 1 {
			name, row = "akun (surel, sandi)", func(i int) string { return fmt.Sprintf("kenari%d@contoh.co.id\trahasia%d", i, table) }
		}
		fmt.Fprintf(&copied, "COPY public.%s FROM stdin;\n", name)
		for i := range 200 * (table + 1) {
			copied.WriteString(row(i) + "\n")
			if i%100 == 99 {
				copied.WriteString("satu nilai\n") // ragged
			}
		}
		fmt.Fprintf(&copied, "\\.\n\n-- table %d is done, ask 0812987%05d\n\n", table, table)
	}
	write("m.sql", []byte(copied.String()+"-- PostgreSQL database dump complete\n"))
	var long strings.Builder // statements of many tuples, tables that name no columns
	long.WriteString("-- MySQL dump 10.13\n")
	for table := range 5 {
		fmt.Fprintf(&long, "DROP TABLE IF EXISTS `t%d`;\nCREATE TABLE `t%d` (\n  `nik` varchar(16),\n  `hp_%d` varchar(15)\n);\nLOCK TABLES `t%d` WRITE;\n", table, table, table, table)
		for i := range 7 {
			fmt.Fprintf(&long, "INSERT INTO `t%d` VALUES ('3174061505%02d%04d','0812'", table, 10+i%80, 1+i)
			for j := range 70 {
				fmt.Fprintf(&long, "),('3174061505%02d%04d','0812%08d'", 10+j%80, 1+j, i*j)
			}
			long.WriteString(");\n")
		}
		long.WriteString("UNLOCK TABLES;\n")
	}
	write("n.sql", []byte(long.String()+"-- Dump completed on 2021-05-20\n"))
	write("p.sql", []byte(long.String()))                                                                                       // its end is missing
	write("r.sql", []byte("-- MySQL dump\nCREATE TABLE `p` (`nik` varchar(16));\nINSERT INTO `p` VALUES ('3174061505901234')")) // too small for ranges
	write("q.sql", []byte(long.String()+"INSERT INTO `t4` VALUES ('3174061505901234','081298765432')"))
	var server strings.Builder // statements end with their lines
	server.WriteString("CREATE TABLE [dbo].[p] ([nik] varchar(16), [hp] varchar(15))\nGO\n")
	for i := range 900 {
		fmt.Fprintf(&server, "INSERT [dbo].[p] ([nik], [hp]) VALUES (N'3174061505%02d%04d', N'0812%08d')\n", 10+i%80, 1+i, i*31)
		if i%100 == 99 {
			server.WriteString("GO\n")
		}
	}
	write("o.sql", []byte(server.String()))
	write("k.ndjson", []byte("// ask 081298765432\n"+sparse.String()))
	var twins bytes.Buffer
	members = zip.NewWriter(&twins)
	for i := range 3 {
		w, _ := members.Create("a.csv")
		fmt.Fprintf(w, "nama,email\n%s", strings.Repeat(fmt.Sprintf("Kenari,kenari%d@contoh.co.id\n", i), 400))
	}
	members.Close()
	write("l.zip", twins.Bytes())
	var pairs, objects strings.Builder // of keys and values
	pairs.WriteString("umeta_id,user_id,meta_key,meta_value\n")
	keys := []string{"first_name", "billing_phone", "nik", "session", "131", "_edit_lock"}
	for i := range 900 {
		key := keys[(i+i/200)%len(keys)]
		value := map[string]string{"first_name": "Kenari", "billing_phone": fmt.Sprintf("0812987%05d", i), "nik": fmt.Sprintf("3174061505%02d%04d", 10+i%80, 1+i), "131": fmt.Sprintf("0857987%05d", i)}[key]
		if value == "" {
			value = fmt.Sprint(1600000000 + i*977)
		}
		fmt.Fprintf(&pairs, "%d,%d,%s,%s\n", i, i/6, key, value)
		fmt.Fprintf(&objects, `{"id":%d,"meta":[{"label":%q,"value":%q},{"label":"skor","value":"%d"}]}`+"\n", i, key, value, i)
	}
	write("s.csv", []byte(pairs.String()))
	write("t.ndjson", []byte(objects.String()))
	statements := "CREATE TABLE `wp_usermeta` (`umeta_id` int, `user_id` int, `meta_key` varchar(255), `meta_value` longtext);\n"
	for line := range strings.Lines(pairs.String()) {
		if fields := strings.Split(strings.TrimSpace(line), ","); fields[0] != "umeta_id" {
			statements += fmt.Sprintf("INSERT INTO `wp_usermeta` VALUES (%s,%s,'%s','%s');\n", fields[0], fields[1], fields[2], fields[3])
		}
	}
	write("u.sql", []byte(statements))
	write("g.bin", []byte("\x00\x01\x02\x03binary\x00\x00"))
	return folder
}

// TestParts: parts of a scan, saved, read again and merged in any order, give
// the report that one scan gives, for all formats and any number of parts.
func TestParts(t *testing.T) {
	t.Parallel()
	folder := manyForms(t)
	secret, err := tally.NewSecret([]byte("a secret of this test"))
	if err != nil {
		t.Fatal(err)
	}
	layout := tally.NewLayout(set)
	unproven := map[string]int{}
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
		for _, s := range result.Sources {
			for _, t := range s.Tables {
				if t.Unproven {
					t.Unproven = false
					unproven[filepath.Base(s.Path)]++
				}
			}
		}
		loaded, err := read.Load(set.IDs(), layout)
		if err != nil {
			t.Fatal(err)
		}
		return loaded
	}
	textOf := func(parts []*tally.Scan) string {
		r := report.New(tally.MergeParts(parts), set, report.Policy{})
		text, _ := json.MarshalIndent(r, "", " ")
		return string(text)
	}
	want := textOf([]*tally.Scan{run(0, 0)})
	counts := []int{1, 2, 3, 7}
	if testing.Short() {
		counts = []int{3}
	}
	for _, n := range counts {
		parts := make([]*tally.Scan, n)
		for i := range parts {
			parts[(i+1)%n] = run(i+1, n)
		}
		if diff := firstDifference(want, textOf(parts)); diff != "" {
			t.Errorf("%d parts: %s", n, diff)
		}
		if len(unproven) > 0 {
			t.Errorf("%d parts: not proven: %v", n, unproven)
		}
	}
}

// TestPartsBeyondLimits: what is within the limits in each part and beyond them in
// all is not taken for whole.
func TestPartsBeyondLimits(t *testing.T) {
	var tables, others strings.Builder
	for table := range 8 {
		for i := range 60 {
			fmt.Fprintf(&tables, "INSERT INTO t%d (nik, hp) VALUES ('3174061505901234','0812%08d');\n", table, i)
		}
		others.WriteString("INSERT INTO p (nik) VALUES ('3174061505901234');\n" + strings.Repeat("DELETE FROM q WHERE c = 'selesai';\n", 100))
	}
	for name, text := range map[string]string{"tables": tables.String(), "statements": others.String()} {
		path := filepath.Join(t.TempDir(), "a.sql")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		for isLimited, most := range map[bool]int{true: 6, false: 100} {
			var parts []*tally.Scan
			for part := range 2 {
				options := scan.Options{Paths: []string{path}, Detectors: set, Format: format.Defaults(), Unpack: source.Defaults(), Distinct: tally.Registers, Part: part + 1, Parts: 2}
				options.Format.BlockSize = 9000
				options.Unpack.MaxMembers = most
				options.Format.MaxRecord = 3000 * most
				result, err := scan.Run(context.Background(), options)
				if err != nil {
					t.Fatal(err)
				}
				for _, s := range result.Sources {
					for _, table := range s.Tables {
						if table.Unproven || len(table.Faults)+len(s.Faults) > 0 {
							t.Fatalf("%s: a part is beyond the limits: %v %v", name, s.Faults, table.Faults)
						}
					}
				}
				parts = append(parts, result)
			}
			unproven := false
			for _, table := range tally.MergeParts(parts).Sources[0].Tables {
				unproven = unproven || table.Unproven
			}
			if unproven != isLimited {
				t.Errorf("%s, limit %d: unproven %v", name, most, unproven)
			}
		}
	}
}

// TestPartsAstray: a dump with a text that looks like a statement, where a range
// begins, is not taken for read as one scan reads it.
func TestPartsAstray(t *testing.T) {
	rows := func(n int) string {
		return strings.Repeat("INSERT INTO p VALUES ('3174061505901234','081298765432');\n", n)
	}
	lines := strings.Repeat("3174061505901234\t081298765432\n", 400)
	for name, text := range map[string]string{
		"statement":  "CREATE TABLE p (nik text, hp text);\n" + rows(100) + "INSERT INTO p VALUES ('\n" + strings.ReplaceAll(rows(400), "'", "") + "','x');\n" + rows(100),
		"lines":      "CREATE TABLE p (nik text, hp text);\n" + rows(100) + "INSERT INTO p VALUES ('x\nCOPY q (a, b) FROM stdin;\n" + lines + "','x');\n" + rows(100),
		"definition": "CREATE TABLE p (nik text, hp text);\nINSERT INTO p VALUES ('\nCREATE TABLE p (surel text, nama text);\n','x');\n" + rows(700),
	} {
		path := filepath.Join(t.TempDir(), "a.sql")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		run := func(part int, all bool) *tally.Scan {
			options := format.Defaults()
			options.BlockSize = 9000
			result, err := scan.Run(context.Background(), scan.Options{Paths: []string{path}, Detectors: set, Format: options, Distinct: tally.Registers, Part: part, Parts: 2, CutAll: all})
			if err != nil {
				t.Fatal(err)
			}
			return result
		}
		for _, all := range [][2]bool{{false, false}, {true, true}, {true, false}, {false, true}} { // parts that do not do the same neither
			unproven := false
			for _, table := range tally.MergeParts([]*tally.Scan{run(1, all[0]), run(2, all[1])}).Sources[0].Tables {
				unproven = unproven || table.Unproven
			}
			if unproven == (all[0] && all[1]) {
				t.Errorf("%s, all cut %v: unproven %v", name, all, unproven)
			}
		}
	}
}

// TestResume: a scan that is paused again and again, and goes on from what was
// saved, gives the report of one that is not.
func TestResume(t *testing.T) {
	t.Parallel()
	folder := manyForms(t)
	secret, err := tally.NewSecret([]byte("a secret of this test"))
	if err != nil {
		t.Fatal(err)
	}
	layout := tally.NewLayout(set)
	options := scan.Options{Paths: []string{folder}, Detectors: set, Format: format.Defaults(), Secret: secret, Distinct: tally.Registers}
	options.Format.BlockSize = 9000
	textOf := func(result *tally.Scan) string {
		text, _ := json.MarshalIndent(report.New(result, set, report.Policy{}), "", " ")
		return string(text)
	}
	result, err := scan.Run(context.Background(), options)
	if err != nil {
		t.Fatal(err)
	}
	want := textOf(result)
	counts, most := []int{1, 3}, int64(600)
	if testing.Short() {
		counts, most = []int{3}, 6000
	}
	for _, workers := range counts {
		options.Workers = workers
		r := rand.New(rand.NewPCG(uint64(workers), 5))
		var state *tally.Scan
		options.From = &tally.Position{}
		rounds := 0
		for ; ; rounds++ {
			paused, pause := context.WithCancel(context.Background())
			options.Pause, options.Progress = paused.Done(), &scan.Progress{}
			if n := r.Int64N(3) * r.Int64N(most); n == 0 {
				pause()
			} else {
				go func(p *scan.Progress) {
					for p.Records.Load() < n && paused.Err() == nil {
						time.Sleep(50 * time.Microsecond)
					}
					pause()
				}(options.Progress)
			}
			round, err := scan.Run(context.Background(), options)
			if err != nil {
				t.Fatal(err)
			}
			pause()
			position := round.Position
			if state != nil {
				round = tally.MergeParts([]*tally.Scan{state, round})
			}
			round.Position = position
			if position == nil {
				state = round
				break
			}
			saved, err := round.Save()
			if err != nil {
				t.Fatal(err)
			}
			var file bytes.Buffer
			if err := tally.WriteSaved(&file, saved); err != nil {
				t.Fatal(err)
			}
			read, err := tally.ReadSaved(&file)
			if err != nil {
				t.Fatal(err)
			}
			if state, err = read.Load(set.IDs(), layout); err != nil {
				t.Fatal(err)
			}
			options.From = state.Position
		}
		if rounds < 10 {
			t.Errorf("%d rounds", rounds)
		}
		if diff := firstDifference(want, textOf(tally.MergeParts([]*tally.Scan{state}))); diff != "" {
			t.Errorf("%d workers, %d rounds: %s", workers, rounds, diff)
		}
	}
}

// firstDifference returns where two texts begin to differ, or "".
func firstDifference(want, got string) string {
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range max(len(a), len(b)) {
		if i >= len(a) || i >= len(b) || a[i] != b[i] {
			around := func(lines []string) string {
				return strings.Join(lines[min(len(lines), max(0, i-10)):min(len(lines), i+3)], "\n")
			}
			return fmt.Sprintf("line %d\none scan: %s\ngot:      %s", i, around(a), around(b))
		}
	}
	return ""
}
