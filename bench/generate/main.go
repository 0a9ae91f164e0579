// Command generate writes a synthetic dump to standard output:
//
//	go run ./bench/generate -kind members -rows 1000 -seed 1 > dump.csv
package main

import (
	"flag"
	"fmt"
	"os"

	"bocor/bench/synth"
)

func main() {
	kind := flag.String("kind", "members", "members (leaky), clean, register (with the shape of a real one), or offer-2021 (docs/story-2021.md)")
	rows := flag.Int("rows", 1000, "records")
	seed := flag.Uint64("seed", 1, "the same seed gives the same bytes")
	flag.Parse()
	var err error
	switch *kind {
	case "members":
		_, err = synth.Dump{Seed: *seed, Rows: *rows, Relatives: true, Prose: true, Duplicates: 0.02}.Write(os.Stdout)
	case "register":
		err = synth.Register{Seed: *seed, Rows: *rows, Kind: "members"}.Write(os.Stdout)
	case "offer-2021":
		err = synth.Register{Seed: *seed, Rows: *rows, Kind: *kind}.Write(os.Stdout)
	case "clean":
		_, err = synth.Clean(os.Stdout, *seed, *rows)
	default:
		err = fmt.Errorf("there is no kind %q", *kind)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}
