// Command speed times bocor against the floor of each format (wc -l for text,
// the unpacking alone for what is packed) and whatever else is installed, on
// synthetic dumps that it makes, and checks every count against the truth in
// the same runs. It prints a Markdown table.
//
//	go run ./bench/speed -mb 1024 -pairs 9
//	go run ./bench/speed -mb 1024 -only ndjson,gz
//	go run ./bench/speed -growth 10,100,1000,4000
//
// Times are of whole processes with a warm page cache. Each tool runs in pairs
// with the floor, because machines drift: compare the ratios.
package main

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"bocor/bench/synth"
)

func main() {
	mb := flag.Int("mb", 256, "size of each file in MiB")
	pairs := flag.Int("pairs", 5, "runs of each tool")
	workers := flag.Int("workers", 2, "workers of bocor")
	dir := flag.String("dir", "", "where the files go and stay (default: a temporary folder)")
	only := flag.String("only", strings.Join(kinds, ","), "kinds of files")
	kind := flag.String("make", "", "only write a file of this kind; for the program's own use")
	unpacks := flag.Bool("unpack", false, "only unpack -path; for the program's own use")
	sizes := flag.String("growth", "", "print how cost grows over files of these sizes in MB, instead")
	path := flag.String("path", "", "with -make and -unpack: the file")
	flag.Parse()
	if *kind != "" {
		if err := makeFile(*kind, *path, *mb); err != nil {
			fmt.Fprintln(os.Stderr, "speed:", err)
			os.Exit(1)
		}
		return
	}
	if *unpacks {
		if err := unpack(*path); err != nil {
			fmt.Fprintln(os.Stderr, "speed:", err)
			os.Exit(1)
		}
		return
	}
	if err := run(*mb, *pairs, *workers, *dir, strings.Split(*only, ","), *sizes); err != nil {
		fmt.Fprintln(os.Stderr, "speed:", err)
		os.Exit(1)
	}
}

// kinds of files that are made: clean is an ordinary table, lookalikes is one
// full of numbers that are nearly personal, all others hold the same records.
var kinds = []string{"leaky", "clean", "lookalikes", "ndjson", "array", "sql", "gz", "zst", "xlsx"}

func run(mb, pairs, workers int, dir string, kinds []string, sizes string) error {
	if dir == "" {
		temporary, err := os.MkdirTemp("", "bocor-speed-")
		if err != nil {
			return err
		}
		defer os.RemoveAll(temporary)
		dir = temporary
	}
	program := filepath.Join(dir, "bocor")
	if out, err := exec.Command("go", "build", "-o", program, "./cmd/bocor").CombinedOutput(); err != nil {
		return fmt.Errorf("%w\n%s", err, out)
	}
	if sizes != "" {
		return growth(program, dir, sizes)
	}
	fmt.Printf("%s, %s/%s, %d cores, bocor with %d workers, medians of %d pairs with the floor\n\n", runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), workers, pairs)
	fmt.Println("| file | tool | s | MB/s | x floor | from-to | peak MiB | counts |")
	fmt.Println("|---|---|---|---|---|---|---|---|")
	for _, kind := range kinds {
		f := file{kind: kind}
		if err := f.make(dir, mb); err != nil {
			return fmt.Errorf("making the %s file: %w", kind, err)
		}
		for _, t := range tools(program, workers, &f) {
			if err := t.time(&f, pairs); err != nil {
				return fmt.Errorf("%s: %w", t.name, err)
			}
		}
	}
	return nil
}

// file is a dump with its truth.
type file struct {
	kind  string
	path  string
	size  int64
	truth *synth.Truth
	// floor is the least that any tool has to do.
	floorName string
	floor     func() error
}

// bocorReport is the part of the JSON report that is checked.
type bocorReport struct {
	Summary struct {
		Records        uint64 `json:"records"`
		ExposedRecords uint64 `json:"exposed_records"`
		Classes        []struct {
			Class   string `json:"class"`
			Records uint64 `json:"records"`
			Values  uint64 `json:"values"`
		} `json:"classes"`
	} `json:"summary"`
}

// make writes the file in a process of its own: a child's peak memory is
// counted from its parent's, and the truth takes a lot.
func (f *file) make(dir string, mb int) error {
	if f.kind == "xlsx" {
		mb = max(1, mb/8) // its writer is slow
	}
	f.path = filepath.Join(dir, fmt.Sprintf("%s-%d.dump", f.kind, mb))
	self, err := os.Executable()
	if err != nil {
		return err
	}
	out, err := exec.Command(self, "-make", f.kind, "-mb", fmt.Sprint(mb), "-path", f.path).Output()
	if err != nil {
		return err
	}
	if err := json.Unmarshal(out, &f.truth); err != nil {
		return err
	}
	info, err := os.Stat(f.path)
	if err != nil {
		return err
	}
	f.size = info.Size()
	f.floorName, f.floor = "wc -l", func() error {
		_, _, err := process("wc", "-l", f.path)
		return err
	}
	if f.kind == "gz" || f.kind == "zst" || f.kind == "xlsx" {
		f.floorName, f.floor = "unpacking", func() error {
			_, _, err := process(self, "-unpack", "-path", f.path)
			return err
		}
	}
	return nil
}

// makeFile is the process that writes a file, and its truth to stdout.
func makeFile(kind, path string, mb int) error {
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	truth := &synth.Truth{}
	dump := synth.Dump{Seed: 4, Rows: mb * 6400}
	switch kind {
	case "leaky":
		truth, err = dump.Write(out)
	case "clean":
		truth.Records, err = synth.Shipments(out, 4, mb*5900)
	case "lookalikes":
		truth.Records, err = synth.Clean(out, 4, mb*4700)
	default:
		truth, err = convert(dump, kind, out)
	}
	if err != nil {
		return err
	}
	if err := out.Close(); err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(truth)
}

