package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"bocor/cmd"
)

// version is set by the release build.
var version = ""

func main() { os.Exit(run(os.Stdout, os.Stderr)) }

func run(stdout, stderr io.Writer) int {
	// More garbage between collections: workers make next to none, so that the
	// heap stays small all the same (go run ./bench/speed, peak MiB).
	debug.SetGCPercent(200)
	// Reports on very many members and tables are the exception: more collections
	// keep them within bounds (TestBounds).
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(128 << 20)
	}
	ctx, cancel := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	go func() {
		cancel(cmd.SignalError{Signal: (<-signals).(syscall.Signal)})
		os.Exit(cmd.SignalError{Signal: (<-signals).(syscall.Signal)}.ExitCode())
	}()
	return cmd.Run(ctx, os.Args[1:], cmd.System{
		Stdin: os.Stdin, Stdout: stdout, Stderr: stderr, Getenv: os.Getenv, Version: version,
	})
}
