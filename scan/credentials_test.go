package scan_test

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"
)

// TestCredentials: what is like a password behind an address is one; in
// other tables of two columns it is not.
func TestCredentials(t *testing.T) {
	table := func(line string) string {
		var text strings.Builder
		for i := range 40 {
			fmt.Fprintf(&text, line+"\n", i, 10+i)
		}
		return text.String()
	}
	for line, want := range map[string]string{
		"kenari%d@contoh.co.id:rahasia%d!":                                                        "password",
		"kenari%d@contoh.co.id:0123456789abcdef0123456789abcd%d":                                  "password_hash",
		"kenari%d@contoh.co.id:0812987654%d":                                                      "",
		"kenari%d@contoh.co.id;Bandung%d":                                                         "",
		"kenari%d@contoh.co.id:Jalan Mawar %d":                                                    "",
		"kenari%d:rahasia%d":                                                                      "",
		"kenari%[1]d@contoh.co.id;%[2]dsayang%[2]d":                                               "password",
		"kenari%[1]d@contoh.co.id|%[2]dsayang%[2]d":                                               "password",
		"kenari%[1]d@contoh.co.id,%[2]dsayang%[2]d,103.10.20.%[1]d,2023-05-11":                    "password",
		"kenari%[1]d@contoh.co.id,KODE%[2]d":                                                      "",
		"%[1]d,kenari%[1]d,kenari%[1]d@surat.id,0123456789abcdef0123456789abcd%[2]d,10.0.0.%[1]d": "password_hash",
		"Kenari,kenari%[1]d@surat.id,0123456789abcdef0123456789abcdef012345%[2]d":                 "", // a version of a program
		"0123456789abcdef0123456789abcd%[2]d,kenari%[1]d@surat.id,Kenari":                         "", // a key
	} {
		r := scanText(t, table(line))
		found := ""
		for _, c := range r.Summary.Classes {
			if c.Class == "password" || c.Class == "password_hash" || c.Class == "phone" {
				found = c.Class
				if c.Records != 40 {
					t.Errorf("%s: %d records", line, c.Records)
				}
			}
		}
		if found != want {
			t.Errorf("%s: %q, want %q", line, found, want)
		}
	}
}

// TestCommonPasswords: passwords that people choose most tell those of a list, in any column behind who
// they are of.
func TestCommonPasswords(t *testing.T) {
	words := []string{"qwerty", "sayang", "bismillah", "kx8#mm", "merdeka", "laptopku", "iloveyou", "anggrek"}
	chosen := func(i int) string { return words[i%8] + []string{"", "1", "123", "95", "2020"}[i/8%5] }
	for name, c := range map[string]struct {
		line func(i int) string
		want uint64
	}{
		"two columns": {func(i int) string { return fmt.Sprintf("kenari%d@surat.id,%s", i, chosen(i)) }, 40},
		"among others": {func(i int) string {
			return fmt.Sprintf("%d|kenari%[1]d|kenari%[1]d@surat.id|%s|2024-01-05", i, chosen(i))
		}, 40},
		"of telephones": {func(i int) string { return fmt.Sprintf("0812987654%02d:%s", i, chosen(i)) }, 40},
		"hobbies": {func(i int) string {
			return fmt.Sprintf("kenari%d@surat.id,%s", i, []string{"naruto", "doraemon", "spongebob", "conan"}[i%4])
		}, 0},
		"one of them": {func(i int) string { return fmt.Sprintf("kenari%d@surat.id,admin", i) }, 0},
		"words": {func(i int) string {
			return fmt.Sprintf("kenari%d@surat.id,%s", i, []string{"aktif", "cuti", "keluar"}[i%3])
		}, 0},
		"of nobody": {func(i int) string { return fmt.Sprintf("%d,%s", i, chosen(i)) }, 0},
	} {
		var text strings.Builder
		for i := range 40 {
			text.WriteString(c.line(i) + "\n")
		}
		if got := class(scanText(t, text.String()), "password").Records; got != c.want {
			t.Errorf("%s: %d passwords, want %d", name, got, c.want)
		}
	}
}

