package format

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
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

// namedRows returns the rows of each table as "column=text" lists, those of what stands beside the tables together, and
// the codes of the faults that are no notes.
func namedRows(t testing.TB, document Document) (tables map[string][]string, beside string, faults []string) {
	t.Helper()
	tables = map[string][]string{}
	faults = readTables(t, document, func(table Table, batch *record.Batch) {
		info := table.Info()
		for i := range batch.Rows {
			var cells []string
			for _, c := range batch.Record(i) {
				name := fmt.Sprint(c.Col)
				if int(c.Col) < len(info.Header) {
					name = info.Header[c.Col]
				}
				cells = append(cells, name+"="+string(batch.Text(c)))
			}
			if row := strings.Join(cells, " "); info.Aside {
				beside += row + "\n"
			} else {
				tables[info.Name] = append(tables[info.Name], row)
			}
		}
	})
	return tables, beside, faults
}

// FuzzOpen: whatever a text looks like to those that know names of columns, it is read to its end.
func FuzzOpen(f *testing.F) {
	for _, seed := range []string{
		"   nama gaji\n1   Ani   12\n2 Wahyu    3\n           kota\n1       Jakarta\n2    Banda Aceh\n",
		`{"a":"nik,nama\n1,Siti Rahayu Kusumawardani\n3,Budi Santoso\n5,Dewi Lestari"}`,
		"nik nama hp\n1 2 3\n4 5 6\n", "nama  kota\nAni B   Ende\nC  Alor\n", "Name: a\nValue: b\n===\nName: c\nValue: d\n===\n", "[\"a\",\"b\"]\n[1,2]\n",
		`{"columns":[{"id":"x","name":"a"},{"id":"y","name":"b"}],"rows":[{"x":1,"y":2}]}`, "{\"log\":\"a,b\\n\",\"stream\":\"o\"}\n{\"log\":\"1,2\\n\",\"stream\":\"o\"}\n",
		"\x82\xa2cnik\xf6dumur\xf6\xa2cnik\xf6dumur\xf6",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		options := Defaults()
		options.KnownName = func(name string) bool { return len(name) < 6 }
		if document, err := Open(Input{Reader: strings.NewReader(text)}, options); err == nil {
			readTables(t, document, func(Table, *record.Batch) {})
		}
	})
}
