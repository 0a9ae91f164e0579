package scan

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"math"
	"slices"
	"strings"

	"bocor/detectors"
	"bocor/scan/format"
	"bocor/scan/record"
	"bocor/scan/tally"
)

// plan is what to do with the cells of each column of a table: the detectors
// that its name announces run on every value, the others where a gate opens.
// It is made once and only read afterwards.
type plan struct {
	*ground
	columns []columnPlan
	header  []byte // the header as it is written, to recognise it when it comes again
	// names gives the names of columns that are found on the way; nil: the
	// columns are all there are.
	names  func(uint32) string
	beyond *columnPlan // of columns that are not in columns
	// isText says that records are lines of a text, mayHide that headers of other tables may stand
	// in them that begin none.
	isText, mayHide bool
	// mostColumns is how many columns a table may have.
	mostColumns uint32
	// aside says that only records that hit something count.
	aside bool
	// titled says that a row named the columns.
	titled bool
	// words are those that the first records have in each column.
	words []map[string]bool
	// operators says that a column of operators is there, or may be found.
	operators bool
}

// ground is what the plans of all tables have in common.
type ground struct {
	set      *detectors.Set
	layout   *tally.Layout
	gates    []detectors.Gate
	numbers  []detectors.Number // by class; nil: the detector has no such power
	other    columnPlan         // of texts
	nameless columnPlan         // of columns without a name in a table
	pictures Pictures           // nil: they are not looked at
	// onPictures are for what pictures in cells say, as pictureColumns.
	onPictures []columnPlan
	own        bool          // a detector looks at anything: one that a user brought
	wanted     record.Wanted // of columns that do not want all
}

type columnPlan struct {
	named     []step
	unnamed   []step
	pictured  []step   // these look at a value that is a picture
	isUnknown bool     // it has a name, which tells nothing
	several   [][]step // of the things that its name is of, each of which values may have a line for
	isNamed   bool     // by its name for some class, so that its values are counted
	isDated   bool     // its dates are counted
	// isOperator says that it bears witness to telephone numbers.
	isOperator bool
	// onPictures says that its values are parts of one that was counted.
	onPictures bool
	all        bool // every value is looked at, though the column has no name
	spoken     bool // its values are prose: words in it announce others
	// byLength are the steps for values that are nothing but so many digits.
	byLength [20][]step
	gates    gates  // of unnamed
	anything []step // these look at any value: detectors that a user brought
	listed   []step // these look at a value that may be a word of a list
	said     []step // these look at a value that holds a word of theirs
	// whole is the power of the one detector that the column is named for; nil: each value is
	// given to all that may find anything in it.
	whole  detectors.WholeValue
	rivals uint64 // the gates of steps under Rival
}

// gates are the gates of up to mostGates steps, each a bit.
type gates struct {
	byDigits [mostGateDigits + 1]uint64 // the steps that ask for no more than so many
	asking   [holdsAll + 1]uint64       // those that ask for any of these
}

const (
	mostGates      = 64
	mostGateDigits = 18 // of a gate that has a bit
)

// add adds a gate as number i.
func (g *gates) add(i int, gate detectors.Gate) {
	bit := uint64(1) << i
	for n := gate.Digits; n <= mostGateDigits; n++ {
		g.byDigits[n] |= bit
	}
	asks := holdsAt.where(gate.At) | holdsDollar.where(gate.Dollar) | holdsDots.where(gate.Dots) | holdsAmount.where(gate.Amount) | holdsProse.where(gate.Prose)
	for some := range g.asking {
		if holds(some)&asks != 0 {
			g.asking[some] |= bit
		}
	}
}

// open returns the steps whose gates a text opens that holds no more than most
// says.
func (g *gates) open(text []byte, most content) uint64 {
	opened := g.opened(most)
	if opened&g.asking[holdsAt] != 0 && bytes.IndexByte(text, '@') < 0 {
		opened &^= g.asking[holdsAt]
	}
	if opened&g.asking[holdsDollar] != 0 && bytes.IndexByte(text, '$') < 0 {
		opened &^= g.asking[holdsDollar]
	}
	if opened&g.asking[holdsDots] != 0 && !hasDots(text) {
		opened &^= g.asking[holdsDots]
	}
	if opened&g.asking[holdsProse] != 0 && !hasBlank(text) {
		opened &^= g.asking[holdsProse]
	}
	if free := g.byDigits[0] &^ g.asking[holdsAll]; opened&^free == 0 {
		return opened
	}
	return opened & g.opened(look(text))
}

