package cmd

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"bocor/scan/report"
	"bocor/scan/source"
)

// outputFlags say what becomes of a report.
type outputFlags struct {
	format   string
	files    []string
	language string
}

func (f *outputFlags) add(flags *pflag.FlagSet) {
	flags.StringVarP(&f.format, "format", "f", f.format, "what to print: "+strings.Join(report.Formats(), ", "))
	flags.StringArrayVarP(&f.files, "output", "o", nil, "also write the report to `FILE`, in the format of its suffix (.json .html .md .csv .xlsx .sarif .xml .ndjson .txt); repeatable")
	f.addLanguage(flags)
}

func (f *outputFlags) addLanguage(flags *pflag.FlagSet) {
	flags.StringVar(&f.language, "lang", "", "language of reports for people: en or id (default: the locale's)")
}

// check tells whether the flags make sense for inputs at paths.
func (f *outputFlags) check(paths []string, system System) error {
	if !slices.Contains(report.Formats(), f.format) {
		return fmt.Errorf("--format: there is no %q; choose one of %s", f.format, strings.Join(report.Formats(), ", "))
	}
	if report.IsBinary(f.format) && isTerminal(system.Stdout) {
		return fmt.Errorf("--format %s is not for a terminal; write it to a file with -o", f.format)
	}
	for _, path := range f.files {
		if _, err := report.FormatOf(path); err != nil {
			return fmt.Errorf("--output: %w", err)
		}
		if info, err := os.Stat(filepath.Dir(path)); err != nil || !info.IsDir() {
			return fmt.Errorf("--output: the report could not be written to %s: there is no folder %s", path, filepath.Dir(path))
		}
		info, err := os.Stat(path)
		if err != nil {
			continue
		}
		if info.IsDir() {
			return fmt.Errorf("--output: %s is a folder", path)
		}
		if isInput(info, paths) {
			return fmt.Errorf("--output: %s is what is to be read; the report would overwrite it: write it elsewhere, or remove that file", path)
		}
	}
	return f.checkLanguage()
}

// isInput tells whether a file is one of those that the paths stand for.
func isInput(info os.FileInfo, paths []string) bool {
	for _, input := range source.List(slices.DeleteFunc(slices.Clone(paths), func(path string) bool { return path == source.Stdin || source.IsAddress(path) }), nil, nil) {
		if other, err := os.Stat(input.File); err == nil && os.SameFile(info, other) {
			return true
		}
	}
	return false
}

func (f *outputFlags) checkLanguage() error {
	if !slices.Contains([]string{"", "en", "id"}, f.language) {
		return fmt.Errorf("--lang: there is no %q; choose en or id", f.language)
	}
	return nil
}

// languageOf returns the language that was asked for, or that of the locale.
func (f *outputFlags) languageOf(system System) report.Language {
	if f.language != "" {
		return report.Language(f.language)
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := system.Getenv(name); value != "" {
			if language, _, _ := strings.Cut(value, "."); language == "id" || strings.HasPrefix(language, "id_") {
				return report.Indonesian
			}
			break
		}
	}
	return report.English
}

// write writes the report's files, and prints it.
func (f *outputFlags) write(r *report.Report, style report.Style, system System) error {
	var failed []error // the others are written all the same: a scan may have taken hours
	for _, path := range f.files {
		format, err := report.FormatOf(path)
		if err != nil {
			return err
		}
		quiet := style
		quiet.Width, quiet.Color = 0, false
		if err := writeFile(path, func(w io.Writer) error { return report.Write(w, format, r, quiet) }); err != nil {
			failed = append(failed, fmt.Errorf("the report could not be written to %s: %w; the result is lost unless it went elsewhere", path, err))
		}
	}
	if err := report.Write(system.Stdout, f.format, r, style); err != nil {
		failed = append(failed, fmt.Errorf("writing the report to stdout: %w", err))
	}
	return errors.Join(failed...)
}

// writeFile writes a file so that it is either whole or not there, and only
// its owner can read it. The file that a link leads to is written, and what is no file,
// such as a device, is written to and stays what it is.
func writeFile(path string, write func(io.Writer) error) (err error) {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return writeTo(path, write)
	}
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target
	}
	file, err := os.CreateTemp(filepath.Dir(path), ".bocor-report-*") // mode 0600
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			file.Close()
			os.Remove(file.Name())
		}
	}()
	buffered := bufio.NewWriter(file)
	if err = write(buffered); err != nil {
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

// writeTo writes to what is there already.
func writeTo(path string, write func(io.Writer) error) error {
	file, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriter(file)
	return errors.Join(write(buffered), buffered.Flush(), file.Close())
}
