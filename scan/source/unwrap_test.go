package source

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
	"github.com/pierrec/lz4/v4"

	"bocor/scan/record"
)

// walk returns what is in an input, one item a line: its path, its text or
// fault, its wrapping. Streams are read as they come, files by seeking.
func walkItems(t testing.TB, text string, stream bool, options Options) []string {
	t.Helper()
	return walkShown(t, text, stream, options, 20)
}

// walkShown is walkItems with so many bytes of each item.
func walkShown(t testing.TB, text string, stream bool, options Options, most int) []string {
	t.Helper()
	var inputs []Input
	if stream {
		inputs = List([]string{"-"}, strings.NewReader(text), nil)
	} else {
		path := filepath.Join(t.TempDir(), "in")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		inputs = List([]string{path}, nil, nil)
		inputs[0].Path = "-"
	}
	var items []*Item
	var lines []string
	inputs[0].Walk(context.Background(), options, nil, func(int) {}, func(i *Item) {
		items = append(items, i)
		line := i.Path
		switch {
		case i.Archive != "":
			line += " is " + i.Archive
		case i.Fault != "":
			line += " fault " + string(i.Fault)
		case i.At != nil:
			line += " document"
		default:
			content, err := io.ReadAll(i.Reader)
			line += fmt.Sprintf(" %.*q", most, content)
			if err != nil {
				line += " " + string(record.CodeOf(err))
			}
		}
		if i.Compression != "" {
			line += " " + i.Compression
		}
		lines = append(lines, line)
	})
	for _, i := range items {
		for _, f := range i.Faults {
			lines = append(lines, i.Path+" fault "+string(f.Code))
		}
	}
	return lines
}

func gz(text string) string {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	io.WriteString(w, text)
	w.Close()
	return out.String()
}

// rubbish is text that hardly packs.
var rubbish = func() string {
	sum := sha256.Sum256([]byte("rubbish"))
	return hex.EncodeToString(sum[:]) + base64.StdEncoding.EncodeToString(sum[:])
}()

// encoded returns a text, so many times, in base64, in lines of so many signs; 0: in one.
func encoded(text string, times, width int) string {
	all := base64.StdEncoding.EncodeToString([]byte(strings.Repeat(text, times)))
	if width == 0 {
		return all
	}
	var lines strings.Builder
	for line := range slices.Chunk([]byte(all), width) {
		fmt.Fprintf(&lines, "%s\n", line)
	}
	return lines.String()
}

func zstandard(text string) string {
	w, _ := zstd.NewWriter(nil)
	return string(w.EncodeAll([]byte(text), nil))
}

func lz4Of(text string) string {
	var out bytes.Buffer
	w := lz4.NewWriter(&out)
	_, _ = io.WriteString(w, text)
	_ = w.Close()
	return out.String()
}

// zipOf makes an archive of names and texts; a name that begins with ! is
// marked as encrypted.
func zipOf(members ...string) string {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for i := 0; i < len(members); i += 2 {
		name, encrypted := strings.CutPrefix(members[i], "!")
		flags := uint16(0)
		if encrypted {
			flags = 1
		} else if !strings.HasSuffix(name, "/") || members[i+1] == "" {
			w, _ := z.Create(name)
			io.WriteString(w, members[i+1])
			continue
		}
		text := []byte(members[i+1])
		w, _ := z.CreateRaw(&zip.FileHeader{Name: name, Flags: flags, CRC32: crc32.ChecksumIEEE(text), CompressedSize64: uint64(len(text)), UncompressedSize64: uint64(len(text))})
		w.Write(text)
	}
	z.Close()
	return out.String()
}

func tarOf(members ...string) string { return tarOfType(tar.TypeReg, members...) }

func tarOfType(flag byte, members ...string) string {
	var out bytes.Buffer
	w := tar.NewWriter(&out)
	for i := 0; i < len(members); i += 2 {
		w.WriteHeader(&tar.Header{Name: members[i], Size: int64(len(members[i+1])), Mode: 0o600, Typeflag: flag})
		io.WriteString(w, members[i+1])
	}
	w.Close()
	return out.String()
}

