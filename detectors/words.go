package detectors

import (
	"maps"
	"slices"
	"strings"
)

// abbreviations are how words of columns' names are cut short in legacy systems
// and lists kept by hand, by what they stand for.
var abbreviations = map[string]string{
	"nm": "nama", "nma": "nama", "tgl": "tanggal", "tg": "tanggal", "tmp": "tempat", "tmpt": "tempat", "tpt": "tempat", "temp": "tempat",
	"nomor": "no", "nomer": "no", "nmr": "no", "num": "no", "nbr": "no", "number": "no",
	"jml": "jumlah", "jmlh": "jumlah", "sts": "status", "stat": "status", "stts": "status", "jns": "jenis", "jen": "jenis",
	"almt": "alamat", "alamt": "alamat", "almat": "alamat", "addr": "address", "adr": "address",
	"kd": "kode", "thn": "tahun", "bln": "bulan", "ket": "keterangan",
	"agm": "agama", "kwn": "kawin", "lhr": "lahir", "brth": "birth", "drh": "darah", "goldar": "golongan darah", "goldarah": "golongan darah", "gol": "golongan",
	"rek": "rekening", "norek": "no rekening", "acct": "account", "acc": "account", "klrg": "keluarga", "klg": "keluarga",
	"telp": "telepon", "tlp": "telepon", "tlpn": "telepon", "telpon": "telepon", "tilp": "telepon",
	"peg": "pegawai", "pgw": "pegawai", "kry": "karyawan", "kary": "karyawan", "mhs": "mahasiswa", "nsb": "nasabah", "plgn": "pelanggan", "plg": "pelanggan", "pst": "peserta",
	"cust": "customer", "mbr": "member", "emp": "employee", "usr": "user", "pax": "passenger",
	"pend": "pendidikan", "pendk": "pendidikan", "penddk": "pendidikan", "pddk": "pendidikan", "didik": "pendidikan", "pek": "pekerjaan", "pkrjn": "pekerjaan", "pkj": "pekerjaan", "krj": "kerja",
	"jab": "jabatan", "pngkt": "pangkat", "gj": "gaji", "pok": "pokok", "tj": "tunjangan", "tnj": "tunjangan", "tunj": "tunjangan", "mkn": "makan", "jbtn": "jabatan",
	"kec": "kecamatan", "kab": "kabupaten", "dsn": "dusun", "prov": "provinsi", "prop": "provinsi", "kodepos": "kode pos",
	"dgn": "dengan", "dg": "dengan", "utk": "untuk", "yg": "yang", "skrg": "sekarang", "sklh": "sekolah", "byr": "bayar", "rmh": "rumah", "klmn": "kelamin", "klm": "kelamin", "kepeg": "kepegawaian",
	"ayh": "ayah", "dar": "darah", "mthr": "mother", "mthly": "monthly", "occup": "occupation", "hsl": "hasil", "kdg": "kandung", "knd": "kandung", "glr": "gelar", "blkg": "belakang", "dpn": "depan", "bpk": "bapak",
	"mdn": "maiden", "rlgn": "religion", "relig": "religion", "ocpn": "occupation", "phsl": "penghasilan", "pkrj": "pekerjaan", "phsln": "penghasilan", "allw": "allowance", "pasport": "passport", "psprt": "passport", "hm": "home", "ovrtm": "overtime",
	"corr": "mailing", "kls": "kelas", "rwt": "rawat", "ultah": "ulang tahun", "usrnm": "username", "usrname": "username", "pwd": "password", "mrtl": "marital",
	"diag": "diagnosa", "rekg": "rekening", "angktn": "angkatan", "pdd": "pendidikan", "pddkn": "pendidikan", "kolest": "kolesterol", "trkhr": "terakhir", "kwin": "kawin", "brthdt": "birth date", "marst": "marital status", "zipcd": "zip code", "dx": "diagnosa", "mtr": "motor", "rgka": "rangka", "msn": "mesin", "edu": "education", "marstat": "marital status", "relg": "religion", "relgcd": "religion", "tempt": "tempat", "ortu": "orang tua",
}

