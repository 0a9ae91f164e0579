package detectors

import "bytes"

// phone finds Indonesian telephone numbers: mobile numbers with the prefixes
// that operators hold, and land lines behind an area code (Permenkominfo
// 14/2018; libphonenumber's ID metadata of July 2026). Toll-free, premium and
// company numbers (0800, 0804, 0807, 0809, 1500xxx) belong to nobody and do
// not count.
type phone struct {
	mobile [1000]uint8 // three digits after the 0 -> 1 + operator
	area   [1000]bool  // three-digit area codes
}

// operators in the order of the facet's bins. XL, AXIS and Smartfren are one
// company, XLSmart, since 2025; the prefixes tell the brand.
var operators = []string{"Telkomsel", "Indosat", "XL", "AXIS", "Smartfren", "unassigned prefix", "land line"}

const (
	unassigned = 5
	landLine   = 6
)

func newPhone() *phone {
	p := &phone{}
	for operator, prefixes := range [][]int{
		{811, 812, 813, 821, 822, 823, 851, 852, 853},
		{814, 815, 816, 855, 856, 857, 858, 895, 896, 897, 898, 899},
		{817, 818, 819, 859, 877, 878, 879},
		{831, 832, 833, 838},
		{881, 882, 883, 887, 888, 889},
	} {
		for _, prefix := range prefixes {
			p.mobile[prefix] = uint8(operator + 1)
		}
	}
	// Three-digit area codes: the first two digits, then the third ones.
	for _, a := range []struct {
		first int
		third string
	}{
		{23, "1234"}, {25, "1234"}, {26, "012345678"}, {27, "123456"}, {28, "0123456789"}, {29, "12345678"},
		{32, "12345678"}, {33, "1234568"}, {34, "123"}, {35, "12345678"}, {36, "123568"}, {37, "0123469"}, {38, "0123456789"},
		{40, "1234589"}, {41, "0134789"}, {42, "0123678"}, {43, "0124568"}, {44, "3"}, {45, "12378"}, {46, "12345"}, {47, "134"}, {48, "1245"},
		{51, "12356789"}, {52, "25678"}, {53, "12456789"}, {54, "123589"}, {55, "12346"}, {56, "12345678"},
		{62, "0123456789"}, {63, "1234569"}, {64, "123456"}, {65, "0123456789"},
		{70, "2"}, {71, "123456789"}, {72, "123456789"}, {73, "0123456789"}, {74, "12345678"}, {75, "123456789"}, {76, "0123456789"}, {77, "01236789"},
		{90, "12"}, {91, "01345678"}, {92, "0123479"}, {95, "125678"}, {96, "23679"}, {97, "159"}, {98, "01346"},
	} {
		for _, c := range a.third {
			p.area[a.first*10+int(c-'0')] = true
		}
	}
	return p
}

func (*phone) Class() Class {
	return Class{ID: "phone", Title: "Phone", Noun: "phone number", Category: General, Severity: Medium, Countable: true}
}

func (*phone) Gate() Gate { return Gate{Digits: leastPhone} }

const (
	leastPhone = 9  // digits of the shortest number: 0 21 1234567 without its 0
	mostPhone  = 15 // 0062 and eleven digits; a longer run is another number
)

const (
	phoneOperator = iota
	phoneInner
	phonePrefix
)

func (*phone) Facets() []Facet {
	return []Facet{
		phoneOperator: {Name: "operator", Bins: len(operators), Labels: func(bin int) string { return operators[bin] }},
		phoneInner:    {Name: "inner", Bins: 1000},
		phonePrefix:   {Name: "prefix", Bins: 1000},
	}
}

// Shapes are written form times number of digits.
const (
	bareForm = iota
	plusForm
	parenForm
	phoneLengths = mostPhone - leastPhone + 1
)

func phoneShape(form, digits int) uint8 {
	return uint8(form*phoneLengths + digits - leastPhone)
}

