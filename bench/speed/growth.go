package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"bocor/bench/synth"
)

// growth prints how time and memory grow with the size of a file, its columns
// and the workers.
func growth(program, dir, list string) error {
	var sizes []int
	for text := range strings.SplitSeq(list, ",") {
		mb, err := strconv.Atoi(text)
		if err != nil || mb < 1 {
			return fmt.Errorf("-growth: %q is no size in MB", text)
		}
		sizes = append(sizes, mb)
	}
	fmt.Println("| MB | columns | workers | s | MB/s | peak MiB |\n|---|---|---|---|---|---|")
	for _, columns := range []int{5, 50, 500} {
		for _, mb := range sizes {
			path := filepath.Join(dir, "growth.csv")
			records, err := makeWide(path, columns, mb)
			if err != nil {
				return err
			}
			for _, workers := range []int{1, 2} {
				best, peak := time.Hour, int64(0)
				for range 3 {
					start := time.Now()
					out, p, err := process(program, "scan", "--exit-zero", "-f", "json", "--workers", fmt.Sprint(workers), path)
					if err != nil {
						return err
					}
					best, peak = min(best, time.Since(start)), max(peak, p)
					var r bocorReport
					if err := json.Unmarshal(out, &r); err != nil {
						return err
					}
					if r.Summary.Records != records || r.Summary.ExposedRecords != records || len(r.Summary.Classes) != 3 {
						return fmt.Errorf("%d MB, %d columns: %d of %d records exposed, want all of %d", mb, columns, r.Summary.ExposedRecords, r.Summary.Records, records)
					}
				}
				fmt.Printf("| %d | %d | %d | %.2f | %.0f | %d |\n", mb, columns, workers, best.Seconds(), float64(mb)/best.Seconds(), peak>>10)
			}
		}
	}
	return os.Remove(filepath.Join(dir, "growth.csv"))
}

func makeWide(path string, columns, mb int) (uint64, error) {
	out, err := os.Create(path)
	if err != nil {
		return 0, err
	}
	records, err := synth.Wide(out, 6, columns, int64(mb)*1_000_000)
	if err != nil {
		return 0, err
	}
	return records, out.Close()
}
