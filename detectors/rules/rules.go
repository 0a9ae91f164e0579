// Package rules makes detectors of what a user writes in YAML: a pattern, the
// columns it stands in, a check digit, examples. It knows patterns and nothing
// of files or reports.
package rules

import (
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"regexp"
	"slices"
	"sync/atomic"
	"time"

	"github.com/dlclark/regexp2/v2"

	"bocor/detectors"
	"bocor/settings"
)

// Rule is a detector as it is written.
type Rule struct {
	ID          string   `yaml:"id"`
	Title       string   `yaml:"title"`
	Headers     []string `yaml:"headers"`
	Pattern     string   `yaml:"pattern"`
	Checksum    string   `yaml:"checksum"`
	Chance      float64  `yaml:"chance"`
	Severity    string   `yaml:"severity"`
	Category    string   `yaml:"category"`
	Descriptive bool     `yaml:"descriptive"`
	Examples    Examples `yaml:"examples"`
}

// Examples are values, made up, on which a rule is tried.
type Examples struct {
	Match   []string `yaml:"match"`
	NoMatch []string `yaml:"no_match"`
}

// Limits of a pattern that may go back and forth: RE2's take linear time.
const (
	maxBacktracking = 100_000 // slots of the stack
	maxMatchTime    = 50 * time.Millisecond
	maxGoing        = 20  // places of a value
	maxExceeded     = 100 // values, then the rule is given up
	maxRules        = 100
	mostBytes       = 1 << 20
)

// Read reads rules and checks them against their examples. Errors name the line
// of the rule.
func Read(in io.Reader) ([]*Detector, error) {
	var file ruleFile
	document, err := settings.Read(in, mostBytes, &file, keys, kinds)
	if err != nil {
		return nil, err
	}
	if len(file.Rules) == 0 {
		return nil, errors.New("there is no rule; write one below rules, with id, pattern and examples")
	}
	if len(file.Rules) > maxRules {
		return nil, fmt.Errorf("%d rules are more than %d", len(file.Rules), maxRules)
	}
	var out []*Detector
	for i := range file.Rules {
		d, err := newDetector(&file.Rules[i])
		if err == nil && slices.ContainsFunc(out, func(other *Detector) bool { return other.class.ID == d.class.ID }) {
			err = errors.New("the id is taken by a rule above")
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: rule %s: %w", document.Line("rules", i), quotedID(file.Rules[i].ID), err)
		}
		out = append(out, d)
	}
	return out, nil
}

// ruleFile is a file of rules.
type ruleFile struct {
	Rules []Rule `yaml:"rules"`
}

var (
	keys  = map[string]string{"ruleFile": "rules", "Rule": "id, title, headers, pattern, checksum, chance, severity, category, descriptive, examples", "Examples": "match, no_match"}
	kinds = map[string]string{"[]string": "a list, as [a, b]", "string": "a text", "float64": "a number", "bool": "true or false", "[]rules.Rule": "a list of rules, each behind a dash"}
)

func quotedID(id string) string {
	if idPattern.MatchString(id) {
		return id
	}
	return "without a sound id"
}

var idPattern = regexp.MustCompile(`^[a-z][a-z0-9_]{1,39}$`)

// Detector finds what a rule describes. Its methods are safe for concurrent
// use.
type Detector struct {
	class    detectors.Class
	headers  []string
	model    detectors.Model
	digest   string
	linear   *regexp.Regexp  // nil: the pattern needs the other
	going    *regexp2.Regexp // goes back and forth
	checksum func([]byte) bool
	exceeded atomic.Uint64
}

