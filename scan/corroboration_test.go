package scan

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"bocor/detectors"
	"bocor/scan/evidence"
	"bocor/scan/format"
	"bocor/scan/tally"
)

// resident is an invented person, in columns.
type resident struct{ nik, born, sex, age, phone, operator, entered string }

func residents(seed uint64, n int, men bool) []resident {
	r := rand.New(rand.NewPCG(seed, 1))
	var out []resident
	for range n {
		born := time.Date(1950+r.IntN(55), time.Month(1+r.IntN(12)), 1+r.IntN(28), 0, 0, 0, 0, time.UTC)
		day, sex := born.Day(), "L"
		if !men && r.IntN(2) == 0 {
			day, sex = day+40, "P"
		}
		network := [][2]string{{"0812", "Telkomsel"}, {"0857", "INDOSAT"}, {"0817", "XL"}, {"0896", "3"}}[r.IntN(4)]
		out = append(out, resident{
			nik: fmt.Sprintf("317406%02d%02d%02d%04d", day, born.Month(), born.Year()%100, 1+r.IntN(9999)), born: born.Format("02/01/2006"), sex: sex,
			age: fmt.Sprint(2021 - born.Year() - r.IntN(2)), phone: network[0] + fmt.Sprintf("%08d", r.IntN(1e8)), operator: network[1],
			entered: fmt.Sprintf("2021-%02d-11", 1+r.IntN(9)),
		})
	}
	return out
}

// verdicts scans rows and returns what was said of each column and class.
func verdicts(t *testing.T, set *detectors.Set, header string, rows []string) (map[string]evidence.Verdict, *tally.Table) {
	t.Helper()
	text := strings.Join(rows, "\n") + "\n"
	options := Options{Paths: []string{"-"}, Stdin: strings.NewReader(text), Detectors: set, Format: format.Defaults(), Header: NoHeader}
	options.Format.BlockSize = 2000
	if header != "" {
		options.Stdin, options.Header = strings.NewReader(header+"\n"+text), 1
	}
	result, err := Run(context.Background(), options)
	if err != nil {
		t.Fatal(err)
	}
	table := result.Sources[0].Tables[0]
	out := map[string]evidence.Verdict{}
	for _, v := range evidence.Judge(table, set, evidence.Threshold) {
		out[fmt.Sprintf("%d %s", v.Key.Column, v.Class.ID)] = v
	}
	return out, table
}

