// Package report makes a report from a tally and a policy. A report holds
// counts and the names of columns and files, never a value of the data, and
// depends on nothing else: the same tally and policy give the same report. It
// knows nothing of how the tally came about.
package report

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"time"

	"bocor/detectors"
	"bocor/scan/evidence"
	"bocor/scan/record"
	"bocor/scan/tally"
)

// Schema identifies the form of the JSON report; docs/report.schema.json
// describes it.
const Schema = "bocor.report/1"

// Policy is what a report counts.
type Policy struct {
	// Threshold is the confidence from which a column counts; 0 means
	// evidence.Threshold.
	Threshold float64
	// Classes are the IDs of the classes that count; nil: all.
	Classes []string
}

// onlyDescriptive tells whether the policy counts nothing but descriptive
// classes; then they count by themselves.
func (p Policy) onlyDescriptive(set *detectors.Set) bool {
	for _, id := range p.Classes {
		if i, err := set.Index(id); err != nil || !set.Detectors[i].Class().Descriptive {
			return false
		}
	}
	return p.Classes != nil
}

// Status says how much of the input stands behind the numbers.
type Status string

const (
	// Complete: every byte was read and understood.
	Complete Status = "complete"
	// Incomplete: something was not examined, or its structure was guessed.
	Incomplete Status = "incomplete"
	// Skipped: nothing of a source was examined.
	Skipped Status = "skipped"
	// Interrupted: the scan was stopped.
	Interrupted Status = "interrupted"
)

// Report is the result of a scan. Its fields are those of the JSON report.
type Report struct {
	Schema  string   `json:"schema"`
	Tool    Tool     `json:"tool"`
	Run     Run      `json:"run"`
	Status  Status   `json:"status"`
	Summary Summary  `json:"summary"`
	Sources []Source `json:"sources"`
	// Faults are those of no source.
	Faults []Fault `json:"faults"`
	// Gate is what a policy says; nil: none was applied.
	Gate *Gate `json:"gate,omitempty"`
}

// Tool is what made the report.
type Tool struct {
	Name        string `json:"name"`
	Version     string `json:"version"`
	RulesDigest string `json:"rules_digest"`
}

// Run is the only part that differs between equal scans.
type Run struct {
	StartedAt  time.Time      `json:"started_at"`
	FinishedAt time.Time      `json:"finished_at"`
	DurationMS int64          `json:"duration_ms"`
	Options    map[string]any `json:"options"`
}

// Distinct is a count of different values. Error is its relative standard
// error; 0 when it is exact.
type Distinct struct {
	Count uint64  `json:"count"`
	Exact bool    `json:"exact"`
	Error float64 `json:"error"`
}

// People bounds the number of people whose records are exposed. By is the
// class whose distinct values give the lower bound; by a class that people
// share or have several of ("email", "phone") there is none, and AtLeast is 0.
type People struct {
	AtLeast uint64  `json:"at_least"`
	AtMost  uint64  `json:"at_most"`
	By      string  `json:"by"`
	Exact   bool    `json:"exact"`
	Error   float64 `json:"error"`
}

// Summary is over all sources.
type Summary struct {
	Records        uint64 `json:"records"`
	ExposedRecords uint64 `json:"exposed_records"`
	// Exact is false when exposed records and combinations are estimates; then
	// Bounds holds certain bounds on the exposed records.
	Exact          bool          `json:"exact"`
	Bounds         *[2]uint64    `json:"exposed_bounds,omitempty"`
	DamagedRecords uint64        `json:"damaged_records"`
	People         People        `json:"people"`
	Classes        []Class       `json:"classes"`
	Combinations   []Combination `json:"combinations"`
	// Minors counts NIK whose birth date is less than 18 years ago, relatives'
	// and repeated ones too; in tables with more of them, birth dates.
	Minors uint64 `json:"minors"`
	// Deceased counts the values of one column of each table that say that
	// somebody died: the one that says it most often.
	Deceased      uint64          `json:"deceased"`
	Duplicates    Duplicates      `json:"duplicates"`
	Corroboration []Corroboration `json:"corroboration"`
}

