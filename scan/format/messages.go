package format

import "bytes"

// Chats that were exported, logs and what programs send to channels hold forms that were filled in, of several
// lines each, behind the moment at which they were sent:
//
//	01/05/23 10.01 - Warga 1: Nama: Ujang
//	NIK: 3374025001750007
//	01/05/23 10.02 - Admin: Siap
//
// Each message is written as an object of JSON: what its lines say by names that columns are known to have, and
// the rest as text.

// stamp is the moment that a message begins with.
var stamp = lazy(`^(?:\x{feff}|\x{200e})*\[?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:,? |T)\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:[.,]\d{1,9})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:Z|[+-]\d{2}:?\d{2})?\]?`)

// sender is who a message is from, in a chat.
var sender = lazy(`^(?: -|)\s[^:\n]{1,60}: `)

// isMessages tells whether a text begins with a message, and two or more hold forms.
func isMessages(sample []byte, whole bool, options *Options) bool {
	const least, mostHead, mostLines = 2, 3, 4000
	if options.KnownName == nil {
		return false
	}
	if !whole {
		sample = sample[:bytes.LastIndexByte(sample, '\n')+1]
	}
	m := messages{options: options}
	lines, forms := 0, 0
	for line := range bytes.Lines(sample) {
		if lines++; lines == mostLines {
			break
		}
		if isStamped(line) {
			if m.isForm() {
				forms++
			}
			m.parts = m.parts[:0]
		} else if len(m.parts) == 0 && lines >= mostHead {
			return false
		} else if len(m.parts) == 0 {
			continue
		}
		m.add(line)
	}
	if m.isForm() {
		forms++
	}
	return forms >= least
}

func isStamped(line []byte) bool {
	return len(line) > 0 && (line[0] == '[' || isDigit(line[0]) || line[0] >= 0x80) && stamp().Match(line)
}

// messages gathers the lines of the message at hand.
type messages struct {
	options *Options
	parts   []messagePart
}

// messagePart is what a line says: a value and its name, or text.
type messagePart struct {
	name  string // "": it is text
	value []byte
}

// mostParts bounds the lines of a message; what follows them is one of its own.
const mostParts = 1000

// add takes a line, of which the first one's front is text.
func (m *messages) add(line []byte) {
	text := bytes.TrimRight(line, " \t\r\n")
	if len(m.parts) == 0 {
		front := stamp().Find(text)
		front = text[:len(front)+len(sender().Find(text[len(front):]))]
		m.parts = append(m.parts, messagePart{value: bytes.Clone(front)})
		text = text[len(front):]
	}
	if text = bytes.TrimSpace(text); len(text) > 0 {
		m.parts = append(m.parts, m.part(text))
	}
}

// part reads a line.
func (m *messages) part(text []byte) messagePart {
	if key, value, ok := bytes.Cut(text, []byte("] => ")); ok && text[0] == '[' { // of print_r
		text = append(append(bytes.Clone(key[1:]), ':'), value...)
	}
	g := blockGrammar{sign: ':'}
	key, ok := g.split(text)
	if value := bytes.TrimSpace(text[bytes.IndexByte(text, ':')+1:]); ok && len(value) > 0 && m.options.KnownName(string(key)) {
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

// line takes a line, and appends the message before where it begins another.
func (m *messages) line(to, line []byte) []byte {
	if isStamped(line) || len(m.parts) >= mostParts {
		to = m.end(to)
	}
	m.add(line)
	return to
}

// end appends the message at hand: an object, or one for each form where it holds several.
func (m *messages) end(to []byte) []byte {
	isForm := m.isForm()
	for from := 0; from < len(m.parts); {
		var text []byte
		seen := map[string]bool{}
		behind := from
		for ; behind < len(m.parts); behind++ {
			p := m.parts[behind]
			switch {
			case p.name == "" || !isForm:
				if len(text) > 0 {
					text = append(text, ' ')
				}
				if p.name != "" {
					text = append(append(text, p.name...), ": "...)
				}
				text = append(text, p.value...)
				continue
			case seen[p.name]:
			default:
				seen[p.name] = true
				continue
			}
			break
		}
		to = appendJSONString(append(to, `{"message":`...), text)
		for _, p := range m.parts[from:behind] {
			if isForm && p.name != "" {
				to = appendJSONString(append(to, ','), []byte(p.name))
				to = appendJSONString(append(to, ':'), p.value)
			}
		}
		to = append(to, "}\n"...)
		from = behind
	}
	m.parts = m.parts[:0]
	return to
}