func (*phone) Model() *Model {
	return &Model{
		Fits:    "have a prefix that Indonesian numbers have",
		FitsOne: "has a prefix that Indonesian numbers have",
		// Measured by TestChance, rounded up.
		Chance: [][Rungs]float64{
			// bare, 9 to 15 digits
			{0.115, 0, 0}, {0.130, 0.0040, 0}, {0.132, 0.0044, 0}, {0.127, 0.0044, 0}, {0.0127, 0.0044, 0}, {0.0014, 0.0005, 0}, {0.00013, 0.00006, 0},
			// behind a +: the country code is part of what chance must meet
			{0.00022, 0.00022, 0.00022}, {0.0035, 0.0035, 0.0035}, {0.0049, 0.0049, 0.0045}, {0.0050, 0.0050, 0.0045},
			{0.0046, 0.0046, 0.0041}, {0.0013, 0.0013, 0.0008}, {0.00009, 0.00009, 0.00005},
			// in parentheses
			{0.115, 0.0340, 0.0340}, {0.130, 0.0480, 0.0440}, {0.132, 0.0500, 0.0450}, {0.127, 0.0450, 0.0400},
			{0.0127, 0.0127, 0.0080}, {0.0014, 0.0014, 0.0009}, {0.00011, 0.00011, 0.00007},
		},
		Exclusive: Likely,
		Uniform:   &Uniform{Inner: "inner", Odd: "operator", OddBin: unassigned},
		// Codes have one prefix; people's numbers differ in theirs.
		Spread: &Spread{Facet: "prefix", Most: 3, Unnamed: true},
	}
}

var phoneWords = keywords{
	"hp": true, "handphone": true, "hape": true, "ponsel": true, "telp": true, "tlp": true, "telpon": true, "telepon": true, "tel": true,
	"phone": true, "mobile": true, "wa": true, "whatsapp": true, "hubungi": true, "dihubungi": true, "menghubungi": true, "kontak": true, "contact": true, "call": true, "sms": true,
	"seluler": true, "cp": true, "hub": true, "telegram": true, "msisdn": true,
}

// phoneRivals announce numbers that are none to dial.
var phoneRivals = keywords{"rek": true, "rekening": true, "norek": true, "faktur": true, "invoice": true, "inv": true, "resi": true, "order": true, "pesanan": true,
	"va": true, "npwp": true, "nis": true, "nisn": true, "nip": true, "nik": true, "bpjs": true, "kode": true, "bca": true, "bri": true, "bni": true, "mandiri": true, "ref": true, "trx": true}

func (p *phone) Find(found []Match, text *Text, naming Naming) []Match {
	b := text.Bytes
	if naming == Named {
		if e, ok := exponent(b); ok {
			if e >= 9 && e <= 13 {
				found = append(found, Match{End: uint32(len(b)), Kind: Damaged, Naming: naming, Facets: noBins})
			}
			return found
		}
		var m Match
		if p.FindWhole(b, &m) {
			return append(found, m)
		}
		if isMaskedNumber(b) {
			return append(found, Match{End: uint32(len(b)), Kind: Placeholder, Naming: naming, Facets: noBins})
		}
	}
	groups := text.Groups()
	for i := 0; i < len(groups); {
		if groups[i].len() < leastPhone && (i+1 == len(groups) || groups[i+1].Start-groups[i].End > 3) {
			i++ // too short, and nothing goes on with it
			continue
		}
		var m Match
		used, ok := p.span(&m, b, groups[i:], naming)
		i += used
		if ok {
			found = append(found, m)
		}
	}
	return found
}

// isCode tells whether a value is three capitals and the number from start to end, as codes are that begin
// as a word for a telephone does: TEL031355652.
func isCode(b []byte, start, end int) bool {
	return start == codeLetters && end == len(b) && bytes.IndexFunc(b[:start], func(r rune) bool { return r < 'A' || r > 'Z' }) < 0
}

