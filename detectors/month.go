package detectors

import (
	"bytes"
	"slices"
	"strings"
)

const (
	// FirstMonth is the first month that Month tells, as a year.
	FirstMonth = 1970
	// Months is how many it tells, from January of FirstMonth on.
	Months = 12 * 100
)

// Month returns the month of a value that is a date or a time, counted from
// January 1970 on: a date in any form, or the seconds or milliseconds since
// 1970 that programs write. It is false for everything else.
func Month(value []byte) (month int, ok bool) {
	// 2021-05-20, with whatever behind it: what most tables have.
	if len(value) >= 10 && value[4] == '-' && value[7] == '-' {
		year, m := 0, 0
		for _, c := range value[:4] {
			if !isDigit(c) {
				return 0, false
			}
			year = 10*year + int(c-'0')
		}
		if !isDigit(value[5]) || !isDigit(value[6]) {
			return 0, false
		}
		m = int(value[5]-'0')*10 + int(value[6]-'0')
		return monthOf(year, m)
	}
	if IsDigits(value) {
		switch len(value) {
		case 10, 13:
			seconds := int(number(value))
			if len(value) == 13 {
				seconds /= 1000
			}
			d := spreadsheetDate(25_569 + seconds/86_400)
			return monthOf(d.year, d.month)
		case 14: // 20210520101500
			value = value[:8]
		}
	}
	d, ok := readDate(value)
	if !ok || d.day <= 12 && d.day != d.month && bytes.IndexByte(value, '/') > 0 && value[0] <= '9' && bytes.IndexByte(value, '/') <= 2 {
		return 0, false // 05/06/2021 may be of May or of June
	}
	return monthOf(d.year, d.month)
}

func monthOf(year, month int) (int, bool) {
	n := 12*(year-FirstMonth) + month - 1
	return n, month >= 1 && month <= 12 && n >= 0 && n < Months
}

// dated are words of names of columns that say when something happened to a
// record; notDated are those of columns with dates of another meaning: births,
// and what is to come.
var (
	dated = []string{"tgl", "tanggal", "date", "datetime", "time", "timestamp", "waktu", "created", "updated", "modified", "inserted", "registered", "createdat", "updatedat",
		"tsinput", "tsupdate", "tsstatus", "tmt", "dibuat", "diubah", "login", "lastlogin", "entri"}
	notDated = []string{"lahir", "lhr", "birth", "born", "dob", "ttl", "exp", "expire", "expired", "expires", "expiry", "berlaku", "akhir", "akh", "end", "until", "sampai", "tempo", "due", "valid",
		"meninggal", "wafat", "mati", "death", "zone", "zona"}
)

// IsDated tells whether a column's name says that its dates are those of what
// happened to the record: when it was made, changed, used.
func IsDated(column string) bool {
	if front, _, isTyped := strings.Cut(column, ".$"); isTyped { // birthDate.$date
		column = front
	}
	tokens := tokens(column[strings.LastIndexByte(column, '.')+1:])
	found := false
	for _, token := range tokens {
		found = found || slices.Contains(dated, token)
		for _, prefix := range []string{"tgl", "tanggal"} {
			if rest, ok := strings.CutPrefix(token, prefix); ok {
				found = true
				token = rest
			}
		}
		if slices.Contains(notDated, token) || strings.HasPrefix(token, "lhr") || strings.HasPrefix(token, "lahir") {
			return false
		}
	}
	return found
}
