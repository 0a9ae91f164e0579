// Package pictures looks at pictures: faces, identity cards, codes, what the
// camera noted, printed text. It knows nothing of where they come from, keeps
// nothing of them, and writes nothing but, for Tesseract, to its standard input.
package pictures

import (
	"bytes"
	"image"
	"math"
	"sync"
	"time"

	"golang.org/x/image/draw"

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
	// printSide is that for printed text: some 300 dots an inch of a page.
	printSide = 2600
)

// Look looks at a picture, and at pictures that stand behind its end.
func (e *Examiner) Look(picture []byte) (p scan.Picture) {
	defer func() {
		if recover() != nil { // a decoder's; what it says may hold data
			p = scan.Picture{Fault: record.BadPicture}
		}
	}()
	p, rest := e.lookAtFirst(picture)
	for n := 0; p.Fault == "" && len(rest) > 0; n++ {
		if n == mostBehind || !detectors.IsRawPicture(rest) {
			p.Rest = true
			break
		}
		var next scan.Picture
		if next, rest = e.lookAtFirst(rest); next.Fault != "" {
			p.Rest = true
			break
		}
		p.Texts = append(p.Texts, next.Texts...)
		p.TextLeft, p.Rest = p.TextLeft || next.TextLeft, p.Rest || next.Rest
		for class, rung := range next.Rungs {
			p.Rungs[class] = max(p.Rungs[class], rung)
		}
	}
	return p
}

// mostBehind bounds the pictures behind the end of one: telephones write one or
// two, of another exposure or depth.
const mostBehind = 3

// lookAtFirst looks at the picture that bytes begin with, and returns what is
// behind its end.
func (e *Examiner) lookAtFirst(picture []byte) (p scan.Picture, rest []byte) {
	config, format, err := configOf(picture)
	if err != nil || config.Width < 1 || config.Height < 1 {
		return scan.Picture{Fault: record.BadPicture}, nil
	}
	dots := config.Width * config.Height
	if config.Width > mostDots/config.Height {
		return scan.Picture{Fault: record.PictureTooLarge}, nil
	}
	a := dissect(picture, format)
	if !a.isBounded(dots) {
		return scan.Picture{Fault: record.PictureTooLarge}, nil
	}
	if dots > largeDots || format == "heic" {
		e.large.Lock() // one at a time: each may take half a gigabyte
		defer e.large.Unlock()
	}
	frames, all, err := decode(picture, format, dots, a.frames)
	if err != nil {
		return scan.Picture{Fault: record.BadPicture}, nil
	}
	p.Rungs = map[string]detectors.Rung{}
	var upright int
	p.Texts, upright = a.notes()
	if format == "heic" {
		upright = 1 // its decoder turns it
	}
	p.Rest = a.more || !all
	for i, frame := range frames {
		small := turned(scaled(frame, workingSide), upright)
		if i == 0 {
			p.Hash = differenceHash(small)
		}
		e.see(frame, small, upright, &p)
	}
	return p, a.rest
}

// see looks at the dots of a picture, or of a frame of one.
func (e *Examiner) see(img image.Image, small *image.RGBA, upright int, p *scan.Picture) {
	for _, code := range codesOf(gray(turned(scaled(img, codeSide), upright)), p) {
		p.Texts = append(p.Texts, scan.PictureText{Name: "qr", Text: code})
		if isCertificate(code) {
			p.Rungs[detectors.Certificate] = detectors.Sure // the address says so
		}
	}
	way := e.judge(small, p)
	g := gray(small)
	switch {
	case isFlat(g):
	case e.ocr == nil:
		p.TextLeft = true // print of any size, in any direction
	default:
		text, err := e.ocr.read(gray(turned(turned(scaled(img, printSide), upright), way)), deadline())
		text = bytes.TrimSpace(text)
		if len(text) > 0 {
			p.Texts = append(p.Texts, scan.PictureText{Name: "text", Text: text})
		}
		if err != nil || len(text) == 0 && (textRows(g) > 0 || textRows(gray(turned(small, 6))) > 0) {
			p.TextLeft = true // rows were seen, and nothing of them was read
		}
	}
}

func deadline() time.Time { return time.Now().Add(30 * time.Second) }

// judge sets what a picture shows. It returns how it must be turned so that a
// card on it stands upright.
func (e *Examiner) judge(img *image.RGBA, p *scan.Picture) (orientation int) {
	orientation = 1
	regions := blueRegions(img)
	faces := e.faces.find(gray(img))
	card, isCard := findCard(img, regions, faces)
	isHeld := isCard && holds(faces, card)
	hasFace := len(faces) > 0
	if !isCard {
		// It may lie on its side or on its head, where faces are not found either.
		for _, way := range waysOfCards(regions) {
			other := turned(img, way)
			around := e.faces.find(gray(other))
			if card, isCard = findCard(other, blueRegions(other), around); isCard {
				isHeld = holds(around, card) || holds(faces, turnedBack(card, way, img.Bounds().Size()))
				hasFace = hasFace || len(around) > 0
				orientation = way
				break
			}
		}
	}
	for class, is := range map[string]bool{
		detectors.FacePhoto: hasFace, detectors.CardPhoto: isCard, detectors.CardSelfie: isHeld,
		detectors.Signature: !hasFace && !isCard && isSignature(gray(img)),
	} {
		if is {
			p.Rungs[class] = detectors.Likely
		}
	}
	return orientation
}

