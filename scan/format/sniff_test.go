package format

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestKind: what an input is written in is told by its content, and a word or
// a line of something else at the front does not mislead.
func TestKind(t *testing.T) {
	rows := strings.Repeat("1,3174061505901234,0812-3456-7890\n", 20)
	for text, want := range map[string]string{
		"id,nik,hp\n" + rows:                                                "csv",
		"<!-- export -->\nid,nik,hp\n" + rows:                               "csv",
		"<br />\n<b>Warning</b>: foo in x.php\nid,nik,hp\n" + rows:          "csv",
		strings.Repeat("<div>0</div>,3174061505901234\n", 20):               "csv",
		"# Judul\n\n<!--x-->\n\n- 3174061505901234\n- dua\n- tiga\n":        "text",
		"<table>\n<tr><td>1</td></tr>\n</table>\n":                          "html",
		"\x2d\x00\x00\x00\x07_id\x00" + strings.Repeat("\x07", 35) + "\x00": "BSON (write it as JSON with bsondump)",
		"\x03\x7e\x0b\x1b\x01\x00\x00\x00\x41\x00\x10\x00" + strings.Repeat("\x00", 20) + "NIK" + strings.Repeat("\x00", 29) + "\r 1234567890": "a dBASE table (.dbf)",
		"\ufeff<?xml version=\"1.0\"?><a/>": "XML",
		"comment;nik;q\n" + strings.Repeat("0;3174061505901234;\"INSERT INTO t VALUES (1,2);\"\n", 9):             "csv",
		"SELECT 1\nid;nik;q\n" + strings.Repeat("0;1;insert into t values (1)\n", 9):                              "csv",
		"Insert into\nid;nama;nik\n" + strings.Repeat("0;Jum'at;1\n", 9):                                          "csv",
		"{\"level\":\"info\"}\n" + strings.Repeat("2026-01-01 WARN nik 3174061505901234\n", 9):                    "text",
		"[{\"a\":1}" + strings.Repeat(",{\"a\":2}", 30) + "]\n200":                                                "code",
		"const x = [{\"a\":1}" + strings.Repeat(",{\"a\":2}", 30) + "];\nexport x":                                "code",
		"{\"a\":1}\n{\"a\":2}\nrusak\n{\"a\":3}\n":                                                                "ndjson",
		strings.Repeat("114.5.6.7 - - [10/Oct/2025:13:55:36 +0700] \"GET /x?hp=081234567890 HTTP/1.1\" 200\n", 9): "text",
		strings.Repeat("budi@contoh.id:rahasia1\n", 9):                                                            "csv",
		"{\n\"a\":1}\n": "json",
		"PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE u(id int);\n":               "sql",
		"USE [x]\nGO\nINSERT [dbo].[T] ([Id]) VALUES (1)\n":                                     "sql",
		"-- MySQL dump 10.13\n--\n\n/*!40101 SET NAMES utf8 */;\nINSERT INTO `t` VALUES (1);\n": "sql",
		"/*!40000 ALTER TABLE `t` DISABLE KEYS */;\n\n\nINSERT INTO `t` VALUES (1);\n":          "sql",
		"INSERT IGNORE INTO `t` VALUES (1);\n":                                                  "sql",
		"Leaked by X\nhttps://t.me/x\n\n-- phpMyAdmin SQL Dump\nINSERT INTO t VALUES (1);\n":    "sql",
		"2024-01-02 INFO {\"a\":1}\n2024-01-02 WARN body={\"a\":2} ok\nstarted\n":               "ndjson",
		"1 | x | {\"a\":1}\n2 | y | {\"a\":2}\n":                                                "csv",
		"Leaked by X\n\n{\"a\":1}\n{\"a\":2}\n":                                                 "ndjson",
		"callback([{\"a\":1}]);\n":                                                              "json",
		"var rows = {\"a\":1};\n":                                                               "json",
		"CREATE FUNCTION f(a int) RETURNS int AS $$ x $$;\n" + strings.Repeat("-- x\n", 99):     "sql",
		"meta,nik,nama\n{\"a\":1},3174061505901234,Budi\n{\"a\":2},3174061505901235,Siti\n":     "csv",
		"-- Database dump\nnik;nama\n3174061505901234;Budi\n3174061505901235;Siti\n":            "csv",
		"query;nik\ninsert into t values (1);3174061505901234\n":                                "csv",
		"TAPEID,nik\n1,3174061505901234\n2,3174061505901235\n":                                  "csv",
		"REDIS0_KEY,nik\n1,3174061505901234\n2,3174061505901235\n":                              "csv",
		"hosts = [[\"a\"]]\n[x]\nnik = \"3174061505901234\"\n":                                  "text",
		"id^alamat^nik\n" + strings.Repeat("1^Jl. A, Bogor^3174061505901234\n", 9):              "csv",
		"a:2:{i:0;a:1:{s:3:\"nik\";s:1:\"1\";}i:1;a:1:{s:3:\"nik\";s:1:\"2\";}}\n":              "text",
		"{\\rtf1 nik}\n": "RTF",
		"A=":             "text",
		"x(\n":           "text",
		"\\restrict abc\n\n-- x\nSET a = 1;\nCOPY public.t (id) FROM stdin;\n1\n\\.\n": "sql",
	} {
		got := ""
		document, err := Open(Input{Reader: strings.NewReader(text)}, Defaults())
		var not *NotReadError
		if errors.As(err, &not) {
			got = not.Name
		} else if err != nil {
			t.Fatal(err)
		} else if table, err := document.Next(); err == nil {
			got = table.Info().Format
		}
		if got != want {
			t.Errorf("%.60q is %s, want %s", text, got, want)
		}
	}
}

