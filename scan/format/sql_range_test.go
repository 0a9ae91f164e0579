package format

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"bocor/scan/record"
)

// readSQLRanges reads a dump in ranges between the given places: its records by
// table, the lines beside them, and whether all ranges were proven.
func readSQLRanges(t testing.TB, file string, options Options, borders ...int64) (tables map[string][]string, faults string, proven bool) {
	t.Helper()
	options.Format = "sql"
	borders = append(append([]int64{0}, borders...), int64(len(file)))
	tables, proven = map[string][]string{}, true
	var kinds []string
	count := uint64(0)
	var all record.Seen
	for i := range borders[1:] {
		document, err := Open(Input{Reader: strings.NewReader(file)}, options)
		if err != nil {
			return nil, "", false
		}
		ranged, isRanged := document.(RangedDocument)
		if !isRanged {
			return nil, "", false
		}
		r := Range{File: strings.NewReader(file), Size: int64(len(file)), From: borders[i], To: borders[i+1], RunIn: 40}
		if len(borders) > 2 && !ranged.StartRange(r) {
			return nil, "", false
		}
		more := readTables(t, document, func(table Table, batch *record.Batch) {
			info := table.Info()
			for i := range batch.Rows {
				row := fmt.Sprint(info.Header)
				for _, c := range batch.Record(i) {
					row += fmt.Sprintf(" %d=%s", c.Col, batch.Text(c))
				}
				tables[info.Name] = append(tables[info.Name], row)
			}
			for _, f := range batch.Faults {
				count += f.Count
			}
		})
		for _, fault := range more {
			if !slices.Contains(kinds, fault) {
				kinds = append(kinds, fault)
			}
		}
		if _, ok := ranged.Reached(); !ok {
			proven = false
		}
		seen := ranged.Seen()
		if i == 0 {
			all = seen
		} else if !all.Add(seen) {
			proven = false
		}
	}
	if _, isCut := all.IsCut(); isCut && len(borders) > 2 {
		kinds = append(kinds, string(record.Truncated))
	}
	slices.Sort(kinds)
	return tables, fmt.Sprint(count, kinds), proven
}

// randomDump is a dump as programs write them, with damage if it is to be.
func randomDump(r *rand.Rand, damaged bool) string {
	var text strings.Builder
	text.WriteString([]string{"", "-- PostgreSQL database dump\n", "-- MySQL dump\n"}[r.IntN(3)])
	values := []string{"317", "a b", `O\\'x`, "", "it''s", "COPY ", "INSERT INTO u", "\\\\.", "x,y", "(1)", "CREATE TABLE u"}
	if damaged {
		values = append(values, "\nINSERT INTO u VALUES (1);\n", "\nCOPY v (a, b) FROM stdin;\n", "'", "\n\\.\n", "\nCREATE TABLE u (z int);\n")
	}
	for range 1 + r.IntN(8) {
		table := "tuv"[r.IntN(3):][:1]
		switch r.IntN(6) {
		case 0:
			fmt.Fprintf(&text, "CREATE TABLE %s (\n a%d text,\n b text\n);\n", table, r.IntN(2))
		case 1:
			fmt.Fprintf(&text, "-- a remark\nSET x = '%s';\n\n", values[r.IntN(2)])
		case 2:
			fmt.Fprintf(&text, "COPY public.%s (a, b) FROM stdin;\n", table)
			for range r.IntN(6) {
				fmt.Fprintf(&text, "%s\t%s\n", strings.ReplaceAll(values[r.IntN(len(values))], "\n", "\\n"), values[r.IntN(2)])
			}
			text.WriteString("\\.\n\n")
		default:
			for range 1 + r.IntN(4) {
				fmt.Fprintf(&text, "INSERT INTO %s VALUES ", table)
				for i := range 1 + r.IntN(3) {
					text.WriteString([]string{"", ",", ",\n"}[min(i, 1)*(1+r.IntN(2))])
					fmt.Fprintf(&text, "('%s', %d)", values[r.IntN(len(values))], i)
				}
				text.WriteString(";\n")
			}
		}
	}
	text.WriteString([]string{"", "-- Dump completed\n"}[r.IntN(2)])
	return text.String()
}

