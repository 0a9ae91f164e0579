package tally

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"testing"
)

// saved is a tally of random events as it is written.
func saved(t testing.TB) []byte {
	t.Helper()
	secret, err := NewSecret([]byte("0123456789abcdef"))
	if err != nil {
		t.Fatal(err)
	}
	table := NewTable(make([]Column, 5), Registers)
	b := NewBuilder(table, NewLayout(set), secret)
	for _, e := range randomEvents(rand.New(rand.NewPCG(3, 3)), 200) {
		for _, m := range e.matches {
			b.Match(m.column, m.class, &m.Match)
		}
		b.Date(1, 600)
		b.EndRecord(e.row)
	}
	scan := &Scan{Classes: set.IDs(), Sources: []*Source{{Path: "a", Tables: []*Table{table}}}}
	s, err := scan.Save()
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := WriteSaved(&out, s); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestReadSaved(t *testing.T) {
	whole := saved(t)
	s, err := ReadSaved(bytes.NewReader(whole))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Load(set.IDs()[1:], NewLayout(set)); err == nil {
		t.Error("other classes were taken")
	}
	for n := range whole {
		if n%97 == 0 {
			if _, err := ReadSaved(bytes.NewReader(whole[:n])); err == nil {
				t.Fatalf("%d of %d bytes pass for whole", n, len(whole))
			}
		}
	}
	for i := len(SavedSchema) + 70; i < len(whole); i += 131 {
		damaged := bytes.Clone(whole)
		damaged[i] ^= 1
		if _, err := ReadSaved(bytes.NewReader(damaged)); err == nil {
			t.Fatalf("a changed byte at %d passes", i)
		}
	}
	if _, err := ReadSaved(bytes.NewReader([]byte("nik,nama\n"))); !errors.Is(err, ErrNotSaved) {
		t.Errorf("a table: %v", err)
	}
	exact := &Scan{Classes: set.IDs(), Sources: []*Source{{Tables: []*Table{count(randomEvents(rand.New(rand.NewPCG(4, 4)), 50))}}}}
	if _, err := exact.Save(); !errors.Is(err, ErrNotRegisters) {
		t.Errorf("exact counts were saved: %v", err)
	}
}

// FuzzLoad: whatever a file says, loading it gives a tally or an error, and a
// tally can be merged with itself.
func FuzzLoad(f *testing.F) {
	s, err := ReadSaved(bytes.NewReader(saved(f)))
	if err != nil {
		f.Fatal(err)
	}
	text, _ := json.Marshal(s)
	f.Add(text)
	f.Add([]byte(`{"schema":"bocor.tally/1","sources":[{"tables":[null]}]}`))
	layout := NewLayout(set)
	f.Fuzz(func(t *testing.T, text []byte) {
		var body bytes.Buffer
		packed := gzip.NewWriter(&body)
		packed.Write(text)
		packed.Close()
		sum := sha256.Sum256(body.Bytes())
		file := append([]byte(SavedSchema+" "+hex.EncodeToString(sum[:])+"\n"), body.Bytes()...)
		s, err := ReadSaved(bytes.NewReader(file))
		if err != nil {
			return
		}
		a, err := s.Load(set.IDs(), layout)
		if err != nil {
			return
		}
		b, err := s.Load(set.IDs(), layout)
		if err != nil {
			t.Fatal("it loads once, and not twice")
		}
		MergeParts([]*Scan{a, b})
	})
}
