package format

import "testing"

// TestLogfmt: lines of pairs are written as objects, others as they are.
func TestLogfmt(t *testing.T) {
	for text, want := range map[string]string{
		"ts=1 level=info body=\"{\\\"nik\\\": \\\"1\\\"}\"\n": "{\"ts\":\"1\",\"level\":\"info\",\"body\":\"{\\\"nik\\\": \\\"1\\\"}\"}\n",
		"a=\"x y\" b= c=\"\"\r\n":                             "{\"a\":\"x y\",\"b\":\"\",\"c\":\"\"}\n",
		"a=1 word b=2\n":                                      "a=1 word b=2\n",
		"a=\"open\n":                                          "a=\"open\n",
		"1=2\n":                                               "1=2\n",
	} {
		checkRelined(t, logfmtLine, text, want)
	}
	for text, want := range map[string]bool{
		"a=1 b=2 c=3\na=1 b=2 c=4\na=1 b=2 c=5\n": true,
		"a=1 b=2\na=1 b=2\na=1 b=2\n":             false,
		"a=1 b=2 c=3\na=1 b=2 c=4\nx\n":           false,
	} {
		if isLogfmt([]byte(text), true) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}
