package detectors

import "testing"

func TestNIK(t *testing.T) {
	testFind(t, "nik", []findCase{
		{"3174061505901234", Silent, "likely:3174061505901234"},
		{"3174065505900012", Silent, "sure:3174065505900012"},
		{"6404011505901234", Silent, "likely:6404011505901234"}, // a district that moved
		{"3174063002901234", Silent, "none:3174063002901234"},   // 30 February
		{"3174062902001234", Silent, "likely:3174062902001234"}, // 29 February 2000
		{"3174062902011234", Silent, "none:3174062902011234"},
		{"3174067105901234", Silent, "likely:3174067105901234"}, // a woman born on the 31st
		{"3174067205901234", Silent, "none:3174067205901234"},
		{"3174068105901234", Silent, "none:3174068105901234"},
		{"3174990105901234", Silent, "none:3174990105901234"}, // no such district
		{"0174061505901234", Silent, "none:0174061505901234"},
		{"9971011505901234", Silent, "weak:9971011505901234"}, // NIT
		{"1104041505901234", Silent, "weak:1104041505901234"}, // retired district
		// written forms
		{"3174 0615 0590 1234", Silent, "likely:3174 0615 0590 1234"},
		{"31.74.06.150590.1234", Silent, "likely:31.74.06.150590.1234"},
		{"317406-150590-1234", Silent, "likely:317406-150590-1234"},
		{"'3174061505901234", Silent, "likely:3174061505901234"},
		{"3174061505901234.0", Named, "likely:3174061505901234"},
		{"3.174.061.505.901.234", Named, "likely:3.174.061.505.901.234"},
		{"3,174,061,505,901,234.00", Named, "likely:3,174,061,505,901,234"},
		{"NIK 3.174.061.505.901.234, Budi", Silent, "likely+:3.174.061.505.901.234"},
		{"3.174,061.505,901.234", Named, ""},
		{"3,174,061,505,901,234,567", Named, ""},
		{"3174,0615,0590,1234", Named, ""},
		{"3174  0615  0590  1234", Silent, ""},
		{"3174061505901234 3174066505901235", Silent, "likely:3174061505901234 | likely:3174066505901235"},
		{"3174061505901234,3174066505901235", Named, "likely:3174061505901234 | likely:3174066505901235"},
		{"1,3174061505901234 budi", Silent, "likely:3174061505901234"},
		{"insert values (1,3174061505901234),(2,3174066505901235);", Silent, "likely:3174061505901234 | likely:3174066505901235"},
		{"106,3174061505901234", Silent, ""},
		{"-6,3174061505901234", Silent, ""},
		{"[3174061505901234,3174066505901235]", Silent, "likely:3174061505901234 | likely:3174066505901235"},
		{"3174061505901234-081234567890", Silent, "likely:3174061505901234"},
		// in prose
		{"atas nama Budi, NIK 3174061505901234.", Silent, "likely+:3174061505901234"},
		{"No. KTP: 3174061505901234 Jakarta", Silent, "likely+:3174061505901234"},
		{"NIK：3174061505901234", Silent, "likely+:3174061505901234"},
		{"user_3174061505901234.jpg", Silent, "likely:3174061505901234"},
		{"ID3174061505901234", Silent, ""},
		{"NIK3174061505901234", Silent, "likely+:3174061505901234"},
		{"\x1b[1;33m3174061505901234\x1b[0m", Silent, "likely:3174061505901234"},
		{"\x1b[36mNIK\x1b[0m: \x1b[33m3174061505901234", Silent, "likely+:3174061505901234"},
		{"m3174061505901234", Silent, "likely:3174061505901234"}, // a letter says of what it is a key
		{"xm3174061505901234", Silent, ""},
		{"/foto/p3174061505901234.jpg", Silent, "likely:3174061505901234"},
		{"[33m3174061505901234", Silent, ""},
		{"xNIK3174061505901234", Silent, ""},
		{"3174061505901234.3174066505901235", Silent, "likely:3174061505901234 | likely:3174066505901235"},
		{"3174061505901234X", Silent, ""},
		{"3174061505901234JOKO HAKIM", Silent, "likely:3174061505901234"},
		{"3174061505901234abc12", Silent, ""},
		{"é3174061505901234", Silent, ""},
		{"31740615059012345", Silent, ""},
		{"106.3174061505901234", Silent, ""},
		{".3174061505901234", Silent, ""},
		{"-.3174061505901234", Silent, ""},
		{"r2=.3174061505901234", Silent, ""},
		{"No.3174061505901234", Silent, "likely:3174061505901234"},
		{"1111111111100011", Silent, "placeholder:1111111111100011"},
		{"3174061505901234-5678", Silent, ""},
		{"3174061505901234,56", Silent, ""},
		{"-3174061505901234.5", Silent, ""},
		{"1.3174061505901234", Silent, ""},
		// something else behind or in front of it
		{"3174061505901234,1990-05-15", Silent, "likely:3174061505901234"},
		{"1,3174061505901234,1990-05-15", Silent, "likely:3174061505901234"},
		{"3174061505901234,14500000", Silent, "likely:3174061505901234"},
		{"14500000,3174061505901234", Silent, "likely:3174061505901234"},
		{"3174061505901234,14500000,x", Silent, "likely:3174061505901234"},
		{"ktp/3174061505901234-1.jpg", Silent, "likely+:3174061505901234"},
		{"3174061505901234-14500000", Silent, "likely:3174061505901234"},
		{"3174061505901234-1990-05-15", Silent, "likely:3174061505901234"},
		{"3174061505901234.2.pdf", Silent, "likely:3174061505901234"},
		{"3174 0615 0590 1234 5678", Silent, ""},
		// no value, or a broken one
		{"0000000000000000", Named, "placeholder:0000000000000000"},
		{"1234567890123456", Silent, "placeholder:1234567890123456"},
		{"3174061505900000", Named, "damaged:3174061505900000"},
		{"3,17401E+15", Named, "damaged:3,17401E+15"},
		{"3.17406150590123E+15", Named, "damaged:3.17406150590123E+15"},
		{"3,17401E+15", Silent, ""},
		{"317406150590123", Named, "damaged:317406150590123"},
		{"3174**********34", Named, "placeholder:3174**********34"},
		{"3174-XXXX-XXXX-0034", Named, "placeholder:3174-XXXX-XXXX-0034"},
		{"3174**********34", Silent, ""},
		{"K-0042", Named, ""},
	})
}

