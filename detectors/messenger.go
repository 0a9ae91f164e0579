package detectors

import "bytes"

// messenger is an account of a messenger or a social network: a name, a
// number, a link.
func newMessenger() *attribute {
	return &attribute{
		class:  Class{ID: "messenger", Title: "Messenger", Noun: "messenger account", Category: General, Severity: Medium, Countable: true},
		model:  announced("are accounts or links", "is an account or a link"),
		spoken: &spoken{words: accountNameWords, read: readHandle},
		coded:  true,
		judge: func(value []byte, m *Match) {
			switch {
			case bytes.Contains(value, []byte("wa.me/")), bytes.Contains(value, []byte("t.me/")), bytes.Contains(value, []byte("api.whatsapp.com/")), bytes.Contains(value, []byte("line.me/")):
				m.Rung = Likely
			case len(value) >= 3 && len(value) <= 200 && bytes.IndexByte(value, '\n') < 0:
				m.Rung = Weak
			}
		},
	}
}
