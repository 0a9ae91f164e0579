package cmd

import (
	"errors"
	"fmt"
	"syscall"
)

// Exit codes, the same for every format.
const (
	exitNothing    = 0 // all examined, nothing reaches --fail-on
	exitExposed    = 1 // all examined, something does
	exitFailed     = 2 // could not run
	exitIncomplete = 3 // something was not examined, or was guessed
)

const exitHelp = `
Exit status:
  0  everything was examined and nothing reaches --fail-on
  1  everything was examined and something does
  2  could not run: usage, no input could be opened, report not written
  3  something was not examined or had to be guessed, whatever was found
  130 or 143  interrupted, with a valid partial report`

// codeError ends the program with a code; there is nothing to say.
type codeError int

func (e codeError) Error() string { return fmt.Sprintf("exit status %d", int(e)) }

// SignalError says that a signal stopped the scan.
type SignalError struct{ Signal syscall.Signal }

func (e SignalError) Error() string { return "stopped by " + e.Signal.String() }

// ExitCode is 128 and the signal's number, as shells have it.
func (e SignalError) ExitCode() int { return 128 + int(e.Signal) }

// exitCode maps every error of a command to its code. Only here.
func exitCode(err error) int {
	var code codeError
	switch {
	case err == nil:
		return exitNothing
	case errors.As(err, &code):
		return int(code)
	}
	return exitFailed
}
