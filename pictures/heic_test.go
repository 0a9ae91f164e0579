//go:build nodynamic

package pictures

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestHEIC: the decoder's own pictures are read, damaged ones are faults.
func TestHEIC(t *testing.T) {
	folder, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/gen2brain/heic").Output()
	if err != nil {
		t.Fatal(err)
	}
	files, _ := filepath.Glob(filepath.Join(strings.TrimSpace(string(folder)), "testdata", "*.heic"))
	if len(files) == 0 {
		t.Fatal("the decoder has no pictures of its own")
	}
	e := eyes(t)
	for _, file := range files {
		picture, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if p := e.Look(picture); p.Fault != "" || p.Rest || p.Hash == 0 {
			t.Errorf("%s: %q, rest %v", filepath.Base(file), p.Fault, p.Rest)
		}
		if p := e.Look(picture[:len(picture)/2]); p.Fault == "" {
			t.Errorf("half of %s is a picture", filepath.Base(file))
		}
		for i := 0; i < len(picture); i += len(picture)/3 + 1 {
			damaged := append([]byte{}, picture...)
			damaged[i] ^= 0xff
			e.Look(damaged)
		}
		if p := e.Look(append(picture, "PK\x03\x04 a table behind the picture"...)); !p.Rest {
			t.Errorf("what is behind the end of %s is not told", filepath.Base(file))
		}
	}
}
