package format

import (
	"bytes"
	"slices"
)

// Tables as forums (BBCode), wikis (Jira) and LaTeX have them are written as the pages, lines between bars
// and lines with tabs that say the same.

// isForumTable and isWikiTable tell whether there is such a table.
var (
	isForumTable = lazy(`(?i)\[tr\]\s*\[t[dh]\]`)
	isWikiTable  = lazy(`(?m)^\|\|[^|\n]+\|\|.*\n\|[^|\n]`)
	forumTag     = lazy(`(?i)\[(/?(?:table|thead|tbody|tr|td|th|b|i|u|s|url|email|center|size|color|font|quote|code|spoiler)(?:=[^\]\n]*)?)\]`)
)

// forumPage appends a line with the tags of pages for those of forums, and no others.
func forumPage(to, line []byte) []byte {
	line = bytes.ReplaceAll(bytes.ReplaceAll(bytes.ReplaceAll(line, []byte("&"), []byte("&amp;")), []byte("<"), []byte("&lt;")), []byte(">"), []byte("&gt;"))
	for {
		m := forumTag().FindSubmatchIndex(line)
		if m == nil {
			return append(to, line...)
		}
		name, value, _ := bytes.Cut(line[m[2]:m[3]], []byte{'='})
		to = append(append(append(append(to, line[:m[0]]...), '<'), name...), '>')
		if line = line[m[1]:]; len(value) > 0 { // an address
			to = append(append(to, value...), ' ')
		}
	}
}

// wikiRow appends a line with one bar between the names of columns.
func wikiRow(to, line []byte) []byte {
	if bytes.HasPrefix(line, []byte("||")) {
		line = bytes.ReplaceAll(line, []byte("||"), []byte("|"))
	}
	return append(to, line...)
}

// isTypeset tells whether a text has a table of LaTeX: rows that end with two backslashes, with an
// ampersand between their cells, below a line that begins a table.
func isTypeset(sample []byte) bool {
	const least = 3
	rows, isWithin := 0, false
	for line := range bytes.Lines(sample) {
		isWithin = isWithin || typesetBegin().Match(line)
		if isWithin && bytes.Contains(line, []byte(`\\`)) && bytes.IndexByte(line, '&') > 0 {
			rows++
		}
	}
	return rows >= least
}

// typesetTable is what LaTeX calls tables.
const typesetTable = `\s*\{(?:tabular|longtable|tabularx|tabulary|supertabular|array)\*?\}`

var (
	typesetBegin = lazy(`^\s*\\begin` + typesetTable)
	typesetEnd   = lazy(`^\s*\\end` + typesetTable)
	// typesetCommand are commands that say how a row looks, typesetArgument such whose argument is text.
	typesetCommand  = lazy(`\\(?:multicolumn\s*\{[^{}]*\}\s*\{[^{}]*\}|multirow\s*\{[^{}]*\}\s*\{[^{}]*\}|cline\s*\{[^{}]*\}|label\s*\{[^{}]*\}|(?:hline|endhead|endfoot|endfirsthead|endlastfoot|toprule|midrule|bottomrule|centering|tabularnewline|newline|small|footnotesize|bfseries|rowcolor\s*\{[^{}]*\})\b)`)
	typesetArgument = lazy(`\\(?:textbf|textit|texttt|emph|textsc|caption|mbox)\b`)
	// typesetBehind is what stands behind the end of a row and is none: how far the next one is.
	typesetBehind = lazy(`^\s*(?:\*|\[[^\]\d]{0,4}[\d.]{1,4}[a-z]{2}\])\s*`)
)

// typeset writes the rows of tables as rows with tabs.
type typeset struct {
	isWithin bool // a table has begun
}

// line appends the rows on a line of a table, and other lines as they are.
func (t *typeset) line(to, line []byte) []byte {
	text := bytes.TrimRight(line, "\r\n")
	switch {
	case typesetBegin().Match(text):
		t.isWithin = true
		return append(to, line...)
	case typesetEnd().Match(text):
		t.isWithin = false
		return append(to, line...)
	case !t.isWithin, bytes.HasPrefix(bytes.TrimSpace(text), []byte("%")), bytes.IndexByte(text, '\\') < 0 && bytes.IndexByte(text, '&') < 0:
		return append(to, line...)
	}
	text = typesetCommand().ReplaceAllFunc(text, func(command []byte) []byte {
		if countDigits(command) >= leastTelling || bytes.IndexByte(command, '@') >= 0 {
			return command
		}
		return nil
	})
	text = typesetArgument().ReplaceAll(text, nil)
	for isFirst := true; len(text) > 0; isFirst = false {
		row, rest, _ := bytes.Cut(text, []byte(`\\`))
		if bytes.HasPrefix(bytes.TrimSpace(rest), []byte("%")) { // a remark is of its row
			row, rest = slices.Concat(row, []byte{' '}, bytes.TrimSpace(rest)), nil
		}
		text = rest
		if !isFirst {
			row = typesetBehind().ReplaceAll(row, nil)
		}
		before := len(to)
		for i := 0; i < len(row); i++ {
			switch c := row[i]; {
			case c == '\\' && i+1 < len(row) && bytes.IndexByte([]byte(`_%&#${} `), row[i+1]) >= 0:
				i++
				to = append(to, row[i])
			case c == '{' || c == '}' || c == ' ':
				if len(to) > before && to[len(to)-1] != '\t' && to[len(to)-1] != ' ' {
					to = append(to, ' ')
				}
			case c == '&':
				to = append(bytes.TrimRight(to, " "), '\t')
			default:
				to = append(to, c)
			}
		}
		if to = bytes.TrimRight(to, " "); len(to) > before {
			to = append(to, '\n')
		}
	}
	return to
}
