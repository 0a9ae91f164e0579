package detectors

var sexWords = newMeanings(map[string]uint16{
	"l": 0, "lk": 0, "laki": 0, "lakilaki": 0, "pria": 0, "m": 0, "male": 0, "man": 0, "cowok": 0, "1": 0, "tn": 0, "bapak": 0, "mr": 0,
	"p": 1, "pr": 1, "perempuan": 1, "wanita": 1, "w": 1, "f": 1, "female": 1, "woman": 1, "cewek": 1, "2": 1, "prempuan": 1, "ny": 1, "nn": 1, "ibu": 1, "mrs": 1, "ms": 1,
})

// sexes are words and letters for one; M is a size too, and with P a half of the day.
var sexes = newMeanings(map[string]uint16{
	"l": 0, "lakilaki": 0, "laki": 0, "pria": 0, "male": 0, "cowok": 0, "p": 1, "perempuan": 1, "wanita": 1, "female": 1, "cewek": 1,
})

// sex is art. 4 (3) b of UU 27/2022.
func newSex() *attribute {
	return &attribute{
		class:      Class{ID: "sex", Title: "Sex", Noun: "sex", Category: General, Severity: Low, Descriptive: true},
		closed:     sexes,
		model:      listed(agreeing(announced("are words or codes for a sex", "is a word or code for a sex")), "sex", 2),
		headerless: true,
		facets:     []Facet{{Name: "sex", Bins: 2, Labels: labels("male", "female")}},
		judge: func(value []byte, m *Match) {
			if bin, ok := sexWords.of(value); ok {
				m.Rung, m.Facets[0], m.Claims.Sex = Likely, bin, Sex(bin+1)
			} else if len(value) == 1 && value[0] == '0' {
				m.Rung = Weak // beside 1, or nothing
			} else if len(value) == 1 && value[0] == '9' {
				m.Kind = Placeholder
			}
		},
	}
}
