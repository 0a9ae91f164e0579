package street

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// Firms makes tables as firms, shops and their software leave them lying about:
// first those about people, then those with one person among many things, then
// those about no one.
func Firms(seed uint64) []Table {
	makers := []func(*firmGen) Table{
		// Staff.
		(*firmGen).payrollPlantation, (*firmGen).payrollHRIS, (*firmGen).staffLegacy, (*firmGen).bpjsUpload,
		(*firmGen).candidates, (*firmGen).formApplicants, (*firmGen).fingerprints, (*firmGen).staffVaccines,
		(*firmGen).payslipCafe, (*firmGen).staffFamilies,
		// Shops.
		(*firmGen).marketplaceOrders, (*firmGen).resellers, (*firmGen).couriers, (*firmGen).codParcels,
		(*firmGen).loyaltyCards, (*firmGen).workshop,
		// Databases of apps.
		(*firmGen).usersLaravel, (*firmGen).usersDjango, (*firmGen).usersRails, (*firmGen).firebaseWide,
		(*firmGen).firebaseLong, (*firmGen).customersPrisma, (*firmGen).jsonPayloads,
		// Money.
		(*firmGen).kyc, (*firmGen).collections, (*firmGen).harvestedContacts, (*firmGen).creditReport,
		(*firmGen).bankCIF, (*firmGen).bankCards, (*firmGen).bankTransfers, (*firmGen).healthClaims,
		(*firmGen).lifePolicies, (*firmGen).cooperative,
		// Telecoms, travel, buildings.
		(*firmGen).simRegistrations, (*firmGen).callRecords, (*firmGen).postpaid, (*firmGen).rides,
		(*firmGen).drivers, (*firmGen).hotelGuests, (*firmGen).manifest, (*firmGen).gym, (*firmGen).apartment,
		(*firmGen).propertyLeads,
		// Contacts, forms, chats.
		(*firmGen).hubspot, (*firmGen).salesforce, (*firmGen).formWebinar, (*firmGen).waChat,
		(*firmGen).waContacts, (*firmGen).callCentre, (*firmGen).suppliers,
		// What is sold on forums, and logs.
		(*firmGen).comboList, (*firmGen).stealerLog, (*firmGen).nikColumn, (*firmGen).phoneColumn,
		(*firmGen).phoneNamePairs, (*firmGen).socialDump, (*firmGen).webVisits, (*firmGen).officeDevices,
		// One person among many rows.
		(*firmGen).oneInCatalogue, (*firmGen).oneInLedger, (*firmGen).oneInCommits, (*firmGen).oneInStock,
		(*firmGen).oneInTelemetry,
		// No one.
		(*firmGen).cleanCatalogue, (*firmGen).cleanOrders, (*firmGen).cleanStock, (*firmGen).cleanLedger,
		(*firmGen).cleanSerials, (*firmGen).cleanWaybills, (*firmGen).cleanTelemetry, (*firmGen).cleanServers,
		(*firmGen).cleanBINs, (*firmGen).cleanRates, (*firmGen).cleanEANs, (*firmGen).cleanInvoices,
		(*firmGen).cleanUUIDs, (*firmGen).cleanCommits, (*firmGen).cleanEpochs, (*firmGen).cleanGTINs,
		(*firmGen).cleanShopPoints, (*firmGen).cleanPhoneLikeOrders, (*firmGen).cleanDatedIDs,
		(*firmGen).cleanRegionLikeIDs, (*firmGen).cleanNumberColumn, (*firmGen).cleanRegions,
		(*firmGen).cleanDrugStock, (*firmGen).cleanTowers, (*firmGen).cleanReleases,
	}
	var tables []Table
	for i, m := range makers {
		// Each table has its own stream, so that a change to one leaves the others.
		g := &firmGen{rand.New(rand.NewPCG(seed, 0xF1_2345+uint64(i)*7919))}
		tables = append(tables, m(g))
	}
	return tables
}

type firmGen struct{ r *rand.Rand }

// ---- people and their parts ----

type firmPlace struct{ code, district, city, province, village, post string }

var firmPlaces = []firmPlace{
	{"317401", "Tebet", "Jakarta Selatan", "DKI Jakarta", "Menteng Dalam", "12870"},
	{"317407", "Kebayoran Baru", "Jakarta Selatan", "DKI Jakarta", "Gandaria Utara", "12140"},
	{"317506", "Cakung", "Jakarta Timur", "DKI Jakarta", "Penggilingan", "13940"},
	{"317201", "Penjaringan", "Jakarta Utara", "DKI Jakarta", "Pejagalan", "14450"},
	{"317301", "Cengkareng", "Jakarta Barat", "DKI Jakarta", "Kapuk", "11720"},
	{"320101", "Cibinong", "Kab. Bogor", "Jawa Barat", "Pakansari", "16915"},
	{"320301", "Cianjur", "Kab. Cianjur", "Jawa Barat", "Pamoyanan", "43211"},
	{"320501", "Garut Kota", "Kab. Garut", "Jawa Barat", "Pakuwon", "44117"},
	{"321501", "Karawang Barat", "Kab. Karawang", "Jawa Barat", "Nagasari", "41312"},
	{"327302", "Coblong", "Bandung", "Jawa Barat", "Dago", "40135"},
	{"327405", "Kesambi", "Cirebon", "Jawa Barat", "Drajat", "45133"},
	{"327501", "Bekasi Timur", "Bekasi", "Jawa Barat", "Margahayu", "17113"},
	{"327601", "Pancoran Mas", "Depok", "Jawa Barat", "Mampang", "16433"},
	{"327606", "Beji", "Depok", "Jawa Barat", "Kukusan", "16425"},
	{"330121", "Cilacap Selatan", "Kab. Cilacap", "Jawa Tengah", "Sidakaya", "53212"},
	{"337201", "Laweyan", "Surakarta", "Jawa Tengah", "Purwosari", "57142"},
	{"337411", "Banyumanik", "Semarang", "Jawa Tengah", "Srondol Wetan", "50263"},
	{"337602", "Tegal Timur", "Tegal", "Jawa Tengah", "Mintaragen", "52121"},
	{"340407", "Depok", "Kab. Sleman", "DI Yogyakarta", "Caturtunggal", "55281"},
	{"347103", "Gondokusuman", "Yogyakarta", "DI Yogyakarta", "Baciro", "55225"},
	{"351518", "Waru", "Kab. Sidoarjo", "Jawa Timur", "Kureksari", "61256"},
	{"357305", "Lowokwaru", "Malang", "Jawa Timur", "Dinoyo", "65144"},
	{"357803", "Rungkut", "Surabaya", "Jawa Timur", "Kalirungkut", "60293"},
	{"357804", "Wonokromo", "Surabaya", "Jawa Timur", "Jagir", "60244"},
	{"357808", "Gubeng", "Surabaya", "Jawa Timur", "Mojo", "60285"},
	{"360318", "Cikupa", "Kab. Tangerang", "Banten", "Talagasari", "15710"},
	{"367404", "Ciputat", "Tangerang Selatan", "Banten", "Sawah Lama", "15413"},
	{"510301", "Kuta", "Kab. Badung", "Bali", "Legian", "80361"},
	{"517101", "Denpasar Selatan", "Denpasar", "Bali", "Sesetan", "80223"},
	{"127111", "Medan Johor", "Medan", "Sumatera Utara", "Gedung Johor", "20144"},
	{"147101", "Sukajadi", "Pekanbaru", "Riau", "Kampung Melayu", "28124"},
	{"157108", "Jelutung", "Jambi", "Jambi", "Cempaka Putih", "36134"},
	{"217110", "Batam Kota", "Batam", "Kepulauan Riau", "Belian", "29464"},
	{"637104", "Banjarmasin Utara", "Banjarmasin", "Kalimantan Selatan", "Alalak Utara", "70125"},
	{"647105", "Balikpapan Selatan", "Balikpapan", "Kalimantan Timur", "Sepinggan", "76115"},
	{"737109", "Panakkukang", "Makassar", "Sulawesi Selatan", "Pampang", "90231"},
	{"737114", "Tamalanrea", "Makassar", "Sulawesi Selatan", "Tamalanrea Indah", "90245"},
	{"917103", "Abepura", "Jayapura", "Papua", "Vim", "99351"},
}

var (
	firmMen = strings.Fields(`Budi Agus Slamet Joko Wahyu Rizky Dedi Hendra Andi Yusuf Fajar Bayu Teguh Eko Dwi Tri
		Sugeng Bambang Iwan Rudi Asep Ujang Dadang Cecep Ilham Fauzan Arif Taufik Hasan Ridwan Galih Aditya Reza Kevin
		Yohanes Markus Petrus Gunawan Suparman Mulyono Sutrisno Irfan Zulkifli Syahrul Anton Denny Ferdi Gilang Imam
		Jefri Krisna Lukman Nanda Oki Panji Rangga Satria Yoga`)
	firmWomen = strings.Fields(`Siti Sri Dewi Rina Ratna Wulan Indah Fitri Ayu Lestari Nurul Aisyah Yuni Endang Tuti
		Neneng Euis Rahma Putri Intan Mega Dian Novi Ria Maya Anisa Nadia Yuliana Maria Theresia Kartika Sulastri
		Suminah Ponirah Hartini Eka Lilis Iis Nining Rosmala Halimah Zahra Salsabila Vina Winda Tika Laras Citra Desi
		Erna Ika Juwita Khadijah Lina Melati Nia`)
	firmLast = strings.Fields(`Santoso Wijaya Pratama Saputra Hidayat Kurniawan Setiawan Nugroho Wibowo Susanto Hartono
		Prasetyo Permana Firmansyah Ramadhan Maulana Suryadi Gunadi Sanjaya Purnomo Utomo Haryanto Budiman Kusuma
		Iskandar Suhartono Mahendra Anggara Syahputra Darmawan Effendi Rachman Hakim Basuki Yulianto Pamungkas`)
	firmLastF = strings.Fields(`Lestari Wahyuni Handayani Puspita Anggraini Rahayu Susanti Permatasari Utami Safitri
		Kusumawati Astuti Hidayati Maharani Wulandari Pertiwi Nuraini Apriliani Oktaviani Sari Fauziah Rosdiana`)
	firmClan = strings.Fields(`Siregar Nasution Simanjuntak Sitompul Hutapea Pasaribu Harahap Lubis Tampubolon Ginting
		Sembiring Tarigan Manalu Panjaitan Wenas Lumentut Tuhumury Latuconsina Wanggai`)
	firmChineseM = []string{"Tan Wei Liang", "Hendrawan Lie", "Steven Halim", "Jonathan Tanuwijaya", "Albert Kosasih"}
	firmChineseF = []string{"Lim Mei Hwa", "Michelle Tanoto", "Felicia Gunardi", "Cindy Oei", "Yenny Liem"}
	firmStreets  = strings.Split(`Melati|Mawar|Kenanga|Anggrek|Cempaka|Diponegoro|Sudirman|Gatot Subroto|Pahlawan|
Merdeka|Kartini|Imam Bonjol|Ahmad Yani|Pemuda|Raya Bogor|Cendrawasih|Rajawali|Merpati|Manggis|Rambutan|Durian|H. Saleh|
KH. Wahid Hasyim|Veteran|Flamboyan|Sawo Kecik|Kebon Kacang|Cut Nyak Dien`, "|")
	firmMails     = []string{"gmail.com", "gmail.com", "gmail.com", "gmail.com", "yahoo.com", "yahoo.co.id", "ymail.com", "hotmail.com", "outlook.com", "icloud.com"}
	firmReligions = []string{"Islam", "Islam", "Islam", "Islam", "Islam", "Islam", "Kristen", "Katolik", "Hindu", "Buddha", "Konghucu"}
	firmWorks     = []string{"Karyawan Swasta", "Wiraswasta", "Pelajar/Mahasiswa", "Buruh Harian Lepas", "PNS", "Guru", "Pedagang", "Petani/Pekebun", "Sopir", "Belum Bekerja", "TNI", "Perawat"}
	firmPosts     = []string{"Staff Admin", "Supervisor Gudang", "Mandor", "Kasir", "Sales Executive", "Accounting", "Driver", "Security", "IT Support", "Manager HRD", "Operator Produksi", "Quality Control", "Cleaning Service", "Kepala Cabang"}
	firmSchools   = []string{"SD", "SMP", "SMA", "SMK", "D3", "S1", "S1", "S2", "SMA/SMK sederajat"}
	firmNames     = []string{"PT Sinar Jaya Abadi", "CV Mitra Usaha", "PT Karya Nusantara Sejahtera", "UD Sumber Rejeki", "PT Bumi Lestari Makmur", "CV Cahaya Timur", "PT Dwi Putra Logistik", "PT Anugerah Prima Pangan", "Toko Maju Bersama", "CV Berkah Mandiri", "PT Samudra Biru Kargo", "PT Graha Teknik Indonesia"}
	firmBanks     = []string{"BCA", "BRI", "MANDIRI", "BNI", "BSI", "CIMB NIAGA", "PERMATA", "BANK JAGO", "BTN"}
	firmGoods     = []string{"Kemeja Flanel Pria Lengan Panjang", "Gamis Dewi Ratna Series", "Sambal Bu Tini 200gr", "Kopi Pak Karto Robusta 250 g", "Panci Presto 8 Liter", "Kabel NYM 3x2,5 50m", "Beras Ramos 5kg", "Charger Fast 33W Type-C", "Lampu LED 12 Watt", "Sepatu Anak Uk. 28-33", "Buku Tulis 38 lbr", "Helm Half Face SNI", "Kecap Manis Refill 520ml", "Batik Ayu Kencana", "Ember 20L Hitam", "Minyak Goreng 2L", "Paku Beton 5cm", "Sabun Cair 450ml", "Mukena Siti Katun", "Keripik Tempe Mbok Sum", "Oli Mesin 10W-40 1L", "Kran Air 1/2 inch"}
	firmMonths    = []string{"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"}
	firmPasswords = []string{"sayang%d", "bismillah%d", "Indonesia%d", "qwerty%d", "rahasia%d", "anakku%d", "persib%d", "P@ssw0rd%d", "cinta%d", "arema%d", "doraemon%d", "Kucing#%d"}
)

type firmPerson struct {
	male                             bool
	name, nik, kk, mother            string
	born                             time.Time
	birthplace                       string
	home                             firmPlace
	street, rt, rw                   string
	hp, email, user                  string // hp as 08...
	religion, marital, work, post    string // post: position in a firm
	school, account, passport, plate string
}

func (g *firmGen) person() firmPerson { return g.personFrom(firmPlaces, 1955, 2004) }

