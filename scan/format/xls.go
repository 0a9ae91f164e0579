package format

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"maps"
	"slices"

	"github.com/richardlehane/mscfb"

	"bocor/scan/record"
)

// oldWorkbook reads a workbook as Excel wrote them up to 2003 (.xls): records of BIFF in a compound file
// ([MS-CFB]), or by themselves, as small programs write them. The cells of a sheet are written as those of a
// sheet of today, and read as such.
type oldWorkbook struct {
	*workbook
	records *biff
	sheets  []oldSheet
	begins  []int64 // of all sheets, read or not, in order
	size    int64   // of the records
	isLoose bool    // no list of sheets is in front of them
}

// oldSheet is where a sheet begins in the records.
type oldSheet struct {
	name string
	at   int64
}

// openOldWorkbook opens the workbook in a compound file.
func openOldWorkbook(in Input, options Options) (Document, error) {
	file, err := mscfb.New(io.NewSectionReader(in.At, 0, in.Size))
	if err != nil {
		return nil, &NotReadError{record.BadArchive, "an old office file (.xls, .doc)"}
	}
	var main *mscfb.File
	streams := map[string]bool{}
	for _, f := range file.File {
		streams[f.Name] = true
		if len(f.Path) == 0 && f.Size > 0 && (f.Name == "Workbook" || f.Name == "Book" && main == nil) {
			main = f
		}
	}
	if main == nil {
		return nil, &NotReadError{record.Unsupported, compoundName(streams)}
	}
	book := &workbook{options: options, take: in.Take}
	const sector = 512
	if in.Size%sector != 0 { // compound files are whole sectors
		book.fault(record.Truncated)
	}
	for _, f := range file.File {
		if f != main && f.Size > 0 {
			book.readStream(f)
		}
	}
	if main.Size > in.Size { // it says what it cannot be, and may go round in a circle
		book.fault(record.BadArchive)
	}
	return openBIFF(&shortened{main, 0, in.Size}, min(main.Size, in.Size), book)
}

// shortened reads no more than so many bytes.
type shortened struct {
	io.ReadSeeker
	at, most int64
}

func (s *shortened) Read(b []byte) (int, error) {
	if s.at >= s.most {
		return 0, io.EOF
	}
	n, err := s.ReadSeeker.Read(b[:min(int64(len(b)), s.most-s.at)])
	s.at += int64(n)
	return n, err
}

func (s *shortened) Seek(at int64, whence int) (n int64, err error) {
	s.at, err = s.ReadSeeker.Seek(at, whence)
	return s.at, err
}

// compoundName says what a compound file is that is no workbook.
func compoundName(streams map[string]bool) string {
	switch {
	case streams["WordDocument"]:
		return "an old text document (.doc)"
	case streams["PowerPoint Document"]:
		return "old slides (.ppt)"
	case streams["_properties_version1.0"], streams["__properties_version1.0"]:
		return "a message of Outlook (.msg)"
	}
	return "an old office file"
}

// readStream keeps the text of a stream that tells who wrote a workbook. Others may hold data, but for those
// of macros and of the system.
func (w *workbook) readStream(f *mscfb.File) {
	switch {
	case f.Name == "SummaryInformation", f.Name == "DocumentSummaryInformation":
		text, err := io.ReadAll(io.LimitReader(f, maxStructure))
		if err != nil {
			w.fault(record.Truncated)
		}
		w.keepText(legible(text))
	case f.Name == "CompObj", f.Name == "Ole", f.Name == "Book", len(f.Path) > 0 && f.Path[0] == "_VBA_PROJECT_CUR":
		if _, err := io.Copy(io.Discard, io.LimitReader(f, maxStructure)); err != nil {
			w.fault(record.Truncated)
		}
	case f.Size <= smallStream:
		text, _ := io.ReadAll(f)
		w.keepText(legible(text))
	default:
		w.fault(record.PartUnread)
	}
}

// smallStream is how long a stream is that holds no more than can be read in it: programs sign so.
const smallStream = 64

// keepText keeps a text that stands beside the cells.
func (w *workbook) keepText(text []byte) {
	text = bytes.TrimSpace(bytes.ReplaceAll(text, []byte("\n"), []byte(" ")))
	switch {
	case len(text) == 0:
	case len(w.tails)+len(text) > w.options.MaxRecord:
		w.fault(record.RecordTooLong)
	default:
		w.tails = append(append(w.tails, text...), '\n')
	}
}

