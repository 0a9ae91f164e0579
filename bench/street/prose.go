package street

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Prose returns tables in which personal data stands in running text: logs,
// letters and chats line by line, and tables with a column of remarks. Names
// in running text have no label; in a column of names they have.
func Prose(seed uint64) []Table {
	specs := slices.Concat(proseWebLogs(), proseAppLogs(), proseDeviceLogs(), proseMessages(), prosePapers(),
		proseDumps(), proseDesks(), proseOffices(), proseRecords(), proseCleanLogs(), proseCleanTexts(), proseCleanTables())
	var out []Table
	for i, s := range specs {
		p := &prosePen{
			r:   rand.New(rand.NewPCG(seed, 0x70726f7365<<8+uint64(i))),
			now: time.Date(2023, 1, 9, 7, 12, 5, 0, time.FixedZone("WIB", 7*3600)),
		}
		p.now = p.now.Add(time.Duration(p.r.IntN(600*24*3600)) * time.Second)
		out = append(out, p.table(s))
	}
	return out
}

// A proseSpec describes a table by templates; see prosePen.fill for what stands
// between « and ».
type proseSpec struct {
	name   string
	clean  bool
	header []string
	rows   int // blocks, for templates of several lines
	cast   int // how many people recur in it; 0: another in each row
	cols   []proseCol
}

// A proseCol gives the cells of a column. Templates with tabs give several
// columns at once; those with line breaks (only in tables of one column)
// several rows.
type proseCol struct {
	plain []string // ordinary text
	with  []string // text with personal data
	pct   int      // how many rows in a hundred take with
	once  bool     // exactly one row takes with
}

// proseOnly is a column in which every row takes one of the templates.
func proseOnly(t ...string) proseCol { return proseCol{plain: t} }

type prosePen struct {
	r   *rand.Rand
	now time.Time
}

func (p *prosePen) table(s proseSpec) Table {
	t := Table{Name: s.name, Clean: s.clean, Header: s.header}
	var cast []prosePerson
	for range s.cast {
		cast = append(cast, p.person())
	}
	who := func() prosePerson {
		if s.cast == 0 {
			return p.person()
		}
		return cast[p.r.IntN(len(cast))]
	}
	only := s.rows/4 + p.r.IntN(s.rows/2+1)
	for i := range s.rows {
		step := 900_000 // a log's lines follow one another within minutes, a table's rows within hours
		if len(s.cols) > 1 {
			step = 50_000_000
		}
		p.now = p.now.Add(time.Duration(1+p.r.IntN(step)) * time.Millisecond)
		a, b := who(), who()
		var row []Cell
		for _, c := range s.cols {
			list := c.plain
			if len(c.with) > 0 && (c.once && i == only || !c.once && p.r.IntN(100) < c.pct) {
				list = c.with
			}
			tmpl := strings.Trim(list[p.r.IntN(len(list))], "\n")
			if len(s.cols) == 1 && strings.Contains(tmpl, "\n") {
				for line := range strings.SplitSeq(tmpl, "\n") {
					t.Rows = append(t.Rows, []Cell{p.fill(line, a, b)})
				}
				continue
			}
			for part := range strings.SplitSeq(tmpl, "\t") {
				row = append(row, p.fill(part, a, b))
			}
		}
		if row != nil {
			t.Rows = append(t.Rows, row)
		}
	}
	return t
}

// fill replaces the «tokens» of a template by values and collects their classes.
// «b.x» is of the row's second person, «x!» a value with a class that is
// labelled only in columns of its own, «n8» eight digits, «h8» eight hex digits,
// «int:3-9» a number, «pick:a|b» one of the words.
func (p *prosePen) fill(tmpl string, a, b prosePerson) Cell {
	var out strings.Builder
	var c Cell
	for {
		before, rest, found := strings.Cut(tmpl, "«")
		out.WriteString(before)
		if !found {
			break
		}
		tok, after, closed := strings.Cut(rest, "»")
		if !closed {
			panic("street: unclosed token in " + tmpl)
		}
		tmpl = after
		who := a
		if t, ok := strings.CutPrefix(tok, "b."); ok {
			tok, who = t, b
		}
		text, classes := p.value(tok, who)
		out.WriteString(text)
		for _, k := range classes {
			if !slices.Contains(c.Classes, k) {
				c.Classes = append(c.Classes, k)
			}
		}
	}
	c.Text = out.String()
	return c
}

// value gives a token's text and classes.
func (p *prosePen) value(tok string, w prosePerson) (string, []string) {
	if v, class, ok := p.personal(tok, w); ok {
		return v, strings.Fields(class)
	}
	if v, ok := p.when(tok); ok {
		return v, nil
	}
	if v, ok := p.ordinary(tok, w); ok {
		return v, nil
	}
	panic("street: unknown token " + tok)
}

// personal is the tokens that have classes.
func (p *prosePen) personal(tok string, w prosePerson) (string, string, bool) {
	switch tok {
	case "nik":
		return w.nik, "nik", true
	case "nikx": // as people type it
		n := w.nik
		return p.pick(n, n, n[:4]+" "+n[4:8]+" "+n[8:12]+" "+n[12:], n[:6]+" "+n[6:12]+" "+n[12:], n[:6]+"."+n[6:12]+"."+n[12:], n[:6]+"-"+n[6:12]+"-"+n[12:]), "nik", true
	case "kk":
		return w.kk, "kk", true
	case "hp":
		return p.written(w.hp), "phone", true
	case "hp08":
		return "0" + w.hp, "phone", true
	case "hp62":
		return "62" + w.hp, "phone", true
	case "hp+62":
		return "+62" + w.hp, "phone", true
	case "hp%":
		return "%2B62" + w.hp, "phone", true
	case "hpwa": // as WhatsApp shows a number
		return "+62 " + w.hp[:3] + "-" + w.hp[3:7] + "-" + w.hp[7:], "phone", true
	case "telp":
		return p.pick("(021) ", "021-", "(022) ", "022-", "0274-", "(031) ", "(0361) ", "024 ", "0751-") + p.digits(7), "phone", true
	case "wa": // a number that the text calls a WhatsApp number
		return p.written(w.hp), "phone messenger", true
	case "wame":
		return p.pick("wa.me/62", "https://wa.me/62", "https://api.whatsapp.com/send?phone=62") + w.hp, "phone messenger", true
	case "jid":
		return "62" + w.hp + p.pick("@s.whatsapp.net", "@c.us"), "phone messenger", true
	case "tele":
		return "@" + w.nick, "messenger", true
	case "lineid":
		return strings.ReplaceAll(w.nick, "_", ""), "messenger", true
	case "email":
		return w.email, "email", true
	case "email%":
		return strings.ReplaceAll(w.email, "@", "%40"), "email", true
	case "EMAIL":
		return strings.ToUpper(w.email), "email", true
	case "bpjs":
		return w.bpjs, "bpjs_card", true
	case "gaji":
		return w.payWritten(p), "salary", true
	case "gajin":
		return strconv.Itoa(w.pay), "salary", true
	case "gajidot":
		return proseDots(w.pay), "salary", true
	case "gaji.00":
		return strings.ReplaceAll(proseDots(w.pay), ".", ",") + ".00", "salary", true
	case "npwp":
		n := w.npwp
		return n[:2] + "." + n[2:5] + "." + n[5:8] + "." + n[8:9] + "-" + n[9:12] + "." + n[12:], "npwp", true
	case "npwp15":
		return w.npwp, "npwp", true
	case "npwp16":
		return "0" + w.npwp, "npwp", true
	case "card":
		return w.card, "payment_card", true
	case "cardx":
		c, s := w.card, p.pick(" ", " ", "-")
		return c[:4] + s + c[4:8] + s + c[8:12] + s + c[12:], "payment_card", true
	case "rek":
		return w.rek, "bank_account", true
	case "rekx": // with the hyphens of a pass book
		r := w.rek
		return p.pick(r, r[:3]+"-"+r[3:6]+"-"+r[6:], r[:4]+" "+r[4:7]+" "+r[7:]), "bank_account", true
	case "ip":
		return w.ip, "ip_address", true
	case "lan":
		return w.lan, "ip_address", true
	case "ip6":
		return w.ip6, "ip_address", true
	case "pw":
		return w.pw, "password", true
	case "bcrypt":
		return p.pick("$2y$10$", "$2a$10$", "$2b$12$") + p.salt(53), "password_hash", true
	case "argon":
		return "$argon2id$v=19$m=65536,t=4,p=1$" + p.salt(22) + "$" + p.salt(43), "password_hash", true
	case "pwmd5":
		return fmt.Sprintf("%x", md5.Sum([]byte(w.pw))), "password_hash", true
	case "pwsha1":
		return fmt.Sprintf("%x", sha1.Sum([]byte(w.pw))), "password_hash", true
	case "pwsha256":
		return fmt.Sprintf("%x", sha256.Sum256([]byte(w.pw))), "password_hash", true
	case "imei":
		return w.imei, "device_id", true
	case "mac":
		return w.mac, "device_id", true
	case "MAC":
		return strings.ToUpper(w.mac), "device_id", true
	case "adid":
		return w.adid, "device_id", true
	case "plate":
		return w.plate, "vehicle_plate", true
	case "platex": // as people type it
		return p.pick(w.plate, strings.ReplaceAll(w.plate, " ", ""), strings.ReplaceAll(w.plate, " ", "-"), strings.ToLower(w.plate)), "vehicle_plate", true
	case "name!":
		return w.name(), "name", true
	case "NAME!":
		return strings.ToUpper(w.name()), "name", true
	case "addr!":
		return p.address(), "address", true
	case "city!": // the town of a person's address
		return p.pick(proseTowns...), "address", true
	case "job!":
		return p.pick("Staf Gudang", "Operator", "SPV Produksi", "Admin", "Kasir", "Driver", "Satpam", "Staff Accounting", "Ka. Shift"), "education_job", true
	case "rm!": // a patient's record number
		return p.digits(2) + "-" + p.digits(2) + "-" + p.digits(2), "health", true
	case "staff!":
		return w.staff, "nip", true
	case "nis!":
		return "00" + p.digits(8), "student_id", true
	}
	return "", "", false
}

// when is the tokens of the clock, which moves on from row to row.
func (p *prosePen) when(tok string) (string, bool) {
	t := p.now
	switch tok {
	case "iso":
		return t.Format("2006-01-02T15:04:05.000Z07:00"), true
	case "dt":
		return t.Format("2006-01-02 15:04:05"), true
	case "dtms":
		return t.Format("2006-01-02 15:04:05,000"), true
	case "clf":
		return t.Format("02/Jan/2006:15:04:05 -0700"), true
	case "sys":
		return t.Format("Jan _2 15:04:05"), true
	case "rfc":
		return t.Format(time.RFC1123Z), true
	case "d":
		return t.Format("02/01/2006"), true
	case "ymd":
		return t.Format("20060102"), true
	case "y-m-d":
		return t.Format("2006-01-02"), true
	case "dm":
		return t.Format("02/01"), true
	case "ddmm":
		return t.Format("0201"), true
	case "hm":
		return t.Format("15.04"), true
	case "hms":
		return t.Format("15:04:05"), true
	case "wad":
		return t.Format("02/01/06 15.04"), true
	case "wadx":
		return t.Format("[02/01/06 15.04.05]"), true
	case "logcat":
		return t.Format("01-02 15:04:05.000"), true
	case "long":
		return strconv.Itoa(t.Day()) + " " + proseMonths[t.Month()-1] + " " + strconv.Itoa(t.Year()), true
	case "month":
		return proseMonths[t.Month()-1], true
	case "MON":
		return strings.ToUpper(t.Format("Jan06")), true
	case "ms":
		return strconv.FormatInt(t.UnixMilli(), 10), true
	case "us":
		return strconv.FormatInt(t.UnixMicro(), 10), true
	case "sec":
		return strconv.FormatInt(t.Unix(), 10), true
	case "year":
		return strconv.Itoa(t.Year()), true
	}
	return "", false
}

