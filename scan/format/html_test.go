package format

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"bocor/scan/record"
)

// readMarkup returns the rows of a document's tables, one table after the other, and
// its faults.
func readMarkup(t testing.TB, in Input) (tables []string, faults []string) {
	t.Helper()
	document, err := Open(in, Defaults())
	if err != nil {
		return []string{err.Error()}, nil
	}
	faults = readTables(t, document, func(table Table, batch *record.Batch) {
		for i := range batch.Rows {
			tables = append(tables, table.Info().Format+table.Info().Name+": "+rowText(batch.Record(i), batch.Text))
		}
	})
	return tables, faults
}

func TestHTML(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a spreadsheet of PHP", "<table border=1><tr><th>NIK</th><th>Nama</th></tr><tr><td style='mso-number-format:\"\\@\"'>1</td><td>A &amp; B, C</td></tr></table>",
			"html: 0:NIK|1:Nama / html: 0:1|1:A & B, C"},
		{"a page", "<!DOCTYPE html><html><head><title>Data 08123456789</title><style>td{}</style></head><body><p>Kata <b>tebal</b></p><table><thead><tr><td>a<td>b<tbody><tr><td>1<td>x<br>y<tr><td><td>2</table><p>Akhir</body></html>",
			"html: 0:a|1:b / html: 0:1|1:x y / html: 1:2 / html(text outside of tables): 0:Data 08123456789 / html(text outside of tables): 0:td{} / html(text outside of tables): 0:Kata tebal / html(text outside of tables): 0:Akhir"},
		{"what tags say", "<table><tr><td><a href='mailto:a@b.id'>A</a></td><td><input value='0812 3456'></td><td><a href='/edit/3'>x</a></td><td><a href='tel:081234567890'>081234567890</a></td></tr></table>",
			"html: 0:A|1:0812 3456|2:x|3:081234567890|4:a@b.id"},
		{"wide cells", "<table><tr><td colspan=2>a</td><td>b</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>", "html: 0:a|2:b / html: 0:1|1:2|2:3"},
		{"a table within", "<table><tr><td>Menu<table><tr><td>a</td><td>b</td></tr></table></td></tr></table>", "html: 0:a|1:b / html(text outside of tables): 0:Menu"},
		{"lines above", "Warning: x\n\n<table><tr><td>a</td><td>b</td></tr></table>", "html: 0:a|1:b / html(text outside of tables): 0:Warning: x"},
		{"a workbook of Excel 2003", `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Row><Cell><Data ss:Type="String">nik</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">3171015803754863</Data></Cell></Row></Table></Worksheet></Workbook>`,
			"html: 0:nik|2:3171015803754863"},
		{"a comment", "<table><tr><td>a</td><td>b</td></tr></table><!-- 08123456789 -->", "html: 0:a|1:b / html(text outside of tables): 0: 08123456789 "},
		{"cut in a table", "<table><tr><td>a</td><td>b</td></tr>", "html: 0:a|1:b [truncated]"},
		{"cut in a tag", "<table><tr><td>a</td><td>b</td></tr></table><td cla", "html: 0:a|1:b [truncated]"},
		{"two tables", "<table><tr><th>a<th>b<tr><td>1<td>2</table><table><tr><th>c<th>d<tr><td>3<td>4</table>", "html: 0:a|1:b / html: 0:1|1:2 / html: 0:c|1:d / html: 0:3|1:4"},
		{"high cells", "<table><tr><td rowspan=2>a<td>b<td rowspan=2>c<tr><td>d<tr><td>e<td>f<td>g</table>", "html: 0:a|1:b|2:c / html: 1:d / html: 0:e|1:f|2:g"},
		{"high cells of rows that end", "<table><tr><th rowspan=2>a</th><th colspan=2>b</th></tr><tr><th>c</th><th>d</th></tr><tr><td>e</td><td>f</td><td>g</td></tr></table>", "html: 0:a|1:b / html: 1:c|2:d / html: 0:e|1:f|2:g"},
		{"forms outside", "<html><p>nik: 1<p>nama: a b<p>hp: 2<hr><p>nik: 3<p>nama: c<p>hp: 4<p>nik: 5<p>nama: d<p>hp: 6<table><tr><td>x</table></html>", "html: 0:x / html(text outside of tables): 1:1|2:a b|3:2 / html(text outside of tables): 1:3|2:c|3:4 / html(text outside of tables): 1:5|2:d|3:6"},
		{"words and tags", "<html><p><b>NIK</b> <span>1</span></p><div>a</div>b<table><tr><td><h1>x</h1>y<i>z</i></table></html>", "html: 0:x yz / html(text outside of tables): 0:NIK 1 / html(text outside of tables): 0:a / html(text outside of tables): 0:b"},
		{"identifiers", "<table><tr id=3171015803754863><td class=aktif>a<td><option>b<option>c</table>", "html: 0:a|1:b c|2:3171015803754863"},
		{"a table within a row", "<table><tr><td>a<td><table><tr><td>b<td>c</table><td>d</table>", "html: 0:a / html: 0:b|1:c / html: 0:d [syntax_error]"},
		{"style to the end", "<table><tr><td>a<td>b</table><style>3171015803754863", "html: 0:a|1:b / html(text outside of tables): 0:3171015803754863 [truncated]"},
		{"too many rows", "<table><table-row number-rows-repeated=70000><td>a<td>b</table-row><tr></table>", "html: 0:a|1:b [repeat_limit]"},
		{"cells of a table with delimiters", "<b>a</b>,<b>1</b>\n<b>b</b>,<b>2</b>\n<b>c</b>,<b>3</b>\n<b>d</b>,<b>4</b>\n", "csv: 0:<b>a</b>|1:<b>1</b> / csv: 0:<b>b</b>|1:<b>2</b> / csv: 0:<b>c</b>|1:<b>3</b> / csv: 0:<b>d</b>|1:<b>4</b>"},
		{"no table", "<html><body>Halo<br>08123456789</body></html>", "html(text outside of tables): 0:Halo / html(text outside of tables): 0:08123456789"},
	} {
		for _, whole := range []bool{true, false} {
			var source io.Reader = strings.NewReader(c.text)
			if !whole {
				source = iotest.OneByteReader(source)
			}
			tables, faults := readMarkup(t, Input{Reader: source})
			got := strings.Join(tables, " / ")
			if len(faults) > 0 {
				got += " [" + strings.Join(faults, " ") + "]"
			}
			if got != c.want {
				t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
			}
		}
	}
}

