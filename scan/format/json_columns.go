package format

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
)

// byColumn is how a document begins that holds columns and no records, as data
// frames are written: {"nik": {"0": …, "1": …}, …} or {"nik": […], …}.
var byColumn = lazy(`^\{\s*"[^"\\]{1,256}"\s*:\s*(\{\s*"0"\s*:\s*[^\s{\[]|\[\s*[^\s{\[\]])`)

// leastColumnValues is how many values columns have at least that are lists: a
// record may have some lists of its own.
const leastColumnValues = 8

// turnColumns writes a document of columns as lines of records. It is false, and the
// front as it was, where it is none, or larger than a record may be.
func turnColumns(f *front, options Options) bool {
	mark := markLength(f.sample)
	if !byColumn().Match(f.sample[mark:]) {
		return false
	}
	if !f.fill(options.MaxRecord) {
		return false
	}
	lines := recordsOf(f.sample[mark:])
	if lines == nil {
		return false
	}
	f.sample, f.decoded = lines, true
	return true
}

// fill reads all of the text into the sample. It is false where that is longer than most.
func (f *front) fill(most int) bool {
	for !f.whole && len(f.sample) < most {
		n := len(f.sample)
		f.sample = append(f.sample, make([]byte, min(max(n, 64<<10), most-n))...)
		read, err := io.ReadFull(f.rest, f.sample[n:])
		f.sample = f.sample[:n+read]
		f.whole = errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
		if err != nil && !f.whole {
			f.rest = failedReader{err}
			return false
		}
	}
	return f.whole
}

// unfill makes the sample as long as it was before it was filled.
func (f *front) unfill(sampled int) {
	f.rest = io.MultiReader(bytes.NewReader(f.sample[sampled:]), f.rest)
	f.sample, f.whole = f.sample[:sampled:sampled], false
}

// recordsOf returns the records of a document of columns, a line each; nil: it is
// none.
func recordsOf(text []byte) []byte {
	decoder := json.NewDecoder(bytes.NewReader(text))
	var names [][]byte
	var columns [][]json.RawMessage
	var places map[string]int // of the rows, by what they are called
	if _, err := decoder.Token(); err != nil {
		return nil
	}
	for decoder.More() {
		name, err := decoder.Token()
		key, isKey := name.(string)
		var raw json.RawMessage
		if err != nil || !isKey || decoder.Decode(&raw) != nil || !json.Valid(raw) {
			return nil
		}
		written, _ := json.Marshal(key)
		names = append(names, written)
		var values []json.RawMessage
		switch raw[0] {
		case '[':
			if json.Unmarshal(raw, &values) != nil || len(values) < leastColumnValues {
				return nil
			}
		case '{':
			inner := json.NewDecoder(bytes.NewReader(raw))
			_, _ = inner.Token()
			isFirst := places == nil
			if isFirst {
				places = map[string]int{}
			}
			values = make([]json.RawMessage, len(places))
			for inner.More() {
				row, _ := inner.Token()
				called, _ := row.(string)
				var value json.RawMessage
				if inner.Decode(&value) != nil {
					return nil
				}
				if _, known := places[called]; !known {
					if !isFirst || called == "" || called[0] < '0' || called[0] > '9' {
						return nil
					}
					places[called] = len(values)
					values = append(values, nil)
				}
				if values[places[called]] != nil {
					return nil // twice
				}
				values[places[called]] = value
			}
		default:
			return nil
		}
		for _, value := range values {
			if len(value) > 0 && (value[0] == '{' || value[0] == '[') {
				return nil
			}
		}
		if columns = append(columns, values); len(values) != len(columns[0]) {
			return nil
		}
	}
	end, err := decoder.Token()
	if err != nil || end != json.Delim('}') || len(bytes.TrimSpace(text[decoder.InputOffset():])) > 0 || len(columns) < 2 || len(columns[0]) < 2 {
		return nil
	}
	var lines bytes.Buffer
	for row := range columns[0] {
		lines.WriteByte('{')
		for i, values := range columns {
			if value := values[row]; len(value) > 0 {
				if lines.Bytes()[lines.Len()-1] != '{' {
					lines.WriteByte(',')
				}
				lines.Write(names[i])
				lines.WriteByte(':')
				lines.Write(value)
			}
		}
		lines.WriteString("}\n")
	}
	return lines.Bytes()
}
