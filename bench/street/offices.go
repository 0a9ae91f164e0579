package street

import (
	"encoding/base64"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"
)

// Offices gives tables of the public sector and its neighbours: population
// offices, villages, social aid, voters, health, schools, civil servants,
// police, taxes, cooperatives, pilgrims. The last part of the list is clean.
func Offices(seed uint64) []Table {
	makers := append(append(officePeopleTables(), officeOneTables()...), officeCleanTables()...)
	var tables []Table
	for i, make := range makers {
		// Each table has its own numbers: a change in one leaves the others as they are.
		g := &officeGen{r: rand.New(rand.NewPCG(seed, 0x0ff1ce00+uint64(i))), regions: officeRegionList()}
		g.move()
		tables = append(tables, make(g))
	}
	return tables
}

// officeGen draws the values of one table.
type officeGen struct {
	r       *rand.Rand
	regions []officeRegion
	home    officeRegion // where the table's people live
}

type officeRegion struct {
	code, name, province string
	districts            []string // code:name
	phone, plate         string
}

// officeRegionText: regency code; name; province; area code; plate; districts (code:name).
const officeRegionText = `1171;Kota Banda Aceh;Aceh;0651;BL;01:Baiturrahman|02:Kuta Alam|03:Meuraxa|04:Syiah Kuala
1271;Kota Medan;Sumatera Utara;061;BK;01:Medan Kota|02:Medan Sunggal|03:Medan Helvetia|04:Medan Denai|06:Medan Deli
1207;Kabupaten Deli Serdang;Sumatera Utara;061;BK;01:Gunung Meriah|02:Tanjung Morawa|03:Sibolangit|05:Pancur Batu
1371;Kota Padang;Sumatera Barat;0751;BA;01:Padang Selatan|02:Padang Timur|03:Padang Barat|06:Lubuk Begalung
1471;Kota Pekanbaru;Riau;0761;BM;01:Sukajadi|02:Pekanbaru Kota|03:Sail|05:Senapelan
1671;Kota Palembang;Sumatera Selatan;0711;BG;01:Ilir Barat Dua|02:Seberang Ulu Satu|04:Ilir Barat Satu|05:Ilir Timur Satu
1871;Kota Bandar Lampung;Lampung;0721;BE;01:Kedaton|02:Sukarame|04:Panjang|06:Tanjungkarang Pusat
3171;Kota Administrasi Jakarta Pusat;Daerah Khusus Ibukota Jakarta;021;B;01:Gambir|02:Sawah Besar|03:Kemayoran|04:Senen|06:Menteng
3174;Kota Administrasi Jakarta Selatan;Daerah Khusus Ibukota Jakarta;021;B;01:Tebet|02:Setiabudi|04:Pasar Minggu|05:Kebayoran Lama|06:Cilandak
3201;Kabupaten Bogor;Jawa Barat;021;F;01:Cibinong|02:Gunungputri|03:Citeureup|04:Sukaraja|06:Jonggol
3275;Kota Bekasi;Jawa Barat;021;B;01:Bekasi Timur|02:Bekasi Barat|04:Bekasi Selatan|05:Rawalumbu
3273;Kota Bandung;Jawa Barat;022;D;01:Sukasari|02:Coblong|03:Babakan Ciparay|05:Andir|06:Cicendo
3204;Kabupaten Bandung;Jawa Barat;022;D;05:Cileunyi|06:Cimenyan|08:Bojongsoang|09:Margahayu
3302;Kabupaten Banyumas;Jawa Tengah;0281;R;01:Lumbir|02:Wangon|03:Jatilawang|05:Kebasen|06:Kemranjen
3374;Kota Semarang;Jawa Tengah;024;H;01:Semarang Tengah|02:Semarang Utara|04:Gayamsari|06:Pedurungan
3313;Kabupaten Karanganyar;Jawa Tengah;0271;AD;01:Jatipuro|02:Jatiyoso|03:Jumapolo|05:Matesih|06:Tawangmangu
3404;Kabupaten Sleman;Daerah Istimewa Yogyakarta;0274;AB;01:Gamping|02:Godean|03:Moyudan|04:Minggir|06:Mlati
3471;Kota Yogyakarta;Daerah Istimewa Yogyakarta;0274;AB;01:Tegalrejo|02:Jetis|03:Gondokusuman|06:Ngampilan
3515;Kabupaten Sidoarjo;Jawa Timur;031;W;01:Tarik|02:Prambon|03:Krembung|04:Porong|06:Tanggulangin
3578;Kota Surabaya;Jawa Timur;031;L;01:Karang Pilang|02:Wonocolo|03:Rungkut|04:Wonokromo|05:Tegalsari
3509;Kabupaten Jember;Jawa Timur;0331;P;01:Jombang|02:Kencong|04:Gumukmas|06:Tanggul
3603;Kabupaten Tangerang;Banten;021;B;01:Balaraja|02:Jayanti|03:Tigaraksa|05:Cisoka
5103;Kabupaten Badung;Bali;0361;DK;01:Kuta|02:Mengwi|03:Abiansemal|05:Kuta Selatan
5271;Kota Mataram;Nusa Tenggara Barat;0370;DR;01:Ampenan|02:Mataram|03:Cakranegara
5371;Kota Kupang;Nusa Tenggara Timur;0380;DH;01:Alak|02:Maulafa|04:Oebobo
6171;Kota Pontianak;Kalimantan Barat;0561;KB;01:Pontianak Selatan|02:Pontianak Timur|05:Pontianak Kota
6371;Kota Banjarmasin;Kalimantan Selatan;0511;DA;01:Banjarmasin Selatan|02:Banjarmasin Timur|04:Banjarmasin Utara
6471;Kota Balikpapan;Kalimantan Timur;0542;KT;01:Balikpapan Timur|04:Balikpapan Tengah|06:Balikpapan Kota
7171;Kota Manado;Sulawesi Utara;0431;DB;01:Bunaken|02:Tuminting|04:Wenang|06:Sario
7371;Kota Makassar;Sulawesi Selatan;0411;DD;01:Mariso|02:Mamajang|03:Makassar|06:Bontoala
7306;Kabupaten Gowa;Sulawesi Selatan;0411;DD;01:Bontonompo|02:Bajeng|03:Tompobulu|06:Bontomarannu
8171;Kota Ambon;Maluku;0911;DE;01:Nusaniwe|02:Sirimau|03:Baguala
9171;Kota Jayapura;Papua;0967;PA;01:Jayapura Utara|02:Jayapura Selatan|03:Abepura`

func officeRegionList() []officeRegion {
	var list []officeRegion
	for line := range strings.SplitSeq(officeRegionText, "\n") {
		f := strings.Split(line, ";")
		list = append(list, officeRegion{code: f[0], name: f[1], province: f[2], phone: f[3], plate: f[4], districts: strings.Split(f[5], "|")})
	}
	return list
}

// city is the region's name as people say it: "Bogor", "Jakarta Selatan".
func (r officeRegion) city() string {
	for _, p := range []string{"Kota Administrasi ", "Kabupaten ", "Kota "} {
		if c, ok := strings.CutPrefix(r.name, p); ok {
			return c
		}
	}
	return r.name
}

func (g *officeGen) move() { g.home = g.regions[g.r.IntN(len(g.regions))] }

// n draws a number between lo and hi, both included.
func (g *officeGen) n(lo, hi int) int { return lo + g.r.IntN(hi-lo+1) }

// odds says yes with the given chance.
func (g *officeGen) odds(p float64) bool { return g.r.Float64() < p }

func (g *officeGen) pick(s ...string) string { return s[g.r.IntN(len(s))] }

// of picks one of the words of a list written with "|".
func (g *officeGen) of(list string) string { return g.pick(strings.Split(list, "|")...) }

func (g *officeGen) digits(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte('0' + g.r.IntN(10))
	}
	return string(b)
}

func (g *officeGen) hex(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = "0123456789abcdef"[g.r.IntN(16)]
	}
	return string(b)
}

func (g *officeGen) letters(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = "ABCDEFGHJKLMNPRSTUVWXYZ"[g.r.IntN(23)]
	}
	return string(b)
}

func (g *officeGen) blob(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(g.r.IntN(256))
	}
	return base64.StdEncoding.EncodeToString(b)
}

// day draws a date from the years y0 to y1, with a time of the working day.
func (g *officeGen) day(y0, y1 int) time.Time {
	return time.Date(g.n(y0, y1), time.Month(g.n(1, 12)), g.n(1, 28), g.n(7, 16), g.n(0, 59), g.n(0, 59), 0, time.UTC)
}

const (
	officeISO   = "2006-01-02"
	officeDMY   = "02/01/2006"
	officeDash  = "02-01-2006"
	officeStamp = "2006-01-02 15:04:05"
	officeForm  = "1/2/2006 15:04:05" // Google Forms
)

var officeMonths = strings.Split("Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember", "|")

// officeLong writes a date in words: 7 Agustus 1981.
func officeLong(t time.Time) string {
	return fmt.Sprintf("%d %s %d", t.Day(), officeMonths[t.Month()-1], t.Year())
}

// anyDate writes a date as one of the people who fill in the same column.
func (g *officeGen) anyDate(t time.Time) string {
	switch g.n(0, 6) {
	case 0:
		return officeLong(t)
	case 1:
		return t.Format(officeDash)
	case 2:
		return t.Format("2-1-06")
	case 3:
		return t.Format(officeISO)
	case 4:
		return strings.ToUpper(officeLong(t))
	case 5:
		return t.Format("02.01.2006")
	}
	return t.Format(officeDMY)
}

func officeHead(s string) []string { return strings.Split(s, "|") }

// is is a cell that holds classes; what stands for nothing holds none.
func (g *officeGen) is(text string, classes ...string) Cell {
	if t := strings.TrimSpace(text); t == "" || t == "-" {
		return Cell{Text: text}
	}
	return Cell{Text: text, Classes: classes}
}

// no is a cell of ordinary things.
func (g *officeGen) no(v any) Cell { return Cell{Text: fmt.Sprint(v)} }

// miss leaves a cell out with chance p, as people do.
func (g *officeGen) miss(p float64, c Cell) Cell {
	if g.odds(p) {
		return Cell{Text: g.pick("", "", "", "-", "-", "n/a", "tidak ada", "0", "--", "TIDAK ADA", "blm ada")}
	}
	return c
}

// null leaves a cell out with chance p, as databases do.
func (g *officeGen) null(p float64, c Cell) Cell {
	if g.odds(p) {
		return Cell{Text: g.pick("NULL", "NULL", "", "null")}
	}
	return c
}

// rumple puts blanks where hands leave them.
func (g *officeGen) rumple(t Table) Table {
	for _, row := range t.Rows {
		for i := range row {
			if row[i].Text == "" {
				continue
			}
			switch {
			case g.odds(0.03):
				row[i].Text += " "
			case g.odds(0.01):
				row[i].Text = " " + row[i].Text
			case g.odds(0.02):
				row[i].Text = strings.Replace(row[i].Text, " ", "  ", 1)
			}
		}
	}
	return t
}

// officeGroup: names that go together.
type officeGroup struct{ male, maleLast, female, femaleLast, faith string }

var officeGroups = []officeGroup{
	{"Suparno|Slamet|Budi|Agus|Joko|Bambang|Sutrisno|Wahyu|Eko|Heru|Mujiono|Sugeng|Tri|Hendro|Paijo|Yatno|Dimas|Bagus",
		"|Santoso|Wibowo|Prasetyo|Nugroho|Setiawan|Hartono|Purnomo|Susilo|Widodo|Utomo|Saputro||",
		"Siti|Sri|Endang|Tri|Dwi|Ratna|Wahyuni|Suminah|Painem|Retno|Titik|Ningsih|Yuliana|Putri",
		"|Lestari|Rahayu|Wulandari|Astuti|Handayani|Utami|Suryani|Purwanti|Kusumawati|Nuraini||", "Islam"},
	{"Asep|Dadang|Ujang|Cecep|Deden|Iwan|Yayan|Rizki|Encep|Dede|Jajang|Aep",
		"Suhendar|Hidayat|Sutisna|Mulyana|Kurniawan|Gunawan|Saepudin|Rohman|Supriatna|Permana|",
		"Neng|Euis|Iis|Lilis|Nia|Ai|Teti|Dede|Cucu|Imas|Rini",
		"Kurniasih|Sumiati|Rohaeti|Nurhayati|Komalasari|Maryani|Rosmiati|Suryati|Juariah|", "Islam"},
	{"Muhammad|Ahmad|Abdul|Moh.|M.|Ridwan|Faisal|Zulkifli|Syahrul|Rahmat|Hasan|Irfan|Fadli",
		"Ramadhan|Fauzi|Rahman|Hakim|Syahputra|Maulana|Ilyas|Yusuf|Ansori|Arifin|Ardiansyah|Siregar",
		"Nur|Fatimah|Aisyah|Siti|Khadijah|Zahra|Nurul|Halimah|Rahmi|Mutia|Salsabila|Dewi",
		"Aini|Hasanah|Zahira|Fitriani|Khotimah|Aminah|Azizah|Hidayati|Safitri|Maulida|Jannah", "Islam"},
	{"Parlindungan|Jonson|Hotman|Togar|Ramses|Saut|Poltak|Binsar|Daniel",
		"Simanjuntak|Sitorus|Nainggolan|Hutapea|Sinaga|Manurung|Pasaribu|Tarigan|Ginting|Silalahi",
		"Rosmaida|Tiurma|Lamria|Dame|Hotmauli|Ester|Maria|Debora",
		"Br. Sinaga|Simbolon|Sihombing|Br Ginting|Hutagalung|Siahaan|Panjaitan|Lumbantobing", "Kristen"},
	{"I Made|I Wayan|I Ketut|I Nyoman|I Gede|I Putu", "Sudiarta|Suardana|Artawan|Wirawan|Mahendra|Sukerta|Adnyana",
		"Ni Made|Ni Wayan|Ni Ketut|Ni Luh|Ni Putu", "Suartini|Ayu Lestari|Sukreni|Widiantari|Sri Dewi|Purnamasari", "Hindu"},
	{"Andi|Muh.|Syamsuddin|Baso|Daeng|Rusli|Ambo", "Baharuddin|Mappasomba|Tahir|Rauf|Amiruddin|Nur|Saleh",
		"Andi|Hj. St.|Hasnah|Marwah|Rosdiana|Besse", "Tenri|Nurlaela|Rahmatia|Bahar|Nurjannah|Daeng Kanang", "Islam"},
	{"Yohanes|Markus|Petrus|Yosep|Melkianus|Frans|Stefanus|Yulius", "Nahak|Bria|Rumbiak|Wenda|Pattiasina|Lekatompessy|Tabuni|Mandagi|Rondonuwu|Fallo",
		"Maria|Yuliana|Marselina|Agustina|Theresia|Paulina", "Seran|Kogoya|Tuhumury|Kambu|Sumual|Taopan|Latuconsina", "Katolik"},
	{"Hendra|Kevin|Andreas|Jimmy|Steven|Tjandra", "Wijaya|Tanuwijaya|Halim|Gunawan|Lim|Kusuma|Salim",
		"Lina|Meiling|Vivian|Jessica|Herlina|Fransiska", "Wijaya|Tan|Halim|Susanto|Chandra|Setiawati", "Budha"},
}

// officePerson is an invented person.
type officePerson struct {
	group                  officeGroup
	name, father, mother   string
	spouse                 string
	female                 bool
	age                    int
	born                   time.Time
	birthplace             string
	nik, kk                string
	street, village        string
	rt, rw                 int
	region                 officeRegion
	district, postcode     string
	mobile, email          string
	faith, marital         string
	job, school            string
	blood, bpjs, npwp, nip string
}

func (g *officeGen) name(gr officeGroup, female bool) string {
	first, last := g.of(gr.male), g.of(gr.maleLast)
	if female {
		first, last = g.of(gr.female), g.of(gr.femaleLast)
	}
	if len(first) < 4 && last == "" {
		last = "Handoko"
		if female {
			last = "Murni"
		}
	}
	return strings.TrimSpace(first + " " + last)
}

const officeVillages = "Sukamaju|Karangsari|Mekarjaya|Sidomulyo|Sumberagung|Tanjungsari|Wonosari|Margomulyo|Kebonagung|Sukarame|Rejosari|Cempaka|Bangunharjo|Tegalrejo|Pasirjati|Bojongkulur|Sri Mulyo|Banjarsari|Kampung Baru|Tambakrejo"

const officeFaiths = "Islam|Kristen|Katolik|Hindu|Budha|Konghucu"

const officeJobs = "Petani/Pekebun|Buruh Harian Lepas|Karyawan Swasta|Wiraswasta|Mengurus Rumah Tangga|Pedagang|Guru|Pegawai Negeri Sipil|Nelayan/Perikanan|Sopir|Tukang Batu|Pensiunan|Buruh Tani|Bidan"

const officeSchools = "SD/Sederajat|SLTP/Sederajat|SLTA/Sederajat|Diploma III|Diploma IV/Strata I|Tamat SD|Belum Tamat SD"

// person draws somebody between lo and hi years old on 1 January 2024.
func (g *officeGen) person(lo, hi int) officePerson {
	p := officePerson{group: officeGroups[g.r.IntN(len(officeGroups))], female: g.odds(0.5), age: g.n(lo, hi), region: g.home}
	if g.odds(0.5) {
		p.group = officeGroups[g.r.IntN(3)] // most people
	}
	p.name = g.name(p.group, p.female)
	p.father, p.mother, p.spouse = g.name(p.group, false), g.name(p.group, true), g.name(p.group, !p.female)
	p.born = time.Date(2023-p.age, time.Month(g.n(1, 12)), g.n(1, 28), 0, 0, 0, 0, time.UTC)
	p.birthplace = g.home.city()
	code, district := g.district(g.home)
	p.district = district
	if g.odds(0.25) {
		p.birthplace = g.regions[g.r.IntN(len(g.regions))].city()
	}
	p.kk = code + g.day(2008, 2023).Format("020106") + "00" + g.digits(1) + strconv.Itoa(g.n(1, 9))
	if g.odds(0.15) { // came from elsewhere
		code, _ = g.district(g.regions[g.r.IntN(len(g.regions))])
	}
	p.nik = g.nikOf(code, p.born, p.female)
	p.rt, p.rw = g.n(1, 12), g.n(1, 15)
	p.village = g.of(officeVillages)
	p.street = g.streetOf()
	p.postcode = strconv.Itoa(g.n(10, 98)) + g.digits(3)
	p.mobile = g.mobile()
	p.email = g.emailOf(p.name, p.born)
	p.faith = p.group.faith
	if g.odds(0.1) {
		p.faith = g.of(officeFaiths)
	}
	switch {
	case p.age < 19:
		p.marital, p.job, p.school = "Belum Kawin", "Pelajar/Mahasiswa", "Belum Tamat SD"
		if p.age < 6 {
			p.job, p.school = "Belum/Tidak Bekerja", "Tidak/Belum Sekolah"
		}
	default:
		p.marital = g.of("Kawin|Kawin|Kawin|Kawin|Belum Kawin|Cerai Hidup|Cerai Mati")
		p.job, p.school = g.of(officeJobs), g.of(officeSchools)
	}
	if !p.female && (p.job == "Bidan" || p.job == "Mengurus Rumah Tangga") {
		p.job = "Karyawan Swasta"
	}
	p.blood = g.of("A|B|O|AB|O|B")
	p.bpjs = "000" + strconv.Itoa(g.n(1, 3)) + g.digits(9)
	p.npwp = g.npwp()
	p.nip = g.nipOf(p)
	return p
}

