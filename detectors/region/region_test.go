package region

import "testing"

func TestDistrict(t *testing.T) {
	table := Load()
	for _, c := range []struct {
		regency, number int
		want            Status
	}{
		{3174, 6, Current},
		{1101, 1, Current},
		{9401, 4, Current},
		{9201, 1, Historic}, // Sorong, now in Southwest Papua (96)
		{6404, 1, Historic}, // Bulungan, moved to North Kalimantan (65) in 2012
		{1104, 4, Inferred},
		{7319, 1, Inferred}, // became West Sulawesi (76) in 2004
		{3174, 0, Unknown},
		{3174, 99, Unknown},
		{9701, 1, Unknown},
		{0, 0, Unknown},
		{2071, 1, Unknown},
	} {
		if got := table.District(c.regency, c.number); got != c.want {
			t.Errorf("District(%04d, %02d) = %d, want %d", c.regency, c.number, got, c.want)
		}
	}
}

func TestCounts(t *testing.T) {
	table := Load()
	for status, want := range map[Status]int{Current: 7285, Historic: 632, Inferred: 796} {
		if got := table.Count(status); got != want {
			t.Errorf("status %d: %d codes, want %d", status, got, want)
		}
	}
}

func TestProvince(t *testing.T) {
	table := Load()
	if got := table.Province(96); got != "Papua Barat Daya" {
		t.Errorf("Province(96) = %q", got)
	}
	for _, code := range []int{-1, 0, 10, 97, 100} {
		if got := table.Province(code); got != "" {
			t.Errorf("Province(%d) = %q, want none", code, got)
		}
	}
	n := 0
	for code := range 100 {
		if table.Province(code) != "" {
			n++
		}
	}
	if n != 38 {
		t.Errorf("%d provinces, want 38", n)
	}
}
