package cmd

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"bocor/detectors"
	"bocor/scan/report"
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

// failOn is the policy of --fail-on: how many exposed records of a class, or
// of any, make the exit code 1.
type failOn map[string]uint64

const anyClass = "any"

func parseFailOn(text string, set *detectors.Set, classes []string) (failOn, error) {
	policy := failOn{}
	for part := range strings.SplitSeq(text, ",") {
		class, least, given := strings.Cut(strings.TrimSpace(part), ":")
		n := uint64(1)
		if given {
			var err error
			if n, err = strconv.ParseUint(least, 10, 64); err != nil || n == 0 {
				return nil, fmt.Errorf("--fail-on: %q is not a number of records from 1; write for example nik:100", least)
			}
		}
		if class != anyClass {
			if _, err := set.Index(class); err != nil {
				return nil, fmt.Errorf("--fail-on: %w", err)
			}
			if !slices.Contains(classes, class) {
				return nil, fmt.Errorf("--fail-on: %s is not among --classes, so it would never fail", class)
			}
		}
		if _, twice := policy[class]; twice {
			return nil, fmt.Errorf("--fail-on: %s is named twice", class)
		}
		policy[class] = n
	}
	return policy, nil
}

// reached tells whether the report has as many exposed records as the policy
// allows no more.
func (p failOn) reached(r *report.Report) bool {
	if p.anyReached(r) {
		return true
	}
	for class := range p {
		if class != anyClass && p.reachedBy(r, class) {
			return true
		}
	}
	return false
}

func (p failOn) anyReached(r *report.Report) bool {
	least, ok := p[anyClass]
	return ok && r.Summary.ExposedRecords >= least
}

// reachedBy tells whether a class reaches its own limit.
func (p failOn) reachedBy(r *report.Report, class string) bool {
	least, ok := p[counted(class)]
	records := uint64(0)
	for _, c := range r.Summary.Classes {
		if counted(c.Class) == counted(class) {
			records += c.Records
		}
	}
	return ok && records >= least
}

// counted is the class that a policy counts a class as: what may be a NIK is
// one until shown otherwise.
func counted(class string) string {
	if class == "nik_or_kk" {
		return "nik"
	}
	return class
}

// passes returns which classes do not make the exit code 1.
func (p failOn) passes(r *report.Report) func(class string) bool {
	return func(class string) bool { return !p.anyReached(r) && !p.reachedBy(r, class) }
}
