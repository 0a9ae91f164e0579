// Package synth makes synthetic dumps from a seed, together with the truth
// about them: every person, number and address is invented, and the same seed
// gives the same bytes. It shares no code with the detectors, so that tests
// compare two independent readings of the same facts.
package synth

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// Person is one invented person; all that is said of them agrees.
type Person struct {
	Name      string
	Female    bool
	Born      time.Time
	Place     string
	NIK       string
	FatherNIK string
	Card      string // BPJS
	Phone     string // national number, without the 0
	Phone2    string
	Email     string
	Street    string
	Salary    int
}

// districts are some real district codes with the regency's name.
var districts = []struct{ code, place string }{
	{"110107", "Tapaktuan"}, {"127101", "Medan"}, {"137101", "Padang"}, {"147101", "Pekanbaru"}, {"167101", "Palembang"}, {"187101", "Bandar Lampung"},
	{"317401", "Jakarta"}, {"317406", "Jakarta"}, {"317105", "Jakarta"}, {"327501", "Bekasi"}, {"327301", "Bandung"}, {"330101", "Cilacap"}, {"337401", "Semarang"},
	{"347101", "Yogyakarta"}, {"357801", "Surabaya"}, {"357305", "Malang"}, {"367101", "Tangerang"}, {"517101", "Denpasar"}, {"527101", "Mataram"},
	{"617101", "Pontianak"}, {"637101", "Banjarmasin"}, {"647201", "Samarinda"}, {"737101", "Makassar"}, {"717101", "Manado"}, {"940104", "Nabire"},
}

var (
	men      = []string{"Budi", "Agus", "Joko", "Andi", "Rudi", "Hendra", "Dedi", "Eko", "Wahyu", "Yusuf", "Made", "Ahmad", "Rizki", "Bayu", "Teguh"}
	women    = []string{"Siti", "Dewi", "Rina", "Sri", "Ayu", "Lestari", "Fitri", "Wati", "Indah", "Nur", "Putri", "Ratna", "Maya", "Yuni", "Kartika"}
	families = []string{"Santoso", "Wijaya", "Saputra", "Hidayat", "Nugroho", "Siregar", "Pratama", "Kusuma", "Rahayu", "Setiawan", "Lubis", "Halim", "Utami", "Gunawan", "Purnomo"}
	prefixes = []string{"811", "812", "813", "821", "822", "852", "853", "814", "815", "856", "857", "858", "895", "896", "817", "818", "878", "831", "838", "881", "888"}
	streets  = []string{"Mawar", "Melati", "Kenanga", "Diponegoro", "Sudirman", "Gajah Mada", "Pahlawan", "Merdeka", "Cendana", "Anggrek"}
	mailers  = []string{"gmail.com", "gmail.com", "gmail.com", "yahoo.com", "yahoo.co.id", "hotmail.com", "outlook.com"}
)

// NewPerson invents a person.
func NewPerson(r *rand.Rand) Person {
	var p Person
	p.Female = r.IntN(2) == 0
	given := men
	if p.Female {
		given = women
	}
	p.Name = given[r.IntN(len(given))] + " " + families[r.IntN(len(families))]
	district := districts[r.IntN(len(districts))]
	p.Place = district.place
	p.Born = time.Date(1945, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, r.IntN(365*75))
	p.NIK = nikOf(r, district.code, p.Born, p.Female)
	p.FatherNIK = nikOf(r, district.code, p.Born.AddDate(-20-r.IntN(20), 0, r.IntN(365)), false)
	p.Card = fmt.Sprintf("%013d", uint64(r.IntN(2))*10_000_000_000+r.Uint64N(10_000_000_000))
	p.Phone, p.Phone2 = phone(r), phone(r)
	p.Email = fmt.Sprintf("%s.sintetis%d@%s", strings.ToLower(strings.ReplaceAll(p.Name, " ", ".")), r.IntN(10_000_000), mailers[r.IntN(len(mailers))])
	p.Street = fmt.Sprintf("Jl. %s No. %d, RT %02d/RW %02d", streets[r.IntN(len(streets))], 1+r.IntN(200), 1+r.IntN(15), 1+r.IntN(9))
	p.Salary = (2000 + r.IntN(18_000)) * 1000
	return p
}

