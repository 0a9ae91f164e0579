package detectors

// plateRegions are the letters that begin a number plate (Perkap 5/2012 and
// the regulations since).
var plateRegions = keywords{
	"a": true, "aa": true, "ab": true, "ad": true, "ae": true, "ag": true, "b": true, "ba": true, "bb": true, "bd": true, "be": true, "bg": true, "bh": true, "bk": true,
	"bl": true, "bm": true, "bn": true, "bp": true, "d": true, "da": true, "db": true, "dc": true, "dd": true, "de": true, "dg": true, "dh": true, "dk": true, "dl": true,
	"dm": true, "dn": true, "dp": true, "dr": true, "ds": true, "dt": true, "dw": true, "e": true, "ea": true, "eb": true, "ed": true, "f": true, "g": true, "h": true,
	"k": true, "kb": true, "kh": true, "kt": true, "ku": true, "l": true, "m": true, "n": true, "p": true, "pa": true, "pb": true, "pg": true, "ps": true, "pt": true,
	"r": true, "s": true, "t": true, "w": true, "z": true,
}

// vehicle_plate finds number plates (B 1234 XYZ), and the numbers of engines,
// chassis and papers of a vehicle.
func newVehiclePlate() *attribute {
	return &attribute{
		class:  Class{ID: "vehicle_plate", Title: "Vehicle", Noun: "number plate", Category: General, Severity: Medium, Countable: true, OfThing: true},
		facets: []Facet{{Name: "plate", Bins: 1}},
		model:  listed(agreeing(shaped("are written as number plates are", "is written as a number plate is", 0.02)), "plate", 1),
		spoken: &spoken{words: plateWords, read: readPlate},
		coded:  true,
		judge: func(value []byte, m *Match) {
			if isPlate(value) {
				m.Rung = Likely
				if digits := countDigits(value); digits > 2 { // places in a store have fewer
					m.Rung, m.Facets[0] = Sure, 0
				}
			} else if len(value) >= 5 && len(value) <= 20 && hasDigit(value) {
				m.Rung = Weak
			}
		},
	}
}

func isPlate(b []byte) bool {
	var parts [3]int
	part := 0
	var region [2]byte
	for _, c := range b {
		switch {
		case c == ' ' || c == '-' || c == '.':
			continue
		case isLetter(c):
			if part == 1 {
				part = 2
			}
			if part == 0 && parts[0] < 2 {
				region[parts[0]] = lower(c)
			}
		case isDigit(c):
			if part == 0 {
				part = 1
			} else if part == 2 {
				return false
			}
		default:
			return false
		}
		parts[part]++
	}
	return parts[0] >= 1 && parts[0] <= 2 && plateRegions[string(region[:parts[0]])] && parts[1] >= 1 && parts[1] <= 4 && parts[2] >= 1 && parts[2] <= 3
}
