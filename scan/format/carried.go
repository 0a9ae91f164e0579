package format

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"io"
	"strings"

	"bocor/scan/record"
)

// A document of JSON may carry files in its strings: what the cells of a notebook printed (Jupyter,
// Zeppelin), the bodies of answers, a file as it was uploaded, also in base64. Each that holds a table
// is read as the file that it is, and the document without them.

const (
	// mostCarrying bounds the documents that are looked at, in bytes.
	mostCarrying = 8 << 20
	// mostCarried is how many files a document has: where every record holds a table, that is what the record
	// says. mostPrinted is it for notebooks.
	mostCarried = 16
	mostPrinted = 256
	// leastCarried is how long the shortest such file is, in bytes, and leastLines how many lines it has.
	leastCarried = 60
	leastLines   = 3
	// deepestCarried is how deep in a document files stand.
	deepestCarried = 32
)

// mayCarry is what a string with lines, or with base64 as long as a table, looks like, and a notebook.
var mayCarry = lazy(`\\n(?:[^"\\]|\\[^n])*\\n|\\n",\s*"|\[\s*"[^"\\]*[,;|]|[A-Za-z0-9+/]{200}|(?i:<|\\u003c)t(?:able|r)\b|"cell_type"|"nbformat"|"log"\s*:\s*\{\s*"(?:version|creator|browser|pages|entries)"|\{\s*"type"\s*:\s*"\w+"\s*,\s*"text"\s*:`)

// notebook is what those of Jupyter and Zeppelin have.
var notebook = lazy(`"cell_type"\s*:|"paragraphs"\s*:\s*\[`)

// browserArchive is how an archive of what a browser asked and got begins (HAR).
var browserArchive = lazy(`^\s*\{\s*"log"\s*:\s*\{\s*"(?:version|creator|browser|pages|entries)"`)

// dataLink is how a link begins that is a file in base64 (RFC 2397).
var dataLink = lazy(`^data:[^,;]{0,100}(?:;[^,;]{1,100})*;base64,`)

// carrying is a document, behind the files in it.
type carrying struct {
	files    []carriedFile
	document Document // the file at hand, and at last the document itself
	rest     *front
	isAside  bool // the document is less than what is in it
	options  Options
	faults   []record.Fault
}

// carriedFile is a file in a document, and the path to it.
type carriedFile struct {
	name string
	text []byte
}

// openCarrying opens a document that carries files; nil: it carries none, and the front is as it was, but
// for messages whose parts are joined.
func openCarrying(f *front, options Options) Document {
	mark := markLength(f.sample)
	text := bytes.TrimSpace(f.sample[mark:])
	if options.Format != "" && options.Format != "json" || f.carried || !isJSON(text) || !mayCarry().Match(text) {
		return nil
	}
	sampled, isWhole := len(f.sample), f.whole
	asItWas := func() Document { // a long sample takes the others long
		if !isWhole {
			f.unfill(sampled)
		}
		return nil
	}
	if !f.fill(mostCarrying) {
		return asItWas()
	}
	if text = bytes.TrimSpace(f.sample[mark:]); !json.Valid(text) {
		return asItWas()
	}
	c := carrier{text: text, options: &options, most: mostCarried}
	if c.isArchive = browserArchive().Match(text); c.isArchive || notebook().Match(text) {
		c.most = mostPrinted
	}
	if c.value(""); c.copied == 0 || len(c.files) > c.most {
		return asItWas()
	}
	f.sample, f.decoded, f.carried = append(c.out, text[c.copied:]...), true, true
	if len(c.files) == 0 {
		return nil
	}
	return &carrying{files: c.files, rest: f, isAside: 2*len(f.sample) < len(text), options: options}
}

