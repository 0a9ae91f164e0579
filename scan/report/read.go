package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Read reads a JSON report. Reports of other schemas, and files that are none,
// are refused. Errors hold nothing of the file.
func Read(in io.Reader) (*Report, error) {
	text, err := io.ReadAll(in)
	if err != nil {
		return nil, err
	}
	var front struct {
		Schema string `json:"schema"`
	}
	if err := json.Unmarshal(text, &front); err != nil || front.Schema == "" {
		return nil, errors.New("not a report in JSON; make one with bocor scan -o report.json")
	}
	if front.Schema != Schema {
		return nil, fmt.Errorf("a report of another version than %s; scan again with this version", Schema)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	var r Report
	if err := decoder.Decode(&r); err != nil {
		return nil, errors.New("the report in JSON is damaged")
	}
	return &r, nil
}
