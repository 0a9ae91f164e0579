//go:build !amd64

package marks

func find(words []Word, text []byte, delimiter, quote byte) {
	findPlain(words, text, delimiter, quote)
}
