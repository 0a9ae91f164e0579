package format

import (
	"bytes"
	"io"
	"regexp"
	"strings"
)

// reline makes the front and what follows it the lines that each makes of those there are.
func (f *front) reline(limit int, each func(to, line []byte) []byte) error {
	encoding, guessed := f.encoding, f.guessed
	next, err := readFront(newLineReader(io.MultiReader(bytes.NewReader(f.sample), f.rest), limit, each))
	if err != nil {
		return err
	}
	*f = *next
	f.encoding, f.guessed, f.decoded = encoding, guessed, true
	return nil
}

// printable is how mails and cards of telephones say that they are written in
// quoted-printable (RFC 2045, 6.7; vCard 2.1).
var printable = regexp.MustCompile(`(?im)^content-transfer-encoding:[ \t]*"?quoted-printable|;\s*encoding=quoted-printable|;quoted-printable[;:]`)

// isQuotedPrintable tells whether a text holds parts in quoted-printable.
func isQuotedPrintable(sample []byte) bool {
	return bytes.IndexByte(sample, '=') >= 0 && printable.Match(sample)
}

// fromPrintable appends what a line says in quoted-printable: a line goes on behind a sign
// of equality at its end. Lines of base64 stay as they are, and signs of equality that
// begin nothing.
func fromPrintable(to, line []byte) []byte {
	content := bytes.TrimRight(line, "\r\n")
	end := line[len(content):]
	if isBase64End(content) {
		return append(to, line...)
	}
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

// isBase64End tells whether a line is the last one of a part in base64, with what pads it.
func isBase64End(line []byte) bool {
	const whole = 76 // of a line
	text := bytes.TrimRight(line, "=")
	if len(line) >= whole || len(line)%4 != 0 || len(text) == len(line) || len(line)-len(text) > 2 {
		return false
	}
	for _, c := range text {
		if !isDigit(c) && (c|0x20 < 'a' || c|0x20 > 'z') && c != '+' && c != '/' {
			return false
		}
	}
	return true
}

// unit is the sign that stands for a delimiter of several.
const unit = 0x1f

// longDelimiter returns the signs, two to eight in a row, that part known names on the
// first line and fields on all others: ::, <|>, " - ", \t as it is typed. nil: none do, or
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
		for end < len(first) && isSign(first[end]) {
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
	case string(text) == `\t`:
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
