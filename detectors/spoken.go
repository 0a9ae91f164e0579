package detectors

import (
	"bytes"
	"maps"
)

// spoken is how values of a class are found in prose: behind a word that
// announces them. What such values are written like would prove little.
type spoken struct {
	words  keywords
	filter *wordFilter // of words, and of those with "no" in front; nil: not made yet
	// read returns where the value ends that begins behind a word; 0: none does.
	read func(b []byte, w announcing) (end int)
	// begin, when set, returns where a value begins that read has found.
	begin func(b []byte, w announcing, end int) int
}

// announcing is a word that announces a value.
type announcing struct {
	start, end int      // its place
	folded     [16]byte // in lower case
	at         int      // where the value would begin
	said       bool     // a colon or an equals sign stands between
}

func (w announcing) text() []byte { return w.folded[:w.end-w.start] }

// find appends the spans behind words to found.
func (s *spoken) find(found []Match, b []byte, judge func(value []byte, m *Match)) []Match {
	for i := 0; i < len(b); {
		start := i
		for start < len(b) && !isLetter(b[start]) {
			start++
		}
		h := uint32(0)
		for i = start; i < len(b) && isLetter(b[i]); i++ {
			h = hashStep(h, b[i]|0x20)
		}
		if i-start > 16 || s.filter != nil && !s.filter.has(h) {
			continue // most words are none
		}
		var w announcing
		folded, next := nextWord(b, start, &w.folded)
		if len(folded) == 0 || !s.words[string(folded)] && !s.words[string(bytes.TrimPrefix(folded, []byte("no")))] {
			continue
		}
		w.start, w.end = next-len(folded), next
		if w.start > 0 && isDigit(b[w.start-1]) || w.end < len(b) && isDigit(b[w.end]) && isHexWord(folded) {
			continue // a part of a code: 654bca1499194980
		}
		if w.at, w.said = behind(b, next); w.at < 0 {
			continue
		}
		end := s.read(b, w)
		if end <= w.at {
			continue
		}
		if s.begin != nil {
			w.at = s.begin(b, w, end)
		}
		found = append(found, Match{Start: uint32(w.at), End: uint32(end), Naming: Keyword, Facets: noBins})
		m := &found[len(found)-1]
		judge(b[w.at:end], m)
		if m.Rung > None && m.Value == 0 {
			m.Value = hash(b[w.at:end])
		}
		i = end
	}
	return found
}

// isHexWord tells whether a word could be of digits to the base of sixteen.
func isHexWord(word []byte) bool {
	for _, c := range word {
		if !isHex(c) {
			return false
		}
	}
	return true
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
	const mostWords, mostSigns = 4, 6
	if at := behindLength(b, i); at > 0 {
		return at, true
	}
	for range mostWords {
		gap := 0
		for i < len(b) && !isWord(b[i]) && b[i] != '@' {
			c := b[i]
			switch {
			case c == ':' || c == '=':
				said = true
			case bytes.IndexByte([]byte(" \t\"'.([{\\#>"), c) >= 0:
			case c == '-' && b[i-1] == ' ': // a part of a longer word otherwise, as _ and / are
			case said && isSign(c):
				return i, true // a password may begin with one
			default:
				return -1, false
			}
			if b[i-1] != c { // what lines up a list is one sign
				gap++
			}
			if gap > mostSigns {
				return -1, false
			}
			i++
		}
		if i == len(b) {
			return -1, false
		}
		var buffer [16]byte
		folded, next := nextWord(b, i, &buffer)
		if !isLetter(b[i]) || len(folded) == 0 || !fillers[string(folded)] && !banks[string(folded)] || next < len(b) && isDigit(b[next]) {
			return i, said
		}
		i = next
	}
	return -1, false
}

// behindLength returns where a string begins of which PHP has written the length behind a word: nama";s:12:"Siti Aminah.
// 0: none does.
func behindLength(b []byte, i int) int {
	for i < len(b) && b[i] == '\\' {
		i++
	}
	if !bytes.HasPrefix(b[min(i, len(b)):], []byte(`";s:`)) {
		return 0
	}
	i += len(`";s:`)
	start := i
	for i < len(b) && isDigit(b[i]) {
		i++
	}
	if i == start || i == len(b) || b[i] != ':' {
		return 0
	}
	for i++; i < len(b) && b[i] == '\\'; i++ {
	}
	if i+1 >= len(b) || b[i] != '"' {
		return 0
	}
	return i + 1
}

