package format

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
)

// TestWidened: text in single bytes that was appended to text in units of two is read, too.
func TestWidened(t *testing.T) {
	wide := func(text string, big bool) string {
		var b strings.Builder
		for _, unit := range utf16.Encode([]rune(text)) {
			if big {
				b.Write([]byte{byte(unit >> 8), byte(unit)})
			} else {
				b.Write([]byte{byte(unit), byte(unit >> 8)})
			}
		}
		return b.String()
	}
	latin := strings.Repeat("nik 3174061505901234, “hp” 081298765431\n", 40)
	plain := strings.Repeat("0812987654 ", 8)
	han := strings.Repeat("姓名 电话 \u4e2d\u6587\u4142\u4344\u4546\u4748\u494a\u4b4c\u4d4e\u4f50\u5152\u5354\u5556\u5758\u595a\u5b5c\u5d5e", 40)
	for _, big := range []bool{false, true} {
		for _, c := range []struct{ name, text, want string }{
			{"wide", wide(latin, big), wide(latin, big)},
			{"appended", wide(latin, big) + plain + "é", wide(latin+plain+"\u00c3\u00a9", big)},
			{"and on", wide(latin, big) + plain + wide("\n"+latin, big), wide(latin+plain+"\n"+latin, big)},
			{"too short", wide(latin, big) + "0812", wide(latin, big) + "0812"},
			{"another script", wide(han, big), wide(han, big)},
			{"cut", wide(latin, big) + "n", wide(latin, big) + "n"},
		} {
			for _, source := range []io.Reader{strings.NewReader(c.text), iotest.OneByteReader(strings.NewReader(c.text)), iotest.HalfReader(strings.NewReader(c.text))} {
				got, err := io.ReadAll(&widened{source: source, big: big})
				if err != nil || string(got) != c.want {
					t.Errorf("%s, big %v: %d bytes, want %d; %v", c.name, big, len(got), len(c.want), err)
				}
			}
		}
	}
}

// TestMainframe: text in EBCDIC is told by its signs, and read.
func TestMainframe(t *testing.T) {
	text := "nik;nama;alamat\n" + strings.Repeat("3174061505901234;Budi Santoso;Jl. Melati No. 3\n", 4)
	encoded, err := charmap.CodePage037.NewEncoder().String(strings.ReplaceAll(text, "\n", "\u0085"))
	if err != nil {
		t.Fatal(err)
	}
	feeds := strings.ReplaceAll(encoded, "\x15", "\x25")
	for _, text := range []string{encoded, feeds} {
		table := firstTable(t, text, Defaults())
		if info := table.Info(); info.Encoding != "ibm037" || info.Delimiter != ";" || len(table.Head()) != 5 || string(table.Head()[4].Cells[1]) != "Budi Santoso" {
			t.Errorf("%+v, %d rows", info, len(table.Head()))
		}
	}
	for _, other := range []string{"Привет, мир: " + strings.Repeat("слово ", 20), strings.Repeat("ÀÁÂÃÄÅ ÆÇÈ\n", 20), strings.Repeat("\xc0\xc1\xc2\xc3 \xe4\xe5\n", 20), strings.Repeat("@%", 40), "nik;nama\n" + strings.Repeat("1;x\n", 20)} {
		if isEBCDIC([]byte(other)) {
			t.Errorf("%.20q is taken for it", other)
		}
	}
}