// shortAbbreviations are such as mean other things where nothing that is known
// stands beside them.
var shortAbbreviations = map[string]string{"ph": "phone", "mob": "mobile", "hub": "hubungan", "cd": "kode", "inc": "income", "occ": "occupation", "rel": "relation", "sal": "salary", "ot": "lembur", "sx": "sex", "nat": "nationality", "ds": "desa"}

// glued are the words that names in one piece begin with: nmpeg, kdagm.
var glued = []string{"nm", "nama", "no", "kd", "kode", "tgl", "tmp", "tmpt", "sts", "stat", "stts", "jns", "almt", "thn", "id", "gj", "gaji", "tj", "tunj", "acct", "acc", "pot", "cust", "emp", "alamat", "telp", "tlp", "hp", "email", "jk", "pekerjaan", "kerja", "agama", "nip", "hub", "status"}

// asked are words of questions, and others that do not change what a name says.
var asked = []string{"yang", "yg", "bisa", "dapat", "dihubungi", "kamu", "anda", "saudara", "apa", "apakah", "siapa", "berapa", "sesuai", "saat", "ini", "mohon", "isi", "isikan", "tuliskan", "tulis", "silakan", "silahkan",
	"wajib", "aktif", "sekarang", "sudah", "dengan", "untuk", "di", "ke", "dari", "dan", "atau", "harap", "sebutkan", "pakai", "jika", "ada", "diisi", "per", "unggah", "upload", "scan", "masukkan", "terdaftar", "nya", "kapan", "dimana", "mana", "ananda", "kami", "adik", "kakak", "seberapa", "mengisi",
	"your", "the", "of", "is", "what", "please", "enter", "and", "or", "in", "for", "you", "are", "link", "sendiri"}

// frontsOfAll begin names of too much to tell anything with an unknown word behind them.
var frontsOfAll = []string{"kelas", "class", "level", "lokasi", "location", "status", "hasil", "result", "user", "username", "rank", "race", "pass", "token", "secret", "line", "contact", "family", "address", "name", "nama", "akun", "login", "email", "phone",
	"wali", "ibu", "ayah", "anak", "suami", "istri", "keluarga", "kawin", "cell", "mobile", "device", "location", "host", "client", "member", "relation", "jabatan", "unit", "group", "title", "grade", "position", "role", "golongan", "gol", "bagian", "basic", "provinsi", "kota", "kabupaten", "kecamatan", "first", "last", "driver", "agent", "alias", "caller", "umur", "usia", "age", "bucket", "handle", "bonus", "berat", "weight", "tinggi", "height"}

// gluedEnds are pieces at the end that say how a value is written.
var gluedEnds = []string{"kode", "cd", "code", "no", "id", "nama", "keterangan", "desc", "txt"}

// shortPieces are pieces of two letters.
var shortPieces = []string{"cd", "no", "nm", "kd", "dt", "id", "jk", "hp", "rt", "rw", "wa", "kk", "tg", "sx"}

// heads are words that say what a value is whatever follows them.
var heads = []string{"gaji", "upah", "honor", "honorarium", "penghasilan", "tunjangan", "pendidikan", "pekerjaan", "agama", "diagnosa", "diagnosis", "tunggakan", "vaksin", "imunisasi", "riwayat penyakit", "tempat tanggal lahir",
	"tanggal lahir", "tempat lahir", "jenis kelamin", "golongan darah", "status perkawinan", "status pernikahan", "plat", "hubungan", "jabatan", "email", "no hp", "no telepon", "no wa", "no whatsapp", "no rekening",
	"nama lengkap", "nama ibu kandung", "akun instagram", "akun telegram", "no ktp", "nik",
	"nopol", "kewarganegaraan", "kpj", "leukosit"}

