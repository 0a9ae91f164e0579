package detectors

var beliefWords = keywords{"kepercayaan": true, "penghayat": true}

// religions are what hardly anything else is called.
var religions = newMeanings(map[string]uint16{
	"islam": 0, "muslim": 0, "kristen": 1, "protestan": 1, "kristenprotestan": 1, "katolik": 2, "katholik": 2, "kristenkatolik": 2, "catholic": 2, "christian": 1, "hindu": 3,
	"budha": 4, "buddha": 4, "buddhist": 4, "konghucu": 5, "khonghucu": 5, "konghuchu": 5, "kepercayaan": 6, "penghayat": 6,
})

// religion is art. 4 (3) d of UU 27/2022; the six that the state registers,
// and belief (kepercayaan), by word or by SIAK's code.
func newReligion() *attribute {
	list := newMeanings(map[string]uint16{
		"islam": 0, "moslem": 0, "muslim": 0, "1": 0, "kristen": 1, "protestan": 1, "kristenprotestan": 1, "christian": 1, "2": 1,
		"katolik": 2, "katholik": 2, "kristenkatolik": 2, "catholic": 2, "3": 2, "hindu": 3, "4": 3, "budha": 4, "buddha": 4, "buddhist": 4, "5": 4,
		"konghucu": 5, "khonghucu": 5, "konghuchu": 5, "6": 5, "i": 0, "p": 1, "k": 2, "h": 3, "b": 4, "c": 5, "kepercayaan": 6, "kepercayaanterhadaptuha": 6, "penghayat": 6, "lainnya": 6, "lain": 6, "7": 6,
		"isl": 0, "krs": 1, "kris": 1, "prot": 1, "ktl": 2, "kat": 2, "kath": 2, "hin": 3, "hnd": 3, "bud": 4, "bdh": 4, "khc": 5, "kgh": 5, "knghc": 5,
	})
	return &attribute{
		closed: religions,
		class:  Class{ID: "religion", Title: "Religion", Noun: "religion", Category: General, Severity: Medium, Descriptive: true},
		model:  listed(announced("are words or codes for a religion", "is a word or code for a religion"), "religion", 2),
		facets: []Facet{{Name: "religion", Bins: 7, Labels: labels("Islam", "Protestant", "Catholic", "Hindu", "Buddhist", "Confucian", "other")}},
		judge: func(value []byte, m *Match) {
			if list.listed(value, m); m.Rung > None {
				return
			}
			if hasAnyWord(value, beliefWords) {
				m.Rung, m.Facets[0] = Likely, 6
			} else if m.Naming == Shared && isWrittenDate(value) { // of a baptism
				m.Rung = Weak
			}
		},
	}
}
