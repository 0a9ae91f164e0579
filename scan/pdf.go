package scan

import (
	"bytes"
	"compress/zlib"
	"image"
	"image/color"
	"image/png"
	"io"
	"regexp"
	"strconv"

	"bocor/detectors"
)

// pdfPicture returns the picture in a stream of a PDF with the given dictionary
// (ISO 32000-1, 8.9.5): a JPEG as it is, dots that were only compressed as a PNG.
// It is false for what is no picture, and for other kinds: of fax machines, with
// palettes, JPEG 2000.
func pdfPicture(dictionary, stream []byte) (picture []byte, ok bool) {
	if detectors.IsRawPicture(stream) {
		return stream, true
	}
	if !pdfImage.Match(dictionary) || !bytes.Contains(dictionary, []byte("/FlateDecode")) || bytes.Contains(dictionary, []byte("/Indexed")) {
		return nil, false
	}
	number := func(key *regexp.Regexp) int {
		n := 0
		if found := key.FindSubmatch(dictionary); found != nil {
			n, _ = strconv.Atoi(string(found[1]))
		}
		return n
	}
	width, height, bits := number(pdfWidth), number(pdfHeight), number(pdfBits)
	if bytes.Contains(dictionary, []byte("/ImageMask true")) {
		bits = 1
	}
	if width < 1 || height < 1 || width > mostPicture/4/height || bits != 1 && bits != 8 {
		return nil, false
	}
	r, err := zlib.NewReader(bytes.NewReader(stream))
	if err != nil {
		return nil, false
	}
	dots, _ := io.ReadAll(io.LimitReader(r, int64(height)*int64(4*width+1)+1))
	if number(pdfPredictor) == 2 {
		return nil, false
	}
	predicted := number(pdfPredictor) >= 10
	line := len(dots) / height // bytes
	if predicted {
		line--
	}
	colours := 8 * line / (width * bits)
	if bits == 1 {
		colours = min(colours, 1)
	}
	// A space by reference can be a palette.
	if bits == 8 && colours == 1 && pdfReference.Match(dictionary) {
		return nil, false
	}
	if colours != 1 && colours != 3 || line != (width*bits*colours+7)/8 {
		return nil, false
	}
	if predicted {
		if dots, ok = unpredicted(dots, line, max(1, bits*colours/8)); !ok {
			return nil, false
		}
	}
	img := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		row := dots[y*line : (y+1)*line]
		for x := range width {
			c := color.RGBA{A: 255}
			switch {
			case bits == 1:
				c.R = 255 * (row[x/8] >> (7 - x%8) & 1)
				c.G, c.B = c.R, c.R
			case colours == 1:
				c.R, c.G, c.B = row[x], row[x], row[x]
			default:
				c.R, c.G, c.B = row[3*x], row[3*x+1], row[3*x+2]
			}
			img.SetRGBA(x, y, c)
		}
	}
	var out bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestSpeed}).Encode(&out, img); err != nil {
		return nil, false
	}
	return out.Bytes(), true
}

var (
	pdfImage     = regexp.MustCompile(`/Subtype\s*/Image`)
	pdfWidth     = regexp.MustCompile(`/Width\s+(\d{1,6})`)
	pdfHeight    = regexp.MustCompile(`/Height\s+(\d{1,6})`)
	pdfBits      = regexp.MustCompile(`/BitsPerComponent\s+(\d{1,2})`)
	pdfReference = regexp.MustCompile(`/ColorSpace\s+\d+\s+\d+\s+R`)
	pdfMask      = regexp.MustCompile(`/S?Mask\s+(\d+)\s+\d+\s+R`)
	pdfNumber    = regexp.MustCompile(`(\d+)\s+\d+$`)
	pdfPredictor = regexp.MustCompile(`/Predictor\s+(\d{1,2})`)
)

// pdfObject returns the number of the object whose dictionary ends a text.
func pdfObject(text []byte) string {
	at := bytes.LastIndex(text, []byte(" obj"))
	if at < 0 {
		return ""
	}
	if found := pdfNumber.FindSubmatch(text[max(0, at-30):at]); found != nil {
		return string(found[1])
	}
	return ""
}

// unpredicted takes back the filters of PNG (RFC 2083, 6), whose number stands
// before each line; step is the bytes of a dot.
func unpredicted(dots []byte, line, step int) (plain []byte, ok bool) {
	before := make([]byte, line)
	for len(dots) > line {
		filter, row := dots[0], dots[1:1+line]
		dots = dots[1+line:]
		for i := range row {
			left, corner := 0, 0
			if i >= step {
				left, corner = int(row[i-step]), int(before[i-step])
			}
			up := int(before[i])
			switch filter {
			case 0:
			case 1:
				row[i] += byte(left)
			case 2:
				row[i] += byte(up)
			case 3:
				row[i] += byte((left + up) / 2)
			case 4:
				p := left + up - corner
				toLeft, toUp, toCorner := max(p-left, left-p), max(p-up, up-p), max(p-corner, corner-p)
				switch {
				case toLeft <= toUp && toLeft <= toCorner:
					row[i] += byte(left)
				case toUp <= toCorner:
					row[i] += byte(up)
				default:
					row[i] += byte(corner)
				}
			default:
				return nil, false
			}
		}
		plain = append(plain, row...)
		before = row
	}
	return plain, true
}
