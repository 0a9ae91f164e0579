package pictures

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/color/palette"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/oned"
	"golang.org/x/image/bmp"
	"golang.org/x/image/draw"
	"golang.org/x/image/tiff"

	"bocor/detectors"
	"bocor/pictures/drawn"
)

func encoded(t testing.TB, img image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := jpeg.Encode(&out, img, &jpeg.Options{Quality: 85}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func eyes(t testing.TB) *Examiner {
	t.Helper()
	e, err := New("off")
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// classes are what is looked for.
var classes = []string{detectors.FacePhoto, detectors.CardPhoto, detectors.CardSelfie, detectors.Certificate, detectors.Signature}

// TestDrawn: what is drawn is seen, and not what is not. docs/images.md has the
// score of many more.
func TestDrawn(t *testing.T) {
	e := eyes(t)
	for _, kind := range drawn.Kinds {
		right, extra := 0, 0
		const each = 4
		for seed := range uint64(each) {
			p := e.Look(encoded(t, drawn.Draw(kind.Name, 1000+seed, nil)))
			if p.Fault != "" {
				t.Fatalf("%s: %s", kind.Name, p.Fault)
			}
			for _, class := range classes {
				switch {
				case p.Rungs[class] == 0:
				case class == kind.Shows:
					right++
				case class != detectors.FacePhoto || kind.Shows != detectors.CardPhoto: // a card has a face, drawn
					extra++
				}
			}
		}
		if kind.Shows != "" && right < each-1 || extra > 0 {
			t.Errorf("%s: %d of %d seen, and %d that are not there", kind.Name, right, each, extra)
		}
	}
}

// TestPhotographs: faces are found in photographs, before cards too, and none
// where there are none.
func TestPhotographs(t *testing.T) {
	folder := os.Getenv("BOCOR_PHOTOS")
	if folder == "" {
		t.Skip("BOCOR_PHOTOS is not set: run pictures/photos")
	}
	e := eyes(t)
	var faces drawn.Faces
	read := func(file string) []byte {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		return content
	}
	astronaut := read(filepath.Join(folder, "faces", "astronaut.png"))
	if p := e.Look(astronaut); p.Rungs[detectors.FacePhoto] == 0 {
		t.Error("no face in the portrait of an astronaut")
	}
	img, _, err := image.Decode(bytes.NewReader(astronaut))
	if err != nil {
		t.Fatal(err)
	}
	faces = append(faces, img.(interface {
		SubImage(image.Rectangle) image.Image
	}).SubImage(image.Rect(110, 20, 350, 350)))
	for _, kind := range drawn.FaceKinds {
		missed := 0
		const each = 5
		for seed := range uint64(each) {
			p := e.Look(encoded(t, drawn.DrawFaces(kind.Name, 40+seed, faces, nil)))
			for _, class := range kind.Shows {
				if p.Rungs[class] == 0 {
					missed++
				}
			}
		}
		if missed > len(kind.Shows) {
			t.Errorf("%s: %d missed in %d pictures", kind.Name, missed, each)
		}
	}
	files, _ := filepath.Glob(filepath.Join(folder, "others", "*"))
	wrong := 0
	for _, file := range files {
		p := e.Look(read(file))
		if p.Rungs[detectors.CardPhoto] > 0 || p.Rungs[detectors.CardSelfie] > 0 {
			t.Errorf("%s is taken for a card", filepath.Base(file))
		}
		if p.Rungs[detectors.FacePhoto] > 0 {
			wrong++
		}
	}
	if len(files) < 20 || wrong*10 > len(files) {
		t.Errorf("faces seen in %d of %d photographs without", wrong, len(files))
	}
}

func TestCodes(t *testing.T) {
	e := eyes(t)
	p := e.Look(encoded(t, drawn.Draw("certificate", 5, nil)))
	if len(p.Texts) != 1 || p.Texts[0].Name != "qr" || !bytes.HasPrefix(p.Texts[0].Text, []byte("https://verify.pedulilindungi.id/")) {
		t.Errorf("%d texts", len(p.Texts))
	}
	matrix, err := oned.NewCode128Writer().Encode("3174060101800001", gozxing.BarcodeFormat_CODE_128, 500, 120, nil)
	if err != nil {
		t.Fatal(err)
	}
	if p := e.Look(encoded(t, matrix)); len(p.Texts) != 1 || string(p.Texts[0].Text) != "3174060101800001" {
		t.Errorf("a bar code gives %d texts", len(p.Texts))
	}
}

// TestHash: copies of a picture in other sizes and qualities are one picture,
// another is another.
func TestHash(t *testing.T) {
	e := eyes(t)
	img := drawn.Draw("landscape", 3, nil)
	first := e.Look(encoded(t, img)).Hash
	if copied := e.Look(encoded(t, scaled(img, 500))).Hash; copied != first {
		t.Errorf("%016x and %016x", first, copied)
	}
	if other := e.Look(encoded(t, drawn.Draw("landscape", 4, nil))).Hash; other == first {
		t.Error("two landscapes have one hash")
	}
}

// TestHostile: damage is a fault, never a crash.
func TestHostile(t *testing.T) {
	e := eyes(t)
	whole := encoded(t, drawn.Draw("logo", 1, nil))
	for n := 0; n < len(whole); n += len(whole)/20 + 1 {
		e.Look(whole[:n])
	}
	if p := e.Look(nil); p.Fault == "" {
		t.Error("nothing is a picture")
	}
	var out bytes.Buffer
	if err := png.Encode(&out, image.NewGray(image.Rect(0, 0, 20_000, 10_000))); err != nil {
		t.Fatal(err)
	}
	if p := e.Look(out.Bytes()); p.Fault != "picture_too_large" {
		t.Errorf("200 million dots: %q", p.Fault)
	}
}

// TestBounded: what takes too long is told, and not done.
func TestBounded(t *testing.T) {
	e := eyes(t)
	grid := image.NewGray(image.Rect(0, 0, 1200, 1200)) // 400 corners of codes
	for y := range 1200 {
		for x := range 1200 {
			dx, dy := absolute(x%60-24)/6, absolute(y%60-24)/6
			ring := max(dx, dy)
			if ring == 2 || ring > 3 {
				grid.SetGray(x, y, color.Gray{Y: 255})
			}
		}
	}
	start := time.Now()
	if p := e.Look(encoded(t, grid)); !p.TextLeft || time.Since(start) > 20*time.Second {
		t.Errorf("400 corners of codes: %v, %v", p.TextLeft, time.Since(start))
	}
	// Passes of a progressive picture: the front of one, and passes without end.
	plain := encoded(t, drawn.Draw("logo", 1, nil))
	many := bytes.Replace(plain, []byte{0xff, 0xc0}, []byte{0xff, 0xc2}, 1)
	many = slices.Concat(many[:len(many)-2], bytes.Repeat([]byte{0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0}, 200), many[len(many)-2:])
	if p := e.Look(many); p.Fault != "picture_too_large" {
		t.Errorf("200 passes: %q", p.Fault)
	}
}

// TestTurned: what is turned one way is what it was when turned back.
func TestTurned(t *testing.T) {
	card := scaled(drawn.Draw("card", 61, nil), 800)
	for orientation, back := range map[int]int{2: 2, 3: 3, 4: 4, 5: 5, 7: 7, 6: 8, 8: 6} {
		if got := turned(turned(card, back), orientation); !bytes.Equal(got.Pix, card.Pix) {
			t.Errorf("orientation %d does not turn back", orientation)
		}
	}
}

func TestIsCertificate(t *testing.T) {
	for code, want := range map[string]bool{
		"https://verify.pedulilindungi.id/x": true, "https://satusehat.kemkes.go.id/c?1": true, "https://dinkes.jakarta.go.id/v/1": true,
		"https://evil.example/?u=dinkes": false, "https://pedulilindungi.id.evil.example/": false, "pedulilindungi.id": false, "NIK 3174": false,
	} {
		if isCertificate([]byte(code)) != want {
			t.Errorf("%s: %v", code, !want)
		}
	}
}

// TestHostileNotes: what is noted on a picture costs little, whatever it is.
func TestHostileNotes(t *testing.T) {
	e := eyes(t)
	logo := encoded(t, drawn.Draw("logo", 1, nil))
	segment := func(marker byte, data string) []byte {
		return append([]byte{0xff, marker, byte((len(data) + 2) >> 8), byte(len(data) + 2)}, data...)
	}
	jpegOf := func(segments ...[]byte) []byte { return slices.Concat(logo[:2], slices.Concat(segments...), logo[2:]) }
	var many [][]byte
	for i := range 60_000 {
		many = append(many, segment(0xfe, fmt.Sprint("komentar ", i)))
	}
	entry := "\x3b\x01\x01\x00\x00\x00\x01\x00\x08\x00\x00\x00" // 64 KiB of bytes
	for name, c := range map[string]struct {
		picture []byte
		rest    bool
	}{
		"directories that lead to each other": {jpegOf(segment(0xe1, "Exif\x00\x00II*\x00\x08\x00\x00\x00\x00\x00\x0e\x00\x00\x00\x00\x00\x08\x00\x00\x00")), false},
		"a directory of large entries":        {jpegOf(segment(0xe1, "Exif\x00\x00II*\x00\x08\x00\x00\x00\xff\xff"+strings.Repeat(entry, 5000))), false},
		"very many comments":                  {jpegOf(many...), true},
	} {
		start := time.Now()
		if p := e.Look(c.picture); p.Fault != "" || p.Rest != c.rest || time.Since(start) > 5*time.Second {
			t.Errorf("%s: %q, rest %v, %v", name, p.Fault, p.Rest, time.Since(start))
		}
	}
	// The corners of codes in gray, which the reader of codes sees as black.
	grid := image.NewGray(image.Rect(0, 0, 1200, 1200))
	for i := range grid.Pix {
		x, y := i%1200, i/1200
		ring := max(absolute(x%60-24)/6, absolute(y%60-24)/6)
		if grid.Pix[i] = 140; ring == 2 || ring > 3 {
			grid.Pix[i] = 255
		}
	}
	start := time.Now()
	if p := e.Look(encoded(t, grid)); !p.TextLeft || time.Since(start) > 20*time.Second {
		t.Errorf("gray corners: %v, %v", p.TextLeft, time.Since(start))
	}
	// What hides behind the end of a picture in high bytes is told.
	if p := e.Look(append(bytes.Clone(logo), bytes.Repeat([]byte{0xb3, 0xb1}, 500)...)); !p.Rest {
		t.Error("high bytes behind the end are not told")
	}
	// Zeros between two pictures hide none.
	certificate := encoded(t, drawn.Draw("certificate", 1, nil))
	if p := e.Look(slices.Concat(logo, make([]byte, 100), certificate)); p.Rest || p.Rungs[detectors.Certificate] == 0 {
		t.Errorf("a picture behind zeros: %v, rest %v", p.Rungs, p.Rest)
	}
}

// FuzzLook: whatever the bytes, looking ends, with a fault or without.
func FuzzLook(f *testing.F) {
	f.Add(encoded(f, drawn.Draw("certificate", 1, nil)))
	f.Add(encoded(f, drawn.Draw("signature", 1, nil)))
	f.Add([]byte("GIF89a"))
	f.Add([]byte("\xff\xd8\xff\xe1\x00\x16Exif\x00\x00II*\x00\x08\x00\x00\x00\x00\x00\x08\x00\x00\x00"))
	f.Add([]byte("RIFF\x00\x00\x00\x00WEBPVP8 "))
	e := eyes(f)
	f.Fuzz(func(t *testing.T, picture []byte) { e.Look(picture) })
}

// TestTurnedCard: a card is seen on its side and on its head, and a box is
// turned back to where it was.
func TestTurnedCard(t *testing.T) {
	e := eyes(t)
	for _, way := range []int{3, 6, 8} {
		seen := 0
		for seed := range uint64(4) {
			card := scaled(drawn.Draw("card", 500+seed, nil), 700)
			if e.Look(encoded(t, turned(card, way))).Rungs[detectors.CardPhoto] > 0 {
				seen++
			}
		}
		if seen < 3 {
			t.Errorf("orientation %d: %d of 4 cards", way, seen)
		}
		size, box := image.Pt(70, 50), image.Rect(3, 5, 20, 9)
		img := image.NewRGBA(image.Rectangle{Max: size})
		for y := box.Min.Y; y < box.Max.Y; y++ {
			for x := box.Min.X; x < box.Max.X; x++ {
				img.SetRGBA(x, y, color.RGBA{255, 255, 255, 255})
			}
		}
		other, now := turned(img, way), image.Rectangle{Min: image.Pt(99, 99)}
		for y := range other.Bounds().Dy() {
			for x := range other.Bounds().Dx() {
				if other.RGBAAt(x, y).R > 0 {
					now.Min.X, now.Min.Y, now.Max.X, now.Max.Y = min(now.Min.X, x), min(now.Min.Y, y), max(now.Max.X, x+1), max(now.Max.Y, y+1)
				}
			}
		}
		if got := turnedBack(now, way, size); got != box {
			t.Errorf("orientation %d: %v, want %v", way, got, box)
		}
	}
}

// TestFilm: frames that differ are looked at, up to a number; more are told.
func TestFilm(t *testing.T) {
	e := eyes(t)
	film := func(kinds ...string) []byte {
		var g gif.GIF
		for i, kind := range kinds {
			frame := image.NewPaletted(image.Rect(0, 0, 600, 400), palette.Plan9)
			draw.FloydSteinberg.Draw(frame, frame.Bounds(), scaled(drawn.Draw(kind, uint64(i), nil), 600), image.Point{})
			g.Image, g.Delay = append(g.Image, frame), append(g.Delay, 10)
		}
		var out bytes.Buffer
		if err := gif.EncodeAll(&out, &g); err != nil {
			t.Fatal(err)
		}
		return out.Bytes()
	}
	p := e.Look(film("landscape", "landscape", "certificate"))
	if p.Rungs[detectors.Certificate] == 0 || p.Rest {
		t.Errorf("a certificate in the third frame: %v, rest %v", p.Rungs, p.Rest)
	}
	if p := e.Look(film("chart", "chart", "chart", "chart", "chart", "chart", "chart", "chart", "landscape", "pool", "landscape", "chart")); !p.Rest {
		t.Error("frames beyond the eighth are not told")
	}
}

// TestRest: a picture behind the end of one is looked at, other data are told.
func TestRest(t *testing.T) {
	e := eyes(t)
	logo, certificate := encoded(t, drawn.Draw("logo", 1, nil)), encoded(t, drawn.Draw("certificate", 1, nil))
	if p := e.Look(logo); p.Rest {
		t.Error("a plain picture has a rest")
	}
	if p := e.Look(append(bytes.Clone(logo), make([]byte, 5000)...)); p.Rest {
		t.Error("zeros are a rest")
	}
	if p := e.Look(append(bytes.Clone(logo), certificate...)); p.Rest || p.Rungs[detectors.Certificate] == 0 {
		t.Errorf("a picture behind another: %v, rest %v", p.Rungs, p.Rest)
	}
	for format, encode := range map[string]func(io.Writer, image.Image) error{
		"png": png.Encode, "gif": func(w io.Writer, m image.Image) error { return gif.Encode(w, m, nil) },
		"jpeg": func(w io.Writer, m image.Image) error { return jpeg.Encode(w, m, nil) }, "bmp": bmp.Encode,
	} {
		var file bytes.Buffer
		if err := encode(&file, scaled(drawn.Draw("logo", 2, nil), 200)); err != nil {
			t.Fatal(err)
		}
		if p := e.Look(file.Bytes()); p.Rest || p.Fault != "" {
			t.Errorf("%s: %q, rest %v", format, p.Fault, p.Rest)
		}
		file.WriteString("PK\x03\x04 a table behind the picture")
		if p := e.Look(file.Bytes()); !p.Rest {
			t.Errorf("%s: what is behind the end is not told", format)
		}
	}
	var file bytes.Buffer
	if err := tiff.Encode(&file, drawn.Draw("certificate", 2, nil), nil); err != nil {
		t.Fatal(err)
	}
	if p := e.Look(file.Bytes()); p.Rest || p.Rungs[detectors.Certificate] == 0 {
		t.Errorf("a TIFF: %q %v, rest %v", p.Fault, p.Rungs, p.Rest)
	}
}

// TestLightCode: a light code on dark ground is read.
func TestLightCode(t *testing.T) {
	e := eyes(t)
	p := e.Look(encoded(t, inverted(gray(scaled(drawn.Draw("certificate", 5, nil), 2000)))))
	if p.Rungs[detectors.Certificate] == 0 {
		t.Errorf("%v", p.Rungs)
	}
}
