package scan_test

import (
	"encoding/base64"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// TestEncoded: text in base64 is examined, in a cell, among other text, and line
// by line, where it is told that values may be missed; files are told; keys, hashes
// and paths are neither.
func TestEncoded(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 9))
	random := func(n int) string {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte(r.Uint32())
		}
		return base64.StdEncoding.EncodeToString(b)
	}
	nik := func(i int) string {
		return fmt.Sprintf("317406%02d05%02d%04d", 1+i*11%28+i%2*40, 10+i*7%80, 1+i*37%9000)
	}
	encode := func(s string) string { return base64.StdEncoding.EncodeToString([]byte(s)) }
	rows := func(line func(i int) string) string {
		var text strings.Builder
		for i := range 40 {
			text.WriteString(line(i) + "\n")
		}
		return text.String()
	}
	var whole strings.Builder
	for text := encode(rows(func(i int) string { return nik(i) + ";Kenari" })); text != ""; {
		n := min(76, len(text))
		whole.WriteString(text[:n] + "\n")
		text = text[n:]
	}
	for name, c := range map[string]struct {
		text  string
		found bool
		fault bool
	}{
		"a number a cell": {"id,data\n" + rows(func(i int) string { return fmt.Sprintf("%d,%s", i, encode(nik(i))) }), true, false},
		"unpadded":        {"id,data\n" + rows(func(i int) string { return fmt.Sprintf("%d,%s", i, strings.TrimRight(encode(nik(i)), "=")) }), true, false},
		"JSON in a log": {rows(func(i int) string {
			return fmt.Sprintf("10:%02d INFO body=%s done", i, encode(fmt.Sprintf(`{"nik":"%s","ket":"é"}`, nik(i))))
		}), true, false},
		"lines":  {"isi:\n" + whole.String(), true, true}, // with something in front it is no file
		"a file": {rows(func(int) string { return random(57) }), false, true},
		"a cell": {"id,data\n1," + random(3000) + "\n", false, true},
		"keys":   {"id,kunci\n" + rows(func(i int) string { return fmt.Sprintf("%d,%s", i, random(64)) }), false, false},
		"hashes": {rows(func(int) string { return fmt.Sprintf("%x", random(24)) }), false, false},
		"paths":  {rows(func(i int) string { return fmt.Sprintf("/data/ekspor/2020/01/pengguna/%d", i) }), false, false},
	} {
		report := scanText(t, c.text)
		found, fault := false, false
		for _, class := range report.Summary.Classes {
			found = found || class.Class == "nik"
		}
		for _, f := range report.Sources[0].Faults {
			fault = fault || f.Code == "encoded_data"
		}
		if found != c.found || fault != c.fault || fault == (report.Status == "complete") {
			t.Errorf("%s: found %v, told %v, %s, classes %v", name, found, fault, report.Status, report.Summary.Classes)
		}
	}
}
