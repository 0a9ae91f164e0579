package overlap

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"bocor/scan/report"
)

func say(l report.Language, phrase string, args ...any) string {
	if said, ok := indonesian[phrase]; ok && l == report.Indonesian {
		phrase = said
	}
	return report.Printer(l).Sprintf(phrase, args...)
}

var indonesian = map[string]string{
	"class": "jenis data", "in A": "dalam A", "in B": "dalam B", "in both": "dalam keduanya", "of the smaller": "dari yang lebih kecil",
	"Between %d and %d people (%s) are in both.": "Antara %d dan %d orang (%s) ada dalam keduanya.",
	"1 person (%s) is in both.":                  "1 orang (%s) ada dalam keduanya.",
	"%d people (%s) are in both.":                "%d orang (%s) ada dalam keduanya.",
	"Nothing that counts people is in both; one address or telephone number can be of several people.": "Tidak ada yang menghitung orang dalam keduanya; satu alamat atau nomor telepon bisa milik beberapa orang.",
	"They have no class in common.": "Tidak ada jenis data yang sama.",
	"Most of the smaller one is in the other: the same people, whether an old dump is sold again or both are of one register.": "Sebagian besar yang lebih kecil ada dalam yang lain: orang yang sama, entah data lama dijual lagi atau keduanya dari satu daftar.",
	"Not everything was examined: they may share more.":                                                                        "Tidak semuanya diperiksa: bisa jadi lebih banyak yang sama.",
	"The error is large beside the smaller one: --distinct exact counts exactly.":                                              "Galatnya besar dibandingkan dengan yang lebih kecil: --distinct exact menghitung tepat.",
	"only in A: %s": "hanya dalam A: %s",
	"only in B: %s": "hanya dalam B: %s",
}

// again is the share of the smaller dump from which most of it is in the other.
const again = 0.8

// WriteJSON writes a result as JSON.
func WriteJSON(w io.Writer, r *Result) error {
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	return encoder.Encode(r)
}

// Write writes a result as a table.
func Write(w io.Writer, r *Result, l report.Language) error {
	var out strings.Builder
	fmt.Fprintf(&out, "  A: %s\n  B: %s\n\n", r.Paths[0], r.Paths[1])
	rows := [][]string{{say(l, "class"), say(l, "in A"), say(l, "in B"), say(l, "in both"), say(l, "of the smaller")}}
	for i := range r.Classes {
		c := &r.Classes[i]
		rows = append(rows, []string{report.ClassTitle(c.Class, l), c.A.text(l), c.B.text(l), c.Both.text(l), say(l, "%d", uint64(100*c.Share()+0.5)) + " %"})
	}
	if len(r.Classes) > 0 {
		writeRows(&out, rows)
		out.WriteString("\n")
	}
	for _, sentence := range r.sentences(l) {
		fmt.Fprintf(&out, "  %s\n", sentence)
	}
	_, err := io.WriteString(w, out.String())
	return err
}

// writeRows aligns the columns of a table; all but the first one to the right.
func writeRows(out *strings.Builder, rows [][]string) {
	wide := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			wide[i] = max(wide[i], utf8.RuneCountInString(cell))
		}
	}
	for _, row := range rows {
		for i, cell := range row {
			blanks := strings.Repeat(" ", wide[i]-utf8.RuneCountInString(cell))
			if i == 0 {
				fmt.Fprintf(out, "  %s%s", cell, blanks)
			} else {
				fmt.Fprintf(out, "  %s%s", blanks, cell)
			}
		}
		out.WriteString("\n")
	}
}

func (r *Result) sentences(l report.Language) []string {
	var out []string
	titles := func(classes []string) string {
		var names []string
		for _, class := range classes {
			names = append(names, report.ClassTitle(class, l))
		}
		return strings.Join(names, ", ")
	}
	switch {
	case len(r.Classes) == 0:
		out = append(out, say(l, "They have no class in common."))
	case !r.Classes[0].Person:
		out = append(out, say(l, "Nothing that counts people is in both; one address or telephone number can be of several people."))
	case r.Classes[0].Both == Count{Count: 1}:
		out = append(out, say(l, "1 person (%s) is in both.", report.ClassTitle(r.Classes[0].Class, l)))
	case r.Classes[0].Both.Error == 0:
		out = append(out, say(l, "%d people (%s) are in both.", r.Classes[0].Both.Count, report.ClassTitle(r.Classes[0].Class, l)))
	default:
		out = append(out, say(l, "Between %d and %d people (%s) are in both.", r.Classes[0].AtLeast, r.Classes[0].AtMost, report.ClassTitle(r.Classes[0].Class, l)))
	}
	if len(r.Classes) > 0 && r.Classes[0].Person && float64(r.Classes[0].AtLeast) >= again*float64(min(r.Classes[0].A.Count, r.Classes[0].B.Count)) {
		out = append(out, say(l, "Most of the smaller one is in the other: the same people, whether an old dump is sold again or both are of one register."))
	}
	if slices.ContainsFunc(r.Classes, func(c Class) bool { return 2*(c.AtMost-c.AtLeast) > min(c.A.Count, c.B.Count) }) {
		out = append(out, say(l, "The error is large beside the smaller one: --distinct exact counts exactly."))
	}
	if len(r.OnlyA) > 0 {
		out = append(out, say(l, "only in A: %s", titles(r.OnlyA)))
	}
	if len(r.OnlyB) > 0 {
		out = append(out, say(l, "only in B: %s", titles(r.OnlyB)))
	}
	if !r.Complete {
		out = append(out, say(l, "Not everything was examined: they may share more."))
	}
	return out
}

func (c Count) text(l report.Language) string {
	if c.Error == 0 {
		return say(l, "%d", c.Count)
	}
	return say(l, "%d ± %d", c.Count, c.Error)
}
