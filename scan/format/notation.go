package format

import (
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"

	"bocor/scan/record"
)

// A notation is how programs write values: JavaScript and MongoDB's shell, Python, PHP
// and Ruby, none of which is JSON but much like it:
//
//	{ _id: ObjectId('5f...'), nik: '3171...', aktif: true, }
//	array ( 0 => array ( 'nik' => '3171...', 'nama' => NULL, ), )
//	[{'nik': '3171...', 'lahir': datetime.date(1990, 1, 2), 'nama': None}]
//
// It is read as the JSON that says the same. Other text of the program is a table of
// its own.
type notationDocument struct {
	reader  *notation
	json    *jsonDocument // nil: it was not opened
	front   *front
	options Options
}

func openNotation(front *front, options Options) Document {
	mark := markLength(front.sample)
	source := io.MultiReader(bytes.NewReader(front.sample[mark:]), front.rest)
	return &notationDocument{reader: newNotation(source, options), front: front, options: options}
}

func (d *notationDocument) Next() (Table, error) {
	if d.json == nil {
		front, err := readFront(d.reader)
		if err == nil {
			front.decoded, front.encoding, front.guessed = true, d.front.encoding, d.front.guessed
			if d.json, err = openJSON(front, d.options); err != nil {
				return nil, err
			}
			d.json.format = "code"
		} else if !errors.Is(err, ErrEmpty) {
			return nil, err
		}
	}
	if d.json != nil {
		if t, err := d.json.Next(); !errors.Is(err, io.EOF) {
			return t, err
		}
	}
	text := d.reader.outer
	if d.reader.outer = nil; len(text) == 0 {
		return nil, io.EOF
	}
	return newAside("code", "(other text)", text, d.front.encoding, d.options), nil
}

func (d *notationDocument) Faults() []record.Fault {
	faults := d.reader.stream.faults
	if d.json != nil {
		for _, f := range d.json.Faults() {
			faults = record.AddFault(faults, f)
		}
	}
	return faults
}

// isNotation tells whether most of a text is values in a program's notation, and not
// in JSON or SQL.
func isNotation(text []byte, whole bool, options *Options) bool {
	if !whole {
		text = text[:min(len(text), notationSample)]
	}
	n := newNotation(bytes.NewReader(text), *options)
	n.options.MaxRecord = len(text)
	n.isSample = true
	if _, err := io.Copy(io.Discard, n); err != nil {
		return false
	}
	// JSON on lines with other text between them is that.
	isOther := n.relaxed || n.foreign && n.values <= mostValues
	return !n.failed && isOther && n.filled > 0 && 2*n.inside > len(text) && !sqlData().Match(text)
}

// notationSample is how much of an input is looked at for values that are not JSON, unless
// it is all at hand.
const notationSample = 32 << 10

// mostValues is how many values of JSON stand in a program whose text is about them.
const mostValues = 4

// latestValue is how much other text stands above the first value at most.
const latestValue = 4096

// notation gives JSON, a value a line.
type notation struct {
	window
	stream  stream
	options Options
	out     []byte
	given   int // how much of it was read
	levels  []notationLevel
	outer   []byte // text that is no value
	lost    bool   // not all of it was kept
	seen    map[string]bool
	line    bool // nothing but blanks has stood on the line
	may     bool // a bracket that opens now holds values
	// Of a sample: whether it breaks the rules, whether there is text beside its values, or
	// more than JSON in them, how many of them there are, how many containers of two values or
	// more, and how many bytes lie in containers.
	isSample, failed, foreign, relaxed bool
	values, filled, inside             int
}

type notationLevel struct {
	close    byte
	object   bool
	numbered bool // a list that PHP writes with the numbers of its elements
	comma    bool // one stands behind the last element
	elements int
}

func newNotation(source io.Reader, options Options) *notation {
	n := &notation{stream: stream{source: source, options: options}, options: options, seen: map[string]bool{}, line: true, may: true}
	n.window.open(&n.stream)
	return n
}

func (n *notation) Read(p []byte) (int, error) {
	const enough = 32 << 10
	if n.given == len(n.out) {
		n.out, n.given = n.out[:0], 0
		for len(n.out) < enough && n.step() {
		}
	}
	if len(n.out) == 0 {
		return 0, io.EOF
	}
	count := copy(p, n.out[n.given:])
	n.given += count
	return count, nil
}

