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
func WriteJSON(w io.Writer, r *Report) error { return writeValue(w, r, "  ") }

// writeValue writes a value as JSON and a line end. Signs that steer a terminal
// or turn the direction of text are written as escapes: names stay as they are,
// and do nothing where the JSON is shown.
func writeValue(w io.Writer, value any, indent string) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetIndent("", indent)
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
