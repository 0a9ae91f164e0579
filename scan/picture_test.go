package scan_test

import (
	"archive/zip"
	"bytes"
	"compress/zlib"
	"context"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bocor/detectors"
	"bocor/scan"
	"bocor/scan/record"
	"bocor/scan/report"
)

// pretended looks at pictures whose bytes say what is on them.
type pretended struct{}

func (pretended) Look(picture []byte) scan.Picture {
	text := string(picture[min(len(picture), 3):])
	sum := fnv.New64a()
	sum.Write(picture)
	p := scan.Picture{Hash: sum.Sum64(), Rungs: map[string]detectors.Rung{}}
	switch {
	case strings.Contains(text, "damage"):
		p.Fault = record.BadPicture
	case strings.Contains(text, "panic"):
		panic("3174061505901234")
	case strings.Contains(text, "card"):
		p.Rungs[detectors.CardPhoto] = detectors.Likely
		p.TextLeft = true
	case strings.Contains(text, "code"):
		p.Texts = []scan.PictureText{{Name: "qr", Text: []byte("NIK 3174061505901234")}}
	}
	return p
}

func pretend(what string, n int) []byte {
	return []byte("\xff\xd8\xff" + what + strings.Repeat(fmt.Sprintf(" %03d", n), 100))
}