// ordinary is the tokens without a class: filling, names in running text,
// and values hidden or damaged.
func (p *prosePen) ordinary(tok string, w prosePerson) (string, bool) {
	switch tok {
	case "name":
		return w.name(), true
	case "NAME":
		return strings.ToUpper(w.name()), true
	case "first":
		return w.first, true
	case "FIRST":
		return strings.ToUpper(w.first), true
	case "name+":
		return strings.ReplaceAll(w.name(), " ", "+"), true
	case "sdr": // how one calls her or him
		if w.sex == "P" {
			return p.pick("Ibu ", "Bu ", "Mbak ") + w.first, true
		}
		return p.pick("Bapak ", "Pak ", "Mas ") + w.first, true
	case "nik15": // a digit is lost
		return w.nik[:9] + w.nik[10:], true
	case "nikexp":
		return w.nik[:1] + "." + w.nik[1:6] + "E+15", true
	case "nikmask":
		return w.nik[:4] + "********" + w.nik[12:], true
	case "hpmask":
		return "0" + w.hp[:3] + "****" + w.hp[len(w.hp)-3:], true
	case "cardmask":
		return w.card[:6] + "******" + w.card[12:], true
	case "uuid":
		return p.uuid(), true
	case "amt":
		return p.pick("Rp ", "Rp", "Rp. ", "IDR ") + proseDots(500*(10+p.r.IntN(9000))), true
	case "amtn":
		return strconv.Itoa(500 * (10 + p.r.IntN(9000))), true
	case "amt.00":
		return strings.ReplaceAll(proseDots(500*(10+p.r.IntN(9000))), ".", ",") + ".00", true
	case "bal.00":
		return strings.ReplaceAll(proseDots(1000*(900+p.r.IntN(90000))), ".", ",") + ".00", true
	case "ver":
		return fmt.Sprintf("%d.%d.%d", 1+p.r.IntN(9), p.r.IntN(30), p.r.IntN(40)), true
	case "bank":
		return p.pick("BCA", "BRI", "BNI", "Mandiri", "BSI", "CIMB", "Bank Jago"), true
	case "ua":
		return p.pick(proseAgents...), true
	case "sku":
		return p.pick("BRG", "SKU", "MTR", "OBT", "ATK") + "-" + p.digits(5), true
	case "ean": // a barcode of Indonesia
		return "899" + p.digits(10), true
	case "firm":
		return p.pick(proseFirms...), true
	case "goods":
		return p.pick(proseGoods...), true
	case "town":
		return p.pick(proseTowns...), true
	case "street":
		return p.pick(proseStreets...), true
	}
	if list, ok := strings.CutPrefix(tok, "pick:"); ok {
		return p.pick(strings.Split(list, "|")...), true
	}
	if span, ok := strings.CutPrefix(tok, "int:"); ok {
		from, to, _ := strings.Cut(span, "-")
		lo, _ := strconv.Atoi(from)
		hi, _ := strconv.Atoi(to)
		return strconv.Itoa(lo + p.r.IntN(hi-lo+1)), true
	}
	if n, err := strconv.Atoi(tok[1:]); err == nil && tok[0] == 'n' {
		return p.digits(n), true
	} else if err == nil && tok[0] == 'h' {
		return p.hex(n), true
	}
	return "", false
}

func (p *prosePen) pick(s ...string) string { return s[p.r.IntN(len(s))] }

// digits is n digits, the first of which is not 0.
func (p *prosePen) digits(n int) string {
	s := make([]byte, n)
	for i := range s {
		s[i] = byte('0' + p.r.IntN(10))
	}
	if s[0] == '0' {
		s[0] = byte('1' + p.r.IntN(9))
	}
	return string(s)
}

func (p *prosePen) hex(n int) string {
	s := make([]byte, n)
	for i := range s {
		s[i] = "0123456789abcdef"[p.r.IntN(16)]
	}
	return string(s)
}

func (p *prosePen) salt(n int) string {
	const set = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
	s := make([]byte, n)
	for i := range s {
		s[i] = set[p.r.IntN(len(set))]
	}
	return string(s)
}

func (p *prosePen) uuid() string {
	h := p.hex(32)
	return h[:8] + "-" + h[8:12] + "-4" + h[13:16] + "-" + p.pick("8", "9", "a", "b") + h[17:20] + "-" + h[20:]
}

func (p *prosePen) address() string {
	return p.pick("Jl. ", "Jln ", "jl ", "Gg. ") + p.pick(proseStreets...) + " No." + strconv.Itoa(1+p.r.IntN(150)) +
		p.pick("", " RT 0"+p.digits(1)+"/RW 0"+p.digits(1), " rt "+p.digits(1)+" rw "+p.digits(1)) + p.pick(" ", ", ") + p.pick(proseTowns...)
}

// written is a mobile number (without its 0) as one of many ways to type it.
func (p *prosePen) written(hp string) string {
	a, b, c := hp[:3], hp[3:7], hp[7:]
	return p.pick("0"+hp, "0"+hp, "0"+hp, "0"+a+"-"+b+"-"+c, "0"+a+" "+b+" "+c, "0"+a+"."+b+"."+c,
		"62"+hp, "+62"+hp, "+62 "+a+"-"+b+"-"+c, "+62 "+a+" "+b+" "+c)
}

// prosePerson is an invented person.
type prosePerson struct {
	first, last, sex, nick            string
	born                              time.Time
	nik, kk, hp, email, bpjs, npwp    string
	card, rek, ip, lan, ip6, pw, imei string
	mac, adid, plate, staff           string
	pay                               int
}

func (w prosePerson) name() string {
	if w.last == "" {
		return w.first
	}
	return w.first + " " + w.last
}

func (w prosePerson) payWritten(p *prosePen) string {
	d := proseDots(w.pay)
	m := strings.Replace(strconv.FormatFloat(float64(w.pay)/1e6, 'f', 1, 64), ".", ",", 1)
	return p.pick("Rp "+d, "Rp. "+d, "Rp"+d+",-", "Rp "+d+",00", d, m+" juta", m+" jt")
}

func (p *prosePen) person() prosePerson {
	w := prosePerson{sex: p.pick("L", "P")}
	if w.sex == "P" {
		w.first = p.pick(proseWomen...)
	} else {
		w.first = p.pick(proseMen...)
	}
	if p.r.IntN(12) > 0 {
		w.last = p.pick(proseLast...)
	}
	w.born = time.Date(1958+p.r.IntN(47), time.Month(1+p.r.IntN(12)), 1+p.r.IntN(28), 0, 0, 0, 0, time.UTC)
	day := w.born.Day()
	if w.sex == "P" {
		day += 40
	}
	region := p.pick(proseDistricts...)
	w.nik = fmt.Sprintf("%s%02d%s%04d", region, day, w.born.Format("0106"), 1+p.r.IntN(12))
	w.kk = fmt.Sprintf("%s%02d%02d%02d%04d", region, 1+p.r.IntN(28), 1+p.r.IntN(12), 5+p.r.IntN(18), 1+p.r.IntN(3000))
	w.hp = p.pick(proseMobile...) + p.digits(7+p.r.IntN(2))
	if p.r.IntN(15) == 0 {
		w.hp = w.hp[:9]
	}
	short := strings.ToLower(w.first)
	last := strings.ToLower(strings.ReplaceAll(w.last, " ", ""))
	if last == "" {
		last = p.digits(2)
	}
	w.nick = short + "_" + p.pick(last, p.digits(2), last[:1]+p.digits(3))
	w.email = p.pick(short+"."+last, short+last, short+p.digits(2), short+"_"+last+p.digits(2), last+short) + "@" +
		p.pick("gmail.com", "gmail.com", "gmail.com", "yahoo.com", "yahoo.co.id", "outlook.com", "hotmail.com", "contoh.id", "mitrajaya.co.id")
	if p.r.IntN(40) == 0 {
		w.email = strings.Replace(w.email, "gmail", "gmial", 1)
	}
	w.bpjs = "000" + p.digits(10)
	if p.r.IntN(3) > 0 {
		w.bpjs = "0000" + p.digits(9)
	}
	n := p.pick("07", "08", "09", "24", "36", "41", "58", "66", "73", "85", "92") + p.digits(6)
	w.npwp = n + proseLuhn(n) + p.pick("407", "015", "432", "541", "609", "821", "201") + "000"
	c := p.pick("4", "51", "52", "53", "54", "55")
	c += p.digits(15 - len(c))
	w.card = c + proseLuhn(c)
	w.rek = p.digits(10)
	w.ip = p.pick("36.68", "36.81", "110.136", "114.4", "114.124", "125.160", "139.192", "180.252", "182.1", "182.253", "103.105") +
		fmt.Sprintf(".%d.%d", p.r.IntN(255), 1+p.r.IntN(253))
	w.lan = fmt.Sprintf("%s.%d", p.pick("192.168.1", "192.168.10", "192.168.88", "10.10.20"), 2+p.r.IntN(250))
	w.ip6 = fmt.Sprintf("2001:448a:%s:%s::%s", p.hex(4), p.hex(4), p.hex(3))
	w.pw = p.pick(w.first+p.digits(3), short+strconv.Itoa(w.born.Year()), "Rahasia"+p.digits(2)+"!", "sayang"+p.digits(2), "P@ss"+p.digits(4),
		"bismillah"+p.digits(2), "Merdeka#"+p.digits(2), "qwerty"+p.digits(3), strings.ToUpper(short[:1])+"k"+p.hex(5)+"$"+p.digits(1), "persib"+p.digits(2))
	i := p.pick("35", "86") + p.digits(12)
	w.imei = i + proseLuhn(i)
	h := p.hex(6)
	w.mac = p.pick("a4:5e:60", "3c:95:09", "d8:32:e3", "48:2c:a0", "f4:60:e2") + ":" + h[:2] + ":" + h[2:4] + ":" + h[4:]
	w.adid = p.uuid()
	letters := "ABCDEFGHJKLMNPRSTUVWXYZ"
	end := ""
	for range 2 + p.r.IntN(2) {
		end += string(letters[p.r.IntN(len(letters))])
	}
	w.plate = p.pick("B", "B", "D", "F", "L", "N", "H", "AB", "AD", "BK", "BA", "DK", "DD", "KT", "AG") + " " + p.digits(4) + " " + end
	w.staff = strconv.Itoa(2005+p.r.IntN(18)) + "0" + p.digits(3)
	w.pay = 50_000 * (36 + p.r.IntN(260))
	return w
}

// proseLuhn is the check digit of a string of digits.
func proseLuhn(s string) string {
	sum := 0
	for i := range len(s) {
		d := int(s[len(s)-1-i] - '0')
		if i%2 == 0 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return strconv.Itoa((10 - sum%10) % 10)
}

// proseDots writes a number with the dots of thousands.
func proseDots(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "." + s[i:]
	}
	return s
}

