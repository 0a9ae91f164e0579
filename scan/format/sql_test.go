package format

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"
)

// readSQL returns the records of each table as "column=text" lists, and the
// codes of the faults that are no notes.
func readSQL(t testing.TB, text string, options Options) (tables map[string][]string, faults []string) {
	t.Helper()
	options.Format = "sql"
	document, err := Open(Input{Reader: strings.NewReader(text)}, options)
	if err != nil {
		t.Fatal(err)
	}
	tables, _, faults = namedRows(t, document)
	return tables, faults
}

func TestSQL(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"INSERT INTO `u` (`nik`,`nama`) VALUES (317,'O\\'Neil'),(NULL,'a''b, (c)');\n", "map[u:[nik=317 nama=O'Neil nama=a'b, (c)]]"},
		{"CREATE TABLE `u` (\n `nik` varchar(16) NOT NULL DEFAULT '',\n `gaji` decimal(10,2),\n PRIMARY KEY (`nik`),\n KEY `k` (`gaji`)\n);\nINSERT INTO `u` VALUES ('1',2),\n('3',4);\nINSERT INTO `u` VALUES ('5',6);", "map[u:[nik=1 gaji=2 nik=3 gaji=4 nik=5 gaji=6]]"},
		{"INSERT INTO table (x, y) VALUES (1, 'a'), (2, 'b');", "map[table:[x=1 y=a x=2 y=b]]"},
		{"SET DATABASE GC 0\nCREATE MEMORY TABLE PUBLIC.P(X INT,Y TEXT)\nINSERT INTO P VALUES(1,'a')\nINSERT INTO P VALUES(2,'b')\n", "map[P:[X=1 Y=a X=2 Y=b]]"},
		{";\nCREATE CACHED TABLE P(X INT,Y TEXT);\nINSERT INTO P VALUES(1,'a');\n", "map[P:[X=1 Y=a]]"},
		{"insert into a(x) values (1); insert into b(y) values (2);insert into a(x) values(3);", "map[a:[x=1 x=3] b:[y=2]]"},
		{"-- PostgreSQL database dump\nCOPY public.u (nik, nama) FROM stdin;\n1\tA\\tB\n\\N\tx\\\\y\n\\.\n\nSELECT 1;\n-- PostgreSQL database dump complete\n", "map[u:[nik=1 nama=A\tB nama=x\\y]]"},
		{"-- PostgreSQL\nINSERT INTO public.u (a, b) VALUES ('c:\\', E'x\\'y');\n", "map[u:[a=c:\\ b=x'y]]"},
		{"SET IDENTITY_INSERT [dbo].[T] ON\nGO\nINSERT [dbo].[T] ([Id], [Nama Lengkap]) VALUES (1, N'Budi')\nGO\nINSERT [dbo].[T] ([Id], [Nama Lengkap]) VALUES (2, CAST(N'2020-01-02' AS Date))\nGO\n", "map[T:[Id=1 Nama Lengkap=Budi Id=2 Nama Lengkap=2020-01-02]]"},
		{"INSERT [dbo].[T] ([a]) VALUES (1)\nINSERT [dbo].[T] ([a]) VALUES (2)\n", "map[T:[a=1 a=2]]"},
		{"-- it's a dump\nREPLACE INTO `u` (`a`) VALUES (0x42756469),(0x0001);\n", "map[u:[a=Budi a=0x0001]]"},
		{"INSERT INTO u (a) SELECT b FROM c;\nINSERT INTO u (a) VALUES (1);", "map[u:[a=1]]"},
		{"INSERT INTO u (a) VALUES\n-- don't\n(1),\n/* it's */ (2 /* it's */),('3');\n", "map[u:[a=1 a=2 /* it's */ a=3]]"},
		{"CREATE TABLE u (\n a int, -- don't\n b text\n);\nINSERT INTO u VALUES (1,X'42756469'),(2,'y');", "map[u:[a=1 b=Budi a=2 b=y]]"},
		{"CREATE FUNCTION f() AS $$ don't; $$;\nINSERT INTO u (a) VALUES (1);", "map[u:[a=1]]"},
		{"DELIMITER ;;\nCREATE TRIGGER x BEGIN -- don't\n SET a=1; END;;\nDELIMITER ;\nINSERT INTO u (a) VALUES (1);", "map[u:[a=1]]"},
		{"INSERT INTO u (a,b) VALUES (1,'Bu'di'),(2,'x');\nINSERT INTO u (a,b) VALUES (3,'y');", "map[u:[a=1 b=Bu b=di' a=2 b=x a=3 b=y]] [syntax_error]"},
		{"\\restrict abc\nCOPY u (a) FROM stdin;\n1\n\\.\n\\unrestrict abc\n", "map[u:[a=1]]"},
		{"UPDATE u SET x = 1 -- done\nINSERT INTO u (a) VALUES (1);\nUPDATE u SET x = 1 -- done;\nINSERT INTO u (a) VALUES (2);", "map[u:[a=1 a=2]]"},
		{"INSERT INTO u (a) VALUES (1);\n-- don't\n/* it's */\nINSERT INTO u (a) VALUES (2); # it's\nINSERT INTO u (a) VALUES (3);\n", "map[u:[a=1 a=2 a=3]]"},
		{"INSERT INTO u (a) VALUES (1)\n-- don't\nINSERT INTO u (a) VALUES (2)\n", "map[u:[a=1 a=2]]"},
		{"INSERT INTO u (a) VALUES (1);\nINSERT INTO u (a", "map[u:[a=1]] [truncated]"},
		{"INSERT INTO u (a) VALUES (1);\nUPDATE u SET a='x", "map[u:[a=1]] [truncated]"},
		{"SET x=1;\nCOPY u (a) FROM std", "map[] [truncated]"},
		{"INSERT INTO u (a) VALUES (1),('x", "map[u:[a=1 a=x]] [truncated]"},
		{"INSERT INTO u (a) VALUES (1),(2)", "map[u:[a=1 a=2]] [truncated]"},
		{"COPY u (a) FROM stdin;\n1\n2", "map[u:[a=1 a=2]] [truncated]"},
		{"-- MySQL dump 10.13\nINSERT INTO u (a) VALUES (1);\n", "map[u:[a=1]] [truncated]"},
		{"INSERT ALL\n  INTO u (a, b) VALUES (1, 'x')\n  INTO u (a, b) VALUES (2, 'y')\n  INTO v (c) VALUES (3)\nSELECT * FROM dual;\nINSERT ALL INTO u (a, b) VALUES (4, 'z') SELECT 1 FROM dual;\n", "map[u:[a=1 b=x a=2 b=y a=4 b=z] v:[c=3]]"},
		{"INSERT INTO u (a)\nOVERRIDING SYSTEM VALUE\nVALUES (1),(2);\n", "map[u:[a=1 a=2]]"},
		{"CREATE OR REPLACE TEMPORARY TABLE u (a int);\nINSERT INTO TABLE u PARTITION (p0) VALUES ROW(1), row (2);\n", "map[u:[a=1 a=2]]"},
		{"INSERT INTO u\n   (a, b)\n Values\n   (1, 'Jl. D\\'Or, C:\\\\');\n", "map[u:[a=1 b=Jl. D'Or, C:\\]]"},
		{"mysqldump: [Warning] Using a password.\n-- MySQL dump 10.13\nINSERT INTO u (a) VALUES (1);\n-- Dump completed\n", "map[u:[a=1]]"},
		{"INSERT INTO first (a) VALUES (1);\nINSERT INTO ignore (a) VALUES (2);\n", "map[first:[a=1] ignore:[a=2]]"},
		{"INSERT ALL\n  INTO u (a) VALUES (1)\n  INTO v (c) VALUES (3)\n", "map[u:[a=1] v:[c=3]] [truncated]"},
		{"INSERT ALL\n  INTO u (a) VALUES (1)\n  INTO u (a) VALUES (2)\nSELECT 1 FROM dual", "map[u:[a=1 a=2]] [truncated]"},
		{"INSERT INTO u (a) VALUES (1) ON DUPLICATE KEY UPDATE a=2;\nINSERT INTO u (a) VALUES (3);", "map[u:[a=1 a=3]]"},
	} {
		for _, size := range []int{1, 5, 1 << 16} {
			tables, faults := readSQL(t, c.text, small(size))
			got := fmt.Sprint(tables)
			if len(faults) > 0 {
				got += fmt.Sprint(" ", faults)
			}
			if got != c.want {
				t.Errorf("blocks of %d of %s:\n got %s\nwant %s", size, c.text, got, c.want)
			}
		}
	}
}

