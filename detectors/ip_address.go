package detectors

import "bytes"

// ip_address finds addresses of the Internet Protocol, versions 4 and 6.
func newIPAddress() *attribute {
	return &attribute{
		class: Class{ID: "ip_address", Title: "IP address", Noun: "IP address", Category: General, Severity: Medium, Countable: true, OfThing: true},
		model: shaped("are IP addresses", "is an IP address", 0.01),
		prose: findIPs,
		gate:  Gate{Digits: 7, Dots: true},
		judge: func(value []byte, m *Match) {
			switch private, ok := readIP(value); {
			case private && ok:
				m.Kind = Placeholder
			case ok:
				m.Rung = Likely
			}
		},
	}
}

// ipWords announce addresses.
var ipWords = keywords{"ip": true, "remote": true, "client": true, "from": true, "addr": true, "host": true, "src": true, "dst": true, "ipaddr": true, "ipv": true, "for": true, "dari": true, "rip": true, "peer": true}

// notIPs announce numbers of versions, which are written alike.
var notIPs = keywords{"version": true, "versi": true, "ver": true, "v": true, "build": true, "release": true, "rev": true, "firmware": true, "kode": true, "akun": true, "mak": true, "section": true, "sec": true, "rfc": true, "pasal": true, "bab": true, "ayat": true, "installed": true, "upgrade": true, "installing": true, "package": true}

// findIPs finds addresses of version 4 in prose: four groups of digits, none with
// a 0 in front, with dots between and no word at either end.
func findIPs(found []Match, text *Text, naming Naming) []Match {
	b := text.Bytes
	if bytes.Count(b, []byte{'.'}) < 3 {
		return found
	}
	groups := text.Groups()
	for i := 0; i+4 <= len(groups); i++ {
		four := groups[i : i+4]
		if !isQuad(b, four) {
			continue
		}
		start, end := int(four[0].Start), int(four[3].End)
		i += 3
		isSaid := naming != Rival && keywordBefore(b, start, ipWords)
		if isPartOfVersion(b, start, end) || keywordBefore(b, start, notIPs) || !isSaid && four[0].len() == 1 {
			continue // versions begin with small numbers, addresses of people seldom do
		}
		m := Match{Start: uint32(start), End: uint32(end), Naming: naming, Facets: noBins, Value: hash(b[start:end])}
		if isSaid {
			m.Naming = Keyword
		}
		switch private, ok := readIP(b[start:end]); {
		case ok && private:
			m.Kind = Placeholder
		case ok:
			m.Rung = Likely
		}
		found = append(found, m)
	}
	return found
}

// isPartOfVersion tells whether what stands around four numbers makes them a part
// of something longer: libfoo-1.2.3.4, 1:1.2.3.4+dfsg, 1.2.3.4.5.
func isPartOfVersion(b []byte, start, end int) bool {
	if wordBefore(b, start) || wordAfter(b, end) {
		return true
	}
	if end+1 < len(b) && b[end] == '/' && isDigit(b[end+1]) && b[end-1] == '0' && b[end-2] == '.' { // a network
		return true
	}
	if start > 0 {
		switch c := b[start-1]; {
		case c == '.', c == '+', c == '~', c == '-' && (start == 1 || !isDigit(b[start-2])), c == '/' && start > 1 && isLetter(b[start-2]), c == ':' && start > 1 && isDigit(b[start-2]):
			return true
		}
	}
	return end+1 < len(b) && (b[end] == '.' || b[end] == '+' || b[end] == '~' || b[end] == '-') && isLetter(b[end+1])
}

// isQuad tells whether four groups of up to three digits have dots between.
func isQuad(b []byte, groups []Group) bool {
	for i, g := range groups {
		if g.len() > 3 || g.len() > 1 && b[g.Start] == '0' || i > 0 && (g.Start != groups[i-1].End+1 || b[g.Start-1] != '.') {
			return false
		}
	}
	return true
}

// IsIP tells whether a value is an address on a network.
func IsIP(value []byte) bool {
	_, ok := readIP(value)
	return ok
}

// readIP tells whether a value is an address, and whether it is one of a
// network's own: of the machine itself, or of private networks (RFC 1918), which
// point at nobody outside.
func readIP(b []byte) (private, ok bool) {
	var parts [4]int
	part, digits := 0, 0
	for i, c := range b {
		switch {
		case isDigit(c):
			if digits++; digits > 3 {
				return false, isIPv6(b)
			}
			parts[part] = parts[part]*10 + int(c-'0')
		case c == '.' && digits > 0 && part < 3:
			part++
			digits = 0
		case c == ':' && part == 3 && digits > 0 && i+1 < len(b) && IsDigits(b[i+1:]) && len(b)-i <= 6: // a port
			return isPrivate(parts), inRange(parts)
		default:
			return false, isIPv6(b)
		}
	}
	if part != 3 || digits == 0 {
		return false, false
	}
	return isPrivate(parts), inRange(parts)
}

func inRange(parts [4]int) bool {
	return parts[0] <= 255 && parts[1] <= 255 && parts[2] <= 255 && parts[3] <= 255
}

func isPrivate(parts [4]int) bool {
	switch parts[0] {
	case 0, 10, 127, 255:
		return true
	case 172:
		return parts[1]&0xf0 == 16
	case 192:
		return parts[1] == 168
	}
	return false
}

func isIPv6(b []byte) bool {
	colons, run, double := 0, 0, 0
	if len(b) < 3 || len(b) > 45 {
		return false
	}
	for i, c := range b {
		switch {
		case isDigit(c) || c|0x20 >= 'a' && c|0x20 <= 'f':
			if run++; run > 4 {
				return false
			}
		case c == ':':
			if i > 0 && b[i-1] == ':' {
				double++
			}
			colons++
			run = 0
		case c == '.' && colons >= 2: // ::ffff:192.0.2.1
			run = 0
		default:
			return false
		}
	}
	return colons >= 2 && colons <= 8 && double <= 1 && (double == 1 || colons == 7 || colons == 6)
}
