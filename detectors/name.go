package detectors

import (
	"bytes"
	_ "embed"
	"maps"
	"strings"
	"unicode"
	"unicode/utf8"
)

//go:embed names.txt
var namesTable string

// givenNames are words of people's names.
var givenNames = func() keywords {
	words := keywords{}
	for line := range strings.Lines(namesTable) {
		if line[0] == '#' {
			continue
		}
		maps.Copy(words, keywordsOf(line))
	}
	return words
}()

// notPeople are words that make a name that of a firm, a place, a street or a
// thing.
var notPeople = keywords{
	"pt": true, "cv": true, "ud": true, "tbk": true, "toko": true, "bank": true, "koperasi": true, "yayasan": true, "perusahaan": true, "dinas": true, "kantor": true,
	"rumah": true, "rs": true, "rsud": true, "puskesmas": true, "klinik": true, "apotek": true, "sekolah": true, "sd": true, "smp": true, "sma": true, "smk": true,
	"sdn": true, "smpn": true, "sman": true, "universitas": true, "hotel": true, "warung": true, "restoran": true, "pasar": true, "masjid": true, "gereja": true,
	"jl": true, "jalan": true, "jln": true, "gang": true, "kab": true, "kabupaten": true, "kota": true, "kecamatan": true, "kelurahan": true, "desa": true, "provinsi": true,
	"cabang": true, "gudang": true, "stasiun": true, "bandara": true, "pelabuhan": true, "gunung": true, "sungai": true, "pulau": true, "ltd": true, "inc": true, "corp": true,
	"agency": true, "ministry": true, "office": true, "department": true, "board": true, "division": true, "institute": true, "university": true, "council": true, "commission": true,
	"kementerian": true, "badan": true, "balai": true, "lembaga": true, "direktorat": true, "instansi": true, "madrasah": true, "pesantren": true, "fakultas": true, "jurusan": true,
	"kpp": true, "kppn": true, "kpu": true, "kua": true, "polres": true, "polsek": true, "polda": true, "kodim": true, "samsat": true, "kejaksaan": true, "pengadilan": true, "lapas": true, "rutan": true,
	"company": true, "store": true, "the": true, "of": true, "kopi": true, "baju": true, "kain": true, "batik": true, "nasi": true, "paket": true, "warna": true, "ukuran": true,
}

// name finds people's names.
func newName() *attribute {
	model := shaped("hold words of people's names", "holds a word of people's names", 0.08)
	model.Whole = &Whole{Facet: "known"}
	return &attribute{
		class:      Class{ID: "name", Title: "Name", Noun: "name", Category: General, Severity: Medium, Countable: true},
		model:      model,
		facets:     []Facet{{Name: "known", Bins: 2}},
		given:      true,
		judge:      judgeName,
		headerless: true,
		spoken:     &spoken{words: nameWordsSpoken, read: readName},
	}
}

// totalWords stand in the place of a name where a table sums up.
var totalWords = keywords{"total": true, "jumlah": true, "subtotal": true, "grand": true}

var isTotalWord = [256]bool{'t': true, 'j': true, 's': true, 'g': true}

func judgeName(value []byte, m *Match) {
	words, ok := nameWords(value)
	if !ok || words < 4 && isTotalWord[value[0]|0x20] && totalWords.has(value) {
		return
	}
	if m.Naming == Keyword { // much is called a name that is nobody's
		if nameKinds(value) == ofPeople {
			m.Rung = Likely
		}
		return
	}
	if isFirm(value) {
		return
	}
	m.Rung = Weak
	if m.Naming == Named || words < 2 && m.Naming != Shared {
		return
	}
	kinds := nameKinds(value)
	if m.Facets[0] = 0; kinds == ofPeople { // KPP Pratama Bogor has words of both
		m.Facets[0] = 1
	}
	if words < 2 {
		return
	}
	switch kinds {
	case ofPeople:
		m.Rung = Likely
	case ofOthers:
		m.Rung = None
	}
}

const (
	ofPeople = 1
	ofOthers = 2
)

// isFirm tells whether a value begins with the form of a firm, as no person's name does: PT Mega Surya. Some forms
// are short for people's names (Pt. Ayu is Putu Ayu): in capitals they are firms', and where all is in capitals, if no
// word of people's names follows.
func isFirm(value []byte) bool {
	const longestForm = 7
	n := 0
	for n < len(value) && isLetter(value[n]) {
		n++
	}
	if n < 2 || n > longestForm || n+2 >= len(value) || value[n] != ' ' && value[n] != '.' {
		return false
	}
	switch string(value[:n]) {
	case "PT", "CV", "UD", "FA":
		rest := value[n:]
		return bytes.ContainsFunc(rest, unicode.IsLower) || nameKinds(rest)&ofPeople == 0
	}
	return bytes.EqualFold(value[:n], []byte("yayasan")) || bytes.EqualFold(value[:n], []byte("perumda"))
}

