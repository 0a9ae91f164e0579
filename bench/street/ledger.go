package street

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// Ledger makes the tables of a fourth analyst of data protection, who drew from
// memory the registers, exports and hand-made sheets of 2022 to 2026, a third of
// them about nobody. The template language is fieldwork's with casebook's
// choices; people, streets and districts are its own. Left out is what the
// analyst would not have sworn to: salaries asked for, deductions, balances of
// loans, marks, counts of children, emergency contacts' names, chassis, policies,
// PINs, tokens, masked numbers, shops' own telephones and addresses. Ages, aid,
// instalments, dates of hiring and what goods cost are there, and are nothing.
func Ledger(seed uint64) []Table {
	var out []Table
	for i, s := range slices.Concat(ledgerState(), ledgerSchools(), ledgerClinics(), ledgerLenders(), ledgerWages(), ledgerApps(), ledgerTrade(), ledgerHands(), ledgerBare(), ledgerCleanOffice(), ledgerCleanTrade(), ledgerCleanMachines()) {
		g := &caseGen{
			fieldGen: &fieldGen{Rand: rand.New(rand.NewPCG(seed, 0x6c6564676572<<8+uint64(i))), lists: map[string][]string{}},
			areas:    ledgerAreas, folks: ledgerFolks, pools: ledgerPools, settle: ledgerSettle,
		}
		out = append(out, g.casebook(s))
	}
	return out
}

var ledgerAreas = []caseArea{
	{fieldArea{"317507", "Duren Sawit", "Kota Administrasi Jakarta Timur", "DKI Jakarta", []string{"Klender", "Pondok Kelapa", "Malaka Jaya"}, "1346", "021", "B", "kota", -6.23, 106.92}, "betawi jawa sunda batak"},
	{fieldArea{"317301", "Cengkareng", "Kota Administrasi Jakarta Barat", "DKI Jakarta", []string{"Kapuk", "Duri Kosambi", "Rawa Buaya"}, "1173", "021", "B", "kota", -6.15, 106.73}, "betawi tionghoa jawa"},
	{fieldArea{"320101", "Cibinong", "Kabupaten Bogor", "Jawa Barat", []string{"Pakansari", "Cirimekar", "Nanggewer"}, "1691", "021", "F", "sunda", -6.48, 106.85}, "sunda sunda betawi jawa"},
	{fieldArea{"320301", "Cianjur", "Kabupaten Cianjur", "Jawa Barat", []string{"Pamoyanan", "Sayang", "Muka"}, "4321", "0263", "F", "sunda", -6.82, 107.14}, "sunda"},
	{fieldArea{"320408", "Bojongsoang", "Kabupaten Bandung", "Jawa Barat", []string{"Lengkong", "Cipagalo", "Tegalluar"}, "4028", "022", "D", "sunda", -6.98, 107.64}, "sunda sunda jawa"},
	{fieldArea{"330701", "Wadaslintang", "Kabupaten Wonosobo", "Jawa Tengah", []string{"Kaligowong", "Panerusan", "Somogede"}, "5636", "0286", "AA", "jawa", -7.56, 109.81}, "jawa"},
	{fieldArea{"337201", "Laweyan", "Kota Surakarta", "Jawa Tengah", []string{"Sondakan", "Pajang", "Kerten"}, "5714", "0271", "AD", "jawa", -7.56, 110.79}, "jawa jawa tionghoa"},
	{fieldArea{"340216", "Kasihan", "Kabupaten Bantul", "Daerah Istimewa Yogyakarta", []string{"Tamantirto", "Ngestiharjo", "Bangunjiwo"}, "5518", "0274", "AB", "jawa", -7.82, 110.33}, "jawa"},
	{fieldArea{"351501", "Tarik", "Kabupaten Sidoarjo", "Jawa Timur", []string{"Gampingrowo", "Mergosari", "Kalimati"}, "6126", "031", "W", "jawa", -7.46, 112.52}, "jawa jawa madura"},
	{fieldArea{"352701", "Sreseh", "Kabupaten Sampang", "Jawa Timur", []string{"Noreh", "Labuhan", "Taman"}, "6927", "0323", "M", "jawa", -7.20, 113.08}, "madura"},
	{fieldArea{"367401", "Serpong", "Kota Tangerang Selatan", "Banten", []string{"Rawa Buntu", "Ciater", "Buaran"}, "1531", "021", "B", "kota", -6.31, 106.67}, "sunda betawi tionghoa jawa"},
	{fieldArea{"510801", "Gerokgak", "Kabupaten Buleleng", "Bali", []string{"Pemuteran", "Celukan Bawang", "Sumberkima"}, "8115", "0362", "DK", "bali", -8.16, 114.68}, "bali bali bali sasak"},
	{fieldArea{"520101", "Gerung", "Kabupaten Lombok Barat", "Nusa Tenggara Barat", []string{"Dasan Geres", "Beleka", "Kebon Ayu"}, "8336", "0370", "DR", "melayu", -8.68, 116.12}, "sasak"},
	{fieldArea{"537102", "Maulafa", "Kota Kupang", "Nusa Tenggara Timur", []string{"Sikumana", "Oepura", "Penfui"}, "8514", "0380", "DH", "timur", -10.19, 123.62}, "timur"},
	{fieldArea{"120726", "Percut Sei Tuan", "Kabupaten Deli Serdang", "Sumatera Utara", []string{"Bandar Khalipah", "Tembung", "Saentis"}, "2037", "061", "BK", "batak", 3.62, 98.75}, "batak batak melayu jawa tionghoa"},
	{fieldArea{"117101", "Baiturrahman", "Kota Banda Aceh", "Aceh", []string{"Peuniti", "Sukaramai", "Neusu Jaya"}, "2324", "0651", "BL", "melayu", 5.54, 95.32}, "aceh"},
	{fieldArea{"167101", "Ilir Barat II", "Kota Palembang", "Sumatera Selatan", []string{"Kemang Manis", "27 Ilir", "30 Ilir"}, "3014", "0711", "BG", "melayu", -3.00, 104.75}, "melayu melayu jawa"},
	{fieldArea{"130701", "Suliki", "Kabupaten Lima Puluh Kota", "Sumatera Barat", []string{"Limbanang", "Kurai", "Sungai Rimbang"}, "2625", "0752", "BA", "minang", -0.11, 100.46}, "minang"},
	{fieldArea{"180104", "Natar", "Kabupaten Lampung Selatan", "Lampung", []string{"Merak Batin", "Hajimena", "Candimas"}, "3536", "0721", "BE", "jawa", -5.31, 105.20}, "jawa jawa melayu"},
	{fieldArea{"647201", "Palaran", "Kota Samarinda", "Kalimantan Timur", []string{"Handil Bakti", "Simpang Pasir", "Bukuan"}, "7524", "0541", "KT", "melayu", -0.58, 117.18}, "melayu bugis jawa"},
	{fieldArea{"627101", "Pahandut", "Kota Palangka Raya", "Kalimantan Tengah", []string{"Langkai", "Panarung", "Tumbang Rungan"}, "7311", "0536", "KH", "melayu", -2.21, 113.92}, "melayu jawa"},
	{fieldArea{"730601", "Bontonompo", "Kabupaten Gowa", "Sulawesi Selatan", []string{"Tamallayang", "Bontolangkasa", "Kalebarembeng"}, "9215", "0411", "DD", "bugis", -5.35, 119.42}, "bugis"},
	{fieldArea{"717101", "Bunaken", "Kota Manado", "Sulawesi Utara", []string{"Molas", "Meras", "Tongkaina"}, "9524", "0431", "DB", "timur", 1.53, 124.85}, "minahasa minahasa bugis"},
	{fieldArea{"930101", "Merauke", "Kabupaten Merauke", "Papua Selatan", []string{"Kelapa Lima", "Mandala", "Samkai"}, "9961", "0971", "PA", "timur", -8.49, 140.40}, "timur timur jawa bugis"},
}

var ledgerFolks = map[string]fieldFolk{
	"jawa": {"Sugeng Paijo Warsito Rahmat Budi Anton Aris Didik Gunawan Hendro Imam Kuncoro Ponirin Sarwono Tukijan Untung Wahyu Yudi Rizal Krisna Bagas Tegar",
		"Suharti Ngatinem Rukmini Tutik Wulan Yuli Puji Rina Mega Nanik Lastri Kartini Eni Marsiyah Nova Galuh Citra Umi",
		"Widodo Sasongko Triatmojo Yulianto Wicaksono Hartanto Darmawan Sujatmiko Riyanto Subekti Mardianto Kuswanto Firmansyah Adi_Nugroho", "Widyastuti Setyowati Sulistyowati Wulandari Purwanti Kurniawati Mawarni Pertiwi Oktaviani Widowati Novitasari Setyaningrum", "Islam Islam Islam Islam Islam Katolik Kristen"},
	"sunda": {"Aceng Dudung Enjang Oman Wahyudin Yusup Iman Deni Encep Maman Engkos Ruhiyat Taufik Reza", "Ade_Yeni Cicih Dedeh Enok Heni Ipah Kokom Mimin Nunung Oneng Rosita Susi Tuti Widaningsih",
		"Saepuloh Rukmana Sumarna Juhana Kusnadi Setiawan Rustandi Wiguna Firdaus Suhendar", "Sumiati Mulyani Julaeha Maesaroh Rahmawati Hendrayani Solihah Fatonah Yulianingsih", "Islam Islam Islam Islam Islam Islam Kristen"},
	"betawi":   {"Mahmud Rojali Sabeni Nasrullah Marzuki Jaelani Syarif Naman Rohim Boim Fikri Ardi", "Rodiah Mumun Romlah Zaenab Nurlaela Masitoh Saodah Fitri Dewi Hamimah", "Sanusi Mansur Naim Kosim Matsani Ridwan Saputra Zakaria", "Fauziah Sanusi Hasanah Naim Marfuah Aulia Komariah", "Islam Islam"},
	"batak":    {"Binsar Gomgom Togar Marojahan Pangihutan Lambok Sabar Rinto Andre Josua Hasiholan", "Risma Nurcahaya Marlina Herti Dewi Rospita Tiodora Elfrida Minar Saulina", "Silalahi Simbolon Nainggolan Hutagalung Siahaan Marpaung Sihombing Gultom Batubara Rangkuti Daulay Tarigan Saragih Barus", "Silalahi Simbolon br._Nainggolan Hutagalung Siahaan br._Tarigan Marpaung Sihombing Gultom Daulay Saragih", "Kristen Kristen Katolik Islam Islam"},
	"minang":   {"Afrizal Yusrizal Rinaldi Ermanto Jondri Wendra Hafiz Riki Syahril Desrizal", "Gustina Elfi Yunizar Rosmanidar Mimi Resti Vivi Nurhelmi Ernawati", "Koto Melayu Pitopang Dalimo Bendang Syahputra Illahi", "Susanti Novia Yelni Febriani Desni Koto", "Islam Islam"},
	"melayu":   {"Abdurrahman Syahrul Tengku_Rizal Raden_Usman Kemas_Ali Mardani Suhaimi Yanto Gusti_Rahmad Supian Hairul Masdar", "Nyimas_Laila Zubaidah Hairunnisa Mariatul Siti_Khadijah Rohani Yuliana Jumrah Nurbaiti Linawati", "Syahrani Anwar Fadli Rivai Saberan Hanafi Zulfikar Baharun", "Oktavia Ramlah Anwar Fadillah Mastura Hafizah", "Islam Islam Islam Islam Islam Kristen"},
	"aceh":     {"Teuku_Irwan Muhammad_Nazar Cut_Man Hasbi Saifuddin Munawar Zulkarnaini Mukhlis Fakhrurrazi", "Cut_Rahma Nurhayani Cut_Meutia Safrida Rahmah Mursyidah Ti_Aminah Nazariah", "Amiruddin Yunus Daud Ibrahim Usman Sulaiman", "Daud Yusuf Ibrahim Husna Maulida Rauzah", "Islam Islam"},
	"bugis":    {"Andi_Mappa Muh._Asri Nurdin Sainal Rusman Hamka Laode Syarifuddin Irfan Bachtiar Mansyur", "Andi_Nurul Rosmiah Sitti_Hawa Marwah Irmawati Nurjannah Hasni Suarni Becce", "Dg._Rani Mappeasse Lawi Sewang Pabbaja Tanrang Asnawi Rapi", "Dg._Puji Asnawi Tanrang Said Hamdani Malik", "Islam Islam Islam Islam Kristen"},
	"bali":     {"I_Wayan I_Made I_Nengah I_Ketut Gede Putu Komang Kadek I_Dewa_Gede Anak_Agung", "Ni_Wayan Ni_Made Ni_Nengah Ni_Ketut Luh Ni_Putu Komang Kadek Ida_Ayu Desak_Made", "Suardana Wijaya Pasek Sumerta Ardika Merta Suastika Darma", "Sukreni Puspawati Sriani Wijayanti Mariani Rasmini", "Hindu Hindu Hindu Hindu Hindu Islam"},
	"sasak":    {"Lalu_Wira Muhammad_Zaini Amaq_Sahar Munawir Sukardi Lalu_Gede Saharudin Mahsun", "Baiq_Lale Inaq_Suni Sakinah Baiq_Eka Mahnep Rukyah Sakdiah", "Hamzanwadi Mahdi Sanusi Kurniawan Sahabudin", "Mahyuni Sahnim Apriani Zohriah", "Islam Islam"},
	"madura":   {"Mat_Sahri Moh._Ropii Abd._Syukur Sahid Munir Zainullah Ach._Fauzi Matrawi", "Siti_Aisah Sarifah Sumriyah Juhairiyah Nor_Hasanah Satuni", "Mahfud Ghazali Bukhori Hosen Asy'ari Sahroni", "Mahmudah Hosna Mutmainnah Rofiah", "Islam Islam"},
	"tionghoa": {"Ferry Hartanto Willy Sugianto Bobby Christian Leonardo Yohan Harry", "Merry Novi Olivia Sherly Cynthia Lanny Felicia Grace", "Santoso Kwee Oei Wibisono Hadikusumo Ongko Tanoto Sutedja Angkasa", "Santoso Kwee Oei Wibisono Tanoto Sutedja Angkasa Widjaja", "Buddha Kristen Katolik Buddha Konghucu"},
	"timur":    {"Benyamin Marthen Oktovianus Wilhelmus Yance Gerson Fredrik Natalis Alfons", "Yuliana Marsela Adriana Beatrix Oktovina Regina Ferdinanda Novita", "Ndiken Mahuze Gebze Balagaize Nenotek Tnunay Seran Bria Radja Lakapu Wambrauw Yarangga", "Ndiken Mahuze Gebze Nenotek Tnunay Seran Bria Radja Lakapu Wambrauw", "Katolik Katolik Kristen Kristen Islam"},
	"minahasa": {"Jantje Ronald Hanny Frangky Steven Vicky Denny Rocky", "Meiske Jeanne Stella Olga Vonny Deisy Grace Syane", "Lumentut Tumbelaka Rumengan Kalalo Wowor Sumual Mandagi Pangkey Lengkong", "Lumentut Tumbelaka Rumengan Kalalo Wowor Sumual Mandagi Pangkey", "Kristen Kristen Kristen Katolik"},
	"anak":     {"Abidzar Arsenio Daffa Fathan Ghazi Hafizh Ibrahim Kaisar Malik Naufal Rafif Zidan", "Adzkia Almira Bilqis Dzakira Fathia Hanin Inara Kirana Medina Naura Raisa Yumna", "Al_Fatih Akbar Ardiansyah Mahendra Nugraha Syahputra Prawira Zulkarnain", "Az-Zahra Anindya Ramadhani Putri_Lestari Zhafira Maulida Oktavia", "Islam Islam"},
}

// ledgerSettle gives somebody the streets, accounts and trades of this corpus.
func ledgerSettle(g *caseGen, p *fieldPerson, folk string) {
	road := g.of("Cempaka", "Teratai", "KH Wahid Hasyim", "Siliwangi", "Pangeran Antasari", "Brigjen Katamso", "Letjen Suprapto", "Otto Iskandardinata", "Yos Sudarso", "Cut Nyak Dien", "Sultan Hasanuddin", "Panglima Polim", "Raya Pasar", "Pelabuhan", "Nusa Indah", "Taman Siswa", "Jend. A. Yani", "Irian", "Tgk. Chik Ditiro")
	no := g.in(1, 190)
	switch k := g.IntN(7); {
	case k == 0 && slices.Contains([]string{"minang", "aceh", "bali", "bugis", "sasak"}, folk):
		p.street = map[string]string{"minang": "Jorong ", "aceh": "Dusun ", "bali": "Br. Dinas ", "bugis": "Lingkungan ", "sasak": "Dsn. "}[folk] + g.of("Tanjung", "Kampung Baru", "Pasar", "Tengah", "Koto Tinggi", "Batu Putih")
	case k == 0:
		p.street = g.of("Dsn ", "Dukuh ", "Kp. ", "Kmp. ", "Dk ") + g.of("Sawahan", "Kauman", "Pucung", "Babakan Asih", "Ciseureuh", "Jetis", "Pandean", "Rawa Kalong")
	case k == 1:
		p.street = g.of("Perumahan ", "Komplek ", "Perum. ", "BTN ", "Cluster ") + g.of("Griya Asri", "Vila Mutiara", "Pesona Alam", "Nusa Persada", "Bumi Hijau") + g.of(" Blok ", " blok ", " ") + g.from("ABCDEFGHJ", 1) + g.of("", "1", "2") + g.of("/", " No. ", " no.") + fmt.Sprint(no%40+1)
	case k == 2:
		p.street = g.of("Gg. ", "Gang ", "Lr. ", "Lorong ") + g.of("Mesjid", "Sepakat", "Nuri", "Langgar", "Keluarga", "Perintis") + g.of(" No ", " ") + fmt.Sprint(no%60+1)
	default:
		p.street = g.of("Jl. ", "Jln. ", "Jalan ", "JL ", "Jl.") + road + g.of(" No. ", " No.", " no. ", " Nomor ", " ") + fmt.Sprint(no) + g.of("", "", "", "A", " B")
	}
	w := strings.Fields(strings.ToLower(strings.NewReplacer(".", "", "'", "", "-", "", "I ", "", "Ni ", "", "Dg ", "", "br. ", "").Replace(p.name)))
	first, last := w[0], w[len(w)-1]
	p.user = g.of(first+"."+last, first+g.digits(4), last+first+g.digits(1), first+"_"+p.born.Format("0602"), first[:1]+last, "its"+first, first+"ajaa", "cak_"+first, first+last+"_id", "xx"+last+"xx", first+"gaming"+g.digits(2))
	p.mail = g.of(first+last, first+"."+last+g.digits(2), last+"."+first, first+p.born.Format("020106"), first+g.digits(5), first[:1]+"."+last+g.digits(1), first+last+p.born.Format("06")) + "@" + g.of("gmail.com", "gmail.com", "gmail.com", "gmail.com", "gmail.com", "yahoo.com", "yahoo.co.id", "outlook.com", "hotmail.com", "icloud.com", "live.com", "mail.com")
	p.job = g.of("Karyawan Swasta", "Wiraswasta", "Ibu Rumah Tangga", "Buruh Pabrik", "Petani", "PNS", "Guru Honorer", "Pedagang Kecil", "Supir Angkot", "Nelayan", "Perawat", "Ojek Online", "Penjahit", "Security", "Montir", "Tidak Bekerja", "Pensiunan PNS", "Buruh Harian Lepas")
	p.edu = g.of("SD/Sederajat", "SMP", "SMA", "SMA/SMK", "SMK", "D-III", "S1", "S-1", "D1", "S2", "Tdk Tamat SD")
}