// Next returns the tables of the files, and then those of the document.
func (c *carrying) Next() (Table, error) {
	for {
		if c.document != nil {
			table, err := c.document.Next()
			if err == nil {
				return table, nil
			}
			c.faults = append(c.faults, c.document.Faults()...)
			c.document = nil
			if !errors.Is(err, io.EOF) {
				return nil, err
			}
		}
		if len(c.files) == 0 {
			if c.rest == nil {
				return nil, io.EOF
			}
			rest, err := c.rest.open(c.options)
			c.rest = nil
			if err != nil {
				return nil, err
			}
			c.document = beside{rest, "", c.isAside}
			continue
		}
		file := c.files[0]
		c.files = c.files[1:]
		options := c.options
		options.Format, options.Encoding, options.Delimiter = "", "", 0
		inner, err := readFront(bytes.NewReader(file.text))
		if err != nil {
			return nil, err
		}
		inner.decoded, inner.carried = true, true
		document, err := inner.open(options)
		if err != nil {
			document = &single{newText(inner, options)}
		}
		c.document = beside{document, file.name, false}
	}
}

func (c *carrying) Faults() []record.Fault { return c.faults }

// beside is a document whose tables have other names, or are what stands beside others.
type beside struct {
	Document
	name  string // before their own
	aside bool
}

func (d beside) Next() (Table, error) {
	table, err := d.Document.Next()
	if err != nil {
		return nil, err
	}
	info := table.Info()
	switch {
	case d.name != "" && info.Name != "":
		info.Name = joinPath(d.name, info.Name)
	case d.name != "":
		info.Name = d.name
	}
	info.Aside = info.Aside || d.aside
	return retold{table, info}, nil
}

// retold is a table of which something else is told.
type retold struct {
	Table
	info Info
}

func (t retold) Info() Info { return t.info }

// carrier takes the files out of a document that is valid.
type carrier struct {
	text    []byte
	options *Options
	most    int // of files
	// isArchive says that answers are kept in it, lists of JSON among them.
	isArchive bool
	depth     int
	at        int
	files     []carriedFile
	out       []byte // the document without them,
	copied    int    // up to here
}

// value reads the value at hand, and takes the files in it.
func (c *carrier) value(path string) {
	c.at = skipSpace(c.text, c.at, len(c.text))
	if c.depth == deepestCarried {
		var scan valueScan
		c.at, _ = scan.scan(c.text, c.at)
		return
	}
	c.depth++
	defer func() { c.depth-- }()
	switch c.text[c.at] {
	case '{':
		c.object(path)
	case '[':
		begin := c.at
		switch {
		case c.take(path, begin, c.lines()), c.take(path, begin, c.rows(begin)):
		case c.spoken(begin):
		default:
			c.at = begin + 1
			for i := 0; c.more(); i++ {
				if c.mayHold() {
					c.value(fmt.Sprintf("%s[%d]", path, i))
				} else {
					c.scalar()
				}
			}
		}
	case '"':
		begin := c.at
		if raw := c.scalar(); len(raw) >= leastCarried {
			var text string
			_ = json.Unmarshal(raw, &text)
			c.take(path, begin, []byte(text))
		}
	default:
		c.scalar()
	}
}

// mayHold tells whether the value at hand is none of the short ones that most are.
func (c *carrier) mayHold() bool {
	switch c.text[c.at] {
	case '{', '[':
		return true
	case '"':
		return bytes.IndexByte(c.text[c.at+1:min(len(c.text), c.at+leastCarried)], '"') < 0 || bytes.IndexByte(c.text[c.at+1:min(len(c.text), c.at+leastCarried)], '\\') >= 0
	}
	return false
}

func (c *carrier) object(path string) {
	c.at++
	var page []byte // as which a notebook shows what follows as text
	for c.more() {
		var key string
		_ = json.Unmarshal(c.scalar(), &key)
		c.at = skipSpace(c.text, skipSpace(c.text, c.at, len(c.text))+1, len(c.text)) // behind the colon
		begin, before := c.at, len(c.files)
		if len(key) > longestKey {
			key = "*"
		}
		c.value(joinPath(path, key))
		switch {
		case (key == "text/html" || key == "html") && len(c.files) > before: // in notebooks of version 3
			page = c.files[before].text
		case (key == "text/plain" || key == "text") && page != nil && isToldBy(page, c.text[begin:c.at]):
			c.files = c.files[:before]
			c.cut(begin)
		}
	}
}

