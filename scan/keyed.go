package scan

import (
	"bytes"
	"cmp"
	"hash/fnv"
	"slices"
	"strings"
	"unicode/utf8"

	"bocor/scan/record"
	"bocor/scan/tally"
)

// keyed says that a table is of keys and values: one column says what others hold, as meta_key
// does in WordPress's usermeta. The values of keys that the vocabulary knows are examined as columns of
// that name, those of others as columns whose name tells nothing (tally.Keyed).
type keyed struct {
	key    uint32
	values []uint32 // tally.MostKeyedValues at most: old_value, new_value
	names  []string // of those
	from   uint32   // the first number of the keys' columns
}

const (
	mostKeys   = 4096 // are remembered
	longestKey = 200
)

var (
	keyNames   = []string{"meta_key", "key", "kunci", "attribute_code", "attribute_name", "attribute_id", "attribute", "attr", "atribut", "field", "field_name", "field_id", "fieldid", "field_key", "param", "parameter", "property", "prop", "variable", "variable_name", "option_name", "question", "question_id", "question_text", "pertanyaan", "label", "nama_field", "nama_kolom", "column_name", "kolom", "name", "id"}
	valueNames = []string{"meta_value", "value", "val", "nilai", "isi", "answer", "jawaban", "option_value", "field_value", "attribute_value", "old_value", "new_value", "isian", "response"}
	// pairedNames are keys by such names only right before a value.
	pairedNames = []string{"name", "id", "key", "field", "label", "attribute", "atribut", "property", "prop", "param", "kolom"}
)

// newKeyed tells by the names of a table's columns whether it is of keys and values; nil: it is not.
// most is how many columns it may have.
func newKeyed(columns []tally.Column, most int) *keyed {
	for at := range columns {
		k := &keyed{key: uint32(at), from: uint32(max(most, len(columns))) + 1}
		for i := at + 1; i < len(columns) && len(k.values) < tally.MostKeyedValues; i++ {
			k.pair(columns[at].Name, columns[i].Name, uint32(i))
		}
		if k.values != nil {
			return k
		}
	}
	return nil
}

// pair adds a column of values, if those of keys say what it holds by its name.
func (k *keyed) pair(key, value string, at uint32) {
	const furthest = 3 // table_name, field_name, old_value, new_value
	keyPath, keyName := lastPart(key)
	valuePath, valueName := lastPart(value)
	isNext, isNested := at == k.key+1, keyPath != ""
	isKey := slices.Contains(keyNames, keyName) && (isNext || !slices.Contains(pairedNames, keyName)) && (isNested || keyName != "id") // of a record
	if isNested && isNext {                                                                                                            // telecom: [{"system": "phone", "value": "0812…"}]
		isKey = true
	}
	if isKey && keyPath == valuePath && slices.Contains(valueNames, valueName) && at-k.key <= furthest {
		k.values, k.names = append(k.values, at), append(k.names, value)
	}
}

// has tells whether a column is of keys or of the values that they tell of.
func (k *keyed) has(column uint32) bool {
	return k != nil && (k.key == column || slices.Contains(k.values, column))
}

// lastPart divides a path, and makes its last part small.
func lastPart(path string) (front, last string) {
	cut := strings.LastIndexByte(path, '.') + 1
	return path[:cut], strings.ToLower(path[cut:])
}

// keyedColumn is a column of the values of a key.
type keyedColumn struct {
	number  uint32
	plan    *columnPlan
	counted bool // its name says nothing: that there was a value is counted here
}

// pairWith looks whether the column that was found last holds the values of the keys before it.
func (w *worker) pairWith(last int) {
	if last == 0 || w.keyed != nil || w.plan.aside {
		return
	}
	k := &keyed{key: uint32(last - 1), from: w.plan.mostColumns + 1}
	if k.pair(w.plan.names(k.key), w.plan.names(uint32(last)), uint32(last)); k.values != nil {
		w.keyed = k
		w.table.Keyed = &tally.Keyed{From: k.from, Values: k.values}
	}
}