// TestLoginsWithoutAddresses: lists of other names to log in with, and of pages with
// logins, hold passwords where these are like people's.
func TestLoginsWithoutAddresses(t *testing.T) {
	words := []string{"cinta", "kopi", "bismillah", "master", "sayangku", "ayam"}
	for name, c := range map[string]struct {
		line func(i int) string
		want uint64
	}{
		"names":   {func(i int) string { return fmt.Sprintf("kenari%d:%c%s%d", i, 'a'+i%26, words[i%6], i*7) }, 40},
		"numbers": {func(i int) string { return fmt.Sprintf("0812987654%02d:%d%s", i, i, words[i%6]) }, 40},
		"pages": {func(i int) string {
			return fmt.Sprintf("toko.example.id/masuk:kenari%d:%c%s%d", i, 'a'+i%26, words[i%6], i*7)
		}, 40},
		"a third": {func(i int) string { return fmt.Sprintf("kenari%d@surat.id:%s%d:Budi Santoso", i, words[i%6], i*7) }, 40},
		"codes":   {func(i int) string { return fmt.Sprintf("SKU%d:AB%04dCD", i, i) }, 0},
		"hosts":   {func(i int) string { return fmt.Sprintf("srv%d:node%d", i, i) }, 0},
		"times":   {func(i int) string { return fmt.Sprintf("job%d:12m%ds", i, i) }, 0},
	} {
		var text strings.Builder
		for i := range 40 {
			text.WriteString(c.line(i) + "\n")
		}
		if got := class(scanText(t, text.String()), "password").Records; got != c.want {
			t.Errorf("%s: %d passwords, want %d", name, got, c.want)
		}
	}
}

// A column that is named for passwords holds them, hashed or not, whoever they are of.
func TestHashedPasswords(t *testing.T) {
	for name, length := range map[string]int{"MD5": 32, "SHA-1": 40, "SHA-224": 56, "SHA-384": 96} {
		for _, column := range []string{"password", "kata_sandi"} {
			var text strings.Builder
			text.WriteString("id," + column + "\n")
			for i := range 40 {
				fmt.Fprintf(&text, "%d,%s\n", i, strings.Repeat(fmt.Sprintf("%08x", uint32(i+1)*2654435761), length/8))
			}
			r := scanText(t, text.String())
			if hashes, clear := class(r, "password_hash").Records, class(r, "password").Records; hashes != 40 || clear != 0 {
				t.Errorf("%s in %s: %d hashes, %d passwords", name, column, hashes, clear)
			}
		}
	}
}

