package format

import (
	"bytes"
	"slices"
	"unicode"
)

// Tables whose columns one blank parts, or two and more, below names that are all known.

// isWideTable is isWordTable for what stands between two blanks or more.
func isWideTable(sample []byte, whole bool, options *Options) bool {
	return isTableOf(splitWide, sample, whole, options)
}

// wideRow appends what stands between two blanks or more as CSV.
func wideRow(to, line []byte) []byte {
	for i, field := range splitWide(bytes.TrimRight(line, "\r\n")) {
		if i > 0 {
			to = append(to, ',')
		}
		to = appendCell(to, field)
	}
	return append(to, '\n')
}

// isWordTable tells whether the first line of a text is names of columns, with a blank between them, and
// every other line has as many words.
func isWordTable(sample []byte, whole bool, options *Options) bool {
	head, _, _ := bytes.Cut(bytes.TrimLeft(sample[markLength(sample):], "\r\n"), []byte{'\n'})
	words := bytes.Fields(head)
	if isPhrase := slices.ContainsFunc(words, func(word []byte) bool { return phraseWords[string(bytes.ToLower(word))] }); isPhrase || len(words) < 3 && bytes.IndexByte(head, '_') < 0 {
		return false
	}
	return isTableOf(func(line []byte) [][]byte { return bytes.Split(line, []byte{' '}) }, sample, whole, options)
}

// isNameOnly tells whether a text is letters, and a few digits and joints: what parts cells stands in
// none.
func isNameOnly(text []byte) bool {
	digits := 0
	for _, r := range string(text) {
		switch {
		case unicode.IsLetter(r) || r == ' ' || r == '_':
		case unicode.IsDigit(r):
			digits++
		default:
			return false
		}
	}
	return digits <= 2
}

// phraseWords are words with which a name of several goes on, or begins: Nama Pasien, No HP, NIK KTP.
var phraseWords = map[string]bool{"nama": true, "name": true, "no": true, "nomor": true, "nomer": true, "number": true, "alamat": true, "address": true, "tanggal": true, "tgl": true, "date": true, "tempat": true, "jenis": true, "status": true,
	"id": true, "kode": true, "code": true, "ktp": true, "data": true, "daftar": true, "jumlah": true, "customer": true, "employee": true, "user": true, "pelanggan": true, "pasien": true, "siswa": true, "karyawan": true, "pegawai": true}

// isTableOf tells whether the first line of a text is names of columns and nothing else, and the others
// have as many parts.
func isTableOf(split func(line []byte) [][]byte, sample []byte, whole bool, options *Options) bool {
	const leastRows, mostRows = 2, 200
	if sample = sample[markLength(sample):]; !whole {
		sample = sample[:bytes.LastIndexByte(sample, '\n')+1]
	}
	names, rows := 0, 0
	for line := range bytes.Lines(sample) {
		if line = bytes.TrimRight(line, "\r\n"); len(line) == 0 {
			continue
		}
		words := split(line)
		if names == 0 {
			if names = len(words); names < 2 || options.KnownName == nil {
				return false
			}
			for _, word := range words {
				if !isNameOnly(word) || !options.KnownName(string(word)) {
					return false
				}
			}
			continue
		}
		if len(words) != names || slices.ContainsFunc(words, func(word []byte) bool { return len(word) == 0 || bytes.IndexByte([]byte(",;|\t\""), word[0]) >= 0 }) {
			return false
		}
		if rows++; rows == mostRows {
			break
		}
	}
	return rows >= leastRows
}
