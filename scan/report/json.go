package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode"
	"unicode/utf8"
)

// WriteJSON writes the report as docs/report.schema.json describes it.
// Sources are written one by one: there may be very many.
func WriteJSON(w io.Writer, r *Report) error {
	frame := *r
	frame.Sources = []Source{}
	var text bytes.Buffer
	if err := writeValue(&text, &frame, "", "  "); err != nil {
		return err
	}
	// In a string of JSON the quotes would have a backslash before them.
	before, after, found := bytes.Cut(text.Bytes(), []byte(`"sources": []`))
	if !found || len(r.Sources) == 0 {
		_, err := w.Write(text.Bytes())
		return err
	}
	if _, err := fmt.Fprintf(w, `%s"sources": [`, before); err != nil {
		return err
	}
	for i := range r.Sources {
		text := bytes.NewBufferString(",\n    ")
		if i == 0 {
			text = bytes.NewBufferString("\n    ")
		}
		if err := writeValue(text, &r.Sources[i], "    ", "  "); err != nil {
			return err
		}
		if _, err := w.Write(bytes.TrimSuffix(text.Bytes(), []byte("\n"))); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "\n  ]%s", after)
	return err
}

// writeValue writes a value as JSON and a line end. Signs that steer a terminal
// or turn the direction of text are written as escapes: names stay as they are,
// and do nothing where the JSON is shown.
func writeValue(w io.Writer, value any, prefix, indent string) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetIndent(prefix, indent)
	if err := encoder.Encode(value); err != nil {
		return err
	}
	out := make([]byte, 0, text.Len())
	for rest := text.Bytes(); len(rest) > 0; {
		r, n := utf8.DecodeRune(rest)
		switch {
		case r == '\n' || r < utf8.RuneSelf || unicode.IsPrint(r):
			out = append(out, rest[:n]...)
		case r > 0xffff:
			r -= 0x10000
			out = fmt.Appendf(out, "\\u%04x\\u%04x", 0xd800+r>>10, 0xdc00+r&0x3ff)
		default:
			out = fmt.Appendf(out, "\\u%04x", r)
		}
		rest = rest[n:]
	}
	out = bytes.ReplaceAll(out, []byte{0x7f}, []byte("\\u007f"))
	_, err := w.Write(out)
	return err
}
