package detectors

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text is one value under examination. It finds the runs of digits once for
// all detectors. The zero value is ready; it is not safe for concurrent use.
type Text struct {
	Bytes  []byte
	groups []Group
	parsed bool
	listed int8 // whether it may be a word of closedLists: 0 is not known yet
}

// Group is a maximal run of ASCII digits.
type Group struct{ Start, End uint32 }

func (g Group) len() int { return int(g.End - g.Start) }

// Set makes the text hold value, without copying it.
func (t *Text) Set(value []byte) {
	t.Bytes, t.parsed, t.listed = value, false, 0
}

// MayBeListed tells whether the text may be a word of one of the lists that classes are known by
// without a name: most are not. It is found out once.
func (t *Text) MayBeListed() bool {
	if t.listed == 0 {
		t.listed = -1
		if h, n := uint32(0), 0; len(t.Bytes) <= longestListed {
			for _, c := range t.Bytes {
				if isWord(c) {
					h = hashStep(h, c|0x20)
					n++
				}
			}
			if n > 0 && closedFilter.has(h) {
				t.listed = 1
			}
		}
	}
	return t.listed > 0
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
		return isWord(b[i-1]) && beforeColour(b, i) == i
	}
	r, _ := utf8.DecodeLastRune(b[:i])
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// beforeColour returns the place in front of the codes that end at the place i and set a
// terminal's colours: ESC [ 31 m, and the ESC [ K of grep (ECMA-48).
func beforeColour(b []byte, i int) int {
	for i > 2 && (b[i-1] == 'm' || b[i-1] == 'K') {
		n := i - 1
		for n > 0 && (isDigit(b[n-1]) || b[n-1] == ';') {
			n--
		}
		if n < 2 || b[n-1] != '[' || b[n-2] != 0x1b {
			break
		}
		i = n - 2
	}
	return i
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

// keywordGlued tells whether one of the words stands right before the place i,
// with nothing between: "NIK3174...".
func keywordGlued(b []byte, i int, words keywords) bool {
	start := i
	for start > 0 && i-start < 16 && isLetter(b[start-1]) {
		start--
	}
	if start == i || i-start == 16 || wordBefore(b, start) {
		return false
	}
	var word [16]byte
	for j, c := range b[start:i] {
		word[j] = lower(c)
	}
	return words[string(word[:i-start])]
}

// gluedBefore tells whether the place i hangs on a word by one of - . _ as in
// "ORD-123" or "ami-123".
func gluedBefore(b []byte, i int) bool {
	if i < 2 || digitsBefore(b, i-1) >= longNumber {
		return false
	}
	switch b[i-1] {
	case '-', '.', '_':
		return wordBefore(b, i-1)
	}
	return false
}

// isMarkedUp tells whether what stands in b from start to end is between two
// single signs that chats and Markdown use for bold text and code.
func isMarkedUp(b []byte, start, end int) bool {
	if start == 0 || end == len(b) || b[start-1] != b[end] {
		return false
	}
	sign := b[end]
	return (sign == '*' || sign == '`' || sign == '~') && (start == 1 || b[start-2] != sign) && (end+1 == len(b) || b[end+1] != sign)
}

// longNumber is the number of digits from which a number stands for itself: a
// sign behind it separates it from the next one.
const longNumber = 9

// digitsBefore returns how many digits end at the place i, up to longNumber.
func digitsBefore(b []byte, i int) int {
	n := 0
	for n < longNumber && n < i && isDigit(b[i-1-n]) {
		n++
	}
	return n
}

// isFraction tells whether the digits from start are the decimals of a number,
// as in 106.8271528127 or -.3273. A comma is a decimal one only where the
// number is all there is: in a text it stands between the items of a list.
func isFraction(b []byte, start int) bool {
	if start == 0 || b[start-1] != '.' && b[start-1] != ',' {
		return false
	}
	if start == 1 {
		return b[0] == '.'
	}
	before := b[start-2]
	if b[start-1] == ',' {
		for _, c := range b[start:] {
			if !isDigit(c) {
				return false
			}
		}
		if n := digitsBefore(b, start-1); n < start-1 && !(n == start-2 && (b[0] == '-' || b[0] == '+')) {
			return false
		}
	}
	// No program writes a number to more than twenty digits: 14500000,3174061505901234 are two.
	const mostDigits = 20
	end := start
	for end < len(b) && isDigit(b[end]) {
		end++
	}
	whole := digitsBefore(b, start-1)
	return isDigit(before) && whole < longNumber && whole+end-start <= mostDigits || b[start-1] == '.' && !isWord(before) && before < 0x80
}

// number reads up to 19 digits; it is exact below 2^63.
func number(digits []byte) uint64 {
	var n uint64
	for len(digits) >= 8 {
		n = n*100_000_000 + eightDigits(binary.LittleEndian.Uint64(digits))
		digits = digits[8:]
	}
	for _, c := range digits {
		n = n*10 + uint64(c-'0')
	}
	return n
}

// eightDigits reads eight ASCII digits, the first in the lowest byte: it adds
// neighbours into pairs, pairs into fours, and fours into the number.
func eightDigits(w uint64) uint64 {
	w -= 0x3030303030303030
	w = w*10 + w>>8
	const mask = 0x000000FF000000FF
	return ((w&mask)*(100+1_000_000<<32) + (w>>16&mask)*(1+10_000<<32)) >> 32
}

// IsDigits tells whether a text of 1 to 19 bytes is nothing but ASCII digits.
func IsDigits(b []byte) bool {
	if len(b)-1 > 18 {
		return false
	}
	if len(b) < 8 {
		for _, c := range b {
			if !isDigit(c) {
				return false
			}
		}
		return len(b) > 0
	}
	bad := uint64(0)
	for i := 0; i+8 <= len(b); i += 8 {
		bad |= notDigits(binary.LittleEndian.Uint64(b[i:]))
	}
	return bad|notDigits(binary.LittleEndian.Uint64(b[len(b)-8:])) == 0
}

// notDigits is 0 when all eight bytes are ASCII digits.
func notDigits(w uint64) uint64 {
	return (w&0xF0F0F0F0F0F0F0F0 ^ 0x3030303030303030) | ((w+0x0606060606060606)&0xF0F0F0F0F0F0F0F0 ^ 0x3030303030303030)
}

// isPattern tells whether digits are all equal, or count up or down: what
// people type when they have no number.
func isPattern(digits []byte) bool {
	if len(digits) < 4 {
		return false
	}
	// Most values are out after three digits.
	if step := digits[1] - digits[0]; digits[2]-digits[1] != step && digits[2] != '0' && digits[2] != '9' && digits[1] != '0' && digits[1] != '9' {
		return false
	}
	equal, up, down := true, true, true
	for i := 1; i < len(digits); i++ {
		before, now := digits[i-1]-'0', digits[i]-'0'
		equal = equal && now == before
		up = up && now == (before+1)%10
		down = down && now == (before+9)%10
		if !equal && !up && !down {
			return false
		}
	}
	return true
}

// exponent tells whether b is a number in exponential notation, as a
// spreadsheet shows one that does not fit its cell, and returns the exponent.
func exponent(b []byte) (int, bool) {
	i := 0
	for i < len(b) && (isDigit(b[i]) || i > 0 && (b[i] == '.' || b[i] == ',')) {
		i++
	}
	if i < 1 || i+2 > len(b) || b[i]|0x20 != 'e' {
		return 0, false
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

// leastMask is how many signs in a row hide a part of a value.
const leastMask = 3

// isMaskSign tells the signs with which programs hide a part of a value.
func isMaskSign(c byte) bool { return c == '*' || c|0x20 == 'x' || c == '#' }

// isMaskedNumber tells whether a value is a number of which some digits are hidden: 0812****123,
// 3174XXXXXXXX0001.
func isMaskedNumber(b []byte) bool {
	const leastDigits = 2
	digits, run, longest := 0, 0, 0
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		switch {
		case isDigit(b[i]):
			digits, run = digits+1, 0
		case isMaskSign(b[i]), r == '•', r == '●':
			run++
		case b[i] == '+' || b[i] == '-' || b[i] == ' ' || b[i] == '.':
			run = 0
		default:
			return false
		}
		longest = max(longest, run)
		i += n
	}
	return longest >= leastMask && digits >= leastDigits
}

// longestBlank is the length of the longest value that stands for none.
const longestBlank = 16

// IsBlank tells whether a value stands for no value at all: "", "-", "null",
// "tidak ada". It allocates nothing.
func IsBlank(value []byte) bool {
	if len(value) == 0 {
		return true
	}
	if !MayBeBlank(value) {
		return false
	}
	var folded [longestBlank]byte
	n := 0
	for _, c := range value {
		if c != ' ' && c != '.' {
			folded[n] = lower(c)
			n++
		}
	}
	switch string(folded[:n]) {
	case "", "-", "--", "---", "null", "nil", "none", "nan", "na", "n/a", "#n/a", "\\n", "(null)", "<null>", "undefined",
		"tidakada", "tdkada", "blmada", "takada", "tiada", "nihil", "tidaktahu", "tdktahu", "belumtahu", "tidakpunya", "tdkpunya", "belumpunya", "blmpunya", "tidakdiketahui", "belumada", "kosong", "tdk", "tidak", "x", "xx", "xxx", "?", "unknown":
		return true
	}
	return false
}

// MayBeBlank is a necessary condition for IsBlank.
func MayBeBlank(value []byte) bool {
	return len(value) == 0 || len(value) <= longestBlank && startsBlank[value[0]]
}

// startsBlank holds what blank values begin with.
var startsBlank = func() (t [256]bool) {
	for _, c := range "-nN#\\(<uUtTbBkKxX? ." {
		t[c] = true
	}
	return t
}()

// keywords is a set of lower-case words.
type keywords map[string]bool

// keywordsOf returns the words of a text.
func keywordsOf(text string) keywords {
	words := keywords{}
	for word := range strings.FieldsSeq(text) {
		words[word] = true
	}
	return words
}

// fillers are words that stand between a keyword and its value.
var fillers = keywords{
	"no": true, "nomor": true, "nomer": true, "nmr": true, "number": true, "num": true, "is": true, "adalah": true,
	"saya": true, "nya": true, "my": true, "ke": true, "di": true, "rp": true, "idr": true, "sebesar": true, "pokok": true,
	"per": true, "person": true, "bulan": true, "aktif": true, "baru": true, "kes": true, "kesehatan": true, "kartu": true,
	"terakhir": true, "bersih": true, "kotor": true, "tetap": true, "transfer": true, "sekarang": true, "skrg": true, "wifi": true, "awal": true, "statis": true, "id": true, "address": true, "lama": true,
}

// keywordBefore tells whether one of the words stands just before the place i:
// up to four words back, across fillers and punctuation, within the sentence.
func keywordBefore(b []byte, i int, words keywords) bool {
	for range 4 {
		gap := 0
		for i > 0 {
			if n := beforeColour(b, i); n < i {
				i = n
				continue
			}
			c := b[i-1]
			if isLetter(c) {
				break
			}
			if isDigit(c) || c == '\n' && !bytes.HasSuffix(bytes.TrimSuffix(b[:i-1], []byte{'\r'}), []byte{':'}) || c == ';' || gap == 4 {
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
			if i == 0 || c != ' ' && c != '.' && c != '\t' || b[i-1] != c { // what lines up a list is one sign
				gap++
			}
		}
		end := i
		for i > 0 && isLetter(b[i-1]) && beforeColour(b, i) == i {
			i--
		}
		if i == end || end-i > 15 || (i > 0 && isDigit(b[i-1])) {
			return false
		}
		var word [16]byte
		for j, c := range b[i:end] {
			word[j] = lower(c)
		}
		w := word[:end-i]
		if words[string(w)] || len(w) > 3 && w[0] == 'n' && w[1] == 'o' && (words[string(w[2:])] || words[string(bytes.TrimPrefix(w, []byte("nomor")))]) { // noHp
			return true
		}
		if !fillers[string(word[:end-i])] {
			return false
		}
	}
	return false
}

// hash is a fast 64-bit hash of a text, whatever its case, for counting distinct
// values. It is not cryptographic, and needs no key: hashes never
// leave the process.
func hash(b []byte) uint64 {
	// Setting one bit folds letters to lower case, and maps no two of the other
	// signs of an address to one.
	const fold = 0x2020202020202020
	const k0, k1 = 0xA0761D6478BD642F, 0xE7037ED1A0B428DB
	h, whole := uint64(len(b))*k0, b
	for len(b) >= 8 {
		hi, lo := bits.Mul64(binary.LittleEndian.Uint64(b)|fold^k0, h^k1)
		h = hi ^ lo
		b = b[8:]
	}
	var tail uint64
	if n := len(b); n > 0 && len(whole) >= 8 {
		shift := 8 * (8 - n)
		tail = (binary.LittleEndian.Uint64(whole[len(whole)-8:]) | fold) >> shift
	} else {
		for i, c := range b {
			tail |= uint64(c|0x20) << (8 * i)
		}
	}
	hi, lo := bits.Mul64(tail^k0, h^k1)
	return hi ^ lo
}
