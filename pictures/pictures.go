// Package pictures looks at pictures: faces, identity cards, codes, what the
// camera noted, printed text. It knows nothing of where they come from, keeps
// nothing of them, and writes nothing but, for Tesseract, to its standard input.
package pictures

import (
	"bytes"
	"image"
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

// Eyes look at pictures. They are safe for concurrent use.
type Eyes struct {
	faces *faceFinder
	ocr   *tesseract // nil: text is not read
}

// New returns eyes. ocr is auto, off or tesseract.
func New(ocr string) (*Eyes, error) {
	faces, err := newFaceFinder()
	if err != nil {
		return nil, err
	}
	e := &Eyes{faces: faces}
	if ocr != "off" {
		e.ocr, err = findTesseract()
		if err != nil && ocr == "tesseract" {
			return nil, err
		}
	}
	return e, nil
}

// ReadsText tells whether printed text is read.
func (e *Eyes) ReadsText() bool { return e.ocr != nil }

const (
	// mostDots bounds what is decoded: 64 million dots are 256 MB.
	mostDots = 64 << 20
	// workingSide is the longer side of the copy that is looked at.
	workingSide = 800
	// codeSide is that for codes, whose dots are small.
	codeSide = 1600
)

// Look looks at a picture.
func (e *Eyes) Look(picture []byte) (p scan.Picture) {
	defer func() {
		if recover() != nil { // a decoder's; what it says may hold data
			p = scan.Picture{Fault: record.BadPicture}
		}
	}()
	config, format, err := image.DecodeConfig(bytes.NewReader(picture))
	if err != nil || config.Width < 1 || config.Height < 1 {
		return scan.Picture{Fault: record.BadPicture}
	}
	if config.Width > mostDots/config.Height {
		return scan.Picture{Fault: record.PictureTooLarge}
	}
	decoded, _, err := image.Decode(bytes.NewReader(picture))
	if err != nil {
		return scan.Picture{Fault: record.BadPicture}
	}
	p.Rungs = map[string]detectors.Rung{}
	if format == "jpeg" {
		p.Texts = append(p.Texts, cameraNotes(picture)...)
	}
	for _, code := range codesOf(gray(scaled(decoded, codeSide))) {
		p.Texts = append(p.Texts, scan.PictureText{Name: "qr", Text: code})
		if isCertificate(code) {
			p.Rungs[detectors.Certificate] = detectors.Sure // the address says so
		}
	}
	small := scaled(decoded, workingSide)
	p.Hash = differenceHash(small)
	e.judge(small, &p)
	if printed := textRows(gray(small)); printed > 0 {
		switch text, err := e.ocr.read(picture, deadline()); {
		case e.ocr == nil || err != nil:
			p.TextLeft = true
		case len(bytes.TrimSpace(text)) > 0:
			p.Texts = append(p.Texts, scan.PictureText{Name: "text", Text: text})
		}
	}
	return p
}

func deadline() time.Time { return time.Now().Add(30 * time.Second) }

// judge sets what a picture shows.
func (e *Eyes) judge(img *image.RGBA, p *scan.Picture) {
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
