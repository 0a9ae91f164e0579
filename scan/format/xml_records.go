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
func isXML(text []byte) (path []string, ok bool) {
	if !isMarkup(text) {
		return nil, false
	}
	return recordPath(text)
}

// isMarkup tells whether a text begins with a tag, as many of its lines do, or says that it is
// XML.
func isMarkup(text []byte) bool {
	return markup().Match(text) && (5*markedUp(text) >= 2 || bytes.HasPrefix(text, []byte("<?xml")))
}

// rootElement returns the path of the first element: where nothing comes again, it is the one
// record. nil: nothing stands in it.
func rootElement(text []byte) []string {
	scanner := &xmlScanner{source: bytes.NewReader(text), limit: len(text)}
	root := ""
	for {
		kind, name, _, err := scanner.next()
		switch {
		case err != nil:
			return nil
		case kind == xmlText || name == "" || name[0] == '?' || name[0] == '!':
		case root == "" && kind == xmlOpen:
			root = name
		case root == "" || kind == xmlClose && name == root:
			return nil
		case kind != xmlClose:
			return []string{root}
		}
	}
}

// element is one of an XML text that has begun.
type element struct {
	name  string
	begun int // length of the key of what is in it
}

// recordPath returns the names of the elements down to those that are records: of those
// that come again beside each other, and hold others or attributes, the ones with the
// most text, and of two the outer.
func recordPath(text []byte) (path []string, ok bool) {
	scanner := &xmlScanner{source: bytes.NewReader(text), limit: len(text)}
	type count struct {
		depth, text  int
		again, holds bool
	}
	type open struct {
		name, path string
		children   map[string]int
	}
	var stack []open
	counts := map[string]*count{} // by path
	add := func(n int) {
		for i := range stack {
			counts[stack[i].path].text += n
		}
	}
	for {
		kind, name, tag, err := scanner.next()
		if err != nil {
			break
		}
		switch {
		case kind == xmlText:
			add(len(bytes.TrimSpace(tag)))
			continue
		case strings.HasPrefix(name, "?"), strings.HasPrefix(name, "!"):
			continue
		case kind == xmlClose:
			at := len(stack) - 1
			for at >= 0 && stack[at].name != name {
				at--
			}
			if at >= 0 {
				stack = stack[:at]
			}
			continue
		case len(stack) == maxPathKeys:
			return nil, false
		}
		path := "/" + name
		isAgain := false
		if n := len(stack); n > 0 {
			top := &stack[n-1]
			path = top.path + path
			counts[top.path].holds = true
			if top.children == nil {
				top.children = map[string]int{}
			}
			top.children[name]++
			isAgain = top.children[name] > 1
		}
		c := counts[path]
		if c == nil {
			c = &count{depth: len(stack)}
			counts[path] = c
		}
		c.again = c.again || isAgain
		c.holds = c.holds || kind == xmlEmpty && bytes.IndexByte(tag, '=') > 0
		stack = append(stack, open{name: name, path: path})
		add(len(tag) - len(name))
		if kind == xmlEmpty {
			stack = stack[:len(stack)-1]
		}
	}
	best := ""
	for key, c := range counts {
		if !c.holds || !c.again || strings.HasPrefix(key, "/mysqldump/") && strings.Contains(key, "/table_structure/") { // of mysqldump, which may be longer than the rows
			continue
		}
		if b := counts[best]; b == nil || c.text > b.text || c.text == b.text && (c.depth < b.depth || c.depth == b.depth && key < best) {
			best = key
		}
	}
	if best == "" {
		return nil, false
	}
	return strings.Split(best[1:], "/"), true
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
	return &xmlDocument{records: &xmlRecords{scanner: &xmlScanner{source: io.MultiReader(bytes.NewReader(text[front.lead:]), front.rest), limit: options.MaxRecord}, path: path, limit: options.MaxRecord, opened: map[string]int{}, knows: options.KnownName, outer: bytes.Clone(text[:front.lead])}, front: front, options: options}
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
	opened  map[string]int    // how many of the stack have a name
	within  int               // how many of the stack's elements the record at hand is below; 0: there is none
	knows   func(string) bool // whether a name is one of a column; nil: nobody knows
	key     []byte            // of what is in the element at hand
	// said is the name that an element has told for the values beside it, <name>nik</name><value>, and
	// saidIn where in the stack both stand. columns are names that stand in front of records, whose values
	// have them by their places: <column>nik</column> <row><value>. behind says that records have come.
	said    string
	saidIn  int
	named   int // where the last one that got it stands
	columns []string
	known   int // how many of them are known
	behind  bool
	place   int // of the next value in the record at hand
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
	case strings.HasPrefix(name, "?xml"):
	case strings.HasPrefix(name, "?"), strings.HasPrefix(name, "!"):
		r.beside(text)
	case kind == xmlClose:
		r.endText()
		if name = name[:min(len(name), maxKeyLength)]; r.opened[name] == 0 {
			return
		}
		at := len(r.stack) - 1
		for at >= 0 && r.stack[at].name != name {
			at--
		}
		for at >= 0 && len(r.stack) > at {
			r.leave()
		}
	default:
		r.endText()
		if r.enter(name[:min(len(name), maxKeyLength)], text) && kind == xmlEmpty {
			r.leave()
		}
	}
}

