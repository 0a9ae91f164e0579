package detectors

import (
	"strings"
	"testing"
)

func TestVocabulary(t *testing.T) {
	v := builtinVocabulary()
	for _, c := range []struct {
		column, class string
		want          Naming
		relative      bool
	}{
		{"NIK", "nik", Named, false},
		{"NIK", "nip", Shared, false},
		{"no_anggota", "nip", Silent, false},
		{"uang_jalan", "address", Silent, false},
		{"last_login", "username", Silent, false},
		{"sudah_dpt", "voter", Silent, false},
		{"blok_makam", "death", Silent, false},
		{"PISA", "family", Named, false},
		{"no_rangka", "vehicle_plate", Shared, false},
		{"FULL NAME AS PER PASSPORT", "name", Named, false},
		{"no_ktp", "nik", Named, false},
		{"NOKTP", "nik", Named, false},
		{"No. KTP", "nik", Named, false},
		{"noKtp", "nik", Named, false},
		{"nomorIndukKependudukan", "nik", Named, false},
		{"pamong_nik", "nik", Named, false},
		{"l_26301_casa_no_ektp", "nik", Named, false},
		{"NIK_1", "nik", Named, false},
		{"6_nik", "nik", Named, false},
		{"NIK (16 digit)", "nik", Named, false},
		{"nik_ayah", "nik", Named, true},
		{"NIK Ibu Kandung", "nik", Named, true},
		{"nik_karyawan", "nik", Rival, false},
		{"no_identitas", "nik", Shared, false},
		{"no_kk", "nik", Rival, false},
		{"Nomor Kartu Keluarga", "nik", Rival, false},
		{"no_rekening", "nik", Rival, false},
		{"trx_id", "nik", Rival, false},
		{"alamat", "nik", Silent, false},
		{"keterangan", "nik", Silent, false},
		{"HP", "phone", Named, false},
		{"NOHP", "phone", Named, false},
		{"hp2", "phone", Named, false},
		{"No. Telp/HP", "phone", Silent, false},
		{"user_phone_number", "phone", Named, false},
		{"no_hp_ayah", "phone", Named, true},
		{"harga_hp", "phone", Silent, false},
		{"kontak", "phone", Shared, false},
		{"no_rek", "phone", Rival, false},
		{"e-mail", "email", Named, false},
		{"userEmail", "email", Named, false},
		{"no_kk", "email", Silent, false},
		{"noKartu", "bpjs_card", Shared, false},
		{"PSNOKA", "bpjs_card", Named, false},
		{"td_no_bpjs_kesehatan", "bpjs_card", Named, false},
		{"no_bpjs_ketenagakerjaan", "bpjs_card", Rival, false},
		{"gaji", "salary", Named, false},
		{"kar_gaji_pokok", "salary", Named, false},
		{"penghasilan_ayah", "salary", Named, true},
		{"pendapatan", "salary", Shared, false},
		{"tgl_gaji", "salary", Silent, false},
		{"harga", "salary", Silent, false},
		{"saldo", "salary", Silent, false},
		{"tagihan", "salary", Rival, false},
		{"Gaji/Bulan", "salary", Named, false},
		{"Gaji_Januari", "salary", Named, false},
		{"Gaji Ke-13", "salary", Named, false},
		{"jumlah gaji bersih", "salary", Named, false},
		{"biaya_gaji", "salary", Silent, false},
		{"no_rek_gaji", "salary", Silent, false},
		{"tgl_terima_gaji", "salary", Silent, false},
		{"bulan_gaji", "salary", Silent, false},
		{"status_terima_gaji", "salary", Silent, false},
		{"akun_gaji", "salary", Silent, false},
		{"gaji_bln_ini", "salary", Named, false},
		{"kontak", "nik", Silent, false},
		{"mst_user_name", "username", Named, false},
		{"tbl_nama_pasien", "name", Named, false},
		{"nama_barang", "name", Silent, false},
		{"commit_hash", "password_hash", Silent, false},
		{"product_family", "family", Silent, false},
		{"alamat_toko_asal", "address", Named, false},
		{"alamat_ip", "address", Silent, false},
		{"golongan_gaji", "salary", Silent, false},
		{"no_slip_gaji", "salary", Silent, false},
		{"lembur", "salary", Shared, false},
		{"", "nik", Silent, false},
		{"1", "nik", Silent, false},
	} {
		name := v.Read(c.column)
		if got := v.Naming(name, c.class); got != c.want || (got != Silent && name.Relative != c.relative) {
			t.Errorf("%q for %s: %s, relative %v; want %s, %v", c.column, c.class, got, name.Relative, c.want, c.relative)
		}
	}
}

