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
func (h *hyperLogLog) estimate() uint64 { return uint64(estimateOf(h[:]) + 0.5) }

// estimateOf estimates from some of the registers how many hashes they got.
func estimateOf(registers []uint8) float64 {
	var counts [longestRun + 2]float64
	for _, run := range registers {
		counts[run]++
	}
	m := float64(len(registers))
	z := m * tau((m-counts[longestRun+1])/m)
	for k := longestRun; k >= 1; k-- {
		z = (z + counts[k]) / 2
	}
	z += m * sigma(counts[0]/m)
	return m * m / (2 * math.Ln2 * z)
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

// parts is into how many parts the registers are divided to tell the error of
// an overlap.
const parts = 64

// overlap estimates how many hashes two sketches share, with its standard error:
// what is in one and in the other, less what is in either. The three estimates
// err together, so that the error is told by leaving out one part of the
// registers after the other (jackknife).
func overlap(a, b *hyperLogLog) (both, standardError float64) {
	var either hyperLogLog
	for i := range either {
		either[i] = max(a[i], b[i])
	}
	of := func(leave int) float64 {
		var kept [3][]uint8
		for k, h := range []*hyperLogLog{a, b, &either} {
			kept[k] = h[:]
			if leave >= 0 {
				const size = registers / parts
				kept[k] = append(append(make([]uint8, 0, registers), h[:leave*size]...), h[(leave+1)*size:]...)
			}
		}
		sum := estimateOf(kept[0]) + estimateOf(kept[1]) - estimateOf(kept[2])
		return sum * registers / float64(len(kept[0]))
	}
	both = of(-1)
	mean, squares := 0.0, 0.0
	var without [parts]float64
	for i := range without {
		without[i] = of(i)
		mean += without[i] / parts
	}
	for _, x := range without {
		squares += (x - mean) * (x - mean)
	}
	return both, math.Sqrt(squares * (parts - 1) / parts)
}
