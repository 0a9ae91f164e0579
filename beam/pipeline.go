// Package beam runs a scan as an Apache Beam pipeline: every part is done
// somewhere, by the very code of bocor scan --shard, and what they counted is
// merged into one report. Which machines there are, what each does and what is
// done again is the runner's business, not ours.
package beam

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/sdf"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/rtrackers/offsetrange"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"bocor/cmd"
	"bocor/objects"
)

func init() {
	register.DoFn4x1[context.Context, *sdf.LockRTracker, Job, func(int, []byte), error](&scanParts{})
	register.Emitter2[int, []byte]()
	register.DoFn4x1[context.Context, int, func(*[]byte) bool, func(string), error](&mergeParts{})
	register.Iter1[[]byte]()
	register.Emitter1[string]()
}

// Job is a scan in parts.
type Job struct {
	// Arguments are those of bocor scan: settings, --key-file, and the inputs, all
	// of which every worker must be able to read.
	Arguments []string
	Parts     int
}

// Scan returns the report of a job, as one text of JSON. Ages are told as of the
// day on which the job is made, whenever and wherever parts are done.
func Scan(s beam.Scope, job Job) beam.PCollection {
	job.Arguments = append([]string{"--as-of", time.Now().UTC().Format(time.DateOnly)}, job.Arguments...) // a later one overrules it
	s = s.Scope("bocor")
	parts := beam.ParDo(s, &scanParts{}, beam.Create(s, job))
	return beam.ParDo(s, &mergeParts{}, beam.GroupByKey(s, parts))
}

// scanParts does parts of a job: a range of their numbers, which the runner
// splits as it likes.
type scanParts struct{}

// CreateInitialRestriction is all parts, counted from 0.
func (*scanParts) CreateInitialRestriction(job Job) offsetrange.Restriction {
	return offsetrange.Restriction{Start: 0, End: int64(job.Parts)}
}

// SplitRestriction makes each part one that can be done anywhere.
func (*scanParts) SplitRestriction(_ Job, all offsetrange.Restriction) []offsetrange.Restriction {
	return all.EvenSplits(all.End - all.Start)
}

// RestrictionSize tells the runner how much there is to do.
func (*scanParts) RestrictionSize(_ Job, r offsetrange.Restriction) float64 { return r.Size() }

// CreateTracker is what the runner splits by.
func (*scanParts) CreateTracker(r offsetrange.Restriction) *sdf.LockRTracker {
	return sdf.NewLockRTracker(offsetrange.NewTracker(r))
}

// ProcessElement does the parts that it can claim.
func (*scanParts) ProcessElement(ctx context.Context, claims *sdf.LockRTracker, job Job, emit func(int, []byte)) error {
	for part := claims.GetRestriction().(offsetrange.Restriction).Start; claims.TryClaim(part); part++ {
		saved, err := scanPart(ctx, job, int(part)+1)
		if err != nil {
			return err
		}
		emit(0, saved)
	}
	return nil
}

// scanPart returns what a part counted.
func scanPart(ctx context.Context, job Job, part int) ([]byte, error) {
	folder, err := os.MkdirTemp("", "bocor-beam-*") // mode 0700; a saved tally holds no value
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	file := filepath.Join(folder, "part")
	if _, err := run(ctx, append([]string{"scan", "-q", "--shard", fmt.Sprintf("%d/%d", part, job.Parts), "--save", file}, job.Arguments...), file); err != nil {
		return nil, fmt.Errorf("part %d of %d: %w", part, job.Parts, err)
	}
	return os.ReadFile(file)
}

// run runs bocor. The exit codes that say what a scan found, or that not all
// could be examined, are no failures: result is there then, and says so.
func run(ctx context.Context, arguments []string, result string) (stdout string, err error) {
	var out, messages bytes.Buffer
	code := cmd.Run(ctx, arguments, cmd.System{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &messages, Getenv: os.Getenv, Locate: objects.Locate})
	switch code {
	case 0, 1, 3:
		if result != "" {
			_, err = os.Stat(result)
		}
		return out.String(), err
	}
	return "", fmt.Errorf("exit code %d: %s", code, strings.TrimSpace(messages.String()))
}

// mergeParts makes the report.
type mergeParts struct{}

// ProcessElement merges all parts.
func (*mergeParts) ProcessElement(ctx context.Context, _ int, next func(*[]byte) bool, emit func(string)) error {
	folder, err := os.MkdirTemp("", "bocor-beam-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	arguments := []string{"merge", "-f", "json"}
	var saved []byte
	for n := 0; next(&saved); n++ {
		file := filepath.Join(folder, fmt.Sprint(n))
		if err := os.WriteFile(file, saved, 0o600); err != nil {
			return err
		}
		arguments = append(arguments, file)
	}
	report, err := run(ctx, arguments, "")
	if err != nil {
		return err
	}
	emit(report)
	return nil
}
