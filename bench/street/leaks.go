package street

import (
	"crypto/md5"
	"encoding/base64"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"
)

// Leaks makes the tables an incident responder in Indonesia meets: of public
// bodies, of firms, of running text, and clean ones.
func Leaks(seed uint64) []Table {
	g := &leakGen{Rand: rand.New(rand.NewPCG(seed, 0x6c65616b73))}
	var out []Table
	for _, t := range leakPublic() {
		out = append(out, g.people(t))
	}
	for _, t := range leakFirms() {
		out = append(out, g.people(t))
	}
	for _, t := range leakTexts() {
		out = append(out, g.people(t))
	}
	for _, t := range leakClean() {
		out = append(out, g.people(t))
	}
	return out
}

// leakVoid in front of a value says that it holds no class: damaged, or nothing.
const leakVoid = "\x00"

// leakText stands around the classes in front of a running text.
const leakText = "\x01"

type leakGen struct {
	*rand.Rand
	lucky int         // the row that .once columns fill
	near  *leakRegion // where a local table's people live; nil: everywhere
	born  bool        // and all were born there
}

// leakTab declares a table.
type leakTab struct {
	name  string
	clean bool
	bare  bool   // no header row
	fixed bool   // exactly so many rows
	house bool   // neighbouring rows share a family card
	ages  [2]int // 0, 0: grown-ups
	sex   string // "L", "P", or either
	rows  int
	at    string // where: "*" everywhere, region codes: one of those; "": one region, whichever
	same  int    // so many rows in turn are about one person
	cols  []leakCol
}

type leakCol struct {
	head string
	f    leakField
}

// leakField makes a column's cells: what they hold, and how they are written.
type leakField struct {
	classes string
	val     func(p *leakP) string
}

func leakF(classes string, val func(p *leakP) string) leakField { return leakField{classes, val} }

// gaps leaves some cells without a value.
func (f leakField) gaps(share float64, marks ...string) leakField {
	if len(marks) == 0 {
		marks = []string{""}
	}
	return leakF(f.classes, func(p *leakP) string {
		v := f.val(p)
		if p.g.Float64() < share {
			return leakVoid + p.g.of(marks...)
		}
		return v
	})
}

// as rewrites the values.
func (f leakField) as(rewrite func(string) string) leakField {
	return leakF(f.classes, func(p *leakP) string {
		v := f.val(p)
		if strings.HasPrefix(v, leakVoid) {
			return v
		}
		return rewrite(v)
	})
}

func (f leakField) up() leakField { return f.as(strings.ToUpper) }

// sloppy mixes case and blanks as hands do.
func (f leakField) sloppy() leakField {
	return leakF(f.classes, func(p *leakP) string {
		v := f.val(p)
		switch p.g.IntN(12) {
		case 0:
			return strings.ToUpper(v)
		case 1:
			return strings.ToLower(v)
		case 2:
			return v + " "
		case 3:
			return strings.Replace(v, " ", "  ", 1)
		}
		return v
	})
}

// once fills only the lucky row; the others hold the filler, without a class.
func (f leakField) once(filler ...string) leakField {
	return leakF(f.classes, func(p *leakP) string {
		v := f.val(p)
		if p.row == p.g.lucky {
			return v
		}
		return leakVoid + p.g.of(filler...)
	})
}

// orElse has the field's value in the lucky row, and an ordinary one elsewhere.
func (f leakField) orElse(o leakField) leakField {
	return leakF(f.classes, func(p *leakP) string {
		v, w := f.val(p), o.val(p)
		if p.row == p.g.lucky {
			return v
		}
		return leakVoid + w
	})
}

func (g *leakGen) people(t leakTab) Table {
	out := Table{Name: t.name, Clean: t.clean}
	if !t.bare {
		for _, c := range t.cols {
			out.Header = append(out.Header, c.head)
		}
	}
	n := t.rows
	if n > 12 && !t.fixed && t.same == 0 {
		n = min(400, n+g.IntN(n/5))
	}
	g.lucky = n/3 + g.IntN(n/2)
	g.near, g.born = &leakRegions[g.IntN(len(leakRegions))], t.at != ""
	switch t.at {
	case "*":
		g.near = nil
	case "":
	default:
		code := g.of(strings.Fields(t.at)...)
		for i := range leakRegions {
			if leakRegions[i].code == code {
				g.near = &leakRegions[i]
			}
		}
	}
	var last *leakP
	for i := range n {
		p := g.person(t.ages, t.sex)
		if t.same > 0 && i%t.same > 0 {
			q := *last
			p = &q
		}
		p.row = i
		if t.house && last != nil && g.Float64() < 0.6 {
			p.join(last)
		}
		var row []Cell
		for _, c := range t.cols {
			row = append(row, leakCell(c.f.val(p), c.f.classes))
		}
		out.Rows = append(out.Rows, row)
		last = p
	}
	return out
}

// leakNothing are the values that stand for nothing.
var leakNothing = map[string]bool{"": true, "-": true, "--": true, "0": true, ".": true, "n/a": true, "null": true, `\n`: true,
	"tidak ada": true, "tdk ada": true, "belum ada": true, "none": true, "nihil": true, "xxx": true, "test": true, "#n/a": true}

func leakCell(v, classes string) Cell {
	if w, void := strings.CutPrefix(v, leakVoid); void {
		return Cell{Text: w}
	}
	if w, text := strings.CutPrefix(v, leakText); text {
		classes, v, _ = strings.Cut(w, leakText)
	}
	if classes == "" || leakNothing[strings.ToLower(strings.TrimSpace(v))] {
		return Cell{Text: v}
	}
	return Cell{Text: v, Classes: strings.Fields(classes)}
}

func (g *leakGen) of(list ...string) string { return list[g.IntN(len(list))] }

func (g *leakGen) in(lo, hi int) int { return lo + g.IntN(hi-lo+1) }

func (g *leakGen) digits(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte('0' + g.IntN(10))
	}
	return string(b)
}

func (g *leakGen) hex(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = "0123456789abcdef"[g.IntN(16)]
	}
	return string(b)
}

func (g *leakGen) caps(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = "ABCDEFGHJKLMNPRSTUVWXYZ"[g.IntN(23)]
	}
	return string(b)
}

// day is a date between two years.
func (g *leakGen) day(from, to int) time.Time {
	return time.Date(from, 1, 1, 7+g.IntN(11), g.IntN(60), g.IntN(60), 0, time.UTC).AddDate(0, 0, g.IntN(365*(to-from+1)))
}

// leakLuhn is the digit that makes digits+it pass Luhn's check.
func leakLuhn(digits string) string {
	sum := 0
	for i := range len(digits) {
		d := int(digits[len(digits)-1-i] - '0')
		if i%2 == 0 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return strconv.Itoa((10 - sum%10) % 10)
}

// leakDots writes 1234567 as 1.234.567.
func leakDots(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "." + s[i:]
	}
	return s
}

var leakMonths = [...]string{"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"}

func leakLong(t time.Time) string {
	return fmt.Sprintf("%d %s %d", t.Day(), leakMonths[t.Month()-1], t.Year())
}

// leakRegion is a real district with some of its villages.
type leakRegion struct {
	code, district, town, province string
	villages                       []string
	post, plate, tel, folk         string
	lat, lon                       float64
}

var leakRegions = []leakRegion{
	{"327302", "Coblong", "Kota Bandung", "Jawa Barat", []string{"Dago", "Lebak Gede", "Sadang Serang", "Sekeloa"}, "4013", "D", "022", "sunda", -6.885, 107.613},
	{"327316", "Kiaracondong", "Kota Bandung", "Jawa Barat", []string{"Babakan Sari", "Cicaheum", "Sukapura"}, "4028", "D", "022", "sunda", -6.924, 107.646},
	{"320405", "Cileunyi", "Kabupaten Bandung", "Jawa Barat", []string{"Cileunyi Kulon", "Cinunuk", "Cibiru Wetan"}, "4062", "D", "022", "sunda", -6.938, 107.752},
	{"320501", "Garut Kota", "Kabupaten Garut", "Jawa Barat", []string{"Pakuwon", "Muara Sanding", "Sukanegla"}, "4411", "Z", "0262", "sunda", -7.216, 107.9},
	{"320301", "Cianjur", "Kabupaten Cianjur", "Jawa Barat", []string{"Pamoyanan", "Sayang", "Solokpandan"}, "4321", "F", "0263", "sunda", -6.82, 107.14},
	{"320201", "Palabuhanratu", "Kabupaten Sukabumi", "Jawa Barat", []string{"Citepus", "Jayanti", "Cikadu"}, "4336", "F", "0266", "sunda", -6.988, 106.551},
	{"321220", "Losarang", "Kabupaten Indramayu", "Jawa Barat", []string{"Muntur", "Santing", "Krimun"}, "4525", "E", "0234", "jawa", -6.4, 108.15},
	{"327501", "Bekasi Timur", "Kota Bekasi", "Jawa Barat", []string{"Margahayu", "Aren Jaya", "Duren Jaya"}, "1711", "B", "021", "kota", -6.24, 107.02},
	{"327605", "Sukmajaya", "Kota Depok", "Jawa Barat", []string{"Abadijaya", "Mekarjaya", "Baktijaya"}, "1641", "B", "021", "kota", -6.385, 106.84},
	{"317401", "Tebet", "Jakarta Selatan", "DKI Jakarta", []string{"Bukit Duri", "Menteng Dalam", "Kebon Baru"}, "1281", "B", "021", "kota", -6.226, 106.858},
	{"317301", "Cengkareng", "Jakarta Barat", "DKI Jakarta", []string{"Kapuk", "Duri Kosambi", "Rawa Buaya"}, "1172", "B", "021", "kota", -6.15, 106.735},
	{"317202", "Tanjung Priok", "Jakarta Utara", "DKI Jakarta", []string{"Sunter Agung", "Papanggo", "Warakas"}, "1432", "B", "021", "kota", -6.13, 106.87},
	{"367106", "Ciledug", "Kota Tangerang", "Banten", []string{"Sudimara Barat", "Paninggilan", "Tajur"}, "1515", "B", "021", "kota", -6.235, 106.71},
	{"367305", "Cipocok Jaya", "Kota Serang", "Banten", []string{"Banjar Agung", "Panancangan", "Karundang"}, "4212", "A", "0254", "sunda", -6.14, 106.17},
	{"340407", "Depok", "Kabupaten Sleman", "DI Yogyakarta", []string{"Caturtunggal", "Condongcatur", "Maguwoharjo"}, "5528", "AB", "0274", "jawa", -7.77, 110.4},
	{"340212", "Banguntapan", "Kabupaten Bantul", "DI Yogyakarta", []string{"Baturetno", "Potorono", "Wirokerten"}, "5519", "AB", "0274", "jawa", -7.82, 110.41},
	{"340301", "Wonosari", "Kabupaten Gunungkidul", "DI Yogyakarta", []string{"Kepek", "Baleharjo", "Siraman"}, "5581", "AB", "0274", "jawa", -7.96, 110.6},
	{"337411", "Banyumanik", "Kota Semarang", "Jawa Tengah", []string{"Srondol Wetan", "Pudakpayung", "Padangsari"}, "5026", "H", "024", "jawa", -7.06, 110.42},
	{"337201", "Laweyan", "Kota Surakarta", "Jawa Tengah", []string{"Sondakan", "Pajang", "Karangasem"}, "5714", "AD", "0271", "jawa", -7.565, 110.79},
	{"331902", "Kota Kudus", "Kabupaten Kudus", "Jawa Tengah", []string{"Barongan", "Rendeng", "Mlati Kidul"}, "5931", "K", "0291", "jawa", -6.805, 110.84},
	{"330222", "Baturraden", "Kabupaten Banyumas", "Jawa Tengah", []string{"Rempoah", "Pandak", "Kebumen"}, "5315", "R", "0281", "jawa", -7.35, 109.24},
	{"331410", "Sragen", "Kabupaten Sragen", "Jawa Tengah", []string{"Sine", "Nglorog", "Kedungupit"}, "5721", "AD", "0271", "jawa", -7.42, 111.02},
	{"357803", "Rungkut", "Kota Surabaya", "Jawa Timur", []string{"Medokan Ayu", "Kedung Baruk", "Penjaringansari"}, "6029", "L", "031", "jawa", -7.325, 112.78},
	{"357808", "Gubeng", "Kota Surabaya", "Jawa Timur", []string{"Airlangga", "Mojo", "Baratajaya"}, "6028", "L", "031", "kota", -7.28, 112.755},
	{"357305", "Lowokwaru", "Kota Malang", "Jawa Timur", []string{"Dinoyo", "Tlogomas", "Tunggulwulung"}, "6514", "N", "0341", "jawa", -7.94, 112.61},
	{"350713", "Kepanjen", "Kabupaten Malang", "Jawa Timur", []string{"Ardirejo", "Cepokomulyo", "Talangagung"}, "6516", "N", "0341", "jawa", -8.13, 112.57},
	{"350919", "Kaliwates", "Kabupaten Jember", "Jawa Timur", []string{"Mangli", "Sempusari", "Tegal Besar"}, "6813", "P", "0331", "jawa", -8.18, 113.67},
	{"352414", "Paciran", "Kabupaten Lamongan", "Jawa Timur", []string{"Blimbing", "Kandangsemangkon", "Weru"}, "6226", "S", "0322", "jawa", -6.87, 112.36},
	{"352601", "Bangkalan", "Kabupaten Bangkalan", "Jawa Timur", []string{"Kraton", "Pejagan", "Mlajah"}, "6911", "M", "031", "jawa", -7.03, 112.75},
	{"517103", "Denpasar Barat", "Kota Denpasar", "Bali", []string{"Padangsambian", "Pemecutan Kelod", "Tegal Harum"}, "8011", "DK", "0361", "bali", -8.66, 115.195},
	{"510405", "Ubud", "Kabupaten Gianyar", "Bali", []string{"Mas", "Peliatan", "Singakerta"}, "8057", "DK", "0361", "bali", -8.51, 115.265},
	{"127102", "Medan Sunggal", "Kota Medan", "Sumatera Utara", []string{"Tanjung Rejo", "Lalang", "Babura"}, "2012", "BK", "061", "batak", 3.575, 98.62},
	{"127103", "Medan Helvetia", "Kota Medan", "Sumatera Utara", []string{"Helvetia Tengah", "Dwikora", "Sei Sikambing C II"}, "2012", "BK", "061", "batak", 3.61, 98.64},
	{"121201", "Balige", "Kabupaten Toba", "Sumatera Utara", []string{"Napitupulu Bagasan", "Lumban Dolok", "Sangkar Nihuta"}, "2231", "BB", "0632", "batak", 2.33, 99.06},
	{"137109", "Kuranji", "Kota Padang", "Sumatera Barat", []string{"Korong Gadang", "Kalumbuk", "Sungai Sapih"}, "2515", "BA", "0751", "minang", -0.91, 100.39},
	{"147111", "Payung Sekaki", "Kota Pekanbaru", "Riau", []string{"Labuh Baru Barat", "Tampan", "Air Hitam"}, "2829", "BM", "0761", "minang", 0.52, 101.41},
	{"117104", "Syiah Kuala", "Kota Banda Aceh", "Aceh", []string{"Lamgugob", "Jeulingke", "Kopelma Darussalam"}, "2311", "BL", "0651", "melayu", 5.57, 95.35},
	{"187101", "Kedaton", "Kota Bandar Lampung", "Lampung", []string{"Sidodadi", "Surabaya", "Penengahan"}, "3514", "BE", "0721", "jawa", -5.39, 105.26},
	{"217110", "Batam Kota", "Kota Batam", "Kepulauan Riau", []string{"Belian", "Teluk Tering", "Taman Baloi"}, "2946", "BP", "0778", "kota", 1.12, 104.05},
	{"637104", "Banjarmasin Utara", "Kota Banjarmasin", "Kalimantan Selatan", []string{"Alalak Utara", "Sungai Miai", "Kuin Utara"}, "7012", "DA", "0511", "melayu", -3.29, 114.59},
	{"617105", "Pontianak Kota", "Kota Pontianak", "Kalimantan Barat", []string{"Sungai Bangkong", "Mariana", "Darat Sekip"}, "7811", "KB", "0561", "kota", -0.03, 109.32},
	{"647203", "Samarinda Ulu", "Kota Samarinda", "Kalimantan Timur", []string{"Air Putih", "Sidodadi", "Jawa"}, "7512", "KT", "0541", "melayu", -0.48, 117.13},
	{"737109", "Panakkukang", "Kota Makassar", "Sulawesi Selatan", []string{"Pampang", "Tamamaung", "Karuwisi"}, "9023", "DD", "0411", "bugis", -5.14, 119.45},
	{"737113", "Rappocini", "Kota Makassar", "Sulawesi Selatan", []string{"Gunung Sari", "Kassi-Kassi", "Ballaparang"}, "9022", "DD", "0411", "bugis", -5.17, 119.43},
	{"717109", "Malalayang", "Kota Manado", "Sulawesi Utara", []string{"Malalayang Satu", "Bahu", "Kleak"}, "9516", "DB", "0431", "timur", 1.46, 124.8},
	{"817102", "Sirimau", "Kota Ambon", "Maluku", []string{"Batu Merah", "Karang Panjang", "Hative Kecil"}, "9712", "DE", "0911", "timur", -3.69, 128.2},
	{"537104", "Oebobo", "Kota Kupang", "Nusa Tenggara Timur", []string{"Oebufu", "Liliba", "Fatululi"}, "8511", "DH", "0380", "timur", -10.16, 123.62},
	{"527101", "Ampenan", "Kota Mataram", "Nusa Tenggara Barat", []string{"Kebon Sari", "Pejeruk", "Taman Sari"}, "8311", "DR", "0370", "melayu", -8.57, 116.08},
	{"917102", "Jayapura Selatan", "Kota Jayapura", "Papua", []string{"Entrop", "Hamadi", "Argapura"}, "9922", "PA", "0967", "timur", -2.56, 140.7},
}

// leakFolk holds a people's first and second names.
type leakFolk struct {
	men, women   string
	men2, women2 string
	faith        []string
}

