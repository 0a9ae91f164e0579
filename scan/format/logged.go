package format

import (
	"bytes"
	"encoding/json"
)

// Containers wrap each line that a program prints: Docker in JSON, Kubernetes behind a time and the
// name of the stream. Where the lines are those of a table, they are taken out.

// logLine is how a line begins that the container runtime of Kubernetes has written.
var logLine = lazy(`^\d{4}-\d\d-\d\dT\S+ (?:stdout|stderr) [FP] `)

// printedLine returns the line that a program printed; ok is false where the line is none that was
// wrapped.
func printedLine(line []byte) (text []byte, ok bool) {
	if n := len(logLine().Find(line)); n > 0 {
		return line[n:], true
	}
	var wrapped struct {
		Log, Stream *string
		Time        json.RawMessage
	}
	if line = bytes.TrimSpace(line); len(line) == 0 || line[0] != '{' {
		return nil, false
	}
	decoder := json.NewDecoder(bytes.NewReader(line))
	decoder.DisallowUnknownFields() // what stands beside would be lost
	if decoder.Decode(&wrapped) != nil || wrapped.Log == nil || wrapped.Stream == nil || decoder.More() {
		return nil, false
	}
	return []byte(*wrapped.Log), true
}

// isLogged tells whether the first lines are such, and those of a table.
func isLogged(sample []byte, options *Options) bool {
	var printed [][]byte
	for line := range bytes.Lines(sample[markLength(sample):]) {
		text, ok := printedLine(line)
		if !ok {
			break
		}
		if printed = append(printed, bytes.TrimRight(text, "\r\n")); len(printed) > mostTitles {
			break
		}
	}
	for i := range printed[:max(0, len(printed)-1)] {
		if options.isHeader(printed[i], printed[i+1]) {
			return true
		}
	}
	return false
}

// unlogged appends what a program printed on a line.
func unlogged(to, line []byte) []byte {
	text, ok := printedLine(line)
	if !ok {
		return append(to, line...)
	}
	return append(append(to, bytes.TrimRight(text, "\r\n")...), '\n')
}
