package cmd

import (
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"bocor/scan/claim"
	"bocor/scan/report"
)

// helpText is a command's help in another language than English.
type helpText struct {
	short, long string
	flags       map[string]string // by name; else those of flagsIndonesian
}

// translateHelp puts the help of all commands into a language.
func translateHelp(root *cobra.Command, language report.Language) {
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	if language != report.Indonesian {
		return
	}
	root.SetUsageTemplate(usageIndonesian.Replace(root.UsageTemplate()))
	translate := func(c *cobra.Command) {
		text := helpIndonesian[c.CommandPath()]
		c.Short, c.Long = text.short, text.long
		c.Long = strings.Replace(c.Long, "{exit}", exitHelpIndonesian, 1)
		c.InitDefaultHelpFlag()
		c.InitDefaultVersionFlag()
		c.Flags().VisitAll(func(f *pflag.Flag) {
			if usage, ok := text.flags[f.Name]; ok {
				f.Usage = usage
			} else if usage, ok := flagsIndonesian[f.Name]; ok {
				f.Usage = usage
			}
		})
	}
	translate(root)
	eachCommand(root, translate)
}

// eachCommand calls f for all commands below one; those of the completion are
// cobra's own and left in English.
func eachCommand(c *cobra.Command, f func(*cobra.Command)) {
	for _, child := range c.Commands() {
		f(child)
		if child.Name() != "completion" {
			eachCommand(child, f)
		}
	}
}

// helpLanguage is the language of help for a command line: what --lang says,
// or else the locale. Flags are not parsed yet when help is built.
func helpLanguage(args []string, system System) report.Language {
	var flags outputFlags
	for i, arg := range args {
		if arg == "--" {
			break
		}
		if value, ok := strings.CutPrefix(arg, "--lang="); ok {
			flags.language = value
		} else if arg == "--lang" && i+1 < len(args) {
			flags.language = args[i+1]
		}
	}
	return flags.languageOf(system)
}

var usageIndonesian = strings.NewReplacer(
	"Usage:", "Pemakaian:", "Aliases:", "Nama lain:", "Examples:", "Contoh:", "Available Commands:", "Perintah:", "Additional Commands:", "Perintah lain:",
	"Global Flags:", "Flag umum:", "Flags:", "Flag:", "Additional help topics:", "Topik bantuan lain:",
	`Use "{{.CommandPath}} [command] --help" for more information about a command.`, `"{{.CommandPath}} [command] --help" menjelaskan sebuah perintah.`,
)

const exitHelpIndonesian = `
Kode keluar:
  0  semua diperiksa dan tidak ada yang mencapai --fail-on
  1  semua diperiksa dan ada yang mencapainya
  2  tidak dapat berjalan: cara pakai, tidak ada masukan yang terbuka, laporan tidak tertulis
  3  ada yang tidak diperiksa atau harus ditebak, apa pun yang ditemukan
  130 atau 143  dihentikan, dengan laporan sebagian yang sah`

