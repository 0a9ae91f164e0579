// Package evidence turns counts into verdicts: does this column hold this
// class, and how sure is that? A class must beat chance, and it must beat the
// structured columns that are not random: counters, padded numbers, dates and
// region codes. The package holds the arithmetic and nothing else; what is
// particular to a class it reads from the class's model.
//
// The model is that of two groups with a spike-and-slab test. A column's
// candidates are a share of real values and chance. With n candidates, k of
// them hits, and the chance c that a random candidate hits,
//
//	T = max(0, (k - n c) / (1 - c)),  pi = T / n
//	P_hit = pi / (pi + (1 - pi) c)
//	B = Beta(k+1, n-k+1) / (c^k (1-c)^(n-k)),  P_col = q B / (q B + 1 - q)
//
// where P_hit is the probability that a hit is real, P_col that the column
// holds the class at all, and q what was to be expected from the column's
// name. Confidence is their product.
package evidence

import (
	"math"
	"slices"
	"strings"

	"bocor/detectors"
	"bocor/scan/tally"
)

// Threshold is the confidence from which a verdict is accepted.
const Threshold = 0.95

// priors are the probabilities q that a column holds a class, by what its
// name says, before its values are seen.
var priors = [detectors.Namings]float64{
	detectors.Silent:  0.1,
	detectors.Named:   0.98,
	detectors.Shared:  0.7,
	detectors.Rival:   0.01,
	detectors.Keyword: 0.98,
}

// Verdict says whether a column holds a class.
type Verdict struct {
	Key tally.Key
	// Class is the class found. It differs from that of Key when two classes
	// that are written alike cannot be told apart.
	Class    detectors.Class
	Column   tally.Column
	Accepted bool
	// Confidence is in [0, 1].
	Confidence float64
	// Rung is the lowest rung that was accepted; values at it or above count.
	Rung       detectors.Rung
	Candidates uint64
	// Values and Records reach the rung; Records counts records of the table.
	Values  uint64
	Records uint64
	// Distinct is the number of different values, exact or with a relative
	// standard error of tally.RelativeError.
	Distinct      uint64
	DistinctExact bool
	// Expected is how many hits chance would give.
	Expected     float64
	Damaged      uint64
	Placeholders uint64
	// Rounded says that a spreadsheet rounded the values: they still tell the
	// class and the records, but not the people.
	Rounded bool
	// Reason is why.
	Reason Reason
	// Proving is how many values prove the class, where weaker ones count too since
	// most of the column's do; 0: none do.
	Proving uint64
	// Agreement is what raised or lowered the confidence; about nothing: nothing
	// did.
	Agreement Agreement
	// naming is what the column's name is taken to say of the class.
	naming detectors.Naming
	// needsOthers says that at some rung, perhaps a lower one, the table lacked
	// other data.
	needsOthers bool
}

// Reason is the kind of sentence that explains a verdict.
type Reason uint8

const (
	// BeatsChance: far more values fit than chance gives.
	BeatsChance Reason = iota
	// NamedAndFitting: the name says so and the values do not contradict.
	NamedAndFitting
	// NothingFits: named for the class, but no value fits.
	NothingFits
	// ChanceExplains: what fits is what chance gives.
	ChanceExplains
	// TooFewFit: the name says so, but most values do not fit.
	TooFewFit
	// RivalName: the name says that the column holds other numbers.
	RivalName
	// PartlyRight: one part of the values fits no better than chance.
	PartlyRight
	// TooAlike: the values are a counter's or a code's, not people's.
	TooAlike
	// NotFilled: without a name the column would have to be full of them.
	NotFilled
	// NeedsCompany: values like these count only in a table of people.
	NeedsCompany
	// NeedsPeople: such columns count only in a table of people.
	NeedsPeople
	// Settled: the values prove another class of those that share the name.
	Settled
	// Undecided: it may as well be the other class.
	Undecided
	// Corroborated: other columns of the records say the same of their people.
	Corroborated
	// Uncorroborated: without a name, no other column does.
	Uncorroborated
	// Listed: nearly all values are words or forms that hardly anything else has, in a table of
	// people.
	Listed
	// Unproven: the name is one of other things too, and too few values prove the class.
	Unproven
)

