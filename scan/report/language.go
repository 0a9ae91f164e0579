package report

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"bocor/scan/record"
)

// Language is that of a report for people. Reports for machines are in English.
type Language string

// The languages of reports.
const (
	English    Language = "en"
	Indonesian Language = "id"
)

// speaker says things in a language. Its phrases are written in English; the
// catalogue below has the Indonesian ones, with the terms of UU 27/2022.
type speaker struct {
	language Language
	printer  *message.Printer
}

func newSpeaker(l Language) speaker {
	if l == Indonesian {
		return speaker{Indonesian, message.NewPrinter(language.Indonesian)}
	}
	return speaker{English, english}
}

// Printer returns what formats numbers as a language does. It is safe for
// concurrent use.
func Printer(l Language) *message.Printer { return newSpeaker(l).printer }

// say formats a phrase; whole numbers are grouped as the language does.
func (s speaker) say(phrase string, args ...any) string {
	if s.language == Indonesian {
		if translated, ok := indonesian[phrase]; ok {
			phrase = translated
		}
	}
	if len(args) == 0 {
		return phrase
	}
	return s.printer.Sprintf(phrase, args...)
}

func (s speaker) count(n uint64) string { return s.printer.Sprint(n) }

// counted says how many of something there are.
func (s speaker) counted(n uint64, one, many string) string {
	if n == 1 {
		return "1 " + s.say(one)
	}
	return s.count(n) + " " + s.say(many)
}

// percent writes a share in whole percent, but never 0 or 100 for what is not.
func (s speaker) percent(n, of uint64) string {
	if of == 0 {
		return "0 %"
	}
	share := 100 * float64(n) / float64(of)
	switch {
	case n > 0 && share < 1:
		return "< 1 %"
	case n < of && share > 99:
		return "> 99 %"
	}
	return fmt.Sprintf("%.0f %%", share)
}

// title is what a class is called.
func (s speaker) title(class, english string) string {
	if title, ok := titlesIndonesian[class]; ok && s.language == Indonesian {
		return title
	}
	return english
}

// fault explains a fault.
func (s speaker) fault(f Fault) string {
	if text, ok := faultsIndonesian[record.Code(f.Code)]; ok && s.language == Indonesian {
		return text
	}
	return f.Message
}

// times explains a fault, and says how often it was met.
func (s speaker) times(f Fault) string {
	if f.Count > 1 {
		return s.say("%d times: %s", f.Count, s.fault(f))
	}
	return s.fault(f)
}

// why explains a verdict. The English sentence stands in the report.
func (s speaker) why(c ColumnClass) string {
	if s.language != Indonesian {
		return c.Why
	}
	why, a := s.whyIndonesian(c), c.Agreement
	switch {
	case a == nil:
		return why
	case c.Reason != "corroborated":
		return s.printer.Sprintf("%s; tetapi pada %d dari %d baris, %s menyebut %s lain.", strings.TrimSuffix(why, "."), a.Compared-a.Agree, a.Compared, s.classTitle(a.With), s.say(spoken(a.About)))
	case a.With == "":
		return s.printer.Sprintf("%s; dan pada %d dari %d baris, kolom operator menyebut operator yang sama.", why, a.Agree, a.Compared)
	case a.With == a.About:
		return s.printer.Sprintf("%s; dan pada %d dari %d baris, %s menyebut hal yang sama.", why, a.Agree, a.Compared, s.classTitle(a.With))
	}
	return s.printer.Sprintf("%s; dan pada %d dari %d baris, %s menyebut %s yang sama.", why, a.Agree, a.Compared, s.classTitle(a.With), s.say(spoken(a.About)))
}

// spoken is what columns are compared about, in words.
func spoken(about string) string { return strings.ReplaceAll(about, "_", " ") }

