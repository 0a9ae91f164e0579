package scan

import (
	"bytes"
	"crypto/md5"
	"encoding/hex"
	"slices"
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
	// leastLengths is how many lengths passwords have that differ in it, as codes do not.
	leastLengths = 3
	// widestList is how many columns a list has at most in which numbers log in: a table has them beside anything.
	widestList = 4
)

// secretColumns returns which columns of a table without a header hold passwords, or their hashes, in a list
// of logins. They stand right behind those, or with colons in front of them if they are hashes.
func secretColumns(head []format.Row, info format.Info) (found []int) {
	colon := info.Delimiter == ":"
	if info.Width < 2 || len(head) < leastAddressed {
		return nil
	}
	isNarrow := info.Width <= widestList
	columns := make([]cells, info.Width)
	for i := range columns {
		columns[i] = cellsOf(head, i, whole)
	}
	isPage := slices.ContainsFunc(columns, func(c cells) bool { return mostly(c.pages, c.values) })
	isOfPeople := isNarrow && slices.ContainsFunc(columns, func(c cells) bool { return c.isWho(false, true) })
	for i, c := range columns {
		switch {
		case mostly(c.dumped, c.values) && c.values >= leastAddressed:
			found = append(found, i)
		case colon && info.Width == 2 && i == 0 && c.areHashes(true) && columns[1].arePasswords(true, true) && 2*columns[1].dotted < columns[1].values:
			return []int{0, 1} // hashes, and what a program found for them
		case c.areHashes(colon) && (i > 0 && (isOfPeople || columns[i-1].isWho(isPage, isNarrow)) || colon && i+1 < len(columns) && columns[i+1].isWho(false, isNarrow)) && !areSumsOf(head, i):
			found = append(found, i)
		case i > 0 && columns[i-1].isWho(isPage, isNarrow) && c.arePasswords(colon && 2*columns[i-1].addresses >= columns[i-1].values, isPage):
			found = append(found, i)
		case holdsPairs(head, i):
			found = append(found, i)
		case i == 1 && colon && info.Width == 2 && mostly(columns[0].logins, columns[0].values) && c.areHuman():
			found = append(found, i) // whatever they log in with
		}
	}
	return found
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
	return secrets.values == who.values && who.isWho(false, false) && 2*who.addresses < who.values && secrets.arePasswords(false, false)
}

func whole(cell []byte) []byte { return cell }

// cells counts what those of a column are like that hold something.
type cells struct {
	values, logins, addresses, numbers, people, pages int
	secrets, mixed, lower, common, hashes, dumped     int
	dotted                                            int // as the names of files and hosts
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
		count(&c.numbers, isCalled(cell))
		count(&c.people, isLogin(cell) && detectors.BeginsWithName(cell))
		count(&c.pages, isPage(cell))
		count(&c.dumped, isDumped(cell))
		count(&c.dotted, bytes.IndexByte(cell, '.') > 0)
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

// isWho tells whether a column says who logs in: addresses, in a narrow list numbers to call or of people, names
// that begin with people's, or beside a page any names.
func (c *cells) isWho(isPage, isNarrow bool) bool {
	return c.values >= leastAddressed && mostly(c.logins, c.values) && 2*len(c.distinct) >= c.values &&
		(2*c.addresses >= c.values || c.values >= leastCredentials && (isNarrow && mostly(c.numbers, c.values) || 10*c.people >= 3*c.values || isPage && !mostly(c.pages, c.values)))
}

// arePasswords tells whether nearly all can be passwords, and not a few are such as people choose: of letters
// and digits, of several lengths or beginnings, or those that everybody has. Behind an address and a colon hardly
// anything else stands, but what few people differ in.
func (c *cells) arePasswords(addressed, isPage bool) bool {
	areLogins := 2*c.people >= c.values && !isPage // other ones of the same people
	if !mostly(c.secrets+c.hashes, c.values) || areLogins || 10*c.addresses >= c.values || c.values < leastCredentials && !addressed {
		return false
	}
	if commonShare*c.common >= c.values && len(c.words) >= leastCommon {
		return true
	}
	if addressed {
		return 3*len(c.distinct) >= c.values && 5*(c.mixed+c.hashes) >= c.values
	}
	isVaried := len(c.lengths) >= leastLengths || 2*len(c.fronts) >= c.values
	return 3*len(c.distinct) >= c.values && 5*c.mixed >= 2*c.values && 2*c.lower >= c.values && isVaried
}

// areHuman tells whether passwords are like those that people choose, and no codes, whoever they are of.
func (c *cells) areHuman() bool {
	const leastLengths = 4
	return c.values >= leastCredentials && mostly(c.secrets, c.values) && 2*c.mixed >= c.values && 2*len(c.fronts) >= c.values && mostly(c.lower, c.values) && len(c.lengths) >= leastLengths
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
			sum := md5.Sum(bytes.ToLower(trim(cell)))
			return isAddress(cell) && hex.EncodeToString(sum[:]) == string(bytes.ToLower(trim(row.Cells[column])))
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

// isCalled tells whether a value is as long a number as those to call, and of people, are.
func isCalled(b []byte) bool {
	const least, most = 9, 16
	b = bytes.TrimPrefix(b, []byte("+"))
	return len(b) >= least && len(b) <= most && detectors.IsDigits(b)
}

// isPage tells whether a value is the address of a page or a host.
func isPage(b []byte) bool {
	return bytes.Contains(b, []byte("://")) || bytes.IndexByte(b, '.') > 0 && !bytes.ContainsAny(b, " \t@") && bytes.ContainsFunc(b, unicode.IsLetter)
}

// isSecret tells whether a value can be a password: no number to call, no
// address, nothing with blanks.
func isSecret(b []byte) bool {
	if len(b) < 3 || len(b) > 128 || bytes.ContainsAny(b, " \t") || isAddress(b) || bytes.Contains(b, []byte("://")) {
		return false
	}
	return len(b) < 9 || !detectors.IsDigits(bytes.TrimPrefix(b, []byte("+")))
}
