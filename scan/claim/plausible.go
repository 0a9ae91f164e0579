package claim

import (
	"math"
	"slices"

	"bocor/scan/report"
)

// Plausibility says whether the data shows signs of having been made up, or
// put together, rather than taken from a register.
type Plausibility struct {
	Verdict Look `json:"verdict"`
	// Tests are those that the data allows.
	Tests []Test `json:"tests"`
}

// Look is what data looks like.
type Look string

const (
	// MadeUp: a decisive sign, or strong signs of two different kinds, of data
	// that nobody's life made.
	MadeUp Look = "made_up"
	// Unusual: a strong sign, or two weak ones, which padding and joining leave,
	// and also logs, quotas, extracts and records of two people.
	Unusual Look = "unusual"
	// NoSign: three tests or more, and no such sign. It proves nothing.
	NoSign Look = "no_sign"
	// Open: too little to tell.
	Open Look = "not_decidable"
)

// Weight is what a sign of a test is worth.
type Weight string

const (
	// Decisive: life does not make it.
	Decisive Weight = "decisive"
	// Strong: life makes it seldom.
	Strong Weight = "strong"
	// Weak: life makes it now and then.
	Weak Weight = "weak"
	// Remark: it is said, and counts nothing.
	Remark Weight = "remark"
)

// Test is one look at the data.
type Test struct {
	ID string `json:"id"`
	// Values is how many values or records it rests on.
	Values uint64 `json:"values"`
	// Statistic is what was measured. Real and MadeUp are what it is at the edge of
	// real registers, and in data of chance.
	Statistic float64 `json:"statistic"`
	Real      float64 `json:"real"`
	MadeUp    float64 `json:"made_up"`
	// Effect is how far the statistic went from Real to MadeUp: 0 is within what
	// real registers show, 1 is what chance makes.
	Effect float64 `json:"effect"`
	// Weight is what a sign of this test is worth, and Kind what it is about: two
	// signs of one kind are one.
	Weight Weight `json:"weight"`
	Kind   string `json:"kind"`
	// Sign says that it is one: an effect of one half or more.
	Sign bool `json:"sign"`
	// Reading says in English what was measured.
	Reading string `json:"reading"`
	phrase  string
	args    []any
}

// signEffect is the effect from which a test is a sign.
const signEffect = 0.5

// judgePlausibility runs all tests that a report allows.
func judgePlausibility(r *report.Report) Plausibility {
	j := &plausible{report: r}
	j.numbers()
	j.regions()
	j.births()
	j.agreement()
	j.phones()
	j.providers()
	j.names()
	j.salaries()
	j.repeats()
	j.tidiness()
	p := Plausibility{Verdict: Open, Tests: j.tests}
	if p.Tests == nil {
		p.Tests = []Test{}
	}
	signs := map[Weight]map[string]bool{Decisive: {}, Strong: {}, Weak: {}, Remark: {}}
	for _, t := range p.Tests {
		if t.Sign {
			signs[t.Weight][t.Kind] = true
		}
	}
	switch {
	case len(signs[Decisive]) > 0 || len(signs[Strong]) >= 2:
		p.Verdict = MadeUp
	case len(signs[Strong]) == 1 || len(signs[Weak]) >= 2:
		p.Verdict = Unusual
	case len(p.Tests) >= 3:
		p.Verdict = NoSign
	}
	return p
}

type plausible struct {
	report *report.Report
	tests  []Test
}

// add adds a test: what was measured, what it is at the edge of real registers,
// and what chance makes it.
func (j *plausible) add(id, kind string, weight Weight, values uint64, statistic, real, madeUp float64, phrase string, args ...any) {
	effect := min(1, max(0, (statistic-real)/(madeUp-real)))
	round := func(x float64) float64 { return math.Round(x*1000) / 1000 }
	j.tests = append(j.tests, Test{
		ID: id, Values: values, Statistic: round(statistic), Real: real, MadeUp: madeUp, Effect: round(effect), Weight: weight, Kind: kind, Sign: effect >= signEffect,
		Reading: say(report.English, phrase, args...), phrase: phrase, args: args,
	})
}

// class returns what a report says of a class; nil: it has none.
func (j *plausible) class(id string) *report.Class {
	for i := range j.report.Summary.Classes {
		if c := &j.report.Summary.Classes[i]; c.Class == id && !c.Relative {
			return c
		}
	}
	return nil
}

// facet returns the counts of a facet and their sum. What a report hides, since
// it is small, counts as two.
func facet(c *report.Class, name string) (counts map[string]float64, sum float64) {
	counts = map[string]float64{}
	if c == nil {
		return counts, 0
	}
	for label, n := range c.Facets[name] {
		counts[label] = 2
		if n != nil {
			counts[label] = float64(*n)
		}
		sum += counts[label]
	}
	return counts, sum
}

