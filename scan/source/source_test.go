package source

import (
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"bocor/scan/record"
)

// layout makes files with their paths as content.
func layout(t *testing.T, paths ...string) string {
	t.Helper()
	root := t.TempDir()
	for _, p := range paths {
		full := filepath.Join(root, p)
		if err := os.MkdirAll(filepath.Dir(full), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, []byte(p), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

// list returns the inputs as "path:fault", relative to root.
func list(root string, inputs []Input) string {
	var out []string
	for _, in := range inputs {
		path := strings.TrimPrefix(filepath.ToSlash(strings.TrimPrefix(in.Path, root)), "/")
		if in.Fault != "" {
			path += ":" + string(in.Fault)
		}
		out = append(out, path)
	}
	return strings.Join(out, " ")
}

func TestList(t *testing.T) {
	root := layout(t, "b.csv", "a/2.csv", "a/10.csv", "c.txt")
	for _, c := range []struct{ paths, want string }{
		{".", "a/10.csv a/2.csv b.csv c.txt"},
		{"b.csv a", "b.csv a/10.csv a/2.csv"},
		{"*.csv", "b.csv"},
		{"gone.csv b.csv", "gone.csv:unreadable b.csv"},
		{"*.gone", "*.gone:unreadable"},
		{strings.Repeat("x", 5000), strings.Repeat("x", 5000) + ":unreadable"},
	} {
		var paths []string
		for _, p := range strings.Fields(c.paths) {
			paths = append(paths, filepath.Join(root, p))
		}
		inputs := List(paths, nil, nil)
		if got := list(root, inputs); got != c.want {
			t.Errorf("%.60s: %.200s, want %.200s", c.paths, got, c.want)
		}
		for _, in := range inputs {
			if in.Fault != "" {
				if in.Err == nil || strings.Contains(in.Err.Error(), root) {
					t.Errorf("%.60s: error %v", in.Path, in.Err)
				}
				continue
			}
			file, err := in.Open()
			if err != nil {
				t.Fatal(err)
			}
			text, err := io.ReadAll(file)
			if err != nil || int64(len(text)) != in.Size {
				t.Errorf("%s: %d bytes of %d, %v", in.Path, len(text), in.Size, err)
			}
			file.Close()
		}
	}
}

func TestLinks(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("links need rights there")
	}
	root := layout(t, "real/x.csv")
	for name, target := range map[string]string{"file": "real/x.csv", "folder": "real", "nowhere": "gone", "real/up": ".."} {
		if err := os.Symlink(target, filepath.Join(root, name)); err != nil {
			t.Fatal(err)
		}
	}
	if got, want := list(root, List([]string{filepath.Join(root, "nowhere"), filepath.Join(root, "no*")}, nil, nil)), "nowhere:unreadable nowhere:unreadable"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if got, want := list(root, List([]string{filepath.Join(root, "folder")}, nil, nil)), "folder/up:not_a_regular_file folder/x.csv"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	want := "file folder:not_a_regular_file nowhere:unreadable real/up:not_a_regular_file real/x.csv"
	if got := list(root, List([]string{root}, nil, nil)); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestNoPermission(t *testing.T) {
	if os.Getuid() == 0 || runtime.GOOS == "windows" {
		t.Skip("root may read everything")
	}
	root := layout(t, "closed/x.csv", "open.csv")
	if err := os.Chmod(filepath.Join(root, "closed"), 0); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Chmod(filepath.Join(root, "closed"), 0o700) })
	if got, want := list(root, List([]string{root}, nil, nil)), "closed:unreadable open.csv"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestStdin(t *testing.T) {
	inputs := List([]string{Stdin}, strings.NewReader("x"), nil)
	if len(inputs) != 1 || inputs[0].Size != -1 || inputs[0].Fault != record.Code("") {
		t.Fatalf("%+v", inputs)
	}
}

// TestShownName: what could be personal in a name is hidden, and a date is not.
func TestShownName(t *testing.T) {
	for name, want := range map[string]string{
		"3171015803754863_budi.csv":  "…_budi.csv",
		"3171 0158 0375 4863.csv":    "….csv",
		"+62 812 3456 7890.jpg":      "….jpg",
		"0812-3456-7890.jpg":         "….jpg",
		"budi@surat.id.csv":          "…",
		"a/KTP-317101.580375.4863":   "a/KTP-…",
		"dump-2024-01-15.csv":        "dump-2024-01-15.csv",
		"20240115103000.csv":         "20240115103000.csv",
		"backup_2024-01-15 1030.sql": "backup_2024-01-15 1030.sql",
		"part-00012.csv":             "part-00012.csv",
	} {
		if got := shownName(name); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

// However a folder or a pattern is written, the files that it leads to are shown so.
func TestShownPaths(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.MkdirAll("in/0812-3456-7890", 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"3171015803754863.csv", "in/0812-3456-7890/a.csv"} {
		if err := os.WriteFile(name, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for written, want := range map[string]string{
		".": "in/…/a.csv|….csv", "./": "in/…/a.csv|….csv", "in": "in/…/a.csv", "./in/": "in/…/a.csv", "*.csv": "….csv", "./*.csv": "….csv", "in/*/a.csv": "in/…/a.csv",
		"3171015803754863.csv": "3171015803754863.csv", "in/0812-3456-7890": "in/0812-3456-7890/a.csv",
	} {
		var got []string
		for _, in := range List([]string{written}, nil, nil) {
			got = append(got, filepath.ToSlash(in.Path))
			if _, err := os.Stat(in.File); err != nil {
				t.Errorf("%s: %v", written, err)
			}
		}
		slices.Sort(got)
		if strings.Join(got, "|") != want {
			t.Errorf("%s: %q, want %s", written, got, want)
		}
	}
}
