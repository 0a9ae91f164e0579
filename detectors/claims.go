package detectors

// Claims are what a value says of its person, to be compared with what the
// other columns of the record say. Zero values say nothing.
type Claims struct {
	// Birth is a birth date as YYMMDD, plus 1.
	Birth uint32
	Sex   Sex
	// Province is the code that the province of residence had in 1999: a NIK keeps
	// that of its first registration, and provinces were divided since.
	Province uint8
	// Age is one in years, plus 1, reckoned on an unknown day.
	Age uint8
	// Operator is the group of the telephone network's operator.
	Operator uint8
}

// province1999 is the code of a province as of 1999.
func province1999(code int) uint8 {
	switch code {
	case 36: // Banten was a part of Jawa Barat
		return 32
	case 65:
		return 64
	case 21:
		return 14
	case 76:
		return 73
	case 75:
		return 71
	case 19:
		return 16
	case 82:
		return 81
	case 92, 93, 94, 95, 96:
		return 91
	}
	return uint8(code)
}

// Sex is male, female, or not said.
type Sex uint8

const (
	Male   Sex = 1
	Female Sex = 2
)