func TestNIKFacets(t *testing.T) {
	d := detector(t, "nik")
	m := find(d, "3174064411081234", Silent)[0]
	for facet, want := range map[int]uint16{nikProvince: 31, nikSex: 1, nikBirthYearFemale: (2008 - firstBirthYear) / 5, nikBirthYearMale: NoBin, nikDay: 4, nikDistrictDate: 1, nikLastDigit: 4, nikAge: 0} {
		if m.Facets[facet] != want {
			t.Errorf("%s = %d, want %d", d.Facets()[facet].Name, m.Facets[facet], want)
		}
	}
	// Born a month later: 17 years old on the test's date.
	if m := find(d, "3174064412081234", Silent)[0]; m.Facets[nikAge] != 1 {
		t.Error("born 4 December 2008 is not a minor on 24 November 2026")
	}
	// Two digits after the test's year mean the last century.
	if m := find(d, "3174060412301234", Silent)[0]; m.Facets[nikBirthYearMale] != (1930-firstBirthYear)/5 {
		t.Errorf("birth year bin %d", m.Facets[nikBirthYearMale])
	}
}

// TestIsDate compares with the calendar.
func TestIsDate(t *testing.T) {
	n := 0
	for day := range 40 {
		for month := range 20 {
			for yy := range 100 {
				want := month >= 1 && month <= 12 && day >= 1 && (exists(1900+yy, month, day) || exists(2000+yy, month, day))
				if got := isDate(day, month, yy); got != want {
					t.Fatalf("isDate(%d, %d, %d) = %v", day, month, yy, got)
				}
				if want {
					n++
				}
			}
		}
	}
	if share := 2 * float64(n) / 1e6; share > datedShare || share < 0.999*datedShare {
		t.Errorf("the share of dates is %v, the model says %v", share, datedShare)
	}
}
