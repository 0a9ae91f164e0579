package scan_test

import (
	"bocor/scan"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestForms: what a form or a table on its side says of people is read under its names.
func TestForms(t *testing.T) {
	for _, c := range []struct {
		name, text string
		records    uint64
		columns    string // those with names; "": it is no form
	}{
		{"with colons", "FORMULIR;;\nNama Lengkap;:;Kenari Wati\nNIK;:;3174055203900007\nNo. HP;:;081298765432\nPenghasilan per bulan;:;Rp 6.500.000\n", 1,
			"Nama Lengkap,NIK,No HP,Penghasilan per bulan"},
		{"numbered", "1. Nama;Kenari Wati\n2. NIK;3174055203900007\n3. No. HP;081298765432\n4. Hobi;Renang\n", 1, "Nama,NIK,No HP"},
		{"two side by side", "Nama,Kenari Wati,NIK,3174055203900007\nNo. HP,081298765432,Agama,Islam\nEmail,kenari@contoh.co.id,Pekerjaan,Guru\n", 1,
			"Nama,NIK,No HP,Agama,Email,Pekerjaan"},
		{"empty fields", "Nama,Kenari Wati,NIK,3174055203900007\nAgama,,Pekerjaan,Guru\nNo. HP,081298765432,Email,\n", 1, "Nama,NIK,Agama,Pekerjaan,No HP,Email"},
		{"one below the other", "Nama;Kenari Wati\nNIK;3174055203900007\nNo. HP;081298765432\nNama;Kenanga Sari\nNIK;3174055203900008\nNo. HP;081398765432\n", 2, "Nama,NIK,No HP"},
		{"people in columns", "Nama,Kenari Wati,Kenanga Sari,Kemuning Ayu\nNIK,3174055203900007,3174055203900008,3273051203850003\nNo. HP,081298765432,081398765432,085798765432\nGaji,5000000,6000000,5500000\n", 3,
			"Nama,NIK,No HP,Gaji"},
		{"home and office", "Nama;Kenari Wati\nAlamat;Jl. Melati 4\nNo. HP;081298765432\nAlamat;Jl. Mawar 5\nNo. HP;081398765432\n", 1, "Nama,Alamat,No HP"},
		{"a column and its value", "field,value\nnama,Kenari Wati\nnik,3174055203900007\nno_hp,081298765432\nnama,Kenanga Sari\nnik,3174055203900008\nno_hp,081398765432\n", 2, "field,nama,nik,no_hp"},
		{"the first alone has a name", "Nama;Kenari Wati\nNIK;3174055203900007\nNo. HP;081298765432\nNIK;3174055203900008\nNo. HP;081398765432\n", 2, "Nama,NIK,No HP"},
		{"a list below", "Nama;Kenari Wati;\nNIK;3174055203900007;\nNo. HP;081298765432;\nAnak;Umur;HP\nMelati;7;081398765432\nMawar;9;085798765432\n", 6, ""},
		{"columns and what is in them", "kolom;terisi;kosong\nnik;119234;20\nnama;119254;0\nno_hp;100254;19000\ngaji;90254;29000\n", 4, ""},
		{"two labels", "Nama;Kenari Wati\nNo. HP;081298765432\n", 1, "Nama,No HP"},
		{"two labels in front of people", "Data;;;\nNama;Kenari Wati;Kenanga Sari;Kemuning Ayu\nGaji;5000000;6000000;5500000\n", 3, "Nama,Gaji"},
		{"two labels of nobody", "Nama;Pasar Baru\nNo. HP;081298765432\n", 2, ""},
		{"numbers in cells of their own", "I;BIODATA;;\n1.;Nama;:;Kenari Wati\n2.;NIK;:;3174055203900007\na);No. HP;:;081298765432\n", 1, "Nama,NIK,No HP"},
		{"below a blank column", ";Nama;;Kenari Wati\n;NIK;;3174055203900007\n;No. HP;;081298765432\n", 1, "Nama,NIK,No HP"},
		{"numbered people in columns", "No,1,2,3\nNama,Kenari Wati,Kenanga Sari,Kemuning Ayu\nNo. HP,081298765432,081398765432,085798765432\n", 3, "No,Nama,No HP"},
		{"names above values", "Nama\n;Kenari Wati\nNIK\n;3174055203900007\nNo. HP\n;081298765432\n", 1, "Nama,NIK,No HP"},
		{"a text", "BIODATA\n\nNama Lengkap : Kenari Wati\nNIK: 3174055203900007\nAlamat: Jl. Melati 4, Tebet\nNo. HP: 081298765432\n", 1, "Nama Lengkap,NIK,Alamat,No HP"},
		{"a chat", "Budi: halo\nSiti: 081298765432\nBudi: ya\nTuti: siti@surat.id\n", 4, ""},
		{"a table with a header", "nama,nik,no_hp\nKenari Wati,3174055203900007,081298765432\nKenanga Sari,3174055203900008,081398765432\n", 2, ""},
		{"kinds of papers", "no,jenis_identitas,no_identitas,nama\n1,KTP,3174055203900007,Kenari Wati\n2,KTP,3174055203900008,Kenanga Sari\n3,SIM,3273051203850003,Kemuning Ayu\n4,KTP,3273051203850004,Melati Putri\n", 4, ""},
		{"ways to reach somebody", "no,jenis_kontak,nomor,nama\n1,HP,081298765432,Kenari Wati\n2,WA,081398765432,Kenanga Sari\n3,HP,085798765432,Kemuning Ayu\n4,WA,085798765433,Melati Putri\n", 4, ""},
		{"a dictionary", "nama,varchar(100),Nama lengkap\nnik,char(16),Nomor induk\nno_hp,varchar(20),Telepon\n", 3, ""},
		{"a budget", "Gaji,500000000,510000000,520000000\nTelepon,12000000,12500000,11000000\nBank,4000000,4100000,4200000\n", 3, ""},
		{"a list of few", "Nama,Kenari Wati\nNama,Kenanga Sari\nNama,Kemuning Ayu\n", 3, ""},
	} {
		r := scanText(t, c.text)
		table := r.Sources[0].Tables[0]
		var names []string
		for _, name := range table.Names {
			if name != "" {
				names = append(names, name)
			}
		}
		if c.columns == "" {
			if table.HeaderRow == nil && len(names) > 0 {
				t.Errorf("%s: it is no form: %q", c.name, names)
			}
			continue
		}
		if table.Records != c.records || strings.Join(names, ",") != c.columns {
			t.Errorf("%s: %d records, %q", c.name, table.Records, names)
		}
		if got := r.Summary.ExposedRecords; got != c.records {
			t.Errorf("%s: %d exposed records", c.name, got)
		}
	}
}

// TestFormsInParts: a form is one, however the input is divided.
func TestFormsInParts(t *testing.T) {
	form := "Nama;Kenari Wati\nNIK;3174055203900007\nNo. HP;081298765432\n"
	path := filepath.Join(t.TempDir(), "form.csv")
	if err := os.WriteFile(path, []byte(form), 0o600); err != nil {
		t.Fatal(err)
	}
	for parts := 2; parts <= 3; parts++ {
		records := uint64(0)
		for part := 1; part <= parts; part++ {
			r := scanReader(t, nil, func(o *scan.Options) { o.Paths, o.Part, o.Parts = []string{path}, part, parts })
			records += r.Summary.Records
		}
		if records != 1 {
			t.Errorf("%d parts: %d records", parts, records)
		}
	}
	long := strings.Repeat(form+"Hobi;Renang\n\n", 100)
	if r := scanText(t, long); r.Summary.Records != 100 || r.Summary.ExposedRecords != 100 {
		t.Errorf("a hundred forms: %d records", r.Summary.Records)
	}
}

// TestNumbersInWrongCells: a number of another length counts beside those that a column is named
// for, and does not where the column holds none of these.
func TestNumbersInWrongCells(t *testing.T) {
	var swapped, codes strings.Builder
	swapped.WriteString("nama,hp\n")
	codes.WriteString("nik,divisi\n")
	for i := range 40 {
		number := fmt.Sprintf("0812987%05d", 7919*i%100_000)
		if i%4 == 0 {
			number = fmt.Sprintf("317405%02d%02d90%04d", 1+i%28, 1+i%12, i+1)
		}
		fmt.Fprintf(&swapped, "Kenari Wati,%s\n", number)
		fmt.Fprintf(&codes, "0814%06d,gudang\n", 7919*i)
	}
	r := scanText(t, swapped.String())
	if nik, phone := class(r, "nik").Values, class(r, "phone").Values; nik != 10 || phone != 30 {
		t.Errorf("%d NIK and %d telephones, want 10 and 30", nik, phone)
	}
	if r := scanText(t, codes.String()); r.Summary.ExposedRecords != 0 {
		t.Errorf("codes of employees: %v", r.Summary.Classes)
	}
}

// TestTablesOfPeople: tables that are called as people are stay apart, without their names.
func TestTablesOfPeople(t *testing.T) {
	r := scanText(t, `{"Budi Santoso": [{"hp": "081298765431"}, {"hp": "081298765432"}], "Siti Aminah": [{"email": "siti@surat.id", "hp": "081298765433"}]}`)
	var names []string
	for _, table := range r.Sources[0].Tables {
		names = append(names, table.Name)
	}
	if got := strings.Join(names, ", "); got != "*, * (2)" {
		t.Errorf("tables %q", got)
	}
	if n := class(r, "email").Values; n != 1 {
		t.Errorf("%d e-mail addresses", n)
	}
}