var (
	proseMonths = []string{"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"}
	proseMobile = []string{"811", "812", "813", "821", "822", "823", "851", "852", "853", "814", "815", "816", "855", "856", "857", "858", "817", "818",
		"819", "859", "877", "878", "831", "832", "833", "838", "895", "896", "897", "898", "899", "881", "882", "887", "888"}
	proseDistricts = []string{"317101", "317205", "317304", "317405", "317408", "317502", "317510", "327303", "327312", "327321", "357802", "357809", "357825",
		"337404", "337411", "347103", "347110", "127105", "127112", "110107", "120609", "121813", "130703", "140412", "150815", "160711", "170712", "180302",
		"197103", "217107", "320122", "320310", "320522", "321215", "321512", "327202", "330401", "331105", "332002", "332815", "340207", "350204", "350819",
		"351504", "352607", "357304", "360413", "510305", "520316", "527201", "530717", "531212", "610417", "630313", "640310", "710215", "720109", "730605",
		"731710", "740703", "750404", "760406", "820109", "967107"}
	proseMen = []string{"Budi", "Agus", "Rizky", "Dedi", "Hendra", "Joko", "Slamet", "Wahyu", "Yusuf", "Ahmad", "Fajar", "Bayu", "Andi", "Eko", "Teguh",
		"Made", "Ketut", "Togar", "Asep", "Ujang", "Irfan", "Dimas", "Arif", "Suparman", "Yohanes", "Markus", "Daeng", "Zulkifli", "Hasan", "Gilang"}
	proseWomen = []string{"Siti", "Dewi", "Rina", "Wulan", "Ayu", "Nurul", "Fitri", "Indah", "Lestari", "Yanti", "Maria", "Kartika", "Putri", "Novi",
		"Ratna", "Sulastri", "Mega", "Komang", "Tiur", "Euis", "Neneng", "Dinda", "Aisyah", "Marni", "Theresia", "Rahma", "Yuliana", "Sari"}
	proseLast = []string{"Santoso", "Wijaya", "Hidayat", "Saputra", "Nugroho", "Kurniawan", "Simanjuntak", "Siregar", "Pratama", "Lubis", "Nasution", "Rahayu",
		"Handayani", "Permata Sari", "Setiawan", "Gunawan", "Suryadi", "Maulana", "Ramadhan", "Firmansyah", "Wibowo", "Sitorus", "Tanjung", "Mappaseng", "Utami",
		"Anggraini", "Susanti", "Kusuma", "Hakim", "Purnomo", "Tampubolon", "Wenda", "Lumban Gaol", "Sudarsono"}
	proseTowns = []string{"Bandung", "Surabaya", "Semarang", "Medan", "Makassar", "Denpasar", "Bekasi", "Depok", "Tangerang", "Bogor", "Malang", "Padang",
		"Pontianak", "Cirebon", "Kediri", "Palu"}
	proseStreets = []string{"Merdeka", "Cempaka Putih", "Kenanga", "Diponegoro", "Raya Kaliurang", "Ahmad Yani", "Mawar Indah", "Pahlawan", "Gatot Subroto",
		"Sudirman", "Melati III", "Cihampelas", "Imam Bonjol", "Veteran"}
	proseFirms = []string{"PT Sumber Makmur Abadi", "CV Karya Mandiri", "PT Nusa Logistik Prima", "UD Berkah Tani", "PT Cahaya Plastindo", "Koperasi Tani Subur",
		"PT Rimba Teknik", "CV Anugerah Printing", "PT Samudra Pangan", "Toko Sinar Jaya"}
	proseGoods = []string{"kipas angin 16 inch", "beras 5 kg", "sarung bantal", "charger type-C", "panci presto", "lampu LED 12 watt", "sepatu lari", "tinta printer",
		"kursi lipat", "minyak goreng 2L", "rak piring", "helm half face", "blender", "kabel HDMI 3m", "galon 19L"}
	proseAgents = []string{
		"Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.6099.230 Mobile Safari/537.36",
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/119.0.6045.160 Safari/537.36",
		"Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Mobile/15E148 Safari/604.1",
		"okhttp/4.9.3", "Dart/3.1 (dart:io)", "PostmanRuntime/7.32.3",
	}
)

// ---- logs of web servers ----

func proseWebLogs() []proseSpec {
	return []proseSpec{
		{name: "nginx access log of a portal, some query strings with data", rows: 290, cast: 60, cols: []proseCol{{
			pct: 14,
			plain: []string{
				`«ip» - - [«clf»] "GET / HTTP/1.1" 200 «n5» "-" "«ua»"`,
				`«ip» - - [«clf»] "GET /assets/app.«h8».js HTTP/2.0" 304 0 "https://portal.contoh.id/" "«ua»"`,
				`«ip» - - [«clf»] "GET /berita/«n13»-jadwal-pelayanan HTTP/1.1" 200 «n5» "-" "«ua»"`,
				`«ip» - - [«clf»] "POST /login HTTP/1.1" 302 «n3» "https://portal.contoh.id/login" "«ua»"`,
				`«ip» - - [«clf»] "GET /api/v2/antrian?loket=«int:1-9»&_=«ms» HTTP/1.1" 200 «n3» "-" "«ua»"`,
				`127.0.0.1 - - [«clf»] "GET /healthz HTTP/1.1" 200 2 "-" "curl/7.68.0"`,
			},
			with: []string{
				`«ip» - - [«clf»] "GET /daftar?nama=«name+»&email=«email%»&hp=«hp08» HTTP/1.1" 200 «n4» "-" "«ua»"`,
				`«ip» - - [«clf»] "GET /cek-bansos?nik=«nik» HTTP/1.1" 200 «n4» "https://portal.contoh.id/cek-bansos" "«ua»"`,
				`«ip» - - [«clf»] "GET /reset?email=«email%»&token=«h40» HTTP/1.1" 200 «n4» "-" "«ua»"`,
				`«ip» - - [«clf»] "GET /api/kk/«kk»/anggota HTTP/1.1" 404 «n3» "-" "«ua»"`,
				`«ip» - - [«clf»] "GET /verifikasi?telp=«hp%»&otp=«n6» HTTP/1.1" 200 «n3» "-" "«ua»"`,
			},
		}}},
		{name: "apache combined log of a webmail, user in the referer", rows: 140, cast: 25, cols: []proseCol{{
			pct: 10,
			plain: []string{
				`webmail.contoh.id:443 «ip» - - [«clf»] "GET /skins/elastic/images/logo.svg?s=«sec» HTTP/1.1" 200 «n4» "https://webmail.contoh.id/" "«ua»"`,
				`webmail.contoh.id:443 «ip» - - [«clf»] "POST /?_task=mail&_action=refresh HTTP/1.1" 200 «n3» "-" "«ua»"`,
				`webmail.contoh.id:443 «ip6» - - [«clf»] "GET /favicon.ico HTTP/1.1" 404 196 "-" "«ua»"`,
			},
			with: []string{
				`webmail.contoh.id:443 «ip» - - [«clf»] "GET /?_task=mail&_action=compose&_to=«b.email%» HTTP/1.1" 200 «n5» "-" "«ua»"`,
				`webmail.contoh.id:443 «ip» - - [«clf»] "GET /?_user=«email%»&_pass=«pw» HTTP/1.1" 401 «n3» "-" "«ua»"`,
			},
		}}},
		{name: "cdn log without client addresses, exactly one request with a NIK", rows: 385, cols: []proseCol{{
			once: true,
			plain: []string{
				`«iso» edge-cgk-«int:1-4» HIT 200 «n6» GET https://cdn.contoh.id/img/produk/«n10»_«int:100-900»x«int:100-900».webp`,
				`«iso» edge-sub-«int:1-4» MISS 200 «n5» GET https://cdn.contoh.id/v/«h32»/playlist.m3u8?exp=«sec»`,
				`«iso» edge-cgk-«int:1-4» HIT 206 «n7» GET https://cdn.contoh.id/apk/app-«ver».apk`,
				`«iso» edge-kno-«int:1-2» EXPIRED 304 0 GET https://cdn.contoh.id/js/main.«h20».js`,
			},
			with: []string{`«iso» edge-cgk-2 BYPASS 200 2311 GET https://cdn.contoh.id/unduh?file=kartu_«nik».pdf`},
		}}},
		{name: "bpjs bridging requests of a clinic's server", rows: 120, cols: []proseCol{{
			pct: 60,
			plain: []string{
				`[«dt»] REQ GET /vclaim-rest/referensi/poli/INT -> 200 («int:80-900» ms)`,
				`[«dt»] REQ GET /vclaim-rest/SEP/0301R001«n4»V«n6» -> 200 («int:80-900» ms)`,
				`[«dt»] WARN X-timestamp «sec» beda lebih dari 5 menit, signature «h44» ditolak`,
				`[«dt»] REQ GET /antreanrs/ref/dokter -> 201 {"metadata":{"code":201,"message":"No Content"}}`,
			},
			with: []string{
				`[«dt»] REQ GET /vclaim-rest/Peserta/nokartu/«bpjs»/tglSEP/«y-m-d» -> 200 («int:80-900» ms)`,
				`[«dt»] REQ GET /vclaim-rest/Peserta/nik/«nik»/tglSEP/«y-m-d» -> 200 («int:80-900» ms)`,
				`[«dt»] RESP {"peserta":{"noKartu":"«bpjs»","nik":"«nik»","nama":"«NAME»","mr":{"noTelepon":"«hp08»"}}}`,
				`[«dt»] REQ GET /vclaim-rest/Rujukan/Peserta/«bpjs» -> 201 Rujukan tidak ada`,
			},
		}}},
		{name: "failed requests, url only, percent-coded twice in places", rows: 60, cols: []proseCol{{
			pct: 40,
			plain: []string{
				`/wp-login.php?redirect_to=https%3A%2F%2Ftoko.contoh.id%2Fwp-admin%2F&reauth=1`,
				`/search?q=«pick:harga+semen|sewa+tenda|jadwal+kereta|resep+rendang»&page=«int:1-40»`,
				`/download/«uuid»?sig=«h64»&expires=«sec»`,
			},
			with: []string{
				`/unsubscribe?e=«email%»&cid=«n8»`,
				`/callback?state=«h16»&redirect=%2Fprofil%3Femail%3D«email%»%26hp%3D«hp08»`,
				`/api/otp/send?msisdn=«hp62»&trx=«n16»`,
				`/share?text=Hubungi%20«first»%20di%20«hp08»`,
			},
		}}},
	}
}

// ---- logs of applications ----

