package format

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strconv"
	"strings"

	"github.com/klauspost/compress/flate"
	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/htmlindex"

	"bocor/scan/record"
	"bocor/scan/source"
)

// workbook reads the sheets of an XLSX, XLSM or XLSB file, one table each, and then
// the text of its other parts. The rows are read by our own scanner: the
// library's needs the whole sheet in memory or in a file, and ends quietly
// where a sheet is damaged. The library opens what is encrypted.
type workbook struct {
	options Options
	parts   map[string]*zip.File
	order   []*zip.File
	sheets  []sheetRef
	strings *sharedStrings
	take    func(int) (int, error) // that of the input
	read    map[string]bool        // parts that are examined or hold no data
	closer  io.Closer              // of the part at hand
	aside   bool                   // the other parts were read
	tails   []byte                 // what stands in sheets behind their rows
	// isBinary says that the parts are records instead of XML (.xlsb).
	isBinary bool
	faults   []record.Fault
}

type sheetRef struct{ name, part string }

// Bounds of a workbook's memory.
const (
	maxEncrypted     = 256 << 20
	maxStructure     = 64 << 20 // of a part that tells the structure
	maxSharedStrings = 64 << 20
)

func openWorkbook(in Input, options Options) (Document, error) {
	at, size := in.At, in.Size
	var front [8]byte
	if _, err := at.ReadAt(front[:], 0); err != nil {
		return nil, err
	}
	if binary.LittleEndian.Uint64(front[:]) == 0xE11AB1A1E011CFD0 {
		if !isEncryptedPackage(at) {
			return openOldWorkbook(in, options)
		}
		plain, err := decrypt(at, size, options.Password)
		if err != nil {
			return nil, err
		}
		at, size = bytes.NewReader(plain), int64(len(plain))
	}
	z, err := zip.NewReader(at, size)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, &NotReadError{Code: record.BadArchive}
	}
	z.RegisterDecompressor(zip.Deflate, func(r io.Reader) io.ReadCloser { return flate.NewReader(r) })
	w := &workbook{options: options, take: in.Take, parts: map[string]*zip.File{}, order: z.File, read: map[string]bool{}}
	for _, f := range z.File {
		if w.parts[partName(f.Name)] != nil { // only one of them is read
			w.fault(record.BadArchive)
		}
		w.parts[partName(f.Name)] = f
	}
	if source.ZipHides(z, at, size) {
		w.fault(record.BadArchive)
	}
	err = w.structure()
	var broken *NotReadError
	if errors.As(err, &broken) && broken.Code == record.Unsupported {
		if document, err := w.openOffice(); document != nil || err != nil {
			return document, err
		}
	}
	return w, err
}