var reasons = [...]string{"beats_chance", "named_and_fitting", "nothing_fits", "chance_explains", "too_few_fit", "rival_name", "partly_right", "too_alike", "not_filled", "needs_company", "needs_people", "settled", "undecided", "corroborated", "uncorroborated", "listed", "unproven"}

func (r Reason) String() string { return reasons[r] }

// Judge returns a verdict for every column of the table in which anything of a
// class was seen, in the order of columns and classes.
func Judge(table *tally.Table, set *detectors.Set, threshold float64) []Verdict {
	j := judge{table: table, set: set, threshold: threshold}
	for _, column := range table.Columns {
		j.logins = j.logins || set.Vocabulary.IsOfLogins(column.Name)
		j.bodies = j.bodies || set.Vocabulary.IsBody(column.Name)
		j.budgets = j.budgets || set.Vocabulary.IsBudget(column.Name)
	}
	keys := table.Keys()
	verdicts := make([]Verdict, len(keys))
	for i, k := range keys {
		verdicts[i] = j.verdict(k)
	}
	// Numbers in the wrong cells of a column that holds what its name says.
	for i := range verdicts {
		if k := verdicts[i].Key; k.Naming == detectors.Rival && !verdicts[i].Accepted && j.isStray(k, verdicts) {
			verdicts[i] = j.verdictAs(k, detectors.Silent)
		}
	}
	// Some count only beside another class, one that counts by itself.
	byItself, people := map[uint8]bool{}, map[uint8]bool{}
	beside := map[uint8]uint32{} // the column of people that a class was found in first
	for _, v := range verdicts {
		if v.Accepted && !v.Class.Descriptive && !v.Class.OfThing {
			byItself[v.Key.Class] = true
			if float64(v.Records) >= peopleShare*float64(table.Records) {
				if !people[v.Key.Class] {
					beside[v.Key.Class] = v.Key.Column
				}
				people[v.Key.Class] = true
				j.numbers = j.numbers || v.Class.PersonNumber
				j.persons = j.persons || !slices.Contains(ofBodiesToo, v.Class.ID)
			}
		}
	}
	for i := range verdicts {
		v := &verdicts[i]
		// What stands already may do so for more of its values.
		// Nearly all values of a column of which no name tells anything, and not a few that come again, are
		// what another one is accepted for: pasien, analis.
		column, isFound := beside[v.Key.Class]
		isLike := isFound && column != v.Key.Column && v.naming == detectors.Silent && v.Distinct >= leastListed && float64(v.Values) >= listedShare*float64(v.Candidates)
		if v.needsOthers && (!v.Accepted || !set.Vocabulary.IsNumber(v.Class.ID)) && (isLike || j.hasOthers(v, byItself)) {
			j.people = len(people) > 1 || len(people) == 1 && (isLike || !people[v.Key.Class])
			if again := j.verdictAs(v.Key, v.naming); !v.Accepted || again.Values > v.Values {
				*v = again
			}
		}
	}
	j.listBeside(verdicts, people)
	j.corroborate(verdicts)
	settle(verdicts, j.set.Vocabulary)
	verdicts = withoutLeftOvers(verdicts)
	return append(verdicts, j.named(verdicts)...)
}

// hasOthers tells whether another class than the verdict's counts by itself. Posts
// have pay as people do: for what describes people it is none.
func (j *judge) hasOthers(v *Verdict, byItself map[uint8]bool) bool {
	for class := range byItself {
		if class != v.Key.Class && !(v.Class.Descriptive && j.set.Detectors[class].Class().ID == "salary") {
			return true
		}
	}
	return false
}

// withoutLeftOvers drops what few values of a column are that its name may say, too, where most are
// what it says: odd ones among the NIK of people are no numbers of employees.
func withoutLeftOvers(verdicts []Verdict) []Verdict {
	settled := map[uint32]bool{}
	for _, v := range verdicts {
		if v.Accepted && v.Key.Naming == detectors.Named {
			settled[v.Key.Column] = true
		}
	}
	return slices.DeleteFunc(verdicts, func(v Verdict) bool {
		return !v.Accepted && v.Reason == TooFewFit && v.Key.Naming == detectors.Shared && settled[v.Key.Column]
	})
}