// notMisspelt are words that are a letter away from one of the vocabulary, and mean
// something else.
var notMisspelt = []string{"janjang", "received", "receive", "secrets", "provisi", "jabaran", "passed", "strings", "parents", "trading", "savings", "ratings", "regions", "branches", "numbers"}

// things have names that are no person's.
var things = []string{"header", "cookie", "param", "querystring", "ka", "pet", "assignment", "ad", "ads", "adset", "iklan", "barang", "produk", "obat", "toko", "perusahaan", "pt", "instansi", "kantor", "sekolah", "kampus", "universitas", "perguruan", "prodi", "jurusan", "fakultas", "bank", "file", "berkas", "kegiatan", "program",
	"proyek", "paket", "item", "merk", "merek", "jenis", "kategori", "kelas", "desa", "kelurahan", "kecamatan", "kabupaten", "kota", "provinsi", "wilayah", "daerah", "dusun", "provider", "faskes", "rs", "klinik", "puskesmas",
	"penyakit", "tindakan", "mata", "kuliah", "pelajaran", "jalan", "gedung", "ruang", "ruangan", "unit", "divisi", "bagian", "dept", "departemen", "department", "jabatan", "pangkat", "golongan", "kolom", "tabel", "table",
	"field", "column", "event", "class", "host", "domain", "product", "brand", "company", "city", "country", "state", "region", "app", "package", "service", "server", "device", "category", "job", "school", "course",
	"hotel", "store", "branch", "shop", "status", "kpp", "kppn", "kpkn", "vendor", "supplier", "merchant", "campaign", "source", "project", "code", "key", "tag", "role", "group", "team", "site", "station", "bahan", "alat", "akun", "rekening", "satker", "opd",
	"skpd", "dinas", "surat", "dokumen", "usaha", "penyedia", "aset", "gudang", "cabang", "area", "poli", "satuan", "menu", "kapal", "kereta", "hewan", "tanaman", "varietas", "user", "login", "currency", "plan",
	"bulan", "hari", "asuransi", "perumahan", "organisasi", "lembaga", "yayasan", "partai", "tps", "posyandu", "kelompok", "instance", "module", "metric", "variable", "parameter", "function", "method", "jembatan", "sungai", "gunung", "pulau", "pasar", "stasiun", "bandara", "lagu", "resep", "warna", "blok", "pohon", "ikan", "burung", "komoditas", "variabel", "indikator", "sensor", "latin", "ilmiah", "hero", "monster", "quest",
	"map", "skill", "character", "port", "street", "river", "league", "club", "color", "model", "node", "op", "rule", "log", "query", "algorithm", "process", "cluster", "bucket", "threat", "beat", "logger", "marker", "repo", "license", "label", "labels",
	"image", "volume", "queue", "topic", "task", "step", "rcode", "ruas", "tempat", "lokasi", "venue", "restoran", "film", "movie", "book", "buku", "judul", "title", "track", "album", "poktan", "gapoktan", "koperasi", "vessel", "organization", "organisation", "entity", "instancesset", "identifier", "nationality", "dataset", "sheet", "board", "channel", "room", "feature", "plugin", "version", "release", "alert", "check", "test", "sakit"}

// calledAfterPeople are things that bear names of people.
var calledAfterPeople = []string{"jalan", "jln", "jl", "street", "road", "ruas", "gedung", "building", "sekolah", "school", "madrasah", "kampus", "universitas", "bandara", "airport", "stadion", "stadium", "rs", "rumah", "hospital", "masjid", "mushola", "gereja",
	"yayasan", "ruang", "ruangan", "room", "kapal", "vessel", "ship", "kri", "hero", "character", "karakter", "tokoh", "artist", "artis", "singer", "penyanyi", "author", "authors", "pengarang", "penulis", "judul", "title", "penerbit", "publisher", "label", "album", "film", "movie", "lagu", "song",
	"toko", "store", "shop", "brand", "merk", "merek", "perusahaan", "company", "vendor", "supplier", "desa", "kelurahan", "kecamatan", "dusun", "pasar", "blok", "taman", "museum", "partai", "party", "kereta", "ka", "train", "bus", "pet", "hewan", "varietas", "klub", "team", "tim"}