// personFrom is somebody who lives in one of the places, born between the years.
func (g *firmGen) personFrom(places []firmPlace, from, to int) firmPerson {
	p := firmPerson{male: g.chance(0.55)}
	p.name = g.name(p.male)
	p.born = time.Date(g.n(from, to), time.Month(g.n(1, 12)), g.n(1, 28), 0, 0, 0, 0, time.UTC)
	p.home = places[g.r.IntN(len(places))]
	origin := p.home
	if g.chance(0.3) {
		origin = firmPlaces[g.r.IntN(len(firmPlaces))]
	}
	p.birthplace = strings.TrimPrefix(origin.city, "Kab. ")
	p.nik = firmNIK(origin.code, p.born, p.male, g.n(1, 9))
	p.kk = p.home.code + time.Date(g.n(2006, 2021), time.Month(g.n(1, 12)), g.n(1, 28), 0, 0, 0, 0, time.UTC).Format("020106") + fmt.Sprintf("%04d", g.n(1, 4000))
	p.mother = g.name(false)
	p.street = fmt.Sprintf("Jl. %s No. %d", strings.TrimSpace(g.pick(firmStreets)), g.n(1, 180))
	p.rt, p.rw = fmt.Sprintf("%03d", g.n(1, 15)), fmt.Sprintf("%03d", g.n(1, 12))
	p.hp = g.mobile()
	words := strings.Fields(strings.ToLower(firmLetters(p.name)))
	p.user = words[0]
	if len(words) > 1 {
		p.user += g.pick([]string{"", ".", "_"}) + words[len(words)-1]
	}
	if g.chance(0.7) || len(words) == 1 {
		p.user += fmt.Sprint(g.n(1, 999))
	}
	p.email = p.user + "@" + g.pick(firmMails)
	p.religion = g.pick(firmReligions)
	p.marital = g.pick([]string{"Belum Kawin", "Kawin", "Kawin", "Kawin", "Cerai Hidup", "Cerai Mati"})
	p.work, p.post, p.school = g.pick(firmWorks), g.pick(firmPosts), g.pick(firmSchools)
	p.account = fmt.Sprint(g.n(1, 9)) + g.digits(g.pickInt(9, 9, 12, 14))
	p.passport = g.pick([]string{"A", "B", "C", "E", "X"}) + fmt.Sprint(g.n(1, 9)) + g.digits(6)
	p.plate = fmt.Sprintf("%s %d %s", g.pick([]string{"B", "D", "F", "L", "N", "AB", "AD", "BK", "DK", "KT", "DD"}), g.n(1001, 6999), g.letters(g.n(2, 3)))
	return p
}

func (g *firmGen) name(male bool) string {
	first, last := g.pick(firmWomen), g.pick(firmLastF)
	if male {
		first, last = g.pick(firmMen), g.pick(firmLast)
	}
	switch x := g.r.Float64(); {
	case x < 0.12:
		return first
	case x < 0.55:
		return first + " " + last
	case x < 0.65:
		return first + " " + g.pick(firmClan)
	case x < 0.73 && male:
		return g.pick([]string{"Muhammad", "M.", "Moh.", "Ahmad"}) + " " + first + " " + last
	case x < 0.73:
		return first + " Nur " + last
	case x < 0.78 && male:
		return g.pick([]string{"I Made", "I Wayan", "I Ketut", "I Gede"}) + " " + first
	case x < 0.78:
		return g.pick([]string{"Ni Luh", "Ni Made", "Ni Wayan"}) + " " + first
	case x < 0.82 && male:
		return g.pick(firmChineseM)
	case x < 0.82:
		return g.pick(firmChineseF)
	}
	middle := first
	for middle == first {
		if male {
			middle = g.pick(firmMen)
		} else {
			middle = g.pick(firmWomen)
		}
	}
	return first + " " + middle + " " + last
}

// firmCalled is what people call somebody: not the "I" of "I Made" nor the "M." of "M. Arif".
func firmCalled(name string) string {
	for _, w := range strings.Fields(name) {
		if !slices.Contains([]string{"I", "Ni", "M.", "Moh.", "Muhammad", "Ahmad"}, w) {
			return w
		}
	}
	return name
}

func firmNIK(code string, born time.Time, male bool, serial int) string {
	day := born.Day()
	if !male {
		day += 40
	}
	return fmt.Sprintf("%s%02d%s%04d", code, day, born.Format("0106"), serial)
}

func (g *firmGen) mobile() string {
	pre := g.pick(strings.Fields("0811 0812 0813 0821 0822 0823 0851 0852 0853 0815 0816 0855 0856 0857 0858 0817 0818 0819 0859 0877 0878 0831 0832 0838 0895 0896 0897 0898 0881 0882"))
	return pre + fmt.Sprint(g.n(1, 9)) + g.digits(g.pickInt(6, 7, 7, 7))
}

func (g *firmGen) landline() string {
	return g.pick([]string{"(021) ", "021-", "022-", "(031) ", "024 ", "0274-", "(061) "}) + fmt.Sprint(g.n(4, 8)) + g.digits(6)
}

// address is a person's address in one cell, as people write it.
func (g *firmGen) address(p firmPerson) string {
	switch g.n(0, 5) {
	case 0:
		return strings.ToUpper(p.street + " RT " + p.rt + "/" + p.rw + " KEL. " + p.home.village + " KEC. " + p.home.district)
	case 1:
		return p.street + " RT" + strings.TrimLeft(p.rt, "0") + "/RW" + strings.TrimLeft(p.rw, "0") + ", " + p.home.district + ", " + p.home.city
	case 2:
		return p.street + ", " + p.home.village + ", " + p.home.city + " " + p.home.post
	case 3:
		return strings.ToLower(strings.ReplaceAll(p.street, "Jl. ", "jln ")) + " (sblh warung), " + strings.ToLower(p.home.city)
	case 4:
		return fmt.Sprintf("Perum %s Blok %s%d No %d, %s", g.pick([]string{"Griya Asri", "Bumi Indah", "Taman Sari", "Puri Permai"}), g.letters(1), g.n(1, 20), g.n(1, 40), p.home.city)
	}
	return "Kp. " + p.home.village + " RT " + p.rt + " RW " + p.rw + " Kec. " + p.home.district
}

func (p firmPerson) sex(man, woman string) Cell {
	if p.male {
		return firmC(man, "sex")
	}
	return firmC(woman, "sex")
}

// hail is "Pak " or "Bu " before a name, or nothing.
func (g *firmGen) hail(p firmPerson, man, woman string) string {
	if g.chance(0.4) {
		return ""
	}
	if p.male {
		return man
	}
	return woman
}

func firmFullDate(t time.Time) string {
	return fmt.Sprintf("%d %s %d", t.Day(), firmMonths[t.Month()-1], t.Year())
}

// anyDate writes the date as whoever typed it liked that day.
func (g *firmGen) anyDate(t time.Time) string {
	if g.chance(0.25) {
		return firmFullDate(t)
	}
	return t.Format(g.pick([]string{"02-01-2006", "02/01/2006", "2/1/2006", "2006-01-02", "02-01-06", "02.01.2006"}))
}

// when is a moment of business.
func (g *firmGen) when() time.Time {
	return time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC).Add(time.Duration(g.r.IntN(5*365*24*3600)) * time.Second)
}

const firmStamp = "2006-01-02 15:04:05"

// npwp has its check digit at place 9.
func (g *firmGen) npwp(dotted bool) string {
	s := firmLuhn(g.pick([]string{"0", "2", "4", "5", "6", "7", "8"})+fmt.Sprint(g.n(1, 9))+g.digits(6)) + g.digits(3) + "000"
	if !dotted {
		return s
	}
	return s[:2] + "." + s[2:5] + "." + s[5:8] + "." + s[8:9] + "-" + s[9:12] + "." + s[12:]
}

func firmLuhn(s string) string {
	sum := 0
	for i := range s {
		d := int(s[len(s)-1-i] - '0')
		if i%2 == 0 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return s + fmt.Sprint((10-sum%10)%10)
}

func (g *firmGen) imei() string {
	return firmLuhn(g.pick([]string{"35", "86"}) + g.digits(12))
}

func (g *firmGen) mac() string {
	b := strings.ToUpper(g.hex(6))
	return strings.Join([]string{b[:2], b[2:4], b[4:6], b[6:8], b[8:10], b[10:]}, ":")
}

func (g *firmGen) ip() string {
	return fmt.Sprintf("%s.%d.%d.%d", g.pick([]string{"36", "103", "110", "114", "120", "125", "139", "180", "182", "202"}), g.n(1, 254), g.n(0, 255), g.n(1, 254))
}

func (g *firmGen) uuid() string {
	h := g.hex(16)
	return h[:8] + "-" + h[8:12] + "-4" + h[13:16] + "-a" + h[17:20] + "-" + h[20:]
}

func (g *firmGen) bcrypt(tag string) string {
	return tag + g.from("./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 53)
}

func (g *firmGen) password() string {
	return fmt.Sprintf(g.pick(firmPasswords), g.n(1, 9999))
}

// agent is a browser, cut short.
func (g *firmGen) agent() string {
	return g.pick([]string{"Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/119.0.0.0", "okhttp/4.9.2", "Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X)", "Dart/3.1 (dart:io)"})
}

// rupiah is an amount between the bounds in thousands.
func (g *firmGen) rupiah(from, to int) string { return fmt.Sprint(g.n(from, to) * 1000) }

// dots puts points between thousands: 4.500.000.
func firmDots(s string) string {
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "." + s[i:]
	}
	return s
}

// ---- cells ----

// firmC is a cell; what stands for nothing gets no class.
func firmC(text string, classes ...string) Cell {
	switch strings.ToLower(strings.TrimSpace(text)) {
	case "", "-", "--", "0", "n/a", "null", "none", "tidak ada", "belum ada", "\\n", "test":
		return Cell{Text: text}
	}
	return Cell{Text: text, Classes: classes}
}

// firmPlain is a row about no one.
func firmPlain(texts ...string) []Cell {
	row := make([]Cell, len(texts))
	for i, t := range texts {
		row[i] = Cell{Text: t}
	}
	return row
}

func firmHeader(s string) []string { return strings.Split(s, "|") }

func (g *firmGen) rows(n int, row func(i int) []Cell) [][]Cell {
	rows := make([][]Cell, n)
	for i := range rows {
		rows[i] = row(i)
	}
	return rows
}

// gap now and then leaves the cell empty, in somebody's way.
func (g *firmGen) gap(share float64, c Cell) Cell {
	if g.chance(share) {
		return firmC(g.pick([]string{"-", "", "", "n/a", "tidak ada", "0"}))
	}
	return c
}

// null is gap as a database writes it.
func (g *firmGen) null(share float64, c Cell) Cell {
	if g.chance(share) {
		return firmC("NULL")
	}
	return c
}

// typedNIK is a NIK or KK number as typed into a spreadsheet by hand.
func (g *firmGen) typedNIK(nik, class string) Cell {
	switch x := g.r.Float64(); {
	case x < 0.05:
		return firmC("'"+nik, class)
	case x < 0.09:
		return firmC(nik[:4]+" "+nik[4:8]+" "+nik[8:12]+" "+nik[12:], class)
	case x < 0.12:
		return firmC(nik+" ", class)
	case x < 0.15: // ruined by the spreadsheet
		return firmC(nik[:1] + "," + nik[1:3] + "E+15")
	case x < 0.17: // one digit lost
		return firmC(nik[:15])
	case x < 0.18:
		return firmC("0000000000000000")
	case x < 0.21:
		return firmC(g.pick([]string{"-", "", "belum ada", "n/a"}))
	}
	return firmC(nik, class)
}

func (g *firmGen) phoneForm(hp string) string {
	d := hp[1:]
	switch g.n(0, 9) {
	case 0:
		return "62" + d
	case 1:
		return "+62 " + d[:3] + "-" + d[3:7] + "-" + d[7:]
	case 2:
		return "+62" + d
	case 3:
		return d
	case 4:
		return hp[:4] + "-" + hp[4:8] + "-" + hp[8:]
	case 5:
		return hp[:4] + " " + hp[4:8] + " " + hp[8:]
	case 6:
		return hp[:4] + "." + hp[4:8] + "." + hp[8:]
	}
	return hp
}

// typedPhone is a number as people write theirs.
func (g *firmGen) typedPhone(hp string, classes ...string) Cell {
	if len(classes) == 0 {
		classes = []string{"phone"}
	}
	switch x := g.r.Float64(); {
	case x < 0.04:
		return firmC(hp+" / "+g.mobile(), classes...)
	case x < 0.06:
		return firmC(hp+" (aktif)", classes...)
	case x < 0.08:
		return firmC("6,28E+12")
	case x < 0.12:
		return firmC(g.pick([]string{"-", "", "tidak ada", "0"}))
	}
	return firmC(g.phoneForm(hp), classes...)
}

// typedEmail is an address with people's slips; all of them still look like one.
func (g *firmGen) typedEmail(p firmPerson) Cell {
	switch x := g.r.Float64(); {
	case x < 0.05:
		return firmC(p.user+"@gmial.com", "email")
	case x < 0.08:
		return firmC(p.user+"@gmail.con", "email")
	case x < 0.12:
		return firmC(strings.ToUpper(p.email), "email")
	case x < 0.15:
		return firmC(" "+p.email+" ", "email")
	case x < 0.20:
		return firmC(g.pick([]string{"-", "", "tidak ada"}))
	}
	return firmC(p.email, "email")
}

// ---- dice ----

func (g *firmGen) chance(share float64) bool      { return g.r.Float64() < share }
func (g *firmGen) n(from, to int) int             { return from + g.r.IntN(to-from+1) }
func (g *firmGen) pick(s []string) string         { return s[g.r.IntN(len(s))] }
func (g *firmGen) pickInt(s ...int) int           { return s[g.r.IntN(len(s))] }
func (g *firmGen) digits(n int) string            { return g.from("0123456789", n) }
func (g *firmGen) letters(n int) string           { return g.from("ABCDEFGHJKLMNPRSTUVWXYZ", n) }
func (g *firmGen) float(from, to float64) float64 { return from + g.r.Float64()*(to-from) }

func (g *firmGen) from(alphabet string, n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = alphabet[g.r.IntN(len(alphabet))]
	}
	return string(b)
}

func (g *firmGen) hex(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(g.r.IntN(256))
	}
	return hex.EncodeToString(b)
}

func firmLetters(s string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			return r
		}
		return -1
	}, s)
}

// ---- staff ----

func (g *firmGen) payrollPlantation() Table {
	return Table{
		Name:   "payroll of day workers of a palm plantation, typed by hand",
		Header: firmHeader("NO|NAMA PEKERJA|NIK (KTP)|JABATAN|HK|UPAH/HARI|JML DITERIMA|NO REK|BANK|TTD"),
		Rows: g.rows(86, func(i int) []Cell {
			p := g.person()
			wage, days := g.n(95, 140)*1000, g.n(12, 26)
			return []Cell{
				firmC(fmt.Sprint(i + 1)), firmC(strings.ToUpper(p.name), "name"), g.typedNIK(p.nik, "nik"),
				firmC(g.pick([]string{"PEMANEN", "Pemanen", "MANDOR 1", "PERAWATAN", "KRANI BUAH", "SUPIR DT"}), "education_job"),
				firmC(fmt.Sprint(days)), firmC(firmDots(fmt.Sprint(wage)), "salary"),
				firmC("Rp "+firmDots(fmt.Sprint(wage*days)), "salary"), g.gap(0.2, firmC(p.account, "bank_account")),
				firmC(g.pick(firmBanks)), firmC(""),
			}
		}),
	}
}

