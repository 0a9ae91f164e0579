package cmd

import (
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"bocor/detectors"
	"bocor/detectors/rules"
)

// readRules reads the rules of files.
func readRules(paths []string) ([]*rules.Detector, error) {
	var all []*rules.Detector
	for _, path := range paths {
		if err := readFile(path, func(in io.Reader) error {
			found, err := rules.Read(in)
			all = append(all, found...)
			return err
		}); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// exceededOf is how many values took too long for a rule.
func exceededOf(own []*rules.Detector) (n uint64) {
	for _, d := range own {
		n += d.Exceeded()
	}
	return n
}

// extended returns the built-in detectors with rules.
func extended(set *detectors.Set, own []*rules.Detector) (*detectors.Set, error) {
	var list []detectors.Own
	for _, d := range own {
		list = append(list, d.Own())
	}
	return set.Extend(list)
}

func newRulesCommand(system System) *cobra.Command {
	c := &cobra.Command{
		Use:   "rules",
		Short: "Check rules of your own",
		Long: `Rules are detectors of your own, in YAML, which bocor scan --rules FILE uses
beside its own. docs/ci.md tells how they are written.`,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
		Args: cobra.NoArgs,
	}
	c.AddCommand(&cobra.Command{
		Use:     "lint FILE...",
		Short:   "Check files of rules against their examples",
		Long:    "Read files of rules, check each rule against its examples, and list them.",
		Example: "  bocor rules lint rules.yml",
		Args: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return fmt.Errorf("say which file of rules to check\nsee %s --help", c.CommandPath())
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			own, err := readRules(args)
			if err != nil {
				return err
			}
			if _, err := extended(detectors.NewSet(time.Now()), own); err != nil {
				return err
			}
			for _, d := range own {
				note := ""
				if !d.IsLinear() {
					note = "  (goes back and forth: slower, and bounded for each value)"
				}
				fmt.Fprintf(system.Stdout, "%s: %s%s\n", d.Class().ID, d.Class().Title, note)
			}
			return nil
		},
	})
	return c
}

func newTestCommand(system System) *cobra.Command {
	var header string
	c := &cobra.Command{
		Use:   "test RULES VALUE",
		Short: "Say what rules of your own make of a value",
		Long: `Say what a value would be taken for if it stood alone in a column, with rules of
your own beside the built-in classes. The value is shown masked.`,
		Example: "  bocor detectors test rules.yml EMP-001234",
		Args:    cobra.ExactArgs(2),
		RunE: func(_ *cobra.Command, args []string) error {
			own, err := readRules(args[:1])
			if err != nil {
				return err
			}
			set, err := extended(detectors.NewSet(time.Now()), own)
			if err != nil {
				return err
			}
			before := exceededOf(own)
			if err := explain(system, set, args[1], header); err != nil {
				return err
			}
			if exceededOf(own) > before {
				fmt.Fprintln(system.Stderr, "bocor: a rule took too long on this value, which was not examined for it; simplify its pattern")
				return codeError(exitIncomplete)
			}
			return nil
		},
	}
	c.Flags().StringVar(&header, "header", "", "the name of the column that the value stands in")
	return c
}
