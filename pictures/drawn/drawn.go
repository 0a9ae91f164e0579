// Package drawn draws pictures of known content from a seed: cards in the
// layout of an identity card with invented data, certificates with codes,
// signatures, and what must not be taken for them. It uses nobody's picture.
package drawn

import (
	"fmt"
	"image"
	"image/color"
	"math"
	"math/rand/v2"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
	"golang.org/x/image/draw"
	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/f64"
	"golang.org/x/image/math/fixed"
)

// Kinds are what can be drawn, and what is to be seen on it: a class, or "".
var Kinds = []struct{ Name, Shows string }{
	{"card", "card_photo"}, {"card on a table", "card_photo"}, {"certificate", "certificate_photo"}, {"signature", "signature_photo"},
	{"document", ""}, {"screenshot", ""}, {"landscape", ""}, {"chart", ""}, {"bank card", ""}, {"logo", ""}, {"blue banner", ""}, {"receipt with a code", ""}, {"noise", ""}, {"pool", ""},
}

// FaceKinds are what is drawn with portraits, and what is to be seen on it.
var FaceKinds = []struct {
	Name  string
	Shows []string
}{
	{"portrait", []string{"face_photo"}}, {"small portrait", []string{"face_photo"}}, {"card with a portrait", []string{"card_photo", "face_photo"}},
	{"selfie with a card", []string{"card_photo", "card_selfie", "face_photo"}},
}

// Faces are portraits, head and shoulders; nil: a head is drawn on cards.
type Faces []image.Image

// canvas is a picture that is drawn on.
type canvas struct {
	*image.RGBA
	*rand.Rand
}

var regular, bold = parse(goregular.TTF), parse(gobold.TTF)

func parse(ttf []byte) *opentype.Font {
	f, err := opentype.Parse(ttf)
	if err != nil {
		panic(err)
	}
	return f
}

// Draw draws a picture of a kind.
func Draw(kind string, seed uint64, faces Faces) image.Image {
	r := rand.New(rand.NewPCG(seed, 0x70696374))
	switch kind {
	case "card":
		return photographed(r, card(r, faces), 0.02)
	case "card on a table":
		return onTable(r, card(r, faces))
	case "certificate":
		return certificate(r)
	case "signature":
		return signature(r)
	case "document":
		return document(r)
	case "screenshot":
		return screenshot(r)
	case "landscape":
		return landscape(r)
	case "chart":
		return chart(r)
	case "bank card":
		return photographed(r, bankCard(r), 0.02)
	case "logo":
		return logo(r)
	case "blue banner":
		return banner(r)
	case "receipt with a code":
		return receipt(r)
	case "noise":
		return noise(r)
	case "pool":
		return pool(r)
	}
	panic("drawn: there is no kind " + kind)
}

// DrawFaces draws a picture of a kind of FaceKinds; others are photographs that
// it may be set before.
func DrawFaces(kind string, seed uint64, faces, others Faces) image.Image {
	r := rand.New(rand.NewPCG(seed, 0x66616365))
	face := faces[r.IntN(len(faces))]
	c := newCanvas(r, 900, 900, c255(r, 120))
	if len(others) > 0 && r.IntN(2) == 0 {
		o := others[r.IntN(len(others))]
		draw.BiLinear.Scale(c, c.Bounds(), o, o.Bounds(), draw.Over, nil)
	}
	put := func(side int) {
		size := face.Bounds().Size()
		h := side * size.Y / size.X
		x, y := r.IntN(max(1, 900-side)), r.IntN(max(1, 900-h))
		draw.BiLinear.Scale(c, image.Rect(x, y, x+side, y+h), face, face.Bounds(), draw.Over, nil)
	}
	switch kind {
	case "portrait":
		put(500 + r.IntN(350))
		return photographed(r, c.RGBA, 0.08)
	case "small portrait":
		put(220 + r.IntN(150))
		return photographed(r, c.RGBA, 0.05)
	case "card with a portrait":
		return photographed(r, card(r, faces), 0.02)
	case "selfie with a card":
		size := face.Bounds().Size()
		h := 620 * size.Y / size.X
		draw.BiLinear.Scale(c, image.Rect(0, 0, 620, h), face, face.Bounds(), draw.Over, nil)
		w := 330 + r.IntN(150)
		x, y := 900-w-r.IntN(30), 900-w*540/856-r.IntN(60)
		k := card(r, faces)
		draw.BiLinear.Scale(c, image.Rect(x, y, x+w, y+w*540/856), k, k.Bounds(), draw.Over, nil)
		return photographed(r, c.RGBA, 0.03)
	}
	panic("drawn: there is no kind " + kind)
}

