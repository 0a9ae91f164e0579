package evidence

import (
	"slices"

	"bocor/detectors"
	"bocor/scan/tally"
)

// Agreement is what another column of the same records says.
type Agreement struct {
	// With is the class that the other column holds, "" for none, and About one of
	// birth_date, sex and operator.
	With, About     string
	Agree, Compared uint64
}

// Of what is compared, the share that has to agree for columns to speak for each
// other, and the fewest records in which they can contradict each other.
const (
	agreeing      = 0.5
	contradicting = 20
)

// birthChance bounds how often the birth dates of two people are the same, first
// of January and all.
const birthChance = 0.01

// corroborate lets the columns of a record speak for each other. What they say
// of a person's birth, sex and operator agrees by chance as often as the values
// of both make it likely, and by the model of the package where both are of that
// person. It raises the confidence of verdicts that did not stand by themselves,
// and lowers that of columns whose word alone stood, where a proven one
// contradicts it.
func (j *judge) corroborate(verdicts []Verdict) {
	at := map[tally.Key]*Verdict{}
	for i := range verdicts {
		at[verdicts[i].Key] = &verdicts[i]
	}
	agreements := slices.DeleteFunc(j.table.Agreements(), func(a tally.Agreement) bool {
		return j.table.Column(a.Keys[0].Column).Relative || j.table.Column(a.Keys[1].Column).Relative
	})
	against := map[*Verdict]Agreement{} // of what contradicts a column, what does so least
	// First what identifies people, by columns with a name; then columns without
	// one, by what identifies.
	for _, a := range agreements {
		x, y := at[a.Keys[0]], at[a.Keys[1]]
		if a.Keys[1].Class == tally.Witness && x != nil {
			j.support(x, Agreement{"", "operator", a.Operator[1], a.Operator[0] + a.Operator[1]}, j.mostFrequent(x, "operator"))
			continue
		}
		for range 2 {
			if x != nil && y != nil && j.isPersonNumber(x) && y.Accepted && y.Reason == NamedAndFitting {
				j.support(x, Agreement{y.Class.ID, "birth_date", a.Birth[1], a.Birth[0] + a.Birth[1]}, birthChance)
			}
			x, y = y, x
		}
	}
	for _, a := range agreements {
		x, y := at[a.Keys[0]], at[a.Keys[1]]
		for range 2 {
			if x != nil && y != nil && x.Accepted && j.isPersonNumber(x) && (x.Reason == BeatsChance || x.Reason == Corroborated) {
				j.tell(x, y, &a, against)
			}
			x, y = y, x
		}
	}
	for v, a := range against {
		j.contradict(v, a)
	}
	// A number that is proven to be one class is not another by its column's name.
	for i := range verdicts {
		if v := &verdicts[i]; v.Accepted && v.Reason == Corroborated && v.Key.Naming == detectors.Rival {
			for k := range verdicts {
				if other := &verdicts[k]; other.Accepted && other.Key.Column == v.Key.Column && other.Class.ID != v.Class.ID {
					other.Accepted, other.Confidence, other.Reason = false, 0, Settled
				}
			}
		}
	}
}

// isPersonNumber tells whether a person has one value of the column's class,
// undecided or not.
func (j *judge) isPersonNumber(v *Verdict) bool {
	return j.set.Detectors[v.Key.Class].Class().PersonNumber
}

// tell lets a proven number of people speak for or against another column.
func (j *judge) tell(number, v *Verdict, a *tally.Agreement, against map[*Verdict]Agreement) {
	if !j.set.Detectors[v.Key.Class].Model().NeedsAgreement {
		return
	}
	birth := Agreement{number.Class.ID, "birth_date", a.Birth[1], a.Birth[0] + a.Birth[1]}
	sex := Agreement{number.Class.ID, "sex", a.Sex[1], a.Sex[0] + a.Sex[1]}
	if v.Key.Naming == detectors.Silent {
		j.support(v, birth, birthChance)
		j.support(v, sex, j.alike(number, v, "sex"))
		return
	}
	for _, says := range []Agreement{birth, sex} {
		if least := against[v]; says.Compared >= contradicting && says.share() >= least.share() {
			against[v] = says
		}
	}
}

// share is the one that agrees; 0 of none.
func (a Agreement) share() float64 {
	if a.Compared == 0 {
		return 0
	}
	return float64(a.Agree) / float64(a.Compared)
}

// support accepts a verdict that does not stand by itself, or is undecided, if
// what another column says agrees more often than by chance.
func (j *judge) support(v *Verdict, a Agreement, chance float64) {
	if v.Reason == Listed && a.Compared >= contradicting { // it is known how right its words are
		v.Accepted, v.Confidence, v.Reason = false, 0, Uncorroborated
	}
	if v.Accepted && v.Reason != Undecided || float64(a.Agree) < agreeing*float64(a.Compared) || a.Compared == 0 || chance >= 1 {
		return
	}
	count := j.table.Count(v.Key)
	rung := v.Rung
	if !v.Accepted {
		rung = detectors.Likely
		for rung > detectors.Weak && count.ValuesAt(rung) == 0 {
			rung--
		}
	}
	values := count.ValuesAt(rung)
	sure := confidence(float64(a.Compared), float64(a.Agree), chance, priors[v.Key.Naming])
	// It has to be so in most of its values, not in a few.
	if sure < j.threshold || float64(a.Agree) < agreeing*float64(values) {
		return
	}
	if !v.Accepted {
		v.Confidence = sure
		j.at(v, count, rung)
	}
	v.Class = j.set.Detectors[v.Key.Class].Class()
	v.Accepted, v.Reason, v.Agreement = true, Corroborated, a
}

// contradict lowers the confidence of a column that stands by its name alone, if
// proven ones say something else of most people: another birth date, or a sex that
// is right about as often as that of others would be.
func (j *judge) contradict(v *Verdict, a Agreement) {
	least, most := 0.0, 5*birthChance
	if a.About == "sex" {
		least, most = 0.35, 0.6 // less often right, and the codes mean something else
	}
	if v.Accepted && v.Reason == NamedAndFitting && a.share() >= least && a.share() <= most {
		v.Confidence, v.Agreement = j.threshold, a
	}
}

// alike returns how often the values of two columns are alike by chance, from
// how frequent each is in a facet that both have; 1 where they have none.
func (j *judge) alike(x, y *Verdict, facet string) float64 {
	one, all := j.shares(x, facet)
	other, allOther := j.shares(y, facet)
	if all == 0 || allOther == 0 || len(one) != len(other) {
		return 1
	}
	chance := 0.0
	for i := range one {
		chance += float64(one[i]) / float64(all) * float64(other[i]) / float64(allOther)
	}
	return chance
}

// mostFrequent returns the share of the most frequent value of a facet; 1 where
// there is none: that is how often one is right who always says the same.
func (j *judge) mostFrequent(v *Verdict, facet string) float64 {
	bins, all := j.shares(v, facet)
	most := uint64(0)
	for _, n := range bins {
		most = max(most, n)
	}
	if all == 0 {
		return 1
	}
	return float64(most) / float64(all)
}

// shares returns the counts of a facet at any rung above none, and their sum.
func (j *judge) shares(v *Verdict, facet string) (bins []uint64, all uint64) {
	d := j.set.Detectors[v.Key.Class]
	for i, f := range d.Facets() {
		if f.Name != facet {
			continue
		}
		bins = j.table.Count(v.Key).Facet(i, detectors.Weak)
		for _, n := range bins {
			all += n
		}
	}
	return bins, all
}
