// Package detectors knows what personal data looks like: for each class its
// law and severity, the names of columns that announce it, the forms it is
// written in, and how often a value that is something else has that form. A
// detector does not decide whether a column holds the class; it says how well
// each value fits. The package knows nothing of files, records, counts or
// reports.
package detectors

import (
	"fmt"
	"slices"
	"time"
)

// Class describes one class of personal data.
type Class struct {
	// ID is stable: it stands in flags, reports and rules.
	ID string
	// Title is the English name shown to people.
	Title string
	// Noun is what one value is called in an English sentence.
	Noun string
	// Category is the class's place in art. 4 of UU 27/2022 (PDP).
	Category Category
	// Severity is what its exposure can do to a person.
	Severity Severity
	// PersonNumber says that a person has one value and nobody else has it, so
	// that distinct values are a lower bound on people.
	PersonNumber bool
	// Countable says that distinct values mean something (an address does, a
	// salary does not).
	Countable bool
	// Descriptive says that the class by itself points at nobody: it exposes a
	// record only beside a class that does.
	Descriptive bool
	// OfThing says that the class points at somebody by way of a thing (a
	// device, a vehicle, an address on a network): a table of such is not one of
	// people.
	OfThing bool
}

// Category is the division of art. 4 of UU 27/2022.
type Category string

const (
	// General data is art. 4 (3).
	General Category = "general"
	// Specific data is art. 4 (2): health, biometrics, finances, children.
	Specific Category = "specific"
)

// Severity orders classes for people who read a report.
type Severity string

const (
	High   Severity = "high"
	Medium Severity = "medium"
	Low    Severity = "low"
)

// Rung is how well a value fits its class. Rungs are nested: a value that
// fits Sure also fits Likely and Weak.
type Rung uint8

const (
	// None is a candidate that does not fit.
	None Rung = iota
	Weak
	Likely
	Sure
)

// Rungs is the number of rungs above None.
const Rungs = 3

func (r Rung) String() string {
	return [...]string{"none", "weak", "likely", "sure"}[r]
}

// Naming is what a column's name, or the word before a span, says of a class.
type Naming uint8

const (
	// Silent names say nothing of the class.
	Silent Naming = iota
	// Named columns are named for the class.
	Named
	// Shared names are used for several classes.
	Shared
	// Rival names say that the column holds another class of numbers.
	Rival
	// Keyword spans stand in prose behind a word for the class.
	Keyword
)

// Namings is the number of values of Naming.
const Namings = 5

func (n Naming) String() string {
	return [...]string{"silent", "named", "shared", "rival", "keyword"}[n]
}

// Match is one candidate in a text: a value of the class's shape.
type Match struct {
	// Start and End are its place in the text.
	Start, End uint32
	// Value is the normalised value, or a hash of it: equal values of a class
	// have equal Value, however they are written. Numbers of up to 18 digits
	// are kept exactly.
	Value uint64
	// Rung is how well it fits; None is a candidate that does not.
	Rung Rung
	// Shape is its place in the model's Chance table.
	Shape uint8
	// Naming is the naming it was found under.
	Naming Naming
	// Kind tells whether it is a value at all.
	Kind Kind
	// Facets holds, for each facet of the detector, the bin to count it in,
	// or NoBin.
	Facets [MaxFacets]uint16
	// Claims are what it says of its person.
	Claims Claims
}

// begin makes m an empty match of a whole text of n bytes.
func (m *Match) begin(n int, naming Naming) {
	*m = Match{}
	m.End, m.Naming, m.Facets = uint32(n), naming, noBins
}

// Kind tells apart values, values that stand for none, and broken values.
type Kind uint8

const (
	// Value is a candidate to be judged.
	Value Kind = iota
	// Placeholder stands for no value: equal digits, test numbers.
	Placeholder
	// Damaged was a value of the class before a tool broke it: 3,17E+15,
	// digits rounded away, leading zeros lost.
	Damaged
)

const (
	// MaxFacets is the number of facets a detector may have.
	MaxFacets = 10
	// NoBin is the bin of a facet that does not apply to a match.
	NoBin = ^uint16(0)
)

// Facet is a small array of counts kept for each column and class.
type Facet struct {
	// Name stands in reports.
	Name string
	// Bins is the number of counts.
	Bins int
	// Labels names the bins; nil: reports do not show the facet.
	Labels func(bin int) string
}

