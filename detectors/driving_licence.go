package detectors

// driving_licence finds the numbers of driving licences (SIM): 12 to 14 digits,
// of which the first four were the year and month of birth until 2022, and the
// NIK since.
func newDrivingLicence() *attribute {
	return &attribute{
		class: Class{ID: "driving_licence", Title: "Driving licence", Noun: "driving licence number", Category: General, Severity: Medium, PersonNumber: true, Countable: true},
		model: announced("are as long as the numbers of driving licences", "is as long as the number of a driving licence"),
		judge: func(value []byte, m *Match) {
			var digits [16]byte
			n, ok := onlyDigits(digits[:], value)
			switch {
			case !ok || n < 11:
			case isPattern(digits[:n]) || isBinary(digits[:n]):
				m.Kind = Placeholder
			default:
				m.Rung, m.Value = Weak, number(digits[:n])
			}
		},
	}
}
