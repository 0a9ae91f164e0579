package claim

import (
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"strings"

	"bocor/scan/report"
)

// Formats are the names of the formats.
var Formats = []string{"table", "json", "markdown", "html"}

// Write writes a result in a format.
func Write(w io.Writer, format string, r *Result, language report.Language) error {
	switch format {
	case "json":
		r.Text = r.Paragraph(language)
		encoder := json.NewEncoder(w)
		encoder.SetIndent("", "  ")
		return encoder.Encode(r)
	case "markdown":
		return writeMarkdown(w, r, language)
	case "html":
		return page.Execute(w, newPage(r, language))
	}
	return writeTable(w, r, language)
}

// title is what a point is called.
func (p *Point) title(l report.Language) string {
	if class, ok := strings.CutPrefix(p.ID, "class:"); ok {
		return report.ClassTitle(class, l)
	}
	return say(l, p.ID)
}

// why says what was claimed, where that is a number, and what the data says.
func (p *Point) why(l report.Language) string {
	why := say(l, p.phrase, p.args...)
	switch {
	case p.ID == "year":
		why = fmt.Sprintf("%d; ", p.Claimed) + why
	case p.Claimed > 0:
		why = say(l, "%d claimed; ", p.Claimed) + why
	}
	return why
}

func (v Verdict) text(l report.Language) string {
	return say(l, strings.ReplaceAll(string(v), "_", " "))
}

// notes are what stands below the points.
func (r *Result) notes(l report.Language) []string {
	var notes []string
	if len(r.Points) == 0 {
		notes = append(notes, say(l, "Nothing was claimed."))
	}
	if len(r.NotClaimed) > 0 {
		var names []string
		for _, class := range r.NotClaimed {
			names = append(names, report.ClassTitle(class, l))
		}
		notes = append(notes, say(l, "also found, and not claimed: %s", strings.Join(names, ", ")))
	}
	if !r.Complete {
		notes = append(notes, say(l, "Not everything was examined: what is missing may hold more."))
	}
	return notes
}

func (m *Match) text(l report.Language) string {
	where := m.Path
	if m.Table != "" {
		where += ", " + m.Table
	}
	text := say(l, "%s: columns %s to those of %s (%s); shared %d, missing %d, others %d; %s in its order", where, say(l, string(m.Likeness)), m.Structure, m.Kind, len(m.Shared), len(m.Missing), m.Others, percent(m.Order))
	if n := len(m.FormsAgree) + len(m.FormsDiffer); n > 0 {
		text += say(l, "; values as there in %d of %d columns", len(m.FormsAgree), n)
	}
	return text
}

// lines are what numbers, dates and tests say, in sentences.
func (r *Result) lines(l report.Language) []string {
	n := &r.Numbers
	least, most := number{n.People.AtLeast, n.People.Exact}, number{n.People.AtMost, n.People.Exact}
	lines := []string{say(l, "%d records, of which %d repeat an earlier one; %d cells, %d of them with personal data.", n.Records, n.Repeated, n.Cells, n.Values)}
	if n.DifferentNumbers > 0 {
		lines = append(lines, say(l, "%s: %d values, %s different ones; between %s and %s people.", report.ClassTitle(n.People.By, l), n.PersonNumbers, number{n.DifferentNumbers, n.People.Exact}, least, most))
	}
	if f := r.Freshness; f != nil {
		lines = append(lines, say(l, "The latest dates are of %s, in column %s of %s.", month(f.Latest), f.Column, f.Path))
	}
	return append(lines, r.Plausibility.sentence(l))
}

// sentence says what the tests come to.
func (p *Plausibility) sentence(l report.Language) string {
	switch p.Verdict {
	case MadeUp:
		return say(l, "It shows signs of having been made up, padded, or joined from several sources:")
	case AsReal:
		return say(l, "None of %d tests says that it was made up; that does not prove that it is real.", len(p.Tests))
	}
	return say(l, "There is too little in it to tell whether it was made up.")
}

func (t *Test) text(l report.Language) string {
	text := say(l, t.phrase, t.args...)
	switch {
	case t.Sign && t.Strong:
		text += say(l, " (a strong sign)")
	case t.Sign:
		text += say(l, " (a weak sign)")
	}
	return text
}

