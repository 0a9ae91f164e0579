package scan

import (
	"fmt"
	"testing"
	"time"

	"bocor/detectors"
	"bocor/scan/evidence"
)

// TestListed: columns of which no name tells anything are known by words that hardly mean
// anything else, among people and nowhere else.
func TestListed(t *testing.T) {
	set := detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))
	people := residents(7, 60, false)
	religions := []string{"Islam", "ISLAM", "Kristen", "Katholik", "Hindu"}
	states := []string{"Belum Kawin", "KAWIN", "Cerai Hidup"}
	jobs := []string{"Wiraswasta", "PNS", "Petani/Pekebun", "MENGURUS RUMAH TANGGA"}
	levels := []string{"SMA", "SLTP/SEDERAJAT", "D-III", "S1"}
	bloods := []string{"A", "B", "AB", "O", "O+"}
	codes := []string{"X-1", "Y-2", "Z-3"}
	row := func(i int, front string) string {
		one := func(list []string) string { return list[i%len(list)] }
		return fmt.Sprintf("%s,%s,%s,%s,%s,%s,WNI,%s", front, one(religions), one(states), one(jobs), one(levels), one(bloods), one(codes))
	}
	var registered, shops, few []string
	for i, p := range people {
		registered = append(registered, row(i, p.nik))
		shops = append(shops, row(i, p.phone)) // a shop has a telephone, too
		if i < 4 {
			few = append(few, row(i, p.nik))
		}
	}
	want := []string{"1 religion", "2 marital_status", "3 education_job", "4 education_job", "5 health", "6 nationality"}
	for _, header := range []string{"", "nik,f1,f2,f3,f4,f5,f6,f7"} {
		found, _ := verdicts(t, set, header, registered)
		for _, column := range want {
			if v := found[column]; !v.Accepted || v.Reason != evidence.Listed || v.Values != 60 {
				t.Errorf("header %q: %s: %+v", header, column, v)
			}
		}
		for name, v := range found {
			if v.Accepted && v.Reason == evidence.Listed && v.Key.Column == 7 {
				t.Errorf("header %q: codes are %s", header, name)
			}
		}
		for what, rows := range map[string][]string{"of shops": shops, "too few": few} {
			found, _ = verdicts(t, set, header, rows)
			for _, column := range want {
				if v := found[column]; v.Accepted {
					t.Errorf("header %q: %s: %s: %+v", header, what, column, v)
				}
			}
		}
	}
}
