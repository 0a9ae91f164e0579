package format

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"bocor/scan/record"
)

// rows reads a whole table into strings, empty cells left out, one row a
// string: "0:a|2:c".
func rows(t testing.TB, text string, options Options) (out []string, damaged uint64, table Table) {
	t.Helper()
	table, err := OpenCSV(strings.NewReader(text), options)
	if errors.Is(err, ErrEmpty) {
		return nil, 0, nil
	}
	if err != nil {
		t.Fatal(err)
	}
	table.Start(0)
	out, damaged = drain(t, table)
	return out, damaged, table
}

func drain(t testing.TB, table Table) (out []string, damaged uint64) {
	t.Helper()
	decoder := table.NewDecoder()
	var block record.Block
	var batch record.Batch
	offset := int64(-1)
	for {
		err := table.Next(&block)
		if err == io.EOF {
			return out, damaged
		}
		if err != nil {
			t.Fatal(err)
		}
		if offset >= 0 && block.Offset < offset {
			t.Fatalf("a block at %d, behind %d", block.Offset, offset)
		}
		offset = block.Offset + int64(block.Records)
		decoder.Decode(&block, &batch)
		damaged += batch.Damaged
		for i := range batch.Rows {
			out = append(out, rowText(batch.Record(i), batch.Text))
		}
	}
}

func rowText(cells []record.Cell, text func(record.Cell) []byte) string {
	var parts []string
	for _, c := range cells {
		parts = append(parts, fmt.Sprintf("%d:%s", c.Col, text(c)))
	}
	return strings.Join(parts, "|")
}

func small(size int) Options {
	o := Defaults()
	o.BlockSize = size
	return o
}