func newCanvas(r *rand.Rand, w, h int, ground color.Color) canvas {
	c := canvas{image.NewRGBA(image.Rect(0, 0, w, h)), r}
	draw.Draw(c, c.Bounds(), image.NewUniform(ground), image.Point{}, draw.Src)
	return c
}

func (c canvas) fill(x0, y0, x1, y1 int, with color.Color) {
	draw.Draw(c, image.Rect(x0, y0, x1, y1), image.NewUniform(with), image.Point{}, draw.Src)
}

func (c canvas) write(f *opentype.Font, size float64, x, y int, with color.Color, text string) int {
	face, err := opentype.NewFace(f, &opentype.FaceOptions{Size: size, DPI: 72})
	if err != nil {
		panic(err)
	}
	defer face.Close()
	d := font.Drawer{Dst: c, Src: image.NewUniform(with), Face: face, Dot: fixed.P(x, y)}
	d.DrawString(text)
	return d.Dot.X.Round()
}

func (c canvas) pick(words ...string) string { return words[c.IntN(len(words))] }

func (c canvas) disc(cx, cy, rx, ry float64, with color.Color) {
	for y := int(cy - ry); y <= int(cy+ry); y++ {
		for x := int(cx - rx); x <= int(cx+rx); x++ {
			if dx, dy := (float64(x)-cx)/rx, (float64(y)-cy)/ry; dx*dx+dy*dy <= 1 && image.Pt(x, y).In(c.Bounds()) {
				c.Set(x, y, with)
			}
		}
	}
}

// stroke draws a thick curve through points.
func (c canvas) stroke(points [][2]float64, width float64, with color.Color) {
	for i := 0; i+3 < len(points); i += 3 {
		a, b, d, e := points[i], points[i+1], points[i+2], points[i+3]
		for t := 0.0; t <= 1; t += 0.004 {
			u := 1 - t
			x := u*u*u*a[0] + 3*u*u*t*b[0] + 3*u*t*t*d[0] + t*t*t*e[0]
			y := u*u*u*a[1] + 3*u*u*t*b[1] + 3*u*t*t*d[1] + t*t*t*e[1]
			c.disc(x, y, width, width, with)
		}
	}
}

func (c canvas) shade(base color.RGBA, by int) color.RGBA {
	move := func(v uint8) uint8 { return uint8(min(255, max(0, int(v)+c.IntN(2*by+1)-by))) }
	return color.RGBA{move(base.R), move(base.G), move(base.B), 255}
}

// card draws an identity card: its head, lines of invented data, a portrait.
func card(r *rand.Rand, faces Faces) image.Image {
	c := newCanvas(r, 856, 540, color.White)
	ground := c.shade(color.RGBA{150, 195, 228, 255}, 14)
	for y := range 540 { // a pattern, darker to the middle
		for x := range 856 {
			wave := 10 * math.Sin(float64(x)/23+6*math.Sin(float64(y)/71))
			c.SetRGBA(x, y, color.RGBA{clamp(float64(ground.R) + wave), clamp(float64(ground.G) + wave), clamp(float64(ground.B) + wave/2), 255})
		}
	}
	ink := color.RGBA{20, 22, 30, 255}
	c.write(bold, 34, 250, 46, ink, "PROVINSI "+c.pick("JAWA BARAT", "BALI", "LAMPUNG", "BANTEN"))
	c.write(bold, 34, 270, 84, ink, c.pick("KABUPATEN BOGOR", "KOTA DENPASAR", "KOTA METRO"))
	c.write(bold, 36, 30, 136, ink, fmt.Sprintf("NIK : 3174%02d%02d%02d%02d%04d", 1+r.IntN(9), 1+r.IntN(28), 1+r.IntN(12), 60+r.IntN(39), 1+r.IntN(20)))
	y := 174
	for _, line := range []string{
		"Nama               : " + c.pick("KENARI SINTETIS", "MERPATI CONTOH", "GELATIK UJI"), "Tempat/Tgl Lahir : CONTOH, 01-01-1980", "Jenis Kelamin     : " + c.pick("LAKI-LAKI", "PEREMPUAN"),
		"Alamat              : JL. CONTOH NO. 1", "      RT/RW           : 001/002", "      Kel/Desa        : CONTOH", "      Kecamatan     : UJI", "Agama              : " + c.pick("ISLAM", "KRISTEN", "HINDU"),
		"Status Perkawinan: " + c.pick("KAWIN", "BELUM KAWIN"), "Pekerjaan          : " + c.pick("KARYAWAN SWASTA", "PELAJAR"), "Kewarganegaraan: WNI", "Berlaku Hingga   : SEUMUR HIDUP",
	} {
		c.write(regular, 23, 30, y, ink, line)
		y += 30
	}
	behind := color.RGBA{190, 40, 45, 255}
	if r.IntN(2) == 0 {
		behind = color.RGBA{40, 70, 180, 255}
	}
	c.fill(620, 120, 820, 380, behind)
	if len(faces) > 0 {
		f := faces[r.IntN(len(faces))]
		draw.BiLinear.Scale(c, image.Rect(630, 140, 810, 380), f, f.Bounds(), draw.Over, nil)
	} else {
		c.head(720, 250, 70)
	}
	c.write(regular, 20, 640, 420, ink, "CONTOH")
	c.write(regular, 20, 640, 446, ink, "01-01-2015")
	c.stroke([][2]float64{{640, 500}, {680, 440}, {700, 540}, {740, 480}, {760, 440}, {770, 520}, {800, 490}}, 1.6, ink)
	return c.RGBA
}

