package tally

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"encoding/binary"
	"errors"
)

// Secret is a key under which values are hashed before they are counted: what
// is kept of them does not tell them to whoever has not got it. Without one a
// hash of a NIK is the NIK, since all that there can be are tried in minutes.
//
// It is safe for concurrent use.
type Secret struct {
	block cipher.Block
	id    [8]byte
}

// LeastSecret is how many bytes a secret has.
const LeastSecret = 16

// leastDifferent is how many different bytes a secret has: any random one does.
const leastDifferent = 8

// NewSecret makes a key of 16 bytes or more that nobody else knows.
func NewSecret(secret []byte) (*Secret, error) {
	if len(secret) < LeastSecret {
		return nil, errors.New("a key has 16 bytes or more")
	}
	different := map[byte]bool{}
	for _, b := range secret {
		different[b] = true
	}
	if len(different) < leastDifferent {
		return nil, errors.New("a key has more different bytes")
	}
	sum := sha256.Sum256(secret)
	block, err := aes.NewCipher(sum[:16])
	if err != nil {
		return nil, err
	}
	s := &Secret{block: block}
	copy(s.id[:], sum[16:])
	return s, nil
}

// ID tells secrets apart and tells nothing of them.
func (s *Secret) ID() [8]byte { return s.id }

// hasher hashes values for one worker.
type hasher struct {
	secret       *Secret
	plain, mixed [aes.BlockSize]byte
}

// hash hashes a value: different values differ, without a secret always, and
// with one as good as always (AES-128 of the value, cut to 64 bits).
func (h *hasher) hash(value uint64) uint64 {
	if h.secret == nil {
		return mixed(value)
	}
	binary.LittleEndian.PutUint64(h.plain[:], value)
	h.secret.block.Encrypt(h.mixed[:], h.plain[:])
	return binary.LittleEndian.Uint64(h.mixed[:])
}

// mixed spreads a value without losing any of it.
func mixed(x uint64) uint64 {
	x ^= x >> 32
	x *= 0xD6E8FEB86659FD93
	return x ^ x>>32
}
