package scan_test

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/zstd"
	"github.com/ulikunitz/xz"
	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"

	"bocor/bench/synth"
	"bocor/scan"
	"bocor/scan/report"
)

// rowsOf reads a dump as rows.
func rowsOf(t testing.TB, text string) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// object writes a row as a JSON object, its keys in the columns' order.
func object(names, row []string) string {
	var out strings.Builder
	for i, name := range names {
		key, _ := json.Marshal(name)
		value, _ := json.Marshal(row[i])
		fmt.Fprintf(&out, ",%s:%s", key, value)
	}
	return "{" + out.String()[1:] + "}"
}

func objects(rows [][]string, separator string) string {
	var parts []string
	for _, row := range rows[1:] {
		parts = append(parts, object(rows[0], row))
	}
	return strings.Join(parts, separator)
}

func indented(t testing.TB, text string) string {
	t.Helper()
	var out bytes.Buffer
	if err := json.Indent(&out, []byte(text), "", "  "); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// inserts writes rows as mysqldump does, several to a statement.
func inserts(rows [][]string) string {
	var out strings.Builder
	out.WriteString("-- MySQL dump 10.13\nDROP TABLE IF EXISTS `peserta`;\nCREATE TABLE `peserta` (\n  `" + strings.Join(rows[0], "` varchar(255) DEFAULT NULL,\n  `") + "` text,\n  KEY `k` (`" + rows[0][0] + "`)\n);\n")
	quote := strings.NewReplacer("\\", "\\\\", "'", "\\'", "\n", "\\n", "\r", "\\r")
	for i, row := range rows[1:] {
		if i%100 == 0 {
			out.WriteString("INSERT INTO `peserta` VALUES ")
		}
		var values []string
		for _, v := range row {
			if values = append(values, "'"+quote.Replace(v)+"'"); v == "" {
				values[len(values)-1] = "NULL"
			}
		}
		out.WriteString("(" + strings.Join(values, ",") + ")")
		if i%100 == 99 || i == len(rows)-2 {
			out.WriteString(";\n")
		} else {
			out.WriteString(",")
		}
	}
	return out.String() + "-- Dump completed on 2026-11-24\n"
}

// copied writes rows as pg_dump does.
func copied(rows [][]string) string {
	var out strings.Builder
	out.WriteString("--\n-- PostgreSQL database dump\n--\n\nCOPY public.peserta (\"" + strings.Join(rows[0], `", "`) + "\") FROM stdin;\n")
	quote := strings.NewReplacer("\\", "\\\\", "\t", "\\t", "\n", "\\n", "\r", "\\r")
	for _, row := range rows[1:] {
		for i, v := range row {
			if i > 0 {
				out.WriteByte('\t')
			}
			if v == "" {
				v = `\N`
			} else {
				v = quote.Replace(v)
			}
			out.WriteString(v)
		}
		out.WriteByte('\n')
	}
	return out.String() + "\\.\n\n--\n-- PostgreSQL database dump complete\n--\n"
}

func separated(rows [][]string, comma rune) string {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	w.Comma = comma
	w.WriteAll(rows)
	return out.String()
}

// workbook writes rows as the sheets of a workbook: by cells, which makes
// shared strings, or as a stream, which makes inline ones.
func workbook(t testing.TB, stream bool, password string, sheets ...[][]string) string {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for i, rows := range sheets {
		name := "Sheet" + strconv.Itoa(i+1)
		if i > 0 {
			f.NewSheet(name)
		}
		var w *excelize.StreamWriter
		if stream {
			var err error
			if w, err = f.NewStreamWriter(name); err != nil {
				t.Fatal(err)
			}
		}
		for i, row := range rows {
			cell := "A" + strconv.Itoa(i+1)
			values := make([]any, len(row))
			for i, v := range row {
				if values[i] = v; v == "" {
					values[i] = nil
				}
			}
			var err error
			if stream {
				err = w.SetRow(cell, values)
			} else {
				err = f.SetSheetRow(name, cell, &values)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		if stream {
			if err := w.Flush(); err != nil {
				t.Fatal(err)
			}
		}
	}
	var out bytes.Buffer
	if err := f.Write(&out, excelize.Options{Password: password}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func compressed(t testing.TB, text string, open func(io.Writer) (io.WriteCloser, error)) string {
	t.Helper()
	var out bytes.Buffer
	w, err := open(&out)
	if err != nil {
		t.Fatal(err)
	}
	io.WriteString(w, text)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func gzipped(t testing.TB, text string) string {
	return compressed(t, text, func(w io.Writer) (io.WriteCloser, error) { return gzip.NewWriter(w), nil })
}

func zipped(t testing.TB, members ...string) string {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for i := 0; i < len(members); i += 2 {
		w, err := z.Create(members[i])
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(w, members[i+1])
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func tarred(t testing.TB, members ...string) string {
	t.Helper()
	var out bytes.Buffer
	w := tar.NewWriter(&out)
	for i := 0; i < len(members); i += 2 {
		if err := w.WriteHeader(&tar.Header{Name: members[i], Size: int64(len(members[i+1])), Mode: 0o600}); err != nil {
			t.Fatal(err)
		}
		io.WriteString(w, members[i+1])
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func encoded(t testing.TB, e encoding.Encoding, text string) string {
	t.Helper()
	out, err := e.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// scanFile scans text as a file of its own.
func scanFile(t testing.TB, name, text string, change func(*scan.Options)) *report.Report {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return scanReader(t, nil, func(o *scan.Options) {
		o.Paths = []string{path}
		if change != nil {
			change(o)
		}
	})
}

// found is what must not depend on how a table is written.
func found(r *report.Report) any {
	type column struct {
		Name, Class     string
		Records, Values uint64
	}
	var columns []column
	for _, s := range r.Sources {
		for _, t := range s.Tables {
			for _, c := range t.Columns {
				for _, cc := range c.Classes {
					if cc.Accepted {
						columns = append(columns, column{c.Name, cc.Class, cc.Records, cc.Values})
					}
				}
			}
		}
	}
	s := r.Summary
	s.Duplicates.Error = 0
	return []any{s.Records, s.ExposedRecords, s.DamagedRecords, s.People, s.Classes, s.Combinations, s.Duplicates, columns, r.Status}
}

// TestWorkbookWithComments: what programs put beside a comment is no damage,
// and what stands in it is found.
func TestWorkbookWithComments(t *testing.T) {
	f := excelize.NewFile()
	defer f.Close()
	if err := f.SetSheetRow("Sheet1", "A1", &[]any{"kode", "harga"}); err != nil {
		t.Fatal(err)
	}
	if err := f.SetSheetRow("Sheet1", "A2", &[]any{"A1", 5000}); err != nil {
		t.Fatal(err)
	}
	if err := f.AddComment("Sheet1", excelize.Comment{Cell: "A2", Text: "surel: budi.santoso@surat.id"}); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	r := scanFile(t, "komentar.xlsx", out.String(), nil)
	if r.Status != report.Complete || class(r, "email").Records != 1 || r.Summary.Records != 2 {
		t.Errorf("%s, %d records, %+v, %+v", r.Status, r.Summary.Records, r.Summary.Classes, r.Sources[0].Faults)
	}
}

// TestSameTableInEveryFormat: how a table is written and wrapped makes no
// difference to what is found.
func TestSameTableInEveryFormat(t *testing.T) {
	t.Parallel()
	text, truth := dump(t, synth.Dump{Seed: 21, Rows: scaled(1500), Relatives: true, Prose: true})
	want := scanText(t, text)
	checkTruth(t, "csv", want, truth, synth.Planted...)
	for name, form := range formsOf(t, text) {
		for wrapping, wrapped := range wrappingsOf(t, form) {
			r := scanFile(t, "dump", wrapped, nil)
			if diff := cmp.Diff(found(want), found(r)); diff != "" {
				t.Errorf("%s, %s: %s", name, wrapping, diff)
			}
		}
		if name == "xlsx" || name == "shared strings" {
			continue
		}
		for encoding, e := range map[string]encoding.Encoding{
			"utf-16le": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "utf-16be without mark": unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
			"utf-32le": utf32.UTF32(utf32.LittleEndian, utf32.UseBOM), "utf-32be without mark": utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM),
		} {
			r := scanFile(t, "dump", encoded(t, e, form), nil)
			if diff := cmp.Diff(found(want), found(r)); diff != "" {
				t.Errorf("%s, %s: %s", name, encoding, diff)
			}
		}
		latin := strings.NewReplacer("Jl. ", "Jl. é").Replace(form)
		r := scanFile(t, "dump", encoded(t, charmap.Windows1252, latin), nil)
		if diff := cmp.Diff(found(want), found(r)); diff != "" {
			t.Errorf("%s, windows-1252: %s", name, diff)
		}
	}
}

// TestLibreOffice: a workbook that LibreOffice wrote gives what the table gives.
func TestLibreOffice(t *testing.T) {
	if testing.Short() {
		t.Skip("what decoders do alone")
	}
	t.Parallel()
	office, err := exec.LookPath("soffice")
	if err != nil {
		if os.Getenv("BOCOR_LIBREOFFICE") != "" {
			t.Fatal(err)
		}
		t.Skip("LibreOffice is not installed")
	}
	text, _ := dump(t, synth.Dump{Seed: 21, Rows: 1500, Relatives: true, Prose: true})
	want := scanText(t, text)
	folder := t.TempDir()
	ours := filepath.Join(folder, "dump.xlsx")
	if err := os.WriteFile(ours, []byte(workbook(t, true, "", rowsOf(t, text))), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, form := range []string{"xlsx", "xls"} {
		theirs := filepath.Join(folder, "theirs", "dump."+form)
		c := exec.Command(office, "--headless", "-env:UserInstallation=file://"+filepath.ToSlash(folder)+"/profile", "--convert-to", form, "--outdir", filepath.Dir(theirs), ours)
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		file, err := os.ReadFile(theirs)
		if err != nil {
			t.Fatal(err)
		}
		r := scanFile(t, "dump", string(file), nil)
		if diff := cmp.Diff(found(want), found(r)); diff != "" {
			t.Errorf("%s: %s", form, diff)
		}
		if r.Status != report.Complete {
			t.Errorf("%s: %s: %+v", form, r.Status, r.Sources[0].Faults)
		}
	}
}

// formsOf writes a dump, of CSV, in every format.
func formsOf(t testing.TB, text string) map[string]string {
	rows := rowsOf(t, text)
	return map[string]string{
		"csv": text, "tsv": separated(rows, '\t'), "psv": separated(rows, '|'),
		"ndjson": objects(rows, "\n") + "\n", "values": objects(rows, " "), "array": "[" + objects(rows, ",") + "]",
		"pretty array": indented(t, "["+objects(rows, ",")+"]"), "pretty values": indented(t, objects(rows[:2], "")) + indented(t, objects(append(rows[:1:1], rows[2]), "")) + strings.ReplaceAll(objects(append(rows[:1:1], rows[3:]...), "\n"), "{", "{\n"),
		"wrapped":        `{"status":"ok","response":{"count":15,"list":[` + objects(rows, ",\n") + `],"next":null}}`,
		"pretty wrapped": indented(t, `{"data":{"items":[`+objects(rows, ",")+`]}}`),
		"mysql":          inserts(rows), "postgres": copied(rows),
		"xlsx": workbook(t, true, "", rows), "shared strings": workbook(t, false, "", rows),
	}
}

// wrappingsOf wraps bytes in every way; in short tests, which the race
// detector makes ten times as slow, only plainly and in one another.
func wrappingsOf(t testing.TB, form string) map[string]string {
	if testing.Short() {
		return map[string]string{"plain": form, "deep": zipped(t, "a.tar.gz", gzipped(t, tarred(t, "b.zip", zipped(t, "c", form))))}
	}
	return map[string]string{
		"plain": form,
		"gz":    gzipped(t, form),
		"zst":   compressed(t, form, func(w io.Writer) (io.WriteCloser, error) { return zstd.NewWriter(w) }),
		"xz":    compressed(t, form, func(w io.Writer) (io.WriteCloser, error) { return xz.NewWriter(w) }),
		"zip":   zipped(t, "dir/dump", form),
		"tar":   tarred(t, "dump", form),
		"deep":  zipped(t, "a.tar.gz", gzipped(t, tarred(t, "b.zip", zipped(t, "c", form)))),
	}
}
