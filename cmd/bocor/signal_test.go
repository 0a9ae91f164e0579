package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"
)

// build builds the program once for the tests that need a process of their
// own.
func build(t *testing.T) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "bocor")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return program
}

// TestSignals: a signal in the middle of a stream that never ends gives a
// valid partial report within two seconds.
func TestSignals(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no signals")
	}
	program := build(t)
	for signal, code := range map[syscall.Signal]int{syscall.SIGINT: 130, syscall.SIGTERM: 143} {
		c := exec.Command(program, "scan", "-f", "json", "-")
		var stdout, stderr bytes.Buffer
		c.Stdout, c.Stderr = &stdout, &stderr
		stdin, err := c.StdinPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		// More than one block, so that some is examined before the signal.
		if _, err := io.WriteString(stdin, "nik\n"+strings.Repeat("3174061505901234\n", 200_000)); err != nil {
			t.Fatal(err)
		}
		time.Sleep(300 * time.Millisecond)
		started := time.Now()
		if err := c.Process.Signal(signal); err != nil {
			t.Fatal(err)
		}
		err = c.Wait()
		took := time.Since(started)
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.ExitCode() != code {
			t.Errorf("%v: %v, want exit code %d", signal, err, code)
		}
		if took > 2*time.Second {
			t.Errorf("%v: took %v", signal, took)
		}
		var r struct {
			Status  string
			Summary struct{ Records int }
		}
		if err := json.Unmarshal(stdout.Bytes(), &r); err != nil {
			t.Fatalf("%v: the report is not JSON: %v", signal, err)
		}
		if r.Status != "interrupted" || r.Summary.Records == 0 {
			t.Errorf("%v: %+v", signal, r)
		}
		if stderr.Len() > 0 {
			t.Errorf("%v: stderr: %s", signal, &stderr)
		}
		stdin.Close()
	}
}

// TestFullDisk: a report that cannot be written is an error, not a success,
// and no half of it stays behind.
func TestFullDisk(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("no /dev/full")
	}
	folder := t.TempDir()
	limited := exec.Command("sh", "-c", "trap '' XFSZ; ulimit -f 1; "+build(t)+" scan --exit-zero -o "+folder+"/r.json ../../testdata/corpora/peserta.csv")
	if out, err := limited.CombinedOutput(); err == nil || limited.ProcessState.ExitCode() != 2 || !bytes.Contains(out, []byte("could not be written")) {
		t.Errorf("a file that may not grow: %v: %s", err, out)
	}
	if entries, err := os.ReadDir(folder); err != nil || len(entries) > 0 {
		t.Errorf("left behind: %v, %v", entries, err)
	}
	c := exec.Command("sh", "-c", build(t)+" scan --exit-zero ../../testdata/corpora/peserta.csv >/dev/full")
	out, err := c.CombinedOutput()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != 2 || !bytes.Contains(out, []byte("writing the report to stdout")) {
		t.Errorf("%v: %s", err, out)
	}
}
