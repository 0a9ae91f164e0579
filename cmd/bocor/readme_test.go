package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"bocor/bench/synth"
)

// TestReadme runs the sessions of the README's three users. "…" stands for any
// lines, "(exit 1)" for the exit code.
func TestReadme(t *testing.T) {
	if _, err := exec.LookPath("sh"); err != nil {
		t.Skip("no shell")
	}
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(text), "## Three users\n")
	section, _, _ = strings.Cut(section, "\n## ")
	folder := t.TempDir()
	for _, name := range []string{"peserta.csv", "pesanan.csv"} {
		content, err := os.ReadFile(filepath.Join("../../testdata/corpora", name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if n := runSessions(t, section, folder); n < 9 {
		t.Errorf("only %d commands", n)
	}
}

// TestStory runs the sessions of the worked story, on the data that it says how
// to make.
func TestStory(t *testing.T) {
	if _, err := exec.LookPath("sh"); err != nil {
		t.Skip("no shell")
	}
	text, err := os.ReadFile("../../docs/story-2021.md")
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	file, err := os.Create(filepath.Join(folder, "sampel.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if err := (synth.Register{Seed: 2021, Rows: 100_002, Kind: "offer-2021"}).Write(file); err != nil {
		t.Fatal(err)
	}
	if n := runSessions(t, string(text), folder); n < 4 {
		t.Errorf("only %d commands", n)
	}
}

// runSessions runs the commands of all sessions in a text and compares what
// they print.
func runSessions(t *testing.T, text, folder string) (commands int) {
	program := build(t)
	for _, block := range regexp.MustCompile("(?s)```console\n(.*?)```").FindAllStringSubmatch(text, -1) {
		for _, session := range strings.Split("\n"+block[1], "\n$ ")[1:] {
			lines := strings.Split(session, "\n")
			n := 1
			for strings.HasSuffix(lines[n-1], "\\") {
				n++
			}
			command, want := strings.Join(lines[:n], "\n"), strings.Join(lines[n:], "\n")
			if strings.HasPrefix(command, "go run ") {
				continue
			}
			commands++
			c := exec.Command("sh", "-c", command)
			c.Dir = folder
			c.Env = append(os.Environ(), "PATH="+filepath.Dir(program)+":"+os.Getenv("PATH"), "LC_ALL=C")
			out, err := c.Output()
			got := string(out)
			if err != nil {
				got += fmt.Sprintf("(exit %d)\n", c.ProcessState.ExitCode())
			}
			if !sameLines(strings.Split(strings.TrimRight(want, "\n"), "\n"), strings.Split(strings.TrimRight(got, "\n"), "\n")) {
				t.Errorf("$ %s\ngives\n%s\nthe text has\n%s", command, got, want)
			}
		}
	}
	return commands
}

// sameLines compares lines with what is wanted, where "…" stands for any lines.
func sameLines(want, got []string) bool {
	if len(want) == 0 {
		return len(got) == 0
	}
	if want[0] == "…" {
		for i := range len(got) + 1 {
			if sameLines(want[1:], got[i:]) {
				return true
			}
		}
		return false
	}
	return len(got) > 0 && strings.TrimRight(want[0], " ") == strings.TrimRight(got[0], " ") && sameLines(want[1:], got[1:])
}
