package synth

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"bocor/detectors/region"
)

// Register is a table of invented people that has the shape of a real one, or
// that of one that somebody made up.
type Register struct {
	Seed uint64
	Rows int
	// Kind is one of RegisterKinds.
	Kind string
	// Fake is one of Fakes, or "" for a register as life makes them.
	Fake string
}

// RegisterKinds are whom registers are of.
var RegisterKinds = []string{"members", "voters", "patients", "payroll", "students", "pensioners", "aid", "remote", "simcards", "customers"}

// Fakes are how data is made up: numbers of nothing but random digits; valid
// numbers drawn from lists, all alike; counters; the short lists of test data
// generators; a script of a few lines; and, put together rather than made up,
// columns of real people joined at random, and one block of records copied many
// times.
var Fakes = []string{"digits", "lists", "counters", "generator", "script", "joined", "copied"}

// resident is a person of a register.
type resident struct {
	nik, name, sex, born, province, phone, email, pay, entered string
}

// register makes residents.
type register struct {
	Register
	*rand.Rand
	home      int     // index of a place
	local     float64 // share of people from there
	lambda    float64 // births a day, district and sex
	first     int     // birth years
	last      int
	operators []float64
	mailers   []float64
	gaps      float64
	errors    float64
	start     time.Time
	days      int
	row       int
}

// place is a province with its inhabitants in thousands (census of 2020) and
// its district codes.
type place struct {
	name      string
	people    float64
	districts []string
}

var places = func() []place {
	people := map[int]float64{11: 5275, 12: 14_799, 13: 5534, 14: 6394, 15: 3548, 16: 8467, 17: 2011, 18: 9008, 19: 1456, 21: 2065, 31: 10_562, 32: 48_274, 33: 36_516, 34: 3669, 35: 40_666, 36: 11_905,
		51: 4317, 52: 5320, 53: 5326, 61: 5414, 62: 2670, 63: 4074, 64: 3766, 65: 702, 71: 2622, 72: 2986, 73: 9074, 74: 2625, 75: 1172, 76: 1419, 81: 1849, 82: 1283, 91: 1009, 92: 561, 93: 514, 94: 1431, 95: 1448, 96: 573}
	regions := region.Load()
	var out []place
	for code := range 100 {
		p := place{name: strings.ToUpper(regions.Province(code)), people: people[code]}
		for regency := code * 100; regency < code*100+100; regency++ {
			for n := range 100 {
				if regions.District(regency, n) == region.Current {
					p.districts = append(p.districts, fmt.Sprintf("%04d%02d", regency, n))
				}
			}
		}
		if p.people > 0 {
			out = append(out, p)
		}
	}
	return out
}()

// everyDistrict is the list that those who make numbers up draw from.
var everyDistrict = func() (all []string) {
	for _, p := range places {
		all = append(all, p.districts...)
	}
	return all
}()

// generations are people by five years of birth, from 1935 on, in millions.
var generations = []float64{0.9, 1.9, 3, 4.6, 7.4, 10.2, 13.1, 15.8, 18, 19.9, 20.9, 21.9, 22.4, 22.6, 22.2, 22.1, 22, 22}

// givens are invented names, the first ones frequent.
var givens = func() []string {
	r := rand.New(rand.NewPCG(7, 7))
	syllables := strings.Fields("a ba di su ri wa yu ni ra ka to no mi la si ha ma na ti wi sa lu de gi pu tri dra wan han yan ter ning sih man to fi ra ya")
	seen := map[string]bool{}
	var out []string
	for len(out) < 6000 {
		name := ""
		for range 2 + r.IntN(2) {
			name += syllables[r.IntN(len(syllables))]
		}
		if len(name) >= 4 && !seen[name] {
			seen[name] = true
			out = append(out, strings.ToUpper(name))
		}
	}
	return out
}()

// popular are the prefixes of operators with how often each is seen; the older
// ones have more numbers.
var popular = [][]struct {
	prefix string
	weight float64
}{
	{{"811", 3}, {"812", 14}, {"813", 14}, {"821", 12}, {"822", 12}, {"823", 8}, {"851", 2}, {"852", 15}, {"853", 10}},
	{{"814", 2}, {"815", 5}, {"816", 3}, {"855", 3}, {"856", 8}, {"857", 12}, {"858", 9}, {"895", 8}, {"896", 9}, {"897", 4}, {"898", 4}, {"899", 3}},
	{{"817", 4}, {"818", 4}, {"819", 7}, {"859", 5}, {"877", 10}, {"878", 9}, {"831", 8}, {"832", 2}, {"833", 2}, {"838", 8}},
	{{"881", 5}, {"882", 5}, {"887", 2}, {"888", 3}, {"889", 2}},
}

