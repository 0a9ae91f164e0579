// Package scan is the engine: it streams inputs through formats and detectors
// and returns a tally. It keeps its memory flat whatever the size of the
// input, and the tally is the same for any number of workers and any size of
// blocks. It knows nothing of reports: package report makes one from the
// tally.
package scan

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"bocor/detectors"
	"bocor/scan/format"
	"bocor/scan/record"
	"bocor/scan/source"
	"bocor/scan/tally"
)

// Options say what to scan and how. The zero value scans nothing; Paths and
// Detectors are needed.
type Options struct {
	// Paths are files, folders, patterns, and "-" for Stdin.
	Paths []string
	Stdin io.Reader
	// Detectors find the classes.
	Detectors *detectors.Set
	// Workers is how many blocks are examined at once; 0: one for each core.
	Workers int
	// Format overrules what formats find out by themselves; the zero value
	// means format.Defaults.
	Format format.Options
	Header Header
	// SHA256 says to hash the inputs, which costs more than scanning them.
	SHA256   bool
	Distinct tally.Distinct
	// Key is what values are hashed under before they are counted. Estimates
	// depend on it; 0 is as good as any where nobody can read this process.
	Key uint64
	// Exclude are paths that are not scanned: the reports of this very scan.
	Exclude []string
	// Progress, when set, is updated while the scan runs.
	Progress *Progress
}

// Progress is how far a scan is. All of it may be read while the scan runs.
type Progress struct {
	// Total is the size of all inputs in bytes; -1 when it is not known.
	Total   atomic.Int64
	Bytes   atomic.Int64
	Records atomic.Int64
	// Hits counts records in which something has the form of personal data;
	// verdicts come later.
	Hits atomic.Int64
}

// NothingOpenedError says that none of the inputs could be opened.
type NothingOpenedError struct{ Inputs []source.Input }

func (e *NothingOpenedError) Error() string {
	if len(e.Inputs) == 0 {
		return "there is no file to scan"
	}
	lines := make([]string, len(e.Inputs))
	for i, in := range e.Inputs {
		lines[i] = fmt.Sprintf("%q: %v; check the path and its permissions", in.Path, in.Err)
	}
	return strings.Join(lines, "\n")
}

// Run scans the inputs. When ctx is cancelled it returns the tally of what was
// examined until then, with Interrupted set, and no error. It returns a
// *NothingOpenedError when no input could be opened.
func Run(ctx context.Context, options Options) (*tally.Scan, error) {
	if options.Workers <= 0 {
		options.Workers = runtime.GOMAXPROCS(0)
	}
	if options.Format.BlockSize == 0 {
		options.Format = format.Defaults()
	}
	if options.Progress == nil {
		options.Progress = &Progress{}
	}
	inputs := slices.DeleteFunc(source.List(options.Paths, options.Stdin), func(in source.Input) bool { return isAny(in.Path, options.Exclude) })
	result := &tally.Scan{Classes: options.Detectors.IDs()}
	total, opened := int64(0), 0
	for _, in := range inputs {
		if in.Size < 0 && in.Fault == "" {
			total = -1
		}
		if total >= 0 {
			total += max(0, in.Size)
		}
	}
	options.Progress.Total.Store(total)
	for i := range inputs {
		s := &scanner{Options: options, input: &inputs[i]}
		result.Sources = append(result.Sources, s.scan(ctx))
		if inputs[i].Fault == "" {
			opened++
		}
		result.Finish() // so that many inputs share what is counted exactly
	}
	if opened == 0 && ctx.Err() == nil {
		return nil, &NothingOpenedError{inputs}
	}
	result.Interrupted = ctx.Err() != nil
	return result, nil
}

// isAny tells whether the path is one of others, however they are written.
func isAny(path string, others []string) bool {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return false
	}
	for _, other := range others {
		if o, err := filepath.Abs(other); err == nil && o == absolute {
			return true
		}
	}
	return false
}

