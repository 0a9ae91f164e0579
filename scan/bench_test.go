package scan_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"testing"

	"bocor/bench/synth"
	"bocor/scan"
	"bocor/scan/format"
)

func benchmarkScan(b *testing.B, text []byte, change func(*scan.Options)) {
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		options := scan.Options{Paths: []string{"-"}, Stdin: bytes.NewReader(text), Detectors: set, Format: format.Defaults()}
		if change != nil {
			change(&options)
		}
		if _, err := scan.Run(context.Background(), options); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkScanLeaky(b *testing.B) {
	text, _ := dump(b, synth.Dump{Seed: 3, Rows: 200_000})
	benchmarkScan(b, []byte(text), nil)
}

func BenchmarkScanClean(b *testing.B) {
	var text bytes.Buffer
	if _, err := synth.Clean(&text, 3, 100_000); err != nil {
		b.Fatal(err)
	}
	benchmarkScan(b, text.Bytes(), nil)
}

func BenchmarkScanBlockSize(b *testing.B) {
	text, _ := dump(b, synth.Dump{Seed: 3, Rows: 200_000})
	for _, size := range []int{32 << 10, 128 << 10, 256 << 10, 512 << 10, 2 << 20} {
		b.Run(fmt.Sprint(size>>10), func(b *testing.B) {
			benchmarkScan(b, []byte(text), func(o *scan.Options) { o.Format.BlockSize = size })
		})
	}
}

// BenchmarkScanFile scans the file that BOCOR_FILE names, to be profiled.
func BenchmarkScanFile(b *testing.B) {
	path := os.Getenv("BOCOR_FILE")
	if path == "" {
		b.Skip("BOCOR_FILE is not set")
	}
	text, err := os.ReadFile(path)
	if err != nil {
		b.Fatal(err)
	}
	benchmarkScan(b, text, func(o *scan.Options) { o.Workers = 1 })
}
