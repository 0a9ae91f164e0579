package detectors

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
)

// described are the classes of which columns hold codes: kd_agama.
var described = []string{"sex", "religion", "marital_status", "nationality", "education_job"}

// readLoosely reads a name that is not in the vocabulary as it stands: cut short,
// in one piece, a question of a form, or of two things at once.
func (v *Vocabulary) readLoosely(column string) Name {
	if len(column) > 256 {
		return Name{}
	}
	words := tokens(spaced(column))
	if n := v.readWords(words); n.Known() {
		return n
	}
	if strings.IndexByte(column, ' ') < 0 { // as values are written: Kota Bogor
		long := v.expand(words)
		if n := v.readFront(long); n.Known() {
			return n
		}
		if n := v.readGlued(long); n.Known() {
			return n
		}
	}
	both, _ := v.readBoth(column)
	return both
}

// readBoth reads a name of two things at once: "Penerima / Telp". all tells
// whether each of them is known.
func (v *Vocabulary) readBoth(column string) (both Name, all bool) {
	parts := strings.Split(column, "\n") // which a cell has a line for
	read := v.readAny
	if len(parts) == 1 {
		parts = strings.FieldsFunc(column, func(r rune) bool { return strings.ContainsRune("/&+,", r) })
		read = func(part string) Name {
			if n := v.Read(part); n.Known() {
				return n
			}
			return v.readWords(tokens(part))
		}
	}
	all = len(parts) > 1
	if n := strings.IndexByte(column, '('); all && n > 0 && n < len(parts[0]) {
		if before := v.Read(column[:n]); before.Known() && before.isOrdinary() {
			return Name{}, false // what follows are words that it may hold: Status (TC/PAX)
		}
	}
	if !all || len(column) > 256 {
		return Name{}, false
	}
	for _, part := range parts {
		n := read(part)
		all = all && n.Known()
		both.parts = append(both.parts, n)
		both.announced = append(both.announced, n.announced...)
		both.number = both.number || n.number
		both.Relative = both.Relative || n.Relative
	}
	return both, all
}

// Several returns what the parts of a column's name say that is of several things, each of which is known:
// "Nama / NIP". Its values may have a line for each. nil: it is of one.
func (v *Vocabulary) Several(column string) []Name {
	both, all := v.readBoth(column)
	if !all || both.isOrdinary() {
		return nil
	}
	return both.parts
}

// spaced returns a name without the blanks between single letters: "N a m a".
func spaced(column string) string {
	words := strings.Fields(column)
	for _, word := range words {
		if len(word) != 1 || !unicode.IsLetter(rune(word[0])) {
			return column
		}
	}
	if len(words) < 3 {
		return column
	}
	return strings.Join(words, "")
}

