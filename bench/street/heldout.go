package street

import (
	"encoding/base64"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"
)

// heldGen is the source of chance, with helpers.
type heldGen struct{ *rand.Rand }

// heldPlace is a district that people live in.
type heldPlace struct {
	code, district, regency, province string
	villages                          []string
	post, area, plate                 string
	lat, lon                          float64
	culture                           string
}

// heldPerson is an invented person; his facts agree with each other.
type heldPerson struct {
	Name                          string
	Male                          bool
	Born                          time.Time
	BornAt                        string
	Place                         *heldPlace
	Street, RT, RW, Village, Post string
	NIK, KK                       string
	Mother, Father, Spouse        string
	Religion, Marital, Edu, Job   string
	Rel                           string // relation to the head of the family
	Phone, Email, User            string
	NPWP, NIP, BPJS, KPJ, Blood   string
	Bank, Account, Plate          string
	Lat, Lon                      float64
	Salary                        int
	culture                       string
}

// heldFn makes the cell of the person in row i.
type heldFn func(p *heldPerson, i int) Cell

type heldCol struct {
	head string
	cell heldFn
}

var heldPlaces = []heldPlace{
	{"327301", "Sukasari", "Kota Bandung", "Jawa Barat", []string{"Gegerkalong", "Isola", "Sarijadi", "Sukarasa"}, "4015", "022", "D", -6.868, 107.588, "sunda"},
	{"327302", "Coblong", "Kota Bandung", "Jawa Barat", []string{"Dago", "Cipaganti", "Lebakgede", "Sadangserang", "Sekeloa"}, "4013", "022", "D", -6.884, 107.615, "sunda"},
	{"320505", "Tarogong Kidul", "Kabupaten Garut", "Jawa Barat", []string{"Jayaraga", "Haurpanggung", "Sukagalih", "Tarogong"}, "4415", "0262", "Z", -7.205, 107.887, "sunda"},
	{"320624", "Singaparna", "Kabupaten Tasikmalaya", "Jawa Barat", []string{"Cikunten", "Cipakat", "Sukamulya", "Singasari"}, "4641", "0265", "Z", -7.351, 108.112, "sunda"},
	{"320113", "Bojonggede", "Kabupaten Bogor", "Jawa Barat", []string{"Pabuaran", "Ragajaya", "Susukan", "Waringinjaya"}, "1692", "021", "F", -6.487, 106.797, "sunda"},
	{"321606", "Tambun Selatan", "Kabupaten Bekasi", "Jawa Barat", []string{"Jatimulya", "Lambangsari", "Mangunjaya", "Setiadarma"}, "1751", "021", "B", -6.262, 107.054, "jawa"},
	{"327602", "Cimanggis", "Kota Depok", "Jawa Barat", []string{"Tugu", "Mekarsari", "Cisalak Pasar", "Pasir Gunung Selatan"}, "1645", "021", "B", -6.364, 106.859, "jawa"},
	{"317401", "Tebet", "Kota Jakarta Selatan", "DKI Jakarta", []string{"Tebet Barat", "Tebet Timur", "Kebon Baru", "Manggarai"}, "1281", "021", "B", -6.228, 106.852, "melayu"},
	{"317506", "Cakung", "Kota Jakarta Timur", "DKI Jakarta", []string{"Jatinegara", "Penggilingan", "Pulo Gebang", "Ujung Menteng"}, "1391", "021", "B", -6.186, 106.944, "melayu"},
	{"317306", "Kalideres", "Kota Jakarta Barat", "DKI Jakarta", []string{"Semanan", "Tegal Alur", "Pegadungan", "Kamal"}, "1184", "021", "B", -6.137, 106.704, "tionghoa"},
	{"367406", "Pamulang", "Kota Tangerang Selatan", "Banten", []string{"Pondok Benda", "Benda Baru", "Bambu Apus", "Kedaung"}, "1541", "021", "B", -6.343, 106.738, "jawa"},
	{"367301", "Serang", "Kota Serang", "Banten", []string{"Cimuncang", "Kaligandu", "Lontarbaru", "Sumurpecung"}, "4211", "0254", "A", -6.117, 106.154, "sunda"},
	{"331112", "Kartasura", "Kabupaten Sukoharjo", "Jawa Tengah", []string{"Ngadirejo", "Makamhaji", "Pucangan", "Gumpang"}, "5716", "0271", "AD", -7.556, 110.742, "jawa"},
	{"337411", "Banyumanik", "Kota Semarang", "Jawa Tengah", []string{"Srondol Wetan", "Pudakpayung", "Padangsari", "Tinjomoyo"}, "5026", "024", "H", -7.068, 110.419, "jawa"},
	{"332909", "Brebes", "Kabupaten Brebes", "Jawa Tengah", []string{"Gandasuli", "Pasarbatang", "Limbangan Wetan", "Kaligangsa Kulon"}, "5221", "0283", "G", -6.872, 109.043, "jawa"},
	{"330227", "Purwokerto Utara", "Kabupaten Banyumas", "Jawa Tengah", []string{"Bancarkembar", "Grendeng", "Sumampir", "Purwanegara"}, "5312", "0281", "R", -7.405, 109.246, "jawa"},
	{"340407", "Depok", "Kabupaten Sleman", "DI Yogyakarta", []string{"Caturtunggal", "Condongcatur", "Maguwoharjo"}, "5528", "0274", "AB", -7.766, 110.397, "jawa"},
	{"357808", "Gubeng", "Kota Surabaya", "Jawa Timur", []string{"Airlangga", "Kertajaya", "Mojo", "Pucangsewu", "Baratajaya"}, "6028", "031", "L", -7.275, 112.755, "jawa"},
	{"350713", "Kepanjen", "Kabupaten Malang", "Jawa Timur", []string{"Ardirejo", "Cempokomulyo", "Penarukan", "Talangagung"}, "6516", "0341", "N", -8.130, 112.572, "jawa"},
	{"350921", "Sumbersari", "Kabupaten Jember", "Jawa Timur", []string{"Tegalgede", "Antirogo", "Kebonsari", "Wirolegi"}, "6812", "0331", "P", -8.172, 113.716, "madura"},
	{"352901", "Kota Sumenep", "Kabupaten Sumenep", "Jawa Timur", []string{"Pajagalan", "Bangselok", "Kolor", "Pabian"}, "6941", "0328", "M", -7.006, 113.861, "madura"},
	{"510806", "Buleleng", "Kabupaten Buleleng", "Bali", []string{"Banyuning", "Penarukan", "Kampung Baru", "Baktiseraga"}, "8111", "0362", "DK", -8.113, 115.092, "bali"},
	{"517103", "Denpasar Barat", "Kota Denpasar", "Bali", []string{"Padangsambian", "Pemecutan", "Dauh Puri Kauh", "Tegal Harum"}, "8011", "0361", "DK", -8.662, 115.199, "bali"},
	{"527105", "Selaparang", "Kota Mataram", "Nusa Tenggara Barat", []string{"Rembiga", "Gomong", "Monjok", "Karang Baru"}, "8312", "0370", "DR", -8.573, 116.107, "melayu"},
	{"537104", "Oebobo", "Kota Kupang", "Nusa Tenggara Timur", []string{"Fatululi", "Liliba", "Oetete", "Kayu Putih"}, "8511", "0380", "DH", -10.159, 123.612, "ntt"},
	{"127111", "Medan Johor", "Kota Medan", "Sumatera Utara", []string{"Gedung Johor", "Kwala Bekala", "Pangkalan Masyhur", "Titi Kuning"}, "2014", "061", "BK", 3.535, 98.671, "batak"},
	{"121201", "Balige", "Kabupaten Toba", "Sumatera Utara", []string{"Sangkar Nihuta", "Pardede Onan", "Lumban Dolok", "Hinalang Bagasan"}, "2231", "0632", "BB", 2.333, 99.062, "batak"},
	{"117104", "Syiah Kuala", "Kota Banda Aceh", "Aceh", []string{"Kopelma Darussalam", "Lamgugob", "Jeulingke", "Ie Masen Kaye Adang"}, "2311", "0651", "BL", 5.572, 95.351, "aceh"},
	{"137109", "Kuranji", "Kota Padang", "Sumatera Barat", []string{"Korong Gadang", "Anduring", "Lubuk Lintah", "Sungai Sapih"}, "2515", "0751", "BA", -0.915, 100.395, "minang"},
	{"130606", "Banuhampu", "Kabupaten Agam", "Sumatera Barat", []string{"Padang Lua", "Taluak Ampek Suku", "Kubang Putiah"}, "2618", "0752", "BA", -0.332, 100.369, "minang"},
	{"217110", "Batam Kota", "Kota Batam", "Kepulauan Riau", []string{"Belian", "Baloi Permai", "Sukajadi", "Taman Baloi"}, "2946", "0778", "BP", 1.119, 104.048, "melayu"},
	{"167109", "Kemuning", "Kota Palembang", "Sumatera Selatan", []string{"Pahlawan", "Talang Aman", "Pipareja", "Ario Kemuning"}, "3012", "0711", "BG", -2.953, 104.740, "melayu"},
	{"187110", "Rajabasa", "Kota Bandar Lampung", "Lampung", []string{"Gedong Meneng", "Rajabasa Raya", "Rajabasa Nunyai"}, "3514", "0721", "BE", -5.368, 105.232, "jawa"},
	{"617105", "Pontianak Kota", "Kota Pontianak", "Kalimantan Barat", []string{"Sungai Bangkong", "Sungai Jawi", "Darat Sekip", "Mariana"}, "7811", "0561", "KB", -0.034, 109.318, "tionghoa"},
	{"627103", "Jekan Raya", "Kota Palangkaraya", "Kalimantan Tengah", []string{"Bukit Tunggal", "Menteng", "Palangka"}, "7311", "0536", "KH", -2.214, 113.896, "dayak"},
	{"637104", "Banjarmasin Utara", "Kota Banjarmasin", "Kalimantan Selatan", []string{"Alalak Utara", "Kuin Utara", "Surgi Mufti", "Sungai Miai"}, "7012", "0511", "DA", -3.293, 114.590, "banjar"},
	{"647105", "Balikpapan Selatan", "Kota Balikpapan", "Kalimantan Timur", []string{"Gunung Bahagia", "Sepinggan", "Damai Bahagia"}, "7611", "0542", "KT", -1.249, 116.872, "bugis"},
	{"737109", "Panakkukang", "Kota Makassar", "Sulawesi Selatan", []string{"Tamamaung", "Panaikang", "Karuwisi", "Paropo"}, "9023", "0411", "DD", -5.143, 119.446, "bugis"},
	{"730608", "Somba Opu", "Kabupaten Gowa", "Sulawesi Selatan", []string{"Sungguminasa", "Tombolo", "Paccinongang", "Batangkaluku"}, "9211", "0411", "DD", -5.207, 119.452, "bugis"},
	{"717109", "Malalayang", "Kota Manado", "Sulawesi Utara", []string{"Bahu", "Kleak", "Winangun Satu", "Batu Kota"}, "9516", "0431", "DB", 1.457, 124.823, "manado"},
	{"747101", "Mandonga", "Kota Kendari", "Sulawesi Tenggara", []string{"Korumba", "Anggilowu", "Labibia", "Wawombalata"}, "9311", "0401", "DT", -3.963, 122.514, "bugis"},
	{"817102", "Sirimau", "Kota Ambon", "Maluku", []string{"Batu Merah", "Karang Panjang", "Hative Kecil", "Waihoka"}, "9712", "0911", "DE", -3.690, 128.196, "ambon"},
	{"917103", "Abepura", "Kota Jayapura", "Papua", []string{"Asano", "Kota Baru", "Vim", "Awiyo"}, "9922", "0967", "PA", -2.613, 140.669, "papua"},
	{"920212", "Manokwari Barat", "Kabupaten Manokwari", "Papua Barat", []string{"Amban", "Sanggeng", "Wosi", "Padarni"}, "9831", "0986", "PB", -0.862, 134.048, "papua"},
}

// heldNames are the given names and the endings of a culture.
type heldNames struct{ male, female, last, lastF []string }

func heldWords(s string) []string { return strings.Split(s, ",") }

var heldCultures = map[string]heldNames{
	"jawa": {heldWords("Agus,Slamet,Bambang,Sugeng,Wahyu,Teguh,Eko,Dwi,Tri,Joko,Suparno,Sutrisno,Rizky,Bagas,Galih,Aditya,Yoga,Supriyadi,Heru,Hari,Dimas,Arif,Nur,Muhammad,Andi,Ponimin,Widodo"),
		heldWords("Sri,Siti,Endang,Wahyuni,Dwi,Tri,Rini,Sulastri,Ningsih,Retno,Ayu,Putri,Dewi,Anisa,Sumarni,Kartini,Lestari,Yuni,Titik,Umi,Nur,Indah,Ratna,Fitri,Tumini,Sutinah"),
		heldWords("Santoso,Wibowo,Prasetyo,Nugroho,Setiawan,Kurniawan,Susanto,Hidayat,Raharjo,Saputra,Utomo,Purnomo,Haryanto,Wicaksono,Mulyono,Pamungkas,Budiman,Sasongko"),
		heldWords("Rahayu,Lestari,Handayani,Astuti,Wulandari,Puspitasari,Kusumawati,Hidayati,Setyowati,Utami,Rahmawati,Purwanti,Maharani,Susilowati,Anggraini,Widyastuti")},
	"sunda": {heldWords("Asep,Dadang,Ujang,Cecep,Dede,Iwan,Yayan,Aep,Endang,Deden,Rian,Fauzan,Rudi,Tatang,Agus,Gilang,Ade,Wawan,Jajang,Nanang"),
		heldWords("Neneng,Euis,Iis,Ai,Entin,Lilis,Imas,Tati,Yanti,Nur,Rina,Siti,Elis,Cucu,Nia,Teti,Wiwin,Popon,Rani"),
		heldWords("Suryana,Hidayat,Sutisna,Permana,Gunawan,Ramdani,Sopandi,Kurnia,Mulyana,Setiawan,Saepudin,Supriatna,Nugraha,Rohman,Komarudin"),
		heldWords("Rohaeti,Nurhayati,Suryani,Kurniasih,Komala,Sumiati,Mulyani,Nurjanah,Maryani,Rosmiati,Fatimah,Apriliani,Herlina")},
	"batak": {heldWords("Parlindungan,Togar,Poltak,Hotman,Jonson,Binsar,Rudolf,Maruli,Sahat,Tigor,Daniel,Ronald,Andreas,Samuel,Horas"),
		heldWords("Rosmawati,Tiurma,Lamria,Rotua,Duma,Hotmauli,Sondang,Romauli,Melva,Debora,Ruth,Tiur,Nurhaida,Theresia"),
		heldWords("Simanjuntak,Siregar,Sihombing,Hutapea,Nainggolan,Panjaitan,Sitorus,Manurung,Tampubolon,Ginting,Tarigan,Pardede,Silalahi,Lubis,Nasution,Harahap,Situmorang"), nil},
	"minang": {heldWords("Syafrizal,Zulkifli,Yendri,Afrizal,Rahmat,Doni,Hendri,Ilham,Fadhil,Syahrul,Arman,Bustanul,Jasril"),
		heldWords("Yusneli,Desmawati,Erma,Nurbaiti,Fitria,Yulia,Rahmi,Zulfa,Elvira,Mira,Gusni,Rosnida,Welni"),
		heldWords("Chaniago,Tanjung,Koto,Piliang,Syahputra,Efendi,Sikumbang,Arifin,Nasrul,Amri"), heldWords("Putri,Yanti,Wati,Chaniago,Yuliani,Sari,Oktavia")},
	"bugis": {heldWords("Andi,Muh.,Syamsuddin,Baso,Ambo,Daeng,Rusdi,Irfan,Sudirman,Amiruddin,La Ode,Akbar,Herman,Haeruddin"),
		heldWords("Andi,St.,Hasnah,Rosmini,Darmawati,Nurhaedah,Hj. Suriani,Wa Ode,Marwah,Sitti,Indo,Irmayanti"),
		heldWords("Mappasere,Baharuddin,Tahir,Rahman,Mansyur,Jufri,Syarifuddin,Kadir,Nurdin,Pallawa,Hamzah,Makmur"),
		heldWords("Tenri,Aminah,Nurlaela,Rahman,Hasanah,Saleha,Kadir,Mardiana,Asmawati")},
	"bali": {heldWords("I Wayan,I Made,I Nyoman,I Ketut,I Putu,I Gede,I Kadek,I Komang,Ida Bagus,I Gusti Ngurah"),
		heldWords("Ni Wayan,Ni Made,Ni Nyoman,Ni Ketut,Ni Putu,Ni Luh,Ni Kadek,Ni Komang,Ida Ayu,Gusti Ayu"),
		heldWords("Suardana,Sudiarta,Artawan,Wirawan,Suarta,Darmawan,Sukerta,Adnyana,Mahendra,Widiana,Suparta,Yasa"),
		heldWords("Suryani,Ariani,Sukerti,Parwati,Widiantari,Dewi,Suarni,Puspita,Rasmini,Sulastini")},
	"tionghoa": {heldWords("Hendra,Andi,Rudy,Kevin,Steven,Lim,Tan,Ricky,Budi,Willy,Edwin,Johan,Bun,Felix"),
		heldWords("Lina,Mei,Cindy,Fenny,Jessica,Meliana,Susan,Tan,Liem,Vivian,Yulianti,Stephanie,Lie"),
		heldWords("Wijaya,Gunawan,Tanuwijaya,Halim,Kurniawan,Hartono,Salim,Lesmana,Sutanto,Budiman,Tjahjadi,Limanto"),
		heldWords("Wijaya,Mei Hwa,Halim,Gunawan,Siu Lan,Tanoto,Chandra,Lesmana,Angelina,Hartono,Susanti")},
	"papua": {heldWords("Yohanes,Markus,Frans,Yulianus,Septinus,Melkias,Otto,Daud,Elias,Benyamin,Yance"),
		heldWords("Yosina,Mince,Agustina,Dorce,Yuliana,Orpa,Maria,Selfina,Adolfina,Naomi"),
		heldWords("Wenda,Kogoya,Rumbiak,Mandacan,Yoku,Ohee,Rumbewas,Tabuni,Wanggai,Yikwa,Sawaki,Mambrasar"), nil},
	"ambon": {heldWords("Jacob,Stevanus,Ronny,Abdul,Salim,Johanis,Petrus,Noke,La,Fredy"),
		heldWords("Martha,Wa,Fien,Jacoba,Salma,Yola,Ona,Henderina,Maryam,Meyke"),
		heldWords("Pattiasina,Latuconsina,Tuasikal,Matulessy,Leimena,Pelupessy,Sahertian,Wattimena,Tuanaya,Salampessy"), nil},
	"manado": {heldWords("Jefry,Stenly,Noldy,Refly,Hanny,Denny,Vecky,Jantje,Billy,Marthen"),
		heldWords("Meiske,Deisy,Yetty,Selvie,Olga,Jeane,Vonny,Grace,Syane,Fransisca"),
		heldWords("Rumokoy,Sondakh,Lumentut,Mamahit,Tumewu,Pangemanan,Kaligis,Wowor,Rondonuwu,Mandagi,Lengkong"), nil},
	"ntt": {heldWords("Yohanes,Petrus,Fransiskus,Dominikus,Aloysius,Kornelis,Melkianus,Gregorius,Yakobus,Stefanus"),
		heldWords("Maria,Yustina,Theresia,Yuliana,Adriana,Kristina,Magdalena,Bernadeta,Paulina,Elisabet"),
		heldWords("Lado,Tefa,Nahak,Bria,Manafe,Seran,Fanggidae,Ndun,Lende,Taek,Kolo,Nggadas,Benu"), nil},
	"melayu": {heldWords("Abdul,Muhammad,Ahmad,Syahrul,Rahmat,M.,Zainal,Khairul,Sofyan,Firman,Lalu,Ridwan,Fajar,Hasan,Rojali,Saiful"),
		heldWords("Siti,Nur,Halimah,Maimunah,Baiq,Laila,Rohimah,Aisyah,Mutia,Zahra,Salsabila,Suhaibah,Rodiah,Yulia"),
		heldWords("Rahman,Aziz,Hakim,Fadillah,Syah,Anwar,Ramadhan,Firdaus,Maulana,Hamdani,Zakaria,Alamsyah,Yusuf"),
		heldWords("Aminah,Khadijah,Azizah,Safitri,Hasanah,Ramadhani,Mariana,Fadilah,Maulida,Oktaviani,Aulia")},
	"aceh": {heldWords("Teuku,Muhammad,Said,Zulfikar,Mukhlis,Fakhrurrazi,Munawar,Rusli,Iskandar,Nasruddin"),
		heldWords("Cut,Nurul,Rahmah,Fitriani,Ainul,Nurlaili,Syarifah,Mardhiah,Husna,Safrida"),
		heldWords("Ismail,Hasan,Usman,Abdullah,Ibrahim,Yusuf,Daud,Razali,Jalil,Amin"), heldWords("Keumala,Mardhiah,Zahara,Maulida,Husna,Hayati,Meutia")},
	"banjar": {heldWords("H. Syahrani,Ahmad,Muhammad,Rahmadi,Gazali,Hairul,Supian,Akhmad,Noor,Fahriansyah"),
		heldWords("Noor,Hj. Mastura,Rusmini,Siti,Norhayati,Mariatul,Laila,Rahmiati,Norlaila,Hamsiah"),
		heldWords("Noor,Ansyari,Rahman,Fauzi,Hafizi,Ridhani,Arifin,Sani,Kaspul Anwar"), heldWords("Hasanah,Jannah,Kiptiah,Norjanah,Hidayah,Azizah")},
	"dayak": {heldWords("Yansen,Rendra,Arnold,Dehen,Untung,Alfrid,Yuel,Bambang,Kristian,Sahay"),
		heldWords("Lisda,Meri,Yuliana,Helena,Tince,Erlina,Nyai,Kristina,Dina"),
		heldWords("Binti,Nahan,Tundan,Saman,Sawung,Usop,Mihing,Rasan,Bungai,Sera"), nil},
	"madura": {heldWords("Moh.,Abd.,Achmad,Mat,Hasan,Syaiful,Zainuddin,Hosnan,Fathor,Misbahul,Nurul"),
		heldWords("Sitti,Hosnia,Halimatus,Maimuna,Nurul,Suhartatik,Sumiyati,Hatijah,Faiqotul,Rohemah"),
		heldWords("Rasyid,Rohim,Munir,Bahri,Arifin,Rahman,Hidayatullah,Holis,Wafi,Sattar"), heldWords("Sakdiyah,Hasanah,Jannah,Zahroh,Munawaroh,Amina,Fadilah")},
}

