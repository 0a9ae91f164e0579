package format

import (
	"archive/zip"
	"bufio"
	"encoding/binary"
	"errors"
	"io"
	"math"
	"unicode/utf16"

	"bocor/scan/record"
)

// A binary workbook (.xlsb) has the parts of another one, of records instead of XML ([MS-XLSB]). The cells of its sheets
// are written as XML, as those of .xls.

// Numbers of records.
const (
	xlsbRow      = 0
	xlsbText     = 19 // a shared string
	xlsbRowsEnd  = 146
	xlsbSheetOf  = 156
	xlsbTextsEnd = 160
)

// xlsb reads the records of a part: a number, a length, and so many bytes.
type xlsb struct {
	source *bufio.Reader
	body   []byte
	most   int // bytes of a record
}

// next returns the next record. Its body is good until the one after. At the end it returns io.EOF.
func (x *xlsb) next() (kind int, body []byte, err error) {
	if kind, err = x.number(2); err != nil {
		return 0, nil, err
	}
	length, err := x.number(4)
	switch {
	case errors.Is(err, io.EOF):
		return 0, nil, &record.Error{Code: record.Truncated}
	case err != nil:
		return 0, nil, err
	case length > x.most:
		return 0, nil, &record.Error{Code: record.RecordTooLong}
	}
	if cap(x.body) < length {
		x.body = make([]byte, 2*length)
	}
	x.body = x.body[:length]
	if _, err := io.ReadFull(x.source, x.body); err != nil {
		return 0, nil, cutOff(err)
	}
	return kind, x.body, nil
}

// cutOff is the error of a record that does not end.
func cutOff(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return &record.Error{Code: record.Truncated}
	}
	return err
}

// number reads a number of so many bytes at most, seven bits of each.
func (x *xlsb) number(most int) (n int, err error) {
	for i := range most {
		c, err := x.source.ReadByte()
		if err != nil {
			return 0, err
		}
		if n |= int(c&0x7f) << (7 * i); c < 0x80 {
			break
		}
	}
	return n, nil
}

// xlsbString returns the text at the front of what is left of a record, and what is behind it.
func xlsbString(body []byte) (text, rest []byte) {
	if len(body) < 4 {
		return nil, nil
	}
	n := int64(binary.LittleEndian.Uint32(body))
	if body = body[4:]; n == math.MaxUint32 { // none
		return nil, body
	}
	n = min(2*n, int64(len(body))&^1)
	words := make([]uint16, n/2)
	for i := range words {
		words[i] = binary.LittleEndian.Uint16(body[2*i:])
	}
	return []byte(string(utf16.Decode(words))), body[n:]
}

func (w *workbook) records(source io.Reader) *xlsb {
	return &xlsb{source: bufio.NewReader(source), most: w.options.MaxRecord}
}

// bundled returns the sheets that a binary workbook says it has.
func (w *workbook) bundled(book string) (sheets []listedSheet, err error) {
	part, err := w.open(book)
	if err != nil {
		return nil, err
	}
	defer part.Close()
	for x := w.records(part); ; {
		kind, body, err := x.next()
		switch {
		case errors.Is(err, io.EOF):
			return sheets, nil
		case err != nil:
			return nil, err
		case kind == xlsbSheetOf && len(body) > 8:
			id, rest := xlsbString(body[8:])
			name, _ := xlsbString(rest)
			sheets = append(sheets, listedSheet{string(name), string(id)})
		}
	}
}

// loadBinary is load for a binary workbook.
func (s *sharedStrings) loadBinary(options Options) error {
	s.loaded = true
	book := &workbook{options: options, take: s.take, parts: map[string]*zip.File{"": s.part}}
	if s.part == nil {
		return &record.Error{Code: record.BadArchive}
	}
	part, err := book.open("")
	if err != nil {
		return err
	}
	defer part.Close()
	for x := book.records(part); ; {
		kind, body, err := x.next()
		switch {
		case errors.Is(err, io.EOF):
			return &record.Error{Code: record.Truncated}
		case err != nil:
			return err
		case kind == xlsbTextsEnd:
			_, err := io.Copy(io.Discard, x.source) // its checksum is behind
			return err
		case kind == xlsbText && len(body) > 1:
			if text, _ := xlsbString(body[1:]); !s.add(text) {
				return &record.Error{Code: record.StringsLimit}
			}
		}
	}
}

// binaryRows writes the cells of a part as XML.
func (w *workbook) binaryRows(part io.Reader) io.Reader {
	c := &xlsbCells{records: w.records(part), row: -1}
	return &oldRows{next: c.next, out: []byte("<worksheet><sheetData>"), row: -1}
}

// xlsbCells are the cells of a sheet.
type xlsbCells struct {
	records     *xlsb
	row, column int
}

// next returns the next cell, and io.EOF behind the last one.
func (c *xlsbCells) next() (oldCell, error) {
	for {
		kind, body, err := c.records.next()
		switch {
		case errors.Is(err, io.EOF):
			return oldCell{}, &record.Error{Code: record.Truncated}
		case err != nil:
			return oldCell{}, err
		case kind == xlsbRowsEnd:
			if _, err := io.Copy(io.Discard, c.records.source); err != nil { // its checksum is behind
				return oldCell{}, err
			}
			return oldCell{}, io.EOF
		case kind == xlsbRow && len(body) >= 4:
			c.row, c.column = int(binary.LittleEndian.Uint32(body)), -1
		case kind >= 1 && kind <= 11 && len(body) >= 8:
			c.column = int(binary.LittleEndian.Uint32(body))
			if cell, ok := c.cell(kind, body[8:]); ok {
				return cell, nil
			}
		case kind >= 12 && kind <= 18 && len(body) >= 4: // right behind the one before
			c.column++
			if cell, ok := c.cell(kind-11, body[4:]); ok {
				return cell, nil
			}
		}
	}
}

// cell reads a value: kinds are those of cells that say in which column they are.
func (c *xlsbCells) cell(kind int, value []byte) (cell oldCell, ok bool) {
	cell = oldCell{row: c.row, column: c.column}
	switch {
	case kind == 2 && len(value) >= 4:
		cell.number = shortNumber(binary.LittleEndian.Uint32(value))
	case (kind == 5 || kind == 9) && len(value) >= 8:
		cell.number = math.Float64frombits(binary.LittleEndian.Uint64(value))
	case kind == 6 || kind == 8:
		cell.kind = textCell
		cell.text, _ = xlsbString(value)
	case kind == 7 && len(value) >= 4:
		cell.kind, cell.number = sharedCell, float64(binary.LittleEndian.Uint32(value))
	default:
		return cell, false
	}
	return cell, !math.IsNaN(cell.number) && !math.IsInf(cell.number, 0)
}
