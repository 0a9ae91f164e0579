package format

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"

	"bocor/scan/record"
)

// isXML tells whether a text is XML with elements that come again and hold others, or
// attributes: records, as databases and services write them.
func isXML(text []byte, whole bool) (path []string, ok bool) {
	if !markup.Match(text) || 5*markedUp(text) < 2 && !bytes.HasPrefix(text, []byte("<?xml")) {
		return nil, false
	}
	return recordPath(text, whole)
}

// element is one of an XML text that has begun.
type element struct {
	name     string
	children map[string]int
	holds    bool // other elements, or attributes
	begun    int  // length of the key of what is in it
}

// recordPath returns the names of the elements down to those that are records: the
// outermost that come again beside each other, and hold others or attributes.
func recordPath(text []byte, whole bool) (path []string, ok bool) {
	scanner := &xmlScanner{source: bytes.NewReader(text), limit: len(text)}
	var stack []element
	repeated := map[string]int{} // paths that come again and hold something, by depth
	for {
		kind, name, tag, err := scanner.next()
		if err != nil {
			break
		}
		if kind == xmlText || strings.HasPrefix(name, "?") || strings.HasPrefix(name, "!") {
			continue
		}
		if kind == xmlClose {
			at := len(stack) - 1
			for at >= 0 && stack[at].name != name {
				at--
			}
			if at >= 0 {
				stack = stack[:at]
			}
			continue
		}
		if n := len(stack); n > 0 {
			top := &stack[n-1]
			top.holds = true
			if top.children == nil {
				top.children = map[string]int{}
			}
			top.children[name]++
		}
		hasAttributes := bytes.IndexByte(tag, '=') > 0
		if n := len(stack); n > 0 && stack[n-1].children[name] > 1 {
			key := pathOf(stack) + "/" + name
			if _, known := repeated[key]; !known {
				repeated[key] = 0
			}
			if hasAttributes && kind == xmlEmpty {
				repeated[key] = n
			}
		}
		if kind == xmlEmpty {
			continue
		}
		if n := len(stack); n > 0 {
			if _, known := repeated[pathOf(stack)]; known {
				repeated[pathOf(stack)] = n - 1
			}
		}
		if len(stack) == maxPathKeys {
			return nil, false
		}
		stack = append(stack, element{name: name})
	}
	best := ""
	for key, depth := range repeated {
		if depth > 0 && (best == "" || depth < repeated[best] || depth == repeated[best] && key < best) {
			best = key
		}
	}
	if best == "" {
		return nil, false
	}
	return strings.Split(best[1:], "/"), true
}

func pathOf(stack []element) string {
	var out strings.Builder
	for _, e := range stack {
		out.WriteByte('/')
		out.WriteString(e.name)
	}
	return out.String()
}

// xmlDocument is records in XML: a table, and all other text another.
type xmlDocument struct {
	records *xmlRecords
	json    *jsonDocument // nil: it was not opened
	front   *front
	options Options
}

func openXML(front *front, options Options) Document {
	text := front.sample[markLength(front.sample):]
	path := front.xml
	return &xmlDocument{records: &xmlRecords{scanner: &xmlScanner{source: io.MultiReader(bytes.NewReader(text[front.lead:]), front.rest), limit: options.MaxRecord}, path: path, limit: options.MaxRecord, outer: bytes.Clone(text[:front.lead])}, front: front, options: options}
}

func (d *xmlDocument) Next() (Table, error) {
	if d.json == nil {
		d.json = &jsonDocument{columns: map[string]*columnRegistry{}, shape: jsonShape{kind: jsonLines}}
		front, err := readFront(d.records)
		if err == nil {
			front.decoded = true
			d.json.stream, d.json.encoding = front.stream(d.options), d.front.encoding
			d.json.faults = d.front.faults()
			d.json.begin(front.sample, 0)
			return d.json.table(Info{Format: "xml", Encoding: d.front.encoding, Named: true}, &valueCutter{document: d.json}), nil
		}
		if !errors.Is(err, ErrEmpty) {
			return nil, err
		}
	}
	text := d.records.outer
	if d.records.outer = nil; len(bytes.TrimSpace(text)) == 0 {
		return nil, io.EOF
	}
	return newAside("xml", "(text beside the records)", text, d.front.encoding, d.options), nil
}

func (d *xmlDocument) Faults() []record.Fault { return d.records.faults }

// xmlRecords gives the records of XML as lines of JSON. Text beside them is kept, up to
// a limit.
type xmlRecords struct {
	scanner *xmlScanner
	path    []string // of the elements that are records
	limit   int
	stack   []element
	within  int    // how many of the stack's elements the record at hand is below; 0: there is none
	key     []byte // of what is in the element at hand
	text    []byte
	line    []byte // the record at hand
	ready   []byte
	buffer  []byte
	outer   []byte
	faults  []record.Fault
	err     error
}

func (r *xmlRecords) Read(p []byte) (int, error) {
	for len(r.ready) == 0 {
		if r.err != nil {
			return 0, r.err
		}
		r.ready = r.buffer[:0]
		r.step()
		r.buffer = r.ready
	}
	n := copy(p, r.ready)
	r.ready = r.ready[n:]
	return n, nil
}

func (r *xmlRecords) fault(code record.Code) {
	r.faults = record.AddFault(r.faults, record.Fault{Code: code, Trouble: record.Loss, Count: 1, Byte: -1})
}

