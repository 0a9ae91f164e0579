package detectors

// birth_place is where a person was born.
func newBirthPlace() *attribute {
	return &attribute{
		class: Class{ID: "birth_place", Title: "Birth place", Noun: "birth place", Category: General, Severity: Low, Descriptive: true, Countable: true},
		model: announced("are written as places are", "is written as a place is"),
		given: true,
		judge: func(value []byte, m *Match) {
			if len(value) <= 80 && hasLetters(value, 3) {
				m.Rung = Likely
			}
		},
	}
}
