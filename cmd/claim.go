package cmd

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"bocor/detectors"
	"bocor/scan/claim"
	"bocor/scan/report"
	"bocor/scan/source"
	"bocor/settings"
)

// claimFlags are what is claimed, as it was typed.
type claimFlags struct {
	scanFlags
	records, people, photos uint64
	claimed                 []string
	source                  string
	sampleOf                string
	year                    int
	file                    string
	structures              string
	format                  string
	outputs                 []string
}

func newClaimCommand(system System) *cobra.Command {
	flags := claimFlags{scanFlags: defaultFlags(), format: "table"}
	c := &cobra.Command{
		Use:   "claim PATH... | REPORT.json",
		Short: "Check what a seller says of a dump",
		Long: `Check a claim point by point against a dump, or a report that scan wrote as
JSON: numbers of records and people, classes, photos, where it is said to come
from. Each point is supported, contradicted or not decidable, with the number
and the reason. Columns like those of known registers are named; a likeness
accuses nobody.

The exit code is 1 when a point is contradicted, 3 when not everything was
examined, else 0.`,
		Example: "  bocor claim --records 279000000 --classes nik,phone,address,salary --photos 20000000 sample.csv\n  bocor claim --claim claim.yml --sample-of 240G report.json",
		Args:    needPath,
		RunE: func(c *cobra.Command, paths []string) error {
			return flags.run(c.Context(), paths, system)
		},
	}
	f := c.Flags()
	f.Uint64Var(&flags.records, "records", 0, "records that are claimed")
	f.Uint64Var(&flags.people, "people", 0, "people that are claimed")
	f.Uint64Var(&flags.photos, "photos", 0, "photos that are claimed")
	f.StringSliceVar(&flags.claimed, "classes", nil, "classes that are claimed (see bocor detectors)")
	f.StringVar(&flags.source, "source", "", "register or leak that it is said to come from, as bpjs-kesehatan-2021")
	f.StringVar(&flags.sampleOf, "sample-of", "", "what is examined is a sample of `SIZE`, unpacked, as 240G")
	f.IntVar(&flags.year, "year", 0, "when the data was made: compared with its dates, and for the number of inhabitants")
	f.StringVar(&flags.file, "claim", "", "the claim, in a YAML `FILE`")
	f.StringVar(&flags.structures, "structures", "", "further structures of registers, in a JSON `FILE`")
	f.StringVarP(&flags.format, "format", "f", flags.format, "what to print: "+strings.Join(claim.Formats, ", "))
	f.StringArrayVarP(&flags.outputs, "output", "o", nil, "also write it to `FILE` (.json .md .html); repeatable")
	f.BoolVarP(&flags.quiet, "quiet", "q", false, "no progress")
	flags.addLanguage(f)
	flags.addReading(f)
	return c
}

func (f *claimFlags) run(ctx context.Context, paths []string, system System) error {
	if !slices.Contains(claim.Formats, f.format) {
		return fmt.Errorf("--format: there is no %q; choose one of %s", f.format, strings.Join(claim.Formats, ", "))
	}
	outputFormat := map[string]string{".json": "json", ".md": "markdown", ".html": "html"}
	for _, output := range f.outputs {
		if outputFormat[filepath.Ext(output)] == "" {
			return fmt.Errorf("--output: %s: choose one of .json .md .html", output)
		}
	}
	if err := f.checkLanguage(); err != nil {
		return err
	}
	for _, output := range f.outputs {
		if info, err := os.Stat(output); err == nil && (isInput(info, paths) || isFile(info, f.file) || isFile(info, f.structures)) {
			return fmt.Errorf("--output: %s is what is to be read; it would be overwritten: write elsewhere", output)
		}
	}
	said, err := f.claim()
	if err != nil {
		return err
	}
	structures := claim.Structures()
	if f.structures != "" {
		if err := readFile(f.structures, func(in io.Reader) error {
			own, err := claim.ReadStructures(in)
			structures = append(structures, own...)
			return err
		}); err != nil {
			return fmt.Errorf("--structures: %w", err)
		}
	}
	if said.Source != "" && !slices.ContainsFunc(structures, func(s claim.Structure) bool { return s.ID == said.Source }) {
		var ids []string
		for _, s := range structures {
			ids = append(ids, s.ID)
		}
		return fmt.Errorf("--source: there is no structure %q; choose one of %s, or bring it with --structures", said.Source, strings.Join(ids, ", "))
	}
	r, err := f.report(ctx, paths, system)
	if err != nil {
		return err
	}
	result, language := claim.Check(r, said, structures), f.languageOf(system)
	for _, output := range f.outputs {
		if err := writeFile(output, func(w io.Writer) error { return claim.Write(w, outputFormat[filepath.Ext(output)], result, language) }); err != nil {
			return fmt.Errorf("it could not be written to %s: %w", output, err)
		}
	}
	if err := claim.Write(system.Stdout, f.format, result, language); err != nil {
		return fmt.Errorf("writing to stdout: %w", err)
	}
	var signal SignalError
	switch {
	case r.Status == report.Interrupted && errors.As(context.Cause(ctx), &signal):
		return codeError(signal.ExitCode())
	case !result.Complete:
		return codeError(exitIncomplete)
	case result.Has(claim.Contradicted):
		return codeError(exitExposed)
	}
	return nil
}

