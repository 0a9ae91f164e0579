package report

import (
	"fmt"
	"io"
	"strings"
)

// writeMarkdown writes a summary for a pull request, a job's page or a chat.
func writeMarkdown(w io.Writer, r *Report, style Style) error {
	s := newSpeaker(style.Language)
	var out strings.Builder
	sentence, meant := s.headline(r)
	sign := map[tone]string{clean: "✅ ", uncertain: "⚠️ ", leak: "🔴 "}[meant]
	fmt.Fprintf(&out, "## bocor: %s%s\n\n", sign, Markdown(sentence))
	if r.Status != Complete {
		fmt.Fprintf(&out, "**%s**\n\n", s.say("Not everything was examined, or its structure had to be guessed:"))
		shown := 0
		for _, source := range r.Sources {
			for _, f := range source.Faults {
				if f.Trouble == "note" {
					continue
				}
				if shown++; shown <= 10 {
					fmt.Fprintf(&out, "- %s: %s (%s)\n", code(source.Path), Markdown(s.fault(f)), s.count(f.Count))
				}
			}
		}
		if shown > 10 {
			fmt.Fprintf(&out, "- %s\n", s.say("… and %d more", shown-10))
		}
		out.WriteString("\n")
	}
	if len(r.Summary.Classes) > 0 {
		fmt.Fprintf(&out, "| %s | %s | %s | %s | %s | %s |\n|---|--:|--:|---|---|---|\n", s.say("class"), s.say("records"), s.say("distinct"), s.say("law"), s.say("severity"), s.say("columns"))
		for _, c := range r.Summary.Classes {
			fmt.Fprintf(&out, "| %s | %s | %s | %s | %s | %s |\n", Markdown(s.title(c.Class, c.Title)), s.count(c.Records), s.different(c.Distinct), s.say(c.Category), s.say(c.Severity), s.columnsOf(r, c.Class))
		}
		out.WriteString("\n")
	}
	if sum := r.Summary; sum.Minors > 0 || sum.Deceased > 0 || sum.Duplicates.Records > 0 {
		var also []string
		if sum.Minors > 0 {
			also = append(also, s.counted(sum.Minors, "minor", "minors"))
		}
		if sum.Deceased > 0 {
			also = append(also, s.say("%s deceased", s.count(sum.Deceased)))
		}
		if sum.Duplicates.Records > 0 {
			rows := s.counted(sum.Duplicates.Records, "repeated row", "repeated rows")
			if !sum.Duplicates.Exact {
				rows = s.say("about %s", rows)
			}
			also = append(also, rows)
		}
		fmt.Fprintf(&out, "%s: %s\n\n", s.say("also"), strings.Join(also, " · "))
	}
	for _, check := range s.checks(&r.Summary) {
		fmt.Fprintf(&out, "%s\n\n", Markdown(check))
	}
	if gate := s.gate(r); gate != nil {
		fmt.Fprintf(&out, "%s: %s\n\n", s.say("gate"), Markdown(strings.Join(gate, " · ")))
	}
	if text := r.unnamed(); text != "" {
		fmt.Fprintf(&out, "%s\n\n", Markdown(s.say(text)))
	}
	fmt.Fprintf(&out, "<sub>bocor %s · %s</sub>\n", Markdown(r.Tool.Version), s.say("This report holds no value of the data."))
	_, err := io.WriteString(w, out.String())
	return err
}

// columnsOf lists the first columns that hold a class.
func (s speaker) columnsOf(r *Report, class string) string {
	const most = 6
	names := s.columnNames(r, class)
	shown := make([]string, min(most, len(names)))
	for i := range shown {
		shown[i] = code(names[i])
	}
	if n := len(names) - most; n > 0 {
		shown = append(shown, s.say("… and %d more", n))
	}
	return strings.Join(shown, ", ")
}

// markdown makes a text harmless in Markdown and in the HTML it becomes.
// Markdown writes a text so that nothing in it is Markdown.
func Markdown(text string) string {
	return strings.NewReplacer("\\", "\\\\", "`", "\\`", "*", "\\*", "_", "\\_", "[", "\\[", "]", "\\]", "<", "&lt;", ">", "&gt;", "&", "&amp;",
		"|", "\\|", "#", "\\#", "!", "\\!", "~", "\\~", "\n", " ", "@", "&#64;").Replace(InertText(text))
}

// code writes a name as code: nothing in it is Markdown.
func code(name string) string {
	name = strings.NewReplacer("|", "\\|", "`", "ˋ", "\n", " ").Replace(Inert(name))
	if name == "" {
		return ""
	}
	return "`" + name + "`"
}
