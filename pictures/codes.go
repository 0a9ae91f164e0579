package pictures

import (
	"bytes"
	"image"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/multi/qrcode"
	"github.com/makiuchi-d/gozxing/oned"
)

// codesOf returns what QR codes and bar codes say.
func codesOf(g *image.Gray) [][]byte {
	bitmap, err := gozxing.NewBinaryBitmapFromImage(g)
	if err != nil {
		return nil
	}
	hints := map[gozxing.DecodeHintType]any{gozxing.DecodeHintType_TRY_HARDER: true}
	var codes [][]byte
	if found, err := qrcode.NewQRCodeMultiReader().DecodeMultiple(bitmap, hints); err == nil {
		for _, r := range found {
			codes = append(codes, []byte(r.GetText()))
		}
	}
	for _, reader := range []gozxing.Reader{oned.NewCode128Reader(), oned.NewCode39Reader(), oned.NewITFReader()} {
		if r, err := reader.Decode(bitmap, nil); err == nil && len(r.GetText()) >= leastBarcode {
			codes = append(codes, []byte(r.GetText()))
		}
	}
	return codes
}

// leastBarcode is the length of a bar code that is not read from mere stripes.
const leastBarcode = 8

// certificateHosts issue certificates of vaccination and health.
var certificateHosts = [][]byte{[]byte("pedulilindungi.id"), []byte("satusehat"), []byte("dinkes"), []byte("kemkes.go.id")}

func isCertificate(code []byte) bool {
	code = bytes.ToLower(code)
	for _, host := range certificateHosts {
		if bytes.Contains(code, host) {
			return true
		}
	}
	return false
}
