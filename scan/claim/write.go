package claim

import (
	"cmp"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strconv"
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
	text := say(l, "%s: columns %s with those of %s (%s); shared %d, missing %d, others %d; %s in its order", where, say(l, string(m.Likeness)), m.Structure, m.Kind, len(m.Shared), len(m.Missing), m.Others, percent(m.Order))
	if n := len(m.FormsAgree) + len(m.FormsDiffer); n > 0 {
		text += say(l, "; values as there in %d of %d columns", len(m.FormsAgree), n)
	}
	return text
}

// lines are what numbers and dates say, in sentences.
func (r *Result) lines(l report.Language) []string {
	n := &r.Numbers
	least := number{n.People.AtLeast, n.People.Exact}
	lines := []string{say(l, "%d records, of which %s repeat an earlier one of their table; %d cells; %d values of personal data.", n.Records, number{n.Repeated, n.RepeatedExact || n.Repeated == 0}, n.Cells, n.Values)}
	switch {
	case n.DifferentNumbers > 0 && n.AtMost != nil:
		lines = append(lines, say(l, "%s: %d values, %s different ones; between %s and %s people.", report.ClassTitle(n.People.By, l), n.PersonNumbers, number{n.DifferentNumbers, n.People.Exact}, least, number{*n.AtMost, n.People.Exact}))
	case n.DifferentNumbers > 0:
		lines = append(lines, say(l, "%s: %d values, %s different ones; at least %s people.", report.ClassTitle(n.People.By, l), n.PersonNumbers, number{n.DifferentNumbers, n.People.Exact}, least))
	}
	if f := r.Freshness; f != nil {
		lines = append(lines, say(l, "The latest dates are of %s, in column %s of %s.", month(f.Latest), f.Column, f.Path))
	}
	if len(r.Structures) == 0 {
		lines = append(lines, say(l, "no match with %d published structures", r.Published))
	}
	return lines
}

// sentence says what the tests come to.
func (p *Plausibility) sentence(l report.Language) string {
	switch p.Verdict {
	case MadeUp:
		return say(l, "There are signs of data that was made up:")
	case Unusual:
		return say(l, "There are unusual signs, which padding and joining leave, and also logs, quotas, extracts and records of two people:")
	case NoSign:
		return say(l, "None of %d tests shows a strong sign of data that was made up; that does not prove that it is real.", len(p.Tests))
	}
	return say(l, "There is too little in it to tell whether it was made up.")
}

// signs returns the tests that are signs, or those that are not.
func (p *Plausibility) signs(are bool) (out []*Test) {
	for i := range p.Tests {
		if t := &p.Tests[i]; t.Sign == are {
			out = append(out, t)
		}
	}
	return out
}

// text says what was measured, and beside what.
func (t *Test) text(l report.Language) string {
	decimal := func(x float64) string {
		text := strconv.FormatFloat(x, 'f', -1, 64)
		if l == report.Indonesian {
			text = strings.Replace(text, ".", ",", 1)
		}
		return text
	}
	return say(l, t.phrase, t.args...) + say(l, " (%s; registers %s, made up %s, effect %s)", say(l, string(t.Weight)), decimal(t.Real), decimal(t.MadeUp), decimal(t.Effect))
}

// Paragraph is what may be printed of a result.
func (r *Result) Paragraph(l report.Language) string {
	n := &r.Numbers
	sentences := []string{say(l, "What was examined has %d records.", n.Records)}
	least := number{n.People.AtLeast, n.People.Exact}
	switch {
	case n.DifferentNumbers > 0 && n.AtMost != nil:
		sentences = append(sentences, say(l, "They concern at least %s and at most %s people.", least, number{*n.AtMost, n.People.Exact}))
	case n.DifferentNumbers > 0:
		sentences = append(sentences, say(l, "They concern at least %s people; how many more cannot be told.", least))
	case n.AtMost != nil:
		sentences = append(sentences, say(l, "They concern at most %s people.", number{*n.AtMost, n.People.Exact}))
	}
	if n.Repeated > 0 {
		sentences = append(sentences, say(l, "%s records repeat an earlier one of their table.", number{n.Repeated, n.RepeatedExact || n.Repeated == 0}))
	}
	classes := map[Verdict][]string{}
	for i := range r.Points {
		p := &r.Points[i]
		phrase := map[Verdict]string{Contradicted: "The claim of %d %s is contradicted by what was examined: %s.", Supported: "The claim of %d %s is supported: %s.", Undecidable: "The claim of %d %s cannot be decided: %s."}[p.Verdict]
		switch {
		case strings.HasPrefix(p.ID, "class:"):
			classes[p.Verdict] = append(classes[p.Verdict], p.title(l))
		case p.ID != "source" && p.ID != "year":
			sentences = append(sentences, say(l, phrase, p.Claimed, p.title(l), say(l, p.phrase, p.args...)))
		}
	}
	for _, list := range []struct {
		verdict Verdict
		phrase  string
	}{{Supported, "Of what is claimed it holds: %s."}, {Contradicted, "Claimed, and in none of the records: %s."}, {Undecidable, "Not decided of what is claimed: %s."}} {
		if names := classes[list.verdict]; len(names) > 0 {
			sentences = append(sentences, say(l, list.phrase, strings.Join(names, ", ")))
		}
	}
	if f := r.Freshness; f != nil {
		sentences = append(sentences, say(l, "Its dates reach to %s, but for at most one in a thousand.", month(f.Latest)))
	}
	switch p := &r.Plausibility; p.Verdict {
	case MadeUp, Unusual:
		sentences = append(sentences, strings.TrimSuffix(p.sentence(l), ":")+".", say(l, "The strongest sign: %s. It can have other reasons.", p.strongest().plain(l)))
	case NoSign:
		sentences = append(sentences, p.sentence(l))
	}
	if len(r.Structures) > 0 && (r.Structures[0].Likeness == Identical || 5*len(r.Structures[0].Shared) >= 3*(len(r.Structures[0].Shared)+len(r.Structures[0].Missing))) {
		m := &r.Structures[0]
		sentences = append(sentences, say(l, "%d of the %d columns published of %s are in it, which does not prove where it is from.", len(m.Shared), len(m.Shared)+len(m.Missing), m.Structure))
	}
	if !r.Complete {
		sentences = append(sentences, say(l, "Not everything was examined: what is missing may hold more."))
	}
	return strings.Join(sentences, " ")
}

