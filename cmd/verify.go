package cmd

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
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
	type entry struct{ path, sum string }
	var all []entry
	known := map[string]string{} // hash to path
	places := map[string]int{}   // how many files a path stands for
	for _, s := range r.Sources {
		if s.SHA256 != nil {
			all = append(all, entry{s.Path, *s.SHA256})
			known[*s.SHA256] = cmp.Or(known[*s.SHA256], s.Path)
			places[s.Path]++
		}
	}
	if len(all) == 0 {
		return errors.New("the report names no hashes; scan with -o or --sha256")
	}
	var asked []entry
	for _, path := range paths {
		i := slices.IndexFunc(all, func(e entry) bool { return e.path == path })
		if i < 0 {
			asked = append(asked, entry{path: path})
			continue
		}
		asked = append(asked, all[i])
	}
	if len(paths) == 0 {
		asked = all
	}
	differs := false
	for _, e := range asked {
		sums, err := hashesAt(e.path)
		if err != nil {
			return fmt.Errorf("%q could not be read: %w", e.path, err)
		}
		said := "not in the report"
		switch {
		case slices.Contains(sums, e.sum):
			said = "same"
		case len(sums) < max(1, places[e.path]):
			said = "missing"
		case e.sum != "":
			said = "changed"
		case known[sums[0]] != "":
			said = "same, as " + report.Inert(known[sums[0]])
		}
		differs = differs || !strings.HasPrefix(said, "same")
		if _, err := fmt.Fprintf(out, "%s: %s\n", report.Inert(e.path), said); err != nil {
			return fmt.Errorf("writing to stdout: %w", err)
		}
	}
	if differs {
		return codeError(exitExposed)
	}
	return nil
}

// hashesAt returns the hashes of the files that a path of a report stands for: several
// may, where part of it is hidden; none, when they are missing.
func hashesAt(path string) (sums []string, err error) {
	files := []string{path}
	if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) && strings.Contains(path, source.Hidden) {
		files, _ = filepath.Glob(strings.ReplaceAll(globSigns.Replace(path), source.Hidden, "*"))
	}
	for _, file := range files {
		if info, err := os.Stat(file); file != path && err == nil && !info.Mode().IsRegular() {
			continue // nobody named it, and a pipe would wait for whoever writes
		}
		sum, err := hashFile(file)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		sums = append(sums, sum)
	}
	return sums, nil
}

// globSigns takes the meaning from signs that patterns are made of.
var globSigns = strings.NewReplacer("\\", "\\\\", "*", "\\*", "?", "\\?", "[", "\\[")

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
