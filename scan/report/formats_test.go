package report_test

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"bocor/scan/report"
)

// fixed is the report of the synthetic members with a fixed run.
func fixed(t testing.TB) *report.Report {
	t.Helper()
	return withRun(scanFiles(t, "peserta.csv", "pesanan.csv"))
}

// withRun gives a report a fixed run.
func withRun(r *report.Report) *report.Report {
	r.Tool = report.Tool{Name: "bocor", Version: "1.0.0", RulesDigest: "0123456789abcdef"}
	at := time.Date(2026, 11, 24, 3, 0, 0, 0, time.UTC)
	r.Run = report.Run{StartedAt: at, FinishedAt: at.Add(time.Second), DurationMS: 1000, Options: map[string]any{"threshold": 0.95}}
	return r
}

// TestFormats compares each format with what someone looked at, in both
// languages where people read it.
func TestFormats(t *testing.T) {
	golden, err := filepath.Abs("../../testdata/golden")
	if err != nil {
		t.Fatal(err)
	}
	r := fixed(t)
	compareFiles(t, golden, map[string]func(io.Writer) error{
		"report.id.txt":  writer(r, "table", "id"),
		"report.md":      writer(r, "markdown", "en"),
		"report.id.md":   writer(r, "markdown", "id"),
		"report.html":    writer(r, "html", "en"),
		"report.id.html": writer(r, "html", "id"),
		"report.csv":     writer(r, "csv", "en"),
		"report.ndjson":  writer(r, "ndjson", "en"),
		"report.sarif":   writer(r, "sarif", "en"),
		"report.xml":     writer(r, "junit", "en"),
		"report.github":  writer(r, "github", "en"),
		"notice.id.md":   func(w io.Writer) error { return report.WriteNotice(w, "markdown", r, report.Indonesian) },
		"notice.html":    func(w io.Writer) error { return report.WriteNotice(w, "html", r, report.English) },
	})
}

