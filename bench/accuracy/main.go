// Command accuracy scans labelled synthetic tables and scores what was found
// against the truth, by column and by record, for each class. It prints a
// Markdown table, and with -v every column that was wrong.
//
//	go run ./bench/accuracy -tables 600 -seed 77
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
	"time"

	"bocor/bench/synth"
	"bocor/detectors"
	"bocor/scan"
	"bocor/scan/report"
)

func main() {
	tables := flag.Int("tables", 600, "tables to make")
	seed := flag.Uint64("seed", 77, "the same seed makes the same tables; tests use others")
	verbose := flag.Bool("v", false, "print every column that was wrong")
	flag.Parse()
	if err := run(*tables, *seed, *verbose); err != nil {
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

func ratio(x, of float64) float64 {
	if of == 0 {
		return 1
	}
	return x / of
}

func run(n int, seed uint64, verbose bool) error {
	set := detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))
	scores := map[string]*score{}
	of := func(class string) *score {
		if scores[class] == nil {
			scores[class] = &score{}
		}
		return scores[class]
	}
	clean, falseColumns := 0, 0
	for _, t := range synth.LabelledTables(seed, n) {
		found, err := find(t, set)
		if err != nil {
			return err
		}
		if t.Kind == "clean" {
			clean++
		}
		for i, column := range t.Columns {
			filled := 0.0
			for _, v := range column.Values {
				if v != "" && v != "-" {
					filled++
				}
			}
			got := found[i]
			// What nothing can settle is told as such: right for either.
			if undecided, ok := got["nik_or_kk"]; ok && (column.Class == "nik" || column.Class == "kk") {
				delete(got, "nik_or_kk")
				got[column.Class] = undecided
			}
			for class, records := range got {
				s := of(class)
				if class == column.Class {
					s.columns.right++
					s.records.right += min(records, filled)
					s.records.missed += max(0, filled-records)
					if !t.NoHeader {
						s.headed.right++
					}
					continue
				}
				s.columns.extra++
				s.records.extra += records
				if !t.NoHeader {
					s.headed.extra++
				}
				if t.Kind == "clean" {
					falseColumns++
				}
				if verbose {
					fmt.Printf("extra   %-16s in %-20q of %s (%d rows, header %v)\n", class, column.Name, t.Kind, len(column.Values), !t.NoHeader)
				}
			}
			if column.Class != "" && got[column.Class] == 0 && filled > 0 {
				s := of(column.Class)
				s.columns.missed++
				s.records.missed += filled
				if !t.NoHeader {
					s.headed.missed++
				}
				if verbose && !t.NoHeader {
					fmt.Printf("missed  %-16s in %-20q of %s (%d rows)\n", column.Class, column.Name, t.Kind, len(column.Values))
				}
			}
		}
	}
	fmt.Printf("%d tables (seed %d), %d of them clean: %d false columns in those\n\n", n, seed, clean, falseColumns)
	fmt.Println("| class | columns | precision | recall | F1 | F1 with a header | records: precision | recall | F1 |")
	fmt.Println("|---|---|---|---|---|---|---|---|---|")
	for _, class := range slices.Sorted(maps.Keys(scores)) {
		s := scores[class]
		fmt.Printf("| `%s` | %.0f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |\n", class, s.columns.right+s.columns.missed,
			s.columns.precision(), s.columns.recall(), s.columns.f1(), s.headed.f1(), s.records.precision(), s.records.recall(), s.records.f1())
	}
	return nil
}

// find scans a table and returns, for each column, the records in which each
// accepted class was found.
func find(t synth.Labelled, set *detectors.Set) ([]map[string]float64, error) {
	var text bytes.Buffer
	w := csv.NewWriter(&text)
	if !t.NoHeader {
		var names []string
		for _, c := range t.Columns {
			names = append(names, c.Name)
		}
		if err := w.Write(names); err != nil {
			return nil, err
		}
	}
	for row := range t.Columns[0].Values {
		var values []string
		for _, c := range t.Columns {
			values = append(values, c.Values[row])
		}
		if err := w.Write(values); err != nil {
			return nil, err
		}
	}
	w.Flush()
	result, err := scan.Run(context.Background(), scan.Options{Paths: []string{"-"}, Stdin: &text, Detectors: set})
	if err != nil {
		return nil, err
	}
	found := make([]map[string]float64, len(t.Columns))
	for i := range found {
		found[i] = map[string]float64{}
	}
	for _, source := range report.New(result, set, report.Policy{}).Sources {
		for _, table := range source.Tables {
			for _, c := range table.Columns {
				for _, cc := range c.Classes {
					if cc.Accepted && int(c.Index) < len(found) {
						found[c.Index][cc.Class] += float64(cc.Records) // apart for spans behind a word
					}
				}
			}
		}
	}
	return found, nil
}
