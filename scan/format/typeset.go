package format

import (
	"bytes"
)

// Tables as forums (BBCode), wikis (Jira) and LaTeX have them are written as the pages, lines between bars
// and lines with tabs that say the same.

// isForumTable and isWikiTable tell whether there is such a table.
var (
	isForumTable = lazy(`(?i)\[tr\]\s*\[t[dh]\]`)
	isWikiTable  = lazy(`(?m)^\|\|[^|\n]+\|\|.*\n\|[^|\n]`)
	forumTag     = lazy(`(?i)\[(/?(?:table|thead|tbody|tr|td|th|b|i|u|s|url|email|center|size|color|font|quote|code|spoiler)(?:=[^\]\n]*)?)\]`)
)

// forumPage appends a line with the tags of pages for those of forums.
func forumPage(to, line []byte) []byte {
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
// ampersand between their cells.
func isTypeset(sample []byte) bool {
	const least = 3
	if !bytes.Contains(sample, []byte(`\begin{`)) {
		return false
	}
	rows := 0
	for line := range bytes.Lines(sample) {
		if bytes.Contains(line, []byte(`\\`)) && bytes.IndexByte(line, '&') > 0 {
			rows++
		}
	}
	return rows >= least
}

var (
	// typesetCommand are commands that say how a row looks, typesetArgument such whose argument is text.
	typesetCommand  = lazy(`\\(?:multicolumn\s*\{[^{}]*\}\s*\{[^{}]*\}|multirow\s*\{[^{}]*\}\s*\{[^{}]*\}|cline\s*\{[^{}]*\}|label\s*\{[^{}]*\}|(?:hline|endhead|endfoot|endfirsthead|endlastfoot|toprule|midrule|bottomrule|centering|tabularnewline|newline|small|footnotesize|bfseries|rowcolor\s*\{[^{}]*\})\b)`)
	typesetArgument = lazy(`\\(?:textbf|textit|texttt|emph|textsc|caption|mbox)\b`)
)

// unset appends the rows on a line as rows with tabs; other text loses nothing but commands.
func unset(to, line []byte) []byte {
	text := bytes.TrimRight(line, "\r\n")
	if bytes.HasPrefix(bytes.TrimSpace(text), []byte("%")) || bytes.IndexByte(text, '\\') < 0 && bytes.IndexByte(text, '&') < 0 {
		return append(to, line...)
	}
	text = typesetCommand().ReplaceAllFunc(text, func(command []byte) []byte {
		if countDigits(command) >= leastTelling {
			return command
		}
		return nil
	})
	text = typesetArgument().ReplaceAll(text, nil)
	for row := range bytes.SplitSeq(text, []byte(`\\`)) {
		before := len(to)
		for i := 0; i < len(row); i++ {
			switch c := row[i]; {
			case c == '\\' && i+1 < len(row) && bytes.IndexByte([]byte(`_%&#${} `), row[i+1]) >= 0:
				i++
				to = append(to, row[i])
			case c == '{' || c == '}':
			case c == '&':
				to = append(bytes.TrimRight(to, " "), '\t')
			case c == ' ' && (len(to) == before || to[len(to)-1] == '\t'):
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
