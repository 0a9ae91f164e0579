package cmd

// Rules of the terminal: stdout carries the result and nothing else. Progress
// is on stderr, and only when that is a terminal. Everything else that is said
// goes to stderr behind "bocor: ", without capitals or a full stop at the end.

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"bocor/scan"
	"bocor/scan/report"
)

var english = message.NewPrinter(language.English)

type terminal struct {
	system         System
	color          string
	quiet, verbose bool
}

func newTerminal(system System, color string, quiet, verbose bool) *terminal {
	return &terminal{system, color, quiet, verbose}
}

// style says how a table on stdout may look.
func (t *terminal) style() report.Style {
	style := report.Style{Width: 80, Color: t.color == "always"}
	file, ok := t.system.Stdout.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		return style
	}
	if width, _, err := term.GetSize(int(file.Fd())); err == nil && width > 0 {
		style.Width = width
	}
	if columns, err := strconv.Atoi(t.system.Getenv("COLUMNS")); err == nil && columns > 0 {
		style.Width = columns
	}
	style.Width = min(max(style.Width, 50), 120)
	if t.color == "auto" {
		style.Color = t.system.Getenv("NO_COLOR") == "" && t.system.Getenv("TERM") != "dumb" && t.system.Getenv("CLICOLOR") != "0"
	}
	return style
}

// checkColor tells whether --color has a meaning.
func checkColor(color string) error {
	if !slices.Contains([]string{"auto", "always", "never"}, color) {
		return fmt.Errorf("--color: there is no %q; choose auto, always or never", color)
	}
	return nil
}

// isTerminal tells whether out is one.
func isTerminal(out io.Writer) bool {
	file, ok := out.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// progress shows how far the scan is until the returned function is called.
func (t *terminal) progress(p *scan.Progress) (stop func()) {
	file, ok := t.system.Stderr.(*os.File)
	if t.quiet || !ok || !term.IsTerminal(int(file.Fd())) {
		return func() {}
	}
	done := make(chan struct{})
	var running sync.WaitGroup
	running.Go(func() {
		ticker := time.NewTicker(150 * time.Millisecond)
		defer ticker.Stop()
		var bar *progressbar.ProgressBar
		width, _, err := term.GetSize(int(file.Fd()))
		wide := err == nil && width >= 75
		for {
			select {
			case <-done:
				if bar != nil {
					bar.Clear()
					fmt.Fprint(file, "\r\x1b[K")
				}
				return
			case <-ticker.C:
			}
			if bar == nil { // the size is known once the scan has begun
				bar = progressbar.NewOptions64(max(-1, p.Total.Load()),
					progressbar.OptionSetWriter(file), progressbar.OptionShowBytes(true), progressbar.OptionShowCount(), progressbar.OptionSetPredictTime(true),
					progressbar.OptionSetWidth(max(1, min(20, width-70))), progressbar.OptionClearOnFinish())
			}
			if wide {
				bar.Describe(english.Sprintf("%d hits", p.Hits.Load()))
			}
			bar.Set64(p.Bytes.Load())
		}
	})
	return func() {
		close(done)
		running.Wait()
	}
}

// warn tells what decides about the result, however quiet the scan is to be.
func (t *terminal) warn(notes []string) {
	for _, note := range notes {
		fmt.Fprintf(t.system.Stderr, "bocor: %s\n", report.InertText(note))
	}
}

// notes tells what the user should know, unless they want it quiet.
func (t *terminal) notes(notes []string) {
	if !t.quiet {
		t.warn(notes)
	}
}

// gateNotes are what whoever wrote the policy should know.
func gateNotes(r *report.Report) []string {
	if r.Gate == nil {
		return nil
	}
	var notes []string
	for _, e := range r.Gate.Expired {
		notes = append(notes, "no longer holds: "+e)
	}
	return append(notes, r.Gate.Notes...)
}

// inputs says how each input was understood, when that was asked for.
func (t *terminal) inputs(r *report.Report) {
	if !t.verbose || t.quiet {
		return
	}
	for _, s := range r.Sources {
		fmt.Fprintf(t.system.Stderr, "bocor: %s: %s, %d records, %s\n", report.Inert(s.Path), report.Describe(&s), s.Records, s.Status)
		for _, f := range s.Faults {
			fmt.Fprintf(t.system.Stderr, "bocor: %s: %s: %d times: %s\n", report.Inert(s.Path), f.Trouble, f.Count, f.Message)
			if f.Where != "" {
				fmt.Fprintf(t.system.Stderr, "bocor: %s: in %s\n", report.Inert(s.Path), f.Where)
			}
		}
	}
}
