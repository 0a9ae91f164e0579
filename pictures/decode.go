package pictures

import (
	"bytes"
	"hash/fnv"
	"image"
	"image/gif"
	"slices"

	_ "image/jpeg"
	_ "image/png"

	_ "golang.org/x/image/bmp"
	"golang.org/x/image/draw"
	_ "golang.org/x/image/tiff"
	_ "golang.org/x/image/webp"
)

// isHEIC tells whether a file begins as the pictures of recent telephones do.
func isHEIC(picture []byte) bool {
	return len(picture) >= 12 && string(picture[4:8]) == "ftyp" && string(picture[8:12]) != "avif"
}

// configOf returns the size of a picture, and its format.
func configOf(picture []byte) (image.Config, string, error) {
	if isHEIC(picture) {
		config, err := heicConfig(picture)
		return config, "heic", err
	}
	return image.DecodeConfig(bytes.NewReader(picture))
}

const (
	// mostFrames bounds the frames of a film that are looked at, mostDecoded those
	// that are decoded.
	mostFrames  = 8
	mostDecoded = 1000
)

// decode returns the picture, or the frames of a film that differ from one
// another, and whether these are all.
func decode(picture []byte, format string, dots, frames int) (different []image.Image, all bool, err error) {
	var first image.Image
	switch {
	case format == "heic":
		first, err = decodeHEIC(picture)
	case format == "gif" && frames > 1 && frames <= min(mostDots/dots, mostDecoded):
		return film(picture)
	default:
		first, _, err = image.Decode(bytes.NewReader(picture))
	}
	return []image.Image{first}, frames <= 1, err
}

// film returns the frames of a GIF as they are shown, each on what is left of
// those before it, but for those that show what another one did.
func film(picture []byte) (different []image.Image, all bool, err error) {
	g, err := gif.DecodeAll(bytes.NewReader(picture))
	if err != nil {
		return nil, false, err
	}
	size := image.Rect(0, 0, g.Config.Width, g.Config.Height)
	shown := image.NewRGBA(size)
	draw.Draw(shown, size, image.White, image.Point{}, draw.Src)
	var hashes []uint64 // of the dots as they are looked at
	all = true
	for i, frame := range g.Image {
		before := shown
		if g.Disposal[i] == gif.DisposalPrevious {
			before = copied(shown)
		}
		draw.Draw(shown, frame.Bounds(), frame, frame.Bounds().Min, draw.Over)
		sum := fnv.New64a()
		sum.Write(scaled(shown, workingSide).Pix)
		hash := sum.Sum64()
		isNew := !slices.Contains(hashes, hash)
		switch {
		case isNew && len(different) < mostFrames:
			hashes = append(hashes, hash)
			different = append(different, copied(shown))
		case isNew:
			all = false
		}
		switch g.Disposal[i] {
		case gif.DisposalBackground:
			draw.Draw(shown, frame.Bounds(), image.White, image.Point{}, draw.Src)
		case gif.DisposalPrevious:
			shown = before
		}
	}
	return different, all, nil
}

func copied(img *image.RGBA) *image.RGBA {
	out := image.NewRGBA(img.Bounds())
	copy(out.Pix, img.Pix)
	return out
}