func proseAppLogs() []proseSpec {
	return []proseSpec{
		{name: "laravel.log of a savings co-operative", rows: 170, cols: []proseCol{{
			pct: 22,
			plain: []string{
				`[«dt»] production.INFO: Job App\Jobs\HitungBunga selesai {"durasi_ms":«n4»,"batch":"«uuid»"}`,
				`[«dt»] production.ERROR: SQLSTATE[HY000] [2002] Connection refused {"exception":"[object] (PDOException(code: 2002))"}`,
				`#«int:0-40» /var/www/kopsis/vendor/laravel/framework/src/Illuminate/Pipeline/Pipeline.php(«int:90-300»): Illuminate\Pipeline\Pipeline->Illuminate\Pipeline\{closure}()`,
				`[«dt»] production.WARNING: The given data was invalid. {"errors":{"nik":["NIK wajib 16 digit"],"email":["Format email salah"]}}`,
				`[«dt»] production.DEBUG: password tidak cocok, percobaan ke-«int:1-5» user_id=«n5»`,
			},
			with: []string{
				`[«dt»] production.ERROR: SQLSTATE[23000]: Integrity constraint violation: 1062 Duplicate entry '«nik»' for key 'anggota_nik_unique'`,
				`[«dt»] production.ERROR: Duplicate entry '«email»' for key 'users.email' (SQL: insert into users (name, email, password) values («name», «email», «bcrypt»))`,
				`[«dt»] production.INFO: kirim wa ke «hp62» gagal: timeout 30s`,
				`[«dt»] production.DEBUG: request {"nama":"«name»","nik":"«nik»","no_rek":"«rek»","bank":"«bank»","penghasilan":"«gajin»"}`,
				`[«dt»] production.DEBUG: LoginRequest {"email":"«email»","password":"«pw»","remember":"on"}`,
			},
		}}},
		{name: "json lines of a spring service behind a payment gateway", rows: 200, cols: []proseCol{{
			pct: 18,
			plain: []string{
				`{"@timestamp":"«iso»","level":"INFO","traceId":"«h32»","spanId":"«h16»","logger":"c.p.g.SettlementJob","msg":"settled 214 trx, total «amtn»"}`,
				`{"@timestamp":"«iso»","level":"DEBUG","traceId":"«h32»","msg":"callback orderId=«n16» status=SETTLEMENT amount=«amtn»"}`,
				`{"@timestamp":"«iso»","level":"WARN","traceId":"«h32»","msg":"slow query 1«n3» ms","sqlId":"«h12»"}`,
				`{"@timestamp":"«iso»","level":"INFO","traceId":"«h32»","msg":"charge card=«cardmask» cvv=*** rc=00"}`,
			},
			with: []string{
				`{"@timestamp":"«iso»","level":"ERROR","traceId":"«h32»","msg":"charge declined","card_number":"«card»","exp":"«int:10-12»/«int:26-29»","rc":"51"}`,
				`{"@timestamp":"«iso»","level":"DEBUG","traceId":"«h32»","msg":"3ds payload","billing":{"first_name":"«first»","email":"«email»","phone":"«hp+62»"},"pan":"«card»"}`,
				`{"@timestamp":"«iso»","level":"INFO","traceId":"«h32»","msg":"disbursement to «bank» «rek» a.n «NAME» queued"}`,
			},
		}}},
		{name: "logfmt of an auth service", rows: 240, cast: 80, cols: []proseCol{{
			pct: 35,
			plain: []string{
				`ts=«iso» level=info caller=server.go:«int:40-400» msg="token refreshed" uid=«n7» jti=«uuid» dur=«int:1-90»ms`,
				`ts=«iso» level=warn caller=limiter.go:88 msg="rate limited" bucket=login remaining=0 reset=«sec»`,
				`ts=«iso» level=debug caller=pg.go:212 msg="pool stats" open=«int:5-50» idle=«int:1-20» wait_ns=«n10»`,
				`ts=«iso» level=info caller=auth.go:77 msg="password changed" uid=«n7» old=[FILTERED] new=[FILTERED]`,
			},
			with: []string{
				`ts=«iso» level=warn caller=auth.go:131 msg="login failed" email=«email» ip=«ip» reason=bad_password`,
				`ts=«iso» level=info caller=auth.go:119 msg="login ok" phone=«hp62» remote=«ip»:«n5»`,
				`ts=«iso» level=info caller=device.go:60 msg="new device" uid=«n7» gaid=«adid» remote=«ip»`,
				`ts=«iso» level=debug caller=auth.go:102 msg="bind" email=«email» password=«pw»`,
			},
		}}},
		{name: "java stack traces, one message with a person's NPWP and NIK", rows: 24, cols: []proseCol{{
			once: true,
			plain: []string{`
«dtms» ERROR [http-nio-8080-exec-«int:1-20»] o.a.c.c.C.[.[.[/].[dispatcherServlet] - Servlet.service() threw exception
java.lang.NullPointerException: Cannot invoke "java.math.BigDecimal.add(java.math.BigDecimal)" because "total" is null
	at id.contoh.faktur.service.HitungPpn.jumlah(HitungPpn.java:«int:20-400»)
	at id.contoh.faktur.web.FakturController.simpan(FakturController.java:«int:20-400»)
	at java.base/java.lang.reflect.Method.invoke(Method.java:566)
	at org.springframework.web.method.support.InvocableHandlerMethod.doInvoke(InvocableHandlerMethod.java:205)
	... «int:20-80» common frames omitted`, `
«dtms» WARN  [scheduling-1] c.z.h.p.PoolBase - HikariPool-1 - Failed to validate connection com.mysql.cj.jdbc.ConnectionImpl@«h8»
java.sql.SQLTransientConnectionException: HikariPool-1 - Connection is not available, request timed out after 300«n2»ms.
	at com.zaxxer.hikari.pool.HikariPool.createTimeoutException(HikariPool.java:696)
	at id.contoh.faktur.job.KirimDjp.run(KirimDjp.java:«int:20-400»)
Caused by: java.net.SocketTimeoutException: Read timed out`},
			with: []string{`
«dtms» ERROR [http-nio-8080-exec-3] i.c.faktur.web.FakturController - gagal validasi lawan transaksi
id.contoh.faktur.NpwpTidakValidException: NPWP «npwp» tidak terdaftar untuk NIK «nik»
	at id.contoh.faktur.service.CekNpwp.cek(CekNpwp.java:64)
	at id.contoh.faktur.web.FakturController.simpan(FakturController.java:118)`},
		}}},
		{name: "postfix log of an office, recipients in brackets", rows: 160, cast: 40, cols: []proseCol{{
			pct: 45,
			plain: []string{
				`«sys» mail postfix/qmgr[«n4»]: «h10»: removed`,
				`«sys» mail postfix/cleanup[«n5»]: «h10»: message-id=<«h24».«n6»@mail.contoh.id>`,
				`«sys» mail postfix/anvil[«n5»]: statistics: max cache size 4 at «sys»`,
			},
			with: []string{
				`«sys» mail postfix/qmgr[«n4»]: «h10»: from=<«email»>, size=«n5», nrcpt=1 (queue active)`,
				`«sys» mail postfix/virtual[«n5»]: «h10»: to=<«email»>, relay=virtual, delay=0.«n2», dsn=2.0.0, status=sent (delivered to maildir)`,
				`«sys» mail postfix/smtpd[«n5»]: warning: unknown[«ip»]: SASL LOGIN authentication failed: UGFzc3dvcmQ6`,
			},
		}}},
	}
}

// ---- logs of networks and devices ----

func proseDeviceLogs() []proseSpec {
	return []proseSpec{
		{name: "syslog of a dhcp server at a campus", rows: 130, cast: 45, cols: []proseCol{{
			pct: 85,
			plain: []string{
				`«sys» gw-rektorat dhcpd: Wrote «int:100-900» leases to leases file.`,
				`«sys» gw-rektorat systemd[1]: Started Session «n5» of user root.`,
				`«sys» gw-rektorat kernel: [«n6».«n6»] br0: port 2(eth1) entered forwarding state`,
			},
			with: []string{
				`«sys» gw-rektorat dhcpd: DHCPACK on «lan» to «mac» via br0`,
				`«sys» gw-rektorat dhcpd: DHCPDISCOVER from «mac» via br0`,
				`«sys» gw-rektorat dhcpd: DHCPREQUEST for «lan» from «mac» via br0`,
			},
		}}},
		{name: "logcat of a tester's phone, one IMEI", rows: 230, cols: []proseCol{{
			once: true,
			plain: []string{
				`«logcat»  «n4»  «n5» D OpenGLRenderer: endAllActiveAnimators on 0x«h10» (RippleDrawable) with handle 0x«h10»`,
				`«logcat»  «n4»  «n5» I ActivityManager: Displayed id.contoh.toko/.MainActivity: +«int:200-900»ms`,
				`«logcat»  «n4»  «n5» W Choreographer: Skipped «int:30-90» frames! The application may be doing too much work on its main thread.`,
				`«logcat»  «n4»  «n5» E BufferQueueProducer: [SurfaceTexture-0-«n5»-«n2»] dequeueBuffer: BufferQueue has been abandoned`,
			},
			with: []string{`«logcat»  «n4»  «n5» D TokoTracker: init deviceId=«imei» os=13 build=«n6»`},
		}}},
		{name: "parking gate of a mall, line log", rows: 110, cols: []proseCol{{
			pct: 75,
			plain: []string{
				`«dt» GATE-OUT-«int:1-4» TARIF «int:3-40»000 TIKET «ymd»«n6» CASH`,
				`«dt» GATE-IN-«int:1-4» LOOP DETECT=1 BARRIER=OPEN`,
				`«dt» SYS sisa slot lantai P«int:1-5»: «int:0-210»`,
			},
			with: []string{
				`«dt» GATE-IN-«int:1-4» LPR «plate» CONF=0.«n2» TIKET «ymd»«n6»`,
				`«dt» GATE-OUT-«int:1-4» «plate» DURASI 0«int:1-9»:«int:10-59» TARIF «int:3-40»000 EMONEY`,
				`«dt» GATE-OUT-2 TIKET HILANG nopol «platex» a.n «first» denda 25.000`,
			},
		}}},
		{name: "attribution postbacks of an app campaign", rows: 55, cols: []proseCol{proseOnly(
			`evt=install ts=«ms» gps_adid=«adid» ip=«ip» campaign=ramadhan_«year» cost=«n4»`,
			`evt=open ts=«ms» gps_adid=«adid» session=«uuid» ver=«ver»`,
			`evt=purchase ts=«ms» order=«n15» gps_adid=«adid» revenue=«amtn»`,
			`evt=impression ts=«ms» creative=«n12» click_id=«h32» cost=«n3»`,
		)}},
	}
}

// ---- chats, mails, short messages ----