func (s speaker) whyIndonesian(c ColumnClass) string {
	hits := c.Values
	if c.Proving > 0 {
		hits = c.Proving
	}
	fits := s.printer.Sprintf("%d dari %d nilai yang berbentuk %s cocok", hits, c.Candidates, s.classTitle(c.Class))
	chance := "secara kebetulan cocok " + strings.Replace(fmt.Sprintf("%.2g", c.ExpectedByChance), ".", ",", 1)
	switch {
	case c.ExpectedByChance < 0.01:
		chance = "secara kebetulan cocok kurang dari 0,01"
	case c.ExpectedByChance >= 10:
		chance = s.printer.Sprintf("secara kebetulan cocok %d", whole(c.ExpectedByChance))
	}
	switch c.Reason {
	case "beats_chance":
		if c.Proving > 0 && c.Proving < c.Values {
			return fits + "; " + chance + s.printer.Sprintf(". Yang lain ikut dihitung: %d nilai seluruhnya.", c.Values)
		}
		return fits + "; " + chance + "."
	case "named_and_fitting":
		return s.printer.Sprintf("nama kolom menyebutnya, dan %d nilai cocok.", c.Values)
	case "nothing_fits":
		return "nama kolom menyebutnya, tetapi tidak ada nilai yang cocok."
	case "chance_explains":
		if c.ExpectedByChance >= 1 && float64(c.Values) > 2*c.ExpectedByChance {
			return fits + "; " + chance + ": lebih dari kebetulan, tetapi terlalu sedikit untuk menamai kolomnya."
		}
		return fits + "; " + chance + ": tidak lebih dari kebetulan."
	case "too_few_fit":
		return s.printer.Sprintf("nama kolom menyebutnya, tetapi hanya %d nilai yang cocok.", c.Values)
	case "rival_name":
		return fits + ", tetapi nama kolom menyebut nomor lain."
	case "partly_right":
		return fits + ", tetapi satu bagiannya tidak lebih sering benar daripada kebetulan: sebuah kode."
	case "too_alike":
		return fits + ", tetapi mirip nomor urut atau kode."
	case "not_filled":
		return fits + "; tanpa nama kolom, hampir semuanya harus cocok."
	case "needs_company":
		return fits + "; nilai seperti ini hanya dihitung bila ada data pribadi lain di tabel itu."
	case "needs_people":
		return fits + "; kolom seperti ini hanya dihitung dalam tabel tentang orang."
	case "settled":
		return "nama kolom dipakai beberapa jenis data, dan nilainya membuktikan jenis lain."
	case "corroborated":
		return fits
	case "uncorroborated":
		return fits + "; tanpa nama, kolom seperti ini hanya dihitung bila nomor orang yang sama membenarkannya."
	case "unproven":
		return s.printer.Sprintf("nama kolom dipakai juga untuk hal lain, dan hampir tidak ada dari %d nilainya yang membuktikannya.", c.Values)
	case "listed":
		return s.printer.Sprintf("%d dari %d nilainya hampir hanya dipakai untuk jenis data ini, dan tabelnya tentang orang.", c.Values, c.Candidates)
	case "undecided":
		return fits + "; tidak satu pun bertanggal perempuan (+40): mungkin nomor kartu keluarga."
	}
	return c.Why
}