func TestDialects(t *testing.T) {
	for _, c := range []struct{ name, text, delimiter, want string }{
		{"comma", "a,b,c\n1,2,3\n", ",", "0:a|1:b|2:c / 0:1|1:2|2:3"},
		{"semicolon with decimal commas", "a;b;c\n1,5;2,5;x\n1,7;2,7;y\n", ";", "0:a|1:b|2:c / 0:1,5|1:2,5|2:x / 0:1,7|1:2,7|2:y"},
		{"tab", "a\tb\n1\t2\n", "\t", "0:a|1:b / 0:1|1:2"},
		{"pipe", "a|b|c\n1, 2|3, 4|5\n", "|", "0:a|1:b|2:c / 0:1, 2|1:3, 4|2:5"},
		{"colon list", "a@surat.id:rahasia\nb@surat.id:x1\n", ":", "0:a@surat.id|1:rahasia / 0:b@surat.id|1:x1"},
		{"unit separator", "a\x1fb\n1\x1f2\n", "\x1f", "0:a|1:b / 0:1|1:2"},
		{"quotes", "a,b\n\"1,0\",\"say \"\"hi\"\"\"\n", ",", "0:a|1:b / 0:1,0|1:say \"hi\""},
		{"backslash quotes", "a,b\n\"x \\\"y\\\" z\",2\n\"q \\\"r\\\" s\",3\n", ",", "0:a|1:b / 0:x \"y\" z|1:2 / 0:q \"r\" s|1:3"},
		{"single quotes", "'a','b'\n'1,0','2'\n", ",", "0:a|1:b / 0:1,0|1:2"},
		{"line breaks in quotes", "a,b\n\"1\n2\",3\n", ",", "0:a|1:b / 0:1\n2|1:3"},
		{"crlf", "a,b\r\n1,2\r\n", ",", "0:a|1:b / 0:1|1:2"},
		{"cr", "a,b\r1,2\r", ",", "0:a|1:b / 0:1|1:2"},
		{"mixed ends", "a,b\n1,2\r\n3,4\r5,6", ",", "0:a|1:b / 0:1|1:2 / 0:3|1:4 / 0:5|1:6"},
		{"byte-order mark", "\ufeffa,b\n1,2\n", ",", "0:a|1:b / 0:1|1:2"},
		{"sep line", "sep=;\na;b\n1,0;2\n", ";", "0:a|1:b / 0:1,0|1:2"},
		{"blank rows", "a,b\n\n,\n1,2\n\n", ",", "0:a|1:b / 0:1|1:2"},
		{"titles", "Daftar peserta\nJuli 2021\na;b;c\n1;2;3\n4;5;6\n", ";", "0:Daftar peserta / 0:Juli 2021 / 0:a|1:b|2:c / 0:1|1:2|2:3 / 0:4|1:5|2:6"},
		{"ragged", "a,b,c\n1,2\n1,2,3\n1,2,3,4\n", ",", "0:a|1:b|2:c / 0:1|1:2 / 0:1|1:2|2:3 / 0:1|1:2|2:3|3:4"},
		{"one column", "nik\n1\n2\n", "", "0:nik / 0:1 / 0:2"},
		{"one quoted column", "\"nik\"\n\"1\"\n\"2\"\n", "", "0:nik / 0:1 / 0:2"},
		{"prose", "hello, \"you\n\"there\nbye\n", "", "0:hello, \"you / 0:\"there / 0:bye"},
		{"blanks and the end of a text of DOS", "a,b\n   \n1,2\n\t \n3,4\n5,6\n7,8\n\x1a", ",", "0:a|1:b / 0:1|1:2 / 0:3|1:4 / 0:5|1:6 / 0:7|1:8"},
		{"blank behind a quote", "a,b\n\"1\" ,2\n", ",", "0:a|1:b / 0:1|1:2"},
		{"quoted word", "a,b\n\"x\" y,2\n3,\"z\" w\n", ",", "0:a|1:b / 0:\"x\" y|1:2 / 0:3|1:\"z\" w"},
		{"commas in amounts", "a;b\n1,234;5\n12,345,678;6\n", ";", "0:a|1:b / 0:1,234|1:5 / 0:12,345,678|1:6"},
		{"blanks behind delimiters", "a, b, c\n1, \"x, 2\", 3\n4,  , y z\n", ",", "0:a|1:b|2:c / 0:1|1:x, 2|2:3 / 0:4|2:y z"},
		{"a blank behind one delimiter", "a,b,c\n1, x,3\n", ",", "0:a|1:b|2:c / 0:1|1: x|2:3"},
		{"backslash quotes beside empty cells", "a,b\n\"x \\\"y\\\"\",\"\"\n\"q \\\"r\\\" s\",3\n", ",", "0:a|1:b / 0:x \"y\" / 0:q \"r\" s|1:3"},
		{"a quote too many", "a,b\n\"\"x\",2\n3,\"y\"z\"\n", ",", "0:a|1:b / 0:\"x|1:2 / 0:3|1:y\"z"},
		{"many lines", "a,b\n1,\"" + strings.Repeat("x\n", 300) + "\"\n3,4\n", ",", "0:a|1:b / 0:1|1:" + strings.Repeat("x\n", 300) + " / 0:3|1:4"},
		{"quote inside a field", "a,b\nx \"y\" z,2\n", ",", "0:a|1:b / 0:x \"y\" z|1:2"},
	} {
		for _, size := range []int{1, 3, 7, 1 << 16} {
			got, damaged, table := rows(t, c.text, small(size))
			if text := strings.Join(got, " / "); text != c.want || damaged != 0 || table.Info().Delimiter != c.delimiter {
				t.Errorf("%s, blocks of %d: delimiter %q, %d damaged\n got %q\nwant %q", c.name, size, table.Info().Delimiter, damaged, text, c.want)
			}
		}
	}
}

// TestRepair: a row with stray quotes is read so that it has the width.
func TestRepair(t *testing.T) {
	for bad, want := range map[string]string{
		`7,""Jl. Mawar, 7",x`:       `0:7|1:"Jl. Mawar, 7|2:x`,
		`7,"Jl. Mawar, No. 7"",x`:   `0:7|1:Jl. Mawar, No. 7"|2:x`,
		`7,"Jl. ""M"" 5, 7"","x"`:   `0:7|1:Jl. "M" 5, 7"|2:x`,
		`7,"Jl. "Mawar" 5, 7",""x"`: `0:7|1:Jl. "Mawar" 5, 7|2:"x`,
		`7,"Jl. Mawar" 5, 7,"x"y"`:  `0:7|1:"Jl. Mawar" 5|2: 7|3:x"y`, // not to be had
	} {
		text := strings.Repeat("1,\"a, b\",c\n", 5) + bad + "\n" + strings.Repeat("1,\"a, b\",c\n", 5)
		got, damaged, _ := rows(t, text, small(40))
		if len(got) != 11 || got[5] != want || damaged != 1 {
			t.Errorf("%s: %d rows, %d damaged, %q", bad, len(got), damaged, got[min(5, len(got)-1)])
		}
	}
}

