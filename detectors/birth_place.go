package detectors

import (
	_ "embed"
	"math"
	"strings"
)

//go:embed cities.txt
var citiesTable string

// cities are regencies, cities and towns, by their first letters.
var cities = func() *meanings {
	words := map[string]uint16{}
	for line := range strings.Lines(citiesTable) {
		if line[0] == '#' {
			continue
		}
		for city := range strings.SplitSeq(strings.TrimSpace(line), ", ") {
			w, n := fold([]byte(city))
			name := string(w[:n])
			for _, kind := range []string{"", "kota", "kab", "kabupaten"} {
				words[kind+name] = uint16(name[0] - 'a')
			}
		}
	}
	return newMeanings(words)
}()

const letterCount = 'z' - 'a' + 1

// birth_place is where a person was born.
func newBirthPlace() *attribute {
	model := announced("are written as places are", "is written as a place is")
	// Right beside birth dates a column of cities is where people were born; by itself it may be anything.
	model.Listed = &Listed{Facet: "initial", Least: math.MaxInt, Rung: Sure, Beside: []string{"birth_date"}, LeastBeside: 3}
	return &attribute{
		class:  Class{ID: "birth_place", Title: "Birth place", Noun: "birth place", Category: General, Severity: Low, Descriptive: true, Countable: true},
		model:  model,
		closed: cities,
		facets: []Facet{{Name: "initial", Bins: letterCount}},
		given:  true,
		judge: func(value []byte, m *Match) {
			if len(value) <= 80 && hasLetters(value, 3) {
				m.Rung = Likely
			}
		},
	}
}
