package format

import "bytes"

// People send lists of who to call as lines:
//
//	1. Budi Santoso / 0812-9876-5431
//	Siti Rahayu : +62 812 9876 5432
//	0812 9876 5433 - Agus
//
// Each is written as a block of a name and a number, what stands behind as a remark.

var (
	// nameThenNumber and numberThenName are such lines, behind the sign or number of an item.
	nameThenNumber = lazy(`^\s*(?:\d{1,4}[.)]\s*|[-*•]\s+)?([A-Za-z][A-Za-z .'` + "`" + `]{1,48}[A-Za-z.]) *(?:[:/=]|-+|–|—| ) *((?:\+?62|0)[ -]?8[\d -]{7,14}\d)\b\s*(.*?)\s*$`)
	numberThenName = lazy(`^\s*(?:\d{1,4}[.)]\s*|[-*•]\s+)?((?:\+?62|0)[ -]?8[\d -]{7,14}\d) *(?:[:/=]|-+|–|—| ) *([A-Za-z][A-Za-z .'` + "`" + `]{1,48}[A-Za-z.])\s*$`)
)

// isPhonebook tells whether nearly all lines of a text are a name and a number to call, a third of them of people with
// more than one name; words that are names of columns are none.
func isPhonebook(sample []byte, whole bool, options *Options) bool {
	const least, mostLines = 5, 200
	if options.PersonName == nil || options.KnownName == nil {
		return false
	}
	if !whole {
		sample = sample[:bytes.LastIndexByte(sample, '\n')+1]
	}
	lines, fit, people := 0, 0, 0
	names := map[string]bool{}
	for line := range bytes.Lines(sample[markLength(sample):]) {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		if name, _, _ := calledOn(line); name != nil && !options.KnownName(string(name)) {
			fit++
			names[string(name)] = true
			if options.PersonName(string(name)) {
				people++
			}
		}
		if lines++; lines == mostLines {
			break
		}
	}
	return fit >= least && 5*fit >= 4*lines && 3*people >= fit && 3*len(names) >= fit
}

// calledOn returns who a line says is called by which number, and what else it says; nil: it says neither.
func calledOn(line []byte) (name, number, rest []byte) {
	line = bytes.TrimRight(line, "\r\n")
	if m := nameThenNumber().FindSubmatch(line); m != nil {
		return bytes.TrimRight(m[1], " "), m[2], m[3]
	}
	if m := numberThenName().FindSubmatch(line); m != nil {
		return m[2], m[1], nil
	}
	return nil, nil, nil
}

// phonebookLine appends a line as a block, other lines as remarks.
func phonebookLine(to, line []byte) []byte {
	name, number, rest := calledOn(line)
	if name == nil {
		if text := bytes.TrimSpace(line); len(text) > 0 {
			to = append(append(append(to, "# "...), text...), '\n')
		}
		return to
	}
	to = appendPair(appendPair(append(to, '\n'), []byte("nama"), name), []byte("hp"), number)
	if len(rest) > 0 {
		to = append(append(append(to, "# "...), rest...), '\n')
	}
	return to
}
