package scan_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// TestOrdinaryTables: columns of business tables whose names are also those of
// classes expose nobody.
func TestOrdinaryTables(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	number := func(most int) func(int) string { return func(int) string { return fmt.Sprint(r.IntN(most)) } }
	words := func(list ...string) func(int) string { return func(int) string { return list[r.IntN(len(list))] } }
	for _, table := range [][]any{
		{"order_id", number(1e9), "line_id", number(9), "sku", words("A-12", "B-7")},
		{"tanggal", words("2024-01-02"), "ig", number(5000), "fb", number(9000), "tiktok", number(100)},
		{"species", words("Elang"), "family", words("Accipitridae", "Felidae"), "genus", words("Aquila", "Felis")},
		{"sku", words("A-1"), "product_family", words("Minuman", "Roti"), "job_family", words("Gudang")},
		{"kota", words("Medan", "Bogor"), "jumlah_anak", number(9000), "jumlah_penduduk", number(1e6)},
		{"account_code", number(9000), "account_name", words("Kas", "Piutang Usaha", "Beban Gaji")},
		{"supplier", words("PT Maju"), "contact_name", words("Sales Dept", "Gudang")},
		{"produk", words("Susu"), "exp_date", words("09/27", "01/28"), "harga", number(90000)},
		{"no_induk", number(90000), "judul", words("Kamus", "Atlas"), "penerbit", words("Erlangga")},
		{"jabatan", words("Kepala"), "ttd", words("Kepala Bagian Umum")},
		{"plat", words("B 12 A", "2 mm"), "no_kendaraan", number(99)},
		{"handle", words("kopi-susu", "teh"), "toko", words("Kopi Susu")},
		{"device_id", words("sensor-00000000012", "sensor-00000000013"), "suhu", number(40), "ip", words("10.0.0.3", "192.168.1.7")},
		{"bulan", words("Jan"), "jht", number(9e5), "jkk", number(9e5), "jkm", number(9e5)},
		{"hostname", words("rtr-1", "rtr-2"), "imei", words("490154203237518", "356938035643809"), "age", number(9)},
		{"commit_hash", words("5f4dcc3b5aa765d61d8327deb882cf9900000000", "1f4dcc3b5aa765d61d8327deb882cf9900000001"), "hash", words("5f4dcc3b5aa765d61d8327deb882cf99")},
		{"image", words("https://cdn.test/a.png"), "location", words("Rak 3"), "status", words("aktif"), "token", words("abc123def"), "city", words("Medan"), "name", words("Kabel USB"), "description", words("hitam")},
		{"lat", words("-6.2", "-7.1"), "lon", words("106.8", "110.4"), "cabang", words("Utara")},
		{"gender", words("L", "P"), "berat", number(90)},
		{"npsn", number(1e8), "sekolah", words("SMP Negeri 1", "SMA Negeri 2"), "alamat_jalan", words("Jl. Pendidikan No. 5", "Jl. Mawar 2"), "lintang", words("-3.9123", "-3.8145")},
		{"name", words("Ministry of Finance", "Balai Besar Karantina", "Board of Health"), "address", words("1 Main Street"), "city", words("Medan")},
	} {
		var text strings.Builder
		for i := 0; i < len(table); i += 2 {
			text.WriteString([]string{",", ""}[btoi(i == 0)] + table[i].(string))
		}
		for row := range 60 {
			text.WriteString("\n")
			for i := 1; i < len(table); i += 2 {
				text.WriteString([]string{",", ""}[btoi(i == 1)] + table[i].(func(int) string)(row))
			}
		}
		rep := scanText(t, text.String()+"\n")
		// A device number does point at a device; what is asked is that nothing else is made of it.
		for _, c := range rep.Summary.Classes {
			if c.Class != "device_id" && !c.Descriptive {
				t.Errorf("%v: %s in %d records", table[0], c.Class, c.Records)
			}
		}
		if rep.Summary.Minors > 0 {
			t.Errorf("%v: %d minors", table[0], rep.Summary.Minors)
		}
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// TestPlainlyNamed: columns of people's data by the names that it goes by.
func TestPlainlyNamed(t *testing.T) {
	for id, names := range map[string]string{
		"name":         "nama_pembeli buyer_name given_name nama_penumpang nama_tamu student_name surname guest_name cust_name nama_debitur nama_dokter policy_holder nama_npwp first_name",
		"birth_date":   "tgl_lahir born bday date_birth lahir",
		"address":      "address_line_1 tempat_tinggal alamat_pemasangan alamat_toko_asal",
		"ip_address":   "ip_addr remote_addr client_ip login_ip",
		"family":       "suami istri husband wife spouse father ayah",
		"bank_account": "bank_acc_no rekening_bca",
		"health":       "blood_group",
	} {
		value := map[string]string{"name": "Siti Rahayu", "birth_date": "1985-03-0%d", "address": "Jl. Mawar No. %d RT 01/RW 02", "ip_address": "114.5.6.%d", "family": "Budi Santoso", "bank_account": "12345%d9876", "health": "A+"}[id]
		for name := range strings.FieldsSeq(names) {
			var text strings.Builder
			text.WriteString("nik," + name + "\n")
			for i := range 40 {
				v := value
				if strings.Contains(v, "%d") {
					v = fmt.Sprintf(v, 1+i%9)
				}
				fmt.Fprintf(&text, "317406%02d0690%04d,%s\n", 1+i%28+40*(i%2), 1000+37*i, v)
			}
			if got := class(scanText(t, text.String()), id).Records; got < 36 {
				t.Errorf("%s: %s in %d of 40 records", name, id, got)
			}
		}
	}
}