func nikOf(r *rand.Rand, district string, born time.Time, female bool) string {
	day := born.Day()
	if female {
		day += 40
	}
	return fmt.Sprintf("%s%02d%02d%02d%04d", district, day, born.Month(), born.Year()%100, 1+r.IntN(9999))
}

func phone(r *rand.Rand) string {
	return prefixes[r.IntN(len(prefixes))] + fmt.Sprintf("%0*d", 7+r.IntN(2), 2_000_000+r.IntN(7_900_000))
}

// Dump says what a dump of members looks like.
type Dump struct {
	Seed uint64
	Rows int
	// Delimiter is ',' when 0.
	Delimiter byte
	// LineEnd is "\n" when "".
	LineEnd   string
	QuoteAll  bool
	BOM       bool
	SepLine   bool
	Titles    int // lines before the header
	NoHeader  bool
	English   bool
	Ragged    bool // some rows lack their last fields
	Relatives bool // a father's NIK
	Prose     bool // notes with numbers in them, some over two lines
	// Duplicates is the share of rows that repeat an earlier one.
	Duplicates float64
}

// Truth is what a dump holds.
type Truth struct {
	Records, Exposed, Duplicates uint64
	Classes                      map[string]*ClassTruth
	// Combinations counts records by their classes, sorted and joined by "+".
	Combinations map[string]uint64
	// People is the number of different NIK, fathers' too.
	People uint64
}

// ClassTruth is what a dump holds of a class.
type ClassTruth struct {
	Records, Values, Distinct, Damaged, Placeholders uint64
	seen                                             map[string]bool
}

// Planted are the classes that a dump holds. The descriptive ones point at
// nobody by themselves.
var Planted = []string{"nik", "phone", "email", "bpjs_card", "salary", "name", "address", "sex", "birth_place", "birth_date"}

var descriptive = []string{"sex", "birth_place", "birth_date"}

func newTruth() *Truth {
	t := &Truth{Classes: map[string]*ClassTruth{}, Combinations: map[string]uint64{}}
	for _, class := range Planted {
		t.Classes[class] = &ClassTruth{seen: map[string]bool{}}
	}
	return t
}

func (t *Truth) finish() *Truth {
	for _, c := range t.Classes {
		c.Distinct = uint64(len(c.seen))
		c.seen = nil
	}
	t.People = t.Classes["nik"].Distinct
	return t
}

// row is one record: its fields and what they hold.
type row struct {
	fields []string
	values []valueOf
}

type valueOf struct{ class, value string }

// count adds a record to the truth.
func (t *Truth) count(values []valueOf) {
	t.Records++
	var classes []string
	for _, v := range values {
		c := t.Classes[v.class]
		switch v.value {
		case damaged:
			c.Damaged++
			continue
		case placeholder:
			c.Placeholders++
			continue
		}
		c.Values++
		c.seen[v.value] = true
		if !slices.Contains(classes, v.class) {
			classes = append(classes, v.class)
			c.Records++
		}
	}
	if !slices.ContainsFunc(classes, func(class string) bool { return !slices.Contains(descriptive, class) }) {
		return
	}
	t.Exposed++
	slices.Sort(classes)
	t.Combinations[strings.Join(classes, "+")]++
}

// What stands for no value, or was one.
const (
	damaged     = "damaged"
	placeholder = "placeholder"
)

