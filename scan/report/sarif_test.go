package report_test

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	_ "github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif" // has the schema
	"github.com/santhosh-tekuri/jsonschema/v6"

	"bocor/scan/report"
)

// TestSARIFSchema checks SARIF against the OASIS schema of 2.1.0: that of
// reports as they are and of reports with hostile names.
func TestSARIFSchema(t *testing.T) {
	schema := sarifSchema(t)
	reports := []*report.Report{fixed(t), sample(t), scanFiles(t, "pesanan.csv"), estimated()}
	names := hostile
	if testing.Short() {
		names = names[:3]
	}
	for _, name := range names {
		r := fixed(t)
		r.Sources[0].Path, r.Sources[0].Tables[0].Name = name, name
		r.Sources[0].Tables[0].Columns[0].Name = name
		r.Sources[0].Status, r.Status = report.Incomplete, report.Incomplete
		r.Sources[0].Faults = []report.Fault{{Code: "truncated", Trouble: "loss", Count: 2, Message: "the input ends"}}
		reports = append(reports, r)
	}
	for i, r := range reports {
		var text bytes.Buffer
		if err := report.Write(&text, "sarif", r, report.Style{}); err != nil {
			t.Fatal(err)
		}
		value, err := jsonschema.UnmarshalJSON(&text)
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(value); err != nil {
			t.Errorf("report %d: %v", i, err)
		}
	}
}

// sarifSchema compiles the schema of OASIS, which the library go-sarif holds
// as a constant of its own.
func sarifSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/owenrumney/go-sarif/v3").Output()
	if err != nil {
		t.Fatal(err)
	}
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(strings.TrimSpace(string(dir)), "pkg/report/v210/sarif/schema.go"), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	ast.Inspect(file, func(n ast.Node) bool {
		if literal, ok := n.(*ast.BasicLit); ok && len(literal.Value) > len(text) {
			text = literal.Value
		}
		return true
	})
	if text, err = strconv.Unquote(text); err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("sarif.json", value); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("sarif.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}
