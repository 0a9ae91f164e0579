package main

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"bocor/cmd"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"bocor": func() { os.Exit(recorded()) }})
}

// recorded is main; what it prints also goes to the end of the file that
// BOCOR_RECORD names.
func recorded() int {
	record, err := os.OpenFile(os.Getenv("BOCOR_RECORD"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		panic(err)
	}
	defer record.Close()
	return cmd.Process{Stdout: io.MultiWriter(os.Stdout, record), Stderr: io.MultiWriter(os.Stderr, record), Version: version, Exit: os.Exit}.Run()
}

// personal is what no output may hold: numbers, telephone numbers and
// addresses as they stand in the scripts' dumps, and their canary words.
var personal = regexp.MustCompile(`\b[0-9]{16}\b|\b(\+?62|0)8[0-9]{8,11}\b|[A-Za-z0-9._-]+@[A-Za-z0-9-]+\.[a-z]+|(?i)kenari|canary|\b8765432`)

// moment is when a report was made, as workbooks have it: between two and two past
// two at night its fraction is written like a telephone number.
var moment = regexp.MustCompile(`<v>4[0-9]{4}\.[0-9]+</v>`)

// checkPrivate fails the test when what was recorded or written holds anything
// personal.
func checkPrivate(t *testing.T, what string, text []byte) {
	t.Helper()
	// The help shows how a value is explained.
	text = bytes.ReplaceAll(text, []byte("bocor detectors explain 3174061505901234"), nil)
	text = moment.ReplaceAll(text, nil)
	if found := personal.FindIndex(text); found != nil {
		t.Errorf("%s holds %q: …%s…", what, text[found[0]:found[1]], text[max(0, found[0]-200):min(len(text), found[1]+50)])
	}
}

// checkFiles checks the files of a script that were not there at its start; of
// workbooks, their parts.
func checkFiles(t *testing.T, folder string, before map[string]string) {
	t.Helper()
	for path, text := range filesOf(t, folder) {
		if before[path] == text {
			continue
		}
		z, err := zip.NewReader(strings.NewReader(text), int64(len(text)))
		if err != nil {
			checkPrivate(t, path, []byte(text))
			continue
		}
		for _, part := range z.File {
			r, err := part.Open()
			if err != nil {
				t.Fatal(err)
			}
			content, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			checkPrivate(t, path+" "+part.Name, content)
		}
	}
}

// filesOf returns the content of all files below a folder.
func filesOf(t *testing.T, folder string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		text, err := os.ReadFile(path)
		files[path] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// TestScripts runs the program as a user does, and looks into all that it
// prints and writes for anything personal.
func TestScripts(t *testing.T) {
	corpora, err := filepath.Abs("../../testdata/corpora")
	if err != nil {
		t.Fatal(err)
	}
	record := filepath.Join(t.TempDir(), "record")
	if err := os.WriteFile(record, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { // all scripts have ended
		text, err := os.ReadFile(record)
		if err != nil {
			t.Fatal(err)
		}
		if len(text) < 10_000 {
			t.Errorf("only %d bytes of output were recorded", len(text))
		}
		checkPrivate(t, "an output", text)
	})
	testscript.Run(t, testscript.Params{
		Dir:           "../../testdata/scripts",
		Cmds:          map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "empty-folder": emptyFolder, "mode": mode},
		UpdateScripts: os.Getenv("UPDATE_SCRIPTS") != "",
		Setup: func(env *testscript.Env) error {
			env.Setenv("CORPORA", corpora)
			env.Setenv("TMPDIR", filepath.Join(env.WorkDir, "tmp"))
			if err := os.WriteFile(filepath.Join(env.WorkDir, "binary.dat"), []byte("\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00"), 0o600); err != nil {
				return err
			}
			env.Setenv("BOCOR_RECORD", record)
			before := filesOf(t, env.WorkDir)
			env.Defer(func() { checkFiles(t, env.WorkDir, before) })
			return os.Mkdir(filepath.Join(env.WorkDir, "tmp"), 0o700)
		},
	})
}

// exits runs a command and checks its exit code: exits 3 bocor scan x.csv
func exits(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// emptyFolder checks that a folder holds nothing.
func emptyFolder(ts *testscript.TestScript, _ bool, args []string) {
	entries, err := os.ReadDir(ts.MkAbs(args[0]))
	ts.Check(err)
	for _, e := range entries {
		ts.Fatalf("%s holds %s", args[0], e.Name())
	}
}

// mode checks a file's permissions: mode 0600 report.json
func mode(ts *testscript.TestScript, _ bool, args []string) {
	info, err := os.Stat(ts.MkAbs(args[1]))
	ts.Check(err)
	if got := fmt.Sprintf("0%o", info.Mode().Perm()); got != args[0] {
		ts.Fatalf("%s has mode %s, want %s", args[1], got, args[0])
	}
}
