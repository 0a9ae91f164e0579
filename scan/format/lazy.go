package format

import (
	"regexp"
	"sync"
)

// lazy returns a pattern that is compiled when it is first asked for: an input
// needs few of them, and all together take a sixth of the time that the smallest scan does.
func lazy(pattern string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(pattern) })
}

// holdsFold tells whether a text holds one of some words in small letters, in any case: patterns that
// need one of them take much longer to find that out.
func holdsFold(text []byte, words ...string) bool {
	var begins [256][]string
	for _, word := range words {
		for _, first := range []byte{word[0], word[0] &^ 0x20} {
			begins[first] = append(begins[first], word)
		}
	}
	for i, c := range text {
		for _, word := range begins[c] {
			if hasFoldPrefix(text[i:], word) {
				return true
			}
		}
	}
	return false
}
