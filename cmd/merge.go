package cmd

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"bocor/scan/report"
	"bocor/scan/tally"
)

func newMergeCommand(system System) *cobra.Command {
	output := outputFlags{format: "table"}
	exitZero := false
	c := &cobra.Command{
		Use:   "merge PART.tally...",
		Short: "Merge saved parts of a scan into one report",
		Long: `Merge the parts of a scan that were saved on several machines or one after the
other (bocor scan --shard 3/16 --save part3.tally --key-file K PATH...) into the
report that one scan gives, but for files that hold tables below each other
(they are told: header_not_used, exit 3). Parts made by other versions, rules, settings or
secrets are refused, and so is a set of parts that is not whole.

The exit code is 1 when a record exposes somebody (--exit-zero: 0), 3 when not
everything was examined, else 0.`,
		Example: "  bocor merge part*.tally -o report.html",
		Args: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return fmt.Errorf("say which saved parts to merge\nsee %s --help", c.CommandPath())
			}
			return nil
		},
		RunE: func(_ *cobra.Command, paths []string) error {
			if err := output.check(nil, system); err != nil {
				return err
			}
			started := time.Now().UTC()
			parts := make([]*tally.Saved, len(paths))
			for i, path := range paths {
				var err error
				if parts[i], err = readSaved(path); err != nil {
					return err
				}
			}
			if err := checkParts(parts, paths); err != nil {
				return err
			}
			r, err := mergeParts(parts, system)
			if err != nil {
				return err
			}
			r.Run.StartedAt, r.Run.FinishedAt = started, time.Now().UTC()
			r.Run.DurationMS = r.Run.FinishedAt.Sub(started).Milliseconds()
			terminal := newTerminal(system, "auto", true, false)
			style := terminal.style()
			style.Language = output.languageOf(system)
			if err := output.write(r, style, system); err != nil {
				return err
			}
			switch {
			case r.Status != report.Complete:
				return codeError(exitIncomplete)
			case r.Summary.ExposedRecords > 0 && !exitZero:
				return codeError(exitExposed)
			}
			return nil
		},
	}
	output.add(c.Flags())
	c.Flags().BoolVar(&exitZero, "exit-zero", false, "exit 0 where it would be 1")
	return c
}

func readSaved(path string) (s *tally.Saved, err error) {
	err = readFile(path, func(in io.Reader) error {
		s, err = tally.ReadSaved(in)
		return err
	})
	return s, err
}

// checkParts refuses parts that are not those of one scan, each once.
func checkParts(parts []*tally.Saved, paths []string) error {
	first := parts[0]
	seen := map[int]string{}
	for i, s := range parts {
		if s.Position != nil {
			return fmt.Errorf("%s is of a scan that was stopped: go on with it (bocor scan --resume %s), which ends with the report", paths[i], paths[i])
		}
		for _, differs := range []struct {
			what string
			is   bool
		}{
			{"another version of bocor", s.Version != first.Version}, {"other rules", s.Rules != first.Rules}, {"another secret", s.Secret != first.Secret},
			{"other settings" + otherSettings(s, first), otherSettings(s, first) != "" || s.Settings != first.Settings}, {"another number of parts", s.Parts != first.Parts},
			{"other inputs" + otherInputs(s, first), otherInputs(s, first) != ""},
		} {
			if differs.is {
				return fmt.Errorf("%s and %s do not go together: %s", paths[0], paths[i], differs.what)
			}
		}
		if s.Part < 1 || s.Part > s.Parts {
			return fmt.Errorf("%s: the tally is damaged", paths[i])
		}
		if other := seen[s.Part]; other != "" {
			return fmt.Errorf("%s and %s are the same part, %d of %d", other, paths[i], s.Part, s.Parts)
		}
		seen[s.Part] = paths[i]
	}
	for part := 1; part <= first.Parts; part++ {
		if seen[part] == "" {
			return fmt.Errorf("part %d of %d is missing: a report of the others would look whole", part, first.Parts)
		}
	}
	return nil
}

// otherSettings names a setting in which two parts differ; "": none that has a
// name.
func otherSettings(a, b *tally.Saved) string {
	for _, name := range slices.Sorted(maps.Keys(a.Options)) {
		own, _ := json.Marshal(a.Options[name])
		other, _ := json.Marshal(b.Options[name])
		if string(own) != string(other) {
			return fmt.Sprintf(" (%s)", report.Inert(name))
		}
	}
	if len(a.Options) != len(b.Options) {
		return " (one has more)"
	}
	return ""
}

