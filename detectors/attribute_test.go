package detectors

import "testing"

// TestAttributes: what values of columns named for a class are.
func TestAttributes(t *testing.T) {
	for _, c := range []struct {
		class, value string
		rung         Rung
		kind         Kind
	}{
		{"name", "Budi Santoso", Likely, Value},
		{"name", "Dr. Siti Nur'aini, S.Kom", Likely, Value},
		{"name", "Kabel USB", Weak, Value},
		{"name", "PT Budi Jaya", Weak, Value},
		{"name", "Jl. Sudirman", Weak, Value},
		{"name", "Total", None, Value},
		{"name", "A-123", None, Value},
		{"mother_name", "Sri Rahayu", Likely, Value},
		{"family", "KEPALA KELUARGA", Likely, Value},
		{"family", "3", Weak, Value},
		{"sex", "L", Sure, Value},
		{"sex", "Laki-laki", Sure, Value},
		{"sex", "PEREMPUAN", Sure, Value},
		{"sex", "2", Likely, Value},
		{"sex", "0", Weak, Value}, {"sex", "9", None, Placeholder},
		{"sex", "XL", None, Value},
		{"religion", "Islam", Sure, Value},
		{"religion", "Kepercayaan terhadap Tuhan YME", Likely, Value},
		{"religion", "Aliran kepercayaan", Likely, Value},
		{"religion", "biru", None, Value},
		{"marital_status", "Belum Kawin", Sure, Value},
		{"marital_status", "CERAI MATI", Sure, Value},
		{"marital_status", "TK/0", Likely, Value},
		{"marital_status", "2011-05-06", Weak, Value},
		{"marital_status", "merah", None, Value},
		{"nationality", "WNI", Sure, Value},
		{"education_job", "SLTA/SEDERAJAT", Sure, Value},
		{"birth_place", "JAKARTA", Likely, Value},
		{"birth_place", "12", None, Value},
		{"address", "Jl. Mawar No. 5 RT 01/RW 02", Likely, Value},
		{"address", "Kecamatan Setiabudi", Weak, Value},
		{"address", "12920", Weak, Value},
		{"geo", "-6.2087634", Likely, Value},
		{"geo", "106.845599", Likely, Value},
		{"geo", "-6.2087634, 106.845599", Sure, Value},
		{"geo", "https://maps.google.com/?q=-7.807055,108.354049", Sure, Value},
		{"geo", "https://www.google.com/maps/@-7.8,108.35,17z", Likely, Value},
		{"geo", "https://example.com/?q=12", None, Value},
		{"bank_account", "BSI 1310025526095 a.n. Daniel Harahap", Likely, Value},
		{"geo", "51.5074", None, Value},
		{"geo", "0.000", None, Value},
		{"birth_date", "17-08-1945", Likely, Value},
		{"birth_date", "41 Th 7 Bl 19 Hr", Weak, Value},
		{"birth_date", "3 bulan", Weak, Value},
		{"birth_date", "12 apel", None, Value},
		{"birth_date", "200 th 1 bl", None, Value},
		{"bank_account", "BRI 696109723494", Likely, Value},
		{"bank_account", "toko 696109723494", None, Value},
		{"bank_account", "2024-01-05", None, Value},
		{"student_id", "20.11.2001", Likely, Value},
		{"student_id", "12/345178", Likely, Value},
		{"username", "2024-01-05", None, Value},
		{"username", "45.3", None, Value},
		{"username", "budi.45", Likely, Value},
		{"nip", "2024-01-05", None, Value},
		{"education_job", "3.75", Weak, Value},
		{"religion", "K", Likely, Value},
		{"birth_date", "1945-08-17T00:00:00", Likely, Value},
		{"birth_date", "17 Agustus 1945", Likely, Value},
		{"birth_date", "17081945", Likely, Value},
		{"birth_date", "19450817", Likely, Value},
		{"birth_date", "8/17/1945", Likely, Value},
		{"birth_date", "16666", Likely, Value},
		{"birth_date", "Jakarta, 17-08-1945", Likely, Value},
		{"birth_date", "JAKARTA, 17 Agustus 1945", Likely, Value},
		{"birth_date", "34", Weak, Value},
		{"birth_date", "1945", Weak, Value},
		{"birth_date", "1900-01-01", None, Placeholder},
		{"birth_date", "0000-00-00", None, Placeholder},
		{"birth_date", "31-02-1990", None, Value},
		{"birth_date", "2031-02-03", None, Value},
		{"birth_date", "192.168.1.1", None, Value},
		{"kk", "3174061507100001", Likely, Value},
		{"kk", "3174.0615.0710.0001", Likely, Value},
		{"kk", "3174061599900001", Weak, Value},
		{"kk", "9974061507100001", None, Value},
		{"kk", "3,17406E+15", None, Damaged},
		{"kk", "0000000000000000", None, Placeholder},
		{"npwp", "01.000.013.1-093.000", Likely, Value},
		{"npwp", "010000131093000", Likely, Value},
		{"npwp", "0010000131093000", Likely, Value},
		{"npwp", "3174061505901234", Likely, Value},
		{"npwp", "010000130093000", None, Value},
		{"npwp", "10000131093000", None, Damaged},
		{"npwp", "000000000000000", None, Placeholder},
		{"passport", "B1234567", Likely, Value},
		{"passport", "A 123456", Likely, Value},
		{"passport", "2C11JE0123", Weak, Value},
		{"driving_licence", "123456789012", None, Placeholder},
		{"driving_licence", "850512345678", Weak, Value},
		{"vehicle_plate", "B 1234 XYZ", Sure, Value},
		{"vehicle_plate", "AB1234CD", Sure, Value},
		{"vehicle_plate", "B 12 A", Likely, Value},
		{"vehicle_plate", "MHFXW42G5B2012345", Weak, Value},
		{"vehicle_plate", "Q 1234 AB", Weak, Value},
		{"nip", "198503122010011003", Sure, Value},
		{"nip", "19850312 201001 1 003", Sure, Value},
		{"nip", "198513122010011003", Weak, Value},
		{"nip", "K-00123", Weak, Value},
		{"student_id", "0051234567", Likely, Value},
		{"student_id", "0000000000", None, Placeholder},
		{"bpjs_employment", "19023456781", Likely, Value},
		{"bank_account", "1234098765", Likely, Value},
		{"bank_account", "123-00-0987654-3", Likely, Value},
		{"bank_account", "0000000000", None, Placeholder},
		{"bank_account", "BCA", None, Value},
		{"payment_card", "4111111111111111", Likely, Value},
		{"payment_card", "4111 1111 1111 1111", Likely, Value},
		{"payment_card", "4111111111111112", None, Value},
		{"payment_card", "09/27", Weak, Value},
		{"password", "rahasia123", Likely, Value},
		{"password", "********", None, Placeholder},
		{"password", "5f4dcc3b5aa765d61d8327deb882cf99", None, Value},
		{"password_hash", "5f4dcc3b5aa765d61d8327deb882cf99", Weak, Value},
		{"password_hash", "$2y$10$abcdefghijklmnopqrstuuKx9v4mYwz5vJ1J8o1r5Qm0cD2eF3gH4", Sure, Value},
		{"password_hash", "$P$B12345678abcdefghijklmnopqrstu1", Sure, Value},
		{"username", "budi_s", Likely, Value},
		{"username", "budi santoso", None, Value},
		{"messenger", "https://wa.me/6281200000000", Likely, Value},
		{"messenger", "budi.line", Weak, Value},
		{"ip_address", "36.85.1.2", Likely, Value},
		{"ip_address", "2001:db8::1", Likely, Value},
		{"ip_address", "127.0.0.1", None, Placeholder},
		{"ip_address", "1.2.3", None, Value},
		{"ip_address", "1.2.3.999", None, Value},
		{"device_id", "490154203237518", Likely, Value},
		{"device_id", "00:1a:2b:3c:4d:5e", Likely, Value},
		{"photo", "uploads/ktp/3f2a.jpg", Likely, Value},
		{"photo", "https://cdn.test/a.PNG?x=1", Likely, Value},
		{"photo", "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8U", Sure, Value},
		{"photo", "1", None, Value},
		{"photo", "ada", None, Value},
		{"health", "A+", Sure, Value},
		{"health", "E11.9", Likely, Value},
		{"health", "asma", Weak, Value},
		{"death", "HIDUP", Likely, Value},
		{"death", "meninggal", Likely, Value},
		{"death", "2020-01-02", Weak, Value},
		{"death", "0000-00-00", None, Value},
		{"payment_status", "LUNAS", Sure, Value},
		{"bpjs_membership", "PBI (APBN)", Weak, Value},
		{"criminal_record", "Pasal 362 KUHP", Weak, Value},
		{"criminal_record", "SKCK/YANMAS/123/2021", Weak, Value},
		{"criminal_record", "tidak", Weak, Value},
		{"criminal_record", "0", None, Value},
		{"criminal_record", "-", None, Value},
		{"voter", "012", Weak, Value},
		{"vaccine", "Sinovac", Sure, Value},
		{"vaccine", "Dosis 2", Weak, Value},
		{"vaccine", "lengkap", Weak, Value},
		{"payment_status", "Menunggak 3 bln", Sure, Value},
		{"payment_status", "Belum", Sure, Value},
		{"marital_status", "Duda/Janda", Sure, Value},
		{"marital_status", "Jejaka", Sure, Value},
		{"biometric", "ttd/12.png", Likely, Value},
	} {
		var text Text
		text.Set([]byte(c.value))
		naming := Named
		if c.class == "name" || c.class == "address" {
			naming = Shared // a named column needs no more than Weak
		}
		found := detector(t, c.class).Find(nil, &text, naming)
		if len(found) != 1 || found[0].Rung != c.rung || found[0].Kind != c.kind {
			t.Errorf("%s %q: %+v, want %s, kind %d", c.class, c.value, found, c.rung, c.kind)
		}
	}
}

