// Package claim checks what somebody says of a dataset, usually who sells it,
// against a report on it: numbers, classes, where it comes from. It knows
// reports and published structures, and nothing of how a report came about.
package claim

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"bocor/scan/report"
	"bocor/settings"
)

// Claim is what is said. Zero values say nothing.
type Claim struct {
	Records uint64   `yaml:"records"`
	People  uint64   `yaml:"people"`
	Classes []string `yaml:"classes"`
	Photos  uint64   `yaml:"photos"`
	// Source is the ID of a structure that the data is said to come from.
	Source string `yaml:"source"`
	// SampleOf is the size of all of it, unpacked, when what was examined is a
	// sample.
	SampleOf settings.Size `yaml:"sample_of"`
	// Year is when the data was made; it chooses the population.
	Year int `yaml:"year"`
}

// Read reads a claim of YAML.
func Read(in io.Reader) (*Claim, error) {
	c := &Claim{}
	if _, err := settings.Read(in, 1<<20, c, keys, kinds); err != nil {
		return nil, err
	}
	return c, c.Check()
}

// Check refuses what nobody can mean.
func (c *Claim) Check() error {
	if c.Year != 0 && (c.Year < firstYear || c.Year > lastYear) {
		return fmt.Errorf("year: write one from %d to %d", firstYear, lastYear)
	}
	for i, class := range c.Classes {
		c.Classes[i] = strings.ToLower(strings.TrimSpace(class))
	}
	return nil
}

const (
	firstYear = 1990
	lastYear  = 2100
)

var (
	keys  = map[string]string{"Claim": "records, people, classes, photos, source, sample_of, year"}
	kinds = map[string]string{"[]string": "a list, as [a, b]", "string": "a text", "uint64": "a whole number", "settings.Size": "a size, as 500M or 60G", "int": "a whole number"}
)

// Verdict is what becomes of a point of a claim.
type Verdict string

const (
	// Supported: the data has it.
	Supported Verdict = "supported"
	// Contradicted: the data speaks against it.
	Contradicted Verdict = "contradicted"
	// Undecidable: the data does not tell.
	Undecidable Verdict = "not_decidable"
)

// Point is one thing that is claimed.
type Point struct {
	// ID is records, people, photos, source, or class:nik.
	ID      string  `json:"id"`
	Verdict Verdict `json:"verdict"`
	// Claimed and Found are numbers; Found is nil where there is none.
	Claimed uint64  `json:"claimed,omitempty"`
	Found   *uint64 `json:"found"`
	// Why is a sentence in English.
	Why    string `json:"why"`
	phrase string
	args   []any
}

// Result is a claim that was checked.
type Result struct {
	Points []Point `json:"points"`
	// NotClaimed are classes that the data has and the claim does not name.
	NotClaimed []string `json:"not_claimed"`
	// Structures are the likest ones, of as many as are Published.
	Structures []Match `json:"structures"`
	Published  int     `json:"published_structures"`
	// Examined says what, when and by what the report was made.
	Examined Examined `json:"examined"`
	Numbers  Numbers  `json:"numbers"`
	// Freshness is nil where no column tells.
	Freshness *Freshness `json:"freshness"`
	// Plausibility says whether the data looks made up.
	Plausibility Plausibility `json:"plausibility"`
	// Text is all of it in one paragraph, in the language that was asked for.
	Text string `json:"text"`
	// Complete is that of the report: what was not examined may hold more.
	Complete bool `json:"complete"`
}

// Has tells whether a point has the verdict.
func (r *Result) Has(v Verdict) bool {
	return slices.ContainsFunc(r.Points, func(p Point) bool { return p.Verdict == v })
}

// Check checks a claim against a report.
func Check(r *report.Report, c *Claim, structures []Structure) *Result {
	k := &checker{report: r, claim: c, result: &Result{Points: []Point{}, NotClaimed: []string{}, Complete: r.Status == report.Complete}}
	k.matches = Compare(r, structures)
	k.result.Structures, k.result.Published = append([]Match{}, k.matches[:min(len(k.matches), mostMatches)]...), len(structures)
	k.result.Examined = newExamined(r)
	k.result.Numbers, k.result.Freshness, k.result.Plausibility = newNumbers(r), newFreshness(r), judgePlausibility(r)
	if c.Records > 0 {
		k.records()
	}
	if c.People > 0 {
		k.people(structures)
	}
	for i, class := range c.Classes {
		if !slices.Contains(c.Classes[:i], class) {
			k.class(class)
		}
	}
	if c.Photos > 0 {
		k.photos()
	}
	if c.Year > 0 {
		k.year()
	}
	if c.Source != "" {
		k.source(structures)
	}
	if len(c.Classes) > 0 {
		for _, found := range r.Summary.Classes {
			if !slices.Contains(c.Classes, counted(found.Class)) && !(found.Class == "photo" && c.Photos > 0) {
				k.result.NotClaimed = append(k.result.NotClaimed, found.Class)
			}
		}
	}
	return k.result
}

// counted is the class that a class is spoken of as.
func counted(class string) string {
	if class == "nik_or_kk" {
		return "nik"
	}
	return class
}

// share is a part of a whole.
type share struct{ part, whole uint64 }

func (s share) value() float64 {
	if s.whole == 0 {
		return 0
	}
	return float64(s.part) / float64(s.whole)
}

// percent is a share of 1 that no counts stand behind.
func percent(x float64) share { return share{uint64(1e6*max(0, x) + 0.5), 1e6} }

// text writes it as a percentage with two digits that count.
func (s share) text(l report.Language) string {
	percent := 0.0
	if s.whole > 0 {
		percent = 100 * float64(s.part) / float64(s.whole)
	}
	text := fmt.Sprintf("%.2g %%", percent)
	switch {
	case percent >= 10 || percent == 0:
		text = fmt.Sprintf("%.0f %%", percent)
	case percent < 0.01:
		text = "< 0.01 %"
	}
	if l == report.Indonesian {
		text = strings.Replace(text, ".", ",", 1)
	}
	return text
}