func TestStrayQuotes(t *testing.T) {
	var lines []string
	for i := range 300 {
		lines = append(lines, fmt.Sprintf("%d,\"Jl. Mawar, %d\",x", i, i))
	}
	intact, _, _ := rows(t, strings.Join(lines, "\n")+"\n", Defaults())
	for name, bad := range map[string]string{
		"unclosed":          `7,"Jl. Mawar 7,x`,
		"unclosed at end":   `7,Jl. Mawar 7,"x`,
		"text behind quote": `7,"Jl. "Mawar, 7",x`, // and the width is wrong
		"lone":              `7,",x`,
	} {
		for _, row := range []int{0, 1, 7, 50, 298, 299} {
			broken := append([]string(nil), lines...)
			broken[row] = bad
			text := strings.Join(broken, "\n") + "\n"
			for _, size := range []int{50, 1000, 1 << 20} {
				got, damaged, _ := rows(t, text, small(size))
				if len(got) != len(intact) || damaged != 1 {
					t.Fatalf("%s in row %d, blocks of %d: %d rows of %d, %d damaged", name, row, size, len(got), len(intact), damaged)
				}
				for i := range got {
					if i != row && got[i] != intact[i] {
						t.Fatalf("%s in row %d: row %d is %q", name, row, i, got[i])
					}
				}
			}
		}
	}
}

// TestLongCells: a quoted cell of one line may be long; behind a line break it
// may not.
func TestLongCells(t *testing.T) {
	long := strings.Repeat("x", 300_000)
	got, damaged, _ := rows(t, "a,b\n1,\""+long+"\"\n2,y\n", small(1000))
	if len(got) != 3 || damaged != 0 {
		t.Errorf("a long cell: %d rows, %d damaged", len(got), damaged)
	}
	got, damaged, _ = rows(t, "a,b\n1,\"z\n"+long+"\"\n2,y\n", small(1000))
	if len(got) != 4 || damaged != 1 {
		t.Errorf("a long cell behind a line break: %d rows, %d damaged", len(got), damaged)
	}
}

func TestOverlongRecord(t *testing.T) {
	o := small(1000)
	o.MaxRecord = 100_000
	text := "a,b\n1,2\n3," + strings.Repeat("x", 500_000) + "\n5,6\n"
	got, _, table := rows(t, text, o)
	faults := table.Faults()
	if len(faults) != 1 || faults[0].Code != record.RecordTooLong || faults[0].Trouble != record.Loss || faults[0].Byte != 8 {
		t.Errorf("faults: %+v", faults)
	}
	if len(got) != 4 || got[3] != "0:5|1:6" {
		t.Errorf("%d rows, the last %q", len(got), got[len(got)-1])
	}
}

func TestReadError(t *testing.T) {
	text := "a,b\n" + strings.Repeat("1,2\n", 100_000)
	broken := io.MultiReader(strings.NewReader(text[:300_002]), iotest.ErrReader(errors.New("disk on fire")))
	table, err := OpenCSV(broken, Defaults())
	if err != nil {
		t.Fatal(err)
	}
	table.Start(0)
	got, _ := drain(t, table)
	if len(got) != 75_001 {
		t.Errorf("%d rows before the error", len(got))
	}
	if f := table.Faults(); len(f) != 1 || f[0].Code != record.ReadFailed || f[0].Trouble != record.Loss {
		t.Errorf("faults: %+v", f)
	}
}

func TestNotText(t *testing.T) {
	for text, code := range map[string]record.Code{
		"<?xml version=\"1.0\"?>\n<a/>":                                   record.Unsupported,
		"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00": record.UnknownFormat,
	} {
		_, err := OpenCSV(strings.NewReader(text), Defaults())
		var not *NotReadError
		if !errors.As(err, &not) || not.Code != code {
			t.Errorf("%q: %v, want %s", text, err, code)
		}
	}
	if _, err := OpenCSV(strings.NewReader(""), Defaults()); !errors.Is(err, ErrEmpty) {
		t.Errorf("empty: %v", err)
	}
}

