package report

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Read reads a JSON report. Reports of other schemas, and files that are none,
// are refused. Errors hold nothing of the file.
func Read(in io.Reader) (*Report, error) {
	text, err := io.ReadAll(in)
	if err != nil {
		return nil, err
	}
	var front struct {
		Schema string `json:"schema"`
	}
	if err := json.Unmarshal(text, &front); err != nil || front.Schema == "" {
		return nil, errors.New("not a report in JSON; make one with bocor scan -o report.json")
	}
	if front.Schema != Schema {
		return nil, fmt.Errorf("a report of another version than %s; scan again with this version", Schema)
	}
	var r Report
	if err := json.Unmarshal(text, &r); err != nil || !r.isSound() {
		return nil, errors.New("the report in JSON is damaged")
	}
	return &r, nil
}

// isSound tells whether the report names classes that exist, and makes what it
// says of them, and of faults, harmless: it may come from anybody.
func (r *Report) isSound() bool {
	sum := &r.Summary
	if sum.People.AtLeast > sum.People.AtMost || sum.Duplicates.Records > sum.Records || sum.ExposedRecords > sum.Records || !isOwnClass(cmp.Or(sum.People.By, "nik")) {
		return false
	}
	for i := range sum.Classes {
		c := &sum.Classes[i]
		known, ok := classes()[c.Class]
		switch {
		case ok:
			c.Title, c.Category, c.Severity, c.Descriptive = known.Title, string(known.Category), string(known.Severity), known.Descriptive
		case !isOwnClass(c.Class) || !slices.Contains([]string{"general", "specific"}, c.Category) || !slices.Contains([]string{"high", "medium", "low"}, c.Severity):
			return false
		default:
			c.Title = Inert(c.Title)
		}
	}
	for _, c := range sum.Combinations {
		for _, class := range c.Classes {
			if !isOwnClass(class) {
				return false
			}
		}
	}
	for _, c := range sum.Corroboration {
		if len(c.Classes) != 2 && (len(c.Classes) != 1 || c.About != "operator") || !slices.Contains(subjects, c.About) {
			return false
		}
	}
	for i := range r.Sources {
		s := &r.Sources[i]
		s.Format, s.Encoding = Inert(s.Format), Inert(s.Encoding)
		if s.Compression != nil {
			*s.Compression = Inert(*s.Compression)
		}
		for j := range s.Faults {
			s.Faults[j].Code, s.Faults[j].Message = Inert(s.Faults[j].Code), InertText(s.Faults[j].Message)
			s.Faults[j].Where = InertText(s.Faults[j].Where)
		}
		for j := range s.Tables {
			for _, d := range s.Tables[j].Dates {
				if !aMonth.MatchString(d.First) || !aMonth.MatchString(d.Last) {
					return false
				}
			}
			s.Tables[j].Delimiter = strings.Trim(s.Tables[j].Delimiter, "\x1b\u009b")
		}
	}
	sound := true
	r.eachVerdict(func(_ *Source, _ *Table, _ *Column, c *ColumnClass) {
		sound = sound && isOwnClass(c.Class)
		c.Why = InertText(c.Why)
	})
	if r.Gate != nil {
		for i := range r.Gate.Expired {
			r.Gate.Expired[i] = InertText(r.Gate.Expired[i])
		}
		for i := range r.Gate.Notes {
			r.Gate.Notes[i] = InertText(r.Gate.Notes[i])
		}
		for _, e := range r.Gate.Exposures {
			sound = sound && isOwnClass(e.Class)
		}
	}
	r.Tool.Version, r.Tool.RulesDigest = Inert(r.Tool.Version), Inert(r.Tool.RulesDigest)
	return sound
}
