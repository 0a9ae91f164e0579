package cmd

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"bocor/scan/report"
)

func newDiffCommand(system System) *cobra.Command {
	output := outputFlags{format: "table"}
	exitZero := false
	c := &cobra.Command{
		Use:   "diff BEFORE.json AFTER.json",
		Short: "Compare two reports of the same export",
		Long: `Compare two reports of the same export: which columns hold a class that they
did not hold, which no longer do, and where the records changed.

The exit code is 1 when a class appeared in a column, 0 when none did.`,
		Example: "  bocor diff last-week.json report.json",
		Args: func(c *cobra.Command, args []string) error {
			if len(args) != 2 {
				return fmt.Errorf("say which two reports to compare\nsee %s --help", c.CommandPath())
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if output.format != "table" && output.format != "json" {
				return fmt.Errorf("--format: there is no %q; choose table or json", output.format)
			}
			if err := output.checkLanguage(); err != nil {
				return err
			}
			before, err := readReport(args[0], system)
			if err != nil {
				return err
			}
			after, err := readReport(args[1], system)
			if err != nil {
				return err
			}
			changes := report.Compare(before, after)
			if output.format == "json" {
				err = report.WriteChangesJSON(system.Stdout, changes)
			} else {
				err = report.WriteChanges(system.Stdout, before, after, changes, report.Style{Language: output.languageOf(system)})
			}
			if err != nil {
				return fmt.Errorf("writing to stdout: %w", err)
			}
			if slices.ContainsFunc(changes, report.Change.Appeared) && !exitZero {
				return codeError(exitExposed)
			}
			return nil
		},
	}
	output.addLanguage(c.Flags())
	c.Flags().StringVarP(&output.format, "format", "f", output.format, "what to print: table or json")
	c.Flags().BoolVar(&exitZero, "exit-zero", false, "exit 0 where it would be 1")
	return c
}
