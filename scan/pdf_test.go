package scan

import (
	"bytes"
	"compress/zlib"
	"image"
	_ "image/png"
	"testing"
)

// TestPDFPicture: dots that were only compressed come back as they were.
func TestPDFPicture(t *testing.T) {
	stream := func(dots ...byte) []byte {
		var out bytes.Buffer
		w := zlib.NewWriter(&out)
		w.Write(dots)
		w.Close()
		return out.Bytes()
	}
	const front = "/Subtype/Image /Filter/FlateDecode /Width 2 /Height 2 "
	for name, c := range map[string]struct {
		dictionary string
		stream     []byte
		last       uint8 // red of the last dot; ok
		ok         bool
	}{
		"gray":         {front + "/BitsPerComponent 8", stream(1, 2, 3, 4), 4, true},
		"colours":      {front + "/BitsPerComponent 8", stream(1, 1, 1, 2, 2, 2, 3, 3, 3, 9, 4, 4), 9, true},
		"black, white": {front + "/BitsPerComponent 1", stream(0x80, 0x40), 255, true},
		"up":           {front + "/BitsPerComponent 8 /DecodeParms<</Predictor 12>>", stream(0, 1, 2, 2, 3, 4), 6, true},
		"left":         {front + "/BitsPerComponent 8 /DecodeParms<</Predictor 11>>", stream(0, 1, 2, 1, 3, 4), 7, true},
		"paeth":        {front + "/BitsPerComponent 8 /DecodeParms<</Predictor 15>>", stream(0, 1, 2, 4, 3, 4), 8, true},
		"mean":         {front + "/BitsPerComponent 8 /DecodeParms<</Predictor 13>>", stream(0, 1, 2, 3, 3, 4), 6, true},
		"no filter":    {front + "/BitsPerComponent 8 /DecodeParms<</Predictor 15>>", stream(7, 1, 2, 4, 3, 4), 0, false},
		"too short":    {front + "/BitsPerComponent 8", stream(1), 0, false},
		"palette":      {front + "/BitsPerComponent 8 /ColorSpace[/Indexed /DeviceRGB 1 9 0 R]", stream(1, 2, 3, 4), 0, false},
		"a font":       {"/Filter/FlateDecode /Width 2 /Height 2 /BitsPerComponent 8", stream(1, 2, 3, 4), 0, false},
		"huge":         {"/Subtype/Image /Filter/FlateDecode /Width 999999 /Height 999999 /BitsPerComponent 8", stream(1), 0, false},
		"no zlib":      {front + "/BitsPerComponent 8", []byte("nothing"), 0, false},
	} {
		picture, ok := pdfPicture([]byte(c.dictionary), c.stream)
		if ok != c.ok {
			t.Errorf("%s: %v", name, ok)
			continue
		}
		if !ok {
			continue
		}
		img, _, err := image.Decode(bytes.NewReader(picture))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if r, _, _, _ := img.At(1, 1).RGBA(); uint8(r>>8) != c.last {
			t.Errorf("%s: the last dot is %d, want %d", name, r>>8, c.last)
		}
	}
}

// FuzzPDFPicture: no dictionary and no stream makes it crash.
func FuzzPDFPicture(f *testing.F) {
	f.Add([]byte("/Subtype/Image /Filter/FlateDecode /Width 2 /Height 2 /BitsPerComponent 8 /Predictor 15"), []byte("x\x9cbd`b\x01\x04\x00\x00\xff\xff\x00\x18\x00\x07"))
	f.Fuzz(func(_ *testing.T, dictionary, stream []byte) { pdfPicture(dictionary, stream) })
}