// unlisted takes the last member off the list of an archive of two.
func unlisted(archive string) string {
	last := strings.LastIndex(archive, "PK\x01\x02")
	end := strings.LastIndex(archive, "PK\x05\x06")
	record := []byte(archive[end:])
	record[8], record[10] = 1, 1
	binary.LittleEndian.PutUint32(record[12:], binary.LittleEndian.Uint32(record[12:])-uint32(end-last))
	return archive[:last] + string(record)
}

func lastOf(text, sign string) int { return strings.LastIndex(text, sign) }

func TestWalk(t *testing.T) {
	few := Defaults()
	few.MaxDepth, few.MaxMembers = 2, 3
	for name, c := range map[string]struct {
		text, want string
		options    Options
	}{
		"plain":           {"a,b", `- "a,b"`, few},
		"gzip":            {gz("x"), `- "x" gzip`, few},
		"two streams":     {gz("x") + gz("y"), `- "xy" gzip`, few},
		"twice":           {gz(zstandard("x")), `- "x" gzip+zstd`, few},
		"too deep":        {gz(gz(gz("x"))), "- fault nested_too_deep gzip+gzip", few},
		"truncated":       {gz(strings.Repeat("abc", 99))[:20], `- "abc" truncated gzip`, few},
		"bad checksum":    {gz("x")[:len(gz("x"))-8] + "12345678", `- "x" damaged_compression gzip`, few},
		"lz4":             {lz4Of("x") + lz4Of("y"), `- "xy" lz4`, few},
		"lz4, cut":        {lz4Of("abc")[:12], `- "" truncated lz4`, few},
		"lz4 and rest":    {lz4Of("abc") + "rubbish", `- "abc" damaged_compression lz4`, few},
		"zero padding":    {gz("x") + strings.Repeat("\x00", 700), `- "x" gzip`, few},
		"names":           {zipOf("KTP_3174061505901234_budi.csv", "1", "__MACOSX/._a", "\x00\x05\x16\x07", "budi@surat.id.csv", "4"), `- is zip|-!/KTP_…_budi.csv "1"|-!/… "4"`, few},
		"Finder":          {zipOf("a/.DS_Store", "\x00\x00\x00\x01Bud1"), `- is zip`, few},
		"hidden names":    {zipOf("__MACOSX/a", "1", "._b", "2", ".DS_Store", "3"), `- is zip|-!/__MACOSX/a "1"|-!/._b "2"|-!/.DS_Store "3"`, few},
		"folder or not":   {zipOf("a/", "1"), `- is zip|-!/a/ "P" damaged_compression|- fault damaged_archive`, few},
		"unknown type":    {tarOfType(tar.TypeCont, "a", "1") + strings.Replace(tarOf("b", "2"), "\x0000ustar", "\x00yustar", 1), `- is tar|-!/a "1"|-!/b "2"`, few},
		"notes with data": {zipOf("._a", "\x00\x05\x16\x07 0812345678"), `- is zip|-!/._a "\x00\x05\x16\a 0812345678"`, few},
		"behind the end":  {zipOf("a", "1") + "nik", `- is zip|-!/a "1"|- fault damaged_archive`, few},
		"not in the list": {unlisted(zipOf("a", "1", "b", "22")), `- is zip|-!/a "1"|- fault damaged_archive`, few},
		"old tar":         {oldTar("a", "1") + tarOf("b", "2"), `- is tar|-!/a "1"|-!/b "2"`, few},
		"two zips":        {zipOf("a", "1") + zipOf("bb", "22", "c", "3"), `- is zip|-!/bb "22"|-!/c "3"|- fault damaged_archive`, few},
		"two tars":        {tarOf("a", "1") + tarOf("b", "2"), `- is tar|-!/a "1"|-!/b "2"`, few},
		"tar, no end":     {tarOf("a", "1", "b", "2")[:1024], `- is tar|-!/a "1"|- fault truncated`, few},
		"tar and rest":    {tarOf("a", "1") + "x", `- is tar|-!/a "1"|- fault damaged_archive`, few},
		"rest":            {gz("x") + "rubbish behind it", `- "x" damaged_compression gzip`, few},
		"zip":             {zipOf("a", "1", "dir/", "", "dir/b", "2"), `- is zip|-!/a "1"|-!/dir/b "2"`, few},
		"encrypted":       {zipOf("!a", "1", "b", "2"), `- is zip|-!/a fault encrypted|-!/b "2"`, few},
		"zip in zip":      {zipOf("a.zip", zipOf("b", "1")), `- is zip|-!/a.zip is zip|-!/a.zip!/b "1"`, few},
		"members":         {zipOf("a", "1", "b", "2", "c", "3", "d", "4"), `- is zip|-!/a "1"|-!/b "2"|-!/c "3"|- fault too_many_members`, few},
		"zip, cut":        {zipOf("a", "1", "b", "2")[:60], `- is zip|-!/a "1"|- fault truncated`, few},
		"zip, no list":    {zipOf("a", "1", "b/", "", "b/c", "2")[:lastOf(zipOf("a", "1", "b/", "", "b/c", "2"), "PK\x01\x02")], `- is zip|-!/a "1"|-!/b/c "2"|- fault truncated`, few},
		"zip, gap":        {zipOf("a", "1")[:lastOf(zipOf("a", "1"), "PK\x01\x02")] + "lost PK\x03\x04 " + zipOf("b", "2")[:50], `- is zip|-!/a "1"|-!/b "2"|- fault damaged_archive|- fault truncated`, few},
		"zip, no sizes":   {zipOf("a", strings.Repeat("PK\x07\x08", 99))[:60], `- is zip|-!/a "PK\a\bPK\a\bPK\a\bPK\a\bPK\a\b"|- fault truncated`, few},
		"tar":             {tarOf("a", "1", "b", "2"), `- is tar|-!/a "1"|-!/b "2"`, few},
		"tar.gz":          {gz(tarOf("a", "1")), `- is tar gzip|-!/a "1"`, few},
		"tar, cut":        {tarOf("a", strings.Repeat("1", 2000))[:1000], `- is tar|-!/a "1111111111111111111111` + `" truncated|- fault truncated`, few},
		"workbook":        {zipOf("[Content_Types].xml", "<Types/>"), "- document", few},
		"7z, broken":      {"7z\xbc\xaf\x27\x1c\x00\x04xxxxxxxxxxxxxxxxxxxxxxxxxxxx", "- is 7z|- fault damaged_archive", few},
		"rar, broken":     {"Rar!\x1a\x07\x01\x00xxxxxxxxxxxxxxx", "- is rar|- fault truncated", few},
		"not bzip2":       {"BZhello,world", `- "BZhello,world"`, few},
		"base64":          {encoded("nik,nama\n3174061505901234,Siti\n", 9, 76), `- "nik,nama\n31740615059" base64`, few},
		"base64, a line":  {encoded("nik,nama\n3174061505901234,Siti\n", 9, 0), `- "nik,nama\n31740615059" base64`, few},
		"base64 of gzip":  {encoded(gz(strings.Repeat("nik,nama\n3174061505901234,Siti\n", 9)+rubbish), 1, 64), `- "nik,nama\n31740615059" base64+gzip`, few},
		"base64 and text": {encoded("nik,nama\n3174061505901234,Siti\n", 30, 76) + "nik,nama\n", `- "nik,nama\n31740615059" damaged_compression base64`, few},
		"base64 twice":    {encoded("nik,nama\n3174061505901234,Siti\n\n", 31, 76) + encoded("nik,nama\n", 1, 76), `- "nik,nama\n31740615059" damaged_compression base64`, few},
		"tokens":          {strings.Repeat(encoded(`{"nik":"3174061505901234","hp":"081298765431","k":1}`, 1, 0)+"\n", 9), `- "eyJuaWsiOiIzMTc0MDYx"`, few},
		"no base64":       {strings.Repeat("d41d8cd98f00b204e9800998ecf8427e\n", 9), `- "d41d8cd98f00b204e980"`, few},
		"skipped frame":   {"\x50\x2a\x4d\x18\x02\x00\x00\x00ab" + zstandard("x"), `- "x" zstd`, few},
	} {
		for _, stream := range []bool{true, false} {
			got := strings.Join(walkItems(t, c.text, stream, c.options), "|")
			want := strings.ReplaceAll(c.want, "1111111111111111111111", strings.Repeat("1", 20))
			if name == "truncated" {
				got, _, _ = strings.Cut(got, `"`)
				want = "- "
			}
			if got != want {
				t.Errorf("%s (stream: %v):\n got %s\nwant %s", name, stream, got, want)
			}
		}
	}
}

