package report

import (
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"bocor/detectors/region"
)

//go:embed page.html
var pageText string

//go:embed page.css
var pageStyle string

// page is what the template draws. All texts are ready to show.
type page struct {
	Language  Language
	Style     template.CSS
	StyleHash string
	Report    *Report
	Summary   *Summary
	Headline  string
	Tone      string
	Faults    []pageFault
	Classes   []pageClass
	Together  *upset
	Gate      []string
	Map       *tileMap
	Pyramid   *pyramid
	Columns   []pageColumn
	Misses    []pageColumn
	Sources   []pageSource
	OneSource bool
	NoHeader  string
	Checks    []string
	Scanned   string
	Settings  string
	Method    string
}

type pageFault struct{ Path, What string }

type pageClass struct {
	Title, Apart, Share, Distinct string
	Records                       uint64
	Width                         int
	Category, Severity            string
	Columns                       []string
	More                          string
}

type pageColumn struct{ Name, Place, Class, Values, Confidence, Why string }

type pageSource struct {
	Path, Format, Status, SHA256, Size, Modified string
	Records, Exposed                             uint64
}

// writeHTML writes one page that needs nothing else: no script, no image, no
// font, nothing from a network.
func writeHTML(w io.Writer, r *Report, style Style) error {
	s := newSpeaker(style.Language)
	t, err := template.New("page").Funcs(template.FuncMap{
		"say": func(phrase any) string { return s.say(fmt.Sprint(phrase)) }, "count": s.count, "estimate": s.estimate, "percent": s.percent,
		"deceased": func() string { return strings.TrimSpace(strings.ReplaceAll(s.say("%s deceased", ""), "  ", " ")) },
	}).Parse(pageText)
	if err != nil {
		return fmt.Errorf("the page's template: %w", err)
	}
	sum := sha256.Sum256([]byte(pageStyle))
	p := page{
		Language: s.language, Style: template.CSS(pageStyle), StyleHash: "sha256-" + base64.StdEncoding.EncodeToString(sum[:]),
		Report: r, Summary: &r.Summary,
		Method: s.say("A number is called a NIK, a telephone number or an account by evidence against chance: how many values of a column fit the class, and how many would by luck. A column counts from a confidence of %s on. Records are rows of the data, counted once however many values they hold. People are at least the different NIK; without NIK, the different numbers of another kind that a person has one of. Different values are exact up to 100,000, then estimated with a standard error of 0.8 %%.", s.decimal(threshold(r))),
	}
	var meant tone
	p.Headline, meant = s.headline(r)
	p.Tone = map[tone]string{leak: "leak", clean: "clean"}[meant]
	p.faults(s)
	p.classes(s)
	p.Together = s.upset(r)
	p.Gate = s.gate(r)
	p.Map = s.tileMap(r)
	p.Pyramid = s.pyramid(r)
	p.columns(s)
	p.sources(s)
	if text := r.unnamed(); text != "" {
		p.NoHeader = s.say(text)
	}
	p.Checks = s.checks(&r.Summary)
	if !r.Run.StartedAt.IsZero() {
		p.Scanned = s.moment(r.Run.StartedAt) + ", " + seconds(r.Run.DurationMS)
	}
	if len(r.Run.Options) > 0 {
		options, err := json.Marshal(r.Run.Options)
		if err != nil {
			return err
		}
		p.Settings = InertText(string(options))
	}
	return t.Execute(w, p)
}

func threshold(r *Report) float64 {
	if t, ok := r.Run.Options["threshold"].(float64); ok {
		return t
	}
	return 0.95
}

// decimal writes a number below 1 as the language does.
func (s speaker) decimal(x float64) string {
	text := strconv.FormatFloat(x, 'f', -1, 64)
	if s.language == Indonesian {
		text = strings.Replace(text, ".", ",", 1)
	}
	return text
}

// moment writes a time in UTC and in western Indonesia, where most readers
// are.
func (s speaker) moment(t time.Time) string {
	return t.UTC().Format("2006-01-02 15:04:05 UTC") + " (" + t.In(time.FixedZone("WIB", 7*3600)).Format("15:04:05 WIB") + ")"
}