// Write writes the dump and returns the truth about it.
func (d Dump) Write(w io.Writer) (*Truth, error) {
	if d.Delimiter == 0 {
		d.Delimiter = ','
	}
	if d.LineEnd == "" {
		d.LineEnd = "\n"
	}
	r := rand.New(rand.NewPCG(d.Seed, 0x62636f72))
	out := bufio.NewWriterSize(w, 1<<20)
	truth := newTruth()
	if d.BOM {
		out.WriteString("\ufeff")
	}
	if d.SepLine {
		fmt.Fprintf(out, "sep=%c%s", d.Delimiter, d.LineEnd)
	}
	for i := range d.Titles {
		fmt.Fprintf(out, "Daftar peserta bagian %d%s", i+1, d.LineEnd)
	}
	if !d.NoHeader {
		d.line(out, d.header())
	}
	var recent []row
	for range d.Rows {
		var next row
		if len(recent) > 0 && r.Float64() < d.Duplicates {
			next = recent[r.IntN(len(recent))]
			truth.Duplicates++
		} else {
			next = d.row(r)
			if len(recent) < 1000 {
				recent = append(recent, next)
			}
		}
		truth.count(next.values)
		d.line(out, next.fields)
	}
	return truth.finish(), out.Flush()
}

func (d Dump) header() []string {
	names := []string{"ID", "NAMA", "JENKEL", "TMPLHR", "TGLLHR", "NIK", "NOKA", "NOHP", "NOHP2", "EMAIL", "ALAMAT", "GAJI"}
	if d.English {
		names = []string{"id", "fullName", "gender", "placeOfBirth", "birthDate", "national_id", "bpjs_number", "phoneNumber", "mobile_2", "emailAddress", "home_address", "monthly_salary"}
	}
	if d.Relatives {
		names = append(names, "NIK_AYAH")
	}
	if d.Prose {
		names = append(names, "CATATAN")
	}
	return append(names, "STATUS")
}

func (d Dump) row(r *rand.Rand) row {
	p := NewPerson(r)
	var out row
	add := func(field string, values ...valueOf) {
		out.fields = append(out.fields, field)
		out.values = append(out.values, values...)
	}
	bare := r.IntN(100) == 0 // a record that exposes nobody
	missing := func(percent int) bool { return bare || r.IntN(100) < percent }

	add(fmt.Sprint(100_000 + r.IntN(900_000)))
	if bare {
		add("")
	} else {
		add(p.Name, valueOf{"name", p.Name})
	}
	sex := "L"
	if p.Female {
		sex = "P"
	}
	for _, described := range []valueOf{{"sex", sex}, {"birth_place", p.Place}, {"birth_date", p.Born.Format(time.DateOnly)}} {
		if d.NoHeader { // nothing tells them without their columns' names
			add(described.value)
		} else {
			add(described.value, described)
		}
	}
	switch {
	case missing(3):
		add("")
	case r.IntN(200) == 0 && !d.NoHeader:
		add("0000000000000000", valueOf{"nik", placeholder})
	case r.IntN(200) == 0 && !d.NoHeader:
		add("3,17401E+15", valueOf{"nik", damaged})
	case r.IntN(20) == 0:
		add(p.NIK[:6]+"."+p.NIK[6:12]+"."+p.NIK[12:], valueOf{"nik", p.NIK})
	default:
		add(p.NIK, valueOf{"nik", p.NIK})
	}
	if missing(5) {
		add("")
	} else {
		add(p.Card, valueOf{"bpjs_card", p.Card})
	}
	if missing(10) {
		add("-")
	} else {
		add(phoneForm(r, p.Phone), valueOf{"phone", p.Phone})
	}
	if missing(70) {
		add("")
	} else {
		add(phoneForm(r, p.Phone2), valueOf{"phone", p.Phone2})
	}
	if missing(40) {
		add("")
	} else {
		add(p.Email, valueOf{"email", p.Email})
	}
	if bare {
		add("")
	} else {
		add(p.Street, valueOf{"address", p.Street})
	}
	switch {
	case missing(20):
		add("")
	case d.NoHeader: // nothing tells a salary without its column's name
		add(fmt.Sprint(p.Salary))
	default:
		add(salaryForm(r, p.Salary), valueOf{"salary", fmt.Sprint(p.Salary)})
	}
	if d.Relatives {
		if missing(40) {
			add("")
		} else {
			add(p.FatherNIK, valueOf{"nik", p.FatherNIK})
		}
	}
	if d.Prose {
		out.note(r)
	}
	if d.Ragged && r.IntN(50) == 0 {
		return out
	}
	add("aktif")
	return out
}

