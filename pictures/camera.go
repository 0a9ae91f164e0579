package pictures

import (
	"bytes"
	"fmt"

	"github.com/rwcarlsen/goexif/exif"

	"bocor/scan"
)

// cameraNotes are what the camera wrote into a picture: where it was, which it
// is, whose, and when; and how it must be turned.
func cameraNotes(picture []byte) (notes []scan.PictureText, orientation int) {
	defer func() { _ = recover() }() // damaged notes are none
	x, err := exif.Decode(bytes.NewReader(picture))
	if err != nil {
		return nil, 1
	}
	add := func(name, text string) {
		if text != "" {
			notes = append(notes, scan.PictureText{Name: name, Text: []byte(text)})
		}
	}
	if latitude, longitude, err := x.LatLong(); err == nil {
		add("exif.gps", fmt.Sprintf("%.6f,%.6f", latitude, longitude))
	}
	text := func(field exif.FieldName) string {
		tag, err := x.Get(field)
		if err != nil {
			return ""
		}
		s, _ := tag.StringVal()
		return string(bytes.TrimSpace(bytes.Trim([]byte(s), "\x00")))
	}
	add("exif.device_id", text("BodySerialNumber"))
	add("exif.nama", text(exif.Artist))
	add("exif.nama", text("CameraOwnerName"))
	if at, err := x.DateTime(); err == nil {
		add("exif.created_at", at.Format("2006-01-02 15:04:05"))
	}
	if tag, err := x.Get(exif.Orientation); err == nil {
		orientation, _ = tag.Int(0)
	}
	return notes, orientation
}
