package format

import (
	"bytes"
	"slices"
	"strconv"
	"unicode/utf8"
)

// Programs, and what they print of their objects, hold people in brackets with a name in front of each
// value, and much around them that is neither JSON nor another notation which can be read as a whole:
//
//	User::factory()->create(['nama' => 'Siti', 'gaji' => 5000000]);
//	users: [User(nama=Siti, gaji=5000000), User(nama=Budi, gaji=6000000)]
//	#<User id: 1, nama: "Siti", gaji: 5000000>
//	data.frame(nama = c("Siti", "Budi"), gaji = c(5000000, 6000000))
//	user.setNama("Siti"); user.setGaji(5000000);
//	$row['nama'] = 'Siti';
//
// Each such group is written as a block of lines, and what stands around it as remarks between them.

const (
	// mostGroup bounds a group in bytes, deepestGroup how deep groups stand in it.
	mostGroup    = 64 << 10
	deepestGroup = 16
)

// literalGroups writes groups as blocks, as its lines come.
type literalGroups struct {
	options   *Options
	text      []byte      // that is not written yet
	remark    []byte      // that stands in front of it on its line
	isOpen    bool        // the block of the group before has not ended
	isWaiting bool        // for the end of the group with which the text begins
	set       []groupPair // by statements that each set one, on lines below each other
	setting   []byte      // those lines, and
	settled   int         // how many bytes of them set something
	// groups counts those that were written, and inside their bytes.
	groups, inside int
	steps          int // that may be made yet; see stepsPerByte
}

// stepsPerByte bounds how often what has no end is read again.
const stepsPerByte = 16

// holdsLiterals tells whether most of a text is such groups.
func holdsLiterals(sample []byte, options *Options) bool {
	const least = 2
	line, _, _ := bytes.Cut(sample[markLength(sample):], []byte{'\n'})
	if options.KnownName == nil || !bytes.ContainsAny(line, "({[=") && namesColumns(line, options) {
		return false
	}
	sample = sample[:min(len(sample), mostGroup)]
	l := &literalGroups{options: options}
	for line := range bytes.Lines(sample) {
		l.line(nil, line)
	}
	l.endSet(nil)
	return l.groups >= least && 2*l.inside >= len(bytes.TrimSpace(sample))-len(l.text)
}

// line adds a line, and appends what can be told of it and those before.
func (l *literalGroups) line(to, line []byte) []byte {
	if len(bytes.TrimSpace(l.text)) <= 1 { // nothing, or a bracket that opened
		if pairs, rest, length := l.settings(line); pairs != nil {
			to = l.write(to, true)
			for _, p := range pairs {
				if slices.ContainsFunc(l.set, func(other groupPair) bool { return other.name == p.name }) {
					to = l.endSet(to)
				}
				l.set = append(l.set, p)
			}
			if words := len(bytes.Fields(rest)); words > mostObjectWords || bytes.IndexByte(rest, '@') >= 0 || countDigits(rest) >= leastTelling {
				l.set = append(l.set, groupPair{value: rest})
			}
			l.setting = append(l.setting, line...)
			l.settled += length
			return to
		}
	}
	to = l.endSet(to)
	l.text = append(l.text, line...)
	l.steps = min(max(l.steps, 0), stepsPerByte*mostGroup) + stepsPerByte*len(line)
	if l.isWaiting && len(l.text) < mostGroup && !bytes.ContainsAny(line, ")]}>") {
		return to
	}
	return l.write(to, false)
}

// end appends what waited for lines that did not come.
func (l *literalGroups) end(to []byte) []byte {
	if to = l.beside(l.write(l.endSet(to), true), nil, true); l.isOpen {
		to, l.isOpen = append(to, '\n'), false
	}
	return to
}

// setter is a statement, or a part of one, that sets a value by its name.
var setter = lazy(`(?:(?:^|[\s.>])(?:set_?|with_?)?([A-Za-z]\w{0,40})\(\s*|\[\s*['"](\w{1,40})['"]\s*\]\s*=\s*|[\w\])](?:\.|->)([A-Za-z]\w{0,40})\s*=\s*)(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([-+]?\d[\d_.]*)[LlFfDdMm]?)\s*[);]`)