// examineKeyed examines the values of a column that keys tell of, and returns those of which
// none does. Those of a record are told by its keys in their order.
func (w *worker) examineKeyed(column uint32, values []record.Value, first int) (rest []record.Value) {
	of := slices.Index(w.keyed.values, column)
	byRow := func(a, b record.Value) int { return cmp.Compare(a.Row, b.Row) }
	for _, list := range [][]record.Value{values, w.keys} { // rows that are not written plainly come behind
		if !slices.IsSortedFunc(list, byRow) {
			slices.SortStableFunc(list, byRow)
		}
	}
	rest = w.unkeyed[:0]
	keys := w.keys
	for len(values) > 0 {
		row := values[0].Row
		n := sameRow(values, row)
		for len(keys) > 0 && keys[0].Row < row {
			keys = keys[1:]
		}
		m := sameRow(keys, row)
		for i := range n {
			to := keyedColumn{}
			if n == m {
				to = w.keyedColumn(of, w.batch.Slab[keys[i].Off:keys[i].Off+keys[i].Len])
			}
			if to.plan == nil {
				rest = append(rest, values[i])
				continue
			}
			if to.counted {
				w.builder.Values(to.number, false, 1)
			}
			w.examineColumn(to.number, to.plan, values[i:i+1], first)
		}
		values = values[n:]
	}
	w.unkeyed = rest
	return rest
}

// sameRow returns how many values of a list there are before those of another row.
func sameRow(list []record.Value, row uint32) (n int) {
	for n < len(list) && list[n].Row == row {
		n++
	}
	return n
}

// keyedColumn returns the column of a key's values; without a plan: it says nothing. What it is depends
// on the key alone: keys may be as many as rows.
func (w *worker) keyedColumn(of int, text []byte) keyedColumn {
	text = trim(text)
	if len(text) == 0 || len(text) > longestKey {
		return keyedColumn{}
	}
	memory := &w.keyedColumns[of]
	if to, known := memory.byKey[string(text)]; known {
		return to
	}
	w.plainKey = plainKey(w.plainKey[:0], text)
	to, known := memory.byPlain[string(w.plainKey)]
	if !known {
		to = w.readKey(of, string(w.plainKey))
		memory.byPlain = kept(memory.byPlain, string(w.plainKey), to)
	}
	if to.plan == nil {
		h := fnv.New32a()
		h.Write(text)
		to = keyedColumn{number: w.keyed.from + uint32(of)*tally.UnknownKeys + h.Sum32()%tally.UnknownKeys, plan: &w.plan.nameless, counted: true}
	}
	memory.byKey = kept(memory.byKey, string(text), to)
	return to
}

// keyMemory is what keys have been found to be.
type keyMemory struct {
	byKey, byPlain map[string]keyedColumn
}

// kept returns a map with one more entry, which has no more than mostKeys of them.
func kept(m map[string]keyedColumn, key string, to keyedColumn) map[string]keyedColumn {
	if m == nil {
		m = map[string]keyedColumn{}
	}
	if len(m) == mostKeys {
		clear(m)
	}
	m[key] = to
	return m
}

// readKey returns the column of a key that the vocabulary knows; without a plan: it does not. It has the
// name of the key where that is the vocabulary's own, and of what it says where it could be anybody's.
func (w *worker) readKey(of int, key string) keyedColumn {
	vocabulary := w.plan.set.Vocabulary
	read := vocabulary.ReadPath(key)
	if !read.Known() || read.TellsNothing() {
		return keyedColumn{}
	}
	name := w.keyed.names[of] + "." + read.String()
	if vocabulary.HasWord([]byte(key)) {
		name = w.keyed.names[of] + "." + key
	}
	plan := w.plan.column(read, false, false)
	at := slices.IndexFunc(w.table.Columns, func(c tally.Column) bool { return c.Name == name })
	if at < int(w.keyed.from) {
		at = max(len(w.table.Columns), int(w.keyed.from)+tally.MostKeyedValues*tally.UnknownKeys)
		for at >= len(w.table.Columns) {
			w.table.Columns = append(w.table.Columns, tally.Column{})
		}
		w.table.Columns[at] = tally.Column{Name: name, Relative: read.Relative}
	}
	return keyedColumn{number: uint32(at), plan: &plan}
}

// plainKey appends a key without the numbers at the end of its words, and with an N for words that
// have others in them: user.7731.phone_2 is user.N.phone.
func plainKey(to, key []byte) []byte {
	const mostDigits = 2
	isEnd := func(c byte) bool { return bytes.IndexByte([]byte("._-/: "), c) >= 0 }
	for len(key) > 0 {
		n := bytes.IndexFunc(key, func(r rune) bool { return r < utf8.RuneSelf && isEnd(byte(r)) })
		if n == 0 {
			if len(to) > 0 {
				to = append(to, key[0])
			}
			key = key[1:]
			continue
		}
		if n < 0 {
			n = len(key)
		}
		word := key[:n]
		if short := bytes.TrimRight(word, "0123456789"); len(short) > 0 && len(word)-len(short) <= mostDigits {
			word = short
		}
		if bytes.ContainsAny(word, "0123456789") {
			word = []byte{'N'}
		}
		to, key = append(to, word...), key[n:]
	}
	for len(to) > 0 && isEnd(to[len(to)-1]) {
		to = to[:len(to)-1]
	}
	return to
}