// Corroboration counts the records in which two classes say something of the
// same person: what NIK and birth date say of the day of birth, NIK and sex of
// the sex, NIK and a column of provinces of where the person is from.
type Corroboration struct {
	Classes []string `json:"classes"`
	// About is "birth_date", "sex", "province", "age", or "operator": what a column
	// that is of no class says of one that is.
	About  string `json:"about"`
	Agree  uint64 `json:"agree"`
	Differ uint64 `json:"differ"`
}

// subjects are what columns are compared about.
var subjects = []string{"birth_date", "sex", "province", "age", "operator"}

// Agreement says in how many of the records that were compared another column
// says the same as a column, for or against which it speaks.
type Agreement struct {
	// With is the class of the other column; "": it has none, as a column of
	// operators.
	With string `json:"with"`
	// About is "birth_date", "sex" or "operator".
	About    string `json:"about"`
	Agree    uint64 `json:"agree"`
	Compared uint64 `json:"compared"`
}

// Duplicates counts records that repeat an earlier record of their table.
// Error is the standard error in records; 0 when the count is exact.
type Duplicates struct {
	Records uint64  `json:"records"`
	Exact   bool    `json:"exact"`
	Error   float64 `json:"error"`
}

// Class is one class over all sources.
type Class struct {
	Class    string `json:"class"`
	Title    string `json:"title"`
	Category string `json:"category"`
	Severity string `json:"severity"`
	Records  uint64 `json:"records"`
	Values   uint64 `json:"values"`
	// Distinct is null for classes whose different values mean nothing.
	Distinct     *Distinct `json:"distinct"`
	Confidence   float64   `json:"confidence"`
	Placeholders uint64    `json:"placeholders"`
	Damaged      uint64    `json:"damaged"`
	// Relative says that all its columns hold values of relatives.
	Relative bool `json:"relative"`
	// Descriptive classes expose a record only beside one that is not.
	Descriptive bool `json:"descriptive"`
	// Facets are counts by name and bin; null hides one below 5.
	Facets map[string]map[string]*uint64 `json:"facets"`
	// Spreads are how evenly parts of the values are spread, by name.
	Spreads map[string]Spread `json:"spreads,omitempty"`
}

// Spread is how evenly a part of values is spread over what it can be.
type Spread struct {
	Values uint64 `json:"values"`
	// Used is how many different ones occur.
	Used int `json:"used"`
	// Effective is how many equally frequent ones would agree as often when two
	// values are drawn (the inverse of Simpson's index, without its bias).
	Effective float64 `json:"effective"`
}

// newSpread returns the spread of counts.
func newSpread(bins []uint64) Spread {
	s := Spread{}
	pairs := 0.0
	for _, n := range bins {
		s.Values += n
		if n > 0 {
			s.Used++
			pairs += float64(n) * float64(n-1)
		}
	}
	s.Effective = float64(s.Used)
	if pairs > 0 {
		s.Effective = math.Round(10*float64(s.Values)*float64(s.Values-1)/pairs) / 10
	}
	return s
}

// leastSpread is the number of values from which a spread says something.
const leastSpread = 100

// Combination counts the records that hold exactly these classes.
type Combination struct {
	Classes []string `json:"classes"`
	Records uint64   `json:"records"`
}

// Fault is one kind of trouble.
type Fault struct {
	Code    string   `json:"code"`
	Trouble string   `json:"trouble"`
	Count   uint64   `json:"count"`
	First   Position `json:"first"`
	Message string   `json:"message"`
	// Where are the functions that failed, of an internal error.
	Where string `json:"where,omitempty"`
}

// Position is where a fault happened first; null where that has no meaning.
type Position struct {
	Byte   *int64 `json:"byte"`
	Record *int64 `json:"record"`
}

// Source is one input.
type Source struct {
	Path        string     `json:"path"`
	Size        *int64     `json:"size"`
	SHA256      *string    `json:"sha256"`
	ModifiedAt  *time.Time `json:"modified_at"`
	Compression *string    `json:"compression"`
	// Archive says that it only holds other sources, which follow it.
	Archive        bool     `json:"archive"`
	Format         string   `json:"format"`
	Encoding       string   `json:"encoding"`
	Status         Status   `json:"status"`
	BytesRead      int64    `json:"bytes_read"`
	Records        uint64   `json:"records"`
	MembersSkipped int      `json:"members_skipped"`
	Limits         []string `json:"limits"`
	Faults         []Fault  `json:"faults"`
	Tables         []Table  `json:"tables"`
}

