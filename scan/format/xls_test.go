package format

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"bocor/scan/record"
)

// biffRecord writes a record: numbers with their sizes, texts as they are.
func biffRecord(kind uint16, body ...any) []byte {
	var data bytes.Buffer
	for _, part := range body {
		if text, ok := part.(string); ok {
			part = []byte(text)
		}
		binary.Write(&data, binary.LittleEndian, part)
	}
	return slices.Concat(binary.LittleEndian.AppendUint16(binary.LittleEndian.AppendUint16(nil, kind), uint16(data.Len())), data.Bytes())
}

// inWords is a text in letters of two bytes, behind its options.
func inWords(options byte, words []uint16) []byte {
	out := []byte{options | wideLetters}
	for _, word := range words {
		out = binary.LittleEndian.AppendUint16(out, word)
	}
	return out
}

// sharedTexts are the records of shared strings: some with fonts and what is to be spoken behind them, or,
// where size says so, each in records of its own with so many letters.
func sharedTexts(shared []string, size int) []byte {
	n := uint32(len(shared))
	var whole, pieces []byte
	for i, s := range shared {
		words := utf16.Encode([]rune(s))
		options := [...]byte{0, hasFonts, hasPhonetic, hasFonts | hasPhonetic}[i%4]
		text, behind := inWords(options, words), ""
		front, rest := text[:1:1], text[1:]
		if options&hasFonts != 0 {
			front, behind = append(front, 2, 0), "fontfont"
		}
		if options&hasPhonetic != 0 {
			front, behind = append(front, 5, 0, 0, 0), behind+"sound"
		}
		length := binary.LittleEndian.AppendUint16(nil, uint16(len(words)))
		whole = slices.Concat(whole, length, front, rest, []byte(behind))
		pieces = append(pieces, biffRecord(biffContinue, length, byte(0))...)
		for from := 0; from < len(words); from += max(1, size) {
			pieces = append(pieces, biffRecord(biffContinue, inWords(0, words[from:min(len(words), from+max(1, size))]))...)
		}
	}
	if size == 0 {
		return biffRecord(biffStrings, n, n, whole)
	}
	return append(biffRecord(biffStrings, n, n), pieces...)
}

// oldFile is a workbook of version 8 with one sheet.
func oldFile(sheet []byte, size int, shared ...string) []byte {
	begin := biffRecord(0x0809, uint16(0x0600), uint16(0x0005), uint64(0))
	name := func(at int) []byte { return biffRecord(biffSheet, uint32(at), uint16(0), byte(6), "\x00Pasien") }
	behind := append(sharedTexts(shared, size), biffRecord(biffEnd)...)
	at := len(begin) + len(name(0)) + len(behind)
	return slices.Concat(begin, name(at), behind, biffRecord(0x0809, uint16(0x0600), uint16(0x0010), uint64(0)), sheet, biffRecord(biffEnd))
}

// compound puts a stream into a compound file.
func compound(stream []byte) []byte {
	const sector, least = 512, 4096
	stream = append(bytes.Clone(stream), make([]byte, max(0, least-len(stream)))...)
	data := (len(stream) + sector - 1) / sector
	fats := 1
	for fats*sector/4 < fats+1+data {
		fats++
	}
	const endOfChain, noSector, ofFAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
	var out bytes.Buffer
	write := func(v ...any) {
		for _, x := range v {
			binary.Write(&out, binary.LittleEndian, x)
		}
	}
	write(uint64(0xE11AB1A1E011CFD0), [16]byte{}, uint16(0x3E), uint16(3), uint16(0xFFFE), uint16(9), uint16(6), [6]byte{}, uint32(0), uint32(fats), uint32(fats), uint32(0), uint32(least), uint32(endOfChain), uint32(0), uint32(endOfChain), uint32(0))
	for i := range 109 {
		if i < fats {
			write(uint32(i))
		} else {
			write(uint32(noSector))
		}
	}
	for i := range fats * sector / 4 {
		switch first := fats + 1; {
		case i < fats:
			write(uint32(ofFAT))
		case i == fats, i == first+data-1:
			write(uint32(endOfChain))
		case i < first+data:
			write(uint32(i + 1))
		default:
			write(uint32(noSector))
		}
	}
	entry := func(name string, kind byte, child, start uint32, size uint64) {
		var letters [32]uint16
		copy(letters[:], utf16.Encode([]rune(name)))
		n := 2 * (len(name) + 1)
		if name == "" {
			n = 0
		}
		write(letters, uint16(n), kind, byte(1), uint32(noSector), uint32(noSector), child, [16]byte{}, uint32(0), [16]byte{}, start, size)
	}
	entry("Root Entry", 5, 1, endOfChain, 0)
	entry("Workbook", 2, noSector, uint32(fats+1), uint64(len(stream)))
	entry("", 0, noSector, 0, 0)
	entry("", 0, noSector, 0, 0)
	write(stream, make([]byte, data*sector-len(stream)))
	return out.Bytes()
}

