package format

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
	"golang.org/x/text/transform"

	"bocor/scan/record"
)

// wide are the encodings with units of several bytes, by their byte-order
// marks; the longer marks first.
var wide = []struct {
	name, mark string
	unit       int
	encoding   encoding.Encoding
}{
	{"utf-32le", "\xff\xfe\x00\x00", 4, utf32.UTF32(utf32.LittleEndian, utf32.UseBOM)},
	{"utf-32be", "\x00\x00\xfe\xff", 4, utf32.UTF32(utf32.BigEndian, utf32.UseBOM)},
	{"utf-16le", "\xff\xfe", 2, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)},
	{"utf-16be", "\xfe\xff", 2, unicode.UTF16(unicode.BigEndian, unicode.UseBOM)},
}

// CheckEncoding returns an error when nobody knows the encoding.
func CheckEncoding(name string) error {
	_, _, err := encodingNamed(name)
	return err
}

// mainframe are the encodings of IBM's mainframes (EBCDIC), in which lines end with 0x25 or 0x15.
var mainframe = map[string]encoding.Encoding{"ibm037": charmap.CodePage037, "ibm1047": charmap.CodePage1047, "ibm1140": charmap.CodePage1140}

func encodingNamed(name string) (encoding.Encoding, int, error) {
	if e := mainframe[strings.ToLower(name)]; e != nil {
		return e, 1, nil
	}
	for _, w := range wide {
		if strings.EqualFold(name, w.name) {
			return w.encoding, w.unit, nil
		}
	}
	e, err := htmlindex.Get(name)
	if err != nil {
		return nil, 0, fmt.Errorf("there is no encoding %q; write utf-8, utf-16le, utf-16be, utf-32le, utf-32be, windows-1252, another name of the WHATWG standard or, for mainframes, ibm037, ibm1047 or ibm1140", name)
	}
	return e, 1, nil
}

// decode makes the text UTF-8 when it is not and its encoding is known or
// wanted. Single-byte encodings are left as they are unless one is wanted: what
// detectors look for is ASCII in all of them.
func (f *front) decode(wanted string) error {
	name := wanted
	if name == "" {
		name = wideName(f.sample)
	}
	isGuess := name == "" && isEBCDIC(f.sample)
	if isGuess {
		name = "ibm037" // of the codes of mainframes the commonest
	}
	if name == "" {
		return nil
	}
	e, unit, err := encodingNamed(name)
	if err != nil {
		return err
	}
	if n, err := htmlindex.Name(e); err == nil && unit == 1 {
		name = n
	}
	f.encoding, f.guessed = strings.ToLower(name), isGuess
	if name == "utf-8" {
		return nil
	}
	var source io.Reader = bytes.NewReader(f.sample)
	if !f.whole {
		source = io.MultiReader(source, f.rest)
	}
	source = &units{source: source, unit: unit}
	if mainframe[f.encoding] != nil {
		source = lineFeeds{source}
	}
	if unit == 2 {
		source = &widened{source: source, big: strings.HasSuffix(f.encoding, "be")}
	}
	decoded, err := readFront(transform.NewReader(source, e.NewDecoder()))
	if errors.Is(err, ErrEmpty) {
		return err
	}
	if err != nil {
		return err
	}
	f.sample, f.whole, f.rest, f.decoded = decoded.sample, decoded.whole, decoded.rest, true
	return nil
}

// lineFeeds reads text of a mainframe with one sign for the ends of lines.
type lineFeeds struct{ source io.Reader }

func (l lineFeeds) Read(b []byte) (int, error) {
	const newLine, lineFeed = 0x15, 0x25
	n, err := l.source.Read(b)
	for i, c := range b[:n] {
		if c == newLine {
			b[i] = lineFeed
		}
	}
	return n, err
}

// isEBCDIC tells whether nearly all bytes are letters, digits and common signs of EBCDIC, and most of them
// letters and digits: there the others have what are signs of nothing, and neither blanks nor line ends.
func isEBCDIC(sample []byte) bool {
	const least, nearlyAll = 32, 0.95
	words, signs := 0, 0
	for _, c := range sample {
		switch low := c & 0x0f; {
		case c >= 0xf0 && low <= 9, c >= 0x80 && low <= 9 && low >= 1:
			words++
		case bytes.IndexByte(ebcdicSigns, c) >= 0:
			signs++
		}
	}
	all := float64(len(sample))
	return len(sample) >= least && float64(words+signs) >= nearlyAll*all && 2*words >= len(sample) && 50*signs >= len(sample) && bytes.ContainsAny(sample, "@%\x15")
}

