package detectors

// geo is a place on the map: degrees of latitude or longitude, or both in one
// value, within Indonesia (6 N to 11 S, 95 to 141 E).
func newGeo() *attribute {
	return &attribute{
		class: Class{ID: "geo", Title: "Coordinates", Noun: "coordinate", Category: General, Severity: Medium, Descriptive: true, Countable: true},
		model: beside("are degrees within Indonesia", "is a degree within Indonesia"),
		judge: func(value []byte, m *Match) {
			first, rest, ok := degrees(value)
			if !ok || !inIndonesia(first) {
				return
			}
			for len(rest) > 0 && (rest[0] == ' ' || rest[0] == ',' || rest[0] == ';') {
				rest = rest[1:]
			}
			if len(rest) > 0 {
				second, end, ok := degrees(rest)
				if !ok || len(end) > 0 || !inIndonesia(second) {
					return
				}
			}
			m.Rung = Likely
		},
	}
}

// degrees reads a decimal number.
func degrees(b []byte) (value float64, rest []byte, ok bool) {
	sign, i := 1.0, 0
	if len(b) > 0 && (b[0] == '-' || b[0] == '+') {
		if b[0] == '-' {
			sign = -1
		}
		i++
	}
	start := i
	for i < len(b) && isDigit(b[i]) && i-start < 4 {
		value = value*10 + float64(b[i]-'0')
		i++
	}
	if i == start || i == len(b) || b[i] != '.' {
		return 0, nil, false
	}
	i++
	decimals, scale := 0, 0.1
	for i < len(b) && isDigit(b[i]) {
		value += float64(b[i]-'0') * scale
		scale /= 10
		i++
		decimals++
	}
	return sign * value, b[i:], decimals >= 1
}

func inIndonesia(d float64) bool { return d >= -11.2 && d <= 6.3 && d != 0 || d >= 94.8 && d <= 141.2 }
