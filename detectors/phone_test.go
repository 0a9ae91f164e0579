package detectors

import (
	"math/rand/v2"
	"testing"
)

func TestPhone(t *testing.T) {
	testFind(t, "phone", []findCase{
		{"HP *081298765432*, **081298765432", Silent, "likely+:081298765432"},
		{"081298765431", Silent, "likely:081298765431"},
		{"6281298765431", Silent, "likely:6281298765431"},
		{"+6281298765431", Silent, "sure+:+6281298765431"},
		{"+62 812-9876-5431", Silent, "sure+:+62 812-9876-5431"},
		{"+62 (0)812 9876 5431", Silent, "sure+:+62 (0)812 9876 5431"},
		{"(+62) 812 9876 5431", Silent, "sure+:(+62) 812 9876 5431"},
		{"+620812 9876 5431", Silent, "sure+:+620812 9876 5431"},
		{"006281298765431", Silent, "likely:006281298765431"},
		{"0812.9876.5431", Silent, "likely:0812.9876.5431"},
		{"0812-9876-5431", Silent, "likely:0812-9876-5431"},
		{"81298765431", Silent, "weak:81298765431"},
		{"81298765431.0", Named, "weak:81298765431"},
		{"878.0000.0004", Named, "weak:878.0000.0004"},
		{"0834 9876 5431", Silent, "weak:0834 9876 5431"}, // prefix not assigned
		{"+62 834 9876 5431", Silent, "likely+:+62 834 9876 5431"},
		{"(021) 5000 007", Silent, "sure:(021) 5000 007"},
		{"021-50000071", Silent, "weak:021-50000071"},
		{"0274 500007", Silent, "weak:0274 500007"},
		{"+62 61 4500 0008", Silent, "sure+:+62 61 4500 0008"},
		{"081298765431/081398765432", Silent, "likely:081298765431 | likely:081398765432"},
		{"081298765431 atau 081398765432", Silent, "likely:081298765431 | likely:081398765432"},
		{"0812-9876-5431 0813-9876-5432", Silent, "likely:0812-9876-5431 | likely:0813-9876-5432"},
		{"081298765431,081398765432", Named, "likely:081298765431 | likely:081398765432"},
		{"081298765431-081398765432", Named, "likely:081298765431 | likely:081398765432"},
		// beside other numbers
		{"081298765431 007919", Silent, "likely:081298765431"},
		{"SMS ke 6281298765431 - 4411 terkirim", Silent, "likely+:6281298765431"},
		{"081298765431 22900000", Silent, "likely:081298765431"},
		{"1) 081298765431", Silent, "likely:081298765431"},
		{"Jl. Mawar No. 7 081298765431", Silent, "likely:081298765431"},
		{"Jl. Mawar No. 7 0812-9876-5431", Silent, "likely:0812-9876-5431"},
		{"RT 01/02 081298765431", Silent, "likely:081298765431"},
		{"10:00:01 081298765431", Silent, "likely:081298765431"},
		{"Rp 5.000 081298765431", Silent, "likely:081298765431"},
		{"62 81298765431", Silent, "likely:62 81298765431"},
		// in prose
		{"hubungi 0812-9876-5431 2 hari lagi", Silent, "likely+:0812-9876-5431"},
		{"HP 0812 9876 5431, sore", Silent, "likely+:0812 9876 5431"},
		{"wa.me/6281298765431", Silent, "likely+:6281298765431"},
		{"hub 081298765431", Silent, "likely+:081298765431"},
		{"Contact person: 081298765431", Silent, "likely+:081298765431"},
		{"WA: 81298765431", Silent, "weak+:81298765431"},
		{"Jl. Mawar 5 telp. (0274) 500007", Silent, "sure+:(0274) 500007"},
		{"ORD-081298765431", Silent, ""},
		{"HP081298765431", Named, "likely:081298765431"},
		{"Rek BCA 0812840631", Silent, ""},
		{"faktur 08128518741", Silent, ""},
		{"8522.93.38.97", Silent, "none:8522"},
		{"i-081298765431", Silent, ""},
		{"ID081298765431", Silent, ""},
		{"081298765431x", Silent, ""},
		{"081298765431@surat.id", Silent, "none:081298765431"},
		// not numbers to dial
		{"08001234567", Silent, "none:08001234567"},
		{"0804 1234 567", Silent, "none:0804"},
		{"+1 212 555 0100", Silent, "none:+1 | none:212"},
		{"+65 8123 4567", Silent, "none:+65"},
		{"08120000000100", Silent, "none:08120000000100"},
		{"3174061505901234", Silent, ""},
		{"2021-05-20 10", Silent, ""},
		{"08-12-2021 10:30", Silent, ""},
		{"2024-01-15 10:00:01 OTP ke 081298765431", Silent, "likely:081298765431"},
		{"2024-01-15 081298765431", Silent, "likely:081298765431"},
		{"20-01-2024 081298765431", Silent, "likely:081298765431"},
		{"TELP081298765431", Silent, "likely+:081298765431"},
		{"TLP081298765431", Silent, "likely+:081298765431"},
		{"TEL0312987654", Silent, "weak:0312987654"},
		{"HP0312987654", Silent, "weak+:0312987654"},
		{"HP:\n081298765431", Silent, "likely+:081298765431"},
		{"HP\n081298765431", Silent, "likely:081298765431"},
		{"\x1b[01;31m\x1b[K081298765431\x1b[m", Silent, "likely:081298765431"},
		{"8.123.456.789", Silent, ""},
		{"8.1234567890", Silent, ""},
		{"106.8123456789", Silent, ""},
		{"1234 0812 9876 5431 4567 1234", Silent, "none:5431"}, // groups of four, one of them 0812
		{"lahir 12 05 1990 081298765431", Silent, "likely:081298765431"},
		{"12345678-0812-3456-7891-567890123456", Silent, ""},
		{"1735689600", Silent, "none:1735689600"},
		{"6,28E+12", Named, "damaged:6,28E+12"},
		{"0000000000", Named, "placeholder:0000000000"},
		{"0812****123", Named, "placeholder:0812****123"},
		{"+62 812-xxxx-7890", Named, "placeholder:+62 812-xxxx-7890"},
		{"081111111111", Named, "placeholder:081111111111"},
		{"081234567890", Named, "likely:081234567890"},
		{"0812 0000 0000 0000", Named, "none:0000"},
		{"021 5000 0000 00", Named, "none:021 | none:5000"},
		{"++6281298765431", Named, ""},
	})
}

