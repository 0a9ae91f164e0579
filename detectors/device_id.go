package detectors

import "bytes"

// device_id finds what tells a device: IMEI (15 digits with a Luhn check digit,
// GSMA TS.06), IMSI, MAC addresses, advertising and push identifiers, user
// agents.
func newDeviceID() *attribute {
	return &attribute{
		class:  Class{ID: "device_id", Title: "Device", Noun: "device identifier", Category: General, Severity: Medium, Countable: true, OfThing: true},
		model:  announced("are written as identifiers of devices are", "is written as an identifier of a device is"),
		spoken: &spoken{words: deviceWords, read: readDevice},
		judge: func(value []byte, m *Match) {
			var digits [16]byte
			n, ok := onlyDigits(digits[:], value)
			switch {
			case ok && n >= 14 && isPattern(digits[:n]):
				m.Kind = Placeholder
			case ok && n == 15 && luhn(digits[:n]), isMAC(value):
				m.Rung = Likely
			case ok && n >= 14, len(value) >= 12 && hasDigit(value), bytes.HasPrefix(value, []byte("Mozilla/")):
				m.Rung = Weak
			}
		},
	}
}

// isMAC tells whether a value is six bytes in hexadecimal with signs between.
func isMAC(b []byte) bool {
	if len(b) != 17 {
		return false
	}
	for i, c := range b {
		if i%3 == 2 {
			if c != ':' && c != '-' {
				return false
			}
		} else if !isHex(c) {
			return false
		}
	}
	return true
}

func isHex(c byte) bool { return isDigit(c) || (c|0x20)-'a' <= 5 }