// Paragraph is what may be printed of a result.
func (r *Result) Paragraph(l report.Language) string {
	n := &r.Numbers
	least, most := number{n.People.AtLeast, n.People.Exact}, number{n.People.AtMost, n.People.Exact}
	sentences := []string{say(l, "What was examined has %d records.", n.Records)}
	switch {
	case n.DifferentNumbers > 0:
		sentences = append(sentences, say(l, "They are of at least %s and at most %s people.", least, most))
	case n.People.AtMost > 0:
		sentences = append(sentences, say(l, "They are of at most %s people.", most))
	}
	if n.Repeated > 0 {
		sentences = append(sentences, say(l, "%d records repeat an earlier one.", n.Repeated))
	}
	var has, lacks []string
	for i := range r.Points {
		p := &r.Points[i]
		switch {
		case strings.HasPrefix(p.ID, "class:"):
			if p.Verdict == Supported {
				has = append(has, p.title(l))
			} else if p.Verdict == Contradicted {
				lacks = append(lacks, p.title(l))
			}
		case p.ID == "source":
		case p.ID == "year":
			if p.Verdict == Contradicted {
				sentences = append(sentences, say(l, "It is said to be of a later year than its latest dates."))
			}
		case p.Verdict == Contradicted:
			sentences = append(sentences, say(l, "The %d %s that are claimed are contradicted: %s.", p.Claimed, p.title(l), say(l, p.phrase, p.args...)))
		case p.Verdict == Supported:
			sentences = append(sentences, say(l, "The %d %s that are claimed are supported: %s.", p.Claimed, p.title(l), say(l, p.phrase, p.args...)))
		}
	}
	if len(has) > 0 {
		sentences = append(sentences, say(l, "Of what is claimed it holds: %s.", strings.Join(has, ", ")))
	}
	if len(lacks) > 0 {
		sentences = append(sentences, say(l, "Claimed, and in none of the records: %s.", strings.Join(lacks, ", ")))
	}
	if f := r.Freshness; f != nil {
		sentences = append(sentences, say(l, "The latest dates in it are of %s.", month(f.Latest)))
	}
	switch r.Plausibility.Verdict {
	case MadeUp:
		sentences = append(sentences, say(l, "It shows signs of having been made up, padded, or joined from several sources."))
	case AsReal:
		sentences = append(sentences, r.Plausibility.sentence(l))
	}
	if len(r.Structures) > 0 {
		m := &r.Structures[0]
		sentences = append(sentences, say(l, "%d of the %d columns published of %s are in it, which does not prove where it is from.", len(m.Shared), len(m.Shared)+len(m.Missing), m.Structure))
	}
	if !r.Complete {
		sentences = append(sentences, say(l, "Not everything was examined: what is missing may hold more."))
	}
	return strings.Join(sentences, " ")
}

const caution = "A likeness says that who made the data knows these columns. It accuses nobody."

func writeTable(w io.Writer, r *Result, l report.Language) error {
	var out strings.Builder
	wide := 0
	for i := range r.Points {
		wide = max(wide, len([]rune(r.Points[i].title(l))))
	}
	for i := range r.Points {
		p := &r.Points[i]
		title := p.title(l)
		fmt.Fprintf(&out, "  %s%s  %s: %s\n", title, strings.Repeat(" ", wide-len([]rune(title))), p.Verdict.text(l), p.why(l))
	}
	for _, note := range r.notes(l) {
		fmt.Fprintf(&out, "  %s\n", note)
	}
	out.WriteString("\n")
	for _, line := range r.lines(l) {
		fmt.Fprintf(&out, "  %s\n", line)
	}
	for i := range r.Plausibility.Tests {
		if t := &r.Plausibility.Tests[i]; t.Sign && r.Plausibility.Verdict == MadeUp {
			fmt.Fprintf(&out, "  - %s\n", t.text(l))
		}
	}
	for i := range r.Structures {
		fmt.Fprintf(&out, "  %s\n", r.Structures[i].text(l))
	}
	if len(r.Structures) > 0 {
		fmt.Fprintf(&out, "  %s\n", say(l, caution))
	}
	_, err := io.WriteString(w, out.String())
	return err
}

