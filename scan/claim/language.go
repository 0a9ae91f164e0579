package claim

import (
	"slices"

	"bocor/scan/report"
)

// say formats a phrase; whole numbers are grouped as the language does.
func say(l report.Language, phrase string, args ...any) string {
	if translated, ok := indonesian[phrase]; ok && l == report.Indonesian {
		phrase = translated
	}
	said := slices.Clone(args)
	for i, arg := range said {
		if s, ok := arg.(interface{ text(report.Language) string }); ok {
			said[i] = s.text(l)
		}
	}
	return report.Printer(l).Sprintf(phrase, said...)
}

var indonesian = map[string]string{
	"there are %d records": "ada %d baris data",
	"there are %d records in what was examined, and not everything was examined":                                                                "ada %d baris data dalam yang diperiksa, dan tidak semuanya diperiksa",
	"there are %d records; the %d values in them are about as many as the records claimed: fields may have been counted as records":             "ada %d baris data; %d nilai di dalamnya kira-kira sebanyak baris data yang diklaim: mungkin isian dihitung sebagai baris data",
	"there are %d records: %s of those claimed":                                                                                                 "ada %d baris data: %s dari yang diklaim",
	"the sample holds no record to reckon from":                                                                                                 "sampel tidak memuat baris data untuk dihitung",
	"the sample has %d records in %d bytes; %d bytes like it hold about %d":                                                                     "sampel memuat %d baris data dalam %d bita; %d bita seperti itu memuat sekitar %d",
	"the sample has %d records in %d bytes; %d bytes like it hold about %d; rows may differ that much":                                          "sampel memuat %d baris data dalam %d bita; %d bita seperti itu memuat sekitar %d; panjang baris bisa berbeda sejauh itu",
	"Indonesia had %d people in %s; the dead would have to be among them":                                                                       "Indonesia berpenduduk %d orang pada %s; yang telah meninggal harus termasuk di dalamnya",
	"this is a sample: it holds at least %s people, at most %s":                                                                                 "ini sampel: di dalamnya paling sedikit %s orang, paling banyak %s",
	"no more than %s people can be in it":                                                                                                       "paling banyak %s orang ada di dalamnya",
	"no more than %s people can be in what was examined, and not everything was examined":                                                       "paling banyak %s orang ada dalam yang diperiksa, dan tidak semuanya diperiksa",
	"nothing in it counts people; at most %s":                                                                                                   "tidak ada yang menghitung orang di dalamnya; paling banyak %s",
	"there are at least %s people, which is no more than 5 %% fewer: sellers round":                                                             "ada paling sedikit %s orang, selisihnya tidak lebih dari 5 %%: penjual membulatkan",
	"there are at least %s people":                                                                                                              "ada paling sedikit %s orang",
	"there are at least %s people and at most %s":                                                                                               "ada paling sedikit %s dan paling banyak %s orang",
	"%d of %d records hold it (%s)":                                                                                                             "%d dari %d baris data memuatnya (%s)",
	"it is not in what was examined, and not everything was examined":                                                                           "tidak ada dalam yang diperiksa, dan tidak semuanya diperiksa",
	"a table has no names of columns, by which this class may be told":                                                                          "ada tabel tanpa nama kolom, padahal jenis data ini mungkin hanya dikenal dari namanya",
	"none of %d records holds it":                                                                                                               "tidak satu pun dari %d baris data memuatnya",
	"there are %d pictures or names of pictures; that does not say whether they show anybody":                                                   "ada %d gambar atau nama gambar; itu tidak mengatakan apakah ada orang di dalamnya",
	"this is a sample: it has %d pictures or names of pictures":                                                                                 "ini sampel: di dalamnya %d gambar atau nama gambar",
	"there are %d pictures or names of pictures in what was examined, and not everything was examined":                                          "ada %d gambar atau nama gambar dalam yang diperiksa, dan tidak semuanya diperiksa",
	"there are %d pictures or names of pictures":                                                                                                "ada %d gambar atau nama gambar",
	"the columns of %s were never published by their names":                                                                                     "nama kolom %s tidak pernah dipublikasikan",
	"a table has no names of columns to compare":                                                                                                "ada tabel tanpa nama kolom untuk dibandingkan",
	"%d of its %d published columns are there: compatible with it, which also holds for whoever knows the columns":                              "%d dari %d kolomnya yang dipublikasikan ada: sesuai, tetapi begitu pula buatan siapa pun yang mengetahui kolomnya",
	"all %d of its %d published columns are there, in that order: who made this knows that structure; it does not prove where the data is from": "semua %d dari %d kolomnya yang dipublikasikan ada, dengan urutan itu: pembuatnya mengetahui susunan itu; ini tidak membuktikan asal datanya",
	"there are %d records; their %d cells are about as many as the records claimed: cells may have been counted as records":                     "ada %d baris data; %d selnya kira-kira sebanyak baris data yang diklaim: mungkin sel dihitung sebagai baris data",
	"%s had %d members at the end of %s (%s); the dead and former ones would have to be among them":                                             "%s memiliki %d anggota pada akhir %s (%s); yang telah meninggal dan mantan anggota harus termasuk di dalamnya",
	"there are %d numbers of people, but only %s different ones: rows may have been counted as people":                                          "ada %d nomor orang, tetapi hanya %s yang berbeda: mungkin baris dihitung sebagai orang",
	"%d of its %d published columns are there by name, but %d hold other values than theirs":                                                    "%d dari %d kolomnya yang dipublikasikan ada menurut namanya, tetapi %d berisi nilai lain",
	"about %d": "sekitar %d", "%d": "%d",
	"none of the %d records of the sample holds it; the rest was not examined": "tidak satu pun dari %d baris data sampel memuatnya; sisanya tidak diperiksa",
	"no column says when something happened to a record":                       "tidak ada kolom yang mengatakan kapan sesuatu terjadi pada baris data",
	"the latest dates are of %s":                                               "tanggal terakhirnya dari %s",
	"the latest dates are of %s; this is a sample":                             "tanggal terakhirnya dari %s; ini sampel",

	"%s of the numbers in columns named for NIK have a real district and birth date":                                                  "%s dari nomor dalam kolom bernama NIK memiliki kecamatan dan tanggal lahir yang nyata",
	"%s of the serial numbers of NIK are below 0128, as most are where they are given one after the other":                            "%s dari nomor urut NIK di bawah 0128, seperti kebanyakan bila diberikan berurutan",
	"%s of the serial numbers of NIK are 0001":                                                                                        "%s dari nomor urut NIK adalah 0001",
	"%s of the serial numbers of NIK are 0001, the most frequent one where they are given one after the other and few are born a day": "%s dari nomor urut NIK adalah 0001, yang paling sering bila diberikan berurutan dan sedikit yang lahir per hari",
	"NIK are spread over provinces between a list of all districts (0 %%) and the inhabitants (100 %%): at %s":                        "sebaran NIK antarprovinsi terletak di antara daftar semua kecamatan (0 %%) dan jumlah penduduk (100 %%): pada %s",
	"NIK are spread over %d provinces, %s evenly (100 %%: each has as many)":                                                          "NIK tersebar di %d provinsi, %s merata (100 %%: semuanya sama banyak)",
	"the numbers of people born in each five of %d years differ by %s; they would by a tenth or more where people grow old":           "jumlah orang yang lahir dalam tiap lima dari %d tahun berbeda %s; seharusnya sepersepuluh atau lebih bila orang menjadi tua",
	"%d of 31 days of the month occur as birth days":                                                                                  "%d dari 31 tanggal muncul sebagai tanggal lahir",
	"NIK and birth date agree in %s of records":                                                                                       "NIK dan tanggal lahir cocok pada %s baris data",
	"NIK and sex agree in %s of records":                                                                                              "NIK dan jenis kelamin cocok pada %s baris data",
	"NIK and the column of provinces agree in %s of records":                                                                          "NIK dan kolom provinsi cocok pada %s baris data",
	"%s of telephone numbers have a prefix of no operator":                                                                            "%s dari nomor telepon berawalan yang tidak dimiliki operator",
	"telephone numbers are spread over operators between a list of all prefixes (0 %%) and their subscribers (100 %%): at %s":         "sebaran nomor telepon antaroperator terletak di antara daftar semua awalan (0 %%) dan jumlah pelanggan (100 %%): pada %s",
	"telephone numbers are spread over %d prefixes, %s evenly (100 %%: each is as frequent)":                                          "nomor telepon tersebar pada %d awalan, %s merata (100 %%: semuanya sama sering)",
	"the digits behind the prefixes of telephone numbers take about %d of 1,000 values; those of a counter take few":                  "angka di belakang awalan nomor telepon mengambil sekitar %d dari 1.000 nilai; angka urut hanya mengambil sedikit",
	"e-mail addresses are spread over %d providers, %s evenly (100 %%: each is as frequent)":                                          "alamat surel tersebar pada %d penyedia, %s merata (100 %%: semuanya sama sering)",
	"there are %d different names for about %d people":                                                                                "ada %d nama yang berbeda untuk sekitar %d orang",
	"%s of amounts of pay end in another digit than 0, and their first digits are spread %s evenly (100 %%: each is as frequent)":     "%s dari jumlah gaji berakhir dengan angka selain 0, dan angka pertamanya tersebar %s merata (100 %%: semuanya sama sering)",
	"%s of records repeat an earlier one":                                                                                             "%s dari baris data mengulang yang sebelumnya",
	"%s of NIK repeat an earlier one":                                                                                                 "%s dari NIK mengulang yang sebelumnya",
	"%s of the cells of columns of personal data are empty, stand for nothing, or were broken":                                        "%s dari sel kolom data pribadi kosong, tidak berarti, atau rusak",

	"%s: %d values, %s different ones; between %s and %s people.":                                                          "%s: %d nilai, %s yang berbeda; antara %s dan %s orang.",
	"The latest dates are of %s, in column %s of %s.":                                                                      "Tanggal terakhirnya dari %s, dalam kolom %s dari %s.",
	"There is too little in it to tell whether it was made up.":                                                            "Isinya terlalu sedikit untuk mengatakan apakah data ini dikarang.",
	"What was examined has %d records.":                                                                                    "Yang diperiksa memuat %d baris data.",
	"Of what is claimed it holds: %s.":                                                                                     "Dari yang diklaim, data ini memuat: %s.",
	"Claimed, and in none of the records: %s.":                                                                             "Diklaim, tetapi tidak ada dalam satu pun baris data: %s.",
	"%d of the %d columns published of %s are in it, which does not prove where it is from.":                               "%d dari %d kolom %s yang dipublikasikan ada di dalamnya; ini tidak membuktikan asalnya.",
	"There are signs of data that was made up:":                                                                            "Ada tanda-tanda data yang dikarang:",
	"There are unusual signs, which padding and joining leave, and also logs, quotas, extracts and records of two people:": "Ada tanda-tanda tidak biasa, yang ditinggalkan penggandaan dan penggabungan, tetapi juga catatan kunjungan, kuota, kutipan, dan data dua orang dalam satu baris:",
	"None of %d tests shows a strong sign of data that was made up; that does not prove that it is real.":                  "Tidak satu pun dari %d uji menunjukkan tanda kuat data yang dikarang; itu tidak membuktikan bahwa data ini asli.",
	"signs": "tanda-tanda", "what else was measured": "ukuran lain",
	"decisive": "menentukan", "strong": "kuat", "weak": "lemah", "remark": "catatan",
	" (%s; registers %s, made up %s, effect %s)":                                                          " (%s; daftar nyata %s, karangan %s, efek %s)",
	"The claim of %d %s is contradicted by what was examined: %s.":                                        "Klaim %d %s dibantah oleh yang diperiksa: %s.",
	"The claim of %d %s is supported: %s.":                                                                "Klaim %d %s didukung: %s.",
	"The claim of %d %s cannot be decided: %s.":                                                           "Klaim %d %s tidak dapat diputuskan: %s.",
	"They concern at least %s and at most %s people.":                                                     "Isinya menyangkut paling sedikit %s dan paling banyak %s orang.",
	"They concern at least %s people; how many more cannot be told.":                                      "Isinya menyangkut paling sedikit %s orang; berapa lebihnya tidak dapat dikatakan.",
	"They concern at most %s people.":                                                                     "Isinya menyangkut paling banyak %s orang.",
	"%d records, of which %s repeat an earlier one of their table; %d cells; %d values of personal data.": "%d baris data, %s di antaranya mengulang yang sebelumnya dalam tabelnya; %d sel; %d nilai data pribadi.",
	"%s: %d values, %s different ones; at least %s people.":                                               "%s: %d nilai, %s yang berbeda; paling sedikit %s orang.",
	"Its dates reach to %s, but for at most one in a thousand.":                                           "Tanggalnya sampai %s, kecuali paling banyak satu dari seribu.",
	"%s records repeat an earlier one of their table.":                                                    "%s baris data mengulang yang sebelumnya dalam tabelnya.",
	"The strongest sign: %s. It can have other reasons.":                                                  "Tanda terkuat: %s. Bisa ada sebab lain.",
	"Not decided of what is claimed: %s.":                                                                 "Tidak dapat diputuskan dari yang diklaim: %s.",
	"no match with %d published structures":                                                               "tidak cocok dengan %d susunan yang dipublikasikan",
	"structure identical":                                                                                 "susunan identik", "structure compatible": "susunan sesuai", "no match": "tidak cocok", "other values": "isi lain",
	"examined: %s; bocor %s, report of %s":                                            "diperiksa: %s; bocor %s, laporan %s",
	"all dates are of %s to %s; the claim is of an earlier year":                      "semua tanggalnya dari %s sampai %s; klaimnya tahun yang lebih awal",
	"the latest dates are of %s; newer data would be expected to have newer ones":     "tanggal terakhirnya dari %s; data yang lebih baru biasanya memiliki tanggal yang lebih baru",
	"dates are of %s to %s":                                                           "tanggalnya dari %s sampai %s",
	"there is no record":                                                              "tidak ada baris data",
	"%d of %d records hold a NIK or family card number; which of them cannot be told": "%d dari %d baris data memuat NIK atau nomor kartu keluarga; yang mana tidak dapat dikatakan",
	"the %s people that have a number and the records without one are fewer: rows may have been counted as people": "%s orang dengan nomor dan baris data tanpa nomor lebih sedikit: mungkin baris dihitung sebagai orang",
	"there are at least %s people; records are about others too, so that there is no upper bound":                  "ada paling sedikit %s orang; baris data juga tentang orang lain, sehingga tidak ada batas atas",
	"what was examined is larger than the whole is said to be":                                                     "yang diperiksa lebih besar daripada keseluruhan yang disebut",
	"the sample is a workbook or an archive: its size says too little of how many rows the whole holds":            "sampelnya buku kerja atau arsip: ukurannya terlalu sedikit mengatakan jumlah baris keseluruhan",
	"there are %d pictures or names of pictures; %d picture files were not looked at":                              "ada %d gambar atau nama gambar; %d berkas gambar tidak diperiksa isinya",
	"Numbers, dates, and whether it was made up":                                                                   "Jumlah, tanggal, dan apakah data dikarang",
	"In one paragraph": "Dalam satu paragraf",
	"its columns are not like those published of %s": "kolomnya tidak seperti yang dipublikasikan dari %s",

	"records": "baris data", "people": "orang", "photos": "foto", "source": "asal", "year": "tahun",
	"supported": "didukung", "contradicted": "dibantah", "not decidable": "tidak dapat diputuskan",
	"What is claimed, and what the data says": "Yang diklaim, dan yang dikatakan datanya",
	"%d claimed; ":                    "%d diklaim; ",
	"also found, and not claimed: %s": "ditemukan juga, dan tidak diklaim: %s",
	"%s: columns %s with those of %s (%s); shared %d, missing %d, others %d; %s in its order": "%s: kolomnya %s dengan milik %s (%s); %d kolom sama, %d tidak ada, %d kolom lain; %s menurut urutannya",
	"; values as there in %d of %d columns":                                                   "; isinya seperti di sana pada %d dari %d kolom",
	"missing: %s":                                                                             "tidak ada: %s",
	"identical":                                                                               "identik", "compatible": "sesuai",
	"Columns like those of known registers":                                          "Kolom seperti milik daftar yang dikenal",
	"A likeness says that who made the data knows these columns. It accuses nobody.": "Kesamaan berarti pembuat datanya mengetahui kolom itu. Ini bukan tuduhan terhadap siapa pun.",
	"Not everything was examined: what is missing may hold more.":                    "Tidak semuanya diperiksa: sisanya mungkin memuat lebih banyak.",
	"Nothing was claimed.": "Tidak ada yang diklaim.",
}
