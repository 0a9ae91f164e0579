package format

import "testing"

func TestFrame(t *testing.T) {
	for _, c := range []struct {
		line   string
		fields int
		want   bool
	}{
		{"+----+-------+", 1, true},
		{"-----+-------", 1, true},
		{"|---|:---:|", 4, true},
		{"\u250c\u2500\u2500\u2500\u252c\u2500\u2500\u2500\u2510", 1, true},
		{"===== =====", 1, true},
		{"(60 rows)", 1, true},
		{"60 rows in set (0.00 sec)", 1, true},
		{"60 rows selected.", 1, true},
		{"(60 baris)", 1, true},
		{"mysql>", 1, true},
		{"| int64 |   varchar   | DECIMAL(10,2) |", 5, true},
		{"|varchar|", 3, false},
		{"| int64 | Siti |", 4, false},
		{"-|-|-", 3, false},
		{"| a | --- |", 4, false},
		{"60 rows", 2, false},
		{"3171015803754863 rows", 1, false},
		{"60 rows (081234567890)", 1, false},
		{"60 rows of houses", 1, false},
		{"- --- x", 1, false},
		{"", 1, false},
	} {
		if got := isFrame([]byte(c.line), c.fields, 3); got != c.want {
			t.Errorf("%q: %v", c.line, got)
		}
		if isFrame([]byte(c.line), c.fields, 1) {
			t.Errorf("%q is a frame of no table", c.line)
		}
	}
}
