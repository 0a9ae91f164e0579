package report

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"strings"
)

// A notice is the draft of the written notice that a controller owes within
// three times 24 hours when the protection of personal data failed: UU 27/2022
// art. 46, to the subjects and to the agency; it says at least what was
// disclosed, when and how, and what is done about it (art. 46 (2)). What a
// report tells is filled in, the rest are blanks.

// block is a part of a notice.
type block struct {
	kind string // title, heading, text, item, blank
	text string
}

const (
	noticeTitle   = "title"
	noticeHeading = "heading"
	noticeText    = "text"
	noticeItem    = "item"
	noticeBlank   = "blank"
)

func (s speaker) notice(r *Report) []block {
	var out []block
	add := func(kind, phrase string, args ...any) { out = append(out, block{kind, s.say(phrase, args...)}) }
	sum := &r.Summary
	add(noticeTitle, "Written notice of a failure to protect personal data (draft)")
	add(noticeText, "Under art. 46 of Law 27/2022 on the protection of personal data, within 3 x 24 hours of knowing: to the data subjects and to the agency; to the public where it disturbs public services or has a serious effect on the public's interest.")
	add(noticeText, "The blanks are for the controller to fill in. A lawyer should read this before it is sent.")
	add(noticeBlank, "Controller")
	add(noticeBlank, "Contact for data subjects (name, telephone, e-mail)")
	add(noticeBlank, "Number and date of this notice")

	add(noticeHeading, "1. The personal data disclosed")
	if !sum.Exact || r.Status != Complete {
		add(noticeText, "The data examined was not complete, or its numbers are estimates; the numbers below are what is known so far.")
	}
	add(noticeItem, "Records with personal data: %s of %s examined", s.count(sum.ExposedRecords), s.count(sum.Records))
	isWhole := r.Status == Complete
	switch p := sum.People; {
	case !isWhole && p.AtLeast > 0:
		add(noticeItem, "Data subjects: at least %s in what was examined, counted by %s", s.estimate(p.AtLeast, p.Exact), s.classTitle(p.By))
	case !isWhole:
		add(noticeItem, "Data subjects: not known; the data has no number that each person has one of")
	case p.AtLeast > 0:
		add(noticeItem, "Data subjects: at least %s, at most %s, counted by %s", s.estimate(p.AtLeast, p.Exact), s.count(p.AtMost), s.classTitle(p.By))
	default:
		add(noticeItem, "Data subjects: at most %s; the data has no number that each person has one of", s.count(p.AtMost))
	}
	if sum.Minors > 0 {
		add(noticeItem, "Among them %s entries of children (specific data, art. 4 (2) e)", s.count(sum.Minors))
	}
	if sum.Deceased > 0 {
		add(noticeItem, "Among them %s on people who have died", s.count(sum.Deceased))
	}
	for _, law := range []string{"specific", "general"} {
		var names []string
		for _, c := range sum.Classes {
			if c.Category == law {
				names = append(names, s.title(c.Class, c.Title)+" ("+s.count(c.Records)+")")
			}
		}
		if len(names) > 0 && law == "specific" {
			add(noticeItem, "Specific personal data (records): %s", strings.Join(names, ", "))
		} else if len(names) > 0 {
			add(noticeItem, "General personal data (records): %s", strings.Join(names, ", "))
		}
	}

	add(noticeHeading, "2. When and how the data was disclosed")
	add(noticeBlank, "When the failure began and ended")
	add(noticeBlank, "When and how it became known")
	add(noticeBlank, "How the data was disclosed, and where it was found")
	for _, source := range r.Sources {
		what := Inert(source.Path)
		if source.SHA256 != nil {
			what += ", SHA-256 " + *source.SHA256
		}
		switch {
		case source.Status == Skipped:
			add(noticeItem, "Not examined: %s", what)
		case source.Status != Complete:
			add(noticeItem, "Examined in part: %s", what)
		case source.SHA256 != nil:
			add(noticeItem, "Examined: %s", what)
		}
	}
	if !r.Run.StartedAt.IsZero() {
		add(noticeItem, "Examined on %s with bocor %s", s.moment(r.Run.StartedAt), r.Tool.Version)
	}

	add(noticeHeading, "3. What is done about it")
	add(noticeBlank, "Measures taken to stop the disclosure")
	add(noticeBlank, "Measures to recover, and to keep it from happening again")
	add(noticeBlank, "The likely effects on the data subjects")
	add(noticeHeading, "4. What data subjects can do")
	for _, c := range sum.Classes {
		if advice := adviceFor[c.Class]; advice != "" {
			add(noticeItem, advice)
		}
	}
	add(noticeItem, "Be wary of calls and messages that know your data; no office asks for a password or a one-time code.")
	add(noticeBlank, "Place, date, name and signature")

	add(noticeHeading, "Facts of the breach, as public lists write them")
	var titles []string
	for _, c := range sum.Classes {
		titles = append(titles, s.title(c.Class, c.Title))
	}
	switch {
	case !isWhole && sum.People.AtLeast > 0:
		add(noticeItem, "Accounts or people: at least %s", s.estimate(sum.People.AtLeast, sum.People.Exact))
	case !isWhole:
	case sum.People.AtLeast > 0:
		add(noticeItem, "Accounts or people: at least %s, at most %s", s.estimate(sum.People.AtLeast, sum.People.Exact), s.count(sum.People.AtMost))
	default:
		add(noticeItem, "Accounts or people: at most %s", s.count(sum.People.AtMost))
	}
	add(noticeItem, "Compromised data: %s", strings.Join(titles, ", "))
	add(noticeBlank, "Date of the breach; date it was published")
	return out
}

