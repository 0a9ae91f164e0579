package detectors

import (
	"bytes"

	"bocor/detectors/region"
)

// streetWords begin an address by themselves, where no column says so.
var streetWords = keywords{"jl": true, "jln": true, "jalan": true, "gg": true, "gang": true, "dusun": true, "dsn": true, "perum": true, "perumahan": true, "komplek": true, "kp": true, "kampung": true}

// address is where people live: streets, and beside other personal data the
// names and codes of villages, districts and provinces.
func newAddress() *attribute {
	model := shaped("are written as addresses are", "is written as an address is", 0.02)
	model.OfBodies = true
	return &attribute{
		class:      Class{ID: "address", Title: "Address", Noun: "address", Category: General, Severity: Medium, Countable: true},
		model:      model,
		given:      true,
		judge:      judgeAddress,
		headerless: true,
		spoken:     &spoken{words: addressWords, read: readAddress},
	}
}

// addressWords announce where somebody lives.
var addressWords = keywords{"alamat": true, "address": true, "domisili": true, "alamatlengkap": true, "tinggal": true, "rumah": true, "ktp": true, "lengkap": true}

// readAddress reads what begins as a street does, up to a sign that ends an item.
func readAddress(b []byte, w announcing) int {
	const longest = 160
	word := string(w.text())
	if !w.said || word != "alamat" && word != "address" && word != "domisili" && word != "alamatlengkap" && !isBehind(b, w.start, "alamat") || !streetWords.has(b[w.at:]) {
		return 0
	}
	end := w.at
	for end < len(b) && end-w.at < longest && bytes.IndexByte([]byte("\"|;<>{}[]\n\t\\"), b[end]) < 0 {
		end++
	}
	// The next word that announces something, and what joins it, are not of it.
	if n := bytes.IndexAny(b[w.at:end], ":="); n >= 0 {
		end = w.at + n
		for end > w.at && b[end-1] != ' ' && b[end-1] != ',' {
			end--
		}
	}
	return w.at + len(bytes.TrimRight(b[w.at:end], " ,)"))
}

// isWordForAddress tells whether a value is what the column is called, in another language or in full, as translations of
// programs have it: Alamat Rumah.
func isWordForAddress(value []byte) bool {
	const longest = 32
	if len(value) > longest || !hasFoldPrefix(value, "alamat") && !hasFoldPrefix(value, "address") {
		return false
	}
	for _, c := range value {
		if isDigit(c) || c == '.' || c == ',' {
			return false
		}
	}
	return true
}

func judgeAddress(value []byte, m *Match) {
	n, signs := 0, false
	for _, c := range value {
		kind := addressKinds[c]
		n += int(kind & aLetter)
		signs = signs || kind&aSign != 0
	}
	if signs && bytes.Contains(value, []byte("***")) {
		m.Kind = Placeholder // masked
		return
	}
	if signs && (bytes.IndexByte(value, '@') > 0 || bytes.Contains(value, []byte("://"))) || isMAC(value) {
		return // an address of another kind
	}
	if _, isIP := readIP(value); isIP {
		return
	}
	if len(value) <= longestProvince {
		m.Claims.Province = provinceOf(value)
	}
	if m.Naming == Named && n >= 2 {
		if !isWordForAddress(value) {
			m.Rung = Weak
		}
		return
	}
	if n == 0 && (len(value) > longestCode || isMobile(value)) {
		return // a number of another kind
	}
	if m.Naming == Named {
		if n == 0 {
			m.Rung = Weak
		}
		return
	}
	switch {
	case n == 0: // a code: postcode, RT/RW, the region's number
		m.Rung = Weak
	case n < 2:
	case n < len(value) && len(value) >= 8 && hasAnyWord(value, streetWords) && hasDigit(value) && (m.Naming != Silent || beginsStreet(value)):
		m.Rung = Likely
	default:
		m.Rung = Weak
	}
}

// addressKinds tells letters, as hasLetters does, and the signs that addresses of other kinds have, or
// what masks them.
var addressKinds = func() (t [256]uint8) {
	for c := range t {
		if isLetter(byte(c)) || c >= 0x80 {
			t[c] = aLetter
		}
	}
	t['*'], t['@'], t[':'] = aSign, aSign, aSign
	return t
}()

