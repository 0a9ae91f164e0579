package detectors

import (
	"bytes"
	"sync/atomic"

	"golang.org/x/net/publicsuffix"
)

// email finds addresses: a local part of letters, digits and _ + . -, and a
// domain under a public suffix of the embedded list. A quoted local part, an
// address in a URL's user:password@host, and one whose whole value ends in a
// dot do not count.
type email struct {
	// domains remembers what is known of domains: a domain's hash with the
	// knowledge in its lowest bits. Slots are overwritten at will.
	domains [1024]atomic.Uint64
}

func newEmail() *email { return &email{} }

func (*email) Class() Class {
	return Class{ID: "email", Title: "E-mail", Noun: "e-mail address", Category: General, Severity: Medium, Countable: true}
}

func (*email) Gate() Gate { return Gate{At: true} }

// providers in the order of the facet's bins.
var providers = []string{"gmail.com", "yahoo.com", "yahoo.co.id", "hotmail.com", "outlook.com", "icloud.com", "ymail.com", "rocketmail.com",
	"live.com", "students", "government (go.id)", "other"}

const (
	schoolProvider     = 9
	governmentProvider = 10
	otherProvider      = 11
)

func (*email) Facets() []Facet {
	return []Facet{{Name: "provider", Bins: len(providers), Labels: func(bin int) string { return providers[bin] }}}
}

func (*email) Model() *Model {
	// Declared: what else has an @ (handles, file names, package versions,
	// paths) seldom ends in a public suffix.
	return &Model{
		Fits:    "have a domain that can exist",
		FitsOne: "has a domain that can exist",
		Chance:  [][Rungs]float64{{0.001, 0.001, 0.001}}}
}

var emailWords = keywords{"email": true, "mail": true, "surel": true, "mailto": true}

const (
	localByte  = 1
	domainByte = 2
)

// addressBytes says where a byte may stand in an address.
var addressBytes = func() (t [256]uint8) {
	for c := range 256 {
		if isWord(byte(c)) || c == '.' || c == '-' {
			t[c] = localByte | domainByte
		}
	}
	t['_'], t['+'] = localByte, localByte
	return t
}()

func (e *email) Find(found []Match, text *Text, naming Naming) []Match {
	b := text.Bytes
	for at := 0; at < len(b); at++ {
		i := bytes.IndexByte(b[at:], '@')
		if i < 0 {
			break
		}
		at += i
		start, end := at, at+1
		dots := false // two in a row
		for before := byte(0); start > 0 && addressBytes[b[start-1]]&localByte != 0; start-- {
			dots = dots || before == '.' && b[start-1] == '.'
			before = b[start-1]
		}
		for end < len(b) && addressBytes[b[end]]&domainByte != 0 {
			end++
		}
		isMasked := isMaskedBefore(b, start) // b***1@gmail.com
		if start == at && !isMasked || !isHost(b[at+1:end]) {
			continue // a handle; a user of a machine, a version of a package
		}
		if isMasked {
			found = append(found, Match{Start: uint32(start), End: uint32(end), Naming: naming, Facets: noBins, Kind: Placeholder})
			continue
		}
		m := Match{Start: uint32(start), End: uint32(end), Naming: naming, Facets: noBins}
		if naming != Named && keywordBefore(b, start, emailWords) {
			m.Naming = Keyword
		}
		if !dots {
			e.check(&m, b, at)
		}
		found = append(found, m)
	}
	return found
}

// FindWhole implements WholeValue: it reads a text that is one plain address.
func (e *email) FindWhole(text []byte, m *Match) bool {
	at := 0
	for before := byte(0); at < len(text) && addressBytes[text[at]]&localByte != 0; at++ {
		if before == '.' && text[at] == '.' {
			return false
		}
		before = text[at]
	}
	if at == 0 || at == len(text) || text[at] != '@' || !endsLocal(text[0]) || !isWord(text[len(text)-1]) {
		return false
	}
	for _, c := range text[at+1:] {
		if addressBytes[c]&domainByte == 0 {
			return false
		}
	}
	m.begin(len(text), Named)
	e.check(m, text, at)
	return m.Rung > None
}

// isMaskedBefore tells whether stars in front of the place i hide what they stand for, and are none of
// Markdown's.
func isMaskedBefore(b []byte, i int) bool {
	stars := 0
	for stars < i && b[i-1-stars] == '*' {
		stars++
	}
	return stars >= leastMask || stars == leastMask-1 && stars < i && isWord(b[i-1-stars])
}

// isHost tells whether a text has labels, as a domain has, and the last is no number.
func isHost(b []byte) bool {
	b = bytes.TrimRight(b, ".-")
	dot := bytes.LastIndexByte(b, '.')
	return dot > 0 && !isDigit(b[dot+1])
}

