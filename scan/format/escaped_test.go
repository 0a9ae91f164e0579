package format

import (
	"strings"
	"testing"
)

func TestEscapedLines(t *testing.T) {
	for text, want := range map[string]string{
		"1\tBudi\\\nJakarta\t3\n2\tSiti\\\\\t4\n":             "1\tBudi Jakarta\t3\n2\tSiti\\\\\t4\n",
		"1\tBudi\\\nJakarta\t3\n2\tx\t3\n2\tSiti\\\nx\t4\\\n": "1\tBudi Jakarta\t3\n2\tx\t3\n2\tSiti x\t4 ",
		"1\tC:\\\n2\tD\n3\tE:\\\n4\tF\n":                      "", // so are these
		"1\tC:\\\n2\tD:\\\n":                                  "", // the lines are rows
		"a\\\nb\n":                                            "",
		"1\t2\n3\t4\n":                                        "",
	} {
		is := hasEscapedEnds([]byte(text), true)
		if is != (want != "") {
			t.Errorf("%q: %v", text, is)
		}
		if !is {
			continue
		}
		var e escaped
		var got []byte
		for line := range strings.Lines(text) {
			got = e.line(got, []byte(line))
		}
		if got = e.end(got); string(got) != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
