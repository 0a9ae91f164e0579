package format

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/bits"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf16"
	"unicode/utf8"

	"bocor/scan/record"
)

// columnRegistry numbers the columns of a table whose records name them. A
// column is a path of keys; arrays leave no trace in it. Numbers follow the
// order of the input for any number of workers: who meets a new key waits
// until all blocks before its own are decoded.
type columnRegistry struct {
	mu       sync.RWMutex
	turn     *sync.Cond
	finished map[int]bool
	next     int // the first block that is not finished
	nodes    []columnNode
	children map[columnKey]uint32
	most     int
	isPerson func(string) bool // nil: no key is somebody's name
	rowNames []string          // of the columns of rows that are arrays; set before any is decoded
	keyNames map[string]string // names of columns for keys of records; likewise
}

type columnNode struct {
	path     string
	depth    int
	children int
}

type columnKey struct {
	parent uint32
	key    string
}

// anyKey stands for keys that are too many to be columns, or that could be
// data.
const anyKey = "*"

const (
	// maxSiblings is how many keys of one object are columns.
	maxSiblings = 1000
	// maxPathKeys is how many keys a column's path has.
	maxPathKeys = 64
	// maxNesting is how many brackets may be open in a record.
	maxNesting = 10_000
	// maxKeyLength is the longest key that is a column's name, in bytes.
	maxKeyLength = 256
)

func newColumnRegistry(options *Options) *columnRegistry {
	r := &columnRegistry{finished: map[int]bool{}, nodes: []columnNode{{}}, children: map[columnKey]uint32{}, most: options.MaxColumns, isPerson: options.PersonName}
	r.turn = sync.NewCond(&r.mu)
	return r
}

// restart begins the numbering of blocks again, for another part of the table.
func (r *columnRegistry) restart() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.next = 0
	clear(r.finished)
}

func (r *columnRegistry) name(i uint32) string {
	r.mu.RLock()
	defer r.mu.RUnlock()
	if int(i) < len(r.nodes) {
		return r.nodes[i].path
	}
	return ""
}

