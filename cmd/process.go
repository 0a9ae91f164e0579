package cmd

import (
	"context"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"bocor/scan"
	"bocor/scan/source"
)

// Process is what a main function gives the program.
type Process struct {
	Stdout, Stderr io.Writer
	// Version is "" in a build that nobody released.
	Version string
	// Exit ends the process at once, when it is asked to stop a second time.
	Exit func(code int)
	// Pictures is as in System.
	Pictures func(ocr string) (scan.Pictures, error)
	// Locate is as in System.
	Locate source.Locator
}

// Run runs the program as a process with its arguments, signals and memory,
// and returns its exit code.
func (p Process) Run() int {
	// More garbage between collections: workers make next to none, so that the
	// heap stays small all the same (go run ./bench/speed, peak MiB).
	debug.SetGCPercent(200)
	// Reports on very many members and tables are the exception: more collections
	// keep them within bounds (TestBounds).
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(192 << 20)
	}
	ctx, cancel := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	go func() {
		cancel(SignalError{Signal: (<-signals).(syscall.Signal)})
		p.Exit(SignalError{Signal: (<-signals).(syscall.Signal)}.ExitCode())
	}()
	return Run(ctx, os.Args[1:], System{
		Stdin: os.Stdin, Stdout: p.Stdout, Stderr: p.Stderr, Getenv: os.Getenv, Version: p.Version, Pictures: p.Pictures, Locate: p.Locate,
	})
}
