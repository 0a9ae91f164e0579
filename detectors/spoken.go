package detectors

import "bytes"

// spoken is how values of a class are found in prose: behind a word that
// announces them. What such values are written like would prove little.
type spoken struct {
	words keywords
	// read returns where the value ends that begins at a place; 0: none does. word
	// is the one that announces it, said tells that a colon or an equals sign
	// stands between.
	read func(b []byte, at int, word string, said bool) (end int)
}

// find appends the spans behind words to found.
func (s *spoken) find(found []Match, b []byte, judge func(value []byte, m *Match)) []Match {
	for i := 0; i < len(b); {
		var folded [16]byte
		word, next := nextWord(b, i, &folded)
		i = next
		if w := bytes.TrimPrefix(word, []byte("no")); len(word) == 0 || !s.words[string(word)] && !s.words[string(w)] {
			continue
		}
		at, said := behind(b, i)
		if at < 0 {
			continue
		}
		end := s.read(b, at, string(word), said)
		if end <= at {
			continue
		}
		m := Match{Start: uint32(at), End: uint32(end), Naming: Keyword, Facets: noBins}
		judge(b[at:end], &m)
		found = append(found, m)
		i = end
	}
	return found
}

// nextWord returns the next run of ASCII letters from i on, folded, and where it
// ends; none where it is longer than folded.
func nextWord(b []byte, i int, folded *[16]byte) (word []byte, next int) {
	for i < len(b) && !isLetter(b[i]) {
		i++
	}
	n := 0
	for ; i < len(b) && isLetter(b[i]); i++ {
		if n < len(folded) {
			folded[n] = b[i] | 0x20
		}
		n++
	}
	if n > len(folded) {
		return nil, i
	}
	return folded[:n], i
}

// behind returns where the value begins that is announced by a word that ends at
// i: across fillers and signs, in the same sentence; -1 where none can. said tells
// that a colon or an equals sign stood between.
func behind(b []byte, i int) (at int, said bool) {
	for range 4 {
		gap := 0
		for i < len(b) && !isWord(b[i]) && b[i] != '@' {
			switch b[i] {
			case ':', '=':
				said = true
			case ' ', '\t', '"', '\'', '.', '_', '-', '/', '(', '[', '{', '\\', '#', '>':
			default:
				if said && isSign(b[i]) {
					return i, true // a password may begin with one
				}
				return -1, false
			}
			if i == 0 || b[i-1] != b[i] {
				gap++
			}
			if gap > 6 {
				return -1, false
			}
			i++
		}
		if i == len(b) {
			return -1, false
		}
		var folded [16]byte
		word, next := nextWord(b, i, &folded)
		if !isLetter(b[i]) || len(word) == 0 || !fillers[string(word)] && !banks[string(word)] || next < len(b) && isDigit(b[next]) {
			return i, said
		}
		i = next
	}
	return -1, false
}

func isSign(c byte) bool { return c > ' ' && c < 0x7f && !isWord(c) }

// banks are words for banks, which stand before numbers of accounts.
var banks = keywords{"bank": true, "bca": true, "bri": true, "bni": true, "mandiri": true, "bsi": true, "btn": true, "cimb": true, "niaga": true, "danamon": true, "permata": true, "jago": true,
	"seabank": true, "jenius": true, "btpn": true, "muamalat": true, "ocbc": true, "nisp": true, "panin": true, "mega": true, "bjb": true, "bpd": true, "maybank": true, "sinarmas": true, "bukopin": true, "syariah": true, "jateng": true, "jatim": true, "dki": true}

// accountWords announce numbers of accounts.
var accountWords = func() keywords {
	words := keywords{"rek": true, "rekening": true, "norek": true, "rekeningnya": true, "account": true}
	for word := range banks {
		words[word] = true
	}
	return words
}()

// readAccount reads the number of an account: 10 to 16 digits, in groups at most.
func readAccount(b []byte, at int, word string, _ bool) int {
	end, digits, groups := readDigits(b, at, " -")
	if digits < 10 || digits > 16 {
		return 0
	}
	if banks[word] && b[at] == '0' && b[at+1] == '8' { // to be called, more often
		return 0
	}
	if groups > 1 && (b[at] == '2' && b[at+1] == '0' || b[at] == '1' && b[at+1] == '9') && !isDigit(b[at+4]) { // a date
		return 0
	}
	return end
}

