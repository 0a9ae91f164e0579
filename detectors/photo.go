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

// pictureFronts are JPEG, PNG, GIF, WebP and PDF in base64 and hexadecimal.
var pictureFronts = [][]byte{
	[]byte("data:image/"), []byte("data:application/pdf"), []byte("/9j/"), []byte("iVBORw0KGgo"), []byte("R0lGOD"), []byte("UklGR"), []byte("JVBERi0"),
	[]byte("ffd8ff"), []byte("FFD8FF"), []byte("0xFFD8FF"), []byte("89504e47"), []byte("89504E47"), []byte("0x89504E47"), []byte("\\xffd8ff"), []byte("\\x89504e47"),
}

func isPicture(b []byte) bool {
	if len(b) < 64 {
		return false
	}
	for _, front := range pictureFronts {
		if bytes.HasPrefix(b, front) {
			return true
		}
	}
	return false
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
