package format

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"bocor/scan/record"
)

func TestXML(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"elements", "<?xml version=\"1.0\"?>\n<RECORDS><RECORD><nik>1</nik><nama>A &amp; B</nama></RECORD>\n<RECORD><nik>2</nik><alamat><kota>X</kota></alamat></RECORD></RECORDS>",
			"nik=1|nama=A & B / nik=2|alamat.kota=X"},
		{"attributes", "<?xml version=\"1.0\"?><R><P nik='1' nama=\"A\"/><P nik='2'/></R>", "nik=1|nama=A / nik=2"},
		{"fields with names", "<?xml version=\"1.0\"?>\n<resultset statement=\"select 1\"><row><field name=\"nik\">1</field><field name=\"nama\">A</field></row><row><field name=\"nik\">2</field></row></resultset>",
			"nik=1|nama=A / nik=2 / =select 1"},
		{"tables with names", "<?xml version=\"1.0\"?><x><db><t name=\"staf\"><c name=\"nik\">1</c></t><t name=\"staf\"><c name=\"nik\">2</c></t></db></x>", "t=staf|nik=1 / t=staf|nik=2"},
		{"a comment with a colon", "<?xml version=\"1.0\"?><R><P><a>1</a></P><!--x:y--><P><a>2</a><!--z:3--></P></R>", "a=1 / a=2 / =!--x:y / =!--z:3"},
		{"a sign in a value", "<?xml version=\"1.0\"?><R><P a='x>y' b=2/><P a='3'/></R>", "a=x>y|b=2 / a=3"},
		{"two kinds", "<?xml version=\"1.0\"?><R><x v='1'/><x v='2'/><p><nama>Budi Santoso</nama></p><p><nama>Siti Aminah</nama></p></R>", "nama=Budi Santoso / nama=Siti Aminah / =1 / =2"},
		{"names that are data", "<?xml version=\"1.0\"?><R><P><siswa name='Budi' nik='1'/></P><P><siswa name='Siti' nik='2'/></P></R>", "siswa.name=Budi|siswa.nik=1 / siswa.name=Siti|siswa.nik=2"},
		{"text beside", "<?xml version=\"1.0\"?><a><!-- c --><h>judul</h><b><i>1</i></b><b><i>2</i></b></a>", "i=1 / i=2 / =!-- c / =judul"},
		{"cut off", "<?xml version=\"1.0\"?><a><b><i>1</i></b><b><i>2</i></b><b><i>3", "i=1 / i=2 / i=3 [truncated]"},
		{"nothing comes again", "<?xml version=\"1.0\"?><a><b>1</b></a>", "b=1"},
		{"that is cut", "<?xml version=\"1.0\"?><a><b>1</b><c>2", "b=1|c=2 [truncated]"},
		{"names in elements", "<?xml version=\"1.0\"?><r><v><s><m><name>nik</name><value><int>1</int></value></m><m><name>x</name><value>2</value></m></s></v><v><s><m><name>nik</name><value>3</value></m></s></v></r>",
			"s.m.nik=1|s.m.name=x|s.m.value=2 / s.m.nik=3"},
		{"a name in another element", "<?xml version=\"1.0\"?><r><p><a><name>nik</name></a><b><value>1</value></b></p><p><a><name>nik</name></a><b><value>2</value></b></p></r>", "b.value=1 / b.value=2"},
		{"names of PowerShell", "<?xml version=\"1.0\"?><O><P><S N=\"nik\">1</S><S N=\"x\">2</S></P><P><S N=\"nik\">3</S></P></O>", "nik=1|S.N=x|S=2 / nik=3"},
		{"names in front", "<?xml version=\"1.0\"?><d><t><column>x</column><column>nik</column><column>nama</column><row><value>0</value><value>1</value><value>A</value></row><row><value>0</value><value>2</value></row></t></d>",
			"value=0|nik=1|nama=A / value=0|nik=2 / =x / =nik / =nama"},
		{"nothing but text", "<?xml version=\"1.0\"?><a>1</a>", "XML: " + record.Messages[record.Unsupported]},
	} {
		for _, whole := range []bool{true, false} {
			var source io.Reader = strings.NewReader(c.text)
			if !whole {
				source = iotest.OneByteReader(source)
			}
			var rows []string
			options := Defaults()
			options.KnownName = func(name string) bool { return name == "nik" || name == "nama" }
			document, err := Open(Input{Reader: source}, options)
			if err != nil {
				if err.Error() != c.want {
					t.Errorf("%s: %v", c.name, err)
				}
				continue
			}
			faults := readTables(t, document, func(table Table, batch *record.Batch) {
				if table.Info().Format != "xml" {
					t.Errorf("%s: %s", c.name, table.Info().Format)
				}
				for i := range batch.Rows {
					var cells []string
					for _, cell := range batch.Record(i) {
						cells = append(cells, table.Column(cell.Col)+"="+string(batch.Text(cell)))
					}
					rows = append(rows, strings.Join(cells, "|"))
				}
			})
			got := strings.Join(rows, " / ")
			if len(faults) > 0 {
				got += " [" + strings.Join(faults, " ") + "]"
			}
			if got != c.want {
				t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
			}
		}
	}
}

// FuzzXML: whatever the markup, its records are lines of JSON, the same in any pieces.
func FuzzXML(f *testing.F) {
	f.Add("<a><b x='1'><c name=\"k\">v</c></b><b/>t</a>")
	f.Fuzz(func(t *testing.T, text string) {
		path, ok := recordPath([]byte(text))
		if !ok {
			path = []string{"a", "b"}
		}
		read := func(source io.Reader) (string, string) {
			r := &xmlRecords{scanner: &xmlScanner{source: source, limit: 1 << 16}, opened: map[string]int{}, path: path, limit: 1 << 16}
			lines, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			return string(lines), string(r.outer)
		}
		lines, outer := read(strings.NewReader(text))
		if again, too := read(iotest.OneByteReader(strings.NewReader(text))); again != lines || too != outer {
			t.Fatalf("%q, %q\nin pieces %q, %q", lines, outer, again, too)
		}
		_, faults := readJSON(t, lines, Defaults())
		for _, code := range faults {
			if code == string(record.Syntax) {
				t.Fatalf("%q: %v", lines, faults)
			}
		}
	})
}
