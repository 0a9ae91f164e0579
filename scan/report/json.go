package report

import (
	"encoding/json"
	"io"
)

// WriteJSON writes the report as docs/report.schema.json describes it.
func WriteJSON(w io.Writer, r *Report) error {
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	return encoder.Encode(r)
}