// isBIFF tells whether a file begins as a worksheet that is in no compound file, of versions 2 to 5: with the
// record of its beginning, which no text begins like.
func isBIFF(front []byte) bool {
	if len(front) < 8 || front[0] != 0x09 || front[3] != 0 || front[7] != 0 {
		return false
	}
	version, length, kind := front[1], front[2], front[6]
	return (version == 0 || version == 2 || version == 4 || version == 8) && length >= 4 && length <= 16 && (kind == 0x10 || kind == 0x05 && version == 8)
}

// maxLoose bounds a worksheet that is in no compound file, in bytes: 65,536 rows.
const maxLoose = 64 << 20

// blanksBefore returns how many bytes of a mark, line ends and spaces a file begins with: scripts print some before the
// worksheet that they make.
func blanksBefore(sample []byte) int {
	return len(sample) - len(bytes.TrimLeft(sample[markLength(sample):], "\r\n "))
}

// openLoose opens such a worksheet, behind some blanks.
func openLoose(front *front, blanks int, options Options) (Document, error) {
	all, err := io.ReadAll(io.LimitReader(io.MultiReader(bytes.NewReader(front.sample[blanks:]), front.rest), maxLoose+1))
	if err != nil {
		return nil, err
	}
	book := &workbook{options: options}
	if len(all) > maxLoose {
		book.fault(record.PartUnread)
	}
	return openBIFF(bytes.NewReader(all), int64(len(all)), book)
}

// mostReadings is how often the bytes of a workbook are read: each sheet twice, and some say that several are one.
const mostReadings = 3

// openBIFF finds the sheets and the shared strings of a workbook, whose records take so many bytes.
func openBIFF(source io.ReadSeeker, size int64, book *workbook) (Document, error) {
	w := &oldWorkbook{workbook: book, records: newBIFF(source), size: size}
	w.records.budget = mostReadings * size
	book.strings = &sharedStrings{loaded: true}
	isSheet, err := w.records.begin()
	switch {
	case err != nil:
		return nil, &NotReadError{record.BadArchive, "an old workbook (.xls)"}
	case isSheet:
		w.sheets = []oldSheet{{}}
		w.isLoose = true
	default:
		if err := w.globals(); err != nil {
			return nil, err
		}
	}
	if wanted := book.options.Sheet; wanted != "" {
		if w.sheets = slices.DeleteFunc(w.sheets, func(s oldSheet) bool { return s.name != wanted }); len(w.sheets) == 0 {
			return nil, &NotReadError{record.NoSuchSheet, "a workbook"}
		}
	}
	return w, nil
}

// globals reads what is said of all sheets.
func (w *oldWorkbook) globals() error {
	known := map[int64]bool{}
	defer func() { w.begins = slices.Sorted(maps.Keys(known)) }()
	for {
		kind, body, err := w.records.next()
		switch {
		case err != nil:
			w.fault(record.Truncated)
			return nil
		case kind == biffEnd:
			return nil
		case kind == biffPassword:
			return &NotReadError{record.Unsupported, "an old workbook (.xls) that is encrypted"}
		case kind == biffCodePage && len(body) >= 2:
			w.records.setCodePage(binary.LittleEndian.Uint16(body))
		case kind == biffSheet && len(body) > 7:
			const chart, module = 2, 6
			at, what := binary.LittleEndian.Uint32(body), body[5]
			name := w.records.sheetName(body[6:])
			if what != chart && what != module && !known[int64(at)] {
				w.sheets = append(w.sheets, oldSheet{name, int64(at)})
			}
			known[int64(at)] = true
		case kind == biffStrings && len(body) >= 8:
			w.loadStrings(binary.LittleEndian.Uint32(body[4:]), body[8:])
		case kind == biffPictures && w.records.holdsPicture(body):
			w.fault(record.PartUnread)
		case kind == biffName, kind == biffOther, kind == biffOtherCells, kind == biffOtherName:
			w.keepText(legible(body))
		}
	}
}

// loadStrings reads n shared strings, up to the limit of memory.
func (w *oldWorkbook) loadStrings(n uint32, body []byte) {
	text := biffText{records: w.records, rest: body}
	for range n {
		shared := text.shared()
		if text.broken {
			w.fault(record.Truncated)
			return
		}
		if !w.strings.add(shared) {
			w.fault(record.StringsLimit)
			return
		}
	}
}