func proseMessages() []proseSpec {
	return []proseSpec{
		{name: "whatsapp export of a neighbourhood group (iphone)", rows: 190, cast: 16, cols: []proseCol{{
			pct: 16,
			plain: []string{
				`«wadx» «name»: «pick:siap pak|ok noted|hadir|besok jam 8 ya|🙏🙏|waalaikumsalam|monitor|mantap|aamiin|yg belum bayar iuran segera ya»`,
				`«wadx» «sdr»: iuran sampah bulan «month» «amt» ditransfer ke bendahara ya`,
				`«wadx» «name»: gambar tidak disertakan`,
				`«wadx» «name»: ronda malam ini regu «int:1-7» jam 22.00 kumpul di pos`,
				`Pesan dan panggilan dienkripsi secara end-to-end.`,
				`yang lain nyusul ya`,
			},
			with: []string{
				`«wadx» «hpwa»: assalamualaikum, saya warga baru blok C`,
				`«wadx» «name»: nik saya «nikx»`,
				`«wadx» «name»: ini no kk nya pak «kk»`,
				`«wadx» «name»: nik «nik» kk «kk» an «b.name»`,
				`«wadx» «name»: tf ke «bank» «rekx» an «b.name» ya bu`,
				`«wadx» «sdr»: mobil plat «platex» tolong digeser, nutup jalan`,
				`«wadx» «name»: no baru saya «wa», yg lama hilang`,
			},
		}}},
		{name: "whatsapp export of a loan group, android, small", rows: 26, cast: 6, cols: []proseCol{{
			pct: 40,
			plain: []string{
				`«wad» - «name»: <Media tidak disertakan>`,
				`«wad» - «name»: cair kapan ya kak`,
				`«wad» - «name»: bunga 2% per minggu kak, tenor «int:1-12»`,
			},
			with: []string{
				`«wad» - «hpwa»: kak bisa pinjam «amt»?`,
				`«wad» - «name»: gaji saya «gaji» per bulan kak`,
				`«wad» - «name»: ktp «nikx», rek «bank» «rek»`,
				`«wad» - «hpwa» keluar`,
				`«wad» - «name»: dc nya nelpon ke «telp» kantor saya 😭`,
			},
		}}},
		{name: "log of a telegram bot for vehicle tax", rows: 85, cols: []proseCol{{
			pct: 55,
			plain: []string{
				`«dt» [polling] offset=«n9» pending=«int:0-9»`,
				`«dt» /start chat «n10»`,
				`«dt» balas chat «n10»: format salah, contoh: /cek NOPOL`,
			},
			with: []string{
				`«dt» pesan dari «tele»: /cek «platex»`,
				`«dt» balas «tele»: «plate» PKB «amt» jatuh tempo «d»`,
				`«dt» pesan dari «tele»: makasih min`,
				`«dt» pesan dari «tele»: /daftar «hp08» «email»`,
			},
		}}},
		{name: "baileys log of a whatsapp sender", rows: 70, cols: []proseCol{{
			pct: 60,
			plain: []string{
				`{"level":30,"time":«ms»,"pid":«n4»,"msg":"connected to WA"}`,
				`{"level":40,"time":«ms»,"pid":«n4»,"msg":"stream errored out","code":515}`,
				`{"level":20,"time":«ms»,"pid":«n4»,"msg":"uploaded pre-keys","count":30}`,
			},
			with: []string{
				`{"level":30,"time":«ms»,"pid":«n4»,"jid":"«jid»","msgId":"3EB0«n16»","msg":"sent"}`,
				`{"level":50,"time":«ms»,"pid":«n4»,"jid":"«jid»","msg":"not on whatsapp"}`,
				`{"level":30,"time":«ms»,"pid":«n4»,"from":"«jid»","body":"Ya, benar dengan «first»"}`,
			},
		}}},
		{name: "sms gateway, pipes", rows: 150, cols: []proseCol{{
			pct: 88,
			plain: []string{
				`«dt»|SYS|modem ttyUSB«int:0-7» signal «int:8-31»|bal Rp «n5»`,
				`«dt»|SYS|queue=«int:0-400» tps=«int:1-20»|OK`,
			},
			with: []string{
				`«dt»|MT|«hp62»|KODE OTP ANDA «n6». JANGAN BERIKAN KE SIAPAPUN TERMASUK PETUGAS|DELIVRD|«n10»`,
				`«dt»|MT|«hp62»|Yth «FIRST», tagihan Anda «amt» jatuh tempo «d». Abaikan bila sudah bayar|DELIVRD|«n10»`,
				`«dt»|MO|«hp62»|REG#«name»#«nik»|OK|«n10»`,
				`«dt»|MT|«hp62»|Yth «name», kartu BPJS «bpjs» Anda telah aktif|EXPIRED|«n10»`,
				`«dt»|MT|«hp62»|Saldo rek «rek» masuk «amt»|UNDELIV|«n10»`,
			},
		}}},
		{name: "otp service, numbers masked, a few forgotten", rows: 180, cols: []proseCol{{
			pct: 5,
			plain: []string{
				`{"t":«sec»,"ev":"otp.sent","to":"«hpmask»","ref":"«h12»","ttl":300,"vendor":"«pick:A|B»"}`,
				`{"t":«sec»,"ev":"otp.verify","to":"«hpmask»","ref":"«h12»","ok":«pick:true|false»}`,
				`{"t":«sec»,"ev":"otp.expired","ref":"«h12»"}`,
			},
			with: []string{
				`{"t":«sec»,"ev":"vendor.error","raw":"dest «hp62» not in whitelist","ref":"«h12»"}`,
				`{"t":«sec»,"ev":"otp.fallback","chan":"email","to":"«email»","ref":"«h12»"}`,
			},
		}}},
		{name: "heads of mails", rows: 14, cols: []proseCol{proseOnly(`
Return-Path: <«email»>
Received: from [«ip»] (helo=LAPTOP-«n4») by mx1.contoh.id with esmtpsa (Exim 4.96) id 1r«h5»-«n6»-0A; «rfc»
Message-ID: <«h8».«n7».«n13»@mail.contoh.id>
Date: «rfc»
From: "«name»" <«email»>
To: "«b.name»" <«b.email»>
Subject: «pick:Revisi invoice|Undangan rapat koordinasi|Re: Permintaan data|Fwd: laporan mingguan»
MIME-Version: 1.0
Content-Type: text/plain; charset="UTF-8"
X-Originating-IP: [«ip»]
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=contoh.id; s=mail; bh=«h43»=;
`, `
From: «name» <«email»>
Reply-To: «email»
Subject: Lamaran kerja - «name» - «hp08»
Date: «rfc»
X-Mailer: Zimbra 8.8.15_GA_4«n3»
X-Spam-Score: 0.«n2»
`)}},
		{name: "chat with customer service, english and indonesian", rows: 95, cast: 30, cols: []proseCol{{
			pct: 26,
			plain: []string{
				`[«hm»] Agent: Terima kasih telah menunggu, mohon cek kembali status pesanan «n15»`,
				`[«hm»] Customer: kok belum sampai ya? resi JP«n10»`,
				`[«hm»] Agent: Is there anything else I can help you with?`,
				`[«hm»] Customer: voucher «pick:HEMAT|CUAN|GAJIAN»«n2» tidak bisa dipakai`,
				`[«hm»] System: chat ditutup otomatis setelah 10 menit`,
			},
			with: []string{
				`[«hm»] Customer: please refund to my «bank» account «rek», name «name»`,
				`[«hm»] Customer: email saya «email» mbak`,
				`[«hm»] Customer: nomernya «hp», tolong telpon aja`,
				`[«hm»] Customer: kartu saya «cardx» ditolak terus padahal limit masih ada`,
				`[«hm»] Customer: i cant login, my password is «pw» but it says wrong`,
			},
		}}},
	}
}

// ---- letters, notes, papers line by line ----

func prosePapers() []proseSpec {
	return []proseSpec{
		{name: "letters of statement, one after the other", rows: 16, cols: []proseCol{proseOnly(`
SURAT PERNYATAAN

Yang bertanda tangan di bawah ini :
Nama            : «name»
NIK             : «nik»
No. KK          : «kk»
No. HP          : «hp»

Dengan ini menyatakan dengan sebenarnya bahwa data yang saya sampaikan adalah benar.
Demikian surat pernyataan ini dibuat di atas materai Rp 10.000.
«town», «long»
`, `
Perihal : Permohonan Keringanan UKT
Lampiran: 1 (satu) berkas
Kepada Yth. Pimpinan di tempat
Dengan hormat, saya «name», orang tua mahasiswa, NIK «nikx»,
dengan penghasilan per bulan «gaji» mengajukan keringanan.
Kami dapat dihubungi melalui «hp» atau «email».
Hormat saya,
«name»
`, `
Nomor : «int:100-999»/SK/«int:1-12»/«year»
Yang bertanda tangan di bawah ini menerangkan bahwa
Nama : «NAME»
NIK : «nik»
NPWP : «npwp»
memberi kuasa kepada «b.NAME» (NIK «b.nik»)
untuk mengambil BPKB kendaraan nopol «plate».
`)}},
		{name: "cvs line by line", rows: 12, cols: []proseCol{proseOnly(`
CURRICULUM VITAE
«NAME»
Telp/WA: «wa» | Email: «email»
Ringkasan
Terbiasa bekerja dengan target dan tim, teliti, mau belajar
Pengalaman
2016 - 2019 «firm» - input stok 1.200 SKU per bulan
2019 - sekarang «firm» - menurunkan retur dari 4,2% ke 1,1%
Keahlian: Excel (VLOOKUP, Pivot), Accurate 5, MYOB
Gaji terakhir: «gaji»
`, `
«name»
«email» · «hp»
IG: «tele»
PROFILE
Detail-oriented, 5+ years in retail operations; handled 30.000 transactions per month.
EXPERIENCE
«firm», 2018-2023: led migration of POS to version «ver»
LANGUAGES
English (TOEIC 785)
`)}},
		{name: "pay slips as text", rows: 20, cols: []proseCol{proseOnly(`
================================
SLIP GAJI BULAN «month» «year»
Nama          : «NAME»
Gaji Pokok    : «gajidot»
Pot. Koperasi : «int:50-300».000
Hari Kerja    : «int:18-26»
Rek. Transfer : «bank» «rek»
--------------------------------
`)}},
		{name: "a clerk's notepad of accounts", rows: 7, cols: []proseCol{proseOnly(
			"akun sscasn «first» : «nik» / «pw»",
			"email kantor «email» pass «pw»",
			"«pick:gmail|fb|shopee» «first» «email» pw: «pw»",
			"wifi lantai 2 ganti tiap bulan, tanya IT",
			"hp bu «first» «hp»",
			"efin djp online «npwp» sandi «pw»",
			"coretax npwp16 «npwp16» kata sandi: «pw»",
		)}},
		{name: "notes of a housing agent, by hand", rows: 40, cols: []proseCol{{
			pct: 50,
			plain: []string{
				"survey lok «street» kamis jam 3", "DP 10% = «amt», KPR 15 th bunga 5,«n2»%", "", "unit B «n4» sold, sisa «int:2-20» unit",
				"SHM No. «n5» luas «int:60-200» m2", "jgn lupa bawa kwitansi",
			},
			with: []string{
				"«sdr» «hp» minat type 36, gaji «gaji»",
				"an «name» ktp «nikx» npwp «npwp»",
				"«first» / «b.first»  «hp» / «b.hp»",
				"slip gaji «first» «gaji» + pasangan «b.gaji»",
				"booking fee «first» tf dr «bank» «rekx»",
			},
		}}},
		{name: "tax consultant's working notes", rows: 36, cols: []proseCol{{
			pct: 60,
			plain: []string{
				"SPT Masa PPN «month» sudah lapor, BPE S-0«n7»/PPN1111", "kurang bayar «amt» kode billing «n15»", "faktur 010.00«int:1-9»-24.«n8» salah tanggal",
			},
			with: []string{
				"WP «NAME» NPWP «npwp» belum aktivasi coretax", "npwp «npwp15» NE, minta diaktifkan lagi", "«sdr» nik «nik» npwp «npwp» penghasilan setahun dari 1 pemberi kerja",
				"email djp «first» ganti jadi «email»", "bukti potong a1 an «name» bruto «gaji»/bln, «npwp15»",
			},
		}}},
		{name: "minutes of a residents' meeting, one phone", rows: 48, cols: []proseCol{{
			once: true,
			plain: []string{
				"«int:1-9». Laporan kas: saldo awal «amt», pemasukan «amt»", "- perbaikan selokan blok «pick:A|B|C» anggaran «amt» (3 penawaran)", "Rapat dibuka pukul «hm» WIB",
				"- lampu jalan 12 titik @ 15 watt, garansi 24 bulan", "", "- CCTV 8 channel, hardisk 2 TB, simpan 30 hari",
			},
			with: []string{"- koordinator kerja bakti: «sdr» («hp»)"},
		}}},
	}
}

// ---- dumps, histories, keys ----

func proseDumps() []proseSpec {
	return []proseSpec{
		{name: "combo list, colon", rows: 210, cols: []proseCol{proseOnly("«email»:«pw»", "«email»:«pw»", "«email»:«pw»", "«EMAIL»:«pw»", "«email»:")}},
		{name: "combo list with hashes", rows: 75, cols: []proseCol{proseOnly("«email»:«pwmd5»", "«email»:«pwmd5»", "«email»:«pwsha1»", "«email»:«bcrypt»", "«email»:NULL")}},
		{name: "lines of a stealer", rows: 18, cols: []proseCol{proseOnly(`
===============
SOFT: Chrome Default («ver»)
URL: https://«pick:sso.contoh.ac.id|toko.contoh.id|login.contoh.go.id»/auth
USER: «email»
PASS: «pw»
`, `
===============
SOFT: Edge (Profile «int:1-4»)
URL: https://«pick:akademik|presensi|simpeg».contoh.go.id/
USER: «hp08»
PASS: «pw»
`)}},
		{name: "sql dump, lines", rows: 60, cols: []proseCol{{
			pct: 60,
			plain: []string{
				"-- Dump completed on «dt»", "/*!40000 ALTER TABLE `users` DISABLE KEYS */;", "LOCK TABLES `produk` WRITE;",
				"INSERT INTO `produk` VALUES («n4»,'«sku»','«goods»',«amtn»,'«dt»');", "  `nik` varchar(16) DEFAULT NULL,", "  `password` varchar(255) NOT NULL,",
			},
			with: []string{
				"INSERT INTO `users` VALUES («n4»,'«name»','«email»','«bcrypt»','«dt»');",
				"INSERT INTO `users` VALUES («n4»,'«name»','«email»','«argon»',NULL);",
				"INSERT INTO `anggota` (`id`,`nama`,`nik`,`hp`) VALUES («n4»,'«NAME»','«nik»','«hp08»');",
				"UPDATE `users` SET `password`=md5('«pw»') WHERE `id`=«n4»;",
				"UPDATE `users` SET `password`='«pwsha256»' WHERE `email`='«email»';",
			},
		}}},
		{name: "shell history of a server, one login in a curl", rows: 125, cols: []proseCol{{
			once: true,
			plain: []string{
				"cd /var/www/simpeg && git pull", "tail -f storage/logs/laravel-«y-m-d».log", "docker ps -a | grep «h12»", "git checkout «h7»",
				"scp backup_«ymd».sql.gz root@backup:/mnt/b«int:1-9»/", "chmod 640 .env; passwd", "mysqldump -u root -p simpeg > /tmp/simpeg_«ymd».sql",
				"kill -9 «n5»", "apt install php8.1-fpm=8.1.«int:2-30»-1", "crontab -e",
			},
			with: []string{`curl -s -X POST https://simpeg.contoh.go.id/api/login -d '{"email":"«email»","password":"«pw»"}'`},
		}}},
		{name: "keys of a redis", rows: 260, cols: []proseCol{{
			pct: 25,
			plain: []string{
				"laravel_cache:«h40»", "queues:default:notify", "cache:produk:«n6»:harga", "session:«uuid»", "lock:invoice:«ymd»«n6»", "ratelimit:«h16»:«sec»",
			},
			with: []string{"otp:«hp62»", "peserta:«bpjs»:faskes", "login_attempt:«email»|«ip»", "ktp:«nik»:dukcapil", "throttle:«ip»"},
		}}},
	}
}