// nameElements are elements that say in an attribute what their name is.
var nameElements = []string{"field", "column", "col", "data", "property", "attribute", "item", "param", "entry", "value", "cell", "string", "int", "long", "simplefield", "simpledata", "c", "f"}

// valueElements hold values of which something else says what they are.
var valueElements = []string{"value", "val", "v", "string", "str", "integer", "int", "i4", "i8", "long", "real", "double", "decimal", "date", "datetime.iso8601", "datetime", "text", "data", "cell", "c", "boolean"}

// enter begins an element. It is false where too many have begun.
func (r *xmlRecords) enter(name string, tag []byte) bool {
	if len(r.stack) >= maxNesting {
		r.fault(record.DeepBrackets)
		r.beside(tag)
		return false
	}
	r.opened[name]++
	e := element{name: name, begun: len(r.key)}
	isRecord := r.within == 0 && len(r.stack)+1 == len(r.path) && name == r.path[len(r.path)-1] && r.isAbove()
	var attributes [][2]string
	for key, value := range attributesOf(tag) {
		if (key == "xmlns" || strings.HasPrefix(key, "xmlns:")) && !holdsMuch([]byte(value)) {
			continue
		}
		attributes = append(attributes, [2]string{key[strings.IndexByte(key, ':')+1:], value})
	}
	if isRecord {
		r.within, r.place, r.said, r.behind = len(r.stack)+1, 0, "", true
		r.line = append(r.line[:0], '{')
		if len(attributes) == 1 && attributes[0][0] == "name" {
			attributes[0][0] = name // of the table
		}
	} else if r.within > 0 {
		// <field name="nik">: the attribute says what is in it.
		isName := func(a [2]string) bool {
			isKnown := r.knows != nil && r.knows(a[1])
			return len(a[1]) <= maxKeyLength && ((a[0] == "name" || a[0] == "key") && (isKnown || slices.Contains(nameElements, strings.ToLower(name))) || a[0] == "N" && isKnown) // N is PowerShell's
		}
		isValue := slices.Contains(valueElements, strings.ToLower(name))
		if at := slices.IndexFunc(attributes, isName); at >= 0 {
			name = attributes[at][1]
			attributes = slices.Delete(attributes, at, at+1)
		} else if isValue && r.said != "" && len(r.stack) == r.saidIn {
			name = r.said
			r.said, r.named = "", len(r.stack)+1
		} else if isValue && r.named > 0 && len(r.stack) == r.named {
			name = "" // <value><string>
		} else if isValue && len(r.stack) == r.within && r.known >= leastKeys && r.place < len(r.columns) && r.columns[r.place] != "" {
			name = r.columns[r.place]
		}
		if len(r.stack) == r.within {
			r.place++
		}
		if len(r.key) > 0 && name != "" {
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
	return true
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
	r.opened[r.stack[last].name]--
	r.stack = r.stack[:last]
	if last < r.saidIn {
		r.said = ""
	}
	if last < r.named {
		r.named = 0
	}
	if r.within > len(r.stack) {
		r.endRecord()
	}
}

// endText ends a text.
func (r *xmlRecords) endText() {
	if text := bytes.TrimSpace(r.text); len(text) > 0 {
		name := ""
		if n := len(r.stack); n > 0 && len(text) <= longestKey && r.knows != nil && r.knows(string(text)) {
			name = strings.ToLower(r.stack[n-1].name)
		}
		switch {
		case r.within > 0 && len(r.stack) > r.within && (name == "name" || name == "key"):
			r.said, r.saidIn = string(text), len(r.stack)-1
		case r.within > 0:
			r.member(text)
		default:
			if n := len(r.stack); n > 0 && strings.EqualFold(r.stack[n-1].name, "column") && len(r.columns) < maxSiblings {
				if r.behind { // of another table
					r.columns, r.known, r.behind = nil, 0, false
				}
				if name == "" { // nobody knows it: it may be data
					r.columns = append(r.columns, "")
				} else {
					r.columns = append(r.columns, string(text))
					r.known++
				}
			}
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
			if len(rest) == 0 {
				return
			}
			if rest[0] != '"' && rest[0] != '\'' { // none is around the value
				end := bytes.IndexAny(rest, " \t\r\n")
				if end < 0 {
					end = len(rest)
				}
				if !yield(string(bytes.TrimSpace(name)), string(appendXMLText(nil, rest[:end]))) {
					return
				}
				tag = rest[end:]
				continue
			}
			end := bytes.IndexByte(rest[1:], rest[0])
			if end < 0 {
				yield(string(bytes.TrimSpace(name)), string(appendXMLText(nil, rest[1:])))
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
