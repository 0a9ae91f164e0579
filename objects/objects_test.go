package objects

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/iotest"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/container"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/johannesboyne/gofakes3"
	"github.com/johannesboyne/gofakes3/backend/s3mem"
	"gocloud.dev/blob"

	"bocor/cmd"
	"bocor/scan/source"
)

func TestMain(m *testing.M) {
	pause = func(int) time.Duration { return time.Millisecond }
	m.Run()
}

// shaky breaks off some answers of a server, and refuses others.
type shaky struct {
	http.Handler
	gets atomic.Int64
	from int64 // that many bytes of a broken answer are sent; 0: none is broken
}

func (s *shaky) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		s.Handler.ServeHTTP(w, r)
		return
	}
	n := s.gets.Add(1)
	switch {
	case s.from == 0 || r.Method == http.MethodHead || strings.Contains(r.URL.RawQuery, "list"):
	case n%5 == 0:
		http.Error(w, "3174061505901234", http.StatusServiceUnavailable)
		return
	case n%3 == 0:
		w = &broken{w, s.from}
	}
	s.Handler.ServeHTTP(w, r)
}

// broken breaks the connection behind some bytes.
type broken struct {
	http.ResponseWriter
	left int64
}

func (b *broken) Write(p []byte) (int, error) {
	if int64(len(p)) > b.left {
		b.ResponseWriter.Write(p[:b.left])
		if f, ok := b.ResponseWriter.(http.Flusher); ok {
			f.Flush()
		}
		panic(http.ErrAbortHandler)
	}
	b.left -= int64(len(p))
	return b.ResponseWriter.Write(p)
}

// folder makes a folder of inputs of several kinds.
func folder(t *testing.T) string {
	root := t.TempDir()
	var table, packed, archive bytes.Buffer
	table.WriteString("nama,nik,hp\n")
	for i := range 60_000 {
		fmt.Fprintf(&table, "\"Kenari, %d\",3174061505%02d%04d,0812%08d\n", i, 10+i%80, 1+i%9000, i*31)
	}
	z := gzip.NewWriter(&packed)
	z.Write(table.Bytes())
	z.Close()
	members := zip.NewWriter(&archive)
	for i := range 3 {
		w, _ := members.Create(fmt.Sprintf("kab/%d.csv", i))
		w.Write(table.Bytes()[:200_000])
	}
	members.Close()
	for name, content := range map[string][]byte{"a.csv": table.Bytes(), "b.csv.gz": packed.Bytes(), "sub/c.zip": archive.Bytes(), "sub/leer.csv": {}} {
		path := filepath.Join(root, "dump", name)
		os.MkdirAll(filepath.Dir(path), 0o755)
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func run(t *testing.T, args ...string) (out string, code int) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code = cmd.Run(context.Background(), args, cmd.System{Stdin: strings.NewReader(""), Stdout: &stdout, Stderr: &stderr, Getenv: func(string) string { return "" }, Locate: Locate})
	return stdout.String() + stderr.String(), code
}

// told is a JSON report without what differs between a folder and a server.
func told(t *testing.T, text, root string) string {
	t.Helper()
	var report map[string]any
	if err := json.Unmarshal([]byte(text), &report); err != nil {
		t.Fatalf("%v in %.500s", err, text)
	}
	delete(report, "run")
	for _, s := range report["sources"].([]any) {
		s := s.(map[string]any)
		delete(s, "modified_at")
		s["path"] = strings.TrimPrefix(s["path"].(string), root)
	}
	out, _ := json.MarshalIndent(report, "", " ")
	return string(out)
}

// upload makes a bucket of the folder "dump" below root, and returns the settings
// of its address.
func upload(t *testing.T, endpoint, root string) (settings string) {
	t.Helper()
	settings = "?use_path_style=true&endpoint=" + url.QueryEscape(endpoint)
	ctx := context.Background()
	bucket, err := blob.OpenBucket(ctx, "s3://bocoran"+settings)
	if err != nil {
		t.Fatal(err)
	}
	defer bucket.Close()
	var client *s3.Client
	name := "bocoran"
	if !bucket.As(&client) {
		t.Fatal("another driver")
	}
	await(t, func() error {
		_, err := client.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: &name})
		return err
	})
	fill(t, bucket, root)
	return settings
}