// settle leaves to a class what its values prove: where a name is shared, the
// same column is not another class of numbers too on the name's word alone.
func settle(verdicts []Verdict, vocabulary *detectors.Vocabulary) {
	proven := map[uint32]bool{}
	for _, v := range verdicts {
		if v.Accepted && (v.Reason == BeatsChance || v.Reason == Corroborated) {
			proven[v.Key.Column] = true
		}
	}
	for i := range verdicts {
		v := &verdicts[i]
		if v.Accepted && v.Reason == NamedAndFitting && v.Key.Naming == detectors.Shared && proven[v.Key.Column] && vocabulary.IsNumber(v.Class.ID) {
			v.Accepted, v.Confidence, v.Reason = false, 0, Settled
		}
	}
}

// named returns a verdict for each column that is named for a class and holds
// values, none of them of the class's form.
func (j *judge) named(verdicts []Verdict) []Verdict {
	seen := map[tally.Key]bool{}
	for _, v := range verdicts {
		seen[v.Key] = true
	}
	var out []Verdict
	for i, column := range j.table.Columns {
		if column.Values == 0 {
			continue
		}
		name := j.set.Vocabulary.ReadPath(column.Name)
		for class, d := range j.set.Detectors {
			k := tally.Key{Column: uint32(i), Class: uint8(class), Naming: detectors.Named}
			if !seen[k] && j.set.Vocabulary.Naming(name, d.Class().ID) == detectors.Named {
				out = append(out, Verdict{Key: k, Class: d.Class(), Column: column, Rung: detectors.Sure, Reason: NothingFits})
			}
		}
	}
	return out
}

// isStray tells whether a class's numbers are never as long as those of another that the column
// is named for, and holds.
func (j *judge) isStray(k tally.Key, verdicts []Verdict) bool {
	class := j.set.Detectors[k.Class].Class().ID
	return slices.ContainsFunc(verdicts, func(v Verdict) bool {
		return v.Key.Column == k.Column && v.Accepted && v.Key.Naming == detectors.Named && detectors.AreUnlike(class, v.Class.ID)
	})
}

type judge struct {
	table     *tally.Table
	set       *detectors.Set
	threshold float64
	bodies    bool // it says to be a table of schools, offices or shops
	budgets   bool // it says to be one of what they spend
	people    bool // another class that points at people stands in many of its records: it is a table of people
	numbers   bool // one of those is a number that nobody else has
	persons   bool // one of those is no class that schools, offices and shops have too
	logins    bool // a column's name says who logs in
}

// verdict judges a class in a column by what its name says.
func (j *judge) verdict(k tally.Key) Verdict {
	class := j.set.Detectors[k.Class].Class().ID
	if isSecret := class == "password" || class == "password_hash"; isSecret && k.Naming == detectors.Shared && j.logins && j.set.Vocabulary.IsOfPasswords(j.table.Column(k.Column).Name) {
		return j.verdictAs(k, detectors.Named)
	}
	return j.verdictAs(k, k.Naming)
}

// verdictAs judges it as if its name said something else.
func (j *judge) verdictAs(k tally.Key, naming detectors.Naming) Verdict {
	d := j.set.Detectors[k.Class]
	model := d.Model()
	count := j.table.Count(k)
	v := Verdict{Key: k, naming: naming, Class: d.Class(), Column: j.table.Column(k.Column), Damaged: count.Damaged, Placeholders: count.Placeholders}
	for _, n := range count.Candidates {
		v.Candidates += n
	}

	// The lowest rung that stands counts; otherwise the best try explains.
	best := v
	best.Rung = detectors.Sure
	best.Reason = NothingFits
	needsOthers := false
	for rung := detectors.Weak; rung <= detectors.Sure; rung++ {
		if count.ValuesAt(rung) == 0 || (model.NamedOnly[rung-1] && !isNamed(k.Naming) && !(model.SharedNeedsPerson && k.Naming == detectors.Shared) && !(model.Listed != nil && rung == model.Listed.Rung)) {
			continue
		}
		try := v
		j.try(&try, d, model, count, rung)
		if try.Accepted && best.Reason == TooAlike && j.isShareOf(count, model, best.Rung, rung, k.Naming) {
			break
		}
		if try.Accepted {
			best = try
			if weakest := count.ValuesAt(detectors.Weak); model.Whole != nil && best.Reason == BeatsChance && weakest > best.Values && float64(best.Values) >= wholeShare(k.Naming)*float64(weakest) {
				best.Rung = detectors.Weak
				best.Proving = best.Values
				j.at(&best, count, detectors.Weak)
			}
			break
		}
		needsOthers = needsOthers || try.Reason == NeedsCompany || try.Reason == NeedsPeople
		if best.Reason == NothingFits || try.Confidence > best.Confidence {
			best = try
		}
	}
	if !best.Accepted && best.Reason == NeedsPeople && naming == detectors.Shared && model.Whole != nil {
		j.fullOf(&best, d, model, count)
	}
	best.needsOthers = needsOthers
	if best.Accepted {
		j.split(&best, d, model, count)
		j.rounded(&best, d, model, count)
	}
	return best
}

