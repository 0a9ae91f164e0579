package detectors

// death says whether somebody lives: a status, or the date, place, cause or
// deed of a death.
func newDeath() *attribute {
	status := newMeanings(map[string]uint16{
		"hidup": 0, "alive": 0, "0": 0, "n": 0, "tidak": 0, "false": 0, "no": 0, "f": 0, "t": 1, "masihhidup": 0, "1": 1, "y": 1, "ya": 1, "true": 1, "yes": 1,
		"meninggal": 1, "meninggaldunia": 1, "mati": 1, "wafat": 1, "alm": 1, "almarhum": 1, "almarhumah": 1, "deceased": 1, "dead": 1, "md": 1, "pindah": 0, "hilang": 0,
	})
	return &attribute{
		class:  Class{ID: "death", Title: "Death", Noun: "entry on a death", Category: General, Severity: Medium, Descriptive: true},
		model:  beside("say whether somebody lives", "says whether somebody lives"),
		facets: []Facet{{Name: "status", Bins: 2, Labels: labels("alive", "deceased")}},
		judge: func(value []byte, m *Match) {
			if status.listed(value, m); m.Rung > None {
				return
			}
			if d, ok := readDate(value); ok && d.isZero() {
				return
			}
			m.Rung, m.Facets[0] = Weak, 1 // the date, the place, the cause of a death
		},
	}
}