// note adds a remark, sometimes with numbers in it.
func (out *row) note(r *rand.Rand) {
	other := NewPerson(r)
	text := "sudah diverifikasi"
	switch r.IntN(12) {
	case 0:
		text = "hubungi istri di HP " + phoneForm(r, other.Phone) + ", sore"
		out.values = append(out.values, valueOf{"phone", other.Phone})
	case 1:
		text = "KTP lama hilang; NIK " + other.NIK + "."
		out.values = append(out.values, valueOf{"nik", other.NIK})
	case 2:
		text = "kirim ke " + other.Email + "\nsebelum jam 10"
		out.values = append(out.values, valueOf{"email", other.Email})
	case 3:
		text = fmt.Sprintf("no. antrian %06d, \"prioritas\"", r.IntN(1_000_000))
	}
	out.fields = append(out.fields, text)
}

func phoneForm(r *rand.Rand, national string) string {
	switch r.IntN(8) {
	case 0:
		return "+62" + national
	case 1:
		return "62" + national
	case 2:
		return "+62 " + national[:3] + "-" + national[3:7] + "-" + national[7:]
	case 3:
		return "0" + national[:3] + "-" + national[3:7] + "-" + national[7:]
	case 4:
		return "0" + national[:3] + " " + national[3:7] + " " + national[7:]
	}
	return "0" + national
}

func salaryForm(r *rand.Rand, amount int) string {
	thousands := fmt.Sprintf("%d.%03d.%03d", amount/1_000_000, amount/1000%1000, amount%1000)
	switch r.IntN(6) {
	case 0:
		return "Rp " + thousands
	case 1:
		return "Rp" + thousands + ",00"
	case 2:
		return fmt.Sprintf("%d.00", amount)
	}
	return fmt.Sprint(amount)
}

// line writes one row, quoting what must be.
func (d Dump) line(out *bufio.Writer, fields []string) {
	for i, f := range fields {
		if i > 0 {
			out.WriteByte(d.Delimiter)
		}
		if d.QuoteAll || strings.ContainsAny(f, "\"\r\n") || strings.IndexByte(f, d.Delimiter) >= 0 {
			out.WriteByte('"')
			out.WriteString(strings.ReplaceAll(f, `"`, `""`))
			out.WriteByte('"')
		} else {
			out.WriteString(f)
		}
	}
	out.WriteString(d.LineEnd)
}

// Clean writes a table without personal data, full of what looks like some:
// order and transaction numbers, times, bar codes, coordinates, prices,
// identifiers. It returns the number of records.
func Clean(w io.Writer, seed uint64, rows int) (uint64, error) {
	r := rand.New(rand.NewPCG(seed, 0x636c6561))
	out := bufio.NewWriterSize(w, 1<<20)
	fmt.Fprintln(out, "id,no_order,trx_id,epoch_ms,ean,harga,lat,lng,invoice,uuid,sku,qty,created_at,paket,keterangan")
	start := time.Date(2021, 3, 1, 0, 0, 0, 0, time.UTC)
	for i := range rows {
		at := start.Add(time.Duration(i) * 37 * time.Second)
		fmt.Fprintf(out, "%d,%016d,%s%08d,%d,899%010d,%d,%.7f,%.7f,INV/%s/%06d,%08x-%04x-4%03x-a%03x-%012x,0812%06d,%d,%s,left-pad@%d.%d.%d,%s\n",
			i+1, r.Uint64N(1e16), at.Format("20060102"), r.IntN(1e8), at.UnixMilli(), r.Uint64N(1e10), (1+r.IntN(2000))*500,
			-11+r.Float64()*17, 95+r.Float64()*46, at.Format("2006/01"), i, r.Uint32(), r.IntN(1<<16), r.IntN(1<<12), r.IntN(1<<12), r.Uint64N(1<<48),
			i, 1+r.IntN(20), at.Format("2006-01-02 15:04:05"), r.IntN(9), r.IntN(30), r.IntN(30),
			[]string{"dikirim hari ini", "stok habis 2 minggu", "", "retur: barang rusak", "\"ukuran 10,5 cm\"", "harga Rp 1.250.000"}[r.IntN(6)])
	}
	return uint64(rows), out.Flush()
}