// head draws a head from the front, shaded.
func (c canvas) head(x, y, size float64) {
	skin := c.shade(color.RGBA{200, 155, 120, 255}, 20)
	dark := color.RGBA{35, 25, 22, 255}
	c.disc(x, y-size*0.15, size*0.95, size*1.15, dark)
	c.disc(x, y+size*1.6, size*1.3, size*0.7, color.RGBA{60, 60, 70, 255})
	c.disc(x, y, size*0.8, size*1.05, skin)
	for _, side := range []float64{-1, 1} {
		c.disc(x+side*size*0.33, y-size*0.15, size*0.16, size*0.08, color.RGBA{240, 240, 240, 255})
		c.disc(x+side*size*0.33, y-size*0.15, size*0.08, size*0.08, dark)
		c.disc(x+side*size*0.33, y-size*0.36, size*0.2, size*0.05, dark)
	}
	c.disc(x, y+size*0.2, size*0.1, size*0.16, color.RGBA{skin.R - 25, skin.G - 25, skin.B - 25, 255})
	c.disc(x, y+size*0.55, size*0.3, size*0.08, color.RGBA{150, 70, 70, 255})
}

func clamp(v float64) uint8 { return uint8(min(255, max(0, v))) }

// photographed turns a picture by some degrees, dims it, and adds noise.
func photographed(r *rand.Rand, img image.Image, turn float64) image.Image {
	size := img.Bounds().Size()
	c := newCanvas(r, size.X, size.Y, color.RGBA{uint8(90 + r.IntN(120)), uint8(80 + r.IntN(100)), uint8(70 + r.IntN(90)), 255})
	angle := (2*r.Float64() - 1) * turn
	sin, cos := math.Sincos(angle)
	cx, cy := float64(size.X)/2, float64(size.Y)/2
	scale := 0.9 + 0.08*r.Float64()
	matrix := f64.Aff3{scale * cos, -scale * sin, cx - scale*(cos*cx-sin*cy), scale * sin, scale * cos, cy - scale*(sin*cx+cos*cy)}
	draw.BiLinear.Transform(c, matrix, img, img.Bounds(), draw.Over, nil)
	light, warm := 0.75+0.35*r.Float64(), 8*(2*r.Float64()-1)
	for i := 0; i < len(c.Pix); i += 4 {
		n := 8 * (r.Float64() - 0.5)
		c.Pix[i], c.Pix[i+1], c.Pix[i+2] = clamp(float64(c.Pix[i])*light+warm+n), clamp(float64(c.Pix[i+1])*light+n), clamp(float64(c.Pix[i+2])*light-warm+n)
	}
	return c.RGBA
}