// TestPictures: pictures are records of their folder's table, wherever they
// are, for any number of workers.
func TestPictures(t *testing.T) {
	folder := t.TempDir()
	write := func(name string, content []byte) {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 12 {
		write(fmt.Sprintf("ktp/%02d.jpg", i), pretend("card", i))
		write(fmt.Sprintf("qr/%02d.jpg", i), pretend("code", i))
	}
	write("ktp/x.jpg", pretend("damage", 0))
	write("qr/x.jpg", pretend("panic", 0))
	write("nama.csv", []byte("nama,nik\nKenari,3174061505901235\n"))
	var archive bytes.Buffer
	z := zip.NewWriter(&archive)
	for i := range 7 {
		w, _ := z.Create(fmt.Sprintf("foto/%d.png", i))
		w.Write(pretend("card", i))
	}
	z.Close()
	write("a.zip", archive.Bytes())

	set := detectors.NewSet(asOf).WithPictures()
	want := ""
	for _, workers := range []int{1, 2, 7} {
		result, err := scan.Run(context.Background(), scan.Options{Paths: []string{folder}, Detectors: set, Workers: workers, Pictures: pretended{}})
		if err != nil {
			t.Fatal(err)
		}
		r := report.New(result, set, report.Policy{})
		text, _ := json.Marshal(r)
		if want == "" {
			want = string(text)
		} else if want != string(text) {
			t.Errorf("%d workers give another report", workers)
		}
		if r.Status != report.Incomplete || r.Summary.Records != 12+12+7+1 {
			t.Errorf("%s, %d records", r.Status, r.Summary.Records)
		}
		classes := map[string]uint64{}
		for _, c := range r.Summary.Classes {
			classes[c.Class] = c.Records
		}
		if classes[detectors.CardPhoto] != 19 || classes["nik"] < 1 {
			t.Errorf("%v", classes)
		}
		if strings.Contains(string(text), "3174061505901234") {
			t.Error("what a panic said is in the report")
		}
		faults := map[string]uint64{}
		paths := []string{}
		for _, s := range r.Sources {
			if s.Format == "pictures" {
				paths = append(paths, strings.TrimPrefix(filepath.ToSlash(s.Path), filepath.ToSlash(folder)))
			}
			for _, f := range s.Faults {
				faults[f.Code] += f.Count
			}
		}
		if strings.Join(paths, " ") != "/a.zip!/foto/(pictures) /ktp/(pictures) /qr/(pictures)" {
			t.Errorf("%q", paths)
		}
		if faults["unreadable_picture"] != 1 || faults["internal_error"] != 1 || faults["text_on_pictures"] != 19 {
			t.Errorf("%v", faults)
		}
	}
}

// TestPicturesInDocuments: those of a workbook's cells and of a PDF's pages are
// looked at; the PDF's text is not, and that is said.
func TestPicturesInDocuments(t *testing.T) {
	folder := t.TempDir()
	var pdf bytes.Buffer
	pdf.WriteString("%PDF-1.4\n")
	for i := range 8 {
		fmt.Fprintf(&pdf, "%d 0 obj\n<< /Filter /DCTDecode >>\nstream\n%s\nendstream\nendobj\n", i+1, pretend("card", i))
	}
	var dots bytes.Buffer // two by two dots of three colours, as a difference to the dots above
	compressed := zlib.NewWriter(&dots)
	compressed.Write([]byte{2, 9, 9, 9, 8, 8, 8, 2, 1, 1, 1, 0, 0, 0})
	compressed.Close()
	fmt.Fprintf(&pdf, "9 0 obj\n<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 3 >> >>\nstream\n%s\nendstream\nendobj\n", dots.Bytes())
	if err := os.WriteFile(filepath.Join(folder, "a.pdf"), pdf.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	var book bytes.Buffer
	z := zip.NewWriter(&book)
	for name, text := range map[string]string{
		"[Content_Types].xml": "<Types/>", "_rels/.rels": `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml":            `<workbook><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml":   `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>nama</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Kenari</t></is></c></row></sheetData></worksheet>`,
		"xl/media/image1.jpeg":       string(pretend("card", 91)), "xl/media/image2.jpeg": string(pretend("card", 92)), "xl/media/image3.jpeg": string(pretend("card", 93)),
	} {
		w, _ := z.Create(name)
		w.Write([]byte(text))
	}
	z.Close()
	if err := os.WriteFile(filepath.Join(folder, "b.xlsx"), book.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	set := detectors.NewSet(asOf).WithPictures()
	result, err := scan.Run(context.Background(), scan.Options{Paths: []string{folder}, Detectors: set, Pictures: pretended{}})
	if err != nil {
		t.Fatal(err)
	}
	r := report.New(result, set, report.Policy{})
	records := map[string]uint64{}
	for _, s := range r.Sources {
		if s.Format == "pictures" {
			records[strings.TrimPrefix(filepath.ToSlash(s.Path), filepath.ToSlash(folder))] = s.Records
		}
		for _, f := range s.Faults {
			if f.Code == "part_not_examined" {
				t.Error("a picture of the workbook was left out")
			}
		}
	}
	if len(records) != 2 || records["/a.pdf!/(pictures)"] != 9 || records["/b.xlsx!/xl/media/(pictures)"] != 3 {
		t.Errorf("%v", records)
	}
	if r.Status != report.Incomplete {
		t.Errorf("%s", r.Status)
	}
}

// TestPicturesInCells: pictures in base64 and hexadecimal are looked at.
func TestPicturesInCells(t *testing.T) {
	var text strings.Builder
	text.WriteString("nama,foto_ktp\n")
	for i := range 9 {
		picture := pretend("card", i)
		value := base64.StdEncoding.EncodeToString(picture)
		switch i % 3 {
		case 1:
			value = "data:image/jpeg;base64," + value
			value = `"` + value + `"`
		case 2:
			value = `\x` + hex.EncodeToString(picture)
		}
		fmt.Fprintf(&text, "Kenari %d,%s\n", i, value)
	}
	set := detectors.NewSet(asOf).WithPictures()
	result, err := scan.Run(context.Background(), scan.Options{Paths: []string{"-"}, Stdin: strings.NewReader(text.String()), Detectors: set, Pictures: pretended{}})
	if err != nil {
		t.Fatal(err)
	}
	r := report.New(result, set, report.Policy{})
	for _, c := range r.Summary.Classes {
		if c.Class == detectors.CardPhoto && c.Records == 9 {
			return
		}
	}
	t.Errorf("%+v", r.Summary.Classes)
}
