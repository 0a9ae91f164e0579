package overlap

import (
	"strings"
	"testing"
	"time"

	"bocor/detectors"
	"bocor/scan/evidence"
	"bocor/scan/report"
	"bocor/scan/tally"
)

var set = detectors.NewSet(time.Date(2026, 11, 26, 0, 0, 0, 0, time.UTC))

// dump is a tally of a column of NIK with the given numbers, and of telephones.
func dump(t *testing.T, secret string, from, to uint64, phones bool) *tally.Scan {
	t.Helper()
	s, err := tally.NewSecret([]byte(secret))
	if err != nil {
		t.Fatal(err)
	}
	table := tally.NewTable([]tally.Column{{Name: "NIK"}, {Name: "NOHP"}}, tally.Bounded)
	b := tally.NewBuilder(table, tally.NewLayout(set), s)
	nik, _ := set.Index("nik")
	phone, _ := set.Index("phone")
	for v := from; v < to; v++ {
		m := detectors.Match{Value: v, Rung: detectors.Sure, Naming: detectors.Named}
		for i := range m.Facets {
			m.Facets[i] = detectors.NoBin
		}
		m.Facets[4] = uint16(1 + v%31) // the day
		b.Value(0, false)
		b.Match(0, nik, &m)
		if phones {
			m.Facets[4] = detectors.NoBin
			b.Value(1, false)
			b.Match(1, phone, &m)
		}
		b.EndRecord(v)
	}
	return &tally.Scan{Classes: set.IDs(), Sources: []*tally.Source{{Tables: []*tally.Table{table}}}}
}

func TestOverlap(t *testing.T) {
	const secret = "a secret of the test"
	r := Compare(dump(t, secret, 0, 5000, true), dump(t, secret, 4000, 7000, false), set, evidence.Threshold)
	want := Class{Class: "nik", Person: true, A: Count{Count: 5000}, B: Count{Count: 3000}, Both: Count{Count: 1000}, AtLeast: 1000, AtMost: 1000}
	if len(r.Classes) != 1 || r.Classes[0] != want || len(r.OnlyA) != 1 || r.OnlyA[0] != "phone" {
		t.Errorf("%+v, want %+v", r, want)
	}
	// Beyond 100,000 it is estimated, and the truth lies between the bounds, nearly
	// always.
	missed := 0
	for i, secret := range []string{"0123456789abcdef", "1123456789abcdef", "2123456789abcdef", "3123456789abcdef"} {
		c := Compare(dump(t, secret, 0, 150_000, false), dump(t, secret, 100_000, 230_000, false), set, evidence.Threshold).Classes[0]
		if c.AtLeast > 50_000 || c.AtMost < 50_000 {
			missed++
			t.Logf("%d: %+v", i, c)
		}
		if c.Both.Error == 0 || c.Both.Error > 3000 {
			t.Errorf("the error is said to be %d", c.Both.Error)
		}
	}
	if missed > 1 {
		t.Errorf("%d of 4 bounds do not hold the truth", missed)
	}
}

func TestWrite(t *testing.T) {
	r := &Result{Classes: []Class{{Class: "nik", Person: true, A: Count{1_000_000, 8100}, B: Count{500_000, 4050}, Both: Count{450_000, 12_000}, AtLeast: 426_000, AtMost: 474_000}}, OnlyB: []string{"email"}}
	for language, want := range map[report.Language][]string{
		report.English:    {"450,000 ± 12,000", "90 %", "Between 426,000 and 474,000 people (NIK) are in both.", "Most of the smaller one", "only in B: E-mail", "Not everything was examined"},
		report.Indonesian: {"450.000 ± 12.000", "Antara 426.000 dan 474.000 orang", "Sebagian besar", "hanya dalam B: Surel", "Tidak semuanya"},
	} {
		var out strings.Builder
		if err := Write(&out, r, language); err != nil {
			t.Fatal(err)
		}
		for _, part := range want {
			if !strings.Contains(out.String(), part) {
				t.Errorf("%s: no %q in\n%s", language, part, out.String())
			}
		}
	}
	for phrase, said := range indonesian {
		if strings.Count(phrase, "%") != strings.Count(said, "%") {
			t.Errorf("%q has other arguments in Indonesian", phrase)
		}
	}
}
