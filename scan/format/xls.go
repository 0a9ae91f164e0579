package format

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"io"
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
	return openBIFF(main, book)
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

// openLoose opens such a worksheet.
func openLoose(front *front, options Options) (Document, error) {
	all, err := io.ReadAll(io.LimitReader(io.MultiReader(bytes.NewReader(front.sample), front.rest), maxLoose+1))
	if err != nil {
		return nil, err
	}
	book := &workbook{options: options}
	if len(all) > maxLoose {
		book.fault(record.ByteLimit)
	}
	return openBIFF(bytes.NewReader(all), book)
}

// openBIFF finds the sheets and the shared strings of a workbook.
func openBIFF(source io.ReadSeeker, book *workbook) (Document, error) {
	w := &oldWorkbook{workbook: book, records: newBIFF(source)}
	book.strings = &sharedStrings{loaded: true}
	isSheet, err := w.records.begin()
	switch {
	case err != nil:
		return nil, &NotReadError{record.BadArchive, "an old workbook (.xls)"}
	case isSheet:
		w.sheets = []oldSheet{{}}
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
	w.records.beside = book.keepText
	return w, nil
}

// globals reads what is said of all sheets.
func (w *oldWorkbook) globals() error {
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
			if name := w.records.sheetName(body[6:]); what != chart && what != module {
				w.sheets = append(w.sheets, oldSheet{name, int64(at)})
			}
		case kind == biffStrings && len(body) >= 8:
			w.loadStrings(binary.LittleEndian.Uint32(body[4:]), body[8:])
		case kind == biffPictures && w.records.holdsPicture(body):
			w.fault(record.PartUnread)
		case kind == biffName:
			w.keepText(legible(body))
		}
	}
}

// sheetName returns a name behind its length, which is one byte in all versions.
func (b *biff) sheetName(body []byte) string {
	if n := int(body[0]); b.isWide && len(body) > 1 {
		text := biffText{records: b, rest: body[2:]}
		return string(text.letters(n, body[1]))
	}
	return string(b.counted(true, body))
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

// open begins a sheet.
func (w *oldWorkbook) open(s oldSheet) (*sheet, error) {
	rows := &oldRows{next: w.records.nextCell, out: []byte("<worksheet><sheetData>"), row: -1}
	if err := w.begin(s); err != nil {
		return nil, err
	}
	beside := w.records.beside
	w.records.beside = nil
	isSorted := w.records.isSorted()
	w.records.beside = beside
	if err := w.begin(s); err != nil {
		return nil, err
	}
	if !isSorted {
		rows.next = w.sorted()
	}
	return openSheet(s.name, rows, w.workbook)
}

// begin goes to where the cells of a sheet begin.
func (w *oldWorkbook) begin(s oldSheet) error {
	if err := w.records.seek(s.at); err != nil {
		return err
	}
	_, err := w.records.begin()
	return err
}

// isSorted tells whether the cells of a sheet are written row by row: Excel does so, small programs need not.
func (b *biff) isSorted() bool {
	before := oldCell{row: -1}
	for {
		cell, err := b.nextCell()
		if err != nil {
			return true
		}
		if compareCells(before, cell) > 0 {
			return false
		}
		before = cell
	}
}

func compareCells(a, b oldCell) int {
	return cmp.Or(cmp.Compare(a.row, b.row), cmp.Compare(a.column, b.column))
}

// mostSorted bounds the cells of a sheet that are put in order.
const mostSorted = 1 << 20

// sorted returns the cells of a sheet row by row. Beyond the limit they are left as they come.
func (w *oldWorkbook) sorted() (next func() (oldCell, error)) {
	var cells []oldCell
	for len(cells) < mostSorted {
		cell, err := w.records.nextCell()
		if err != nil {
			slices.SortStableFunc(cells, compareCells)
			return func() (oldCell, error) {
				if len(cells) == 0 {
					return oldCell{}, err
				}
				cell := cells[0]
				cells = cells[1:]
				return cell, nil
			}
		}
		cells = append(cells, cell)
	}
	w.fault(record.StringsLimit)
	return func() (oldCell, error) {
		if len(cells) == 0 {
			return w.records.nextCell()
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
		case err != nil: // the tags that are missing tell it
			r.ended = true
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
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}
