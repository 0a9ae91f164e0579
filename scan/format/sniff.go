package format

import (
	"bytes"
	"encoding/binary"
	"slices"
	"unicode/utf8"

	"bocor/scan/record"
)

// sampleSize is how much of an input is looked at before it is cut.
const sampleSize = 256 << 10

// magics are the first bytes of formats that hold records or wrap them, but
// are no text.
var magics = []struct{ prefix, name string }{
	{"%PDF-", "PDF"},
	{"SQLite format 3\x00", "a SQLite database"},
	{"PAR1", "Parquet"},
	{"Obj\x01", "Avro"},
	{"{\\rtf", "RTF"},
	{"PGDMP", "a dump of pg_dump in its own format (restore it as SQL: pg_restore -f dump.sql)"},
	{"ARROW1\x00\x00", "Arrow"},
	{"\x89HDF\r\n\x1a\n", "HDF5"},
	{"REDIS000", "a database of Redis"},
	{"REDIS001", "a database of Redis"},
	{"!BDN", "a mailbox of Outlook"},
	{"bplist00", "a property list"},
	{"$FL2@(#)", "SPSS"},
	{"\x00\x01\x00\x00Standard ", "an Access database"},
	{"\x1f\x9d", "data packed by compress (unpack it with gzip -d)"},
	{"]\x00\x00", "LZMA (unpack it with xz -d)"},
	{"MSWIM\x00\x00\x00", "a WIM image"},
	{"TAPE\x00\x00", "a backup of SQL Server"},
	{"<stata_dta>", "Stata"},
}

// pictures are the first bytes of pictures.
var pictures = []struct{ prefix, name string }{
	{"\x89PNG", "a PNG picture"},
	{"\xff\xd8\xff", "a JPEG picture"},
	{"GIF8", "a GIF picture"},
	{"RIFF", "a WebP picture or a sound"},
	{"II*\x00", "a TIFF picture"},
	{"MM\x00*", "a TIFF picture"},
}

// recognise returns an error when the sample is not text that can be cut into
// rows.
func recognise(sample []byte, guessed bool) error {
	for _, m := range magics {
		if bytes.HasPrefix(sample, []byte(m.prefix)) {
			return &NotReadError{record.Unsupported, m.name}
		}
	}
	switch {
	case sylk().Match(sample):
		return &NotReadError{record.Unsupported, "SYLK (save it as XLSX or CSV)"}
	case dif().Match(sample):
		return &NotReadError{record.Unsupported, "DIF (save it as XLSX or CSV)"}
	case isBSON(sample):
		return &NotReadError{record.Unsupported, "BSON (write it as JSON with bsondump)"}
	case isDBF(sample):
		return &NotReadError{record.Unsupported, "a dBASE table (.dbf)"}
	}
	if name := packedAs(sample); name != "" {
		return &NotReadError{record.Unsupported, name}
	}
	for _, m := range pictures {
		if bytes.HasPrefix(sample, []byte(m.prefix)) {
			return &NotReadError{record.PictureBuild, m.name}
		}
	}
	if len(sample) > 12 && string(sample[4:8]) == "ftyp" { // HEIC, and films of the same make
		return &NotReadError{record.PictureBuild, "a HEIC picture or a film"}
	}
	// A run of NULs is a hole, or what pads a block: it says nothing of the rest.
	control, run, texts := 0, 0, 0
	for _, c := range sample {
		if c != 0 {
			run = 0
			texts++
		}
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x01 && c != 0x1f && c != 0x1b {
			if c == 0 {
				run++
			}
			if run <= leastHole {
				control++
			}
			if run == leastHole {
				control -= leastHole
			}
		}
	}
	isSure := guessed || bytes.IndexByte(sample, '\n') < 0 // that it is no text
	if 2*texts < len(sample) || control*50 > texts && (isSure || control > mostControls || control*8 > texts) {
		return &NotReadError{Code: record.UnknownFormat}
	}
	text := skipComments(bytes.TrimPrefix(sample, []byte("\ufeff")))
	switch {
	case isMarkup(text):
		return &NotReadError{record.Unsupported, "XML"}
	case bytes.HasPrefix(text, []byte("-----BEGIN ")):
		return &NotReadError{record.Unsupported, "an encoded or encrypted text (PGP, PEM)"}
	}
	return nil
}

