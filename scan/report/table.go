package report

import (
	"cmp"
	"fmt"
	"io"
	"math"
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

// TableStyle says how the table may look.
type TableStyle struct {
	// Width is the number of columns of the terminal; 0 means 80.
	Width int
	// Color allows ANSI colours.
	Color bool
}

var english = message.NewPrinter(language.English)

// WriteTable writes the report for a person at a terminal: the headline first,
// and what was not examined right below it.
func WriteTable(w io.Writer, r *Report, style TableStyle) error {
	if style.Width <= 0 {
		style.Width = 80
	}
	t := &tableWriter{report: r, style: style}
	t.title()
	t.headline()
	t.coverage()
	t.classes()
	t.footer()
	t.sources()
	_, err := io.WriteString(w, t.out.String())
	return err
}

type tableWriter struct {
	report *Report
	style  TableStyle
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

func count(n uint64) string { return english.Sprint(n) }

// counted writes "1 row" and "2 rows".
func counted(n uint64, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return count(n) + " " + many
}

func (t *tableWriter) title() {
	r := t.report
	size := int64(0)
	for _, s := range r.Sources {
		size += s.BytesRead
	}
	right := byteSize(size) + " in " + seconds(r.Run.DurationMS)
	inputs := t.inputs()
	left := counted(uint64(len(inputs)), "input", "inputs")
	if len(inputs) == 1 {
		left = Inert(inputs[0].Path) + "   " + Describe(inputs[0])
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

// Describe tells how a source was understood, in a few words.
func Describe(s *Source) string {
	if s.Status == Skipped {
		if s.Format != "" {
			return "not examined: " + s.Format
		}
		return "not examined"
	}
	if s.Format == "" {
		return "empty"
	}
	var parts []string
	if s.Compression != nil {
		parts = append(parts, *s.Compression)
	}
	parts = append(parts, strings.ToUpper(s.Format))
	if s.Archive {
		return strings.Join(parts, ", ") + " archive"
	}
	if len(s.Tables) > 1 {
		parts = append(parts, counted(uint64(len(s.Tables)), "table", "tables"))
	} else {
		for _, table := range s.Tables {
			if table.Delimiter != "" {
				parts = append(parts, delimiterName(table.Delimiter))
			}
		}
	}
	parts = append(parts, strings.ToUpper(s.Encoding))
	if len(s.Tables) == 1 && !isNamed(s.Format) {
		if table := s.Tables[0]; table.HeaderRow != nil {
			parts = append(parts, fmt.Sprintf("header row %d", *table.HeaderRow))
		} else {
			parts = append(parts, "no header")
		}
	}
	return strings.Join(parts, ", ")
}

// isNamed tells whether records of the format bring the names of their
// columns.
func isNamed(format string) bool { return format == "json" || format == "ndjson" || format == "sql" }

func delimiterName(d string) string {
	switch d {
	case "\t":
		return "tab"
	case "\x01", "\x1f":
		return "control sign"
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
	s := &t.report.Summary
	if s.ExposedRecords == 0 {
		switch {
		case s.Records == 0 && t.report.Status == Complete:
			t.line("  %s", t.paint("no records", text.Bold))
		case t.report.Status == Complete && t.damaged() > 0:
			t.line("  %s", t.paint("nothing whole found in "+counted(s.Records, "record", "records")+", but "+counted(t.damaged(), "damaged value", "damaged values"), text.Bold, text.FgYellow))
		case t.report.Status == Complete:
			looked := t.looked()
			what := "no " + joinOr(looked)
			if len(looked) > 6 {
				what = "none of " + count(uint64(len(looked))) + " classes of personal data"
			}
			t.line("  %s", t.paint("nothing found: "+what+" in "+counted(s.Records, "record", "records"), text.Bold, text.FgGreen))
		case s.Records == 0:
			t.line("  %s", t.paint("nothing was examined", text.Bold))
		default:
			t.line("  %s", t.paint("nothing found in the "+counted(s.Records, "record", "records")+" examined, but not everything was examined", text.Bold))
		}
		return
	}
	exposed := count(s.ExposedRecords)
	if !s.Exact {
		exposed = "about " + exposed
	}
	verb := "expose"
	if s.ExposedRecords == 1 {
		verb = "exposes"
	}
	sentence := fmt.Sprintf("%s of %s %s someone", exposed, counted(s.Records, "record", "records"), verb)
	p := s.People
	switch p.By {
	case "phone":
		sentence += ": " + t.distinct(p.By, "telephone number", "telephone numbers")
	case "email":
		sentence += ": " + t.distinct(p.By, "e-mail address", "e-mail addresses")
	case "nik_or_kk":
		sentence += ": " + t.distinct(p.By, "number", "numbers")
	case "":
	default:
		about := ""
		if !p.Exact {
			about = "about "
		}
		sentence += ": at least " + about + counted(p.AtLeast, "person", "people")
	}
	t.wrap("  ", t.paint(sentence, text.Bold, text.FgRed))
}

// damaged returns how many damaged values stand in columns named for a class.
func (t *tableWriter) damaged() uint64 {
	n := uint64(0)
	t.verdicts(func(_ Column, c ColumnClass) {
		if c.Naming == "named" && c.Class != "salary" {
			n += c.Damaged
		}
	})
	return n
}

// verdicts calls yield for each verdict of the report.
func (t *tableWriter) verdicts(yield func(Column, ColumnClass)) {
	for _, s := range t.report.Sources {
		for _, table := range s.Tables {
			for _, c := range table.Columns {
				for _, cc := range c.Classes {
					yield(c, cc)
				}
			}
		}
	}
}

// looked returns the titles of the classes that were looked for: not those
// that only a column's name can tell, where a table has no names.
func (t *tableWriter) looked() []string {
	var wanted []string
	switch classes := t.report.Run.Options["classes"].(type) {
	case []string:
		wanted = classes
	case []any: // read back from JSON
		for _, c := range classes {
			wanted = append(wanted, fmt.Sprint(c))
		}
	}
	var found []string
	for _, d := range detectors.NewSet(time.Time{}).Detectors {
		c := d.Class()
		if t.headerless() && d.Model().NamedOnly == [detectors.Rungs]bool{true, true, true} {
			continue
		}
		if wanted == nil || slices.Contains(wanted, c.ID) {
			found = append(found, c.Title)
		}
	}
	return found
}

// titles are the titles of the classes by ID.
var titles = sync.OnceValue(func() map[string]string {
	byID := map[string]string{}
	for _, d := range detectors.NewSet(time.Time{}).Detectors {
		byID[d.Class().ID] = d.Class().Title
		if split := d.Model().Split; split != nil {
			byID[split.Other.ID] = split.Other.Title
		}
	}
	return byID
})

func joinOr(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " or " + words[len(words)-1]
}

func (t *tableWriter) distinct(class, one, many string) string {
	for _, c := range t.report.Summary.Classes {
		if c.Class == class && c.Distinct != nil {
			about := ""
			if !c.Distinct.Exact {
				about = "about "
			}
			return about + counted(c.Distinct.Count, one, many)
		}
	}
	return "no " + many
}

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
			what := f.Message
			if f.Count > 1 {
				what = count(f.Count) + " times: " + what
			}
			if f.First.Record != nil {
				what += fmt.Sprintf(" (first in record %s)", english.Sprint(*f.First.Record))
			}
			label := "incomplete:"
			if f.Code == string(record.Interrupted) {
				label = "interrupted:"
			}
			t.wrap("  ", t.paint(label, text.Bold, text.FgYellow)+" "+where+what)
		}
	}
	if lines > 8 {
		t.line("  … and %d more", lines-8)
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
	header := table.Row{"class", "records"}
	if bars {
		header = append(header, "")
	}
	header = append(header, "distinct")
	if law {
		header = append(header, "law")
	}
	w.AppendHeader(append(header, "columns"))
	var rows []table.Row
	widths := [3]int{len("class"), len("records"), len("distinct")}
	for _, c := range s.Classes {
		row := table.Row{t.paint(c.Title, severityColor(c.Severity)), count(c.Records)}
		if bars {
			row = append(row, t.paint(bar(c.Records, s.Records), severityColor(c.Severity)))
		}
		distinct := "-"
		if c.Distinct != nil {
			if distinct = count(c.Distinct.Count); !c.Distinct.Exact {
				distinct = "~" + distinct
			}
		}
		row = append(row, distinct)
		if law {
			row = append(row, c.Category)
		}
		rows = append(rows, row)
		widths[0] = max(widths[0], text.StringWidth(c.Title))
		widths[1] = max(widths[1], len(count(c.Records)))
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
	right := []table.ColumnConfig{{Name: "records", Align: text.AlignRight, AlignHeader: text.AlignRight}, {Name: "distinct", Align: text.AlignRight, AlignHeader: text.AlignRight}}
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
	var names []string
	seen := map[string]bool{}
	t.verdicts(func(c Column, cc ColumnClass) {
		name := columnName(c)
		if cc.Class == class && cc.Accepted && !seen[name] {
			seen[name] = true
			names = append(names, name)
		}
	})
	shown := ""
	for i, name := range names {
		name = text.Trim(name, room)
		if i < len(names)-1 {
			name = text.Trim(name, room-len(" +1"))
		}
		if i > 0 && text.StringWidth(shown+", "+name) > room {
			return fmt.Sprintf("%s +%d", shown, len(names)-i)
		}
		if i > 0 {
			shown += ", "
		}
		shown += name
	}
	return shown
}

func columnName(c Column) string {
	if c.Name == "" {
		return fmt.Sprintf("column %d", c.Index+1)
	}
	return Inert(c.Name)
}

func (t *tableWriter) footer() {
	s := &t.report.Summary
	titles := titles()
	var together []string
	for _, c := range t.combinations() {
		if len(c.Classes) > 1 && len(together) < 3 {
			var names []string
			for _, class := range c.Classes {
				names = append(names, titles[class])
			}
			together = append(together, strings.Join(names, " + ")+" "+count(c.Records))
		}
	}
	t.note("together", together)

	var also []string
	if s.Minors > 0 {
		also = append(also, counted(s.Minors, "minor", "minors"))
	}
	if s.Deceased > 0 {
		also = append(also, count(s.Deceased)+" deceased")
	}
	for _, c := range s.Classes {
		if c.Damaged > 0 {
			also = append(also, count(c.Damaged)+" damaged "+c.Title)
		}
		if c.Placeholders > 0 {
			also = append(also, counted(c.Placeholders, "placeholder "+c.Title, "placeholder "+c.Title))
		}
	}
	if s.Duplicates.Records > 0 {
		rows := counted(s.Duplicates.Records, "repeated row", "repeated rows")
		if !s.Duplicates.Exact {
			rows = "about " + rows + " (± " + count(whole(2*s.Duplicates.Error)) + ")"
		}
		also = append(also, rows)
	}

	for _, kind := range []struct {
		code      record.Code
		one, many string
	}{{record.TotalRow, "row of totals not counted", "rows of totals not counted"}, {record.RepeatedHeader, "repeated header not counted", "repeated headers not counted"}} {
		n := uint64(0)
		for _, source := range t.report.Sources {
			for _, f := range source.Faults {
				if f.Code == string(kind.code) {
					n += f.Count
				}
			}
		}
		if n > 0 {
			also = append(also, counted(n, kind.one, kind.many))
		}
	}
	t.note("also", also)
	var checks []string
	for _, c := range s.Corroboration {
		if c.About == "birth_date" || c.About == "sex" {
			checks = append(checks, fmt.Sprintf("%s and %s agree on the %s in %s of %s", titles[c.Classes[0]], titles[c.Classes[1]], strings.ReplaceAll(c.About, "_", " "), count(c.Agree), counted(c.Agree+c.Differ, "record", "records")))
		}
	}
	t.note("checks", checks)
	if t.headerless() {
		t.note("no header", []string{"no row of names was found, so classes that only a name can tell (salary, birth date, sex and others) were not looked for; --header N names the row, --no-header says that there is none"})
	}

	var misses []string
	t.verdicts(func(c Column, cc ColumnClass) {
		near := cc.Naming == "named" || cc.Values >= 10 && (cc.Class == "nik" || 2*cc.Values >= cc.Candidates)
		if !cc.Accepted && near && len(misses) < 5 && !slices.ContainsFunc(c.Classes, func(other ColumnClass) bool { return other.Accepted }) {
			misses = append(misses, columnName(c)+" is not "+titles[cc.Class]+": "+cc.Why)
		}
	})
	for _, miss := range misses {
		t.note("near miss", []string{miss})
	}
	if len(together)+len(also)+len(misses) > 0 || t.headerless() {
		t.line("")
	}
}

// combinations are those of classes that point at people, the most frequent
// first.
func (t *tableWriter) combinations() []Combination {
	describes := map[string]bool{}
	for _, c := range t.report.Summary.Classes {
		describes[c.Class] = c.Descriptive
	}
	var out []Combination
	at := map[string]int{}
	for _, c := range t.report.Summary.Combinations {
		var classes []string
		for _, class := range c.Classes {
			if !describes[class] {
				classes = append(classes, class)
			}
		}
		key := strings.Join(classes, "+")
		if i, ok := at[key]; ok {
			out[i].Records += c.Records
			continue
		}
		at[key] = len(out)
		out = append(out, Combination{Classes: classes, Records: c.Records})
	}
	slices.SortStableFunc(out, func(x, y Combination) int { return cmp.Compare(y.Records, x.Records) })
	return out
}

// headerless tells whether some table has no header, and nobody said so.
func (t *tableWriter) headerless() bool {
	if known, _ := t.report.Run.Options["no_header"].(bool); known {
		return false
	}
	for _, s := range t.report.Sources {
		for _, table := range s.Tables {
			isSheet := s.Format == "xlsx" && !strings.HasPrefix(table.Name, "(")
			if table.HeaderRow == nil && (table.Delimiter != "" || isSheet) && table.Records > 0 {
				return true
			}
		}
	}
	return false
}

func (t *tableWriter) note(label string, parts []string) {
	if len(parts) == 0 {
		return
	}
	const margin = 13
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
	w.AppendHeader(table.Row{"input", "records", "exposed", "examined"})
	for i, s := range inputs {
		if i == most {
			break
		}
		exposed := uint64(0)
		for _, table := range s.Tables {
			exposed += table.ExposedRecords
		}
		w.AppendRow(table.Row{tail(Inert(s.Path), t.style.Width-40), count(s.Records), count(exposed), s.Status})
	}
	w.SetColumnConfigs([]table.ColumnConfig{{Name: "records", Align: text.AlignRight, AlignHeader: text.AlignRight}, {Name: "exposed", Align: text.AlignRight, AlignHeader: text.AlignRight}})
	t.render(w)
	if n := len(inputs); n > most {
		t.line("  … and %d more; -f json lists all", n-most)
	}
	t.line("")
}
