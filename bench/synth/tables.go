package synth

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// Column is one column of a labelled table: its name, its values, and the
// class that they are of ("" is none; two are joined by a +).
type Column struct {
	Name   string
	Class  string
	Values []string
}

// Labelled is a table with the truth about each column.
type Labelled struct {
	Kind    string
	Columns []Column
	// NoHeader says that the names are not written.
	NoHeader bool
}

// field makes the values of one column.
type field struct {
	names []string // written ways of its name
	class string
	value func(g *maker) string
	// empty is the share of records without a value.
	empty float64
}

// maker makes one record after the other: values of one record agree.
type maker struct {
	*rand.Rand
	p   Person
	row int
}

func (g *maker) pick(words ...string) string { return words[g.IntN(len(words))] }

func (g *maker) digits(n int) string {
	var b strings.Builder
	for range n {
		b.WriteByte(byte('0' + g.IntN(10)))
	}
	return b.String()
}

func (g *maker) date(layout string, years int) string {
	return time.Date(2025, 6, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, -g.IntN(365*years)).Format(layout)
}

func luhnDigit(digits string) string {
	sum := 0
	for i := range len(digits) {
		d := int(digits[len(digits)-1-i] - '0')
		if i%2 == 0 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return fmt.Sprint((10 - sum%10) % 10)
}

func hexDigits(g *maker, n int) string {
	var b strings.Builder
	for range n {
		b.WriteByte("0123456789abcdef"[g.IntN(16)])
	}
	return b.String()
}

// personal are the columns of people, by class.
var personal = map[string]field{
	"nik":      {[]string{"NIK", "nik", "no_ktp", "Nomor KTP", "noKtp", "nik_pasien"}, "nik", func(g *maker) string { return g.p.NIK }, 0.03},
	"father":   {[]string{"NIK_AYAH", "nik_ayah", "ayah_nik"}, "nik", func(g *maker) string { return g.p.FatherNIK }, 0.3},
	"phone":    {[]string{"NOHP", "no_hp", "No. HP", "telepon", "phone", "no_telp"}, "phone", func(g *maker) string { return phoneForm(g.Rand, g.p.Phone) }, 0.1},
	"email":    {[]string{"EMAIL", "email", "alamat_email", "surel", "E-mail"}, "email", func(g *maker) string { return g.p.Email }, 0.3},
	"bpjs":     {[]string{"NOKA", "no_bpjs", "no_kartu_bpjs", "PSNOKA"}, "bpjs_card", func(g *maker) string { return g.p.Card }, 0.05},
	"salary":   {[]string{"gaji", "GAJI_POKOK", "penghasilan_bulanan", "salary", "gaji_bersih"}, "salary", func(g *maker) string { return salaryForm(g.Rand, g.p.Salary) }, 0.1},
	"name":     {[]string{"NAMA", "nama_lengkap", "nama_pasien", "Nama Siswa", "full_name", "nama"}, "name", func(g *maker) string { return g.p.Name }, 0},
	"sex":      {[]string{"JK", "jenis_kelamin", "JENKEL", "gender", "sex"}, "sex", func(g *maker) string { return sexForm(g) }, 0.01},
	"birth":    {[]string{"TGLLHR", "tanggal_lahir", "tgl_lahir", "date_of_birth", "Tanggal Lahir"}, "birth_date", func(g *maker) string { return birthForm(g) }, 0.02},
	"ttl":      {[]string{"ttl", "tempat_tgl_lahir", "Tempat/Tanggal Lahir"}, "birth_date+birth_place", func(g *maker) string { return g.p.Place + ", " + g.p.Born.Format("02-01-2006") }, 0},
	"place":    {[]string{"TMPLHR", "tempat_lahir", "tmp_lahir", "birth_place"}, "birth_place", func(g *maker) string { return g.p.Place }, 0},
	"address":  {[]string{"ALAMAT", "alamat", "alamat_rumah", "Alamat Lengkap"}, "address", func(g *maker) string { return g.p.Street }, 0.02},
	"village":  {[]string{"kelurahan", "desa", "KECAMATAN"}, "address", func(g *maker) string { return g.pick("Sukamaju", "Cempaka", "Mekarsari", "Tanjung", "Ciledug") }, 0},
	"religion": {[]string{"AGAMA", "agama", "religion"}, "religion", func(g *maker) string { return g.pick("Islam", "ISLAM", "Kristen", "Katolik", "Hindu", "Budha") }, 0.01},
	"marital":  {[]string{"STATUS_KAWIN", "status_perkawinan", "stts_nikah"}, "marital_status", func(g *maker) string { return g.pick("KAWIN", "BELUM KAWIN", "CERAI HIDUP", "CERAI MATI") }, 0.02},
	"nation":   {[]string{"kewarganegaraan", "warga_negara"}, "nationality", func(g *maker) string { return g.pick("WNI", "WNI", "WNI", "WNA") }, 0},
	"job": {[]string{"pekerjaan", "PENDIDIKAN", "pendidikan_terakhir", "jenis_pekerjaan"}, "education_job", func(g *maker) string {
		return g.pick("SLTA/SEDERAJAT", "KARYAWAN SWASTA", "PETANI", "S1", "WIRASWASTA")
	}, 0.05},
	"mother": {[]string{"nama_ibu", "nama_ibu_kandung", "NM_IBU", "mother_name"}, "mother_name", func(g *maker) string { return women[g.IntN(len(women))] + " " + families[g.IntN(len(families))] }, 0.02},
	"family": {[]string{"hub_keluarga", "nama_ayah", "SHDK", "nama_suami"}, "family", func(g *maker) string {
		return g.pick("KEPALA KELUARGA", "ISTRI", "ANAK", "Budi Santoso", "Agus Wijaya")
	}, 0.1},
	"kk":       {[]string{"NO_KK", "nomor_kk", "nkk", "No KK"}, "kk", func(g *maker) string { return g.p.NIK[:6] + g.date("020106", 18) + g.p.NIK[12:] }, 0.02},
	"npwp":     {[]string{"NPWP", "no_npwp"}, "npwp", npwpForm, 0.3},
	"passport": {[]string{"no_paspor", "passport_no", "NO_PASPOR"}, "passport", func(g *maker) string { return g.pick("A", "B", "C", "X") + g.digits(7) }, 0.4},
	"sim":      {[]string{"no_sim", "nomor_sim"}, "driving_licence", func(g *maker) string { return g.p.Born.Format("0601") + g.digits(8) }, 0.3},
	"plate": {[]string{"nopol", "no_polisi", "plat_nomor"}, "vehicle_plate", func(g *maker) string {
		return g.pick("B", "D", "AB", "L", "DK") + " " + fmt.Sprint(1000+g.IntN(8999)) + " " + g.pick("XYZ", "AB", "KLM")
	}, 0.1},
	"nip": {[]string{"NIP", "nip_baru"}, "nip", func(g *maker) string {
		return g.p.Born.Format("20060102") + fmt.Sprintf("%d%02d%d%03d", g.p.Born.Year()+25, 1+g.IntN(12), 1+btoi(g.p.Female), 1+g.IntN(20))
	}, 0.02},
	"staff":   {[]string{"id_karyawan", "employee_id", "no_induk_karyawan"}, "nip", func(g *maker) string { return fmt.Sprintf("K%05d", g.row*3+g.IntN(3)) }, 0},
	"nisn":    {[]string{"NISN", "nisn", "nim"}, "student_id", func(g *maker) string { return fmt.Sprintf("00%d", 50+g.IntN(20)) + g.digits(6) }, 0.05},
	"kpj":     {[]string{"no_kpj", "no_bpjs_ketenagakerjaan"}, "bpjs_employment", func(g *maker) string { return g.digits(11) }, 0.1},
	"member":  {[]string{"KDSTATUSPST", "hak_kelas", "jenis_peserta"}, "bpjs_membership", func(g *maker) string { return g.pick("PBI (APBN)", "PPU", "1", "2", "3") }, 0},
	"arrears": {[]string{"tunggakan", "status_iuran", "jml_tunggakan"}, "payment_status", func(g *maker) string { return fmt.Sprint(g.IntN(12) * 42000) }, 0},
	"account": {[]string{"no_rekening", "nomor_rekening", "bank_account_number"}, "bank_account", func(g *maker) string { return g.digits(10 + g.IntN(4)) }, 0.1},
	"card": {[]string{"no_kartu_kredit", "card_number"}, "payment_card", func(g *maker) string {
		n := g.pick("4", "51", "3528") + g.digits(14)
		n = n[:15]
		return n + luhnDigit(n)
	}, 0.1},
	"password":  {[]string{"password", "kata_sandi", "passwd"}, "password", func(g *maker) string { return g.pick("rahasia", "qwerty", "cinta", "admin") + g.digits(3) }, 0},
	"md5":       {[]string{"password", "user_password", "password_hash"}, "password_hash", func(g *maker) string { return hexDigits(g, []int{32, 40, 96}[int(g.p.Salary)%3]) }, 0},
	"bcrypt":    {[]string{"password", "hash", "pwd"}, "password_hash", func(g *maker) string { return "$2y$10$" + strings.ToUpper(hexDigits(g, 20)) + hexDigits(g, 33) }, 0},
	"username":  {[]string{"username", "user_name", "nama_login"}, "username", func(g *maker) string { return strings.ToLower(strings.ReplaceAll(g.p.Name, " ", "")) + g.digits(2) }, 0},
	"messenger": {[]string{"id_telegram", "instagram", "line_id"}, "messenger", func(g *maker) string { return "@" + strings.ToLower(strings.ReplaceAll(g.p.Name, " ", "_")) }, 0.3},
	"ip": {[]string{"ip_address", "last_login_ip", "ip"}, "ip_address", func(g *maker) string {
		return fmt.Sprintf("%d.%d.%d.%d", 36+g.IntN(150), g.IntN(256), g.IntN(256), 1+g.IntN(254))
	}, 0.05},
	"imei":      {[]string{"imei", "IMEI"}, "device_id", func(g *maker) string { n := "35" + g.digits(12); return n + luhnDigit(n) }, 0.1},
	"photo":     {[]string{"foto_ktp", "selfie_ktp", "file_ktp"}, "photo", func(g *maker) string { return "uploads/ktp/" + hexDigits(g, 12) + ".jpg" }, 0.1},
	"avatar":    {[]string{"foto", "avatar"}, "photo", func(g *maker) string { return "https://cdn.test/u/" + hexDigits(g, 8) + ".png" }, 0.2},
	"sign":      {[]string{"tanda_tangan", "sidik_jari"}, "biometric", func(g *maker) string { return "ttd/" + hexDigits(g, 10) + ".png" }, 0.2},
	"blood":     {[]string{"gol_darah", "GOLONGAN_DARAH"}, "health", func(g *maker) string { return g.pick("A", "B", "AB", "O", "-") }, 0.1},
	"diagnosis": {[]string{"diagnosa", "kode_icd", "DIAGNOSIS"}, "health", func(g *maker) string { return g.pick("E11.9", "J06.9", "I10", "A09", "K30") }, 0.05},
	"vaccine":   {[]string{"jenis_vaksin", "tgl_vaksin_1", "status_vaksin"}, "vaccine", func(g *maker) string { return g.pick("Sinovac", "AstraZeneca", "2021-07-0"+g.digits(1)) }, 0.1},
	"dead":      {[]string{"status_hidup", "tgl_meninggal"}, "death", func(g *maker) string { return g.pick("HIDUP", "HIDUP", "HIDUP", "MENINGGAL") }, 0},
	"tps":       {[]string{"TPS", "no_tps", "DP_ID"}, "voter", func(g *maker) string { return fmt.Sprint(1 + g.IntN(30)) }, 0},
	"geo":       {[]string{"lat", "latitude", "lintang"}, "geo", func(g *maker) string { return fmt.Sprintf("%.6f", -8+g.Float64()*6) }, 0},
}

// ordinary are columns that hold nothing personal, many of them look-alikes.
var ordinary = []field{
	{[]string{"id", "no", "ID"}, "", func(g *maker) string { return fmt.Sprint(1000 + g.row) }, 0},
	{[]string{"created_at", "tgl_daftar", "TSINPUT"}, "", func(g *maker) string { return g.date("2006-01-02 15:04:05", 3) }, 0},
	{[]string{"no_order", "trx_id", "kode"}, "", func(g *maker) string { return g.digits(16) }, 0},
	{[]string{"no_resi", "awb"}, "", func(g *maker) string { return "0812" + g.digits(8) }, 0},
	{[]string{"ean", "barcode"}, "", func(g *maker) string { return "899" + g.digits(10) }, 0},
	{[]string{"epoch_ms", "timestamp"}, "", func(g *maker) string { return fmt.Sprint(1_600_000_000_000 + g.Uint64N(1e11)) }, 0},
	{[]string{"uuid", "session_id"}, "", func(g *maker) string {
		return hexDigits(g, 8) + "-" + hexDigits(g, 4) + "-4" + hexDigits(g, 3) + "-a" + hexDigits(g, 3) + "-" + hexDigits(g, 12)
	}, 0},
	{[]string{"checksum", "etag"}, "", func(g *maker) string { return hexDigits(g, 32) }, 0},
	{[]string{"harga", "total", "price"}, "", func(g *maker) string { return fmt.Sprint(500 * (1 + g.IntN(9000))) }, 0},
	{[]string{"qty", "stok"}, "", func(g *maker) string { return fmt.Sprint(g.IntN(100)) }, 0},
	{[]string{"nama_barang", "produk", "item"}, "", func(g *maker) string {
		return g.pick("Kabel USB", "Kemeja Putih", "Mie Goreng", "Buku Tulis", "Lampu LED")
	}, 0},
	{[]string{"cabang", "gudang", "toko"}, "", func(g *maker) string { return g.pick("Toko Jaya", "Gudang Utara", "Cabang Medan", "PT Sinar Budi") }, 0},
	{[]string{"status", "state_code"}, "", func(g *maker) string { return g.pick("aktif", "batal", "selesai") }, 0},
	{[]string{"versi", "paket"}, "", func(g *maker) string { return fmt.Sprintf("left-pad@%d.%d.%d", g.IntN(9), g.IntN(30), g.IntN(30)) }, 0},
	{[]string{"keterangan", "catatan"}, "", func(g *maker) string {
		return g.pick("", "dikirim hari ini", "stok habis 2 minggu", "Rp 1.250.000 lunas", "rapat tgl 12-03-2024")
	}, 0},
	{[]string{"no_faktur", "invoice"}, "", func(g *maker) string { return "INV/" + g.date("2006/01", 2) + "/" + g.digits(6) }, 0},
	{[]string{"suhu", "rate"}, "", func(g *maker) string { return fmt.Sprintf("%.4f", g.Float64()*100) }, 0},
	{[]string{"kategori", "warna"}, "", func(g *maker) string { return g.pick("Elektronik", "Merah", "Biru", "Makanan") }, 0},
	{[]string{"serial_number", "no_seri"}, "", func(g *maker) string { return fmt.Sprintf("%013d", 1_000_000+g.row) }, 0},
	{[]string{"url", "website"}, "", func(g *maker) string { return "https://toko.test/p/" + g.digits(6) }, 0},
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func sexForm(g *maker) string {
	forms := [][2]string{{"L", "P"}, {"LAKI-LAKI", "PEREMPUAN"}, {"M", "F"}, {"1", "2"}}[g.row/100000%4]
	return forms[btoi(g.p.Female)]
}

func birthForm(g *maker) string {
	return g.p.Born.Format([]string{"2006-01-02", "02/01/2006", "02-01-2006", "2 January 2006"}[len(g.p.Place)%4])
}

func npwpForm(g *maker) string {
	n := fmt.Sprintf("%02d", 1+g.IntN(98)) + g.digits(6)
	n += luhnDigit(n) + g.digits(3) + "000"
	if g.IntN(2) == 0 {
		return n
	}
	return n[:2] + "." + n[2:5] + "." + n[5:8] + "." + n[8:9] + "-" + n[9:12] + "." + n[12:]
}

// structures are what tables of people hold: registers, leaks and lists as
// they are reported and published.
var structures = map[string][]string{
	"bpjs":      {"bpjs", "name", "sex", "religion", "place", "birth", "phone", "nik", "npwp", "email", "member", "blood", "marital"},
	"dukcapil":  {"nik", "kk", "name", "sex", "place", "birth", "blood", "religion", "marital", "family", "job", "mother", "father", "address", "village"},
	"voters":    {"kk", "nik", "name", "place", "birth", "marital", "sex", "address", "tps"},
	"shop":      {"username", "name", "sex", "email", "phone", "md5", "birth", "ip", "avatar"},
	"airline":   {"name", "birth", "phone", "passport", "email", "address"},
	"hospital":  {"name", "nik", "sex", "ttl", "address", "diagnosis", "phone", "bpjs", "mother"},
	"school":    {"name", "nisn", "sex", "place", "birth", "nik", "religion", "address", "phone", "mother", "family"},
	"payroll":   {"staff", "name", "nik", "npwp", "account", "salary", "kpj", "phone", "address"},
	"officials": {"nip", "name", "birth", "job", "salary", "email", "phone"},
	"bank":      {"name", "phone", "address", "account", "card", "job", "mother"},
	"lending":   {"name", "nik", "phone", "salary", "photo", "sign", "geo", "imei", "arrears"},
	"sim":       {"nik", "phone"},
	"vaccines":  {"name", "nik", "birth", "phone", "vaccine"},
	"village":   {"name", "nik", "kk", "address", "dead", "nation", "job", "religion"},
	"cars":      {"name", "plate", "sim", "address", "phone"},
	"forum":     {"username", "email", "bcrypt", "ip", "messenger"},
	"combo":     {"email", "password"},
	"contacts":  {"name", "phone"},
}

// written writes a column's name as some program would.
func written(r *rand.Rand, name string) string {
	words := strings.FieldsFunc(name, func(c rune) bool { return c == '_' || c == ' ' || c == '.' || c == '/' })
	title := func(words []string) []string {
		out := make([]string, len(words))
		for i, w := range words {
			out[i] = strings.ToUpper(w[:1]) + strings.ToLower(w[1:])
		}
		return out
	}
	switch r.IntN(14) {
	case 0:
		return strings.ToUpper(strings.Join(words, "_"))
	case 1:
		return strings.Join(title(words), " ")
	case 2:
		return strings.ToLower(words[0]) + strings.Join(title(words[1:]), "")
	case 3:
		return []string{"mst_", "peg_", "tbl_user_", "data_"}[r.IntN(4)] + strings.ToLower(strings.Join(words, "_"))
	case 4:
		return strings.ToLower(strings.Join(words, "_")) + "_1"
	case 5:
		return strings.Join(title(words), " ") + " *"
	case 6:
		return strings.ToLower(strings.Join(words, "-"))
	}
	return name
}

// LabelledTables makes n tables from a seed, a third of them without anything
// personal.
func LabelledTables(seed uint64, n int) []Labelled {
	r := rand.New(rand.NewPCG(seed, 0x6c61626c))
	var kinds []string
	for kind := range structures {
		kinds = append(kinds, kind)
	}
	slices.Sort(kinds)
	out := make([]Labelled, n)
	for i := range out {
		g := &maker{Rand: rand.New(rand.NewPCG(seed, uint64(i)))}
		rows := []int{3, 20, 60, 200, 500}[r.IntN(5)]
		t := Labelled{Kind: "clean"}
		var fields []field
		if i%3 != 0 {
			t.Kind = kinds[(i-i/3)%len(kinds)]
			for _, key := range structures[t.Kind] {
				fields = append(fields, personal[key])
			}
			t.NoHeader = r.IntN(8) == 0
		}
		r.Shuffle(len(ordinary), func(i, j int) { ordinary[i], ordinary[j] = ordinary[j], ordinary[i] })
		more := 1 + r.IntN(5)
		if t.Kind == "clean" {
			more = 5 + r.IntN(8)
		}
		fields = append(fields, ordinary[:more]...)
		r.Shuffle(len(fields), func(i, j int) { fields[i], fields[j] = fields[j], fields[i] })
		used := map[string]bool{}
		for _, f := range fields {
			name := written(r, f.names[r.IntN(len(f.names))])
			if used[strings.ToLower(name)] {
				name += "_2"
			}
			used[strings.ToLower(name)] = true
			t.Columns = append(t.Columns, Column{Name: name, Class: f.class})
		}
		base := r.IntN(4) * 100_000
		for row := range rows {
			g.p, g.row = NewPerson(g.Rand), base+row
			for c, f := range fields {
				value := ""
				if g.Float64() >= f.empty {
					value = f.value(g)
				}
				t.Columns[c].Values = append(t.Columns[c].Values, value)
			}
		}
		out[i] = t
	}
	return out
}
