package source

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"slices"
	"unicode"
	"unicode/utf8"
)

// isEncodedFile tells whether a text is a file in base64, as mails and answers carry it: in one line
// or in lines of one length, and what they say is text in lines, or wrapped itself.
func isEncodedFile(magic []byte) bool {
	const least = 80 // signs
	var signs []byte
	width := 0
	for line := range bytes.Lines(magic) {
		text := bytes.TrimRight(line, "\r\n")
		switch {
		case width == 0:
			width = len(text)
		case len(text) > width, len(signs)%width != 0:
			return false
		}
		signs = append(signs, text...)
	}
	if isLines := bytes.IndexByte(bytes.TrimSpace(magic), '\n') >= 0; isLines && (!slices.Contains(widths, width) || isWhole(signs[:width])) {
		return false // values of one length, a line each
	}
	signs = bytes.TrimRight(signs, "=")
	if len(signs) < least || width < least && width%4 != 0 {
		return false
	}
	decoded := make([]byte, base64.RawStdEncoding.DecodedLen(len(signs)))
	n, err := base64.RawStdEncoding.Decode(decoded, signs[:len(signs)/4*4])
	if decoded = decoded[:n]; err != nil {
		return false
	}
	if kind := wrapping(decoded); kind != "" && kind != "base64" {
		return true
	}
	return isPrintable(decoded) && (bytes.IndexByte(decoded, '\n') >= 0 || decoded[0] == '{' || decoded[0] == '[')
}

// widths are how long the lines of base64 are that programs write, in signs.
var widths = []int{60, 64, 72, 76}

// isWhole tells whether a line says a whole value of JSON by itself.
func isWhole(line []byte) bool {
	decoded, err := base64.StdEncoding.AppendDecode(nil, line)
	return err == nil && json.Valid(decoded)
}

// isPrintable tells whether a text, which may be cut off, is one of UTF-8 without control signs.
func isPrintable(text []byte) bool {
	for len(text) > 0 {
		r, n := utf8.DecodeRune(text)
		if r == utf8.RuneError && n == 1 {
			return !utf8.FullRune(text)
		}
		if unicode.IsControl(r) && r != '\n' && r != '\r' && r != '\t' {
			return false
		}
		text = text[n:]
	}
	return true
}
