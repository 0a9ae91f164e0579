// Command accuracy scans labelled tables and scores what was found against the
// truth, by column and by record, for each class. It prints a Markdown table, and
// with -v every column that was wrong.
//
//	go run ./bench/accuracy -tables 600 -seed 77
//	go run ./bench/accuracy -corpus street -seed 1
//
// Column names are compared, never values.
package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"time"

	"bocor/bench/street"
	"bocor/bench/synth"
	"bocor/detectors"
	"bocor/scan"
	"bocor/scan/report"
)

func main() {
	corpus := flag.String("corpus", "synth", "synth: by those who wrote the detectors; street, heldout, leaks, fieldwork, casebook and ledger: by others, who had not seen them")
	tables := flag.Int("tables", 600, "tables to make of synth; the others have the tables they have")
	seed := flag.Uint64("seed", 77, "the same seed makes the same tables; tests use others")
	only := flag.String("only", "", "tables with this in their name")
	verbose := flag.Bool("v", false, "print every column that was wrong")
	flag.Parse()
	if err := run(*corpus, *only, *tables, *seed, *verbose); err != nil {
		fmt.Fprintln(os.Stderr, "accuracy:", err)
		os.Exit(1)
	}
}

// score counts what was found of a class.
type score struct {
	columns, records counts
	// headed counts the columns of tables with a header.
	headed counts
}

type counts struct{ right, extra, missed float64 }

func (c counts) precision() float64 { return ratio(c.right, c.right+c.extra) }
func (c counts) recall() float64    { return ratio(c.right, c.right+c.missed) }
func (c counts) f1() float64        { return ratio(2*c.right, 2*c.right+c.extra+c.missed) }

// add counts a class of which so many records are true, and so many were found.
func (c *counts) add(truth, found float64) {
	c.right += min(truth, found)
	c.missed += max(0, truth-found)
	c.extra += max(0, found-truth)
}

func ratio(x, of float64) float64 {
	if of == 0 {
		return 1
	}
	return x / of
}

// labelled is the tables of a corpus.
func labelled(corpus string, n int, seed uint64) ([]street.Table, error) {
	switch corpus {
	case "street":
		return callNumbers(slices.Concat(street.Offices(seed), street.Firms(seed), street.Prose(seed))), nil
	case "heldout":
		return callNumbers(street.HeldOut(seed)), nil
	case "leaks":
		return callNumbers(street.Leaks(seed)), nil
	case "fieldwork":
		return callNumbers(street.Fieldwork(seed)), nil
	case "casebook":
		return callNumbers(street.Casebook(seed)), nil
	case "ledger":
		return callNumbers(street.Ledger(seed)), nil
	case "synth":
		var out []street.Table
		for _, t := range synth.LabelledTables(seed, n) {
			out = append(out, labels(t))
		}
		return out, nil
	}
	return nil, fmt.Errorf("there is no corpus %q", corpus)
}

// callNumbers calls the numbers of WhatsApp accounts what they are, telephone
// numbers, and no accounts besides.
func callNumbers(tables []street.Table) []street.Table {
	for _, t := range tables {
		for _, row := range t.Rows {
			for i := range row {
				if c := &row[i]; slices.Contains(c.Classes, "phone") {
					c.Classes = slices.DeleteFunc(slices.Clone(c.Classes), func(class string) bool { return class == "messenger" })
				}
			}
		}
	}
	return tables
}

// labels gives each value of a column its class.
func labels(t synth.Labelled) street.Table {
	out := street.Table{Name: t.Kind, Clean: t.Kind == "clean", Rows: make([][]street.Cell, len(t.Columns[0].Values))}
	for _, c := range t.Columns {
		if !t.NoHeader {
			out.Header = append(out.Header, c.Name)
		}
		for row, value := range c.Values {
			cell := street.Cell{Text: value}
			if c.Class != "" && value != "" && value != "-" {
				cell.Classes = strings.Split(c.Class, "+")
			}
			out.Rows[row] = append(out.Rows[row], cell)
		}
	}
	return out
}

