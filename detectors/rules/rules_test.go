package rules

import (
	"strings"
	"testing"
	"time"

	"bocor/detectors"
)

func TestChecksums(t *testing.T) {
	for name, examples := range map[string][2]string{
		"luhn":  {"4539 1488 0343 6467", "4539 1488 0343 6468"},
		"mod11": {"0-306-40615-2", "0-306-40615-3"},
		"mod97": {"3214282912345698765432161182", "3214282912345698765432161183"},
	} {
		if check := checksums[name]; !check([]byte(examples[0])) || check([]byte(examples[1])) || check(nil) {
			t.Errorf("%s", name)
		}
	}
	if !mod11([]byte("080442957X")) {
		t.Error("an X at the end is 10")
	}
}

var asOf = time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC)

const sound = "rules:\n  - id: badge\n    headers: [badge]\n    pattern: 'EMP-\\d{6}'\n    examples: {match: [EMP-123456], no_match: [EMP-12345]}\n"

// TestRule: what matches is sure; in a column named for the rule what does not
// is a candidate.
func TestRule(t *testing.T) {
	found, err := Read(strings.NewReader(sound))
	if err != nil {
		t.Fatal(err)
	}
	d := found[0]
	for value, want := range map[string][2]string{ // silent, named
		"EMP-123456":              {"sure", "sure"},
		"EMP-123456 / EMP-123457": {"sure sure", "sure sure"},
		"kosong":                  {"", "none"},
		"":                        {"", ""},
	} {
		for i, naming := range []detectors.Naming{detectors.Silent, detectors.Named} {
			var text detectors.Text
			text.Set([]byte(value))
			var got []string
			for _, m := range d.Find(nil, &text, naming) {
				got = append(got, m.Rung.String())
			}
			if strings.Join(got, " ") != want[i] {
				t.Errorf("%q, naming %v: %v, want %q", value, naming, got, want[i])
			}
		}
	}
	set, err := detectors.NewSet(asOf).Extend([]detectors.Own{d.Own()})
	if err != nil {
		t.Fatal(err)
	}
	if set.Vocabulary.Naming(set.Vocabulary.Read("Badge"), "badge") != detectors.Named || set.Digest() == detectors.NewSet(asOf).Digest() {
		t.Error("the set does not know the rule")
	}
}

// TestBudget: a value that takes too long is counted, not taken for one that
// does not match.
func TestBudget(t *testing.T) {
	found, err := Read(strings.NewReader("rules:\n  - id: slow\n    pattern: '(?<!x)(a|aa)+b'\n    examples: {match: [aab], no_match: [b]}\n"))
	if err != nil {
		t.Fatal(err)
	}
	if found[0].IsLinear() {
		t.Fatal("a look behind is not linear")
	}
	if found[0].fits(strings.Repeat("a", 200)) || found[0].Exceeded() != 1 {
		t.Errorf("%d values exceeded", found[0].Exceeded())
	}
}

// FuzzRead: any text is rules or refused; rules find something or nothing in
// any value.
func FuzzRead(f *testing.F) {
	f.Add(sound, "EMP-123456")
	f.Add(strings.Replace(sound, "EMP", "(?<!x)EMP", 1), "xEMP-123456")
	f.Fuzz(func(t *testing.T, text, value string) {
		found, err := Read(strings.NewReader(text))
		if err != nil {
			return
		}
		for _, d := range found {
			d.fits(value)
		}
	})
}
