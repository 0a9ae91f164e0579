package detectors

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
)

var testDate = time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC)

func detector(t testing.TB, class string) Detector {
	set := NewSet(testDate)
	i, err := set.Index(class)
	if err != nil {
		t.Fatal(err)
	}
	return set.Detectors[i]
}

func find(d Detector, value string, naming Naming) []Match {
	var text Text
	text.Set([]byte(value))
	return d.Find(nil, &text, naming)
}

// describe writes matches as "rung:text" in order; placeholders and damaged
// values by their kind; a keyword's naming behind a +.
func describe(value string, matches []Match) string {
	var out []string
	for _, m := range matches {
		word := m.Rung.String()
		switch m.Kind {
		case Placeholder:
			word = "placeholder"
		case Damaged:
			word = "damaged"
		}
		if m.Naming == Keyword {
			word += "+"
		}
		out = append(out, word+":"+value[m.Start:m.End])
	}
	return strings.Join(out, " | ")
}

type findCase struct {
	value  string
	naming Naming
	want   string
}

func testFind(t *testing.T, class string, cases []findCase) {
	t.Helper()
	d := detector(t, class)
	for _, c := range cases {
		if got := describe(c.value, find(d, c.value, c.naming)); got != c.want {
			t.Errorf("%s %q (%s)\n got %s\nwant %s", class, c.value, c.naming, got, c.want)
		}
	}
}

// TestChance draws random digits of every shape and compares how often they
// reach each rung with what the model says.
func TestChance(t *testing.T) {
	draws := 4_000_000
	if testing.Short() {
		draws = 400_000
	}
	for _, c := range []struct {
		class  string
		shape  uint8
		format string // # is a random digit
		naming Naming
	}{
		{"nik", 0, "################", Named},
		{"bpjs_card", 0, "#############", Named},
		{"kk", 0, "################", Named},
		{"npwp", plainNPWP, "###############", Named},
		{"payment_card", plainCard, "4###############", Silent},
	} {
		checkChance(t, c.class, c.shape, c.format, c.naming, draws)
	}
	for digits := leastPhone; digits <= mostPhone; digits++ {
		format := strings.Repeat("#", digits)
		checkChance(t, "phone", phoneShape(bareForm, digits), format, Named, draws/4)
		checkChance(t, "phone", phoneShape(plusForm, digits), "+"+format, Named, draws/4)
		for _, area := range []int{3, 4} {
			checkChance(t, "phone", phoneShape(parenForm, digits), "("+format[:area]+") "+format[area:], Named, draws/4)
		}
	}
}

func checkChance(t *testing.T, class string, shape uint8, format string, naming Naming, draws int) {
	t.Helper()
	d := detector(t, class)
	r := rand.New(rand.NewPCG(7, uint64(len(format))))
	value := []byte(format)
	var text Text
	var found []Match
	var hits [Rungs]int
	for range draws {
		bits := r.Uint64()
		for i := range value {
			if format[i] != '#' {
				continue
			}
			if bits < 1<<20 {
				bits = r.Uint64()
			}
			value[i] = '0' + byte(bits%10)
			bits /= 10
		}
		text.Set(value)
		found = d.Find(found[:0], &text, naming)
		for _, m := range found {
			if m.Kind != Value {
				continue
			}
			if m.Shape != shape && m.Start > 0 {
				continue // groups behind the first are a trial of their own
			}
			if m.Shape != shape {
				t.Fatalf("%s %q: shape %d, want %d", class, format, m.Shape, shape)
			}
			for rung := Weak; rung <= m.Rung; rung++ {
				hits[rung-1]++
			}
		}
	}
	t.Logf("%s %q: %.3g", class, format, [Rungs]float64{float64(hits[0]) / float64(draws), float64(hits[1]) / float64(draws), float64(hits[2]) / float64(draws)})
	for i, n := range hits {
		rate := float64(n) / float64(draws)
		model := d.Model().Chance[shape][i]
		sigma := math.Sqrt(math.Max(math.Max(rate, model), 1/float64(draws)) / float64(draws))
		// A model may be above the measured rate by a tenth: that costs a little
		// sensitivity. It must not be below it.
		if rate > model+5*sigma || model > rate*1.15+5*sigma {
			t.Errorf("%s %s %q: measured %.3g, model %.3g", class, Rung(i+1), format, rate, model)
		}
	}
}

// TestFindAllocatesNothing: Find is on the path of every value.
func TestFindAllocatesNothing(t *testing.T) {
	values := [][]byte{
		[]byte("3174061505901234"), []byte("+62 812-9876-5431"), []byte("siti.sintetis@surat.co.id"), []byte("0001234567893"), []byte("Rp 5.000.000,00"),
		[]byte("hubungi 0812-3456-7891 atau budi@kantor.museum, NIK 3174 0615 0590 1234, gaji Rp 5 juta"),
	}
	set := NewSet(testDate)
	var text Text
	found := make([]Match, 0, 64)
	for _, d := range set.Detectors {
		for naming := range Naming(Namings) {
			n := testing.AllocsPerRun(100, func() {
				for _, v := range values {
					text.Set(v)
					found = d.Find(found[:0], &text, naming)
				}
			})
			if n != 0 {
				t.Errorf("%s, %s: %v allocations", d.Class().ID, naming, n)
			}
		}
	}
}

