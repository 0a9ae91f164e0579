package detectors

// mother_name is the mother's (maiden) name, which banks ask for to make sure
// who is calling.
func newMotherName() *attribute {
	return &attribute{
		class: Class{ID: "mother_name", Title: "Mother's name", Noun: "mother's name", Category: General, Severity: High, Countable: true},
		model: announced("are written as names are", "is written as a name is"),
		given: true,
		judge: func(value []byte, m *Match) {
			if _, ok := nameWords(value); ok {
				m.Rung = Likely
			}
		},
	}
}
