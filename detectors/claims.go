package detectors

// Claims are what a value says of its person, to be compared with what the
// other columns of the record say. Zero values say nothing.
type Claims struct {
	// Birth is a birth date as YYMMDD, plus 1.
	Birth uint32
	Sex   Sex
}

// Sex is male, female, or not said.
type Sex uint8

const (
	Male   Sex = 1
	Female Sex = 2
)