// ---- tables with a column of text: desks that talk to people ----

func proseDesks() []proseSpec {
	return []proseSpec{
		{
			name: "helpdesk tickets", header: []string{"ticket_id", "created_at", "channel", "requester_email", "subject", "description", "status"}, rows: 110,
			cols: []proseCol{
				proseOnly("TCK-«year»-«n5»"), proseOnly("«dt»"), proseOnly("«pick:email|whatsapp|walk-in|app»"), proseOnly("«email»", "«email»", "«email»", "-"),
				proseOnly("Tidak bisa login", "Printer lantai 3", "Reset akun", "Data tidak muncul", "aplikasi error 500"),
				{pct: 35, plain: []string{
					"Setelah update ke versi «ver» muncul error code «n6», sudah restart tetap sama", "sudah dicoba clear cache, tetap blank putih", "toner habis, printer IP kantor tidak terbaca",
					"lampirkan screenshot, sudah 3x lapor (ref TCK-«year»-«n5»)", "",
				}, with: []string{
					"mohon reset akun, NIK saya «nikx»", "Tolong hubungi «hp» sebelum jam 4", "pakai sandi «pw» selalu gagal, mohon dicek",
					"email terdaftar «b.email» sudah tidak aktif, ganti ke «email»", "laptop dg mac address «mac» ditolak wifi kantor", "WA saya «wa» tidak terima kode",
				}},
				proseOnly("«pick:Open|Closed|Pending|Solved»"),
			},
		},
		{
			name: "complaints of citizens", header: []string{"No", "Tgl Aduan", "Nama Pelapor", "Isi Aduan", "Disposisi", "Ket."}, rows: 74,
			cols: []proseCol{
				proseOnly("«int:1-400»"), proseOnly("«d»", "«long»", "«y-m-d»"), proseOnly("«name!»", "«NAME!»", "Anonim", "«name!»"),
				{pct: 38, plain: []string{
					"Jalan «street» berlubang sepanjang 50 m, sudah 2 bulan", "Lampu PJU mati di depan pasar, kode tiang «n6»", "Sampah menumpuk 3 hari tidak diangkut",
					"air PDAM keruh sejak tgl «d», mohon ditindaklanjuti", "pungli di loket, diminta «amt»",
				}, with: []string{
					"Bansos saya belum cair padahal NIK «nik» terdaftar DTKS", "KK belum jadi sudah 3 minggu, nomor kk lama «kk», hp «hp»", "BPJS PBI nonaktif no kartu «bpjs» mohon diaktifkan",
					"Mobil «plate» parkir di trotoar setiap hari", "Mohon dihubungi ke «hp» / «b.hp» (suami)", "nik tidak online: «nik», kk «kk»", "nik saya salah ketik «nik15» tolong dicek",
				}},
				proseOnly("«pick:Dinas PU|Dinsos|Disdukcapil|DLH|Kecamatan|-»"), proseOnly("selesai", "proses", "", "-"),
			},
		},
		{
			name: "couriers' notes", header: []string{"no_resi", "tgl", "penerima", "kota", "koli", "berat_kg", "catatan kurir", "ongkir"}, rows: 155,
			cols: []proseCol{
				proseOnly("JP«n10»"), proseOnly("«dm»"), proseOnly("«name!»", "«NAME!»", "«name!»"), proseOnly("«city!»"), proseOnly("«int:1-4»"), proseOnly("«int:1-20»"),
				{pct: 30, plain: []string{
					"rumah kosong, dititip tetangga", "pagar hitam sebelah masjid", "COD «amt» lunas", "", "-", "alamat kurang jelas, retur", "diterima satpam, paket 2 dari 3", "reschedule «d»",
				}, with: []string{
					"tlp dulu «hp»", "nomor tdk aktif «hp», coba «b.hp»", "diterima anaknya, hp «hp08»", "ketemu di parkiran mobil «platex»", "cod transfer ke rek «bank» «rek»", "WA «wa» blm dibalas",
				}},
				proseOnly("«int:7-60»000"),
			},
		},
		{
			name: "call log of a collections desk, camelCase", header: []string{"callId", "agentName", "customerPhone", "durationSec", "disposition", "remarks"}, rows: 90, cast: 60,
			cols: []proseCol{
				proseOnly("«n10»"), proseOnly("«name!»"), proseOnly("«b.hp62»"), proseOnly("«int:5-900»"), proseOnly("«pick:ANSWERED|NO ANSWER|BUSY|CALLBACK|WRONG NUMBER»"),
				{pct: 40, plain: []string{
					"tidak diangkat 3x", "janji bayar «d» sebesar «amt»", "nasabah minta keringanan denda", "angsuran ke «int:2-36» dari 36", "salah sambung", "",
				}, with: []string{
					"cb via EC «b.hp»", "nasabah pindah kerja, gaji skrg «b.gaji»", "unit masih ada nopol «b.plate»", "minta tagihan dikirim ke «b.email»", "bayar dr rek «bank» «b.rek» an istri",
				}},
			},
		},
		{
			name: "reviews of an app, one phone number among them", header: []string{"review_id", "rating", "app_version", "review_text", "thumbs_up", "reviewed_at"}, rows: 310,
			cols: []proseCol{
				proseOnly("«uuid»"), proseOnly("«int:1-5»"), proseOnly("«ver»", "«ver»", ""),
				{once: true, plain: []string{
					"mantap sangat membantu", "kenapa habis update ke «ver» jadi lemot min??", "sudah bayar «amt» tapi status pending terus", "Good app but need dark mode", "OTP ga masuk2, udh coba 5x",
					"bintang 1 dulu, refund order «n12» lama banget", "iklannya kebanyakan", "login pakai password bener tp ditolak", "👍👍👍",
				}, with: []string{"admin tolong hubungi saya di «hp08» uang saya belum balik"}},
				proseOnly("«int:0-200»"), proseOnly("«y-m-d»"),
			},
		},
		{
			name: "notes of buyers in a web shop", header: []string{"order_id", "sku", "qty", "harga", "catatan_pembeli"}, rows: 220,
			cols: []proseCol{
				proseOnly("INV/«ymd»/MPL/«n10»"), proseOnly("«sku»"), proseOnly("«int:1-12»"), proseOnly("«amtn»"),
				{pct: 6, plain: []string{
					"", "", "", "-", "warna hitam ya kak", "bubble wrap tebal", "ukuran 42, kalau kosong batalin aja", "kirim sore", "mau yg kode B «int:10-40» XL",
				}, with: []string{"kalau nyasar telp «hp»", "dropship a/n «name» «hp08»", "nota kirim ke «email»", "ig saya «tele» nanti di tag"}},
			},
		},
		{
			name: "refund requests, no header", rows: 65,
			cols: []proseCol{
				proseOnly("RF«n8»"), proseOnly("«d»"), proseOnly("«amtn»"),
				{pct: 75, plain: []string{"barang pecah, foto terlampir", "batal sistem, saldo kembali ke e-wallet", "double bayar order «n12»"}, with: []string{
					"refund ke «bank» «rek» a.n. «name»", "norek «rekx» («bank») atas nama «NAME»", "transfer balik ke dana «hp08»", "kartu kredit «cardx» exp «int:10-12»/«int:26-29»", "«bank» «rek», kalau gagal hub «hp»",
				}},
				proseOnly("«pick:APPROVED|REJECTED|WAITING»"),
			},
		},
		{
			name: "google form, critique and suggestions", header: []string{"Timestamp", "Seberapa puas Anda dengan layanan kami?", "Kritik dan saran untuk kami", "Jika bersedia dihubungi, tuliskan kontak Anda"}, rows: 80,
			cols: []proseCol{
				proseOnly("«d» «hms»"), proseOnly("«int:1-5»"),
				{pct: 4, plain: []string{"sudah bagus", "-", "AC kurang dingin", "antrian lama, nomor A«int:1-90» dipanggil 2 jam kemudian", "parkir sempit, bayar 5.000", "Pertahankan!", "tidak ada"}, with: []string{"gaji cleaning servicenya naikin dong, kasihan, kata mas «first» cuma «gaji»", "petugas loket 3 jutek, hub saya «hp»"}},
				proseOnly("-", "", "tidak bersedia", "«hp»", "«email»", "telegram «tele»", "line: «lineid»", "WA «wa»", "rahasia ah"),
			},
		},
	}
}

// ---- tables with a column of text: offices, banks, hospitals ----

