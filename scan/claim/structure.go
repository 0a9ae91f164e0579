package claim

import (
	"bytes"
	"cmp"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"unicode"

	"bocor/scan/report"
)

// Structure is the columns of a register or of an earlier leak, as published.
type Structure struct {
	ID     string `json:"id"`
	Kind   string `json:"kind"`
	Source string `json:"source"`
	// Columns are their names in order.
	Columns []string `json:"columns"`
	// Ordered says that their order is known.
	Ordered bool `json:"ordered,omitempty"`
	// Distinctive are those that hardly any other structure has.
	Distinctive []string `json:"distinctive,omitempty"`
	// Forms are the classes that columns hold, as nik.
	Forms map[string]string `json:"forms,omitempty"`
	// Register is what the register is called, where that is not what leaked of it.
	Register string `json:"register,omitempty"`
	// Members are how many people the register had at the end of a year, and
	// MembersSource who says so.
	Members       map[int]uint64 `json:"members,omitempty"`
	MembersSource string         `json:"members_source,omitempty"`
	// Described says that the names are those of a news report, not of the data:
	// they are compared with nothing.
	Described bool `json:"described,omitempty"`
}

//go:embed structures.json
var structuresText []byte

// Structures returns the built-in structures.
func Structures() []Structure {
	structures, err := readStructures(structuresText)
	if err != nil {
		panic(err)
	}
	return structures
}

// ReadStructures reads a file of structures of one's own.
func ReadStructures(in io.Reader) ([]Structure, error) {
	text, err := io.ReadAll(io.LimitReader(in, 4<<20))
	if err != nil {
		return nil, err
	}
	return readStructures(text)
}

// makeInert takes from what is printed what a terminal would obey.
func (s *Structure) makeInert() {
	for _, text := range []*string{&s.ID, &s.Kind, &s.Source, &s.Register, &s.MembersSource} {
		*text = report.Inert(*text)
	}
	forms := map[string]string{}
	for column, class := range s.Forms {
		forms[report.Inert(column)] = class
	}
	s.Forms = forms
	for _, list := range [][]string{s.Columns, s.Distinctive} {
		for i := range list {
			list[i] = report.Inert(list[i])
		}
	}
}

func readStructures(text []byte) ([]Structure, error) {
	var structures []Structure
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&structures); err != nil {
		return nil, errors.New("not a list of structures in JSON: [{\"id\": ..., \"kind\", \"source\", \"columns\": [...], \"ordered\", \"distinctive\", \"forms\", \"members\", \"members_source\", \"described\"}]")
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("something follows the list of structures")
	}
	for i := range structures {
		structures[i].makeInert()
		s := structures[i]
		if s.ID == "" || len(s.Columns) == 0 {
			return nil, fmt.Errorf("structure %d: write its id and columns", i+1)
		}
		if slices.ContainsFunc(structures[:i], func(other Structure) bool { return other.ID == s.ID }) {
			return nil, fmt.Errorf("structure %d: there is one of that id already", i+1)
		}
		for n, column := range s.Columns {
			if fold(column) == "" || slices.ContainsFunc(s.Columns[:n], func(other string) bool { return fold(other) == fold(column) }) {
				return nil, fmt.Errorf("structure %d: column %d is there twice, or has no name", i+1, n+1)
			}
		}
		for column := range s.Forms {
			if !slices.Contains(s.Columns, column) {
				return nil, fmt.Errorf("structure %d: its forms name a column that is not among its columns", i+1)
			}
		}
	}
	return structures, nil
}

// Likeness is how a table's columns compare with a structure's.
type Likeness string

const (
	// Identical: all columns, and in the same order where that is known.
	Identical Likeness = "identical"
	// Compatible: most columns, or most of those that hardly any other has.
	Compatible Likeness = "compatible"
)

// Match is a table whose columns are like those of a structure.
type Match struct {
	Structure string   `json:"structure"`
	Kind      string   `json:"kind"`
	Source    string   `json:"source"`
	Path      string   `json:"path"`
	Table     string   `json:"table"`
	Likeness  Likeness `json:"likeness"`
	// Shared are the structure's columns that the table has, Missing those it
	// lacks, Others is how many more the table has.
	Shared  []string `json:"shared"`
	Missing []string `json:"missing"`
	Others  int      `json:"others"`
	// Order is the share of the shared columns that stand in the structure's order.
	Order float64 `json:"order"`
	// FormsAgree are the shared columns whose values are of the structure's
	// classes, FormsDiffer those that hold other values; both without empty ones.
	FormsAgree  []string `json:"forms_agree"`
	FormsDiffer []string `json:"forms_differ"`
	// Distinctive is how many of the shared ones hardly any other structure has.
	Distinctive int `json:"distinctive"`
	weight      float64
}