// scanner scans one input.
type scanner struct {
	Options
	input  *source.Input
	source *tally.Source
}

func (s *scanner) fault(code record.Code, trouble record.Trouble, at int64) {
	s.source.Faults = record.AddFault(s.source.Faults, record.Fault{Code: code, Trouble: trouble, Count: 1, Byte: at})
}

func (s *scanner) skip(code record.Code) *tally.Source {
	s.source.Skipped = true
	s.fault(code, record.Loss, -1)
	return s.source
}

func (s *scanner) scan(ctx context.Context) *tally.Source {
	in := s.input
	s.source = &tally.Source{Path: in.Path, Size: in.Size, ModifiedAt: in.ModifiedAt}
	if in.Fault != "" {
		return s.skip(in.Fault)
	}
	if ctx.Err() != nil {
		return s.skip(record.Interrupted)
	}
	reader := &meter{progress: &s.Progress.Bytes}
	if s.SHA256 {
		reader.hash = sha256.New()
	}
	defer reader.close()
	table, err := s.open(ctx, reader)
	var notRead *format.NotReadError
	switch {
	case errors.Is(err, format.ErrEmpty):
	case errors.Is(err, context.Canceled):
		return s.skip(record.Interrupted)
	case errors.As(err, &notRead):
		s.source.Format = notRead.Name
		s.skip(notRead.Code)
		if reader.hash != nil {
			// The report still says which file it was.
			if _, err := io.Copy(io.Discard, contextReader{ctx, reader}); err == nil {
				s.source.SHA256 = hex.EncodeToString(reader.hash.Sum(nil))
			}
		}
		s.source.BytesRead = reader.bytes.Load()
		return s.source
	case err != nil:
		in.Fault, in.Err = record.Unreadable, err
		return s.skip(record.Unreadable)
	default:
		s.table(ctx, table)
	}
	s.source.BytesRead = reader.bytes.Load()
	if ctx.Err() != nil {
		s.fault(record.Interrupted, record.Loss, s.source.BytesRead)
		return s.source
	}
	whole := !reader.failed.Load()
	if s.source.Size >= 0 && s.source.BytesRead < s.source.Size {
		whole = false
		s.fault(record.Changed, record.Loss, s.source.BytesRead)
	}
	if reader.hash != nil && whole {
		s.source.SHA256 = hex.EncodeToString(reader.hash.Sum(nil))
	}
	return s.source
}

// open opens the input and its table, and gives up waiting for a pipe or a
// slow stream when ctx is cancelled.
func (s *scanner) open(ctx context.Context, reader *meter) (format.Table, error) {
	type opened struct {
		table format.Table
		err   error
	}
	done := make(chan opened, 1)
	go func() {
		defer func() {
			if recover() != nil { // what it says may hold data
				done <- opened{err: &format.NotReadError{Code: record.InternalError}}
			}
		}()
		file, err := s.input.Open()
		if err != nil {
			done <- opened{err: err}
			return
		}
		reader.source = file
		table, err := format.OpenCSV(reader, s.Format)
		done <- opened{table, err}
	}()
	select {
	case o := <-done:
		reader.opened = true
		return o.table, o.err
	case <-ctx.Done():
		return nil, context.Canceled
	}
}

