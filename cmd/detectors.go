package cmd

import (
	"errors"
	"fmt"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"bocor/detectors"
	"bocor/scan"
	"bocor/scan/evidence"
	"bocor/scan/report"
)

func newDetectorsCommand(system System) *cobra.Command {
	c := &cobra.Command{
		Use:   "detectors",
		Short: "List the classes of data",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			w := tabwriter.NewWriter(system.Stdout, 0, 0, 2, ' ', 0)
			fmt.Fprintln(w, "class\ttitle\tlaw\tseverity\tcounts people")
			for _, d := range system.detectors(time.Now()).Detectors {
				c := d.Class()
				people := "no"
				if c.PersonNumber {
					people = "yes"
				}
				fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", c.ID, c.Title, c.Category, c.Severity, people)
			}
			return w.Flush()
		},
	}
	c.AddCommand(newExplainCommand(system), newTestCommand(system))
	return c
}

func newExplainCommand(system System) *cobra.Command {
	var header string
	c := &cobra.Command{
		Use:   "explain VALUE",
		Short: "Say why a value counts, or does not",
		Long: `Say what a value would be taken for if it stood alone in a column, and why.
The value is shown masked. In a column full of values the verdict can differ:
there, all of them are weighed together.`,
		Example: "  bocor detectors explain 3174061505901234\n  bocor detectors explain --header no_hp 81234567899",
		Args:    cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			return explain(system, system.detectors(time.Now()), args[0], header)
		},
	}
	c.Flags().StringVar(&header, "header", "", "the name of the column that the value stands in")
	return c
}

func explain(system System, set *detectors.Set, value, header string) error {
	if value == "" {
		return errors.New("there is no value to explain")
	}
	table := scan.Value(set, header, []byte(value))
	column := "a column without a name"
	if header != "" {
		column = fmt.Sprintf("a column named %q", report.Inert(header))
	}
	fmt.Fprintf(system.Stdout, "%s, alone in %s\n", report.Mask([]byte(value)), column)
	verdicts := evidence.Judge(table, set, evidence.Threshold)
	if len(verdicts) == 0 {
		fmt.Fprintln(system.Stdout, "  nothing: it has the form of no class")
		return nil
	}
	for i := range verdicts {
		v := &verdicts[i]
		decision := "no "
		if v.Accepted {
			decision = "yes"
		}
		fmt.Fprintf(system.Stdout, "  %s  %-9s  confidence %.3f (%s, %s): %s\n", decision, v.Class.Title, v.Confidence, v.Key.Naming, v.Rung, v.Why(set))
	}
	return nil
}