func writeMarkdown(w io.Writer, r *Result, l report.Language) error {
	var out strings.Builder
	fmt.Fprintf(&out, "## %s\n\n", say(l, "What is claimed, and what the data says"))
	for i := range r.Points {
		p := &r.Points[i]
		fmt.Fprintf(&out, "- **%s: %s.** %s\n", report.Markdown(p.title(l)), p.Verdict.text(l), report.Markdown(p.why(l)))
	}
	for _, note := range r.notes(l) {
		fmt.Fprintf(&out, "\n%s\n", report.Markdown(note))
	}
	fmt.Fprintf(&out, "\n### %s\n\n", say(l, "Numbers, dates, and whether it was made up"))
	for _, line := range r.lines(l) {
		fmt.Fprintf(&out, "%s\n\n", report.Markdown(line))
	}
	for i := range r.Plausibility.Tests {
		fmt.Fprintf(&out, "- %s\n", report.Markdown(r.Plausibility.Tests[i].text(l)))
	}
	if len(r.Structures) > 0 {
		fmt.Fprintf(&out, "\n### %s\n\n", say(l, "Columns like those of known registers"))
		for i := range r.Structures {
			fmt.Fprintf(&out, "- %s\n", report.Markdown(r.Structures[i].text(l)))
			if missing := r.Structures[i].Missing; len(missing) > 0 {
				fmt.Fprintf(&out, "  %s\n", report.Markdown(say(l, "missing: %s", strings.Join(missing, ", "))))
			}
		}
		fmt.Fprintf(&out, "\n%s\n", say(l, caution))
	}
	fmt.Fprintf(&out, "\n### %s\n\n%s\n", say(l, "In one paragraph"), report.Markdown(r.Paragraph(l)))
	_, err := io.WriteString(w, out.String())
	return err
}

// claimPage is what the page shows.
type claimPage struct {
	Language                report.Language
	Title, Heading, Caution string
	Facts, Short, Paragraph string
	Lines, Tests            []string
	Points                  []struct{ Title, State, Verdict, Why string }
	Notes, Structures       []string
}

func newPage(r *Result, l report.Language) *claimPage {
	p := &claimPage{Language: l, Title: say(l, "What is claimed, and what the data says"), Heading: say(l, "Columns like those of known registers"), Caution: say(l, caution), Notes: r.notes(l),
		Facts: say(l, "Numbers, dates, and whether it was made up"), Short: say(l, "In one paragraph"), Paragraph: r.Paragraph(l), Lines: r.lines(l)}
	for i := range r.Plausibility.Tests {
		p.Tests = append(p.Tests, r.Plausibility.Tests[i].text(l))
	}
	for i := range r.Points {
		point := &r.Points[i]
		p.Points = append(p.Points, struct{ Title, State, Verdict, Why string }{point.title(l), string(point.Verdict), point.Verdict.text(l), point.why(l)})
	}
	for i := range r.Structures {
		p.Structures = append(p.Structures, r.Structures[i].text(l))
	}
	return p
}

var page = template.Must(template.New("claim").Parse(`<!doctype html>
<html lang="{{.Language}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{.Title}}</title>
<style>
html { font: 16px/1.5 system-ui, sans-serif; color: #1d2430; background: #fff; }
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 1.6rem; }
dt { font-weight: 600; margin-top: .8rem; } dd { margin: 0; overflow-wrap: anywhere; }
.supported { color: #1b7f4b; } .contradicted { color: #b3261e; } .not_decidable { color: #b26a00; }
@media print { body { margin: 0; } }
</style>
</head>
<body>
<h1>{{.Title}}</h1>
<dl>{{range .Points}}<dt>{{.Title}}: <span class="{{.State}}">{{.Verdict}}</span></dt><dd>{{.Why}}</dd>
{{end}}</dl>
{{range .Notes}}<p>{{.}}</p>
{{end}}<h2>{{.Facts}}</h2>
{{range .Lines}}<p>{{.}}</p>
{{end}}{{if .Tests}}<ul>{{range .Tests}}<li>{{.}}</li>
{{end}}</ul>
{{end}}{{if .Structures}}<h2>{{.Heading}}</h2>
<ul>{{range .Structures}}<li>{{.}}</li>{{end}}</ul>
<p>{{.Caution}}</p>
{{end}}<h2>{{.Short}}</h2>
<p>{{.Paragraph}}</p>
</body>
</html>
`))
