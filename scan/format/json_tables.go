package format

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// Servers answer with the names of columns in one place and the values in another: behind the rows
// (Metabase, Redshift), each value in an object (BigQuery, Athena, RDS), a list for each column
// (Grafana, Google Sheets). Such answers are written as the records that they are.

// mayHoldTables is what such answers hold: lists in a list, or of cells.
var mayHoldTables = lazy(`\[\s*\[|"(?:f|c|Data)"\s*:\s*\[\s*\{|"row"\s*:\s*\[|"id"\s*:\s*"[^"]*"\s*,\s*"name"\s*:`)

const (
	// mostTables bounds the documents that are looked at, in bytes, and mostTurned what is written for
	// one: names stand in each record.
	mostTables = 1 << 20
	mostTurned = 8 << 20
	// deepestTable is how deep in a document rows stand.
	deepestTable = 8
)

// turnTables writes the tables in a document as records, where there are some.
func turnTables(f *front, options Options) {
	begin := max(markLength(f.sample), f.lead)
	if start := bytes.TrimLeft(f.sample[begin:], " \t\r\n"); len(start) == 0 || start[0] != '{' && start[0] != '[' || !mayHoldTables().Match(f.sample) {
		return
	}
	if !f.fill(min(mostTables, options.MaxRecord)) {
		return
	}
	value, behind := f.sample[begin:], []byte(nil)
	if f.called {
		value = bytes.TrimRight(value, " \t\r\n;)")
		behind = f.sample[begin+len(value):]
	}
	if !json.Valid(value) {
		return
	}
	t := tableTurner{options: &options}
	out := t.turn(bytes.TrimSpace(value), nil, 0)
	if t.turned == 0 || t.written > mostTurned {
		return
	}
	f.sample, f.decoded = slices.Concat(f.sample[:begin], out, behind), true
}

// tableTurner counts the tables that it turns.
type tableTurner struct {
	options  *Options
	turned   int
	written  int  // bytes of records
	byColumn bool // the values of the object at hand are columns, as it says
	isDrawn  bool // the object at hand stands beside the header of a table that Plotly draws
}

// member is one of an object.
type member struct {
	key   string
	value json.RawMessage
}

// turn returns a value with the tables in it turned. names are those that stand beside it.
func (t *tableTurner) turn(value json.RawMessage, names []string, depth int) json.RawMessage {
	if depth > deepestTable || len(value) == 0 || t.written > mostTurned {
		return value
	}
	var out bytes.Buffer
	before := t.turned
	switch value[0] {
	case '[':
		if records := t.records(value, names); records != nil {
			return records
		}
		all := elements(value)
		for i, element := range all {
			if element[0] == '{' {
				all[i] = t.turn(element, nil, depth+1)
			}
		}
		if t.turned == before {
			return value
		}
		// What holds tables is no record of its own.
		for i, element := range all {
			fmt.Fprintf(&out, "%c\"%d\":%s", "{,"[min(i, 1)], i, element)
		}
		out.WriteByte('}')
	case '{':
		all := members(value)
		list := -1
		for i, m := range all {
			if found := t.names(m); found != nil {
				names, list = found, i
				break
			}
		}
		if list >= 0 {
			all = t.renamed(all, list)
		}
		isDrawn := list >= 0 && all[list].key == "header" // by Plotly
		byColumn := t.isDrawn || slices.ContainsFunc(all, func(m member) bool { return m.key == "majorDimension" && string(m.value) == `"COLUMNS"` })
		out.WriteByte('{')
		for i, m := range all {
			if i > 0 {
				out.WriteByte(',')
			}
			key, _ := json.Marshal(m.key)
			out.Write(key)
			out.WriteByte(':')
			if t.byColumn = byColumn; byColumn && m.value[0] == '[' {
				if first, rest := headsOf(elements(m.value)); t.options.knows(first) {
					names, m.value = first, rest
				}
			}
			if i != list {
				turned := t.turned
				t.isDrawn = isDrawn
				if m.value = t.turn(m.value, names, depth+1); t.turned > turned {
					names = nil // those of one table
				}
				t.isDrawn = false
			}
			out.Write(m.value)
		}
		out.WriteByte('}')
	}
	if t.turned == before {
		return value
	}
	return out.Bytes()
}