// helpIndonesian has the help of each command, with the terms of UU 27/2022.
var helpIndonesian = map[string]helpText{
	"bocor": {
		short: "Mengatakan apa isi sebenarnya dari data yang bocor",
		long: `bocor mengatakan apa isi sebenarnya dari data yang bocor: berapa baris data yang
terbuka, berapa orang (subjek data pribadi), dan jenis data pribadi apa saja di
dalamnya. Ia bekerja tanpa jaringan, hanya membaca, dan tidak pernah menampilkan
nilai dari data.`,
	},
	"bocor scan": {
		short: "Memindai data dan melaporkan apa yang terbuka",
		long: `Memindai berkas, folder (semua berkas di bawahnya), pola nama, atau - untuk
masukan standar, lalu melaporkan berapa baris data yang terbuka, berapa orang,
dan jenis data pribadi apa saja di dalamnya. Nilai data tidak pernah ditampilkan.
{exit}`,
	},
	"bocor inspect": {
		short: "Menunjukkan bagaimana masukan dipahami",
		long: `Membaca masukan seperti scan dan menunjukkan bagaimana masing-masing dipahami:
format, pengodean, pemisah, baris judul kolom, kolom beserta jenis data yang
disebut namanya, dan apa yang salah. Nilai data tidak ditampilkan.

Kode keluar 0 bila semua dibaca dan dipahami, 3 bila tidak.`,
		flags: map[string]string{"quiet": "tanpa kemajuan"},
	},
	"bocor report": {
		short: "Menulis laporan tersimpan dalam format lain",
		long: `Membaca laporan JSON yang ditulis scan dan menulisnya dalam format lain, tanpa
membaca datanya lagi. - berarti masukan standar.`,
	},
	"bocor diff": {
		short: "Membandingkan dua laporan atas ekspor yang sama",
		long: `Membandingkan dua laporan atas ekspor yang sama: kolom mana yang memuat jenis
data yang sebelumnya tidak ada, mana yang tidak lagi, dan di mana jumlah baris
datanya berubah.

Kode keluar 1 bila ada jenis data yang muncul di sebuah kolom, 0 bila tidak.`,
		flags: map[string]string{"format": "yang dicetak: table atau json"},
	},
	"bocor claim": {
		short: "Memeriksa pengakuan penjual tentang data",
		long: `Memeriksa sebuah klaim butir demi butir terhadap data, atau terhadap laporan
JSON yang ditulis scan: jumlah baris data dan orang, jenis data, foto, dan asal
yang disebut. Tiap butir didukung, dibantah, atau tidak dapat diputuskan,
beserta angka dan alasannya. Kolom yang seperti milik daftar yang dikenal
disebut; kesamaan bukan tuduhan terhadap siapa pun.

Kode keluar 1 bila ada butir yang dibantah, 3 bila tidak semuanya diperiksa,
selain itu 0.`,
		flags: map[string]string{
			"records": "baris data yang diklaim", "people": "orang yang diklaim", "photos": "foto yang diklaim", "classes": "jenis data yang diklaim (lihat bocor detectors)",
			"source":     "daftar atau kebocoran yang disebut sebagai asalnya, misalnya bpjs-kesehatan-2021",
			"sample-of":  "yang diperiksa adalah sampel dari `UKURAN` setelah dibuka, misalnya 240G",
			"year":       "tahun data dibuat: dibandingkan dengan tanggalnya, dan untuk jumlah penduduk",
			"claim":      "klaim dalam `BERKAS` YAML",
			"structures": "susunan daftar lain dalam `BERKAS` JSON",
			"format":     "yang dicetak: " + strings.Join(claim.Formats, ", "),
			"output":     "tulis juga ke `BERKAS` (.json .md .html); dapat diulang", "quiet": "tanpa kemajuan",
		},
	},
	"bocor compare": {
		short: "Memperkirakan berapa orang yang ada dalam dua data",
		long: `Memperkirakan berapa orang, nomor telepon dan alamat yang sama dalam dua data:
apakah ini kebocoran lama yang dijual lagi? A dan B adalah data, folder berisi
data, atau yang ditulis scan --save dengan rahasia yang sama: tidak perlu ada
yang memegang keduanya. Nilai diacak dengan rahasia (lihat bocor key) sebelum dihitung.
Sampai 100.000 nilai yang berbeda dihitung tepat, selebihnya diperkirakan, dan
galat bakunya disebut.

Kode keluar 0, dan 3 bila tidak semuanya diperiksa.`,
		flags: map[string]string{"format": "yang dicetak: table atau json", "quiet": "tanpa kemajuan"},
	},
	"bocor merge": {
		short: "Menggabung bagian pindaian yang disimpan menjadi satu laporan",
		long: `Menggabung bagian-bagian sebuah pindaian yang disimpan di beberapa mesin atau
satu demi satu (bocor scan --shard 3/16 --save part3.tally --key-file K PATH...)
menjadi laporan yang diberikan oleh satu pindaian, kecuali untuk berkas dengan
beberapa tabel bersusun (diberitahukan: header_not_used, kode keluar 3). Bagian
yang dibuat dengan versi, aturan, pengaturan atau rahasia lain ditolak, begitu pula kumpulan yang
tidak lengkap.

Kode keluar 1 bila ada baris data yang membuka seseorang (--exit-zero: 0), 3
bila tidak semuanya diperiksa, selain itu 0.`,
	},
	"bocor key": {
		short: "Membuat rahasia untuk --key-file",
		long: `Menulis 32 bita acak ke berkas baru yang hanya dapat Anda baca. Nilai diacak
dengan rahasia itu sebelum dihitung: yang disimpan tidak mengatakan apa-apa
kepada siapa pun yang tidak memilikinya. Data hanya dapat dibandingkan, dan
bagian pindaian hanya dapat digabung, dengan rahasia yang sama. Jauhkan dari
data dan laporan.`,
	},
	"bocor verify": {
		short: "Memeriksa apakah berkas masih sama dengan laporan",
		long: `Menghitung SHA-256 berkas dan membandingkannya dengan yang disebut laporan:
berkas yang disebut, atau berkas laporan di tempatnya semula. Laporan memuat
SHA-256 bila ditulis dengan -o atau --sha256.

Kode keluar 0 bila semua berkas sama, 1 bila ada yang tidak.`,
	},
	"bocor notice": {
		short: "Merancang pemberitahuan tertulis menurut UU 27/2022",
		long: `Merancang pemberitahuan kepada subjek data pribadi dan lembaga menurut Pasal 46
UU 27/2022, paling lambat 3 x 24 jam. Yang disebut laporan terisi; selebihnya
bagian kosong yang ditandai. Dicetak sebagai Markdown, atau ditulis ke berkas:
.md atau .html yang siap cetak.`,
		flags: map[string]string{"output": "tulis pemberitahuan ke `BERKAS` (.md, .html), bukan mencetaknya; dapat diulang"},
	},
	"bocor detectors": {short: "Menyebut jenis-jenis data", long: "Menyebut jenis-jenis data pribadi yang dikenali, beserta penggolongannya menurut UU 27/2022."},
	"bocor detectors test": {
		short: "Menunjukkan hasil aturan Anda atas sebuah nilai",
		long: `Menjelaskan sebuah nilai akan dianggap apa bila berdiri sendiri dalam kolom,
dengan aturan Anda di samping jenis data bawaan. Nilainya disamarkan.`,
		flags: map[string]string{"header": "nama kolom tempat nilai itu berada"},
	},
	"bocor rules": {
		short: "Memeriksa aturan Anda sendiri",
		long: `Aturan adalah pengenal jenis data Anda sendiri, dalam YAML, yang dipakai
bocor scan --rules BERKAS di samping bawaannya. docs/ci.md menjelaskannya.`,
	},
	"bocor rules lint": {short: "Memeriksa berkas aturan terhadap contohnya", long: "Membaca berkas aturan, memeriksa tiap aturan terhadap contohnya, dan menyebutnya."},
	"bocor detectors explain": {
		short: "Menjelaskan mengapa sebuah nilai dihitung, atau tidak",
		long: `Menjelaskan sebuah nilai akan dianggap apa bila berdiri sendiri dalam kolom, dan
mengapa. Nilainya disamarkan. Dalam kolom yang penuh nilai, putusannya bisa
berbeda: di sana semuanya ditimbang bersama.`,
		flags: map[string]string{"header": "nama kolom tempat nilai itu berada"},
	},
	"bocor version":    {short: "Mencetak versi", flags: map[string]string{"json": "cetak juga asal program ini dibangun"}},
	"bocor man":        {short: "Menulis halaman manual", long: "Menulis halaman manual semua perintah ke sebuah folder, yang dibuat bila belum ada."},
	"bocor help":       {short: "Bantuan tentang sebuah perintah", long: "Menampilkan bantuan tentang perintah mana pun: bocor help [perintah]."},
	"bocor completion": {short: "Membuat skrip pelengkapan untuk shell", long: "Membuat skrip pelengkapan bocor untuk shell yang disebut."},
}

