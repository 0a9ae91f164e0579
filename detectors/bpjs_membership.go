package detectors

// membershipWords stand in entries on a membership, and in other tables' columns of the same
// names they do not.
var membershipWords = keywords{"pbi": true, "pbpu": true, "ppu": true, "bp": true, "apbn": true, "apbd": true, "mandiri": true, "penerima": true, "pekerja": true, "peserta": true, "bpjs": true, "jkn": true,
	"kis": true, "askes": true, "jamkesda": true, "umum": true, "veteran": true, "pensiunan": true, "pns": true, "tni": true, "polri": true, "pegawai": true, "aktif": true, "nonaktif": true, "kelas": true, "i": true, "ii": true, "iii": true, "vip": true, "ya": true, "tidak": true, "asuransi": true}

// bpjs_membership is what BPJS Kesehatan keeps of a member beside the card
// number: kind and class of membership, position in the family, clinic.
func newBPJSMembership() *attribute {
	return &attribute{
		class:  Class{ID: "bpjs_membership", Title: "BPJS membership", Noun: "entry on a membership", Category: General, Severity: Low, Descriptive: true},
		model:  proven(beside("say something of a membership", "says something of a membership"), "known"),
		facets: []Facet{{Name: "known", Bins: 2}},
		judge: func(value []byte, m *Match) {
			m.Rung = Weak
			if m.Naming == Shared {
				m.Facets[0] = 0
				if _, isDated := readDate(value); isDated || len(value) <= 2 && IsDigits(value) || hasAnyWord(value, membershipWords) {
					m.Facets[0] = 1
				}
			}
		},
	}
}