// codeLetters is how many letters such a code has that may be a word for a telephone.
const codeLetters = 3

// begins tells whether the groups begin with a number.
func (p *phone) begins(b []byte, groups []Group, keyword bool) bool {
	digits := 0
	for n, g := range groups {
		digits += g.len()
		if digits > mostPhone {
			return false
		}
		if digits >= leastPhone {
			form := bareForm
			if b[groups[0].Start-1] == '+' {
				form = plusForm
			}
			if _, ok := p.read(b, groups, n+1, digits, form, keyword); ok {
				return true
			}
		}
	}
	return false
}

// FindWhole implements WholeValue: it reads one number in the commonest forms,
// a + or none, and groups of three digits or more with one kind of sign between
// them. It says what span would.
func (p *phone) FindWhole(b []byte, m *Match) bool {
	var digits [mostPhone]byte
	n, group, form := 0, 0, bareForm
	sign := byte(0)
	i := 0
	if len(b) > 0 && b[0] == '+' {
		form = plusForm
		i = 1
	}
	for ; i < len(b); i++ {
		c := b[i]
		switch {
		case isDigit(c):
			if n == mostPhone {
				return false
			}
			digits[n] = c
			n++
			group++
		case c == ' ' || c == '-':
			country := form == plusForm && sign == 0 && n == 2 // +62 812-...
			if (group < 3 && !country) || (sign != 0 && sign != c) {
				return false
			}
			if !country {
				sign = c
			}
			group = 0
		default:
			return false
		}
	}
	if n < leastPhone || group < 3 || !p.number(m, digits[:n], form) {
		return false
	}
	m.End, m.Naming = uint32(len(b)), Named
	return m.Kind == Value
}

// NumberLengths implements Number.
func (*phone) NumberLengths(Naming) (int, int) { return leastPhone, mostPhone }

// FindNumber implements Number.
func (p *phone) FindNumber(digits []byte, naming Naming, m *Match) bool {
	if !p.number(m, digits, bareForm) {
		if naming != Named && isNoCall(digits, len(digits)) {
			return false
		}
		m.begin(len(digits), naming)
		m.Shape = phoneShape(bareForm, len(digits))
		if isOneDigit(digits) {
			m.Kind = Placeholder
		}
	}
	m.Naming = naming
	return true
}

// span reads the telephone-like token that begins with the first group: groups
// with single separators between them. It returns how many groups are done
// with, and whether m is a candidate.
func (p *phone) span(m *Match, b []byte, groups []Group, naming Naming) (used int, ok bool) {
	start := int(groups[0].Start)
	form := bareForm
	if start > 0 {
		switch b[start-1] {
		case '+':
			form = plusForm
			start--
		case '(':
			form = parenForm
			start--
			if start > 0 && b[start-1] == '+' { // +(62)
				form = plusForm
				start--
			} else if start+1 < len(b) && b[start+1] == '+' {
				form = plusForm
			}
		}
		if form == plusForm && start > 0 && b[start-1] == '(' { // (+62)
			start--
		}
	}

	// The longest run of joined groups.
	digits := groups[0].len()
	used = 1
	for used < len(groups) && digits <= mostPhone && joins(b, groups, used, digits, naming == Named) {
		digits += groups[used].len()
		used++
	}
	if digits < leastPhone || used == 1 && naming != Named && isNoCall(b[groups[0].Start:groups[0].End], len(b)) {
		return used, false
	}
	if start > 0 && b[start-1] == '+' {
		return used, false
	}
	if wordBefore(b, start) && !keywordGlued(b, start, phoneWords) || isFraction(b, start) || start > 0 && b[start-1] == '*' && !isMarkedUp(b, start, int(groups[used-1].End)) ||
		keywordBefore(b, start, phoneRivals) {
		return 1, false
	}
	announced := keywordBefore(b, start, phoneWords) || bytes.HasSuffix(b[:start], []byte("wa.me/"))
	if gluedBefore(b, start) && !announced {
		return 1, false // a part of something longer
	}
	keyword := naming == Named || announced
	run := groups[:used]
	if n := p.reading(m, b, run, digits, form, keyword); n > 0 {
		m.Start, m.End, m.Naming = uint32(start), run[n-1].End, naming
		if naming != Named && (keyword && !(m.Rung == Weak && isCode(b, start, int(m.End))) || form == plusForm) {
			m.Naming = Keyword // +62 is as good as a word
		}
		return n, true
	}

	// No number: the run is a candidate that does not fit, and a number may
	// begin at its next group.
	if isAmount(b, run) {
		return used, false
	}
	if isDay(b, run) {
		return 3, false
	}
	if digits > mostPhone || wordAfter(b, int(run[used-1].End)) || run[0].len() <= longestBefore && used > 1 && p.begins(b, run[1:], keyword) {
		return 1, false
	}
	// The groups behind the first are looked at in their turn.
	*m = Match{Start: uint32(start), End: run[0].End, Naming: naming, Shape: phoneShape(form, digits), Facets: noBins}
	if naming != Named && keyword {
		m.Naming = Keyword
	}
	if used == 1 && isOneDigit(b[run[0].Start:run[0].End]) {
		m.Kind = Placeholder
	}
	return 1, true
}

