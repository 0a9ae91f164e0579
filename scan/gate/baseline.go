package gate

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"bocor/scan/report"
	"bocor/settings"
)

// Baseline are the exposures that were known before. It holds places, classes
// and counts, never values.
type Baseline struct {
	Exposures []Known `yaml:"exposures"`
}

// Known is one column that holds a class, with the most records that are no
// news.
type Known struct {
	Path    string `yaml:"path"`
	Table   string `yaml:"table,omitempty"`
	Column  string `yaml:"column"`
	Class   string `yaml:"class"`
	Records uint64 `yaml:"records"`
	Reason  string `yaml:"reason"`
}

// ReadBaseline reads a baseline.
func ReadBaseline(in io.Reader) (*Baseline, error) {
	b := &Baseline{}
	if _, err := settings.Read(in, 64<<20, b, keys, kinds); err != nil {
		return nil, err
	}
	for i, k := range b.Exposures {
		if k.Path == "" || k.Class == "" {
			return nil, fmt.Errorf("exposure %d: write its path and class", i+1)
		}
	}
	return b, nil
}

// placeKey says which column of which table it is. Columns without a name go by
// their place.
type placeKey struct{ path, table, column, class string }

func keyOf(e *report.Exposure) placeKey {
	return placeKey{placeOf(e.Path), e.Table, columnOf(e), counted(e.Class)}
}

// placeOf returns the file that a path leads to, however it is spelled.
func placeOf(path string) string {
	outer, member, isMember := strings.Cut(path, "!/")
	if absolute, err := filepath.Abs(outer); err == nil {
		outer = absolute
	}
	if isMember {
		return outer + "!/" + member
	}
	return outer
}

func columnOf(e *report.Exposure) string {
	if e.Column == "" {
		return fmt.Sprintf("#%d", e.Index+1)
	}
	if strings.HasPrefix(e.Column, "#") { // not that of a column without a name
		return "name " + e.Column
	}
	return e.Column
}

// ledger are the known exposures by place. Places of one name are as many as
// there are entries.
type ledger map[placeKey][]Known

func (b *Baseline) index() ledger {
	out := ledger{}
	if b != nil {
		for _, k := range b.Exposures {
			key := placeKey{placeOf(k.Path), k.Table, k.Column, counted(k.Class)}
			out[key] = append(out[key], k)
		}
	}
	return out
}

// take takes the entry of an exposure out, or returns nil where there is none
// with as many records.
func (l ledger) take(e *report.Exposure) *Known {
	key := keyOf(e)
	for i, k := range l[key] {
		if e.Records <= k.Records {
			l[key] = slices.Delete(slices.Clone(l[key]), i, i+1)
			return &k
		}
	}
	return nil
}

// NewBaseline returns the baseline of a report whose gate was applied: all that
// is not allowed. Reasons of what was known are kept.
func NewBaseline(r *report.Report) (*Baseline, error) {
	if r.Status != report.Complete {
		return nil, errors.New("not everything was examined, so a baseline of it would hide what is new later")
	}
	b := &Baseline{Exposures: []Known{}}
	for i := range r.Gate.Exposures {
		e := &r.Gate.Exposures[i]
		if e.State != report.Allowed {
			b.Exposures = append(b.Exposures, Known{e.Path, e.Table, columnOf(e), counted(e.Class), e.Records, cmp.Or(e.Reason, "known when the baseline was made")})
		}
	}
	slices.SortStableFunc(b.Exposures, func(x, y Known) int {
		return cmp.Or(cmp.Compare(x.Path, y.Path), cmp.Compare(x.Table, y.Table), cmp.Compare(x.Column, y.Column), cmp.Compare(x.Class, y.Class))
	})
	return b, nil
}

// Write writes the baseline as YAML.
func (b *Baseline) Write(w io.Writer) error {
	if _, err := io.WriteString(w, "# What bocor found and somebody knows of: places, classes and numbers of records, no values.\n# A column that gets more records, or a new one, fails. Write why in each reason.\n"); err != nil {
		return err
	}
	encoder := yaml.NewEncoder(w)
	encoder.SetIndent(2)
	return errors.Join(encoder.Encode(b), encoder.Close())
}
