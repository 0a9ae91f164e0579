package claim

import (
	"strconv"
	"time"

	"bocor/scan/report"
)

// Numbers are the counts that are taken for one another: rows, people, fields.
type Numbers struct {
	Records uint64 `json:"records"`
	// Repeated records repeat an earlier one of their table.
	Repeated uint64 `json:"repeated"`
	// Cells are records times columns, Values those that hold personal data.
	Cells  uint64        `json:"cells"`
	Values uint64        `json:"values"`
	People report.People `json:"people"`
	// PersonNumbers are the values of the class that counts people, and
	// DifferentNumbers how many of them differ; 0 when no class does.
	PersonNumbers    uint64 `json:"person_numbers"`
	DifferentNumbers uint64 `json:"different_numbers"`
}

func newNumbers(r *report.Report) Numbers {
	s := &r.Summary
	n := Numbers{Records: s.Records, Repeated: s.Duplicates.Records, People: s.People}
	for _, c := range s.Classes {
		n.Values += c.Values
		if c.Class == s.People.By && c.Distinct != nil && s.People.AtLeast > 0 {
			n.PersonNumbers, n.DifferentNumbers = c.Values, c.Distinct.Count
		}
	}
	for i := range r.Sources {
		for _, t := range r.Sources[i].Tables {
			n.Cells += t.Records * uint64(max(len(t.Names), len(t.Columns)))
		}
	}
	return n
}

// Freshness is how late the dates in the data are.
type Freshness struct {
	// Latest is a month, as 2021-05, beyond which no column goes that says when
	// something happened to a record; but for a thousandth of its dates.
	Latest string `json:"latest"`
	Column string `json:"column"`
	Path   string `json:"path"`
	Table  string `json:"table"`
}

// newFreshness returns the latest dates of a report; nil: it has none. Columns
// that go beyond the day of the report are about something else.
func newFreshness(r *report.Report) *Freshness {
	now := r.Run.FinishedAt
	if now.IsZero() {
		now = time.Now()
	}
	var latest *Freshness
	for i := range r.Sources {
		source := &r.Sources[i]
		for _, t := range source.Tables {
			for _, d := range t.Dates {
				if d.Last <= now.Format("2006-01") && (latest == nil || d.Last > latest.Latest) {
					latest = &Freshness{Latest: d.Last, Column: report.Inert(d.Column), Path: report.Inert(source.Path), Table: report.Inert(t.Name)}
				}
			}
		}
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
	at, _ := time.Parse("2006-01", fresh.Latest)
	found := uint64(at.Year())
	switch {
	case found >= claimed:
		k.add("year", Supported, claimed, &found, "the latest dates are of %s", month(fresh.Latest))
	case k.claim.SampleOf > 0:
		k.add("year", Undecidable, claimed, &found, "the latest dates are of %s; this is a sample", month(fresh.Latest))
	default:
		k.add("year", Contradicted, claimed, &found, "the latest dates are of %s", month(fresh.Latest))
	}
}
