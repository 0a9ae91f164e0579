package pictures

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"strings"
	"unicode/utf16"
)

// exifNotes are what a camera noted (EXIF 2.3), by tag. Only three directories
// are read, each once, and of them only what is wanted: files can be made in
// which directories lead to one another and every entry has megabytes.
type exifNotes struct {
	b     []byte // TIFF
	order binary.ByteOrder
	tags  map[uint16]exifValue // of the picture and of the camera
	gps   map[uint16]exifValue
}

type exifValue struct {
	kind  uint16
	bytes []byte
}

const (
	mostEntries    = 1000
	mostValue      = 64 << 10
	tagComment     = 0x9286 // UserComment
	tagXMP         = 0x02bc
	tagOrientation = 0x0112
)

// sizes are the bytes of one value of a kind.
var sizes = [...]uint64{1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}

// readExif reads the notes; nil: there are none.
func readExif(b []byte) *exifNotes {
	if len(b) < 8 {
		return nil
	}
	e := &exifNotes{b: b, tags: map[uint16]exifValue{}, gps: map[uint16]exifValue{}}
	switch string(b[:4]) {
	case "II*\x00":
		e.order = binary.LittleEndian
	case "MM\x00*":
		e.order = binary.BigEndian
	default:
		return nil
	}
	e.directory(uint64(e.order.Uint32(b[4:])), e.tags)
	for tag, into := range map[uint16]map[uint16]exifValue{0x8769: e.tags, 0x8825: e.gps} {
		if at, ok := e.number(e.tags[tag]); ok {
			e.directory(uint64(at), into)
		}
	}
	return e
}

// directory reads one directory's entries.
func (e *exifNotes) directory(at uint64, into map[uint16]exifValue) {
	if at+2 > uint64(len(e.b)) {
		return
	}
	n := int(e.order.Uint16(e.b[at:]))
	at += 2
	for range min(n, mostEntries) {
		if at+12 > uint64(len(e.b)) {
			return
		}
		entry := e.b[at : at+12]
		at += 12
		tag, kind := e.order.Uint16(entry), e.order.Uint16(entry[2:])
		if int(kind) >= len(sizes) || sizes[kind] == 0 {
			continue
		}
		size := sizes[kind] * uint64(e.order.Uint32(entry[4:]))
		value := entry[8:]
		if size > 4 {
			from := uint64(e.order.Uint32(value))
			if from > uint64(len(e.b)) {
				continue
			}
			value = e.b[from:]
		}
		limit := uint64(mostValue)
		if tag == tagXMP {
			limit = mostComment
		}
		if _, known := into[tag]; !known {
			into[tag] = exifValue{kind, value[:min(size, uint64(len(value)), limit)]}
		}
	}
}

// number returns a whole number.
func (e *exifNotes) number(v exifValue) (int, bool) {
	switch {
	case v.kind == 3 && len(v.bytes) >= 2:
		return int(e.order.Uint16(v.bytes)), true
	case (v.kind == 4 || v.kind == 13) && len(v.bytes) >= 4:
		return int(e.order.Uint32(v.bytes)), true
	}
	return 0, false
}

// text returns a text.
func (e *exifNotes) text(tag uint16) string {
	b := e.tags[tag].bytes
	if tag == tagComment && len(b) >= 8 { // in front stands the code
		code := strings.TrimRight(string(b[:8]), "\x00 ")
		if b = b[8:]; code == "UNICODE" {
			return e.wide(b)
		}
	}
	if tag >= 0x9c9b && tag <= 0x9c9f { // of Windows
		return (&exifNotes{order: binary.LittleEndian}).wide(b)
	}
	return string(b)
}

// wide returns a text of two bytes a sign.
func (e *exifNotes) wide(b []byte) string {
	signs := make([]uint16, len(b)/2)
	for i := range signs {
		signs[i] = e.order.Uint16(b[2*i:])
	}
	return string(utf16.Decode(signs))
}

// place returns degrees of latitude and longitude, or "".
func (e *exifNotes) place() string {
	degrees := func(tag uint16, negative string) (float64, bool) {
		b := e.gps[tag].bytes
		if e.gps[tag].kind != 5 || len(b) < 8 {
			return 0, false
		}
		value, unit := 0.0, 1.0
		for ; len(b) >= 8 && unit <= 3600; b = b[8:] {
			if under := e.order.Uint32(b[4:]); under > 0 {
				value += float64(e.order.Uint32(b)) / float64(under) / unit
			}
			unit *= 60
		}
		if bytes.HasPrefix(e.gps[tag-1].bytes, []byte(negative)) {
			value = -value
		}
		return value, math.Abs(value) <= 180
	}
	latitude, ok := degrees(2, "S")
	longitude, ok2 := degrees(4, "W")
	if !ok || !ok2 || latitude == 0 && longitude == 0 {
		return ""
	}
	return fmt.Sprintf("%.6f,%.6f", latitude, longitude)
}

// time returns when the picture was taken, or "".
func (e *exifNotes) time() string {
	for _, tag := range []uint16{0x9003, 0x9004, 0x0132} {
		if text := strings.Trim(e.text(tag), "\x00 "); len(text) >= 19 && text[4] == ':' && text[7] == ':' {
			return text[:4] + "-" + text[5:7] + "-" + text[8:19]
		}
	}
	return ""
}