var leakFolks = map[string]leakFolk{
	"jawa": {"Slamet Sugeng Agus Bambang Joko Eko Heru Wahyu Bayu Galih Dimas Yoga Sutrisno Suparman Mulyadi Wagimin Tukiran Arif Catur Supriyadi Ngadiman Kasmuri",
		"Sri Endang Rina Yuni Ratna Tutik Sulastri Suminah Partini Fitri Anisa Dian Nurul Wiwik Eka Kartini Tumirah Ika Septi Mujiati",
		"Santoso Prasetyo Nugroho Wibowo Setiawan Widarto Saputro Purnomo Hidayat Raharjo Utomo Susilo Pamungkas Budiman",
		"Wahyuni Lestari Rahayu Handayani Puspitasari Astuti Utami Khasanah Kusumawati Ningrum Widyastuti Safitri Maryani",
		[]string{"Islam", "Islam", "Islam", "Islam", "Islam", "Islam", "Katolik", "Kristen"}},
	"sunda": {"Asep Ujang Dadang Cecep Deden Iwan Yayan Rudi Tatang Endang Gilang Rizky Fauzi Aceng Ade Dede Jajang Encep",
		"Neng Euis Imas Iis Lilis Elis Ai Cucu Nenden Tita Rini Siti Yanti Popon Wida Ani Rima",
		"Hidayat Suryana Kurnia Mulyana Sutisna Gunawan Ramdani Permana Nugraha Supriatna Rohman Hermawan Sobari",
		"Rohaeni Nurhayati Komala Kartika Sumiati Mulyani Rostiana Nuraeni Suryani Maesaroh Permatasari Hasanah",
		[]string{"Islam", "Islam", "Islam", "Islam", "Islam", "Islam", "Islam", "Kristen"}},
	"kota": {"Andi Rian Kevin Ferry Hendra Michael Rudy Fajar Ilham Reza Yusuf Dicky Stevan Budi Teguh Irfan Hendrik Farhan",
		"Maya Vina Stella Cindy Nadia Indah Putri Jessica Lina Mega Silvia Aulia Tiara Novi Devi Intan Syifa",
		"Wijaya Kurniawan Tanuwijaya Halim Saputra Maulana Gunawan Firmansyah Siregar Hartono Ramadhan Sanjaya Pratama",
		"Wijayanti Permata Oktaviani Halim Anggraini Maharani Salsabila Tanoto Amelia Susanti Febriani Damayanti",
		[]string{"Islam", "Islam", "Islam", "Kristen", "Katolik", "Buddha", "Islam", "Konghucu"}},
	"batak": {"Parlindungan Togar Jonathan Hotman Binsar Maruli Sahat Rikson Tumpal Poltak Daniel Saut",
		"Rosmauli Tiurma Lamria Melva Duma Romauli Kristina Hotmaida Sondang Renta Marlina",
		"Simanjuntak Siahaan Nainggolan Sitorus Hutagalung Pardede Panjaitan Manurung Lubis Harahap Ginting Sembiring",
		"Simanjuntak Siahaan Nainggolan Sitorus Hutagalung Pardede Panjaitan Manurung Nasution Harahap Ginting Tarigan",
		[]string{"Kristen", "Kristen", "Kristen", "Islam", "Katolik"}},
	"minang": {"Zulkifli Afrizal Syafril Rinaldi Yusri Hendri Dasril Nofrizal Ridwan Fadli Emil Masril",
		"Yusnidar Rosmaniar Desmawati Gusnita Elvira Rahmi Fitriani Nelwati Yulia Mega Zulbaidah",
		"Chaniago Koto Piliang Sikumbang Tanjung Putra Efendi Syahputra Jambak",
		"Chaniago Yanti Putri Sari Oktavia Tanjung Rahman Murni Wati",
		[]string{"Islam"}},
	"bali": {"I_Wayan I_Made I_Nyoman I_Ketut I_Gede I_Putu I_Kadek", "Ni_Wayan Ni_Made Ni_Nyoman Ni_Ketut Ni_Luh Ni_Putu Ni_Kadek",
		"Sudiarta Suardana Artawan Wirawan Sukerta Budiasa Mahendra Yasa Adnyana Suartika",
		"Suryani Ariani Widiasih Puspayanti Sukerti Astari Dewi Rasmini Murniasih",
		[]string{"Hindu", "Hindu", "Hindu", "Hindu", "Islam"}},
	"bugis": {"Baso Andi Syamsuddin Muh._Arfah Rustam Sudirman Hasanuddin Abd._Rahim Kaharuddin Haris Nasrullah Akbar",
		"St._Aminah Hasnawati Andi_Tenri Nurlina Sitti_Hajar Ramlah Rosdiana Hj._Suriani Nurbaya Kasmawati",
		"Daeng_Rewa Mappaselleng Tahir Made_Ali Amiruddin Pattola Rauf Basri Saleh Mustafa",
		"Daeng_Bau Tahir Rauf Salam Latif Baharuddin Mustari Jufri Abdullah",
		[]string{"Islam", "Islam", "Islam", "Islam", "Kristen"}},
	"melayu": {"M._Noor Rahmadi Syahrul Fakhrurrazi Teuku_Iqbal Hairul Jamaluddin Saiful Ahmad Mahfuz Lalu_Suhaimi Munawar",
		"Norhayati Cut_Meutia Rusmiati Jamilah Mahrita Baiq_Nurmala Salamah Hayatun Zakiah Faridah Rabiatul",
		"Ansyari Fadillah Ridhani Maulida Yusra Arsyad Hamdani Zainal Ibrahim Usman",
		"Adawiyah Hidayati Rahmah Nisa Husna Aulia Mariani Ulfah Zahra",
		[]string{"Islam"}},
	"timur": {"Yohanis Marthen Frans Yosep Melkianus Alfons Otniel Petrus Semuel Jefri Barnabas Stenly Yulianus",
		"Maria Yuliana Agustina Dortea Fransina Marlen Naomi Elisabet Yosina Merlin Selfina",
		"Tuhumury Latuconsina Nenobais Manafe Wenda Kogoya Wanggai Rumbiak Mandagi Lumentut Sahetapy Bria Ndun",
		"Tuhumury Leiwakabessy Nenobais Manafe Tabuni Yoku Wanggai Rumbiak Mandagi Tumewu Sahetapy Bria Lay",
		[]string{"Kristen", "Kristen", "Katolik", "Katolik", "Islam"}},
}

// leakP is an invented person, and the row they stand in.
type leakP struct {
	g                    *leakGen
	row                  int
	reg, home            *leakRegion // where they live, where they come from
	sex, name            string
	father, mother, mate string
	born                 time.Time
	nik, kk, bpjs        string
	village, street      string
	rt, rw, post         string
	faith, marital       string
	hp                   string // 08...
	email, user          string
	job, school          string
	pay                  int
	bank, account        string
	plate                string
	lat, lon             float64
}

func (g *leakGen) fullName(folk, sex string) string {
	f := leakFolks[folk]
	a, b := f.men, f.men2
	if sex == "P" {
		a, b = f.women, f.women2
	}
	n := g.of(strings.Fields(a)...)
	switch second := g.of(strings.Fields(b)...); {
	case folk == "jawa" && g.IntN(6) == 0: // a single name
	case folk == "bali" || g.IntN(5) > 0:
		n += " " + second
	default:
		if middle := g.of(strings.Fields(a)...); middle != n {
			n += " " + middle
		}
		n += " " + second
	}
	return strings.ReplaceAll(n, "_", " ")
}

func (g *leakGen) person(ages [2]int, sex string) *leakP {
	if ages[1] == 0 {
		ages = [2]int{19, 68}
	}
	p := &leakP{g: g, sex: sex}
	if sex == "" {
		p.sex = g.of("L", "P")
	}
	p.reg = &leakRegions[g.IntN(len(leakRegions))]
	newcomer := g.IntN(7) == 0
	if g.near != nil {
		p.reg, newcomer = g.near, newcomer && !g.born
	}
	p.home = p.reg
	if newcomer {
		p.home = &leakRegions[g.IntN(len(leakRegions))]
	}
	folk := p.home.folk
	p.name = g.fullName(folk, p.sex)
	p.father, p.mother = g.fullName(folk, "L"), g.fullName(folk, "P")
	p.mate = g.fullName(folk, map[string]string{"L": "P", "P": "L"}[p.sex])
	p.born = g.day(2024-ages[1], 2024-ages[0])
	d := p.born.Day()
	if p.sex == "P" {
		d += 40
	}
	p.nik = fmt.Sprintf("%s%02d%s%04d", p.home.code, d, p.born.Format("0106"), g.in(1, 12))
	p.kk = p.reg.code + g.day(2006, 2023).Format("020106") + fmt.Sprintf("%04d", g.in(1, 60))
	p.bpjs = "000" + g.of("0", "1", "1", "2", "2", "3") + g.digits(9)
	p.village = g.of(p.reg.villages...)
	p.post = p.reg.post + g.of("1", "2", "3", "4")
	p.rt, p.rw = fmt.Sprintf("%03d", g.in(1, 12)), fmt.Sprintf("%03d", g.in(1, 15))
	p.street = g.lane(p.reg)
	p.faith = g.of(leakFolks[folk].faith...)
	p.marital = g.of("Kawin", "Kawin", "Kawin", "Belum Kawin", "Cerai Hidup", "Cerai Mati")
	p.hp = g.of("0811", "0812", "0813", "0821", "0822", "0852", "0853", "0857", "0856", "0815", "0877", "0878", "0896", "0895", "0831", "0838", "0881", "0858") + g.digits(g.in(7, 8))
	word := strings.Fields(strings.ToLower(strings.ReplaceAll(p.name, ".", "")))
	first, end := word[0], word[len(word)-1]
	if len(first) < 3 && len(word) > 1 {
		first = word[1]
	}
	p.user = g.of(first+end, first+"."+end, first+"_"+end, first+p.born.Format("06"), first+g.digits(3), end+first, first+p.born.Format("02"))
	p.email = g.of(first+end, first+"."+end, first+g.digits(2), first+end+p.born.Format("06"), end+"."+first, first+p.born.Format("0206")) +
		"@" + g.of("gmail.com", "gmail.com", "gmail.com", "gmail.com", "yahoo.com", "yahoo.co.id", "outlook.com", "icloud.com", "rocketmail.com")
	p.job = g.of("Karyawan Swasta", "Wiraswasta", "Petani/Pekebun", "Buruh Harian Lepas", "Guru", "Mengurus Rumah Tangga", "Pedagang", "PNS", "Sopir", "Perawat", "Nelayan", "Pelajar/Mahasiswa")
	if p.sex == "L" && p.job == "Mengurus Rumah Tangga" {
		p.job = "Buruh Tani"
	}
	p.school = g.of("SD", "SMP", "SMA", "SMK", "D3", "S1", "S1", "SLTA/Sederajat", "S2")
	p.pay = g.in(18, 95)*100000 + g.in(0, 99)*1000
	p.bank = g.of("BCA", "BRI", "BRI", "Mandiri", "BNI", "BSI")
	switch p.bank {
	case "BCA", "BNI":
		p.account = g.of("0", "1", "2", "4", "5", "7", "8") + g.digits(9)
	case "BRI":
		p.account = fmt.Sprintf("%04d01", g.in(3, 799)) + g.digits(6) + g.of("50", "53") + g.digits(1)
	case "Mandiri":
		p.account = "1" + g.digits(2) + "00" + g.digits(8)
	default:
		p.account = "7" + g.digits(9)
	}
	p.plate = fmt.Sprintf("%s %d %s", p.reg.plate, g.in(1001, 6999), g.caps(g.in(2, 3)))
	p.lat, p.lon = p.reg.lat+g.Float64()*0.02-0.01, p.reg.lon+g.Float64()*0.02-0.01
	return p
}

// join makes p a member of another's family.
func (p *leakP) join(o *leakP) {
	p.reg, p.kk, p.village, p.street = o.reg, o.kk, o.village, o.street
	p.rt, p.rw, p.post, p.lat, p.lon = o.rt, o.rw, o.post, o.lat, o.lon
}

func (g *leakGen) lane(r *leakRegion) string {
	tree := g.of("Melati", "Kenanga", "Mawar", "Cempaka", "Anggrek", "Flamboyan", "Merpati", "Kutilang", "Diponegoro", "Pahlawan", "Veteran", "Imam Bonjol", "Gatot Subroto", "Sersan Bahrun", "Pesantren", "Masjid Al-Ikhlas", "Pasar Baru")
	no := g.in(1, 180)
	switch r.folk {
	case "jawa":
		if g.IntN(3) == 0 {
			return g.of("Dsn. ", "Dusun ") + g.of("Krajan", "Karanganyar", "Ngemplak", "Sumberejo", "Jetis", "Kauman", "Pandean")
		}
	case "sunda":
		if g.IntN(3) == 0 {
			return g.of("Kp. ", "Kp ", "Kampung ") + g.of("Babakan", "Cikaret", "Pasir Angin", "Sindang Sari", "Rancabolang", "Tegal Lega")
		}
	case "kota":
		if g.IntN(3) == 0 {
			return fmt.Sprintf("%s Blok %s%d No. %d", g.of("Perum Griya Asri", "Taman Wisma Indah", "Puri Bintara", "Komp. Depkes", "Vila Mutiara"), g.caps(1), g.in(1, 12), g.in(1, 30))
		}
	}
	return g.of(fmt.Sprintf("Jl. %s No. %d", tree, no), fmt.Sprintf("Jl. %s %d", tree, no), fmt.Sprintf("Jalan %s No.%d", tree, no), fmt.Sprintf("Gg. %s %s No %d", tree, g.of("I", "II", "III", "IV"), g.in(1, 40)))
}

// Ordinary fields.

func leakSeq(format string, from int) leakField {
	return leakF("", func(p *leakP) string { return fmt.Sprintf(format, from+p.row) })
}

func leakPick(classes string, list ...string) leakField {
	return leakF(classes, func(p *leakP) string { return p.g.of(list...) })
}

// leakNth takes the list's items in turn.
func leakNth(classes string, list ...string) leakField {
	return leakF(classes, func(p *leakP) string { return list[p.row%len(list)] })
}

func leakInt(classes string, lo, hi, step int) leakField {
	return leakF(classes, func(p *leakP) string { return strconv.Itoa(p.g.in(lo/step, hi/step) * step) })
}

func leakDec(classes string, lo, hi float64, places int) leakField {
	return leakF(classes, func(p *leakP) string {
		return strconv.FormatFloat(lo+p.g.Float64()*(hi-lo), 'f', places, 64)
	})
}

func leakDate(classes, layout string, from, to int) leakField {
	return leakF(classes, func(p *leakP) string { return p.g.day(from, to).Format(layout) })
}

func leakCode(format string, n int) leakField {
	return leakF("", func(p *leakP) string { return fmt.Sprintf(format, p.g.digits(n)) })
}

// Fields of a person.

var (
	leakNik = leakF("nik", func(p *leakP) string { return p.nik })
	leakKK  = leakF("kk", func(p *leakP) string { return p.kk })
	// leakNikHand is a NIK typed or pasted by hand.
	leakNikHand = leakF("nik", func(p *leakP) string {
		switch p.g.IntN(22) {
		case 0, 1:
			return "'" + p.nik
		case 2:
			return p.nik[:6] + " " + p.nik[6:12] + " " + p.nik[12:]
		case 3:
			return leakVoid + p.nik[:15]
		case 4:
			return leakVoid + p.nik[:1] + "." + p.nik[1:3] + "E+15"
		case 5:
			return leakVoid + p.g.of("-", "", "belum ada", "0000000000000000")
		case 6:
			return p.nik + " "
		}
		return p.nik
	})
	leakName    = leakF("name", func(p *leakP) string { return p.name })
	leakFather  = leakF("family", func(p *leakP) string { return p.father })
	leakMother  = leakF("mother_name", func(p *leakP) string { return p.mother })
	leakMate    = leakF("family", func(p *leakP) string { return p.mate })
	leakStreet  = leakF("address", func(p *leakP) string { return p.street })
	leakRT      = leakF("address", func(p *leakP) string { return p.rt })
	leakRW      = leakF("address", func(p *leakP) string { return p.rw })
	leakVillage = leakF("address", func(p *leakP) string { return p.village })
	leakTown    = leakF("address", func(p *leakP) string { return p.reg.town })
	leakPost    = leakF("address", func(p *leakP) string { return p.post })
	leakAddress = leakF("address", func(p *leakP) string {
		return p.g.of(
			fmt.Sprintf("%s RT %s RW %s %s, Kec. %s", p.street, p.rt, p.rw, p.village, p.reg.district),
			fmt.Sprintf("%s RT.%s/RW.%s Kel. %s", p.street, p.rt, p.rw, p.village),
			fmt.Sprintf("%s, %s, %s, %s %s", p.street, p.village, p.reg.district, p.reg.town, p.post),
			fmt.Sprintf("%s %s %s", p.street, p.village, strings.TrimPrefix(p.reg.town, "Kota ")))
	})
	leakBirthPlace = leakF("birth_place", func(p *leakP) string {
		return strings.TrimPrefix(strings.TrimPrefix(p.home.town, "Kota "), "Kabupaten ")
	})
	leakTTL = leakF("birth_date birth_place", func(p *leakP) string {
		return leakBirthPlace.val(p) + p.g.of(", ", ", ", ",", " / ") + p.g.of(p.born.Format("02-01-2006"), leakLong(p.born), p.born.Format("02/01/2006"))
	})
	leakBornMixed = leakF("birth_date", func(p *leakP) string {
		return p.g.of(p.born.Format("02-01-2006"), p.born.Format("02/01/2006"), leakLong(p.born), p.born.Format("2/1/06"))
	})
	leakSex     = leakF("sex", func(p *leakP) string { return p.sex })
	leakFaith   = leakF("religion", func(p *leakP) string { return p.faith })
	leakMarital = leakF("marital_status", func(p *leakP) string { return p.marital })
	leakJob     = leakF("education_job", func(p *leakP) string { return p.job })
	leakSchool  = leakF("education_job", func(p *leakP) string { return p.school })
	leakHP      = leakF("phone", func(p *leakP) string { return p.hp })
	leakHP62    = leakF("phone", func(p *leakP) string { return "62" + p.hp[1:] })
	leakHP8     = leakF("phone", func(p *leakP) string { return p.hp[1:] })
	leakHPPlus  = leakF("phone", func(p *leakP) string { return "+62 " + p.hp[1:4] + "-" + p.hp[4:8] + "-" + p.hp[8:] })
	leakHPHand  = leakF("phone", func(p *leakP) string {
		h := p.hp
		switch p.g.IntN(12) {
		case 0:
			return h[:4] + "-" + h[4:8] + "-" + h[8:]
		case 1:
			return h[:4] + " " + h[4:8] + " " + h[8:]
		case 2:
			return "+62" + h[1:]
		case 3:
			return h + " / " + p.g.of("0812", "0857", "0822") + p.g.digits(8)
		case 4:
			return h[1:]
		case 5:
			return h + p.g.of(" (WA)", " (anak)", " (istri)", " wa aktif")
		case 6:
			return leakVoid + p.g.of("-", "", "tdk punya", "belum ada")
		case 7:
			return p.reg.tel + "-" + p.g.of("5", "6", "7", "8") + p.g.digits(5)
		}
		return h
	})
	leakEmail     = leakF("email", func(p *leakP) string { return p.email })
	leakEmailHand = leakF("email", func(p *leakP) string {
		switch p.g.IntN(14) {
		case 0:
			return strings.Replace(p.email, "gmail.com", p.g.of("gmail.con", "gmial.com", "gmai.com"), 1)
		case 1:
			return strings.ToUpper(p.email[:1]) + p.email[1:] + " "
		case 2:
			return leakVoid + p.g.of("-", "tidak ada", "tdk ada", "")
		}
		return p.email
	})
	leakBpjs    = leakF("bpjs_card", func(p *leakP) string { return p.bpjs })
	leakPay     = leakF("salary", func(p *leakP) string { return strconv.Itoa(p.pay) })
	leakPayRp   = leakF("salary", func(p *leakP) string { return "Rp " + leakDots(p.pay) })
	leakPayDots = leakF("salary", func(p *leakP) string { return leakDots(p.pay) })
	leakBank    = leakF("", func(p *leakP) string { return p.bank })
	leakAccount = leakF("bank_account", func(p *leakP) string { return p.account })
	leakPlate   = leakF("vehicle_plate", func(p *leakP) string { return p.plate })
	leakNpwp    = leakF("npwp", func(p *leakP) string {
		n := p.npwp()
		return n[:2] + "." + n[2:5] + "." + n[5:8] + "." + n[8:9] + "-" + n[9:12] + "." + n[12:]
	})
	leakNpwp15   = leakF("npwp", func(p *leakP) string { return p.npwp() })
	leakPassport = leakF("passport", func(p *leakP) string { return p.g.of("A", "B", "C", "C", "E", "X") + p.g.digits(7) })
	leakSim      = leakF("driving_licence", func(p *leakP) string {
		return p.born.Format("0601") + fmt.Sprintf("%02d", p.g.in(10, 28)) + p.g.digits(6)
	})
	leakNip = leakF("nip", func(p *leakP) string { return p.nip() })
	leakKpj = leakF("bpjs_employment", func(p *leakP) string {
		return fmt.Sprintf("%02d", p.g.in(8, 23)) + p.g.digits(9)
	})
	leakNisn = leakF("student_id", func(p *leakP) string { return p.born.Format("2006")[1:] + p.g.digits(7) })
	leakCard = leakF("payment_card", func(p *leakP) string { return p.card() })
	leakIP   = leakF("ip_address", func(p *leakP) string { return p.ip() })
	leakPass = leakF("password", func(p *leakP) string { return p.pass() })
	leakMd5  = leakF("password_hash", func(p *leakP) string { return fmt.Sprintf("%x", md5.Sum([]byte(p.pass()))) })
	leakBcr  = leakF("password_hash", func(p *leakP) string { return p.bcrypt() })
	leakImei = leakF("device_id", func(p *leakP) string { return p.imei() })
	leakMac  = leakF("device_id", func(p *leakP) string { return p.mac() })
	leakGaid = leakF("device_id", func(p *leakP) string { return p.uuid() })
	leakLat  = leakF("geo", func(p *leakP) string { return strconv.FormatFloat(p.lat, 'f', 6, 64) })
	leakLon  = leakF("geo", func(p *leakP) string { return strconv.FormatFloat(p.lon, 'f', 6, 64) })
	leakLL   = leakF("geo", func(p *leakP) string { return fmt.Sprintf("%.6f, %.6f", p.lat, p.lon) })
	leakAt   = leakF("messenger", func(p *leakP) string { return "@" + strings.ReplaceAll(p.user, "-", "") })
	leakBody = leakF("vehicle_plate", func(p *leakP) string {
		return p.g.of("MH1JFZ1", "MH1JM31", "MH3SE88", "MH8BG41", "MHKM5EA", "MHFM1BA") + p.g.digits(1) + p.g.of("J", "K", "L", "M") + p.g.of("K", "J") + p.g.digits(7)
	})
	leakEngine = leakF("vehicle_plate", func(p *leakP) string {
		return p.g.of("JFZ1E", "JM31E", "E3R2E", "G3L6E", "1NRF", "2NRG") + p.g.digits(7)
	})
)

