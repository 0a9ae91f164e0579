package detectors

import "bytes"

// maritalStates are words for one that hardly mean anything else.
var maritalStates = newMeanings(map[string]uint16{
	"belumkawin": 0, "belummenikah": 0, "lajang": 0, "single": 0, "bujang": 0, "tidakkawin": 0, "unmarried": 0, "gadis": 0, "jejaka": 0, "perawan": 0,
	"kawin": 1, "menikah": 1, "nikah": 1, "married": 1, "kawintercatat": 1, "kawinbelumtercatat": 1, "sudahkawin": 1, "sudahmenikah": 1, "beristri": 1, "bersuami": 1,
	"ceraihidup": 2, "cerai": 2, "divorced": 2, "duda": 2, "janda": 2, "dudajanda": 2, "jandaduda": 2, "ceraitercatat": 2, "ceraihiduptercatat": 2, "dudacerai": 2, "jandacerai": 2, "dudaceraihidup": 2, "jandaceraihidup": 2,
	"ceraimati": 3, "widowed": 3, "dudamati": 3, "jandamati": 3, "dudaceraimati": 3, "jandaceraimati": 3,
})

// leastDeed is how many digits the number of a deed has at least.
const leastDeed = 3

// marital_status is art. 4 (3) e of UU 27/2022: the status itself, or the date
// or deed of a marriage or divorce.
func newMaritalStatus() *attribute {
	list := newMeanings(map[string]uint16{
		"belumkawin": 0, "belummenikah": 0, "bk": 0, "lajang": 0, "single": 0, "bujang": 0, "tidakkawin": 0, "tk": 0, "unmarried": 0, "b": 0, "gadis": 0, "1": 0, "belum": 0, "inarelationship": 0, "berpacaran": 0, "bertunangan": 0, "engaged": 0, "itscomplicated": 0,
		"kawin": 1, "menikah": 1, "nikah": 1, "k": 1, "kw": 1, "married": 1, "kawintercatat": 1, "kawinbelumtercatat": 1, "sudahkawin": 1, "sudahmenikah": 1, "2": 1, "sudah": 1,
		"ceraihidup": 2, "cerai": 2, "divorced": 2, "duda": 2, "dudha": 2, "janda": 2, "ch": 2, "pernah": 2, "p": 2, "3": 2, "ceraitercatat": 2, "ceraihiduptercatat": 2,
		"ceraimati": 3, "widowed": 3, "cm": 3, "4": 3,
	})
	return &attribute{
		closed: maritalStates,
		class:  Class{ID: "marital_status", Title: "Marital status", Noun: "marital status", Category: General, Severity: Low, Descriptive: true},
		model:  listed(announced("say that somebody is married, single or divorced", "says whether somebody is married, single or divorced"), "marital_status", 2),
		facets: []Facet{{Name: "marital_status", Bins: 4, Labels: labels("single", "married", "divorced", "widowed")}},
		judge: func(value []byte, m *Match) {
			if list.listed(value, m); m.Rung > None {
				return
			}
			for word := range bytes.FieldsSeq(value) { // Nikah gereja, sudah lama cerai
				if len(word) > 3 && maritalStates.has(word) {
					m.Rung = Likely
					return
				}
			}
			if len(value) == 1 && bytes.IndexByte([]byte("smdwSMDW"), value[0]) >= 0 { // S is single beside M and W, and sudah beside B
				m.Rung = Likely
				return
			}
			if len(value) >= 3 && (value[0]|0x20 == 'k' || value[0]|0x20 == 't') && value[len(value)-2] == '/' && isDigit(value[len(value)-1]) {
				m.Rung = Likely // tax code: K/1, TK/0
				return
			}
			if len(value) == 4 && IsDigits(value) && value[0] >= '1' && value[0] <= '3' && value[1] <= '1' && value[2] == '0' { // of a payroll: married, then spouse and children
				m.Rung = Weak
				return
			}
			digits := countDigits(value)
			isSeveral := digits == 0 && letters(value) < len(value) // words, of a church
			if _, ok := readDate(value); ok || len(value) >= 5 && (digits >= leastDeed || isSeveral) {
				m.Rung = Weak // a date, or the number of a deed
			}
		},
	}
}