// referenceRecord reads one record byte by byte: the grammar as it is written
// down, with nothing clever.
func referenceRecord(data string, pos int, g grammar, anyhow bool) (fields []string, end, lines int, damaged bool) {
	lineBreak := func(i int) int { // length of the line break at i
		switch {
		case i < len(data) && strings.HasPrefix(data[i:], "\r\n"):
			return 2
		case i < len(data) && (data[i] == '\r' || data[i] == '\n'):
			return 1
		}
		return 0
	}
	isDelimiter := func(i int) bool { return g.hasDelimiter && i < len(data) && data[i] == g.delimiter }
	isBlank := func(i int) bool { return i < len(data) && (data[i] == ' ' || data[i] == '\t') && !isDelimiter(i) }
	isWordy := false // text follows a quoted word on its line
	cell := func(i int) (text string, behind, breaks int, ok bool) {
		start := i
		var content strings.Builder
		for ; i < len(data); i++ {
			isQuote := data[i] == g.quote
			if i+1 < len(data) && data[i+1] == g.quote && (isQuote || (g.escape && data[i] == '\\' && strings.HasSuffix(strings.ReplaceAll(data[start:i+1], "\\\\", ""), "\\"))) {
				content.WriteByte(g.quote)
				i++
				continue
			}
			if !isQuote {
				content.WriteByte(data[i])
				continue
			}
			inside := data[start:i]
			breaks = max(strings.Count(inside, "\n"), strings.Count(inside, "\r"))
			if b := strings.IndexAny(inside, "\r\n"); b >= 0 && (breaks > g.cellLines || len(inside)-b > g.cellBytes) {
				isWordy = false
				return "", 0, 0, false
			}
			for i++; isBlank(i); i++ {
			}
			ok = i >= len(data) || isDelimiter(i) || lineBreak(i) > 0
			isWordy = !ok && breaks == 0
			return content.String(), i, breaks, ok
		}
		isWordy = false
		return "", 0, 0, false
	}
	// plain is the content between start and stop, which are quotes.
	plain := func(start, stop int) string {
		var content strings.Builder
		for i := start + 1; i < stop; i++ {
			if i+1 < stop && data[i+1] == g.quote && (data[i] == g.quote || g.escape && data[i] == 0x5c) {
				i++
			}
			content.WriteByte(data[i])
		}
		return content.String()
	}
	// firstEnd is the first quote that a delimiter or the end follows.
	firstEnd := func(i int) int {
		for ; i < len(data); i++ {
			after := i + 1
			for isBlank(after) {
				after++
			}
			if data[i] == g.quote && (after == len(data) || isDelimiter(after)) {
				return i
			}
		}
		return -1
	}
	wordyFields := false
	for i := pos; ; {
		for g.spaced && i < len(data) && data[i] == ' ' {
			i++
		}
		quoted, wordyField := false, false
		if g.quote != 0 && i < len(data) && data[i] == g.quote {
			text, behind, breaks, ok := cell(i + 1)
			if ok {
				quoted = true
				lines += breaks
				fields = append(fields, text)
				i = behind
			} else if end := firstEnd(i + 1); anyhow && end >= 0 {
				quoted = true
				fields = append(fields, plain(i, end))
				for i = end + 1; isBlank(i); i++ {
				}
			} else if isWordy {
				wordyFields, wordyField = true, true
			} else {
				damaged = true
			}
		}
		if !quoted {
			start := i
			for i < len(data) && !isDelimiter(i) && lineBreak(i) == 0 {
				i++
			}
			text := data[start:i]
			if last := strings.LastIndexByte(text, g.quote); wordyField && last > 0 && strings.Trim(text[last+1:], " \t") == "" && strings.Count(text, string(rune(g.quote)))%2 == 1 {
				text = plain(start, start+last)
			}
			fields = append(fields, text)
		}
		if isDelimiter(i) {
			i++
			continue
		}
		damaged = damaged || wordyFields && len(fields) != g.width
		return fields, min(len(data), i+lineBreak(i)), lines, damaged
	}
}

