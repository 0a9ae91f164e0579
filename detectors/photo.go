package detectors

import "bytes"

// photo is a picture of a person or of a document: the name of a file, a link,
// or the picture itself in base64 or hexadecimal, told by its first bytes.
func newPhoto() *attribute {
	return &attribute{
		class:    Class{ID: "photo", Title: "Photo", Noun: "picture", Category: Specific, Severity: High, Countable: true},
		model:    listed(announced("are pictures, or names of pictures", "is a picture, or the name of one"), "form", 1),
		facets:   []Facet{{Name: "form", Bins: 2, Labels: labels("file or link", "picture")}},
		pictures: true,
		judge: func(value []byte, m *Match) {
			switch {
			case IsPicture(value):
				m.Rung, m.Facets[0] = Sure, 1
			case isPictureName(value):
				m.Rung, m.Facets[0] = Likely, 0
			case (m.Naming == Named || m.Naming == Shared) && isLink(value):
				m.Rung, m.Facets[0] = Weak, 0 // to where forms keep what is sent
			}
		},
	}
}

// isLink tells whether a value is a link and nothing else.
func isLink(b []byte) bool {
	i := bytes.Index(b, []byte("://"))
	return i >= 2 && i <= 8 && len(b) > i+6 && !bytes.ContainsAny(b, " \n")
}

// hexPrefixes are what databases write before hexadecimal.
var hexPrefixes = [][]byte{[]byte("_binary "), []byte("0x"), []byte("0X"), []byte("\\x"), []byte("x'"), []byte("X'"), []byte("x")}

// IsPicture tells whether a value begins as a picture or a PDF does, in base64, as
// a data URL or in hexadecimal.
func IsPicture(b []byte) bool {
	if len(b) < leastEncoded {
		return false
	}
	if b[0] == ' ' || b[0] == '\n' {
		b = bytes.TrimLeft(b, " \r\n")
	}
	for _, front := range []string{"data:image/", "data:application/pdf", "JVBERi0"} {
		if len(b) > len(front) && string(b[:len(front)]) == front {
			return true
		}
	}
	for _, prefix := range hexPrefixes {
		b = bytes.TrimPrefix(b, prefix)
	}
	return beginsPicture(b)
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
