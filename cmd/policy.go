package cmd

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"bocor/detectors"
	"bocor/scan/gate"
	"bocor/scan/report"
	"bocor/scan/source"
)

// policyFlags say what makes the exit code 1.
type policyFlags struct {
	failOn        string
	config        string
	baseline      string
	writeBaseline string
}

const anyClass = gate.Any

// configName is the policy that is used when it is in the working folder.
const configName = ".bocor.yml"

func (f *policyFlags) add(flags *pflag.FlagSet) {
	flags.Var((*listValue)(&f.failOn), "fail-on", "exposed records that make the exit code 1: any, or class:number,... (default: what the policy says, else any); repeatable")
	flags.StringVar(&f.config, "config", "", "policy in `FILE` (default: $BOCOR_CONFIG, ./.bocor.yml, or bocor/config.yml in the user's configuration)")
	flags.StringVar(&f.baseline, "baseline", "", "exposures in `FILE` are known: they are shown and do not fail")
	flags.StringVar(&f.writeBaseline, "write-baseline", "", "write what is found to `FILE`, for --baseline")
}

// policyPlan is what the flags mean.
type policyPlan struct {
	*gate.Policy
	baseline *gate.Baseline
	// stated says that somebody wrote a policy: then the report has a gate.
	stated bool
	// notes are for the user.
	notes []string
}

// plan reads the policy and the baseline. paths are those that are scanned.
func (f *policyFlags) plan(paths []string, set *detectors.Set, classes []string, system System) (*policyPlan, error) {
	p := &policyPlan{Policy: &gate.Policy{}, stated: f.failOn != "" || f.baseline != "" || f.writeBaseline != ""}
	file, err := f.policyFile(paths, p, system)
	if err != nil {
		return nil, err
	}
	if file != "" {
		if err := readFile(file, func(in io.Reader) (err error) {
			p.Policy, err = gate.Read(in, set.IDs())
			return err
		}); err != nil {
			return nil, err
		}
		p.Name, p.stated = filepath.ToSlash(file), true
		if p.Folder, err = filepath.Abs(filepath.Dir(file)); err != nil {
			return nil, err
		}
		for _, rule := range p.Fail {
			for _, class := range rule.Classes {
				if class != anyClass && f.failOn == "" && !slices.Contains(classes, class) {
					return nil, fmt.Errorf("%s: %s is not among --classes, so its rule would never fail", file, class)
				}
			}
		}
	}
	if f.failOn != "" {
		if p.Fail, err = parseFailOn(f.failOn, set, classes); err != nil {
			return nil, err
		}
	} else if len(p.Fail) == 0 {
		p.Fail = []gate.Rule{{}}
	}
	if f.baseline != "" {
		if err := readFile(f.baseline, func(in io.Reader) (err error) {
			p.baseline, err = gate.ReadBaseline(in)
			return err
		}); err != nil {
			return nil, fmt.Errorf("--baseline: %w", err)
		}
	}
	return p, nil
}

// policyFile returns the policy's file, or "".
func (f *policyFlags) policyFile(paths []string, p *policyPlan, system System) (string, error) {
	if f.config != "" {
		return f.config, nil
	}
	if named := system.Getenv("BOCOR_CONFIG"); named != "" {
		return named, nil
	}
	if _, err := os.Stat(configName); err == nil {
		if !liesIn(configName, paths) {
			return configName, nil
		}
		// Who made the folder could have put it there.
		p.notes = append(p.notes, configName+" lies with what is scanned and is not used; --config "+configName+" uses it")
		return "", nil
	}
	if folder, err := os.UserConfigDir(); err == nil {
		file := filepath.Join(folder, "bocor", "config.yml")
		if _, err := os.Stat(file); err == nil {
			return file, nil
		}
	}
	return "", nil
}

// liesIn tells whether a file lies in one of the folders, or beside one of the
// files.
func liesIn(file string, paths []string) bool {
	file, err := realPath(file)
	if err != nil {
		return true
	}
	for _, path := range paths {
		if path == source.Stdin {
			continue
		}
		for _, input := range source.List([]string{path}, nil, nil) {
			if real, err := realPath(input.Path); err == nil && filepath.Dir(real) == filepath.Dir(file) {
				return true
			}
		}
		folder, err := realPath(path)
		if err != nil {
			continue
		}
		relative, err := filepath.Rel(folder, file)
		if err == nil && relative != ".." && !strings.HasPrefix(relative, ".."+string(filepath.Separator)) {
			return true
		}
	}
	return false
}