// Table is one table of a source.
type Table struct {
	Name           string       `json:"name"`
	Delimiter      string       `json:"delimiter"`
	HeaderRow      *int         `json:"header_row"`
	Records        uint64       `json:"records"`
	ExposedRecords uint64       `json:"exposed_records"`
	DamagedRecords uint64       `json:"damaged_records"`
	Classes        []TableClass `json:"classes"`
	Columns        []Column     `json:"columns"`
	// Names are those of all columns, in order; "" is one that has none or whose
	// name is not shown. nil: no column has any.
	Names []string `json:"names,omitempty"`
	// KeyColumns is how many of the columns, the last ones, are values of one key each of a table of
	// keys and values: each of its rows is in one of them.
	KeyColumns int `json:"key_columns,omitempty"`
	// Dates are those of columns that say when something happened to a record.
	Dates []Dates `json:"dates,omitempty"`
}

// Dates are the months between which the dates of a column lie, as 2021-05,
// but for a thousandth at either end and for fewer than five.
type Dates struct {
	Column string `json:"column"`
	Index  uint32 `json:"index"`
	Values uint64 `json:"values"`
	First  string `json:"first"`
	Last   string `json:"last"`
}

// TableClass is one class in one table.
type TableClass struct {
	Class      string    `json:"class"`
	Records    uint64    `json:"records"`
	Values     uint64    `json:"values"`
	Distinct   *Distinct `json:"distinct"`
	Confidence float64   `json:"confidence"`
}

// Column is a column in which a class was found or nearly found.
type Column struct {
	Name    string        `json:"name"`
	Index   uint32        `json:"index"`
	Values  uint64        `json:"values"`
	Classes []ColumnClass `json:"classes"`
}

// ColumnClass is a verdict.
type ColumnClass struct {
	Class            string    `json:"class"`
	Accepted         bool      `json:"accepted"`
	Confidence       float64   `json:"confidence"`
	Naming           string    `json:"naming"`
	Rung             string    `json:"rung"`
	Candidates       uint64    `json:"candidates"`
	Records          uint64    `json:"records"`
	Values           uint64    `json:"values"`
	Distinct         *Distinct `json:"distinct"`
	ExpectedByChance float64   `json:"expected_by_chance"`
	Damaged          uint64    `json:"damaged"`
	Placeholders     uint64    `json:"placeholders"`
	Rounded          bool      `json:"rounded"`
	Relative         bool      `json:"relative"`
	Reason           string    `json:"reason"`
	// Proving is how many of the values prove the class, where the others are counted
	// with them; 0: all do.
	Proving uint64 `json:"proving,omitempty"`
	// Agreement is what another column of the same records says; nil: none raised
	// or lowered the confidence.
	Agreement *Agreement `json:"agreement,omitempty"`
	Why       string     `json:"why"`
}

// undecidedNIK is the class of values that are NIK or family card numbers.
const undecidedNIK = "nik_or_kk"

// leastShown is the smallest count of a facet's bin that is shown: smaller
// ones could point at a person.
const leastShown = 5

// New makes the report of a scan, into which nothing more can be merged then. Tool and Run are left
// for the caller.
func New(scan *tally.Scan, set *detectors.Set, policy Policy) *Report {
	b := builder{
		set: set, policy: policy,
		report: &Report{Schema: Schema, Status: Complete, Sources: []Source{}, Faults: []Fault{}},
		combos: map[classSet]float64{}, classes: map[string]*classSum{}, agreements: map[[3]string]*Corroboration{},
	}
	b.report.Summary.Exact = true
	b.report.Summary.Duplicates.Exact = true
	for _, s := range scan.Sources {
		for _, t := range s.Tables {
			t.SettleKeys()
		}
		b.report.Sources = append(b.report.Sources, b.source(s))
	}
	for i := range b.report.Sources {
		if archive := &b.report.Sources[i]; archive.Archive {
			for _, member := range b.report.Sources[i+1:] {
				if !strings.HasPrefix(member.Path, archive.Path+"!/") {
					break
				}
				if member.Status == Skipped {
					archive.MembersSkipped++
				}
			}
		}
	}
	if scan.Interrupted {
		b.report.Status = Interrupted
	}
	b.summarise()
	return b.report
}

