//go:build nodynamic

package pictures

import (
	"bytes"
	"errors"
	"image"
	"sync/atomic"
	"time"

	"github.com/gen2brain/heic"
)

// HEIC is decoded by libheif and libde265 (LGPL-3) inside a virtual machine for
// WebAssembly: what a hostile picture makes of them stays in there. With the
// build tag nodynamic no library of the system is loaded in their place;
// without it this file is left out, and HEIC is told as not examined.

// mostHEICTime is how long one picture may take.
const mostHEICTime = 30 * time.Second

var errTooLong = errors.New("the picture takes too long")

// heicStuck says that a picture never came to an end: others are left then,
// since each would keep a core busy.
var heicStuck atomic.Bool

func heicConfig(picture []byte) (image.Config, error) {
	return within(func() (image.Config, error) { return heic.DecodeConfig(bytes.NewReader(picture)) })
}

func decodeHEIC(picture []byte) (image.Image, error) {
	return within(func() (image.Image, error) { return heic.Decode(bytes.NewReader(picture)) })
}

// within waits for what a decoder gives.
func within[T any](decode func() (T, error)) (T, error) {
	type result struct {
		value T
		err   error
	}
	var none T
	if heicStuck.Load() {
		return none, errTooLong
	}
	done := make(chan result, 1)
	go func() {
		defer func() {
			if recover() != nil {
				done <- result{none, errors.New("the decoder failed")}
			}
		}()
		value, err := decode()
		done <- result{value, err}
	}()
	select {
	case r := <-done:
		return r.value, r.err
	case <-time.After(mostHEICTime):
		heicStuck.Store(true)
		return none, errTooLong
	}
}