// Names of columns tell what parts fields from what stands in them.
func TestNamedDelimiter(t *testing.T) {
	long := "\"" + strings.Repeat("baris\n", 600) + "\""
	for text, want := range map[string]string{
		"id,nama,nik,meta\n" + strings.Repeat("1,Budi,3,\"a:3:{i:0;s:1:\"\"a\"\";i:1;s:1:\"\"b\"\";}\"\n", 30):      ", 4",
		"nik\tnama\tketerangan\n" + strings.Repeat("1\tBudi\tsudah, belum, hubungi lagi, selasa, jam 9\n", 30):      "\t 3",
		"id:nama:nik:gaji\n" + strings.Repeat("1:Budi:3:500\n", 30):                                                 ": 4",
		"Daftar\n\nnik!nama!gaji\n" + strings.Repeat("1!Budi!3\n", 30):                                              "! 3",
		"id,gaji,nama\n" + strings.Repeat("1,2,x\n", 25) + "2,3," + long + "\n" + strings.Repeat("1,2,x\n", 30):     ", 3",
		"1/2,Jl. Nama Gaji, RT 12/RW 02\n" + strings.Repeat("3/4,Jl. B, RT 11/RW 01\n", 30):                         ", 3",
		"\"nik\" \"nama\" \"gaji\"\n" + strings.Repeat("\"1\" \"3\" \"Budi S\" 500\n", 30):                          "  4",
		"\"nik\" \"nama\"\n" + strings.Repeat("\"3\" \"Budi S\"\n", 30):                                             "  2",
		"kode;x\n" + strings.Repeat("1;\"a|b|c|d\"\n", 30):                                                          "; 2",
		"kode,x,y\n" + strings.Repeat("7,\"a:3:{i:0;s:1:\"\"a\"\";i:1;s:1:\"\"b\"\";i:2;s:1:\"\"b\"\";}\",k\n", 30): ", 3",
	} {
		options := Defaults()
		options.KnownName = func(name string) bool {
			return slices.Contains([]string{"id", "nama", "nik", "gaji", "keterangan"}, name)
		}
		table, err := OpenCSV(strings.NewReader(text), options)
		if err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprint(table.Info().Delimiter, " ", table.Info().Width); got != want {
			t.Errorf("%.60q: %q, want %q", text, got, want)
		}
	}
}