// holds tells whether a large face is beside a card.
func holds(faces []face, card image.Rectangle) bool {
	for _, f := range faces {
		if !f.box.Overlaps(card.Inset(card.Dx()/20)) && f.box.Dy()*3 > card.Dy() {
			return true
		}
	}
	return false
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
// a quarter to the right, 8 a quarter to the left, and 2, 4, 5 and 7 are seen in
// a mirror (EXIF 2.3, tag 0x0112); others are left as they are.
func turned(img *image.RGBA, orientation int) *image.RGBA {
	w, h := img.Bounds().Dx(), img.Bounds().Dy()
	var to func(x, y int) (int, int)
	size := image.Rect(0, 0, h, w)
	switch orientation {
	case 3:
		size = image.Rect(0, 0, w, h)
		to = func(x, y int) (int, int) { return w - 1 - x, h - 1 - y }
	case 2:
		size = image.Rect(0, 0, w, h)
		to = func(x, y int) (int, int) { return w - 1 - x, y }
	case 4:
		size = image.Rect(0, 0, w, h)
		to = func(x, y int) (int, int) { return x, h - 1 - y }
	case 5:
		to = func(x, y int) (int, int) { return y, x }
	case 7:
		to = func(x, y int) (int, int) { return h - 1 - y, w - 1 - x }
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

// turnedBack returns where a box of a turned picture was before, in one of the
// given size.
func turnedBack(box image.Rectangle, orientation int, size image.Point) image.Rectangle {
	switch orientation {
	case 3:
		return image.Rect(size.X-box.Max.X, size.Y-box.Max.Y, size.X-box.Min.X, size.Y-box.Min.Y)
	case 6:
		return image.Rect(box.Min.Y, size.Y-box.Max.X, box.Max.Y, size.Y-box.Min.X)
	case 8:
		return image.Rect(size.X-box.Max.Y, box.Min.X, size.X-box.Min.Y, box.Max.X)
	}
	return box
}

// isFlat tells whether nothing can be seen on a picture.
func isFlat(g *image.Gray) bool {
	least, most := uint8(255), uint8(0)
	for _, v := range g.Pix {
		least, most = min(least, v), max(most, v)
	}
	return most-least < 12
}

// mostScans and mostScanned bound the passes of a JPEG: each goes over all of
// it.
const (
	mostScans   = 100
	mostScanned = 1 << 30
)

// isBounded tells whether decoding a JPEG takes no more than a picture of its
// size may: how often its dots are gone over, and what is kept of them. A
// progressive one keeps 4 bytes for each part of each dot.
func (a *anatomy) isBounded(dots int) bool {
	return a.scans <= mostScans && (a.scans <= 4 || a.scans*dots <= mostScanned) && (!a.progressive || dots <= mostDots/2)
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

// differenceHash is that of Krawetz ("Kind of Like That", 2013), whether each of
// 64 parts is brighter than the next, but that it must be so by a third of the
// spread of all: of 78 pictures, copies of lower quality, in 640 and in 320 dots
// kept it in 74, 71 and 72 cases, and without that in 27, 28 and 30.
func differenceHash(img image.Image) uint64 {
	const columns, rows = 9, 8
	small := image.NewRGBA64(image.Rect(0, 0, columns, rows))
	average.Scale(small, small.Bounds(), img, img.Bounds(), draw.Src, nil)
	var brightness [columns * rows]float64
	sum, squares := 0.0, 0.0
	for i := range brightness {
		c := small.RGBA64At(i%columns, i/columns)
		b := 0.299*float64(c.R) + 0.587*float64(c.G) + 0.114*float64(c.B)
		brightness[i] = b
		sum, squares = sum+b, squares+b*b
	}
	mean := sum / float64(len(brightness))
	margin := max(128, 0.3*math.Sqrt(max(0, squares/float64(len(brightness))-mean*mean)))
	hash := uint64(0)
	for i := range brightness {
		if i%columns == columns-1 {
			continue
		}
		hash <<= 1
		if brightness[i] > brightness[i+1]+margin {
			hash |= 1
		}
	}
	return hash
}

// average makes each dot the mean of those that it stands for.
var average = &draw.Kernel{Support: 0.5, At: func(float64) float64 { return 1 }}