// step reads on by a token; it is false at the end.
func (n *notation) step() bool {
	if n.isSample && n.failed {
		return false
	}
	if _, ok := n.peek(0); !ok {
		if len(n.levels) > 0 && !n.isSample {
			n.stream.endedEarly(&record.Error{Code: record.Truncated})
			n.levels = nil
		}
		return false
	}
	if n.isSample && n.inside == 0 && len(n.levels) == 0 && n.stream.offset > latestValue {
		n.failed = true
		return false
	}
	if len(n.levels) == 0 {
		n.beside()
		return true
	}
	before := n.stream.offset
	if !n.within() {
		n.fail()
	}
	n.inside += int(n.stream.offset - before)
	return true
}

// beside reads text outside of values, up to where one opens.
func (n *notation) beside() {
	text := make([]byte, 0, 64)
	defer func() { n.keep(text) }()
	for {
		c, ok := n.peek(0)
		if !ok {
			return
		}
		if end := n.comment(); end > 0 {
			text = append(text, n.data[:end]...)
			n.drop(end)
			continue
		}
		if c == '[' && n.may || c == '{' && n.may || c == '(' && n.line {
			n.line, n.may = false, false
			n.opens(c)
			return
		}
		if isWordByte(c) && !isDigit(c) {
			word := n.word()
			text = append(text, word...)
			n.drop(len(word))
			n.line, n.may = false, string(word) == "return" || string(word) == "default"
			if next, _ := n.peekSolid(0); next == '(' && strings.EqualFold(string(word), "array") {
				text = text[:len(text)-len(word)]
				for c, _ := n.peek(0); c != '('; c, _ = n.peek(0) {
					n.drop(1)
				}
				n.relaxed = true
				n.opens('(')
				return
			}
			continue
		}
		text = append(text, c)
		n.drop(1)
		switch {
		case c == '\n':
			n.line, n.may = true, true
			n.keep(text)
			text = text[:0]
		case !isSpace(c):
			n.line, n.may = false, c == '=' || c == '(' || c == ',' && n.may
		}
		if len(text) >= n.options.MaxRecord {
			n.keep(text)
			text = text[:0]
		}
	}
}

// keep keeps text that is no value. What has come before, or holds neither a letter nor
// a number of some length, tells nothing.
func (n *notation) keep(text []byte) {
	const (
		leastDigits = 5
		mostSeen    = 4096
	)
	text = bytes.TrimSpace(text)
	n.foreign = n.foreign || len(text) > 0
	digits, tells := 0, false
	for _, c := range text {
		if isDigit(c) {
			digits++
		}
		tells = tells || isWordByte(c) && !isDigit(c) || c >= 0x80
	}
	if !tells && digits < leastDigits {
		return
	}
	if n.seen[string(text)] {
		return
	}
	if len(n.seen) < mostSeen {
		n.seen[string(text)] = true
	}
	if len(n.outer)+len(text) >= n.options.MaxRecord {
		if !n.lost {
			n.stream.loss(record.RecordTooLong)
			n.lost = true
		}
		return
	}
	n.outer = append(append(n.outer, text...), '\n')
}

// comment returns the length of the comment that begins here; 0: none does.
func (n *notation) comment() int {
	c, _ := n.peek(0)
	next, _ := n.peek(1)
	end := "\n"
	switch {
	case c == '/' && next == '*':
		end = "*/"
	case c == '/' && next == '/' && n.mayComment(), c == '#':
	default:
		return 0
	}
	for i := 1; i < n.options.MaxRecord; i++ {
		if _, ok := n.peek(i); !ok {
			return i
		}
		if i >= len(end) && string(n.data[i+1-len(end):i+1]) == end {
			return i + 1
		}
	}
	return n.options.MaxRecord
}

// mayComment tells whether two slashes that follow begin a comment: beside values they
// may be part of an address.
func (n *notation) mayComment() bool { return n.line || len(n.levels) > 0 }

// opens opens a container at its bracket. One that stands beside others is written when it
// has something in it.
func (n *notation) opens(bracket byte) {
	n.drop(1)
	level := notationLevel{close: bracket + 2}
	if bracket == '(' {
		level.close = ')'
	}
	sign, number, end := n.keySign()
	switch {
	case bracket == '{':
		level.object = sign != ',' && sign != '}' || sign == '}' && number == 0
	case number > 0 && number <= mostNumber && sign == '=' && n.opensAt(end+2):
		level.numbered = true
	default:
		level.object = sign == '='
	}
	n.relaxed = n.relaxed || (bracket == '{') != level.object || bracket == '('
	if len(n.levels) >= maxNesting {
		n.fail()
		return
	}
	n.levels = append(n.levels, level)
	if len(n.levels) > 1 {
		n.emitOpen(&n.levels[len(n.levels)-1])
	}
}

