package report

import (
	"fmt"
	"io"
	"math"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"bocor/detectors"
	"bocor/scan/record"
)

var english = message.NewPrinter(language.English)

// WriteTable writes the report for a person at a terminal: the headline first,
// and what was not examined right below it.
func WriteTable(w io.Writer, r *Report, style Style) error {
	if style.Width <= 0 {
		style.Width = 80
	}
	t := &tableWriter{report: r, style: style, speaker: newSpeaker(style.Language)}
	t.heading()
	t.headline()
	t.coverage()
	t.classes()
	t.footer()
	t.sources()
	_, err := io.WriteString(w, t.out.String())
	return err
}

type tableWriter struct {
	speaker
	report *Report
	style  Style
	out    strings.Builder
}

func (t *tableWriter) line(format string, args ...any) {
	fmt.Fprintf(&t.out, format+"\n", args...)
}

func (t *tableWriter) paint(s string, colors ...text.Color) string {
	if !t.style.Color {
		return s
	}
	return text.Colors(colors).EscapeSeq() + s + text.Reset.EscapeSeq()
}

func (t *tableWriter) heading() {
	r := t.report
	size := int64(0)
	for _, s := range r.Sources {
		size += s.BytesRead
	}
	right := byteSize(size) + " in " + seconds(r.Run.DurationMS)
	inputs := t.inputs()
	left := t.counted(uint64(len(inputs)), "input", "inputs")
	if len(inputs) == 1 {
		left = Inert(inputs[0].Path) + "   " + t.describe(inputs[0])
	}
	gap := t.style.Width - text.StringWidthWithoutEscSequences(left) - len(right)
	if gap < 3 {
		t.line("%s", t.paint(left, text.Bold))
		t.line("%s%s", strings.Repeat(" ", max(0, t.style.Width-len(right))), right)
	} else {
		t.line("%s%s%s", t.paint(left, text.Bold), strings.Repeat(" ", gap), right)
	}
	t.line("")
}

// inputs returns the sources but for archives that have nothing to say
// themselves.
func (t *tableWriter) inputs() []*Source {
	var inputs []*Source
	for i := range t.report.Sources {
		if s := &t.report.Sources[i]; !s.Archive || s.Status != Complete {
			inputs = append(inputs, s)
		}
	}
	return inputs
}

// Describe tells how a source was understood, in a few English words.
func Describe(s *Source) string { return newSpeaker(English).describe(s) }

// describe tells how a source was understood, in a few words.
func (s speaker) describe(source *Source) string {
	if source.Status == Skipped {
		if source.Format != "" {
			return s.say("not examined: %s", source.Format)
		}
		return s.say("not examined")
	}
	if source.Format == "" {
		return s.say("empty")
	}
	var parts []string
	if source.Compression != nil {
		parts = append(parts, *source.Compression)
	}
	parts = append(parts, strings.ToUpper(source.Format))
	if source.Archive {
		return s.say("%s archive", strings.Join(parts, ", "))
	}
	if len(source.Tables) > 1 {
		parts = append(parts, s.counted(uint64(len(source.Tables)), "table", "tables"))
	} else {
		for _, table := range source.Tables {
			if table.Delimiter != "" {
				parts = append(parts, s.delimiterName(table.Delimiter))
			}
		}
	}
	if source.Encoding != "" {
		parts = append(parts, strings.ToUpper(source.Encoding))
	}
	if len(source.Tables) == 1 && !isNamed(source.Format) {
		if table := source.Tables[0]; table.HeaderRow != nil {
			parts = append(parts, s.say("header row %d", *table.HeaderRow))
		} else if table.isNamed() {
			parts = append(parts, s.say("a form"))
		} else {
			parts = append(parts, s.say("no header"))
		}
	}
	return strings.Join(parts, ", ")
}

// isNamed tells whether records of the format bring the names of their
// columns.
func isNamed(format string) bool {
	return format == "json" || format == "ndjson" || format == "sql" || format == "xml" || format == "blocks" || format == "pictures"
}

func (s speaker) delimiterName(d string) string {
	switch d {
	case "\t":
		return s.say("tab")
	case "\x01", "\x1f":
		return s.say("control sign")
	}
	return `"` + d + `"`
}

func byteSize(n int64) string {
	switch {
	case n < 1000:
		return fmt.Sprintf("%d B", n)
	case n < 1e6:
		return fmt.Sprintf("%.0f kB", float64(n)/1e3)
	case n < 1e9:
		return fmt.Sprintf("%.0f MB", float64(n)/1e6)
	}
	return fmt.Sprintf("%.1f GB", float64(n)/1e9)
}

