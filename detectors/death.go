package detectors

// death says whether somebody lives: a status, or the date, place, cause or
// deed of a death.
func newDeath() *attribute {
	// Yes, no and their codes mean one thing under "hidup" and the other under
	// "meninggal": they fit, and say nothing of who died.
	const alive, deceased, unsaid = 0, 1, NoBin
	status := newMeanings(map[string]uint16{
		"hidup": alive, "masihhidup": alive, "alive": alive, "belummeninggal": alive, "pindah": alive, "h": alive,
		"meninggal": deceased, "meninggaldunia": deceased, "mati": deceased, "wafat": deceased, "alm": deceased, "almarhum": deceased, "almarhumah": deceased,
		"deceased": deceased, "dead": deceased, "md": deceased, "sudahmeninggal": deceased,
		"0": unsaid, "1": unsaid, "y": unsaid, "n": unsaid, "t": unsaid, "f": unsaid, "m": unsaid, "ya": unsaid, "tidak": unsaid, "yes": unsaid, "no": unsaid,
		"true": unsaid, "false": unsaid, "hilang": unsaid,
	})
	return &attribute{
		class:  Class{ID: "death", Title: "Death", Noun: "entry on a death", Category: General, Severity: Medium, Descriptive: true},
		model:  beside("say whether somebody lives", "says whether somebody lives"),
		facets: []Facet{{Name: "status", Bins: 2, Labels: labels("alive", "deceased")}},
		judge: func(value []byte, m *Match) {
			if status.listed(value, m); m.Rung > None {
				return
			}
			m.Rung = Weak // the place, the cause, the deed of a death
			if d, ok := readDate(value); ok && d.isZero() {
				m.Rung = None
			} else if ok {
				m.Facets[0] = deceased
			}
		},
	}
}