// numbers looks at how many NIK can be one, and at their serial numbers: those
// of one district, birth date and sex are given from 0001 on, and few places
// have more than some such births a day.
func (j *plausible) numbers() {
	candidates, fitting := uint64(0), uint64(0)
	for i := range j.report.Sources {
		for k := range j.report.Sources[i].Tables {
			for _, column := range j.report.Sources[i].Tables[k].Columns {
				for _, c := range column.Classes {
					if c.Class == "nik" && c.Naming == "named" && !c.Relative {
						candidates += c.Candidates
						fitting += c.Values
					}
				}
			}
		}
	}
	if candidates >= 100 {
		part := share{fitting, candidates}
		j.add("nik_fit", "numbers", Decisive, candidates, part.value(), 0.9, 0, "%s of the numbers in columns named for NIK have a real district and birth date", part)
	}
	serials, n := facet(j.class("nik"), "serial")
	if n < 200 {
		return
	}
	low := 0.0
	for _, label := range []string{"0001", "0002-0003", "0004-0007", "0008-0015", "0016-0031", "0032-0063", "0064-0127"} {
		low += serials[label]
	}
	j.add("nik_serial", "serials", Decisive, uint64(n), low/n, 0.8, 0.0127, "%s of the serial numbers of NIK are below 0128, as most are where they are given one after the other", share{uint64(low), uint64(n)})
	first := serials["0001"] / n
	j.add("nik_first_serial", "serials", Strong, uint64(n), first, 0.97, 1, "%s of the serial numbers of NIK are 0001", share{uint64(serials["0001"]), uint64(n)})
	j.add("nik_later_serial", "serials", Weak, uint64(n), first, 0.15, 0.02, "%s of the serial numbers of NIK are 0001, the most frequent one where they are given one after the other and few are born a day", share{uint64(serials["0001"]), uint64(n)})
}

// regions looks at the provinces of first registration. Generators draw from a
// list, of provinces, regencies or districts, as if each had as many people.
func (j *plausible) regions() {
	provinces, n := facet(j.class("nik"), "province")
	if n < 500 {
		return
	}
	var found []float64
	for _, count := range provinces {
		if count > 2 {
			found = append(found, count)
		}
	}
	observed := make([]float64, len(regions))
	for label, count := range provinces {
		for i, p := range regions {
			if slices.Contains(p.names, label) {
				observed[i] += count
			}
		}
	}
	known := 0.0
	for _, n := range observed {
		known += n
	}
	if known < 500 {
		return
	}
	asPeople := divergence(observed, func(i int) float64 { return regions[i].people })
	asList := min(divergence(observed, func(i int) float64 { return regions[i].districts }), divergence(observed, func(i int) float64 { return regions[i].regencies }),
		divergence(observed, func(i int) float64 { return float64(len(regions[i].names)) }))
	j.add("nik_regions", "regions", Strong, uint64(n), asList/(asList+asPeople+1e-9), 0.4, 0, "NIK are spread over provinces between a list of all districts (0 %%) and the inhabitants (100 %%): at %s", percent(asList/(asList+asPeople+1e-9)))
	if len(found) >= 8 {
		even := evenness(found)
		j.add("nik_provinces_even", "regions", Strong, uint64(n), even, 0.5, 0.95, "NIK are spread over %d provinces, %s evenly (100 %%: each has as many)", len(found), percent(even))
	}
}

