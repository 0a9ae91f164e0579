package format

import (
	"bytes"
	"slices"
	"strings"
)

// restated writes statements that set values by their names, select them or stand behind a
// condition or the words of a log as the INSERT that says the same, where they are on one line:
// UPDATE t SET nik = '3174' WHERE id = 5; INSERT INTO t SET nik = '3174'; INSERT INTO t (nik) and
// SELECT '3174' FROM dual UNION ALL on the same line or below; SELECT '3174' AS nik UNION ALL; CALL
// p(nik => '3174'); IF NOT EXISTS (…) INSERT; MERGE. Strings may go on over lines. What it cannot read
// stays as it is, but for names that a SELECT behind the first gives to its values.
type restated struct {
	joined joined
	merged merged
	insert []byte // INSERT INTO t (nik), of which SELECT gives the values
	isUsed bool   // SELECT has given some
	values []byte // those that it gave last
	listed bool   // SELECT * FROM (VALUES stood below it, of which tuples follow
}

var (
	setting      = lazy("(?i)^\\s*(?:update|insert\\s+(?:ignore\\s+)?into|replace\\s+into)\\s+([`\"\\[\\w.\\]$]+)\\s+set\\s+")
	inserting    = lazy("(?i)^\\s*insert\\s+into\\s+[`\"\\[\\w.\\]$]+\\s*(?:\\([^()']*\\)\\s*)?$")
	selecting    = lazy(`(?i)^\s*(?:union\s+(?:all\s+)?)?select\s+`)
	uniting      = lazy(`(?i)^\s*(?:union(?:\s+all)?)?\s*$`)
	listing      = lazy(`(?i)^\s*select\s+\*\s+from\s*\(\s*values\s*$`)
	listEnd      = lazy(`(?i)^\s*\)\s*(?:as\s+)?\w*\s*(?:\([\w\s,"]*\))?\s*;?\s*$`)
	insertSelect = lazy("(?is)^(\\s*insert\\s+into\\s+[`\"\\[\\w.\\]$]+\\s*(?:\\([^()']*\\)\\s*)?)(\\bselect\\s.*)$")
	calling      = lazy("(?is)^\\s*(?:call|exec|execute)\\s+([`\"\\[\\w.\\]$]+)\\s*([(\\s@:'].*)$")
	guarded      = lazy("(?is)^(\\s*(?:if\\s+not\\s+exists\\b|merge\\s+(?:into\\s+)?([`\"\\[\\w.\\]$]+)\\s).*?\\)[^()']*?)\\binsert\\s+(?:into\\s+([`\"\\[\\w.\\]$]+)\\s*)?(\\([^()']*\\)\\s*values\\s*\\(.*)$")
	logged       = lazy(`(?is)^([^'"]{0,200}?(?:statement:|\bquery|\bexecut\w* ?(?:\([^()]*\))?:|\bsql:))\s+((?:insert\s+into|replace\s+into|update)\s.*)$`)
	shelled      = lazy(`(?is)^([^'"]{0,200}?\b(?:mysql|mariadb|psql|sqlite3|sqlcmd)\b[^'"]*)"((?:insert\s+into|replace\s+into|update)\s[^"]*)"(.*)$`)
	// general is a line of MySQL's log of all queries, and generalHead those above them.
	general     = lazy(`^(?:\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)\s+|\d{6}\s+\d{1,2}:\d\d:\d\d\s+|\s+)\d+ (?:Query|Execute|Connect|Quit|Init DB|Prepare|Field List|Close stmt|Reset stmt|Statistics|Ping|Change user)\b`)
	generalHead = lazy(`^(?:\S+, Version: [^\n]* started with:|Tcp port: |Time\s+Id\s+Command\s)`)
	doubling    = lazy(`(?i)\)\s*on\s+(?:duplicate\s+key\s+update|conflict\b)`)
)

