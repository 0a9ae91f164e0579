package pictures

import (
	"bytes"
	"image"
	"image/jpeg"
	"image/png"
	"testing"

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

func eyes(t testing.TB) *Eyes {
	t.Helper()
	e, err := New("off")
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// classes are what is looked for.
var classes = []string{detectors.FacePhoto, detectors.CardPhoto, detectors.CardSelfie, detectors.Certificate, detectors.Signature}

// TestDrawn: what is drawn is seen, and not what is not.
func TestDrawn(t *testing.T) {
	e := eyes(t)
	for _, kind := range drawn.Kinds {
		right, extra := 0, map[string]int{}
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
				default:
					extra[class]++
				}
			}
		}
		t.Logf("%s: %d of %d right, extra %v", kind.Name, right, each, extra)
	}
}

func TestCodes(t *testing.T) {
	e := eyes(t)
	p := e.Look(encoded(t, drawn.Draw("certificate", 5, nil)))
	if len(p.Texts) != 1 || !bytes.HasPrefix(p.Texts[0].Text, []byte("https://verify.pedulilindungi.id/")) {
		t.Errorf("%d texts", len(p.Texts))
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
