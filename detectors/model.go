package detectors

// Model is what a detector knows of chance: it is data for package evidence,
// which holds the arithmetic.
type Model struct {
	// Fits and FitsOne end the sentence "12 of 20 values of the form of an X
	// ..." and "the one value ...": "have a real district", "has a real
	// district".
	Fits, FitsOne string
	// Chance gives, for each shape, the probability that a random value of
	// that shape reaches Weak, Likely and Sure. For number classes a
	// Monte-Carlo test proves it; for others it is a declared bound.
	Chance [][Rungs]float64
	// HeaderBorne rungs prove nothing by themselves: they count when the name
	// (or a keyword) says the class and half of the values fit.
	HeaderBorne [Rungs]bool
	// NamedOnly rungs count only under Named and Keyword.
	NamedOnly [Rungs]bool
	// SharedNeedsPerson says that under a shared name the class counts only
	// beside another accepted class in its table.
	SharedNeedsPerson bool
	// NeedsPerson says that the class counts only beside one that points at
	// people, whatever the name.
	NeedsPerson bool
	// OfBodies says that in a table of schools, offices or shops the class is
	// theirs: there it counts only beside one that points at people.
	OfBodies bool
	// OfBudgets says that in a table of budgets the class is a post of them: there it counts
	// only beside one that points at people.
	OfBudgets bool
	// Whole says that a column of which half of the values prove the class, or a
	// quarter where its name is shared by few other things, is of that class, and all
	// of its weaker values are too.
	Whole *Whole
	// Proof says that under a shared name one in twenty values has to prove the class.
	Proof *Whole
	// NeedsAgreement says that in a column without a name the class counts only
	// where other columns of the records say the same of their people.
	NeedsAgreement bool
	// Listed, when set, accepts a column of which no name tells anything, in a table of
	// people.
	Listed *Listed
	// Uniform, when set, is asked of an unnamed column below Sure: real numbers
	// fill their column and differ in their inner digits, look-alikes do not.
	Uniform *Uniform
	// Partial tests a part of the value against its own chance among the
	// candidates whose other part is right.
	Partial *Partial
	// Spread asks that hits take many bins of a facet.
	Spread *Spread
	// Split tells the class from one that is written alike.
	Split *Split
	// Exclusive, above None, is the rung from which a value under the class's own name is counted
	// for none of the classes that the name speaks against (Rival).
	Exclusive Rung
	// Rounded names the facet of last digits: a column whose values all end in
	// 0 was rounded by a spreadsheet.
	Rounded string
}

// Whole asks of a column with a shared name that one in twenty of its values is in the
// second bin of a facet.
type Whole struct{ Facet string }

// Listed asks of a column that nearly all of its values are of a kind that hardly anything else
// is: words of a short list, dates of half a century. Least is how many bins of the facet they
// have to take.
type Listed struct {
	Facet string
	Least int
	// Rung is the one that they have to reach.
	Rung Rung
	// Undated says that a name that says what the date is of speaks against it.
	Undated bool
	// Beside are classes right beside which lists of people have this one: there LeastBeside of the
	// facet's bins are enough.
	Beside      []string
	LeastBeside int
}

// Uniform is the test of an unnamed column.
type Uniform struct {
	// Inner is the facet of three inner digits.
	Inner string
	// Odd, when set, names a facet and its bin that real values seldom take:
	// more than a tenth there speaks of codes.
	Odd    string
	OddBin int
	// NeedsPerson says that the table must hold another accepted class.
	NeedsPerson bool
	// PersonShare is the share of candidates that must fit beside one, where
	// NeedsPerson is set.
	PersonShare float64
}

// Partial is a facet of four bins over all candidates, [wrong, right] where the
// rest of the value is right, then [wrong, right] where it is not, and the
// chance of right. Among values whose rest is right, the part must be right
// more often than chance; and if it is that too where the rest is wrong, then
// it is a code that all values have, and nearly all must be wholly right. It is
// tested from Least candidates on.
type Partial struct {
	Facet  string
	Chance float64
	Least  uint64
	// Right says in words what was right.
	Right string
}

// Spread asks that a facet takes at least a quarter as many of its bins as
// there are different hits, up to Most: from 100 hits on, in unnamed columns
// from 10.
type Spread struct {
	Facet string
	Most  int
	// Unnamed says that columns named for the class are not asked.
	Unnamed bool
}

// Split is a two-bin facet whose second bin is filled by half of the class's
// values and by none of the other's.
type Split struct {
	Facet string
	// Other is the class that is reported when nothing settles it.
	Other Class
}