// readWords reads the words of a name by all they may mean.
func (v *Vocabulary) readWords(words []string) Name {
	if len(words) == 0 {
		return Name{}
	}
	kept := slices.DeleteFunc(slices.Clone(words), func(word string) bool { return slices.Contains(asked, word) })
	if len(kept) == 0 {
		return Name{}
	}
	if len(kept) < len(words) {
		if n := v.readTokens(kept); n.Known() {
			return n
		}
	}
	long := v.expand(kept)
	// The word for a number behind: wa_number.
	if n := len(long) - 1; n > 0 && long[n] == "no" {
		if n := v.readTokens(append([]string{"no"}, long[:n]...)); n.Known() {
			return n
		}
		if n := v.readTokens(long[:n]); slices.ContainsFunc(n.announced, func(a announcement) bool { return v.number[a.class] }) {
			return n
		}
	}
	// A code or a word for what describes people: kd_agama, occup_desc.
	if len(long) > 1 {
		for _, rest := range [][]string{trimFirst(long, "kode", "id", "jenis", "keterangan", "ref", "status"), trimLast(long, "kode", "code", "desc", "id", "keterangan", "text", "value", "jenis", "group", "grp", "cd", "nama")} {
			if rest == nil {
				continue
			}
			if n := v.readTokens(rest); slices.ContainsFunc(n.announced, func(a announcement) bool { return slices.Contains(described, a.class) }) {
				return n
			}
		}
		// Of a place: kelurahan_nm.
		if rest := trimLast(long, "nama"); rest != nil {
			if found, _ := v.lookUp(rest); slices.ContainsFunc(found, func(a announcement) bool { return a.class == "address" }) {
				return v.name(found, long)
			}
		}
	}
	if !slices.Equal(long, kept) {
		if n := v.readTokens(long); n.Known() {
			return n
		}
	}
	if rest := trimFirst(long, "hari", "jam", "file"); len(rest) > 0 {
		if n := v.readTokens(rest); n.Known() {
			return n
		}
	}
	// Misspelt.
	if right := v.spell(long); !slices.Equal(right, long) {
		if n := v.readTokens(right); n.Known() {
			return n
		}
	}
	joined := strings.Join(long, " ")
	for _, head := range heads {
		if joined == head || strings.HasPrefix(joined, head+" ") {
			if found, ok := v.lookUp(strings.Fields(head)); ok {
				return v.name(found, long)
			}
		}
	}
	if found, ok := photo(long); ok {
		return v.name(found, long)
	}
	if n := v.personName(long); n.Known() {
		return n
	}
	if len(long) == 2 && slices.Contains(professions, long[0]) && !v.saysMore(long[1:]) {
		return Name{announced: []announcement{{"name", true}}}
	}
	// Something more behind what is known: status_pembayaran_sppt.
	for n := len(long) - 1; n >= 2; n-- {
		if found, ok := v.lookUp(long[:n]); ok {
			return v.name(found, long)
		}
	}
	return Name{}
}

// readFront reads names of a known word with others behind it of which nobody knows anything, as those
// for whose it is: nisn_pd, pendapatan_mustahik. Its values have to tell.
func (v *Vocabulary) readFront(words []string) Name {
	const leastLetters = 4
	if len(words) < 2 || len(words[0]) < leastLetters || slices.Contains(frontsOfAll, words[0]) {
		return Name{}
	}
	for _, word := range words[1:] {
		if v.isWordOfNames(word) || strings.Trim(word, "0123456789") == "" {
			return Name{}
		}
	}
	found, _ := v.lookUp(words[:1])
	return v.name(asShared(found), words)
}

// isWordOfNames tells whether something is known of a word of names, if not what it says.
func (v *Vocabulary) isWordOfNames(word string) bool {
	if _, known := v.lookUp([]string{word}); known {
		return true
	}
	for _, list := range [][]string{things, descriptive, flagFirst, flagLast, headEnds, units, notAnywhere, moments, budgets, bodies, asked, calledAfterPeople} {
		if slices.Contains(list, word) {
			return true
		}
	}
	return false
}

// asShared returns what a name announces as what other things may be called by, too; nil where one of it
// is not of telling.
func asShared(found []announcement) (shared []announcement) {
	for _, a := range found {
		if !slices.Contains(telling, a.class) {
			return nil
		}
		shared = append(shared, announcement{a.class, true})
	}
	return shared
}

// telling are the classes that names are read for of which only pieces are known: those of ofAnyValues are
// left out where the pieces may be an accident, passwords, hashes, pictures and the like always.
var telling = []string{"nik", "nip", "kk", "npwp", "phone", "bpjs_card", "student_id", "birth_date", "sex", "religion", "marital_status", "nationality", "salary", "birth_place", "name", "address", "health", "payment_status"}

// readGlued reads names of old systems, of one word that is several in one piece: TGLLHRPAS, SEXCD. Its
// values have to tell.
func (v *Vocabulary) readGlued(words []string) Name {
	const shortest, longest = 5, 20
	if len(words) != 1 || len(words[0]) < shortest || len(words[0]) > longest || v.isWordOfNames(words[0]) {
		return Name{}
	}
	pieces := v.pieces(words[0])
	if len(pieces) < 2 {
		return Name{}
	}
	long := v.expand(pieces)
	for len(long) > 1 && slices.Contains(gluedEnds, long[len(long)-1]) {
		long = long[:len(long)-1]
	}
	found, ok := v.lookUp(long)
	for !ok && len(long) > 1 && isRole(long[len(long)-1]) {
		long = long[:len(long)-1]
		found, ok = v.lookUp(long)
	}
	// Short words that happen to be of pieces are too many for what any value may be: provid, discode.
	isLong := len(words[0]) >= longGlued && !slices.ContainsFunc(pieces, func(piece string) bool { return len(piece) < 3 })
	if !isLong && slices.ContainsFunc(found, func(a announcement) bool { return slices.Contains(ofAnyValues, a.class) }) {
		return Name{}
	}
	return v.name(asShared(found), long)
}