func (g *firmGen) payrollHRIS() Table {
	return Table{
		Name:   "employees exported from an HR programme, camelCase",
		Header: firmHeader("employeeId|fullName|nationalIdNo|taxIdNo|ptkpStatus|bpjsTkNo|bpjsKesNo|jobTitle|joinDate|baseSalary|takeHomePay|bankName|bankAccountNo|costCenter"),
		Rows: g.rows(140, func(i int) []Cell {
			p := g.person()
			base := g.n(4200, 18000) * 1000
			tax := firmC(g.npwp(i%2 == 0), "npwp")
			if g.chance(0.15) { // the new number of a citizen is the NIK
				tax = firmC(p.nik, "npwp", "nik")
			}
			return []Cell{
				firmC(fmt.Sprintf("EMP%05d", 1200+i*3), "nip"), firmC(p.name, "name"), firmC(p.nik, "nik"), g.null(0.1, tax),
				firmC(g.pick([]string{"TK/0", "K/0", "K/1", "K/2", "K/3", "TK/1"}), "marital_status"),
				g.null(0.1, firmC(p.born.Format("06")+g.digits(9), "bpjs_employment")),
				g.null(0.1, firmC("000"+fmt.Sprint(g.n(1, 3))+g.digits(9), "bpjs_card")),
				firmC(p.post, "education_job"), firmC(g.when().Format("2006-01-02")), firmC(fmt.Sprint(base), "salary"),
				firmC(fmt.Sprintf("%.2f", float64(base)*1.08), "salary"), firmC(g.pick(firmBanks)),
				firmC(p.account, "bank_account"), firmC("CC-" + g.digits(4)),
			}
		}),
	}
}

func (g *firmGen) staffLegacy() Table {
	return Table{
		Name:   "master of staff of a state firm, from a COBOL system",
		Header: firmHeader("KDUNIT|NOPEG|NMPEG|TMPLHR|TGLLHR|KDJK|KDAGM|STSKWN|ALMT1|ALMT2|KDPOS|PENDAK|GOLRU|TMTCAPEG"),
		Rows: g.rows(210, func(i int) []Cell {
			p := g.personFrom(firmPlaces, 1960, 1994)
			return []Cell{
				firmC(g.digits(3)), firmC(fmt.Sprintf("%d%05d", p.born.Year()%100, 300+i), "nip"),
				firmC(fmt.Sprintf("%-30s", strings.ToUpper(p.name)), "name"), firmC(strings.ToUpper(p.birthplace), "birth_place"),
				firmC(p.born.Format("20060102"), "birth_date"), p.sex("1", "2"),
				firmC(g.pick([]string{"ISLAM", "ISLAM", "KRIST", "KATHO", "HINDU"}), "religion"), firmC(g.pick([]string{"K", "K", "B", "J", "D"}), "marital_status"),
				firmC(strings.ToUpper(p.street), "address"), g.gap(0.3, firmC(strings.ToUpper(p.home.district+" "+p.home.city), "address")),
				firmC(p.home.post, "address"), firmC(strings.ToUpper(p.school), "education_job"),
				firmC(g.pick([]string{"II/A", "II/C", "III/A", "III/B", "III/D", "IV/A"}), "education_job"), firmC(g.when().Format("20060102")),
			}
		}),
	}
}

func (g *firmGen) bpjsUpload() Table {
	return Table{
		Name:   "template of new participants of BPJS, filled in by an HR clerk",
		Header: firmHeader("No.|NIK|No KK|Nama Lengkap Peserta|No. KPJ|No Kartu BPJS Kes|Tmpt Lahir|Tgl Lhr (dd/mm/yyyy)|Ibu Kandung|Kelas Rawat|Segmen|Upah Dilaporkan|No. HP"),
		Rows: g.rows(64, func(i int) []Cell {
			p := g.person()
			birth := firmC(p.born.Format("02/01/2006"), "birth_date")
			if g.chance(0.15) {
				birth = firmC(g.anyDate(p.born), "birth_date")
			}
			return []Cell{
				firmC(fmt.Sprint(i + 1)), g.typedNIK(p.nik, "nik"), g.typedNIK(p.kk, "kk"), firmC(p.name, "name"),
				g.gap(0.25, firmC(p.born.Format("06")+g.digits(9), "bpjs_employment")),
				g.gap(0.2, firmC("000"+fmt.Sprint(g.n(1, 3))+g.digits(9), "bpjs_card")),
				firmC(p.birthplace, "birth_place"), birth, firmC(p.mother, "mother_name"),
				firmC(g.pick([]string{"1", "2", "II", "I", "Kelas 2"}), "bpjs_membership"),
				firmC("PPU", "bpjs_membership"),
				firmC(g.rupiah(2900, 8000), "salary"), g.typedPhone(p.hp),
			}
		}),
	}
}

func (g *firmGen) candidates() Table {
	return Table{
		Name:   "applicants exported from a recruiting site",
		Header: firmHeader("Applied On|Vacancy|Candidate|E-mail Address|Mobile No.|DOB|Highest Qualification|Current Salary (IDR)|Expected Salary (IDR)|Stage|Source"),
		Rows: g.rows(118, func(i int) []Cell {
			p := g.personFrom(firmPlaces, 1985, 2004)
			pay := g.n(3500, 15000) * 1000
			return []Cell{
				firmC(g.when().Format("Jan 2, 2006")), firmC(g.pick([]string{"REQ-0231 Backend Engineer", "REQ-0198 Store Crew", "REQ-0240 Finance Analyst"})),
				firmC(p.name, "name"), firmC(p.email, "email"), firmC("+62"+p.hp[1:], "phone"), g.gap(0.1, firmC(p.born.Format("02 Jan 2006"), "birth_date")),
				firmC(g.pick([]string{"Bachelor's Degree", "Diploma", "SMA", "SMK", "Master's Degree"}), "education_job"),
				g.gap(0.3, firmC(fmt.Sprint(pay), "salary")), firmC(fmt.Sprint(pay+1500000), "salary"),
				firmC(g.pick([]string{"Screening", "Interview HR", "Rejected", "Offer"})), firmC(g.pick([]string{"Jobstreet", "LinkedIn", "Referral", "Glints"})),
			}
		}),
	}
}

func (g *firmGen) formApplicants() Table {
	return Table{
		Name:   "Google Form for applicants to a restaurant",
		Header: firmHeader("Timestamp|Email Address|Nama lengkap sesuai KTP?|Tempat, tanggal lahir|Jenis Kelamin|Alamat tinggal sekarang (lengkap)|Nomor WhatsApp yang bisa dihubungi|Pendidikan terakhir kamu apa?|Akun Instagram (wajib tidak di-private)|Berat & tinggi badan|Posisi yang dilamar|Kenapa kamu ingin bergabung bersama kami?|Upload foto full body"),
		Rows: g.rows(47, func(i int) []Cell {
			p := g.personFrom(firmPlaces, 1995, 2005)
			name := p.name
			if g.chance(0.3) {
				name = strings.ToLower(name)
			}
			return []Cell{
				firmC(g.when().Format("1/2/2006 15:04:05")), firmC(p.email, "email"), firmC(name, "name"),
				firmC(p.birthplace+", "+g.anyDate(p.born), "birth_place", "birth_date"), p.sex("Laki-laki", "Perempuan"),
				firmC(g.address(p), "address"), g.typedPhone(p.hp, "phone", "messenger"), firmC(p.school, "education_job"),
				g.gap(0.1, firmC(g.pick([]string{"@", ""})+p.user, "messenger")),
				firmC(fmt.Sprintf(g.pick([]string{"%d kg / %d cm", "%dkg %dcm", "BB %d TB %d"}), g.n(42, 85), g.n(148, 180)), "health"),
				firmC(g.pick([]string{"Waiter/waitress", "Cook helper", "Kasir", "Barista"})),
				firmC(g.pick([]string{"ingin menambah pengalaman", "Karena saya suka bekerja dalam tim", "butuh kerja kak", "Menambah wawasan di bidang F&B"})),
				firmC("https://drive.google.com/open?id=1"+g.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789_-", 32), "photo"),
			}
		}),
	}
}

func (g *firmGen) fingerprints() Table {
	return Table{
		Name:   "user table of a fingerprint clock",
		Header: firmHeader("USERID|Badgenumber|Name|FINGERID|TEMPLATE|privilege|CARDNO"),
		Rows: g.rows(72, func(i int) []Cell {
			p := g.person()
			print := append([]byte("JsSS21"), []byte(g.from("abcdefghijklmnopqrstuvwxyz{|}~0123456789", 60))...)
			return []Cell{
				firmC(fmt.Sprint(i + 1)), firmC(fmt.Sprintf("%06d", 20110+i*7), "nip"), firmC(firmCalled(p.name), "name"),
				firmC(fmt.Sprint(g.n(0, 9))), firmC(base64.StdEncoding.EncodeToString(print), "biometric"),
				firmC(g.pick([]string{"0", "0", "0", "14"})), firmC("0"),
			}
		}),
	}
}

func (g *firmGen) staffVaccines() Table {
	return Table{
		Name:   "list of a factory's staff for the Covid vaccination",
		Header: firmHeader("No|Nama Karyawan|NIK KTP|Bagian|Vaksin 1|Vaksin 2|Booster|Jenis Vaksin|Riwayat Penyakit|Ket"),
		Rows: g.rows(95, func(i int) []Cell {
			p := g.person()
			dose := func(share float64, from, to time.Month) Cell {
				if g.chance(share) {
					return firmC(g.anyDate(time.Date(2021, time.Month(g.n(int(from), int(to))), g.n(1, 28), 0, 0, 0, 0, time.UTC)), "vaccine")
				}
				return firmC(g.pick([]string{"belum", "Belum", "blm"}), "vaccine")
			}
			first, second, third, kind := dose(1, 3, 6), dose(0.85, 7, 10), dose(0.3, 13, 18), firmC(g.pick([]string{"Sinovac", "AZ", "AstraZeneca", "Moderna", "sinovac"}), "vaccine")
			if g.chance(0.05) {
				first, second, third, kind = dose(0, 1, 1), dose(0, 1, 1), dose(0, 1, 1), firmC("-")
			}
			return []Cell{
				firmC(fmt.Sprint(i + 1)), firmC(p.name, "name"), g.typedNIK(p.nik, "nik"), firmC(g.pick([]string{"Line A", "Line B", "Gudang", "Packing"})),
				first, second, third, kind,
				g.gap(0.75, firmC(g.pick([]string{"hipertensi", "Asma", "DM tipe 2", "alergi udang"}), "health")), firmC(""),
			}
		}),
	}
}

func (g *firmGen) payslipCafe() Table {
	return Table{
		Name: "pay of a café's eight people, no header",
		Rows: g.rows(8, func(i int) []Cell {
			p := g.personFrom(firmPlaces, 1994, 2004)
			return []Cell{
				firmC(firmCalled(p.name), "name"), firmC(g.pick([]string{"barista", "kasir", "kitchen", "waiter"}), "education_job"),
				firmC(fmt.Sprintf("%d,%djt", g.n(1, 3), g.n(1, 9)), "salary"), firmC(g.pick([]string{"BCA", "dana", "BRI"})), firmC(p.account, "bank_account"),
			}
		}),
	}
}

func (g *firmGen) staffFamilies() Table {
	return Table{
		Name:   "dependants of staff for the firm's health insurance",
		Header: firmHeader("emp_no|emp_name|dependant_name|relationship|dependant_nik|dependant_dob|gender|plan|blood_type"),
		Rows: g.rows(77, func(i int) []Cell {
			p := g.personFrom(firmPlaces, 1970, 1992)
			rel := g.pick([]string{"SPOUSE", "CHILD-1", "CHILD-2", "CHILD-3"})
			born := time.Date(g.n(2005, 2022), time.Month(g.n(1, 12)), g.n(1, 28), 0, 0, 0, 0, time.UTC)
			male := g.chance(0.5)
			if rel == "SPOUSE" {
				born = p.born.AddDate(g.n(-3, 4), g.n(0, 11), 0)
				male = !p.male
			}
			d := firmPerson{male: male}
			return []Cell{
				firmC(fmt.Sprintf("%d%04d", g.n(2008, 2022), g.n(1, 900)), "nip"), firmC(p.name, "name"), firmC(g.name(d.male), "family"),
				firmC(rel, "family"), g.null(0.1, firmC(firmNIK(p.home.code, born, d.male, g.n(1, 5)), "nik")),
				firmC(born.Format("2006-01-02"), "birth_date"), d.sex("M", "F"), firmC(g.pick([]string{"SILVER", "GOLD", "PLATINUM"})),
				g.null(0.3, firmC(g.pick([]string{"A", "B", "AB", "O", "O+"}), "health")),
			}
		}),
	}
}

// ---- shops ----

func (g *firmGen) marketplaceOrders() Table {
	return Table{
		Name:   "orders downloaded by a seller at a marketplace; some are masked",
		Header: firmHeader("No. Pesanan|Status Pesanan|No. Resi|SKU Induk|Nama Produk|Jumlah|Total Pembayaran|Username (Pembeli)|Nama Penerima|No. Telepon|Alamat Pengiriman|Kota/Kabupaten|Provinsi|Catatan dari Pembeli"),
		Rows: g.rows(230, func(i int) []Cell {
			p := g.person()
			when := g.when()
			row := []Cell{
				firmC(when.Format("060102") + g.from("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", 8)), firmC(g.pick([]string{"Selesai", "Selesai", "Sedang Dikirim", "Batal"})),
				firmC("SPXID" + g.digits(12)), firmC("SKU-" + g.digits(5)), firmC(g.pick(firmGoods)), firmC(fmt.Sprint(g.n(1, 4))), firmC(firmDots(g.rupiah(12, 480))),
				firmC(p.user, "username"), firmC(p.name, "name"), firmC("62"+p.hp[1:], "phone"), firmC(g.address(p), "address"),
				firmC(strings.ToUpper(p.home.city), "address"), firmC(strings.ToUpper(p.home.province), "address"), firmC(g.pick([]string{"", "", "", "warna hitam ya kak", "jangan dibanting", "packing rapi"})),
			}
			if g.chance(0.25) { // the marketplace hides old buyers
				row[8] = firmC(p.name[:1] + "******" + p.name[len(p.name)-1:])
				row[9] = firmC("******" + p.hp[len(p.hp)-2:])
				row[10] = firmC("******")
			} else if g.chance(0.03) {
				row[13] = firmC("kalau kosong hub istri saya "+g.mobile(), "phone")
			}
			return row
		}),
	}
}

func (g *firmGen) resellers() Table {
	return Table{
		Name:   "resellers of a maker of hijabs, a sheet kept by hand",
		Header: firmHeader("no|nm reseller|No WA|IG|alamat kirim|kota|lvl|norek|ket"),
		Rows: g.rows(53, func(i int) []Cell {
			p := g.person()
			name := p.name
			if !p.male && g.chance(0.4) {
				name = g.pick([]string{"Bu ", "Mba ", "bunda "}) + strings.ToLower(firmCalled(p.name))
			}
			acct := firmC(g.pick([]string{"BCA ", "BRI ", "mandiri "})+p.account+" an "+firmCalled(p.name), "bank_account", "name")
			return []Cell{
				firmC(fmt.Sprint(i + 1)), firmC(name, "name"), g.typedPhone(p.hp, "phone", "messenger"), g.gap(0.25, firmC("@"+p.user, "messenger")),
				firmC(g.address(p), "address"), firmC(strings.ToLower(p.home.city), "address"), firmC(g.pick([]string{"reseller", "agen", "dropship"})),
				g.gap(0.3, acct), firmC(g.pick([]string{"", "", "aktif", "sdh gabung grup", "libur dulu"})),
			}
		}),
	}
}

func (g *firmGen) couriers() Table {
	return Table{
		Name:   "couriers of a depot",
		Header: firmHeader("kd_kurir|nm_kurir|hp_kurir|nopol|no_sim_c|zona|kuota_paket|status"),
		Rows: g.rows(31, func(i int) []Cell {
			p := g.personFrom(firmPlaces, 1980, 2003)
			plate := p.plate
			if g.chance(0.3) {
				plate = strings.ReplaceAll(plate, " ", "")
			}
			return []Cell{
				firmC(fmt.Sprintf("KR%03d", i+1)), firmC(p.name, "name"), firmC(p.hp, "phone"), firmC(plate, "vehicle_plate"),
				g.gap(0.15, firmC(p.born.Format("0601")+g.digits(8), "driving_licence")), firmC(g.pick([]string{"BKS-01", "BKS-02", "JKT-T3", "DPK-01"})),
				firmC(fmt.Sprint(g.n(40, 120))), firmC(g.pick([]string{"aktif", "aktif", "resign", "cuti"})),
			}
		}),
	}
}

func (g *firmGen) codParcels() Table {
	return Table{
		Name:   "parcels paid at the door; receiver and telephone in one cell",
		Header: firmHeader("AWB|TGL|PENGIRIM|PENERIMA / TELP|ALAMAT|KODEPOS|KG|COD|POD"),
		Rows: g.rows(165, func(i int) []Cell {
			p := g.person()
			return []Cell{
				firmC("JX" + g.digits(10)), firmC(g.when().Format("02/01/06")), firmC(g.pick(firmNames)),
				firmC(strings.ToUpper(p.name)+" / "+g.phoneForm(p.hp), "name", "phone"), firmC(g.address(p), "address"),
				g.gap(0.1, firmC(p.home.post, "address")), firmC(fmt.Sprint(g.n(1, 6))), firmC(g.rupiah(20, 600)),
				firmC(g.pick([]string{"OK", "OK", "OK", "RETUR", "HOLD"})),
			}
		}),
	}
}

func (g *firmGen) loyaltyCards() Table {
	return Table{
		Name:   "members of a supermarket's loyalty card",
		Header: firmHeader("CARD_NO|MBR_NM|MBR_BRTH_DT|MBR_SEX|HP|EMAIL|ADDR_CITY|JOIN_STORE|PTS_BAL|LAST_TRX|F_MARRIED"),
		Rows: g.rows(260, func(i int) []Cell {
			p := g.person()
			birth := firmC(p.born.Format("2006-01-02"), "birth_date")
			if g.chance(0.08) {
				birth = firmC("1900-01-01") // the till's default
			}
			return []Cell{
				firmC("6010" + g.digits(9)), firmC(strings.ToUpper(p.name), "name"), birth, p.sex("M", "F"), g.null(0.05, firmC(p.hp, "phone")),
				g.null(0.4, firmC(p.email, "email")), firmC(strings.ToUpper(p.home.city), "address"), firmC(fmt.Sprintf("S%04d", g.n(1, 320))),
				firmC(fmt.Sprint(g.n(0, 24000))), firmC(g.when().Format(firmStamp)), firmC(g.pick([]string{"Y", "N", "Y"}), "marital_status"),
			}
		}),
	}
}

func (g *firmGen) workshop() Table {
	return Table{
		Name:   "service book of a motorcycle workshop",
		Header: firmHeader("Tgl Servis|No Polisi|Tipe Motor|Nama Pemilik|No Telp|KM|Keluhan|Biaya|Mekanik"),
		Rows: g.rows(132, func(i int) []Cell {
			p := g.person()
			plate := p.plate
			switch {
			case g.chance(0.2):
				plate = strings.ToLower(plate)
			case g.chance(0.2):
				plate = strings.ReplaceAll(plate, " ", "-")
			}
			return []Cell{
				firmC(g.anyDate(g.when())), firmC(plate, "vehicle_plate"), firmC(g.pick([]string{"Beat", "Vario 125", "NMAX", "Supra X", "Scoopy", "Mio M3"})),
				firmC(g.hail(p, "Pak ", "Bu ")+firmCalled(p.name), "name"), g.typedPhone(p.hp), firmC(fmt.Sprint(g.n(1200, 88000))),
				firmC(g.pick([]string{"ganti oli", "rem bunyi", "tarikan berat", "servis rutin", "ban bocor"})), firmC(firmDots(g.rupiah(35, 420))),
				firmC(g.pick([]string{"Ujang", "Dani", "Mas Yanto"}), "name"),
			}
		}),
	}
}

// ---- databases of apps ----

func (g *firmGen) usersLaravel() Table {
	return Table{
		Name:   "users of a Laravel shop",
		Header: firmHeader("id|name|email|email_verified_at|password|remember_token|phone|avatar|role_id|created_at|updated_at|deleted_at"),
		Rows: g.rows(190, func(i int) []Cell {
			p := g.person()
			at := g.when()
			return []Cell{
				firmC(fmt.Sprint(i + 1)), firmC(p.name, "name"), firmC(p.email, "email"), g.null(0.4, firmC(at.Format(firmStamp))),
				firmC(g.bcrypt("$2y$10$"), "password_hash"), g.null(0.6, firmC(g.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 60))),
				g.null(0.2, firmC(p.hp, "phone")), g.null(0.7, firmC("users/avatar/"+g.hex(10)+".jpg", "photo")), firmC("2"),
				firmC(at.Format(firmStamp)), firmC(at.Add(36 * time.Hour).Format(firmStamp)), g.null(0.95, firmC(at.Add(900*time.Hour).Format(firmStamp))),
			}
		}),
	}
}