// containers are what programs call whatever they hold, and their tables: they say
// nothing of what is in it.
var containers = []string{"source", "user", "users", "node", "nodes", "item", "items", "field", "fields", "entity", "entities", "data", "doc", "docs", "row", "rows", "record", "records", "result", "results", "hit", "hits", "list",
	"attributes", "properties", "value", "values", "after", "before"}

// dynamoTypes stand below a name in exports of DynamoDB.
var dynamoTypes = []string{"S", "N", "B", "BOOL", "SS", "NS"}

// notionTypes stand below a property in what Notion answers.
var notionTypes = []string{"number", "rich_text", "plain_text", "title", "text", "content", "select", "name", "date", "start", "phone_number", "email"}

// firestoreTypes stand below a name in what Firestore answers.
var firestoreTypes = []string{"stringValue", "integerValue", "doubleValue", "booleanValue", "timestampValue", "referenceValue", "geoPointValue"}

// flagFirst and flagLast are words of names of columns that tell something about a value,
// or whether there is one, and hold none: is_email_valid, email_verified_at.
var (
	flagFirst = []string{"belanja", "anggaran", "pagu", "realisasi", "is", "has", "must", "can", "send", "show", "require", "use", "notify", "allow", "perlu", "ganti", "enable", "auto", "validasi", "format", "minimal", "maksimal", "batas", "warna", "kapasitas", "kesesuaian", "mask", "terbilang", "durasi", "alasan"}
	flagLast  = []string{"at", "prefix", "verified", "confirmed", "enabled", "sent", "count", "gateway", "driver", "min", "max", "minimum", "maksimum", "pct", "persen", "required"}
)

// headClasses are words that say what a value is whatever stands behind them, but for
// headEnds: then it is something else.
var headClasses = map[string]string{
	"email": "email", "telepon": "phone", "handphone": "phone", "hp": "phone", "phone": "phone", "fax": "phone", "npwp": "npwp", "nip": "nip", "jk": "sex", "jekel": "sex",
	"tunjangan": "salary", "pot": "salary", "potongan": "salary?", "incentive": "salary", "kolesterol": "health", "rapel": "salary", "lembur": "salary", "tmt": "education_job", "pemeriksaan": "health", "gcs": "health", "suhu": "health", "saturasi": "health",
	"kehamilan": "health", "persalinan": "health", "kontrasepsi": "health", "alergi": "health", "diagnosa": "health", "diagnosis": "health", "nyeri": "health",
	"death": "death", "deceased": "death", "kematian": "death", "imunisasi": "vaccine", "vaksin": "vaccine", "vaksinasi": "vaccine",
}

var headEnds = []string{"id", "kerusakan", "code", "kode", "country", "nama", "name", "alamat", "address", "foto", "file", "path", "status", "tanggal", "date", "merk", "merek", "tipe", "type", "model", "os", "jumlah", "total", "hash", "valid", "url", "link", "token", "otp", "template", "subject",
	"penjualan", "persentase", "persen", "frame", "belanja", "ongkir", "jam", "waktu", "mulai", "selesai", "stok", "harga", "satuan", "jenis", "keterangan"}

// anywhere are words that say what a value is wherever they stand in a name.
var anywhere = map[string]string{
	"penyakit": "health", "diagnosa": "health", "diagnosis": "health", "merokok": "health", "alkohol": "health", "napza": "health", "kesadaran": "health", "kehamilan": "health", "persalinan": "health", "kontrasepsi": "health",
	"paspor": "passport", "passport": "passport", "makam": "death", "pemakaman": "death", "kematian": "death", "meninggal": "death",
	"tunggak": "payment_status", "menunggak": "payment_status", "tunggakan": "payment_status", "nunggak": "payment_status",
}