// mostNumber is how many digits the number of an element has at most; others are data.
const mostNumber = 6

// opensAt tells whether a container opens at place i, behind blanks.
func (n *notation) opensAt(i int) bool {
	c, _ := n.peekSolid(i)
	return c == '[' || c == '{' || c|0x20 == 'a' || c == '\\'
}

func (n *notation) emitOpen(l *notationLevel) {
	if l.object {
		n.out = append(n.out, '{')
	} else {
		n.out = append(n.out, '[')
	}
}

// keySign looks at what follows the first word or text in a container: ':', '=' (also
// for =>), ',', or the container's end; and at its length, if it is digits. 0: anything
// else. end is where that stands.
func (n *notation) keySign() (sign byte, number, end int) {
	const mostKey = 4096
	i := 0
	space := func() byte {
		for ; i < mostKey; i++ {
			if c, ok := n.peek(i); !ok || !isSpace(c) {
				return c
			}
		}
		return 0
	}
	switch c := space(); {
	case c == '"' || c == '\'' || c == '`':
		for i++; i < mostKey; i++ {
			sign, ok := n.peek(i)
			if !ok || sign == '\n' {
				return 0, 0, i
			}
			if sign == '\\' {
				i++
			} else if sign == c {
				break
			}
		}
		i++
	case c == '}' || c == ']' || c == ')':
		return c, 0, i
	default:
		start := i
		for digits := true; i < mostKey; i++ {
			c, ok := n.peek(i)
			if !ok || !isWordByte(c) && (c != ':' || i > start) {
				break
			}
			if digits = digits && isDigit(c); digits {
				number++
			} else {
				number = 0
			}
		}
		if i == start {
			return 0, 0, i
		}
	}
	switch c := space(); c {
	case ':', ',', '}', ']', ')':
		return c, number, i
	case '=':
		if next, _ := n.peek(i + 1); next != '=' {
			return c, number, i
		}
	}
	return 0, number, i
}

// within reads the next element of the container on top, or its end. It is false where
// the text breaks the rules.
func (n *notation) within() bool {
	for {
		c, ok := n.peek(0)
		if !ok {
			return true
		}
		if isSpace(c) {
			n.drop(1)
			continue
		}
		if end := n.comment(); end > 0 {
			n.keep(n.data[:end])
			n.drop(end)
			n.relaxed = true
			continue
		}
		break
	}
	level := &n.levels[len(n.levels)-1]
	switch c := n.data[0]; c {
	case level.close:
		n.drop(1)
		n.relaxed = n.relaxed || level.comma
		n.closes()
		return true
	case ',':
		if level.comma || level.elements == 0 {
			return false
		}
		level.comma = true
		n.drop(1)
		return true
	}
	if level.elements > 0 && !level.comma {
		return false
	}
	if level.elements == 0 && len(n.levels) == 1 {
		n.emitOpen(level)
	}
	if level.elements > 0 {
		n.out = append(n.out, ',')
	}
	level.elements++
	level.comma = false
	if (level.object || level.numbered) && !n.key(level) {
		return false
	}
	return n.value()
}

// key reads a key and its sign.
func (n *notation) key(level *notationLevel) bool {
	c, _ := n.peek(0)
	if c == ':' { // a symbol of Ruby
		n.drop(1)
		c, _ = n.peek(0)
	}
	start := len(n.out)
	if c == '"' || c == '\'' || c == '`' {
		if !n.text(c) {
			return false
		}
	} else {
		word := n.word()
		if len(word) == 0 {
			return false
		}
		n.relaxed = true
		n.out = appendText(n.out, word)
		n.drop(len(word))
	}
	sign, ok := n.solid()
	if !ok {
		return true // the end is missing, which is told
	}
	if sign != ':' && sign != '=' {
		return false
	}
	n.drop(1)
	if sign == '=' {
		n.relaxed = true
		if next, _ := n.peek(0); next == '>' {
			n.drop(1)
		}
	}
	if level.numbered && len(n.out)-start <= mostNumber+len(`""`) {
		n.out = n.out[:start]
	} else if level.numbered {
		n.out = append(n.out, ',')
	} else {
		n.out = append(n.out, ':')
	}
	return true
}