// district draws a district: six digits of code, and the name.
func (g *officeGen) district(r officeRegion) (code, name string) {
	no, name, _ := strings.Cut(r.districts[g.r.IntN(len(r.districts))], ":")
	return r.code + no, name
}

func (g *officeGen) nikOf(district string, born time.Time, female bool) string {
	day := born.Day()
	if female {
		day += 40
	}
	return fmt.Sprintf("%s%02d%s%04d", district, day, born.Format("0106"), g.pick1(1, 9, 60))
}

// pick1 is mostly small and sometimes larger, as serial numbers are.
func (g *officeGen) pick1(lo, mid, hi int) int {
	if g.odds(0.85) {
		return g.n(lo, mid)
	}
	return g.n(mid, hi)
}

func (g *officeGen) nipOf(p officePerson) string {
	sex := 1
	if p.female {
		sex = 2
	}
	start := min(p.born.Year()+g.n(22, 32), 2022)
	return fmt.Sprintf("%s%d%02d%d%03d", p.born.Format("20060102"), start, g.pick1(1, 4, 12), sex, g.pick1(1, 9, 40))
}

func (g *officeGen) streetOf() string {
	switch g.n(0, 6) {
	case 0:
		return fmt.Sprintf("Jl. %s No. %d", g.of("Merdeka|Diponegoro|Ahmad Yani|Mawar|Kenanga|Pemuda|Raya Pasar|Melati"), g.n(1, 240))
	case 1:
		return fmt.Sprintf("Dsn. %s", g.of("Krajan|Sumber|Karanganyar|Tegalsari|Pandean|Kauman"))
	case 2:
		return fmt.Sprintf("Perum %s Blok %s/%d", g.of("Griya Asri|Puri Indah|Bumi Permai|Taman Kencana"), g.letters(1), g.n(1, 40))
	case 3:
		return fmt.Sprintf("Gg. %s %d", g.of("Haji Ali|Mawar|Swadaya|Masjid|Kelinci"), g.n(1, 9))
	case 4:
		return fmt.Sprintf("Kp. %s", g.of("Cibeureum|Pasir Angin|Rawa Bebek|Baru|Sawah|Babakan"))
	case 5:
		return fmt.Sprintf("Jln %s Gg %s no %d", g.of("Sudirman|Gajah Mada|Imam Bonjol|Pahlawan"), g.of("I|II|Buntu|Damai"), g.n(1, 60))
	}
	return fmt.Sprintf("JL %s %d%s", g.of("VETERAN|KARTINI|CENDRAWASIH|RAJAWALI"), g.n(1, 150), g.pick("", "A", "B"))
}

// rtrw writes RT and RW together.
func (p officePerson) rtrw() string { return fmt.Sprintf("%03d/%03d", p.rt, p.rw) }

// address is the whole address in one cell, written by whoever fills it in.
func (g *officeGen) address(p officePerson) string {
	switch g.n(0, 4) {
	case 0:
		return fmt.Sprintf("%s RT %02d/%02d", p.street, p.rt, p.rw)
	case 1:
		return fmt.Sprintf("%s RT.%03d RW.%03d Kel. %s Kec. %s", p.street, p.rt, p.rw, p.village, p.district)
	case 2:
		return fmt.Sprintf("%s, %s, %s", p.street, p.village, p.region.city())
	case 3:
		return fmt.Sprintf("Ds. %s RT %d RW %d Kec. %s", p.village, p.rt, p.rw, p.district)
	}
	return p.street
}

const officeMobilePrefixes = "0811|0812|0813|0821|0822|0823|0851|0852|0853|0814|0815|0816|0855|0856|0857|0858|0817|0818|0819|0859|0877|0878|0831|0838|0895|0896|0898|0881|0882"

func (g *officeGen) mobile() string {
	return g.of(officeMobilePrefixes) + strconv.Itoa(g.n(1, 9)) + g.digits(g.n(6, 7))
}

// phone is a mobile number as hands write it.
func (g *officeGen) phone(p officePerson) Cell {
	m := p.mobile
	switch g.n(0, 13) {
	case 0:
		m = "62" + m[1:]
	case 1:
		m = "+62 " + m[1:4] + "-" + m[4:8] + "-" + m[8:]
	case 2:
		m = m[1:] // Excel ate the zero
	case 3:
		m = m[:4] + "-" + m[4:8] + "-" + m[8:]
	case 4:
		m = m[:4] + " " + m[4:8] + " " + m[8:]
	case 5:
		m = m[:4] + "." + m[4:8] + "." + m[8:]
	case 6:
		m += g.pick(" / ", "/", " atau ") + g.mobile()
	case 7:
		m += g.pick(" (WA)", " (istri)", " (anak)", " an. suami")
	case 8:
		m = "'" + m
	}
	return g.is(m, "phone")
}

// landline is a telephone at home or in the office.
func (g *officeGen) landline() string {
	a := g.home.phone
	return g.pick("("+a+") ", a+"-", a+" ") + strconv.Itoa(g.n(2, 8)) + g.digits(6)
}

func (g *officeGen) emailOf(name string, born time.Time) string {
	w := strings.Fields(strings.ToLower(strings.NewReplacer(".", "", "'", "").Replace(name)))
	first, last := w[0], w[len(w)-1]
	user := g.pick(first+last, first+"."+last, first+born.Format("06"), last+first+g.digits(2), first+"_"+last, first+g.digits(3))
	host := g.pick("gmail.com", "gmail.com", "gmail.com", "gmail.com", "yahoo.com", "yahoo.co.id", "ymail.com", "hotmail.com", "outlook.com")
	return user + "@" + host
}

// mail is an e-mail address as hands write it.
func (g *officeGen) mail(p officePerson) Cell {
	m := p.email
	switch g.n(0, 11) {
	case 0:
		m = strings.ToUpper(m)
	case 1:
		m = strings.Replace(m, "gmail.com", g.pick("gmial.com", "gmail.con", "gamil.com"), 1)
	case 2:
		m = strings.ToUpper(m[:1]) + m[1:]
	}
	return g.is(m, "email")
}

// officeLuhn gives the check digit for the digits before it.
func officeLuhn(s string) string {
	sum := 0
	for i := range len(s) {
		d := int(s[len(s)-1-i] - '0')
		if i%2 == 0 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return strconv.Itoa((10 - sum%10) % 10)
}

func (g *officeGen) npwp() string {
	s := strconv.Itoa(g.n(4, 9)) + g.digits(7)
	return s + officeLuhn(s) + g.pick("401", "411", "503", "609", "721", "805", "122") + "000"
}

// officeDots writes a tax number with its dots.
func officeDots(n string) string {
	return n[:2] + "." + n[2:5] + "." + n[5:8] + "." + n[8:9] + "-" + n[9:12] + "." + n[12:]
}

// card is the number of a bank's card.
func (g *officeGen) card(prefix string) string {
	s := prefix + g.digits(15-len(prefix))
	return s + officeLuhn(s)
}

// nik is the number as typed by hand; class is nik or kk. Damaged ones hold none.
func (g *officeGen) nik(n, class string) Cell {
	switch g.n(0, 39) {
	case 0, 1:
		return g.is("'"+n, class)
	case 2, 3:
		return g.is(n[:4]+" "+n[4:8]+" "+n[8:12]+" "+n[12:], class)
	case 4:
		return g.is(n[:6]+" "+n[6:12]+" "+n[12:], class)
	case 5:
		return g.is(n+" ", class)
	case 6:
		return g.no(n[:1] + g.pick(".", ",") + n[1:3] + "E+15")
	case 7:
		return g.no(n[:15]) // a digit is missing
	case 8:
		return g.no(g.pick("", "-", "0", "0000000000000000", "belum punya"))
	}
	return g.is(n, class)
}

// sex is one of two words for the person's sex.
func (g *officeGen) sex(p officePerson, male, female string) Cell {
	if p.female {
		return g.is(female, "sex")
	}
	return g.is(male, "sex")
}

// up turns the person's words to capitals, as registers do.
func (p officePerson) up() officePerson {
	for _, s := range []*string{&p.name, &p.father, &p.mother, &p.spouse, &p.birthplace, &p.street, &p.village, &p.district, &p.faith, &p.marital, &p.job, &p.school} {
		*s = strings.ToUpper(*s)
	}
	return p
}

// mix writes a name in the case of whoever types.
func (g *officeGen) mix(s string) string {
	switch g.n(0, 4) {
	case 0:
		return strings.ToUpper(s)
	case 1:
		return strings.ToLower(s)
	}
	return s
}

// account is a number of a bank account.
func (g *officeGen) account() string {
	switch g.n(0, 3) {
	case 0:
		return g.pick("0021", "3045", "0387", "6213") + "01" + g.digits(6) + "53" + g.digits(1) // BRI
	case 1:
		return g.pick("131", "137", "070") + "00" + g.digits(8) // Mandiri
	case 2:
		return "7" + g.digits(9) // BSI
	}
	return "0" + strconv.Itoa(g.n(1, 9)) + g.digits(8) // BNI
}

// rupiah writes an amount with dots.
func officeRupiah(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "." + s[i:]
	}
	return s
}

// plate is a plate of the home region.
func (g *officeGen) plate() string {
	return g.home.plate + " " + strconv.Itoa(g.n(1000, 6999)) + " " + g.letters(g.n(2, 3))
}

func (g *officeGen) lat() string { return fmt.Sprintf("-%d.%s", g.n(6, 8), g.digits(6)) }
func (g *officeGen) lon() string { return fmt.Sprintf("%d.%s", g.n(106, 112), g.digits(6)) }
func (g *officeGen) ip() string {
	return fmt.Sprintf("%s.%d.%d.%d", g.pick("36", "103", "114", "182", "125"), g.n(1, 250), g.n(1, 250), g.n(2, 250))
}
func (g *officeGen) uuid() string {
	return g.hex(8) + "-" + g.hex(4) + "-4" + g.hex(3) + "-a" + g.hex(3) + "-" + g.hex(12)
}

func officePeopleTables() []func(*officeGen) Table {
	return []func(*officeGen) Table{
		// population and villages
		officeSiak, officeFamilies, officeMoves, officeBirths, officeDeaths, officeEnrolment, officeNeighbours,
		officeForeigners, officeLetterRegister, officeVillageStaff, officeVillageGuests,
		// social aid
		officeDtks, officeBlt, officePkh, officeDisabled,
		// voters
		officeDpt, officeKpps, officeVolunteers,
		// insurance and health
		officePcare, officeArrears, officeJamsostek, officeClinic, officeSimrs, officeInpatients, officeLab,
		officeToddlers, officePregnant, officeCovid, officeTb, officeDonors,
		// schools
		officeDapodik, officePddikti, officeKip, officeTeachers, officeTracer, officeFees, officeSiakad, officePpdb,
		// civil servants
		officeDuk, officePay, officeFinger, officeUsers, officeApplicants,
		// police, courts, licences, vehicles
		officeSkck, officeSuspects, officeFines, officeSamsat, officeSim,
		// taxes, cooperatives, pilgrims, disasters, questionnaires, guests
		officePbb, officeTaxpayers, officeCoop, officeUmkm, officeHajj, officeRefugees, officeSurvey, officeThesis, officeGuests,
	}
}

func (g *officeGen) wage(lo, hi int) int { return g.n(lo, hi) * 50000 }

func officeSiak(g *officeGen) Table {
	t := Table{Name: "population registry, table of persons, fixed upper case and codes", Header: officeHead("NIK|NO_KK|NAMA_LGKP|JENIS_KLMIN|TMPT_LHR|TGL_LHR|GOL_DRH|AGAMA|STAT_KWN|STAT_HBKEL|PDDK_AKH|JENIS_PKRJN|NAMA_LGKP_IBU|NAMA_LGKP_AYAH|NIK_IBU|NO_AKTA_LHR|FLAG_STATUS|TGL_ENTRI")}
	for range g.n(150, 300) {
		p := g.person(0, 85).up()
		code, _ := g.district(g.home)
		mother := g.nikOf(code, p.born.AddDate(-g.n(19, 38), g.n(0, 11), 0), true)
		t.Rows = append(t.Rows, []Cell{
			g.is(p.nik, "nik"), g.is(p.kk, "kk"), g.is(p.name, "name"), g.sex(p, "1", "2"),
			g.is(p.birthplace, "birth_place"), g.is(p.born.Format(officeDash), "birth_date"),
			g.blood(p), g.is(p.faith, "religion"), g.is(p.marital, "marital_status"),
			g.is(g.role(p, "KEPALA KELUARGA"), "family"),
			g.is(p.school, "education_job"), g.is(p.job, "education_job"),
			g.is(p.mother, "mother_name"), g.is(p.father, "family"),
			g.null(0.6, g.is(mother, "nik")), g.miss(0.5, g.no("474.1/"+g.digits(4)+"/"+strconv.Itoa(g.n(1990, 2020)))),
			g.no(g.n(0, 1)), g.no(g.day(2011, 2023).Format(officeStamp)),
		})
	}
	return t
}

// role is the relation to the head of the family, whom the office calls head.
func (g *officeGen) role(p officePerson, head string) string {
	switch {
	case p.age < 20:
		return "ANAK"
	case p.female:
		return g.pick("ISTRI", "ISTRI", head, "ANAK")
	}
	return g.pick(head, head, "ANAK")
}

// blood is the blood group, mostly unknown.
func (g *officeGen) blood(p officePerson) Cell {
	if g.odds(0.6) {
		return g.no("TIDAK TAHU")
	}
	return g.is(p.blood, "health")
}

// officeFamilies: the family's number stands only at its head, as with merged cells.
func officeFamilies(g *officeGen) Table {
	t := Table{Name: "family cards of a hamlet, typed by hand, family number only at the head", Header: officeHead("No|No. KK|Nama Anggota Keluarga|N I K|L/P|Tempat, Tgl Lahir|SHDK|Pendidikan|Pekerjaan|Ket")}
	for i := range g.n(15, 40) {
		head := g.person(28, 70)
		head.female = false
		head.name = g.name(head.group, false)
		head.nik = g.nikOf(head.nik[:6], head.born, false)
		for j := range g.n(1, 5) {
			p := g.person(1, 24)
			role := "Anak"
			no, kk := Cell{}, Cell{}
			switch j {
			case 0:
				p, role, no, kk = head, g.pick("Kepala Keluarga", "KK"), g.no(i+1), g.nik(head.kk, "kk")
			case 1:
				p, role = g.person(25, 60), g.pick("Istri", "Isteri")
				p.female, p.name = true, head.spouse
				p.nik = g.nikOf(p.nik[:6], p.born, true)
			}
			t.Rows = append(t.Rows, []Cell{
				no, kk, g.is(g.mix(p.name), "name"), g.nik(p.nik, "nik"), g.sex(p, "L", "P"),
				g.is(p.birthplace+", "+g.anyDate(p.born), "birth_place", "birth_date"), g.is(role, "family"),
				g.miss(0.1, g.is(g.pick("SD", "SMP", "SMA", "S1", "SMK", "blm sekolah"), "education_job")),
				g.miss(0.15, g.is(strings.ToLower(p.job), "education_job")),
				g.miss(0.95, g.no(g.pick("pindah", "KK lama", "proses"))),
			})
		}
	}
	return g.rumple(t)
}

func officeMoves(g *officeGen) Table {
	t := Table{Name: "letters of moving between regencies", Header: officeHead("no_skpwni|tgl_pindah|nik_pemohon|nama_pemohon|no_kk_asal|alamat_asal|rt_asal|rw_asal|kel_asal|kec_asal|alamat_tujuan|kab_tujuan|kodepos_tujuan|alasan_pindah|jml_pengikut|telp")}
	for range g.n(30, 90) {
		p := g.person(18, 70)
		to := g.regions[g.r.IntN(len(g.regions))]
		t.Rows = append(t.Rows, []Cell{
			g.no("SKPWNI/" + g.home.code + "/" + g.day(2021, 2023).Format("02012006") + "/" + g.digits(4)), g.no(g.day(2021, 2023).Format(officeISO)),
			g.is(p.nik, "nik"), g.is(strings.ToUpper(p.name), "name"), g.is(p.kk, "kk"),
			g.is(p.street, "address"), g.is(fmt.Sprintf("%03d", p.rt), "address"), g.is(fmt.Sprintf("%03d", p.rw), "address"),
			g.is(p.village, "address"), g.is(p.district, "address"), g.is(g.streetOf(), "address"), g.is(to.name, "address"),
			g.null(0.3, g.is(strconv.Itoa(g.n(10, 98))+g.digits(3), "address")),
			g.no(g.of("PEKERJAAN|PENDIDIKAN|KELUARGA|PERUMAHAN|LAINNYA")), g.no(g.n(0, 5)), g.null(0.4, g.phone(p)),
		})
	}
	return t
}

func officeBirths(g *officeGen) Table {
	t := Table{Name: "register of birth certificates", Header: officeHead("NO|NO AKTA|NAMA ANAK|JK|TEMPAT LAHIR|TGL LAHIR|JAM|ANAK KE|BERAT (KG)|NAMA AYAH|NIK AYAH|NAMA IBU|NIK IBU|PELAPOR|SAKSI I|TGL TERBIT")}
	for i := range g.n(25, 120) {
		p := g.person(0, 6).up()
		code, _ := g.district(g.home)
		t.Rows = append(t.Rows, []Cell{
			g.no(i + 1), g.no(g.home.code + "-LT-" + g.day(2018, 2023).Format("02012006") + "-" + g.digits(4)),
			g.is(p.name, "name"), g.sex(p, "LK", "PR"), g.is(p.birthplace, "birth_place"), g.is(officeLongUp(p.born), "birth_date"),
			g.no(fmt.Sprintf("%02d.%02d", g.n(0, 23), g.n(0, 59))), g.no(g.of("1|2|3|4|SATU|DUA")), g.miss(0.2, g.is(fmt.Sprintf("%d,%d", g.n(2, 3), g.n(1, 9)), "health")),
			g.miss(0.05, g.is(p.father, "family")), g.nik(g.nikOf(code, p.born.AddDate(-g.n(22, 45), 2, 5), false), "nik"),
			g.is(p.mother, "mother_name"), g.nik(g.nikOf(code, p.born.AddDate(-g.n(19, 38), 5, 1), true), "nik"),
			g.is(p.father, "name"), g.is(g.person(25, 60).up().name, "name"), g.no(g.day(2023, 2023).Format(officeDash)),
		})
	}
	return g.rumple(t)
}

func officeLongUp(t time.Time) string { return strings.ToUpper(officeLong(t)) }

