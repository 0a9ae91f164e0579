package pictures_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"image"
	"image/jpeg"
	"image/png"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"bocor/cmd"
	"bocor/pictures"
	"bocor/pictures/drawn"
	"bocor/scan"
)

func jpegOf(t *testing.T, img image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := jpeg.Encode(&out, img, nil); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func run(t *testing.T, args ...string) (out string, code int) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code = cmd.Run(context.Background(), args, cmd.System{Stdin: strings.NewReader(""), Stdout: &stdout, Stderr: &stderr, Getenv: func(string) string { return "" },
		Pictures: func(ocr string) (scan.Pictures, error) { return pictures.New(ocr) }})
	return stdout.String() + stderr.String(), code
}

// TestProgram: a folder of pictures and a column of them, from the command line.
func TestProgram(t *testing.T) {
	folder := t.TempDir()
	write := func(name string, content []byte) string {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	var table strings.Builder
	table.WriteString("nama,foto_ktp\n")
	for i := range uint64(5) {
		card := jpegOf(t, drawn.Draw("card", 60+i, nil))
		write(fmt.Sprintf("ktp/%d.jpg", i), card)
		write(fmt.Sprintf("sertifikat/%d.jpg", i), jpegOf(t, drawn.Draw("certificate", 60+i, nil)))
		fmt.Fprintf(&table, "Kenari %d,%s\n", i, base64.StdEncoding.EncodeToString(card))
	}
	write("sertifikat/rusak.jpg", []byte("\xff\xd8\xff damaged"))
	csv := write("peserta.csv", []byte(table.String()))

	out, code := run(t, "scan", "--ocr", "off", "-q", filepath.Join(folder, "ktp"), filepath.Join(folder, "sertifikat"))
	if code != 3 {
		t.Errorf("exit code %d, want 3: text was not read, and a picture is damaged\n%s", code, out)
	}
	for _, want := range []string{"Photo of an identity card", "Picture of a certificate", "(pictures)", "text"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	if strings.Contains(out, ", ,") || strings.Contains(out, "no header") {
		t.Errorf("the head of pictures:\n%s", out)
	}
	if out, _ := run(t, "scan", "--ocr", "off", "-q", csv); !strings.Contains(out, "Photo of an identity card        5") {
		t.Errorf("cards in a column:\n%s", out)
	}
	if out, code := run(t, "scan", "--ocr", "nothing", csv); code != 2 || !strings.Contains(out, "choose auto, off or tesseract") {
		t.Errorf("exit code %d: %s", code, out)
	}
}

// TestTesseract: text on a card goes through the detectors, and from standard
// input to standard output only.
func TestTesseract(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a shell script stands for Tesseract")
	}
	folder := t.TempDir()
	program := "#!/bin/sh\nif [ \"$1\" = --list-langs ]; then printf 'List of languages\\neng\\nind\\n'; exit; fi\n" +
		"[ \"$*\" = 'stdin stdout -l ind+eng' ] || exit 1\ncat >/dev/null\necho 'NIK : 3174061505901234'\n"
	if err := os.WriteFile(filepath.Join(folder, "tesseract"), []byte(program), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", folder+string(os.PathListSeparator)+os.Getenv("PATH"))
	e, err := pictures.New("tesseract")
	if err != nil {
		t.Fatal(err)
	}
	p := e.Look(jpegOf(t, drawn.Draw("card", 3, nil)))
	if p.TextLeft || len(p.Texts) == 0 || !bytes.Contains(p.Texts[len(p.Texts)-1].Text, []byte("3174061505901234")) {
		t.Errorf("left %v, %d texts", p.TextLeft, len(p.Texts))
	}
	t.Setenv("PATH", t.TempDir())
	if _, err := pictures.New("tesseract"); err == nil {
		t.Error("Tesseract is found where there is none")
	}
	if e, err := pictures.New("auto"); err != nil || e.ReadsText() {
		t.Errorf("auto without Tesseract: %v", err)
	}
}

// TestCamera: what a camera notes is told.
func TestCamera(t *testing.T) {
	e, err := pictures.New("off")
	if err != nil {
		t.Fatal(err)
	}
	plain := jpegOf(t, drawn.Draw("landscape", 9, nil))
	noted := append([]byte{0xff, 0xd8}, exifSegment()...)
	noted = append(noted, plain[2:]...)
	told := map[string]string{}
	for _, text := range e.Look(noted).Texts {
		told[text.Name] = string(text.Text)
	}
	for name, want := range map[string]string{"exif.nama": "Kenari Contoh", "exif.gps": "-6.500000,106.750000", "exif.created_at": "2021-05-20 10:15:00"} {
		if told[name] != want {
			t.Errorf("%s is %q, want %q", name, told[name], want)
		}
	}
}

// exifSegment is an APP1 segment with an artist, a time, and a place.
func exifSegment() []byte {
	le := binary.LittleEndian
	tiff := []byte("II*\x00\x08\x00\x00\x00")
	entry := func(b []byte, tag, kind uint16, count, value uint32) []byte {
		return le.AppendUint32(le.AppendUint32(le.AppendUint16(le.AppendUint16(b, tag), kind), count), value)
	}
	const (
		first = 8                  // three entries
		gps   = first + 2 + 36 + 4 // four entries
		data  = gps + 2 + 48 + 4
	)
	tiff = le.AppendUint16(tiff, 3)
	tiff = entry(tiff, 0x0132, 2, 20, data)
	tiff = entry(tiff, 0x013b, 2, 14, data+20)
	tiff = entry(tiff, 0x8825, 4, 1, gps)
	tiff = le.AppendUint32(tiff, 0)
	tiff = le.AppendUint16(tiff, 4)
	tiff = entry(tiff, 1, 2, 2, uint32('S'))
	tiff = entry(tiff, 2, 5, 3, data+34)
	tiff = entry(tiff, 3, 2, 2, uint32('E'))
	tiff = entry(tiff, 4, 5, 3, data+34+24)
	tiff = le.AppendUint32(tiff, 0)
	tiff = append(tiff, "2021:05:20 10:15:00\x00Kenari Contoh\x00"...)
	for _, n := range []uint32{6, 30, 0, 106, 45, 0} {
		tiff = le.AppendUint32(le.AppendUint32(tiff, n), 1)
	}
	segment := append([]byte("Exif\x00\x00"), tiff...)
	return append([]byte{0xff, 0xe1, byte((len(segment) + 2) >> 8), byte(len(segment) + 2)}, segment...)
}

// TestNotes: what other formats and programs note is told too.
func TestNotes(t *testing.T) {
	e, err := pictures.New("off")
	if err != nil {
		t.Fatal(err)
	}
	told := func(picture []byte) map[string]string {
		all := map[string]string{}
		for _, text := range e.Look(picture).Texts {
			all[text.Name] += string(text.Text)
		}
		return all
	}
	var plain bytes.Buffer
	if err := png.Encode(&plain, drawn.Draw("logo", 9, nil)); err != nil {
		t.Fatal(err)
	}
	chunk := func(kind string, data []byte) []byte {
		out := binary.BigEndian.AppendUint32(nil, uint32(len(data)))
		out = append(append(out, kind...), data...)
		return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(out[4:]))
	}
	xmp := `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description exif:GPSLatitude="6,30.0S" exif:GPSLongitude="106,45,0E" xmp:CreateDate="2021-05-20T10:15:00">` +
		`<dc:creator><rdf:Seq><rdf:li>Kenari Contoh</rdf:li></rdf:Seq></dc:creator><dc:description><rdf:Alt><rdf:li>NIK 3174061505901234</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`
	front, end := plain.Bytes()[:33], plain.Bytes()[33:] // behind the head
	pngOf := func(chunks ...[]byte) []byte {
		return slices.Concat(append(append([][]byte{front}, chunks...), end)...)
	}
	segment := func(marker byte, data string) []byte {
		return append([]byte{0xff, marker, byte((len(data) + 2) >> 8), byte(len(data) + 2)}, data...)
	}
	photo := jpegOf(t, drawn.Draw("landscape", 9, nil))
	for name, c := range map[string]struct {
		picture []byte
		want    map[string]string
	}{
		"PNG, camera":          {pngOf(chunk("eXIf", exifSegment()[10:])), map[string]string{"exif.nama": "Kenari Contoh", "exif.gps": "-6.500000,106.750000"}},
		"PNG, text":            {pngOf(chunk("tEXt", []byte("Author\x00kenari@surat.example"))), map[string]string{"comment": "Author: kenari@surat.example"}},
		"PNG, program":         {pngOf(chunk("iTXt", []byte("XML:com.adobe.xmp\x00\x00\x00\x00\x00"+xmp))), map[string]string{"exif.nama": "Kenari Contoh", "exif.gps": "-6.500000,106.750000", "exif.created_at": "2021-05-20T10:15:00", "comment": "description: NIK 3174061505901234"}},
		"JPEG, program":        {slices.Concat(photo[:2], segment(0xe1, "http://ns.adobe.com/xap/1.0/\x00"+xmp), photo[2:]), map[string]string{"exif.nama": "Kenari Contoh", "exif.gps": "-6.500000,106.750000"}},
		"JPEG, user's comment": {slices.Concat(photo[:2], segment(0xe1, "Exif\x00\x00II*\x00\x08\x00\x00\x00\x02\x00"+"\x86\x92\x07\x00\x18\x00\x00\x00\x26\x00\x00\x00"+"\x31\xa4\x02\x00\x04\x00\x00\x00ab1\x00"+"\x00\x00\x00\x00"+"ASCII\x00\x00\x003174061505901234"), photo[2:]), map[string]string{"comment": "3174061505901234", "exif.device_id": "ab1"}},
		"JPEG, comment":        {slices.Concat(photo[:2], segment(0xfe, "HP 081234567890"), photo[2:]), map[string]string{"comment": "HP 081234567890"}},
	} {
		got := told(c.picture)
		for column, want := range c.want {
			if got[column] != want {
				t.Errorf("%s: %s is %q, want %q", name, column, got[column], want)
			}
		}
	}
}

// TestNotesInCells: what the camera noted in a picture of a cell is told as of
// that column, and the months of photographs are counted.
func TestNotesInCells(t *testing.T) {
	plain := jpegOf(t, drawn.Draw("landscape", 9, nil))
	noted := slices.Concat(plain[:2], exifSegment(), plain[2:])
	var table strings.Builder
	table.WriteString("nama;foto_ktp\n")
	folder := t.TempDir()
	for i := range 12 {
		fmt.Fprintf(&table, "Kenari %d;%s\n", i, base64.StdEncoding.EncodeToString(noted))
		if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("%d.jpg", i)), noted, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	csv := filepath.Join(t.TempDir(), "peserta.csv")
	if err := os.WriteFile(csv, []byte(table.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, _ := run(t, "scan", "--ocr", "off", "-q", csv); !strings.Contains(out, "Coordinates") {
		t.Errorf("no place in\n%s", out)
	}
	if out, _ := run(t, "scan", "--ocr", "off", "-q", "-f", "json", folder); !strings.Contains(out, `"2021-05"`) {
		t.Errorf("no month in\n%s", out)
	}
}