// notAnywhere stand beside those words where the name is that of something else.
var notAnywhere = []string{"kerusakan", "mesin", "akhir", "berlaku", "exp", "expired", "expiry", "habis", "jumlah", "total", "kasus", "foto", "file", "scan", "path", "issued", "terbit", "blok", "kavling"}

// weddings beside a word for a date or paper are of a marriage.
var (
	weddings = []string{"nikah", "cerai", "kawin", "perkawinan", "pernikahan", "perceraian", "sipil", "menikah"}
	papers   = []string{"tanggal", "surat", "buku", "akta", "akte", "jenis", "status", "tempat", "sebab", "no", "umur"}
)

// opinions are words of questions on what somebody thinks of something.
var opinions = []string{"puas", "kepuasan", "memuaskan", "saran", "setuju", "pendapat", "opini", "satisfaction", "satisfied"}

// averages begin the names of numbers of many people, and of none.
var averages = []string{"rata", "rata2", "rerata", "ratarata", "average", "avg", "mean", "median"}

// leaders are words for who leads what stands behind them: ketua RT, kepala dusun.
var leaders = []string{"ketua", "kepala", "pejabat", "lurah", "camat", "komandan", "pimpinan"}

// professions beside words that tell nothing are those of somebody named there: dokter anestesi.
var professions = []string{"dokter", "perawat", "bidan", "notaris", "hakim", "jaksa", "penyidik", "apoteker"}

// persons are words for the person of a record.
var persons = []string{"peminjam", "pelatih", "analis", "atlet", "pendonor", "investor", "mustahik", "muzakki", "nelayan", "petani", "peternak", "pemanen", "penjahit", "teknisi", "montir", "pembeli", "penumpang", "tamu", "pasien", "siswa", "mahasiswa", "guru", "dosen", "nasabah", "pelanggan", "karyawan", "pegawai", "debitur", "dokter",
	"penerima", "pengirim", "peserta", "pemohon", "pemilih", "penduduk", "warga", "anggota", "pemesan", "penyewa", "penggugat", "tergugat", "terdakwa", "pelapor",
	"pekerja", "penghuni", "konsumen", "jemaah", "jamaah", "balita", "alumni", "almarhum", "korban", "tersangka", "pelanggar", "saksi", "penyidik", "pendamping", "pengurus", "reseller", "kurir",
	"mekanik", "sopir", "supir", "pemegang", "pemilik", "pengemudi", "pengunjung", "donatur", "jemaat", "umat", "pelamar", "pendaftar", "mandor", "kasir", "kolektor", "direktur", "pimpinan", "kerabat", "tertanggung", "petugas", "kader", "pemakai", "pembayar", "penyetor", "pewaris", "bidan", "perawat", "kepala", "ketua",
	"attendee", "sales", "marketing", "terlapor", "subscriber", "rider", "courier", "agent", "owner", "assignee", "caller", "insured", "payer", "payee", "staff", "display", "nick", "emboss",
	"buyer", "passenger", "guest", "applicant", "tenant", "teacher", "student", "driver", "beneficiary", "borrower", "customer", "cust", "client", "patient", "employee",
	"member", "holder", "receiver", "recipient", "sender", "given", "sur", "contactperson", "policyholder"}

