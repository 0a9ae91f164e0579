package detectors

// family is what a table says of a person's relatives: their names, how they
// are related, how many there are.
func newFamily() *attribute {
	return &attribute{
		class: Class{ID: "family", Title: "Family", Noun: "family entry", Category: General, Severity: Medium},
		model: announced("name or count relatives", "names or counts relatives"),
		given: true,
		judge: func(value []byte, m *Match) {
			const divorced = 2
			if state, ok := maritalStates.of(value); ok && state < divorced { // the relationship that somebody is in
				return
			}
			var number [2]byte
			if _, ok := nameWords(value); ok || hasLetters(value, 2) {
				m.Rung = Likely
			} else if _, ok := onlyDigits(number[:], value); ok {
				m.Rung = Weak // a code, the how-manieth child
			}
		},
	}
}