var ledgerPools = map[string][]string{
	"dept":   {"Produksi", "Finance & Accounting", "HRGA", "Warehouse", "Purchasing", "IT", "Marketing", "Quality Control", "Maintenance", "Legal", "PPIC", "Sales Area Timur"},
	"jab":    {"Staff Admin", "Operator Mesin", "Supervisor", "Driver", "Kasir", "Manager Area", "Security", "Helper", "Leader Shift", "Accounting Staff", "Office Boy", "Teknisi", "SPG", "Sales Executive"},
	"gol":    {"II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b", "IX", "VII"},
	"pangk":  {"Pengatur", "Pengatur Tk. I", "Penata Muda", "Penata Muda Tk. I", "Penata", "Penata Tk.I", "Pembina", "Pembina Tk. I"},
	"skpd":   {"Dinas Pendidikan", "Dinas Kesehatan", "BKPSDM", "Sekretariat Daerah", "Kecamatan Sukajaya", "Inspektorat", "Dinas PUPR", "Satpol PP", "RSUD"},
	"prodi":  {"Teknik Informatika", "Manajemen", "Akuntansi", "Ilmu Keperawatan", "PGSD", "Hukum", "Agroteknologi", "Pendidikan Agama Islam", "Teknik Sipil", "Farmasi", "D3 Kebidanan"},
	"sakit":  {"hipertensi", "diabetes melitus", "asma", "gastritis", "stroke", "TB paru", "jantung koroner", "gagal ginjal kronik", "epilepsi", "asam urat", "kanker payudara", "hepatitis B", "thalassemia", "anemia"},
	"icd":    {"I10", "E11.9", "J45.9", "K29.7", "I63.9", "A15.0", "I25.1", "N18.6", "G40.9", "M10.9", "C50.9", "B18.1", "D56.1", "D64.9", "O14.9", "F32.1", "J18.9", "A91"},
	"dx":     {"Dyspepsia", "ISPA", "DHF gr I", "Obs febris H-3", "CKD st V on HD", "G2P1A0 hamil 32 mgg", "Fraktur cruris dex", "Vulnus laceratum", "Konjungtivitis OD", "Typhoid fever", "TB paru BTA (+)", "DM tipe II", "HT gr II", "LBP", "Scabies", "Bronkopneumonia", "Stroke non hemoragik", "Katarak senilis"},
	"terapi": {"Amlodipin 10 mg 1x1", "Metformin 500 mg 3x1", "PCT 500 3x1 k/p", "Cefadroxil 500 2x1", "Ambroxol syr 3x cth 1", "Omeprazole 20 mg 2x1 ac", "Dexamethasone 0,5 mg 3x1", "OAT kat 1", "Insulin Novorapid 3x8 unit", "Cetirizine 10 mg 1x1", "Tramadol 50 mg k/p"},
	"difa":   {"Tuna Netra", "Tuna Rungu", "Tuna Daksa", "Tuna Grahita", "Disabilitas Mental", "Tuna Wicara", "Lumpuh", "Down Syndrome"},
	"vaks":   {"Sinovac", "CoronaVac", "AstraZeneca", "Moderna", "Pfizer", "Sinopharm", "Covovax", "IndoVac"},
	"kol":    {"1", "1", "1", "1", "2", "2", "3", "4", "5"},
	"kolek":  {"LANCAR", "LANCAR", "LANCAR", "DALAM PERHATIAN KHUSUS", "KURANG LANCAR", "DIRAGUKAN", "MACET"},
	"asing":  {"Kim Min Jun", "John Patterson", "Wang Xiaolong", "Tanaka Hiroshi", "Rajesh Kumar Nair", "Maria Fernandez", "Mohd Faizal bin Omar", "Anders Lindqvist", "Park Soo Yeon", "Emma Thompson", "Li Wei", "Satoshi Kobayashi", "Pieter van Dijk"},
	"wn":     {"Korea Selatan", "Australia", "Tiongkok", "Jepang", "India", "Filipina", "Malaysia", "Belanda", "Amerika Serikat", "Taiwan"},
	"shdk":   {"Kepala Keluarga", "Istri", "Anak", "Anak", "Anak", "Menantu", "Cucu", "Orang Tua", "Mertua", "Famili Lain"},
	"hub":    {"Suami", "Istri", "Ibu", "Ayah", "Kakak Kandung", "Adik", "Orang tua", "Saudara", "Anak"},
	"usaha":  {"Warung Sembako", "Jual Pulsa", "Ternak Lele", "Bengkel Motor", "Konveksi", "Dagang Sayur", "Salon", "Tambal Ban", "Laundry Kiloan"},
	"bulan":  {"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"},
	"barang": {"Semen Tiga Roda 50kg", "Besi Beton 10mm", "Keramik 40x40", "Cat Tembok 25kg", "Paku 2 inch", "Pipa PVC 3\"", "Triplek 9mm", "Engsel Pintu", "Kran Air 1/2\"", "Kabel NYA 1.5", "Genteng Metal"},
	"alkes":  {"Spuit 3cc", "Infus Set Dewasa", "Kasa Steril 16x16", "Handscoon M", "NaCl 0,9% 500 ml", "Amoxicillin 500mg tab", "Paracetamol syr 60ml", "Masker 3ply", "Kateter No 16", "Ringer Laktat"},
	"kec":    {"Sukajaya", "Tanjung Raya", "Mekar Baru", "Banjarsari", "Pulau Panjang", "Kota Lama", "Bukit Batu", "Sungai Raya", "Karang Tengah", "Wonorejo", "Rantau Selatan"},
	"kota":   {"Medan", "Padang", "Palembang", "Bandung", "Cirebon", "Semarang", "Solo", "Surabaya", "Denpasar", "Mataram", "Pontianak", "Samarinda", "Makassar", "Manado", "Jayapura"},
}

func ledgerState() []fieldSpec {
	return []fieldSpec{
		{name: "dukcapil: extract of the civil register, coded", rows: 30, cols: `
NO_KK | <kk>
NIK | <nik>
NAMA_LGKP | <NAME>
JENIS_KLMIN | <sex:1:2>
TMPT_LHR | <POB>
TGL_LHR | <born:dash>
GOL_DRH | @health [[1|2|3|4]] ??40 13 ; -
AGAMA | @religion [[1|1|1|1|1|2|3|4]]
STAT_KWN | @marital_status [[1|2|2|2|3|4]]
STAT_HBKEL | @family [[1|2|4|4|4|9]]
PDDK_AKH | @education_job [[1|3|4|5|5|8|9]]
JENIS_PKRJN | @education_job [[1|2|3|9|15|19|88]]
NAMA_LGKP_IBU | <MUM> ??5 -
NAMA_LGKP_AYAH | <DAD> ??8 -`},
		{name: "village head's book of inhabitants, typed", rows: 28, local: true, cols: `
NO URUT | <i>
NAMA LENGKAP / PANGGILAN | <NAME>
JENIS KELAMIN | <sex:L:P>
STATUS PERKAWINAN | @marital_status K ; K ; BK ; BK ; JANDA ; DUDA
TEMPAT LAHIR | <POB>
TGL LAHIR | <born:mixed>
AGAMA | <FAITH>
PENDIDIKAN TERAKHIR | <EDU>
PEKERJAAN | <JOB>
DAPAT MEMBACA HURUF | @none L ; L ; L ; A ; D
KEWARGANEGARAAN | @nationality WNI
ALAMAT LENGKAP | <STREET> RT <rt> RW <rw> ; DUSUN [[I|II|III]] RT <rt>
KEDUDUKAN DLM KELUARGA | @family KK ; ISTRI ; ANAK ; ANAK ; ORTU ; FAMILI
NOMOR KTP | <nik~> ??6 BELUM REKAM ; -
NOMOR KK | <kk~>
KET | @none PINDAHAN ; _ ; _ ; _ ; _`},
		{name: "village: book of mutations, deaths", rows: 14, local: true, ages: [2]int{40, 89}, cols: `
No | <i>
Nama Almarhum/ah | <name>
Bin/Binti | <dad>
NIK | <nik> ??15 - ; hilang
Umur | @none <age> th
Alamat | <street> RT <rt>/<rw>
Hari & Tgl Meninggal | @death [[Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu]], <dash:2022-2025>
Tempat Meninggal | @death Rumah ; Rumah ; RSUD ; Puskesmas ; Di jalan
Sebab | @death sakit ; usia lanjut ; stroke ; kecelakaan ; jantung ; serangan jantung ; komplikasi ??12 -
Hub. Pelapor | @family anak ; anak ; menantu ; istri ; keponakan`},
		{name: "dukcapil: death certificates issued", rows: 20, ages: [2]int{30, 92}, cols: `
no_akta_kematian | @death <n:3201-3299>-KM-<dash:2023-2025>-<d:4>
nik_jenazah | <nik>
nama_jenazah | <NAME>
jk | <sex:LK:PR>
tgl_lahir | <born:ymd>
tgl_meninggal | @death <ymd:2023-2025>
jam | @death <hm:2024> ??30 -
tempat_kematian | @death [[Rumah Sakit|Rumah|Puskesmas|Lainnya]]
penyebab | @death [[Sakit biasa / tua|Wabah penyakit|Kecelakaan|Kriminalitas|Lainnya]]
nama_ayah | <DAD>
nama_ibu | <MUM>
nik_pelapor | <b.nik>
nama_pelapor | <b.NAME>
saksi_1 | <c.NAME>`},
		{name: "social affairs: PKH disbursement, stage 2", rows: 30, local: true, sex: "P", cols: `
NO | <i>
PROV | <PROV>
KAB | <TOWN>
KEC | <DISTRICT>
KEL | <VILLAGE>
ALAMAT | <STREET>
NAMA PENGURUS | <NAME>
NIK PENGURUS | <nik> ??5 0
IBU KANDUNG | <MUM>
TGL LAHIR | <born:dmy>
BANK | BRI
NOREK | <rek> ??10 BELUM BUKREK
NOMINAL | @none <rp:225000-2400000-75000-us>
KOMPONEN | @none BALITA, SD ; SMP ; LANSIA ; SD, SMA
STATUS | @none SUKSES ; SUKSES ; GAGAL TRANSFER`},
		{name: "DTKS: verification of households", rows: 24, local: true, cols: `
id_dtks | <uuid>
no_kk | <kk>
nik | <nik>
nama | <name>
hub_kk | @family # Kepala Keluarga ; Istri ; Anak ; Lainnya
status_perkawinan | <wed>
status_disabilitas | @health [[difa]] ??70 Tidak ada
penyakit_kronis | @health [[sakit]] ??65 Tidak ada ; -
lapangan_usaha | <job>
penghasilan_perbulan | @salary <lt> 500.000 ; 500.000 - 1.000.000 ; 1.000.001 - 2.000.000 ; <gt> 2.000.000
status_rumah | @none Milik sendiri ; Kontrak ; Menumpang
daya_listrik | @none 450 VA ; 900 VA ; Non PLN
lat | <lat> ??20 0
long | <lon> ??20 0
desil | @none <n:1-4>`},
		{name: "village: cash aid, receipt list", rows: 18, local: true, cols: `
No. | <i>
Nama KPM | <NAME~>
N I K | <nik~>
Alamat (RT/RW) | <rtrw>
Pekerjaan | <job~> ??10 -
Penyakit Menahun | @health [[sakit]] ??60 - ; _
Jml Uang Diterima | @none Rp 300.000 ; 300.000
Tanda Tangan | @none <i>. ........`},
		{name: "Samsat: vehicles with tax due", rows: 24, cols: `
NOPOL | <plate>
NAMA_PEMILIK | <NAME>
ALAMAT | <STREET> <VILLAGE> <DISTRICT>
NO_HP | <hp> ??25 - ; 0
MERK_TIPE | HONDA BEAT ; YAMAHA NMAX ; TOYOTA AVANZA 1.3 G ; DAIHATSU SIGRA ; HONDA VARIO 125 ; SUZUKI CARRY PU
THN_BUAT | <n:2009-2023>
WARNA | HITAM ; PUTIH ; MERAH ; SILVER
TGL_AKHIR_PKB | <dash:2022-2025>
POKOK_PKB | @none <n:145000-3600000-500>
STATUS_BAYAR | @payment_status MENUNGGAK 1 TAHUN ; MENUNGGAK 3 TAHUN ; LUNAS ; LUNAS ; BELUM BAYAR`},
		{name: "driving licences, applications of a day", rows: 20, cols: `
no_registrasi | <d:10>
nik | <nik>
nama_pemohon | <NAME>
tempat_lahir | <POB>
tanggal_lahir | <born:ymd>
jenis_kelamin | <sex:PRIA:WANITA>
gol_darah | <blood> ??15 -
pekerjaan | <JOB>
alamat | <ADDR>
no_sim_lama | <sim12> ??30 -
pas_foto | @photo satpas/foto/<x:16>.jpg
minutiae | @biometric Rk1SACAyMA<k:40>
hasil_tes_kesehatan | @health SEHAT ; BERKACAMATA ; BUTA WARNA PARSIAL ; SEHAT`},
		{name: "KPU: electoral roll of a polling station", rows: 40, local: true, cols: `
No | <i>
Nama | <NAME>
Jenis Kelamin | <sex:L:P>
Usia | <age>
Desa/Kelurahan | <VILLAGE>
RT | <rt>
RW | <rw>
TPS | @voter <n:1-9>
Ket | @voter Pemilih Baru ; AKTIF ; AKTIF ; DPTb ??30 _`},
		{name: "KPU: door-to-door matching of voters", rows: 26, local: true, cols: `
dp_id | <d:9>
nkk | <kk>
nik | <nik>
nama | <NAME>
tempat_lahir | <POB>
tanggal_lahir | <born:bars>
status_kawin | @marital_status S ; S ; B ; P
jenis_kelamin | <sex:L:P>
alamat | <STREET>
rt | <rt>
rw | <rw>
disabilitas | @health 1 ; 2 ; 4 ??85 0
status_ktpel | @none S ; S ; B
keterangan | @voter TMS 1 ; TMS 2 ; TMS 4 ; UBAH ; MS ; MS ; MS
no_tps | @voter <n:1-14>`},
		{name: "KPU: members of polling committees", rows: 14, local: true, cols: `
NO | <i>
NAMA PETUGAS | <name>
NIK | <nik>
JABATAN | @education_job Ketua KPPS ; Anggota KPPS ; Anggota KPPS ; Linmas ; PPS
NO TPS | @none <n:1-9>
NO HP/WA | <hp~>
REK BRI/BANK LAIN | <rek> (<bank>) ; <rek>
HONOR (Rp) | @salary # 1.200.000 ; 1.100.000 ; 1.100.000 ; 700.000 ; 1.500.000`},
		{name: "candidates for the civil service", rows: 26, ages: [2]int{20, 36}, cols: `
NO_PESERTA | <d:14>
NIK | <nik>
NAMA | <NAME>
TGL_LAHIR | <born:dash>
PENDIDIKAN | @education_job S-1 [[prodi]] ; D-III Keperawatan ; S-1 PGSD ; D-IV Kebidanan ; S-2 Hukum
JABATAN_DILAMAR | @education_job Ahli Pertama - Guru Kelas ; Terampil - Perawat ; Ahli Pertama - Auditor ; Pelaksana - Pengelola Keuangan
EMAIL | <mail>
NO_HP | <hp>`},
		{name: "civil servants: nominative list", rows: 24, ages: [2]int{26, 58}, cols: `
No | <i>
Nama Pegawai | <name>, [[S.Pd.|S.E.|S.Sos.|A.Md.Kep|S.T., M.T.]]
NIP | <nip>
Pangkat | @education_job [[pangk]]
Gol. Ruang | @education_job [[gol]]
Jabatan | @education_job Analis Kepegawaian ; Guru Ahli Muda ; Kasubbag Umum ; Bendahara ; Pengadministrasi ; Kabid
Unit Kerja | @education_job [[skpd]]
TTL | <ttl:long>
Pendidikan | <edu>
Agama | <faith>
Status | <wed>
NPWP | <npwp> ??15 -`},
		{name: "civil servants: performance allowance", rows: 22, ages: [2]int{26, 58}, cols: `
nip | <nip>
nama | <NAME>
kelas_jabatan | @education_job <n:3-12>
tpp_beban_kerja | @salary <n:850000-6200000-1500>
tpp_kondisi_kerja | @salary <n:200000-900000-500> ??40 0
jml_hadir | <n:14-22>
persen_kinerja | <f:78_100:2>
tpp_diterima | <net>
no_rek | <rek>
kode_bank | @none 110 ; 002 ; 451`},
		{name: "honorary workers of a regency", rows: 20, cols: `
NO | <i>
NAMA | <NAME>
TGL LAHIR | <BORN:long>
PENDIDIKAN | <EDU>
INSTANSI INDUK | @education_job [[skpd]]
TMT HONORER | <dash:2008-2019>
SUMBER GAJI | @none APBD ; BOS ; BLUD
HONOR/BLN | @salary <rp:300000-2400000-50000-hand>
MASA KERJA | @none <n:4-16> thn <n:0-11> bln`},
		{name: "immigration: passports issued", rows: 18, cols: `
no_paspor | <passport>
nama_lengkap | <NAME>
tempat_lahir | <POB>
tgl_lahir | <born:yy>
kewarganegaraan | @nationality INDONESIA ; INDONESIA ; IDN
jenis_kelamin | <sex:M:F>
no_ktp | <nik>
nama_ibu | <MUM>
tgl_terbit | <ymd:2021-2025>
tgl_habis | <ymd:2031-2035>
kode_kanim | @none A0<d:2>`},
		{name: "foreign workers with stay permits", rows: 16, cols: `
Nama TKA | @name [[asing]]
Kebangsaan | @nationality [[wn]]
No. Paspor | @passport [[M|E|EJ|K]]<d:8>
Jabatan | @education_job Technical Advisor ; Marketing Director ; Chef ; Guru Bahasa ; Plant Manager
Pemberi Kerja | @education_job <firm>
Masa Berlaku | <dmy:2024-2026>
Gaji/bulan (USD) | @salary <n:1200-7500-100>`},
		{name: "migrant workers abroad", rows: 18, cols: `
ID_PMI | <A:2><d:8>
NAMA | <NAME>
NO PASPOR | <passport>
NEGARA TUJUAN | @none Taiwan ; Hongkong ; Malaysia ; Arab Saudi ; Korea Selatan
JABATAN | @education_job Caregiver ; PLRT ; Operator Produksi ; ABK ; Perkebunan
GAJI | @salary NT$ [[20.000|19.047|28.590]] ; HKD 4.870 ; RM 1.700 ; SAR 1.500
ALAMAT ASAL | <ADDR>
KONTAK KELUARGA | <b.hp>
NAMA AHLI WARIS | <MATE>
HUB | @family [[hub]]`},
		{name: "tax office: annual returns of persons", rows: 20, cols: `
npwp | <npwp16>
nik | <nik>
nama_wp | <NAME>
status_ptkp | <ptkp>
pekerjaan | <JOB>
pemberi_kerja | @education_job <firm>
ph_bruto | <annual>
ph_neto | @salary <n:48000000-310000000-1000>
thn_pajak | 2023 ; 2024
email_wp | <mail>
tgl_lapor | <stamp:2025>`},
		{name: "pre-employment card: participants", rows: 22, ages: [2]int{18, 50}, cols: `
user_id | <uuid>
full_name | <name>
nik | <nik>
no_kk | <kk>
phone | <hp62>
email | <mail>
pendidikan_terakhir | <edu>
status_pekerjaan | @education_job Tidak Bekerja ; Korban PHK ; Pelajar ; Pekerja Informal ; Buruh dirumahkan
penyandang_disabilitas | @health tuna daksa ; tuna rungu ??90 tidak ada
nama_ibu | <mum>
swafoto_url | @photo https://cdn.prakarya.example/selfie/<x:20>.jpg
mitra_pembayaran | @none ovo ; gopay ; linkaja ; bni`},
		{name: "social service: register of disability", rows: 18, local: true, cols: `
No | <i>
Nama Penyandang | <name>
JK | <sex:L:P>
TTL | <ttl:dmy>
Alamat | <addr>
Ragam Disabilitas | @health [[difa]] ; [[difa]] ; [[difa]] (sejak lahir)
Penyebab | @health bawaan lahir ; kecelakaan ; sakit panas ; stroke ??10 tdk ada
Alat Bantu yg dimiliki | @health kursi roda ; tongkat ; alat bantu dengar ??50 - ; tidak punya
Nama Orang Tua/Wali | <dad>
Jaminan Kesehatan | @bpjs_membership PBI ; KIS PBI APBD ; Mandiri kls 3 ??20 belum ada`},
		{name: "municipal flats: arrears of rent", rows: 20, cols: `
Blok/Lt/Unit | @address <A:1>/<n:1-5>/<d:2>
Nama Penghuni | <NAME>
No. KTP | <nik>
Pekerjaan | <job>
No HP | <hp~>
Tunggakan (bln) | @payment_status <n:1-24> ??30 0
Total Tunggakan | @payment_status <rp:234000-9800000-1000-dot> ??30 - ; 0
Status | @payment_status # SP 1 ; LUNAS ; SP 3 ; Cicil ; menunggak`},
		{name: "village: land and building tax, unpaid", rows: 22, local: true, cols: `
NOP | @none <d:2>.<d:2>.<d:3>.<d:3>.<d:3>-<d:4>.0
NAMA WAJIB PAJAK | <NAME~>
ALAMAT WP | <street> RT <rt> RW <rw>
LUAS BUMI (M2) | <n:60-2400>
LUAS BNG | <n:36-180> ??35 0
KETETAPAN | @none <rp:18000-460000-500-dot>
THN 2023 | @payment_status lunas ; lunas ; BELUM
THN 2024 | @payment_status lunas ; belum ; BELUM
Petugas Pungut | @none Kadus I ; Kadus II ; Kadus III`},
	}
}

