package detectors

import "bytes"

// attribute finds a class that the name of a column has to announce: what its
// values are written like proves little. It judges whole values.
type attribute struct {
	class  Class
	model  Model
	facets []Facet
	// judge sets the rung, kind, value and facets of a match to what a value is.
	// The match comes with none, and with its naming: a named column needs no
	// more than Weak.
	judge func(value []byte, m *Match)
	// given says that values are what somebody gave: the label of a field is none, as files of
	// translations have it.
	given bool
	// coded says that values are codes: a date or a fraction is none.
	coded bool
	// headerless says that values of columns without any name are judged too.
	headerless bool
	// pictures says that a picture is looked at whatever its column is called.
	pictures bool
	// closed, when set, are words that hardly mean anything else: values that are Sure. The bin
	// goes into the first facet, as that of listed.
	closed *meanings
	// spoken, when set, finds values in prose.
	spoken *spoken
	// prose, when set, does by other means, behind gate.
	prose func(found []Match, text *Text, naming Naming) []Match
	gate  Gate
}

// announced is the model of a class whose values prove nothing.
func announced(fits, fitsOne string) Model {
	return Model{
		Fits: fits, FitsOne: fitsOne,
		Chance:            [][Rungs]float64{{1, 1, 1}},
		HeaderBorne:       [Rungs]bool{true, true, true},
		NamedOnly:         [Rungs]bool{true, true, true},
		SharedNeedsPerson: true,
	}
}

// beside is announced for a class that counts only in a table with data that
// identifies people.
func beside(fits, fitsOne string) Model {
	m := announced(fits, fitsOne)
	m.NeedsPerson = true
	return m
}

// shaped is announced for a class whose likely and sure values a random value
// is by the given chance at most, so that a shared name is enough for them.
func shaped(fits, fitsOne string, chance float64) Model {
	m := announced(fits, fitsOne)
	m.Chance = [][Rungs]float64{{1, chance, chance}}
	m.HeaderBorne = [Rungs]bool{true, false, false}
	m.NamedOnly = [Rungs]bool{true, false, false}
	return m
}

// agreeing is a model of a class that is looked for in columns without a name
// too, and counts there where other columns say the same.
func agreeing(m Model) Model {
	m.NeedsAgreement = true
	return m
}

// listed is a model of a class that has words of its own; see Listed.
func listed(m Model, facet string, least int) Model {
	m.Listed = &Listed{Facet: facet, Least: least, Rung: Sure}
	return m
}

// proven is a model of a class that needs more than a shared name; see Proof.
func proven(m Model, facet string) Model {
	m.Proof = &Whole{Facet: facet}
	return m
}

func (a *attribute) Class() Class { return a.class }
func (a *attribute) Gate() Gate {
	if a.prose != nil {
		return a.gate
	}
	if a.pictures {
		return Gate{Named: true, Pictures: true}
	}
	headerless := a.headerless || a.model.Listed != nil
	return Gate{Named: !headerless && a.spoken == nil, Headerless: headerless, Spoken: a.spoken != nil, Listed: a.closed != nil && !a.headerless}
}
func (a *attribute) Model() *Model   { return &a.model }
func (a *attribute) Facets() []Facet { return a.facets }

func (a *attribute) Find(found []Match, text *Text, naming Naming) []Match {
	if naming != Named && naming != Shared {
		switch {
		case naming == Keyword && a.spoken != nil:
			return a.spoken.find(found, text.Bytes, a.judge)
		case a.prose != nil:
			return a.prose(found, text, naming)
		case IsDigits(text.Bytes):
			return found
		case a.headerless:
		case a.model.Listed == nil, a.closed != nil && !(text.MayBeListed() && a.closed.has(text.Bytes)):
			return found
		}
	}
	found = append(found, Match{})
	m := &found[len(found)-1]
	a.whole(m, text.Bytes, naming)
	if naming != Named && naming != Shared && !a.headerless && m.Rung != a.model.Listed.Rung {
		return found[:len(found)-1] // only what is of the list is counted; names count all texts
	}
	return found
}

// NumberLengths implements Number.
func (a *attribute) NumberLengths(naming Naming) (int, int) {
	if naming == Named || naming == Shared {
		return 1, 19
	}
	return 0, -1
}

