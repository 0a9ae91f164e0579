// Package street makes labelled tables and texts as they come from the street:
// by people who had not seen the detectors, their vocabulary, or the other
// generator (synth). It imports nothing of the scanner. Every person, number
// and address is invented, and the same seed gives the same tables.
package street

// Table is a table with the truth about each of its cells.
type Table struct {
	// Name says what the table is, for whoever looks for a mistake: "payroll of
	// a plantation, typed by hand".
	Name string
	// Clean says that nothing in it is about people.
	Clean bool
	// Header holds the columns' names as written; nil: there is no header row.
	Header []string
	Rows   [][]Cell
}

// Cell is a value and the classes that it truly holds; none is none.
type Cell struct {
	Text    string
	Classes []string
}
