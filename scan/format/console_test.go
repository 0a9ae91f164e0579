package format

import "testing"

// TestConsole: each of the tables that a client prints becomes a COPY with its own names.
func TestConsole(t *testing.T) {
	const grid = "mysql> select 1;\n+----+------+\n| id | nama |\n+----+------+\n|  1 | B\tS  |\n+----+------+\n1 row in set\n\n+-----+------+\n| nik | gaji |\n+-----+------+\n| 31  | 5    |\n+-----+------+\n"
	options := Defaults()
	options.KnownName = func(name string) bool {
		return name == "nama" || name == "hp" || name == "id" || name == "nik" || name == "gaji"
	}
	for text, want := range map[string]string{
		grid: "-- mysql> select 1;\nCOPY \"result 1\" (\"id\",\"nama\") FROM stdin;\n1\tB\\tS\n\\.\n-- 1 row in set\n-- \nCOPY \"result 2\" (\"nik\",\"gaji\") FROM stdin;\n31\t5\n\\.\n",
		// Without a line between them; a grid without an end.
		"+----+-----+\n| id | hp  |\n+----+-----+\n| 1  | a\\b |\n+----+-----+\n+----+----+\n| id | x  |\n+----+----+\n| 2  | 3  |": "COPY \"result 1\" (\"id\",\"hp\") FROM stdin;\n1\ta\\\\b\n\\.\nCOPY \"result 2\" (\"id\",\"x\") FROM stdin;\n2\t3\n\\.\n",
		// Rules below the names; the name of the table above; pages with the same header.
		"Table: users\n id | nama\n----+------\n 1  | B\n(1 row)\n":                          "-- Table: users\nCOPY \"users\" (\"id\",\"nama\") FROM stdin;\n1\tB\n\\.\n-- (1 row)\n",
		"ID    NAMA\n----- ------\n1     B S\n\nID    NAMA\n----- ------\n2     C\n":         "COPY \"result 1\" (\"ID\",\"NAMA\") FROM stdin;\n1\tB S\n\\.\n-- \nCOPY \"result 1\" (\"ID\",\"NAMA\") FROM stdin;\n2\tC\n\\.\n",
		"|a|b|\n|-|--|\n|--|--|\n|1|2|\n\n|c|d|\n|:--|--:|\n|3|4|\nteks | lain\nteks\n":      "-- |a|b|\n-- |-|--|\n-- |--|--|\n-- |1|2|\n-- \nCOPY \"result 1\" (\"c\",\"d\") FROM stdin;\n3\t4\nteks\tlain\n\\.\n-- teks\n",
		" id | alamat \n----+--------\n 1  | Jl. A +\n    | RT 1 +\n    | Kota\n 2  | +62\n": "COPY \"result 1\" (\"id\",\"alamat\") FROM stdin;\n1\tJl. A\\nRT 1\\nKota\n2\t+62\n\\.\n",
		// Rules that are none of a table.
		"Judul\n-----\nisi\n+---+---+\n| a | b |\n| c | d |\n+---+---+\n":                                        "-- Judul\n-- -----\n-- isi\nCOPY \"result\" FROM stdin;\na\tb\nc\td\n\\.\n",
		"+---+---+\n| 1 | 081234567890 |\n+---+---+\n| 2 | 081234567891 |\n+---+---+\n":                          "COPY \"result\" FROM stdin;\n1\t081234567890\n2\t081234567891\n\\.\n",
		"+------+-------+\n| nik  | gaji  |\n| int8 | int64 |\n+------+-------+\n| 31 | 5 |\n+------+-------+\n": "COPY \"result 1\" (\"nik\",\"gaji\") FROM stdin;\n31\t5\n\\.\n",
		// Rules between rows, and below the last.
		"nik  gaji\n==== ====\n31   5\n32   6\n==== ====\nteks\n\nid   hp\n---- ----\n1    2\n---- ----\n3    4\n": "COPY \"result 1\" (\"nik\",\"gaji\") FROM stdin;\n31\t5\n32\t6\nteks\n\\.\n-- \nCOPY \"result 2\" (\"id\",\"hp\") FROM stdin;\n1\t2\n3\t4\n\\.\n",
	} {
		c := &console{options: &options}
		checkRelinedTo(t, c.line, c.end, text, want)
	}
	for text, want := range map[string]bool{
		" nama | hp  \n------+-----\n B    | 081\n(1 row)\n":                               true,
		" nama | hp  \n------+-----\n B    | 081\n B    | 081\n B    | 081\n B    | 081\n": false, // by its rows
		" kode | x   \n------+-----\n B    | 081\n(1 row)\n":                               false,
		grid:         true,
		grid[:100]:   true, // one row
		grid + grid:  true,
		"a\n--\nb\n": false,
		"-- a\n-- ----\n-- b\n-- -----\nCREATE TABLE `a` (\n  `b` int\n);\n-- ----\n": false,
		"| a | b |\n|---|---|\n| 1 | 2 |\n\n| a | b |\n|---|---|\n| 3 | 4 |\n":        false, // one in two parts
	} {
		if isConsole([]byte(text), true, &options) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}
