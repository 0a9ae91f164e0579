package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"bocor": main})
}

// TestScripts runs the program as a user does.
func TestScripts(t *testing.T) {
	corpora, err := filepath.Abs("../../testdata/corpora")
	if err != nil {
		t.Fatal(err)
	}
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
