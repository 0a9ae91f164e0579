package format

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"bocor/scan/record"
)

// readWorkbook returns the rows of each sheet, cells by column, and the codes
// of the faults that are no notes.
func readWorkbook(t testing.TB, file []byte, options Options) (sheets map[string][][]string, faults []string) {
	t.Helper()
	document, err := Open(Input{At: bytes.NewReader(file), Size: int64(len(file))}, options)
	if err != nil {
		return nil, []string{err.Error()}
	}
	sheets = map[string][][]string{}
	faults = readTables(t, document, func(table Table, batch *record.Batch) {
		name := table.Info().Name
		for i := range batch.Rows {
			var row []string
			for _, c := range batch.Record(i) {
				for len(row) <= int(c.Col) {
					row = append(row, "")
				}
				row[c.Col] += string(batch.Text(c))
			}
			sheets[name] = append(sheets[name], row)
		}
	})
	return sheets, faults
}

// randomWorkbook makes a workbook of all sorts of cells.
func randomWorkbook(t testing.TB, r *rand.Rand, stream bool) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	var w *excelize.StreamWriter
	if stream {
		var err error
		if w, err = f.NewStreamWriter("Sheet1"); err != nil {
			t.Fatal(err)
		}
	}
	values := []any{nil, "x", "", "a & b < c > \"d\" 'e'", "dua\nbaris", " spasi ", "é😀", int64(3174061505901234), 1.5, -0.25, 1e21, true, "3174061505901234", "a\tb",
		[]excelize.RichTextRun{{Text: "te"}, {Text: "bal", Font: &excelize.Font{Bold: true}}}}
	for row := range 1 + r.IntN(60) {
		if r.IntN(10) == 0 {
			continue
		}
		cells := make([]any, 1+r.IntN(30))
		for i := range cells {
			cells[i] = values[r.IntN(len(values))]
			if text, ok := cells[i].([]excelize.RichTextRun); ok && !stream {
				name, _ := excelize.CoordinatesToCellName(i+1, row+1)
				if err := f.SetCellRichText("Sheet1", name, text); err != nil {
					t.Fatal(err)
				}
				cells[i] = nil
			}
		}
		name := fmt.Sprint("A", row+1)
		var err error
		if stream {
			err = w.SetRow(name, cells)
		} else {
			for i, v := range cells {
				if v != nil {
					name, _ := excelize.CoordinatesToCellName(i+1, row+1)
					err = f.SetCellValue("Sheet1", name, v)
				}
			}
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if stream {
		if err := w.Flush(); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// TestWorkbookAgainstExcelize: our scanner reads what the library reads.
func TestWorkbookAgainstExcelize(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for i := range 60 {
		file := randomWorkbook(t, r, i%2 == 0)
		f, err := excelize.OpenReader(bytes.NewReader(file))
		if err != nil {
			t.Fatal(err)
		}
		all, err := f.GetRows("Sheet1", excelize.Options{RawCellValue: true})
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		var want [][]string
		for _, row := range all {
			for len(row) > 0 && row[len(row)-1] == "" {
				row = row[:len(row)-1]
			}
			if len(row) > 0 {
				want = append(want, row)
			}
		}
		for _, size := range []int{1, 300, 1 << 16} {
			sheets, faults := readWorkbook(t, file, small(size))
			got := sheets["Sheet1"]
			for _, row := range got {
				for i, v := range row {
					if v == "1E+21" { // too long to be a number of anybody
						row[i] = "1000000000000000000000"
					}
				}
			}
			if diff := cmp.Diff(want, got); diff != "" || faults != nil {
				t.Fatalf("workbook %d, blocks of %d: %v\n%s", i, size, faults, diff)
			}
		}
	}
}

// TestWorkbookTruncated: no part of a workbook passes for the whole.
func TestWorkbookTruncated(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	file := randomWorkbook(t, r, false)
	for n := 0; n < len(file); n += 1 + r.IntN(40) {
		if _, faults := readWorkbook(t, file[:n], Defaults()); faults == nil {
			t.Errorf("%d of %d bytes pass for the whole", n, len(file))
		}
	}
	for range 300 {
		damaged := bytes.Clone(file)
		at := r.IntN(len(damaged))
		damaged[at] ^= byte(1 + r.IntN(255))
		readWorkbook(t, damaged, Defaults()) // does not crash
	}
}

func TestSheetXML(t *testing.T) {
	decode := func(xml string) string {
		d := &sheetDecoder{maxColumns: 100, maxSlab: 1 << 20, strings: &sharedStrings{}}
		d.strings.add([]byte("satu"))
		d.strings.add([]byte("dua"))
		var batch record.Batch
		d.Decode(&record.Block{Data: []byte(xml), Records: len(xml)}, &batch)
		var out []string
		for i := range batch.Rows {
			var cells []string
			for _, c := range batch.Record(i) {
				cells = append(cells, fmt.Sprintf("%d=%s", c.Col, batch.Text(c)))
			}
			out = append(out, strings.Join(cells, " "))
		}
		for _, f := range batch.Faults {
			out = append(out, string(f.Code))
		}
		return strings.Join(out, "|")
	}
	for xml, want := range map[string]string{
		`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v> 1 </v></c></row>`:                                              "0=satu 2=dua",
		`<row><c><v>1</v></c><c/><c t="str"><f>A1&amp;"x"</f><v>y&#65;&lt;</v></c></row><row r="9"/>`:                              "0=1 2=yA<",
		`<row><c r="AB7" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>x</t></rPh></is></c></row>`: "27=a b",
		`<row><c r="A1"><v>3.1740615059012E15</v></c><c r="B1"><v>3.1740615059012345E+15</v></c><c><v>1.5E-3</v></c></row>`:        "0=3174061505901200 1=3.1740615059012345E+15 2=1.5E-3",
		`<row><c r="A1" t="s"><v>7</v></c><c r="B1" t="s"><v>x</v></c></row>`:                                                      "missing_shared_string",
		`<row><c t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c></row>`:                                                          "0=a<b",
		"<row\n r=\"1\"><c\n r=\"B1\"\tt=\"str\"><v>a</v></c></row ><row r=\"2\"/><row><c><v>1</v></c></row>":                      "1=a|0=1",
		`<row><c t="str"><f>HYPERLINK("mailto:budi@surat.id","klik")</f><v>klik</v></c><c><f>"3174061505901234"</f></c></row>`:     "0=klik 0=mailto:budi@surat.id 1=3174061505901234",
		`<row><c t="str"><v>_x0033_174_xyz</v></c></row>`:                                                                          "0=3174_xyz",
		`<row><c t="str"><v>_x0000_t202</v></c></row>`:                                                                             "0=_x0000_t202",
		`<row><c t="str"><v>a_x000D_b</v></c></row>`:                                                                               "0=a\rb",
	} {
		if got := decode(xml); got != want {
			t.Errorf("%s: %q, want %q", xml, got, want)
		}
	}
}

func TestEncryptedWorkbook(t *testing.T) {
	f := excelize.NewFile()
	defer f.Close()
	if err := f.SetSheetRow("Sheet1", "A1", &[]any{"nik"}); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := f.Write(&out, excelize.Options{Password: "rahasia"}); err != nil {
		t.Fatal(err)
	}
	for password, want := range map[string]string{"": string(record.Messages[record.Encrypted]), "salah": string(record.Messages[record.WrongPassword]), "rahasia": ""} {
		options := Defaults()
		options.Password = password
		sheets, faults := readWorkbook(t, out.Bytes(), options)
		if got := strings.Join(faults, " "); !strings.HasSuffix(got, want) || want == "" && (got != "" || len(sheets["Sheet1"]) != 1) {
			t.Errorf("%q: %v %v", password, sheets, faults)
		}
	}
}

// handmade makes a workbook around the XML of a sheet.
func handmade(t testing.TB, sheet string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, part := range []struct{ name, text string }{
		{"[Content_Types].xml", "<Types/>"},
		{"xl/workbook.xml", `<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`},
		{"xl/_rels/workbook.xml.rels", `<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/Sheet1.xml"/></Relationships>`},
		{`xl\worksheets\sheet1.XML`, sheet},
	} {
		w, err := z.Create(part.name)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(w, part.text)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// TestSheetsAsProgramsWriteThem: formats of many columns, rows without cells,
// comments and what stands behind the rows.
func TestSheetsAsProgramsWriteThem(t *testing.T) {
	var rows strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&rows, `<row r="%d" s="1" customFormat="1"/>`, i+1)
	}
	columns := "<cols>" + strings.Repeat(`<col min="1" max="1" width="9.1" customWidth="1"/>`, 10_000) + "</cols>"
	data := `<row><c t="str"><v>nik</v></c></row><row><c t="str"><v>1</v></c></row>`
	for name, sheet := range map[string]string{
		"plain":       "<worksheet><sheetData>" + data + "</sheetData></worksheet>",
		"empty first": "<worksheet><sheetData>" + rows.String() + data + "</sheetData></worksheet>",
		"empty last":  "<worksheet><sheetData>" + data + rows.String() + "</sheetData></worksheet>",
		"columns":     "<worksheet>" + columns + "<sheetData>" + data + "</sheetData></worksheet>",
		"comment":     "<worksheet><!-- sheetData > --><sheetData>" + data + "</sheetData></worksheet>",
	} {
		file := handmade(t, sheet)
		document, err := Open(Input{At: bytes.NewReader(file), Size: int64(len(file))}, Defaults())
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		table, err := document.Next()
		if err != nil || len(table.Head()) != 2 {
			t.Errorf("%s: no head: %v %v", name, err, document.Faults())
			continue
		}
		sheets, faults := readWorkbook(t, file, small(300))
		if len(sheets["S"]) != 2 || faults != nil {
			t.Errorf("%s: %v %v", name, sheets["S"], faults)
		}
	}
	file := handmade(t, `<worksheet><sheetData>`+data+`</sheetData><dataValidation><formula1>"3174061505901234"</formula1></dataValidation><hyperlink display="x" location="budi@surat.id"/></worksheet>`)
	if sheets, faults := readWorkbook(t, file, Defaults()); !strings.Contains(fmt.Sprint(sheets["(other parts)"]), `["3174061505901234"] [budi@surat.id ]`) || faults != nil {
		t.Errorf("behind the rows: %q %v", sheets["(other parts)"], faults)
	}
}

// FuzzSheet: any XML in the place of a sheet and of the shared strings is read
// or refused, with the same cells and as whole or not for any size of blocks.
func FuzzSheet(f *testing.F) {
	f.Add(`<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>3.17E15</v></c></row></sheetData></worksheet>`, `<sst><si><t>nik</t></si></sst>`)
	f.Add(`<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a&#65;<![CDATA[b]]></x:t></x:is></x:c></x:row></x:sheetData><hyperlink ref="a"/></x:worksheet>`, `<sst/>`)
	f.Fuzz(func(t *testing.T, sheet, strings string) {
		if bytes.Contains([]byte(sheet), []byte("<!")) {
			return // a row in a comment or CDATA is taken for one where blocks end there, and told as damage
		}
		var out bytes.Buffer
		z := zip.NewWriter(&out)
		for name, text := range map[string]string{
			"[Content_Types].xml": `<Types/>`,
			"xl/workbook.xml":     `<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
			"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>` +
				`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
			"xl/worksheets/sheet1.xml": sheet,
			"xl/sharedStrings.xml":     strings,
		} {
			w, err := z.Create(name)
			if err != nil {
				t.Fatal(err)
			}
			io.WriteString(w, text)
		}
		z.Close()
		want, wantFaults := readWorkbook(t, out.Bytes(), Defaults())
		small := Defaults()
		small.BlockSize = 13
		got, gotFaults := readWorkbook(t, out.Bytes(), small)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
		if (len(wantFaults) > 0) != (len(gotFaults) > 0) {
			t.Errorf("faults %v, in one block %v", gotFaults, wantFaults)
		}
	})
}
