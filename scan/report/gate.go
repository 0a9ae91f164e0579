package report

import "bocor/detectors"

// Gate is what a policy says to a report.
type Gate struct {
	// Policy names the file of the policy; "": the command line.
	Policy string `json:"policy,omitempty"`
	// Reached says that a rule fails.
	Reached bool `json:"reached"`
	// Exposures are all columns that hold a class.
	Exposures []Exposure `json:"exposures"`
	// Expired are permits that no longer hold.
	Expired []string `json:"expired,omitempty"`
	// Notes are what else whoever wrote the policy should know.
	Notes []string `json:"notes,omitempty"`
}

// State is what becomes of an exposure.
type State string

const (
	// Failing: it reaches a rule.
	Failing State = "failing"
	// Below: no rule is reached.
	Below State = "below"
	// Known: the baseline has it.
	Known State = "known"
	// Allowed: the policy permits it.
	Allowed State = "allowed"
)

// Exposure is a column that holds a class.
type Exposure struct {
	Path    string `json:"path"`
	Table   string `json:"table"`
	Column  string `json:"column"`
	Index   uint32 `json:"index"`
	Class   string `json:"class"`
	Records uint64 `json:"records"`
	State   State  `json:"state"`
	// Reason and Until are those of the policy or the baseline.
	Reason string `json:"reason,omitempty"`
	Until  string `json:"until,omitempty"`
}

// IsDescriptive tells whether a class points at nobody by itself.
func (r *Report) IsDescriptive(class string) bool { return r.classOf(class).Descriptive }

// classOf returns a class by its ID; of a user's own, what the summary says.
func (r *Report) classOf(id string) detectors.Class {
	c := classOf(id)
	for i := range r.Summary.Classes {
		if s := &r.Summary.Classes[i]; s.Class == id {
			c.Title, c.Category, c.Severity, c.Descriptive = s.Title, detectors.Category(s.Category), detectors.Severity(s.Severity), s.Descriptive
		}
	}
	return c
}

// gate says what a policy makes of the exposures: those that fail one by one,
// the others as numbers.
func (s speaker) gate(r *Report) []string {
	if r.Gate == nil {
		return nil
	}
	const most = 5
	var parts []string
	if r.Gate.Policy != "" {
		parts = append(parts, s.say("policy %s", Inert(r.Gate.Policy)))
	}
	counts := map[State]uint64{}
	for i := range r.Gate.Exposures {
		e := &r.Gate.Exposures[i]
		if counts[e.State]++; e.State == Failing && counts[Failing] <= most {
			column := &Column{Name: e.Column, Index: e.Index}
			parts = append(parts, s.say("%s: %s in %s fails (%s)", Inert(e.Path), s.classTitle(e.Class), s.columnName(column), s.counted(e.Records, "record", "records")))
		}
	}
	if n := counts[Failing]; n > most {
		parts = append(parts, s.say("… and %d more", n-most))
	}
	for _, state := range []struct {
		state     State
		one, many string
	}{{Below, "column below the limits", "columns below the limits"}, {Known, "column known before", "columns known before"}, {Allowed, "column allowed", "columns allowed"}} {
		type place struct {
			path, table string
			index       uint32
		}
		columns := map[place]bool{} // several classes may be in one
		for _, e := range r.Gate.Exposures {
			if e.State == state.state {
				columns[place{e.Path, e.Table, e.Index}] = true
			}
		}
		if n := uint64(len(columns)); n > 0 {
			parts = append(parts, s.counted(n, state.one, state.many))
		}
	}
	if !r.Gate.Reached {
		parts = append(parts, s.say("nothing fails"))
	}
	for _, expired := range r.Gate.Expired {
		parts = append(parts, s.say("no longer holds: %s", InertText(expired)))
	}
	for _, note := range r.Gate.Notes {
		parts = append(parts, InertText(note))
	}
	return parts
}

// gateOf returns what tells of each verdict whether a gate lets it pass, and
// why. It is asked once for each, in the report's order: tables and columns may
// have the same names. Without a gate none passes.
func (r *Report) gateOf() func(*Source, *Table, *Column, string) (passes bool, why string) {
	if r.Gate == nil {
		return func(*Source, *Table, *Column, string) (bool, string) { return false, "" }
	}
	type place struct {
		path, table, class string
		index              uint32
	}
	waiting := map[place][]*Exposure{}
	for i := range r.Gate.Exposures {
		e := &r.Gate.Exposures[i]
		at := place{e.Path, e.Table, e.Class, e.Index}
		waiting[at] = append(waiting[at], e)
	}
	return func(source *Source, table *Table, column *Column, class string) (bool, string) {
		at := place{source.Path, table.Name, class, column.Index}
		if len(waiting[at]) == 0 {
			return false, ""
		}
		e := waiting[at][0]
		waiting[at] = waiting[at][1:]
		if e.State == Failing {
			return false, ""
		}
		switch e.State {
		case Allowed:
			return true, "allowed until " + InertText(e.Until) + ": " + InertText(e.Reason)
		case Known:
			return true, "known: " + InertText(e.Reason)
		}
		return true, ""
	}
}