// liesBelow tells whether a file that need not exist is below one of the folders.
func liesBelow(file string, paths []string) bool {
	folder, err := realPath(filepath.Dir(file))
	if err != nil {
		return false
	}
	for _, path := range paths {
		if info, err := os.Stat(path); err != nil || !info.IsDir() {
			continue
		}
		above, err := realPath(path)
		if err != nil {
			continue
		}
		if relative, err := filepath.Rel(above, folder); err == nil && relative != ".." && !strings.HasPrefix(relative, ".."+string(filepath.Separator)) {
			return true
		}
	}
	return false
}

// realPath is where a path leads, links followed.
func realPath(path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	return filepath.EvalSymlinks(path)
}

// readFile reads a file of settings; errors name it.
func readFile(path string, read func(io.Reader) error) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	if err := read(file); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// parseFailOn reads the rules of --fail-on.
func parseFailOn(text string, set *detectors.Set, classes []string) ([]gate.Rule, error) {
	var rules []gate.Rule
	for part := range strings.SplitSeq(text, ",") {
		class, least, given := strings.Cut(strings.TrimSpace(part), ":")
		n := uint64(1)
		if given {
			var err error
			if n, err = strconv.ParseUint(least, 10, 64); err != nil || n == 0 {
				return nil, fmt.Errorf("--fail-on: %q is not a number of records from 1; write for example nik:100", least)
			}
		}
		if class != anyClass {
			if _, err := set.Index(class); err != nil {
				return nil, fmt.Errorf("--fail-on: %w", err)
			}
			if !slices.Contains(classes, class) {
				return nil, fmt.Errorf("--fail-on: %s is not among --classes, so it would never fail", class)
			}
		}
		if slices.ContainsFunc(rules, func(r gate.Rule) bool { return r.Classes[0] == class }) {
			return nil, fmt.Errorf("--fail-on: %s is named twice", class)
		}
		rules = append(rules, gate.Rule{Classes: []string{class}, Records: n})
	}
	return rules, nil
}

// apply judges a report.
func (p *policyPlan) apply(r *report.Report, today time.Time) (reached bool) {
	g := p.Apply(r, p.baseline, today)
	if p.stated {
		r.Gate = g
	}
	return g.Reached
}

// writeBaseline writes what is known from now on. Where the report is no good
// for one, it returns a note that says so.
func writeBaseline(path string, r *report.Report) (note string, err error) {
	b, err := gate.NewBaseline(r)
	if err != nil {
		return "no baseline was written: " + err.Error(), nil
	}
	if err := writeFile(path, b.Write); err != nil {
		return "", fmt.Errorf("--write-baseline: %s: %w", path, err)
	}
	return "", nil
}

// checkFiles tells whether the files can be, when paths are scanned.
func (f *policyFlags) checkFiles(paths []string) error {
	if f.writeBaseline == "" {
		return nil
	}
	if info, err := os.Stat(filepath.Dir(f.writeBaseline)); err != nil || !info.IsDir() {
		return fmt.Errorf("--write-baseline: there is no folder %s", filepath.Dir(f.writeBaseline))
	}
	info, err := os.Stat(f.writeBaseline)
	switch {
	case err != nil:
	case info.IsDir():
		return errors.New("--write-baseline: " + f.writeBaseline + " is a folder")
	case isInput(info, paths):
		return fmt.Errorf("--write-baseline: %s is what is to be read; the baseline would overwrite it: write it elsewhere", f.writeBaseline)
	}
	return nil
}

// listValue is a flag that may come again: what it says then is added.
type listValue string

func (l *listValue) Set(text string) error {
	if *l != "" {
		text = string(*l) + "," + text
	}
	*l = listValue(text)
	return nil
}

func (l *listValue) String() string { return string(*l) }
func (l *listValue) Type() string   { return "strings" }
