package gate

import (
	"fmt"
	"slices"
	"time"

	"bocor/scan/report"
)

// undecidedNIK counts as a NIK: what may be one is one until shown otherwise.
const undecidedNIK = "nik_or_kk"

func counted(class string) string {
	if class == undecidedNIK {
		return "nik"
	}
	return class
}

// Apply judges each exposure of the report, and says whether a rule is reached.
// baseline may be nil.
func (p *Policy) Apply(r *report.Report, baseline *Baseline, today time.Time) *report.Gate {
	g := &report.Gate{Policy: p.Name, Exposures: []report.Exposure{}}
	known := baseline.index()
	for _, permit := range p.Allow {
		if isOver(permit.Until, today) {
			g.Expired = append(g.Expired, fmt.Sprintf("allow (%s), until %s", permit.Reason, permit.Until))
		}
	}
	_, expired := p.Allowed(today)
	g.Expired = append(g.Expired, expired...)
	for i := range r.Sources {
		source := &r.Sources[i]
		for j := range source.Tables {
			table := &source.Tables[j]
			for k := range table.Columns {
				column := &table.Columns[k]
				for _, c := range column.Classes {
					if !c.Accepted {
						continue
					}
					e := report.Exposure{Path: source.Path, Table: table.Name, Column: column.Name, Index: column.Index, Class: c.Class, Records: c.Records, State: report.Below, Source: i, TableIndex: j, Descriptive: r.IsDescriptive(c.Class)}
					if permit := p.permit(&e, today); permit != nil {
						e.State, e.Reason, e.Until = report.Allowed, permit.Reason, permit.Until
					} else if before := known.take(&e); before != nil {
						e.State, e.Reason = report.Known, before.Reason
					}
					g.Exposures = append(g.Exposures, e)
				}
			}
		}
	}
	for i, rule := range p.Fail {
		if !p.apply(rule, r, g) {
			g.Notes = append(g.Notes, fmt.Sprintf("rule %d of fail is of no input: its paths match none", i+1))
		}
	}
	return g
}

// permit returns what allows an exposure today, or nil.
func (p *Policy) permit(e *report.Exposure, today time.Time) *Permit {
	for i := range p.Allow {
		permit := &p.Allow[i]
		if !isOver(permit.Until, today) && p.matchesPath(permit.Paths, e.Path) && (matchesName(permit.Columns, e.Column) || e.Column == "" && slices.Contains(permit.Columns, columnOf(e))) &&
			(len(permit.Classes) == 0 || slices.Contains(permit.Classes, counted(e.Class))) {
			return permit
		}
	}
	return nil
}

// apply marks what reaches a rule. Each class is counted by itself, over all
// inputs of the rule. It is false when there are none.
func (p *Policy) apply(rule Rule, r *report.Report, g *report.Gate) (matches bool) {
	least := max(1, rule.Records)
	classes := rule.Classes
	if len(classes) == 0 {
		classes = []string{Any}
	}
	for _, class := range classes {
		records := uint64(0)
		for i := range r.Sources {
			if source := &r.Sources[i]; p.matchesPath(rule.Paths, source.Path) {
				matches = true
				for j := range source.Tables {
					records += openRecords(&source.Tables[j], i, j, class, g)
				}
			}
		}
		if records < least {
			continue
		}
		g.Reached = true
		for i := range g.Exposures {
			e := &g.Exposures[i]
			if e.State == report.Below && p.matchesPath(rule.Paths, e.Path) && (class == Any && !r.IsDescriptive(e.Class) || counted(e.Class) == class) {
				e.State = report.Failing
			}
		}
	}
	return matches
}

// openRecords returns the records of a table with a class that nothing allows
// and that were not known. Where some columns are allowed or known, those of
// the others are counted, each by itself: at most the records of the table.
func openRecords(table *report.Table, source, index int, class string, g *report.Gate) uint64 {
	open, whole := uint64(0), true
	for i := range g.Exposures {
		e := &g.Exposures[i]
		if e.Source != source || e.TableIndex != index || class != Any && counted(e.Class) != class {
			continue
		}
		if e.State == report.Allowed || e.State == report.Known {
			whole = false
		} else if class != Any || !e.Descriptive {
			open += e.Records
		}
	}
	switch {
	case class == Any && whole:
		return table.ExposedRecords
	case class == Any:
		return min(open, table.ExposedRecords)
	case whole:
		open = 0
		for _, c := range table.Classes {
			if counted(c.Class) == class {
				open += c.Records
			}
		}
		return open
	}
	return min(open, table.Records)
}