// fill writes the folder "dump" below root to a bucket.
func fill(t *testing.T, bucket *blob.Bucket, root string) {
	t.Helper()
	if err := filepath.WalkDir(filepath.Join(root, "dump"), func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		key, _ := filepath.Rel(root, path)
		return bucket.WriteAll(context.Background(), filepath.ToSlash(key), content, nil)
	}); err != nil {
		t.Fatal(err)
	}
}

// serve starts a server on this machine until the test ends, if the environment
// names its program. args are those for an address of host and port.
func serve(t *testing.T, variable string, args func(host, port string) []string, environment ...string) (address string) {
	t.Helper()
	program := os.Getenv(variable)
	if program == "" {
		t.Skip(variable + " is not set")
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address = listener.Addr().String()
	listener.Close()
	host, port, _ := net.SplitHostPort(address)
	server := exec.Command(program, args(host, port)...)
	server.Env = append(os.Environ(), environment...)
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		server.Process.Kill()
		server.Wait()
	})
	return address
}

// await does what a server that was just started may not do yet.
func await(t *testing.T, work func() error) {
	t.Helper()
	for try := 0; ; try++ {
		err := work()
		if err == nil {
			return
		}
		if try == 40 {
			t.Fatal(err)
		}
		time.Sleep(500 * time.Millisecond)
	}
}

// checkBucket compares a bucket that holds the folder "dump" below root with that
// folder, whole and in parts.
func checkBucket(t *testing.T, root, bucket, settings string) {
	t.Helper()
	want, _ := run(t, "scan", "-q", "-f", "json", filepath.Join(root, "dump"))
	want = told(t, want, filepath.ToSlash(root)+"/")
	key, whole := filepath.Join(root, "key"), filepath.Join(t.TempDir(), "whole")
	if err := os.WriteFile(key, []byte("a secret of this test"), 0o600); err != nil {
		t.Fatal(err)
	}
	saved, _ := run(t, "scan", "-q", "-f", "json", "--save", whole, "--key-file", key, filepath.Join(root, "dump"))
	got, code := run(t, "scan", "-q", "-f", "json", bucket+"/dump/"+settings)
	if code != 1 {
		t.Errorf("exit %d: %.800s", code, got)
	}
	if got := told(t, got, bucket+"/"); got != want {
		t.Errorf("another report:\n%s\nwant\n%s", got, want)
	}
	if strings.Contains(got, "endpoint") || strings.Contains(got, "127.0.0.1") {
		t.Error("the settings of the address are in the report")
	}
	if out, code := run(t, "scan", "-q", bucket+"/nothing"+settings); code != 2 || !strings.Contains(out, "there is no such object") {
		t.Errorf("no such object: exit %d: %s", code, out)
	}
	// Parts read ranges.
	var parts []string
	for part := 1; part <= 3; part++ {
		parts = append(parts, filepath.Join(t.TempDir(), fmt.Sprint(part)))
		if out, code := run(t, "scan", "-q", "--shard", fmt.Sprintf("%d/3", part), "--save", parts[part-1], "--key-file", key, bucket+"/dump/"+settings); code != 0 {
			t.Fatalf("exit %d: %s", code, out)
		}
	}
	merged, _ := run(t, append([]string{"merge", "-f", "json"}, parts...)...)
	if told(t, merged, bucket+"/") != told(t, saved, filepath.ToSlash(root)+"/") {
		t.Error("parts of a bucket give another report than the folder")
	}
}