// names returns the names of columns that a member of an object lists; nil: none.
func (t *tableTurner) names(m member) []string {
	if !slices.Contains(namesKeys, strings.ToLower(m.key)) {
		return nil
	}
	if m.value[0] == '{' { // "schema": {"fields": […]}
		for _, inner := range members(m.value) {
			if m.key == "header" && inner.key == "values" { // of a table that Plotly draws
				inner.key = m.key
			}
			if found := t.names(inner); found != nil {
				return found
			}
		}
		return nil
	}
	names, _ := nameList(m.value)
	if names != nil && !t.options.knows(names) { // n.nama, as Neo4j calls what a query returns
		for i, name := range names {
			names[i] = name[strings.IndexByte(name, '.')+1:]
		}
	}
	if names != nil && t.options.knows(names) {
		return names
	}
	return nil
}

// renamed returns the members of an object with the names of columns for their numbers, where one of
// them lists both: rows of Airtable have numbers for keys.
func (t *tableTurner) renamed(all []member, list int) []member {
	var columns []struct{ ID, Name string }
	if json.Unmarshal(all[list].value, &columns) != nil {
		return all
	}
	var ids []string
	for _, column := range columns {
		ids = append(ids, column.ID)
	}
	if t.options.KnownName != nil && t.options.knows(ids) {
		return all // they are names, and those are what is shown for them
	}
	names := map[string]string{}
	for _, column := range columns {
		if column.ID != "" && column.ID != column.Name {
			names[column.ID] = column.Name
		}
	}
	if len(names) < 2 {
		return all
	}
	before := t.turned
	out := slices.Clone(all)
	for i := range out {
		if i != list {
			out[i].value = t.rename(out[i].value, names, 0)
		}
	}
	if t.turned == before {
		return all
	}
	return out
}

// rename returns a value with other keys, two in an object or more.
func (t *tableTurner) rename(value json.RawMessage, names map[string]string, depth int) json.RawMessage {
	if depth > deepestTable || len(value) == 0 || t.written > mostTurned {
		return value
	}
	var parts [][]byte
	switch value[0] {
	case '[':
		for _, element := range elements(value) {
			parts = append(parts, t.rename(element, names, depth+1))
		}
		return slices.Concat([]byte{'['}, bytes.Join(parts, []byte{','}), []byte{']'})
	case '{':
		all, known := members(value), 0
		for _, m := range all {
			if names[m.key] != "" {
				known++
			}
		}
		for _, m := range all {
			key := m.key
			if known >= 2 && names[key] != "" {
				key = names[key]
			}
			name, _ := json.Marshal(key)
			parts = append(parts, slices.Concat(name, []byte{':'}, t.rename(m.value, names, depth+1)))
		}
		if known >= 2 {
			t.turned++
			t.written += len(value)
		}
		return slices.Concat([]byte{'{'}, bytes.Join(parts, []byte{','}), []byte{'}'})
	}
	return value
}

// records returns the records of an array that holds rows or columns; nil: it does not. Where no names
// stand beside it, the first row has them, if its cells are objects.
func (t *tableTurner) records(value json.RawMessage, names []string) json.RawMessage {
	var rows [][]json.RawMessage
	wrapped := false
	all := elements(value)
	for _, element := range all {
		cells, isWrapped := cellsOf(element)
		if cells == nil {
			return nil
		}
		wrapped = wrapped || isWrapped
		rows = append(rows, cells)
	}
	if names == nil {
		if !wrapped || len(rows) < 2 {
			return nil
		}
		var ok bool
		if names, ok = stringsOf(rows[0]); !ok || !t.options.knows(names) {
			return nil
		}
		rows = rows[1:]
	}
	if len(rows) == 0 {
		return nil
	}
	if heads, ok := stringsOf(rows[0]); ok && slices.Equal(heads, names) {
		if rows = rows[1:]; len(rows) == 0 {
			return nil
		}
	}
	isRow := func(cells []json.RawMessage) bool { return len(cells) == len(names) }
	if t.byColumn || !isRow(rows[0]) {
		if rows = turned(rows); len(rows) == 0 {
			return nil
		}
	}
	if !isRow(rows[0]) {
		return nil
	}
	var out bytes.Buffer
	out.WriteByte('[')
	for i, cells := range rows {
		if i > 0 {
			out.WriteByte(',')
		}
		if t.written+out.Len() > mostTurned {
			t.written = mostTurned + 1
			return nil
		}
		if !isRow(cells) {
			out.Write(all[len(all)-len(rows)+i])
			continue
		}
		out.WriteByte('{')
		for k, cell := range cells {
			if k > 0 {
				out.WriteByte(',')
			}
			name, _ := json.Marshal(names[k])
			out.Write(name)
			out.WriteByte(':')
			out.Write(cell)
		}
		out.WriteByte('}')
	}
	out.WriteByte(']')
	t.turned++
	t.written += out.Len()
	return out.Bytes()
}

