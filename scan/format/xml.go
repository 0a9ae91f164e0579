package format

import (
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"bocor/scan/record"
)

// xmlScanner reads XML as it comes: tags and the text between them. It checks
// nothing, so that a damaged file gives what it has.
type xmlScanner struct {
	source io.Reader
	limit  int // of one tag or text, in bytes; the rest of a longer one is dropped
	buffer []byte
	pos    int
	err    error
}

type xmlKind uint8

const (
	xmlText xmlKind = iota
	xmlOpen
	xmlClose
	xmlEmpty // <a/>
)

// next returns the next tag with its name, without the prefix, and what stands
// in it, or the next text. They are valid until the next call.
func (s *xmlScanner) next() (kind xmlKind, name string, text []byte, err error) {
	if _, err := s.until("<", 0); err != nil && s.pos >= len(s.buffer) {
		return 0, "", nil, err
	}
	if s.buffer[s.pos] != '<' {
		n, _ := s.until("<", 0)
		text = s.buffer[s.pos : s.pos+n]
		s.pos += n
		return xmlText, "", text, nil
	}
	if cdata := "<![CDATA["; s.has(cdata) {
		s.pos += len(cdata)
		n, _ := s.until("]]>", 0)
		text = s.buffer[s.pos : s.pos+n]
		s.pos = min(len(s.buffer), s.pos+n+3)
		return xmlText, "", text, nil
	}
	end := ">"
	if s.has("<!--") {
		end = "-->"
	}
	n, err := s.until(end, 1)
	if end == ">" {
		// A tag goes on where its end stands in a value.
		for tries := 0; err == nil && tries < mostTagEnds && endsInQuotes(s.buffer[s.pos:s.pos+n]); tries++ {
			var further int
			if further, err = s.until(end, n+1); err == nil {
				n = further
			} else {
				err = nil // nothing closes the quote
				break
			}
		}
	}
	if err != nil {
		s.pos = len(s.buffer)
		return 0, "", nil, err
	}
	tag := s.buffer[s.pos+1 : s.pos+n]
	s.pos += n + len(end)
	kind = xmlOpen
	switch {
	case bytes.HasPrefix(tag, []byte("/")):
		kind, tag = xmlClose, tag[1:]
	case bytes.HasSuffix(tag, []byte("/")):
		kind, tag = xmlEmpty, tag[:len(tag)-1]
	}
	whole := tag
	if i := bytes.IndexAny(tag, " \t\r\n"); i >= 0 {
		tag = tag[:i]
	}
	if i := bytes.IndexByte(tag, ':'); i >= 0 && tag[0] != '!' && tag[0] != '?' {
		tag = tag[i+1:]
	}
	return kind, string(tag), whole, nil
}

// mostTagEnds bounds how often the end of a tag is looked for behind another.
const mostTagEnds = 16

// endsInQuotes tells whether a value of a tag has no end.
func endsInQuotes(tag []byte) bool {
	quote := byte(0)
	for _, c := range tag {
		switch {
		case c == quote:
			quote = 0
		case quote == 0 && (c == '"' || c == '\''):
			quote = c
		}
	}
	return quote != 0
}

func (s *xmlScanner) has(prefix string) bool {
	for len(s.buffer)-s.pos < len(prefix) {
		if !s.more() {
			return false
		}
	}
	return bytes.HasPrefix(s.buffer[s.pos:], []byte(prefix))
}

// until returns how far the sign is from the place at hand, from behind skip
// bytes on; all that is left when it does not come.
func (s *xmlScanner) until(sign string, skip int) (int, error) {
	from := s.pos + skip
	for {
		if from <= len(s.buffer) {
			if n := bytes.Index(s.buffer[from:], []byte(sign)); n >= 0 {
				return from + n - s.pos, nil
			}
			from = max(from, len(s.buffer)-len(sign)+1)
		}
		if len(s.buffer)-s.pos > s.limit {
			return len(s.buffer) - s.pos, &record.Error{Code: record.RecordTooLong}
		}
		before := s.pos
		if !s.more() {
			return len(s.buffer) - s.pos, s.err
		}
		from -= before - s.pos
	}
}

// more reads on. It moves what is unread to the buffer's front.
func (s *xmlScanner) more() bool {
	if s.err != nil {
		return false
	}
	if s.pos > 0 {
		s.buffer = s.buffer[:copy(s.buffer, s.buffer[s.pos:])]
		s.pos = 0
	}
	const step = 64 << 10
	if cap(s.buffer)-len(s.buffer) < step {
		s.buffer = append(make([]byte, 0, 2*len(s.buffer)+2*step), s.buffer...)
	}
	n, err := s.source.Read(s.buffer[len(s.buffer):cap(s.buffer)])
	s.buffer = s.buffer[:len(s.buffer)+n]
	s.err = err
	return n > 0 || err == nil
}