// more tells whether another member or element follows, and comes to its begin, or behind the end.
func (c *carrier) more() bool {
	c.at = skipSpace(c.text, c.at, len(c.text))
	switch c.text[c.at] {
	case ']', '}':
		c.at++
		return false
	case ',':
		c.at = skipSpace(c.text, c.at+1, len(c.text))
	}
	return true
}

// scalar returns the string, number or word at hand.
func (c *carrier) scalar() []byte {
	begin := c.at
	c.at += max(1, scalarLength(c.text[c.at:]))
	return c.text[begin:c.at]
}

// lines returns the text of an array of its lines, as notebooks have them; nil: it is none.
func (c *carrier) lines() []byte {
	var text []byte
	c.at++
	for n := 0; c.more(); n++ {
		var line string
		if c.text[c.at] != '"' || n > 0 && text[len(text)-1] != '\n' || json.Unmarshal(c.scalar(), &line) != nil || line == "" {
			return nil
		}
		text = append(text, line...)
	}
	return text
}

// spoken joins the text of an array of its parts, as Telegram has messages with bold words, links and
// numbers: objects and strings. It is false, and nothing has happened, where it is none.
func (c *carrier) spoken(begin int) bool {
	var text []byte
	plain, marked := 0, 0
	c.at = begin + 1
	for c.more() {
		var part string
		switch c.text[c.at] {
		case '"':
			_ = json.Unmarshal(c.scalar(), &part)
			plain++
		case '{':
			var scan valueScan
			end, _ := scan.scan(c.text, c.at)
			var entity struct{ Type, Text *string }
			if json.Unmarshal(c.text[c.at:end], &entity) != nil || entity.Type == nil || entity.Text == nil {
				return false
			}
			part, c.at = *entity.Text, end
			marked++
		default:
			return false
		}
		text = append(text, part...)
	}
	if plain == 0 || marked == 0 || begin < c.copied {
		return false
	}
	whole, _ := json.Marshal(string(text))
	c.out = append(append(c.out, c.text[c.copied:begin]...), whole...)
	c.copied = c.at
	return true
}

// rows returns the text of an array of rows without line ends; nil: it is none.
func (c *carrier) rows(begin int) []byte {
	var text []byte
	c.at = begin + 1
	for n := 0; c.more(); n++ {
		var row string
		if c.text[c.at] != '"' || json.Unmarshal(c.scalar(), &row) != nil || n == 0 && !strings.ContainsAny(row, ",;|\t") || strings.Contains(row, "\n") {
			return nil
		}
		text = append(append(text, row...), '\n')
	}
	return text
}

// take takes a file that stands between begin and where the carrier is. It is false where the text
// is none.
func (c *carrier) take(path string, begin int, text []byte) bool {
	if len(text) < leastCarried || len(c.files) > c.most {
		return false
	}
	if n := len(dataLink().Find(text)); n > 0 {
		text = text[n:]
	}
	if decoded, err := base64.StdEncoding.AppendDecode(nil, text); err == nil { // line ends may stand in it
		text = decoded
	}
	if !c.options.holdsTable(text) && !(c.isArchive && c.options.holdsList(text)) {
		return false
	}
	c.files = append(c.files, carriedFile{path, text})
	c.cut(begin)
	return true
}

// cut leaves what stands between begin and where the carrier is out of the document.
func (c *carrier) cut(begin int) {
	if begin < c.copied {
		return // some of it is left out already
	}
	c.out = append(append(c.out, c.text[c.copied:begin]...), "null"...)
	c.copied = c.at
}

