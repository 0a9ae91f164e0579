package scan

import (
	"encoding/base64"
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

// TestListedNames: what a name says of a day speaks against dates of birth, and shared names of health
// need values that prove it, unless a number of people stands beside.
func TestListedNames(t *testing.T) {
	set := detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))
	people := residents(9, 120, false)
	names := []string{"Siti Aminah", "Budi Santoso", "Dewi Lestari", "Agus Hidayat"}
	row := func(i int, front string) string {
		return fmt.Sprintf("%s,%s,%s,internet mati", front, names[i%4], people[i].born)
	}
	var byPhone, byNIK []string
	for i, p := range people {
		byPhone, byNIK = append(byPhone, row(i, p.phone)), append(byNIK, row(i, "1"+","+p.nik))
	}
	found, _ := verdicts(t, set, "hp,nama,f3,keluhan", byPhone)
	if v := found["2 birth_date"]; !v.Accepted || v.Reason != evidence.Listed {
		t.Errorf("dates half a century apart: %+v", v)
	}
	if v := found["3 health"]; v.Accepted || v.Reason != evidence.Unproven {
		t.Errorf("complaints of no body: %+v", v)
	}
	found, _ = verdicts(t, set, "hp,nama,tgl_berdiri,x", byPhone)
	if v := found["2 birth_date"]; v.Accepted {
		t.Errorf("foundations: %+v", v)
	}
	found, _ = verdicts(t, set, "no,nik,nama,f3,keluhan", byNIK)
	if v := found["4 health"]; !v.Accepted {
		t.Errorf("complaints beside a NIK: %+v", v)
	}
}

// TestPicturesInCells: pictures beside people are photos, whatever their column is called; those
// beside goods are none.
func TestPicturesInCells(t *testing.T) {
	set := detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))
	rows := func(names ...string) (rows []string) {
		for i := range 12 {
			picture := append([]byte("\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x01\x00\x60\x00\x60\x00\x00"), fmt.Sprintf("%0300d", i)...)
			rows = append(rows, fmt.Sprintf("%d,%s,%s", i, names[i%len(names)], base64.StdEncoding.EncodeToString(picture)))
		}
		return rows
	}
	for _, header := range []string{"id,nama,lampiran", "id,nama,kategori", ""} {
		found, _ := verdicts(t, set, header, rows("Siti Aminah", "Budi Santoso", "Agus Wijaya"))
		if v := found["2 photo"]; !v.Accepted || v.Reason != evidence.Listed || v.Values != 12 {
			t.Errorf("header %q: %+v", header, v)
		}
		found, _ = verdicts(t, set, header, rows("Sekrup M8", "Mur 10 mm", "Paku 2 inci"))
		if v := found["2 photo"]; v.Accepted {
			t.Errorf("header %q, goods: %+v", header, v)
		}
	}
}

// TestMisleadingNames: where nearly all values of a column are names of people, or of nothing that
// its name says, they are looked at as those of a column of which the name tells nothing.
func TestMisleadingNames(t *testing.T) {
	set := detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))
	people := residents(11, 40, false)
	names := []string{"Siti Aminah", "Budi Santoso", "Dewi Lestari", "Agus Hidayat"}
	streets := []string{"Jl. Melati No. 3", "Gg. Mawar II No. 14", "Dusun Krajan RT 02 RW 05", "Jl. Sudirman Blok C 7"}
	rows := func(of func(i int) string) (rows []string) {
		for i := range people {
			rows = append(rows, people[i].nik+","+of(i))
		}
		return rows
	}
	tests := []struct {
		header, want string
		of           func(i int) string
	}{
		{"nik,nama_barang", "1 name", func(i int) string { return names[i%4] }},
		{"nik,pendonor_asi", "1 name", func(i int) string { return names[i%4] }},
		{"nik,no_hp", "1 name", func(i int) string { return names[i%4] }},
		{"nik,tgl_lahir", "1 address", func(i int) string { return streets[i%4] }},
		{"nik,jk", "1 address", func(i int) string { return streets[i%4] }},
		{"nik,telepon", "1 religion", func(i int) string { return []string{"Islam", "Hindu", "Katolik"}[i%3] }},
		// Things bear names of people, and some values of another kind are no column of them.
		{"nik,judul", "", func(i int) string { return names[i%4] }},
		{"nik,nama_barang", "", func(i int) string { return []string{"Paku", "Siti Aminah"}[i%2] }},
		{"nik,no_hp", "1 phone", func(i int) string { return []string{people[i].phone, "Budi Santoso"}[i%2] }},
	}
	for _, test := range tests {
		found, _ := verdicts(t, set, test.header, rows(test.of))
		for name, v := range found {
			if v.Key.Column == 1 && v.Accepted != (name == test.want) {
				t.Errorf("%s: %s: %v, %v", test.header, name, v.Accepted, v.Reason)
			}
		}
		if v := found[test.want]; test.want != "" && !v.Accepted {
			t.Errorf("%s: no %s: %+v", test.header, test.want, v)
		}
	}
}