// FindNumber implements Number.
func (a *attribute) FindNumber(digits []byte, naming Naming, m *Match) bool {
	a.whole(m, digits, naming)
	return true
}

// FindWhole implements WholeValue.
func (a *attribute) FindWhole(text []byte, m *Match) bool {
	a.whole(m, text, Named)
	return m.Rung > None
}

func (a *attribute) whole(m *Match, value []byte, naming Naming) {
	m.begin(len(value), naming)
	if len(value) == 0 || a.given && (isLabel(value) || isReference(value)) || a.coded && (isWrittenDate(value) || isShortFraction(value)) {
		return
	}
	a.judge(value, m)
	if a.closed != nil && m.Kind == Value {
		if bin, ok := a.closed.of(value); ok {
			m.Rung, m.Facets[0] = Sure, bin
		}
	}
	if m.Rung > None && m.Value == 0 && a.class.Countable {
		m.Value = hash(value)
	}
}

// fieldLabels are what fields of forms are called, without signs.
var fieldLabels = keywords{
	"nama": true, "namalengkap": true, "namadepan": true, "namabelakang": true, "name": true, "fullname": true, "firstname": true, "lastname": true, "namapengguna": true, "username": true,
	"alamat": true, "alamatlengkap": true, "address": true, "katasandi": true, "katasandibaru": true, "sandi": true, "password": true, "newpassword": true, "confirmpassword": true, "ulangikatasandi": true, "lupakatasandi": true, "forgotpassword": true,
	"email": true, "surel": true, "alamatemail": true, "emailaddress": true, "telepon": true, "nomortelepon": true, "nohp": true, "nomorhp": true, "phone": true, "phonenumber": true,
	"nik": true, "nomorindukkependudukan": true, "tanggallahir": true, "tempatlahir": true, "jeniskelamin": true, "agama": true, "pekerjaan": true, "namaibukandung": true, "namaibu": true,
}

// beginsLabel holds the first two letters of fieldLabels.
var beginsLabel = func() (t [256][256]bool) {
	for label := range fieldLabels {
		for _, first := range []byte{label[0], label[0] &^ 0x20} {
			for _, second := range []byte{label[1], label[1] &^ 0x20} {
				t[first][second] = true
			}
		}
	}
	return t
}()

// isLabel tells whether a value is what a field of a form is called.
func isLabel(value []byte) bool {
	// Most values begin with two letters that no label begins with.
	if len(value) < 2 || isWord(value[0]) && isWord(value[1]) && !beginsLabel[value[0]][value[1]] {
		return false
	}
	w, n := fold(value)
	return n > 0 && fieldLabels[string(w[:n])]
}

// isReference tells whether a value says where a program gets it from, or what it has to be like:
// ${DB_PASSWORD}, process.env.PASS, env('PASS'), required|min:8.
func isReference(value []byte) bool {
	if len(value) < 4 {
		return false
	}
	switch value[0] {
	case '$', '{', '%', '<':
		return value[0] == '$' && (value[1] == '{' || value[1] == '(') || value[0] == '{' && value[1] == '{' || value[0] == '<' && value[1] == '%' || value[0] == '%' && value[len(value)-1] == '%'
	}
	if !beginsReference[value[0]] {
		return false
	}
	for _, front := range referenceFronts {
		if hasFoldPrefix(value, front) {
			return true
		}
	}
	return false
}

// referenceFronts begin what says where a program gets a value from, or what it has to be like.
var referenceFronts = []string{"process.env", "env(", "getenv(", "os.environ", "os.getenv", "import.meta.env", "required|", "nullable|", "sometimes|"}

var beginsReference = func() (t [256]bool) {
	for _, front := range referenceFronts {
		t[front[0]], t[front[0]&^0x20] = true, true
	}
	return t
}()

// isWrittenDate tells whether a value is a date of ten signs: 2024-01-05, 05/01/2024.
func isWrittenDate(value []byte) bool {
	if len(value) != 10 || !isDigit(value[0]) || !isDigit(value[9]) {
		return false
	}
	_, ok := readDate(value)
	return ok && !IsDigits(value)
}

// isShortFraction tells whether a value is up to three digits with one or two decimals: a
// share, a mark.
func isShortFraction(value []byte) bool {
	n := len(value)
	if n < 3 || n > 6 || !isDigit(value[0]) || !isDigit(value[n-1]) {
		return false
	}
	at := bytes.IndexAny(value, ".,")
	return at > 0 && at <= 3 && n-at-1 <= 2 && IsDigits(value[:at]) && IsDigits(value[at+1:])
}

