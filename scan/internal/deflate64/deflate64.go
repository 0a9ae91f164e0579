// Package deflate64 reads what the file managers of Windows write into zip
// archives of more than 2 GB: method 9, "enhanced deflate". It is deflate (RFC
// 1951) with a window of 64 KiB, two more codes for distances, and a longest
// match of 65,538 bytes (PKWARE, APPNOTE 4.4.5; the details as in zlib's
// contrib/infback9). It knows nothing of archives.
package deflate64

import (
	"errors"
	"io"
	"math/bits"
)

// ErrCorrupt says that the data breaks the format's rules.
var ErrCorrupt = errors.New("deflate64: corrupt data")

const (
	windowSize = 1 << 16
	longest    = 15 // bits of a code
	literals   = 288
	distances  = 32
	endOfBlock = 256
	firstMatch = 257
)

// A match's length and distance are a base, by code, and so many more bits.
type extent struct {
	base int
	bits uint
}

var lengths = func() (t [29]extent) {
	fill(t[:], 3, 4)
	t[28] = extent{3, 16} // where deflate has a fixed length of 258
	return t
}()

var distanceExtents = func() (t [distances]extent) {
	fill(t[:], 1, 2)
	return t
}()

// fill sets extents one behind the other from base on: after two groups without
// more bits, each group of so many has one more.
func fill(t []extent, base int, group int) {
	for i := range t {
		t[i] = extent{base, uint(max(0, i/group-1))}
		base += 1 << t[i].bits
	}
}

// Reader reads the unpacked bytes. It takes no more of its source than the
// stream has, and is not safe for concurrent use.
type Reader struct {
	source io.ByteReader
	err    error

	held uint64 // bits read and not used, the next one lowest
	n    uint   // how many
	// window is the last 64 KiB; what lies between out and in is not read yet.
	window  [windowSize]byte
	in, out int
	written int64

	last            bool // the block at hand is the last one
	inBlock, stored bool
	left            int // bytes of a stored block, or of the match at hand
	distance        int
	literal, apart  codes
}

// NewReader returns a reader of the stream that source begins with.
func NewReader(source io.ByteReader) *Reader { return &Reader{source: source} }

// Read is that of io.Reader. A stream that ends too early gives
// io.ErrUnexpectedEOF, one that breaks the rules ErrCorrupt.
func (r *Reader) Read(b []byte) (int, error) {
	for r.in == r.out && r.err == nil {
		r.err = r.fill()
	}
	n := 0
	for n < len(b) && r.out != r.in {
		end := r.in
		if end < r.out {
			end = windowSize
		}
		m := copy(b[n:], r.window[r.out:end])
		n += m
		r.out = (r.out + m) % windowSize
	}
	if n > 0 {
		return n, nil
	}
	return 0, r.err
}

// fillSize is how much is unpacked at a time: what is not read yet must stay in
// the window.
const fillSize = windowSize / 2

func (r *Reader) fill() error {
	for made := 0; made < fillSize; {
		if !r.inBlock {
			if r.last {
				if made > 0 {
					return nil
				}
				return io.EOF
			}
			if err := r.begin(); err != nil {
				return err
			}
		}
		n, err := r.block(fillSize - made)
		made += n
		if err != nil {
			return err
		}
	}
	return nil
}

// begin reads the head of a block.
func (r *Reader) begin() error {
	head, err := r.bits(3)
	if err != nil {
		return err
	}
	r.last, r.inBlock, r.stored = head&1 == 1, true, false
	switch head >> 1 {
	case 0:
		r.held >>= r.n % 8 // up to the next byte
		r.n -= r.n % 8
		size, err := r.bits(16)
		if err != nil {
			return err
		}
		inverse, err := r.bits(16)
		if err != nil {
			return err
		}
		if size != inverse^0xffff {
			return ErrCorrupt
		}
		r.stored, r.left = true, int(size)
		return nil
	case 1:
		var sizes [literals + distances]uint8
		for i := range sizes {
			switch {
			case i < 144 || i >= 280 && i < literals:
				sizes[i] = 8
			case i < 256:
				sizes[i] = 9
			case i < 280:
				sizes[i] = 7
			default:
				sizes[i] = 5
			}
		}
		r.literal.set(sizes[:literals])
		r.apart.set(sizes[literals:])
		return nil
	case 2:
		return r.readCodes()
	}
	return ErrCorrupt
}