// TestNamesBesideNames: a column that holds nothing but people's names is one of them beside another
// column of names, though its own tells nothing.
func TestNamesBesideNames(t *testing.T) {
	set := detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))
	names := []string{"Siti Aminah", "Budi Santoso", "Dewi Lestari", "Agus Hidayat", "Rina Wulandari"}
	var people, goods, stops, words []string
	for i := range 25 {
		people = append(people, fmt.Sprintf("%s,%s", names[i%5], names[i/5%5]))
		goods = append(goods, fmt.Sprintf("%s,%s", names[i%5], []string{"Dewi Lestari", "Paku Beton", "Cat Tembok"}[i%3]))
		stops = append(stops, fmt.Sprintf("%s,%s", names[i%5], []string{"Ahmad Dahlan", "Dewi Sartika"}[i%2]))
		words = append(words, fmt.Sprintf("%s,%s", names[i%5], []string{"mysql", "grpc", "curl", "redis", "nginx"}[i/5%5]))
	}
	for _, c := range []struct {
		what, header string
		rows         []string
		want         bool
	}{{"names", "nama_pasien,zorp", people, true}, {"goods", "nama_pasien,zorp", goods, false}, {"stops", "nama_pasien,halte", stops, false}, {"words", "nama_pasien,agent", words, false}} {
		if found, _ := verdicts(t, set, c.header, c.rows); found["1 name"].Accepted != c.want {
			t.Errorf("%s beside names: %+v", c.what, found["1 name"])
		}
	}
}

// TestCellsOfSeveral: a column that is named for several things has a line of its values for each.
func TestCellsOfSeveral(t *testing.T) {
	set := detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))
	names := []string{"Siti Aminah", "Budi Santoso", "Dewi Lestari", "Agus Hidayat"}
	var lines, single []string
	for i, p := range residents(13, 24, false) {
		lines = append(lines, fmt.Sprintf("%d,\"%s\n%s\",\"Jl. Melati No. %d\n%s\"", i, names[i%4], p.nik, i, p.phone))
		single = append(single, fmt.Sprintf("%d,%s,%s", i, names[i%4], p.phone))
	}
	for _, header := range []string{"no,Nama / NIK,Alamat / No. HP", "no,\"Nama\nNIK\",\"Alamat\nNo. HP\""} {
		found, _ := verdicts(t, set, header, lines)
		for _, want := range []string{"1 name", "1 nik", "2 address", "2 phone"} {
			if v := found[want]; !v.Accepted || v.Values != 24 {
				t.Errorf("%q: %s: %+v", header, want, v)
			}
		}
	}
	found, _ := verdicts(t, set, "no,Nama / NIK,Alamat / No. HP", single)
	if v := found["1 name"]; !v.Accepted || v.Values != 24 {
		t.Errorf("names alone: %+v", v)
	}
	if v := found["2 phone"]; !v.Accepted || v.Values != 24 {
		t.Errorf("numbers alone: %+v", v)
	}
}
