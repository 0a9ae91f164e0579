package pictures

import (
	"testing"

	"bocor/pictures/drawn"
)

// BenchmarkLook looks at one picture of each kind.
func BenchmarkLook(b *testing.B) {
	e := eyes(b)
	var all [][]byte
	for _, kind := range drawn.Kinds {
		all = append(all, encoded(b, drawn.Draw(kind.Name, 1, nil)))
	}
	for b.Loop() {
		for _, picture := range all {
			e.Look(picture)
		}
	}
	b.ReportMetric(float64(b.N*len(all))/b.Elapsed().Seconds(), "pictures/s")
}