func proseOffices() []proseSpec {
	return []proseSpec{
		{
			name: "bank statement of a small firm, pay among the transfers", header: []string{"Tanggal Transaksi", "Keterangan", "Cabang", "Jumlah", "", "Saldo"}, rows: 130,
			cols: []proseCol{
				proseOnly("«d»", "«d»", "«dm»"),
				{pct: 35, plain: []string{
					"TRSF E-BANKING DB «ddmm»/FTFVA/WS95«n3» «n5»/SHOPEE\t0000\t«amt.00»\tDB", "BIAYA ADM\t0«n3»\t15,000.00\tDB", "KARTU DEBIT INDOMARET T«n3» «n12»\t0000\t«amt.00»\tDB",
					"SETORAN TUNAI «n6» CDM\t0«n3»\t«amt.00»\tCR", "BUNGA\t0000\t«n3».«n2»\tCR", "BYR VIA E-BANKING «ddmm»/WSID«n5» PLN PRA\t0000\t«amt.00»\tDB",
				}, with: []string{
					"TRSF GAJI «FIRST» «hp08»\t0000\t«gaji.00»\tDB", "TRSF E-BANKING DB «ddmm»/FTSCY/WS95«n3» GAJI «MON» «NAME»\t0000\t«gaji.00»\tDB", "TRSF KE «bank» «rek» «NAME»\t0000\t«amt.00»\tDB",
					"TRSF E-BANKING CR «ddmm»/«n5» «NAME» HP «hp08»\t0000\t«amt.00»\tCR", "SWITCHING CR DR «n3» «NAME» REK «rek»\t0«n3»\t«amt.00»\tCR", "TOPUP DANA «hp08»\t0000\t«amt.00»\tDB",
				}},
				proseOnly("«bal.00»"),
			},
		},
		{
			name: "batch file of pay transfers", header: []string{"REK_TUJUAN", "NM_PENERIMA", "NOMINAL", "BERITA", "EMAIL_NOTIF"}, rows: 88,
			cols: []proseCol{
				proseOnly("«rek»", "«rek»", "'«rek»"), proseOnly("«NAME!»"), proseOnly("«gajin»"),
				proseOnly("GAJI «MON»", "GAJI «MON» «FIRST»", "GAJI «MON» «hp08»", "THR «year»", "GAJI «MON» NPWP «npwp15»"), proseOnly("«email»", "", "«EMAIL»"),
			},
		},
		{
			name: "nurses' notes of a reception", header: []string{"no_rm", "nama_pasien", "tgl_kunjungan", "loket", "catatan_petugas"}, rows: 97,
			cols: []proseCol{
				proseOnly("«rm!»"), proseOnly("«NAME!»"), proseOnly("«y-m-d»"), proseOnly("«int:1-6»"),
				{pct: 42, plain: []string{
					"pasien datang sendiri", "antri no «int:1-120», minta kursi roda", "", "hasil lab blm keluar, order lab «n10»", "berkas klaim kurang ttd", "kontrol ulang tgl «d»",
				}, with: []string{
					"kartu bpjs «bpjs» nonaktif, bayar umum dulu", "pasien minta hasil dikirim ke WA «wa»", "rujukan a.n. anaknya, no bpjs «b.bpjs»", "nik di KTP «nikx» beda dg di dukcapil", "hub keluarga: «b.first» «b.hp»", "hasil ke «email»",
					"ambulans «plate» sdh dihubungi", "no bpjs «bpjs», nik «nik»",
				}},
			},
		},
		{
			name: "remarks of personnel, staff number called NIK", header: []string{"NIK", "NAMA KARYAWAN", "BAGIAN", "TGL INPUT", "KETERANGAN"}, rows: 66,
			cols: []proseCol{
				proseOnly("«staff!»"), proseOnly("«NAME!»"), proseOnly("«job!»"), proseOnly("«d»", ""),
				{pct: 45, plain: []string{
					"SP1 tgl «d» terlambat 4x", "", "-", "cuti «int:2-12» hari", "sdh terima seragam 2 stel", "masa kontrak habis «d»",
				}, with: []string{
					"gaji lama «gaji» blm disesuaikan UMK", "rek lama «bank» «b.rek» diganti «rek»", "KTP «nik» blm update", "npwp «npwp» blm padan nik", "hp baru «hp»", "bpjs kes «bpjs» belum didaftarkan anak ke 2", "motor kantor «plate» dipinjam",
				}},
			},
		},
		{
			name: "verification of customers, reasons of refusal", header: []string{"verificationId", "userId", "submittedAt", "result", "rejectReason"}, rows: 145,
			cols: []proseCol{
				proseOnly("«uuid»"), proseOnly("«n7»"), proseOnly("«iso»"), proseOnly("«pick:PASS|FAIL|FAIL|RETRY»"),
				{pct: 30, plain: []string{
					"", "Foto KTP buram (score 0.«n2»)", "Selfie tidak cocok, similarity 0.«n4»", "NIK tidak terbaca", "liveness timeout 30000ms", "nik masked «nikmask»",
				}, with: []string{
					"NIK input «nik» tidak sesuai KTP «b.nik»", "Nomor «hp62» sudah dipakai akun lain", "NIK «nik» sudah terdaftar", "nama di rekening «bank» «rek» berbeda", "no KK «kk» bukan NIK", "device «imei» diblokir",
				}},
			},
		},
		{
			name: "social aid, kept by hand in a village", header: []string{"NO", "NAMA KPM", "ALAMAT", "TAHAP", "KET"}, rows: 52,
			cols: []proseCol{
				proseOnly("«int:1-99»"), proseOnly("«NAME!»", "«name!»"), proseOnly("«addr!»", "«addr!»", ""), proseOnly("I", "II", "1", "2"),
				{pct: 60, plain: []string{"sdh ambil", "blm", "pindah", "KKS rusak", "-", "KK belum update"}, with: []string{
					"KK baru no «kk»", "nik salah, yg benar «nikx»", "diwakilkan anaknya nik «b.nik»", "kk lama «b.kk» gabung ke «kk»", "hp «hp»", "nik kurang 1 angka «nik15»", "nik di excel jadi «nikexp»", "rek kks «rek»",
				}},
			},
		},
		{
			name: "insurance claims of vehicles, no header", rows: 58,
			cols: []proseCol{
				proseOnly("CLM/«year»/«n6»"), proseOnly("«plate»", "«platex»"), proseOnly("«name!»"),
				{pct: 45, plain: []string{"bemper depan penyok, estimasi «amt»", "kaca pecah, bengkel «firm»", "menunggu SPK no «n6»/«int:1-12»/«year»", "total loss, BPKB diserahkan"}, with: []string{
					"ditabrak dr belakang oleh «b.platex», pengemudi «b.first» «b.hp»", "ganti rugi ke «bank» «rekx» an «name»", "lawan: motor «b.plate», damai", "foto dikirim via wa «wame»", "ktp pengemudi «b.nik»",
				}},
				proseOnly("«amtn»"),
			},
		},
	}
}

// ---- tables with a column of text: records of systems ----

func proseRecords() []proseSpec {
	return []proseSpec{
		{
			name: "audit trail, old and new values in json", header: []string{"id", "table_name", "row_id", "action", "old_values", "new_values", "created_at"}, rows: 120,
			cols: []proseCol{
				proseOnly("«n6»"),
				{pct: 45, plain: []string{
					`produk	«n5»	UPDATE	{"harga":«amtn»}	{"harga":«amtn»}`, `settings	«int:1-40»	UPDATE	{"version":"«ver»"}	{"version":"«ver»"}`, `orders	«n8»	DELETE	{"uuid":"«uuid»","total":«amtn»}	null`,
				}, with: []string{
					`users	«n5»	UPDATE	{"email":"«b.email»"}	{"email":"«email»"}`, `users	«n5»	UPDATE	{"password":"«bcrypt»"}	{"password":"«bcrypt»"}`, `pegawai	«n4»	UPDATE	{"gaji_pokok":«b.gajin»}	{"gaji_pokok":«gajin»}`,
					`nasabah	«n5»	INSERT	null	{"nama":"«name»","nik":"«nik»","hp":"«hp08»"}`, `kendaraan	«n4»	UPDATE	{"nopol":""}	{"nopol":"«plate»"}`, `users	«n5»	UPDATE	{"remember_token":"«h60»"}	{"remember_token":"«h60»"}`,
				}},
				proseOnly("«dt»"),
			},
		},
		{
			name: "requests of an api, stored in a table", header: []string{"log_id", "method", "path", "req_body", "resp_code", "client_ip", "ua"}, rows: 165, cast: 70,
			cols: []proseCol{
				proseOnly("«us»"),
				{pct: 28, plain: []string{
					`GET	/v1/produk?page=«int:1-90»	`, `POST	/v1/keranjang	{"sku":"«sku»","qty":«int:1-9»}`, `POST	/v1/token/refresh	{"refresh_token":"«h64»"}`, `GET	/v1/ongkir?asal=«n5»&tujuan=«n5»&berat=1000	`,
				}, with: []string{
					`POST	/v1/login	{"email":"«email»","password":"«pw»"}`, `POST	/v1/login	{"email":"«email»","password":"********"}`, `GET	/v1/nik/«nik»	`, `PUT	/v1/profil	{"no_hp":"«hp08»","npwp":"«npwp»"}`,
					`POST	/v1/device	{"adid":"«adid»","os":"android"}`, `POST	/v1/bayar	{"card":"«card»","amount":«amtn»}`,
				}},
				proseOnly("«pick:200|200|201|400|401|500»"), proseOnly("«ip»", "«ip»", "«ip6»"), proseOnly("«ua»"),
			},
		},
		{
			name: "queue of mails", header: []string{"queue_id", "mail_to", "subject", "body_preview", "attempts", "sent_at"}, rows: 48,
			cols: []proseCol{
				proseOnly("«n8»"), proseOnly("«email»"), proseOnly("Selamat datang", "Slip Gaji «month» «year»", "Kode verifikasi", "Tagihan Anda"),
				{pct: 55, plain: []string{"Halo «name», terima kasih telah bergabung. Klik https://app.contoh.id/v/«h40»", "Kode verifikasi Anda «n6», berlaku 5 menit", "Tagihan «month» sebesar «amt» jatuh tempo «d»"}, with: []string{
					"Halo «name», gaji Anda bulan «month» sebesar «gaji» telah ditransfer ke «bank» «rek»", "Akun dibuat. Login: «email», kata sandi sementara: «pw»", "Login baru dari IP «ip» pada «dt»", "Data Anda: NIK «nik», HP «hp08». Mohon cek kembali",
				}},
				proseOnly("«int:0-3»"), proseOnly("«dt»", "NULL"),
			},
		},
		{
			name: "hand-over of computers", header: []string{"kode_aset", "merk/type", "tgl", "pemakai", "ket. serah terima"}, rows: 44,
			cols: []proseCol{
				proseOnly("LPT-«n4»"), proseOnly("Lenovo T14", "Dell 3420", "HP 240 G8", "Asus X415"), proseOnly("«d»"), proseOnly("«name!»", "«name!»", "gudang"),
				{pct: 55, plain: []string{"lengkap charger + tas", "baterai drop 41%", "Win11 Pro 22H2 build 22621.«n4»", "RAM 8->16GB", ""}, with: []string{
					"mac wifi «mac», pass awal «pw»", "MAC «MAC»", "hp dinas imei «imei»", "login awal «email» / «pw»", "ip statis «lan»",
				}},
			},
		},
		{
			name: "purchase orders, one private account in a remark", header: []string{"po_no", "vendor", "tgl_po", "item", "qty", "nilai", "remark"}, rows: 370,
			cols: []proseCol{
				proseOnly("PO/«ymd»/«n4»"), proseOnly("«firm»"), proseOnly("«d»"), proseOnly("«goods»"), proseOnly("«int:1-500»"), proseOnly("«amtn»"),
				{once: true, plain: []string{"", "", "kirim parsial", "termin 30 hari", "faktur 010.002-24.«n8»", "sesuai SPH «n3»/SPH/«year»", "revisi harga", "urgent!!"}, with: []string{"bayar ke rek pribadi «bank» «rek» a/n «NAME», hp «hp08»"}},
			},
		},
		{
			name: "students' counselling, few rows", header: []string{"NISN", "Nama Siswa", "Tgl", "Catatan BK"}, rows: 9,
			cols: []proseCol{
				proseOnly("«nis!»"), proseOnly("«name!»"), proseOnly("«d»", "«dm»"),
				{pct: 50, plain: []string{"alpa 4x, panggil ortu", "sudah konseling 2 sesi", "lomba tgl «d»"}, with: []string{"ortu «hp», tdk aktif", "ig siswa «tele» dilaporkan teman", "wa ortu «wa»"}},
			},
		},
	}
}

// ---- clean: logs ----