func leakBorn(layout string) leakField {
	return leakF("birth_date", func(p *leakP) string { return p.born.Format(layout) })
}

// leakSexAs writes the sex in words of one's own.
func leakSexAs(man, woman string) leakField {
	return leakF("sex", func(p *leakP) string {
		if p.sex == "L" {
			return man
		}
		return woman
	})
}

// leakFile is a file named after the person.
func leakFile(classes, format string) leakField {
	return leakF(classes, func(p *leakP) string {
		return strings.NewReplacer("{nik}", p.nik, "{user}", p.user, "{n}", p.g.digits(5), "{hex}", p.g.hex(16)).Replace(format)
	})
}

func (p *leakP) npwp() string {
	n := p.g.of("06", "07", "08", "09", "24", "25", "35", "41", "47", "58", "64", "73", "82", "91") + p.g.digits(6)
	return n + leakLuhn(n) + p.g.of("407", "422", "529", "609", "117", "543", "015", "901") + "000"
}

func (p *leakP) nip() string {
	s := "1"
	if p.sex == "P" {
		s = "2"
	}
	start := min(2023, p.born.Year()+p.g.in(21, 30))
	return p.born.Format("20060102") + strconv.Itoa(start) + p.g.of("01", "03", "04", "12", "02") + s + fmt.Sprintf("%03d", p.g.in(1, 14))
}

func (p *leakP) card() string {
	n := p.g.of("481111", "542640", "409766", "524325", "461700", "553479", "437451") + p.g.digits(9)
	return n + leakLuhn(n)
}

func (p *leakP) ip() string {
	return fmt.Sprintf("%s.%d.%d", p.g.of("36.68", "36.73", "103.119", "103.28", "110.138", "112.215", "114.122", "118.136", "125.164", "139.192", "140.213", "180.244", "182.2", "182.1", "202.80"), p.g.IntN(256), p.g.in(1, 254))
}

func (p *leakP) pass() string {
	w := strings.ToLower(strings.Fields(strings.TrimLeft(p.name, "."))[0])
	w = strings.Trim(w, ".")
	return p.g.of(w+p.born.Format("2006"), w+p.born.Format("0206"), "bismillah"+p.g.digits(2), w+"123", "sayang"+w, "Qwerty"+p.g.digits(3)+"!", strings.ToUpper(w[:1])+w[1:]+"@"+p.g.digits(3),
		"admin#"+p.g.digits(4), "k0pi"+p.g.digits(3), "persib"+p.g.digits(4), "Rahasia"+p.g.digits(2), "indonesia"+p.g.digits(2))
}

func (p *leakP) bcrypt() string {
	b := make([]byte, 53)
	for i := range b {
		b[i] = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"[p.g.IntN(64)]
	}
	return "$2y$10$" + string(b)
}

func (p *leakP) imei() string {
	n := p.g.of("35", "86") + p.g.digits(12)
	return n + leakLuhn(n)
}

func (p *leakP) mac() string {
	h := p.g.of("a4", "dc", "98", "3c", "f0") + p.g.hex(10)
	return h[:2] + ":" + h[2:4] + ":" + h[4:6] + ":" + h[6:8] + ":" + h[8:10] + ":" + h[10:]
}

func (p *leakP) uuid() string {
	h := p.g.hex(32)
	return h[:8] + "-" + h[8:12] + "-4" + h[13:16] + "-a" + h[17:20] + "-" + h[20:]
}

func (p *leakP) template() string {
	b := make([]byte, 48)
	for i := range b {
		b[i] = byte(p.g.IntN(256))
	}
	return base64.StdEncoding.EncodeToString(b)
}