func isSign(c byte) bool { return c > ' ' && c < 0x7f && !isWord(c) }

// isBehind tells whether a word stands right in front of another, that begins at i.
func isBehind(b []byte, i int, word string) bool {
	for i > 0 && (b[i-1] == ' ' || b[i-1] == '_' || b[i-1] == '.' || b[i-1] == '-') {
		i--
	}
	n := i - len(word)
	return n >= 0 && hasFoldPrefix(b[n:i], word) && !wordBefore(b, n)
}

// banks are words for banks, which stand before numbers of accounts, and are of
// nothing else.
var banks = keywords{"bank": true, "bca": true, "bri": true, "bni": true, "mandiri": true, "bsi": true, "btn": true, "cimb": true, "danamon": true, "seabank": true, "jenius": true, "btpn": true, "ocbc": true, "nisp": true, "panin": true,
	"bjb": true, "bpd": true, "maybank": true, "bukopin": true, "jago": true}

// accountWords announce numbers of accounts.
var accountWords = func() keywords {
	words := keywords{"rek": true, "rekening": true, "rekeningnya": true, "account": true}
	for word := range banks {
		words[word] = true
	}
	return words
}()

// readAccount reads the number of an account: 10 to 16 digits, in groups at most.
func readAccount(b []byte, w announcing) int {
	end, digits, groups := readDigits(b, w.at, " -")
	isAccount := bytes.HasPrefix(bytes.TrimPrefix(w.text(), []byte("no")), []byte("rek"))
	switch {
	case digits < 10 || digits > 16:
	case string(w.text()) == "account" && !isBehind(b, w.start, "bank"):
	case !isAccount && b[w.at] == '0' && b[w.at+1] == '8': // to be called, more often
	case !isAccount && isMoment(b[w.at:end], groups):
	default:
		return end
	}
	return 0
}

