package detectors

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write docs/classes.md")

// TestClassesDocument: docs/classes.md says what the registry says.
func TestClassesDocument(t *testing.T) {
	const path = "../docs/classes.md"
	want := classesDocument(NewSet(testDate))
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil || string(got) != want {
		t.Errorf("%s is not what the registry says (%v); go test ./detectors -update", path, err)
	}
}

func classesDocument(set *Set) string {
	var b strings.Builder
	fmt.Fprintf(&b, `# Classes

The %d classes of personal data, generated from the registry (`+"`go test ./detectors -update`"+`). *Law* is the place in art. 4 of UU
27/2022: (3) general or (2) specific data. A class that *describes* exposes a record only beside one that points at somebody. *Chance* is the
largest probability over the written forms that a random value of the form reaches the rungs weak, likely and sure; - means that
values prove nothing, and the column's name has to. How chance becomes a verdict is in [architecture.md](architecture.md).

| class | title | law | severity | exposes | counts people | found | chance |
|---|---|---|---|---|---|---|---|
`, len(set.Detectors))
	for _, d := range set.Detectors {
		c := d.Class()
		exposes, people := "yes", "-"
		if c.Descriptive {
			exposes = "describes"
		}
		if c.PersonNumber {
			people = "yes"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s | %s | %s | %s |\n", c.ID, c.Title, c.Category, c.Severity, exposes, people, foundWhere(d), chanceText(d.Model()))
	}
	b.WriteString("\n## How each is recognised\n")
	for _, d := range set.Detectors {
		c := d.Class()
		fmt.Fprintf(&b, "\n### `%s`\n\nValues that %s.", c.ID, d.Model().Fits)
		if names := set.Vocabulary.names(c.ID, false); len(names) > 0 {
			fmt.Fprintf(&b, " Columns named %s.", few(names))
		}
		if names := set.Vocabulary.names(c.ID, true); len(names) > 0 {
			fmt.Fprintf(&b, " Shared names, which decide nothing alone: %s.", few(names))
		}
		if rivals := set.Vocabulary.rivals(c.ID); rivals != "" {
			fmt.Fprintf(&b, " %s", rivals)
		}
		var facets []string
		for _, f := range d.Facets() {
			if f.Labels != nil {
				facets = append(facets, strings.ReplaceAll(f.Name, "_", " "))
			}
		}
		if len(facets) > 0 {
			fmt.Fprintf(&b, " Reports count its values by %s.", strings.Join(facets, ", "))
		}
		b.WriteString("\n")
	}
	return b.String()
}

// foundWhere says where values of a class are looked for.
func foundWhere(d Detector) string {
	g, m := d.Gate(), d.Model()
	where := "named columns"
	switch {
	case m.NeedsPerson:
		where += " in tables of people"
	case g.Headerless, g.Named:
	case m.NamedOnly != [Rungs]bool{true, true, true}:
		return "anywhere"
	}
	if g.Spoken || !g.Headerless && !g.Named {
		where += ", behind a word"
	}
	switch {
	case m.Listed != nil:
		where += "; without a header by value, among people"
	case g.Headerless:
		where += "; without a header by value"
	}
	return where
}

func chanceText(m *Model) string {
	var largest [Rungs]float64
	for _, shape := range m.Chance {
		for i, c := range shape {
			largest[i] = max(largest[i], c)
		}
	}
	var parts []string
	for i, c := range largest {
		switch {
		case m.HeaderBorne[i] || c == 1:
			parts = append(parts, "-")
		default:
			parts = append(parts, fmt.Sprintf("%.2g", c))
		}
	}
	return strings.Join(parts, ", ")
}

// names returns the column names of a class as they are joined, sorted.
func (v *Vocabulary) names(class string, shared bool) []string {
	var names []string
	for word, announced := range v.words {
		for _, a := range announced {
			if a.class == class && a.shared == shared {
				names = append(names, word)
			}
		}
	}
	slices.Sort(names)
	names = slices.Compact(names)
	slices.SortFunc(names, func(a, b string) int {
		if len(a) != len(b) {
			return len(a) - len(b)
		}
		return strings.Compare(a, b)
	})
	return names
}

// rivals says which names speak against a class of numbers.
func (v *Vocabulary) rivals(class string) string {
	if !v.number[class] {
		return ""
	}
	return "A name of another class of numbers, or of order, invoice and serial numbers, speaks against it."
}

func few(names []string) string {
	const most = 12
	shown := "`" + strings.Join(names[:min(most, len(names))], "`, `") + "`"
	if len(names) > most {
		shown += fmt.Sprintf(" and %d more", len(names)-most)
	}
	return shown
}