func seconds(ms int64) string {
	d := time.Duration(ms) * time.Millisecond
	if d < time.Minute {
		return fmt.Sprintf("%.1f s", d.Seconds())
	}
	return d.Round(time.Second).String()
}

func (t *tableWriter) headline() {
	sentence, meant := t.speaker.headline(t.report)
	colors := []text.Color{text.Bold}
	switch meant {
	case clean:
		colors = append(colors, text.FgGreen)
	case uncertain:
		colors = append(colors, text.FgYellow)
	case leak:
		colors = append(colors, text.FgRed)
	}
	t.wrap("  ", t.paint(sentence, colors...))
}

// noNames says what lines of text mean, and statements without columns.
const noNames = "lines of text, and statements of SQL that list no columns, name none, so classes that only a name can tell (salary, religion and others) were not looked for, and birth date and sex only beside a NIK"

// noHeader says what a table without a header means.
const noHeader = "no row of names was found, so classes that only a name can tell (salary, religion and others) were not looked for, and birth date and sex only beside a NIK; --header N names the row, --no-header says that there is none"

// checks say what columns tell of the same persons.
func (s speaker) checks(sum *Summary) []string {
	var checks []string
	for _, c := range sum.Corroboration {
		first, agree, all := s.classTitle(c.Classes[0]), s.count(c.Agree), s.counted(c.Agree+c.Differ, "record", "records")
		switch c.About {
		case "operator":
			checks = append(checks, s.say("%s and a column of operators agree in %s of %s", first, agree, all))
			continue
		case "age":
			checks = append(checks, s.say("%s and a column of ages agree in %s of %s", first, agree, all))
			continue
		}
		checks = append(checks, s.say("%s and %s agree on the %s in %s of %s", first, s.classTitle(c.Classes[1]), s.say(spoken(c.About)), agree, all))
	}
	return checks
}

// classTitle is the title of a class by its ID.
func (s speaker) classTitle(class string) string { return s.title(class, classOf(class).Title) }

// ClassTitle is the title of a class by its ID, in a language.
func ClassTitle(class string, l Language) string { return newSpeaker(l).classTitle(class) }

// classOf returns a class by its ID. Of a user's own class a report knows no
// more than that, outside of its summary.
func classOf(id string) detectors.Class {
	if c, ok := classes()[id]; ok {
		return c
	}
	return detectors.Class{ID: id, Title: id, Noun: id, Category: detectors.General, Severity: detectors.Medium}
}

// isOwnClass tells whether an ID can be that of a user's own class.
func isOwnClass(id string) bool { return ownClass.MatchString(id) }

var aMonth = regexp.MustCompile(`^[0-9]{4}-(0[1-9]|1[0-2])$`)

var ownClass = regexp.MustCompile(`^[a-z][a-z0-9_]{1,39}$`)

// classes are the built-in classes by ID.
var classes = sync.OnceValue(func() map[string]detectors.Class {
	byID := map[string]detectors.Class{}
	for _, d := range detectors.NewSet(time.Time{}).WithPictures().Detectors {
		byID[d.Class().ID] = d.Class()
		if split := d.Model().Split; split != nil {
			byID[split.Other.ID] = split.Other
		}
	}
	return byID
})

// coverage tells what was guessed or not examined.
func (t *tableWriter) coverage() {
	if t.report.Status == Complete {
		t.line("")
		return
	}
	lines := 0
	for _, s := range t.report.Sources {
		for _, f := range s.Faults {
			if f.Trouble == "note" {
				continue
			}
			if lines++; lines > 8 {
				continue
			}
			where := ""
			if len(t.inputs()) > 1 {
				where = Inert(s.Path) + ": "
			}
			if s.Status == Skipped && s.Format != "" {
				where += s.Format + ": "
			}
			what := t.times(f)
			if f.First.Record != nil {
				what += t.say(" (first in record %d)", *f.First.Record)
			}
			label := "incomplete:"
			if f.Code == string(record.Interrupted) {
				label = "interrupted:"
			}
			t.wrap("  ", t.paint(t.say(label), text.Bold, text.FgYellow)+" "+where+what)
		}
	}
	if lines > 8 {
		t.line("  %s", t.say("… and %d more", lines-8))
	}
	t.line("")
}

// wrap writes a sentence in lines of the terminal's width.
func (t *tableWriter) wrap(indent, sentence string) {
	width := max(20, t.style.Width-len(indent)-2)
	for i, line := range strings.Split(text.WrapSoft(sentence, width), "\n") {
		if i > 0 {
			line = "  " + line
		}
		t.line("%s%s", indent, strings.TrimRight(line, " "))
	}
}