// check compares a report with the truth.
func (f *file) check(r bocorReport) error {
	if r.Summary.Records != f.truth.Records || r.Summary.ExposedRecords != f.truth.Exposed {
		return fmt.Errorf("%d of %d exposed, want %d of %d", r.Summary.ExposedRecords, r.Summary.Records, f.truth.Exposed, f.truth.Records)
	}
	for _, c := range r.Summary.Classes {
		if want := f.truth.Classes[c.Class]; want == nil || c.Records != want.Records || c.Values != want.Values {
			return fmt.Errorf("%s: %d records and %d values, want %+v", c.Class, c.Records, c.Values, want)
		}
	}
	if len(r.Summary.Classes) != len(f.truth.Classes) {
		return fmt.Errorf("%d classes, want %d", len(r.Summary.Classes), len(f.truth.Classes))
	}
	return nil
}

// tool is one thing to time.
type tool struct {
	name string
	run  func() (peak int64, err error) // peak RSS in KiB; 0: not known
}

// tools returns what is installed.
func tools(program string, workers int, f *file) []tool {
	bocor := func(n int) tool {
		return tool{fmt.Sprintf("**bocor** (%d workers)", n), func() (int64, error) {
			var r bocorReport
			out, peak, err := process(program, "scan", "--exit-zero", "-f", "json", "--workers", fmt.Sprint(n), f.path)
			if err == nil {
				err = json.Unmarshal(out, &r)
			}
			if err == nil {
				err = f.check(r)
			}
			return peak, err
		}}
	}
	list := []tool{bocor(workers)}
	if workers > 1 {
		list = append(list, bocor(1))
	}
	switch f.kind {
	case "xlsx":
		list = append(list, tool{"excelize Rows()", func() (int64, error) { return 0, readRows(f.path) }})
		return append(list, unpacker(f, "unzip", "-p", f.path, "xl/worksheets/sheet1.xml")...)
	case "gz":
		return append(list, unpacker(f, "gzip", "-dc")...)
	case "zst":
		return append(list, unpacker(f, "zstd", "-dc")...)
	case "leaky", "clean", "lookalikes":
	default:
		return list
	}
	list = append(list, tool{"encoding/csv (parses only)", func() (int64, error) { return 0, parse(f.path) }})
	const nik = `[1-9][0-9]{5}[0-7][0-9](0[1-9]|1[0-2])[0-9]{6}`
	for name, args := range map[string][]string{
		"rg": {"-c", nik}, "grep": {"-cE", nik}, "zsv": {"count", f.path},
		"duckdb": {"-c", "select count(*) from read_csv('" + f.path + "', all_varchar=true)"},
	} {
		path, err := exec.LookPath(name)
		if err != nil {
			continue
		}
		what := "counts rows only"
		if name == "rg" || name == "grep" {
			args = append(args, f.path)
			what = "one pattern"
		}
		list = append(list, tool{name + " (" + what + ")", func() (int64, error) {
			_, peak, err := process(path, args...)
			var exit *exec.ExitError
			if errors.As(err, &exit) && exit.ExitCode() == 1 { // nothing found
				err = nil
			}
			return peak, err
		}})
	}
	return list
}

// unpacker only unpacks; it is none where its program is not installed.
func unpacker(f *file, name string, args ...string) []tool {
	path, err := exec.LookPath(name)
	if err != nil {
		return nil
	}
	return []tool{{name + " " + args[0] + " (unpacks only)", func() (int64, error) {
		in, err := os.Open(f.path)
		if err != nil {
			return 0, err
		}
		defer in.Close()
		c := exec.Command(path, args...) // whose output goes nowhere
		c.Stdin = in
		err = c.Run()
		return peakOf(c.ProcessState), err
	}}}
}

func process(name string, args ...string) (out []byte, peak int64, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
	defer cancel()
	c := exec.CommandContext(ctx, name, args...)
	c.Env = append(os.Environ(), "LC_ALL=C")
	out, err = c.Output()
	return out, peakOf(c.ProcessState), err
}

func parse(path string) error {
	in, err := os.Open(path)
	if err != nil {
		return err
	}
	defer in.Close()
	r := csv.NewReader(in)
	r.ReuseRecord = true
	for {
		if _, err := r.Read(); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
	}
}

// time runs the tool in pairs with wc -l and prints its row.
func (t tool) time(f *file, pairs int) error {
	var seconds, ratios []float64
	peak := int64(0)
	for range pairs + 1 {
		start := time.Now()
		if err := f.floor(); err != nil {
			return err
		}
		floor := time.Since(start)
		start = time.Now()
		p, err := t.run()
		if err != nil {
			return err
		}
		took := time.Since(start)
		seconds = append(seconds, took.Seconds())
		ratios = append(ratios, took.Seconds()/floor.Seconds())
		peak = max(peak, p)
	}
	// The first pair warms the cache.
	seconds, ratios = seconds[1:], ratios[1:]
	slices.Sort(seconds)
	slices.Sort(ratios)
	counts := "-"
	if t.name[0] == '*' {
		counts = "exact"
	}
	memory := "-"
	if peak > 0 {
		memory = fmt.Sprint(peak >> 10)
	}
	s, r := seconds[len(seconds)/2], ratios[len(ratios)/2]
	fmt.Printf("| %s, %d MB (floor: %s) | %s | %.3f | %.0f | %.1f | %.1f-%.1f | %s | %s |\n", f.kind, f.size/1_000_000, f.floorName, t.name, s, float64(f.size)/1e6/s, r, ratios[0], ratios[len(ratios)-1], memory, counts)
	return nil
}
