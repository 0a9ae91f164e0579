package detectors

// username is what somebody is called in a service.
func newUsername() *attribute {
	return &attribute{
		class: Class{ID: "username", Title: "User name", Noun: "user name", Category: General, Severity: Medium, Countable: true},
		model: announced("are written as user names are", "is written as a user name is"),
		coded: true,
		given: true,
		judge: func(value []byte, m *Match) {
			if len(value) < 3 || len(value) > 64 {
				return
			}
			for _, c := range value {
				if c <= ' ' || c == ',' || c == ';' || c == '"' {
					return
				}
			}
			m.Rung = Likely
		},
	}
}