func officeDeaths(g *officeGen) Table {
	t := Table{Name: "village's book of deaths", Header: officeHead("No.|Nama Almarhum/ah|NIK Alm|Umur|Alamat|Hari/Tgl Meninggal|Jam|Sebab|Nama Pelapor|Hub. Keluarga|No HP Pelapor")}
	for i := range g.n(12, 45) {
		p := g.person(35, 90)
		d := g.day(2021, 2023)
		day := strings.Split("Minggu|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu", "|")[d.Weekday()]
		t.Rows = append(t.Rows, []Cell{
			g.no(i + 1), g.pick2(0.25, g.is("Alm. "+p.name, "name", "death"), g.is(g.pick("", "", "H. ")+p.name, "name")), g.nik(p.nik, "nik"), g.no(fmt.Sprint(p.age, " th")),
			g.is(g.address(p), "address"), g.is(day+", "+g.anyDate(d), "death"), g.no(g.pick("05.30", "±14.00", "subuh", "23:10 WIB", "")),
			g.miss(0.1, g.is(g.of("sakit tua|Stroke|jantung|kecelakaan|Diabetes|kanker payudara|gagal ginjal|covid"), "health")),
			g.is(g.name(p.group, g.odds(0.4)), "name"), g.is(g.of("anak|istri|Suami|cucu|adik kandung|menantu"), "family"), g.miss(0.2, g.phone(g.person(20, 60))),
		})
	}
	return g.rumple(t)
}

func officeEnrolment(g *officeGen) Table {
	t := Table{Name: "recording of electronic identity cards, with operators and fingerprints", Header: officeHead("id|trx_id|nik|nm_lengkap|foto|ttd|fp_kanan|fp_kiri|iris_ok|sts_rekam|user_op|ip_client|tgl_rekam")}
	for i := range g.n(20, 60) {
		p := g.person(17, 60).up()
		op := g.pick("op_kec01", "op_kec02", "rinaw", "adminduk3", "yudi.s")
		t.Rows = append(t.Rows, []Cell{
			g.no(i + 10231), g.no(g.uuid()), g.is(p.nik, "nik"), g.is(p.name, "name"),
			g.is("foto/"+p.nik+".jpg", "photo", "nik"), g.null(0.1, g.is(g.blob(30), "biometric")),
			g.null(0.05, g.is("Rk1SACAyMAAA"+g.blob(45), "biometric")), g.null(0.05, g.is("Rk1SACAyMAAA"+g.blob(45), "biometric")),
			g.no(g.n(0, 1)), g.no(g.of("BIO CAPTURED|PRINT READY RECORD|SENT FOR ENROLLMENT|CARD SHIPPED")),
			g.is(op, "username"), g.is(fmt.Sprintf("10.%d.%d.%d", g.n(1, 90), g.n(0, 20), g.n(2, 250)), "ip_address"), g.no(g.day(2019, 2023).Format(officeStamp)),
		})
	}
	return t
}

func officeNeighbours(g *officeGen) Table {
	t := Table{Name: "neighbourhood list with WhatsApp and cars, kept by the head's secretary", Header: officeHead("No Rmh|Nama KK (Bpk)|nama istri|jml jiwa|WA Bpk|WA Ibu|plat mobil/motor|status rumah|iuran 2023")}
	for i := range g.n(25, 80) {
		p := g.person(27, 70)
		plate := g.plate()
		if g.odds(0.3) {
			plate = strings.ReplaceAll(strings.ToLower(plate), " ", "") + ", " + g.plate()
		}
		t.Rows = append(t.Rows, []Cell{
			g.is(fmt.Sprintf("%s%d/%d", g.letters(1), g.n(1, 9), i+1), "address"),
			g.is(g.pick("Bpk ", "Pak ", "P. ", "", "")+g.mix(g.name(p.group, false)), "name"), g.miss(0.2, g.is(g.mix(g.name(p.group, true)), "family")),
			g.no(g.n(1, 7)), g.whatsapp(p), g.miss(0.3, g.whatsapp(g.person(25, 60))), g.miss(0.4, g.is(plate, "vehicle_plate")),
			g.no(g.of("milik sendiri|kontrak|kosong|kost|milik")), g.is(g.of("lunas|LUNAS|blm|nunggak 3 bln|lunas s/d Okt|belum"), "payment_status"),
		})
	}
	return g.rumple(t)
}

// whatsapp is a phone that is given as an address in WhatsApp.
func (g *officeGen) whatsapp(p officePerson) Cell {
	c := g.phone(p)
	c.Classes = []string{"phone", "messenger"}
	return c
}

func officeForeigners(g *officeGen) Table {
	t := Table{Name: "foreigners with stay permits", Header: officeHead("FULL NAME|SEX|DOB|POB|NATIONALITY|PASSPORT NO|EXP PASSPORT|NO KITAS|SPONSOR|OCCUPATION|ADDRESS IN INDONESIA|HP")}
	who := strings.Split("KIM MIN SOO:KOREA SELATAN:SEOUL|TANAKA HIROSHI:JEPANG:OSAKA|LI WEI:RRT:WUHAN|JOHN PETER MILLER:AUSTRALIA:PERTH|ANNA SCHMIDT:JERMAN:KOELN|RAJESH KUMAR:INDIA:CHENNAI|MARIE DUBOIS:PRANCIS:LYON|ZHANG JIANGUO:CHINA:FUZHOU|DAVID O'BRIEN:IRLANDIA:CORK|SATO YUKI:JEPANG:NAGOYA|CHEN LONG:TIONGKOK:XIAMEN|MEGAN CLARKE:UNITED KINGDOM:LEEDS", "|")
	female := map[string]bool{"ANNA SCHMIDT": true, "MARIE DUBOIS": true, "SATO YUKI": true, "MEGAN CLARKE": true}
	for _, w := range who {
		f := strings.Split(w, ":")
		p := g.person(24, 60)
		p.female = female[f[0]]
		t.Rows = append(t.Rows, []Cell{
			g.is(f[0], "name"), g.sex(p, "M", "F"), g.is(strings.ToUpper(p.born.Format("02 Jan 2006")), "birth_date"), g.is(f[2], "birth_place"),
			g.is(f[1], "nationality"), g.is(g.letters(g.n(1, 2))+g.digits(7), "passport"), g.no(g.day(2025, 2031).Format(officeDMY)),
			g.no("2C" + g.pick("11", "21") + g.letters(2) + g.digits(4) + "-" + g.letters(1)), g.no("PT " + g.of("SINAR BAJA|MULTI TEXTILE|NIKEL RAYA|BALI VILLA")),
			g.is(g.of("TECHNICAL ADVISOR|DIRECTOR|ENGINEER|TEACHER|MARKETING MANAGER"), "education_job"), g.is(strings.ToUpper(p.street+", "+p.region.city()), "address"), g.miss(0.25, g.phone(p)),
		})
	}
	return t
}

func officeLetterRegister(g *officeGen) Table {
	t := Table{Name: "village's register of statements for residents", Header: officeHead("no_surat|tgl_surat|jenis_surat|Nama Pemohon|NIK|TTL|Agama|Sts Perkawinan|Pekerjaan|Alamat|Keperluan|ttd_kades")}
	for i := range g.n(40, 150) {
		p := g.person(17, 75)
		d := g.day(2023, 2023)
		t.Rows = append(t.Rows, []Cell{
			g.no(fmt.Sprintf("%s/%03d/%s/2023", g.of("470|474.1|503|145|581"), i+1, g.of("Ds|Pem|VI|XI"))), g.no(g.anyDate(d)),
			g.no(g.of("SKTM|SKU|Domisili|SK Kelahiran|Pengantar SKCK|Pengantar Nikah")), g.is(g.mix(p.name), "name"), g.nik(p.nik, "nik"),
			g.is(p.birthplace+g.pick(", ", "/", " ", ",")+g.anyDate(p.born), "birth_place", "birth_date"), g.is(g.mix(p.faith), "religion"),
			g.is(g.mix(p.marital), "marital_status"), g.miss(0.08, g.is(p.job, "education_job")), g.is(g.address(p), "address"),
			g.no(g.of("beasiswa|melamar kerja|KUR BRI|bantuan sekolah|persyaratan nikah|BPJS|pasang listrik")), g.no(g.pick("sudah", "v", "")),
		})
	}
	return g.rumple(t)
}

func officeVillageStaff(g *officeGen) Table {
	t := Table{Name: "incentives of village officials and heads of neighbourhoods", Header: officeHead("No|N a m a|Jabatan|SK Pengangkatan|Pend. Terakhir|No Rek|Bank|Siltap/Insentif|PPh|Diterima|NPWP|Tanda Tangan")}
	for i := range g.n(14, 38) {
		p := g.person(25, 62)
		job := fmt.Sprintf("Ketua RT %02d", i-6)
		if i < 7 {
			job = strings.Split("Kepala Desa|Sekdes|Kaur Keuangan|Kaur Umum|Kasi Pemerintahan|Kasi Kesra|Kadus I", "|")[i]
		}
		pay := g.wage(6, 70)
		t.Rows = append(t.Rows, []Cell{
			g.no(i + 1), g.is(p.name, "name"), g.is(job, "education_job"), g.no(fmt.Sprintf("141/%02d/KPTS/%d", g.n(1, 40), g.n(2017, 2023))),
			g.miss(0.2, g.is(g.of("SMA|S1|SLTA|SMP|D3"), "education_job")), g.miss(0.08, g.is(g.account(), "bank_account")), g.no(g.of("BRI|BPD|BNI")),
			g.is(officeRupiah(pay), "salary"), g.no("-"), g.is("Rp "+officeRupiah(pay)+",-", "salary"),
			g.miss(0.6, g.is(officeDots(p.npwp), "npwp")), g.no(""),
		})
	}
	return g.rumple(t)
}

func officeVillageGuests(g *officeGen) Table {
	// tgl, nama, asal/jabatan, keperluan, hp
	t := Table{Name: "guest book of a village office, no header"}
	for range g.n(8, 30) {
		p := g.person(22, 60)
		t.Rows = append(t.Rows, []Cell{
			g.no(g.anyDate(g.day(2023, 2023))), g.is(g.mix(p.name), "name"),
			g.is(g.of("Camat|Pendamping Desa|Babinsa|Mahasiswa KKN|wartawan|sales pupuk|Petugas PLN|Dinas PMD"), "education_job"),
			g.no(g.of("monitoring DD|koordinasi|silaturahmi|minta data|penawaran|tanda tangan")), g.miss(0.3, g.phone(p)),
		})
	}
	return g.rumple(t)
}

func officeDtks(g *officeGen) Table {
	t := Table{Name: "export of the social welfare data, camel case", Header: officeHead("idDtks|idKeluarga|noKk|nikPengurus|namaPengurus|namaIbuKandung|tglLahir|jnsKelamin|alamat|rt|rw|namaKelurahan|kodeWilayah|desil|penghasilanPerBulan|stPkh|stBpnt|stPbi|fotoRumah|lintang|bujur")}
	for range g.n(60, 200) {
		p := g.person(22, 80)
		code, _ := g.district(g.home)
		t.Rows = append(t.Rows, []Cell{
			g.no(strings.ToUpper(g.uuid())), g.no(code + g.digits(10)), g.is(p.kk, "kk"), g.is(p.nik, "nik"), g.is(strings.ToUpper(p.name), "name"),
			g.null(0.1, g.is(strings.ToUpper(p.mother), "mother_name")), g.is(p.born.Format(officeISO), "birth_date"), g.sex(p, "1", "2"),
			g.is(strings.ToUpper(p.street), "address"), g.is(strconv.Itoa(p.rt), "address"), g.is(strconv.Itoa(p.rw), "address"), g.is(p.village, "address"),
			g.no(code + "2" + g.digits(3)), g.no(g.n(1, 4)), g.null(0.15, g.is(strconv.Itoa(g.wage(4, 40)), "salary")),
			g.no(g.pick("YA", "TIDAK")), g.no(g.pick("YA", "TIDAK")), g.is(g.pick("PBI APBN", "PBI APBD", "PBI APBN"), "bpjs_membership"),
			g.null(0.3, g.is("https://cdn.bansos.example.go.id/rumah/"+g.hex(12)+".jpeg", "photo")), g.null(0.3, g.is(g.lat(), "geo")), {},
		})
		row := t.Rows[len(t.Rows)-1]
		row[20] = row[19] // no latitude, no longitude
		if len(row[19].Classes) > 0 {
			row[20] = g.is(g.lon(), "geo")
		}
	}
	return t
}

func officeBlt(g *officeGen) Table {
	t := Table{Name: "recipients of village cash aid, typed by hand", Header: officeHead("NO|NAMA KPM|NIK|No KK|ALAMAT (RT/RW)|Pekerjaan|Jml (Rp)|No. HP|KET")}
	for i := range g.n(20, 110) {
		p := g.person(28, 88)
		note := g.no(g.pick("", "", "", "", "lansia", "janda", "OK", "diganti"))
		switch {
		case g.odds(0.04):
			note = g.is(g.pick("meninggal", "MD 12/3/23", "almarhum"), "death")
		case g.odds(0.06):
			note = g.is(g.pick("sakit stroke", "sakit menahun", "lumpuh"), "health")
		case g.odds(0.04):
			note = g.is("diwakilkan anak: "+g.name(p.group, true), "family")
		}
		t.Rows = append(t.Rows, []Cell{
			g.no(i + 1), g.is(g.pick("", "", "Ny. ", "Mbah ", "")+g.mix(p.name), "name"), g.nik(p.nik, "nik"), g.nik(p.kk, "kk"),
			g.is(g.pick(p.rtrw(), fmt.Sprintf("RT %d RW %d", p.rt, p.rw), fmt.Sprintf("0%d/0%d", g.n(1, 9), g.n(1, 9)), g.address(p)), "address"),
			g.miss(0.2, g.is(g.of("buruh tani|tani|IRT|serabutan|tdk bekerja|dagang"), "education_job")), g.no(g.pick("300.000", "300000", "Rp. 300.000")),
			g.miss(0.55, g.phone(p)), note,
		})
	}
	return g.rumple(t)
}

func officePkh(g *officeGen) Table {
	t := Table{Name: "family hope programme with bank cards", Header: officeHead("ID_PENERIMA|NAMA_PENERIMA|NIK_KTP|NO_KARTU_KKS|NO_REKENING|NAMA_REKENING|NAMA_PENDAMPING|TAHAP|NOMINAL|STATUS_SALUR|ANAK_SD|ANAK_SMP|LANSIA")}
	helpers := []string{g.person(25, 40).up().name, g.person(25, 40).up().name, g.person(25, 40).up().name}
	for range g.n(50, 180) {
		p := g.person(24, 70).up()
		t.Rows = append(t.Rows, []Cell{
			g.no(g.home.code + g.digits(9)), g.is(p.name, "name"), g.is(p.nik, "nik"), g.null(0.1, g.is(g.card(g.pick("601301", "526422", "603298")), "payment_card")),
			g.is(g.account(), "bank_account"), g.is(p.name, "name"), g.is(g.pick(helpers...), "name"), g.no(g.n(1, 4)), g.no(g.pick("225000", "375000", "500000", "600000")),
			g.no(g.pick("BERHASIL", "BERHASIL", "GAGAL", "PENDING")), g.no(g.n(0, 2)), g.no(g.n(0, 1)), g.no(g.n(0, 1)),
		})
	}
	return t
}

func officeDisabled(g *officeGen) Table {
	// nama, jk, umur, ragam, alat bantu, alamat, wali, hp
	t := Table{Name: "aid for disabled people, no header"}
	for range g.n(9, 40) {
		p := g.person(5, 60)
		t.Rows = append(t.Rows, []Cell{
			g.is(p.name, "name"), g.sex(p, "Laki-laki", "Perempuan"), g.no(fmt.Sprint(p.age, " tahun")),
			g.is(g.of("Tuna netra|Tuna rungu wicara|Tuna daksa|Cerebral palsy|Down syndrome|ODGJ|Grahita ringan"), "health"),
			g.no(g.of("kursi roda|tongkat|alat bantu dengar|-|kaki palsu")), g.is(g.address(p), "address"), g.miss(0.1, g.is(p.mother, "family")), g.miss(0.3, g.phone(p)),
		})
	}
	return g.rumple(t)
}

func officeDpt(g *officeGen) Table {
	t := Table{Name: "voters' list of a polling station", Header: officeHead("NO|NKK|NIK|NAMA|TEMPAT LAHIR|TANGGAL LAHIR|STS KAWIN B/S/P|L/P|ALAMAT|RT|RW|DIS|EKTP|TPS|KET")}
	tps := fmt.Sprintf("%03d", g.n(1, 24))
	for i := range g.n(120, 290) {
		p := g.person(17, 88).up()
		marital := map[string]string{"KAWIN": "S", "BELUM KAWIN": "B"}[p.marital]
		if marital == "" {
			marital = "P"
		}
		dis, note := g.no("0"), g.no("")
		if g.odds(0.03) {
			dis = g.is(strconv.Itoa(g.n(1, 5)), "health")
		}
		if g.odds(0.04) {
			note = g.is(g.pick("MENINGGAL", "MD"), "death")
		} else if g.odds(0.04) {
			note = g.is(g.pick("TMS GANDA", "PINDAH DOMISILI - DPTb", "DPK"), "voter")
		}
		t.Rows = append(t.Rows, []Cell{
			g.no(i + 1), g.is(p.kk, "kk"), g.is(p.nik, "nik"), g.is(p.name, "name"), g.is(p.birthplace, "birth_place"), g.is(p.born.Format("02|01|2006"), "birth_date"),
			g.is(marital, "marital_status"), g.sex(p, "L", "P"), g.is(p.street, "address"), g.is(fmt.Sprintf("%03d", p.rt), "address"), g.is(fmt.Sprintf("%03d", p.rw), "address"),
			dis, g.no(g.pick("S", "S", "S", "B")), g.is(tps, "voter"), note,
		})
	}
	return t
}

func officeKpps(g *officeGen) Table {
	t := Table{Name: "officers of polling stations, health and pay", Header: officeHead("Kel/Desa|No TPS|Nama Anggota|Jabatan KPPS|NIK|No HP/WA|email|Riwayat Penyakit|Honor|No Rekening|BPJS TK")}
	for i := range g.n(4, 14) {
		for j := range 7 {
			p := g.person(17, 55)
			t.Rows = append(t.Rows, []Cell{
				g.no(g.home.districts[0][3:]), g.no(fmt.Sprintf("TPS %02d", i+1)), g.is(p.name, "name"), g.is(g.kppsRole(j), "education_job"), g.nik(p.nik, "nik"),
				g.whatsapp(p), g.miss(0.2, g.mail(p)), g.miss(0.7, g.is(g.of("hipertensi|asma|maag|diabetes|jantung ringan|kolesterol"), "health")),
				g.is(g.pick("1.100.000", "1.200.000"), "salary"), g.miss(0.15, g.is(g.account(), "bank_account")), g.miss(0.5, g.is(g.pick("19", "20", "22")+g.digits(9), "bpjs_employment")),
			})
		}
	}
	return g.rumple(t)
}

func (g *officeGen) kppsRole(i int) string {
	if i == 0 {
		return "Ketua"
	}
	return g.pick("Anggota", "Anggota", "anggota "+strconv.Itoa(i+1))
}

