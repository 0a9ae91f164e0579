package format

import (
	"fmt"
	"io"
	"regexp"
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
		if !hasEncodedParts([]byte(text)) {
			t.Errorf("%q is not taken for it", text)
		}
		checkRelined(t, new(encodedParts).line, text, want)
	}
	for _, text := range []string{
		"id,pesan\n1,\"Subject: x\nContent-Transfer-Encoding: quoted-printable\n\n=3D\"\n2,nik=3171015803754863\n",
		"INSERT INTO t VALUES ('From: a\nContent-Transfer-Encoding: quoted-printable\n\n=3D');\n",
		"catatan\nquoted-printable = apa\n",
	} {
		if hasEncodedParts([]byte(text)) {
			t.Errorf("%q is taken for it", text)
		}
	}
}

// checkRelined checks what a text becomes whose lines are rewritten.
func checkRelined(t *testing.T, each lineMaker, text, want string) {
	t.Helper()
	checkRelinedTo(t, each, nil, text, want)
}

// checkRelinedTo is checkRelined for what keeps lines until others have come.
func checkRelinedTo(t *testing.T, each lineMaker, end func(to []byte) []byte, text, want string) {
	t.Helper()
	var got []byte
	for line := range strings.Lines(text) {
		got = each(got, []byte(line))
	}
	if end != nil {
		got = end(got)
	}
	if string(got) != want {
		t.Errorf("%q: %q, want %q", text, got, want)
	}
}

// TestBase64Parts: texts in mails are decoded across lines; files stay as they are, to be told.
func TestBase64Parts(t *testing.T) {
	head := "From: a@surat.id\nMIME-Version: 1.0\n"
	for text, want := range map[string]string{
		"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nTklLIDMxNzQw\nNjE1MDU=\n":                       "NIK 3174061505",
		"Content-Transfer-Encoding: BASE64\nContent-Type: text/csv; name=a\n\nTklLIDMx\nNzQwNj\nE1MDU=\n\n--b\nakhir\n": "NIK 3174061505\n\n--b\nakhir\n",
		"Content-Type: application/zip\nContent-Transfer-Encoding: base64\n\nUEsDBBQA\n":                                "UEsDBBQA\n",
		"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nbukan base64!\nNIK 3174\n":                      "bukan base64!\nNIK 3174\n",
	} {
		if !hasEncodedParts([]byte(head + text)) {
			t.Errorf("%q is not taken for it", text)
		}
		front, _, _ := strings.Cut(text, "\n\n")
		checkRelined(t, new(encodedParts).line, head+text, head+front+"\n\n"+want)
	}
}

// TestUncoloured: codes of terminals are taken away, and nothing that could be data.
func TestUncoloured(t *testing.T) {
	for text, want := range map[string]string{
		"\x1b[0;38;5;208m\"nik\" => \x1b[1;38;5;113m3404\x1b[0m\n": "\"nik\" => 3404\n",
		"a\x1b[K\x1b[2Jb\x1b[m":  "ab",
		"\x1b[3174055203900007m": "\x1b[3174055203900007m",
		"[33m \x1b 0812":         "[33m \x1b 0812",
	} {
		checkRelined(t, uncoloured, text, want)
	}
}

// TestUndrawn: what consoles draw around tables is written in ASCII, and signs in cells stay.
func TestUndrawn(t *testing.T) {
	for text, want := range map[string]string{
		"┌────┬──────┐\n│ id │ nama │\n├────┼──────┤\n│ 1  │ A─B  │\n└────┴──────┘\n": "+----+------+\n| id | nama |\n+----+------+\n| 1  | A─B  |\n+----+------+\n",
		" id │ nama\n────┼─────\n  1 │ Budi\n  2 │ Siti\n":                            " id | nama\n----+-----\n  1 | Budi\n  2 | Siti\n",
		"┌─nik──┬─nama─┐\n│ 3174 │ Budi │\n│ 3175 │ Siti │\n└──────┴──────┘\n":        "| nik  | nama |\n| 3174 | Budi |\n| 3175 | Siti |\n+------+------+\n",
		"┏━━━━┓\n┃ id ┃\n┡━━━━┩\n│ 1  │\n│ 2  │\n└────┘\n":                            "+----+\n| id |\n+----+\n| 1  |\n| 2  |\n+----+\n",
	} {
		if !hasUprights([]byte(text)) {
			t.Errorf("%q is not taken for it", text)
		}
		checkRelined(t, undrawn, text, want)
	}
	for _, text := range []string{"nik,nama\n3174,A│B\n3175,A│C\n3176,D\n3177,E\n3178,F\n", "a\nb\n", "├── src\n│   ├── a\n│   └── b\n└── go.mod\n"} {
		if hasUprights([]byte(text)) {
			t.Errorf("%q is taken for it", text)
		}
	}
}