// settings returns what a line sets of values with known names, and what else stands on it; nil:
// nothing. length is that of all but the rest.
func (l *literalGroups) settings(line []byte) (pairs []groupPair, rest []byte, length int) {
	if len(line) > mostGroup || !bytes.ContainsAny(line, "(=") {
		return nil, nil, 0
	}
	at := 0
	for _, m := range setter().FindAllSubmatchIndex(line, -1) {
		group := func(from, to int) (text []byte) {
			for i := from; i < to; i++ {
				if m[2*i] >= 0 {
					text = append(text, line[m[2*i]:m[2*i+1]]...)
				}
			}
			return text
		}
		name := string(group(1, 4))
		if l.options.KnownName(name) {
			pairs = append(pairs, groupPair{name: name, value: group(4, 7)})
			rest = append(append(rest, line[at:m[0]]...), ' ')
			length += m[1] - m[0]
			at = m[1]
		}
	}
	return pairs, bytes.TrimSpace(append(rest, line[at:]...)), length
}

// endSet appends what statements have set as a group, or as remarks.
func (l *literalGroups) endSet(to []byte) []byte {
	if len(l.set) == 0 {
		return to
	}
	if to = l.beside(to, nil, true); l.isOpen {
		to, l.isOpen = append(to, '\n'), false
	}
	if l.isKnown(l.set) {
		to, _ = appendGroup(to, l.set)
		to = append(to, '\n')
		l.groups++
		l.inside += l.settled
	} else {
		for line := range bytes.Lines(l.setting) {
			to = l.beside(to, line, true)
		}
	}
	l.set, l.setting, l.settled = l.set[:0], l.setting[:0], 0
	return to
}

// write appends what stands in front of each group and the group, up to one that has no end yet.
func (l *literalGroups) write(to []byte, final bool) []byte {
	from := 0
	l.isWaiting = false
	for at := 0; at < len(l.text); at++ {
		if !opensGroup(l.text, at) {
			if l.text[at] == '\n' {
				before := len(to)
				if to = l.beside(to, l.text[from:at], true); len(to) > before || l.isOpen {
					to = append(to, '\n')
				}
				l.isOpen = false
				from = at + 1
			}
			continue
		}
		g := groupReader{text: l.text, at: at, steps: &l.steps}
		pairs, ok := g.group(0)
		if !ok && g.isShort && !final && l.steps > 0 && len(l.text)-at < mostGroup {
			to = l.beside(to, l.text[from:at], false)
			l.text, l.isWaiting = l.text[at:], true
			return to
		}
		if !ok || !l.isKnown(pairs) {
			continue
		}
		if to = l.beside(to, l.text[from:at], true); l.isOpen {
			to = append(to, '\n')
		}
		var blocks int
		to, blocks = appendGroup(to, pairs)
		l.isOpen = true // what else stands on the line is of it
		l.groups += blocks
		l.inside += g.at - at
		from, at = g.at, g.at-1
	}
	to = l.beside(to, l.text[from:], false)
	l.text = l.text[:0]
	return to
}

// isKnown tells whether names of pairs are those of columns.
func (l *literalGroups) isKnown(pairs []groupPair) bool {
	var names []string
	for _, p := range pairs {
		if p.name != "" {
			names = append(names, p.name)
		}
	}
	return l.options.knows(names)
}

// mostObjectWords is of how many words that is whose values are set: user = User.builder() .build().
const mostObjectWords = 3

// besideGroups are signs that tell nothing beside groups.
const besideGroups = " \t\r\n,;:()[]{}<>#="

// beside appends text that is of no group as a remark, when its line or what stands in front of a group ends.
func (l *literalGroups) beside(to, text []byte, ends bool) []byte {
	l.remark = append(l.remark, text...)
	if !ends && len(l.remark) < mostGroup {
		return to
	}
	if tells := bytes.Trim(l.remark, besideGroups); len(tells) > 0 {
		to = append(append(append(to, "# "...), bytes.TrimSpace(l.remark)...), '\n')
	}
	l.remark = l.remark[:0]
	return to
}