// Next implements Document.
func (w *oldWorkbook) Next() (Table, error) {
	w.endSheet()
	for len(w.sheets) > 0 {
		s := w.sheets[0]
		w.sheets = w.sheets[1:]
		t, err := w.open(s)
		if err != nil {
			w.fault(record.CodeOf(err))
			continue
		}
		t.info.Format, t.info.Encoding = "xls", w.records.charset()
		return openCells(t, &w.options), nil
	}
	return w.others("xls")
}

// endSheet tells what was wrong with the sheet before, and what stands between its end and the next one: another one
// where nobody lists them.
func (w *oldWorkbook) endSheet() {
	if w.records.isDamaged {
		w.records.isDamaged = false
		w.fault(record.Syntax)
	}
	end := w.records.end
	w.records.end = 0
	if end == 0 || w.options.Sheet != "" {
		return
	}
	behind := w.size
	if next, _ := slices.BinarySearch(w.begins, end); next < len(w.begins) {
		behind = min(behind, w.begins[next])
	}
	front, isEmpty := w.records.between(end, behind)
	switch {
	case w.isLoose && isBIFF(front):
		w.sheets = append(w.sheets, oldSheet{at: end})
	case !isEmpty:
		w.fault(record.PartUnread)
	}
}

// open begins a sheet.
func (w *oldWorkbook) open(s oldSheet) (*sheet, error) {
	rows := &oldRows{next: w.records.nextCell, out: []byte("<worksheet><sheetData>"), row: -1}
	if err := w.begin(s); err != nil {
		return nil, err
	}
	isSorted, comesTwice := w.records.order()
	if comesTwice { // rows beyond 65,536, which programs count from 0 again
		w.fault(record.Syntax)
	}
	if err := w.begin(s); err != nil {
		return nil, err
	}
	w.records.beside = w.keepText
	if !isSorted {
		rows.next = w.sorted()
	}
	return openSheet(s.name, rows, w.workbook)
}

// begin goes to where the cells of a sheet begin.
func (w *oldWorkbook) begin(s oldSheet) error {
	w.records.beside = nil
	if err := w.records.seek(s.at); err != nil {
		return err
	}
	_, err := w.records.begin()
	return err
}

// mostSorted bounds the cells of a sheet that are put in order, in bytes: each takes cellSize, and its text.
const (
	mostSorted = 64 << 20
	cellSize   = 56
)

// sorted returns the cells of a sheet row by row. Beyond the limit they are left as they come, and that is told.
func (w *oldWorkbook) sorted() (next func() (oldCell, error)) {
	var cells []oldCell
	behind, size := w.records.nextCell, 0
	for size < mostSorted {
		cell, err := w.records.nextCell()
		if err != nil {
			behind = func() (oldCell, error) { return oldCell{}, err }
			break
		}
		cells = append(cells, cell)
		size += cellSize + len(cell.text)
	}
	slices.SortStableFunc(cells, compareCells)
	isBeyond := false
	for i := 1; i < len(cells); i++ {
		isBeyond = isBeyond || compareCells(cells[i-1], cells[i]) == 0 // rows beyond 65,536, which programs count from 0 again
	}
	if isBeyond || size >= mostSorted {
		w.fault(record.Syntax)
	}
	return func() (oldCell, error) {
		if len(cells) == 0 {
			return behind()
		}
		cell := cells[0]
		cells = cells[1:]
		return cell, nil
	}
}

// oldRows writes cells as the XML of a worksheet.
type oldRows struct {
	next  func() (oldCell, error)
	row   int // that is open; -1: none is
	out   []byte
	ended bool
	err   error // with which it ended; nil: it is whole
}

func (r *oldRows) Read(b []byte) (int, error) {
	for len(r.out) < len(b) && !r.ended {
		cell, err := r.next()
		if (err != nil || cell.row != r.row) && r.row >= 0 {
			r.out = append(r.out, "</row>"...)
		}
		switch {
		case errors.Is(err, io.EOF):
			r.out, r.ended = append(r.out, "</sheetData></worksheet>"...), true
		case err != nil:
			r.ended, r.err = true, err
		default:
			if cell.row != r.row {
				r.row = cell.row
				r.out = append(r.out, "<row>"...)
			}
			r.out = appendXMLCell(r.out, cell)
		}
	}
	n := copy(b, r.out)
	r.out = append(r.out[:0], r.out[n:]...)
	switch {
	case n > 0:
		return n, nil
	case r.err != nil:
		return 0, r.err
	}
	return 0, io.EOF
}