// Gate is a necessary condition on a text. A detector's Find is called only
// for texts that pass, unless the column is named for its class.
type Gate struct {
	// Digits is the least number of ASCII digits in the text, with nothing but
	// up to three of the signs " -./()" between them.
	Digits int
	// Amount says that the text must hold what can be an amount: five digits in
	// a row, three digits behind a digit and a sign ("500.000"), or a j at most
	// one sign behind a digit ("5 juta").
	Amount bool
	// At says that the text must hold an @.
	At bool
	// Prose says that the text must hold an ASCII letter, and a blank, a colon
	// or an equals sign, as a word before a value does.
	Prose bool
	// Dollar says that the text must hold a $, Dots that it must hold three dots in front
	// of digits.
	Dollar, Dots bool
	// Spoken says that the text must be of a column of prose, and hold a word that
	// announces a value of the class: see Set.Spoken.
	Spoken bool
	// Listed says that of values of columns without any name only those are looked at that may
	// be words of short lists: see Text.MayBeListed.
	Listed bool
	// Pictures says that values that are pictures are looked at whatever their column is
	// called: see IsPicture.
	Pictures bool
	// Named says that only values of named columns are looked at, Headerless
	// that values of columns without any name are too, all of them.
	Named, Headerless bool
}

// Detector finds one class.
//
// Its methods are safe for concurrent use.
type Detector interface {
	Class() Class
	Gate() Gate
	Model() *Model
	Facets() []Facet
	// Find appends to found one match for every candidate in text, and returns
	// the result. It neither keeps nor changes the text's bytes and allocates
	// nothing beyond the growth of found. A candidate behind a keyword of the
	// class gets the naming Keyword unless naming is Named. Called with Keyword, for a text that
	// Gate.Spoken lets pass, it looks behind such words only.
	Find(found []Match, text *Text, naming Naming) []Match
}

// Number is an optional power of a Detector: to judge a text that is nothing
// but ASCII digits, which most numbers in a dump are, at a fraction of the cost
// of Find.
type Number interface {
	// NumberLengths returns the least and the most digits that FindNumber finds
	// anything in under a naming.
	NumberLengths(naming Naming) (least, most int)
	// FindNumber sets m to the one match that Find would return for the digits,
	// and is false where Find would return none. len(digits) is within
	// NumberLengths.
	FindNumber(digits []byte, naming Naming, m *Match) bool
}

// WholeValue is an optional power of a Detector: to judge a value of a column that is named for the
// class, at a fraction of the cost of Find.
type WholeValue interface {
	// FindWhole sets m to the one match that Find would return for the text under Named, and is
	// false where it does not know, or where that match is of no value that fits.
	FindWhole(text []byte, m *Match) bool
}

// Set is an ordered set of detectors with the vocabulary of column names.
type Set struct {
	Detectors  []Detector
	Vocabulary *Vocabulary
	spoken     *spokenWords
}

// NewSet returns all built-in detectors. Ages are reckoned at asOf.
func NewSet(asOf time.Time) *Set {
	set := &Set{
		Detectors: []Detector{
			newNIK(asOf),
			newPhone(),
			newEmail(),
			newBPJSCard(),
			newSalary(),
			newKK(asOf),
			newName(),
			newBirthDate(asOf),
			newBirthPlace(),
			newSex(),
			newAddress(),
			newGeo(),
			newReligion(),
			newMaritalStatus(),
			newNationality(),
			newEducationJob(),
			newMotherName(),
			newFamily(),
			newNPWP(asOf),
			newPassport(),
			newDrivingLicence(),
			newVehiclePlate(),
			newNIP(asOf),
			newStudentID(),
			newBPJSEmployment(),
			newBPJSMembership(),
			newPaymentStatus(),
			newBankAccount(),
			newPaymentCard(),
			newPassword(),
			newPasswordHash(),
			newUsername(),
			newMessenger(),
			newIPAddress(),
			newDeviceID(),
			newPhoto(),
			newBiometric(),
			newHealth(),
			newVaccine(),
			newCriminalRecord(),
			newDeath(),
			newVoter(),
		},
		Vocabulary: builtinVocabulary(),
	}
	set.spoken = newSpokenWords(set.Detectors)
	return set
}

// WithPictures returns the set with the classes that are seen on pictures.
func (s *Set) WithPictures() *Set {
	out := *s
	out.Detectors = append(slices.Clip(s.Detectors), newFacePhoto(), newCardPhoto(), newCardSelfie(), newCertificatePhoto(), newSignaturePhoto())
	return &out
}

// Index returns the place of the class with the given ID.
func (s *Set) Index(id string) (int, error) {
	for i, d := range s.Detectors {
		if d.Class().ID == id {
			return i, nil
		}
	}
	if slices.Contains(Pictured, id) {
		return 0, fmt.Errorf("the class %q is seen on pictures, and this build does not look at them; use the one named bocor-pictures", id)
	}
	return 0, fmt.Errorf("there is no class %q; `bocor detectors` lists them", id)
}

// IDs returns the class IDs in the set's order.
func (s *Set) IDs() []string {
	ids := make([]string, len(s.Detectors))
	for i, d := range s.Detectors {
		ids[i] = d.Class().ID
	}
	return ids
}
