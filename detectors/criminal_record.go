package detectors

import "bytes"

// criminal_record is what a table says of somebody's crimes, trials and
// sentences, and of certificates of having none (SKCK): art. 4 (2) d of UU
// 27/2022.
func newCriminalRecord() *attribute {
	return &attribute{
		class: Class{ID: "criminal_record", Title: "Criminal record", Noun: "entry on crimes", Category: Specific, Severity: High, Descriptive: true},
		model: beside("say something of crimes", "says something of crimes"),
		judge: func(value []byte, m *Match) {
			if isCivilCase(value) {
				return
			}
			if hasLetters(value, 3) || hasDigit(value) && len(value) >= 4 {
				m.Rung = Weak
			}
		},
	}
}

// isCivilCase tells whether a value is the number of a case before a court that is none of a crime: of
// families and contracts (Pdt), or of public authorities (G/…/PTUN): 12/Pdt.G/2023/PA.Kla.
func isCivilCase(value []byte) bool {
	return bytes.Contains(value, []byte("/Pdt")) || bytes.Contains(value, []byte("/PDT")) || bytes.Contains(value, []byte("/G/")) && bytes.Contains(value, []byte("PTUN"))
}
