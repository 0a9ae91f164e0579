package format

import "testing"

// TestTypeset: tables of forums, wikis and LaTeX are written as such that are read.
func TestTypeset(t *testing.T) {
	for text, want := range map[string]string{
		"[TABLE]\n[tr][td]a[/td][TD]b[/TD][/tr] [x]\n": "<TABLE>\n<tr><td>a</td><TD>b</TD></tr> [x]\n", "[td]<a@b.id> & c[/td]": "<td>&lt;a@b.id&gt; &amp; c</td>",
		"[url=http://a.b]c[/url][tr][td]": "<url>http://a.b c</url><tr><td>",
	} {
		checkRelined(t, forumPage, text, want)
	}
	checkRelined(t, wikiRow, "||a||b||\n|1|x||y|\n", "|a|b|\n|1|x||y|\n")
	const begin, end = "\\begin{tabular}{ll}\n", "\\end{tabular}\n"
	for text, want := range map[string]string{
		"\\caption{Isi} \\label{tab:x} \\\\\\hline \\multicolumn{1}{|c|}{\\textbf{nik}} & \\textbf{nama\\_2} \\\\ \\hline\n": "Isi\nnik\tnama_2\n",
		"3174 & A \\& B \\\\ \\hline \n5 & C\\\\[2pt]\n":                                                                     "3174\tA & B\n5\tC\n",
		"1 & \\href{mailto:a@b.id}{A} \\\\ % x\n":                                                                            "1\t\\href mailto:a@b.id A % x\n",
		"\\label{a@b.id} & 2 \\\\\n":                                                                                         "\\label a@b.id\t2\n",
		"% 5 & x\nplain\n":                                                                                                   "% 5 & x\nplain\n",
	} {
		checkRelined(t, new(typeset).line, begin+text+end, begin+want+end)
	}
	checkRelined(t, new(typeset).line, "A & B \\\\\n", "A & B \\\\\n")
	for text, want := range map[string]bool{
		"\\begin{tabular}{ll}\na & b \\\\\n1 & 2 \\\\\n3 & 4 \\\\\n\\end{tabular}\n": true,
		"x = '\\\\begin{tabular}'\na & b \\\\\n1 & 2 \\\\\n3 & 4 \\\\\n":             false,
		"\\begin{document}\nA & B\n\\end{document}\n":                                false,
	} {
		if isTypeset([]byte(text)) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}
