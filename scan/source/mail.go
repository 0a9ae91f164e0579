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
	"strings"
	"time"

	"bocor/scan/record"
)

// A mail, or a mailbox of many (mbox), is a text in which files stand (RFC 2045, RFC 4155):
// the text is one item, and each file and each page is another, as a member of an archive is.

// mailHead is how a mail or a mailbox begins: with two fields of a mail's head.
var mailHead = regexp.MustCompile(`(?i)^(From [^\n]*\n)?(` + mailField + `)[^\n]*\n([ \t][^\n]*\n|[\w-]+:[^\n]*\n)*?(` + mailField + `)`)

const mailField = `(received|return-path|delivered-to|message-id|mime-version|from|to|cc|subject|date|reply-to|x-[\w-]+|content-type|dkim-signature|arc-[\w-]+|authentication-results):`

// mailPart is a file in a mail, or a page.
type mailPart struct {
	name       string
	encoding   string // in lower case
	start, end int64
}

// mail visits the text of a mail, and the files in it. It is false, and nothing was visited,
// where there are none.
func (w *walker) mail(item Item, at io.ReaderAt, size int64, depth int) bool {
	parts, err := mailParts(io.NewSectionReader(at, 0, size), w.options.MaxMembers)
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
	body := io.NewSectionReader(at, p.start, p.end-p.start)
	switch p.encoding {
	case "base64":
		return &mailReader{base64.NewDecoder(base64.StdEncoding, body)}
	case "quoted-printable":
		return &mailReader{quotedprintable.NewReader(body)}
	}
	return body
}

// mailReader tells what the errors of decoders mean.
type mailReader struct{ source io.Reader }

func (r *mailReader) Read(b []byte) (int, error) {
	n, err := r.source.Read(b)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		err = &record.Error{Code: record.BadArchive}
	}
	return n, err
}

// mailScanner finds the files in mails, line by line.
type mailScanner struct {
	parts      []mailPart
	boundaries map[string]bool // of the mail at hand
	inHead     bool
	inPart     bool
	head       []string // the fields at hand that tell of the content, in one line each
	isBlank    bool     // the line before was
}

// mailParts returns the files and pages that stand in mails, in order, and no more than most.
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
		if len(s.parts) > most {
			return s.parts[:most], &record.Error{Code: record.TooManyMembers}
		}
		if err != nil && !isRest {
			if s.inPart {
				s.parts[len(s.parts)-1].end = at
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
			parsed, parameters, err := mime.ParseMediaType(value)
			if err != nil && parsed == "" {
				continue
			}
			kind = parsed
			if name == "" {
				name = parameters["name"]
			}
			if b := parameters["boundary"]; b != "" && strings.HasPrefix(kind, "multipart/") && len(s.boundaries) < mostBoundaries {
				s.boundaries[b] = true
			}
		case "content-disposition":
			if _, parameters, err := mime.ParseMediaType(value); err == nil && parameters["filename"] != "" {
				name = parameters["filename"]
			}
		case "content-transfer-encoding":
			encoding = strings.ToLower(strings.TrimSpace(value))
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
		name = strings.NewReplacer("/", "_", "\\", "_").Replace(name)
		if name == "" {
			name = strings.ReplaceAll(kind, "/", ".")
		}
		s.inPart = true
		s.parts = append(s.parts, mailPart{name: name, encoding: encoding, start: -1})
	}
}