// isRestated tells whether several lines of a text are such statements, or one begins a MERGE of literals.
func isRestated(sample []byte) bool {
	const least, mostLines = 3, 200
	if !holdsFold(sample, "insert", "replace", "update", "select", "call", "exec", "merge") {
		return false
	}
	if mergeBegins().Match(sample) || derived().Match(sample) {
		return true
	}
	n, lines := 0, 0
	below := false
	var joined joined
	for line := range bytes.Lines(sample) {
		line, ok := joined.add(line, func(line []byte) bool { return statesValues(line) || below && selecting().Match(line) })
		if !ok {
			continue
		}
		line = bytes.TrimRight(line, "\r\n")
		switch {
		case setting().Match(line), logged().Match(line), shelled().Match(line), guarded().Match(line), below && selecting().Match(line), bytes.Contains(line, []byte("UPDATE")) && doubling().Match(line):
			n++
			if listing().Match(line) {
				n = least
			}
		case isNamedSelect(line), isCall(line):
			n++
			below = true
		case below && uniting().Match(line):
		case insertSelect().Match(line):
			n += 1 + bytes.Count(bytes.ToLower(line), []byte("union"))
			below = true
		default:
			below = inserting().Match(line)
		}
		if lines++; lines == mostLines {
			break
		}
	}
	return n >= least
}

// statesValues tells whether a line is, or begins, a statement that is restated by itself.
func statesValues(line []byte) bool {
	return setting().Match(line) || insertSelect().Match(line) || guarded().Match(line) || logged().Match(line) || shelled().Match(line)
}

// isNamedSelect tells whether a line is a SELECT of literals that have names.
func isNamedSelect(line []byte) bool {
	m := selecting().FindIndex(line)
	if m == nil {
		return false
	}
	_, names, rest, ok := selected(line[m[1]:])
	return ok && columnList(names) != nil && len(names) > 1 && (uniting().Match(bytes.TrimRight(rest, "; \t\r\n")) || selecting().Match(rest))
}

// columnList returns names as a list in brackets; nil: there are none, or some values have none.
func columnList(names []string) []byte {
	if len(names) == 0 || slices.Contains(names, "") {
		return nil
	}
	return []byte("(`" + strings.Join(names, "`,`") + "`)")
}

// isCall tells whether a line calls a procedure with literals only.
func isCall(line []byte) bool {
	_, ok := callOf(nil, bytes.TrimRight(line, "\r\n"))
	return ok
}

// callOf appends the INSERT that has the values with which a procedure is called, under the names of its
// parameters where they stand there.
func callOf(to, line []byte) (out []byte, ok bool) {
	const blank = " \t"
	m := calling().FindSubmatch(line)
	if m == nil || hasFoldPrefix(m[1], "sp_execute") {
		return to, false
	}
	text := bytes.TrimRight(m[2], "; \t")
	if text = bytes.TrimLeft(text, blank); len(text) > 0 && text[0] == '(' {
		if text = text[1:]; !bytes.HasSuffix(text, []byte(")")) {
			return to, false
		}
		text = text[:len(text)-1]
	}
	var names []string
	var values []byte
	for {
		name := ""
		l := lexer{data: bytes.TrimLeft(text, blank+"@:")}
		if word := l.name(); word != "" {
			rest := bytes.TrimLeft(l.data[l.pos:], blank)
			for _, sign := range []string{"=>", ":=", "="} {
				if behind, ok := bytes.CutPrefix(rest, []byte(sign)); ok {
					name, text = word, behind
					break
				}
			}
		}
		value, rest := sqlLiteral(bytes.TrimLeft(text, blank))
		if len(value) == 0 || countDigits([]byte(name)) >= leastTelling { // it is no name
			return to, false
		}
		names, values = append(names, name), append(values, value...)
		if rest = bytes.TrimLeft(rest, blank); len(rest) == 0 {
			break
		}
		if rest[0] != ',' {
			return to, false
		}
		values, text = append(values, ','), rest[1:]
	}
	out = append(append(to, "INSERT INTO "...), m[1]...)
	if list := columnList(names); list != nil {
		out = append(append(out, ' '), list...)
	}
	return append(append(append(out, " VALUES ("...), values...), ");\n"...), len(names) > 1
}

// joined puts lines together over which a string goes on.
type joined struct {
	text   []byte
	isOpen bool
}

// mostJoined bounds what is put together.
const mostJoined = 64 << 10

