// Command rows prints how a file is cut and decoded, a JSON array of strings a
// row, for whoever compares the reader of delimited text with that of others
// on public corpora (bench/corpora.md). It is for developers: it prints what
// is in the file.
//
//	go run ./bench/rows dump.csv
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"bocor/scan/format"
	"bocor/scan/record"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: rows FILE")
		os.Exit(2)
	}
	out := bufio.NewWriter(os.Stdout)
	err := dump(os.Args[1], out)
	if err = errors.Join(err, out.Flush()); err != nil {
		fmt.Fprintln(os.Stderr, "rows:", err)
		os.Exit(1)
	}
}

func dump(path string, w io.Writer) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	document, err := format.Open(format.Input{Reader: file, Size: -1}, format.Defaults())
	if errors.Is(err, format.ErrEmpty) {
		return nil
	}
	if err != nil {
		return err
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	for {
		table, err := document.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := dumpTable(table, encoder); err != nil {
			return err
		}
	}
}

// dumpTable prints the rows of a table, filled up to its width: an empty field
// at the end leaves no trace in a batch.
func dumpTable(table format.Table, encoder *json.Encoder) error {
	table.Start(0)
	decoder := table.NewDecoder()
	var block record.Block
	var batch record.Batch
	for {
		err := table.Next(&block)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		batch.Reset()
		decoder.Decode(&block, &batch)
		for i := range batch.Rows {
			row := make([]string, table.Info().Width)
			for _, c := range batch.Record(i) {
				for int(c.Col) >= len(row) {
					row = append(row, "")
				}
				row[c.Col] = string(batch.Text(c))
			}
			if err := encoder.Encode(row); err != nil {
				return err
			}
		}
	}
}
