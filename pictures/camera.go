package pictures

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"bocor/scan"
)

// Names of what is noted on pictures, as columns are called.
const (
	notedPlace   = "exif.gps"
	notedDevice  = "exif.device_id"
	notedOwner   = "exif.nama"
	notedTime    = "exif.created_at"
	notedComment = "comment"
)

// notes are what the camera and programs wrote into a picture: where it was,
// which it is, whose, when, and what else they say; and how it must be turned.
func (a *anatomy) notes() (notes []scan.PictureText, orientation int) {
	said := map[[2]string]bool{}
	left := mostComment // bytes of all notes
	add := func(name, text string) {
		text = strings.TrimSpace(strings.Trim(text, "\x00 "))
		if text == "" || said[[2]string{name, text}] {
			return
		}
		if len(text) > left {
			a.more = true
			return
		}
		left -= len(text)
		said[[2]string{name, text}] = true
		notes = append(notes, scan.PictureText{Name: name, Text: []byte(text)})
	}
	orientation = 1
	if e := readExif(a.exif); e != nil {
		orientation = e.notes(add)
		if xmp := e.tags[tagXMP].bytes; len(a.xmp) == 0 {
			a.xmp = xmp
		}
	}
	xmpNotes(a.xmp, add)
	for _, comment := range a.comments {
		if utf8.Valid(comment) {
			add(notedComment, string(comment))
		} else {
			add(notedComment, printable(comment))
		}
	}
	return notes, orientation
}

// printable leaves out what is no ASCII text.
func printable(b []byte) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' {
			return ' '
		}
		return r
	}, string(b))
}

// notes tells what a camera noted, and how it was held.
func (e *exifNotes) notes(add func(name, text string)) (orientation int) {
	add(notedPlace, e.place())
	add(notedDevice, e.text(0xa431)) // BodySerialNumber
	add(notedOwner, e.text(0x013b))  // Artist
	add(notedOwner, e.text(0xa430))  // CameraOwnerName
	add(notedTime, e.time())
	for _, tag := range []uint16{0x010e, 0x8298, tagComment, 0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x9c9f} { // description, rights, comments
		add(notedComment, e.text(tag))
	}
	if orientation, ok := e.number(e.tags[tagOrientation]); ok {
		return orientation
	}
	return 1
}

// xmpNotes tells what programs noted (ISO 16684-1): known properties by name,
// and all other texts as a comment.
func xmpNotes(text []byte, add func(name, text string)) {
	d := xml.NewDecoder(io.LimitReader(bytes.NewReader(text), mostComment))
	d.Strict = false
	var path []string
	var place [2]string
	var rest strings.Builder
	property := func(name, value string) {
		value = strings.TrimSpace(value)
		switch name {
		case "":
		case "GPSLatitude":
			place[0] = degrees(value)
		case "GPSLongitude":
			place[1] = degrees(value)
		case "creator", "OwnerName", "CameraOwnerName", "Artist":
			add(notedOwner, value)
		case "SerialNumber", "BodySerialNumber":
			add(notedDevice, value)
		case "CreateDate", "DateTimeOriginal", "DateCreated":
			add(notedTime, value)
		default:
			if len(value) > 3 && !strings.HasPrefix(value, "http://ns.adobe.com/") && !strings.HasPrefix(value, "http://www.w3.org/") && !strings.HasPrefix(value, "http://purl.org/") {
				rest.WriteString(name + ": " + value + "\n")
			}
		}
	}
	for {
		token, err := d.RawToken()
		if err != nil {
			break
		}
		switch t := token.(type) {
		case xml.StartElement:
			path = append(path, t.Name.Local)
			for _, a := range t.Attr {
				if a.Name.Space != "xmlns" {
					property(a.Name.Local, a.Value)
				}
			}
		case xml.EndElement:
			path = path[:max(0, len(path)-1)]
		case xml.CharData:
			name := ""
			for i := len(path) - 1; i >= 0; i-- {
				if name = path[i]; name != "li" && name != "Seq" && name != "Bag" && name != "Alt" {
					break
				}
			}
			property(name, string(t))
		}
	}
	if place[0] != "" && place[1] != "" {
		add(notedPlace, place[0]+","+place[1])
	}
	add(notedComment, rest.String())
}

// degrees returns a coordinate as XMP writes it (6,30.5S or 6,30,15S) in
// degrees, or "".
func degrees(text string) string {
	if text == "" {
		return ""
	}
	sign := 1.0
	switch text[len(text)-1] {
	case 'S', 'W':
		sign = -1
	case 'N', 'E':
	default:
		return ""
	}
	value, unit := 0.0, 1.0
	for part := range strings.SplitSeq(text[:len(text)-1], ",") {
		n, err := strconv.ParseFloat(part, 64)
		if err != nil {
			return ""
		}
		value += n / unit
		unit *= 60
	}
	return fmt.Sprintf("%.6f", sign*value)
}
