package format

import (
	"errors"
	"io"
	"slices"
	"testing"

	"bocor/scan/record"
)

// readTables decodes all tables of a document and calls each for every batch.
// It returns the codes of the faults that are no notes, sorted.
func readTables(t testing.TB, document Document, each func(Table, *record.Batch)) (faults []string) {
	t.Helper()
	note := func(list []record.Fault) {
		for _, f := range list {
			if f.Trouble > record.Note && !slices.Contains(faults, string(f.Code)) {
				faults = append(faults, string(f.Code))
			}
		}
	}
	for {
		table, err := document.Next()
		if err != nil {
			if !errors.Is(err, io.EOF) {
				faults = append(faults, string(record.CodeOf(err)))
			}
			break
		}
		table.Start(0)
		decoder := table.NewDecoder()
		block, batch := record.Block{}, record.Batch{}
		for table.Next(&block) == nil {
			decoder.Decode(&block, &batch)
			each(table, &batch)
			note(batch.Faults)
		}
		note(table.Faults())
	}
	note(document.Faults())
	slices.Sort(faults)
	return faults
}