var (
	heldStreets = heldWords("Jl. Melati,Jl. Kenanga,Jl. Ahmad Yani,Jl. Raya Pasar,Gg. Mawar,Jl. Diponegoro,Jl. Pahlawan,Jl. Cempaka Raya,Gang Haji Dul,Jl. KH. Hasyim Ashari,Jl. Merpati,Perum Griya Asri Blok C,Komp. Bumi Indah Blok AB,Jl. Veteran,Jl. Sudirman,Jl. Gajah Mada,Jl. Rambutan,Lorong 4,Perumnas Jl. Elang,Jl. Wolter Monginsidi,Jl. Masjid Al-Ikhlas,Jl. Kampung Sawah,Dk. Krajan,Dsn. Sumber,Jalan Teuku Umar")
	heldPrefix  = heldWords("0811,0812,0813,0821,0822,0823,0851,0852,0853,0814,0815,0816,0855,0856,0857,0858,0817,0818,0819,0859,0877,0878,0831,0832,0833,0838,0895,0896,0897,0898,0899,0881,0882,0887,0812,0813,0852,0857,0821,0822,0857,0878")
	heldMails   = heldWords("gmail.com,gmail.com,gmail.com,gmail.com,gmail.com,gmail.com,gmail.com,yahoo.com,yahoo.com,yahoo.co.id,ymail.com,hotmail.com,outlook.com,icloud.com,rocketmail.com,yahoo.com")
	heldEdus    = heldWords("Tidak/Belum Sekolah,Tamat SD/Sederajat,SLTP/Sederajat,SLTA/Sederajat,SLTA/Sederajat,Diploma III,Diploma IV/Strata I,Strata II")
	heldJobs    = heldWords("Petani/Pekebun,Wiraswasta,Karyawan Swasta,Buruh Harian Lepas,Pedagang,Guru,Nelayan/Perikanan,Sopir,Karyawan Swasta,Wiraswasta,Pegawai Negeri Sipil,Perawat,Tukang Jahit,Pensiunan,TNI")
	heldMonths  = heldWords("Januari,Februari,Maret,April,Mei,Juni,Juli,Agustus,September,Oktober,November,Desember")
	heldShort   = heldWords("Jan,Feb,Mar,Apr,Mei,Jun,Jul,Agu,Sep,Okt,Nov,Des")
)

func (g *heldGen) between(a, b int) int       { return a + g.IntN(b-a+1) }
func (g *heldGen) hit(p float64) bool         { return g.Float64() < p }
func (g *heldGen) one(words ...string) string { return words[g.IntN(len(words))] }
func (g *heldGen) date(y1, y2 int) time.Time {
	return time.Date(g.between(y1, y2), 1, 1+g.IntN(365), g.IntN(24), g.IntN(60), g.IntN(60), 0, time.UTC)
}
func (g *heldGen) day(y1, y2 int, f string) string { return heldDate(g.date(y1, y2), f) }

func (g *heldGen) digits(n int) string { return g.letters(n, "0123456789") }
func (g *heldGen) hex(n int) string    { return g.letters(n, "0123456789abcdef") }
func (g *heldGen) letters(n int, from string) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = from[g.IntN(len(from))]
	}
	return string(b)
}

func (g *heldGen) uuid() string {
	return g.hex(8) + "-" + g.hex(4) + "-4" + g.hex(3) + "-" + g.letters(1, "89ab") + g.hex(3) + "-" + g.hex(12)
}

// heldDate formats a day; "MMMM" and "MMM" in the layout are Indonesian months.
func heldDate(t time.Time, layout string) string {
	s := t.Format(layout)
	s = strings.Replace(s, "MMMM", heldMonths[t.Month()-1], 1)
	return strings.Replace(s, "MMM", heldShort[t.Month()-1], 1)
}

// heldLuhn gives the check digit of digits.
func heldLuhn(s string) string {
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

func heldDots(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "." + s[i:]
	}
	return s
}

func (g *heldGen) name(culture string, male bool) string {
	c := heldCultures[culture]
	first, last := c.male, c.last
	if !male {
		first = c.female
		if c.lastF != nil {
			last = c.lastF
		}
	}
	a, b := g.one(first...), g.one(last...)
	if strings.HasSuffix(a, ".") || culture == "bali" || culture == "batak" {
		return a + " " + b
	}
	switch r := g.IntN(10); {
	case r == 0 && (culture == "jawa" || culture == "sunda" || culture == "madura"):
		return b
	case r == 1:
		if m := g.one(first...); m != a && !strings.HasSuffix(m, ".") {
			return a + " " + m + " " + b
		}
	case r == 2 && culture != "tionghoa":
		if !strings.HasPrefix(a, "H") {
			return a + " " + b[:1] + "."
		}
	}
	if a == b {
		return a
	}
	return a + " " + b
}

func (g *heldGen) nikOf(code string, born time.Time, male bool) string {
	d := born.Day()
	if !male {
		d += 40
	}
	return fmt.Sprintf("%s%02d%s%04d", code, d, born.Format("0106"), 1+g.IntN(12))
}

func (g *heldGen) phone() string {
	return g.one(heldPrefix...) + g.one("", "1", "2", "3", "5", "7", "9") + g.digits(7)
}

func (g *heldGen) npwp() string {
	s := g.one("04", "05", "06", "07", "08", "09", "24", "35", "44", "57", "66", "71", "82", "91") + g.digits(6)
	s += heldLuhn(s)
	return s + g.one("402", "407", "411", "429", "017", "003", "517", "541", "603", "615", "801", "731", "954", "121", "201") + "000"
}

// heldNPWP puts the points and the hyphen in.
func heldNPWP(s string) string {
	return s[:2] + "." + s[2:5] + "." + s[5:8] + "." + s[8:9] + "-" + s[9:12] + "." + s[12:]
}

func (g *heldGen) card() string {
	s := g.one("4", "4", "5") + g.one("10", "21", "55", "32", "24") + g.digits(12)
	return s + heldLuhn(s)
}

func (g *heldGen) plate(area string) string {
	return area + " " + strconv.Itoa(g.between(1001, 8999)) + " " + g.letters(g.between(2, 3), "ABCDEFGHJKLMNPRSTUVWYZ")
}

func (g *heldGen) account() (bank, no string) {
	switch g.IntN(5) {
	case 0:
		return "BCA", g.letters(1, "1234567") + g.digits(9)
	case 1:
		return "MANDIRI", "1" + g.letters(1, "0123456") + "0" + "00" + g.digits(8)
	case 2:
		return "BRI", "0" + g.digits(3) + "01" + g.digits(6) + "50" + g.digits(1)
	case 3:
		return "BNI", g.one("0", "1") + g.digits(9)
	}
	return "BSI", "7" + g.digits(9)
}

func (g *heldGen) mail(name string) string {
	parts := strings.Fields(strings.ToLower(strings.NewReplacer(".", "", "'", "").Replace(name)))
	a, b := parts[0], parts[len(parts)-1]
	y := strconv.Itoa(g.between(72, 99))
	var u string
	switch g.IntN(6) {
	case 0:
		u = a + "." + b
	case 1:
		u = a + b + y
	case 2:
		u = b + "_" + a + y
	case 3:
		u = a + g.digits(3)
	case 4:
		u = a + b
	default:
		u = b + "." + a + g.digits(2)
	}
	return u + "@" + g.one(heldMails...)
}

// person makes somebody between two ages (in 2023).
func (g *heldGen) person(lo, hi int) *heldPerson {
	return g.personAt(&heldPlaces[g.IntN(len(heldPlaces))], lo, hi)
}

func (g *heldGen) personAt(pl *heldPlace, lo, hi int) *heldPerson {
	p := &heldPerson{Place: pl, Male: g.hit(0.5), Born: g.date(2023-hi, 2023-lo)}
	p.culture = pl.culture
	if g.hit(0.2) {
		p.culture = heldPlaces[g.IntN(len(heldPlaces))].culture
	}
	p.Name = g.name(p.culture, p.Male)
	home := pl
	if g.hit(0.2) {
		home = &heldPlaces[g.IntN(len(heldPlaces))]
	}
	p.BornAt = strings.TrimPrefix(strings.TrimPrefix(home.regency, "Kota "), "Kabupaten ")
	p.Village = g.one(pl.villages...)
	p.Post = pl.post + strconv.Itoa(g.between(1, 6))
	p.RT, p.RW = fmt.Sprintf("%03d", g.between(1, 12)), fmt.Sprintf("%03d", g.between(1, 14))
	p.Street = g.one(heldStreets...) + " No. " + strconv.Itoa(g.between(1, 180))
	p.NIK = g.nikOf(home.code, p.Born, p.Male)
	p.KK = pl.code + g.date(2007, 2022).Format("020106") + fmt.Sprintf("%04d", g.between(1, 60))
	p.Mother, p.Father = g.name(p.culture, false), g.name(p.culture, true)
	p.Spouse = g.name(p.culture, !p.Male)
	p.Religion = g.faith(p.culture)
	age := 2023 - p.Born.Year()
	p.Marital = "Belum Kawin"
	if age > 24 && g.hit(0.8) {
		p.Marital = g.one("Kawin", "Kawin", "Kawin", "Kawin", "Cerai Hidup", "Cerai Mati")
	}
	p.Edu, p.Job = g.one(heldEdus...), g.one(heldJobs...)
	if age < 20 {
		p.Edu, p.Job = "Belum Tamat SD/Sederajat", "Pelajar/Mahasiswa"
	} else if !p.Male && g.hit(0.4) {
		p.Job = "Mengurus Rumah Tangga"
	}
	p.Phone, p.Email = g.phone(), g.mail(p.Name)
	p.User = strings.Split(p.Email, "@")[0]
	p.NPWP = g.npwp()
	sex := "1"
	if !p.Male {
		sex = "2"
	}
	p.NIP = p.Born.Format("20060102") + fmt.Sprintf("%d%02d", p.Born.Year()+g.between(22, 32), g.between(1, 2)*9-6) + sex + fmt.Sprintf("%03d", g.between(1, 18))
	p.BPJS = "000" + g.letters(1, "0123") + g.digits(9)
	p.KPJ = fmt.Sprintf("%02d", g.between(5, 23)) + g.digits(9)
	p.Blood = g.one("A", "B", "AB", "O", "O", "B")
	p.Bank, p.Account = g.account()
	p.Plate = g.plate(pl.plate)
	p.Lat, p.Lon = pl.lat+(g.Float64()-0.5)*0.03, pl.lon+(g.Float64()-0.5)*0.03
	p.Salary = g.between(22, 145) * 100000
	return p
}

func (g *heldGen) faith(culture string) string {
	switch culture {
	case "bali":
		return "Hindu"
	case "papua", "manado", "dayak":
		return g.one("Kristen", "Kristen", "Katholik")
	case "batak":
		return g.one("Kristen", "Kristen", "Islam", "Katholik")
	case "ntt":
		return g.one("Katholik", "Katholik", "Kristen")
	case "ambon":
		return g.one("Kristen", "Islam")
	case "tionghoa":
		return g.one("Budha", "Katholik", "Kristen", "Khonghucu")
	case "jawa":
		return g.one("Islam", "Islam", "Islam", "Islam", "Islam", "Islam", "Kristen", "Katholik")
	}
	return "Islam"
}

func (g *heldGen) people(n, lo, hi int) []*heldPerson {
	var ps []*heldPerson
	for range n {
		ps = append(ps, g.person(lo, hi))
	}
	return ps
}

// villagers all live in one village.
func (g *heldGen) villagers(n, lo, hi int) []*heldPerson {
	pl := &heldPlaces[g.IntN(len(heldPlaces))]
	v := g.one(pl.villages...)
	var ps []*heldPerson
	for range n {
		p := g.personAt(pl, lo, hi)
		p.Village = v
		ps = append(ps, p)
	}
	return ps
}

// muslims are people whose religion is Islam, in a place or anywhere (nil).
func (g *heldGen) muslims(n int, pl *heldPlace, lo, hi int) []*heldPerson {
	var ps []*heldPerson
	for len(ps) < n {
		at := pl
		if at == nil {
			at = &heldPlaces[g.IntN(len(heldPlaces))]
		}
		if p := g.personAt(at, lo, hi); p.Religion == "Islam" && p.culture != "batak" && p.culture != "ambon" {
			ps = append(ps, p)
		}
	}
	return ps
}

// households are families of one village, the members one after the other.
func (g *heldGen) households(n int) []*heldPerson {
	var ps []*heldPerson
	for _, head := range g.villagers(n, 27, 65) {
		head.Male, head.Rel, head.Marital = true, "Kepala Keluarga", "Kawin"
		head.Name = g.name(head.culture, true)
		head.NIK = g.nikOf(head.Place.code, head.Born, true)
		member := func(lo, hi int) *heldPerson {
			p := g.personAt(head.Place, lo, hi)
			p.culture, p.Religion = head.culture, head.Religion
			p.Name = g.name(p.culture, p.Male)
			p.KK, p.Village, p.Street, p.RT, p.RW, p.Post = head.KK, head.Village, head.Street, head.RT, head.RW, head.Post
			p.BornAt = head.BornAt
			return p
		}
		age := 2023 - head.Born.Year()
		wife := member(age-4, age)
		wife.Male, wife.Rel, wife.Marital, wife.Job = false, "Istri", "Kawin", "Mengurus Rumah Tangga"
		wife.Name = g.name(wife.culture, false)
		wife.NIK = g.nikOf(head.Place.code, wife.Born, false)
		ps = append(ps, head, wife)
		for range g.between(0, 3) {
			c := member(1, age-24)
			c.Rel, c.Marital, c.Mother, c.Father = "Anak", "Belum Kawin", wife.Name, head.Name
			c.NIK = g.nikOf(head.Place.code, c.Born, c.Male)
			ps = append(ps, c)
		}
	}
	return ps
}