// child returns the column of a key below another column. It is ^0 when there
// are too many columns.
func (r *columnRegistry) child(parent uint32, key string, block int) (column uint32, many bool) {
	if name := r.keyNames[key]; name != "" && parent == 0 {
		key = name
	}
	if len(key) > maxKeyLength || isDataKey(key) {
		key = anyKey
	}
	r.mu.RLock()
	column, known := r.children[columnKey{parent, key}]
	r.mu.RUnlock()
	if known {
		return column, false
	}
	if r.isPerson != nil && r.isPerson(key) {
		return r.child(parent, anyKey, block)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for r.next < block {
		r.turn.Wait()
	}
	if column, known := r.children[columnKey{parent, key}]; known {
		return column, false
	}
	above := &r.nodes[parent]
	if key != anyKey && (above.children >= maxSiblings || above.depth >= maxPathKeys || len(r.nodes) >= r.most) {
		key, many = anyKey, true
		if column, known := r.children[columnKey{parent, key}]; known {
			return column, many
		}
	}
	if above.depth > maxPathKeys {
		return parent, many // all below is one column
	}
	above.children++
	column = uint32(len(r.nodes))
	r.nodes = append(r.nodes, columnNode{path: joinPath(above.path, key), depth: above.depth + 1})
	r.children[columnKey{parent, key}] = column
	return column, many
}

// finish says that a block is decoded.
func (r *columnRegistry) finish(block int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.finished[block] = true
	for r.finished[r.next] {
		delete(r.finished, r.next)
		r.next++
	}
	r.turn.Broadcast()
}

// isDataKey tells whether a key is data rather than a name: a number, an
// address, or text of several words.
func isDataKey(key string) bool {
	digits := 0
	for i := range len(key) {
		if key[i] >= '0' && key[i] <= '9' {
			digits++
		}
	}
	if strings.HasPrefix(key, "[") && strings.HasSuffix(key, "]") && len(key) <= len("[1000]") {
		return false // a position
	}
	return digits >= 6 || digits > 0 && digits == len(key) || strings.ContainsAny(key, "@\n") || strings.Count(key, " ") > 5
}

// jsonNode is what a decoder knows of a column: the keys below it, in the
// order in which they came.
type jsonNode struct {
	column   uint32
	key      string
	children []*jsonNode
	byKey    map[string]*jsonNode
	expected int    // the child that comes next in most records
	object   uint64 // the object that had the key last
	plain    bool   // the key is written as it is
}

// jsonDecoder decodes records of JSON. It is strict: what breaks the rules of
// RFC 8259 is a fault, but what was read of the record counts, and the rest of
// its text is looked at as one value.
type jsonDecoder struct {
	columns *columnRegistry
	root    *jsonNode
	lines   bool
	behind  bool // other text stands in front of a value, and behind it
	rows    bool // an array that is a record is a row
	block   int
	objects uint64
	stack   []jsonFrame
	notes   [3]bool // of the record: duplicate key, invalid text, many keys
	// Strings of the record in which objects are written, and memory for one.
	written []writtenValue
	saved   []byte
}

// writtenValue is a string that begins as an object does, or a list of them: programs
// keep what they were sent in one.
type writtenValue struct {
	node            *jsonNode
	content, length int
}

type jsonFrame struct {
	node   *jsonNode
	object uint64 // 0: an array
	// position counts the elements of an array that is itself a record: they are
	// columns, as in a row. 0: another array.
	position int
}

// Abandon is that of Waiter.
func (d *jsonDecoder) Abandon(block *record.Block) { d.columns.finish(block.Index) }

func (d *jsonDecoder) Decode(block *record.Block, batch *record.Batch) {
	batch.Reset()
	batch.Slab = block.Data
	d.block = block.Index
	defer d.columns.finish(block.Index)
	if !d.lines {
		for _, s := range block.Spans {
			d.record(block.Data, int(s.Start), int(s.End), block.Final && int(s.End) == block.Records, batch)
		}
		return
	}
	for pos := 0; pos < block.Records; {
		end := block.Records
		if n := bytes.IndexByte(block.Data[pos:end], '\n'); n >= 0 {
			end = pos + n + 1
		}
		isCut := block.Final && end == block.Records && block.Data[end-1] != '\n'
		if d.behind {
			d.line(block.Data, pos, end, batch)
		} else {
			d.record(block.Data, pos, end, isCut, batch)
		}
		pos = end
	}
}

// line decodes a line on which an object may stand behind other text: it is one record,
// and the text a value without a name.
func (d *jsonDecoder) line(data []byte, pos, end int, batch *record.Batch) {
	for pos < end && isSpace(data[pos]) {
		pos++
	}
	for pos < end && isSpace(data[end-1]) {
		end--
	}
	if pos == end {
		return
	}
	first := len(batch.Cells)
	text := func(from, to int) {
		if from < to {
			batch.Cells = append(batch.Cells, record.Cell{Off: uint32(from), Len: uint32(to - from)})
		}
	}
	d.notes, d.written = [3]bool{}, d.written[:0]
	if at := objectIn(data[pos:end]); at < 0 {
		text(pos, end)
	} else {
		text(pos, pos+at)
		d.saved = append(d.saved[:0], data[pos:end]...)
		if next, err := d.value(data, pos+at, end, batch); err == nil {
			text(next, end)
			d.open(data, batch)
		} else {
			copy(data[pos:], d.saved)
			batch.Cells = batch.Cells[:first]
			text(pos, end)
		}
	}
	batch.Rows = append(batch.Rows, record.Row{Cells: uint32(len(batch.Cells)), Start: uint32(pos), Stop: uint32(end), Place: uint32(pos), Filled: uint32(len(batch.Cells) - first)})
	d.note(batch, pos)
}

// note adds the notes of the record at pos to the batch.
func (d *jsonDecoder) note(batch *record.Batch, pos int) {
	for i, code := range []record.Code{record.DuplicateKey, record.BadEncoding, record.ManyKeys} {
		if d.notes[i] {
			batch.Fault(code, record.Note, pos)
		}
	}
}

// record decodes the records in data[pos:end]: one, but on lines that hold
// more.
func (d *jsonDecoder) record(data []byte, pos, end int, last bool, batch *record.Batch) {
	for {
		for pos < end && isSpace(data[pos]) {
			pos++
		}
		if pos == end {
			return
		}
		first := len(batch.Cells)
		d.notes, d.written = [3]bool{}, d.written[:0]
		next, err := d.value(data, pos, end, batch)
		d.open(data, batch)
		if err == nil && next < end && isScalarByte(data[next-1]) && isScalarByte(data[next]) {
			err = errSyntax // 012 is no 0 and 12
		}
		if err != nil {
			// Whatever follows on the line belongs to the record.
			if next < end {
				batch.Cells = append(batch.Cells, record.Cell{Off: uint32(next), Len: uint32(end - next)})
			}
			batch.Damaged++
		}
		stop := next
		if err != nil {
			stop = end
		}
		batch.Rows = append(batch.Rows, record.Row{Cells: uint32(len(batch.Cells)), Start: uint32(pos), Stop: uint32(stop), Place: uint32(pos), Filled: uint32(len(batch.Cells) - first), Beside: d.lines && err == nil && isBulkAction(data[pos:stop])})
		switch {
		case errors.Is(err, errTooDeep):
			batch.Fault(record.DeepBrackets, record.Loss, pos)
		case errors.Is(err, errCutOff) && last:
			batch.Fault(record.Truncated, record.Loss, pos)
		case err != nil:
			batch.Fault(record.Syntax, record.Damage, pos)
		}
		d.note(batch, pos)
		pos = stop
		if d.lines && err == nil {
			pos = behindComma(data, pos, end)
		}
	}
}

// behindComma returns the place behind the comma that stands behind an object which ends at pos, else pos: a
// list may have lost its brackets.
func behindComma(data []byte, pos, end int) int {
	if data[pos-1] == '}' {
		if at := skipSpace(data, pos, end); at < end && data[at] == ',' {
			return at + 1
		}
	}
	return pos
}

// isBulkAction tells whether a line says what Elasticsearch does with the document on the
// next: {"index":{"_index":"orang","_id":"1"}}.
func isBulkAction(line []byte) bool {
	const longest = 1024
	if len(line) > longest || len(line) < len(`{"index":{}}`) || line[0] != '{' || line[len(line)-1] != '}' {
		return false
	}
	for _, action := range bulkActions {
		if rest, ok := bytes.CutPrefix(line[1:], action); ok {
			rest = bytes.TrimLeft(rest, " :")
			return len(rest) > 0 && rest[0] == '{' && bytes.IndexByte(rest, '}') == len(bytes.TrimRight(rest[:len(rest)-1], " "))-1 &&
				(bytes.Contains(rest, []byte(`"_id"`)) || bytes.Contains(rest, []byte(`"_index"`)) || len(bytes.Trim(rest, "{} ")) == 0)
		}
	}
	return false
}

var bulkActions = [][]byte{[]byte(`"index"`), []byte(`"create"`), []byte(`"update"`), []byte(`"delete"`)}

type jsonError string

func (e jsonError) Error() string { return string(e) }

const (
	errCutOff  = jsonError("the text ends inside a value")
	errSyntax  = jsonError("the text breaks the rules of JSON")
	errTooDeep = jsonError("the text is nested too deeply")
)

// open decodes what is written in strings of the record. One that cannot be decoded is
// a text.
func (d *jsonDecoder) open(data []byte, batch *record.Batch) {
	for i := 0; i < len(d.written); i++ { // there may be more in them
		w := d.written[i]
		end := w.content + w.length
		first, known, notes := len(batch.Cells), len(d.written), d.notes
		d.saved = append(d.saved[:0], data[w.content:end]...)
		if next, err := d.below(w.node, data, w.content, end, batch); err != nil || skipSpace(data, next, end) < end {
			copy(data[w.content:], d.saved)
			batch.Cells = append(batch.Cells[:first], record.Cell{Col: w.node.column, Off: uint32(w.content), Len: uint32(w.length)})
			d.written, d.notes = d.written[:known], notes
		}
	}
}

// isWritten tells whether an object with a key, or a list of some, may be written in
// a text.
func isWritten(text []byte) bool {
	return len(text) >= len(`{"a":1}`) && (text[0] == '{' || text[0] == '[') && text[len(text)-1] == text[0]+2 && objectIn(text[:min(len(text), 64)]) >= 0
}

// value decodes the value at pos, a member of an object included, and returns
// where it ends, or where it could not be read further.
func (d *jsonDecoder) value(data []byte, pos, end int, batch *record.Batch) (int, error) {
	return d.below(d.root, data, pos, end, batch)
}

// below is value for one whose columns are below that of a node.
func (d *jsonDecoder) below(node *jsonNode, data []byte, pos, end int, batch *record.Batch) (int, error) {
	d.stack = d.stack[:0]
	if data[pos] == '"' { // the key of a dictionary's member, if a colon follows
		content, length, next, err := d.text(data, pos, end)
		if err != nil {
			return pos, err
		}
		if length > 0 {
			batch.Cells = append(batch.Cells, record.Cell{Off: uint32(content), Len: uint32(length)})
		}
		colon := skipSpace(data, next, end)
		if colon == end || data[colon] != ':' {
			return next, nil
		}
		pos = colon + 1
	}
	for {
		// A value must begin here.
		for pos < end && isSpace(data[pos]) {
			pos++
		}
		if pos == end {
			return pos, errCutOff
		}
		if len(d.stack) > maxNesting {
			return pos, errTooDeep
		}
		switch sign := data[pos]; sign {
		case '{':
			d.objects++
			d.stack = append(d.stack, jsonFrame{node: node, object: d.objects})
			if pos = skipSpace(data, pos+1, end); pos < end && data[pos] == '}' {
				break
			}
			var err error
			if node, pos, err = d.key(data, pos, end, batch); err != nil {
				return pos, err
			}
			continue
		case '[':
			d.stack = append(d.stack, jsonFrame{node: node})
			if pos = skipSpace(data, pos+1, end); pos < end && data[pos] == ']' {
				break
			}
			if len(d.stack) == 1 && d.rows && pos < end && data[pos] != '{' && data[pos] != '[' {
				node = d.element(&d.stack[0])
			}
			continue
		case '"':
			content, length, next, err := d.text(data, pos, end)
			if err != nil {
				return pos, err
			}
			if isWritten(data[content : content+length]) {
				d.written = append(d.written, writtenValue{node, content, length})
			} else if length > 0 {
				batch.Cells = append(batch.Cells, record.Cell{Col: node.column, Off: uint32(content), Len: uint32(length)})
			}
			pos = next
		default:
			next, ok := scalar(data, pos, end)
			if !ok {
				if next == end {
					return pos, errCutOff
				}
				return pos, errSyntax
			}
			if sign != 'n' {
				batch.Cells = append(batch.Cells, record.Cell{Col: node.column, Off: uint32(pos), Len: uint32(next - pos)})
			}
			pos = next
		}
		// The value, or an empty container whose bracket is next, has ended.
		for {
			if len(d.stack) == 0 {
				return pos, nil
			}
			if pos = skipSpace(data, pos, end); pos == end {
				return pos, errCutOff
			}
			frame := &d.stack[len(d.stack)-1]
			sign := data[pos]
			if frame.object > 0 && sign == '}' || frame.object == 0 && sign == ']' {
				d.stack = d.stack[:len(d.stack)-1]
				pos++
				continue
			}
			if sign != ',' {
				return pos, errSyntax
			}
			pos++
			node = frame.node
			if frame.position > 0 {
				node = d.element(frame)
			}
			if frame.object > 0 {
				var err error
				if node, pos, err = d.key(data, skipSpace(data, pos, end), end, batch); err != nil {
					return pos, err
				}
			}
			break
		}
	}
}

// isScalarByte tells whether numbers and words go on with the byte.
func isScalarByte(c byte) bool {
	return textClass[c] == plainText && bytes.IndexByte([]byte(" {}[]"), c) < 0
}

// element returns the column of the next element of an array that is a row.
func (d *jsonDecoder) element(frame *jsonFrame) *jsonNode {
	name := []byte(anyKey)
	if names := d.columns.rowNames; frame.position < len(names) && names[frame.position] != "" {
		name = []byte(names[frame.position])
	} else if frame.position < len(positions) {
		name = positions[frame.position]
	}
	frame.position++
	return d.child(frame.node, name)
}

// positions are the names of the columns of a row that has none: [1], [2].
var positions = func() (names [maxSiblings][]byte) {
	for i := range names {
		names[i] = []byte("[" + strconv.Itoa(i+1) + "]")
	}
	return names
}()

func skipSpace(data []byte, pos, end int) int {
	for pos < end && isSpace(data[pos]) {
		pos++
	}
	return pos
}

// key reads a key and its colon in the object on top of the stack.
func (d *jsonDecoder) key(data []byte, pos, end int, batch *record.Batch) (*jsonNode, int, error) {
	if pos == end {
		return nil, pos, errCutOff
	}
	if data[pos] != '"' {
		return nil, pos, errSyntax
	}
	frame := &d.stack[len(d.stack)-1]
	if node, next := frame.node.next(data[pos+1 : end]); node != nil {
		if node.object == frame.object {
			d.notes[0] = true
		}
		node.object = frame.object
		return node, pos + 1 + next, nil
	}
	content, length, next, err := d.text(data, pos, end)
	if err != nil {
		return nil, pos, err
	}
	if next = skipSpace(data, next, end); next == end {
		return nil, pos, errCutOff
	}
	if data[next] != ':' {
		return nil, pos, errSyntax
	}
	node := d.child(frame.node, data[content:content+length])
	if node.key == anyKey && length > 0 {
		// Such a key can be data.
		batch.Cells = append(batch.Cells, record.Cell{Col: node.column, Off: uint32(content), Len: uint32(length)})
	} else if node.object == frame.object {
		d.notes[0] = true
	}
	node.object = frame.object
	return node, next + 1, nil
}

// next returns the node of the key that is expected, if it stands at the front
// of data, behind its quote, and a colon follows; and the place behind the colon.
func (parent *jsonNode) next(data []byte) (node *jsonNode, behind int) {
	if parent.expected >= len(parent.children) {
		return nil, 0
	}
	c := parent.children[parent.expected]
	n := len(c.key)
	if !c.plain || len(data) < n+2 || string(data[:n]) != c.key || data[n] != '"' || data[n+1] != ':' {
		return nil, 0
	}
	parent.expected++
	return c, n + 2
}

// child returns the node of a key below another.
func (d *jsonDecoder) child(parent *jsonNode, key []byte) *jsonNode {
	if i := parent.expected; i < len(parent.children) {
		if c := parent.children[i]; string(key) == c.key {
			parent.expected = i + 1
			return c
		}
	}
	if c := parent.byKey[string(key)]; c != nil {
		parent.expected = slices.Index(parent.children, c) + 1
		return c
	}
	column, many := d.columns.child(parent.column, string(key), d.block)
	d.notes[2] = d.notes[2] || many
	name := string(key)
	if path := d.columns.name(column); many || path == anyKey || strings.HasSuffix(path, "."+anyKey) || column == parent.column {
		name = anyKey
		if c := parent.byKey[anyKey]; c != nil {
			return c
		}
	}
	c := &jsonNode{column: column, key: name, plain: name != anyKey && !strings.ContainsFunc(name, func(r rune) bool { return r >= 0x80 || textClass[r] != plainText })}
	if parent.byKey == nil {
		parent.byKey = map[string]*jsonNode{}
	}
	parent.byKey[name] = c
	parent.children = append(parent.children, c)
	parent.expected = len(parent.children)
	return c
}

// Classes of bytes in a string.
const (
	plainText = iota
	quoteSign
	escapeSign
	controlSign
	highByte
)

var textClass = func() (t [256]uint8) {
	for c := range 0x20 {
		t[c] = controlSign
	}
	for c := 0x80; c < 0x100; c++ {
		t[c] = highByte
	}
	t['"'], t['\\'] = quoteSign, escapeSign
	return t
}()

// plainBytes returns how many of eight bytes of a string, from the lowest, are
// ASCII and neither quote, backslash nor control sign.
func plainBytes(x uint64) int {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	quotes, escapes := x^ones*'"', x^ones*'\\'
	control := x - ones*0x20
	// What is borrowed goes up, so that the lowest mark is always right.
	return bits.TrailingZeros64((x|control|(quotes-ones)&^quotes|(escapes-ones)&^escapes)&highs) / 8
}

// skipPlain returns the first place from i on that is not known to be plain.
func skipPlain(data []byte, i int) int {
	for i+8 <= len(data) {
		n := plainBytes(binary.LittleEndian.Uint64(data[i:]))
		i += n
		if n < 8 {
			break
		}
	}
	return i
}

// text reads the string at pos, undoes its escapes in place, and returns its
// content and where it ends.
func (d *jsonDecoder) text(data []byte, pos, end int) (content, length, next int, err error) {
	content = pos + 1
	isHigh := false
	i := content
	for ; ; i++ {
		if i = skipPlain(data[:end], i); i == end {
			return 0, 0, pos, errCutOff
		}
		class := textClass[data[i]]
		if class == plainText {
			continue
		}
		if class == highByte {
			isHigh = true
			continue
		}
		break
	}
	to := i
	for i < end {
		switch c := data[i]; textClass[c] {
		case quoteSign:
			if isHigh && !utf8.Valid(data[content:to]) {
				d.notes[1] = true
			}
			return content, to - content, i + 1, nil
		case controlSign:
			return 0, 0, pos, errSyntax
		case escapeSign:
			if i+1 == end {
				return 0, 0, pos, errCutOff
			}
			r, size := unescape(data[i:end])
			if size == 0 {
				return 0, 0, pos, errSyntax
			}
			to += utf8.EncodeRune(data[to:to+size], r)
			i += size
		default:
			isHigh = isHigh || c >= 0x80
			data[to] = c
			to++
			i++
		}
	}
	return 0, 0, pos, errCutOff
}

// unescape reads the escape that b begins with; size is 0 when there is no
// such. A surrogate without its half becomes U+FFFD. The rune never takes more
// bytes than its escape.
func unescape(b []byte) (r rune, size int) {
	switch b[1] {
	case '"', '\\', '/':
		return rune(b[1]), 2
	case 'b':
		return '\b', 2
	case 'f':
		return '\f', 2
	case 'n':
		return '\n', 2
	case 'r':
		return '\r', 2
	case 't':
		return '\t', 2
	case 'u':
		r, ok := hex4(b[2:])
		if !ok {
			return 0, 0
		}
		if !utf16.IsSurrogate(r) {
			return r, 6
		}
		if len(b) >= 12 && b[6] == '\\' && b[7] == 'u' {
			if low, ok := hex4(b[8:]); ok {
				if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
					return pair, 12
				}
			}
		}
		return utf8.RuneError, 6
	}
	return 0, 0
}