// add returns a line, or the lines that were added with it behind the one before; ok is false where
// others are to come. begins tells in which lines a string may begin that goes on.
func (j *joined) add(line []byte, begins func(line []byte) bool) (whole []byte, ok bool) {
	if len(j.text) == 0 && !(isOpen(line, false) && begins(line)) {
		return line, true
	}
	j.text, j.isOpen = append(j.text, line...), isOpen(line, j.isOpen)
	if j.isOpen && len(j.text) < mostJoined {
		return nil, false
	}
	return j.end(), true
}

// end returns what waits for others, as it is.
func (j *joined) end() (text []byte) {
	text, *j = j.text, joined{}
	return text
}

// isOpen tells whether a string goes on behind a text, with one before it or none.
func isOpen(text []byte, before bool) bool {
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] == '\'':
			before = !before
		case text[i] == '\\' && before:
			i++
		case text[i] == '-' && !before && bytes.HasPrefix(text[i:], []byte("--")): // a comment
			n := bytes.IndexByte(text[i:], '\n')
			if n < 0 {
				return false
			}
			i += n
		}
	}
	return before
}

// line appends a line as it is restated.
func (r *restated) line(to, line []byte) []byte {
	whole, ok := r.joined.add(line, func(line []byte) bool {
		return r.merged.text == nil && (statesValues(line) || r.insert != nil && selecting().Match(line))
	})
	if !ok {
		return to
	}
	isMerge := hasFoldPrefix(bytes.TrimLeft(whole, " \t"), "merge")
	if r.merged.text != nil || isMerge && !insertsLiterals(whole) && (mergeBegins().Match(whole) || mergeAlone().Match(whole)) ||
		r.insert == nil && !r.listed && (derived().Match(whole) || derivedAlone().Match(whole)) {
		return r.merged.line(to, whole)
	}
	from := len(to)
	if to = r.statement(to, whole); bytes.IndexByte(bytes.TrimRight(whole, "\r\n"), '\n') > 0 && bytes.Equal(to[from:], whole) {
		to = to[:from] // it was none
		for line := range bytes.Lines(whole) {
			to = r.statement(to, line)
		}
	}
	return to
}

// insertsLiterals tells whether a MERGE on one line brings the values itself.
func insertsLiterals(line []byte) bool {
	m := guarded().FindSubmatch(bytes.TrimRight(line, "\r\n"))
	return m != nil && bytes.IndexByte(m[4], '\'') > 0
}

// end appends what waited for lines that did not come, as it is.
func (r *restated) end(to []byte) []byte {
	to = append(to, r.joined.end()...)
	to = append(to, r.merged.end()...)
	if len(r.insert) > 0 && !r.isUsed {
		to = append(append(to, r.insert...), '\n')
	}
	return to
}

