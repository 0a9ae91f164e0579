package scan

import (
	"bytes"
	"crypto/md5"
	"crypto/sha256"
	"encoding/hex"
	"regexp"
	"slices"
	"sync"
	"unicode"

	"bocor/detectors"
	"bocor/scan/format"
)

// Lists of logins are traded without a header: an address, a name or a number to log in with, and beside it
// the password or its hash, perhaps with the page in front and more about the person behind. What a password
// is like proves little for one value, and much for a column beside one of logins.

// Bounds of what tells such a list.
const (
	// leastCredentials is how many rows it has at least, leastAddressed where all are of addresses with a colon behind.
	leastCredentials = 10
	leastAddressed   = 3
	// Of passwords, one in commonShare is among those that people choose most, and leastCommon different ones are.
	commonShare = 20
	leastCommon = 3
	// leastLengths is how many lengths passwords have that differ in it, as codes do not, and enoughFronts in how many
	// ways they begin, unless it is half of them.
	leastLengths = 3
	enoughFronts = 12
	// widestList is how many columns a list of logins has at most, widestLooked how many a table that is looked at.
	widestList   = 3
	widestLooked = 64
)

// secretColumns returns which columns of a table without a header hold passwords, or their hashes, in a list
// of logins. They stand right behind those, or with colons in front of them if they are hashes.
func secretColumns(head []format.Row, info format.Info) (found []int) {
	colon := info.Delimiter == ":"
	if info.Width < 2 || info.Width > widestLooked || len(head) < leastAddressed {
		return nil
	}
	columns := make([]cells, info.Width)
	width := 0
	for i := range columns {
		if columns[i] = cellsOf(head, i, whole); !mostly(columns[i].traces, columns[i].values) {
			width++
		}
	}
	l := list{columns, width, colon, slices.ContainsFunc(columns, func(c cells) bool { return mostly(c.pages, c.values) })}
	if l.isCracked() {
		return []int{0, 1}
	}
	for i, c := range columns {
		isDumped := mostly(c.dumped, c.values) && c.values >= leastAddressed
		if isDumped || l.holdsHashes(i) && !areSumsOf(head, i) || l.holdsPasswords(i) || holdsPairs(head, i) {
			found = append(found, i)
		}
	}
	return found
}

// list is a table of which columns may be of logins and passwords.
type list struct {
	columns []cells
	width   int // how many there are, but for those of when and where somebody was seen
	colon   bool
	isPaged bool // a column has the pages that they are for
}

// holdsHashes tells whether a column has the hashes of passwords of those that a column beside it names. Numbers
// and names stand beside the sums of files, too, but hardly with colons between.
func (l *list) holdsHashes(i int) bool {
	c := &l.columns[i]
	isOf := func(other int) bool {
		if other < 0 || other >= len(l.columns) {
			return false
		}
		who := &l.columns[other]
		return who.areDifferent() && (2*who.addresses >= who.values || l.colon && (mostly(who.numbers, who.values) || who.areNames()))
	}
	isBehindPerson := i > 1 && l.width <= widestList && mostly(l.columns[0].numbers, l.columns[0].values) && 2*l.columns[1].fullNames >= l.columns[1].values
	return c.areHashes(l.colon) && (isOf(i-1) || l.colon && isOf(i+1) || isBehindPerson)
}

// holdsPasswords tells whether a column has passwords, right behind one of who logs in.
func (l *list) holdsPasswords(i int) bool {
	if i == 0 {
		return false
	}
	who, c := &l.columns[i-1], &l.columns[i]
	areAddresses := 2*who.addresses >= who.values
	isNarrow := l.width == 2 || l.width <= widestList && (l.isPaged || areAddresses) || l.colon && l.isPaged && l.width == widestList+1 // one more in each page
	isAsked := who.areDifferent() && (areAddresses || mostly(who.numbers, who.values) || isNarrow && (who.areNames() || l.isPaged && !mostly(who.pages, who.values)))
	switch {
	case !isAsked, !mostly(c.secrets+c.hashes, c.values), 3*len(c.distinct) < c.values, 10*c.addresses >= c.values:
		return l.colon && l.width == 2 && mostly(who.logins, who.values) && c.areHuman() // whatever they log in with
	case c.areCommon():
		return true
	case 2*c.people >= c.values && !l.isPaged: // other logins of the same people
		return false
	case l.colon && areAddresses && l.width <= widestList:
		return 5*(c.mixed+c.hashes) >= c.values && !c.areHashes(true)
	}
	return isNarrow && (c.areVaried() || l.width == 2 && areAddresses && 2*c.mixed >= c.values && 2*len(c.fronts) >= c.values)
}

