package cmd

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// canaries are values that only the dumps of this test hold.
var canaries = regexp.MustCompile(`(?i)kenari|canary|31740[0-9]{11}|8129876[0-9]{4}|876543[0-9]`)

// dumps are tables of canaries in several formats.
func dumps() map[string]string {
	var csv, ndjson, sql strings.Builder
	csv.WriteString("nik,nama,hp,email,gaji,alamat\n")
	sql.WriteString("CREATE TABLE `peserta` (`nik` varchar(16), `nama` text, `hp` text, `email` text, `gaji` int, `alamat` text);\nINSERT INTO `peserta` VALUES ")
	for i := range 12 {
		nik, hp, email := fmt.Sprintf("31740%d15059012%02d", i%8+1, 10+i), fmt.Sprintf("08129876%04d", 1000+i*7), fmt.Sprintf("canary.%d@kenari.id", i)
		fmt.Fprintf(&csv, "%s,Kenari Canary,%s,%s,876543%d,\"Jl. Kenari No. %d, RT 01\"\n", nik, hp, email, i%10, i)
		fmt.Fprintf(&ndjson, `{"nik":"%s","nama":"Kenari Canary","kontak":{"hp":"%s","email":"%s"},"gaji":876543%d}`+"\n", nik, hp, email, i%10)
		fmt.Fprintf(&sql, "%s('%s','Kenari \\'Canary','%s','%s',876543%d,'Jl. Kenari')", map[bool]string{true: "", false: ","}[i == 0], nik, hp, email, i%10)
	}
	sql.WriteString(";\n")
	return map[string]string{"csv": csv.String(), "ndjson": ndjson.String(), "sql": sql.String(), "text": strings.ReplaceAll(csv.String(), ",", " ")}
}

// TestNothingPersonal: however an input is damaged, no value of it is in any
// report, message or file, in any format.
func TestNothingPersonal(t *testing.T) {
	rounds := 60
	if testing.Short() {
		rounds = 10
	}
	r := rand.New(rand.NewPCG(51, 52))
	folder := t.TempDir()
	t.Setenv("TMPDIR", filepath.Join(folder, "tmp"))
	if err := os.Mkdir(filepath.Join(folder, "tmp"), 0o700); err != nil {
		t.Fatal(err)
	}
	signs := []string{"\"", "\x00", "\n", ",", ";", "\xff", "{", "}", "[", "'", "\\", "\r", "\t", "\x1b[31m", "(", ")", " "}
	for name, dump := range dumps() {
		for round := range rounds {
			text := []byte(dump)
			for range r.IntN(4) {
				at := r.IntN(len(text))
				switch r.IntN(4) {
				case 0:
					text = append(text[:at:at], append([]byte(signs[r.IntN(len(signs))]), text[at:]...)...)
				case 1:
					text = append(text[:at:at], text[min(len(text), at+1+r.IntN(30)):]...)
				case 2:
					text[at] = signs[r.IntN(len(signs))][0]
				case 3:
					text = append(text[:1+at:1+at], text[r.IntN(len(text)):]...)
				}
				if len(text) == 0 {
					text = []byte("x")
				}
			}
			if r.IntN(4) == 0 {
				var packed bytes.Buffer
				z := gzip.NewWriter(&packed)
				z.Write(text)
				z.Close()
				text = packed.Bytes()[:packed.Len()-r.IntN(12)]
			}
			input := filepath.Join(folder, "dump")
			if err := os.WriteFile(input, text, 0o600); err != nil {
				t.Fatal(err)
			}
			var stdout, stderr bytes.Buffer
			args := []string{"scan", "-v", "-f", []string{"table", "json", "markdown", "github", "ndjson", "csv"}[r.IntN(6)]}
			var files []string
			for _, suffix := range []string{"html", "json", "md", "csv", "sarif", "xml", "ndjson", "txt"} {
				path := filepath.Join(folder, "r."+suffix)
				files = append(files, path)
				args = append(args, "-o", path)
			}
			system := System{Stdin: strings.NewReader(""), Stdout: &stdout, Stderr: &stderr, Getenv: func(string) string { return "" }}
			Run(context.Background(), append(args, input), system)
			Run(context.Background(), []string{"inspect", input}, system)
			Run(context.Background(), []string{"report", files[1], "--lang", "id"}, system)
			outputs := map[string][]byte{"stdout": stdout.Bytes(), "stderr": stderr.Bytes()}
			for _, path := range files {
				if content, err := os.ReadFile(path); err == nil {
					outputs[path] = content
					os.Remove(path)
				}
			}
			for where, content := range outputs {
				if found := canaries.FindIndex(content); found != nil {
					t.Errorf("%s, round %d: %s holds %q: …%s…\nof %q", name, round, filepath.Base(where), content[found[0]:found[1]], content[max(0, found[0]-100):min(len(content), found[1]+30)], text[:min(len(text), 300)])
				}
			}
			if t.Failed() {
				return
			}
		}
	}
	if entries, err := os.ReadDir(filepath.Join(folder, "tmp")); err != nil || len(entries) > 0 {
		t.Errorf("left behind: %v %v", entries, err)
	}
}