func (t *tableWriter) classes() {
	s := &t.report.Summary
	if len(s.Classes) == 0 {
		return
	}
	w := plainTable()
	bars, law := t.style.Width >= 70, t.style.Width >= 60
	header := table.Row{t.say("class"), t.say("records")}
	if bars {
		header = append(header, "")
	}
	header = append(header, t.say("distinct"))
	if law {
		header = append(header, t.say("law"))
	}
	w.AppendHeader(append(header, t.say("columns")))
	var rows []table.Row
	widths := [3]int{len(t.say("class")), len(t.say("records")), len(t.say("distinct"))}
	for _, c := range s.Classes {
		title := t.speaker.title(c.Class, c.Title)
		row := table.Row{t.paint(title, severityColor(c.Severity)), t.count(c.Records)}
		if bars {
			row = append(row, t.paint(bar(c.Records, s.Records), severityColor(c.Severity)))
		}
		distinct := t.different(c.Distinct)
		row = append(row, distinct)
		if law {
			row = append(row, t.say(c.Category))
		}
		rows = append(rows, row)
		widths[0] = max(widths[0], text.StringWidth(title))
		widths[1] = max(widths[1], len(t.count(c.Records)))
		widths[2] = max(widths[2], len(distinct))
	}
	room := t.style.Width - widths[0] - widths[1] - widths[2] - 4*len("  ")
	if bars {
		room -= barWidth + len("  ")
	}
	if law {
		room -= len("specific") + len("  ")
	}
	for i, row := range rows {
		w.AppendRow(append(row, t.columnsOf(s.Classes[i].Class, max(8, room))))
	}
	right := []table.ColumnConfig{{Name: t.say("records"), Align: text.AlignRight, AlignHeader: text.AlignRight}, {Name: t.say("distinct"), Align: text.AlignRight, AlignHeader: text.AlignRight}}
	w.SetColumnConfigs(right)
	t.render(w)
	t.line("")
}

// plainTable returns a table of columns without lines.
func plainTable() table.Writer {
	w := table.NewWriter()
	style := table.StyleDefault
	style.Options = table.OptionsNoBordersAndSeparators
	style.Format.Header = text.FormatDefault
	style.Box.PaddingLeft, style.Box.PaddingRight = "  ", ""
	w.SetStyle(style)
	return w
}

func (t *tableWriter) render(w table.Writer) {
	for line := range strings.SplitSeq(w.Render(), "\n") {
		t.line("%s", strings.TrimRight(line, " "))
	}
}

func severityColor(severity string) text.Color {
	if severity == "high" {
		return text.FgRed
	}
	return text.FgYellow
}

const barWidth = 12

