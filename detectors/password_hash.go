package detectors

import "bytes"

// password_hash finds hashes of passwords by their shape: bcrypt, argon2,
// scrypt, PBKDF2, phpass, crypt and LDAP name their kind at the front; MD5,
// SHA-1, SHA-256, SHA-384 (as in the Tokopedia case) and SHA-512 are 32, 40, 64,
// 96 and 128 hexadecimal digits, and only the name of a column tells that they
// are of passwords.
type passwordHash struct{}

func newPasswordHash() passwordHash { return passwordHash{} }

func (passwordHash) Class() Class {
	return Class{ID: "password_hash", Title: "Password hash", Noun: "password hash", Category: General, Severity: High, Countable: true}
}

func (passwordHash) Gate() Gate { return Gate{Dollar: true} }

const (
	hexHash = iota
	namedHash
	noHash
)

func (passwordHash) Model() *Model {
	return &Model{
		Fits:    "have the length or the front of a hash",
		FitsOne: "has the length or the front of a hash",
		// Declared: nothing else begins with $2a$10$ and is as long.
		Chance:            [][Rungs]float64{hexHash: {1, 1, 1}, namedHash: {1e-6, 1e-6, 1e-6}, noHash: {1, 1e-6, 1e-6}},
		HeaderBorne:       [Rungs]bool{true, false, false},
		NamedOnly:         [Rungs]bool{true, false, false},
		SharedNeedsPerson: true,
	}
}

var hashKinds = []string{"bcrypt", "argon2", "phpass", "crypt", "PBKDF2, scrypt, LDAP", "MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512", "MySQL", "SHA-224"}

func (passwordHash) Facets() []Facet {
	return []Facet{{Name: "kind", Bins: len(hashKinds), Labels: func(bin int) string { return hashKinds[bin] }}}
}

func (passwordHash) Find(found []Match, text *Text, naming Naming) []Match {
	b := text.Bytes
	m := Match{End: uint32(len(b)), Naming: naming, Facets: noBins}
	shape := hashShape(withoutCracked(b))
	named := naming == Named || naming == Shared
	if shape != namedHash && !named {
		return findHashes(found, b, naming)
	}
	if shape == namedHash {
		m.Rung = Sure
	} else if shape == hexHash || naming == Named && isToken(b) {
		m.Rung = Weak
	}
	m.Shape = uint8(shape)
	if m.Rung > None {
		m.Value = hash(b)
		m.Facets[0] = hashKind(b)
	}
	return append(found, m)
}

// withoutCracked returns a hash without the password in brackets that a program has found for it, as sqlmap
// writes both: 5f4dcc3b5aa765d61d8327deb882cf99 (password).
func withoutCracked(b []byte) []byte {
	if n := bytes.Index(b, []byte(" (")); n >= shortestHash && b[len(b)-1] == ')' {
		return b[:n]
	}
	return b
}

// shortestHash is the length of an MD5 in hexadecimal digits.
const shortestHash = 32

// bcryptLength is that of a bcrypt hash in the form $2b$10$...
const bcryptLength = 60

// findHashes finds the hashes in prose that name their kind, with no word at
// either end.
func findHashes(found []Match, b []byte, naming Naming) []Match {
	for at := 0; at < len(b); {
		n := bytes.IndexByte(b[at:], '$')
		if n < 0 {
			break
		}
		start := at + n
		end := start
		for end < len(b) && (isWord(b[end]) || bytes.IndexByte([]byte("$./+=,-"), b[end]) >= 0) {
			end++
		}
		at = end
		value := bytes.TrimRight(b[start:end], ",")
		switch isBcrypt := bytes.HasPrefix(value, []byte("$2")); {
		case isBcrypt && len(value) > bcryptLength:
			value = value[:bcryptLength] // a dot may be its last sign, or the sentence's
		case !isBcrypt:
			value = bytes.TrimRight(value, ".")
		}
		if start > 0 && isWord(b[start-1]) || hashShape(value) != namedHash {
			continue
		}
		found = append(found, Match{Start: uint32(start), End: uint32(start + len(value)), Naming: naming, Facets: noBins, Rung: Sure, Shape: namedHash, Value: hash(value)})
		found[len(found)-1].Facets[0] = hashKind(value)
	}
	return found
}

// NumberLengths implements Number.
func (passwordHash) NumberLengths(naming Naming) (int, int) {
	if naming == Named || naming == Shared {
		return 1, 19
	}
	return 0, -1
}

// FindNumber implements Number.
func (passwordHash) FindNumber(digits []byte, naming Naming, m *Match) bool {
	*m = Match{End: uint32(len(digits)), Naming: naming, Shape: noHash, Facets: noBins}
	return true
}

// hashFronts begin hashes that name their kind; with the least length and the
// bin of the kind.
var hashFronts = []struct {
	front  string
	length int
	kind   uint16
}{
	{"$2a$", 59, 0}, {"$2b$", 59, 0}, {"$2y$", 59, 0}, {"$2x$", 59, 0}, {"$argon2", 60, 1}, {"$P$", 34, 2}, {"$H$", 34, 2}, {"$S$", 55, 2},
	{"$1$", 26, 3}, {"$5$", 46, 3}, {"$6$", 89, 3}, {"$y$", 60, 3}, {"$apr1$", 30, 3}, {"$pbkdf2", 50, 4}, {"$scrypt$", 50, 4}, {"$7$", 50, 4},
	{"pbkdf2_sha", 60, 4}, {"{SSHA}", 34, 4}, {"{SHA}", 33, 4}, {"{SSHA512}", 90, 4}, {"sha1$", 45, 4}, {"md5$", 36, 4},
}

// hexHashes are the lengths of hashes in hexadecimal, and their kinds.
var hexHashes = []struct {
	length int
	kind   uint16
}{{32, 5}, {40, 6}, {64, 7}, {96, 8}, {128, 9}, {56, mysqlHash + 1}}

// mysqlHash is the kind of a hash of MySQL, a star and 40 digits.
const mysqlHash = 10

func hashShape(b []byte) int {
	for _, f := range hashFronts {
		if len(b) >= f.length && len(b) <= 300 && string(b[:len(f.front)]) == f.front && bytes.IndexByte(b, ' ') < 0 {
			return namedHash
		}
	}
	if isMySQLHash(b) {
		b = b[1:]
	}
	for _, h := range hexHashes {
		if len(b) == h.length {
			for _, c := range b {
				if !isHex(c) {
					return noHash
				}
			}
			return hexHash
		}
	}
	return noHash
}

// isToken tells whether a value is letters and digits without a blank, as long as a hash in base64 is,
// and with both.
func isToken(b []byte) bool {
	const least, padded, most = 40, 24, 200 // of SHA-256, and of MD5 with its padding
	if len(b) > most || len(b) < padded || len(b) < least && b[len(b)-1] != '=' {
		return false
	}
	digits, letters := 0, 0
	for _, c := range b {
		switch {
		case isDigit(c):
			digits++
		case isLetter(c):
			letters++
		case bytes.IndexByte([]byte("+/=-_.$"), c) < 0:
			return false
		}
	}
	return digits >= 3 && letters >= 3
}

func hashKind(b []byte) uint16 {
	for _, f := range hashFronts {
		if len(b) >= len(f.front) && string(b[:len(f.front)]) == f.front {
			return f.kind
		}
	}
	if isMySQLHash(b) {
		return mysqlHash
	}
	for _, h := range hexHashes {
		if len(b) == h.length {
			return h.kind
		}
	}
	return NoBin
}

func isMySQLHash(b []byte) bool { return len(b) == 41 && b[0] == '*' }
