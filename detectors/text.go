package detectors

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// Text is one value under examination. It finds the runs of digits once for
// all detectors. The zero value is ready; it is not safe for concurrent use.
type Text struct {
	Bytes  []byte
	groups []Group
	parsed bool
}

// Group is a maximal run of ASCII digits.
type Group struct{ Start, End uint32 }

func (g Group) len() int { return int(g.End - g.Start) }

// Set makes the text hold value, without copying it.
func (t *Text) Set(value []byte) {
	t.Bytes, t.parsed = value, false
}

// Groups returns the runs of digits in order. The slice is valid until Set.
func (t *Text) Groups() []Group {
	if t.parsed {
		return t.groups
	}
	t.parsed = true
	t.groups = t.groups[:0]
	b := t.Bytes
	for i := 0; i < len(b); i++ {
		if !isDigit(b[i]) {
			continue
		}
		start := i
		for i++; i < len(b) && isDigit(b[i]); i++ {
		}
		t.groups = append(t.groups, Group{uint32(start), uint32(i)})
	}
	return t.groups
}

func isDigit(c byte) bool  { return c-'0' <= 9 }
func isLetter(c byte) bool { return (c|0x20)-'a' <= 25 }
func isWord(c byte) bool   { return isDigit(c) || isLetter(c) }

func lower(c byte) byte {
	if c-'A' <= 25 {
		return c | 0x20
	}
	return c
}