func ledgerSchools() []fieldSpec {
	return []fieldSpec{
		{name: "Dapodik: list of pupils", rows: 28, local: true, ages: [2]int{12, 18}, cols: `
No | <i>
Nama | <NAME>
NIPD | @student_id <d:4>/<n:100-999>.070 ; <d:9>
JK | <sex:L:P>
NISN | @student_id 00<d:8>
Tempat Lahir | <POB>
Tanggal Lahir | <born:ymd>
NIK | <nik>
Agama | <faith>
Alamat | <street>
RT | @address <n:1-9>
RW | @address <n:1-12>
Kelurahan | <village>
Kecamatan | Kec. <district>
Kode Pos | <post>
Alat Transportasi | @none Jalan kaki ; Sepeda motor ; Angkutan umum/bus/pete-pete
HP | <hp> ??35 _
Data Ayah_Nama | <DAD>
Data Ayah_Jenjang Pendidikan | @education_job SD / sederajat ; SMP / sederajat ; SMA / sederajat ; S1 ; Tidak sekolah
Data Ayah_Pekerjaan | @education_job Buruh ; Petani ; Wiraswasta ; Karyawan Swasta ; Sudah Meninggal
Data Ayah_Penghasilan | @salary Kurang dari Rp. 500,000 ; Rp. 500,000 - Rp. 999,999 ; Rp. 1,000,000 - Rp. 1,999,999 ; Rp. 2,000,000 - Rp. 4,999,999 ??15 Tidak Berpenghasilan
Data Ibu_Nama | <MUM>
Data Ibu_Pekerjaan | @education_job Tidak bekerja ; Pedagang Kecil ; Buruh ; Guru
Rombel Saat Ini | @education_job [[VII|VIII|IX]] [[A|B|C|D]]
No KK | <kk>`},
		{name: "admission to schools, application's table", rows: 22, ages: [2]int{6, 16}, cols: `
id_pendaftar | <seq:20240311:8>
nisn | @student_id 01<d:8>
nik_siswa | <nik>
nama_siswa | <name>
tgl_lahir | <born:ymd>
jalur | @none zonasi ; afirmasi ; prestasi ; perpindahan
alamat_kk | <addr>
lintang | <lat>
bujur | <lon>
jarak_m | <f:120_4800:1>
nama_ayah | <dad>
nama_ibu_kandung | <mum>
no_wa_ortu | <b.hp62>
username | <user>
password | <pass>
file_foto | @photo uploads/foto_<x:8>.jpeg`},
		{name: "campus: students, academic system", rows: 26, ages: [2]int{18, 25}, cols: `
nim | @student_id [[19|20|21|22|23]]<d:8> ; [[A11|B02|C55]].20[[20|21|22]].0<d:4>
nama_mhs | <NAME>
program_studi | @education_job [[prodi]]
tempat_lahir | <pob>
tgl_lahir | <born:ymd>
nik | <nik> ??12 _
email_kampus | @email <user>@students.kampus.ac.id
hp | <hp~>
nama_ibu | <mum>
status_bayar_ukt | @payment_status LUNAS ; LUNAS ; BELUM LUNAS ; CICILAN KE-2 ; DISPENSASI`},
		{name: "campus: CodeIgniter table of logins", rows: 20, ages: [2]int{18, 26}, cols: `
id_user | <seq:1144>
uname | <user> ; <user> ; <user>
pwd | <md5>
nm_lengkap | <name>
npm | @student_id <d:8>
jurusan | @education_job [[prodi]]
foto_profil | @photo <x:10>.png ??40 default.png
last_ip | <ip>
last_login | <stamp:2024>`},
		{name: "scholarships for the poor, applicants", rows: 22, ages: [2]int{17, 21}, cols: `
No. Pendaftaran KIP | <d:4>.<d:4>.<d:6>
Nama Siswa | <name>
NISN | @student_id 00<d:8>
No. KIP/KKS | @none <A:2><d:6> ??50 -
Status DTKS | @none Terdata ; Belum Terdata
Nama Ayah | <dad>
Status Ayah | @death # Wafat ; Wafat ??60 Hidup
Pekerjaan Ayah | @education_job PETANI ; NELAYAN ; TIDAK BEKERJA ; BURUH ; LAINNYA
Penghasilan Ayah | @salary [[Rp250.001 - Rp500.000|Rp500.001 - Rp750.000|Rp1.000.001 - Rp1.250.000|<lt> Rp250.000]] ??12 Tidak Berpenghasilan
Nama Ibu | <mum>
Penghasilan Ibu | @salary [[Rp250.001 - Rp500.000|Rp500.001 - Rp750.000|<lt> Rp250.000]] ??40 Tidak Berpenghasilan
Kepemilikan Rumah | @none Sendiri ; Sewa ; Menumpang`},
		{name: "school fees by month, a treasurer's sheet", rows: 24, ages: [2]int{7, 18}, cols: `
NO | <i>
NIS | @student_id <d:4> ; <d:5>
NAMA SISWA | <NAME>
KLS | @education_job X TKJ 1 ; X AKL ; XI TKR 2 ; XII TKJ 1
JULI | @payment_status L ; L ; L ; lunas
AGST | @payment_status L ; L ; BLM
SEPT | @payment_status L ; blm ; BLM ; cicil 100rb
TUNGGAKAN THN LALU | @payment_status <rp:150000-2400000-50000-dot> ??55 - ; 0
KET | @payment_status nunggak 2 bln ; lunas s/d Des ; janji akhir bulan ??40 _`},
		{name: "pesantren: boarders", rows: 24, ages: [2]int{11, 19}, sex: "L", cols: `
No Induk Santri | @student_id [[22|23|24]].<d:4> ; <d:6>
Nama Santri | <name>
Tetala | <ttl:long>
Kelas Diniyah | @education_job Ula 1 ; Ula 2 ; Wustho 1 ; Wustho 3 ; Ulya
Nama Wali | <dad>
Pekerjaan Wali | @education_job tani ; dagang ; TKI ; guru ngaji ; swasta
Alamat | <addr>
No WA Wali | <b.hp~>
Riwayat Penyakit | @health asma ; maag ; gudiken ; tipes ; alergi udang ??55 - ; tdk ada
Syahriyah Bln Ini | @payment_status lunas ; lunas ; belum ; nunggak 3 bulan`},
		{name: "teachers of a private school", rows: 14, cols: `
Nama Guru & Gelar | <name>, S.Pd ; <name>, S.Pd.I ; <name>, S.Si ; Dra. <name>
NIP/NIK | <nip> ; <nik> ; <nik>
Mapel | @education_job Matematika ; B. Indonesia ; IPA ; PJOK ; Fiqih ; Bahasa Inggris
Status | @education_job GTY ; GTT ; PNS DPK ; Honorer
Sertifikasi | @none Sudah ; Belum
Jml Jam | <n:6-36>
Honor/Jam | @salary <n:15000-45000-2500>
Honor Diterima | @salary <rp:420000-3100000-10000-rp>
Tunj. Wali Kelas | @salary 100.000 ; 150.000 ; Rp 200.000 ??50 -
TTD | _ ; <i>`},
		{name: "school clinic: screening", rows: 20, ages: [2]int{7, 15}, cols: `
nama | <name>
kelas | @education_job 1A ; 2B ; 4A ; 5C ; 6A
jk | <sex:L:P>
tgl_skrining | <ymd:2024>
visus | @health 6/6 ; 6/9 ; 6/12 OD
karies | @health ada, 2 gigi ; ada (4) ; bersih
status_gizi | @health Normal ; Gizi kurang ; Gemuk ; Kurus ; Obesitas
kebugaran_catatan | @health rujuk puskesmas, anemia ; serumen prop ; suspek skoliosis ??55 - ; _
hpv_dosis | @vaccine HPV 1 ; HPV 2 ??50 -
bias | @vaccine DT ; Td ; MR ??20 belum ada`},
		{name: "tracer study of alumni, form", rows: 22, ages: [2]int{22, 32}, cols: `
Timestamp | <us:2024>
Email Address | <mail>
Nama Lengkap (sesuai ijazah) | <name>
NIM saat kuliah | @student_id <d:9>
Apakah saat ini Anda sudah bekerja? | @education_job Bekerja (full time) ; Wirausaha ; Belum bekerja ; Melanjutkan studi
Apa nama perusahaan/instansi tempat Anda bekerja saat ini? | @education_job <firm> ; [[skpd]] ; RS Swasta ??20 -
Apa posisi/jabatan Anda saat ini? | @education_job [[jab]] ??20 -
Berapa rata-rata pendapatan Anda per bulan? (take home pay) | @salary 3.000.000 - 5.000.000 ; <lt> 3.000.000 ; <gt> 7.500.000 ; <pay:hand> ??15 -
Seberapa erat hubungan bidang studi dengan pekerjaan Anda? | @none Erat ; Cukup erat ; Kurang erat
Nomor WhatsApp aktif | <hp~>`},
		{name: "tutoring centre's contacts", rows: 18, ages: [2]int{9, 18}, cols: `
Nama Anak | <name>
Kls | @education_job 4 SD ; 6 SD ; 9 SMP ; 12 IPA
Nama Mama | <mum>
WA Mama | <b.hp~>
Alamat Rmh | <street>
Paket | @none Reguler ; Privat ; Intensif
Pembayaran Bln ini | @payment_status sdh ; sudah lunas ; BELUM ; dp 50%`},
		{name: "Moodle: mdl_user", rows: 20, ages: [2]int{18, 40}, cols: `
id | <seq:208>
auth | manual ; manual ; ldap
username | <user>
password | <bcrypt>
idnumber | @student_id <d:10> ??20 _
firstname | <first>
lastname | <last>
email | <mail>
phone1 | <hp> ??60 _
city | <city>
country | @none ID
lastip | <ip>
timecreated | <epoch:2022-2024>`},
		{name: "graduation: list for the gowns", rows: 18, ages: [2]int{21, 28}, cols: `
NO. KURSI | <A:1><n:1-90>
NAMA WISUDAWAN | <NAME>, S.[[KOM|E|H|PD]].
NPM | @student_id <d:2>.<d:1>.<d:5>
PRODI | @education_job [[prodi]]
NAMA AYAH | <DAD>
NAMA IBU | <MUM>
UKURAN TOGA | S ; M ; L ; XL
FOTO | @photo foto-wisuda/<seq:101>.JPG`},
		{name: "college: students' certificates of health", rows: 16, ages: [2]int{18, 22}, cols: `
nama_maba | <name>
no_pendaftaran | <d:9>
goldar | <blood>+ ; <blood>
tinggi_badan | @health <n:148-183>
berat_badan | @health <n:41-92>
buta_warna | @health Tidak ; Tidak ; Ya (parsial)
riwayat_operasi | @health usus buntu 2019 ; SC ; hernia ??75 - ; tidak ada
hasil_napza | @health NEGATIF ; negatif ; NEGATIF
dokter_pemeriksa | dr. <b.name>`},
	}
}