// reading sets m to the number that the run begins with, and returns how many
// groups it takes; 0 when there is none. It is all of the run, or ends in front of
// another number; only where a word announces it may anything follow.
func (p *phone) reading(m *Match, b []byte, run []Group, digits, form int, keyword bool) int {
	whole := run[0].Start == 0 && int(run[len(run)-1].End) == len(b)
	for n := len(run); n > 0 && digits >= leastPhone; n-- {
		if digits <= mostPhone && (n == len(run) || b[run[n-1].End] == ' ') {
			found, ok := p.read(b, run, n, digits, form, keyword)
			if ok && n < len(run) && (whole || !keyword) {
				ok = p.begins(b, run[n:], keyword)
			}
			if ok {
				*m = found
				return n
			}
		}
		digits -= run[n-1].len()
	}
	return 0
}

// joins tells whether the group next goes on the number that the groups before
// it, with digits digits, have begun.
// whole says that the column holds nothing but such numbers, so that no other stands beside one.
func joins(b []byte, groups []Group, next, digits int, whole bool) bool {
	gap := b[groups[next-1].End:groups[next].Start]
	group := groups[next]
	if len(gap) > 3 || (digits >= leastPhone && group.len() >= longNumber) || !whole && gap[0] == ' ' && (isComplete(b, groups[:next]) || isComplete(b, groups[next:next+1]) && !isCountryCode(b, groups[:next])) {
		return false
	}
	switch string(gap) {
	case ".":
		// ".0" ends every number of a floating-point column.
		return digits < leastPhone || group.len() > 2 || int(group.End) != len(b) || !isZeros(b[group.Start:group.End])
	case " ":
		// One digit behind a space, or a space behind dashes, begins a new number.
		return group.len() > 1 && (next < 2 || digits < leastPhone || b[groups[next-2].End] == ' ' || b[groups[next-2].End] == ')')
	case "-", ")", ") ", ")-", " (", "(", "-(", ").", " - ":
		return true
	}
	return false
}

// longestBefore is how many digits a number has that stands in front of one to dial, in a list or
// behind a street.
const longestBefore = 4

// isNoCall tells whether digits in a text of n bytes are what nobody calls, and no candidate: a
// padded number, or one of a card; among other signs, the moment of a log, in seconds or thousandths
// since 1970.
func isNoCall(digits []byte, n int) bool {
	switch len(digits) {
	case 10, 13:
		if n > len(digits) && digits[0] == '1' && digits[1] >= '5' && digits[1] <= '9' {
			return true
		}
	}
	return bytes.HasPrefix(digits, []byte("000")) && !isOneDigit(digits)
}