func (g *firmGen) usersDjango() Table {
	return Table{
		Name:   "auth_user of a Django app",
		Header: firmHeader("id|password|last_login|is_superuser|username|first_name|last_name|email|is_staff|is_active|date_joined"),
		Rows: g.rows(105, func(i int) []Cell {
			p := g.person()
			first, last, _ := strings.Cut(p.name, " ")
			hash := "pbkdf2_sha256$390000$" + g.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 22) + "$" + base64.StdEncoding.EncodeToString([]byte(g.hex(16)))
			return []Cell{
				firmC(fmt.Sprint(i + 1)), firmC(hash, "password_hash"), firmC(g.when().Format("2006-01-02 15:04:05.000000+00:00")), firmC("f"),
				firmC(p.user, "username"), firmC(first, "name"), firmC(last, "name"), firmC(g.pick([]string{p.email, p.email, p.email, ""}), "email"),
				firmC("f"), firmC("t"), firmC(g.when().Format("2006-01-02 15:04:05+00:00")),
			}
		}),
	}
}

func (g *firmGen) usersRails() Table {
	return Table{
		Name:   "users of a Rails app with Devise",
		Header: firmHeader("id|email|encrypted_password|reset_password_token|sign_in_count|current_sign_in_at|current_sign_in_ip|last_sign_in_ip|full_name|no_hp|uuid|created_at"),
		Rows: g.rows(88, func(i int) []Cell {
			p := g.person()
			return []Cell{
				firmC(fmt.Sprint(4100 + i)), firmC(p.email, "email"), firmC(g.bcrypt("$2a$12$"), "password_hash"), g.null(0.9, firmC(g.hex(32))),
				firmC(fmt.Sprint(g.n(0, 240))), firmC(g.when().Format("2006-01-02 15:04:05.000000")), g.null(0.1, firmC(g.ip(), "ip_address")),
				g.null(0.1, firmC(g.ip(), "ip_address")), firmC(p.name, "name"), g.null(0.15, firmC(p.hp, "phone")), firmC(g.uuid()), firmC(g.when().Format(firmStamp)),
			}
		}),
	}
}

func (g *firmGen) firebaseWide() Table {
	return Table{
		Name:   "Firestore users flattened to dotted paths",
		Header: firmHeader("__id__|profile.displayName|profile.photoURL|profile.phoneNumber|contact.email|address.0.detail|address.0.geo.lat|address.0.geo.lng|settings.darkMode|device.lastIp|createdAt._seconds"),
		Rows: g.rows(74, func(i int) []Cell {
			p := g.personFrom(firmPlaces[:5], 1975, 2005)
			blank := g.chance(0.3)
			place := func(s, class string) Cell {
				if blank {
					return firmC("")
				}
				return firmC(s, class)
			}
			return []Cell{
				firmC(g.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 28)), firmC(p.name, "name"),
				g.gap(0.3, firmC("https://lh3.googleusercontent.com/a-/AOh14G"+g.hex(12)+"=s96-c", "photo")), firmC("+62"+p.hp[1:], "phone"), firmC(p.email, "email"),
				place(g.address(p), "address"), place(fmt.Sprintf("%.7f", g.float(-6.33, -6.12)), "geo"), place(fmt.Sprintf("%.7f", g.float(106.70, 106.94)), "geo"),
				firmC(g.pick([]string{"true", "false"})), firmC(g.ip(), "ip_address"), firmC(fmt.Sprint(g.when().Unix())),
			}
		}),
	}
}

func (g *firmGen) firebaseLong() Table {
	t := Table{Name: "Realtime Database flattened to a path and a value", Header: firmHeader("path|value")}
	for range 34 {
		p := g.person()
		uid := "-N" + g.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_", 18)
		add := func(path string, c Cell) {
			t.Rows = append(t.Rows, []Cell{firmC("users." + uid + "." + path), c})
		}
		add("nama", firmC(p.name, "name"))
		add("noHp", firmC(p.hp, "phone"))
		add("email", firmC(p.email, "email"))
		add("saldo", firmC(g.rupiah(0, 900)))
		if g.chance(0.4) {
			add("ktp.nik", firmC(p.nik, "nik"))
			add("ktp.foto", firmC("gs://app-prod.appspot.com/ktp/"+uid+".jpg", "photo"))
		}
		add("isAktif", firmC("true"))
		add("createdAt", firmC(fmt.Sprint(g.when().UnixMilli())))
	}
	return t
}

func (g *firmGen) customersPrisma() Table {
	return Table{
		Name:   "Customer model of a laundry app",
		Header: firmHeader("id|customerCode|namaPelanggan|noTelepon|jenisKelamin|alamatJemput|latitude|longitude|depositBalance|createdAt"),
		Rows: g.rows(58, func(i int) []Cell {
			p := g.personFrom(firmPlaces[:5], 1965, 2004)
			return []Cell{
				firmC("cl" + g.from("abcdefghijklmnopqrstuvwxyz0123456789", 23)), firmC(fmt.Sprintf("CUST-%05d", i+1)), firmC(p.name, "name"),
				firmC(g.phoneForm(p.hp), "phone"), p.sex("LAKI_LAKI", "PEREMPUAN"), firmC(g.address(p), "address"),
				firmC(fmt.Sprintf("%.6f", g.float(-6.33, -6.12)), "geo"), firmC(fmt.Sprintf("%.6f", g.float(106.70, 106.94)), "geo"),
				firmC(g.rupiah(0, 300)), firmC(g.when().Format("2006-01-02T15:04:05.000Z")),
			}
		}),
	}
}

func (g *firmGen) jsonPayloads() Table {
	return Table{
		Name:   "log of an API with JSON in a column; one call in six is about a customer",
		Header: firmHeader("ts|method|endpoint|status|latency_ms|request_body"),
		Rows: g.rows(150, func(i int) []Cell {
			p := g.person()
			path, body := "/v1/products", firmC(fmt.Sprintf(`{"page":%d,"limit":20,"sort":"price"}`, g.n(1, 90)))
			switch g.n(0, 11) {
			case 0:
				path = "/v1/register"
				body = firmC(fmt.Sprintf(`{"full_name":"%s","msisdn":"62%s","email":"%s"}`, p.name, p.hp[1:], p.email), "name", "phone", "email")
			case 1:
				path = "/v1/login"
				body = firmC(fmt.Sprintf(`{"email":"%s","password":"%s"}`, p.email, g.password()), "email", "password")
			case 2, 3:
				path, body = "/v1/cart", firmC(fmt.Sprintf(`{"sku":"%s","qty":%d,"ref":"%s"}`, g.digits(13), g.n(1, 5), g.uuid()))
			case 4:
				path, body = "/health", firmC("{}")
			}
			return []Cell{
				firmC(g.when().Format(time.RFC3339)), firmC("POST"), firmC(path), firmC(g.pick([]string{"200", "200", "201", "422"})),
				firmC(fmt.Sprint(g.n(8, 900))), body,
			}
		}),
	}
}

// ---- money ----

func (g *firmGen) kyc() Table {
	return Table{
		Name:   "identity checks of a lending app",
		Header: firmHeader("application_id|ktp_no|ktp_name|pob|dob|gender_ktp|mother_maiden_name|marital|religion|occupation|monthly_income|address_ktp|rt_rw|kelurahan|kecamatan|ktp_img|selfie_img|liveness_score|decision"),
		Rows: g.rows(125, func(i int) []Cell {
			p := g.person()
			id := g.uuid()
			return []Cell{
				firmC(id), firmC(p.nik, "nik"), firmC(strings.ToUpper(p.name), "name"), firmC(strings.ToUpper(p.birthplace), "birth_place"),
				firmC(p.born.Format("02-01-2006"), "birth_date"), p.sex("LAKI-LAKI", "PEREMPUAN"), firmC(p.mother, "mother_name"),
				firmC(strings.ToUpper(p.marital), "marital_status"), g.null(0.2, firmC(strings.ToUpper(p.religion), "religion")), firmC(p.work, "education_job"),
				firmC(g.rupiah(2000, 15000), "salary"), firmC(strings.ToUpper(p.street), "address"), firmC(p.rt+"/"+p.rw, "address"), firmC(strings.ToUpper(p.home.village), "address"),
				firmC(strings.ToUpper(p.home.district), "address"), firmC("kyc/"+id[:8]+"/ktp.jpeg", "photo"), g.null(0.1, firmC("kyc/"+id[:8]+"/selfie.jpeg", "photo")),
				firmC(fmt.Sprintf("%.4f", g.float(0.4, 1))), firmC(g.pick([]string{"APPROVED", "REJECTED", "MANUAL"})),
			}
		}),
	}
}