func FuzzSQL(f *testing.F) {
	for _, seed := range []string{"INSERT INTO `u` (`a`,b) VALUES (1,'x\\'y'),(NULL,0x41);\n", "COPY u (a, b) FROM stdin;\n1\t\\N\n\\.\n", "CREATE TABLE u (a int, KEY (a));\nINSERT INTO u VALUES (1)\nGO\n"} {
		f.Add(seed, uint16(7))
	}
	f.Fuzz(func(t *testing.T, text string, size uint16) {
		if text == "" || !utf8.ValidString(text) || strings.Contains(text, "\x00") {
			return
		}
		a, aFaults := readSQL(t, text, small(1+int(size%200)))
		b, bFaults := readSQL(t, text, small(1<<16))
		if fmt.Sprint(a, aFaults) != fmt.Sprint(b, bFaults) {
			t.Fatalf("%q: blocks of %d:\n%q\none block:\n%q", text, 1+size%200, a, b)
		}
	})
}

// TestPlainTuple: what is taken for a tuple at once is one byte by byte.
func TestPlainTuple(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	pieces := []string{"'", "''", `\`, `\'`, "a", "-", "5", ",", ",", "', '", "','", ", ", ")", "(", "N'", "E'", "--", "-- ", "/*", " ", "\n", "1.5", "NULL", "teks panjang", `"`, "é"}
	taken := 0
	for range 300_000 {
		text := []byte("(")
		for range r.IntN(14) {
			text = append(text, pieces[r.IntN(len(pieces))]...)
		}
		text = append(text, "');\n"[r.IntN(2):]...)
		backslash := r.IntN(2) == 0
		end := plainTuple(text, 0, backslash)
		if end == 0 {
			continue
		}
		taken++
		scan := sqlScan{backslash: backslash}
		for i, c := range text[:end] {
			if done := scan.step(c) == 0 && c == ')'; done != (i == end-1) {
				t.Fatalf("%q, backslash %v: %d, but byte by byte otherwise at %d", text, backslash, end, i)
			}
			if i+1 < end && c == '\'' && !scan.inString() && isStray(text[i+1]) {
				t.Fatalf("%q: a stray quote was passed", text)
			}
		}
	}
	if taken < 10_000 {
		t.Errorf("only %d tuples", taken)
	}
}

// TestCast: what a value is made of is looked at, and not the words around it.
func TestCast(t *testing.T) {
	for text, want := range map[string]string{
		"CAST(5250000.00 AS Decimal(18, 2))": "5250000.00", "cast(NULL as int)": "NULL", "CONVERT(bigint, 3174055203900007)": "3174055203900007",
		"CONVERT(varchar, 5, 120)": "varchar, 5, 120", "CAST(a(1) AS b)": "a(1) AS b", "CAST(5)": "5",
		"CONVERT(3171015205900003, CHAR)": "3171015205900003", "CONVERT(a, b)": "a, b", "CAST(\u023a\u023a AS INT)": "\u023a\u023a", "cast()": "",
	} {
		from := strings.IndexByte(text, '(') + 1
		start, end := castValue([]byte(text), from, len(text)-1)
		if got := text[start:end]; got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
