package claim

import (
	"math"
	"slices"

	"bocor/scan/report"
)

// near is the share by which two numbers may differ and still be the same
// claim: sellers round.
const near = 0.05

func isNear(a, b uint64) bool {
	return math.Abs(float64(a)-float64(b)) <= near*math.Max(float64(a), float64(b))
}

type checker struct {
	report *report.Report
	claim  *Claim
	result *Result
	// matches are all structures that fit.
	matches []Match
}

func (k *checker) add(id string, v Verdict, claimed uint64, found *uint64, phrase string, args ...any) {
	k.result.Points = append(k.result.Points, Point{ID: id, Verdict: v, Claimed: claimed, Found: found, Why: say(report.English, phrase, args...), phrase: phrase, args: args})
}

// bytes returns how many bytes the records were read from, unpacked, and
// whether that tells anything: a workbook is packed.
func (k *checker) bytes() (n int64, tells bool) {
	tells = true
	for _, s := range k.report.Sources {
		if !s.Archive && s.Records > 0 && s.Format != "text" {
			n += s.BytesRead
			tells = tells && s.Format != "xlsx"
		}
	}
	return n, tells
}

func (k *checker) records() {
	found, claimed := k.report.Summary.Records, k.claim.Records
	if k.claim.SampleOf > 0 {
		k.sample()
		return
	}
	values, cells := k.result.Numbers.Values, k.result.Numbers.Cells
	switch {
	case found >= claimed || isNear(found, claimed):
		k.add("records", Supported, claimed, &found, "there are %d records", found)
	case !k.result.Complete:
		k.add("records", Undecidable, claimed, &found, "there are %d records in what was examined, and not everything was examined", found)
	case isNear(values, claimed):
		k.add("records", Contradicted, claimed, &found, "there are %d records; the %d values in them are about as many as the records claimed: fields may have been counted as records", found, values)
	case isNear(cells, claimed):
		k.add("records", Contradicted, claimed, &found, "there are %d records; their %d cells are about as many as the records claimed: cells may have been counted as records", found, cells)
	default:
		k.add("records", Contradicted, claimed, &found, "there are %d records: %s of those claimed", found, share{found, claimed})
	}
}

// sample reckons from a sample to the whole.
func (k *checker) sample() {
	found, claimed := k.report.Summary.Records, k.claim.Records
	read, tells := k.bytes()
	switch {
	case !tells:
		k.add("records", Undecidable, claimed, &found, "the sample is a workbook or an archive: its size says too little of how many rows the whole holds")
		return
	case read > int64(k.claim.SampleOf):
		k.add("records", Undecidable, claimed, &found, "what was examined is larger than the whole is said to be")
		return
	case read == 0 || found == 0:
		k.add("records", Undecidable, claimed, &found, "the sample holds no record to reckon from")
		return
	}
	whole := uint64(float64(found) / float64(read) * float64(k.claim.SampleOf))
	// A sample and a size that both are the seller's support nothing; they can contradict.
	phrase := "the sample has %d records in %d bytes; %d bytes like it hold about %d"
	args := []any{found, read, int64(k.claim.SampleOf), whole}
	// Rows differ in length, and a sample is seldom drawn by chance.
	switch ratio := float64(whole) / float64(claimed); {
	case ratio > 2:
		k.add("records", Undecidable, claimed, &whole, phrase+", far more than claimed: the size, or the sample, is not that of what is offered", args...)
	case ratio >= 0.8:
		k.add("records", Undecidable, claimed, &whole, phrase+": the claim fits the size, which is the seller's word, too", args...)
	case ratio >= 0.5:
		k.add("records", Undecidable, claimed, &whole, phrase+"; rows may differ that much", args...)
	default:
		k.add("records", Contradicted, claimed, &whole, phrase, args...)
	}
}

func (k *checker) people(structures []Structure) {
	p, claimed, n := k.report.Summary.People, k.claim.People, k.result.Numbers
	all, year := populationOf(k.claim.Year)
	least := number{p.AtLeast, p.Exact}
	register, members, ofYear := membersOf(structures, k.claim.Source, k.claim.Year)
	isMore := func(bound uint64) bool { return claimed > bound && !isNear(claimed, bound) }
	switch {
	case isMore(all):
		k.add("people", Contradicted, claimed, &all, "Indonesia had %d people in %s; the dead would have to be among them", all, yearNumber(year))
	case members > 0 && isMore(members):
		k.add("people", Contradicted, claimed, &members, "%s had %d members at the end of %s (%s); the dead and former ones would have to be among them", register.name(), members, yearNumber(ofYear), register.MembersSource)
	case claimed > p.AtLeast && isNear(claimed, p.AtLeast) && p.AtLeast > 0:
		k.add("people", Supported, claimed, &p.AtLeast, "there are at least %s people, which is no more than 5 %% fewer: sellers round", least)
	case claimed <= p.AtLeast:
		k.add("people", Supported, claimed, &p.AtLeast, "there are at least %s people", least)
	case n.AtMost == nil:
		k.add("people", Undecidable, claimed, &p.AtLeast, "there are at least %s people; records are about others too, so that there is no upper bound", least)
	case k.claim.SampleOf > 0:
		k.add("people", Undecidable, claimed, &p.AtLeast, "this is a sample: it holds at least %s people, at most %s", least, number{*n.AtMost, p.Exact})
	case isMore(*n.AtMost) && !k.result.Complete:
		k.add("people", Undecidable, claimed, n.AtMost, "no more than %s people can be in what was examined, and not everything was examined", number{*n.AtMost, p.Exact})
	case isMore(*n.AtMost) && (isNear(claimed, n.Records) || isNear(claimed, n.PersonNumbers)):
		k.add("people", Contradicted, claimed, n.AtMost, "the %s people that have a number and the records without one are fewer: rows may have been counted as people", number{*n.AtMost, p.Exact})
	case isMore(*n.AtMost):
		k.add("people", Contradicted, claimed, n.AtMost, "no more than %s people can be in it", number{*n.AtMost, p.Exact})
	case p.AtLeast == 0:
		k.add("people", Undecidable, claimed, nil, "nothing in it counts people; at most %s", number{*n.AtMost, p.Exact})
	default:
		k.add("people", Undecidable, claimed, &p.AtLeast, "there are at least %s people and at most %s", least, number{*n.AtMost, p.Exact})
	}
}

