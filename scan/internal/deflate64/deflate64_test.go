package deflate64

import (
	"bufio"
	"bytes"
	"compress/flate"
	"errors"
	"io"
	"math/rand/v2"
	"testing"
)

// words returns a text in which no match is as long as deflate's longest, whose
// code means something else in deflate64.
func words(r *rand.Rand, n int) []byte {
	var text []byte
	for len(text) < n {
		word := make([]byte, 1+r.IntN(9))
		for i := range word {
			word[i] = "etaoinshrdlu \n0123456789"[r.IntN(24)]
		}
		for range 1 + r.IntN(3) {
			text = append(text, word...)
		}
		if len(text) > 300 && r.IntN(20) == 0 {
			at := r.IntN(len(text) - 200)
			text = append(text, text[at:at+r.IntN(200)]...)
			text = append(text, byte(r.IntN(256)), byte(r.IntN(256)))
		}
	}
	return text[:n]
}

func pack(text []byte, level int) []byte {
	var packed bytes.Buffer
	w, _ := flate.NewWriter(&packed, level)
	_, _ = w.Write(text)
	_ = w.Close()
	return packed.Bytes()
}

// TestAsDeflate: streams of deflate without its longest match are read alike,
// stored, fixed and dynamic blocks, and nothing behind them is taken.
func TestAsDeflate(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for round := range 200 {
		text := words(r, r.IntN(200_000))
		for _, level := range []int{flate.NoCompression, flate.HuffmanOnly, flate.BestSpeed, flate.BestCompression} {
			source := bufio.NewReader(bytes.NewReader(append(pack(text, level), "behind"...)))
			got, err := io.ReadAll(NewReader(source))
			if err != nil || !bytes.Equal(got, text) {
				t.Fatalf("round %d, level %d: %d bytes of %d, %v", round, level, len(got), len(text), err)
			}
			if rest, _ := io.ReadAll(source); string(rest) != "behind" {
				t.Fatalf("level %d: %q is left of what stands behind", level, rest)
			}
		}
	}
}

// TestCutShort: no front of a stream passes for all of it.
func TestCutShort(t *testing.T) {
	packed := pack(words(rand.New(rand.NewPCG(3, 4)), 3000), flate.BestCompression)
	for n := range packed {
		if _, err := io.ReadAll(NewReader(bytes.NewReader(packed[:n]))); !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Fatalf("%d of %d bytes: %v", n, len(packed), err)
		}
	}
}

func FuzzReader(f *testing.F) {
	for _, level := range []int{0, 1, 9} {
		f.Add(pack([]byte("peserta peserta peserta"), level))
	}
	f.Fuzz(func(t *testing.T, packed []byte) {
		source := bytes.NewReader(packed)
		n, err := io.Copy(io.Discard, io.LimitReader(NewReader(source), 1<<22))
		if n > 0 && len(packed) == 0 || err == nil && n < 1<<22 && len(packed) == source.Len() {
			t.Errorf("%d bytes from %d: %v", n, len(packed), err)
		}
	})
}
