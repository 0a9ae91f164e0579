//go:build !nodynamic

package pictures

import (
	"errors"
	"image"
)

var errNoHEIC = errors.New("this build does not read HEIC: build it with -tags nodynamic")

func heicConfig([]byte) (image.Config, error) { return image.Config{}, errNoHEIC }

func decodeHEIC([]byte) (image.Image, error) { return nil, errNoHEIC }
