package street

import (
	"crypto/md5"
	"crypto/sha1"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Fieldwork makes the tables an analyst of Indonesian leaks met in 2024 to 2026:
// of employers, of health, schools and villages, of money, trade and travel, of
// running text, and clean ones. What is neither clearly personal nor clearly
// not (telephone numbers headed "WA", balances, masked values) is left out.
func Fieldwork(seed uint64) []Table {
	var out []Table
	for i, s := range slices.Concat(fieldStaff(), fieldHealth(), fieldSchools(), fieldVillages(), fieldMoney(), fieldTrade(), fieldSundry(), fieldTexts(), fieldClean()) {
		// Each table has its own numbers: a change in one leaves the others as they are.
		g := &fieldGen{Rand: rand.New(rand.NewPCG(seed, 0x6669656c64<<8+uint64(i))), lists: map[string][]string{}}
		out = append(out, g.table(s))
	}
	return out
}

// A fieldSpec declares a table: one line a column, of its name and a template.
//
// A template is alternatives between " ; ", of text and <tokens>; see
// fieldGen.token. In front of it may stand:
//
//	@salary,family   the classes of its values; without it, those of its tokens
//	@none            its values have no class, whatever the tokens
//	@text            running text: only numbers and the like have classes there
//	#                the row's own choice, which other columns of as many alternatives share
//	##               the alternatives in turn
//
// and behind it, "??20 - ; NULL" leaves twenty cells in a hundred with one of
// these, and "!! a ; b" all of them but one. "_" is an empty cell.
type fieldSpec struct {
	name  string
	clean bool
	bare  bool   // no header row
	rows  int    // about so many
	exact bool   // exactly so many
	ages  [2]int // 0, 0: grown-ups
	sex   string // "L", "P", or either
	faith string // if they share one
	local bool   // its people live in one district
	same  int    // so many rows in turn are about one person
	cols  string
}

type fieldGen struct {
	*rand.Rand
	home  *fieldArea // nil: everywhere
	lists map[string][]string
}

// fieldCol is a column's template, taken apart.
type fieldCol struct {
	head    string
	classes string // as written behind @
	shared  bool
	turns   bool
	options []string
	gap     int // in a hundred; -1: all but one
	voids   []string
}

func fieldSplit(s string) []string {
	list := strings.Split(s, " ; ")
	for i, v := range list {
		if list[i] = strings.TrimSpace(v); list[i] == "_" {
			list[i] = ""
		}
	}
	return list
}

func fieldColumn(line string) fieldCol {
	head, rest, ok := strings.Cut(line, " | ")
	if !ok {
		panic("fieldwork: no template in " + line)
	}
	c := fieldCol{head: strings.TrimSpace(head)}
	if classes, more, ok := strings.Cut(rest, " "); ok && strings.HasPrefix(classes, "@") {
		c.classes, rest = classes[1:], more
	}
	if more, ok := strings.CutPrefix(rest, "## "); ok {
		c.turns, rest = true, more
	} else if more, ok := strings.CutPrefix(rest, "# "); ok {
		c.shared, rest = true, more
	}
	if before, voids, ok := strings.Cut(rest, " !! "); ok {
		c.gap, c.voids, rest = -1, fieldSplit(voids), before
	} else if before, voids, ok := strings.Cut(rest, " ??"); ok {
		share, list, _ := strings.Cut(voids, " ")
		n, err := strconv.Atoi(share)
		if err != nil {
			panic("fieldwork: no share in " + line)
		}
		c.gap, c.voids, rest = n, fieldSplit(list), before
	}
	c.options = fieldSplit(rest)
	return c
}

func (g *fieldGen) table(s fieldSpec) Table {
	t := Table{Name: s.name, Clean: s.clean}
	var cols []fieldCol
	for line := range strings.SplitSeq(strings.TrimSpace(s.cols), "\n") {
		c := fieldColumn(strings.TrimSpace(line))
		cols = append(cols, c)
		if !s.bare {
			t.Header = append(t.Header, c.head)
		}
	}
	if s.local {
		g.home = &fieldAreas[g.IntN(len(fieldAreas))]
	}
	n := s.rows
	if !s.exact && s.same == 0 && n > 9 {
		n += g.IntN(n/4 + 1)
	}
	if s.same > 0 {
		n = n / s.same * s.same
	}
	lucky := n/4 + g.IntN(n/2)
	var trio []*fieldPerson
	for i := range n {
		if s.same == 0 || i%s.same == 0 {
			p := g.person(s.ages, s.sex)
			for s.faith != "" && p.faith != s.faith {
				p = g.person(s.ages, s.sex)
			}
			trio = []*fieldPerson{p, p, p}
			for j, prefix := range []string{"<b.", "<c."} {
				if strings.Contains(s.cols, prefix) {
					trio[j+1] = g.person([2]int{}, "")
				}
			}
		}
		var row []Cell
		for _, c := range cols {
			var v string
			switch {
			case c.shared:
				v = c.options[trio[0].luck%len(c.options)]
			case c.turns:
				v = c.options[i%len(c.options)]
			default:
				v = g.of(c.options...)
			}
			cell := g.fill(v, c.classes, trio, i)
			if c.gap > 0 && g.IntN(100) < c.gap || c.gap < 0 && i != lucky {
				cell = g.fill(g.of(c.voids...), "none", trio, i)
			}
			if s.clean {
				cell.Classes = nil
			}
			row = append(row, cell)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// fieldNothing are the values that stand for nothing.
var fieldNothing = []string{"", "-", "--", ".", "0", "n/a", "null", `\n`, "tidak ada", "tdk ada", "belum ada", "tidak punya", "blm ada", "kosong", "none", "nihil"}

// fieldSpoken are the classes that running text is labelled with.
var fieldSpoken = []string{"nik", "kk", "bpjs_card", "bpjs_employment", "email", "npwp", "phone", "salary", "payment_card", "bank_account", "ip_address", "password", "password_hash", "device_id", "messenger", "vehicle_plate", "passport"}

// fill replaces a template's tokens, and labels what comes out.
func (g *fieldGen) fill(template, classes string, trio []*fieldPerson, i int) Cell {
	var text strings.Builder
	var found []string
	for {
		before, rest, more := strings.Cut(template, "<")
		text.WriteString(before)
		if !more {
			break
		}
		token, after, ok := strings.Cut(rest, ">")
		if !ok {
			panic("fieldwork: open token in " + template)
		}
		p := trio[0]
		if t, ok := strings.CutPrefix(token, "b."); ok {
			p, token = trio[1], t
		} else if t, ok := strings.CutPrefix(token, "c."); ok {
			p, token = trio[2], t
		}
		v, class := g.token(token, p, i)
		text.WriteString(v)
		for _, c := range strings.Fields(class) {
			if !slices.Contains(found, c) && (classes != "text" || slices.Contains(fieldSpoken, c)) {
				found = append(found, c)
			}
		}
		template = after
	}
	cell := Cell{Text: text.String()}
	switch classes {
	case "", "text":
		cell.Classes = found
	case "none":
	default:
		cell.Classes = strings.Split(classes, ",")
	}
	if slices.Contains(fieldNothing, strings.ToLower(strings.TrimSpace(cell.Text))) {
		cell.Classes = nil
	}
	return cell
}

// token is what stands for <token>, and its classes. Capitals give capitals;
// "~" at the end, what hands make of it.
func (g *fieldGen) token(token string, p *fieldPerson, i int) (string, string) {
	key, arg, _ := strings.Cut(token, ":")
	args := strings.Split(arg, ":")
	if v, ok := g.filler(key, args, i, p); ok {
		return v, ""
	}
	low := strings.ToLower(key)
	v, class := p.fact(strings.TrimSuffix(low, "~"), args)
	if strings.HasSuffix(key, "~") {
		v = g.sloppy(v, class)
	}
	if low != key {
		v = strings.ToUpper(v)
	}
	return v, class
}

// filler are the tokens that are about nobody: <i>, <seq:from:width>, <d:digits>,
// <x:hex digits>, <X:..>, <A:capitals>, <n:lo-hi-step>, <rp:lo-hi-step-style>,
// <f:lo_hi:places>, <c:..> with a comma, dates as <ymd:2024-2026>, and others.
func (g *fieldGen) filler(key string, args []string, i int, p *fieldPerson) (string, bool) {
	num := func(s string) int {
		n, err := strconv.Atoi(s)
		if err != nil {
			panic("fieldwork: no number in <" + key + ">: " + s)
		}
		return n
	}
	switch key {
	case "i":
		return strconv.Itoa(i + 1), true
	case "seq":
		width := 0
		if len(args) > 1 {
			width = num(args[1])
		}
		return fmt.Sprintf("%0*d", width, num(args[0])+i), true
	case "d":
		return g.digits(num(args[0])), true
	case "x":
		return g.from("0123456789abcdef", num(args[0])), true
	case "X":
		return g.from("0123456789ABCDEF", num(args[0])), true
	case "A":
		return g.from("ABCDEFGHJKLMNPRSTUVWXYZ", num(args[0])), true
	case "k":
		return g.from("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789_-", num(args[0])), true
	case "n", "rp":
		b := strings.Split(args[0], "-")
		step := 1
		if len(b) > 2 {
			step = num(b[2])
		}
		n := g.in(num(b[0])/step, num(b[1])/step) * step
		if key == "n" {
			return strconv.Itoa(n), true
		}
		style := "dot"
		if len(b) > 3 {
			style = b[3]
		}
		return fieldAmount(n, style), true
	case "f", "c":
		lo, hi, _ := strings.Cut(args[0], "_")
		l, err1 := strconv.ParseFloat(lo, 64)
		h, err2 := strconv.ParseFloat(hi, 64)
		if err1 != nil || err2 != nil {
			panic("fieldwork: no bounds in <" + key + ">")
		}
		s := strconv.FormatFloat(l+g.Float64()*(h-l), 'f', num(args[1]), 64)
		if key == "c" {
			s = strings.ReplaceAll(s, ".", ",")
		}
		return s, true
	case "uuid":
		h := g.from("0123456789abcdef", 32)
		return h[:8] + "-" + h[8:12] + "-4" + h[13:16] + "-b" + h[17:20] + "-" + h[20:], true
	case "lan":
		return fmt.Sprintf("10.%d.%d.%d", g.in(1, 60), g.IntN(30), g.in(2, 250)), true
	case "firm":
		return g.firm(), true
	case "spot": // a village about which nothing personal is said
		return g.of(fieldAreas[g.IntN(len(fieldAreas))].villages...), true
	case "place":
		a := fieldAreas[i%len(fieldAreas)]
		return map[string]string{"code": a.code, "district": a.district, "town": a.town, "prov": a.province, "post": a.post + "1", "tel": a.tel}[args[0]], true
	case "ean":
		n := "899" + g.digits(9)
		if args[0] == "book" {
			n = "97862" + g.digits(7)
		}
		sum := 0
		for j := range n {
			sum += int(n[j]-'0') * (1 + 2*(j%2))
		}
		return n + strconv.Itoa((10-sum%10)%10), true
	case "bank":
		return p.bank, true
	case "age":
		return strconv.Itoa(2025 - p.born.Year()), true
	case "bt":
		return "`", true
	case "lt":
		return "<", true
	case "gt":
		return ">", true
	}
	if layout, ok := fieldLayouts[key]; ok {
		from, to, _ := strings.Cut(args[0], "-")
		if to == "" {
			to = from
		}
		return fieldDate(g.day(num(from), num(to)), layout), true
	}
	return "", false
}

// fieldLayouts are ways to write dates.
var fieldLayouts = map[string]string{
	"dmy": "02/01/2006", "dash": "02-01-2006", "ymd": "2006-01-02", "stamp": "2006-01-02 15:04:05", "z": "2006-01-02T15:04:05.000Z", "wib": "2006-01-02T15:04:05+07:00",
	"compact": "20060102", "long": "2 Januari 2006", "mon": "02-Jan-06", "us": "1/2/2006 15:04:05", "hm": "15:04", "my": "01/2006", "short": "2/1/06", "dots": "02.01.2006",
	"epoch": "epoch", "ms": "ms", "chat": "02/01/06 15.04", "web": "02/Jan/2006:15:04:05 +0700", "bars": "02|01|2006", "yy": "060102", "full": "20060102150405", "year": "2006", "mixed": "mixed",
}

var fieldMonths = [...]string{"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"}

func fieldDate(t time.Time, layout string) string {
	switch layout {
	case "epoch":
		return strconv.FormatInt(t.Unix(), 10)
	case "ms":
		return strconv.FormatInt(t.UnixMilli(), 10)
	case "2 Januari 2006":
		return fmt.Sprintf("%d %s %d", t.Day(), fieldMonths[t.Month()-1], t.Year())
	case "mixed":
		return fieldDate(t, []string{"02-01-2006", "2 Januari 2006", "02/01/2006", "2-1-2006", "02/01/06"}[(t.Minute()+t.Second())%5])
	}
	return t.Format(layout)
}

// fieldAmount writes rupiahs.
func fieldAmount(n int, style string) string {
	group := func(sep string) string {
		s := strconv.Itoa(n)
		for i := len(s) - 3; i > 0; i -= 3 {
			s = s[:i] + sep + s[i:]
		}
		return s
	}
	switch style {
	case "":
		return strconv.Itoa(n)
	case "dot":
		return group(".")
	case "rp":
		return "Rp " + group(".")
	case "rpc":
		return "Rp" + group(".") + ",00"
	case "rpt":
		return "Rp. " + group(".") + ",-"
	case "comma":
		return group(".") + ",00"
	case "us":
		return group(",")
	case "us2":
		return group(",") + ".00"
	case "dec":
		return strconv.Itoa(n) + ".00"
	case "one":
		return strconv.Itoa(n) + ".0"
	case "idr":
		return "IDR " + group(",")
	case "k":
		return strconv.Itoa(n / 1000)
	case "rb":
		return strconv.Itoa(n/1000) + "rb"
	case "jt":
		return strings.ReplaceAll(fmt.Sprintf("%.1f jt", float64(n)/1e6), ".", ",")
	case "juta":
		return fmt.Sprintf("%.1f juta", float64(n)/1e6)
	case "hand":
		return fieldAmount(n, []string{"dot", "", "jt", "rp", "rpt", "juta", "us"}[n/1000%7])
	}
	panic("fieldwork: no style " + style)
}

func (g *fieldGen) of(list ...string) string { return list[g.IntN(len(list))] }

// words picks one of a list's words.
func (g *fieldGen) words(list string) string {
	if g.lists[list] == nil {
		g.lists[list] = strings.Fields(list)
	}
	return g.of(g.lists[list]...)
}

func (g *fieldGen) in(lo, hi int) int { return lo + g.IntN(hi-lo+1) }

func (g *fieldGen) from(letters string, n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = letters[g.IntN(len(letters))]
	}
	return string(b)
}

func (g *fieldGen) digits(n int) string { return g.from("0123456789", n) }

func (g *fieldGen) day(from, to int) time.Time {
	return time.Date(from, 1, 1, 6+g.IntN(15), g.IntN(60), g.IntN(60), g.IntN(1000)*1e6, time.UTC).AddDate(0, 0, g.IntN(365*(to-from+1)))
}

// sloppy writes a value as hands do.
func (g *fieldGen) sloppy(v, class string) string {
	k := g.IntN(10)
	switch class {
	case "phone":
		if len(v) < 10 {
			return v
		}
		switch k {
		case 0:
			return v[:4] + "-" + v[4:8] + "-" + v[8:]
		case 1:
			return "+62 " + v[1:4] + " " + v[4:8] + " " + v[8:]
		case 2:
			return v[:3] + " " + v[3:7] + " " + v[7:]
		case 3:
			return "62" + v[1:]
		case 4:
			return v[1:]
		}
		return v
	case "nik", "kk":
		switch k {
		case 0:
			return "'" + v
		case 1:
			return v[:4] + " " + v[4:8] + " " + v[8:12] + " " + v[12:]
		case 2:
			return v[:2] + "." + v[2:4] + "." + v[4:6] + "." + v[6:12] + "." + v[12:]
		case 3:
			return v + " "
		}
		return v
	}
	switch k {
	case 0:
		return strings.ToUpper(v)
	case 1:
		return strings.ToLower(v)
	case 2:
		return v + " "
	case 3:
		return strings.Replace(v, " ", "  ", 1)
	}
	return v
}

func (g *fieldGen) firm() string {
	return g.of("PT ", "CV ", "PT. ", "CV. ", "UD ", "PT ") +
		g.words("Cahaya Bintang Tirta Citra Adhi Bangun Graha Eka Hasta Multi Restu Rizki Sari Yudha Hendra Kusuma Agus Ratna") + " " +
		g.words("Wahana Konstruksi Nirmala Buana Medika Prima Raya Wibawa Sembada Pratama Kencana Artha Mulia Niaga Saputra Kurniawan") +
		g.of("", "", "", " Indonesia", " Nusantara", " Tbk")
}

// fieldArea is a real district; its villages are of the sort found there.
type fieldArea struct {
	code, district, town, province string
	villages                       []string
	post, tel, plate, folk         string
	lat, lon                       float64
}

var fieldAreas = []fieldArea{
	{"327207", "Cibeureum", "Kota Sukabumi", "Jawa Barat", []string{"Babakan", "Limusnunggal", "Sindangpalay"}, "4314", "0266", "F", "sunda", -6.94, 106.95},
	{"320710", "Panawangan", "Kabupaten Ciamis", "Jawa Barat", []string{"Sagalaherang", "Nagarapageuh", "Bangunjaya"}, "4625", "0265", "Z", "sunda", -7.07, 108.38},
	{"321508", "Batujaya", "Kabupaten Karawang", "Jawa Barat", []string{"Segarjaya", "Telukbango", "Kutaampel"}, "4135", "0267", "T", "sunda", -6.06, 107.16},
	{"321101", "Wado", "Kabupaten Sumedang", "Jawa Barat", []string{"Cimungkal", "Sukajadi", "Padajaya"}, "4537", "0261", "Z", "sunda", -6.95, 108.09},
	{"330508", "Mirit", "Kabupaten Kebumen", "Jawa Tengah", []string{"Tlogodepok", "Lembupurwo", "Wiromartan"}, "5439", "0287", "AA", "jawa", -7.80, 109.77},
	{"332210", "Ambarawa", "Kabupaten Semarang", "Jawa Tengah", []string{"Kupang", "Lodoyong", "Panjang"}, "5061", "0298", "H", "jawa", -7.26, 110.40},
	{"331701", "Sumber", "Kabupaten Rembang", "Jawa Tengah", []string{"Jatihadi", "Kedungasem", "Tlogotunggal"}, "5925", "0295", "K", "jawa", -6.80, 111.27},
	{"340201", "Srandakan", "Kabupaten Bantul", "Daerah Istimewa Yogyakarta", []string{"Poncosari", "Trimurti"}, "5576", "0274", "AB", "jawa", -7.94, 110.25},
	{"352515", "Driyorejo", "Kabupaten Gresik", "Jawa Timur", []string{"Krikilan", "Sumput", "Petiken"}, "6117", "031", "W", "jawa", -7.36, 112.63},
	{"351518", "Waru", "Kabupaten Sidoarjo", "Jawa Timur", []string{"Kureksari", "Tropodo", "Wadungasri"}, "6125", "031", "W", "jawa", -7.35, 112.76},
	{"350611", "Pagu", "Kabupaten Kediri", "Jawa Timur", []string{"Bulupasar", "Semanding", "Jagung"}, "6418", "0354", "AG", "jawa", -7.74, 112.08},
	{"357101", "Mojoroto", "Kota Kediri", "Jawa Timur", []string{"Bandar Lor", "Sukorame", "Campurejo"}, "6411", "0354", "AG", "jawa", -7.81, 111.99},
	{"360304", "Jambe", "Kabupaten Tangerang", "Banten", []string{"Taban", "Kutruk", "Daru"}, "1572", "021", "B", "kota", -6.32, 106.50},
	{"367302", "Kasemen", "Kota Serang", "Banten", []string{"Margaluyu", "Terumbu", "Sawah Luhur"}, "4219", "0254", "A", "sunda", -6.06, 106.16},
	{"317106", "Menteng", "Kota Administrasi Jakarta Pusat", "DKI Jakarta", []string{"Kebon Sirih", "Cikini", "Pegangsaan"}, "1031", "021", "B", "kota", -6.19, 106.84},
	{"317508", "Makasar", "Kota Administrasi Jakarta Timur", "DKI Jakarta", []string{"Cipinang Melayu", "Halim Perdanakusuma", "Pinang Ranti"}, "1362", "021", "B", "kota", -6.26, 106.88},
	{"517102", "Denpasar Timur", "Kota Denpasar", "Bali", []string{"Kesiman", "Sumerta", "Penatih"}, "8023", "0361", "DK", "bali", -8.65, 115.24},
	{"520113", "Lembar", "Kabupaten Lombok Barat", "Nusa Tenggara Barat", []string{"Labuan Tereng", "Jembatan Kembar", "Mareje"}, "8336", "0370", "DR", "melayu", -8.73, 116.08},
	{"530105", "Kupang Barat", "Kabupaten Kupang", "Nusa Tenggara Timur", []string{"Batakte", "Oenaek", "Tablolong"}, "8535", "0380", "DH", "timur", -10.25, 123.49},
	{"120725", "Labuhan Deli", "Kabupaten Deli Serdang", "Sumatera Utara", []string{"Helvetia", "Manunggal", "Pematang Johar"}, "2037", "061", "BK", "batak", 3.65, 98.66},
	{"137501", "Guguak Panjang", "Kota Bukittinggi", "Sumatera Barat", []string{"Tarok Dipo", "Aur Tajungkang", "Kayu Kubu"}, "2611", "0752", "BA", "minang", -0.31, 100.37},
	{"140601", "Ujung Batu", "Kabupaten Rokan Hulu", "Riau", []string{"Ngaso", "Suka Damai", "Pematang Tebih"}, "2855", "0762", "BM", "minang", 0.71, 100.54},
	{"167305", "Lubuk Linggau Timur II", "Kota Lubuk Linggau", "Sumatera Selatan", []string{"Dempo", "Karya Bakti", "Mesat Jaya"}, "3162", "0733", "BG", "melayu", -3.29, 102.87},
	{"180513", "Penawar Tama", "Kabupaten Tulang Bawang", "Lampung", []string{"Bogatama", "Sidoharjo", "Wira Tama"}, "3459", "0726", "BE", "jawa", -4.19, 105.61},
	{"190201", "Tanjungpandan", "Kabupaten Belitung", "Kepulauan Bangka Belitung", []string{"Pangkal Lalang", "Air Raya", "Paal Satu"}, "3341", "0719", "BN", "melayu", -2.74, 107.64},
	{"620101", "Kumai", "Kabupaten Kotawaringin Barat", "Kalimantan Tengah", []string{"Candi", "Kubu", "Sungai Kapitan"}, "7418", "0532", "KH", "melayu", -2.73, 111.73},
	{"630304", "Sungai Tabuk", "Kabupaten Banjar", "Kalimantan Selatan", []string{"Gudang Hirang", "Lok Baintan", "Pematang Panjang"}, "7065", "0511", "DA", "melayu", -3.30, 114.68},
	{"640205", "Muara Badak", "Kabupaten Kutai Kartanegara", "Kalimantan Timur", []string{"Gas Alam", "Saliki", "Tanjung Limau"}, "7538", "0541", "KT", "bugis", -0.32, 117.42},
	{"731103", "Barru", "Kabupaten Barru", "Sulawesi Selatan", []string{"Coppo", "Siawung", "Tompo"}, "9071", "0427", "DP", "bugis", -4.41, 119.62},
	{"720901", "Una Una", "Kabupaten Tojo Una Una", "Sulawesi Tengah", []string{"Wakai", "Kulingkinari", "Malotong"}, "9468", "0464", "DN", "bugis", -0.42, 121.87},
	{"820403", "Gane Timur", "Kabupaten Halmahera Selatan", "Maluku Utara", []string{"Maffa", "Foya", "Kotalow"}, "9778", "0927", "DG", "timur", -0.30, 128.20},
	{"917101", "Jayapura Utara", "Kota Jayapura", "Papua", []string{"Gurabesi", "Imbi", "Angkasapura"}, "9911", "0967", "PA", "timur", -2.53, 140.71},
}

// fieldFolk holds the names of a people.
type fieldFolk struct{ men, women, men2, women2, faiths string }

var fieldFolks = map[string]fieldFolk{
	"jawa": {"Sarwono Marsudi Budiyono Tugiman Yulianto Andri Ginanjar Nur_Kholis Panji Wisnu Rohmad Imam Sugiyarto Danang Aji Bagus Rendi Kukuh Surono Muh._Anwar Satrio Paijo",
		"Tuti Winarsih Supinah Lasmi Evi Novi Sholikah Umi Ngatini Ririn Diah Erna Marfuah Laras Galuh Purwati Sekar Nining Hesti Mutmainah Sartini Yuliatin",
		"Widodo Priyono Wahyudi Hartanto Mulyanto Sudarsono Kuncoro Yuwono Ardianto Subekti Wijanarko Rosyid Suwarno Fauzi", "Indriyani Nurjanah Rahmawati Wijayanti Kurniati Setiyani Pertiwi Sulistyowati Larasati Mahmudah Oktaviana Apriyani Zulaikah", "Islam Islam Islam Islam Islam Islam Katolik Kristen"},
	"sunda": {"Wahyu Uus Oman Rahmat Acep Kusnadi Dikdik Entis Soleh Rizal Yudi Heri Maman Engkos Didin Hilman Nurdin Taufan Caca Aldi",
		"Oneng Eneng Yeni Tintin Dedeh Mimin Aan Ecin Nurlela Sinta Reni Fitriani Aam Wiwi Isah Lina Ratih Nita Enung",
		"Suhendar Kosasih Wiguna Ruswandi Saputra Juhana Sukmana Somantri Firmansyah Rukmana Jaelani Subagja", "Karlina Sumarni Hodijah Rusmini Wulan Solihah Nuryati Puspita Ratnasari Julaeha Marlina Yuningsih", "Islam Islam Islam Islam Islam Islam Islam Islam Kristen"},
	"kota": {"Bintang Raihan Aldo Jonathan Rangga Bobby Surya Yohan Ferdi Arya Rafly Nathan Ivan Marcel Fikri Daffa Zidan Richie Alvin Tommy",
		"Nabila Keisha Cynthia Shania Amel Vina Grace Clarissa Aurel Bella Dinda Rara Natasya Yolanda Tasya Michelle Karin Intan Citra Zahra",
		"Pradana Hermanto Lukito Tanujaya Akbar Siswanto Hutomo Sugianto Maulana Perdana Suwandi Harjono Kosasih", "Anastasia Pramesti Gunadi Salsabila Soetanto Paramita Wibisono Maharani Suteja Novitasari Irawan Azzahra", "Islam Islam Islam Kristen Katolik Buddha Konghucu Kristen"},
	"bali": {"I_Wayan I_Made I_Nyoman I_Ketut Putu Gede Kadek Komang I_Gusti_Made Anak_Agung_Gede", "Ni_Wayan Ni_Made Ni_Nyoman Ni_Ketut Luh_Putu Ni_Kadek Ni_Komang Desak_Made I_Gusti_Ayu",
		"Astawa Budiarta Sudana Wiryawan Suastika Juniarta Arimbawa Mertayasa Swastika Pande", "Astiti Budiani Sumartini Wahyuni Trisnayanti Sukasih Mariani Pradnyani Ayuni Rahayuni", "Hindu Hindu Hindu Hindu Hindu Hindu Islam"},
	"batak": {"Saut Marulam Hasiholan Edward Pangihutan Jhon Bonar Roy Sabar Monang Tumpal Ramli Lamhot Benget Ucok", "Riama Nurintan Lasma Rosita Elfrida Dormian Tiominar Masria Rina Sarma Evalina Berliana Naomi",
		"Hutabarat Sinaga Pasaribu Simbolon Gultom Aritonang Sembiring Sinurat Sitompul Marbun Purba Saragih Rangkuti Batubara", "Hutabarat Sinaga Pasaribu Simbolon Gultom Aritonang Sembiring Sinurat Sitompul Marbun Purba Saragih Rangkuti", "Kristen Kristen Kristen Katolik Islam Islam"},
	"minang": {"Defrizal Yusrizal Alfian Nofrizal Masrul Edison Ikhlas Rinaldi Hamdi Syafri Fauzan Robby Irwandi Zulhendri", "Asmiarti Yulisma Netti Rosmaini Upik Gusmiati Widya Silvia Dasmiwati Nurhaida Hilda Murniati Suci",
		"Jambak Guci Malin Caniago Marajo Sutan Fernando Rajo Syafii Kurniadi", "Marlis Syafni Oktarina Melinda Yenita Anggraini Hasni Rahmadani Fauziah", "Islam"},
	"melayu": {"Hamidan Syarifudin Idham Rusdiansyah Zainuddin Arsyad Jumadi Mukhtar Rasyid Asmadi Ilyas Bahrul Sapri Lalu_Adi Kamaruddin", "Rabiatul Jamilah Hasanah Nurmala Rusdiana Fatmah Sariah Baiq_Nur Zuraida Kamariah Normah Yuliarti Masitah",
		"Effendi Hidayatullah Basri Umar Said Maksum Junaidi Helmi Sabirin Darmawi Thamrin", "Sulastri Rahmi Kasih Halimah Arsyad Maulidah Fitriah Haryati Anisah Sapitri", "Islam Islam Islam Islam Islam Kristen"},
	"bugis": {"Abd. Baharudin Lukman Muhtar Sabang Takdir Ansar Nasir Haris Asdar Firdaus Awaluddin Beddu Sultan Jamal", "Hasmawati Rahmatia Jumriah Nurbaya Andi_Tenri Sitti Rosdiana Hartati Mariani Nurlia Kasmawati Besse Faridah",
		"Patta Sanusi Mappiare Yusri Arfah Tola Dg._Ngalle Rauf Hafid Lanto Muin", "Dg._Kanang Lanto Rauf Syam Hafid Nur Yasin Arfah Amin Palallo", "Islam Islam Islam Islam Islam Kristen"},
	"timur": {"Yakob Thomas Ferdinand Simon Lukas Zeth Paulus Isak Nikodemus Hengky Ruben Albertus Deky Agustinus", "Ester Rosalina Ludia Yohana Fransina Elisabeth Welmince Marlince Katarina Sarlota Yuliance Debora",
		"Korwa Mayor Ayomi Pigai Mansnandifu Tokoro Bano Faot Kase Nubatonis Djawa Souhoka Kabes Bessy", "Korwa Mayor Ayomi Pigai Mansnandifu Tokoro Bano Faot Kase Nubatonis Djawa Souhoka Kabes", "Kristen Kristen Kristen Katolik Katolik Islam"},
}

// fieldPerson is an invented person; what is said of one person agrees.
type fieldPerson struct {
	g                                 *fieldGen
	area, root                        *fieldArea
	man                               bool
	name, father, mother, mate, child string
	born                              time.Time
	nik, kk, noka, kpj, npwp, nip     string
	street, rt, rw, village, post     string
	faith, wed, job, edu, blood       string
	hp, mail, user                    string
	bank, rek, plate                  string
	lat, lon                          float64
	pay, luck                         int
}

func (g *fieldGen) called(folk string, man bool) string {
	f := fieldFolks[folk]
	a, b := f.men, f.men2
	if !man {
		a, b = f.women, f.women2
	}
	n := g.words(a)
	switch {
	case folk == "jawa" && g.IntN(5) == 0 || folk == "sunda" && g.IntN(8) == 0:
	case folk != "bali" && g.IntN(4) == 0:
		if m := g.words(a); m != n {
			n += " " + m
		}
		n += " " + g.words(b)
	default:
		n += " " + g.words(b)
	}
	return strings.ReplaceAll(n, "_", " ")
}

// fieldLuhn is the digit that makes digits pass Luhn's check.
func fieldLuhn(digits string) string {
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
	return strconv.Itoa((10 - sum%10) % 10)
}

var fieldPlain = strings.NewReplacer(".", "", "I ", "", "Ni ", "")

func (g *fieldGen) person(ages [2]int, sex string) *fieldPerson {
	if ages[1] == 0 {
		ages = [2]int{20, 64}
	}
	p := &fieldPerson{g: g, man: sex == "L" || sex == "" && g.IntN(2) == 0, luck: g.IntN(1 << 20)}
	p.area = g.home
	if p.area == nil {
		p.area = &fieldAreas[g.IntN(len(fieldAreas))]
	}
	p.root = p.area
	if g.IntN(9) == 0 {
		p.root = &fieldAreas[g.IntN(len(fieldAreas))]
	}
	folk := p.root.folk
	p.name, p.father, p.mother, p.mate, p.child = g.called(folk, p.man), g.called(folk, true), g.called(folk, false), g.called(folk, !p.man), g.called(folk, g.IntN(2) == 0)
	p.born = g.day(2025-ages[1], 2025-ages[0])
	d := p.born.Day()
	if !p.man {
		d += 40
	}
	p.nik = fmt.Sprintf("%s%02d%s%04d", p.root.code, d, p.born.Format("0106"), g.in(1, 9))
	p.kk = p.area.code + g.day(2008, 2024).Format("020106") + fmt.Sprintf("%04d", g.in(1, 40))
	p.noka = "000" + g.of("0", "1", "1", "2", "2", "3") + g.digits(9)
	p.kpj = fmt.Sprintf("%02d", g.in(9, 24)) + g.digits(9)
	n := g.of("08", "09", "14", "26", "36", "44", "53", "61", "76", "85", "92") + g.digits(6)
	p.npwp = n + fieldLuhn(n) + g.of("405", "433", "503", "627", "121", "655", "811", "952") + "000"
	p.nip = p.born.Format("20060102") + strconv.Itoa(min(2024, p.born.Year()+g.in(22, 31))) + g.of("01", "02", "03", "04", "12") + map[bool]string{true: "1", false: "2"}[p.man] + fmt.Sprintf("%03d", g.in(1, 20))
	p.village, p.post = g.of(p.area.villages...), p.area.post+strconv.Itoa(g.in(1, 5))
	p.rt, p.rw = fmt.Sprintf("%03d", g.in(1, 9)), fmt.Sprintf("%03d", g.in(1, 14))
	p.street = g.lane(folk)
	p.faith = g.words(fieldFolks[folk].faiths)
	p.wed = g.of("Kawin", "Kawin", "Kawin", "Belum Kawin", "Belum Kawin", "Cerai Hidup", "Cerai Mati")
	p.job = g.of("Karyawan Swasta", "Wiraswasta", "Petani", "Buruh Harian Lepas", "Guru", "Pedagang", "PNS", "Sopir", "Perawat", "Tukang Batu", "Peternak", "Nelayan", "Honorer", "Tidak Bekerja")
	p.edu = g.of("SD", "SMP", "SMA", "SMA", "SMK", "D3", "S1", "S1", "Tidak Sekolah", "S2")
	p.blood = g.of("A", "B", "O", "AB", "O", "B")
	p.hp = g.of("0812", "0813", "0821", "0822", "0823", "0851", "0852", "0853", "0856", "0857", "0858", "0814", "0815", "0817", "0819", "0877", "0878", "0859", "0831", "0838", "0895", "0896", "0897", "0881", "0888") + g.digits(g.in(7, 8))
	w := strings.Fields(strings.ToLower(fieldPlain.Replace(p.name)))
	first, last := w[0], w[len(w)-1]
	p.user = g.of(first+last+g.digits(2), first+"_"+last, last+first, first+"."+last, first+p.born.Format("0201"), "im."+first+g.digits(1), first+first[:1]+g.digits(3), last+"_"+p.born.Format("06"))
	p.mail = g.of(first+last, first+"."+last+g.digits(1), last+first+p.born.Format("06"), first+g.digits(4), first+"_"+last, last+"."+first) + "@" + g.of("gmail.com", "gmail.com", "gmail.com", "gmail.com", "gmail.com", "yahoo.co.id", "yahoo.com", "hotmail.com", "outlook.co.id")
	p.bank = g.of("BRI", "BRI", "BCA", "Mandiri", "BNI", "BSI", "BTN", "bank bjb")
	switch p.bank {
	case "BRI":
		p.rek = fmt.Sprintf("%04d01%s5%s%s", g.in(11, 690), g.digits(6), g.of("0", "3"), g.digits(1))
	case "Mandiri":
		p.rek = "1" + g.digits(2) + "00" + g.digits(8)
	case "BTN":
		p.rek = "00" + g.digits(3) + "0150" + g.digits(7)
	case "bank bjb":
		p.rek = "00" + g.digits(8) + "100"
	case "BSI":
		p.rek = "7" + g.digits(9)
	default:
		p.rek = g.from("123456789", 1) + g.digits(9)
	}
	p.plate = fmt.Sprintf("%s %d %s", p.area.plate, g.in(1002, 6998), g.from("ABCDEFGHJKLMNPRSTUVWXYZ", g.in(2, 3)))
	p.lat, p.lon = p.area.lat+g.Float64()*0.03-0.015, p.area.lon+g.Float64()*0.03-0.015
	p.pay = g.in(21, 88)*100000 + []int{0, 0, 50000, 25000}[g.IntN(4)] + []int{0, 0, 0, g.in(1, 99) * 250}[g.IntN(4)]
	return p
}

func (g *fieldGen) lane(folk string) string {
	who := g.of("Raden Saleh", "Kartini", "Sisingamangaraja", "Teuku Umar", "Dahlia", "Bougenville", "Rajawali", "Cendrawasih", "Ki Hajar Dewantara", "Hasyim Asyari", "Pattimura", "Gunung Agung", "Lingkar Utara", "Raya Stasiun", "Pemuda", "Bhayangkara")
	no := g.in(1, 150)
	switch k := g.IntN(4); {
	case k == 0 && folk == "jawa":
		return g.of("Dusun ", "Dk. ", "Dsn ") + g.of("Karangrejo", "Sambiroto", "Gedangan", "Ngrombo", "Kalisat", "Wonorejo", "Blimbing")
	case k == 0 && folk == "sunda":
		return g.of("Kp. ", "Kampung ", "Dusun ", "Blok ") + g.of("Cipeundeuy", "Pasir Malang", "Babakan Sirna", "Cikole", "Rancamanyar", "Nanggerang")
	case k == 0 && folk == "kota":
		return fmt.Sprintf("%s Blok %s%d/%d", g.of("Perumahan Bukit Indah", "Grand Cikeas", "Villa Nusa", "Taman Anggrek Residence", "Cluster Amerta"), g.from("ABCDEFGH", 1), g.in(1, 9), g.in(1, 40))
	case k == 0 && folk == "bali":
		return g.of("Br. ", "Banjar ") + g.of("Kertalangu", "Abian Kapas", "Tanjung Bungkak", "Kebon Kuri")
	case k == 1:
		return g.of(fmt.Sprintf("Jln. %s No %d", who, no), fmt.Sprintf("Jl %s Gg %d no.%d", who, g.in(1, 9), g.in(1, 40)))
	}
	return g.of(fmt.Sprintf("Jl. %s No. %d", who, no), fmt.Sprintf("Jalan %s %d", who, no), fmt.Sprintf("Jl. %s, No.%d%s", who, no, g.of("", "A", "B")))
}

// fact is what is so of a person, and its classes.
func (p *fieldPerson) fact(key string, args []string) (string, string) {
	g := p.g
	arg := args[0]
	bare := func(s string) string {
		return strings.NewReplacer("Kota Administrasi ", "", "Kabupaten ", "", "Kota ", "").Replace(s)
	}
	either := func(men, women string) string {
		if p.man {
			return men
		}
		return women
	}
	style := func(n int) (string, string) {
		s := fieldAmount(n, arg)
		if n == 0 {
			return "0", ""
		}
		return s, "salary"
	}
	words := strings.Fields(p.name)
	ot := p.luck % 9 * 61500
	meal := 22000 * (18 + p.luck%6)
	post := p.luck % 4 * 175000
	gross := p.pay + ot + meal + post
	tax := max(0, gross-4500000) / 40
	switch key {
	case "name":
		return p.name, "name"
	case "first":
		return words[0], "name"
	case "last":
		return words[len(words)-1], "name"
	case "dad":
		return p.father, "family"
	case "mum":
		return p.mother, "mother_name"
	case "mate":
		return p.mate, "family"
	case "kid":
		return p.child, "family"
	case "nik":
		return p.nik, "nik"
	case "kk":
		return p.kk, "kk"
	case "born":
		layout, ok := fieldLayouts[arg]
		if !ok {
			panic("fieldwork: no layout " + arg)
		}
		return fieldDate(p.born, layout), "birth_date"
	case "pob":
		return bare(p.root.town), "birth_place"
	case "ttl":
		return bare(p.root.town) + ", " + fieldDate(p.born, fieldLayouts[arg]), "birth_place birth_date"
	case "sex":
		return either(args[0], args[1]), "sex"
	case "by": // a word that depends on sex, without a class
		return either(args[0], args[1]), ""
	case "faith":
		return p.faith, "religion"
	case "wed":
		return p.wed, "marital_status"
	case "ptkp":
		if p.wed == "Kawin" {
			return "K/" + strconv.Itoa(p.luck%4), "marital_status"
		}
		return "TK/" + strconv.Itoa(p.luck%2), "marital_status"
	case "job":
		return p.job, "education_job"
	case "edu":
		return p.edu, "education_job"
	case "blood":
		return p.blood, "health"
	case "street":
		return p.street, "address"
	case "rt":
		return p.rt, "address"
	case "rw":
		return p.rw, "address"
	case "rtrw":
		return p.rt + "/" + p.rw, "address"
	case "village":
		return p.village, "address"
	case "district":
		return p.area.district, "address"
	case "town":
		return p.area.town, "address"
	case "city":
		return bare(p.area.town), "address"
	case "prov":
		return p.area.province, "address"
	case "post":
		return p.post, "address"
	case "addr":
		return g.of(
			fmt.Sprintf("%s RT %s/%s, %s, %s", p.street, p.rt[1:], p.rw[1:], p.village, bare(p.area.town)),
			fmt.Sprintf("%s RT.%s RW.%s Desa %s Kec. %s", p.street, p.rt, p.rw, p.village, p.area.district),
			fmt.Sprintf("%s, %s, Kec. %s, %s %s", p.street, p.village, p.area.district, p.area.town, p.post),
			fmt.Sprintf("%s %s rt%s rw%s", p.street, p.village, strings.TrimLeft(p.rt, "0"), strings.TrimLeft(p.rw, "0"))), "address"
	case "hp":
		return p.hp, "phone"
	case "hp62":
		return "62" + p.hp[1:], "phone"
	case "hp+":
		return "+62" + p.hp[1:], "phone"
	case "hp+-":
		return "+62 " + p.hp[1:4] + "-" + p.hp[4:8] + "-" + p.hp[8:], "phone"
	case "hp8":
		return p.hp[1:], "phone"
	case "tel":
		return p.area.tel + "-" + g.of("3", "5", "7", "8") + g.digits(5), "phone"
	case "mail":
		return p.mail, "email"
	case "user":
		return p.user, "username"
	case "at":
		return "@" + p.user, "messenger"
	case "npwp":
		n := p.npwp
		return n[:2] + "." + n[2:5] + "." + n[5:8] + "." + n[8:9] + "-" + n[9:12] + "." + n[12:], "npwp"
	case "npwp15":
		return p.npwp, "npwp"
	case "npwp16":
		return "0" + p.npwp, "npwp"
	case "nip":
		return p.nip, "nip"
	case "noka":
		return p.noka, "bpjs_card"
	case "kpj":
		return p.kpj, "bpjs_employment"
	case "rek":
		return p.rek, "bank_account"
	case "card":
		n := g.of("411111", "450183", "489764", "512345", "519872", "540912") + g.digits(9)
		return n + fieldLuhn(n), "payment_card"
	case "plate":
		return p.plate, "vehicle_plate"
	case "plat":
		return strings.ReplaceAll(p.plate, " ", ""), "vehicle_plate"
	case "sim":
		return p.born.Format("0601") + g.digits(10), "driving_licence"
	case "sim12":
		return p.born.Format("0601") + g.digits(8), "driving_licence"
	case "simnik": // since July 2024 the licence's number is the NIK
		return p.nik, "driving_licence nik"
	case "passport":
		return g.of("A", "B", "C", "E", "X") + g.digits(7), "passport"
	case "lat":
		return strconv.FormatFloat(p.lat, 'f', 7, 64), "geo"
	case "lon":
		return strconv.FormatFloat(p.lon, 'f', 7, 64), "geo"
	case "ll":
		return fmt.Sprintf("%.6f,%.6f", p.lat, p.lon), "geo"
	case "imei":
		n := g.of("35", "86") + g.digits(12)
		return n + fieldLuhn(n), "device_id"
	case "mac":
		h := g.of("a4", "dc", "98", "3c", "f0", "64") + g.from("0123456789abcdef", 10)
		return h[:2] + ":" + h[2:4] + ":" + h[4:6] + ":" + h[6:8] + ":" + h[8:10] + ":" + h[10:], "device_id"
	case "gaid":
		v, _ := g.filler("uuid", nil, 0, p)
		return v, "device_id"
	case "android":
		return g.from("0123456789abcdef", 16), "device_id"
	case "ip":
		return fmt.Sprintf("%s.%d.%d", g.of("36.71", "36.85", "103.94", "103.145", "110.136", "112.215", "114.10", "116.206", "120.188", "140.213", "158.140", "180.252", "182.3", "203.78"), g.IntN(256), g.in(1, 254)), "ip_address"
	case "pass":
		return p.password(), "password"
	case "md5":
		return fmt.Sprintf("%x", md5.Sum([]byte(p.password()))), "password_hash"
	case "sha1":
		return fmt.Sprintf("%x", sha1.Sum([]byte(p.password()))), "password_hash"
	case "bcrypt":
		return g.of("$2y$12$", "$2b$10$") + g.from("./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 53), "password_hash"
	case "pay":
		return style(p.pay)
	case "meal":
		return style(meal)
	case "ot":
		return style(ot)
	case "allow":
		return style(post)
	case "gross":
		return style(gross)
	case "tax":
		return style(tax)
	case "jkn": // one per cent of the pay
		return style(p.pay / 100)
	case "jht":
		return style(p.pay / 50)
	case "net":
		return style(gross - tax - p.pay/100 - p.pay/50)
	case "wage": // of a day
		return style(p.pay / 25000 * 1000)
	case "annual":
		return style(gross*12 + p.pay)
	case "bonus":
		return style(p.pay * (5 + p.luck%10) / 10)
	case "band":
		return g.of("< 1 juta", "1 - 3 juta", "3-5 juta", "5 jt - 10 jt", "di atas 10 juta", "1-3 juta"), "salary"
	case "self":
		return g.from("abcdefghkmnpqrstuvwxyz23456789", 10) + g.of(".jpg", ".jpeg", ".png", ".webp"), "photo"
	}
	panic("fieldwork: no token " + key)
}

func (p *fieldPerson) password() string {
	w := strings.ToLower(strings.Trim(strings.Fields(p.name)[0], "."))
	return p.g.of(w+p.born.Format("020106"), w+p.g.digits(3), "Jaya"+p.g.digits(4), "cinta"+w, w+"@"+p.born.Format("06"), "kucing"+p.g.digits(2), strings.ToUpper(w[:1])+w[1:]+p.g.digits(4)+"#", "arema"+p.g.digits(2), "alhamdulillah"+p.g.digits(1), "P@ssw0rd"+p.g.digits(2), p.g.digits(6))
}

// fieldStaff are the tables of those who employ people.
func fieldStaff() []fieldSpec {
	return []fieldSpec{
		{name: "wage types of a smelter's contractor, out of SAP", rows: 210, ages: [2]int{20, 52}, cols: `
			PERNR | @nip 00<d:6>
			ENAME | <NAME>
			BTRTL | WEDA ; MOROWALI ; KOLAKA
			STELL | @education_job Opr. Dump Truck ; Helper Furnace ; Welder 6G ; Foreman ; Safety Officer ; Checker
			LGART_1010 | <pay>
			LGART_1200_SITE | <allow>
			LGART_2000_OT | <ot>
			LGART_/560_NET | <net>
			OT_HRS | <f:0_62:1>
			STEUERID | <npwp15> ??15 _ ; 000000000000000
			FAMST | <ptkp>
			BANKN | <rek>
			BANKL | <bank>`},
		{name: "monthly payroll of a Japanese car parts maker, English", rows: 130, cols: `
			Emp. No | @nip <A:1><d:4>
			Employee Name | <name>
			Dept | Stamping ; Die Casting ; QA ; PPIC ; GA
			Grade | @education_job 2A ; 2B ; 3A ; 3C ; 4
			Basic (IDR) | <pay:us>
			Fixed Allw. | <allow:us>
			Meal & Transp. | <meal:us>
			Overtime Pay | <ot:us> ??10 -
			Gross | <gross:us>
			PPh21 TER | <tax:us>
			JHT 2% | <jht:us>
			BPJS-K 1% | <jkn:us>
			Take Home | <net:us>
			Work Days | <n:18-23>
			ID BPJS Kes. | <noka> ??6 _`},
		{name: "wages of a chain of eateries, kept by the owner's sister", rows: 38, cols: `
			outlet | cab. Gejayan ; cab. Pogung ; pusat ; cab. Seturan
			nama panggilan | <first~>
			posisi | @education_job kasir ; koki ; waiters ; helper dapur ; spv ; cuci piring
			gapok | <pay:hand>
			uang hadir | @salary 200rb ; 150 rb ; 250.000 ; - ; 200.000
			bonus omset | @salary 300rb ; - ; - ; 0,5 jt ; 250 ribu
			total trf | <net:dot>
			no rek | <rek> ??15 cash ; ambil tunai
			hari libur | senin ; rabu ; kamis ; jumat`},
		{name: "honoraria of a foundation's teachers", faith: "Islam", rows: 44, local: true, ages: [2]int{23, 58}, cols: `
			NO | <i>
			NAMA GURU / PEGAWAI | <name>, S.Pd ; <name>, S.Pd.I ; <NAME> ; <name>, M.Pd
			TUGAS | @education_job Guru Fiqih ; Guru MTK ; Wali Kelas VIII ; TU ; Kepsek ; Pustakawan
			JAM/MGG | <n:4-30-2>
			HONOR MENGAJAR | @salary Rp. <rp:240-1900-40>.000 ; <rp:240000-1900000-20000>
			HR WALI KELAS | @salary 150.000 ; - ; - ; 100.000
			TRANSPORT KEHADIRAN | @salary <rp:60000-240000-10000>
			JUMLAH DITERIMA | @salary Rp. <rp:450000-2600000-10000>,-
			TTD | _ ; 1 .... ; 2 ....`},
		{name: "additional income of civil servants (TPP) with its cuts", rows: 160, local: true, ages: [2]int{25, 57}, cols: `
			nip_baru | <nip>
			nama_pns | <NAME>
			nm_jab | @education_job ANALIS ANGGARAN ; PRANATA KOMPUTER MAHIR ; KASUBBAG UMPEG ; PENGADMINISTRASI ; PENGAWAS ; CAMAT
			pangkat_gol | @education_job III/b ; III/d ; II/c ; IV/a ; III/a
			tpp_beban_kerja | @salary <n:900000-4600000-500>
			tpp_kondisi | @salary <n:250000-900000-500> ??60 0
			disiplin_persen | <f:71_100:2>
			pph | @salary <n:20000-310000-25>
			tpp_dibayar | @salary <n:1100000-5600000-25>
			norek_bpd | @bank_account 00<d:3>0<d:8>`},
		{name: "holiday pay (THR) of a textile mill", rows: 240, ages: [2]int{19, 55}, cols: `
			No.Induk | @nip <d:2>.<d:4>
			Nama | <NAME>
			Bagian | SPINNING ; WEAVING ; DYEING ; GUDANG ; UMUM
			Tgl Masuk | <dash:1999-2024>
			Masa Kerja | <n:1-25> th <n:0-11> bl
			Upah Terakhir | <pay:dot>
			THR Proporsional | <pay:comma>
			No. Rek BTN | @bank_account 00<d:3>0150<d:7>`},
		{name: "attendance and claims of travel costs: nothing of pay", rows: 190, cols: `
			nrp | @nip <d:7>
			nama_karyawan | <name>
			tgl | <ymd:2025>
			jam_masuk | 0<n:6-8>:<n:10-59>
			jam_pulang | <n:16-19>:<n:10-59>
			lembur_jam | 0 ; 0 ; 1.5 ; 2 ; 3
			klaim_bbm | <n:20000-350000-1000> ??50 0
			klaim_tol_parkir | <n:4000-120000-500> ??50 0
			kota_tujuan | Karawang ; Cilegon ; Surabaya ; -
			approval | approved ; approved ; pending`},
		{name: "candidates of a recruiting portal, nested", rows: 120, ages: [2]int{20, 40}, cols: `
			_id | <x:24>
			candidate.profile.fullName | <name>
			candidate.profile.dob | <born:z>
			candidate.profile.placeOfBirth | <pob>
			candidate.contact.primaryEmail | <mail>
			candidate.contact.mobile | <hp62>
			candidate.idCard.number | <nik> ??12 null
			candidate.education[0].degree | @education_job S1 ; D3 ; SMK ; S2 ; SMA
			candidate.lastPosition | @education_job Account Executive ; Barista ; Backend Engineer ; Perawat ; Staff Pajak
			candidate.currentSalary | <pay> ??20 null
			candidate.maritalStatus | <wed>
			candidate.religion | <FAITH>
			candidate.photoUrl | @photo https://assets.karir-nusa.co.id/c/<x:10>/avatar.jpg ??25 null
			jobId | JOB-<d:6>
			stage | screening ; interview_hr ; offering ; rejected`},
		{name: "tax withheld from employees (1721-A1), export of Coretax", rows: 175, cols: `
			NO_BUPOT | 25<X:7>
			NPWP_NIK_PENERIMA | @nik,npwp <nik>
			NAMA_PENERIMA | <NAME>
			KODE_OBJEK_PAJAK | 21-100-01
			STATUS_PTKP | <ptkp>
			JML_PENGHASILAN_BRUTO | <annual>
			JML_PENGHASILAN_NETO | @salary <n:28000000-140000000-100>
			PPH21_TERUTANG | @salary <n:0-9800000-50>
			MASA_AWAL | 01
			MASA_AKHIR | 12
			KAP_KJS | 411121-100`},
		{name: "day labourers of a building site, the foreman's list", bare: true, rows: 33, sex: "L", local: true, cols: `
			- | <i>
			- | <name~>
			- | <nik~> ??12 - ; nyusul
			- | @education_job tukang ; kuli ; laden ; tukang besi ; mandor
			- | <n:3-7> hr
			- | <wage:dot>
			- | @salary Rp <rp:400000-1300000-5000>
			- | lunas mgg 2 ; _ ; _ ; kurang 1 hr`},
		{name: "agents of an insurer and their commission", rows: 85, cols: `
			AGENT_NM | <NAME>
			LVL | @education_job FC ; BP ; UM ; AD
			AGT_EMAIL | <mail>
			COMM_MTD | @salary <n:0-24000000-1>
			OVR_BONUS | @salary <n:0-6000000-1> ??40 0
			TAX_ART21 | @salary <n:0-900000-1> ??30 0
			POLICIES_ISSUED | <n:0-9>
			PERSISTENCY | <f:61_99:1>`},
		{name: "members of a pension fund, fixed names of columns", rows: 150, ages: [2]int{24, 55}, cols: `
			NOPST | 7<d:6>
			NMPST | <NAME>
			TGLHR | <born:compact>
			KDKEL | <sex:L:P>
			STKAWIN | @marital_status K ; K ; B ; D ; J
			PHDP | <pay>
			GJPK_SKR | @salary <n:2600000-9800000-100>
			NMISU | <mate> ??20 _
			NMANAK1 | <kid> ??40 _
			NMIBU | <MUM>
			TMTPST | <compact:1996-2024>`},
		{name: "participants of employment insurance uploaded by a builder", rows: 95, cols: `
			NO_KPJ | <kpj> ??20 _
			NAMA_TK | <NAME>
			NOMOR_IDENTITAS | <nik>
			TEMPAT_LAHIR | <POB>
			TGL_LAHIR | <born:dash>
			NAMA_IBU_KANDUNG | <MUM>
			UPAH_BLN | <pay>
			RAPEL | @salary <n:50000-400000-500> ??85 0
			BLTH | <my:2025>
			LOKASI_PEKERJAAN | <place:code>`},
		{name: "medical check-ups of a mine's staff", rows: 110, ages: [2]int{21, 56}, cols: `
			Badge | @nip MTB-<d:5>
			Nama Lengkap | <name>
			Usia | <age>
			Perusahaan | <firm>
			Tensi | @health <n:105-168>/<n:65-102>
			GDP | @health <n:74-212>
			Kolesterol | @health <n:140-290>
			Spirometri | @health Normal ; Normal ; Restriksi ringan ; Obstruksi
			Audiometri | @health Normal ; NIHL bilateral ; Normal
			Kesimpulan | @health FIT TO WORK ; FIT WITH NOTE ; TEMPORARY UNFIT ; FIT TO WORK
			Saran | kontrol 3 bln ; _ ; kurangi garam ; _`},
		{name: "laptops and telephones handed to staff", rows: 70, cols: `
			Asset Tag | AST/<d:2>/<seq:1101>
			Merk | ThinkPad E14 ; MacBook Air M2 ; Galaxy A54 ; Latitude 5440
			IMEI / WiFi MAC | <imei> ; <mac> ; <mac>
			User | <name>
			Jabatan | @education_job Legal Officer ; Sales Spv ; IT Support ; Direktur Operasional
			User AD | <user>
			Kondisi | Baik ; Baik ; LCD retak ; Baterai drop
			Tgl Serah | <dash:2022-2025>`},
		{name: "drivers of a haulier, papers and telephones", rows: 64, sex: "L", ages: [2]int{23, 57}, cols: `
			ID | DRV<seq:41:3>
			NAMA SOPIR | <NAME>
			NO. SIM | <sim> ; <sim12> ??8 - ; proses
			ARMADA | <plat> ??10 cadangan
			NO HP 1 | <hp~>
			NAMA ISTRI | <mate> ??25 -
			UANG JALAN TERAKHIR | <rp:700000-4200000-50000>
			AGAMA | <FAITH>`},
		{name: "staff table of a start-up's HRIS, snake case and nested", rows: 90, ages: [2]int{21, 42}, cols: `
			employment.employee_id | @nip TNK<seq:100>
			personal.legal_name | <name>
			personal.nickname | <first>
			personal.blood_type | <blood> ??30 null
			personal.citizen_id_address | <addr>
			personal.residential_postal | <post>
			payroll.basic_salary | <pay:one>
			payroll.thr_accrual | @salary <n:100000-900000>.0
			payroll.bank.holder_account_number | <rek>
			payroll.bank.name | <bank>
			payroll.ptkp | <ptkp>
			payroll.bpjs_health_no | <noka> ??10 null
			payroll.bpjs_manpower_no | <kpj> ??10 null
			payroll.cost_center | ENG ; OPS ; MKT
			work_email | @email <user>@tanikita.example.co.id
			updated_at | <ms:2025>`},
		{name: "wages and piece rates of a cigarette maker", rows: 300, sex: "P", local: true, ages: [2]int{19, 54}, cols: `
			KDBRG | GL ; BT ; PK
			NOURUT | <seq:1:4>
			NMBURUH | <NAME>
			JMLBATANG | <n:2100-4800-50>
			UPAH_HR | @salary <n:68000-154000-50>
			UPAH_MGG | @salary <n:410000-930000-50>
			POTASTEK | @salary <n:8000-19000-10>
			TRMBERSIH | @salary <n:390000-900000-10>
			KLP | 01 ; 02 ; 03 ; 11`},
	}
}

// fieldHealth are the tables of clinics, hospitals and their insurer.
func fieldHealth() []fieldSpec {
	return []fieldSpec{
		{name: "queue of a hospital's outpatients, response of an API", rows: 160, ages: [2]int{1, 80}, cols: `
			metadata.code | 200
			response.kodebooking | <compact:2025>A<d:4>
			response.pasien.nomorkartu | <noka> ??20 _
			response.pasien.nik | <nik>
			response.pasien.nama | <NAME>
			response.pasien.nohp | <hp>
			response.kodepoli | INT ; ANA ; MAT ; JAN ; OBG
			response.nomorantrean | A-<n:1-90> ; B-<n:1-40>
			response.estimasidilayani | <ms:2025>
			response.jenispasien | JKN ; JKN ; NON JKN
			response.namadokter | @name dr. Anindya Prabasari, Sp.PD ; dr. Rio Sitompul, Sp.JP ; dr. Wulan Astari, Sp.A
			response.sisakuotajkn | <n:0-30>`},
		{name: "people in HIV care at a health centre", rows: 52, ages: [2]int{18, 55}, cols: `
			no_reg_nas | <place:code>/<d:4>
			nama | <name~>
			nik | <nik> ??15 tdk punya ; -
			jk | <sex:L:P>
			faktor_risiko | @health LSL ; Hetero ; Penasun ; WPS ; IRT ; tdk diketahui
			stadium_who | @health 1 ; 2 ; 3 ; 1
			paduan_arv | @health TLD ; TDF+3TC+EFV ; TLD ; AZT+3TC+NVP
			vl_terakhir | @health tdk terdeteksi ; 1.240 ; <lt>40 ; 88.000
			status_akhir | @health On ART ; On ART ; LFU ; Rujuk keluar
			hp_pendamping | <hp~>`},
		{name: "appointments of psychologists, English", rows: 75, ages: [2]int{16, 50}, cols: `
			Booking Ref | PSY-<X:6>
			Client | <name>
			Contact No. | <hp+>
			Email | <mail>
			DOB | <born:mon>
			Presenting concern | @health anxiety ; insomnia ; grief ; self-harm ideation ; marital conflict ; burnout
			PHQ-9 | @health <n:2-24>
			Session with | @name Dita Larasati, M.Psi. ; Bram Hutabarat, M.Psi.
			Slot | <stamp:2025>
			Room | 2 ; 3 ; online`},
		{name: "members changing their first clinic", rows: 230, local: true, ages: [2]int{1, 78}, cols: `
			NO_KARTU | <noka>
			NM_PESERTA | <NAME>
			TGLLHR | <born:dash>
			HUB_KEL | @family PESERTA ; ISTRI ; SUAMI ; ANAK ; ANAK ; TAMBAHAN
			SEGMEN_PESERTA | @bpjs_membership PBPU ; PBI JK ; PPU BU ; BP ; PPU PN
			KLS | @bpjs_membership 1 ; 2 ; 3 ; 3
			FKTP_LAMA | KLINIK SEHATI ; PKM KOTA I ; dr. PRAKTEK MANDIRI
			FKTP_BARU | KLINIK SEHATI ; PKM KOTA II ; PKM KOTA I
			TMT_PINDAH | <dash:2025>`},
		{name: "dialysis timetable, no header", bare: true, rows: 36, ages: [2]int{27, 74}, cols: `
			- | Senin-Kamis ; Selasa-Jumat ; Rabu-Sabtu
			- | pagi ; siang
			- | Tn. <name> ; Ny. <name> ; <name>
			- | <noka~>
			- | @health AV shunt ; double lumen ; CDL
			- | @health <f:42_81:1>
			- | @health HBsAg (-) ; anti HCV (+) ; non reaktif
			- | mesin <n:1-14>`},
		{name: "laboratory results sent to an app", rows: 200, cols: `
			sampleNo | L<compact:2025><d:4>
			ptName | <NAME>
			ptBirth | <born:ymd>
			ptGender | <sex:M:F>
			testCode | HB ; GDS ; SGPT ; LEU ; HBA1C
			resultValue | @health <f:4_180:1>
			flag | @health N ; N ; H ; L ; N
			refRange | 12-16 ; 70-140 ; 0-41 ; 4.0-10.5
			sender | @name dr. Lukman ; dr. Tika ; dr. Yos
			ptPhone | <hp62> ??30 _`},
		{name: "family planning acceptors of a village", rows: 58, sex: "P", local: true, ages: [2]int{19, 47}, cols: `
			No | <i>
			Nama Akseptor | <name>
			Nama Suami | <mate>
			Jml anak hidup | <n:0-5>
			Metode | @health Suntik 3 bln ; IUD ; Pil ; Implan ; MOW ; Suntik 1 bln
			Efek samping | @health - ; - ; spotting ; BB naik ; pusing
			No JKN | <noka> ??40 - ; _
			RT | <rt>
			Dusun | @address Krajan Wetan ; Krajan Kulon ; Sawahan`},
		{name: "spectacles claimed from the insurer at an optician", rows: 66, ages: [2]int{9, 70}, cols: `
			Tgl | <dash:2025>
			No Peserta | <noka>
			Nama Px | <name~>
			Hak Kls | @bpjs_membership I ; II ; III ; II
			OD | @health S-<f:0.5_5:2> ; S-1.25 C-0.50x90 ; plano
			OS | @health S-<f:0.5_5:2> ; S-2.00 C-0.75x80
			ADD | @health +1.50 ; +2.00 ; - ; -
			Tarif | 330.000 ; 220.000 ; 165.000
			HP | <hp~>`},
		{name: "children to be immunised, school list of a health centre", rows: 140, local: true, ages: [2]int{6, 12}, cols: `
			nama_anak | <NAME>
			nik_anak | <nik> ??10 _
			tgl_lahir_anak | <born:dmy>
			l_p | <sex:L:P>
			nama_ortu | <mum>
			hpv_dosis1 | @vaccine <dmy:2025> ; ditunda
			mr | @vaccine sudah ; sudah ; menolak
			dt_td | @vaccine <dmy:2024-2025>
			kontraindikasi | @health - ; - ; - ; demam ; riw. kejang ; alergi
			sekolah | SDN 1 ; SDN 4 ; MIN 2`},
		{name: "members whose cards are stopped because they died", rows: 80, local: true, ages: [2]int{38, 94}, cols: `
			NOKAPST | <noka>
			NAMAPST | <NAME>
			NIKPST | <nik>
			TGLMENINGGAL | @death <dash:2023-2025>
			SUMBERDATA | DUKCAPIL ; FASKES ; PEMDA
			STATUSAKHIR | @bpjs_membership NONAKTIF MENINGGAL
			NMPELAPOR | @name <b.NAME>
			HUBPELAPOR | @family ANAK ; ISTRI ; SUAMI ; CUCU`},
		{name: "arrears of independent members, the telecollector's sheet", rows: 170, cols: `
			NOKA KK | <noka>
			NAMA PENANGGUNG | <NAME>
			KELAS RAWAT | @bpjs_membership 1 ; 2 ; 3 ; 3
			JML JIWA | <n:1-6>
			UMUR TUNGGAKAN (BLN) | @payment_status <n:1-24>
			NILAI TUNGGAKAN | @payment_status <rp:35000-5040000-35000>
			HASIL CALL | @payment_status janji bayar ; minta cicil REHAB ; tidak mampu ; sdh bayar ??35 tdk diangkat ; nomor salah
			TLP | <hp~>`},
		{name: "patients of a dentist, typed by the assistant", rows: 45, cols: `
			tgl kunj | <short:2025>
			pasien | <name~>
			ttl | <ttl:mixed>
			alamat | <addr>
			tindakan | @health scaling ; cabut ; PSA ; tambal komposit ; impaksi
			riwayat | @health hipertensi ; tidak ada ; DM ; - ; hamil 20 mgg ; alergi penicillin
			foto pasien | @photo IMG-<compact:2025>-WA00<d:2>.jpg ??40 -
			biaya | <rp:150000-2500000-25000>`},
		{name: "claims of a group health insurer with dependants", rows: 155, ages: [2]int{1, 60}, cols: `
			CLAIM_NO | CLM25<d:7>
			MEMBER_NO | <d:5>-<d:4>-0<n:0-4>
			MEMBER_NAME | <name>
			EMPLOYEE_NAME | <b.name>
			RELATION | @family EMPLOYEE ; SPOUSE ; CHILD ; CHILD
			PRIMARY_DIAG | @health J06.9 ; A01.0 ; K35.8 ; N39.0 ; O82 ; S52.5 ; F32.9
			PROVIDER | RS Mitra Plumbon ; Klinik Medika Lestari ; RSU Bunda
			ADMISSION | <ymd:2025>
			INCURRED_AMT | <n:120000-48000000-1>
			REIMB_ACCT | <rek> ??50 CASHLESS`},
	}
}

// fieldSchools are the tables of schools and universities.
func fieldSchools() []fieldSpec {
	return []fieldSpec{
		{name: "pupils who receive the Smart Card (PIP)", rows: 150, local: true, ages: [2]int{7, 18}, cols: `
			no | <i>
			nama_pd | <NAME>
			kelas | 3 ; 5 ; VIII ; XI
			nisn | @student_id 0<n:10-18><d:7>
			nik_pd | <nik>
			nama_ibu_kandung | <MUM>
			nama_ayah | <DAD>
			no_rekening_simpel | @bank_account <d:4>01<d:6>50<d:1> ??12 BELUM AKTIVASI
			nominal | 450000 ; 750000 ; 1800000
			tahap_id | 1 ; 2
			nama_pengusul | DINAS ; PEMANGKU`},
		{name: "fees of a state university set from the parents' means", rows: 180, ages: [2]int{17, 20}, cols: `
			nim | @student_id 25<d:8>
			nmmhs | <NAME>
			kdjk | <sex:1:2>
			pkrj_ayah | @education_job PETANI ; BURUH ; PNS ; WIRASWASTA ; ALMARHUM ??5 _
			phsl_ayah | @salary <n:800000-9000000-50000> ??8 0
			pkrj_ibu | @education_job IRT ; PEDAGANG ; GURU ; BURUH CUCI
			phsl_ibu | @salary <n:500000-5000000-50000> ??45 0
			tanggungan | <n:1-6>
			daya_listrik | 450 ; 900 ; 1300 ; 2200
			gol_ukt | 1 ; 2 ; 3 ; 4 ; 5
			nm_ibu | <MUM>
			email_mhs | <mail>
			pas_foto | @photo upload/ukt/<d:6>_foto.jpg`},
		{name: "pupils of an Islamic boarding school", faith: "Islam", rows: 95, local: true, ages: [2]int{12, 19}, cols: `
			NIS | @student_id <d:6>
			Nama Santri | <name>
			Kamar | Abu Bakar 3 ; Umar 1 ; Khadijah 2
			TTL | <ttl:long>
			Wali Santri | <dad>
			Pekerjaan Wali | <job>
			Penghasilan Wali | <band> ??10 -
			SPP | @payment_status lunas ; nunggak 2 bln ; Lunas s/d Juni ; blm bayar ; lunas
			Penyakit Bawaan | @health - ; - ; asma ; gatal-gatal ; maag ; -
			No. HP Wali | <hp~>`},
		{name: "users of a school's Moodle", rows: 260, ages: [2]int{15, 19}, cols: `
			mdl_user.id | <seq:3>
			auth | manual ; manual ; email
			username | <user>
			password | <bcrypt>
			firstname | <first>
			lastname | <last>
			email | <mail>
			phone1 | <hp> ??40 _
			city | <city> ??20 _
			lastip | <ip> ??15 _
			picture | <n:0-9000>
			timemodified | <epoch:2024-2025>`},
		{name: "teachers and their certificates, export of Dapodik", rows: 60, local: true, ages: [2]int{24, 59}, cols: `
			Nama PTK | <name>
			Tempat Lahir | <pob>
			Tanggal Lahir | <born:ymd>
			Nama Ibu Kandung | <mum>
			Alamat Jalan | <street>
			Desa/Kel | <village>
			Agama | <faith>
			Status Perkawinan | <wed>
			Nama Suami/Istri | <mate> ??20 _
			NIP Suami/Istri | @nip <b.nip> ??75 _
			Pangkat Golongan | @education_job III/b ; III/c ; IV/a ; II/d ??35 _
			Sumber Gaji | APBD ; Yayasan ; Sekolah
			Lisensi Kepsek | Tidak ; Tidak ; Ya
			Rekening Bank | <rek>
			Lintang | <lat>
			Bujur | <lon>`},
		{name: "applicants for a scholarship of a regency, answers to a form", rows: 70, local: true, ages: [2]int{18, 23}, cols: `
			Timestamp | <us:2025>
			Nama lengkap (sesuai KTP) | <name~>
			NIK (16 digit, tanpa spasi) | <nik~>
			Siapa nama gadis ibu kandung Anda? | <mum>
			Berapa total penghasilan kedua orang tua per bulan? | @salary <n:8-60>00000 ; <c:1_6:1> juta ; 2jt-an ; Rp <rp:800000-6000000-100000> ; tidak menentu kira2 1 jt
			Status orang tua | @death masih lengkap ; Yatim ; lengkap ; Piatu ; yatim piatu
			Tuliskan nomor rekening aktif atas nama sendiri | <rek> ; <rek> (<bank>)
			Unggah foto 4x6 | @photo https://drive.google.com/open?id=<k:33>
			Mengapa kamu layak mendapat beasiswa ini? | ingin meringankan beban orang tua ; karena saya berprestasi ; biaya kuliah mahal ; ingin lulus tepat waktu`},
		{name: "alumni office of a vocational school, abbreviated", rows: 88, ages: [2]int{18, 26}, cols: `
			thn_lls | 2022 ; 2023 ; 2024
			nm | <name>
			jurs | TKR ; TKJ ; AKL ; OTKP
			krj | @education_job operator pabrik ; kuliah ; wirausaha ; belum bekerja ; admin ; pramuniaga
			tmpt | <firm> ??40 -
			pndptn | @salary umr ; <c:1_5:1>jt ; 2-3jt ; 4,2 ; blm ada ??20 -
			tele | <at> ??30 -
			no | <hp~>`},
		{name: "school fees by month, no header", bare: true, rows: 62, local: true, ages: [2]int{6, 12}, cols: `
			- | <i>
			- | <NAME>
			- | IV A ; IV B ; V ; VI
			- | @payment_status LUNAS ; LUNAS ; BELUM
			- | @payment_status LUNAS ; BELUM ; LUNAS
			- | @payment_status BELUM ; LUNAS ; NUNGGAK
			- | <hp>`},
		{name: "lecturers' research payments", rows: 40, ages: [2]int{28, 62}, cols: `
			NIDN/NIP | <nip>
			Ketua Peneliti | Dr. <name>, M.T. ; <name>, M.Si. ; Prof. <name>, Ph.D.
			Judul | Pemodelan banjir DAS Serayu ; Bioplastik pati singkong ; Literasi digital lansia
			Dana Disetujui | <rp:12000000-150000000-500000>
			Honor Ketua (bruto) | @salary <rp:1500000-6000000-50000>
			PPh 21 | @salary <rp:75000-900000-2500>
			No Rekening | <rek>
			NPWP | <npwp>`},
	}
}

// fieldVillages are the tables of villages, social aid, elections and congregations.
func fieldVillages() []fieldSpec {
	return []fieldSpec{
		{name: "village information system, abbreviated export", rows: 280, local: true, ages: [2]int{1, 88}, cols: `
			nokk | <kk>
			noktp | <nik>
			nm | <NAME>
			sx | <sex:1:2>
			tmplhr | <POB>
			tgllhr | <born:dash>
			agm | @religion 1 ; 1 ; 1 ; 2 ; 3
			pddk | @education_job 3 ; 4 ; 5 ; 8 ; 1
			pkrjn | @education_job 9 ; 1 ; 88 ; 19 ; 2
			kwn | @marital_status 1 ; 2 ; 2 ; 3 ; 4
			shdk | @family 1 ; 3 ; 4 ; 4 ; 9
			nmibu | <MUM>
			nmayah | <DAD>
			rt | <rt>
			rw | <rw>
			dsn | @address DUSUN I ; DUSUN II ; DUSUN III
			goldrh | <blood> ??50 13 ; -`},
		{name: "social data checked on the spot (DTSEN)", rows: 190, local: true, ages: [2]int{22, 85}, cols: `
			ID_KELUARGA | <uuid>
			NM_KRT | <NAME>
			NIK_KRT | <nik>
			ALAMAT_LENGKAP | <ADDR>
			PENGELUARAN_SEBULAN | <n:600000-3400000-50000>
			PENDAPATAN_SEBULAN | @salary <n:400000-3200000-50000>
			JNS_LANTAI | TANAH ; SEMEN ; KERAMIK ; BAMBU
			PENYAKIT_MENAHUN | @health TIDAK ADA ; HIPERTENSI ; DM ; TBC ; STROKE ; ASMA
			DISABILITAS | @health TIDAK ; TIDAK ; NETRA ; DAKSA ; TIDAK
			KEPESERTAAN_JKN | @bpjs_membership PBI APBN ; PBI APBD ; MANDIRI ; NON JKN
			GPS | <ll>
			FOTO_KRT | @photo <x:12>.jpg`},
		{name: "invitations to rice aid with their barcodes", rows: 210, local: true, ages: [2]int{25, 82}, cols: `
			BARCODE | PBP<d:13>
			NAMA_PBP | <NAME>
			ALAMAT_PBP | <STREET> RT <rtrw>
			DESA_KEL | <VILLAGE>
			KEC | <DISTRICT>
			KG | 10 ; 20
			PENGGANTI | @name <b.NAME> ??85 _
			STATUS_SALUR | TERSALUR ; TERSALUR ; DIGANTI ; _
			FOTO_SERAH | @photo https://pbp.example.id/f/<x:16>.jpg`},
		{name: "houses unfit to live in, proposed for repair", rows: 75, local: true, ages: [2]int{28, 79}, cols: `
			No | <i>
			Nama Pemilik | <name>
			NIK | <nik~>
			No.KK | <kk~>
			Pekerjaan | <job>
			Penghasilan | @salary <rp:300000-1800000-50000> ; 700rb ; 1 jt ; - ; <lt> UMK
			Status Tanah | SHM ; Girik ; Hibah ; Warisan
			Koordinat | <ll> ??15 -`},
		{name: "people who moved in and out of a ward", rows: 64, local: true, ages: [2]int{1, 70}, cols: `
			tgl lapor | <short:2025>
			nama lengkap | <name>
			jenis | datang ; pindah ; datang ; lahir
			nik | <nik>
			alamat asal/tujuan | <b.addr>
			alasan | @none pekerjaan ; ikut suami ; kuliah ; keluarga
			kepala keluarga | <c.name>
			hub. dg KK | @family istri ; anak ; famili lain ; menantu ; kepala keluarga
			agama | <faith>
			WNI/WNA | @nationality WNI`},
		{name: "book of deaths and heirs of a ward", rows: 46, local: true, ages: [2]int{41, 96}, cols: `
			NO. SURAT | 474.3/<d:3>/<n:1-12>/2025
			ALM/ALMH | <NAME>
			BIN/BINTI | <DAD>
			MENINGGAL PADA | @death <long:2024-2025> ; Senin <dash:2025>
			DI | @death Rumah ; RSUD ; Perjalanan ke RS ; Rumah duka
			DIMAKAMKAN | @death TPU Desa ; Makam Keluarga ; TPU Kober
			AHLI WARIS | <mate> ; <kid>
			NIK AHLI WARIS | <b.nik>`},
		{name: "voters who come from elsewhere (DPTb)", rows: 130, local: true, ages: [2]int{17, 75}, cols: `
			no | <i>
			nama_pemilih | <NAME>
			nkk | <kk>
			nik | <nik>
			kel_asal | @address <b.village>
			tps_asal | @voter TPS 0<n:10-30>
			tps_tujuan | @voter TPS 00<n:1-9>
			alasan_pindah | @none Bekerja di luar domisili ; Tugas belajar ; Rawat inap ; Pindah domisili
			jenis_suara | @voter PPWP ; PPWP, DPD ; PPWP, DPD, DPR RI`},
		{name: "a candidate's canvassers and their promised votes", rows: 115, local: true, ages: [2]int{18, 72}, cols: `
			Korlap | @name H. Bustami ; Bang Ozi ; Teh Lilis ; Pak Murad
			Nama Pendukung | <name~>
			NIK | <nik~> ??10 -
			TPS | @voter 1 ; 2 ; 3 ; 07 ; 4
			DPT? | @voter terdaftar ; terdaftar ; tdk terdaftar ; cek lagi
			Pilihan | @voter mantap ; ragu ; 02 ; mantap
			Jml suara serumah | <n:1-7>
			Sembako | sudah ; belum ; 2 paket
			HP | <hp~>`},
		{name: "parish register, by ward", faith: "Katolik", rows: 120, ages: [2]int{1, 85}, cols: `
			Lingkungan | St. Yosef ; St. Theresia ; Sta. Maria ; St. Paulus
			No KK Paroki | <d:2>.<d:3>.<d:4>
			Nama Baptis | @name Yohanes ; Maria ; Fransiskus ; Agnes ; Ignatius
			Nama | <name>
			Tgl Lahir | <born:dots>
			Status Perkawinan | @marital_status Katolik ; Beda Agama ; Belum ; Janda/Duda ; Beda Gereja
			Hub. Kel | @family KK ; Istri ; Anak ; Orang tua
			Agama | @religion Katolik ; Katolik ; Katolik ; Islam ; Kristen
			Gol. Drh | <blood> ??40 -
			Tlp | <hp~> ??20 -`},
		{name: "members of a Protestant congregation, typed", faith: "Kristen", rows: 84, ages: [2]int{2, 83}, cols: `
			SEKTOR | Efrata ; Betel ; Elim ; Sion
			NAMA ANGGOTA JEMAAT | <NAME>
			L/P | <sex:L:P>
			PENDIDIKAN | <edu>
			PEKERJAAN | <job>
			IBU | <mum> ??15 -
			KETERANGAN | @death MENINGGAL <dots:2025> !! _ ; pindah ; _ ; aktif`},
		{name: "sacrifices at a mosque and those who pay for them", faith: "Islam", rows: 49, local: true, cols: `
			klp | sapi 1 ; sapi 2 ; sapi 3 ; kambing
			shohibul qurban | <name> bin <b.name> ; Kel. <name> ; Alm. <name> ; <name>
			rt | <rt>
			angsuran | @payment_status lunas ; kurang 500rb ; lunas ; blm DP
			no hp | <hp~>
			bagian minta | kaki ; kepala ; _ ; _`},
		{name: "disabled people of a regency with their aids", rows: 67, local: true, ages: [2]int{4, 77}, cols: `
			nama_pd | <name>
			nik_pd | <nik> ??10 _
			ragam | @health daksa ; netra total ; rungu wicara ; CP ; grahita ; mental (ODGJ)
			penyebab | @health bawaan ; kecelakaan ; polio ; stroke ; DM
			alat_bantu | @health kursi roda ; tongkat ; - ; alat bantu dengar ; kruk
			pengampu | @family ibu ; kakak ; anak ; - ; nenek
			nama_pengampu | @family <b.name>
			alamat | <addr>`},
		{name: "elderly people visited by social workers, camelCase", rows: 58, local: true, ages: [2]int{60, 96}, cols: `
			nmLansia | <name>
			noNik | <nik>
			tmpLhr | <pob>
			tglLhr | <born:ymd>
			kemandirianADL | @health Mandiri ; Ketergantungan ringan ; Total
			riwPenyakit | @health HT ; Katarak ; DM + HT ; Asam urat ; -
			stsHidup | @death Hidup ; Hidup ; Meninggal
			fotoKtp | @photo lansia/ktp_<d:6>.jpg`},
		{name: "cards of a farmers' and fishers' insurance, fixed width once", rows: 140, local: true, ages: [2]int{24, 70}, cols: `
			KDPROP | 33 ; 35
			NOPOLIS | AUTP<d:9>
			NMPTN | <NAME>
			KTPPTN | <nik>
			LUASHA | <f:0.1_1.9:2>
			PREMIPTN | <n:3600-68400-36>
			STSBYR | @payment_status LUNAS ; BELUM ; LUNAS
			NOREKPTN | <rek> ??25 _`},
	}
}

// fieldMoney are the tables of banks, lenders, wallets and insurers.
func fieldMoney() []fieldSpec {
	return []fieldSpec{
		{name: "borrowers of a lending app, response of its API", rows: 140, ages: [2]int{20, 46}, cols: `
			data.loan.contractId | PDL<d:11>
			data.user.ktpName | <NAME>
			data.user.ktpNo | <nik>
			data.user.motherMaidenName | <mum>
			data.user.job.monthlyIncome | <pay>
			data.user.job.payDay | 1 ; 25 ; 28
			data.user.job.companyName | <firm>
			data.user.emergency[0].relationship | @family PARENT ; SIBLING ; SPOUSE ; CHILD
			data.user.emergency[0].mobile | <b.hp>
			data.user.selfieOssKey | @photo oss://prod-id/live/<x:20>.jpg
			data.device.gaid | <gaid>
			data.device.imei | <imei> ??40 _
			data.device.model | CPH2387 ; SM-A047F ; V2206 ; 220333QAG
			data.loan.dpd | @payment_status # 0 ; 3 ; 14 ; 0 ; 61 ; 120
			data.loan.overdueAmount | @payment_status # 0 ; 412000 ; 1260500 ; 0 ; 2899000 ; 5120000
			data.loan.stage | @payment_status # CURRENT ; S1 ; S1 ; CURRENT ; M2 ; M4`},
		{name: "debts at a pay-later firm, abbreviated", rows: 170, cols: `
			cust_id | <d:9>
			cust_nm | <NAME>
			ph_1 | <hp62>
			ph_ec | <b.hp62> ??30 \N
			kol | @payment_status # 1 ; 2 ; 5 ; 1 ; 3
			dpd_max | @payment_status # 0 ; 34 ; 211 ; 0 ; 97
			os_pokok | @payment_status # 0 ; 742500 ; 3180000 ; 0 ; 1995000
			rek_autodebet | <rek> ??50 \N
			gj_net | <net> ??15 \N
			lst_ip | <ip>
			tgl_jt | <ymd:2025>`},
		{name: "owners of shops with a QR code", rows: 100, cols: `
			mid | <d:15>
			nmid | ID10<d:11>
			mrc_name | WARUNG <A:3> BERKAH ; TOKO SEMBAKO 88 ; KEDAI KOPI TEPI ; BENGKEL JAYA MOTOR ; FOTOCOPY AMANAH
			owner_nm | <NAME>
			owner_ktp | <nik>
			owner_npwp | <npwp16> ??50 _
			owner_mother | <MUM>
			owner_email | <mail> ??15 _
			settle_acc | <rek>
			mcc | 5411 ; 5812 ; 7538 ; 5499
			foto_pemilik | @photo merchant/<d:8>/owner.jpg`},
		{name: "customers of a bank, English abbreviations", rows: 150, ages: [2]int{18, 70}, cols: `
			CUST_FULL_NM | <NAME>
			MTHR_MDN_NM | <MUM>
			BRTH_PLC | <POB>
			BRTH_DT | <born:compact>
			GNDR_CD | <sex:L:P>
			MRTL_STS_CD | @marital_status M ; S ; D ; W
			RLGN_CD | @religion 1 ; 2 ; 3 ; 1 ; 1
			OCPN_DESC | <job>
			MTHLY_INC_RNG | <band>
			ID_TYP | KTP
			ID_NBR | <nik>
			ACCT_NBR | <rek>
			HM_ADDR_LN1 | <STREET>
			HM_ADDR_LN2 | RT <rt> RW <rw>, <VILLAGE>
			MBL_PH_NBR | <hp>
			OPN_DT | <compact:2004-2025>`},
		{name: "loans on motorcycles, what field collectors carry", rows: 105, cols: `
			no kontrak | 8<d:11>
			konsumen | <name~>
			alamat tagih | <addr>
			nopol | <plate> ; <plat>
			type | Beat Deluxe 2023 ; NMAX 155 ; Vario 125 ; Fazzio
			angs ke | <n:2-35>
			od (hari) | @payment_status <n:4-190>
			denda | @payment_status <rp:12000-960000-500>
			posisi unit | di tangan konsumen ; digadai ; tidak diketahui ; ditarik
			no hp | <hp~>
			penjamin | <mate> ??30 -`},
		{name: "pawns of a shop, written by the clerk", rows: 72, cols: `
			SBG | SBG-<d:6>
			NASABAH | <name>
			KTP/SIM | <nik> ; <nik> ; <nik>
			BARANG | HP Oppo A17 ; Laptop Asus X441 ; Kalung 5gr ; TV LG 32
			TAKSIRAN | <rp:300000-6500000-50000>
			JT TEMPO | <dash:2025>
			STATUS | @payment_status lunas ; perpanjang ; telat 9 hr ; belum tebus ; lelang
			TELP | <hp~>`},
		{name: "cards of a credit card issuer", rows: 85, cols: `
			CRD_NO | <card>
			EMBOSS_NM | <NAME>
			EXP_MMYY | 0<n:1-9><n:26-30>
			CRLIMIT | <n:4-90>000000
			ANN_INC | <annual>
			DLQ_BKT | @payment_status # 0 ; 1 ; 0 ; 3 ; 0 ; XDPD
			STMT_EMAIL | <mail>
			BILL_ADDR | <ADDR>
			SPOUSE | <MATE> ??40 _`},
		{name: "claims on insured cars, with drivers", rows: 68, cols: `
			No. Klaim | MV/<d:2>/<d:6>
			Tertanggung | <name> ; <firm> ; <name>
			No. Polisi | <plate>
			Pengemudi saat kejadian | <b.name>
			No SIM pengemudi | @driving_licence <sim> ; <sim12>
			Lokasi kejadian | Tol Cipularang KM 92 ; parkiran mal ; Jl. Raya Bypass ; perempatan pasar
			Kerusakan | bemper depan ; pintu kiri penyok ; kaca pecah
			Luka | @health tidak ada ; lecet ; patah tangan ; -
			Nilai | <rp:800000-24000000-100000>`},
		{name: "members of an Islamic savings union (BMT)", faith: "Islam", rows: 125, local: true, cols: `
			id_agt | <seq:20011>
			nama_agt | <name>
			no_ktp_agt | <nik>
			pekerjaan_agt | <job>
			pdpt_bersih | <pay:one>
			sts_pembiayaan | @payment_status Lancar ; Lancar ; Kurang Lancar ; Macet ; DPK
			ahli_waris | <mate>
			hub_waris | @family suami/istri ; anak ; ibu ; kakak
			ttd_digital | _`},
		{name: "passwords and PINs of a multi-payment kiosk's resellers", rows: 90, cols: `
			kode_agen | AG<seq:4001>
			nama_outlet | @none <first> Cell ; <first> Pulsa ; Konter <first>
			pin_trx | @password <d:6>
			passwd | <pass>
			saldo_min | 10000 ; 50000
			hp_pengirim | <hp>
			tele_id | @messenger <d:10> ??30 _
			ip_h2h | <ip> ??60 _
			last_trx | <stamp:2025>`},
		{name: "salaries paid through a bank, batch file without header", bare: true, rows: 140, cols: `
			- | <compact:2025>
			- | <rek>
			- | <NAME>
			- | <net:dec>
			- | IDR
			- | GAJI OKT 2025
			- | <mail> ??60 _`},
		{name: "taxpayers and what they declared", rows: 115, ages: [2]int{24, 70}, cols: `
			npwp16 | @npwp,nik <nik>
			npwp_lama | <npwp> ??10 -
			nama_wp_op | <NAME>
			klu | 47111 ; 86203 ; 01135 ; 96990
			peredaran_usaha | <n:20000000-480000000-1000>
			penghasilan_neto_pekerjaan | <annual>
			sts_spt | Nihil ; Kurang Bayar ; Lebih Bayar
			jml_tunggakan_pajak | @payment_status <n:120000-9800000-1000> ??60 0
			email_wp | <mail>
			tgl_lapor | <dmy:2025>`},
	}
}

// fieldTrade are the tables of trade, transport, telecoms and travel.
func fieldTrade() []fieldSpec {
	return []fieldSpec{
		{name: "orders of a marketplace's seller, nested", rows: 180, cols: `
			order_sn | 25<d:4><A:8>
			recipient_address.name | <name>
			recipient_address.phone | <hp62>
			recipient_address.full_address | <addr>
			recipient_address.district | <district>
			recipient_address.zipcode | <post>
			recipient_address.geo.lat | <lat> ??30 _
			recipient_address.geo.lng | <lon> ??30 _
			buyer_username | <user>
			item_list[0].item_name | Gamis Siti Syari ; Sepatu Ardiles ; Kaos Polos Budi ; Serum Wajah Ratu ; Panci Maxim
			item_list[0].model_sku | <A:2>-<d:4>
			escrow_amount | <n:21000-640000-100>
			package_number | OFG<d:15>
			create_time | <epoch:2025>
			note | _ ; _ ; warna random ; bubble wrap tebal`},
		{name: "applicants to drive for a ride app", rows: 110, ages: [2]int{19, 55}, cols: `
			applicantId | <uuid>
			fullNm | <name>
			nikKtp | <nik>
			simNo | <sim> ; <simnik> ; <sim>
			simExp | <ymd:2026-2029>
			stnkPlate | <plat>
			vehYr | <n:2012-2024>
			bankAcct | <rek>
			dom.city | <city>
			skckResult | @criminal_record CLEAN ; CLEAN ; RECORD: 362 KUHP ; CLEAN
			selfieUrl | @photo https://media.ojek-kita.example/a/<self>
			refCode | <A:3><d:3>`},
		{name: "trips reported to the safety team", rows: 52, cols: `
			ticket | INC-<d:6>
			driverName | <name>
			driverSIM | <sim12> ??10 -
			plat | <plate>
			riderPhone | <b.hp>
			lokasi | <ll>
			deskripsi | laka ringan ; pelecehan verbal ; pencurian helm ; salah titik
			korban | @health tidak ada ; luka ringan ; dirawat di RS ; patah kaki
			outcome | suspend 3 hari ; peringatan ; putus mitra ; ditutup`},
		{name: "postpaid telephone registrations", rows: 150, ages: [2]int{18, 66}, cols: `
			msisdn | <hp62>
			regNik | <nik>
			regKk | <kk>
			custNm | <name>
			birthPlc | <pob>
			birthDt | <born:ymd>
			maidenNm | <mum>
			emailAddr | <mail>
			instAddr | <addr>
			ktpImg | @photo reg/ktp/<x:16>.jpg
			plan | Halo+ 100rb ; Prime 150 ; Unlimited
			devImei | <imei>`},
		{name: "installations of home internet by technicians", rows: 95, local: true, cols: `
			WO | WO<d:8>
			CUST_NAME | <NAME>
			CP_CUST | <hp~>
			ALAMAT_INST | <STREET> RT <rtrw>
			TIKOR | <ll>
			ODP | ODP-<A:3>-FA/<d:2>
			PPPOE_USER | @username 1<d:11>@isp ??5 _
			PPPOE_PASS | @password <d:6> ; <pass>
			TEKNISI | @name Anton ; Gugun ; Surya ; Deni K.
			STATUS_BAYAR | @payment_status LUNAS ; ISOLIR ; NUNGGAK 2 BLN ; LUNAS`},
		{name: "arrivals of a hotel, abbreviations of its system", rows: 120, cols: `
			RESV_NAME_ID | <d:7>
			GUEST_LAST | <LAST>
			GUEST_FIRST | <FIRST>
			ID_NUM | <nik> ; <passport> ; <nik>
			NATN | @nationality IDN ; IDN ; MYS ; IDN ; CHN
			BIRTH_DT | <born:mon>
			EMAIL_HOME | <mail> ??40 _
			CC_ON_FILE | <card> ??50 _
			RM | <n:201-1120>
			RATE_CD | BAR ; OTA ; CORP
			CAR_PLATE | <plat> ??60 _
			DIET_MED | @health - ; - ; nut allergy ; wheelchair ; diabetic meal`},
		{name: "manifest of a ferry", rows: 160, ages: [2]int{1, 75}, cols: `
			NO TIKET | ASDP<d:12>
			NAMA PENUMPANG | <name~>
			UMUR | <age>
			L/P | <sex:L:P>
			NO IDENTITAS | <nik> ??25 ANAK ; -
			ALAMAT | <city>
			GOL KEND | II ; IVA ; VB ; -
			NOPOL | <plat> ??40 -
			TUJUAN | BAKAUHENI ; MERAK ; GILIMANUK`},
		{name: "parcels of a depot, no header", bare: true, rows: 130, cols: `
			- | 00<d:10>
			- | <name~>
			- | <hp~>
			- | <addr>
			- | <f:0.3_14:1>
			- | COD <n:20000-450000-500> ; NON COD
			- | diterima ybs ; diterima satpam ; retur ; alamat tdk jelas`},
		{name: "pilgrims of an agency, passports and doses", faith: "Islam", rows: 60, ages: [2]int{10, 76}, cols: `
			NO. | <i>
			NAMA DI PASPOR | <NAME>
			NO PSPR | <passport>
			ISSUED | <mon:2020-2025>
			KANIM | @none <place:town>
			NIK | <nik>
			NAMA AYAH KANDUNG | <DAD>
			MAHRAM / HUB. | @family SUAMI ; ISTRI ; ANAK ; - ; SAUDARA KANDUNG
			VAKSIN MENINGITIS | @vaccine SUDAH ; BELUM ; ICV <d:6>
			VAKSIN POLIO | @vaccine SUDAH ; BELUM
			SISA PELUNASAN | @payment_status LUNAS ; <rp:1000000-18000000-500000> ; LUNAS
			RIWAYAT SAKIT | @health - ; DM ; HIPERTENSI ; - ; JANTUNG
			NO HP | <hp~>`},
		{name: "rooming list of a study tour", rows: 66, ages: [2]int{15, 18}, cols: `
			Bus | 1 ; 2 ; 3
			Kursi | <n:1-13><A:1>
			Peserta | <name~>
			L/P | <sex:L:P>
			Kamar | <n:201-340>
			Alergi/Obat | @health - ; - ; asma bawa inhaler ; mabuk darat ; alergi udang ; -
			Ibu | <mum>
			Kontak Darurat | <hp~>
			Cicilan | @payment_status lunas ; kurang 350rb ; lunas`},
		{name: "hirers of cars without drivers", rows: 55, cols: `
			Tgl sewa | <dash:2025>
			Penyewa | <name>
			Jaminan | KTP + motor ; KTP + SIM ; paspor
			No SIM A | <sim> ; <sim12>
			No KTP | <nik~>
			Unit | <plate>
			Jenis | Avanza ; Xenia ; Innova Reborn ; Brio
			Medsos | @messenger IG @<user> ; <at> ??20 -
			Sisa bayar | @payment_status lunas ; 300rb ; lunas ; 1.200.000`},
		{name: "runners of a marathon", rows: 200, ages: [2]int{17, 58}, cols: `
			bib | <seq:5001>
			bib_name | <FIRST>
			participant_name | <name>
			id_number | <nik>
			dob | <born:dmy>
			nat | @nationality Indonesia ; Indonesia ; Kenya ; Indonesia
			blood_type | <blood>
			medical_history | @health none ; none ; asthma ; hypertension ; ACL surgery
			emergency_contact_phone | <b.hp+>
			email | <mail>
			jersey | S ; M ; L ; XL
			finish_time | 0<n:3-6>:<n:10-59>:<n:10-59> ??10 DNF`},
		{name: "tickets of a festival, English", rows: 230, ages: [2]int{17, 38}, cols: `
			ticket_uid | <X:10>
			holder_first | <first>
			holder_last | <last>
			holder_email | <mail>
			holder_phone | <hp+-> ??15 _
			holder_ktp | <nik> ??30 _
			telegram | <at> ??60 _
			gate | A ; B ; C
			scanned_at | <wib:2025> ??20 _
			price | 450000 ; 750000 ; 1250000`},
		{name: "visitors of an office tower, from the kiosk", rows: 140, cols: `
			visit_id | <seq:90112>
			visitor | <name>
			from_company | <firm> ??30 pribadi
			doc_no | <nik> ; <sim12> ; <nik>
			vehicle | <plat> ??50 -
			face_img | @photo kiosk2/<compact:2025>/<x:8>.jpg
			host | @name <b.name>
			floor | 7 ; 12 ; 21
			in | <stamp:2025>`},
		{name: "customers of a workshop, by plate", rows: 88, local: true, cols: `
			nopol | <plate> ; <plat>
			pemilik | <name~>
			no telp | <hp~>
			tipe | Supra X ; Aerox ; PCX ; Satria FU
			km | <n:1200-88000>
			keluhan | servis rutin ; ganti kampas ; oli rembes ; starter mati
			mekanik | @name Bejo ; Ipan ; Kentung
			total | <rp:45000-980000-500>`},
		{name: "members of a minimarket's programme, short keys", rows: 210, cols: `
			cid | 9<d:12>
			n | <name>
			g | <sex:M:F>
			bd | <born:ymd>
			ph | <hp62>
			em | <mail> ??30 null
			ct | <city>
			pt | <n:0-42000>
			dv | <android>
			lt | <ms:2025>`},
		{name: "customers of solar panels, leads of an agency", rows: 58, cols: `
			Lead ID | L-<seq:311>
			Full Name | <name>
			Mobile No. | <hp+->
			Home Address | <addr>
			Monthly Bill | <rp:400000-4500000-50000>
			Occupation | <job>
			Income / month | <pay:idr> ; <band> ??20 undisclosed
			Stage | Survey ; Proposal ; Won ; Lost`},
		{name: "rooms of a boarding house and who lives in them", rows: 32, ages: [2]int{18, 35}, cols: `
			kmr | A<n:1-9> ; B<n:1-9> ; lt2-<n:1-8>
			penghuni | <name~>
			kerja/kuliah | @education_job mahasiswa ; karyawan pabrik ; perawat ; driver ojol ; SPG
			ktp (foto di wa) | @photo IMG-<compact:2025>-WA00<d:2>.jpg ??20 blm
			plat motor | <plate> ??30 -
			bayar bln ini | @payment_status sdh ; blm ; telat 1 mgg ; lunas 3 bln
			ortu yg bisa dihub | <b.hp~>`},
	}
}

// fieldSundry are tables of accounts, of the police, and those with one person
// among many things.
func fieldSundry() []fieldSpec {
	return []fieldSpec{
		{name: "saved log-ins taken by malware", rows: 160, cols: `
			URL | https://sso.kampus.example.ac.id/login ; https://m.facebook.com/ ; https://djponline.example.go.id/account/login ; https://accounts.google.com/signin ; https://simpeg.kab.example.go.id/
			Login | <user> ; <mail> ; <user>
			Pass | <pass>
			Soft | Chrome [Default] ; Edge [Profile 1] ; Chrome [Profile 2]`},
		{name: "users of a village site, old software", rows: 74, cols: `
			id_user | <seq:1>
			uname | <user>
			pwd | <md5>
			nama_user | <name>
			email_user | <mail> ??20 _
			level | admin ; operator ; warga
			ip_terakhir | <ip> ??10 _
			blokir | N ; N ; Y`},
		{name: "accounts of a forum, salted", rows: 190, cols: `
			uid | <seq:1>
			username | <user> ; <user><d:2>
			password | <sha1>
			salt | <k:8>
			regip | <ip>
			birthday | @birth_date <born:dash> ??50 _
			telegram | <at> ??70 _
			postnum | <n:0-4100>
			lastvisit | <epoch:2023-2025>`},
		{name: "vouchers of a village hotspot", rows: 120, cols: `
			.id | *<X:3>
			name | <user> ; <hp8>
			password | <pass>
			profile | 1hari ; 1minggu ; bulanan
			mac-address | <mac> ??20 _
			limit-uptime | 1d ; 7d ; 30d
			comment | _ ; vc-<d:3> ; up-<d:3>`},
		{name: "members scraped from a group chat", rows: 150, cols: `
			user_id | @messenger <d:10>
			username | @messenger <user> ??35 None
			first_name | <first>
			last_name | <last> ??30 None
			phone | <hp62> ??60 None
			is_bot | False
			last_seen | <stamp:2025> ; recently`},
		{name: "players' accounts of a betting site", rows: 170, cols: `
			user_login | <user>
			rek_nama | <NAME>
			rek_bank | <bank>
			rek_no | <rek>
			no_telp | <hp>
			line_id | @messenger <user> ??50 _
			passw | <pass>
			last_ip | <ip>
			ref | bos<d:2> ; _ ; hoki<d:3>
			wd_total | <n:0-9000000-50000>`},
		{name: "victims of road accidents, police sheet", rows: 48, ages: [2]int{9, 70}, cols: `
			NO LP | LP/A/<d:3>/<n:1-12>/2025/LANTAS
			KORBAN | <NAME>
			UMUR | <age>
			PEKERJAAN | <job>
			KONDISI | @health LB ; LR ; LR ; LB - FRAKTUR FEMUR
			MENINGGAL | @death MD DI TKP ; MD DI RS ; <dash:2025> ??75 -
			NOPOL R2 | <plate> ??20 TANPA TNKB
			SIM | @driving_licence <sim12> ??45 - ; TIDAK ADA
			KELUARGA | <mate> ??30 -`},
		{name: "results of driving tests", rows: 77, ages: [2]int{17, 55}, cols: `
			no_reg | <d:4>/<n:1-12>/2025
			nm_peserta | <NAME>
			nik | <nik>
			sim_lama | <sim12> ??40 BARU
			sim_terbit | <simnik> ??25 GAGAL
			teori | <n:40-100>
			praktik | LULUS ; LULUS ; ULANG
			bta_warna | @health NORMAL ; NORMAL ; PARSIAL
			foto | @photo sat<d:3>/<d:8>_F.jpg`},
		{name: "prisoners released on parole", rows: 55, ages: [2]int{20, 66}, cols: `
			NAMA KLIEN | <NAME> ; <NAME> alias <FIRST>
			PERKARA | @criminal_record NARKOTIKA ; PENCURIAN ; PENADAHAN ; UU ITE ; KDRT
			VONIS | @criminal_record <n:1-9> TAHUN ; <n:1-6> THN <n:1-11> BLN
			PB/CB | @criminal_record PB ; CB ; PB ; ASIMILASI
			PENJAMIN | <mate>
			HUB | @family ISTRI ; IBU ; KAKAK ; ANAK
			PEKERJAAN | <job>
			ALAMAT BEBAS | <ADDR>
			NO HP PENJAMIN | <hp~>`},
		{name: "journalists accredited for a summit, English", rows: 50, ages: [2]int{23, 58}, cols: `
			Badge | P-<seq:1:4>
			Surname | <LAST>
			Given names | <first>
			Outlet | Harian Fajar ; TVRI ; Kumparan ; Antara ; Tempo
			Position | @education_job Reporter ; Cameraman ; Producer ; Editor
			ID / Passport | <nik> ; <passport>
			Email | <mail>
			Dietary | @health none ; none ; gluten allergy ; none
			Photo | @photo badge_<x:6>.jpg`},
		{name: "participants of a webinar, answers to a form", rows: 96, cols: `
			Cap waktu | <us:2025>
			Alamat email | <mail>
			Nama lengkap beserta gelar (untuk sertifikat) | <name>, S.Kom. ; <name> ; dr. <name> ; <NAME>, S.H., M.H.
			Instansi | Dinas Kesehatan ; Universitas Terbuka ; Umum ; RSUD
			Profesi | @education_job Perawat ; Dosen ; Mahasiswa ; ASN ; Bidan
			Nomor HP aktif | <hp~>
			Username Telegram | <at> ??40 - ; ga punya
			Materi apa yang Anda harapkan? | keamanan data ; studi kasus ; sertifikasi ; apa saja
			Bukti transfer | drive.google.com/file/d/<k:33>/view`},
		{name: "savings circle of an office, by hand", rows: 24, cols: `
			no | <i>
			nm | <first~>
			dpt bln | jan ; mar ; ags ; des ; _
			setoran | @payment_status lunas ; lunas ; blm ; ngutang 2x ; sdh tf
			rek | <rek> ??10 cash`},
		{name: "purchases of an office with one private seller", rows: 150, cols: `
			No Nota | <d:4>/BJ/<n:1-12>
			Uraian | kertas A4 80gr ; toner 85A ; konsumsi rapat ; materai ; sewa tenda ; perbaikan AC
			Jumlah | <n:1-40>
			Nilai | <rp:15000-4800000-500>
			Penyedia | <firm>
			Catatan | ktp penjual <nik>, trf <bank> <rek> !! _ ; lengkap ; kuitansi menyusul ; PPN
			Tgl | <dash:2025>`},
		{name: "measurements of wells with one owner's telephone", rows: 130, cols: `
			kode_sumur | SB-<d:3>
			x | <f:106.5_112.6:6>
			y | -7.<d:6>
			mat_m | <c:2_48:2>
			ph | <c:5_8:1>
			tds | <n:80-900>
			ket | pemilik sumur <name>, <hp> !! _ ; kering ; payau ; pompa rusak`},
	}
}

// fieldTexts are running text: chats, logs, dumps, letters. Names, addresses and
// dates of birth have no class there.
func fieldTexts() []fieldSpec {
	return []fieldSpec{
		{name: "group chat of a posyandu's volunteers, as exported", bare: true, rows: 110, local: true, cols: `
			- | @text [<chat:2025>] <name>: bu tolong data balita RT <rt> dikirim malam ini ; [<chat:2025>] Bu Kader: nik anaknya <nik> ibunya <mum> ; [<chat:2025>] <name>: kk <kk> yg baru ; [<chat:2025>] <name>: <lt>Media tidak disertakan<gt> ; [<chat:2025>] Bu Bidan: jadwal imunisasi mundur ke tgl 14 ya ; [<chat:2025>] <hp+->: sudah saya isi bu ; [<chat:2025>] <name>: no kis <noka> kok ga bisa dipake ; [<chat:2025>] <name>: hubungi suaminya aja <hp~> ; [<chat:2025>] <name>: 🙏🙏 siap ; [<chat:2025>] Bu Kader: PMT hari ini bubur kacang ijo 35 porsi`},
		{name: "chat of sellers and resellers, format of orders", bare: true, rows: 96, cols: `
			- | @text FORMAT ORDER#Nama: <name>#Alamat: <addr>#No HP: <hp>#Pesanan: 2 pcs mukena ; sis total <rp:50000-400000-1000> sdh ongkir ya ; no rek <bank> <rek> an <b.name> ; sudah tf kak, cek ya ; resi JX<d:10> ; kirim ke <addr> hp <hp~> ya kak ; ready warna sage & navy ; min kode voucher <A:4><d:4> ga bisa`},
		{name: "log of a lending back end, JSON a line", bare: true, rows: 170, cols: `
			- | @text {"ts":"<z:2025>","lvl":"INFO","svc":"kyc","msg":"ocr done","ktp_no":"<nik>","score":<f:0.6_0.99:3>} ; {"ts":"<z:2025>","lvl":"INFO","svc":"gw","path":"/v2/healthz","ms":<n:1-40>} ; {"ts":"<z:2025>","lvl":"WARN","svc":"sms","dest":"<hp62>","err":"DLR timeout"} ; {"ts":"<z:2025>","lvl":"DEBUG","svc":"disb","body":{"acct":{"no":"<rek>","bank":"<bank>"},"amt":<n:500000-8000000-50000>}} ; {"ts":"<z:2025>","lvl":"DEBUG","svc":"auth","email":"<mail>","pwd":"<pass>","ip":"<ip>"} ; {"ts":"<z:2025>","lvl":"ERROR","svc":"score","trace":"<x:32>","err":"nil pointer"} ; {"ts":"<z:2025>","lvl":"INFO","svc":"dev","imei":"<imei>","gaid":"<gaid>"}`},
		{name: "statements of a database dump, several tables", bare: true, rows: 150, cols: `
			- | @text INSERT INTO <bt>t_anggota<bt> VALUES (<d:4>,'<name>','<nik>','<hp>','<mail>'); ; INSERT INTO <bt>t_login<bt> VALUES (<d:5>,'<user>','<bcrypt>','<ip>'); ; INSERT INTO <bt>t_login<bt> VALUES (<d:5>,'<user>','<md5>',NULL); ; INSERT INTO <bt>t_simpanan<bt> VALUES (<d:6>,<d:4>,<n:50000-900000-5000>,'<ymd:2025>'); ; INSERT INTO <bt>ref_kota<bt> VALUES (<d:4>,'<place:town>'); ; INSERT INTO <bt>t_keluarga<bt> VALUES ('<kk>','<nik>',<n:1-7>); ; UNLOCK TABLES; ; INSERT INTO <bt>m_produk<bt> VALUES ('<ean:x>','Minyak goreng 2L',<n:28000-41000-500>);`},
		{name: "one wide INSERT with values of many people", bare: true, rows: 60, cols: `
			- | @text ('<seq:1>','<NAME>','<nik>','<hp>','<npwp>','<stamp:2025>'),`},
		{name: "letters about pay, line by line", bare: true, rows: 88, same: 11, cols: `
			- | @text ## SURAT KETERANGAN PENGHASILAN ; Nomor : <d:3>/HRD/<n:1-12>/2025 ; Nama : <name> ; No. KTP : <nik> ; Jabatan : Staf Gudang ; adalah benar karyawan kami dengan rincian : ; Gaji pokok per bulan sebesar <pay:rpt> ; Tunjangan jabatan sebesar <allow:rp> ; Total penghasilan bersih <net:rpc> ; Surat ini dibuat untuk pengajuan KPR. ; Hormat kami, HRD Manager`},
		{name: "tickets of an insurer's call centre", rows: 85, cols: `
			tiket | TC-<d:7>
			waktu | <stamp:2025>
			kanal | telepon ; email ; app
			ringkasan | @text Peserta tanya status klaim, NIK <nik>, minta dihubungi <hp> ; kartu <noka> tidak terbaca di RS ; premi terdebet dobel <rp:100000-900000-1000> dari kartu <card> ; lupa sandi, akun <mail> ; minta daftar RS rekanan di Bekasi ; komplain antrean lama ; ubah rekening manfaat ke <bank> <rek> ; tanya batas usia anak
			sla_menit | <n:2-480>`},
		{name: "access log of a village's web service", bare: true, rows: 180, cols: `
			- | @text <ip> - - [<web:2025>] "GET /api/penduduk?nik=<nik> HTTP/1.1" 200 <n:400-2400> ; <ip> - - [<web:2025>] "POST /login HTTP/1.1" 302 0 "-" "okhttp/4.9.3" ; <ip> - - [<web:2025>] "GET /surat/cek/<nik>/<kk> HTTP/1.1" 404 12 ; <ip> - - [<web:2025>] "GET /wp-login.php HTTP/1.1" 404 548 ; <ip> - - [<web:2025>] "GET /assets/logo-kab.png HTTP/1.1" 304 0 ; <ip> - - [<web:2025>] "GET /pengaduan?email=<mail>&hp=<hp> HTTP/2.0" 200 88`},
		{name: "notes of a payroll clerk", rows: 40, cols: `
			tgl | <short:2025>
			catatan | @text koreksi gaji <name> jadi <pay:dot> mulai bulan ini ; lembur <first> 12 jam belum masuk ; rek baru <name>: <bank> <rek> ; minta slip utk visa ; upah harian <first> naik ke <wage:rp> ; npwp <name> <npwp> sudah padan NIK ; cuti melahirkan mulai tgl 3 ; bonus <first> <bonus:rp> dibayar terpisah ; hp <first> ganti <hp>
			paraf | _ ; ok ; pending`},
		{name: "messages of a bank to its customers", rows: 130, cols: `
			dest | <hp62>
			sent_at | <wib:2025>
			body | @text Pelanggan Yth, rek <rek> didebet <rp:25000-3000000-500> tgl 12/09. Info 14000 ; Kode OTP Anda <d:6>, jangan berikan ke siapa pun ; Gaji Anda sebesar <net:rp> telah kami terima ; Promo tiket KA diskon 20% s/d 31 Okt ; Kartu <card> diblokir sementara ; Perangkat baru masuk ke akun <mail>. Bukan Anda? Hub kami
			vendor | A ; B`},
		{name: "findings of a penetration tester, with what he saw", rows: 30, cols: `
			no | <i>
			temuan | @text IDOR pada /api/profile/<d:5> menampilkan NIK <nik> dan email <mail> ; header HSTS tidak dipasang ; backup.sql terbuka, berisi hash <md5> ; debug aktif, bocor hp <hp62> ; versi jQuery usang 1.12.4 ; bucket publik listing 1.204 objek ; kredensial default admin, sandi <pass>
			severity | High ; Medium ; Low`},
		{name: "group of drivers, stolen motorcycles", bare: true, rows: 64, cols: `
			- | @text <chat:2025> - <name>: info curanmor beat hitam nopol <plate> ; <chat:2025> - <name>: <plat> ketemu di kebon, sms pemilik <hp> ; <chat:2025> - <hp+->: orderan sepi ya gan ; <chat:2025> - <name>: kopdar jam <n:7-10> malam di basecamp ; <chat:2025> - <name>: santunan kumpul <rp:200000-2000000-50000>, ke <bank> <rek> ; <chat:2025> - <name>: jaket ukuran L sisa 3 ; <chat:2025> - <name>: STNK <plate> ditemukan di SPBU`},
		{name: "app's crash reports, some with the user's identity", rows: 120, cols: `
			build | 3.<n:1-40>.<n:0-9>
			model | SM-A155F ; RMX3690 ; M2101K7BNY ; iPhone14,5
			breadcrumb | @text user=<mail> opened PayScreen ; nav: Home/Promo/Detail ; msisdn <hp62> verified ; retry 3 of 5 ; adid=<gaid> ; NumberFormatException: For input string "Rp 15.000" ; imei <imei> permission denied ; GET /v1/banner 200
			count | <n:1-900>`},
		{name: "prayers and announcements of a congregation, one telephone", bare: true, rows: 52, cols: `
			- | @text Konfirmasi kehadiran ke sekretariat <hp> !! Ibadah Minggu pukul 09.00 WIB, Firman: Mazmur 23:1-6 ; Persembahan minggu lalu Rp 4.215.000,- ; Latihan koor Jumat 19.00 ; Kolekte II untuk renovasi atap ; Kidung Jemaat 392 : 1-3 ; Doa syafaat: saudara yang sakit`},
		{name: "questions to a tax adviser", rows: 45, cols: `
			asked | <ymd:2025>
			question | @text NIK saya <nik> belum padan NPWP, bagaimana? ; NPWP <npwp> status NE apakah wajib lapor ; gaji saya <pay:jt> sebulan kena PPh berapa ya ; kode billing <d:15> kedaluwarsa ; apakah THR kena pajak ; suami kerja, penghasilan istri digabung? ; balas ke <mail> saja pak ; tarif PTKP TK/0 tahun ini?
			status | open ; closed`},
	}
}

// fieldClean are tables about no person, full of what looks as if they were.
func fieldClean() []fieldSpec {
	list := []fieldSpec{
		{name: "tenders and who won them", rows: 130, cols: `
			Kode Tender | <d:8>
			Nama Paket | Pembangunan Gedung Puskesmas <spot> ; Pengadaan Seragam ASN ; Jasa Konsultan Pengawas Jalan <spot> - <spot> ; Belanja Obat DAK
			K/L/PD | Pemkab <place:district> ; <place:town> ; Pemprov <place:prov>
			HPS | Rp <rp:200000000-9000000000-1000>,00
			Pemenang | <firm>
			Harga Penawaran | Rp <rp:180000000-8800000000-1000>,00
			Skor | <f:70_100:2>
			Tahap | Selesai ; Tender Ulang ; Sanggah`},
		{name: "grid of basic pay by rank and years of service", exact: true, rows: 17, cols: `
			MKG | <seq:0>
			Gol I/a | <rp:1685700-2522600-100>
			Gol II/a | <rp:2184000-3643400-100>
			Gol III/a | <rp:2785700-4575200-100>
			Gol IV/a | <rp:3287800-5399900-100>`},
		{name: "standards of honoraria, by office", exact: true, rows: 9, cols: `
			No | <i>
			Uraian Honorarium | ## Penanggung jawab pengelola keuangan ; Pejabat pengadaan ; Narasumber eselon II ; Moderator ; Notulis ; Tenaga ahli hukum ; Satpam ; Pengemudi ; Pramubakti
			Satuan | ## OB ; OB ; OJ ; Orang/Kali ; OK ; OB ; OB ; OB ; OB
			Besaran (Rp) | <rp:300000-4500000-10000>`},
		{name: "vacancies with the pay on offer", rows: 80, cols: `
			job_id | <d:7>
			title | Staff Gudang ; Perawat ICU ; Digital Marketing ; Guru Bahasa Inggris ; Sopir Box
			company | <firm>
			min_edu | SMA/SMK ; D3 ; S1
			salary_min | <n:2000000-6000000-100000>
			salary_max | <n:6000000-14000000-100000>
			location | <place:town>
			age_max | 27 ; 30 ; 35
			posted | <ymd:2025>`},
		{name: "contributions to the health insurer by class", exact: true, rows: 6, cols: `
			segmen | ## PBPU ; PBPU ; PBPU ; PBI ; PPU PNS ; PPU Swasta
			kelas | ## I ; II ; III ; III ; I/II ; I/II
			iuran_bulan | ## 150000 ; 100000 ; 42000 ; 42000 ; 5% ; 5%
			peserta_aktif | <n:120000-98000000>
			tunggakan_total | <rp:1000000000-900000000000-1000>`},
		{name: "reference lists of a population system", exact: true, rows: 24, cols: `
			tabel | ## ref_agama ; ref_agama ; ref_agama ; ref_agama ; ref_agama ; ref_agama ; ref_kawin ; ref_kawin ; ref_kawin ; ref_kawin ; ref_shdk ; ref_shdk ; ref_shdk ; ref_shdk ; ref_didik ; ref_didik ; ref_didik ; ref_kerja ; ref_kerja ; ref_kerja ; ref_goldar ; ref_goldar ; ref_jk ; ref_jk
			kode | ## 1 ; 2 ; 3 ; 4 ; 5 ; 6 ; 1 ; 2 ; 3 ; 4 ; 1 ; 3 ; 4 ; 9 ; 3 ; 5 ; 8 ; 1 ; 9 ; 88 ; 1 ; 13 ; 1 ; 2
			uraian | ## ISLAM ; KRISTEN ; KATHOLIK ; HINDU ; BUDHA ; KHONGHUCU ; BELUM KAWIN ; KAWIN ; CERAI HIDUP ; CERAI MATI ; KEPALA KELUARGA ; ISTRI ; ANAK ; FAMILI LAIN ; TAMAT SD ; SLTA ; DIPLOMA IV/STRATA I ; BELUM BEKERJA ; PETANI/PEKEBUN ; WIRASWASTA ; A ; TIDAK TAHU ; LAKI-LAKI ; PEREMPUAN
			aktif | Y`},
		{name: "cattle with ear tags of 16 digits", rows: 120, cols: `
			eartag | 360<d:13>
			nama_ternak | Si Manis ; Gareng ; Srikandi ; Joko ; Putri ; Bima
			rumpun | PO ; Simmental ; Limousin ; Bali ; FH
			jenis_kelamin | Jantan ; Betina
			tgl_lahir | <ymd:2018-2024>
			bobot_kg | <n:180-820>
			vaksin_pmk | <dmy:2024-2025> ; belum
			status | hidup ; hidup ; mati ; dijual
			kandang | A<n:1-9>`},
		{name: "products with their EAN codes", rows: 190, cols: `
			kode_brg | 1<d:5>
			ean13 | <ean:x>
			nama | ABC SARDEN 155G ; ROMA KELAPA 300 ; BEBELAC 3 800 ; SUNLIGHT JERUK 650 ; KECAP BANGO 520 ; MIE SEDAAP SOTO
			merek | ABC ; Roma ; Bebelac ; Bango
			hpp | <n:2000-180000-50>
			stok_gdg | <n:0-900>
			kadaluarsa | <dash:2026-2027>`},
		{name: "orders with numbers of 16 digits, no buyers", rows: 200, cols: `
			nomor_order | 32<d:14>
			no_referensi | 3578<d:12>
			status | SELESAI ; DIPROSES ; BATAL
			metode | VA BCA ; QRIS ; COD
			total | <n:15000-2400000-500>
			dibuat | <epoch:2025>`},
		{name: "long numbers of payments to the state", rows: 95, cols: `
			kode_billing | 1202<d:11>
			ntpn | <X:16>
			ntb | <d:12>
			akun | 411211 ; 411128 ; 423991
			nilai | <n:100000-90000000>
			tgl_buku | <dmy:2025>
			kppn | 139 ; 018 ; 088`},
		{name: "sensors of shrimp ponds, epochs in milliseconds", bare: true, rows: 220, cols: `
			- | <ms:2025>
			- | P0<n:1-8>
			- | <f:26_33:2>
			- | <f:3_9:2>
			- | <f:7_9:2>
			- | <n:5-40>`},
		{name: "budget of an agency, with its pay and pensions", rows: 60, cols: `
			kode_rekening | 5.1.0<n:1-3>.0<n:1-9>.0<n:1-9>.000<n:1-9>
			uraian_belanja | Belanja Gaji Pokok PNS ; Belanja Tunjangan Keluarga PNS ; Belanja Iuran Jaminan Kesehatan ; Belanja Honorarium Tim ; Belanja Alat Tulis Kantor ; Belanja Perjalanan Dinas ; Belanja Makanan Pasien
			pagu | <rp:10000000-9000000000-1000-comma>
			realisasi | <rp:10000000-9000000000-1000-comma>
			sisa | <rp:1000000-900000000-1000-comma>`},
		{name: "schools of a province, institutions only", rows: 150, cols: `
			npsn | 2<d:7>
			nama_sekolah | SMAN <n:1-9> <place:district> ; SMKS Kartini <place:district> ; SDN <spot> <n:1-4> ; MTsS Nurul Huda ; SD Santa Maria
			bentuk | SMA ; SMK ; SD ; MTs
			status | N ; S
			kecamatan | <place:district>
			jml_pd | <n:40-1200>
			jml_guru | <n:6-80>
			akreditasi | A ; B ; C
			lintang | -<f:5_8:6>
			bujur | <f:105_113:6>`},
		{name: "hospitals and their beds, with switchboards", rows: 70, cols: `
			kode_rs | 3<d:6>
			nama_rumah_sakit | RSUD dr. Soedarso ; RS Hermina <place:district> ; RSIA Dewi Sartika ; RS Bhayangkara ; RSU Siti Hajar ; RS Panti Rapih
			kelas | A ; B ; C ; D
			alamat_rs | Jl. Ahmad Yani No. <n:1-90> ; Jl. Raya <place:district> KM <n:2-30>
			telp_igd | (<place:tel>) <n:3-8><d:5>
			situs | https://rsud.<place:code>.example.go.id
			tt_vip | <n:0-30>
			tt_kls3 | <n:20-200>
			bor | <c:40_98:1>`},
		{name: "trains and where they stop", rows: 90, cols: `
			no_ka | <n:1-260>
			nama_ka | Argo Lawu ; Kertajaya ; Sri Tanjung ; Mutiara Timur ; Siliwangi ; Sancaka
			stasiun | GMR ; YK ; SGU ; BD ; CN ; SLO
			datang | <hm:2025>
			berangkat | <hm:2025>
			jalur | <n:1-7>
			relasi | Pasarsenen - Blitar ; Gambir - Solo ; Bandung - Surabaya`},
		{name: "shares of an exchange's day", rows: 110, cols: `
			kode | BBRI ; TLKM ; ASII ; GOTO ; ANTM ; KLBF
			nama_emiten | <firm>
			open | <n:50-9800-5>
			high | <n:50-9900-5>
			low | <n:50-9700-5>
			close | <n:50-9800-5>
			volume | <n:100000-900000000-100>
			asing_net | -<rp:1000000-90000000000-1000> ; <rp:1000000-90000000000-1000>`},
		{name: "books of a library, titles with names in them", rows: 120, cols: `
			no_induk | <d:5>/P/<n:2008-2025>
			isbn | <ean:book>
			judul | Cut Nyak Dien ; Riwayat Hidup Soekarno ; Salah Asuhan ; Panduan BPJS untuk Perusahaan ; Azab dan Sengsara ; Gaji & Tunjangan: Teori
			penerbit | Mizan ; Bentang ; Pustaka Jaya ; Kanisius ; Republika
			kelas_ddc | <f:100_999:1>
			kota_terbit | Bandung ; Yogyakarta ; Jakarta ; Depok
			eks | <n:1-12>`},
		{name: "mountains, rivers and lakes", rows: 84, cols: `
			nama_rupabumi | Gunung Dewi ; Sungai Siti ; Danau Lindu ; Tanjung Putri ; Bukit Suharto ; Pulau Nasi ; Kali Agus
			unsur | gunung ; sungai ; danau ; tanjung ; pulau
			kab | <place:town>
			lat | -<f:1_9:5>
			lon | <f:97_140:5>
			elevasi | <n:0-3400>
			nama_lain | _ ; _ ; Ie Teungoh`},
		{name: "streets named after people", rows: 66, cols: `
			id_ruas | <d:3>.<d:2>
			nama_jalan | Jl. Dewi Sartika ; Jl. KH. Agus Salim ; Jl. Siti Aisyah ; Jl. Budi Utomo ; Jl. Sutan Syahrir ; Gg. H. Naim
			kelurahan | <spot>
			panjang_m | <n:120-4800>
			lebar_m | <c:3_14:1>
			perkerasan | aspal ; beton ; paving
			kondisi | baik ; sedang ; rusak berat`},
		{name: "laws and their subjects", rows: 55, cols: `
			nomor | UU No. <n:1-40> Tahun <n:1999-2024> ; PP No. <n:1-90> Tahun <n:2003-2024> ; Perpres <n:1-120>/2023
			tentang | Pelindungan Data Pribadi ; Administrasi Kependudukan ; Jaminan Kesehatan ; Pengupahan ; Perkawinan ; Lalu Lintas dan Angkutan Jalan
			status | Berlaku ; Dicabut ; Diubah
			lembaran_negara | LN.<n:1999-2024>/No.<n:1-300>
			tgl_undang | <long:1999-2024>`},
		{name: "access points and switches of a campus", rows: 78, cols: `
			hostname | AP-GD<n:1-9>-LT<n:1-5> ; SW-DIST-0<n:1-9>
			ip_mgmt | <lan>
			serial_number | FOC<d:4><A:1><d:3> ; 2<d:11>
			vendor | Ruijie ; Cisco ; Aruba
			firmware | 10.<n:1-9>.<n:0-20>.<n:0-9>
			lokasi | Perpustakaan ; Rektorat ; Lab Bahasa
			uptime_hari | <n:1-400>
			port_aktif | <n:2-48>`},
		{name: "banks' codes and what an account costs", exact: true, rows: 12, cols: `
			kode_bank | ## 002 ; 008 ; 009 ; 014 ; 200 ; 451 ; 022 ; 013 ; 011 ; 016 ; 147 ; 110
			nama_bank | ## BRI ; Mandiri ; BNI ; BCA ; BTN ; BSI ; CIMB Niaga ; Permata ; Danamon ; Maybank ; Muamalat ; bjb
			prefix_va | <n:10-99><d:3>
			digit_rekening | ## 15 ; 13 ; 10 ; 10 ; 16 ; 10 ; 13 ; 10 ; 10 ; 10 ; 10 ; 13
			biaya_admin | ## 5500 ; 12500 ; 11000 ; 15000 ; 8500 ; 10000 ; 12500 ; 13000 ; 7500 ; 10000 ; 5000 ; 7500
			saldo_minimum | 50000 ; 100000 ; 0`},
		{name: "petrol stations of a region", rows: 64, cols: `
			no_spbu | 34.<d:5> ; 44.<d:5>
			alamat_spbu | Jl. Raya <place:district> KM <n:1-40>
			kab_kota | <place:town>
			tangki_pertalite_l | <n:8000-45000-500>
			nozzle | <n:4-24>
			kuota_solar | <n:120-900>
			koordinat | -<f:6_8:5>,<f:106_113:5>`},
		{name: "containers and vessels with women's names", rows: 100, cols: `
			container_no | TEMU<d:7> ; SPNU<d:7> ; TANU<d:7>
			vessel | KM Meratus Kartini ; MV Sri Rahayu ; KM Siti Maryam ; MV Hijau Samudra
			voyage | <n:1-60>N
			pol | IDSUB ; IDJKT ; IDBLW
			bl_no | SUB<d:9>
			seal | <A:2><d:6>
			gross_kg | <n:2400-26000>
			eta | <ymd:2025>`},
		{name: "cases of diseases by ward", rows: 72, cols: `
			kode_wil | <place:code>
			kelurahan | <spot>
			kasus_dbd_L | <n:0-40>
			kasus_dbd_P | <n:0-40>
			meninggal | <n:0-3>
			tb_ternotifikasi | <n:0-60>
			odhiv_on_art | <n:0-90>
			cakupan_imunisasi | <c:48_99:1>
			penduduk | <n:2000-28000>`},
		{name: "polling stations and their totals", rows: 140, cols: `
			kd_wil | <place:code>2<d:3>
			desa | <spot>
			no_tps | 00<n:1-9> ; 01<n:0-9>
			dpt_l | <n:90-150>
			dpt_p | <n:90-150>
			dptb | <n:0-9>
			dpk | <n:0-12>
			suara_sah | <n:160-270>
			suara_tidak_sah | <n:0-14>
			alamat_tps | SDN <spot> ; Balai RW 0<n:1-9> ; Lapangan voli`},
		{name: "houses of prayer", rows: 58, cols: `
			id_masjid | 01.<d:4>.<d:5>
			nama_rumah_ibadah | Masjid Al-Muhajirin ; Gereja HKBP ; Pura Dalem ; Musala Siti Khadijah ; Vihara Dharma ; GKI
			jenis | Masjid ; Gereja ; Pura ; Musala ; Vihara
			luas_tanah | <n:80-4200>
			daya_tampung | <n:40-2500>
			kecamatan | <place:district>
			thn_berdiri | <n:1921-2023>`},
		{name: "menus and their prices", rows: 70, cols: `
			kode_menu | M<d:3>
			nama_menu | Nasi Goreng Bu Siti ; Ayam Bakar Pak Kumis ; Es Teh ; Soto Mbok Darmi ; Pecel Yu Sri ; Sate H. Romli
			kategori | makanan ; minuman
			harga | <n:5-60>rb ; <n:5-60>.000
			hpp | <n:3000-40000-250>
			alergen | kacang ; telur ; - ; udang`},
		{name: "vouchers of 16 digits, not yet sold", bare: true, rows: 150, cols: `
			- | 6<d:15>
			- | PULSA 50 ; GAME 100 ; LISTRIK 20
			- | READY ; READY ; USED
			- | <dmy:2026>`},
		{name: "events of a service, identifiers only", bare: true, rows: 160, cols: `
			- | <z:2025> INFO consumer group=billing partition=<n:0-11> offset=<d:13> ; <z:2025> INFO http GET /v1/nik/validate 200 <n:3-90>ms ; <z:2025> WARN pool 10.12.0.<n:2-200>:5432 slow query <n:900-4000>ms ; <z:2025> INFO job=rekap_gaji step=<n:1-9> rows=<n:100-90000> ; <z:2025> ERROR trace=<x:32> checksum mismatch ; <z:2025> INFO order <d:16> settled amount=<n:10000-900000>`},
		{name: "definition of a database, no rows", bare: true, rows: 48, cols: `
			- | ## CREATE TABLE pegawai ( ;   nik varchar(16) NOT NULL, ;   nama_lengkap varchar(120) DEFAULT NULL, ;   gaji_pokok decimal(15,2) DEFAULT '0.00', ;   no_bpjs char(13) DEFAULT NULL, ;   email varchar(100) DEFAULT 'user@example.com', ;   agama enum('Islam','Kristen','Katolik','Hindu','Buddha'), ;   PRIMARY KEY (nik) ; ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4; ; -- Dumping data for table pegawai ; ALTER TABLE pegawai ADD KEY idx_hp (no_hp); ; /*!50503 SET NAMES utf8mb4 */;`},
		{name: "survey by age and sex, counted", exact: true, rows: 14, cols: `
			kelompok_umur | ## 0-4 ; 5-9 ; 10-14 ; 15-19 ; 20-24 ; 25-29 ; 30-34 ; 35-39 ; 40-44 ; 45-49 ; 50-54 ; 55-59 ; 60-64 ; 65+
			laki_laki | <n:900-42000>
			perempuan | <n:900-42000>
			bekerja | <n:0-30000>
			rata2_upah | <rp:1600000-3900000-1000>
			punya_bpjs_persen | <c:60_98:2>
			cerai_hidup | <n:0-900>`},
		{name: "meters of an electricity substation", rows: 110, cols: `
			gi | GI Waru ; GI Kediri ; GI Menteng
			penyulang | Melati ; Mawar ; Kartika ; Srikandi ; Arjuna
			jam | <hm:2025>
			beban_a | <n:12-380>
			tegangan_kv | <c:19_21:2>
			kwh_stand | <d:9>
			gangguan | - ; GFR ; OCR ; -`},
		{name: "airports, flights and gates", rows: 95, cols: `
			flt_no | GA<n:100-899> ; JT<n:100-999> ; QG<n:100-999>
			reg | PK-<A:3>
			std | <wib:2025>
			from | CGK ; SUB ; UPG ; KNO ; DPS
			to | DJJ ; SOC ; YIA ; PLM
			gate | <A:1><n:1-12>
			pax | <n:40-215>
			delay_min | <n:0-180>`},
		{name: "medicines with batches and permits", rows: 88, cols: `
			kode_obat | <d:8>
			nama_generik | Levofloksasin 500 mg ; Lamivudin/Zidovudin ; Haloperidol 5 mg ; Insulin glargin ; Ferrous sulfat
			no_bets | <A:1><d:6>
			izin_edar | GKL<d:10>A1 ; DKI<d:10>B1
			golongan | K ; B ; BT ; P
			ed | <my:2026-2028>
			stok_akhir | <n:0-9000>
			harga_satuan | <c:150_9800:2>`},
		{name: "plants of a botanical garden with persons in their names", rows: 50, cols: `
			no_koleksi | XVII.<A:1>.<n:1-200>
			nama_ilmiah | Rafflesia arnoldii ; Amorphophallus titanum ; Vanda hookeriana ; Pigafetta elata
			nama_lokal | Bunga Bangkai ; Anggrek Hartinah ; Mawar Megawati ; Wanga
			tgl_tanam | <dots:1962-2020>
			asal | Sumatra ; Sulawesi ; Papua
			vak | II.C ; IV.A ; XI.B`},
		{name: "cars on sale at a dealer, no plates", rows: 62, cols: `
			stok_no | <A:2><n:100-999>
			model | Avanza 1.5 G CVT ; Brio RS ; Xpander Ultimate ; Ertiga Hybrid
			warna | Putih ; Hitam ; Abu Metalik
			thn | 2023 ; 2024 ; 2025
			harga_otr | <rp:180000000-420000000-500000-rp>
			diskon | <rp:0-25000000-500000-rp>
			angsuran_60x | <rp:3100000-9000000-1000-rp>`},
		{name: "exchange rates and rates of interest", rows: 76, cols: `
			tanggal | <ymd:2025>
			usd_idr | <n:15400-16900>
			jpy_idr | <c:98_116:2>
			bi_rate | 5,75 ; 6,00 ; 5,50
			sbn_10y | <c:6_7:3>
			cadev_miliar_usd | <f:138_157:1>`},
		{name: "job titles and their classes", exact: true, rows: 12, cols: `
			kode_jabatan | ## 2211 ; 2221 ; 2341 ; 2411 ; 2512 ; 3343 ; 4110 ; 5414 ; 7212 ; 8322 ; 9112 ; 9213
			nama_jabatan | ## Dokter Umum ; Perawat ; Guru SD ; Akuntan ; Programmer ; Sekretaris ; Klerk ; Satpam ; Tukang Las ; Sopir ; Pembersih ; Buruh Tani
			kelas_jabatan | <n:3-12>
			tunjangan_jabatan | <n:185000-1500000-5000>
			formasi | <n:1-400>
			bezetting | <n:0-380>`},
		{name: "identifiers of machines in a factory", rows: 90, cols: `
			machine_id | MC-<d:4>
			mac_ethernet | 00:1b:<x:2>:<x:2>:<x:2>:<x:2>
			plc_serial | 6ES7<d:8>
			firmware | V<n:2-4>.<n:0-9>.<n:0-9>
			lini | Stamping 1 ; Painting ; Assembly B
			operator_shift | A ; B ; C
			jam_kerja | <n:100-48000>
			last_ping | <epoch:2025>`},
		{name: "receipts of a toll gate, no plates", bare: true, rows: 170, cols: `
			- | <full:2025>
			- | 77<d:14>
			- | GT 0<n:1-9>
			- | I ; II ; III ; IV
			- | <n:3-98>500`},
		{name: "agenda of a council's letters", rows: 60, cols: `
			no_agenda | <seq:118>
			nomor_surat | 005/<d:3>/DPRD/<n:1-12>/2025
			perihal | Undangan rapat pembahasan KUA-PPAS ; Permohonan data BPJS PBI ; Usulan kenaikan TPP ; Laporan reses ; Pemutakhiran DTSEN
			asal | Sekretariat Daerah ; BPKAD ; Dinas Sosial ; Bappeda
			sifat | Biasa ; Segera ; Penting
			tgl_terima | <long:2025>
			lampiran | - ; 1 berkas ; 2 lembar`},
		{name: "matches of a football league", rows: 72, cols: `
			pekan | <n:1-34>
			tuan_rumah | Persis ; Arema ; Persib ; PSM ; Dewa United ; Madura United
			tamu | Persija ; Bali United ; PSIS ; Borneo FC ; Persebaya
			stadion | Manahan ; Kanjuruhan ; GBLA ; Gelora B.J. Habibie ; Kapten I Wayan Dipta
			skor | <n:0-5>-<n:0-4>
			penonton | <n:900-38000>
			kickoff | <wib:2025>`},
		{name: "recipients of grants, institutions only", rows: 55, cols: `
			no | <i>
			nama_lembaga | Masjid Jami Baiturrahman ; PMI Cabang ; Yayasan Siti Fatimah ; Kelompok Tani Sri Lestari ; TPQ An-Nur ; Karang Taruna Bina Muda
			desa | <spot>
			nilai_hibah | Rp <rp:5000000-200000000-500000>,00
			sumber | APBD ; CSR ; Pokir
			status_lpj | sudah ; belum ; revisi`},
		{name: "prices of food on markets", rows: 98, cols: `
			pasar | Pasar Minggu ; Pasar Legi ; Pasar Turi ; Pasar Raya
			komoditas | beras medium ; cabai rawit ; bawang merah ; telur ayam ; gula pasir
			satuan | kg ; kg ; liter
			harga_kemarin | Rp<rp:9000-110000-500>
			harga_hari_ini | Rp<rp:9000-110000-500>
			perubahan | <c:0_9:2>%
			tgl | <dash:2025>`},
		{name: "films in cinemas", rows: 65, cols: `
			title | Siksa Kubur ; Agak Laen ; Ipar Adalah Maut ; Sri Asih ; Jumbo
			studio | <n:1-8>
			show_time | <hm:2025>
			seat_sold | <n:0-180>
			htm | 35000 ; 50000 ; 75000
			rating_usia | SU ; R13 ; D17
			booking_code_prefix | <A:2><d:2>`},
		{name: "faults reported by cash machines", rows: 105, cols: `
			tid | S1<d:6>
			lokasi_atm | Indomaret <spot> ; RSUD <place:district> ; SPBU <spot> ; KCP Pasar
			error_code | E<d:4>
			denom_50 | <n:0-2400>
			denom_100 | <n:0-2400>
			card_retained | <n:0-4>
			down_since | <stamp:2025>
			vendor | <firm>`},
		{name: "parcels of land of an agency, numbers and no holders", rows: 92, cols: `
			nib_tanah | <place:code>0<d:7>
			no_hak_pakai | 10.<d:2>.<d:2>.<d:2>.4.<d:5>
			luas_m2 | <n:60-48000>
			penggunaan | kantor ; puskesmas ; jalan ; sekolah
			nilai_perolehan | <rp:20000000-9000000000-1000-dec>
			thn | <n:1974-2023>
			letak | Jl. Pemuda ; Ds. <spot> ; Kel. <spot>`},
		{name: "translations of an app's screens", exact: true, rows: 14, cols: `
			key | ## profile.name ; profile.nik ; profile.phone ; profile.mother ; login.password ; kyc.selfie ; pay.salary ; pay.status ; order.id ; address.rt ; blood.type ; religion.label ; bpjs.card ; error.404
			id | ## Nama lengkap ; Nomor KTP ; No. HP ; Nama ibu kandung ; Kata sandi ; Foto selfie ; Gaji bulanan ; Lunas / belum ; Nomor pesanan ; RT/RW ; Golongan darah ; Agama ; Nomor kartu BPJS ; Halaman tidak ditemukan
			en | ## Full name ; ID card number ; Mobile ; Mother's maiden name ; Password ; Selfie ; Monthly salary ; Paid / unpaid ; Order ID ; Neighbourhood ; Blood type ; Religion ; BPJS card no. ; Page not found
			max_len | <n:10-80>`},
		{name: "dividends of listed firms", rows: 45, cols: `
			emiten | <firm>
			tahun_buku | 2022 ; 2023 ; 2024
			dividen_per_saham | <n:5-480>
			jml_direksi | <n:3-9>
			laba_bersih_juta | <rp:1000-9000000-1>
			rup_tgl | <dmy:2025>
			dps | <ymd:2025>`},
		{name: "rainfall, codes of stations like telephone numbers", rows: 115, cols: `
			kode_pos_hujan | 08<d:9>
			das | Ciliwung ; Brantas ; Citarum ; Serayu
			jan | <f:80_480:1>
			jul | <f:0_120:1>
			maks_harian | <n:20-180>
			thn_data | <n:2010-2024>`},
	}
	for i := range list {
		list[i].clean = true
	}
	return list
}
