package format

import (
	"bytes"
	"io"
	"slices"
	"strings"

	"bocor/scan/record"
)

// bodies are the parts that text documents and OpenDocument spreadsheets have their
// text in.
var bodies = []string{"content.xml", "word/document.xml"}

// openOffice opens a document that is no workbook of Excel: the rows of its tables are
// one table, and all other text another. It is nil where there is none.
func (w *workbook) openOffice() (Document, error) {
	body := slices.IndexFunc(bodies, func(name string) bool { return w.parts[name] != nil })
	if body < 0 {
		return nil, nil
	}
	if manifest, err := w.open("meta-inf/manifest.xml"); err == nil {
		text, _ := io.ReadAll(io.LimitReader(manifest, maxStructure))
		manifest.Close()
		if bytes.Contains(text, []byte("encryption-data")) {
			return nil, &NotReadError{record.Encrypted, "an OpenDocument file"}
		}
	}
	name := [...]string{"odf", "docx"}[body]
	parts := &officeParts{book: w, names: []string{bodies[body]}}
	for _, f := range w.order {
		switch part := partName(f.Name); {
		case part == bodies[body] || strings.HasSuffix(part, "/") || holdsNoText(part):
		case strings.Contains(part, "media/"), strings.HasPrefix(part, "pictures/"):
			if w.options.Picture == nil || !(&partsText{book: w}).isPicture(part) {
				w.fault(record.PartUnread)
			}
		case strings.HasSuffix(part, ".xml"), strings.HasSuffix(part, ".rels"):
			parts.names = append(parts.names, part)
		default:
			w.fault(record.PartUnread)
		}
	}
	rows := newRowReader(parts, nil, w.options)
	rows.isXML, rows.isFlow = true, true
	return &markupDocument{name: name, rows: rows, encoding: "utf-8", options: w.options, book: w}, nil
}

// holdsNoText tells whether a part is one of settings, by its name.
func holdsNoText(part string) bool {
	return slices.Contains([]string{"mimetype", "meta-inf/manifest.xml", "settings.xml", "layout-cache", "manifest.rdf", "[content_types].xml", "word/fonttable.xml", "word/settings.xml", "word/websettings.xml", "word/styles.xml", "word/numbering.xml"}, part) ||
		strings.HasPrefix(part, "thumbnails/") || strings.HasPrefix(part, "configurations2/") || strings.HasPrefix(part, "word/theme/") || strings.HasPrefix(part, "docprops/thumbnail.")
}

// officeParts reads parts one after the other.
type officeParts struct {
	book  *workbook
	names []string
	part  io.ReadCloser
}

func (p *officeParts) Read(b []byte) (int, error) {
	for {
		if p.part == nil {
			if len(p.names) == 0 {
				return 0, io.EOF
			}
			part, err := p.book.open(p.names[0])
			if p.names = p.names[1:]; err != nil {
				p.book.fault(record.CodeOf(err))
				continue
			}
			p.part = part
		}
		n, err := p.part.Read(b)
		if err != nil {
			if err != io.EOF {
				p.book.fault(record.CodeOf(err))
			}
			p.part.Close()
			p.part = nil
			if n == 0 {
				n = copy(b, "\n")
			}
		}
		if n > 0 {
			return n, nil
		}
	}
}
