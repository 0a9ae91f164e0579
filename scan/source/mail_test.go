package source

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
)

const mailWithFiles = `From: Budi <budi@surat.id>
To: siti@surat.id
MIME-Version: 1.0
Content-Type: multipart/mixed;
 boundary="--a b"

Pembuka
----a b
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain

Halo, ini datanya.
--inner
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Halo=2C</p>
--inner--
----a b
Content-Type: text/csv
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="=?utf-8?Q?data_gaji.csv?="

bmlrLG5hbWEK
MSxCdWRpCg==
----a b
Content-Type: application/json; name="../x.json"

{"nik": 1}
----a b--
Penutup
`

// TestMail: files and pages in mails are items of their own, what is left is a text.
func TestMail(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"files": {mailWithFiles, `- "From: Budi <budi@surat.id>\nTo: siti@surat.id\nMIME-Version: 1.0\nContent-Type: multipart/mixed;\n boundary=\"--a b\"\n\nPembuka\n----a b\nContent-Type: multipart/alternative; boundary=inner\n\n--inner\nContent-Type: text/plain\n\nHalo, ini datanya.\n--inner\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n--inner--\n----a b\nContent-Type: text/csv\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=\"=?utf-8?Q?data_gaji.csv?=\"\n\n----a b\nContent-Type: application/json; name=\"../x.json\"\n\n----a b--\nPenutup\n"
-!/1/text.html "<p>Halo,</p>\n"
-!/2/data gaji.csv "nik,nama\n1,Budi\n"
-!/3/.._x.json "{\"nik\": 1}\n"`},
		"a page alone": {"From: a@b.id\nSubject: x\nContent-Type: text/html\n\n<p>1</p>\n", `- "From: a@b.id\nSubject: x\nContent-Type: text/html\n\n"
-!/1/text.html "<p>1</p>\n"`},
		"a mailbox": {"From a@b.id Mon Jan 15 10:00:00 2024\nFrom: a@b.id\nContent-Type: application/json\n\n1\n\nFrom c@b.id Tue Jan 16 10:00:00 2024\nFrom: c@b.id\n\n2\n", `- "From a@b.id Mon Jan 15 10:00:00 2024\nFrom: a@b.id\nContent-Type: application/json\n\nFrom c@b.id Tue Jan 16 10:00:00 2024\nFrom: c@b.id\n\n2\n"
-!/1/application.json "1\n\n"`},
		"a mail in a mail": {"From: a@b.id\nTo: c@d.id\nContent-Type: message/rfc822\n\nFrom: e@f.id\nContent-Type: application/json\n\n1\n", `- "From: a@b.id\nTo: c@d.id\nContent-Type: message/rfc822\n\nFrom: e@f.id\nContent-Type: application/json\n\n"
-!/1/application.json "1\n"`},
		"padding missing, text behind": {"From: a@b.id\nSubject: x\nContent-Type: application/json; name=a.json\nContent-Transfer-Encoding: \"base64\" (standard)\n\neyJu \naWsi\nOjF9Cg==\n\n-- \nDaftar\n", "- \"From: a@b.id\\nSubject: x\\nContent-Type: application/json; name=a.json\\nContent-Transfer-Encoding: \\\"base64\\\" (standard)\\n\\n\"\n-!/1/a.json \"{\\\"nik\\\":1}\\n-- \\nDaftar\\n\""},
		"cut in a part":                {"From: a@b.id\nSubject: x\nContent-Type: multipart/mixed; boundary=--=_b\n\n----=_b\nContent-Type: a/b\n\nx", "- \"From: a@b.id\\nSubject: x\\nContent-Type: multipart/mixed; boundary=--=_b\\n\\n----=_b\\nContent-Type: a/b\\n\\n\"\n-!/1/a.b \"x\" truncated"},
		"no file":                      {"From: a@b.id\nSubject: x\n\nHalo\n--\nBudi\n", `- "From: a@b.id\nSubject: x\n\nHalo\n--\nBudi\n"`},
		"cut base64":                   {"From: a@b.id\nSubject: x\nContent-Type: application/json\nContent-Transfer-Encoding: base64\n\neyJua", "- \"From: a@b.id\\nSubject: x\\nContent-Type: application/json\\nContent-Transfer-Encoding: base64\\n\\n\"\n-!/1/application.json \"{\\\"n\" truncated"},
		"bad base64":                   {"From: a@b.id\nSubject: x\nContent-Type: application/json\nContent-Transfer-Encoding: base64\n\n****\n", "- \"From: a@b.id\\nSubject: x\\nContent-Type: application/json\\nContent-Transfer-Encoding: base64\\n\\n\"\n-!/1/application.json \"\" truncated"},
		"no mail":                      {"From: a@b.id\n\nSubject: x\nContent-Type: application/json\n\n1\n", `- "From: a@b.id\n\nSubject: x\nContent-Type: application/json\n\n1\n"`},
		"many a header":                {"nama,from\nBudi,a@b.id\n", `- "nama,from\nBudi,a@b.id\n"`},
	} {
		for _, stream := range []bool{false, true} {
			if got := strings.Join(walkShown(t, c.text, stream, Defaults(), 1000), "\n"); got != c.want {
				t.Errorf("%s, stream %v:\n%s\nwant\n%s", name, stream, got, c.want)
			}
		}
	}
	few := Defaults()
	few.MaxMembers = 2
	if got := walkItems(t, mailWithFiles, false, few); len(got) != 4 || got[3] != "-!/… fault too_many_members" {
		t.Errorf("more files than the limit: %q", got)
	}
}

// FuzzMail: text and files together are all there is, in order.
func FuzzMail(f *testing.F) {
	f.Add([]byte(mailWithFiles))
	f.Add([]byte("From a@b.id Mon Jan\nTo: x\nContent-Type: message/rfc822\n\nContent-Type: a/b\n\nx\n\nFrom b Tue \n\n--\n"))
	f.Fuzz(func(t *testing.T, mail []byte) {
		parts, err := mailParts(bytes.NewReader(mail), 1000)
		if err != nil {
			return
		}
		from := int64(0)
		for _, p := range parts {
			if p.start < from || p.end < p.start || p.end > int64(len(mail)) {
				t.Fatalf("a part at %d-%d behind %d of %d", p.start, p.end, from, len(mail))
			}
			from = p.end
			_, _ = io.Copy(io.Discard, p.open(bytes.NewReader(mail)))
		}
	})
}

// BenchmarkMail looks for files in a mailbox of short mails, three in each.
func BenchmarkMail(b *testing.B) {
	var box bytes.Buffer
	for range 2000 {
		fmt.Fprintf(&box, "From a@b.id Mon Jan 15 10:00:00 2024\n%s\n", mailWithFiles)
	}
	b.SetBytes(int64(box.Len()))
	for b.Loop() {
		if parts, _ := mailParts(bytes.NewReader(box.Bytes()), 10_000); len(parts) != 6000 {
			b.Fatal(len(parts))
		}
	}
}