func TestSetIsSound(t *testing.T) {
	set := NewSet(testDate)
	seen := map[string]bool{}
	for _, d := range set.Detectors {
		c := d.Class()
		if seen[c.ID] {
			t.Errorf("class %s twice", c.ID)
		}
		seen[c.ID] = true
		if len(d.Facets()) > MaxFacets {
			t.Errorf("%s has %d facets", c.ID, len(d.Facets()))
		}
		facet := func(name string) {
			for _, f := range d.Facets() {
				if f.Name == name {
					return
				}
			}
			t.Errorf("%s has no facet %q, which its model names", c.ID, name)
		}
		m := d.Model()
		for shape, chances := range m.Chance {
			if chances[0] < chances[1] || chances[1] < chances[2] {
				t.Errorf("%s, shape %d: rungs are not nested: %v", c.ID, shape, chances)
			}
		}
		if m.Uniform != nil {
			facet(m.Uniform.Inner)
		}
		if m.Partial != nil {
			facet(m.Partial.Facet)
		}
		if m.Spread != nil {
			facet(m.Spread.Facet)
		}
		if m.Split != nil {
			facet(m.Split.Facet)
		}
		if m.Rounded != "" {
			facet(m.Rounded)
		}
		if naming := set.Vocabulary.Naming(set.Vocabulary.Read(c.ID), c.ID); naming != Named && naming != Shared {
			t.Errorf("a column named %s is not named for the class", c.ID)
		}
	}
	if _, err := set.Index("nope"); err == nil {
		t.Error("an unknown class has an index")
	}
}

// FuzzFind: no value makes a detector panic, and matches lie in order inside
// the value, in existing shapes and bins.
func FuzzFind(f *testing.F) {
	for _, seed := range []string{"3174061505901234", "(+62) 812-3456-7891/021 5000007", "a@b.co.id.", "3,17E+15", "2-4 jt/bulan", "NIK：3174 0615 0590 1234", "+62(0)812", "\xff0812\xfe3456"} {
		f.Add([]byte(seed), uint8(0))
	}
	set := NewSet(testDate)
	f.Fuzz(func(t *testing.T, value []byte, n uint8) {
		before := string(value)
		var text Text
		for _, d := range set.Detectors {
			text.Set(value)
			start := uint32(0)
			for _, m := range d.Find(nil, &text, Naming(n%Namings)) {
				if m.Start < start || m.End < m.Start || int(m.End) > len(value) {
					t.Fatalf("%s: match %d-%d behind one at %d in %d bytes", d.Class().ID, m.Start, m.End, start, len(value))
				}
				start = m.Start
				if int(m.Shape) >= len(d.Model().Chance) {
					t.Fatalf("%s: shape %d", d.Class().ID, m.Shape)
				}
				for i, bin := range m.Facets {
					if bin != NoBin && (i >= len(d.Facets()) || int(bin) >= d.Facets()[i].Bins) {
						t.Fatalf("%s: facet %d, bin %d", d.Class().ID, i, bin)
					}
				}
			}
		}
		if string(value) != before {
			t.Fatal("Find changed the value")
		}
	})
}

func TestTextGroups(t *testing.T) {
	var text Text
	text.Set([]byte("a1 22-333"))
	if got := fmt.Sprint(text.Groups()); got != "[{1 2} {3 5} {6 9}]" {
		t.Error(got)
	}
	text.Set([]byte("x"))
	if got := text.Groups(); len(got) != 0 {
		t.Error(got)
	}
}

func TestIsBlank(t *testing.T) {
	for value, want := range map[string]bool{"": true, "-": true, "NULL": true, "Tidak Ada": true, "n/a": true, "\\N": true, "0": false, "Budi": false, "tidak ada nomor yang dapat dihubungi": false} {
		if got := IsBlank([]byte(value)); got != want {
			t.Errorf("IsBlank(%q) = %v", value, got)
		}
	}
}

func exists(year, month, day int) bool {
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Day() == day
}