// onTable puts a picture on a larger ground.
func onTable(r *rand.Rand, img image.Image) image.Image {
	wood := []color.RGBA{{120, 85, 55, 255}, {70, 66, 64, 255}, {190, 180, 165, 255}, {95, 110, 80, 255}}[r.IntN(4)]
	c := newCanvas(r, 1200, 900, wood)
	for y := range 900 {
		for x := range 1200 {
			n := 12*math.Sin(float64(y)/9+3*math.Sin(float64(x)/160)) + 10*(r.Float64()-0.5)
			c.SetRGBA(x, y, color.RGBA{clamp(float64(wood.R) + n), clamp(float64(wood.G) + n), clamp(float64(wood.B) + n), 255})
		}
	}
	w := 500 + r.IntN(350)
	h := w * 540 / 856
	x, y := r.IntN(1200-w), r.IntN(900-h)
	draw.BiLinear.Scale(c, image.Rect(x, y, x+w, y+h), img, img.Bounds(), draw.Over, nil)
	return photographed(r, c.RGBA, 0.015)
}

func (c canvas) code(text string, x, y, side int) {
	matrix, err := qrcode.NewQRCodeWriter().Encode(text, gozxing.BarcodeFormat_QR_CODE, side, side, nil)
	if err != nil {
		panic(err)
	}
	draw.Draw(c, image.Rect(x, y, x+side, y+side), matrix, image.Point{}, draw.Src)
}

func certificate(r *rand.Rand) image.Image {
	c := newCanvas(r, 800, 560, color.RGBA{235, 245, 250, 255})
	c.fill(0, 0, 800, 70, color.RGBA{0, 130, 140, 255})
	c.write(bold, 30, 30, 46, color.White, "SERTIFIKAT VAKSINASI COVID-19")
	ink := color.RGBA{30, 30, 40, 255}
	for i, line := range []string{"Diberikan kepada: KENARI SINTETIS", "NIK: 3174061505900001", "Vaksinasi kedua, 01 Januari 2021", "Vaksin: CONTOH, batch UJI-01"} {
		c.write(regular, 24, 40, 140+44*i, ink, line)
	}
	c.code("https://verify.pedulilindungi.id/certificate/"+fmt.Sprint(r.Uint32()), 540, 300, 230)
	return c.RGBA
}

func signature(r *rand.Rand) image.Image {
	w, h := 400+r.IntN(300), 200+r.IntN(120)
	c := newCanvas(r, w, h, c255(r, 246))
	ink := []color.RGBA{{20, 20, 30, 255}, {20, 40, 120, 255}}[r.IntN(2)]
	x, points := float64(w)*0.12, [][2]float64{}
	points = append(points, [2]float64{x, float64(h) / 2})
	for range 3 * (3 + r.IntN(3)) {
		x += float64(w) * (0.1*r.Float64() - 0.01)
		points = append(points, [2]float64{min(x, float64(w)*0.93), float64(h) * (0.2 + 0.6*r.Float64())})
	}
	c.stroke(points, 1.5+2*r.Float64(), ink)
	return c.RGBA
}

func c255(r *rand.Rand, least int) color.RGBA {
	v := uint8(least + r.IntN(256-least))
	return color.RGBA{v, v, v, 255}
}

func (c canvas) sentence(words int) string {
	text := ""
	for range words {
		text += c.pick("dan", "yang", "contoh", "untuk", "pada", "dengan", "laporan", "tahun", "kepada", "bahwa", "nilai", "uji") + " "
	}
	return text
}

func document(r *rand.Rand) image.Image {
	c := newCanvas(r, 620, 877, color.RGBA{250, 250, 248, 255})
	for y := 80; y < 820; y += 22 + r.IntN(3) {
		c.write(regular, 15, 60, y, color.RGBA{30, 30, 30, 255}, c.sentence(9))
	}
	return c.RGBA
}

func screenshot(r *rand.Rand) image.Image {
	c := newCanvas(r, 900, 600, color.RGBA{240, 242, 245, 255})
	c.fill(0, 0, 900, 50, color.RGBA{33, 90, 170, 255})
	c.fill(0, 50, 180, 600, color.RGBA{215, 228, 245, 255})
	for y := 90; y < 580; y += 34 {
		c.write(regular, 16, 20, y, color.RGBA{40, 40, 60, 255}, c.pick("Beranda", "Laporan", "Data", "Keluar"))
		c.write(regular, 16, 210, y, color.RGBA{40, 40, 60, 255}, c.sentence(8))
	}
	return c.RGBA
}

