package detectors

// nationality is art. 4 (3) c of UU 27/2022; ethnicity is reported with it.
func newNationality() *attribute {
	return &attribute{
		class: Class{ID: "nationality", Title: "Nationality", Noun: "nationality", Category: General, Severity: Low, Descriptive: true},
		model: beside("are words or codes for a nationality or ethnic group", "is a word or code for a nationality or ethnic group"),
		judge: func(value []byte, m *Match) {
			if n := letters(value); n >= 2 && n >= len(value)-4 || len(value) <= 3 && isDigit(value[0]) {
				m.Rung = Likely
			}
		},
	}
}
