package format

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// readDatabase returns the rows of each table, what stands beside them, and the codes of the faults that are no notes.
func readDatabase(t testing.TB, file []byte, options Options) (tables map[string][]string, beside string, faults []string) {
	t.Helper()
	document, err := Open(Input{At: bytes.NewReader(file), Size: int64(len(file))}, options)
	if err != nil {
		return nil, "", []string{err.Error()}
	}
	return namedRows(t, document)
}

// TestSQLite: databases hold what testdata/sqlite/people.sql says, in either encoding: values that go on in pages of
// their own, keys that are kept as the numbers of rows, and tables without such numbers.
func TestSQLite(t *testing.T) {
	for _, name := range []string{"people.sqlite", "wide.sqlite"} {
		file, err := os.ReadFile(filepath.Join("testdata", "sqlite", name))
		if err != nil {
			t.Fatal(err)
		}
		for _, size := range []int{100, 1 << 16} {
			tables, beside, faults := readDatabase(t, file, small(size))
			if len(faults) > 0 {
				t.Errorf("%s: %v", name, faults)
			}
			for table, want := range map[string][]string{
				"pasien":   {"id=1 nama=Pasién 1 catatan=it's 1 gaji pokok=1000.5", "id=9 nama=Pasién 9 catatan=" + strings.Repeat(`c'\`, 1400) + " gaji pokok=9000.5", "id=7 nama=Pasién 7 catatan=it's 7 gaji pokok=7000.5 foto=FFD8FFE000104A46", "id=8 nama=Pasién 8 catatan=it's 8 gaji pokok=8000.5 foto=kata kunci"},
				"penduduk": {"nama=Warga 1 nik=3174061505900001", "nama=Warga 40 nik=3174061505900040"},
				"kartu":    {"no_kk=3174061505900040 kode=K40 nama=Kepala 40"},
			} {
				rows := tables[table]
				if len(rows) != 40 {
					t.Errorf("%s, %s: %d rows", name, table, len(rows))
				}
				for _, row := range want {
					if !strings.Contains("\n"+strings.Join(rows, "\n")+"\n", "\n"+row+"\n") {
						t.Errorf("%s, %s has no row %.120s, but %.500s", name, table, row, rows)
					}
				}
			}
			if !strings.Contains(beside, "catatan = 'pindah'") {
				t.Errorf("%s: what the view is made of is lost", name)
			}
		}
		for cut := 0; cut < len(file); cut += 101 {
			if _, _, faults := readDatabase(t, file[:cut], small(1<<16)); len(faults) == 0 {
				t.Errorf("%s: the first %d of %d bytes pass for the whole", name, cut, len(file))
			}
		}
	}
}

func TestColumnsOfTable(t *testing.T) {
	for sql, want := range map[string]string{
		"CREATE TABLE t (id INTEGER PRIMARY KEY, nama TEXT)":                                                      "[id nama] 0",
		"CREATE TABLE t (nama TEXT, \"Id\" integer NOT NULL, PRIMARY KEY(\"id\" AUTOINCREMENT))":                  "[nama Id] 1",
		"CREATE TABLE t (id INT PRIMARY KEY, nama TEXT)":                                                          "[id nama] -1",
		"CREATE TABLE t (a INTEGER, b INTEGER, PRIMARY KEY (a, b))":                                               "[a b] -1",
		"CREATE TABLE t (nama TEXT, -- a, b\n gaji DECIMAL(10,2) DEFAULT ',', nik INTEGER PRIMARY KEY /* , */)":   "[nama gaji nik] 2",
		"CREATE TABLE t (a TEXT, b TEXT AS (substr(a, 1)), c TEXT GENERATED ALWAYS AS (a || 'x') STORED, d TEXT)": "[a c d] -1",
		"CREATE TABLE t (a TEXT, b TEXT GENERATED ALWAYS AS (a) VIRTUAL NOT NULL, \"unique\" TEXT, UNIQUE (a))":   "[a unique] -1",
		"CREATE TABLE t (a TEXT, b TEXT, c TEXT, CONSTRAINT k PRIMARY KEY (c, \"a\" DESC)) WITHOUT ROWID":         "[c a b] -1",
		"CREATE TABLE t (a TEXT, b INTEGER PRIMARY KEY) STRICT, WITHOUT ROWID":                                    "[b a] -1",
		"CREATE TABLE t (a TEXT, b INTEGER PRIMARY KEY) WITHOUT ROWID, STRICT":                                    "[b a] -1",
		"CREATE TABLE t (a, b": "[a b] -1",
	} {
		columns, rowID := columnsOfTable(sql)
		if got := fmt.Sprint(columns, " ", rowID); got != want {
			t.Errorf("%s: %s, want %s", sql, got, want)
		}
	}
}

func FuzzSQLite(f *testing.F) {
	for _, name := range []string{"people.sqlite", "wide.sqlite"} {
		file, err := os.ReadFile(filepath.Join("testdata", "sqlite", name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(file, uint16(600), byte(1))
	}
	f.Fuzz(func(t *testing.T, file []byte, at uint16, sign byte) {
		if !bytes.HasPrefix(file, []byte(sqliteMagic)) {
			return
		}
		file = bytes.Clone(file)
		if int(at) < len(file) && int(at) > len(sqliteMagic) {
			file[at] ^= sign
		}
		first := ""
		for _, size := range []int{100, 1 << 16} {
			tables, beside, faults := readDatabase(t, file, small(size))
			if all := fmt.Sprint(tables, beside, faults); first == "" {
				first = all
			} else if all != first {
				t.Errorf("blocks of 100 bytes give something else than one")
			}
		}
	})
}
