package detectors

// bpjs_employment finds numbers of the workers' insurance (KPJ of BPJS
// Ketenagakerjaan, earlier Jamsostek, and pension funds): 11 digits, without a
// check digit.
func newBPJSEmployment() *attribute {
	return &attribute{
		class: Class{ID: "bpjs_employment", Title: "BPJS employment", Noun: "BPJS employment number", Category: General, Severity: Medium, Countable: true},
		model: announced("are as long as numbers of the workers' insurance", "is as long as a number of the workers' insurance"),
		judge: func(value []byte, m *Match) {
			var digits [16]byte
			n, ok := onlyDigits(digits[:], value)
			switch {
			case !ok || n < 7:
			case isPattern(digits[:n]) || isBinary(digits[:n]):
				m.Kind = Placeholder
			case n == 11:
				m.Rung, m.Value = Likely, number(digits[:n])
			case m.Naming == Shared: // those of exams are called so, too
			default:
				m.Rung, m.Value = Weak, number(digits[:n])
			}
		},
	}
}