// Roles at the end or front of a name say whose value a column holds.
var (
	relativeRoles = []string{"maiden", "ayah", "ibu", "bapak", "wali", "suami", "istri", "pasangan", "anak", "ortu", "father", "mother", "spouse", "guardian",
		"husband", "wife", "child", "parent", "keluarga", "darurat", "emergency", "kandung", "waris"}
	// mothers and relatives are whose names are classes of their own; with subjects in
	// a name it is that of the person, or of somebody to call.
	mothers   = []string{"ibu", "mother", "mothers", "mthr", "mom", "maiden"}
	relatives = []string{"ayah", "wali", "suami", "istri", "pasangan", "ortu", "father", "spouse", "guardian", "husband", "wife", "parent", "kandung", "waris"}
	subjects  = []string{"anggota", "hamil", "menyusui", "nifas", "bersalin", "melahirkan", "emergency", "darurat"}
	ownRoles  = []string{"pj", "pst", "peserta", "pasien", "pegawai", "karyawan", "siswa", "nasabah", "pelanggan", "pemilik", "pemohon", "pelapor",
		"penerima", "krt", "responden", "anggota", "user", "customer", "member", "employee", "warga", "penduduk", "pemilih", "lama", "baru", "utama",
		"aktif", "pribadi", "kantor", "rumah", "lengkap", "terakhir", "sekarang", "mhs", "mahasiswa", "guru", "dosen", "ktp", "wa",
		"kepsek", "ketua", "kader", "sekretaris", "bendahara", "pic", "koordinator", "sopir", "supir", "driver", "kurir", "pembeli", "penjual", "jemaah", "jamaah", "penghuni", "konsumen", "asal", "tujuan", "penanggung", "jawab",
		"responder", "pd", "pml", "pns", "asn", "art", "donor", "atlet", "investor", "mustahik", "muzakki", "peminjam", "pas", "wp", "buyer", "seller", "guest", "applicant", "patient", "student", "owner", "sender", "receiver", "recipient", "borrower", "debitur", "tersangka", "korban", "terlapor", "relawan", "saksi", "calon", "px", "ybs", "tergugat", "penggugat", "klien", "lansia", "santri", "wbp", "asli", "terbaru", "tetap"}
	// tablePrefixes stand before all names of some tables.
	tablePrefixes = []string{"mst", "master", "tbl", "tb", "data", "dt", "peg", "kar", "ref", "app", "stg", "raw", "tr", "m", "t", "p", "v", "c", "user", "usr"}
	// notAddresses stand behind "alamat" where it is no place.
	notAddresses = []string{"gudang", "warehouse", "email", "surel", "ip", "mac", "web", "website", "url", "situs"}
	// bodies are whom tables are about that are not about people.
	bodies = []string{"npsn", "sekolah", "school", "instansi", "faskes", "puskesmas", "toko", "outlet", "gerai", "cabang", "kantor", "perusahaan", "company", "organization", "organisation", "agency",
		"vendor", "supplier", "rekanan", "distributor", "pt", "cv", "dealer", "apotek", "klinik", "bengkel", "koperasi", "madrasah", "kampus", "universitas", "spbe", "pangkalan", "merchant",
		"branch", "store", "hospital", "spbu", "atm", "hotel", "restoran", "restaurant", "venue", "museum", "masjid", "rs", "sakit", "posyandu", "tps", "polsek", "polres", "kua", "samsat"}
	// budgets are words of the names of columns of plans of what bodies spend.
	budgets = []string{"kegiatan", "keg", "pagu", "anggaran", "realisasi", "apbd", "apbn", "belanja", "skpd", "satker"}
	// moments are words for a day or a year.
	moments = []string{"tgl", "tg", "tanggal", "date", "hari", "tahun", "thn", "th", "year", "waktu", "time", "dt", "jadwal", "periode", "at", "on", "since", "sejak", "tmt"}
	// units stand behind the name of an amount.
	units = []string{"th", "range", "bracket", "amt", "amount", "minggu", "rata", "rerata", "bulan", "bln", "per", "idr", "rp", "rupiah", "yg", "ke", "juta", "ribu", "jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des",
		"januari", "februari", "maret", "april", "juni", "juli", "agustus", "september", "oktober", "november", "desember", "ini", "harian", "mingguan"}
	// descriptive words make a name say something about a value, not be it.
	descriptive = []string{"tgl", "tanggal", "jml", "jumlah", "stat", "sts", "stts", "status", "jns", "jenis", "tipe", "type", "ket", "keterangan", "thn",
		"tahun", "bln", "bulan", "kode", "kd", "id", "periode", "date", "count", "total", "is", "has", "valid", "verified", "flag", "created", "updated", "gol", "level", "nama", "nm", "mata", "satuan", "harga", "biaya", "tarif", "beban", "anggaran", "budget", "slip", "golongan", "no", "nomor", "nomer", "rekap", "potongan", "hari", "jam", "waktu", "metode",
		"cara", "persen", "kasbon", "pot", "sudah", "belum", "rek", "rekening", "norek", "bank", "akun", "account", "acc"}
	// shortWords are too common at the end of other names to be trusted there.
	shortWords = []string{"hp", "alm", "wa", "kk", "pos", "kel", "sim", "pin", "tin", "cell", "tel", "mail", "pay", "lp", "jk", "nm", "bpjs", "kis", "jkn", "rt", "rw", "va", "thr", "fax", "id", "no",
		"order", "created", "updated", "reference", "timestamp", "resi", "mobile", "contact", "aktif", "lokasi", "location", "city", "state", "name", "nama",
		"hash", "family", "ttl", "line_id", "handle", "plat", "addr", "race", "born", "lahir", "mother", "father", "spouse", "children", "member", "client", "student", "driver", "holder", "given", "guest", "customer", "employee", "guru", "siswa", "dokter"}
)

