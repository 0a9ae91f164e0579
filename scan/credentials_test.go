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
		"kenari%d@contoh.co.id:rahasia%d!":                       "password",
		"kenari%d@contoh.co.id:0123456789abcdef0123456789abcd%d": "password_hash",
		"kenari%d@contoh.co.id:0812987654%d":                     "",
		"kenari%d@contoh.co.id;Bandung%d":                        "",
		"kenari%d@contoh.co.id:Jalan Mawar %d":                   "",
		"kenari%d:rahasia%d":                                     "",
		"kenari%[1]d@contoh.co.id;%[2]dsayang%[2]d":              "password",
		"kenari%[1]d@contoh.co.id|%[2]dsayang%[2]d":              "password",
		"kenari%[1]d@contoh.co.id,KODE%[2]d":                     "",
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
