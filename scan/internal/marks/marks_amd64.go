package marks

import "golang.org/x/sys/cpu"

var hasAVX2 = cpu.X86.HasAVX2

// findAVX2 sets n words to the marks of 64*n bytes at text.
//
//go:noescape
func findAVX2(words *Word, text *byte, n int, delimiter, quote byte)

func find(words []Word, text []byte, delimiter, quote byte) {
	if !hasAVX2 {
		findPlain(words, text, delimiter, quote)
		return
	}
	_ = text[len(words)*64-1]
	findAVX2(&words[0], &text[0], len(words), delimiter, quote)
}
