package scan

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"bocor/detectors"
	"bocor/scan/format"
)

// Header says where a table's header row is.
type Header int

const (
	// AutoHeader looks for it among the first rows.
	AutoHeader Header = 0
	// NoHeader says that there is none. Positive values count rows from 1,
	// blank ones left out.
	NoHeader Header = -1
)

// findHeader returns how many of the first rows stand before the data, which
// of them is the header, counted from 1, and the names of the columns; 0 and
// nil when the table has no header.
//
// A row is a header when it fills the table's columns, only titles stand above
// it, and the vocabulary knows more than half of it, or some of it and it is
// written as names are. Below a row that fills the table, most of it must be
// known. In doubt it is not: a person's name that became a column's name would
// stand in the report.
func findHeader(head []format.Row, info format.Info, vocabulary *detectors.Vocabulary, wanted Header) (rows, header int, names []string) {
	rows, header, names = headerRows(head, info, vocabulary, wanted)
	below := rows
	if below < len(head) && len(bytes.Trim(head[below].Raw, "-+| ")) == 0 {
		below++
	}
	switch {
	case header > 0 && below+1 < len(head) && isTypeRow(head[below]):
		rows = below + 1
	// A row that numbers the columns is no record, unless records of numbers
	// follow.
	case header > 0 && wanted == AutoHeader && rows < len(head) && isNumbering(head[rows]) && !(rows+1 < len(head) && isNumbers(head[rows+1])):
		rows++
	}
	return rows, header, names
}

// headerRows is findHeader without the types below the names.
func headerRows(head []format.Row, info format.Info, vocabulary *detectors.Vocabulary, wanted Header) (rows, header int, names []string) {
	if wanted > 0 {
		if int(wanted) > len(head) {
			return 0, 0, nil
		}
		return int(wanted), int(wanted), withoutPeople(columnNames(head[wanted-1], info.Encoding), vocabulary)
	}
	if wanted == NoHeader {
		return 0, 0, nil
	}
	best, bestScore := -1, 0
	filledRow := false // a row that fills the table has passed: no title
	for i := range min(len(head), LastHeaderRow) {
		score, sure := headerScore(head, i, info, vocabulary)
		// Behind such a row a header is one only if there is hardly a doubt.
		if score > bestScore && (!filledRow || sure && i <= lastDoubtfulRow) {
			best, bestScore = i, score
		}
		if 2*filled(head[i]) > info.Width {
			filledRow = true
			if hasValue(head[i], info.Encoding) {
				break // data have begun
			}
		}
	}
	for i := max(0, best-1); i < min(len(head)-1, LastHeaderRow) && (best < 0 || i <= best); i++ {
		joined := joinRows(head[i], head[i+1], info.Encoding, vocabulary)
		if joined == nil {
			continue
		}
		whole := format.Row{Raw: head[i].Raw}
		for _, name := range joined {
			whole.Cells = append(whole.Cells, []byte(name))
		}
		if score, sure := headerScore(append(append(head[:i:i], whole), head[i+2:]...), i, info, vocabulary); sure && score >= bestScore {
			return i + 2, i + 1, joined
		}
	}
	if best < 0 {
		return 0, 0, nil
	}
	names = withoutPeople(columnNames(head[best], info.Encoding), vocabulary)
	if bestScore == unknownNames {
		// Nobody knows these names: they count as a header, but could be a
		// person's row, and are not shown.
		clear(names)
	}
	header = best + 1
	rows = header
	if rows+1 < len(head) && isImport(head[rows+1]) {
		for i, question := range columnNames(head[rows], info.Encoding) {
			if i < len(names) && !vocabulary.ReadPath(names[i]).Known() && vocabulary.ReadPath(question).Known() {
				names[i] = question
			}
		}
		return rows + 2, header, names
	}
	return rows, header, names
}