// appendGroup appends pairs as a block; where all values are lists of one length, a block for each place.
// It returns how many there are.
func appendGroup(to []byte, pairs []groupPair) (out []byte, blocks int) {
	length := -1
	for _, p := range pairs {
		switch {
		case p.name == "":
		case length < 0:
			length = len(p.list)
		case len(p.list) != length:
			length = 0
		}
	}
	for i := range max(1, length) {
		if i > 0 {
			to = append(to, '\n')
		}
		for _, p := range pairs {
			if p.name == "" {
				to = append(append(append(to, "# "...), bytes.Join(bytes.Fields(p.value), []byte{' '})...), '\n')
				continue
			}
			values := p.list
			if length > 0 {
				values = values[i : i+1]
			} else if values == nil {
				values = [][]byte{p.value}
			}
			for _, value := range values {
				to = appendPair(to, []byte(p.name), bytes.Join(bytes.Fields(value), []byte{' '}))
			}
		}
	}
	return to, max(1, length)
}

// opensGroup tells whether a group may begin at a place.
func opensGroup(text []byte, at int) bool {
	c := text[at]
	return c == '(' || c == '[' || c == '{' || c == '<' && at > 0 && text[at-1] == '#'
}

// groupPair is a name with a value, or with a list of them; without a name it is a comment.
type groupPair struct {
	name   string
	value  []byte
	list   [][]byte
	isBare bool // the value is written without quotes
}

// leastTelling is how many digits can tell of somebody.
const leastTelling = 5

// longestComment is the length of the longest comment in a group.
const longestComment = 4 << 10

// groupReader reads a group from where it opens on.
type groupReader struct {
	text    []byte
	at      int
	isShort bool // the text ends in it
	steps   *int // that may be made yet
}

// step tells whether another step may be made.
func (g *groupReader) step() bool {
	*g.steps--
	return *g.steps > 0
}

// group reads pairs up to the closing bracket; ok is false where there is anything else.
func (g *groupReader) group(depth int) (pairs []groupPair, ok bool) {
	closing := closingBracket(g.text[g.at])
	isEntries := bytes.HasSuffix(g.text[:g.at], []byte("Map.of"))
	start := g.at
	g.at++
	for {
		if before := g.at; g.blanks() {
			pairs = append(pairs, groupPair{value: bytes.TrimSpace(g.text[before:g.at])})
		}
		if g.at >= len(g.text) || g.at-start > mostGroup || !g.step() {
			g.isShort = g.at >= len(g.text)
			return nil, false
		}
		switch c := g.text[g.at]; {
		case c == closing:
			g.at++
			return pairs, len(pairs) > 0
		case c == ',' || c == ';':
			g.at++
			continue
		}
		from := g.at
		name, isDense, isPair := g.name(isEntries)
		if !isPair {
			if closing == '>' && len(pairs) == 0 && g.word() { // #<User id: 1>
				continue
			}
			// A bare value goes on behind a comma: alamat=Jl. Melati 4, Tebet.
			if n := len(pairs) - 1; n >= 0 && pairs[n].isBare && g.bare(closing, false) {
				pairs[n].value = bytes.Join([][]byte{pairs[n].value, bytes.TrimSpace(g.text[from:g.at])}, []byte(", "))
				continue
			}
			return nil, false
		}
		values, isGroup, ok := g.value(closing, isDense, depth)
		if !ok {
			return nil, false
		}
		for _, p := range values {
			switch {
			case p.name != "":
				p.name = name + "." + p.name
			case !isGroup:
				p.name = name
			}
			pairs = append(pairs, p)
		}
	}
}