// isComplete tells whether one group, written without a sign, is all of a number with its prefix:
// what a blank sets off from it is another one.
func isComplete(b []byte, groups []Group) bool {
	const least, leastAbroad = 10, 11
	if len(groups) != 1 || groups[0].len() < least {
		return false
	}
	first := b[groups[0].Start:]
	return first[0] == '0' && first[1] != '0' || first[0] == '6' && first[1] == '2' && groups[0].len() >= leastAbroad
}

// isCountryCode tells whether the one group is 62 or 0062.
func isCountryCode(b []byte, groups []Group) bool {
	if len(groups) != 1 {
		return false
	}
	code := string(b[groups[0].Start:groups[0].End])
	return code == "62" || code == "0062"
}

// isAmount tells whether the groups are an amount or a decimal number rather
// than a number to dial: 8.123.456.789 or 8.1234567.
func isAmount(b []byte, groups []Group) bool {
	if len(groups) < 2 || b[groups[0].End] != '.' || groups[0].len() > 3 || b[groups[0].Start] == '0' {
		return false
	}
	if len(groups) == 2 {
		return true
	}
	for i, g := range groups[1:] {
		if g.len() != 3 || b[groups[i].End] != '.' {
			return false
		}
	}
	return true
}

// isDay tells whether the groups begin with a date: 2024-01-15, 15/01/2024.
func isDay(b []byte, groups []Group) bool {
	if len(groups) < 3 || groups[1].len() != 2 || b[groups[0].End] != b[groups[1].End] || groups[1].Start != groups[0].End+1 || groups[2].Start != groups[1].End+1 {
		return false
	}
	switch b[groups[0].End] {
	case '-', '/', '.':
	default:
		return false
	}
	year := groups[0]
	if year.len() == 2 {
		year = groups[2]
	}
	return groups[0].len()+groups[2].len() == 6 && year.len() == 4 && (b[year.Start] == '1' && b[year.Start+1] == '9' || b[year.Start] == '2' && b[year.Start+1] == '0')
}

// hasShortGroup tells whether dots set off groups of less than three digits,
// as in a tariff code.
func hasShortGroup(b []byte, groups []Group) bool {
	for i, g := range groups[1:] {
		if b[groups[i].End] == '.' && g.len() < 3 {
			return true
		}
	}
	return false
}

// read judges the first n groups as one number. It is false when they cannot
// be one.
func (p *phone) read(b []byte, groups []Group, n, digits, form int, keyword bool) (Match, bool) {
	end := int(groups[n-1].End)
	if wordAfter(b, end) || end < len(b) && b[end] == '@' && !isMessengerHost(hostOf(b[end+1:])) {
		return Match{}, false
	}
	if n < len(groups) && (b[end] == '-' || b[end] == '.') && int(groups[n].Start) == end+1 && groups[n].len() < longNumber {
		if rest := b[end:]; !isZeros(rest[1:]) {
			return Match{}, false
		}
	}
	if !keyword && (isAmount(b, groups[:n]) || hasShortGroup(b, groups[:n])) {
		return Match{}, false
	}
	var all [mostPhone]byte
	at := 0
	for _, g := range groups[:n] {
		at += copy(all[at:], b[g.Start:g.End])
	}
	d := all[:at]
	// Pairs of digits are how dates and times are written.
	if form == bareForm && n > 1 && !keyword && groups[0].len() < 3 && !(groups[0].len() == 2 && d[0] == '6' && d[1] == '2') {
		return Match{}, false
	}
	var m Match
	ok := p.number(&m, d, form)
	return m, ok
}

// hostOf returns the host that b begins with.
func hostOf(b []byte) []byte {
	n := 0
	for n < len(b) && addressBytes[b[n]]&domainByte != 0 {
		n++
	}
	return b[:n]
}

