package claim

import (
	"math"
	"testing"
	"time"

	"bocor/scan/report"
)

func counts(n map[string]uint64) map[string]*uint64 {
	out := map[string]*uint64{}
	for label, count := range n {
		out[label] = &count
	}
	return out
}

// TestPlausibleParts: each test alone, at what it is for.
func TestPlausibleParts(t *testing.T) {
	with := func(c report.Class) *report.Report {
		return &report.Report{Summary: report.Summary{Classes: []report.Class{c}}}
	}
	flat := map[string]uint64{}
	aged := map[string]uint64{}
	for i, label := range []string{"1950-54", "1955-59", "1960-64", "1965-69", "1970-74", "1975-79", "1980-84", "1985-89", "1990-94", "1995-99", "2000-04", "2005-09"} {
		flat[label], aged[label] = 1000, uint64(300+100*i)
	}
	for name, c := range map[string]struct {
		report *report.Report
		test   string
		sign   bool
	}{
		"serials drawn":      {with(report.Class{Class: "nik", Facets: map[string]map[string]*uint64{"serial": counts(map[string]uint64{"0001": 1, "0512-1023": 50, "4096-8191": 400})}}), "nik_serial", true},
		"serials given":      {with(report.Class{Class: "nik", Facets: map[string]map[string]*uint64{"serial": counts(map[string]uint64{"0001": 500, "0002-0003": 300, "4096-8191": 10})}}), "nik_serial", false},
		"all the first":      {with(report.Class{Class: "nik", Facets: map[string]map[string]*uint64{"serial": counts(map[string]uint64{"0001": 500})}}), "nik_first_serial", true},
		"small ones, drawn":  {with(report.Class{Class: "nik", Facets: map[string]map[string]*uint64{"serial": counts(map[string]uint64{"0001": 10, "0002-0003": 20, "0004-0007": 40, "0008-0015": 80, "0016-0031": 160, "0032-0063": 320})}}), "nik_later_serial", true},
		"nobody dies":        {with(report.Class{Class: "nik", Facets: map[string]map[string]*uint64{"birth_year_male": counts(flat)}}), "birth_years", true},
		"some do":            {with(report.Class{Class: "nik", Facets: map[string]map[string]*uint64{"birth_year_male": counts(aged)}}), "birth_years", false},
		"no 29th":            {with(report.Class{Class: "nik", Facets: map[string]map[string]*uint64{"birth_year_male": counts(aged)}, Spreads: map[string]report.Spread{"day": {Values: 1000, Used: 28, Effective: 28}}}), "birth_days", true},
		"births of a month":  {with(report.Class{Class: "nik", Facets: map[string]map[string]*uint64{"birth_year_male": counts(map[string]uint64{"2020-24": 900})}, Spreads: map[string]report.Spread{"day": {Values: 1000, Used: 28, Effective: 28}}}), "", false},
		"all days":           {with(report.Class{Class: "nik", Facets: map[string]map[string]*uint64{"birth_year_male": counts(aged)}, Spreads: map[string]report.Spread{"day": {Values: 1000, Used: 31, Effective: 30}}}), "birth_days", false},
		"one city":           {with(report.Class{Class: "nik", Facets: map[string]map[string]*uint64{"province": counts(map[string]uint64{"Papua Pegunungan": 1000})}}), "nik_regions", false},
		"two persons":        {&report.Report{Summary: report.Summary{Corroboration: []report.Corroboration{{Classes: []string{"nik", "sex"}, About: "sex", Agree: 50, Differ: 50}}}}, "nik_sex", true},
		"one person":         {&report.Report{Summary: report.Summary{Corroboration: []report.Corroboration{{Classes: []string{"nik", "sex"}, About: "sex", Agree: 97, Differ: 3}}}}, "nik_sex", false},
		"exact and flat pay": {with(report.Class{Class: "salary", Facets: map[string]map[string]*uint64{"rounded_to": counts(map[string]uint64{"1": 900, "10": 90, "100": 10}), "leading_digit": counts(map[string]uint64{"1": 100, "2": 110, "3": 105, "4": 100, "5": 95, "6": 100, "7": 100, "8": 100, "9": 100})}}), "salary_digits", true},
		"pay":                {with(report.Class{Class: "salary", Facets: map[string]map[string]*uint64{"rounded_to": counts(map[string]uint64{"1": 900, "10": 90, "100": 10}), "leading_digit": counts(map[string]uint64{"2": 110, "3": 305, "4": 500, "5": 195})}}), "salary_digits", false},
		"copies":             {&report.Report{Summary: report.Summary{Records: 1000, Duplicates: report.Duplicates{Records: 900}}}, "repeated_records", true},
	} {
		found := false
		for _, test := range judgePlausibility(c.report).Tests {
			if math.IsNaN(test.Effect) || test.Effect < 0 || test.Effect > 1 || test.Reading == "" {
				t.Errorf("%s: %+v", name, test)
			}
			if test.ID == c.test {
				found = true
				if test.Sign != c.sign {
					t.Errorf("%s: effect %.2f of %s, want a sign: %v", name, test.Effect, test.ID, c.sign)
				}
			}
		}
		if found == (c.test == "") {
			t.Errorf("%s: there is no test %s", name, c.test)
		}
	}
	if p := judgePlausibility(sold(report.Complete)); p.Verdict != Open {
		t.Errorf("100 records are %s", p.Verdict)
	}
}

