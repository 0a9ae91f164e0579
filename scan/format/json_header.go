package format

import (
	"bytes"
	"encoding/json"
	"slices"
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

// mostTitleRows is how many rows with a title may stand above the names.
const mostTitleRows = 4

// headerRow returns the names that the first of the arrays at the front of data
// holds, and where the second begins; nil: the first is a row like the others. It is
// a header where it has words and the row below numbers. Rows with a text or two, as titles are, may
// stand above it; above is where they end.
func (o *Options) headerRow(data []byte) (names []string, above, next int) {
	for range mostTitleRows {
		if names, stop := firstRow(data[next:]); names != nil && o.knows(names) {
			return o.named(names), next, next + stop
		}
		stop := afterTitle(data[next:])
		if stop == 0 {
			return nil, 0, 0
		}
		next += stop
	}
	return nil, 0, 0
}

// headerObject is headerRow for records that are objects: the values of the first are names of
// columns, and their keys are none, as where a spreadsheet was read with the names of its columns
// for those of the fields, or with a title for them.
func (o *Options) headerObject(data []byte) (names map[string]string, above, next int) {
	if o.KnownName == nil {
		return nil, 0, 0
	}
	for range mostTitleRows {
		above = next
		var scan valueScan
		end, done := scan.scan(data, next)
		if next >= len(data) || data[next] != '{' || !done || !json.Valid(data[next:end]) {
			return nil, 0, 0
		}
		var keys, values []string
		names = map[string]string{}
		for _, m := range members(data[next:end]) {
			var value string
			if json.Unmarshal(m.value, &value) != nil || len(value) > longestKey || isDataKey(value) {
				return nil, 0, 0
			}
			keys, values = append(keys, m.key), append(values, value)
			names[m.key] = value
		}
		isSomebody := o.PersonName != nil && slices.ContainsFunc(values, o.PersonName)
		switch next = afterComma(data, end); {
		case len(keys) > 1 && o.knows(values) && areMade(keys) && !isSomebody && len(names) == len(keys):
			for key, name := range names {
				if !o.KnownName(name) {
					delete(names, key)
				}
			}
			return names, above, next
		case len(keys) != 1:
			return nil, 0, 0
		}
	}
	return nil, 0, 0
}

// madeKey is a key that a program makes where there is none: the name of a spreadsheet's column, or a number.
var madeKey = lazy(`^(?:[A-Z]{1,2}|__EMPTY(?:_\d+)?|(?i:column|kolom|field|col|f|c|unnamed)[ :_]*\d+|_\d+)$`)

// areMade tells whether keys are such, but for one, which may be the title.
func areMade(keys []string) bool {
	others := 0
	for _, key := range keys {
		if !madeKey().MatchString(key) {
			others++
		}
	}
	return others <= 1
}

// withoutComma returns a copy of values without the comma behind them.
func withoutComma(values []byte) []byte { return bytes.Clone(bytes.TrimRight(values, ", \t\r\n")) }

// afterComma returns where the value behind the one that ends at a place begins.
func afterComma(data []byte, end int) int {
	for end < len(data) && (isSpace(data[end]) || data[end] == ',') {
		end++
	}
	return end
}

// afterTitle returns where the row behind one that is a title begins; 0: it is none.
func afterTitle(data []byte) int {
	var scan valueScan
	end, done := scan.scan(data, 0)
	if len(data) == 0 || data[0] != '[' || !done {
		return 0
	}
	filled := 0
	for _, cell := range elements(data[:end]) {
		if text := bytes.Trim(cell, "\" "); len(text) > 0 && string(cell) != "null" {
			if isDataKey(string(text)) || cell[0] != '"' {
				return 0
			}
			filled++
		}
	}
	if filled > 2 { // Periode, Mei 2026
		return 0
	}
	return afterComma(data, end)
}

// firstRow is headerRow for the first row, whatever its names are.
func firstRow(data []byte) (names []string, next int) {
	names, end := nameList(data)
	if names == nil {
		return nil, 0
	}
	end = afterComma(data, end)
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
		if names, above, next := d.options.headerRow(data[inner:]); names != nil {
			d.rowNames, d.titles = names, withoutComma(data[inner:inner+above])
			w.data = append([]byte{data[0]}, w.data[inner+next:]...)
			d.stream.offset += int64(inner + next - 1)
		}
	default:
		if isTable && isArray && first == '{' {
			w.peek(mostHeader)
			data := w.data[:min(len(w.data), mostHeader)]
			inner := bytes.IndexByte(data[1:], '{') + 1
			if names, above, next := d.options.headerObject(data[inner:]); names != nil {
				d.keyNames, d.titles = names, withoutComma(data[inner:inner+above])
				w.data = append([]byte{data[0]}, w.data[inner+next:]...)
				d.stream.offset += int64(inner + next - 1)
			}
		}
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
