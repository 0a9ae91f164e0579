package street

import (
	"reflect"
	"testing"
)

// TestTables: the same seed gives the same tables, another one others; rows are as
// wide as their table, clean tables hold nothing, and the others something.
func TestTables(t *testing.T) {
	for name, make := range map[string]func(uint64) []Table{"offices": Offices, "firms": Firms, "prose": Prose, "heldout": HeldOut, "leaks": Leaks, "fieldwork": Fieldwork, "casebook": Casebook, "ledger": Ledger} {
		tables := make(5)
		if !reflect.DeepEqual(tables, make(5)) || reflect.DeepEqual(tables, make(6)) {
			t.Errorf("%s: not from the seed alone, or not from it", name)
		}
		for _, table := range tables {
			width, labelled := len(table.Rows[0]), false
			for _, row := range table.Rows {
				if len(row) != width || table.Header != nil && len(table.Header) != width {
					t.Fatalf("%s: a row of %d cells, not %d", table.Name, len(row), width)
				}
				for _, c := range row {
					labelled = labelled || len(c.Classes) > 0
				}
			}
			if labelled == table.Clean {
				t.Errorf("%s: clean %v, labelled %v", table.Name, table.Clean, labelled)
			}
		}
	}
}