// bar draws a share in eighths of a cell; something is never nothing.
func bar(n, of uint64) string {
	if of == 0 || n == 0 {
		return ""
	}
	eighths := max(1, int(math.Round(float64(n)/float64(of)*barWidth*8)))
	return strings.Repeat("█", eighths/8) + []string{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"}[eighths%8]
}

// columnsOf names the columns that hold a class, a few of them.
func (t *tableWriter) columnsOf(class string, room int) string {
	names := t.columnNames(t.report, class)
	shown := ""
	for i, name := range names {
		name = text.Trim(name, room)
		if i < len(names)-1 {
			name = text.Trim(name, room-len(fmt.Sprintf(" +%d", len(names))))
		}
		more := ""
		if i < len(names)-1 {
			more = fmt.Sprintf(" +%d", len(names)-i-1)
		}
		if i > 0 && text.StringWidth(shown+", "+name+more) > room {
			return fmt.Sprintf("%s +%d", shown, len(names)-i)
		}
		if i > 0 {
			shown += ", "
		}
		shown += name
	}
	return shown
}

// columnName is the name of a column to show.
func (s speaker) columnName(c *Column) string {
	if c.Name == "" {
		return s.say("column %d", c.Index+1)
	}
	return Inert(c.Name)
}

// manyRagged: one row of another width in so many is worth telling, a few are in any dump.
const manyRagged = 20

func (t *tableWriter) footer() {
	s := &t.report.Summary
	var together []string
	for _, c := range t.report.pointing() {
		if len(c.Classes) > 1 && len(together) < 3 {
			var names []string
			for _, class := range c.Classes {
				names = append(names, t.classTitle(class))
			}
			together = append(together, strings.Join(names, " + ")+" "+t.count(c.Records))
		}
	}
	t.note("together", together)

	var also []string
	if s.Minors > 0 {
		also = append(also, t.counted(s.Minors, "minor", "minors"))
	}
	if s.Deceased > 0 {
		also = append(also, t.say("%s deceased", t.count(s.Deceased)))
	}
	for _, c := range s.Classes {
		if c.Damaged > 0 {
			also = append(also, t.say("%s damaged %s", t.count(c.Damaged), t.speaker.title(c.Class, c.Title)))
		}
		if c.Placeholders > 0 {
			also = append(also, t.say("%s placeholder %s", t.count(c.Placeholders), t.speaker.title(c.Class, c.Title)))
		}
	}
	if s.Duplicates.Records > 0 {
		rows := t.counted(s.Duplicates.Records, "repeated row", "repeated rows")
		if !s.Duplicates.Exact {
			rows = t.say("about %s (± %s)", rows, t.count(whole(2*s.Duplicates.Error)))
		}
		also = append(also, rows)
	}

	for _, kind := range []struct {
		code      record.Code
		one, many string
	}{{record.TotalRow, "row of totals not counted", "rows of totals not counted"}, {record.TextRow, "line of text not counted", "lines of text not counted"}, {record.RepeatedHeader, "repeated header not counted", "repeated headers not counted"},
		{record.RaggedRow, "row of another width: its values may stand under other names", "rows of another width: their values may stand under other names"},
		{record.KeyedValues, "table of keys and values: each of its rows counts as a record", "tables of keys and values: each of their rows counts as a record"}} {
		n := uint64(0)
		for _, source := range t.report.Sources {
			for _, f := range source.Faults {
				if f.Code == string(kind.code) {
					n += f.Count
				}
			}
		}
		if n > 0 && (kind.code != record.RaggedRow || manyRagged*n >= s.Records) {
			also = append(also, t.counted(n, kind.one, kind.many))
		}
	}
	t.note("also", also)
	checks := t.checks(s)
	t.note("checks", checks)
	t.note("gate", t.gate(t.report))
	if text := t.report.unnamed(); text != "" {
		t.note("no header", []string{t.say(text)})
	}

	var misses []string
	t.report.eachVerdict(func(source *Source, _ *Table, c *Column, cc *ColumnClass) {
		near := cc.Naming == "named" || cc.Values >= 10 && (cc.Class == "nik" || 2*cc.Values >= cc.Candidates)
		if !cc.Accepted && near && len(misses) < 5 && !slices.ContainsFunc(c.Classes, func(other ColumnClass) bool { return other.Accepted }) {
			column := t.columnName(c)
			if len(t.report.Sources) > 1 {
				column = Inert(source.Path) + ", " + column
			}
			misses = append(misses, t.say("%s is not %s: %s", column, t.classTitle(cc.Class), t.why(*cc)))
		}
	})
	for _, miss := range misses {
		t.note("near miss", []string{miss})
	}
	if len(together)+len(also)+len(misses) > 0 || t.report.Gate != nil || t.report.unnamed() != "" {
		t.line("")
	}
}

func (t *tableWriter) note(label string, parts []string) {
	if len(parts) == 0 {
		return
	}
	const margin = 13
	label = t.say(label)
	width := max(30, t.style.Width-margin)
	for i, line := range strings.Split(text.WrapSoft(strings.Join(parts, " · "), width), "\n") {
		if i > 0 {
			label = ""
		}
		t.line("  %-11s%s", label, strings.TrimRight(line, " "))
	}
}

// tail keeps the end of a path, which tells more than its front.
func tail(path string, width int) string {
	runes := []rune(path)
	if width = max(12, width); len(runes) <= width {
		return path
	}
	return "…" + string(runes[len(runes)-width+1:])
}

// sources lists the inputs when there are several.
func (t *tableWriter) sources() {
	inputs := t.inputs()
	if len(inputs) < 2 {
		return
	}
	const most = 50
	w := plainTable()
	w.AppendHeader(table.Row{t.say("input"), t.say("records"), t.say("exposed"), t.say("examined")})
	for i, s := range inputs {
		if i == most {
			break
		}
		exposed := uint64(0)
		for _, table := range s.Tables {
			exposed += table.ExposedRecords
		}
		w.AppendRow(table.Row{tail(Inert(s.Path), t.style.Width-40), t.count(s.Records), t.count(exposed), t.say(string(s.Status))})
	}
	w.SetColumnConfigs([]table.ColumnConfig{{Name: t.say("records"), Align: text.AlignRight, AlignHeader: text.AlignRight}, {Name: t.say("exposed"), Align: text.AlignRight, AlignHeader: text.AlignRight}})
	t.render(w)
	if n := len(inputs); n > most {
		t.line("  %s", t.say("… and %d more; -f json lists all", n-most))
	}
	t.line("")
}