// reference reads all records of data.
func reference(data string, g grammar) (out []string, damaged uint64) {
	for pos := 0; pos < len(data); {
		fields, end, lines, isDamaged := referenceRecord(data, pos, g, false)
		if lines == 0 && isDamaged && g.width > 0 && len(fields) != g.width {
			line := strings.TrimRight(data[:end], "\r\n")
			if repaired, _, _, _ := referenceRecord(line, pos, g, true); len(repaired) == g.width {
				fields = repaired
			}
		}
		if lines > maxRecordLines || (lines > 0 && g.width > 0 && len(fields) != g.width) {
			line := len(data)
			if i := strings.IndexAny(data[pos:], "\r\n"); i >= 0 {
				line = pos + i
				if strings.HasPrefix(data[line:], "\r\n") {
					line++
				}
				line++
			}
			first, firstEnd, _, firstDamaged := referenceRecord(data[:line], pos, g, false)
			if lines > maxRecordLines || len(first) == g.width {
				fields, end, isDamaged = first, firstEnd, firstDamaged
			}
		}
		isNone := isFrame([]byte(data[pos:end]), len(fields), g.width)
		pos = end
		var parts []string
		for i, f := range fields {
			if f != "" {
				parts = append(parts, fmt.Sprintf("%d:%s", i, f))
			}
		}
		if len(parts) == 0 || isNone {
			continue
		}
		if isDamaged {
			damaged++
		}
		out = append(out, strings.Join(parts, "|"))
	}
	return out, damaged
}

// compare reads text with the real parser, in blocks of several sizes, and
// with the reference.
func compare(t *testing.T, text string, sizes ...int) {
	t.Helper()
	for _, size := range sizes {
		o := small(size)
		o.CellLines, o.CellBytes = 4, 40
		table, err := OpenCSV(strings.NewReader(text), o)
		if err != nil {
			return
		}
		table.Start(0)
		want, wantDamaged := reference(text[table.(*csvTable).skipped:], table.(*csvTable).parser.grammar)
		got, damaged := drain(t, table)
		if strings.Join(got, "\n") != strings.Join(want, "\n") || damaged != wantDamaged {
			t.Fatalf("blocks of %d of %q (%+v):\n got %d %q\nwant %d %q", size, text, table.(*csvTable).parser.grammar, damaged, got, wantDamaged, want)
		}
	}
}

// TestAgainstReference: random text over the signs that matter, cut anywhere.
func TestAgainstReference(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	alphabet := []string{"a", "b", "\"", "\"", "\"\"", ",", ",", ",", "\n", "\n", "\r\n", "\r", " ", ";", "xyz", "\",", ",\"", "\"\n", "\\\"", "'", ", ", ", \""}
	rounds := 8_000
	if testing.Short() {
		rounds /= 10
	}
	for range rounds {
		var text strings.Builder
		text.WriteString([]string{"a,b,c\n", strings.Repeat("a, b, \"c\"\n", 20)}[r.IntN(2)])
		for range 1 + r.IntN(60) {
			text.WriteString(alphabet[r.IntN(len(alphabet))])
		}
		compare(t, text.String(), 1+r.IntN(10), 1+r.IntN(60), 1<<16)
	}
}

// TestLongAgainstReference: the same over many words of marks, mostly plain
// rows with an odd one here and there.
func TestLongAgainstReference(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 14))
	rows := []string{"1,\"Jl. Mawar, 5\",x\n", "22,b,c\n", "333,\"d\"\"e\",\"f\"\r\n", "4,,\n", "5,\"g\nh\",i\n", "6,\"j,k\n", "7,l\"m,n\n", "8,o,p,q\n", "9,r,s\r"}
	for range 400 {
		var text strings.Builder
		text.WriteString("a,b,c\n")
		for range 1 + r.IntN(400) {
			i := r.IntN(4)
			if r.IntN(12) == 0 {
				i = r.IntN(len(rows))
			}
			text.WriteString(strings.Repeat("z", r.IntN(9)) + rows[i])
		}
		compare(t, text.String(), 64+r.IntN(1000), 1<<16)
	}
}

func FuzzCSV(f *testing.F) {
	for _, seed := range []string{"a,b\n\"1\n2\",3\n", "a;\"b\n;c\r\n1;2;\"\"\"3\"\n", "sep=|\na|b\r\"x\"y|z", "\ufeffa\t\"b\"\t\n'"} {
		f.Add(seed, uint16(7))
	}
	f.Fuzz(func(t *testing.T, text string, size uint16) {
		compare(t, text, 1+int(size%200), 1<<16)
	})
}

