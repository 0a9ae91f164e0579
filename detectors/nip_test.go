package detectors

import (
	"testing"
	"time"
)

// TestNIKOfEmployees: NIK is what employers call their numbers, too; what may be a population number,
// perhaps broken or masked, is none of them.
func TestNIKOfEmployees(t *testing.T) {
	d := newNIP(time.Date(2026, 7, 1, 0, 0, 0, 0, time.UTC))
	for value, want := range map[string]int{
		"103849": 1, "SEC-7300": 1, "198503122010011003": 1,
		"3174061505900001": 0, "317202******0004": 0, "1.87102E+15": 0, "317406150590001": 0, "3174 0615 0590 0001": 0,
	} {
		var text Text
		text.Set([]byte(value))
		fits := 0
		for _, m := range d.Find(nil, &text, Shared) {
			if m.Rung > None && m.Kind == Value {
				fits++
			}
		}
		if fits != want {
			t.Errorf("%s: %d numbers, want %d", value, fits, want)
		}
	}
}
