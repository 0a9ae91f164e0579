package report

import (
	"encoding/xml"
	"fmt"
	"io"
)

type junitSuites struct {
	XMLName  xml.Name     `xml:"testsuites"`
	Name     string       `xml:"name,attr"`
	Tests    int          `xml:"tests,attr"`
	Failures int          `xml:"failures,attr"`
	Errors   int          `xml:"errors,attr"`
	Suites   []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name    string      `xml:"name,attr"`
	Class   string      `xml:"classname,attr"`
	Failure *junitFault `xml:"failure"`
	Error   *junitFault `xml:"error"`
}

type junitFault struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

// writeJUnit writes each input as a suite: a case for each column that holds
// something, failed unless a gate lets it pass, and one for the input itself, in error when not all of it
// was examined.
func writeJUnit(w io.Writer, r *Report, _ Style) error {
	all := junitSuites{Name: "bocor"}
	say := newSpeaker(English)
	gate := r.gateOf()
	for i := range r.Sources {
		s := &r.Sources[i]
		suite := junitSuite{Name: Inert(s.Path)}
		examined := junitCase{Name: "examined", Class: Inert(s.Path)}
		if s.Status != Complete {
			fault := junitFault{Message: "not everything was examined", Type: string(s.Status)}
			for _, f := range s.Faults {
				if f.Trouble != "note" {
					fault.Text += f.Code + ": " + say.times(f) + "\n"
				}
			}
			examined.Error = &fault
			suite.Errors++
		}
		suite.Cases = append(suite.Cases, examined)
		for j := range s.Tables {
			for k := range s.Tables[j].Columns {
				column := &s.Tables[j].Columns[k]
				for _, c := range column.Classes {
					if !c.Accepted {
						continue
					}
					found := junitCase{Name: say.columnName(column) + ": " + c.Class, Class: Inert(s.Path)}
					if passes, _ := gate(s, &s.Tables[j], column, c.Class); !passes {
						suite.Failures++
						found.Failure = &junitFault{Message: fmt.Sprintf("%d records hold %s", c.Records, say.classTitle(c.Class)), Type: c.Class, Text: c.Why}
					}
					suite.Cases = append(suite.Cases, found)
				}
			}
		}
		suite.Tests = len(suite.Cases)
		all.Tests += suite.Tests
		all.Failures += suite.Failures
		all.Errors += suite.Errors
		all.Suites = append(all.Suites, suite)
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	encoder := xml.NewEncoder(w)
	encoder.Indent("", "  ")
	if err := encoder.Encode(all); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}