// sylk and dif are how spreadsheets of those formats begin, which are texts.
var (
	sylk = lazy(`^ID;P[A-Z0-9]*(;[NE])*\r?\n((P;[EFP]|F;[A-Z]|[BC];[XY]\d|O;[A-Z]|N[NE];)[^\n]*\n){2}`)
	dif  = lazy(`^TABLE\r?\n0,1\r?\n"`)
)

const (
	leastHole    = 16 // NULs
	mostControls = 2  // in a text that may be short
)

// isBSON tells whether a file is documents of MongoDB: their length, and a first
// element of a known type with a name (bsonspec.org).
func isBSON(b []byte) bool {
	const most = 16 << 20
	if len(b) < 16 {
		return false
	}
	length := binary.LittleEndian.Uint32(b)
	end := bytes.IndexByte(b[5:min(len(b), 128)], 0)
	if length < 12 || length > most || b[4] == 0 || b[4] > 0x13 || end < 1 || !isPrintable(b[5:5+end]) {
		return false
	}
	return int(length) > len(b) || b[length-1] == 0
}

// isDBF tells whether a file is a table of dBASE or FoxPro: its date, and the length
// of its header, which a carriage return ends.
func isDBF(b []byte) bool {
	if len(b) < 65 || bytes.IndexByte([]byte{0x02, 0x03, 0x30, 0x31, 0x43, 0x83, 0x8B, 0xF5}, b[0]) < 0 || b[2] < 1 || b[2] > 12 || b[3] < 1 || b[3] > 31 {
		return false
	}
	header := int(binary.LittleEndian.Uint16(b[8:]))
	if header < 65 || header > len(b) {
		return false
	}
	for at := 64; at < header; at += 32 {
		if b[at] == '\r' {
			return isPrintable(bytes.TrimRight(b[32:43], "\x00"))
		}
	}
	return false
}

func isPrintable(b []byte) bool {
	for _, c := range b {
		if c < ' ' || c >= 0x7f {
			return false
		}
	}
	return len(b) > 0
}

// skipComments cuts blank lines and comments from the front: lines that begin
// with #, --, // or a psql command, and /* ... */.
func skipComments(text []byte) []byte {
	for {
		text = bytes.TrimLeft(text, " \t\r\n")
		end := "\n"
		switch {
		case bytes.HasPrefix(text, []byte("/*")):
			end = "*/"
		case bytes.HasPrefix(text, []byte("#")), bytes.HasPrefix(text, []byte("--")), bytes.HasPrefix(text, []byte("//")),
			bytes.HasPrefix(text, []byte(`\restrict`)), hasFoldPrefix(text, "rem "), hasFoldPrefix(text, "prompt "):
		default:
			return text
		}
		n := bytes.Index(text, []byte(end))
		if n < 0 {
			return nil
		}
		text = text[n+len(end):]
		if end == "*/" { // MySQL writes statements as comments: /*!40101 SET NAMES utf8 */;
			text = bytes.TrimLeft(text, "; \t\r\n")
		}
	}
}

// markup is how XML and HTML begin: and not a text with tags in it.
var markup = lazy(`(?i)^<(\?xml|!doctype|!--|(html|head|body|table|style|meta|div|script)\b|[a-z][a-z0-9:_-]*(\s[^<>]*)?>\s*<[a-z!?])`)

// webTag is how a part of a web page begins.
var webTag = lazy(`(?i)^<(html|head|body|table|thead|tbody|tr|td|style|meta|link|title|div|span|script|p|h[1-6]|br|hr|ul|ol|li|dl|center|font|b|i|strong|pre|a|form|img)\b[^<>]*>`)