func officeVolunteers(g *officeGen) Table {
	t := Table{Name: "a candidate's volunteers, form on the web", Header: officeHead("Timestamp|Nama Lengkap sesuai KTP|Nomor WhatsApp aktif|Akun Instagram (pakai @)|Alamat domisili lengkap|Anda terdaftar di TPS berapa?|Ukuran kaos|Unggah foto KTP|Siapa koordinator yang mengajak Anda?")}
	try := officeHead("1/2/2023 08:00:11|test|08|-|tes|0|M||test")
	var first []Cell
	for _, v := range try {
		first = append(first, g.no(v))
	}
	t.Rows = append(t.Rows, first)
	boss := []string{g.person(30, 50).name, g.person(30, 50).name}
	for range g.n(15, 70) {
		p := g.person(17, 55)
		t.Rows = append(t.Rows, []Cell{
			g.no(g.day(2023, 2023).Format(officeForm)), g.is(g.mix(p.name), "name"), g.whatsapp(p),
			g.miss(0.3, g.is("@"+strings.Split(p.email, "@")[0], "messenger")), g.is(g.address(p), "address"),
			g.miss(0.2, g.is(g.pick("TPS 0", "tps ", "")+strconv.Itoa(g.n(1, 9)), "voter")), g.no(g.of("M|L|XL|XXL|S")),
			g.is("https://drive.google.com/open?id=1"+g.hex(31), "photo"), g.is(g.mix(g.pick(boss...)), "name"),
		})
	}
	return g.rumple(t)
}

func officePcare(g *officeGen) Table {
	t := Table{Name: "participants of a clinic, health insurance", Header: officeHead("noKartu|nama|hubunganKeluarga|sex|tglLahir|noHP|noKTP|jnsPeserta|jnsKelas|kdProviderPst|aktif|ketAktif|tunggakan")}
	for range g.n(80, 240) {
		p := g.person(0, 80).up()
		kind := g.of("PBI (APBN)|PBPU|PPU SWASTA|PNS PUSAT|PBI (APBD)|PENSIUNAN PNS|BP PENYELENGGARA")
		active, why, due := "true", g.is("AKTIF", "bpjs_membership"), g.no("0")
		if g.odds(0.15) {
			active, why, due = "false", g.is("NON AKTIF KARENA PREMI", "payment_status"), g.is(strconv.Itoa(g.n(2, 24)*35000), "payment_status")
		}
		t.Rows = append(t.Rows, []Cell{
			g.is(p.bpjs, "bpjs_card"), g.is(p.name, "name"), g.is(g.role(p, "PESERTA"), "family"), g.sex(p, "L", "P"), g.is(p.born.Format(officeDash), "birth_date"),
			g.null(0.3, g.is(p.mobile, "phone")), g.null(0.05, g.is(p.nik, "nik")), g.is(kind, "bpjs_membership"), g.is(g.of("KELAS I|KELAS II|KELAS III"), "bpjs_membership"),
			g.no("0" + g.digits(3) + "0" + g.digits(3)), g.no(active), why, due,
		})
	}
	return t
}

func officeArrears(g *officeGen) Table {
	t := Table{Name: "arrears of independent participants, collectors' list", Header: officeHead("NO VA KELUARGA|Noka|Nama Kepala Keluarga|Kls|Jml Jiwa|Bln Menunggak|Total Tunggakan|No Tlp|Alamat|Hasil Kunjungan Kader")}
	for range g.n(25, 90) {
		p := g.person(24, 70)
		months := g.n(2, 24)
		card := p.bpjs
		if g.odds(0.25) {
			card = card[3:] // Excel ate the zeros
		}
		t.Rows = append(t.Rows, []Cell{
			g.no("88888" + p.bpjs[2:]), g.is(card, "bpjs_card"), g.is(strings.ToUpper(p.name), "name"), g.is(g.of("1|2|3|III"), "bpjs_membership"), g.no(g.n(1, 6)),
			g.is(fmt.Sprint(months, g.pick("", " bln")), "payment_status"), g.is(officeRupiah(months*35000), "payment_status"), g.miss(0.15, g.phone(p)), g.is(g.address(p), "address"),
			g.miss(0.2, g.is(g.of("janji bayar tgl 10|belum mampu bayar|sdh lunas|ikut REHAB cicilan|menolak bayar"), "payment_status")),
		})
	}
	return g.rumple(t)
}

func officeJamsostek(g *officeGen) Table {
	t := Table{Name: "employer's upload for employment insurance of honorary staff", Header: officeHead("KPJ|NO_PEGAWAI|NAMA_DEPAN|NAMA_BELAKANG|TGL_LAHIR|JNS_IDENTITAS|NO_IDENTITAS|IBU_KANDUNG|UPAH|RAPEL|BLTH|KODE_ILO")}
	for i := range g.n(10, 60) {
		p := g.person(20, 57).up()
		first, last, _ := strings.Cut(p.name, " ")
		t.Rows = append(t.Rows, []Cell{
			g.is(g.pick("17", "19", "20", "21")+g.digits(9), "bpjs_employment"), g.is(fmt.Sprintf("THL%04d", 100+i), "nip"), g.is(first, "name"), g.is(last, "name"),
			g.is(p.born.Format(officeDash), "birth_date"), g.no("KTP"), g.is(p.nik, "nik"), g.is(p.mother, "mother_name"),
			g.is(strconv.Itoa(g.wage(36, 70)), "salary"), g.no("0"), g.no(g.pick("11-2023", "12-2023")), g.no("SI0" + g.digits(2)),
		})
	}
	return t
}

const officeIllness = "J06.9 ISPA|K30 Dispepsia|I10 Hipertensi|E11 DM tipe 2|R50.9 Febris|L30.9 Dermatitis|M54.5 LBP|A09 GEA|K04.1 Nekrosis pulpa|G44.2 TTH|B35 Tinea"

func officeClinic(g *officeGen) Table {
	t := Table{Name: "daily visits of a health centre, typed by nurses", Header: officeHead("TGL|NO RM|NAMA PASIEN|L/P|UMUR|ALAMAT|NO BPJS/UMUM|NIK|ANAMNESA|TD|BB|DIAGNOSA|TERAPI|PARAF")}
	for range g.n(40, 160) {
		p := g.person(1, 80)
		payer := g.is(p.bpjs, "bpjs_card")
		switch g.n(0, 7) {
		case 0, 1:
			payer = g.no(g.pick("UMUM", "umum", "gratis"))
		case 2:
			payer = g.is(strings.TrimLeft(p.bpjs, "0"), "bpjs_card")
		}
		_, words, _ := strings.Cut(g.of(officeIllness), " ")
		title, weight := "Tn. ", g.n(45, 82)
		switch {
		case p.age < 15:
			title, weight = "An. ", 8+p.age*3
		case p.female:
			title = g.pick("Ny. ", "Nn. ")
		}
		t.Rows = append(t.Rows, []Cell{
			g.no(g.pick(g.day(2023, 2023).Format("2/1"), g.anyDate(g.day(2023, 2023)))), g.is(g.pick(g.digits(6), g.digits(2)+"-"+g.digits(2)+"-"+g.digits(2)), "health"),
			g.is(g.pick(title, title, "")+g.mix(p.name), "name"), g.sex(p, "L", "P"), g.no(fmt.Sprint(p.age, g.pick(" th", "", " thn"))),
			g.is(g.pick(p.village, g.address(p), fmt.Sprintf("%s %d/%d", p.village, p.rt, p.rw)), "address"), payer, g.miss(0.3, g.nik(p.nik, "nik")),
			g.is(g.of("batuk pilek 3 hr|nyeri ulu hati|demam|pusing, tengkuk berat|gatal2|kontrol obat"), "health"),
			g.miss(0.3, g.is(fmt.Sprintf("%d/%d", g.n(10, 17)*10, g.n(7, 10)*10), "health")), g.miss(0.2, g.is(strconv.Itoa(weight), "health")),
			g.is(g.pick(g.of(officeIllness), words), "health"), g.is(g.of("PCT 3x1, CTM 3x1|Amlodipin 5mg 1x1|Antasida 3x1|Metformin 500 2x1|Amox 3x500"), "health"), g.no(""),
		})
	}
	return g.rumple(t)
}

func officeSimrs(g *officeGen) Table {
	t := Table{Name: "hospital system, table of patients", Header: officeHead("no_rkm_medis|nm_pasien|no_ktp|jk|tmp_lahir|tgl_lahir|nm_ibu|alamat|gol_darah|pekerjaan|stts_nikah|agama|tgl_daftar|no_tlp|umur|pnd|keluarga|namakeluarga|kd_pj|no_peserta|kd_kel|email|nip")}
	for i := range g.n(60, 250) {
		p := g.person(0, 85).up()
		card := g.is("-", "bpjs_card")
		if g.odds(0.7) {
			card = g.is(p.bpjs, "bpjs_card")
		}
		title, married, school := ", SDR", g.of("MENIKAH|BELUM MENIKAH"), g.of("SD|SMP|SMA|S1|D3|-")
		switch {
		case p.age < 18:
			title, married, school = ", AN", "BELUM MENIKAH", g.pick("-", "SD")
		case p.female:
			title, married = g.pick(", NY", ", NN"), g.of("MENIKAH|BELUM MENIKAH|JANDA")
		case g.odds(0.7):
			title, married = ", TN", g.of("MENIKAH|DUDHA")
		}
		kin, kinName := "AYAH", p.father
		if g.odds(0.5) {
			kin, kinName = "IBU", p.mother
		}
		nip := g.no("")
		if g.odds(0.05) && p.age > 24 && p.age < 58 {
			nip = g.is(p.nip, "nip")
		}
		t.Rows = append(t.Rows, []Cell{
			g.is(fmt.Sprintf("%06d", 120331+i*3), "health"), g.is(p.name+g.pick(title, title, ""), "name"), g.pick2(0.08, g.no("-"), g.is(p.nik, "nik")), g.sex(p, "L", "P"),
			g.is(p.birthplace, "birth_place"), g.is(p.born.Format(officeISO), "birth_date"), g.is(g.pick(p.mother, p.mother, "-"), "mother_name"), g.is(p.street, "address"),
			g.is(g.pick(p.blood, "-", "-"), "health"), g.is(p.job, "education_job"), g.is(married, "marital_status"), g.is(p.faith, "religion"),
			g.no(g.day(2015, 2023).Format(officeISO)), g.is(g.pick(p.mobile, p.mobile, "-"), "phone"), g.no(fmt.Sprint(p.age, " Th ", g.n(0, 11), " Bl ", g.n(0, 29), " Hr")),
			g.is(school, "education_job"), g.is(kin, "family"), g.is(kinName, "family"),
			g.no(g.pick("A01", "BPJ", "UMU", "A09")), card, g.no(g.n(1, 9000)), g.is(g.pick(p.email, "-", ""), "email"), nip,
		})
	}
	return t
}

// pick2 gives a with chance p, otherwise b.
func (g *officeGen) pick2(p float64, a, b Cell) Cell {
	if g.odds(p) {
		return a
	}
	return b
}

func officeInpatients(g *officeGen) Table {
	t := Table{Name: "inpatients with insurance claims", Header: officeHead("No SEP|No RM|Nama Pasien|Tgl Masuk|Tgl Pulang|Kelas Hak|Dx Utama|Dx Sekunder|Kode INACBG|DPJP|Cara Pulang|Tarif RS|Tarif Klaim")}
	doctors := []string{"dr. " + g.person(30, 55).name + ", Sp.PD", "dr. " + g.person(30, 55).name + " Sp.B", "dr. " + g.person(30, 55).name + ", Sp.A(K)"}
	for range g.n(30, 140) {
		p := g.person(1, 85)
		in := g.day(2023, 2023)
		out := g.no(g.of("Sembuh|Membaik|Rujuk|APS|Atas persetujuan dokter"))
		if g.odds(0.06) {
			out = g.is(g.pick("Meninggal < 48 jam", "Meninggal > 48 Jam"), "death")
		}
		cost := g.n(1200, 19000) * 1000
		t.Rows = append(t.Rows, []Cell{
			g.no("0" + g.digits(3) + "R001" + in.Format("0106") + "V" + g.digits(6)), g.is(g.digits(8), "health"), g.is(strings.ToUpper(p.name), "name"),
			g.no(in.Format(officeDMY)), g.no(in.AddDate(0, 0, g.n(1, 9)).Format(officeDMY)), g.is(g.of("1|2|3"), "bpjs_membership"),
			g.is(g.of("I21.9|J18.9|A91|N18.5|I63.9|K35.8|C34.9"), "health"), g.miss(0.4, g.is(g.of("I10|E11.9|D64.9|E87.6|J90"), "health")),
			g.is(g.of("I-4-10-II|J-4-16-I|A-4-13-I|N-4-10-III|G-4-14-II"), "health"), g.is(g.pick(doctors...), "name"), out, g.no(cost), g.no(cost * g.n(70, 120) / 100),
		})
	}
	return t
}

func officeLab(g *officeGen) Table {
	t := Table{Name: "results of a laboratory, service's export", Header: officeHead("orderId|specimenNo|patientId|patientName|dob|gender|testCode|testName|result|unit|refRange|flag|verifiedBy|verifiedAt")}
	tests := strings.Split("HGB:Hemoglobin:g/dL:12.0-16.0:13.2|GDS:Glukosa sewaktu:mg/dL:<200:187|HBSAG:HBsAg:-:Non Reaktif:Non Reaktif|HIV3:Anti HIV:-:Non Reaktif:Non Reaktif|CREA:Kreatinin:mg/dL:0.6-1.1:0.9|SGOT:SGOT:U/L:<35:41|WBC:Leukosit:10^3/uL:4.0-10.0:11.3", "|")
	analyst := g.person(24, 40).name
	for range g.n(15, 60) {
		p := g.person(3, 80)
		order, rm := "L"+g.digits(8), g.digits(6)
		for range g.n(1, 4) {
			f := strings.Split(g.pick(tests...), ":")
			t.Rows = append(t.Rows, []Cell{
				g.no(order), g.no(g.day(2023, 2023).Format("060102") + g.digits(4)), g.is(rm, "health"), g.is(p.name, "name"), g.is(p.born.Format(officeISO), "birth_date"), g.sex(p, "male", "female"),
				g.no(f[0]), g.no(f[1]), g.is(f[4], "health"), g.no(f[2]), g.no(f[3]), g.no(g.pick("", "", "H", "L")), g.is(analyst, "name"), g.no(g.day(2023, 2023).Format("2006-01-02T15:04:05Z")),
			})
		}
	}
	return t
}

func officeToddlers(g *officeGen) Table {
	t := Table{Name: "weighing of toddlers at a health post, cadre's notebook", Header: officeHead("No|Nama Balita|NIK balita|Tgl Lahir|JK|Nama Ortu (ayah/ibu)|RT|BB|TB|LILA|LIKA|NTOB|Status Gizi|Imunisasi|Vit A|Asi Eks")}
	for i := range g.n(12, 60) {
		p := g.person(0, 4)
		parents := g.is(p.father+" / "+p.mother, "family", "mother_name")
		if g.odds(0.3) {
			parents = g.is("Ibu "+p.mother, "mother_name")
		}
		t.Rows = append(t.Rows, []Cell{
			g.no(i + 1), g.is(g.mix(p.name), "name"), g.miss(0.2, g.nik(p.nik, "nik")), g.is(g.anyDate(p.born), "birth_date"), g.sex(p, "L", "P"), parents, g.is(fmt.Sprintf("%02d", p.rt), "address"),
			g.is(fmt.Sprintf("%d,%d", g.n(4, 17), g.n(0, 9)), "health"), g.is(strconv.Itoa(g.n(55, 105)), "health"), g.miss(0.3, g.is(fmt.Sprintf("%d,5", g.n(11, 16)), "health")), g.miss(0.3, g.is(strconv.Itoa(g.n(38, 51)), "health")),
			g.no(g.of("N|T|O|B")), g.miss(0.1, g.is(g.of("baik|Gizi Baik|kurang|stunting|BGM|gizi buruk|pendek"), "health")), g.miss(0.2, g.is(g.of("BCG, Polio 1|DPT-HB-Hib 1|lengkap|Campak|MR|IPV"), "vaccine")), g.no(g.pick("merah", "biru", "")), g.no(g.pick("ya", "tdk", "")),
		})
	}
	return g.rumple(t)
}

func officePregnant(g *officeGen) Table {
	t := Table{Name: "cohort of pregnant women", Header: officeHead("NO IBU|NAMA IBU|NAMA SUAMI|NIK|TGL LHR|ALAMAT|HPHT|TP|GPA|TB|BB|LILA|GOL DARAH|HB|RESIKO TINGGI|JKN|NO HP")}
	for i := range g.n(10, 45) {
		p := g.person(18, 43)
		p.female, p.name, p.spouse = true, g.name(p.group, true), g.name(p.group, false)
		p.nik = g.nikOf(p.nik[:6], p.born, true)
		last := g.day(2023, 2023)
		t.Rows = append(t.Rows, []Cell{
			g.no(fmt.Sprintf("%03d", i+1)), g.is("Ny. "+p.name, "name"), g.is("Tn. "+p.spouse, "family"), g.nik(p.nik, "nik"), g.is(g.anyDate(p.born), "birth_date"), g.is(g.address(p), "address"),
			g.is(g.anyDate(last), "health"), g.is(g.anyDate(last.AddDate(0, 9, 7)), "health"), g.is(fmt.Sprintf("G%dP%dA%d", g.n(2, 5), g.n(0, 3), g.n(0, 1)), "health"),
			g.is(strconv.Itoa(g.n(144, 168)), "health"), g.is(strconv.Itoa(g.n(42, 78)), "health"), g.is(strconv.Itoa(g.n(21, 30)), "health"), g.miss(0.2, g.is(p.blood, "health")),
			g.miss(0.2, g.is(fmt.Sprintf("%d,%d", g.n(9, 13), g.n(0, 9)), "health")), g.miss(0.6, g.is(g.of("KEK|anemia|umur > 35|riwayat SC|preeklampsia|TB < 145"), "health")),
			g.miss(0.2, g.is(g.of("PBI|Mandiri|PPU|Non PBI"), "bpjs_membership")), g.miss(0.15, g.phone(p)),
		})
	}
	return g.rumple(t)
}