// columnType is what programs call the type of a column, in a row below the names: String, varchar(16),
// i64, <chr>; polars has strokes above them.
var columnType = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^<?(?:(?:nullable|lowcardinality)\()*(?:-{2,}|str|string|chr|fct|lgl|dbl|u?int(?:eger)?\d{0,3}|[iuf](?:8|16|32|64)|float\d{0,2}|double|real|decimal|numeric|number|bigint|smallint|tinyint|bool(?:ean)?|n?(?:var)?char2?|text|date(?:32|64|time(?:64)?)?|timestamp|time|dttm|object|uuid|json)(?:\(\d+(?:, ?\d+)?\))?\)*>?$`)
})

// isTypeRow tells whether a row holds nothing but types of columns, two or more.
func isTypeRow(row format.Row) bool {
	n := 0
	for _, cell := range row.Cells {
		text := trim(cell)
		if len(text) == 0 {
			continue
		}
		if len(text) > 40 || !columnType().Match(text) {
			return false
		}
		if text[0] != '-' { // polars has strokes above them
			n++
		}
	}
	return n >= 2
}

// joinRows returns the names of columns whose header has two rows: groups above,
// and what they hold below, where a group reaches over the columns to the right
// that have none of their own. It is nil where the rows are not so. A group is
// part of a name where that tells more than the name below: whose it is.
func joinRows(top, bottom format.Row, encoding string, vocabulary *detectors.Vocabulary) []string {
	groups, below := columnNames(top, encoding), columnNames(bottom, encoding)
	if hasValue(top, encoding) || hasValue(bottom, encoding) || filled(top) < 2 || filled(bottom) < 2 {
		return nil
	}
	for len(groups) < len(below) {
		groups = append(groups, "")
	}
	names := make([]string, len(groups))
	known, weak, group := 0, 0, ""
	// Names below stand only where a group is above, and some column has its name
	// above: then words are names that alone could be data.
	changed, complementary, single := false, true, false
	for i, own := range groups {
		if own != "" {
			group = own
		}
		name := ""
		if i < len(below) {
			name = below[i]
		}
		switch {
		case name == "":
			names[i] = own
			single = single || own != ""
			continue
		case isNumeric([]byte(name)):
			return nil
		case isKnown(name, vocabulary):
			known++
		case vocabulary.Read(name).Known():
			weak++
		}
		if birth := birthParts[strings.ToLower(strings.Trim(name, ". "))]; birth != "" && isBirth(group, vocabulary) {
			names[i], changed = birth, true
			known++
			continue
		}
		if answers[strings.ToLower(name)] && vocabulary.ReadPath(own).Known() {
			names[i], changed = own, true
			continue
		}
		isCovered := group != "" && (own == "" || i+1 < len(groups) && groups[i+1] == "")
		complementary = complementary && isCovered
		names[i] = name
		whole, alone := vocabulary.Read(group+" "+name), vocabulary.Read(name)
		if vocabulary.Read(group).Known() && whole.Known() && (!alone.Known() || whole.Relative && !alone.Relative) {
			names[i] = group + " " + name
			changed = true
		}
	}
	if single && complementary {
		known += weak
	}
	if !single && !changed || 2*known < filled(bottom) {
		return nil
	}
	return names
}

// birthParts stand below "tempat, tanggal lahir", which says both.
var birthParts = map[string]string{"tempat": "Tempat Lahir", "tmp": "Tempat Lahir", "tmpt": "Tempat Lahir", "tpt": "Tempat Lahir", "kota": "Tempat Lahir", "place": "Place of Birth", "tanggal": "Tanggal Lahir", "tgl": "Tanggal Lahir", "date": "Date of Birth"}

// isBirth tells whether a name says where and when somebody was born.
func isBirth(name string, vocabulary *detectors.Vocabulary) bool {
	read := vocabulary.ReadPath(name)
	return vocabulary.Naming(read, "birth_date") == detectors.Named && vocabulary.Naming(read, "birth_place") == detectors.Named
}

// answers stand below the questions of a survey to which anything may be written.
var answers = map[string]bool{"response": true, "open-ended response": true, "open ended response": true, "respons": true, "jawaban": true}

// lastDoubtfulRow is how far down a header may stand below rows that look like
// data, counted from 0.
const lastDoubtfulRow = 5

// hasValue tells whether some cell of the row is surely data.
func hasValue(row format.Row, encoding string) bool {
	for _, cell := range row.Cells {
		if isValue(strings.TrimSpace(decodeName(cell, encoding))) {
			return true
		}
	}
	return false
}

// isYear tells whether a text is a year, as tables of years have them for
// names.
func isYear(text string) bool {
	return len(text) == 4 && (text[:2] == "19" || text[:2] == "20") && isNumeric([]byte(text))
}

// countingCells tells which cells of a row are numbers that count up, or days that follow each other, three at
// least: days of a month, questions, weeks have columns of their own, which are called so.
func countingCells(row format.Row) map[int]bool {
	const (
		least    = 3
		mostDays = 31 // months follow each other, too
	)
	out := map[int]bool{}
	from, before := 0, 0
	for col := 0; col <= len(row.Cells); col++ {
		number := 0
		if col < len(row.Cells) {
			number = placeInTime(trim(row.Cells[col]))
		}
		if col > from && (number == before+1 || number > isDay && before > isDay && number > before && number <= before+mostDays) {
			before = number
			continue
		}
		for i := from; col-from >= least && i < col; i++ {
			out[i] = true
		}
		from, before = col, number
		if number == 0 {
			from = col + 1
		}
	}
	return out
}

// isDay is more than the numbers that stand for no day have.
const isDay = 1 << 10

// placeInTime returns a short whole number, or, beyond isDay, the days up to a date; 0: a text is neither.
func placeInTime(text []byte) int {
	const mostDigits = 3
	if len(text) <= mostDigits && countDigits(text) == len(text) {
		n, _ := strconv.Atoi(string(text))
		return n
	}
	for _, layout := range []string{"2006-01-02", "2/1/2006", "2-1-2006", "2/1", "2-1"} {
		if date, err := time.Parse(layout, string(text)); err == nil {
			return int(date.Unix()/(24*60*60)) + 1<<20 // some have no year, or one before 1970
		}
	}
	return 0
}

// isImport tells whether a row is the one that Qualtrics writes below its questions, which
// stand below the names of the columns.
func isImport(row format.Row) bool {
	n := 0
	for _, cell := range row.Cells {
		if bytes.HasPrefix(cell, []byte(`{"ImportId":`)) {
			n++
		}
	}
	return n > 1 && 2*n > len(row.Cells)
}

// isNumbering tells whether a row numbers the columns: 1, 2, 3 or (1), (2), (3), of which some say what they
// are made of: 5=3+4, 6 (4+5).
func isNumbering(row format.Row) bool {
	const least = 3
	for i, cell := range row.Cells {
		rest, isNext := strings.CutPrefix(strings.Trim(string(trim(cell)), "()"), strconv.Itoa(i+1))
		if isFormula := strings.HasPrefix(strings.TrimLeft(rest, " "), "=") || strings.HasPrefix(rest, " ("); !isNext || rest != "" && !(isFormula && isNumeric([]byte(strings.Map(inFormula, rest)))) {
			return false
		}
	}
	return len(row.Cells) >= least
}

// inFormula drops the signs of a formula that no number has.
func inFormula(r rune) rune {
	if strings.ContainsRune("=*x×:%", r) {
		return -1
	}
	return r
}

// isNumbers tells whether a row has nothing but short numbers.
func isNumbers(row format.Row) bool {
	for _, cell := range row.Cells {
		if text := trim(cell); len(text) > 6 || !isNumeric(text) {
			return false
		}
	}
	return true
}

// unknownNames is the score of a header without a name that is known.
const unknownNames = 1

// LastHeaderRow is the last row that may be the header.
const LastHeaderRow = 30

func filled(row format.Row) int {
	n := 0
	for _, cell := range row.Cells {
		if len(trim(cell)) > 0 {
			n++
		}
	}
	return n
}

// headerScore is 0 for a row that is no header, and grows with how many of
// its names are known; sure says that most are.
func headerScore(head []format.Row, row int, info format.Info, vocabulary *detectors.Vocabulary) (score int, sure bool) {
	var names, lettered, values, known, weak, strong, shaped int
	var told []string // what strong names say, each once
	labels := true    // known and other cells take turns: a form's labels and values
	onNumbers := false
	var read []detectors.Name
	mayLie := !allKnown(head[row], info.Encoding, vocabulary)
	var counting map[int]bool
	if slices.ContainsFunc(head[row].Cells, func(cell []byte) bool { return isKnown(string(trim(cell)), vocabulary) }) {
		counting = countingCells(head[row])
	}
	for col, cell := range head[row].Cells {
		text := strings.TrimSpace(decodeName(cell, info.Encoding))
		if text == "" || isYear(text) || counting[col] {
			continue
		}
		names++
		if isValue(text) {
			values++
			continue
		}
		if strings.ContainsFunc(text, unicode.IsLetter) {
			lettered++
		}
		name := vocabulary.Read(text)
		read = append(read, name)
		isName := name.Known() && !recurs(head, row, col) && !(mayLie && listsNames(head, row, col, vocabulary))
		switch {
		case isName && valueWords[strings.ToLower(text)] && !valuesBelow(head, row, col, info.Encoding):
			weak++
		case isName:
			known++
			if says := name.String(); !name.TellsNothing() && !slices.Contains(told, says) {
				told = append(told, says)
				strong++
			}
		}
		labels = labels && isName == (names%2 == 1)
		onNumbers = onNumbers || isName && name.OfNumbers() && isAboveNumbers(head, row, col)
		if isIdentifier(text) {
			shaped++
		}
	}
	missing, used := missingColumns(head, row)
	isLine := info.Width <= 1 || used <= 1 && names <= 1 // of a text, or of a list
	if known > 0 || weak > 0 && isLine && valuesBelow(head, row, 0, info.Encoding) {
		known += weak
	}
	sure = known >= 2 && (known == names || known >= 3 && 3*known >= 2*names)
	switch {
	case holdsLabels(head, row, vocabulary), names == 2 && len(read) == 2 && !onNumbers && isTranslation(read[0], read[1]):
		return 0, false
	case labels && !onNumbers && names >= 4 && names%2 == 0 && goesOnWithLabels(head, row, vocabulary), names == 0, 2*lettered < names, 4*missing > used && !(sure && 2*missing <= used):
		return 0, false
	case values > 0 && (known < 3 || 2*known < names):
		return 0, false
	case isLine && (row > 0 || info.Aside || !mayName(head, row) || known == 0 && !changesType(head, row) || strings.ContainsAny(string(head[row].Raw), "<>={}[]/\\;:#")):
		return 0, false // prose or code
	case lettered == names && missing == 0 && (strong >= 2 && 3*strong >= names || strong > 0 && known >= 3 && 2*known >= names):
		return 1 + known, sure // a row of data has one such word, if any
	case 2*known > names, known > 0 && (shaped > 0 || changesType(head, row)), known > 1 && missing == 0 && isAboveCodes(head, row, info.Encoding, vocabulary):
		return 1 + known, sure
	case lettered == names && missing == 0 && !isMixedAsBelow(head, row) && (2*shaped >= names || changesType(head, row)):
		return unknownNames, false
	}
	return 0, false
}

// goesOnWithLabels tells whether a row below has a known name in a column where this one has, as forms do, or there is
// hardly any below.
func goesOnWithLabels(head []format.Row, row int, vocabulary *detectors.Vocabulary) bool {
	const enough = 3
	for _, below := range head[row+1:] {
		for column, cell := range below.Cells {
			if column < len(head[row].Cells) && isKnown(string(trim(head[row].Cells[column])), vocabulary) && isKnown(string(trim(cell)), vocabulary) {
				return true
			}
		}
	}
	return len(head)-row-1 < enough
}

// isMixedAsBelow tells whether some cell of a row has letters and several digits, as most of those below it
// have: logins, codes.
func isMixedAsBelow(head []format.Row, row int) bool {
	const leastDigits = 2
	isCode := func(cell []byte) bool { return countDigits(cell) >= leastDigits && isMixed(cell) }
	letters := map[string]bool{} // of the row's: columns that are numbered have the same
	for _, cell := range head[row].Cells {
		letters[strings.TrimRight(string(trim(cell)), "0123456789")] = true
	}
	if len(head[row].Cells) > 1 && len(letters) == 1 {
		return false
	}
	for column, cell := range head[row].Cells {
		if !isCode(cell) {
			continue
		}
		all, alike := 0, 0
		for _, below := range head[row+1:] {
			if column < len(below.Cells) && len(trim(below.Cells[column])) > 0 {
				all++
				if isCode(below.Cells[column]) {
					alike++
				}
			}
		}
		if 2*alike > all {
			return true
		}
	}
	return false
}

// isTranslation tells whether two names say the same of the same person: password, kata sandi.
func isTranslation(one, other detectors.Name) bool {
	return !one.Relative && !other.Relative && !one.TellsNothing() && !other.TellsNothing() && one.SharesClass(other)
}

// mayName tells whether a line may be the name of the only column: rows stand below it,
// and it tells nothing of its own, as a number or a sentence does.
func mayName(head []format.Row, row int) bool {
	const (
		mostDigits = 2
		mostWords  = 5
	)
	text := head[row].Raw
	return row+1 < len(head) && countDigits(text) <= mostDigits && len(bytes.Fields(text)) <= mostWords
}

// countDigits counts the ASCII digits of a text.
func countDigits(text []byte) (n int) {
	for _, c := range text {
		if c-'0' <= 9 {
			n++
		}
	}
	return n
}

// valuesBelow tells whether all rows below hold data in a column.
func valuesBelow(head []format.Row, row, column int, encoding string) bool {
	for _, below := range head[row+1:] {
		if column >= len(below.Cells) || !isValue(strings.TrimSpace(decodeName(below.Cells[column], encoding))) {
			return false
		}
	}
	return len(head) > row+1
}

// missingColumns returns how many columns hold something in half of the
// rows below, and how many of these are empty in the row.
func missingColumns(head []format.Row, row int) (missing, used int) {
	below := head[row+1:]
	counts := map[int]int{}
	for _, r := range below {
		for col, cell := range r.Cells {
			if len(trim(cell)) > 0 {
				counts[col]++
			}
		}
	}
	for col, n := range counts {
		if 2*n < len(below) {
			continue
		}
		used++
		if cells := head[row].Cells; col >= len(cells) || len(trim(cells[col])) == 0 {
			missing++
		}
	}
	return missing, used
}

// valueWords are words of the vocabulary that also stand in data; alone they
// do not make a header.
var valueWords = map[string]bool{
	"aktif": true, "active": true, "lunas": true, "menunggak": true, "hidup": true, "meninggal": true, "wafat": true, "almarhum": true, "hamil": true,
	"cacat": true, "kampung": true, "desa": true, "kota": true, "kelurahan": true, "kecamatan": true, "kabupaten": true, "dusun": true, "banjar": true,
	"lingkungan": true, "ibu": true, "ayah": true, "wali": true, "anak": true, "keluarga": true, "bank": true, "ean": true, "total": true, "obat": true,
	"poli": true, "hp": true, "wa": true, "email": true, "telepon": true, "whatsapp": true, "operator": true, "guru": true, "toko": true, "gudang": true,
	"cabang": true, "country": true, "city": true, "brand": true, "model": true, "ktp": true, "sim": true, "paspor": true, "passport": true, "bonus": true,
}

// isColumnName tells whether a name is known to be that of a column, and no word for
// somebody: who says something in a chat, or a relative.
func isColumnName(name string, vocabulary *detectors.Vocabulary) bool {
	n := vocabulary.ReadPath(name)
	return n.Known() && (!n.Relative || strings.ContainsAny(name, "_ ")) && !stateWords[strings.ToLower(name)] && !namesSomebody(name, vocabulary)
}

// namesSomebody tells whether a name of several words has one of people's names among them, which no column is known by:
// whoever it is of stands in front of the word, or behind: Budi Santoso NIK.
func namesSomebody(name string, vocabulary *detectors.Vocabulary) bool {
	words := strings.Fields(name)
	return len(words) > 1 && slices.ContainsFunc(words, func(word string) bool {
		return isOwnName(word+" "+word, vocabulary)
	})
}

// stateWords are valueWords that say how or who somebody is.
var stateWords = map[string]bool{
	"aktif": true, "active": true, "lunas": true, "menunggak": true, "hidup": true, "meninggal": true, "wafat": true, "almarhum": true, "hamil": true,
	"cacat": true, "ibu": true, "ayah": true, "wali": true, "anak": true, "keluarga": true, "guru": true,
}

// isKnown tells whether the vocabulary has the text for a name, and data do
// not.
func isKnown(text string, vocabulary *detectors.Vocabulary) bool {
	return vocabulary.Read(text).Known() && !valueWords[strings.ToLower(text)]
}

// allKnown tells whether a row holds nothing but names that are known: on a table that was
// turned on its side, a value stands behind each.
func allKnown(row format.Row, encoding string, vocabulary *detectors.Vocabulary) bool {
	for _, cell := range row.Cells {
		if text := strings.TrimSpace(decodeName(cell, encoding)); text != "" && !vocabulary.Read(text).Known() {
			return false
		}
	}
	return true
}

// listsNames tells whether the column goes on with names below: a table that
// was turned on its side.
func listsNames(head []format.Row, row, col int, vocabulary *detectors.Vocabulary) bool {
	n := 0
	for _, below := range head[row+1:] {
		if col < len(below.Cells) && !equalRows(below, head[row]) && isKnown(strings.TrimSpace(string(below.Cells[col])), vocabulary) && !isValue(string(below.Cells[col])) {
			n++
		}
	}
	return n >= 2 && 4*n >= len(head)-row-1 // a few words stand among passwords, too
}

// holdsLabels tells whether the rows from one on are a form's: names that are known, and a
// value behind each.
func holdsLabels(head []format.Row, row int, vocabulary *detectors.Vocabulary) bool {
	for _, r := range head[row:] {
		if len(r.Cells) != 2 || !vocabulary.Read(strings.TrimSpace(string(r.Cells[0]))).Known() || vocabulary.Read(strings.TrimSpace(string(r.Cells[1]))).Known() {
			return false
		}
	}
	return row+1 < len(head)
}

func onlyLetters(r rune) rune {
	if unicode.IsLetter(r) {
		return 'x'
	}
	return -1
}

// isValue tells whether a text is data rather than a name: an address, or a
// long number.
func isValue(text string) bool {
	if strings.ContainsRune(strings.Trim(text, "@ "), '@') {
		return true
	}
	run, digits, letters := 0, 0, strings.Count(strings.Map(onlyLetters, text), "x")
	for _, r := range text {
		if !unicode.IsDigit(r) {
			run = 0
			continue
		}
		run++
		if digits++; run >= 8 || digits >= 10 || run >= 6 && letters == 0 {
			return true
		}
	}
	return false
}

// isIdentifier tells whether a text is written as programmers name columns:
// snake_case or camelCase.
func isIdentifier(text string) bool {
	hump := false
	previous := ' '
	for _, r := range text {
		switch {
		case r == '_':
			hump = true
		case r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r):
			return false
		case unicode.IsUpper(r) && unicode.IsLower(previous):
			hump = true
		}
		previous = r
	}
	return hump
}

// recurs tells whether the cell stands again below: values do, names do not.
func recurs(head []format.Row, row, col int) bool {
	name := head[row].Cells[col]
	for _, other := range head[row+1:] {
		if col < len(other.Cells) && strings.EqualFold(string(other.Cells[col]), string(name)) && !equalRows(other, head[row]) {
			return true
		}
	}
	return false
}

func equalRows(a, b format.Row) bool {
	if len(a.Cells) != len(b.Cells) {
		return false
	}
	for i := range a.Cells {
		if !strings.EqualFold(string(a.Cells[i]), string(b.Cells[i])) {
			return false
		}
	}
	return true
}

// changesType tells whether some column has a name in the row and numbers or
// dates in most rows below.
func changesType(head []format.Row, row int) bool {
	for col := range head[row].Cells {
		if isAboveNumbers(head, row, col) {
			return true
		}
	}
	return false
}

// isAboveNumbers tells whether a cell is no number, and most cells below are.
func isAboveNumbers(head []format.Row, row, col int) bool {
	numbers, values := 0, 0
	for _, below := range head[row+1:] {
		if col >= len(below.Cells) || len(below.Cells[col]) == 0 {
			continue
		}
		values++
		if isNumeric(below.Cells[col]) {
			numbers++
		}
	}
	cell := trim(head[row].Cells[col])
	return values > 0 && !detectors.IsBlank(cell) && !isNumeric(cell) && 5*numbers >= 4*values
}

// isAboveCodes tells whether some cell is the name of numbers, and most cells below have several digits.
func isAboveCodes(head []format.Row, row int, encoding string, vocabulary *detectors.Vocabulary) bool {
	const least = 5
	for col, cell := range head[row].Cells {
		codes, values := 0, 0
		for _, below := range head[row+1:] {
			if col < len(below.Cells) && len(below.Cells[col]) > 0 {
				values++
				if countDigits(below.Cells[col]) >= least {
					codes++
				}
			}
		}
		if values > 1 && 5*codes >= 4*values && countDigits(cell) == 0 && vocabulary.Read(strings.TrimSpace(decodeName(cell, encoding))).OfNumbers() {
			return true
		}
	}
	return false
}

// placeNames returns the names that stand above the columns of rows that have
// more cells than there are names, or one less. Some programs name no numbers of rows, so that
// all names belong one column to the right, or the other way round; where delimiters in the values have
// shifted them, no name can be trusted: shifted, and all are empty.
func placeNames(names []string, rows []format.Row, set *detectors.Set) (placed []string, shifted bool) {
	wider, narrower := 0, 0
	for _, row := range rows {
		if len(row.Cells) == len(names)-1 {
			narrower++
		}
		if lastFilled(row) > len(names) {
			wider++
		}
	}
	if len(names) > 2 && narrower > 0 && 5*narrower >= 4*len(rows) {
		// The numbers of the rows were cut off, and not their name.
		fits, _ := fitNames(names, rows, set)
		if fitsLeft, missesLeft := fitNames(names[1:], rows, set); fitsLeft > fits && missesLeft == 0 {
			return names[1:], false
		}
	}
	if len(names) == 0 || 5*wider < 4*len(rows) || wider == 0 {
		return names, false
	}
	fits, misses := fitNames(names, rows, set)
	right := append([]string{""}, names...)
	if fitsRight, missesRight := fitNames(right, rows, set); fitsRight > fits && missesRight == 0 {
		return right, false
	}
	if misses > fits {
		return make([]string, len(names)), true
	}
	return names, false
}

// lastFilled returns how many cells there are up to the last that holds anything.
func lastFilled(row format.Row) int {
	n := len(row.Cells)
	for n > 0 && len(trim(row.Cells[n-1])) == 0 {
		n--
	}
	return n
}

// fitNames counts the columns with values of the class that their name announces,
// and those with others, of classes whose values can tell.
func fitNames(names []string, rows []format.Row, set *detectors.Set) (fits, misses int) {
	var text detectors.Text
	for col, column := range names {
		name := set.Vocabulary.ReadPath(column)
		for _, d := range set.Detectors {
			gate := d.Gate()
			if set.Vocabulary.Naming(name, d.Class().ID) != detectors.Named || gate.Digits == 0 && !gate.At {
				continue
			}
			values, fit := 0, 0
			for _, row := range rows {
				if col >= len(row.Cells) || detectors.IsBlank(trim(row.Cells[col])) {
					continue
				}
				values++
				text.Set(trim(row.Cells[col]))
				if slices.ContainsFunc(d.Find(nil, &text, detectors.Named), func(m detectors.Match) bool { return m.Rung > detectors.None || m.Kind != detectors.Value }) {
					fit++
				}
			}
			switch {
			case values == 0:
			case 2*fit >= values:
				fits++
			default:
				misses++
			}
		}
	}
	return fits, misses
}

func isNumeric(cell []byte) bool {
	digits := 0
	for _, c := range cell {
		switch {
		case c >= '0' && c <= '9':
			digits++
		case strings.IndexByte(" +-.,:/()'", c) < 0:
			return false
		}
	}
	return digits > 0
}

// columnNames returns the names in a header row. A name that could be a value
// is left out.
func columnNames(row format.Row, encoding string) []string {
	names := make([]string, len(row.Cells))
	for i, cell := range row.Cells {
		name := strings.TrimSpace(decodeName(cell, encoding))
		if !isValue(name) {
			names[i] = name
		}
	}
	return names
}

// withoutPeople clears those names of columns that are somebody's: a table of who came
// when has people for columns.
func withoutPeople(names []string, vocabulary *detectors.Vocabulary) []string {
	for i, name := range names {
		if isSomebody(name, vocabulary) {
			names[i] = ""
		}
	}
	return names
}

// isSomebody tells whether a name that columns are not known to have is a person's.
func isSomebody(name string, vocabulary *detectors.Vocabulary) bool {
	return detectors.IsPersonName([]byte(name)) && !vocabulary.ReadPath(name).Known()
}

func decodeName(cell []byte, encoding string) string {
	if encoding == "windows-1252" && !utf8.Valid(cell) {
		if text, err := charmap.Windows1252.NewDecoder().Bytes(cell); err == nil {
			return string(text)
		}
	}
	return strings.ToValidUTF8(string(cell), "\ufffd")
}

// shownPath returns a column's path as a report may show it: parts that are
// not written as names are, and that nobody knows, could be data, and so could those with a person's name.
func shownPath(path string, vocabulary *detectors.Vocabulary) string {
	parts := strings.Split(path, ".")
	for i, part := range parts {
		if part != "" && !isPlainName(strings.Trim(part, "[]")) && !vocabulary.Read(part).Known() || isValue(part) || namesSomebody(part, vocabulary) {
			parts[i] = "*"
		}
	}
	return strings.Join(parts, ".")
}

// tableName returns a table's name as a report may show it, part by part: what could be data,
// or is somebody's name, is left out. Several that look alike then are numbered, where one run
// sees all of them.
func (s *scanner) tableName(name string) string {
	if shown, ok := s.shown[name]; ok {
		return shown
	}
	shown := shownName(name, s.Detectors.Vocabulary)
	if shown != name && !s.inParts() {
		n := 1
		for _, other := range s.shown {
			if other == shown || strings.HasPrefix(other, shown+" (") {
				n++
			}
		}
		if n > 1 {
			shown = fmt.Sprintf("%s (%d)", shown, n)
		}
		s.shown[name] = shown
	}
	return shown
}

// shownName is tableName without the numbers.
func shownName(name string, vocabulary *detectors.Vocabulary) string {
	if isOwnName(name, vocabulary) { // a sheet for each member of the staff
		return "*"
	}
	parts := strings.Split(name, ".")
	for i, part := range parts {
		if isValue(part) || isOwnName(part, vocabulary) {
			parts[i] = "*"
		}
	}
	return strings.Join(parts, ".")
}

// isOwnName tells whether a text is a person's name, without a word that columns have.
func isOwnName(text string, vocabulary *detectors.Vocabulary) bool {
	return detectors.IsPersonName([]byte(text)) && !slices.ContainsFunc(strings.Fields(text), func(word string) bool { return vocabulary.HasWord([]byte(word)) })
}

// isPlainName tells whether a text is one word of ASCII.
func isPlainName(text string) bool {
	for _, r := range text {
		if r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' && r != '-' && r != '$' {
			return false
		}
	}
	return true
}
