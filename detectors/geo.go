package detectors

import "bytes"

// geo is a place on the map: degrees of latitude or longitude, or both in one
// value, within Indonesia (6 N to 11 S, 95 to 141 E).
func newGeo() *attribute {
	return &attribute{
		class:  Class{ID: "geo", Title: "Coordinates", Noun: "coordinate", Category: General, Severity: Medium, Descriptive: true, Countable: true},
		model:  listed(beside("are degrees within Indonesia", "is a degree within Indonesia"), "form", 1),
		facets: []Facet{{Name: "form", Bins: 2}},
		judge: func(value []byte, m *Match) {
			if isLink(value) {
				value = pointOf(value)
			}
			if isPoint(value) {
				m.Rung, m.Facets[0] = Sure, 1
				return
			}
			first, rest, decimals := degrees(value)
			if decimals == 0 || !inIndonesia(first) {
				return
			}
			m.Facets[0] = 0
			if rest = bytes.TrimLeft(rest, " ,;"); len(rest) > 0 {
				second, end, more := degrees(rest)
				if more == 0 || len(end) > 0 || !inIndonesia(second) {
					return
				}
			}
			m.Rung = Likely
		},
	}
}

// isPoint tells whether a value is a latitude and a longitude within Indonesia, known to eleven metres.
func isPoint(value []byte) bool {
	first, rest, decimals := degrees(value)
	second, end, more := degrees(bytes.TrimLeft(rest, " ,;"))
	return min(decimals, more) >= exactDecimals && len(end) == 0 && isLatitude(first) && inIndonesia(second) && !isLatitude(second)
}

// exactDecimals are those of a place that is known to eleven metres.
const exactDecimals = 4

// pointOf returns the coordinates in a link to a map; empty: there are none.
func pointOf(link []byte) []byte {
	for _, front := range []string{"?q=", "&q=", "query=", "destination=", "ll=", "loc:", "/@", "center="} {
		at := bytes.Index(link, []byte(front))
		if at < 0 {
			continue
		}
		point := link[at+len(front):]
		end, commas := 0, 0
		for ; end < len(point) && (isDigit(point[end]) || point[end] == '.' || point[end] == '-' || point[end] == ','); end++ {
			if point[end] == ',' {
				if commas++; commas == 2 { // how near one looks
					break
				}
			}
		}
		if commas > 0 {
			return point[:end]
		}
	}
	return nil
}

// degrees reads a decimal number, and tells how many decimals it has; 0: it is none.
func degrees(b []byte) (value float64, rest []byte, decimals int) {
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
		return 0, nil, 0
	}
	i++
	scale := 0.1
	for i < len(b) && isDigit(b[i]) {
		value += float64(b[i]-'0') * scale
		scale /= 10
		i++
		decimals++
	}
	return sign * value, b[i:], decimals
}

func inIndonesia(d float64) bool { return isLatitude(d) && d != 0 || d >= 94.8 && d <= 141.2 }
func isLatitude(d float64) bool  { return d >= -11.2 && d <= 6.3 }