// solid drops blanks and returns what follows.
func (n *notation) solid() (byte, bool) {
	for {
		c, ok := n.peek(0)
		if !ok || !isSpace(c) {
			return c, ok
		}
		n.drop(1)
	}
}

// value reads a value up to its end, or to where a container has opened.
func (n *notation) value() bool {
	c, ok := n.solid()
	switch {
	case !ok:
		return true
	case c == '"' || c == '\'' || c == '`':
		return n.text(c)
	case c == '{' || c == '[' || c == '(':
		n.opens(c)
		return true
	case c == '<': // <ObjectId 5f...>
		for i := 1; i < maxKeyLength; i++ {
			if c, _ := n.peek(i); c == '>' {
				n.relaxed = true
				n.out = appendText(n.out, n.data[1:i])
				n.drop(i + 1)
				return true
			}
		}
		return false
	}
	word := n.word()
	next, _ := n.peek(len(word))
	if string(word) == "new" && isSpace(next) {
		n.relaxed = true
		n.drop(len(word))
		n.solid()
		word = n.word()
		next, _ = n.peek(len(word))
	}
	switch {
	case len(word) == 0:
		return false
	case (next == '"' || next == '\'') && len(word) <= 2: // u'', b"" of Python
		n.relaxed = true
		n.drop(len(word))
		return n.text(next)
	}
	if next, _ := n.peekSolid(len(word)); next == '(' && !isDigit(word[0]) {
		firstMonth, isDate := dateCalls[string(word)]
		n.keep(word)
		n.drop(len(word))
		n.solid()
		if isDate && n.date(firstMonth) {
			return true
		}
		n.opens('(')
		return true
	}
	n.out = append(n.out, n.scalar(word)...)
	n.drop(len(word))
	return true
}

// dateCalls are how a date is made of numbers, and the number that January has there.
var dateCalls = map[string]int{"date": 1, "datetime": 1, "datetime.date": 1, "datetime.datetime": 1, "Date": 0, "DateTime": 1}

// date reads the numbers of a date in brackets, as Python writes it: (1990, 1, 2).
func (n *notation) date(firstMonth int) bool {
	const longest = 48
	for i := 1; i < longest; i++ {
		c, _ := n.peek(i)
		if c == ')' {
			parts := strings.Split(string(n.data[1:i]), ",")
			if len(parts) < 3 {
				return false
			}
			for j, part := range parts {
				parts[j] = strings.TrimSpace(part)
				value, err := strconv.Atoi(parts[j])
				if j == 1 {
					value += 1 - firstMonth
					parts[j] = strconv.Itoa(value)
				}
				isDate := [...]bool{value >= 1800 && value < 2200, value >= 1 && value <= 12, value >= 1 && value <= 31}
				if err != nil || j < len(isDate) && !isDate[j] {
					return false
				}
				if len(parts[j]) == 1 {
					parts[j] = "0" + parts[j]
				}
			}
			text := strings.Join(parts[:3], "-")
			if len(parts) > 3 {
				text += " " + strings.Join(parts[3:], ":")
			}
			n.out = appendText(n.out, []byte(text))
			n.drop(i + 1)
			return true
		}
		if !isDigit(c) && c != ',' && c != ' ' {
			return false
		}
	}
	return false
}

// scalar returns a word as a value of JSON.
func (n *notation) scalar(word []byte) []byte {
	switch string(word) {
	case "null", "true", "false":
		return word
	case "None", "NULL", "Null", "nil", "undefined", "NaN":
		n.relaxed = true
		return []byte("null")
	case "True", "TRUE":
		n.relaxed = true
		return []byte("true")
	case "False", "FALSE":
		n.relaxed = true
		return []byte("false")
	}
	if end, ok := scalar(word, 0, len(word)); ok && end == len(word) {
		return word
	}
	n.relaxed = true
	if isLong := bytes.TrimRight(word, "nL"); len(isLong) == len(word)-1 && len(isLong) > 0 { // of JavaScript, and of Python 2
		if end, ok := scalar(isLong, 0, len(isLong)); ok && end == len(isLong) {
			return isLong
		}
	}
	return appendText(nil, word)
}