// number sets m to what the digits of a number in a written form are. It is false when
// they are none.
func (p *phone) number(m *Match, d []byte, form int) bool {
	if c := d[0]; c != '0' && c != '6' && c != '8' && form == bareForm {
		return false // most numbers are none
	}
	national, code := p.national(d, form)
	if national == nil {
		return false
	}
	operator, rung := p.judge(national, form, code)
	if rung == None {
		return false
	}
	m.begin(len(d), Silent)
	m.Shape, m.Rung, m.Value = phoneShape(form, len(d)), rung, number(national)
	if isOneDigit(national[1:]) {
		m.Kind = Placeholder
		m.Rung = None
	}
	m.Facets[phoneOperator] = uint16(operator)
	m.Claims.Operator = groupOfOperator[operator]
	m.Facets[phonePrefix] = uint16(national[0]-'0')*100 + uint16(national[1]-'0')*10 + uint16(national[2]-'0')
	m.Facets[phoneInner] = uint16(national[3]-'0')*100 + uint16(national[4]-'0')*10 + uint16(national[5]-'0')
	return true
}

// isOneDigit tells whether digits are all equal. Ascending numbers are not
// placeholders here: 081234567890 is somebody's.
func isOneDigit(b []byte) bool {
	for _, c := range b {
		if c != b[0] {
			return false
		}
	}
	return true
}

func isZeros(b []byte) bool {
	for _, c := range b {
		if c != '0' {
			return false
		}
	}
	return len(b) > 0
}

// prefixes before a national number.
const (
	noPrefix = iota
	trunkPrefix
	countryPrefix
)

// national cuts the prefix off; nil when the number is not Indonesian.
func (*phone) national(d []byte, form int) ([]byte, int) {
	switch {
	case form == plusForm:
		if d[0] != '6' || d[1] != '2' {
			return nil, 0
		}
		d = d[2:]
	case d[0] == '0' && d[1] == '0' && d[2] == '6' && d[3] == '2':
		d = d[4:]
	case d[0] == '6' && d[1] == '2':
		d = d[2:]
	case d[0] == '0':
		return d[1:], trunkPrefix
	default:
		return d, noPrefix
	}
	if d[0] == '0' { // +62 (0)812
		d = d[1:]
	}
	return d, countryPrefix
}

// judge returns the operator and the rung of a national number.
func (p *phone) judge(d []byte, form, prefix int) (int, Rung) {
	if len(d) < 7 || len(d) > 12 {
		return 0, None
	}
	first := int(d[0]-'0')*100 + int(d[1]-'0')*10 + int(d[2]-'0')
	marked := form != bareForm && prefix != noPrefix
	if d[0] == '8' {
		if len(d) < 9 || d[1] == '0' || d[1] == '4' {
			return 0, None
		}
		operator := int(p.mobile[first]) - 1
		switch {
		case operator < 0 && marked:
			return unassigned, Likely
		case operator < 0:
			return unassigned, Weak
		case marked:
			return operator, Sure
		case prefix != noPrefix:
			return operator, Likely
		}
		return operator, Weak
	}
	if prefix == noPrefix || !p.isLandLine(d, first) {
		return 0, None
	}
	if marked {
		return landLine, Sure
	}
	return landLine, Weak
}

func (p *phone) isLandLine(d []byte, first int) bool {
	n := len(d)
	switch {
	case n > 11 || d[0] == '0':
		return false
	case d[0] == '2' && (d[1] == '1' || d[1] == '2' || d[1] == '4'):
		return n == 9 || n == 10
	case d[0] == '3' && d[1] == '1':
		return n <= 10
	case d[0] == '6' && d[1] == '1':
		return n <= 10
	}
	return n >= 8 && p.area[first]
}

// OperatorPrefixes returns the assigned mobile prefixes, three digits without
// the 0, with their operators, for documentation and generators of test data.
func OperatorPrefixes() map[int]string {
	p := newPhone()
	out := map[int]string{}
	for prefix, operator := range p.mobile {
		if operator > 0 {
			out[prefix] = operators[operator-1]
		}
	}
	return out
}
