package pictures

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/png"
	"os/exec"
	"strings"
	"time"
)

// tesseract is the program of that name, which reads printed text. Pictures go
// to its standard input and text comes from its standard output: nothing is
// written to disk.
type tesseract struct {
	path      string
	languages string
	turns     bool // it finds out by itself how a page lies
}

// findTesseract returns the program with Indonesian and English, as far as it
// has them.
func findTesseract() (*tesseract, error) {
	path, err := exec.LookPath("tesseract")
	if err != nil {
		return nil, errors.New("the program Tesseract was not found; install it (Debian: apt install tesseract-ocr tesseract-ocr-ind), or choose off")
	}
	listed, err := exec.Command(path, "--list-langs").CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("the Tesseract that is there does not run: %w", err)
	}
	var languages []string
	for _, language := range []string{"ind", "eng"} {
		if bytes.Contains(listed, []byte("\n"+language+"\n")) {
			languages = append(languages, language)
		}
	}
	if len(languages) == 0 {
		return nil, errors.New("the Tesseract that is there has neither Indonesian nor English; install tesseract-ocr-ind, or choose --ocr off")
	}
	return &tesseract{path, strings.Join(languages, "+"), bytes.Contains(listed, []byte("\nosd\n"))}, nil
}

// mostText bounds what is read of a picture.
const mostText = 1 << 20

// read returns the text on a picture. What the program gets is written anew, so
// that its size is bounded and no damage of the file reaches it.
func (t *tesseract) read(picture *image.Gray, until time.Time) ([]byte, error) {
	if t == nil {
		return nil, errors.New("text is not read")
	}
	ctx, cancel := context.WithDeadline(context.Background(), until)
	defer cancel()
	arguments := []string{"stdin", "stdout", "-l", t.languages}
	if t.turns {
		arguments = append(arguments, "--psm", "1")
	}
	c := exec.CommandContext(ctx, t.path, arguments...)
	c.Env = append(c.Environ(), "OMP_THREAD_LIMIT=1") // pictures are side by side already
	var file bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestSpeed}).Encode(&file, picture); err != nil {
		return nil, err
	}
	c.Stdin = &file
	text, err := c.Output()
	if err != nil {
		return nil, errors.New("the Tesseract that is there could not read it") // what it says may hold data
	}
	return text[:min(len(text), mostText)], nil
}