// isToldBy tells whether a page has all the words of a text in it, which is a string or an array of its
// lines.
func isToldBy(page []byte, text json.RawMessage) bool {
	var lines []string
	if json.Unmarshal(text, &lines) != nil {
		lines = make([]string, 1)
		if json.Unmarshal(text, &lines[0]) != nil {
			return false
		}
	}
	shown := html.UnescapeString(string(page))
	for word := range strings.FieldsSeq(strings.Join(lines, " ")) {
		if !strings.Contains(shown, word) {
			return false
		}
	}
	return true
}

// holdsTable tells whether a text is a file with a table: a page that has one, statements of SQL, or
// lines below one that names columns.
func (o *Options) holdsTable(text []byte) bool {
	sample := bytes.Trim(text[:min(len(text), sampleSize)], "\r\n") // blanks tell where columns stand
	whole := len(text) <= sampleSize
	if isHTML(sample) {
		return o.isTableOfPage(sample)
	}
	if bytes.Count(sample, []byte("\n")) < leastLines-1 {
		return false
	}
	if isSQL(sample) || isSQLDump(sample) || bytes.Contains(sample, []byte("  ")) && (isConsole(sample, whole, o) || alignedColumns(sample, whole, o) != nil) {
		return true
	}
	for range mostTitles {
		head, rest, isMore := bytes.Cut(sample, []byte("\n"))
		if !isMore {
			break
		}
		next, others, _ := bytes.Cut(rest, []byte("\n"))
		last, _, _ := bytes.Cut(others, []byte("\n"))
		if o.isHeader(head, next) && o.isHeader(head, last) || isSQL(rest) {
			return true
		}
		sample = rest
	}
	return false
}

// holdsList tells whether a text is JSON in which several objects stand in an array whose keys name columns.
func (o *Options) holdsList(text []byte) bool {
	place := objectList().FindIndex(text)
	if place == nil || !json.Valid(text) {
		return false
	}
	var first map[string]json.RawMessage
	decoder := json.NewDecoder(bytes.NewReader(text[place[1]-1:]))
	if decoder.Decode(&first) != nil {
		return false
	}
	var names []string
	for name := range first {
		names = append(names, name)
	}
	rest := bytes.TrimLeft(text[place[1]-1+int(decoder.InputOffset()):], " \t\r\n")
	return len(rest) > 0 && rest[0] == ',' && o.knows(names)
}

// objectList is how an array of objects begins.
var objectList = lazy(`\[\s*\{`)

// isTableOfPage tells whether a table of a page has a row of names and two below it, and does not only
// lay the page out.
func (o *Options) isTableOfPage(page []byte) bool {
	const leastRows, mostNames = 3, 100
	rows := pageRow().FindAllIndex(page, leastRows+1)
	for i := 0; i+1 < len(rows) && len(rows) >= leastRows; i++ {
		var names []string
		for _, cell := range pageCell().FindAllSubmatch(page[rows[i][1]:rows[i+1][0]], mostNames) {
			if name := strings.TrimSpace(html.UnescapeString(string(cell[1]))); name != "" {
				names = append(names, name)
			}
		}
		if o.knows(names) {
			return true
		}
	}
	return false
}

var (
	pageRow  = lazy(`(?i)<tr\b[^>]*>`)
	pageCell = lazy(`(?is)<t[hd]\b[^>]*>\s*(?:<(?:b|strong|p|span)\b[^>]*>\s*)?([^<]{0,60})`)
)

// mostTitles is how many lines may stand above the names of columns, with them.
const mostTitles = 5

// isHeader tells whether a line names columns, and the next has as many cells.
func (o *Options) isHeader(head, next []byte) bool {
	for _, sign := range []byte(",;\t|") {
		var names []string
		for _, name := range bytes.Split(bytes.TrimSpace(head), []byte{sign}) {
			names = append(names, string(bytes.Trim(name, " \"")))
		}
		if len(names) > 1 && bytes.Count(next, []byte{sign}) >= len(names)-1 && o.knows(names) {
			return true
		}
	}
	return false
}
