// Command score looks at drawn pictures and at photographs of known content,
// and prints as Markdown how many were seen right, and how fast.
//
//	pictures/photos /tmp/photos all
//	go run ./score -photos /tmp/photos -each 30 -seed 5000
package main

import (
	"bytes"
	"flag"
	"fmt"
	"image"
	"image/jpeg"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"bocor/detectors"
	"bocor/pictures"
	"bocor/pictures/drawn"
	"bocor/scan"
)

func main() {
	photos := flag.String("photos", "", "folder that pictures/photos made; \"\": only drawn pictures")
	each := flag.Int("each", 30, "drawn pictures of each kind")
	seed := flag.Uint64("seed", 5000, "the same seed draws the same pictures; tests use others")
	verbose := flag.Bool("v", false, "name what was seen wrong")
	flag.Parse()
	if err := run(*photos, *each, *seed, *verbose); err != nil {
		fmt.Fprintln(os.Stderr, "score:", err)
		os.Exit(1)
	}
}

// classes are what is looked for.
var classes = []string{detectors.FacePhoto, detectors.CardPhoto, detectors.CardSelfie, detectors.Certificate, detectors.Signature}

// scores counts what was seen.
type scores struct {
	eyes     *pictures.Examiner
	n        int
	took     time.Duration
	verbose  bool
	right    map[string]int
	extra    map[string]int
	missed   map[string]int
	byKind   map[string][2]int // all right, of
	kinds    []string
	encoding bytes.Buffer
}

func (s *scores) look(kind string, picture []byte, shows []string) {
	start := time.Now()
	p := s.eyes.Look(picture)
	s.took += time.Since(start)
	s.n++
	if !slices.Contains(s.kinds, kind) {
		s.kinds = append(s.kinds, kind)
	}
	sum := s.byKind[kind]
	sum[1]++
	if wrong := s.compare(p, shows); wrong == "" {
		sum[0]++
	} else if s.verbose {
		fmt.Fprintf(os.Stderr, "%s:%s\n", kind, wrong)
	}
	s.byKind[kind] = sum
}

func (s *scores) compare(p scan.Picture, shows []string) (wrong string) {
	for _, class := range classes {
		switch seen := p.Rungs[class] > 0; {
		case seen && slices.Contains(shows, class):
			s.right[class]++
		case seen:
			s.extra[class]++
			wrong += " +" + class
		case slices.Contains(shows, class):
			s.missed[class]++
			wrong += " -" + class
		}
	}
	return wrong
}

func (s *scores) drawn(kind string, img image.Image, shows ...string) error {
	s.encoding.Reset()
	if err := jpeg.Encode(&s.encoding, img, &jpeg.Options{Quality: 80}); err != nil {
		return err
	}
	s.look(kind, s.encoding.Bytes(), shows)
	return nil
}

func run(photos string, each int, seed uint64, verbose bool) error {
	eyes, err := pictures.New("off")
	if err != nil {
		return err
	}
	s := &scores{eyes: eyes, verbose: verbose, right: map[string]int{}, extra: map[string]int{}, missed: map[string]int{}, byKind: map[string][2]int{}}
	for _, kind := range drawn.Kinds {
		for i := range each {
			shows := []string{}
			if kind.Shows != "" {
				shows = append(shows, kind.Shows)
			}
			if err := s.drawn(kind.Name, drawn.Draw(kind.Name, seed+uint64(i), nil), shows...); err != nil {
				return err
			}
		}
	}
	if photos != "" {
		if err := s.photographs(photos, each, seed); err != nil {
			return err
		}
	}
	s.print()
	return nil
}

// photographs scores faces and what has none.
func (s *scores) photographs(folder string, each int, seed uint64) error {
	var faces, others drawn.Faces
	files, err := filepath.Glob(filepath.Join(folder, "*", "*"))
	if err != nil {
		return err
	}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		img, _, err := image.Decode(bytes.NewReader(content))
		if err != nil {
			continue // progressive pictures of a kind that Go does not read
		}
		switch filepath.Base(filepath.Dir(file)) {
		case "faces":
			faces = append(faces, portrait(img))
			s.look("photograph of a face", content, []string{detectors.FacePhoto})
		case "groups":
			crowd, err := group(img, filepath.Join(folder, "groups", "ground_truth_detection.txt"))
			if err != nil {
				return err
			}
			faces = append(faces, crowd...)
			s.look("photograph of a group", content, []string{detectors.FacePhoto})
		case "others":
			others = append(others, img)
			s.look("photograph without a face", content, nil)
		}
	}
	for _, kind := range drawn.FaceKinds {
		for i := range each {
			if err := s.drawn(kind.Name, drawn.DrawFaces(kind.Name, seed+uint64(i), faces, others), kind.Shows...); err != nil {
				return err
			}
		}
	}
	return nil
}

// portrait cuts head and shoulders: the middle of both portraits.
func portrait(img image.Image) image.Image {
	b := img.Bounds()
	return cut(img, image.Rect(b.Dx()*20/100, b.Dy()*5/100, b.Dx()*80/100, b.Dy()*85/100))
}

func cut(img image.Image, box image.Rectangle) image.Image {
	return img.(interface {
		SubImage(image.Rectangle) image.Image
	}).SubImage(box.Add(img.Bounds().Min))
}

// group cuts the faces of a picture of many by a list of boxes beside it: four
// corners each, y before x. The first of the one for 1927 is no face.
func group(img image.Image, list string) (faces []image.Image, err error) {
	text, err := os.ReadFile(list)
	if err != nil {
		return nil, err
	}
	for _, entry := range strings.Split(string(text), "detection_")[2:] {
		var n, top, left, bottom, right, skip int
		if _, err := fmt.Sscan(entry, &n, &top, &left, &skip, &right, &bottom, &skip); err != nil {
			return nil, fmt.Errorf("%s: %w", list, err)
		}
		side := right - left
		faces = append(faces, cut(img, image.Rect(left-side/2, top-side/2, right+side/2, top+side*9/5).Intersect(img.Bounds())))
	}
	return faces, nil
}

func (s *scores) print() {
	fmt.Printf("%d pictures, %.1f a second on one core\n\n| what | pictures | all right |\n|---|---:|---:|\n", s.n, float64(s.n)/s.took.Seconds())
	for _, kind := range s.kinds {
		sum := s.byKind[kind]
		fmt.Printf("| %s | %d | %d |\n", kind, sum[1], sum[0])
	}
	fmt.Printf("\n| class | right | missed | extra | precision | recall |\n|---|---:|---:|---:|---:|---:|\n")
	for _, class := range classes {
		right, missed, extra := float64(s.right[class]), float64(s.missed[class]), float64(s.extra[class])
		fmt.Printf("| `%s` | %.0f | %.0f | %.0f | %.3f | %.3f |\n", class, right, missed, extra, ratio(right, right+extra), ratio(right, right+missed))
	}
}

func ratio(x, of float64) float64 {
	if of == 0 {
		return 1
	}
	return x / of
}
