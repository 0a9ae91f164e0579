package detectors

import (
	"fmt"
	"maps"
	"strings"
)

// Own is a detector that somebody brings, with the names of columns that
// announce it.
type Own struct {
	Detector
	Headers []string
}

// maxClasses is how many classes a tally can tell apart.
const maxClasses = 255

// Extend returns the set with detectors of one's own. A name of a column that a
// built-in class has is taken from it.
func (s *Set) Extend(own []Own) (*Set, error) {
	if len(own) == 0 {
		return s, nil
	}
	out := &Set{Vocabulary: &Vocabulary{words: maps.Clone(s.Vocabulary.words), long: s.Vocabulary.long, single: s.Vocabulary.single, number: s.Vocabulary.number}, spoken: s.spoken}
	out.Detectors = append(out.Detectors, s.Detectors...)
	for _, o := range own {
		id := o.Class().ID
		if _, err := out.Index(id); err == nil {
			return nil, fmt.Errorf("there is a class %q already; give the rule another id", id)
		}
		if len(out.Detectors) == maxClasses {
			return nil, fmt.Errorf("more than %d classes", maxClasses)
		}
		out.Detectors = append(out.Detectors, o.Detector)
		for _, header := range o.Headers {
			joined := strings.Join(tokens(header), "")
			if joined == "" {
				return nil, fmt.Errorf("%s: %q is no name of a column", id, header)
			}
			out.Vocabulary.words[joined] = []announcement{{id, false}}
		}
	}
	return out, nil
}
