package scan

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"time"

	"bocor/detectors"
	"bocor/scan/record"
	"bocor/scan/tally"
)

// lookSlowly is look as it is described.
func lookSlowly(text string) content {
	var c content
	note := func(is bool, what holds) {
		if is {
			c.holds |= what
		}
	}
	isIn := func(b byte, set string) bool { return strings.IndexByte(set, b) >= 0 }
	isDigit := func(i int) bool { return i >= 0 && i < len(text) && isIn(text[i], "0123456789") }
	for start := range text {
		joined, gap := 0, 0
		for i := start; i < len(text); i++ {
			if isDigit(i) {
				joined++
				gap = 0
				continue
			}
			if gap++; gap > 3 || !isIn(text[i], " -./()") {
				break
			}
		}
		c.digits = max(c.digits, joined)
		note(text[start] == '@', holdsAt)
		note(text[start] == '$', holdsDollar)
		note(isDigit(start) && isDigit(start-1) && isDigit(start-2) && isDigit(start-4) || isIn(text[start], "jJ") && (isDigit(start-1) || isDigit(start-2)), holdsAmount)
	}
	note(len(dotBeforeDigit.FindAllString(text, -1)) >= 3, holdsDots)
	letter := strings.ContainsFunc(text, func(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' })
	note(letter && strings.ContainsAny(text, " :=\t\n"), holdsProse)
	return c
}

var dotBeforeDigit = regexp.MustCompile(`\.\d`)

// opens tells whether a gate is open to what a text holds, as Gate describes it.
func (c content) opens(g detectors.Gate) bool {
	has := func(what holds) bool { return c.holds&what != 0 }
	return c.digits >= g.Digits && (has(holdsAt) || !g.At) && (has(holdsProse) || !g.Prose) && (has(holdsAmount) || !g.Amount) && (has(holdsDollar) || !g.Dollar) && (has(holdsDots) || !g.Dots)
}

func TestLook(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	signs := "0123456789012345 -./()@$jJaZ:\t,"
	for range 200_000 {
		text := make([]byte, r.IntN(24))
		for i := range text {
			text[i] = signs[r.IntN(len(signs))]
		}
		if got, want := look(text), lookSlowly(string(text)); got != want {
			t.Fatalf("%q: %+v, want %+v", text, got, want)
		}
	}
}

// TestRecordLook: what is told of a cell without marks is never less than what
// is in it.
func TestRecordLook(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	signs := "0123456789012345 -./()@$jJaZ:\t,\u00e9"
	for range 100_000 {
		text := make([]byte, r.IntN(24))
		for i := range text {
			text[i] = signs[r.IntN(len(signs))]
		}
		want, digits := lookSlowly(string(text)), 0
		isHigh := false
		for _, c := range text {
			if c >= '0' && c <= '9' {
				digits++
			}
			isHigh = isHigh || c >= 0x80
		}
		n, got := record.Look(text)
		if n != digits || got&record.Marked == 0 || got&record.High != 0 != isHigh || got&record.Sign != 0 != (want.holds&(holdsAt|holdsDollar) != 0) || got&record.Amount == 0 && want.holds&(holdsAmount|holdsProse) == holdsAmount|holdsProse {
			t.Fatalf("%q: %d digits, signs %b; %+v", text, n, got, want)
		}
	}
}

func BenchmarkLook(b *testing.B) {
	texts := []string{"2021-03-01 00:00:37", "left-pad@3.17.10", "5331f0cf-069b-4570-a970-14fbaf26448b", "102.4975618", "dikirim hari ini", "INV/2021/03/000001"}
	for b.Loop() {
		for _, text := range texts {
			look([]byte(text))
		}
	}
}

func TestIsTimestamp(t *testing.T) {
	for text, want := range map[string]bool{
		"2024-03-01 10:00": true, "2024-03-01T10:00:59": true, "2024-03-01 10:00:59.123456789": true, "2024-03-01T10:00:59Z": true,
		"2024-03-01T10:00:59,5+07:00": true, "2024-03-01 10:00:59-0700": true, "2024-03-01 10:00:59+07": true,
		"2024-03-01": false, "2024/03/01 10:00": false, "2024-03-01 10.00": false, "2024-03-01x10:00": false, "12024-03-01 10:00": false,
		"2024-03-01 10:00 081234567890": false, "2024-03-01 10:00:59.1234567890": false, "2024-03-01 10:00:59.": false,
		"2024-03-01 10:00:5981234567890": false, "2024-03-01 10:00:59.123a@b.co": false, "3174061505900001": false,
	} {
		if got := isTimestamp([]byte(text)); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestIsUUID(t *testing.T) {
	for text, want := range map[string]bool{
		"40ccf3e7-f997-4382-af12-52765241dbcc": true, "40CCF3E7-F997-4382-AF12-52765241DBCC": true, "12345678-0812-3456-7891-567890123456": true,
		"40ccf3e7-f997-4382-af12-52765241dbc": false, "40ccf3e7-f997-4382-af12-52765241dbcg": false, "40ccf3e7 f997-4382-af12-52765241dbcc": false,
		"Jl.Mawar-No12-3174-0615-059012345678": false,
	} {
		if got := isUUID([]byte(text)); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestAreNumbered(t *testing.T) {
	set := detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))
	for names, want := range map[string]bool{
		"field_1,field_2,field_3": true, "key1,key2,key3": true, "x1,x2,x3": true,
		"nama1,nama2,nama3": false, "gaji_1,gaji_2,gaji_3": false, "hp1,hp2,hp3": false, "field_1,field_2": false, "field_1,field_2,nik": false, "1,2,3": false,
	} {
		var columns []tally.Column
		for name := range strings.SplitSeq(names, ",") {
			columns = append(columns, tally.Column{Name: name})
		}
		if got := areNumbered(columns, set.Vocabulary); got != want {
			t.Errorf("%s: %v", names, got)
		}
	}
}
