// Package cmd is the command line: it turns flags into options, calls package
// scan, and shows what package report makes of the tally. It knows nothing of
// formats or detectors but their names.
package cmd

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"

	"bocor/detectors"
	"bocor/scan"
	"bocor/scan/record"
	"bocor/scan/report"
	"bocor/scan/source"
)

// System is what the process gives the program.
type System struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Getenv         func(string) string
	// Version is "" in a build that nobody released.
	Version string
	// Pictures makes what looks at pictures, with the value of --ocr; nil: this
	// build does not.
	Pictures func(ocr string) (scan.Pictures, error)
	// Locate lists what is at addresses of other machines; nil: this build does
	// not read them.
	Locate source.Locator
}

// detectors returns the built-in detectors of this build.
func (s System) detectors(asOf time.Time) *detectors.Set {
	set := detectors.NewSet(asOf)
	if s.Pictures != nil {
		return set.WithPictures()
	}
	return set
}

// Run runs the program with the given arguments and returns its exit code. It
// may be called by tests with any System.
func Run(ctx context.Context, args []string, system System) (code int) {
	defer func() {
		if recover() != nil { // what it says may hold data
			fmt.Fprintf(system.Stderr, "bocor: an internal error; please report it, without the data: %s\n", record.Where())
			code = exitFailed
		}
	}()
	if system.Version == "" {
		system.Version = buildVersion()
	}
	root := newRootCommand(system)
	translateHelp(root, helpLanguage(args, system))
	root.SetArgs(args)
	root.SetIn(system.Stdin)
	root.SetOut(system.Stdout)
	root.SetErr(system.Stderr)
	err := root.ExecuteContext(ctx)
	code = exitCode(err)
	var silent codeError
	if err != nil && !errors.As(err, &silent) {
		fmt.Fprintf(system.Stderr, "bocor: %s\n", scrub(err))
	}
	return code
}

// longNumber is what a value typed in the wrong place looks like in an error.
var longNumber = regexp.MustCompile(`[0-9][0-9 .-]{4,}[0-9]|[^ "]+@[^ "]+`)

// scrub returns what an error says without numbers and addresses that could
// be somebody's, but for those in the paths of files.
func scrub(err error) string {
	var paths *scan.NothingOpenedError
	if errors.As(err, &paths) {
		return err.Error()
	}
	return longNumber.ReplaceAllString(err.Error(), "…")
}

func buildVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "dev"
}

func newRootCommand(system System) *cobra.Command {
	root := &cobra.Command{
		Use:   "bocor",
		Short: "Tell what a leaked dataset really contains",
		Long: `bocor tells what a leaked dataset really contains: how many records are
exposed, how many people, and which classes of personal data. It works
offline, only reads, and never shows a value of the data.`,
		Example:       "  bocor scan dump.csv\n  bocor scan --fail-on nik:1 export/\n  bocor detectors explain 3174061505901234",
		Args:          noCommand,
		SilenceUsage:  true,
		SilenceErrors: true,
		Version:       system.Version,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.SetVersionTemplate("bocor {{.Version}}\n")
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return fmt.Errorf("%w\nsee %s --help", err, c.CommandPath())
	})
	root.AddCommand(newScanCommand(system), newInspectCommand(system), newReportCommand(system), newDiffCommand(system), newVerifyCommand(system), newClaimCommand(system), newCompareCommand(system), newKeyCommand(system), newMergeCommand(system), newNoticeCommand(system), newDetectorsCommand(system), newVersionCommand(system), newRulesCommand(system), newManCommand())
	return root
}

// noCommand says what to do with a word that is no command.
func noCommand(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("there is no command %q; to scan a file of that name: bocor scan %s", args[0], args[0])
	}
	return nil
}

func newVersionCommand(system System) *cobra.Command {
	asJSON := false
	c := &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if asJSON {
				encoder := json.NewEncoder(system.Stdout)
				encoder.SetIndent("", "  ")
				return encoder.Encode(newBuild(system.Version))
			}
			_, err := fmt.Fprintf(system.Stdout, "bocor %s\n", system.Version)
			return err
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print what it was built from, too")
	return c
}

// build is what a program was built from.
type build struct {
	Version     string `json:"version"`
	RulesDigest string `json:"rules_digest"`
	Report      string `json:"report_schema"`
	Go          string `json:"go"`
	System      string `json:"system"`
	Revision    string `json:"revision,omitempty"`
	Time        string `json:"time,omitempty"`
	Modified    bool   `json:"modified"`
}

func newBuild(version string) build {
	b := build{Version: version, RulesDigest: detectors.NewSet(time.Now()).Digest(), Report: report.Schema, Go: runtime.Version(), System: runtime.GOOS + "/" + runtime.GOARCH}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			switch s.Key {
			case "vcs.revision":
				b.Revision = s.Value
			case "vcs.time":
				b.Time = s.Value
			case "vcs.modified":
				b.Modified = s.Value == "true"
			}
		}
	}
	return b
}

func newManCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "man FOLDER",
		Short:   "Write the manual pages",
		Long:    "Write the manual pages of all commands to a folder, which is made where it is missing.",
		Example: "  bocor man man1 && man ./man1/bocor-scan.1",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o755); err != nil {
				return err
			}
			// A date would make two builds differ.
			header := &doc.GenManHeader{Section: "1", Source: "bocor", Manual: "bocor", Date: &time.Time{}}
			root := c.Root()
			root.DisableAutoGenTag = true
			if err := doc.GenManTree(root, header, args[0]); err != nil {
				return fmt.Errorf("the manual pages could not be written to %s: %w", filepath.Clean(args[0]), err)
			}
			return nil
		},
	}
}
