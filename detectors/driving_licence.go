package detectors

import "bytes"

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
			case m.Naming == Shared && isLicenceClass(value):
				m.Rung = Weak
			case !ok || n < 11:
			case isPattern(digits[:n]) || isBinary(digits[:n]):
				m.Kind = Placeholder
			default:
				m.Rung, m.Value = Weak, number(digits[:n])
			}
		},
	}
}

// isLicenceClass tells the classes of licences (Perpol 5/2021): A, B1, B II, C, D1.
func isLicenceClass(value []byte) bool {
	w, n := fold(value)
	rest, _ := bytes.CutPrefix(w[:n], []byte("sim"))
	if len(rest) == 0 || len(rest) > 5 || rest[0] < 'a' || rest[0] > 'd' {
		return false
	}
	switch string(rest[1:]) {
	case "", "1", "2", "i", "ii", "umum", "u", "1u", "2u", "1umum", "iumum":
		return true
	}
	return false
}
