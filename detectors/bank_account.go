package detectors

import "bytes"

// bank_account finds account numbers: 8 to 18 digits, 10 to 15 at the large
// banks, without a check digit.
func newBankAccount() *attribute {
	return &attribute{
		class:  Class{ID: "bank_account", Title: "Bank account", Noun: "account number", Category: Specific, Severity: High, Countable: true},
		model:  announced("are as long as account numbers", "is as long as an account number"),
		spoken: &spoken{words: accountWords, read: readAccount},
		coded:  true,
		judge: func(value []byte, m *Match) {
			var digits [18]byte
			if sign := bytes.IndexAny(value, " -:/"); sign > 1 && (banks.has(value) || hasFoldPrefix(value, "bank ")) {
				if at := bytes.IndexAny(value, "0123456789"); at > 0 {
					value = value[at:] // BRI 0123456789, Bank Mandiri 0123456789
				}
			}
			value = withoutHolder(value)
			n, ok := onlyDigits(digits[:], value)
			switch {
			case !ok || n < 6:
				if e, isDamaged := exponent(value); isDamaged && e >= 9 && e <= 17 {
					m.Kind = Damaged
				}
			case isPattern(digits[:n]):
				m.Kind = Placeholder
			case n >= 10 && n <= 16:
				m.Rung, m.Value = Likely, number(digits[:n])
			default:
				m.Rung, m.Value = Weak, number(digits[:n])
			}
		},
	}
}

// withoutHolder cuts off the name of whose account it is: 0123456789 a.n. Siti.
func withoutHolder(value []byte) []byte {
	for i, c := range value {
		if rest := value[i+1:]; c == ' ' && (hasFoldPrefix(rest, "a.n") || hasFoldPrefix(rest, "a/n") || hasFoldPrefix(rest, "an ") || hasFoldPrefix(rest, "atas nama")) {
			return bytes.TrimRight(value[:i], " (-,")
		}
	}
	return value
}