// isShareOf tells whether no more of the values that reach a rung reach a higher one than would by
// chance: of a counter's numbers some have a low serial number.
func (j *judge) isShareOf(count *tally.Count, model *detectors.Model, rung, higher detectors.Rung, naming detectors.Naming) bool {
	chance := model.Chance[0][higher-1] / model.Chance[0][rung-1]
	return confidence(float64(count.ValuesAt(rung)), float64(count.ValuesAt(higher)), chance, priors[naming]) < j.threshold
}

func isNamed(n detectors.Naming) bool {
	return n == detectors.Named || n == detectors.Keyword
}

// try judges one rung.
func (j *judge) try(v *Verdict, d detectors.Detector, model *detectors.Model, count *tally.Count, rung detectors.Rung) {
	j.at(v, count, rung)
	naming := v.naming

	if l := model.Listed; l != nil && naming == detectors.Silent && rung == l.Rung {
		j.listed(v, l, d, count, l.Least)
		return
	}
	if model.NeedsAgreement && naming == detectors.Silent {
		v.Reason = Uncorroborated
		return
	}
	if (model.OfBodies && j.bodies || model.OfBudgets && j.budgets) && !j.persons {
		v.Reason = NeedsPeople
		return
	}
	if model.HeaderBorne[rung-1] {
		j.headerBorne(v, model)
		return
	}
	// A column with a name that does not say it is one of people's only among others
	// of theirs.
	if naming == detectors.Silent && !isNameless(v.Column.Name) && d.Gate().Headerless && !j.people {
		v.Reason = NeedsPeople
		return
	}
	if naming == detectors.Rival && model.Split == nil {
		v.Reason = RivalName
		return
	}
	// A value that comes again is no new evidence.
	again := v.Values - min(v.Values, v.Distinct)
	n, k := float64(v.Candidates-again), float64(v.Values-again)
	chance := 0.0
	for shape, candidates := range count.Candidates {
		chance += float64(candidates) * model.Chance[shape][rung-1]
	}
	v.Expected = chance
	chance /= float64(v.Candidates)
	if chance >= 1 {
		v.Reason = ChanceExplains
		return
	}
	v.Confidence = confidence(n, k, chance, priors[naming])
	// Beside numbers of people, a column without a name of which a quarter is so is all of it.
	isBeside := naming == detectors.Silent && isNameless(v.Column.Name) && j.persons
	if model.Whole != nil && (naming == detectors.Shared || isBeside) && k >= wholeShared*n {
		v.Confidence = max(v.Confidence, columnConfidence(n, k, chance, priors[naming]))
	}
	if v.Confidence < j.threshold {
		v.Reason = ChanceExplains
		return
	}
	if p := model.Partial; p != nil {
		bins := count.Facet(facetIndex(d, p.Facet), detectors.None)
		if bins != nil && bins[0]+bins[1] >= p.Least {
			part := confidence(float64(bins[0]+bins[1]), float64(bins[1]), p.Chance, priors[naming])
			if part < j.threshold {
				v.Confidence, v.Reason = min(v.Confidence, part), PartlyRight
				return
			}
		}
		if bins != nil && !isNamed(naming) && isCoded(bins, p.Chance) {
			v.Confidence, v.Reason = 0, TooAlike
			return
		}
	}
	if s := model.Spread; s != nil && (v.Values >= 100 && !(s.Unnamed && isNamed(naming)) || (v.Values >= 10 && !isNamed(naming))) {
		taken := used(count.Facet(facetIndex(d, s.Facet), rung))
		if taken < min(s.Most, int(min(v.Values, v.Distinct)/4)) && !j.isRandom(v, d, model, count, rung) {
			v.Confidence, v.Reason = 0, TooAlike
			return
		}
	}
	if u := model.Uniform; u != nil && !isNamed(naming) && rung < detectors.Sure && !j.uniform(v, u, d, count, rung) {
		return
	}
	v.Accepted, v.Reason = true, BeatsChance
}

