//go:build linux

package main

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/klauspost/compress/zstd"
)

// Every test here is about what a hostile input can cost.
const (
	mostMemory = 256 << 20
	mostTime   = 2 * time.Minute
)

// full is set by .ci/run: inputs of gigabytes take minutes.
var full = os.Getenv("BOCOR_FULL") != ""

const fullOnly = "only with BOCOR_FULL set: gigabytes"

// faultOf is what a report says of one kind of trouble.
type faultOf struct {
	Code, Trouble, Where string
	Count                int
}

// outcome is what a scan of a hostile input came to.
type outcome struct {
	exit    int
	peak    int64
	Status  string
	Summary struct {
		Records        uint64
		ExposedRecords uint64 `json:"exposed_records"`
	}
	Sources []struct {
		Path   string
		Faults []faultOf
	}
}

func (o *outcome) has(code string) bool {
	for _, s := range o.Sources {
		if slices.ContainsFunc(s.Faults, func(f faultOf) bool { return f.Code == code }) {
			return true
		}
	}
	return false
}

// scanHostile scans what write gives on standard input, or paths, and fails
// the test when that takes too much memory or time, or crashes.
func scanHostile(t *testing.T, program string, write func(io.Writer) error, args ...string) *outcome {
	t.Helper()
	c := exec.Command(program, append([]string{"scan", "--exit-zero", "-q", "-f", "json"}, args...)...)
	c.Env = append(os.Environ(), "TMPDIR="+t.TempDir())
	if write != nil {
		c.Args = append(c.Args, "-")
		in, out := io.Pipe()
		c.Stdin = in
		go func() { out.CloseWithError(write(out)) }()
		defer in.Close()
	}
	var stdout, stderr bytes.Buffer
	c.Stdout, c.Stderr = &stdout, &stderr
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	timer := time.AfterFunc(mostTime, func() { c.Process.Kill() })
	ended := make(chan struct{})
	peak := make(chan int64)
	go func() { peak <- watch(c.Process.Pid, ended) }()
	c.Wait()
	close(ended)
	if !timer.Stop() {
		t.Fatalf("not done after %v", mostTime)
	}
	o := &outcome{exit: c.ProcessState.ExitCode(), peak: <-peak}
	if err := json.Unmarshal(stdout.Bytes(), o); err != nil {
		t.Fatalf("exit %d, no report: %v: %.300s", o.exit, err, &stderr)
	}
	if o.peak > mostMemory {
		t.Errorf("%d MiB of memory", o.peak>>20)
	}
	if o.has("internal_error") {
		t.Errorf("%+v", o.Sources)
	}
	t.Logf("exit %d, %d MiB, %d records, %v", o.exit, o.peak>>20, o.Summary.Records, faultsOf(o))
	return o
}

// watch returns the most memory that a process has, in bytes. What wait tells
// of a process begins with the memory of the one that started it.
func watch(pid int, ended chan struct{}) (peak int64) {
	for {
		status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
		if _, rest, ok := bytes.Cut(status, []byte("VmHWM:")); ok {
			var kib int64
			if _, err := fmt.Sscan(string(rest), &kib); err == nil {
				peak = max(peak, kib<<10)
			}
		}
		select {
		case <-ended:
			return peak
		case <-time.After(10 * time.Millisecond):
		}
	}
}

func faultsOf(o *outcome) []string {
	var out []string
	for _, s := range o.Sources {
		for _, f := range s.Faults {
			if len(out) < 8 {
				out = append(out, f.Code)
			}
		}
	}
	return out
}

// repeated writes n bytes of a text over and over.
func repeated(w io.Writer, text string, n int64) error {
	chunk := []byte(strings.Repeat(text, 1+(64<<10)/len(text)))
	for n > 0 {
		piece := chunk[:min(n, int64(len(chunk)))]
		if _, err := w.Write(piece); err != nil {
			return err
		}
		n -= int64(len(piece))
	}
	return nil
}

func sequence(parts ...any) func(io.Writer) error {
	return func(w io.Writer) error {
		for _, part := range parts {
			var err error
			switch p := part.(type) {
			case string:
				_, err = io.WriteString(w, p)
			case func(io.Writer) error:
				err = p(w)
			}
			if err != nil {
				return err
			}
		}
		return nil
	}
}

func many(n int64, text string) func(io.Writer) error {
	return func(w io.Writer) error { return repeated(w, text, n*int64(len(text))) }
}