// longGlued is the length of words that are of pieces by no accident.
const longGlued = 9

// ofAnyValues are those of telling that any value may be of.
var ofAnyValues = []string{"salary", "birth_place", "name", "address", "health", "payment_status", "student_id"}

// pieces parts a word into the fewest that are known, the longest first; nil: it has others in it.
func (v *Vocabulary) pieces(word string) []string {
	const most = 4
	best := make([][]string, len(word)+1)
	best[0] = []string{}
	for at := range word {
		if best[at] == nil || len(best[at]) == most {
			continue
		}
		for end := at + 2; end <= len(word); end++ {
			if piece := word[at:end]; v.isPiece(piece) && (best[end] == nil || len(best[end]) > len(best[at])+1) {
				best[end] = append(slices.Clip(best[at]), piece)
			}
		}
	}
	return best[len(word)]
}

// isPiece tells whether a word may be a piece of another one.
func (v *Vocabulary) isPiece(word string) bool {
	if len(word) < 3 {
		return slices.Contains(shortPieces, word)
	}
	if _, ok := abbreviations[word]; ok {
		return true
	}
	_, known := v.lookUp([]string{word})
	return known || slices.Contains(v.single[word[0]], word) || isRole(word)
}

// readHead reads the names of columns whose first word, or one that stands anywhere,
// says more than the end. ok is false where it does not, and where the vocabulary has
// the name as it stands.
func (v *Vocabulary) readHead(path string, words []string) (n Name, ok bool) {
	if len(words) < 2 || strings.ContainsAny(path, "/&+,?") {
		return Name{}, false
	}
	if _, exact := v.lookUp(words); exact {
		return Name{}, false
	}
	long := v.expand(words)
	if _, exact := v.lookUp(long); exact || len(long) < 2 {
		return Name{}, false
	}
	has := func(list []string) bool {
		return slices.ContainsFunc(long, func(word string) bool { return slices.Contains(list, word) })
	}
	if n, ok := v.readLeader(long); ok {
		return n, true
	}
	// Behind whose it is, or what a table's names begin with: peg_pot_jht.
	for len(long) > 2 && (slices.Contains(tablePrefixes, long[0]) || slices.Contains(ownRoles, long[0]) || slices.Contains(persons, long[0])) {
		long = long[1:]
	}
	first, last := long[0], long[len(long)-1]
	if slices.Contains(flagFirst, first) || slices.Contains(flagLast, last) {
		return Name{announced: []announcement{{class: "ordinary"}}}, true
	}
	if class, shared := strings.CutSuffix(headClasses[first], "?"); class != "" && !slices.Contains(headEnds, last) {
		return v.name([]announcement{{class, shared}}, long), true
	}
	if has(weddings) && has(papers) {
		return v.name([]announcement{{"marital_status", false}}, long), true
	}
	for _, word := range long {
		switch class := anywhere[word]; {
		case class == "":
		case class == "payment_status" || !has(notAnywhere): // what all of it amounts to is somebody's, too
			return v.name([]announcement{{class, false}}, long), true
		case class == "passport":
			return v.name([]announcement{{"document", false}}, long), true
		}
	}
	// The word for a name beside what describes people: nama_agama.
	rest := trimFirst(long, "nama")
	if rest == nil {
		rest = trimLast(long, "nama", "name")
	}
	if rest != nil {
		if found, _ := v.lookUp(rest); slices.ContainsFunc(found, func(a announcement) bool { return a.class == "health" || slices.Contains(described, a.class) }) {
			return v.name(found, long), true
		}
	}
	return Name{}, false
}