// TestLooseNames: names cut short, in one piece, questions, and two things at once.
func TestLooseNames(t *testing.T) {
	v := builtinVocabulary()
	for _, c := range []struct {
		column, class string
		want          Naming
		relative      bool
	}{
		{"NMPEG", "name", Named, false},
		{"NM_PASIEN", "name", Named, false},
		{"Jml Rek Tunggak", "payment_status", Named, false},
		{"TUNGGAKAN_THN", "payment_status", Named, false},
		{"RELIG_CD", "religion", Named, false},
		{"Nama Tukang", "name", Shared, false},
		{"riderName", "name", Named, false},
		{"N a m a", "name", Shared, false},
		{"nama_gudang", "name", Silent, false},
		{"hostName", "name", Silent, false},
		{"KDAGM", "religion", Named, false},
		{"id_pekerjaan", "education_job", Named, false},
		{"STSKWN", "marital_status", Named, false},
		{"MBR_BRTH_DT", "birth_date", Named, false},
		{"Tgl. Lhr Pasien", "birth_date", Named, false},
		{"Nomor WhatsApp yang bisa dihubungi", "phone", Named, false},
		{"Pendidikan terakhir kamu apa?", "education_job", Named, false},
		{"Tempat, tanggal lahir", "birth_date", Named, false},
		{"Tempat, tanggal lahir", "birth_place", Named, false},
		{"PENERIMA / TELP", "phone", Named, false},
		{"PENERIMA / TELP", "name", Shared, false},
		{"No. Rek Tujuan", "bank_account", Named, false},
		{"upload_foto_ktp_anda", "photo", Named, false},
		{"gaji bulan lalu", "salary", Named, false},
		{"tgl_gaji", "salary", Silent, false},
		{"profile.displayName", "name", Named, false},
		{"kecamtan", "address", Shared, false}, // misspelt
		{"penghsln_bln", "salary", Named, false},
		{"gndr", "sex", Named, false},
		{"passed", "password", Silent, false},
		{"ph", "phone", Silent, false},
		{"hub_asal", "family", Silent, false},
		{"log_name", "name", Silent, false},
		{"awards.suppliers.name", "name", Silent, false},
		{"host.name", "name", Silent, false},
		{"user.name", "name", Shared, false},
		{"received", "name", Silent, false},
		{"wa_number", "phone", Named, false},
		{"ktp_attendee", "nik", Named, false},
		{"OCCUP_DESC", "education_job", Named, false},
		{"STATUS_PEMBAYARAN_SPPT", "payment_status", Named, false},
		{"Tempat dan tanggal lahir", "birth_place", Named, false},
		{"ktpSelfieUrl", "photo", Named, false},
		{"version", "ip_address", Rival, false},
		{"jumlah_barang", "name", Silent, false},
		{"total", "salary", Silent, false},
	} {
		name := v.ReadPath(c.column)
		if got := v.Naming(name, c.class); got != c.want || (got != Silent && name.Relative != c.relative) {
			t.Errorf("%q for %s: %s, relative %v; want %s, %v", c.column, c.class, got, name.Relative, c.want, c.relative)
		}
	}
}

// TestWordsOnce: a word stands once in its list, and is one that a name can have.
func TestWordsOnce(t *testing.T) {
	for i, list := range [][]string{glued, asked, heads, things, persons, relativeRoles, ownRoles, tablePrefixes, notAddresses, bodies, units, descriptive, shortWords, proseNames, operatorNames, notMisspelt} {
		seen := map[string]bool{}
		for _, word := range list {
			if seen[word] || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789 _") != "" {
				t.Errorf("list %d: %q", i, word)
			}
			seen[word] = true
		}
	}
}

// TestUnknownWords: a known word with others behind it that nobody knows is one for whose it is, and a word
// of an old system is what its pieces say; values that stand in a row of names are neither.
func TestUnknownWords(t *testing.T) {
	v := builtinVocabulary()
	for column, want := range map[string]string{
		"nisn_pd": "student_id", "pendapatan_zorp": "salary?", "etnis_zorp": "nationality?", "nationality_crew": "nationality?",
		"TGLLHRPAS": "birth_date?", "SEXCD": "sex?", "DIAGUTAMA": "health?", "provid": "", "pincode": "", "KELURAHAN_NM": "address?",
		"kelas_zorp": "", "etnis_status": "ordinary", "Kota Zorp": "", "Etnis Zorp": "", "product": "ordinary", "sukardi": "", "janjang": "",
	} {
		if got := v.ReadPath(column).String(); got != want {
			t.Errorf("%s: %q, want %q", column, got, want)
		}
	}
	for word := range givenNames {
		if v.readGlued([]string{word}).Known() {
			t.Errorf("the name %s is parted into %q", word, v.pieces(word))
		}
	}
}