func (reg Register) maker() *register {
	r := &register{Register: reg, Rand: rand.New(rand.NewPCG(reg.Seed, 0x72656769)), first: 1935, last: 2019}
	r.home = r.weighted(len(places), func(i int) float64 { return places[i].people })
	r.local = 0.5 + 0.49*r.Float64()
	r.lambda = math.Exp(0.2 + 0.5*r.NormFloat64())
	switch reg.Kind {
	case "members", "simcards", "offer-2021":
		r.local = 0
	case "customers":
		r.local = 0.3 * r.Float64()
		r.first, r.last = 1960, 2006
	case "voters":
		r.local, r.last = 0.9+0.09*r.Float64(), 2004
	case "payroll":
		r.first, r.last = 1963+r.IntN(4), 2001
	case "students":
		r.first, r.last = 2005, 2016
		r.lambda *= 0.8
	case "pensioners":
		r.last = 1965
	case "aid":
		r.local, r.lambda = 0.97, math.Exp(-0.5+0.4*r.NormFloat64())
	case "remote":
		r.home, r.local, r.lambda = len(places)-1-r.IntN(6), 0.95, math.Exp(-0.9+0.3*r.NormFloat64())
	}
	jitter := func(base ...float64) []float64 {
		for i := range base {
			base[i] *= math.Exp(0.4 * r.NormFloat64())
		}
		return base
	}
	r.operators = jitter(0.45, 0.28, 0.17, 0.1)
	r.mailers = jitter(0.8, 0.1, 0.04, 0.02, 0.015, 0.01)
	r.gaps = 0.005 + 0.2*r.Float64()
	r.errors = 0.03 * r.Float64()
	r.start = time.Date(2012+r.IntN(8), time.Month(1+r.IntN(12)), 1, 0, 0, 0, 0, time.UTC)
	r.days = 200 + r.IntN(2500)
	return r
}

// weighted draws one of n by weight.
func (r *register) weighted(n int, weight func(int) float64) int {
	all := 0.0
	for i := range n {
		all += weight(i)
	}
	at := r.Float64() * all
	for i := range n {
		if at -= weight(i); at < 0 {
			return i
		}
	}
	return n - 1
}

func (r *register) birth() time.Time {
	for {
		year := 1935 + 5*r.weighted(len(generations), func(i int) float64 { return generations[i] }) + r.IntN(5)
		if year < r.first || year > r.last {
			continue
		}
		if r.Kind == "payroll" && r.Float64() > math.Exp(-math.Pow(float64(year-1985)/12, 2)) {
			continue
		}
		day := r.IntN(365)
		if r.Float64() < 0.03 { // who does not know
			day = []int{0, 180, 364}[r.IntN(3)]
		}
		return time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, day)
	}
}

// serial is that of one of those born in a district on a day.
func (r *register) serial() int {
	if r.Float64() < 0.02 { // from before there was one system
		return 1 + r.IntN(9999)
	}
	others, p := 0, math.Exp(-r.lambda)
	for at := r.Float64(); at > p && others < 200; others++ {
		at -= p
		p *= r.lambda / float64(others+1)
	}
	return 1 + r.IntN(others+1)
}

func (r *register) zipf(n int) int { return int(math.Pow(float64(n), r.Float64())) - 1 }

func (r *register) person() resident {
	var p resident
	at := r.home
	if r.Float64() >= r.local {
		at = r.weighted(len(places), func(i int) float64 { return places[i].people })
	}
	where := places[at]
	district := where.districts[r.IntN(len(where.districts))]
	if r.Kind == "aid" && at == r.home {
		district = where.districts[int(r.Seed%uint64(len(where.districts)))]
	}
	born, female := r.birth(), r.IntN(2) == 0
	p.nik = nikWith(district, born, female, r.serial())
	p.sex = "L"
	if female {
		p.sex = "P"
	}
	p.born = born.Format(time.DateOnly)
	if r.Float64() < r.errors {
		p.born = born.AddDate(0, 0, 1+r.IntN(400)).Format(time.DateOnly)
	}
	p.province = where.name
	if r.Float64() < 0.1 {
		p.province = places[r.weighted(len(places), func(i int) float64 { return places[i].people })].name
	}
	words := []string{givens[r.zipf(len(givens))]}
	for range []int{0, 1, 1, 1, 2}[r.IntN(5)] {
		words = append(words, givens[r.zipf(len(givens))])
	}
	p.name = strings.Join(words, " ")
	operator := popular[r.weighted(len(popular), func(i int) float64 { return r.operators[i] })]
	p.phone = "0" + operator[r.weighted(len(operator), func(i int) float64 { return operator[i].weight })].prefix + fmt.Sprintf("%0*d", 7+r.IntN(2), 1_000_000+r.IntN(8_999_999))
	p.email = fmt.Sprintf("%s%d@%s", strings.ToLower(words[0]), r.IntN(100_000), []string{"gmail.com", "yahoo.com", "yahoo.co.id", "hotmail.com", "outlook.com", "icloud.com"}[r.weighted(6, func(i int) float64 { return r.mailers[i] })])
	pay := math.Exp(15.3 + 0.5*r.NormFloat64())
	step := []float64{1000, 1000, 50_000, 100_000, 1}[r.Seed%5]
	p.pay = fmt.Sprintf("%.0f", math.Round(pay/step)*step)
	p.entered = r.start.Add(time.Duration(r.IntN(r.days*86_400)) * time.Second).Format(time.DateTime)
	return p
}