// statement appends a statement, or the line that it begins with, as it is restated.
func (r *restated) statement(to, line []byte) []byte {
	text := bytes.TrimRight(line, "\r\n")
	if m := logged().FindSubmatch(text); m != nil {
		to = append(append(append(to, "-- "...), m[1]...), '\n')
		text = m[2]
		if !bytes.HasSuffix(bytes.TrimSpace(text), []byte(";")) {
			text = append(bytes.Clone(text), ';')
		}
		line = append(bytes.Clone(text), '\n')
	}
	if general().Match(text) || generalHead().Match(text) { // they end in nothing
		return append(append(append(to, "-- "...), text...), '\n')
	}
	if m := shelled().FindSubmatch(text); m != nil { // mysql -e "INSERT …"
		to = append(append(append(append(append(to, "-- "...), m[1]...), ' '), m[3]...), '\n')
		text = append(bytes.TrimRight(m[2], "; \t"), ';')
		line = append(bytes.Clone(text), '\n')
	}
	if m := setting().FindSubmatchIndex(text); m != nil {
		if out, ok := insertOf(to, text[m[2]:m[3]], text[m[1]:]); ok {
			return out
		}
	}
	if m := guarded().FindSubmatch(text); m != nil && (bytes.IndexByte(m[4], '\'') > 0 || bytes.IndexByte(m[1], '\'') < 0) {
		table := m[3]
		if len(table) == 0 {
			table = m[2]
		}
		if !repeats(m[1], m[4]) {
			to = append(append(append(to, "-- "...), bytes.TrimSpace(m[1])...), '\n')
		}
		to = append(append(append(to, "INSERT INTO "...), table...), ' ')
		closed := bytes.TrimRight(m[4], "; \t")
		if !bytes.HasSuffix(closed, []byte(")")) {
			return append(append(to, m[4]...), '\n') // more tuples follow, or a string goes on
		}
		return append(append(to, closed...), ";\n"...)
	}
	if m := doubling().FindIndex(text); m != nil && bytes.IndexByte(bytes.TrimRight(text[m[1]:], "; \t"), ';') < 0 && repeats(text[m[1]:], text[:m[0]+1]) {
		return append(append(to, text[:m[0]+1]...), ";\n"...)
	}
	if r.listed {
		if listEnd().Match(text) {
			r.listed, line = false, []byte(";\n")
		}
		return append(to, line...)
	}
	if inserting().Match(text) {
		r.insert, r.isUsed = bytes.Clone(text), false
		return to
	}
	if m := insertSelect().FindSubmatch(text); m != nil && r.insert == nil {
		r.isUsed = false
		if r.insert = bytes.TrimSpace(bytes.Clone(m[1])); bytes.HasSuffix(bytes.TrimRight(text, " \t"), []byte(";")) {
			defer func() { r.insert = nil }()
		}
		if out, ok := r.selects(to, m[2]); ok {
			return out
		}
		r.insert = nil
		return append(to, line...)
	}
	if r.insert == nil && isNamedSelect(text) {
		r.insert, r.isUsed = []byte("INSERT INTO query"), false
	}
	if r.insert == nil {
		if out, ok := callOf(to, text); ok {
			return out
		}
	}
	if r.insert != nil {
		if listing().Match(text) {
			to = append(append(to, r.insert...), " VALUES\n"...)
			r.insert, r.listed = nil, true
			return to
		}
		if rest := bytes.TrimSpace(text); hasFoldPrefix(rest, "where not exists") && repeats(rest, r.values) {
			if bytes.HasSuffix(rest, []byte(";")) {
				r.insert = nil
			}
			return to
		}
		if out, ok := r.selects(to, text); ok {
			if bytes.HasSuffix(bytes.TrimRight(text, " \t"), []byte(";")) {
				r.insert = nil
			}
			return out
		}
		if len(bytes.Trim(text, "; \t")) > 0 { // something else comes behind
			to = append(append(to, r.insert...), '\n')
		}
		r.insert = nil
	}
	return append(to, line...)
}

// selects appends the INSERT of the SELECTs of literals in a text, with UNION between them, before
// or behind. ok is false where there is anything else.
func (r *restated) selects(to, text []byte) (out []byte, ok bool) {
	var rows [][]byte
	for {
		if uniting().Match(bytes.TrimRight(text, "; \t")) {
			if len(rows) == 0 {
				return to, bytes.IndexByte(text, ';') < 0
			}
			to = append(append(append(to, r.insert...), " VALUES ("...), bytes.Join(rows, []byte("),("))...)
			r.isUsed = true
			return append(to, ");\n"...), true
		}
		m := selecting().FindIndex(text)
		if m == nil {
			return to, false
		}
		values, names, rest, ok := selected(text[m[1]:])
		if !ok {
			return to, false
		}
		if bytes.IndexByte(r.insert, '(') < 0 { // the first SELECT gives the names
			r.insert = bytes.TrimSpace(append(append(r.insert, ' '), columnList(names)...))
		}
		rows = append(rows, values)
		text, r.values = rest, values
	}
}

