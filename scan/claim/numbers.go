package claim

import (
	"slices"
	"strconv"
	"time"

	"bocor/scan/report"
)

// Numbers are the counts that are taken for one another: rows, people, fields.
type Numbers struct {
	Records uint64 `json:"records"`
	// Repeated records repeat an earlier one of their table; where that is not exact, it
	// is an estimate.
	Repeated      uint64 `json:"repeated"`
	RepeatedExact bool   `json:"repeated_exact"`
	// Cells are records times columns, Values those that hold personal data.
	Cells  uint64        `json:"cells"`
	Values uint64        `json:"values"`
	People report.People `json:"people"`
	// PersonNumbers are the values of the class that counts people, and
	// DifferentNumbers how many of them differ; 0 when no class does.
	PersonNumbers    uint64 `json:"person_numbers"`
	DifferentNumbers uint64 `json:"different_numbers"`
	// AtMost is how many people there can be: those that have a number, and one in
	// each record without. nil: records are about others too, as relatives.
	AtMost *uint64 `json:"at_most"`
}

func newNumbers(r *report.Report) Numbers {
	s := &r.Summary
	n := Numbers{Records: s.Records, Repeated: s.Duplicates.Records, RepeatedExact: s.Duplicates.Exact, People: s.People}
	atMost, others := s.People.AtMost, false
	for _, c := range s.Classes {
		others = others || slices.Contains(ofOthers, c.Class)
		n.Values += c.Values
		if c.Class == s.People.By && c.Distinct != nil && s.People.AtLeast > 0 {
			n.PersonNumbers, n.DifferentNumbers = c.Values, c.Distinct.Count
			atMost = uint64(float64(c.Distinct.Count)*(1+3*c.Distinct.Error)) + s.ExposedRecords - min(s.ExposedRecords, c.Records)
		}
	}
	for i := range r.Sources {
		for _, t := range r.Sources[i].Tables {
			n.Cells += t.Records * uint64(max(len(t.Names)-t.KeyColumns-containers(t.Names), len(t.Columns)-t.KeyColumns))
			for _, column := range t.Columns {
				for _, c := range column.Classes {
					others = others || c.Accepted && c.Relative
				}
			}
		}
	}
	if !others {
		atMost = max(s.People.AtLeast, min(atMost, s.People.AtMost))
		n.AtMost = &atMost
	}
	return n
}

// ofOthers are classes that speak of other people than the record's own.
var ofOthers = []string{"family", "mother_name"}

// Examined is what a report is of, and who made it when.
type Examined struct {
	Paths   []string `json:"paths"`
	Version string   `json:"version"`
	// On is the day of the report, as 2006-01-02; "": it does not tell.
	On string `json:"on"`
}

// mostPaths bounds the inputs that are named.
const mostPaths = 5

func newExamined(r *report.Report) Examined {
	e := Examined{Paths: []string{}, Version: report.Inert(r.Tool.Version)}
	for _, s := range r.Sources {
		if len(e.Paths) < mostPaths {
			e.Paths = append(e.Paths, report.Inert(s.Path))
		}
	}
	if !r.Run.FinishedAt.IsZero() {
		e.On = r.Run.FinishedAt.Format(time.DateOnly)
	}
	return e
}

// Freshness is how late the dates in the data are.
type Freshness struct {
	// Latest is a month, as 2021-05, beyond which no column goes that says when
	// something happened to a record; but for a thousandth of its dates.
	Latest string `json:"latest"`
	// Earliest is the first month of any such column.
	Earliest string `json:"earliest"`
	Column   string `json:"column"`
	Path     string `json:"path"`
	Table    string `json:"table"`
}

// newFreshness returns the latest dates of a report; nil: it has none. Columns
// that go beyond the day of the report are about something else.
func newFreshness(r *report.Report) *Freshness {
	now := r.Run.FinishedAt
	if now.IsZero() {
		now = time.Now()
	}
	var latest *Freshness
	earliest := ""
	for i := range r.Sources {
		source := &r.Sources[i]
		for _, t := range source.Tables {
			for _, d := range t.Dates {
				if earliest == "" || d.First < earliest {
					earliest = d.First
				}
				if d.Last <= now.Format("2006-01") && (latest == nil || d.Last > latest.Latest) {
					latest = &Freshness{Latest: d.Last, Column: report.Inert(d.Column), Path: report.Inert(source.Path), Table: report.Inert(t.Name)}
				}
			}
		}
	}
	if latest != nil {
		latest.Earliest = earliest
	}
	return latest
}

// month is a month as 2021-05, written out.
type month string

func (m month) text(l report.Language) string {
	at, err := time.Parse("2006-01", string(m))
	if err != nil {
		return string(m)
	}
	if l == report.Indonesian {
		return [...]string{"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"}[at.Month()-1] + at.Format(" 2006")
	}
	return at.Format("January 2006")
}

// number is a count that may be an estimate.
type number struct {
	n     uint64
	exact bool
}

func (n number) text(l report.Language) string {
	if n.exact {
		return say(l, "%d", n.n)
	}
	return say(l, "about %d", n.n)
}

// yearNumber is a year: it is written without separators.
type yearNumber int

func (y yearNumber) text(report.Language) string { return strconv.Itoa(int(y)) }

// year compares the year that is claimed with the latest dates.
func (k *checker) year() {
	claimed := uint64(k.claim.Year)
	fresh := k.result.Freshness
	if fresh == nil {
		k.add("year", Undecidable, claimed, nil, "no column says when something happened to a record")
		return
	}
	yearOf := func(m string) uint64 {
		at, _ := time.Parse("2006-01", m)
		return uint64(at.Year())
	}
	found := yearOf(fresh.Latest)
	switch {
	case found < claimed:
		k.add("year", Undecidable, claimed, &found, "the latest dates are of %s; newer data would be expected to have newer ones", month(fresh.Latest))
	case yearOf(fresh.Earliest) > claimed:
		k.add("year", Undecidable, claimed, &found, "all dates are of %s to %s; the claim is of an earlier year", month(fresh.Earliest), month(fresh.Latest))
	default:
		k.add("year", Supported, claimed, &found, "dates are of %s to %s", month(fresh.Earliest), month(fresh.Latest))
	}
}

// containers returns how many names are of what holds other columns, as objects of JSON do.
func containers(names []string) (n int) {
	holds := map[string]bool{}
	for _, name := range names {
		for i, c := range name {
			if c == '.' || c == '[' {
				holds[name[:i]] = true
			}
		}
	}
	for _, name := range names {
		if holds[name] {
			n++
		}
	}
	return n
}
