package format

import (
	"bytes"
	"html"
	"strconv"
	"unicode/utf8"
)

// opensGroup tells whether a group may begin at a place.
func opensGroup(text []byte, at int) bool {
	c := text[at]
	if c == '<' {
		isElement := at+1 < len(text) && isLetterByte(text[at+1]) && (at == 0 || !isWordByte(text[at-1]) && text[at-1] != '<') // no List<User>
		return isElement || at > 0 && text[at-1] == '#'
	}
	return c == '(' || c == '[' || c == '{'
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
	if g.text[g.at] == '<' && (g.at == 0 || g.text[g.at-1] != '#') {
		return g.element(depth)
	}
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

// element reads an element of XML: what is in the elements in it, under their names.
func (g *groupReader) element(depth int) (pairs []groupPair, ok bool) {
	end := bytes.IndexByte(g.text[g.at:min(len(g.text), g.at+longestComment)], '>')
	if end < 0 || depth > deepestGroup || !g.step() {
		g.isShort = end < 0 && len(g.text)-g.at < longestComment
		return nil, false
	}
	tag := g.text[g.at+1 : g.at+end]
	g.at += end + 1
	name, attributes, _ := bytes.Cut(tag, []byte{' '})
	if bytes.HasSuffix(tag, []byte{'/'}) {
		return nil, countDigits(attributes) < leastTelling
	}
	if len(name) == 0 || len(name) > longestKey || countDigits(attributes) >= leastTelling || bytes.IndexByte(attributes, '@') >= 0 {
		return nil, false
	}
	for from := g.at; ; {
		n := bytes.IndexByte(g.text[from:min(len(g.text), from+mostGroup)], '<')
		if *g.steps -= max(n, 0) / stepsPerByte; n < 0 || !g.step() {
			g.isShort = n < 0
			return nil, false
		}
		text := bytes.TrimSpace(g.text[from : from+n])
		g.at = from + n
		if rest, isEnd := bytes.CutPrefix(g.text[g.at:], []byte("</")); isEnd {
			if !bytes.HasPrefix(rest, name) || len(rest) == len(name) || rest[len(name)] != '>' {
				g.isShort = len(rest) <= len(name)
				return nil, false
			}
			g.at += len("</") + len(name) + 1
			if len(pairs) == 0 {
				local := name[bytes.IndexByte(name, ':')+1:]
				return []groupPair{{name: string(local), value: []byte(html.UnescapeString(string(text)))}}, true
			}
			if len(text) > 0 {
				pairs = append(pairs, groupPair{value: text})
			}
			return pairs, true
		}
		if len(text) > 0 {
			pairs = append(pairs, groupPair{value: text})
		}
		if g.at+1 >= len(g.text) || !isLetterByte(g.text[g.at+1]) {
			g.isShort = g.at+1 >= len(g.text)
			return nil, false
		}
		inner, ok := g.element(depth + 1)
		if !ok {
			return nil, false
		}
		pairs, from = append(pairs, inner...), g.at
	}
}

func isLetterByte(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

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
