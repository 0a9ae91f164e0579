package format

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"bocor/scan/record"
)

// TestAligned: columns that stand in line are read as such, below strokes or between
// blanks that all lines have.
func TestAligned(t *testing.T) {
	lines := func(n int, line string) string { return strings.Repeat(line, n) }
	for _, c := range []struct{ name, text, want string }{
		{"strokes", "\ufeffSQL> select\n\nNIK NAMA      GAJI\n--- ------- ------\n1   A, \"B\"  5000\n2                7\n\n2 rows selected.\n",
			"0:SQL> select / 0:NIK|1:NAMA|2:GAJI / 0:1|1:A, \"B\"|2:5000 / 0:2|2:7"},
		{"signs above ASCII", "nama  kota\r\n----- ----\r\nJosé  Ende\r\nAndré Alor\r\n", "0:nama|1:kota / 0:José|1:Ende / 0:André|1:Alor"},
		{"across a column", "a   b\n--- ---\n1   2\nseries\nlong line\n", "0:a|1:b / 0:1|1:2 / 0:series / 0:long line"},
		{"blanks", "nik  nama kecil    gaji\n" + lines(3, "1    A B             50\n22   C            1,500\n333                 6\n"),
			"0:nik|1:nama kecil|2:gaji" + lines(3, " / 0:1|1:A B|2:50 / 0:22|1:C|2:1,500 / 0:333|2:6")},
		{"right-aligned", "> df\n            nama     gaji\n1    Ani Santoso 12600000\n2  Wahyu Saputra 21100000\n3 Ayu Firmansyah 24300000\n>\n",
			"0:>|1:df / 1:nama|2:gaji / 0:1|1:Ani Santoso|2:12600000 / 0:2|1:Wahyu Saputra|2:21100000 / 0:3|1:Ayu Firmansyah|2:24300000"},
		{"no numbers", "         nama      gaji\n  Ani Santoso  12600000\nWahyu Saputra  21100000\n\n[2 rows x 2 columns]\n", "0:nama|1:gaji / 0:Ani Santoso|1:12600000 / 0:Wahyu Saputra|1:21100000"},
		{"left-aligned, types", "# A tibble: 3 x 2\n  nama           gaji\n  <chr>          <dbl>\n1 Ani Santoso    12600000\n2 Wahyu Saputra  21100000\n3 Ayu Firmansyah 24300000\n",
			"0:#|1:A tibble: 3 x 2 / 1:nama|2:gaji / 1:<chr>|2:<dbl> / 0:1|1:Ani Santoso|2:12600000 / 0:2|1:Wahyu Saputra|2:21100000 / 0:3|1:Ayu Firmansyah|2:24300000"},
		{"a rule in one piece", "nama          gaji    \n------------------------\nFitri Wibowo  12000000\nIndah Hakim   19500000\n------------------------\n", "0:nama|1:gaji / 0:Fitri Wibowo|1:12000000 / 0:Indah Hakim|1:19500000"},
		{"no blank between", "NIK         NAMA        GAJI  KOTA\n317401010101ANI S         50  Ende\n317401010102WAHYU         70  Alor\n317401010103DEWI           6  Bima\n", "0:NIK|1:NAMA|2:GAJI|3:KOTA / 0:317401010101|1:ANI S|2:50|3:Ende / 0:317401010102|1:WAHYU|2:70|3:Alor / 0:317401010103|1:DEWI|2:6|3:Bima"},
		{"wide blanks", "nama   gaji\nFitri Wibowo   12000000\nIndah S   19500000\n", "0:nama|1:gaji / 0:Fitri Wibowo|1:12000000 / 0:Indah S|1:19500000"},
		{"blocks", "   nama gaji\n1   Ani   12\n2 Wahyu    3\n           kota\n1       Jakarta\n2    Banda Aceh\n", "1:nama|2:gaji|3:kota / 0:1|1:Ani|2:12|3:Jakarta / 0:2|1:Wahyu|2:3|3:Banda Aceh"},
		{"blocks of pandas", "    nama  gaji  \\\n0    Ani    12   \n1  Wahyu     3   \n\n      kota  \n0  Jakarta  \n1   Banten  \n", "1:nama|2:gaji|3:kota / 0:0|1:Ani|2:12|3:Jakarta / 0:1|1:Wahyu|2:3|3:Banten"},
		{"a list below words", "nama siswa\nSiti Rahayu\nBudi Santoso\nDewi Lestari\n", ""},
		{"numbers below words", "no hp\n0812 10000000\n0813 10000000\n", ""},
		{"two tables", "   nama gaji\n1   Ani   12\n2 Wahyu    3\n\n   nama gaji\n1  Budi   12\n2  Siti    3\n", "1:nama|2:gaji / 0:1|1:Ani|2:12 / 0:2|1:Wahyu|2:3 / 1:nama|2:gaji / 0:1|1:Budi|2:12 / 0:2|1:Siti|2:3"},
		{"prose", lines(9, "Halo semua.  Apa kabar.  Baik saja\n"), ""},
		{"a list", "a\n---\nb\n", ""},
	} {
		options := Defaults()
		options.KnownName = func(name string) bool { return len(name) < 12 && name != "Halo semua." }
		if c.name == "prose" {
			options.KnownName = func(string) bool { return false }
		}
		for _, source := range []io.Reader{strings.NewReader(c.text), iotest.OneByteReader(strings.NewReader(c.text))} {
			document, err := Open(Input{Reader: source}, options)
			if err != nil {
				t.Fatal(err)
			}
			var rows []string
			readTables(t, document, func(table Table, batch *record.Batch) {
				for i := range batch.Rows {
					if table.Info().Format == "fixed-width" {
						rows = append(rows, rowText(batch.Record(i), batch.Text))
					}
				}
			})
			if got := strings.Join(rows, " / "); got != c.want {
				t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
			}
		}
	}
}

