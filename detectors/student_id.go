package detectors

// student_id finds the numbers of pupils, students and teachers: NISN (ten
// digits, the last three of the birth year first), NIM, NIS, NUPTK.
func newStudentID() *attribute {
	return &attribute{
		class: Class{ID: "student_id", Title: "Student number", Noun: "student number", Category: Specific, Severity: Medium, PersonNumber: true, Countable: true},
		model: announced("are written as student numbers are", "is written as a student number is"),
		judge: func(value []byte, m *Match) {
			var digits [20]byte
			n, ok := onlyDigits(digits[:], value)
			switch {
			case ok && n >= 4 && isPattern(digits[:n]):
				m.Kind = Placeholder
			case ok && n >= 4: // others are keys of a table
				m.Rung, m.Value = Likely, hash(digits[:n])
			case !ok && len(value) >= 4 && len(value) <= 20 && hasDigit(value):
				m.Rung = Weak
			}
		},
	}
}