func TestOldWorkbook(t *testing.T) {
	sheet := slices.Concat(
		biffRecord(0x00FD, uint16(0), uint16(0), uint16(0), uint32(0)),
		biffRecord(0x00FD, uint16(0), uint16(1), uint16(0), uint32(2)),
		biffRecord(0x00FD, uint16(1), uint16(0), uint16(0), uint32(1)),
		biffRecord(0x0203, uint16(1), uint16(1), uint16(0), float64(3174061505901234)),
		biffRecord(0x027E, uint16(1), uint16(27), uint16(0), uint32(12345<<2|3)),
		biffRecord(0x0205, uint16(2), uint16(0), uint16(0), uint16(1)), // says true
		biffRecord(0x00BD, uint16(2), uint16(1), uint16(0), uint32(7<<2|2), uint16(0), uint32(math.Float64bits(0.5)>>32), uint16(2)),
		biffRecord(0x0006, uint16(3), uint16(0), uint16(0), math.Float64bits(2.25), uint16(0), uint32(0), uint16(0)),
		biffRecord(0x0006, uint16(3), uint16(1), uint16(0), uint64(0xFFFF_0000_0000_0000), uint16(0), uint32(0), uint16(0)),
		biffRecord(0x04BC, uint32(0)),
		biffRecord(0x0207, uint16(4), inWords(0, utf16.Encode([]rune("é<_x")))),
		biffRecord(0x0204, uint16(4), uint16(0), uint16(0), uint16(2), "\x00ab"),
		biffRecord(0x0809, uint16(0x0600), uint16(0x0020), uint64(0)), // a chart
		biffRecord(0x0203, uint16(9), uint16(9), uint16(0), 1.0),
		biffRecord(biffEnd),
		biffRecord(0x01B6, [10]byte{}, uint16(4), uint16(0)), biffRecord(biffContinue, inWords(0, utf16.Encode([]rune("kata")))),
	)
	shared := []string{"nama", "Siti\U0001F600 & Budi", "nik"}
	want := map[string][][]string{
		"Pasien":        {{"nama", "nik"}, append(append([]string{shared[1], "3174061505901234"}, make([]string, 25)...), "123.45"), {"", "7", "0.5"}, {"2.25", "é<_x"}, {"ab"}},
		"(other parts)": {{"kata"}},
	}
	for _, size := range []int{0, 1, 3} {
		file := compound(oldFile(sheet, size, shared...))
		got, faults := readWorkbook(t, file, small(64))
		if diff := cmp.Diff(want, got); diff != "" || len(faults) > 0 {
			t.Errorf("strings in pieces of %d: %v %s", size, faults, diff)
		}
		for cut := 8; cut < len(file); cut += 97 {
			if _, faults := readWorkbook(t, file[:cut], small(1<<16)); len(faults) == 0 {
				t.Errorf("the first %d of %d bytes pass for the whole", cut, len(file))
			}
		}
	}
	options := small(1 << 16)
	options.Sheet = "Pasien"
	if got, faults := readWorkbook(t, compound(oldFile(sheet, 0, shared...)), options); len(got) != 1 || len(faults) > 0 {
		t.Errorf("one sheet: %v %v", got, faults)
	}
	options.Sheet = "Dokter"
	if _, faults := readWorkbook(t, compound(oldFile(sheet, 0, shared...)), options); !strings.Contains(fmt.Sprint(faults), "--sheet") {
		t.Errorf("a sheet that is not there: %v", faults)
	}
}

