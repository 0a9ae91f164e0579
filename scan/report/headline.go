package report

import (
	"slices"
	"strings"
	"time"

	"bocor/detectors"
)

// tone says how a headline is meant.
type tone int

const (
	plain tone = iota
	clean
	uncertain
	leak
)

// headline says the result in a sentence. Nothing is called clean that was not
// examined.
func (s speaker) headline(r *Report) (sentence string, meant tone) {
	sum := &r.Summary
	records := s.counted(sum.Records, "record", "records")
	if sum.ExposedRecords == 0 {
		switch damaged := damagedValues(r); {
		case len(sum.Classes) > 0 && r.Status == Complete:
			return s.say("nobody is exposed in %s: what was found only describes", records), uncertain
		case sum.Records == 0 && r.Status == Complete:
			return s.say("no records"), plain
		case r.Status == Complete && damaged > 0:
			return s.say("nothing whole found in %s, but %s", records, s.counted(damaged, "damaged value", "damaged values")), uncertain
		case r.Status == Complete:
			looked := s.looked(r)
			if len(looked) > 6 {
				return s.say("nothing found: none of %d classes of personal data in %s", len(looked), records), clean
			}
			return s.say("nothing found: no %s in %s", s.either(looked), records), clean
		case sum.Records == 0:
			return s.say("nothing was examined"), plain
		}
		return s.say("nothing found in the %s examined, but not everything was examined", records), plain
	}
	exposed := s.count(sum.ExposedRecords)
	if !sum.Exact {
		exposed = s.say("about %s", exposed)
	}
	phrase := "%s of %s expose someone"
	if sum.ExposedRecords == 1 {
		phrase = "%s of %s exposes someone"
	}
	return s.say(phrase, exposed, records) + s.people(sum), leak
}

// people ends a headline with how many people there are, or what stands for
// them.
func (s speaker) people(sum *Summary) string {
	p := sum.People
	switch p.By {
	case "phone":
		return ": " + s.distinct(sum, p.By, "telephone number", "telephone numbers")
	case "email":
		return ": " + s.distinct(sum, p.By, "e-mail address", "e-mail addresses")
	case undecidedNIK:
		return ": " + s.distinct(sum, p.By, "number", "numbers")
	case "":
		return ""
	}
	if p.AtLeast == 0 {
		return "" // what people share or have several of
	}
	people := s.counted(p.AtLeast, "person", "people")
	if !p.Exact {
		return s.say(": at least about %s", people)
	}
	return s.say(": at least %s", people)
}

// estimate writes a number that may be an estimate.
func (s speaker) estimate(n uint64, exact bool) string {
	if exact {
		return s.count(n)
	}
	return s.say("about %s", s.count(n))
}

func (s speaker) distinct(sum *Summary, class, one, many string) string {
	for _, c := range sum.Classes {
		if c.Class == class && c.Distinct != nil {
			n := s.counted(c.Distinct.Count, one, many)
			if !c.Distinct.Exact {
				return s.say("about %s", n)
			}
			return n
		}
	}
	return s.say("no %s", s.say(many))
}

// either lists words with an "or" before the last.
func (s speaker) either(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " " + s.say("or") + " " + words[len(words)-1]
}

// damagedValues returns how many damaged values stand in columns named for a
// class.
func damagedValues(r *Report) uint64 {
	n := uint64(0)
	r.eachVerdict(func(_ *Source, _ *Table, _ *Column, c *ColumnClass) {
		if c.Naming == "named" && c.Class != "salary" {
			n += c.Damaged
		}
	})
	return n
}

// eachVerdict calls yield for each verdict of the report.
func (r *Report) eachVerdict(yield func(*Source, *Table, *Column, *ColumnClass)) {
	for i := range r.Sources {
		source := &r.Sources[i]
		for j := range source.Tables {
			table := &source.Tables[j]
			for k := range table.Columns {
				column := &table.Columns[k]
				for l := range column.Classes {
					yield(source, table, column, &column.Classes[l])
				}
			}
		}
	}
}

// columnNames returns the different names of the columns that hold a class.
func (s speaker) columnNames(r *Report, class string) []string {
	var names []string
	r.eachVerdict(func(_ *Source, _ *Table, c *Column, cc *ColumnClass) {
		if name := s.columnName(c); cc.Accepted && cc.Class == class && !slices.Contains(names, name) {
			names = append(names, name)
		}
	})
	return names
}

// different writes how many different values there are; - where that means
// nothing.
func (s speaker) different(d *Distinct) string {
	switch {
	case d == nil:
		return "-"
	case d.Exact:
		return s.count(d.Count)
	}
	return "~" + s.count(d.Count)
}

// looked returns the titles of the classes that were looked for: not those
// that only a column's name can tell, where a table has no names.
func (s speaker) looked(r *Report) []string {
	var wanted []string
	switch classes := r.Run.Options["classes"].(type) {
	case []string:
		wanted = classes
	case []any: // read back from JSON
		for _, c := range classes {
			if id, ok := c.(string); ok {
				wanted = append(wanted, id)
			}
		}
	}
	var found []string
	for _, d := range detectors.NewSet(time.Time{}).WithPictures().Detectors {
		c := d.Class()
		if slices.Contains(detectors.Pictured, c.ID) && !slices.Contains(wanted, c.ID) {
			continue // of a build that does not look at pictures
		}
		if r.nameless() && d.Model().NamedOnly == [detectors.Rungs]bool{true, true, true} {
			continue
		}
		if wanted == nil || slices.Contains(wanted, c.ID) {
			found = append(found, s.title(c.ID, c.Title))
		}
	}
	return found
}

// nameless tells whether some table has no names of columns: without a header,
// or lines of text.
func (r *Report) nameless() bool {
	for _, s := range r.Sources {
		for _, table := range s.Tables {
			if !table.isNamed() && !isNamed(s.Format) && table.Records > 0 {
				return true
			}
		}
	}
	return false
}

// unnamed says what it means that tables have no names of columns; "": all have.
func (r *Report) unnamed() string {
	if r.Headerless() {
		return noHeader
	}
	for _, s := range r.Sources {
		for _, table := range s.Tables {
			if table.Records > 0 && !strings.HasPrefix(table.Name, "(") && (s.Format == "text" && !table.isNamed() || s.Format == "sql" && table.Names == nil) {
				return noNames
			}
		}
	}
	return ""
}

// isNamed tells whether a row names the columns, or each record does, as on a form.
func (t *Table) isNamed() bool {
	return t.HeaderRow != nil || slices.ContainsFunc(t.Names, func(name string) bool { return name != "" })
}

// Headerless tells whether some table has no header, and nobody said so.
func (r *Report) Headerless() bool {
	if known, _ := r.Run.Options["no_header"].(bool); known {
		return false
	}
	for _, s := range r.Sources {
		for _, table := range s.Tables {
			isSheet := s.Format == "xlsx" && !strings.HasPrefix(table.Name, "(")
			if !table.isNamed() && (table.Delimiter != "" || isSheet) && table.Records > 0 {
				return true
			}
		}
	}
	return false
}