// leakPublic are the tables of public bodies.
func leakPublic() []leakTab {
	return []leakTab{
		{name: "members of a regency's library", rows: 140, ages: [2]int{9, 60}, cols: []leakCol{
			{"No. Anggota", leakSeq("PD-24%05d", 117)},
			{"Nama Anggota", leakName.up()},
			{"L/P", leakSex},
			{"Tempat, Tgl. Lahir", leakTTL},
			{"Alamat Domisili", leakAddress},
			{"No. Identitas", leakNikHand},
			{"HP", leakHPHand},
			{"Tgl Daftar", leakDate("", "02-01-2006", 2019, 2024)},
			{"Jml Pinjam", leakInt("", 0, 40, 1)},
		}},
		{name: "customers of a PDAM with arrears", rows: 320, cols: []leakCol{
			{"NOSAL", leakCode("0%s", 8)},
			{"NAMA_PEL", leakName.up()},
			{"ALAMAT_PEL", leakF("address", func(p *leakP) string { return strings.ToUpper(p.street + " " + p.village) })},
			{"GOL", leakPick("", "R1", "R2", "R3", "S1")},
			{"STAND_LALU", leakInt("", 120, 2400, 1)},
			{"PAKAI_M3", leakInt("", 3, 60, 1)},
			{"JML_REK_TUNGGAK", leakNth("payment_status", "-", "1", "-", "-", "2", "-", "3", "-", "-", "12", "-")},
			{"TAGIHAN_TUNGGAK", leakF("payment_status", func(p *leakP) string {
				months := []int{0, 1, 0, 0, 2, 0, 3, 0, 0, 12, 0}[p.row%11]
				return strconv.Itoa(months * p.g.in(52, 190) * 1000)
			})},
			{"TELP", leakHP.gaps(0.3, "", "-", "0")},
			{"KOORD", leakLL.gaps(0.15)},
		}},
		{name: "athletes of a regency for the provincial games", rows: 70, ages: [2]int{15, 29}, cols: []leakCol{
			{"No", leakSeq("%d", 1)},
			{"Cabor", leakPick("", "Atletik", "Pencak Silat", "Karate", "Renang", "Panahan", "Bulutangkis", "Dayung")},
			{"Nama Atlet", leakName.sloppy()},
			{"Jns Klmn", leakSexAs("Putra", "Putri")},
			{"TTL", leakTTL},
			{"BB (kg)", leakDec("health", 42, 88, 1)},
			{"TB (cm)", leakInt("health", 148, 188, 1)},
			{"Gol. Darah", leakPick("health", "A", "B", "O", "O", "AB", "-", "O+")},
			{"NIK", leakNikHand},
			{"BPJS Kes", leakBpjs.gaps(0.2, "-", "", "belum ada")},
			{"No Rek. BRI", leakF("bank_account", func(p *leakP) string {
				return fmt.Sprintf("%04d01", p.g.in(3, 799)) + p.g.digits(6) + "53" + p.g.digits(1)
			})},
			{"Uk. Sepatu", leakInt("", 37, 45, 1)},
		}},
		{name: "recipients of alms of a mosque, by hand", at: "340212 320405 137109 320501 352601 637104", rows: 45, bare: true, cols: []leakCol{
			{"no", leakSeq("%d", 1)},
			{"nama", leakF("name", func(p *leakP) string {
				return p.g.of("", "", map[string]string{"L": "Bpk. ", "P": "Ibu "}[p.sex], map[string]string{"L": "Pak ", "P": "Mbah "}[p.sex]) + p.name
			})},
			{"alamat", leakF("address", func(p *leakP) string {
				return p.g.of("RT ", "rt", "Rt.") + strings.TrimLeft(p.rt, "0") + p.g.of(" ", " / RW ") + strings.TrimLeft(p.rw, "0") + " " + p.street
			})},
			{"golongan", leakPick("", "Fakir", "Miskin", "Miskin", "Amil", "Fisabilillah", "Gharim")},
			{"jiwa", leakInt("", 1, 7, 1)},
			{"hp", leakHPHand},
			{"beras", leakPick("", "2,5 kg", "5 kg", "2.5kg", "5kg")},
		}},
		{name: "participants of a scouts' jamboree", at: "*", rows: 110, ages: [2]int{11, 17}, cols: []leakCol{
			{"Timestamp", leakDate("", "1/2/2006 15:04:05", 2024, 2024)},
			{"Nama lengkap peserta (huruf kapital)", leakName.up()},
			{"Nomor Induk Siswa Nasional (NISN)?", leakNisn.gaps(0.1, "-", "lupa", "tidak tahu")},
			{"Asal gugus depan", leakF("", func(p *leakP) string {
				return fmt.Sprintf("Gudep %02d.%03d-%03d", p.g.in(1, 14), p.g.in(1, 199), p.g.in(1, 199))
			})},
			{"Agama yang dianut", leakFaith},
			{"Golongan darah kakak?", leakPick("health", "A", "B", "AB", "O", "O", "-")},
			{"Apakah memiliki alergi makanan atau obat? Sebutkan", leakPick("health", "Tidak ada", "Tidak ada", "-", "udang", "alergi dingin", "paracetamol", "Seafood", "amoxicillin")},
			{"Nomor kepesertaan BPJS/KIS (bila ada)", leakBpjs.gaps(0.35, "-", "tidak ada", "")},
			{"Nama ayah / wali", leakFather},
			{"Nomor WA orang tua yang bisa dihubungi saat darurat", leakHPHand},
			{"Ukuran kaos", leakPick("", "S", "M", "L", "XL")},
			{"Unggah foto kartu pelajar", leakFile("photo", "https://drive.google.com/open?id=1{hex}{n}")},
		}},
		{name: "farmers' groups' fertiliser plan (RDKK)", at: "331410 321220 350713 340301", rows: 240, ages: [2]int{28, 74}, cols: []leakCol{
			{"Kode Kios", leakF("", func(p *leakP) string { return "RT" + p.reg.code + p.g.of("001", "002", "003") })},
			{"Nama Poktan", leakPick("", "Tani Makmur", "Sri Rejeki", "Ngudi Rahayu", "Sumber Jaya II", "Karya Tani", "Mekar Wangi")},
			{"Nama Petani", leakName.up()},
			{"KTP", leakNik},
			{"Tempat Lahir", leakBirthPlace.up()},
			{"Tanggal Lahir", leakBorn("2006-01-02")},
			{"Nama Ibu Kandung", leakMother.up().gaps(0.05, "-", "ALM")},
			{"Desa", leakVillage.up()},
			{"Subsektor", leakPick("", "TANAMAN PANGAN", "HORTIKULTURA", "PERKEBUNAN")},
			{"Komoditas MT1", leakPick("", "PADI", "JAGUNG", "KEDELAI", "CABAI")},
			{"Luas Lahan (Ha) MT1", leakDec("", 0.08, 1.9, 2)},
			{"Pupuk Urea (Kg) MT1", leakInt("", 20, 480, 5)},
			{"Pupuk NPK (Kg) MT1", leakInt("", 20, 480, 5)},
		}},
		{name: "fishermen's cards (Kusuka)", at: "352414 320201 321220", rows: 130, sex: "L", ages: [2]int{20, 66}, cols: []leakCol{
			{"nmr_kusuka", leakCode("35.%s", 10)},
			{"nm_pelaku", leakName},
			{"ktp", leakNikHand},
			{"kk", leakKK.gaps(0.1)},
			{"profesi", leakPick("education_job", "Nelayan", "Nelayan", "Nelayan Buruh", "Pengolah Ikan", "Pembudidaya", "ABK")},
			{"nama_kapal", leakF("", func(p *leakP) string {
				return "KM " + p.g.of("Berkah Laut", "Sinar Mulya", "Dewi Sri", "Putra Bahari", "Rejeki") + " " + p.g.of("I", "II", "03", "")
			})},
			{"gt", leakInt("", 1, 29, 1)},
			{"alat_tangkap", leakPick("", "pancing", "gillnet", "payang", "bubu", "cantrang")},
			{"penghsln_bln", leakF("salary", func(p *leakP) string {
				return p.g.of("1.500.000", "2 jt", "800rb", "1500000", "2,5 juta", "± 3 juta", "900.000", "-")
			})},
			{"asuransi_bpan", leakPick("", "Y", "T")},
			{"telp", leakHPHand},
		}},
		{name: "pupils of a free-meals kitchen", rows: 160, ages: [2]int{6, 13}, cols: []leakCol{
			{"Nama Siswa", leakName.sloppy()},
			{"Sekolah Penerima", leakPick("", "SDN 2 Sukamaju", "MI Al-Hikmah", "SDN Karangrejo 01", "SD Kristen Kalam Kudus")},
			{"JK", leakSex},
			{"NISN", leakNisn},
			{"BB", leakDec("health", 15, 42, 1)},
			{"TB", leakInt("health", 105, 152, 1)},
			{"Alergi", leakPick("health", "-", "-", "-", "-", "telur", "susu sapi", "kacang", "ikan tongkol", "udang")},
			{"Pantangan/Catatan", leakPick("", "-", "", "porsi besar", "tidak suka pedas", "")},
			{"Nama Ibu", leakMother},
			{"Kontak Ortu", leakHPHand},
			{"Porsi", leakPick("", "besar", "kecil")},
		}},
		{name: "village fund cash aid (BLT-DD)", at: "331410 330222 320201 537104", rows: 95, ages: [2]int{24, 84}, cols: []leakCol{
			{"NO", leakSeq("%d", 1)},
			{"NAMA KPM", leakName.up()},
			{"NIK", leakNikHand},
			{"NO KK", leakKK},
			{"RT", leakF("address", func(p *leakP) string { return strings.TrimLeft(p.rt, "0") })},
			{"DUSUN", leakPick("address", "KRAJAN", "SUMBERSARI", "NGADIREJO", "TEGALSARI")},
			{"PEKERJAAN", leakPick("education_job", "BURUH TANI", "TIDAK BEKERJA", "BURUH", "IRT", "PETANI", "SERABUTAN", "PEDAGANG KELILING")},
			{"PENGHASILAN/BLN", leakPick("salary", "500.000", "300.000", "Rp. 750.000", "< 600.000", "400rb", "-", "1.000.000")},
			{"PENYAKIT KRONIS", leakPick("health", "-", "-", "TIDAK ADA", "STROKE", "DM", "ASMA", "TBC", "JANTUNG", "HIPERTENSI")},
			{"NOMINAL", leakPick("", "300.000")},
			{"TTD", leakPick("", "", "1.", "2.")},
		}},
		{name: "passport applications of an immigration office", rows: 180, ages: [2]int{2, 66}, cols: []leakCol{
			{"nomor_permohonan", leakF("", func(p *leakP) string { return "1234" + p.g.day(2023, 2024).Format("20060102") + p.g.digits(6) })},
			{"nama_pemohon", leakName.up()},
			{"nikim", leakCode("1%s", 10)},
			{"nik", leakNik},
			{"tgl_lahir", leakBorn("02/01/2006")},
			{"kelamin", leakSexAs("LAKI-LAKI", "PEREMPUAN")},
			{"no_paspor_lama", leakPassport.gaps(0.5)},
			{"no_paspor_baru", leakPassport},
			{"jenis", leakPick("", "48H BIASA", "48H ELEKTRONIK", "24H")},
			{"tujuan", leakPick("", "UMROH", "WISATA", "BEKERJA", "BELAJAR", "BEROBAT")},
			{"nama_ibu", leakMother.up()},
			{"file_wajah", leakFile("photo", "/biometrik/2024/{nik}_wajah.jp2")},
			{"file_sidik_jari", leakFile("biometric", "/biometrik/2024/{nik}_fp.wsq")},
		}},
		{name: "foreigners with permits to stay", at: "517103 510405", fixed: true, rows: 11, cols: []leakCol{
			{"NAME", leakNth("name", "TANAKA HIROSHI", "KIM MIN JAE", "WANG LEI", "SHARMA RAJESH", "MULLER THOMAS", "OKONKWO CHIDI", "LIM WEI LING", "DUPONT CLAIRE", "SMITH JOHN ALAN", "PARK SOO YEON", "IVANOVA ELENA")},
			{"NATIONALITY", leakNth("nationality", "JEPANG", "KOREA SELATAN", "RRT", "INDIA", "JERMAN", "NIGERIA", "MALAYSIA", "PERANCIS", "AMERIKA SERIKAT", "KOREA SELATAN", "RUSIA")},
			{"PASPORT NO", leakF("passport", func(p *leakP) string { return p.g.of("TR", "M", "EJ", "L", "C", "A") + p.g.digits(7) })},
			{"DOB", leakBorn("02-Jan-2006")},
			{"PERMIT", leakPick("", "ITAS", "ITAP", "ITK", "B211A")},
			{"SPONSOR", leakPick("", "PT Nusantara Nickel Smelting", "PT Hanil Jaya Garment", "CV Bali Dive Centre", "Universitas Udayana")},
			{"JABATAN TKA", leakPick("education_job", "Technical Advisor", "Production Manager", "Direktur", "Dive Instructor", "Dosen Tamu", "Quality Control Advisor")},
			{"ALAMAT DI INDONESIA", leakAddress},
			{"BERLAKU S/D", leakDate("", "02-01-2006", 2024, 2026)},
		}},
		{name: "phones declared by passengers at the customs", at: "*", rows: 210, cols: []leakCol{
			{"reg_id", leakSeq("SOETTA-24-%06d", 40120)},
			{"pax_name", leakName.up()},
			{"psprt", leakPassport},
			{"flt", leakPick("", "GA 881", "SQ 956", "TR 278", "QZ 203", "JL 729", "EK 356")},
			{"merk_type", leakPick("", "Apple iPhone 15 Pro", "Samsung S24 Ultra", "Xiaomi 14", "Google Pixel 8", "iPhone 16 Pro Max")},
			{"imei1", leakImei},
			{"imei2", leakImei.gaps(0.3, "", "0")},
			{"nilai_usd", leakInt("", 300, 1600, 1)},
			{"pungutan_idr", leakInt("", 0, 5200000, 1000)},
			{"npwp", leakNpwp15.gaps(0.5)},
			{"mail", leakEmail},
		}},
		{name: "holders of land certificates (PTSL)", rows: 150, ages: [2]int{27, 80}, cols: []leakCol{
			{"NUB", leakSeq("%d", 1)},
			{"NIB_BIDANG", leakF("", func(p *leakP) string { return p.reg.code + "07." + p.g.digits(5) })},
			{"NAMA_YURIDIS", leakName.up()},
			{"NO_KTP", leakNik.gaps(0.06)},
			{"TTL", leakTTL.up()},
			{"PEKERJAAN", leakJob.up()},
			{"ALAMAT_PEMILIK", leakAddress.up()},
			{"ALAS_HAK", leakPick("", "LETTER C", "AKTA JUAL BELI", "WARIS", "HIBAH", "SPORADIK")},
			{"LUAS_UKUR", leakInt("", 60, 3200, 1)},
			{"NO_HM", leakCode("0%s", 4)},
			{"ATAS_NAMA_WARIS", leakMate.up().gaps(0.8, "", "-")},
		}},
		{name: "voters of polling stations", rows: 380, house: true, ages: [2]int{17, 88}, cols: []leakCol{
			{"NO", leakSeq("%d", 1)},
			{"NKK", leakKK},
			{"NIK", leakNik},
			{"NAMA", leakName.up()},
			{"TEMPAT LAHIR", leakBirthPlace.up()},
			{"TGL LAHIR", leakBorn("02|01|2006")},
			{"STS KAWIN", leakF("marital_status", func(p *leakP) string {
				return map[string]string{"Kawin": "S", "Belum Kawin": "B"}[p.marital] + map[bool]string{true: "P"}[strings.HasPrefix(p.marital, "Cerai")]
			})},
			{"L/P", leakSex},
			{"ALAMAT JALAN/DUKUH", leakStreet.up()},
			{"RT", leakRT},
			{"RW", leakRW},
			{"DISABILITAS", leakPick("health", "", "", "", "", "", "", "", "FISIK", "NETRA", "RUNGU")},
			{"TPS", leakPick("voter", "001", "002", "003", "004")},
			{"KET", leakPick("", "", "", "", "Ubah data", "KTP-el")},
		}},
		{name: "toddlers of a posyandu", rows: 60, ages: [2]int{0, 4}, cols: []leakCol{
			{"Nama Balita", leakName.sloppy()},
			{"NIK anak", leakNikHand},
			{"tgl lhr", leakBornMixed},
			{"L/P", leakSexAs("L", "P")},
			{"anak ke", leakInt("", 1, 4, 1)},
			{"Nama Ibu", leakMother},
			{"Ayah", leakFather.gaps(0.1, "-", "")},
			{"BPJS anak", leakBpjs.gaps(0.3, "-", "blm", "belum ada")},
			{"BB lahir", leakDec("health", 2.1, 3.9, 1)},
			{"BB skrg", leakDec("health", 4, 17, 1)},
			{"TB", leakDec("health", 55, 104, 1)},
			{"status gizi", leakPick("health", "Normal", "Normal", "Kurang", "Stunting", "BGM", "Lebih")},
			{"campak/MR", leakPick("vaccine", "sudah", "sudah", "belum", "v", "12/3/23")},
		}},
		{name: "vaccinations against COVID of a puskesmas", rows: 200, ages: [2]int{12, 85}, cols: []leakCol{
			{"tiket", leakF("", func(p *leakP) string { return "P-" + strings.ToUpper(p.g.hex(7)) })},
			{"nama_sasaran", leakName},
			{"nik_sasaran", leakNik},
			{"kategori", leakF("", func(p *leakP) string {
				switch y := p.born.Year(); {
				case y < 1962:
					return "Lansia"
				case y > 2004:
					return "Remaja"
				}
				return p.g.of("Masyarakat Umum", "Masyarakat Umum", "Pelayan Publik")
			})},
			{"jenis_vaksin", leakPick("vaccine", "Sinovac", "AstraZeneca", "Pfizer", "Moderna")},
			{"dosis_ke", leakPick("vaccine", "1", "2", "3")},
			{"tgl_vaksin", leakDate("vaccine", "2006-01-02", 2021, 2022)},
			{"komorbid", leakPick("health", "-", "-", "-", "Hipertensi", "DM tipe 2", "Asma")},
			{"peserta_jkn", leakBpjs.gaps(0.25, "", "-")},
			{"kontak", leakHP62},
		}},
		{name: "pay of civil servants of a regency", rows: 170, ages: [2]int{24, 57}, cols: []leakCol{
			{"NIP", leakNip},
			{"NAMA PEGAWAI", leakF("name", func(p *leakP) string {
				return strings.ToUpper(p.name) + p.g.of("", "", ", S.Pd", ", S.E.", ", S.Sos, M.Si", ", A.Md.Kep")
			})},
			{"GOL", leakPick("education_job", "II/c", "III/a", "III/b", "III/d", "IV/a", "IX")},
			{"ESELON", leakPick("education_job", "-", "-", "-", "III.b", "IV.a")},
			{"SKPD", leakPick("", "DINAS PENDIDIKAN", "RSUD", "BAPPEDA", "KEC. KOTA", "DINAS PUPR")},
			{"KAWIN", leakPick("marital_status", "K", "K", "TK", "D", "J")},
			{"JIWA", leakInt("", 1, 4, 1)},
			{"GAPOK", leakInt("salary", 2200000, 5900000, 100)},
			{"TJ_ISTRI", leakInt("salary", 220000, 590000, 10).gaps(0.3, "0")},
			{"TPP", leakInt("salary", 800000, 9500000, 1000)},
			{"BERSIH", leakInt("salary", 2500000, 14000000, 100)},
			{"NOREK", leakAccount},
			{"NPWP", leakNpwp15},
		}},
		{name: "contract staff of a regency", rows: 85, ages: [2]int{19, 52}, cols: []leakCol{
			{"no_urut", leakSeq("%d", 1)},
			{"nama_thl", leakName},
			{"no_ktp", leakNikHand},
			{"pend_akhir", leakSchool},
			{"tmt_kerja", leakDate("", "02-01-2006", 2008, 2022)},
			{"tugas", leakPick("education_job", "Tenaga Kebersihan", "Penjaga Malam", "Sopir", "Operator Komputer", "Guru Honorer", "Satpol PP")},
			{"honor_per_bln", leakF("salary", func(p *leakP) string {
				return p.g.of("Rp1.250.000,00", "Rp1.000.000,00", "Rp850.000,00", "Rp2.100.000,00", "Rp600.000,00")
			})},
			{"bpjs_kes", leakF("bpjs_card", func(p *leakP) string { return "'" + p.bpjs })},
			{"bpjs_tk", leakKpj.gaps(0.2, "-", "")},
			{"hp", leakHPHand},
		}},
		{name: "motor vehicle tax arrears (Samsat)", rows: 260, cols: []leakCol{
			{"NOPOL", leakPlate.as(func(s string) string { return strings.ReplaceAll(s, " ", "-") })},
			{"NM_PEMILIK", leakName.up()},
			{"NIK_PEMILIK", leakNik.gaps(0.2)},
			{"AL_PEMILIK", leakAddress.up()},
			{"MERK", leakPick("", "HONDA", "YAMAHA", "TOYOTA", "DAIHATSU", "SUZUKI")},
			{"THN_BUAT", leakInt("", 2008, 2023, 1)},
			{"NOKA", leakBody},
			{"NOSIN", leakEngine},
			{"TGL_AKHIR_PKB", leakDate("", "20060102", 2019, 2023)},
			{"LAMA_TUNGGAK", leakPick("payment_status", "1 TH", "2 TH", "3 TH", "0 TH 8 BLN", "1 TH 2 BLN")},
			{"POKOK_PKB", leakInt("", 120000, 4800000, 500)},
		}},
		{name: "inmates of a prison", rows: 75, sex: "L", ages: [2]int{19, 63}, cols: []leakCol{
			{"No Reg", leakF("", func(p *leakP) string { return fmt.Sprintf("B.I.%d/2023", p.g.in(1, 400)) })},
			{"Nama WBP", leakF("name", func(p *leakP) string {
				return p.name + p.g.of("", "", " als. "+strings.Fields(p.name)[0]+"ek", " bin "+strings.Fields(p.father)[0])
			})},
			{"Perkara", leakPick("criminal_record", "Narkotika", "Pencurian", "Penggelapan", "Penganiayaan", "Korupsi", "Narkotika Ps. 114")},
			{"Pasal", leakPick("criminal_record", "114 ayat (1)", "362 KUHP", "372 KUHP", "351 KUHP", "112 ayat (2)", "378 KUHP")},
			{"Lama Pidana", leakPick("criminal_record", "4 th 6 bln", "1 th 2 bln", "7 tahun", "5 Th", "10 bulan")},
			{"Ekspirasi", leakDate("criminal_record", "02-01-2006", 2025, 2030)},
			{"Blok/Kamar", leakF("", func(p *leakP) string { return p.g.caps(1) + "-" + strconv.Itoa(p.g.in(1, 14)) })},
			{"Agama", leakFaith},
			{"Keluarga yg bisa dihubungi", leakMate.gaps(0.2, "-")},
			{"No HP Keluarga", leakHPHand},
		}},
		{name: "job seekers' yellow cards (AK-1)", rows: 120, ages: [2]int{18, 35}, cols: []leakCol{
			{"noPendaftaran", leakF("", func(p *leakP) string { return p.reg.code[:4] + "." + p.g.digits(6) })},
			{"namaLengkap", leakName},
			{"nomorIndukKependudukan", leakNik},
			{"tempatLahir", leakBirthPlace},
			{"tanggalLahir", leakBorn("2006-01-02T00:00:00Z")},
			{"jenisKelamin", leakSexAs("LAKI_LAKI", "PEREMPUAN")},
			{"statusPerkawinan", leakMarital.up()},
			{"pendidikanTerakhir", leakSchool},
			{"tinggiBadan", leakInt("health", 148, 183, 1)},
			{"beratBadan", leakInt("health", 41, 92, 1)},
			{"jabatanDiinginkan", leakPick("", "Operator Produksi", "Admin", "Kasir", "Welder", "Apa saja")},
			{"telepon", leakHP},
			{"surel", leakEmailHand},
			{"pasFoto", leakFile("photo", "ak1/{nik}.jpg")},
		}},
		{name: "migrant workers of an agency (P3MI)", at: "350919 320301 321220 527101", rows: 55, sex: "P", ages: [2]int{21, 42}, cols: []leakCol{
			{"ID CPMI", leakSeq("CPMI/%04d", 301)},
			{"Nama sesuai paspor", leakName.up()},
			{"No. Paspor", leakPassport.gaps(0.15, "proses", "-")},
			{"Negara tujuan", leakPick("", "Taiwan", "Hong Kong", "Malaysia", "Singapura", "Arab Saudi")},
			{"Status Nikah", leakPick("marital_status", "Menikah", "Janda", "Lajang", "Cerai")},
			{"Nama suami/ortu", leakFather},
			{"Hub.", leakPick("family", "Suami", "Ayah", "Suami", "Bapak", "Paman")},
			{"Hasil medical", leakPick("health", "FIT", "FIT", "UNFIT - HBsAg (+)", "UNFIT TB", "FIT", "Pending rontgen")},
			{"Gaji kontrak", leakPick("salary", "NT$ 20.000", "HKD 4.870", "MYR 1.700", "SAR 1.500", "SGD 650")},
			{"Kontak keluarga", leakHPHand},
		}},
		{name: "contribution assistance of the social office (PBI JKN)", rows: 300, house: true, ages: [2]int{1, 85}, cols: []leakCol{
			{"PSNOKA", leakBpjs},
			{"PSNOKA_KK", leakF("kk", func(p *leakP) string { return p.kk })},
			{"NAMA", leakName.up()},
			{"PISAT", leakF("family", func(p *leakP) string {
				switch {
				case p.born.Year() > 2002:
					return "A"
				case p.sex == "P":
					return "I"
				}
				return "P"
			})},
			{"NIK", leakNik},
			{"TGLLHR", leakBorn("02/01/2006")},
			{"JENKEL", leakSexAs("1", "2")},
			{"JNS_PESERTA", leakPick("bpjs_membership", "PBI APBN", "PBI APBD", "PBI APBN")},
			{"KELAS", leakPick("bpjs_membership", "KELAS III", "III")},
			{"NMFASKES", leakPick("", "PKM SUKAJADI", "PKM KOTA", "PKM RAWAT INAP II")},
			{"STATUS", leakPick("bpjs_membership", "AKTIF", "AKTIF", "NONAKTIF")},
		}},
		{name: "death certificates", rows: 65, ages: [2]int{30, 92}, cols: []leakCol{
			{"no_akta_mati", leakF("", func(p *leakP) string {
				return p.reg.code[:4] + "-KM-" + p.g.day(2023, 2024).Format("02012006") + "-00" + p.g.digits(2)
			})},
			{"nama_jenazah", leakName.up()},
			{"nik_jenazah", leakNik},
			{"tgl_wafat", leakDate("death", "2006-01-02", 2022, 2024)},
			{"tempat_meninggal", leakPick("death", "RSUD", "Rumah", "Puskesmas", "Perjalanan")},
			{"sebab", leakPick("death", "Sakit", "Usia lanjut", "Kecelakaan", "Sakit biasa / tua")},
			{"nama_pelapor", leakMate},
			{"nik_pelapor", leakF("nik", func(p *leakP) string { return p.g.person([2]int{}, "").nik })},
			{"hub_pelapor", leakPick("family", "ANAK", "ISTRI", "SUAMI", "MENANTU", "SAUDARA")},
		}},
		{name: "marriages of a religious affairs office (KUA)", at: "340212 320405 137109 320501 352601 637104", rows: 48, sex: "L", ages: [2]int{20, 44}, cols: []leakCol{
			{"No. Pemeriksaan", leakSeq("%03d/NB/2024", 12)},
			{"Calon Suami", leakName},
			{"NIK Suami", leakNik},
			{"Bin", leakFather},
			{"Calon Istri", leakF("name", func(p *leakP) string { return p.mate })},
			{"NIK Istri", leakF("nik", func(p *leakP) string { return p.g.person([2]int{19, 38}, "P").nik })},
			{"Wali Nikah", leakPick("family", "Ayah kandung", "Kakak", leakVoid+"Wali hakim", "Paman")},
			{"Status", leakPick("marital_status", "Jejaka - Perawan", "Duda - Janda", "Jejaka - Perawan", "Duda cerai - Perawan")},
			{"Tgl Akad", leakDate("", "02-01-2006", 2024, 2024)},
			{"Mahar", leakPick("", "Seperangkat alat sholat", "Emas 5 gram", "Uang Rp 1.000.000", "Emas 2gr + Al Quran")},
		}},
		{name: "wages of a village's officials (siltap)", at: "330222 320405 510405 352414", rows: 12, ages: [2]int{25, 58}, cols: []leakCol{
			{"NAMA", leakName.up()},
			{"JABATAN", leakNth("education_job", "KEPALA DESA", "SEKDES", "KAUR KEUANGAN", "KAUR UMUM", "KASI PEMERINTAHAN", "KASI KESRA", "KADUS I", "KADUS II", "KADUS III", "STAF", "BPD", "BPD")},
			{"NO. REKENING", leakAccount},
			{"SILTAP", leakF("salary", func(p *leakP) string { return p.g.of("2.426.640", "2.224.420", "2.022.200", "1.000.000") })},
			{"TUNJ.", leakPick("salary", "500.000", "300.000", "-", "250.000")},
			{"NO. JKN", leakF("bpjs_card", func(p *leakP) string { return p.bpjs[:4] + " " + p.bpjs[4:8] + " " + p.bpjs[8:] })},
			{"NO. KPJ", leakKpj},
		}},
		{name: "admission of new pupils to a junior school", rows: 130, ages: [2]int{11, 13}, cols: []leakCol{
			{"No Pendaftaran", leakSeq("PPDB-%04d", 1)},
			{"Nama Calon Siswa", leakName.sloppy()},
			{"NISN", leakNisn},
			{"No. KK", leakKK},
			{"NIK Siswa", leakNikHand},
			{"Nama Ayah", leakFather},
			{"Penghasilan Ayah", leakPick("salary", "Rp. 1,000,000 - Rp. 1,999,999", "Rp. 500,000 - Rp. 999,999", "Rp. 2,000,000 - Rp. 4,999,999", "Kurang dari Rp. 500,000", "-")},
			{"Nama Ibu Kandung", leakMother},
			{"Penghasilan Ibu", leakPick("salary", "-", "Rp. 500,000 - Rp. 999,999", "Rp. 1,000,000 - Rp. 1,999,999", "", "")},
			{"Lintang", leakLat},
			{"Bujur", leakLon},
			{"Jarak (m)", leakInt("", 90, 5200, 1)},
			{"Jalur", leakPick("", "Zonasi", "Afirmasi", "Prestasi", "Perpindahan")},
		}},
	}
}

