package cmd

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"bocor/scan/report"
	"bocor/scan/source"
)

func newVerifyCommand(system System) *cobra.Command {
	return &cobra.Command{
		Use:   "verify REPORT.json [PATH]...",
		Short: "Check that files are still those of a report",
		Long: `Hash files and compare them with the SHA-256 that a report names: those given,
or else those of the report at the places where they were. Reports have hashes
when they were written with -o or --sha256.

The exit code is 0 when all files are the same, 1 when one is not.`,
		Example: "  bocor verify report.json\n  bocor verify report.json evidence/dump.zip",
		Args: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return fmt.Errorf("say which report to check\nsee %s --help", c.CommandPath())
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			r, err := readReport(args[0], system)
			if err != nil {
				return err
			}
			return verify(system.Stdout, r, args[1:])
		},
	}
}

func verify(out io.Writer, r *report.Report, paths []string) error {
	own := map[string]string{}     // path to hash
	known := map[string][]string{} // hash to paths
	var all []string
	for _, s := range r.Sources {
		if s.SHA256 != nil {
			own[s.Path] = *s.SHA256
			known[*s.SHA256] = append(known[*s.SHA256], s.Path)
			all = append(all, s.Path)
		}
	}
	if len(all) == 0 {
		return errors.New("the report names no hashes; scan with -o or --sha256")
	}
	if len(paths) == 0 {
		paths = all
	}
	differs := false
	for _, path := range paths {
		sum, err := hashFile(path)
		if errors.Is(err, fs.ErrNotExist) && strings.Contains(path, source.Hidden) {
			sum, err = hashHidden(path, own[path])
		}
		said := "not in the report"
		switch expected, ok := own[path]; {
		case errors.Is(err, fs.ErrNotExist):
			said = "missing"
		case err != nil:
			return fmt.Errorf("%q could not be read: %w", path, err)
		case ok && sum == expected:
			said = "same"
		case ok:
			said = "changed"
		case known[sum] != nil:
			said = "same, as " + report.Inert(known[sum][0])
		}
		differs = differs || !strings.HasPrefix(said, "same")
		if _, err := fmt.Fprintf(out, "%s: %s\n", report.Inert(path), said); err != nil {
			return fmt.Errorf("writing to stdout: %w", err)
		}
	}
	if differs {
		return codeError(exitExposed)
	}
	return nil
}

// hashHidden returns the hash of the file that a path may stand for of which part is
// hidden: the expected one, if a file has it.
func hashHidden(path, expected string) (sum string, err error) {
	matches, _ := filepath.Glob(strings.ReplaceAll(path, source.Hidden, "*"))
	if len(matches) == 0 {
		return "", fs.ErrNotExist
	}
	for _, match := range matches {
		if sum, err = hashFile(match); err == nil && sum == expected {
			break
		}
	}
	return sum, err
}

func hashFile(path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}