// TestLooseWorksheet: what small programs write, in no compound file, column by column and in UTF-8.
func TestLooseWorksheet(t *testing.T) {
	want := [][]string{{"nama", "nik"}, {"Siti Nurhalizah é", "3174061505901234"}, {"Budi", "12"}}
	read := func(file []byte) (rows [][]string, faults []string) {
		document, err := Open(Input{Reader: bytes.NewReader(file)}, small(50))
		if err != nil {
			return nil, []string{err.Error()}
		}
		faults = readTables(t, document, func(_ Table, batch *record.Batch) {
			for i := range batch.Rows {
				var row []string
				for _, c := range batch.Record(i) {
					row = append(row, string(batch.Text(c)))
				}
				rows = append(rows, row)
			}
		})
		return rows, faults
	}
	for name, file := range map[string][]byte{
		"of PHP": slices.Concat(biffRecord(0x0809, uint16(0), uint16(0x10), uint32(0)),
			biffRecord(0x0204, uint16(0), uint16(0), uint16(0), uint16(4), "nama"),
			biffRecord(0x0204, uint16(1), uint16(0), uint16(0), uint16(18), "Siti Nurhalizah é"),
			biffRecord(0x0204, uint16(2), uint16(0), uint16(0), uint16(4), "Budi"),
			biffRecord(0x0204, uint16(0), uint16(1), uint16(0), uint16(3), "nik"),
			biffRecord(0x0203, uint16(1), uint16(1), uint16(0), float64(3174061505901234)),
			biffRecord(0x0203, uint16(2), uint16(1), uint16(0), 12.0), biffRecord(biffEnd)),
		"version 2": slices.Concat(biffRecord(0x0009, uint16(2), uint16(0x10)),
			biffRecord(0x0004, uint16(0), uint16(0), [3]byte{}, byte(4), "nama"), biffRecord(0x0004, uint16(0), uint16(1), [3]byte{}, byte(3), "nik"),
			biffRecord(0x0004, uint16(1), uint16(0), [3]byte{}, byte(17), "Siti Nurhalizah \xe9"),
			biffRecord(0x0003, uint16(1), uint16(1), [3]byte{}, float64(3174061505901234)),
			biffRecord(0x0004, uint16(2), uint16(0), [3]byte{}, byte(4), "Budi"),
			biffRecord(0x0002, uint16(2), uint16(1), [3]byte{}, uint16(12)), biffRecord(biffEnd)),
	} {
		got, faults := read(file)
		if diff := cmp.Diff(want, got); diff != "" || len(faults) > 0 {
			t.Errorf("%s: %v %s", name, faults, diff)
		}
		for cut := 8; cut < len(file); cut++ {
			if _, faults := read(file[:cut]); len(faults) == 0 {
				t.Errorf("%s: the first %d of %d bytes pass for the whole", name, cut, len(file))
			}
		}
	}
	behind := append([]byte("\ufeff\r\n"), slices.Concat(biffRecord(0x0809, uint16(0), uint16(0x10), uint32(0)), biffRecord(0x0204, uint16(0), uint16(0), uint16(0), uint16(4), "nama"), biffRecord(biffEnd))...)
	if got, faults := read(behind); fmt.Sprint(got) != "[[nama]]" || len(faults) > 0 {
		t.Errorf("behind blanks: %v %v", got, faults)
	}
	for _, text := range []string{"\tnama\tnik\n1\tBudi\t2\n", "\x09\x08\x08", ""} {
		if isBIFF([]byte(text)) {
			t.Errorf("%q is no worksheet", text)
		}
	}
}

// TestOldWorkbookOrder: cells are those of one sheet in whatever order they are written.
func TestOldWorkbookOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 9))
	var cells [][]byte
	for row := range 40 {
		for column := range 30 {
			cells = append(cells, biffRecord(0x0203, uint16(row), uint16(column), uint16(0), float64(100*row+column)))
		}
	}
	read := func() map[string][][]string {
		rows, faults := readWorkbook(t, compound(oldFile(bytes.Join(cells, nil), 0, "x")), small(1<<10))
		if len(faults) > 0 {
			t.Fatal(faults)
		}
		return rows
	}
	want := read()
	r.Shuffle(len(cells), func(i, j int) { cells[i], cells[j] = cells[j], cells[i] })
	if diff := cmp.Diff(want, read()); diff != "" || len(want["Pasien"]) != 40 {
		t.Error(diff)
	}
}

func FuzzOldWorkbook(f *testing.F) {
	sheet := biffRecord(0x00FD, uint16(0), uint16(0), uint16(0), uint32(0))
	f.Add(oldFile(sheet, 0, "nama", "é", "x"), true)
	f.Add(oldFile(sheet, 2, "nama", "é"), true)
	f.Add(compound(oldFile(sheet, 0, "nama")), false)
	f.Fuzz(func(t *testing.T, file []byte, isStream bool) {
		if isStream {
			file = compound(file)
		}
		if len(file) < 8 || binary.LittleEndian.Uint64(file) != 0xE11AB1A1E011CFD0 {
			return
		}
		first := ""
		for _, size := range []int{50, 1 << 16} {
			sheets, faults := readWorkbook(t, file, small(size))
			if all := fmt.Sprint(sheets, faults); first == "" {
				first = all
			} else if all != first {
				t.Errorf("blocks of 50 give %s, of %d %s", first, size, all)
			}
		}
	})
}