// TestLists: who logs in, and with what, stand beside each other in lists of any form. Roles, towns, numbers and
// sums of addresses behind an address are no passwords, and what people's names stand in front of may be codes.
func TestLists(t *testing.T) {
	people := []string{"siti", "budi.santoso", "hendra_w", "dewi", "agus", "rina.m"}
	words := []string{"bandung", "Kucing@", "cinta", "merdeka", "persija", "kopi"}
	user := func(i int) string { return fmt.Sprintf("%s%d", people[i%6], 100+7*i) }
	secret := func(i int) string { return fmt.Sprintf("%s%d", words[i%6], 3*i*i) }
	address := func(i int) string { return user(i) + "@surat.id" }
	hash := func(i int) string { return fmt.Sprintf("%x", md5.Sum([]byte(secret(i)))) }
	for name, c := range map[string]struct {
		line  func(i int) string
		class string
		want  uint64
	}{
		"by names":          {func(i int) string { return user(i) + ":" + secret(i) }, "password", 40},
		"behind a tab":      {func(i int) string { return user(i) + "\t" + secret(i) }, "password", 40},
		"pages":             {func(i int) string { return "https://toko.id/masuk|kenari" + fmt.Sprint(i) + "|" + secret(i) }, "password", 40},
		"pages behind":      {func(i int) string { return user(i) + ":" + secret(i) + ":https://toko.id/masuk" }, "password", 40},
		"page and blank":    {func(i int) string { return "https://toko.id/masuk " + user(i) + ":" + secret(i) }, "password", 40},
		"servers":           {func(i int) string { return "mysql://" + user(i) + ":" + secret(i) + "xyz@db.toko.id:3306/app" }, "password", 40},
		"in cells":          {func(i int) string { return fmt.Sprintf("%d,%s:x%s", i, address(i), secret(i)) }, "password", 40},
		"with remarks":      {func(i int) string { return address(i) + ":x" + secret(i) + " | name = Budi Santoso | country = ID" }, "password", 40},
		"RADIUS":            {func(i int) string { return user(i) + " Cleartext-Password := \"abc" + secret(i) + "\"" }, "password", 40},
		"hashes of names":   {func(i int) string { return user(i) + ":" + hash(i) }, "password_hash", 40},
		"hashes of numbers": {func(i int) string { return fmt.Sprintf("0812987654%02d:%s", i, hash(i)) }, "password_hash", 40},
		"hashes in front":   {func(i int) string { return hash(i) + ":" + address(i) }, "password_hash", 40},
		"of Windows": {func(i int) string {
			return `KANTOR\` + user(i) + fmt.Sprintf(":%d:aad3b435b51404eeaad3b435b51404ee:%s:::", 1000+i, hash(i))
		}, "password_hash", 40},
		"of MySQL":           {func(i int) string { return fmt.Sprintf("%s,*%x", user(i), sha1.Sum([]byte(secret(i)))) }, "password_hash", 40},
		"cracked":            {func(i int) string { return fmt.Sprintf("%s:%s (%s)", address(i), hash(i), "x") }, "password", 0},
		"roles":              {func(i int) string { return address(i) + ":" + []string{"admin", "editor", "viewer"}[i%3] }, "password", 0},
		"towns":              {func(i int) string { return address(i) + ":" + []string{"Bogor", "Medan", "Jakarta"}[i%3] }, "password", 0},
		"running numbers":    {func(i int) string { return fmt.Sprintf("%s:%d", address(i), 1000+i) }, "password", 0},
		"sums of addresses":  {func(i int) string { return fmt.Sprintf("%s,%x", address(i), md5.Sum([]byte(address(i)))) }, "password_hash", 0},
		"long sums of them":  {func(i int) string { return fmt.Sprintf("%s,%x", address(i), sha256.Sum256([]byte(address(i)))) }, "password_hash", 0},
		"names of logins":    {func(i int) string { return address(i) + ":" + user(i) + ":" + hash(i) }, "password", 0},
		"pairs in cells":     {func(i int) string { return user(i) + ":" + secret(i) + "|Level = " + fmt.Sprint(i) }, "password", 40},
		"address and blank":  {func(i int) string { return address(i) + " x" + secret(i) }, "password", 40},
		"hash behind name":   {func(i int) string { return fmt.Sprintf("0812987654%02d|Budi Santoso|%s", i, hash(i)) }, "password_hash", 40},
		"what was cracked":   {func(i int) string { return hash(i) + ":" + secret(i) }, "password_hash", 40},
		"sums of files":      {func(i int) string { return fmt.Sprintf("%s:rilis%d.zip", hash(i), i) }, "password_hash", 0},
		"times and sums":     {func(i int) string { return fmt.Sprintf("%d,%x", 1700000000+i*977, sha256.Sum256([]byte(secret(i)))) }, "password_hash", 0},
		"bar codes and sums": {func(i int) string { return fmt.Sprintf("8991234%06d,%s", i*137, hash(i)) }, "password_hash", 0},
		"packages":           {func(i int) string { return fmt.Sprintf("https://repo.id/%d.tgz,paket%d,2.%d-5ubuntu%d", i, i, i, i%4) }, "password", 0},
		"sums of packages":   {func(i int) string { return fmt.Sprintf("https://repo.id/%d.tgz,paket%d,%s", i, i, hash(i)) }, "password_hash", 0},
		"photos":             {func(i int) string { return fmt.Sprintf("%s,foto_%d.jpg", address(i), i*i) }, "password", 0},
		"hosts of people":    {func(i int) string { return fmt.Sprintf("%s,host%d.toko.id", address(i), i*i) }, "password", 0},
		"times they took":    {func(i int) string { return fmt.Sprintf("%s,%dm%ds", address(i), i*i, i) }, "password", 0},
		"goods":              {func(i int) string { return fmt.Sprintf("sari-roti%d,kue%dml,%d", i, i*i, 1000*i) }, "password", 0},
		"logs of requests":   {func(i int) string { return fmt.Sprintf("GET https://api.toko.id/%d status:success", i) }, "password", 0},
		"copies":             {func(i int) string { return fmt.Sprintf("scp arsip.tgz deploy@server%d.toko.id:backup%d", i, i) }, "password", 0},
		"repositories":       {func(i int) string { return fmt.Sprintf("git@github.com:acme%d-app", i) }, "password", 0},
		"documents":          {func(i int) string { return fmt.Sprintf("http://user%d:YOUR_PASSWORD@toko.id", i) }, "password", 0},
		"ports":              {func(i int) string { return fmt.Sprintf("ssh://git:22%02d@toko.id/x", i) }, "password", 0},
		"a sentence":         {func(i int) string { return "hubungi " + address(i) + " kamar12" }, "password", 0},
		"codes":              {func(i int) string { return fmt.Sprintf("%s,KRY%04d", user(i), i) }, "password", 0},
		"layers of images":   {func(i int) string { return fmt.Sprintf("sha256:%x", sha256.Sum256([]byte(secret(i)))) }, "password_hash", 0},
		"examples of URLs":   {func(i int) string { return fmt.Sprintf("postgres://app:password@db%d.toko.id/x", i) }, "password", 0},
		"ports and versions": {func(i int) string { return fmt.Sprintf("registry.toko.id:50%02d", i) }, "password", 0},
	} {
		var text strings.Builder
		for i := range 40 {
			text.WriteString(c.line(i) + "\n")
		}
		if got := class(scanText(t, text.String()), c.class).Records; got != c.want {
			t.Errorf("%s (%s): %d records, want %d", name, c.line(3), got, c.want)
		}
	}
}

// TestTablesOfLogins: what may be a password is one beside a user name, and two names that say different things of
// people make a header, whatever the others are.
func TestTablesOfLogins(t *testing.T) {
	for header, want := range map[string]string{
		"url,login,pass,x": "password", "user,pass,a,b": "password", "login,password_md5,a,b": "password_hash", "uname,upass,a,b": "password", "Account Name,Account Password,a,b": "password",
		"Username,Password,Profile,Time Limit": "password", "Nama Sekolah,Username,Password,Link Zoom": "password", "No,Kode Voucher,Password,Paket,Harga,Masa Aktif": "password", "skor,pass,a,b": "",
		"First Name [Required],Email Address [Required],Password [Required],Org Unit Path [Required]": "password",
	} {
		var text strings.Builder
		text.WriteString(header + "\n")
		for i := range 40 {
			var row []string
			for name := range strings.SplitSeq(header, ",") {
				switch name = strings.ToLower(name); {
				case strings.Contains(name, "md5"):
					row = append(row, fmt.Sprintf("%x", md5.Sum([]byte{byte(i)})))
				case strings.Contains(name, "pass") && strings.Contains(header, "skor"):
					row = append(row, []string{"true", "false"}[i%2])
				case strings.Contains(name, "pass"):
					row = append(row, fmt.Sprintf("kucing%d!", 7*i))
				case strings.Contains(name, "mail"):
					row = append(row, fmt.Sprintf("siti%d@surat.id", i))
				default:
					row = append(row, fmt.Sprintf("kenari%d", i))
				}
			}
			text.WriteString(strings.Join(row, ",") + "\n")
		}
		r := scanText(t, text.String())
		if got := class(r, "password").Records + class(r, "password_hash").Records; want != "" && (r.Summary.Records != 40 || class(r, want).Records != 40) || want == "" && got > 0 {
			t.Errorf("%s: %d records, %d passwords and hashes, want %q", header, r.Summary.Records, got, want)
		}
	}
}

// TestOrderOfKeys: where the names of columns come as they may, in any order and far apart, what may be a password
// is the same.
func TestOrderOfKeys(t *testing.T) {
	for _, line := range []string{`{"pass":"kucing%[1]d!","login":"siti%[1]d"}`, `{"login":"siti%[1]d","pass":"kucing%[1]d!"}`} {
		var text strings.Builder
		for i := range 40 {
			fmt.Fprintf(&text, line+"\n", i)
		}
		if r := scanText(t, text.String()); class(r, "password").Records != 40 || class(r, "username").Records != 40 {
			t.Errorf("%s: %d passwords, %d logins", line, class(r, "password").Records, class(r, "username").Records)
		}
	}
	var text strings.Builder
	for i := range 4000 {
		fmt.Fprintf(&text, "{\"id\":%d,\"%s\":\"kucing%d!\"}\n", i, []string{"catatan", "login", "catatan", "pass"}[i/1000], i)
	}
	if r := scanText(t, text.String()); class(r, "password").Records != 1000 {
		t.Errorf("far apart: %d passwords", class(r, "password").Records)
	}
}

// TestListOfNames: lines of which nearly all are people's names are a list of them; those of streets, goods and firms
// are not, nor are the lines of a story.
func TestListOfNames(t *testing.T) {
	given, family := []string{"Budi", "Siti", "Hendra", "Dewi", "Agus", "Ratna", "Putri"}, []string{"Santoso", "Rahayu", "Wijaya", "Lestari", "Hidayat"}
	name := func(i int) string { return given[i%7] + " " + family[i%5] }
	for what, c := range map[string]struct {
		line func(i int) string
		want uint64
	}{
		"names":   {name, 40},
		"streets": {func(i int) string { return "Jalan " + name(i) }, 0},
		"goods":   {func(i int) string { return fmt.Sprintf("Kopi Bubuk Asli %d", i) }, 0},
		"a story": {func(i int) string { return name(i) + " pergi ke pasar pada pagi hari untuk membeli sayur dan buah" }, 0},
	} {
		var text strings.Builder
		for i := range 40 {
			text.WriteString(c.line(i) + "\n")
		}
		if got := class(scanText(t, text.String()), "name").Records; got != c.want {
			t.Errorf("%s: %d names, want %d", what, got, c.want)
		}
	}
}