// blanks skips blanks and comments, and tells whether there were any of these.
func (g *groupReader) blanks() (commented bool) {
	for g.at < len(g.text) {
		rest := g.text[g.at:]
		switch {
		case isSpace(rest[0]):
			g.at++
		case bytes.HasPrefix(rest, []byte("//")):
			n := bytes.IndexByte(rest, '\n')
			if n < 0 {
				n = len(rest)
			}
			g.at += n
			commented = true
		case bytes.HasPrefix(rest, []byte("/*")):
			n := bytes.Index(rest[:min(len(rest), longestComment)], []byte("*/"))
			if *g.steps -= longestComment / 16; n < 0 { // searching is as much faster than steps
				return commented
			}
			g.at += n + 2
			commented = true
		default:
			return commented
		}
	}
	return commented
}

// word skips a word, with the dots and colons in it, that is no number.
func (g *groupReader) word() bool {
	from := g.at
	for g.at < len(g.text) && (isWordByte(g.text[g.at]) || g.text[g.at] == '.' || g.text[g.at] == ':' && g.at+1 < len(g.text) && g.text[g.at+1] == ':' || g.text[g.at] == ':' && g.text[g.at-1] == ':') {
		g.at++
	}
	if countDigits(g.text[from:g.at]) >= leastTelling {
		g.at = from
	}
	return g.at > from
}

// name reads a name and the sign behind it; dense says that the value follows without a blank.
func (g *groupReader) name(isEntry bool) (name string, isDense, ok bool) {
	at := g.at
	defer func() {
		if !ok {
			g.at = at
		}
	}()
	if c := g.text[g.at]; c == '\'' || c == '"' || c == '`' {
		text, done := g.quoted()
		if !done {
			return "", false, false
		}
		name = string(text)
	} else {
		if c == ':' || c == '.' || c == '@' || c == '$' {
			g.at++
		}
		from := g.at
		for g.at < len(g.text) && isWordByte(g.text[g.at]) {
			g.at++
		}
		name, isEntry = string(g.text[from:g.at]), false
	}
	if len(name) == 0 || len(name) > longestKey {
		return "", false, false
	}
	for g.at < len(g.text) && isSpace(g.text[g.at]) {
		g.at++
	}
	for _, sign := range []string{"=>", ":=", ": ", ":", "=", "to ", ","} {
		if sign == "," && !isEntry || !bytes.HasPrefix(g.text[g.at:], []byte(sign)) {
			continue
		}
		g.at += len(sign)
		if sign == "=" && g.at < len(g.text) && g.text[g.at] == '=' || sign == ":" && g.at < len(g.text) && g.text[g.at] == ':' {
			return "", false, false
		}
		return name, sign == ":", true
	}
	g.isShort = g.isShort || g.at >= len(g.text)
	return "", false, false
}

// value reads the value of a pair: one without a name, or the pairs of a group in the group.
func (g *groupReader) value(closing byte, isDense bool, depth int) (values []groupPair, isGroup, ok bool) {
	for g.at < len(g.text) && isSpace(g.text[g.at]) {
		g.at++
	}
	if g.at >= len(g.text) {
		g.isShort = true
		return nil, false, false
	}
	from := g.at
	if c := g.text[g.at]; isWordByte(c) && !isDigit(c) && g.word() { // N'x', Decimal("5"), c("a", "b"), User {
		next := g.at
		if next < len(g.text) && g.text[next] == ' ' {
			next++
		}
		switch {
		case g.at < len(g.text) && (g.text[g.at] == '\'' || g.text[g.at] == '"') && g.at-from <= 2:
		case next < len(g.text) && (g.text[next] == '(' && next == g.at || g.text[next] == '{' || g.text[next] == '['):
			g.at = next
		default:
			g.at = from
		}
	}
	switch c := g.text[g.at]; {
	case c == '\'' || c == '"' || c == '`':
		text, ok := g.quoted()
		return []groupPair{{value: text}}, false, ok
	case (c == '[' || c == '(' || c == '{') && depth < deepestGroup:
		at := g.at
		inner := groupReader{text: g.text, at: at, steps: g.steps}
		if list, ok := inner.listed(); ok {
			g.at = inner.at
			return []groupPair{{list: list}}, false, true
		}
		inner.at = at
		pairs, ok := inner.group(depth + 1)
		g.at, g.isShort = inner.at, g.isShort || inner.isShort
		return pairs, true, ok
	}
	ok = g.bare(closing, isDense)
	return []groupPair{{value: plainNumber(bytes.TrimSpace(g.text[from:g.at])), isBare: true}}, false, ok
}