// opened returns the steps whose gates are open to what a text holds.
func (g *gates) opened(c content) uint64 {
	return g.byDigits[min(c.digits, mostGateDigits)] &^ g.asking[holdsAll&^c.holds]
}

// leastDots is how many dots Gate.Dots asks for.
const leastDots = 3

// hasDots tells whether a text has as many dots in front of digits.
func hasDots(text []byte) bool {
	for n := 0; n < leastDots; {
		at := bytes.IndexByte(text, '.')
		if at < 0 || at+1 == len(text) {
			return false
		}
		if text = text[at+1:]; text[0]-'0' <= 9 {
			n++
		}
	}
	return true
}

// hasBlank tells whether a text holds a sign that stands between a word and a value.
func hasBlank(text []byte) bool {
	for _, c := range text {
		if byteClass[c]&blankBit != 0 {
			return true
		}
	}
	return false
}

type step struct {
	class  int
	naming detectors.Naming
	// exclusive, above None, is the rung from which a value is counted for no class under Rival.
	exclusive detectors.Rung
}

// excludes tells whether a match of the step, of a value of n bytes, leaves nothing to classes under
// Rival.
func (s *step) excludes(m *detectors.Match, n int) bool {
	return s.exclusive > detectors.None && m.Rung >= s.exclusive && m.Start == 0 && int(m.End) == n
}

// isRival is 1 for a step under Rival: it comes behind the others.
func isRival(s step) int {
	if s.naming == detectors.Rival {
		return 1
	}
	return 0
}

func newGround(set *detectors.Set, pictures Pictures) *ground {
	g := &ground{set: set, layout: tally.NewLayout(set)}
	for _, d := range set.Detectors {
		g.gates = append(g.gates, d.Gate())
		g.own = g.own || d.Gate() == detectors.Gate{}
		number, _ := d.(detectors.Number)
		g.numbers = append(g.numbers, number)
	}
	g.wanted = g.candidates()
	g.other = g.column(detectors.Name{}, false, true)
	g.nameless = g.column(detectors.Name{}, true, true)
	if g.pictures = pictures; pictures != nil {
		for _, name := range pictureColumns {
			next := g.column(set.Vocabulary.ReadPath(name), false, true)
			next.onPictures = true
			g.onPictures = append(g.onPictures, next)
		}
	}
	return g
}

// plan makes the plan for a table with the given header row; nil: it has none.
// first are its first records: a column of which the name tells nothing is looked
// at as one without, where they are like people's, or where there are none at hand.
func (g *ground) plan(columns []tally.Column, header []byte, first []format.Row) *plan {
	p := &plan{ground: g, header: header, beyond: &g.other}
	numbered := areNumbered(columns, g.set.Vocabulary)
	for i, c := range columns {
		name := g.set.Vocabulary.ReadPath(c.Name)
		if numbered || g.misleads(name, c.Name, first, i) {
			name = detectors.Name{}
		}
		p.titled = p.titled || c.Name != ""
		headerless, prose := c.Name == "" && (len(columns) > 1 || areNames(first)), c.Name == "" || detectors.IsProse(c.Name)
		if c.Name != "" && !name.Known() {
			headerless = isPersonal(first, i)
			prose = true
		} else if detectors.IsVague(c.Name) {
			headerless = isPersonal(first, i)
		}
		next := g.column(name, headerless, prose)
		for _, part := range g.set.Vocabulary.Several(c.Name) {
			next.several, next.whole = append(next.several, g.column(part, false, false).named), nil
		}
		next.isUnknown = c.Name != "" && !name.Known()
		next.isDated, next.isOperator = isDated(c.Name, p.columns), detectors.IsOperator(c.Name)
		p.operators = p.operators || next.isOperator
		p.columns = append(p.columns, next)
	}
	p.words = wordsOf(first, len(columns), g.set.Vocabulary)
	return p
}