// isNameless tells whether a column has no name, or one for its place in a row: [3].
func isNameless(column string) bool {
	last := column[strings.LastIndexByte(column, '.')+1:]
	return last == "" || last[0] == '[' && last[len(last)-1] == ']'
}

// listedShare is the share of the values of a column without a name that are of a kind which hardly
// anything else is.
const listedShare = 0.9

// leastListed is how many they are at least.
const leastListed = 5

// listed judges a column of which no name tells anything by what its values hardly share with
// anything else; least is how many bins of the facet they take.
func (j *judge) listed(v *Verdict, l *detectors.Listed, d detectors.Detector, count *tally.Count, least int) {
	v.Candidates = max(v.Candidates, j.texts(v.Key))
	switch {
	case v.Values < leastListed || float64(v.Values) < listedShare*float64(v.Candidates) || used(count.Facet(facetIndex(d, l.Facet), v.Rung)) < least || l.Undated && detectors.IsMoment(v.Column.Name):
		v.Reason = Uncorroborated
	case !j.people || !j.persons:
		v.Reason = NeedsPeople
	default:
		v.Accepted, v.Reason, v.Confidence = true, Listed, 0.96
	}
}

// listBeside judges columns without a name again that stand right beside one of a class beside which theirs
// does: a date and a sex, in a list of people.
func (j *judge) listBeside(verdicts []Verdict, people map[uint8]bool) {
	for i := range verdicts {
		v, d := &verdicts[i], j.set.Detectors[verdicts[i].Key.Class]
		l := d.Model().Listed
		if v.Accepted || l == nil || v.naming != detectors.Silent || !isNameless(v.Column.Name) {
			continue
		}
		if slices.ContainsFunc(verdicts, func(other Verdict) bool {
			return other.Accepted && (other.Key.Column == v.Key.Column+1 || other.Key.Column+1 == v.Key.Column) && slices.Contains(l.Beside, other.Class.ID)
		}) {
			j.people = len(people) > 1 || len(people) == 1 && !people[v.Key.Class]
			count := j.table.Count(v.Key)
			j.at(v, count, l.Rung)
			j.listed(v, l, d, count, l.LeastBeside)
		}
	}
}

// texts returns how many texts there are in a column without a name: all of them are looked at for
// names, and other classes count only what is in their lists.
func (j *judge) texts(k tally.Key) uint64 {
	i, err := j.set.Index("name")
	if err != nil {
		return math.MaxUint64 // nobody knows
	}
	names := j.table.Count(tally.Key{Column: k.Column, Class: uint8(i), Naming: k.Naming})
	if names == nil {
		return 0
	}
	return names.Candidates[0]
}

// isRandom tells whether values that begin alike differ inside as if drawn by lot: those of
// people do, while what a program counts does not.
func (j *judge) isRandom(v *Verdict, d detectors.Detector, model *detectors.Model, count *tally.Count, rung detectors.Rung) bool {
	const (
		least = 30
		share = 0.6 // of the bins that as many values would take by lot
	)
	n := float64(min(v.Values, v.Distinct))
	if model.Uniform == nil || n < least || j.table.HeaderRow > 0 && v.Key.Naming == detectors.Silent { // serial numbers of meters are drawn so, too
		return false
	}
	bins := count.Facet(facetIndex(d, model.Uniform.Inner), rung)
	all := float64(len(bins))
	return all > 0 && float64(used(bins)) >= share*all*(1-math.Pow(1-1/all, n))
}

// at sets what reaches a rung.
func (j *judge) at(v *Verdict, count *tally.Count, rung detectors.Rung) {
	v.Rung = rung
	v.Values, v.Records = count.ValuesAt(rung), count.RecordsAt(rung)
	var distinct tally.Union
	distinct.Add(count, rung)
	v.Distinct, v.DistinctExact = distinct.Count()
}

// isCoded tells whether the part is right in most values for another reason
// than that the values are of the class.
func isCoded(bins []uint64, chance float64) bool {
	elsewhere := float64(bins[2] + bins[3])
	return float64(bins[3]) > 10+3*chance*elsewhere && float64(bins[1]) < 0.6*float64(bins[1]+bins[3])
}

