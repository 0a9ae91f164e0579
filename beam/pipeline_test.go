package beam

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"

	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
)

func TestMain(m *testing.M) { ptest.MainWithDefault(m, "prism") }

// withoutRun is a report without what differs between runs.
func withoutRun(t *testing.T, text string) string {
	t.Helper()
	var report map[string]json.RawMessage
	if err := json.Unmarshal([]byte(text), &report); err != nil {
		t.Fatalf("%v in %.300s", err, text)
	}
	delete(report, "run")
	out, _ := json.MarshalIndent(report, "", " ")
	return string(out)
}

// dump makes inputs of very different sizes: one is most of all.
func dump(t *testing.T) (folder, key string) {
	folder = t.TempDir()
	var large, packed bytes.Buffer
	large.WriteString("nama,nik,hp,email\n")
	for i := range 80_000 {
		fmt.Fprintf(&large, "\"Kenari\n%d\",3174061505%02d%04d,0812%08d,kenari%d@contoh.co.id\n", i, 10+i%80, 1+i%9000, i*31, i)
		if i == 50_000 {
			large.WriteString("\"tanpa akhir\n")
		}
	}
	z := gzip.NewWriter(&packed)
	z.Write(large.Bytes()[:300_000])
	z.Close()
	for name, content := range map[string][]byte{"a.csv": large.Bytes(), "b.csv.gz": packed.Bytes(), "c.ndjson": []byte("{\"nik\":\"3174061505901234\"}\n"), "d.bin": []byte("\x00\x01\x02")} {
		if err := os.WriteFile(filepath.Join(folder, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	key = filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(key, []byte("a secret of this test"), 0o600); err != nil {
		t.Fatal(err)
	}
	return folder, key
}

// TestPrism: a pipeline on Prism gives the very report that one scan gives.
func TestPrism(t *testing.T) {
	folder, key := dump(t)
	arguments := []string{"--key-file", key, "--as-of", "2026-01-31", folder}
	want, err := run(context.Background(), append([]string{"scan", "-q", "-f", "json", "--save", filepath.Join(t.TempDir(), "whole")}, arguments...), "")
	if err != nil {
		t.Fatal(err)
	}
	for _, parts := range []int{1, 7} {
		file := filepath.Join(t.TempDir(), "report.json")
		p, s := beam.NewPipelineWithRoot()
		textio.Write(s, file, Scan(s, Job{arguments, parts}))
		ptest.RunAndValidate(t, p)
		got, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if withoutRun(t, string(got)) != withoutRun(t, want) {
			t.Errorf("%d parts: another report:\n%s\nwant\n%s", parts, got, want)
		}
	}
}

// TestWrongArguments: what cannot be scanned fails the pipeline and says why.
func TestWrongArguments(t *testing.T) {
	_, key := dump(t)
	for _, arguments := range [][]string{{"--key-file", key, "/nowhere"}, {"--no-such-flag"}, {t.TempDir()}} {
		if _, err := scanPart(context.Background(), Job{arguments, 2}, 1); err == nil || !strings.Contains(err.Error(), "part 1 of 2: exit code 2: bocor: ") {
			t.Errorf("%v: %v", arguments, err)
		}
	}
}