// leakFirms are the tables of firms and apps.
func leakFirms() []leakTab {
	return []leakTab{
		{name: "parcels of a courier", at: "*", rows: 280, cols: []leakCol{
			{"awb_no", leakCode("JX%s", 10)},
			{"svc", leakPick("", "REG", "EZ", "ECO", "COD")},
			{"shipper", leakPick("", "Toko Makmur Jaya", "Batik Laras Official", "Gadget Hub ID", "Dapur Oma", "Skincare Ayu Store")},
			{"cnee_name", leakName.sloppy()},
			{"cnee_telp", leakHP62},
			{"cnee_addr1", leakAddress},
			{"cnee_city", leakTown.up()},
			{"cnee_zip", leakPost},
			{"wt", leakDec("", 0.2, 9, 2)},
			{"cod_amt", leakInt("", 0, 640000, 500)},
			{"last_status", leakPick("", "DELIVERED", "DELIVERED", "ON PROCESS", "RETUR", "FAILED 1")},
			{"rcv_by", leakPick("", "yg bersangkutan", "satpam", "rumah", "resepsionis", "ybs")},
		}},
		{name: "staff of an outsourcing agency", at: "*", rows: 190, ages: [2]int{19, 45}, cols: []leakCol{
			{"NIK", leakF("nip", func(p *leakP) string { return fmt.Sprintf("%02d%s", p.g.in(14, 24), p.g.digits(5)) })},
			{"Nama Karyawan", leakName.up()},
			{"Jabatan", leakPick("education_job", "Cleaning Service", "Security", "Driver", "Admin", "Helper", "Office Boy", "SPG")},
			{"Penempatan", leakPick("", "Bank Sentosa KCU", "Mall Panakkukang", "PT Indo Tekstil", "RS Harapan", "Gudang Cikarang")},
			{"No. KTP", leakNikHand},
			{"PTKP", leakPick("marital_status", "TK/0", "K/0", "K/1", "K/2", "K/3", "TK/1")},
			{"Gaji Pokok", leakPayDots},
			{"Uang Makan", leakPick("salary", "440.000", "520.000", "390.000", "-")},
			{"Lembur", leakInt("salary", 75000, 900000, 500).gaps(0.4, "-", "0")},
			{"THP", leakF("salary", func(p *leakP) string { return leakDots(p.pay + p.g.in(1, 90)*10000) })},
			{"BPJS KES", leakBpjs.gaps(0.12, "", "proses")},
			{"BPJS TK", leakKpj.gaps(0.12, "", "proses")},
			{"Rek. Payroll", leakAccount},
			{"Email", leakEmailHand},
		}},
		{name: "security guards of a firm", rows: 64, sex: "L", ages: [2]int{20, 50}, bare: true, cols: []leakCol{
			{"no", leakSeq("%d", 1)},
			{"nama", leakName.up()},
			{"kta", leakF("", func(p *leakP) string {
				return fmt.Sprintf("%02d.%02d.%s", p.g.in(10, 34), p.g.in(14, 24), p.g.digits(6))
			})},
			{"ijazah", leakPick("education_job", "GADA PRATAMA", "GADA PRATAMA", "GADA MADYA", "BELUM DIKLAT")},
			{"pos", leakPick("", "POS 1", "POS 2 LOBBY", "GERBANG TIMUR", "PATROLI")},
			{"tb/bb", leakF("health", func(p *leakP) string { return fmt.Sprintf("%d/%d", p.g.in(165, 182), p.g.in(55, 88)) })},
			{"ktp", leakNik},
			{"hp", leakHPHand},
			{"upah", leakPayRp},
			{"jkn", leakBpjs.gaps(0.2, "-")},
		}},
		{name: "capitation list of a clinic", rows: 240, house: true, ages: [2]int{1, 80}, cols: []leakCol{
			{"noKartu", leakBpjs},
			{"nama", leakName.up()},
			{"hubunganKeluarga", leakF("family", func(p *leakP) string {
				switch {
				case p.born.Year() > 2002:
					return p.g.of("Anak", "Anak", "Anak Ke 2")
				case p.sex == "P":
					return p.g.of("Istri", "Istri", "Peserta")
				}
				return "Peserta"
			})},
			{"sex", leakSex},
			{"tglLahir", leakBorn("02-01-2006")},
			{"jnsKelas", leakPick("bpjs_membership", "KELAS I", "KELAS II", "KELAS III")},
			{"jnsPeserta", leakPick("bpjs_membership", "PEKERJA MANDIRI", "PNS PUSAT", "PPU SWASTA", "PBI (APBN)", "PENERIMA PENSIUN PNS")},
			{"golDarah", leakPick("health", "-", "-", "A", "B", "O", "AB")},
			{"noHP", leakHP},
			{"noKTP", leakNik},
			{"aktif", leakNth("bpjs_membership", "true", "true", "true", "false", "true", "true", "true")},
			{"ketAktif", leakNth("bpjs_membership", "AKTIF", "AKTIF", "AKTIF", "TIDAK AKTIF KARENA PREMI", "AKTIF", "AKTIF", "AKTIF")},
			{"tunggakan", leakF("payment_status", func(p *leakP) string {
				if p.row%7 != 3 {
					return p.g.of("-", "")
				}
				return p.g.of("2 bln", "105000", "11 bln", "420000")
			})},
		}},
		{name: "prescriptions of a pharmacy", rows: 130, ages: [2]int{2, 82}, cols: []leakCol{
			{"NoResep", leakSeq("R/2411/%04d", 88)},
			{"Tgl", leakDate("", "02/01/06 15:04", 2024, 2024)},
			{"Pasien", leakF("name", func(p *leakP) string {
				age := 2024 - p.born.Year()
				switch {
				case age < 14:
					return "An. " + p.name
				case p.sex == "P":
					return p.g.of("Ny. ", "Ny ", "Nn. ") + p.name
				}
				return p.g.of("Tn. ", "Tn ", "Bp. ") + p.name
			})},
			{"Umur", leakF("", func(p *leakP) string { return fmt.Sprintf("%d th", 2024-p.born.Year()) })},
			{"No BPJS", leakF("bpjs_card", func(p *leakP) string { return p.g.of(p.bpjs, p.bpjs, p.bpjs+" ", "KIS "+p.bpjs) }).gaps(0.4, "UMUM", "-", "")},
			{"Diagnosa", leakPick("health", "I10", "E11.9", "J06.9", "K29.7", "A09", "M54.5", "R50.9", "ISPA", "Dispepsia", "HT")},
			{"Obat", leakPick("", "Amlodipin 5mg XXX", "Metformin 500 LX", "Paracetamol syr", "Omeprazole 20 X", "Amoxsan 500 XV", "Cetirizine X")},
			{"Dokter", leakF("name", func(p *leakP) string {
				return p.g.of("dr. Hendra Gunawan", "dr. Ratih Kusuma, Sp.PD", "dr. Marlina Siregar", "drg. Yusuf")
			})},
			{"Total", leakInt("", 12000, 480000, 500)},
		}},
		{name: "orders of a laundry", rows: 85, cols: []leakCol{
			{"nota", leakSeq("L%05d", 2207)},
			{"masuk", leakDate("", "02/01", 2024, 2024)},
			{"atas nama", leakF("name", func(p *leakP) string {
				return p.g.of("mas ", "mbak ", "bu ", "pak ", "", "") + strings.ToLower(strings.Fields(p.name)[0]) + p.g.of("", "", " kos biru", " lt 2")
			})},
			{"wa", leakHPHand},
			{"kilo", leakDec("", 1, 9, 1)},
			{"jenis", leakPick("", "cuci setrika", "express", "bedcover", "setrika aja", "sepatu")},
			{"bayar", leakPick("payment_status", "lunas", "lunas", "DP 10rb", "blm", "ngutang", "Lunas")},
			{"rak", leakPick("", "A1", "A2", "B3", "C1")},
		}},
		{name: "accounts of an e-learning app", at: "*", rows: 260, ages: [2]int{15, 40}, cols: []leakCol{
			{"id", leakSeq("%d", 88121)},
			{"full_name", leakName},
			{"email", leakEmail},
			{"email_verified_at", leakDate("", "2006-01-02 15:04:05", 2022, 2024).gaps(0.2, "NULL")},
			{"password", leakBcr},
			{"phone_number", leakHPPlus.gaps(0.2, "NULL")},
			{"avatar", leakFile("photo", "https://cdn.belajaryuk.id/u/{hex}.webp").gaps(0.4, "NULL")},
			{"last_login_ip", leakIP.gaps(0.1, "NULL")},
			{"school_level", leakPick("education_job", "SMA", "SMK", "Mahasiswa", "Umum", "SMP")},
			{"xp", leakInt("", 0, 24000, 10)},
			{"remember_token", leakF("", func(p *leakP) string { return p.g.hex(40) })},
		}},
		{name: "players of an online game", at: "*", rows: 350, bare: true, cols: []leakCol{
			{"uid", leakSeq("%d", 10045523)},
			{"nick", leakF("username", func(p *leakP) string {
				return p.g.of("xX"+p.user+"Xx", p.user, "RRQ."+p.user, p.user+"_YT", "sultan"+p.g.digits(3), "BocilEpep"+p.g.digits(2))
			})},
			{"mail", leakEmail},
			{"pw", leakMd5},
			{"srv", leakPick("", "SEA-1", "SEA-2", "ID-JKT")},
			{"lvl", leakInt("", 1, 120, 1)},
			{"ip", leakIP},
			{"adid", leakGaid.gaps(0.2, "00000000-0000-0000-0000-000000000000")},
			{"seen", leakInt("", 1700000000, 1731000000, 1)},
		}},
		{name: "verified users of an e-wallet", at: "*", rows: 220, ages: [2]int{17, 60}, cols: []leakCol{
			{"userId", leakF("", func(p *leakP) string { return p.g.hex(24) })},
			{"legalName", leakName.up()},
			{"idCardNumber", leakNik},
			{"placeOfBirth", leakBirthPlace.up()},
			{"dateOfBirth", leakBorn("2006-01-02")},
			{"msisdn", leakHP62},
			{"mothersMaidenName", leakMother.up()},
			{"occupation", leakPick("education_job", "PRIVATE_EMPLOYEE", "STUDENT", "ENTREPRENEUR", "OTHERS", "CIVIL_SERVANT", "FREELANCER")},
			{"monthlyIncomeRange", leakPick("salary", "LT_1M", "1M_3M", "3M_5M", "5M_10M", "GT_10M")},
			{"ktpImageUrl", leakFile("photo", "s3://kyc-prod/ktp/{hex}.jpg")},
			{"selfieUrl", leakFile("photo", "s3://kyc-prod/selfie/{hex}.jpg")},
			{"livenessScore", leakDec("", 0.71, 0.99, 4)},
			{"deviceImei", leakImei.gaps(0.3, "")},
			{"balance", leakInt("", 0, 1900000, 100)},
		}},
		{name: "clients of a securities broker", at: "*", rows: 90, cols: []leakCol{
			{"CLIENT_CD", leakF("", func(p *leakP) string { return p.g.caps(2) + p.g.digits(4) })},
			{"SID", leakF("", func(p *leakP) string { return "IDD" + p.g.digits(4) + p.g.caps(2) + p.g.digits(6) })},
			{"CLIENT_NM", leakName.up()},
			{"ID_NO", leakNik},
			{"TAX_ID", leakNpwp15.gaps(0.1)},
			{"ANNUAL_INCOME", leakPick("salary", "<10 JT", "10-50 JT", ">50-100 JT", ">100-500 JT", ">500 JT-1 M")},
			{"SRC_FUND", leakPick("", "GAJI", "WARISAN", "USAHA", "ORANG TUA")},
			{"RDN_BANK", leakBank},
			{"RDN_ACCT", leakAccount},
			{"SPOUSE_NM", leakMate.up().gaps(0.4)},
			{"MMN", leakMother.up()},
			{"EMAIL_ADDR", leakEmail.up()},
		}},
		{name: "life insurance policies", at: "*", rows: 150, cols: []leakCol{
			{"Policy No", leakCode("50%s", 8)},
			{"Policy Holder", leakName},
			{"DOB", leakBorn("02-Jan-06")},
			{"Gender", leakSexAs("Male", "Female")},
			{"Smoker", leakPick("health", "Yes", "No", "No", "No")},
			{"Pre-existing condition", leakPick("health", "None", "None", "Hypertension", "Diabetes", "GERD", "None", "Asthma")},
			{"Beneficiary", leakMate},
			{"Relationship", leakPick("family", "Spouse", "Child", "Parent", "Spouse")},
			{"Mobile", leakHPPlus},
			{"Premium", leakInt("", 250000, 3500000, 50000)},
			{"Premium status", leakPick("payment_status", "Paid", "Paid", "Grace period", "Lapsed", "Overdue 45 days")},
			{"Credit card on file", leakCard.gaps(0.5)},
		}},
		{name: "motorcycles sold by a dealer", rows: 115, cols: []leakCol{
			{"no spk", leakSeq("SPK-%05d", 771)},
			{"nama stnk", leakName.up()},
			{"no ktp stnk", leakNikHand},
			{"alamat stnk", leakAddress.up()},
			{"tipe", leakPick("", "BEAT CBS", "BEAT STREET", "GENIO", "SCOOPY", "BEAT DLX")},
			{"no rangka", leakF("vehicle_plate", func(p *leakP) string {
				return "MH1JM9" + p.g.of("1", "2") + p.g.digits(1) + p.g.of("PK", "RK") + p.g.digits(7)
			})},
			{"no mesin", leakF("vehicle_plate", func(p *leakP) string { return p.g.of("JM91E", "JM92E") + "-" + p.g.digits(7) })},
			{"cara beli", leakPick("", "CASH", "KREDIT ADF", "KREDIT FIF")},
			{"no hp konsumen", leakHPHand},
			{"sales", leakPick("name", "RIKO", "DEBI", "HENDRA", "MEGA", "IPUL")},
			{"no polisi", leakPlate.gaps(0.3, "proses", "-")},
		}},
		{name: "guests of a hotel", at: "*", rows: 170, cols: []leakCol{
			{"Conf#", leakCode("%s", 8)},
			{"Guest Name", leakF("name", func(p *leakP) string {
				f := strings.Fields(p.name)
				return f[len(f)-1] + ", " + f[0] + map[string]string{"L": " MR", "P": " MRS"}[p.sex]
			})},
			{"Room", leakInt("", 101, 819, 1)},
			{"Arr", leakDate("", "02/01/06", 2024, 2024)},
			{"Nts", leakInt("", 1, 5, 1)},
			{"ID Type/No", leakF("nik", func(p *leakP) string { return p.g.of("KTP ", "KTP", "KTP: ") + p.nik }).gaps(0.1, "")},
			{"Nat", leakPick("nationality", "ID", "ID", "ID", "ID")},
			{"Plate", leakPlate.gaps(0.6)},
			{"CC guarantee", leakF("payment_card", func(p *leakP) string {
				c := p.card()
				return c[:4] + " " + c[4:8] + " " + c[8:12] + " " + c[12:]
			}).gaps(0.45, "CASH DEPO", "")},
			{"Email", leakEmail.gaps(0.3)},
			{"Remarks", leakPick("", "", "", "late c/o 14.00", "twin bed", "no smoking", "honeymoon setup")},
		}},
		{name: "applicants for a housing loan", rows: 60, ages: [2]int{23, 50}, cols: []leakCol{
			{"Unit", leakF("", func(p *leakP) string {
				return p.g.of("Blok A", "Blok B", "Cluster Jasmine ") + strconv.Itoa(p.g.in(1, 40))
			})},
			{"Pembeli", leakName},
			{"Pasangan", leakMate.gaps(0.3, "-")},
			{"Tempat Kerja", leakPick("", "PT Astra Otoparts", "RSUD Kota", "Wirausaha", "SMPN 4", "PT Indah Kiat")},
			{"Posisi", leakPick("education_job", "Staf", "Operator", "Supervisor", "Guru", "Pemilik", "Perawat")},
			{"Gaji Pemohon", leakPayRp},
			{"Gaji Pasangan", leakF("salary", func(p *leakP) string { return "Rp " + leakDots(p.g.in(20, 70)*100000) }).gaps(0.4, "-", "Rp 0")},
			{"BI Checking", leakPick("payment_status", "Kol 1", "Kol 1", "Kol 2", "Kol 5 - kartu kredit", "bersih", "ada tunggakan paylater")},
			{"NPWP", leakNpwp.gaps(0.1, "-")},
			{"Kontak", leakHPHand},
			{"KPR", leakPick("", "SP3K", "Berkas kurang", "Tolak", "Akad", "Wawancara")},
		}},
		{name: "registered prepaid cards of a telecom", at: "*", rows: 390, bare: true, cols: []leakCol{
			{"msisdn", leakHP62},
			{"nik", leakNik},
			{"kk", leakKK},
			{"operator", leakPick("", "TSEL", "ISAT", "XL", "SF")},
			{"ts", leakDate("", "20060102150405", 2018, 2022)},
			{"imei", leakImei.gaps(0.25, `\N`)},
			{"lac", leakInt("", 1001, 65000, 1)},
		}},
		{name: "subscribers of a newspaper", rows: 105, cols: []leakCol{
			{"SubscriberID", leakSeq("KR-%05d", 3310)},
			{"Name", leakName},
			{"DeliveryAddress", leakAddress},
			{"Area loper", leakPick("", "Utara 1", "Utara 2", "Kota", "Selatan")},
			{"Phone", leakF("phone", func(p *leakP) string {
				return p.g.of("("+p.reg.tel+") "+p.g.of("5", "7", "8")+p.g.digits(5), p.hp, p.reg.tel+p.g.of("4", "5", "7")+p.g.digits(6))
			})},
			{"Edition", leakPick("", "Daily", "Weekend", "Daily+E-paper")},
			{"Since", leakDate("", "Jan-06", 2009, 2024)},
			{"MonthsOwed", leakPick("payment_status", "-", "", "1", "2", "4", "-")},
		}},
		{name: "tickets of a concert", at: "*", rows: 310, ages: [2]int{16, 40}, cols: []leakCol{
			{"order_code", leakF("", func(p *leakP) string { return "TKT-" + strings.ToUpper(p.g.hex(8)) })},
			{"tier", leakPick("", "CAT 1", "CAT 2", "Festival A", "VIP")},
			{"attendee", leakName},
			{"ktp_attendee", leakNik},
			{"gndr", leakSexAs("M", "F")},
			{"mail", leakEmail},
			{"wa_number", leakHP62},
			{"instagram", leakAt.gaps(0.35, "", "-")},
			{"qty", leakInt("", 1, 4, 1)},
			{"paid_at", leakDate("", "2006-01-02T15:04:05+07:00", 2024, 2024)},
		}},
		{name: "profiles of a dating app", at: "*", rows: 145, ages: [2]int{19, 45}, cols: []leakCol{
			{"profile_id", leakF("", func(p *leakP) string { return p.uuid() })},
			{"display_name", leakF("username", func(p *leakP) string {
				return p.g.of(p.user, map[string]string{"L": "cowok_", "P": "cewek_"}[p.sex]+p.g.digits(2), "si"+p.user, p.user+"♡")
			})},
			{"bday", leakBorn("2006-01-02")},
			{"i_am", leakSexAs("man", "woman")},
			{"height_cm", leakInt("health", 150, 185, 1)},
			{"religion", leakF("religion", func(p *leakP) string {
				return map[string]string{"Islam": "muslim", "Kristen": "christian", "Katolik": "catholic", "Hindu": "hindu", "Buddha": "buddhist", "Konghucu": "confucian"}[p.faith]
			})},
			{"relationship", leakPick("marital_status", "single", "single", "divorced", "widowed")},
			{"last_loc", leakF("geo", func(p *leakP) string { return fmt.Sprintf("POINT(%.5f %.5f)", p.lon, p.lat) })},
			{"line_id", leakF("messenger", func(p *leakP) string { return p.user }).gaps(0.4, "")},
			{"photo_1", leakFile("photo", "p/{hex}_1.jpg")},
			{"device", leakGaid},
			{"bio", leakPick("", "suka kopi & senja", "cari yg serius", "no drama", "anak gunung", "", "just ask")},
		}},
		{name: "members of a car park", rows: 135, cols: []leakCol{
			{"CARD_UID", leakF("", func(p *leakP) string { return strings.ToUpper(p.g.hex(8)) })},
			{"MBR_NM", leakName.up()},
			{"NOPOL1", leakPlate.as(func(s string) string { return strings.ReplaceAll(s, " ", "") })},
			{"NOPOL2", leakF("vehicle_plate", func(p *leakP) string { return p.reg.plate + p.g.digits(4) + p.g.caps(2) }).gaps(0.7)},
			{"TENANT", leakPick("", "Lt 3 Bank Sinar", "Lt 7 Konsultan", "Lt 12 Telemedia", "Umum")},
			{"HP", leakHP8},
			{"EXP", leakDate("", "2006-01-02", 2024, 2025)},
			{"STS_BYR", leakPick("payment_status", "L", "L", "B", "L")},
		}},
		{name: "drivers of a ride-hailing app", rows: 165, ages: [2]int{19, 57}, cols: []leakCol{
			{"rating", leakDec("", 4.1, 5, 2)},
			{"nama_mitra", leakName},
			{"no_sim", leakSim},
			{"jenis_sim", leakPick("driving_licence", "C", "C", "A", "A UMUM")},
			{"plat", leakPlate},
			{"pendapatan_minggu", leakInt("salary", 350000, 2400000, 500)},
			{"bank", leakBank},
			{"norek", leakAccount},
			{"last_lat", leakLat},
			{"last_lng", leakLon},
			{"hp_imei", leakImei},
			{"skck", leakPick("criminal_record", "Tidak pernah tersangkut", "Nihil catatan", "Berlaku s/d 03-2025", "Pernah terlibat (2016)")},
			{"foto_selfie", leakFile("photo", "{user}_selfie_{n}.jpg")},
		}},
		{name: "borrowers of a lending app in collection", at: "*", rows: 125, ages: [2]int{20, 50}, cols: []leakCol{
			{"loanId", leakCode("LN24%s", 7)},
			{"debtorName", leakName},
			{"ktpNo", leakNik},
			{"dpd", leakNth("payment_status", "3", "17", "95", "31", "203", "62", "131")},
			{"collectability", leakNth("payment_status", "2", "2", "3", "2", "5", "2", "4")},
			{"outstanding", leakInt("payment_status", 350000, 8200000, 1)},
			{"employerName", leakPick("", "PT Maju Garmen", "Toko Sembako", "Freelance", "CV Karya Utama", "-")},
			{"declaredSalary", leakPay},
			{"emergencyContact1", leakMate},
			{"emergencyRelation1", leakPick("family", "spouse", "sibling", "parent")},
			{"emergencyPhone1", leakHP},
			{"deviceMac", leakMac.gaps(0.3, "02:00:00:00:00:00")},
			{"lastIp", leakIP},
		}},
		{name: "savers of a rural bank, old core system", rows: 230, cols: []leakCol{
			{"CIFNO", leakCode("00%s", 6)},
			{"CFNA1", leakName.up()},
			{"CFSSNO", leakNik},
			{"CFBIR6", leakBorn("020106")},
			{"CFMNAM", leakMother.up()},
			{"CFADR1", leakStreet.up()},
			{"CFADR2", leakF("address", func(p *leakP) string { return strings.ToUpper("RT " + p.rt + " RW " + p.rw + " " + p.village) })},
			{"CFSEX", leakSexAs("M", "F")},
			{"CFRELG", leakF("religion", func(p *leakP) string {
				return map[string]string{"Islam": "I", "Kristen": "K", "Katolik": "C", "Hindu": "H", "Buddha": "B", "Konghucu": "G"}[p.faith]
			})},
			{"DDACCT", leakF("bank_account", func(p *leakP) string { return "101" + p.g.digits(9) })},
			{"DDCBAL", leakInt("", 50000, 48000000, 1)},
		}},
		{name: "wages of a garment factory", at: "331410 337411 320501", rows: 360, ages: [2]int{18, 48}, cols: []leakCol{
			{"EMPNO", leakF("nip", func(p *leakP) string { return p.g.of("S", "S", "C") + p.g.digits(5) })},
			{"EMPNAME", leakName.up()},
			{"LINE", leakPick("", "SEW-01", "SEW-02", "CUT", "FIN", "QC")},
			{"JOIN_DT", leakDate("", "2006/01/02", 2009, 2024)},
			{"BASIC", leakInt("salary", 2170000, 3600000, 100)},
			{"OT_AMT", leakInt("salary", 0, 1200000, 250)},
			{"NETPAY", leakInt("salary", 2200000, 4800000, 1)},
			{"KPJ", leakKpj},
			{"JKN_ID", leakF("bpjs_card", func(p *leakP) string { return strings.TrimLeft(p.bpjs, "0") })},
			{"FASKES_TK1", leakPick("", "Klinik Pratama Medika", "Puskesmas Bergas", "Klinik PT")},
			{"CUTI_HAMIL", leakPick("", "", "", "", "Y")},
			{"ATM", leakAccount},
		}},
		{name: "members of a gym", rows: 58, ages: [2]int{17, 48}, cols: []leakCol{
			{"member", leakName},
			{"ph", leakHPHand},
			{"b'day", leakBorn("2 Jan 2006")},
			{"wieght", leakDec("health", 45, 99, 1)},
			{"body fat %", leakDec("health", 12, 38, 1)},
			{"injury/notes", leakPick("health", "-", "", "lutut kiri", "HNP", "none", "vertigo", "asma")},
			{"finger_tmpl", leakF("biometric", func(p *leakP) string { return p.template() })},
			{"pkg", leakPick("", "3 bln", "1 thn", "visit 10x", "PT 12 sesi")},
			{"IG", leakAt.gaps(0.3, "", "ga ada")},
		}},
		{name: "pilgrims of an umrah agency", at: "340212 320405 137109 320501 352601 637104", rows: 44, ages: [2]int{8, 75}, cols: []leakCol{
			{"NO", leakSeq("%d", 1)},
			{"TITLE", leakSexAs("MR", "MRS")},
			{"NAME AS PASSPORT", leakName.up()},
			{"PASSPORT", leakPassport},
			{"DATE OF EXPIRY", leakDate("", "02 Jan 2006", 2026, 2033)},
			{"PLACE & DATE OF BIRTH", leakF("birth_date birth_place", func(p *leakP) string {
				return strings.ToUpper(leakBirthPlace.val(p) + ", " + p.born.Format("02 Jan 2006"))
			})},
			{"MAHRAM", leakMate.up().gaps(0.5, "-")},
			{"ROOM", leakPick("", "QUAD", "TRIPLE", "DOUBLE")},
			{"MENINGITIS", leakPick("vaccine", "OK", "OK", "BLM", "12/09/24")},
			{"PELUNASAN", leakPick("payment_status", "LUNAS", "DP 5 JT", "KURANG 12.500.000", "LUNAS", "CICIL 2X")},
			{"KURSI RODA", leakPick("health", "", "", "", "", "YA")},
		}},
		{name: "check-ins of a sales force", rows: 210, ages: [2]int{22, 45}, cols: []leakCol{
			{"ts", leakDate("", "2006-01-02 15:04:05", 2024, 2024)},
			{"empCode", leakF("nip", func(p *leakP) string { return fmt.Sprintf("SF-%04d", p.g.in(1, 900)) })},
			{"empName", leakName},
			{"outlet", leakPick("", "TK Barokah", "UD Sinar", "Indomaret Dago", "Warung Bu Sri", "Alfamart Tlogomas")},
			{"clockInLoc", leakLL},
			{"clockInSelfie", leakFile("photo", "/att/{n}/{hex}.jpeg")},
			{"deviceId", leakF("device_id", func(p *leakP) string { return p.g.hex(16) })},
			{"batt", leakInt("", 5, 100, 1)},
			{"mockGps", leakPick("", "false", "false", "false", "true")},
		}},
		{name: "vendors of a firm, one of them a person", rows: 150, cols: []leakCol{
			{"Vendor Code", leakSeq("V%05d", 1001)},
			{"Vendor Name", leakName.orElse(leakF("", func(p *leakP) string { return leakFirm(p.g) }))},
			{"Category", leakPick("", "ATK", "Sparepart", "Jasa", "Konstruksi", "Katering", "IT")},
			{"Terms", leakPick("", "COD", "14D", "30D", "45D")},
			{"Tax/ID No", leakNik.once("", "", "-")},
			{"Payment to", leakF("bank_account", func(p *leakP) string { return p.bank + " " + p.account }).once("", "via GIRO", "")},
			{"Remark", leakF("phone", func(p *leakP) string { return "perorangan, hub. " + p.hp }).once("", "", "PKP", "kontrak s/d 2025", "rutin")},
		}},
		{name: "stock of a shop with one customer's order in it", rows: 260, cols: []leakCol{
			{"sku", leakCode("BRG-%s", 6)},
			{"nama_barang", leakNth("", "Kabel NYM 2x1.5", "Lampu LED 12W", "Saklar Broco", "Pipa PVC 1/2", "Cat Tembok 5kg", "Keran Air", "Engsel 4in", "Kran Shower")},
			{"stok", leakInt("", 0, 400, 1)},
			{"hrg_beli", leakNth("", "11500", "18000", "14000", "17500", "92000", "21000", "8500", "64000")},
			{"hrg_jual", leakNth("", "14000", "24500", "18000", "22000", "110000", "28000", "12000", "79000")},
			{"ket", leakF("phone", func(p *leakP) string { return "pesanan p. " + strings.ToLower(p.name) + " " + p.hp }).once("", "", "", "kosong", "diskon", "rak bawah")},
		}},
		{name: "settings of a web shop with one mailbox in them", rows: 110, cols: []leakCol{
			{"option_id", leakSeq("%d", 1)},
			{"option_name", leakF("", func(p *leakP) string {
				if p.row == p.g.lucky {
					return "smtp_pass"
				}
				return p.g.of("theme_", "cache_", "cart_", "ship_", "tax_") + p.g.of("enabled", "ttl", "color", "mode", "limit") + "_" + strconv.Itoa(p.row)
			})},
			{"option_value", leakPass.once("1", "0", "yes", "no", "3600", "#ff6600", "id_ID", "a:0:{}", "default")},
			{"autoload", leakPick("", "yes", "no")},
		}},
	}
}