// nameFilter is of the words of both lists.
var nameFilter = func() (filter wordFilter) {
	for _, list := range []keywords{givenNames, notPeople} {
		for word := range list {
			filter.add(word)
		}
	}
	return filter
}()

func hashStep(h uint32, lowerCase byte) uint32 { return (h + uint32(lowerCase)) * 0x9E3779B1 }

// nameKinds tells whether words of people's names, and of other things', are in
// a value.
func nameKinds(value []byte) (kinds int) {
	for i := 0; i < len(value); {
		start, h := i, uint32(0)
		for ; i < len(value) && isLetter(value[i]); i++ {
			h = hashStep(h, value[i]|0x20)
		}
		if word := value[start:i]; len(word) > 0 && len(word) <= 16 && nameFilter.has(h) {
			var folded [16]byte
			for j, c := range word {
				folded[j] = c | 0x20
			}
			if givenNames[string(folded[:len(word)])] {
				kinds |= ofPeople
			}
			if notPeople[string(folded[:len(word)])] {
				kinds |= ofOthers
			}
		}
		if i == start {
			i++
		}
	}
	return kinds
}

// BeginsWithName tells whether a login begins with a word of people's names: hendrasan271, made.lestari.
func BeginsWithName(login []byte) bool {
	const least, most = 4, 12
	var folded [most]byte
	n := 0
	for n < min(len(login), most) && isLetter(login[n]) {
		folded[n] = login[n] | 0x20
		n++
	}
	for ; n >= least; n-- {
		if givenNames[string(folded[:n])] {
			return true
		}
	}
	return false
}

// nameWords counts the words of a value that is written as a name is: letters,
// and the signs that stand in names and titles.
func nameWords(value []byte) (words int, ok bool) {
	if len(value) < 2 || len(value) > 80 {
		return 0, false
	}
	inWord, letters := false, 0
	for _, c := range value {
		switch {
		case isLetter(c) || c >= utf8.RuneSelf:
			if !inWord {
				words++
			}
			inWord = true
			letters++
		case c == ' ' || c == '.' || c == ',' || c == '\n' || c == '\r' || c == '+': // + in addresses of pages
			inWord = false
		case c == '\'' || c == '-' || c == '`' || c == '/' || c == '(' || c == ')' || c == '"': // Ma'ruf, A/N, (alm), Ahmad "Mad" Rahman
		default:
			return 0, false
		}
	}
	return words, letters >= 2 && words <= 9
}

// nameWordsSpoken announce a name, behind a colon or an equals sign; those of persons do behind
// "nama".
var nameWordsSpoken = func() keywords {
	words := keywords{"nama": true, "name": true, "namalengkap": true, "fullname": true, "lengkap": true}
	for _, person := range persons {
		if len(person) <= 16 {
			words[person] = true
		}
	}
	return words
}()

// readName reads what is written as a name is.
func readName(b []byte, w announcing) int {
	const longest = 60
	word := string(w.text())
	if isWhole := word == "name" || word == "nama" || word == "namalengkap" || word == "fullname"; !w.said || !isWhole && !isBehind(b, w.start, "nama") || isWhole && isOfThing(b, w.start) {
		return 0
	}
	end := w.at
	for end < len(b) && end-w.at < longest && (isLetter(b[end]) || b[end] == ' ' && end+1 < len(b) && b[end+1] != ' ' || b[end] == '.' || b[end] == '\'' || b[end] == '`' || b[end] >= utf8.RuneSelf) {
		end++
	}
	if end < len(b) && (b[end] == '=' || b[end] == ':' || b[end] == '_') { // the next word announces something else
		for end > w.at && b[end-1] != ' ' {
			end--
		}
	}
	for end > w.at && b[end-1] == ' ' {
		end--
	}
	if word == "name" && bytes.IndexByte(b[w.at:end], ' ') < 0 {
		return 0 // of anything
	}
	return end
}

// isOfThing tells whether the word that ends right in front of the place i, and goes on with the word
// there, is none for a person: product name, barang nama.
func isOfThing(b []byte, i int) bool {
	for i > 0 && (b[i-1] == ' ' || b[i-1] == '_' || b[i-1] == '-' || b[i-1] == '.') {
		i--
	}
	end := i
	for i > 0 && isLetter(b[i-1]) {
		i--
	}
	if end == i || end-i > 16 {
		return end > i
	}
	var word [16]byte
	for j, c := range b[i:end] {
		word[j] = lower(c)
	}
	return !ofPerson[string(word[:end-i])]
}

// ofPerson are words in front of that for a name which leave it a person's.
var ofPerson = func() keywords {
	words := keywords{"full": true, "first": true, "last": true, "given": true, "my": true, "your": true, "user": true, "real": true, "display": true, "is": true, "the": true}
	for _, list := range [][]string{persons, ownRoles, relativeRoles} {
		for _, word := range list {
			words[word] = true
		}
	}
	return words
}()
