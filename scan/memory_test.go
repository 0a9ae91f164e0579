package scan

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// TestShortText: two texts are one exactly where their bytes are.
func TestShortText(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 1))
	for range 300_000 {
		a := make([]byte, r.IntN(longestShort+1))
		for i := range a {
			a[i] = byte(r.IntN(3)) // 0, too
		}
		b := bytes.Clone(a)
		switch r.IntN(3) {
		case 0:
			if len(b) > 0 {
				b[r.IntN(len(b))] ^= 1
			}
		case 1:
			if len(b) < longestShort {
				b = append(b, 0)
			}
		}
		type words struct{ a, b, c, d uint64 }
		var x, y words
		x.a, x.b, x.c, x.d = shortText(a)
		y.a, y.b, y.c, y.d = shortText(b)
		if equal := x == y && len(a) == len(b); equal != bytes.Equal(a, b) {
			t.Fatalf("%q and %q: equal is %v", a, b, equal)
		}
	}
}

// again returns a table in whose columns few values come again and again.
func again(r *rand.Rand) string {
	few := []string{"L", "P", "", "-", "Laki-laki", "tidak diketahui", "Jakarta", "Kab. Bandung", "08123456789", "+62 812-3456-789", "3171015803754863",
		"budi@surat.id", "Rp 4.500.000", "0", "1111111111111", "3.17E+15", "Budi Santoso", "1990-02-28", "ISLAM", "0001234567890", "x  y", "a", "tf ke BCA 7490805150"}
	shift := r.IntN(len(few))
	var text strings.Builder
	text.WriteString("nik,jenis_kelamin,no_hp,agama,tempat_lahir,catatan,gaji,tgl_lahir,x\n")
	for row := range 3 * memoryTrial / 2 {
		text.WriteString("3171015803754863")
		for col := range 8 {
			text.WriteByte(',')
			switch r.IntN(40) {
			case 0:
				fmt.Fprintf(&text, "%016d", r.Uint64N(1e16))
			case 1:
				fmt.Fprintf(&text, "08%010d", (row*7+col)%700)
			default:
				text.WriteString(few[(r.IntN(5)+3*col+shift)%len(few)])
			}
		}
		text.WriteByte('\n')
	}
	return text.String()
}