// TestCorroboration: columns of a record speak for each other, and against.
func TestCorroboration(t *testing.T) {
	set := detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))
	people := residents(1, 200, false)
	shuffled := slices.Clone(people)
	rand.New(rand.NewPCG(2, 2)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	rows := func(people []resident, nik func(i int) string, columns func(p resident) []string) (out []string) {
		for i, p := range people {
			out = append(out, nik(i)+","+strings.Join(columns(p), ","))
		}
		return out
	}
	own := func(people []resident) func(int) string { return func(i int) string { return people[i].nik } }
	all := func(p resident) []string { return []string{p.born, p.sex, p.entered, p.age, p.phone, p.operator} }
	const header = "nik,tgl_lahir,jk,tgl_daftar,umur,hp,operator"

	// With names all stand by themselves; the agreements are counted.
	found, table := verdicts(t, set, header, rows(people, own(people), all))
	if v := found["1 birth_date"]; !v.Accepted || v.Confidence < 0.97 || v.Agreement.About != "" {
		t.Errorf("named birth dates: %+v", v)
	}
	told := map[string][2]uint64{}
	for _, a := range table.Agreements() {
		name := fmt.Sprintf("%d-%d", a.Keys[0].Column, a.Keys[1].Column)
		told[name+" birth"], told[name+" sex"], told[name+" age"], told[name+" operator"] = a.Birth, a.Sex, a.Aged(), a.Operator
	}
	for name, want := range map[string][2]uint64{"0-1 birth": {0, 200}, "0-2 sex": {0, 200}, "0-4 age": {0, 200}, "1-4 age": {0, 200}, "5-6 operator": {0, 200}} {
		if told[name] != want {
			t.Errorf("%s: %v, want %v", name, told[name], want)
		}
	}

	// Without names, the NIK vouches for birth dates and sexes, and for no other
	// dates.
	found, _ = verdicts(t, set, "", rows(people, own(people), all))
	for _, column := range []string{"1 birth_date", "2 sex"} {
		if v := found[column]; !v.Accepted || v.Reason != evidence.Corroborated || v.Values != 200 || v.Agreement.Agree != 200 {
			t.Errorf("%s without a name: %+v", column, v)
		}
	}
	if v := found["3 birth_date"]; v.Accepted {
		t.Errorf("dates of registration: %+v", v)
	}

	// The NIK of others vouch for nothing, and speak against names.
	found, _ = verdicts(t, set, "", rows(people, own(shuffled), all))
	for _, column := range []string{"1 birth_date", "2 sex"} {
		if v := found[column]; v.Accepted {
			t.Errorf("%s of others: %+v", column, v)
		}
	}
	found, _ = verdicts(t, set, header, rows(people, own(shuffled), all))
	for _, column := range []string{"1 birth_date", "2 sex"} {
		if v := found[column]; !v.Accepted || v.Confidence != evidence.Threshold || !strings.Contains(v.Why(set), " says another ") {
			t.Errorf("%s of others, named: %+v: %s", column, v, v.Why(set))
		}
	}

	// Those in remarks are of anybody: beside the own one they say nothing.
	found, _ = verdicts(t, set, "nik,tgl_lahir,catatan", rows(people, own(people), func(p resident) []string {
		return []string{p.born, "titipan NIK " + shuffled[len(p.age)+len(p.phone)].nik}
	}))
	if v := found["1 birth_date"]; !v.Accepted || v.Confidence < 0.97 || v.Agreement.About != "" {
		t.Errorf("birth dates beside others' NIK in remarks: %+v", v)
	}

	// NIK of men look like family card numbers, until their birth dates stand beside.
	men := residents(3, 100, true)
	found, _ = verdicts(t, set, "kode", rows(men, own(men), func(resident) []string { return nil }))
	if _, ok := found["0 nik_or_kk"]; !ok {
		t.Errorf("NIK of men alone: %+v", found)
	}
	found, _ = verdicts(t, set, "kode,tgl_lahir", rows(men, own(men), func(p resident) []string { return []string{p.born} }))
	if v := found["0 nik"]; !v.Accepted || v.Reason != evidence.Corroborated {
		t.Errorf("NIK of men beside birth dates: %+v", found)
	}
	// So in a column of another name.
	found, _ = verdicts(t, set, "no_kk,tgl_lahir", rows(men, own(men), func(p resident) []string { return []string{p.born} }))
	if v, kk := found["0 nik"], found["0 kk"]; !v.Accepted || kk.Accepted {
		t.Errorf("NIK named KK beside birth dates: %+v", found)
	}

	// Bare numbers among others, with their operators.
	junk := func(i int) string { return fmt.Sprintf("77%09d", i*7919) }
	found, _ = verdicts(t, set, "x,operator", rows(people, func(i int) string {
		if i%3 == 0 {
			return junk(i)
		}
		return people[i].phone[1:]
	}, func(p resident) []string { return []string{p.operator} }))
	if v := found["0 phone"]; !v.Accepted || v.Reason != evidence.Corroborated {
		t.Errorf("bare numbers beside operators: %+v", found)
	}
}

// TestSpokenDistinct: values behind words are told apart.
func TestSpokenDistinct(t *testing.T) {
	set := detectors.NewSet(time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))
	var rows []string
	for i := range 100 {
		rows = append(rows, fmt.Sprintf("%d,nopol B %d XYZ dan IG: @kenari_%d", i, 1000+i, i))
	}
	found, _ := verdicts(t, set, "no,catatan", rows)
	for _, class := range []string{"vehicle_plate", "messenger"} {
		if v := found["1 "+class]; !v.Accepted || v.Values != 100 || v.Distinct != 100 {
			t.Errorf("%s: %+v", class, v)
		}
	}
}