// TestSQLRanges: a dump read in ranges gives the records that it gives at once,
// or a range says that it is not proven; and of dumps as programs write them all
// are.
func TestSQLRanges(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 32))
	unproven := 0
	for round := range 3000 {
		file := randomDump(r, round%3 == 2)
		if len(file) < 4 {
			continue
		}
		options := small(1 + r.IntN(300))
		want, faults, _ := readSQLRanges(t, file, options)
		borders := []int64{1 + r.Int64N(int64(len(file)-1)), 1 + r.Int64N(int64(len(file)-1)), 1 + r.Int64N(int64(len(file)-1))}
		slices.Sort(borders)
		got, gotFaults, proven := readSQLRanges(t, file, options, borders...)
		if !proven {
			if unproven++; round%3 != 2 {
				t.Fatalf("%q at %v: not proven", file, borders)
			}
			continue
		}
		if fmt.Sprint(got) != fmt.Sprint(want) || gotFaults != faults {
			t.Fatalf("%q at %v:\n got %q, faults %s\nwant %q, %s", file, borders, got, gotFaults, want, faults)
		}
	}
	if unproven == 0 || unproven > 900 {
		t.Errorf("%d not proven", unproven)
	}
}

// TestSQLRangesAtAllBorders: the same of texts that lead astray, at every place.
func TestSQLRangesAtAllBorders(t *testing.T) {
	rows := strings.Repeat("INSERT INTO q VALUES (1,2);\n", 4)
	for _, text := range []string{
		rows + "UPDATE q SET x = 1 -- done;\n" + rows,
		"SET IDENTITY_INSERT q ON -- note\n" + strings.ReplaceAll(rows, ";", ""),
		strings.ReplaceAll(rows, "INSERT", "-- ask 0812\nINSERT"),
		rows + "INSERT INTO `t;\nINSERT INTO q VALUES (1,2);\n` VALUES (3,4);\n" + rows,
		rows + "INSERT INTO [t;\nINSERT INTO q VALUES (1,2);\n] VALUES (3,4);\n",
		strings.ReplaceAll(rows, ";", "") + "INSERT INTO q VALUES ('" + strings.Repeat("\n"+strings.ReplaceAll(rows, ";", ""), 9) + "',2)\n",
		"CREATE TABLE q (a int, b int);\nCOPY q FROM stdin;\n1\t2\n3\t4\n\\.\n" + rows,
		rows + "CREATE FUNCTION f() AS $x$ don't\nINSERT INTO q VALUES (5,6);\n$x$;\n" + rows,
		rows + "/* \nINSERT INTO q VALUES (5,6);\n */\n" + rows,
		"-- a\n" + rows + "-- MySQL dump\n" + rows + "-- Dump completed\n" + rows,
		"DELIMITER ;;\nCREATE TRIGGER x BEGIN\nINSERT INTO q VALUES (5,6);\nEND;;\nDELIMITER ;\n" + rows,
	} {
		options := small(60)
		options.MaxRecord = 400
		want, faults, _ := readSQLRanges(t, text, options)
		proven := 0
		for x := range int64(len(text)) {
			got, gotFaults, isProven := readSQLRanges(t, text, options, x)
			if !isProven {
				continue
			}
			if proven++; fmt.Sprint(got) != fmt.Sprint(want) || gotFaults != faults {
				t.Errorf("%q at %d:\n got %q, faults %s\nwant %q, %s", text, x, got, gotFaults, want, faults)
				break
			}
		}
		if 2*proven < len(text) && !strings.Contains(text, "MySQL") && len(text) < 600 {
			t.Errorf("%q: only %d of %d places are proven", text, proven, len(text))
		}
	}
}

// FuzzSQLRanges is that for any text.
func FuzzSQLRanges(f *testing.F) {
	r := rand.New(rand.NewPCG(33, 34))
	for range 20 {
		f.Add([]byte(randomDump(r, true)), 40, 90)
	}
	f.Fuzz(func(t *testing.T, text []byte, a, b int) {
		if len(text) < 3 || len(text) > 5000 || bytes.IndexByte(text, 0) >= 0 {
			return
		}
		options := small(60)
		want, faults, _ := readSQLRanges(t, string(text), options)
		borders := []int64{1 + int64(uint(a)%uint(len(text)-1)), 1 + int64(uint(b)%uint(len(text)-1))}
		slices.Sort(borders)
		got, gotFaults, proven := readSQLRanges(t, string(text), options, borders...)
		if want == nil || !proven {
			return
		}
		if fmt.Sprint(got) != fmt.Sprint(want) || gotFaults != faults {
			t.Fatalf("at %v:\n got %q, faults %s\nwant %q, %s", borders, got, gotFaults, want, faults)
		}
	})
}
