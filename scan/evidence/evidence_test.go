package evidence

import (
	"math"
	"strings"
	"testing"
	"time"

	"bocor/detectors"
	"bocor/scan/tally"
)

var set = detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))

// TestConfidence: the model's numbers for cases that a person can follow.
func TestConfidence(t *testing.T) {
	const nik, nikSure, phone, phoneSure, email = 5.8e-4, 5.8e-6, 0.0044, 0.0045, 0.001
	for _, c := range []struct {
		name       string
		n, k, c, q float64
		accepted   bool
	}{
		{"one NIK and no other 16 digits", 1, 1, nik, 0.1, true},
		{"one e-mail", 1, 1, email, 0.1, true},
		{"one bare telephone number", 1, 1, phone, 0.1, false},
		{"two of two", 2, 2, phone, 0.1, true},
		{"one with its country, which is as good as a word", 1, 1, phoneSure, priors[detectors.Keyword], true},
		{"a dozen NIK by luck", 20_000, 12, nik, 0.1, false},
		{"a dozen NIK by luck, named", 20_000, 12, nik, 0.98, false},
		{"two in 50 by luck", 50, 1, nik, 0.1, false},
		{"half of them", 1000, 500, nik, 0.1, true},
		{"nearly all, named", 1204, 1198, nik, 0.98, true},
		{"all, under a rival's name", 1000, 1000, nik, 0.01, true},
		{"one of a kind among many, rare enough", 1000, 3, nikSure, 0.1, true},
		{"nothing", 1000, 0, nik, 0.98, false},
		{"a billion", 1e9, 9e8, nik, 0.1, true},
	} {
		got := confidence(c.n, c.k, c.c, c.q)
		if (got >= Threshold) != c.accepted || got < 0 || got > 1 || math.IsNaN(got) {
			t.Errorf("%s: %.4f", c.name, got)
		}
	}
}

// TestConfidenceIsMonotone: more hits never mean less confidence.
func TestConfidenceIsMonotone(t *testing.T) {
	for _, n := range []float64{1, 7, 100, 5000} {
		for _, c := range []float64{1e-6, 1e-3, 0.06} {
			last := 0.0
			for k := 0.0; k <= n; k++ {
				got := confidence(n, k, c, 0.1)
				if got < last-1e-9 {
					t.Fatalf("n %v, k %v, c %v: %v after %v", n, k, c, got, last)
				}
				last = got
			}
		}
	}
}

// TestFormulaIsWhatItSays compares with the formula in the package comment,
// written down plainly.
func TestFormulaIsWhatItSays(t *testing.T) {
	choose := func(n, k float64) float64 {
		product := 1.0
		for i := 1.0; i <= k; i++ {
			product *= (n - k + i) / i
		}
		return product
	}
	for _, x := range []struct{ n, k, c, q float64 }{{5, 3, 0.07, 0.1}, {20, 1, 0.001, 0.7}, {40, 40, 0.06, 0.98}, {30, 4, 0.06, 0.1}} {
		real := math.Max(0, (x.k-x.n*x.c)/(1-x.c))
		share := real / x.n
		hit := share / (share + (1-share)*x.c)
		beta := 1 / ((x.n + 1) * choose(x.n, x.k)) // Beta(k+1, n-k+1)
		b := beta / (math.Pow(x.c, x.k) * math.Pow(1-x.c, x.n-x.k))
		want := hit * (x.q * b / (x.q*b + 1 - x.q))
		if got := confidence(x.n, x.k, x.c, x.q); math.Abs(got-want) > 1e-9 {
			t.Errorf("%+v: %v, want %v", x, got, want)
		}
	}
}

// judgeValues returns the verdict on a class for a column of values.
func judgeValues(t *testing.T, class, header string, values ...string) *Verdict {
	t.Helper()
	index, err := set.Index(class)
	if err != nil {
		t.Fatal(err)
	}
	table := tally.NewTable([]tally.Column{{Name: header}}, tally.Bounded)
	builder := tally.NewBuilder(table, tally.NewLayout(set), nil)
	naming := set.Vocabulary.Naming(set.Vocabulary.Read(header), class)
	var text detectors.Text
	for i, v := range values {
		builder.Value(0, detectors.IsBlank([]byte(v)))
		text.Set([]byte(v))
		for _, m := range set.Detectors[index].Find(nil, &text, naming) {
			builder.Match(0, index, &m)
		}
		builder.EndRecord(uint64(i))
	}
	for _, v := range Judge(table, set, Threshold) {
		return &v
	}
	return nil
}

// TestWhy: each reason has its sentence, and none holds a value.
func TestWhy(t *testing.T) {
	for _, c := range []struct {
		class, header string
		values        []string
		accepted      bool
		why           string
	}{
		{"nik", "", []string{"3174061505901234"}, true, "the one value of the form of a NIK has a real district and birth date; chance would give less than 0.01."},
		{"nik", "nik", []string{"3174063002901234", "3174061302901234"}, true, "1 of 2 values of the form of a NIK have a real district and birth date; chance would give less than 0.01."},
		{"nik", "nik", []string{"3174063002901234"}, false, "the column is named for it, but its one value does not fit."},
		{"phone", "", []string{"081298765431"}, false, "the one value of the form of a phone number has a prefix that Indonesian numbers have; chance would give less than 0.01, but they are too few to be sure."},
		{"phone", "", []string{"81298765431"}, false, "the one value of the form of a phone number has a prefix that Indonesian numbers have; chance would give 0.13: not more than luck."},
		{"phone", "no_rekening", []string{"081298765431"}, false, "the one value of the form of a phone number has a prefix that Indonesian numbers have; but the column's name says that it holds other numbers."},
		{"bpjs_card", "noka", []string{"8991873629405"}, true, "the column is named for it, and its one value fits."},
		{"bpjs_card", "", []string{"0001873629405", "0001873629406"}, false, "2 of 2 values of the form of a BPJS card number begin as card numbers do; values like these count only in a table of people, beside other data of theirs."},
		{"salary", "gaji", []string{"5000000", "Manajer", "Staf"}, false, "the column is named for it, but only 1 of its 3 values fit."},
		{"salary", "pendapatan", []string{"5000000"}, false, "the one value of the form of a salary is an amount that people are paid; such columns count only in a table of people."},
	} {
		v := judgeValues(t, c.class, c.header, c.values...)
		if v == nil {
			t.Errorf("%s %q: no verdict", c.class, c.header)
			continue
		}
		if got := v.Why(set); got != c.why || v.Accepted != c.accepted {
			t.Errorf("%s %q: accepted %v\n got %s\nwant %s", c.class, c.header, v.Accepted, got, c.why)
		}
		for _, value := range c.values {
			if strings.Contains(v.Why(set), value) {
				t.Errorf("%s %q: the sentence holds a value", c.class, c.header)
			}
		}
	}
}