func heldTable(name string, ps []*heldPerson, cols ...heldCol) Table {
	t := Table{Name: name}
	for _, c := range cols {
		t.Header = append(t.Header, c.head)
	}
	for i, p := range ps {
		var row []Cell
		for _, c := range cols {
			row = append(row, c.cell(p, i))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// heldBare drops the header.
func heldBare(t Table) Table { t.Header = nil; return t }

// heldClean makes a table with nothing about people.
func heldClean(name, header string, n int, row func(i int) []string) Table {
	t := Table{Name: name, Clean: true}
	if header != "" {
		t.Header = strings.Split(header, ";")
	}
	for i := range n {
		var cells []Cell
		for _, s := range row(i) {
			cells = append(cells, Cell{Text: s})
		}
		t.Rows = append(t.Rows, cells)
	}
	return t
}

func heldCell(text string, classes ...string) Cell {
	switch text {
	case "", "-", "--", "n/a", "N/A", "NULL", "null", "0", "tidak ada", "Tidak ada", "TIDAK ADA", "blm ada", "?":
		return Cell{Text: text}
	}
	return Cell{Text: text, Classes: classes}
}

func heldIs(class string, f func(p *heldPerson) string) heldFn {
	return func(p *heldPerson, _ int) Cell { return heldCell(f(p), class) }
}

func heldNo(f func(p *heldPerson, i int) string) heldFn {
	return func(p *heldPerson, i int) Cell { return Cell{Text: f(p, i)} }
}

// heldMap writes the same value in another way.
func heldMap(f heldFn, how func(string) string) heldFn {
	return func(p *heldPerson, i int) Cell {
		c := f(p, i)
		c.Text = how(c.Text)
		return c
	}
}

func heldUp(f heldFn) heldFn { return heldMap(f, strings.ToUpper) }

// gap puts blanks in place of some values.
func (g *heldGen) gap(share float64, f heldFn, blanks ...string) heldFn {
	return func(p *heldPerson, i int) Cell {
		if g.hit(share) {
			if len(blanks) == 0 {
				return Cell{}
			}
			return Cell{Text: g.one(blanks...)}
		}
		return f(p, i)
	}
}

// sloppy changes case, spaces and dots as typists do.
func (g *heldGen) sloppy(f heldFn) heldFn {
	return heldMap(f, func(s string) string {
		switch g.IntN(9) {
		case 0:
			return strings.ToLower(s)
		case 1, 2:
			return strings.ToUpper(s)
		case 3:
			return s + " "
		case 4:
			return " " + s
		case 5:
			return strings.Replace(s, " ", "  ", 1)
		}
		return s
	})
}

// wrecked damages some of the 16-digit numbers beyond repair.
func (g *heldGen) wrecked(share float64, f heldFn) heldFn {
	return func(p *heldPerson, i int) Cell {
		c := f(p, i)
		if len(c.Text) != 16 || !g.hit(share) {
			return c
		}
		if g.hit(0.5) {
			return Cell{Text: fmt.Sprintf("%s.%sE+%d", c.Text[:1], c.Text[1:3], len(c.Text)-1)}
		}
		return Cell{Text: c.Text[:len(c.Text)-1]}
	}
}

// id writes a long number with blanks or an apostrophe now and then.
func (g *heldGen) id(f heldFn) heldFn {
	return heldMap(f, func(s string) string {
		if len(s) != 16 {
			return s
		}
		switch g.IntN(12) {
		case 0:
			return "'" + s
		case 1:
			return s[:6] + " " + s[6:12] + " " + s[12:]
		case 2:
			return s + " "
		}
		return s
	})
}

func (g *heldGen) class(class, list string) heldFn {
	words := strings.Split(list, "|")
	return func(*heldPerson, int) Cell { return heldCell(g.one(words...), class) }
}

// heldBy chooses by the person, so that two columns agree; class "" is none.
func heldBy(class, list string) heldFn {
	words := strings.Split(list, "|")
	return func(p *heldPerson, _ int) Cell {
		text := words[p.Born.YearDay()%len(words)]
		if class == "" {
			return Cell{Text: text}
		}
		return heldCell(text, class)
	}
}

func (g *heldGen) plain(list string) heldFn {
	words := strings.Split(list, "|")
	return func(*heldPerson, int) Cell { return Cell{Text: g.one(words...)} }
}

func (g *heldGen) when(y1, y2 int, layout string) heldFn {
	return func(*heldPerson, int) Cell { return Cell{Text: g.day(y1, y2, layout)} }
}

func (g *heldGen) amount(lo, hi, unit int) heldFn {
	return func(*heldPerson, int) Cell { return Cell{Text: strconv.Itoa(g.between(lo, hi) * unit)} }
}

// mobile writes numbers in every way.
func (g *heldGen) mobile(f heldFn) heldFn {
	return heldMap(f, g.mobileText)
}

func (g *heldGen) mobileText(s string) string {
	if !strings.HasPrefix(s, "08") {
		return s
	}
	switch g.IntN(9) {
	case 0:
		return "62" + s[1:]
	case 1:
		return "+62" + s[1:]
	case 2:
		return "+62 " + s[1:4] + "-" + s[4:8] + "-" + s[8:]
	case 3:
		return s[:4] + "-" + s[4:8] + "-" + s[8:]
	case 4:
		return s[:4] + " " + s[4:8] + " " + s[8:]
	case 5:
		return s[1:]
	case 6:
		return s[:4] + "." + s[4:8] + "." + s[8:]
	}
	return s
}

func heldIntl(f heldFn) heldFn {
	return heldMap(f, func(s string) string { return "62" + strings.TrimPrefix(s, "0") })
}

func heldBorn(layout string) heldFn {
	return heldIs("birth_date", func(p *heldPerson) string { return heldDate(p.Born, layout) })
}

func heldSex(male, female string) heldFn {
	return heldIs("sex", func(p *heldPerson) string {
		if p.Male {
			return male
		}
		return female
	})
}

// heldTTL is place and date of birth in one cell.
func heldTTL(layout string) heldFn {
	return func(p *heldPerson, _ int) Cell {
		return heldCell(p.BornAt+", "+heldDate(p.Born, layout), "birth_place", "birth_date")
	}
}

func heldSeq(from int) heldFn {
	return heldNo(func(_ *heldPerson, i int) string { return strconv.Itoa(from + i) })
}

var (
	heldName     = heldIs("name", func(p *heldPerson) string { return p.Name })
	heldNIK      = heldIs("nik", func(p *heldPerson) string { return p.NIK })
	heldKK       = heldIs("kk", func(p *heldPerson) string { return p.KK })
	heldPlaceOf  = heldIs("birth_place", func(p *heldPerson) string { return p.BornAt })
	heldReligion = heldIs("religion", func(p *heldPerson) string { return p.Religion })
	heldMarital  = heldIs("marital_status", func(p *heldPerson) string { return p.Marital })
	heldEdu      = heldIs("education_job", func(p *heldPerson) string { return p.Edu })
	heldJob      = heldIs("education_job", func(p *heldPerson) string { return p.Job })
	heldRel      = heldIs("family", func(p *heldPerson) string { return p.Rel })
	heldMother   = heldIs("mother_name", func(p *heldPerson) string { return p.Mother })
	heldFather   = heldIs("family", func(p *heldPerson) string { return p.Father })
	heldSpouse   = heldIs("family", func(p *heldPerson) string { return p.Spouse })
	heldStreet   = heldIs("address", func(p *heldPerson) string { return p.Street })
	heldRT       = heldIs("address", func(p *heldPerson) string { return p.RT })
	heldRW       = heldIs("address", func(p *heldPerson) string { return p.RW })
	heldVillage  = heldIs("address", func(p *heldPerson) string { return p.Village })
	heldDistrict = heldIs("address", func(p *heldPerson) string { return p.Place.district })
	heldRegency  = heldIs("address", func(p *heldPerson) string { return p.Place.regency })
	heldProvince = heldIs("address", func(p *heldPerson) string { return p.Place.province })
	heldPost     = heldIs("address", func(p *heldPerson) string { return p.Post })
	heldPhone    = heldIs("phone", func(p *heldPerson) string { return p.Phone })
	heldEmail    = heldIs("email", func(p *heldPerson) string { return p.Email })
	heldUser     = heldIs("username", func(p *heldPerson) string { return p.User })
	heldTax      = heldIs("npwp", func(p *heldPerson) string { return p.NPWP })
	heldTaxDots  = heldIs("npwp", func(p *heldPerson) string { return heldNPWP(p.NPWP) })
	heldNIP      = heldIs("nip", func(p *heldPerson) string { return p.NIP })
	heldBPJS     = heldIs("bpjs_card", func(p *heldPerson) string { return p.BPJS })
	heldKPJ      = heldIs("bpjs_employment", func(p *heldPerson) string { return p.KPJ })
	heldBlood    = heldIs("health", func(p *heldPerson) string { return p.Blood })
	heldAccount  = heldIs("bank_account", func(p *heldPerson) string { return p.Account })
	heldPlate    = heldIs("vehicle_plate", func(p *heldPerson) string { return p.Plate })
	heldLat      = heldIs("geo", func(p *heldPerson) string { return fmt.Sprintf("%.6f", p.Lat) })
	heldLon      = heldIs("geo", func(p *heldPerson) string { return fmt.Sprintf("%.6f", p.Lon) })
	heldPay      = heldIs("salary", func(p *heldPerson) string { return strconv.Itoa(p.Salary) })
	heldPayDots  = heldIs("salary", func(p *heldPerson) string { return heldDots(p.Salary) })
	heldFull     = heldIs("address", func(p *heldPerson) string {
		return p.Street + " RT " + p.RT + "/RW " + p.RW + " " + p.Village + ", " + p.Place.district + ", " + p.Place.regency
	})
	heldStreetRT = heldIs("address", func(p *heldPerson) string { return p.Street + " RT " + p.RT[1:] + "/" + p.RW[1:] })
	heldHamlet   = heldIs("address", func(p *heldPerson) string { return "RT " + p.RT[1:] + " RW " + p.RW[1:] })
)

// public are the tables of offices, schools and hospitals.
func (g *heldGen) public() []Table {
	pad := func(n int, prefix string) heldFn {
		return heldNo(func(_ *heldPerson, i int) string { return fmt.Sprintf("%s%0*d", prefix, n, i+1) })
	}
	titled := func(p *heldPerson) string {
		return p.Name + g.one(", S.Pd", ", S.Pd.", ", A.Ma.Pd", ", S.Pd.I", ", S.E", "", "", " SPd")
	}
	nisn := heldIs("student_id", func(p *heldPerson) string { return "0" + strconv.Itoa(p.Born.Year())[2:] + g.digits(7) })
	norm := heldIs("health", func(*heldPerson) string { return g.digits(2) + "-" + g.digits(2) + "-" + g.digits(2) })
	dx := []string{"A09|Diare dan gastroenteritis", "J06.9|ISPA", "I10|Hipertensi esensial", "E11.9|DM tipe 2", "K30|Dispepsia", "A91|DHF", "M79.1|Myalgia", "L30.9|Dermatitis", "J45.9|Asma bronkial", "A15.0|TB paru BTA (+)", "H10.9|Konjungtivitis", "K02.1|Karies gigi", "R50.9|Febris"}

	fam := g.households(60)
	names := heldTable("population register of a village, export of the national system", fam,
		heldCol{"NO_KK", heldKK}, heldCol{"NIK", heldNIK}, heldCol{"NAMA_LGKP", heldUp(heldName)}, heldCol{"JENIS_KLMIN", heldSex("1", "2")},
		heldCol{"TMPT_LHR", heldUp(heldPlaceOf)}, heldCol{"TGL_LHR", heldBorn("2006-01-02 00:00:00")}, heldCol{"GOL_DRH", g.gap(0.5, heldBlood, "-")},
		heldCol{"AGAMA", heldUp(heldReligion)}, heldCol{"STAT_KWN", heldUp(heldMarital)}, heldCol{"STAT_HBKEL", heldUp(heldRel)},
		heldCol{"PDDK_AKH", heldUp(heldEdu)}, heldCol{"JENIS_PKRJN", heldUp(heldJob)}, heldCol{"NAMA_LGKP_IBU", heldUp(heldMother)}, heldCol{"NAMA_LGKP_AYAH", heldUp(heldFather)},
		heldCol{"ALAMAT", heldUp(heldStreet)}, heldCol{"NO_RT", heldRT}, heldCol{"NO_RW", heldRW}, heldCol{"NAMA_KEL", heldUp(heldVillage)}, heldCol{"USERID", g.plain("OP01|OP02|OP07")}, heldCol{"TGL_UBAH", g.when(2019, 2022, "2006-01-02 15:04:05")})

	blt := heldTable("recipients of village cash aid, typed by hand", g.villagers(73, 30, 80),
		heldCol{"No", heldSeq(1)}, heldCol{"Nama Penerima", g.sloppy(heldName)}, heldCol{"No. KK", g.gap(0.05, g.id(heldKK), "-", "")}, heldCol{"N I K", g.id(g.wrecked(0.08, heldNIK))},
		heldCol{"Tempat, Tgl Lahir", heldTTL(g.one("02-01-2006", "2 MMMM 2006"))}, heldCol{"Dusun/RT", heldHamlet}, heldCol{"Rek. BRI", heldIs("bank_account", func(p *heldPerson) string { return g.digits(4) + "-01-" + g.digits(6) + "-53-" + g.digits(1) })},
		heldCol{"Jml Terima", g.plain("300.000|300.000|300.000|900.000")}, heldCol{"Ket", g.plain("|||sdh diambil|diwakilkan|||lansia")})

	pkh := heldTable("poor families of the social ministry's data, cryptic export", g.people(210, 25, 78),
		heldCol{"idsemesta", heldNo(func(*heldPerson, int) string { return strings.ToUpper(g.uuid()) })}, heldCol{"nmkec", heldUp(heldDistrict)}, heldCol{"nmdesa", heldUp(heldVillage)},
		heldCol{"almt_rmh", heldUp(heldStreetRT)}, heldCol{"nokk_art", heldKK}, heldCol{"nik_art", heldNIK}, heldCol{"nm_art", heldUp(heldName)}, heldCol{"jk", heldSex("1", "2")}, heldCol{"tgllhr", heldBorn("02/01/2006")},
		heldCol{"nm_ibu_kdg", heldUp(heldMother)}, heldCol{"bansos_pkh", g.plain("YA|TIDAK")}, heldCol{"bansos_bpnt", g.plain("YA|TIDAK")}, heldCol{"pbi_jkn", g.class("bpjs_membership", "PBI JK|PBI APBD|NON PBI")}, heldCol{"desil", g.plain("1|2|3|4")}, heldCol{"tahap", g.plain("TAHAP 2 2023")})

	mums := heldTable("pregnant women of a health post", g.villagers(28, 19, 41),
		heldCol{"No", heldSeq(1)}, heldCol{"Nama Ibu Hamil", heldIs("name", func(p *heldPerson) string { return "Ny. " + g.name(p.culture, false) })}, heldCol{"Nama Suami", heldIs("family", func(p *heldPerson) string { return "Tn. " + g.name(p.culture, true) })}, heldCol{"Alamat", heldStreetRT},
		heldCol{"No HP/WA", g.mobile(g.gap(0.15, heldPhone, "-", "tdk ada"))}, heldCol{"G P A", g.class("health", "G1P0A0|G2P1A0|G3P2A0|G2P0A1")}, heldCol{"Gol Darah", g.gap(0.2, heldBlood, "-", "?")},
		heldCol{"BB (kg)", heldIs("health", func(*heldPerson) string { return fmt.Sprintf("%d,%d", g.between(44, 78), g.between(0, 9)) })}, heldCol{"LILA", heldIs("health", func(*heldPerson) string { return fmt.Sprintf("%d,5", g.between(22, 31)) })}, heldCol{"TD", heldIs("health", func(*heldPerson) string { return fmt.Sprintf("%d/%d", g.between(10, 14)*10, g.between(6, 9)*10) })}, heldCol{"Jaminan", g.class("bpjs_membership", "BPJS PBI|BPJS Mandiri kelas 3|BPJS PPU")})

	clinic := heldTable("daily visits of a health centre", g.people(120, 1, 80),
		heldCol{"TGL KUNJUNGAN", g.when(2022, 2022, "02/01/06")}, heldCol{"NO. RM", norm}, heldCol{"NAMA PASIEN", heldUp(heldName)}, heldCol{"L/P", heldSex("L", "P")}, heldCol{"UMUR", heldNo(func(p *heldPerson, _ int) string { return strconv.Itoa(2022-p.Born.Year()) + " th" })}, heldCol{"ALAMAT", g.sloppy(heldHamlet)},
		heldCol{"NO. KARTU JKN", g.gap(0.25, heldBPJS, "", "UMUM", "-")}, heldCol{"POLI", g.plain("UMUM|KIA|GIGI|LANSIA|MTBS")}, heldCol{"DIAGNOSA", heldIs("health", func(p *heldPerson) string { return strings.Split(dx[p.Born.YearDay()%len(dx)], "|")[1] })}, heldCol{"ICD-X", heldIs("health", func(p *heldPerson) string { return strings.Split(dx[p.Born.YearDay()%len(dx)], "|")[0] })}, heldCol{"TINDAKAN/OBAT", g.class("health", "Paracetamol 3x1|Amoxicillin 500|Antasida 3x1|Amlodipin 5 mg 1x1|Rujuk RS|CTM 3x1")})

	vacc := heldTable("vaccination list of a district, English header", g.people(160, 18, 75),
		heldCol{"full_name", heldName}, heldCol{"identity_number", heldNIK}, heldCol{"gender", heldSex("male", "female")}, heldCol{"birth_date", heldBorn("2006-01-02")}, heldCol{"mobile_number", heldIntl(heldPhone)}, heldCol{"job_category", g.class("education_job", "TENAGA KESEHATAN|PELAYAN PUBLIK|PENDIDIK|TNI/POLRI")},
		heldCol{"vaccine_1_date", heldIs("vaccine", func(*heldPerson) string { return g.day(2021, 2021, "2006-01-02") })}, heldCol{"vaccine_type", g.class("vaccine", "Sinovac|AstraZeneca|Moderna|Pfizer")}, heldCol{"vaccine_2_date", g.gap(0.3, heldIs("vaccine", func(*heldPerson) string { return g.day(2022, 2022, "2006-01-02") }))}, heldCol{"faskes", g.plain("Puskesmas Kedungmundu|RSUD Kardinah|Klinik Polres|Puskesmas Sukarasa")})

	tb := heldTable("tuberculosis patients, abbreviated", g.people(34, 15, 74),
		heldCol{"no_reg_kab", heldIs("health", func(*heldPerson) string { return "TB.03/22/" + g.digits(4) })}, heldCol{"nm_pasien", heldName}, heldCol{"nik_ps", heldNIK}, heldCol{"jk", heldSex("L", "P")}, heldCol{"almt_lkp", heldFull}, heldCol{"tlp", g.gap(0.2, heldPhone, "", "0")}, heldCol{"klasifikasi", g.class("health", "Paru terkonfirmasi|Paru klinis|Ekstra paru")}, heldCol{"hsl_tcm", g.class("health", "Rif Sen|Rif Res|Neg|Rif Sen")}, heldCol{"sts_hiv", g.class("health", "Non reaktif|Non reaktif|Reaktif")}, heldCol{"hsl_akhir", g.class("health", "Sembuh|Pengobatan lengkap|Putus berobat|Gagal")})

	kids := g.villagers(142, 7, 12)
	dapo := heldTable("pupils of a primary school, export of Dapodik", kids,
		heldCol{"No", heldSeq(1)}, heldCol{"Nama", heldUp(heldName)}, heldCol{"NIPD", heldIs("student_id", func(*heldPerson) string { return g.digits(4) })}, heldCol{"JK", heldSex("L", "P")}, heldCol{"NISN", nisn}, heldCol{"Tempat Lahir", heldPlaceOf}, heldCol{"Tanggal Lahir", heldBorn("2006-01-02")}, heldCol{"NIK", heldNIK}, heldCol{"Agama", heldReligion},
		heldCol{"Alamat", heldStreet}, heldCol{"RT", heldMap(heldRT, func(s string) string { return strings.TrimLeft(s, "0") })}, heldCol{"RW", heldMap(heldRW, func(s string) string { return strings.TrimLeft(s, "0") })}, heldCol{"Kelurahan", heldVillage}, heldCol{"Kode Pos", heldPost}, heldCol{"HP", g.gap(0.4, heldPhone)}, heldCol{"Penerima KPS", g.plain("Tidak|Tidak|Ya")},
		heldCol{"Data Ayah - Nama", heldFather}, heldCol{"Data Ayah - Pekerjaan", g.class("education_job", "Petani|Buruh|Wiraswasta|Karyawan Swasta|PNS/TNI/Polri")}, heldCol{"Data Ibu - Nama", heldMother}, heldCol{"Rombel Saat Ini", g.plain("Kelas 1|Kelas 2A|Kelas 3|Kelas 4B|Kelas 6")}, heldCol{"No KK", heldKK}, heldCol{"Berat Badan", heldIs("health", func(*heldPerson) string { return strconv.Itoa(g.between(17, 44)) })}, heldCol{"Tinggi Badan", heldIs("health", func(*heldPerson) string { return strconv.Itoa(g.between(104, 155)) })})

	ppdb := heldTable("school admission, questionnaire", g.people(57, 14, 16),
		heldCol{"Timestamp", g.when(2023, 2023, "1/2/2006 15:04:05")}, heldCol{"Email Address", heldEmail}, heldCol{"Tuliskan nama lengkap calon siswa sesuai akta kelahiran", g.sloppy(heldName)}, heldCol{"Nomor Induk Siswa Nasional (10 digit)", g.gap(0.1, nisn, "belum tahu", "-")}, heldCol{"Jenis kelamin", heldSex("Laki-laki", "Perempuan")},
		heldCol{"Kapan ananda lahir?", heldBorn("1/2/2006")}, heldCol{"Siapa nama ibu kandung?", g.sloppy(heldMother)}, heldCol{"Nama ayah / wali", heldFather}, heldCol{"Nomor WA orang tua yang bisa dihubungi", g.mobile(heldPhone)}, heldCol{"Alamat rumah saat ini (lengkap dengan RT/RW)", g.sloppy(heldFull)}, heldCol{"Upload scan KK dan pas foto", heldIs("photo", func(*heldPerson) string {
			return "https://drive.google.com/open?id=1" + g.letters(32, "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNOPQRSTUVWXYZ0123456789_-")
		})}, heldCol{"Dari mana Anda tahu sekolah kami?", g.plain("Instagram|Teman|Spanduk|Website|Saudara")})

	mhs := heldTable("students of a university, database export", g.people(180, 19, 25),
		heldCol{"nim", heldIs("student_id", func(*heldPerson) string {
			return g.one("20", "21", "19", "22") + g.one("0301", "0512", "1107") + g.digits(4)
		})}, heldCol{"nm_mhs", heldUp(heldName)}, heldCol{"tmplhr", heldUp(heldPlaceOf)}, heldCol{"tgl_lhr", heldBorn("2006-01-02")}, heldCol{"kd_agama", heldIs("religion", func(p *heldPerson) string {
			return map[string]string{"Islam": "1", "Kristen": "2", "Katholik": "3", "Hindu": "4", "Budha": "5", "Khonghucu": "6"}[p.Religion]
		})}, heldCol{"email_mhs", heldIs("email", func(p *heldPerson) string { return p.User + "@students.unmer-jaya.ac.id" })}, heldCol{"hp_mhs", heldPhone}, heldCol{"nm_ortu_ibu", heldUp(heldMother)}, heldCol{"ukt_gol", g.plain("3|4|5|6")}, heldCol{"sts_bayar_ukt", g.class("payment_status", "LUNAS|BELUM LUNAS|CICIL")}, heldCol{"file_foto", heldIs("photo", func(*heldPerson) string { return "foto_" + g.hex(10) + ".jpg" })})

	tracer := heldTable("alumni survey, questionnaire", g.people(44, 23, 30),
		heldCol{"Cap waktu", g.when(2023, 2023, "02/01/2006 15:04:05")}, heldCol{"Nama Lengkap", heldName}, heldCol{"NPM", heldIs("student_id", func(*heldPerson) string { return "17" + g.digits(8) })}, heldCol{"Alamat surel yang masih aktif", heldEmail}, heldCol{"Akun Instagram", g.gap(0.2, heldIs("messenger", func(p *heldPerson) string { return "@" + p.User }), "-", "tidak punya")}, heldCol{"Apa jabatan/posisi Anda di tempat kerja sekarang?", g.class("education_job", "Staff Admin|Junior Programmer|Guru honorer|Teller|Sales Executive|Wirausaha|Analis Kredit")}, heldCol{"Berapa penghasilan rata-rata per bulan?", g.class("salary", "3.500.000|4,5 juta|5000000|UMR 4.200.000|Rp 6.000.000|7jt|2.800.000")}, heldCol{"Seberapa erat hubungan bidang studi dengan pekerjaan?", g.plain("Sangat erat|Erat|Cukup erat|Tidak sama sekali")}, heldCol{"Lama tunggu kerja (bulan)", g.plain("0|1|2|3|6|8|12")})

	asn := heldTable("civil servants of a regency", g.people(150, 26, 57),
		heldCol{"NIP_BARU", heldNIP}, heldCol{"NAMA_PEG", heldUp(heldName)}, heldCol{"GLR_DPN", heldBy("education_job", "|||Ir.||dr.")}, heldCol{"GLR_BLKG", heldBy("education_job", "S.Pd|S.E.|S.Sos|M.T.|A.Md|M.Kes")}, heldCol{"TMPLHR", heldUp(heldPlaceOf)}, heldCol{"TGLLHR", heldBorn("02-01-2006")}, heldCol{"GOL", g.class("education_job", "II/c|III/a|III/b|III/c|III/d|IV/a|IV/b")}, heldCol{"TMTGOL", g.when(2012, 2022, "02-01-2006")}, heldCol{"NAMA_JAB", g.class("education_job", "PENGELOLA KEUANGAN|KEPALA SEKSI|GURU AHLI MUDA|PERAWAT TERAMPIL|SEKRETARIS KECAMATAN|ANALIS KEPEGAWAIAN|LURAH")}, heldCol{"KAWIN", heldIs("marital_status", func(p *heldPerson) string { return g.one("K", "TK", "K", "J") })}, heldCol{"NPWP", g.gap(0.1, heldTax)}, heldCol{"NO_KARPEG", heldIs("nip", func(*heldPerson) string { return g.one("N", "P", "Q") + " " + g.digits(6) })}, heldCol{"TUNJ_JAB", g.gap(0.5, g.class("salary", "360000|490000|540000|980000"), "0")})

	honor := heldBare(heldTable("contract teachers, no header", g.villagers(26, 22, 45),
		heldCol{"", heldSeq(1)}, heldCol{"", heldIs("name", titled)}, heldCol{"", heldTTL("2 MMM 2006")}, heldCol{"", g.class("education_job", "S1 PGSD|S1 PAI|S1 Matematika|SMA|D3 Perpustakaan")}, heldCol{"", g.class("education_job", "Guru Kelas|Guru Mapel|Penjaga|Operator")}, heldCol{"", heldPhone}, heldCol{"", heldIs("salary", func(*heldPerson) string { return heldDots(g.between(30, 150) * 10000) })}))

	tax := heldTable("taxpayers (persons) of a tax office", g.people(95, 25, 68),
		heldCol{"NPWP15", heldTaxDots}, heldCol{"NAMA_WP", heldUp(heldName)}, heldCol{"NIK_WP", heldNIK}, heldCol{"ALAMAT_WP", heldUp(heldStreetRT)}, heldCol{"KOTA_WP", heldUp(heldRegency)}, heldCol{"JNS_WP", g.plain("OP")}, heldCol{"TH_PJK", g.plain("2021|2022")}, heldCol{"PH_NETO", heldIs("salary", func(*heldPerson) string { return strconv.Itoa(g.between(48, 400) * 1000123) })}, heldCol{"AR", heldIs("name", func(*heldPerson) string { return g.one("RINA WULANDARI", "BAGUS PRAKOSO", "MERY SIMATUPANG") })})

	pbb := heldTable("land tax bills of a village", g.villagers(240, 30, 80),
		heldCol{"NOP", heldNo(func(p *heldPerson, i int) string {
			return p.Place.code[:2] + "." + p.Place.code[2:4] + ".0" + p.Place.code[4:] + ".007.012-" + fmt.Sprintf("%04d", i+31) + ".0"
		})}, heldCol{"NM_WP_SPPT", heldUp(heldName)}, heldCol{"JLN_WP", heldUp(heldStreet)}, heldCol{"RW_WP", heldRW}, heldCol{"RT_WP", heldRT}, heldCol{"KEL_WP", heldUp(heldVillage)}, heldCol{"LUAS_BUMI", g.amount(60, 900, 1)}, heldCol{"LUAS_BNG", g.amount(0, 200, 1)}, heldCol{"NJOP_BUMI", g.amount(64, 900, 1000)}, heldCol{"PBB_TERHUTANG", g.amount(18, 420, 1111)}, heldCol{"STATUS_PEMBAYARAN_SPPT", g.class("payment_status", "LUNAS|BELUM BAYAR|LUNAS")}, heldCol{"TGL_JTH_TEMPO", g.plain("2022-09-30")})

	samsat := heldTable("vehicles and their owners", g.people(130, 19, 66),
		heldCol{"NOPOL", heldPlate}, heldCol{"NAMA PEMILIK", heldUp(heldName)}, heldCol{"ALAMAT", heldUp(heldFull)}, heldCol{"NO KTP", heldNIK}, heldCol{"MERK/TYPE", g.plain("HONDA / NC11BF1D A/T|YAMAHA / BK2 A/T|TOYOTA / AVANZA 1.3 G|SUZUKI / ST150|HONDA / H1B02N42L0")}, heldCol{"THN", g.plain("2012|2015|2017|2019|2021")}, heldCol{"NO RANGKA", heldNo(func(*heldPerson, int) string {
			return "MH1JF" + g.letters(1, "BCDMPZ") + g.digits(3) + g.letters(1, "BCDFGHJK") + "K" + g.digits(6)
		})}, heldCol{"NO MESIN", heldNo(func(*heldPerson, int) string { return "JFZ1E" + g.digits(7) })}, heldCol{"WARNA", g.plain("HITAM|PUTIH|MERAH|SILVER METALIK")}, heldCol{"TGL PAJAK", g.when(2022, 2024, "02-01-2006")}, heldCol{"TUNGGAKAN", g.class("payment_status", "TIDAK MENUNGGAK|1 TAHUN|2 TAHUN|TIDAK MENUNGGAK")})

	sim := heldTable("driving licence applicants, English header", g.people(48, 17, 60),
		heldCol{"license_no", heldIs("driving_licence", func(p *heldPerson) string { return p.Born.Format("0601") + g.digits(8) })}, heldCol{"class", g.plain("A|C|C|B1 UMUM")}, heldCol{"applicant", heldUp(heldName)}, heldCol{"pob", heldPlaceOf}, heldCol{"dob", heldBorn("02/01/2006")}, heldCol{"occupation", heldUp(heldJob)}, heldCol{"height_cm", heldIs("health", func(*heldPerson) string { return strconv.Itoa(g.between(148, 182)) })}, heldCol{"blood_type", heldBlood}, heldCol{"expiry", g.when(2024, 2027, "02/01/2006")}, heldCol{"fp_template", heldIs("biometric", func(*heldPerson) string {
			b := make([]byte, 60)
			for i := range b {
				b[i] = byte(g.IntN(256))
			}
			return "Rk1SACAyMAAA" + base64.StdEncoding.EncodeToString(b)
		})})

	police := heldTable("police reports of a precinct", g.people(31, 20, 60),
		heldCol{"No. LP", heldNo(func(_ *heldPerson, i int) string {
			return fmt.Sprintf("LP/B/%d/%s/2022/SPKT", 101+i*3, g.one("I", "III", "VII", "XI"))
		})}, heldCol{"Pelapor", heldUp(heldName)}, heldCol{"TTL Pelapor", heldTTL("02-01-2006")}, heldCol{"Pekerjaan", heldJob}, heldCol{"Alamat Pelapor", heldFull}, heldCol{"HP", heldPhone}, heldCol{"Tindak Pidana", heldBy("", "Pencurian dengan pemberatan|Penipuan/penggelapan|Penganiayaan|Curanmor|Pengrusakan")}, heldCol{"Pasal", heldBy("", "363 KUHP|378/372 KUHP|351 KUHP|362 KUHP|406 KUHP")}, heldCol{"Waktu Kejadian", g.when(2022, 2022, "02-01-2006 15:04")}, heldCol{"Penyidik", heldIs("name", func(*heldPerson) string { return g.one("AIPTU ", "BRIPKA ", "IPDA ") + g.name("jawa", true) })})

	lapas := heldTable("prisoners", g.people(64, 20, 62),
		heldCol{"NO", heldSeq(1)}, heldCol{"NAMA_LENGKAP", heldUp(heldName)}, heldCol{"BIN/BINTI", heldUp(heldFather)}, heldCol{"KEJAHATAN", heldBy("criminal_record", "NARKOTIKA|PENCURIAN|PERLINDUNGAN ANAK|KORUPSI|PEMBUNUHAN")}, heldCol{"PASAL", heldBy("criminal_record", "112 UU 35/2009|363 KUHP|81 UU 35/2014|3 UU 31/1999|338 KUHP")}, heldCol{"LAMA PIDANA", g.class("criminal_record", "5 TH 6 BLN|1 TH|8 TH|4 TH 3 BLN|12 TH")}, heldCol{"BLOK", g.plain("A-12|B-03|C-07|ISOLASI")})

	court := heldTable("litigants of a district court", g.people(40, 25, 65),
		heldCol{"nomor_perkara", heldNo(func(_ *heldPerson, i int) string { return fmt.Sprintf("%d/Pdt.G/2022/PN Gpr", i*2+5) })}, heldCol{"tgl_daftar", g.when(2022, 2022, "2006-01-02")}, heldCol{"pihak1_nama", heldUp(heldName)}, heldCol{"pihak1_alamat", heldFull}, heldCol{"pihak2_nama", heldUp(heldIs("name", func(p *heldPerson) string { return g.name(p.culture, true) }))}, heldCol{"kuasa_hukum", heldIs("name", func(p *heldPerson) string { return g.name("batak", true) + ", S.H." })}, heldCol{"majelis", heldIs("name", func(*heldPerson) string {
			return g.one("Hj. Ratna Dewi, S.H., M.H.", "Sudarwanto, S.H.", "Bagus Trenggono, S.H., M.Hum.")
		})}, heldCol{"tahapan", g.plain("Persidangan|Mediasi|Putusan|Minutasi")}, heldCol{"nilai_sengketa", g.amount(50, 900, 1000000)})

	dpt := heldTable("electoral roll", g.villagers(400, 17, 84),
		heldCol{"DPID", heldSeq(4471201)}, heldCol{"NKK", heldKK}, heldCol{"NIK", heldNIK}, heldCol{"NAMA", heldUp(heldName)}, heldCol{"TEMPAT_LAHIR", heldUp(heldPlaceOf)}, heldCol{"TANGGAL_LAHIR", heldBorn("02|01|2006")}, heldCol{"STS_KAWIN", heldIs("marital_status", func(p *heldPerson) string {
			return map[bool]string{true: "B", false: g.one("S", "S", "S", "P")}[p.Marital == "Belum Kawin"]
		})}, heldCol{"L/P", heldSex("L", "P")}, heldCol{"ALAMAT", heldUp(heldStreet)}, heldCol{"RT", heldRT}, heldCol{"RW", heldRW}, heldCol{"DISABILITAS", g.gap(0.96, g.class("health", "1|2|3|4"), "0")}, heldCol{"TPS", g.class("voter", "001|002|003|004")})

	party := heldTable("members of a party, headers in English and Indonesian", g.people(88, 18, 64),
		heldCol{"no_kta", pad(6, "3273.01.")}, heldCol{"member_name", heldUp(heldName)}, heldCol{"no_ktp", heldNIK}, heldCol{"sex", heldSex("LAKI-LAKI", "PEREMPUAN")}, heldCol{"tgl_lahir", heldBorn("02-01-2006")}, heldCol{"perkawinan", heldUp(heldMarital)}, heldCol{"pekerjan", heldUp(heldJob)}, heldCol{"kel_desa", heldUp(heldVillage)}, heldCol{"kecamtan", heldUp(heldDistrict)}, heldCol{"scan_ktp", heldIs("photo", func(*heldPerson) string { return "/uploads/ktp/" + g.hex(16) + ".jpeg" })}, heldCol{"hasil_vermin", g.plain("MS|BMS|TMS")})

	hajj := heldTable("pilgrims of an embarkation", g.muslims(90, nil, 38, 82),
		heldCol{"KLOTER", g.plain("JKS 12|JKS 13|SOC 41")}, heldCol{"NO PORSI", heldNo(func(p *heldPerson, _ int) string { return p.Place.code[:2] + "00" + g.digits(6) })}, heldCol{"NAMA JAMAAH", heldUp(heldName)}, heldCol{"BIN/BINTI", heldUp(heldFather)}, heldCol{"JK", heldSex("L", "P")}, heldCol{"TGL LAHIR", heldBorn("02/01/2006")}, heldCol{"PASPOR", heldIs("passport", func(*heldPerson) string { return g.letters(1, "CXE") + g.digits(7) })}, heldCol{"KAB/KOTA", heldUp(heldRegency)}, heldCol{"STATUS LUNAS", g.class("payment_status", "LUNAS TAHAP I|LUNAS TAHAP II|BELUM LUNAS")}, heldCol{"MAHRAM", g.gap(0.5, g.class("family", "ANAK KANDUNG|SAUDARA|ORANG TUA"), "")}, heldCol{"GOL DRH", heldBlood}, heldCol{"RISTI", g.gap(0.4, g.class("health", "Hipertensi|DM|Jantung|Lansia > 75|Asma"), "-")}, heldCol{"MENINGITIS", heldIs("vaccine", func(*heldPerson) string { return g.day(2023, 2023, "02/01/2006") })})

	umkm := heldTable("licences of small firms and their owners", g.people(77, 22, 65),
		heldCol{"NIB", heldNo(func(*heldPerson, int) string { return g.one("0220", "1288", "9120") + g.digits(9) })}, heldCol{"Nama Usaha", heldNo(func(p *heldPerson, _ int) string {
			return g.one("Warung ", "Keripik ", "Toko ", "Bengkel ", "Katering ") + g.one("Berkah", "Barokah Jaya", "Mak Nyus", "Sumber Rejeki", "Dua Putri")
		})}, heldCol{"Nama Pemilik", heldName}, heldCol{"NIK Pemilik", heldNIK}, heldCol{"No Telp", g.mobile(heldPhone)}, heldCol{"Email", g.gap(0.3, heldEmail, "-")}, heldCol{"Alamat Pemilik", heldFull}, heldCol{"KBLI", g.plain("56102|10794|47112|45407|14131")}, heldCol{"Modal (Rp)", g.amount(2, 50, 500000)}, heldCol{"Skala Risiko", g.plain("Rendah|Menengah Rendah")})

	dead := heldTable("death certificates", g.people(39, 35, 90),
		heldCol{"no_akta_kmt", heldNo(func(p *heldPerson, i int) string {
			return fmt.Sprintf("%s-KM-%s-%04d", p.Place.code[:4], g.day(2021, 2022, "02012006"), i+1)
		})}, heldCol{"nik_jenazah", heldNIK}, heldCol{"nama_jenazah", heldUp(heldName)}, heldCol{"tgl_mati", heldIs("death", func(*heldPerson) string { return g.day(2021, 2022, "02-01-2006") })}, heldCol{"sebab", g.class("health", "SAKIT BIASA / TUA|COVID-19|JANTUNG|STROKE|KECELAKAAN")}, heldCol{"nama_pelapor", heldUp(heldIs("name", func(p *heldPerson) string { return g.name(p.culture, true) }))}, heldCol{"hub_pelapor", g.class("family", "ANAK|ANAK|ADIK|MENANTU|KEPONAKAN")}, heldCol{"nik_ibu", heldIs("nik", func(p *heldPerson) string { return g.nikOf(p.Place.code, p.Born.AddDate(-24, -3, -9), false) })})

	kua := heldTable("marriages of a religious office", g.muslims(36, &heldPlaces[2], 21, 38),
		heldCol{"No Akta Nikah", pad(4, "0")}, heldCol{"Tgl Akad", g.when(2022, 2022, "02 Jan 2006")}, heldCol{"Calon Suami", heldUp(heldIs("name", func(p *heldPerson) string { return g.name(p.culture, true) + " BIN " + g.name(p.culture, true) }))}, heldCol{"NIK Suami", heldIs("nik", func(p *heldPerson) string { return g.nikOf(p.Place.code, p.Born, true) })}, heldCol{"Status Suami", g.class("marital_status", "JEJAKA|JEJAKA|DUDA CERAI")}, heldCol{"Calon Istri", heldUp(heldIs("name", func(p *heldPerson) string { return g.name(p.culture, false) + " BINTI " + p.Father }))}, heldCol{"NIK Istri", heldIs("nik", func(p *heldPerson) string { return g.nikOf(p.Place.code, p.Born.AddDate(2, 3, 4), false) })}, heldCol{"Status Istri", g.class("marital_status", "PERAWAN|PERAWAN|JANDA")}, heldCol{"Wali Nikah", heldUp(heldFather)}, heldCol{"Penghulu", heldIs("name", func(*heldPerson) string { return g.one("H. Mansyur, S.Ag", "Drs. Khoirudin") })}, heldCol{"Mas Kawin", g.plain("Seperangkat alat sholat|Emas 5 gram|Uang Rp 500.000|Emas 10 gr")})

	pmi := heldTable("migrant workers, English", g.people(110, 20, 45),
		heldCol{"Worker ID", pad(5, "ID-")}, heldCol{"Name", heldUp(heldName)}, heldCol{"Passport No.", heldIs("passport", func(*heldPerson) string { return g.letters(1, "BCE") + g.digits(7) })}, heldCol{"Sex", heldSex("M", "F")}, heldCol{"D.O.B", heldBorn("02-Jan-2006")}, heldCol{"Place of Birth", heldUp(heldPlaceOf)}, heldCol{"Nationality", g.class("nationality", "INDONESIAN")}, heldCol{"Destination", g.plain("Hong Kong|Taiwan|Malaysia|Singapore")}, heldCol{"Position", g.class("education_job", "Domestic Worker|Caregiver|Operator|Plantation Worker")}, heldCol{"Monthly Salary", g.class("salary", "HKD 4730|TWD 20000|MYR 1500|SGD 650")}, heldCol{"Next of Kin", heldSpouse}, heldCol{"NOK Phone", heldIntl(heldPhone)}, heldCol{"Agency", g.plain("PT Karya Semesta Sejati|PT Bina Mandiri Raharja")}, heldCol{"Medical", g.class("health", "FIT|FIT|UNFIT")})

	his := heldTable("hospital billing, English abbreviations", g.people(140, 2, 85),
		heldCol{"MRN", heldIs("health", func(*heldPerson) string { return "00" + g.digits(6) })}, heldCol{"PT_NAME", heldUp(heldIs("name", func(p *heldPerson) string {
			switch {
			case p.Born.Year() > 2008:
				return p.Name + ", AN"
			case p.Male:
				return p.Name + ", TN"
			case p.Born.Year() > 1998:
				return p.Name + ", NN"
			}
			return p.Name + ", NY"
		}))}, heldCol{"PT_SEX", heldSex("M", "F")}, heldCol{"PT_DOB", heldBorn("20060102")}, heldCol{"ADM_DT", g.when(2022, 2022, "20060102150405")}, heldCol{"DX1", heldIs("health", func(p *heldPerson) string { return strings.Split(dx[p.Born.YearDay()%len(dx)], "|")[0] })}, heldCol{"DPJP", heldIs("name", func(*heldPerson) string {
			return g.one("dr. Yusuf Hamdani, Sp.PD", "dr. Meliana Gunawan, Sp.A", "dr. I Made Wirawan, Sp.B")
		})}, heldCol{"CARD_NO", g.gap(0.3, heldBPJS)}, heldCol{"KLS_RWT", g.class("bpjs_membership", "1|2|3")}, heldCol{"TOTAL_BILL", g.amount(250, 24000, 1350)})

	jkn := heldTable("health insurance members in arrears", g.people(170, 19, 70),
		heldCol{"NOKA", heldBPJS}, heldCol{"NAMA PESERTA", heldUp(heldName)}, heldCol{"PISA", heldIs("family", func(p *heldPerson) string {
			if p.Male {
				return g.one("PESERTA", "PESERTA", "ANAK")
			}
			return g.one("PESERTA", "ISTRI", "ANAK")
		})}, heldCol{"SEGMEN", g.class("bpjs_membership", "PBPU|PBPU|BP|PPU BU")}, heldCol{"KELAS", g.class("bpjs_membership", "KELAS 1|KELAS 2|KELAS 3")}, heldCol{"BLN MENUNGGAK", heldIs("payment_status", func(*heldPerson) string { return strconv.Itoa(g.between(1, 24)) })}, heldCol{"TOT TUNGGAKAN", heldIs("payment_status", func(*heldPerson) string { return strconv.Itoa(g.between(1, 24) * g.between(1, 4) * 35000) })}, heldCol{"NOHP", g.gap(0.1, heldPhone, "0", "-")}, heldCol{"NMDESA", heldUp(heldVillage)}, heldCol{"FASKES TK1", g.plain("PUSKESMAS MOJO|KLINIK SEHAT UTAMA|dr PRATAMA KOLOR")})

	bare := heldBare(heldTable("aid recipients without a header", g.villagers(47, 28, 79),
		heldCol{"", heldSeq(1)}, heldCol{"", heldUp(heldName)}, heldCol{"", g.wrecked(0.06, heldNIK)}, heldCol{"", heldHamlet}, heldCol{"", g.plain("10 KG|10 KG|20 KG")}))

	posy := heldTable("weighing of babies, headers misspelt", g.villagers(33, 1, 5),
		heldCol{"no", heldSeq(1)}, heldCol{"nma balita", g.sloppy(heldName)}, heldCol{"tgl lhir", heldBorn("2/1/06")}, heldCol{"jns klmn", heldSex("L", "P")}, heldCol{"nma ibu", g.sloppy(heldMother)}, heldCol{"nma bpk", g.sloppy(heldFather)}, heldCol{"bb", heldIs("health", func(*heldPerson) string { return fmt.Sprintf("%d.%d", g.between(6, 17), g.between(0, 9)) })}, heldCol{"tb", heldIs("health", func(*heldPerson) string { return strconv.Itoa(g.between(64, 108)) })}, heldCol{"sts gizi", g.class("health", "Baik|Baik|Kurang|Stunting|BGM")}, heldCol{"imunsasi", g.class("vaccine", "lengkap|BCG, Polio 1|Campak|blm lengkap")})

	return []Table{names, blt, pkh, mums, clinic, vacc, tb, dapo, ppdb, mhs, tracer, asn, honor, tax, pbb, samsat, sim, police, lapas, court, dpt, party, hajj, umkm, dead, kua, pmi, his, jkn, bare, posy}
}

// firms are the tables of companies and apps.
func (g *heldGen) firms() []Table {
	bank := heldNo(func(p *heldPerson, _ int) string { return p.Bank })
	code := func(prefix string, n int) heldFn {
		return heldNo(func(_ *heldPerson, i int) string { return fmt.Sprintf("%s%0*d", prefix, n, i*3+17) })
	}
	staff := func(prefix string, n int) heldFn {
		return heldIs("nip", func(*heldPerson) string { return prefix + g.digits(n) })
	}
	uuid := heldNo(func(*heldPerson, int) string { return g.uuid() })
	stamp := g.when(2020, 2023, "2006-01-02T15:04:05.000Z")
	ip := heldIs("ip_address", func(*heldPerson) string {
		return fmt.Sprintf("%s.%d.%d", g.one("114.125", "36.72", "180.252", "103.28", "125.160", "182.1"), g.IntN(255), g.between(1, 254))
	})
	private := heldIs("ip_address", func(*heldPerson) string { return fmt.Sprintf("10.5.%d.%d", g.IntN(8), g.between(2, 254)) })
	mac := heldIs("device_id", func(*heldPerson) string {
		return strings.ToUpper(strings.Join([]string{g.one("a4", "5c", "d8"), g.hex(2), g.hex(2), g.hex(2), g.hex(2), g.hex(2)}, ":"))
	})
	imei := heldIs("device_id", func(*heldPerson) string { s := "86" + g.digits(12); return s + heldLuhn(s) })
	bcrypt := func(kind string) heldFn {
		return heldIs("password_hash", func(*heldPerson) string {
			return kind + g.letters(53, "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
		})
	}
	md5 := heldIs("password_hash", func(*heldPerson) string { return g.hex(32) })
	corp := func(domain string) heldFn {
		return heldIs("email", func(p *heldPerson) string { return p.User + "@" + domain })
	}

	farm := heldTable("payroll of a plantation", g.villagers(64, 20, 56),
		heldCol{"NO", heldSeq(1)}, heldCol{"NIK KARYAWAN", staff("", 6)}, heldCol{"NAMA", heldUp(heldName)}, heldCol{"AFD", g.plain("I|II|III|OK")}, heldCol{"JABATAN", g.class("education_job", "PEMANEN|MANDOR I|KERANI AFD|PERAWATAN|SUPIR")}, heldCol{"STS PTKP", g.class("marital_status", "TK/0|K/0|K/1|K/2|K/3")}, heldCol{"HK", g.amount(17, 26, 1)}, heldCol{"GAPOK", heldPayDots}, heldCol{"PREMI", heldIs("salary", func(*heldPerson) string { return heldDots(g.between(1, 90) * 10500) })}, heldCol{"POT BPJS", g.amount(20, 60, 1013)}, heldCol{"THP", heldIs("salary", func(p *heldPerson) string { return heldDots(p.Salary + g.between(1, 50)*9731) })}, heldCol{"NO REK BRI", heldIs("bank_account", func(*heldPerson) string { return "0" + g.digits(3) + "01" + g.digits(6) + "50" + g.digits(1) })})

	hr := heldTable("employees of a company, English", g.people(115, 21, 56),
		heldCol{"Employee ID", staff("EMP-", 5)}, heldCol{"Full Name", heldName}, heldCol{"Job Title", g.class("education_job", "Software Engineer|HR Generalist|Finance Manager|Sales Executive|Office Boy|Legal Officer")}, heldCol{"Department", g.plain("IT|Finance|HRGA|Sales|Legal")}, heldCol{"Join Date", g.when(2012, 2023, "02-Jan-06")}, heldCol{"Date of Birth", heldBorn("02-Jan-06")}, heldCol{"Marital Status", heldIs("marital_status", func(p *heldPerson) string {
			return map[string]string{"Kawin": "Married", "Belum Kawin": "Single", "Cerai Hidup": "Divorced", "Cerai Mati": "Widowed"}[p.Marital]
		})}, heldCol{"KTP No.", g.id(heldNIK)}, heldCol{"NPWP", g.gap(0.1, heldTaxDots, "-")}, heldCol{"BPJS TK", heldKPJ}, heldCol{"BPJS Kes", heldBPJS}, heldCol{"Work Email", corp("nusamitra-tekno.co.id")}, heldCol{"Personal Mobile", g.mobile(heldPhone)}, heldCol{"Emergency Contact", heldIs("family", func(p *heldPerson) string { return p.Spouse })}, heldCol{"Basic Salary", heldPay})

	prisma := heldTable("users of an app, ORM", g.people(220, 17, 50),
		heldCol{"id", uuid}, heldCol{"fullName", heldName}, heldCol{"phoneNumber", heldIntl(heldPhone)}, heldCol{"email", g.gap(0.1, heldEmail, "NULL")}, heldCol{"passwordHash", bcrypt("$2b$10$")}, heldCol{"isVerified", g.plain("true|false")}, heldCol{"avatarUrl", g.gap(0.5, heldIs("photo", func(*heldPerson) string { return "https://cdn.lapak-kita.id/avatars/" + g.hex(12) + ".webp" }), "NULL")}, heldCol{"lastLoginIp", g.gap(0.2, ip, "NULL")}, heldCol{"fcmToken", g.plain("NULL")}, heldCol{"createdAt", stamp}, heldCol{"updatedAt", stamp})

	laravel := heldTable("users table of a hospital website", g.people(36, 22, 55),
		heldCol{"id", heldSeq(1)}, heldCol{"name", heldName}, heldCol{"username", heldUser}, heldCol{"email", heldEmail}, heldCol{"email_verified_at", g.gap(0.6, g.when(2021, 2022, "2006-01-02 15:04:05"), "NULL")}, heldCol{"password", bcrypt("$2y$10$")}, heldCol{"level", g.plain("admin|operator|user")}, heldCol{"remember_token", heldNo(func(*heldPerson, int) string {
			return g.letters(60, "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789")
		})}, heldCol{"created_at", g.when(2021, 2022, "2006-01-02 15:04:05")})

	legacy := heldTable("users of an old PHP app", g.people(29, 22, 58),
		heldCol{"f_uid", heldSeq(101)}, heldCol{"f_usrnm", heldUser}, heldCol{"f_pwd", md5}, heldCol{"f_nmlkp", heldUp(heldName)}, heldCol{"f_kdcab", g.plain("001|007|012")}, heldCol{"f_hp", heldPhone}, heldCol{"f_sts", g.plain("A|N")}, heldCol{"f_lstlgn", g.when(2018, 2022, "20060102150405")})

	plain := heldBare(heldTable("wifi portal accounts with passwords, no header", g.people(52, 18, 40),
		heldCol{"", heldSeq(1)}, heldCol{"", heldEmail}, heldCol{"", heldIs("password", func(p *heldPerson) string {
			return g.one(strings.ToLower(strings.Fields(p.Name)[0])+g.digits(3), "rahasia"+g.digits(2), "bismillah"+g.digits(2), "Sayang_"+g.digits(4), g.letters(8, "abcdefghjkmnpqrstuvwxyz23456789"), "Persib1933!")
		})}, heldCol{"", g.when(2021, 2022, "2006-01-02 15:04")}))

	ats := heldTable("applicants of a recruiting site", g.people(83, 19, 38),
		heldCol{"candidate_id", code("CAN", 6)}, heldCol{"candidate_name", heldName}, heldCol{"email", heldEmail}, heldCol{"phone", g.mobile(heldPhone)}, heldCol{"last_education", g.class("education_job", "SMA/SMK|D3|S1|S2")}, heldCol{"major", g.class("education_job", "Akuntansi|Teknik Informatika|Manajemen|Teknik Mesin|Psikologi")}, heldCol{"current_position", g.gap(0.2, g.class("education_job", "Admin|Accounting Staff|Driver|QA Tester|Barista"), "-")}, heldCol{"expected_salary", heldPay}, heldCol{"stage", g.plain("Applied|HR Interview|User Interview|Rejected|Hired")}, heldCol{"source", g.plain("Jobstreet|LinkedIn|Walk in|Glints")})

	form := heldTable("factory recruiting, questionnaire", g.people(66, 18, 27),
		heldCol{"Timestamp", g.when(2023, 2023, "1/2/2006 15:04:05")}, heldCol{"Nama Lengkap (sesuai KTP)", g.sloppy(heldName)}, heldCol{"Tempat dan tanggal lahir", heldTTL("02-01-2006")}, heldCol{"Nomor KTP", g.id(g.wrecked(0.07, heldNIK))}, heldCol{"No. HP yang aktif (WA)", g.mobile(heldPhone)}, heldCol{"Tinggi badan / berat badan", heldIs("health", func(*heldPerson) string { return fmt.Sprintf("%d / %d", g.between(150, 178), g.between(44, 80)) })}, heldCol{"Pendidikan terakhir", g.class("education_job", "SMA|SMK|smk|SMK Teknik Mesin|MA")}, heldCol{"Apakah sudah vaksin? Berapa kali?", g.class("vaccine", "sudah, 2x|Sudah booster|2 kali|3x|baru 1x")}, heldCol{"Apakah bersedia ditempatkan di luar kota?", g.plain("Ya|Bersedia|ya|Tidak")}, heldCol{"Status pernikahan", g.class("marital_status", "Lajang|belum menikah|Menikah|Single")})

	orders := heldTable("orders of a marketplace", g.people(230, 17, 55),
		heldCol{"No. Pesanan", heldNo(func(*heldPerson, int) string {
			return g.day(2022, 2022, "060102") + g.letters(8, "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789")
		})}, heldCol{"Status Pesanan", g.plain("Selesai|Selesai|Sedang Dikirim|Batal")}, heldCol{"No. Resi", heldNo(func(*heldPerson, int) string { return g.one("JP", "SPXID0", "JX") + g.digits(10) })}, heldCol{"Nama Produk", g.plain("Kaos Polos Cotton Combed 30s|Gamis Syari Aisyah|Charger Type C 20W|Hijab Segi Empat Bella|Tas Selempang Pria")}, heldCol{"SKU Induk", g.plain("KPS-BLK-L|GMS-01|CHG-20W|HJB-22")}, heldCol{"Jumlah", g.plain("1|1|2|3")}, heldCol{"Total Pembayaran", g.amount(25, 400, 1000)}, heldCol{"Username (Pembeli)", heldUser}, heldCol{"Nama Penerima", heldName}, heldCol{"No. Telepon", heldIntl(heldPhone)}, heldCol{"Alamat Pengiriman", heldFull}, heldCol{"Kota/Kabupaten", heldUp(heldRegency)}, heldCol{"Provinsi", heldUp(heldProvince)}, heldCol{"Catatan dari Pembeli", g.plain("||||warna hitam ya kak|tlg packing aman|")})

	sellers := heldTable("sellers of a marketplace, ORM", g.people(70, 20, 50),
		heldCol{"shopId", heldSeq(88210)}, heldCol{"shopName", g.plain("Grosir Hijab Murah|Toko Elektronik Jaya|Dapur Bunda|Sepatu Bandung Store")}, heldCol{"ownerName", heldName}, heldCol{"ownerKtp", heldNIK}, heldCol{"bankCode", bank}, heldCol{"bankAccountNo", heldAccount}, heldCol{"bankAccountHolder", heldUp(heldName)}, heldCol{"pickupLat", heldLat}, heldCol{"pickupLng", heldLon}, heldCol{"rating", g.plain("4.9|4.8|4.7|5")}, heldCol{"ktpSelfieUrl", heldIs("photo", func(*heldPerson) string { return "s3://kyc-prod/selfie/" + g.hex(24) + ".jpg" })})

	loans := heldTable("borrowers of a lending app", g.people(165, 20, 50),
		heldCol{"loan_id", code("PL2210", 7)}, heldCol{"cust_nm", heldUp(heldName)}, heldCol{"ktp_no", heldNIK}, heldCol{"mthr_maiden_nm", heldUp(heldMother)}, heldCol{"msisdn", heldIntl(heldPhone)}, heldCol{"emp_type", g.class("education_job", "KARYAWAN TETAP|KONTRAK|WIRASWASTA|PNS")}, heldCol{"mthly_inc", heldPay}, heldCol{"plafond", g.amount(5, 80, 100000)}, heldCol{"tenor", g.plain("3|6|9|12")}, heldCol{"dpd", heldIs("payment_status", func(*heldPerson) string { return strconv.Itoa(g.between(1, 180)) })}, heldCol{"coll", g.class("payment_status", "1|2|3|4|5")}, heldCol{"ec_name", heldFather}, heldCol{"ec_phone", heldIs("phone", func(*heldPerson) string { return g.phone() })}, heldCol{"imei", imei})

	collect := heldTable("debt collectors' sheet", g.people(42, 24, 58),
		heldCol{"NO", heldSeq(1)}, heldCol{"KONTRAK", code("0121", 8)}, heldCol{"NAMA KONSUMEN", heldUp(heldName)}, heldCol{"NOPOL", heldMap(heldPlate, func(s string) string { return strings.ReplaceAll(s, " ", g.one("", " ", "-")) })}, heldCol{"UNIT", g.plain("BEAT STREET|VARIO 125|NMAX|XENIA R|SCOOPY")}, heldCol{"OD", heldIs("payment_status", func(*heldPerson) string { return strconv.Itoa(g.between(8, 210)) + " hr" })}, heldCol{"ALMT TAGIH", g.sloppy(heldFull)}, heldCol{"HP 1 / HP 2", func(p *heldPerson, _ int) Cell { return heldCell(p.Phone+" / "+g.phone(), "phone") }}, heldCol{"KET PETUGAS", g.plain("Janji bayar tgl 25|rumah kosong|unit pindah tangan|tdk ketemu||")})

	koperasi := heldTable("members of a cooperative", g.villagers(55, 25, 68),
		heldCol{"No Anggota", code("KSP", 4)}, heldCol{"Nama Anggota", g.sloppy(heldName)}, heldCol{"Almt", heldStreetRT}, heldCol{"Tlp", g.mobile(g.gap(0.2, heldPhone, "-", ""))}, heldCol{"Simp Pokok", g.plain("100.000")}, heldCol{"Simp Wajib", g.amount(10, 200, 10000)}, heldCol{"Pinjaman", g.amount(10, 200, 100000)}, heldCol{"Ahli Waris", heldSpouse}, heldCol{"Angsuran", g.class("payment_status", "lancar|Lancar|nunggak 2 bln|macet|LUNAS")})

	policy := heldTable("policies of a life insurer, English", g.people(98, 22, 66),
		heldCol{"POLICY_NO", code("L800", 6)}, heldCol{"HOLDER_NAME", heldUp(heldName)}, heldCol{"INSURED_DOB", heldBorn("02/01/2006")}, heldCol{"SEX_CD", heldSex("M", "F")}, heldCol{"SMOKER", g.class("health", "Y|N|N")}, heldCol{"OCCUP_DESC", heldUp(heldJob)}, heldCol{"BENEFICIARY", heldUp(heldSpouse)}, heldCol{"BNF_REL", g.class("family", "SPOUSE|SPOUSE|HUSBAND/WIFE")}, heldCol{"PREMIUM", g.amount(3, 40, 100000)}, heldCol{"SUM_ASSURED", g.amount(50, 500, 1000000)}, heldCol{"CC_NUM", g.gap(0.6, heldIs("payment_card", func(*heldPerson) string { return g.card() }))}, heldCol{"CC_EXP", g.gap(0.6, g.plain("0325|1126|0924"))}, heldCol{"CORR_ADDR1", heldUp(heldStreet)}, heldCol{"CORR_CITY", heldUp(heldRegency)}, heldCol{"CORR_ZIP", heldPost}, heldCol{"POL_STAT", g.plain("INF|LAPSE|INF|SURR")})

	telco := heldTable("registrations of mobile numbers", g.people(320, 17, 77),
		heldCol{"MSISDN", heldIntl(heldPhone)}, heldCol{"NIK", heldNIK}, heldCol{"NOKK", heldKK}, heldCol{"PROVIDER", g.plain("TELKOMSEL|INDOSAT|XL|TRI|SMARTFREN")}, heldCol{"REG_DATE", g.when(2018, 2022, "2006/01/02 15:04")}, heldCol{"CHANNEL", g.plain("4444|WEB|GERAI")})

	travel := heldTable("passengers of a travel agent, English", g.people(75, 5, 70),
		heldCol{"PNR", heldNo(func(*heldPerson, int) string { return g.letters(6, "ABCDEFGHJKLMNPQRSTUVWXYZ23456789") })}, heldCol{"Pax Name", heldUp(heldIs("name", func(p *heldPerson) string {
			w := strings.Fields(p.Name)
			return w[len(w)-1] + "/" + strings.Join(w, " ") + map[bool]string{true: " MR", false: " MS"}[p.Male]
		}))}, heldCol{"Passport", heldIs("passport", func(*heldPerson) string { return g.letters(1, "ABCX") + g.digits(7) })}, heldCol{"Nat", g.class("nationality", "IDN|IDN|IDN|MYS|SGP")}, heldCol{"DOB", heldBorn("02Jan06")}, heldCol{"Route", g.plain("CGK-SIN|SUB-KUL|DPS-PER|CGK-JED")}, heldCol{"Ticket No", heldNo(func(*heldPerson, int) string { return "126-2" + g.digits(9) })}, heldCol{"Contact", heldIntl(heldPhone)}, heldCol{"Fare IDR", g.amount(9, 140, 100000)})

	hotel := heldTable("guests of a hotel", g.people(60, 20, 70),
		heldCol{"Folio", code("F", 6)}, heldCol{"Nama Tamu", heldName}, heldCol{"ID Type", g.plain("KTP")}, heldCol{"ID No", heldNIK}, heldCol{"Kamar", g.plain("201|305|412|118|VILLA 2")}, heldCol{"C/I", g.when(2023, 2023, "02/01")}, heldCol{"C/O", g.when(2023, 2023, "02/01")}, heldCol{"No Pol", g.gap(0.4, heldPlate, "-")}, heldCol{"No Tlp", g.mobile(heldPhone)}, heldCol{"Kota Asal", heldRegency}, heldCol{"Rate", g.plain("350000|475000|600000")})

	crm := heldTable("contacts of a CRM, English", g.people(105, 24, 60),
		heldCol{"Lead ID", code("00Q5g", 6)}, heldCol{"First Name", heldIs("name", func(p *heldPerson) string { return strings.Fields(p.Name)[0] })}, heldCol{"Last Name", heldIs("name", func(p *heldPerson) string { w := strings.Fields(p.Name); return w[len(w)-1] })}, heldCol{"Title", g.class("education_job", "Direktur|Purchasing Manager|Owner|GM Operations|Procurement Staff")}, heldCol{"Company", g.plain("PT Sinar Abadi Logam|CV Mitra Tani|PT Cahaya Nusantara Pratama|UD Sumber Makmur")}, heldCol{"Email", corp("sinarabadi.co.id")}, heldCol{"Mobile", heldMap(heldPhone, func(s string) string { return "+62 " + s[1:4] + " " + s[4:8] + " " + s[8:] })}, heldCol{"Lead Status", g.plain("Open|Contacted|Qualified|Unqualified")}, heldCol{"Annual Revenue", g.amount(1, 90, 1000000000)}, heldCol{"Last Activity", g.when(2022, 2023, "1/2/2006")})

	drivers := heldTable("drivers of a ride app, mixed header", g.people(85, 19, 55),
		heldCol{"driver_id", code("DRV", 7)}, heldCol{"nama_driver", heldName}, heldCol{"no_sim", heldIs("driving_licence", func(p *heldPerson) string { return p.Born.Format("0601") + g.digits(8) })}, heldCol{"plat_no", heldMap(heldPlate, func(s string) string { return strings.ReplaceAll(s, " ", "") })}, heldCol{"stnk_exp", g.when(2023, 2027, "2006-01")}, heldCol{"hp_driver", heldPhone}, heldCol{"norek", heldAccount}, heldCol{"bank", bank}, heldCol{"last_loc", heldIs("geo", func(p *heldPerson) string { return fmt.Sprintf("%.5f,%.5f", p.Lat, p.Lon) })}, heldCol{"foto_wajah", heldIs("photo", func(*heldPerson) string { return g.hex(20) + "_face.png" })}, heldCol{"perf_score", g.plain("92|88|100|75")})

	gym := heldTable("members of a gym, typed by hand", g.people(21, 18, 45),
		heldCol{"no", heldSeq(1)}, heldCol{"member", g.sloppy(heldName)}, heldCol{"wa", g.mobile(heldPhone)}, heldCol{"paket", g.plain("1 bln|3 bln|Visit|1 thn")}, heldCol{"s/d", g.when(2023, 2024, "2 Jan")}, heldCol{"bayar", g.class("payment_status", "lunas|DP 100rb|Lunas|blm bayar")}, heldCol{"tgl ultah", heldIs("birth_date", func(p *heldPerson) string { return heldDate(p.Born, "2 MMMM 2006") })}, heldCol{"IG", g.gap(0.3, heldIs("messenger", func(p *heldPerson) string { return "@" + strings.ReplaceAll(p.User, ".", "_") }), "-", "")})

	absen := heldTable("attendance machine, users with templates", g.people(40, 20, 55),
		heldCol{"No", heldSeq(1)}, heldCol{"Name", heldIs("name", func(p *heldPerson) string { return strings.Fields(p.Name)[0] })}, heldCol{"Priv", g.plain("0|0|0|14")}, heldCol{"Passwd", g.gap(0.8, heldIs("password", func(*heldPerson) string { return g.letters(1, "123456789") + g.digits(3) }))}, heldCol{"Card", g.plain("0")}, heldCol{"FingerID", g.plain("0|5|6")}, heldCol{"TMP", heldIs("biometric", func(*heldPerson) string {
			b := make([]byte, 90)
			for i := range b {
				b[i] = byte(g.IntN(256))
			}
			return "TWlTUzIx" + base64.StdEncoding.EncodeToString(b)
		})})

	kurir := heldBare(heldTable("parcels of a courier, no header", g.people(140, 18, 60),
		heldCol{"", heldNo(func(*heldPerson, int) string { return "01" + g.digits(13) })}, heldCol{"", g.when(2023, 2023, "02-01-2006 15:04")}, heldCol{"", heldUp(heldName)}, heldCol{"", heldFull}, heldCol{"", heldPhone}, heldCol{"", g.plain("REG|YES|OKE")}, heldCol{"", g.plain("1|2|1.5|0.8")}, heldCol{"", g.plain("DELIVERED|ON PROCESS|RETUR")}))

	event := heldTable("webinar registration, English questionnaire", g.people(50, 19, 48),
		heldCol{"Submission time", g.when(2023, 2023, "Jan 2, 2006 3:04 PM")}, heldCol{"What is your full name (for the certificate)?", heldName}, heldCol{"Your active email", heldMap(heldEmail, func(s string) string {
			return g.one(s, s, s, strings.ToUpper(s[:1])+s[1:], strings.Replace(s, "gmail.com", "gmial.com", 1), s+" ")
		})}, heldCol{"WhatsApp number", g.mobile(heldPhone)}, heldCol{"Telegram username", g.gap(0.4, heldIs("messenger", func(p *heldPerson) string { return "@" + strings.ReplaceAll(p.User, ".", "_") }), "-", "")}, heldCol{"How did you hear about us?", g.plain("Instagram|Friend|LinkedIn|WhatsApp group")})

	devices := heldTable("installations of an app", g.people(260, 17, 50),
		heldCol{"install_id", heldSeq(900134)}, heldCol{"user_id", heldSeq(5521)}, heldCol{"gaid", heldIs("device_id", func(*heldPerson) string { return g.uuid() })}, heldCol{"android_id", heldIs("device_id", func(*heldPerson) string { return g.hex(16) })}, heldCol{"brand", g.plain("samsung|xiaomi|OPPO|vivo|realme")}, heldCol{"model", g.plain("SM-A125F|M2006C3LG|CPH2185|V2043|RMX3231")}, heldCol{"app_version", g.plain("4.12.0.1|4.11.3.2|4.10.0.0")}, heldCol{"os", g.plain("10|11|12")}, heldCol{"ip", ip}, heldCol{"last_seen", stamp})

	wifi := heldTable("log-ins of a hotspot", g.people(95, 18, 50),
		heldCol{"radacctid", heldSeq(30411)}, heldCol{"username", heldUser}, heldCol{"nasportid", g.plain("ether2|bridge-hotspot")}, heldCol{"framedipaddress", private}, heldCol{"callingstationid", mac}, heldCol{"acctstarttime", g.when(2023, 2023, "2006-01-02 15:04:05")}, heldCol{"acctinputoctets", g.amount(100, 90000, 1021)}, heldCol{"terminatecause", g.plain("User-Request|Idle-Timeout|Lost-Carrier")})

	bpjstk := heldTable("upload file of an employment insurer, capitals", g.people(68, 19, 56),
		heldCol{"NO_PEGAWAI", staff("", 5)}, heldCol{"NAMA_TENAGA_KERJA", heldUp(heldName)}, heldCol{"KPJ", heldKPJ}, heldCol{"NOMOR_IDENTITAS", heldNIK}, heldCol{"TGL_LAHIR", heldBorn("02-01-2006")}, heldCol{"UPAH", heldPay}, heldCol{"RAPEL", g.plain("0")}, heldCol{"BLTH", g.plain("03-2023")}, heldCol{"NPP", g.plain("EE012345")}, heldCol{"IBU_KANDUNG", heldUp(heldMother)})

	pay := heldTable("transactions of a payment gateway", g.people(180, 18, 60),
		heldCol{"trx_id", uuid}, heldCol{"merchant", g.plain("TOKOPAKAI|KOPIKITA|RSIA BUNDA|LESPRIVAT")}, heldCol{"pan", g.gap(0.3, heldIs("payment_card", func(*heldPerson) string { return g.card() }))}, heldCol{"exp", g.plain("12/25|03/26|07/24")}, heldCol{"cardholder", heldUp(heldName)}, heldCol{"cust_email", heldEmail}, heldCol{"client_ip", ip}, heldCol{"gross_amt", g.amount(2, 300, 5000)}, heldCol{"rrn", heldNo(func(*heldPerson, int) string { return g.digits(12) })}, heldCol{"resp", g.plain("00|00|51|05")})

	django := heldTable("auth_user of a Django site", g.people(27, 20, 50),
		heldCol{"id", heldSeq(1)}, heldCol{"password", heldIs("password_hash", func(*heldPerson) string {
			b := make([]byte, 32)
			for i := range b {
				b[i] = byte(g.IntN(256))
			}
			return "pbkdf2_sha256$260000$" + g.letters(22, "abcdefghijkmnpqrstuvwxyzABCDEFGH0123456789") + "$" + base64.StdEncoding.EncodeToString(b)
		})}, heldCol{"last_login", g.gap(0.2, g.when(2022, 2023, "2006-01-02 15:04:05.000000+00:00"), "NULL")}, heldCol{"is_superuser", g.plain("f|f|t")}, heldCol{"username", heldUser}, heldCol{"first_name", heldIs("name", func(p *heldPerson) string { return strings.Fields(p.Name)[0] })}, heldCol{"email", g.gap(0.2, heldEmail)}, heldCol{"is_staff", g.plain("t|f")})

	msisdn := heldBare(heldTable("one column of numbers for a broadcast", g.people(300, 18, 60), heldCol{"", heldIntl(heldPhone)}))

	kos := heldTable("tenants of a boarding house, typed by hand", g.people(9, 18, 32),
		heldCol{"Kmr", heldSeq(1)}, heldCol{"Penyewa", g.sloppy(heldName)}, heldCol{"Asal", heldRegency}, heldCol{"Kuliah/kerja", g.class("education_job", "mahasiswa UNY|kerja di bank|perawat|ojol|Mhs UGM")}, heldCol{"No.Hp", g.mobile(heldPhone)}, heldCol{"Plat motor", g.gap(0.3, heldPlate, "-", "jln kaki")}, heldCol{"Bulan Juni", g.class("payment_status", "lunas|LUNAS|kurang 200rb|blm")})

	return append([]Table{farm, hr, prisma, laravel, legacy, plain, ats, form, orders, sellers, loans, collect, koperasi, policy, telco, travel, hotel, crm, drivers, gym, absen, kurir, event, devices, wifi, bpjstk, pay, django, msisdn, kos}, g.firmsOnly()...)
}

// firmsOnly are tables of firms, and tables with one person among many rows.
func (g *heldGen) firmsOnly() []Table {
	land := func(area string) string { return "(" + area + ") " + g.letters(1, "3578") + g.digits(6) }
	vendors := Table{Name: "vendors of a company: only firms", Header: strings.Split("Kode,Nama Rekanan,Alamat Kantor,Kota,Telp,Email,Bidang", ",")}
	for i := range 58 {
		pl := heldPlaces[g.IntN(len(heldPlaces))]
		a, b := g.one("Sinar", "Mitra", "Karya", "Cahaya", "Bumi", "Surya"), g.one("Abadi", "Sentosa", "Perkasa", "Mandiri", "Utama")
		vendors.Rows = append(vendors.Rows, []Cell{{Text: fmt.Sprintf("V%04d", i+1)}, {Text: g.one("PT ", "CV ", "UD ") + a + " " + b}, {Text: g.one(heldStreets...) + " " + strconv.Itoa(g.between(1, 99))}, {Text: pl.regency}, heldCell(land(pl.area), "phone"), heldCell(g.one("info", "sales", "admin", "marketing")+"@"+strings.ToLower(a+b)+".co.id", "email"), {Text: g.one("ATK", "Konstruksi", "Katering", "Alat kesehatan", "Percetakan")}})
	}
	schools := Table{Name: "schools with telephone and e-mail", Header: strings.Split("NPSN,NAMA_SP,BENTUK,ALAMAT,KEC,TELP,EMAIL,AKREDITASI", ",")}
	for range 74 {
		pl := heldPlaces[g.IntN(len(heldPlaces))]
		k, n := g.one("SDN", "SMPN", "SMAN", "MTSN"), g.between(1, 14)
		schools.Rows = append(schools.Rows, []Cell{{Text: "20" + g.digits(6)}, {Text: fmt.Sprintf("%s %d %s", k, n, strings.ToUpper(pl.district))}, {Text: k[:2]}, {Text: strings.ToUpper(g.one(heldStreets...))}, {Text: strings.ToUpper(pl.district)}, heldCell(g.one("-", pl.area+g.digits(6), pl.area+"-"+g.digits(6)), "phone"), heldCell(strings.ToLower(fmt.Sprintf("%s%d.%s", k, n, strings.ReplaceAll(pl.district, " ", "")))+"@"+g.one("gmail.com", "yahoo.co.id"), "email"), {Text: g.one("A", "B", "A", "C")}})
	}
	return []Table{vendors, schools, g.oneAmongStock(), g.oneAmongInvoices(), g.oneAmongSettings(), g.oneAmongTickets()}
}

// oneAmongStock is a stock list in which somebody noted a customer once.
func (g *heldGen) oneAmongStock() Table {
	t := heldClean("stock list with one customer noted in it", "Kode Brg;Nama Barang;Satuan;Stok;Hrg Beli;Hrg Jual;Catatan", 280, func(i int) []string {
		buy := g.between(3, 400) * 500
		return []string{fmt.Sprintf("BRG%05d", i+1), g.one("Semen Tiga Roda 50kg", "Paku 5cm", "Cat Avian Putih 1kg", "Pipa PVC 3/4", "Kuas 3 inch", "Triplek 9mm", "Besi 10 SNI"), g.one("sak", "kg", "klg", "btg", "lbr"), strconv.Itoa(g.IntN(200)), strconv.Itoa(buy), strconv.Itoa(buy + buy/5), g.one("", "", "", "rak 3", "kosong", "pesan lagi")}
	})
	t.Clean = false
	p := g.person(30, 50)
	t.Rows[171][6] = heldCell("indent pak Darto "+p.Phone, "phone")
	return t
}

// oneAmongInvoices has one private buyer with his NIK among firms.
func (g *heldGen) oneAmongInvoices() Table {
	t := heldClean("invoices to firms, one to a person", "inv_no;inv_date;bill_to;tax_ref;dpp;ppn;status", 190, func(i int) []string {
		dpp := g.between(5, 900) * 100000
		return []string{fmt.Sprintf("INV/2023/%04d", i+1), g.day(2023, 2023, "2006-01-02"), g.one("PT ", "CV ") + g.one("Anugerah", "Delta", "Multi", "Global") + " " + g.one("Persada", "Niaga", "Teknik", "Pangan"), "010.00" + g.digits(1) + "-23." + g.digits(8), strconv.Itoa(dpp), strconv.Itoa(dpp * 11 / 100), g.one("PAID", "OPEN", "OVERDUE")}
	})
	t.Clean = false
	p := g.person(30, 60)
	t.Rows[88][2] = heldCell(p.Name, "name")
	t.Rows[88][3] = heldCell(p.NIK, "nik")
	return t
}

// oneAmongSettings has one mail address among an app's settings.
func (g *heldGen) oneAmongSettings() Table {
	t := heldClean("settings of an app, one with a person's address", "key;value;updated", 60, func(i int) []string {
		return []string{fmt.Sprintf("%s.%s_%d", g.one("app", "queue", "cache", "mailer"), g.one("timeout", "limit", "ttl", "retries"), i), strconv.Itoa(g.between(1, 3600)), g.day(2022, 2023, "2006-01-02")}
	})
	t.Clean = false
	p := g.person(25, 45)
	t.Rows[37][0].Text = "report.recipient"
	t.Rows[37][1] = heldCell(p.Email, "email")
	return t
}

// oneAmongTickets has one plate and number among machines' faults.
func (g *heldGen) oneAmongTickets() Table {
	t := heldClean("maintenance log of machines, one with a driver", "TGL;MESIN;KERUSAKAN;TINDAKAN;JAM HENTI;KETERANGAN", 320, func(i int) []string {
		return []string{g.day(2022, 2022, "02/01/2006"), g.one("CONVEYOR 2", "BOILER A", "GENSET 500 KVA", "PRESS 4", "FORKLIFT 07"), g.one("bearing aus", "belt putus", "bocor seal", "sensor error", "overheat"), g.one("ganti part", "setting ulang", "dilumasi", "tunggu sparepart"), fmt.Sprintf("%d,%d", g.IntN(9), g.IntN(9)), g.one("", "", "OK", "lanjut shift 2", "PO "+g.digits(6))}
	})
	t.Clean = false
	p := g.person(25, 45)
	t.Rows[204][5] = heldCell("part diantar pak Yanto "+p.Plate+" hp "+p.Phone, "vehicle_plate", "phone")
	return t
}

// fill puts facts into a text; braces name the facts, and those that are
// labelled in running text give the cell its classes.
func (g *heldGen) fill(text string, p *heldPerson) Cell {
	var c Cell
	add := func(class string) {
		for _, had := range c.Classes {
			if had == class {
				return
			}
		}
		c.Classes = append(c.Classes, class)
	}
	for {
		from, rest, ok := strings.Cut(text, "{")
		c.Text += from
		if !ok {
			return c
		}
		key, after, _ := strings.Cut(rest, "}")
		text = after
		switch key {
		case "nik":
			c.Text += p.NIK
			add("nik")
		case "kk":
			c.Text += p.KK
			add("kk")
		case "phone":
			c.Text += g.mobileText(p.Phone)
			add("phone")
		case "08":
			c.Text += p.Phone
			add("phone")
		case "62":
			c.Text += "62" + p.Phone[1:]
			add("phone")
		case "email":
			c.Text += p.Email
			add("email")
		case "bpjs":
			c.Text += p.BPJS
			add("bpjs_card")
		case "salary":
			c.Text += g.one("Rp "+heldDots(p.Salary), "Rp. "+heldDots(p.Salary)+",-", "Rp"+heldDots(p.Salary))
			add("salary")
		case "npwp":
			c.Text += heldNPWP(p.NPWP)
			add("npwp")
		case "npwp15":
			c.Text += p.NPWP
			add("npwp")
		case "card":
			s := g.card()
			c.Text += g.one(s, s[:4]+" "+s[4:8]+" "+s[8:12]+" "+s[12:])
			add("payment_card")
		case "account":
			c.Text += p.Account
			add("bank_account")
		case "bankacc":
			c.Text += p.Bank + " " + p.Account
			add("bank_account")
		case "ip":
			c.Text += fmt.Sprintf("%s.%d.%d", g.one("114.125", "36.72", "180.252", "103.28", "125.160"), g.IntN(255), g.between(1, 254))
			add("ip_address")
		case "pass":
			c.Text += g.one(strings.ToLower(strings.Fields(p.Name)[0])+g.digits(4), "bismillah"+g.digits(2), "Ind0nesia"+g.digits(2), "qwerty"+g.digits(3), g.letters(9, "abcdefghkmnprstuvwxyzABCDEFG23456789"))
			add("password")
		case "md5":
			c.Text += g.hex(32)
			add("password_hash")
		case "bcrypt":
			c.Text += "$2y$10$" + g.letters(53, "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
			add("password_hash")
		case "imei":
			s := "35" + g.digits(12)
			c.Text += s + heldLuhn(s)
			add("device_id")
		case "mac":
			c.Text += strings.Join([]string{"b8", g.hex(2), g.hex(2), g.hex(2), g.hex(2), g.hex(2)}, ":")
			add("device_id")
		case "handle":
			c.Text += "@" + strings.ReplaceAll(p.User, ".", "_")
			add("messenger")
		case "plate":
			c.Text += p.Plate
			add("vehicle_plate")
		case "name":
			c.Text += p.Name
		case "NAME":
			c.Text += strings.ToUpper(p.Name)
		case "first":
			c.Text += strings.Fields(p.Name)[0]
		case "addr":
			c.Text += p.Street + " RT " + p.RT + "/" + p.RW + " " + p.Village
		case "ttl":
			c.Text += p.BornAt + ", " + heldDate(p.Born, "2 MMMM 2006")
		case "date":
			c.Text += g.day(2022, 2023, "2 MMMM 2006")
		case "iso":
			c.Text += g.day(2023, 2023, "2006-01-02 15:04:05")
		case "wa":
			c.Text += g.day(2023, 2023, "02/01/06 15.04")
		case "uuid":
			c.Text += g.uuid()
		case "rp":
			c.Text += "Rp " + heldDots(g.between(5, 900)*5000)
		case "n":
			c.Text += strconv.Itoa(g.between(1, 900))
		case "nn":
			c.Text += strconv.Itoa(g.between(10, 59))
		case "otp":
			c.Text += g.digits(6)
		case "pak":
			c.Text += map[bool]string{true: "Pak", false: "Bu"}[p.Male]
		case "n12":
			c.Text += g.letters(1, "123456789") + g.digits(11)
		case "n16":
			c.Text += "99" + g.digits(14)
		default:
			panic("held: no fact " + key)
		}
	}
}

// lines are n texts chosen from the templates, one in a cell.
func (g *heldGen) lines(name, head string, n int, templates ...string) Table {
	t := Table{Name: name}
	if head != "" {
		t.Header = []string{head}
	}
	for range n {
		t.Rows = append(t.Rows, []Cell{g.fill(g.one(templates...), g.person(19, 65))})
	}
	return t
}

// letter is one text about one person from top to bottom.
func (g *heldGen) letter(name string, lines ...string) Table {
	t := Table{Name: name}
	p := g.person(22, 60)
	for _, s := range lines {
		t.Rows = append(t.Rows, []Cell{g.fill(s, p)})
	}
	return t
}

// prose are the texts: logs, chats, tickets, letters.
func (g *heldGen) prose() []Table {
	waLog := g.lines("chat of a neighbourhood group", "pesan", 120,
		"{wa} - Bu RT: Assalamualaikum bapak ibu, jgn lupa kerja bakti hari minggu jam 7", "{wa} - {first}: siap bu", "{wa} - {name}: hadir insya allah", "{wa} - {pak} {first}: ini no saya yg baru ya {phone}", "{wa} - {first}: iuran sampah bln ini 35rb sdh sy transfer bu",
		"{wa} - +{62}: <Media tidak disertakan>", "{wa} - Bu RT: yg mau ikut vaksin kirim nama + NIK", "{wa} - {first}: {name} {nik}", "{wa} - {pak} {first}: maaf telat, punya saya {nik} sama anak saya KK {kk}", "{wa} - {first}: mobil {plate} tolong digeser ya nutup jalan", "{wa} - {first}: wkwkwk", "{wa} - {first}: jam 19.30 di pos kamling", "{wa} - {first}: rekening kas RT {bankacc} a.n. {first}")
	nginx := g.lines("log of a web server", "", 150,
		"{ip} - - [12/Mar/2023:04:11:{nn} +0700] \"GET /assets/app.{n}.js HTTP/1.1\" 200 {n12}", "{ip} - - [12/Mar/2023:04:12:09 +0700] \"POST /login HTTP/1.1\" 302 512", "{ip} - - [12/Mar/2023:05:00:41 +0700] \"GET /api/v1/peserta?nik={nik} HTTP/1.1\" 200 1843", "{ip} - - [13/Mar/2023:09:31:00 +0700] \"GET /reset?email={email}&token={uuid} HTTP/1.1\" 200 911")
	jsonLog := g.lines("log of a service, key=value", "message", 90,
		"level=info ts=\"{iso}\" msg=\"request done\" req_id={uuid} ms={n}",
		"level=info ts=\"{iso}\" msg=\"otp sent\" to={62} provider=zenziva trx={n12}", "level=warn ts=\"{iso}\" msg=\"login failed\" user={email} ip={ip}", "level=error ts=\"{iso}\" msg=\"dukcapil timeout\" payload=\"nik:{nik},nama:{NAME}\" req_id={uuid}", "level=debug ts=\"{iso}\" msg=\"cache miss\" key=prov:32:page:{n}", "level=debug ts=\"{iso}\" msg=\"device bound\" imei={imei} uid={n}")
	stealer := g.lines("lines of a password stealer", "", 200,
		"https://sso.pemkab-sukamaju.go.id/login:{email}:{pass}", "https://m.facebook.com/:{08}:{pass}", "https://siswa.belajarku.id/auth:{email}:{pass}", "android://com.tokoku.app/:{email}:{pass}")
	combo := g.lines("combo list with hashes", "combo", 110, "{email}:{md5}", "{email}:{md5}", "{email}:{bcrypt}")
	sms := Table{Name: "SMS gateway, sent messages", Header: []string{"ID", "UpdatedInDB", "DestinationNumber", "TextDecoded", "Status"}}
	for i := range 85 {
		p := g.person(19, 60)
		sms.Rows = append(sms.Rows, []Cell{{Text: strconv.Itoa(i + 4410)}, {Text: g.day(2022, 2022, "2006-01-02 15:04:05")}, heldCell("+62"+p.Phone[1:], "phone"),
			g.fill(g.one("Kode OTP Anda {otp} berlaku 5 menit. JANGAN berikan ke siapapun", "Yth {NAME}, tagihan Anda {rp} jatuh tempo {date}", "Pendaftaran pasien berhasil. No kartu {bpjs} antrian B-{nn}", "Akun anda aktif. user: {email} pass: {pass}", "Dana PIP a.n {first} masuk ke rek {account}"), p), {Text: g.one("SendingOK", "SendingOK", "SendingError")}})
	}
	tickets := Table{Name: "tickets of a help desk", Header: []string{"ticket_no", "created", "subject", "description", "status"}}
	for i := range 70 {
		about, text, _ := strings.Cut(g.one("Saldo terpotong|Selamat siang min, saldo saya kepotong {rp} tapi status gagal. Email akun {email}", "Ubah data|mau ganti nomor hp lama hilang, yg baru {phone} tolong dibantu", "Kartu JKN tidak aktif|kartu atas nama {name} nomor {bpjs} kok tidak aktif ya padahal tiap bulan bayar", "Gagal daftar|NIK saya {nik} sudah terdaftar katanya, padahal belum pernah daftar", "Refund belum masuk|mohon refund ke rekening {bankacc} a/n {name}", "Gagal login|aplikasi force close terus di versi 4.{nn}.1", "Internet mati|sudah 3 hari internet mati di perumahan kami, lampu LOS merah", "Tagihan dobel|no kartu kredit {card} didebet dua kali, mohon dicek", "Pesanan|Pesanan INV/{n12} belum sampai juga, resi tidak update"), "|")
		tickets.Rows = append(tickets.Rows, []Cell{{Text: fmt.Sprintf("TCK-%06d", 2210+i)}, {Text: g.day(2023, 2023, "2006-01-02 15:04")}, {Text: about}, g.fill(text, g.person(20, 60)), {Text: g.one("Open", "Closed", "Pending")}})
	}
	lapor := Table{Name: "complaints to a regency", Header: []string{"No", "Tanggal", "Isi Laporan", "Disposisi"}}
	for i := range 45 {
		office, text, _ := strings.Cut(g.one("Dinas PUPR|Jalan di depan pasar rusak parah sudah 2 tahun, mohon diperbaiki", "Dinsos|Saya {name} warga {addr} belum dapat BLT padahal tidak mampu, NIK {nik}", "Dishub|Lampu PJU mati mulai Km {nn} arah terminal", "Disdukcapil|KTP hilang sudah lapor, KK no. {kk}, blangko katanya habis. Hub {phone}", "Dishub|Petugas parkir minta 20 ribu tanpa karcis, mobil saya {plate}", "DLH|Sampah menumpuk di TPS 3R, bau sekali", "Dinkes|Mohon bantuan BPJS anak saya no {bpjs} mau operasi"), "|")
		lapor.Rows = append(lapor.Rows, []Cell{{Text: strconv.Itoa(i + 1)}, {Text: g.day(2022, 2023, "02/01/2006")}, g.fill(text, g.person(22, 70)), {Text: office}})
	}
	surat := g.letter("statement of a person, line by line", "SURAT PERNYATAAN", "", "Yang bertanda tangan di bawah ini :", "Nama\t\t: {NAME}", "Tempat/Tgl Lahir\t: {ttl}", "NIK\t\t: {nik}", "No. KK\t\t: {kk}", "Alamat\t\t: {addr}", "No. HP\t\t: {08}", "", "Dengan ini menyatakan dengan sebenarnya bahwa saya adalah keluarga tidak mampu", "dan belum pernah menerima bantuan sosial dari pemerintah dalam bentuk apapun.", "Demikian surat pernyataan ini saya buat untuk dipergunakan sebagaimana mestinya.", "", "{date}", "Yang membuat pernyataan,", "Materai 10.000", "", "{name}")
	payslip := g.letter("letter about an employee's pay, line by line", "Nomor : 045/SK-HRD/IV/2023", "Perihal : Surat Keterangan Penghasilan", "", "Kepada Yth. Bank penyalur KPR", "Dengan hormat, kami menerangkan bahwa karyawan kami :", "Nama : {name}", "No. KTP : {nik}", "NPWP : {npwp}", "menerima gaji pokok sebesar {salary} setiap bulan", "yang ditransfer ke rekening {bankacc}", "Surat ini berlaku 3 (tiga) bulan sejak tanggal {date}.", "Hormat kami,", "HRD Manager")
	cv := g.letter("application letter", "Hal : Lamaran Pekerjaan", "Yth. HRD PT Sejahtera Plastik Indonesia di Tempat", "Berdasarkan info lowongan di Facebook, saya bermaksud melamar sebagai Operator Produksi.", "Nama : {name}", "TTL : {ttl}", "Alamat : {addr}", "Hp/WA : {phone}", "E-mail : {email}", "IG : {handle}", "Gaji terakhir saya {salary} per bulan.", "Besar harapan saya untuk dapat mengikuti tes dan wawancara.", "Hormat saya, {first}")
	mails := g.lines("mailbox of a finance department", "body", 60,
		"From: {name} <{email}>", "Subject: Re: pelunasan invoice {n}/2023", "Mohon transfer honor narasumber {rp} ke {bankacc} an {name}", "NPWP saya {npwp15}, untuk bukti potong", "Terlampir faktur pajak masukan masa April", "Salam, {first}", "Cc: {email}", "honor bulanan {salary} sudah termasuk pajak ya bu", "> pada {date} {first} menulis:", "Sent from my iPhone")
	sql := g.lines("lines of a SQL dump", "", 75,
		"INSERT INTO `tbl_user` VALUES ({n},'{name}','{email}','{bcrypt}','aktif','{iso}');", "INSERT INTO `tbl_user` VALUES ({n},'{NAME}','{email}','{md5}','nonaktif','{iso}');", "INSERT INTO `ref_bulan` VALUES ({n},'Mei',31);", "-- Table structure for table `tbl_kategori`", "INSERT INTO `m_penduduk` VALUES ('{nik}','{kk}','{NAME}',{n});", "INSERT INTO `log_stok` VALUES ({n},'BRG{n}','{iso}',{n12});")
	bot := g.lines("messages to an order bot", "text", 100,
		"/start", "mau pesan 2 ya kak kirim ke {addr} hp {08}", "total berapa?", "sudah tf dari {bankacc} ya min", "{handle} tolong cek orderan saya", "nomor resi {n12}", "order #{n} statusnya gimana", "bisa cod?", "telegram saya {handle}", "gak jadi deh kak", "poin member {n16} kok hilang")
	guard := g.lines("log book of a gate, no header", "", 55, "{wa} masuk {plate} tamu blok C{nn}", "{wa} paket utk {pak} {first} dititip di pos", "{wa} keluar {plate}", "{wa} ojol antar makanan, plat {plate}", "{wa} situasi aman terkendali", "{wa} tamu {name} KTP {nik} ditinggal di pos", "{wa} patroli 2 putaran, pompa air nyala")
	noc := g.lines("log of a wireless controller", "raw", 80, "AP-LT3: station {mac} associated RSSI -{nn}", "dhcpd: DHCPACK on {ip} to {mac} via br0", "AP-LT1: channel changed 6 -> 11", "hostapd: {mac} deauthenticated reason 3", "ntpd: time stepped by 0.{n} s")
	return []Table{waLog, nginx, jsonLog, stealer, combo, sms, tickets, lapor, surat, payslip, cv, mails, sql, bot, guard, noc}
}

// clean are tables with nothing about people, full of look-alikes.
func (g *heldGen) clean() []Table {
	s := strconv.Itoa
	place := func() *heldPlace { return &heldPlaces[g.IntN(len(heldPlaces))] }
	list := func(rows string) [][]string {
		var out [][]string
		for _, r := range strings.Split(rows, "\n") {
			out = append(out, strings.Split(r, ";"))
		}
		return out
	}
	ref := func(name, header, rows string) Table {
		l := list(rows)
		return heldClean(name, header, len(l), func(i int) []string { return l[i] })
	}
	return []Table{
		heldClean("population counts by village", "KODE WILAYAH;KECAMATAN;DESA/KELURAHAN;LAKI-LAKI;PEREMPUAN;JUMLAH;ISLAM;KRISTEN;KATHOLIK;KAWIN;BELUM KAWIN;JML KK", 90, func(i int) []string {
			p, l, w := place(), g.between(800, 5200), g.between(800, 5200)
			return []string{p.code + s(1000+g.between(1, 9)), strings.ToUpper(p.district), strings.ToUpper(g.one(p.villages...)), s(l), s(w), s(l + w), s(g.between(600, 5000)), s(g.between(5, 400)), s(g.between(0, 90)), s(g.between(500, 2000)), s(g.between(500, 2000)), s((l + w) / 4)}
		}),
		ref("reference list of religions, codes", "id_agama;agama;aktif", "1;Islam;1\n2;Kristen;1\n3;Katholik;1\n4;Hindu;1\n5;Budha;1\n6;Khonghucu;1\n99;Lainnya;0"),
		ref("reference list of occupations", "KD_PEKERJAAN;NM_PEKERJAAN", "1;BELUM/TIDAK BEKERJA\n2;MENGURUS RUMAH TANGGA\n3;PELAJAR/MAHASISWA\n4;PENSIUNAN\n5;PEGAWAI NEGERI SIPIL\n9;PETANI/PEKEBUN\n11;NELAYAN/PERIKANAN\n15;KARYAWAN SWASTA\n19;BURUH HARIAN LEPAS\n65;GURU\n72;DOKTER\n88;WIRASWASTA"),
		ref("codes of diseases", "kode_icd;nama_diagnosa;kelompok", "A00;Cholera;Infeksi\nA09;Diarrhoea and gastroenteritis;Infeksi\nA15.0;Tuberculosis of lung, confirmed by sputum microscopy;Infeksi\nB20;HIV disease resulting in infectious diseases;Infeksi\nE11.9;Type 2 diabetes mellitus without complications;Endokrin\nF20;Schizophrenia;Jiwa\nI10;Essential hypertension;Sirkulasi\nJ06.9;Acute upper respiratory infection;Napas\nK30;Functional dyspepsia;Cerna\nO80;Single spontaneous delivery;Kebidanan"),
		ref("base pay by rank, a regulation's annex", "MKG;I/a;II/a;III/a;IV/a", "0;1.560.800;2.022.200;2.579.400;3.044.300\n2;1.610.000;2.054.100;2.660.700;3.140.200\n4;1.660.700;2.118.800;2.744.500;3.239.100\n6;1.713.000;2.185.500;2.830.900;3.341.100\n8;1.766.900;2.254.300;2.920.100;3.446.400\n10;1.822.600;2.325.300;3.012.000;3.554.900\n12;1.880.000;2.398.600;3.106.900;3.666.900"),
		heldClean("postcodes", "kodepos;kelurahan;kecamatan;jenis;kabupaten;propinsi", 200, func(i int) []string {
			p := place()
			return []string{p.post + s(g.between(1, 6)), g.one(p.villages...), p.district, strings.Fields(p.regency)[0], p.regency, p.province}
		}),
		heldClean("cash machines of a bank with coordinates", "ID ATM;LOKASI;ALAMAT;KOTA;LAT;LONG;STATUS", 110, func(i int) []string {
			p := place()
			return []string{"S1" + g.one("A", "B", "C") + "W" + g.digits(4), g.one("Indomaret ", "SPBU 34.", "RS ", "Alfamart ") + g.one("Merdeka", "401.12", "Siti Khodijah", "Ahmad Dahlan"), g.one(heldStreets...) + " No " + s(g.between(1, 200)), p.regency, fmt.Sprintf("%.5f", p.lat+g.Float64()/50), fmt.Sprintf("%.5f", p.lon+g.Float64()/50), g.one("ONLINE", "OFFLINE")}
		}),
		heldClean("books of a library", "no_induk;judul;penerbit;isbn;thn;klas;eks", 140, func(i int) []string {
			return []string{fmt.Sprintf("%05d/PERPUS", i+1), g.one("Siti Nurbaya", "Laskar Pelangi", "Bumi Manusia", "Fiqih Sunnah", "Tenggelamnya Kapal Van der Wijck", "Kamus Inggris Indonesia", "Matematika SMA Kelas X", "Layar Terkembang", "Biologi Dasar"), g.one("Balai Pustaka", "Gramedia", "Erlangga", "Bentang"), "978" + g.one("602", "979") + g.digits(7), s(g.between(1988, 2022)), g.one("813", "297.4", "510", "899.221"), s(g.between(1, 20))}
		}),
		heldClean("medicines in stock", "kd_obat;nm_obat;kemasan;no_batch;tgl_ed;stok;hrg_satuan;gol", 130, func(i int) []string {
			return []string{g.digits(8), g.one("Paracetamol 500 mg", "Amoxicillin 500 mg", "Captopril 25 mg", "Vaksin DPT-HB-Hib", "Vaksin Covovax", "Insulin Novorapid", "Salbutamol inhaler"), g.one("tab", "vial", "box", "strip"), g.letters(2, "ABCDEF") + g.digits(6), g.day(2024, 2026, "01-2006"), s(g.IntN(4000)), s(g.between(1, 900) * 150), g.one("A", "B", "O", "K")}
		}),
		heldClean("journal of accounts", "TGL;NO BUKTI;KODE REK;URAIAN;DEBET;KREDIT;SALDO", 230, func(i int) []string {
			n := s(g.between(10, 9000) * 1000)
			return []string{g.day(2022, 2022, "02/01/2006"), fmt.Sprintf("BKK-%04d", i+1), g.one("5.1.02.01.01.0024", "5.1.02.02.01.0003", "1.1.01.01", "4.1.01.09"), g.one("Belanja ATK", "Belanja gaji pegawai bulan April", "Pajak Daerah", "Honorarium tim", "Bayar listrik"), n, "0", s(g.between(10, 9000) * 1000)}
		}),
		heldClean("parcels' numbers of 16 digits", "waybill;manifest;svc;wt;dest_cd;dt", 300, func(i int) []string {
			return []string{g.one("1100", "9002", "5012") + g.digits(12), "MNF" + g.digits(10), g.one("REG", "ECO", "SDS"), fmt.Sprintf("%.1f", g.Float64()*9+0.1), g.one("BDO", "CGK", "SUB", "KNO", "UPG"), g.day(2023, 2023, "20060102150405")}
		}),
		heldClean("mobile numbers' look-alike: parts", "PART NO;DESCRIPTION;UOM;QTY OH;LOC;OLD PN", 170, func(i int) []string {
			return []string{g.one("0812", "0857", "0878") + "-" + g.digits(3) + "-" + g.letters(3, "ABCXZ"), g.one("BEARING 6203-2RS", "FILTER OIL", "V-BELT B52", "GASKET KIT", "SEAL MEKANIK"), "PCS", s(g.IntN(40)), g.one("A1-02", "RAK B3", "C4"), g.digits(5) + "-" + g.digits(5)}
		}),
		heldClean("files of a backup with checksums", "path;size_bytes;md5;modified", 160, func(i int) []string {
			return []string{"/srv/backup/" + g.one("db", "www", "img") + "/" + g.hex(6) + g.one(".sql.gz", ".tar", ".jpg", ".php"), s(g.between(1000, 90000000)), g.hex(32), g.day(2022, 2023, "2006-01-02 15:04")}
		}),
		heldClean("builds and versions", "build;version;commit;branch;date;duration_s", 95, func(i int) []string {
			return []string{s(4000 + i), fmt.Sprintf("%d.%d.%d.%d", g.between(8, 11), g.IntN(9), g.IntN(30), g.IntN(200)), g.hex(40), g.one("master", "release/2.1", "hotfix/login", "feature/user-profile"), g.day(2023, 2023, "2006-01-02T15:04:05Z"), s(g.between(40, 900))}
		}),
		heldClean("rain gauges, measurements", "kode_pos;nama_pos;tgl;jam;ch_mm;tma_cm;suhu;petugas_shift", 400, func(i int) []string {
			p := place()
			return []string{"ARR-" + p.code[:4], "Pos " + g.one(p.villages...), g.day(2023, 2023, "02-01-2006"), g.one("07:00", "13:00", "17:00"), s(g.IntN(90)), s(g.between(20, 400)), fmt.Sprintf("%d,%d", g.between(22, 34), g.IntN(10)), g.one("P", "S", "M")}
		}),
		heldBare(heldClean("menu of a restaurant, no header", "", 32, func(i int) []string {
			return []string{s(i + 1), g.one("Nasi Goreng Pak Kumis", "Ayam Bakar Bu Tini", "Sate Madura H. Ramli", "Es Teler 77", "Soto Betawi Hj. Maimunah", "Mie Ayam Mas Joko"), g.one("Makanan", "Minuman"), s(g.between(8, 60) * 1000), g.one("tersedia", "habis")}
		})),
		heldClean("statistics of Covid by district", "tanggal;kecamatan;suspek;positif;sembuh;meninggal;dosis_1;dosis_2", 150, func(i int) []string {
			return []string{g.day(2021, 2021, "2006-01-02"), place().district, s(g.IntN(90)), s(g.IntN(60)), s(g.IntN(50)), s(g.IntN(5)), s(g.IntN(3000)), s(g.IntN(2000))}
		}),
		heldClean("polling stations' results", "KODE TPS;KELURAHAN;DPT L;DPT P;SUARA SAH;TIDAK SAH;PASLON 1;PASLON 2", 120, func(i int) []string {
			p := place()
			return []string{p.code + "100" + s(g.between(1, 9)) + fmt.Sprintf("%03d", g.between(1, 40)), strings.ToUpper(g.one(p.villages...)), s(g.between(90, 150)), s(g.between(90, 150)), s(g.between(120, 250)), s(g.IntN(12)), s(g.IntN(130)), s(g.IntN(130))}
		}),
		heldClean("assets of an office", "kd_brg;nup;nm_brg;merk;thn_oleh;nilai;kondisi;ruang", 185, func(i int) []string {
			return []string{"3.05.01.04.00" + s(g.between(1, 9)), s(i + 1), g.one("Lemari Besi", "P.C Unit", "Meja Kerja", "AC Split", "Printer"), g.one("Brother", "LG", "Olympic", "HP", "Daikin"), s(g.between(2005, 2022)), s(g.between(5, 200) * 100000), g.one("Baik", "Rusak Ringan", "Rusak Berat"), g.one("Ruang Kepala Dinas", "R. Arsip", "Aula Ki Hajar Dewantara")}
		}),
		heldClean("flights' times", "flt;org;dst;std;sta;ac_reg;dow;eff", 75, func(i int) []string {
			return []string{g.one("GA", "JT", "QZ", "ID") + s(g.between(100, 899)), g.one("CGK", "SUB", "DPS"), g.one("KNO", "UPG", "YIA", "PDG"), fmt.Sprintf("%02d%02d", g.between(5, 21), g.IntN(60)), fmt.Sprintf("%02d%02d", g.between(5, 22), g.IntN(60)), "PK-" + g.letters(3, "GLPQWXY"), g.one("1234567", "1357", "246"), g.day(2023, 2023, "02Jan06")}
		}),
		heldClean("products of a shop with names of people", "product_id;product_name;category;barcode;price;weight;sold", 210, func(i int) []string {
			return []string{s(10000 + i), g.one("Gamis Khadijah Series", "Sabun Sirih Bu Ani", "Kopi Kapal Api 165gr", "Sarung Wadimor Pria", "Bakpia Pathok 25", "Sepatu Anak Perempuan", "Kaos Pria Lengan Panjang", "Jamu Ny. Meneer"), g.one("Fashion Wanita", "Makanan", "Ibu & Anak"), "899" + g.digits(10), s(g.between(5, 300) * 1000), s(g.between(50, 2000)), s(g.IntN(5000))}
		}),
		heldClean("tariffs of health insurance by class", "kode_inacbg;deskripsi;kelas_1;kelas_2;kelas_3;regional", 48, func(i int) []string {
			n := g.between(15, 200) * 100000
			return []string{g.letters(1, "ACEIJKO") + "-" + g.one("4", "1", "3") + "-" + s(g.between(10, 20)) + "-" + g.one("I", "II", "III"), g.one("PERSALINAN VAGINAL RINGAN", "OPERASI KATARAK", "HIPERTENSI SEDANG", "NYERI ABDOMEN"), s(n), s(n * 85 / 100), s(n * 7 / 10), g.one("1", "2", "3")}
		}),
		ref("columns of a database, its own documentation", "table_name;column_name;data_type;is_nullable;keterangan", "m_pegawai;nik;varchar(16);NO;Nomor Induk Kependudukan 16 digit\nm_pegawai;nama_lengkap;varchar(100);NO;sesuai KTP\nm_pegawai;tgl_lahir;date;YES;format YYYY-MM-DD\nm_pegawai;no_hp;varchar(15);YES;diawali 62\ntbl_pasien;no_rm;char(6);NO;\ntbl_pasien;gol_darah;enum('A','B','AB','O');YES;\ntbl_pasien;agama;tinyint;YES;referensi ke ref_agama\ntbl_pasien;nama_ibu;varchar(60);YES;ibu kandung\nusers;email;varchar(191);NO;unik\nusers;password;varchar(255);NO;bcrypt"),
		heldClean("sensor readings of a factory", "ts;tag;val;qual", 380, func(i int) []string {
			return []string{g.day(2023, 2023, "2006-01-02 15:04:05.000"), g.one("TI-101", "PI-204", "FIC-33", "LI-08"), fmt.Sprintf("%.4f", g.Float64()*150-8), g.one("192", "192", "0")}
		}),
		heldClean("village budget, typed by hand", "No;Uraian Kegiatan;Volume;Satuan;Harga Satuan;Jumlah;Sumber Dana;Pelaksana", 35, func(i int) []string {
			v, h := g.between(1, 40), g.between(5, 300)*5000
			return []string{s(i + 1), g.one("Rabat beton RT 03 RW 02", "Insentif kader posyandu", "PMT balita dan ibu hamil", "Pengadaan laptop desa", "BLT Dana Desa 85 KPM", "Pelatihan PKK"), s(v), g.one("m3", "org", "unit", "paket"), heldDots(h), heldDots(h * v), g.one("DD", "ADD", "PADes"), g.one("TPK", "Kaur Umum", "Kasi Kesra")}
		}),
		heldClean("ledger of a bank's own accounts", "COA;GL_DESC;CCY;BAL_DT;DR_AMT;CR_AMT;BR_CD", 105, func(i int) []string {
			return []string{g.one("1", "2", "4", "5") + g.digits(9), g.one("PINJAMAN KARYAWAN", "TABUNGAN HAJI", "BIAYA GAJI", "CKPN KOL 2", "PENDAPATAN BUNGA KPR"), "IDR", g.day(2023, 2023, "20060102"), s(g.IntN(900000000)), s(g.IntN(900000000)), g.digits(4)}
		}),
	}
}

// HeldOut gives the tables that nobody tunes the scanner for.
func HeldOut(seed uint64) []Table {
	g := &heldGen{rand.New(rand.NewPCG(seed, 0x48454c44))}
	var all []Table
	all = append(all, g.public()...)
	all = append(all, g.firms()...)
	all = append(all, g.prose()...)
	return append(all, g.clean()...)
}