// markedUp returns the share of lines that are tags, as most are in markup, but
// not in a table or text that has some in it.
func markedUp(text []byte) float64 {
	lines, tags := 0, 0
	for line := range bytes.Lines(text) {
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		lines++
		isCut := lines == 1 && len(line) > len(text)/2 && bytes.Count(line, []byte("</"))+bytes.Count(line, []byte("/>")) > 2
		if line[0] == '<' && (line[len(line)-1] == '>' || isCut) {
			tags++
		}
		if lines == sniffRows {
			break
		}
	}
	return float64(tags) / float64(max(1, lines))
}

var (
	sqlFirst = lazy(`^(?i)(insert|upsert|replace|merge|create|drop|delete|truncate|alter|copy|set|use|begin|start|lock|pragma|declare|if|exec|go|select|commit|print|delimiter|grant|comment)\b`)
	sqlData  = lazy(`(?is)(^|\n|;[ \t]+)\s*((insert|replace|upsert)\s+((ignore|low_priority|delayed|all|first|or\s+\w+)\s+)*(into\s+|\[|@)[^;,(]{1,200}?(\([^;]*?\)\s*)?(format\s+)?(values?|select|set|default|overriding)\b|create\s+(\w+\s+){0,4}table\b|copy\s[^;\n]*\sfrom\s+stdin\b)`)
)

// isSQL tells whether the text begins with a statement of SQL, and has one that
// a dump would hold.
func isSQL(text []byte) bool {
	if bytes.HasPrefix(text, []byte(";")) { // as H2 begins
		text = bytes.TrimLeft(text, "; \t\r\n")
	}
	return sqlFirst().Match(text[:min(len(text), 64)]) && sqlData().Match(text[:min(len(text), 128<<10)])
}

// isSQLDump tells whether the text begins as programs begin their dumps; the first
// records may come late.
func isSQLDump(text []byte) bool {
	head := text[:min(len(text), 1024)]
	return (bytes.HasPrefix(head, []byte("--")) || bytes.HasPrefix(head, []byte("/*"))) && sqlDump().Match(head) ||
		sqlFirst().Match(head[:min(len(head), 64)]) && sqlRoutine().Match(head)
}

var (
	sqlDump    = lazy(`(?i)^(--[^\n]*\n|\s)*--[ \t]*((MySQL|MariaDB) dump \d|PostgreSQL database (cluster )?dump|phpMyAdmin SQL Dump|Adminer \d|HeidiSQL)`)
	sqlRoutine = lazy(`(?i)^create\s+(or\s+replace\s+)?(function|procedure)\s+[\w."]+\s*\(`)
)

func hasFoldPrefix(text []byte, prefix string) bool {
	return len(text) >= len(prefix) && bytes.EqualFold(text[:len(prefix)], []byte(prefix))
}

// isJSON tells whether the text begins as a JSON object or array of such
// rather than as a row that starts with a bracket.
func isJSON(text []byte) bool {
	if len(text) == 0 {
		return false
	}
	rest := bytes.TrimLeft(text[1:], " \t\r\n")
	if len(rest) == 0 {
		return false
	}
	switch text[0] {
	case '{':
		return rest[0] == '"' || rest[0] == '}'
	case '[':
		return rest[0] == '{' || rest[0] == '[' || len(bytes.TrimSpace(rest)) == 1 && rest[0] == ']'
	}
	return false
}

// encodingOf tells UTF-8 from a single-byte encoding by the sample.
func encodingOf(sample []byte, whole bool) string {
	if !whole {
		// The sample may end inside a rune.
		for n := 0; n < utf8.UTFMax && len(sample) > 0; n++ {
			r, size := utf8.DecodeLastRune(sample)
			if r != utf8.RuneError || size > 1 {
				break
			}
			sample = sample[:len(sample)-1]
		}
	}
	if utf8.Valid(sample) {
		return "utf-8"
	}
	return "windows-1252"
}