type builder struct {
	set         *detectors.Set
	policy      Policy
	report      *Report
	names       []string // classes by bit of a classSet
	combos      map[classSet]float64
	exposed     float64
	low         uint64
	high        uint64
	classes     map[string]*classSum
	descriptive classSet
	agreements  map[[3]string]*Corroboration
	// Bounds on people.
	excess map[string]uint64 // by class, values beyond one a record
	// numbered are the numbers of people by class, and by column of tables of one structure: parts of
	// one table, mostly.
	numbered map[personColumn]*tally.Union
}

// classSet is a set of classes, one bit each.
type classSet uint64

type classSum struct {
	class    detectors.Class
	records  float64
	sum      Class
	distinct tally.Union
	facets   map[string][]uint64
	labels   map[string]func(int) string
	own      bool // some column holds the person's own values
}

// bit returns the bit of a class; classes get bits as they come.
func (b *builder) bit(class string) classSet {
	i := slices.Index(b.names, class)
	if i < 0 {
		i = len(b.names)
		b.names = append(b.names, class)
	}
	return 1 << i
}

func (b *builder) counts(class string) bool {
	return b.policy.Classes == nil || slices.Contains(b.policy.Classes, class)
}

func (b *builder) source(s *tally.Source) Source {
	out := Source{
		Path: s.Path, Format: s.Format, Encoding: s.Encoding, Status: Complete, BytesRead: s.BytesRead,
		Limits: []string{}, Faults: []Fault{}, Tables: []Table{},
	}
	if s.Size >= 0 {
		out.Size = &s.Size
	}
	out.Archive = s.Archive
	if s.Compression != "" {
		out.Compression = &s.Compression
	}
	if s.SHA256 != "" {
		out.SHA256 = &s.SHA256
	}
	if !s.ModifiedAt.IsZero() {
		at := s.ModifiedAt.UTC()
		out.ModifiedAt = &at
	}
	faults := slices.Clone(s.Faults)
	for _, t := range s.Tables {
		table := b.table(t)
		out.Records += table.Records
		if !t.Aside || table.Records > 0 || len(table.Columns) > 0 {
			out.Tables = append(out.Tables, table)
		}
		for _, f := range t.Faults {
			faults = record.AddFault(faults, f)
		}
	}
	record.SortFaults(faults)
	for _, f := range faults {
		out.Faults = append(out.Faults, newFault(f))
		if f.Trouble > record.Note {
			out.Status = Incomplete
		}
		if limit := limits[f.Code]; limit != "" {
			out.Limits = append(out.Limits, limit)
		}
	}
	if s.Skipped {
		out.Status = Skipped
	}
	if out.Status != Complete {
		b.report.Status = Incomplete
	}
	return out
}

// limits are the limits that faults speak of.
var limits = map[record.Code]string{
	record.RecordTooLong: "max_record", record.TooManyColumns: "max_columns", record.NestedTooDeep: "max_depth",
	record.RatioLimit: "max_ratio", record.ByteLimit: "max_bytes", record.TooManyMembers: "max_members", record.StringsLimit: "shared_strings",
}

// NotExamined notes that values of any of the inputs were not examined; the
// first input tells it.
func (r *Report) NotExamined(code record.Code, count uint64) {
	if count == 0 || len(r.Sources) == 0 {
		return
	}
	source := &r.Sources[0]
	source.Faults = append(source.Faults, newFault(record.Fault{Code: code, Trouble: record.Loss, Count: count, Byte: -1}))
	if source.Status == Complete {
		source.Status = Incomplete
	}
	if r.Status == Complete {
		r.Status = Incomplete
	}
}

func newFault(f record.Fault) Fault {
	out := Fault{Code: string(f.Code), Trouble: f.Trouble.String(), Count: f.Count, Message: record.Messages[f.Code], Where: f.Where}
	if f.Byte >= 0 {
		out.First.Byte = &f.Byte
	}
	if f.Record > 0 {
		out.First.Record = &f.Record
	}
	return out
}

