package claim

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"strings"
	"testing"
)

// TestIndonesian: every phrase that is said is translated, and with the same
// arguments.
func TestIndonesian(t *testing.T) {
	phrases := 0
	for _, file := range []string{"claim.go", "points.go", "numbers.go", "plausible.go", "write.go"} {
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
			case *ast.Ident:
				name = f.Name
			case *ast.SelectorExpr:
				name = f.Sel.Name
			}
			if name != "say" && name != "add" {
				return true
			}
			for _, arg := range call.Args {
				literal, ok := arg.(*ast.BasicLit)
				if !ok || literal.Kind != token.STRING {
					continue
				}
				phrase, err := strconv.Unquote(literal.Value)
				if err != nil || !strings.ContainsAny(phrase, " %") {
					continue // the ID of a point
				}
				phrases++
				if said, ok := indonesian[phrase]; !ok {
					t.Errorf("%s: %q has no Indonesian", file, phrase)
				} else if strings.Count(said, "%d") != strings.Count(phrase, "%d") || strings.Count(said, "%s") != strings.Count(phrase, "%s") {
					t.Errorf("%q has other arguments in Indonesian", phrase)
				}
			}
			return true
		})
	}
	if phrases < 60 {
		t.Errorf("%d phrases were found", phrases)
	}
}