// programNumber is a number as programs write it: 5_000_000, 5000000L, 13000000.
var programNumber = lazy(`^[-+]?\d[\d_]*(?:\.\d*)?[LlFfDdMmNn]?$`)

// plainNumber returns a number without what only programs write in it, and other values as they are.
func plainNumber(value []byte) []byte {
	if !programNumber().Match(value) {
		return value
	}
	return bytes.TrimSuffix(bytes.ReplaceAll(bytes.TrimRight(value, "LlFfDdMmNn"), []byte{'_'}, nil), []byte{'.'})
}

// listed reads a list of values without names.
func (g *groupReader) listed() (values [][]byte, ok bool) {
	closing := closingBracket(g.text[g.at])
	g.at++
	values = [][]byte{}
	for {
		if g.blanks() {
			return nil, false
		}
		if g.at >= len(g.text) || !g.step() {
			g.isShort = true
			return nil, false
		}
		switch c := g.text[g.at]; {
		case c == closing:
			g.at++
			return values, true
		case c == ',':
			g.at++
		case c == '\'' || c == '"':
			text, ok := g.quoted()
			if !ok {
				return nil, false
			}
			values = append(values, text)
		default:
			from := g.at
			for g.at < len(g.text) && (isWordByte(g.text[g.at]) || g.text[g.at] == '.' || g.text[g.at] == '-' || g.text[g.at] == '+') {
				g.at++
			}
			if g.at == from {
				return nil, false
			}
			values = append(values, plainNumber(g.text[from:g.at]))
		}
	}
}

// bare goes to the end of a value without quotes: to a comma, the closing bracket or the end of the
// line, and where values stand dense behind their names, in front of the next one: {Nama:Siti Gaji:5}.
func (g *groupReader) bare(closing byte, isDense bool) bool {
	depth := 0
	for ; g.at < len(g.text) && g.step(); g.at++ {
		switch c := g.text[g.at]; {
		case c == '\n' || c == '\r' || c == '"' || c == '=':
			return c != '"' && c != '='
		case depth == 0 && (c == closing || c == ',' || c == ';'):
			return true
		case c == '(' || c == '[' || c == '{':
			depth++
		case c == ')' || c == ']' || c == '}':
			if depth--; depth < 0 {
				return false
			}
		case c == ' ' && isDense:
			end := g.at + 1
			for end < len(g.text) && isWordByte(g.text[end]) {
				end++
			}
			if end > g.at+1 && end < len(g.text) && g.text[end] == ':' && !isDigit(g.text[g.at+1]) {
				return true
			}
		}
	}
	g.isShort = true
	return false
}

// quoted reads a text in quotes.
func (g *groupReader) quoted() (text []byte, ok bool) {
	quote := g.text[g.at]
	for i := g.at + 1; i < len(g.text) && i-g.at < mostGroup && g.step(); i++ {
		switch c := g.text[i]; {
		case c == '\\' && i+1 < len(g.text):
			i++
			c = g.text[i]
			if c == 'u' && i+4 < len(g.text) {
				if code, err := strconv.ParseUint(string(g.text[i+1:i+5]), 16, 16); err == nil {
					text = utf8.AppendRune(text, rune(code))
					i += 4
					continue
				}
			}
			if c == 'n' || c == 't' || c == 'r' {
				c = ' '
			}
			text = append(text, c)
		case c == quote:
			g.at = i + 1
			return append([]byte{}, text...), true
		default:
			text = append(text, c)
		}
	}
	g.isShort = true
	return nil, false
}

func closingBracket(opening byte) byte {
	switch opening {
	case '(':
		return ')'
	case '<':
		return '>'
	}
	return opening + 2
}
