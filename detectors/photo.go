package detectors

import "bytes"

// photo is a picture of a person or of a document: the name of a file, a link,
// or the picture itself in base64 or hexadecimal, told by its first bytes.
func newPhoto() *attribute {
	return &attribute{
		class:  Class{ID: "photo", Title: "Photo", Noun: "picture", Category: Specific, Severity: High, Countable: true},
		model:  announced("are pictures, or names of pictures", "is a picture, or the name of one"),
		facets: []Facet{{Name: "form", Bins: 2, Labels: labels("file or link", "picture")}},
		judge: func(value []byte, m *Match) {
			switch {
			case isPicture(value):
				m.Rung, m.Facets[0] = Likely, 1
			case isPictureName(value):
				m.Rung, m.Facets[0] = Likely, 0
			}
		},
	}
}

// pictureFronts are JPEG, PNG, GIF, WebP, TIFF and PDF in base64, and as data URLs.
var pictureFronts = [][]byte{
	[]byte("data:image/"), []byte("data:application/pdf"), []byte("/9j/"), []byte("_9j_"), []byte("iVBORw0KGgo"), []byte("R0lGOD"), []byte("UklGR"), []byte("JVBERi0"), []byte("SUkqAA"), []byte("TU0AKg"),
}

// heicFronts are HEIC in base64, from the sixth sign on: five say the length of
// its first part, which differs.
var heicFronts = [][]byte{[]byte("GZ0eXBoZW"), []byte("GZ0eXBtaW"), []byte("GZ0eXBoZX")}

// hexFronts are JPEG, PNG, GIF, WebP and TIFF in hexadecimal.
var hexFronts = [][]byte{[]byte("ffd8ff"), []byte("89504e47"), []byte("47494638"), []byte("52494646"), []byte("49492a00"), []byte("4d4d002a")}

// hexPrefixes are what databases write before hexadecimal.
var hexPrefixes = [][]byte{[]byte("_binary "), []byte("0x"), []byte("0X"), []byte("\\x"), []byte("x'"), []byte("X'"), []byte("x")}

// hexDigits returns the digits of a value that is a picture in hexadecimal.
func hexDigits(b []byte) ([]byte, bool) {
	for _, prefix := range hexPrefixes {
		b = bytes.TrimPrefix(b, prefix)
	}
	for _, front := range hexFronts {
		if len(b) > len(front) && bytes.EqualFold(b[:len(front)], front) {
			return b, true
		}
	}
	return nil, false
}

func isPicture(b []byte) bool {
	if len(b) < 64 {
		return false
	}
	if b[0] == ' ' || b[0] == '\n' {
		b = bytes.TrimLeft(b, " \r\n")
	}
	for _, front := range pictureFronts {
		if bytes.HasPrefix(b, front) {
			return true
		}
	}
	if bytes.HasPrefix(b, []byte("AAAA")) {
		for _, front := range heicFronts {
			if bytes.HasPrefix(b[5:], front) {
				return true
			}
		}
	}
	_, ok := hexDigits(b)
	return ok
}

var pictureEndings = keywords{"jpg": true, "jpeg": true, "png": true, "gif": true, "webp": true, "heic": true, "heif": true, "bmp": true, "tif": true, "tiff": true, "pdf": true, "jfif": true}

// isPictureName tells whether a value is a file or link of a picture.
func isPictureName(b []byte) bool {
	if len(b) < 5 || len(b) > 2000 {
		return false
	}
	if i := bytes.IndexByte(b, '?'); i > 0 {
		b = b[:i]
	}
	dot := bytes.LastIndexByte(b, '.')
	if dot < 1 || len(b)-dot > 5 {
		return false
	}
	var ending [5]byte
	for i, c := range b[dot+1:] {
		ending[i] = lower(c)
	}
	return pictureEndings[string(ending[:len(b)-dot-1])]
}
