//go:build unix

package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"
	"unicode/utf8"
)

// TestSignalAtAnyMoment: whenever the signal comes, there is a whole report or
// none, within two seconds, and nothing else is left behind.
func TestSignalAtAnyMoment(t *testing.T) {
	program, folder := build(t), t.TempDir()
	dump := filepath.Join(folder, "dump.csv")
	if err := os.WriteFile(dump, []byte("nik,nama,hp\n"+strings.Repeat("3174061505901234,Budi Santoso,081298765432\n", 500_000)), 0o600); err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(61, 62))
	rounds := 25
	if testing.Short() {
		rounds = 5
	}
	for range rounds {
		out := filepath.Join(folder, "out")
		if err := os.Mkdir(out, 0o700); err != nil {
			t.Fatal(err)
		}
		c := exec.Command(program, "scan", "--exit-zero", "-f", "json", "-o", filepath.Join(out, "r.json"), "-o", filepath.Join(out, "r.xlsx"), dump)
		c.Env = append(os.Environ(), "TMPDIR="+out)
		var stdout bytes.Buffer
		c.Stdout = &stdout
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(r.IntN(600)) * time.Millisecond)
		started := time.Now()
		c.Process.Signal(os.Interrupt)
		c.Wait()
		if took := time.Since(started); took > 2*time.Second {
			t.Errorf("took %v", took)
		}
		switch code := c.ProcessState.ExitCode(); code {
		case 0, 130:
			var told struct{ Status string }
			if err := json.Unmarshal(stdout.Bytes(), &told); err != nil || (code == 130) != (told.Status == "interrupted") {
				t.Errorf("exit %d, status %q, %v", code, told.Status, err)
			}
			saved, err := os.ReadFile(filepath.Join(out, "r.json"))
			if err != nil || !json.Valid(saved) {
				t.Errorf("exit %d: %v", code, err)
			}
		case -1: // before the program could listen
		default:
			t.Errorf("exit %d", code)
		}
		entries, err := os.ReadDir(out)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			if e.Name() != "r.json" && e.Name() != "r.xlsx" {
				t.Errorf("left behind: %s", e.Name())
			}
		}
		os.RemoveAll(out)
	}
}

