package format

import (
	"bytes"
	"encoding/base64"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// reline makes the front and what follows it the lines that each makes of those there are, and end
// behind the last one.
func (f *front) reline(limit int, each lineMaker, end func(to []byte) []byte) error {
	encoding, guessed := f.encoding, f.guessed
	lines := newLineReader(io.MultiReader(bytes.NewReader(f.sample), f.rest), limit, each)
	lines.end = end
	next, err := readFront(lines)
	if err != nil {
		return err
	}
	*f = *next
	f.encoding, f.guessed, f.decoded = encoding, guessed, true
	return nil
}

// rewritings are other ways to write what is read, told by the front of a text and taken back a line at
// a time, in this order.
var rewritings = []struct {
	format string // of Names, as which the result is read; "": whatever it is
	shown  string // what it is called then; "": by the format
	is     func(f *front, options *Options) bool
	each   func(options *Options) (lineMaker, func(to []byte) []byte)
}{
	{"", "", func(f *front, _ *Options) bool { return colour().Match(f.sample) }, stateless(uncoloured)},
	{"", "", func(f *front, _ *Options) bool { return hasEncodedParts(f.sample) }, stateful(func() lineMaker { return new(encodedParts).line })},
	{"", "", func(f *front, _ *Options) bool { return isFolded(f.sample) }, stateful(func() lineMaker { return new(unfolded).line })},
	{"", "", func(f *front, _ *Options) bool { return hasUprights(f.sample) }, stateless(undrawn)},
	{"", "", func(f *front, _ *Options) bool { return quotedPage().Match(f.sample) }, stateless(unquotedPage)},
	{"", "", func(f *front, _ *Options) bool { return isNumbered(f.sample, f.whole) }, stateless(unnumbered)},
	{"", "", func(f *front, _ *Options) bool { return bytes.HasPrefix(f.sample, history) }, stateless(typed)},
	{"csv", "", func(f *front, _ *Options) bool { return hasEscapedEnds(f.sample, f.whole) }, func(*Options) (lineMaker, func([]byte) []byte) { e := new(escaped); return e.line, e.end }},
	{"html", "", func(f *front, _ *Options) bool { return isForumTable().Match(f.sample) }, stateless(forumPage)},
	{"", "", func(f *front, _ *Options) bool {
		return bytes.Contains(f.sample, []byte("||")) && isWikiTable().Match(f.sample)
	}, stateless(wikiRow)},
	{"", "", func(f *front, _ *Options) bool { return isTypeset(f.sample) }, stateful(func() lineMaker { return new(typeset).line })},
	{"blocks", "", func(f *front, _ *Options) bool { return isExpanded(f.sample) }, stateless(expanded)},
	{"blocks", "", func(f *front, _ *Options) bool { return isPrinted(f.sample) }, stateful(func() lineMaker { return new(printed).line })},
	{"", "", func(f *front, _ *Options) bool { return isMultipart(f.sample) }, func(*Options) (lineMaker, func([]byte) []byte) { m := new(multipart); return m.line, m.end }},
	{"", "", func(f *front, options *Options) bool { return isLogged(f.sample, options) }, stateless(unlogged)},
	{"blocks", "", func(f *front, _ *Options) bool { return isFilled(f.sample) }, func(*Options) (lineMaker, func([]byte) []byte) { f := new(filled); return f.line, f.end }},
	{"json", "", func(f *front, _ *Options) bool { return isLogfmt(f.sample, f.whole) }, stateless(logfmtLine)},
	{"blocks", "", func(f *front, options *Options) bool { return isStacked(f.sample, options) }, func(options *Options) (lineMaker, func([]byte) []byte) {
		u := &stacked{options: options}
		return u.line, u.end
	}},
	{"blocks", "", func(f *front, options *Options) bool { return isPaired(f.sample, f.whole, options) }, func(options *Options) (lineMaker, func([]byte) []byte) { return paired{options}.line, nil }},
	{"blocks", "", func(f *front, options *Options) bool { return isPhonebook(f.sample, f.whole, options) }, stateless(phonebookLine)},
	{"json", "messages", func(f *front, options *Options) bool { return isMessages(f.sample, f.whole, options) }, func(options *Options) (lineMaker, func([]byte) []byte) {
		m := &messages{options: options}
		return m.line, m.end
	}},
	{"blocks", "", func(f *front, _ *Options) bool { return isBound(f.sample) }, func(*Options) (lineMaker, func([]byte) []byte) { b := new(bound); return b.line, b.cut }},
	{"sql", "", func(f *front, _ *Options) bool { return isCopied(f.sample) }, stateful(func() lineMaker { return new(copied).line })},
	{"sql", "", func(f *front, _ *Options) bool { return isRestated(f.sample) }, func(*Options) (lineMaker, func([]byte) []byte) { r := new(restated); return r.line, r.end }},
	{"sql", "console", func(f *front, options *Options) bool { return isConsole(f.sample, f.whole, options) }, func(options *Options) (lineMaker, func([]byte) []byte) {
		c := &console{options: options}
		return c.line, c.end
	}},
	{"csv", "", func(f *front, o *Options) bool { return hasQuotedRows(f.sample, f.whole, o) }, stateless(unquotedRow)},
}

// stateless is for a rewriting that keeps nothing in mind between lines, stateful for one that does.
func stateless(each lineMaker) func(*Options) (lineMaker, func([]byte) []byte) {
	return stateful(func() lineMaker { return each })
}

func stateful(begin func() lineMaker) func(*Options) (lineMaker, func([]byte) []byte) {
	return func(*Options) (lineMaker, func([]byte) []byte) { return begin(), nil }
}

// rewrite takes rewritings back, those of the format that is asked for.
func (f *front) rewrite(options *Options) error {
	for _, r := range rewritings {
		if isAsked := r.format == "" || options.Format == "" || options.Format == r.format; !isAsked || !r.is(f, options) {
			continue
		}
		each, end := r.each(options)
		if err := f.reline(options.MaxRecord, each, end); err != nil {
			return err
		}
		if r.shown != "" { // nothing else is hidden in it
			f.shown = r.shown
			return nil
		}
	}
	return nil
}

// colour are the codes with which programs set a terminal's colours and positions (ECMA-48):
// their semicolons part no fields.
var colour = lazy("\x1b\\[[0-9]{0,3}(;[0-9]{0,3})*[A-Za-z]")

// uncoloured appends a line without such codes.
func uncoloured(to, line []byte) []byte {
	if bytes.IndexByte(line, 0x1b) < 0 {
		return append(to, line...)
	}
	return append(to, colour().ReplaceAllLiteral(line, nil)...)
}

// quotedPage is a table of a page that XML holds as it is.
var quotedPage = lazy(`(?i)<!\[CDATA\[[^\]]*<table\b`)

// unquotedPage appends a line without the signs between which such a page stands.
func unquotedPage(to, line []byte) []byte {
	if bytes.Contains(line, []byte("<![CDATA[")) || bytes.Contains(line, []byte("]]>")) {
		line = bytes.ReplaceAll(bytes.ReplaceAll(line, []byte("<![CDATA["), nil), []byte("]]>"), nil)
	}
	return append(to, line...)
}

// isUpright and isLevel tell the signs with which programs draw the lines between columns and rows,
// beside ASCII's.
func isUpright(r rune) bool { return strings.ContainsRune("│┃║╎┆", r) }
func isLevel(r rune) bool   { return strings.ContainsRune("─━═┄┅┈┉╌╍", r) }

// hasUprights tells whether half of the lines of a text have columns between such signs, or are
// lines of such a table. Trees of folders are drawn, too.
func hasUprights(sample []byte) bool {
	const (
		least     = 2
		mostLines = 50
	)
	lines, rows, borders := 0, 0, 0
	for line := range bytes.Lines(sample) {
		switch {
		case len(bytes.TrimSpace(line)) == 0:
			continue
		case bytes.Contains(line, []byte("── ")):
			return false
		case isDrawn(bytes.TrimRight(line, "\n")):
			borders++
		case bytes.ContainsFunc(line, isUpright):
			rows++
		}
		if lines++; lines == mostLines {
			break
		}
	}
	return rows >= least && 2*(rows+borders) >= lines
}

// undrawn appends a line with ASCII's signs for those that draw: tables are read by them. ClickHouse
// writes names into the upper border.
func undrawn(to, line []byte) []byte {
	const lead = 0xE2 // the first byte of all of these signs, U+2500 to U+257F
	if bytes.IndexByte(line, lead) < 0 {
		return append(to, line...)
	}
	text := bytes.TrimLeft(line, " \t")
	isRecord := bytes.Contains(text, []byte("─[ RECORD "))
	isNames := bytes.HasPrefix(text, []byte("┌")) && bytes.ContainsFunc(text, unicode.IsLetter) && !isRecord
	isBorder := isRecord || isDrawn(bytes.TrimRight(text, "\n"))
	for len(line) > 0 {
		n := bytes.IndexByte(line, lead)
		if n < 0 {
			return append(to, line...)
		}
		to, line = append(to, line[:n]...), line[n:]
		r, size := utf8.DecodeRune(line)
		sign := byte(0)
		switch isSign := r >= 0x2500 && r <= 0x257f; {
		case !isSign:
		case isLevel(r) && isNames:
			sign = ' '
		case isLevel(r) && isBorder:
			sign = '-'
		case isBorder:
			sign = '+'
		case isNames, isUpright(r):
			sign = '|'
		}
		if sign != 0 {
			to = append(to, sign)
		} else {
			to = append(to, line[:size]...)
		}
		line = line[size:]
	}
	return to
}

// mail is how a mail begins, or a mailbox.
var mail = lazy(`(?i)^(From [^\n]*\n|(received|return-path|delivered-to|message-id|mime-version|from|to|subject|date|x-[\w-]+|content-type|dkim-signature|arc-[\w-]+):)`)

// hasEncodedParts tells whether a text is a mail or a card of a telephone with parts in
// quoted-printable or base64 (RFC 2045, 6.7 and 6.8; vCard 2.1).
func hasEncodedParts(sample []byte) bool {
	text := bytes.TrimLeft(sample[markLength(sample):], " \t\r\n")
	return (mail().Match(text[:min(len(text), 256)]) || hasFoldPrefix(text, "begin:vcard")) && (printable().Match(sample) || based().Match(sample))
}

// printable and based are how a part says that it is written so, and textual that it is a
// text.
var (
	printable = lazy(`(?im)^content-transfer-encoding:[ \t]*"?quoted-printable|;[ \t]*(encoding=)?quoted-printable[;:]`)
	based     = lazy(`(?im)^content-transfer-encoding:[ \t]*"?base64`)
	textual   = lazy(`(?im)^content-type:[ \t]*"?(text/|application/(csv|json|xml|x-ndjson|sql))`)
)

// encodedParts decodes the parts of a mail that say to be in quoted-printable, and texts in
// base64, up to where they end; and properties of a card in quoted-printable.
type encodedParts struct {
	isNext  bool // the part whose head is at hand is in quoted-printable
	inPart  bool
	goesOn  bool // the line at hand goes on one that is written so
	isText  bool // the head at hand says so
	isBased bool // likewise of base64
	inBased bool
	rest    []byte // of base64 that is not decoded yet
}

// line appends what a line says.
func (p *encodedParts) line(to, line []byte) []byte {
	content := bytes.TrimRight(line, "\r\n")
	if p.inBased {
		if len(content) > 0 && !bytes.HasPrefix(content, []byte("--")) {
			return p.decode(to, bytes.TrimSpace(content), line)
		}
		to = append(append(to, p.rest...), '\n')
		p.rest, p.inBased = p.rest[:0], false
	}
	mayTell := len(content) > 0 && content[0]|0x20 == 'c' // of its part
	if !mayTell && len(content) > 0 && !p.goesOn && !p.inPart && bytes.IndexByte(content, ';') < 0 && content[0] != '-' && content[0] != 'F' {
		return append(to, line...)
	}
	switch {
	case mayTell && based().Match(content):
		p.isBased = true
	case mayTell && textual().Match(content):
		p.isText = true
	case len(content) == 0:
		p.inBased = p.isBased && p.isText
		p.isBased, p.isText = false, false
	}
	isHead := printable().Match(content)
	switch {
	case isHead && content[0]|0x20 == 'c': // content-transfer-encoding
		p.isNext = true
		return append(to, line...)
	case p.goesOn || isHead:
	case p.isNext && len(content) == 0:
		p.isNext, p.inPart = false, true
		return append(to, line...)
	case bytes.HasPrefix(content, []byte("--")), bytes.HasPrefix(content, []byte("From ")):
		p.isNext, p.inPart = false, false
		return append(to, line...)
	case !p.inPart:
		return append(to, line...)
	}
	p.goesOn = len(content) > 0 && content[len(content)-1] == '=' && len(content) < len(line)
	return fromPrintable(to, line)
}

// decode appends what a line of base64 says; a line that is none stays as it is, and so does a
// part that is no text in single bytes.
func (p *encodedParts) decode(to, content, line []byte) []byte {
	text := append(p.rest, content...)
	whole := len(text) &^ 3
	out, err := base64.StdEncoding.AppendDecode(to, text[:whole])
	if isBinary := err == nil && bytes.IndexByte(out[len(to):], 0) >= 0; err != nil || isBinary {
		to = append(append(to, text[:len(text)-len(content)]...), line...)
		p.inBased, p.rest = !isBinary, nil
		return to
	}
	p.rest = append(p.rest[:0], text[whole:]...)
	return out
}

// folded is how texts begin in which a line goes on behind a line end and a blank: cards of
// telephones and calendars (RFC 6350, 3.2), and what directories export (RFC 2849).
var folded = lazy(`(?i)^(begin:v|(#[^\n]*\n|\s*\n|version:[ \d]*\r?\n)*dn:(: ?[a-z0-9+/]| ?[a-z]+=))`)

func isFolded(sample []byte) bool {
	text := sample[markLength(sample):]
	return folded().Match(text) && (bytes.Contains(text, []byte("\n ")) || bytes.Contains(text, []byte("\n\t")))
}

// unfolded joins such lines.
type unfolded struct{ begun bool }

func (u *unfolded) line(to, line []byte) []byte {
	content := bytes.TrimRight(line, "\r\n")
	if u.begun && len(content) > 0 && (content[0] == ' ' || content[0] == '\t') {
		return append(to, content[1:]...)
	}
	if u.begun {
		to = append(to, '\n')
	}
	u.begun = true
	return append(to, content...)
}

// fromPrintable appends what a line says in quoted-printable: it goes on behind a sign of
// equality at its end. Signs of equality that begin nothing stay as they are.
func fromPrintable(to, line []byte) []byte {
	content := bytes.TrimRight(line, "\r\n")
	end := line[len(content):]
	for i := 0; i < len(content); i++ {
		c := content[i]
		if c != '=' {
			to = append(to, c)
			continue
		}
		if i+1 == len(content) && len(end) > 0 {
			return to
		}
		if i+2 < len(content) {
			if high, low := hexDigit(content[i+1]), hexDigit(content[i+2]); high >= 0 && low >= 0 {
				to = append(to, byte(high<<4|low))
				i += 2
				continue
			}
		}
		to = append(to, c)
	}
	return append(to, end...)
}

// unit is the sign that stands for a delimiter of several.
const unit = 0x1f

// longDelimiter returns the signs, two to eight in a row or one beyond ASCII, that part known names on
// the first line and fields on all others: ::, <|>, " - ", §, \t as it is typed. nil: none do, or
// one alone does it.
func longDelimiter(sample []byte, whole bool, options *Options) []byte {
	const (
		leastLines = 3
		mostLines  = 50
		shortest   = 2
		longest    = 8
	)
	if bytes.IndexByte(sample, unit) >= 0 {
		return nil
	}
	var lines [][]byte
	for line := range bytes.Lines(sample) {
		isCut := !whole && len(line) > 0 && line[len(line)-1] != '\n'
		if line = bytes.TrimRight(line, "\r\n"); len(line) > 0 && !isCut {
			lines = append(lines, line)
		}
		if len(lines) == mostLines {
			break
		}
	}
	if len(lines) < leastLines || options.KnownName == nil || !mayBeNames(bytes.ReplaceAll(lines[0], []byte("@@"), nil)) {
		return nil
	}
	first := lines[0]
	var best []byte
	for i := 0; i < len(first); {
		end := i
		if n := wideSign(first[i:]); n > 0 {
			end += n
		}
		for end < len(first) && first[i] < utf8.RuneSelf && isSign(first[end]) {
			end++
		}
		signs := first[i:end]
		if bytes.HasPrefix(first[i:], []byte(`\t`)) {
			end = i + len(`\t`)
			signs = first[i:end]
		}
		if len(signs) >= shortest && len(signs) <= longest && isLongDelimiter(signs) && parts(lines, signs) && len(signs) > len(best) && options.knows(strings.Split(string(first), string(signs))) {
			best = signs
		}
		i = max(end, i+1)
	}
	g := grammar{quote: '"', cellLines: options.CellLines, cellBytes: options.CellBytes}
	if alone, width := namedDelimiter(g, sample, whole, options); width > 0 && bytes.IndexByte(best, alone) < 0 {
		return nil // signs in its cells
	}
	return bytes.Clone(best)
}

// wideSign returns the length of the sign beyond ASCII with which a text begins, none that stands in
// words; 0: it does not.
func wideSign(text []byte) int {
	r, n := utf8.DecodeRune(text)
	if r < utf8.RuneSelf || r == utf8.RuneError || !unicode.IsSymbol(r) && !unicode.IsPunct(r) {
		return 0
	}
	return n
}

// isSign tells whether a byte is one of those that delimiters are made of.
func isSign(c byte) bool {
	return c > 0 && c < 0x7f && c != '\n' && c != '\r' && c != '"' && c != '\'' && c != '_' && c != '.' && c != '(' && c != ')' && !isDigit(c) && (c|0x20 < 'a' || c|0x20 > 'z')
}

// isLongDelimiter tells whether signs are no delimiter alone, with blanks beside it or
// empty fields.
func isLongDelimiter(signs []byte) bool {
	text := bytes.Trim(signs, " ")
	switch {
	case len(text) == 0:
		return false
	case string(text) == `\t`, wideSign(signs) == len(signs):
		return true
	case len(text) < len(signs) && len(text) == 1:
		return text[0] == '-' || text[0] == '/' || text[0] == '=' || text[0] == '>'
	}
	return len(text) > 1 && string(text) != "://" && !(bytes.IndexByte([]byte(",;|\t"), text[0]) >= 0 && bytes.Count(text, text[:1]) == len(text))
}

// parts tells whether signs come as often on nearly all lines.
func parts(lines [][]byte, signs []byte) bool {
	n, same := bytes.Count(lines[0], signs), 0
	for _, line := range lines {
		if bytes.Count(line, signs) == n {
			same++
		}
	}
	return 10*same >= 9*len(lines)
}