func run(corpus, only string, n int, seed uint64, verbose bool) error {
	set := detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))
	tables, err := labelled(corpus, n, seed)
	if err != nil {
		return err
	}
	tables = slices.DeleteFunc(tables, func(t street.Table) bool { return !strings.Contains(t.Name, only) })
	scores := map[string]*score{}
	clean, falseColumns := 0, 0
	for _, t := range tables {
		found, err := find(t, set)
		if err != nil {
			return err
		}
		if t.Clean {
			clean++
		}
		for i, truth := range truths(t) {
			got := found[i]
			// What nothing can settle is told as such: right for either.
			if undecided, ok := got["nik_or_kk"]; ok {
				for _, class := range []string{"nik", "kk"} {
					if truth[class] > 0 && got[class] == 0 {
						got[class] = undecided
						delete(got, "nik_or_kk")
						break
					}
				}
			}
			if len(truth) > 1 {
				for _, class := range unmarked {
					if truth[class] == 0 {
						delete(got, class)
					}
				}
			}
			for class := range both(truth, got) {
				s := scores[class]
				if s == nil {
					s = &score{}
					scores[class] = s
				}
				is, was := min(truth[class], 1), min(got[class], 1)
				s.columns.add(is, was)
				s.records.add(truth[class], got[class])
				if t.Header != nil {
					s.headed.add(is, was)
				}
				if is < was && t.Clean {
					falseColumns++
				}
				if verbose && is != was {
					fmt.Printf("%-7s %-16s in %-24q of %s (%d rows)\n", map[bool]string{true: "extra", false: "missed"}[is < was], class, name(t, i), t.Name, len(t.Rows))
				} else if verbose && truth[class] != got[class] {
					fmt.Printf("%-7s %-16s in %-24q of %s (%.0f of %.0f records)\n", "count", class, name(t, i), t.Name, got[class], truth[class])
				}
			}
		}
	}
	fmt.Printf("%d tables (corpus %s, seed %d), %d of them clean: %d false columns in those\n\n", len(tables), corpus, seed, clean, falseColumns)
	fmt.Println("| class | columns | precision | recall | F1 | F1 with a header | records: precision | recall | F1 |")
	fmt.Println("|---|---|---|---|---|---|---|---|---|")
	for _, class := range slices.Sorted(maps.Keys(scores)) {
		s := scores[class]
		fmt.Printf("| `%s` | %.0f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |\n", class, s.columns.right+s.columns.missed,
			s.columns.precision(), s.columns.recall(), s.columns.f1(), s.headed.f1(), s.records.precision(), s.records.recall(), s.records.f1())
	}
	return nil
}

// unmarked are classes that the authors of the corpora did not mark in running text, which holds
// values of several: neither right nor wrong there.
var unmarked = []string{"name", "address", "birth_date"}

func name(t street.Table, column int) string {
	if t.Header == nil {
		return fmt.Sprintf("column %d, no header", column+1)
	}
	return t.Header[column]
}

func both(a, b map[string]float64) map[string]bool {
	all := map[string]bool{}
	for class := range a {
		all[class] = true
	}
	for class := range b {
		all[class] = true
	}
	return all
}

// truths counts, for each column, the records that hold each class.
func truths(t street.Table) []map[string]float64 {
	out := make([]map[string]float64, len(t.Rows[0]))
	for i := range out {
		out[i] = map[string]float64{}
		for _, row := range t.Rows {
			for _, class := range row[i].Classes {
				out[i][class]++
			}
		}
	}
	return out
}

// find scans a table and returns, for each column, the records in which each
// accepted class was found.
func find(t street.Table, set *detectors.Set) ([]map[string]float64, error) {
	var text bytes.Buffer
	lines := t.Header == nil && len(t.Rows[0]) == 1
	if err := write(&text, t, lines); err != nil {
		return nil, err
	}
	result, err := scan.Run(context.Background(), scan.Options{Paths: []string{"-"}, Stdin: &text, Detectors: set})
	if err != nil {
		return nil, err
	}
	found := make([]map[string]float64, len(t.Rows[0]))
	for i := range found {
		found[i] = map[string]float64{}
	}
	for _, source := range report.New(result, set, report.Policy{}).Sources {
		for _, table := range source.Tables {
			if lines { // however they were divided
				for _, c := range table.Classes {
					found[0][c.Class] += float64(c.Records)
				}
				continue
			}
			for _, c := range table.Columns {
				at := int(c.Index)
				if at >= len(found) { // of a key's values
					at = slices.IndexFunc(t.Header, func(name string) bool { return strings.HasPrefix(c.Name, name+".") })
				}
				for _, cc := range c.Classes {
					if cc.Accepted && at >= 0 {
						found[at][cc.Class] += float64(cc.Records) // apart for spans behind a word
					}
				}
			}
		}
	}
	return found, nil
}

// write writes a table as CSV, or as lines of text.
func write(text *bytes.Buffer, t street.Table, lines bool) error {
	w := csv.NewWriter(text)
	if t.Header != nil {
		if err := w.Write(t.Header); err != nil {
			return err
		}
	}
	for _, row := range t.Rows {
		var values []string
		for _, c := range row {
			values = append(values, c.Text)
		}
		if lines {
			fmt.Fprintln(text, values[0])
		} else if err := w.Write(values); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}
