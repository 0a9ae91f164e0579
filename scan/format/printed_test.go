package format

import (
	"strings"
	"testing"
)

// TestPrinted: what consoles and programs print of records is written as blocks.
func TestPrinted(t *testing.T) {
	options := Defaults()
	options.KnownName = func(name string) bool { return name == "Nama" || name == "NIK" || name == "HP" || name == "Gaji Pokok" }
	for _, c := range []struct {
		name       string
		is         func(sample []byte) bool
		each       func(to, line []byte) []byte
		text, want string
	}{
		{"print_r", isPrinted, new(printed).line,
			"Array\n(\n    [0] => Array\n        (\n            [nik] => 1\n            [nama] => A B\n            [k] => Array\n                (\n                    [hp] => 2\n                )\n\n            [x] => \n            [y] => 3\n        )\n\n    [1] => stdClass Object\n        (\n            [nik] => 4\n            [nama] => C\n            [y] => 5\n        )\n)\n",
			"\n\nnik: 1\nnama: A B\nk {\nhp: 2\nx: \ny: 3\n\nnik: 4\nnama: C\ny: 5\n"},
		{"var_dump", isPrinted, new(printed).line,
			"array(2) {\n  [0]=>\n  array(4) {\n    [\"nik\"]=>\n    string(1) \"1\"\n    [\"n\"]=>\n    int(5)\n    [\"k\"]=>\n    array(1) {\n      [\"hp\"]=>\n      string(1) \"2\"\n    }\n    [\"b\"]=>\n    NULL\n  }\n  [1]=>\n  object(A)#1 (1) {\n    [\"nik\":protected]=>\n    string(3) \"a\"b\"\n    [\"c\"]=>\n    int(1)\n    [\"d\"]=>\n    int(1)\n  }\n}\n",
			"\n\nnik: \"1\"\nn: 5\nk {\nhp: \"2\"\nb: \n\nnik: \"a\"b\"\nc: 1\nd: 1\n"},
		{"psql with a border", isExpanded, expanded, "+-[ RECORD 1 ]-+----+\n| nik | 1 |\n| nama | A B  |\n+---+\n", "-[ RECORD 1 ]-\nnik | 1\nnama | A B\n+---+\n"},
		{"psql without", isExpanded, expanded, "* Record 1     \nnik   1\nnama  A B\n", "-[ RECORD 1 ]-\nnik | 1\nnama | A B\n"},
		{"two pairs a line", func(sample []byte) bool { return isPaired(sample, true, &options) }, paired{&options}.line,
			"SLIP GAJI\nNama    : A B     NIK : 1   HP: 5\nGaji Pokok    Rp   5.000\n\nNama : C    NIK : 2\n\nNama: D.   NIK: 3\n\nlain:  x   y: z\n",
			"SLIP GAJI\nNama: A B\nNIK: 1\nHP: 5\nGaji Pokok: Rp 5.000\n\nNama: C\nNIK: 2\n\nNama: D.\nNIK: 3\n\nlain:  x   y: z\n"},
	} {
		if !c.is([]byte(c.text)) {
			t.Errorf("%s is not taken for it", c.name)
		}
		checkRelined(t, c.each, c.text, c.want)
	}
	for _, text := range []string{"a,b\n1,2\n", "[nik] => 1\n", "use x => y\nfoo([1] => 2)\n", "Nama : A\nNIK : 1\n", "10:00:01  INFO: x   y: z\n", "User: A  NIK: 1  HP: 2\nUser: B  NIK: 1  HP: 2\nUser: C  NIK: 1  HP: 2\n", "\"nik\" => \"1\",\n" + strings.Repeat("\"nama\" => \"A\",\n", 9)} {
		if isPrinted([]byte(text)) || isExpanded([]byte(text)) || isPaired([]byte(text), true, &options) {
			t.Errorf("%q is taken for it", text)
		}
	}
}
