package detectors

// longestBareNumber is how many digits a passport number without letters has at most, with those of
// papers that registers keep in the same column; a NIK has more.
const longestBareNumber = 12

// passport finds passport numbers: a letter and seven digits in Indonesia since
// 2011, one or two letters and six or seven digits before and elsewhere; and
// the numbers of residence permits (KITAS, KITAP).
func newPassport() *attribute {
	return &attribute{
		class: Class{ID: "passport", Title: "Passport", Noun: "passport number", Category: General, Severity: High, PersonNumber: true, Countable: true},
		model: shaped("are written as passport numbers are", "is written as a passport number is", 0.02),
		coded: true,
		judge: func(value []byte, m *Match) {
			letters, digits := 0, 0
			for i, c := range value {
				switch {
				case isLetter(c) && digits == 0:
					letters++
				case isDigit(c):
					digits++
				case c == ' ' && i > 0 || c == '-' && i > 0:
				case isLetter(c):
					digits = -100 // a letter behind the digits
				default:
					return
				}
			}
			switch {
			case (letters == 1 || letters == 2) && (digits == 6 || digits == 7):
				m.Rung = Likely
			case letters == 0 && (digits > longestBareNumber || m.Naming == Shared): // idnumber: of whatever
			case len(value) >= 6 && len(value) <= 16 && hasDigit(value):
				m.Rung = Weak
			}
		},
	}
}
