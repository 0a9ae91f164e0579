package format

import (
	"bytes"
	"encoding/json"
	"strings"
)

// Rows that are arrays have no keys; their columns are named by the first of them,
// or by a list that stands before them.

// namesKeys are what programs call the list of the names of columns.
var namesKeys = []string{"columns", "column", "cols", "headers", "header", "fields", "columnnames", "column_names", "meta", "schema", "columnmetadata", "columninfo", "colnames", "rowtype", "resultsetmetadata"}

// nameKeys are under which the name of a column stands in such a list: a label says more than the
// letter that Google gives it.
var nameKeys = []string{"name", "label", "columnName", "column_name", "displayName", "title", "field"}

// mostHeader is how far the names of columns and a row behind them may reach.
const mostHeader = 64 << 10

// nameList returns the names that the array at the front of data is a list of; nil:
// it is none.
func nameList(data []byte) (names []string, end int) {
	var scan valueScan
	end, done := scan.scan(data, 0)
	if !done {
		return nil, 0
	}
	var values []any
	if json.Unmarshal(data[:end], &values) != nil || len(values) < 2 || len(values) > maxSiblings {
		return nil, 0
	}
	seen := map[string]bool{}
	for _, value := range values {
		if object, ok := value.(map[string]any); ok { // {"name": "nik", "type": "string"}
			for _, key := range nameKeys {
				if name, ok := object[key].(string); ok && name != "" {
					value = name
					break
				}
			}
		}
		name, ok := value.(string)
		if !ok || strings.TrimSpace(name) == "" || len(name) > longestKey || isDataKey(name) || seen[name] {
			return nil, 0
		}
		seen[name] = true
		names = append(names, name)
	}
	return names, end
}

// headerRow returns the names that the first of the arrays at the front of data
// holds, and where the second begins; nil: the first is a row like the others. It is
// a header where it has words and the row below numbers.
func headerRow(data []byte) (names []string, next int) {
	names, end := nameList(data)
	if names == nil {
		return nil, 0
	}
	for end < len(data) && (isSpace(data[end]) || data[end] == ',') {
		end++
	}
	var scan valueScan
	stop, done := scan.scan(data, end)
	var values []any
	if !done || json.Unmarshal(data[end:stop], &values) != nil {
		return nil, 0
	}
	hasDigit := func(text string) bool { return strings.ContainsAny(text, "0123456789") }
	for i, value := range values {
		if i >= len(names) || hasDigit(names[i]) {
			continue
		}
		switch value := value.(type) {
		case float64, bool:
			return names, end
		case string:
			if hasDigit(value) {
				return names, end
			}
		}
	}
	return nil, 0
}

// nameRows gives the rows of the table that comes next the names, and keeps the list
// in mind where it stands beside the table: it tells whether it does.
func (w *outerWalk) nameRows(d *jsonDocument, key string, isArray, isTable bool) (listed bool) {
	first, _ := w.peekSolid(1)
	switch {
	case isTable && !isArray, first != '[' && first != '"' && first != '{':
	case isTable && first == '[':
		w.peek(mostHeader)
		data := w.data[:min(len(w.data), mostHeader)]
		inner := bytes.IndexByte(data[1:], '[') + 1
		d.rowNames, d.listed = d.listed, nil
		if names, next := headerRow(data[inner:]); names != nil && d.options.knows(names) {
			d.rowNames = d.options.named(names)
			w.data = append([]byte{data[0]}, w.data[inner+next:]...)
			d.stream.offset += int64(inner + next - 1)
		}
	default:
		if isTable && len(d.listed) > 0 {
			w.peek(mostHeader)
			if inner := bytes.IndexByte(w.data, '{'); inner >= 0 && bytes.HasPrefix(w.data[inner+1:], []byte(`"`+d.listed[0]+`"`)) {
				d.listed = nil // its records have them already
			}
		}
		for _, known := range namesKeys {
			if strings.EqualFold(key, known) {
				w.peek(mostHeader)
				if names, _ := nameList(w.data[:min(len(w.data), mostHeader)]); names != nil && d.options.knows(names) {
					d.listed = d.options.named(names)
					return true
				}
			}
		}
	}
	return false
}
