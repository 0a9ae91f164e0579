package source

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/quotedprintable"
	"regexp"
	"slices"
	"strings"
	"time"

	"bocor/scan/record"
)

// A mail, or a mailbox of many (mbox), is a text in which files stand (RFC 2045, RFC 4155):
// the text is one item, and each file is another, as a member of an archive is; so are the
// pages of few mails.

// mailHead is how a mail or a mailbox begins: with two fields of a mail's head.
var mailHead = regexp.MustCompile(`(?i)^(From [^\n]*\n)?(` + mailField + `)[^\n]*\n([ \t][^\n]*\n|[\w-]+:[^\n]*\n)*?(` + mailField + `)`)

const mailField = `(received|return-path|delivered-to|message-id|mime-version|from|to|cc|subject|date|reply-to|x-[\w-]+|content-type|dkim-signature|arc-[\w-]+|authentication-results):`

// mailPart is a file in a mail, or a page.
type mailPart struct {
	name       string
	encoding   string // in lower case
	start, end int64
	isCut      bool // the mail ends in it, and is said to have more
	isPage     bool // it has no name, and is what the mail shows
}

// mostPages is how many pages without a name are items of their own: what few of a whole
// mailbox hold is no evidence, page by page.
const mostPages = 3

// mail visits the text of a mail, and the files in it. item reads it from its begin on, as
// front does. A mail is no reason to write a stream to disk: at is nil for one, and if it is
// longer than what is kept in memory, all of it is a text. It tells whether at was used.
func (w *walker) mail(item Item, front io.Reader, at io.ReaderAt, depth int) (usedAt bool) {
	if at != nil {
		if w.mailFiles(item, at, item.Size, depth) {
			return true
		}
		w.visit(&item)
		return false
	}
	var memory bytes.Buffer
	size, err := io.CopyN(&memory, front, spoolMemory+1)
	if errors.Is(err, io.EOF) && w.mailFiles(item, bytes.NewReader(memory.Bytes()), size, depth) {
		return false
	}
	rest := front
	if err != nil && !errors.Is(err, io.EOF) {
		rest = failedReader{err}
	}
	item.Reader = &budgeted{io.MultiReader(&memory, rest), w.budget}
	w.visit(&item)
	return false
}

// failedReader gives an error.
type failedReader struct{ err error }

func (r failedReader) Read([]byte) (int, error) { return 0, r.err }

// mailFiles visits the text of a mail without the files in it, and these. It is false, and
// nothing was visited, where there are none.
func (w *walker) mailFiles(item Item, at io.ReaderAt, size int64, depth int) bool {
	parts, err := mailParts(io.NewSectionReader(at, 0, size), w.options.MaxMembers)
	pages := 0
	for _, p := range parts {
		if p.isPage {
			pages++
		}
	}
	if pages > mostPages {
		parts = slices.DeleteFunc(parts, func(p mailPart) bool { return p.isPage })
	}
	if len(parts) == 0 && err == nil {
		return false
	}
	var text []io.Reader
	from := int64(0)
	for _, p := range parts {
		text = append(text, io.NewSectionReader(at, from, p.start-from))
		from = p.end
	}
	text = append(text, io.NewSectionReader(at, from, size-from))
	mail := item
	mail.Plain, mail.Reader = false, &budgeted{io.MultiReader(text...), w.budget}
	w.visit(&mail)
	archive := &Item{Path: item.Path}
	for i, p := range parts {
		open := func() (io.Reader, error) { return p.open(at), nil }
		name := fmt.Sprintf("%d/%s", i+1, p.name)
		if !w.member(archive, name, 0, -1, time.Time{}, p.end-p.start, open, depth) {
			break
		}
	}
	if err != nil && len(archive.Faults) == 0 {
		archive.fault(record.CodeOf(err))
	}
	for _, f := range archive.Faults { // of the files together
		w.visit(&Item{Path: item.Path + Separator + Hidden, Size: -1, Fault: f.Code})
	}
	return true
}

// open returns what a part holds.
func (p *mailPart) open(at io.ReaderAt) io.Reader {
	var body io.Reader = io.NewSectionReader(at, p.start, p.end-p.start)
	switch p.encoding {
	case "base64":
		body = &base64Reader{source: bufio.NewReader(body)}
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	}
	return &partReader{body, p.isCut}
}

// partReader tells that a part was cut off, and what the errors of decoders mean.
type partReader struct {
	source io.Reader
	isCut  bool
}