// TestS3: a bucket gives the report that a folder gives, also over connections
// that break, and in parts.
func TestS3(t *testing.T) {
	t.Setenv("AWS_ACCESS_KEY_ID", "testtest")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "testtest")
	t.Setenv("AWS_REGION", "us-east-1")
	t.Setenv("AWS_EC2_METADATA_DISABLED", "true")
	root := folder(t)
	check := func(t *testing.T, settings string) { checkBucket(t, root, "s3://bocoran", settings) }
	t.Run("whole", func(t *testing.T) {
		server := httptest.NewServer(gofakes3.New(s3mem.New()).Server())
		defer server.Close()
		check(t, upload(t, server.URL, root))
	})
	t.Run("broken", func(t *testing.T) {
		bucket := &shaky{Handler: gofakes3.New(s3mem.New()).Server()}
		server := httptest.NewServer(bucket)
		defer server.Close()
		settings := upload(t, server.URL, root)
		bucket.from = 100_000
		check(t, settings)
	})
	t.Run("minio", func(t *testing.T) {
		folder := t.TempDir()
		address := serve(t, "BOCOR_MINIO", func(host, port string) []string {
			return []string{"server", "--quiet", "--address", net.JoinHostPort(host, port), folder}
		}, "MINIO_ROOT_USER=testtest", "MINIO_ROOT_PASSWORD=testtest", "MINIO_BROWSER=off")
		check(t, upload(t, "http://"+address, root))
	})
}

// TestGoogle: the same of a server that speaks as Google Cloud Storage does.
func TestGoogle(t *testing.T) {
	folderOfServer := t.TempDir()
	address := serve(t, "BOCOR_FAKE_GCS", func(host, port string) []string {
		return []string{"-scheme", "http", "-host", host, "-port", port, "-backend", "filesystem", "-filesystem-root", folderOfServer, "-public-host", net.JoinHostPort(host, port)}
	})
	t.Setenv("STORAGE_EMULATOR_HOST", address)
	await(t, func() error {
		answer, err := http.Post("http://"+address+"/storage/v1/b?project=test", "application/json", strings.NewReader(`{"name": "bocoran"}`))
		if err == nil {
			answer.Body.Close()
		}
		return err
	})
	bucket, err := blob.OpenBucket(context.Background(), "gs://bocoran")
	if err != nil {
		t.Fatal(err)
	}
	defer bucket.Close()
	root := folder(t)
	fill(t, bucket, root)
	checkBucket(t, root, "gs://bocoran", "")
}

// TestAzure: the same of a server that speaks as Azure Blob Storage does.
func TestAzure(t *testing.T) {
	folderOfServer := t.TempDir()
	address := serve(t, "BOCOR_AZURITE", func(host, port string) []string {
		return []string{"--silent", "--skipApiVersionCheck", "--location", folderOfServer, "--blobHost", host, "--blobPort", port}
	})
	t.Setenv("AZURE_STORAGE_ACCOUNT", "devstoreaccount1")
	t.Setenv("AZURE_STORAGE_KEY", "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==") // Azurite's, known to all
	settings := "?localemu=true&protocol=http&domain=" + url.QueryEscape(address)
	bucket, err := blob.OpenBucket(context.Background(), "azblob://bocoran"+settings)
	if err != nil {
		t.Fatal(err)
	}
	defer bucket.Close()
	var client *container.Client
	if !bucket.As(&client) {
		t.Fatal("another driver")
	}
	await(t, func() error {
		_, err := client.Create(context.Background(), nil)
		return err
	})
	root := folder(t)
	fill(t, bucket, root)
	checkBucket(t, root, "azblob://bocoran", settings)
}

// TestWeb: a file of a web server, with ranges and without.
func TestWeb(t *testing.T) {
	root := folder(t)
	want, _ := run(t, "scan", "-q", "-f", "json", filepath.Join(root, "dump", "a.csv"))
	want = told(t, want, filepath.ToSlash(root))
	files := http.FileServer(http.Dir(root))
	for name, handler := range map[string]http.Handler{
		"ranges": files, "broken": &shaky{Handler: files, from: 100_000},
		"no ranges": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { r.Header.Del("Range"); files.ServeHTTP(w, r) }),
	} {
		server := httptest.NewServer(handler)
		got, code := run(t, "scan", "-q", "-f", "json", server.URL+"/dump/a.csv?token=rahasia")
		got = told(t, got, server.URL)
		if name == "no ranges" {
			got = strings.Replace(got, `"size": null`, fmt.Sprintf(`"size": %d`, sizeOf(t, filepath.Join(root, "dump", "a.csv"))), 1)
		}
		if code != 1 || got != want {
			t.Errorf("%s: exit %d:\n%s\nwant\n%s", name, code, got, want)
		}
		if strings.Contains(got, "rahasia") {
			t.Errorf("%s: what stands behind the question mark is in the report", name)
		}
		if out, code := run(t, "scan", server.URL+"/dump/nothing.csv"); code != 2 || !strings.Contains(out, "the server answers") {
			t.Errorf("%s: exit %d: %s", name, code, out)
		}
		server.Close()
		if out, code := run(t, "scan", server.URL+"/dump/a.csv"); code != 2 || !strings.Contains(out, "could not be asked") {
			t.Errorf("%s: exit %d: %s", name, code, out)
		}
	}
}

