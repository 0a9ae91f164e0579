package detectors

import "bytes"

// password is a secret in clear: a password, a PIN, an answer, a token. What is
// written as a hash is password_hash.
func newPassword() *attribute {
	return &attribute{
		class:  Class{ID: "password", Title: "Password", Noun: "password", Category: General, Severity: High},
		model:  announced("are secrets in clear", "is a secret in clear"),
		spoken: &spoken{words: passwordWords, read: readPassword, begin: beginPassword},
		given:  true,
		judge: func(value []byte, m *Match) {
			switch {
			case maskedValue(value):
				m.Kind = Placeholder
			case bytes.IndexByte(value, ' ') > 0 && hasAnyWord(value, passwordLabels): // "Kata sandi salah"
			case hashShape(value) == noHash && len(value) >= 3 && len(value) <= 512:
				m.Rung = Likely
			}
		},
	}
}

// passwordLabels stand in what programs say of passwords.
var passwordLabels = keywords{"sandi": true, "password": true}

// maskedValue tells whether a value is nothing but stars or the like.
func maskedValue(b []byte) bool {
	for _, c := range b {
		if c != '*' && c|0x20 != 'x' && c != '.' && c != '#' {
			return false
		}
	}
	return len(b) > 0
}
