package pictures

import (
	"image"
	"math"
)

// An identity card of Indonesia (KTP, since 2011) is 85.6 by 54 mm, light blue
// with a darker pattern; its head is two centred lines, the left two thirds
// hold lines of text, the right third a portrait before red or blue (Permendagri
// 9/2011). What is looked for is a light blue region of that shape, with text to
// the left and a portrait to the right in it.

// findCard returns the region that looks like an identity card.
func findCard(img *image.RGBA, regions []image.Rectangle, faces []face) (image.Rectangle, bool) {
	best, found := image.Rectangle{}, false
	for _, region := range regions {
		if looksLikeCard(img, region, faces) && region.Dx() > best.Dx() {
			best, found = region, true
		}
	}
	return best, found
}

// waysOfCards returns how a picture must be turned for its regions to be cards
// that stand upright, if they are any.
func waysOfCards(regions []image.Rectangle) (orientations []int) {
	lying, standing := false, false
	for _, r := range regions {
		lying = lying || hasProportions(r.Dx(), r.Dy())
		standing = standing || hasProportions(r.Dy(), r.Dx())
	}
	if lying {
		orientations = append(orientations, 3)
	}
	if standing {
		orientations = append(orientations, 6, 8)
	}
	return orientations
}

// hasProportions tells whether a region is as wide and high as a card that was
// not photographed quite straight.
func hasProportions(width, height int) bool {
	ratio := float64(width) / float64(height)
	return ratio >= 1.3 && ratio <= 1.95 && width >= 100
}

// cell is the side in dots of the squares in which colours are counted.
const cell = 8

// blueRegions returns the boxes of light blue regions, joined over gaps of one
// square: text and portrait interrupt the colour.
func blueRegions(img *image.RGBA) []image.Rectangle {
	size := img.Bounds().Size()
	columns, rows := size.X/cell, size.Y/cell
	blue := make([]bool, columns*rows)
	for y := range rows {
		for x := range columns {
			n := 0
			for dy := 0; dy < cell; dy += 2 {
				for dx := 0; dx < cell; dx += 2 {
					if isCardBlue(img.Pix[img.PixOffset(x*cell+dx, y*cell+dy):]) {
						n++
					}
				}
			}
			blue[y*columns+x] = n >= 6 // of 16
		}
	}
	seen := make([]bool, len(blue))
	var out []image.Rectangle
	var stack []int
	for start := range blue {
		if !blue[start] || seen[start] {
			continue
		}
		box, n := image.Rectangle{Min: image.Pt(columns, rows)}, 0
		stack = append(stack[:0], start)
		seen[start] = true
		for len(stack) > 0 {
			at := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			x, y := at%columns, at/columns
			n++
			box.Min.X, box.Min.Y, box.Max.X, box.Max.Y = min(box.Min.X, x), min(box.Min.Y, y), max(box.Max.X, x+1), max(box.Max.Y, y+1)
			for dy := -2; dy <= 2; dy++ {
				for dx := -2; dx <= 2; dx++ {
					nx, ny := x+dx, y+dy
					if nx < 0 || ny < 0 || nx >= columns || ny >= rows {
						continue
					}
					if next := ny*columns + nx; blue[next] && !seen[next] {
						seen[next] = true
						stack = append(stack, next)
					}
				}
			}
		}
		if n >= 60 && float64(n) >= 0.3*float64(box.Dx()*box.Dy()) {
			out = append(out, image.Rect(box.Min.X*cell, box.Min.Y*cell, box.Max.X*cell, box.Max.Y*cell))
		}
	}
	return out
}

// isCardBlue tells whether a dot has the colour of the card's ground.
func isCardBlue(p []uint8) bool {
	r, g, b := int(p[0]), int(p[1]), int(p[2])
	most, least := max(r, g, b), min(r, g, b)
	return b >= g-6 && g > r && b-r >= 18 && most >= 90 && least >= 40 && 100*(most-least) < 65*most
}

