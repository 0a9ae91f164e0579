package format

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestQuotedPrintable(t *testing.T) {
	head := "From: a@surat.id\nContent-Transfer-Encoding: quoted-printable\n\n"
	for text, want := range map[string]string{
		head + "a=3Db =42udi\n":                                           head + "a=b Budi\n",
		head + "nik 3171015=\r\n803754863\r\n":                            head + "nik 3171015803754863\r\n",
		head + "a=_x =3D\n--b\nnik=3171\n":                                head + "a=_x =\n--b\nnik=3171\n",
		"BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:=41=\n=42\nTEL:=3171\n": "BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:AB\nTEL:=3171\n",
	} {
		if !isQuotedPrintable([]byte(text)) {
			t.Errorf("%q is not taken for it", text)
		}
		var got []byte
		parts := new(printableParts)
		for line := range strings.Lines(text) {
			got = parts.line(got, []byte(line))
		}
		if string(got) != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	for _, text := range []string{
		"id,pesan\n1,\"Subject: x\nContent-Transfer-Encoding: quoted-printable\n\n=3D\"\n2,nik=3171015803754863\n",
		"INSERT INTO t VALUES ('From: a\nContent-Transfer-Encoding: quoted-printable\n\n=3D');\n",
		"catatan\nquoted-printable = apa\n",
	} {
		if isQuotedPrintable([]byte(text)) {
			t.Errorf("%q is taken for it", text)
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