func TestFreshness(t *testing.T) {
	r := sold(report.Complete)
	r.Run.FinishedAt = time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)
	r.Sources[0].Tables[0].Dates = []report.Dates{{Column: "dibuat", First: "2014-01", Last: "2021-05"}, {Column: "jadwal", First: "2020-01", Last: "2031-05"}, {Column: "masuk", First: "2001-01", Last: "2003-05"}}
	for year, want := range map[int]Verdict{1999: Undecidable, 2020: Supported, 2021: Supported, 2024: Undecidable} {
		result := Check(r, &Claim{Year: year}, nil)
		if result.Freshness.Latest != "2021-05" || result.Freshness.Column != "dibuat" || result.Points[0].Verdict != want {
			t.Errorf("%d: %+v %+v", year, result.Freshness, result.Points)
		}
	}
}

// TestForms: names alone make no structure identical.
func TestForms(t *testing.T) {
	structures := []Structure{{ID: "a", Columns: []string{"nik", "hp", "nama", "surel"}, Ordered: true, Forms: map[string]string{"nik": "nik", "hp": "phone", "surel": "email"},
		Members: map[int]uint64{2020: 100, 2022: 120}}}
	column := func(index uint32, class string, accepted bool) report.Column {
		return report.Column{Index: index, Classes: []report.ColumnClass{{Class: class, Accepted: accepted}}}
	}
	table := report.Table{Records: 10, Names: []string{"nik", "hp", "nama", "surel"}, Columns: []report.Column{column(0, "nik", true), column(1, "phone", true), column(3, "email", false)}}
	r := &report.Report{Status: report.Complete, Sources: []report.Source{{Tables: []report.Table{table}}}}
	m := Compare(r, structures)
	if len(m) != 1 || m[0].Likeness != Compatible || len(m[0].FormsAgree) != 2 || len(m[0].FormsDiffer) != 1 || m[0].Order != 1 {
		t.Errorf("%+v", m)
	}
	r.Sources[0].Tables[0].Columns[2].Classes[0].Accepted = true
	r.Sources[0].Tables[0].Names = []string{"hp", "nik", "nama", "surel"}
	r.Sources[0].Tables[0].Columns[0].Index, r.Sources[0].Tables[0].Columns[1].Index = 1, 0
	if m := Compare(r, structures); m[0].Likeness != Compatible || m[0].Order != 0.75 || len(m[0].FormsDiffer) != 0 {
		t.Errorf("%+v", m)
	}
	for year, want := range map[int]uint64{0: 120, 2019: 0, 2020: 100, 2021: 100, 2022: 120, 2030: 120} {
		if _, got, _ := membersOf(structures, "a", year); got != want {
			t.Errorf("%d members in %d, want %d", got, year, want)
		}
	}
}