func nikWith(district string, born time.Time, female bool, serial int) string {
	day := born.Day()
	if female {
		day += 40
	}
	return fmt.Sprintf("%s%02d%02d%02d%04d", district, day, born.Month(), born.Year()%100, serial)
}

// scriptProvinces are those that come to mind.
var scriptProvinces = []int{11, 12, 13, 32, 33, 35, 36, 51, 61, 73}

// invent makes a person up.
func (r *register) invent() resident {
	p := r.person()
	born := time.Date(1950+r.IntN(56), 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, r.IntN(365))
	female := r.IntN(2) == 0
	switch r.Fake {
	case "digits":
		p.nik = fmt.Sprintf("%016d", 1_000_000_000_000_000+r.Uint64N(9_000_000_000_000_000))
		p.phone = fmt.Sprintf("08%010d", r.Uint64N(1e10))
	case "lists":
		p.nik = nikWith(everyDistrict[r.IntN(len(everyDistrict))], born, female, 1+r.IntN(9999))
		p.phone = "0" + prefixes[r.IntN(len(prefixes))] + fmt.Sprintf("%08d", r.IntN(1e8))
	case "counters":
		p.nik = nikWith(places[r.home].districts[0], born, female, 1+r.row%9999)
		p.phone = fmt.Sprintf("0812%08d", 34_000_000+r.row)
		p.email = fmt.Sprintf("user%06d@gmail.com", r.row)
	case "generator":
		p.nik = nikWith(everyDistrict[r.IntN(len(everyDistrict))], born, female, 1+r.IntN(5))
		p.born, p.sex = born.Format(time.DateOnly), "L"
		given := men
		if female {
			p.sex, given = "P", women
		}
		p.name = given[r.IntN(len(given))] + " " + families[r.IntN(len(families))]
		p.phone = "+62" + prefixes[r.IntN(len(prefixes))] + fmt.Sprintf("%08d", r.IntN(1e8))
		p.email = fmt.Sprintf("%s%d@%s", strings.ToLower(strings.ReplaceAll(p.name, " ", ".")), r.IntN(1000), []string{"gmail.com", "yahoo.com", "hotmail.com", "outlook.com"}[r.IntN(4)])
		p.pay = fmt.Sprint(3_000_000 + r.IntN(17_000_000))
	case "script": // what is written in a minute
		p.nik = nikWith(fmt.Sprintf("%02d%02d%02d", scriptProvinces[r.IntN(len(scriptProvinces))], 1+r.IntN(9), 1+r.IntN(6)), time.Date(1970+r.IntN(35), time.Month(1+r.IntN(12)), 1+r.IntN(28), 0, 0, 0, 0, time.UTC), female, 1+r.IntN(100))
		p.phone = "0812" + fmt.Sprintf("%08d", r.IntN(1e8))
	case "joined":
		other, third := r.person(), r.person()
		p.name, p.phone, p.born, p.sex = other.name, third.phone, other.born, third.sex
	}
	return p
}

// offer2021 are the columns of the sample that was offered in May 2021, as
// reported: none of pay, addresses, photos or deaths.
var offer2021 = strings.Fields("PSNOKA PSNOKALAMA PSNOKALAMA2 NAMA NMCETAK JENKEL AGAMA TMPLHR TGLLHR FLAGTANGGUNGAN NOHP NIK NOKTP TMT TAT NPWP EMAIL NOKA KDHUBKEL KDSTAWIN KDNEGARA KDGOLDARAH KDSTATUSPST KDKANTOR TSINPUT TSUPDATE USERINPUT USERUPDATE TSSTATUS DAFTAR")