// leakFirm is the name of a firm, often one that sounds like a person's.
func leakFirm(g *leakGen) string {
	return g.of("PT ", "CV ", "UD ", "PT. ", "Toko ", "CV. ") +
		g.of("Sinar", "Putra", "Maju", "Budi", "Karya", "Dewi", "Anugerah", "Sumber", "Surya", "Indo", "Mitra", "Rahayu", "Wijaya") + " " +
		g.of("Santoso", "Mandiri", "Abadi", "Sentosa", "Lestari", "Teknik", "Persada", "Makmur", "Setiawan", "Gemilang", "Jaya", "Utama") +
		g.of("", "", "", " Sejahtera", " Perkasa", " Bersama")
}

// leakHolders are what running text may speak of. Names, addresses and the
// like stay without a class there.
var leakHolders = map[string]leakField{
	"nik": leakNik, "kk": leakKK, "bpjs": leakBpjs, "email": leakEmail, "npwp": leakNpwp, "npwp15": leakNpwp15,
	"hp": leakF("phone", func(p *leakP) string {
		return p.g.of(p.hp, p.hp, p.hp, "62"+p.hp[1:], "+62"+p.hp[1:], p.hp[:4]+"-"+p.hp[4:8]+"-"+p.hp[8:])
	}),
	"hp0": leakHP, "hp62": leakHP62, "hpplus": leakHPPlus,
	"tel": leakF("phone", func(p *leakP) string { return "(" + p.reg.tel + ") " + p.g.of("5", "7", "8") + p.g.digits(6) }),
	"pay": leakPayRp, "paydots": leakPayDots, "paynum": leakPay,
	"payjt": leakF("salary", func(p *leakP) string { return fmt.Sprintf("%d,%d jt", p.g.in(2, 9), p.g.in(1, 9)) }),
	"honor": leakPick("salary", "Rp 350.000", "300 ribu", "Rp. 500.000,-"),
	"card":  leakCard,
	"card4": leakF("payment_card", func(p *leakP) string {
		c := p.card()
		return c[:4] + " " + c[4:8] + " " + c[8:12] + " " + c[12:]
	}),
	"rek": leakAccount, "ip": leakIP, "pass": leakPass, "md5": leakMd5, "bcr": leakBcr,
	"imei": leakImei, "mac": leakMac, "gaid": leakGaid, "at": leakAt, "plat": leakPlate,
	"platrapat": leakPlate.as(func(s string) string { return strings.ReplaceAll(s, " ", "") }),
	// Without a class:
	"nama":   leakF("", func(p *leakP) string { return p.name }),
	"depan":  leakF("", func(p *leakP) string { return strings.Fields(p.name)[0] }),
	"user":   leakF("", func(p *leakP) string { return p.user }),
	"ibu":    leakF("", func(p *leakP) string { return p.mother }),
	"teman":  leakF("", func(p *leakP) string { return p.mate }),
	"ttl":    leakF("", leakTTL.val),
	"alamat": leakF("", leakAddress.val),
	"desa":   leakF("", func(p *leakP) string { return p.village }),
	"bank":   leakBank,
	"rp":     leakF("", func(p *leakP) string { return "Rp " + leakDots(p.g.in(12, 900)*1000) }),
	"rb":     leakInt("", 12000, 900000, 500),
	"n2":     leakInt("", 2, 60, 1), "n3": leakCode("%s", 3), "n4": leakInt("", 1200, 9800, 1), "n6": leakInt("", 102030, 987000, 1),
	"n8": leakCode("2%s", 7), "n10": leakCode("JP%s", 10), "hex": leakF("", func(p *leakP) string { return p.g.hex(12) }),
	"lan": leakF("", func(p *leakP) string {
		return fmt.Sprintf("%s.%d.%d", p.g.of("10.20", "192.168", "172.16"), p.g.IntN(200), p.g.in(2, 250))
	}),
	"jam": leakF("", func(p *leakP) string { return fmt.Sprintf("%02d:%02d", p.g.in(6, 22), p.g.IntN(60)) }),
	"wib": leakF("", func(p *leakP) string { return fmt.Sprintf("%02d.%02d", p.g.in(6, 22), p.g.IntN(60)) }),
	"tgl": leakDate("", "02/01/06", 2024, 2024), "iso": leakDate("", "2006-01-02T15:04:05.000Z", 2024, 2024),
	"log": leakDate("", "2006-01-02 15:04:05", 2024, 2024), "apache": leakDate("", "02/Jan/2006:15:04:05 +0700", 2024, 2024),
}

// fill writes a template's <holders>, and the classes of what it wrote in front.
func (p *leakP) fill(template string) string {
	var text strings.Builder
	var classes []string
	for {
		before, rest, more := strings.Cut(template, "<")
		text.WriteString(before)
		if !more {
			break
		}
		key, after, _ := strings.Cut(rest, ">")
		f, known := leakHolders[key]
		if !known {
			panic("leaks: no holder " + key)
		}
		text.WriteString(f.val(p))
		for _, c := range strings.Fields(f.classes) {
			if !strings.Contains(" "+strings.Join(classes, " ")+" ", " "+c+" ") {
				classes = append(classes, c)
			}
		}
		template = after
	}
	return leakText + strings.Join(classes, " ") + leakText + text.String()
}

// leakSay writes one of the templates, leakScript each in turn.
func leakSay(templates ...string) leakField {
	return leakF("", func(p *leakP) string { return p.fill(p.g.of(templates...)) })
}

func leakScript(templates ...string) leakField {
	return leakF("", func(p *leakP) string { return p.fill(templates[p.row%len(templates)]) })
}

