package scan_test

import (
	"fmt"
	"strings"
	"testing"
)

// TestCredentials: what stands behind a colon and an address is a password; in
// other tables of two columns it is not.
func TestCredentials(t *testing.T) {
	table := func(line string) string {
		var text strings.Builder
		for i := range 40 {
			fmt.Fprintf(&text, line+"\n", i, 10+i)
		}
		return text.String()
	}
	for line, want := range map[string]string{
		"kenari%d@contoh.co.id:rahasia%d!":                                                        "password",
		"kenari%d@contoh.co.id:0123456789abcdef0123456789abcd%d":                                  "password_hash",
		"kenari%d@contoh.co.id:0812987654%d":                                                      "",
		"kenari%d@contoh.co.id;Bandung%d":                                                         "",
		"kenari%d@contoh.co.id:Jalan Mawar %d":                                                    "",
		"kenari%d:rahasia%d":                                                                      "",
		"kenari%[1]d@contoh.co.id;%[2]dsayang%[2]d":                                               "password",
		"kenari%[1]d@contoh.co.id|%[2]dsayang%[2]d":                                               "password",
		"kenari%[1]d@contoh.co.id,KODE%[2]d":                                                      "",
		"%[1]d,kenari%[1]d,kenari%[1]d@surat.id,0123456789abcdef0123456789abcd%[2]d,10.0.0.%[1]d": "password_hash",
		"Kenari,kenari%[1]d@surat.id,0123456789abcdef0123456789abcdef012345%[2]d":                 "", // a version of a program
		"0123456789abcdef0123456789abcd%[2]d,kenari%[1]d@surat.id,Kenari":                         "", // a key
	} {
		r := scanText(t, table(line))
		found := ""
		for _, c := range r.Summary.Classes {
			if c.Class == "password" || c.Class == "password_hash" || c.Class == "phone" {
				found = c.Class
				if c.Records != 40 {
					t.Errorf("%s: %d records", line, c.Records)
				}
			}
		}
		if found != want {
			t.Errorf("%s: %q, want %q", line, found, want)
		}
	}
}

// TestCommonPasswords: passwords that people choose most tell those of a list, in any column behind who
// they are of.
func TestCommonPasswords(t *testing.T) {
	chosen := []string{"qwerty123", "sayang95", "bismillah", "123456", "Kx8#mmp2", "merdeka45", "laptopku", "iloveyou"}
	for name, c := range map[string]struct {
		line func(i int) string
		want uint64
	}{
		"two columns": {func(i int) string { return fmt.Sprintf("kenari%d@surat.id,%s", i, chosen[i%8]) }, 40},
		"among others": {func(i int) string {
			return fmt.Sprintf("%d|kenari%[1]d|kenari%[1]d@surat.id|%s|2024-01-05", i, chosen[i%8])
		}, 40},
		"of telephones": {func(i int) string { return fmt.Sprintf("0812987654%02d:%s", i, chosen[i%8]) }, 40},
		"one of them":   {func(i int) string { return fmt.Sprintf("kenari%d@surat.id,admin", i) }, 0},
		"words": {func(i int) string {
			return fmt.Sprintf("kenari%d@surat.id,%s", i, []string{"aktif", "cuti", "keluar"}[i%3])
		}, 0},
		"of nobody": {func(i int) string { return fmt.Sprintf("%d,%s", i, chosen[i%8]) }, 0},
	} {
		var text strings.Builder
		for i := range 40 {
			text.WriteString(c.line(i) + "\n")
		}
		if got := class(scanText(t, text.String()), "password").Records; got != c.want {
			t.Errorf("%s: %d passwords, want %d", name, got, c.want)
		}
	}
}

// TestLoginsWithoutAddresses: lists of other names to log in with, and of pages with
// logins, hold passwords where these are like people's.
func TestLoginsWithoutAddresses(t *testing.T) {
	words := []string{"cinta", "kopi", "bismillah", "master", "sayangku", "ayam"}
	for name, c := range map[string]struct {
		line func(i int) string
		want uint64
	}{
		"names":   {func(i int) string { return fmt.Sprintf("kenari%d:%c%s%d", i, 'a'+i%26, words[i%6], i*7) }, 40},
		"numbers": {func(i int) string { return fmt.Sprintf("0812987654%02d:%d%s", i, i, words[i%6]) }, 40},
		"pages": {func(i int) string {
			return fmt.Sprintf("toko.example.id/masuk:kenari%d:%c%s%d", i, 'a'+i%26, words[i%6], i*7)
		}, 40},
		"a third": {func(i int) string { return fmt.Sprintf("kenari%d@surat.id:%s%d:Budi Santoso", i, words[i%6], i*7) }, 40},
		"codes":   {func(i int) string { return fmt.Sprintf("SKU%d:AB%04dCD", i, i) }, 0},
		"hosts":   {func(i int) string { return fmt.Sprintf("srv%d:node%d", i, i) }, 0},
		"times":   {func(i int) string { return fmt.Sprintf("job%d:12m%ds", i, i) }, 0},
	} {
		var text strings.Builder
		for i := range 40 {
			text.WriteString(c.line(i) + "\n")
		}
		if got := class(scanText(t, text.String()), "password").Records; got != c.want {
			t.Errorf("%s: %d passwords, want %d", name, got, c.want)
		}
	}
}

// A column that is named for passwords holds them, hashed or not, whoever they are of.
func TestHashedPasswords(t *testing.T) {
	for name, length := range map[string]int{"MD5": 32, "SHA-1": 40, "SHA-224": 56, "SHA-384": 96} {
		for _, column := range []string{"password", "kata_sandi"} {
			var text strings.Builder
			text.WriteString("id," + column + "\n")
			for i := range 40 {
				fmt.Fprintf(&text, "%d,%s\n", i, strings.Repeat(fmt.Sprintf("%08x", uint32(i+1)*2654435761), length/8))
			}
			r := scanText(t, text.String())
			if hashes, clear := class(r, "password_hash").Records, class(r, "password").Records; hashes != 40 || clear != 0 {
				t.Errorf("%s in %s: %d hashes, %d passwords", name, column, hashes, clear)
			}
		}
	}
}
