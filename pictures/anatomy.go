package pictures

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"io"
	"math"
)

// anatomy is what the file of a picture holds beside the dots of the first one.
// Parts of it are cut from the file, not copied.
type anatomy struct {
	exif        []byte   // TIFF, as cameras write it
	xmp         []byte   // XML, as programs write it
	comments    [][]byte // texts
	rest        []byte   // behind the end
	more        bool     // frames or pages behind the first one that the decoder leaves out
	frames      int      // of a GIF
	scans       int      // of a JPEG: passes over its dots
	progressive bool
	said        int // bytes of comments so far
}

// mostComment bounds one text of a picture.
const mostComment = 1 << 20

// dissect takes the file of a picture apart. A damaged one gives what it has.
func dissect(picture []byte, format string) (a anatomy) {
	switch format {
	case "jpeg":
		a.jpeg(picture)
	case "png":
		a.png(picture)
	case "gif":
		a.gif(picture)
	case "webp":
		a.webp(picture)
	case "tiff":
		a.exif = picture
		a.more = tiffPages(picture) > 1
	case "bmp":
		a.bmp(picture)
	case "heic":
		a.heic(picture)
	}
	for len(a.rest) > 0 && isFilling(a.rest[0]) && !bytes.HasPrefix(a.rest, []byte("\xff\xd8")) {
		a.rest = a.rest[1:]
	}
	return a
}

// isFilling tells whether a byte is one that files are filled up with.
func isFilling(c byte) bool {
	return c == 0 || c == 0xff || c == ' ' || c == '\r' || c == '\n' || c == '\t'
}

// comment keeps a text, as long as all are not too much.
func (a *anatomy) comment(text []byte) {
	if a.said += len(text) + 16; a.said > mostComment {
		a.more = true
		return
	}
	a.comments = append(a.comments, text)
}

// bmp finds the end: behind the dots, and where the file says it is, of which
// some say nothing.
func (a *anatomy) bmp(b []byte) {
	if len(b) < 30 {
		return
	}
	le := binary.LittleEndian
	end := int(le.Uint32(b[2:]))
	if le.Uint32(b[14:]) >= 40 {
		width, height := int(int32(le.Uint32(b[18:]))), int(int32(le.Uint32(b[22:])))
		stride := (width*int(le.Uint16(b[28:])) + 31) / 32 * 4
		dots := int(le.Uint32(b[10:])) + stride*max(height, -height)
		if compressed := le.Uint32(b[30:min(34, len(b))]); len(b) >= 34 && (compressed == 0 || compressed == 3) {
			end = dots
		}
	}
	a.rest = behind(b, end)
}

func behind(b []byte, end int) []byte { return b[min(max(end, 0), len(b)):] }

var (
	exifFront = []byte("Exif\x00\x00")
	xmpFront  = []byte("http://ns.adobe.com/xap/1.0/\x00")
)

// jpeg goes over the segments, and over the dots to the marker of the end.
func (a *anatomy) jpeg(b []byte) {
	for i := 2; i+1 < len(b); {
		if b[i] != 0xff { // dots, up to the next marker
			at := bytes.IndexByte(b[i:], 0xff)
			if at < 0 {
				return
			}
			i += at
			continue
		}
		marker := b[i+1]
		switch {
		case marker == 0xff:
			i++
			continue
		case marker == 0 || marker == 1 || marker >= 0xd0 && marker <= 0xd8:
			i += 2
			continue
		case marker == 0xd9:
			a.rest = b[i+2:]
			return
		}
		if i+4 > len(b) {
			return
		}
		size := int(binary.BigEndian.Uint16(b[i+2:]))
		segment := b[min(i+4, len(b)):min(max(i+4, i+2+size), len(b))]
		switch {
		case marker == 0xda:
			a.scans++
		case marker == 0xc2:
			a.progressive = true
		case marker == 0xfe:
			a.comment(segment)
		case marker == 0xe1 && bytes.HasPrefix(segment, exifFront) && a.exif == nil:
			a.exif = segment[len(exifFront):]
		case marker == 0xe1 && bytes.HasPrefix(segment, xmpFront):
			a.xmp = segment[len(xmpFront):]
		}
		i += 2 + max(size, 2)
	}
}

// png goes over the chunks.
func (a *anatomy) png(b []byte) {
	for i := 8; i+12 <= len(b); {
		size := int(binary.BigEndian.Uint32(b[i:]))
		if size > len(b)-i-12 {
			return
		}
		kind, data := string(b[i+4:i+8]), b[i+8:i+8+size]
		i += 12 + size
		switch kind {
		case "eXIf":
			a.exif = data
		case "acTL":
			a.more = true
		case "tEXt", "zTXt", "iTXt":
			a.pngText(kind, data)
		case "IEND":
			a.rest = b[i:]
			return
		}
	}
}

