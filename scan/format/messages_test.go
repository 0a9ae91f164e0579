package format

import (
	"strings"
	"testing"
)

// TestMessages: forms in the messages of chats, logs and channels are records, whatever else is said.
func TestMessages(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"a chat": {"01/05/23 10.01 - Warga 1: nama: Ujang\nnik: 31\nsalam\n01/05/23 10.01 - Admin: Siap\nkak\n01/05/23 10.02 - Ani: nama: Asep \"A\"\nnik: 32\n",
			`message=01/05/23 10.01 - Warga 1: |nama=Ujang|nik=31 / message=salam / message=01/05/23 10.01 - Admin: Siap / message=kak / message=01/05/23 10.02 - Ani: |nama=Asep "A"|nik=32`},
		"of a phone": {"\u200e[01/05/23, 10.01.11] Ani: nama: A\nnik: 31\n[01/05/23, 10.02.11] Tuti: nama: B\nnik: 32\n",
			"message=\u200e[01/05/23, 10.01.11] Ani: |nama=A|nik=31 / message=[01/05/23, 10.02.11] Tuti: |nama=B|nik=32"},
		"a log": {"2016-04-18 18:02:15 DEBUG: Array\n(\n    [nama] => A\n    [nik] => 31\n)\n2016-04-18 18:02:16 INFO ok\n2016-04-18T18:02:15.123Z contact form\r\nnama: B\r\nnik: 32\r\nnama: C\nnik: 33\n",
			`message=2016-04-18 18:02:15 DEBUG: Array|nama=A|nik=31 / message=( / message=) / message=2016-04-18 18:02:16 INFO ok / message=2016-04-18T18:02:15.123Z contact form|nama=B|nik=32 / nama=C|nik=33`},
		"nothing said by names": {"01/05/23 10.01 - A: nama siapa?\n01/05/23 10.02 - B: nama: Budi\n01/05/23 10.03 - C: oke\nnik: 4\n", ""},
		"rows behind":           {"01/05/23 10.01 - A: nama: A\nnik: 31\n01/05/23 10.01 - B: nama: B\nnik: 32\nnik,nama\n33,C\n", ""},
		"a column of days":      {"2023-05-01 10:00:00,A,\"nama: B\nnik: 3\"\n2023-05-01 10:00:01,A,\"nama: B\nnik: 4\"\n", ""},
		"objects between":       {"2023-05-01 10:00:00 nama: B\nnik: 3\n2023-05-01 10:00:01 {\"a\":1}\n2023-05-01 10:00:01 nama: B\nnik: 3\n2023-05-01 10:00:01 {\"a\":1}\n", ""},
		"few forms":             {"2023-05-01 10:00:00 nama: B\nnik: 3\n2023-05-01 10:00:01 nama: B\nnik: 3\n" + strings.Repeat("2023-05-01 10:00:01 oke\n", 20), ""},
		"in Spain":              {"1/5/23, 10:01\u202fp. m. - Ani: nama: A\nnik: 31\n1/5/23, 10:02\u202fp. m. - Tuti: nama: B\nnik: 32\n", "message=1/5/23, 10:01\u202fp. m. - Ani: |nama=A|nik=31 / message=1/5/23, 10:02\u202fp. m. - Tuti: |nama=B|nik=32"},
		"errors":                {"2016-04-18 18:02:15 ERROR x\n  at a.b: c\n  caused by: d\n2016-04-18 18:02:16 ERROR x\n  at a.b: c\n  caused by: d\n", ""},
	} {
		options := small(1 << 16)
		options.KnownName = func(name string) bool { return name == "nama" || name == "nik" }
		if got := isMessages([]byte(c.text), true, &options); got != (c.want != "") {
			t.Errorf("%s: %v", name, got)
		}
		if c.want == "" {
			continue
		}
		records, format := readBlocks(t, c.text, options)
		if got := strings.Join(records, " / "); got != c.want || format != "messages" {
			t.Errorf("%s: %s\n got %s\nwant %s", name, format, got, c.want)
		}
	}
}
