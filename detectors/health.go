package detectors

// bloodGroups are the letters of groups, whatever the rhesus.
var bloodGroups = newMeanings(map[string]uint16{"a": 0, "b": 1, "ab": 2, "o": 3})

// health is what a table says of a body: diagnoses, blood group, disability,
// medical record numbers, tests, medicines.
func newHealth() *attribute {
	return &attribute{
		class: Class{ID: "health", Title: "Health", Noun: "health entry", Category: Specific, Severity: High, Descriptive: true},
		// A column of blood groups has O and AB, which no marks of schools are.
		closed: bloodGroups,
		facets: []Facet{{Name: "blood_group", Bins: 4}},
		model:  listed(beside("say something of somebody's health", "says something of somebody's health"), "blood_group", 4),
		judge: func(value []byte, m *Match) {
			if m.Rung = Weak; isBloodGroup(value) || isICD10(value) {
				m.Rung = Likely
			}
		},
	}
}

func isBloodGroup(b []byte) bool {
	if n := len(b); n > 1 && (b[n-1] == '+' || b[n-1] == '-') {
		b = b[:n-1]
	}
	switch string(b) {
	case "A", "B", "AB", "O":
		return true
	}
	return false
}

// isICD10 tells whether a value is written as a code of the International
// Classification of Diseases, tenth revision: A09, E11.9.
func isICD10(b []byte) bool {
	if len(b) < 3 || len(b) > 7 || b[0]-'A' > 25 || !isDigit(b[1]) || !isDigit(b[2]) {
		return false
	}
	return len(b) == 3 || b[3] == '.' && len(b) > 4 && isDigit(b[4])
}