func (b *builder) table(t *tally.Table) Table {
	out := Table{Name: t.Name, Delimiter: t.Delimiter, Records: t.Records, DamagedRecords: t.Damaged, KeyColumns: t.KeyColumns, Classes: []TableClass{}, Columns: []Column{}}
	if t.HeaderRow > 0 {
		out.HeaderRow = &t.HeaderRow
	}
	for i, c := range t.Columns {
		if c.Name != "" && out.Names == nil {
			out.Names = make([]string, len(t.Columns))
		}
		if c.Name != "" {
			out.Names[i] = c.Name
		}
	}
	for _, d := range t.Dates() {
		out.Dates = append(out.Dates, Dates{Column: t.Column(d.Column).Name, Index: d.Column, Values: d.Values, First: month(d.First), Last: month(d.Last)})
	}
	threshold := cmp.Or(b.policy.Threshold, evidence.Threshold)
	verdicts := evidence.Judge(t, b.set, threshold)
	accepted := map[tally.Key]*evidence.Verdict{}
	for i := range verdicts {
		v := &verdicts[i]
		if !b.counts(v.Class.ID) && !b.counts(b.set.Detectors[v.Key.Class].Class().ID) {
			continue
		}
		if v.Accepted {
			accepted[v.Key] = v
		}
		if v.Accepted || worthNaming(v) {
			b.columnClass(&out, v)
		}
	}
	if t.Aside && len(accepted) == 0 { // candidates in it were none
		out.Records, out.DamagedRecords = 0, 0
	}
	b.records(&out, t, accepted)
	b.values(&out, t, accepted)

	b.report.Summary.Records += out.Records
	b.report.Summary.DamagedRecords += out.DamagedRecords
	repeated, standardError := t.Duplicates()
	d := &b.report.Summary.Duplicates
	d.Records += repeated
	d.Exact = d.Exact && standardError == 0
	d.Error = round(math.Hypot(d.Error, standardError))
	return out
}

// month writes a month that is counted from that of detectors.FirstMonth on.
func month(n int) string { return fmt.Sprintf("%04d-%02d", detectors.FirstMonth+n/12, n%12+1) }

// worthNaming tells whether a verdict that was not accepted belongs in the
// report: something fitted, or the column is named for the class.
func worthNaming(v *evidence.Verdict) bool {
	if v.Reason == evidence.NeedsPeople || v.Reason == evidence.Uncorroborated || v.Values == 0 && slices.Contains(detectors.Pictured, v.Class.ID) {
		return false // every table has a column like this
	}
	if v.Values == 0 && v.Class.ID == "password_hash" { // in clear, or nothing
		return false
	}
	return v.Values > 0 || (v.Key.Naming == detectors.Named && (v.Column.Values > 0 || v.Damaged+v.Placeholders > 0))
}

func (b *builder) columnClass(out *Table, v *evidence.Verdict) {
	if n := len(out.Columns); n == 0 || out.Columns[n-1].Index != v.Key.Column {
		out.Columns = append(out.Columns, Column{Name: v.Column.Name, Index: v.Key.Column, Values: v.Column.Values})
	}
	column := &out.Columns[len(out.Columns)-1]
	c := ColumnClass{
		Class: v.Class.ID, Accepted: v.Accepted, Confidence: round(v.Confidence), Naming: v.Key.Naming.String(), Rung: v.Rung.String(),
		Candidates: v.Candidates, Records: v.Records, Values: v.Values, ExpectedByChance: round(v.Expected), Damaged: v.Damaged,
		Placeholders: v.Placeholders, Rounded: v.Rounded, Relative: v.Column.Relative, Reason: v.Reason.String(), Why: v.Why(b.set),
	}
	if v.Class.Countable {
		c.Distinct = newDistinct(v.Distinct, v.DistinctExact, v.Values)
	}
	c.Proving = v.Proving
	if a := v.Agreement; a.About != "" {
		c.Agreement = &Agreement{With: a.With, About: a.About, Agree: a.Agree, Compared: a.Compared}
	}
	column.Classes = append(column.Classes, c)
}

// round keeps four digits behind the point: more would be noise, and differ
// between processors.
func round(x float64) float64 { return float64(int64(x*1e4+0.5)) / 1e4 }

// newDistinct is what is known of the different ones of so many values: an estimate may
// be beyond these.
func newDistinct(n uint64, exact bool, values uint64) *Distinct {
	d := &Distinct{Count: min(n, values), Exact: exact}
	if !exact {
		d.Error = tally.RelativeError
	}
	return d
}