// Delimiters that tables are written with, and those that are also ordinary
// punctuation, which count only when none of the first cuts regular rows.
var (
	delimiters     = []byte{',', ';', '\t', '|', 0x01, 0x1f}
	weakDelimiters = []byte{':', '^', '~', '#'}
)

// sniffRows is how many rows decide about a delimiter.
const sniffRows = 300

// sniffDelimiter returns the delimiter that cuts the sample into the most
// regular rows, and their width; 0 and 1 when none does.
func sniffDelimiter(g grammar, sample []byte, whole bool) (byte, int) {
	best, weak := bestDelimiter(g, sample, whole, delimiters), cutting{}
	if best.delimiter == ',' && onlyThousands(sample) {
		if other := bestDelimiter(g, sample, whole, delimiters[1:]); other.width > 1 {
			best = other
		}
	}
	if best.width == 1 || best.spaced { // as commas in values are
		weak = bestDelimiter(g, sample, whole, weakDelimiters)
	}
	least := max(best.width, leastWeak)
	if weak.delimiter == ':' {
		least = 2 * best.width // times have colons, too
	}
	if best.width == 1 || weak.width > least && !weak.spaced && weak.score > best.score {
		best = weak
	}
	return best.delimiter, best.width
}

// namedDelimiter returns the delimiter that cuts names of columns out of one of the first
// lines, and rows of as many fields below it; 0: none does. It tells a table from what
// stands in its cells: lists, prose with commas.
func namedDelimiter(g grammar, sample []byte, whole bool, options *Options) (byte, int) {
	const (
		mostLines = 8
		mostBelow = 20
	)
	if options.KnownName == nil {
		return 0, 0
	}
	best, width, most, isTie := byte(0), 0, 1, false
	for pos, lines := 0, 0; pos < len(sample) && lines < mostLines && best == 0; lines++ {
		_, next, ok := lineEnd(sample, pos, whole)
		if !ok {
			break
		}
		line := sample[pos:next]
		if !mayBeNames(line) {
			pos = next
			continue
		}
		for c := byte(1); c < 0x7f; c++ {
			if c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' || bytes.IndexByte([]byte("\"'_-.()=\r\n"), c) >= 0 || bytes.IndexByte(line, c) < 0 || c == ':' && bytes.Contains(line, []byte(": ")) || c == ' ' && !(line[0] == '"' && bytes.Contains(line, []byte("\" \""))) {
				continue
			}
			g.delimiter, g.hasDelimiter, g.width = c, true, 0
			p := parser{grammar: g}
			at, ok := p.next(sample, pos, whole)
			if !ok {
				continue
			}
			fields, known := len(p.fields), p.known(sample, options)
			if !areNames(known, fields) {
				continue
			}
			rows, fit := 0, 0
			for at < len(sample) && rows < mostBelow {
				end, ok := p.next(sample, at, whole)
				if !ok {
					break
				}
				line := sample[at:end]
				at = end
				if p.blank() || isBlankLine(line) {
					continue
				}
				if rows++; rows == 1 && c == ' ' && len(p.fields) == fields+1 {
					fields++ // names of rows, which have none, as R writes them
				}
				if len(p.fields) == fields {
					fit++
				}
			}
			switch {
			case rows == 0 || 2*fit < rows || known < most || fit < rows && bytes.IndexByte(delimiters, c) < 0:
			case known == most:
				isTie = true
			default:
				best, width, most, isTie = c, fields, known, false
			}
		}
		pos = next
	}
	if isTie {
		return 0, 0
	}
	return best, width
}

// mayBeNames tells whether a line has no numbers and no addresses in it, as names of columns
// have not.
func mayBeNames(line []byte) bool {
	if bytes.IndexByte(line, '@') >= 0 || bytes.Contains(line, []byte("://")) {
		return false
	}
	const mostDigits = 2
	run, digits, others := 0, 0, 0
	for _, c := range line {
		if isDigit(c) {
			run++
			digits++
			if run > mostDigits {
				return false
			}
			continue
		}
		run = 0
		others++
	}
	return leastLetters*digits <= others
}