// readDigits reads digits in groups of three or more with single signs between,
// up to a word. It returns where they end, and how many digits and groups there
// are.
func readDigits(b []byte, at int, joints string) (end, digits, groups int) {
	i := at
	for {
		start := i
		for i < len(b) && isDigit(b[i]) {
			i++
		}
		if i-start == 0 || groups > 0 && i-start < 3 || digits+i-start > 19 {
			break
		}
		digits += i - start
		groups++
		end = i
		if i+1 >= len(b) || bytes.IndexByte([]byte(joints), b[i]) < 0 || !isDigit(b[i+1]) {
			break
		}
		i++
	}
	if end == 0 || wordAfter(b, end) {
		return 0, 0, 0
	}
	return end, digits, groups
}

// familyCardWords announce numbers of family cards.
var familyCardWords = keywords{"kk": true, "nkk": true, "nokk": true, "keluarga": true}

// readSixteen reads a number of 16 digits.
func readSixteen(b []byte, at int, _ string, _ bool) int {
	end, digits, _ := readDigits(b, at, " -.")
	if digits != 16 {
		return 0
	}
	return end
}

var passwordWords = keywords{"password": true, "passwd": true, "pass": true, "pwd": true, "sandi": true, "katasandi": true, "passwordnya": true, "sandinya": true, "passphrase": true}

// readPassword reads a secret: a token with a digit or a sign in it, that is no
// place for one, no date and no hash.
func readPassword(b []byte, at int, _ string, said bool) int {
	end := at
	letters, digits, signs := 0, 0, 0
	for ; end < len(b) && end-at <= 64; end++ {
		c := b[end]
		if c <= ' ' || c >= 0x7f || c == '"' || c == '\'' || c == ',' || c == ';' || c == '&' && said || c == '|' || c == '<' || c == '>' || c == ')' || c == '}' || c == ']' || c == '\\' || c == '`' {
			break
		}
		switch {
		case isLetter(c):
			letters++
		case isDigit(c):
			digits++
		default:
			signs++
		}
	}
	value := b[at:end]
	for len(value) > 0 && (value[len(value)-1] == '.' || value[len(value)-1] == '?' || value[len(value)-1] == ':') { // the sentence's
		value = value[:len(value)-1]
		signs--
	}
	switch {
	case len(value) < 4 || len(value) > 64, letters == 0 && signs > 0, letters == 0 && !said, digits == 0 && (signs == 0 || !said):
		return 0
	case !said && (digits == 0 || letters == 0):
		return 0
	case bytes.IndexByte([]byte("*%${[(/.-_"), value[0]) >= 0, maskedValue(value), bytes.Contains(value, []byte("***")), bytes.Contains(value, []byte("://")), bytes.IndexByte(value, '(') >= 0, bytes.IndexByte(value, '=') >= 0:
		return 0
	case digits == 0 && bytes.IndexByte(value, '_')+bytes.IndexByte(value, '.')+bytes.IndexByte(value, '-')+bytes.IndexByte(value, '/') > -4: // a name in code
		return 0
	case hashShape(value) != noHash:
		return 0
	}
	if host := bytes.IndexByte(value, '@'); host > 0 && bytes.IndexByte(value[host:], '.') > 0 { // an address
		return 0
	}
	return at + len(value)
}

var plateWords = keywords{"plat": true, "nopol": true, "polisi": true, "tnkb": true, "mobil": true, "motor": true, "kendaraan": true, "ranmor": true, "truk": true, "ambulans": true, "ambulance": true, "pelat": true, "pickup": true,
	"mbl": true, "mtr": true, "lpr": true, "bus": true, "plate": true, "nopolisi": true}

// readPlate reads a number plate; behind a word for a thing that has one, it has
// to be in capital letters.
func readPlate(b []byte, at int, word string, _ bool) int {
	i := at
	letters := func(most int) int {
		start := i
		for i < len(b) && isLetter(b[i]) && i-start < most+1 {
			i++
		}
		if i-start > most {
			return 0
		}
		return i - start
	}
	sign := func() {
		if i < len(b) && (b[i] == ' ' || b[i] == '-' || b[i] == '.') {
			i++
		}
	}
	if letters(2) == 0 {
		return 0
	}
	sign()
	start := i
	for i < len(b) && isDigit(b[i]) {
		i++
	}
	if i == start || i-start > 4 {
		return 0
	}
	sign()
	if letters(3) == 0 || wordAfter(b, i) || !isPlate(b[at:i]) {
		return 0
	}
	if word != "plat" && word != "nopol" && word != "polisi" && word != "tnkb" && word != "pelat" && word != "plate" && bytes.ContainsFunc(b[at:i], func(r rune) bool { return r >= 'a' && r <= 'z' }) {
		return 0
	}
	return i
}

