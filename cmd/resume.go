package cmd

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"time"

	"bocor/scan"
	"bocor/scan/record"
	"bocor/scan/source"
	"bocor/scan/tally"
)

const (
	// firstRound is how long a scan runs before it keeps what it has.
	firstRound = time.Minute
	// grace is how long a scan that is stopped has to end where another can go on.
	grace = 1500 * time.Millisecond
)

// goOn scans in rounds, from where an earlier run came to, and keeps what each
// round counted. A whole scan leaves nothing behind.
func (p *scanPlan) goOn(ctx context.Context, system System) (*tally.Scan, error) {
	stamps := p.inputs
	state, spent, err := p.kept(stamps, system)
	if err != nil {
		return nil, fmt.Errorf("--resume: %w", err)
	}
	started := time.Now().Add(-spent)
	// What is not a plain file is unpacked and cut again: not for less than that
	// took.
	for length := max(firstRound, spent); ; {
		result, err := p.round(ctx, state, length)
		if err != nil {
			return nil, err
		}
		position, broken := result.Position, result.Interrupted
		parts := []*tally.Scan{result}
		if state != nil {
			state.Part, result.Part = 0, 1 // in this order
			parts = []*tally.Scan{state, result}
		}
		result = tally.MergeParts(parts)
		result.Position = position
		switch {
		case broken: // what was kept before is still right
			return result, nil
		case position == nil:
			return result, nil // what is kept is removed when the report is written
		}
		saved, err := p.saved(result, system)
		if err != nil {
			return nil, err
		}
		saved.Spent = time.Since(started)
		if err := writeFile(p.resume, func(w io.Writer) error { return tally.WriteSaved(w, saved) }); err != nil {
			return nil, fmt.Errorf("--resume: how far the scan came could not be written to %s: %w", p.resume, err)
		}
		if ctx.Err() != nil {
			leaveRest(result, stamps)
			return result, nil
		}
		state = result
		// Of a plain file going on costs nothing; of all else what was done is
		// unpacked and cut again.
		length = firstRound
		if n := len(position.Within); n == 0 || position.Within[n-1].Offset == 0 {
			length = max(firstRound, time.Since(started))
		}
	}
}

// leaveRest notes in the tally of a scan that was paused what was not examined.
func leaveRest(result *tally.Scan, stamps []tally.Stamp) {
	result.Interrupted = true
	stopped := record.Fault{Code: record.Interrupted, Trouble: record.Loss, Count: 1, Byte: -1}
	begun := false
	for _, s := range result.Sources {
		if s.Input == result.Position.Inputs && !s.Archive {
			begun = true
			s.Faults = record.AddFault(s.Faults, stopped)
		}
	}
	for i := result.Position.Inputs; i < len(stamps); i++ {
		if i > result.Position.Inputs || !begun {
			result.Sources = append(result.Sources, &tally.Source{Input: i, Path: stamps[i].Path, Size: stamps[i].Size, ModifiedAt: stamps[i].ModifiedAt, Skipped: true, Faults: []record.Fault{stopped}})
		}
	}
}

// round scans for a time. When ctx is cancelled it ends where another can go on,
// if that does not take long, and else as any scan that is stopped.
func (p *scanPlan) round(ctx context.Context, state *tally.Scan, length time.Duration) (*tally.Scan, error) {
	hard, stop := context.WithCancelCause(context.WithoutCancel(ctx))
	defer stop(nil)
	pause, done := make(chan struct{}), make(chan struct{})
	defer close(done)
	go func() {
		defer close(pause)
		select {
		case <-ctx.Done():
			time.AfterFunc(grace, func() { stop(context.Cause(ctx)) })
		case <-time.After(length):
		case <-done:
		}
	}()
	options := p.options
	options.Pause, options.From = pause, &tally.Position{}
	if state != nil {
		options.From = state.Position
	}
	options.Progress.Bytes.Store(0)
	return scan.Run(hard, options)
}

// kept reads how far an earlier run came; nil: there was none.
func (p *scanPlan) kept(stamps []tally.Stamp, system System) (state *tally.Scan, spent time.Duration, err error) {
	saved, err := readSaved(p.resume)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, 0, nil
	case errors.Is(err, tally.ErrNotSaved):
		return nil, 0, fmt.Errorf("%s is not what a scan keeps; name another file", p.resume)
	case err != nil:
		return nil, 0, fmt.Errorf("%w; delete it to begin anew", err)
	}
	again := fmt.Sprintf("delete %s to begin anew", p.resume)
	mine := &tally.Saved{Options: p.run.Options}
	id := p.options.Secret.ID()
	for what, differs := range map[string]bool{
		"another version of bocor": saved.Version != system.Version || saved.Rules != p.digest, "another secret": saved.Secret != hex.EncodeToString(id[:]), "other settings" + otherSettings(mine, saved): otherSettings(mine, saved) != "" || p.settings != saved.Settings,
	} {
		if differs {
			return nil, 0, fmt.Errorf("the scan was begun with %s; %s", what, again)
		}
	}
	if saved.Position == nil {
		return nil, 0, fmt.Errorf("%s is a whole tally, and no scan to go on with; name another file", p.resume)
	}
	same := func(a, b tally.Stamp) bool {
		return a.Path == b.Path && a.Size == b.Size && a.ModifiedAt.Equal(b.ModifiedAt)
	}
	if !slices.EqualFunc(saved.Inputs, stamps, same) {
		return nil, 0, fmt.Errorf("the inputs are others, or have changed since; %s", again)
	}
	state, err = saved.Load(p.options.Detectors.IDs(), tally.NewLayout(p.options.Detectors))
	return state, saved.Spent, err
}

// stampsOf tells what the inputs are now.
func stampsOf(options scan.Options) []tally.Stamp {
	inputs := source.List(options.Paths, nil, options.Locate)
	stamps := make([]tally.Stamp, len(inputs))
	for i, in := range inputs {
		stamps[i] = tally.Stamp{Path: in.Path, Size: in.Size, ModifiedAt: in.ModifiedAt.UTC()}
	}
	return stamps
}

// keptAsOf returns the date that an earlier run took for today; "": there was
// none.
func keptAsOf(file string) string {
	saved, err := readSaved(file)
	if err != nil {
		return ""
	}
	asOf, _ := saved.Options["as_of"].(string)
	return asOf
}