// leastLetters is how many other signs names have for each digit.
const leastLetters = 10

// longestName is how long a name of a column is that tells how a table is cut.
const longestName = 48

// known returns how many fields of the record that was read last are known names.
func (p *parser) known(data []byte, options *Options) int {
	n := 0
	for _, f := range p.fields {
		if name := bytes.TrimSpace(data[f.start:f.end]); len(name) > 0 && len(name) <= longestName && options.KnownName(string(name)) {
			n++
		}
	}
	return n
}

// leastWeak is how many columns a weak delimiter cuts at least, less one, where
// another one cuts regular rows, too.
const leastWeak = 3

// cutting is how a delimiter cuts a sample.
type cutting struct {
	delimiter byte
	width     int
	score     float64
	spaced    bool
}

// bestDelimiter is the candidate that cuts the sample into the most regular rows;
// its width is 1 when none does.
func bestDelimiter(g grammar, sample []byte, whole bool, candidates []byte) cutting {
	best := cutting{width: 1}
	for _, d := range candidates {
		g.delimiter, g.hasDelimiter = d, true
		g.spaced = sniffSpaced(g, sample, whole)
		width, score := regularity(g, sample, whole)
		if d == ':' && (width == 2 && g.spaced || bytes.Count(bytes.TrimSpace(sample), newline) == 0) {
			continue // a key and its value
		}
		if d == ':' && blankLines(sample)*2 > 1 && (width != 2 && width < leastColons && !keyed(sample, '@') || !keyed(sample, 0)) {
			continue // times of day in lines of a log
		}
		if d == ':' && linesOfAddresses(sample) {
			continue // they have colons of their own
		}
		if score > best.score {
			best = cutting{d, width, score, g.spaced}
		}
	}
	return best
}

var newline = []byte{'\n'}

// onlyThousands tells whether commas stand nowhere but between groups of three digits,
// as in amounts.
func onlyThousands(sample []byte) bool {
	for i, c := range sample {
		if c != ',' {
			continue
		}
		isGroup := i > 0 && sample[i-1]-'0' <= 9
		for n := 1; n <= 3 && i+n < len(sample); n++ {
			isGroup = isGroup && sample[i+n]-'0' <= 9
		}
		if !isGroup || i+4 < len(sample) && sample[i+4]-'0' <= 9 {
			return false
		}
	}
	return true
}

// leastColons is how many columns colons cut at least in lines with blanks, besides
// lists of numbers with names.
const leastColons = 5

// keyed tells whether nearly all lines begin with something long and without a
// blank in front of a colon: lists of numbers with their names. With a sign, it is in
// all of these.
func keyed(sample []byte, sign byte) bool {
	const leastKey = 6
	lines, fit := 0, 0
	for line := range bytes.Lines(sample) {
		lines++
		if colon := bytes.IndexByte(line, ':'); colon >= leastKey && bytes.IndexByte(line[:colon], ' ') < 0 && (sign == 0 || bytes.IndexByte(line[:colon], sign) > 0) {
			fit++
		}
	}
	return 10*fit >= 9*lines
}

// linesOfAddresses tells whether most lines begin with the address of a page or an
// app.
func linesOfAddresses(sample []byte) bool {
	lines, addresses := 0, 0
	for line := range bytes.Lines(sample) {
		lines++
		if address().Match(line[:min(len(line), 16)]) {
			addresses++
		}
	}
	return 2*addresses > lines
}

var address = lazy(`^(?i)[a-z][a-z+]{1,11}://`)

// blankLines returns the share of lines with a blank in them.
func blankLines(sample []byte) float64 {
	lines, blank := 0, 0
	for line := range bytes.Lines(sample) {
		lines++
		if bytes.IndexByte(bytes.TrimSpace(line), ' ') >= 0 {
			blank++
		}
	}
	return float64(blank) / float64(max(1, lines))
}