// TestAgainstEncodingCSV: whatever encoding/csv writes is read back.
func TestAgainstEncodingCSV(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 500 {
		var text bytes.Buffer
		w := csv.NewWriter(&text)
		width := 2 + r.IntN(5)
		var want []string
		for range 3 + r.IntN(40) {
			var row, parts []string
			for col := range width {
				cell := []string{"x", "Jl. \"Mawar\"", "a,b", "satu\ndua", "", " spasi ", "3174061505901234"}[r.IntN(7)]
				if col == 0 {
					cell = "id"
				}
				row = append(row, cell)
				if cell != "" {
					parts = append(parts, fmt.Sprintf("%d:%s", col, cell))
				}
			}
			want = append(want, strings.Join(parts, "|"))
			if err := w.Write(row); err != nil {
				t.Fatal(err)
			}
		}
		w.Flush()
		got, damaged, _ := rows(t, text.String(), small(1+r.IntN(300)))
		if strings.Join(got, "\n") != strings.Join(want, "\n") || damaged != 0 {
			t.Fatalf("%q:\n got %d %q\nwant %q", text.String(), damaged, got, want)
		}
	}
}

// TestBinaryBehindText: what is no text behind a table is told, a NUL for an
// empty value is not.
func TestBinaryBehindText(t *testing.T) {
	random := rand.New(rand.NewPCG(71, 72))
	blob := make([]byte, 5000)
	for i := range blob {
		blob[i] = byte(random.UintN(256))
	}
	table := strings.Repeat("1,beras,2\n", 30_000)
	for text, want := range map[string]bool{table + string(blob): true, table + strings.Repeat("\x00\x0b\x46\xf8\x9f\x3a\x1e\xd2", 300): true, strings.Repeat("1,\x00,beras putih dari Karawang dan gula pasir dari Kediri, di gudang\n", 1000): false} {
		opened, err := OpenCSV(strings.NewReader(text), Defaults())
		if err != nil {
			t.Fatal(err)
		}
		opened.Start(0)
		decoder, block, batch, told := opened.NewDecoder(), record.Block{}, record.Batch{}, false
		for opened.Next(&block) == nil {
			decoder.Decode(&block, &batch)
			told = told || slices.ContainsFunc(batch.Faults, func(f record.Fault) bool { return f.Code == record.BinaryData })
		}
		if told != want {
			t.Errorf("%.20q: told %v, want %v", text, told, want)
		}
	}
}

// TestHostileQuotesAreLinear: quotes everywhere must not make reading slow.
func TestHostileQuotesAreLinear(t *testing.T) {
	for name, unit := range map[string]string{
		"openings": "a,\"b", "doubled": ",\"\"", "lines": "a\",\"b\n", "odd": ",\"\"\"x\n", "spanning": "\"a\nb\",", "one line": "\"x\",\"y\n",
	} {
		size := 2_000_000
		if testing.Short() {
			size /= 10
		}
		text := "a,b\n1,2\n3,4\n" + strings.Repeat(unit, size/len(unit))
		table, err := OpenCSV(strings.NewReader(text), Defaults())
		if err != nil {
			t.Fatal(err)
		}
		table.Start(0)
		decoder, block, batch := table.NewDecoder(), record.Block{}, record.Batch{}
		started := time.Now()
		for table.Next(&block) == nil {
			decoder.Decode(&block, &batch)
		}
		if took := time.Since(started); took > 5*time.Second {
			t.Errorf("%s: 2 MB took %v", name, took)
		}
	}
}

func BenchmarkDecode(b *testing.B) {
	line := "0001873629405,NAMA SINTETIS,\"JL. MAWAR NO. 5, RT 01\",081298765431,3174061505901234,siti@surat.id,2021-05-20\n"
	text := strings.Repeat(line, 10_000)
	table, err := OpenCSV(strings.NewReader(text), Defaults())
	if err != nil {
		b.Fatal(err)
	}
	decoder := table.NewDecoder()
	var batch record.Batch
	b.SetBytes(int64(len(text)))
	data := []byte(text)
	for b.Loop() {
		decoder.Decode(&record.Block{Data: data, Records: len(data), Final: true}, &batch)
	}
}