// records counts records by class and combination, from the sets of slots that
// records hit.
func (b *builder) records(out *Table, t *tally.Table, accepted map[tally.Key]*evidence.Verdict) {
	signatures, hit, exact := t.Signatures()
	combos := map[classSet]uint64{}
	kept := uint64(0)
	for _, s := range signatures {
		set := classSet(0)
		for _, slot := range s.Slots {
			if v := accepted[slot.Key()]; v != nil && slot.Rung() >= v.Rung {
				bit := b.bit(v.Class.ID)
				set |= bit
				if v.Class.Descriptive && !b.policy.onlyDescriptive(b.set) {
					b.descriptive |= bit
				}
			}
		}
		combos[set] += s.Records
		kept += s.Records
	}
	// A sample of the sets stands for all records that hit anything.
	scale := 1.0
	if !exact && kept > 0 {
		scale = float64(hit) / float64(kept)
	}
	byClass := map[string]float64{}
	exposed := 0.0
	// In order, because sums of estimates depend on it.
	for _, set := range slices.Sorted(maps.Keys(combos)) {
		n := combos[set]
		if set == 0 {
			continue
		}
		records := float64(n) * scale
		if set&^b.descriptive != 0 {
			exposed += records
			b.combos[set] += records
		}
		for i, class := range b.names {
			if set&(1<<i) != 0 {
				byClass[class] += records
			}
		}
	}
	low, high := uint64(0), uint64(0)
	for _, v := range accepted {
		if b.bit(v.Class.ID)&b.descriptive == 0 {
			low = max(low, v.Records)
			high += v.Records
		}
	}
	high = min(high, t.Records)
	if exact {
		low, high = whole(exposed), whole(exposed)
	} else {
		b.report.Summary.Exact = false
		exposed = min(max(exposed, float64(low)), float64(high))
	}
	b.exposed += exposed
	b.low += low
	b.high += high
	out.ExposedRecords = whole(exposed)
	for class, n := range byClass {
		out.Classes = append(out.Classes, TableClass{Class: class, Records: whole(n)})
		b.class(class).records += n
	}
}

func whole(x float64) uint64 { return uint64(x + 0.5) }

func (b *builder) class(id string) *classSum {
	c := b.classes[id]
	if c == nil {
		c = &classSum{sum: Class{Class: id}, facets: map[string][]uint64{}, labels: map[string]func(int) string{}}
		b.classes[id] = c
	}
	return c
}

// values sums what verdicts say of values.
func (b *builder) values(out *Table, t *tally.Table, accepted map[tally.Key]*evidence.Verdict) {
	if b.excess == nil {
		b.excess, b.numbered = map[string]uint64{}, map[personColumn]*tally.Union{}
	}
	var minorsByNIK, minorsByDate, deceased uint64
	distinct := map[string]*tally.Union{}
	keys := make([]tally.Key, 0, len(accepted))
	for _, k := range t.Keys() {
		if accepted[k] != nil {
			keys = append(keys, k)
		}
	}
	for _, k := range keys {
		v := accepted[k]
		id := v.Class.ID
		c := b.class(id)
		c.class = v.Class
		c.sum.Descriptive = v.Class.Descriptive
		c.sum.Title, c.sum.Category, c.sum.Severity = v.Class.Title, string(v.Class.Category), string(v.Class.Severity)
		c.sum.Values += v.Values
		c.sum.Damaged += v.Damaged
		c.sum.Placeholders += v.Placeholders
		c.sum.Confidence = max(c.sum.Confidence, round(v.Confidence))
		c.own = c.own || !v.Column.Relative
		count := t.Count(k)
		c.distinct.Add(count, v.Rung)
		if distinct[id] == nil {
			distinct[id] = &tally.Union{}
		}
		distinct[id].Add(count, v.Rung)
		if !v.Column.Relative {
			b.facets(c, b.set.Detectors[k.Class], count, v.Rung)
		}
		switch v.Class.ID {
		case "nik":
			minorsByNIK += second(b.set.Detectors[k.Class], "age", count, v.Rung)
		case "birth_date":
			if !v.Column.Relative {
				minorsByDate = max(minorsByDate, second(b.set.Detectors[k.Class], "age", count, v.Rung))
			}
		case "death":
			deceased = max(deceased, second(b.set.Detectors[k.Class], "status", count, v.Rung))
		}
		if v.Class.PersonNumber {
			column := newPersonColumn(id, k.Column, t)
			if b.numbered[column] == nil {
				b.numbered[column] = &tally.Union{}
			}
			b.numbered[column].Add(count, v.Rung)
		}
		for i := range out.Classes {
			if tc := &out.Classes[i]; tc.Class == id {
				tc.Values += v.Values
				tc.Confidence = max(tc.Confidence, round(v.Confidence))
			}
		}
	}
	b.report.Summary.Minors += max(minorsByNIK, minorsByDate)
	b.report.Summary.Deceased += deceased
	b.corroborate(t, accepted)
	for i := range out.Classes {
		tc := &out.Classes[i]
		c := b.classes[tc.Class].class
		if c.Countable {
			n, exact := distinct[tc.Class].Count()
			tc.Distinct = newDistinct(n, exact, tc.Values)
		}
		switch {
		case c.PersonNumber:
			// A value that comes again is no other person.
			different := uint64(float64(tc.Distinct.Count) * (1 + 3*tc.Distinct.Error))
			b.excess[tc.Class] += max(tc.Records, min(tc.Values, different)) - tc.Records
		case tc.Class == undecidedNIK: // may be the NIK of others in a record with a NIK
			b.excess["nik"] += tc.Values
		}
	}
	slices.SortFunc(out.Classes, func(x, y TableClass) int {
		return cmp.Or(cmp.Compare(y.Records, x.Records), cmp.Compare(x.Class, y.Class))
	})
}