// readLeader reads names of people by what they lead, and not by that: ketua RT, nama wali
// kelas. What is written for them is theirs.
func (v *Vocabulary) readLeader(words []string) (n Name, ok bool) {
	rest := words
	if rest[0] == "nama" {
		rest = rest[1:]
	}
	isTeacher := len(words) > 1 && words[len(words)-2] == "wali" && words[len(words)-1] == "kelas"
	switch {
	case isTeacher && len(rest) == 2, len(rest) > 1 && slices.Contains(leaders, rest[0]) && !v.saysMore(rest[1:]):
		return Name{announced: []announcement{{"name", true}}}, true
	case isTeacher && slices.Contains(proseNames, words[0]):
		return Name{announced: []announcement{{class: "ordinary"}}}, true
	}
	return Name{}, false
}

// saysMore tells whether words behind a leader are known for something else than a place: ketua
// no HP.
func (v *Vocabulary) saysMore(words []string) bool {
	found, known := v.lookUp(words[len(words)-1:])
	return known && slices.ContainsFunc(found, func(a announcement) bool {
		return a.class != "address" && a.class != "ordinary" && a.class != "biometric"
	})
}

// trimFirst returns the words without the first, if that is one of some; nil: it
// is not.
func trimFirst(words []string, first ...string) []string {
	if slices.Contains(first, words[0]) {
		return words[1:]
	}
	return nil
}

// trimLast is trimFirst for the last.
func trimLast(words []string, last ...string) []string {
	if n := len(words) - 1; slices.Contains(last, words[n]) {
		return words[:n]
	}
	return nil
}

// spell returns the words with those put right that are a letter away from one
// word of the vocabulary, or lack some of its vowels, and are long enough for that
// to be no accident.
func (v *Vocabulary) spell(words []string) []string {
	const leastLetters = 7
	out := slices.Clone(words)
	for i, word := range words {
		if _, known := v.words[word]; known || len(word) < leastConsonants || len(word) > 24 || slices.Contains(v.single[word[0]], word) || slices.Contains(notMisspelt, word) {
			continue
		}
		right := ""
		for _, known := range v.single[word[0]] {
			isNear := min(len(known), len(word)) >= leastLetters && known[len(known)-1] == word[len(word)-1] && isLetterAway(word, known) // a last letter inflects
			if isNear || isSkeleton(word, known) {
				if right != "" { // more than one: no telling
					right = ""
					break
				}
				right = known
			}
		}
		if right != "" {
			out[i] = right
		}
	}
	return out
}

// leastConsonants are enough to tell a word by them.
const leastConsonants = 4

// isSkeleton tells whether a word is another one without some of its vowels:
// kcmtn is kecamatan, penghsln penghasilan.
func isSkeleton(short, long string) bool {
	consonants, at := 0, 0
	for i := range len(long) {
		isVowel := strings.IndexByte("aeiou", long[i]) >= 0
		if !isVowel {
			consonants++
		}
		switch {
		case at < len(short) && short[at] == long[i]:
			at++
		case !isVowel:
			return false
		}
	}
	return at == len(short) && len(short) < len(long) && consonants >= leastConsonants
}

// isLetterAway tells whether one letter more, less or other, or two in each
// other's place, make a word of another.
func isLetterAway(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 || a == b {
		return false
	}
	n := 0
	for n < len(a) && a[n] == b[n] {
		n++
	}
	if len(a) < len(b) {
		return a[n:] == b[n+1:]
	}
	return a[n+1:] == b[n+1:] || n+1 < len(a) && a[n] == b[n+1] && a[n+1] == b[n] && a[n+2:] == b[n+2:]
}

// photo reads names of pictures of people and their papers.
func photo(words []string) ([]announcement, bool) {
	has := func(list ...string) bool {
		return slices.ContainsFunc(words, func(word string) bool { return slices.Contains(list, word) })
	}
	switch {
	case has("selfie", "swafoto", "pasfoto"), has("foto", "photo", "img", "image", "gambar", "file", "scan", "berkas", "lampiran", "url", "path") && has("ktp", "ektp", "kk", "sim", "npwp", "ijazah", "paspor", "passport", "wajah", "face"),
		has("image", "img", "photo", "foto", "pic", "picture", "scan") && has("card", "kartu", "doc", "document") && has("id", "identity", "identitas"):
		return []announcement{{"photo", false}}, true
	case has("foto", "photo", "avatar", "photourl", "photos"):
		return []announcement{{"photo", true}}, true
	}
	return nil, false
}

