package record

// Signs say what a value holds.
type Signs uint8

const (
	// Marked says that the value's marks were counted.
	Marked Signs = 1 << iota
	// Sign: there is an @, a $, a % or a backslash.
	Sign
	// Amount: there is a letter, and what can be an amount.
	Amount
	// High: there are bytes above ASCII.
	High
)

// What a byte is to Look.
const (
	digitByte = 1 << iota
	signByte
	letterByte
	millionByte // the j of "juta"
	aboveByte
)

var byteClasses = func() (t [256]uint8) {
	for c := range t {
		switch {
		case c >= '0' && c <= '9':
			t[c] = digitByte
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
			t[c] = letterByte
		case c >= 0x80:
			t[c] = aboveByte | letterByte
		}
	}
	t['@'], t['$'], t['%'], t['\\'] = signByte, signByte, signByte, signByte
	t['j'] |= millionByte
	t['J'] |= millionByte
	return t
}()

// Look counts the ASCII digits of a value, and tells what signs it holds. Amount
// is told where there is enough for one, though it may be none.
func Look(text []byte) (digits int, signs Signs) {
	seen := uint8(0)
	for _, c := range text {
		class := byteClasses[c]
		seen |= class
		digits += int(class & digitByte)
	}
	signs = Marked
	if seen&signByte != 0 {
		signs |= Sign
	}
	if seen&aboveByte != 0 {
		signs |= High
	}
	if seen&letterByte != 0 && (digits >= 4 || digits > 0 && seen&millionByte != 0) {
		signs |= Amount
	}
	return digits, signs
}
