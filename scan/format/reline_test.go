package format

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestQuotedPrintable(t *testing.T) {
	for text, want := range map[string]string{
		"a=3Db =42udi\n":                  "a=b Budi\n",
		"nik 3171015=\r\n803754863\r\n":   "nik 3171015803754863\r\n",
		"boundary=\"=_x\" a=b\n":          "boundary=\"=_x\" a=b\n",
		"YnVkaQ==\nx=\n":                  "YnVkaQ==\nx",
		"teks yang panjang sekali dan=":   "teks yang panjang sekali dan=",
		"N;ENCODING=QUOTED-PRINTABLE:=41": "N;ENCODING=QUOTED-PRINTABLE:A",
	} {
		var got []byte
		for line := range strings.Lines(text) {
			got = fromPrintable(got, []byte(line))
		}
		if string(got) != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]bool{
		"From: a\nContent-Transfer-Encoding: quoted-printable\n\nx=3D\n": true,
		"BEGIN:VCARD\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=41\n":   true,
		"catatan\nquoted-printable = apa\n":                              false,
	} {
		if got := isQuotedPrintable([]byte(text)); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}

func TestLongDelimiter(t *testing.T) {
	known := func(name string) bool {
		return slices.Contains([]string{"nik", "nama", "gaji"}, strings.TrimSpace(name))
	}
	for _, c := range []struct{ signs, want string }{
		{"::", "::"}, {"<|>", "<|>"}, {" - ", " - "}, {"@@", "@@"}, {"---", "---"}, {`\t`, `\t`}, {"|~|", "|~|"},
		{",", ","}, {", ", ","}, {"||", "|"}, {" | ", "|"},
	} {
		options := Defaults()
		options.KnownName = known
		text := strings.Join([]string{"nik", "nama", "gaji"}, c.signs) + "\n" + strings.Repeat(strings.Join([]string{"1", "Budi S", "5"}, c.signs)+"\n", 9)
		document, err := Open(Input{Reader: strings.NewReader(text)}, options)
		if err != nil {
			t.Fatal(err)
		}
		table, err := document.Next()
		if err != nil {
			t.Fatal(err)
		}
		if got := table.Info().Delimiter; got != c.want {
			t.Errorf("%q: %q, want %q", c.signs, got, c.want)
		}
		if len(c.want) > 1 && fmt.Sprintf("%s", table.Head()[1].Cells) != "[1 Budi S 5]" {
			t.Errorf("%q: %s", c.signs, table.Head()[1].Cells)
		}
	}
}
