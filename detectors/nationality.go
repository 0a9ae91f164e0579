package detectors

// citizens are the words of registers.
var citizens = newMeanings(map[string]uint16{"wni": 0, "wna": 1, "warganegaraindonesia": 0, "warganegaraasing": 1})

// nationality is art. 4 (3) c of UU 27/2022; ethnicity is reported with it.
func newNationality() *attribute {
	return &attribute{
		class: Class{ID: "nationality", Title: "Nationality", Noun: "nationality", Category: General, Severity: Low, Descriptive: true},
		// An abbreviation that nothing else has, of which most tables hold one.
		closed: citizens,
		facets: []Facet{{Name: "citizen", Bins: 2}},
		model:  listed(beside("are words or codes for a nationality or ethnic group", "is a word or code for a nationality or ethnic group"), "citizen", 1),
		judge: func(value []byte, m *Match) {
			if n := letters(value); n >= 2 && n >= len(value)-4 || len(value) <= 3 && isDigit(value[0]) {
				m.Rung = Likely
			}
		},
	}
}