func (b *builder) facets(c *classSum, d detectors.Detector, count *tally.Count, rung detectors.Rung) {
	for i, f := range d.Facets() {
		bins := count.Facet(i, rung)
		if bins == nil || len(bins) < 10 && f.Labels == nil {
			continue
		}
		c.labels[f.Name] = f.Labels
		if c.facets[f.Name] == nil {
			c.facets[f.Name] = make([]uint64, f.Bins)
		}
		for bin, n := range bins {
			c.facets[f.Name][bin] += n
		}
	}
}

// corroborate sums what accepted columns say of the same persons: of each two
// classes, the two columns that can be compared in most records.
func (b *builder) corroborate(t *tally.Table, accepted map[tally.Key]*evidence.Verdict) {
	best := map[[3]string]Corroboration{}
	for _, a := range t.Agreements() {
		x, y := accepted[a.Keys[0]], accepted[a.Keys[1]]
		if x == nil || y == nil && a.Keys[1].Class != tally.Witness || x.Column.Relative || y != nil && y.Column.Relative {
			continue
		}
		classes, other := []string{x.Class.ID}, ""
		if y != nil {
			other = y.Class.ID
			classes = append(classes, other)
		}
		for about, n := range map[string][2]uint64{"birth_date": a.Birth, "sex": a.Sex, "province": a.Province, "age": a.Aged(), "operator": a.Operator} {
			key := [3]string{x.Class.ID, other, about}
			if n[0]+n[1] > best[key].Agree+best[key].Differ {
				best[key] = Corroboration{Classes: classes, About: about, Agree: n[1], Differ: n[0]}
			}
		}
	}
	for key, c := range best {
		sum := b.agreements[key]
		if sum == nil {
			b.agreements[key] = &c
			continue
		}
		sum.Agree += c.Agree
		sum.Differ += c.Differ
	}
}

// second returns the count of a facet's second bin.
func second(d detectors.Detector, facet string, count *tally.Count, rung detectors.Rung) uint64 {
	for i, f := range d.Facets() {
		if f.Name == facet {
			if bins := count.Facet(i, rung); bins != nil {
				return bins[1]
			}
		}
	}
	return 0
}