// order is how the sizes of the codes for sizes come.
var order = [19]int{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

// readCodes reads the codes of a block that has its own.
func (r *Reader) readCodes() error {
	head, err := r.bits(14)
	if err != nil {
		return err
	}
	nLiterals, nDistances, nSizes := int(head&31)+257, int(head>>5&31)+1, int(head>>10)+4
	var sizes [literals + distances]uint8
	for _, i := range order[:nSizes] {
		n, err := r.bits(3)
		if err != nil {
			return err
		}
		sizes[i] = uint8(n)
	}
	if nLiterals > literals || !r.literal.set(sizes[:len(order)]) {
		return ErrCorrupt
	}
	clear(sizes[:])
	total := nLiterals + nDistances
	for i := 0; i < total; {
		sign, err := r.sign(&r.literal)
		if err != nil {
			return err
		}
		if sign < 16 {
			sizes[i] = uint8(sign)
			i++
			continue
		}
		repeat, base, more := uint8(0), 3, uint(3)
		switch sign {
		case 16:
			if i == 0 {
				return ErrCorrupt
			}
			repeat, more = sizes[i-1], 2
		case 18:
			base, more = 11, 7
		}
		n, err := r.bits(more)
		if err != nil {
			return err
		}
		if i+base+int(n) > total {
			return ErrCorrupt
		}
		for range base + int(n) {
			sizes[i] = repeat
			i++
		}
	}
	apart := sizes[nLiterals:total]
	if sizes[endOfBlock] == 0 || !r.apart.set(apart) || !r.literal.set(sizes[:nLiterals]) {
		return ErrCorrupt
	}
	return nil
}

// block unpacks up to most bytes of the block at hand.
func (r *Reader) block(most int) (made int, err error) {
	if r.stored {
		for ; r.left > 0 && made < most; r.left-- {
			c, err := r.bits(8)
			if err != nil {
				return made, err
			}
			r.put(byte(c))
			made++
		}
		r.inBlock = r.left > 0
		return made, nil
	}
	for made < most {
		for ; r.left > 0 && made < most; r.left-- {
			r.put(r.window[(r.in-r.distance+windowSize)%windowSize])
			made++
		}
		if r.left > 0 {
			break
		}
		sign, err := r.sign(&r.literal)
		switch {
		case err != nil:
			return made, err
		case sign < endOfBlock:
			r.put(byte(sign))
			made++
		case sign == endOfBlock:
			r.inBlock = false
			return made, nil
		default:
			if err := r.match(sign - firstMatch); err != nil {
				return made, err
			}
		}
	}
	return made, nil
}

// match reads how long and how far away a match is.
func (r *Reader) match(code int) error {
	if code >= len(lengths) {
		return ErrCorrupt
	}
	more, err := r.bits(lengths[code].bits)
	if err != nil {
		return err
	}
	apart, err := r.sign(&r.apart)
	if err != nil {
		return err
	}
	if apart >= distances {
		return ErrCorrupt
	}
	far, err := r.bits(distanceExtents[apart].bits)
	if err != nil {
		return err
	}
	r.left, r.distance = lengths[code].base+int(more), distanceExtents[apart].base+int(far)
	if int64(r.distance) > r.written {
		return ErrCorrupt
	}
	return nil
}

func (r *Reader) put(c byte) {
	r.window[r.in] = c
	r.in = (r.in + 1) % windowSize
	r.written++
}

// need reads on until so many bits are held.
func (r *Reader) need(n uint) error {
	for r.n < n {
		c, err := r.source.ReadByte()
		if err != nil {
			if errors.Is(err, io.EOF) {
				err = io.ErrUnexpectedEOF
			}
			return err
		}
		r.held |= uint64(c) << r.n
		r.n += 8
	}
	return nil
}

func (r *Reader) bits(n uint) (uint64, error) {
	if err := r.need(n); err != nil {
		return 0, err
	}
	v := r.held & (1<<n - 1)
	r.held >>= n
	r.n -= n
	return v, nil
}

// sign reads a code. It needs no more bytes than that has.
func (r *Reader) sign(c *codes) (int, error) {
	for {
		entry := c.table[r.held&(1<<longest-1)]
		if n := uint(entry & 15); n > 0 && n <= r.n {
			r.held >>= n
			r.n -= n
			return int(entry >> 4), nil
		} else if n == 0 && r.n >= longest {
			return 0, ErrCorrupt
		}
		if err := r.need(r.n + 1); err != nil {
			return 0, err
		}
	}
}

// codes are the canonical code of some signs: for each next 15 bits, the sign
// and the size of its code; 0: there is none.
type codes struct{ table [1 << longest]uint16 }

// set makes the code from the sizes of its signs; 0: a sign has none. It is
// false where there is no such code. A code may lack some of its signs only
// where it has one at most, as for distances.
func (c *codes) set(sizes []uint8) bool {
	var count [longest + 1]int
	for _, n := range sizes {
		count[n]++
	}
	used := len(sizes) - count[0]
	var next [longest + 1]int
	code := 0
	count[0] = 0
	for n := 1; n <= longest; n++ {
		code = (code + count[n-1]) << 1
		next[n] = code
		if code+count[n] > 1<<n {
			return false
		}
	}
	if used > 1 && code+count[longest] != 1<<longest {
		return false
	}
	clear(c.table[:])
	for sign, n := range sizes {
		if n == 0 {
			continue
		}
		reversed := int(bits.Reverse16(uint16(next[n])) >> (16 - n))
		next[n]++
		for i := reversed; i < 1<<longest; i += 1 << n {
			c.table[i] = uint16(sign)<<4 | uint16(n)
		}
	}
	return true
}
