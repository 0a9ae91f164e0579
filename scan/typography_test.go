package scan

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

// TestManyBackslashes: a long run of them takes no time of its own for each.
func TestManyBackslashes(t *testing.T) {
	w := &worker{workspace: &workspace{}}
	text := []byte(strings.Repeat(`\`, 1<<20) + "z" + strings.Repeat(`\`, 1<<20) + "t")
	before := time.Now()
	if got := w.plainSigns(text); len(got) != 1<<20+1 {
		t.Errorf("%d bytes", len(got))
	}
	if took := time.Since(before); took > 5*time.Second {
		t.Errorf("it took %v", took)
	}
}

func TestPlainSigns(t *testing.T) {
	w := &worker{workspace: &workspace{}}
	for text, want := range map[string]string{
		"/daftar?email=budi%40surat.id&hp=%2B62812": "/daftar?email=budi@surat.id&hp=+62812",
		"%20budi%40surat.id%20":                     "budi@surat.id",
		"50% dari 100%":                             "50% dari 100%",
		"%4":                                        "%4",
		"%4g%2f%2F":                                 "%4g//",
		"%7f%00%0A%E2%80%93":                        "%7f%00%0A%E2%80%93", // no printable signs of ASCII
		"%2540%253D":                                "@=",                 // of an address within an address
		"%25":                                       "%",
		`HP \x1b[33m0812`:                           "HP \x1b[33m0812",
		`nik\t3174\n\"hp\":\x22081\u0022`:           "nik\t3174\n\"hp\":\"081\"",
		`{\\\"nik\\\":\\\"3174\\\"}`:                `{"nik":"3174"}`,
		`D:\data\x\0812 \u00e9 \`:                   `D:\data\x\0812 \u00e9 \`,
		"a%3A%3a":                                   "a::",
		"0812–3456":                                 "0812-3456",
		"3174\u200b0615\u200b05901234":              "3174061505901234",
		"\u2060٣١٧٤":                                " 3174",
		"۰۸۱۲3456":                                  "08123456",
		"081298765431\u200b3174061505901234":        "081298765431 3174061505901234",
		"3174\u00ad0615\u00ad05901234":              "3174061505901234",
		"ber\u00adsama":                             "ber-sama",
		"a@surat.id\u200b0812":                      "a@surat.id 0812",
		"0812–3456%2F":                              "0812-3456/",
	} {
		if got := string(w.plainSigns([]byte(text))); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestHasTwoSpaces(t *testing.T) {
	twoSpaces := []byte("  ")
	r := rand.New(rand.NewPCG(5, 6))
	for range 20_000 {
		text := make([]byte, r.IntN(40))
		for i := range text {
			text[i] = " a\x00\xa0\x21\x1f  zz"[r.IntN(10)]
		}
		if r.IntN(2) == 0 {
			text = bytes.ReplaceAll(text, twoSpaces, []byte(" x"))
		}
		if got, want := hasTwoSpaces(text), bytes.Contains(text, twoSpaces); got != want {
			t.Fatalf("%q: %v, want %v", text, got, want)
		}
	}
}