func proseCleanLogs() []proseSpec {
	return []proseSpec{
		{name: "clean: nginx log without addresses", clean: true, rows: 240, cols: []proseCol{proseOnly(
			`- - - [«clf»] "GET /katalog/«n13»/«n16» HTTP/2.0" 200 «n6» rt=0.«n3» id=«h32»`,
			`- - - [«clf»] "POST /api/v3/stok HTTP/1.1" 204 0 rt=0.«n3» id=«h32»`,
			`- - - [«clf»] "GET /static/«h16».css?v=«ver» HTTP/2.0" 304 0 rt=0.«n3» id=«h32»`,
			`- - - [«clf»] "GET /sitemap-«ymd».xml HTTP/1.1" 200 «n7» rt=1.«n3» id=«h32»`,
		)}},
		{name: "clean: log of a batch, long numbers", clean: true, rows: 180, cols: []proseCol{proseOnly(
			`«dtms» INFO  [pool-«int:1-9»-thread-«int:1-16»] RekapHarian - trx=«us» order=«ymd»«n8» nominal=«amtn» fee=2500 status=00`,
			`«dtms» INFO  [main] RekapHarian - baca 1«n5» baris dari TRX_«ymd»_«n6».csv (checksum «h32»)`,
			`«dtms» WARN  [pool-«int:1-9»-thread-«int:1-16»] RekapHarian - selisih «amt» pada batch «n10», seq «n13»`,
			`«dtms» DEBUG [main] RekapHarian - traceId=«h32» spanId=«h16» epoch=«ms»`,
		)}},
		{name: "clean: stack traces", clean: true, rows: 26, cols: []proseCol{proseOnly(`
panic: runtime error: index out of range [«int:5-90»] with length 5

goroutine «int:1-900» [running]:
contoh.id/stok/internal/hitung.(*Mesin).Jumlah(0xc000«h6», {0xc000«h6», 0x5, 0x8})
	/src/internal/hitung/mesin.go:«int:10-300» +0x«h3»
created by contoh.id/stok/internal/hitung.Mulai
`, `
TypeError: Cannot read properties of undefined (reading 'harga')
    at hitungTotal (/app/dist/keranjang.js:«int:10-300»:«int:1-80»)
    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)
Node.js v18.«int:1-20».«int:0-3»
`)}},
		{name: "clean: kernel and systemd", clean: true, rows: 150, cols: []proseCol{proseOnly(
			`«sys» node«int:1-9» kernel: [«n7».«n6»] EXT4-fs (sda1): re-mounted. Opts: errors=remount-ro`,
			`«sys» node«int:1-9» systemd[1]: Starting Daily apt download activities...`,
			`«sys» node«int:1-9» kernel: [«n7».«n6»] perf: interrupt took too long (2«n3» > 2500), lowering kernel.perf_event_max_sample_rate to 79«n3»`,
			`«sys» node«int:1-9» kernel: BIOS-e820: [mem 0x00000000«h8»-0x00000000«h8»] usable`,
			`«sys» node«int:1-9» kernel: usb 1-«int:1-4»: New USB device found, idVendor=046d, idProduct=c31c, bcdDevice=64.00`,
		)}},
		{name: "clean: sensors of a power plant", clean: true, rows: 320, cols: []proseCol{proseOnly(
			`t=«ms» unit=PLTM-«int:1-4» rpm=7«n2».«n2» temp=«int:40-90».«n1» vib=0.0«n3» kwh=«n9»`,
			`t=«ms» unit=PLTM-«int:1-4» alarm=«pick:HI|LO|OK» tag=GOV_«n4» val=-«int:1-90».«n5»`,
			`t=«ms» gw=«h16» rssi=-«int:60-110» seq=«n8» payload=«h48»`,
		)}},
		{name: "clean: build of a container", clean: true, rows: 90, cols: []proseCol{proseOnly(
			`#«int:4-30» sha256:«h64» «int:1-30».«n2»MB / 31.42MB 1.2s`,
			`#«int:4-30» [build «int:2-9»/9] RUN go build -ldflags "-X main.version=v«ver» -X main.commit=«h40»" ./...`,
			`«iso» npm WARN deprecated @contoh/ui@«ver»: use @contoh/kit`,
			`Step «int:1-14»/14 : FROM registry.contoh.id/base/php:8.2.«int:1-20»@sha256:«h64»`,
			`Cloning into git@git.contoh.id:tim/stok.git ... HEAD is now at «h7»`,
			`ok    contoh.id/stok/hitung    0.«n3»s    coverage: «int:40-95».«n1»% of statements`,
		)}},
		{name: "clean: import errors that name fields, not values", clean: true, rows: 130, cols: []proseCol{proseOnly(
			`[«dt»] baris «int:2-900»: kolom NIK kosong`,
			`[«dt»] baris «int:2-900»: format email tidak valid, dilewati`,
			`[«dt»] baris «int:2-900»: no_hp wajib diisi (min 10 digit)`,
			`[«dt»] baris «int:2-900»: password=[REDACTED] token=[REDACTED] nik=[REDACTED]`,
			`[«dt»] selesai: «int:100-900» baris, «int:1-90» gagal, file import_«ymd»«n6».xlsx md5 «h32»`,
			`[«dt»] baris «int:2-900»: kolom GAJI_POKOK bukan angka`,
		)}},
		{name: "clean: keys and queues of a shop", clean: true, rows: 70, cols: []proseCol{proseOnly(
			"cache:harga:«sku»:«sec»", "queue:sinkron:«uuid»", "stok:gudang«int:1-9»:«ean»", "etag:«h32»", "flag:checkout_v«int:2-9»:rollout=«int:5-95»",
		)}},
		{name: "clean: queue of a message broker", clean: true, rows: 60, cols: []proseCol{proseOnly(
			`{"topic":"stok.berubah","partition":«int:0-11»,"offset":«n13»,"key":"«ean»","value":{"gudang":"GD«int:1-9»","sisa":«int:0-900»}}`,
			`{"topic":"kurs.harian","partition":0,"offset":«n10»,"key":"USD","value":{"beli":15«n3».«n2»,"jual":15«n3».«n2»,"ts":«ms»}}`,
			`{"topic":"invoice.terbit","partition":«int:0-11»,"offset":«n13»,"key":"«n16»","value":{"total":«amtn»,"ppn":11}}`,
		)}},
	}
}

// ---- clean: texts, line by line ----

func proseCleanTexts() []proseSpec {
	return []proseSpec{
		{name: "clean: source code in go and php", clean: true, rows: 110, cols: []proseCol{proseOnly(
			`func Luhn(s string) bool { // cek digit terakhir`, `    if len(nik) != 16 { return errors.New("nik harus 16 digit") }`, `$table->string('no_hp', 15)->nullable();`, `const MAKS = «n8»; // byte`,
			`    'password' => 'required|min:8|confirmed',`, `@media (max-width: «int:300-900»px) { .kartu { width: «int:20-90».«n4»% } }`, `private static final long serialVersionUID = «n18»L;`, `// TODO(tim-data): ganti regex /^08[0-9]{8,11}$/`,
			`<img src="/img/logo@2x.png" width="«int:40-400»">`, `email := strings.TrimSpace(r.FormValue("email"))`, `var magic = [4]uint32{0x«h8», 0x«h8», 0x«h8», 0x«h8»}`,
		)}},
		{name: "clean: list of checksums", clean: true, rows: 85, cols: []proseCol{proseOnly(
			"«h64»  rilis/aplikasi-«ver»-arm64.apk", "«h64»  rilis/aplikasi-«ver».tar.gz", "«h40»  arsip/peta_«n6».tif", "«h32» *laporan_«ymd».pdf",
		)}},
		{name: "clean: addresses of pages", clean: true, rows: 120, cols: []proseCol{proseOnly(
			"https://toko.contoh.id/p/«n10»/«pick:kipas|panci|rak»-«n4»?src=«pick:feed|cari»&utm_id=«n16»", "https://berita.contoh.id/read/«ymd»«n6»/ekonomi/harga-beras-naik-«int:2-9»-persen",
			"https://maps.contoh.id/tile/«int:5-19»/«n6»/«n6».png", "https://jurnal.contoh.ac.id/index.php/teknik/article/view/«n4»/«n4»?doi=10.«n5»/jt.v«int:1-20»i«int:1-4».«n4»", "https://cdn.contoh.id/«h2»/«h2»/«h40».jpg",
		)}},
		{name: "clean: what changed in each version", clean: true, rows: 65, cols: []proseCol{proseOnly(
			"## [«ver»] - «y-m-d»", "- Perbaiki hitung PPN «pick:11|12»% pada faktur di atas «amt»", "- Naikkan batas unggah jadi «int:5-50» MB (#«n4»)", "- fix: halaman reset password tidak termuat di Safari 1«int:4-7» («h7»)",
			"- deps: bump lodash from 4.17.«int:10-20» to 4.17.21", "", "- Hapus kolom `email_lama` dari migrasi «n14»",
		)}},
		{name: "clean: firms and their offices in prose", clean: true, rows: 45, cols: []proseCol{proseOnly(
			"«firm» membuka gudang baru seluas «n4» m2 di Jl. «street» No. «int:1-200», «town».", "Kantor pusat «firm» beralamat di Gedung Graha lantai «int:2-30», Jl. «street» Kav. «int:1-60», «town» 4«n4».",
			"Nilai kontrak «firm» tahun «year» mencapai Rp «int:2-90»,«int:1-9» miliar, naik «int:2-40» persen.", "Pabrik «firm» di Kawasan Industri «town» Blok B «int:10-90» memproduksi 12.«n3» unit per bulan.",
		)}},
		{name: "clean: rules and letters of an authority", clean: true, rows: 55, cols: []proseCol{proseOnly(
			"Pasal «int:1-90» ayat («int:1-7») Undang-Undang Nomor «int:1-30» Tahun 20«int:10-23»", "Nomor: «n3»/«n4»/SET/«year»", "Menimbang bahwa pagu anggaran kegiatan 5.2.02.01.01.00«n2» sebesar «amt»",
			"Tarif PPh 21 lapisan pertama 5% untuk penghasilan sampai dengan Rp 60.000.000 setahun", "Wajib pajak mencantumkan NIK atau NPWP pada kolom yang tersedia.", "Kode rekening 4.1.01.09.01.0«n3» direvisi per «long»",
		)}},
	}
}

// ---- clean: tables with a column of text ----

func proseCleanTables() []proseSpec {
	return []proseSpec{
		{
			name: "clean: reviews of products", clean: true, header: []string{"product_id", "rating", "ulasan", "tgl"}, rows: 280,
			cols: []proseCol{
				proseOnly("«n10»"), proseOnly("«int:1-5»"),
				proseOnly("barang sesuai, «goods» original, seller ramah", "pengiriman cepat cuma 2 hari, packing rapi", "warna beda sama foto, kecewa", "harga «amt» dapat segini sih oke", "Recommended!! 10/10", "ukuran XL kekecilan, LD cuma 10«n1» cm",
					"baru pakai seminggu sudah mati, garansi ribet", "no seri «n12» tidak bisa diregistrasi", "", "Mantul gan"),
				proseOnly("«d»"),
			},
		},
		{
			name: "clean: remarks of a warehouse", clean: true, header: []string{"KD_BRG", "BARCODE", "NM_BARANG", "STOK", "RAK", "CATATAN OPNAME"}, rows: 200,
			cols: []proseCol{
				proseOnly("«sku»"), proseOnly("«ean»"), proseOnly("«goods»"), proseOnly("«int:0-900»"), proseOnly("B «int:1-40» «pick:A|C|D»"),
				proseOnly("", "selisih -«int:1-9» pcs", "exp «d», batch «n10»", "pindah ke rak B 12 AC", "barcode lama «ean» tidak terbaca", "rusak 2, retur ke «firm»", "lot no. «n8»-«n6»"),
			},
		},
		{
			name: "clean: contracts of an office", clean: true, header: []string{"No Kontrak", "Penyedia", "Uraian Pekerjaan", "Nilai (Rp)", "Masa"}, rows: 40,
			cols: []proseCol{
				proseOnly("027/«n4»/SPK/«year»"), proseOnly("«firm»"),
				proseOnly("Pengadaan «goods» sebanyak «int:10-900» unit sesuai RUP «n8»", "Rehab gedung tahap «int:1-3» di Jl. «street», «town»", "Sewa jaringan internet 100 Mbps selama 12 bulan, DIPA-«n3».01.2.«n6»/«year»", "Pemeliharaan AC 2 PK 14 unit, addendum «d»"),
				proseOnly("«n9»", "«amt»"), proseOnly("«int:14-180» hari"),
			},
		},
		{
			name: "clean: vacancies of firms", clean: true, header: []string{"job_id", "perusahaan", "deskripsi", "tayang"}, rows: 34,
			cols: []proseCol{
				proseOnly("LOKER-«n6»"), proseOnly("«firm»"),
				proseOnly("Dibutuhkan operator produksi, usia maks 30 th, kirim lamaran lewat portal", "Sales motoris, target 25 outlet/hari, insentif dan BPJS", "Staff gudang shift malam, SIM B1, penempatan «town»", "Fresh graduate welcome, IPK min 3,00, kuota «int:2-30» orang"),
				proseOnly("«y-m-d»"),
			},
		},
		{
			name: "clean: incidents of a data centre", clean: true, header: []string{"incidentNo", "openedAt", "severity", "summary", "rootCause"}, rows: 75,
			cols: []proseCol{
				proseOnly("INC«n7»"), proseOnly("«iso»"), proseOnly("P«int:1-4»"),
				proseOnly("Latency gateway > «n4» ms selama «int:2-50» menit", "Disk /dev/sdb1 usage 9«n1»%", "Job SETTLE_«ymd» gagal, 1«n4» trx tertunda senilai «amt»", "Sertifikat *.contoh.id kedaluwarsa, serial «h32»", "Fitur lupa password error 500"),
				proseOnly("bug pada rilis «ver» commit «h40»", "", "kapasitas", "human error", "trace «h32»"),
			},
		},
	}
}
