package format

import (
	"io"
	"strings"
	"testing"
)

// TestStacked: names and the values below them stand on one line.
func TestStacked(t *testing.T) {
	options := Defaults()
	options.KnownName = func(name string) bool { return name == "Nama" || name == "NIK" || name == "No HP" }
	for text, want := range map[string]string{
		"Nama\nBudi S\nNIK\n3174061505900001\n\nNama\nSiti A\nNIK\n3174061505900002\n": "Nama: Budi S\nNIK: 3174061505900001\n\nNama: Siti A\nNIK: 3174061505900002\n",
		"Nama\nNIK\n\nteks\nNo HP\n":   "Nama:\nNIK:\n\nteks\nNo HP:\n",
		"Nama\r\n  Budi S\r\nlagi\r\n": "Nama: Budi S\nlagi\r\n",
	} {
		s := stacked{options: &options}
		checkRelinedTo(t, s.line, s.end, text, want)
	}
	for text, want := range map[string]bool{
		"Nama\nBudi S\nNIK\n3174061505900001\nNo HP\n081234567890\n":                     true,
		"Nama\nBudi S\nNIK\n3174061505900001\nNama\nSiti A\nNIK\n3174061505900002\n":     true,
		"Nama\nBudi S\nNIK\n3174061505900001\n":                                          false, // two may be anything
		"Nama\nNIK\nNo HP\nAlamat\n":                                                     false,
		"Nama\nBudi S\nNIK\nada\nNo HP\ntidak ada\n":                                     false,
		"satu\ndua\ntiga\nempat\nlima\nenam\ntujuh\nNama\nBudi\nNIK\n31740615\nNo HP\n1": false,
	} {
		if isStacked([]byte(text), &options) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}

// TestLongLine: what waits for the next line stands in front of one beyond the limit.
func TestLongLine(t *testing.T) {
	options := Defaults()
	options.KnownName = func(name string) bool { return name == "Nama" }
	s := stacked{options: &options}
	long := strings.Repeat("x", 200<<10)
	lines := newLineReader(strings.NewReader("Nama\n"+long+"\nNama\nBudi\n"), 100<<10, s.line)
	lines.end = s.end
	got, err := io.ReadAll(lines)
	if want := "Nama:\n" + long + "\nNama: Budi\n"; err != nil || string(got) != want {
		t.Errorf("%d bytes, want %d: %.20q … %q", len(got), len(want), got, got[max(0, len(got)-20):])
	}
}

// TestMultipart: the parts of a form are lines of a name and a value, a blank line behind each form.
func TestMultipart(t *testing.T) {
	form := "------W\r\nContent-Disposition: form-data; name=\"nama\"\r\n\r\nBudi S\r\n------W\r\nContent-Disposition: form-data; name=\"hp\"\r\nContent-Type: text/plain\r\n\r\n0812\r\n------W--\r\n"
	checkMultipart(t, "POST /daftar HTTP/1.1\r\n\r\n"+form+form, "POST /daftar HTTP/1.1\r\n\r\nnama: Budi S\r\nContent-Type: text/plain\r\nhp: 0812\r\n\nnama: Budi S\r\nContent-Type: text/plain\r\nhp: 0812\r\n\n")
	checkMultipart(t, "--x\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\n\nnik,nama\n3174,B\n--x--\n", "--x\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\n\nnik,nama\n3174,B\n--x--\n")
	checkMultipart(t, "-- a\n--b\nc\n"+form+"-----BEGIN KEY-----\nd\n--", "-- a\n--b\nc\nnama: Budi S\r\nContent-Type: text/plain\r\nhp: 0812\r\n\n-----BEGIN KEY-----\nd\n--")
	if !isMultipart([]byte(form)) || isMultipart([]byte(form[:80])) {
		t.Error("what a form is")
	}
}

func checkMultipart(t *testing.T, text, want string) {
	t.Helper()
	m := new(multipart)
	checkRelinedTo(t, m.line, m.end, text, want)
}
