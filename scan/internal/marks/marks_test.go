package marks

import (
	"math/rand/v2"
	"testing"
)

// slow finds one mark, byte by byte.
func slow(text []byte, is func(byte) bool) (maps []uint64) {
	maps = make([]uint64, (len(text)+63)/64)
	for i, c := range text {
		if is(c) {
			maps[i/64] |= 1 << (i % 64)
		}
	}
	return maps
}

func check(t *testing.T, text []byte, delimiter, quote byte) {
	t.Helper()
	words := Find(nil, text, delimiter, quote)
	if len(words) != (len(text)+63)/64 {
		t.Fatalf("%d words for %d bytes", len(words), len(text))
	}
	for name, c := range map[string]struct {
		of func(Word) uint64
		is func(byte) bool
	}{
		"newline":   {func(w Word) uint64 { return w.Newline }, func(c byte) bool { return c == '\n' }},
		"return":    {func(w Word) uint64 { return w.Return }, func(c byte) bool { return c == '\r' }},
		"delimiter": {func(w Word) uint64 { return w.Delimiter }, func(c byte) bool { return c == delimiter }},
		"quote":     {func(w Word) uint64 { return w.Quote }, func(c byte) bool { return c == quote }},
		"digit":     {func(w Word) uint64 { return w.Digit }, func(c byte) bool { return c >= '0' && c <= '9' }},
		"sign":      {func(w Word) uint64 { return w.Sign }, func(c byte) bool { return c == '@' || c == '$' || c == '%' || c == '\\' }},
		"high":      {func(w Word) uint64 { return w.High }, func(c byte) bool { return c >= 0x80 }},
		"million":   {func(w Word) uint64 { return w.Million }, func(c byte) bool { return c == 'j' || c == 'J' }},
	} {
		for i, want := range slow(text, c.is) {
			if got := c.of(words[i]); got != want {
				t.Fatalf("%s of %q, word %d: %064b, want %064b", name, text, i, got, want)
			}
		}
	}
}

func TestFind(t *testing.T) {
	every := make([]byte, 256)
	for i := range every {
		every[i] = byte(i)
	}
	check(t, every, ',', '"')
	check(t, every, '\t', '\'')
	check(t, every, 0xff, 0)
	check(t, nil, ',', '"')
	const signs = "\n\r,;\"@$%\\0987j Jxyz\x80\xff"
	r := rand.New(rand.NewPCG(1, 1))
	for range 2000 {
		text := make([]byte, r.IntN(400))
		for i := range text {
			text[i] = signs[r.IntN(len(signs))]
		}
		check(t, text, ",;\x80"[r.IntN(3)], '"')
	}
}

// TestPlainIsAssembly: both passes give the same words.
func TestPlainIsAssembly(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	for range 500 {
		n := 1 + r.IntN(6)
		text := make([]byte, 64*n)
		for i := range text {
			text[i] = byte(r.IntN(256))
		}
		fast, plain := make([]Word, n), make([]Word, n)
		find(fast, text, ';', '"')
		findPlain(plain, text, ';', '"')
		for i := range fast {
			if fast[i] != plain[i] {
				t.Fatalf("word %d of %q: %+v, plain %+v", i, text, fast[i], plain[i])
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add([]byte("nik,nama\n3174061505901234,\"Budi\"\r\n"), byte(','), byte('"'))
	f.Fuzz(func(t *testing.T, text []byte, delimiter, quote byte) { check(t, text, delimiter, quote) })
}

func TestFindAllocatesNothing(t *testing.T) {
	text := make([]byte, 1000)
	words := Find(nil, text, ',', '"')
	if n := testing.AllocsPerRun(100, func() { words = Find(words, text, ',', '"') }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkFind(b *testing.B) {
	text := make([]byte, 256<<10)
	for i := range text {
		text[i] = "0001873629405,NAMA SINTETIS,\"JL. MAWAR, 5\",a@b.id\n"[i%50]
	}
	var words []Word
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		words = Find(words, text, ',', '"')
	}
}

func BenchmarkFindPlain(b *testing.B) {
	text := make([]byte, 256<<10)
	words := make([]Word, len(text)/64)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		findPlain(words, text, ',', '"')
	}
}