// insertOf appends the INSERT into a table that says what pairs of names and values do, those of
// a condition too.
func insertOf(to, table, text []byte) (out []byte, ok bool) {
	var names, values [][]byte
	inWhere := false
	for {
		text = bytes.TrimLeft(text, " \t")
		l := lexer{data: text}
		name := l.name()
		if name == "" {
			return to, false
		}
		rest := bytes.TrimLeft(text[l.pos:], " \t")
		if len(rest) == 0 || rest[0] != '=' {
			return to, false
		}
		value, rest := sqlLiteral(bytes.TrimLeft(rest[1:], " \t"))
		if len(value) == 0 {
			return to, false
		}
		names, values = append(names, []byte(name)), append(values, value)
		rest = bytes.TrimLeft(rest, " \t")
		switch {
		case len(bytes.Trim(rest, "; \t")) == 0:
			out = append(append(append(to, "INSERT INTO "...), table...), " ("...)
			for i, name := range names {
				if i > 0 {
					out = append(out, ',')
				}
				out = append(append(append(out, '`'), bytes.ReplaceAll(name, []byte("`"), nil)...), '`')
			}
			out = append(out, ") VALUES ("...)
			return append(append(out, bytes.Join(values, []byte(","))...), ");\n"...), true
		case !inWhere && rest[0] == ',':
			text = rest[1:]
		case !inWhere && hasFoldPrefix(rest, "where "):
			inWhere, text = true, rest[len("where "):]
		case inWhere && hasFoldPrefix(rest, "and "):
			text = rest[len("and "):]
		default:
			return to, false
		}
	}
}

// sqlLiteral returns the string, number or word that a text begins with, and what follows; nothing
// where it is another thing.
func sqlLiteral(text []byte) (value, rest []byte) {
	n := 0
	if len(text) > 1 && text[1] == '\'' && bytes.IndexByte([]byte("NnEe"), text[0]) >= 0 {
		n = 1
	}
	switch {
	case len(text) == 0:
	case text[n] == '\'':
		for n++; n < len(text); n++ {
			if text[n] == '\\' {
				n++
			} else if text[n] == '\'' {
				if n+1 == len(text) || text[n+1] != '\'' {
					return text[:n+1], text[n+1:]
				}
				n++
			}
		}
		return nil, text
	default:
		for n < len(text) && (isNameByte(text[n]) || text[n] == '.' || text[n] == '-' || text[n] == '+') {
			n++
		}
		if n < len(text) && text[n] == '(' {
			return nil, text
		}
	}
	return text[:n], text[n:]
}

// behindLiterals are words that go on behind the values of a SELECT, and name none.
var behindLiterals = []string{"from", "union", "where", "order", "limit", "into", "on", "as", "go", "intersect", "except", "minus"}

// selected returns the literals that a SELECT lists, the names that it gives them, "" for none, and
// what stands behind them but for FROM dual and a condition that says nothing new.
func selected(text []byte) (values []byte, names []string, rest []byte, ok bool) {
	const blank = " \t\r\n"
	for {
		value, rest := sqlLiteral(bytes.TrimLeft(text, blank))
		if len(value) == 0 {
			return nil, nil, text, false
		}
		values = append(values, value...)
		rest = bytes.TrimLeft(rest, blank)
		name := ""
		l := lexer{data: rest}
		isNamed := hasFoldPrefix(rest, "as ")
		if isNamed {
			l.pos = len("as ")
		}
		if word := l.name(); word != "" && countDigits([]byte(word)) < leastTelling && (isNamed || !slices.Contains(behindLiterals, strings.ToLower(word))) {
			name, rest = word, bytes.TrimLeft(rest[l.pos:], blank)
		}
		names = append(names, name)
		if len(rest) == 0 || rest[0] != ',' {
			if hasFoldPrefix(rest, "from dual") {
				rest = bytes.TrimLeft(rest[len("from dual"):], blank)
			}
			if hasFoldPrefix(rest, "where not exists") && repeats(rest, values) {
				rest = nil
			}
			return values, names, rest, true
		}
		values, text = append(values, ','), rest[1:]
	}
}

// repeats tells whether all strings of a text stand in another one, so that it says nothing new.
func repeats(text, other []byte) bool {
	for {
		n := bytes.IndexByte(text, '\'')
		if n < 0 {
			return !holdsMuch(text)
		}
		if holdsMuch(text[:n]) {
			return false
		}
		value, rest := sqlLiteral(text[n:])
		if len(value) == 0 || !bytes.Contains(other, value) {
			return false
		}
		text = rest
	}
}
