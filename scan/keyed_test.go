package scan

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"bocor/detectors"
	"bocor/scan/evidence"
	"bocor/scan/format"
	"bocor/scan/record"
	"bocor/scan/tally"
)

// TestKeyed: what a key says of a value is its name, in delimited text, SQL and JSON; keys that
// nobody knows still part their values, unless there are too many of them.
func TestKeyed(t *testing.T) {
	set := detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))
	people := residents(3, 120, false)
	type pair struct{ key, value string }
	pairs := func(i int) []pair {
		p := people[i]
		return []pair{{"billing_first_name", "Siti Aminah"}, {"gaji_pokok", fmt.Sprint(4_000_000 + i*1000)}, {"_order_total", fmt.Sprint(1_600_000_000 + i*7919)}, {"131", p.phone}, {"nik_ktp", p.nik}}
	}
	var text, statements, objects strings.Builder
	text.WriteString("id,user_id,meta_key,meta_value\n")
	statements.WriteString("CREATE TABLE `wp_usermeta` (`id` int, `user_id` int, `meta_key` text, `meta_value` text);\n")
	for i := range people {
		var list []string
		for n, p := range pairs(i) {
			fmt.Fprintf(&text, "%d,%d,%s,%s\n", 5*i+n, i, p.key, p.value)
			fmt.Fprintf(&statements, "INSERT INTO `wp_usermeta` VALUES (%d,%d,'%s','%s');\n", 5*i+n, i, p.key, p.value)
			list = append(list, fmt.Sprintf(`{"meta_key":%q,"meta_value":%q}`, p.key, p.value))
		}
		fmt.Fprintf(&objects, `{"id":%d,"meta":[%s]}`+"\n", i, strings.Join(list, ","))
	}
	want := []string{"name in name", "nik in nik_ktp", "phone in *", "salary in gaji_pokok"}
	for name, content := range map[string]string{"a.csv": text.String(), "a.sql": statements.String(), "a.ndjson": objects.String()} {
		first := ""
		for _, workers := range []int{1, 3} {
			path := filepath.Join(t.TempDir(), name)
			if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
			options := Options{Paths: []string{path}, Detectors: set, Format: format.Defaults(), Workers: workers}
			options.Format.BlockSize = 3000
			result, err := Run(context.Background(), options)
			if err != nil {
				t.Fatal(err)
			}
			table := result.Sources[0].Tables[0]
			table.SettleKeys()
			verdicts := evidence.Judge(table, set, evidence.Threshold)
			var got []string
			for _, v := range verdicts {
				if v.Accepted {
					got = append(got, v.Class.ID+" in "+v.Column.Name[strings.LastIndexByte(v.Column.Name, '.')+1:])
				}
			}
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Errorf("%s: %q, want %q", name, got, want)
			}
			told, _ := json.Marshal([]any{table.Columns, verdicts, table.Faults})
			if first == "" {
				first = string(told)
			} else if string(told) != first {
				t.Errorf("%s, %d workers: another report", name, workers)
			}
		}
	}

	settled := func(rows []string) (map[string]evidence.Verdict, *tally.Table) {
		_, table := verdicts(t, set, "key,value", rows)
		table.SettleKeys()
		found := map[string]evidence.Verdict{}
		for _, v := range evidence.Judge(table, set, evidence.Threshold) {
			found[fmt.Sprintf("%d %s", v.Key.Column, v.Class.ID)] = v
		}
		return found, table
	}
	// A key of its own for each value says nothing: they are one column.
	var many []string
	for i, p := range people {
		many = append(many, fmt.Sprintf("user.%d.q%d,%s", i, i%7, p.phone))
	}
	if found, table := settled(many); !found["1 phone"].Accepted || found["1 phone"].Values != 120 || len(table.Columns) != 2 {
		t.Errorf("%+v of %d columns", found["1 phone"], len(table.Columns))
	}
	for i, p := range people {
		many[i] = fmt.Sprintf("user.%d.phone,%s", i, p.phone)
	}
	if found, table := settled(many); !found["2 phone"].Accepted || found["2 phone"].Values != 120 || len(table.Columns) != 3 {
		t.Errorf("%+v of %d columns", found["2 phone"], len(table.Columns))
	}
}

// TestHiddenHeaders: a header below a long text begins no table, and is told.
func TestHiddenHeaders(t *testing.T) {
	for header, want := range map[string]bool{"nama,gaji": true, "id,nama,nik,no_hp,alamat": true, "Nama\tAlamat": true, "phone,telepon": false, "nama, alamat": false, "siap, nama": false} {
		text := strings.Repeat("step done and the next one begins\n", 400) + header + "\n" + strings.Repeat("Siti Aminah,5200000\n", 50)
		result, err := Run(context.Background(), Options{Paths: []string{"-"}, Stdin: strings.NewReader(text), Detectors: detectors.NewSet(time.Now()), Format: format.Defaults()})
		if err != nil {
			t.Fatal(err)
		}
		got := slices.ContainsFunc(result.Sources[0].Tables[0].Faults, func(f record.Fault) bool { return f.Code == record.HeaderUnused && f.Trouble == record.Note })
		if got != want {
			t.Errorf("%q: %v", header, got)
		}
	}
}
