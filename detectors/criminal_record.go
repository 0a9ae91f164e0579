package detectors

// criminal_record is what a table says of somebody's crimes, trials and
// sentences, and of certificates of having none (SKCK): art. 4 (2) d of UU
// 27/2022.
func newCriminalRecord() *attribute {
	return &attribute{
		class: Class{ID: "criminal_record", Title: "Criminal record", Noun: "entry on crimes", Category: Specific, Severity: High, Descriptive: true},
		model: beside("say something of crimes", "says something of crimes"),
		judge: func(value []byte, m *Match) {
			if hasLetters(value, 3) || hasDigit(value) && len(value) >= 4 {
				m.Rung = Weak
			}
		},
	}
}
