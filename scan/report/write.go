package report

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
)

// Style says how a report for people may look.
type Style struct {
	// Width is the number of columns of the terminal; 0 means 80.
	Width int
	// Color allows ANSI colours.
	Color bool
	// Language is English when it is "".
	Language Language
}

// format is what a report can be written as.
type format struct {
	name     string
	suffixes []string // the first is the usual one
	binary   bool     // not for a terminal
	write    func(io.Writer, *Report, Style) error
}

var formats = []format{
	{"table", []string{".txt"}, false, WriteTable},
	{"json", []string{".json"}, false, func(w io.Writer, r *Report, _ Style) error { return WriteJSON(w, r) }},
	{"ndjson", []string{".ndjson", ".jsonl"}, false, writeNDJSON},
	{"csv", []string{".csv"}, false, writeCSV},
	{"markdown", []string{".md", ".markdown"}, false, writeMarkdown},
	{"html", []string{".html", ".htm"}, false, writeHTML},
	{"sarif", []string{".sarif", ".sarif.json"}, false, writeSARIF},
	{"junit", []string{".xml"}, false, writeJUnit},
	{"github", nil, false, writeGitHub},
	{"xlsx", []string{".xlsx"}, true, writeWorkbook},
}

// Formats are the names of the formats, in the order to show them.
func Formats() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.name
	}
	return names
}

// FormatOf returns the format that a file's suffix says.
func FormatOf(path string) (string, error) {
	var all []string
	best, name := 0, ""
	for _, f := range formats {
		for _, suffix := range f.suffixes {
			if strings.HasSuffix(strings.ToLower(path), suffix) && len(suffix) > best {
				best, name = len(suffix), f.name
			}
		}
		if len(f.suffixes) > 0 {
			all = append(all, f.suffixes[0])
		}
	}
	if name == "" {
		return "", fmt.Errorf("%s: no format has the suffix %q; choose one of %s", path, filepath.Ext(path), strings.Join(all, " "))
	}
	return name, nil
}

// IsBinary tells whether a format is not for a terminal.
func IsBinary(name string) bool {
	return slices.ContainsFunc(formats, func(f format) bool { return f.name == name && f.binary })
}

// Write writes the report in a format. The same report, format and style give
// the same bytes.
func Write(w io.Writer, name string, r *Report, style Style) error {
	for _, f := range formats {
		if f.name == name {
			return f.write(w, r, style)
		}
	}
	return fmt.Errorf("there is no format %q; choose %s", name, strings.Join(Formats(), ", "))
}
