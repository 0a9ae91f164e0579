package detectors

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"bocor/detectors/region"
)

//go:embed vocabulary.tsv
var vocabularyTable string

// Vocabulary knows which classes a column's name announces.
//
// It is safe for concurrent use once it is built.
type Vocabulary struct {
	words  map[string][]announcement // by joined name
	long   map[string][]announcement // likewise, written out
	single map[byte][]string         // words of names, by their first letter
	number map[string]bool           // classes whose values are numbers
}

type announcement struct {
	class  string
	shared bool
}

// Digest identifies the knowledge that verdicts rest on: the vocabulary and the
// words it is read by, the region codes, the words of names and the models of the detectors. Reports with
// the same digest and version were judged alike.
func (s *Set) Digest() string {
	h := sha256.New()
	h.Write([]byte(vocabularyTable))
	h.Write([]byte(wordsDigest()))
	h.Write([]byte(region.Source()))
	h.Write([]byte(namesTable))
	for _, d := range s.Detectors {
		m := *d.Model()
		fmt.Fprintf(h, "%+v %v %v %v %v %v %v %v %v %v %+v %+v %+v %+v %v\n", d.Class(), m.Chance, m.HeaderBorne, m.NamedOnly, m.SharedNeedsPerson, m.NeedsPerson, m.NeedsAgreement, m.OfBudgets, m.Whole != nil, m.Proof != nil, m.Listed, m.Uniform, m.Partial, m.Spread, m.Rounded)
		if a, ok := d.(*attribute); ok && a.spoken != nil {
			fmt.Fprintln(h, slices.Sorted(maps.Keys(a.spoken.words)))
		}
		if a, ok := d.(*attribute); ok && a.closed != nil {
			fmt.Fprintln(h, slices.Sorted(maps.Keys(a.closed.words)))
		}
		if own, ok := d.(interface{ Digest() string }); ok {
			fmt.Fprintf(h, "%s\n", own.Digest())
		}
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// Name is what a column's name says.
type Name struct {
	announced []announcement
	number    bool   // one of them is a class of numbers, and not only by a shared name
	parts     []Name // of a name of several things
	nik       bool   // it has the word for a NIK among others: nik no_kk
	// Relative says that the column holds a relative's value, not that of the
	// person whose record it is.
	Relative bool
}

// OfNumbers tells whether the column holds a class of numbers.
func (n Name) OfNumbers() bool { return n.number }

// builtinVocabulary is the table, read once: it takes 5 ms, and scans and reports both ask for it.
var builtinVocabulary = sync.OnceValue(func() *Vocabulary {
	const names = 4_000 // rather more than there are
	v := &Vocabulary{words: make(map[string][]announcement, names), long: make(map[string][]announcement, names), single: map[byte][]string{}, number: map[string]bool{}}
	all := make([]string, 0, names)
	for line := range strings.Lines(vocabularyTable) {
		if line[0] == '#' {
			continue
		}
		fields := strings.Split(strings.TrimSpace(line), "\t")
		if len(fields) != 3 {
			panic("detectors: the vocabulary has a line of other than three columns")
		}
		class, shared := strings.CutSuffix(fields[0], "?")
		if fields[1] == "number" {
			v.number[class] = true
		}
		for word := range strings.FieldsSeq(fields[2]) {
			joined := strings.ReplaceAll(word, "_", "")
			v.words[joined] = append(v.words[joined], announcement{class, shared})
			if class == "password" && !strings.Contains(word, "token") && !strings.Contains(word, "code") { // it may be kept as a hash
				v.words[joined] = append(v.words[joined], announcement{"password_hash", shared})
			}
			all = append(all, word)
		}
	}
	// People by what they do there: nama_pembeli, buyer_name; a bare pembeli may
	// hold something else of them.
	for _, person := range persons {
		for _, name := range []string{"nama" + person, "nm" + person, person + "name"} {
			v.add(name, announcement{"name", false})
		}
		v.add(person, announcement{"name", true})
	}
	// Words written out are found however they are cut short.
	for _, word := range all {
		long := v.expand(strings.Split(word, "_"))
		for _, single := range long {
			if !slices.Contains(v.single[single[0]], single) {
				v.single[single[0]] = append(v.single[single[0]], single)
			}
		}
		for _, a := range v.words[strings.ReplaceAll(word, "_", "")] {
			if joined := strings.Join(long, ""); !slices.Contains(v.long[joined], a) {
				v.long[joined] = append(v.long[joined], a)
			}
		}
	}
	return v
})

// add adds what a name announces, unless the table says something of it.
func (v *Vocabulary) add(joined string, a announcement) {
	if v.words[joined] == nil {
		v.words[joined] = []announcement{a}
	}
}

// IsProse tells whether a column's name says that people write there what they
// like, or programs what they get.
func IsProse(column string) bool {
	return slices.ContainsFunc(tokens(column), func(token string) bool { return slices.Contains(proseNames, token) })
}

// IsVague tells whether a column's name says nothing of what the column holds.
func IsVague(column string) bool {
	tokens := tokens(column)
	return len(tokens) == 1 && slices.Contains(vague, tokens[0])
}

// IsBody tells whether a column's name says that the table is one of schools,
// offices or shops: it is their name or number, and not that of a person's.
func (v *Vocabulary) IsBody(column string) bool {
	tokens := tokens(column)
	for len(tokens) > 1 && slices.Contains([]string{"nama", "nm", "name", "kode", "kd", "code", "id", "no"}, tokens[0]) {
		tokens = tokens[1:]
	}
	if len(tokens) > 1 && tokens[0] == "rumah" && tokens[1] == "sakit" {
		tokens = tokens[1:]
	}
	return len(tokens) > 0 && slices.Contains(bodies, tokens[0]) && (len(tokens) == 1 || len(tokens) == 2 && slices.Contains([]string{"name", "code", "id"}, tokens[1]))
}

// IsMoment tells whether a column's name has a word for a day or a year.
func IsMoment(column string) bool {
	return slices.ContainsFunc(tokens(column), func(token string) bool { return slices.Contains(moments, token) })
}

// IsBudget tells whether a column's name says that the table is one of what bodies plan to
// spend, or have spent.
func (v *Vocabulary) IsBudget(column string) bool {
	return slices.ContainsFunc(tokens(column), func(token string) bool { return slices.Contains(budgets, token) })
}

// HasWord tells whether a column's name is in the vocabulary as it stands, but for
// capitals and signs: a quick test that most values do not pass.
func (v *Vocabulary) HasWord(name []byte) bool {
	var word [40]byte
	n := 0
	for _, c := range name {
		if !isWord(c) {
			continue
		}
		if n == len(word) {
			return false
		}
		word[n] = lower(c)
		n++
	}
	if len(v.words[string(word[:n])]) > 0 {
		return true
	}
	return len(v.long[string(word[:n])]) > 0
}

// Read tells what a column's name announces. It follows the recipe: an exact
// match of the joined name, then without role suffixes and numbers, then a
// match at a whole-token boundary behind a table's prefix.
func (v *Vocabulary) Read(column string) Name {
	if found, ok := v.lookUp(allTokens(column)); ok { // pph21, cd4
		return v.name(found, tokens(column))
	}
	return v.readTokens(tokens(column))
}

func (v *Vocabulary) readTokens(tokens []string) Name {
	if len(tokens) == 0 {
		return Name{}
	}
	if found, ok := v.lookUp(tokens); ok {
		return v.name(found, tokens)
	}
	// Without a table's prefix.
	core := tokens
	for len(core) > 1 && slices.Contains(tablePrefixes, core[0]) {
		core = core[1:]
		if found, ok := v.lookUp(core); ok { // mst_user_name is user_name, not name
			return v.name(found, tokens)
		}
	}
	// Whatever address: alamat_toko_asal.
	if core[0] == "alamat" && len(core) > 1 && !slices.Contains(notAddresses, core[1]) {
		return v.name(v.words["alamat"], tokens)
	}
	// Without a role at the end or front.
	for len(core) > 1 && (isRole(core[len(core)-1]) || slices.Contains(units, core[len(core)-1])) {
		core = core[:len(core)-1]
	}
	for len(core) > 1 && isRole(core[0]) {
		core = core[1:]
	}
	if len(core) < len(tokens) {
		if found, ok := v.lookUp(core); ok {
			return v.name(found, tokens)
		}
	}
	// Behind a prefix: the longest known tail.
	for i := 1; i < len(core); i++ {
		tail := core[i:]
		if len(tail) == 1 && (slices.Contains(shortWords, tail[0]) || len(tail[0]) < 3 && tail[0] != "ip") {
			continue
		}
		if slices.ContainsFunc(core[:i], func(token string) bool { return slices.Contains(descriptive, token) }) {
			break
		}
		if found, ok := v.lookUp(tail); ok {
			return v.name(found, tokens)
		}
	}
	return Name{}
}

// ReadPath is Read for a column that is known to be one, so that its name may be
// cut short or be a question, and for a dotted path: its last part that says
// something, with the parts above telling whose value it is (ibu.nik).
func (v *Vocabulary) ReadPath(path string) Name {
	n := v.readAny(path)
	if n.Relative && len(n.announced) == 1 && n.announced[0] == (announcement{"name", true}) {
		// Whose name it is says more than that it is one.
		has := func(list []string) bool {
			return slices.ContainsFunc(tokens(path), func(token string) bool { return slices.Contains(list, token) })
		}
		switch {
		case has(subjects):
		case has(mothers):
			n.announced = []announcement{{"mother_name", false}}
		case has(relatives):
			n.announced = []announcement{{"family", false}}
		}
	}
	return n
}

// readAny is ReadPath before names are told from those of relatives.
func (v *Vocabulary) readAny(path string) Name {
	if first := tokens(path); isThing(path) || len(first) > 1 && (slices.Contains(averages, first[0]) || isOpinion(path)) {
		return Name{announced: []announcement{{class: "ordinary"}}}
	}
	path = withoutStops(path)
	words := tokens(path)
	if found, ok := photo(words); ok && !found[0].shared {
		return v.name(found, words)
	}
	if n, ok := v.readHead(path, words); ok {
		return n
	}
	if n := v.readPath(path); n.Known() {
		if both, all := v.readBoth(path); all {
			return both
		}
		if long := v.expand(words); slices.Contains(long, "tempat") && slices.Contains(long, "tanggal") && slices.Contains(long, "lahir") {
			return v.name(v.words["tempattanggallahir"], words)
		}
		// What only the end of the name says, and says nothing about people: occup_desc.
		if _, exact := v.lookUp(words); !exact && n.isOrdinary() {
			if loose := v.readLoosely(path); loose.Known() && !loose.isOrdinary() {
				return loose
			}
		}
		return n
	}
	if both, all := v.readBoth(path); all && !slices.ContainsFunc(both.announced, func(a announcement) bool { return a.class == "ordinary" }) {
		return both
	}
	if cut := strings.LastIndexByte(path, '.'); cut >= 0 && !strings.Contains(path, " ") {
		if n := v.readLoosely(path[cut+1:]); n.Known() {
			n.Relative = n.Relative || v.name(nil, tokens(path)).Relative
			return n
		}
	}
	return v.readLoosely(path)
}

func (v *Vocabulary) readPath(path string) Name {
	for {
		// What database exports write below a name: nik.$numberLong.
		cut := strings.LastIndexByte(path, '.')
		if cut < 0 {
			return v.Read(path)
		}
		if last := strings.ToLower(path[cut+1:]); !strings.HasPrefix(last, "$") && last != "value" && last != "#text" && last != "_" && !slices.Contains(firestoreTypes, path[cut+1:]) && !isDynamoType(path, cut) && !isNotionType(path, cut) {
			break
		}
		path = path[:cut]
	}
	last := path[strings.LastIndexByte(path, '.')+1:]
	n := v.Read(last)
	if !n.Known() {
		return v.Read(path)
	}
	if n.isOrdinary() { // MARITAL.STATUS has dots for blanks
		if found, ok := v.lookUp(tokens(path)); ok {
			return v.name(found, tokens(path))
		}
	}
	n.Relative = n.Relative || v.name(nil, tokens(path)).Relative
	return n
}

// withoutStops returns a name without the dots behind words that are cut short: they
// begin no path. "Emp. No", "Tgl. Lahir".
func withoutStops(name string) string {
	name = strings.TrimRight(name, ".")
	if !strings.Contains(name, ". ") {
		return name
	}
	return strings.ReplaceAll(name, ". ", " ")
}

// isNotionType tells whether what stands behind the dot is a type of Notion's, below a property.
func isNotionType(path string, dot int) bool {
	above := path[:dot]
	return slices.Contains(notionTypes, path[dot+1:]) && (strings.HasPrefix(above, "properties.") || strings.Contains(above, ".properties."))
}

// isDynamoType tells whether what stands behind the dot is a type of DynamoDB's,
// below a name: and no D.O.B.
func isDynamoType(path string, dot int) bool {
	return slices.Contains(dynamoTypes, path[dot+1:]) && dot > 2 && path[dot-2] != '.'
}

// isThing tells whether a path ends in the name of a thing: suppliers.name.
func isThing(path string) bool {
	parts := strings.Split(path, ".")
	if n := len(parts); n < 2 || !slices.Contains([]string{"name", "nama"}, strings.ToLower(parts[n-1])) {
		return false
	}
	if slices.Contains(containers, strings.ToLower(strings.TrimLeft(parts[len(parts)-2], "_"))) {
		return false
	}
	above := tokens(parts[len(parts)-2])
	return len(above) > 0 && (slices.Contains(things, above[len(above)-1]) || slices.Contains(things, strings.TrimSuffix(above[len(above)-1], "s")))
}

// isOpinion tells whether a name asks what somebody thinks: it begins with a word for that, or
// asks how far.
func isOpinion(path string) bool {
	words := tokens(path[strings.LastIndexByte(path, '.')+1:])
	isAsked := len(words) > 2 && (words[0] == "seberapa" || words[0] == "apakah" || words[0] == "bagaimana" || words[0] == "how")
	return len(words) > 1 && (slices.Contains(opinions, words[0]) || isAsked && slices.ContainsFunc(words, func(word string) bool { return slices.Contains(opinions, word) }))
}

func isRole(token string) bool {
	return slices.Contains(relativeRoles, token) || slices.Contains(ownRoles, token) || slices.Contains(persons, token)
}

func (v *Vocabulary) lookUp(tokens []string) ([]announcement, bool) {
	joined := strings.Join(tokens, "")
	found, ok := v.words[joined]
	if !ok {
		found, ok = v.long[joined]
	}
	return found, ok
}

func (v *Vocabulary) name(found []announcement, tokens []string) Name {
	n := Name{announced: found, nik: slices.Contains(tokens, "nik") || slices.Contains(tokens, "ktp")}
	for _, a := range found {
		n.number = n.number || v.number[a.class] && !a.shared
		n.nik = n.nik && a.class != "nip" // nik_karyawan is a number of employees
	}
	for i, token := range tokens {
		isFamilyCard := token == "keluarga" && i > 0 && tokens[i-1] == "kartu"
		n.Relative = n.Relative || (slices.Contains(relativeRoles, token) && !isFamilyCard)
	}
	return n
}

// IsNumber tells whether the values of a class are numbers.
func (v *Vocabulary) IsNumber(class string) bool { return v.number[class] }

// isOrdinary tells whether the name says nothing about people.
func (n Name) isOrdinary() bool {
	return !slices.ContainsFunc(n.announced, func(a announcement) bool { return a.class != "ordinary" })
}

// Known tells whether the name is in the vocabulary.
func (n Name) Known() bool { return len(n.announced) > 0 }

// TellsNothing tells whether the name says nothing about people.
func (n Name) TellsNothing() bool { return n.isOrdinary() }

// IsOfLogins tells whether a column's name says who logs in: a user name, an address.
func (v *Vocabulary) IsOfLogins(column string) bool {
	n := v.ReadPath(column)
	return v.Naming(n, "username") == Named || v.Naming(n, "email") != Silent && v.Naming(n, "email") != Rival ||
		v.Naming(n, "username") == Shared && slices.ContainsFunc(tokens(column), func(token string) bool { return token == "user" || token == "login" })
}

// IsOfPasswords tells whether a column's name is one of a password beside who logs in: pass stands for other
// things, too.
func (v *Vocabulary) IsOfPasswords(column string) bool {
	n := v.ReadPath(column)
	return (v.Naming(n, "password") == Shared || v.Naming(n, "password_hash") == Shared) &&
		slices.ContainsFunc(tokens(column), func(token string) bool {
			return strings.Contains(token, "pass") || strings.Contains(token, "pwd") || token == "sandi"
		})
}

// neverNames are classes no value of which is a person's name, and "ordinary" for what is no class.
var neverNames = []string{"ordinary", "reference", "document", "health", "voter", "sex", "religion", "nationality", "marital_status", "education_job", "payment_status", "criminal_record", "vaccine", "salary"}

// IsNeverOfNames tells whether the name says that no value is a person's name.
func (n Name) IsNeverOfNames() bool {
	return n.Known() && !slices.ContainsFunc(n.announced, func(a announcement) bool { return !slices.Contains(neverNames, a.class) })
}

// IsCalledAfterPeople tells whether a column's name is that of something that bears people's
// names: a street, a ship, a book.
func IsCalledAfterPeople(column string) bool {
	return slices.ContainsFunc(tokens(column), func(token string) bool { return slices.Contains(calledAfterPeople, token) })
}

// String returns the classes that the name announces, those that it shares with other things with a
// question mark, and whether they are a relative's.
func (n Name) String() string {
	var parts []string
	for _, a := range n.announced {
		part := a.class
		if a.shared {
			part += "?"
		}
		if !slices.Contains(parts, part) {
			parts = append(parts, part)
		}
	}
	if n.Relative {
		parts = append(parts, "relative")
	}
	return strings.Join(parts, " ")
}

// SharesClass tells whether both names say the same of a value.
func (n Name) SharesClass(other Name) bool {
	return slices.ContainsFunc(n.announced, func(a announcement) bool {
		return slices.ContainsFunc(other.announced, func(b announcement) bool { return a.class == b.class })
	})
}

// Naming tells what the name says of a class.
func (v *Vocabulary) Naming(n Name, class string) Naming {
	naming := Silent
	for _, a := range n.announced {
		if a.class == class {
			if !a.shared {
				return Named
			}
			naming = Shared
		}
	}
	if naming == Silent && n.number && v.number[class] && !(class == "nik" && n.nik) {
		return Rival
	}
	return naming
}

// IsOfOtherLength tells whether all numbers that the name announces are of other lengths than those
// of a class.
func (v *Vocabulary) IsOfOtherLength(n Name, class string) bool {
	return !slices.ContainsFunc(n.announced, func(a announcement) bool { return v.number[a.class] && !AreUnlike(class, a.class) })
}

// AreUnlike tells whether numbers of two classes never have one length: one in a column of
// the other stands in the wrong cell.
func AreUnlike(class, other string) bool {
	a, isKnown := numberLengths[class]
	b, isOtherKnown := numberLengths[other]
	return isKnown && isOtherKnown && (a[1] < b[0] || b[1] < a[0])
}

// numberLengths are the least and the most digits of classes of numbers that have a length.
var numberLengths = map[string][2]int{"nik": {16, 16}, "kk": {16, 16}, "phone": {leastPhone, mostPhone}, "bpjs_card": {cardDigits, cardDigits}}

// tokens splits a column's name into lower-case words: at everything but
// letters and digits, between camel-cased words, and with numbers, units and
// signs at either end cut off.
func tokens(column string) []string {
	out := allTokens(column)
	isNumber := func(s string) bool { return strings.Trim(s, "0123456789") == "" }
	for len(out) > 1 && isNumber(out[0]) {
		out = out[1:]
	}
	for len(out) > 1 && isNumber(out[len(out)-1]) {
		out = out[:len(out)-1]
	}
	if n := len(out); n > 0 {
		if cut := strings.TrimRight(out[n-1], "0123456789"); cut != "" && len(cut) < len(out[n-1]) && cut != "npwp" && cut != "icd" {
			out[n-1] = cut
		}
	}
	return out
}

// allTokens is tokens with all numbers.
func allTokens(column string) []string {
	if len(column) > 256 {
		return nil
	}
	column = norm.NFKC.String(column)
	if i := strings.IndexByte(column, '('); i > 0 {
		column = column[:i]
	}
	if i := strings.Index(column, " ["); i > 0 { // Email Address [Required]
		column = column[:i]
	}
	var out []string
	var word strings.Builder
	flush := func() {
		if word.Len() > 0 {
			out = append(out, strings.ToLower(word.String()))
			word.Reset()
		}
	}
	runes := []rune(column)
	for i, r := range runes {
		switch {
		case unicode.IsLetter(r):
			if i > 0 && unicode.IsUpper(r) && (unicode.IsLower(runes[i-1]) || (i+1 < len(runes) && unicode.IsLower(runes[i+1]) && unicode.IsUpper(runes[i-1]))) {
				flush()
			}
			word.WriteRune(r)
		case unicode.IsDigit(r):
			word.WriteRune(r)
		default:
			flush()
		}
	}
	flush()
	return out
}
