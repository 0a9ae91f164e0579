// Package pictures looks at pictures: faces, identity cards, codes, what the
// camera noted, printed text. It knows nothing of where they come from, keeps
// nothing of them, and writes nothing but, for Tesseract, to its standard input.
package pictures

import (
	"bytes"
	"image"
	"sync"
	"time"

	_ "image/gif"
	_ "image/jpeg"
	_ "image/png"

	"golang.org/x/image/draw"
	_ "golang.org/x/image/webp"

	"bocor/detectors"
	"bocor/scan"
	"bocor/scan/record"
)

// Examiner looks at pictures. It is safe for concurrent use.
type Examiner struct {
	faces *faceFinder
	ocr   *tesseract // nil: text is not read
	large sync.Mutex // held while a large picture is decoded
}

// New returns an examiner. ocr is auto, off or tesseract.
func New(ocr string) (*Examiner, error) {
	faces, err := newFaceFinder()
	if err != nil {
		return nil, err
	}
	e := &Examiner{faces: faces}
	if ocr != "off" {
		e.ocr, err = findTesseract()
		if err != nil && ocr == "tesseract" {
			return nil, err
		}
	}
	return e, nil
}

// ReadsText tells whether printed text is read.
func (e *Examiner) ReadsText() bool { return e.ocr != nil }

const (
	// mostDots bounds what is decoded: 64 million dots are 256 to 512 MB.
	mostDots = 64 << 20
	// largeDots is the size from which pictures are decoded one at a time.
	largeDots = 12 << 20
	// workingSide is the longer side of the copy that is looked at.
	workingSide = 800
	// codeSide is that for codes, whose dots are small.
	codeSide = 1600
)

// Look looks at a picture.
func (e *Examiner) Look(picture []byte) (p scan.Picture) {
	defer func() {
		if recover() != nil { // a decoder's; what it says may hold data
			p = scan.Picture{Fault: record.BadPicture}
		}
	}()
	config, format, err := image.DecodeConfig(bytes.NewReader(picture))
	if err != nil || config.Width < 1 || config.Height < 1 {
		return scan.Picture{Fault: record.BadPicture}
	}
	dots := config.Width * config.Height
	if config.Width > mostDots/config.Height || format == "jpeg" && !isBounded(picture, dots) {
		return scan.Picture{Fault: record.PictureTooLarge}
	}
	if dots > largeDots {
		e.large.Lock() // one at a time: each may take half a gigabyte
		defer e.large.Unlock()
	}
	decoded, _, err := image.Decode(bytes.NewReader(picture))
	if err != nil {
		return scan.Picture{Fault: record.BadPicture}
	}
	p.Rungs = map[string]detectors.Rung{}
	upright := 1
	if format == "jpeg" {
		var notes []scan.PictureText
		notes, upright = cameraNotes(picture)
		p.Texts = append(p.Texts, notes...)
	}
	for _, code := range codesOf(gray(turned(scaled(decoded, codeSide), upright)), &p) {
		p.Texts = append(p.Texts, scan.PictureText{Name: "qr", Text: code})
		if isCertificate(code) {
			p.Rungs[detectors.Certificate] = detectors.Sure // the address says so
		}
	}
	small := turned(scaled(decoded, workingSide), upright)
	p.Hash = differenceHash(small)
	e.judge(small, &p)
	g := gray(small)
	switch {
	case isFlat(g):
	case e.ocr == nil:
		p.TextLeft = true // print of any size, in any direction
	case textRows(g) > 0 || textRows(gray(turned(small, 6))) > 0:
		text, err := e.ocr.read(picture, deadline())
		if text = bytes.TrimSpace(text); err != nil || len(text) == 0 {
			p.TextLeft = true // rows were seen, and nothing of them was read
		} else {
			p.Texts = append(p.Texts, scan.PictureText{Name: "text", Text: text})
		}
	}
	return p
}

func deadline() time.Time { return time.Now().Add(30 * time.Second) }

// judge sets what a picture shows.
func (e *Examiner) judge(img *image.RGBA, p *scan.Picture) {
	faces := e.faces.find(gray(img))
	card, isCard := findCard(img, faces)
	if len(faces) > 0 {
		p.Rungs[detectors.FacePhoto] = detectors.Likely
	}
	if isCard {
		p.Rungs[detectors.CardPhoto] = detectors.Likely
		// A large face beside the card holds it.
		for _, f := range faces {
			if !f.box.Overlaps(card.Inset(card.Dx()/20)) && f.box.Dy()*3 > card.Dy() {
				p.Rungs[detectors.CardSelfie] = detectors.Likely
			}
		}
	}
	if len(faces) == 0 && !isCard && isSignature(gray(img)) {
		p.Rungs[detectors.Signature] = detectors.Likely
	}
}