// areNumbered tells whether all columns are called by numbers and one word that says nothing about
// people: field_1, field_2.
func areNumbered(columns []tally.Column, vocabulary *detectors.Vocabulary) bool {
	const least = 3
	word := ""
	for i, c := range columns {
		w := strings.TrimRight(c.Name, "0123456789")
		if w == c.Name || w == "" || i > 0 && w != word {
			return false
		}
		word = w
	}
	word = strings.Trim(word, " _-.")
	return len(columns) >= least && (len(word) == 1 || vocabulary.ReadPath(word).TellsNothing())
}

// wordsOf returns the short texts of letters that records have, by column, in small letters.
// Rows that may be another header have none.
func wordsOf(rows []format.Row, width int, vocabulary *detectors.Vocabulary) (words []map[string]bool) {
	const longest = 32
	for _, row := range rows {
		if isHeaderBelow(columnNames(row, ""), width, vocabulary) {
			continue
		}
		for i, cell := range row.Cells {
			if i == len(words) {
				words = append(words, map[string]bool{})
			}
			if len(cell) > 0 && len(cell) <= longest && !bytes.ContainsAny(cell, "0123456789") {
				words[i][string(bytes.ToLower(cell))] = true
			}
		}
	}
	return words
}

// hasWord tells whether one of the first records has the text in the column.
func (p *plan) hasWord(column int, text []byte) bool {
	return column < len(p.words) && p.words[column][string(bytes.ToLower(text))]
}

// lookAtAll makes the plan that of a table whose first records are not at hand:
// all columns of which no name tells anything are looked at as those without one.
func (p *plan) lookAtAll() {
	p.beyond = &p.nameless
	for i := range p.columns {
		if c := &p.columns[i]; c.isUnknown {
			dated, operator := c.isDated, c.isOperator
			*c = p.nameless
			c.isDated, c.isOperator = dated, operator
		}
	}
}

// isDated tells whether the dates of the column that comes next are counted.
func isDated(name string, before []columnPlan) bool {
	if !detectors.IsDated(name) {
		return false
	}
	n := 0
	for i := range before {
		if before[i].isDated {
			n++
		}
	}
	return n < tally.MostDated
}

func (g *ground) column(name detectors.Name, headerless, prose bool) columnPlan {
	c := columnPlan{spoken: prose}
	for class, d := range g.set.Detectors {
		naming := g.set.Vocabulary.Naming(name, d.Class().ID)
		s := step{class: class, naming: naming}
		if naming == detectors.Named {
			s.exclusive = d.Model().Exclusive
		}
		if naming == detectors.Named || naming == detectors.Shared {
			c.named = append(c.named, s)
			c.isNamed = true
		} else if gate := g.gates[class]; gate == (detectors.Gate{}) || !gate.Named && !gate.Headerless && !gate.Spoken && (gate.Digits > mostGateDigits || len(c.unnamed) == mostGates) {
			// A gate that has no bit stands open: it only spares work.
			c.anything = append(c.anything, s)
		} else {
			if gate.Spoken && prose {
				c.said = append(c.said, step{class: class, naming: detectors.Keyword})
			}
			if gate.Headerless && headerless || !gate.Headerless && !gate.Named && !gate.Spoken {
				c.all = c.all || gate.Headerless
				if gate.Listed {
					c.listed = append(c.listed, s)
				} else {
					if naming == detectors.Rival {
						c.rivals |= 1 << len(c.unnamed)
					}
					c.gates.add(len(c.unnamed), gate)
					c.unnamed = append(c.unnamed, s)
				}
			}
		}
		if naming == detectors.Silent && g.gates[class].Pictures {
			c.pictured = append(c.pictured, s)
		}
		if number := g.numbers[class]; number != nil {
			least, most := number.NumberLengths(naming)
			for n := max(1, least); n <= min(most, len(c.byLength)-1); n++ {
				c.byLength[n] = append(c.byLength[n], s)
			}
		}
	}
	for _, steps := range c.byLength {
		slices.SortStableFunc(steps, func(a, b step) int { return cmp.Compare(isRival(a), isRival(b)) })
	}
	if len(c.named) == 1 && c.named[0].naming == detectors.Named && !prose && len(c.anything) == 0 && len(c.listed) == 0 {
		c.whole, _ = g.set.Detectors[c.named[0].class].(detectors.WholeValue)
	}
	return c
}

