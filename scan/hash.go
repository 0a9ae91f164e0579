package scan

import (
	"crypto/sha256"
	"encoding/hex"
)

// digest hashes what is written to it on a core of its own: SHA-256 takes
// longer than cutting.
type digest struct {
	free, full chan []byte
	sum        chan string
}

// digestBuffers is how far hashing may be behind reading.
const digestBuffers = 4

func newDigest() *digest {
	d := &digest{free: make(chan []byte, digestBuffers), full: make(chan []byte, digestBuffers), sum: make(chan string, 1)}
	for range digestBuffers {
		d.free <- nil
	}
	go func() {
		h := sha256.New()
		for b := range d.full {
			h.Write(b)
			d.free <- b
		}
		d.sum <- hex.EncodeToString(h.Sum(nil))
	}()
	return d
}

func (d *digest) Write(b []byte) (int, error) {
	d.full <- append((<-d.free)[:0], b...)
	return len(b), nil
}

// hex returns the sum in hexadecimal digits. It is called once, after the last
// Write.
func (d *digest) hex() string {
	close(d.full)
	return <-d.sum
}
