package street

import (
	"math/rand/v2"
	"slices"
	"strings"
)

// Casebook makes the tables of a third analyst, who kept a book of cases of 2023
// to 2026 and drew them from memory: what clerks type, what applications dump,
// what collectors pass round, and as many tables that only look like it. The
// template language is fieldwork's (fieldSpec); people, streets and districts
// are its own. Left out is what one could argue about for long: insured sums,
// numbers of policies and contracts, balances of vouchers, shops' own telephones.
func Casebook(seed uint64) []Table {
	var out []Table
	for i, s := range slices.Concat(casePay(), caseHealth(), caseOwing(), caseRegisters(), caseSchools(), caseAccounts(), caseTrade(), caseBare(), caseTalk(), caseCleanOffice(), caseCleanTrade(), caseCleanMachines()) {
		g := &caseGen{
			fieldGen: &fieldGen{Rand: rand.New(rand.NewPCG(seed, 0x63617365<<8+uint64(i))), lists: map[string][]string{}},
			areas:    caseAreas, folks: caseFolks, pools: casePools, settle: caseSettle,
		}
		out = append(out, g.casebook(s))
	}
	return out
}

// caseGen is fieldGen with other people, and with [[a|b]] for a choice within an
// alternative; [[pool]] picks from pools.
type caseGen struct {
	*fieldGen
	areas  []caseArea
	folks  map[string]fieldFolk
	pools  map[string][]string
	settle func(g *caseGen, p *fieldPerson, folk string) // gives p its streets and accounts
}

