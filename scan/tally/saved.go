package tally

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"bocor/detectors"
	"bocor/scan/internal/sketch"
	"bocor/scan/record"
)

// SavedSchema identifies the form of a saved tally.
const SavedSchema = "bocor.tally/1"

// Saved is a tally as it is written to a file: counts and dense registers of
// values hashed under a secret, and nothing that could be turned back. It is
// made of a tally that counts by Registers.
type Saved struct {
	Schema string `json:"schema"`
	// Version and Rules are those of the program, Secret tells secrets apart, and
	// Options are those of the scan: parts that differ in them do not merge.
	Version string         `json:"version"`
	Rules   string         `json:"rules"`
	Secret  string         `json:"secret"`
	Options map[string]any `json:"options"`
	// Part and Parts say which part of a scan it is, from 1 on.
	Part        int      `json:"part"`
	Parts       int      `json:"parts"`
	Classes     []string `json:"classes"`
	Interrupted bool     `json:"interrupted"`
	// Position is where a scan was paused, and Inputs what it reads; nil: it was
	// not.
	Position *Position `json:"position,omitempty"`
	Inputs   []Stamp   `json:"inputs,omitempty"`
	// Settings tell apart what changes a result and is not among Options.
	Settings string `json:"settings"`
	// Spent is how long the scan has taken.
	Spent   time.Duration  `json:"spent,omitempty"`
	Sources []*savedSource `json:"sources"`
}

type savedSource struct {
	Input       int            `json:"input"`
	Item        int            `json:"item"`
	Path        string         `json:"path"`
	Size        int64          `json:"size"`
	ModifiedAt  time.Time      `json:"modified_at"`
	SHA256      string         `json:"sha256,omitempty"`
	Format      string         `json:"format"`
	Encoding    string         `json:"encoding"`
	BytesRead   int64          `json:"bytes_read"`
	Divided     bool           `json:"divided,omitempty"`
	Seen        *record.Seen   `json:"seen,omitempty"`
	Compression string         `json:"compression,omitempty"`
	Archive     bool           `json:"archive,omitempty"`
	Skipped     bool           `json:"skipped,omitempty"`
	Faults      []record.Fault `json:"faults,omitempty"`
	Tables      []*savedTable  `json:"tables"`
}

type savedTable struct {
	Name       string                     `json:"name"`
	Place      int                        `json:"place"`
	Aside      bool                       `json:"aside,omitempty"`
	Delimiter  string                     `json:"delimiter,omitempty"`
	HeaderRow  int                        `json:"header_row,omitempty"`
	Columns    []Column                   `json:"columns"`
	Records    uint64                     `json:"records"`
	Damaged    uint64                     `json:"damaged,omitempty"`
	Faults     []record.Fault             `json:"faults,omitempty"`
	Agreements []Agreement                `json:"agreements,omitempty"`
	Counts     []savedCount               `json:"counts"`
	Sets       sketch.SavedSample[[]Slot] `json:"sets"`
	Rows       []byte                     `json:"rows,omitempty"`
	Months     map[uint32]map[int]uint64  `json:"months,omitempty"`
	Cuts       []Cut                      `json:"cuts,omitempty"`
	Unproven   bool                       `json:"unproven,omitempty"`
	Numbered   bool                       `json:"numbered,omitempty"`
	Ranged     bool                       `json:"ranged,omitempty"`
	InPieces   bool                       `json:"in_pieces,omitempty"`
	Keyed      *Keyed                     `json:"keyed,omitempty"`
}

type savedCount struct {
	Key          Key                              `json:"key"`
	Candidates   []uint64                         `json:"candidates"`
	Values       [detectors.Rungs + 1]uint64      `json:"values"`
	Records      [detectors.Rungs + 1]uint64      `json:"records"`
	Placeholders uint64                           `json:"placeholders,omitempty"`
	Damaged      uint64                           `json:"damaged,omitempty"`
	Bins         [detectors.Rungs + 1][][2]uint64 `json:"bins"`
	Counted      [detectors.Rungs + 1]bool        `json:"counted"` // bins, perhaps none above 0
	Registers    [detectors.Rungs + 1][]byte      `json:"registers"`
}

// ErrNotRegisters says that a tally holds more than may be written.
var ErrNotRegisters = errors.New("only a tally that counts by registers, under a secret, is written to a file")

// Save returns what is written of a tally.
func (s *Scan) Save() (*Saved, error) {
	out := &Saved{Schema: SavedSchema, Part: s.Part, Position: s.Position, Classes: s.Classes, Interrupted: s.Interrupted, Sources: []*savedSource{}}
	for _, source := range s.Sources {
		saved := &savedSource{Input: source.Input, Item: source.Item, Path: source.Path, Size: source.Size, ModifiedAt: source.ModifiedAt, SHA256: source.SHA256, Format: source.Format, Encoding: source.Encoding,
			BytesRead: source.BytesRead, Divided: source.Divided, Seen: source.Seen, Compression: source.Compression, Archive: source.Archive, Skipped: source.Skipped, Faults: source.Faults, Tables: []*savedTable{}}
		for _, t := range source.Tables {
			table, err := t.save()
			if err != nil {
				return nil, err
			}
			saved.Tables = append(saved.Tables, table)
		}
		out.Sources = append(out.Sources, saved)
	}
	return out, nil
}