// isCracked tells whether the columns are hashes, and what a program found for them.
func (l *list) isCracked() bool {
	return l.colon && l.width == 2 && l.columns[0].areHashes(true) && mostly(l.columns[1].secrets, l.columns[1].values) && (l.columns[1].areCommon() || l.columns[1].areVaried())
}

// holdsPairs tells whether the cells of a column are names to log in with and passwords, with colons between.
func holdsPairs(head []format.Row, column int) bool {
	who := cellsOf(head, column, func(cell []byte) []byte {
		login, _, _ := bytes.Cut(cell, []byte{':'})
		return login
	})
	secrets := cellsOf(head, column, func(cell []byte) []byte {
		_, secret, _ := bytes.Cut(cell, []byte{':'})
		return secret
	})
	return secrets.values == who.values && who.areDifferent() && who.areNames() && 2*who.addresses < who.values && mostly(secrets.secrets, secrets.values) && (secrets.areCommon() || secrets.areVaried())
}

func whole(cell []byte) []byte { return cell }

// cells counts what those of a column are like that hold something.
type cells struct {
	values, logins, addresses, numbers, people, pages int
	secrets, mixed, lower, common, hashes, dumped     int
	files, fullNames, traces                          int
	distinct, words, fronts                           map[string]bool
	lengths                                           map[int]bool
}

func mostly(n, all int) bool { return all > 0 && 10*n >= 9*all }

// cellsOf counts those of a column, or what part takes out of them.
func cellsOf(head []format.Row, column int, part func([]byte) []byte) cells {
	c := cells{distinct: map[string]bool{}, words: map[string]bool{}, fronts: map[string]bool{}, lengths: map[int]bool{}}
	for _, row := range head {
		if column >= len(row.Cells) {
			continue
		}
		cell := part(trim(row.Cells[column]))
		if detectors.IsBlank(cell) {
			continue
		}
		c.values++
		c.distinct[string(cell)] = true
		c.lengths[len(cell)] = true
		count := func(n *int, is bool) {
			if is {
				*n++
			}
		}
		count(&c.logins, isLogin(cell))
		count(&c.addresses, isAddress(cell))
		count(&c.numbers, detectors.IsMobile(cell))
		count(&c.people, isLogin(cell) && detectors.BeginsWithName(cell))
		count(&c.pages, isPage(cell))
		count(&c.traces, detectors.IsIP(cell) || isTimestamp(cell) || placeInTime(cell) > isDay)
		count(&c.dumped, isDumped(cell))
		count(&c.files, fileName().Match(cell))
		count(&c.fullNames, detectors.IsPersonName(cell))
		switch {
		case detectors.IsHexadecimalHash(cell):
			c.hashes++
		case isSecret(cell):
			c.secrets++
			c.fronts[string(cell[:3])] = true
			count(&c.mixed, isMixed(cell))
			count(&c.lower, bytes.ContainsFunc(cell, unicode.IsLower))
			if word := detectors.CommonPassword(cell); word != nil {
				c.common++
				c.words[string(word)] = true
			}
		}
	}
	return c
}

// areDifferent tells whether cells can be what different people log in with.
func (c *cells) areDifferent() bool {
	return c.values >= leastAddressed && mostly(c.logins, c.values) && 2*len(c.distinct) >= c.values
}

// areNames tells whether half of the logins begin with people's names, and are none of files.
func (c *cells) areNames() bool {
	return c.values >= leastCredentials && 2*c.people >= c.values && 2*c.files < c.values
}

// areCommon tells whether not a few are passwords that everybody has.
func (c *cells) areCommon() bool {
	return c.values >= leastAddressed && commonShare*c.common >= c.values && len(c.words) >= leastCommon
}

