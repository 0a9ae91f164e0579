package detectors

import "testing"

func TestBPJSCard(t *testing.T) {
	testFind(t, "bpjs_card", []findCase{
		{"0001873629405", Silent, "likely:0001873629405"},
		{"0011873629405", Silent, "likely:0011873629405"},
		{"0021873629405", Silent, "weak:0021873629405"},
		{"8991873629405", Named, "weak:8991873629405"},
		{"0001 8736 29405", Named, "likely:0001 8736 29405"},
		{"0001873629405.0", Named, "likely:0001873629405"},
		{"'0001873629405", Named, "likely:'0001873629405"},
		{"1873629405", Named, "damaged:1873629405"},
		{"1,87E+09", Named, "damaged:1,87E+09"},
		{"1873629405", Silent, ""},
		{"kartu BPJS 0001873629405, kelas 1", Silent, "likely+:0001873629405"},
		{"noka=0001873629405", Silent, "likely+:0001873629405"},
		{"00018736294051", Silent, ""},
		{"A0001873629405", Silent, ""},
		{"0.0001873629405", Silent, ""},
		{"0000000000000", Named, "placeholder:0000000000000"},
		{"tidak punya", Named, ""},
	})
}
