package format

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"bocor/scan/record"
)

// TestWrappedJSON: JSON within a string of JSON is read as what it says, and told where its end is
// missing.
func TestWrappedJSON(t *testing.T) {
	inside := "[" + strings.Repeat(`{\"nik\": \"1\"},`, 9) + `{\"nik\": \"1\", \"n\": \"a\\\"b\\u00e9\u00e9\"},\n {\"nik\": \"2\"}]`
	nine := strings.Repeat("1:1 / ", 9)
	rows := nine + `1:1|2:a"béé / 1:2`
	for _, c := range []struct{ text, want string }{
		{`"` + inside + `"`, rows},
		{`{"status": 200, "ok": true, "data": "` + inside + `"}`, rows},
		{`{"d":"{\"list\":` + inside + `}"}`, rows + " / "},
		{`for(;;);[{"nik":1}]`, "1:1 / 0:for(;;);"},
		{")]}',\n" + `[{"nik":1}]`, "1:1 / 0:)]}',"},
		{`{"d":"` + inside + `"`, rows + " [truncated]"},
		{`{"d":"` + inside, rows + " [truncated]"},
		{`"` + inside[:len(inside)-8], nine + "1:1|2:a\"béé /  [truncated]"},
		{`{"log":"[{\"nik\":\"1\"},{\"nik\":\"2\"}]"}`, "2:1|2:2"},
		{`{"d":"{\"nik\":\"1\"}","e":"x"}`, `2:x|3:1`},
		{`{"nik":"3174061505901234","d":"{\"a\":\"1\"}"}`, `1:3174061505901234|3:1`},
	} {
		for _, source := range []io.Reader{strings.NewReader(c.text), iotest.OneByteReader(strings.NewReader(c.text))} {
			document, err := Open(Input{Reader: source}, Defaults())
			if err != nil {
				t.Fatal(err)
			}
			var all []string
			faults := readTables(t, document, func(_ Table, batch *record.Batch) {
				for i := range batch.Rows {
					all = append(all, rowText(batch.Record(i), batch.Text))
				}
			})
			got := strings.Join(all, " / ")
			if len(faults) > 0 {
				got += " [" + strings.Join(faults, " ") + "]"
			}
			if got != c.want {
				t.Errorf("%s:\n got %s\nwant %s", c.text, got, c.want)
			}
		}
	}
}
