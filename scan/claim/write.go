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
	if p.Claimed > 0 {
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
	return say(l, "%s, %s: columns %s to those of %s (%s); shared %d, missing %d, others %d", m.Path, m.Table, say(l, string(m.Likeness)), m.Structure, m.Kind, len(m.Shared), len(m.Missing), m.Others)
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
	for i := range r.Structures {
		fmt.Fprintf(&out, "  %s\n", strings.Replace(r.Structures[i].text(l), ", :", ":", 1))
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
	if len(r.Structures) > 0 {
		fmt.Fprintf(&out, "\n### %s\n\n", say(l, "Columns like those of known registers"))
		for i := range r.Structures {
			fmt.Fprintf(&out, "- %s\n", report.Markdown(strings.Replace(r.Structures[i].text(l), ", :", ":", 1)))
		}
		fmt.Fprintf(&out, "\n%s\n", say(l, caution))
	}
	_, err := io.WriteString(w, out.String())
	return err
}

// claimPage is what the page shows.
type claimPage struct {
	Language                report.Language
	Title, Heading, Caution string
	Points                  []struct{ Title, State, Verdict, Why string }
	Notes, Structures       []string
}

func newPage(r *Result, l report.Language) *claimPage {
	p := &claimPage{Language: l, Title: say(l, "What is claimed, and what the data says"), Heading: say(l, "Columns like those of known registers"), Caution: say(l, caution), Notes: r.notes(l)}
	for i := range r.Points {
		point := &r.Points[i]
		p.Points = append(p.Points, struct{ Title, State, Verdict, Why string }{point.title(l), string(point.Verdict), point.Verdict.text(l), point.why(l)})
	}
	for i := range r.Structures {
		p.Structures = append(p.Structures, strings.Replace(r.Structures[i].text(l), ", :", ":", 1))
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
{{end}}{{if .Structures}}<h2>{{.Heading}}</h2>
<ul>{{range .Structures}}<li>{{.}}</li>{{end}}</ul>
<p>{{.Caution}}</p>
{{end}}</body>
</html>
`))
