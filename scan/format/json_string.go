package format

import (
	"bocor/scan/record"
	"bufio"
	"bytes"
	"errors"
	"io"
	"unicode/utf8"
)

// wrapped is how a text begins that is JSON within a string of JSON: what an API answers that
// wrote its records twice, perhaps with a status in front.
var wrapped = lazy(`^\s*(?:\{(?:\s*"\w{1,40}"\s*:\s*(?:"[^"\\]{0,60}"|[\w.+-]{1,20})\s*,){0,8}\s*"\w{1,40}"\s*:\s*)?(")\s*(?:\[\s*)?\{\\"`)

// isWrapped tells whether a text is nothing but one such string, with a page of records in it, but for
// what stands in front and a few brackets behind.
func isWrapped(sample []byte, whole bool) (start int, ok bool) {
	m := wrapped().FindSubmatchIndex(sample[:min(len(sample), 4096)])
	if m == nil || holdsMuch(sample[:m[2]]) {
		return 0, false
	}
	start = m[3]
	var scan valueScan
	end, isWhole := scan.scan(sample, start-1)
	inside, _ := io.ReadAll(&stringReader{source: bufio.NewReader(bytes.NewReader(sample[start:]))})
	s := newSurvey()
	s.read(inside)
	return start, s.page >= leastPage && (!isWhole || whole && isBracket(bytes.TrimSpace(sample[end:])))
}

// unwrap makes the front and what follows it what the string says.
func (f *front) unwrap(start int) error {
	encoding, guessed := f.encoding, f.guessed
	next, err := readFront(&stringReader{inObject: bytes.IndexByte(f.sample[:start], '{') >= 0, source: bufio.NewReaderSize(io.MultiReader(bytes.NewReader(f.sample[start:]), f.rest), 64<<10)})
	if err != nil {
		return err
	}
	*f = *next
	f.encoding, f.guessed, f.decoded = encoding, guessed, true
	return nil
}

// stringReader reads the inside of a string of JSON without its escapes. What stands behind the
// string follows it on a line of its own, unless it is brackets.
type stringReader struct {
	source   *bufio.Reader
	inObject bool // which has to end behind the string
	ended    bool
	behind   bool // what stands behind it is read
	buffer   []byte
	ready    []byte // of the buffer
	piece    [4 << 10]byte
	err      error // behind what is ready
}

func (r *stringReader) Read(p []byte) (n int, err error) {
	for len(r.ready) == 0 {
		if r.err != nil {
			return 0, r.err
		}
		r.buffer = r.buffer[:0]
		r.err = r.fill()
		r.ready = r.buffer
	}
	n = copy(p, r.ready)
	r.ready = r.ready[n:]
	return n, nil
}

// fill reads on, up to the end of the string or of the buffer.
func (r *stringReader) fill() error {
	const size = 32 << 10
	for !r.ended && len(r.buffer) < size {
		c, err := r.source.ReadByte()
		switch {
		case errors.Is(err, io.EOF):
			return &record.Error{Code: record.Truncated}
		case err != nil:
			return err
		case c == '"':
			r.ended = true
		case c == '\\':
			r.escape()
		default:
			r.buffer = append(r.buffer, c)
		}
	}
	if !r.ended {
		return nil
	}
	text, _ := r.source.Peek(size)
	if text = bytes.TrimSpace(text); !r.behind {
		if r.inObject && len(text) == 0 {
			return &record.Error{Code: record.Truncated}
		}
		r.behind = true
		if isBracket(text) {
			return io.EOF
		}
		r.buffer = append(r.buffer, '\n')
	}
	n, err := r.source.Read(r.piece[:])
	r.buffer = append(r.buffer, r.piece[:n]...)
	return err
}

// escape adds what an escape stands for.
func (r *stringReader) escape() {
	code, _ := r.source.Peek(len(`uD83D\uDE00`))
	if len(code) == 0 { // cut off
		return
	}
	if c, size := unescape(append([]byte{'\\'}, code...)); size > 0 {
		r.source.Discard(size - 1)
		r.buffer = utf8.AppendRune(r.buffer, c)
		return
	}
	r.buffer = append(r.buffer, '\\') // it is none
}
