package detectors

// biometric is what a body is recognised by: fingerprints, the iris, features
// of a face; and pictures of signatures.
func newBiometric() *attribute {
	return &attribute{
		class: Class{ID: "biometric", Title: "Biometric", Noun: "biometric entry", Category: Specific, Severity: High},
		model: announced("are templates or pictures", "is a template or a picture"),
		judge: func(value []byte, m *Match) {
			if isPictureName(value) || len(value) >= 16 { // a template in base64, mostly
				m.Rung = Likely
			}
		},
	}
}