// isMoment tells whether digits begin as a date does, and may be one with a time
// behind: 2024-01-31 10, 20240131101500.
func isMoment(b []byte, groups int) bool {
	century := b[0] == '2' && b[1] == '0' || b[0] == '1' && b[1] == '9'
	if groups > 1 {
		return century && !isDigit(b[4])
	}
	month, day := int(b[4]-'0')*10+int(b[5]-'0'), int(b[6]-'0')*10+int(b[7]-'0')
	return century && month >= 1 && month <= 12 && day >= 1 && day <= 31 && len(b)%2 == 0
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

// familyCardWords announce numbers of family cards: cardNumberWords, and "keluarga"
// behind "kartu".
var (
	familyCardWords = keywords{"kk": true, "nkk": true, "keluarga": true}
	cardNumberWords = keywords{"kk": true, "nkk": true}
)

// readFamilyCard reads a number of 16 digits.
func readFamilyCard(b []byte, w announcing) int {
	if string(w.text()) == "keluarga" && !isBehind(b, w.start, "kartu") {
		return 0
	}
	if end, digits, _ := readDigits(b, w.at, " -."); digits == 16 {
		return end
	}
	return 0
}

// passwordWords announce a password, and begin or end what one stands behind in lists.
var passwordWords = func() keywords {
	words := keywordsOf("password passwd pass pwd sandi katasandi passwordnya sandinya passphrase")
	for _, more := range []keywords{schemes, topDomains} {
		maps.Copy(words, more)
	}
	return words
}()

// readPassword reads a secret: a token of letters with digits in it, or with
// signs behind a colon.
func readPassword(b []byte, w announcing) int {
	switch {
	case w.isScheme(b):
		return readStolen(b, w)
	case topDomains[string(w.text())]:
		return readBehindAddress(b, w)
	case schemes[string(w.text())]:
		return 0
	}
	if w.at == w.end || string(w.text()) == "pass" && !w.said && !isBehind(b, w.at, "awal") || bytes.Contains(b[w.end:w.at], []byte(":=")) && !isAttribute(b, w.start) {
		return 0
	}
	end := w.at
	letters, digits, signs := 0, 0, 0
	for end < len(b) && end-w.at <= longestSecret && b[end] > ' ' && b[end] < 0x7f && bytes.IndexByte(endsSecret, b[end]) < 0 {
		switch c := b[end]; {
		case isLetter(c):
			letters++
		case isDigit(c):
			digits++
		default:
			signs++
		}
		end++
	}
	value := b[w.at:end]
	for len(value) > 0 && bytes.IndexByte([]byte(".?:"), value[len(value)-1]) >= 0 { // the sentence's
		value = value[:len(value)-1]
		signs--
	}
	switch {
	case len(value) < leastSecret || len(value) > longestSecret:
	case w.said && digits == 0 && signs == 0 && isLineOf(b, w, len(value)):
		return w.at + len(value)
	case w.said && letters == 0 && signs > 0, w.said && digits == 0 && signs == 0, !w.said && (digits == 0 || letters == 0):
	case isNoSecret(value):
	default:
		return w.at + len(value)
	}
	return 0
}

// isAttribute tells whether the word that begins at the place i ends the name of an attribute, as RADIUS has them:
// Cleartext-Password := "rahasia". Programs set variables with the same signs.
func isAttribute(b []byte, i int) bool { return i > 1 && b[i-1] == '-' && isLetter(b[i-2]) }

// isLineOf tells whether a text is nothing but a word, a value behind it, and signs:
// a line of what programs that steal passwords write. Words that stand there for no
// password are none.
func isLineOf(b []byte, w announcing, value int) bool {
	return w.at+value == len(b) && w.start <= longestSecret && letters(b[:w.start]) == 0 && !noPasswords.has(b[w.at:])
}

// noPasswords stand behind the word where there is none.
var noPasswords = keywords{"required": true, "invalid": true, "incorrect": true, "wrong": true, "salah": true, "kosong": true, "wajib": true, "null": true, "none": true, "true": true, "false": true, "string": true, "hidden": true, "masked": true,
	"encrypted": true, "changed": true, "reset": true, "unknown": true, "text": true, "varchar": true, "optional": true, "empty": true, "removed": true, "redacted": true, "filtered": true, "rahasiakan": true, "expired": true, "yes": true, "tidak": true, "lupa": true, "undefined": true, "default": true, "disabled": true, "enabled": true}

// readStolen reads the password in address:login:password, as lists of stolen
// logins have it: the address of a page or an app, and nothing behind.
func readStolen(b []byte, w announcing) int {
	if end := readUserInfo(b, w.end+len("://")); end > 0 {
		return end
	}
	end := w.end
	for end < len(b) && b[end] > ' ' && b[end] < 0x7f && b[end] != '"' && b[end] != '<' {
		if end++; end-w.end > longestAddress {
			return 0
		}
	}
	line := b[w.end+len("://") : end]
	if w.start == 0 && end+1 < len(b) && b[end] == ' ' && bytes.IndexByte(line, '.') > 0 { // address login:password
		login, secret, ok := bytes.Cut(b[end+1:], []byte{':'})
		isOfSomebody := BeginsWithName(login) || bytes.IndexByte(login, '@') > 0
		if ok && isOfSomebody && len(secret) >= leastSecret && len(secret) <= longestSecret && !bytes.ContainsAny(b[end+1:], " \t/\"'") && isChosen(secret) {
			return len(b)
		}
	}
	secret := bytes.LastIndexByte(line, ':')
	if secret < 0 {
		return 0
	}
	login := bytes.LastIndexByte(line[:secret], ':')
	if login < 0 || bytes.IndexByte(line[:login], '.') < 0 {
		return 0
	}
	name, value := line[login+1:secret], line[secret+1:]
	switch {
	case len(name) < 3 || bytes.ContainsAny(name, "/?=&") || len(name) < 6 && IsDigits(name): // a port
	case len(value) < leastSecret || len(value) > longestSecret || bytes.IndexByte(value, '/') >= 0 || maskedValue(value):
	default:
		return end
	}
	return 0
}

// longestAddress bounds the address of a page with a login behind.
const longestAddress = 512

// readUserInfo returns where the password ends in the address of a page or a server that has one: user:password@host
// (RFC 3986, 3.2.1). Words that stand there in examples are none.
func readUserInfo(b []byte, start int) int {
	end := start
	for end < len(b) && b[end] > ' ' && b[end] < 0x7f && bytes.IndexByte([]byte("/?#\"'<>,;|"), b[end]) < 0 {
		if end++; end-start > longestUserInfo {
			return 0
		}
	}
	at := bytes.LastIndexByte(b[start:end], '@')
	if at < 0 || start+at+1 == end || !isWord(b[start+at+1]) {
		return 0
	}
	colon := bytes.IndexByte(b[start:start+at], ':')
	if colon < 0 {
		return 0
	}
	user, secret, host := b[start:start+colon], b[start+colon+1:start+at], hostOf(b[start+at+1:])
	if len(secret) < leastSecret || len(secret) > longestSecret || bytes.IndexByte([]byte("*%${[(<"), secret[0]) >= 0 || maskedValue(secret) || isExample(secret) ||
		bytes.EqualFold(user, secret) || len(secret) <= longestPort && IsDigits(secret) || isPlaceholderDomain(host) {
		return 0
	}
	return start + at
}

// longestPort is how many digits the number of a port has at most.
const longestPort = 5

// isExample tells whether a value stands for a password in examples and templates: YOUR_PASSWORD, pa55, changeme.
func isExample(secret []byte) bool {
	w, n := fold(secret)
	word := w[:n]
	for _, part := range []string{"passw", "your", "secret", "changeme", "example", "pa55", "token"} {
		if bytes.Contains(word, []byte(part)) {
			return true
		}
	}
	return string(word) == "pass" || string(word) == "pwd" || string(word) == "redispw" || string(word) == "guest" || string(word) == "postgres"
}

// isChosen tells whether a secret has letters and others, or is one of those that people choose most.
func isChosen(secret []byte) bool {
	n := letters(secret)
	return n > 0 && n < len(secret) || CommonPassword(secret) != nil
}

// readBehindAddress reads the password in address:password, in front of anything, and in "address password" if
// that is all there is: it has letters and digits or signs, or is one of those that people choose most.
func readBehindAddress(b []byte, w announcing) int {
	if w.start < 4 || b[w.start-1] != '.' || w.end >= len(b) {
		return 0
	}
	at := w.end + 1
	isAll := b[w.end] == ' '
	switch {
	case isAll:
		rest := bytes.TrimLeft(b[at:], " ")
		if len(rest) > 1 && (rest[0] == ':' || rest[0] == '-') && rest[1] == ' ' {
			rest = bytes.TrimLeft(rest[1:], " ")
		}
		at = len(b) - len(rest)
	case b[w.end] != ':':
		return 0
	}
	start := w.start - 1
	for start > 0 && addressBytes[b[start-1]]&domainByte != 0 {
		start--
	}
	if start < 2 || b[start-1] != '@' {
		return 0
	}
	local := start - 1
	for local > 0 && addressBytes[b[local-1]]&localByte != 0 {
		local--
	}
	// Lists have it in front; behind other words it is a machine's that is logged in to.
	if isBehindMark := local > 2 && b[local-1] == ' ' && b[local-2] == ']'; local == start-1 || local > 0 && !isBehindMark || string(b[local:start-1]) == "git" {
		return 0
	}
	end := at
	for end < len(b) && end-at <= longestSecret && b[end] > ' ' && b[end] < 0x7f && bytes.IndexByte(endsSecret, b[end]) < 0 {
		end++
	}
	secret := b[at:end]
	if isAll && (end < len(b) || !isAllAddress(b[:w.end])) {
		return 0
	}
	if len(secret) < leastSecret || len(secret) > longestSecret || isNoSecret(secret) || bytes.IndexByte(secret, ':') >= 0 || !isChosen(secret) {
		return 0
	}
	return end
}

// isAllAddress tells whether a text is nothing but an address.
func isAllAddress(b []byte) bool {
	at := bytes.IndexByte(b, '@')
	for i, c := range b {
		if i != at && addressBytes[c] == 0 {
			return false
		}
	}
	return at > 0
}

// topDomains end the hosts of addresses behind which passwords stand, schemes begin the address of a page, an app
// or a server.
var (
	topDomains = keywordsOf("com id net org edu info")
	schemes    = keywordsOf("http https android ftp ftps sftp ssh rtsp rtmp mysql mariadb postgres postgresql mssql sqlserver mongodb redis rediss amqp amqps smtp smtps imap imaps ldap ldaps pop srv")
)

// isScheme tells whether the word begins an address of a page, an app or a server.
func (w *announcing) isScheme(b []byte) bool {
	return schemes[string(w.text())] && bytes.HasPrefix(b[w.end:], []byte("://"))
}

// beginPassword returns where a password begins that readPassword has found.
func beginPassword(b []byte, w announcing, end int) int {
	if schemes[string(w.text())] || topDomains[string(w.text())] {
		return w.at + bytes.LastIndexByte(b[w.at:end], ':') + 1
	}
	return w.at
}

// endsSecret are signs that end a secret in a text: what encloses it, and what
// stands between the items of a list.
var endsSecret = []byte("\"',;&|<>)}]\\`")

const (
	leastSecret   = 4
	longestSecret = 64
)

// isNoSecret tells whether a token is what programs and their messages have in
// the place of one: a variable, a call, a path, an address, a measure, a hash.
func isNoSecret(b []byte) bool {
	return bytes.IndexByte([]byte("*%${[(/.-_"), b[0]) >= 0 || bytes.ContainsAny(b, "([{=/") || bytes.Contains(b, []byte("***")) || maskedValue(b) || hashShape(b) != noHash || isPathLike(b) || IsMeasure(b) ||
		len(b) > 4 && string(b[:4]) == "Test" && b[4]-'A' <= 25 // of a test's name
}

// isPathLike tells whether a dot stands between two letters or digits: a field, a
// file, a host.
func isPathLike(b []byte) bool {
	for i := 1; i+1 < len(b); i++ {
		if b[i] == '.' && isWord(b[i-1]) && isLetter(b[i+1]) {
			return true
		}
	}
	return false
}

// IsMeasure tells whether digits with a unit of up to three letters behind are
// all there is: 12ms, 3rd, 250kB.
func IsMeasure(b []byte) bool {
	n := 0
	for n < len(b) && isDigit(b[n]) {
		n++
	}
	return n > 0 && n < len(b) && len(b)-n <= 3 && letters(b[n:]) == len(b)-n
}

// plateWords announce number plates: words for them, and for what has one.
var plateWords = keywords{"nopol": true, "polisi": true, "tnkb": true, "nopolisi": true, "plat": true, "pelat": true, "plate": true, "mobil": true, "motor": true, "kendaraan": true, "ranmor": true, "truk": true, "ambulans": true, "ambulance": true,
	"pickup": true, "mbl": true, "mtr": true, "lpr": true, "bus": true, "spm": true}

// strictPlateWords mean a number plate and nothing else.
var strictPlateWords = keywords{"nopol": true, "polisi": true, "tnkb": true, "nopolisi": true}

// plateUnits stand behind numbers that are no plates.
var plateUnits = keywords{"kw": true, "km": true, "hp": true, "v": true, "mm": true, "cm": true, "cc": true, "pu": true, "kg": true, "pk": true, "rpm": true, "ton": true, "kva": true, "watt": true}

// readPlate reads a number plate: letters of a region, digits, letters. Behind a
// word that is not only of plates it has three digits or more and is in capital
// letters.
func readPlate(b []byte, w announcing) int {
	i := w.at
	run := func(is func(byte) bool, most int) (n int) {
		for i < len(b) && is(b[i]) {
			i++
			n++
		}
		if n > most {
			return 0
		}
		return n
	}
	sign := func() {
		if i < len(b) && (b[i] == ' ' || b[i] == '-' || b[i] == '.') {
			i++
		}
	}
	region := run(isLetter, 2)
	sign()
	digits := run(isDigit, 4)
	sign()
	start := i
	series := run(isLetter, 3)
	if region == 0 || digits == 0 || series == 0 || wordAfter(b, i) || !isPlate(b[w.at:i]) {
		return 0
	}
	if strictPlateWords[string(w.text())] {
		return i
	}
	var unit [3]byte
	for n, c := range b[start:i] {
		unit[n] = lower(c)
	}
	if digits < 3 || plateUnits[string(unit[:series])] || bytes.ContainsFunc(b[w.at:i], func(r rune) bool { return r >= 'a' && r <= 'z' }) {
		return 0
	}
	return i
}

var deviceWords = keywords{"imei": true, "mac": true, "gaid": true, "idfa": true, "adid": true, "aaid": true, "hwaddr": true, "bssid": true, "macaddr": true, "macaddress": true}

// readDevice reads an IMEI, a MAC address, or the identifier of a device that
// advertisers use.
func readDevice(b []byte, w announcing) int {
	if end := w.at + 17; end <= len(b) && isMAC(b[w.at:end]) && !wordAfter(b, end) {
		return end
	}
	switch string(w.text()) {
	case "imei":
		if end, digits, _ := readDigits(b, w.at, " -"); digits == 15 {
			return end
		}
	case "gaid", "idfa", "adid", "aaid":
		if end := w.at + 36; end <= len(b) && isUUID(b[w.at:end]) && !wordAfter(b, end) {
			return end
		}
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

// readHandle reads the name of an account: behind an @, or behind a colon with
// digits or an underscore in it.
func readHandle(b []byte, w announcing) int {
	i := w.at
	marked := b[i] == '@'
	if marked {
		i++
	}
	start, letters, telling := i, 0, 0
	for i < len(b) && i-start <= 32 && (isWord(b[i]) || b[i] == '_' || b[i] == '.') {
		switch {
		case isLetter(b[i]):
			letters++
		case b[i] != '.':
			telling++
		}
		i++
	}
	for i > start && b[i-1] == '.' {
		i--
	}
	switch {
	case i-start < 3 || i-start > 32 || letters == 0 || i < len(b) && bytes.IndexByte([]byte("@(/:[=\\"), b[i]) >= 0:
	case marked && w.at == w.end: // tg@debian.org
	case !marked && (!w.said || telling == 0 || bytes.Contains(b[w.end:w.at], []byte("=")) || isShouted(b[start:i])):
	case string(w.text()) == "line" && !marked && !isBehind(b, w.start, "id") && !isBehind(b, w.at, "id") && telling < 2:
	default:
		return i
	}
	return 0
}

// isShouted tells whether all letters are capital ones, as those of codes are.
func isShouted(b []byte) bool {
	for _, c := range b {
		if c-'a' <= 25 {
			return false
		}
	}
	return true
}

// wordFilter tells of most words at once that they are in no list: a bit for
// each hash of a word that is.
type wordFilter [1024]uint64

func (f *wordFilter) add(word string) {
	h := uint32(0)
	for _, c := range []byte(word) {
		h = hashStep(h, c)
	}
	f[h>>22] |= 1 << (h >> 16 & 63)
}

func (f *wordFilter) has(h uint32) bool { return f[h>>22]>>(h>>16&63)&1 != 0 }

// spokenWords are the words of all classes that are found behind some, with the
// classes as bits.
type spokenWords struct {
	filter  wordFilter
	classes map[string]uint64
}

func newSpokenWords(detectors []Detector) *spokenWords {
	s := &spokenWords{classes: map[string]uint64{}}
	for class, d := range detectors {
		a, ok := d.(*attribute)
		if !ok || a.spoken == nil {
			continue
		}
		filter := &wordFilter{}
		a.spoken.filter = filter
		for word := range a.spoken.words {
			for _, word := range []string{word, "no" + word} { // norek, noKK
				s.filter.add(word)
				filter.add(word)
				s.classes[word] |= 1 << class
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
		if i-start > 16 || !s.spoken.filter.has(h) {
			continue
		}
		var folded [16]byte
		word, _ := nextWord(text, start, &folded)
		classes |= s.spoken.classes[string(word)]
	}
	return classes
}
