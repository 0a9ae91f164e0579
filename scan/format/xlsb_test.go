package format

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
)

// xlsbRecord writes a record: numbers with their sizes, and texts behind their lengths.
func xlsbRecord(kind int, body ...any) []byte {
	var data bytes.Buffer
	for _, part := range body {
		if text, ok := part.(string); ok {
			words := utf16.Encode([]rune(text))
			binary.Write(&data, binary.LittleEndian, uint32(len(words)))
			part = words
		}
		binary.Write(&data, binary.LittleEndian, part)
	}
	number := func(to []byte, n int) []byte {
		for ; n >= 0x80; n >>= 7 {
			to = append(to, byte(n)|0x80)
		}
		return append(to, byte(n))
	}
	return append(number(number(nil, kind), data.Len()), data.Bytes()...)
}

// binaryWorkbook makes a workbook of one sheet.
func binaryWorkbook(t testing.TB, sheet, texts []byte) []byte {
	t.Helper()
	var file bytes.Buffer
	z := zip.NewWriter(&file)
	for _, part := range []struct {
		name string
		text []byte
	}{
		{"_rels/.rels", []byte(`<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>`)},
		{"xl/workbook.bin", bytes.Join([][]byte{xlsbRecord(131), xlsbRecord(xlsbSheetOf, uint32(0), uint32(1), "rId1", "Pasién"), xlsbRecord(132)}, nil)},
		{"xl/_rels/workbook.bin.rels", []byte(`<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.bin"/><Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.bin"/></Relationships>`)},
		{"xl/worksheets/sheet1.bin", sheet},
		{"xl/sharedStrings.bin", texts},
	} {
		w, err := z.Create(part.name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(part.text); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

func TestBinaryWorkbook(t *testing.T) {
	texts := bytes.Join([][]byte{xlsbRecord(159, uint32(2), uint32(2)), xlsbRecord(xlsbText, byte(0), "nama"), xlsbRecord(xlsbText, byte(0), "Siti & <b>"), xlsbRecord(xlsbTextsEnd)}, nil)
	parts := [][]byte{
		xlsbRecord(129), xlsbRecord(145),
		xlsbRecord(xlsbRow, uint32(0), uint64(0)), xlsbRecord(7, uint32(0), uint32(0), uint32(0)), xlsbRecord(6, uint32(1), uint32(0), "nik"),
		xlsbRecord(xlsbRow, uint32(1), uint64(0)), xlsbRecord(7, uint32(0), uint32(0), uint32(1)), xlsbRecord(5, uint32(1), uint32(0), float64(3174061505901234)), xlsbRecord(13, uint32(0), uint32(5<<2|2)),
		xlsbRecord(xlsbRow, uint32(7), uint64(0)), xlsbRecord(1, uint32(0), uint32(0)), xlsbRecord(8, uint32(2), uint32(0), "é", uint16(0)), xlsbRecord(9, uint32(30), uint32(0), 0.25, uint16(0)),
		xlsbRecord(xlsbRowsEnd), xlsbRecord(130),
	}
	want := map[string][][]string{"Pasién": {{"nama", "nik"}, {"Siti & <b>", "3174061505901234", "5"}, append(append([]string{"", "", "é"}, make([]string, 27)...), "0.25")}}
	for _, size := range []int{40, 1 << 16} {
		got, faults := readWorkbook(t, binaryWorkbook(t, bytes.Join(parts, nil), texts), small(size))
		delete(got, "(other parts)")
		if diff := cmp.Diff(want, got); diff != "" || len(faults) > 0 {
			t.Errorf("blocks of %d: %v %s", size, faults, diff)
		}
	}
	for n := range len(parts) - 1 { // up to the end of the rows
		if _, faults := readWorkbook(t, binaryWorkbook(t, bytes.Join(parts[:n], nil), texts), small(1<<16)); len(faults) == 0 {
			t.Errorf("the first %d of %d records pass for the whole", n, len(parts))
		}
	}
	sheet := bytes.Join(parts, nil)
	for cut := range len(texts) {
		if _, faults := readWorkbook(t, binaryWorkbook(t, sheet, texts[:cut]), small(1<<16)); len(faults) == 0 {
			t.Errorf("the first %d of %d bytes of the texts pass for the whole", cut, len(texts))
		}
	}
}

func FuzzBinaryWorkbook(f *testing.F) {
	f.Add(xlsbRecord(7, uint32(0), uint32(0), uint32(0)), xlsbRecord(xlsbText, byte(0), "nama"))
	f.Add(xlsbRecord(13, uint32(0), uint32(5<<2|2)), xlsbRecord(xlsbTextsEnd))
	f.Fuzz(func(t *testing.T, cells, texts []byte) {
		sheet := append(append(xlsbRecord(xlsbRow, uint32(0), uint64(0)), cells...), xlsbRecord(xlsbRowsEnd)...)
		a, faults := readWorkbook(t, binaryWorkbook(t, sheet, texts), small(50))
		b, others := readWorkbook(t, binaryWorkbook(t, sheet, texts), small(1<<16))
		if diff := cmp.Diff(a, b); diff != "" || !cmp.Equal(faults, others) {
			t.Errorf("blocks of 50 bytes, and one: %s %v %v", diff, faults, others)
		}
	})
}