// table scans one table of the input.
func (s *scanner) table(ctx context.Context, table format.Table) {
	info := table.Info()
	s.source.Format, s.source.Encoding = info.Format, info.Encoding
	head := table.Head()
	before, header, names := findHeader(head, info, s.Detectors.Vocabulary, s.Header)
	table.Start(before)
	if s.Header > 0 && names == nil {
		s.fault(record.NoSuchHeader, record.Damage, -1)
	}

	columns := make([]tally.Column, max(len(names), info.Width))
	for i, name := range names {
		columns[i].Name = name
		columns[i].Relative = s.Detectors.Vocabulary.Read(name).Relative
	}
	newTable := func() *tally.Table {
		t := tally.NewTable(append([]tally.Column(nil), columns...), s.Distinct)
		t.Delimiter = info.Delimiter
		if names != nil {
			t.HeaderRow = header
		}
		return t
	}
	var raw []byte
	if names != nil {
		raw = head[header-1].Raw
	}
	p := newPlan(s.Detectors, columns, raw)

	if titles := s.titles(head[:before], header, names); titles != nil {
		s.source.Tables = append(s.source.Tables, titles)
	}

	pipe := newPipe(s.Workers)
	workers := make([]*worker, s.Workers)
	tables := make([]*tally.Table, s.Workers)
	var running sync.WaitGroup
	for i := range workers {
		tables[i] = newTable()
		workers[i] = &worker{plan: p, decoder: table.NewDecoder(p.interest()), builder: tally.NewBuilder(tables[i], s.Detectors, s.Key)}
		running.Go(func() { workers[i].run(ctx, pipe, s.Progress) })
	}
	cut := make(chan struct{})
	go func() {
		defer close(cut)
		pipe.cut(ctx, table)
	}()
	running.Wait()

	whole := newTable()
	for _, t := range tables {
		whole.Merge(t)
	}
	whole.Faults = append(whole.Faults, pipe.ledger.faults...)
	if ctx.Err() == nil {
		<-cut
		if pipe.failed != "" {
			s.fault(pipe.failed, record.Loss, -1)
		}
		for _, f := range table.Faults() {
			whole.Faults = record.AddFault(whole.Faults, f)
		}
	}
	record.SortFaults(whole.Faults)
	whole.Seal()
	s.source.Tables = append(s.source.Tables, whole)
}

// titles examines the rows above the data for what stands in them as prose,
// but for what became the columns' names. It returns the tally of those that
// hit something, or nil when none did.
func (s *scanner) titles(rows []format.Row, header int, names []string) *tally.Table {
	table := tally.NewTable(nil, s.Distinct)
	table.Name = TitleRows
	w := &worker{plan: newPlan(s.Detectors, nil, nil), builder: tally.NewBuilder(table, s.Detectors, s.Key)}
	for i, row := range rows {
		for col, cell := range row.Cells {
			if isName := i == header-1 && col < len(names) && names[col] != ""; !isName {
				w.cell(0, cell)
			}
		}
		if w.builder.Hit() {
			w.builder.EndRecord(rowHash(row.Raw))
		}
	}
	if table.Records == 0 {
		return nil
	}
	return table
}

// TitleRows is the name of the table of rows above a header that hold
// something.
const TitleRows = "(rows above the data)"

// Value returns the tally of one value alone in a column of the given name; ""
// is a column without one.
func Value(set *detectors.Set, column string, value []byte) *tally.Table {
	columns := []tally.Column{{Name: column, Relative: set.Vocabulary.Read(column).Relative}}
	table := tally.NewTable(columns, tally.Exact)
	w := &worker{plan: newPlan(set, columns, nil), builder: tally.NewBuilder(table, set, 0)}
	w.cell(0, value)
	w.builder.EndRecord(0)
	return table
}

// meter counts and hashes what is read.
type meter struct {
	source   io.ReadCloser
	opened   bool // the source may be closed: nobody reads it any more
	bytes    atomic.Int64
	failed   atomic.Bool
	progress *atomic.Int64
	hash     hash.Hash
}

func (m *meter) Read(b []byte) (int, error) {
	n, err := m.source.Read(b)
	m.bytes.Add(int64(n))
	m.progress.Add(int64(n))
	if m.hash != nil {
		m.hash.Write(b[:n])
	}
	if err != nil && !errors.Is(err, io.EOF) {
		m.failed.Store(true)
	}
	return n, err
}

func (m *meter) close() {
	if m.opened && m.source != nil {
		m.source.Close()
	}
}

// contextReader fails when its context is cancelled.
type contextReader struct {
	ctx context.Context
	io.Reader
}

func (r contextReader) Read(b []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.Reader.Read(b)
}
