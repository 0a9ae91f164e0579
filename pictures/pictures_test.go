package pictures

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/oned"

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
	many = append(many, bytes.Repeat([]byte{0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0}, 200)...)
	if p := e.Look(many); p.Fault != "picture_too_large" {
		t.Errorf("200 passes: %q", p.Fault)
	}
}

// TestTurned: what is turned one way is what it was when turned back.
func TestTurned(t *testing.T) {
	card := scaled(drawn.Draw("card", 61, nil), 800)
	for orientation, back := range map[int]int{3: 3, 6: 8, 8: 6} {
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

// FuzzLook: whatever the bytes, looking ends, with a fault or without.
func FuzzLook(f *testing.F) {
	f.Add(encoded(f, drawn.Draw("certificate", 1, nil)))
	f.Add(encoded(f, drawn.Draw("signature", 1, nil)))
	f.Add([]byte("GIF89a"))
	f.Add([]byte("RIFF\x00\x00\x00\x00WEBPVP8 "))
	e := eyes(f)
	f.Fuzz(func(t *testing.T, picture []byte) { e.Look(picture) })
}
