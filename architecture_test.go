package bocor

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// layers says which of our packages each package may import. Arrows go down
// only. A new package is added here on purpose.
var layers = map[string][]string{
	"detectors/region":        {},
	"detectors":               {"detectors/region"},
	"settings":                {},
	"detectors/rules":         {"detectors", "settings"},
	"scan/record":             {"scan/internal/marks"},
	"scan/internal/sketch":    {},
	"scan/internal/marks":     {},
	"scan/internal/deflate64": {},
	"scan/source":             {"scan/record", "scan/internal/deflate64"},
	"scan/format":             {"scan/record", "scan/source", "scan/internal/marks"},
	"scan/tally":              {"detectors", "scan/record", "scan/internal/sketch"},
	"scan/evidence":           {"detectors", "scan/tally"},
	"scan/report":             {"detectors", "detectors/region", "scan/record", "scan/tally", "scan/evidence"},
	"scan/gate":               {"detectors", "scan/report", "settings"},
	"scan/claim":              {"scan/report", "settings"},
	"scan/overlap":            {"detectors", "scan/tally", "scan/evidence", "scan/report"},
	"scan":                    {"detectors", "scan/record", "scan/source", "scan/format", "scan/tally", "scan/evidence"},
	"cmd":                     {"detectors", "detectors/rules", "scan", "scan/record", "scan/source", "scan/format", "scan/tally", "scan/evidence", "scan/report", "scan/gate", "scan/claim", "scan/overlap", "settings"},
	"cmd/bocor":               {"cmd"},
	"bench/synth":             {"detectors/region"}, // there are no others to invent people in
	"bench/generate":          {"bench/synth"},
	"bench/speed":             {"bench/synth"},
	"bench/accuracy":          {"bench/street", "bench/synth", "detectors", "scan", "scan/report"},
	"bench/street":            {}, // by those who had not seen the rest
	"bench/plausible":         {"bench/synth", "detectors", "scan", "scan/report", "scan/claim"},
	"bench/rows":              {"scan/format", "scan/record"},
	"bench/scale":             {"bench/synth"},
}

// homes says where a dependency may be imported: below a folder, or in files
// of a name.
var homes = map[string]string{
	"github.com/spf13/":              "cmd/",
	"github.com/schollz/progressbar": "cmd/",
	"golang.org/x/term":              "cmd/",
	"github.com/dlclark/regexp2":     "detectors/rules/",
	"github.com/xuri/excelize":       "xlsx.go",
	"github.com/bmatcuk/doublestar":  "scan/gate/",
	"net":                            "nowhere",
	"net/http":                       "nowhere",
}

func TestLayers(t *testing.T) {
	seen := map[string]bool{}
	err := filepath.WalkDir(".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		file = filepath.ToSlash(file)
		if entry.IsDir() {
			if name := entry.Name(); name == "testdata" || (strings.HasPrefix(name, ".") && name != ".") {
				return fs.SkipDir
			}
			if _, err := os.Stat(filepath.Join(file, "go.mod")); err == nil && file != "." {
				return fs.SkipDir // a module of its own
			}
			return nil
		}
		if !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") {
			return nil
		}
		dir := path.Dir(file)
		allowed, known := layers[dir]
		if !known {
			t.Errorf("%s: package %s is not in the table of layers", file, dir)
			return nil
		}
		seen[dir] = true
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			return err
		}
		for _, spec := range tree.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			if ours, ok := strings.CutPrefix(imported, "bocor/"); ok && !slices.Contains(allowed, ours) {
				t.Errorf("%s imports %s; %s may import only %v", file, ours, dir, allowed)
			}
			for prefix, home := range homes {
				if !matches(imported, prefix) {
					continue
				}
				if inFolder := strings.HasSuffix(home, "/"); inFolder && !strings.HasPrefix(file, home) || !inFolder && path.Base(file) != home {
					t.Errorf("%s imports %s, which belongs in %s", file, imported, home)
				}
			}
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			call, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			if x, ok := call.X.(*ast.Ident); ok && x.Name == "os" && call.Sel.Name == "Exit" && dir != "cmd/bocor" && !strings.HasPrefix(dir, "bench/") {
				t.Errorf("%s calls os.Exit", file)
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for dir := range layers {
		if !seen[dir] {
			t.Errorf("the table of layers has %s, which does not exist", dir)
		}
	}
}

// matches tells whether an import is the package, or below the prefix.
func matches(imported, prefix string) bool {
	if strings.HasSuffix(prefix, "/") || strings.Contains(prefix, ".") {
		return strings.HasPrefix(imported, prefix)
	}
	return imported == prefix
}

// TestDocumentedTests: tests that documents name exist.
func TestDocumentedTests(t *testing.T) {
	tests := map[string]bool{}
	named := regexp.MustCompile("`((?:Test|Fuzz|Benchmark)[A-Z][A-Za-z0-9]*)`")
	defined := regexp.MustCompile(`(?m)^func ((?:Test|Fuzz|Benchmark)[A-Z][A-Za-z0-9]*)\(`)
	documents := map[string]string{}
	err := filepath.WalkDir(".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		isTest, isDocument := strings.HasSuffix(file, "_test.go"), strings.HasSuffix(file, ".md")
		if !isTest && !isDocument {
			return nil
		}
		text, err := os.ReadFile(file)
		if isDocument {
			documents[file] = string(text)
		}
		for _, m := range defined.FindAllStringSubmatch(string(text), -1) {
			tests[m[1]] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for file, text := range documents {
		for _, m := range named.FindAllStringSubmatch(text, -1) {
			found++
			if !tests[m[1]] {
				t.Errorf("%s names %s, which does not exist", file, m[1])
			}
		}
	}
	if found < 40 {
		t.Errorf("documents name only %d tests", found)
	}
}