// leakTexts are the tables in which personal data stands in running text.
func leakTexts() []leakTab {
	return []leakTab{
		{name: "a neighbourhood's group chat, exported", rows: 120, bare: true, cols: []leakCol{
			{"", leakSay(
				"<tgl> <wib> - Pak RT 04: Bapak ibu mohon kirim NIK dan KK utk pendataan bansos, paling lambat besok",
				"<tgl> <wib> - <nama>: <nik> <nama>",
				"<tgl> <wib> - <nama>: ini pak, kk <kk> nik istri <nik>",
				"<tgl> <wib> - <hpplus>: iuran sampah bulan ini 25rb ya bu",
				"<tgl> <wib> - <nama>: gambar tidak disertakan",
				"<tgl> <wib> - Bu <depan>: nomor tukang sedot wc ada yg punya?",
				"<tgl> <wib> - <nama>: <hp> pak Udin, murah",
				"<tgl> <wib> - <nama>: transfer ke <bank> <rek> an <teman> ya, jgn lupa bukti",
				"<tgl> <wib> - <nama>: nggih siap",
				"<tgl> <wib> - <nama>: ronda malam ini giliran blok C, kopi ditanggung pak <depan>",
				"<tgl> <wib> - <nama>: ada mobil <plat> parkir depan rumah saya, tolong digeser 🙏",
				"<tgl> <wib> - <nama>: Alhamdulillah kas masuk <rp>",
				"<tgl> <wib> - Anda menambahkan <hpplus>")},
		}},
		{name: "live chat of an e-wallet's help desk", at: "*", rows: 150, cols: []leakCol{
			{"room", leakCode("R-%s", 6)},
			{"at", leakDate("", "2006-01-02 15:04:05", 2024, 2024)},
			{"channel", leakPick("", "in-app", "in-app", "web", "whatsapp")},
			{"text", leakSay(
				"halo kak saldo saya kepotong <rp> tapi ga masuk",
				"Baik Kak <depan>, boleh diinfokan nomor HP terdaftar dan email?",
				"<hp> email <email>",
				"no hp lama <hp> udah hilang, mau ganti ke <hp> gimana",
				"kartu saya <card4> didebit 2x min",
				"Mohon menunggu ya Kak, sedang kami cek. Nomor tiket Kakak 24<n6>",
				"ktp nya <nik> nama <nama>, kenapa verifikasi ditolak terus??",
				"refund ke rek <bank> <rek> a.n <nama> aja",
				"udah 3x24 jam lho",
				"kode OTP tidak masuk-masuk",
				"Terima kasih telah menghubungi kami. Ada lagi yang bisa dibantu?",
				"password saya <pass> tapi katanya salah mulu",
				"ID transaksi <n10>")},
		}},
		{name: "log of an app's server", at: "*", rows: 340, cols: []leakCol{
			{"line", leakSay(
				"<log> INFO  [http-nio-8080-exec-<n2>] c.m.a.HealthController - GET /actuator/health 200 in <n2> ms",
				"<log> INFO  [scheduler-1] c.m.a.job.Sync - <n3> rows synced from <lan>",
				"<log> DEBUG [http-nio-8080-exec-<n2>] c.m.a.AuthService - login user=<user> pwd=<pass> ip=<ip>",
				"<log> WARN  [http-nio-8080-exec-<n2>] c.m.a.OtpService - otp failed msisdn=<hp62> attempt=3",
				"<log> ERROR [http-nio-8080-exec-<n2>] c.m.a.PayService - timeout host=<lan>:8443 trx=<n10>",
				"<log> DEBUG [http-nio-8080-exec-<n2>] c.m.a.Register - payload nik=<nik>, email=<email>, device=<gaid>",
				"<log> INFO  [main] o.s.b.StartupInfoLogger - Started App v2.14.0.3 in 8.<n3> seconds",
				"<log> DEBUG [pool-4-thread-1] c.m.a.Push - imei <imei> token <hex> sent",
				"<log> INFO  [http-nio-8080-exec-<n2>] c.m.a.CartController - cart <n8> total <rb>",
				"\tat com.mitra.api.service.PayService.charge(PayService.java:<n3>)")},
		}},
		{name: "complaints to a regency's hotline", rows: 70, cols: []leakCol{
			{"ID Laporan", leakSeq("%d", 7781120)},
			{"Tanggal", leakDate("", "02-01-2006", 2024, 2024)},
			{"Kategori", leakPick("", "Infrastruktur", "Bansos", "Kesehatan", "Kependudukan", "Air bersih")},
			{"Isi Aduan", leakSay(
				"Jalan di depan SD <desa> rusak parah sudah 2 tahun tidak diperbaiki, mohon ditindaklanjuti.",
				"Saya <nama> NIK <nik> kenapa tidak dapat bansos padahal tetangga yg punya mobil dapat",
				"air pdam mati 3 hari di <alamat>. hub saya <hp>",
				"KTP saya sudah 4 bulan belum jadi. nik <nik>, kk <kk>. Tolong dibantu pak",
				"BPJS saya nonaktif padahal PBI, nomor kartu <bpjs>, di RS disuruh bayar <rp>",
				"Lampu PJU mati dari simpang empat sampai pasar kurang lebih 800 meter",
				"gaji guru honorer di sekolah kami cuma <honor> dan sudah 3 bulan belum cair",
				"Oknum petugas minta uang <rp> utk urus surat pindah, orangnya naik motor <plat>")},
			{"Tindak Lanjut", leakSay("", "Diteruskan ke OPD terkait", "Sdh dihubungi via <hp>", "Selesai", "Belum", "pelapor email ke <email>, menunggu berkas")},
		}},
		{name: "mails of a personnel department", rows: 52, cols: []leakCol{
			{"Date", leakDate("", "Mon, 02 Jan 2006 15:04:05 +0700", 2023, 2024)},
			{"Subject", leakPick("", "Re: Revisi gaji", "FW: data karyawan baru", "Payroll cut off", "Reminder absensi", "BPJS bulan ini")},
			{"Body", leakSay(
				"Dear Payroll, mohon revisi gaji a.n. <nama> menjadi <pay> per bulan terhitung tgl 1. Rek <bank> <rek>. Thx",
				"Pak, terlampir data karyawan baru: <nama>, KTP <nik>, NPWP <npwp>, HP <hp>, email pribadi <email>.",
				"Reminder: cut off absensi tgl 20, form lembur dikumpulkan ke lantai 3.",
				"Bu, untuk <depan> THP nya <payjt> sudah termasuk tunjangan transport ya? Mohon cek slip bulan lalu.",
				"Hi team, kartu BPJS Kes <nama> sudah terbit no <bpjs>, silakan diinformasikan.",
				"Mohon approve reimbursement taksi <rp> utk meeting di Cikarang.",
				"Sesuai pembicaraan, offering letter: gaji pokok <paydots>, tunjangan makan 35.000/hari. Konfirmasi ke <email> sebelum Jumat.",
				"Server HRIS pindah ke <lan> mulai Senin, akses lama ditutup.")},
		}},
		{name: "powers of attorney, line by line", rows: 56, same: 14, bare: true, cols: []leakCol{
			{"", leakScript(
				"SURAT KUASA",
				"Yang bertanda tangan di bawah ini :",
				"Nama                  : <nama>",
				"Tempat/Tgl Lahir  : <ttl>",
				"No. KTP              : <nik>",
				"Alamat                : <alamat>",
				"No. HP                : <hp>",
				"Dengan ini memberi kuasa kepada Sdr. <teman>",
				"untuk mengambil BPKB kendaraan No. Pol. <plat>",
				"dan menerima pengembalian dana sebesar <rp>",
				"melalui rekening <bank> No. <rek>",
				"Demikian surat kuasa ini dibuat untuk dipergunakan sebagaimana mestinya.",
				"Yang memberi kuasa,                    Yang diberi kuasa,",
				"(Materai 10.000)")},
		}},
		{name: "curricula vitae read from PDFs", rows: 78, same: 13, cols: []leakCol{
			{"baris", leakScript(
				"CURRICULUM VITAE",
				"<nama>",
				"<alamat>",
				"Telp/WA: <hp>  |  Email: <email>",
				"IG : <at>",
				"PENDIDIKAN",
				"2012 - 2015  SMK Negeri 2, Teknik Kendaraan Ringan, nilai rata-rata 82,40",
				"PENGALAMAN KERJA",
				"PT Surya Toto, operator produksi (2016-2018), gaji terakhir <pay>",
				"Toko Maju Motor, mekanik, 2019-2023",
				"Gaji yang diterima saat ini: <payjt>",
				"REFERENSI",
				"Bpk. <teman>, kepala bengkel, <hp>")},
		}},
		{name: "chat between a clinic's front desk and its back office", rows: 90, cols: []leakCol{
			{"waktu", leakDate("", "15.04", 2024, 2024)},
			{"pesan", leakSay(
				"mbak tolong cek no bpjs <bpjs> aktif ga",
				"aktif, tapi faskesnya di pkm <desa>",
				"ny <nama> <bpjs> mau rujuk ke sp.pd",
				"KIS <bpjs> keluar notif premi ya pak, suruh bayar dulu",
				"nik <nik> ga ketemu di pcare",
				"obat amlodipin tinggal <n2> strip",
				"pasien no antrian B<n3> dipanggil ga ada orangnya",
				"hp pasien <hp> tolong dikabari hasil lab",
				"sip", "oke kak", "dokter praktek mulai jam <jam> hari ini",
				"surat kontrol no 0114R<n3>1124K00<n4>")},
		}},
		{name: "access log of a government portal", at: "*", rows: 300, bare: true, cols: []leakCol{
			{"", leakSay(
				`<ip> - - [<apache>] "GET /assets/css/app.min.css?v=4.1.3 HTTP/1.1" 200 <n6>`,
				`<ip> - - [<apache>] "GET /cek-bansos?nik=<nik> HTTP/1.1" 200 <n4> "-" "Mozilla/5.0 (Linux; Android 12; SM-A135F) Chrome/119.0.0.0"`,
				`<lan> - - [<apache>] "GET /server-status HTTP/1.1" 403 199 "-" "zabbix"`,
				`<lan> - - [<apache>] "POST /api/sync HTTP/1.1" 204 0`,
				`<ip> - - [<apache>] "GET /reset?email=<email>&token=<hex> HTTP/2.0" 302 5`,
				`<ip> - - [<apache>] "GET /api/v1/otp?msisdn=<hp62> HTTP/1.1" 429 34`,
				`<ip> - - [<apache>] "GET /favicon.ico HTTP/1.1" 404 153`)},
		}},
		{name: "lines of a SQL dump", rows: 130, bare: true, cols: []leakCol{
			{"", leakSay(
				"INSERT INTO `tb_user` VALUES (<n3>,'<user>','<md5>','<email>',1,'<log>');",
				"INSERT INTO `tb_user` VALUES (<n3>,'<user>','<bcr>',NULL,0,NULL);",
				"INSERT INTO `m_pegawai` VALUES ('<n6>','<nama>','<nik>','<hp>',<paynum>);",
				"INSERT INTO `t_login_log` VALUES (<n8>,'<user>','<ip>','<log>');",
				"INSERT INTO `t_login_log` VALUES (<n8>,'<user>','<lan>','<log>');",
				"INSERT INTO `t_trx` VALUES (<n8>,'<n10>',<rb>,'SUCCESS');",
				"INSERT INTO `m_barang` VALUES ('899<n6>4031','Sabun cair 450ml',<rb>,<n2>);",
				"LOCK TABLES `m_pegawai` WRITE;",
				"/*!40000 ALTER TABLE `t_trx` DISABLE KEYS */;")},
		}},
		{name: "webhooks of a payment gateway", at: "*", rows: 100, cols: []leakCol{
			{"received_at", leakDate("", "2006-01-02T15:04:05Z", 2024, 2024)},
			{"payload", leakSay(
				`{"order_id":"<n10>","gross_amount":"<rb>.00","status_code":"200","customer":{"first_name":"<depan>","email":"<email>","phone":"<hp0>"}}`,
				`{"order_id":"<n10>","payment_type":"credit_card","card":"<card>","bank":"<bank>","ip":"<ip>"}`,
				`{"order_id":"<n10>","transaction_status":"expire","gross_amount":"<rb>.00"}`,
				`{"event":"disbursement","amount":<rb>,"bank_code":"<bank>","account_number":"<rek>","account_holder_name":"<nama>"}`,
				`{"event":"ping","ts":"<iso>"}`)},
		}},
		{name: "log of a Telegram bot for tyre stock and customers", rows: 80, cols: []leakCol{
			{"tgl", leakDate("", "02/01/2006 15:04", 2024, 2024)},
			{"msg", leakSay(
				"[in] <at>: /daftar <nama> <hp0>",
				"[in] <at>: /stok ban 185/65 R15",
				"[out] stok 185/65 R15: <n2> pcs, harga <rp>",
				"[in] <at>: /booking <plat> jam <jam>",
				"[out] booking dicatat, antrian <n2>",
				"[err] sendMessage 400 Bad Request: chat not found",
				"[in] <at>: email saya <email> kirim notanya kesana aja")},
		}},
		{name: "hand-over notes of an administrator", rows: 34, cols: []leakCol{
			{"Catatan serah terima", leakSay(
				"cpanel web dinas: user admin_dinas pass <pass>",
				"router lt 2 di <lan>, password: <pass>",
				"email resmi: <email> / <pass>",
				"db siakad host <lan> port 3306 user root pw <pass>",
				"wifi tamu gedung B password <pass>",
				"backup tiap malam jam <jam> ke NAS <lan>",
				"lisensi antivirus habis bulan depan, hubungi vendor <tel>",
				"VPS di <ip> (bayar tiap tgl 5)",
				"UPS ruang server baterai perlu diganti",
				"php masih 7.4.33, jangan diupgrade dulu",
				"MAC laptop kadis <mac>, sudah di whitelist")},
		}},
		{name: "log book of security guards", rows: 140, cols: []leakCol{
			{"Jam", leakDate("", "15:04", 2024, 2024)},
			{"Uraian Kejadian", leakSay(
				"Serah terima shift pagi ke siang, inventaris lengkap, HT 2 unit",
				"Truk ekspedisi <plat> masuk bongkar di gudang B, supir <nama> hp <hp>",
				"tamu a/n <nama> ktp <nik> bertemu HRD",
				"Mobil <platrapat> keluar tanpa kartu parkir, sdh dikonfirmasi",
				"Patroli area belakang, aman terkendali",
				"Genset dites 15 menit, solar sisa <n2> liter",
				"ditemukan hp Samsung di mushola, IMEI <imei>, diamankan di pos",
				"Kurir antar paket utk Bu <depan> lt 3",
				"Karyawan sakit dibawa ke klinik pakai <plat>")},
		}},
		{name: "messages sent by an SMS gateway", at: "*", rows: 180, cols: []leakCol{
			{"DestinationNumber", leakHP62},
			{"TextDecoded", leakSay(
				"JANGAN BERIKAN kode ini kpd siapapun. OTP Anda <n6>. Berlaku 5 menit",
				"Yth. Bpk/Ibu <nama>, tagihan air bln ini <rp>. Bayar sblm tgl 20",
				"Trf <rp> ke rek <rek> a/n <nama> BERHASIL",
				"Yth Wali murid, ananda <depan> hari ini tidak hadir tanpa keterangan. Info: <hp0>",
				"Kartu kredit Anda digunakan <rp> di TOKOPEDIA. Bukan Anda? Hub 1500<n3>",
				"Gaji bln ini telah masuk sebesar <pay>. Cek saldo Anda",
				"Pajak kendaraan <plat> jatuh tempo 30 hari lagi",
				"Selamat! Anda mendapat kuota 2GB. Cek *888#")},
			{"Status", leakPick("", "SendingOKNoReport", "DeliveryOK", "SendingError")},
		}},
		{name: "payslips printed as text", rows: 60, same: 12, bare: true, cols: []leakCol{
			{"", leakScript(
				"================ SLIP GAJI ================",
				"Nama     : <nama>        Periode : Okt 2024",
				"NPWP     : <npwp15>      Bagian : Produksi",
				"Gaji Pokok .............. <paydots>",
				"Hari kerja : 25   Lembur : <n2> jam",
				"No. BPJS Kes : <bpjs>",
				"-------------------------------------------",
				"Gaji diterima (THP)  : <pay>",
				"Ditransfer ke : <bank> <rek>",
				"Cuti tersisa : 7 hari",
				"Pertanyaan ke hrd ext. <n3>",
				"")},
		}},
	}
}

