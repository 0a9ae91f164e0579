// Package marks finds the bytes that structure and candidates are made of: one
// pass over a text gives bitmaps of its line ends, delimiters, quotes, digits,
// some signs and bytes above ASCII. It knows nothing of what they mean.
package marks

// Word holds the marks of 64 bytes: bit i of each map is byte i.
type Word struct {
	Newline, Return, Delimiter, Quote uint64
	Digit                             uint64
	// Sign marks @ and $, which addresses and hashes of passwords have, and % and
	// backslashes, which escape codes begin with.
	Sign uint64
	// Million marks j and J, which begin the word for a million (juta, jt).
	Million uint64
	// High marks bytes above ASCII.
	High uint64
}

// Find sets the marks of text, and returns words grown to its length: one for
// each 64 bytes begun. Bits beyond the text are 0.
func Find(words []Word, text []byte, delimiter, quote byte) []Word {
	n := (len(text) + 63) / 64
	if cap(words) < n {
		words = make([]Word, n+n/4)
	}
	words = words[:n]
	whole := len(text) / 64
	if whole > 0 {
		find(words[:whole], text, delimiter, quote)
	}
	if rest := text[whole*64:]; len(rest) > 0 {
		var last [64]byte
		copy(last[:], rest)
		find(words[whole:], last[:], delimiter, quote)
		keep := uint64(1)<<len(rest) - 1
		w := &words[whole]
		w.Newline &= keep
		w.Return &= keep
		w.Delimiter &= keep
		w.Quote &= keep
		w.Digit &= keep
		w.Sign &= keep
		w.Million &= keep
		w.High &= keep
	}
	return words
}

// findPlain is the pass in plain Go: the meaning of the assembly, and what
// runs where there is none.
func findPlain(words []Word, text []byte, delimiter, quote byte) {
	for i := range words {
		var w Word
		for bit, c := range text[i*64 : i*64+64] {
			mark := uint64(1) << bit
			if c-'0' <= 9 {
				w.Digit |= mark
			}
			if c == delimiter {
				w.Delimiter |= mark
			}
			if c == quote {
				w.Quote |= mark
			}
			if c >= 0x80 {
				w.High |= mark
			}
			switch c {
			case '\n':
				w.Newline |= mark
			case '\r':
				w.Return |= mark
			case '@', '$', '%', '\\':
				w.Sign |= mark
			case 'j', 'J':
				w.Million |= mark
			}
		}
		words[i] = w
	}
}