// looksLikeCard tells whether a region has the shape and the parts of a card.
func looksLikeCard(img *image.RGBA, region image.Rectangle, faces []face) bool {
	if !hasProportions(region.Dx(), region.Dy()) {
		return false
	}
	left := region
	left.Max.X = region.Min.X + region.Dx()*2/3
	if textRows(gray(crop(img, left))) < 5 {
		return false
	}
	// A portrait to the right: a face that was found, or a block of another colour.
	portrait := image.Rect(region.Min.X+region.Dx()*68/100, region.Min.Y+region.Dy()*22/100, region.Min.X+region.Dx()*97/100, region.Min.Y+region.Dy()*75/100)
	for _, f := range faces {
		if f.box.Intersect(portrait).Dx()*2 > f.box.Dx() && 10*f.box.Dy() < 6*region.Dy() {
			return true
		}
	}
	other, all := 0, 0
	for y := portrait.Min.Y; y < portrait.Max.Y; y += 2 {
		for x := portrait.Min.X; x < portrait.Max.X; x += 2 {
			all++
			if !isCardBlue(img.Pix[img.PixOffset(x, y):]) {
				other++
			}
		}
	}
	return all > 0 && other*100 > all*55
}

func crop(img *image.RGBA, box image.Rectangle) *image.RGBA {
	box = box.Intersect(img.Bounds())
	out := image.NewRGBA(image.Rectangle{Max: box.Size()})
	for y := range box.Dy() {
		copy(out.Pix[y*out.Stride:y*out.Stride+4*box.Dx()], img.Pix[img.PixOffset(box.Min.X, box.Min.Y+y):])
	}
	return out
}

// textRows counts the rows of print in a picture: bands in which dark and light
// change often, with quiet bands between them.
func textRows(g *image.Gray) int {
	size := g.Bounds().Size()
	if size.X < 40 || size.Y < 20 {
		return 0
	}
	rows, run := 0, 0
	for y := range size.Y {
		line := g.Pix[y*g.Stride : y*g.Stride+size.X]
		changes := 0
		for x := 2; x < len(line); x++ {
			if d := int(line[x]) - int(line[x-2]); d > 45 || d < -45 {
				changes++
			}
		}
		busy := changes*14 > size.X
		switch {
		case busy:
			run++
		case run >= 4 && run <= size.Y/5+4:
			rows++
			run = 0
		default:
			run = 0
		}
	}
	return rows
}

// isSignature tells whether a picture is a few dark strokes on light, empty
// ground, of one colour.
func isSignature(g *image.Gray) bool {
	size := g.Bounds().Size()
	if size.X < 60 || size.Y < 30 || float64(size.X)/float64(size.Y) > 6 {
		return false
	}
	dark, light := 0, 0
	for _, v := range g.Pix {
		switch {
		case v < 110:
			dark++
		case v > 190:
			light++
		}
	}
	share := float64(dark) / float64(len(g.Pix))
	if float64(light) < 0.85*float64(len(g.Pix)) || share < 0.004 || share > 0.12 {
		return false
	}
	// Strokes are long: few pieces, which reach over much of the picture.
	pieces, widest := strokes(g)
	return pieces >= 1 && pieces <= 12 && widest >= 0.3*math.Hypot(float64(size.X), float64(size.Y))
}

// strokes counts connected dark pieces of some size, and returns the diagonal
// of the largest one's box.
func strokes(g *image.Gray) (pieces int, widest float64) {
	size := g.Bounds().Size()
	seen := make([]bool, len(g.Pix))
	var stack []int
	for start, v := range g.Pix {
		if v >= 130 || seen[start] {
			continue
		}
		box, n := image.Rectangle{Min: size}, 0
		stack = append(stack[:0], start)
		seen[start] = true
		for len(stack) > 0 {
			at := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			x, y := at%g.Stride, at/g.Stride
			n++
			box.Min.X, box.Min.Y, box.Max.X, box.Max.Y = min(box.Min.X, x), min(box.Min.Y, y), max(box.Max.X, x+1), max(box.Max.Y, y+1)
			for dy := -1; dy <= 1; dy++ {
				for dx := -1; dx <= 1; dx++ {
					nx, ny := x+dx, y+dy
					if nx < 0 || ny < 0 || nx >= size.X || ny >= size.Y {
						continue
					}
					if next := ny*g.Stride + nx; !seen[next] && g.Pix[next] < 130 {
						seen[next] = true
						stack = append(stack, next)
					}
				}
			}
		}
		if n >= 30 {
			pieces++
			widest = max(widest, math.Hypot(float64(box.Dx()), float64(box.Dy())))
		}
	}
	return pieces, widest
}
