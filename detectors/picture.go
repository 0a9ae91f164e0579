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
	whole := false
	Pictures(value, func(encoded []byte) {
		whole = whole || len(bytes.TrimSpace(value)) <= len(encoded)+len("_binary ''")
	})
	return whole
}

// inPicture are the signs of base64, also for URLs and with escapes, and of
// hexadecimal; line breaks may stand between them.
var inPicture = func() (in [256]bool) {
	for c := range 256 {
		in[c] = isWord(byte(c))
	}
	for _, c := range "+/=-_\\ \r\n\t" {
		in[c] = true
	}
	return in
}()

// leastEncoded is the length of what is too short for a picture.
const leastEncoded = 64

// encodedFronts are what pictures begin with in base64 or hexadecimal, in words
// of text: one that begins a picture stands behind no letter or digit.
var encodedFronts = func() (fronts [][]byte) {
	for _, front := range []string{"data:image", "/9j/", "_9j_", "\\/9j\\/", "iVBORw0KGgo", "R0lGOD", "UklGR", "SUkqAA", "TU0AKg", "Qk", "AAAA"} {
		fronts = append(fronts, []byte(front))
	}
	for _, front := range []string{"ffd8ff", "89504e47", "47494638", "52494646", "49492a00", "4d4d002a", "424d", "000000"} {
		fronts = append(fronts, []byte(front), bytes.ToUpper([]byte(front)))
	}
	return fronts
}()

// Pictures calls each for every part of a value that is a picture in base64, as
// a data URL, or in hexadecimal, in order.
func Pictures(value []byte, each func(encoded []byte)) {
	for pos := 0; len(value)-pos >= leastEncoded; {
		start := -1
		for _, front := range encodedFronts {
			for from := pos; start < 0 || from < start; {
				end := len(value)
				if start >= 0 {
					end = min(end, start+len(front))
				}
				n := bytes.Index(value[from:end], front)
				if n < 0 {
					break
				}
				at := from + n
				from = at + 1
				if isBegin(value, at) && beginsPicture(value[at:]) {
					start = at
					break
				}
			}
		}
		if start < 0 {
			return
		}
		end := encodedEnd(value, start)
		if end-start >= leastEncoded {
			each(value[start:end])
		}
		pos = end
	}
}

// isBegin tells whether nothing that could be of a picture stands before a place:
// but x, as databases write before hexadecimal.
func isBegin(value []byte, at int) bool {
	if at == 0 {
		return true
	}
	if before := value[at-1]; before != 'x' && before != 'X' {
		return !isWord(before) && before != '+' && before != '='
	}
	return at == 1 || value[at-2] == '0' || value[at-2] == '\\' || !isWord(value[at-2])
}

// beginsPicture tells whether the first bytes of a text, decoded, are those of a
// picture.
func beginsPicture(b []byte) bool {
	var (
		front [PictureFront]byte
		room  [3 * PictureFront]byte
	)
	b, ok := payload(b)
	if !ok {
		return false
	}
	if _, err := hex.Decode(front[:], b[:min(len(b), 2*PictureFront)]); err == nil && IsRawPicture(front[:]) {
		return true
	}
	plain := unwrapped(room[:0], b[:min(len(b), len(room))])
	if len(plain) < 24 {
		return false
	}
	n, err := base64.RawStdEncoding.Decode(front[:], plain[:24])
	return err == nil && IsRawPicture(front[:n])
}

// payload cuts the front of a data URL.
func payload(b []byte) (rest []byte, ok bool) {
	if !bytes.HasPrefix(b, []byte("data:")) {
		return b, true
	}
	_, rest, ok = bytes.Cut(b[:min(len(b), 100)], []byte("base64,"))
	return b[min(len(b), 100)-len(rest):], ok
}

// encodedEnd returns where a picture that begins at a place of a value ends.
func encodedEnd(value []byte, start int) int {
	rest, _ := payload(value[start:])
	for i := len(value) - len(rest); i < len(value); i++ {
		switch c := value[i]; {
		case !inPicture[c]:
			return i
		case c == '=': // nothing follows the padding
			for i < len(value) && value[i] == '=' {
				i++
			}
			return i
		}
	}
	return len(value)
}

// unwrapped appends base64 without line breaks and padding, in the common
// alphabet.
func unwrapped(dst, b []byte) []byte {
	for i := 0; i < len(b); i++ {
		switch c := b[i]; c {
		case '-': // of the alphabet for URLs
			dst = append(dst, '+')
		case '_':
			dst = append(dst, '/')
		case ' ', '\r', '\n', '\t', '=':
		case '\\': // a line break that was written out, or a slash
			if i++; i < len(b) && b[i] == '/' {
				dst = append(dst, '/')
			}
		default:
			dst = append(dst, c)
		}
	}
	return dst
}

// Picture decodes a picture that Pictures found into dst. It is false for what
// is broken.
func Picture(dst, encoded []byte) (picture []byte, ok bool) {
	encoded, ok = payload(encoded)
	if !ok {
		return dst, false
	}
	if digits := bytes.TrimRight(encoded, "' \r\n\t"); isHexadecimal(digits[:min(len(digits), 2*PictureFront)]) {
		picture = append(dst[:0], make([]byte, len(digits)/2)...)
		n, _ := hex.Decode(picture, digits[:len(digits)&^1])
		return picture[:n], IsRawPicture(picture[:n])
	}
	plain := unwrapped(dst[:0], encoded)
	// In place: what is decoded is shorter than what it is decoded from.
	n, _ := base64.RawStdEncoding.Decode(plain, plain)
	return plain[:n], IsRawPicture(plain[:n])
}

func isHexadecimal(b []byte) bool {
	for _, c := range b {
		if !isDigit(c) && (c|0x20 < 'a' || c|0x20 > 'f') {
			return false
		}
	}
	return true
}
