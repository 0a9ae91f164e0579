package main

import (
	"os"
	"syscall"
)

// peakOf returns a process's peak resident memory in KiB.
func peakOf(state *os.ProcessState) int64 {
	if usage, ok := state.SysUsage().(*syscall.Rusage); ok {
		return int64(usage.Maxrss)
	}
	return 0
}
