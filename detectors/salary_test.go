package detectors

import (
	"strings"
	"testing"
)

func TestSalary(t *testing.T) {
	testFind(t, "salary", []findCase{
		{"5000000", Named, "likely:5000000"},
		{"5000000.00", Named, "likely:5000000.00"},
		{"Rp 5.000.000", Named, "likely:Rp 5.000.000"},
		{"Rp5.000.000,-", Named, "likely:Rp5.000.000,-"},
		{"IDR 4,500,000", Named, "likely:IDR 4,500,000"},
		{"4,5 jt", Named, "likely:4,5 jt"},
		{"4.5jt/bulan", Named, "likely:4.5jt/bulan"},
		{"500 ribu", Named, "likely:500 ribu"},
		{"2-4jt/bulan", Named, "likely:2-4jt/bulan"},
		{"2 - 4 juta", Named, "likely:2 - 4 juta"},
		{"Rp. 500,000 - Rp. 999,999", Named, "likely:Rp. 500,000 - Rp. 999,999"},
		{"Kurang dari Rp. 500,000", Named, "likely:Kurang dari Rp. 500,000"},
		{"> 10.000.000", Named, "likely:> 10.000.000"},
		{"'5000000", Named, "likely:'5000000"},
		{"5.000.000 nett", Named, "likely:5.000.000 nett"},
		{"1. Kurang dari Rp. 500,000", Named, "likely:1. Kurang dari Rp. 500,000"},
		{"3", Named, "weak:3"},
		{"0", Named, "placeholder:0"},
		{"12", Named, "none:12"},
		{"9999", Named, "weak:9999"},
		{"99", Named, "none:99"},
		{"2.500", Named, "weak:2.500"},
		{"5.000.000.000", Named, "none:5.000.000.000"},
		{"2021-05-20", Named, "none:2021-05-20"},
		{"Manajer", Named, "none:Manajer"},
		{"5,0E+06", Named, "damaged:5,0E+06"},
		{"1.943300E+07", Named, "likely:1.943300E+07"},
		{"5.2500000e+06", Named, "likely:5.2500000e+06"},
		{"5000000", Silent, ""},
		{"LT_5M", Named, "likely:LT_5M"},
		{"UMR 4.200.000", Named, "likely:UMR 4.200.000"},
		{"RM 1,500", Named, "weak:RM 1,500"},
		{"1,200.50 USD", Named, "weak:1,200.50 USD"},
		{"gaji Rp 5.000.000 per bulan", Silent, "likely+:5.000.000"},
		{"gaji pokok sebesar Rp5.250.000,00 dan tunjangan", Silent, "likely+:5.250.000,00"},
		{"harga Rp 5.000.000", Silent, ""},
		{"gaji ke-13", Silent, ""},
		{"gajinya 5jt", Silent, "likely+:5jt"},
		{"gaji 5 juta per bulan", Silent, "likely+:5 juta"},
		{"gaji 12500", Silent, "none+:12500"},
		{"gaji 4,5 juta", Silent, "likely+:4,5 juta"},
		{"gaji 500.000 per minggu", Silent, "likely+:500.000"},
		{"gaji tahap 1 s/d 3, RT 01/RW 02", Silent, ""},
	})
}

func TestParseAmount(t *testing.T) {
	for text, want := range map[string]int64{
		"1.500.000": 1500000, "Rp1.500.000": 1500000, "Rp 1.500.000,50": 1500000, "1,500,000": 1500000, "1,500,000.75": 1500000,
		"15.000,-": 15000, "1800000.0": 1800000, "5250000.0000": 5250000, "5250000.000": 5250000, "1,4 juta": 1400000, "1.25 jt": 1250000, "2 miliar": 2000000000, "75rb": 75000, "3 jutaan": 3000000,
	} {
		got, rest, ok := parseAmount([]byte(text))
		if !ok || got != want || len(rest) != 0 {
			t.Errorf("parseAmount(%q) = %d, %q, %v; want %d", text, got, rest, ok, want)
		}
	}
	for _, text := range []string{"", "Rp", "1500.000", "1.5000", "-5000", "x", "12345678901234567890", "999999999999999 juta"} {
		if got, rest, ok := parseAmount([]byte(text)); ok && len(rest) == 0 {
			t.Errorf("parseAmount(%q) = %d, want none", text, got)
		}
	}
}

// TestHasSalaryWord: no word that announces pay is passed over.
func TestHasSalaryWord(t *testing.T) {
	for word := range salaryWords {
		if !hasSalaryWord([]byte("x " + strings.ToUpper(word) + ": 5")) {
			t.Errorf("%s is passed over", word)
		}
	}
	if hasSalaryWord([]byte("Jl. Mawar No. 5, RT 01/RW 02 harga 5000000")) {
		t.Error("a word for pay in an address")
	}
}
