package format

import (
	"strings"
	"testing"
)

// TestPhonebook: lines of names and numbers to call are blocks of both; what else has numbers behind words is not.
func TestPhonebook(t *testing.T) {
	options := Defaults()
	options.KnownName = func(name string) bool { return name == "HP" || name == "Telepon" }
	options.PersonName = func(name string) bool { return strings.Count(name, " ") > 0 && name != "Kode Barang" }
	for text, want := range map[string]bool{
		"1. Budi Santoso / 081298765431\n2. Siti Rahayu / 081298765432 (wa)\n\n3. Agus - +62 812-9876-5433\n4. Dewi Lestari 081298765434\n5. Rina: 081298765435\n": true,
		"081298765431 Budi Santoso\n081298765432 Siti Rahayu\n081298765433 Agus H\n081298765434 Dewi L\n081298765435 Rina S\n":                                     true,
		"HP 081298765431\nHP 081298765432\nTelepon 081298765433\nHP 081298765434\nHP 081298765435\nHP 081298765436\n":                                              false,
		"Budi Santoso,081298765431\nSiti R,081298765432\nAgus H,081298765433\nDewi L,081298765434\nRina S,081298765435\n":                                          false,
		"Budi Santoso\t081298765431\nSiti R\t081298765432\nAgus H\t081298765433\nDewi L\t081298765434\nRina S\t081298765435\n":                                     false,
		"masuk 081298765431\nkeluar 081298765432\nmasuk 081298765433\nkeluar 081298765434\nmasuk 081298765435\n":                                                   false,
		"Kode Barang 081298765431\nKode Barang 081298765432\nKode Barang 081298765433\nKode Barang 081298765434\nKode Barang 081298765435\n":                       false,
		"Budi Santoso 081298765431\nhalo semua\napa kabar\nbaik\nSiti Rahayu 081298765432\n":                                                                       false,
	} {
		if got := isPhonebook([]byte(text), true, &options); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
	for line, want := range map[string]string{
		"1. Budi Santoso / 081298765431 (wa)\n": "\nnama: Budi Santoso\nhp: 081298765431\n# (wa)\n",
		"0812-9876-5431 - Siti\r\n":             "\nnama: Siti\nhp: 0812-9876-5431\n",
		"Tolong dihubungi 3174061505901234\n":   "# Tolong dihubungi 3174061505901234\n",
		"\n":                                    "",
	} {
		if got := string(phonebookLine(nil, []byte(line))); got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}