// indonesian has the phrases of reports.
var indonesian = map[string]string{
	"record": "baris data", "records": "baris data", "person": "orang", "people": "orang", "about %s": "sekitar %s", "number": "nomor", "numbers": "nomor",
	"telephone number": "nomor telepon", "telephone numbers": "nomor telepon", "e-mail address": "alamat surel", "e-mail addresses": "alamat surel",
	"damaged value": "nilai rusak", "damaged values": "nilai rusak", "minor": "anak di bawah umur", "minors": "anak di bawah umur",
	"repeated row": "baris berulang", "repeated rows": "baris berulang", "row of totals not counted": "baris jumlah tidak dihitung", "rows of totals not counted": "baris jumlah tidak dihitung", "row of another width: its values may stand under other names": "baris dengan lebar lain: nilainya mungkin di bawah nama lain", "rows of another width: their values may stand under other names": "baris dengan lebar lain: nilainya mungkin di bawah nama lain", "line of text not counted": "baris teks tidak dihitung", "lines of text not counted": "baris teks tidak dihitung",
	"table of keys and values: each of its rows counts as a record": "tabel kunci dan nilai: setiap barisnya dihitung sebagai satu rekaman", "tables of keys and values: each of their rows counts as a record": "tabel kunci dan nilai: setiap barisnya dihitung sebagai satu rekaman",
	"repeated header not counted": "judul kolom berulang tidak dihitung", "repeated headers not counted": "judul kolom berulang tidak dihitung",
	"input": "berkas", "inputs": "berkas",
	"%s of %s expose someone":  "%s dari %s memuat data pribadi seseorang",
	"%s of %s exposes someone": "%s dari %s memuat data pribadi seseorang",
	": at least %s":            ": paling sedikit %s",
	": at least about %s":      ": paling sedikit sekitar %s",
	"nobody is exposed in %s: what was found only describes": "tidak seorang pun terbuka dalam %s: yang ditemukan hanya menggambarkan",
	"header row %d": "judul kolom di baris %d", "not examined: %s": "tidak diperiksa: %s", "not examined": "tidak diperiksa", "empty": "kosong", "%s archive": "arsip %s",
	"tab": "tab", "control sign": "tanda kendali", "and %d more combinations": "dan %d gabungan lain",
	"Of the persons whose record it is; relatives are left out.": "Hanya pemilik baris data; kerabat tidak dihitung.",
	"placeholder":                       "isian kosong",
	"no records":                        "tidak ada baris data",
	"nothing whole found in %s, but %s": "tidak ditemukan nilai utuh dalam %s, tetapi ada %s",
	"nothing found: no %s in %s":        "tidak ditemukan: tanpa %s dalam %s",
	"nothing found: none of %d classes of personal data in %s": "tidak ditemukan: tidak satu pun dari %d jenis data pribadi dalam %s",
	"nothing was examined": "tidak ada yang diperiksa",
	"nothing found in the %s examined, but not everything was examined": "tidak ditemukan dalam %s yang diperiksa, tetapi tidak semuanya diperiksa",
	"or":                               "atau",
	"incomplete:":                      "tidak lengkap:",
	"interrupted:":                     "dihentikan:",
	"%d times: %s":                     "%d kali: %s",
	" (first in record %d)":            " (pertama pada baris data %d)",
	"… and %d more":                    "… dan %d lagi",
	"… and %d more; -f json lists all": "… dan %d lagi; -f json menyebut semuanya",
	"class":                            "jenis data", "distinct": "berbeda", "law": "UU PDP", "columns": "kolom", "exposed": "terbuka", "examined": "status",
	"general": "umum", "specific": "spesifik", "high": "tinggi", "medium": "sedang", "low": "rendah",
	"gate": "gerbang", "%s: %s in %s fails (%s)": "%s: %s di %s menggagalkan (%s)", "nothing fails": "tidak ada yang menggagalkan", "policy %s": "kebijakan %s", "no longer holds: %s": "tidak berlaku lagi: %s", "Gate": "Gerbang",
	"column below the limits": "kolom di bawah batas", "columns below the limits": "kolom di bawah batas", "column known before": "kolom sudah diketahui", "columns known before": "kolom sudah diketahui",
	"column allowed": "kolom diizinkan", "columns allowed": "kolom diizinkan",
	"together": "bersama", "also": "juga", "checks": "silang", "no header": "tanpa nama", "a form": "formulir", "near miss": "nyaris", "column %d": "kolom ke-%d",
	"%s deceased": "%s orang meninggal", "%s damaged %s": "%s %s rusak", "%s placeholder %s": "%s %s isian kosong", "about %s (± %s)": "sekitar %s (± %s)",
	"%s and a column of operators agree in %s of %s": "%s dan kolom operator cocok pada %s dari %s",
	"%s and a column of ages agree in %s of %s":      "%s dan kolom umur cocok pada %s dari %s",
	"%s and %s agree on the %s in %s of %s":          "%s dan %s cocok soal %s pada %s dari %s",
	"birth date":                                     "tanggal lahir", "sex": "jenis kelamin", "province": "provinsi",
	"%s is not %s: %s": "%s bukan %s: %s",
	"lines of text, and statements of SQL that list no columns, name none, so classes that only a name can tell (salary, religion and others) were not looked for, and birth date and sex only beside a NIK":                     "baris teks, dan perintah SQL tanpa daftar kolom, tidak menyebut nama kolom, sehingga jenis data yang hanya dikenal dari nama kolomnya (gaji, agama, dan lain-lain) tidak dicari, dan tanggal lahir serta jenis kelamin hanya bila ada NIK",
	"no row of names was found, so classes that only a name can tell (salary, religion and others) were not looked for, and birth date and sex only beside a NIK; --header N names the row, --no-header says that there is none": "tidak ada baris judul kolom, sehingga jenis data yang hanya dikenal dari nama kolomnya (gaji, agama, dan lain-lain) tidak dicari, dan tanggal lahir serta jenis kelamin hanya bila ada NIK; --header N menyebut barisnya, --no-header menyatakan tidak ada",
	"complete": "lengkap", "incomplete": "tidak lengkap", "interrupted": "dihentikan", "skipped": "dilewati",
	"no %s": "tidak ada %s",

	// The page and the Markdown summary.
	"Report on a leaked dataset": "Laporan atas kebocoran data", "Classes of personal data": "Jenis data pribadi",
	"severity": "bobot", "share": "bagian", "Which classes occur together": "Jenis data yang muncul bersama", "Each exposed record is in exactly one row.": "Setiap baris data yang terbuka ada di tepat satu baris ini.",
	"Provinces of the NIK": "Provinsi dalam NIK", "The first two digits of a NIK: where a person was first registered, not where they live. Numbers below 5 are hidden.": "Dua angka pertama NIK: tempat seseorang pertama kali didaftarkan, bukan tempat tinggalnya. Angka di bawah 5 disembunyikan.",
	"Birth years and sex of the NIK": "Tahun lahir dan jenis kelamin dalam NIK", "Five years a row. Numbers below 5 are hidden.": "Lima tahun per baris. Angka di bawah 5 disembunyikan (<5).",
	"men": "laki-laki", "women": "perempuan", "Columns": "Kolom", "column": "kolom", "table": "tabel", "tables": "tabel", "confidence": "keyakinan", "why": "alasan", "values": "nilai",
	"Not counted: nearly found": "Tidak dihitung: nyaris dikenali", "Coverage": "Cakupan", "Every byte was read and understood.": "Setiap bita dibaca dan dipahami.",
	"Not everything was examined, or its structure had to be guessed:": "Tidak semuanya diperiksa, atau susunannya harus ditebak:",
	"Evidence": "Bukti", "file": "berkas", "size": "ukuran", "format": "format", "status": "status", "modified": "diubah", "not computed": "tidak dihitung",
	"Scanned": "Dipindai", "Version": "Versi", "Rules": "Aturan", "Settings": "Pengaturan", "bytes": "bita",
	"How the numbers came about": "Cara angka-angka ini dihitung", "Glossary": "Istilah", "duplicates": "baris berulang", "This report holds no value of the data.": "Laporan ini tidak memuat satu nilai pun dari data.",
	"at most": "paling banyak", "records exposed": "baris data terbuka", "of": "dari", "people at least": "orang paling sedikit", "classes found": "jenis data ditemukan", "A number is called a NIK, a telephone number or an account by evidence against chance: how many values of a column fit the class, and how many would by luck. A column counts from a confidence of %s on. Records are rows of the data, counted once however many values they hold. People are at least the different NIK; without NIK, the different numbers of another kind that a person has one of. Different values are exact up to 100,000, then estimated with a standard error of 0.8 %%.": "Sebuah nomor disebut NIK, nomor telepon, atau rekening berdasarkan bukti terhadap kebetulan: berapa nilai dalam kolom yang cocok, dan berapa yang cocok karena kebetulan. Sebuah kolom dihitung mulai keyakinan %s. Baris data dihitung sekali, berapa pun nilai di dalamnya. Jumlah orang paling sedikit sama dengan banyaknya NIK yang berbeda; tanpa NIK, banyaknya nomor lain yang dimiliki tiap orang satu. Nilai berbeda dihitung tepat sampai 100.000, lalu ditaksir dengan galat baku 0,8 %%.",
	"General and specific data: art. 4 (3) and (2) of Law 27/2022 on the protection of personal data. Specific data (health, biometrics, finances, children) asks for more care.": "Data umum dan spesifik: Pasal 4 ayat (3) dan (2) UU 27/2022 tentang Pelindungan Data Pribadi. Data spesifik (kesehatan, biometrik, keuangan, anak) menuntut kehati-hatian lebih.",
	"A record is exposed when it holds at least one value that points at somebody. Classes that only describe (sex, religion, birth place) expose beside such a value only.":      "Sebuah baris data terbuka bila memuat sedikitnya satu nilai yang menunjuk seseorang. Jenis data yang hanya menggambarkan (jenis kelamin, agama, tempat lahir) membuka data hanya bersama nilai seperti itu.",
	"Damaged values (a NIK rounded by a spreadsheet) and placeholders (sixteen zeros) are counted apart.":                                                                         "Nilai rusak (NIK yang dibulatkan lembar kerja) dan isian kosong (enam belas nol) dihitung terpisah.",
	"damaged": "rusak", "placeholders": "isian kosong",
	"title": "judul",
	// Differences and the notice.
	"%s exposed records before, %s now": "%s baris data terbuka sebelumnya, %s sekarang", "no column differs": "tidak ada kolom yang berbeda", "%s records, were %s": "%s baris data, tadinya %s",
	"new, %s records": "baru, %s baris data", "gone, was in %s records": "hilang, tadinya pada %s baris data", "before": "sebelumnya", "now": "sekarang",
	"the report of %s is not complete: what it lacks may have been there": "laporan %s tidak lengkap: yang tidak ada di sana mungkin sebenarnya ada",
	"Written notice of a failure to protect personal data (draft)":        "Pemberitahuan tertulis kegagalan pelindungan data pribadi (rancangan)",
	"Under art. 46 of Law 27/2022 on the protection of personal data, within 3 x 24 hours of knowing: to the data subjects and to the agency; to the public where it disturbs public services or has a serious effect on the public's interest.": "Berdasarkan Pasal 46 UU 27/2022 tentang Pelindungan Data Pribadi, paling lambat 3 x 24 jam sejak diketahui: kepada subjek data pribadi dan lembaga; kepada masyarakat bila mengganggu pelayanan publik atau berdampak serius terhadap kepentingan masyarakat.",
	"The blanks are for the controller to fill in. A lawyer should read this before it is sent.": "Bagian yang kosong diisi oleh pengendali data pribadi. Mintalah ahli hukum membacanya sebelum dikirim.",
	"Controller": "Pengendali data pribadi", "Contact for data subjects (name, telephone, e-mail)": "Narahubung bagi subjek data pribadi (nama, telepon, surel)", "Number and date of this notice": "Nomor dan tanggal pemberitahuan",
	"1. The personal data disclosed": "1. Data pribadi yang terungkap",
	"The data examined was not complete, or its numbers are estimates; the numbers below are what is known so far.": "Data yang diperiksa tidak lengkap, atau angkanya taksiran; angka di bawah ini adalah yang diketahui sejauh ini.",
	"Records with personal data: %s of %s examined":                                                                 "Baris data yang memuat data pribadi: %s dari %s yang diperiksa",
	"Data subjects: at least %s, at most %s, counted by %s":                                                         "Subjek data pribadi: paling sedikit %s, paling banyak %s, dihitung dari %s",
	"Data subjects: at most %s; the data has no number that each person has one of":                                 "Subjek data pribadi: paling banyak %s; data ini tidak memuat nomor yang unik bagi tiap orang",
	"Among them %s entries of children (specific data, art. 4 (2) e)":                                               "Di antaranya %s isian milik anak (data spesifik, Pasal 4 ayat (2) huruf e)", "Among them %s on people who have died": "Di antaranya %s tentang orang yang telah meninggal",
	"Specific personal data (records): %s": "Data pribadi spesifik (baris data): %s", "General personal data (records): %s": "Data pribadi umum (baris data): %s",
	"2. When and how the data was disclosed": "2. Kapan dan bagaimana data terungkap", "When the failure began and ended": "Waktu kegagalan dimulai dan berakhir", "When and how it became known": "Kapan dan bagaimana diketahui",
	"How the data was disclosed, and where it was found": "Bagaimana data terungkap, dan di mana ditemukan", "Examined: %s": "Diperiksa: %s",
	"Examined in part: %s": "Diperiksa sebagian: %s", "Not examined: %s": "Tidak diperiksa: %s",
	"Data subjects: at least %s in what was examined, counted by %s":               "Subjek data pribadi: paling sedikit %s dalam yang diperiksa, dihitung dari %s",
	"Data subjects: not known; the data has no number that each person has one of": "Subjek data pribadi: belum diketahui; data ini tidak memuat nomor yang unik bagi tiap orang",
	"Accounts or people: at least %s":                                              "Akun atau orang: paling sedikit %s", "Examined on %s with bocor %s": "Diperiksa pada %s dengan bocor %s",
	"3. What is done about it": "3. Upaya penanganan dan pemulihan", "Measures taken to stop the disclosure": "Upaya menghentikan pengungkapan", "Measures to recover, and to keep it from happening again": "Upaya pemulihan dan pencegahan terulangnya",
	"The likely effects on the data subjects": "Kemungkinan dampak bagi subjek data pribadi", "4. What data subjects can do": "4. Yang dapat dilakukan subjek data pribadi",
	"Be wary of calls and messages that know your data; no office asks for a password or a one-time code.": "Waspadai telepon dan pesan yang mengetahui data Anda; tidak ada instansi yang meminta kata sandi atau kode sekali pakai.",
	"Place, date, name and signature": "Tempat, tanggal, nama, dan tanda tangan", "Facts of the breach, as public lists write them": "Fakta kebocoran, seperti ditulis daftar publik",
	"Accounts or people: at least %s, at most %s": "Akun atau orang: paling sedikit %s, paling banyak %s", "Accounts or people: at most %s": "Akun atau orang: paling banyak %s", "Compromised data: %s": "Data yang bocor: %s", "Date of the breach; date it was published": "Tanggal kebocoran; tanggal dipublikasikan",
	"Change the password, here and wherever else it was used.": "Ganti kata sandi, di sini dan di tempat lain yang memakainya.", "Change the password: a hash can be tried out.": "Ganti kata sandi: hash dapat dicoba-coba.",
	"Ask the bank to block and replace the card.": "Minta bank memblokir dan mengganti kartu.", "Watch the account, and ask the bank about transactions that you do not know.": "Pantau rekening, dan tanyakan transaksi yang tidak Anda kenal.",
	"Check whether loans or SIM cards were taken out under your NIK.": "Periksa apakah ada pinjaman atau kartu SIM atas NIK Anda.", "Ask the bank not to accept the mother's name alone as proof.": "Minta bank tidak menerima nama ibu saja sebagai bukti diri.",
	"Report accounts that show your photo or identity card.": "Laporkan akun yang memajang foto atau KTP Anda.",
}

