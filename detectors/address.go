package detectors

// streetWords begin an address by themselves, where no column says so.
var streetWords = keywords{"jl": true, "jln": true, "jalan": true, "gg": true, "gang": true, "dusun": true, "dsn": true, "perum": true, "perumahan": true, "komplek": true, "kp": true, "kampung": true}

// address is where people live: streets, and beside other personal data the
// names and codes of villages, districts and provinces.
func newAddress() *attribute {
	model := shaped("are written as addresses are", "is written as an address is", 0.02)
	model.OfBodies = true
	return &attribute{
		class:      Class{ID: "address", Title: "Address", Noun: "address", Category: General, Severity: Medium, Countable: true},
		model:      model,
		judge:      judgeAddress,
		headerless: true,
	}
}

func judgeAddress(value []byte, m *Match) {
	if m.Naming == Named {
		if hasLetters(value, 2) || len(value) <= 13 && !hasLetters(value, 1) {
			m.Rung = Weak
		}
		return
	}
	n := letters(value)
	switch {
	case n == 0 && len(value) <= 13: // a code: postcode, RT/RW, the region's number
		m.Rung = Weak
	case n < 2:
	case n < len(value) && len(value) >= 8 && hasAnyWord(value, streetWords) && hasDigit(value):
		m.Rung = Likely
	default:
		m.Rung = Weak
	}
}

func hasDigit(b []byte) bool {
	for _, c := range b {
		if isDigit(c) {
			return true
		}
	}
	return false
}