// pngText takes a chunk of text: a keyword, and what it says.
func (a *anatomy) pngText(kind string, data []byte) {
	keyword, text, found := bytes.Cut(data, []byte{0})
	if !found {
		return
	}
	compressed := kind == "zTXt"
	if compressed && len(text) > 0 {
		text = text[1:]
	}
	if kind == "iTXt" {
		if len(text) < 2 {
			return
		}
		compressed = text[0] == 1
		parts := bytes.SplitN(text[2:], []byte{0}, 3) // language, keyword in it, text
		text = parts[len(parts)-1]
	}
	if compressed {
		r, err := zlib.NewReader(bytes.NewReader(text))
		if err != nil {
			return
		}
		text, _ = io.ReadAll(io.LimitReader(r, int64(max(0, mostComment-a.said))+1))
	}
	if string(keyword) == "XML:com.adobe.xmp" {
		a.xmp = text
		a.said += len(text)
		return
	}
	a.comment(append(append(bytes.Clone(keyword), ": "...), text...))
}

// gif goes over the blocks. The decoder reads all frames.
func (a *anatomy) gif(b []byte) {
	if len(b) < 13 {
		return
	}
	colours := func(packed byte) int {
		if packed&0x80 == 0 {
			return 0
		}
		return 3 << (packed&7 + 1)
	}
	i := 13 + colours(b[10])
	blocks := func(keep bool) (text []byte) {
		for i < len(b) && b[i] != 0 {
			end := min(i+1+int(b[i]), len(b))
			if keep && len(text) < mostComment {
				text = append(text, b[i+1:end]...)
			}
			i = end
		}
		i++
		return text
	}
	for i < len(b) {
		switch b[i] {
		case 0x3b:
			a.rest = b[i+1:]
			return
		case 0x21:
			if i += 2; i > len(b) {
				return
			}
			label := b[i-1]
			if label == 1 { // as the decoder reads it: 13 bytes, and a text
				i += 13
			}
			from := i
			text := blocks(label == 0xfe || label == 0xff || label == 1)
			switch {
			case bytes.HasPrefix(text, []byte("XMP DataXMP")): // not in blocks, but as it is
				a.xmp = b[min(from+12, len(b)):min(i, len(b))]
				if end := bytes.Index(a.xmp, []byte("<?xpacket end")); end >= 0 {
					a.xmp = a.xmp[:end]
				}
			case label != 0xff && len(text) > 0:
				a.comment(text)
			}
		case 0x2c:
			if i+10 > len(b) {
				return
			}
			a.frames++
			i += 10 + colours(b[i+9]) + 1
			blocks(false)
		default:
			a.frames = math.MaxInt // who knows
			return
		}
	}
}

// webp goes over the chunks.
func (a *anatomy) webp(b []byte) {
	end := 8 + int(binary.LittleEndian.Uint32(b[4:]))
	a.rest = behind(b, end+end&1)
	for i := 12; i+8 <= min(end, len(b)); {
		size := int(binary.LittleEndian.Uint32(b[i+4:]))
		if size > len(b)-i-8 {
			return
		}
		data := b[i+8 : i+8+size]
		switch string(b[i : i+4]) {
		case "EXIF":
			a.exif = bytes.TrimPrefix(data, exifFront)
		case "XMP ":
			a.xmp = data
		}
		i += 8 + size + size&1
	}
}

// heic goes over the boxes at the top, and looks for the camera's notes in
// them, which stand there as they are.
func (a *anatomy) heic(b []byte) {
	end := 0
	for end+8 <= len(b) {
		size := int(binary.BigEndian.Uint32(b[end:]))
		kind := string(b[end+4 : end+8])
		if size == 1 && end+16 <= len(b) {
			if large := binary.BigEndian.Uint64(b[end+8:]); large < 1<<40 {
				size = int(large)
			}
		}
		if size == 0 {
			end = len(b)
			break
		}
		if size < 8 || size > len(b)-end || !isBox(kind) {
			break
		}
		switch kind {
		case "ftyp", "meta", "mdat":
		case "free", "skip":
			for _, c := range b[min(end+8, len(b)):min(end+size, len(b))] {
				a.more = a.more || !isFilling(c)
			}
		default: // a film, or what a maker of telephones keeps there
			a.more = true
		}
		end += size
	}
	if end < len(b) {
		a.rest = b[end:]
	}
	for _, front := range [][]byte{[]byte("II*\x00\x08\x00\x00\x00"), []byte("MM\x00*\x00\x00\x00\x08")} {
		if at := bytes.Index(b, front); at >= 0 && a.exif == nil {
			a.exif = b[at:]
		}
	}
	if at := bytes.Index(b, []byte("<x:xmpmeta")); at >= 0 {
		a.xmp = b[at:]
		if end := bytes.Index(a.xmp, []byte("</x:xmpmeta>")); end >= 0 {
			a.xmp = a.xmp[:end+len("</x:xmpmeta>")]
		}
	}
}

// isBox tells whether a word can be the kind of a box: four letters, digits or
// blanks.
func isBox(kind string) bool {
	for _, c := range []byte(kind) {
		if c != ' ' && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z') {
			return false
		}
	}
	return true
}

// tiffPages counts the pages of a TIFF, two at most.
func tiffPages(b []byte) int {
	if len(b) < 8 {
		return 0
	}
	var order binary.ByteOrder = binary.LittleEndian
	if b[0] == 'M' {
		order = binary.BigEndian
	}
	pages, at := 0, uint64(order.Uint32(b[4:]))
	for at != 0 && at+2 <= uint64(len(b)) && pages < 2 {
		pages++
		next := at + 2 + 12*uint64(order.Uint16(b[at:]))
		if next+4 > uint64(len(b)) {
			break
		}
		at = uint64(order.Uint32(b[next:]))
	}
	return pages
}