func ledgerClinics() []fieldSpec {
	return []fieldSpec{
		{name: "hospital system: patients' table", rows: 26, cols: `
no_rkm_medis | @health <seq:104233:6>
nm_pasien | <NAME>
no_ktp | <nik> ??10 - ; 0
jk | <sex:L:P>
tmp_lahir | <pob>
tgl_lahir | <born:ymd>
nm_ibu | <mum> ??10 -
alamat | <street> RT <n:1-9> RW <n:1-9>
gol_darah | <blood> ??55 -
pekerjaan | <job>
stts_nikah | @marital_status MENIKAH ; MENIKAH ; BELUM MENIKAH ; JANDA ; DUDHA
agama | <FAITH>
tgl_daftar | <ymd:2019-2024>
no_tlp | <hp> ??18 - ; 0
pnd | @education_job SMA ; SD ; S1 ; SMP ; TS
keluarga | @family SUAMI ; ISTRI ; AYAH ; IBU ; SAUDARA
namakeluarga | <MATE>
kd_pj | @none BPJ ; UMU ; A09
no_peserta | <noka> ??25 - ; 0`},
		{name: "hospital system: diagnoses per visit", rows: 24, cols: `
no_rawat | 2024/<n:10-12>/<n:10-28>/<d:6>
no_rkm_medis | @health <d:6>
nm_pasien | <NAME>
umurdaftar | <n:1-80> Th
kd_penyakit | @health [[icd]]
nm_penyakit | @health [[dx]]
status | @none Ralan ; Ranap
prioritas | <n:1-4>
nm_dokter | dr. <b.name>, Sp.[[PD|A|OG|S|B]]`},
		{name: "laboratory: results", rows: 26, cols: `
LAB_ID | L<d:9>
PATIENT_NAME | <NAME>
DOB | <born:dmy>
SEX | <sex:M:F>
TEST_CODE | @health # GDP ; HB ; CHOL ; CREA ; HBSAG ; WIDAL
RESULT | @health # <n:78-290> ; <f:7.5_16.8:1> ; <n:130-320> ; <f:0.5_7.2:2> ; Non Reaktif ; 1/320
UNIT | # mg/dL ; g/dL ; mg/dL ; mg/dL ; _ ; _
REF_RANGE | # 70-110 ; 12-16 ; <lt> 200 ; 0.6-1.2 ; Negatif ; Negatif
FLAG | @health H ; L ; HH ??50 _ ; -
PHONE | <hp+> ??25 NULL
COLLECTED_AT | <stamp:2024>`},
		{name: "puskesmas: register of visits, by hand", rows: 26, local: true, cols: `
Tgl | <short:2024>
No RM | @health <d:2>.<d:2>.<d:2> ; <d:4>
Nama Px | <name~>
Umur | <age> th
L/P | <sex:L:P>
Almt | <village> ; <street> ; <village> rt <n:1-9>
Kunj | @none B ; L
TD | @health <n:90-190>/<n:60-110> ??20 -
Anamnesa | @health batuk 3 hr ; pusing, leher kaku ; gatal2 ; nyeri ulu hati ; demam (+), mual ; kontrol
Dx | @health [[dx]]
Tx | @health [[terapi]] ; [[terapi]], Vit B comp
Jmn | @bpjs_membership BPJS PBI ; BPJS Non PBI ; JKN mandiri ??25 Umum`},
		{name: "posyandu: toddlers weighed", rows: 24, local: true, ages: [2]int{1, 5}, cols: `
No | <i>
Nama Balita | <name>
NIK | <nik> ??25 blm ada ; -
Tgl Lahir | <born:dash>
JK | <sex:L:P>
Nama Ortu | <mum> / <dad> ; <mum>/<dad>
RT | <rt>
BB (kg) | @health <c:6_17:1>
TB (cm) | @health <c:65_108:1>
LILA | @health <c:11_17:1> ??15 -
BB/U | @health Normal ; Normal ; Kurang ; Sangat Kurang
TB/U | @health Normal ; Pendek (stunting) ; Sangat Pendek ; Normal
N/T | @health N ; T ; O ; B`},
		{name: "infants' immunisation, cohort", rows: 20, local: true, ages: [2]int{0, 2}, cols: `
NAMA BAYI | @name By. Ny. <mum> ; <NAME>
TGL LAHIR | <born:dmy>
NAMA IBU | <MUM>
ALAMAT | <STREET> <VILLAGE>
BBL (gr) | @health <n:2100-3900-50>
HB0 | @vaccine <dmy:2023> ??10 -
BCG | @vaccine <dmy:2023> ??12 -
POLIO 1 | @vaccine <dmy:2023> ??15 -
DPT-HB-HIB 1 | @vaccine <dmy:2023-2024> ??20 -
IPV | @vaccine <dmy:2024> ??40 -
MR | @vaccine <dmy:2024> ??50 -
KET | @vaccine IDL ; menolak imunisasi ; tunda, demam ??60 _`},
		{name: "covid vaccinations of a district", rows: 26, cols: `
nik | <nik>
nama | <NAME>
tgl_lahir | <born:ymd>
no_hp | <hp> ??10 0
dosis1_vaksin | @vaccine # Sinovac ; CoronaVac ; AstraZeneca ; Moderna
dosis1_tgl | @vaccine <ymd:2021>
dosis2_vaksin | @vaccine # Sinovac ; CoronaVac ; AstraZeneca ; Moderna ??15 -
dosis2_tgl | @vaccine <ymd:2021-2022> ??15 -
batch | @vaccine # 20<d:7> ; CV<d:5> ; CTMAV<d:3> ; 04<d:4>A
booster | @vaccine [[Pfizer|Moderna|IndoVac]] ??55 belum ada ; -
kipi | @health demam ; nyeri lengan ; mual ??75 tidak ada
komorbid | @health [[sakit]] ??70 tidak ada`},
		{name: "HIV clinic: patients on therapy", rows: 16, cols: `
No Reg Nas | @health <d:7>-<d:4>
NIK | <nik>
Nama Pasien | <name>
Tgl Konfirmasi (+) | @health <dash:2017-2023>
CD4 Awal | @health <n:18-620> ??20 -
VL Terakhir | @health TND ; <lt> 40 ; <n:400-96000> ??15 n/a
Paduan ARV | @health TLD ; TLE ; AZT/3TC+NVP
Stadium | @health <n:1-4>
Status Akhir | @health On ART ; On ART ; LTFU ; Rujuk keluar
No. Telp | <hp>`},
		{name: "pregnant women: cohort of a midwife", rows: 20, local: true, ages: [2]int{18, 42}, sex: "P", cols: `
No | <i>
Nama Ibu | Ny. <name> ; <name>
Nama Suami | <mate> ; Tn. <mate>
NIK Ibu | <nik>
Umur | <age>
GPA | @health G1P0A0 ; G2P1A0 ; G3P1A1 ; G4P3A0
HPHT | @health <dmy:2024>
TP | @health <dmy:2025>
LILA | @health <c:20_33:1>
HB | @health <c:8_13:1>
TT | @vaccine TT1 ; TT2 ; TT3 ; T5
Resti | @health KEK ; anemia ; grande multi ; jarak <lt> 2th ; PEB ??50 - ; _
Kelas JKN | @bpjs_membership 3 ; 3 ; 2 ; 1 ; III ??20 -
Gol Drh | <blood> ??20 -`},
		{name: "pharmacy: prescriptions", rows: 20, cols: `
no_resep | R-<compact:2024>-<d:3>
tgl | <stamp:2024>
pasien | <name> ; <by:Tn.:Ny.> <name>
no_hp_pasien | <hp> ??30 -
dokter | dr. <b.name> ; drg. <b.name>
r_1 | @health [[terapi]]
r_2 | @health [[terapi]] ??35 _
alergi_obat | @health amoxicillin ; sulfa ; NSAID ; antalgin ??65 - ; tidak ada
total | @none <rp:12000-480000-500-dot>`},
		{name: "BPJS: primary care, panel of members", rows: 26, cols: `
noKartu | <noka>
nama | <NAME>
hubunganKeluarga | @family PESERTA ; ISTRI ; ANAK ; SUAMI
sex | <sex:L:P>
tglLahir | <born:dash>
jnsPeserta | @bpjs_membership PBI (APBN) ; PEKERJA MANDIRI ; PEGAWAI SWASTA ; PNS DAERAH ; PBI (APBD) ; PENERIMA PENSIUN PNS
golDarah | <blood> ??60 0 ; null
noHP | <hp> ??30 null
noKTP | <nik>
kelas | @bpjs_membership KELAS I ; KELAS II ; KELAS III
kdProviderPst | @bpjs_membership 0<d:3>B<d:3> ; 1<d:3>U<d:3>
ketAktif | @bpjs_membership AKTIF ; AKTIF ; AKTIF ; TIDAK DITANGGUNG PREMI ; NON AKTIF (PHK)
tunggakan | @payment_status <n:35000-4200000-35000> ??75 0`},
		{name: "health office: members paid by the regency", rows: 24, local: true, cols: `
PSNOKA | <noka>
PISAT | @family PESERTA ; ANAK ; ISTRI
NIK | <nik>
NAMA | <NAME>
TGLLHR | <born:ymd>
DESA | <VILLAGE>
SEGMEN | @bpjs_membership PBI APBD ; PBPU PEMDA ; PBI JK
KELAS RAWAT | @bpjs_membership 3
FASKES TK I | @bpjs_membership PUSKESMAS [[kec]] ; KLINIK [[kec]] MEDIKA
STATUS PESERTA | @bpjs_membership Aktif ; Aktif ; Non Aktif ; Meninggal`},
		{name: "clinic: swab tests for travellers", rows: 18, cols: `
Reg. No. | SW<d:7>
Full Name | <NAME>
ID / Passport | <nik> ; <nik> ; <passport>
Nationality | @nationality Indonesia ; INDONESIA ; WNI
Date of Birth | <born:long>
Gender | <sex:Male:Female>
Result | @health NEGATIVE ; NEGATIVE ; POSITIVE ; INVALID
CT Value (N Gene) | @health <f:14.2_37.9:2> ??60 -
Email | <mail>`},
		{name: "insurer: claims for treatment", rows: 22, cols: `
claim_no | CL<full:2024>
member_name | <name>
member_dob | <born:ymd>
relationship | @family EMPLOYEE ; SPOUSE ; CHILD1 ; CHILD2
employer | @education_job <firm>
icd10_primary | @health [[icd]]
icd10_secondary | @health [[icd]] ??55 NULL
dx_text | @health [[dx]]
los_days | <n:1-12>
billed_amt | @none <n:450000-38000000-1000>
payee_bank | <bank>
payee_account | <rek>`},
		{name: "hospital: deaths of a month", rows: 14, ages: [2]int{35, 90}, cols: `
NO | <i>
NO. RM | @health <d:2>-<d:2>-<d:2>
NAMA | <NAME> ; <by:Tn:Ny> <NAME>
UMUR | <age> TH
TGL KRS (+) | @death <dmy:2024>
JAM | @death <hm:2024>
KASUS | @death <lt> 48 JAM ; <gt> 48 JAM ; DOA
DIAGNOSA AKHIR | @health [[dx]] ; Syok septik ; Gagal nafas ; Cardiac arrest`},
		{name: "occupational medical check-up", rows: 20, cols: `
EMP ID | <d:6>
EMPLOYEE NAME | <NAME>
DEPT | @education_job [[dept]]
AGE | <age>
BMI | @health <f:17.2_34.8:1>
BP | @health <n:100-170>/<n:65-105>
AUDIOMETRI | @health Normal ; Tuli sensorineural ringan AD ; Normal
SPIROMETRI | @health Normal ; Restriksi ringan ; Obstruksi
HBsAg | @health NR ; NR ; Reaktif
KESIMPULAN | @health FIT TO WORK ; FIT WITH NOTE ; TEMPORARY UNFIT ; Fit dgn catatan
SARAN | @health Diet rendah garam ; konsul Sp.PD ; kurangi berat badan ; pakai ear plug ??20 -`},
		{name: "blood donors", rows: 18, cols: `
ID_DONOR | <A:1><d:9>
NAMA | <name>
GOL | <blood>
RH | @health + ; + ; + ; -
TGL_LAHIR | <born:compact>
HB | @health <f:12.5_17:1>
TENSI | @health <n:100-150>/<n:70-95>
IMLTD | @health NR ; NR ; NR ; REAKTIF HBsAg ; REAKTIF SIFILIS
DONOR_KE | <n:1-44>
ALAMAT | <addr>
HP | <hp8> ; <hp>`},
		{name: "counselling: intake", rows: 14, ages: [2]int{17, 45}, cols: `
client_code | KL-<d:4>
nama_panggilan | <first>
konselor | dr. <b.name>, Sp.KJ ; <b.name>, M.Psi., Psikolog
keluhan_utama | @health sulit tidur, cemas ; ide bunuh diri (+) ; panic attack 2x seminggu ; burnout ; halusinasi auditorik
diagnosis_axis_1 | @health F41.1 ; F32.2 ; F43.2 ; F20.0 ; F60.3
phq9_score | @health <n:4-26>
obat_saat_ini | @health Sertraline 50 mg ; Risperidone 2 mg ; Alprazolam 0,5 ??40 belum ada
status_nikah | @marital_status single ; menikah ; cerai ; pisah
no_darurat | <c.hp>
hub_darurat | @family [[hub]]`},
	}
}

func ledgerLenders() []fieldSpec {
	return []fieldSpec{
		{name: "credit bureau: debtors", rows: 24, cols: `
nama_debitur | <NAME>
no_identitas | <nik>
tempat_lahir | <POB>
tgl_lahir | <born:compact>
nama_gadis_ibu_kandung | <MUM>
alamat | <ADDR>
kolektibilitas | @payment_status [[kol]]
hari_tunggakan | @payment_status <n:1-720> ??55 0`},
		{name: "bank: customers' master file", rows: 22, cols: `
CIFNO | <d:8>
CUST_NM | <NAME>
ID_TYPE | @none KTP
ID_NO | <nik>
MTHR_MDN_NM | <MUM>
BIRTH_DT | <born:compact>
GENDER_CD | <sex:1:2>
MRTL_STAT_CD | @marital_status M ; S ; D ; W
RLGN_CD | @religion ISL ; ISL ; ISL ; KRI ; KAT ; HIN
NATNLTY | @nationality ID
OCCPTN_DESC | @education_job [[jab]] ; <JOB>
GROSS_INCOME | @salary <pay> ; <gross>
MOBILE | <hp62>
ACCT_NO | <rek>
TAX_ID | <npwp15> ??30 _
RISK_RATING | @none L ; M ; H`},
		{name: "multifinance: portfolio of motorcycles", rows: 24, cols: `
CONTRACT_NO | @none 01<d:10>
CUSTOMER | <NAME>
NO_POLISI | <plat> ??10 -
UNIT | HONDA SCOOPY ; YAMAHA MIO ; KAWASAKI W175 ; HONDA PCX
CABANG | @none [[kota]]
INSTALLMENT | @none <n:650000-2400000-1000>
TENOR | <n:11-35>
OVD_DAYS | @payment_status <n:1-210> ??40 0
BUCKET | @payment_status CURRENT ; 1-30 ; 31-60 ; 61-90 ; WO
LAST_PAID | @none <ymd:2024> ??8 NULL
ALAMAT_TAGIH | <ADDR>
TELP1 | <hp>
TELP_ECON | <b.hp> ??20 0`},
		{name: "online lender: borrowers, JSON flattened", rows: 24, cols: `
_id | <x:24>
fullName | <name>
ktpNumber | <nik>
gender | <sex:male:female>
maritalStatus | @marital_status married ; single ; divorced
lastEducation | @education_job SMA ; S1 ; D3 ; SMK
companyName | @education_job <firm>
jobTitle | @education_job [[jab]]
monthlyIncome | <pay> ; <net>
payday | @none 25 ; 1 ; 28
mobileNumber | <hp+>
emergencyContacts.0.relation | @family SPOUSE ; PARENT ; SIBLING
emergencyContacts.0.phone | <b.hp>
device.gaid | <gaid>
device.imei | <imei> ??35 null
loanAmount | @none <n:500000-8000000-100000>
loanStatus | @payment_status PAID_OFF ; OVERDUE ; ONGOING ; DEFAULT ; CURRENT
dpd | @payment_status <n:1-180> ??55 0
selfieUrl | @photo https://kyc-img.example.id/<x:32>.jpg`},
		{name: "savings and loan cooperative, members by hand", rows: 22, local: true, cols: `
No. Angg | @none <n:1-400>
Nama | <name~>
Alamat | <street> ; <village> rt <n:1-9>
Simp. Pokok | @none 100.000
Pinjaman | @none <rp:500000-15000000-500000-hand>
Angs ke | <n:1-20>/20
Ket. | @payment_status lancar ; lancar ; macet ; nunggak 3x ; LUNAS ; telat terus ??12 _
Penjamin | <b.name> ??40 -`},
		{name: "debt collectors' list of the day", rows: 22, cols: `
Nama Debitur | <NAME>
HP 1 | <hp~>
Tempat Kerja | @education_job <firm> ??20 tdk kerja lg ; -
Telat | @payment_status <n:3-190> hari ; <n:2-9> bln
Kontak Darurat | <b.name> - <b.hp> ; <b.name> (<b.hp>)
Hasil Call | @payment_status PTP tgl 25 ; tidak mampu bayar ; janji bayar ; sudah bayar separuh ; minta keringanan ??25 tdk diangkat ; nomor mati
DC | @none DC-<n:1-20>`},
		{name: "people's credit: micro borrowers", rows: 20, cols: `
nama_nasabah | <NAME>
nik | <nik>
npwp | <npwp15> ??50 NULL
jenis_usaha | @education_job [[usaha]]
plafon | @none 10000000 ; 25000000 ; 50000000
jangka_waktu | 12 ; 24 ; 36
kol | @payment_status [[kol]]
kol_bulan_lalu | @payment_status [[kol]]
restruktur | @payment_status Restruktur ; Restru covid ??70 -
nama_pasangan | <MATE> ??25 -
geo_usaha | <ll>`},
		{name: "pay-later: overdue users", rows: 20, cols: `
uid | <d:10>
msisdn | <hp62>
reg_name | <name>
email_addr | <mail>
device_id | <android>
overdue_day | @payment_status <n:1-120>
collect_stage | @payment_status S0 ; S1 ; M1 ; M2
last_login_ip | <ip>
last_geo | <ll> ??30 _`},
		{name: "telemarketing: prospects for cards", rows: 22, cols: `
NAMA | <NAME>
TGL LHR | <born:mon>
PERUSAHAAN | @education_job <firm>
JABATAN | @education_job [[jab]]
ALAMAT RUMAH | <ADDR>
HP | <hp>
PENGHASILAN/TH | @salary <n:60-480> JT ; <annual:dot> ; <annual:us>
KARTU | <card> ; <card> ; <card> ??25 -
LIMIT | @none <n:5-60>jt`},
		{name: "pension payments of a post office", rows: 20, ages: [2]int{58, 84}, cols: `
NOTAS | @none <d:13>
NIP/NRP | <nip> ??20 -
NAMA PENSIUNAN | <NAME>
ISTRI/SUAMI | <MATE> ??20 -
PENSIUN POKOK | @salary <n:1748100-4957100-100>
TUNJ. ISTRI | @salary <n:174800-495700-100> ??25 0
TUNJ. BERAS | @salary 72.420 ; 144.840
JUMLAH BERSIH | @salary <rp:1900000-5300000-100-us>
REKENING | <rek>
STATUS | @death meninggal tgl <dmy:2024> ??80 aktif`},
		{name: "gated estate: monthly dues", rows: 22, cols: `
Blok | @address <A:1><n:1-9>-<n:1-30> ; Blok <A:1> No <n:1-30>
Nama Pemilik | <by:Bpk:Ibu> <name> ; <name>
No. WA | <hp~>
Jan | @payment_status v ; lunas ; v
Feb | @payment_status v ; lunas ; x
Mar | @payment_status x ; belum ; v
Total Hutang | @payment_status <rp:150000-2700000-150000-dot> ??45 - ; 0
Keterangan | @payment_status nunggak sejak Okt ; bayar dobel ; lunas 1 th ??50 _`},
		{name: "water company: customers in arrears", rows: 22, local: true, cols: `
nosambung | @none <d:2>.<d:5>
nama_pelanggan | <NAME>
alamat | <STREET>
golongan | @none R2 ; R3 ; S1
stand_lalu | <n:120-2800>
stand_ini | <n:2801-3200>
lembar_tunggak | @payment_status <n:1-14>
nilai_tunggak | @payment_status <n:58000-2900000-100>
status_smb | @none Aktif ; Segel ; Cabut
telp | <hp> ??40 -`},
		{name: "e-wallet: upgrade of accounts", rows: 20, cols: `
user_id | <uuid>
user_name | <user>
legal_name | <name>
id_card_no | <nik>
mother_name | <mum>
place_of_birth | <pob>
nationality | @nationality WNI ; Indonesia
occupation | <job>
income_range | @salary 0-3jt ; 3-5jt ; 5-10jt ; <gt>10jt
source_of_fund | @none GAJI ; USAHA ; WARISAN
face_image | @photo s3://kyc-prod/face/<uuid>.jpg
face_vector | @biometric [<f:-0.9_0.9:4>, <f:-0.9_0.9:4>, <f:-0.9_0.9:4>, <f:-0.9_0.9:4>, <f:-0.9_0.9:4>, <f:-0.9_0.9:4>]
liveness_ip | <ip>
pin_hash | <sha1>`},
		{name: "arisan of a neighbourhood", rows: 16, sex: "P", cols: `
Nama | Bu <first> ; Bu <name> ; Mba <first>
Putaran 1 | @payment_status sdh ; sdh ; blm
Putaran 2 | @payment_status sdh ; blm ; sdh
Putaran 3 | @payment_status sdh ; blm bayar ; telat
No hp | <hp~> ??20 -
Tf ke | <rek> ; <rek> <bank> ??15 cash`},
		{name: "rural bank: accounts written off", rows: 16, cols: `
NO_REK_PINJ | @none <d:3>.<d:2>.<d:6>
NAMA | <NAME>
IBU_KANDUNG | <MUM>
INSTANSI | @education_job [[skpd]] ; <firm>
TGL_HB | @payment_status <dmy:2021-2024>
KOLEK | @payment_status [[kolek]]
AGUNAN | BPKB Motor ; SHM ; SK ; Tanpa agunan
KET | @payment_status kabur ; proses gugatan ; diangsur 200rb/bln ; lunas dihapus ??20 -`},
	}
}