// claim is what is claimed: by the file, and by flags that go before it.
func (f *claimFlags) claim() (*claim.Claim, error) {
	said := &claim.Claim{}
	if f.file != "" {
		if err := readFile(f.file, func(in io.Reader) (err error) {
			said, err = claim.Read(in)
			return err
		}); err != nil {
			return nil, fmt.Errorf("--claim: %w", err)
		}
	}
	sampleOf, err := settings.ParseSize(f.sampleOf)
	if err != nil {
		return nil, fmt.Errorf("--sample-of: %w", err)
	}
	for from, to := range map[*uint64]*uint64{&f.records: &said.Records, &f.people: &said.People, &f.photos: &said.Photos} {
		if *from > 0 {
			*to = *from
		}
	}
	if len(f.claimed) > 0 {
		said.Classes = f.claimed
	}
	if f.source != "" {
		said.Source = f.source
	}
	if sampleOf > 0 {
		said.SampleOf = sampleOf
	}
	if f.year != 0 {
		said.Year = f.year
	}
	if err := said.Check(); err != nil {
		return nil, fmt.Errorf("--%w", err)
	}
	set := detectors.NewSet(time.Now()).WithPictures()
	for _, class := range said.Classes {
		if _, err := set.Index(class); err != nil {
			return nil, fmt.Errorf("--classes: %w", err)
		}
	}
	return said, nil
}

// report reads the one report that is named, or scans.
func (f *claimFlags) report(ctx context.Context, paths []string, system System) (*report.Report, error) {
	if len(paths) == 1 && isReport(paths[0]) {
		return readReport(paths[0], system)
	}
	if len(paths) == 1 && paths[0] == source.Stdin {
		front := bufio.NewReaderSize(system.Stdin, 4096)
		system.Stdin = front
		if first, _ := front.Peek(4096); isReportFront(first) {
			return readReport(source.Stdin, system)
		}
	}
	if err := refuseReports(paths); err != nil {
		return nil, err
	}
	plan, err := f.plan(paths, system)
	if err != nil {
		return nil, err
	}
	result, err := plan.scan(ctx, newTerminal(system, f.color, f.quiet, false), system)
	if err != nil {
		return nil, err
	}
	return report.New(result, plan.options.Detectors, plan.policy), nil
}

// isReport tells whether a file is a report of bocor's: one object of JSON with
// its schema.
func isReport(path string) bool {
	file, err := os.Open(path)
	if err != nil {
		return false
	}
	defer file.Close()
	front := bufio.NewReader(file)
	if first, _ := front.Peek(1); len(first) == 0 || first[0] != '{' {
		return false
	}
	var object struct {
		Schema string `json:"schema"`
	}
	// A dump's first value may be as large as the dump.
	err = json.NewDecoder(io.LimitReader(front, mostReport)).Decode(&object)
	return err == nil && strings.HasPrefix(object.Schema, "bocor.report/")
}

// isReportFront tells whether a text begins as a report does.
func isReportFront(text []byte) bool {
	return reportFront.Match(text)
}

var reportFront = regexp.MustCompile(`^\s*\{\s*"schema"\s*:\s*"bocor\.report/`)

// mostReport is the size up to which a file is looked at for a report.
const mostReport = 64 << 20

// refuseReports refuses reports where data is wanted: their counts would be
// scanned as if they were data.
func refuseReports(paths []string) error {
	for _, path := range paths {
		if isReport(path) {
			return fmt.Errorf("%s is a report of bocor's, not data; give the dump itself (claim also takes one report alone)", path)
		}
	}
	return nil
}

func isFile(info os.FileInfo, path string) bool {
	other, err := os.Stat(path)
	return err == nil && os.SameFile(info, other)
}