// headerBorne judges a rung whose values prove nothing.
func (j *judge) headerBorne(v *Verdict, model *detectors.Model) {
	naming := v.Key.Naming
	if v.naming == detectors.Named { // by the others' names
		naming = v.naming
	}
	values := v.Column.Values
	if naming == detectors.Keyword {
		values = v.Candidates
	}
	// Broken values and placeholders are no argument against the name.
	values -= min(values, v.Placeholders+v.Damaged)
	v.Expected = float64(v.Values)
	switch {
	case (naming == detectors.Shared && model.SharedNeedsPerson || model.NeedsPerson) && !j.people:
		v.Reason = NeedsPeople
	case v.Class.Descriptive && v.Rung == detectors.Weak && j.table.Count(v.Key).ValuesAt(detectors.Likely) == 0 && !j.people:
		v.Reason = NeedsPeople // counts of births and of the married are named as dates and states are
	case !isNamed(naming) && !(naming == detectors.Shared && model.SharedNeedsPerson):
		v.Reason = RivalName
	case model.Proof != nil && naming == detectors.Shared && !(j.numbers && v.Class.Category == detectors.Specific) && !j.isProvenHere(v, model.Proof):
		// Beside a number of people what is graver is believed.
		v.Reason = Unproven
	case model.Whole != nil && naming == detectors.Shared && !j.persons && !j.isProvenHere(v, model.Whole):
		j.at(v, j.table.Count(v.Key), detectors.Likely)
		v.Reason = TooFewFit // names of anything else
	case float64(v.Values) < headerShare*float64(values):
		v.Reason = TooFewFit
	default:
		v.Confidence = 0.98
		if naming == detectors.Shared {
			v.Confidence = 0.96
		}
		v.Accepted, v.Reason = v.Confidence >= j.threshold, NamedAndFitting
	}
}

// ofBodiesToo are classes that schools, offices and shops have as people do.
var ofBodiesToo = []string{"phone", "email", "address", "ip_address", "messenger", "geo", "photo", "bank_account", "npwp"}

// peopleShare is the share of a table's records in which another class points
// at somebody, from which the table is one of people.
const peopleShare = 0.05

// isProvenHere tells whether at least one in twenty of a column's values is in the
// second bin of the facet.
func (j *judge) isProvenHere(v *Verdict, whole *detectors.Whole) bool {
	d := j.set.Detectors[v.Key.Class]
	bins := j.table.Count(v.Key).Facet(facetIndex(d, whole.Facet), v.Rung)
	return bins != nil && 20*bins[1] >= v.Values
}

// fullOf accepts a column of which more than half of the values, ten different ones at least, are in the second bin of
// the model's facet: a list of people needs no other column to be one.
func (j *judge) fullOf(v *Verdict, d detectors.Detector, model *detectors.Model, count *tally.Count) {
	const leastDifferent = 10
	full := *v
	j.at(&full, count, detectors.Weak)
	bins := count.Facet(facetIndex(d, model.Whole.Facet), detectors.Weak)
	if bins == nil || 2*bins[1] <= full.Values || full.Distinct < leastDifferent {
		return
	}
	chance := model.Chance[0][detectors.Likely-1]
	full.Proving, full.Expected = bins[1], chance*float64(full.Candidates)
	full.Confidence = columnConfidence(float64(full.Distinct), float64(full.Distinct)*float64(bins[1])/float64(full.Values), chance, priors[detectors.Shared])
	if full.Confidence >= j.threshold {
		full.Accepted, full.Reason = true, BeatsChance
		*v = full
	}
}

// wholeShared is the share of values that prove a class of which a column named
// for it and for other things is then as a whole.
const wholeShared = 0.25

// wholeShare is that share for a naming.
func wholeShare(naming detectors.Naming) float64 {
	if naming == detectors.Shared {
		return wholeShared
	}
	return 0.5
}

// headerShare is the share of a column's values that must fit when only its
// name speaks for the class: about half.
const headerShare = 0.45