// otherInputs names an input that two parts do not have in common: in another
// place, or of another size.
func otherInputs(a, b *tally.Saved) string {
	if len(a.Inputs) != len(b.Inputs) {
		return fmt.Sprintf(" (%d in one and %d in the other)", len(b.Inputs), len(a.Inputs))
	}
	for i := range a.Inputs {
		if a.Inputs[i].Path != b.Inputs[i].Path || a.Inputs[i].Size != b.Inputs[i].Size {
			return fmt.Sprintf(" (%s of %d bytes, and %s of %d bytes; each part must read the same files by the same names)", report.Inert(b.Inputs[i].Path), b.Inputs[i].Size, report.Inert(a.Inputs[i].Path), a.Inputs[i].Size)
		}
	}
	return ""
}

// mostFound is how many columns parts may find on their way so that one scan
// finds the same.
const mostFound = 900

// uncertain names an input that parts may have read otherwise than one scan: a
// record in halves, or columns beyond what one scan tells apart.
func uncertain(whole *tally.Scan, mostColumns int) string {
	for _, s := range whole.Sources {
		for _, t := range s.Tables {
			if t.Unproven || t.Numbered && (len(t.OwnColumns()) >= min(mostFound, mostColumns) || len(t.Dates()) >= tally.MostDated) {
				return s.Path
			}
		}
	}
	return ""
}

// mergeParts makes the report of parts that go together.
func mergeParts(parts []*tally.Saved, system System) (*report.Report, error) {
	var options struct {
		Threshold float64  `json:"threshold"`
		Classes   []string `json:"classes"`
		AsOf      string   `json:"as_of"`
		Columns   int      `json:"max_columns"`
	}
	text, _ := json.Marshal(parts[0].Options)
	asOf, err := time.Time{}, json.Unmarshal(text, &options)
	if err == nil {
		asOf, err = time.Parse(time.DateOnly, options.AsOf)
	}
	if err != nil {
		return nil, errors.New("the tally is damaged")
	}
	set := system.detectors(asOf)
	if parts[0].Rules != set.Digest() || !slices.Equal(parts[0].Classes, set.IDs()) {
		return nil, errors.New("the parts were made by another version of bocor, or with rules of your own; merge them with that version")
	}
	scans := make([]*tally.Scan, len(parts))
	for i, s := range parts {
		if scans[i], err = s.Load(set.IDs(), tally.NewLayout(set)); err != nil {
			return nil, err
		}
	}
	whole := tally.MergeParts(scans)
	if where := uncertain(whole, options.Columns); where != "" {
		return nil, fmt.Errorf("%q: it is not certain that the parts read what one scan reads (a quoted text reaches over a border, or there are very many columns); scan all parts again with --cut-all", report.Inert(where))
	}
	r := report.New(whole, set, report.Policy{Threshold: options.Threshold, Classes: options.Classes})
	r.Tool = report.Tool{Name: "bocor", Version: parts[0].Version, RulesDigest: parts[0].Rules}
	r.Run.Options = parts[0].Options
	return r, nil
}

// saved returns what is written of a tally.
func (p *scanPlan) saved(result *tally.Scan, system System) (*tally.Saved, error) {
	saved, err := result.Save()
	if err != nil {
		return nil, err
	}
	id := p.options.Secret.ID()
	saved.Version, saved.Rules, saved.Secret, saved.Options = system.Version, p.digest, hex.EncodeToString(id[:]), p.run.Options
	saved.Part, saved.Parts = max(1, p.options.Part), max(1, p.options.Parts)
	saved.Settings, saved.Inputs = p.settings, p.inputs
	return saved, nil
}

// writeTally writes the tally of a scan, or of a part of one.
func (p *scanPlan) writeTally(result *tally.Scan, system System) error {
	saved, err := p.saved(result, system)
	if err != nil {
		return err
	}
	if err := writeFile(p.save, func(w io.Writer) error { return tally.WriteSaved(w, saved) }); err != nil {
		return fmt.Errorf("the tally could not be written to %s: %w", p.save, err)
	}
	return nil
}

// isSaved tells whether a file begins as a saved tally does.
func isSaved(path string) bool {
	front := make([]byte, len("bocor.tally/"))
	return readFile(path, func(in io.Reader) error {
		_, err := io.ReadFull(in, front)
		return err
	}) == nil && string(front) == "bocor.tally/"
}