func (p *page) faults(s speaker) {
	const most = 30
	for _, source := range p.Report.Sources {
		for _, f := range source.Faults {
			if f.Trouble == "note" || len(p.Faults) == most {
				continue
			}
			what := s.times(f)
			if f.First.Record != nil {
				what += s.say(" (first in record %d)", *f.First.Record)
			}
			p.Faults = append(p.Faults, pageFault{Inert(source.Path), what})
		}
	}
}

func (p *page) classes(s speaker) {
	for _, c := range p.Summary.Classes {
		out := pageClass{
			Title: s.title(c.Class, c.Title), Records: c.Records, Category: c.Category, Severity: c.Severity,
			Width: width(c.Records, p.Summary.Records, 140), Share: s.percent(c.Records, p.Summary.Records), Distinct: s.different(c.Distinct), Columns: s.columnNames(p.Report, c.Class),
		}
		var apart []string
		if c.Damaged > 0 {
			apart = append(apart, s.count(c.Damaged)+" "+s.say("damaged"))
		}
		if c.Placeholders > 0 {
			apart = append(apart, s.counted(c.Placeholders, "placeholder", "placeholders"))
		}
		out.Apart = strings.Join(apart, ", ")
		const most = 8
		if n := len(out.Columns); n > most {
			out.Columns, out.More = out.Columns[:most], " "+s.say("… and %d more", n-most)
		}
		p.Classes = append(p.Classes, out)
	}
}

// width is the part of full that n is of all; something is never nothing.
func width(n, all uint64, full int) int {
	if n == 0 || all == 0 {
		return 0
	}
	return max(2, int(float64(full)*min(1, float64(n)/float64(all))+0.5))
}

func (p *page) columns(s speaker) {
	const most = 500
	many := len(p.Report.Sources) > 1
	p.Report.eachVerdict(func(source *Source, table *Table, column *Column, c *ColumnClass) {
		out := pageColumn{Name: s.columnName(column), Class: s.classTitle(c.Class), Values: s.count(c.Values), Confidence: s.decimal(c.Confidence), Why: s.why(*c)}
		var place []string
		if many {
			place = append(place, Inert(source.Path))
		}
		if table.Name != "" {
			place = append(place, Inert(table.Name))
		}
		out.Place = strings.Join(place, ", ")
		if c.Accepted && len(p.Columns) < most {
			p.Columns = append(p.Columns, out)
		} else if !c.Accepted && len(p.Misses) < most {
			p.Misses = append(p.Misses, out)
		}
	})
}

func (p *page) sources(s speaker) {
	for i := range p.Report.Sources {
		source := &p.Report.Sources[i]
		out := pageSource{Path: Inert(source.Path), Format: s.describe(source), Status: string(source.Status), Records: source.Records, SHA256: s.say("not computed")}
		for _, table := range source.Tables {
			out.Exposed += table.ExposedRecords
		}
		if source.SHA256 != nil {
			out.SHA256 = *source.SHA256
		}
		if source.Size != nil {
			out.Size = s.count(uint64(*source.Size)) + " " + s.say("bytes")
		}
		if source.ModifiedAt != nil {
			out.Modified = s.moment(*source.ModifiedAt)
		}
		p.Sources = append(p.Sources, out)
	}
	p.OneSource = len(p.Sources) == 1
}

// upset is a plot of combinations: a row for each, a dot for each class in it.
type upset struct {
	Width, Height int
	Heads         []label
	Rows          []upsetRow
}

type label struct {
	X, Y int
	Text string
}

type upsetRow struct {
	Y, From, To  int
	Linked       bool
	Dots         []dot
	BarX, BarY   int
	Bar          int
	TextX, TextY int
	Text         string
}

type dot struct {
	X  int
	On bool
}

