package format

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"bocor/scan/record"
)

// readBlocks returns the records of a text as key=value, or what it is instead.
func readBlocks(t *testing.T, text string, options Options) (records []string, format string) {
	t.Helper()
	document, err := Open(Input{Reader: strings.NewReader(text)}, options)
	if err != nil {
		return nil, err.Error()
	}
	table, err := document.Next()
	if err != nil {
		t.Fatal(err)
	}
	format = table.Info().Format
	if format != "blocks" && format != "messages" {
		return nil, format
	}
	decoder := table.NewDecoder()
	table.Start(0)
	var block record.Block
	var batch record.Batch
	for {
		if err := table.Next(&block); err == io.EOF {
			return records, format
		} else if err != nil {
			t.Fatal(err)
		}
		decoder.Decode(&block, &batch)
		for i := range batch.Rows {
			var fields []string
			for _, cell := range batch.Record(i) {
				fields = append(fields, table.Column(cell.Col)+"="+string(batch.Text(cell)))
			}
			records = append(records, strings.Join(fields, "|"))
		}
	}
}

func TestBlocks(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"blank lines":     {"NIK: 1\nNama: Budi\nAlamat: Jl. A: 2\n\nNIK: 2\nNama: Siti\nAlamat:\n\n\nNIK: 3\r\nNama: Tuti\r\nAlamat: x\r\n lantai 2\r\n", "NIK=1|Nama=Budi|Alamat=Jl. A: 2 / NIK=2|Nama=Siti / NIK=3|Nama=Tuti|Alamat=x|Alamat=lantai 2"},
		"mysql":           {"*** 1. row ***\n nik: 1\nnama: a\nhp: 1\n*** 2. row ***\n nik: 2\nnama: b\nhp: 2\n*** 3. row ***\n nik: 3\nnama: c\nhp: 3\n3 rows in set\n", "nik=1|nama=a|hp=1 / nik=2|nama=b|hp=2 / nik=3|nama=c|hp=3|hp=3 rows in set"},
		"psql":            {"-[ RECORD 1 ]---\nnik  | 1\nnama | a\n-[ RECORD 2 ]---\nnik  | 2\nnama | b\n-[ RECORD 3 ]---\nnik  | 3\nnama | c\n", "nik=1|nama=a / nik=2|nama=b / nik=3|nama=c"},
		"vCard":           {strings.Repeat("BEGIN:VCARD\nVERSION:3.0\nFN:Budi\nTEL;TYPE=CELL:0812\nEND:VCARD\n", 3), "VERSION=3.0|FN=Budi|TEL=0812 / VERSION=3.0|FN=Budi|TEL=0812 / VERSION=3.0|FN=Budi|TEL=0812"},
		"nothing between": {"URL: https://a.id\nUSER: a\nPASS: b\nURL: https://b.id\nUSER: c\nPASS: d\nURL: https://c.id\nUSER: e\nPASS: f\n", "URL=https://a.id|USER=a|PASS=b / URL=https://b.id|USER=c|PASS=d / URL=https://c.id|USER=e|PASS=f"},
		"equals signs":    {"nik=1\nnama=a\n\nnik=2\nnama=b\n\nnik=3\nnama=c\n", "nik=1|nama=a / nik=2|nama=b / nik=3|nama=c"},

		"a chat":         {"Budi: halo\nSiti: halo juga\nBudi: apa kabar\nSiti: baik\nBudi: oke\n", ""},
		"a log":          {"2021-01-01 10:00:00 INFO: a\n2021-01-01 10:00:01 INFO: b\n2021-01-01 10:00:02 INFO: c\n2021-01-01 10:00:03 INFO: d\n", ""},
		"settings":       {"nama: a\nport: 1\nhost: b\nuser: c\nsandi: d\n", ""},
		"items":          {"staf:\n  - nik: '1'\n    nama: \"A\"\n  - nik: '2'\n    nama: \"B\"\n  - nik: '3'\n    nama: \"C\"\n", "nik=1|nama=A / nik=2|nama=B / nik=3|nama=C"},
		"items below":    {"-\n  nik: '1'\n  nama: A\n-\n  nik: '2'\n  nama: B\n-\n  nik: '3'\n  nama: C\n", "=-|nik=1|nama=A / =-|nik=2|nama=B / =-|nik=3|nama=C"},
		"numbered":       {"1. NIK: 1\n   Nama: A\n\n2. NIK: 2\n   Nama: B\n\n13) NIK: 3\n   Nama: C\n", "NIK=1|Nama=A / NIK=2|Nama=B / NIK=3|Nama=C"},
		"number above":   {"1.\nNIK: 1\nNama: A\n\n2.\nNIK: 2\nNama: B\n\n3.\nNIK: 3\nNama: C\n", "=1.|NIK=1|Nama=A / =2.|NIK=2|Nama=B / =3.|NIK=3|Nama=C"},
		"quoted":         {"> NIK: 1\n> Nama: A\n\n> NIK: 2\n> Nama: B\n\n> NIK: 3\n> Nama: C\n", "NIK=1|Nama=A / NIK=2|Nama=B / NIK=3|Nama=C"},
		"bold":           {"**NIK:** 1\n**Nama:** A, \"B\"\n\n**NIK:** 2\n**Nama:** B\n\n**NIK:** 3\n**Nama:** C\n", "NIK=1|Nama=A, \"B\" / NIK=2|Nama=B / NIK=3|Nama=C"},
		"arrows":         {"nik => 1\nnama => A\n\nnik => 2\nnama => B\n\nnik => 3\nnama => C\n", "nik=1|nama=A / nik=2|nama=B / nik=3|nama=C"},
		"columns of two": {"a|b\nc|d\n\ne|f\ng|h\n\ni|j\nk|l\n", ""},
		"a table":        {"kode: 1,nama\nkode: 2,nama\nkode: 3,nama\nkode: 4,nama\nkode: 5,nama\n", ""},
		"prose":          {"Catatan: satu\n\ndua tiga empat\n\nlima enam\n\nDaftar: tujuh\n\ndelapan\n", ""},
		"stolen logins":  {"https://a.id/x:budi:rahasia1\nhttps://b.id/x:siti:rahasia2\nhttps://c.id/x:tuti:rahasia3\nhttps://d.id/x:ani:rahasia4\n", ""},
		"numbers, names": {"628129876543:Budi\n628129876544:Siti\n628129876545:Tuti\n628129876546:Ani\n", ""},
	} {
		for _, size := range []int{1, 7, 40, 1 << 16} {
			records, format := readBlocks(t, c.text, small(size))
			if got := strings.Join(records, " / "); got != c.want || (format == "blocks") != (c.want != "") {
				t.Errorf("%s, blocks of %d bytes: %s\n got %s\nwant %s", name, size, format, got, c.want)
			}
		}
	}
}