// partName is the name of a part as parts are compared: without regard to case
// and to the slash of the program that wrote it.
func partName(name string) string {
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(name, `\`, "/"), "/"))
}

// decrypt returns the workbook in an encrypted container.
func decrypt(at io.ReaderAt, size int64, password string) ([]byte, error) {
	if password == "" {
		return nil, &NotReadError{record.Encrypted, "an encrypted workbook"}
	}
	if size > maxEncrypted {
		return nil, &NotReadError{record.Unsupported, "an encrypted workbook larger than 256 MiB"}
	}
	raw, err := io.ReadAll(io.NewSectionReader(at, 0, size))
	if err != nil {
		return nil, err
	}
	plain, err := excelize.Decrypt(raw, &excelize.Options{Password: password})
	if err != nil || !bytes.HasPrefix(plain, []byte("PK")) {
		return nil, &NotReadError{record.WrongPassword, "an encrypted workbook"}
	}
	return plain, nil
}

// isEncryptedPackage looks for the stream of an encrypted package in the
// directory of a compound file ([MS-CFB] 2.2, 2.6).
func isEncryptedPackage(at io.ReaderAt) bool {
	var header [52]byte
	if _, err := at.ReadAt(header[:], 0); err != nil {
		return false
	}
	shift := binary.LittleEndian.Uint16(header[30:])
	if shift != 9 && shift != 12 {
		return false
	}
	directory := make([]byte, 4096)
	n, _ := at.ReadAt(directory, int64(binary.LittleEndian.Uint32(header[48:])+1)<<shift)
	var name []byte
	for _, c := range []byte("EncryptedPackage") {
		name = append(name, c, 0)
	}
	return bytes.Contains(directory[:n], name)
}

type relationships struct {
	Relationship []struct {
		ID     string `xml:"Id,attr"`
		Type   string `xml:"Type,attr"`
		Target string `xml:"Target,attr"`
	}
}

// structure finds the sheets and the shared strings.
func (w *workbook) structure() error {
	book := "xl/workbook.xml"
	var root relationships
	if w.decode("_rels/.rels", &root) == nil {
		for _, r := range root.Relationship {
			if strings.HasSuffix(r.Type, "/officeDocument") {
				book = partName(path.Clean(r.Target))
			}
		}
	}
	if w.isBinary = strings.HasSuffix(book, ".bin"); w.parts[book] == nil || !strings.HasSuffix(book, ".xml") && !w.isBinary || !strings.Contains(book, "workbook") {
		return &NotReadError{record.Unsupported, documentName(book, w.parts)}
	}
	targets, err := w.related(book)
	if err != nil {
		return err
	}
	list := w.listed
	if w.isBinary {
		list = w.bundled
	}
	sheets, err := list(book)
	if err != nil {
		return &NotReadError{Code: record.BadArchive, Name: "a workbook"}
	}
	for _, s := range sheets {
		part, isSheet := targets[s.ID]
		if !isSheet {
			continue // a chart, whose text is among the other parts, or one that is not listed
		}
		w.read[part] = true
		if w.options.Sheet == "" || w.options.Sheet == s.Name {
			w.sheets = append(w.sheets, sheetRef{s.Name, part})
		}
	}
	// Sheets that nobody lists are read all the same.
	for _, f := range w.order {
		if part := partName(f.Name); path.Base(path.Dir(part)) == "worksheets" && path.Ext(part) == path.Ext(book) && !w.read[part] {
			w.read[part] = true
			if name := strings.TrimSuffix(path.Base(part), path.Ext(part)); w.options.Sheet == "" || w.options.Sheet == name {
				w.sheets = append(w.sheets, sheetRef{name, part})
			}
		}
	}
	if w.options.Sheet != "" && len(w.sheets) == 0 {
		return &NotReadError{record.NoSuchSheet, "a workbook"}
	}
	return nil
}

// listedSheet is what a workbook says of a sheet.
type listedSheet struct {
	Name string `xml:"name,attr"`
	ID   string `xml:"id,attr"` // r:id
}

// listed returns the sheets that a workbook says it has.
func (w *workbook) listed(book string) ([]listedSheet, error) {
	var sheets struct {
		Sheets struct {
			Sheet []listedSheet `xml:"sheet"`
		} `xml:"sheets"`
	}
	err := w.decode(book, &sheets)
	return sheets.Sheets.Sheet, err
}

// related returns the parts of the sheets, and notes those that hold no data, or shared strings.
func (w *workbook) related(book string) (targets map[string]string, err error) {
	var related relationships
	if err := w.decode(path.Join(path.Dir(book), "_rels", path.Base(book)+".rels"), &related); err != nil {
		return nil, &NotReadError{Code: record.BadArchive, Name: "a workbook"}
	}
	targets = map[string]string{}
	for _, r := range related.Relationship {
		target := partName(r.Target)
		if !strings.HasPrefix(r.Target, "/") {
			target = path.Join(path.Dir(book), target)
		}
		switch kind := path.Base(r.Type); kind {
		case "worksheet":
			targets[r.ID] = target
		case "sharedStrings":
			w.strings = &sharedStrings{part: w.parts[target], take: w.take}
			w.read[target] = true
		case "styles", "theme", "calcChain", "metadata", "sheetMetadata":
			w.read[target] = true
		}
	}
	w.read[book] = true
	return targets, nil
}

// documentName says what an office document is that is no workbook in XML.
func documentName(book string, parts map[string]*zip.File) string {
	switch {
	case strings.HasPrefix(book, "word/"):
		return "a text document (.docx)"
	case strings.HasPrefix(book, "ppt/"):
		return "slides (.pptx)"
	case parts["content.xml"] != nil:
		return "an OpenDocument file (.ods, .odt)"
	}
	return "an office document"
}

// decode reads a small part of XML.
func (w *workbook) decode(name string, into any) error {
	f := w.parts[name]
	if f == nil {
		return &record.Error{Code: record.BadArchive}
	}
	r, err := f.Open()
	if err != nil {
		return err
	}
	defer r.Close()
	decoder := xml.NewDecoder(io.LimitReader(r, maxStructure))
	decoder.CharsetReader = func(label string, input io.Reader) (io.Reader, error) {
		e, err := htmlindex.Get(label)
		if err != nil {
			return nil, err
		}
		return e.NewDecoder().Reader(input), nil
	}
	return decoder.Decode(into)
}

func (w *workbook) Faults() []record.Fault { return w.faults }

func (w *workbook) fault(code record.Code) {
	w.faults = record.AddFault(w.faults, record.Fault{Code: code, Trouble: record.Loss, Byte: -1, Count: 1})
}

func (w *workbook) Next() (Table, error) {
	if w.closer != nil {
		w.closer.Close()
		w.closer = nil
	}
	if w.strings != nil && !w.strings.loaded {
		load := w.strings.load
		if w.isBinary {
			load = w.strings.loadBinary
		}
		if err := load(w.options); err != nil {
			w.fault(record.CodeOf(err))
		}
	}
	for len(w.sheets) > 0 {
		sheet := w.sheets[0]
		w.sheets = w.sheets[1:]
		part, err := w.open(sheet.part)
		if err != nil {
			w.fault(record.CodeOf(err))
			continue
		}
		w.closer = part
		var rows io.Reader = part
		if w.isBinary {
			rows = w.binaryRows(part)
		}
		t, err := openSheet(sheet.name, rows, w)
		if err != nil {
			w.fault(record.CodeOf(err))
			continue
		}
		t.info.Format = w.kind()
		return openCells(t, &w.options), nil
	}
	return w.others(w.kind())
}

// kind names what the workbook is.
func (w *workbook) kind() string {
	if w.isBinary {
		return "xlsb"
	}
	return "xlsx"
}

// others returns the text of the other parts as a table; io.EOF: there is none, or it was returned.
func (w *workbook) others(format string) (Table, error) {
	if w.aside || w.options.Sheet != "" {
		return nil, io.EOF
	}
	w.aside = true
	source := &partsText{book: w}
	front, err := readFront(source)
	if errors.Is(err, ErrEmpty) {
		return nil, io.EOF
	}
	if err != nil {
		return nil, err
	}
	options := w.options
	options.Delimiter = 0
	t := newText(front, options)
	t.info.Format, t.info.Name, t.info.Aside = format, "(other parts)", true
	return t, nil
}

// open opens a part.
func (w *workbook) open(name string) (io.ReadCloser, error) {
	f := w.parts[name]
	if f == nil {
		return nil, &record.Error{Code: record.BadArchive}
	}
	r, err := f.Open()
	if err != nil {
		return nil, &record.Error{Code: record.BadArchive}
	}
	return &partReader{ReadCloser: r, packed: int64(f.CompressedSize64), ratio: w.options.MaxRatio, take: w.take}, nil
}

// partReader reads a part, and says what an error means.
type partReader struct {
	io.ReadCloser
	packed, unpacked, ratio int64
	take                    func(int) (int, error)
}

// ratioFree is what a part may unpack to before the ratio counts.
const ratioFree = 256 << 20

func (r *partReader) Read(b []byte) (int, error) {
	n, err := r.ReadCloser.Read(b)
	r.unpacked += int64(n)
	if r.take != nil {
		if allowed, over := r.take(n); over != nil {
			return allowed, over
		}
	}
	switch {
	case r.unpacked > ratioFree && r.unpacked/r.ratio > r.packed:
		return n, &record.Error{Code: record.RatioLimit}
	case err == nil || errors.Is(err, io.EOF):
		return n, err
	case errors.Is(err, io.ErrUnexpectedEOF):
		return n, &record.Error{Code: record.Truncated}
	}
	return n, &record.Error{Code: record.BadCompression}
}

// sharedStrings are the texts that cells refer to by number.
type sharedStrings struct {
	part    *zip.File
	take    func(int) (int, error) // as in workbook
	loaded  bool
	chunks  [][]byte
	refs    []stringRef
	cut     bool // there are more than fit in memory
	longest int  // bytes of the longest text
}

// stringRef is where a shared string lies.
type stringRef struct{ chunk, start, end uint32 }

// stringChunk is the size of a chunk of shared strings: growing one text would
// take twice its memory.
const stringChunk = 1 << 20

// add keeps the text; it is false when there is no more memory for it.
func (s *sharedStrings) add(text []byte) bool {
	if len(s.chunks)*stringChunk+len(s.refs)*12+len(text) > maxSharedStrings {
		s.cut = true
		return false
	}
	last := len(s.chunks) - 1
	if last < 0 || len(s.chunks[last])+len(text) > cap(s.chunks[last]) {
		s.chunks = append(s.chunks, make([]byte, 0, max(stringChunk, len(text))))
		last++
	}
	start := len(s.chunks[last])
	s.chunks[last] = append(s.chunks[last], text...)
	s.refs = append(s.refs, stringRef{uint32(last), uint32(start), uint32(start + len(text))})
	s.longest = max(s.longest, len(text))
	return true
}

// load reads all texts, up to the limit of memory.
func (s *sharedStrings) load(options Options) error {
	s.loaded = true
	if s.part == nil {
		return &record.Error{Code: record.BadArchive}
	}
	r, err := s.part.Open()
	if err != nil {
		return &record.Error{Code: record.BadArchive}
	}
	defer r.Close()
	reader := &partReader{ReadCloser: r, packed: int64(s.part.CompressedSize64), ratio: options.MaxRatio, take: s.take}
	scanner := xmlScanner{source: reader, limit: options.MaxRecord}
	inText, phonetic, closed := false, 0, false
	var current []byte
	for {
		kind, name, text, err := scanner.next()
		if err != nil {
			if errors.Is(err, io.EOF) && !closed {
				err = &record.Error{Code: record.Truncated}
			}
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
		switch {
		case kind == xmlText && inText && phonetic == 0:
			current = appendXMLText(current, text)
		case kind == xmlText:
		case name == "t":
			inText = kind == xmlOpen
		case name == "rPh" && kind == xmlOpen:
			phonetic++
		case name == "rPh" && kind == xmlClose:
			phonetic--
		case name == "si" && kind != xmlOpen:
			if !s.add(current) {
				return &record.Error{Code: record.StringsLimit}
			}
			current = current[:0]
		case name == "sst" && kind != xmlOpen:
			closed = true
		}
	}
}

// get returns the text of a number.
func (s *sharedStrings) get(number []byte) (text []byte, ok bool) {
	i := 0
	for _, c := range number {
		if c < '0' || c > '9' || i > 1<<30 {
			return nil, false
		}
		i = i*10 + int(c-'0')
	}
	if s == nil || len(number) == 0 || i >= len(s.refs) {
		return nil, false
	}
	r := s.refs[i]
	return s.chunks[r.chunk][r.start:r.end], true
}

// sheet cuts the rows of a worksheet.
type sheet struct {
	stream
	info   Info
	book   *workbook
	tags   sheetTags
	take   func(int) (int, error) // that of the input
	head   []Row
	sample []byte
	closed bool // the end of the rows was seen
}

// sheetTags are the tags with the prefix of the file's namespace.
type sheetTags struct{ prefix, row, dataEnd []byte }

func openSheet(name string, part io.Reader, book *workbook) (*sheet, error) {
	t := &sheet{stream: stream{source: part, options: book.options}, book: book}
	t.info = Info{Format: "xlsx", Encoding: "utf-8", Name: name}
	front, err := readFront(part)
	if err != nil {
		if errors.Is(err, ErrEmpty) {
			err = &record.Error{Code: record.Truncated}
		}
		return nil, err
	}
	t.source = front.rest
	t.sample = front.sample
	t.take = book.take
	if bytes.Contains(t.sample, []byte("<!DOCTYPE")) { // what its entities stand for is not read
		t.faults = record.AddFault(t.faults, record.Fault{Code: record.Syntax, Trouble: record.Damage, Count: 1, Byte: 0})
	}
	open, end := -1, 0
	for {
		if open, end = t.findRows(); open >= 0 || front.whole || len(t.sample) > maxPreamble {
			break
		}
		// Many columns with formats stand before the rows.
		more := make([]byte, sampleSize)
		n, err := io.ReadFull(t.source, more)
		t.sample = append(t.sample, more[:n]...)
		front.whole = err != nil
	}
	if open < 0 {
		if bytes.HasPrefix(t.sample, []byte("\xff\xfe")) || bytes.HasPrefix(t.sample, []byte("\xfe\xff")) {
			return nil, &record.Error{Code: record.BadEncoding}
		}
		return nil, &record.Error{Code: record.Truncated}
	}
	t.closed = t.sample[end-2] == '/' // <sheetData/>
	// Rows with a format but without cells can stand before the first one.
	for t.readHead(end); len(t.head) < leastHead && !t.closed && !front.whole && len(t.sample) <= maxPreamble; t.readHead(end) {
		more := make([]byte, len(t.sample))
		n, err := io.ReadFull(t.source, more)
		t.sample = append(t.sample, more[:n]...)
		front.whole = err != nil
		t.head, t.info.Width = nil, 0
	}
	return t, nil
}

// leastHead is how many rows are looked for before a sheet is read.
const leastHead = 10

// maxPreamble bounds what stands in a sheet before its rows.
const maxPreamble = 16 << 20

// findRows returns where the tag around the rows begins and ends, and notes its
// prefix; open is -1 when it is not in the sample.
func (t *sheet) findRows() (open, end int) {
	const name = "sheetData"
	for from := 0; ; {
		i := bytes.Index(t.sample[from:], []byte(name))
		if i < 0 {
			return -1, 0
		}
		i += from
		from = i + len(name)
		open := bytes.LastIndexByte(t.sample[:i], '<')
		n := bytes.IndexByte(t.sample[i:], '>')
		if open < 0 || n < 0 {
			continue
		}
		prefix := t.sample[open+1 : i]
		isPrefix := len(prefix) == 0 || prefix[len(prefix)-1] == ':' && !bytes.ContainsAny(prefix, " !/?=\"")
		inComment := bytes.LastIndex(t.sample[:i], []byte("<!--")) > bytes.LastIndex(t.sample[:i], []byte("-->"))
		if !isPrefix || inComment {
			continue
		}
		t.tags.prefix = bytes.Clone(prefix)
		t.tags.row = []byte("<" + string(prefix) + "row")
		t.tags.dataEnd = []byte("</" + string(prefix) + name)
		return open, i + n + 1
	}
}

func (t *sheet) Info() Info           { return t.info }
func (t *sheet) Head() []Row          { return t.head }
func (t *sheet) Column(uint32) string { return "" }

func (t *sheet) readHead(start int) {
	d := t.NewDecoder().(*sheetDecoder)
	t.offset = int64(start)
	widths := map[int]int{}
	size, pos := 0, start
	defer func() { t.info.Whole = bytes.HasPrefix(t.sample[pos:], t.tags.dataEnd) }()
	for len(t.head) < headRows && size < maxExpanded && !t.closed {
		end := t.rowEnd(pos)
		if end < 0 {
			break
		}
		var batch record.Batch
		d.Decode(&record.Block{Data: t.sample[pos:end], Records: end - pos}, &batch)
		pos = end
		if len(batch.Rows) == 0 {
			continue
		}
		row := Row{Raw: bytes.TrimRight(bytes.Clone(batch.Slab), "\n"), end: end}
		for _, c := range batch.Record(0) {
			for len(row.Cells) <= int(c.Col) && len(row.Cells) < t.options.MaxColumns {
				row.Cells = append(row.Cells, nil)
			}
			if int(c.Col) < len(row.Cells) {
				row.Cells[c.Col] = bytes.Clone(batch.Text(c))
			}
		}
		widths[len(row.Cells)]++
		t.head = append(t.head, row)
		size += len(row.Raw)
	}
	for width, n := range widths {
		if n > widths[t.info.Width] || n == widths[t.info.Width] && width > t.info.Width {
			t.info.Width = width
		}
	}
	t.head = append([]Row{}, t.head...)
}

// rowEnd returns where the row ends that begins behind pos of the sample: at
// the next one, or the end of all; -1: not in the sample.
func (t *sheet) rowEnd(pos int) int {
	first := t.nextRow(t.sample[pos:])
	if first < 0 {
		return -1
	}
	behind := pos + first + len(t.tags.row)
	next := t.nextRow(t.sample[behind:])
	rest := t.sample[behind:]
	if next >= 0 {
		rest = rest[:next]
	}
	if end := bytes.Index(rest, t.tags.dataEnd); end >= 0 {
		next = end
	}
	if next < 0 {
		return -1
	}
	return behind + next
}

func (t *sheet) Start(n int) {
	start := int(t.offset)
	if n > 0 {
		start = t.head[n-1].end
	}
	t.begin(t.sample, start)
	t.sample = nil
}

func (t *sheet) Next(b *record.Block) error {
	if t.closed {
		t.drain()
		return io.EOF
	}
	err := t.next(b, t)
	if err != nil {
		t.endedEarly(&record.Error{Code: record.Truncated})
	}
	return err
}

// drain reads the rest of the part, so that its checksum is verified, and keeps
// what can be data: texts, links, lists of allowed values.
func (t *sheet) drain() {
	scanner := xmlScanner{source: io.MultiReader(bytes.NewReader(t.carry), streamReader{&t.stream}), limit: t.options.MaxRecord}
	t.carry = nil
	whole := false
	for {
		kind, name, text, err := scanner.next()
		if err != nil {
			if errors.Is(err, io.EOF) && !whole {
				err = &record.Error{Code: record.Truncated}
			}
			if !errors.Is(err, io.EOF) {
				t.loss(record.CodeOf(err))
			}
			return
		}
		switch {
		case kind == xmlClose:
			whole = whole || name == "worksheet"
			continue
		case kind == xmlText:
			text = bytes.TrimSpace(bytes.TrimLeft(text, ">")) // the end of the tag that ends the rows
		case name == "hyperlink" || name == "dataValidation":
			text = attributeValues(text)
		default:
			continue
		}
		if len(text) == 0 {
			continue
		}
		if len(t.book.tails)+len(text) > t.options.MaxRecord {
			t.book.fault(record.RecordTooLong)
			continue
		}
		t.book.tails = append(append(t.book.tails, bytes.ReplaceAll(appendXMLText(nil, text), []byte("\n"), []byte(" "))...), '\n')
	}
}

// streamReader reads what is left of a stream.
type streamReader struct{ *stream }

func (r streamReader) Read(b []byte) (int, error) {
	if r.atEnd {
		return 0, io.EOF
	}
	return r.read(b), nil
}

// dataEnd returns where the tag stands that ends the rows, or -1. It looks for the
// D of </sheetData>, since a sheet is full of what else is in it.
func (t *sheet) dataEnd(data []byte) int {
	tag := t.tags.dataEnd
	rare := bytes.LastIndexByte(tag, 'D')
	if rare < 0 { // no rows were found
		return bytes.Index(data, tag)
	}
	for i := rare; i < len(data); i++ {
		n := bytes.IndexByte(data[i:], 'D')
		if n < 0 {
			break
		}
		if i += n; bytes.HasPrefix(data[i-rare:], tag) {
			return i - rare
		}
	}
	return -1
}

func (t *sheet) boundary(b *record.Block) int {
	n := t.dataEnd(b.Data)
	closed := n >= 0
	switch {
	case closed:
		n += len(t.tags.dataEnd)
	case t.atEnd:
		n = len(b.Data)
	default: // all rows but the last one are whole
		n = max(0, t.lastRow(b.Data))
	}
	whole := n
	// Texts of a few bytes can stand for very long ones.
	if s := t.book.strings; n > 0 && s != nil && sharedCells(b.Data[:n])*s.longest > maxExpanded {
		size := 0
		if n, size = t.fitting(b.Data[:n]); t.take != nil {
			if _, err := t.take(size); err != nil {
				t.loss(record.CodeOf(err))
				t.closed, t.atEnd = true, true
				return len(b.Data)
			}
		}
	}
	if closed && n == whole {
		t.closed, b.Final = true, true
	}
	return n
}

// nextRow returns where the first row of the data begins, or -1.
func (t *sheet) nextRow(data []byte) int {
	for from := 0; ; {
		n := bytes.Index(data[from:], t.tags.row)
		if n < 0 {
			return -1
		}
		if t.isRow(data, from+n) {
			return from + n
		}
		from += n + 1
	}
}

// lastRow returns where the last row of the data begins, or -1.
func (t *sheet) lastRow(data []byte) int {
	for end := len(data); ; {
		n := bytes.LastIndex(data[:end], t.tags.row)
		if n < 0 || t.isRow(data, n) {
			return n
		}
		end = n + len(t.tags.row) - 1
	}
}

// isRow tells whether the tag at the place is that of a row, and not of
// something whose name begins alike.
func (t *sheet) isRow(data []byte, at int) bool {
	behind := at + len(t.tags.row)
	return behind < len(data) && (data[behind] == '>' || data[behind] == '/' || isSpace(data[behind]))
}

// maxExpanded bounds the shared strings that the cells of a block stand for, in
// bytes.
const maxExpanded = 8 << 20

// sharedTypes are how a cell says that it holds the number of a shared string.
var sharedTypes = [][]byte{[]byte(`"s"`), []byte(`'s'`)}

// sharedCells counts the cells that hold the number of a shared string.
func sharedCells(data []byte) int {
	return bytes.Count(data, sharedTypes[0]) + bytes.Count(data, sharedTypes[1])
}

// fitting returns how much of whole rows can be decoded at once, at least one
// row, and how many bytes of shared strings its cells stand for.
func (t *sheet) fitting(data []byte) (n, size int) {
	value := []byte("<" + string(t.tags.prefix) + "v>")
	for pos := 0; pos < len(data); {
		end := len(data)
		if next := t.nextRow(data[min(len(data), pos+1):]); next >= 0 {
			end = pos + 1 + next
		}
		rowSize := 0
		for rest := data[pos:end]; ; {
			i := bytes.Index(rest, sharedTypes[0])
			if other := bytes.Index(rest, sharedTypes[1]); i < 0 || other >= 0 && other < i {
				i = other
			}
			if i < 0 {
				break
			}
			rest = rest[i+len(sharedTypes[0]):]
			i = bytes.Index(rest, value)
			if i < 0 {
				break
			}
			rest = rest[i+len(value):]
			number, _, _ := bytes.Cut(rest[:min(len(rest), 20)], []byte("<"))
			text, _ := t.book.strings.get(bytes.TrimSpace(number))
			rowSize += len(text)
		}
		if n > 0 && size+rowSize > maxExpanded {
			return n, size
		}
		n, size = end, size+rowSize
		pos = end
	}
	return n, size
}

func (t *sheet) overlong(*record.Block) {}

func (t *sheet) resume(rest []byte) int {
	n := t.nextRow(rest)
	if end := bytes.Index(rest, t.tags.dataEnd); end >= 0 && (n < 0 || end < n) {
		return end
	}
	return n
}

func (t *sheet) NewDecoder() Decoder {
	return &sheetDecoder{prefix: t.tags.prefix, strings: t.book.strings, maxColumns: t.options.MaxColumns, maxSlab: max(maxExpanded, t.options.MaxRecord)}
}

// sheetDecoder decodes rows of a worksheet. The slab holds the cells' texts,
// with tabs between them: what a row would be in a file of tabs.
type sheetDecoder struct {
	prefix     []byte
	strings    *sharedStrings
	maxColumns int
	maxSlab    int // bytes of a slab beyond which shared strings are left out
	slab       []byte
}

func (d *sheetDecoder) Decode(block *record.Block, batch *record.Batch) {
	batch.Reset()
	d.slab = d.slab[:0]
	data := block.Data[:block.Records]
	var (
		col, next = 0, 0 // of the cell at hand, and behind it
		kind      byte   // of the cell: 's' a shared string, 'n' a number, 't' text
		inRow     = false
		phonetic  = false
		rowAt     = 0
		rowStart  = 0
		first     = 0
		cellAt    = 0
		truncated = false
		isOpen    = false // a cell
		formula   []byte
	)
	// A cell ends where the next one or the next row begins, if not before.
	endOpen := func() {
		if isOpen {
			truncated = true
			d.endCell(batch, col, cellAt)
		}
		isOpen = false
	}
	startCell := func(at int) {
		col, next, cellAt, isOpen = next, next+1, len(d.slab), true
		if !inRow { // a row without its tag
			inRow, rowAt, rowStart, first = true, at, len(d.slab), len(batch.Cells)
		}
	}
	endRow := func() {
		endOpen()
		if inRow && len(batch.Cells) > first {
			d.slab = append(d.slab, '\n')
			batch.Rows = append(batch.Rows, record.Row{Cells: uint32(len(batch.Cells)), Start: uint32(rowStart), Stop: uint32(len(d.slab)), Place: uint32(rowAt), Filled: uint32(len(batch.Cells) - first)})
			if truncated {
				batch.Damaged++
				batch.Fault(record.Syntax, record.Damage, rowAt)
			}
		}
		inRow = false
	}
	for pos := 0; pos < len(data); {
		if inRow && !isOpen && !phonetic && len(formula) == 0 && len(d.prefix) == 0 {
			if end, column := d.plainCell(data, pos, next, batch); end > 0 {
				pos, next = end, column+1
				continue
			}
		}
		n := bytes.IndexByte(data[pos:], '<')
		if n < 0 {
			break
		}
		at := pos + n
		gt := bytes.IndexByte(data[at:], '>')
		if gt < 0 {
			truncated = true
			break
		}
		tag := data[at+1 : at+gt]
		pos = at + gt + 1
		stop := bytes.IndexByte(tag, '<')
		isBroken := stop >= 0 // nothing ends the tag
		if isBroken {
			tag, pos = tag[:stop], at+1+stop
		}
		closing := len(tag) > 0 && tag[0] == '/'
		if closing {
			tag = tag[1:]
		}
		selfClosed := len(tag) > 0 && tag[len(tag)-1] == '/'
		if selfClosed {
			tag = tag[:len(tag)-1]
		}
		if !bytes.HasPrefix(tag, d.prefix) {
			continue
		}
		tag = tag[len(d.prefix):]
		name := tag
		for i, c := range tag {
			if isSpace(c) || c == '/' {
				name = tag[:i]
				break
			}
		}
		switch {
		case string(name) == "row":
			endRow()
			if !closing {
				inRow, rowAt, rowStart, first, next, truncated = true, at, len(d.slab), len(batch.Cells), 0, false
			}
		case string(name) == "c" && !closing:
			endOpen()
			startCell(at)
			kind = 'n'
			d.attributes(tag[len(name):], &col, &kind)
			next = col + 1
			isOpen = !selfClosed
		case string(name) == "f" && !closing && !selfClosed:
			text, end := d.content(data, pos)
			pos = end
			formula = literals(formula[:0], text)
		case string(name) == "c" && !isOpen: // of a cell that ended already
		case string(name) == "c":
			isOpen = false
			if bytes.Equal(formula, d.slab[cellAt:]) {
				formula = formula[:0]
			}
			d.endCell(batch, col, cellAt)
			cellAt = len(d.slab)
			d.slab = append(d.slab, formula...)
			d.endCell(batch, col, cellAt)
			cellAt = len(d.slab)
			formula = formula[:0]
		case string(name) == "rPh":
			phonetic = !closing
		case (string(name) == "v" || string(name) == "t") && !closing && !selfClosed:
			if !isOpen { // a value without its cell
				startCell(at)
				kind = 't'
			}
			text, end := d.content(data, pos)
			pos = end
			switch {
			case string(name) == "t":
				if !phonetic {
					d.slab = appendXMLText(d.slab, text)
				}
			case kind == 's':
				shared, ok := d.strings.get(bytes.TrimSpace(text))
				if !ok {
					trouble := record.Damage
					if d.strings != nil && d.strings.cut {
						trouble = record.Loss
					}
					batch.Faults = record.AddFault(batch.Faults, record.Fault{Code: record.BadString, Trouble: trouble, Count: 1, Byte: int64(rowAt), Record: int64(len(batch.Rows) + 1)})
				}
				if len(d.slab)+len(shared) > d.maxSlab {
					batch.Faults = record.AddFault(batch.Faults, record.Fault{Code: record.RecordTooLong, Trouble: record.Loss, Count: 1, Byte: int64(rowAt), Record: int64(len(batch.Rows) + 1)})
					shared = nil
				}
				d.slab = append(d.slab, shared...)
			case kind == 'n':
				d.slab = appendNumber(d.slab, bytes.TrimSpace(text))
			default:
				d.slab = appendXMLText(d.slab, text)
			}
		}
		truncated = truncated || isBroken
	}
	truncated = truncated || inRow && block.Final
	endRow()
	batch.Slab = d.slab
}

// plainCell reads the cell at the place if it is written as most are:
//
//	<c r="B7" s="1" t="s"><v>12</v></c>
//	<c r="B7" t="inlineStr"><is><t>text</t></is></c>
//
// It returns where it ends, and its column; 0 where it is written in another
// way, and then nothing was done. next is the column of a cell that names none.
func (d *sheetDecoder) plainCell(data []byte, at, next int, batch *record.Batch) (end, column int) {
	if !bytes.HasPrefix(data[at:], cellTag) {
		return 0, 0
	}
	i := at + len(cellTag) - 1
	column = next
	kind := byte('n')
	for i+4 < len(data) && data[i] == ' ' && data[i+2] == '=' && data[i+3] == '"' {
		start := i + 4
		stop := start
		for stop < len(data) && data[stop] != '"' {
			if c := data[stop]; c == '<' || c == '>' {
				return 0, 0
			}
			stop++
		}
		switch name, value := data[i+1], data[start:stop]; name {
		case 'r':
			column = columnOf(value, column)
		case 't':
			kind = cellKind(value)
		}
		i = stop + 1
	}
	if i >= len(data) || data[i] != '>' {
		return 0, 0
	}
	i++
	closing := valueEnd
	switch rest := data[i:]; {
	case bytes.HasPrefix(rest, valueTag):
		i += len(valueTag)
	case bytes.HasPrefix(rest, inlineTag):
		i += len(inlineTag)
		kind, closing = 't', inlineEnd
	case bytes.HasPrefix(rest, spacedTag):
		i += len(spacedTag)
		kind, closing = 't', inlineEnd
	default:
		return 0, 0
	}
	start, seen := i, uint8(0)
	for i < len(data) && cellBytes[data[i]]&markupByte == 0 {
		seen |= cellBytes[data[i]]
		i++
	}
	text := data[start:i]
	if len(text) == 0 || !bytes.HasPrefix(data[i:], closing) || kind == 'n' && seen&wordByte != 0 {
		return 0, 0
	}
	if kind == 's' {
		shared, ok := d.strings.get(text)
		if !ok || len(shared) == 0 || len(d.slab)+len(shared) > d.maxSlab {
			return 0, 0
		}
		text = shared
	}
	cellAt := len(d.slab)
	d.slab = append(d.slab, text...)
	d.endCell(batch, column, cellAt)
	return i + len(closing), column
}

const (
	markupByte = 1 << iota // not itself in XML, or the front of what can be something else
	wordByte               // in no number without an exponent
)

var cellBytes = func() (t [256]uint8) {
	for c := range t {
		if bytes.IndexByte([]byte("0123456789.-"), byte(c)) < 0 {
			t[c] = wordByte
		}
	}
	t['<'], t['&'], t['_'] = markupByte, markupByte, markupByte
	return t
}()

var (
	cellTag   = []byte("<c ")
	valueTag  = []byte("<v>")
	valueEnd  = []byte("</v></c>")
	inlineTag = []byte("<is><t>")
	spacedTag = []byte(`<is><t xml:space="preserve">`)
	inlineEnd = []byte("</t></is></c>")
)

// columnOf returns the column of a cell's place, such as B7; otherwise where it
// names none.
func columnOf(place []byte, otherwise int) int {
	n := 0
	for _, c := range place {
		if c < 'A' || c > 'Z' || n > 1<<20 {
			break
		}
		n = n*26 + int(c-'A') + 1
	}
	if n == 0 {
		return otherwise
	}
	return n - 1
}

// cellKind returns what a cell's type says of its value.
func cellKind(name []byte) byte {
	if len(name) == 1 && (name[0] == 's' || name[0] == 'n') {
		return name[0]
	}
	return 't'
}

// endCell adds the cell whose text began at the place of the slab, if there is
// any.
func (d *sheetDecoder) endCell(batch *record.Batch, col, at int) {
	if len(d.slab) == at {
		return
	}
	batch.Cells = append(batch.Cells, record.Cell{Col: uint32(min(col, d.maxColumns)), Off: uint32(at), Len: uint32(len(d.slab) - at)})
	d.slab = append(d.slab, '\t')
}

// literals returns the texts in a formula that can be data: those with an @ or
// many digits.
func literals(to, formula []byte) []byte {
	formula = appendXMLText(nil, formula)
	for {
		start := bytes.IndexByte(formula, '"')
		if start < 0 {
			return to
		}
		formula = formula[start+1:]
		end := bytes.IndexByte(formula, '"')
		if end < 0 {
			return to
		}
		text := formula[:end]
		formula = formula[end+1:]
		digits := 0
		for _, c := range text {
			if c >= '0' && c <= '9' {
				digits++
			}
		}
		if digits < 9 && bytes.IndexByte(text, '@') < 0 {
			continue
		}
		if len(to) > 0 {
			to = append(to, ' ')
		}
		to = append(to, text...)
	}
}

// content returns the text at pos up to the next tag, or of a CDATA section.
func (d *sheetDecoder) content(data []byte, pos int) (text []byte, end int) {
	if bytes.HasPrefix(data[pos:], []byte("<![CDATA[")) {
		pos += len("<![CDATA[")
		if n := bytes.Index(data[pos:], []byte("]]>")); n >= 0 {
			return data[pos : pos+n], pos + n + 3
		}
		return data[pos:], len(data)
	}
	n := bytes.IndexByte(data[pos:], '<')
	if n < 0 {
		n = len(data) - pos
	}
	return data[pos : pos+n], pos + n
}

// attributes reads the place and the type of a cell.
func (d *sheetDecoder) attributes(text []byte, col *int, kind *byte) {
	for len(text) > 0 {
		eq := bytes.IndexByte(text, '=')
		if eq < 0 || eq+1 >= len(text) {
			return
		}
		name := bytes.TrimLeft(text[:eq], " \t\r\n")
		quote := text[eq+1]
		end := bytes.IndexByte(text[eq+2:], quote)
		if end < 0 {
			return
		}
		value := text[eq+2 : eq+2+end]
		text = text[eq+3+end:]
		switch string(name) {
		case "r":
			*col = columnOf(value, *col)
		case "t":
			*kind = cellKind(value)
		}
	}
}

// appendNumber appends a number; one with an exponent that is whole is written
// with all its digits: 3.1740615059012E15 is 3174061505901200.
func appendNumber(to, number []byte) []byte {
	e := bytes.IndexAny(number, "eE")
	if e < 0 {
		return append(to, number...)
	}
	exponent, err := strconv.Atoi(string(bytes.TrimPrefix(number[e+1:], []byte("+"))))
	if err != nil || exponent < 0 || exponent > 20 {
		return append(to, number...)
	}
	mantissa := number[:e]
	whole, fraction, _ := bytes.Cut(mantissa, []byte("."))
	if len(fraction) > exponent || len(whole) > 2 {
		return append(to, number...)
	}
	to = append(to, whole...)
	to = append(to, fraction...)
	for range exponent - len(fraction) {
		to = append(to, '0')
	}
	return to
}
