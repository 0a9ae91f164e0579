package record

import "maps"

// Seen is what a range of a document has seen of what is judged of the whole.
type Seen struct {
	// Defined is where in the file the last definition of each table stands, by its
	// name, and Assumed is where those are taken to be that stand before the range;
	// -1: nowhere.
	Defined map[string]int64 `json:"defined,omitempty"`
	Assumed map[string]int64 `json:"assumed,omitempty"`
	// Header says that the document's program writes at the end that it is
	// complete, and Footer that it has.
	Header bool `json:"header,omitempty"`
	Footer bool `json:"footer,omitempty"`
	// Unended says that the last statement, one of the table UnendedIn if there is
	// such, has no sign of its end, and Bare that statements need none.
	Unended   bool   `json:"unended,omitempty"`
	UnendedIn string `json:"unended_in,omitempty"`
	Bare      bool   `json:"bare,omitempty"`
	// Cut says that a fault tells already that the end is missing.
	Cut bool `json:"cut,omitempty"`
	// Beside is how many bytes there are beside records, and Most how many of them
	// are looked at.
	Beside int64 `json:"beside,omitempty"`
	Most   int64 `json:"most"`
	// Tables is how many tables are told apart at most.
	Tables int `json:"tables"`
}

// IsCut tells whether the document's end is missing and no fault says so, and the
// table that it is missing in; "" is none.
func (s *Seen) IsCut() (table string, cut bool) {
	switch {
	case s.Cut:
		return "", false
	case s.Unended && !s.Bare:
		return s.UnendedIn, true
	}
	return "", s.Header && !s.Footer
}

// Add adds what the range behind has seen. It is false where that took something
// for true of what is before it that is not, or where together they are beyond
// what one reader looks at.
func (s *Seen) Add(behind Seen) bool {
	isTrue := true
	for table, assumed := range behind.Assumed {
		if at, isDefined := s.Defined[table]; isDefined && at != assumed || !isDefined && assumed >= 0 {
			isTrue = false
		}
	}
	if s.Defined == nil {
		s.Defined = map[string]int64{}
	}
	maps.Copy(s.Defined, behind.Defined)
	s.Header, s.Footer = s.Header || behind.Header, s.Footer || behind.Footer
	s.Bare, s.Cut = s.Bare || behind.Bare, s.Cut || behind.Cut
	if behind.Unended {
		s.Unended, s.UnendedIn = true, behind.UnendedIn
	}
	s.Beside += behind.Beside
	return isTrue && s.Beside <= s.Most
}