func ledgerWages() []fieldSpec {
	return []fieldSpec{
		{name: "payroll of a factory, hand-made", rows: 24, cols: `
NO | <i>
NAMA KARYAWAN | <NAME>
BAG. | @education_job [[dept]]
STATUS | <ptkp>
HARI KRJ | <n:19-26>
GP | <pay:dot>
U. MAKAN | <meal:dot>
LEMBUR | <ot:dot>
T. JABATAN | <allow:dot>
TOTAL GAJI | <gross:dot>
DITERIMA | <net:rp>
TTD | _`},
		{name: "HR system: employees", rows: 24, cols: `
employee_id | EMP<d:5>
full_name | <name>
nik_ktp | <nik>
npwp | <npwp> ??20 _
bpjs_kesehatan_no | <noka> ??10 _
bpjs_tk_no | <kpj> ??12 _
birth_place | <pob>
birth_date | <born:ymd>
religion | @religion islam ; islam ; islam ; kristen ; katolik ; hindu
marital_status | @marital_status married ; single ; widowed
job_level | @education_job Staff ; Officer ; Supervisor ; Manager
org_unit | @education_job [[dept]]
basic_salary | <pay>
transport_allowance | @salary <n:200000-900000-50000> ??30 0
bank_account_no | <rek>
bank_account_name | <NAME>
personal_email | <mail>
emergency_contact_relationship | @family [[hub]]`},
		{name: "outsourced guards and cleaners", rows: 22, cols: `
NO | <i>
NRK | @none <d:2>.<d:4>
NAMA | <NAME>
TTL | <TTL:dash>
PENDIDIKAN | <EDU>
NO KTA | @none KTA-<d:6>
UPAH POKOK | <pay:us>
TUNJ. LOKASI | @salary <n:100000-600000-50000>
NO. JAMSOSTEK | <kpj> ??15 proses
NO JKN | <noka> ??15 proses
SERAGAM | S ; M ; L ; XXL
TINGGI/BERAT | @health <n:158-180>/<n:52-88>`},
		{name: "day labourers of a building site", rows: 18, sex: "L", cols: `
Nama | Pak <first> ; <name> ; <name> ; Mas <first>
Posisi | @education_job tukang ; kenek ; mandor ; tukang besi ; laden
HOK | <c:3_7:1>
Upah/hr | @salary <n:90-180>rb ; <rp:90000-180000-5000-dot>
Bersih | @salary <rp:450000-1250000-5000-dot> ; <rp:450000-1250000-5000-hand>
Ket | @none pulang kampung ; _ ; _`},
		{name: "social security for workers: upload of wages", rows: 24, cols: `
NO_PEG | <seq:1>
KPJ | <kpj>
NAMA_TK | <NAME>
NIK | <nik>
TGL_LAHIR | <born:dash>
IBU_KANDUNG | <MUM>
UPAH | <pay>
RAPEL | 0
BLTH | @none 01-<n:10-12>-2024
STATUS_KAWIN | @marital_status Y ; T`},
		{name: "speakers' fees of a workshop", rows: 14, cols: `
No | <i>
Nama | <name>, [[M.Si|Ph.D|S.H., M.H.|M.Kom]]
Instansi | @education_job [[skpd]] ; Universitas Cendana Raya ; <firm>
Gol | @education_job [[gol]] ??30 -
Jml JPL | <n:2-8>
Honor per JPL | @salary <rp:300000-1000000-100000-dot>
Jumlah Honor | @salary <rp:600000-7200000-100000-dot>
Jumlah Diterima | @salary <rp:570000-6840000-1000-dot>
NPWP | <npwp15> ; <npwp> ??15 tidak punya
No Rekening | <rek> ; <bank> <rek>`},
		{name: "applicants of a job portal", rows: 22, ages: [2]int{20, 45}, cols: `
applicant_id | <x:24>
applicantName | <name>
applicantEmail | <mail>
applicantPhone | <hp+>
current_location | <city>
highest_education | @education_job Bachelor ; Diploma ; High School ; Master
major | @education_job [[prodi]]
latest_company | @education_job <firm> ??15 Fresh Graduate
latest_position | @education_job [[jab]] ??15 null
current_salary | <pay> ; <pay:idr> ??25 null
years_exp | <n:0-15>
cv_url | @none https://assets.karirku.example/cv/<x:20>.pdf
linkedin | @none _`},
		{name: "holiday bonus, sent to the bank", rows: 22, cols: `
Nama Penerima | <NAME>
Rek. Tujuan | <rek>
Masa Kerja | <n:0-17> thn <n:0-11> bln
THR | <bonus:us> ; <pay:us>
Berita | @none THR 1445H
Email Notif | <mail> ??30 _`},
		{name: "hotel: service charge of the staff", rows: 20, local: true, cols: `
NIP | @none <d:5>
Name | <name>
Dept | @education_job F&B Service ; Housekeeping ; Front Office ; Engineering ; Kitchen
Position | @education_job Waiter ; Room Attendant ; GRA ; Commis II ; Technician
Point | <f:1_6:1>
Service Charge (IDR) | @salary <rp:650000-4200000-1-us>
Basic | <pay:us>
Total THP | <gross:us>
Religion | @religion Hindu ; Hindu ; Islam ; Christian ; Moslem
Tgl Masuk | <dmy:2010-2023>`},
		{name: "tax slips of employees, 1721-A1", rows: 20, cols: `
npwp_karyawan | <npwp15> ; <npwp16>
nik_karyawan | <nik>
nama | <NAME>
jenis_kelamin | <sex:M:F>
kode_ptkp | <ptkp>
nama_jabatan | @education_job [[jab]]
wp_asing | @none N
kode_objek | @none 21-100-01
jml_1_gaji | <annual>
jml_3_tunj_lain | @salary <n:1200000-24000000-1000>
jml_7_bonus_thr | <bonus>
jml_8_bruto | <annual>`},
		{name: "staff paid by the hour", rows: 18, cols: `
staff | <first> <last> ; <first>
role | @education_job Barista ; Cashier ; Cook helper ; Waitress
rate_per_hour | @salary 15000 ; 17.500 ; 20k ; 18000
hours | <f:40_180:1>
tips_share | @salary <n:50000-450000-1000>
take_home | @salary <n:900000-3400000-500>
ewallet_no | <hp>`},
		{name: "attendance machine: users", rows: 18, cols: `
PIN | @none <i>
Name | <first> ; <name>
Password | _
Card | @none 0 ; <d:7>
Group | 1
FingerID | @none <n:0-9>
Template | @biometric TZ1TUzIxAAAE<k:60>
FaceTemplate | @biometric AAAB<k:56> ??40 _`},
		{name: "expatriates' pay", rows: 14, cols: `
Name | @name [[asing]]
Nationality | @nationality Korean ; Japanese ; Indian ; British ; Chinese ; Filipino
Passport No | @passport [[M|K|TZ|E]]<d:8>
Title | @education_job Technical Expert ; GM Operation ; Chief Engineer ; Principal
Monthly Gross (USD) | @salary <rp:2500-16000-100-us>
Housing Allow. | @salary <rp:500-3000-100-us> ??20 -
Spouse | @family [[Lee Ji Eun|Mary P.|Yuki K.|Priya N.]] ??35 -
Visa exp. | <long:2025-2026>`},
		{name: "sick leave", rows: 16, cols: `
tgl_pengajuan | <ymd:2024>
no_induk_karyawan | @none <d:6>
nama_karyawan | <name>
bagian | @education_job [[dept]]
lama_izin | <n:1-14> hari
keterangan_sakit | @health [[dx]] ; demam + diare ; rawat inap [[sakit]] ; kecelakaan kerja jari terjepit ; keguguran
dokter | dr. <b.name> ??20 -
approved_by | <c.name>`},
		{name: "employees' dependants", rows: 24, cols: `
NIK_KARYAWAN | @none <d:7>
NAMA_KARYAWAN | <NAME>
HUBUNGAN | @family # SUAMI/ISTRI ; ANAK KE-1 ; ANAK KE-2
NAMA_ANGGOTA_KELUARGA | @family # <MATE> ; <KID> ; <KID>
NIK_ANGGOTA | <b.nik>
TGL_LAHIR_ANGGOTA | <b.born:ymd>
KELAS_BPJS | @bpjs_membership I ; II ; III
FASKES_1 | @bpjs_membership KLINIK [[kec]] HUSADA ; PKM [[kec]]
TANGGUNG | @none Y ; N`},
		{name: "crew of ships: pay", rows: 16, sex: "L", cols: `
NAMA CREW | <NAME>
RANK | @education_job MASTER ; C/O ; 2/E ; AB ; OILER ; COOK
SEAMAN BOOK | @none <A:1> <d:6>
PASSPORT | <passport>
BASIC (USD) | @salary <n:450-4200-10>
FIXED OT | @salary <n:120-1400-10>
ALLOTMENT TO | @family [[hub]] ; WIFE ; MOTHER
BENEFICIARY ACCT | <rek>
NEXT OF KIN | <MATE>`},
	}
}

func ledgerApps() []fieldSpec {
	return []fieldSpec{
		{name: "Laravel: users", rows: 22, cols: `
id | <seq:3301>
name | <name>
username | <user>
email | <mail>
email_verified_at | <stamp:2023-2024> ??30 NULL
password | <bcrypt>
no_telp | <hp> ??25 NULL
avatar | @photo avatars/<k:24>.webp ??45 NULL
role_id | <n:1-3>
created_at | <stamp:2022-2024>`},
		{name: "WordPress: wp_users", rows: 18, cols: `
ID | <seq:7>
user_login | <user> ; <user> ; <mail>
user_pass | @password_hash $P$B<k:30>
user_nicename | <user>
user_email | <mail>
user_url | @none _ ; http://
user_registered | <stamp:2018-2024>
user_status | 0
display_name | <name> ; <first> ; <name>`},
		{name: "Mongo: users of an app", rows: 20, cols: `
_id | <x:24>
profile.firstName | <first>
profile.lastName | <last>
profile.gender | @sex <by:MALE:FEMALE>
profile.birthDate | <born:z>
contact.phoneNumber | <hp+>
contact.waVerified | true ; false
loc.coordinates | @geo [<lon>, <lat>]
deviceInfo.advertisingId | <gaid>
deviceInfo.model | SM-A146P ; Redmi Note 12 ; iPhone13,2 ; CPH2387
lastIp | <ip>
photoUrl | @photo https://lh3.googleusercontent.com/a/<k:40> ??30 null
__v | 0`},
		{name: "Firebase: accounts exported", rows: 18, cols: `
localId | <k:28>
email | <mail> ??20 _
emailVerified | true ; false
passwordHash | @password_hash <k:86>==
displayName | <name> ; <first>
photoUrl | @photo https://graph.facebook.com/<d:16>/picture ??40 _
lastSignedInAt | <ms:2024>
phoneNumber | <hp+> ??45 _`},
		{name: "game: players", rows: 22, cols: `
uid | <d:9>
nickname | @username [[xX|ID|ツ]]<user> ; <user> ; [[EVOS|RRQ|AURA]]•<user>
bind_email | <mail> ??35 none
bind_phone | <hp62> ??45 none
server | @none <n:2001-9999>
rank | Mythic ; Legend ; Epic ; Grandmaster
diamonds | <n:0-8000>
last_device | OPPO A57 ; vivo 1904 ; Infinix X6711
device_uuid | @device_id <x:32>
login_ip | <ip>`},
		{name: "forum: members", rows: 20, cols: `
userid | <seq:40021>
username | <user>
password | <md5>
salt | @none <k:3>
email | <mail>
ipaddress | <ip>
birthday | <born:dash> ??35 _
skype | @messenger live:<user> ; <user> ??70 _
yahoo | @messenger <user> ; <user>_ym ??60 _
lokasi | <city> ??30 _
posts | <n:0-5400>`},
		{name: "dating app: profiles", rows: 20, ages: [2]int{19, 42}, cols: `
user_id | <x:20>
first_name | <first>
gender | <sex:M:F>
dob | <born:ymd>
agama | @religion Islam ; Kristen ; Katolik ; Buddha ; Hindu
status_hubungan | @marital_status lajang ; duda ; janda ; menikah
pekerjaan | <job>
pendidikan | <edu>
id_line | @messenger <user> ; <first><d:3> ??40 null
ig_handle | @username @<user> ; <user> ??35 null
foto_1 | @photo https://img.jodoh.example/u/<x:18>_1.jpg
latitude | <lat>
longitude | <lon>`},
		{name: "Telegram group, scraped", rows: 20, cols: `
User ID | @messenger <n:100000000-999999999>
Username | @messenger <user> ; @<user> ??30 None
First Name | <first>
Last Name | <last> ??40 None
Phone | <hp62> ??65 None
Last Seen | within_week ; recently ; <stamp:2024>
Is Bot | False`},
		{name: "chat gateway: contacts", rows: 18, cols: `
jid | @phone <hp62>@s.whatsapp.net
push_name | <first> ; <name> ; Bunda <first>
last_msg | <epoch:2024>
label | @none Lead ; Customer ; Reseller
unread | <n:0-9>`},
		{name: "hotspot: users of a village's wifi", rows: 18, local: true, cols: `
server | hotspot1
name | <user> ; <hp>
password | <pass> ; <d:4><A:2>
mac-address | <mac> ??30 _
profile | @none 1Jam ; Bulanan-5M ; Harian
limit-uptime | 30d ; 1h ; 24h
comment | <name> ; <name> <hp>`},
		{name: "radius: sessions", rows: 22, cols: `
radacctid | <seq:880012>
username | <user>@[[home|speedku]] ; <user>
nasipaddress | @none <lan>
callingstationid | <mac>
framedipaddress | <ip>
acctstarttime | <stamp:2024>
acctsessiontime | <n:60-86400>
acctinputoctets | <n:10000-900000000>`},
		{name: "ride-hailing: drivers", rows: 22, sex: "L", cols: `
driver_id | D<d:8>
driver_name | <NAME>
nik | <nik>
sim_no | <sim> ; <sim12> ; <simnik>
sim_expiry | <ymd:2025-2029>
plate_number | <plat> ; <plate>
stnk_owner | <b.name> ; <name>
phone_imei | <imei>
last_lat | <lat>
last_lng | <lon>
bank_holder | <NAME>
bank_acc | <rek>
status | @none ACTIVE ; SUSPENDED ; BANNED`},
		{name: "complaints to a city, app's export", rows: 18, cols: `
ticket | ADU-<d:7>
nama_pelapor | <name> ??15 Anonim
nik_pelapor | <nik> ??35 null
no_hp | <hp>
kategori | @none Jalan rusak ; Lampu PJU ; Sampah ; Banjir
koordinat_pelapor | <ll>
ip | <ip>
user_agent | Mozilla/5.0 (Linux; Android 13) ; okhttp/4.9.3
status | @none Selesai ; Proses ; Ditolak`},
		{name: "census by phone app", rows: 20, local: true, cols: `
respUUID | <uuid>
namaKRT | <name>
jkKRT | <sex:1:2>
statusKawinKRT | @marital_status [[1|2|3|4]]
pendidikanTertinggi | <edu>
lapanganUsaha | @education_job Pertanian ; Perdagangan ; Konstruksi ; Jasa
kesulitanFungsional | @health melihat ; berjalan ; mendengar ??75 tidak ada
punyaJKN | @bpjs_membership PBI ; Non-PBI ; Jamkesda ??15 tidak punya
gps_lat | <lat>
gps_lon | <lon>
gps_acc | <f:3_25:1>
noHpKRT | <hp8> ; <hp> ??30 -`},
		{name: "access log with accounts", rows: 20, cols: `
ts | <wib:2024>
remote_addr | <ip>
user | <user> ??20 -
method | GET ; POST
path | @none /api/v1/profile ; /login ; /dashboard ; /siswa/nilai
status | 200 ; 302 ; 401
bytes | <n:120-58000>
device | <android> ??30 -`},
		{name: "face access of an office", rows: 14, cols: `
person_uuid | <uuid>
nama | <name>
divisi | @education_job [[dept]]
embedding_128 | @biometric "<f:-0.3_0.3:6> <f:-0.3_0.3:6> <f:-0.3_0.3:6> <f:-0.3_0.3:6> <f:-0.3_0.3:6> <f:-0.3_0.3:6> <f:-0.3_0.3:6>"
enroll_photo | @photo /data/enroll/<uuid>.png
img_b64 | @photo /9j/4AAQSkZJRgABAQAAAQABAAD<k:60> ??20 _
gate_last | @none LOBBY-<n:1-3>
last_seen | <stamp:2024>`},
	}
}