func (g *firmGen) collections() Table {
	return Table{
		Name:   "list for the debt collectors of a lender, with emergency contacts",
		Header: firmHeader("LoanNo|Nama Nasabah|HP1|HP2|Alamat Domisili|DPD|Tunggakan|Kol|EC1 Nama|EC1 Hubungan|EC1 HP|EC2 Nama|EC2 Hub|EC2 Telp|PIC Desk Coll|Hasil Call"),
		Rows: g.rows(170, func(i int) []Cell {
			p := g.person()
			contact := func(share float64) []Cell {
				if !g.chance(share) {
					return firmPlain("-", "-", "-")
				}
				phone := firmC(g.phoneForm(g.mobile()), "phone")
				if g.chance(0.35) { // not a relative
					return []Cell{firmC(g.name(g.chance(0.5)), "name"), firmC(g.pick([]string{"TEMAN", "Rekan kerja", "Atasan"})), phone}
				}
				rel := g.pick([]string{"IBU", "SUAMI/ISTRI", "Kakak", "ADIK", "Sepupu", "AYAH"})
				male := g.chance(0.5)
				if rel == "IBU" || rel == "AYAH" {
					male = rel == "AYAH"
				}
				return []Cell{firmC(g.name(male), "name", "family"), firmC(rel, "family"), phone}
			}
			dpd := g.n(1, 210)
			row := []Cell{
				firmC("LN" + g.digits(10)), firmC(p.name, "name"), firmC(p.hp, "phone"), g.gap(0.6, firmC(g.mobile(), "phone")), firmC(g.address(p), "address"),
				firmC(fmt.Sprint(dpd), "payment_status"), firmC(firmDots(g.rupiah(150, 9000)), "payment_status"), firmC(fmt.Sprint(min(5, 2+dpd/60)), "payment_status"),
			}
			row = append(row, contact(0.95)...)
			row = append(row, contact(0.6)...)
			return append(row, firmC(g.pick([]string{"Rina", "DENI", "Mega"}), "name"), firmC(g.pick([]string{"PTP", "no answer", "RNA", "nomor tdk aktif", "PTP tgl 25"})))
		}),
	}
}

func (g *firmGen) harvestedContacts() Table {
	t := Table{Name: "address books that a loan app took from telephones", Header: firmHeader("uid|device_imei|gaid|contact_display|contact_number|times_contacted|upload_ts")}
	for range 16 {
		uid, imei, gaid := g.digits(8), g.imei(), g.uuid()
		for range g.n(8, 22) {
			c := g.person()
			who := firmC(g.hail(c, "Pak ", "bu ")+firmCalled(c.name)+g.pick([]string{"", " kantor", " Rt", " 2", " kos"}), "name")
			number := firmC(g.phoneForm(c.hp), "phone")
			switch g.n(0, 14) {
			case 0:
				who, number = firmC(g.pick([]string{"Galon", "Laundry depan", "Bengkel", "Travel Bandung"})), firmC(g.landline(), "phone")
			case 1:
				who, number = firmC("Info Pulsa"), firmC("*888#")
			}
			t.Rows = append(t.Rows, []Cell{
				firmC(uid), firmC(imei, "device_id"), firmC(gaid, "device_id"), who, number, firmC(fmt.Sprint(g.n(0, 300))), firmC(fmt.Sprint(g.when().UnixMilli())),
			})
		}
	}
	return t
}

func (g *firmGen) creditReport() Table {
	return Table{
		Name: "borrowers reported by a rural bank, no header",
		Rows: g.rows(98, func(i int) []Cell {
			p := g.person()
			return []Cell{
				firmC("D01"), firmC("60" + g.digits(4)), firmC(p.nik, "nik"), firmC(strings.ToUpper(p.name), "name"), p.sex("L", "P"),
				firmC(p.born.Format("20060102"), "birth_date"), firmC(strings.ToUpper(p.mother), "mother_name"), firmC(strings.ToUpper(g.address(p)), "address"),
				firmC(g.rupiah(3000, 250000)), firmC(g.pick([]string{"Kol 1 - Lancar", "Kol 1 - Lancar", "Kol 2 - DPK", "Kol 5 - Macet"}), "payment_status"), firmC(g.when().Format("20060102")),
			}
		}),
	}
}

func (g *firmGen) bankCIF() Table {
	return Table{
		Name:   "customers of a bank, from an AS/400 core system",
		Header: firmHeader("CFCIFN|CFNA1|CFSSCD|CFSSNO|CFBIRD|CFBIRP|CFSEX|CFMOTH|CFADR1|CFADR2|CFZIP|CFHPNO|CFOCCD|ACCTNO|CBAL"),
		Rows: g.rows(150, func(i int) []Cell {
			p := g.person()
			kind, id := "KTP", firmC(p.nik, "nik")
			switch {
			case g.chance(0.04):
				kind, id = "PSP", firmC(p.passport, "passport")
			case g.chance(0.03):
				kind, id = "SIM", firmC(p.born.Format("0601")+g.digits(8), "driving_licence")
			}
			return []Cell{
				firmC(g.from("ABCDEFGHIJ", 1) + g.digits(6)), firmC(strings.ToUpper(p.name), "name"), firmC(kind), id,
				firmC(p.born.Format("020106"), "birth_date"), firmC(strings.ToUpper(p.birthplace), "birth_place"), p.sex("M", "F"), g.gap(0.05, firmC(strings.ToUpper(p.mother), "mother_name")),
				firmC(strings.ToUpper(p.street), "address"), firmC(strings.ToUpper(p.home.village+" "+p.home.district), "address"), firmC(p.home.post, "address"),
				firmC(p.hp, "phone"), firmC(g.pick([]string{"SWASTA", "PNS", "WIRASWASTA", "IRT", "PELAJAR"}), "education_job"), firmC("00"+g.digits(13), "bank_account"), firmC(fmt.Sprintf("%d.00", g.n(0, 90000000))),
			}
		}),
	}
}

func (g *firmGen) bankCards() Table {
	return Table{
		Name:   "cards for embossing",
		Header: firmHeader("BATCH|PAN|EMBOSS_NAME|VALID_THRU|CIF|ACCT_LINK|CARD_TYPE"),
		Rows: g.rows(60, func(i int) []Cell {
			p := g.person()
			pan := firmLuhn(g.pick([]string{"4", "51", "53"}) + g.digits(14))
			pan = firmLuhn(pan[:15])
			if i%4 == 0 {
				pan = pan[:4] + " " + pan[4:8] + " " + pan[8:12] + " " + pan[12:]
			}
			return []Cell{
				firmC("EMB2307" + g.digits(2)), firmC(pan, "payment_card"), firmC(strings.ToUpper(firmLetters(p.name)), "name"), firmC(fmt.Sprintf("%02d/%d", g.n(1, 12), g.n(26, 30))),
				firmC(g.digits(9)), firmC("1"+g.digits(12), "bank_account"), firmC(g.pick([]string{"GPN", "VISA GOLD", "MC PLATINUM"})),
			}
		}),
	}
}

func (g *firmGen) bankTransfers() Table {
	return Table{
		Name:   "transfers in a statement of a bank",
		Header: firmHeader("TRXDATE|TRXREF|SRC_ACC|SRC_NAME|DST_BANK|DST_ACC|DST_NAME|AMT|REMARK"),
		Rows: g.rows(200, func(i int) []Cell {
			a, b := g.person(), g.person()
			at := g.when()
			to := firmC(strings.ToUpper(b.name), "name")
			if g.chance(0.2) { // to a firm
				to = firmC(strings.ToUpper(g.pick(firmNames)))
			}
			return []Cell{
				firmC(at.Format("02/01/2006")), firmC(at.Format("20060102150405") + g.digits(6)), firmC(a.account, "bank_account"), firmC(strings.ToUpper(a.name), "name"),
				firmC(g.pick(firmBanks)), firmC(b.account, "bank_account"), to, firmC(g.rupiah(10, 8000)),
				firmC(g.pick([]string{"", "", "bayar kos", "arisan", "TRF", "cicilan motor", "uang jajan"})),
			}
		}),
	}
}

func (g *firmGen) healthClaims() Table {
	return Table{
		Name:   "claims of a health insurer",
		Header: firmHeader("claim_no|policy_no|member_name|member_dob|sex|provider|admission|discharge|icd10|diagnosa|medrec_no|billed|approved"),
		Rows: g.rows(115, func(i int) []Cell {
			p := g.person()
			at := g.when()
			ill := [][2]string{{"A91", "DHF"}, {"J18.9", "Pneumonia"}, {"K29.7", "Gastritis"}, {"I10", "Hipertensi esensial"}, {"O80", "Persalinan normal"}, {"E11.9", "DM tipe II"}, {"A01.0", "Demam tifoid"}}[g.n(0, 6)]
			if ill[0] == "O80" {
				p = g.personFrom(firmPlaces, 1984, 2001)
				p.male, p.name = false, g.name(false)
			}
			return []Cell{
				firmC("CLM" + at.Format("0601") + g.digits(6)), firmC("8" + g.digits(11)), firmC(p.name, "name"), firmC(p.born.Format("02-Jan-2006"), "birth_date"), p.sex("Male", "Female"),
				firmC(g.pick([]string{"RS Harapan Bunda", "RSU Kasih Ibu", "Klinik Medika"})), firmC(at.Format("2006-01-02")), firmC(at.AddDate(0, 0, g.n(1, 6)).Format("2006-01-02")),
				firmC(ill[0], "health"), firmC(ill[1], "health"), firmC(fmt.Sprintf("%02d-%02d-%02d", g.n(0, 99), g.n(0, 99), g.n(0, 99)), "health"),
				firmC(g.rupiah(800, 30000)), firmC(g.rupiah(500, 20000)),
			}
		}),
	}
}

func (g *firmGen) lifePolicies() Table {
	return Table{
		Name:   "death claims of a life insurer",
		Header: firmHeader("No Polis|Tertanggung|Tgl Lahir Tertanggung|Tgl Meninggal|Penyebab|Ahli Waris|Hub. dgn Tertanggung|NIK Ahli Waris|No. Rek Ahli Waris|UP|Status Klaim"),
		Rows: g.rows(24, func(i int) []Cell {
			p, h := g.personFrom(firmPlaces, 1942, 1952), g.personFrom(firmPlaces, 1972, 1990)
			cause := firmC(g.pick([]string{"stroke", "Gagal jantung", "Covid-19", "kanker paru", "gagal ginjal"}), "health", "death")
			rel := "Anak"
			if g.chance(0.5) {
				h = g.personFrom(firmPlaces, 1942, 1955)
				rel = map[bool]string{true: "Suami", false: "Istri"}[h.male]
				p.male, p.name = !h.male, g.name(!h.male)
			}
			return []Cell{
				firmC("1" + g.digits(9)), firmC(p.name, "name"), firmC(firmFullDate(p.born), "birth_date"), firmC(g.anyDate(g.when()), "death"), cause,
				firmC(h.name, "family"), firmC(rel, "family"), g.typedNIK(h.nik, "nik"),
				firmC(h.account, "bank_account"), firmC(firmDots(g.rupiah(25000, 500000))), firmC(g.pick([]string{"Dibayar", "Proses", "Ditolak"})),
			}
		}),
	}
}

func (g *firmGen) cooperative() Table {
	return Table{
		Name:   "savings and loans of a cooperative of staff, kept by hand",
		Header: firmHeader("NO ANGG|NAMA|ALAMAT|S. POKOK|S. WAJIB|PINJAMAN|ANGS KE|STATUS BYR|NO HP|KET"),
		Rows: g.rows(66, func(i int) []Cell {
			p := g.person()
			return []Cell{
				firmC(fmt.Sprintf("A-%03d", i+1)), firmC(strings.ToUpper(p.name), "name"), g.gap(0.1, firmC(g.address(p), "address")), firmC("100.000"), firmC(firmDots(g.rupiah(100, 3000))),
				firmC(firmDots(g.rupiah(1000, 15000))), firmC(fmt.Sprintf("%d/%d", g.n(1, 10), g.pickInt(10, 12, 24))),
				firmC(g.pick([]string{"LUNAS", "lancar", "NUNGGAK 2 BLN", "nunggak", "LANCAR"}), "payment_status"), g.typedPhone(p.hp), firmC(""),
			}
		}),
	}
}

// ---- telecoms, travel, buildings ----

func (g *firmGen) simRegistrations() Table {
	return Table{
		Name: "registrations of SIM cards, no header",
		Rows: g.rows(400, func(i int) []Cell {
			p := g.person()
			return []Cell{
				firmC(p.nik, "nik"), firmC(p.kk, "kk"), firmC("62"+p.hp[1:], "phone"), firmC(g.pick([]string{"TSEL", "ISAT", "XL", "TRI", "SMART"})), firmC(g.when().Format("2006-01-02 15:04:05.0")),
			}
		}),
	}
}

func (g *firmGen) callRecords() Table {
	return Table{
		Name:   "call data records",
		Header: firmHeader("CDR_ID|CALL_TYPE|A_MSISDN|B_NUMBER|A_IMEI|START_TIME|DUR_SEC|LAC|CI|TRUNK"),
		Rows: g.rows(320, func(i int) []Cell {
			b := firmC("62"+g.mobile()[1:], "phone")
			if g.chance(0.15) {
				b = firmC(g.pick([]string{"888", "188", "BANKKU", "PROMO"})) // a service
			}
			at := g.when()
			return []Cell{
				firmC(at.Format("20060102") + g.digits(10)), firmC(g.pick([]string{"MOC", "MTC", "SMS-MO"})), firmC("62"+g.mobile()[1:], "phone"), b,
				g.gap(0.05, firmC(g.imei(), "device_id")), firmC(at.Format("20060102150405")), firmC(fmt.Sprint(g.n(1, 1900))),
				firmC(fmt.Sprint(g.n(1000, 64000))), firmC(fmt.Sprint(g.n(1000, 64000))), firmC("TG" + g.digits(3)),
			}
		}),
	}
}

func (g *firmGen) postpaid() Table {
	return Table{
		Name:   "subscribers of home internet with arrears",
		Header: firmHeader("ND_INET|ND_POTS|NCLI|NAMA_PLGN|ALAMAT_INSTALASI|CP|EMAIL_PLGN|PAKET|TAG_BLN_INI|SALDO_TUNGGAKAN|STATUS_BAYAR|ODP"),
		Rows: g.rows(130, func(i int) []Cell {
			p := g.person()
			owes := g.chance(0.3)
			debt, state := firmC("0"), firmC("PAID", "payment_status")
			if owes {
				debt, state = firmC(g.rupiah(280, 1900), "payment_status"), firmC("UNPAID", "payment_status")
			}
			return []Cell{
				firmC("1" + g.digits(11)), g.gap(0.3, firmC("021"+fmt.Sprint(g.n(4, 8))+g.digits(6), "phone")), firmC(g.digits(8)), firmC(strings.ToUpper(p.name), "name"), firmC(g.address(p), "address"),
				g.typedPhone(p.hp), g.gap(0.3, firmC(p.email, "email")), firmC(g.pick([]string{"30 Mbps", "50 Mbps 2P", "100 Mbps"})), firmC(g.rupiah(280, 700)), debt, state,
				firmC("ODP-" + g.letters(3) + "-F" + g.letters(2) + "/" + g.digits(3)),
			}
		}),
	}
}

func (g *firmGen) rides() Table {
	return Table{
		Name:   "trips of a ride hailing app",
		Header: firmHeader("bookingId|riderPhone|riderName|pickupLat|pickupLng|pickupAddr|dropLat|dropLng|driverName|plateNo|fare|ratingComment"),
		Rows: g.rows(180, func(i int) []Cell {
			p, d := g.personFrom(firmPlaces[:5], 1970, 2005), g.person()
			lat := func() Cell { return firmC(fmt.Sprintf("%.5f", g.float(-6.35, -6.1)), "geo") }
			lng := func() Cell { return firmC(fmt.Sprintf("%.5f", g.float(106.7, 106.95)), "geo") }
			return []Cell{
				firmC("RB-" + g.digits(9)), firmC("+62"+p.hp[1:], "phone"), firmC(p.name, "name"), lat(), lng(), firmC(g.address(p), "address"), lat(), lng(),
				firmC(d.name, "name"), firmC(d.plate, "vehicle_plate"), firmC(g.rupiah(9, 140)), firmC(g.pick([]string{"", "", "mantap", "ramah", "lama jemputnya", "AC mati"})),
			}
		}),
	}
}

