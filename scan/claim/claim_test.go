package claim

import (
	"bytes"
	"strings"
	"testing"

	"bocor/scan/report"
)

// sold is a report of 100 records of at least 90 people: NIK in 95, phone in 50.
func sold(status report.Status) *report.Report {
	return &report.Report{Status: status, Summary: report.Summary{Records: 100, People: report.People{AtLeast: 90, AtMost: 120},
		Classes: []report.Class{{Class: "nik", Records: 95, Values: 380}, {Class: "phone", Records: 50, Values: 120}}},
		Sources: []report.Source{{Path: "a.csv", Format: "csv", BytesRead: 10_000, Records: 100, Status: status, Tables: []report.Table{{Records: 100, Names: []string{"nik", "hp"}}}}}}
}

func TestCheck(t *testing.T) {
	for name, c := range map[string]struct {
		claim  Claim
		status report.Status
		want   string
	}{
		"as many records":       {Claim{Records: 100}, report.Complete, "records supported"},
		"rounded":               {Claim{Records: 104}, report.Complete, "records supported"},
		"fewer than there are":  {Claim{Records: 10}, report.Complete, "records supported"},
		"more than there are":   {Claim{Records: 1000}, report.Complete, "records contradicted"},
		"not all examined":      {Claim{Records: 1000}, report.Incomplete, "records not_decidable"},
		"fields, not records":   {Claim{Records: 500}, report.Complete, "records contradicted"},
		"a fitting sample":      {Claim{Records: 1_000_000, SampleOf: 100_000_000}, report.Complete, "records not_decidable"},
		"about":                 {Claim{Records: 1_700_000, SampleOf: 100_000_000}, report.Complete, "records not_decidable"},
		"a sample of less":      {Claim{Records: 9_000_000, SampleOf: 100_000_000}, report.Complete, "records contradicted"},
		"as many people":        {Claim{People: 90}, report.Complete, "people supported"},
		"between":               {Claim{People: 105}, report.Complete, "people not_decidable"},
		"too many people":       {Claim{People: 500}, report.Complete, "people contradicted"},
		"more than live there":  {Claim{People: 400_000_000, SampleOf: 1}, report.Complete, "people contradicted"},
		"in another year":       {Claim{People: 290_000_000, Year: 2020}, report.Complete, "people contradicted year not_decidable"},
		"people, not all":       {Claim{People: 500}, report.Incomplete, "people not_decidable"},
		"classes":               {Claim{Classes: []string{"nik", "salary"}}, report.Complete, "class:nik supported class:salary contradicted + phone"},
		"classes, not all":      {Claim{Classes: []string{"nik", "salary"}}, report.Incomplete, "class:nik supported class:salary not_decidable + phone"},
		"a class in a sample":   {Claim{Classes: []string{"nik", "phone", "salary"}, SampleOf: 1 << 30}, report.Complete, "class:nik supported class:phone supported class:salary not_decidable"},
		"photos in a sample":    {Claim{Photos: 20, SampleOf: 1 << 30}, report.Complete, "photos not_decidable"},
		"photos":                {Claim{Photos: 20}, report.Complete, "photos contradicted"},
		"an unlike source":      {Claim{Source: "kpu-pemilih"}, report.Complete, "source contradicted"},
		"an unpublished source": {Claim{Source: "tokopedia-2020"}, report.Complete, "source not_decidable"},
	} {
		r := Check(sold(c.status), &c.claim, Structures())
		var got []string
		for _, p := range r.Points {
			got = append(got, p.ID, string(p.Verdict))
		}
		if len(r.NotClaimed) > 0 {
			got = append(got, "+", strings.Join(r.NotClaimed, " "))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %v, want %q", name, got, c.want)
		}
	}
}

// TestStructures: each structure is identical with itself, and like no other
// that is not a part of it.
func TestStructures(t *testing.T) {
	structures := Structures()
	for _, s := range structures {
		if s.Described {
			continue
		}
		r := &report.Report{Sources: []report.Source{{Path: "a", Tables: []report.Table{{Names: s.Columns}}}}}
		found := Compare(r, structures)
		if len(s.Columns) >= leastShared && (len(found) == 0 || found[0].Structure != s.ID || found[0].Likeness != Identical) {
			t.Errorf("%s: %+v", s.ID, found)
		}
	}
	for _, names := range [][]string{{"nik", "nama", "alamat", "no_hp", "email"}, {"id", "name", "email", "phone", "created_at", "status"}, nil} {
		r := &report.Report{Sources: []report.Source{{Path: "a", Tables: []report.Table{{Names: names}}}}}
		if found := Compare(r, structures); len(found) > 0 {
			t.Errorf("%v is like %+v", names, found)
		}
	}
}

// TestWrite: every phrase has an Indonesian one, and no format holds what could
// act.
func TestWrite(t *testing.T) {
	sale := sold(report.Incomplete)
	sale.Sources[0].Path = "<script>alert(1)</script>\x1b[31m"
	sale.Sources[0].Tables[0].Names = Structures()[0].Columns
	c := &Claim{Records: 1000, People: 500, Classes: []string{"nik", "salary"}, Photos: 3, Source: Structures()[0].ID}
	r := Check(sale, c, Structures())
	for _, format := range Formats {
		for _, language := range []report.Language{report.English, report.Indonesian} {
			var out bytes.Buffer
			if err := Write(&out, format, r, language); err != nil {
				t.Fatal(err)
			}
			text := out.String()
			if strings.Contains(text, "\x1b") || format != "json" && format != "table" && strings.Contains(text, "<script>") || strings.Contains(text, "%!") {
				t.Errorf("%s: %s", format, text)
			}
			if !strings.Contains(text, map[bool]string{true: "1000", false: say(language, "%d", 1000)}[format == "json"]) {
				t.Errorf("%s does not say what was claimed: %s", format, text)
			}
			if language == report.Indonesian && format != "json" {
				for _, english := range []string{"there are", "not everything", ": contradicted", ": supported", "columns identical"} {
					if strings.Contains(text, english) {
						t.Errorf("%s in Indonesian says %q: %s", format, english, text)
					}
				}
			}
		}
	}
}

// TestPhotoFiles: pictures count whether or not anybody looked at them.
func TestPhotoFiles(t *testing.T) {
	r := sold(report.Incomplete)
	r.Sources = append(r.Sources, report.Source{Format: "pictures", Records: 30, Tables: []report.Table{{Records: 30}}},
		report.Source{Status: report.Skipped, Faults: []report.Fault{{Code: "picture_not_examined", Count: 12}}})
	if p := Check(r, &Claim{Photos: 42}, nil).Points[0]; p.Verdict != Supported || *p.Found != 42 {
		t.Errorf("%+v", p)
	}
	r.Sources = r.Sources[:2]
	if p := Check(r, &Claim{Photos: 30}, nil).Points[0]; p.Verdict != Supported || *p.Found != 30 {
		t.Errorf("%+v", p)
	}
}