// titlesIndonesian are the classes' names.
var titlesIndonesian = map[string]string{
	"nik": "NIK", "nik_or_kk": "NIK atau KK", "phone": "Telepon", "email": "Surel", "bpjs_card": "Kartu BPJS", "salary": "Gaji", "kk": "Kartu keluarga", "name": "Nama",
	"birth_date": "Tanggal lahir", "birth_place": "Tempat lahir", "sex": "Jenis kelamin", "address": "Alamat", "geo": "Koordinat", "religion": "Agama", "marital_status": "Status kawin",
	"nationality": "Kewarganegaraan", "education_job": "Pendidikan, pekerjaan", "mother_name": "Nama ibu", "family": "Keluarga", "npwp": "NPWP", "passport": "Paspor",
	"driving_licence": "SIM", "vehicle_plate": "Kendaraan", "nip": "Nomor pegawai", "student_id": "Nomor siswa", "bpjs_employment": "BPJS Ketenagakerjaan", "bpjs_membership": "Kepesertaan BPJS",
	"payment_status": "Status pembayaran", "bank_account": "Rekening", "payment_card": "Kartu pembayaran", "password": "Kata sandi", "password_hash": "Hash kata sandi", "username": "Nama pengguna",
	"messenger": "Akun pesan", "ip_address": "Alamat IP", "device_id": "Perangkat", "photo": "Foto", "face_photo": "Foto wajah", "card_photo": "Foto kartu identitas", "card_selfie": "Swafoto dengan kartu identitas", "certificate_photo": "Gambar sertifikat", "signature_photo": "Gambar tanda tangan", "biometric": "Biometrik", "health": "Kesehatan", "vaccine": "Vaksinasi", "criminal_record": "Catatan kejahatan", "death": "Kematian", "voter": "Daftar pemilih",
}