// regularity cuts the sample with the grammar's delimiter and returns the
// width that most rows have, with a score: the number of such rows, weighted
// by how much the delimiter cuts. The score is 0 when rows are too irregular.
func regularity(g grammar, sample []byte, whole bool) (width int, score float64) {
	p := parser{grammar: g}
	var widths []int
	torn := 0 // rows with a quote inside of a field: what it encloses was cut
	counts := map[int]int{}
	for pos := 0; pos < len(sample) && len(widths) < sniffRows; {
		end, ok := p.next(sample, pos, whole)
		if !ok {
			break
		}
		line := sample[pos:end]
		pos = end
		if !p.blank() && !isBlankLine(line) {
			widths = append(widths, len(p.fields))
			counts[len(p.fields)]++
			if line[0] != g.quote && slices.ContainsFunc(p.fields, func(f field) bool {
				return !f.quoted && bytes.IndexByte(bytes.Trim(sample[f.start:f.end], `"`), g.quote) >= 0
			}) {
				torn++
			}
		}
	}
	for w, n := range counts {
		if w > 1 && (n > counts[width] || (n == counts[width] && w > width)) {
			width = w
		}
	}
	if width == 0 {
		return 1, 0
	}
	// Titles stand before the table.
	first := 0
	for widths[first] != width {
		first++
	}
	share := float64(counts[width]) / float64(len(widths)-first)
	if least := 0.3; share < least || (width == 2 && share < 0.7) {
		return 1, 0
	}
	score = float64(counts[width]) * (1 - 1/float64(width))
	if 2*torn > len(widths) {
		score *= tornWeight
	}
	return width, score
}

// tornWeight is what a delimiter is worth that cuts through quotes on most rows.
const tornWeight = 0.3

// sniffSpaced tells whether blanks follow the delimiters, as people write them:
// behind nine of ten that a cell follows.
func sniffSpaced(g grammar, sample []byte, whole bool) bool {
	if !g.hasDelimiter || g.delimiter == ' ' || !bytes.Contains(sample, []byte{g.delimiter, ' '}) {
		return false
	}
	g.spaced = true
	p := parser{grammar: g}
	cells, blanks := 0, 0
	for pos, rows := 0, 0; pos < len(sample) && rows < sniffRows; rows++ {
		end, ok := p.next(sample, pos, whole)
		if !ok {
			break
		}
		pos = end
		for _, f := range p.fields[1:] {
			if f.quoted {
				f.start--
			} else if f.end == f.start {
				continue
			}
			cells++
			if sample[f.start-1] == ' ' {
				blanks++
			}
		}
	}
	return blanks > 0 && blanks*10 >= cells*9
}

// sniffQuote tells whether " quotes cells, and whether a backslash escapes it.
func sniffQuote(sample []byte, g *grammar) (quote byte, escape bool) {
	starts, singles, lines, escaped, doubled := 0, 0, 0, 0, 0
	for line := range bytes.Lines(sample) {
		lines++
		line = bytes.TrimRight(line, "\r\n")
		fields := [][]byte{line}
		if g.hasDelimiter {
			fields = bytes.Split(line, []byte{g.delimiter})
		}
		for _, f := range fields {
			if g.spaced {
				f = bytes.TrimLeft(f, " ")
			}
			if len(f) > 1 && f[0] == '"' {
				starts++
			}
			if len(f) == 2 && f[0] == '"' && f[1] == '"' {
				doubled-- // an empty cell
			}
			if len(f) > 2 && f[0] == '\'' && f[len(f)-1] == '\'' {
				singles++
			}
		}
		escaped += bytes.Count(line, []byte(`\"`)) - bytes.Count(line, []byte(`\",`)) - bytes.Count(line, []byte(`\";`))
		doubled += bytes.Count(line, []byte(`""`)) - bytes.Count(line, []byte(`\""`))
		if lines == 4*sniffRows {
			break
		}
	}
	if !g.hasDelimiter && starts*2 < lines {
		return 0, false // prose
	}
	if starts == 0 && singles*2 >= lines && lines > 0 {
		return '\'', false
	}
	return '"', escaped > 0 && doubled == 0
}