// flagsIndonesian has the flags of all commands.
var flagsIndonesian = map[string]string{
	"help": "bantuan ini", "version": "versi bocor",
	"format":         "yang dicetak: " + strings.Join(report.Formats(), ", "),
	"output":         "tulis juga laporan ke `BERKAS`, dalam format menurut akhirannya (.json .html .md .csv .xlsx .sarif .xml .ndjson .txt); boleh berulang",
	"lang":           "bahasa laporan: en atau id (bawaan: menurut locale)",
	"color":          "auto, always, atau never",
	"classes":        "hitung hanya jenis data ini (lihat bocor detectors)",
	"threshold":      "keyakinan minimum agar sebuah kolom dihitung, 0 sampai 1",
	"rules":          "cari juga jenis data Anda sendiri dalam `BERKAS`; boleh berulang",
	"files-from":     "pindai juga berkas yang disebut `BERKAS`, satu per baris; - berarti masukan standar; boleh berulang",
	"fail-on":        "baris data terbuka yang membuat kode keluar 1: any, atau jenis:jumlah,... (bawaan: menurut kebijakan, atau any); boleh berulang",
	"config":         "kebijakan dalam `BERKAS` (bawaan: $BOCOR_CONFIG, ./.bocor.yml, atau bocor/config.yml dalam konfigurasi pengguna)",
	"baseline":       "temuan dalam `BERKAS` sudah diketahui: ditampilkan dan tidak menggagalkan",
	"write-baseline": "tulis temuan ke `BERKAS`, untuk --baseline",
	"exit-zero":      "kode keluar 0 bila seharusnya 1",
	"distinct":       "hitung nilai berbeda: bounded (tepat sampai 100.000 per kolom, lalu ditaksir) atau exact (16 sampai 32 bita per nilai)",
	"save":           "tulis juga penghitungan ke `BERKAS`, untuk digabung atau dibandingkan; jumlahnya menjadi perkiraan; perlu --key-file",
	"shard":          "kerjakan hanya satu `BAGIAN`, misalnya 3/16, dan simpan (lihat bocor merge)",
	"cut-all":        "dengan --shard: baca seluruh masukan, bukan hanya sebagian (bila diminta oleh merge)",
	"resume":         "catat dalam `BERKAS` sejauh mana pemindaian berjalan, dan lanjutkan dari sana; jumlahnya menjadi perkiraan; perlu --key-file",
	"ocr":            "baca tulisan pada gambar: auto (bila Tesseract ada), off atau tesseract; dalam versi yang memeriksa gambar",
	"key-file":       "acak nilai dengan rahasia dalam `BERKAS` (16 bita atau lebih) sebelum dihitung",
	"sha256":         "hitung SHA-256 masukan (selalu dengan --output)",
	"as-of":          "hitung umur pada `TANGGAL` ini, seperti 2006-01-02 (bawaan: hari ini)",
	"quiet":          "tanpa kemajuan dan catatan",
	"verbose":        "sebut di stderr bagaimana tiap masukan dipahami",
	"workers":        "blok yang diperiksa bersamaan (bawaan: satu per inti prosesor)",
	"no-header":      "baris pertama adalah data",
	"header":         "judul kolom ada di baris ke-`N`, mulai 1, tanpa baris kosong (bawaan: dicari dari namanya)",
	"delimiter":      "pemisah kolom, satu tanda atau \"tab\" (bawaan: dicari dari keteraturannya)",
	"format-in":      "format masukan: csv, json, sql, blocks, html, xml, code, text (bawaan: dikenali dari isinya)",
	"encoding":       "pengodean teks, misalnya utf-16le atau windows-1252 (bawaan: dikenali dari isinya)",
	"sheet":          "baca hanya lembar bernama ini dari buku kerja",
	"password-file":  "buka buku kerja dan arsip terenkripsi dengan kata sandi di baris pertama `BERKAS`",
	"max-record":     "baris data terpanjang dalam MiB; yang lebih panjang tidak diperiksa",
	"max-columns":    "banyaknya kolom yang dibedakan; selebihnya dianggap satu",
	"max-depth":      "arsip dan pemampatan bertumpuk yang dibuka",
	"max-ratio":      "berapa kali ukurannya sebuah masukan boleh memuai, di atas 256 MiB",
	"max-members":    "anggota dan tabel satu masukan yang dibaca",
	"max-bytes":      "baca paling banyak `UKURAN` dari satu masukan setelah dibuka, misalnya 500M atau 20G (bawaan: semuanya)",
	"block-size":     "bita yang dibaca sekali jalan",
}
