package scan

import (
	"bytes"
	"encoding/base64"
	"slices"
	"unicode/utf8"

	"bocor/detectors"
	"bocor/scan/record"
)

// leastEncoded is the length of the shortest run of base64 that is looked into:
// a number of 13 digits has it. It is also how far apart runs are looked for, so
// that none is passed by.
const leastEncoded = 20

// Runs that are no text and longer than this are told; keys, hashes and tokens are
// shorter.
const longestOpaque = 2048

// mailLine is the length of a line of base64 in a mail (RFC 2045), and that of
// what the program base64 writes; others write lines of armoured.
const mailLine = 76

var armoured = []int{60, 64, 72, mailLine}

var isBase64 = func() (t [256]bool) {
	for c := range t {
		t[c] = byteClass[c]&(letterBit|digitBit) != 0 || c == '+' || c == '/'
	}
	return t
}()

// encoded examines what a cell holds in base64, where that is text. It returns the
// code of what was not examined, or "".
func (w *worker) encoded(column uint32, text []byte) (missed record.Code) {
	if isUuencoded(text) {
		return record.EncodedData
	}
	line := len(bytes.TrimSpace(text))
	picture, isAsked := false, false
	for at := leastEncoded - 1; at < len(text); at += leastEncoded {
		if !isBase64[text[at]] {
			continue
		}
		start, end := at, at+1
		for start > 0 && isBase64[text[start-1]] {
			start--
		}
		for end < len(text) && isBase64[text[end]] {
			end++
		}
		at = end - 1 // and on from there
		run := text[start:end]
		switch isWhole := len(run) == line; {
		case len(run) < leastEncoded:
		case w.decodedText(run):
			w.text(column, &w.plan.other, w.decoded)
			if isWhole && slices.Contains(armoured, line) {
				missed = record.EncodedData // what stands across lines
			}
		case len(run) > longestOpaque || isWhole && line == mailLine && hasBothCases(run):
			if !isAsked {
				picture, isAsked = holdsPicture(text), true
			}
			if !picture {
				missed = record.EncodedData
			}
		}
	}
	return missed
}

// isUuencoded tells whether a text is a full line of what uuencode writes (POSIX): an M, and 60
// signs from the blank to the grave accent, of which many are neither letters nor digits.
func isUuencoded(text []byte) bool {
	const (
		length    = 61
		leastSign = 8
	)
	if len(text) != length || text[0] != 'M' {
		return false
	}
	signs := 0
	for _, c := range text {
		if c < ' ' || c > '`' {
			return false
		}
		if c != ' ' && byteClass[c]&(letterBit|digitBit) == 0 {
			signs++
		}
	}
	return signs >= leastSign
}

// holdsPicture tells whether a picture is in a text: these are looked at, or told.
func holdsPicture(text []byte) (holds bool) {
	detectors.Pictures(text, func([]byte) { holds = true })
	return holds
}

// decodedText decodes a run of base64 to w.decoded, and tells whether that is a
// text.
func (w *worker) decodedText(run []byte) bool {
	if len(run)%4 == 1 {
		run = run[:len(run)-1]
	}
	var front [leastEncoded / 4 * 3]byte
	if _, err := base64.RawStdEncoding.Decode(front[:], run[:leastEncoded]); err != nil || !isPrintable(front[:]) {
		return false
	}
	if n := base64.RawStdEncoding.DecodedLen(len(run)); cap(w.decoded) < n {
		w.decoded = make([]byte, n+n/4)
	}
	n, err := base64.RawStdEncoding.Decode(w.decoded[:cap(w.decoded)], run)
	w.decoded = w.decoded[:max(0, n)]
	return err == nil && utf8.Valid(w.decoded) && !bytes.ContainsRune(w.decoded, 0)
}

// hasBothCases tells whether there are small letters, capital ones and digits.
func hasBothCases(b []byte) bool {
	small, capital, digit := false, false, false
	for _, c := range b {
		small, capital, digit = small || c-'a' <= 25, capital || c-'A' <= 25, digit || c-'0' <= 9
	}
	return small && capital && digit
}

// isPrintable tells whether all bytes are printable ASCII or white space.
func isPrintable(b []byte) bool {
	for _, c := range b {
		if (c < ' ' || c > '~') && c != '\n' && c != '\r' && c != '\t' {
			return false
		}
	}
	return true
}