// TestBlockKeys: keys that nobody knows are no names of columns, and looked at.
func TestBlockKeys(t *testing.T) {
	options := small(1 << 16)
	options.KnownName = func(name string) bool { return name == "Nama" || name == "NIK" }
	records, _ := readBlocks(t, "Nama: A\nNIK: 1\n\nNama: B\nNIK: 2\nsiti@surat.id: x\nBudi: halo\n\nNama: C\nNIK: 3\n", options)
	if got, want := strings.Join(records, " / "), "Nama=A|NIK=1 / Nama=B|NIK=2|*=siti@surat.id: x|*=Budi: halo / Nama=C|NIK=3"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if _, format := readBlocks(t, strings.Repeat("Budi: halo\nSiti: 0812\nTuti: ya\n\n", 9), options); format != "text" {
		t.Errorf("a chat is %s", format)
	}
}

// TestBlocksOverlong: where records begin again behind one that is too long does not
// depend on how the text is read.
func TestBlocksOverlong(t *testing.T) {
	for _, long := range []int{390, 400, 410, 500, 801, 1500} {
		text := "nik: 1\nnama: a\n\nnik: 2\nnama: b\n\nnik: 3\nnama: " + strings.Repeat("x", long) + "\n\nnik: 4\nnama: d\n\nnik: 5\nnama: e\n"
		want := ""
		for _, size := range []int{1, 2, 7, 64, 300, 1 << 12} {
			options := small(size)
			options.Format, options.MaxRecord = "blocks", 300
			records, _ := readBlocks(t, text, options)
			got := strings.Join(records[len(records)-2:], " / ")
			if want == "" {
				want = got
			}
			if got != want || !strings.HasSuffix(got, "nik=5|nama=e") {
				t.Errorf("a record of %d bytes, read by %d: %q, want %q", long, size, got, want)
			}
		}
	}
}

// FuzzBlocks: blocks of any size hold the same records.
func FuzzBlocks(f *testing.F) {
	for _, seed := range []string{"nik: 1\nnama: a\n\nnik: 2\nnama: b\n\n\nnik: 3\nnama: c", "a=1\nb=2\nc=3\na=4\nb=5\nc=6\na=7\nb=8\nc=9\n", "-[ RECORD 1 ]-\na | 1\nb | 2\n"} {
		f.Add(seed, uint16(9))
	}
	f.Fuzz(func(t *testing.T, text string, size uint16) {
		options := small(1 + int(size%300))
		options.Format = "blocks"
		a, _ := readBlocks(t, text, options)
		options = small(1 << 16)
		options.Format = "blocks"
		b, _ := readBlocks(t, text, options)
		if fmt.Sprint(a) != fmt.Sprint(b) {
			t.Fatalf("%q: %q, in one block %q", text, a, b)
		}
	})
}
