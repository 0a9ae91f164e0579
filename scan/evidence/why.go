package evidence

import (
	"fmt"
	"math"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"bocor/detectors"
)

var english = message.NewPrinter(language.English)

// Why explains the verdict in one English sentence. It names no value.
func (v *Verdict) Why(set *detectors.Set) string {
	why, a := v.why(set), v.Agreement
	about := strings.ReplaceAll(a.About, "_", " ")
	with := ""
	if i, err := set.Index(a.With); err == nil {
		with = set.Detectors[i].Class().Noun
	}
	switch {
	case a.About == "":
		return why
	case v.Reason != Corroborated:
		return english.Sprintf("%s; but in %d of %d records the %s says another %s.", why[:len(why)-1], a.Compared-a.Agree, a.Compared, with, about)
	case with == "":
		return english.Sprintf("%s; and in %d of %d records a column of operators names the same one.", why, a.Agree, a.Compared)
	case a.With == a.About:
		return english.Sprintf("%s; and in %d of %d records the %s says the same.", why, a.Agree, a.Compared, with)
	}
	return english.Sprintf("%s; and in %d of %d records the %s says the same %s.", why, a.Agree, a.Compared, with, about)
}

func (v *Verdict) why(set *detectors.Set) string {
	model := set.Detectors[v.Key.Class].Model()
	noun := set.Detectors[v.Key.Class].Class().Noun
	hits, candidates := english.Sprint(v.Values), english.Sprint(v.Candidates)
	if v.Proving > 0 {
		hits = english.Sprint(v.Proving)
	}
	fits := english.Sprintf("%s of %s values of the form of %s %s", hits, candidates, article(noun), model.Fits)
	if v.Candidates == 1 {
		fits = english.Sprintf("the one value of the form of %s %s", article(noun), model.FitsOne)
	}
	chance := "chance would give " + expected(v.Expected)
	switch v.Reason {
	case BeatsChance:
		if v.Proving > 0 && v.Proving < v.Values {
			return english.Sprintf("%s; %s. The others are counted too: %d values in all.", fits, chance, v.Values)
		}
		return fits + "; " + chance + "."
	case NamedAndFitting:
		how := "the column is named for it"
		if v.Column.Name == "" {
			how = "it stands beside what people log in with, as passwords do in lists of both"
		}
		if v.Key.Naming == detectors.Keyword {
			how = "what announces it stands before"
		} else if v.Key.Naming == detectors.Shared {
			how = "the name says so, and other personal data is in the table"
		}
		if v.Values == 1 {
			return how + ", and its one value fits."
		}
		return english.Sprintf("%s, and %s values fit.", how, hits)
	case NothingFits:
		if v.Damaged > 0 {
			return english.Sprintf("the column is named for it, but no whole value fits; %d are damaged: rounded, cut or in exponential form.", v.Damaged)
		}
		if v.Placeholders > 1 && isNamed(v.Key.Naming) {
			return english.Sprintf("the column is named for it, but none of its %d values fits; %d are masked or stand for none.", v.Column.Values, v.Placeholders)
		}
		if v.Column.Values == 1 && isNamed(v.Key.Naming) {
			return "the column is named for it, but its one value does not fit."
		}
		if v.Column.Values > 0 && isNamed(v.Key.Naming) {
			return english.Sprintf("the column is named for it, but none of its %d values fits.", v.Column.Values)
		}
		return english.Sprintf("none of %s values of its form fits.", candidates)
	case ChanceExplains:
		if float64(v.Values) > 10*v.Expected {
			return fits + "; " + chance + ", but they are too few to be sure."
		}
		if v.Expected >= 1 && float64(v.Values) > 2*v.Expected {
			return fits + "; " + chance + ": more than luck, but too few of them to call the column that."
		}
		return fits + "; " + chance + ": not more than luck."
	case TooFewFit:
		return english.Sprintf("the column is named for it, but only %s of its %d values fit.", hits, v.Column.Values)
	case RivalName:
		return english.Sprintf("%s; but the column's name says that it holds other numbers.", fits)
	case PartlyRight:
		return english.Sprintf("%s, but %s is no more frequent than by chance: a code, not %s.", fits, model.Partial.Right, article(noun))
	case TooAlike:
		return english.Sprintf("%s, but they look like a counter or a code: they differ where people's do not, or are alike where people's differ.", fits)
	case NotFilled:
		return english.Sprintf("%s; without a name or a word that says so, nearly all would have to.", fits)
	case NeedsCompany:
		return english.Sprintf("%s; values like these count only in a table of people, beside other data of theirs.", fits)
	case NeedsPeople:
		return english.Sprintf("%s; such columns count only in a table of people.", fits)
	case Settled:
		return english.Sprintf("the column's name is shared by several classes, and its values prove another one of them.")
	case Corroborated:
		return fits
	case Unproven:
		return english.Sprintf("the column's name is used for other things too, and hardly any of its %d values proves it.", v.Column.Values)
	case Listed:
		return english.Sprintf("%s of its %s values are such as hardly anything else has, and the table is one of people.", hits, candidates)
	case Uncorroborated:
		return english.Sprintf("%s; without a name such columns count only where a proven number of the same person says the same.", fits)
	case Undecided:
		return english.Sprintf("%s; none of them has a woman's day (+40), as half of all NIK do: they may be family card numbers (KK).", fits)
	}
	return ""
}

// expected writes a small number so that a person can check it.
func expected(n float64) string {
	switch {
	case n == 0:
		return "none"
	case n < 0.01:
		return "less than 0.01"
	case n < 10:
		return fmt.Sprintf("%.2g", n)
	}
	return english.Sprint(int64(math.Round(n)))
}

func article(noun string) string {
	switch noun[0] {
	case 'a', 'e', 'i', 'o', 'u':
		return "an " + noun
	}
	return "a " + noun
}
