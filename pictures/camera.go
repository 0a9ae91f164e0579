package pictures

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/rwcarlsen/goexif/exif"

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
	add := func(name, text string) {
		text = strings.TrimSpace(strings.Trim(text, "\x00 "))
		if text == "" {
			return
		}
		for _, n := range notes {
			if n.Name == name && string(n.Text) == text {
				return
			}
		}
		notes = append(notes, scan.PictureText{Name: name, Text: []byte(text)})
	}
	orientation = exifNotes(a.exif, add)
	xmpNotes(a.xmp, add)
	for _, comment := range a.comments {
		if comment = bytes.TrimRight(comment, "\x00"); utf8.Valid(comment) {
			add(notedComment, string(comment[:min(len(comment), mostComment)]))
		} else {
			add(notedComment, printable(comment[:min(len(comment), mostComment)]))
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

// exifNotes tells what a camera noted (EXIF 2.3), and how it was held.
func exifNotes(tiff []byte, add func(name, text string)) (orientation int) {
	defer func() { _ = recover() }() // damaged notes are none
	if len(tiff) == 0 {
		return 1
	}
	x, err := exif.Decode(bytes.NewReader(tiff))
	if err != nil && (x == nil || exif.IsCriticalError(err)) {
		return 1
	}
	if tag, err := x.Get(exif.Orientation); err == nil {
		orientation, _ = tag.Int(0)
	}
	if latitude, longitude, err := x.LatLong(); err == nil {
		add(notedPlace, fmt.Sprintf("%.6f,%.6f", latitude, longitude))
	}
	text := func(field exif.FieldName) string {
		tag, err := x.Get(field)
		if err != nil {
			return ""
		}
		s, _ := tag.StringVal()
		return s
	}
	add(notedDevice, text("BodySerialNumber"))
	add(notedOwner, text(exif.Artist))
	add(notedOwner, text("CameraOwnerName"))
	if at, err := x.DateTime(); err == nil {
		add(notedTime, at.Format("2006-01-02 15:04:05"))
	}
	for _, field := range []exif.FieldName{exif.ImageDescription, exif.Copyright} {
		add(notedComment, text(field))
	}
	for _, field := range []exif.FieldName{exif.UserComment, exif.XPAuthor, exif.XPComment, exif.XPTitle, exif.XPSubject, exif.XPKeywords} {
		if tag, err := x.Get(field); err == nil {
			add(notedComment, printable(bytes.ReplaceAll(tag.Val, []byte{0}, nil))) // of two bytes a sign, or with a front that tells the code
		}
	}
	return orientation
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