func ledgerTrade() []fieldSpec {
	return []fieldSpec{
		{name: "marketplace: deliveries of orders", rows: 22, cols: `
No. Pesanan | <yy:2024><A:3><d:5>
Username (Pembeli) | <user>
Nama Penerima | <name>
No. Telepon | <hp62> ; <hp>
Alamat Pengiriman | <ADDR>
Kota/Kabupaten | <TOWN>
Provinsi | <PROV>
Nama Produk | [[barang]] ; Kaos Polos 30s ; Hijab Segi Empat ; Casing HP Bening
Jumlah | <n:1-5>
Total Pembayaran | @none <rp:15000-850000-500-dot>
Catatan Pembeli | @none warna hitam ya kak ; titip satpam ; _ ; _`},
		{name: "courier: waybills", rows: 22, cols: `
AWB | JX<d:10>
SHIPPER_NAME | <b.name>
CONSIGNEE_NAME | <NAME>
CONSIGNEE_ADDR | <ADDR>
CONSIGNEE_KEC | <DISTRICT>
CONSIGNEE_ZIP | <post>
CONSIGNEE_PHONE | <hp~>
COD_AMOUNT | @none <n:0-750000-1000>
WEIGHT_KG | <f:0.2_12:2>
POD_RELATION | @family ISTRI ; ORANG TUA ; ADIK ??50 YBS ; SECURITY`},
		{name: "telco: registered subscribers", rows: 24, cols: `
MSISDN | <hp62> ; <hp>
NIK | <nik>
NKK | <kk>
REG_DATE | <stamp:2018-2023>
IMEI | <imei> ??15 _
CUST_NAME | <NAME> ??30 NULL
LAST_LOC_LAT | <lat> ??30 _
LAST_LOC_LON | <lon> ??30 _
ARPU | @none <n:12000-240000-500>
PROVIDER | @none TSEL ; XL ; ISAT ; 3`},
		{name: "hotel: guests in house", rows: 20, cols: `
Room | @none <n:101-512>
Guest Name | <by:Mr.:Mrs.> <name> ; <by:Mr.:Mrs.> <name> ; [[asing]]
Nat. | @nationality IDN ; IDN ; INA ; IDN ; AUS ; MYS
ID/Passport No. | <nik> ; <passport>
DOB | <born:dmy>
Arr | <short:2024>
Dep | <short:2024>
Phone | <hp+-> ??25 _
Car Plate | <plate> ??60 -
Rate | @none <rp:380000-1650000-1000-us>`},
		{name: "airline: passenger list", rows: 22, cols: `
PNR | <A:3><d:1><A:2>
PAX | <LAST>/<FIRST> <by:MR:MRS> ; <LAST>/<FIRST> <by:MR:MS>
GENDER | <sex:M:F>
DOB | <born:mon>
DOC_TYPE | @none P ; K
DOC_NUM | <passport> ; <nik>
NATIONALITY | @nationality ID ; ID ; SG ; MY
SEAT | <n:1-32>[[A|B|C|D|E|F]]
SSR | @health WCHR ; BLND ; DEAF ; MEDA ??75 _
FFP | @none <d:9> ??50 _
CONTACT | <hp62>
EMAIL | <MAIL>`},
		{name: "umrah: manifest", rows: 22, faith: "Islam", cols: `
NO | <i>
NAMA SESUAI PASPOR | <NAME>
NAMA AYAH KANDUNG | <DAD>
NO PASPOR | <passport>
ISSUED | <dmy:2022-2024>
OFFICE | @none [[kota]]
TTL | <TTL:dash>
JK | <sex:L:P>
MAHRAM/HUB | @family SUAMI ; ISTRI ; ANAK ; ORTU ; ADIK ??25 -
PAKET | QUAD ; TRIPLE ; DOUBLE
VAKSIN MENINGITIS | @vaccine <dmy:2024> ; sudah ; Menivax ??25 belum ada
RIWAYAT SAKIT | @health [[sakit]] ??60 - ; tidak ada
PELUNASAN | @payment_status LUNAS ; DP 5 jt ; kurang 7,5 jt ; LUNAS`},
		{name: "hajj: pilgrims in the queue", rows: 18, faith: "Islam", local: true, cols: `
nomor_porsi | @none 1<d:9>
nama_jemaah | <NAME>
bin_binti | <DAD>
nik | <nik>
tgl_lahir | <born:ymd>
pekerjaan | <JOB>
pendidikan | <EDU>
kecamatan | <DISTRICT>
estimasi_berangkat | <n:2029-2048>
status_lunas | @payment_status Belum Lunas ; Lunas ; Lunas Cadangan
ket | @death wafat ; meninggal dunia, pelimpahan ke anak ; wafat <dmy:2023> ??80 _`},
		{name: "Salesforce: contacts", rows: 20, cols: `
Id | 003<k:15>
AccountId | 001<k:15>
Salutation | <by:Mr.:Ms.>
FirstName | <first>
LastName | <last>
Title | @education_job Procurement Manager ; Direktur ; Owner ; Finance Head
MobilePhone | <hp+>
Email | <mail>
Birthdate | <born:ymd> ??60 _
MailingStreet | <street>
MailingCity | <city>
MailingPostalCode | <post>
LeadSource | @none Web ; Pameran ; Referral`},
		{name: "HubSpot: leads of an estate agent", rows: 18, cols: `
Record ID | <d:11>
First Name | <first>
Last Name | <last>
Phone Number | <hp+> ; <hp>
Email | <mail>
Lead Status | @none NEW ; CONNECTED ; BAD_TIMING
Job Title | @education_job [[jab]] ??35 _
Range Penghasilan | <band>
Marital Status | @marital_status Menikah ; Belum menikah ; Single ??20 _
Tipe Diminati | 36/72 ; 45/90 ; Ruko
Source IP | <ip>`},
		{name: "Mailchimp: audience", rows: 18, cols: `
Email Address | <mail>
First Name | <first>
Last Name | <last> ??25 _
Address | <addr> ??50 _
Phone Number | <hp> ??50 _
Birthday | <born:dmy> ??55 _
MEMBER_RATING | <n:1-5>
OPTIN_TIME | <stamp:2020-2024>
OPTIN_IP | <ip> ??40 _
LATITUDE | <lat> ??45 _
LONGITUDE | <lon> ??45 _
TAGS | @none "Promo Lebaran" ; "Webinar" ; _`},
		{name: "stored cards of a shop", rows: 16, cols: `
card_id | <seq:90>
cardholder | <NAME>
pan | <card>
exp_month | <n:1-12>
exp_year | <n:2025-2030>
billing_address | <addr>
billing_phone | <hp62>
customer_ip | <ip>`},
		{name: "workshop: service history of cars", rows: 18, cols: `
WO No. | WO/<n:10-12>/<d:5>
Nopol | <plate> ; <plat>
Nama Cust | <by:Bpk.:Ibu> <name>
No HP | <hp~>
Tipe | Xenia 1.3 ; Innova Reborn ; Brio RS ; L300
KM | <rp:8000-240000-100-dot>
Pekerjaan | @none Ganti oli ; Tune up ; Spooring ; Kampas rem
Total | @none <rp:180000-4200000-500-dot>
Piutang | @payment_status Lunas ; Belum ; Lunas ; BON
Jatuh Tempo | @none <dmy:2024>`},
		{name: "gym: members", rows: 16, cols: `
Member No | GM<d:5>
Nama | <name>
Tgl Lahir | <born:long>
Berat awal (kg) | @health <n:48-110>
Body fat % | @health <f:14_41:1>
Cedera/penyakit | @health lutut kanan ; HNP ; asma ; pasca SC ??60 tidak ada ; -
Instagram | @username @<user> ; <user> ??30 -
WA | <hp~>
Iuran | @payment_status lunas ; nunggak ; Lunas s/d Des`},
		{name: "owners of pets", rows: 14, cols: `
Owner | <name>
Nama Hewan | @none Mochi ; Boba ; Si Oyen ; Molly ; Bruno
Jenis | Kucing Persia ; Anjing Pom ; Kucing domestik
Berat | @none <f:2_18:1> kg
Vaksin Hewan | @none F3 ; F4 ; Rabies
No HP Owner | <hp~>
Alamat Owner | <addr>
Lat/Lng | <ll> ??40 -`},
	}
}

func ledgerHands() []fieldSpec {
	return []fieldSpec{
		{name: "form: seminar with questions as headers", rows: 20, cols: `
Cap waktu | <us:2024>
Nama lengkap beserta gelar (untuk sertifikat) | <name>, S.Kom ; <name> ; <NAME>
Jenis kelamin Anda? | <sex:Laki-laki:Perempuan>
Asal instansi / perusahaan tempat bekerja | @education_job <firm> ; [[skpd]] ; Freelance
Apa jabatan Anda di tempat kerja? | @education_job [[jab]] ??15 -
Nomor HP yang terhubung ke WhatsApp | <hp~>
Alamat e-mail aktif (pastikan benar!) | <mail>
Apakah Anda memiliki alergi makanan? Jika ya, sebutkan | @health seafood ; kacang ; telur ; udang ??70 tidak ada ; -
Dari mana Anda tahu acara ini? | @none Instagram ; Teman ; WA grup
Username Telegram | @messenger @<user> ; <user> ??35 -`},
		{name: "form: relief after a flood", rows: 18, local: true, cols: `
Timestamp | <us:2024>
Nama Kepala Keluarga | <name>
NIK Kepala Keluarga | <nik~> ??12 hilang
Alamat rumah terdampak (RT/RW, dusun) | <street>, RT <rt>/<rw>
Titik lokasi (share loc) | https://maps.google.com/?q=<ll> ; <ll>
Adakah anggota keluarga yang sakit? Sakit apa? | @health ibu hipertensi ; anak demam ; lansia stroke ; gatal-gatal ; diare ??35 tidak ada ; -
Adakah anggota keluarga yang meninggal dunia / hilang? | @death ayah, meninggal ; anak, hilang terseret ; 1 meninggal ??80 tidak ada
Status bantuan | @none sudah ; belum`},
		{name: "form: young voters' poll", rows: 18, ages: [2]int{17, 25}, cols: `
Timestamp | <us:2023>
Nama / inisial | <name> ; <first>
Agama yang dianut | @religion Islam ; islam ; Kristen Protestan ; Katolik ; Hindu
Pendidikan terakhir | <edu>
Apakah Anda sudah terdaftar di DPT? | @voter Sudah ; Belum ; Tidak tahu
TPS tempat Anda memilih | @voter TPS <n:1-30> ; TPS 0<n:1-9> ??25 -
Penghasilan per bulan | <band>
Akun Instagram | @username <user> ; @<user>`},
		{name: "parish: families of a ward", rows: 18, faith: "Katolik", cols: `
No KK Gereja | @none <d:2>-<d:4>
Nama Lengkap | <name>
Nama Baptis | @name Yohanes ; Maria ; Fransiskus ; Theresia ; Antonius
Hub. Kel. | @family KK ; Istri ; Anak ; Anak
Tgl Lahir | <born:dots>
Agama | @religion Katolik ; Katolik ; Katekumen
Status Nikah | @marital_status Menikah Gereja ; Lajang ; Beda Agama ; Janda
Lingkungan | @none St. Petrus ; St. Anna ; St. Yusuf
Alamat | <street>
Pekerjaan | <job>
Keterangan | @death + <n:2019-2024> ; RIP <dmy:2023> ??80 _`},
		{name: "mosque: receivers of alms", rows: 18, local: true, faith: "Islam", cols: `
NO | <i>
NAMA MUSTAHIK | <NAME~>
BIN/BINTI | <DAD>
GOL. | @none Fakir ; Miskin ; Gharim ; Fisabilillah
PEKERJAAN | <JOB~>
PENGHASILAN/BLN | @salary <n:300-1500-50>rb ; <rp:300000-1500000-50000-dot> ??20 tidak tentu
ALAMAT | RT <rt> / <rw>
KONDISI | @health sakit stroke ; lumpuh ; tuna netra ; TBC ??55 _ ; -
HUTANG | @payment_status ada, <n:1-9> jt ke bank emok ; hutang warung ; cicilan motor macet ??50 tidak ada`},
		{name: "public cemetery: graves", rows: 18, local: true, ages: [2]int{25, 90}, cols: `
BLOK/PETAK | @none A<n:1-9>/<n:1-80>
NAMA ALMARHUM/AH | <NAME>
BINTI/BIN | <DAD>
TGL LAHIR | <born:dmy>
TGL WAFAT | @death <dmy:2014-2024>
TGL DIMAKAMKAN | @death <dmy:2014-2024>
AHLI WARIS | <KID>
HUB | @family anak ; istri ; suami ; adik
HP AHLI WARIS | <b.hp> ??20 -
IPTM S/D | @none <dmy:2025-2027>
SEWA | @payment_status lunas ; nunggak 2 periode ; LUNAS`},
		{name: "mutual help in death, fund", rows: 14, local: true, ages: [2]int{40, 88}, cols: `
Nama Alm. | <name>
Wafat tgl | @death <mixed:2022-2024>
Dimakamkan di | @death TPU [[kec]] ; makam keluarga ; pemakaman desa
Hubungan dgn alm | @family istri ; anak ; suami ; menantu
Nominal | @none 1.500.000 ; 1 jt ; Rp 2.000.000
Ket | @death sakit jantung ; covid ; sepuh ; kecelakaan ??20 -`},
		{name: "neighbourhood head's list, Javanese", rows: 16, local: true, cols: `
No | <i>
Jeneng | <name~>
Lanang/Wadon | @sex <by:L:W>
Lair | <ttl:dash>
Omah | RT <rt> ; <street>
Gaweyan | @education_job tani ; buruh ; dagang ; guru ; nganggur ; pensiunan
Bojo | <mate> ??30 -
No HP | <hp~> ??25 -`},
		{name: "village women's group, Sundanese", rows: 14, local: true, sex: "P", cols: `
Ngaran | <name~>
Ngaran Salaki | <mate> ??15 randa
Lembur | Kp <village> ; <street>
Padamelan Salaki | @education_job buruh tani ; kuli ; ojeg ; dagang
Hutang Arisan | @payment_status lunas ; can mayar ; kurang 50rb ; lunas
Kasehatan | @health darah tinggi ; rematik ; cageur ; asma`},
		{name: "motorcycle club", rows: 16, sex: "L", cols: `
No NRA | @none <d:3>
Nama | <name>
Nick/Panggilan | @username <user> ; bro<first> ??10 -
Nopol | <plate>
Gol. Darah | <blood>
Kontak Darurat (istri/ortu) | <b.hp> (<mate>)
No HP | <hp~>
PIN BB/ID Line | @messenger <X:8> ; line: <user> ??45 -
Uk. Kaos | M ; L ; XL
Iuran | @payment_status lunas ; 3 bln blm ; lunas`},
		{name: "survey of incomes, flattened headers", rows: 20, cols: `
Responden - Nama | <name>
Responden - JK (1=L;2=P) | <sex:1:2>
Unnamed: 2 | <age>
Pendidikan KRT | <edu>
Pekerjaan Utama | <job>
Pendapatan (Rp/bln) - Suami | @salary <n:800-6500-50>000 ; <rp:800000-6500000-50000-dot>
Pendapatan (Rp/bln) - Istri | @salary <rp:400000-4500000-50000-dot> ??45 0 ; -
Pengeluaran (Rp/bln) - Pangan | @none <rp:600000-2500000-50000-dot>
Lokasi - Lintang | <lat>
Lokasi - Bujur | <lon>
Ket. | @none rumah kosong ; _ ; _`},
		{name: "reunion: list kept in a chat", rows: 16, cols: `
nama | <name~>
nama ktr/usaha | @education_job <firm> ; [[usaha]] ; PNS ??20 ?
domisili skrg | <city> ; <town>
status | @marital_status nikah ; jomblo ; duda ; sdh nikah ; janda
wa | <hp~>
ig/fb | @username <user> ; @<user> ; <user> ??20 gak punya
dp | @payment_status sdh tf ; blm ; lunas ; 100rb dulu`},
		{name: "damaged spreadsheet of a subdistrict", rows: 22, local: true, cols: `
no | <i>
nama lngkp | <name~>
nik | <nik> ; <nik> ; <nik~> ??18 3,27402E+15 ; 3.1751E+15 ; #VALUE!
no. kk | <kk> ??18 3,27402E+15 ; ###########
tgl lhr | <born:mixed> ??8 #VALUE! ; 44562
alamt | <addr>
hp | <hp8> ; <hp8>.0 ; <hp~> ??8 8,1234E+10
jns klmn | @sex <by:L:P> ; <by:laki2:prmpuan> ; <by:Lk:Pr>
agma | @religion islam ; ISLAM ; isalm ; krsten ; Hindu
pkrjaan | <job~>
ket. | @none _ ; ok ; dobel`},
		{name: "legal aid: complaints against lenders", rows: 14, cols: `
Tgl Aduan | <dmy:2023-2024>
Nama Pengadu | <name>
Kontak | <hp~> ; <mail>
Jumlah aplikasi pinjol | <n:1-23>
Status Pinjaman | @payment_status galbay 4 bulan ; macet ; masih lancar ; gagal bayar ; restrukturisasi
Penghasilan pengadu | @salary <pay:hand> ; UMR ; <n:1-5> juta/bln ??20 tidak ada
Bentuk intimidasi | @none sebar data ; ancaman ; telepon kantor
Dampak kesehatan | @health depresi ; insomnia ; percobaan bunuh diri ??55 -
Akun medsos | @username <user> ??40 -`},
		{name: "police: victims of accidents", rows: 14, cols: `
NO LP | LP/A/<n:10-400>/<n:2023-2024>/LL
KORBAN | <NAME>
UMUR | <age>
ALAMAT | <ADDR>
NOPOL KENDARAAN | <plate>
SIM | @driving_licence C ada, <sim12> ; <sim12> ??45 tidak ada
LUKA | @health LR ; LB ; patah kaki ; cedera kepala berat
MENINGGAL | @death MD di TKP ; MD di RS <dmy:2024> ??65 -
PEKERJAAN | <JOB>
AHLI WARIS JASA RAHARJA | <MATE>`},
	}
}

