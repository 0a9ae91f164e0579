package cmd

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"bocor/scan/overlap"
	"bocor/scan/report"
	"bocor/scan/tally"
)

func newCompareCommand(system System) *cobra.Command {
	flags := defaultFlags()
	c := &cobra.Command{
		Use:   "compare A B --key-file FILE",
		Short: "Estimate how many people two dumps share",
		Long: `Estimate how many people, telephone numbers and addresses two dumps share: is
this an old leak sold again? A and B are dumps, folders of them, or what scan
--save wrote of them under the same secret: then nobody needs both. Values are
hashed under a secret (see bocor key) before they are counted. Up to 100,000
different values are counted exactly, more are estimated, and the standard error
is said.

The exit code is 0, and 3 when not everything was examined.`,
		Example: "  bocor key case.key\n  bocor compare dump-2021/ offered.csv --key-file case.key",
		Args: func(c *cobra.Command, args []string) error {
			if len(args) != 2 {
				return fmt.Errorf("say which two dumps to compare\nsee %s --help", c.CommandPath())
			}
			return nil
		},
		RunE: func(c *cobra.Command, paths []string) error { return runCompare(c.Context(), &flags, paths, system) },
	}
	f := c.Flags()
	f.StringVarP(&flags.format, "format", "f", flags.format, "what to print: table or json")
	f.StringVar(&flags.keyFile, "key-file", "", "hash values under the secret in `FILE` (16 bytes or more) before they are counted")
	f.StringVar(&flags.distinct, "distinct", flags.distinct, "count different values: bounded (exact up to 100,000 a column, then estimated) or exact (16 to 32 bytes a value)")
	f.BoolVarP(&flags.quiet, "quiet", "q", false, "no progress")
	flags.addLanguage(f)
	flags.addReading(f)
	return c
}

func runCompare(ctx context.Context, flags *scanFlags, paths []string, system System) error {
	if flags.format != "table" && flags.format != "json" {
		return fmt.Errorf("--format: there is no %q; choose table or json", flags.format)
	}
	if err := flags.checkLanguage(); err != nil {
		return err
	}
	if flags.keyFile == "" {
		return errors.New("compare needs a secret, so that what is kept of the values tells nobody who is in them: make one with `bocor key FILE`, and give it with --key-file FILE")
	}
	if err := refuseReports(paths); err != nil {
		return err
	}
	var sides [2]*side
	for i, path := range paths {
		var err error
		if sides[i], err = flags.side(ctx, path, system); err != nil {
			return err
		}
	}
	a, b := sides[0], sides[1]
	result := overlap.Compare(a.tally, b.tally, a.plan.options.Detectors, a.plan.policy.Threshold)
	statuses := [2]report.Status{}
	for i, s := range sides {
		statuses[i] = report.New(s.tally, s.plan.options.Detectors, s.plan.policy).Status
	}
	result.Paths = [2]string{report.Inert(paths[0]), report.Inert(paths[1])}
	result.Complete = statuses[0] == report.Complete && statuses[1] == report.Complete
	var err error
	if flags.format == "json" {
		err = overlap.WriteJSON(system.Stdout, result)
	} else {
		err = overlap.Write(system.Stdout, result, flags.languageOf(system))
	}
	if err != nil {
		return fmt.Errorf("writing to stdout: %w", err)
	}
	var signal SignalError
	switch {
	case errors.As(context.Cause(ctx), &signal):
		return codeError(signal.ExitCode())
	case !result.Complete:
		return codeError(exitIncomplete)
	}
	return nil
}

// side is one of the two that are compared.
type side struct {
	plan  *scanPlan
	tally *tally.Scan
}

func (f *scanFlags) side(ctx context.Context, path string, system System) (*side, error) {
	plan, err := f.plan([]string{path}, system)
	if err != nil {
		return nil, err
	}
	saved, err := readSaved(path)
	switch {
	case err == nil:
		id := plan.options.Secret.ID()
		if saved.Secret != hex.EncodeToString(id[:]) {
			return nil, fmt.Errorf("%s was saved under another secret; give that one", path)
		}
		if saved.Rules != plan.digest {
			return nil, fmt.Errorf("%s was saved by another version of bocor; scan again", path)
		}
		if saved.Position != nil {
			return nil, fmt.Errorf("%s is of a scan that was stopped; go on with it first (--resume)", path)
		}
		if saved.Parts > 1 {
			return nil, fmt.Errorf("%s is one part of %d; compare what a whole scan saved", path, saved.Parts)
		}
		result, err := saved.Load(plan.options.Detectors.IDs(), tally.NewLayout(plan.options.Detectors))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		return &side{plan, result}, nil
	case !errors.Is(err, tally.ErrNotSaved) && isSaved(path):
		return nil, err
	}
	result, err := plan.scan(ctx, newTerminal(system, f.color, f.quiet, false), system)
	if err != nil {
		return nil, err
	}
	return &side{plan, result}, nil
}