// vague are names of columns that say nothing of what is in them: it may be told by its words.
var vague = []string{"status", "sts", "ket", "keterangan", "kode", "code", "jenis", "tipe", "type", "kategori", "category", "kelompok", "value", "nilai", "label",
	"jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "agt", "ags", "sep", "okt", "nov", "des", "januari", "februari", "maret", "april", "juni", "juli", "agustus", "september", "oktober", "november", "desember"}

// proseNames are words of columns that hold what people write.
var proseNames = []string{"keterangan", "ket", "catatan", "note", "notes", "remark", "remarks", "deskripsi", "description", "desc", "komentar", "comment", "comments", "pesan", "message", "msg", "text", "teks", "isi", "content",
	"body", "uraian", "perihal", "subject", "saran", "kritik", "keluhan", "aduan", "alasan", "reason", "memo", "berita", "log", "payload", "data", "request", "response", "req", "resp", "values", "value", "detail", "details", "info", "informasi",
	"chat", "narasi", "summary", "raw", "json", "meta", "metadata", "properties", "attributes", "params", "query", "url", "uri", "path", "referer", "jawaban", "answer", "kontak", "hasil", "riwayat", "tindak", "lanjut", "jaminan", "agunan"}

// wordsDigest is all of these words.
func wordsDigest() string {
	var all []string
	for _, list := range [][]string{glued, asked, heads, frontsOfAll, gluedEnds, shortPieces, notMisspelt, things, opinions, containers, dynamoTypes, firestoreTypes, notionTypes, flagFirst, flagLast, headEnds, notAnywhere, weddings, papers, persons, mothers, relatives, subjects, averages, calledAfterPeople, vague, leaders, professions, relativeRoles, ownRoles, tablePrefixes, notAddresses, bodies, budgets, moments, units, descriptive, shortWords, proseNames} {
		all = append(all, strings.Join(list, " "))
	}
	for _, list := range []map[string]string{abbreviations, shortAbbreviations, headClasses, anywhere} {
		for _, word := range slices.Sorted(maps.Keys(list)) {
			all = append(all, word+" "+list[word])
		}
	}
	for _, list := range []keywords{banks, fillers, ipWords, notIPs, plateUnits, strictPlateWords, medicalWords, membershipWords} {
		all = append(all, slices.Sorted(maps.Keys(list))...)
	}
	return strings.Join(all, "\n")
}
