package report

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// writeGitHub writes workflow commands, which become annotations: an error for
// each column that holds a class, a warning where a gate lets it pass and for
// what was not examined, a notice where it is allowed or known.
func writeGitHub(w io.Writer, r *Report, _ Style) error {
	var out strings.Builder
	s := newSpeaker(English)
	for _, source := range r.Sources {
		for _, f := range source.Faults {
			if f.Trouble != "note" {
				fmt.Fprintf(&out, "::warning file=%s,title=%s::%s\n", property(source.Path), property("bocor: not everything was examined"), escaped(s.times(f)))
			}
		}
	}
	gate := r.gateOf()
	r.eachVerdict(func(source *Source, table *Table, column *Column, c *ColumnClass) {
		if !c.Accepted {
			return
		}
		level := "error"
		passes, why := gate(source, table, column, c.Class)
		if passes {
			level = "warning"
		}
		if why != "" {
			level, why = "notice", " ("+why+")"
		}
		fmt.Fprintf(&out, "::%s file=%s,title=%s::%s\n", level, property(source.Path), property("bocor: "+s.classTitle(c.Class)+" in "+s.columnName(column)),
			escaped(s.counted(c.Records, "record", "records")+": "+c.Why+why))
	})
	if r.Gate != nil {
		for _, note := range append(slices.Clone(r.Gate.Expired), r.Gate.Notes...) {
			fmt.Fprintf(&out, "::warning title=%s::%s\n", property("bocor: the policy"), escaped(note))
		}
	}
	sentence, _ := s.headline(r)
	fmt.Fprintf(&out, "::notice title=bocor::%s\n", escaped(sentence))
	_, err := io.WriteString(w, out.String())
	return err
}

// escaped and property escape what would end a workflow command's message or
// property.
func escaped(text string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(InertText(text))
}

func property(text string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C").Replace(InertText(text))
}