// adviceFor says what the people of a class can do.
var adviceFor = map[string]string{
	"password":      "Change the password, here and wherever else it was used.",
	"password_hash": "Change the password: a hash can be tried out.",
	"payment_card":  "Ask the bank to block and replace the card.",
	"bank_account":  "Watch the account, and ask the bank about transactions that you do not know.",
	"nik":           "Check whether loans or SIM cards were taken out under your NIK.",
	"mother_name":   "Ask the bank not to accept the mother's name alone as proof.",
	"photo":         "Report accounts that show your photo or identity card.",
}

// WriteNotice writes the draft of the notice, as Markdown or as a page to
// print ("markdown", "html").
func WriteNotice(w io.Writer, format string, r *Report, language Language) error {
	s := newSpeaker(language)
	blocks := s.notice(r)
	if format == "html" {
		return noticePage.Execute(w, struct {
			Language Language
			Blocks   []noticePart
		}{s.language, parts(blocks)})
	}
	var out strings.Builder
	for i, b := range blocks {
		if i > 0 && (b.kind != noticeItem && b.kind != noticeBlank || blocks[i-1].kind == noticeHeading || blocks[i-1].kind == noticeText) {
			out.WriteString("\n")
		}
		switch b.kind {
		case noticeTitle:
			fmt.Fprintf(&out, "# %s\n", Markdown(b.text))
		case noticeHeading:
			fmt.Fprintf(&out, "## %s\n", Markdown(b.text))
		case noticeItem:
			fmt.Fprintf(&out, "- %s\n", Markdown(b.text))
		case noticeBlank:
			fmt.Fprintf(&out, "- %s: [ ........ ]\n", Markdown(b.text))
		default:
			fmt.Fprintf(&out, "%s\n", Markdown(b.text))
		}
	}
	_, err := io.WriteString(w, out.String())
	return err
}

type noticePart struct {
	Kind, Text string
	List       []block
}

func (b block) Text() string   { return b.text }
func (b block) Blank() bool    { return b.kind == noticeBlank }
func (b block) isListed() bool { return b.kind == noticeItem || b.kind == noticeBlank }

// parts gathers items into lists.
func parts(blocks []block) []noticePart {
	var out []noticePart
	for i, b := range blocks {
		if !b.isListed() {
			out = append(out, noticePart{Kind: b.kind, Text: b.text})
			continue
		}
		if i == 0 || !blocks[i-1].isListed() {
			out = append(out, noticePart{Kind: "list"})
		}
		last := &out[len(out)-1]
		last.List = append(last.List, b)
	}
	return out
}

//go:embed notice.html
var noticePageText string

var noticePage = template.Must(template.New("notice").Parse(noticePageText))
