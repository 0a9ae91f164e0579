package pictures

import (
	"image"
	"net/url"
	"strings"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/multi/qrcode"
	"github.com/makiuchi-d/gozxing/oned"

	"bocor/scan"
)

// codesOf returns what QR codes and bar codes say. Where there is too much that
// looks like the corners of codes, they are left, and p says so.
func codesOf(g *image.Gray, p *scan.Picture) [][]byte {
	bitmap, err := gozxing.NewBinaryBitmapFromImage(g)
	if err != nil {
		return nil
	}
	hints := map[gozxing.DecodeHintType]any{gozxing.DecodeHintType_TRY_HARDER: true}
	var codes [][]byte
	read := func(bitmap *gozxing.BinaryBitmap) {
		if found, err := qrcode.NewQRCodeMultiReader().DecodeMultiple(bitmap, hints); err == nil {
			for _, r := range found {
				codes = append(codes, []byte(r.GetText()))
			}
		}
	}
	if seen := blackAndWhite(bitmap); seen == nil || corners(seen) > mostCorners {
		p.TextLeft = p.TextLeft || seen != nil
	} else {
		read(bitmap)
	}
	if light, err := gozxing.NewBinaryBitmapFromImage(inverted(g)); err == nil { // light codes on dark ground
		if seen := blackAndWhite(light); seen != nil {
			switch n := corners(seen); {
			case n > mostCorners:
				p.TextLeft = true
			case n >= 3:
				read(light)
			}
		}
	}
	for _, reader := range []gozxing.Reader{oned.NewCode128Reader(), oned.NewCode39Reader(), oned.NewITFReader()} {
		if r, err := reader.Decode(bitmap, hints); err == nil && len(r.GetText()) >= leastBarcode {
			codes = append(codes, []byte(r.GetText()))
		}
	}
	return codes
}

// blackAndWhite is a picture as the reader of codes sees it; nil: it sees none.
func blackAndWhite(bitmap *gozxing.BinaryBitmap) *image.Gray {
	bits, err := bitmap.GetBlackMatrix()
	if err != nil {
		return nil
	}
	out := image.NewGray(image.Rect(0, 0, bits.GetWidth(), bits.GetHeight()))
	for i := range out.Pix {
		if !bits.Get(i%out.Stride, i/out.Stride) {
			out.Pix[i] = 255
		}
	}
	return out
}

func inverted(g *image.Gray) *image.Gray {
	out := image.NewGray(g.Rect)
	for i, v := range g.Pix {
		out.Pix[i] = 255 - v
	}
	return out
}

// leastBarcode is the length of a bar code that is not read from mere stripes.
const leastBarcode = 8

// mostCorners bounds the corners of QR codes on a picture: the reader tries each
// three of them together (144 take seconds).
const mostCorners = 45

// corners counts places that look like the corners of QR codes in a row of
// dots: dark and light by turns, as 1, 1, 3, 1 and 1. It stops beyond mostCorners.
func corners(g *image.Gray) int {
	type place struct{ x, y, unit int }
	var found []place
	size := g.Bounds().Size()
	for y := 0; y < size.Y; y += 2 {
		line := g.Pix[y*g.Stride : y*g.Stride+size.X]
		var runs [5]int
		dark, start := line[0] < 128, 0
		for x := 1; x <= len(line); x++ {
			if x < len(line) && (line[x] < 128) == dark {
				continue
			}
			copy(runs[:], runs[1:])
			runs[4] = x - start
			start = x
			if center := x - runs[4] - runs[3] - runs[2]/2; dark && isCorner(runs) && isCorner(downwards(g, center, y)) {
				unit := (runs[0] + runs[1] + runs[2] + runs[3] + runs[4] + 6) / 7
				known := false
				for _, f := range found {
					if known = absolute(f.x-center) <= 2*f.unit && absolute(f.y-y) <= 5*f.unit; known {
						break
					}
				}
				if !known {
					if found = append(found, place{center, y, unit}); len(found) > mostCorners {
						return len(found)
					}
				}
			}
			dark = !dark
		}
	}
	return len(found)
}

// downwards returns the five runs of dark and light in a column of dots, of which
// the middle one holds the row.
func downwards(g *image.Gray, x, row int) (runs [5]int) {
	height := g.Bounds().Dy()
	for _, way := range []int{-1, 1} {
		y, wanted := row, true
		for at := 2; at >= 0 && at < 5; at += way {
			for y >= 0 && y < height && (g.Pix[y*g.Stride+x] < 128) == wanted {
				runs[at]++
				y += way
			}
			wanted = !wanted
		}
	}
	runs[2]-- // the row itself was counted twice
	return runs
}

func isCorner(runs [5]int) bool {
	all := 0
	for _, n := range runs {
		all += n
	}
	if runs[0] == 0 || all < 7 {
		return false
	}
	for i, want := range [5]int{1, 1, 3, 1, 1} {
		if off := absolute(7*runs[i] - want*all); 2*off > want*all {
			return false
		}
	}
	return true
}

func absolute(n int) int { return max(n, -n) }

// certificateHosts issue certificates of vaccination and health.
var certificateHosts = []string{"pedulilindungi.id", "satusehat.kemkes.go.id", "satusehat.id", "kemkes.go.id"}

func isCertificate(code []byte) bool {
	address, err := url.Parse(strings.TrimSpace(string(code)))
	if err != nil || address.Scheme != "https" && address.Scheme != "http" {
		return false
	}
	host := strings.ToLower(address.Hostname())
	for _, issuer := range certificateHosts {
		if host == issuer || strings.HasSuffix(host, "."+issuer) {
			return true
		}
	}
	return strings.HasPrefix(host, "dinkes.") && strings.HasSuffix(host, ".go.id")
}
