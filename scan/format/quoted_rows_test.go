package format

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"bocor/scan/record"
)

// TestQuotedRows: rows that are one quoted cell each are read as the rows they hold.
func TestQuotedRows(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"quoted", "\"a,b,c\"\n\"1,\"\"x, y\"\",3\"\n\"4,5,6\"\n", "0:a|1:b|2:c / 0:1|1:x, y|2:3 / 0:4|1:5|2:6"},
		{"names without", "\ufeffa;b;c\r\n\"1;2;3\"\r\n\"4;5;6\"\r\n", "0:a|1:b|2:c / 0:1|1:2|2:3 / 0:4|1:5|2:6"},
		{"a mark in front", "\ufeff\"a,b,c\"\n\"1,2,3\"\n\"4,5,6\"", "0:a|1:b|2:c / 0:1|1:2|2:3 / 0:4|1:5|2:6"},
		{"other rows behind", "\"a,b,c\"\n\"1,2,3\"\n\"4,5,6\"\n" + strings.Repeat("\"7,8,9\"\n", 60) + "\"x, y\",\"z\",1\n", "0:a|1:b|2:c / 0:1|1:2|2:3 / 0:4|1:5|2:6" + strings.Repeat(" / 0:7|1:8|2:9", 60) + " / 0:x, y|1:z|2:1"},
		{"sentences", "\"Halo, apa kabar\"\n\"Baik\"\n\"Ya, ya, ya\"\n", "0:Halo, apa kabar / 0:Baik / 0:Ya, ya, ya"},
		{"two below names", "\"nik;nama\"\n\"1;x\"\n\"2;y\"\n", "0:nik|1:nama / 0:1|1:x / 0:2|1:y"},
		{"few", "\"a,b,c\"\n\"1,2,3\"\n", "0:a,b,c / 0:1,2,3"},
	} {
		var rows []string
		options := Defaults()
		options.KnownName = func(name string) bool { return name == "nik" || name == "nama" }
		document, err := Open(Input{Reader: iotest.OneByteReader(strings.NewReader(c.text))}, options)
		if err != nil {
			t.Fatal(err)
		}
		readTables(t, document, func(_ Table, batch *record.Batch) {
			for i := range batch.Rows {
				rows = append(rows, rowText(batch.Record(i), batch.Text))
			}
		})
		if got := strings.Join(rows, " / "); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// FuzzQuotedRows: the quotes come off in any pieces that the text is read in.
func FuzzQuotedRows(f *testing.F) {
	f.Add("\"a,\"\"b\"\"\"\r\n\"c\"x\nd\"e\n")
	f.Fuzz(func(t *testing.T, text string) {
		whole, err := io.ReadAll(newLineReader(strings.NewReader(text), 100, unquotedRow))
		if err != nil {
			t.Fatal(err)
		}
		pieces, err := io.ReadAll(iotest.OneByteReader(newLineReader(iotest.OneByteReader(strings.NewReader(text)), 100, unquotedRow)))
		if err != nil || string(pieces) != string(whole) {
			t.Fatalf("%q and %q, %v", whole, pieces, err)
		}
	})
}