func ledgerBare() []fieldSpec {
	return []fieldSpec{
		{name: "bare: stealer's log", bare: true, rows: 22, cols: `
1 | @none https://sso.kampus.ac.id/login ; https://www.tokopedia.com/login ; https://accounts.google.com/ ; android://<k:20>@com.shopee.id/
2 | <mail> ; <user> ; <hp>
3 | <pass>`},
		{name: "stealer's log with a header", rows: 20, cols: `
URL | @none https://siakad.univ.ac.id/ ; https://djponline.pajak.go.id/account/login ; https://facebook.com/ ; https://bpjsketenagakerjaan.go.id/
USER | <user> ; <mail> ; <npwp15>
PASS | <pass>
HWID | @device_id <X:32>
IP | <ip>
COUNTRY | @none ID
DATE | <stamp:2024>`},
		{name: "bare: combos with hashes", bare: true, rows: 20, cols: `
1 | <user>
2 | <mail>
3 | <md5> ; <md5> ; <sha1>
4 | <ip>`},
		{name: "bare: employees and pay", bare: true, rows: 18, cols: `
1 | <i>
2 | <NAME>
3 | @education_job [[jab]]
4 | <pay:us2>
5 | <gross:us2>
6 | <rek>`},
		{name: "bare: patients", bare: true, rows: 18, cols: `
1 | @health <d:6>
2 | <NAME>
3 | <sex:L:P>
4 | <born:ymd>
5 | @health [[icd]]
6 | @health [[dx]]
7 | <noka> ??25 _`},
		{name: "bare: households", bare: true, local: true, rows: 20, cols: `
1 | <kk>
2 | <nik>
3 | <NAME>
4 | @family [[shdk]]
5 | <wed>
6 | <FAITH>
7 | <JOB>
8 | <STREET>`},
		{name: "bare: civil servants", bare: true, ages: [2]int{26, 58}, rows: 16, cols: `
1 | <nip>
2 | <name>, S.E. ; <name>, S.Sos ; <name>
3 | @education_job [[gol]]
4 | @education_job [[skpd]]
5 | <hp>`},
		{name: "bare: borrowers overdue", bare: true, rows: 18, cols: `
1 | <name>
2 | <hp62>
3 | @none <n:400000-9000000-1000>
4 | @payment_status MACET ; LANCAR ; LUNAS ; KOL 2 ; KURANG LANCAR
5 | <mate>
6 | <b.hp>`},
		{name: "contacts of a phone", rows: 16, cols: `
Name | <name> ; <by:Pak:Bu> <first> RT ; <by:Mas:Bu> <first> Laundry ; <first> kantor
Given Name | <first>
Group Membership | * myContacts
E-mail 1 - Value | <mail> ??60 _
Phone 1 - Type | Mobile
Phone 1 - Value | <hp+-> ; <hp>
Birthday | <born:ymd> ??75 _
Notes | @none _ ; kenalan di pameran`},
		{name: "bare: voters", bare: true, local: true, rows: 24, cols: `
1 | <i>
2 | <kk>
3 | <nik>
4 | <NAME>
5 | <POB>
6 | <born:bars>
7 | @marital_status S ; B ; P
8 | <sex:L:P>
9 | <STREET>
10 | <rt>
11 | <rw>
12 | @voter <n:1-12>`},
	}
}

func ledgerCleanOffice() []fieldSpec {
	return []fieldSpec{
		{name: "clean: population by district", clean: true, rows: 20, cols: `
kode_kecamatan | <place:code>
nama_kecamatan | <place:district>
laki_laki | <n:9000-61000>
perempuan | <n:9000-61000>
jumlah_kk | <n:5000-38000>
islam | <n:15000-110000>
kristen | <n:20-9000>
katolik | <n:10-4000>
kawin | <n:9000-50000>
belum_kawin | <n:8000-52000>`},
		{name: "clean: illnesses by puskesmas", clean: true, rows: 16, cols: `
Puskesmas | PKM <spot>
Kode Puskesmas | P<place:code>0<n:1-3>
Bulan | [[bulan]]
ISPA (J06.9) | <n:40-900>
Hipertensi (I10) | <n:30-700>
Diare (A09) | <n:4-240>
DBD (A91) | <n:0-60>
Meninggal | <n:0-4>
Cakupan Vaksin (%) | <c:55_101:1>`},
		{name: "clean: minimum wages by regency", clean: true, rows: 22, cols: `
Kab/Kota | <place:town>
Provinsi | <place:prov>
UMK 2023 | <rp:1950000-5100000-1-rpc>
UMK 2024 | <rp:2010000-5300000-1-rpc>
Kenaikan (%) | <c:1.5_7.9:2>
No. SK Gubernur | 188.44/<n:100-999>/KEP/2023`},
		{name: "clean: polling stations", clean: true, rows: 20, cols: `
kd_wil | <place:code>
kel | <spot>
jml_tps | <n:4-40>
dpt_l | <n:900-7000>
dpt_p | <n:900-7000>
dptb | <n:0-140>
suara_sah | <n:1500-12000>
suara_tidak_sah | <n:10-600>`},
		{name: "clean: budget of a village", clean: true, rows: 18, cols: `
Kode Rekening | 5.<n:1-4>.<n:1-3>.0<n:1-9>
Uraian | Belanja ATK ; Belanja Makan Minum Rapat ; Penghasilan Tetap Perangkat ; Honorarium Tim Pelaksana ; Belanja Modal Jalan Desa ; Operasional BPD
Vol | <n:1-12>
Satuan | paket ; OB ; rim ; bulan ; OH
Harga Satuan (Rp) | <rp:25000-3500000-5000-dot>
Jumlah (Rp) | <rp:250000-85000000-5000-dot>
Sumber | DD ; ADD ; PBH ; PADes`},
		{name: "clean: inventory of a government office", clean: true, rows: 20, cols: `
Kode Barang | 1.3.2.05.0<n:1-3>.0<n:1-6>.<d:3>
NUP/Register | <seq:1:6>
Nama Barang | Laptop ; Meja Kerja 1/2 Biro ; AC Split 1 PK ; Printer Inkjet ; Lemari Arsip ; Sepeda Motor Dinas
Merk/Type | Lenovo V14 ; Olympic ; Sharp ; Epson L3210 ; Brother
Tahun Perolehan | <n:2008-2024>
Harga Perolehan | <rp:450000-18500000-50000-comma>
Kondisi | B ; RR ; RB ; Baik
Ruang | R. <n:101-310>`},
		{name: "clean: incoming letters", clean: true, rows: 18, cols: `
No Agenda | <seq:401>
No Surat | <n:1-900>/<A:3>/<n:10-12>/2024 ; B-<n:100-9000>/KL.02/2024
Tgl Surat | <dmy:2024>
Tgl Terima | <dmy:2024>
Asal Surat | [[skpd]] ; <firm>
Perihal | Undangan rapat koordinasi ; Permohonan data kemiskinan ; Edaran cuti bersama ; Laporan kinerja triwulan
Sifat | Biasa ; Segera ; Penting
Disposisi | Sekretaris ; Kabid I ; Kasubbag Keuangan`},
		{name: "clean: tenders", clean: true, rows: 16, cols: `
Kode Tender | <d:8>
Kode RUP | <d:8>
Nama Paket | Rehab Gedung SDN <n:1-9> <spot> ; Pengadaan Alkes Puskesmas ; Peningkatan Jalan <spot> ; Sewa Kendaraan Operasional
HPS | <rp:190000000-9000000000-1000000-rpc>
Pemenang | <firm>
NPWP Badan | <npwp>
Nilai Kontrak | <rp:170000000-8800000000-1000-rpc>
Tahap | Selesai ; Evaluasi ; Kontrak`},
		{name: "clean: business licences of firms", clean: true, rows: 16, cols: `
NIB | <d:13>
Nama Badan Usaha | <firm>
KBLI | <n:10110-96999>
Uraian KBLI | Perdagangan eceran ; Konstruksi gedung ; Angkutan barang ; Industri makanan
Skala | Mikro ; Kecil ; Menengah
Risiko | Rendah ; MR ; MT ; Tinggi
Tgl Terbit OSS | <stamp:2021-2024>
Status | Aktif ; Dibekukan`},
		{name: "clean: schools of a regency", clean: true, rows: 20, cols: `
NPSN | <d:8>
Nama Satuan Pendidikan | SDN <n:1-9> <spot> ; SMPN <n:1-5> <place:district> ; MI Nurul Iman <spot> ; SMK Bina Karya
Bentuk | SD ; SMP ; MI ; SMK
Status | Negeri ; Swasta
Jml PD | <n:60-1100>
Jml Guru | <n:6-70>
Rombel | <n:6-33>
Akreditasi | A ; B ; C ; Belum
Lintang | <f:-8.6_-6.1:6>
Bujur | <f:106.2_114.5:6>`},
		{name: "clean: curriculum of a course", clean: true, rows: 18, cols: `
Kode MK | <A:3><n:1101-4899>
Mata Kuliah | Kalkulus I ; Pengantar Akuntansi ; Kewarganegaraan ; Pendidikan Agama ; Basis Data ; Statistika Kesehatan
SKS | <n:1-6>
Smt | <n:1-8>
Prodi | [[prodi]]
Kelas | A ; B ; C
Kapasitas | <n:25-60>
Ruang | GK-<n:101-412>`},
		{name: "clean: answer key of an examination", clean: true, rows: 20, cols: `
No Soal | <i>
Kompetensi | 3.<n:1-9> ; 4.<n:1-9>
Kunci | A ; B ; C ; D ; E
Bobot | <c:1_4:1>
Daya Beda | <f:0.1_0.8:3>
Tingkat Kesukaran | <f:0.15_0.95:3>
Ket | Sukar ; Sedang ; Mudah`},
		{name: "clean: regional codes and post codes", clean: true, rows: 24, cols: `
kode | <place:code>
kelurahan | <spot>
kecamatan | <place:district>
kabupaten | <place:town>
provinsi | <place:prov>
kodepos | <place:post>
kode_bps | <d:10>`},
		{name: "clean: rainfall and river gauges", clean: true, rows: 20, cols: `
stasiun | STA-<n:1-60>
lat | <f:-8.5_-1.2:5>
lon | <f:98_139:5>
tgl_jam | <stamp:2024>
ch_mm | <f:0_120:1>
tma_cm | <n:20-640>
status | Normal ; Siaga 3 ; Siaga 2 ; Awas
baterai_v | <f:11.2_13.9:2>`},
		{name: "clean: religious buildings", clean: true, rows: 16, cols: `
ID | 01.2.<n:10-35>.<d:2>.<d:2>.<d:6>
Nama Rumah Ibadah | Masjid Al Hidayah ; Mushola Nurul Huda ; GKJ <spot> ; Pura Puseh <spot> ; Gereja St. Yusuf
Agama | Islam ; Islam ; Kristen ; Hindu ; Katolik
Kecamatan | <place:district>
Luas Tanah m2 | <n:60-2400>
Daya Tampung | <n:40-1500>
Tahun Berdiri | <n:1921-2019>`},
		{name: "clean: JKN membership by segment", clean: true, rows: 16, cols: `
Kab/Kota | <place:town>
PBI JK | <n:20000-340000>
PBI APBD | <n:1000-90000>
PPU | <n:9000-210000>
PBPU Aktif | <n:2000-70000>
PBPU Menunggak | <n:1500-60000>
Kelas I | <n:2000-50000>
Kelas III | <n:30000-300000>
UHC (%) | <c:78_102:2>`},
		{name: "clean: bank offices' bad loans", clean: true, rows: 16, cols: `
KC | KC [[kota]] ; KCP [[kec]]
Periode | <my:2024>
NOA Lancar | <n:400-9000>
NOA DPK | <n:10-800>
NOA Macet | <n:3-300>
OS Kol 1 (jt) | <rp:12000-910000-1-dot>
OS Kol 5 (jt) | <rp:100-42000-1-dot>
NPL gross % | <c:0.4_7.2:2>
Rank | <n:1-40>`},
		{name: "clean: salary scale of civil servants", clean: true, exact: true, rows: 17, cols: `
MKG | ## 0 ; 2 ; 4 ; 6 ; 8 ; 10 ; 12 ; 14 ; 16 ; 18 ; 20 ; 22 ; 24 ; 26 ; 28 ; 30 ; 32
Gol III/a | <rp:2785700-4575200-100-dot>
Gol III/b | <rp:2903600-4768800-100-dot>
Gol III/c | <rp:3026400-4970500-100-dot>
Gol IV/a | <rp:3287800-5399900-100-dot>`},
		{name: "clean: public works, road sections", clean: true, rows: 16, cols: `
No Ruas | <d:3>.<d:2>
Nama Ruas | Jl. [[kota]] - [[kec]] ; Lingkar [[kec]] ; Jl. Akses Pelabuhan
STA Awal | <n:0-9>+<d:3>
STA Akhir | <n:10-40>+<d:3>
Panjang (km) | <c:0.4_28:3>
IRI | <f:2_16:2>
Kondisi | Baik ; Sedang ; Rusak Ringan ; Rusak Berat
LHR | <n:200-24000>`},
		{name: "clean: fees of a hospital's services", clean: true, rows: 18, cols: `
kd_tindakan | RJ<d:5>
nama_perawatan | Konsultasi Sp.PD ; Jahit luka <lt> 5 cm ; EKG ; Nebulizer ; USG Abdomen ; Darah Lengkap
kelas | Kelas 1 ; Kelas 2 ; Kelas 3 ; VIP ; -
jasa_sarana | <n:15000-250000-500>
jasa_dokter | <n:20000-300000-500>
total_tarif | <n:35000-650000-500>
kd_icd9 | <d:2>.<d:2>
status | 1 ; 0`},
		{name: "clean: beds of a hospital", clean: true, rows: 16, cols: `
ruang | Melati ; Anggrek ; ICU ; NICU ; Isolasi ; Kenanga
kd_bed | <A:2>-<n:101-420>
kelas | 1 ; 2 ; 3 ; VIP
status | ISI ; KOSONG ; KOTOR
update | <stamp:2024>
BOR | <f:31_98:2>
LOS | <f:2_8:1>`},
		{name: "clean: codes of diagnoses", clean: true, rows: 20, cols: `
icd10 | [[icd]]
deskripsi | [[dx]]
inacbg | <A:1>-4-<n:10-44>-[[I|II|III]]
tarif_k3 | <n:1200000-18000000-100>
tarif_k1 | <n:1700000-26000000-100>
non_spesialistik | Y ; N`},
	}
}