// FuzzAligned: lines come the same in any pieces, and none is lost.
func FuzzAligned(f *testing.F) {
	f.Add("a  b\n1  \xc3\xa92\n\n\"x,\n", uint8(3))
	f.Fuzz(func(t *testing.T, text string, second uint8) {
		read := func(source io.Reader) string {
			document, err := openAligned(&front{sample: []byte{}, rest: source, encoding: "utf-8"}, []int{0, 1 + int(second)}, Defaults())
			if err != nil {
				return err.Error()
			}
			var out strings.Builder
			readTables(t, document, func(_ Table, batch *record.Batch) {
				for i := range batch.Rows {
					out.WriteString(rowText(batch.Record(i), batch.Text) + "\n")
				}
			})
			return out.String()
		}
		if whole, pieces := read(strings.NewReader(text)), read(iotest.OneByteReader(strings.NewReader(text))); whole != pieces {
			t.Fatalf("%q, in pieces %q", whole, pieces)
		}
	})
}

// TestAlignedReports: printouts have titles above, numbers that stand to the right of their
// names, one blank between full columns, and pages.
func TestAlignedReports(t *testing.T) {
	page := func(n int) string {
		text := "PT MAJU               DAFTAR GAJI        Hal: 1\n=====================================================\nNo NIK              Nama            Gaji Pokok\n-----------------------------------------------------\n"
		for i := range n {
			text += fmt.Sprintf("%-2d 31740615059012%02d %-15s %10d\n", i+1, i, []string{"Siti Aminah", "Budi", "Dewi Lestari S."}[i%3], 4_000_000+i*1_000_000)
		}
		return text + "\n"
	}
	narrow := "nik              nama            gaji\n"
	for i := range 20 {
		narrow += fmt.Sprintf("31740615059012%02d %-15s %4d\n", i, []string{"Siti Aminah", "Budi", "Dewi Lestari S."}[i%3], 4000+i)
	}
	underlined := "NIK              Nama             Gaji\n---              ----             ----\n" + narrow[strings.IndexByte(narrow, '\n')+1:]
	for name, c := range map[string]struct {
		text string
		want []int
	}{
		"pages":      {page(15) + page(15), []int{0, 3, 20, 36}},
		"narrow":     {narrow, []int{0, 17, 33}},
		"underlined": {underlined, []int{0, 17, 33}},
	} {
		options := Defaults()
		options.KnownName = func(name string) bool {
			return slices.Contains([]string{"no", "nik", "nama", "gaji", "gaji pokok"}, strings.ToLower(name))
		}
		if got := alignedColumns([]byte(c.text), true, &options); !slices.Equal(got, c.want) {
			t.Errorf("%s: columns begin at %v, want %v", name, got, c.want)
		}
	}
}
