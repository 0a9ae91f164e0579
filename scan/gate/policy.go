// Package gate decides what a report lets pass: which columns may hold what,
// what was known before, and from how many records on a build fails. It knows
// reports and nothing of how they came about.
package gate

import (
	"errors"
	"fmt"
	"io"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/bmatcuk/doublestar/v4"

	"bocor/detectors"
	"bocor/settings"
)

// Any stands for all classes in a rule: it counts the records that expose
// somebody.
const Any = "any"

// Policy says what fails and what may be. The zero value fails nothing.
type Policy struct {
	// Fail are the rules of which one is enough to fail.
	Fail []Rule `yaml:"fail"`
	// Allow are columns that may hold what they hold.
	Allow []Permit `yaml:"allow"`
	// TestData is nobody's data.
	TestData []TestData `yaml:"test_data"`
	// Name is what the policy is called, and Folder where it lies: its paths are
	// also read from there.
	Name   string `yaml:"-"`
	Folder string `yaml:"-"`
}

// Rule fails when inputs have as many records with one of its classes.
type Rule struct {
	// Classes are class IDs; Any and none mean any exposed record.
	Classes []string `yaml:"classes"`
	// Paths are patterns of inputs; none: all. ** stands for folders.
	Paths []string `yaml:"paths"`
	// Records is from how many records of one class on it fails; 0 means 1.
	Records uint64 `yaml:"records"`
}

// Permit lets columns hold classes until a day.
type Permit struct {
	Paths   []string `yaml:"paths"`
	Columns []string `yaml:"columns"` // patterns of names; none: all
	Classes []string `yaml:"classes"` // none: all
	Reason  string   `yaml:"reason"`
	Until   string   `yaml:"until"` // the last day, as 2006-01-02
}

// TestData are values that are nobody's until a day.
type TestData struct {
	Domains []string `yaml:"domains"`
	Numbers []string `yaml:"numbers"`
	Reason  string   `yaml:"reason"`
	Until   string   `yaml:"until"`
}

// Read reads a policy of YAML. Errors name the line and what to write instead.
func Read(in io.Reader, classes []string) (*Policy, error) {
	p := &Policy{}
	document, err := settings.Read(in, 1<<20, p, keys, kinds)
	if err != nil {
		return nil, err
	}
	at := func(key string, i int, err error) error {
		first, _, _ := strings.Cut(err.Error(), "\n")
		return fmt.Errorf("line %d: %s: %s", document.Line(key, i), key, first)
	}
	for i, rule := range p.Fail {
		if err := checkClasses(rule.Classes, classes, true); err != nil {
			return nil, at("fail", i, err)
		}
		if err := checkPatterns(rule.Paths); err != nil {
			return nil, at("fail", i, err)
		}
	}
	for i, permit := range p.Allow {
		err := errors.Join(checkClasses(permit.Classes, classes, false), checkPatterns(permit.Paths), checkPatterns(permit.Columns), checkReason(permit.Reason, permit.Until))
		if len(permit.Paths)+len(permit.Columns) == 0 {
			err = errors.Join(err, errors.New("it allows everything: write columns, paths, or both"))
		}
		if err != nil {
			return nil, at("allow", i, err)
		}
	}
	for i, data := range p.TestData {
		err := checkReason(data.Reason, data.Until)
		for _, domain := range data.Domains {
			if !domainPattern.MatchString(domain) {
				err = errors.Join(err, errors.New("write a domain as example.com, without @ or *"))
			}
		}
		for _, number := range data.Numbers {
			_, bad := detectors.ParseNumberRange(number)
			err = errors.Join(err, bad)
		}
		if len(data.Domains)+len(data.Numbers) == 0 {
			err = errors.Join(err, errors.New("it names nothing: write domains or numbers"))
		}
		if err != nil {
			return nil, at("test_data", i, err)
		}
	}
	return p, nil
}

var domainPattern = regexp.MustCompile(`^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$|^(test|example|invalid|localhost)$`)

