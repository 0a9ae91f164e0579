package report

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"bocor/scan/record"
)

// row is one verdict with its place: what formats of rows have a line for.
type row struct {
	Source string `json:"source"`
	Table  string `json:"table"`
	Column string `json:"column"`
	// Index counts the column from 0.
	Index      uint32  `json:"index"`
	Class      string  `json:"class"`
	Accepted   bool    `json:"accepted"`
	Category   string  `json:"category"`
	Severity   string  `json:"severity"`
	Records    uint64  `json:"records"`
	Values     uint64  `json:"values"`
	Distinct   *uint64 `json:"distinct"`
	Exact      *bool   `json:"distinct_exact"`
	Confidence float64 `json:"confidence"`
	Relative   bool    `json:"relative"`
	Status     Status  `json:"status"`
	Why        string  `json:"why"`
}

// rows returns the verdicts of the report in order.
func (r *Report) rows() []row {
	var rows []row
	r.eachVerdict(func(s *Source, t *Table, column *Column, c *ColumnClass) {
		verdict := row{
			Source: s.Path, Table: t.Name, Column: column.Name, Index: column.Index, Class: c.Class, Accepted: c.Accepted,
			Category: string(r.classOf(c.Class).Category), Severity: string(r.classOf(c.Class).Severity),
			Records: c.Records, Values: c.Values, Confidence: c.Confidence, Relative: c.Relative, Status: s.Status, Why: c.Why,
		}
		if c.Distinct != nil {
			verdict.Distinct, verdict.Exact = &c.Distinct.Count, &c.Distinct.Exact
		}
		rows = append(rows, verdict)
	})
	return rows
}

// ledgerRows returns what was not examined, or had to be guessed: rows without a class.
func (r *Report) ledgerRows() []row {
	var rows []row
	for i := range r.Sources {
		s := &r.Sources[i]
		for _, f := range s.Faults {
			if f.Trouble != record.Note.String() {
				rows = append(rows, row{Source: s.Path, Status: s.Status, Why: f.Code + ": " + f.Message})
			}
		}
	}
	return rows
}

// writeNDJSON writes a line for each verdict, one for each input, and one for the summary.
func writeNDJSON(w io.Writer, r *Report, _ Style) error {
	for _, verdict := range r.rows() {
		if err := writeValue(w, struct {
			Type string `json:"type"`
			row
		}{"column", verdict}, "", ""); err != nil {
			return err
		}
	}
	for _, s := range r.Sources {
		if err := writeValue(w, struct {
			Type    string  `json:"type"`
			Path    string  `json:"source"`
			Format  string  `json:"format"`
			Status  Status  `json:"status"`
			Records uint64  `json:"records"`
			Faults  []Fault `json:"faults"`
		}{"source", s.Path, s.Format, s.Status, s.Records, s.Faults}, "", ""); err != nil {
			return err
		}
	}
	return writeValue(w, struct {
		Type   string `json:"type"`
		Schema string `json:"schema"`
		Status Status `json:"status"`
		Summary
	}{"summary", r.Schema, r.Status, r.Summary}, "", "")
}

var rowNames = []string{"source", "table", "column", "index", "class", "accepted", "category", "severity", "records", "values", "distinct", "confidence", "relative", "status", "why", "distinct_exact"}

func (r row) fields() []any {
	var distinct, exact any
	if r.Distinct != nil {
		distinct, exact = *r.Distinct, *r.Exact
	}
	return []any{Inert(r.Source), Inert(r.Table), Inert(r.Column), r.Index, r.Class, r.Accepted, r.Category, r.Severity, r.Records, r.Values, distinct, r.Confidence, r.Relative, string(r.Status), r.Why, exact}
}

// writeCSV writes a row for each verdict, and for what was not examined. Names that a spreadsheet would take
// for a formula get an apostrophe before them.
func writeCSV(w io.Writer, r *Report, _ Style) error {
	out := csv.NewWriter(w)
	if err := out.Write(rowNames); err != nil {
		return err
	}
	for _, row := range append(r.rows(), r.ledgerRows()...) {
		var fields []string
		for _, value := range row.fields() {
			switch v := value.(type) {
			case nil:
				fields = append(fields, "")
			case string:
				fields = append(fields, noFormula(v))
			default:
				fields = append(fields, fmt.Sprint(v))
			}
		}
		if err := out.Write(fields); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// noFormula makes a text that no spreadsheet evaluates.
func noFormula(text string) string {
	if text != "" && strings.ContainsAny(text[:1], "=+-@|%\t\r\n") {
		return "'" + text
	}
	return text
}