func (t *Table) save() (*savedTable, error) {
	if t.distinct != Registers {
		return nil, ErrNotRegisters
	}
	out := &savedTable{Name: t.Name, Place: t.Place, Aside: t.Aside, Delimiter: t.Delimiter, HeaderRow: t.HeaderRow, Columns: t.Columns, Records: t.Records, Damaged: t.Damaged, Faults: t.Faults,
		Agreements: t.Agreements(), Cuts: t.Cuts, Unproven: t.Unproven, Numbered: t.Numbered, Ranged: t.Ranged, InPieces: t.InPieces, Keyed: t.Keyed, Counts: []savedCount{}, Sets: t.signatures.Save(), Months: map[uint32]map[int]uint64{}}
	var err error
	if out.Rows, err = t.rowRegisters.Save(); err != nil {
		return nil, err
	}
	for _, k := range t.Keys() {
		c := t.counts[k]
		saved := savedCount{Key: k, Candidates: c.Candidates, Values: c.Values, Records: c.Records, Placeholders: c.Placeholders, Damaged: c.Damaged}
		for r := range c.bins {
			bins := c.dense(detectors.Rung(r))
			saved.Counted[r] = bins != nil
			for bin, n := range bins {
				if n > 0 {
					saved.Bins[r] = append(saved.Bins[r], [2]uint64{uint64(bin), n})
				}
			}
			if saved.Registers[r], err = c.distinct[r].Save(); err != nil {
				return nil, err
			}
		}
		out.Counts = append(out.Counts, saved)
	}
	for column, m := range t.months {
		counted := map[int]uint64{}
		for month, n := range m {
			if n > 0 {
				counted[month] = n
			}
		}
		out.Months[column] = counted
	}
	return out, nil
}

// Load returns the tally that was saved, for the detectors that layout is of,
// whose classes are given. An error says that it is damaged, or of others.
func (s *Saved) Load(classes []string, layout *Layout) (*Scan, error) {
	if s.Schema != SavedSchema {
		return nil, fmt.Errorf("not a tally of the form %s", SavedSchema)
	}
	if !slices.Equal(s.Classes, classes) {
		return nil, errors.New("a tally of other classes of data")
	}
	out := &Scan{Classes: classes, Interrupted: s.Interrupted, Part: s.Part, Position: s.Position}
	for _, saved := range s.Sources {
		if saved == nil {
			return nil, errDamaged
		}
		source := &Source{Input: saved.Input, Item: saved.Item, Path: saved.Path, Size: saved.Size, ModifiedAt: saved.ModifiedAt, SHA256: saved.SHA256, Format: saved.Format, Encoding: saved.Encoding,
			BytesRead: saved.BytesRead, Divided: saved.Divided, Seen: saved.Seen, Compression: saved.Compression, Archive: saved.Archive, Skipped: saved.Skipped, Faults: saved.Faults}
		for _, t := range saved.Tables {
			table, err := t.load(layout)
			if err != nil {
				return nil, err
			}
			source.Tables = append(source.Tables, table)
		}
		out.Sources = append(out.Sources, source)
	}
	return out, nil
}

var errDamaged = errors.New("the tally is damaged")

func (s *savedTable) load(layout *Layout) (*Table, error) {
	if s == nil {
		return nil, errDamaged
	}
	t := NewTable(s.Columns, Registers)
	t.Name, t.Place, t.Aside, t.Delimiter, t.HeaderRow, t.Records, t.Damaged, t.Faults = s.Name, s.Place, s.Aside, s.Delimiter, s.HeaderRow, s.Records, s.Damaged, s.Faults
	t.Cuts, t.Unproven, t.Numbered, t.Ranged, t.InPieces, t.Keyed = s.Cuts, s.Unproven, s.Numbered, s.Ranged, s.InPieces, s.Keyed
	if !t.rowRegisters.Load(s.Rows) || !t.signatures.Load(s.Sets) {
		return nil, errDamaged
	}
	for _, a := range s.Agreements {
		if len(a.Age) != 0 && len(a.Age) != 100 {
			return nil, errDamaged
		}
		t.agreements[a.Keys] = &a
	}
	for _, saved := range s.Counts {
		class := int(saved.Key.Class)
		if class >= len(layout.shapes) || int(saved.Key.Naming) >= detectors.Namings || len(saved.Candidates) != layout.shapes[class] || t.counts[saved.Key] != nil {
			return nil, errDamaged
		}
		c := &Count{Candidates: saved.Candidates, Values: saved.Values, Records: saved.Records, Placeholders: saved.Placeholders, Damaged: saved.Damaged, offsets: layout.offsets[class]}
		size := uint64(c.offsets[len(c.offsets)-1])
		for r := range saved.Bins {
			if saved.Counted[r] {
				c.bins[r] = make([]uint64, size)
			}
			for _, bin := range saved.Bins[r] {
				if !saved.Counted[r] || bin[0] >= size {
					return nil, errDamaged
				}
				c.bins[r][bin[0]] = bin[1]
			}
			if !c.distinct[r].Load(saved.Registers[r]) {
				return nil, errDamaged
			}
		}
		t.counts[saved.Key] = c
	}
	for column, counted := range s.Months {
		m := &months{}
		for month, n := range counted {
			if month < 0 || month >= len(m) {
				return nil, errDamaged
			}
			m[month] = n
		}
		t.months[column] = m
	}
	return t, nil
}
