package report

// Gate is what a policy says to a report.
type Gate struct {
	// Reached says that a rule fails.
	Reached bool `json:"reached"`
	// Exposures are all columns that hold a class.
	Exposures []Exposure `json:"exposures"`
	// Expired are permits that no longer hold.
	Expired []string `json:"expired,omitempty"`
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
func IsDescriptive(class string) bool { return classOf(class).Descriptive }

// gate says what a policy makes of the exposures: those that fail one by one,
// the others as numbers.
func (s speaker) gate(r *Report) []string {
	if r.Gate == nil {
		return nil
	}
	const most = 5
	var parts []string
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
		if n := counts[state.state]; n > 0 {
			parts = append(parts, s.counted(n, state.one, state.many))
		}
	}
	if len(parts) == 0 {
		parts = append(parts, s.say("nothing fails"))
	}
	return parts
}

// gateOf returns what tells of each verdict whether a gate lets it pass, and
// why. Without a gate none passes.
func (r *Report) gateOf() func(*Source, *Table, *Column, string) (passes bool, why string) {
	if r.Gate == nil {
		return func(*Source, *Table, *Column, string) (bool, string) { return false, "" }
	}
	type place struct {
		path, table, class string
		index              uint32
	}
	states := map[place]*Exposure{}
	for i := range r.Gate.Exposures {
		e := &r.Gate.Exposures[i]
		states[place{e.Path, e.Table, e.Class, e.Index}] = e
	}
	return func(source *Source, table *Table, column *Column, class string) (bool, string) {
		e := states[place{source.Path, table.Name, class, column.Index}]
		if e == nil || e.State == Failing {
			return false, ""
		}
		switch e.State {
		case Allowed:
			return true, "allowed until " + inert(e.Until) + ": " + inert(e.Reason)
		case Known:
			return true, "known: " + inert(e.Reason)
		}
		return true, ""
	}
}
