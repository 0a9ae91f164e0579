package source

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"bocor/scan/record"
)

// theZipped is the file in all archives of testdata/zip.
const theZipped = "3b1ca99018d53320ce6435ab09a5a8ae2c2d93b4951e16bd5eeb7d2c420c86f0"

// readZip returns the hash of what is read of an archive's member, and all faults.
func readZip(archive []byte, password string) (sum string, faults []record.Code) {
	options := Defaults()
	options.Password = password
	input := List([]string{"-"}, bytes.NewReader(archive), nil)[0]
	var items []*Item
	input.Walk(context.Background(), options, nil, func(int) {}, func(i *Item) {
		items = append(items, i)
		if i.Fault != "" {
			faults = append(faults, i.Fault)
		}
		if i.Reader == nil || i.Archive != "" || i.Fault != "" {
			return
		}
		content := sha256.New()
		if _, err := io.Copy(content, i.Reader); err != nil {
			faults = append(faults, record.CodeOf(err))
		}
		sum = fmt.Sprintf("%x", content.Sum(nil))
	})
	for _, i := range items {
		for _, f := range i.Faults {
			faults = append(faults, f.Code)
		}
	}
	return sum, faults
}

// TestZipMethods: all ways to compress and to encrypt are read, with a directory
// and without; without the password they are told, and so is a wrong one, and no
// front of an archive passes for all of it.
func TestZipMethods(t *testing.T) {
	paths, err := filepath.Glob("testdata/zip/*.zip")
	if err != nil || len(paths) < 10 {
		t.Fatalf("%d archives, %v", len(paths), err)
	}
	for _, path := range paths {
		archive, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if sum, faults := readZip(archive, "rahasia"); sum != theZipped || len(faults) > 0 {
			t.Errorf("%s: %s, faults %v", path, sum, faults)
		}
		noDirectory := archive[:bytes.LastIndex(archive, []byte(directoryMark))]
		if sum, faults := readZip(noDirectory, "rahasia"); sum != theZipped || fmt.Sprint(faults) != "[truncated]" {
			t.Errorf("%s without its directory: %s, faults %v", path, sum, faults)
		}
		for _, n := range fronts(len(archive)) {
			if _, faults := readZip(archive[:n], "rahasia"); len(faults) == 0 && n > 3 {
				t.Errorf("%s: the first %d of %d bytes pass for all", path, n, len(archive))
			}
		}
		name := filepath.Base(path)
		if !strings.HasPrefix(name, "aes") && !strings.HasPrefix(name, "traditional") {
			continue
		}
		if _, faults := readZip(archive, ""); fmt.Sprint(faults) != "[encrypted]" {
			t.Errorf("%s without a password: %v", path, faults)
		}
		for i := range 600 { // one in 256 is found out late
			if sum, faults := readZip(archive, fmt.Sprint("salah", i)); sum == theZipped || fmt.Sprint(faults) != "[wrong_password]" {
				t.Fatalf("%s with a wrong password: %v", path, faults)
			}
			if strings.HasPrefix(name, "aes") && i == 10 { // these take time
				break
			}
		}
		damaged := bytes.Clone(archive)
		damaged[len(damaged)/2] ^= 1
		if sum, faults := readZip(damaged, "rahasia"); len(faults) == 0 {
			t.Errorf("%s with a bit changed passes for whole: %s", path, sum)
		}
	}
}

// fronts are the lengths that an archive is cut to.
func fronts(n int) (out []int) {
	step := 7
	if testing.Short() {
		step = 61
	}
	for i := 1; i < n; i += step {
		out = append(out, i)
	}
	return out
}

// FuzzZip: no archive makes the reader of members fail or go on for ever, and what
// it gives is within the bounds.
func FuzzZip(f *testing.F) {
	paths, _ := filepath.Glob("testdata/zip/*.zip")
	for _, path := range paths {
		archive, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(archive)
		f.Add(archive[:len(archive)-60])
	}
	f.Fuzz(func(t *testing.T, archive []byte) {
		_, faults := readZip(archive, "rahasia")
		if slices.Contains(faults, record.InternalError) {
			t.Errorf("faults %v", faults)
		}
	})
}