// mostMatches is how many are shown.
const mostMatches = 5

// leastShared is how many columns make a likeness: fewer are common words.
const leastShared = 4

// Compare compares all tables of a report with the structures, the likest
// first.
func Compare(r *report.Report, structures []Structure) []Match {
	// A column counts by how few structures have it.
	seen := map[string]int{}
	for _, s := range structures {
		for _, name := range s.Columns {
			seen[fold(name)]++
		}
	}
	var out []Match
	for i := range r.Sources {
		source := &r.Sources[i]
		for j := range source.Tables {
			table := &source.Tables[j]
			for _, s := range structures {
				if m, ok := compare(table, &s, seen); ok {
					m.Path, m.Table = report.Inert(source.Path), report.Inert(table.Name)
					out = append(out, m)
				}
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Match) int {
		switch {
		case a.weight > b.weight:
			return -1
		case a.weight < b.weight:
			return 1
		}
		return 0
	})
	return out
}

func compare(table *report.Table, s *Structure, seen map[string]int) (Match, bool) {
	if s.Described {
		return Match{}, false
	}
	m := Match{Structure: s.ID, Kind: s.Kind, Source: s.Source, Shared: []string{}, Missing: []string{}, FormsAgree: []string{}, FormsDiffer: []string{}}
	var names []string
	for _, name := range table.Names {
		names = append(names, fold(name))
	}
	share, all := 0.0, 0.0
	var places []int
	for _, name := range s.Columns {
		rare := 1 / float64(max(1, seen[fold(name)]))
		all += rare
		at := slices.Index(names, fold(name))
		if at < 0 {
			m.Missing = append(m.Missing, name)
			continue
		}
		places = append(places, at)
		if form := s.Forms[name]; form != "" {
			if holds, known := holds(table, at, form); holds {
				m.FormsAgree = append(m.FormsAgree, name)
			} else if known {
				m.FormsDiffer = append(m.FormsDiffer, name)
			}
		}
		share += rare
		m.Shared = append(m.Shared, name)
		if slices.Contains(s.Distinctive, name) {
			m.Distinctive++
		}
	}
	m.Others = max(0, len(names)-len(m.Shared))
	m.weight = share / all
	if len(places) > 0 {
		m.Order = math.Round(100*float64(ascending(places))/float64(len(places))) / 100
	}
	inOrder := len(names) == len(s.Columns) && slices.EqualFunc(names, s.Columns, func(a, b string) bool { return a == fold(b) })
	switch {
	case len(m.Missing) == 0 && (inOrder || !s.Ordered) && m.Others == 0 && len(m.FormsDiffer) == 0:
		m.Likeness, m.weight = Identical, 2
	case len(m.Shared) >= leastShared && (m.weight >= 0.6 || len(s.Distinctive) > 0 && 2*m.Distinctive >= len(s.Distinctive)):
		m.Likeness = Compatible
	default:
		return Match{}, false
	}
	return m, true
}

// holds tells whether a table's column holds a class, and whether anything is
// known of its values.
func holds(table *report.Table, index int, class string) (holds, known bool) {
	for _, column := range table.Columns {
		if int(column.Index) != index {
			continue
		}
		for _, c := range column.Classes {
			holds = holds || c.Accepted && counted(c.Class) == class
			known = known || c.Class == class
		}
	}
	return holds, known
}

// ascending returns the length of the longest part of places, not of one
// piece, that ascends.
func ascending(places []int) int {
	var ends []int // of the best part of each length
	for _, place := range places {
		at, _ := slices.BinarySearch(ends, place)
		if at == len(ends) {
			ends = append(ends, place)
		} else {
			ends[at] = place
		}
	}
	return len(ends)
}

// membersOf returns how many members a register had at the end of a year, or of
// the last one known before it, and that year; 0: that is not known. Year 0 is
// the last known.
func membersOf(structures []Structure, id string, year int) (register Structure, members uint64, of int) {
	for _, s := range structures {
		if s.ID != id {
			continue
		}
		for at, n := range s.Members {
			if at > of && (year == 0 || at <= year) {
				register, members, of = s, n, at
			}
		}
	}
	return register, members, of
}

// name is what the register is called.
func (s *Structure) name() string { return cmp.Or(s.Register, s.ID) }

// fold is a column's name without case and signs.
func fold(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, name)
}