func officeCovid(g *officeGen) Table {
	t := Table{Name: "vaccination against covid, export of the app", Header: officeHead("full_name|nik|dob|gender|phone_number|ticket_no|kategori|dose_1_date|dose_1_type|dose_2_date|dose_2_type|dose_3_date|faskes|reject_reason|kipi")}
	for range g.n(100, 400) {
		p := g.person(12, 85).up()
		d := g.day(2021, 2021)
		boost := g.null(0.6, g.is(d.AddDate(0, 9, 3).Format(officeISO), "vaccine"))
		t.Rows = append(t.Rows, []Cell{
			g.is(p.name, "name"), g.is(p.nik, "nik"), g.is(p.born.Format(officeISO), "birth_date"), g.sex(p, "M", "F"), g.null(0.1, g.is("62"+p.mobile[1:], "phone")),
			g.no("P-" + g.letters(3) + g.digits(4)), g.no(g.of("LANSIA|MASYARAKAT UMUM|PELAYAN PUBLIK|REMAJA")), g.is(d.Format(officeISO), "vaccine"), g.is(g.of("SINOVAC|ASTRAZENECA|PFIZER"), "vaccine"),
			g.is(d.AddDate(0, 1, 2).Format(officeISO), "vaccine"), g.is(g.of("SINOVAC|ASTRAZENECA|PFIZER"), "vaccine"), boost, g.no("PKM " + strings.ToUpper(p.district)), g.no(""),
			g.null(0.9, g.is(g.of("demam|nyeri lengan|mual"), "health")),
		})
	}
	return t
}

func officeTb(g *officeGen) Table {
	t := Table{Name: "register of tuberculosis patients", Header: officeHead("no_reg_kab|nama_terduga|nik|umur_th|alamat_lengkap|tipe_dx|lokasi_anatomi|hasil_tcm|status_hiv|paduan_oat|tgl_mulai|hasil_akhir|pmo")}
	for i := range g.n(8, 45) {
		p := g.person(15, 75)
		end := g.miss(0.3, g.is(g.of("Sembuh|Pengobatan lengkap|Putus berobat|Gagal"), "health"))
		if g.odds(0.08) {
			end = g.is("Meninggal", "death")
		}
		t.Rows = append(t.Rows, []Cell{
			g.is(fmt.Sprintf("TB/%s/%03d/23", g.home.code, i+1), "health"), g.is(p.name, "name"), g.nik(p.nik, "nik"), g.no(p.age), g.is(g.address(p), "address"),
			g.is(g.of("Terkonfirmasi bakteriologis|Klinis"), "health"), g.is(g.of("Paru|Ekstraparu"), "health"), g.is(g.of("Rif Sen|Rif Res|Neg|MTB medium"), "health"),
			g.is(g.of("Non reaktif|NR|R|tdk diketahui|non reaktif"), "health"), g.is(g.of("Kat 1|Kat Anak|RO jangka pendek"), "health"), g.no(g.day(2023, 2023).Format(officeDMY)), end,
			g.miss(0.2, g.is(p.spouse+g.pick(" (istri/suami)", ""), "family")),
		})
	}
	return g.rumple(t)
}

func officeDonors(g *officeGen) Table {
	t := Table{Name: "blood donors called for a drive", Header: officeHead("KodePendonor|Nama|Gol|Rh|JK|TglLahir|Telp1|Telp2|Alamat|JmlDonor|TglDonorAkhir|NoKantong|ReaksiHIV")}
	for range g.n(6, 80) {
		p := g.person(18, 58)
		t.Rows = append(t.Rows, []Cell{
			g.no(g.home.code + "P" + g.digits(8)), g.is(strings.ToUpper(p.name), "name"), g.is(p.blood, "health"), g.is("+", "health"), g.sex(p, "0", "1"), g.is(p.born.Format("2006-01-02 00:00:00"), "birth_date"),
			g.phone(p), g.miss(0.6, g.is(g.landline(), "phone")), g.is(g.address(p), "address"), g.no(g.n(1, 60)), g.no(g.day(2022, 2023).Format(officeISO)), g.no(g.letters(1) + g.digits(7) + "A"), g.is("NR", "health"),
		})
	}
	return t
}

const officeIncome = "Kurang dari Rp. 500,000|Rp. 500,000 - Rp. 999,999|Rp. 1,000,000 - Rp. 1,999,999|Rp. 2,000,000 - Rp. 4,999,999"

func officeDapodik(g *officeGen) Table {
	t := Table{Name: "pupils, export of the school data system", Header: officeHead("No|Nama|NIPD|JK|NISN|Tempat Lahir|Tanggal Lahir|NIK|Agama|Alamat|RT|RW|Dusun|Kelurahan|Kode Pos|HP|E-Mail|SKHUN|Penerima KPS|Nama Ayah|Pekerjaan Ayah|Penghasilan Ayah|NIK Ayah|Nama Ibu|Pekerjaan Ibu|NIK Ibu|No KIP|Sekolah Asal|Lintang|Bujur|No KK|Berat Badan|Tinggi Badan|Jml. Saudara Kandung|Jarak Rumah (KM)")}
	for i := range g.n(40, 180) {
		p := g.person(12, 16)
		code, _ := g.district(g.home)
		dad, mum := p.born.AddDate(-g.n(24, 42), 3, 3), p.born.AddDate(-g.n(19, 37), 1, 9)
		t.Rows = append(t.Rows, []Cell{
			g.no(i + 1), g.is(g.pick(p.name, strings.ToUpper(p.name)), "name"), g.is(strconv.Itoa(7100+i), "student_id"), g.sex(p, "L", "P"), g.is(g.nisn(p), "student_id"),
			g.is(p.birthplace, "birth_place"), g.is(p.born.Format(officeISO), "birth_date"), g.is(p.nik, "nik"), g.is(p.faith, "religion"), g.is(p.street, "address"), g.is(strconv.Itoa(p.rt), "address"), g.is(strconv.Itoa(p.rw), "address"),
			g.null(0.3, g.is(g.of("Krajan|Sumber|Pandean|Kauman"), "address")), g.is(p.village, "address"), g.null(0.1, g.is(p.postcode, "address")), g.null(0.3, g.is(p.mobile, "phone")), g.null(0.6, g.is(p.email, "email")), g.no(""), g.no(g.pick("Ya", "Tidak")),
			g.is(p.father, "family"), g.is(g.of("Petani|Buruh|Wiraswasta|Karyawan Swasta|PNS/TNI/Polri|Pedagang Kecil"), "education_job"), g.is(g.of(officeIncome), "salary"), g.null(0.2, g.is(g.nikOf(code, dad, false), "nik")),
			g.is(p.mother, "mother_name"), g.is(g.of(officeJobs), "education_job"), g.null(0.2, g.is(g.nikOf(code, mum, true), "nik")), g.null(0.8, g.no(g.letters(2)+g.digits(2)+g.letters(2))),
			g.is(fmt.Sprintf("SD NEGERI %s %d", strings.ToUpper(p.village), g.n(1, 5)), "education_job"), g.is(g.lat(), "geo"), g.is(g.lon(), "geo"), g.null(0.1, g.is(p.kk, "kk")),
			g.is(strconv.Itoa(g.n(30, 62)), "health"), g.is(strconv.Itoa(g.n(135, 172)), "health"), g.no(g.n(0, 4)), g.no(g.n(1, 9)),
		})
	}
	return t
}

// nisn is the national number of a pupil: three digits of the year of birth, then a serial.
func (g *officeGen) nisn(p officePerson) string { return p.born.Format("2006")[1:] + g.digits(7) }

func officePddikti(g *officeGen) Table {
	t := Table{Name: "students for the higher education database", Header: officeHead("id_mahasiswa|nim|nm_pd|jk|nisn|nik|tmpt_lahir|tgl_lahir|id_agama|kewarganegaraan|nm_ibu_kandung|jln|rt|rw|nm_dsn|ds_kel|kode_pos|no_hp|email|npwp|nm_prodi|mulai_smt|ipk")}
	for i := range g.n(60, 200) {
		p := g.person(18, 25).up()
		t.Rows = append(t.Rows, []Cell{
			g.no(g.uuid()), g.is(fmt.Sprintf("%d%s%04d", g.n(19, 23), g.pick("0101", "0203", "5520"), i+1), "student_id"), g.is(p.name, "name"), g.sex(p, "L", "P"), g.null(0.2, g.is(g.nisn(p), "student_id")), g.is(p.nik, "nik"),
			g.is(p.birthplace, "birth_place"), g.is(p.born.Format(officeISO), "birth_date"), g.is(map[string]string{"ISLAM": "1", "KRISTEN": "2", "KATOLIK": "3", "HINDU": "4", "BUDHA": "5", "KONGHUCU": "6"}[p.faith], "religion"), g.is("ID", "nationality"),
			g.is(p.mother, "mother_name"), g.is(p.street, "address"), g.null(0.2, g.is(strconv.Itoa(p.rt), "address")), g.null(0.2, g.is(strconv.Itoa(p.rw), "address")), g.no("NULL"), g.is(p.village, "address"), g.null(0.2, g.is(p.postcode, "address")),
			g.null(0.1, g.is(p.mobile, "phone")), g.null(0.1, g.is(strings.ToLower(p.email), "email")), g.null(0.97, g.is(p.npwp, "npwp")), g.is(g.of("S1 Manajemen|S1 Teknik Informatika|D3 Kebidanan|S1 PGSD"), "education_job"), g.no(g.pick("20201", "20211", "20221")), g.no(fmt.Sprintf("%d.%02d", g.n(2, 3), g.n(0, 99))),
		})
	}
	return t
}

func officeKip(g *officeGen) Table {
	t := Table{Name: "applicants for a scholarship, form on the web", Header: officeHead("Timestamp|Email Address|Nama Lengkap (HURUF KAPITAL)|NIM|NIK (16 digit)|Program Studi / Semester|No. WA yang bisa dihubungi|Apakah keluarga Anda terdaftar di DTKS?|Berapa total penghasilan kedua orang tua per bulan?|Status orang tua|Nomor rekening atas nama sendiri (BRI/BNI)|Upload foto rumah tampak depan|Ceritakan alasan Anda membutuhkan beasiswa ini")}
	for range g.n(20, 90) {
		p := g.person(18, 23)
		parents := g.no(g.pick("Lengkap", "lengkap", "bercerai"))
		if g.odds(0.25) {
			parents = g.is(g.pick("Ayah sudah meninggal", "ibu meninggal", "Bapak alm. 2019"), "death")
		}
		story := g.no(g.of("untuk membayar UKT|ingin meringankan beban orang tua|Karena kondisi ekonomi|agar bisa lanjut kuliah"))
		if g.odds(0.1) {
			story = g.is("Ayah saya sakit "+g.of("stroke|ginjal|jantung")+" sejak 2021 dan ibu hanya IRT", "health")
		}
		t.Rows = append(t.Rows, []Cell{
			g.no(g.day(2023, 2023).Format(officeForm)), g.mail(p), g.is(strings.ToUpper(p.name), "name"), g.is(g.pick("2", "2", "A")+g.digits(9), "student_id"), g.nik(p.nik, "nik"), g.is(g.of("Akuntansi / 3|Hukum/5|Agroteknologi - 1|Ilmu Keperawatan / 7"), "education_job"),
			g.whatsapp(p), g.no(g.of("Ya|Tidak|Tidak tahu")), g.is(g.pick(officeRupiah(g.wage(10, 60)), fmt.Sprintf("%d jt", g.n(1, 4)), "± Rp 1.500.000", "kurang dari 1jt"), "salary"), parents,
			g.is(g.account(), "bank_account"), g.is("https://drive.google.com/open?id=1"+g.hex(31), "photo"), story,
		})
	}
	return t
}

func officeTeachers(g *officeGen) Table {
	t := Table{Name: "teachers of a school, one with a bank account each", Header: officeHead("Nama + Gelar|NUPTK|NIP|Status Kepeg.|Jenis PTK|Pend|Tgl Lahir|HP|TMT Kerja|Sertifikasi|Norek TPG|Cab. Bank")}
	for range g.n(9, 55) {
		p := g.person(24, 59)
		nip, st := g.no(g.pick("-", "")), g.pick("GTT", "Guru Honor Sekolah", "GTY/PTY")
		if g.odds(0.5) {
			nip, st = g.is(p.nip, "nip"), g.pick("PNS", "PPPK")
		}
		if g.odds(0.1) && len(nip.Classes) > 0 {
			nip = g.is(p.nip[:8]+" "+p.nip[8:14]+" "+p.nip[14:15]+" "+p.nip[15:], "nip")
		}
		t.Rows = append(t.Rows, []Cell{
			g.is(p.name+g.pick(", S.Pd", " S.Pd.I", ", M.Pd.", ", S.Pd., M.M", ""), "name"), g.miss(0.2, g.is(strconv.Itoa(g.n(1, 9))+g.digits(3)+g.digits(4)+g.digits(8), "nip")), nip, g.is(st, "education_job"),
			g.is(g.of("Guru Kelas|Guru Mapel|Kepala Sekolah|Tenaga Administrasi|Penjaga"), "education_job"), g.is(g.of("S1|S2|SMA|D2"), "education_job"), g.is(g.anyDate(p.born), "birth_date"), g.phone(p), g.no(g.day(2003, 2020).Format(officeDash)),
			g.no(g.pick("sudah", "belum")), g.miss(0.4, g.is(g.account(), "bank_account")), g.no(g.pick("BRI "+p.district, "BPD", "Bank Jateng")),
		})
	}
	return g.rumple(t)
}

func officeTracer(g *officeGen) Table {
	t := Table{Name: "tracer study of graduates, questionnaire", Header: officeHead("Cap waktu|Nama alumni|NIM|Tahun Lulus|Email aktif|No HP|Apakah saat ini Anda sudah bekerja?|Nama perusahaan / instansi tempat bekerja|Jabatan / posisi Anda|Berapa take home pay Anda per bulan (Rp)?|Link LinkedIn/IG|Seberapa erat hubungan bidang studi dengan pekerjaan Anda?|Saran untuk prodi")}
	for range g.n(12, 70) {
		p := g.person(22, 29)
		t.Rows = append(t.Rows, []Cell{
			g.no(g.day(2023, 2023).Format("02/01/2006 15:04:05")), g.is(g.mix(p.name), "name"), g.is("1"+g.digits(7), "student_id"), g.no(g.n(2018, 2022)), g.mail(p), g.phone(p), g.is(g.of("Ya|Belum|Wirausaha|Melanjutkan studi"), "education_job"),
			g.miss(0.3, g.is(g.of("PT Maju Bersama|RSUD|Dinas Kominfo|CV Karya|SMP IT Al Hikmah|Bank BRI"), "education_job")), g.miss(0.3, g.is(g.of("Staff Admin|guru|Programmer|CS|Perawat|Marketing|Owner"), "education_job")),
			g.miss(0.35, g.is(g.pick(officeRupiah(g.wage(40, 160)), fmt.Sprintf("%djt", g.n(3, 9)), "3-5 juta", strconv.Itoa(g.wage(40, 160))), "salary")), g.miss(0.6, g.is("instagram.com/"+strings.Split(p.email, "@")[0], "messenger")),
			g.no(g.n(1, 5)), g.no(g.pick("", "-", "perbanyak praktik", "Lab diperbarui", "Tidak ada", "mantap")),
		})
	}
	return g.rumple(t)
}

func officeFees(g *officeGen) Table {
	t := Table{Name: "school fees by month", Header: officeHead("NIS|NAMA SISWA|KLS|JUL|AGT|SEP|OKT|NOV|DES|TUNGGAKAN|NO WA WALI")}
	for i := range g.n(20, 120) {
		p := g.person(13, 18).up()
		row := []Cell{g.is(fmt.Sprintf("%d.%03d", g.n(21, 23), i+1), "student_id"), g.is(p.name, "name"), g.no(g.of("X|XI|XII") + " " + g.of("IPA|IPS|TKJ") + " " + strconv.Itoa(g.n(1, 3)))}
		paid := g.n(2, 6)
		for m := range 6 {
			if m < paid {
				row = append(row, g.is(g.pick("150000", "LNS", "v", "150.000"), "payment_status"))
			} else {
				row = append(row, g.no(""))
			}
		}
		due := g.no("-")
		if paid < 6 {
			due = g.is(officeRupiah((6-paid)*150000), "payment_status")
		}
		t.Rows = append(t.Rows, append(row, due, g.miss(0.1, g.whatsapp(p))))
	}
	return g.rumple(t)
}

func officeSiakad(g *officeGen) Table {
	t := Table{Name: "users of a university's system, dump", Header: officeHead("id|username|password|pass_plain|nama|email|level|last_ip|last_login|remember_token|foto|fcm_token|is_active")}
	for i := range g.n(30, 120) {
		p := g.person(18, 55)
		user := g.is("2"+g.digits(8), "username", "student_id")
		level := "mhs"
		if g.odds(0.15) {
			user, level = g.is(strings.Split(p.email, "@")[0], "username"), g.pick("dosen", "baak", "admin")
		}
		hash := "$2y$10$" + g.letters(4) + g.hex(49)
		if g.odds(0.3) {
			hash = g.hex(32) // md5 of old accounts
		}
		t.Rows = append(t.Rows, []Cell{
			g.no(i + 1), user, g.is(hash, "password_hash"), g.null(0.8, g.is(g.pick(p.born.Format("02012006"), "mhs12345", "rahasia"+g.digits(2), strings.ToLower(g.letters(6))+"99"), "password")),
			g.is(p.name, "name"), g.null(0.1, g.is(p.email, "email")), g.no(level), g.null(0.2, g.is(g.ip(), "ip_address")), g.no(g.day(2022, 2023).Format(officeStamp)), g.null(0.6, g.no(g.hex(60))),
			g.pick2(0.3, g.no("default.png"), g.is("uploads/foto/"+g.hex(10)+".jpg", "photo")), g.null(0.9, g.is("f"+g.hex(21)+":APA91b"+g.hex(60), "device_id")), g.no(g.n(0, 1)),
		})
	}
	return t
}

func officePpdb(g *officeGen) Table {
	t := Table{Name: "applicants to secondary schools by distance", Header: officeHead("no_pendaftaran|nisn|nama_peserta|asal_sekolah|nik|tgl_lahir|koordinat_rumah|jarak_m|jalur|nilai_akhir|pilihan_1|status_seleksi|berkas_kk|hp_ortu|nama_wali")}
	for i := range g.n(50, 300) {
		p := g.person(14, 16).up()
		nisn := g.nisn(p)
		t.Rows = append(t.Rows, []Cell{
			g.no(fmt.Sprintf("2023%s%05d", g.home.code, i+1)), g.is(nisn, "student_id"), g.is(p.name, "name"), g.is(fmt.Sprintf("SMPN %d %s", g.n(1, 30), g.home.city()), "education_job"), g.is(p.nik, "nik"), g.is(p.born.Format(officeISO), "birth_date"),
			g.is(g.lat()+", "+g.lon(), "geo"), g.no(g.n(120, 6900)), g.no(g.of("ZONASI|AFIRMASI|PRESTASI|PINDAH TUGAS")), g.no(fmt.Sprintf("%d.%03d", g.n(70, 98), g.n(0, 999))), g.no(fmt.Sprintf("SMAN %d", g.n(1, 15))), g.no(g.of("DITERIMA|TIDAK DITERIMA|CADANGAN")),
			g.is("KK_"+nisn+".pdf", "photo", "student_id"), g.null(0.1, g.is(p.mobile, "phone")), g.is(g.pick(p.father, p.mother), "family"),
		})
	}
	return t
}