// personName reads what ends or begins with the word for a name, and is not that
// of a thing: whether it is a person's its values tell.
func (v *Vocabulary) personName(words []string) Name {
	var rest []string
	switch {
	case words[0] == "nama":
		rest = words[1:]
	case words[len(words)-1] == "nama", words[len(words)-1] == "name":
		rest = words[:len(words)-1]
	default:
		return Name{}
	}
	if slices.ContainsFunc(rest, func(word string) bool { return slices.Contains(things, word) }) {
		return Name{}
	}
	return v.name([]announcement{{"name", true}}, words)
}

// expand writes out the words that are cut short, and parts those in one piece.
func (v *Vocabulary) expand(words []string) []string {
	var out []string
	for i, word := range words {
		if long, ok := shortAbbreviations[word]; ok && v.isKnownBeside(words, i) {
			out = append(out, long)
			continue
		}
		if long, ok := abbreviations[word]; ok {
			out = append(out, strings.Fields(long)...)
			continue
		}
		if _, known := v.words[word]; known || len(word) < 4 {
			out = append(out, word)
			continue
		}
		out = append(out, v.part(word)...)
	}
	return out
}

// isKnownBeside tells whether a name has another word that is known.
func (v *Vocabulary) isKnownBeside(words []string, i int) bool {
	for k, word := range words {
		if _, known := v.words[word]; k != i && (known || abbreviations[word] != "") {
			return true
		}
	}
	return false
}

// part parts a word that is several in one piece, all of which are known.
func (v *Vocabulary) part(word string) []string {
	for _, first := range glued {
		rest, ok := strings.CutPrefix(word, first)
		if !ok || len(rest) < 2 {
			continue
		}
		long, short := abbreviations[rest]
		if !short {
			long = rest
		}
		if _, known := v.words[rest]; short || known || slices.Contains(persons, rest) || slices.Contains(relativeRoles, rest) {
			if whole, ok := abbreviations[first]; ok {
				first = whole
			}
			return append(strings.Fields(first), strings.Fields(long)...)
		}
	}
	for _, role := range persons { // diagnosapasien
		if base, ok := strings.CutSuffix(word, role); ok && len(base) > 2 && len(role) > 3 {
			if found, known := v.lookUp([]string{base}); known && !(Name{announced: found}).isOrdinary() {
				return []string{base, role}
			}
		}
	}
	return []string{word}
}

// IsPersonName tells whether a text of two words or more is written as a person's name, with
// words of which names are made.
func IsPersonName(text []byte) bool {
	if bytes.IndexByte(bytes.TrimSpace(text), ' ') < 0 {
		return false
	}
	m := Match{Naming: Silent}
	judgeName(text, &m)
	return m.Rung == Likely
}

// IsPersonal tells whether a value is written as those are that tell of people
// without the name of their column: a person's name, a street, a birth date, a sex.
func IsPersonal(value []byte) bool {
	m := Match{Naming: Silent}
	if judgeName(value, &m); m.Rung == Likely {
		return true
	}
	if _, ok := sexWords.of(value); ok && !IsDigits(value) || isListed(value) {
		return true
	}
	if judgeAddress(value, &m); m.Rung == Likely {
		return true
	}
	if d, ok := readDate(value); ok {
		return d.year >= 1900 && !IsDigits(value)
	}
	return isPoint(value)
}

// closedLists are those of the classes that are known by their words.
var closedLists = []*meanings{religions, maritalStates, citizens, sexes, bloodGroups, levelsAndJobs, paymentStates, vaccines}

// closedFilter is of the words of closedLists, and longestListed how long a text is that is one, with
// the signs between its letters.
var closedFilter = func() (filter wordFilter) {
	for _, list := range append([]*meanings{cities}, closedLists...) { // a country is called as a city is, and columns are
		for word := range list.words {
			filter.add(word)
		}
	}
	return filter
}()

const longestListed = 40

// isListed tells whether a value is one of a list of words that hardly mean anything else.
func isListed(value []byte) bool {
	for _, list := range closedLists {
		if _, ok := list.of(value); ok {
			return true
		}
	}
	return false
}
