package source

import (
	"archive/zip"
	"bytes"
	"cmp"
	"encoding/binary"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// longestEmpty bounds what is passed over as holding nothing.
const longestEmpty = 64 << 10

// holdsNothing tells whether what begins as front can be passed over: the target of
// a link, or what macOS notes about the other files, without anything in it
// that has the form of data. whole says that front is all of it.
func holdsNothing(name string, isLink bool, front []byte, whole bool) bool {
	base := path.Base(name)
	switch {
	case isLink && len(front) <= 1024:
	case strings.HasPrefix(base, "._") && (bytes.HasPrefix(front, []byte("\x00\x05\x16\x07")) || bytes.HasPrefix(front, []byte("\x00\x05\x16\x00"))):
	case base == ".DS_Store" && bytes.HasPrefix(front, []byte("\x00\x00\x00\x01Bud1")):
	default:
		return false
	}
	digits := 0
	for _, c := range front {
		if c < '0' || c > '9' {
			digits = 0
		} else if digits++; digits == 10 {
			return false
		}
	}
	return whole && bytes.IndexByte(front, '@') < 0 && !bytes.Contains(front, []byte("\n"))
}

// mayHoldNothing tells whether holdsNothing is worth asking.
func mayHoldNothing(name string, mode fs.FileMode) bool {
	base := path.Base(name)
	return mode&fs.ModeSymlink != 0 || strings.HasPrefix(base, "._") || base == ".DS_Store"
}

// ZipHides tells whether a zip archive holds bytes that its list of members
// does not account for: members that are not in it, bytes between them, behind
// the end, or in a long comment.
func ZipHides(z *zip.Reader, at io.ReaderAt, size int64) bool {
	if len(z.Comment) > 1024 || trailsZip(at, size) {
		return true
	}
	spans, whole := memberSpans(z)
	if !whole {
		return false // opening that member tells
	}
	end := int64(0)
	for _, s := range spans {
		if !followsAt(at, end, s.start) {
			return true
		}
		end = s.end
	}
	return len(spans) > 0 && !directoryAt(at, end)
}

// span is where the data of a member stand.
type span struct{ start, end int64 }

// memberSpans returns the places of all members in order; whole is false when
// one of them cannot be told.
func memberSpans(z *zip.Reader) (spans []span, whole bool) {
	whole = true
	for _, f := range z.File {
		start, err := f.DataOffset()
		if err != nil {
			whole = false
			continue
		}
		spans = append(spans, span{start, start + int64(f.CompressedSize64)})
	}
	slices.SortFunc(spans, func(a, b span) int { return cmp.Compare(a.start, b.start) })
	return spans, whole
}

// overlaps tells whether members share bytes, as only bombs do.
func overlaps(z *zip.Reader) bool {
	spans, _ := memberSpans(z)
	for i := 1; i < len(spans); i++ {
		if spans[i].start < spans[i-1].end {
			return true
		}
	}
	return false
}

// descriptors are the sizes of what may stand behind a member's data.
var descriptors = []int64{0, 12, 16, 20, 24}

// followsAt tells whether a member whose data begin at start has its header
// right behind the end of the one before.
func followsAt(at io.ReaderAt, end, start int64) bool {
	var header [30]byte
	for _, n := range descriptors {
		if _, err := at.ReadAt(header[:], end+n); err == nil && string(header[:4]) == "PK\x03\x04" &&
			end+n+30+int64(binary.LittleEndian.Uint16(header[26:]))+int64(binary.LittleEndian.Uint16(header[28:])) == start {
			return true
		}
	}
	return false
}

// directoryAt tells whether the list of members stands right behind the last
// one.
func directoryAt(at io.ReaderAt, end int64) bool {
	var mark [4]byte
	for _, n := range descriptors {
		if _, err := at.ReadAt(mark[:], end+n); err == nil && (string(mark[:]) == "PK\x01\x02" || string(mark[:]) == "PK\x06\x08") {
			return true
		}
	}
	return false
}

// trailsZip tells whether anything but zeros follows the end of the archive.
func trailsZip(at io.ReaderAt, size int64) bool {
	tail := make([]byte, min(size, 22+1<<16+1<<10))
	if _, err := at.ReadAt(tail, size-int64(len(tail))); err != nil && err != io.EOF {
		return false
	}
	i := bytes.LastIndex(tail, []byte("PK\x05\x06"))
	if i < 0 || i+22 > len(tail) {
		return true
	}
	end := i + 22 + int(binary.LittleEndian.Uint16(tail[i+20:]))
	return end > len(tail) || len(bytes.Trim(tail[end:], "\x00")) > 0
}