func officeDuk(g *officeGen) Table {
	t := Table{Name: "civil servants by rank, upper case", Header: officeHead("NO|NAMA|NIP|KARPEG|PANGKAT/GOL.RUANG|TMT GOL|JABATAN|UNIT KERJA|MK THN|MK BLN|DIKLAT|PENDIDIKAN|TEMPAT/TGL LAHIR|AGAMA|KET.")}
	for i := range g.n(15, 90) {
		p := g.person(26, 57).up()
		nip := g.is(p.nip, "nip")
		switch g.n(0, 9) {
		case 0, 1, 2:
			nip = g.is(p.nip[:8]+" "+p.nip[8:14]+" "+p.nip[14:15]+" "+p.nip[15:], "nip")
		case 3:
			nip = g.no(p.nip[:1] + "," + p.nip[1:3] + "E+17")
		}
		t.Rows = append(t.Rows, []Cell{
			g.no(i + 1), g.is(p.name+g.pick(", SE", ", S.SOS", ", SH, MH", ", ST", "", ", M.SI"), "name"), nip, g.miss(0.2, g.is(g.letters(1)+" "+g.digits(6), "nip")), g.is(g.of("PENATA MUDA, III/A|PENATA, III/C|PEMBINA, IV/A|PENGATUR, II/C|PENATA TK. I (III/d)"), "education_job"), g.no(g.day(2015, 2023).Format(officeDash)),
			g.is(g.of("KASUBAG UMUM|ANALIS KEPEGAWAIAN|SEKRETARIS DINAS|BENDAHARA|PENGADMINISTRASI UMUM|KABID"), "education_job"), g.is(g.of("DINAS PUPR|BKPSDM|DINSOS|DISDIKBUD|BAPPEDA"), "education_job"), g.no(g.n(1, 33)), g.no(g.n(0, 11)),
			g.miss(0.5, g.is(g.of("PIM IV|PIM III|ADUM|PKP"), "education_job")), g.is(g.of("S1 EKONOMI|S2 HUKUM|SMA|D3 AKUNTANSI|S1 TEKNIK SIPIL"), "education_job"), g.is(p.birthplace+", "+p.born.Format(officeDash), "birth_place", "birth_date"), g.is(p.faith, "religion"), g.no(""),
		})
	}
	return g.rumple(t)
}

func officePay(g *officeGen) Table {
	t := Table{Name: "pay of civil servants, file of the payment system", Header: officeHead("nip|nmpeg|npwp|kdgol|kdkawin|rekening|nmbank|gjpokok|tjistri|tjanak|tjjabatan|potpph|potbpjs|bersih")}
	for range g.n(30, 150) {
		p := g.person(25, 57).up()
		base := g.wage(42, 110)
		code := 1000 + 100*g.n(0, 1) + g.n(0, 2)
		t.Rows = append(t.Rows, []Cell{
			g.is(p.nip, "nip"), g.is(p.name, "name"), g.null(0.05, g.is(p.npwp, "npwp")), g.is(g.of("2C|3A|3B|3D|4A"), "education_job"), g.is(strconv.Itoa(code), "marital_status"), g.is(g.account(), "bank_account"), g.no(g.of("BANK JATIM|BPD|BRI|BSI")),
			g.is(strconv.Itoa(base), "salary"), g.is(strconv.Itoa(base/10), "salary"), g.is(strconv.Itoa(base/50), "salary"), g.is(g.pick("185000", "540000", "980000"), "salary"), g.is(strconv.Itoa(base/40), "salary"), g.is(strconv.Itoa(base/100), "salary"), g.is(strconv.Itoa(base+base/10), "salary"),
		})
	}
	return t
}

func officeFinger(g *officeGen) Table {
	t := Table{Name: "attendance machine, export", Header: officeHead("No. ID|Nama|Departemen|Tgl/Waktu|Lokasi ID|VerifyCode|Status")}
	for range g.n(6, 14) {
		p := g.person(25, 57)
		for d := range g.n(4, 20) {
			t.Rows = append(t.Rows, []Cell{
				g.is(p.nip, "nip"), g.is(p.name, "name"), g.no("OUR COMPANY"), g.no(time.Date(2023, 11, d+1, g.n(6, 8), g.n(0, 59), g.n(0, 59), 0, time.UTC).Format("02/01/2006 15:04:05")), g.no(1), g.no(g.pick("FP", "FACE", "PW")), g.no(g.pick("C/In", "C/Out")),
			})
		}
	}
	return t
}

func officeUsers(g *officeGen) Table {
	// id, user, hash, nip, nama, jabatan, email, hp, ip, imei, waktu
	t := Table{Name: "users of an office's letter application, no header"}
	for i := range g.n(12, 60) {
		p := g.person(25, 57)
		imei := g.pick("35", "86") + g.digits(12)
		t.Rows = append(t.Rows, []Cell{
			g.no(i + 3), g.is(g.pick(p.nip, strings.ToLower(strings.Fields(p.name)[0])+g.digits(2)), "username"), g.is(g.pick(g.hex(40), "$2a$12$"+g.letters(5)+g.hex(48)), "password_hash"), g.null(0.2, g.is(p.nip, "nip")), g.is(p.name, "name"),
			g.is(g.of("Staf|Kasubag|Arsiparis|Kabid Anggaran|Sekretaris"), "education_job"), g.is(p.email, "email"), g.is(p.mobile, "phone"), g.is(g.ip(), "ip_address"), g.null(0.4, g.is(imei+officeLuhn(imei), "device_id")), g.no(g.day(2022, 2023).Format(officeStamp)),
		})
		if row := t.Rows[i]; row[1].Text == p.nip {
			row[1].Classes = []string{"username", "nip"}
		}
	}
	return t
}

func officeApplicants(g *officeGen) Table {
	t := Table{Name: "applicants for the civil service with results", Header: officeHead("no_peserta|nik|nama|tgl_lahir|pendidikan|ipk|kode_jabatan|nama_jabatan|lokasi_formasi|disabilitas|twk|tiu|tkp|total|ket|email|no_ijazah")}
	for range g.n(60, 260) {
		p := g.person(20, 35).up()
		a, b, c := g.n(40, 130), g.n(50, 160), g.n(120, 210)
		t.Rows = append(t.Rows, []Cell{
			g.no("2330" + g.home.code + g.digits(9)), g.is(p.nik, "nik"), g.is(p.name, "name"), g.is(p.born.Format(officeDash), "birth_date"), g.is(g.of("S-1 HUKUM|D-III KEPERAWATAN|S-1 AKUNTANSI|S-1 PGSD|SMA/SEDERAJAT"), "education_job"), g.no(fmt.Sprintf("3.%02d", g.n(0, 99))),
			g.no("JF" + g.digits(5)), g.is(g.of("AHLI PERTAMA - GURU KELAS|TERAMPIL - PERAWAT|ANALIS HUKUM|PENJAGA TAHANAN"), "education_job"), g.no(g.home.name), g.pick2(0.96, g.no("Tidak"), g.is("Tuna Daksa", "health")),
			g.no(a), g.no(b), g.no(c), g.no(a + b + c), g.no(g.pick("P/L", "P", "TL", "TH")), g.null(0.2, g.is(p.email, "email")), g.no(fmt.Sprintf("%s/%s/%d", g.digits(5), g.digits(4), g.n(2010, 2022))),
		})
	}
	return t
}

func officeSkck(g *officeGen) Table {
	t := Table{Name: "police certificates of conduct", Header: officeHead("No. SKCK|Tgl Terbit|Nama|Jns Kel|Kebangsaan|Agama|TTL|Tempat Tinggal|Pekerjaan|No KTP|No Paspor|Rumus Sidik Jari|Keperluan|Catatan Kriminal|Pas Foto")}
	for i := range g.n(20, 110) {
		p := g.person(17, 50)
		t.Rows = append(t.Rows, []Cell{
			g.no(fmt.Sprintf("SKCK/YANMAS/%05d/%s/YAN.2.3/2023", i+411, g.of("I|II|V|IX|XI"))), g.no(g.day(2023, 2023).Format(officeDMY)), g.is(strings.ToUpper(p.name), "name"), g.sex(p, "Laki-laki", "Perempuan"), g.is(g.pick("Indonesia", "WNI"), "nationality"), g.is(p.faith, "religion"),
			g.is(p.birthplace+", "+p.born.Format(officeDash), "birth_place", "birth_date"), g.is(g.address(p), "address"), g.is(p.job, "education_job"), g.is(p.nik, "nik"), g.miss(0.92, g.is(g.pick("B", "C", "A")+g.digits(7), "passport")),
			g.miss(0.15, g.is(fmt.Sprintf("%d %s %d %s%s / %d", g.n(1, 20), g.pick("U", "R", "W"), g.n(1, 25), g.pick("II", "OI", "MO"), g.pick("O", "I"), g.n(5, 20)), "biometric")), g.no(g.of("Melamar Pekerjaan|CPNS|Nikah|PPPK|Pendidikan")),
			g.pick2(0.93, g.is("Tidak pernah terlibat tindak pidana", "criminal_record"), g.is("Ps. 351 KUHP th 2017", "criminal_record")), g.is(strings.ReplaceAll(strings.ToLower(p.name), " ", "_")+"_4x6.jpg", "photo"),
		})
	}
	return t
}

func officeSuspects(g *officeGen) Table {
	t := Table{Name: "suspects of a police district", Header: officeHead("NO LP|TGL LP|NAMA TSK|ALIAS|NIK|TTL|ALAMAT TSK|PEKERJAAN|PASAL|BB|RESIDIVIS|STATUS|NAMA PELAPOR/KORBAN|HP PELAPOR|PENYIDIK")}
	cops := []string{"AIPDA " + g.person(28, 45).up().name, "BRIPKA " + g.person(28, 45).up().name}
	for i := range g.n(8, 40) {
		p, v := g.person(18, 55), g.person(18, 60)
		t.Rows = append(t.Rows, []Cell{
			g.no(fmt.Sprintf("LP/B/%d/%s/2023/SPKT", 12+i, g.of("II|V|VIII|X"))), g.no(g.anyDate(g.day(2023, 2023))), g.is(strings.ToUpper(p.name), "name"), g.miss(0.4, g.is("als "+strings.ToUpper(g.of("Gondrong|Black|Uceng|Tompel|Ambon|Jabrik")), "name")), g.miss(0.2, g.nik(p.nik, "nik")),
			g.is(p.birthplace+", "+g.anyDate(p.born), "birth_place", "birth_date"), g.is(g.address(p), "address"), g.is(p.job, "education_job"), g.is(g.of("363 KUHP|365 KUHP|112 (1) UU 35/2009|351 KUHP|372 jo 378|81 UU PA"), "criminal_record"), g.no(g.of("1 unit spm|2 bks plastik klip|1 bh HP|sajam|nihil")),
			g.is(g.pick("YA", "TIDAK", "TIDAK", "2x"), "criminal_record"), g.is(g.of("TAHAN|P21|TAHAP II|DPO|SIDIK|Diversi"), "criminal_record"), g.is(v.name, "name"), g.miss(0.2, g.phone(v)), g.is(g.pick(cops...), "name"),
		})
	}
	return g.rumple(t)
}

func officeFines(g *officeGen) Table {
	t := Table{Name: "traffic fines with verdicts of the court", Header: officeHead("no_urut|no_reg_tilang|no_briva|nama_pelanggar|alamat|no_ranmor|jns_kendaraan|pasal|barang_bukti|no_bb|denda|ongkos|tgl_sidang|hadir")}
	for i := range g.n(60, 220) {
		p := g.person(17, 60).up()
		proof, no := "STNK", g.no(g.digits(8))
		if g.odds(0.4) {
			proof, no = g.pick("SIM C", "SIM A"), g.is(g.licence(p), "driving_licence")
		}
		t.Rows = append(t.Rows, []Cell{
			g.no(i + 1), g.no(g.pick("E", "F", "G") + g.digits(7)), g.no("1294" + g.digits(11)), g.is(p.name, "name"), g.is(p.street, "address"), g.is(strings.ReplaceAll(g.plate(), " ", g.pick("", "-", " ")), "vehicle_plate"), g.no(g.of("SPM|MBL PNP|MBL BRG|TRUK")),
			g.is(g.of("281|288 (1)|291 (1)|287 (1)|285 (1)")+" UULAJ", "criminal_record"), g.no(proof), no, g.no(g.pick("49000", "99000", "149000")), g.no("1000"), g.no(g.pick("2023-10-06", "2023-10-13")), g.no(g.pick("VERSTEK", "HADIR")),
		})
	}
	return t
}

// licence is a driving licence's number in the old way: year and month of birth, then a serial.
func (g *officeGen) licence(p officePerson) string { return p.born.Format("0601") + g.digits(8) }

func officeSamsat(g *officeGen) Table {
	t := Table{Name: "vehicle tax not renewed", Header: officeHead("NOPOL|NM_PEMILIK|AL_PEMILIK|KD_KEC|NO_HP|NO_KTP|MERK|TIPE|THN_BUAT|NO_RANGKA|NO_MESIN|NO_BPKB|TG_AKHIR_PKB|POKOK_PKB|DENDA_PKB|STATUS_BYR")}
	for range g.n(40, 250) {
		p := g.person(20, 75).up()
		t.Rows = append(t.Rows, []Cell{
			g.is(strings.ReplaceAll(g.plate(), " ", ""), "vehicle_plate"), g.is(p.name, "name"), g.is(fmt.Sprintf("%s RT %d/%d", p.street, p.rt, p.rw), "address"), g.no(g.digits(3)), g.null(0.5, g.is(p.mobile, "phone")), g.null(0.3, g.is(p.nik, "nik")),
			g.no(g.of("HONDA|YAMAHA|TOYOTA|SUZUKI|DAIHATSU")), g.no(g.of("NF125|B65 A/T|AVANZA 1.3|CARRY PU|VARIO 125")), g.no(g.n(2005, 2021)), g.no("MH1" + g.letters(5) + g.digits(9)), g.no(g.letters(2) + g.digits(2) + "E" + g.digits(7)), g.no(g.letters(1) + "-" + g.digits(8)),
			g.no(g.day(2019, 2023).Format("20060102")), g.no(g.n(150, 3200) * 1000), g.is(strconv.Itoa(g.n(10, 900)*1000), "payment_status"), g.is(g.pick("MENUNGGAK", "TUNGGAK 2 TH", "BLM BAYAR"), "payment_status"),
		})
	}
	return t
}

func officeSim(g *officeGen) Table {
	t := Table{Name: "driving licences issued", Header: officeHead("NO SIM|GOL|NAMA|ALAMAT|TEMPAT LHR|TGL LHR|JK|TINGGI|GOL DRH|PEKERJAAN|BERLAKU S/D|SATPAS|FILE FOTO|FILE TTD|FILE SIDIK JARI")}
	for range g.n(25, 120) {
		p := g.person(17, 65).up()
		no := g.licence(p)
		t.Rows = append(t.Rows, []Cell{
			g.is(g.pick(no, no, no[:4]+"-"+no[4:8]+"-"+no[8:]), "driving_licence"), g.no(g.of("A|C|BI UMUM|BII UMUM|C|C")), g.is(p.name, "name"), g.is(p.street+" "+p.rtrw(), "address"), g.is(p.birthplace, "birth_place"), g.is(p.born.Format(officeDash), "birth_date"), g.sex(p, "PRIA", "WANITA"),
			g.is(strconv.Itoa(g.n(148, 182)), "health"), g.miss(0.4, g.is(p.blood, "health")), g.is(g.of("SWASTA|PELAJAR|PNS|BURUH|WIRASWASTA|TNI"), "education_job"), g.no(g.day(2025, 2028).Format(officeDash)), g.no(g.home.code),
			g.is(no+"_F.JPG", "photo", "driving_licence"), g.is(no+"_S.BMP", "biometric", "driving_licence"), g.is(no+"_FP1.WSQ", "biometric", "driving_licence"),
		})
	}
	return t
}

func officePbb(g *officeGen) Table {
	t := Table{Name: "land tax of a village", Header: officeHead("NOP|NAMA WP|ALAMAT WP|ALAMAT OP|LUAS BUMI|LUAS BNG|NJOP|PBB TERHUTANG|TGL BAYAR|KETERANGAN")}
	for i := range g.n(90, 350) {
		p := g.person(25, 85).up()
		paid, st := g.no(g.day(2023, 2023).Format(officeDMY)), g.is("LUNAS", "payment_status")
		if g.odds(0.35) {
			paid, st = g.no(""), g.is(g.pick("BELUM LUNAS", "TUNGGAKAN 2021-2022", "belum"), "payment_status")
		}
		owner := g.is(p.name+g.pick("", "", " B "+p.father, " (ALM)", ", H"), "name")
		if g.odds(0.03) {
			owner = g.no(g.of("MASJID AL IKHLAS|PT GRAHA MAKMUR|TANAH KAS DESA|PEMDES"))
		}
		addr := g.is(fmt.Sprintf("%s RT %03d RW %02d", p.street, p.rt, p.rw), "address")
		if len(owner.Classes) == 0 {
			addr = g.no(p.village)
		} else if strings.Contains(owner.Text, " B ") {
			owner.Classes = []string{"name", "family"}
		} else if strings.Contains(owner.Text, "(ALM)") {
			owner.Classes = []string{"name", "death"}
		}
		t.Rows = append(t.Rows, []Cell{
			g.no(fmt.Sprintf("%s.010.003.%03d-%04d.0", g.home.code[:2]+"."+g.home.code[2:], g.n(1, 19), i+1)), owner, addr, g.no("BLOK " + g.of("KRAJAN|SAWAH KULON|PASAR|TEGAL")), g.no(g.n(40, 3000)), g.no(g.n(0, 160)), g.no(officeRupiah(g.n(9, 400) * 1000000)), g.no(officeRupiah(g.n(20, 400) * 1000)), paid, st,
		})
	}
	return t
}

func officeTaxpayers(g *officeGen) Table {
	t := Table{Name: "taxpayers of a tax office, persons and firms", Header: officeHead("NPWP|NAMA_WP|JENIS_WP|NIK|ALAMAT|KELURAHAN|KOTA|TELP|EMAIL|KLU|STATUS_SPT|TGL_DAFTAR|AR")}
	ar := g.person(28, 40).up().name
	for range g.n(50, 200) {
		p := g.person(22, 70).up()
		tax := g.is(g.pick(p.npwp, officeDots(p.npwp)), "npwp")
		row := []Cell{tax, g.is(p.name, "name"), g.no("OP"), g.is(p.nik, "nik"), g.is(p.street, "address"), g.is(p.village, "address"), g.is(strings.ToUpper(p.region.city()), "address"), g.null(0.2, g.is(p.mobile, "phone")), g.null(0.3, g.is(p.email, "email"))}
		switch {
		case g.odds(0.3):
			firm := g.of("SUMBER REJEKI|BINTANG TIMUR|KARYA MANDIRI|ANUGERAH JAYA")
			row = []Cell{g.is("0"+p.npwp[1:8]+officeLuhn("0"+p.npwp[1:8])+p.npwp[9:], "npwp"), g.no(g.of("PT|CV") + " " + firm), g.no("BADAN"), g.no(""), g.no(p.street), g.no(p.village), g.no(strings.ToUpper(p.region.city())), g.is(g.landline(), "phone"), g.null(0.4, g.is("info@"+strings.ToLower(strings.ReplaceAll(firm, " ", ""))+".co.id", "email"))}
		case g.odds(0.25): // the new number of a person is his NIK
			row[0] = g.is(p.nik, "npwp", "nik")
		}
		t.Rows = append(t.Rows, append(row, g.no(g.digits(5)), g.no(g.of("SUDAH LAPOR|BELUM LAPOR|NE|LB")), g.no(g.day(2005, 2023).Format(officeISO)), g.is(ar, "name")))
	}
	return t
}