// strongest returns the sign of most weight and effect.
func (p *Plausibility) strongest() *Test {
	order := []Weight{Decisive, Strong, Weak, Remark}
	signs := p.signs(true)
	return slices.MinFunc(signs, func(a, b *Test) int {
		return cmp.Or(cmp.Compare(slices.Index(order, a.Weight), slices.Index(order, b.Weight)), cmp.Compare(b.Effect, a.Effect))
	})
}

func (t *Test) plain(l report.Language) string { return say(l, t.phrase, t.args...) }

// verdict is what a point is called: of a source, how like its structure is.
func (p *Point) verdict(l report.Language) string {
	if p.ID != "source" {
		return p.Verdict.text(l)
	}
	switch {
	case p.Verdict == Supported:
		return say(l, "structure identical")
	case p.Verdict == Contradicted:
		return say(l, "no match")
	case p.Found != nil && strings.Contains(p.phrase, "compatible"):
		return say(l, "structure compatible")
	case p.Found != nil:
		return say(l, "other values")
	}
	return p.Verdict.text(l)
}

func (e *Examined) text(l report.Language) string {
	return say(l, "examined: %s; bocor %s, report of %s", strings.Join(e.Paths, ", "), cmp.Or(e.Version, "dev"), cmp.Or(e.On, "-"))
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
		fmt.Fprintf(&out, "  %s%s  %s: %s\n", title, strings.Repeat(" ", wide-len([]rune(title))), p.verdict(l), p.why(l))
	}
	for _, note := range r.notes(l) {
		fmt.Fprintf(&out, "  %s\n", note)
	}
	out.WriteString("\n")
	for _, line := range r.lines(l) {
		fmt.Fprintf(&out, "  %s\n", line)
	}
	fmt.Fprintf(&out, "  %s\n", r.Plausibility.sentence(l))
	for _, t := range r.Plausibility.signs(true) {
		fmt.Fprintf(&out, "  - %s\n", t.text(l))
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
		fmt.Fprintf(&out, "- **%s: %s.** %s\n", report.Markdown(p.title(l)), p.verdict(l), report.Markdown(p.why(l)))
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
	fmt.Fprintf(&out, "\n%s\n", report.Markdown(r.Examined.text(l)))
	_, err := io.WriteString(w, out.String())
	return err
}

// claimPage is what the page shows.
type claimPage struct {
	Language                report.Language
	Title, Heading, Caution string
	Facts, Short, Paragraph string
	Look, Else, Examined    string
	Lines, Signs, Others    []string
	Points                  []struct{ Title, State, Verdict, Why string }
	Notes, Structures       []string
}

func newPage(r *Result, l report.Language) *claimPage {
	p := &claimPage{Language: l, Title: say(l, "What is claimed, and what the data says"), Heading: say(l, "Columns like those of known registers"), Caution: say(l, caution), Notes: r.notes(l),
		Facts: say(l, "Numbers, dates, and whether it was made up"), Short: say(l, "In one paragraph"), Paragraph: r.Paragraph(l), Lines: r.lines(l),
		Look: r.Plausibility.sentence(l), Else: say(l, "what else was measured"), Examined: r.Examined.text(l)}
	for _, t := range r.Plausibility.signs(true) {
		p.Signs = append(p.Signs, t.text(l))
	}
	for _, t := range r.Plausibility.signs(false) {
		p.Others = append(p.Others, t.text(l))
	}
	for i := range r.Points {
		point := &r.Points[i]
		p.Points = append(p.Points, struct{ Title, State, Verdict, Why string }{point.title(l), string(point.Verdict), point.verdict(l), point.why(l)})
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
.supported { color: #1b7f4b; } .contradicted { color: #b3261e; } .not_decidable { color: #8a5200; }
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
{{end}}<p>{{.Look}}</p>
{{if .Signs}}<ul>{{range .Signs}}<li>{{.}}</li>
{{end}}</ul>
{{end}}{{if .Others}}<details><summary>{{.Else}}</summary><ul>{{range .Others}}<li>{{.}}</li>
{{end}}</ul></details>
{{end}}{{if .Structures}}<h2>{{.Heading}}</h2>
<ul>{{range .Structures}}<li>{{.}}</li>{{end}}</ul>
<p>{{.Caution}}</p>
{{end}}<h2>{{.Short}}</h2>
<p>{{.Paragraph}}</p>
<p><small>{{.Examined}}</small></p>
</body>
</html>
`))