// TestHTMLTruncation: a page that is cut anywhere behind its first row is told.
func TestHTMLTruncation(t *testing.T) {
	page := "<html><body>" + strings.Repeat("<table><tr><td>3171015803754863</td><td>Budi</td></tr></table>\n", 3) + "</body></html>"
	for cut := strings.Index(page, "</tr>") + 5; cut < len(page); cut++ {
		if _, faults := readMarkup(t, Input{Reader: strings.NewReader(page[:cut])}); len(faults) == 0 {
			t.Fatalf("cut at %d of %d: nothing is told", cut, len(page))
		}
	}
}

// officeFile returns a document of the given parts.
func officeFile(t testing.TB, parts ...string) Input {
	t.Helper()
	var file bytes.Buffer
	w := zip.NewWriter(&file)
	for i := 0; i < len(parts); i += 2 {
		part, err := w.Create(parts[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(part, parts[i+1]); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return Input{At: bytes.NewReader(file.Bytes()), Size: int64(file.Len())}
}

func TestOfficeDocuments(t *testing.T) {
	sheet := `<?xml version="1.0"?><office:document-content><style:style style:name="x"/><table:table table:name="S"><table:table-row><table:table-cell office:value-type="string"><text:p>nik</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>n</text:p></table:table-cell></table:table-row>` +
		`<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="3171015803754863"><text:p>3,17E+15</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table></office:document-content>`
	letter := `<?xml version="1.0"?><w:document><w:p><w:r><w:t>Yth. Bu</w:t></w:r><w:r><w:rPr><w:b/><w:color w:val="000000"/></w:rPr><w:t>di:</w:t></w:r><w:r><w:tab/><w:t>0812</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:document>`
	for _, c := range []struct {
		name string
		in   Input
		want string
	}{
		{"ods", officeFile(t, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", sheet, "meta.xml", "<m><a>Siti</a></m>", "settings.xml", "<x>no</x>"),
			"odf: 0:nik|3:n / odf: 0:3171015803754863 / odf: 0:3171015803754863 / odf(text outside of tables): 0:Siti"},
		{"docx", officeFile(t, "[Content_Types].xml", "<x/>", "word/document.xml", letter, "word/media/image1.png", "x", "word/_rels/document.xml.rels", `<Relationship Target="mailto:a@b.id"/>`), "docx: 0:a|1:b / docx(text outside of tables): 0:Yth. Budi:\t0812 / docx(text outside of tables): 0:000000 / docx(text outside of tables): 0:a@b.id [part_not_examined]"},
		{"encrypted", officeFile(t, "content.xml", "x", "META-INF/manifest.xml", "<m:encryption-data/>"), "an OpenDocument file: " + record.Messages[record.Encrypted]},
	} {
		tables, faults := readMarkup(t, c.in)
		got := strings.Join(tables, " / ")
		if len(faults) > 0 {
			got += " [" + strings.Join(faults, " ") + "]"
		}
		if got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// FuzzHTML: whatever the markup, its rows are the same in any pieces.
func FuzzHTML(f *testing.F) {
	f.Add("<table><tr><td>a<td colspan=3>b, \"c\"<tr><td/><th>d</table><!-- x --><p title='0812'>t")
	f.Add("<Workbook><Row><Cell Index=\"3\"><Data>1</Data></Cell></Row>")
	f.Fuzz(func(t *testing.T, text string) {
		options := Defaults()
		options.MaxRecord = 1 << 16
		whole := newRowReader(strings.NewReader(text), nil, options)
		rows, err := io.ReadAll(whole)
		if err != nil {
			t.Fatal(err)
		}
		pieces := newRowReader(iotest.OneByteReader(strings.NewReader(text)), nil, options)
		again, err := io.ReadAll(iotest.OneByteReader(pieces))
		if err != nil || !bytes.Equal(rows, again) || !bytes.Equal(whole.outer, pieces.outer) || !bytes.Equal(whole.told, pieces.told) {
			t.Fatalf("%q, %q\nand in pieces\n%q, %q, %v", rows, whole.outer, again, pieces.outer, err)
		}
		if table, err := openRows(bytes.NewReader(rows), "html", "utf-8", options); err == nil {
			readTables(t, &single{table: table}, func(Table, *record.Batch) {})
		} else if !errors.Is(err, ErrEmpty) {
			t.Fatal(err)
		}
	})
}

// TestNeighbours: what stands in neighbouring tags is apart, and what is within a word is not.
func TestNeighbours(t *testing.T) {
	for text, want := range map[string]string{
		"<div><span>Budi</span><span>3174</span></div>":            "Budi 3174",
		"<table><tr><td><b>Budi</b><i>3174</i></td></tr></table>":  "Budi 3174",
		"<p>08<b>12</b>345<b></b>6</p>":                            "08123456",
		"<p><label>HP</label><strong>0812</strong>, <b>x</b>y</p>": "HP 0812, xy",
	} {
		tables, _ := readMarkup(t, Input{Reader: strings.NewReader("<html>" + text + "</html>")})
		if got := strings.Join(tables, " "); !strings.Contains(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestWithinPages: what a page has for its programs is read as the documents that it is.
func TestWithinPages(t *testing.T) {
	const two = `[{"nik":"1","nama":"Budi Santoso"},{"nik":"2","nama":"Siti Aminah"}]`
	for _, c := range []struct{ name, text, want string }{
		{"a script", `<html><script type="application/json">` + two + `</script></html>`, "(script): nik=1 nama=Budi Santoso / (script): nik=2 nama=Siti Aminah"},
		{"an attribute", `<html><x :rows='` + two + `'></x></html>`, "(:rows): nik=1 nama=Budi Santoso / (:rows): nik=2 nama=Siti Aminah"},
		{"data", `<html><li data-nik="1" data-nama="x" data-other="y">b</li><li data-nik="2">c</li></html>`, "(attributes): nik=1 nama=x / (text outside of tables): =b / (text outside of tables): =c"},
		{"a comment", "<html><!--\nnik,nama\n3174061505901234,Budi Santoso\n3174061505901235,Siti Aminah\n--></html>", "(comment): =nik =nama / (comment): =3174061505901234 =Budi Santoso / (comment): =3174061505901235 =Siti Aminah"},
		{"several", `<html><script>` + two + `</script><li data-nik="3" data-nama="x">b</li><script>` + two + `</script></html>`,
			"(script): nik=1 nama=Budi Santoso / (script): nik=2 nama=Siti Aminah / (script): nik=1 nama=Budi Santoso / (script): nik=2 nama=Siti Aminah / (attributes): nik=3 nama=x / (text outside of tables): =b"},
		{"of a program", `<html><script>{"build":"1","assets":["a.js","b.js","c.js","d.js","e.js","f.js"]}</script></html>`, `(text outside of tables): ={"build":"1","assets":["a.js","b.js","c.js","d.js","e.js","f.js"]}`},
	} {
		options := Defaults()
		options.KnownName = func(name string) bool { return name == "nik" || name == "nama" }
		document, err := Open(Input{Reader: strings.NewReader(c.text)}, options)
		if err != nil {
			t.Fatal(err)
		}
		var rows []string
		faults := readTables(t, document, func(table Table, batch *record.Batch) {
			for i := range batch.Rows {
				row := table.Info().Name + ":"
				for _, cell := range batch.Record(i) {
					row += " " + table.Column(cell.Col) + "=" + string(batch.Text(cell))
				}
				rows = append(rows, row)
			}
		})
		if got := strings.Join(rows, " / "); got != c.want || len(faults) > 0 {
			t.Errorf("%s: %s %v, want %s", c.name, got, faults, c.want)
		}
	}
}
