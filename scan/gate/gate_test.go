package gate

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"bocor/scan/report"
)

var (
	today   = time.Date(2026, 11, 26, 9, 0, 0, 0, time.UTC)
	classes = []string{"nik", "phone", "email", "sex"}
)

// example is a report of two files: 5 records with nik, of which 3 have an
// e-mail too; 8 with phone.
func example() *report.Report {
	column := func(name string, index uint32, class string, records uint64) report.Column {
		return report.Column{Name: name, Index: index, Classes: []report.ColumnClass{{Class: class, Accepted: true, Records: records}}}
	}
	return &report.Report{Status: report.Complete, Sources: []report.Source{
		{Path: "out/members.csv", Tables: []report.Table{{Records: 9, ExposedRecords: 5,
			Classes: []report.TableClass{{Class: "nik", Records: 5}, {Class: "email", Records: 3}, {Class: "sex", Records: 9}},
			Columns: []report.Column{column("nik", 0, "nik", 5), column("ayah", 1, "nik", 4), column("email", 2, "email", 3), column("sex", 3, "sex", 9)}}}},
		{Path: "out/deep/orders.zip!/a.csv", Tables: []report.Table{{Records: 8, ExposedRecords: 8, Classes: []report.TableClass{{Class: "phone", Records: 8}},
			Columns: []report.Column{column("", 4, "phone", 8)}}}},
	}}
}

func TestPolicy(t *testing.T) {
	for name, c := range map[string]struct {
		policy   string
		baseline string
		want     string // what fails
		states   string
	}{
		"nothing":             {"", "", "", "below below below below below"},
		"any":                 {"fail: [{}]", "", "yes", "failing failing failing below failing"},
		"a class":             {"fail: [{classes: [email]}]", "", "yes", "below below failing below below"},
		"few":                 {"fail: [{classes: [email], records: 4}]", "", "", "below below below below below"},
		"as a table has":      {"fail: [{classes: [nik], records: 6}]", "", "", "below below below below below"},
		"in a folder":         {"fail: [{classes: [phone], paths: [\"out/*.csv\"]}]", "", "", "below below below below below"},
		"in folders":          {"fail: [{classes: [phone], paths: [\"out/**\"]}]", "", "yes", "below below below below failing"},
		"by the archive":      {"fail: [{classes: [phone], paths: [\"*.zip\"]}]", "", "yes", "below below below below failing"},
		"allowed":             {"fail: [{classes: [nik]}]\nallow: [{columns: [nik, ay*], reason: r, until: 2026-11-26}]", "", "", "allowed allowed below below below"},
		"one of two":          {"fail: [{classes: [nik]}]\nallow: [{columns: [nik], reason: r, until: 2026-11-26}]", "", "yes", "allowed failing below below below"},
		"expired":             {"fail: [{classes: [nik]}]\nallow: [{columns: [\"*\"], reason: r, until: 2026-11-25}]", "", "yes", "failing failing below below below"},
		"only describes":      {"fail: [{paths: [\"members.csv\"]}]\nallow: [{classes: [nik, email], paths: [out/members.csv], reason: r, until: 2027-01-01}]", "", "", "allowed allowed allowed below below"},
		"known":               {"fail: [{}]", "exposures:\n- {path: out/members.csv, column: nik, class: nik, records: 5}\n- {path: out/members.csv, column: ayah, class: nik, records: 4}\n- {path: out/members.csv, column: email, class: email, records: 3}\n- {path: out/members.csv, column: sex, class: sex, records: 9}\n- {path: \"out/deep/orders.zip!/a.csv\", column: \"#5\", class: phone, records: 8}", "", "known known known known known"},
		"grown":               {"fail: [{}]", "exposures:\n- {path: \"out/deep/orders.zip!/a.csv\", column: \"#5\", class: phone, records: 7}", "yes", "failing failing failing below failing"},
		"known, others count": {"fail: [{records: 10}]", "exposures:\n- {path: \"out/deep/orders.zip!/a.csv\", column: \"#5\", class: phone, records: 8}", "", "below below below below known"},
	} {
		p, err := Read(strings.NewReader(c.policy), classes)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		b, err := ReadBaseline(strings.NewReader(c.baseline))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		g := p.Apply(example(), b, today)
		var states []string
		for _, e := range g.Exposures {
			states = append(states, string(e.State))
		}
		if got := strings.Join(states, " "); g.Reached != (c.want != "") || got != c.states {
			t.Errorf("%s: reached %v, %s; want %q, %s", name, g.Reached, got, c.want, c.states)
		}
	}
}

// TestBaseline: what is written as known is known.
func TestBaseline(t *testing.T) {
	p := &Policy{Fail: []Rule{{}}}
	r := example()
	r.Gate = p.Apply(r, nil, today)
	b, err := NewBaseline(r)
	if err != nil {
		t.Fatal(err)
	}
	var text bytes.Buffer
	if err := b.Write(&text); err != nil {
		t.Fatal(err)
	}
	again, err := ReadBaseline(&text)
	if err != nil {
		t.Fatal(err)
	}
	if g := p.Apply(r, again, today); g.Reached {
		t.Errorf("%+v", g)
	}
	r.Status = report.Incomplete
	if _, err := NewBaseline(r); err == nil {
		t.Error("a baseline of what was not examined")
	}
}

// TestSchemaOfGate: the gate is as the report's schema has it.
func TestSchemaOfGate(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("../../docs/report.schema.json#/properties/gate")
	if err != nil {
		t.Fatal(err)
	}
	p, err := Read(strings.NewReader("fail: [{}]\nallow: [{columns: [nik], reason: r, until: 2027-01-01}, {columns: [x], reason: r, until: 2020-01-01}]"), classes)
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(p.Apply(example(), nil, today))
	if err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(value); err != nil {
		t.Error(err)
	}
}

// FuzzRead: any text is a policy or refused.
func FuzzRead(f *testing.F) {
	f.Add("fail:\n  - classes: [nik]\n    records: 3\nallow:\n  - columns: [a]\n    reason: r\n    until: 2027-01-01\n")
	f.Add("exposures: [{path: a, class: nik}]")
	f.Fuzz(func(t *testing.T, text string) {
		if p, err := Read(strings.NewReader(text), classes); err == nil {
			p.Apply(example(), nil, today)
		}
		ReadBaseline(strings.NewReader(text))
	})
}

// TestSameNames: of two tables and columns of one name, one may be known.
func TestSameNames(t *testing.T) {
	r := example()
	r.Sources = append(r.Sources, r.Sources[0])
	b, err := ReadBaseline(strings.NewReader("exposures:\n- {path: out/members.csv, column: email, class: email, records: 3}"))
	if err != nil {
		t.Fatal(err)
	}
	p, err := Read(strings.NewReader("fail: [{classes: [email]}]"), classes)
	if err != nil {
		t.Fatal(err)
	}
	r.Gate = p.Apply(r, b, today)
	var states []string
	for _, e := range r.Gate.Exposures {
		if e.Class == "email" {
			states = append(states, string(e.State))
		}
	}
	var out bytes.Buffer
	if err := report.Write(&out, "github", r, report.Style{}); err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(states, " "); got != "known failing" || strings.Count(out.String(), "::error") != 1 || strings.Count(out.String(), "known:") != 1 {
		t.Errorf("%s\n%s", got, out.String())
	}
}
