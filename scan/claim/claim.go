// Package claim checks what somebody says of a dataset, usually who sells it,
// against a report on it: numbers, classes, where it comes from. It knows
// reports and published structures, and nothing of how a report came about.
package claim

import (
	"fmt"
	"io"
	"math"
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
	// SampleOf is the size of all of it in bytes, unpacked, when what was examined
	// is a sample.
	SampleOf int64 `yaml:"sample_of"`
	// Year is when the data was made; it chooses the population.
	Year int `yaml:"year"`
}

// Read reads a claim of YAML.
func Read(in io.Reader) (*Claim, error) {
	c := &Claim{}
	if _, err := settings.Read(in, 1<<20, c, keys, kinds); err != nil {
		return nil, err
	}
	return c, nil
}

var (
	keys  = map[string]string{"Claim": "records, people, classes, photos, source, sample_of, year"}
	kinds = map[string]string{"[]string": "a list, as [a, b]", "string": "a text", "uint64": "a whole number", "int64": "a whole number", "int": "a whole number"}
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
	Structures []Match  `json:"structures"`
	Numbers    Numbers  `json:"numbers"`
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

// near is the share by which two numbers may differ and still be the same
// claim: sellers round.
const near = 0.05

func isNear(a, b uint64) bool {
	return math.Abs(float64(a)-float64(b)) <= near*math.Max(float64(a), float64(b))
}

// Check checks a claim against a report.
func Check(r *report.Report, c *Claim, structures []Structure) *Result {
	k := &checker{report: r, claim: c, result: &Result{Points: []Point{}, NotClaimed: []string{}, Complete: r.Status == report.Complete}}
	k.result.Structures = Compare(r, structures)
	k.result.Numbers, k.result.Freshness, k.result.Plausibility = newNumbers(r), newFreshness(r), judgePlausibility(r)
	if c.Records > 0 {
		k.records()
	}
	if c.People > 0 {
		k.people(structures)
	}
	for _, class := range c.Classes {
		k.class(class)
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

type checker struct {
	report *report.Report
	claim  *Claim
	result *Result
}

func (k *checker) add(id string, v Verdict, claimed uint64, found *uint64, phrase string, args ...any) {
	k.result.Points = append(k.result.Points, Point{ID: id, Verdict: v, Claimed: claimed, Found: found, Why: say(report.English, phrase, args...), phrase: phrase, args: args})
}

// bytes returns how many bytes the records were read from, unpacked.
func (k *checker) bytes() int64 {
	n := int64(0)
	for _, s := range k.report.Sources {
		if !s.Archive {
			n += s.BytesRead
		}
	}
	return n
}

func (k *checker) records() {
	found, claimed := k.report.Summary.Records, k.claim.Records
	if k.claim.SampleOf > 0 {
		k.sample()
		return
	}
	values, cells := k.result.Numbers.Values, k.result.Numbers.Cells
	switch {
	case found >= claimed || isNear(found, claimed):
		k.add("records", Supported, claimed, &found, "there are %d records", found)
	case !k.result.Complete:
		k.add("records", Undecidable, claimed, &found, "there are %d records in what was examined, and not everything was examined", found)
	case isNear(values, claimed):
		k.add("records", Contradicted, claimed, &found, "there are %d records; the %d values in them are about as many as the records claimed: fields may have been counted as records", found, values)
	case isNear(cells, claimed):
		k.add("records", Contradicted, claimed, &found, "there are %d records; their %d cells are about as many as the records claimed: cells may have been counted as records", found, cells)
	default:
		k.add("records", Contradicted, claimed, &found, "there are %d records: %s of those claimed", found, share{found, claimed})
	}
}

// sample reckons from a sample to the whole.
func (k *checker) sample() {
	found, claimed, read := k.report.Summary.Records, k.claim.Records, k.bytes()
	if read == 0 || found == 0 {
		k.add("records", Undecidable, claimed, &found, "the sample holds no record to reckon from")
		return
	}
	whole := uint64(float64(found) / float64(read) * float64(k.claim.SampleOf))
	phrase := "the sample has %d records in %d bytes; %d bytes like it hold about %d"
	args := []any{found, read, k.claim.SampleOf, whole}
	// Rows differ in length, and a sample is seldom drawn by chance.
	switch ratio := float64(whole) / float64(claimed); {
	case ratio >= 0.8 && ratio <= 1.25:
		k.add("records", Supported, claimed, &whole, phrase, args...)
	case ratio >= 0.5 && ratio <= 2:
		k.add("records", Undecidable, claimed, &whole, phrase+"; rows may differ that much", args...)
	default:
		k.add("records", Contradicted, claimed, &whole, phrase, args...)
	}
}

func (k *checker) people(structures []Structure) {
	p, claimed := k.report.Summary.People, k.claim.People
	all, year := populationOf(k.claim.Year)
	least, most := number{p.AtLeast, p.Exact}, number{p.AtMost, p.Exact}
	members, ofYear := membersOf(structures, k.claim.Source, k.claim.Year)
	switch {
	case claimed > all+all/20:
		k.add("people", Contradicted, claimed, &all, "Indonesia had %d people in %s; the dead and former numbers would have to be among them", all, yearNumber(year))
	case members > 0 && claimed > members+members/20:
		k.add("people", Contradicted, claimed, &members, "%s had %d members at the end of %s; the dead and former ones would have to be among them", k.claim.Source, members, yearNumber(ofYear))
	case k.claim.SampleOf > 0:
		k.add("people", Undecidable, claimed, &p.AtLeast, "this is a sample: it holds at least %s people, at most %s", least, most)
	case claimed > p.AtMost && !isNear(claimed, p.AtMost):
		switch n := k.result.Numbers; {
		case k.result.Complete && n.DifferentNumbers > 0 && isNear(claimed, n.PersonNumbers):
			k.add("people", Contradicted, claimed, &n.DifferentNumbers, "there are %d numbers of people, but only %s different ones: rows may have been counted as people", n.PersonNumbers, number{n.DifferentNumbers, p.Exact})
		case k.result.Complete:
			k.add("people", Contradicted, claimed, &p.AtMost, "no more than %s people can be in it", most)
		default:
			k.add("people", Undecidable, claimed, &p.AtMost, "no more than %s people can be in what was examined, and not everything was examined", most)
		}
	case p.AtLeast == 0:
		k.add("people", Undecidable, claimed, nil, "nothing in it counts people; at most %s", most)
	case claimed <= p.AtLeast || isNear(claimed, p.AtLeast):
		k.add("people", Supported, claimed, &p.AtLeast, "there are at least %s people", least)
	default:
		k.add("people", Undecidable, claimed, &p.AtLeast, "there are at least %s people and at most %s", least, most)
	}
}

func (k *checker) class(class string) {
	id := "class:" + class
	records := uint64(0)
	for _, c := range k.report.Summary.Classes {
		if counted(c.Class) == class {
			records += c.Records
		}
	}
	all := k.report.Summary.Records
	switch {
	case records > 0:
		k.add(id, Supported, 0, &records, "%d of %d records hold it (%s)", records, all, share{records, all})
	case k.claim.SampleOf > 0 && all > 0:
		k.add(id, Undecidable, 0, &records, "none of the %d records of the sample holds it; the rest was not examined", all)
	case all == 0 || !k.result.Complete:
		k.add(id, Undecidable, 0, &records, "it is not in what was examined, and not everything was examined")
	case k.report.Headerless():
		k.add(id, Undecidable, 0, &records, "a table has no names of columns, by which this class may be told")
	default:
		k.add(id, Contradicted, 0, &records, "none of %d records holds it", all)
	}
}

func (k *checker) photos() {
	found, claimed := uint64(0), k.claim.Photos
	for _, c := range k.report.Summary.Classes {
		if c.Class == "photo" {
			found = c.Values
		}
	}
	switch {
	case found >= claimed || found > 0 && isNear(found, claimed):
		k.add("photos", Supported, claimed, &found, "there are %d pictures or names of pictures; whether they show anybody was not examined", found)
	case k.claim.SampleOf > 0:
		k.add("photos", Undecidable, claimed, &found, "this is a sample: it has %d pictures or names of pictures", found)
	case !k.result.Complete:
		k.add("photos", Undecidable, claimed, &found, "there are %d pictures or names of pictures in what was examined, and not everything was examined", found)
	default:
		k.add("photos", Contradicted, claimed, &found, "there are %d pictures or names of pictures", found)
	}
}

// source says whether a structure that is named fits. No likeness proves where
// data comes from.
func (k *checker) source(structures []Structure) {
	i := slices.IndexFunc(structures, func(s Structure) bool { return s.ID == k.claim.Source })
	switch {
	case i >= 0 && structures[i].Described:
		k.add("source", Undecidable, 0, nil, "the columns of %s were never published by their names", k.claim.Source)
		return
	case k.report.Headerless():
		k.add("source", Undecidable, 0, nil, "a table has no names of columns to compare")
		return
	}
	for _, m := range k.result.Structures {
		if m.Structure == k.claim.Source {
			shared := uint64(len(m.Shared))
			if len(m.FormsDiffer) > len(m.FormsAgree) {
				k.add("source", Undecidable, 0, &shared, "%d of its %d published columns are there by name, but %d hold other values than theirs", shared, len(m.Shared)+len(m.Missing), len(m.FormsDiffer))
				return
			}
			phrase := "%d of its %d published columns are there: compatible with it, which also holds for whoever knows the columns"
			if m.Likeness == Identical {
				phrase = "all %d of its %d published columns are there, in that order: who made this knows that structure; it does not prove where the data is from"
			}
			k.add("source", Supported, 0, &shared, phrase, shared, len(m.Shared)+len(m.Missing))
			return
		}
	}
	none := uint64(0)
	k.add("source", Contradicted, 0, &none, "its columns are not like those published of %s", k.claim.Source)
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