func (r *partReader) Read(b []byte) (int, error) {
	n, err := r.source.Read(b)
	switch {
	case errors.Is(err, io.EOF) && r.isCut:
		err = &record.Error{Code: record.Truncated}
	case err != nil && !errors.Is(err, io.EOF) && record.CodeOf(err) != record.Truncated:
		err = &record.Error{Code: record.BadArchive}
	}
	return n, err
}

// base64Reader decodes base64 as mails have it: with whatever signs between, without the
// padding, and with text that somebody added behind it, which stays as it is.
type base64Reader struct {
	source  *bufio.Reader
	quantum [4]byte
	n       int
	signs   int // of base64
	others  int
	isOnly  bool // nothing else may stand there: it is damage
	isOver  bool // the padding has come
	isRest  bool // and something behind it
	err     error
}

func (r *base64Reader) Read(b []byte) (n int, err error) {
	for n+3 <= len(b) && !r.isOver {
		if r.err != nil {
			return n, r.err
		}
		c, err := r.source.ReadByte()
		switch {
		case err != nil:
			decoded, _ := base64.RawStdEncoding.Decode(b[n:], r.quantum[:r.n])
			if errors.Is(err, io.EOF) && (r.n == 1 || r.others > r.signs/4) {
				err = &record.Error{Code: record.Truncated}
			}
			r.n, r.err = 0, err
			return n + decoded, err
		case c == '=':
			decoded, _ := base64.RawStdEncoding.Decode(b[n:], r.quantum[:r.n])
			r.isOver = true
			return n + decoded, nil
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '/':
			r.signs++
			r.quantum[r.n] = c
			if r.n++; r.n == len(r.quantum) {
				decoded, _ := base64.StdEncoding.Decode(b[n:], r.quantum[:])
				n, r.n = n+decoded, 0
			}
		case c > ' ' && r.isOnly:
			r.err = &record.Error{Code: record.BadCompression}
		case c > ' ':
			r.others++
		}
	}
	for n < len(b) && r.isOver {
		c, err := r.source.ReadByte()
		if err != nil {
			return n, err
		}
		if r.isRest = r.isRest || c > ' ' && c != '='; r.isRest && r.isOnly {
			return n, &record.Error{Code: record.BadCompression}
		}
		if r.isRest {
			b[n] = c
			n++
		}
	}
	return n, nil
}

// mailScanner finds the files in mails, line by line.
type mailScanner struct {
	parts      []mailPart
	files      int             // of those
	boundaries map[string]bool // of the mail at hand
	inHead     bool
	inPart     bool
	head       []string // the fields at hand that tell of the content, in one line each
	isBlank    bool     // the line before was
}

// mailParts returns the files and pages that stand in mails, in order, and no more files than
// most.
func mailParts(r io.Reader, most int) ([]mailPart, error) {
	s := mailScanner{inHead: true, isBlank: true, boundaries: map[string]bool{}}
	lines := bufio.NewReaderSize(r, 64<<10)
	at, isRest := int64(0), false
	for {
		line, err := lines.ReadSlice('\n')
		if len(line) > 0 && !isRest {
			s.line(line, at)
		}
		at += int64(len(line))
		isRest = errors.Is(err, bufio.ErrBufferFull) // of a line
		if s.files > most {
			return s.parts[:len(s.parts)-1], &record.Error{Code: record.TooManyMembers}
		}
		if err != nil && !isRest {
			if n := len(s.parts) - 1; s.inPart && s.parts[n].start < 0 {
				s.parts = s.parts[:n]
			} else if s.inPart {
				s.parts[n].end, s.parts[n].isCut = at, len(s.boundaries) > 0
			}
			if !errors.Is(err, io.EOF) {
				return s.parts, err
			}
			return s.parts, nil
		}
		if s.isBodyBegun() {
			s.parts[len(s.parts)-1].start = at
		}
	}
}

// isBodyBegun tells whether a part begins behind the line at hand.
func (s *mailScanner) isBodyBegun() bool {
	return s.inPart && s.parts[len(s.parts)-1].start < 0
}

