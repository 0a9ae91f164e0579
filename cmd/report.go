package cmd

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"bocor/scan/report"
)

func newReportCommand(system System) *cobra.Command {
	output := outputFlags{format: "table"}
	color := "auto"
	c := &cobra.Command{
		Use:   "report REPORT.json",
		Short: "Write a saved report in other formats",
		Long: `Read a report that scan wrote as JSON and write it in other formats, without
reading the data again. - is standard input.`,
		Example: "  bocor report report.json -o report.html --lang id\n  bocor report report.json -f markdown",
		Args:    oneReport,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := output.check(nil, system); err != nil {
				return err
			}
			if err := checkColor(color); err != nil {
				return err
			}
			r, err := readReport(args[0], system)
			if err != nil {
				return err
			}
			style := newTerminal(system, color, false, false).style()
			style.Language = output.languageOf(system)
			return output.write(r, style, system)
		},
	}
	output.add(c.Flags())
	c.Flags().StringVar(&color, "color", color, "auto, always or never")
	return c
}

func oneReport(c *cobra.Command, args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("say which report to read: a JSON report, or - for standard input\nsee %s --help", c.CommandPath())
	}
	return nil
}

// readReport reads a JSON report from a file or standard input.
func readReport(path string, system System) (*report.Report, error) {
	in := system.Stdin
	if path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return nil, fmt.Errorf("the report could not be opened: %w", err)
		}
		defer file.Close()
		in = file
	}
	r, err := report.Read(in)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return r, nil
}

func newNoticeCommand(system System) *cobra.Command {
	output := outputFlags{}
	var files []string
	c := &cobra.Command{
		Use:   "notice REPORT.json",
		Short: "Draft the written notice that UU 27/2022 asks for",
		Long: `Draft the notice to the data subjects and to the agency under art. 46 of UU
27/2022, due within 3 x 24 hours. What the report tells is filled in; the rest
are marked blanks. It is printed as Markdown, or written to a file: .md or
.html, which prints.`,
		Example: "  bocor notice report.json --lang id -o pemberitahuan.html",
		Args:    oneReport,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := output.checkLanguage(); err != nil {
				return err
			}
			r, err := readReport(args[0], system)
			if err != nil {
				return err
			}
			switch {
			case r.Summary.ExposedRecords > 0:
			case r.Status != report.Complete:
				return errors.New("the report tells of no exposed record, but not everything was examined: it does not say that there is nothing to notify of")
			default:
				return errors.New("the report tells of no exposed record; there is nothing to notify of")
			}
			language := output.languageOf(system)
			if len(files) == 0 {
				return report.WriteNotice(system.Stdout, "markdown", r, language)
			}
			formatOf := func(file string) string {
				return map[string]string{".md": "markdown", ".html": "html"}[strings.ToLower(filepath.Ext(file))]
			}
			for _, file := range files {
				if info, err := os.Stat(file); err == nil && isInput(info, args) {
					return fmt.Errorf("--output: %s is the report that is read; write the notice elsewhere", file)
				}
				if formatOf(file) == "" {
					return fmt.Errorf("--output: %s: a notice is written as .md or .html", file)
				}
			}
			for _, file := range files {
				if err := writeFile(file, func(w io.Writer) error { return report.WriteNotice(w, formatOf(file), r, language) }); err != nil {
					return fmt.Errorf("the notice could not be written to %s: %w", file, err)
				}
			}
			return nil
		},
	}
	output.addLanguage(c.Flags())
	c.Flags().StringArrayVarP(&files, "output", "o", nil, "write the notice to `FILE` (.md, .html) instead of printing it; repeatable")
	return c
}
