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
	var tables []exposedTable
	for i := range r.Sources {
		source := &r.Sources[i]
		for j := range source.Tables {
			table := &source.Tables[j]
			tables = append(tables, exposedTable{source, table, len(g.Exposures), 0})
			for k := range table.Columns {
				column := &table.Columns[k]
				for _, c := range column.Classes {
					if !c.Accepted {
						continue
					}
					e := report.Exposure{Path: source.Path, Table: table.Name, Column: column.Name, Index: column.Index, Class: c.Class, Records: c.Records, State: report.Below}
					if permit := p.permit(&e, today); permit != nil {
						e.State, e.Reason, e.Until = report.Allowed, permit.Reason, permit.Until
					} else if before := known.take(&e); before != nil {
						e.State, e.Reason = report.Known, before.Reason
					}
					g.Exposures = append(g.Exposures, e)
				}
			}
			tables[len(tables)-1].end = len(g.Exposures)
		}
	}
	for i, rule := range p.Fail {
		if !p.apply(rule, r, tables, g) && len(rule.Paths) > 0 {
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

// exposedTable is a table with its exposures in the gate: start to end.
type exposedTable struct {
	source     *report.Source
	table      *report.Table
	start, end int
}

// apply marks what reaches a rule. Each class is counted by itself, over all
// inputs of the rule. It is false when there are none.
func (p *Policy) apply(rule Rule, r *report.Report, tables []exposedTable, g *report.Gate) (matches bool) {
	least := max(1, rule.Records)
	classes := rule.Classes
	if len(classes) == 0 {
		classes = []string{Any}
	}
	for _, source := range r.Sources {
		matches = matches || p.matchesPath(rule.Paths, source.Path)
	}
	for _, class := range classes {
		isMeant := func(e *report.Exposure) bool {
			if class == Any {
				return !r.IsDescriptive(e.Class)
			}
			return counted(e.Class) == class
		}
		records := uint64(0)
		var open []*report.Exposure
		for _, t := range tables {
			if !p.matchesPath(rule.Paths, t.source.Path) {
				continue
			}
			var here []*report.Exposure
			for i := t.start; i < t.end; i++ {
				if e := &g.Exposures[i]; isMeant(e) {
					here = append(here, e)
				}
			}
			records += openRecords(t.table, class, here)
			open = append(open, here...)
		}
		if records < least {
			continue
		}
		g.Reached = true
		for _, e := range open {
			if e.State == report.Below {
				e.State = report.Failing
			}
		}
	}
	return matches
}

// openRecords returns the records of a table with a class that nothing allows
// and that were not known; exposures are those of the class. Where some are
// allowed or known, the records of the others are added up: at most those of
// the table.
func openRecords(table *report.Table, class string, exposures []*report.Exposure) uint64 {
	open, whole := uint64(0), true
	for _, e := range exposures {
		if e.State == report.Allowed || e.State == report.Known {
			whole = false
		} else {
			open += e.Records
		}
	}
	switch {
	case class == Any && whole:
		return table.ExposedRecords
	case class == Any:
		return min(open, table.ExposedRecords)
	case !whole:
		return min(open, table.Records)
	}
	open = 0
	for _, c := range table.Classes {
		if counted(c.Class) == class {
			open += c.Records
		}
	}
	return open
}
