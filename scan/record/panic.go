package record

import (
	"fmt"
	"path"
	"runtime"
	"strings"
)

// Panicked returns the error of a panic that was recovered. It says where the
// panic was and drops what it said, which may hold data. It is called by the
// deferred function that recovered.
func Panicked() *Error {
	return &Error{Code: InternalError, Where: Where()}
}

// Where names our functions that are running or, while a panic is recovered,
// were running: the innermost first, with their files and lines and without
// any of their arguments.
func Where() string {
	var counters [64]uintptr
	frames := runtime.CallersFrames(counters[:runtime.Callers(2, counters[:])])
	var names []string
	for {
		frame, more := frames.Next()
		if frame.Function == "runtime.gopanic" { // above it stands who recovered
			names = nil
		}
		if ours, ok := strings.CutPrefix(frame.Function, "bocor/"); ok && len(names) < 8 {
			names = append(names, fmt.Sprintf("%s (%s:%d)", ours, path.Base(frame.File), frame.Line))
		}
		if !more {
			return strings.Join(names, " < ")
		}
	}
}
