package claim

import (
	"slices"

	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"bocor/scan/report"
)

var (
	englishPrinter    = message.NewPrinter(language.English)
	indonesianPrinter = message.NewPrinter(language.Indonesian)
)

// say formats a phrase; whole numbers are grouped as the language does.
func say(l report.Language, phrase string, args ...any) string {
	printer := englishPrinter
	if l == report.Indonesian {
		printer = indonesianPrinter
		if translated, ok := indonesian[phrase]; ok {
			phrase = translated
		}
	}
	said := slices.Clone(args)
	for i, arg := range said {
		if s, ok := arg.(share); ok {
			said[i] = s.text(l)
		}
	}
	return printer.Sprintf(phrase, said...)
}

var indonesian = map[string]string{
	"there are %d records": "ada %d baris data",
	"there are %d records in what was examined, and not everything was examined":                                                                "ada %d baris data dalam yang diperiksa, dan tidak semuanya diperiksa",
	"there are %d records; the %d values in them are about as many as the records claimed: fields may have been counted as records":             "ada %d baris data; %d nilai di dalamnya kira-kira sebanyak baris data yang diklaim: mungkin isian dihitung sebagai baris data",
	"there are %d records: %s of those claimed":                                                                                                 "ada %d baris data: %s dari yang diklaim",
	"the sample holds no record to reckon from":                                                                                                 "sampel tidak memuat baris data untuk dihitung",
	"the sample has %d records in %d bytes; %d bytes like it hold about %d":                                                                     "sampel memuat %d baris data dalam %d bita; %d bita seperti itu memuat sekitar %d",
	"the sample has %d records in %d bytes; %d bytes like it hold about %d; rows may differ that much":                                          "sampel memuat %d baris data dalam %d bita; %d bita seperti itu memuat sekitar %d; panjang baris bisa berbeda sejauh itu",
	"Indonesia had %d people in %d; the dead and former numbers would have to be among them":                                                    "penduduk Indonesia %d orang pada %d; orang yang telah meninggal dan nomor lama harus termasuk di dalamnya",
	"this is a sample: it holds at least %d people, at most %d":                                                                                 "ini sampel: di dalamnya paling sedikit %d orang, paling banyak %d",
	"no more than %d people can be in it":                                                                                                       "paling banyak %d orang ada di dalamnya",
	"no more than %d people can be in what was examined, and not everything was examined":                                                       "paling banyak %d orang ada dalam yang diperiksa, dan tidak semuanya diperiksa",
	"nothing in it counts people; at most %d":                                                                                                   "tidak ada yang menghitung orang di dalamnya; paling banyak %d",
	"there are at least %d people":                                                                                                              "ada paling sedikit %d orang",
	"there are at least %d people and at most %d":                                                                                               "ada paling sedikit %d dan paling banyak %d orang",
	"%d of %d records hold it (%s)":                                                                                                             "%d dari %d baris data memuatnya (%s)",
	"it is not in what was examined, and not everything was examined":                                                                           "tidak ada dalam yang diperiksa, dan tidak semuanya diperiksa",
	"a table has no names of columns, by which this class may be told":                                                                          "ada tabel tanpa nama kolom, padahal jenis data ini mungkin hanya dikenal dari namanya",
	"none of %d records holds it":                                                                                                               "tidak satu pun dari %d baris data memuatnya",
	"there are %d pictures or names of pictures; whether they show anybody was not examined":                                                    "ada %d gambar atau nama gambar; apakah ada orang di dalamnya tidak diperiksa",
	"this is a sample: it has %d pictures or names of pictures":                                                                                 "ini sampel: di dalamnya %d gambar atau nama gambar",
	"there are %d pictures or names of pictures in what was examined, and not everything was examined":                                          "ada %d gambar atau nama gambar dalam yang diperiksa, dan tidak semuanya diperiksa",
	"there are %d pictures or names of pictures":                                                                                                "ada %d gambar atau nama gambar",
	"the columns of %s were never published by their names":                                                                                     "nama kolom %s tidak pernah dipublikasikan",
	"a table has no names of columns to compare":                                                                                                "ada tabel tanpa nama kolom untuk dibandingkan",
	"%d of its %d published columns are there: compatible with it, which also holds for whoever knows the columns":                              "%d dari %d kolomnya yang dipublikasikan ada: sesuai, tetapi begitu pula buatan siapa pun yang mengetahui kolomnya",
	"all %d of its %d published columns are there, in that order: who made this knows that structure; it does not prove where the data is from": "semua %d dari %d kolomnya yang dipublikasikan ada, dengan urutan itu: pembuatnya mengetahui susunan itu; ini tidak membuktikan asal datanya",
	"its columns are not like those published of %s":                                                                                            "kolomnya tidak seperti yang dipublikasikan dari %s",

	"records": "baris data", "people": "orang", "photos": "foto", "source": "asal",
	"supported": "didukung", "contradicted": "dibantah", "not decidable": "tidak dapat diputuskan",
	"What is claimed, and what the data says": "Yang diklaim, dan yang dikatakan datanya",
	"%d claimed; ":                    "%d diklaim; ",
	"also found, and not claimed: %s": "ditemukan juga, dan tidak diklaim: %s",
	"%s, %s: columns %s to those of %s (%s); shared %d, missing %d, others %d": "%s, %s: kolomnya %s dengan milik %s (%s); sama %d, tidak ada %d, lain %d",
	"identical": "identik", "compatible": "sesuai",
	"Columns like those of known registers":                                          "Kolom seperti milik daftar yang dikenal",
	"A likeness says that who made the data knows these columns. It accuses nobody.": "Kesamaan berarti pembuat datanya mengetahui kolom itu. Ini bukan tuduhan terhadap siapa pun.",
	"Not everything was examined: what is missing may hold more.":                    "Tidak semuanya diperiksa: sisanya mungkin memuat lebih banyak.",
	"Nothing was claimed.": "Tidak ada yang diklaim.",
}