func sizeOf(t *testing.T, path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.Size()
}

// TestRemote: whatever breaks, what is read is what is there, in a row and at
// any place.
func TestRemote(t *testing.T) {
	content := make([]byte, 11<<20)
	r := rand.New(rand.NewPCG(3, 4))
	for i := range content {
		content[i] = byte(r.Uint32())
	}
	opened := 0
	object := newRemote(int64(len(content)), func(_ context.Context, offset, length int64) (io.ReadCloser, error) {
		if opened++; opened%4 == 0 {
			return nil, io.ErrUnexpectedEOF
		}
		part := content[offset:]
		if length >= 0 {
			part = part[:length]
		}
		var reader io.Reader = bytes.NewReader(part)
		if opened%3 == 0 {
			reader = io.MultiReader(bytes.NewReader(part[:len(part)/2]), iotest.ErrReader(io.ErrUnexpectedEOF))
		}
		return io.NopCloser(reader), nil
	})
	defer object.Close()
	if err := iotest.TestReader(io.NewSectionReader(object, 0, 300_000), content[:300_000]); err != nil {
		t.Error(err)
	}
	for range 200 {
		at, buffer := r.IntN(len(content)), make([]byte, r.IntN(300_000))
		n, err := object.ReadAt(buffer, int64(at))
		if !bytes.Equal(buffer[:n], content[at:at+n]) || n < len(buffer) && err != io.EOF || n < min(len(buffer), len(content)-at) {
			t.Fatalf("%d bytes at %d: %d, %v", len(buffer), at, n, err)
		}
	}
	var readers sync.WaitGroup
	whole := newRemote(int64(len(content)), func(_ context.Context, offset, length int64) (io.ReadCloser, error) {
		return io.NopCloser(bytes.NewReader(content[offset : offset+length])), nil
	})
	for i := range 8 {
		readers.Go(func() {
			r := rand.New(rand.NewPCG(uint64(i), 9))
			for range 200 {
				at, buffer := r.IntN(len(content)-1000), make([]byte, 1000)
				if _, err := whole.ReadAt(buffer, int64(at)); err != nil || !bytes.Equal(buffer, content[at:at+1000]) {
					t.Errorf("at %d: %v", at, err)
				}
			}
		})
	}
	readers.Wait()
	if got, err := io.ReadAll(object); err != nil || !bytes.Equal(got, content) {
		t.Errorf("%d bytes of %d, %v", len(got), len(content), err)
	}
	// What never answers is given up.
	dead := newRemote(10, func(context.Context, int64, int64) (io.ReadCloser, error) { return nil, io.ErrUnexpectedEOF })
	if _, err := dead.Read(make([]byte, 1)); err == nil {
		t.Error("a dead server is read")
	}
	if _, err := dead.ReadAt(make([]byte, 1), 0); err == nil {
		t.Error("a dead server is read at a place")
	}
}

// TestAddresses: what is wrong is said, without what may be secret.
func TestAddresses(t *testing.T) {
	for address, want := range map[string]string{
		"s3://":                      "no address",
		"s3://b/k?no_such_setting=1": "could not be asked",
		"https://u:rahasia@127.0.0.1:1/x?sig=rahasia": "could not be asked",
	} {
		inputs := Locate(address)
		if len(inputs) != 1 || inputs[0].Err == nil || !strings.Contains(inputs[0].Err.Error(), want) || strings.Contains(inputs[0].Path+inputs[0].Err.Error(), "rahasia") {
			t.Errorf("%s: %+v", address, inputs)
		}
	}
	if !source.IsAddress("s3://b/k") || source.IsAddress("/tmp/s3") {
		t.Error("addresses are not told from paths")
	}
}
