package format

import (
	"bytes"
	"strings"
	"testing"
)

// TestIsValueList: one array of scalars is JSON; rows that begin with brackets are not.
func TestIsValueList(t *testing.T) {
	for text, want := range map[string]bool{
		`["0812","0813"]`: true, "[1, -2.5e3, null]\n": true, `["a\"b"]`: true,
		`["a","b"]` + "\n" + `["c","d"]`: false, `["a",{"b":1}]`: false, "[2024-01-01 10:00] x": false, `["a","b"`: false, "[a],b": false, "[1,2]x": false, "[]": false, "": false,
	} {
		if isValueList([]byte(text), true) != want {
			t.Errorf("%s: %v", text, !want)
		}
	}
	if cut := `["0812","0813","0814","08`; !isValueList([]byte(cut), false) || !isValueList([]byte(cut), true) {
		t.Error("one whose end is not in the sample is none")
	}
}

func TestIsNumberList(t *testing.T) {
	numbers := strings.Repeat("081298765432,", 25)
	for text, want := range map[string]bool{
		numbers: true, strings.ReplaceAll(numbers, ",", "; "): true, numbers + "\n" + numbers + "\n": true,
		"081298765432,081298765433\n": false, strings.Repeat("081298765432,Siti,", 25): false, strings.Repeat(numbers+"\n", 4): false, "": false,
	} {
		if isNumberList([]byte(text)) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}

// TestIsEBCDIC: text of mainframes is told from text.
func TestIsEBCDIC(t *testing.T) {
	ebcdic := func(text string) []byte {
		var b []byte
		for _, c := range []byte(text) {
			switch {
			case isDigit(c):
				c = c - '0' + 0xf0
			case c >= 'a' && c <= 'i':
				c = c - 'a' + 0x81
			case c >= 'j' && c <= 'r':
				c = c - 'j' + 0x91
			case c >= 's' && c <= 'z':
				c = c - 's' + 0xa2
			case c == ',':
				c = 0x6b
			case c == '\n':
				c = 0x25
			}
			b = append(b, c)
		}
		return b
	}
	text := "id,nama,nik\n1,siti,3174061505901234\n2,budi,3174061505901235\n"
	if !isEBCDIC(ebcdic(text)) || isEBCDIC([]byte(text)) || isEBCDIC(bytes.Repeat([]byte("\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0\r\n"), 9)) {
		t.Error("it is not told")
	}
}