func ledgerCleanTrade() []fieldSpec {
	return []fieldSpec{
		{name: "clean: stock of building materials", clean: true, rows: 20, cols: `
KODE | BRG-<d:5>
NAMA BARANG | [[barang]]
SAT | zak ; btg ; dus ; pcs ; mtr
STOK AWAL | <n:0-400>
MASUK | <n:0-200>
KELUAR | <n:0-180>
HARGA BELI | <rp:1500-640000-500-dot>
HARGA JUAL | <rp:2000-780000-500-dot>
RAK | <A:1><n:1-9>
KET | _ ; kosong ; indent`},
		{name: "clean: drugs in a pharmacy", clean: true, rows: 20, cols: `
kode_brng | B<d:9>
nama_brng | [[alkes]]
no_batch | <A:2><d:6>
ed | <ymd:2025-2028>
stok | <n:0-4000>
h_beli | <f:150_98000:2>
ralan | <f:200_128000:2>
kategori | Obat Bebas ; Keras ; BMHP ; Narkotika
barcode | <ean>`},
		{name: "clean: sales invoices between firms", clean: true, rows: 20, cols: `
No Faktur | 010.<d:3>-24.<d:8>
Tgl Faktur | <dmy:2024>
Lawan Transaksi | <firm>
DPP | <rp:450000-98000000-1-dot>
PPN 11% | <rp:49500-10780000-1-dot>
No Invoice | INV/<n:2023-2024>/[[I|IV|VI|IX|XI]]/<d:4>
Jatuh Tempo | <dmy:2024>
Umur Piutang | <n:0-120> hari
Status | Lunas ; Belum Lunas ; Overdue`},
		{name: "clean: purchase orders", clean: true, rows: 18, cols: `
po_number | 45<d:8>
po_item | 00<n:10-90-10>
material | <d:18>
material_desc | BOLT HEX M12 ; GASKET 3IN ; V-BELT C120 ; GREASE EP2 ; ELECTRODE 3.2MM
vendor_code | <d:10>
plant | <n:1101-1109>
net_price | <f:1200_9800000:2>
currency | IDR ; USD ; JPY
gr_date | <compact:2024>`},
		{name: "clean: marketplace catalogue", clean: true, rows: 18, cols: `
product_id | <d:11>
sku | <A:3>-<A:2>-<d:3>
title | Kaos Pria Oversize Cotton 24s ; Gamis Ibu Menyusui Busui ; Sepatu Anak Perempuan ; Jam Tangan Wanita Alexandre ; Kerudung Aisyah Bella
category_id | <d:6>
price | <n:15000-890000-500>
stock | <n:0-999>
rating | <f:3.9_5:1>
sold | <n:0-45000>
weight_g | <n:50-4000>
image | https://cf.shop.example/file/<x:32>`},
		{name: "clean: exchange rates", clean: true, rows: 20, cols: `
Tanggal | <ymd:2024>
Mata Uang | USD ; SGD ; JPY ; EUR ; AUD ; MYR
Nilai | 1 ; 100
Kurs Jual | <c:1020_17900:2>
Kurs Beli | <c:1010_17800:2>
Kurs Tengah | <f:1015_17850:4>`},
		{name: "clean: food prices on markets", clean: true, rows: 18, cols: `
PASAR | Pasar [[kec]] ; Pasar Induk [[kota]]
KOMODITAS | Cabe Rawit Merah ; Beras Medium ; Daging Sapi ; Telur Ayam Ras ; Bawang Merah ; Minyakita
SATUAN | kg ; ltr
HARGA KMRN | <rp:12000-145000-500-dot>
HARGA HR INI | <rp:12000-145000-500-dot>
+/- | <n:0-9000-500> ; -<n:500-5000-500>
KET | naik ; turun ; tetap`},
		{name: "clean: cash book of a shop", clean: true, rows: 20, cols: `
TGL | <short:2024>
NO BUKTI | BKM-<d:4> ; BKK-<d:4>
URAIAN | Setoran tunai ke bank ; Beli bensin operasional ; Bayar listrik ; Penjualan tunai ; Gaji karyawan bulan ini (rekap)
DEBET | <rp:50000-9500000-500-dot> ; -
KREDIT | <rp:50000-9500000-500-dot> ; -
SALDO | <rp:1000000-48000000-500-dot>`},
		{name: "clean: trial balance", clean: true, rows: 20, cols: `
Kode Akun | 1-1<d:3> ; 2-1<d:3> ; 6-<d:4>
Nama Akun | Kas Kecil ; Piutang Usaha ; Hutang Gaji ; Beban Gaji & Tunjangan ; Beban BPJS ; Pendapatan Jasa
Saldo Awal | <rp:0-480000000-1000-comma>
Mutasi D | <rp:0-90000000-1000-comma>
Mutasi K | <rp:0-90000000-1000-comma>
Saldo Akhir | <rp:0-480000000-1000-comma>`},
		{name: "clean: containers at a port", clean: true, rows: 16, cols: `
CONTAINER_NO | [[TEMU|MRKU|SEGU|TCLU]]<d:7>
ISO | 22G1 ; 45G1 ; 22R1
VESSEL | KM MERATUS BARITO ; MV SINAR SUMBA ; KM TANTO JAYA
VOY | <d:3><A:1>
POL | IDJKT ; IDSUB ; IDBLW
POD | SGSIN ; IDMAK ; CNSHA
GROSS_KG | <n:8000-28000>
SEAL | <A:2><d:6>
GATE_IN | <stamp:2024>`},
		{name: "clean: menu of a cashier's programme", clean: true, rows: 16, cols: `
id_menu | <seq:11>
nama | Nasi Goreng Kampung ; Es Teh Manis ; Soto Ayam Bu Siti ; Ayam Geprek Pak Slamet ; Kopi Susu Aren
kategori | Makanan ; Minuman
hpp | <n:2500-18000-500>
harga | <n:5000-35000-1000>
terjual | <n:0-2200>
gambar | menu_<x:6>.jpg`},
		{name: "clean: shop's receipts", clean: true, rows: 20, cols: `
trx_id | TRX<full:2024><d:4>
tanggal | <stamp:2024>
outlet | OUTLET-<n:1-30>
kasir_shift | 1 ; 2 ; 3
items | <n:1-19>
subtotal | <n:8000-960000-500>
diskon | <n:0-50000-500>
payment_method | QRIS ; CASH ; DEBIT
status | PAID ; VOID ; REFUND`},
		{name: "clean: crops by district", clean: true, rows: 16, cols: `
Kecamatan | <place:district>
Luas Tanam (ha) | <c:12_2400:1>
Luas Panen (ha) | <c:10_2300:1>
Produktivitas (ku/ha) | <c:38_72:2>
Produksi (ton) | <rp:400-16000-1-dot>
Komoditas | Padi ; Jagung ; Kedelai ; Ubi Kayu
Poktan (jml) | <n:3-60>`},
		{name: "clean: books of a library", clean: true, rows: 18, cols: `
ISBN | <ean:book>
Judul | Laskar di Kaki Langit ; Pengantar Ilmu Hukum ; Matematika Kelas IX ; Ronggeng Malam ; Fikih Praktis
Penerbit | <firm>
Thn | <n:1988-2023>
Klas DDC | <d:3>.<d:2>
Eks | <n:1-40>
Lokasi Rak | R<n:1-12>-<A:1>
Denda/hr | 500 ; 1000`},
		{name: "clean: contracts of leasing, machines", clean: true, rows: 14, cols: `
kontrak | LS-<d:6>/<n:2021-2024>
lessee | <firm>
unit | Excavator PC200 ; Forklift 3T ; Genset 250 kVA
serial | <A:3><d:8>
nilai | <rp:240000000-2900000000-1000000-us>
tenor | 24 ; 36 ; 48
status_angsuran | Lancar ; Lancar ; Macet
denda | <rp:0-9000000-1000-us>`},
		{name: "clean: sailing and train timetable", clean: true, rows: 16, cols: `
Nomor KA | <n:1-320>
Nama KA | Argo Wilis ; Gajayana ; Kertajaya ; Sri Tanjung ; Mutiara Selatan
Asal | [[kota]]
Tujuan | [[kota]]
Brgkt | <hm:2024>
Tiba | <hm:2024>
Kelas | EKS ; EKO ; BIS
Tarif | <rp:88000-650000-1000-dot>`},
		{name: "clean: rooms and rates", clean: true, rows: 14, cols: `
room_no | <n:101-560>
room_type | Deluxe Twin ; Superior King ; Family
floor | <n:1-5>
rack_rate | <n:350000-1800000-10000>
hk_status | VC ; VD ; OC ; OOO
minibar | Y ; N
last_clean | <stamp:2024>`},
		{name: "clean: fuel of company's machines", clean: true, rows: 16, cols: `
Unit | EX-<d:2> ; DT-<d:3> ; GS-<d:2>
Tgl | <dash:2024>
HM Awal | <f:1200_9000:1>
HM Akhir | <f:9001_9400:1>
Solar (ltr) | <n:40-420>
L/jam | <c:8_31:2>
Shift | Siang ; Malam
Remark | _ ; breakdown ; hujan`},
		{name: "clean: campaign results", clean: true, rows: 14, cols: `
Campaign name | Promo Ramadan [[kota]] ; Retargeting Ibu Muda ; Lead Form KPR
Campaign ID | 120<d:15>
Impressions | <n:2000-900000>
Reach | <n:1500-600000>
Results | <n:3-900>
CPR (IDR) | <rp:900-48000-1-us>
Age | 18-24 ; 25-34 ; 35-44
Gender | male ; female ; unknown
Amount spent | <rp:50000-9000000-1-us>`},
		{name: "clean: dividends and shares", clean: true, rows: 14, cols: `
Kode | <A:4>
Emiten | <firm>
Cum Date | <mon:2024>
DPS (Rp) | <c:2_480:2>
Yield | <c:0.2_9:2>%
Close | <n:50-9800-5>
PER | <f:4_38:2>
Sektor | Keuangan ; Energi ; Kesehatan ; Properti`},
	}
}

func ledgerCleanMachines() []fieldSpec {
	return []fieldSpec{
		{name: "clean: readings of electricity meters", clean: true, rows: 22, cols: `
meter_id | <d:11>
kwh_lwbp | <f:100_98000:2>
kwh_wbp | <f:50_42000:2>
kvarh | <f:5_9000:2>
volt_r | <f:208_236:1>
arus_r | <f:0.2_80:2>
cos_phi | <f:0.72_0.99:3>
baca_at | <wib:2024>`},
		{name: "clean: servers watched", clean: true, rows: 16, cols: `
hostname | db-prod-0<n:1-9> ; web-<n:1-20> ; mail-relay ; redis-<n:1-5>
ip_address | <lan>
cpu_pct | <f:0.4_99:1>
mem_free_mb | <n:120-64000>
uptime_s | <n:1000-90000000>
status | up ; up ; down
last_check | <epoch:2024>`},
		{name: "clean: tickets of a help desk", clean: true, rows: 16, cols: `
ticket_no | INC00<d:8>
opened_at | <stamp:2024>
category | Network ; Printer ; Password reset ; Email ; SAP
priority | P1 ; P2 ; P3
short_description | User tidak bisa login VPN ; Printer lantai 3 macet ; Reset password siakad ; Server lambat
sla_breached | true ; false
resolution_min | <n:5-2900>
assignment_group | L1-Helpdesk ; NOC ; Apps Support`},
		{name: "clean: columns of a database", clean: true, exact: true, rows: 16, cols: `
TABLE_NAME | mst_pegawai ; tb_siswa ; pasien ; users
COLUMN_NAME | ## nik ; nama_lengkap ; no_kk ; tgl_lahir ; gaji_pokok ; email ; password ; no_hp ; alamat ; agama ; nisn ; no_bpjs ; golongan_darah ; imei ; npwp ; status_nikah
DATA_TYPE | varchar ; int ; date ; decimal
CHARACTER_MAXIMUM_LENGTH | 16 ; 100 ; 255 ; NULL
IS_NULLABLE | YES ; NO
COLUMN_KEY | PRI ; MUL ; _`},
		{name: "clean: source code, by lines", clean: true, exact: true, rows: 16, cols: `
line | <i>
code | ## $nik = $this->input->post('nik'); ; if (strlen($nik) != 16) { ; return false; ; } ; $this->db->where('no_kk', $kk); ; $row = $this->db->get('penduduk')->row(); ; $password = md5($this->input->post('password')); ; echo json_encode($row); ; function hitung_gaji($pokok, $tunjangan) { ; $total = $pokok + $tunjangan; ; return number_format($total, 0, ',', '.'); ; // TODO validasi email ; $log = date('Y-m-d H:i:s'); ; foreach ($siswa as $s) { ; $nisn[] = $s->nisn; ; exit;
commit | <x:40>
changed | <n:0-3>`},
		{name: "clean: builds of a pipeline", clean: true, rows: 16, cols: `
build_id | <d:10>
sha | <x:40>
branch | main ; develop ; feature/login-otp ; hotfix/slip-gaji
duration_s | <n:20-1900>
result | SUCCESS ; FAILURE ; ABORTED
coverage | <f:41_94:2>
image | sha256:<x:64>
finished | <z:2024>`},
		{name: "clean: sensors of cold chain", clean: true, rows: 18, cols: `
logger_sn | VFC-<d:8>
vaksin_lemari | Kulkas A ; Freezer B ; Cool box 2
suhu_c | <f:1.5_9:1>
rh | <n:40-88>
ts | <epoch:2024>
vvm | A ; B
alarm | HIGH ; LOW ; OK`},
		{name: "clean: vaccine lots received", clean: true, rows: 14, cols: `
No SBBK | <d:3>/IF/<n:10-12>/2024
Jenis Vaksin | BCG ; DPT-HB-Hib ; MR ; IPV ; Rotavirus
No Batch | <d:7>A ; <A:3><d:4>
ED | <my:2025-2027>
Jumlah (vial) | <n:5-600>
VVM | A ; A ; B
Kondisi Beku | tidak ; tidak ; ya`},
		{name: "clean: quality of a production line", clean: true, rows: 18, cols: `
LOT | <yy:2024>-<A:1><d:3>
MESIN | INJ-<n:1-20>
BERAT (g) | <f:11.2_12.8:2>
TINGGI (mm) | <f:80.1_80.9:2>
DIAMETER | <f:24_26:3>
REJECT | <n:0-40>
JENIS CACAT | short shot ; flash ; silver ; -
STATUS | OK ; NG ; HOLD`},
		{name: "clean: access points of a building", clean: true, rows: 14, cols: `
ap_name | AP-LT<n:1-9>-<d:2>
model | U6-Lite ; RG-AP820 ; C9120
serial | <A:3><d:4><A:4>
mgmt_ip | <lan>
clients | <n:0-64>
ch_2g | 1 ; 6 ; 11
fw | 6.5.<n:1-64>
uptime | <n:1-200>d`},
		{name: "clean: keys of translations", clean: true, exact: true, rows: 14, cols: `
key | ## label.nik ; label.nama ; label.gaji ; label.phone ; error.email ; error.password ; label.agama ; label.ibu ; label.alamat ; label.npwp ; label.bpjs ; btn.save ; label.dob ; label.sex
id | ## Nomor Induk Kependudukan ; Nama Lengkap ; Gaji Pokok ; Nomor HP ; Format email salah ; Kata sandi minimal 8 karakter ; Agama ; Nama Ibu Kandung ; Alamat Rumah ; NPWP ; Nomor BPJS ; Simpan ; Tanggal Lahir ; Jenis Kelamin
en | ## National ID ; Full Name ; Basic Salary ; Phone Number ; Invalid email ; Password must have 8 characters ; Religion ; Mother's Name ; Home Address ; Tax ID ; BPJS Number ; Save ; Date of Birth ; Sex
updated | <ymd:2023>`},
		{name: "clean: options of a form", clean: true, exact: true, rows: 14, cols: `
id | <seq:1>
grup | ## agama ; agama ; agama ; status_kawin ; status_kawin ; pendidikan ; pendidikan ; pekerjaan ; pekerjaan ; hubungan ; hubungan ; goldar ; kelas_bpjs ; warga
kode | <n:1-9>
label | ## Islam ; Kristen ; Hindu ; Kawin ; Belum Kawin ; SLTA ; Diploma IV/Strata I ; Petani/Pekebun ; PNS ; Istri ; Anak ; AB ; Kelas III ; WNI
aktif | 1 ; 0
urut | <i>`},
		{name: "clean: toll gates by hour", clean: true, rows: 16, cols: `
gerbang | GT [[kota]] <n:1-4>
jam | <hm:2024>
gol_1 | <n:20-4000>
gol_2 | <n:0-500>
gol_3 | <n:0-300>
pendapatan | <rp:400000-48000000-500-dot>
gagal_tap | <n:0-30>`},
		{name: "clean: earthquakes", clean: true, rows: 16, cols: `
Waktu (WIB) | <stamp:2024>
Lintang | <c:0.1_9.8:2> LS
Bujur | <c:95_140:2> BT
Mag | <f:2.1_6.9:1>
Kedalaman | <n:5-320> km
Wilayah | <n:8-120> km BaratDaya [[kota]] ; <n:8-120> km Tenggara [[kota]]
Dirasakan (MMI) | II ; III ; II-III ; -`},
		{name: "clean: radio links and towers", clean: true, rows: 14, cols: `
site_id | <A:3><d:3>
site_name | <spot>_<d:2>
longitude | <f:98_139:6>
latitude | <f:-8.6_4:6>
tower_h | <n:25-72>
azimuth | 0 ; 120 ; 240
cell_id | 510-10-<d:5>-<d:3>
traffic_gb | <f:2_1900:1>`},
		{name: "clean: packages of an image", clean: true, rows: 16, cols: `
name | openssl ; glibc ; node ; python3-requests ; php8.1-fpm ; laravel/framework
version | <n:1-20>.<n:0-40>.<n:0-20>
cve | CVE-<n:2019-2024>-<n:1000-49999>
cvss | <f:2.1_10:1>
severity | LOW ; HIGH ; CRITICAL
purl | pkg:deb/debian/x<x:4>@<n:1-9>.<n:0-9>
fixed | true ; false`},
		{name: "clean: bare, codes and amounts", clean: true, bare: true, rows: 20, cols: `
1 | <full:2024><d:2>
2 | <A:3>-<d:5>
3 | <n:15000-900000-500>
4 | <n:1-40>
5 | KIRIM ; BATAL ; RETUR`},
		{name: "clean: bare, sixteen digits of orders", clean: true, bare: true, rows: 20, cols: `
1 | 58<d:14>
2 | <epoch:2024>
3 | [[barang]]
4 | <rp:15000-900000-500-dot>
5 | <ean>`},
		{name: "clean: bare, measurements", clean: true, bare: true, rows: 18, cols: `
1 | <wib:2024>
2 | <f:-8.5_-6:5>
3 | <f:20_36:2>
4 | <n:900-1020>
5 | <x:8>`},
		{name: "clean: vouchers of a mobile shop", clean: true, rows: 16, cols: `
sn | <d:20>
kode_produk | TSEL10 ; XLD5 ; ISAT25 ; PLN50
nominal | 5000 ; 10000 ; 25000 ; 50000
harga_modal | <n:5200-51500-5>
exp | <ymd:2025-2026>
status | READY ; SOLD ; EXPIRED`},
		{name: "clean: bids of an auction of goods", clean: true, rows: 14, cols: `
lot | <seq:101>
objek | Tanah dan bangunan <n:60-900> m2 di [[kota]] ; Mobil Avanza 2016 ; Scrap besi <n:1-20> ton
limit | <rp:25000000-2400000000-1000000-rp>
jaminan | <rp:5000000-400000000-1000000-rp>
kode_lot | <x:8>
tutup | <stamp:2024>
peminat | <n:0-40>`},
		{name: "clean: scores of sports teams", clean: true, rows: 14, cols: `
Klub | Persela ; Maung Muda FC ; Laskar Jaya ; PS Bina Putra
Main | <n:10-34>
M | <n:0-25>
S | <n:0-12>
K | <n:0-18>
SG | -<n:1-30> ; +<n:1-40>
Poin | <n:8-78>`},
		{name: "clean: courses on a learning site", clean: true, rows: 14, cols: `
course_id | CS<d:4>
judul | Belajar Laravel 10 ; Excel untuk Staff HRD ; Dasar Asuhan Keperawatan ; Bahasa Jepang N5
level | Pemula ; Menengah ; Mahir
durasi_jam | <n:2-60>
harga | <n:0-900000-1000>
peserta | <n:10-9800>
rating | <f:3.8_5:2>
thumbnail | https://img.kelas.example/<x:12>.png`},
	}
}
