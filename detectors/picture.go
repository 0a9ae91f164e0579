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
var rawFronts = [][]byte{[]byte("\xff\xd8\xff"), []byte("\x89PNG\r\n\x1a\n"), []byte("GIF87a"), []byte("GIF89a")}

// IsRawPicture tells whether bytes begin as a JPEG, PNG, GIF, WebP or HEIC
// picture does.
func IsRawPicture(b []byte) bool {
	for _, front := range rawFronts {
		if bytes.HasPrefix(b, front) {
			return true
		}
	}
	if len(b) < 12 {
		return false
	}
	return string(b[:4]) == "RIFF" && string(b[8:12]) == "WEBP" || string(b[4:8]) == "ftyp" && (string(b[8:12]) == "heic" || string(b[8:12]) == "mif1" || string(b[8:12]) == "avif")
}

// Picture returns the picture that a value holds, in base64, as a data URL, or
// in hexadecimal, decoded into dst. It is false for all else.
func Picture(dst, value []byte) (picture []byte, ok bool) {
	if !isPicture(value) {
		return dst, false
	}
	if rest, found := bytes.CutPrefix(value, []byte("data:")); found {
		comma := bytes.IndexByte(rest, ',')
		if comma < 0 || !bytes.HasSuffix(rest[:comma], []byte("base64")) {
			return dst, false
		}
		value = rest[comma+1:]
	}
	digits := bytes.TrimPrefix(bytes.TrimPrefix(value, []byte("0x")), []byte("\\x"))
	if len(digits) > 6 && (bytes.EqualFold(digits[:6], []byte("ffd8ff")) || bytes.EqualFold(digits[:6], []byte("89504e"))) {
		n := len(digits) &^ 1
		picture = append(dst[:0], make([]byte, n/2)...)
		n, _ = hex.Decode(picture, digits[:n])
		return picture[:n], IsRawPicture(picture[:n])
	}
	value = bytes.TrimRight(value, "=\r\n ")
	picture = append(dst[:0], make([]byte, base64.RawStdEncoding.DecodedLen(len(value)))...)
	n, _ := base64.RawStdEncoding.Decode(picture, value) // line ends are left out; what is broken ends it
	return picture[:n], IsRawPicture(picture[:n])
}
