package detectors

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"
	"testing"
)

// TestPictures: pictures are found wherever they stand in a value, one after the
// other, and come back as they were.
func TestPictures(t *testing.T) {
	picture := func(front string, n int) []byte {
		out := []byte(front)
		for i := range 200 {
			out = append(out, byte(i*n+7))
		}
		return out
	}
	jpeg, png := picture("\xff\xd8\xff\xe0", 3), picture("\x89PNG\r\n\x1a\n", 5)
	bmp := picture("BM\xe8\x03\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00\x28\x00\x00\x00", 9)
	heic := picture("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1", 11)
	coded := base64.StdEncoding.EncodeToString
	wrapped := func(b []byte) string {
		var out strings.Builder
		for text := coded(b); len(text) > 0; text = text[min(len(text), 76):] {
			out.WriteString(text[:min(len(text), 76)] + "\r\n")
		}
		return out.String()
	}
	jpegText, nameText := []byte(coded(jpeg)), []byte(strings.Repeat("https://gambar.contoh.co.id/", 4)+"foto.jpg")
	for name, c := range map[string]struct {
		value string
		want  [][]byte
	}{
		"base64":          {coded(jpeg), [][]byte{jpeg}},
		"without padding": {strings.TrimRight(coded(jpeg), "="), [][]byte{jpeg}},
		"for URLs":        {base64.URLEncoding.EncodeToString(jpeg), [][]byte{jpeg}},
		"wrapped":         {wrapped(png), [][]byte{png}},
		"data URL":        {"data:image/png;base64," + coded(png), [][]byte{png}},
		"PHP":             {strings.ReplaceAll("data:image/jpeg;base64,"+coded(jpeg), "/", `\/`), [][]byte{jpeg}},
		"hexadecimal":     {"0x" + hex.EncodeToString(jpeg), [][]byte{jpeg}},
		"bytea":           {`\x` + hex.EncodeToString(png), [][]byte{png}},
		"MySQL":           {"_binary 0x" + strings.ToUpper(hex.EncodeToString(jpeg)), [][]byte{jpeg}},
		"BMP":             {coded(bmp), [][]byte{bmp}},
		"BMP, hex":        {"0x" + strings.ToUpper(hex.EncodeToString(bmp)), [][]byte{bmp}},
		"HEIC":            {coded(heic), [][]byte{heic}},
		"HEIC, hex":       {hex.EncodeToString(heic), [][]byte{heic}},
		"semicolons":      {coded(jpeg) + ";" + coded(png), [][]byte{jpeg, png}},
		"bars":            {coded(jpeg) + "|" + coded(jpeg) + "|" + coded(png), [][]byte{jpeg, jpeg, png}},
		"JSON":            {fmt.Sprintf(`["%s", "data:image/png;base64,%s"]`, coded(jpeg), coded(png)), [][]byte{jpeg, png}},
		"HTML":            {`<p>foto: <img src="data:image/png;base64,` + coded(png) + `"> NIK 3174061505901234</p>`, [][]byte{png}},
		"text":            {strings.Repeat("sebaris tulisan /9jx Qk AAAA 000000 424d UklGR ", 20), nil},
		"too short":       {coded(jpeg)[:40], nil},
		"zeros":           {strings.Repeat("0", 5000), nil},
		"letters":         {strings.Repeat("A", 5000), nil},
	} {
		var got [][]byte
		Pictures([]byte(c.value), func(encoded []byte) {
			if decoded, ok := Picture(nil, encoded); ok {
				got = append(got, bytes.Clone(decoded))
			} else {
				t.Errorf("%s: broken", name)
			}
		})
		same := len(got) == len(c.want)
		for i := range min(len(got), len(c.want)) {
			same = same && bytes.Equal(got[i], c.want[i])
		}
		if !same {
			t.Errorf("%s: %d pictures, want %d", name, len(got), len(c.want))
		}
	}
	if n := testing.AllocsPerRun(100, func() { IsPicture([]byte(nil)); beginsPicture(jpegText); beginsPicture(nameText) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
	if !HoldsPicture([]byte(coded(jpeg))) || HoldsPicture([]byte(coded(jpeg)+"; NIK 3174061505901234")) {
		t.Error("a picture and a text are a picture")
	}
}

// FuzzPictures: whatever a value holds, parts of it are found in order.
func FuzzPictures(f *testing.F) {
	f.Add([]byte("/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL="))
	f.Add([]byte(`data:image\/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk`))
	f.Fuzz(func(t *testing.T, value []byte) {
		n := 0
		Pictures(value, func(encoded []byte) {
			n += len(encoded)
			Picture(nil, encoded)
		})
		if n > len(value) {
			t.Errorf("%d bytes of %d", n, len(value))
		}
	})
}