func landscape(r *rand.Rand) image.Image {
	c := newCanvas(r, 900, 600, color.White)
	a, b := r.Float64()*6, r.Float64()*6
	for x := range 900 {
		hill := 330 + 60*math.Sin(float64(x)/140+a) + 30*math.Sin(float64(x)/47+b)
		for y := range 600 {
			n := 8 * (r.Float64() - 0.5)
			if float64(y) < hill {
				c.SetRGBA(x, y, color.RGBA{clamp(120 + float64(y)/4 + n), clamp(170 + float64(y)/6 + n), clamp(225 + n), 255})
			} else {
				c.SetRGBA(x, y, color.RGBA{clamp(60 + n), clamp(110 + (float64(y)-hill)/6 + n), clamp(50 + n), 255})
			}
		}
	}
	return c.RGBA
}

func chart(r *rand.Rand) image.Image {
	c := newCanvas(r, 800, 500, color.White)
	for i := range 12 {
		h := 40 + r.IntN(340)
		c.fill(60+58*i, 450-h, 100+58*i, 450, c.shade(color.RGBA{120, 170, 220, 255}, 30))
		c.write(regular, 13, 62+58*i, 470, color.Black, fmt.Sprint(2010+i))
	}
	c.write(bold, 22, 240, 40, color.Black, "Penjualan per tahun")
	return c.RGBA
}

func bankCard(r *rand.Rand) image.Image {
	c := newCanvas(r, 856, 540, c0(r))
	c.fill(80, 190, 190, 270, color.RGBA{212, 175, 80, 255})
	c.write(bold, 44, 80, 360, color.White, fmt.Sprintf("5%03d %04d %04d %04d", r.IntN(1000), r.IntN(10_000), r.IntN(10_000), r.IntN(10_000)))
	c.write(regular, 28, 80, 460, color.White, "KENARI CONTOH")
	c.write(bold, 40, 600, 80, color.White, "BANK UJI")
	return c.RGBA
}

func c0(r *rand.Rand) color.RGBA {
	return []color.RGBA{{20, 60, 140, 255}, {30, 30, 34, 255}, {120, 160, 210, 255}, {160, 30, 40, 255}}[r.IntN(4)]
}

func logo(r *rand.Rand) image.Image {
	c := newCanvas(r, 400, 400, color.White)
	c.disc(200, 180, 110, 110, c.shade(color.RGBA{40, 120, 200, 255}, 40))
	c.disc(200, 180, 60, 60, color.White)
	c.write(bold, 40, 110, 350, color.Black, c.pick("CONTOH", "UJIAN", "TOKO A"))
	return c.RGBA
}

// banner is blue, of the shape of a card, and has print; but no portrait.
func banner(r *rand.Rand) image.Image {
	c := newCanvas(r, 900, 560, c255(r, 225))
	c.fill(40, 40, 860, 520, c.shade(color.RGBA{160, 200, 232, 255}, 12))
	for y := 110; y < 480; y += 50 + r.IntN(10) {
		c.write(bold, 30, 80, y, color.RGBA{20, 30, 60, 255}, c.sentence(6))
	}
	return c.RGBA
}

func receipt(r *rand.Rand) image.Image {
	c := newCanvas(r, 420, 800, color.RGBA{248, 246, 240, 255})
	for y := 60; y < 520; y += 30 {
		c.write(regular, 18, 30, y, color.Black, c.sentence(3)+fmt.Sprint(1000*r.IntN(300)))
	}
	c.code(fmt.Sprintf("https://toko.contoh.id/struk/%d", r.Uint32()), 110, 560, 200)
	return c.RGBA
}

func noise(r *rand.Rand) image.Image {
	c := newCanvas(r, 500, 400, color.White)
	for i := range c.Pix {
		c.Pix[i] = uint8(r.IntN(256))
	}
	return c.RGBA
}

// pool is a light blue surface with dark lines, as water and sky have.
func pool(r *rand.Rand) image.Image {
	c := newCanvas(r, 900, 600, color.White)
	for y := range 600 {
		for x := range 900 {
			n := 22*math.Sin(float64(x)/17+4*math.Sin(float64(y)/23)) + 8*(r.Float64()-0.5)
			c.SetRGBA(x, y, color.RGBA{clamp(120 + n), clamp(185 + n), clamp(220 + n), 255})
		}
	}
	for i := range 4 {
		c.fill(0, 100+130*i, 900, 108+130*i, color.RGBA{200, 60, 50, 255})
	}
	return c.RGBA
}
