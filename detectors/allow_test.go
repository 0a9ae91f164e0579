package detectors

import (
	"testing"
	"time"
)

func TestAllowed(t *testing.T) {
	r, err := ParseNumberRange("3174060101900001-3174060101909999")
	if err != nil {
		t.Fatal(err)
	}
	set := NewSet(time.Now()).With(Allowed{Domains: []string{"contoh.id"}, Numbers: []NumberRange{r}})
	for value, want := range map[string]Kind{
		"3174060101900001": Placeholder, "3174 0601 0190 9999": Placeholder, "3174060101910001": Value, "NIK 3174060101900001": Placeholder,
		"budi@contoh.id": Placeholder, "budi@mail.CONTOH.id": Placeholder, "budi@bukancontoh.id": Value,
	} {
		var text Text
		text.Set([]byte(value))
		kind, found := Value, false
		for _, d := range set.Detectors {
			if id := d.Class().ID; id != "nik" && id != "email" {
				continue
			}
			for _, m := range d.Find(nil, &text, Silent) {
				kind, found = m.Kind, true
			}
			var m Match
			if number, ok := d.(Number); ok && IsDigits([]byte(value)) && number.FindNumber([]byte(value), Silent, &m) && m.Kind != want {
				t.Errorf("%s as a number: %v", value, m.Kind)
			}
		}
		if !found || kind != want {
			t.Errorf("%s: found %v, kind %v, want %v", value, found, kind, want)
		}
	}
	for _, bad := range []string{"", "12", "123456-12345", "222222-111111", "abcdef", "123456-"} {
		if _, err := ParseNumberRange(bad); err == nil {
			t.Errorf("%q is a range", bad)
		}
	}
}