// appendXMLText appends text with its entities resolved, and the _x000D_ of
// spreadsheets.
func appendXMLText(to, text []byte) []byte {
	for {
		i := bytes.IndexByte(text, '&')
		if i < 0 {
			break
		}
		to = append(to, text[:i]...)
		text = text[i:]
		end := bytes.IndexByte(text[:min(len(text), 12)], ';')
		if end < 0 {
			to = append(to, '&')
			text = text[1:]
			continue
		}
		switch entity := string(text[1:end]); entity {
		case "amp":
			to = append(to, '&')
		case "lt":
			to = append(to, '<')
		case "gt":
			to = append(to, '>')
		case "quot":
			to = append(to, '"')
		case "apos":
			to = append(to, '\'')
		default:
			if number, ok := strings.CutPrefix(entity, "#"); ok {
				base := 10
				if hex, ok := strings.CutPrefix(strings.ToLower(number), "x"); ok {
					number, base = hex, 16
				}
				if r, err := strconv.ParseUint(number, base, 32); err == nil && utf8.ValidRune(rune(r)) {
					to = utf8.AppendRune(to, rune(r))
					break
				}
			}
			to = append(to, text[:end+1]...)
		}
		text = text[end+1:]
	}
	// Spreadsheets write signs that XML does not allow as _x000D_. Other parts
	// have names such as _x0000_t202: a sign that no text has is none.
	for {
		i := bytes.Index(text, []byte("_x"))
		if i < 0 {
			return append(to, text...)
		}
		to = append(to, text[:i]...)
		text = text[i:]
		if r, ok := hex4(text[2:]); ok && len(text) > 6 && text[6] == '_' && (r >= ' ' || r == '\r' || r == '\n' || r == '\t') {
			to = utf8.AppendRune(to, r)
			text = text[7:]
			continue
		}
		to = append(to, text[:2]...)
		text = text[2:]
	}
}

// partsText is the text of a workbook's other parts, a line each: comments,
// drawings, links, pivot caches, properties.
type partsText struct {
	book    *workbook
	scanner *xmlScanner
	part    io.Closer
	lines   []byte
	next    int // the part to open next
}

func (p *partsText) Read(b []byte) (int, error) {
	for len(p.lines) == 0 {
		if p.scanner == nil && !p.open() {
			if p.lines, p.book.tails = p.book.tails, nil; len(p.lines) == 0 {
				return 0, io.EOF
			}
			break
		}
		kind, _, text, err := p.scanner.next()
		if err != nil {
			if !errors.Is(err, io.EOF) {
				p.book.fault(record.CodeOf(err))
			}
			p.part.Close()
			p.scanner = nil
			continue
		}
		if kind != xmlText {
			text = attributeValues(text)
		}
		if text = bytes.TrimSpace(text); len(text) > 0 {
			p.lines = append(appendXMLText(p.lines[:0], bytes.ReplaceAll(text, []byte("\n"), []byte(" "))), '\n')
		}
	}
	n := copy(b, p.lines)
	p.lines = p.lines[n:]
	return n, nil
}

// open opens the next part that may hold data.
func (p *partsText) open() bool {
	for p.next < len(p.book.order) {
		f := p.book.order[p.next]
		p.next++
		name := partName(f.Name)
		switch {
		case p.book.read[name] || strings.HasSuffix(name, "/") || name == "[content_types].xml":
			continue
		case strings.HasPrefix(name, "xl/media/"), strings.HasPrefix(name, "xl/embeddings/"):
			if !p.isPicture(name) {
				p.book.fault(record.PartUnread)
			}
			continue
		case !strings.HasSuffix(name, ".xml") && !strings.HasSuffix(name, ".rels") && !strings.HasSuffix(name, ".vml") && !p.isXML(name):
			if !holdsNothing(name) {
				p.book.fault(record.PartUnread)
			}
			continue
		}
		part, err := p.book.open(name)
		if err != nil {
			p.book.fault(record.CodeOf(err))
			continue
		}
		p.part = part
		p.scanner = &xmlScanner{source: part, limit: p.book.options.MaxRecord}
		return true
	}
	return false
}

// isPicture gives a part that is a picture to whoever looks at them, and tells
// whether it was taken.
func (p *partsText) isPicture(name string) bool {
	if p.book.options.Picture == nil {
		return false
	}
	part, err := p.book.open(name)
	if err != nil {
		return false
	}
	defer part.Close()
	return p.book.options.Picture(name, part)
}

// isXML tells whether a part begins as XML does.
func (p *partsText) isXML(name string) bool {
	part, err := p.book.open(name)
	if err != nil {
		return false
	}
	defer part.Close()
	front := make([]byte, 64)
	n, _ := io.ReadFull(part, front)
	return bytes.HasPrefix(bytes.TrimLeft(bytes.TrimPrefix(front[:n], []byte("\ufeff")), " \t\r\n"), []byte("<"))
}

// holdsNothing tells whether a part, by its name, is one of settings: of
// printers, of macros, the small picture of a file manager.
func holdsNothing(name string) bool {
	for _, prefix := range []string{"xl/printersettings/", "xl/vbaproject", "xl/customproperty", "docprops/thumbnail."} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}

// attributeValues returns the values of a tag's attributes, but for names of
// schemas.
func attributeValues(tag []byte) []byte {
	var out []byte
	for {
		i := bytes.IndexAny(tag, `"'`)
		if i < 0 {
			return out
		}
		end := bytes.IndexByte(tag[i+1:], tag[i])
		if end < 0 {
			return out
		}
		if value := tag[i+1 : i+1+end]; len(value) > 2 && !bytes.HasPrefix(value, []byte("http://schemas.")) {
			out = append(append(out, value...), ' ')
		}
		tag = tag[i+2+end:]
	}
}
