package format

import (
	"bytes"
	"strings"
	"testing"
	"time"
)

func knownPairs(name string) bool {
	return name == "nik" || name == "nama" || name == "Nama" || name == "Nik"
}

// writtenOut returns a text with its groups written as blocks.
func writtenOut(text string) string {
	o := Defaults()
	o.KnownName = knownPairs
	l := &literalGroups{options: &o}
	var out []byte
	for line := range strings.Lines(text) {
		out = l.line(out, []byte(line))
	}
	return string(l.end(out))
}

// TestLiterals: values with names in brackets, and such as statements set, are written as blocks.
func TestLiterals(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"PHP", "User::create(['nama' => 'x', 'nik' => 1,]);\n", "# User::create(\nnama: x\nnik: 1\n\n"},
		{"over lines", "f([\n  'nama' => 'x', // y\n  'nik' => 1,\n]);\n", "# f(\nnama: x\n# // y\nnik: 1\n\n"},
		{"Java", "users: [User(nama=x y, nik=1), User(nama=z, w, nik=2)]\n", "# users: [User\nnama: x y\nnik: 1\n# , User\n\nnama: z, w\nnik: 2\n\n"},
		{"Go", "{Nama:x y Nik:1} {Nama:z Nik:2}\n", "Nama: x y\nNik: 1\n\nNama: z\nNik: 2\n\n"},
		{"Rust", "User { nama: \"x\", nik: Some(\"1\"), kota: Kota { nama: \"y\" } }\n", "# User\nnama: x\nnik: 1\nkota.nama: y\n\n"},
		{"Ruby", "#<User id: 1, nama: \"x\", nik: 2>\n", "id: 1\nnama: x\nnik: 2\n\n"},
		{"columns", "data.frame(nama = c(\"x\", \"y\"), nik = c(1, 2))\n", "# data.frame\nnama: x\nnik: 1\n\nnama: y\nnik: 2\n\n"},
		{"Map.of", "Map.of(\"nama\", \"x\", \"nik\", 1)\n", "# Map.of\nnama: x\nnik: 1\n\n"},
		{"setters", "a.setNama(\"x\");\na.setNik(1);\nb.setNama(\"y\");\nb.setNik(2);\n", "Nama: x\nNik: 1\n\nNama: y\nNik: 2\n\n"},
		{"a builder", "U.builder().nama(\"x\").nik(1).build(),\n", "nama: x\nnik: 1\n\n"},
		{"elements", "$a['nama'] = 'x';\n$a['nik'] = 1;\necho $a;\n", "nama: x\nnik: 1\n\n# echo $a;\n\n"},
		{"beside setters", "u.setNama(\"x\"); u.setNik(\"1\"); // a@b.id\nu.setNama(\"y\"); u.setNik(\"2\"); alamat Jl. Melati 5\n", "Nama: x\nNik: 1\n# u ; u ; // a@b.id\n\nNama: y\nNik: 2\n# u ; u ; alamat Jl. Melati 5\n\n"},
		{"XML", "a=<r><nama>x &amp; y</nama><p:nik>1</p:nik><z/></r> b\n", "# a=\nnama: x & y\nnik: 1\n# b\n\n"},
		{"XML in a message", "a=&lt;r&gt;&lt;nama&gt;x&lt;/nama&gt;&lt;nik&gt;1&lt;/nik&gt;&lt;/r&gt;\n", "# a=\nnama: x\nnik: 1\n\n"},
		{"XML with more", "<r i='12345'><nama>x</nama>t<nik>1</nik></r> <r><nama>x</nama>t<nik>1</nik></r>\n", "# <r i='12345'><nama>x</nama>t<nik>1</nik></r>\nnama: x\n# t\nnik: 1\n\n"},
		{"types", "List<User> a;\nb.setNama(\"x\");\nb.setNik(1);\n", "# List<User> a;\n\nNama: x\nNik: 1\n\n"},
		{"numbers", "f(nama=5_000_000L, nik=13000000.)\n", "# f\nnama: 5000000\nnik: 13000000\n\n"},
		{"one value", "a.setNama(\"x\");\n", "# a.setNama(\"x\");\n"},
		{"others", "f(a=1, b=2) [x] {y: 1}\nz (", "# f(a=1, b=2) [x] {y: 1}\n\n# z (\n"},
		{"no end", "f(nama='x', nik='1", "# f(nama='x', nik='1\n"},
	} {
		if got := writtenOut(c.text); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestLiteralsOfAnySize: what has no end takes time by its length.
func TestLiteralsOfAnySize(t *testing.T) {
	for _, text := range []string{strings.Repeat("(/* ", 1<<18), strings.Repeat("(nama:", 1<<16), strings.Repeat("(nama:'x',", 1<<15), strings.Repeat("(nama:x (y)\n", 1<<15), strings.Repeat("[", 1<<18), "(nama: " + strings.Repeat("x ", 1<<17)} {
		begin := time.Now()
		out := writtenOut(text)
		if d := time.Since(begin); d > 10*time.Second {
			t.Errorf("%.20q: %s", text, d)
		}
		if n := strings.Count(out, "nama"); n != strings.Count(text, "nama") {
			t.Errorf("%.20q: %d names of %d", text, n, strings.Count(text, "nama"))
		}
	}
}

// FuzzLiterals: no number outside of escapes is lost, in whatever lines it comes.
func FuzzLiterals(f *testing.F) {
	f.Add("User::create(['nama' => 'x', 'nik' => 1,]);\na.setNama(\"x\");\n")
	f.Add("0(0000=0000000( /*0000000*(00=A0000000")
	f.Add("f(nama='12345', /* 67890 */ nik=x12345(1), 12345)")
	f.Add("{Nama:x y Nik:1} #<U nama: \"x\", nik: c(1, 2)>")
	f.Fuzz(func(t *testing.T, text string) {
		if strings.ContainsAny(text, "\\") {
			return
		}
		out := []byte(writtenOut(text))
		for _, word := range bytes.FieldsFunc([]byte(text), func(r rune) bool { return r < '0' || r > '9' }) {
			if len(word) >= leastTelling && !bytes.Contains(out, word) {
				t.Fatalf("%q is lost: %q", word, out)
			}
		}
	})
}
