package cmd

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"bocor/detectors"
	"bocor/scan/report"
	"bocor/scan/tally"
)

func newInspectCommand(system System) *cobra.Command {
	flags := defaultFlags()
	c := &cobra.Command{
		Use:   "inspect [PATH|-]...",
		Short: "Show how inputs are understood",
		Long: `Read inputs as scan does and show how each is understood: format, encoding,
delimiter, header row, the columns with the classes that their names say, and
what went wrong. No value of the data is shown.

The exit code is 0 when everything was read and understood, 3 when not.`,
		Example: "  bocor inspect dump.zip\n  bocor inspect --delimiter ';' --header 3 dump.txt",
		Args:    needPath,
		RunE: func(c *cobra.Command, paths []string) error {
			if flags.format != "table" && flags.format != "json" {
				return fmt.Errorf("--format: there is no %q; choose table or json", flags.format)
			}
			plan, err := flags.plan(paths, system)
			if err != nil {
				return err
			}
			return runInspect(c.Context(), plan, newTerminal(system, flags.color, flags.quiet, false), system)
		},
	}
	flags.addReading(c.Flags())
	c.Flags().StringVarP(&flags.format, "format", "f", flags.format, "what to print: table or json")
	c.Flags().BoolVarP(&flags.quiet, "quiet", "q", false, "no progress")
	return c
}

func runInspect(ctx context.Context, p *scanPlan, terminal *terminal, system System) error {
	result, err := p.scan(ctx, terminal, system)
	if err != nil {
		return err
	}
	r := report.New(result, p.options.Detectors, p.policy)
	if p.output.format == "json" {
		if err := inspectJSON(system.Stdout, r, result, p.options.Detectors); err != nil {
			return fmt.Errorf("writing to stdout: %w", err)
		}
		r.Sources = nil
	}
	for i := range r.Sources {
		if err := inspectSource(system.Stdout, &r.Sources[i], result.Sources[i], p.options.Detectors); err != nil {
			return fmt.Errorf("writing to stdout: %w", err)
		}
	}
	if r.Status != report.Complete {
		return codeError(exitIncomplete)
	}
	return nil
}

// understood is how an input was understood, as JSON.
type understood struct {
	Path        string            `json:"path"`
	Format      string            `json:"format"`
	Encoding    string            `json:"encoding"`
	Compression *string           `json:"compression"`
	Archive     bool              `json:"archive"`
	Status      report.Status     `json:"status"`
	BytesRead   int64             `json:"bytes_read"`
	Records     uint64            `json:"records"`
	Tables      []understoodTable `json:"tables"`
	Faults      []report.Fault    `json:"faults"`
}

type understoodTable struct {
	Name      string             `json:"name"`
	Delimiter string             `json:"delimiter"`
	HeaderRow *int               `json:"header_row"`
	Records   uint64             `json:"records"`
	Columns   []understoodColumn `json:"columns"`
}

type understoodColumn struct {
	Index int    `json:"index"`
	Name  string `json:"name"`
	// Classes are those that the name says, Perhaps those that share it.
	Classes  []string `json:"classes"`
	Perhaps  []string `json:"perhaps"`
	Relative bool     `json:"relative"`
}

// inspectJSON prints how all sources were understood.
func inspectJSON(out io.Writer, r *report.Report, counted *tally.Scan, set *detectors.Set) error {
	all := []understood{}
	for i := range r.Sources {
		s := &r.Sources[i]
		u := understood{Path: s.Path, Format: s.Format, Encoding: s.Encoding, Compression: s.Compression, Archive: s.Archive, Status: s.Status, BytesRead: s.BytesRead, Records: s.Records,
			Tables: []understoodTable{}, Faults: s.Faults}
		for _, t := range counted.Sources[i].Tables {
			if isEmptyAside(t) {
				continue
			}
			table := understoodTable{Name: t.Name, Delimiter: t.Delimiter, Records: t.Records, Columns: []understoodColumn{}}
			if t.HeaderRow > 0 {
				table.HeaderRow = &t.HeaderRow
			}
			for n, c := range t.Columns {
				if c.Name != "" && !(strings.HasSuffix(s.Format, "json") && isPrefix(c.Name, t.Columns)) {
					named, shared := announcedBy(set, c)
					table.Columns = append(table.Columns, understoodColumn{n, c.Name, named, shared, c.Relative})
				}
			}
			u.Tables = append(u.Tables, table)
		}
		all = append(all, u)
	}
	encoder := json.NewEncoder(out)
	encoder.SetIndent("", "  ")
	return encoder.Encode(all)
}

// inspectSource prints how one source was understood.
func inspectSource(out io.Writer, s *report.Source, counted *tally.Source, set *detectors.Set) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "%s\n  %s, %d records, %d bytes, %s\n", report.Inert(s.Path), report.Describe(s), s.Records, s.BytesRead, s.Status)
	for _, t := range counted.Tables {
		if isEmptyAside(t) {
			continue
		}
		name := "table"
		if t.Name != "" {
			name += " " + report.Inert(t.Name)
		}
		fmt.Fprintf(w, "  %s: %d records", name, t.Records)
		if t.HeaderRow > 0 {
			fmt.Fprintf(w, ", header row %d", t.HeaderRow)
		}
		fmt.Fprintln(w)
		for i, c := range t.Columns {
			if c.Name == "" || strings.HasSuffix(s.Format, "json") && isPrefix(c.Name, t.Columns) {
				continue
			}
			fmt.Fprintf(w, "    %d\t%s\t%s\n", i+1, report.Inert(c.Name), announced(set, c))
		}
	}
	for _, f := range s.Faults {
		where := ""
		if f.First.Record != nil {
			where = fmt.Sprintf(", first in record %d", *f.First.Record)
		}
		fmt.Fprintf(w, "  %s: %s (%d times%s)\n", f.Trouble, f.Message, f.Count, where)
	}
	return w.Flush()
}

// isEmptyAside tells whether a table is what stands beside others, and nothing was found there.
func isEmptyAside(t *tally.Table) bool { return t.Aside && t.Records == 0 }

// isPrefix tells whether other columns lie below a path.
func isPrefix(path string, columns []tally.Column) bool {
	for _, c := range columns {
		if strings.HasPrefix(c.Name, path+".") {
			return true
		}
	}
	return false
}

// announced names the classes that a column's name says.
func announced(set *detectors.Set, c tally.Column) string {
	words, shared := announcedBy(set, c)
	for _, class := range shared {
		words = append(words, "perhaps "+class)
	}
	if c.Relative && len(words) > 0 {
		words = append(words, "of a relative")
	}
	return strings.Join(words, ", ")
}

// announcedBy returns the classes that a column's name says, and those that
// share it with others.
func announcedBy(set *detectors.Set, c tally.Column) (named, shared []string) {
	name := set.Vocabulary.ReadPath(c.Name)
	named, shared = []string{}, []string{}
	for _, d := range set.Detectors {
		switch set.Vocabulary.Naming(name, d.Class().ID) {
		case detectors.Named:
			named = append(named, d.Class().ID)
		case detectors.Shared:
			shared = append(shared, d.Class().ID)
		}
	}
	return named, shared
}