var deviceWords = keywords{"imei": true, "mac": true, "gaid": true, "idfa": true, "adid": true, "aaid": true, "hwaddr": true, "bssid": true, "macaddr": true, "macaddress": true}

// readDevice reads an IMEI, a MAC address, or the identifier of a device that
// advertisers use.
func readDevice(b []byte, at int, word string, _ bool) int {
	if end := at + 17; end <= len(b) && isMAC(b[at:end]) && !wordAfter(b, end) {
		return end
	}
	if word == "imei" {
		if end, digits, _ := readDigits(b, at, " -"); digits == 15 {
			return end
		}
	}
	if end := at + 36; word != "mac" && word != "imei" && end <= len(b) && isUUID(b[at:end]) && !wordAfter(b, end) {
		return end
	}
	return 0
}

// isUUID tells whether a text is 32 hexadecimal digits in five groups.
func isUUID(b []byte) bool {
	if len(b) != 36 {
		return false
	}
	for i, c := range b {
		if i == 8 || i == 13 || i == 18 || i == 23 {
			if c != '-' {
				return false
			}
		} else if !isHex(c) {
			return false
		}
	}
	return true
}

var accountNameWords = keywords{"ig": true, "instagram": true, "insta": true, "telegram": true, "tele": true, "tiktok": true, "twitter": true, "michat": true, "line": true, "fb": true, "facebook": true, "bbm": true, "tg": true}

// readHandle reads the name of an account: behind an @, or with a sign or digit
// in it behind a colon.
func readHandle(b []byte, at int, word string, said bool) int {
	i := at
	marked := b[i] == '@'
	if marked {
		i++
	}
	start, letters, others := i, 0, 0
	for i < len(b) && i-start <= 32 && (isWord(b[i]) || b[i] == '_' || b[i] == '.') {
		if isLetter(b[i]) {
			letters++
		} else {
			others++
		}
		i++
	}
	for i > start && b[i-1] == '.' {
		i--
		others--
	}
	if i-start < 3 || i-start > 32 || letters == 0 || i < len(b) && (b[i] == '@' || b[i] == '(' || b[i] == '/' || b[i] == ':') {
		return 0
	}
	if !marked && (!said || others == 0 || word == "line" && letters < 4) {
		return 0
	}
	return i
}

// wordFilter tells of most words at once that they are in no list: a bit for
// each hash of a word that is.
type wordFilter [256]uint64

func (f *wordFilter) add(word string) {
	h := uint32(0)
	for _, c := range []byte(word) {
		h = hashStep(h, c)
	}
	f[h>>18>>6] |= 1 << (h >> 18 & 63)
}

// spokenWords are the words of all classes that are found behind some, with the
// classes as bits.
type spokenWords struct {
	filter  wordFilter
	classes map[string]uint64
}

func newSpokenWords(detectors []Detector) *spokenWords {
	s := &spokenWords{classes: map[string]uint64{}}
	for class, d := range detectors {
		if a, ok := d.(*attribute); ok && a.spoken != nil {
			for word := range a.spoken.words {
				for _, word := range []string{word, "no" + word} {
					s.filter.add(word)
					s.classes[word] |= 1 << class
				}
			}
		}
	}
	return s
}

// Spoken returns the classes, as bits by their place in the set, of which a text
// holds a word that announces a value: the condition of Gate.Spoken.
func (s *Set) Spoken(text []byte) (classes uint64) {
	for i := 0; i < len(text); i++ {
		if !isLetter(text[i]) {
			continue
		}
		start, h := i, uint32(0)
		for ; i < len(text) && isLetter(text[i]); i++ {
			h = hashStep(h, text[i]|0x20)
		}
		if i-start > 16 || s.spoken.filter[h>>18>>6]&(1<<(h>>18&63)) == 0 {
			continue
		}
		var folded [16]byte
		word, _ := nextWord(text, start, &folded)
		classes |= s.spoken.classes[string(word)]
	}
	return classes
}
