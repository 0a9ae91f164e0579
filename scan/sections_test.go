package scan_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"bocor/scan"
	"bocor/scan/format"
	"bocor/scan/report"
)

// stacked is tables one below the other, some again.
func stacked(rows int) (parts []string) {
	people, staff, prose := "nik,nama,no_hp\n", "email,alamat,gaji\n", "nama,agama,keterangan\n"
	for i := range rows {
		people += fmt.Sprintf("31710158037%05d,Budi Santoso,08123456%04d\n", 10_000+i, i)
		staff += fmt.Sprintf("orang.%d@surat.id,\"Jl. Mawar No. %d, Bogor\",%d\n", i, i, 4_000_000+i*1000)
		prose += "Siti Aminah,Islam,Kepala Keluarga\n"
	}
	return []string{people, staff, people[:len(people)/2+1] + "\n", prose, staff}
}

// TestSections: another header in the middle begins a table of its own, whatever the
// blocks and workers, and one that comes again goes on with its own.
func TestSections(t *testing.T) {
	parts := stacked(300)
	text := strings.Join(parts, "")
	want := ""
	for _, workers := range []int{1, 2, 3} {
		for _, size := range []int{64, 1000, 5000, 1 << 18} {
			r := scanReader(t, strings.NewReader(text), func(o *scan.Options) {
				o.Workers, o.Format = workers, format.Defaults()
				o.Format.BlockSize = size
			})
			got, err := json.Marshal([]any{r.Summary, r.Sources})
			if err != nil {
				t.Fatal(err)
			}
			if want == "" {
				want = string(got)
				tables := r.Sources[0].Tables
				if len(tables) != 3 {
					t.Fatalf("%d tables", len(tables))
				}
				for i, rows := range []uint64{450, 600, 300} {
					if d := tables[i].Records; d < rows-2 || d > rows+2 { // a record was cut in two
						t.Errorf("table %d has %d records, want about %d", i, d, rows)
					}
				}
				for i, row := range []int{1, 302} {
					if got := tables[i].HeaderRow; got == nil || *got != row {
						t.Errorf("the header of table %d is in row %v, want %d", i, got, row)
					}
				}
				if n := class(r, "salary").Records; n != 600 {
					t.Errorf("%d salaries", n)
				}
			}
			if string(got) != want {
				t.Fatalf("%d workers, blocks of %d:\n%s\nwant\n%s", workers, size, got, want)
			}
		}
	}
}

// TestSectionsOfSheet: sheets have tables one below the other, too.
func TestSectionsOfSheet(t *testing.T) {
	f := excelize.NewFile()
	row := 0
	for _, part := range stacked(20)[:2] {
		for line := range strings.Lines(part) {
			row++
			cells := strings.SplitN(strings.TrimSpace(strings.ReplaceAll(line, `, `, " ")), ",", 3)
			for i, cell := range cells {
				at, _ := excelize.CoordinatesToCellName(i+1, row)
				_ = f.SetCellStr("Sheet1", at, strings.Trim(cell, `"`))
			}
		}
		row++ // a blank row between
	}
	var book bytes.Buffer
	if err := f.Write(&book); err != nil {
		t.Fatal(err)
	}
	r := scanReader(t, &book, nil)
	if n := class(r, "salary").Records; n != 20 || r.Summary.Records != 40 || len(r.Sources[0].Tables) != 2 {
		t.Errorf("%d salaries in %d records of %d tables", n, r.Summary.Records, len(r.Sources[0].Tables))
	}
}

// TestNoSections: rows that only look like headers begin no table.
func TestNoSections(t *testing.T) {
	for name, row := range map[string]string{
		"one name":         "nama,alamat,Kota Bogor,keterangan lain",
		"words of people":  "Aktif,Ibu,Guru,Islam",
		"a dictionary":     "nik,NIK,Nik,varchar",
		"an empty cell":    "nik,,no_hp,alamat",
		"a cell of digits": "nik,nama,no_hp 08123456789,alamat",
	} {
		text := "a,b,c,d\n" + strings.Repeat("x,y,z,0\n", 50) + row + "\n" + strings.Repeat("x,y,z,0\n", 50)
		if r := scanText(t, text); len(r.Sources[0].Tables) != 1 || r.Summary.Records != 101 {
			t.Errorf("%s: %d tables, %d records", name, len(r.Sources[0].Tables), r.Summary.Records)
		}
	}
}

// TestHeadersInParts: a part of a scan does not know what stands before it, and says so.
func TestHeadersInParts(t *testing.T) {
	text := strings.Join(stacked(20)[:2], "")
	r := scanReader(t, strings.NewReader(text), func(o *scan.Options) { o.Part, o.Parts = 1, 2 })
	other := scanReader(t, strings.NewReader(text), func(o *scan.Options) { o.Part, o.Parts = 2, 2 })
	if !hasCode(r, "header_not_used") && !hasCode(other, "header_not_used") {
		t.Error("no part tells of the other header")
	}
	// The same header again is none, with a mark in front of it or not.
	table := stacked(20)[0]
	for part := range 2 {
		r := scanReader(t, strings.NewReader(table+table+byteOrderMark+table), func(o *scan.Options) { o.Part, o.Parts = part+1, 2 })
		if hasCode(r, "header_not_used") {
			t.Errorf("part %d takes the header for another one", part+1)
		}
	}
}

const byteOrderMark = "\ufeff"

func hasCode(r *report.Report, code string) bool {
	for _, s := range r.Sources {
		for _, f := range s.Faults {
			if string(f.Code) == code {
				return true
			}
		}
	}
	return false
}

// TestSectionOfTwoNames: two names that say different things of people begin a table below a wider one.
func TestSectionOfTwoNames(t *testing.T) {
	goods := "kode,barang,stok\n" + strings.Repeat("B01,Kertas,5\n", 20)
	for header, want := range map[string]int{"\n\nnama,gaji\n": 2, "barang,nama_barang\n": 1, "gaji,Gaji\n": 1} {
		r := scanText(t, goods+header+strings.Repeat("Budi Santoso,5000000\nSiti Aminah,6000000\n", 6))
		if n := len(r.Sources[0].Tables); n != want {
			t.Errorf("%q: %d tables", header, n)
		}
	}
}