// TestSecondSignal: a report that nobody reads cannot be written; a second
// signal does not wait for it.
func TestSecondSignal(t *testing.T) {
	folder := t.TempDir()
	for i := range 300 {
		if err := os.WriteFile(filepath.Join(folder, fmt.Sprint(i)), []byte("nik\n3174061505901234\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	c := exec.Command(build(t), "scan", "-f", "json", folder)
	stdout, err := c.StdoutPipe() // holds less than the report
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	time.Sleep(700 * time.Millisecond)
	for range 2 {
		c.Process.Signal(syscall.SIGTERM)
		time.Sleep(200 * time.Millisecond)
	}
	done := make(chan error, 1)
	go func() { _, err := c.Process.Wait(); done <- err }()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		c.Process.Kill()
		t.Error("waits for its reader")
	}
	stdout.Close()
}

// TestBrokenPipe: a reader that goes away ends the program without a word.
func TestBrokenPipe(t *testing.T) {
	c := exec.Command("sh", "-c", build(t)+" scan --exit-zero -f json ../../testdata/corpora | head -c 10")
	var stderr bytes.Buffer
	c.Stderr = &stderr
	if out, err := c.Output(); err != nil || len(out) != 10 || stderr.Len() > 0 {
		t.Errorf("%q, %v, %s", out, err, &stderr)
	}
}

// TestOddInputs: names that are no text, devices, pipes.
func TestOddInputs(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("file names and devices of Linux")
	}
	program, folder := build(t), t.TempDir()
	for _, name := range []string{"a\nb.csv", "\xff\xfe.csv", "\x1b[31m.csv", "-f", "a b", "\u202e.csv"} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte("nik\n3174061505901234\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := syscall.Mkfifo(filepath.Join(folder, "pipe"), 0o600); err != nil {
		t.Fatal(err)
	}
	run := func(args ...string) (string, int) {
		t.Helper()
		c := exec.Command(program, append([]string{"scan", "--exit-zero"}, args...)...)
		var stdout bytes.Buffer
		c.Stdout = &stdout
		timer := time.AfterFunc(20*time.Second, func() { c.Process.Kill() })
		defer timer.Stop()
		err := c.Run()
		var exit *exec.ExitError
		if err != nil && !errors.As(err, &exit) {
			t.Fatal(err)
		}
		return stdout.String(), c.ProcessState.ExitCode()
	}
	if out, code := run("-f", "json", folder); code != 3 || !json.Valid([]byte(out)) || strings.Count(out, `"not_a_regular_file"`) != 1 || !strings.Contains(out, `"exposed_records": 6`) {
		t.Errorf("exit %d: %s", code, out)
	}
	if out, code := run(folder); code != 3 || strings.ContainsAny(out, "\x1b\u202e") || !utf8.ValidString(out) {
		t.Errorf("exit %d: %q", code, out)
	}
	if out, code := run("-f", "json", "/dev/null"); code != 0 || !json.Valid([]byte(out)) {
		t.Errorf("/dev/null: exit %d: %s", code, out)
	}
	if out, code := run("-f", "json", "--max-bytes", "1M", "/dev/zero"); code != 3 || !json.Valid([]byte(out)) {
		t.Errorf("/dev/zero: exit %d: %s", code, out)
	}
	go func() { // a pipe that is named by itself is read
		pipe, err := os.OpenFile(filepath.Join(folder, "pipe"), os.O_WRONLY, 0)
		if err == nil {
			io.WriteString(pipe, "nik\n3174061505901234\n")
			pipe.Close()
		}
	}()
	if out, code := run("-f", "json", filepath.Join(folder, "pipe")); code != 0 || !strings.Contains(out, `"exposed_records": 1`) {
		t.Errorf("a pipe: exit %d: %s", code, out)
	}
}

// TestResumeAfterSignals: a scan that is stopped again and again by signals goes
// on where it was and ends with the report of one that was not, of a plain file
// and of a compressed one.
func TestResumeAfterSignals(t *testing.T) {
	program, folder := build(t), t.TempDir()
	var plain, packed bytes.Buffer
	plain.WriteString("nik,nama,hp\n")
	for i := range 400_000 {
		fmt.Fprintf(&plain, "3174061505%06d,\"Budi\nSantoso\",0812%08d\n", i, i*7)
		if i == 333_333 {
			plain.WriteString("3174061505901234,\"Budi\n") // a stray quote
		}
	}
	z := gzip.NewWriter(&packed)
	z.Write(plain.Bytes())
	z.Close()
	key := filepath.Join(folder, "key")
	if err := os.WriteFile(key, []byte("a secret of this test"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{"a.csv": plain.Bytes(), "b.csv.gz": packed.Bytes()} {
		dump, far := filepath.Join(folder, name), filepath.Join(folder, name+".far")
		if err := os.WriteFile(dump, content, 0o600); err != nil {
			t.Fatal(err)
		}
		reportOf := func(stopAfter time.Duration) (text string, code int) {
			c := exec.Command(program, "scan", "-f", "json", "--resume", far, "--key-file", key, dump)
			var stdout bytes.Buffer
			c.Stdout = &stdout
			if err := c.Start(); err != nil {
				t.Fatal(err)
			}
			if stopAfter > 0 {
				time.Sleep(stopAfter)
				c.Process.Signal(os.Interrupt)
			}
			c.Wait()
			var report map[string]any
			if err := json.Unmarshal(stdout.Bytes(), &report); err != nil && c.ProcessState.ExitCode() >= 0 {
				t.Fatalf("%v, exit %d", err, c.ProcessState.ExitCode())
			}
			delete(report, "run")
			out, _ := json.Marshal(report)
			return string(out), c.ProcessState.ExitCode()
		}
		want, wantCode := reportOf(0)
		stopped := 0
		for round := range 60 {
			got, code := reportOf(time.Duration(60+20*round) * time.Millisecond)
			if code == 130 {
				if _, err := os.Stat(far); err != nil {
					t.Fatal(err)
				}
				stopped++
				continue
			}
			if code == -1 { // before the program could listen
				continue
			}
			if code != wantCode || got != want {
				t.Errorf("%s, after %d stops: exit %d, the report differs: %v", name, stopped, code, got != want)
			}
			break
		}
		if _, err := os.Stat(far); err == nil || stopped == 0 {
			t.Errorf("%s: %d stops, %v", name, stopped, err)
		}
		t.Logf("%s: %d stops", name, stopped)
	}
}