// TestFolded: lines of cards and of what directories export go on behind a line end and a blank.
func TestFolded(t *testing.T) {
	for text, want := range map[string]string{
		"dn: uid=1,dc=id\ndescription: NIK 31740615\n 05901234\nmobile: 0812\n": "dn: uid=1,dc=id\ndescription: NIK 3174061505901234\nmobile: 0812",
		"BEGIN:VCARD\r\nNOTE:NIK 3174\r\n\t0615\r\n\r\nEND:VCARD\r\n":           "BEGIN:VCARD\nNOTE:NIK 31740615\n\nEND:VCARD",
		"# extended LDIF\n#\nversion: 1\n\ndn:: dWlk\n a\n":                     "# extended LDIF\n#\nversion: 1\n\ndn:: dWlka",
	} {
		if !isFolded([]byte(text)) {
			t.Errorf("%q is not taken for it", text)
		}
		checkRelined(t, new(unfolded).line, text, want)
	}
	for _, text := range []string{"nik,nama\n 3174,Budi\n", "dn,nama\n 1,Budi\n", "catatan\n  lanjut\n"} {
		if isFolded([]byte(text)) {
			t.Errorf("%q is taken for it", text)
		}
	}
}

// firstTable opens the first table of a text.
func firstTable(t *testing.T, text string, options Options) Table {
	t.Helper()
	document, err := Open(Input{Reader: strings.NewReader(text)}, options)
	if err != nil {
		t.Fatal(err)
	}
	table, err := document.Next()
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func TestLongDelimiter(t *testing.T) {
	known := func(name string) bool {
		return slices.Contains([]string{"nik", "nama", "gaji"}, strings.TrimSpace(name))
	}
	for _, c := range []struct{ signs, want string }{
		{"::", "::"}, {"<|>", "<|>"}, {" - ", " - "}, {"@@", "@@"}, {"---", "---"}, {`\t`, `\t`}, {"|~|", "|~|"}, {"§", "§"}, {"¦", "¦"}, {"│", "|"},
		{",", ","}, {", ", ","}, {"||", "|"}, {" | ", "|"},
	} {
		options := Defaults()
		options.KnownName = known
		text := strings.Join([]string{"nik", "nama", "gaji"}, c.signs) + "\n" + strings.Repeat(strings.Join([]string{"1", "Budi S", "5"}, c.signs)+"\n", 9)
		table := firstTable(t, text, options)
		if got := table.Info().Delimiter; got != c.want {
			t.Errorf("%q: %q, want %q", c.signs, got, c.want)
		}
		if len(c.want) > 1 && fmt.Sprintf("%s", table.Head()[1].Cells) != "[1 Budi S 5]" {
			t.Errorf("%q: %s", c.signs, table.Head()[1].Cells)
		}
	}
}

// FuzzRewritten: no number is lost that could be somebody's.
func FuzzRewritten(f *testing.F) {
	f.Add("[0] => Array\n[\"a\"]=>\nstring(9) \"317406150\"\n[317406150] => Array\n")
	f.Add("* Record 1\nnik  317406150\n| a | 123456789 |\n")
	f.Add("Nama : A     NIK : 317406150\nNIK   123456789\n")
	f.Add("UPDATE t SET a = '317406150', b=NULL WHERE id=123456789;\nINSERT INTO t (a)\nSELECT '317406150' AS a FROM dual;\n")
	f.Add("INSERT INTO t (a)\nSELECT 'x\n317406150' UNION ALL\nSELECT '317406151\n")
	f.Add("MERGE INTO t USING (VALUES ('317406150'),\n('123456789')) AS s (a) ON a = '111222333'\nMERGE t\nUSING (SELECT '317406150' AS a) s")
	f.Add("+---+---+\n| 317406150 | b |\n+---+---+\n| 1 | 123456789 |\n+---+---+\n|317406151|\n\na   317406152\n--- ---\n1   317406153\n|--|--|\n")
	f.Add("nik\n317406150\nnama\nhp\n123456789\n------W\nContent-Disposition: form-data; name=\"317406152\"\n\n317406151\n------W--\n")
	f.Add("x query: insert into t values ('317406150') on duplicate key update a='123456789'\n")
	f.Add("SELECT * FROM (VALUES ('317406150'),\n('123456789')) AS v (a);\nCALL p(a => '317406151', 123456780);\nSELECT '317406152' AS a, 1 AS b UNION SELECT '317406153', 2;\n")
	f.Add("insert into p (a, b) values (?, ?)\nx binding parameter [1] as [A] - [317406150]\n==> Parameters: 317406151(String), 1(Long)\n[Parameters=[@p0='317406152'], CommandType\n")
	f.Add("\\label{317406150} \\textbf{317406151} & 317406152 \\\\ \\hline\n[url=317406153]x[/url]\n||317406154||x||\n")
	f.Add("Email: a@b.id - Phone: - Name: 317406150 - x: 317406151\n")
	f.Add("1. Budi / 081298765431 (wa) 317406150\n081298765432 - Siti\nx 317406151\n")
	long := regexp.MustCompile(`[0-9]{9,}`)
	boundary := regexp.MustCompile(`(?m)^--.*$`) // of the parts of a form: random digits
	options := Defaults()
	options.KnownName = func(name string) bool { return len(name) < 5 }
	f.Fuzz(func(t *testing.T, text string) {
		multipart, restated, console, stacked := new(multipart), new(restated), &console{options: &options}, &stacked{options: &options}
		bound := new(bound)
		for _, each := range []struct {
			line lineMaker
			end  func(to []byte) []byte
		}{{new(printed).line, nil}, {expanded, nil}, {paired{&options}.line, nil}, {undrawn, nil}, {restated.line, restated.end}, {stacked.line, stacked.end}, {multipart.line, multipart.end}, {console.line, console.end}, {new(copied).line, nil},
			{bound.line, bound.cut}, {forumPage, nil}, {wikiRow, nil}, {new(typeset).line, nil}, {logfmtLine, nil}, {phonebookLine, nil}} {
			lines := newLineReader(strings.NewReader(text), 1<<20, each.line)
			lines.end = each.end
			out, err := io.ReadAll(lines)
			if err != nil {
				t.Fatal(err)
			}
			for _, number := range long.FindAllString(boundary.ReplaceAllString(text, ""), -1) {
				if !strings.Contains(string(out), number) {
					t.Fatalf("%q: %q lacks a number", text, out)
				}
			}
		}
	})
}

// TestLogged: the lines of a table that a container printed are taken out of what its log has around
// them.
func TestLogged(t *testing.T) {
	options := Defaults()
	options.KnownName = func(name string) bool { return name == "nik" || name == "nama" }
	docker := "{\"log\":\"nik,nama\\n\",\"stream\":\"stdout\",\"time\":\"x\"}\n{\"log\":\"3174,Siti \\\"S\\\"\\n\",\"stream\":\"stdout\"}\n"
	kubernetes := "2024-05-01T10:00:00.1Z stdout F nik,nama\n2024-05-01T10:00:00.2Z stdout F 3174,Siti\nelse\n"
	for text, want := range map[string]string{docker: "nik,nama\n3174,Siti \"S\"\n", kubernetes: "nik,nama\n3174,Siti\nelse\n"} {
		if !isLogged([]byte(text), &options) {
			t.Errorf("%q is not taken for it", text)
		}
		checkRelined(t, unlogged, text, want)
	}
	for _, text := range []string{strings.ReplaceAll(docker, "nik,nama", "GET /,nama"), strings.ReplaceAll(docker, "stream", "level"), strings.ReplaceAll(docker, `"stream"`, `"nik":"3174","stream"`), "nik,nama\n3174,Siti\n", ""} {
		if isLogged([]byte(text), &options) {
			t.Errorf("%q is taken for it", text)
		}
	}
}

// TestFilled: fields on two lines are on one, and none is lost.
func TestFilled(t *testing.T) {
	text := "Name: no_hp\nValue: 081298765431\n=====\nName: user[nik]\r\nValue: 3174\r\n=====\n"
	if !isFilled([]byte(text)) || isFilled([]byte("Name: Siti Rahayu\nValue: 3\nName: Budi S\nValue: 4\n")) || isFilled([]byte("Name: a\nValue: 1\n")) {
		t.Error("taken for what it is not")
	}
	checkRelinedTo(t, new(filled).line, new(filled).end, text, "no_hp: 081298765431\nuser[nik]: 3174\n")
	f := new(filled)
	checkRelinedTo(t, f.line, f.end, "a\nName: x\nName: y\nValue: 1\nName: z", "a\nx:\ny: 1\nz:\n")
}