// compareFiles compares what is written with the files of a folder, which
// someone looked at; with -update it writes them.
func compareFiles(t *testing.T, folder string, files map[string]func(io.Writer) error) {
	t.Helper()
	for name, write := range files {
		var got bytes.Buffer
		if err := write(&got); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		path := filepath.Join(folder, name)
		if *update {
			if err := os.WriteFile(path, got.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got.String()); diff != "" {
			t.Errorf("%s differs; if it should, run with -update\n%s", name, diff)
		}
	}
}

func writer(r *report.Report, format string, language report.Language) func(io.Writer) error {
	return func(w io.Writer) error { return report.Write(w, format, r, report.Style{Language: language}) }
}

// TestSavedReport: every format is the same from a report that was saved and
// read again.
func TestSavedReport(t *testing.T) {
	r := fixed(t)
	var saved bytes.Buffer
	if err := report.WriteJSON(&saved, r); err != nil {
		t.Fatal(err)
	}
	again, err := report.Read(&saved)
	if err != nil {
		t.Fatal(err)
	}
	for _, format := range report.Formats() {
		if format == "xlsx" { // holds the time it was made
			continue
		}
		var first, second bytes.Buffer
		if err := report.Write(&first, format, r, report.Style{}); err != nil {
			t.Fatal(err)
		}
		if err := report.Write(&second, format, again, report.Style{}); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(first.Bytes(), second.Bytes()) {
			t.Errorf("%s: another report after saving\n%s", format, cmp.Diff(first.String(), second.String()))
		}
	}
	for _, bad := range []string{"", "{}", "[1]", `{"schema":"other/1"}`, `{"schema":"bocor.report/1","sources":3}`, "3174061505901234"} {
		if _, err := report.Read(strings.NewReader(bad)); err == nil || strings.Contains(err.Error(), "3174") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// hostile are names that somebody put into a dump to reach whoever reads the
// report.
var hostile = []string{
	"=cmd|'/c calc'!A1", "@SUM(1+1)", "+1", "-1", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\x1b[31mred\x1b[0m", "\u202egnp.exe", "a\nb\r\nc",
	"::error::owned", "%0A::add-mask::x", "`code` | **bold** [x](javascript:alert(1))", "]]>", "&amp;", "\x00", "\ufeff", "'; DROP TABLE x; --", "{{.Style}}", "[klik](http://evil.example) {0}", "\u009b31mred", strings.Repeat("x", 5000),
}

// TestNamesDoNothing: whatever the names are, every format is well formed and nothing
// in it acts.
func TestNamesDoNothing(t *testing.T) {
	names := hostile
	// Lists of others are not kept here: bench/corpora.md.
	if path := os.Getenv("BOCOR_NAMES"); path != "" {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(text, &names); err != nil {
			t.Fatal(err)
		}
	}
	saved := save(t, fixed(t))
	for _, name := range names {
		checkNames(t, saved, name, true)
	}
}

// FuzzNames is TestNamesDoNothing for any name.
func FuzzNames(f *testing.F) {
	for _, name := range hostile {
		f.Add(name)
	}
	saved := save(f, fixed(f))
	f.Fuzz(func(t *testing.T, name string) { checkNames(t, saved, name, false) })
}

// FuzzRead: a report from anybody is refused, or can be written in any format.
func FuzzRead(f *testing.F) {
	saved := save(f, fixed(f))
	f.Add(saved)
	f.Add(bytes.ReplaceAll(saved, []byte("null"), []byte("1")))
	f.Add([]byte(`{"schema":"bocor.report/1","sources":[{"tables":[{"columns":[{"classes":[{"class":"nik"}]}]}]}],"summary":{"classes":[{"class":"nik"}]}}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		r, err := report.Read(bytes.NewReader(text))
		if err != nil {
			return
		}
		for _, format := range report.Formats() {
			if err := report.Write(io.Discard, format, r, report.Style{Language: report.Indonesian}); err != nil && format != "xlsx" {
				t.Errorf("%s: %v", format, err)
			}
		}
		if err := report.WriteNotice(io.Discard, "html", r, report.English); err != nil {
			t.Error(err)
		}
		report.Compare(r, r)
	})
}

func save(t testing.TB, r *report.Report) []byte {
	t.Helper()
	var saved bytes.Buffer
	if err := report.WriteJSON(&saved, r); err != nil {
		t.Fatal(err)
	}
	return saved.Bytes()
}

// failingWriter takes so many bytes.
type failingWriter struct{ left int }

func (w *failingWriter) Write(b []byte) (int, error) {
	if len(b) > w.left {
		n := w.left
		w.left = 0
		return n, io.ErrShortWrite
	}
	w.left -= len(b)
	return len(b), nil
}

// TestEveryWriteFails: no format takes a write that failed, at whatever byte,
// for a success.
func TestEveryWriteFails(t *testing.T) {
	r := fixed(t)
	steps := 150
	if testing.Short() {
		steps = 10
	}
	for _, format := range report.Formats() {
		var whole bytes.Buffer
		if err := report.Write(&whole, format, r, report.Style{}); err != nil {
			t.Fatal(err)
		}
		most := whole.Len() // a workbook's size varies with the time in it
		if format == "xlsx" {
			most -= 100
		}
		for n := 0; n < most; n += 1 + most/steps {
			if err := report.Write(&failingWriter{n}, format, r, report.Style{}); err == nil {
				t.Errorf("%s: %d of %d bytes written without an error", format, n, most)
			}
		}
	}
}

// checkNames writes a saved report with a name in all places, in all formats
// (workbooks take longer than all others).
func checkNames(t *testing.T, saved []byte, name string, workbook bool) {
	t.Helper()
	r, err := report.Read(bytes.NewReader(saved))
	if err != nil {
		t.Fatal(err)
	}
	r.Sources[0].Path = name
	r.Sources[0].Tables[0].Name = name
	for i := range r.Sources[0].Tables[0].Columns {
		r.Sources[0].Tables[0].Columns[i].Name = name
	}
	r.Sources[0].Status, r.Status = report.Incomplete, report.Incomplete
	r.Sources[0].Faults = []report.Fault{{Code: "truncated", Trouble: "loss", Count: 2, Message: "the input ends"}}
	out := map[string]string{}
	for _, format := range report.Formats() {
		if format == "xlsx" && !workbook {
			continue
		}
		var text bytes.Buffer
		if err := report.Write(&text, format, r, report.Style{}); err != nil {
			t.Fatalf("%s of %.20q: %v", format, name, err)
		}
		out[format] = text.String()
	}
	for _, format := range []string{"table", "markdown", "html", "csv", "junit", "github", "json", "ndjson", "sarif"} {
		for _, bad := range []string{"\x1b", "\u202e", "\u009b", "\x00", "<script>", "<img"} {
			// In Markdown it stands in code; elsewhere than in HTML it is text.
			if (bad[0] != '<' || format == "html") && strings.Contains(out[format], bad) {
				t.Errorf("%s of %.20q holds %q", format, name, bad)
			}
		}
	}
	for _, line := range strings.Split(strings.TrimSpace(out["github"]), "\n") {
		if !strings.HasPrefix(line, "::error file=") && !strings.HasPrefix(line, "::warning file=") && !strings.HasPrefix(line, "::notice title=bocor::") {
			t.Errorf("github of %.20q: a line %q", name, line)
		}
	}
	if strings.Contains(out["sarif"], "in column [klik](") {
		t.Error("sarif: a column's name is a link")
	}
	rows, err := csv.NewReader(strings.NewReader(out["csv"])).ReadAll()
	if err != nil {
		t.Errorf("csv of %.20q: %v", name, err)
	}
	for _, row := range rows {
		for _, cell := range row {
			if cell != "" && strings.ContainsAny(cell[:1], "=+-@") {
				t.Errorf("csv of %.20q: a cell %q", name, cell)
			}
		}
	}
	if err := xml.Unmarshal([]byte(out["junit"]), new(struct{})); err != nil {
		t.Errorf("junit of %.20q: %v", name, err)
	}
	for _, format := range []string{"json", "sarif"} {
		if !json.Valid([]byte(out[format])) {
			t.Errorf("%s of %.20q is no JSON", format, name)
		}
	}
	for _, line := range strings.Split(strings.TrimSpace(out["ndjson"]), "\n") {
		if !json.Valid([]byte(line)) {
			t.Errorf("ndjson of %.20q: a line is no JSON", name)
		}
	}
	if workbook {
		checkWorkbook(t, out["xlsx"])
	}
}

// checkWorkbook: the workbook opens and has no formula.
func checkWorkbook(t *testing.T, text string) {
	t.Helper()
	z, err := zip.NewReader(strings.NewReader(text), int64(len(text)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range z.File {
		part, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		xml, err := io.ReadAll(part)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(f.Name, "xl/worksheets/") && bytes.Contains(xml, []byte("<f>")) {
			t.Errorf("%s holds a formula", f.Name)
		}
	}
	book, err := excelize.OpenReader(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	if kind, err := book.GetCellType(book.GetSheetName(0), "E4"); err != nil || kind == excelize.CellTypeSharedString || kind == excelize.CellTypeInlineString {
		t.Errorf("records are no number: %v, %v", kind, err)
	}
}

// TestPageNeedsNothing: the page loads nothing and runs nothing.
func TestPageNeedsNothing(t *testing.T) {
	var page bytes.Buffer
	if err := report.Write(&page, "html", fixed(t), report.Style{}); err != nil {
		t.Fatal(err)
	}
	if bad := regexp.MustCompile(`(?i)<script|<link|<img|<iframe|src=|href=|url\(|@import|javascript:|onload|style="`).FindString(page.String()); bad != "" {
		t.Errorf("the page holds %q", bad)
	}
	if !strings.Contains(page.String(), `content="default-src 'none'; style-src 'sha256-`) {
		t.Error("the page has no content security policy")
	}
}

// TestPhrasesAreTranslated: every phrase that the package says, and every
// title and fault, has an Indonesian one.
func TestPhrasesAreTranslated(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var phrases []string
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			name := ""
			switch f := call.Fun.(type) {
			case *ast.SelectorExpr:
				name = f.Sel.Name
			case *ast.Ident:
				name = f.Name
			}
			at := map[string][]int{"say": {0}, "counted": {1, 2}, "add": {1}, "note": {0}}[name]
			for _, i := range at {
				if i < len(call.Args) {
					if literal, ok := call.Args[i].(*ast.BasicLit); ok {
						phrase, err := strconv.Unquote(literal.Value)
						if err != nil {
							t.Fatal(err)
						}
						phrases = append(phrases, phrase)
					}
				}
			}
			return true
		})
	}
	page, err := os.ReadFile("page.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, found := range regexp.MustCompile(`say "([^"]+)"`).FindAllStringSubmatch(string(page), -1) {
		phrases = append(phrases, found[1])
	}
	if len(phrases) < 100 {
		t.Fatalf("only %d phrases were found", len(phrases))
	}
	same := map[string]bool{"format": true, "status": true, "table": true, "tables": true} // the same word, or a technical one
	for _, phrase := range phrases {
		if !same[phrase] && !report.IsTranslated(phrase) {
			t.Errorf("not translated: %q", phrase)
		}
	}
	for _, missing := range report.Untranslated() {
		t.Errorf("not translated: %s", missing)
	}
}

// TestNoDeadPhrases: every phrase of the catalogue is said somewhere.
func TestNoDeadPhrases(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]bool{}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			if pair, ok := n.(*ast.KeyValueExpr); ok && file == "language.go" {
				_, isEntry := pair.Value.(*ast.BasicLit)
				return !isEntry
			}
			if literal, ok := n.(*ast.BasicLit); ok && literal.Kind == token.STRING {
				if text, err := strconv.Unquote(literal.Value); err == nil {
					said[text] = true
				}
			}
			return true
		})
	}
	page, err := os.ReadFile("page.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, found := range regexp.MustCompile(`say "([^"]+)"`).FindAllStringSubmatch(string(page), -1) {
		said[found[1]] = true
	}
	// Words of the report itself, which are said as they come.
	for _, word := range []string{"general", "specific", "high", "medium", "low", "complete", "incomplete", "interrupted", "skipped", "birth date", "sex"} {
		said[word] = true
	}
	for _, phrase := range report.Phrases() {
		if !said[phrase] {
			t.Errorf("nobody says %q", phrase)
		}
	}
}