// births looks at birth years and days of NIK. People die and leave registers
// by and by, so that no generation born over 40 years is as large as every
// other; and every month ends.
func (j *plausible) births() {
	nik := j.class("nik")
	if nik == nil {
		return
	}
	men, _ := facet(nik, "birth_year_male")
	women, _ := facet(nik, "birth_year_female")
	var labels []string
	both := map[string]float64{}
	for _, part := range []map[string]float64{men, women} {
		for label, n := range part {
			if both[label] == 0 {
				labels = append(labels, label)
			}
			both[label] += n
		}
	}
	slices.Sort(labels) // "1985-89"
	most := 0.0
	for _, n := range both {
		most = max(most, n)
	}
	for len(labels) > 0 && both[labels[0]] < most/5 {
		labels = labels[1:]
	}
	for len(labels) > 0 && both[labels[len(labels)-1]] < most/5 {
		labels = labels[:len(labels)-1]
	}
	// Those at the ends may be halves; and the young are about as many as one
	// another.
	if len(labels) >= 10 && labels[1] < "1960" {
		sum, squares := 0.0, 0.0
		inner := labels[1 : len(labels)-1]
		for _, label := range inner {
			sum += both[label]
			squares += both[label] * both[label]
		}
		mean := sum / float64(len(inner))
		// Chance alone makes them differ by the mean.
		spread := math.Sqrt(max(0, squares/float64(len(inner))-mean*mean-mean)) / mean
		if mean >= 50 {
			j.add("birth_years", "births", Strong, uint64(sum), spread, 0.1, 0, "the numbers of people born in each five of %d years differ by %s; they would by a tenth or more where people grow old", 5*len(inner), percent(spread))
		}
	}
	// Extracts in order, and the births of a month, have days of their own.
	if s, ok := nik.Spreads["day"]; ok && s.Values >= 500 && len(labels) >= 4 && (s.Used > 28 || s.Used == 28 && s.Effective > 26) {
		late := 1.0
		if s.Used == 28 {
			late = 0
		}
		j.add("birth_days", "births", Strong, s.Values, late, 1, 0, "%d of 31 days of the month occur as birth days", s.Used)
	}
}

// agreement looks at whether the columns of a record speak of one person.
func (j *plausible) agreement() {
	for _, c := range j.report.Summary.Corroboration {
		all := c.Agree + c.Differ
		if all < 100 || !slices.Contains(c.Classes, "nik") {
			continue
		}
		agree := share{c.Agree, all}
		switch c.About {
		case "birth_date":
			j.add("nik_birth_date", "agreement", Strong, all, agree.value(), 0.9, 0, "NIK and birth date agree in %s of records", agree)
		case "sex":
			if agree.value() < 0.35 {
				continue // its codes mean something else: P is pria, beside W for wanita
			}
			j.add("nik_sex", "agreement", Strong, all, agree.value(), 0.95, 0.5, "NIK and sex agree in %s of records", agree)
		case "province":
			j.add("nik_province", "agreement", Weak, all, agree.value(), 0.6, 0.05, "NIK and the column of provinces agree in %s of records", agree)
		}
	}
}

// phones looks at prefixes and at the digits behind them.
func (j *plausible) phones() {
	phone := j.class("phone")
	operators, n := facet(phone, "operator")
	if phone == nil || n < 500 {
		return
	}
	unassigned := operators["unassigned prefix"] / n
	j.add("phone_unassigned", "phones", Strong, uint64(n), unassigned, 0.05, 0.6, "%s of telephone numbers have a prefix of no operator", share{uint64(operators["unassigned prefix"]), uint64(n)})
	if operators["Telkomsel"]+operators["Indosat"]+operators["XL"]+operators["AXIS"]+operators["Smartfren"] < 500 {
		return
	}
	observed := []float64{operators["Telkomsel"], operators["Indosat"], operators["XL"] + operators["AXIS"], operators["Smartfren"]}
	asMarket := divergence(observed, func(i int) float64 { return operatorMillions[i] })
	asList := divergence(observed, func(i int) float64 { return operatorPrefixes[i] })
	j.add("phone_operators", "operators", Weak, uint64(n), asList/(asList+asMarket+1e-9), 0.4, 0, "telephone numbers are spread over operators between a list of all prefixes (0 %%) and their subscribers (100 %%): at %s", percent(asList/(asList+asMarket+1e-9)))
	if s, ok := phone.Spreads["prefix"]; ok && s.Used >= 15 {
		even := s.Effective / float64(s.Used)
		j.add("phone_prefixes", "prefixes", Strong, s.Values, even, 0.8, 1, "telephone numbers are spread over %d prefixes, %s evenly (100 %%: each is as frequent)", s.Used, percent(even))
	}
	if s, ok := phone.Spreads["inner"]; ok && s.Values >= 1000 && phone.Distinct != nil && phone.Distinct.Count >= 1000 {
		j.add("phone_sequences", "sequences", Weak, s.Values, s.Effective/1000, 0.15, 0, "the digits behind the prefixes of telephone numbers take about %d of 1,000 values; those of a counter take few", int(s.Effective))
	}
}

// providers looks at those of e-mail addresses: one or two have most.
func (j *plausible) providers() {
	counts, _ := facet(j.class("email"), "provider")
	delete(counts, "other")
	delete(counts, "students")
	delete(counts, "government (go.id)")
	var found []float64
	sum := 0.0
	for _, n := range counts {
		if n > 2 {
			found = append(found, n)
			sum += n
		}
	}
	if len(found) < 3 || sum < 200 {
		return
	}
	even := evenness(found)
	j.add("email_providers", "emails", Strong, uint64(sum), even, 0.6, 1, "e-mail addresses are spread over %d providers, %s evenly (100 %%: each is as frequent)", len(found), percent(even))
}