func hex4(b []byte) (r rune, ok bool) {
	if len(b) < 4 {
		return 0, false
	}
	for _, c := range b[:4] {
		digit := hexDigit(c)
		if digit < 0 {
			return 0, false
		}
		r = r<<4 | rune(digit)
	}
	return r, true
}

// scalar returns where the number or word at pos ends; when it is not ok, next
// is where it could not go on.
func scalar(data []byte, pos, end int) (next int, ok bool) {
	for _, word := range []string{"null", "true", "false"} {
		if data[pos] != word[0] {
			continue
		}
		n := 0
		for n < len(word) && pos+n < end && data[pos+n] == word[n] {
			n++
		}
		return pos + n, n == len(word)
	}
	i := pos
	digits := func() bool {
		first := i
		for i < end && data[i] >= '0' && data[i] <= '9' {
			i++
		}
		return i > first
	}
	if data[i] == '-' {
		i++
	}
	if i < end && data[i] == '0' {
		i++
	} else if !digits() {
		return i, false
	}
	if i < end && data[i] == '.' {
		i++
		if !digits() {
			return i, false
		}
	}
	if i < end && (data[i] == 'e' || data[i] == 'E') {
		i++
		if i < end && (data[i] == '+' || data[i] == '-') {
			i++
		}
		if !digits() {
			return i, false
		}
	}
	return i, true
}
