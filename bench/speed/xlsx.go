package main

import (
	"errors"
	"io"

	"github.com/xuri/excelize/v2"
)

// writeWorkbook writes rows as a workbook of one sheet.
func writeWorkbook(out io.Writer, names []string, next func() ([]string, error)) error {
	f := excelize.NewFile()
	defer f.Close()
	w, err := f.NewStreamWriter("Sheet1")
	if err != nil {
		return err
	}
	row := names
	for i := 1; ; i++ {
		values := make([]any, len(row))
		for j, v := range row {
			if v != "" {
				values[j] = v
			}
		}
		cell, err := excelize.CoordinatesToCellName(1, i)
		if err != nil {
			return err
		}
		if err := w.SetRow(cell, values); err != nil {
			return err
		}
		if row, err = next(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return err
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return f.Write(out)
}

// readRows reads all rows of a workbook with the library.
func readRows(path string) error {
	f, err := excelize.OpenFile(path)
	if err != nil {
		return err
	}
	defer f.Close()
	rows, err := f.Rows("Sheet1")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if _, err := rows.Columns(excelize.Options{RawCellValue: true}); err != nil {
			return err
		}
	}
	return rows.Error()
}