// TestNumbers: FindNumber says what Find says.
func TestNumbers(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22))
	var text Text
	for _, d := range NewSet(testDate).Detectors {
		fast, ok := d.(Number)
		if !ok {
			continue
		}
		prefixes := []string{"", "0812", "62812", "3174", "317406", "000", "001", "8", "0000000", "1234567", "99"}
		for range 60_000 {
			value := []byte(prefixes[r.IntN(len(prefixes))])
			for n := 1 + r.IntN(19); len(value) < n; {
				value = append(value, '0'+byte(r.IntN(10)))
			}
			for naming := range Naming(Namings) {
				text.Set(value)
				slow := d.Find(nil, &text, naming)
				var m Match
				least, most := fast.NumberLengths(naming)
				found := len(value) >= least && len(value) <= most && fast.FindNumber(value, naming, &m)
				if found != (len(slow) == 1) || found && m != slow[0] {
					t.Fatalf("%s %s, %s: FindNumber %v %+v, Find %+v", d.Class().ID, value, naming, found, m, slow)
				}
			}
		}
	}
}

// TestWholeValues: FindWhole says what Find says, or that it does not know.
func TestWholeValues(t *testing.T) {
	r := rand.New(rand.NewPCG(23, 24))
	values := []string{"0812-9876-5431", "+62 812 9876 5431", "ratna.rahayu@gmail.com", "a@b.co.id", "siti@surat", "Jl. Mawar No. 5, RT 01/RW 02", "Jalan Raya", "*** Bogor", "192.168.1.20", "https://x.id", "00:1a:2b:3c:4d:5e",
		"Rp 5.000.000,00", "5jt", "USD 1,200", "1.5e6", "2-4 juta/bulan", "17-08-1945", "1945-08-17", "17/08/1945", "Jakarta, 17 Agustus 1945", "3.174061E+15", "P", "Islam", "env(PASS)", "nama", "Budi Santoso, S.H."}
	signs := "0123456789 .-/@+_*:,()aeinRpJT\u00e9"
	known := map[string]int{}
	for _, d := range NewSet(testDate).Detectors {
		fast, ok := d.(WholeValue)
		if !ok {
			continue
		}
		for range 30_000 {
			value := []byte(values[r.IntN(len(values))])
			for range r.IntN(3) {
				at, sign := r.IntN(len(value)), signs[r.IntN(len(signs))]
				switch r.IntN(3) {
				case 0:
					value[at] = sign
				case 1:
					value = slices.Insert(value, at, sign)
				case 2:
					if len(value) > 1 {
						value = slices.Delete(value, at, at+1)
					}
				}
			}
			var m Match
			if !fast.FindWhole(value, &m) {
				continue
			}
			known[d.Class().ID]++
			var text Text
			text.Set(value)
			if slow := d.Find(nil, &text, Named); len(slow) != 1 || slow[0] != m || m.Rung == None {
				t.Fatalf("%s %q: FindWhole %+v, Find %+v", d.Class().ID, value, m, slow)
			}
		}
	}
	for _, id := range []string{"phone", "email", "address", "salary", "birth_date"} {
		if known[id] < 500 {
			t.Errorf("%s: only %d values are known", id, known[id])
		}
	}
}

// TestCommonDate: the short way reads what the long way reads, of all that is nearly a date.
func TestCommonDate(t *testing.T) {
	r := rand.New(rand.NewPCG(25, 26))
	read := 0
	for range 300_000 {
		value := []byte([]string{"1945-08-17", "17/08/1945", "31.02.1999", "2024-02-29", "00-00-0000"}[r.IntN(5)])
		for range r.IntN(4) {
			value[r.IntN(len(value))] = "0123456789-/. T"[r.IntN(15)]
		}
		short, ok := commonDate(value)
		if !ok {
			continue
		}
		read++
		if long, ok := readAnyDate(value); !ok || long != short {
			t.Fatalf("%q: %v, the long way %v %v", value, short, long, ok)
		}
	}
	if read < 1000 {
		t.Errorf("only %d dates were read", read)
	}
}

func TestIsDigits(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 3))
	for range 200_000 {
		value := make([]byte, r.IntN(22))
		want := len(value) > 0 && len(value) < 20
		for i := range value {
			value[i] = '0' + byte(r.IntN(10))
			if r.IntN(40) == 0 {
				value[i] = byte(r.IntN(256))
			}
			want = want && isDigit(value[i])
		}
		if got := IsDigits(value); got != want {
			t.Fatalf("IsDigits(%q) = %v", value, got)
		}
		if want && number(value) != slowNumber(value) {
			t.Fatalf("number(%q) = %d", value, number(value))
		}
	}
}

func slowNumber(digits []byte) (n uint64) {
	for _, c := range digits {
		n = 10*n + uint64(c-'0')
	}
	return n
}

func TestIsPattern(t *testing.T) {
	for digits, want := range map[string]bool{
		"0000": true, "1111111111111111": true, "1234567890123456": true, "9012345678901234": true, "8901234": true, "0123": true, "9876543210987654": true,
		"3210987": true, "1098": true, "2109876": true, "3174061505901234": false, "1112": false, "123": false, "0901": false,
	} {
		if got := isPattern([]byte(digits)); got != want {
			t.Errorf("isPattern(%s) = %v", digits, got)
		}
	}
}