func newDetector(r *Rule) (*Detector, error) {
	if !idPattern.MatchString(r.ID) {
		return nil, errors.New("write an id of 2 to 40 small letters, digits and _")
	}
	if r.ID == "any" || r.ID == "nik_or_kk" {
		return nil, errors.New("that id means something else; choose another")
	}
	d := &Detector{headers: r.Headers, digest: fmt.Sprintf("%q", []any{r.Pattern, r.Headers, r.Checksum, r.Chance, r.Descriptive})}
	d.class = detectors.Class{ID: r.ID, Title: r.Title, Category: detectors.General, Severity: detectors.Medium, Countable: true, Descriptive: r.Descriptive}
	if d.class.Title == "" {
		d.class.Title = r.ID
	}
	d.class.Noun = d.class.Title
	switch r.Category {
	case "", "general":
	case "specific":
		d.class.Category = detectors.Specific
	default:
		return nil, errors.New("write category: general or specific")
	}
	switch r.Severity {
	case "", "medium":
	case "high":
		d.class.Severity = detectors.High
	case "low":
		d.class.Severity = detectors.Low
	default:
		return nil, errors.New("write severity: high, medium or low")
	}
	chance := r.Chance
	if chance == 0 {
		chance = 0.001
	}
	if chance < 0 || chance > 0.5 {
		return nil, errors.New("write chance as the share of other values that fit by luck, above 0 and up to 0.5")
	}
	d.model = detectors.Model{Fits: "fit the rule", FitsOne: "fits the rule", Chance: [][detectors.Rungs]float64{{chance, chance, chance}}}
	var known bool
	if d.checksum, known = checksums[r.Checksum]; !known {
		return nil, errors.New("write checksum: luhn, mod11 or mod97, or leave it out")
	}
	if r.Pattern == "" {
		return nil, errors.New("write a pattern")
	}
	var err error
	if d.linear, err = regexp.Compile(r.Pattern); err != nil {
		if d.going, err = regexp2.Compile(r.Pattern, regexp2.OptionMaxBacktrackingStackSize(maxBacktracking)); err != nil {
			return nil, errors.New("the pattern is not a regular expression")
		}
		d.going.MatchTimeout = maxMatchTime
	}
	if len(r.Examples.Match) == 0 || len(r.Examples.NoMatch) == 0 {
		return nil, errors.New("write examples: at least one under match and one under no_match, made up")
	}
	for i, example := range r.Examples.Match {
		if !d.fits(example) {
			return nil, fmt.Errorf("example %d under match does not match", i+1)
		}
	}
	for i, example := range r.Examples.NoMatch {
		if d.fits(example) {
			return nil, fmt.Errorf("example %d under no_match matches", i+1)
		}
	}
	if d.exceeded.Load() > 0 {
		return nil, errors.New("the pattern takes too long on its own examples")
	}
	return d, nil
}

// fits tells whether a value holds what the rule describes.
func (d *Detector) fits(value string) bool {
	var text detectors.Text
	text.Set([]byte(value))
	return slices.ContainsFunc(d.Find(nil, &text, detectors.Silent), func(m detectors.Match) bool { return m.Rung > detectors.None })
}

// Own returns the rule with its columns' names.
func (d *Detector) Own() detectors.Own { return detectors.Own{Detector: d, Headers: d.headers} }

// Exceeded returns how many values took more than a pattern may: they were not
// examined.
func (d *Detector) Exceeded() uint64 { return d.exceeded.Load() }

// IsLinear tells whether the pattern takes linear time on any value.
func (d *Detector) IsLinear() bool { return d.linear != nil }

// Digest identifies the rule.
func (d *Detector) Digest() string { return d.digest }

// Class implements detectors.Detector.
func (d *Detector) Class() detectors.Class { return d.class }

// Gate implements detectors.Detector: a pattern may match anything.
func (d *Detector) Gate() detectors.Gate { return detectors.Gate{} }

// Model implements detectors.Detector.
func (d *Detector) Model() *detectors.Model { return &d.model }

// Facets implements detectors.Detector.
func (d *Detector) Facets() []detectors.Facet { return nil }

// mostMatches is how many places of a value are looked at.
const mostMatches = 100

// Find implements detectors.Detector.
func (d *Detector) Find(found []detectors.Match, text *detectors.Text, naming detectors.Naming) []detectors.Match {
	first := len(found)
	var places [][]int
	if d.linear != nil {
		places = d.linear.FindAllIndex(text.Bytes, mostMatches)
	} else if d.exceeded.Load() >= maxExceeded {
		d.exceeded.Add(1)
	} else {
		var err error
		if places, err = d.going.FindAllStringIndex(string(text.Bytes), maxGoing); err != nil {
			d.exceeded.Add(1) // what the error says holds the value
		}
	}
	for _, place := range places {
		if place[0] < place[1] {
			found = append(found, d.match(text.Bytes, place[0], place[1], naming))
		}
	}
	// In a column named for the rule, what does not match is a candidate too.
	if len(found) == first && naming == detectors.Named && len(text.Bytes) > 0 {
		found = append(found, detectors.Match{End: uint32(len(text.Bytes)), Naming: naming})
	}
	return found
}

func (d *Detector) match(text []byte, start, end int, naming detectors.Naming) detectors.Match {
	m := detectors.Match{Start: uint32(start), End: uint32(end), Naming: naming}
	if d.checksum == nil || d.checksum(text[start:end]) {
		h := fnv.New64a()
		h.Write(text[start:end])
		m.Rung, m.Value = detectors.Sure, h.Sum64()
	}
	return m
}

// NumberLengths implements detectors.Number.
func (d *Detector) NumberLengths(detectors.Naming) (least, most int) { return 1, 19 }

// FindNumber implements detectors.Number.
func (d *Detector) FindNumber(digits []byte, naming detectors.Naming, m *detectors.Match) bool {
	var text detectors.Text
	text.Set(digits)
	found := d.Find(nil, &text, naming)
	if len(found) == 0 {
		return false
	}
	*m = found[0]
	for i := range found { // one is all that may be told
		if found[i].Rung > detectors.None {
			*m = found[i]
			break
		}
	}
	return true
}
