package format

import (
	"bytes"
	"cmp"
	"slices"
)

// Chats that were exported, logs and what programs send to channels hold forms that were filled in, of several
// lines each, behind the moment at which they were sent:
//
//	01/05/23 10.01 - Warga 1: Nama: Ujang
//	NIK: 3374025001750007
//	01/05/23 10.02 - Admin: Siap
//
// Each message is written as an object of JSON: what its lines say by names that columns are known to have, and
// the rest as text.

// stamp is the moment that a message begins with, and what parts it from the rest.
var stamp = lazy(`^(?:\x{feff}|\x{200e})*\[?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:,? |T)\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:[.,]\d{1,9})?(?:[ \x{a0}\x{202f}]?[AaPp]\.?[ \x{a0}\x{202f}]?[Mm]\.?)?(?:Z|[+-]\d{2}:?\d{2})?(?:\]|$|:? |\r?\n)`)

// sender is who a message is from, in a chat.
var sender = lazy(`^(?: ?-|)\s?[^:\n]{1,60}: `)

// isMessages tells whether a text begins with a message, and not a few of the messages hold forms: one in five, or two of
// those of a chat. Logs with objects of JSON, and texts with a table, are something else.
func isMessages(sample []byte, whole bool, options *Options) bool {
	const least, mostHead, mostLines, share = 2, 3, 4000, 5
	if options.KnownName == nil {
		return false
	}
	if !whole {
		sample = sample[:bytes.LastIndexByte(sample, '\n')+1]
	}
	m := messages{options: options}
	lines, all, sent, forms, others := 0, 0, 0, 0, 0
	end := func() {
		switch {
		case len(m.parts) == 0:
		case m.isForm():
			forms++
		case m.holdsObject():
			others++
		}
	}
	var before []byte
	for line := range bytes.Lines(sample) {
		if lines++; lines == mostLines {
			break
		}
		isFront := isStamped(line)
		switch {
		case isFront:
			end()
			m.parts = m.parts[:0]
			all++
			if front := stamp().Find(line); sender().Match(line[len(front):]) {
				sent++
			}
		case lines < mostHead && all == 0:
			before = line
			continue
		case all == 0 || options.isHeader(before, line):
			return false
		}
		m.add(line)
		before = line
	}
	end()
	isChat := 5*sent >= 4*all
	return forms >= least && 10*others < all && (isChat || share*forms >= all)
}

func isStamped(line []byte) bool {
	return len(line) > 0 && (line[0] == '[' || isDigit(line[0]) || line[0] >= 0x80) && stamp().Match(line)
}

// messages gathers the lines of the message at hand.
type messages struct {
	options *Options
	parts   []messagePart
	size    int // of them, in bytes
}

// messagePart is what a line says: a value and its name, or text.
type messagePart struct {
	name  string // "": it is text
	value []byte
}

// mostMessage bounds what is kept of a message, in bytes; what follows are lines by themselves.
const mostMessage = 64 << 10

// add takes a line, of which the first one's front is text.
func (m *messages) add(line []byte) {
	text := bytes.TrimRight(line, " \t\r\n")
	if len(m.parts) == 0 {
		front := stamp().Find(text)
		front = text[:len(front)+len(sender().Find(text[len(front):]))]
		rest := bytes.TrimSpace(text[len(front):])
		if len(rest) > 0 && m.part(rest).name == "" { // all of the line is text
			front, rest = text, nil
		}
		m.parts = append(m.parts, messagePart{value: bytes.Clone(front)})
		text = rest
	}
	if text = bytes.TrimSpace(text); len(text) > 0 {
		m.parts = append(m.parts, m.part(text))
	}
}

// part reads a line.
func (m *messages) part(text []byte) messagePart {
	m.size += len(text)
	if key, value, ok := bytes.Cut(text, []byte("] => ")); ok && text[0] == '[' { // of print_r
		text = append(append(bytes.Clone(key[1:]), ':'), value...)
	}
	g := blockGrammar{sign: ':'}
	key, ok := g.split(text)
	value := bytes.TrimSpace(text[bytes.IndexByte(text, ':')+1:])
	if isJSON := text[0] == '"'; ok && !isJSON && len(value) > 0 && m.options.KnownName(string(key)) {
		return messagePart{string(key), bytes.Clone(value)}
	}
	return messagePart{value: bytes.Clone(text)}
}

// isForm tells whether two lines or more of a message say something by a name.
func (m *messages) isForm() bool {
	n := 0
	for _, p := range m.parts {
		if p.name != "" {
			n++
		}
	}
	return n >= 2
}

// holdsObject tells whether a message holds an object of JSON.
func (m *messages) holdsObject() bool {
	return slices.ContainsFunc(m.parts, func(p messagePart) bool { return objectIn(p.value) >= 0 })
}

// line takes a line, and appends the message before where it begins another.
func (m *messages) line(to, line []byte) []byte {
	if isStamped(line) || m.size > mostMessage {
		to = m.end(to)
	}
	m.add(line)
	return to
}

// end appends the message at hand: an object for each form in it, the first with what stands in front, and one for each
// other line.
func (m *messages) end(to []byte) []byte {
	isForm := m.isForm()
	var form, others []messagePart
	for i, p := range m.parts {
		switch {
		case !isForm && p.name != "": // by itself it is none
			others = append(others, messagePart{value: append([]byte(p.name+": "), p.value...)})
			continue
		case !isForm, i > 0 && p.name == "":
			others = append(others, p)
			continue
		case slices.ContainsFunc(form, func(q messagePart) bool { return q.name == p.name }): // the next form
			to = appendMessage(to, form...)
			form = form[:0]
		}
		form = append(form, p)
	}
	to = appendMessage(to, form...)
	for _, p := range others {
		to = appendMessage(to, p)
	}
	m.parts, m.size = m.parts[:0], 0
	return to
}

// appendMessage appends parts as an object of JSON, if there are any.
func appendMessage(to []byte, parts ...messagePart) []byte {
	for i, p := range parts {
		to = append(to, "{,"[min(i, 1)])
		to = appendJSONString(to, []byte(cmp.Or(p.name, "message")))
		to = appendJSONString(append(to, ':'), p.value)
	}
	if len(parts) > 0 {
		to = append(to, "}\n"...)
	}
	return to
}