// step reads the next tag or text.
func (r *xmlRecords) step() {
	kind, name, text, err := r.scanner.next()
	if err != nil {
		if !errors.Is(err, io.EOF) {
			r.fault(record.CodeOf(err))
		} else if len(r.stack) > 0 {
			r.fault(record.Truncated)
		}
		r.endText()
		r.endRecord()
		r.err = io.EOF
		return
	}
	switch {
	case kind == xmlText:
		if len(r.text)+len(text) > r.limit {
			r.fault(record.RecordTooLong)
			return
		}
		r.text = appendXMLText(r.text, text)
	case strings.HasPrefix(name, "?"):
	case strings.HasPrefix(name, "!"):
		r.beside(text)
	case kind == xmlClose:
		r.endText()
		at := len(r.stack) - 1
		for at >= 0 && r.stack[at].name != name {
			at--
		}
		for at >= 0 && len(r.stack) > at {
			r.leave()
		}
	default:
		r.endText()
		r.enter(name, text)
		if kind == xmlEmpty {
			r.leave()
		}
	}
}

// enter begins an element.
func (r *xmlRecords) enter(name string, tag []byte) {
	if len(r.stack) >= maxNesting {
		r.fault(record.DeepBrackets)
		return
	}
	e := element{name: name, begun: len(r.key)}
	isRecord := r.within == 0 && len(r.stack)+1 == len(r.path) && name == r.path[len(r.path)-1] && r.isAbove()
	var attributes [][2]string
	for key, value := range attributesOf(tag) {
		if key == "xmlns" || strings.HasPrefix(key, "xmlns:") {
			continue
		}
		attributes = append(attributes, [2]string{key[strings.IndexByte(key, ':')+1:], value})
	}
	if isRecord {
		r.within = len(r.stack) + 1
		r.line = append(r.line[:0], '{')
		if len(attributes) == 1 && attributes[0][0] == "name" {
			attributes[0][0] = name // of the table
		}
	} else if r.within > 0 {
		// <field name="nik">: the attribute says what is in it.
		if at := slices.IndexFunc(attributes, func(a [2]string) bool { return a[0] == "name" || a[0] == "key" }); at >= 0 {
			name = attributes[at][1]
			attributes = slices.Delete(attributes, at, at+1)
		}
		if len(r.key) > 0 {
			r.key = append(r.key, '.')
		}
		r.key = append(r.key, name...)
	}
	r.stack = append(r.stack, e)
	for _, a := range attributes {
		if r.within == 0 {
			r.beside([]byte(a[1]))
			continue
		}
		before := len(r.key)
		if before > 0 {
			r.key = append(r.key, '.')
		}
		r.key = append(r.key, a[0]...)
		r.member([]byte(a[1]))
		r.key = r.key[:before]
	}
}

// isAbove tells whether the elements that have begun are those above records.
func (r *xmlRecords) isAbove() bool {
	for i, e := range r.stack {
		if e.name != r.path[i] {
			return false
		}
	}
	return true
}

// leave ends the element at hand.
func (r *xmlRecords) leave() {
	last := len(r.stack) - 1
	r.key = r.key[:r.stack[last].begun]
	r.stack = r.stack[:last]
	if r.within > len(r.stack) {
		r.endRecord()
	}
}

// endText ends a text.
func (r *xmlRecords) endText() {
	if text := bytes.TrimSpace(r.text); len(text) > 0 {
		if r.within > 0 {
			r.member(text)
		} else {
			r.beside(text)
		}
	}
	r.text = r.text[:0]
}

// member adds a value to the record, under the key at hand.
func (r *xmlRecords) member(value []byte) {
	if len(r.line)+len(value) > r.limit {
		r.fault(record.RecordTooLong)
		return
	}
	if len(r.line) > 1 {
		r.line = append(r.line, ',')
	}
	r.line = appendJSONString(r.line, r.key)
	r.line = append(r.line, ':')
	r.line = appendJSONString(r.line, value)
}

func (r *xmlRecords) endRecord() {
	if r.within > 0 && len(r.line) > 1 {
		r.ready = append(append(r.ready, r.line...), '}', '\n')
	}
	r.within, r.line = 0, r.line[:0]
}

// beside keeps text that is in no record.
func (r *xmlRecords) beside(text []byte) {
	if text = bytes.TrimSpace(text); len(text) == 0 {
		return
	}
	if len(r.outer)+len(text) > r.limit {
		r.fault(record.RecordTooLong)
		return
	}
	r.outer = append(append(r.outer, text...), '\n')
}

// attributesOf gives the attributes of a tag, with their entities resolved.
func attributesOf(tag []byte) func(yield func(string, string) bool) {
	return func(yield func(string, string) bool) {
		for {
			equal := bytes.IndexByte(tag, '=')
			if equal < 0 {
				return
			}
			name := tag[:equal]
			if at := bytes.LastIndexAny(bytes.TrimRight(name, " \t\r\n"), " \t\r\n"); at >= 0 {
				name = name[at+1:]
			}
			rest := bytes.TrimLeft(tag[equal+1:], " \t\r\n")
			if len(rest) == 0 || rest[0] != '"' && rest[0] != '\'' {
				tag = rest
				continue
			}
			end := bytes.IndexByte(rest[1:], rest[0])
			if end < 0 {
				return
			}
			if !yield(string(bytes.TrimSpace(name)), string(appendXMLText(nil, rest[1:1+end]))) {
				return
			}
			tag = rest[end+2:]
		}
	}
}

// appendJSONString appends a text as a string of JSON.
func appendJSONString(to, text []byte) []byte {
	to = append(to, '"')
	for _, c := range text {
		switch {
		case c == '"' || c == '\\':
			to = append(to, '\\', c)
		case c < ' ':
			to = append(to, ' ')
		default:
			to = append(to, c)
		}
	}
	return append(to, '"')
}
