package format

import (
	"bytes"
	"html"
	"slices"
)

// Programs, and what they print of their objects, hold people in brackets with a name in front of each
// value, and much around them that is neither JSON nor another notation which can be read as a whole:
//
//	User::factory()->create(['nama' => 'Siti', 'gaji' => 5000000]);
//	users: [User(nama=Siti, gaji=5000000), User(nama=Budi, gaji=6000000)]
//	#<User id: 1, nama: "Siti", gaji: 5000000>
//	data.frame(nama = c("Siti", "Budi"), gaji = c(5000000, 6000000))
//	request=<req><nama>Siti</nama><gaji>5000000</gaji></req>
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
	if bytes.Contains(sample, []byte("&lt;/")) {
		sample = []byte(html.UnescapeString(string(sample)))
	}
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
			} else {
				length = len(line)
			}
			l.setting = append(l.setting, line...)
			l.settled += length
			return to
		}
	}
	to = l.endSet(to)
	if bytes.Contains(line, []byte("&lt;/")) { // XML in a message
		line = []byte(html.UnescapeString(string(line)))
	}
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
			if p.name == "" && i > 0 {
				continue // once
			}
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