func (b *builder) summarise() {
	s := &b.report.Summary
	s.ExposedRecords = whole(b.exposed)
	if !s.Exact {
		s.Bounds = &[2]uint64{b.low, b.high}
	}
	s.Classes, s.Combinations, s.Corroboration = []Class{}, []Combination{}, []Corroboration{}
	for _, c := range b.classes {
		sum := c.sum
		sum.Records = whole(c.records)
		sum.Relative = !c.own
		if c.class.Countable {
			n, exact := c.distinct.Count()
			sum.Distinct = newDistinct(n, exact, sum.Values)
		}
		sum.Facets = map[string]map[string]*uint64{}
		for name, bins := range c.facets {
			if c.labels[name] == nil {
				if s := newSpread(bins); s.Values >= leastSpread {
					if sum.Spreads == nil {
						sum.Spreads = map[string]Spread{}
					}
					sum.Spreads[name] = s
				}
				continue
			}
			shown, isShown := map[string]*uint64{}, false
			for bin, n := range bins {
				label := c.labels[name](bin)
				if n == 0 || label == "" {
					continue
				}
				shown[label] = nil
				if n >= leastShown {
					shown[label] = &n
					isShown = true
				}
			}
			if isShown { // else it would only say of a few where they are from
				sum.Facets[name] = shown
			}
		}
		s.Classes = append(s.Classes, sum)
	}
	slices.SortFunc(s.Classes, func(x, y Class) int {
		return cmp.Or(cmp.Compare(btoi(x.Descriptive), btoi(y.Descriptive)), cmp.Compare(y.Records, x.Records), cmp.Compare(x.Class, y.Class))
	})
	for set, n := range b.combos {
		c := Combination{Records: whole(n)}
		for i, class := range b.names {
			if set&(1<<i) != 0 {
				c.Classes = append(c.Classes, class)
			}
		}
		slices.Sort(c.Classes)
		s.Combinations = append(s.Combinations, c)
	}
	slices.SortFunc(s.Combinations, func(x, y Combination) int {
		return cmp.Or(cmp.Compare(y.Records, x.Records), slices.Compare(x.Classes, y.Classes))
	})
	for _, key := range slices.SortedFunc(maps.Keys(b.agreements), func(x, y [3]string) int { return slices.Compare(x[:], y[:]) }) {
		s.Corroboration = append(s.Corroboration, *b.agreements[key])
	}
	s.People = b.people()
}

// personColumn is a column of a number of people: of one table, or, where somebody has the number for
// life, in all tables of one structure, as parts of a dump are.
type personColumn struct {
	class, columns string
	number         uint32
	table          *tally.Table
}

// forLife are the numbers of people that stay the same.
var forLife = []string{"bpjs_card", "nip", "npwp"}

func newPersonColumn(class string, number uint32, t *tally.Table) personColumn {
	if !slices.Contains(forLife, class) {
		return personColumn{class: class, number: number, table: t}
	}
	var names strings.Builder
	for _, c := range t.Columns {
		names.WriteString(strings.ToLower(c.Name))
		names.WriteByte(0)
	}
	return personColumn{class: class, columns: names.String(), number: number}
}

// fewNIK is how many times as many of another number there are, so that the NIK say little.
const fewNIK = 2

// people bounds the number of exposed people. The lower bound is the number of
// different NIK, relatives' too; without NIK, or where few have one, of different values in one
// column of another number that people have one of. Nothing else gives one:
// people share telephones and have several addresses. A rounded NIK does: what
// rounding makes equal was not more.
func (b *builder) people() People {
	s := &b.report.Summary
	p := People{AtMost: s.ExposedRecords, Exact: true}
	excess := uint64(0)
	for _, n := range b.excess {
		excess = max(excess, n)
	}
	p.AtMost += excess
	for _, c := range s.Classes {
		if c.Class == "nik" && c.Distinct != nil && c.Distinct.Count > 0 {
			p.AtLeast, p.By, p.Exact, p.Error = c.Distinct.Count, "nik", c.Distinct.Exact, c.Distinct.Error
		}
	}
	least := fewNIK * p.AtLeast
	columns := slices.SortedFunc(maps.Keys(b.numbered), func(x, y personColumn) int {
		return cmp.Or(cmp.Compare(x.class, y.class), cmp.Compare(x.columns, y.columns), cmp.Compare(x.number, y.number))
	})
	for _, column := range columns {
		n, exact := b.numbered[column].Count()
		if d := newDistinct(n, exact, b.classes[column.class].sum.Values); d.Count > least {
			p.AtLeast, p.By, p.Exact, p.Error = d.Count, column.class, d.Exact, d.Error
			least = d.Count
		}
	}
	if p.By == "" {
		most := uint64(0)
		for _, c := range s.Classes {
			if c.Distinct != nil && !b.classes[c.Class].class.PersonNumber && c.Distinct.Count > most {
				most = c.Distinct.Count
				p.By, p.Exact, p.Error = c.Class, c.Distinct.Exact, c.Distinct.Error
			}
		}
	}
	p.AtLeast = min(p.AtLeast, p.AtMost)
	return p
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