// faultsIndonesian explain the codes of faults.
var faultsIndonesian = map[record.Code]string{
	record.StrayQuote: "tanda kutip yang tidak ditutup; dibaca sebagai teks, sehingga kolom baris itu mungkin bergeser", record.QuotedText: "isian diawali kata dalam tanda kutip; dibaca sebagai teks",
	record.EncodedData:    "base64 atau uuencode yang berisi berkas, atau baris-barisnya; isinya tidak diperiksa sebagai berkas (uraikan dulu: base64 -d, uudecode)",
	record.ShiftedColumns: "baris memiliki lebih banyak isian daripada nama kolom, dan isinya tidak cocok dengan namanya: mungkin ada pemisah di dalam nilai tanpa tanda kutip; kolom diperiksa seperti tanpa nama",
	record.RaggedRow:      "baris dengan isian lebih banyak atau lebih sedikit daripada kolom tabel", record.RepeatedHeader: "baris judul muncul lagi di tengah data; tidak dihitung", record.KeyedValues: "satu kolom menyebut isi kolom lain, baris demi baris; nilainya diperiksa sebagai kolom-kolom dengan nama itu, dan setiap baris dihitung sebagai satu rekaman", record.OtherHeader: "baris judul lain di tengah data; yang mengikutinya adalah tabel tersendiri",
	record.RepeatLimit:  "baris atau sel yang katanya berulang lebih sering daripada di tabel mana pun (65.536 baris, 1.024 sel, 256 MiB salinan); salinan selebihnya tidak dihitung",
	record.HeaderUnused: "baris judul lain di tengah data yang tidak dapat dipakai (bagian dari pemindaian, terlalu banyak, hanya dua nama, atau di bawah teks); yang mengikutinya dibaca di bawah nama sebelumnya (pecah masukan di sana)", record.TotalRow: "baris jumlah; tidak dihitung", record.TextRow: "baris teks di antara baris tabel, yang tidak memuat temuan; tidak dihitung",
	record.RecordTooLong: "baris data lebih panjang daripada batas; sisanya tidak diperiksa (naikkan --max-record)", record.TooManyColumns: "baris dengan kolom melebihi batas (naikkan --max-columns)", record.NoSuchHeader: "baris judul yang disebut --header tidak ada",
	record.BinaryData: "bita NUL atau data biner di tengah teks; nilai di sana mungkin terlewat", record.Unreadable: "berkas tidak dapat dibuka atau dibaca; periksa letak dan izinnya", record.ReadFailed: "pembacaan gagal di tengah; sisanya tidak diperiksa",
	record.Changed: "berkas memendek selagi dibaca; pindai lagi bila tidak ada yang menulisinya", record.UnknownFormat: "bukan tabel teks: format biner yang tidak dikenal; tidak diperiksa", record.Unsupported: "format yang tidak dibaca versi ini; ubah ke CSV; tidak diperiksa",
	record.NotRegular: "bukan berkas biasa atau folder; tidak diperiksa", record.CharsetGuessed: "bukan UTF-8; dibaca sebagai windows-1252", record.InternalError: "galat internal; sebagian tidak diperiksa (mohon laporkan, tanpa datanya)", record.Interrupted: "pemindaian dihentikan; sisanya tidak diperiksa",
	record.Truncated: "terpotong di tengah: sisanya hilang (dapatkan salinan utuh)", record.BadCompression: "data terkompresi rusak; sisanya tidak diperiksa", record.Encrypted: "terenkripsi; tidak diperiksa (berikan sandinya dengan --password-file)", record.WrongPassword: "sandi tidak membukanya; tidak diperiksa",
	record.NestedTooDeep: "bersarang lebih dalam daripada batas (naikkan --max-depth)", record.DeepBrackets: "kurung bersarang melebihi batas 10.000; bagian dalamnya tidak diperiksa", record.RuleBudget: "nilai yang terlalu lama bagi sebuah aturan Anda; tidak diperiksa untuk aturan itu (sederhanakan polanya)", record.ByteLimit: "lebih banyak bita daripada batas; sisanya tidak diperiksa (naikkan --max-bytes)", record.RatioLimit: "mengembang jauh melebihi kewajaran: bom kompresi; sisanya tidak diperiksa (naikkan --max-ratio)",
	record.TooManyMembers: "lebih banyak anggota atau tabel daripada batas; selebihnya tidak diperiksa (naikkan --max-members)", record.OneVolume: "menurut namanya satu dari beberapa bagian arsip; gabungkan dahulu (cat dump.7z.* > dump.7z) lalu pindai seluruhnya", record.BadArchive: "arsip atau dokumen rusak; sebagian isinya tidak diperiksa", record.BadEncoding: "bita di luar pengodean berkas; nilai di sana mungkin terlewat (lihat --encoding)", record.Syntax: "baris data melanggar aturan formatnya; yang terbaca diperiksa",
	record.DuplicateKey: "kunci yang sama dua kali dalam satu baris data; keduanya diperiksa", record.BadString: "sel merujuk teks yang tidak ada dalam buku kerja", record.StringsLimit: "teks buku kerja melebihi batas memori; sel yang memakainya tidak diperiksa",
	record.PartUnread: "bagian buku kerja yang mungkin memuat data dan tidak dibaca: gambar atau berkas tersemat", record.NoSuchSheet: "buku kerja tidak memiliki lembar yang disebut --sheet", record.PictureBuild: "gambar, dan versi bocor ini tidak memeriksa gambar (pakai yang bernama bocor-pictures); tidak diperiksa",
	record.BadPicture: "gambar yang rusak atau jenisnya tidak dapat dibaca; tidak diperiksa", record.PictureTooLarge: "gambar dengan bita atau titik lebih banyak daripada yang diperiksa; tidak diperiksa",
	record.PictureRest: "gambar dengan data di belakang akhirnya, atau dengan bingkai atau halaman setelah yang pertama; itu tidak diperiksa",
	record.PictureText: "gambar yang mungkin memuat tulisan, yang tidak dibaca (pasang Tesseract, dan lihat --ocr)", record.ManyKeys: "objek dengan sangat banyak kunci; sisanya dianggap satu kolom",
}