// turned returns the rows of columns of one length; nil: they are none.
func turned(columns [][]json.RawMessage) (rows [][]json.RawMessage) {
	for i := range columns[0] {
		var row []json.RawMessage
		for _, column := range columns {
			if len(column) != len(columns[0]) {
				return nil
			}
			row = append(row, column[i])
		}
		rows = append(rows, row)
	}
	return rows
}

// cellsOf returns the cells of a row: of an array, or of an object that holds nothing but one; wrapped
// says that they stand in objects of their own. nil: it is none.
func cellsOf(row json.RawMessage) (cells []json.RawMessage, wrapped bool) {
	if row[0] == '{' {
		only := members(row)
		isNeo4j := len(only) == 2 && only[0].key == "row" && only[1].key == "meta" && len(bytes.Trim(only[1].value, "[nul, \t\r\n]")) == 0
		if len(only) == 0 || len(only) > 1 && !isNeo4j || only[0].value[0] != '[' {
			return nil, false
		}
		row = only[0].value
	}
	if row[0] != '[' {
		return nil, false
	}
	for _, cell := range elements(row) {
		if cell[0] == '{' {
			only := members(cell)
			if len(only) == 2 && only[0].key == "v" && only[1].key == "f" { // Google's, with how it is shown
				if isShownBetter(only[0].value, only[1].value) {
					only[0] = only[1]
				}
				only = only[:1]
			}
			if len(only) != 1 || only[0].value[0] == '{' || only[0].value[0] == '[' {
				return nil, false
			}
			cell, wrapped = only[0].value, true
		}
		cells = append(cells, cell)
	}
	return cells, wrapped
}

// isShownBetter tells whether what is shown for a cell says more than its value: a long number of which
// the last digits may be lost, a date as a call of a function.
func isShownBetter(value, shown json.RawMessage) bool {
	var text string
	if json.Unmarshal(shown, &text) != nil || text == "" {
		return false
	}
	return bytes.HasPrefix(value, []byte(`"Date(`)) || value[0] != '"' && strings.Trim(text, "0123456789") == ""
}

// headsOf returns the first values of lists, and the lists without them.
func headsOf(columns []json.RawMessage) (names []string, rest json.RawMessage) {
	if len(columns) > maxSiblings {
		return nil, nil
	}
	var tails [][]byte
	for _, column := range columns {
		if column[0] != '[' {
			return nil, nil
		}
		all := elements(column)
		if len(all) < 2 {
			return nil, nil
		}
		name, ok := stringsOf(all[:1])
		if !ok {
			return nil, nil
		}
		names = append(names, name...)
		var tail [][]byte
		for _, value := range all[1:] {
			tail = append(tail, value)
		}
		tails = append(tails, append(append([]byte{'['}, bytes.Join(tail, []byte{','})...), ']'))
	}
	return names, append(append([]byte{'['}, bytes.Join(tails, []byte{','})...), ']')
}

// stringsOf returns what values say that can be names of columns: strings that differ. ok is false
// where they are none.
func stringsOf(values []json.RawMessage) (out []string, ok bool) {
	if len(values) > maxSiblings {
		return nil, false
	}
	seen := map[string]bool{}
	for _, value := range values {
		var text string
		if len(value) > longestKey+2 || json.Unmarshal(value, &text) != nil || strings.TrimSpace(text) == "" || seen[text] {
			return nil, false
		}
		seen[text] = true
		out = append(out, text)
	}
	return out, len(out) > 0
}

// members returns the members of an object that is valid, elements the values of an array.
func members(object json.RawMessage) (all []member) {
	decoder := json.NewDecoder(bytes.NewReader(object))
	_, _ = decoder.Token()
	for decoder.More() {
		token, err := decoder.Token()
		key, isKey := token.(string)
		var value json.RawMessage
		if err != nil || !isKey || decoder.Decode(&value) != nil || len(value) == 0 {
			return all
		}
		all = append(all, member{key, value})
	}
	return all
}

func elements(array json.RawMessage) (all []json.RawMessage) {
	_ = json.Unmarshal(array, &all)
	return all
}