// leakClean are tables about no person.
func leakClean() []leakTab {
	region := func(pick func(r *leakRegion) string) leakField {
		return leakF("", func(p *leakP) string { return pick(&leakRegions[p.row%len(leakRegions)]) })
	}
	district := region(func(r *leakRegion) string { return r.district })
	town := region(func(r *leakRegion) string { return r.town })
	firm := leakF("", func(p *leakP) string { return leakFirm(p.g) })
	lan := leakF("", func(p *leakP) string { return fmt.Sprintf("10.%d.%d.%d", p.g.in(1, 40), p.g.IntN(20), p.g.in(2, 250)) })
	// base is an amount that belongs to the row.
	base := func(p *leakP, lo, span int) int { return lo + (p.row+3)*7919*131%span }
	eanOf := func(n string) string {
		sum := 0
		for i := range n {
			sum += int(n[i]-'0') * (1 + 2*(i%2))
		}
		return n + strconv.Itoa((10-sum%10)%10)
	}
	return []leakTab{
		{name: "budget of a village", clean: true, fixed: true, rows: 14, cols: []leakCol{
			{"KODE REK", leakNth("", "4.1.1", "4.2.1", "4.2.2", "4.2.3", "5.1.1.01", "5.1.1.02", "5.1.2.01", "5.2.1.03", "5.2.2.04", "5.2.3.10", "5.3.1.01", "5.4.3.06", "5.5.1.00", "6.1.1")},
			{"URAIAN", leakNth("", "Hasil Aset Desa", "Dana Desa", "Bagi Hasil Pajak", "Alokasi Dana Desa", "Penghasilan Tetap Kepala Desa", "Tunjangan Perangkat Desa", "Jaminan Kesehatan Perangkat", "Insentif Guru PAUD", "Pemberian Makanan Tambahan", "Pengerasan Jalan Usaha Tani", "Pelatihan Linmas", "Bantuan Ketahanan Pangan", "BLT Dana Desa", "SiLPA")},
			{"ANGGARAN (Rp)", leakF("", func(p *leakP) string { return leakDots(p.g.in(2, 900)*1000000) + ",00" })},
			{"REALISASI (Rp)", leakF("", func(p *leakP) string { return leakDots(p.g.in(2, 900)*987650) + ",00" })},
			{"%", leakDec("", 55, 100, 2)},
		}},
		{name: "population by district", clean: true, fixed: true, rows: 49, cols: []leakCol{
			{"Kode", region(func(r *leakRegion) string { return r.code })},
			{"Kecamatan", district},
			{"Kab/Kota", town},
			{"Laki-laki", leakInt("", 12000, 69000, 1)},
			{"Perempuan", leakInt("", 12000, 69000, 1)},
			{"Jml KK", leakInt("", 8000, 41000, 1)},
			{"Wajib KTP", leakInt("", 17000, 98000, 1)},
			{"Rasio JK", leakDec("", 96, 106, 2)},
		}},
		{name: "believers by religion and district", clean: true, fixed: true, rows: 22, cols: []leakCol{
			{"kecamatan", district},
			{"islam", leakInt("", 900, 88000, 1)},
			{"kristen", leakInt("", 12, 24000, 1)},
			{"katolik", leakInt("", 4, 9000, 1)},
			{"hindu", leakInt("", 0, 4000, 1)},
			{"buddha", leakInt("", 0, 2500, 1)},
			{"masjid", leakInt("", 3, 120, 1)},
			{"gereja", leakInt("", 0, 40, 1)},
		}},
		{name: "codes of diseases", clean: true, fixed: true, rows: 16, cols: []leakCol{
			{"ICD10_CODE", leakNth("", "A01.0", "A09", "A15.0", "A91", "B20", "D50.9", "E11.9", "F20.0", "I10", "I63.9", "J06.9", "J45.9", "K29.7", "M54.5", "N18.5", "O80")},
			{"NAMA_PENYAKIT", leakNth("", "Demam tifoid", "Gastroenteritis", "TB paru BTA (+)", "Demam berdarah dengue", "Penyakit HIV", "Anemia def. besi", "DM tipe 2", "Skizofrenia paranoid", "Hipertensi esensial", "Infark serebral", "ISPA", "Asma", "Gastritis", "Nyeri punggung bawah", "Gagal ginjal kronik", "Persalinan spontan")},
			{"KODE_DTD", leakInt("", 1, 299, 1)},
			{"NON_SPESIALISTIK", leakPick("", "Y", "N")},
			{"TARIF_INACBG", leakInt("", 140000, 9800000, 100)},
		}},
		{name: "classification of business fields (KBLI)", clean: true, fixed: true, rows: 12, cols: []leakCol{
			{"kbli", leakNth("", "01111", "03111", "10710", "14111", "47111", "47721", "49431", "56101", "62019", "68111", "86103", "96200")},
			{"judul", leakNth("", "Pertanian Jagung", "Penangkapan Pisces Laut", "Industri Roti dan Kue", "Industri Pakaian Jadi", "Minimarket", "Apotik", "Angkutan Bermotor Barang", "Restoran", "Pemrograman Komputer Lainnya", "Real Estat", "Aktivitas Rumah Sakit Swasta", "Penatu")},
			{"risiko", leakPick("", "R", "MR", "MT", "T")},
			{"pma", leakPick("", "100%", "49%", "-")},
		}},
		{name: "postcodes", clean: true, fixed: true, rows: 49, bare: true, cols: []leakCol{
			{"", region(func(r *leakRegion) string { return r.post + "1" })},
			{"", region(func(r *leakRegion) string { return r.villages[0] })},
			{"", district},
			{"", town},
			{"", region(func(r *leakRegion) string { return r.province })},
		}},
		{name: "codes of banks", clean: true, fixed: true, rows: 10, cols: []leakCol{
			{"Kode", leakNth("", "002", "008", "009", "014", "022", "110", "114", "200", "451", "535")},
			{"Nama Bank", leakNth("", "BRI", "Bank Mandiri", "BNI", "BCA", "CIMB Niaga", "bank bjb", "Bank Jatim", "BTN", "BSI", "SeaBank")},
			{"SWIFT", leakNth("", "BRINIDJA", "BMRIIDJA", "BNINIDJA", "CENAIDJA", "BNIAIDJA", "PDJBIDJA", "PDJTIDJ1", "BTANIDJA", "BSMDIDJA", "SSPIIDJA")},
			{"Panjang No Rek", leakNth("", "15", "13", "10", "10", "12", "13", "10", "16", "10", "12")},
			{"Biaya BI-FAST", leakNth("", "2500")},
		}},
		{name: "directory of firms with their business numbers", clean: true, rows: 120, cols: []leakCol{
			{"NIB", leakF("", func(p *leakP) string {
				return p.g.of("0220", "1234", "8120", "9120", "0311", "2712") + p.g.digits(9)
			})},
			{"Nama Perusahaan", firm},
			{"Alamat Kantor", leakF("", leakAddress.val)},
			{"Skala", leakPick("", "Mikro", "Kecil", "Menengah", "Besar")},
			{"Bidang", leakPick("", "Perdagangan", "Konstruksi", "Jasa boga", "Transportasi", "Garmen")},
			{"Jml Naker", leakInt("", 2, 900, 1)},
			{"Tgl Terbit", leakDate("", "02-01-2006", 2018, 2024)},
		}},
		{name: "products with their barcodes", clean: true, rows: 300, cols: []leakCol{
			{"PLU", leakCode("1%s", 6)},
			{"Barcode", leakF("", func(p *leakP) string { return eanOf("899" + p.g.digits(9)) })},
			{"Description", leakPick("", "INDOMIE GRG 85G", "SARI ROTI TAWAR", "TEH KOTAK 200ML", "SABUN NUVO 72G", "KOPI KAPAL API 165", "SUSU DANCOW 400", "BERAS ROJOLELE 5KG", "AQUA 600ML", "MINYAK BIMOLI 2L")},
			{"UOM", leakPick("", "PCS", "DUS", "BOX")},
			{"Price", leakInt("", 2500, 98000, 100)},
			{"Exp", leakDate("", "02-01-2006", 2025, 2026)},
		}},
		{name: "scans of parcels in a hub", clean: true, rows: 380, cols: []leakCol{
			{"waybill", leakF("", func(p *leakP) string { return p.g.of("JP", "JX", "00", "SPXID0") + p.g.digits(10) })},
			{"scan_type", leakPick("", "INBOUND", "OUTBOUND", "SORT", "HOLD")},
			{"hub", leakPick("", "BDO10", "CGK01", "SUB03", "UPG01", "KNO02")},
			{"bag_no", leakCode("B24%s", 8)},
			{"scanTime", leakDate("", "2006-01-02 15:04:05", 2024, 2024)},
			{"weight_gr", leakInt("", 80, 18000, 10)},
		}},
		{name: "readings of weather stations", clean: true, rows: 160, cols: []leakCol{
			{"wmo_id", leakNth("", "96745", "96935", "97180", "97230", "96035")},
			{"lat", leakNth("", "-6.1556", "-7.3846", "-5.0705", "-8.7493", "3.6414")},
			{"lon", leakNth("", "106.8400", "112.7833", "119.5523", "115.1668", "98.8840")},
			{"elev", leakNth("", "4", "3", "14", "3", "29")},
			{"t_max", leakDec("", 27, 36, 1)},
			{"t_min", leakDec("", 18, 25, 1)},
			{"rh", leakInt("", 55, 98, 1)},
			{"hujan_mm", leakDec("", 0, 140, 1)},
			{"tgl", leakDate("", "02-01-2006", 2023, 2024)},
		}},
		{name: "minimum wages by regency", clean: true, fixed: true, rows: 20, cols: []leakCol{
			{"Kabupaten/Kota", leakNth("", "Kota Bandung", "Kabupaten Garut", "Kabupaten Cianjur", "Kota Bekasi", "Kabupaten Sleman", "Kota Semarang", "Kabupaten Kudus", "Kota Surabaya", "Kabupaten Jember", "Kota Denpasar", "Kota Medan", "Kota Padang", "Kota Batam", "Kota Pontianak", "Kota Samarinda", "Kota Makassar", "Kota Manado", "Kota Ambon", "Kota Kupang", "Kota Jayapura")},
			{"UMK 2023", leakF("", func(p *leakP) string { return "Rp" + leakDots(base(p, 1950000, 2900000)) })},
			{"UMK 2024", leakF("", func(p *leakP) string { return "Rp" + leakDots(base(p, 1950000, 2900000)*(1020+p.row%30)/1000) })},
			{"Kenaikan", leakF("", func(p *leakP) string { return fmt.Sprintf("%d,%d%%", 2+p.row%30/10, p.row%10) })},
		}},
		{name: "schools with their numbers of pupils", clean: true, rows: 90, cols: []leakCol{
			{"NPSN", leakF("", func(p *leakP) string { return p.g.of("20", "10", "30", "40", "69") + p.g.digits(6) })},
			{"Satuan Pendidikan", leakF("", func(p *leakP) string {
				return p.g.of("SDN ", "SMPN ", "SMA Negeri ", "SMK ", "MTs ") + strconv.Itoa(p.g.in(1, 9)) + " " + p.reg.district
			})},
			{"Akreditasi", leakPick("", "A", "B", "C", "-")},
			{"PD L", leakInt("", 30, 520, 1)},
			{"PD P", leakInt("", 30, 520, 1)},
			{"Rombel", leakInt("", 6, 33, 1)},
			{"Guru PNS", leakInt("", 2, 48, 1)},
			{"Sinyal", leakPick("", "4G", "Tidak ada", "Lemah")},
		}},
		{name: "servers and their versions", clean: true, rows: 48, cols: []leakCol{
			{"hostname", leakF("", func(p *leakP) string {
				return p.g.of("app", "db", "web", "proxy", "budi", "sakti") + "-" + p.g.of("prd", "dev", "dr") + "-" + p.g.digits(2)
			})},
			{"mgmt_ip", lan},
			{"os", leakPick("", "Ubuntu 22.04.4", "CentOS 7.9.2009", "Windows Server 2019 10.0.17763", "Debian 12")},
			{"nginx", leakPick("", "1.18.0", "1.24.0", "-")},
			{"agentVersion", leakPick("", "7.0.12.1", "6.4.21.0", "7.0.9.3")},
			{"serial", leakF("", func(p *leakP) string { return p.g.of("SGH", "CZJ", "2M2") + p.g.digits(3) + p.g.caps(4) })},
			{"ram_gb", leakPick("", "8", "16", "32", "64")},
		}},
		{name: "journal of an accountant", clean: true, rows: 210, cols: []leakCol{
			{"NoBukti", leakSeq("JU/2024/10/%04d", 1)},
			{"Akun", leakNth("", "1-1101", "1-1201", "2-1101", "4-1000", "5-1100", "6-2001", "6-2002", "2-1301")},
			{"NamaAkun", leakNth("", "Kas", "Piutang Usaha", "Hutang Usaha", "Penjualan", "HPP", "Beban Gaji", "Beban BPJS", "PPN Keluaran")},
			{"Debet", leakF("", func(p *leakP) string { return p.g.of("0,00", leakDots(p.g.in(50, 90000)*1000)+",00") })},
			{"Kredit", leakF("", func(p *leakP) string { return p.g.of("0,00", leakDots(p.g.in(50, 90000)*1000)+",00") })},
			{"Ket", leakPick("", "pelunasan inv 0231", "setor bank", "by listrik", "gaji bulan Oktober", "retur")},
		}},
		{name: "readings of generators", clean: true, rows: 130, bare: true, cols: []leakCol{
			{"", leakDate("", "20060102", 2024, 2024)},
			{"", leakPick("", "G1", "G2", "G3")},
			{"", leakInt("", 12000, 48000, 1)},
			{"", leakDec("", 378, 402, 1)},
			{"", leakDec("", 49.7, 50.3, 2)},
			{"", leakInt("", 60, 98, 1)},
		}},
		{name: "drugs with their permits", clean: true, rows: 85, cols: []leakCol{
			{"kode_kfa", leakCode("9300%s", 4)},
			{"nama_obat", leakPick("", "Amlodipine 5 mg tab", "Metformin 500 mg", "Cefixime 100 mg kaps", "Insulin aspart pen", "Salbutamol inhaler", "Captopril 25 mg")},
			{"nie", leakF("", func(p *leakP) string { return p.g.of("GKL", "DKL", "GTL", "DBL") + p.g.digits(10) + "A1" })},
			{"no_batch", leakF("", func(p *leakP) string { return p.g.caps(2) + p.g.digits(5) })},
			{"ed", leakDate("", "01/06", 2025, 2027)},
			{"het", leakInt("", 150, 240000, 50)},
		}},
		{name: "customs tariff", clean: true, fixed: true, rows: 11, cols: []leakCol{
			{"HS Code", leakNth("", "0901.21.11", "1006.30.99", "1511.90.20", "2710.12.24", "4011.10.00", "5208.11.10", "6109.10.10", "8471.30.20", "8517.13.00", "8703.23.55", "9403.60.90")},
			{"Uraian Barang", leakNth("", "Kopi arabika digongseng", "Beras lainnya", "Minyak sawit fraksi", "Bensin RON 90-97", "Ban mobil penumpang", "Kain katun", "T-shirt katun", "Laptop", "Telepon pintar", "Mobil 1500-2000cc", "Perabot kayu")},
			{"BM", leakPick("", "0", "5", "10", "15", "25")},
			{"PPN", leakNth("", "11")},
			{"PPh API", leakPick("", "2.5", "7.5", "10")},
		}},
		{name: "timetable of ships", clean: true, rows: 65, cols: []leakCol{
			{"voy", leakF("", func(p *leakP) string { return fmt.Sprintf("%02d.2024", p.g.in(1, 26)) })},
			{"kapal", leakPick("", "KM Dobonsolo", "KM Tidar", "KM Dorolonda", "KM Lambelu", "KM Nggapulu", "KM Sangiang")},
			{"asal", leakPick("", "Tanjung Priok", "Surabaya", "Makassar", "Bau-Bau", "Ambon")},
			{"tujuan", leakPick("", "Sorong", "Jayapura", "Kijang", "Belawan", "Kupang")},
			{"ETD", leakDate("", "02/01/2006 15:04", 2024, 2024)},
			{"seat_ekonomi", leakInt("", 0, 1900, 1)},
			{"tarif", leakInt("", 180000, 1400000, 500)},
		}},
		{name: "stock of books", clean: true, rows: 140, cols: []leakCol{
			{"isbn13", leakF("", func(p *leakP) string { return eanOf("97860" + fmt.Sprintf("%07d", base(p, 2000000, 7000000))) })},
			{"judul", leakNth("", "Budidaya Lele Kolam Terpal", "Siti Nurbaya", "Pintar Pemrograman Go", "Laskar Pelangi", "Atlas Indonesia", "Kumpulan Soal CPNS", "Resep Masakan Padang")},
			{"penerbit", leakPick("", "Balai Pustaka", "Gramedia", "Erlangga", "Andi Offset", "Tiga Serangkai")},
			{"thn", leakInt("", 1996, 2024, 1)},
			{"ddc", leakDec("", 1, 999, 2)},
			{"eks", leakInt("", 1, 30, 1)},
			{"rak", leakPick("", "R-01", "R-07", "S-12")},
		}},
		{name: "tax invoices between firms", clean: true, rows: 230, cols: []leakCol{
			{"NSFP", leakF("", func(p *leakP) string { return p.g.of("010", "010", "011", "080") + "00024" + p.g.digits(8) })},
			{"LAWAN_TRANSAKSI", firm},
			{"MASA", leakInt("", 1, 12, 1)},
			{"DPP", leakF("", func(p *leakP) string { return strconv.Itoa(base(p, 500000, 880000000) / 100 * 100) })},
			{"PPN", leakF("", func(p *leakP) string { return strconv.Itoa(base(p, 500000, 880000000) / 100 * 11) })},
			{"STATUS_APPROVAL", leakPick("", "Approval Sukses", "Reject", "Siap Approve")},
		}},
		{name: "survey of satisfaction, counted", clean: true, fixed: true, rows: 9, cols: []leakCol{
			{"Unsur", leakNth("", "U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9")},
			{"Apakah persyaratan pelayanan sudah sesuai? (jumlah 'Ya')", leakInt("", 40, 220, 1)},
			{"Bagaimana pendapat Saudara tentang kecepatan petugas? (rata-rata)", leakDec("", 2.6, 4, 2)},
			{"Berapa usia responden? (median)", leakInt("", 27, 45, 1)},
			{"Pekerjaan responden terbanyak", leakPick("", "Swasta", "Wirausaha", "Lainnya")},
			{"NRR tertimbang", leakDec("", 0.28, 0.44, 3)},
		}},
		{name: "builds of an app", clean: true, rows: 95, cols: []leakCol{
			{"buildNumber", leakSeq("%d", 2024100101)},
			{"version", leakF("", func(p *leakP) string {
				return fmt.Sprintf("%d.%d.%d.%d", p.g.in(1, 9), p.g.in(0, 30), p.g.in(0, 9), p.g.in(0, 255))
			})},
			{"commitSha", leakF("", func(p *leakP) string { return p.g.hex(40) })},
			{"artifactMd5", leakF("", func(p *leakP) string { return p.g.hex(32) })},
			{"branch", leakPick("", "main", "release/2.14", "hotfix/otp", "feat/kyc-ktp")},
			{"durationMs", leakInt("", 81000, 940000, 1)},
			{"result", leakPick("", "SUCCESS", "SUCCESS", "FAILED")},
		}},
		{name: "free beds of hospitals", clean: true, rows: 36, cols: []leakCol{
			{"kode_rs", leakCode("32%s", 5)},
			{"nama_rs", leakPick("", "RSUD Kota", "RS Ibu dan Anak Kartini", "RS Dr. Sardjono", "RS Hj. Anna Lasmanah", "RS Siti Khodijah")},
			{"kelas_rawat", leakPick("", "KELAS I", "KELAS II", "KELAS III", "VIP", "ICU")},
			{"kapasitas", leakInt("", 24, 60, 1)},
			{"terisi_L", leakInt("", 0, 24, 1)},
			{"terisi_P", leakInt("", 0, 24, 1)},
			{"update", leakDate("", "02-01-2006 15:04", 2024, 2024)},
		}},
		{name: "clothes with women's names", clean: true, rows: 75, cols: []leakCol{
			{"Kode Artikel", leakF("", func(p *leakP) string { return p.g.caps(2) + "-" + p.g.digits(4) })},
			{"Nama", leakNth("", "Gamis Aisyah", "Tunik Dewi", "Khimar Khadijah", "Kebaya Kartini", "Rok Sari", "Koko Ahmad", "Dress Amelia")},
			{"Gender", leakNth("", "Wanita", "Wanita", "Wanita", "Wanita", "Wanita", "Pria", "Wanita")},
			{"Warna", leakPick("", "Dusty pink", "Sage", "Navy", "Maroon", "Hitam")},
			{"LD (cm)", leakInt("", 92, 120, 2)},
			{"Panjang (cm)", leakInt("", 70, 142, 1)},
			{"Reseller", leakInt("", 65000, 340000, 1000)},
		}},
		{name: "tenders of a regency", clean: true, rows: 110, cols: []leakCol{
			{"kd_rup", leakCode("4%s", 7)},
			{"nama_paket", leakF("", func(p *leakP) string {
				return p.g.of("Rehabilitasi Jalan ", "Belanja Makan Minum Kec. ", "Pengadaan Laptop Kel. ", "Pembangunan Jembatan ", "Sewa Kendaraan Dinas ") + p.village
			})},
			{"satker", leakPick("", "DINAS PUPR", "SETDA", "DINKES", "DISDIK")},
			{"pagu", leakInt("", 20000000, 4800000000, 50000)},
			{"metode", leakPick("", "Tender", "E-Purchasing", "Penunjukan Langsung")},
			{"pemenang", firm},
			{"no_spk", leakF("", func(p *leakP) string { return fmt.Sprintf("027/%s/SPK/X/2024", p.g.digits(3)) })},
		}},
		{name: "votes counted at polling stations", clean: true, rows: 170, cols: []leakCol{
			{"kel", leakF("", func(p *leakP) string { return strings.ToUpper(p.village) })},
			{"tps", leakInt("", 1, 30, 1)},
			{"dpt_l", leakInt("", 80, 150, 1)},
			{"dpt_p", leakInt("", 80, 150, 1)},
			{"suara_01", leakInt("", 3, 190, 1)},
			{"suara_02", leakInt("", 3, 190, 1)},
			{"tdk_sah", leakInt("", 0, 14, 1)},
		}},
		{name: "street lights of a town", clean: true, rows: 145, cols: []leakCol{
			{"id_tiang", leakF("", func(p *leakP) string { return p.reg.plate + p.g.digits(4) + "/" + p.g.digits(2) })},
			{"idpel", leakCode("53%s", 10)},
			{"no_meter", leakCode("14%s", 9)},
			{"ruas_jalan", leakF("", func(p *leakP) string {
				return "Jl. " + p.g.of("Ahmad Yani", "Sudirman", "Kartini", "Cut Nyak Dien", "Hasanuddin")
			})},
			{"daya_w", leakPick("", "40", "60", "120", "250")},
			{"kondisi", leakPick("", "Nyala", "Mati", "Kedip")},
			{"x", leakDec("", 106.6, 112.8, 6)},
			{"y", leakDec("", -8.2, -6.1, 6)},
		}},
	}
}