// check sets m, which has a place and a naming, to what the address there is; at is the place of its @.
func (e *email) check(m *Match, b []byte, at int) {
	start, end := int(m.Start), int(m.End)
	// An escape that the dump kept as text is not part of the address.
	escaped := false
	if start > 0 && b[start-1] == '\\' && at-start > 1 && (b[start] == 'n' || b[start] == 'r' || b[start] == 't') {
		start++
		escaped = true
	}
	if end == len(b) && b[end-1] == '.' && start == 0 && m.Naming != Named {
		return
	}
	for end > at+1 && (b[end-1] == '.' || b[end-1] == '-') { // the sentence's, not the domain's
		end--
	}
	if end == at+1 {
		return
	}
	m.Start, m.End = uint32(start), uint32(end)
	local, domain := b[start:at], b[at+1:end]
	if len(local) > 64 || len(domain) > 253 || !endsLocal(local[0]) || !endsLocal(local[len(local)-1]) {
		return
	}
	if (wordBefore(b, start) && !escaped) || wordAfter(b, end) {
		return
	}
	if isMarkedUp(b, start, end) {
		// as chats write bold and code
	} else if end < len(b) && local[0] == '_' && b[end] == '_' { // and slanted
		m.Start++
		local = local[1:]
	} else if end < len(b) && (b[end] == '@' || b[end] == '_' || b[end] == '`' || b[end] == '%' || b[end] == '\\' && end+1 < len(b) && !isEscape(b[end+1])) {
		return
	}
	if start > 0 && inUserInfo(b[:start]) || string(local) == "git" && end < len(b) && b[end] == ':' {
		return
	}
	known := e.look(domain)
	if known&domainExists == 0 {
		return
	}
	m.Value = hash(b[m.Start:end])
	m.Facets[0] = uint16(known & domainProvider)
	if known&domainReserved != 0 || isPlaceholderLocal(local) {
		m.Kind = Placeholder
		return
	}
	m.Rung = Sure
}

// isMessengerHost tells whether what stands before is the number of an account of
// WhatsApp's, or of a group, and nothing to write to.
func isMessengerHost(domain []byte) bool {
	return len(domain) <= 14 && (bytes.EqualFold(domain, []byte("s.whatsapp.net")) || bytes.EqualFold(domain, []byte("g.us")) || bytes.EqualFold(domain, []byte("c.us")))
}

// What is known of a domain: the bin of its provider, and these.
const (
	domainProvider = 0x0f
	domainExists   = 0x10
	domainReserved = 0x20
	domainBits     = 0x3f
)

// look returns what is known of a domain.
func (e *email) look(domain []byte) uint64 {
	key := hash(domain)
	slot := &e.domains[key>>54]
	if known := slot.Load(); known&^domainBits == key&^domainBits {
		return known & domainBits
	}
	known := uint64(0)
	if isDomain(domain) && !isMessengerHost(domain) {
		known = domainExists | uint64(provider(domain))
		if isPlaceholderDomain(domain) {
			known |= domainReserved
		}
	}
	slot.Store(key&^domainBits | known)
	return known
}

// isEscape tells whether c is a letter that follows a backslash in text that
// was escaped: \n, \r, \t, \" and the like.
func isEscape(c byte) bool {
	return c == 'n' || c == 'r' || c == 't' || c == '"' || c == '\'' || c == '\\' || c == 'u'
}

// endsLocal tells whether a local part may begin or end with c.
func endsLocal(c byte) bool { return isWord(c) || c == '_' }

// inUserInfo tells whether b ends inside the user part of a URL:
// scheme://user:password.
func inUserInfo(b []byte) bool {
	b = b[max(0, len(b)-longestUserInfo):]
	i := bytes.LastIndex(b, []byte("://"))
	return i >= 0 && !bytes.ContainsAny(b[i+3:], "/ \t\n@,;|\"'")
}

// longestUserInfo bounds how far back a URL's user is looked for.
const longestUserInfo = 128

func isDomain(domain []byte) bool {
	label, dots, last := 0, 0, 0
	for i, c := range domain {
		switch {
		case c == '.':
			if label == 0 || domain[i-1] == '-' {
				return false
			}
			label, last = 0, i+1
			dots++
		case c == '-' && label == 0:
			return false
		default:
			label++
			if label > 63 {
				return false
			}
		}
	}
	if dots == 0 || label < 2 || domain[len(domain)-1] == '-' || isDigit(domain[last]) {
		return false
	}
	return isTopLevel(domain[last:])
}

// isTopLevel tells whether the label is a top-level domain.
func isTopLevel(label []byte) bool {
	var folded [64]byte
	for i, c := range label {
		folded[i] = lower(c)
	}
	l := folded[:len(label)]
	switch string(l) {
	case "com", "id", "net", "org", "edu", "co", "info", "biz", "test", "invalid", "example":
		return true
	}
	// A label that the list does not know is its own suffix, outside the ICANN
	// section.
	_, icann := publicsuffix.PublicSuffix(string(l))
	return icann
}

func provider(domain []byte) int {
	var folded [32]byte
	if len(domain) > len(folded) {
		return otherProvider
	}
	for i, c := range domain {
		folded[i] = lower(c)
	}
	d := folded[:len(domain)]
	for i, name := range providers[:schoolProvider] {
		if string(d) == name {
			return i
		}
	}
	switch {
	case bytes.HasSuffix(d, []byte(".ac.id")), bytes.HasSuffix(d, []byte(".sch.id")):
		return schoolProvider
	case bytes.HasSuffix(d, []byte(".go.id")):
		return governmentProvider
	}
	return otherProvider
}

// isPlaceholderLocal tells whether the local part says that the address is one to be replaced.
func isPlaceholderLocal(local []byte) bool {
	if len(local) > 10 {
		return false
	}
	w, n := fold(local)
	switch string(w[:n]) {
	case "test", "tes", "testing", "contoh", "example", "xxx", "xxxx", "xxxxx", "namaanda", "emailanda", "youremail", "yourname":
		return true
	}
	return false
}

// isPlaceholderDomain tells whether the domain is reserved for examples
// (RFC 2606), or by custom.
func isPlaceholderDomain(domain []byte) bool {
	var folded [253]byte
	for i, c := range domain {
		folded[i] = lower(c)
	}
	d := folded[:len(domain)]
	for _, name := range []string{"example.com", "example.net", "example.org", "example", "test", "invalid", "domain.com", "yourdomain.com", "yourcompany.com", "mydomain.com", "test.com", "contoh.com"} {
		if n := len(d) - len(name); n >= 0 && string(d[n:]) == name && (n == 0 || d[n-1] == '.') {
			return true
		}
	}
	return false
}
