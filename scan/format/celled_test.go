package format

import (
	"fmt"
	"testing"

	"github.com/xuri/excelize/v2"
)

// TestRowsInCells: sheets of which each row is one cell with a row of CSV in it are read as the
// rows.
func TestRowsInCells(t *testing.T) {
	for _, c := range []struct {
		name string
		rows [][]any
		want string
	}{
		{"semicolons", [][]any{{"DAFTAR"}, {"nik;nama"}, {"1;x"}, {"2;\"y;z\""}, {"3;a\nb"}, {"4;c", "beside"}}, "[[DAFTAR] [nik nama] [1 x] [2 y;z] [3;a\nb] [4 c beside]]"},
		{"quotes that are doubled", [][]any{{"nik,\"nama\""}, {"1,\"x \"\"y\"\"\""}, {"2,z"}}, "[[nik nama] [1 x \"y\"] [2 z]]"},
		{"no names", [][]any{{"a;b"}, {"1;x"}, {"2;y"}}, "[[a;b] [1;x] [2;y]]"},
		{"several cells", [][]any{{"nik;nama", "x"}, {"1;x"}, {"2;y"}}, "[[nik;nama x] [1;x] [2;y]]"},
		{"few", [][]any{{"nik;nama"}, {"1;x"}}, "[[nik;nama] [1;x]]"},
	} {
		f := excelize.NewFile()
		for i, row := range c.rows {
			if err := f.SetSheetRow("Sheet1", fmt.Sprint("A", i+1), &row); err != nil {
				t.Fatal(err)
			}
		}
		file, err := f.WriteToBuffer()
		if err != nil {
			t.Fatal(err)
		}
		o := Defaults()
		o.KnownName = func(name string) bool { return name == "nik" || name == "nama" }
		sheets, faults := readWorkbook(t, file.Bytes(), o)
		if got := fmt.Sprint(sheets["Sheet1"]); len(faults) > 0 || got != c.want {
			t.Errorf("%s: %s %v, want %s", c.name, got, faults, c.want)
		}
	}
}
