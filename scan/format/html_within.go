package format

import (
	"bytes"
	"encoding/json"
	"strings"

	"bocor/scan/record"
)

// Pages carry data for their programs, which are read as the documents that they are: JSON in scripts and
// in attributes (Next.js, Livewire, Vue), tables in comments, and values in attributes that are called
// data-.

const (
	// mostWithin is how many documents a page has; others are text.
	mostWithin = 64
	// leastKeys is how many known names JSON has that is looked at.
	leastKeys = 2
)

// jsonKey is a key in JSON.
var jsonKey = lazy(`"([\w .-]{1,48})"\s*:`)

// takeJSON keeps a text as a document if it is JSON with names that are known.
func (r *rowReader) takeJSON(name string, text []byte) bool {
	text = bytes.TrimSpace(text)
	if n := assignment(text); n > 0 { // window.state = {…};
		text = bytes.TrimRight(text[n:], ";) \t\r\n")
	}
	if len(text) < leastCarried || text[0] != '{' && text[0] != '[' || !r.mayTake(text) {
		return false
	}
	known := map[string]bool{}
	for _, m := range jsonKey().FindAllSubmatch(text, -1) {
		if key := string(m[1]); len(known) < leastKeys && r.knownName(key) {
			known[key] = true
		}
	}
	if len(known) < leastKeys || !json.Valid(text) {
		return false
	}
	r.take(name, text)
	return true
}

// takeTable keeps a text as a document if it is a table.
func (r *rowReader) takeTable(name string, text []byte) bool {
	if len(text) < leastCarried || !r.mayTake(text) {
		return false
	}
	options := Options{KnownName: r.knownName}
	if !options.holdsTable(text) {
		return false
	}
	r.take(name, bytes.TrimLeft(text, "\r\n"))
	return true
}

func (r *rowReader) mayTake(text []byte) bool {
	return !r.isXML && !r.isFlow && r.knownName != nil && len(r.within) < mostWithin && r.taken+len(text) <= r.limit
}

func (r *rowReader) take(name string, text []byte) {
	r.within = append(r.within, carriedFile{name: name, text: bytes.Clone(text)})
	r.taken += len(text)
}

// isData tells whether an attribute is a value for a program, and returns its name.
func (r *rowReader) isData(key string) (name string, ok bool) {
	name, ok = strings.CutPrefix(key, "data-")
	return name, ok && len(name) <= longestKey && r.knownName != nil && r.knownName(name)
}

// takeData keeps the values of a tag for a program as a record. Of one alone nothing is known.
func (r *rowReader) takeData(names []string, values [][]byte) bool {
	if len(names) < leastKeys {
		return false
	}
	if r.taken+len(r.data) > r.limit {
		r.fault(record.RecordTooLong, record.Loss)
		return true
	}
	for i, name := range names {
		key, _ := json.Marshal(name)
		value, _ := json.Marshal(string(values[i]))
		r.data = append(append(append(append(r.data, "{,"[min(i, 1)]), key...), ':'), value...)
	}
	r.data = append(r.data, "}\n"...)
	return true
}

// documents returns what stands within the page.
func (r *rowReader) documents() []carriedFile {
	if len(r.data) > 0 {
		r.within = append(r.within, carriedFile{name: "(attributes)", text: r.data})
		r.data = nil
	}
	out := r.within
	r.within = nil
	return out
}