const (
	aLetter = 1
	aSign   = 2
)

// longestCode is the length of the longest codes of regions: those of villages with dots (Kepmendagri
// 300.2.2-2138/2025), and nearly those of neighbourhoods (BPS).
const longestCode = 14

// IsMobile tells whether a value is digits that begin as a mobile number does, and as many.
func IsMobile(value []byte) bool {
	return IsDigits(bytes.TrimPrefix(value, []byte("+"))) && isMobile(value)
}

// isMobile tells whether digits begin as a mobile number does, and are as many.
func isMobile(digits []byte) bool {
	n := countDigits(digits)
	return n >= 10 && n <= 13 && (bytes.HasPrefix(digits, []byte("08")) || bytes.HasPrefix(digits, []byte("628")) || bytes.HasPrefix(digits, []byte("+62")))
}

// roadWorks are words in front of streets that are built, not lived in; sentences go on behind
// streets with the others.
var (
	roadWorks = keywords{"pembangunan": true, "perbaikan": true, "peningkatan": true, "rehabilitasi": true, "rehab": true, "pemeliharaan": true, "rekonstruksi": true, "pelebaran": true, "pengaspalan": true,
		"preservasi": true, "penanganan": true, "pengerasan": true, "normalisasi": true, "betonisasi": true, "ruas": true, "kondisi": true, "infrastruktur": true, "panjang": true, "ukuran": true}
	afterStreet = keywords{"di": true, "ke": true, "dari": true, "yang": true, "dan": true, "tol": true, "nasional": true, "provinsi": true, "kabupaten": true, "keluar": true}
)

// beginsStreet tells whether a word for a street is of an address: no sentence goes on with it, and
// no works are in front: "pembangunan jalan di Bogor".
func beginsStreet(value []byte) bool {
	isWork := false
	for i := 0; i < len(value); {
		if !isLetter(value[i]) {
			i++
			continue
		}
		var word, after [16]byte
		folded, next := nextWord(value, i, &word)
		if streetWords[string(folded)] && !isWork {
			if behind, _ := nextWord(value, next, &after); !afterStreet[string(behind)] {
				return true
			}
		}
		isWork, i = roadWorks[string(folded)], next
	}
	return false
}

// provinces are the folded names of provinces, and how else they are written.
var provinces = func() map[string]uint8 {
	names := map[string]uint8{"dkijakarta": 31, "jakarta": 31, "daerahkhususjakarta": 31, "dkj": 31, "diyogyakarta": 34, "yogyakarta": 34, "diy": 34, "ntb": 52, "ntt": 53, "nad": 11,
		"nanggroeacehdarussalam": 11, "bangkabelitung": 16, "kepbangkabelitung": 16, "kepriau": 14, "jabar": 32, "jateng": 33, "jatim": 35, "sumut": 12, "sumbar": 13, "sumsel": 16, "sulsel": 73, "sulut": 71,
		"sulteng": 72, "sultra": 74, "kalbar": 61, "kalteng": 62, "kalsel": 63, "kaltim": 64, "kaltara": 64, "westjava": 32, "centraljava": 33, "eastjava": 35, "northsumatra": 12, "westsumatra": 13,
		"southsumatra": 16, "southsulawesi": 73, "northsulawesi": 71, "irianjaya": 91}
	regions := region.Load()
	for code := range 100 {
		if w, n := fold([]byte(regions.Province(code))); n > 0 {
			names[string(w[:n])] = province1999(code)
		}
	}
	return names
}()

const longestProvince = 30

// provinceOf returns the province that a value names, or 0.
func provinceOf(value []byte) uint8 {
	w, n := fold(value)
	if n < 3 || isDigit(w[n-1]) {
		return 0
	}
	if rest, ok := bytes.CutPrefix(w[:n], []byte("provinsi")); ok {
		return provinces[string(rest)]
	}
	return provinces[string(w[:n])]
}

func hasDigit(b []byte) bool {
	for _, c := range b {
		if isDigit(c) {
			return true
		}
	}
	return false
}

func countDigits(b []byte) (n int) {
	for _, c := range b {
		if isDigit(c) {
			n++
		}
	}
	return n
}