var (
	keys = map[string]string{
		"Policy": "fail, allow, test_data", "Rule": "classes, paths, records", "Permit": "paths, columns, classes, reason, until", "TestData": "domains, numbers, reason, until",
		"Baseline": "exposures", "Known": "path, table, column, class, records, reason",
	}
	kinds = map[string]string{"[]string": "a list, as [a, b]", "string": "a text", "uint64": "a whole number", "[]gate.Rule": "a list of rules, each behind a dash",
		"[]gate.Permit": "a list, each behind a dash", "[]gate.TestData": "a list, each behind a dash", "[]gate.Known": "a list, each behind a dash"}
)

func checkClasses(named, classes []string, anyToo bool) error {
	for _, class := range named {
		if !slices.Contains(classes, class) && !(anyToo && class == Any) {
			return fmt.Errorf("there is no class %q; bocor detectors lists them", class)
		}
	}
	return nil
}

func checkPatterns(patterns []string) error {
	for _, pattern := range patterns {
		if !doublestar.ValidatePattern(pattern) {
			return fmt.Errorf("%q is not a pattern; * stands for a part of a name, ** for folders", pattern)
		}
	}
	return nil
}

func checkReason(reason, until string) error {
	if strings.TrimSpace(reason) == "" {
		return errors.New("write the reason, for who reads it next year")
	}
	if _, err := time.Parse(time.DateOnly, until); err != nil {
		return errors.New("write the last day on which it holds, as until: year-month-day")
	}
	return nil
}

// isOver tells whether a day has passed.
func isOver(until string, today time.Time) bool {
	day, err := time.Parse(time.DateOnly, until)
	return err != nil || today.After(day.AddDate(0, 0, 1))
}

// Allowed returns the test data that holds today, and what no longer does.
func (p *Policy) Allowed(today time.Time) (allowed detectors.Allowed, expired []string) {
	for _, data := range p.TestData {
		if isOver(data.Until, today) {
			expired = append(expired, fmt.Sprintf("test_data (%s), until %s", data.Reason, data.Until))
			continue
		}
		allowed.Domains = append(allowed.Domains, data.Domains...)
		for _, number := range data.Numbers {
			if r, err := detectors.ParseNumberRange(number); err == nil {
				allowed.Numbers = append(allowed.Numbers, r)
			}
		}
	}
	return allowed, expired
}

// matchesPath tells whether one of the patterns is of a path, as it was given or
// as it is from the policy's folder; no patterns are of every one. A pattern
// without a slash is of names in any folder.
func (p *Policy) matchesPath(patterns []string, file string) bool {
	if len(patterns) == 0 {
		return true
	}
	outer, _, isMember := strings.Cut(file, "!/") // a member also goes by its archive
	names := []string{filepath.ToSlash(file), filepath.ToSlash(outer)}
	if absolute, err := filepath.Abs(outer); err == nil && p.Folder != "" {
		if relative, err := filepath.Rel(p.Folder, absolute); err == nil {
			names = append(names, filepath.ToSlash(relative))
			if isMember {
				names = append(names, filepath.ToSlash(relative)+file[len(outer):])
			}
		}
	}
	for _, name := range names {
		name = path.Clean(name)
		for _, pattern := range patterns {
			pattern = strings.TrimPrefix(pattern, "./")
			if doublestar.MatchUnvalidated(pattern, name) || !strings.Contains(pattern, "/") && doublestar.MatchUnvalidated(pattern, path.Base(name)) {
				return true
			}
		}
	}
	return false
}

// matchesName is for names of columns, in which a slash is a sign like others.
func matchesName(patterns []string, name string) bool {
	flat := func(text string) string { return strings.ReplaceAll(text, "/", "\x00") }
	return len(patterns) == 0 || slices.ContainsFunc(patterns, func(pattern string) bool {
		return doublestar.MatchUnvalidated(flat(pattern), flat(name))
	})
}
