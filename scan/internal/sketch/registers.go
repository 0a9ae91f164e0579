package sketch

import (
	"math"
	"math/bits"
)

const (
	registerBits = 14
	registers    = 1 << registerBits
	longestRun   = 64 - registerBits
)

// hyperLogLog estimates the number of distinct hashes from the longest runs of
// zeros in them (Flajolet and others 2007), one byte a register. Hashes must be
// spread over all 64 bits.
type hyperLogLog [registers]uint8

func (h *hyperLogLog) add(hash uint64) {
	i := hash >> longestRun
	run := uint8(bits.LeadingZeros64(hash<<registerBits|1<<(registerBits-1))) + 1
	if run > h[i] {
		h[i] = run
	}
}

func (h *hyperLogLog) merge(other *hyperLogLog) {
	for i, run := range other {
		h[i] = max(h[i], run)
	}
}

// estimate is the estimator of Ertl, "New cardinality estimation algorithms for
// HyperLogLog sketches" (2017), algorithm 6: it has no bias to correct and no
// constants to tune, from zero to 2^64.
func (h *hyperLogLog) estimate() uint64 {
	var counts [longestRun + 2]float64
	for _, run := range h {
		counts[run]++
	}
	const m = float64(registers)
	z := m * tau((m-counts[longestRun+1])/m)
	for k := longestRun; k >= 1; k-- {
		z = (z + counts[k]) / 2
	}
	z += m * sigma(counts[0]/m)
	return uint64(m*m/(2*math.Ln2*z) + 0.5)
}

func sigma(x float64) float64 {
	if x == 1 {
		return math.Inf(1)
	}
	z, y := x, 1.0
	for {
		x *= x
		before := z
		z += x * y
		y += y
		if z == before {
			return z
		}
	}
}

func tau(x float64) float64 {
	if x == 0 || x == 1 {
		return 0
	}
	z, y := 1-x, 1.0
	for {
		x = math.Sqrt(x)
		before := z
		y /= 2
		z -= (1 - x) * (1 - x) * y
		if z == before {
			return z / 3
		}
	}
}
