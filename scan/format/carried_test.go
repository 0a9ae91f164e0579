package format

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"bocor/scan/record"
)

// TestCarried: files in the strings of a document are tables, and nothing is read twice.
func TestCarried(t *testing.T) {
	options := Defaults()
	options.KnownName = func(name string) bool { return slices.Contains([]string{"nik", "nama", "umur"}, name) }
	const table = "nik,nama\n3174061505901234,Siti\n3174061505901235,Budi\n3174061505901236,Dewi Lestari Kusumawardani Suryaningrum Hadiningrat Kartika Maharani Puspitasari\n"
	page := "<table><tr><th></th><th>nik</th><th>nama</th><th>umur</th></tr>\n<tr><td>0</td><td>3174061505901234</td><td>Siti</td><td>31</td></tr>\n<tr><td>1</td><td>3174061505901235</td><td>Budi</td><td>32</td></tr></table>"
	const shown = "                nik  nama  umur\n0  3174061505901234  Siti    31\n1  3174061505901235  Budi    32"
	for name, c := range map[string]struct {
		document any
		want     string
	}{
		"a file":           {map[string]any{"file": "a.csv", "text": table}, "text: 4 rows, 1 own"},
		"of lines":         {map[string]any{"a": 1, "out": strings.SplitAfter(strings.TrimSuffix(table, "\n"), "\n")}, "out: 4 rows, 1 own"},
		"of rows":          {map[string]any{"out": append(strings.Split(strings.TrimSpace(table), "\n"), "")}, "out: 4 rows, 1 own"},
		"of words":         {map[string]any{"out": []string{"nik, nama", "dan lain", "lain", "sebagainya", "dan seterusnya sampai habis"}}, "1 own"},
		"in base64":        {map[string]any{"content": base64.StdEncoding.EncodeToString([]byte(table)), "n": 2}, "content: 4 rows, 1 own"},
		"as a link":        {map[string]any{"href": "data:text/csv;base64," + base64.StdEncoding.EncodeToString([]byte(table)), "n": 2}, "href: 4 rows, 1 own"},
		"as a link, plain": {map[string]any{"href": "data:text/csv;base64,@@@", "n": 2}, "1 own"},
		"two":              {[]any{map[string]any{"t": table}, map[string]any{"t": table}}, "[0].t: 4 rows, [1].t: 4 rows, 2 own"},
		"a page":           {map[string]any{"html": page, "n": 2}, "html: 3 rows, 1 own"},
		"a notebook":       {map[string]any{"cells": []any{map[string]any{"outputs": []any{map[string]any{"data": map[string]any{"text/html": strings.SplitAfter(page, "\n"), "text/plain": strings.SplitAfter(shown, "\n")}}}}}}, "cells[0].outputs[0].data.text/html: 3 rows, 2 own"},
		"two readings":     {map[string]any{"data": map[string]any{"text/html": page, "text/plain": shown + strings.Repeat("\n2  3174061505901239  Dewi    33", 9)}}, "data.text/html: 3 rows, data.text/plain: 12 rows, 1 own"},
		"statements":       {map[string]any{"sql": "INSERT INTO `t` (`nik`,`nama`) VALUES\n('3174061505901234','Siti'),\n('3174061505901235','Budi');\n"}, "sql.t: 2 rows, 1 own"},
		"a message":        {map[string]any{"text": json.RawMessage(`[{"type":"bold","text":"NIK: "},"3174061505901234\n",{"type":"code","text":"x"}]`)}, "1 own"},
		"messages":         {json.RawMessage(`[{"type":"message","text":"a"},{"type":"message","text":"b"}]`), "2 own"},
		"a mail":           {map[string]any{"text": "Yth. HRD,\nnik, nama\n3174061505901234, Siti Rahayu\nTerima kasih atas bantuannya selama ini"}, "1 own"},
		"answers":          {map[string]any{"log": map[string]any{"entries": []any{map[string]any{"text": `{"data":[{"nik":"3174061505901234","nama":"A"},{"nik":"3174061505901235","nama":"B"}]}`}, map[string]any{"text": `{"data":[{"a":"3174061505901234","b":"A"},{"a":"3174061505901235","b":"B"}]}`}}}}, "6 own"},
		"lists elsewhere":  {map[string]any{"logs": map[string]any{"entries": []any{map[string]any{"text": `{"data":[{"nik":"3174061505901234","nama":"A"},{"nik":"3174061505901235","nama":"B"}]}`}}}}, "2 own"},
		"in each record":   {slices.Repeat([]any{map[string]any{"t": table}}, 20), "20 own"},
		"a page's layout":  {map[string]any{"html": "<table><tr><td>Halo</td></tr><tr><td>3174061505901234</td></tr><tr><td>Salam</td></tr></table>"}, "1 own"},
		"other names":      {map[string]any{"text": strings.Replace(table, "nik,nama", "berat,tinggi", 1)}, "1 own"},
		"prose":            {map[string]any{"text": "Nama saya Siti, nik saya rahasia,\nbegitu,\nya."}, "1 own"},
	} {
		text, err := json.MarshalIndent(c.document, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		if got := carriedTables(t, string(text), options); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, c.want)
		}
	}
	long := `[{"text":"` + strings.ReplaceAll(table, "\n", `\n`) + `"}` + strings.Repeat(" ", mostCarrying/2) + `,{"a":1}` + strings.Repeat(" ", mostCarrying/2) + "]"
	if got := carriedTables(t, long, options); got != "2 own" {
		t.Errorf("beyond the bound: %s", got)
	}
}

// carriedTables returns the names of the tables in a document, with how many rows they have, the one
// with their names too, and how many records the document itself has.
func carriedTables(t *testing.T, text string, options Options) string {
	t.Helper()
	document, err := Open(Input{Reader: strings.NewReader(text)}, options)
	if err != nil {
		t.Fatal(err)
	}
	var order []string
	rows, own := map[string]int{}, 0
	faults := readTables(t, document, func(table Table, batch *record.Batch) {
		name := table.Info().Name
		if strings.HasSuffix(table.Info().Format, "json") {
			own += len(batch.Rows)
			return
		}
		if !slices.Contains(order, name) {
			order = append(order, name)
		}
		rows[name] += len(batch.Rows)
	})
	if len(faults) > 0 {
		t.Errorf("faults: %v", faults)
	}
	var out []string
	for _, name := range order {
		out = append(out, fmt.Sprintf("%s: %d rows", name, rows[name]))
	}
	return strings.Join(append(out, fmt.Sprintf("%d own", own)), ", ")
}