// areNames tells whether nearly all lines of a text are people's names: a list of them.
func areNames(first []format.Row) bool {
	const least, nearlyAll = 10, 0.9
	values, fit := countFirst(first, 0, detectors.IsPersonName)
	return values >= least && float64(fit) >= nearlyAll*float64(values)
}

// isPersonal tells whether at least half of the first values of a column are like
// those of people.
func isPersonal(first []format.Row, column int) bool {
	return mostOf(first, column, detectors.IsPersonal)
}

func mostOf(first []format.Row, column int, is func([]byte) bool) bool {
	values, fit := countFirst(first, column, is)
	return values > 0 && 2*fit >= values
}

// countFirst counts the first values of a column, and those that are of a kind.
func countFirst(first []format.Row, column int, is func([]byte) bool) (values, fit int) {
	for _, row := range first {
		if column >= len(row.Cells) {
			continue
		}
		if value := trim(row.Cells[column]); !detectors.IsBlank(value) {
			values++
			if is(value) {
				fit++
			}
		}
	}
	return values, fit
}

// misleads tells whether a column's name says something else than its first values do, most
// of which are like those of people: where names stand a column beside what they are of, or
// somebody calls people goods. Then it is looked at as one of which the name tells nothing.
func (g *ground) misleads(name detectors.Name, column string, first []format.Row, i int) bool {
	const least, nearlyAll = 8, 0.9
	isMost := func(is func([]byte) bool) bool {
		values, fit := countFirst(first, i, is)
		return values >= least && float64(fit) >= nearlyAll*float64(values)
	}
	switch {
	case len(first) < least || !name.Known():
		return false
	case name.IsNeverOfNames() && !detectors.IsCalledAfterPeople(column) && isMost(detectors.IsPersonName):
		return true
	case name.TellsNothing():
		return false
	}
	values, fit := countFirst(first, i, func(value []byte) bool { return g.fits(name, value) })
	return values >= least && float64(fit) <= (1-nearlyAll)*float64(values) && isPersonal(first, i)
}

// fits tells whether a value is of a class that a name announces, or was before something broke
// it.
func (g *ground) fits(name detectors.Name, value []byte) bool {
	var text detectors.Text
	text.Set(value)
	for _, d := range g.set.Detectors {
		naming := g.set.Vocabulary.Naming(name, d.Class().ID)
		if naming != detectors.Named && naming != detectors.Shared {
			continue
		}
		if slices.ContainsFunc(d.Find(nil, &text, naming), func(m detectors.Match) bool { return m.Rung > detectors.None || m.Kind == detectors.Damaged }) {
			return true
		}
	}
	return false
}

// wantsAll tells whether every value is looked at.
func (c *columnPlan) wantsAll() bool {
	return c.isNamed || c.all || c.isDated || c.isOperator || c.spoken
}

// candidates says which values are looked at in the other columns.
func (g *ground) candidates() record.Wanted {
	w := record.Wanted{Shortest: shortestCandidate, Digits: math.MaxInt}
	for _, gate := range g.gates {
		switch {
		case gate.Named, gate.Headerless, gate.Spoken:
		case gate.At, gate.Dollar:
			w.Signs = true
		case gate.Amount && gate.Prose:
			w.Amounts = true
		default:
			w.Digits = min(w.Digits, gate.Digits)
		}
	}
	return w
}

// content is what gates look at: the most digits that can be of one number, and what else
// there is. It is small, so that it is passed in registers.
type content struct {
	digits int
	holds  holds
}

// holds are bits.
type holds uint8

// where returns h where it is, else nothing.
func (h holds) where(is bool) holds {
	if is {
		return h
	}
	return 0
}

const (
	holdsAt holds = 1 << iota
	holdsDollar
	holdsDots // three dots in front of digits
	holdsAmount
	holdsProse
	holdsAll holds = 1<<iota - 1
)

const (
	digitBit   = 1
	atBit      = 2
	letterBit  = 4
	millionBit = 8  // the j of "juta"
	blankBit   = 16 // what stands between a word and a value
	joinBit    = 32 // what stands between the digits of one number
	dollarBit  = 64
	dotBit     = 128
)