// TestUnnamed: what is found in columns whose names say nothing.
func TestUnnamed(t *testing.T) {
	for _, c := range []struct {
		class, value string
		rung         Rung
		want         int
	}{
		{"nip", "NIP 198503122010011003 (aktif)", Sure, 1},
		{"nip", "ID198503122010011003", None, 0},
		{"npwp", "NPWP: 01.000.013.1-093.000", Likely, 1},
		{"npwp", "010000131093000", None, 0},
		{"payment_card", "kartu 4111-1111-1111-1111", Likely, 1},
		{"payment_card", "4111111111111111222", None, 0},
		{"password_hash", "5f4dcc3b5aa765d61d8327deb882cf99", None, 0},
		{"password_hash", "$2y$10$abcdefghijklmnopqrstuuKx9v4mYwz5vJ1J8o1r5Qm0cD2eF3gH4", Sure, 1},
		{"religion", "Islam", Sure, 1}, // in a column that has no name
		{"password_hash", "values ('a', '$2y$10$abcdefghijklmnopqrstuuKx9v4mYwz5vJ1J8o1r5Qm0cD2eF3gH4');", Sure, 1},
		{"password_hash", "harga $25 atau $30, $", None, 0},
		{"kk", "NIK kepala keluarga: 3174061505200001", None, 0},
		{"kk", "kartu keluarga 3174061505200001", Likely, 1},
		{"password", "PASS: TestFoo1", None, 0},
		{"password", "pass_container1.cpp", None, 0},
		{"password", "l.password = f[i+1]", None, 0},
		{"password", "pass 12ms", None, 0},
		{"messenger", "line := gotPos.Line1", None, 0},
		{"messenger", "Line: ASSY_03", None, 0},
		{"messenger", "ID LINE: kenari77", Weak, 1},
		{"messenger", "tg@debian.org", None, 0},
		{"vehicle_plate", "Plat S45C", None, 0},
		{"vehicle_plate", "motor AC 120 KW", None, 0},
		{"vehicle_plate", "mobil L 300 PU", None, 0},
		{"bank_account", "account 1234567890 closed", None, 0},
		{"bank_account", "BNI 2024 0101 2000", None, 0},
		{"bank_account", "BCA 20240101120000", None, 0},
		{"ip_address", "Version: 8:36.9.11.60+dfsg", None, 0},
		{"ip_address", "libfoo 6.54.8.30 ok", None, 0},
		{"ip_address", "36.68.119.185-36.68.119.190", Likely, 2},
		{"kk", "no kk: 3174061505200001", Likely, 1},
		{"kk", "no antrian 3174061505200001", None, 0},
		{"bank_account", "tf ke BCA 7490 805 150 a.n. Budi", Likely, 1},
		{"bank_account", "rek. Bank Jago 951-319-2052", Likely, 1},
		{"bank_account", `{"no_rek":"6638766763"}`, Likely, 1},
		{"bank_account", "BCA 2023-09-09 11:54", None, 0},
		{"bank_account", "BRI 081234567890", None, 0},
		{"bank_account", "mandiri dan sehat 1234567890", None, 0},
		{"password", "password=qwerty586&x=1", Likely, 1},
		{"password", `"password":"sayang34","remember":"on"`, Likely, 1},
		{"password", "pass awal kenari77", Likely, 1},
		{"password", "password harus diganti 90 hari", None, 0},
		{"password", "password: ********", None, 0},
		{"password", "Password: bismillah", Likely, 1},
		{"password", "  PASS : Garuda#1", Likely, 1},
		{"password", "Password: wajib", None, 0},
		{"password", "Password: salah satu", None, 0},
		{"password", "https://login.bank.co.id:443/auth:yusuf.kenari:sayang123", Likely, 1},
		{"password", "https://login.bank.co.id/auth:yusuf@surat.id:bismillah", Likely, 1},
		{"password", "android://x9-a==@com.bank.app/:081298765431:kenari!", Likely, 1},
		{"password", "https://login.bank.co.id:8080/auth:x", None, 0},
		{"password", "https://peta.id/a:12:30:45/x", None, 0},
		{"password", "https://surat.id/masuk", None, 0},
		{"password", "password=[REDACTED]", None, 0},
		{"password", "pass rate: 95%", None, 0},
		{"password", "password: kenari@contoh.co.id", None, 0},
		{"password", "$user->password = bcrypt($x1)", None, 0},
		{"vehicle_plate", "mobil plat F-9805-JBX", Sure, 1},
		{"vehicle_plate", "nopol ab 4660 fw", Sure, 1},
		{"vehicle_plate", "motor di 1234 itu", None, 0},
		{"vehicle_plate", "rak B 12 A", None, 0},
		{"device_id", "hp dinas imei 490154203237518", Likely, 1},
		{"device_id", "mac wifi a4:5e:60:79:91:9a", Likely, 1},
		{"device_id", "gaid=2fa9fea2-717d-4f6f-9db7-209bbba2bd86", Weak, 1},
		{"device_id", "request 2fa9fea2-717d-4f6f-9db7-209bbba2bd86", None, 0},
		{"messenger", "IG: @kenari_77", Weak, 1},
		{"messenger", "line 12 of @Override", None, 0},
		{"messenger", "telegram: aktif", None, 0},
		{"ip_address", "login dari 36.68.119.185:4321 gagal", Likely, 1},
		{"ip_address", "okhttp/4.9.33.12 ok", None, 0},
		{"ip_address", "kode 5.1.02.01.0001", None, 0},
		{"npwp", "npwp 010000131093000", Likely, 1},
		{"name", "NIK 1 | Nama: Siti Aminah | HP 2", Likely, 1},
		{"name", `{\"nama_lengkap\":\"Budi Santoso\",\"x\":1}`, Likely, 1},
		{"name", "Peserta[nama=Dewi Lestari, nik=1]", Likely, 1},
		{"name", "nama_pasien=Agus nik=1", Likely, 1},
		{"name", `a:2:{s:4:"nama";s:11:"Siti Aminah";s:2:"hp";i:1;}`, Likely, 1},
		{"name", `s:4:\"nama\";s:11:\"Siti Aminah\";`, Likely, 1},
		{"birth_date", `s:9:"tgl_lahir";s:10:"1990-05-12";`, Likely, 1},
		{"password", `s:8:"password";s:8:"kenari77";`, Likely, 1},
		{"name", "name: kubelet", None, 0},
		{"name", "file_name=a.pdf", None, 0},
		{"name", "product name: Dewi Sri", None, 0},
		{"name", "customer name: Dewi Sri", Likely, 1},
		{"name", "barang nama: Dewi Sri", None, 0},
		{"name", "name: Dewi", None, 0},
		{"name", "nama: beras", None, 1},
		{"name", "nama Siti Aminah", None, 0},
		{"name", "nama bank: BCA", None, 0},
		{"birth_date", "tgl_lahir=1990-05-12, x", Likely, 1},
		{"birth_date", "TTL: Jakarta, 12-05-1990 | L", Likely, 1},
		{"birth_date", `"birth_date":"1990-05-12T00:00:00Z"`, Likely, 1},
		{"bank_account", "654bca1499194980", None, 0},
		{"bank_account", "bca242995873583.webp", None, 0},
		{"bank_account", "BRI1499194980123", Likely, 1},
		{"password", "PWD9-QGAJ-5KBR-69SE", None, 0},
		{"password", "x1pwd0ru44", None, 0},
		{"birth_date", "tempat lahir: Jakarta", None, 0},
		{"birth_date", "Suprapti, lahir di Yogyakarta, 28 Februari 1996, NIK", Likely, 1},
		{"birth_date", "lahir pada 12-05-1990.", Likely, 1},
		{"birth_date", "lahir prematur, 12-05-2024", None, 0},
		{"birth_date", "date: 2024-01-05", None, 0},
		{"address", "alamat=Jl. Mawar No. 5, Bandung; hp=1", Likely, 1},
		{"address", "Alamat: Jl. Mawar No 5 RT 1/2 HP: 08", Likely, 1},
		{"address", "address: 10.0.0.1", None, 0},
		{"sex", "L", Sure, 1}, // beside a NIK that says so
	} {
		var text Text
		text.Set([]byte(c.value))
		d, naming := detector(t, c.class), Silent
		if d.Gate().Spoken {
			naming = Keyword
		}
		found := d.Find(nil, &text, naming)
		if len(found) != c.want || c.want > 0 && found[0].Rung != c.rung {
			t.Errorf("%s %q: %+v, want %d, %s", c.class, c.value, found, c.want, c.rung)
		}
	}
}

func TestSpreadsheetDate(t *testing.T) {
	for days, want := range map[int]date{61: {1900, 3, 1}, 16666: {1945, 8, 17}, 36526: {2000, 1, 1}, 43890: {2020, 2, 29}} {
		if got := spreadsheetDate(days); got != want {
			t.Errorf("%d: %v, want %v", days, got, want)
		}
	}
}

// TestBeginsStreet: streets that people live in are told from those that are built.
func TestBeginsStreet(t *testing.T) {
	for text, want := range map[string]bool{
		"Jl. Mawar No. 5": true, "belakang jalan Diponegoro 2": true, "RT 03 gang Mawar 5": true, "Budi, Jalan Melati 3": true,
		"untuk pembangunan jalan di Kabupaten Bogor pada 1 Januari 2023": false, "Peningkatan Jalan Diponegoro 2": false, "jalan tol 3": false, "5 orang": false,
	} {
		if beginsStreet([]byte(text)) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}