func officeCoop(g *officeGen) Table {
	t := Table{Name: "loans of a cooperative of civil servants", Header: officeHead("NBA|Nama Anggota|NIP|Gaji Bersih|Simp Wajib|Sisa Pinjaman|Angs/bln|kol|Jaminan|HP|Ahli Waris")}
	for i := range g.n(20, 100) {
		p := g.person(25, 60)
		t.Rows = append(t.Rows, []Cell{
			g.no(fmt.Sprintf("%04d", i+17)), g.is(p.name, "name"), g.miss(0.2, g.is(p.nip, "nip")), g.miss(0.1, g.is(officeRupiah(g.wage(45, 120)), "salary")), g.no(officeRupiah(g.n(4, 60) * 100000)), g.no(officeRupiah(g.n(0, 90) * 500000)), g.no(officeRupiah(g.n(3, 30) * 50000)),
			g.miss(0.1, g.is(g.of("1|1|1|2|3|5|Lancar|macet"), "payment_status")), g.pick2(0.3, g.is("BPKB "+g.plate(), "vehicle_plate"), g.no(g.of("SK PNS|SHM|-|Taspen"))), g.phone(p), g.miss(0.4, g.is(p.spouse+g.pick(" (suami/istri)", ""), "family")),
		})
	}
	return g.rumple(t)
}

func officeUmkm(g *officeGen) Table {
	t := Table{Name: "small traders proposed for aid", Header: officeHead("NIK|NAMA LENGKAP|ALAMAT LENGKAP SESUAI KTP|BIDANG USAHA|NIB|NO TELEPON|OMSET/BLN|SKU|kode pos")}
	for range g.n(20, 130) {
		p := g.person(20, 70)
		t.Rows = append(t.Rows, []Cell{
			g.nik(p.nik, "nik"), g.is(strings.ToUpper(p.name), "name"), g.is(g.address(p), "address"), g.no(g.of("warung kopi|JUAL PULSA|gorengan|Menjahit|sayur keliling|ternak lele|bengkel")), g.miss(0.5, g.no(g.pick("0220", "1230", "9120")+g.digits(9))), g.phone(p), g.no(officeRupiah(g.n(4, 60) * 250000)),
			g.no(fmt.Sprintf("503/%d/2021", g.n(1, 400))), g.is(p.postcode, "address"),
		})
	}
	return g.rumple(t)
}

func officeHajj(g *officeGen) Table {
	t := Table{Name: "manifest of pilgrims of one flight", Header: officeHead("KLOTER|NO PORSI|NAMA JEMAAH|BIN/BINTI|NO PASPOR|TGL LAHIR|UMUR|JK|MAHRAM|HUB|PEKERJAAN|PENDIDIKAN|GOL DARAH|RISTI|VAKSIN MENINGITIS|STATUS LUNAS|ALAMAT|NO HP")}
	flight := g.of("SOC|JKG|SUB|UPG") + "-14"
	for range g.n(45, 200) {
		p := g.person(30, 80).up()
		t.Rows = append(t.Rows, []Cell{
			g.no(flight), g.no(g.home.code[:2] + "0" + g.digits(7)), g.is(p.name, "name"), g.is(p.father, "family"), g.is(g.pick("C", "E", "X", "C ")+g.digits(7), "passport"), g.is(p.born.Format(officeDMY), "birth_date"), g.no(p.age), g.sex(p, "L", "P"),
			g.miss(0.4, g.is(p.spouse, "family")), g.miss(0.4, g.is(g.of("SUAMI|ISTRI|ANAK KANDUNG|ADIK"), "family")), g.is(p.job, "education_job"), g.is(p.school, "education_job"), g.is(p.blood, "health"), g.miss(0.5, g.is(g.of("HIPERTENSI|DM|LANSIA RISTI|JANTUNG"), "health")),
			g.is(g.day(2023, 2023).Format(officeDMY), "vaccine"), g.is(g.pick("LUNAS", "LUNAS", "CADANGAN LUNAS", "BELUM"), "payment_status"), g.is(p.street+", "+p.village, "address"), g.phone(p),
		})
	}
	return t
}

func officeRefugees(g *officeGen) Table {
	t := Table{Name: "evacuees of a flood, typed in haste", Header: officeHead("posko|nama|l/p|umur|asal (dusun/rt)|kk|kondisi|kebutuhan|kontak|ket")}
	for range g.n(30, 160) {
		p := g.person(0, 85)
		note := g.no("")
		if g.odds(0.03) {
			note = g.is(g.pick("meninggal", "ditemukan MD"), "death")
		}
		t.Rows = append(t.Rows, []Cell{
			g.no(g.of("SD 2|balai desa|Masjid Agung|tenda 3")), g.is(strings.ToLower(p.name), "name"), g.sex(p, "l", "p"), g.no(g.pick(strconv.Itoa(p.age), fmt.Sprint(p.age, "th"), "balita?")), g.is(fmt.Sprintf("%s %d/%d", p.village, p.rt, p.rw), "address"), g.miss(0.5, g.nik(p.kk, "kk")),
			g.pick2(0.6, g.no(g.pick("", "aman")), g.is(g.of("luka robek kaki|patah tangan|diare|demam|sesak|sehat|gatal"), "health")), g.no(g.of("selimut|popok|susu|obat|pembalut|")), g.miss(0.6, g.phone(p)), note,
		})
	}
	return g.rumple(t)
}

func officeSurvey(g *officeGen) Table {
	t := Table{Name: "satisfaction with public services, a few leave their names", Header: officeHead("Timestamp|Usia|Jenis Kelamin|Pendidikan terakhir|Pekerjaan|Jenis layanan yang diterima|U1. Bagaimana kesesuaian persyaratan?|U2. Kemudahan prosedur|U3. Kecepatan waktu|U9. Penanganan pengaduan|Kritik/saran (boleh cantumkan kontak)")}
	for range g.n(40, 180) {
		p := g.person(17, 65)
		say := g.no(g.pick("", "", "-", "sudah baik", "Antrian dipercepat", "AC mati", "petugas ramah"))
		if g.odds(0.04) {
			say = g.is("Tolong KTP saya sudah 3 bulan, "+p.name+" "+p.mobile, "name", "phone")
		}
		t.Rows = append(t.Rows, []Cell{
			g.no(g.day(2023, 2023).Format(officeForm)), g.no(g.of("17-25|26-35|36-45|46-55|>55")), g.sex(p, "Laki-Laki", "Perempuan"), g.is(g.of("SMA|S1|SMP|D3|SD|S2 ke atas"), "education_job"), g.is(g.of("Swasta|PNS|Pelajar/Mahasiswa|TNI/Polri|Wirausaha|IRT"), "education_job"),
			g.no(g.of("KTP-el|KK|Akta|Pindah datang")), g.no(g.n(2, 4)), g.no(g.n(2, 4)), g.no(g.n(1, 4)), g.no(g.n(2, 4)), say,
		})
	}
	return t
}

func officeThesis(g *officeGen) Table {
	// waktu, inisial/nama, umur, jk, status, berat, tinggi, merokok, jawaban
	t := Table{Name: "respondents of a thesis on nutrition, no header"}
	for range g.n(30, 90) {
		p := g.person(18, 45)
		row := []Cell{
			g.no(g.day(2023, 2023).Format(officeForm)), g.is(p.name, "name"), g.no(p.age), g.sex(p, "Pria", "Wanita"), g.is(g.of("Menikah|Belum menikah|Cerai"), "marital_status"),
			g.is(fmt.Sprint(g.n(42, 90), g.pick("", " kg", "kg")), "health"), g.is(fmt.Sprint(g.n(145, 180), g.pick("", " cm")), "health"), g.miss(0.7, g.is(g.of("alergi udang|maag|asma|alergi telur"), "health")),
		}
		for range 8 {
			row = append(row, g.no(g.of("SS|S|N|TS|STS")))
		}
		t.Rows = append(t.Rows, append(row, g.miss(0.3, g.is(g.pick("dana ", "ovo ", "gopay ", "")+p.mobile, "phone"))))
	}
	return t
}

func officeGuests(g *officeGen) Table {
	t := Table{Name: "guest book of a district office, tablet application", Header: officeHead("id_tamu|waktu_masuk|nama_tamu|instansi|no_identitas|jns_identitas|telp|bertemu_dengan|keperluan|suhu|foto_selfie|tanda_tangan|waktu_keluar")}
	staff := []string{"Bpk " + g.person(35, 55).name, "Bu " + g.person(35, 55).name, "Pak Camat"}
	for i := range g.n(20, 100) {
		p := g.person(18, 60)
		id, kind := g.is(p.nik, "nik"), "KTP"
		if g.odds(0.25) {
			id, kind = g.is(g.licence(p), "driving_licence"), "SIM"
		}
		meets := g.is(g.pick(staff...), "name")
		if meets.Text == "Pak Camat" {
			meets = g.no(meets.Text)
		}
		in := g.day(2023, 2023)
		t.Rows = append(t.Rows, []Cell{
			g.no(i + 1), g.no(in.Format(officeStamp)), g.is(g.mix(p.name), "name"), g.pick2(0.4, g.no(g.pick("-", "pribadi", "")), g.is(g.of("PT Telkom|Desa Sukamaju|LSM Garda|Dinkes|SMKN 1"), "education_job")), id, g.no(kind), g.null(0.1, g.phone(p)), meets, g.no(g.of("audiensi|antar surat|rapat|legalisir")),
			g.is(fmt.Sprintf("36.%d", g.n(1, 8)), "health"), g.is("selfie_"+g.digits(13)+".jpg", "photo"), g.is("data:image/png;base64,iVBORw0KGgo"+g.blob(30), "biometric"), g.null(0.3, g.no(in.Add(40*time.Minute).Format(officeStamp))),
		})
	}
	return t
}

// officeOneTables: hundreds of ordinary rows and exactly one person among them.
func officeOneTables() []func(*officeGen) Table {
	return []func(*officeGen) Table{officeOneDrug, officeOneVendor, officeOneLaptop, officeOneLetter, officeOneMeter, officeOneSchool}
}

func officeOneDrug(g *officeGen) Table {
	t := officeDrugs(g)
	t.Name, t.Clean = "stock of drugs with one borrower's telephone in a note", false
	t.Header = append(t.Header, "Keterangan")
	p := g.person(25, 50)
	one := g.n(10, len(t.Rows)-5)
	for i := range t.Rows {
		note := g.no(g.pick("", "", "", "ED dekat", "dropping dinkes", "kosong"))
		if i == one {
			note = g.is("dipinjam bidan "+p.name+" hp "+p.mobile, "name", "phone", "education_job")
		}
		t.Rows[i] = append(t.Rows[i], note)
	}
	return t
}

func officeOneVendor(g *officeGen) Table {
	t := Table{Name: "purchases of a village with one private person as supplier", Header: officeHead("no_bukti|tgl|kode_rek|uraian|penyedia|id_penyedia|nilai|ppn|pph")}
	one, p := g.n(20, 120), g.person(30, 60)
	for i := range g.n(150, 260) {
		vendor, id := g.no(g.of("Toko|UD|CV|TB")+" "+g.of("Sumber Rejeki|Makmur Jaya|Sinar Abadi|Barokah|Murah")), g.no("V"+g.digits(5))
		if i == one {
			vendor, id = g.is(p.name+" (perorangan)", "name"), g.is("NIK "+p.nik, "nik")
		}
		v := g.n(4, 900) * 25000
		t.Rows = append(t.Rows, []Cell{g.no(fmt.Sprintf("%05d/KWT/02.2006/2023", i+1)), g.no(g.day(2023, 2023).Format(officeDMY)), g.no(g.account5()), g.no(g.of("Semen 40 sak|Makan minum rapat|ATK|Sewa molen|Pasir 3 rit|Cetak banner|Besi 10 mm")), vendor, id, g.no(officeRupiah(v)), g.no(officeRupiah(v * 11 / 100)), g.no(officeRupiah(v / 50))})
	}
	return t
}

// account5 is a code of the budget's accounts.
func (g *officeGen) account5() string {
	return fmt.Sprintf("5.%d.%02d.%02d.%02d.%04d", g.n(1, 3), g.n(1, 5), g.n(1, 4), g.n(1, 12), g.n(1, 90))
}

func officeOneLaptop(g *officeGen) Table {
	t := officeGoods(g)
	t.Name, t.Clean = "inventory of equipment with one holder", false
	t.Header = append(t.Header, "PEMEGANG")
	p := g.person(28, 55)
	one := g.n(0, len(t.Rows)-1)
	for i := range t.Rows {
		holder := g.no(g.pick("", "", "gudang", "Sekretariat", "R. Rapat"))
		if i == one {
			holder = g.is(p.name+" / NIP "+p.nip, "name", "nip")
		}
		t.Rows[i] = append(t.Rows[i], holder)
	}
	return t
}

func officeOneLetter(g *officeGen) Table {
	t := officeLetters(g)
	t.Name, t.Clean = "register of letters, one names a citizen and his number", false
	p := g.person(25, 60)
	one := g.n(0, len(t.Rows)-1)
	t.Rows[one][4] = g.is("Permohonan perbaikan data a.n. "+p.name+" NIK "+p.nik, "name", "nik")
	return t
}

func officeOneMeter(g *officeGen) Table {
	// no sambungan, rute, meter lalu, meter kini, pakai, status, catatan
	t := Table{Name: "readings of water meters with one telephone in a note, no header"}
	one, p := g.n(5, 200), g.person(25, 50)
	for i := range g.n(210, 380) {
		a := g.n(100, 4000)
		use := g.n(0, 45)
		note := g.no(g.pick("", "", "", "rumah kosong", "anjing galak", "meter buram", "pagar terkunci"))
		if i == one {
			note = g.is("tlp dulu pak "+strings.Fields(p.name)[0]+" "+p.mobile, "name", "phone")
		}
		t.Rows = append(t.Rows, []Cell{g.no("02" + g.digits(9)), g.no(fmt.Sprintf("R%02d-%03d", g.n(1, 20), i)), g.no(a), g.no(a + use), g.no(use), g.no(g.pick("N", "N", "R", "T")), note})
	}
	return t
}

func officeOneSchool(g *officeGen) Table {
	t := officeSchoolList(g)
	t.Name, t.Clean = "list of schools, only one has its head", false
	t.Header = append(t.Header, "Kepala Sekolah", "HP Kepsek")
	p := g.person(40, 58)
	one := g.n(0, len(t.Rows)-1)
	for i := range t.Rows {
		head, hp := g.no("-"), g.no("")
		if i == one {
			head, hp = g.is("Drs. "+g.name(p.group, false)+", M.Pd", "name"), g.is(p.mobile, "phone")
		}
		t.Rows[i] = append(t.Rows[i], head, hp)
	}
	return t
}

// officeCleanTables: nothing about people, much that looks like it.
func officeCleanTables() []func(*officeGen) Table {
	return []func(*officeGen) Table{
		officeBudget, officeDrugs, officeTenders, officeRegionCodes, officeSchoolList, officeLetters, officeWeather, officeTally,
		officeVillageStats, officeGoods, officeDisbursed, officeTariffs, officeIcd, officeCourses, officeBooks, officePosts,
		officeTaxTargets, officeLand, officeRequests, officeDictionary, officeRice,
	}
}

func officeBudget(g *officeGen) Table {
	t := Table{Name: "budget of an agency", Clean: true, Header: officeHead("KODE SUB KEGIATAN|KODE REKENING|URAIAN|VOL|SATUAN|HARGA SATUAN|JUMLAH|SUMBER DANA")}
	for range g.n(60, 220) {
		n, v := g.n(1, 60), g.n(3, 400)*5000
		t.Rows = append(t.Rows, []Cell{g.no(fmt.Sprintf("%d.%02d.%02d.2.%02d.%04d", g.n(1, 7), g.n(1, 9), g.n(1, 6), g.n(1, 9), g.n(1, 30))), g.no(g.account5()), g.no(g.of("Belanja Alat Tulis Kantor|Honorarium Narasumber|Belanja Perjalanan Dinas|Belanja Gaji Pokok PNS|Belanja Iuran Jaminan Kesehatan|Belanja Modal Laptop")), g.no(n), g.no(g.of("OB|OJ|Paket|Unit|Rim|Orang/Hari")), g.no(officeRupiah(v)), g.no(officeRupiah(n * v)), g.no(g.pick("DAU", "PAD", "DAK Fisik"))})
	}
	return t
}

func officeDrugs(g *officeGen) Table {
	t := Table{Name: "stock of drugs of a health centre", Clean: true, Header: officeHead("Kode KFA|Nama Obat|Satuan|Stok Awal|Penerimaan|Pemakaian|Sisa|No Batch|ED|Harga|Barcode")}
	for range g.n(120, 260) {
		a, b := g.n(0, 5000), g.n(0, 900)
		t.Rows = append(t.Rows, []Cell{g.no("930" + g.digits(5)), g.no(g.of("Amoksisilin 500 mg|Paracetamol tab|Vaksin Sinovac|Insulin Aspart|Metformin 500|OAT Kat 1|Vit A merah|Amlodipin 10 mg|Oralit")), g.no(g.of("Tablet|Botol|Vial|Kapsul|Sachet")), g.no(a), g.no(b), g.no(g.n(0, a)), g.no(g.n(0, 5000)), g.no(g.letters(2) + g.digits(6)), g.no(g.day(2024, 2027).Format("01/2006")), g.no(g.n(90, 42000)), g.no("899" + g.digits(10))})
	}
	return t
}

func officeTenders(g *officeGen) Table {
	t := Table{Name: "plan of procurement", Clean: true, Header: officeHead("Kode RUP|Nama Paket|Satker|Pagu (Rp)|Metode Pemilihan|MAK|Awal Pemilihan|Akhir Kontrak|Lokasi|ID Paket SPSE")}
	for range g.n(80, 300) {
		t.Rows = append(t.Rows, []Cell{g.no("4" + g.digits(7)), g.no(g.of("Rehabilitasi Ruang Kelas SDN|Pengadaan Ambulans|Belanja Kalender|Peningkatan Jalan Jenderal Sudirman|Pengadaan Seragam Linmas|Jasa Cleaning Service") + " " + strconv.Itoa(g.n(1, 9))), g.no(g.of("DINAS PENDIDIKAN|RSUD DR. SOETOMO|SETDA|DINKES|DPUPR")), g.no(officeRupiah(g.n(10, 9000) * 1000000)), g.no(g.of("Tender|E-Purchasing|Pengadaan Langsung|Dikecualikan")), g.no(g.account5()), g.no(g.day(2024, 2024).Format("January 2006")), g.no(g.day(2024, 2024).Format(officeISO)), g.no(g.home.name), g.no("10" + g.digits(11))})
	}
	return t
}