// upset draws the most frequent combinations of the classes that point at
// people; nil when there is nothing to compare.
func (s speaker) upset(r *Report) *upset {
	combinations := r.pointing()
	if len(combinations) == 0 || len(combinations) == 1 && len(combinations[0].Classes) < 2 {
		return nil
	}
	const step, rowHeight, top, most = 30, 24, 96, 14
	var others []Combination
	if len(combinations) > most {
		combinations, others = combinations[:most], combinations[most:]
	}
	var classes []string
	for _, c := range r.Summary.Classes {
		if !c.Descriptive {
			classes = append(classes, c.Class)
		}
	}
	u := &upset{Width: len(classes)*step + 260 + 90, Height: top + (len(combinations)+1)*rowHeight + 8}
	for i, class := range classes {
		u.Heads = append(u.Heads, label{14 + i*step, top - 10, s.classTitle(class)})
	}
	for i, c := range combinations {
		row := upsetRow{Y: top + i*rowHeight + 8, BarX: len(classes)*step + 20, From: -1}
		row.BarY, row.TextY = row.Y-7, row.Y+4
		for j, class := range classes {
			d := dot{10 + j*step, slices.Contains(c.Classes, class)}
			if d.On {
				if row.From < 0 {
					row.From = d.X
				}
				row.Linked = row.Linked || d.X > row.From
				row.To = d.X
			}
			row.Dots = append(row.Dots, d)
		}
		row.Bar = width(c.Records, combinations[0].Records, 200)
		row.TextX, row.Text = row.BarX+row.Bar+8, s.count(c.Records)
		u.Rows = append(u.Rows, row)
	}
	if len(others) > 0 {
		sum := uint64(0)
		for _, c := range others {
			sum += c.Records
		}
		row := upsetRow{BarX: len(classes)*step + 20, TextX: len(classes)*step + 20, TextY: top + len(combinations)*rowHeight + 12}
		row.Text = s.count(sum) + " (" + s.say("and %d more combinations", len(others)) + ")"
		u.Rows = append(u.Rows, row)
	}
	return u
}

