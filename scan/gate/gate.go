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
	g := &report.Gate{Exposures: []report.Exposure{}}
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
					e := report.Exposure{Path: source.Path, Table: table.Name, Column: column.Name, Index: column.Index, Class: c.Class, Records: c.Records, State: report.Below}
					if permit := p.permit(&e, today); permit != nil {
						e.State, e.Reason, e.Until = report.Allowed, permit.Reason, permit.Until
					} else if before, ok := known[keyOf(&e)]; ok && e.Records <= before.Records {
						e.State, e.Reason = report.Known, before.Reason
					}
					g.Exposures = append(g.Exposures, e)
				}
			}
		}
	}
	for _, rule := range p.Fail {
		p.apply(rule, r, g)
	}
	return g
}

// permit returns what allows an exposure today, or nil.
func (p *Policy) permit(e *report.Exposure, today time.Time) *Permit {
	for i := range p.Allow {
		permit := &p.Allow[i]
		if !isOver(permit.Until, today) && matchesPath(permit.Paths, e.Path) && matchesName(permit.Columns, e.Column) &&
			(len(permit.Classes) == 0 || slices.Contains(permit.Classes, counted(e.Class))) {
			return permit
		}
	}
	return nil
}

// apply marks what reaches a rule. Each class is counted by itself, over all
// inputs of the rule.
func (p *Policy) apply(rule Rule, r *report.Report, g *report.Gate) {
	least := max(1, rule.Records)
	classes := rule.Classes
	if len(classes) == 0 {
		classes = []string{Any}
	}
	for _, class := range classes {
		records := uint64(0)
		for i := range r.Sources {
			if source := &r.Sources[i]; matchesPath(rule.Paths, source.Path) {
				for j := range source.Tables {
					records += openRecords(&source.Tables[j], source, class, g)
				}
			}
		}
		if records < least {
			continue
		}
		g.Reached = true
		for i := range g.Exposures {
			e := &g.Exposures[i]
			if e.State == report.Below && matchesPath(rule.Paths, e.Path) && (class == Any || counted(e.Class) == class) {
				e.State = report.Failing
			}
		}
	}
}

// openRecords returns the records of a table with a class that nothing allows
// and that were not known. Where some columns are allowed or known, those of
// the others are counted, each by itself: at most the records of the table.
func openRecords(table *report.Table, source *report.Source, class string, g *report.Gate) uint64 {
	open, most, whole := uint64(0), uint64(0), true
	for i := range g.Exposures {
		e := &g.Exposures[i]
		if e.Path != source.Path || e.Table != table.Name || class != Any && counted(e.Class) != class {
			continue
		}
		if e.State == report.Allowed || e.State == report.Known {
			whole = false
		} else if class != Any || !report.IsDescriptive(e.Class) {
			open += e.Records
			most = max(most, e.Records)
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
