// Command plausible scans registers of invented people and data that is made
// up in the ways of synth.Fakes, and prints as Markdown how many of each are
// called made up, and by which tests.
//
//	go run ./bench/plausible -tables 400 -rows 4000 -seed 9300
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"time"

	"bocor/bench/synth"
	"bocor/detectors"
	"bocor/scan"
	"bocor/scan/claim"
	"bocor/scan/report"
)

func main() {
	tables := flag.Int("tables", 400, "tables of each way")
	rows := flag.Int("rows", 4000, "records of a table")
	seed := flag.Uint64("seed", 9300, "the same seed makes the same tables; tests use others")
	flag.Parse()
	fmt.Printf("| data | tables | made up | unusual | no sign | by |\n|---|---:|---:|---:|---:|---|\n")
	for _, fake := range append([]string{""}, synth.Fakes...) {
		o, err := Try(fake, *tables, *rows, *seed)
		if err != nil {
			fmt.Fprintln(os.Stderr, "plausible:", err)
			os.Exit(1)
		}
		name := fake
		if fake == "" {
			name = "as life makes it"
		}
		fmt.Printf("| %s | %d | %.1f %% | %.1f %% | %.1f %% | %s |\n", name, *tables, o.share(claim.MadeUp), o.share(claim.Unusual), o.share(claim.NoSign), o.signs())
	}
}

// Outcome is what tables were called, and by which tests.
type Outcome struct {
	Tables int
	Looks  map[claim.Look]int
	Signs  map[string]int
}

func (o *Outcome) share(l claim.Look) float64 { return 100 * float64(o.Looks[l]) / float64(o.Tables) }

func (o *Outcome) signs() string {
	var out []string
	for _, id := range slices.SortedFunc(maps.Keys(o.Signs), func(a, b string) int { return o.Signs[b] - o.Signs[a] }) {
		out = append(out, fmt.Sprintf("%s %d", id, o.Signs[id]))
	}
	return strings.Join(out, ", ")
}

// Try makes tables in a way, of all kinds in turn, and tells what they are
// called.
func Try(fake string, tables, rows int, seed uint64) (*Outcome, error) {
	o := &Outcome{Tables: tables, Looks: map[claim.Look]int{}, Signs: map[string]int{}}
	set := detectors.NewSet(time.Date(2026, 11, 26, 0, 0, 0, 0, time.UTC))
	for i := range tables {
		var text bytes.Buffer
		kind := synth.RegisterKinds[i%len(synth.RegisterKinds)]
		if err := (synth.Register{Seed: seed + uint64(i), Rows: rows, Kind: kind, Fake: fake}).Write(&text); err != nil {
			return nil, err
		}
		result, err := scan.Run(context.Background(), scan.Options{Stdin: &text, Paths: []string{"-"}, Detectors: set})
		if err != nil {
			return nil, err
		}
		p := claim.Check(report.New(result, set, report.Policy{}), &claim.Claim{}, nil).Plausibility
		o.Looks[p.Verdict]++
		for _, t := range p.Tests {
			if t.Sign {
				o.Signs[t.ID]++
				if os.Getenv("VERBOSE") != "" {
					fmt.Fprintln(os.Stderr, kind, fake, t.ID, t.Statistic, t.Values)
				}
			}
		}
	}
	return o, nil
}