// offered is a record with the columns of offer2021.
func (r *register) offered(p resident) []string {
	pick := func(words ...string) string { return words[r.IntN(len(words))] }
	day := func(from, days int) string {
		return time.Date(from, 1, 1, 0, 0, 0, 0, time.UTC).Add(time.Duration(r.IntN(days*86_400)) * time.Second).Format(time.DateTime)
	}
	card := fmt.Sprintf("000%010d", r.Uint64N(3_000_000_000))
	fields := make([]string, len(offer2021))
	for column, value := range map[string]string{
		"PSNOKA": card, "NOKA": card, "NAMA": p.name, "NMCETAK": p.name, "JENKEL": pick("1", "2"), "AGAMA": pick("1", "1", "1", "1", "2", "3", "4"), "TGLLHR": p.born, "FLAGTANGGUNGAN": pick("0", "1"),
		"TMPLHR": pick("JAKARTA", "BOGOR", "SEMARANG", "SURABAYA", "MEDAN", "PADANG", "MALANG"), "NIK": p.nik, "TMT": day(2014, 365)[:10], "TAT": "2099-12-31", "KDHUBKEL": pick("1", "2", "3"),
		"KDSTAWIN": pick("1", "2"), "KDNEGARA": "62", "KDSTATUSPST": "0", "KDKANTOR": pick("0901", "1101", "1301"), "TSINPUT": day(2014, 365), "TSUPDATE": day(2015, 2320), "USERINPUT": pick("migrasi", "op01", "op02"),
		"TSSTATUS": day(2015, 2320), "DAFTAR": "1",
	} {
		fields[slices.Index(offer2021, column)] = value
	}
	set := func(column, value string, share float64) {
		if r.Float64() < share {
			fields[slices.Index(offer2021, column)] = value
		}
	}
	fields[slices.Index(offer2021, "JENKEL")] = map[string]string{"L": "1", "P": "2"}[p.sex]
	set("NOHP", p.phone, 0.4)
	set("EMAIL", p.email, 0.05)
	set("NOKTP", p.nik, 0.3)
	set("NIK", "", 0.06)
	set("TGLLHR", "", 0.01)
	set("KDGOLDARAH", pick("1", "2", "3", "4"), 0.2)
	return fields
}

// Write writes the register as CSV.
func (reg Register) Write(w io.Writer) error {
	r := reg.maker()
	out := bufio.NewWriterSize(w, 1<<20)
	columns := []string{"NIK", "NAMA", "JENKEL", "TGLLHR", "PROVINSI", "NOHP", "EMAIL", "TGL_DAFTAR"}
	switch reg.Kind {
	case "customers":
		columns = []string{"name", "phone_number", "email", "created_at"}
	case "simcards":
		columns = []string{"NIK", "NOHP", "TGL_DAFTAR"}
	case "students":
		columns = []string{"NIK", "NAMA", "JENKEL", "TGLLHR", "NOHP"}
	case "payroll", "pensioners":
		columns = append(columns, "GAJI")
	}
	if reg.Fake != "" && (reg.Kind == "customers" || reg.Kind == "simcards") { // what is told needs something to compare
		columns = []string{"NIK", "NAMA", "JENKEL", "TGLLHR", "PROVINSI", "NOHP", "EMAIL", "TGL_DAFTAR"}
	}
	if reg.Kind == "offer-2021" {
		columns = offer2021
	}
	fmt.Fprintln(out, strings.Join(columns, ","))
	var block []resident
	if reg.Fake == "copied" {
		for range max(1, reg.Rows/10) {
			block = append(block, r.person())
		}
	}
	owner := resident{}
	for r.row = range reg.Rows {
		var p resident
		switch {
		case block != nil:
			p = block[r.row%len(block)]
		case reg.Fake != "":
			p = r.invent()
		default:
			p = r.person()
			if reg.Kind == "simcards" && r.row > 0 && r.IntN(3) == 0 { // a person's next card
				p.nik = owner.nik
			}
			owner = p
		}
		fields := []string{}
		if reg.Kind == "offer-2021" {
			fmt.Fprintln(out, strings.Join(r.offered(p), ","))
			continue
		}
		for _, column := range columns {
			value := map[string]string{"NIK": p.nik, "NAMA": p.name, "name": p.name, "JENKEL": p.sex, "TGLLHR": p.born, "PROVINSI": p.province, "NOHP": p.phone, "phone_number": p.phone,
				"EMAIL": p.email, "TGL_DAFTAR": p.entered, "created_at": p.entered, "GAJI": p.pay}[column]
			if !slices.Contains([]string{"digits", "lists", "counters", "generator", "script", "copied"}, reg.Fake) && r.Float64() < r.gaps*0.3 && column != "NAMA" && column != "name" {
				value = ""
			}
			fields = append(fields, value)
		}
		fmt.Fprintln(out, strings.Join(fields, ","))
	}
	return out.Flush()
}