// ebcdicSigns are blanks, ends of lines, and the signs that stand in tables: . ( + & ) ; - / | , % _ > : # @ ' = "
var ebcdicSigns = []byte{0x40, 0x25, 0x15, 0x0d, 0x05, 0x4b, 0x4d, 0x4e, 0x4f, 0x50, 0x5d, 0x5e, 0x60, 0x61, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x7a, 0x7b, 0x7c, 0x7d, 0x7e, 0x7f}

// units reads text of units of several bytes and fails when the last one is
// not whole.
type units struct {
	source io.Reader
	unit   int
	n      int64
}

func (u *units) Read(b []byte) (int, error) {
	n, err := u.source.Read(b)
	u.n += int64(n)
	if errors.Is(err, io.EOF) && u.n%int64(u.unit) != 0 {
		err = errHalfUnit
	}
	return n, err
}

var errHalfUnit = &record.Error{Code: record.Truncated}

// widened reads text in units of two bytes to which text in single ones was appended, as
// programs do that do not look at what is there; it makes units of these.
type widened struct {
	source io.Reader
	big    bool
	ready  []byte // to be given
	raw    []byte // not looked at yet
	err    error
	// latin and other count units with and without an empty half: single bytes are looked for
	// in text that has few others.
	latin, other int
	narrow       bool // the text at hand is in single bytes
}

const (
	// leastNarrow is how many signs of ASCII in a row are text in single bytes: in units of
	// two they would be half as many of other scripts.
	leastNarrow = 32
	widenedRead = 32 << 10
)

func (w *widened) Read(b []byte) (int, error) {
	for len(w.ready) == 0 && (w.err == nil || len(w.raw) > 0) {
		if w.err == nil {
			raw := append(w.raw, make([]byte, widenedRead)...)
			n, err := w.source.Read(raw[len(w.raw):])
			w.raw, w.err = raw[:len(w.raw)+n], err
		}
		w.widen()
	}
	if len(w.ready) == 0 && w.narrow && w.err == errHalfUnit {
		return 0, io.EOF
	}
	if len(w.ready) == 0 {
		return 0, w.err
	}
	n := copy(b, w.ready)
	w.ready = w.ready[n:]
	return n, nil
}

// widen looks at what was read, but for its end while more may follow.
func (w *widened) widen() {
	out, raw := make([]byte, 0, len(w.raw)+len(w.raw)/4), w.raw
	for len(raw) > 0 && (len(raw) >= leastNarrow || w.err != nil) {
		n := min(2, len(raw))
		switch {
		case w.narrow && (raw[0] == 0 || !w.big && n == 2 && raw[1] == 0):
			w.narrow = false
			continue
		case w.narrow && w.big:
			out, raw = append(out, 0, raw[0]), raw[1:]
			continue
		case w.narrow:
			out, raw = append(out, raw[0], 0), raw[1:]
			continue
		case raw[0] == 0 || raw[n-1] == 0:
			w.latin++
		case w.latin > 9*w.other && isNarrow(raw):
			w.narrow = true
			continue
		default:
			w.other++
		}
		out, raw = append(out, raw[:n]...), raw[n:]
	}
	w.ready, w.raw = out, append(w.raw[:0], raw...)
}

// isNarrow tells whether a text begins with so many signs of ASCII.
func isNarrow(b []byte) bool {
	if len(b) < leastNarrow {
		return false
	}
	for _, c := range b[:leastNarrow] {
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= 0x7f {
			return false
		}
	}
	return true
}

// wideName names the encoding of text in wide units: by its byte-order mark,
// or by the zero bytes that such text in Latin letters has in fixed places.
func wideName(sample []byte) string {
	for _, w := range wide {
		if bytes.HasPrefix(sample, []byte(w.mark)) && (w.unit == 2 || len(sample)%4 == 0 || len(sample) == sampleSize) {
			return w.name
		}
	}
	var zeros [4]int
	for i, c := range sample {
		if c == 0 {
			zeros[i&3]++
		}
	}
	quarter := len(sample) / 4
	if quarter < 4 {
		return ""
	}
	often := func(i int) bool { return zeros[i]*10 > quarter*8 }
	rarely := func(i int) bool { return zeros[i]*10 < quarter }
	switch {
	case rarely(0) && often(1) && often(2) && often(3):
		return "utf-32le"
	case often(0) && often(1) && often(2) && rarely(3):
		return "utf-32be"
	case rarely(0) && often(1) && rarely(2) && often(3):
		return "utf-16le"
	case often(0) && rarely(1) && often(2) && rarely(3):
		return "utf-16be"
	}
	return ""
}