func (k *checker) class(class string) {
	id := "class:" + class
	records, either := uint64(0), uint64(0)
	for _, c := range k.report.Summary.Classes {
		switch {
		case c.Class == class:
			records += c.Records
		case c.Class == "nik_or_kk" && (class == "nik" || class == "kk"):
			either = c.Records
		}
	}
	all := k.report.Summary.Records
	switch {
	case records > 0:
		k.add(id, Supported, 0, &records, "%d of %d records hold it (%s)", records, all, share{records, all})
	case either > 0:
		k.add(id, Undecidable, 0, &either, "%d of %d records hold a NIK or family card number; which of them cannot be told", either, all)
	case all == 0 && k.result.Complete:
		k.add(id, Undecidable, 0, &records, "there is no record")
	case k.claim.SampleOf > 0 && all > 0:
		k.add(id, Undecidable, 0, &records, "none of the %d records of the sample holds it; the rest was not examined", all)
	case all == 0 || !k.result.Complete:
		k.add(id, Undecidable, 0, &records, "it is not in what was examined, and not everything was examined")
	case k.report.Headerless():
		k.add(id, Undecidable, 0, &records, "a table has no names of columns, by which this class may be told")
	default:
		k.add(id, Contradicted, 0, &records, "none of %d records holds it", all)
	}
}

func (k *checker) photos() {
	found, claimed := uint64(0), k.claim.Photos
	for _, c := range k.report.Summary.Classes {
		if c.Class == "photo" {
			found = c.Values
		}
	}
	files := uint64(0)
	for _, s := range k.report.Sources {
		for _, t := range s.Tables {
			isCounted := slices.ContainsFunc(t.Classes, func(c report.TableClass) bool { return c.Class == "photo" })
			if s.Format == "pictures" && !isCounted {
				found += t.Records
			}
		}
		for _, f := range s.Faults {
			if f.Code == "picture_not_examined" {
				files += f.Count
			}
		}
	}
	if files > 0 {
		found += files
		verdict := Undecidable
		if found >= claimed || isNear(found, claimed) {
			verdict = Supported
		}
		k.add("photos", verdict, claimed, &found, "there are %d pictures or names of pictures; %d picture files were not looked at", found, files)
		return
	}
	switch {
	case found >= claimed || found > 0 && isNear(found, claimed):
		k.add("photos", Supported, claimed, &found, "there are %d pictures or names of pictures; that does not say whether they show anybody", found)
	case k.claim.SampleOf > 0:
		k.add("photos", Undecidable, claimed, &found, "this is a sample: it has %d pictures or names of pictures", found)
	case !k.result.Complete:
		k.add("photos", Undecidable, claimed, &found, "there are %d pictures or names of pictures in what was examined, and not everything was examined", found)
	default:
		k.add("photos", Contradicted, claimed, &found, "there are %d pictures or names of pictures", found)
	}
}

// source says whether a structure that is named fits. No likeness proves where
// data comes from.
func (k *checker) source(structures []Structure) {
	i := slices.IndexFunc(structures, func(s Structure) bool { return s.ID == k.claim.Source })
	switch {
	case i >= 0 && structures[i].Described:
		k.add("source", Undecidable, 0, nil, "the columns of %s were never published by their names", k.claim.Source)
		return
	case k.report.Headerless():
		k.add("source", Undecidable, 0, nil, "a table has no names of columns to compare")
		return
	}
	for _, m := range k.matches {
		if m.Structure == k.claim.Source {
			shared := uint64(len(m.Shared))
			if len(m.FormsDiffer) > len(m.FormsAgree) {
				k.add("source", Undecidable, 0, &shared, "%d of its %d published columns are there by name, but %d hold other values than theirs", shared, len(m.Shared)+len(m.Missing), len(m.FormsDiffer))
				return
			}
			verdict, phrase := Undecidable, "%d of its %d published columns are there: compatible with it, which also holds for whoever knows the columns"
			switch {
			case m.Likeness == Identical && m.Order < 1:
				verdict, phrase = Supported, "all %d of its %d published columns are there: who made this knows that structure; it does not prove where the data is from"
			case m.Likeness == Identical:
				verdict, phrase = Supported, "all %d of its %d published columns are there, in that order: who made this knows that structure; it does not prove where the data is from"
			}
			k.add("source", verdict, 0, &shared, phrase, shared, len(m.Shared)+len(m.Missing))
			return
		}
	}
	none := uint64(0)
	k.add("source", Contradicted, 0, &none, "its columns are not like those published of %s", k.claim.Source)
}