func TestPhoneFormsAreOneNumber(t *testing.T) {
	d := detector(t, "phone")
	var first uint64
	for i, form := range []string{"081298765431", "6281298765431", "+62 812-9876-5431", "81298765431", "+62 (0)812 9876 5431", "0062 812 9876 5431"} {
		found := find(d, form, Named)
		if len(found) != 1 || found[0].Rung == None {
			t.Fatalf("%q: %v", form, describe(form, found))
		}
		if i == 0 {
			first = found[0].Value
		}
		if found[0].Value != first {
			t.Errorf("%q has value %d, want %d", form, found[0].Value, first)
		}
	}
}

// TestPhoneWhole: the short way says what the long one says.
func TestPhoneWhole(t *testing.T) {
	p := newPhone()
	r := rand.New(rand.NewPCG(31, 32))
	starts := []string{"0812", "+62812", "+62 812", "62 812", "0", "021", "+6221", "8", "62812", "0274", "+", "08"}
	signs := []string{"", "", "", " ", "-", ".", "  ", ") "}
	hits := 0
	for range 300_000 {
		value := starts[r.IntN(len(starts))]
		for range r.IntN(4) {
			value += signs[r.IntN(len(signs))]
			for range 1 + r.IntN(5) {
				value += string(rune('0' + r.IntN(10)))
			}
		}
		var short Match
		ok := p.FindWhole([]byte(value), &short)
		if !ok {
			continue
		}
		hits++
		var text Text
		text.Set([]byte(value))
		groups := text.Groups()
		var long Match
		used, _ := p.span(&long, []byte(value), groups, Named)
		if used != len(groups) || long != short {
			t.Fatalf("%q: %+v, the long way %d of %d groups, %+v", value, short, used, len(groups), long)
		}
	}
	if hits < 10_000 {
		t.Errorf("only %d hits", hits)
	}
}