// wordBefore and wordAfter tell whether a letter or digit of any script
// touches the place i in b from its left or right.
func wordBefore(b []byte, i int) bool {
	if i <= 0 {
		return false
	}
	if b[i-1] < utf8.RuneSelf {
		return isWord(b[i-1])
	}
	r, _ := utf8.DecodeLastRune(b[:i])
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

func wordAfter(b []byte, i int) bool {
	if i >= len(b) {
		return false
	}
	if b[i] < utf8.RuneSelf {
		return isWord(b[i])
	}
	r, _ := utf8.DecodeRune(b[i:])
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// gluedBefore tells whether the place i hangs on a word by one of - . _ as in
// "ORD-123" or "ami-123".
func gluedBefore(b []byte, i int) bool {
	if i < 2 {
		return false
	}
	switch b[i-1] {
	case '-', '.', '_':
		return wordBefore(b, i-1)
	}
	return false
}

// isFraction tells whether the digits from start to end are the decimals of a
// number, as in 106.8271528127.
func isFraction(b []byte, start int) bool {
	return start >= 2 && (b[start-1] == '.' || b[start-1] == ',') && isDigit(b[start-2])
}

// number reads up to 19 digits; it is exact below 2^63.
func number(digits []byte) uint64 {
	var n uint64
	for _, c := range digits {
		n = n*10 + uint64(c-'0')
	}
	return n
}

// isPattern tells whether digits are all equal, or count up or down: what
// people type when they have no number.
func isPattern(digits []byte) bool {
	if len(digits) < 4 {
		return false
	}
	equal, up, down := true, true, true
	for i := 1; i < len(digits); i++ {
		before, now := digits[i-1]-'0', digits[i]-'0'
		equal = equal && now == before
		up = up && now == (before+1)%10
		down = down && now == (before+9)%10
	}
	return equal || up || down
}

// exponent tells whether b is a number in exponential notation, as a
// spreadsheet shows one that does not fit its cell, and returns the exponent.
func exponent(b []byte) (int, bool) {
	i := bytes.IndexAny(b, "eE")
	if i < 1 || i+2 > len(b) {
		return 0, false
	}
	for j, c := range b[:i] {
		if !isDigit(c) && !(j > 0 && (c == '.' || c == ',')) {
			return 0, false
		}
	}
	rest := b[i+1:]
	if rest[0] == '+' {
		rest = rest[1:]
	}
	if len(rest) == 0 || len(rest) > 3 {
		return 0, false
	}
	n := 0
	for _, c := range rest {
		if !isDigit(c) {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}

// trimPointZero cuts the ".0" that floating-point columns append to whole
// numbers.
func trimPointZero(b []byte) []byte {
	for _, tail := range []string{".0", ".00", ",0", ",00"} {
		if n := len(b) - len(tail); n > 0 && string(b[n:]) == tail && isDigit(b[n-1]) {
			if bytes.IndexByte(b[:n], tail[0]) < 0 {
				return b[:n]
			}
		}
	}
	return b
}

// noBins is a match's Facets before any is set.
var noBins = func() (f [MaxFacets]uint16) {
	for i := range f {
		f[i] = NoBin
	}
	return f
}()

// IsBlank tells whether a value stands for no value at all: "", "-", "null",
// "tidak ada". It allocates nothing.
func IsBlank(value []byte) bool {
	if len(value) == 0 {
		return true
	}
	if len(value) > 16 {
		return false
	}
	var folded [16]byte
	n := 0
	for _, c := range value {
		if c != ' ' && c != '.' {
			folded[n] = lower(c)
			n++
		}
	}
	switch string(folded[:n]) {
	case "", "-", "--", "---", "null", "nil", "none", "nan", "na", "n/a", "#n/a", "\\n", "(null)", "<null>", "undefined",
		"tidakada", "tdkada", "belumada", "kosong", "tdk", "tidak", "x", "xx", "xxx", "?", "unknown":
		return true
	}
	return false
}

// keywords is a set of lower-case words.
type keywords map[string]bool

// fillers are words that stand between a keyword and its value.
var fillers = keywords{
	"no": true, "nomor": true, "nomer": true, "nmr": true, "number": true, "num": true, "is": true, "adalah": true,
	"saya": true, "nya": true, "my": true, "ke": true, "di": true, "rp": true, "idr": true, "sebesar": true, "pokok": true,
	"per": true, "bulan": true, "aktif": true, "baru": true, "kes": true, "kesehatan": true, "kartu": true,
}

// keywordBefore tells whether one of the words stands just before the place i:
// up to four words back, across fillers and punctuation, within the sentence.
func keywordBefore(b []byte, i int, words keywords) bool {
	for range 4 {
		gap := 0
		for i > 0 && !isLetter(b[i-1]) {
			c := b[i-1]
			if isDigit(c) || c == '\n' || c == ';' || gap == 4 {
				return false
			}
			if c >= utf8.RuneSelf { // a full-width colon is one sign of three bytes
				for i > 0 && b[i-1] >= utf8.RuneSelf && !utf8.RuneStart(b[i-1]) {
					i--
				}
			}
			if i > 0 {
				i--
			}
			gap++
		}
		end := i
		for i > 0 && isLetter(b[i-1]) {
			i--
		}
		if i == end || end-i > 15 || (i > 0 && isDigit(b[i-1])) {
			return false
		}
		var word [16]byte
		for j, c := range b[i:end] {
			word[j] = lower(c)
		}
		if words[string(word[:end-i])] {
			return true
		}
		if !fillers[string(word[:end-i])] {
			return false
		}
	}
	return false
}

// hash is a fast 64-bit hash of bytes under fold, for counting distinct
// values. It is not cryptographic, and needs no key: hashes never leave the
// process.
func hash(b []byte, fold func(byte) byte) uint64 {
	h := uint64(0x9E3779B97F4A7C15) ^ uint64(len(b))
	var word uint64
	for i, c := range b {
		word = word<<8 | uint64(fold(c))
		if i&7 == 7 {
			h = mix(h ^ word)
			word = 0
		}
	}
	return mix(h ^ word)
}

func mix(x uint64) uint64 {
	x ^= x >> 32
	x *= 0xD6E8FEB86659FD93
	x ^= x >> 32
	x *= 0xD6E8FEB86659FD93
	return x ^ x>>32
}
