package format

import "testing"

// TestTranscripts: what programs put in front of lines comes off, and codes of signs are the signs.
func TestTranscripts(t *testing.T) {
	checkRelined(t, unnumbered, "     1\tnik,nama\n    10\tx\n100000\ty\n", "nik,nama\nx\ny\n")
	checkRelined(t, unnumbered, "data/a.csv:nik,nama\ndata/a.csv:12:x:y\n", "nik,nama\nx:y\n")
	checkRelined(t, typed, "_HiStOrY_V2_\nINSERT\\040INTO\\134n\\999\\012\n", "-- _HiStOrY_V2_\nINSERT INTO\\n\\999\\012\n")
	for text, want := range map[string]bool{
		"     1\ta\n     2\tb\n     3\tc\n":       true,
		"1\ta\n2\tb\n3\tc\n":                      false,
		"     1\ta\n     2\tb\n     4\tc\n":       false,
		"d/a.csv:x\nd/a.csv:y\nd/a.csv:z\n":       true,
		"d/a.csv:x\nd/b.csv:y\nd/a.csv:z\n":       false,
		"10.0.0.1:80\n10.0.0.1:81\n10.0.0.1:82\n": false,
	} {
		if isNumbered([]byte(text), true) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}