// uniform asks of a column without a name that it is full of the class and
// that its values differ inside, as no counter's do.
func (j *judge) uniform(v *Verdict, u *detectors.Uniform, d detectors.Detector, count *tally.Count, rung detectors.Rung) bool {
	if v.Key.Naming != detectors.Shared && (rung == detectors.Weak || v.Candidates >= 20) {
		share := 0.8
		if u.NeedsPerson && j.people {
			share = u.PersonShare
		}
		if v.Values < 10 || float64(v.Values) < share*float64(v.Candidates) {
			v.Confidence, v.Reason = 0, NotFilled
			return false
		}
	}
	if u.Odd != "" {
		bins := count.Facet(facetIndex(d, u.Odd), rung)
		if bins != nil && v.Key.Naming != detectors.Shared && 10*bins[u.OddBin] > v.Values {
			v.Confidence, v.Reason = 0, TooAlike
			return false
		}
	}
	if least := max(2, min(30, int((min(v.Values, v.Distinct)+3)/4))); v.Distinct >= 3 && used(count.Facet(facetIndex(d, u.Inner), rung)) < least {
		v.Confidence, v.Reason = 0, TooAlike
		return false
	}
	if u.NeedsPerson && !j.people {
		v.Confidence, v.Reason = 0, NeedsCompany
		return false
	}
	return true
}

// split tells an accepted class from the one that is written like it.
func (j *judge) split(v *Verdict, d detectors.Detector, model *detectors.Model, count *tally.Count) {
	s := model.Split
	if s == nil || isNamed(v.Key.Naming) {
		return
	}
	var second, all uint64
	if bins := count.Facet(facetIndex(d, s.Facet), v.Rung); bins != nil {
		second, all = bins[1], bins[0]+bins[1]
	}
	if v.naming == detectors.Rival && !j.set.Vocabulary.IsOfOtherLength(j.set.Vocabulary.ReadPath(v.Column.Name), d.Class().ID) {
		if all < 30 || float64(second) < 0.2*float64(all) {
			v.Accepted, v.Confidence, v.Reason = false, 0, RivalName
		}
		return
	}
	if all >= 12 && float64(second) < 0.02*float64(all) {
		v.Class, v.Reason = s.Other, Undecided
	}
}

// rounded recognises a column of which the last digit is 0 more often than by chance: as
// many values as are too many were rounded. Of values that come again each is one.
func (j *judge) rounded(v *Verdict, d detectors.Detector, model *detectors.Model, count *tally.Count) {
	const (
		chance   = 0.1
		luck     = 1e-6
		majority = 0.5
	)
	if model.Rounded == "" || v.Values == 0 {
		return
	}
	bins := count.Facet(facetIndex(d, model.Rounded), v.Rung)
	if bins == nil {
		return
	}
	share := float64(bins[0]) / float64(v.Values)
	if share <= chance || float64(min(v.Distinct, v.Values))*divergence(share, chance) < -math.Log(luck) {
		return
	}
	v.Rounded = share >= majority
	v.Damaged += uint64(float64(bins[0]) - float64(v.Values-bins[0])*chance/(1-chance) + 0.5)
}

// divergence is that of a share from a chance (Kullback and Leibler), in nats: so many
// in n come by luck with a probability below exp(-n*divergence).
func divergence(share, chance float64) float64 {
	out := share * math.Log(share/chance)
	if share < 1 {
		out += (1 - share) * math.Log((1-share)/(1-chance))
	}
	return out
}

func facetIndex(d detectors.Detector, name string) int {
	for i, f := range d.Facets() {
		if f.Name == name {
			return i
		}
	}
	panic("evidence: the model of " + d.Class().ID + " names a facet that it does not have")
}

func used(bins []uint64) int {
	n := 0
	for _, count := range bins {
		if count > 0 {
			n++
		}
	}
	return n
}

// confidence is P_col times P_hit for k hits among n candidates, chance c in
// [0, 1), and prior q.
func confidence(n, k, c, q float64) float64 {
	c = max(c, 1e-12)
	real := max(0, (k-n*c)/(1-c))
	if real == 0 {
		return 0
	}
	share := min(1, real/n)
	return share / (share + (1-share)*c) * columnConfidence(n, k, c, q)
}

// columnConfidence is P_col alone.
func columnConfidence(n, k, c, q float64) float64 {
	c = max(c, 1e-12)
	logB := logBeta(k+1, n-k+1) - k*math.Log(c) - (n-k)*math.Log1p(-c)
	// q B / (q B + 1 - q), without overflow
	return 1 / (1 + (1-q)/q*math.Exp(-logB))
}

func logBeta(a, b float64) float64 {
	x, _ := math.Lgamma(a)
	y, _ := math.Lgamma(b)
	z, _ := math.Lgamma(a + b)
	return x + y - z
}