func officeRegionCodes(g *officeGen) Table {
	t := Table{Name: "codes of villages", Clean: true, Header: officeHead("kode_prov|kode_kab|kode_kec|kode_desa|nama_desa|nama_kec|kodepos|kode_bps|luas_km2")}
	for i := range g.n(100, 350) {
		if i%12 == 0 {
			g.move()
		}
		code, name := g.district(g.home)
		t.Rows = append(t.Rows, []Cell{g.no(code[:2]), g.no(code[:4]), g.no(code), g.no(fmt.Sprintf("%s2%03d", code, i%30+1)), g.no(strings.ToUpper(g.of(officeVillages) + g.pick("", " Kidul", " Wetan", ""))), g.no(name), g.no(strconv.Itoa(g.n(10, 98)) + g.digits(3)), g.no(code[:4] + g.digits(6)), g.no(fmt.Sprintf("%d,%02d", g.n(1, 60), g.n(0, 99)))})
	}
	return t
}

func officeSchoolList(g *officeGen) Table {
	t := Table{Name: "list of schools", Clean: true, Header: officeHead("NPSN|Nama Sekolah|Bentuk|Status|Alamat|Kelurahan|Kecamatan|Lintang|Bujur|Akreditasi|Jml Siswa L|Jml Siswa P|SK Pendirian|Tgl SK")}
	for range g.n(60, 220) {
		_, d := g.district(g.home)
		form := g.of("SD|SMP|SMA|SMK|MI|TK")
		t.Rows = append(t.Rows, []Cell{g.no(g.pick("2", "6", "1") + "0" + g.digits(6)), g.no(form + " " + g.of("Negeri 1|Pangeran Diponegoro|Dewi Sartika|Muhammadiyah 4|Santa Maria|Kartini|Ki Hajar Dewantara|Negeri 12")), g.no(form), g.no(g.pick("NEGERI", "SWASTA")), g.no(g.streetOf()), g.no(g.of(officeVillages)), g.no(d), g.no(g.lat()), g.no(g.lon()), g.no(g.of("A|B|C|Belum")), g.no(g.n(20, 400)), g.no(g.n(20, 400)), g.no(fmt.Sprintf("421/%d/%d", g.n(1, 900), g.n(1975, 2015))), g.no(g.day(1975, 2015).Format(officeISO))})
	}
	return t
}

func officeLetters(g *officeGen) Table {
	t := Table{Name: "register of letters between offices", Clean: true, Header: officeHead("No Agenda|Tgl Terima|No Surat|Asal Surat|Perihal|Lamp|Sifat|Disposisi")}
	for i := range g.n(90, 320) {
		d := g.day(2023, 2023)
		t.Rows = append(t.Rows, []Cell{g.no(i + 1), g.no(g.anyDate(d)), g.no(fmt.Sprintf("%d/%04d/%d.%d/2023", g.n(5, 900), g.n(1, 9999), g.n(100, 440), g.n(1, 9))), g.no(g.of("Sekretariat Daerah|Dinas Kesehatan|KPU|BPKAD|Kecamatan|Kejari|BPJS Kesehatan|Kemenag")), g.no(g.of("Undangan rakor|Permintaan data pegawai|Edaran cuti bersama|Validasi NIK dan NPWP|Laporan realisasi|Jadwal vaksinasi|Rekonsiliasi iuran")), g.no(g.of("-|1 bks|2 lbr|1")), g.no(g.of("Biasa|Segera|Rahasia")), g.no(g.of("Sekretaris|Kabid I|Kasubag Umum|Keuangan"))})
	}
	return t
}

func officeWeather(g *officeGen) Table {
	t := Table{Name: "weather of a station by day", Clean: true, Header: officeHead("ID_WMO|Tanggal|Tn|Tx|Tavg|RH_avg|RR|ss|ff_x|ddd_x|ddd_car")}
	station := "96" + g.digits(3)
	for i := range g.n(60, 365) {
		t.Rows = append(t.Rows, []Cell{g.no(station), g.no(time.Date(2023, 1, 1+i, 0, 0, 0, 0, time.UTC).Format(officeDash)), g.no(fmt.Sprintf("%d.%d", g.n(20, 25), g.n(0, 9))), g.no(fmt.Sprintf("%d.%d", g.n(29, 35), g.n(0, 9))), g.no(fmt.Sprintf("%d.%d", g.n(25, 29), g.n(0, 9))), g.no(g.n(60, 98)), g.no(g.pick("0.0", "8888", fmt.Sprintf("%d.%d", g.n(0, 90), g.n(0, 9)), "")), g.no(fmt.Sprintf("%d.%d", g.n(0, 9), g.n(0, 9))), g.no(g.n(2, 12)), g.no(g.n(1, 36) * 10), g.no(g.of("N |NE|C |SW|W |9999"))})
	}
	return t
}

func officeTally(g *officeGen) Table {
	t := Table{Name: "votes by polling station", Clean: true, Header: officeHead("kode_tps|kec|kel|tps|dpt_lk|dpt_pr|pengguna_lk|pengguna_pr|paslon_01|paslon_02|paslon_03|sah|tidak_sah|ts")}
	for i := range g.n(120, 400) {
		code, d := g.district(g.home)
		a, b, c := g.n(10, 120), g.n(10, 140), g.n(5, 60)
		t.Rows = append(t.Rows, []Cell{g.no(fmt.Sprintf("%s%04d%03d", code, 1001+i/15, i%15+1)), g.no(strings.ToUpper(d)), g.no(strings.ToUpper(g.of(officeVillages))), g.no(fmt.Sprintf("TPS %03d", i%15+1)), g.no(g.n(100, 150)), g.no(g.n(100, 150)), g.no(g.n(60, 100)), g.no(g.n(60, 100)), g.no(a), g.no(b), g.no(c), g.no(a + b + c), g.no(g.n(0, 12)), g.no(1707900000000 + g.n(0, 90000000))})
	}
	return t
}

func officeVillageStats(g *officeGen) Table {
	t := Table{Name: "population of villages by sex, religion, marital status", Clean: true, Header: officeHead("Kode Desa|Desa/Kelurahan|Jumlah KK|Laki-laki|Perempuan|Islam|Kristen|Katolik|Hindu|Belum Kawin|Kawin|Cerai|Tidak Sekolah|SD|SMA|Gol Darah A|Penyandang Disabilitas|Lahir|Mati|Wajib KTP|Sudah Rekam")}
	for i := range g.n(12, 60) {
		code, _ := g.district(g.home)
		row := []Cell{g.no(fmt.Sprintf("%s2%03d", code, i+1)), g.no(g.of(officeVillages))}
		for range 19 {
			row = append(row, g.no(g.pick(strconv.Itoa(g.n(0, 90)), officeRupiah(g.n(90, 6000)))))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

func officeGoods(g *officeGen) Table {
	t := Table{Name: "inventory of equipment", Clean: true, Header: officeHead("KODE BARANG|NUP|NAMA BARANG|MERK/TYPE|NO SERI PABRIK|THN|KONDISI|HARGA PEROLEHAN|NO BAST|ID PEMDA")}
	for i := range g.n(40, 240) {
		y := g.n(2012, 2023)
		t.Rows = append(t.Rows, []Cell{g.no(fmt.Sprintf("1.3.2.%02d.%02d.%02d.%03d", g.n(1, 10), g.n(1, 3), g.n(1, 6), g.n(1, 20))), g.no(fmt.Sprintf("%06d", i+1)), g.no(g.of("Laptop|Printer|Finger Print|Meja Kerja|CCTV|Kamera|Tensimeter Digital")), g.no(g.of("Acer A514|Epson L3210|Solution X100-C|Olympic|Canon EOS|Omron")), g.no(g.letters(4) + g.digits(8)), g.no(y), g.no(g.of("B|KB|RB")), g.no(officeRupiah(g.n(5, 300) * 50000)), g.no(fmt.Sprintf("027/%03d/BAST/%d", g.n(1, 400), y)), g.no("12" + g.home.code + strconv.Itoa(y) + g.digits(8))})
	}
	return t
}

func officeDisbursed(g *officeGen) Table {
	t := Table{Name: "payment orders of a treasury", Clean: true, Header: officeHead("no_sp2d|tgl_sp2d|no_spm|kode_satker|uraian|nilai_bruto|potongan|netto|kode_billing|ntpn")}
	for i := range g.n(50, 260) {
		v := g.n(10, 9000) * 110000
		t.Rows = append(t.Rows, []Cell{g.no("23" + g.digits(13)), g.no(g.day(2023, 2023).Format(officeDash)), g.no(fmt.Sprintf("%05dT/%s/2023", i+1, g.digits(6))), g.no(g.digits(6)), g.no(g.of("Gaji Induk PNS bulan Mei|TUP|Pembayaran termin II|Uang makan PNS|Belanja honor")), g.no(v), g.no(v / 10), g.no(v - v/10), g.no("02" + g.digits(13)), g.no(strings.ToUpper(g.hex(16)))})
	}
	return t
}

func officeTariffs(g *officeGen) Table {
	t := Table{Name: "tariffs of claims by diagnosis and class, no header", Clean: true}
	for range g.n(50, 160) {
		v := g.n(900, 20000) * 1000
		t.Rows = append(t.Rows, []Cell{g.no(g.letters(1) + "-" + strconv.Itoa(g.n(1, 4)) + "-" + strconv.Itoa(g.n(10, 60)) + "-" + g.of("I|II|III")), g.no(g.of("PROSEDUR OPERASI PEMBEDAHAN CAESAR RINGAN|GAGAL JANTUNG SEDANG|TB PARU BERAT|DIABETES MELLITUS RINGAN|PNEUMONIA")), g.no(v * 14 / 10), g.no(v * 12 / 10), g.no(v), g.no(g.of("Kelas A|Kelas B|Kelas C"))})
	}
	return t
}

func officeIcd(g *officeGen) Table {
	t := Table{Name: "reference of diagnoses", Clean: true, Header: officeHead("kd_penyakit|nm_penyakit|ciri_ciri|keterangan|kd_ktg|status")}
	for line := range strings.SplitSeq("A00:Cholera|A01.0:Typhoid fever|A09:Diarrhoea and gastroenteritis|A15.0:Tuberculosis of lung|A91:Dengue haemorrhagic fever|B20:HIV disease|C50.9:Malignant neoplasm of breast|E11.9:Non-insulin-dependent diabetes mellitus|F20.0:Paranoid schizophrenia|G40.9:Epilepsy|H25.9:Senile cataract|I10:Essential hypertension|I63.9:Cerebral infarction|J45.9:Asthma|K35.8:Acute appendicitis|N18.5:Chronic kidney disease, stage 5|O80.9:Single spontaneous delivery|Z23:Need for immunization", "|") {
		code, name, _ := strings.Cut(line, ":")
		t.Rows = append(t.Rows, []Cell{g.no(code), g.no(name), g.no("-"), g.no("-"), g.no(g.of("-|MENULAR|TIDAK MENULAR")), g.no(g.pick("Menular", "Tidak Menular"))})
	}
	return t
}

func officeCourses(g *officeGen) Table {
	t := Table{Name: "courses of a university", Clean: true, Header: officeHead("kode_mk|nama_mk|sks|semester|kelas|ruang|hari|jam|kapasitas|terisi|id_kelas_kuliah")}
	for range g.n(25, 130) {
		t.Rows = append(t.Rows, []Cell{g.no(g.letters(3) + g.digits(4)), g.no(g.of("Agama Islam|Pendidikan Pancasila|Statistika|Gizi Ibu dan Anak|Hukum Keluarga|Basis Data|Kesehatan Jiwa")), g.no(g.n(2, 4)), g.no(g.pick("20231", "20232")), g.no(g.letters(1)), g.no(fmt.Sprintf("R.%d%02d", g.n(1, 4), g.n(1, 15))), g.no(g.of("Senin|Selasa|Rabu|Kamis|Jumat")), g.no(g.of("07.30-09.10|09.20-11.00|13.00-15.30")), g.no(40), g.no(g.n(5, 40)), g.no(g.uuid())})
	}
	return t
}

func officeBooks(g *officeGen) Table {
	t := Table{Name: "catalogue of a library without authors, no header", Clean: true}
	for i := range g.n(60, 300) {
		t.Rows = append(t.Rows, []Cell{g.no(fmt.Sprintf("B%06d", i+1)), g.no(g.pick("978602", "978979") + g.digits(7)), g.no(g.of("Tata Negara Indonesia|Laskar Mawar|Budidaya Lele|Kimia Dasar|Sejarah Majapahit|Belajar PHP dan MySQL")), g.no(g.of("Gramedia|Erlangga|Mizan|Andi Offset|Deepublish")), g.no(g.n(1989, 2022)), g.no(fmt.Sprintf("%03d.%d", g.n(0, 999), g.n(1, 99))), g.no(g.n(1, 12))})
	}
	return t
}

func officePosts(g *officeGen) Table {
	t := Table{Name: "health posts and their counts", Clean: true, Header: officeHead("No|Nama Posyandu|RW|S (sasaran)|K|D|N|BGM|Stunting|Vit A Feb|Imunisasi Lengkap|Ibu Hamil KEK|Strata")}
	for i := range g.n(14, 60) {
		row := []Cell{g.no(i + 1), g.no(g.of("Melati|Mawar|Anggrek|Dahlia|Kartini|Dewi Sri|Nusa Indah|Flamboyan|Kenanga") + " " + g.of("I|II|III|IV")), g.no(fmt.Sprintf("%02d", g.n(1, 15)))}
		for range 9 {
			row = append(row, g.no(g.n(0, 70)))
		}
		t.Rows = append(t.Rows, append(row, g.no(g.of("Pratama|Madya|Purnama|Mandiri"))))
	}
	return t
}

func officeTaxTargets(g *officeGen) Table {
	t := Table{Name: "land tax by district: targets and results", Clean: true, Header: officeHead("KECAMATAN|JML SPPT|KETETAPAN|REALISASI|%|SISA TUNGGAKAN|LUNAS (DESA)|PER TANGGAL")}
	for _, r := range g.regions[:g.n(6, 20)] {
		for _, d := range r.districts {
			v := g.n(100, 9000) * 100000
			done := g.n(20, 100)
			t.Rows = append(t.Rows, []Cell{g.no(strings.ToUpper(d[3:])), g.no(officeRupiah(g.n(2000, 40000))), g.no(officeRupiah(v)), g.no(officeRupiah(v / 100 * done)), g.no(fmt.Sprintf("%d,%02d", done, g.n(0, 99))), g.no(officeRupiah(v / 100 * (100 - done))), g.no(g.n(0, 20)), g.no(g.day(2023, 2023).Format(officeDMY))})
		}
	}
	return t
}

func officeLand(g *officeGen) Table {
	t := Table{Name: "public land with its tax object numbers", Clean: true, Header: officeHead("nop|jns_objek|blok|kd_znt|luas_bumi|luas_bng|njop_m2|no_sertifikat|tgl_sertifikat|id_bidang")}
	for i := range g.n(30, 200) {
		code, _ := g.district(g.home)
		t.Rows = append(t.Rows, []Cell{g.no(fmt.Sprintf("%s0%s%03d%03d%04d0", code[:4], code[4:], g.n(1, 12), g.n(1, 30), i+1)), g.no(g.of("LAPANGAN|MAKAM|BALAI DESA|JALAN|PASAR|SEKOLAH|EMBUNG")), g.no(fmt.Sprintf("%03d", g.n(1, 30))), g.no(g.letters(2)), g.no(g.n(60, 20000)), g.no(g.n(0, 900)), g.no(g.n(14, 900) * 1000), g.no(fmt.Sprintf("%s%s%s", code, g.digits(3), g.digits(5))), g.no(g.day(1985, 2022).Format(officeDash)), g.no(g.n(10000000, 99999999))})
	}
	return t
}

func officeRequests(g *officeGen) Table {
	t := Table{Name: "calls of a bridge between agencies", Clean: true, Header: officeHead("request_id|epoch_ms|service|endpoint|http_status|latency_ms|bytes|trace|env")}
	for i := range g.n(100, 400) {
		t.Rows = append(t.Rows, []Cell{g.no(g.uuid()), g.no(1698710400000 + i*g.n(900, 4000)), g.no(g.of("dukcapil-gw|bpjs-vclaim|satusehat|djp-validasi")), g.no(g.of("/v1/nik/verify|/sep/insert|/fhir-r4/Patient|/npwp/check")), g.no(g.pick("200", "200", "404", "500", "201")), g.no(g.n(12, 3000)), g.no(g.n(90, 90000)), g.no(g.hex(32)), g.no("prod")})
	}
	return t
}

func officeDictionary(g *officeGen) Table {
	t := Table{Name: "dictionary of a data set of persons: only names of fields", Clean: true, Header: officeHead("no|nama_kolom|tipe|panjang|wajib|keterangan|contoh_format")}
	for i, line := range strings.Split("nik:char:16:Nomor Induk Kependudukan:PPKKCCDDMMYYXXXX|no_kk:char:16:Nomor Kartu Keluarga:16 digit|nama_lengkap:varchar:100:Nama sesuai KTP:huruf kapital|tgl_lahir:date:10:Tanggal lahir:YYYY-MM-DD|jk:char:1:Jenis kelamin:L/P|nama_ibu:varchar:100:Nama ibu kandung:tanpa gelar|no_hp:varchar:15:Nomor telepon seluler:08xxxxxxxxxx|email:varchar:60:Surel aktif:nama@domain|npwp:char:15:Nomor pokok wajib pajak:99.999.999.9-999.999|no_bpjs:char:13:Nomor kartu JKN:000xxxxxxxxxx|agama:int:1:Kode agama:1-7|gol_darah:varchar:2:Golongan darah:A/B/AB/O", "|") {
		f := strings.Split(line, ":")
		t.Rows = append(t.Rows, []Cell{g.no(i + 1), g.no(f[0]), g.no(f[1]), g.no(f[2]), g.no(g.pick("Y", "T")), g.no(f[3]), g.no(f[4])})
	}
	return t
}

func officeRice(g *officeGen) Table {
	t := Table{Name: "rice aid by village", Clean: true, Header: officeHead("KODE_KEL|KELURAHAN|JML_KPM|ALOKASI_KG|NO_DO|TGL_DO|NO_BAST|GUDANG|TERSALUR_KPM|NOMINAL|KET")}
	for i := range g.n(30, 190) {
		code, _ := g.district(g.home)
		n := g.n(40, 900)
		t.Rows = append(t.Rows, []Cell{g.no(fmt.Sprintf("%s%04d", code, 1001+i)), g.no(strings.ToUpper(g.of(officeVillages))), g.no(n), g.no(n * 10), g.no("DO" + g.digits(12)), g.no(g.day(2023, 2023).Format(officeDMY)), g.no("081" + g.digits(2) + "/BAST/" + g.digits(4)), g.no(g.of("GBB Randugarut|GSP Cisaranten|Gudang 2")), g.no(n - g.n(0, 9)), g.no(n * 108000), g.no(g.of("selesai|sisa dikembalikan|-|karung rusak 2"))})
	}
	return t
}