func (s *mailScanner) line(line []byte, at int64) {
	text := bytes.TrimRight(line, "\r\n")
	isBlank := s.isBlank
	s.isBlank = len(bytes.TrimSpace(text)) == 0
	switch {
	case isBlank && isEnvelope(text):
		s.endPart(at)
		s.inHead, s.head, s.boundaries = true, nil, map[string]bool{}
	case !s.inHead && bytes.HasPrefix(text, []byte("--")) && len(text) > 2:
		name := string(bytes.TrimRight(text[2:], " \t"))
		last, isLast := strings.CutSuffix(name, "--")
		if s.boundaries[name] {
			s.endPart(at)
			s.inHead, s.head = true, nil
		} else if isLast && s.boundaries[last] {
			s.endPart(at)
		}
	case !s.inHead:
	case s.isBlank:
		s.beginBody()
	case text[0] == ' ' || text[0] == '\t':
		if n := len(s.head); n > 0 && s.head[n-1] != "" && len(s.head[n-1])+len(text) < longestField {
			s.head[n-1] += " " + string(bytes.TrimSpace(text))
		}
	case len(text) > 8 && len(text) < longestField && len(s.head) < mostFields && strings.EqualFold(string(text[:8]), "content-"):
		s.head = append(s.head, string(text))
	case len(s.head) > 0 && s.head[len(s.head)-1] != "" && len(s.head) < mostFields:
		s.head = append(s.head, "") // what goes on is of a field that tells nothing
	}
}

// longestField bounds what is kept of a field, mostFields how many are, and mostBoundaries
// the parts of one mail that have parts.
const (
	longestField   = 4 << 10
	mostFields     = 64
	mostBoundaries = 4096
)

// isEnvelope tells whether a line begins a mail in a mailbox: "From a@b.id Mon Jan 15 ...".
func isEnvelope(line []byte) bool {
	return bytes.HasPrefix(line, []byte("From ")) && envelope.Match(line)
}

var envelope = regexp.MustCompile(`^From \S+ +(Mon|Tue|Wed|Thu|Fri|Sat|Sun) `)

func (s *mailScanner) endPart(at int64) {
	if s.inPart {
		s.parts[len(s.parts)-1].end = at
		s.inPart = false
	}
}

// beginBody reads the head that has ended.
func (s *mailScanner) beginBody() {
	s.inHead = false
	kind, encoding, name := "text/plain", "", ""
	for _, field := range s.head {
		key, value, _ := strings.Cut(field, ":")
		switch strings.ToLower(key) {
		case "content-type":
			var parameters map[string]string
			kind, parameters = mediaType(value)
			if name == "" {
				name = parameters["name"]
			}
			if b := parameters["boundary"]; b != "" && strings.HasPrefix(kind, "multipart/") && len(s.boundaries) < mostBoundaries {
				s.boundaries[b] = true
			}
		case "content-disposition":
			if _, parameters := mediaType(value); parameters["filename"] != "" {
				name = parameters["filename"]
			}
		case "content-transfer-encoding":
			if words := strings.FieldsFunc(strings.ToLower(value), func(r rune) bool { return r == ' ' || r == '\t' || r == '"' || r == '(' || r == ';' }); len(words) > 0 {
				encoding = words[0]
			}
		}
	}
	s.head = nil
	isText := strings.HasPrefix(kind, "text/") && kind != "text/html"
	switch {
	case strings.HasPrefix(kind, "multipart/"):
	case strings.HasPrefix(kind, "message/") && encoding != "base64":
		s.inHead = true // of the mail in the mail
	case name != "" || !isText:
		if plain, err := new(mime.WordDecoder).DecodeHeader(name); err == nil {
			name = plain
		}
		isPage := name == "" && kind == "text/html"
		if !isPage {
			s.files++
		}
		name = strings.NewReplacer("/", "_", "\\", "_").Replace(name)
		if name == "" {
			name = strings.ReplaceAll(kind, "/", ".")
		}
		s.inPart = true
		s.parts = append(s.parts, mailPart{name: name, encoding: encoding, start: -1, isPage: isPage})
	}
}

// mediaType reads the value of a field with its parameters, also where programs write them
// without the quotes that they need.
func mediaType(value string) (kind string, parameters map[string]string) {
	kind, parameters, err := mime.ParseMediaType(value)
	if err == nil {
		return kind, parameters
	}
	parameters = map[string]string{}
	parts := strings.Split(value, ";")
	for _, part := range parts[1:] {
		key, text, _ := strings.Cut(part, "=")
		parameters[strings.ToLower(strings.TrimSpace(key))] = strings.Trim(strings.TrimSpace(text), `"`)
	}
	return strings.ToLower(strings.TrimSpace(parts[0])), parameters
}