// TestBomb: what unpacks to far more than a dump does is stopped.
func TestBomb(t *testing.T) {
	if testing.Short() {
		t.Skip("unpacks 300 MB")
	}
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	zeros := make([]byte, 1<<20)
	for range 400 {
		w.Write(zeros)
	}
	w.Close()
	options := Defaults()
	inputs := List([]string{"-"}, bytes.NewReader(out.Bytes()), nil)
	inputs[0].Walk(context.Background(), options, nil, func(int) {}, func(i *Item) {
		n, err := io.Copy(io.Discard, i.Reader)
		if record.CodeOf(err) != record.RatioLimit || n > 300<<20 {
			t.Errorf("%d bytes, %v", n, err)
		}
	})
}

// TestSpool: a large archive from a stream needs a file; it has no name.
func TestSpool(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	text := strings.Repeat("0123456789abcdef", (spoolMemory+1<<20)/16)
	s, err := spool(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if entries, err := os.ReadDir(os.TempDir()); err != nil || len(entries) != 0 {
		t.Errorf("left behind: %v %v", entries, err)
	}
	b := make([]byte, 16)
	if _, err := s.ReadAt(b, s.size-16); err != nil || string(b) != "0123456789abcdef" || s.size != int64(len(text)) {
		t.Errorf("%q %d %v", b, s.size, err)
	}
}

// FuzzWalk: any bytes are unpacked or refused.
func FuzzWalk(f *testing.F) {
	for _, text := range []string{"a,b", gz("x"), gz(zstandard("x")), zipOf("a", "1", "b.zip", zipOf("c", "2")), tarOf("a", "1"), gz(tarOf("a", zipOf("b", "1"))), "BZh91AY&SY", "7z\xbc\xaf\x27\x1c", "Rar!\x1a\x07\x01\x00", "\xfd7zXZ\x00"} {
		f.Add([]byte(text), true)
	}
	f.Fuzz(func(t *testing.T, text []byte, stream bool) {
		in := List([]string{"-"}, bytes.NewReader(text), nil)[0]
		if !stream {
			in.Size = int64(len(text))
			in.open = func() (io.ReadCloser, error) { return readerAtCloser{bytes.NewReader(text)}, nil }
		}
		options := Defaults()
		options.MaxBytes = 1 << 20
		given := int64(0)
		in.Walk(context.Background(), options, io.Discard, func(int) {}, func(item *Item) {
			if item.Fault == record.InternalError {
				t.Errorf("%s", item.Where)
			}
			if item.Reader != nil {
				n, _ := io.Copy(io.Discard, item.Reader)
				given += n
			}
		})
		if given > 1<<20 {
			t.Errorf("%d bytes given", given)
		}
	})
}

type readerAtCloser struct{ *bytes.Reader }

func (readerAtCloser) Close() error { return nil }

// oldTar is a tar of one member without a magic, and without its end.
func oldTar(name, content string) string {
	head := make([]byte, 512)
	copy(head, name)
	copy(head[100:], "0000644\x000000000\x000000000\x00"+fmt.Sprintf("%011o\x00%011o\x00", len(content), 0)+"        ")
	sum := 0
	for _, c := range head {
		sum += int(c)
	}
	copy(head[148:], fmt.Sprintf("%06o\x00 ", sum))
	return string(head) + content + strings.Repeat("\x00", 512-len(content))
}
