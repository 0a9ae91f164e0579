package pictures

import (
	_ "embed"
	"fmt"
	"image"

	pigo "github.com/esimov/pigo/core"
)

// cascade is the face cascade of Markuš and others ("Object Detection with
// Pixel Intensity Comparisons Organized in Decision Trees", 2013), from
// github.com/esimov/pigo (MIT licence).
//
//go:embed cascade/facefinder
var cascade []byte

// faceFinder finds upright faces. It is safe for concurrent use.
type faceFinder struct{ cascade *pigo.Pigo }

// face is one that was found.
type face struct {
	box     image.Rectangle
	quality float32
}

func newFaceFinder() (*faceFinder, error) {
	p, err := pigo.NewPigo().Unpack(cascade)
	if err != nil {
		return nil, fmt.Errorf("the face cascade: %w", err)
	}
	return &faceFinder{p}, nil
}

// leastQuality is that of a detection to be a face (docs/images.md).
const leastQuality = 12

func (f *faceFinder) find(g *image.Gray) []face {
	size := g.Bounds().Size()
	found := f.cascade.RunCascade(pigo.CascadeParams{
		MinSize: max(24, min(size.X, size.Y)/14), MaxSize: max(size.X, size.Y), ShiftFactor: 0.1, ScaleFactor: 1.1,
		ImageParams: pigo.ImageParams{Pixels: g.Pix, Rows: size.Y, Cols: size.X, Dim: g.Stride},
	}, 0)
	var faces []face
	for _, d := range f.cascade.ClusterDetections(found, 0.2) {
		if d.Q >= leastQuality {
			faces = append(faces, face{image.Rect(d.Col-d.Scale/2, d.Row-d.Scale/2, d.Col+d.Scale/2, d.Row+d.Scale/2), d.Q})
		}
	}
	return faces
}
