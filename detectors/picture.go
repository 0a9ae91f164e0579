package detectors

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
)

// pictured is a class that is seen on pictures, by whoever can look at them: no
// text says it.
type pictured struct {
	class Class
	model Model
}

// seen is the model of what is seen on pictures: chance is how often that is
// seen on others (docs/images.md).
func seen(fits, fitsOne string, chance float64) Model {
	return Model{Fits: fits, FitsOne: fitsOne, Chance: [][Rungs]float64{{chance, chance, chance / 10}}}
}

func (p *pictured) Class() Class                                  { return p.class }
func (p *pictured) Gate() Gate                                    { return Gate{Named: true} }
func (p *pictured) Model() *Model                                 { return &p.model }
func (p *pictured) Facets() []Facet                               { return nil }
func (p *pictured) Find(found []Match, _ *Text, _ Naming) []Match { return found }

// Classes of what pictures show.
const (
	FacePhoto   = "face_photo"
	CardPhoto   = "card_photo"
	CardSelfie  = "card_selfie"
	Certificate = "certificate_photo"
	Signature   = "signature_photo"
)

// Pictured are the classes that only pictures show.
var Pictured = []string{FacePhoto, CardPhoto, CardSelfie, Certificate, Signature}

func newFacePhoto() *pictured {
	return &pictured{Class{ID: FacePhoto, Title: "Photo of a face", Noun: "photo of a face", Category: Specific, Severity: High, Countable: true}, seen("show a face", "shows a face", 0.03)}
}

func newCardPhoto() *pictured {
	return &pictured{Class{ID: CardPhoto, Title: "Photo of an identity card", Noun: "photo of an identity card", Category: Specific, Severity: High, Countable: true}, seen("look like an identity card", "looks like an identity card", 0.005)}
}

func newCardSelfie() *pictured {
	return &pictured{Class{ID: CardSelfie, Title: "Selfie with an identity card", Noun: "selfie with an identity card", Category: Specific, Severity: High, Countable: true}, seen("show somebody with an identity card", "shows somebody with an identity card", 0.003)}
}

func newCertificatePhoto() *pictured {
	return &pictured{Class{ID: Certificate, Title: "Picture of a certificate", Noun: "picture of a certificate", Category: Specific, Severity: High, Countable: true}, seen("are certificates with a code", "is a certificate with a code", 0.001)}
}

func newSignaturePhoto() *pictured {
	return &pictured{Class{ID: Signature, Title: "Picture of a signature", Noun: "picture of a signature", Category: Specific, Severity: Medium, Countable: true}, seen("look like signatures", "looks like a signature", 0.01)}
}

// rawFronts are the first bytes of pictures.
var rawFronts = [][]byte{[]byte("\xff\xd8\xff"), []byte("\x89PNG\r\n\x1a\n"), []byte("GIF87a"), []byte("GIF89a"), []byte("II*\x00"), []byte("MM\x00*")}

// PictureFront is how many bytes tell whether a picture begins.
const PictureFront = 18

// IsRawPicture tells whether bytes begin as a JPEG, PNG, GIF, WebP, TIFF, BMP or
// HEIC picture does.
func IsRawPicture(b []byte) bool {
	for _, front := range rawFronts {
		if bytes.HasPrefix(b, front) {
			return true
		}
	}
	if len(b) < PictureFront {
		return false
	}
	switch {
	case string(b[:2]) == "BM": // nothing reserved, and one of the known lengths of its head
		return string(b[6:10]) == "\x00\x00\x00\x00" && bytes.IndexByte([]byte{12, 40, 52, 56, 108, 124}, b[14]) >= 0 && string(b[15:18]) == "\x00\x00\x00"
	case string(b[4:8]) == "ftyp":
		switch string(b[8:12]) {
		case "heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif":
			return true
		}
	}
	return string(b[:4]) == "RIFF" && string(b[8:12]) == "WEBP"
}

// HoldsPicture tells whether a value is a picture in base64, as a data URL, or
// in hexadecimal, and nothing else.
func HoldsPicture(value []byte) bool {
	if !isPicture(value) {
		return false
	}
	for _, c := range value {
		if !inPicture[c] {
			return false
		}
	}
	return true
}

// inPicture are the signs of base64, data URLs and hexadecimal.
var inPicture = func() (in [256]bool) {
	for c := range 256 {
		in[c] = isWord(byte(c))
	}
	for _, c := range "+/=-_:;,\\' \r\n\t%." {
		in[c] = true
	}
	return in
}()

// Picture returns the picture that a value holds, in base64, as a data URL, or
// in hexadecimal, decoded into dst. It is false for all else, and for what is
// broken.
func Picture(dst, value []byte) (picture []byte, ok bool) {
	if !isPicture(value) {
		return dst, false
	}
	value = bytes.TrimSpace(value)
	if rest, found := bytes.CutPrefix(value, []byte("data:")); found {
		comma := bytes.IndexByte(rest, ',')
		if comma < 0 || !bytes.HasSuffix(rest[:comma], []byte("base64")) {
			return dst, false
		}
		value = rest[comma+1:]
	}
	if digits, ok := hexDigits(value); ok {
		n := len(digits) &^ 1
		picture = append(dst[:0], make([]byte, n/2)...)
		n, _ = hex.Decode(picture, digits[:n])
		return picture[:n], IsRawPicture(picture[:n])
	}
	plain := append(dst[:0], value...)
	n := 0
	for i := 0; i < len(plain); i++ {
		c := plain[i]
		switch c {
		case '-': // of the alphabet for URLs
			c = '+'
		case '_':
			c = '/'
		case ' ', '\r', '\n', '\t', '=':
			continue
		case '\\': // a line break that was written out
			i++
			continue
		}
		plain[n] = c
		n++
	}
	// In place: what is decoded is shorter than what it is decoded from.
	n, _ = base64.RawStdEncoding.Decode(plain, plain[:n])
	return plain[:n], IsRawPicture(plain[:n])
}
