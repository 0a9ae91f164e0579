package cmd

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"bocor/scan/report"
)

var outputFormats = []string{"table", "json"}

func write(w io.Writer, format string, r *report.Report, style report.TableStyle) error {
	if format == "json" {
		return report.WriteJSON(w, r)
	}
	return report.WriteTable(w, r, style)
}

// writeFile writes the report so that the file is either whole or not there,
// and only its owner can read it.
func writeFile(path string, r *report.Report) (err error) {
	format, err := formatOf(path)
	if err != nil {
		return err
	}
	failed := func(err error) error {
		return fmt.Errorf("the report could not be written to %s: %w; the scan's result is lost unless it went elsewhere", path, err)
	}
	file, err := os.CreateTemp(filepath.Dir(path), ".bocor-report-*") // mode 0600
	if err != nil {
		return failed(err)
	}
	defer func() {
		if err != nil {
			file.Close()
			os.Remove(file.Name())
			err = failed(err)
		}
	}()
	buffered := bufio.NewWriter(file)
	if err = write(buffered, format, r, report.TableStyle{}); err != nil {
		return err
	}
	if err = buffered.Flush(); err != nil {
		return err
	}
	if err = file.Sync(); err != nil {
		return err
	}
	if err = file.Close(); err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}