// areVaried tells whether they are such as people choose, and no codes: of small letters and digits, of several lengths
// and beginnings.
func (c *cells) areVaried() bool {
	return c.values >= leastCredentials && 3*len(c.distinct) >= c.values && 5*c.mixed >= 2*c.values && 2*c.lower >= c.values && len(c.lengths) >= leastLengths &&
		(2*len(c.fronts) >= c.values || len(c.fronts) >= enoughFronts)
}

// areHuman tells whether passwords are like those that people choose, and no codes, whoever they are of.
func (c *cells) areHuman() bool {
	return c.values >= leastCredentials && mostly(c.secrets, c.values) && 2*c.mixed >= c.values && 2*len(c.fronts) >= c.values && mostly(c.lower, c.values) && len(c.lengths) > leastLengths
}

// areHashes tells whether nearly all are hashes of one length. Those of SHA-1 are names of versions of
// programs, too.
func (c *cells) areHashes(colon bool) bool {
	const sha1Length = 40
	return c.values >= leastCredentials && mostly(c.hashes, c.values) && len(c.lengths) == 1 && 2*len(c.distinct) >= c.values && (colon || !c.lengths[sha1Length])
}

// areSumsOf tells whether hashes are those of the addresses beside them, as services for pictures have them.
func areSumsOf(head []format.Row, column int) bool {
	n, of := 0, 0
	for _, row := range head {
		if column >= len(row.Cells) {
			continue
		}
		n++
		if slices.ContainsFunc(row.Cells, func(cell []byte) bool {
			address, value := bytes.ToLower(trim(cell)), string(bytes.ToLower(trim(row.Cells[column])))
			short, long := md5.Sum(address), sha256.Sum256(address)
			return isAddress(cell) && (hex.EncodeToString(short[:]) == value || hex.EncodeToString(long[:]) == value)
		}) {
			of++
		}
	}
	return mostly(of, n)
}

// isDumped tells the hashes that say themselves what they are: those of MySQL, and the ones that Windows keeps
// of no password beside another.
func isDumped(b []byte) bool {
	const mysqlLength = 41
	return len(b) == mysqlLength && b[0] == '*' && detectors.IsHexadecimalHash(b[1:]) || bytes.EqualFold(b, []byte("aad3b435b51404eeaad3b435b51404ee"))
}

// isMixed tells whether a value has letters and digits.
func isMixed(b []byte) bool {
	seen := uint8(0)
	for _, c := range b {
		seen |= byteClass[c]
	}
	return seen&(letterBit|digitBit) == letterBit|digitBit
}

// isLogin tells whether a value can be what somebody logs in with.
func isLogin(b []byte) bool { return len(b) >= 3 && len(b) <= 128 && !bytes.ContainsAny(b, " \t/") }

func isAddress(b []byte) bool {
	at := bytes.IndexByte(b, '@')
	return at > 0 && bytes.IndexByte(b[at:], '.') > 0 && !bytes.ContainsAny(b, " \t")
}

// fileName is how the name of a file ends.
var fileName = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|csv|txt|zip|gz|rar|7z|iso|exe|apk|deb|rpm|jar|so|dll|js|css|html?|php|py|mp[34])$`)
})

// isPage tells whether a value is the address of a page, or begins with a host.
func isPage(b []byte) bool { return bytes.Contains(b, []byte("://")) || host().Match(b) }

// host is a name of one, with what may stand behind.
var host = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^(?://)?(?:[a-z0-9-]+\.)+(?:com|id|net|org|edu|info|io|co|me|tv)(?:[:/]\S*)?$`)
})

// isSecret tells whether a value can be a password: no number to call, no
// address, path, host, measure or identifier, nothing with blanks.
func isSecret(b []byte) bool {
	if len(b) < 3 || len(b) > 128 || bytes.ContainsAny(b, " \t") || isAddress(b) || bytes.Contains(b, []byte("://")) || b[0] == '/' || isUUID(b) || fileName().Match(b) || host().Match(b) || detectors.IsMeasure(b) || notChosen().Match(b) {
		return false
	}
	return len(b) < 9 || !detectors.IsDigits(bytes.TrimPrefix(b, []byte("+")))
}

// notChosen are addresses of network cards, numbers of versions, and times: 12m5s.
var notChosen = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^(?:(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}|v?\d+(?:\.\d+)+[a-z0-9.+~-]*|(?:\d+[a-z]{1,2})+)$`)
})