func (g *firmGen) drivers() Table {
	return Table{
		Name:   "drivers' papers at a taxi app",
		Header: firmHeader("driver_id|nama_sesuai_sim|no_ktp|no_sim|masa_berlaku_sim|tnkb|tahun_kendaraan|hasil_skck|gol_darah|url_foto_sim|emergency_name|emergency_phone"),
		Rows: g.rows(83, func(i int) []Cell {
			p := g.personFrom(firmPlaces, 1965, 2000)
			return []Cell{
				firmC(fmt.Sprint(700000 + g.n(0, 99999))), firmC(strings.ToUpper(p.name), "name"), firmC(p.nik, "nik"), firmC(p.born.Format("0601")+g.digits(10), "driving_licence"),
				firmC(time.Date(g.n(2024, 2028), p.born.Month(), p.born.Day(), 0, 0, 0, 0, time.UTC).Format("2006-01-02")), firmC(p.plate, "vehicle_plate"), firmC(fmt.Sprint(g.n(2012, 2023))),
				g.null(0.2, firmC(g.pick([]string{"TIDAK PERNAH TERLIBAT TINDAK PIDANA", "BERSIH", "BERSIH", "pernah dihukum (2014, penganiayaan)"}), "criminal_record")),
				g.null(0.2, firmC(g.pick([]string{"A", "B", "O", "AB"}), "health")), firmC("https://cdn.example.co.id/drv/"+g.hex(8)+"_sim.jpg", "photo"),
				firmC(g.name(g.chance(0.3)), "name"), firmC(g.mobile(), "phone"),
			}
		}),
	}
}

func (g *firmGen) hotelGuests() Table {
	return Table{
		Name:   "guests in house of a hotel in Bali",
		Header: firmHeader("Conf No|Room|Guest Name|Nat.|ID Type|ID No.|DOB|Arr|Dep|Rate Code|Mobile|E-mail|Notes"),
		Rows: g.rows(70, func(i int) []Cell {
			p := g.person()
			name, nation, kind, id, phone := p.name, "IDN", "KTP", firmC(p.nik, "nik"), firmC(g.phoneForm(p.hp), "phone")
			if g.chance(0.4) {
				guest := [][2]string{{"Emma Clarke", "AUS"}, {"Lukas Brandt", "DEU"}, {"Chloe Martin", "FRA"}, {"Hiroshi Tanabe", "JPN"}, {"Olivia Reid", "GBR"}, {"Min-ji Park", "KOR"}, {"Daan Visser", "NLD"}}[g.n(0, 6)]
				name, nation = guest[0], guest[1]
				kind, id = "PASSPORT", firmC(g.letters(2)+g.digits(7), "passport")
				phone = firmC("")
			}
			at := g.when()
			note := firmC(g.pick([]string{"", "", "late c/in", "high floor", "non smoking"}))
			if g.chance(0.06) {
				note = firmC(g.pick([]string{"alergi seafood", "wheelchair, stroke patient"}), "health")
			}
			last, first := name, ""
			if f := strings.Fields(name); len(f) > 1 {
				last, first = f[len(f)-1], ", "+strings.Join(f[:len(f)-1], " ")
			}
			mail := firmC(p.email, "email")
			if nation != "IDN" {
				mail = firmC(strings.ToLower(strings.ReplaceAll(name, " ", "."))+"@gmail.com", "email")
			}
			return []Cell{
				firmC(g.digits(7)), firmC(fmt.Sprint(g.n(1, 6)*100 + g.n(1, 22))), firmC(last+first, "name"), firmC(nation, "nationality"), firmC(kind), id,
				g.gap(0.1, firmC(p.born.Format("02/01/2006"), "birth_date")), firmC(at.Format("02-01-06")), firmC(at.AddDate(0, 0, g.n(1, 6)).Format("02-01-06")),
				firmC(g.pick([]string{"BAR", "OTA1", "CORP"})), phone, g.gap(0.2, mail), note,
			}
		}),
	}
}

