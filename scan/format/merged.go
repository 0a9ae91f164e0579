package format

import (
	"bytes"
	"cmp"
)

// merged writes a statement whose source is literals in brackets as the INSERT that says the same:
// MERGE INTO p USING (VALUES ('3174'), …) AS s (nik), USING (SELECT '3174' AS nik UNION ALL SELECT …)
// AS s, SELECT * FROM (VALUES …) AS s (nik), WITH s (nik) AS (VALUES …). The names may stand behind the
// values, so that a source is kept until it ends.
type merged struct {
	text   []byte // from the statement on; nil: none has begun
	lines  int    // of it
	table  string // into which; "" while its source is not found
	names  []byte // of columns, in brackets, where they stand in front of the source
	source int    // where that begins in the text
	at     int    // up to where it was looked at:
	depth  int    // parentheses that are open there,
	isOpen bool   // in a string
}

var (
	mergeBegins = lazy("(?im)^\\s*merge\\s+(?:into\\s+)?([`\"\\[\\w.\\]$]+)\\s[^;']{0,200}?\\busing\\s*(\\()\\s*(?:values\\s*\\(|select\\s+(?:[NEne]?'|\\d))")
	mergeAlone  = lazy("(?i)^\\s*merge\\s+(?:into\\s+)?[`\"\\[\\w.\\]$]+(?:\\s[^;'()]*)?(?:with\\s*\\([\\w,\\s]+\\)[^;'()]*)?(?:using\\s*\\(?\\s*(?:values|select)?)?\\s*$")
	// derived is for the names of the table and the columns of a source that a query has, derivedAlone
	// for the line that begins it.
	derived      = lazy("(?im)^\\s*(?:with\\s+([`\"\\[\\w\\]$]+)\\s*(\\([^()';]+\\))?\\s*as|(?:insert\\s+into\\s+([`\"\\[\\w.\\]$]+)\\s*(\\([^()']*\\))?\\s*)?select\\s[^'();]{1,200}?\\bfrom)\\s*(\\()\\s*(?:values\\s*\\(|select\\s+(?:[NEne]?'|\\d))")
	derivedAlone = lazy("(?i)^\\s*(?:with\\s+[`\"\\[\\w\\]$]+\\s*(?:\\([^()';]+\\))?\\s*as|(?:insert\\s+into\\s+[`\"\\[\\w.\\]$]+\\s*(?:\\([^()']*\\))?\\s*)?select\\s[^'();]{1,200}?\\bfrom)\\s*\\(\\s*(?:values|select)?\\s*$")
	mergeAlias   = lazy("(?i)^\\s*(?:as\\s+)?[`\"\\[\\w\\]]+\\s*(\\([^()';]+\\))")
)

const (
	// mostMergeHead is how far the source of a MERGE is looked for, and mostMerged how large one is
	// that is read: more is left as it is.
	mostMergeHead  = 1 << 10
	mostMergeLines = 6
	mostMerged     = 1 << 20
)

// line adds a line, and appends what the MERGE says when its source ends.
func (m *merged) line(to, line []byte) []byte {
	m.text = append(m.text, line...)
	m.lines++
	if m.table == "" {
		source := m.begin()
		if source == 0 {
			if len(m.text) > mostMergeHead || m.lines == mostMergeLines || bytes.ContainsAny(line, ";'") {
				return append(to, m.end()...)
			}
			return to
		}
		m.source = source
		m.at, m.depth = m.source, 1
	}
	for ; m.at < len(m.text); m.at++ {
		switch c := m.text[m.at]; {
		case c == '\'':
			m.isOpen = !m.isOpen
		case m.isOpen:
			if c == '\\' {
				m.at++
			}
		case c == '(':
			m.depth++
		case c == ')':
			if m.depth--; m.depth == 0 {
				return m.close(to)
			}
		}
	}
	if len(m.text) > mostMerged {
		return append(to, m.end()...)
	}
	return to
}

// begin looks for the head of the statement, and returns where its source begins; 0: it is not there.
func (m *merged) begin() (source int) {
	if bytes.IndexByte(m.text, '(') < 0 {
		return 0
	}
	if place := mergeBegins().FindSubmatchIndex(m.text); place != nil {
		m.table = string(m.text[place[2]:place[3]])
		return place[4] + 1
	}
	place := derived().FindSubmatchIndex(m.text)
	if place == nil {
		return 0
	}
	group := func(i int) []byte {
		if place[2*i] < 0 {
			return nil
		}
		return bytes.Clone(m.text[place[2*i]:place[2*i+1]])
	}
	m.table = cmp.Or(string(group(1)), string(group(3)), "query")
	if m.names = group(2); m.names == nil {
		m.names = group(4)
	}
	return place[10] + 1
}

// close appends the INSERT of a source that ends at the place at hand, and what stands behind it.
func (m *merged) close(to []byte) []byte {
	source, behind, table, names := m.text[m.source:m.at], m.text[m.at+1:], m.table, m.names
	text := m.end()
	if alias := mergeAlias().FindSubmatchIndex(behind); alias != nil {
		names, behind = behind[alias[2]:alias[3]], behind[alias[1]:]
	}
	source = bytes.TrimSpace(source)
	if hasFoldPrefix(source, "values") {
		to = append(append(append(append(to, "INSERT INTO "...), table...), ' '), names...)
		return append(append(append(append(to, ' '), source...), ";\n"...), behind...)
	}
	var rows [][]byte
	for {
		place := selecting().FindIndex(source)
		if place == nil {
			break
		}
		values, given, rest, ok := selected(source[place[1]:])
		if !ok {
			break
		}
		if names == nil {
			names = columnList(given)
		}
		rows = append(rows, values)
		if source = bytes.TrimSpace(rest); len(source) == 0 {
			to = append(append(append(append(to, "INSERT INTO "...), table...), ' '), names...)
			to = append(append(to, " VALUES ("...), bytes.Join(rows, []byte("),("))...)
			return append(append(to, ");\n"...), behind...)
		}
	}
	return append(to, text...)
}

// end returns what waits, as it is.
func (m *merged) end() (text []byte) {
	text, *m = m.text, merged{}
	return text
}