// word returns the name or number that begins here.
func (n *notation) word() []byte {
	i := 0
	for ; i < maxKeyLength; i++ {
		c, ok := n.peek(i)
		if !ok || !isWordByte(c) && (c != '+' || i > 0 && n.data[i-1]|0x20 != 'e') && (c != ':' || i == 0 || !n.isScope(i)) {
			break
		}
	}
	return n.data[:i]
}

// isScope tells whether a colon is one of two between names.
func (n *notation) isScope(i int) bool {
	next, _ := n.peek(i + 1)
	return next == ':' || n.data[i-1] == ':'
}

// isWordByte tells whether names and numbers go on with the byte.
func isWordByte(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || isDigit(c) || c == '_' || c == '$' || c == '.' || c == '-' || c == '\\' || c >= 0x80
}

func isDigit(c byte) bool { return c-'0' <= 9 }

// mostBroken is how much of a text follows the end of a line in it.
const mostBroken = 4096

// text reads a text in quotes.
func (n *notation) text(quote byte) bool {
	n.relaxed = n.relaxed || quote != '"'
	n.out = append(n.out, '"')
	n.drop(1)
	begin, isLost := n.stream.offset, false
	for broken := 0; ; {
		c, ok := n.peek(0)
		if !ok {
			return true
		}
		if c != quote && n.stream.offset-begin > int64(n.options.MaxRecord) {
			if !isLost {
				n.stream.loss(record.RecordTooLong)
				isLost = true
			}
			if c == '\\' {
				n.peek(1)
				n.drop(1)
			}
			n.drop(1)
			continue
		}
		if broken > 0 || c == '\n' {
			if broken++; broken > mostBroken {
				n.out = append(n.out, '"')
				return false
			}
		}
		switch {
		case c == quote:
			n.out = append(n.out, '"')
			n.drop(1)
			return true
		case c == '\\':
			n.escape()
			continue
		case c == '"' || c < ' ':
			if c < ' ' {
				n.relaxed = true
			}
			n.out = appendByte(n.out, c)
		default:
			n.out = append(n.out, c)
		}
		n.drop(1)
	}
}

// escape reads an escape of a text.
func (n *notation) escape() {
	c, ok := n.peek(1)
	if !ok {
		n.drop(1)
		return
	}
	switch c {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't', 'u':
		n.out = append(n.out, '\\', c)
	case '\'', '`':
		n.relaxed = true
		n.out = append(n.out, c)
	case 'x':
		n.relaxed = true
		n.peek(3)
		if len(n.data) > 3 {
			if hexDigit(n.data[2]) >= 0 && hexDigit(n.data[3]) >= 0 {
				n.out = append(append(n.out, `\u00`...), n.data[2:4]...)
				n.drop(4)
				return
			}
		}
		n.out = append(n.out, '\\', '\\', c)
	default: // both stand in a text of PHP
		n.relaxed = true
		n.out = appendByte(append(n.out, '\\', '\\'), c)
	}
	n.drop(2)
}

// appendText appends a text of JSON.
func appendText(out, text []byte) []byte {
	out = append(out, '"')
	for _, c := range text {
		out = appendByte(out, c)
	}
	return append(out, '"')
}

// appendByte appends a byte of a text of JSON.
func appendByte(out []byte, c byte) []byte {
	switch {
	case c == '"' || c == '\\':
		return append(out, '\\', c)
	case c == '\n':
		return append(out, '\\', 'n')
	case c < ' ':
		const hex = "0123456789abcdef"
		return append(out, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
	}
	return append(out, c)
}

// closes closes the container on top.
func (n *notation) closes() {
	level := n.levels[len(n.levels)-1]
	n.levels = n.levels[:len(n.levels)-1]
	if level.elements > 1 && (level.object || len(n.levels) == 0 || !n.levels[len(n.levels)-1].object) {
		n.filled++
	}
	if level.elements > 0 || len(n.levels) > 0 {
		n.out = append(n.out, closing(level.object))
	}
	if len(n.levels) == 0 && level.elements > 0 {
		n.out = append(n.out, '\n')
		n.values++
	}
	n.may = len(n.levels) == 0
}

// fail ends values that break the rules, and all that they are in. What follows is no
// value, up to a line that opens one.
func (n *notation) fail() {
	n.failed = true
	if n.isSample {
		return
	}
	n.stream.faults = record.AddFault(n.stream.faults, record.Fault{Code: record.Syntax, Trouble: record.Damage, Byte: n.stream.offset, Count: 1})
	for len(n.levels) > 0 {
		n.closes()
	}
	n.line, n.may = false, false
}
