// Command scale measures what dividing a scan costs and gains on this machine:
// workers against processes, ranges of a file against cutting all of it, and the
// merging of what was saved. It prints a Markdown table.
//
//	go run ./bench/scale -mb 512
//
// Times are of whole processes with a warm page cache, the best of a few runs.
// Seconds of processors tell what a part costs wherever it runs.
package main

import (
	"compress/gzip"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"time"

	"bocor/bench/synth"
)

func main() {
	mb := flag.Int("mb", 256, "size of the file in MiB")
	runs := flag.Int("runs", 3, "runs of each, of which the best counts")
	flag.Parse()
	if err := run(*mb, *runs); err != nil {
		fmt.Fprintln(os.Stderr, "scale:", err)
		os.Exit(1)
	}
}

// cost is what a set of processes took.
type cost struct {
	wall       time.Duration
	processors time.Duration
}

type bench struct {
	program, folder string
	runs            int
}

func run(mb, runs int) error {
	folder, err := os.MkdirTemp("", "bocor-scale-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	b := &bench{filepath.Join(folder, "bocor"), folder, runs}
	if out, err := exec.Command("go", "build", "-o", b.program, "./cmd/bocor").CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	size, err := b.make(mb)
	if err != nil {
		return err
	}
	if out, err := exec.Command(b.program, "key", b.path("key")).CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	fmt.Printf("A file of %d MB, and the same in gzip.\n\n| what | seconds | of processors | against one worker |\n|---|---:|---:|---:|\n", size/1_000_000)
	var first cost
	for _, input := range []string{"dump.csv", "dump.csv.gz"} {
		first = cost{}
		for _, c := range []struct {
			name           string
			workers, parts int
			together       int // processes at a time
			flags          []string
		}{
			{"1 worker", 1, 1, 1, nil},
			{"2 workers", 2, 1, 1, nil},
			{"2 parts, a process of 1 worker each", 1, 2, 2, nil},
			{"2 parts that cut all", 1, 2, 2, []string{"--cut-all"}},
			{"16 parts, one after the other", 1, 16, 1, nil},
			{"16 parts that cut all, one after the other", 1, 16, 1, []string{"--cut-all"}},
			{"64 parts, one after the other", 1, 64, 1, nil},
		} {
			if c.parts > 1 && c.flags != nil && input != "dump.csv" || c.parts == 64 && input != "dump.csv" {
				continue
			}
			best, err := b.best(func() (cost, error) { return b.parts(input, c.workers, c.parts, c.together, c.flags) })
			if err != nil {
				return err
			}
			if first.wall == 0 {
				first = best
			}
			print(input+": "+c.name, best, first)
			if c.parts == 16 && c.flags == nil || c.parts == 64 {
				merged, err := b.best(func() (cost, error) { return b.merge(c.parts) })
				if err != nil {
					return err
				}
				print(fmt.Sprintf("%s: merging %d parts", input, c.parts), merged, first)
			}
		}
	}
	info, err := os.Stat(b.path("part1"))
	if err != nil {
		return err
	}
	fmt.Printf("\nA saved part takes %d KB.\n", info.Size()/1000)
	return nil
}

func print(name string, c, first cost) {
	fmt.Printf("| %s | %.2f | %.2f | %.2f |\n", name, c.wall.Seconds(), c.processors.Seconds(), c.wall.Seconds()/first.wall.Seconds())
}

func (b *bench) path(name string) string { return filepath.Join(b.folder, name) }

// make writes the dump, and the same in gzip.
func (b *bench) make(mb int) (size int64, err error) {
	plain, err := os.Create(b.path("dump.csv"))
	if err != nil {
		return 0, err
	}
	packed, err := os.Create(b.path("dump.csv.gz"))
	if err != nil {
		return 0, err
	}
	z := gzip.NewWriter(packed)
	if _, err := (synth.Dump{Seed: 11, Rows: mb * 6000, Relatives: true}).Write(io.MultiWriter(plain, z)); err != nil {
		return 0, err
	}
	if err := errors.Join(z.Close(), packed.Close(), plain.Close()); err != nil {
		return 0, err
	}
	info, err := os.Stat(b.path("dump.csv"))
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

func (b *bench) best(measure func() (cost, error)) (best cost, err error) {
	for i := range b.runs {
		c, err := measure()
		if err != nil {
			return cost{}, err
		}
		if i == 0 || c.wall < best.wall {
			best = c
		}
	}
	return best, nil
}

// parts scans an input in parts, some at a time.
func (b *bench) parts(input string, workers, parts, together int, flags []string) (cost, error) {
	var all cost
	var failed error
	var mutex sync.Mutex
	var running sync.WaitGroup
	turn := make(chan struct{}, together)
	started := time.Now()
	for part := 1; part <= parts; part++ {
		arguments := append([]string{"scan", "-q", "--exit-zero", "--workers", fmt.Sprint(workers), "--save", b.path(fmt.Sprint("part", part)), "--key-file", b.path("key")}, flags...)
		if parts > 1 {
			arguments = append(arguments, "--shard", fmt.Sprintf("%d/%d", part, parts))
		}
		turn <- struct{}{}
		running.Go(func() {
			defer func() { <-turn }()
			c := exec.Command(b.program, append(arguments, b.path(input))...)
			out, err := c.CombinedOutput()
			mutex.Lock()
			defer mutex.Unlock()
			if err != nil {
				failed = fmt.Errorf("%w: %s", err, out)
				return
			}
			all.processors += c.ProcessState.UserTime() + c.ProcessState.SystemTime()
		})
	}
	running.Wait()
	all.wall = time.Since(started)
	return all, failed
}

// merge merges parts that were saved.
func (b *bench) merge(parts int) (cost, error) {
	arguments := []string{"merge", "--exit-zero", "-f", "json"}
	for part := 1; part <= parts; part++ {
		arguments = append(arguments, b.path(fmt.Sprint("part", part)))
	}
	started := time.Now()
	c := exec.Command(b.program, arguments...)
	if err := c.Run(); err != nil {
		return cost{}, err
	}
	return cost{time.Since(started), c.ProcessState.UserTime() + c.ProcessState.SystemTime()}, nil
}