// names looks at repetition: names that are put together from short lists are
// few.
func (j *plausible) names() {
	name := j.class("name")
	if name == nil || name.Distinct == nil {
		return
	}
	people := uint64(0)
	for _, id := range []string{"nik", "phone", "email", "bpjs_card", "kk"} {
		if c := j.class(id); c != nil && c.Distinct != nil {
			people = max(people, c.Distinct.Count)
		}
	}
	people = min(people, name.Values)
	if people < 2000 {
		return
	}
	richness := math.Log(float64(max(1, name.Distinct.Count))) / math.Log(float64(people))
	j.add("names", "names", Weak, people, richness, 0.7, 0.5, "there are %d different names for about %d people", name.Distinct.Count, people)
}

// salaries looks at the first and last digits of pay.
func (j *plausible) salaries() {
	salary := j.class("salary")
	rounded, n := facet(salary, "rounded_to")
	if n < 500 {
		return
	}
	leading, _ := facet(salary, "leading_digit")
	var digits []float64
	for _, count := range leading {
		digits = append(digits, count)
	}
	// Pay is often exact to the rupiah, and of one size: only both together are odd.
	exact, even := rounded["1"]/n, 0.0
	if len(digits) == 9 {
		even = evenness(digits)
	}
	j.add("salary_digits", "salaries", Weak, uint64(n), min(exact/0.9, even), 0.8, 1, "%s of amounts of pay end in another digit than 0, and their first digits are spread %s evenly (100 %%: each is as frequent)", share{uint64(rounded["1"]), uint64(n)}, percent(even))
}

// repeats looks at blocks that come again.
func (j *plausible) repeats() {
	s := &j.report.Summary
	if s.Records >= 500 {
		again := share{s.Duplicates.Records, s.Records}
		j.add("repeated_records", "repeats", Strong, s.Records, again.value(), 0.2, 0.8, "%s of records repeat an earlier one", again)
	}
	if nik := j.class("nik"); nik != nil && nik.Distinct != nil && nik.Values >= 1000 {
		again := share{nik.Values - min(nik.Values, nik.Distinct.Count), nik.Values}
		j.add("repeated_nik", "repeats", Weak, nik.Values, again.value(), 0.5, 0.9, "%s of NIK repeat an earlier one", again)
	}
}

// tidiness looks for the dirt of life: gaps, placeholders, numbers that a
// program broke.
func (j *plausible) tidiness() {
	columns, cells, dirt := 0, uint64(0), uint64(0)
	for i := range j.report.Sources {
		for k := range j.report.Sources[i].Tables {
			table := &j.report.Sources[i].Tables[k]
			dirt += table.DamagedRecords
			for _, column := range table.Columns {
				if column.Values == 0 {
					continue
				}
				columns++
				if ofKey := int(column.Index) >= len(table.Names)-table.KeyColumns; ofKey && table.KeyColumns > 0 {
					cells += column.Values // each row is in one
				} else {
					cells += table.Records
					dirt += table.Records - min(table.Records, column.Values)
				}
				for _, c := range column.Classes {
					if c.Accepted || c.Naming == "named" {
						dirt += c.Placeholders + c.Damaged
						break
					}
				}
			}
		}
	}
	if columns < 3 || j.report.Summary.Records < 2000 {
		return
	}
	part := share{dirt, cells}
	j.add("dirt", "dirt", Remark, cells, part.value(), 0.002, 0, "%s of the cells of columns of personal data are empty, stand for nothing, or were broken", part)
}

// divergence is that of Kullback and Leibler, in nats, of counts from shares
// that weights give, without what chance adds.
func divergence(counts []float64, weight func(int) float64) float64 {
	sum, all := 0.0, 0.0
	for i, n := range counts {
		sum += n
		all += weight(i)
	}
	if sum == 0 {
		return 0
	}
	d := 0.0
	for i, n := range counts {
		if n > 0 {
			d += n / sum * math.Log(n/sum/(weight(i)/all))
		}
	}
	return max(0, d-float64(len(counts)-1)/(2*sum))
}

// evenness is how many equally frequent things would agree as often when two
// are drawn, by how many there are: 1 when all are.
func evenness(counts []float64) float64 {
	sum, pairs := 0.0, 0.0
	for _, n := range counts {
		sum += n
		pairs += n * (n - 1)
	}
	if pairs <= 0 {
		return 0
	}
	return min(1, sum*(sum-1)/pairs/float64(len(counts)))
}