func (g *firmGen) manifest() Table {
	return Table{
		Name:   "passengers of a flight for pilgrims",
		Header: firmHeader("SEQ|PNR|PAX NAME|TKT NO|PASSPORT NO|EXP|NATL|DOB|SEX|SEAT|BAG"),
		Rows: g.rows(112, func(i int) []Cell {
			p := g.person()
			f := strings.Fields(strings.ToUpper(firmLetters(p.name)))
			title := map[bool]string{true: " MR", false: " MRS"}[p.male]
			return []Cell{
				firmC(fmt.Sprintf("%03d", i+1)), firmC(g.from("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 6)), firmC(f[len(f)-1]+"/"+f[0]+title, "name"), firmC("126" + g.digits(10)),
				firmC(p.passport, "passport"), firmC(g.when().AddDate(5, 0, 0).Format("02Jan06")), firmC("IDN", "nationality"), firmC(strings.ToUpper(p.born.Format("02Jan06")), "birth_date"), p.sex("M", "F"),
				firmC(fmt.Sprintf("%d%s", g.n(6, 42), g.from("ABCHJK", 1))), firmC(fmt.Sprintf("1/%dK", g.n(12, 32))),
			}
		}),
	}
}

func (g *firmGen) gym() Table {
	return Table{
		Name:   "members of a gym",
		Header: firmHeader("Member ID|Nama Member|Tgl Lahir|L/P|No. HP / WA|BB (kg)|TB (cm)|% Lemak|Riwayat cedera/penyakit|Paket|Exp|Status Iuran|Foto"),
		Rows: g.rows(92, func(i int) []Cell {
			p := g.personFrom(firmPlaces, 1970, 2006)
			return []Cell{
				firmC(fmt.Sprintf("FG%04d", i+1)), firmC(p.name, "name"), firmC(g.anyDate(p.born), "birth_date"), p.sex("L", "P"), g.typedPhone(p.hp, "phone", "messenger"),
				firmC(fmt.Sprint(g.n(45, 110)), "health"), firmC(fmt.Sprint(g.n(148, 186)), "health"), g.gap(0.2, firmC(fmt.Sprintf("%.1f", g.float(12, 38)), "health")),
				g.gap(0.8, firmC(g.pick([]string{"cedera lutut kanan", "Asma", "saraf kejepit", "darah tinggi"}), "health")), firmC(g.pick([]string{"1 bln", "3 BLN", "12 bulan", "PT 10x"})),
				firmC(g.anyDate(g.when())), firmC(g.pick([]string{"Lunas", "Lunas", "Belum bayar", "nunggak"}), "payment_status"), g.gap(0.4, firmC(fmt.Sprintf("IMG_%s_%04d.jpg", g.when().Format("20060102"), g.n(1, 9999)), "photo")),
			}
		}),
	}
}

func (g *firmGen) apartment() Table {
	return Table{
		Name:   "dues of the residents of an apartment block",
		Header: firmHeader("UNIT|NAMA PEMILIK|NAMA PENGHUNI|HP PENGHUNI|LUAS|IPL/BLN|TUNGGAKAN IPL|NOPOL 1|NO KARTU AKSES"),
		Rows: g.rows(144, func(i int) []Cell {
			p, q := g.person(), g.person()
			tenant := firmC(q.name, "name")
			if g.chance(0.4) {
				tenant = firmC(g.pick([]string{"-", "KOSONG", "kosong"}))
			}
			owner := firmC(p.name, "name")
			if len(tenant.Classes) > 0 && g.chance(0.1) {
				owner = firmC(g.pick(firmNames)) // let by a firm
			}
			due := firmC("-")
			if g.chance(0.3) {
				due = firmC(firmDots(g.rupiah(450, 9000)), "payment_status")
			}
			phone := g.typedPhone(q.hp)
			if len(tenant.Classes) == 0 {
				phone = firmC("-")
			}
			return []Cell{
				firmC(fmt.Sprintf("%s/%02d/%s", g.pick([]string{"A", "B"}), g.n(3, 28), g.from("CDEFGHJK", 1)), "address"), owner, tenant, phone, firmC(g.pick([]string{"21", "36", "45,5"})), firmC("450.000"), due,
				g.gap(0.4, firmC(p.plate, "vehicle_plate")), firmC(g.digits(10)),
			}
		}),
	}
}

func (g *firmGen) propertyLeads() Table {
	return Table{
		Name:   "people who asked about houses, kept by a marketing agent",
		Header: firmHeader("tgl|Nama Konsumen|no. telp|pekerjaan|penghasilan|status nikah|minat type|BI checking|follow up"),
		Rows: g.rows(39, func(i int) []Cell {
			p := g.person()
			return []Cell{
				firmC(g.anyDate(g.when())), firmC(g.hail(p, "Bp ", "Ibu ")+p.name, "name"), g.typedPhone(p.hp), firmC(strings.ToLower(p.work), "education_job"),
				g.gap(0.2, firmC(fmt.Sprintf(g.pick([]string{"%djt", "± %d jt", "%d.000.000"}), g.n(4, 14)), "salary")), firmC(g.pick([]string{"nikah", "blm", "sdh menikah", "single", "cerai"}), "marital_status"),
				firmC(g.pick([]string{"36/72", "45/90", "30/60", "ruko"})), g.gap(0.3, firmC(g.pick([]string{"aman", "kol 1", "kol 5 pinjol", "ada tunggakan motor"}), "payment_status")),
				firmC(g.pick([]string{"survey minggu", "tlp ulang", "no respon", "minta diskon DP"})),
			}
		}),
	}
}

// ---- contacts, forms, chats ----

func (g *firmGen) hubspot() Table {
	return Table{
		Name:   "contacts exported from HubSpot",
		Header: firmHeader("Record ID|First Name|Last Name|Email|Phone Number|Job Title|Company|Lifecycle Stage|Lead Status|Contact owner|Create Date|City"),
		Rows: g.rows(135, func(i int) []Cell {
			p := g.person()
			first, last, _ := strings.Cut(p.name, " ")
			return []Cell{
				firmC(g.digits(11)), firmC(first, "name"), firmC(last, "name"), firmC(p.email, "email"), g.gap(0.3, firmC("+62"+p.hp[1:], "phone")), g.gap(0.3, firmC(g.pick([]string{"Owner", "Marketing Manager", "CEO", "Purchasing", "IT Manager"}), "education_job")),
				firmC(g.pick(firmNames)), firmC(g.pick([]string{"Lead", "Customer", "Subscriber"})), firmC(g.pick([]string{"New", "Open", ""})), firmC(g.pick([]string{"Rina Puspita", "Andre Wibowo"}), "name"),
				firmC(g.when().Format("2006-01-02 15:04")), firmC(strings.ToLower(strings.TrimPrefix(p.home.city, "Kab. ")), "address"),
			}
		}),
	}
}

func (g *firmGen) salesforce() Table {
	return Table{
		Name:   "Contact objects of Salesforce",
		Header: firmHeader("Id|AccountId|Name|Title|Email|MobilePhone|Birthdate|MailingStreet|MailingCity|MailingPostalCode|HasOptedOutOfEmail|NIK__c|LastModifiedDate"),
		Rows: g.rows(79, func(i int) []Cell {
			p := g.person()
			return []Cell{
				firmC("0035g00000" + g.from("ABCDEFGHabcdefgh0123456789", 8)), firmC("0015g00000" + g.from("ABCDEFGHabcdefgh0123456789", 8)), firmC(p.name, "name"),
				firmC(g.pick([]string{"Direktur", "GM Operasional", "Staf Pengadaan", "Finance Manager"}), "education_job"), firmC(p.email, "email"), firmC(g.phoneForm(p.hp), "phone"),
				g.gap(0.5, firmC(p.born.Format("2006-01-02"), "birth_date")), firmC(p.street, "address"), firmC(p.home.city, "address"), firmC(p.home.post, "address"), firmC("false"),
				g.gap(0.7, firmC(p.nik, "nik")), firmC(g.when().Format("2006-01-02T15:04:05.000+0000")),
			}
		}),
	}
}

func (g *firmGen) formWebinar() Table {
	return Table{
		Name:   "Google Form of a webinar of a software firm",
		Header: firmHeader("Cap waktu|Siapa nama lengkap Anda? (untuk sertifikat)|Asal instansi / perusahaan|Anda saat ini bekerja sebagai...|NIM (khusus mahasiswa)|Email aktif untuk pengiriman sertifikat|No HP/WA|Dari mana Anda tahu acara ini?|Saran untuk webinar berikutnya"),
		Rows: g.rows(160, func(i int) []Cell {
			p := g.personFrom(firmPlaces, 1970, 2005)
			name := p.name
			if g.chance(0.25) {
				name += g.pick([]string{", S.Kom", ", S.T., M.T.", ", SE", " S.Pd."})
			}
			job, nim := g.pick([]string{"Mahasiswa", "Mahasiswa", "Karyawan", "Dosen", "freelancer", "wirausaha"}), firmC(g.pick([]string{"", "-"}))
			if job == "Mahasiswa" {
				nim = g.gap(0.1, firmC(fmt.Sprint(g.n(18, 23))+g.digits(g.pickInt(6, 8)), "student_id"))
			}
			return []Cell{
				firmC(g.when().Format("02/01/2006 15:04:05")), firmC(name, "name"), firmC(g.pick(append([]string{"Universitas Negeri", "SMK 2", "-", "pribadi"}, firmNames...))), firmC(job, "education_job"), nim,
				g.typedEmail(p), g.typedPhone(p.hp, "phone", "messenger"), firmC(g.pick([]string{"Instagram", "teman", "Grup WA", "Telegram"})), firmC(g.pick([]string{"-", "", "lebih banyak praktek", "waktunya kurang lama", "Sudah bagus kak"})),
			}
		}),
	}
}

func (g *firmGen) waChat() Table {
	var members []Cell
	for range 14 {
		p := g.person()
		if g.chance(0.5) {
			members = append(members, firmC("+62 "+p.hp[1:4]+"-"+p.hp[4:8]+"-"+p.hp[8:], "phone", "messenger"))
		} else {
			members = append(members, firmC(firmCalled(p.name)+g.pick([]string{"", " Jkt", " Admin", " ❤"}), "name"))
		}
	}
	at := time.Date(2023, 5, 2, 7, 0, 0, 0, time.UTC)
	return Table{
		Name: "chat of a shop's group, as WhatsApp exports it, no header",
		Rows: g.rows(210, func(i int) []Cell {
			at = at.Add(time.Duration(g.n(1, 90)) * time.Minute)
			p := g.person()
			text := firmC(g.pick([]string{"siap kak", "ready warna hitam?", "<Media omitted>", "ok", "brp ongkir ke jogja?", "pesanan 0812 sudah dikirim ya", "makasih", "promo s/d tgl 25", "resi JX0034511289", "stok 120 pcs"}))
			switch g.n(0, 24) {
			case 0:
				text = firmC("kirim ke "+g.address(p)+" a.n "+p.name+" "+g.phoneForm(p.hp), "address", "name", "phone")
			case 1:
				text = firmC("tf ke BCA "+p.account+" an "+p.name, "bank_account", "name")
			case 2:
				text = firmC("email sy "+p.email, "email")
			}
			return []Cell{firmC(at.Format("02/01/06")), firmC(at.Format("15.04")), members[g.r.IntN(len(members))], text}
		}),
	}
}

func (g *firmGen) waContacts() Table {
	return Table{
		Name:   "contacts taken from WhatsApp groups by a tool for blasts",
		Header: firmHeader("jid|number|pushName|savedName|isBusiness|group|label"),
		Rows: g.rows(240, func(i int) []Cell {
			p := g.person()
			first := firmCalled(p.name)
			return []Cell{
				firmC("62"+p.hp[1:]+"@s.whatsapp.net", "phone", "messenger"), firmC("62"+p.hp[1:], "phone", "messenger"), g.gap(0.15, firmC(p.name, "name")), g.gap(0.6, firmC(first+" WA", "name")), firmC(g.pick([]string{"false", "false", "true"})),
				firmC(g.pick([]string{"Info Loker Bekasi", "Grosir Tanah Abang", "Jual Beli HP Depok"})), firmC(g.pick([]string{"", "", "hot", "prospek"})),
			}
		}),
	}
}

func (g *firmGen) callCentre() Table {
	return Table{
		Name:   "tickets of a call centre",
		Header: firmHeader("ticket|call_start|ani|caller|agent_login|kategori|talk_sec|remarks|rec_file"),
		Rows: g.rows(155, func(i int) []Cell {
			p := g.person()
			at := g.when()
			ani := firmC(p.hp, "phone")
			if g.chance(0.2) {
				ani = firmC("anonymous")
			}
			note := firmC(g.pick([]string{"cust tanya promo", "komplain barang telat", "minta reset PIN", "tanya jam buka cabang", "putus", "eskalasi ke L2 #4471209"}))
			switch g.n(0, 9) {
			case 0:
				note = firmC("Cust a/n "+p.name+" minta dihub di "+p.hp, "name", "phone")
			case 1:
				note = firmC("verifikasi: ibu kandung "+p.mother+", lahir "+p.born.Format("02/01/2006"), "mother_name", "birth_date")
			case 2:
				note = firmC("update email jadi "+p.email, "email")
			}
			return []Cell{
				firmC(fmt.Sprintf("T%s%04d", at.Format("060102"), g.n(1, 9999))), firmC(at.Format(firmStamp)), ani, firmC(g.hail(p, "Bpk. ", "Ibu ")+p.name, "name"),
				firmC(g.pick([]string{"agt_rina", "agt_dewa", "agt_yosep", "agt_mira"}), "username"), firmC(g.pick([]string{"INFO", "KOMPLAIN", "REQUEST"})), firmC(fmt.Sprint(g.n(15, 1200))), note, firmC(at.Format("20060102_150405_") + g.digits(4) + ".wav"),
			}
		}),
	}
}

func (g *firmGen) suppliers() Table {
	return Table{
		Name:   "suppliers: only firms, with their telephones and e-mail",
		Header: firmHeader("KODE|NAMA SUPPLIER|ALAMAT|KOTA|TELP|EMAIL|TOP|KATEGORI"),
		Rows: g.rows(44, func(i int) []Cell {
			name := g.pick(firmNames)
			site := strings.ToLower(strings.Join(strings.Fields(name)[1:], ""))
			place := firmPlaces[g.r.IntN(len(firmPlaces))]
			return []Cell{
				firmC(fmt.Sprintf("SUP-%03d", i+1)), firmC(name), firmC(fmt.Sprintf("Jl. Industri %s No. %d", g.pick([]string{"Raya", "Selatan", "IV"}), g.n(1, 90))), firmC(place.city), g.gap(0.1, firmC(g.landline(), "phone")),
				g.gap(0.2, firmC(g.pick([]string{"sales@", "info@", "purchasing@"})+site+".co.id", "email")), firmC(g.pick([]string{"30", "14", "COD"})), firmC(g.pick([]string{"ATK", "Bahan baku", "Jasa", "Sparepart"})),
			}
		}),
	}
}

// ---- forums and logs ----

func (g *firmGen) comboList() Table {
	return Table{
		Name: "combo list, one column, no header",
		Rows: g.rows(300, func(i int) []Cell {
			p := g.person()
			if g.chance(0.1) {
				return []Cell{firmC(p.user+":"+g.password(), "username", "password")}
			}
			return []Cell{firmC(p.email+":"+g.password(), "email", "password")}
		}),
	}
}

func (g *firmGen) stealerLog() Table {
	return Table{
		Name:   "what a stealer of passwords took from many machines",
		Header: firmHeader("URL|USER|PASS|Application"),
		Rows: g.rows(37, func(i int) []Cell {
			p := g.person()
			user := firmC(p.email, "email")
			switch {
			case g.chance(0.25):
				user = firmC(p.user, "username")
			case g.chance(0.2):
				user = firmC(p.hp, "phone")
			}
			return []Cell{
				firmC("https://" + g.pick([]string{"siakad.kampus.example", "login.toko.example", "webmail.kantor.example", "m.game.example"}) + "/login"), user, firmC(g.password(), "password"),
				firmC(g.pick([]string{"Chrome [Default]", "Edge [Profile 1]", "Opera"})),
			}
		}),
	}
}

func (g *firmGen) nikColumn() Table {
	return Table{
		Name: "one column of NIK as offered on a forum, no header",
		Rows: g.rows(350, func(i int) []Cell {
			nik := g.person().nik
			if g.chance(0.02) {
				return []Cell{firmC(nik[:15])} // cut
			}
			return []Cell{firmC(nik, "nik")}
		}),
	}
}

func (g *firmGen) phoneColumn() Table {
	return Table{
		Name:   "one column of telephone numbers sold as 'data nasabah aktif'",
		Header: []string{"NASABAH AKTIF JKT"},
		Rows: g.rows(280, func(i int) []Cell {
			return []Cell{firmC(g.phoneForm(g.mobile()), "phone")}
		}),
	}
}

func (g *firmGen) phoneNamePairs() Table {
	return Table{
		Name: "phone:name in one column, no header",
		Rows: g.rows(145, func(i int) []Cell {
			p := g.person()
			return []Cell{firmC("62"+p.hp[1:]+":"+p.name, "phone", "name")}
		}),
	}
}

func (g *firmGen) socialDump() Table {
	return Table{
		Name: "dump of a social network, no header",
		Rows: g.rows(190, func(i int) []Cell {
			p := g.person()
			first, last, _ := strings.Cut(p.name, " ")
			return []Cell{
				firmC("62"+p.hp[1:], "phone"), firmC("1000" + g.digits(11)), firmC(first, "name"), firmC(last, "name"), p.sex("male", "female"), g.gap(0.3, firmC(p.home.city+", Indonesia", "address")),
				firmC(g.pick([]string{"", "", "Single", "Married", "In a relationship"}), "marital_status"), firmC(g.when().Format("1/2/2006 3:04:05 PM")), firmC(g.pick([]string{"", "", "", p.email}), "email"),
			}
		}),
	}
}

func (g *firmGen) webVisits() Table {
	return Table{
		Name:   "visits to a shop's web site; two e-mail addresses slipped into links",
		Header: firmHeader("visit_ts|client_ip|session|url|ref|ua|bytes"),
		Rows: g.rows(300, func(i int) []Cell {
			ip := g.ip()
			if g.chance(0.08) {
				ip = "2404:8000:" + g.hex(2) + ":" + g.hex(2) + "::" + g.hex(2)
			}
			url := firmC(g.pick([]string{"/", "/produk/1182", "/promo?utm_source=ig", "/cart", "/kategori/baju?page=3"}))
			if i == 57 || i == 211 {
				url = firmC("/unsubscribe?email="+g.person().email, "email")
			}
			return []Cell{
				firmC(g.when().Format("02/Jan/2006:15:04:05 +0700")), firmC(ip, "ip_address"), firmC(g.hex(16)), url, firmC(g.pick([]string{"-", "https://www.google.com/", "https://l.instagram.com/"})), firmC(g.agent()), firmC(fmt.Sprint(g.n(300, 90000))),
			}
		}),
	}
}

func (g *firmGen) officeDevices() Table {
	return Table{
		Name:   "telephones and laptops lent to staff",
		Header: firmHeader("asset_tag|model|imei1|wifi_mac|os_version|assigned_to|user_email|last_ip|last_checkin"),
		Rows: g.rows(61, func(i int) []Cell {
			p := g.person()
			imei := firmC(g.imei(), "device_id")
			model := g.pick([]string{"Galaxy A14", "Redmi Note 12", "ThinkPad E14", "iPhone 11"})
			system := g.pick([]string{"13", "12"})
			switch model {
			case "ThinkPad E14":
				imei, system = firmC("N/A"), "10.0.19045.3570"
			case "iPhone 11":
				system = "16.6.1"
			}
			return []Cell{
				firmC("AST-" + g.digits(5)), firmC(model), imei, firmC(g.mac(), "device_id"), firmC(system), firmC(p.name, "name"), firmC(p.user+"@sinarjaya.co.id", "email"),
				firmC(g.ip(), "ip_address"), firmC(g.when().Format(time.RFC3339)),
			}
		}),
	}
}

// ---- one person among many rows ----

func (g *firmGen) oneInCatalogue() Table {
	t := g.catalogue(310)
	t.Name, t.Clean = "catalogue of goods with one person in a description", false
	t.Rows[187][5] = firmC("stok habis, pesan ke Ibu "+g.name(false)+" "+g.phoneForm(g.mobile()), "name", "phone")
	return t
}

func (g *firmGen) oneInLedger() Table {
	t := g.ledger(240)
	p := g.person()
	t.Name, t.Clean = "general ledger with one borrower named", false
	t.Rows[103][4] = firmC("Piutang karyawan a.n. "+p.name+" KTP "+p.nik, "name", "nik")
	return t
}

func (g *firmGen) oneInCommits() Table {
	t := g.commits(180)
	p := g.person()
	t.Name, t.Clean = "git commits with one author named", false
	t.Rows[44][3] = firmC("fix rounding of tax. Co-authored-by: "+p.name+" <"+p.email+">", "name", "email")
	return t
}

func (g *firmGen) oneInStock() Table {
	t := g.stock(270)
	t.Name, t.Clean = "stock with the NIK of a borrower in one note", false
	t.Rows[219][6] = firmC("dipinjam, titip KTP "+g.person().nik, "nik")
	return t
}

func (g *firmGen) oneInTelemetry() Table {
	t := g.telemetry(400)
	t.Name, t.Clean = "telemetry of meters with one text message to a technician", false
	t.Rows[301][6] = firmC("ALARM sms sent to +62"+g.mobile()[1:], "phone")
	return t
}

// ---- no one ----

func (g *firmGen) cleanCatalogue() Table { return g.catalogue(120) }

func (g *firmGen) catalogue(n int) Table {
	return Table{
		Name: "catalogue of goods", Clean: true,
		Header: firmHeader("id_produk|nama|barcode|hrg_jual|berat_gr|deskripsi|gambar|tgl_input"),
		Rows: g.rows(n, func(i int) []Cell {
			return firmPlain(fmt.Sprint(100000+i), g.pick(firmGoods), g.ean("899", 13), g.rupiah(5, 900), fmt.Sprint(g.n(50, 5000)),
				g.pick([]string{"ready stock", "garansi 1 tahun", "bahan adem", "isi 12 pcs", "ukuran 38-43", ""}), fmt.Sprintf("prod_%d_%s.jpg", 100000+i, g.hex(4)), g.when().Format("2006-01-02"))
		}),
	}
}

// ean is a number of goods with EAN's check digit.
func (g *firmGen) ean(prefix string, length int) string {
	s := prefix + g.digits(length-1-len(prefix))
	sum := 0
	for i := range s {
		d := int(s[len(s)-1-i] - '0')
		if i%2 == 0 {
			d *= 3
		}
		sum += d
	}
	return s + fmt.Sprint((10-sum%10)%10)
}

func (g *firmGen) cleanOrders() Table {
	return Table{
		Name: "orders without buyers", Clean: true,
		Header: firmHeader("order_id|order_date|channel|item_count|subtotal|ongkir|diskon|total|payment_method|order_status|paid_at"),
		Rows: g.rows(220, func(i int) []Cell {
			at, sum, post := g.when(), g.n(20, 2000)*1000, g.n(8, 60)*1000
			return firmPlain(at.Format("060102")+g.digits(10), at.Format("02-01-2006"), g.pick([]string{"Web", "App", "Offline"}), fmt.Sprint(g.n(1, 9)), fmt.Sprint(sum), fmt.Sprint(post), "0", fmt.Sprint(sum+post),
				g.pick([]string{"VA BCA", "QRIS", "COD", "GoPay"}), g.pick([]string{"completed", "cancelled", "shipped"}), at.Add(3*time.Hour).Format(firmStamp))
		}),
	}
}

func (g *firmGen) cleanStock() Table { return g.stock(160) }

// stock has item codes of 13 digits that begin with 000, as insurance cards do.
func (g *firmGen) stock(n int) Table {
	return Table{
		Name: "stock count of a warehouse", Clean: true,
		Header: firmHeader("KDBRG|NMBRG|SAT|QTYSYS|QTYFISIK|LOKASI|KET"),
		Rows: g.rows(n, func(i int) []Cell {
			q := g.n(0, 900)
			return firmPlain(fmt.Sprintf("000%d%s", g.n(1, 3), g.digits(9)), strings.ToUpper(g.pick(firmGoods)), g.pick([]string{"PCS", "BOX", "KG", "DUS"}), fmt.Sprint(q), fmt.Sprint(max(0, q-g.n(0, 3))),
				fmt.Sprintf("RAK %s-%02d-%d", g.letters(1), g.n(1, 40), g.n(1, 5)), g.pick([]string{"", "", "", "rusak 1", "cek ulang", "beda label"}))
		}),
	}
}

func (g *firmGen) cleanLedger() Table { return g.ledger(180) }

func (g *firmGen) ledger(n int) Table {
	return Table{
		Name: "general ledger", Clean: true,
		Header: firmHeader("TGL|NO BUKTI|KODE AKUN|NAMA AKUN|URAIAN|DEBET|KREDIT|SALDO"),
		Rows: g.rows(n, func(i int) []Cell {
			at, amount := g.when(), firmDots(g.rupiah(50, 90000))
			debit, credit := amount, "0"
			if g.chance(0.5) {
				debit, credit = "0", amount
			}
			return firmPlain(at.Format("02/01/2006"), fmt.Sprintf("JU/%s/%04d", at.Format("2006/01"), g.n(1, 9999)), fmt.Sprintf("%d-%d%s", g.n(1, 6), g.n(1, 9), g.digits(3)), g.pick([]string{"Kas Besar", "Bank", "Biaya Gaji", "Persediaan", "Utang Usaha", "Beban Listrik"}),
				g.pick([]string{"Bayar listrik bln ini", "Setoran kas toko", "Pembelian ATK", "Gaji karyawan bulan berjalan", "Penyusutan aktiva", "Pelunasan faktur 0100002312345678"}), debit, credit, firmDots(g.rupiah(1000, 900000)))
		}),
	}
}

func (g *firmGen) cleanSerials() Table {
	return Table{
		Name: "serial numbers of pumps under warranty", Clean: true,
		Header: firmHeader("Serial No|Part No|Prod. Date|Ship Date|Warranty (mo)|Lot|QC"),
		Rows: g.rows(140, func(i int) []Cell {
			at := g.when()
			return firmPlain(at.Format("0601")+g.digits(12), "PMP-"+g.digits(4)+"-"+g.letters(1), at.Format("20060102"), at.AddDate(0, 1, 3).Format("20060102"), "24", g.letters(1)+g.digits(7), "PASS")
		}),
	}
}

func (g *firmGen) cleanWaybills() Table {
	return Table{
		Name: "waybills between depots", Clean: true,
		Header: firmHeader("no_resi|manifest|asal|tujuan|koli|berat|tgl_berangkat|tgl_tiba|status"),
		Rows: g.rows(200, func(i int) []Cell {
			at := g.when()
			return firmPlain(g.pick([]string{"0114", "5710", "1201"})+g.digits(11), "MF"+at.Format("060102")+g.digits(3), g.pick([]string{"CGK", "SUB", "KNO", "UPG"}), g.pick([]string{"BDO", "JOG", "DPS", "BPN"}), fmt.Sprint(g.n(1, 60)), fmt.Sprintf("%.1f", g.float(1, 800)),
				at.Format("02-01-2006 15:04"), at.Add(50*time.Hour).Format("02-01-2006 15:04"), g.pick([]string{"TIBA", "TRANSIT", "BERANGKAT"}))
		}),
	}
}

func (g *firmGen) cleanTelemetry() Table { return g.telemetry(260) }

func (g *firmGen) telemetry(n int) Table {
	at := time.Date(2024, 2, 1, 0, 0, 0, 0, time.UTC)
	return Table{
		Name: "telemetry of water meters", Clean: true,
		Header: firmHeader("ts_ms|node|meter_sn|flow_lps|pressure_bar|batt_mv|log"),
		Rows: g.rows(n, func(i int) []Cell {
			at = at.Add(time.Duration(g.n(50000, 70000)) * time.Millisecond)
			return firmPlain(fmt.Sprint(at.UnixMilli()), fmt.Sprintf("node-%02d", g.n(1, 40)), "62812"+g.digits(8), fmt.Sprintf("%.3f", g.float(0, 40)), fmt.Sprintf("%.2f", g.float(0.5, 6)), fmt.Sprint(g.n(3100, 3650)), g.pick([]string{"", "", "", "ok", "low batt", "rejoin"}))
		}),
	}
}

func (g *firmGen) cleanServers() Table {
	return Table{
		Name: "metrics of servers", Clean: true,
		Header: firmHeader("time|host|cpu_pct|mem_used_bytes|net_rx_total|uptime_s|kernel|container_id"),
		Rows: g.rows(300, func(i int) []Cell {
			return firmPlain(g.when().Format(time.RFC3339), g.pick([]string{"web-01", "web-02", "db-primary", "redis-3"}), fmt.Sprintf("%.2f", g.float(0, 100)), fmt.Sprint(g.n(1<<30, 1<<36)), "8"+g.digits(10), fmt.Sprint(g.n(100, 90000000)), g.pick([]string{"5.15.0.1079", "6.1.0-18"}), g.hex(6))
		}),
	}
}

func (g *firmGen) cleanBINs() Table {
	return Table{
		Name: "ranges of card BINs", Clean: true,
		Header: firmHeader("bin|bin_end|scheme|issuer|card_type|country|pan_length"),
		Rows: g.rows(90, func(i int) []Cell {
			b := g.pick([]string{"4", "51", "52", "53", "62", "36"})
			b += g.digits(8 - len(b))
			return firmPlain(b+"00000000", b+"99999999", g.pick([]string{"VISA", "MASTERCARD", "GPN", "UNIONPAY"}), "Bank "+g.pick(firmBanks), g.pick([]string{"DEBIT", "CREDIT", "PREPAID"}), "ID", "16")
		}),
	}
}

func (g *firmGen) cleanRates() Table {
	at := time.Date(2023, 1, 2, 0, 0, 0, 0, time.UTC)
	return Table{
		Name: "rates of currencies", Clean: true,
		Header: firmHeader("Tanggal|Mata Uang|Kurs Jual|Kurs Beli|Kurs Tengah"),
		Rows: g.rows(250, func(i int) []Cell {
			at = at.AddDate(0, 0, i%2)
			mid := g.float(14600, 16400)
			return firmPlain(at.Format("02/01/2006"), g.pick([]string{"USD", "EUR", "SGD", "JPY", "SAR"}), fmt.Sprintf("%.2f", mid*1.005), fmt.Sprintf("%.2f", mid*0.995), fmt.Sprintf("%.4f", mid))
		}),
	}
}

func (g *firmGen) cleanEANs() Table {
	return Table{
		Name: "EAN codes, one column with a misleading short header", Clean: true,
		Header: []string{"KODE"},
		Rows: g.rows(190, func(i int) []Cell {
			return firmPlain(g.ean(g.pick([]string{"899", "899", "690", "885", "955"}), 13))
		}),
	}
}

func (g *firmGen) cleanInvoices() Table {
	return Table{
		Name: "invoices between firms, with tax invoice numbers of 16 digits", Clean: true,
		Header: firmHeader("No Invoice|Tgl Inv|No Faktur Pajak|Customer|DPP|PPN|Total|Jatuh Tempo|Status"),
		Rows: g.rows(130, func(i int) []Cell {
			at := g.when()
			base := g.n(1000, 90000) * 1000
			serial := g.digits(8)
			faktur := fmt.Sprintf("010.00%d-%s.%s", g.n(0, 9), at.Format("06"), serial)
			if g.chance(0.4) {
				faktur = "010" + "00" + g.digits(1) + at.Format("06") + serial
			}
			return firmPlain(fmt.Sprintf("INV/%s/%04d", at.Format("06/01"), i+1), at.Format("02/01/2006"), faktur, g.pick(firmNames), fmt.Sprint(base), fmt.Sprint(base*11/100), fmt.Sprint(base*111/100), at.AddDate(0, 1, 0).Format("02/01/2006"), g.pick([]string{"LUNAS", "BELUM LUNAS", "PARSIAL"}))
		}),
	}
}

func (g *firmGen) cleanUUIDs() Table {
	return Table{
		Name: "jobs of a queue, UUIDs, no header", Clean: true,
		Rows: g.rows(170, func(i int) []Cell {
			return firmPlain(g.uuid(), g.uuid(), g.pick([]string{"export_csv", "resize_image", "sync_stock"}), fmt.Sprint(g.n(0, 5)), g.when().Format(time.RFC3339))
		}),
	}
}

func (g *firmGen) cleanCommits() Table { return g.commits(110) }

func (g *firmGen) commits(n int) Table {
	return Table{
		Name: "git commits without authors", Clean: true,
		Header: firmHeader("sha|parent|committed_at|subject|files_changed|insertions"),
		Rows: g.rows(n, func(i int) []Cell {
			return firmPlain(g.hex(20), g.hex(20), g.when().Format(time.RFC3339), g.pick([]string{"fix: format no_hp validation", "feat: add nik column to export", "bump lodash 4.17.21", "chore: lint", "hapus kolom email", "Merge branch 'develop'", "revert 3171 prefix check"}), fmt.Sprint(g.n(1, 30)), fmt.Sprint(g.n(1, 900)))
		}),
	}
}

func (g *firmGen) cleanEpochs() Table {
	return Table{
		Name: "events of machines with times in milliseconds and microseconds", Clean: true,
		Header: firmHeader("seq|startMs|endMs|traceMicros|state|line"),
		Rows: g.rows(280, func(i int) []Cell {
			ms := g.when().UnixMilli()
			return firmPlain(fmt.Sprint(i), fmt.Sprint(ms), fmt.Sprint(ms+int64(g.n(100, 900000))), fmt.Sprint(ms)+g.digits(3), g.pick([]string{"RUN", "IDLE", "FAULT"}), "L"+fmt.Sprint(g.n(1, 6)))
		}),
	}
}

func (g *firmGen) cleanGTINs() Table {
	return Table{
		Name: "cartons with GTIN-14 and SSCC", Clean: true,
		Header: firmHeader("GTIN|SSCC|Best Before|Batch|Qty/ctn"),
		Rows: g.rows(115, func(i int) []Cell {
			return firmPlain(g.ean("1899", 14), g.ean("0899", 18), g.when().AddDate(1, 0, 0).Format("060102"), g.digits(6)+g.letters(1), fmt.Sprint(g.pickInt(12, 24, 48)))
		}),
	}
}

func (g *firmGen) cleanShopPoints() Table {
	return Table{
		Name: "branches of a chain of shops with coordinates", Clean: true,
		Header: firmHeader("kode_toko|nama_toko|alamat_toko|kota|lat|long|jam_buka|luas_m2"),
		Rows: g.rows(85, func(i int) []Cell {
			place := firmPlaces[g.r.IntN(5)]
			return firmPlain(fmt.Sprintf("T%03d", i+1), "Mart "+place.village+" "+fmt.Sprint(g.n(1, 4)), "Jl. Raya "+place.district+" No. "+fmt.Sprint(g.n(1, 200)), place.city, fmt.Sprintf("%.6f", g.float(-6.33, -6.12)), fmt.Sprintf("%.6f", g.float(106.7, 106.94)), g.pick([]string{"07.00-22.00", "24 jam"}), fmt.Sprint(g.n(80, 400)))
		}),
	}
}

func (g *firmGen) cleanPhoneLikeOrders() Table {
	return Table{
		Name: "order numbers that begin as telephone numbers do", Clean: true,
		Header: firmHeader("no_order|po_number|tgl|qty|harga|gudang"),
		Rows: g.rows(240, func(i int) []Cell {
			at := g.when()
			return firmPlain("08"+fmt.Sprint(g.n(1, 5))+g.digits(9), "62"+at.Format("0601")+g.digits(6), at.Format("2006-01-02"), fmt.Sprint(g.n(1, 200)), g.rupiah(10, 700), g.pick([]string{"GD-CKR", "GD-SBY"}))
		}),
	}
}

func (g *firmGen) cleanDatedIDs() Table {
	return Table{
		Name: "ids of transactions of 16 and 18 digits that begin with a date", Clean: true,
		Header: firmHeader("trx_id|ref_no|merchant|terminal|amount|mdr|settled"),
		Rows: g.rows(260, func(i int) []Cell {
			at := g.when()
			return firmPlain(at.Format("20060102")+g.digits(8), at.Format("20060102150405")+g.digits(4), g.pick(firmNames), "TID"+g.digits(8), g.rupiah(5, 2500), fmt.Sprint(g.n(50, 9000)), at.AddDate(0, 0, 1).Format("2006-01-02"))
		}),
	}
}

// cleanRegionLikeIDs has receipts made of the shop's region, the date and a
// serial: by their shape alone they are NIK.
func (g *firmGen) cleanRegionLikeIDs() Table {
	return Table{
		Name: "receipt numbers made of region, date and serial", Clean: true,
		Header: firmHeader("no_nota|kasir_shift|jml_item|total_belanja|tunai|kembali|jam"),
		Rows: g.rows(150, func(i int) []Cell {
			at, total := g.when(), g.n(8, 600)*1000
			return firmPlain(firmPlaces[g.r.IntN(5)].code+at.Format("020106")+fmt.Sprintf("%04d", i+1), fmt.Sprint(g.n(1, 3)), fmt.Sprint(g.n(1, 25)), firmDots(fmt.Sprint(total)), firmDots(fmt.Sprint(total+20000)), "20.000", at.Format("15:04:05"))
		}),
	}
}

func (g *firmGen) cleanNumberColumn() Table {
	return Table{
		Name: "one column of voucher codes of 16 digits, no header", Clean: true,
		Rows: g.rows(220, func(i int) []Cell {
			return firmPlain(g.pick([]string{"9", "7", "4", "2"}) + g.digits(15))
		}),
	}
}

func (g *firmGen) cleanRegions() Table {
	places := slices.Clone(firmPlaces)
	return Table{
		Name: "tariffs of parcels by district", Clean: true,
		Header: firmHeader("kode_wil|kecamatan|kota_kab|provinsi|kodepos|tarif_reg|tarif_yes|etd"),
		Rows: g.rows(len(places), func(i int) []Cell {
			p := places[i]
			return firmPlain(p.code, strings.ToUpper(p.district), strings.ToUpper(p.city), strings.ToUpper(p.province), p.post, g.rupiah(9, 90), g.rupiah(20, 150), fmt.Sprintf("%d-%d", g.n(1, 2), g.n(3, 7)))
		}),
	}
}

func (g *firmGen) cleanDrugStock() Table {
	return Table{
		Name: "stock of a chemist's with dates and codes of medicines", Clean: true,
		Header: firmHeader("KFA|NAMA OBAT|NIE|NO BATCH|TGL ED|STOK|HNA"),
		Rows: g.rows(98, func(i int) []Cell {
			return firmPlain("9300"+g.digits(4), g.pick([]string{"Amoxicillin 500 mg", "Paracetamol 500mg", "Metformin 850", "Amlodipin 5mg", "OBH sirup 100ml"}), "GKL"+g.digits(10)+"A1", g.letters(2)+g.digits(5), g.anyDate(g.when().AddDate(2, 0, 0)), fmt.Sprint(g.n(0, 900)), firmDots(g.rupiah(1, 120)))
		}),
	}
}

func (g *firmGen) cleanTowers() Table {
	return Table{
		Name: "sites of a network operator", Clean: true,
		Header: firmHeader("SITE_ID|LAC|CELLID|AZIMUTH|LON|LAT|HEIGHT_M|BAND|ON_AIR"),
		Rows: g.rows(210, func(i int) []Cell {
			return firmPlain(g.letters(3)+g.digits(3), fmt.Sprint(g.n(1000, 64000)), "51010"+g.digits(10), fmt.Sprint(g.n(0, 35)*10), fmt.Sprintf("%.5f", g.float(106.5, 107.9)), fmt.Sprintf("%.5f", g.float(-7.1, -6.1)), fmt.Sprint(g.n(20, 72)), g.pick([]string{"L1800", "L900", "N2100"}), g.when().Format("02-Jan-06"))
		}),
	}
}

func (g *firmGen) cleanReleases() Table {
	return Table{
		Name: "releases of programmes with checksums, few", Clean: true,
		Header: firmHeader("file|version|md5|sha256|size|released"),
		Rows: g.rows(9, func(i int) []Cell {
			v := fmt.Sprintf("10.%d.%d.%d", g.n(0, 4), g.n(18000, 23000), g.n(300, 4000))
			return firmPlain("kasir-setup-"+v+".exe", v, g.hex(16), g.hex(32), fmt.Sprint(g.n(1e7, 2e8)), g.when().Format("2006-01-02"))
		}),
	}
}