// TestCut: a last row that lacks fields and its line end was cut off; lines below the rows were
// not.
func TestCut(t *testing.T) {
	const rows = "id,nama,hp\n1,Budi,081298765431\n2,Siti,081298765432\n"
	for text, want := range map[string]bool{
		rows: false, rows + "3,Rin": true, rows + "3,Rina,0812": false, // that it is cut nobody can tell
		rows + "3,Rina\n": false, rows + "3,": true, rows + "3": false, rows + "Total,2": false, rows + "selesai": false,
		"nama,hp,kota,gaji\nBudi,0812,Bogor,5\nSiti,0813,Bo": false, "id,hp,kota,gaji\n10,0812,Bogor,5\n11,0812,Bogor,5\n12,a": true, "id,hp,kota,gaji\n10,0812,Bogor,5\n11,0812,Bogor,5\n2024,a": false,
		"id,hp,kota,gaji\n1001,0812,Bogor,5\n1002,0812,Bogor,5\n30,rows": false, "id,hp,kota\n1,0812,Bogor\n2,0812\n3,08": false,
	} {
		document, err := Open(Input{Reader: strings.NewReader(text)}, Defaults())
		if err != nil {
			t.Fatal(err)
		}
		faults := strings.Join(readTables(t, document, func(Table, *record.Batch) {}), " ")
		got := strings.Contains(faults, string(record.Truncated)) || strings.Contains(faults, string(record.StrayQuote))
		if got != want {
			t.Errorf("%q: told %v, want %v", text, got, want)
		}
	}
}

// TestRegular: the values of regular rows are those that each row has for itself.
func TestRegular(t *testing.T) {
	r := rand.New(rand.NewPCG(81, 82))
	fields := []string{"", "a", "12", "081298765431", "3.174", "5 juta", `"Jl. Mawar, 5"`, `"say ""no"""`, "x@y.id", " b", "é", `""`, "100%", strings.Repeat("x", 1<<16)}
	wanted := []record.Wanted{{All: true}, {Shortest: 1, Digits: 2}, {Shortest: 2, Digits: 5, Signs: true, Amounts: true}}
	regular := 0
	for range 2000 {
		lineEnd, width, rows := []string{"\n", "\r\n"}[r.IntN(2)], 1+r.IntN(6), 1+r.IntN(8)
		var text strings.Builder
		for range rows {
			for column := range width {
				if column > 0 {
					text.WriteByte(',')
				}
				n := len(fields)
				if r.IntN(50) > 0 {
					n-- // seldom the long one
				}
				text.WriteString(fields[r.IntN(n)])
			}
			text.WriteString(lineEnd)
		}
		for _, want := range wanted {
			read := func(column uint32, isRegular bool) (values []record.Value, texts []string, ok bool) {
				table, err := OpenCSV(strings.NewReader(text.String()), Defaults())
				if err != nil {
					t.Fatal(err)
				}
				var batch record.Batch
				data := []byte(text.String())
				table.NewDecoder().Decode(&record.Block{Data: data, Records: len(data), Final: true}, &batch)
				n := len(batch.Rows)
				if n == 0 || !batch.Regular(0, n) || column >= batch.Rows[0].Width {
					return nil, nil, false
				}
				if isRegular {
					values = batch.AppendRegular(nil, column, 0, n, want)
				} else {
					values = batch.AppendColumn(nil, column, 0, n, want)
				}
				for _, v := range values {
					texts = append(texts, string(batch.Slab[v.Off:v.Off+v.Len]))
				}
				return values, texts, true
			}
			for column := range uint32(width) {
				got, gotTexts, ok := read(column, true)
				if !ok {
					continue
				}
				regular++
				if all, allTexts, _ := read(column, false); !slices.Equal(got, all) || !slices.Equal(gotTexts, allTexts) {
					t.Fatalf("%.300q, column %d, %+v: %+v %.200q, want %+v %.200q", text.String(), column, want, got, gotTexts, all, allTexts)
				}
			}
		}
	}
	if regular < 5000 {
		t.Errorf("only %d columns were of regular rows", regular)
	}
}