// whatever fits, however it is written.
func whatever(_ []byte, m *Match) { m.Rung = Weak }

// word is a value folded to lower case without signs, so that it can be looked
// up: "Laki-laki" is "lakilaki". The result is empty when it is too long.
type word [24]byte

func fold(value []byte) (w word, n int) {
	for _, c := range value {
		if !isWord(c) {
			continue
		}
		if n == len(w) {
			return w, 0
		}
		w[n] = lower(c)
		n++
	}
	return w, n
}

// meanings is a detector's closed list of values: folded words with a bin.
type meanings struct {
	words map[string]uint16
	// signs are the bins, plus 1, of words of one sign, which most codes are.
	signs [256]uint32
}

func newMeanings(words map[string]uint16) *meanings {
	list := &meanings{words: words}
	for word, bin := range words {
		if len(word) == 1 {
			list.signs[word[0]] = uint32(bin) + 1
			list.signs[word[0]&^0x20] = uint32(bin) + 1 // a capital, or for a digit nothing that is written
		}
	}
	return list
}

// of returns the bin of a value.
func (list *meanings) of(value []byte) (uint16, bool) {
	if len(value) == 1 {
		bin := list.signs[value[0]]
		return uint16(bin - 1), bin > 0
	}
	w, n := fold(value)
	bin, ok := list.words[string(w[:n])]
	return bin, ok && n > 0
}

func (list *meanings) has(value []byte) bool {
	_, ok := list.of(value)
	return ok
}

// listed judges by a closed list; the bin goes into the first facet.
func (list *meanings) listed(value []byte, m *Match) {
	if bin, ok := list.of(value); ok {
		m.Rung = Likely
		m.Facets[0] = bin
	}
}

// labels names bins.
func labels(names ...string) func(int) string { return func(bin int) string { return names[bin] } }

// hasLetters tells whether a text has at least n letters; bytes above ASCII
// count as letters.
func hasLetters(b []byte, n int) bool {
	for _, c := range b {
		if isLetter(c) || c >= 0x80 {
			if n--; n == 0 {
				return true
			}
		}
	}
	return false
}

// letters counts the letters of a text, as hasLetters does.
func letters(b []byte) int {
	n := 0
	for _, c := range b {
		if isLetter(c) || c >= 0x80 {
			n++
		}
	}
	return n
}

// onlyDigits copies the digits of a value to dst, if it is nothing but digits
// with the signs people put between them. It is false when there are more than
// fit.
func onlyDigits(dst, value []byte) (n int, ok bool) {
	if len(value) > 0 && value[0] == '\'' {
		value = value[1:]
	}
	value = trimPointZero(value)
	for _, c := range value {
		switch {
		case isDigit(c):
			if n == len(dst) {
				return 0, false
			}
			dst[n] = c
			n++
		case c == ' ' || c == '-' || c == '.' || c == '/':
		default:
			return 0, false
		}
	}
	return n, n > 0
}

// luhn tells whether digits pass the check of ISO/IEC 7812-1 annex B.
func luhn(digits []byte) bool {
	sum := 0
	for i := len(digits) - 1; i >= 0; i-- {
		d := int(digits[i] - '0')
		if (len(digits)-i)%2 == 0 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}

// has tells whether a value begins with one of the words.
func (words keywords) has(value []byte) bool {
	var w [16]byte
	n := 0
	for n < len(value) && isLetter(value[n]) {
		if n == len(w) {
			return false
		}
		w[n] = value[n] | 0x20
		n++
	}
	return n > 0 && words[string(w[:n])]
}

// hasAnyWord tells whether a text holds one of the words, as a whole word.
func hasAnyWord(b []byte, words keywords) bool {
	for i := 0; i < len(b); {
		for i < len(b) && !isLetter(b[i]) {
			i++
		}
		var w [16]byte
		n := 0
		for ; i < len(b) && isLetter(b[i]); i++ {
			if n < len(w) {
				w[n] = lower(b[i])
			}
			n++
		}
		if n > 0 && n <= len(w) && words[string(w[:n])] {
			return true
		}
	}
	return false
}