// pointing are the combinations of classes that point at people, the most
// frequent first.
func (r *Report) pointing() []Combination {
	describes := map[string]bool{}
	for _, c := range r.Summary.Classes {
		describes[c.Class] = c.Descriptive
	}
	var out []Combination
	at := map[string]int{}
	for _, c := range r.Summary.Combinations {
		var classes []string
		for _, class := range c.Classes {
			if !describes[class] {
				classes = append(classes, class)
			}
		}
		if len(classes) == 0 { // only descriptive classes were asked for
			classes = c.Classes
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

// tileMap has a tile for each province, about where it lies.
type tileMap struct {
	Height int
	Tiles  []tile
}

type tile struct {
	X, Y, TextX, LabelY, CountY int
	Level                       int // 0 to 4
	Name, Label, Short, Count   string
}

// tilePlaces are the column and row of each province's tile, by code.
var tilePlaces = map[int]struct {
	x, y  int
	label string
}{
	11: {0, 0, "AC"}, 12: {1, 1, "SU"}, 13: {1, 2, "SB"}, 14: {2, 1, "RI"}, 21: {3, 1, "KR"}, 15: {2, 2, "JA"}, 17: {1, 3, "BE"}, 16: {2, 3, "SS"}, 19: {3, 2, "BB"}, 18: {2, 4, "LA"},
	36: {3, 5, "BT"}, 31: {4, 4, "JK"}, 32: {4, 5, "JB"}, 33: {5, 5, "JT"}, 34: {5, 6, "YO"}, 35: {6, 5, "JI"}, 51: {7, 5, "BA"}, 52: {8, 5, "NB"}, 53: {9, 5, "NT"},
	61: {5, 2, "KB"}, 62: {6, 3, "KT"}, 63: {7, 3, "KS"}, 64: {7, 2, "KI"}, 65: {7, 1, "KU"}, 76: {9, 3, "SR"}, 72: {9, 2, "ST"}, 73: {9, 4, "SN"}, 74: {10, 3, "SG"}, 75: {10, 1, "GO"}, 71: {11, 1, "SA"},
	82: {12, 2, "MU"}, 81: {12, 4, "MA"}, 96: {13, 2, "PD"}, 92: {14, 2, "PB"}, 94: {14, 3, "PT"}, 91: {15, 2, "PA"}, 95: {15, 3, "PE"}, 93: {15, 4, "PS"},
}

func (s speaker) tileMap(r *Report) *tileMap {
	counts := facet(r, "nik", "province")
	if counts == nil {
		return nil
	}
	names := region.Load()
	most := uint64(0)
	for _, n := range counts {
		if n != nil {
			most = max(most, *n)
		}
	}
	m := &tileMap{Height: 7*46 + 4}
	for code := range 100 {
		place, ok := tilePlaces[code]
		if !ok {
			continue
		}
		t := tile{X: 2 + place.x*50, Y: 2 + place.y*46, Name: names.Province(code), Label: place.label, Count: "0"}
		t.TextX, t.LabelY, t.CountY = t.X+23, t.Y+17, t.Y+33
		n, found := counts[t.Name]
		switch {
		case found && n == nil:
			t.Count, t.Short = "< 5", "<5"
		case found && *n > 0:
			t.Count, t.Short = s.count(*n), short(*n)
			t.Level = 1 + int(min(3, 4*float64(*n)/float64(most+1)))
		}
		m.Tiles = append(m.Tiles, t)
	}
	return m
}

// short writes a number in at most four signs.
func short(n uint64) string {
	switch {
	case n < 10_000:
		return fmt.Sprint(n)
	case n < 1_000_000:
		return fmt.Sprintf("%dk", n/1000)
	}
	return fmt.Sprintf("%dM", n/1_000_000)
}

// facet returns the counts of a class's facet; nil when it has none.
func facet(r *Report, class, name string) map[string]*uint64 {
	for _, c := range r.Summary.Classes {
		if c.Class == class {
			return c.Facets[name]
		}
	}
	return nil
}

// pyramid has a row for five birth years, men to the left and women to the
// right.
type pyramid struct {
	Height int
	Rows   []pyramidRow
	Sexes  string
}

type pyramidRow struct {
	Y, TextY, MenX, MenWidth, WomenWidth, MenText, WomenText int
	Label, Men, Women                                        string
}

func (s speaker) pyramid(r *Report) *pyramid {
	men, women := facet(r, "nik", "birth_year_male"), facet(r, "nik", "birth_year_female")
	if men == nil && women == nil {
		return nil
	}
	rows := map[string][2]string{}
	widest := uint64(0)
	for i, years := range []map[string]*uint64{men, women} {
		for label, n := range years {
			row := rows[label]
			row[i] = "<5"
			if n != nil {
				row[i] = s.count(*n)
				widest = max(widest, *n)
			}
			rows[label] = row
		}
	}
	widthOf := func(n *uint64, hidden bool) int {
		if n == nil {
			return 2 * btoi(hidden)
		}
		return width(*n, widest, 240)
	}
	allMen, allWomen := facet(r, "nik", "sex")["male"], facet(r, "nik", "sex")["female"]
	p := &pyramid{}
	if allMen != nil && allWomen != nil {
		p.Sexes = s.say("men") + " " + s.count(*allMen) + " · " + s.say("women") + " " + s.count(*allWomen)
	}
	y := 22
	for _, label := range slices.Backward(slices.Sorted(maps.Keys(rows))) {
		row := pyramidRow{Y: y, TextY: y + 12, Label: label, Men: cmp.Or(rows[label][0], "0"), Women: cmp.Or(rows[label][1], "0")}
		_, hidden := men[label]
		row.MenWidth = widthOf(men[label], hidden)
		_, hidden = women[label]
		row.WomenWidth = widthOf(women[label], hidden)
		row.MenX = 290 - row.MenWidth
		row.MenText, row.WomenText = row.MenX-6, 350+row.WomenWidth+6
		p.Rows = append(p.Rows, row)
		y += 18
	}
	p.Height = y + 4
	return p
}