var byteClass = func() (t [256]uint8) {
	for c := '0'; c <= '9'; c++ {
		t[c] = digitBit
	}
	for c := 'a'; c <= 'z'; c++ {
		t[c], t[c-'a'+'A'] = letterBit, letterBit
	}
	t['@'], t['$'] = atBit, dollarBit
	t[' '], t[':'], t['='], t['\t'], t['\n'] = blankBit, blankBit, blankBit, blankBit, blankBit
	for _, c := range " -./()" {
		t[c] |= joinBit
	}
	t['j'] |= millionBit
	t['J'] |= millionBit
	t['.'] |= dotBit
	return t
}()

// anything holds whatever a gate asks for.
var anything = content{math.MaxInt, holdsAll}

// look tells what the text holds.
func look(text []byte) content {
	seen, amount := uint8(0), false
	digits := 0
	history := uint64(0) // bit i: a digit stands i places before
	joined, dots := 0, 0 // digits that can be of one number
	afterDot := uint8(0)
	for _, b := range text {
		class := byteClass[b]
		seen |= class
		dots += int(afterDot & class & digitBit)
		afterDot = class >> 7
		history <<= 1
		if class&digitBit != 0 {
			joined++
			history |= 1
		} else if joined > 0 && (class&joinBit == 0 || history&0xf == 0) {
			digits = max(digits, joined)
			joined = 0
		}
		if history&0x17 == 0x17 || class&millionBit != 0 && history&6 != 0 {
			amount = true
		}
	}
	return content{max(digits, joined), holdsAt.where(seen&atBit != 0) | holdsDollar.where(seen&dollarBit != 0) | holdsDots.where(dots >= leastDots) |
		holdsAmount.where(amount) | holdsProse.where(seen&(letterBit|blankBit) == letterBit|blankBit)}
}

// isTimestamp tells whether a value is a date and a time of day as programs
// write them (RFC 3339, and what databases make of it): "2024-03-01 10:00:00".
// Half of all tables have one in every row, and no detector finds anything in
// it. The signs from : to ? pass for digits.
func isTimestamp(text []byte) bool {
	if len(text) < 16 || text[10] != ' ' && text[10] != 'T' {
		return false
	}
	date, clock := binary.BigEndian.Uint64(text), binary.BigEndian.Uint64(text[8:])
	if date&0xF0F0F0F0_FFF0F0FF != 0x30303030_2D30302D || clock&0xF0F000F0_F0FFF0F0 != 0x30300030_303A3030 { // 0000-00- and 00?00:00
		return false
	}
	rest := text[16:]
	if len(rest) >= 3 && rest[0] == ':' {
		rest = rest[3:]
	}
	if len(rest) > 1 && (rest[0] == '.' || rest[0] == ',') {
		n := 1
		for n < min(len(rest), 10) && rest[n]-'0' <= 9 {
			n++
		}
		rest = rest[n:]
	}
	switch len(rest) {
	case 0:
		return true
	case 1:
		return rest[0] == 'Z'
	case 3, 5, 6:
		return rest[0] == '+' || rest[0] == '-'
	}
	return false
}

// isUUID tells whether a value is a universally unique identifier (RFC 9562), in which whatever
// passes for a number is none: keys of tables are, in every row.
func isUUID(text []byte) bool {
	if len(text) != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-' {
		return false
	}
	for i, c := range text {
		if !isHex[c] && i != 8 && i != 13 && i != 18 && i != 23 {
			return false
		}
	}
	return true
}

var isHex = func() (t [256]bool) {
	for _, c := range "0123456789abcdefABCDEF" {
		t[c] = true
	}
	return t
}()

// shortestCandidate is the length below which no value of an unnamed column
// can be a candidate: a@b.co.
const shortestCandidate = 6

// trim cuts blanks from both ends.
func trim(b []byte) []byte {
	for len(b) > 0 && (b[0] == ' ' || b[0] == '\t' || b[0] == '\n' || b[0] == '\r') {
		b = b[1:]
	}
	for len(b) > 0 && (b[len(b)-1] == ' ' || b[len(b)-1] == '\t' || b[len(b)-1] == '\n' || b[len(b)-1] == '\r') {
		b = b[:len(b)-1]
	}
	if len(b) > 1 && b[0] == 0xC2 { // no-break spaces
		return bytes.Trim(b, "\u00a0 \t\r\n")
	}
	return b
}