// scaled returns a copy of a picture whose longer side is at most so long.
func scaled(img image.Image, side int) *image.RGBA {
	size := img.Bounds().Size()
	if longer := max(size.X, size.Y); longer > side {
		size = image.Pt(max(1, size.X*side/longer), max(1, size.Y*side/longer))
	}
	out := image.NewRGBA(image.Rectangle{Max: size})
	draw.Draw(out, out.Bounds(), image.White, image.Point{}, draw.Src) // behind what is transparent
	draw.ApproxBiLinear.Scale(out, out.Bounds(), img, img.Bounds(), draw.Over, nil)
	return out
}

// turned turns a picture as the camera says that it must be: 3 is upside down, 6
// a quarter to the right, 8 a quarter to the left (EXIF 2.3, tag 0x0112); others
// are left as they are.
func turned(img *image.RGBA, orientation int) *image.RGBA {
	w, h := img.Bounds().Dx(), img.Bounds().Dy()
	var to func(x, y int) (int, int)
	size := image.Rect(0, 0, h, w)
	switch orientation {
	case 3:
		size = image.Rect(0, 0, w, h)
		to = func(x, y int) (int, int) { return w - 1 - x, h - 1 - y }
	case 6:
		to = func(x, y int) (int, int) { return h - 1 - y, x }
	case 8:
		to = func(x, y int) (int, int) { return y, w - 1 - x }
	default:
		return img
	}
	out := image.NewRGBA(size)
	for y := range h {
		for x := range w {
			tx, ty := to(x, y)
			copy(out.Pix[out.PixOffset(tx, ty):][:4], img.Pix[img.PixOffset(x, y):][:4])
		}
	}
	return out
}

// isFlat tells whether nothing can be seen on a picture.
func isFlat(g *image.Gray) bool {
	least, most := uint8(255), uint8(0)
	for _, v := range g.Pix {
		least, most = min(least, v), max(most, v)
	}
	return most-least < 12
}

// mostScans and mostScanned bound the passes of a progressive JPEG: each goes
// over all of it.
const (
	mostScans   = 100
	mostScanned = 1 << 30
)

// isBounded tells whether decoding a JPEG takes no more than a picture of its
// size may: how often its dots are gone over, and what is kept of them.
func isBounded(picture []byte, dots int) bool {
	scans, progressive := 0, false
	for i := 2; i+1 < len(picture); {
		at := bytes.IndexByte(picture[i:], 0xff)
		if at < 0 || i+at+1 >= len(picture) {
			break
		}
		i += at + 2
		switch marker := picture[i-1]; {
		case marker == 0xff:
			i--
		case marker == 0xda:
			if scans++; scans > mostScans || progressive && scans*dots > mostScanned {
				return false
			}
		case marker == 0xc2:
			progressive = true
			if dots > mostDots/2 { // it keeps 4 bytes for each part of each dot
				return false
			}
		}
	}
	return true
}

// gray returns the brightness of a picture.
func gray(img *image.RGBA) *image.Gray {
	out := image.NewGray(img.Bounds())
	for i := range out.Pix {
		p := img.Pix[4*i : 4*i+4]
		out.Pix[i] = uint8((299*int(p[0]) + 587*int(p[1]) + 114*int(p[2])) / 1000)
	}
	return out
}

// differenceHash is that of Krawetz ("Kind of Like That", 2013): whether each of
// 64 parts is brighter than the next. Copies in another size or quality have
// the same one, or nearly.
func differenceHash(img image.Image) uint64 {
	small := image.NewRGBA(image.Rect(0, 0, 9, 8))
	draw.Draw(small, small.Bounds(), image.White, image.Point{}, draw.Src)
	draw.BiLinear.Scale(small, small.Bounds(), img, img.Bounds(), draw.Over, nil)
	g := gray(small)
	hash := uint64(0)
	for y := range 8 {
		for x := range 8 {
			hash <<= 1
			if g.Pix[9*y+x] > g.Pix[9*y+x+1] {
				hash |= 1
			}
		}
	}
	return hash
}