func (g *caseGen) casebook(s fieldSpec) Table {
	t := Table{Name: s.name, Clean: s.clean}
	var cols []fieldCol
	for line := range strings.SplitSeq(strings.TrimSpace(s.cols), "\n") {
		c := fieldColumn(strings.TrimSpace(line))
		cols = append(cols, c)
		if !s.bare {
			t.Header = append(t.Header, c.head)
		}
	}
	var home *caseArea
	if s.local {
		home = &g.areas[g.IntN(len(g.areas))]
	}
	n := s.rows
	if !s.exact && s.same == 0 && n > 9 {
		n += g.IntN(n/4 + 1)
	}
	if s.same > 0 {
		n = n / s.same * s.same
	}
	lucky := n/4 + g.IntN(n/2)
	var trio []*fieldPerson
	for i := range n {
		if s.same == 0 || i%s.same == 0 {
			p := g.somebody(home, s.ages, s.sex)
			for s.faith != "" && p.faith != s.faith {
				p = g.somebody(home, s.ages, s.sex)
			}
			trio = []*fieldPerson{p, p, p}
			for j, prefix := range []string{"<b.", "<c."} {
				if strings.Contains(s.cols, prefix) {
					trio[j+1] = g.somebody(home, [2]int{}, "")
				}
			}
		}
		var row []Cell
		for _, c := range cols {
			var v string
			switch {
			case c.shared:
				v = c.options[trio[0].luck%len(c.options)]
			case c.turns:
				v = c.options[i%len(c.options)]
			default:
				v = g.of(c.options...)
			}
			cell := g.fill(g.choose(v), c.classes, trio, i)
			if c.gap > 0 && g.IntN(100) < c.gap || c.gap < 0 && i != lucky {
				cell = g.fill(g.choose(g.of(c.voids...)), "none", trio, i)
			}
			if s.clean {
				cell.Classes = nil
			}
			row = append(row, cell)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

func (g *caseGen) choose(v string) string {
	for {
		before, rest, ok := strings.Cut(v, "[[")
		if !ok {
			return v
		}
		list, after, ok := strings.Cut(rest, "]]")
		if !ok {
			panic("casebook: open choice in " + v)
		}
		options := g.pools[list]
		if options == nil {
			options = strings.Split(list, "|")
		}
		if len(options) < 2 {
			panic("casebook: no pool " + list)
		}
		v = before + g.of(options...) + after
	}
}

// caseArea is a real district, and who lives there.
type caseArea struct {
	fieldArea
	folks string
}

var caseAreas = []caseArea{
	{fieldArea{"317401", "Tebet", "Kota Administrasi Jakarta Selatan", "DKI Jakarta", []string{"Menteng Dalam", "Bukit Duri", "Manggarai"}, "1282", "021", "B", "kota", -6.23, 106.85}, "jawa sunda batak tionghoa minang"},
	{fieldArea{"327301", "Sukasari", "Kota Bandung", "Jawa Barat", []string{"Gegerkalong", "Isola", "Sarijadi"}, "4015", "022", "D", "sunda", -6.87, 107.59}, "sunda sunda jawa"},
	{fieldArea{"327501", "Bekasi Timur", "Kota Bekasi", "Jawa Barat", []string{"Aren Jaya", "Duren Jaya", "Margahayu"}, "1711", "021", "B", "kota", -6.24, 107.02}, "jawa sunda batak"},
	{fieldArea{"327601", "Pancoran Mas", "Kota Depok", "Jawa Barat", []string{"Rangkapan Jaya", "Mampang", "Depok Jaya"}, "1643", "021", "B", "kota", -6.40, 106.80}, "jawa sunda minang"},
	{fieldArea{"330101", "Kedungreja", "Kabupaten Cilacap", "Jawa Tengah", []string{"Tambakreja", "Bumireja", "Sidanegara"}, "5326", "0280", "R", "jawa", -7.51, 108.77}, "jawa sunda"},
	{fieldArea{"337401", "Semarang Tengah", "Kota Semarang", "Jawa Tengah", []string{"Miroto", "Sekayu", "Pekunden"}, "5013", "024", "H", "jawa", -6.98, 110.42}, "jawa jawa tionghoa"},
	{fieldArea{"340407", "Depok", "Kabupaten Sleman", "Daerah Istimewa Yogyakarta", []string{"Caturtunggal", "Condongcatur", "Maguwoharjo"}, "5528", "0274", "AB", "jawa", -7.77, 110.39}, "jawa"},
	{fieldArea{"357801", "Karang Pilang", "Kota Surabaya", "Jawa Timur", []string{"Kebraon", "Kedurus", "Waru Gunung"}, "6022", "031", "L", "jawa", -7.33, 112.69}, "jawa madura tionghoa"},
	{fieldArea{"357301", "Blimbing", "Kota Malang", "Jawa Timur", []string{"Pandanwangi", "Arjosari", "Purwodadi"}, "6512", "0341", "N", "jawa", -7.94, 112.64}, "jawa madura"},
	{fieldArea{"352801", "Tlanakan", "Kabupaten Pamekasan", "Jawa Timur", []string{"Branta Pesisir", "Larangan Tokol", "Panglegur"}, "6937", "0324", "M", "jawa", -7.21, 113.46}, "madura"},
	{fieldArea{"367101", "Tangerang", "Kota Tangerang", "Banten", []string{"Sukasari", "Babakan", "Cikokol"}, "1511", "021", "B", "kota", -6.18, 106.63}, "sunda jawa tionghoa"},
	{fieldArea{"510301", "Kuta", "Kabupaten Badung", "Bali", []string{"Legian", "Seminyak", "Tuban"}, "8036", "0361", "DK", "bali", -8.72, 115.17}, "bali bali bali jawa"},
	{fieldArea{"127101", "Medan Kota", "Kota Medan", "Sumatera Utara", []string{"Teladan Barat", "Sitirejo I", "Pandau Hulu I"}, "2021", "061", "BK", "batak", 3.57, 98.69}, "batak batak tionghoa melayu"},
	{fieldArea{"137101", "Padang Selatan", "Kota Padang", "Sumatera Barat", []string{"Mata Air", "Rawang", "Seberang Padang"}, "2521", "0751", "BA", "minang", -0.97, 100.37}, "minang"},
	{fieldArea{"147101", "Sukajadi", "Kota Pekanbaru", "Riau", []string{"Jadirejo", "Harjosari", "Pulau Karam"}, "2812", "0761", "BM", "melayu", 0.52, 101.44}, "melayu minang batak"},
	{fieldArea{"187101", "Kedaton", "Kota Bandar Lampung", "Lampung", []string{"Surabaya", "Sidodadi", "Penengahan"}, "3514", "0721", "BE", "jawa", -5.38, 105.25}, "jawa melayu"},
	{fieldArea{"617101", "Pontianak Selatan", "Kota Pontianak", "Kalimantan Barat", []string{"Parit Tokaya", "Akcaya", "Kota Baru"}, "7812", "0561", "KB", "melayu", -0.05, 109.34}, "melayu tionghoa"},
	{fieldArea{"637101", "Banjarmasin Selatan", "Kota Banjarmasin", "Kalimantan Selatan", []string{"Kelayan Dalam", "Pekauman", "Basirih"}, "7024", "0511", "DA", "melayu", -3.34, 114.59}, "melayu"},
	{fieldArea{"737101", "Mariso", "Kota Makassar", "Sulawesi Selatan", []string{"Bontorannu", "Tamarunang", "Panambungan"}, "9012", "0411", "DD", "bugis", -5.16, 119.41}, "bugis"},
	{fieldArea{"537101", "Alak", "Kota Kupang", "Nusa Tenggara Timur", []string{"Nunbaun Delha", "Namosain", "Manutapen"}, "8523", "0380", "DH", "timur", -10.17, 123.56}, "timur"},
	{fieldArea{"917103", "Abepura", "Kota Jayapura", "Papua", []string{"Asano", "Awiyo", "Vim"}, "9935", "0967", "PA", "timur", -2.61, 140.67}, "timur timur bugis jawa"},
}

var caseFolks = map[string]fieldFolk{
	"jawa": {"Suparman Sutrisno Slamet Hadi Joko Eko Dwi Tri Bambang Agung Heru Teguh Wawan Suryanto Mulyadi Ngadiman Sukirman Arif Dimas Bayu Yoga Galih Fajar Dedy Muhammad_Iqbal Sapto Wagiman Kasno",
		"Sri Siti Endang Dewi Wahyu Yuni Sulastri Suminah Parti Ratna Dyah Retno Ayu Intan Nur Rini Sumiyati Kasiyem Anisa Fitri Wiwik Aminah Poniyem",
		"Santoso Prasetyo Setiawan Utomo Nugroho Susilo Purnomo Hidayat Saputro Wibowo Raharjo Kurniawan Pamungkas Handoko Supriyadi Pratama Haryanto", "Lestari Handayani Wahyuni Astuti Rahayu Ningsih Hastuti Kusumawati Safitri Utami Puspitasari Maharani Susanti Anggraini Damayanti Yuliana", "Islam Islam Islam Islam Islam Katolik Kristen"},
	"sunda": {"Asep Dadang Ujang Cecep Iwan Tatang Deden Agus Yayan Dede Endang Jajang Nandang Ade Rudi Gilang Rian Usep Undang",
		"Neneng Euis Iis Imas Ai Teti Lilis Cucu Elis Nia Rina Entin Yanti Popon Siti Dini Tita Wida",
		"Sutisna Hidayat Mulyana Suryana Permana Gunawan Ramdani Supriatna Nugraha Hermawan Sopandi Koswara Setiadi", "Nurhayati Rohaeti Komalasari Suryani Rosmiati Herlina Kurniasih Mulyati Nuraeni Permatasari Agustina Rohmah", "Islam Islam Islam Islam Islam Islam Kristen"},
	"batak": {"Parlindungan Tumpal Jhonson Rikardo Saut Mangasi Hotdin Bonar Poltak Maruli Daniel Samuel Jefri Sahat",
		"Tiurma Rumondang Lamria Melva Dameria Ernita Juliana Hotmaida Christina Romauli Sondang Tetti",
		"Simanjuntak Siregar Nasution Hutapea Sitorus Manurung Panjaitan Situmorang Lubis Harahap Sinaga Tampubolon Pasaribu Ginting Sembiring Purba", "Simanjuntak br._Siregar Nasution Hutapea Sitorus Manurung br._Ginting Situmorang Lubis Harahap Sinaga Tampubolon Purba", "Kristen Kristen Islam Katolik"},
	"minang": {"Syafrizal Zulkifli Hendri Yulizar Afdal Rizki Fadhil Ilham Nofrizal Masrizal Edison Dasril",
		"Yusmaniar Desmawati Rahmi Nelfi Zulfa Fitra Yulia Suci Elvi Marnis Rika",
		"Chaniago Piliang Koto Tanjung Sikumbang Putra Jambak Guci Caniago", "Yanti Putri Chaniago Sari Wati Tanjung Delfia", "Islam Islam"},
	"bugis": {"Andi_Baso Muh._Yusuf Abdul_Kadir Syamsuddin Ambo Sudirman Baharuddin Ilyas Jufri Ridwan Haeruddin Alimuddin Arsyad",
		"Andi_Tenri Hj._Sitti Nurhaedah St._Aisyah Rosmini Hasnah Darmawati Mardiana Nirwana Suriani Hamsiah",
		"Dg._Sikki Makkulau Hamzah Basri Tahir Rahman Ismail Kadir Pasolong Tajuddin Latif", "Dg._Tayu Basri Tahir Rahman Ismail Ramli Saleh Latif Hamid", "Islam Islam Islam Islam Kristen"},
	"bali": {"I_Wayan I_Made I_Nyoman I_Ketut I_Gede I_Putu I_Komang I_Kadek Ida_Bagus I_Gusti_Ngurah", "Ni_Wayan Ni_Made Ni_Nyoman Ni_Ketut Ni_Luh Ni_Putu Ni_Komang Ni_Kadek Ida_Ayu",
		"Sudiarta Suartana Arnawa Wirawan Mahendra Artana Budiasa Sukerta Astawa Yasa", "Suryani Ariani Sukerti Widiastuti Wahyuni Astiti Purnami Sariani Dewi", "Hindu Hindu Hindu Hindu Hindu Islam"},
	"tionghoa": {"Hendra Budi Kevin Steven Andreas Rudy Felix William Johan Tjandra Eddy Vincent", "Lily Meilani Jessica Vivian Linda Shinta Stefanie Angelina Yenny Fransisca Michelle",
		"Wijaya Halim Gunawan Lim Tan Susanto Hartono Kosasih Liem Salim Tandiono Setiawan Chandra", "Wijaya Halim Gunawan Lim Tan Susanto Hartono Kosasih Liem Salim Tandiono Setiawan Chandra", "Buddha Kristen Katolik Buddha Konghucu Kristen"},
	"timur": {"Yohanes Markus Yosep Petrus Stefanus Melkior Frans Agus Matius Dominggus Obet Yulius Elias", "Maria Yuliana Agustina Martha Theresia Naomi Dorkas Selfina Orpa Yosina Kornelia",
		"Wanma Rumbiak Kogoya Tabuni Wenda Waromi Leki Manek Nahak Lobo Taek Pattiwael Tuhumury Kaize", "Wanma Rumbiak Kogoya Tabuni Wenda Waromi Leki Manek Nahak Lobo Taek Pattiwael Kaize", "Kristen Kristen Katolik Katolik Kristen Islam"},
	"melayu": {"M._Yusran Ahmad Khairul Syarifuddin Rusli Hamdan Fahrudin Zainal Riduan Azhar Syahrial Jamaluddin Arbani Helmi", "Norhayati Hj._Masliah Rabiatul Salmah Rusdiana Nor_Laila Mahrita Jumiati Asmah Raudah Zubaidah Halimah",
		"Anshari Noor Effendi Syahputra Maulana Hasan Idris Ramadhan Husaini Fitriadi", "Adawiyah Hasanah Noor Sari Fitriani Hayati Maulida Azizah Jannah", "Islam Islam"},
	"madura": {"Moh._Hasan Mat_Rawi Abd._Rahman Buhari Syaiful Samsul Holil Fathor Ach._Zaini Mudhar Sahrawi Imron", "Hosniyah Sumiati Maimunah Hamidah St._Fatimah Musrifah Rohana Kutsiyah Sahama Misnati",
		"Arifin Bahri Rosi Rohman Hakim Muzakki Anam Subaidi", "Holifah Jamilah Arifah Qomariyah Hasanah Badriyah", "Islam Islam"},
	"anak": {"Alvaro Kenzo Arka Zayn Raffasya Muhammad_Al_Fatih Rayyan Gibran Azka Elvano Arsya Keenan", "Shanum Aisyah Khaira Nayla Keisha Zahra Adiba Queenara Aqila Freya Mikhayla Alesha",
		"Al_Ghifari Pratama Ramadhan Alfarizqi Putra Wijaya Hakim Mahardika", "Az_Zahra Putri Khairunnisa Humaira Salsabila Ramadhani Maheswari", "Islam Islam"},
}

func (g *caseGen) called(folk string, man bool) string {
	f := g.folks[folk]
	a, b := f.men, f.men2
	if !man {
		a, b = f.women, f.women2
	}
	n := g.words(a)
	switch {
	case (folk == "jawa" || folk == "sunda" || folk == "madura") && g.IntN(6) == 0:
	case folk != "bali" && g.IntN(5) == 0:
		if m := g.words(a); m != n && !strings.Contains(m, ".") {
			n += " " + m
		}
		n += " " + g.words(b)
	default:
		n += " " + g.words(b)
	}
	return strings.ReplaceAll(n, "_", " ")
}

var casePlain = strings.NewReplacer(".", "", "I ", "", "Ni ", "", "Dg ", "", "br. ", "")

// somebody is a person of fieldwork's making, under another name and elsewhere.
func (g *caseGen) somebody(home *caseArea, ages [2]int, sex string) *fieldPerson {
	if home == nil {
		home = &g.areas[g.IntN(len(g.areas))]
	}
	g.home = &home.fieldArea
	p := g.person(ages, sex)
	folk := g.words(home.folks)
	p.name, p.father, p.mother, p.mate, p.child = g.called(folk, p.man), g.called(folk, true), g.called(folk, false), g.called(folk, !p.man), g.called("anak", g.IntN(2) == 0)
	if folk == "bali" || folk == "timur" || folk == "batak" {
		p.child = g.called(folk, g.IntN(2) == 0)
	} else if p.born.Year() > 2008 && g.IntN(5) > 1 {
		p.name = g.called("anak", p.man)
	}
	p.faith = g.words(g.folks[folk].faiths)
	g.settle(g, p, folk)
	return p
}

func caseSettle(g *caseGen, p *fieldPerson, _ string) {
	road := g.of("Merdeka", "Diponegoro", "Ahmad Yani", "Sudirman", "Gatot Subroto", "Melati", "Kenanga", "Mawar", "Flamboyan", "Pahlawan", "Veteran", "Gajah Mada", "Imam Bonjol", "Kemuning", "Nangka", "Pesantren", "Pasar Lama", "Masjid Al Ikhlas")
	no := g.IntN(120) + 1
	num := strings.TrimPrefix(g.digits(2), "0")
	switch k := g.IntN(8); {
	case k < 4:
		p.street = g.of("Jl. ", "Jl ", "JL. ", "Jalan ", "jl.") + road + g.of(" No. ", " No.", " no ", " ") + num
	case k == 4:
		p.street = g.of("Gg. ", "Gang ", "Jl. "+road+" Gg. ") + g.of("Haji Ridwan", "Mushola", "Buntu", "Kelinci", "Damai", "Swadaya III") + " No " + num
	case k == 5:
		p.street = g.of("Perum ", "Perumnas ", "Komp. ", "Griya ") + g.of("Permata Asri", "Bumi Sejahtera", "Puri Kencana", "Taman Sari", "Graha Mulia") + " Blok " + g.from("ABCDEFGHK", 1) + g.of("", "-", "/") + num
	case no < 60:
		p.street = g.of("Dsn. ", "Dukuh ", "Kp ", "Lingk. ", "Dusun ") + g.of("Krajan", "Tegalsari", "Sumbersari", "Pasirjati", "Kebonagung", "Karanganyar", "Bulak", "Mulyasari")
	default:
		p.street = road + " " + num
	}
	w := strings.Fields(strings.ToLower(casePlain.Replace(p.name)))
	first, last := w[0], w[len(w)-1]
	p.user = g.of(first+p.born.Format("06"), last+"."+first, first+g.digits(3), first+last[:1], "si_"+first, first+last, first+"official", "mas"+first+g.digits(2), first+"x"+last, last+g.digits(4))
	p.mail = g.of(first+last+g.digits(2), first+"."+last, first+p.born.Format("0206"), last+first, first+"_"+last+g.digits(1), first+last+p.born.Format("2006"), first[:1]+last+g.digits(3)) + "@" + g.of("gmail.com", "gmail.com", "gmail.com", "gmail.com", "gmail.com", "yahoo.com", "ymail.com", "rocketmail.com", "icloud.com", "outlook.com")
	p.job = g.of("Karyawan Swasta", "Wiraswasta", "Petani/Pekebun", "Buruh Tani", "Mengurus Rumah Tangga", "Pelajar/Mahasiswa", "Guru", "Pegawai Negeri Sipil", "Sopir", "Pedagang", "Bidan", "Tukang Kayu", "Nelayan", "Karyawan Honorer", "Belum/Tidak Bekerja", "TNI", "Pensiunan")
	p.edu = g.of("Tamat SD", "SLTP", "SLTA", "SLTA", "SMK", "D3", "S1", "S1", "Tidak tamat SD", "S2")
}

var casePools = map[string][]string{
	"unit":    {"Cutting", "Sewing A", "Sewing B", "Finishing", "QC", "Gudang", "Packing", "Mekanik", "Umum"},
	"pt":      {"PT Sumber Rejeki Makmur", "CV Karya Mandiri Abadi", "PT Lintas Samudra Jaya", "UD Tani Subur", "PT Bumi Lestari Pangan", "CV Anugerah Teknik", "PT Mega Surya Persada", "PT Delta Inti Logistik", "CV Putra Bahari", "PT Graha Sentosa Mulia", "Toko Besi Jaya", "PT Indo Kimia Sejati"},
	"diag":    {"ISPA", "Hipertensi", "Gastritis", "DM tipe 2", "Dermatitis", "Myalgia", "Diare akut", "Febris", "Cephalgia", "Pharyngitis", "Scabies", "Asma bronkial", "Vertigo", "Abses gigi", "TB paru"},
	"icd":     {"J06.9", "I10", "K29.7", "E11.9", "L30.9", "M79.1", "A09", "R50.9", "R51", "J02.9", "B86", "J45.9", "O80.9", "Z34.9", "N18.5", "A15.0", "F20.0", "C50.9"},
	"obat":    {"Paracetamol 500 3x1", "Amlodipin 5 mg 1x1", "Antasida 3x1 ac", "Metformin 500 2x1", "CTM 3x1", "Amoxicillin 500 3x1", "Captopril 25 2x1", "Asam mefenamat 3x1", "Oralit, zink 1x20", "Salbutamol 2 mg 3x1"},
	"kel":     {"nyeri ulu hati sejak 2 hari", "demam naik turun, batuk pilek", "pusing berputar, mual", "gatal di sela jari malam hari", "kontrol tensi", "nyeri pinggang menjalar ke kaki", "BAB cair 5x", "sesak nafas bila malam", "kontrol gula darah", "luka di kaki tidak sembuh"},
	"faskes":  {"Puskesmas Kedungreja I", "Klinik Pratama Sehat Bersama", "dr. Praktek Perorangan", "Puskesmas Sukasari", "Puskesmas Alak", "Klinik Medika Utama", "Puskesmas Mariso", "Puskesmas Blimbing"},
	"gol":     {"II/a", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b"},
	"jabdes":  {"Kepala Desa", "Sekretaris Desa", "Kaur Keuangan", "Kaur Umum", "Kasi Pemerintahan", "Kasi Kesra", "Kadus I", "Kadus II", "Kadus III", "Staf"},
	"goods":   {"Beras Ramos 5kg", "Minyak Goreng 2L", "Gula Pasir 1kg", "Indomie Goreng dus", "Sabun Cuci 800g", "Kopi Bubuk 165g", "Teh Celup 25s", "Kecap Manis 520ml", "Susu UHT 1L", "Tepung Terigu 1kg", "Popok Bayi M34", "Pasta Gigi 190g"},
	"parts":   {"BEARING 6203 2RS", "V-BELT B-52", "OIL SEAL TC 25x42x7", "KAMPAS REM DEPAN", "FILTER SOLAR", "BAUT M10x50", "PIPA PVC AW 3/4", "KABEL NYM 3x2.5", "LAMPU LED 12W", "SEMEN 40KG", "CAT TEMBOK 5KG"},
	"city":    {"Bandung", "Semarang", "Surabaya", "Medan", "Makassar", "Denpasar", "Palembang", "Balikpapan", "Pontianak", "Manado", "Ambon", "Kupang", "Padang", "Solo", "Bogor"},
	"village": {"Sukamaju", "Mekarjaya", "Karangsari", "Sidomulyo", "Tanjungsari", "Wonosari", "Cibodas", "Margamulya", "Sumberjo", "Banjarejo", "Talang Padang", "Pasir Putih"},
}

func casePay() []fieldSpec {
	return []fieldSpec{
		{name: "garment factory, wages by the fortnight", rows: 40, sex: "P", cols: `
			NO | <i>
			N.I.K | @nip [[CT|SW|FN|PK]]-<seq:10231:5>
			NAMA KARYAWAN | <NAME>
			BAGIAN | @education_job [[unit]]
			TGL MASUK | <mon:2015-2024>
			HK | <n:9-12>
			UPAH/HARI | <wage:us>
			GP | @salary <rp:1100000-1620000-500-us>
			JAM LBR | <n:0-32>
			LEMBUR | @salary <rp:90000-640000-500-us>
			U.MKN+TRSP | @salary <rp:144000-252000-12000-us>
			POT. BPJS | @salary <rp:31000-52000-250-us>
			JML DITERIMA | @salary <rp:1250000-2300000-500-us>
			REK BNI | <rek>`},
		{name: "pay of a village's officers", rows: 11, exact: true, local: true, cols: `
			No | <i>
			Nama | <name>
			Jabatan | @education_job ## Kepala Desa ; Sekretaris Desa ; Kaur Keuangan ; Kaur TU ; Kaur Perencanaan ; Kasi Pemerintahan ; Kasi Kesejahteraan ; Kasi Pelayanan ; Kadus I ; Kadus II ; Kadus III
			SILTAP | @salary <rp:2022200-3500000-100-dot>
			Tunjangan | @salary <rp:250000-900000-50000-dot>
			Jumlah Kotor | @salary <rp:2400000-4300000-100-dot>
			BPJS Kes 1% | @salary <rp:21000-43000-100-dot>
			Jumlah Bersih | @salary <rp:2350000-4250000-100-dot>
			NPWP | <npwp> ??25 -
			No. Rekening | <rek>`},
		{name: "honoraria of school teachers from BOS", rows: 18, cols: `
			No. | <i>
			Nama GTT/PTT | <name> ; <name>, S.Pd ; <name>, S.Pd.I ; <name>, S.Kom
			NUPTK | @nip <d:4>7[[4|5|6|7]]<d:10> ??30 -
			Tugas Mengajar | @education_job Guru Kelas [[1|2|3|4|5|6]] ; PJOK ; PAI ; Operator Sekolah ; Penjaga Sekolah ; Bahasa Inggris
			JJM | <n:6-24>
			Honor per Jam | @salary <rp:15000-40000-2500-rp>
			Jumlah Honor | @salary <rp:300000-950000-25000-rp>
			PPh | @salary <rp:7500-45000-500-rp> ??60 -
			Yang diterimakan | @salary <rp:290000-930000-500-rp>
			TTD | _`},
		{name: "HRIS export of a start-up, English camel case", rows: 35, cols: `
			employeeId | @nip EMP<seq:20419>
			fullName | <name>
			workEmail | @email <user>@majulestari.example
			jobTitle | @education_job Backend Engineer ; Account Executive ; QA Engineer ; Finance Staff ; People Partner ; Product Designer ; Driver ; Customer Success
			jobGrade | @education_job L1 ; L2 ; L3A ; L3B ; L4
			joinDate | <ymd:2017-2025>
			costCenter | CC-<n:110-480-10>
			basePay | @salary <rp:6500000-38000000-250000->
			transportAllowance | @salary <rp:300000-1500000-50000->
			annualCTC | @salary <rp:90000000-560000000-1000000->
			ptkpStatus | <ptkp>
			bankName | <bank>
			bankAccountNo | <rek>
			isActive | true ; true ; true ; false`},
		{name: "regional hospital, additional income of civil servants", rows: 30, cols: `
			NO | <i>
			NAMA / NIP | @name,nip <name> / <nip>
			GOL | @education_job [[gol]]
			KELAS JAB | @education_job <n:5-11>
			TPP BRUTO | @salary <rp:1800000-6900000-1-comma>
			POT. ABSENSI (%) | <n:0-9>
			POT IWP | @salary <rp:18000-69000-1-comma>
			PPH 21 | @salary <rp:90000-1030000-1-comma>
			TPP NETTO | @salary <rp:1500000-5800000-1-comma>
			REKENING | @bank_account <rek>`},
		{name: "security guards of an outsourcing firm", rows: 28, sex: "L", cols: `
			nama_anggota | <name>
			no_kta | @nip <d:2>.<d:2>.<d:6>
			pangkat | @education_job Danru ; Anggota ; Anggota ; Chief
			gaji_pokok | <pay>
			tunj_jabatan | @salary 150000 ; 250000 ; 100000
			lembur_rutin | <ot>
			potongan_seragam | @salary 75000 ; 50000 ??60 0
			thp | @salary <net>
			nama_bank | <bank>
			norek | <rek>`},
		{name: "domestic workers placed abroad", rows: 26, sex: "P", ages: [2]int{21, 45}, cols: `
			NAMA PMI | <NAME>
			NO PASPOR | <passport>
			TTL | <ttl:dash>
			NEGARA TUJUAN | Hong Kong ; Taiwan ; Malaysia ; Singapura
			JABATAN | @education_job Penata Laksana Rumah Tangga ; Caregiver ; Operator Produksi
			NAMA AGENCY | [[Golden Harvest|Sun Yat|Bright Path|Ever Good]] Employment
			GAJI PER BULAN | @salary HKD 4870 ; NTD 20000 ; MYR 1500 ; SGD 650
			STATUS KAWIN | <WED>
			NAMA SUAMI/ORTU | @family <DAD>
			NO HP KELUARGA | <hp>`},
		{name: "job applicants, a Google form", rows: 30, ages: [2]int{19, 38}, cols: `
			Timestamp | <us:2025>
			Email Address | <mail>
			Nama Lengkap (sesuai KTP) | <name~>
			Tempat & Tanggal Lahir | <ttl:mixed>
			No. WhatsApp aktif | <hp~>
			Pendidikan Terakhir | @education_job SMA/SMK ; D3 ; S1 ; S1 ; S2
			Nama Kampus / Sekolah | @education_job SMKN [[1|2|4]] [[city]] ; Universitas Terbuka ; Politeknik Negeri [[city]] ; STIE [[city]]
			IPK | @education_job <f:2.70_3.92:2> ??30 -
			Gaji terakhir | @salary <rp:2000000-7000000-100000-hand> ??20 fresh graduate ; -
			Ekspektasi gaji | @salary <rp:3000000-9000000-500000-hand> ; UMR
			Kapan bisa mulai bekerja? | ASAP ; 1 bulan ; Segera`},
		{name: "loan applications of a cooperative", rows: 30, cols: `
			TGL PENGAJUAN | <dmy:2024-2025>
			NAMA PEMOHON | <NAME>
			NO KTP | <nik>
			NAMA GADIS IBU KANDUNG | <MUM>
			PEKERJAAN | <JOB>
			NAMA USAHA/INSTANSI | @education_job [[pt]] ; Warung [[Bu Tini|Barokah|Pojok]] ; Pasar [[Lama|Baru]]
			PENGHASILAN/BLN | <pay:dot>
			PENGHASILAN PASANGAN | @salary <rp:1000000-5000000-250000-dot> ??40 -
			JML TANGGUNGAN | @family <n:1-5>
			PLAFOND | <rp:3000000-50000000-500000-dot>
			JANGKA WKT | <n:6-36-6> bln
			NAMA PENJAMIN | @family <mate>
			HUB. DGN PEMOHON | @family # Suami ; Istri ; Orang Tua ; Saudara`},
		{name: "pension payments", rows: 24, ages: [2]int{58, 82}, cols: `
			NOTAS | @bpjs_employment <d:11>
			NAMA PENERIMA | <NAME>
			KD JIWA | @family 1000 ; 1100 ; 1101 ; 1102
			PENSIUN POKOK | @salary <rp:1748100-4400000-100->
			TUNJ ISTRI/SUAMI | @salary <rp:174800-440000-100-> ??40 0
			TUNJ BERAS | @salary 72420 ; 144840
			JML BERSIH | @salary <rp:1900000-4900000-100->
			KANTOR BAYAR | BRI UNIT [[city]] ; POS [[city]] ; MANTAP KCP [[city]]
			NO REKENING | <rek>
			TGL OTENTIKASI | <compact:2024-2025>`},
		{name: "parents' income in a scholarship list", rows: 28, ages: [2]int{17, 21}, cols: `
			nim | @student_id 2[[1|2|3|4]]0<d:7>
			nama_mhs | <name>
			prodi | @education_job Teknik Sipil ; PGSD ; Akuntansi ; Agribisnis ; Ilmu Hukum
			ipk_smt | @education_job <f:2.90_4.00:2>
			nama_ayah | <dad>
			kerja_ayah | @education_job Petani ; Buruh ; Sopir ; Wiraswasta ; Meninggal
			penghasilan_ayah | @salary <lt> Rp 500.000 ; Rp 500.000 - 1.000.000 ; Rp 1.000.001 - 2.000.000 ; <gt> Rp 3.000.000 ; Tidak berpenghasilan
			nama_ibu | <mum>
			penghasilan_ibu | @salary Tidak berpenghasilan ; <lt> Rp 500.000 ; Rp 500.000 - 1.000.000
			jml_sdr_kandung | @family <n:1-6>
			norek_bsi | @bank_account 7<d:9>`},
		{name: "motorcycle drivers' weekly earnings", rows: 30, ages: [2]int{20, 52}, sex: "L", cols: `
			driver_name | <name>
			phone_no | <hp62>
			plate_no | <plat>
			sim_c | <sim12>
			sim_exp | <ymd:2025-2029>
			trips | <n:20-140>
			gross_earning | @salary <rp:400000-2600000-500->
			incentive | @salary <rp:25000-300000-25000-> ??40 0
			net_earning | @salary <rp:320000-2300000-500->
			rating | <f:4.5_5.0:2>`},
		{name: "daily labourers of a building site, by mandor", rows: 22, sex: "L", cols: `
			Nama Tukang | <first>
			Ket | @education_job tukang ; laden ; tukang besi ; kepala tukang
			Hr Kerja | <n:3-7>
			Upah | @salary 120rb ; 150rb ; 135rb ; 170rb
			Total | @salary <rp:400000-1150000-5000-dot>`},
		{name: "withholding slips 1721-A1", rows: 25, cols: `
			NO_BUKTI | 1.1-12.24-<seq:11:7>
			NPWP_PENERIMA | <npwp15>
			NIK_PENERIMA | <nik>
			NAMA | <NAME>
			ALAMAT | <ADDR>
			STATUS_PTKP | <ptkp>
			NAMA_JABATAN | @education_job STAF ; SUPERVISOR ; OPERATOR ; MANAJER
			PENGHASILAN_BRUTO | <annual>
			PPH_TERUTANG | @salary <rp:0-9000000-1->
			MASA_AWAL | 1
			MASA_AKHIR | 12`},
		{name: "employees' cooperative: deductions from pay", rows: 24, cols: `
			NRK | @nip 1<d:5>
			Nama Anggota | <name>
			Unit Kerja | @education_job Produksi ; HRGA ; Logistik ; Keuangan
			Gaji Diterima | <net:us>
			Sisa Pinjaman | @payment_status <rp:250000-18000000-50000-us> ??20 -
			Tunggakan | @payment_status <rp:100000-900000-50000-us> ??65 -`},
	}
}

func caseHealth() []fieldSpec {
	return []fieldSpec{
		{name: "outpatients' register of a puskesmas", rows: 38, local: true, ages: [2]int{1, 78}, cols: `
			TGL | <dmy:2025>
			NO. RM | @health <d:2>-<d:2>-<d:2>
			NAMA PASIEN | <NAME>
			UMUR | @birth_date <age> th
			L/P | <sex:L:P>
			ALAMAT | <village> RT <rt>
			ANAMNESA | @health [[kel]]
			DX | @health [[diag]]
			TX | @health [[obat]]; [[obat]]
			JAMINAN | @bpjs_membership BPJS PBI ; BPJS Mandiri ; Umum ; BPJS PPU`},
		{name: "posyandu, weighing of infants", rows: 26, ages: [2]int{1, 4}, local: true, cols: `
			No | <i>
			Nama Balita | <name>
			JK | <sex:L:P>
			Tgl Lahir | <born:mixed>
			Nama Ibu | <mum>
			Nama Ayah | <dad>
			BB (kg) | @health <c:6.1_17.5:1>
			TB/PB (cm) | @health <c:62_104:1>
			LILA | @health <c:11.5_16:1>
			Status Gizi | @health Baik ; Baik ; Kurang ; Stunting ; BGM ; Risiko gizi lebih
			N/T | @health N ; T ; O
			Vit A | @health V ??40 -`},
		{name: "tuberculosis register", rows: 24, cols: `
			no_reg_kab | @health <d:4>/<d:2>/2024
			nik | <nik>
			nama_lengkap | <name>
			alamat_ktp | <addr>
			telp | <hp>
			tipe_dx | @health Terkonfirmasi bakteriologis ; Terdiagnosis klinis
			lokasi_anatomi | @health Paru ; Paru ; Ekstraparu
			hasil_tcm | @health Rif Sen ; Neg ; Rif Res ; MTB trace
			paduan_oat | @health 2(HRZE)/4(HR) ; Kategori Anak ; BPaLM
			tgl_mulai_obat | @health <ymd:2024>
			status_hiv | @health Non reaktif ; Reaktif ; Tidak diketahui
			hasil_akhir | @health Sembuh ; Pengobatan lengkap ; Putus berobat ; Meninggal ; Pindah`},
		{name: "pregnant women of a midwife", rows: 22, sex: "P", ages: [2]int{18, 42}, local: true, cols: `
			Nama Bumil | <name>
			Umur | @birth_date <age>
			Nama Suami | <mate>
			G P A | @health G1P0A0 ; G2P1A0 ; G3P2A0 ; G2P0A1
			HPHT | @health <dmy:2025>
			HPL | @health <dmy:2025-2026>
			Hb | @health <c:9.4_13.2:1>
			LiLA | @health <c:21_30:1>
			Faktor Risiko | @health KEK ; Anemia ; Umur <gt> 35 ; Preeklampsia ??50 -
			No HP | <hp~>`},
		{name: "medical check-up of a plant", rows: 28, cols: `
			NIK KARY | @nip <d:6>
			NAMA | <NAME>
			DEPT | @education_job PRODUKSI ; ENGINEERING ; HRD ; PPIC
			USIA | @birth_date <age>
			TENSI | @health [[110|120|130|150]]/[[70|80|90|100]]
			BMI | @health <f:18.1_33.2:1>
			GDP | @health <n:78-210>
			KOLESTEROL TOTAL | @health <n:140-290>
			AS. URAT | @health <f:3.4_9.1:1>
			VISUS OD/OS | @health 6/6 - 6/6 ; 6/9 - 6/6 ; 6/12 - 6/9
			THORAX | @health dbn ; dbn ; KP dupleks ; Cardiomegali
			KESIMPULAN | @health FIT ; FIT WITH NOTE ; TEMPORARY UNFIT`},
		{name: "HIV therapy register", rows: 20, cols: `
			NO_REG_NAS | @health <d:7>-<d:4>
			NIK | <nik>
			HP | <hp>
			POPULASI | @health LSL ; WPS ; Penasun ; Pasangan risti ; Lain-lain
			TGL_TES | @health <ymd:2018-2024>
			STADIUM | @health 1 ; 2 ; 3 ; 4
			CD4_AWAL | @health <n:20-640>
			VIRAL_LOAD | @health tidak terdeteksi ; <n:1000-98000>
			REJIMEN_ARV | @health TDF+3TC+DTG ; TDF+3TC+EFV ; ZDV+3TC+NVP
			ADHERENCE | @health <gt>95% ; 80-95% ; LTFU`},
		{name: "laboratory information system, results", rows: 36, same: 3, cols: `
			ORDER_NO | LB<full:2025>
			PID | @health <n:100200-498000>
			PATIENT_NAME | <NAME>
			DOB | <born:compact>
			SEX | <sex:M:F>
			TEST_NAME | @health ## Hemoglobin ; Leukosit ; SGOT
			RESULT | @health <f:4.1_16.2:1> ; <n:12-96>
			UNIT | ## g/dL ; 10^3/uL ; U/L
			REF_RANGE | ## 12.0-16.0 ; 4.0-10.0 ; 0-35
			FLAG | @health H ; L ??55 _
			CLINICIAN | @name dr. <b.name>, Sp.PD`},
		{name: "claims of a health insurer", rows: 30, cols: `
			claim_no | CLM/<year:2024>/<seq:88120>
			member_name | <name>
			member_dob | <born:ymd>
			relation | @family Karyawan ; Istri ; Suami ; Anak 1 ; Anak 2
			provider | RS [[Harapan|Bunda|Sentra|Kasih]] [[Sehat|Medika|Sejahtera]]
			primary_diagnosis | @health [[icd]]
			diag_desc | @health [[diag]]
			billed_amt | <rp:350000-42000000-500-dec>
			reimburse_acc | <rek>`},
		{name: "people with disabilities of a district", rows: 22, local: true, ages: [2]int{6, 70}, cols: `
			NAMA | <NAME>
			NIK | <nik>
			ALAMAT | <STREET> RT <rt> RW <rw>
			DESA/KEL | <VILLAGE>
			RAGAM DISABILITAS | @health Fisik ; Netra ; Rungu Wicara ; Intelektual ; Mental ; Ganda
			PENYEBAB | @health sejak lahir ; kecelakaan ; sakit
			ALAT BANTU | @health Kursi Roda ; Tongkat ; Kaki Palsu ; Alat bantu dengar ??40 -
			NAMA PENGASUH | @family <mum>
			BANTUAN YG PERNAH DITERIMA | PKH ; BPNT ; ATENSI ??40 -`},
		{name: "blood donors", rows: 24, ages: [2]int{18, 58}, cols: `
			kode_pendonor | <A:2><d:6>
			nama | <name>
			gol_darah | <blood>
			rhesus | @health Positif ; Positif ; Positif ; Negatif
			tensi | @health 120/80 ; 110/70 ; 130/80
			hb | @health <f:12.5_16.9:1>
			reaksi_hbsag | @health NR ; NR ; NR ; R
			hp | <hp>`},
		{name: "telemedicine consultations", rows: 26, cols: `
			consult_id | <uuid>
			patient_user_id | @username <user>
			patient_age | @birth_date <age>
			chief_complaint | @health [[kel]]
			allergy | @health Penisilin ; Seafood ; Amoxicillin ; Debu ??60 tidak ada
			past_illness | @health [[diag]] ??50 -
			assessment | @health [[diag]]
			prescription | @health [[obat]]
			doctor_name | @name dr. <b.name>
			created_at | <z:2024-2025>`},
		{name: "SEP of a hospital", rows: 30, cols: `
			NO_SEP | @bpjs_membership <d:4>R<d:3><d:4>V<d:6>
			NOKAPST | <noka>
			NMPST | <NAME>
			KLSRAWAT | @bpjs_membership Kelas 1 ; Kelas 2 ; Kelas 3
			POLI TUJUAN | @health PENYAKIT DALAM ; SARAF ; JANTUNG ; OBGYN ; MATA
			DIAG AWAL | @health [[icd]]
			ASAL RUJUKAN | @bpjs_membership [[faskes]]
			NO MR | @health <d:8>`},
		{name: "students screened for mental health", rows: 25, ages: [2]int{17, 23}, cols: `
			NIM | @student_id <d:9>
			Nama Mahasiswa | <name>
			Fakultas | @education_job FKIP ; FEB ; Teknik ; Hukum ; Pertanian
			Skor SRQ-20 | @health <n:1-18>
			Kategori | @health Normal ; Indikasi distres ; Rujuk psikolog
			Pernah self-harm? | @health Ya ; Tidak ; Tidak mau menjawab
			Keluhan utama | @health sulit tidur ; cemas berlebihan ; hilang minat ; burnout skripsi
			Kontak darurat (ortu) | @phone <hp>`},
		{name: "vaccination list of a company", rows: 30, cols: `
			NAMA PENERIMA | <NAME>
			NIK | '<nik>
			TGL LAHIR | <born:dmy>
			NO HP | <hp>
			JENIS VAKSIN | @vaccine Sinovac ; AstraZeneca ; Pfizer ; Moderna
			TGL DOSIS 1 | @vaccine <dmy:2021>
			TGL DOSIS 2 | @vaccine <dmy:2021> ??10 -
			BOOSTER | @vaccine <dmy:2022> ??40 belum
			NO BATCH | @vaccine <A:2><d:5>`},
		{name: "infants' immunisation", rows: 24, ages: [2]int{1, 3}, local: true, cols: `
			nm_anak | <name>
			nm_ibu | <mum>
			tgllahir | <born:dash>
			hb0 | @vaccine <dash:2024> ??10 _
			bcg | @vaccine <dash:2024> ??10 _
			polio1 | @vaccine <dash:2024> ??15 _
			dpt_hb_hib1 | @vaccine <dash:2024> ??20 _
			mr1 | @vaccine <dash:2025> ??30 _
			ket_idl | @vaccine lengkap ; belum lengkap
			posyandu | Melati [[I|II|III]] ; Anggrek`},
		{name: "elderly at a post, handwritten and typed later", rows: 20, local: true, ages: [2]int{60, 88}, cols: `
			Nama lansia | <name~>
			umur | @birth_date <age> ; <age> thn
			BB | @health <n:38-75>
			TD | @health 140/90 ; 150/80 ; 120/80 ; 170/100
			gds | @health <n:95-310>
			as urat | @health <c:3.9_9.0:1>
			keluhan | @health lutut sakit ; pusing ; susah tidur ; mata kabur ??20 -
			obat | @health [[obat]] ??20 -`},
		{name: "prolanis club members", rows: 22, ages: [2]int{45, 75}, cols: `
			NO KARTU BPJS | <noka>
			NAMA PESERTA | <NAME>
			DIAGNOSA PROLANIS | @health DM ; HT ; DM + HT
			NO. TELP | <hp>
			STATUS KEPESERTAAN | @bpjs_membership AKTIF ; AKTIF ; NON AKTIF KARENA PREMI
			HADIR SENAM | V ??40 _
			HBA1C | @health <f:5.6_11.3:1>`},
	}
}

func caseOwing() []fieldSpec {
	return []fieldSpec{
		{name: "collectors' list of an online lender", rows: 38, cols: `
			loan_id | L<d:12>
			borrower | <name>
			mobile | <hp62>
			dpd | @payment_status <n:1-95>
			bucket | @payment_status B1 ; B2 ; B3 ; WO
			principal_os | @payment_status <rp:400000-5600000-10000->
			late_fee | @payment_status <rp:20000-900000-1000->
			ec_name_1 | @family <mate>
			ec_relation_1 | @family Istri ; Suami ; Kakak ; Teman ; Orang tua
			ec_phone_1 | @phone <b.hp62>
			last_call_result | @payment_status janji bayar ; tidak diangkat ; no aktif tp tdk respon ; PTP tgl 25 ; menolak bayar
			agent | DC-<n:1-14>`},
		{name: "leasing, arrears of motorcycles", rows: 30, cols: `
			NO KONTRAK | <d:3>-<d:2>-<d:6>
			NAMA KONSUMEN | <NAME>
			ALAMAT TAGIH | <ADDR>
			NOPOL | <plate>
			NOKA | @vehicle_plate MH1<A:2><d:2><d:4>K<d:6>
			NOSIN | @vehicle_plate <A:2><d:2>E<d:7>
			OVD (HR) | @payment_status <n:1-180>
			DENDA | @payment_status <rp:20000-700000-500-dot>
			HASIL VISIT | @payment_status Janji bayar ; Rumah kosong ; Unit over alih ; Bayar 1 angs`},
		{name: "water company, unpaid bills", rows: 28, local: true, cols: `
			NOSAMB | <d:2>.<d:2>.<d:5>
			NAMA PELANGGAN | <NAME>
			ALAMAT | <STREET>
			GOL TARIF | R1 ; R2 ; R3 ; N1
			STAND LALU | <n:300-900>
			STAND KINI | <n:901-1400>
			LBR TUNGGAKAN | @payment_status <n:1-14>
			JML TUNGGAKAN (RP) | @payment_status <rp:68000-1900000-100-us>
			STATUS | @payment_status Belum lunas ; Segel ; Cicil ; Putus`},
		{name: "school fees of a private SMP", rows: 30, ages: [2]int{12, 15}, cols: `
			NIS | @student_id <d:2>.<d:4>
			NAMA SISWA | <name>
			KLS | @education_job VII A ; VII B ; VIII A ; IX C
			JULI | @payment_status L ; L ; L ; B
			AGUST | @payment_status L ; L ; B
			SEPT | @payment_status L ; B ; B
			UANG GEDUNG | @payment_status LUNAS ; KURANG 1.500.000 ; KURANG 750.000 ; BELUM
			TOTAL TUNGGAKAN | @payment_status <rp:150000-4200000-50000-dot> ??30 0
			NAMA WALI MURID | <dad>
			HP WALI | <hp>`},
		{name: "land tax of a hamlet", rows: 26, local: true, cols: `
			NOP | <d:2>.<d:2>.<d:3>.<d:3>.<d:3>-<d:4>.0
			NAMA WP | <NAME>
			ALAMAT WP | DSN [[KRAJAN|BULAK|TEGALSARI]] RT <rt>
			LUAS TANAH | <n:84-3200>
			THN TUNGGAKAN | @payment_status 2021, 2022 ; 2023 ; 2020-2023 ??55 -
			KET. BAYAR | @payment_status lunas ; belum ; lunas`},
		{name: "internet provider's subscribers", rows: 30, cols: `
			CID | 1<d:8>
			Nama Pelanggan | <name~>
			Alamat Pasang | <addr>
			Titik Koordinat | <ll>
			PPPoE Username | @username <user>@net
			PPPoE Password | @password <pass>
			Paket | Home 20M ; Home 30M ; Biz 50M
			Tgl Jatuh Tempo | 5 ; 10 ; 20
			Status Tagihan | @payment_status LUNAS ; BELUM BAYAR ; ISOLIR
			No WA Pelanggan | @phone <hp>`},
		{name: "BPJS contributions in arrears", rows: 26, cols: `
			NOKAPST | <noka>
			NAMA | <NAME>
			JML KELUARGA | @family <n:1-6>
			KELAS | @bpjs_membership 1 ; 2 ; 3
			SEGMEN | @bpjs_membership PBPU ; PBPU ; BP
			BLN MENUNGGAK | @payment_status <n:2-24>
			TOTAL TAGIHAN | @payment_status <rp:70000-3600000-500-dot>
			NO HP | <hp>
			FKTP | @bpjs_membership [[faskes]]`},
		{name: "credit bureau export", rows: 24, cols: `
			debtor_name | <NAME>
			id_number | @nik <nik>
			mother_maiden_name | <MUM>
			place_of_birth | <pob>
			date_of_birth | <born:compact>
			bank_reporter | BPR [[Arta|Dana|Mitra]] [[Jaya|Sentosa]] ; PT [[Multi|Prima]] Finance
			baki_debet | @payment_status <n:500000-80000000-1000>
			kualitas | @payment_status 1 ; 1 ; 2 ; 3 ; 5
			jml_hari_tunggakan | @payment_status <n:1-300> ??40 0
			kondisi | @payment_status Fasilitas Aktif ; Lunas ; Dihapusbukukan`},
		{name: "paylater users in a marketplace", rows: 26, cols: `
			user_id | <n:1000000-9999999>
			username | <user>
			full_name | <name>
			phone | <hp+>
			outstanding_amount | @payment_status <n:50000-6500000-1000>
			overdue_days | @payment_status <n:1-88> ??50 0
			repayment_status | @payment_status CURRENT ; LATE ; DEFAULT ; PAID_OFF
			last_payment_at | @payment_status <stamp:2025>`},
		{name: "neighbourhood dues of an RT", rows: 20, local: true, cols: `
			Blok/No | @address [[A|B|C|D]]<n:1-9>/<n:1-24>
			Nama Bpk/Ibu | <name>
			Jml Jiwa | @family <n:1-7>
			Jan | @payment_status v ??25 x
			Feb | @payment_status v ??30 x
			Mar | @payment_status v ??40 x
			Kekurangan | @payment_status <rp:50000-300000-50000-dot> ??50 -
			Status Rumah | Milik ; Kontrak ; Kosong`},
		{name: "insurance policies and premiums", rows: 24, cols: `
			policy_no | <d:4>-<d:7>
			policy_holder | <name>
			insured_dob | <born:dmy>
			smoker | @health Y ; N ; N
			beneficiary | @family <mate>
			benef_rel | @family SPOUSE ; CHILD ; PARENT
			premium_mode | Monthly ; Quarterly ; Yearly
			next_due | <dmy:2025-2026>
			premium_status | @payment_status Paid ; Grace Period ; Lapsed
			payor_acc_no | @bank_account <rek>
			agent_code | A<d:6>`},
		{name: "boarding house tenants", rows: 16, ages: [2]int{18, 30}, cols: `
			Kamar | <n:1-3>0<n:1-9>
			Penghuni | @name <name>
			Kerja/kuliah di | @education_job UNDIP ; Polines ; [[pt]] ; Udinus
			No Wa | <hp~>
			Masuk tgl | <mixed:2024>
			Bayar bulan ini? | @payment_status sudah ; belum ; baru DP 200rb ; nunggak 2 bln`},
		{name: "micro-finance group, write-offs", rows: 22, sex: "P", local: true, cols: `
			NAMA KELOMPOK | Mawar ; Melati ; Kartini ; Srikandi
			NAMA ANGGOTA | <NAME>
			NAMA SUAMI | @family <MATE>
			ANGS MACET (MGG) | @payment_status <n:2-30>
			SISA HUTANG | @payment_status <rp:150000-4100000-1000-dot>
			KOL | @payment_status KL ; D ; M ; DPK`},
	}
}

func caseRegisters() []fieldSpec {
	return []fieldSpec{
		{name: "death certificates issued by a civil registry", rows: 26, ages: [2]int{30, 90}, cols: `
			NO AKTA KEMATIAN | @death 3<d:3>-KM-<d:8>-<seq:11:4>
			NAMA ALM/ALMH | @name <NAME>
			NIK JENAZAH | @nik <nik>
			TGL MENINGGAL | @death <dash:2023-2024>
			TEMPAT | @death RSUD ; RUMAH ; RS SWASTA ; PERJALANAN
			SEBAB | @death Sakit biasa / tua ; Sakit biasa / tua ; Kecelakaan ; Wabah ; Lainnya
			NAMA PELAPOR | <b.NAME>
			HUB PELAPOR | @family ANAK ; ISTRI ; SUAMI ; SAUDARA
			NAMA AYAH | <DAD>
			NAMA IBU | <MUM>`},
		{name: "graves of a public cemetery", rows: 24, ages: [2]int{20, 88}, cols: `
			Blok Makam | AA I BLAD <d:3> ; AB II BLAD <d:3>
			Nama Almarhum/ah | @name <name> ; Alm. <name> ; <name> bin <dad>
			Agama | <faith>
			Tgl Wafat | @death <dmy:2019-2024>
			Tgl Dimakamkan | @death <dmy:2019-2024>
			Nama Ahli Waris | @family <kid> ; <mate>
			No HP Ahli Waris | <b.hp>
			Masa Berlaku IPTM | <dmy:2025-2027>`},
		{name: "death fund of an RW, paid to heirs", rows: 16, local: true, ages: [2]int{45, 85}, cols: `
			No | <i>
			Almarhum | @name <by:Bp.:Ibu> <name> ; <by:Alm.:Almh.> <name>
			Meninggal hr/tgl | @death Senin, <long:2024> ; Jumat, <long:2024> ; Rabu, <long:2024>
			Usia | @birth_date <age> th
			Penerima santunan | @family <kid> ; <mate>
			Hubungan | @family anak ; istri ; suami ; mantu
			Santunan | 1.500.000 ; 1.000.000`},
		{name: "social welfare data cleaned of the dead", rows: 32, local: true, cols: `
			IDSEMESTA | <d:16>
			NAMA_KRT | <NAME>
			NIK_KRT | <nik>
			NO_KK | <kk>
			NAMA_IBU | <MUM>
			HUB_KRT | @family 1. KEPALA ; 2. ISTRI/SUAMI ; 3. ANAK ; 6. ORTU/MERTUA
			PKH | YA ; TIDAK
			PBI_JKN | @bpjs_membership YA ; TIDAK
			STATUS_KEBERADAAN | @death Hidup ; Hidup ; Hidup ; Meninggal
			TGL_WAFAT | @death <dmy:2022-2024> ??80 _
			TANGGAL_PADAN | <dmy:2024>`},
		{name: "voters found unfit for the list", rows: 28, local: true, ages: [2]int{17, 90}, cols: `
			NKK | <kk>
			NIK | <nik>
			NAMA | <NAME>
			TMPT LAHIR | <pob>
			TGL LAHIR | <born:bars>
			STS KAWIN | @marital_status B ; S ; S ; P
			L/P | <sex:L:P>
			RT | <rt>
			RW | <rw>
			DIFABEL | @health 1 ; 2 ; 3 ??80 0
			KET TMS | @voter 1 - meninggal ; 2 - ganda ; 5 - pindah domisili ; 7 - TNI ??40 _
			TPS | @voter <n:1-17>`},
		{name: "final voters' list, columns as printed", rows: 30, local: true, ages: [2]int{17, 85}, cols: `
			No | <i>
			Nama | <name>
			Jenis Kelamin | <sex:L:P>
			Usia | @birth_date <age>
			Desa / Kelurahan | <village>
			RT | <rt>
			RW | <rw>
			No TPS | @voter 00<n:1-9>
			Sts e-KTP | @voter S ; S ; B
			Saringan | @voter <n:1-3> ??70 0`},
		{name: "family cards, members in turn", rows: 32, same: 1, ages: [2]int{4, 70}, local: true, cols: `
			no_kk | <kk>
			nik | <nik>
			nama_lgkp | <NAME>
			stat_hbkel | @family KEPALA KELUARGA ; ISTRI ; ANAK ; ANAK ; CUCU
			tmpt_lhr | <pob>
			tgl_lhr | <born:ymd>
			gol_drh | @health A ; B ; O ; AB ??40 TIDAK TAHU
			agama | <FAITH>
			stat_kwn | <WED>
			pddk_akh | @education_job SLTA/SEDERAJAT ; TAMAT SD/SEDERAJAT ; DIPLOMA IV/STRATA I ; BELUM TAMAT SD/SEDERAJAT
			jenis_pkrjn | <JOB>
			nama_lgkp_ayah | <DAD>
			nama_lgkp_ibu | <MUM>`},
		{name: "citizens of a desa, for the village information system", rows: 26, local: true, cols: `
			Nama | <name>
			Dusun | @address Krajan ; Bulak ; Tegalsari
			Ayah | @family <dad>
			Ibu | @mother_name <mum>
			Suku/Etnis | @nationality Jawa ; Sunda ; Batak ; Madura ; Bugis
			WNI/WNA | @nationality WNI
			Sakit Menahun | @health Jantung ; Diabetes ; Stroke ??75 -
			Cacat | @health Cacat Fisik ; Tuna Netra ??85 -
			Akseptor KB | @health Pil ; Suntik ; IUD ??55 -
			Status Dasar | @death Hidup ; Hidup ; Hidup ; Mati ; Hidup
			Asuransi | @bpjs_membership JKN PBI ; JKN Mandiri ; Tidak punya`},
		{name: "inmates of a prison", rows: 26, sex: "L", ages: [2]int{19, 60}, cols: `
			NO REG | @criminal_record BI.<d:3>/2024 ; BIIa.<d:2>/2023
			NAMA WBP | @name <NAME> alias <first> ; <NAME> bin <DAD> ; <NAME>
			UMUR | @birth_date <age>
			KEBANGSAAN | @nationality INDONESIA ; INDONESIA ; MALAYSIA
			AGAMA | <faith>
			TINDAK PIDANA | @criminal_record Pencurian ; Narkotika ; Penganiayaan ; Penipuan ; Korupsi
			PASAL | @criminal_record 363 KUHP ; 114 (1) UU 35/2009 ; 351 KUHP ; 378 KUHP
			LAMA PIDANA | @criminal_record 2 th 6 bln ; 5 th ; 1 th 3 bln ; 8 th
			EKSPIRASI | @criminal_record <dmy:2025-2031>
			REMISI | @criminal_record 1 bln ; 2 bln 15 hr ??40 -
			BLOK | Mawar 3 ; A-12 ; C-04`},
		{name: "police clearance applicants", rows: 22, ages: [2]int{18, 40}, cols: `
			no_skck | @criminal_record SKCK/YANMAS/<d:5>/XI/YAN.2.3./2024/INTELKAM
			nama | <NAME>
			nik | <nik>
			rumus_sidik_jari | @biometric <d:2> <A:1> <d:1> <A:2> <d:2>
			catatan_kriminal | @criminal_record tidak pernah ; tidak pernah ; pernah, 2019
			keperluan | MELAMAR KERJA ; CPNS ; BUMN
			foto | @photo skck_<d:8>.jpg
			ciri_muka | @biometric oval ; bulat ; lonjong`},
		{name: "parishioners of a church", rows: 26, faith: "Kristen", ages: [2]int{5, 80}, cols: `
			No Induk Jemaat | J-<d:4>
			Nama Lengkap | <name>
			Sektor | Betlehem ; Sion ; Filadelfia
			TTL | <ttl:long>
			Baptis | @religion Sudah ; Sudah ; Belum
			Sidi | @religion <dmy:2005-2023> ??40 belum
			Tgl Nikah | @marital_status <dmy:1990-2022> ??45 -
			Nama Suami/Istri | <mate> ??45 -
			Status Jemaat | @death Meninggal <year:2018-2024> ; Alm. <dmy:2019-2024> ??80 Aktif ; Aktif ; Pindah
			Gol Darah | <blood>`},
		{name: "birthdays of the week in a church bulletin", rows: 14, faith: "Kristen", ages: [2]int{2, 80}, cols: `
			Nama | <by:Bpk.:Ibu> <name> ; <by:Sdr.:Sdri.> <name>
			HUT | @birth_date <n:1-30> [[Jan|Mar|Agt|Nov]]
			Ke | @birth_date <age>
			Wijk | I ; II ; III ; IV`},
		{name: "qurban and congregation of a mosque", rows: 22, sex: "L", faith: "Islam", local: true, cols: `
			Shohibul Qurban | @name <name> bin <dad> ; <name>
			Alamat | <street>
			Jenis | Sapi 1/7 ; Kambing ; Sapi 1/7
			Kekurangan | @payment_status <rp:100000-2500000-50000-dot> ??45 lunas
			WA | @phone <hp~>`},
		{name: "pilgrims of an umrah agency", rows: 24, faith: "Islam", ages: [2]int{18, 75}, cols: `
			NO | <i>
			NAMA SESUAI PASPOR | <NAME>
			NAMA AYAH KANDUNG | <DAD>
			NO. PASPOR | <passport>
			EXP. PASPOR | <mon:2026-2031>
			DATE OF BIRTH | <born:mon>
			MAHRAM | @family <MATE> ??40 -
			HUB MAHRAM | @family SUAMI ; AYAH ; ANAK ; GROUP OF WOMEN
			VAKSIN MENINGITIS | @vaccine <mon:2024> ??20 BELUM
			PELUNASAN | @payment_status LUNAS ; DP 10 JT ; KURANG 12.500.000
			UKURAN BAJU | S ; M ; L ; XL`},
		{name: "marriages of a KUA", rows: 20, faith: "Islam", ages: [2]int{19, 40}, sex: "L", cols: `
			No Akta Nikah | @marital_status <seq:112:4>/<d:3>/XI/2024
			Nama Suami | @name <name>
			NIK Suami | @nik <nik>
			Tgl Lhr Suami | @birth_date <born:dash>
			Status Suami | @marital_status Jejaka ; Duda Cerai ; Duda Mati
			Nama Istri | @family <mate>
			Status Istri | @marital_status Perawan ; Janda Cerai
			Nama Wali | @family <b.dad>
			Hub Wali | @family Ayah kandung ; Saudara kandung ; Wali hakim
			Mas Kawin | Seperangkat alat sholat ; Emas 5 gr ; Uang Rp 500.000`},
		{name: "births reported to a desa", rows: 20, ages: [2]int{1, 2}, local: true, cols: `
			NAMA BAYI | @name <NAME>
			ANAK KE | @family <n:1-4>
			TGL/JAM LAHIR | @birth_date <dash:2025> <hm:2025>
			BERAT | @health <n:2300-3900> gr
			PANJANG | @health <n:45-52> cm
			PENOLONG | Bidan ; Dokter ; Dukun bayi
			NAMA IBU KANDUNG | <MUM>
			NIK IBU | @nik <b.nik>
			NAMA AYAH KANDUNG | <DAD>
			SAKSI I | @name <c.NAME>`},
		{name: "cash aid, receivers", rows: 26, local: true, cols: `
			NO | <i>
			NAMA KPM | <NAME>
			NIK | <nik~>
			ALAMAT | <street> RT <rtrw>
			PEKERJAAN | <job>
			BANK | BRI ; BNI
			NO REK KKS | @bank_account <d:15>
			NOMINAL | 300.000 ; 900.000`},
		{name: "vehicle tax at a Samsat", rows: 24, cols: `
			NOPOL | <plate>
			NAMA PEMILIK | <NAME>
			ALAMAT PEMILIK | <ADDR>
			NO RANGKA | @vehicle_plate MH<A:3><d:4><A:1>K<d:6>
			NO MESIN | @vehicle_plate <A:3>E-<d:7>
			NO BPKB | @vehicle_plate <A:1>-<d:8>
			TGL AKHIR PAJAK | <dash:2021-2026>
			STATUS PKB | @payment_status LUNAS ; MENUNGGAK 1 TH ; MENUNGGAK 3 TH`},
		{name: "party members uploaded for verification", rows: 26, local: true, ages: [2]int{17, 70}, cols: `
			NO KTA | @nip <d:4>.<d:4>.<d:6>
			NAMA ANGGOTA | <NAME>
			NIK | <nik>
			JNS KELAMIN | <sex:LAKI-LAKI:PEREMPUAN>
			PEKERJAAN | <JOB>
			ALAMAT | <STREET>
			DESA/KELURAHAN | <VILLAGE>
			FILE KTA | @photo kta_<d:6>.jpg
			KESIMPULAN | MS ; BMS ; TMS`},
		{name: "PBI members reviewed by a welfare office", rows: 28, local: true, cols: `
			NO KARTU KIS | <noka>
			NAMA | <NAME>
			PISAT | @bpjs_membership 1 ; 2 ; 3 ; 4
			TGL LHR | <born:dmy>
			TMT PESERTA | @bpjs_membership <dmy:2014-2024>
			KD FASKES TK I | @bpjs_membership 0<d:3>[[U|B|G]]<d:3> ; 1<d:7>
			NM FASKES | @bpjs_membership [[faskes]]
			SEGMENTASI | @bpjs_membership PBI APBN ; PBI APBD
			STATUS | @bpjs_membership AKTIF ; MENINGGAL ; NON AKTIF ; GANDA`},
		{name: "employer's upload to the health insurance, PPU", rows: 24, cols: `
			No. KK | <kk>
			NIK | <nik>
			Nama Peserta | <name>
			Hub. Keluarga | @family PEKERJA ; ISTRI ; ANAK ; SUAMI
			Nomor JKN-KIS | @bpjs_card <noka>
			Hak Kelas | @bpjs_membership I ; II
			FKTP Pilihan | @bpjs_membership [[faskes]]
			Mutasi | @bpjs_membership Tambah ; Non Aktif ; Ubah Faskes ??30 -
			Gaji Pokok + Tunj Tetap | @salary <rp:2800000-11000000-1000-dot>`},
		{name: "workers' insurance, wages reported", rows: 24, cols: `
			NOMOR_KPJ | <kpj>
			NAMA_TK | <NAME>
			NIK | <nik>
			TGL_LAHIR | <born:dash>
			UPAH_DILAPORKAN | @salary <rp:2500000-9500000-100->
			TGL_KEPESERTAAN | @bpjs_employment <dash:2008-2024>
			SALDO_JHT | @bpjs_employment <rp:1500000-88000000-100->
			STATUS_KPJ | @bpjs_employment AKTIF ; NON AKTIF ; KLAIM`},
		{name: "reservists and police officers of a command", rows: 22, ages: [2]int{21, 56}, cols: `
			NRP | @nip <born:yy><d:2> ; <d:8>
			NAMA | <NAME>, S.H. ; <NAME>
			PANGKAT | @education_job BRIPTU ; BRIPKA ; AIPDA ; IPTU ; AKP
			JABATAN | @education_job BANIT SAMAPTA ; KANIT RESKRIM ; BA SPKT ; PS. KASI UM
			DIKBANG | @education_job SIP 2018 ; PAG ; SELAPA ??50 -
			SUKU | @nationality JAWA ; BATAK ; SUNDA ; MINANG
			NAMA ISTRI/SUAMI | <MATE>
			NO HP | <hp>`},
		{name: "civil servants, promotions", rows: 26, ages: [2]int{26, 58}, cols: `
			NIP BARU | <nip>
			NIP LAMA | @nip [[13|01|47]]<d:7> ??40 _
			NAMA | <name>, [[S.E.|S.Sos|S.Pd|A.Md|M.Si]]
			GOL RUANG | @education_job [[gol]]
			JABATAN | @education_job Analis Kepegawaian ; Pengadministrasi Umum ; Guru Ahli Muda ; Penyuluh Pertanian
			UNIT KERJA | @education_job Dinas [[Pertanian|Pendidikan|Kesehatan|PUPR]] ; Kecamatan [[Alak|Mariso]]
			KARPEG | @nip <A:1><d:6>
			GAJI POKOK LAMA | @salary <rp:2300000-4600000-100-us>
			GAJI POKOK BARU | @salary <rp:2400000-4800000-100-us>`},
	}
}

func caseSchools() []fieldSpec {
	return []fieldSpec{
		{name: "Dapodik, pupils", rows: 30, ages: [2]int{7, 12}, local: true, cols: `
			Nama | <NAME>
			NIPD | @student_id <d:4>
			JK | <sex:L:P>
			NISN | @student_id 01[[2|3|4|5]]<d:7>
			Tempat Lahir | <pob>
			Tanggal Lahir | <born:ymd>
			NIK | <nik>
			Agama | <faith>
			Alamat | <street>
			Rombel Saat Ini | @education_job Kelas [[1|2|3|4|5|6]] [[A|B]]
			Data Ayah - Nama | <DAD>
			Data Ayah - Pekerjaan | @education_job Petani ; Buruh ; Wiraswasta
			Data Ibu - Nama | <MUM>
			Penerima KIP | Ya ; Tidak
			Berat Badan | @health <n:18-46>
			Anak ke-berapa | @family <n:1-4>`},
		{name: "alumni tracer study", rows: 26, ages: [2]int{22, 34}, cols: `
			Nama Alumni | <name>
			NPM | @student_id 1<d:9>
			Thn Lulus | @education_job <year:2015-2023>
			Pekerjaan Sekarang | @education_job Staf Pajak ; Guru SD ; Wirausaha ; Data Analyst ; Belum bekerja ; Perawat
			Perusahaan/Instansi | @education_job [[pt]] ; Puskesmas [[Alak|Blimbing]]
			Penghasilan per bln | @salary <lt> 3 jt ; 3 - 5 jt ; 5 - 10 jt ; <gt> 10 jt
			LinkedIn/IG | @messenger @<user> ; linkedin.com/in/<user>
			Kesesuaian bidang | Sangat sesuai ; Cukup ; Tidak`},
		{name: "new students' admission database", rows: 26, ages: [2]int{17, 20}, cols: `
			no_daftar | PMB25<seq:1102:5>
			nama_camaba | <name>
			email | <mail>
			password | <md5>
			asal_slta | @education_job SMAN [[1|3|5]] [[city]] ; SMK [[Bina|Karya]] [[Bangsa|Utama]] ; MAN [[1|2]] [[city]]
			thn_ijazah | @education_job 2024 ; 2025
			nama_ibu_kandung | <mum>
			pend_ibu | @education_job SD ; SMA ; S1
			pas_foto | @photo <d:8>_foto.jpg
			scan_kk | @photo <d:8>_kk.pdf`},
		{name: "lecturers with certification", rows: 22, ages: [2]int{28, 64}, cols: `
			NIDN | @nip 0<born:yy><d:3>
			NAMA DOSEN | Dr. <name>, M.Si ; <name>, M.Kom ; Prof. Dr. <name>
			JAFUNG | @education_job Asisten Ahli ; Lektor ; Lektor Kepala ; Guru Besar
			PEND TERTINGGI | @education_job S2 ; S3
			HOMEBASE | @education_job S1 Akuntansi ; S1 Informatika ; D3 Kebidanan
			NO SERDOS | @nip <d:14> ??30 -
			TUNJANGAN PROFESI | @salary <rp:2600000-5900000-100-dot> ??30 -
			Scopus ID | 57<d:9> ??40 -`},
		{name: "learning site, users", rows: 28, ages: [2]int{12, 45}, cols: `
			id | <seq:3>
			auth | manual
			username | <user>
			password | <bcrypt>
			firstname | <first>
			lastname | <last>
			email | <mail>
			institution | @education_job SMPN [[1|2|3]] [[city]]
			city | @address [[city]]
			lastip | <ip>
			lastaccess | <epoch:2024-2025>
			picture | @none 0 ; <n:100-900>`},
		{name: "boarding pupils of a pesantren", rows: 24, ages: [2]int{12, 18}, faith: "Islam", cols: `
			No. Stambuk | @student_id <d:5>
			Nama Santri | <name>
			Kamar | Al Fatih 3 ; Umar 2 ; Khadijah 1
			Nama Ayah/Wali | <dad>
			HP Wali | <hp~>
			Riwayat Penyakit | @health asma ; maag ; alergi telur ; tifus ??55 -
			Syahriyah | @payment_status lunas ; nunggak 2 bln ; nunggak 1 bln`},
		{name: "counselling notes of a school", rows: 18, ages: [2]int{13, 18}, cols: `
			tgl | <short:2025>
			nama siswa | <name~>
			kelas | @education_job X-3 ; XI IPS 2 ; XII TKJ 1
			masalah | sering terlambat ; berkelahi ; tidak masuk 5 hari ; HP disita
			nama ortu | @family <dad>
			pekerjaan ortu | @education_job sopir ; TKI ; jualan ; PNS
			no telp ortu | <b.hp>`},
		{name: "trainees of a job training centre", rows: 22, ages: [2]int{18, 35}, cols: `
			NO REG | BLK/<d:4>/24
			NAMA PESERTA | <NAME>
			TMP & TGL LAHIR | <ttl:dash>
			PENDIDIKAN | @education_job SMA ; SMK TKR ; D3 ; S1
			KEJURUAN | @education_job Las SMAW 3G ; Menjahit ; Barista ; Teknik Pendingin
			STATUS KERJA | @education_job Belum bekerja ; PHK ; Bekerja
			UKURAN BAJU | M ; L ; XL
			NO REK BANK | <rek>`},
	}
}

func caseAccounts() []fieldSpec {
	return []fieldSpec{
		{name: "users table of a forum", rows: 30, cols: `
			uid | <seq:10230>
			username | <user>
			email | <mail>
			password | <md5>
			regip | @ip_address <ip>
			regdate | <epoch:2010-2018>
			bday | @birth_date <born:ymd> ??40 0000-00-00
			posts | <n:0-4200>
			usergroup | 2 ; 2 ; 4 ; 6`},
		{name: "customers of a mobile wallet", rows: 30, cols: `
			_id | <x:24>
			msisdn | @phone <hp62>
			displayName | @name <first> ; <name>
			kycLevel | BASIC ; PREMIUM
			idCardNo | @nik <nik>
			ktpImage | @photo kyc/<uuid>.jpg
			selfieImage | @photo kyc/<uuid>.jpg
			faceMatchScore | @biometric <f:0.71_0.99:4>
			deviceId | @device_id <android>
			lastLoginIp | <ip>
			pinHash | @password_hash <sha1>
			fcmToken | @device_id <k:22>:APA91b<k:60>
			createdAt | <wib:2021-2025>`},
		{name: "hotspot vouchers sold by name", rows: 22, local: true, cols: `
			name | @username <user>
			password | @password <n:100000-999999> ; <pass>
			profile | 1BULAN ; 7HARI
			mac-address | <MAC>
			comment | @name <name>
			uptime | <n:1-29>d<n:1-23>h`},
		{name: "accounts of a ministry's reporting portal", rows: 26, cols: `
			kode_satker | <d:6>
			nama_operator | <name>
			nip_operator | <nip>
			user_login | @username <user> ; operator.<user>
			sandi_awal | @password <pass>
			email_dinas | @email <user>@[[dinkes|bkd|disdik]].contohkab.example
			no_hp | <hp>
			role | operator ; verifikator ; kpa
			last_login | <stamp:2025>`},
		{name: "game top-up orders", rows: 24, cols: `
			trx | MLBB<full:2025>
			game_user_id | @username <n:100000000-999999999>
			server | <n:2001-15000>
			nickname | @username <user> ; xX<user> ; <user>YT
			item | 86 Diamonds ; Weekly Pass ; 172 Diamonds
			nomor_wa | @phone <hp>
			payment_method | QRIS ; DANA ; OVO
			status | SUCCESS ; SUCCESS ; REFUND`},
		{name: "chat list exported from a CRM", rows: 24, cols: `
			Contact Name | @name <name> ; <first>
			Channel | WhatsApp ; Instagram ; Telegram ; Line
			Handle | @messenger @<user>
			Telegram ID | @messenger <n:100000000-1999999999>
			Assigned To | @name <b.first>
			Tags | prospek ; repeat order ; komplain
			Last Message At | <stamp:2025>`},
		{name: "login audit of a bank's back office", rows: 28, cols: `
			EVENT_TIME | <stamp:2025>
			USER_ID | @username <user>
			EMP_NO | @nip <d:7>
			BRANCH | 0<d:3>
			SRC_IP | <ip>
			MAC_ADDR | <MAC>
			ACTION | LOGIN ; LOGIN_FAILED ; INQ_CIF ; LOGOUT
			RESULT | 00 ; 00 ; 91`},
		{name: "attendance machine", rows: 26, cols: `
			PIN | <n:1-320>
			Nama | <name>
			No. Induk | @nip <d:5>
			Template FP1 | @biometric TYtTUzIxAAAD<k:60>
			Template FP2 | @biometric TYtTUzIxAAAD<k:60> ??40 _
			Foto | @photo <d:6>.jpg
			Password | @password <n:1000-9999> ??70 _
			Hak Akses | User ; User ; Admin`},
		{name: "dating app profiles", rows: 26, ages: [2]int{18, 40}, cols: `
			user_handle | @username <user>
			birthdate | <born:ymd>
			gender | <sex:male:female>
			religion | <faith>
			ethnicity | @nationality Javanese ; Chinese ; Sundanese ; Batak
			occupation | @education_job barista ; nurse ; civil servant ; student ; engineer
			marital_status | @marital_status single ; divorced ; widowed
			height_cm | @health <n:150-186>
			lat | <lat>
			lng | <lon>
			profile_pic | @photo /p/<self>
			ig_account | @messenger <at>`},
		{name: "sim card registrations", rows: 26, cols: `
			MSISDN | @phone <hp62>
			ICCID | @device_id 8962<d:15>
			IMSI | @device_id 5101<d:11>
			NIK | <nik>
			NO_KK | <kk>
			REG_DATE | <stamp:2018-2022>
			PROVIDER | @none PRABAYAR
			IMEI | <imei>`},
		{name: "resellers of an MLM, password in clear", rows: 24, cols: `
			id_member | IDM<d:7>
			nama_member | <name>
			username | <user>
			pass | @password <pass>
			pin_transaksi | @password <d:6>
			sponsor | @username <b.user>
			upline | @username <c.user>
			rekening | @bank_account <rek>
			atas_nama | @name <NAME>
			bonus_pairing | @salary <rp:50000-4000000-50000-> ??40 0
			nama_ahli_waris | @family <mate>`},
	}
}

func caseTrade() []fieldSpec {
	return []fieldSpec{
		{name: "shipments of a courier", rows: 32, cols: `
			AWB | JX<d:10>
			SHIPPER | Toko [[Berkah|Sinar|Cantik]] Online ; <b.first> Store
			CNEE NAME | @name <name>
			CNEE ADDR | @address <addr>
			CNEE KEC | @address <district>
			ZIP | @address <post>
			CNEE PHONE | @phone <hp62>
			GOODS DESC | KAOS ; HIJAB ; SKINCARE ; SPAREPART ; BUKU
			WEIGHT | <f:0.1_9.0:1>
			COD AMT | <n:25000-640000-500>
			RECEIVED BY | <first> ; <b.name> ; satpam ; <b.first> (tetangga)
			POD LAT | <lat>
			POD LON | <lon>
			STATUS | DELIVERED ; ON PROCESS ; RETURN`},
		{name: "marketplace sellers withdrawing", rows: 24, cols: `
			shop_id | <n:100000-9999999>
			shop_name | [[Rumah|Dapur|Gudang|Istana]] [[Hijab|Snack|Aksesoris|Bunda]]
			owner_name | <name>
			owner_ktp | @nik <nik>
			pickup_address | @address <addr>
			bank_code | 002 ; 008 ; 014 ; 009
			bank_acc_no | <rek>
			bank_acc_holder | @name <NAME>
			withdraw_amount | <n:50000-24000000-1000>
			status | PAID ; PENDING`},
		{name: "refunds of train tickets", rows: 24, cols: `
			KODE BOOKING | <A:3><d:1><A:3>
			NAMA PENUMPANG | <NAME>
			NO IDENTITAS | @nik <nik>
			KA | ARGO PARAHYANGAN ; BENGAWAN ; SRITANJUNG
			KURSI | EKO-<n:1-8>/<n:1-24>[[A|B|C|D]]
			NO REK REFUND | @bank_account <rek>
			BANK | <bank>
			NAMA PEMILIK REK | @name <NAME>
			JUMLAH | <rp:55000-480000-500-dot>`},
		{name: "hotel guests", rows: 22, cols: `
			ROOM | <n:101-618>
			GUEST NAME | <by:MR:MS> <NAME>
			NATIONALITY | @nationality IDN ; IDN ; MYS ; AUS ; NLD
			ID TYPE | KTP ; KTP ; PASSPORT ; SIM
			DOB | <born:mon>
			CARD NO | @payment_card <card>
			EXP | @payment_card <n:1-9>/2[[6|7|8|9]]
			CAR PLATE | <plate> ??55 -
			ARR | <mon:2025>
			RATE | <rp:350000-1450000-50000-us>`},
		{name: "insurance leads sold", rows: 26, cols: `
			Nama | <name>
			No HP 1 | <hp>
			No HP 2 | @phone <b.hp> ??60 -
			Bank Penerbit KK | [[BCA|Mandiri|CIMB|UOB]]
			No Kartu Kredit | @payment_card <card>
			Tgl Lahir | <born:dmy>
			Alamat Kantor | @address Gedung [[Graha|Menara|Wisma]] [[Niaga|Mulia|Sentra]] Lt <n:2-28>, Jl. [[Sudirman|Thamrin|Gatot Subroto]]
			Perusahaan | @education_job [[pt]]
			Jabatan | @education_job Manager ; Staff ; Direktur ; Supervisor
			Income | @salary <rp:60000000-480000000-6000000-dot>`},
		{name: "car rental, drivers and licences", rows: 18, cols: `
			Tgl Sewa | <dmy:2025>
			Penyewa | @name <name>
			NIK | <nik>
			No SIM A | @driving_licence <sim>
			Unit | Avanza ; Brio ; Innova Reborn
			Plat | @vehicle_plate <b.plate>
			Jaminan | KTP + Motor ; KTP + KK
			Akun IG | @messenger <at>
			Penjamin (keluarga) | @family <mate>`},
		{name: "parking subscribers of an office tower", rows: 22, cols: `
			CARD UID | <X:8>
			NAMA | <NAME>
			NO POLISI 1 | <plat>
			NO POLISI 2 | @vehicle_plate <b.plat> ??60 -
			EXPIRED | <dmy:2025-2026>`},
		{name: "wedding guests, typed", rows: 22, cols: `
			nama tamu | Bpk/Ibu <name> ; <name> & <by:Istri:Suami> ; Kel. <by:Bpk:Ibu> <name>
			alamat | di tempat ; <street>
			dari pihak | CPP ; CPW
			nomor | @phone <hp~>
			isi | <n:50-1000-50>rb`},
		{name: "futsal club, players", rows: 16, sex: "L", ages: [2]int{15, 28}, cols: `
			No Pg | <n:1-99>
			Nama Pemain | <name>
			Posisi | GK ; Anchor ; Flank ; Pivot
			Tgl lahir | <born:long>
			Asal Sekolah/Klub | @education_job SMAN [[1|2|4]] ; [[Putra|Bintang]] FC
			TB/BB | @health <n:160-182>/<n:50-78>
			Cedera | @health ACL kiri ; engkel ??75 -
			File KK | @photo kk_<d:4>.pdf
			Iuran | @payment_status lunas ; belum`},
		{name: "farmers' group, subsidised fertiliser", rows: 24, local: true, cols: `
			No | <i>
			Nama Petani | <name>
			KTP | @nik <nik>
			Nama Ibu Kandung | <mum>
			Tempat Tgl Lahir | <ttl:dash>
			Luas (Ha) | <c:0.1_1.9:2>
			Urea MT1 | <n:25-300-5>
			NPK MT1 | <n:20-250-5>
			Nama Poktan | Tani Makmur ; Sri Rejeki ; Sumber Tani`},
		{name: "winners of a lucky draw, to be transferred", rows: 14, cols: `
			Pemenang | @name <name>
			Kode Undian | <A:2><d:7>
			Hadiah | Voucher 500rb ; Motor ; HP ; Emas 1 gr
			Bank/e-wallet | <bank> ; DANA ; OVO
			No Rek/HP | @bank_account <rek>
			a.n. | @name <name> ; <mate>
			pajak hadiah | @payment_status sudah bayar ; belum`},
		{name: "passengers of a boat, manifest", rows: 24, ages: [2]int{3, 75}, cols: `
			NO | <i>
			NAMA | <NAME>
			L/P | <sex:L:P>
			UMUR | @birth_date <age>
			ALAMAT | <city>
			NO. ID | @nik <nik> ??30 -
			SEAT | <n:1-80>
			KET | @family anak dari no <n:1-9> ; istri no <n:1-9> ??80 _`},
	}
}

func caseBare() []fieldSpec {
	return []fieldSpec{
		{name: "bare: customers for a broadcast", bare: true, rows: 32, cols: `
			a | <name>
			b | <hp62>
			c | <street>, <district>, <city>
			d | <mail>`},
		{name: "bare: family cards", bare: true, rows: 30, local: true, ages: [2]int{3, 75}, cols: `
			a | <kk>
			b | <nik>
			c | <NAME>
			d | <sex:L:P>
			e | <POB>
			f | <born:dash>
			g | <FAITH>
			h | <WED>
			i | <MUM>`},
		{name: "bare: payroll transfer file", bare: true, rows: 28, cols: `
			a | <seq:1:5>
			b | @bank_account <rek>
			c | @name <NAME>
			d | @salary <rp:2400000-7600000-500->
			e | IDR
			f | GAJI <n:1-12>/2025`},
		{name: "bare: accounts, mail and password", bare: true, rows: 30, cols: `
			a | <mail>
			b | <pass>
			c | <ip>`},
		{name: "bare: health insurance members", bare: true, rows: 26, cols: `
			a | <noka>
			b | <NAME>
			c | <born:ymd>
			d | <nik>
			e | @bpjs_membership PBI APBN ; PPU ; PBPU
			f | @bpjs_membership AKTIF ; TIDAK AKTIF`},
		{name: "bare: civil servants", bare: true, rows: 24, cols: `
			a | <i>
			b | <nip>
			c | <name>, S.Pd ; <name> ; <name>, S.E.
			d | @education_job [[gol]]
			e | @education_job Guru Ahli Pertama ; Kepala Sub Bagian ; Pengelola Keuangan`},
		{name: "bare: stock of spare parts", clean: true, bare: true, rows: 30, cols: `
			a | SP-<seq:1001>
			b | [[parts]]
			c | RAK <A:1>-<n:1-20>
			d | <n:0-240>
			e | <rp:3500-1850000-500->
			f | <dmy:2024-2025>`},
		{name: "bare: readings of water levels", clean: true, bare: true, rows: 36, cols: `
			a | <stamp:2025>
			b | PDA-[[01|02|07|11]]
			c | <f:1.20_7.90:2>
			d | <f:11.1_13.9:1>
			e | SIAGA [[3|4]] ; NORMAL`},
	}
}

func caseTalk() []fieldSpec {
	return []fieldSpec{
		{name: "tickets of an internet provider", rows: 22, cols: `
			ticket_no | TT-<full:2025>
			opened | <stamp:2025>
			pelapor | @name <name>
			isi_laporan | @text Internet mati sejak [[pagi|semalam]], lampu LOS merah. Hub saya di <hp> ; @admin tolong ganti password wifi jadi <pass> ya, modem SN ZTEG<X:8> ; Sudah bayar via transfer rek <rek> an <name> tp masih isolir ; Lambat sekali, speedtest cuma <n:1-9> Mbps ; IP publik saya <ip> kena blokir, mohon cek ; Mohon kirim invoice ke <mail>
			kategori | LOS ; Lambat ; Billing
			status | CLOSED ; OPEN`},
		{name: "chat with an online shop", rows: 30, cols: `
			waktu | <chat:2025>
			dari | <first> ; Admin
			pesan | @text kak mau order yg [[navy|hitam|sage]] 2 pcs ; kirim ke <addr> a.n <name> hp <hp> ; totalnya <rp:85000-420000-500-rp> ya kak sudah ongkir ; tf ke BCA <rek> ya kak ; udah tf kak, cek ya ; resi JX<d:10> kak ; kak barangnya pecah, refund ke <bank> no rek <rek> ; invoice-nya ke email <mail> ; ok siap makasih kak`},
		{name: "collectors' notes", rows: 26, cols: `
			acct | <d:10>
			tgl_call | <dmy:2025>
			debitur | @name <name>
			remark | @text tlp ke <hp> diangkat istri, janji byr tgl [[5|15|25]] ; tdk aktif ; ktr lama sdh resign, skrg gaji <pay:dot>/bln di toko ; DC kunjungan, rmh kosong, ttg bilang pindah ; sms ke ec <b.hp> a.n <b.name> ; unit <plate> sdh dijual ; NIK <nik> beda dgn ktp asli
			hasil_telp | @payment_status PTP ; NA ; RTP ; BP`},
		{name: "complaints sent to a village's web form", rows: 20, cols: `
			id | <seq:40>
			nama_pelapor | <name> ; anonim
			email | <mail>
			isi_aduan | @text KTP saya NIK <nik> belum jadi padahal sudah 3 bulan ; Jalan di RT <rt> rusak parah, mohon diperbaiki ; KK no <kk> salah nama, mohon dibetulkan. WA <hp> ; Bansos tidak tepat sasaran ; BPJS saya <noka> tidak aktif ; Lampu jalan mati sejak lebaran
			tanggapan | Terima kasih, akan kami tindak lanjuti. ; Silakan datang ke kantor desa. ; _`},
		{name: "lines of a web server's log with users", bare: true, rows: 30, cols: `
			a | @text <ip> - - [<web:2025>] "GET /daftar?nik=<nik>&hp=<hp> HTTP/1.1" 200 <n:300-9000> "-" "Mozilla/5.0" ; <ip> - - [<web:2025>] "POST /login HTTP/1.1" 302 <n:200-900> "-" "okhttp/4.9" ; <ip> - - [<web:2025>] "GET /reset?email=<mail> HTTP/1.1" 200 <n:300-9000> "-" "Mozilla/5.0"`},
		{name: "broadcasts of a payroll office", rows: 12, cols: `
			no_wa | @phone <hp62>
			isi_pesan | @text Yth. <name>, gaji bulan [[Juli|Mei|Oktober]] sebesar <pay:rp> telah ditransfer ke rek [[BCA|BNI|BRI]] <rek>. ; Sdr/i <name>, THR Anda <pay:rp> cair tgl 20. NPWP <npwp> sudah terdaftar. ; Slip gaji: THP <net:rp>, rek <rek>. Jangan balas pesan ini.
			status_kirim | terkirim ; gagal ; terkirim`},
	}
}

func caseCleanOffice() []fieldSpec {
	specs := []fieldSpec{
		{name: "clean: minimum wages of districts", rows: 30, exact: true, cols: `
			No | <i>
			Kabupaten/Kota | <place:town>
			UMK 2024 | <rp:2040000-5340000-1-comma>
			UMK 2025 | <rp:2170000-5690000-1-comma>
			Kenaikan (%) | 6,50
			SK Gubernur | 561/Kep.<d:3>-Kesra/2024`},
		{name: "clean: wage scale of civil servants", rows: 17, exact: true, cols: `
			GOL | ## I/a ; I/b ; I/c ; I/d ; II/a ; II/b ; II/c ; II/d ; III/a ; III/b ; III/c ; III/d ; IV/a ; IV/b ; IV/c ; IV/d ; IV/e
			MKG 0 | <rp:1685700-3880400-100-dot>
			MKG 10 | <rp:1960200-4537000-100-dot>
			MKG 20 | <rp:2289000-5311000-100-dot>
			MKG 32 | <rp:2803000-6373200-100-dot>`},
		{name: "clean: diseases' master", rows: 26, cols: `
			kd_penyakit | [[icd]]
			nm_penyakit | [[diag]]
			ciri_ciri | -
			kd_ktg | ## KTG<n:1-9> ; -
			status | Menular ; Tidak Menular`},
		{name: "clean: ten most frequent diseases", rows: 10, exact: true, cols: `
			No | <i>
			Nama Penyakit | ## ISPA ; Hipertensi ; Gastritis ; Diabetes Mellitus ; Dermatitis ; Myalgia ; Diare ; Febris ; Cephalgia ; Asma
			Kode ICD X | ## J06 ; I10 ; K29 ; E11 ; L30 ; M79 ; A09 ; R50 ; R51 ; J45
			L | <n:40-900>
			P | <n:40-900>
			Jumlah Kasus | <n:120-1800>
			Meninggal | 0 ; 0 ; 0 ; 1`},
		{name: "clean: inhabitants of villages by sex and religion", rows: 24, local: true, cols: `
			Desa/Kelurahan | [[village]]
			Jml KK | <n:320-2900-1>
			L | <n:700-5200>
			P | <n:700-5200>
			Islam | <n:900-9000>
			Kristen | <n:0-300>
			Katolik | <n:0-200>
			Hindu | <n:0-40>
			Kawin | <n:600-5000>
			Cerai Mati | <n:20-400>
			Usia 0-4 | <n:60-800>`},
		{name: "clean: education and work in a village's monograph", rows: 14, exact: true, cols: `
			Uraian | ## Tidak/Belum Sekolah ; Belum Tamat SD ; Tamat SD ; SLTP ; SLTA ; D1/D2 ; D3 ; S1 ; S2 ; S3 ; Petani ; Buruh Tani ; PNS ; Pedagang
			Laki-laki | <n:2-640>
			Perempuan | <n:2-640>
			Jumlah | <n:10-1200>
			Persen | <c:0.1_28.0:2>`},
		{name: "clean: schools' master", rows: 26, cols: `
			npsn | [[1|2|4|5|6]]0<d:6>
			nama_sekolah | SD NEGERI [[village]] [[1|2|3|01|02]] ; SMP ISLAM [[AL HIDAYAH|NURUL IMAN]] ; SMKN [[1|2]] [[city]] ; MI MIFTAHUL ULUM
			bentuk_pendidikan | SD ; SMP ; SMK ; MI
			status_sekolah | NEGERI ; SWASTA
			akreditasi | A ; B ; C ; Belum
			jml_siswa | <n:48-930>
			jml_guru | <n:6-60>
			sk_pendirian | 421.2/<d:3>/<year:1975-2010>`},
		{name: "clean: reference of religions, marital states and jobs", rows: 18, exact: true, cols: `
			kelompok | ## agama ; agama ; agama ; agama ; agama ; agama ; kawin ; kawin ; kawin ; kawin ; kerja ; kerja ; kerja ; kerja ; didik ; didik ; didik ; didik
			kode | ## 1 ; 2 ; 3 ; 4 ; 5 ; 6 ; 1 ; 2 ; 3 ; 4 ; 1 ; 5 ; 9 ; 88 ; 3 ; 4 ; 5 ; 8
			nama | ## ISLAM ; KRISTEN ; KATHOLIK ; HINDU ; BUDDHA ; KHONGHUCU ; BELUM KAWIN ; KAWIN ; CERAI HIDUP ; CERAI MATI ; BELUM/TIDAK BEKERJA ; PEGAWAI NEGERI SIPIL ; PETANI/PEKEBUN ; WIRASWASTA ; TAMAT SD ; SLTP ; SLTA ; STRATA I
			aktif | 1`},
		{name: "clean: APBDes", rows: 24, cols: `
			Kode Rek | [[4|5|6]].[[1|2|3]].[[1|2|3]].<n:10-99>
			Uraian | Penghasilan Tetap dan Tunjangan Kepala Desa ; Belanja Pegawai ; Belanja Barang dan Jasa ; Dana Desa ; Alokasi Dana Desa ; Jaminan Kesehatan Perangkat Desa ; Insentif RT/RW ; Bagi Hasil Pajak ; Rehab Jalan Usaha Tani
			Anggaran (Rp) | <rp:1200000-940000000-1000-comma>
			Realisasi (Rp) | <rp:0-900000000-1000-comma>
			Sisa | <rp:0-40000000-1000-comma>
			Sumber Dana | DDS ; ADD ; PBH ; PAD`},
		{name: "clean: polling stations and counts", rows: 26, local: true, cols: `
			KECAMATAN | <place:district>
			KELURAHAN | [[village]]
			NO TPS | <n:1-24>
			DPT L | <n:80-150>
			DPT P | <n:80-150>
			PENGGUNA HAK PILIH | <n:120-270>
			SUARA 01 | <n:10-150>
			SUARA 02 | <n:10-150>
			TIDAK SAH | <n:0-22>`},
		{name: "clean: vaccination, coverage by district", rows: 22, cols: `
			Kab/Kota | <place:town>
			Sasaran | <n:80000-1900000>
			Dosis 1 | <n:60000-1700000>
			% D1 | <c:61_104:2>
			Dosis 2 | <n:40000-1500000>
			Booster | <n:9000-700000>
			Vial Diterima | <n:9000-170000>`},
		{name: "clean: incoming letters", rows: 24, cols: `
			No Agenda | <seq:211:4>
			Tgl Terima | <dmy:2025>
			No Surat | <d:3>/<d:3>/[[Disdik|Setda|Bappeda|DPMD]]/2025
			Asal Surat | Dinas Pendidikan ; Sekretariat Daerah ; Kemenag ; [[pt]] ; Inspektorat
			Perihal | Undangan rapat koordinasi ; Permohonan data pegawai ; Pemberitahuan libur ; Laporan kematian ternak ; Usulan kenaikan pangkat
			Disposisi | Sekretaris ; Kasubag Umum ; Kabid PTK`},
		{name: "clean: procurement packages", rows: 24, cols: `
			Kode RUP | <d:8>
			Nama Paket | Belanja [[ATK|Makan Minum Rapat|Obat-obatan|Seragam]] ; Pembangunan [[Jalan|Jembatan|Gedung SD]] [[village]] ; Sewa Kendaraan Dinas
			Pagu | Rp. <rp:5000000-2400000000-1000-comma>
			Metode | E-Purchasing ; Tender ; Pengadaan Langsung
			Pemenang | [[pt]]
			Tanggal Kontrak | <long:2025>
			Waktu Pelaksanaan | <n:14-180> hari`},
		{name: "clean: hospital beds", rows: 18, cols: `
			Nama Ruang | Melati ; Anggrek ; Mawar ; ICU ; VK ; Perinatologi ; Dahlia
			Kelas | 1 ; 2 ; 3 ; VIP
			Kapasitas | <n:4-40>
			Terisi L | <n:0-20>
			Terisi P | <n:0-20>
			BOR | <f:31_99:1>
			GDR | <f:0.5_40:1>
			Update | <stamp:2025>`},
		{name: "clean: list of drugs", rows: 28, cols: `
			KODE OBAT | OB<seq:10021:5>
			NAMA OBAT | Paracetamol 500 mg tab ; Amlodipin 10 mg ; Captopril 25 mg ; Insulin Aspart ; Oralit ; Vitamin A 200.000 IU ; TDF/3TC/DTG ; OAT Kategori 1 ; Vaksin BCG
			SATUAN | Tablet ; Vial ; Botol ; Sachet
			HARGA BELI | <rp:150-98000-1-dot>
			STOK | <n:0-9000>
			ED | <my:2025-2028>
			NO BATCH | <A:2><d:5>`},
		{name: "clean: tariffs of a laboratory", rows: 22, cols: `
			kode_periksa | LAB-<seq:31:3>
			nama_pemeriksaan | Hemoglobin ; Gula Darah Puasa ; HIV Rapid ; HBsAg ; Kolesterol Total ; Golongan Darah ; Widal ; SGPT
			nilai_normal_L | 13-17 ; <lt> 100 ; Non reaktif ; 0-41
			nilai_normal_P | 12-15 ; <lt> 100 ; Non reaktif ; 0-31
			tarif_kls3 | <rp:8000-240000-500->
			jasa_medis | <rp:2000-60000-500->`},
		{name: "clean: formation of vacancies", rows: 20, cols: `
			Jabatan | Guru Ahli Pertama - Guru Kelas ; Perawat Terampil ; Bidan Ahli Pertama ; Penata Kelola Pemerintahan ; Pranata Komputer
			Kualifikasi Pendidikan | S-1 PGSD ; D-III Keperawatan ; D-IV Kebidanan ; S-1 Hukum ; S-1 Informatika
			Unit Kerja | UPT Puskesmas [[village]] ; SDN [[village]] ; Dinas Sosial
			Formasi | <n:1-12>
			Penghasilan Min (jt) | <c:3.1_4.9:1>
			Penghasilan Max (jt) | <c:5.1_9.9:1>`},
		{name: "clean: crimes by precinct", rows: 16, cols: `
			Polsek | <place:district>
			Curat | <n:0-40>
			Curas | <n:0-12>
			Curanmor | <n:0-60>
			Narkoba | <n:0-22>
			Jml Lapor | <n:20-180>
			Selesai | <n:9-140>
			Crime Rate | <c:31_190:1>`},
		{name: "clean: budget of a payroll by unit", rows: 14, exact: true, cols: `
			DEPT | ## HRD ; FIN ; IT ; PROD A ; PROD B ; QC ; WHS ; MKT ; GA ; LEGAL ; R&D ; PPIC ; ENG ; EXIM
			HEADCOUNT | <n:3-240>
			TOTAL GAJI POKOK | <rp:18000000-940000000-1000-us>
			TOTAL LEMBUR | <rp:1000000-140000000-1000-us>
			TOTAL BPJS | <rp:900000-60000000-1000-us>
			TOTAL THP | <rp:19000000-1040000000-1000-us>
			AVG | <rp:4100000-8200000-1000-us>`},
	}
	for i := range specs {
		specs[i].clean = true
	}
	return specs
}

func caseCleanTrade() []fieldSpec {
	return []fieldSpec{
		{name: "clean: products of a shop", clean: true, rows: 30, cols: `
			id | <seq:1>
			sku | SKU<d:6>
			nama | [[goods]]
			barcode | <ean:13>
			hrg_beli | <rp:2500-180000-100->
			hrg_jual | <rp:3000-210000-100->
			stok | <n:0-400>
			foto | produk_<d:4>.jpg
			created_at | <stamp:2024-2025>`},
		{name: "clean: general ledger", clean: true, rows: 30, cols: `
			TGL | <dmy:2025>
			NO BUKTI | BKK-<d:4>/[[I|II|III|IV]]/25
			KD AKUN | [[1|2|5|6]]-<d:4>
			NAMA AKUN | Kas ; Bank BCA ; Piutang Usaha ; Beban Gaji ; Hutang Gaji ; Beban BPJS ; Persediaan ; Hutang PPh 21
			KETERANGAN | Bayar listrik ; Setoran kas ; Pembelian ATK ; Gaji karyawan bln ini ; Penjualan tunai
			DEBET | <rp:50000-48000000-500-comma> ; -
			KREDIT | <rp:50000-48000000-500-comma> ; -
			SALDO | <rp:1000000-240000000-500-comma>`},
		{name: "clean: payments' settlement of a gateway", clean: true, rows: 30, cols: `
			transaction_id | <uuid>
			order_id | ORD-<ms:2025>
			rrn | <d:12>
			mid | 0000<d:11>
			amount | <n:10000-2400000-500>
			mdr | <f:0.3_0.7:2>
			payment_type | qris ; bank_transfer ; gopay
			status | settlement ; settlement ; expire
			settled_at | <z:2025>`},
		{name: "clean: purchase orders", clean: true, rows: 24, cols: `
			PO No. | PO/<d:4>/25
			Vendor | [[pt]]
			Item Desc | [[parts]]
			Qty | <n:1-400>
			UoM | PCS ; BOX ; MTR ; SAK
			Unit Price | <rp:2500-1900000-500-us2>
			ETA | <mon:2025>
			Payment Status | Unpaid ; Paid ; Partial`},
		{name: "clean: companies' arrears of a supplier", clean: true, rows: 22, cols: `
			CUSTOMER | [[pt]]
			INVOICE | INV-<d:6>
			DUE DATE | <mon:2025>
			OVERDUE DAYS | <n:0-120>
			0-30 | <rp:0-90000000-1000-us>
			31-60 | <rp:0-40000000-1000-us>
			OUTSTANDING | <rp:1000000-140000000-1000-us>`},
		{name: "clean: manifest of containers", clean: true, rows: 24, cols: `
			CONTAINER NO | [[TEMU|MSKU|TGHU|SPNU]]<d:7>
			SEAL NO | ID<d:6>
			SIZE | 20 ; 40HC
			VESSEL | KM [[Tanto|Meratus|Oriental]] [[Jaya|Bali|Emerald]] V.<n:11-90>
			POL | IDJKT ; IDSUB ; IDMAK
			POD | IDBPN ; IDAMQ ; IDBTJ
			GROSS (KG) | <n:4000-27000>
			CONSIGNEE | [[pt]]`},
		{name: "clean: cash machines", clean: true, rows: 22, cols: `
			TID | <d:8>
			Nama Lokasi | ATM [[Alfamart|SPBU|RSUD|Pasar|Kampus]] [[village]]
			Kota | [[city]]
			Merk | NCR ; Hyosung ; Wincor
			Saldo Kas | <rp:5000000-600000000-50000-dot>
			Status | Online ; Online ; Offline
			Last Trx | <stamp:2025>`},
		{name: "clean: lots of coffee", clean: true, rows: 20, cols: `
			Lot | GYO-<d:3>
			Nama Kopi | Gayo Wine ; Toraja Sapan ; Kintamani Natural ; Mandheling
			Varietas | Ateng ; Typica ; S795 ; Lini S
			Proses | Natural ; Honey ; Full Wash
			Umur (hr) | <n:3-90>
			Altitude | <n:1100-1650-10> mdpl
			Score | <f:80.0_89.5:2>
			Hrg/kg | <rp:85000-340000-1000-rp>`},
		{name: "clean: cattle of a farm", clean: true, rows: 24, cols: `
			EARTAG | ID<d:6>
			NAMA | Bagong ; Manis ; Si Putih ; Dewi ; Joko ; -
			JK | J ; B
			TGL LAHIR | <dmy:2019-2024>
			INDUK | ID<d:6>
			PEJANTAN | Limousin 80<d:3> ; Simental 71<d:3>
			BB | <n:120-640>
			VAKSIN PMK | V1 ; V2 ; Booster ; -
			STATUS | Hidup ; Hidup ; Mati ; Terjual
			PENYAKIT | PMK ; Scabies ; Bloat ; - ; -`},
		{name: "clean: house types of a developer", clean: true, rows: 20, cols: `
			Blok | A ; B ; C
			No Kavling | <n:1-30>
			Tipe | 36/72 ; 45/90 ; 54/105
			Harga Jual | <rp:168000000-640000000-1000000-rp>
			Angsuran 15 th | <rp:1050000-4900000-1000-rp>
			Status | Available ; Sold ; Booked
			IMB/PBG | SK-PBG-<d:6>-<compact:2024>-<d:2>`},
		{name: "clean: warranty serials of phones in stock", clean: true, rows: 20, cols: `
			item_code | HPS<d:4>
			model | Galaxy A05 ; Redmi 13C ; Infinix Smart 8
			warna | Black ; Blue ; Silver
			no_seri_dus | R<A:2><d:2><A:1><d:5>
			gudang | GD-01 ; GD-02
			hpp | <n:980000-2600000-1000>
			tgl_masuk | <ymd:2025>`},
		{name: "clean: menu of a warung", clean: true, rows: 20, cols: `
			Menu | Nasi Goreng Jawa ; Soto Lamongan ; Ayam Geprek Bu Rum ; Es Teh Manis ; Sate Padang ; Bakso Pak Kumis ; Mie Aceh
			Kategori | Makanan ; Minuman
			Harga | <rp:5000-38000-500-k>K
			Ket | favorit ; pedas ; - ; habis`},
		{name: "clean: questions of a quiz app", clean: true, rows: 20, cols: `
			soal | Siapa nama ibu kota Jawa Barat? ; Berapa 12 x 8? ; Siapa penemu lampu pijar? ; Apa agama mayoritas di Bali?
			a | Bandung ; 96 ; Edison ; Hindu
			b | Bogor ; 86 ; Tesla ; Islam
			kunci | a ; b
			bobot | 1 ; 2
			mapel | IPS ; Matematika ; IPA ; PPKn`},
		{name: "clean: streets and public buildings", clean: true, rows: 22, cols: `
			kode_aset | 1.3.4.01.<d:2>.<d:3>
			nama_aset | Jalan [[Diponegoro|Melati|Sudirman]] Ruas [[1|2|3]] ; Jembatan [[village]] ; Balai Desa [[village]] ; Masjid Al Ikhlas
			panjang_m | <n:60-4200>
			kondisi | B ; RR ; RB
			thn_perolehan | <year:1985-2022>
			nilai_perolehan | <rp:15000000-4900000000-1000-comma>`},
	}
}

func caseCleanMachines() []fieldSpec {
	return []fieldSpec{
		{name: "clean: sensors of a fish pond", clean: true, rows: 34, cols: `
			ts | <epoch:2025>
			node | esp32-<x:4>
			temp_c | <f:25_32:2>
			ph | <f:6.4_8.6:2>
			do_mgl | <f:3.1_7.9:2>
			tds | <n:180-620>
			battery | <n:3300-4180>
			rssi | -<n:41-98>`},
		{name: "clean: service log", clean: true, rows: 32, cols: `
			time | <wib:2025>
			level | INFO ; WARN ; ERROR
			service | order-api ; user-service ; payment-worker ; auth
			trace_id | <x:32>
			message | cache miss key=<x:12> ; request completed in <n:3-900>ms ; retrying job <d:7> ; user lookup timeout ; password policy loaded
			status_code | 200 ; 200 ; 404 ; 500`},
		{name: "clean: commits of a repository", clean: true, rows: 24, cols: `
			sha | <x:40>
			branch | main ; develop ; hotfix/login
			files_changed | <n:1-40>
			insertions | <n:1-900>
			message | fix: validasi nik ; feat: tambah kolom gaji ; chore: bump deps ; refactor user model
			build_no | <seq:2201>`},
		{name: "clean: table schemas of a database", clean: true, rows: 24, cols: `
			TABLE_NAME | pasien ; pegawai ; users ; transaksi
			COLUMN_NAME | no_rkm_medis ; nama ; nik ; tgl_lahir ; alamat ; password ; email ; no_telp
			DATA_TYPE | varchar ; int ; date ; text
			CHARACTER_MAXIMUM_LENGTH | 15 ; 16 ; 40 ; 200 ; NULL
			IS_NULLABLE | YES ; NO
			ORDINAL_POSITION | <n:1-30>`},
		{name: "clean: earthquakes", clean: true, rows: 26, cols: `
			Tanggal | <long:2025>
			Jam | <hm:2025>:<n:10-59> WIB
			Lintang | -<f:0.10_10.9:2>
			Bujur | <f:95.1_140.9:2>
			Magnitudo | <f:2.1_6.4:1>
			Kedalaman | <n:5-220> km
			Wilayah | <n:4-120> km BaratDaya [[city]]`},
		{name: "clean: routes of buses", clean: true, rows: 22, cols: `
			kode_rute | <A:2>-<d:2>
			asal | [[city]]
			tujuan | [[city]]
			jam_brgkt | <hm:2025>
			kelas | Eksekutif ; Patas ; Ekonomi
			tarif | <rp:65000-520000-5000->
			kursi_tersedia | <n:0-42>
			armada | Sinar [[Jaya|Mas]] ; Putra [[Remaja|Utama]]`},
		{name: "clean: feature usage of an app, daily", clean: true, rows: 26, cols: `
			date | <ymd:2025>
			dau | <n:1200-48000>
			new_users | <n:20-3100>
			active_user_pct | <f:11_64:2>
			login_failed | <n:3-900>
			phone_verified | <n:10-2900>
			crash_rate | <f:0.01_1.9:3>`},
		{name: "clean: codes of banks and networks", clean: true, rows: 14, exact: true, cols: `
			kode | ## 002 ; 008 ; 009 ; 014 ; 022 ; 110 ; 200 ; 451 ; 013 ; 011 ; 016 ; 019 ; 147 ; 213
			bank | ## BRI ; MANDIRI ; BNI ; BCA ; CIMB NIAGA ; BJB ; BTN ; BSI ; PERMATA ; DANAMON ; MAYBANK ; PANIN ; MUAMALAT ; BTPN
			digit_rekening | ## 15 ; 13 ; 10 ; 10 ; 13 ; 13 ; 16 ; 10 ; 10 ; 10 ; 10 ; 10 ; 10 ; 11
			biaya_admin | 6500 ; 2500
			aktif | 1 ; 1 ; 0`},
		{name: "clean: books of a library", clean: true, rows: 22, cols: `
			No Induk | <d:5>/P/<year:2012-2023>
			Judul | Matematika Kelas VII ; Kamus Inggris-Indonesia ; Atlas Dunia ; Ensiklopedi Hewan ; Biologi SMA
			ISBN | <ean:book>
			Penerbit | [[Tiga|Bumi|Pustaka]] [[Serangkai|Aksara|Baru]]
			Thn Terbit | <year:2005-2022>
			Rak | 5<d:2>.<d:1>
			Kondisi | Baik ; Rusak ; Hilang`},
		{name: "clean: electricity meters of public lighting", clean: true, rows: 22, cols: `
			IDPEL | 5<d:11>
			NAMA | PJU DS [[village]] ; PJU JL [[village]] ; LAMPU TAMAN [[city]]
			DAYA (VA) | 900 ; 1300 ; 2200 ; 3500
			STAND AWAL | <n:1000-42000>
			STAND AKHIR | <n:42001-64000>
			RPTAG | <n:120000-4100000>`},
		{name: "clean: results of football matches", clean: true, rows: 20, cols: `
			Pekan | <n:1-34>
			Tanggal | <dash:2025>
			Tuan Rumah | [[Persatuan|Putra|Bintang]] [[city]]
			Tamu | [[Persatuan|Putra|Bintang]] [[city]]
			Skor | <n:0-4>-<n:0-3>
			Penonton | <n:400-21000>
			Kartu Merah | 0 ; 0 ; 1`},
		{name: "clean: coupons of a campaign", clean: true, rows: 24, cols: `
			coupon_code | <X:10>
			pin | <d:6>
			campaign | GAJIAN25 ; RAMADAN ; NEWUSER
			min_spend | <n:50000-300000-10000>
			quota | <n:10-5000>
			expired_at | <stamp:2025-2026>
			is_used | 0 ; 1`},
	}
}
