//go:build unix

package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.yaml.in/yaml/v3"
)

// TestRecipes: the recipes for many machines, run on this one, give the report
// that one scan gives.
func TestRecipes(t *testing.T) {
	program, folder := build(t), t.TempDir()
	recipes, err := filepath.Abs("../../recipes")
	if err != nil {
		t.Fatal(err)
	}
	dump, key := filepath.Join(folder, "the 'dump'; touch pwned"), filepath.Join(folder, "case.key")
	if err := os.Mkdir(dump, 0o700); err != nil {
		t.Fatal(err)
	}
	var table strings.Builder
	table.WriteString("nama,nik,hp\n")
	for i := range 60_000 {
		fmt.Fprintf(&table, "\"Kenari\n%d\",3174061505%02d%04d,0812%08d\n", i, 10+i%80, 1+i%9000, i*31)
	}
	for name, content := range map[string]string{filepath.Join(dump, "a.csv"): table.String(), filepath.Join(dump, "b.bin"): "\x00\x01\x02", key: "a secret of this test"} {
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	start := func(t *testing.T, input string, environment []string, args ...string) string {
		t.Helper()
		c := exec.Command(args[0], args[1:]...)
		c.Dir, c.Stdin = folder, strings.NewReader(input)
		c.Env = append(append(os.Environ(), "BOCOR="+program, "PATH="+filepath.Dir(program)+":"+os.Getenv("PATH")), environment...)
		var stdout, stderr bytes.Buffer
		c.Stdout, c.Stderr = &stdout, &stderr
		if err := c.Run(); err != nil && c.ProcessState.ExitCode() != 3 { // b.bin is not examined
			t.Fatalf("%v: %v: %s", args, err, stderr.String())
		}
		return stdout.String()
	}
	reportOf := func(t *testing.T, text string) string {
		t.Helper()
		var report map[string]json.RawMessage
		if err := json.Unmarshal([]byte(text), &report); err != nil {
			t.Fatal(err)
		}
		delete(report, "run")
		out, _ := json.Marshal(report)
		return string(out)
	}
	day := time.Now().UTC().Format(time.DateOnly)
	want := reportOf(t, start(t, "", nil, program, "scan", "-q", "-f", "json", "--save", "whole", "--key-file", key, "--as-of", day, dump))
	check := func(t *testing.T, parts string) {
		t.Helper()
		files, err := filepath.Glob(filepath.Join(parts, "*"))
		if err != nil {
			t.Fatal(err)
		}
		if got := reportOf(t, start(t, "", nil, append([]string{program, "merge", "-f", "json"}, files...)...)); got != want {
			t.Errorf("%d parts give another report", len(files))
		}
	}
	t.Run("parallel", func(t *testing.T) {
		if _, err := exec.LookPath("parallel"); err != nil {
			if os.Getenv("BOCOR_RECIPES") != "" {
				t.Fatal(err)
			}
			t.Skip("GNU parallel is not installed")
		}
		// As if it had been stopped: one part is there, and another was begun.
		parts := filepath.Join(folder, "report.json.parts")
		if err := os.Mkdir(parts, 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(parts, "3.new"), []byte("half"), 0o600); err != nil {
			t.Fatal(err)
		}
		start(t, "", nil, program, "scan", "-q", "--shard", "2/5", "--save", filepath.Join(parts, "2"), "--key-file", key, "--as-of", day, dump)
		start(t, "", nil, filepath.Join(recipes, "parallel.sh"), "5", key, "report.json", dump)
		text, err := os.ReadFile(filepath.Join(folder, "report.json"))
		if err != nil || reportOf(t, string(text)) != want {
			t.Errorf("another report, %v", err)
		}
		if _, err := os.Stat(filepath.Join(folder, "report.json.parts")); err == nil {
			t.Error("the parts are left behind")
		}
	})
	if _, err := os.Stat(filepath.Join(folder, "pwned")); err == nil {
		t.Error("a name was taken for a command")
	}
	t.Run("slurm", func(t *testing.T) { // what Slurm sets for each task
		for task := 1; task <= 4; task++ {
			start(t, "", []string{fmt.Sprint("SLURM_ARRAY_TASK_ID=", task)}, filepath.Join(recipes, "slurm.sh"), "4", key, "slurm", "--as-of", day, dump)
		}
		check(t, filepath.Join(folder, "slurm"))
	})
	t.Run("kubernetes", func(t *testing.T) {
		var job struct {
			Spec struct {
				Completions int
				Template    struct {
					Spec struct {
						Containers []struct {
							Args []string
							Env  []struct{ Name, Value string }
						}
					}
				}
			}
		}
		text, err := os.ReadFile(filepath.Join(recipes, "kubernetes.yaml"))
		if err != nil {
			t.Fatal(err)
		}
		if err := yaml.Unmarshal(text, &job); err != nil {
			t.Fatal(err)
		}
		pod := job.Spec.Template.Spec.Containers[0]
		if len(pod.Args) != 1 || len(pod.Env) != 2 || pod.Env[0].Value != fmt.Sprint(job.Spec.Completions) {
			t.Fatalf("%+v", job)
		}
		parts := filepath.Join(folder, "kubernetes")
		if err := os.Mkdir(parts, 0o700); err != nil {
			t.Fatal(err)
		}
		command := strings.NewReplacer("/bocor scan", "bocor scan", "/parts/", parts+"/", "/key/case.key", key, " /dump", ` "$DUMP"`).Replace(pod.Args[0])
		for pod := range 3 {
			start(t, "", []string{fmt.Sprint("JOB_COMPLETION_INDEX=", pod), "PARTS=3", "AS_OF=" + day, "DUMP=" + dump}, "/bin/sh", "-c", command)
		}
		check(t, parts)
	})
	t.Run("spark", func(t *testing.T) { // what RDD.pipe writes to each process
		parts := filepath.Join(folder, "spark")
		if err := os.Mkdir(parts, 0o700); err != nil {
			t.Fatal(err)
		}
		for _, numbers := range []string{"1\n3\n", "2\n"} {
			for line := range strings.Lines(start(t, numbers, nil, filepath.Join(recipes, "spark-part.sh"), "3", key, "--as-of", day, dump)) {
				number, saved, _ := strings.Cut(strings.TrimSpace(line), " ")
				content, err := base64.StdEncoding.DecodeString(saved)
				if err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(filepath.Join(parts, number), content, 0o600); err != nil {
					t.Fatal(err)
				}
			}
		}
		check(t, parts)
	})
}
