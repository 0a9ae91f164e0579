package detectors

// education_job is what a person has learnt and does.
func newEducationJob() *attribute {
	return &attribute{
		class: Class{ID: "education_job", Title: "Education or job", Noun: "education or job", Category: General, Severity: Low, Descriptive: true},
		model: beside("are words or codes for a school or a job", "is a word or code for a school or a job"),
		judge: func(value []byte, m *Match) {
			if hasLetters(value, 2) {
				m.Rung = Likely
			} else if len(value) <= 4 { // a code, a year, a mean mark
				m.Rung = Weak
			}
		},
	}
}