func counted(n int, pattern string) func(io.Writer) error {
	return func(w io.Writer) error {
		var b bytes.Buffer
		for i := range n {
			fmt.Fprintf(&b, pattern, i)
			if b.Len() > 64<<10 {
				if _, err := w.Write(b.Bytes()); err != nil {
					return err
				}
				b.Reset()
			}
		}
		_, err := w.Write(b.Bytes())
		return err
	}
}

// zipOf writes a zip archive to a file: names and what writes their content.
func zipOf(t *testing.T, members ...any) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "hostile.zip")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	z := zip.NewWriter(file)
	for i := 0; i < len(members); i += 2 {
		w, err := z.Create(members[i].(string))
		if err != nil {
			t.Fatal(err)
		}
		if err := sequence(members[i+1])(w); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

// book is a workbook of one sheet, and further parts.
func book(t *testing.T, sheet any, more ...any) string {
	t.Helper()
	strings := ""
	if len(more) > 0 {
		strings = `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>`
	}
	return zipOf(t, append([]any{
		"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
		"_rels/.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml", `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>` + strings + `</Relationships>`,
		"xl/worksheets/sheet1.xml", sheet,
	}, more...)...)
}

// TestBounds: whatever the input is, memory stays below 256 MiB, and what was
// not examined is told.
func TestBounds(t *testing.T) {
	if testing.Short() {
		t.Skip("large inputs")
	}
	program := build(t)
	gib := int64(1 << 26)
	if full {
		gib = 1 << 30
	}
	nik := "3174061505901234"
	for name, c := range map[string]struct {
		write func(io.Writer) error
		fault string // that must be told; "": the input is read whole
		found bool   // the NIK at its end must be found
	}{
		"a line of 1 GiB":        {sequence("nik,nama\n"+nik+",Budi\n", many(gib, "x"), "\n"+nik+",Siti\n"), "record_too_long", true},
		"a cell of 1 GiB":        {sequence("nik,nama\n"+nik+",\"", many(gib, "x"), "\"\n"+nik+",Siti\n"), "record_too_long", true},
		"a quote that is open":   {sequence("nik,nama\n"+nik+",\"Budi\n", many(gib/4/21, nik+",Siti\n")), "stray_quote", true},
		"a JSON string of 1 GiB": {sequence(`{"nik":"`+nik+`","x":"`, many(gib, "x"), "\"}\n{\"nik\":\""+nik+"\"}\n"), "record_too_long", true},
		"a JSON array of 1 GiB":  {sequence(`[{"nik":"`+nik+`"}`, many(gib>>4, `,{"nomor":12345}`), "]"), "", true},
		"100,000 brackets":       {sequence(many(100_000, "["), many(100_000, "]")), "brackets_too_deep", false},
		"100,000 objects":        {sequence(many(100_000, `{"a":`), "1", many(100_000, "}")), "brackets_too_deep", false},
		"a million brackets":     {many(1_000_000, `[{"a":`), "brackets_too_deep", false},
		"a million columns":      {sequence("nik", counted(1_000_000, ",k%d"), "\n"+nik, many(1_000_000, ",1"), "\n"), "too_many_columns", true},
		"a million rows of keys": {counted(1_000_000, "{\"k%[1]d\":%[1]d}\n"), "", false},
		"a million keys":         {sequence(`{"nik":"`+nik+`"`, counted(1_000_000, `,"k%d":1`), "}"), "", true},
		"a million paths":        {counted(1_000_000, "{\"a%[1]d\":{\"b%[1]d\":{\"c\":1}}}\n"), "", false},
		"a million tables":       {counted(1_000_000, "INSERT INTO t%d (nik) VALUES ('3174061505901234');\n"), "too_many_members", false},
		"lines of nothing":       {many(gib/4, "\n"), "", false},
		"delimiters":             {sequence("nik,nama\n", many(gib/4, ",")), "record_too_long", false},
		"quotes":                 {many(gib/4, `"`), "", false},
		"NUL bytes":              {sequence("nik,nama\n"+nik+",Budi\n", many(gib/4, "\x00")), "unknown_format", false},
		"gzip of one row":        {func(w io.Writer) error { return pack(gzip.NewWriter(w), 2*gib) }, "compression_ratio", false},
		"zstd of one row":        {func(w io.Writer) error { z, _ := zstd.NewWriter(w); return pack(z, 2*gib) }, "compression_ratio", false},
	} {
		t.Run(name, func(t *testing.T) {
			if !full && (c.fault == "too_many_members" || c.fault == "compression_ratio") {
				t.Skip(fullOnly)
			}
			o := scanHostile(t, program, c.write)
			if c.fault != "" && (!o.has(c.fault) || o.exit != 3) {
				t.Errorf("exit %d, want 3 and %s: %v", o.exit, c.fault, faultsOf(o))
			}
			if c.found && o.Summary.ExposedRecords == 0 {
				t.Error("what stands beside it was not found")
			}
		})
	}
	head := `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>nik</t></is></c></row>`
	if !full {
		t.Skip(fullOnly)
	}
	for name, c := range map[string]struct {
		path  string
		fault string
	}{
		"a text of 1 GiB in XML":     {book(t, sequence(head+`<row r="2"><c r="A2" t="inlineStr"><is><t>`, many(gib, "x"), `</t></is></c></row></sheetData></worksheet>`)), "compression_ratio"},
		"a text of 200 MiB in XML":   {book(t, sequence(head+`<row r="2"><c r="A2" t="inlineStr"><is><t>`, many(200<<20, "x"), `</t></is></c></row></sheetData></worksheet>`)), "record_too_long"},
		"a sheet of 4 GiB of spaces": {book(t, sequence(head, many(4*gib, " "), `</sheetData></worksheet>`)), "compression_ratio"},
		"XML in XML":                 {book(t, sequence(head, many(1_000_000, "<a>"), `</sheetData></worksheet>`)), ""},
		"one text in many cells": {book(t, sequence(head, many(100_000, `<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>`), `</sheetData></worksheet>`),
			"xl/sharedStrings.xml", sequence("<sst><si><t>", many(100_000, "x"), "</t></si></sst>")), "compression_ratio"},
		"an attribute of 200 MiB": {book(t, sequence(`<worksheet><sheetData><row r="`, many(200<<20, "1"), `"/></sheetData></worksheet>`)), ""},
		"shared strings of 200 MiB": {book(t, head+`</sheetData></worksheet>`, "xl/sharedStrings.xml",
			sequence("<sst>", counted(2_000_000, "<si><t>%090d</t></si>"), "</sst>")), ""},
		"too many members":    {zipOf(t, manyMembers(20_000)...), "too_many_members"},
		"zips in one another": {nested(t, 40), "nested_too_deep"},
	} {
		t.Run(name, func(t *testing.T) {
			o := scanHostile(t, program, nil, c.path)
			if c.fault != "" && (!o.has(c.fault) || o.exit != 3) {
				t.Errorf("exit %d, want 3 and %s: %v", o.exit, c.fault, faultsOf(o))
			}
		})
	}
}

// pack compresses n bytes of a table.
func pack(z io.WriteCloser, n int64) error {
	if err := repeated(z, "kode,jumlah\n", n); err != nil {
		return err
	}
	return z.Close()
}

func manyMembers(n int) []any {
	var members []any
	for i := range n {
		members = append(members, fmt.Sprintf("%d.csv", i), "nik,nama\n3174061505901234,Budi\n")
	}
	return members
}

// nested is a zip in a zip, and so on.
func nested(t *testing.T, depth int) string {
	path := zipOf(t, "a.csv", "nik\n3174061505901234\n")
	for range depth {
		inner, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		path = zipOf(t, "inner.zip", string(inner))
	}
	return path
}

// TestBoundsTables: tables without end that all hold different people, in a dump.
func TestBoundsTables(t *testing.T) {
	if !full {
		t.Skip(fullOnly)
	}
	const tables, rows = 6000, 200
	o := scanHostile(t, build(t), func(w io.Writer) error {
		out := bufio.NewWriter(w)
		for table := range tables {
			fmt.Fprintf(out, "CREATE TABLE t%d (id int, nik varchar(16), email text);\nINSERT INTO t%d VALUES ", table, table)
			for i := range rows {
				n := uint32(table*rows+i) * 2654435761
				fmt.Fprintf(out, "(%d,'317101%02d%02d%02d%04d','kenari%d@surat.id'),", i, 1+n%28, 1+n/28%12, 60+n/336%40, 1+n/13440%9999, n)
			}
			fmt.Fprintf(out, "(0,NULL,NULL);\n")
		}
		return out.Flush()
	})
	if o.Summary.ExposedRecords != tables*rows {
		t.Errorf("%d records", o.Summary.ExposedRecords)
	}
}
