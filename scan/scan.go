// Package scan is the engine: it streams inputs through formats and detectors
// and returns a tally. It keeps its memory flat whatever the size of the
// input, and the tally is the same for any number of workers and any size of
// blocks. It knows nothing of reports: package report makes one from the
// tally.
package scan

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"regexp"
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
	// Locate lists what is at addresses of other machines; nil: they cannot be
	// read. The core has none: a build of its own brings it.
	Locate source.Locator
	// Detectors find the classes.
	Detectors *detectors.Set
	// Workers is how many blocks are examined at once; 0: one for each core.
	Workers int
	// Format overrules what formats find out by themselves; the zero value
	// means format.Defaults.
	Format format.Options
	// Unpack bounds what is unpacked; the zero value means source.Defaults.
	Unpack source.Options
	Header Header
	// SHA256 says to hash the inputs, which keeps a core busy.
	SHA256   bool
	Distinct tally.Distinct
	// Secret is what values are hashed under before they are counted. Estimates
	// depend on it; nil is as good as any where nobody can read this process.
	Secret *tally.Secret
	// Pictures looks at pictures; nil: they are not examined, and told so.
	Pictures Pictures
	// Part and Parts say which part of the work is done, from 1 on; 0 is all of it.
	// Of large plain files of lines a part reads its range; of all else every part
	// cuts all records, and examines every so many blocks.
	Part, Parts int
	// CutAll says that parts read no ranges.
	CutAll bool
	// Pause, when closed, ends the scan where another one can go on: the tally's
	// Position says where, unless the scan is whole. From is that of an earlier
	// scan with the same options. Both need Registers.
	Pause <-chan struct{}
	From  *tally.Position
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
		lines[i] = fmt.Sprintf("%q: %v", in.Path, in.Err)
		if !source.IsAddress(in.Path) {
			lines[i] += "; check the path and its permissions"
		}
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
	if options.Unpack.MaxDepth == 0 {
		options.Unpack = source.Defaults()
	}
	options.Format.MaxRatio = options.Unpack.MaxRatio
	options.Format.PersonName = func(name string) bool { return isSomebody(name, options.Detectors.Vocabulary) }
	options.Format.KnownName = func(name string) bool { return isColumnName(name, options.Detectors.Vocabulary) }
	if options.Progress == nil {
		options.Progress = &Progress{}
	}
	inputs := source.List(options.Paths, options.Stdin, options.Locate)
	result := &tally.Scan{Classes: options.Detectors.IDs(), Part: options.Part}
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
	ground, memory := newGround(options.Detectors, options.Pictures), make([]workspace, options.Workers)
	var files *pictureFiles
	if options.Pictures != nil {
		files = newPictureFiles(ctx, options, ground)
	}
	from := tally.Position{}
	if options.From != nil {
		from = *options.From
	}
	for i := range inputs {
		if i < from.Inputs {
			opened++
			options.Progress.Bytes.Add(max(0, inputs[i].Size))
			continue
		}
		s := &scanner{Options: options, files: files, ground: ground, memory: memory, input: &inputs[i], position: tally.Position{Inputs: i}}
		if i == from.Inputs {
			s.from = from
		}
		sources := s.scan(ctx)
		tellVolume(inputs[i].Path, sources)
		for _, source := range sources {
			source.Input = i
			result.Sources = append(result.Sources, source)
		}
		if s.paused && ctx.Err() == nil {
			result.Position = &s.position
			break
		}
		if inputs[i].Fault == "" {
			opened++
		}
		result.Bound() // so that many inputs share what is counted exactly
		if s.isPaused() && i+1 < len(inputs) {
			result.Position = &tally.Position{Inputs: i + 1}
			break
		}
	}
	if files != nil {
		for _, source := range files.close() {
			source.Input = len(inputs)
			result.Sources = append(result.Sources, source)
		}
	}
	result.Finish()
	if opened == 0 && ctx.Err() == nil && result.Position == nil {
		return nil, &NothingOpenedError{inputs}
	}
	result.Interrupted = ctx.Err() != nil
	return result, nil
}

// scanner scans one input.
type scanner struct {
	Options
	ground  *ground
	files   *pictureFiles // nil: pictures are not looked at
	input   *source.Input
	source  *tally.Source // of the item at hand
	sources []*tally.Source
	// reading are those who read the item at hand. A scan that is stopped does
	// not wait for them: a read may take for ever.
	reading  *sync.WaitGroup
	tables   int                     // of all items, each piece of one
	kept     int                     // of them, those that are counted by themselves
	items    int                     // those that are whole
	from     tally.Position          // what an earlier run did of the input
	paused   bool                    // before the input was whole
	position tally.Position          // where
	plain    bool                    // the item is the input, as it is
	pausable bool                    // the item can be left before its end
	reached  int64                   // how far the item's range was read; 0: it has none
	memory   []workspace             // of the workers, used again for each table
	parts    map[string]*tally.Table // of the item, by name
	used     []*tally.Table          // of parts, in order; see rest
	rows     map[string]int64        // of those, what was read of each
	shown    map[string]string       // names of tables that are shown otherwise, as they are
	inRange  bool                    // the document at hand gives the tables of the part's range
}

// volumeName is how programs call the parts of an archive.
var volumeName = regexp.MustCompile(`(?i)\.(7z|zip|rar|tar|t?gz|xz|zst)\.\d{2,4}$|\.z\d\d$|\.part\d+\.rar$|\.r\d\d$`)

// tellVolume says of an input that could not be read as a whole, and is called as a part
// of an archive, that it is one.
func tellVolume(path string, sources []*tally.Source) {
	if len(sources) == 0 || !volumeName.MatchString(path) {
		return
	}
	for _, s := range sources {
		faults := slices.Clone(s.Faults)
		for _, t := range s.Tables {
			faults = append(faults, t.Faults...)
		}
		if slices.ContainsFunc(faults, func(f record.Fault) bool { return f.Trouble == record.Loss && f.Code != record.Interrupted }) {
			first := sources[0]
			first.Faults = record.AddFault(first.Faults, record.Fault{Code: record.OneVolume, Trouble: record.Loss, Count: 1, Byte: -1})
			return
		}
	}
}

func (s *scanner) fault(code record.Code, trouble record.Trouble, at int64) {
	s.source.Faults = record.AddFault(s.source.Faults, record.Fault{Code: code, Trouble: trouble, Count: 1, Byte: at})
}

func (s *scanner) skip(code record.Code) { s.skipFor(&record.Error{Code: code}) }

// skipFor skips the item at hand.
func (s *scanner) skipFor(err error) {
	s.source.Skipped = true
	s.failed(err)
}

// failed notes that the rest of the item at hand could not be examined.
func (s *scanner) failed(err error) {
	s.source.Faults = record.AddFault(s.source.Faults, record.FaultOf(err))
}

// scan scans all items of the input, one after the other.
func (s *scanner) scan(ctx context.Context) []*tally.Source {
	var (
		sum     *digest
		tap     io.Writer
		items   = make(chan *source.Item)
		next    = make(chan struct{})
		tapped  bool
		archive = map[*source.Item]*tally.Source{}
		ordinal int // of the item at hand
	)
	ctx, stopWalking := context.WithCancel(ctx)
	defer stopWalking()
	s.tables = s.from.Tables
	if ctx.Err() != nil {
		s.begin(&source.Item{Path: s.input.Path, Size: s.input.Size, ModifiedAt: s.input.ModifiedAt})
		s.skip(record.Interrupted)
		return s.sources
	}
	if s.SHA256 {
		sum = newDigest()
		tap = sum
	}
	go func() {
		defer close(items)
		progress := func(n int) { s.Progress.Bytes.Add(int64(n)) }
		tapped = s.input.Walk(ctx, s.Unpack, tap, progress, func(item *source.Item) {
			items <- item
			<-next
		})
	}()
	abandon := func() {
		for range items {
			next <- struct{}{}
		}
	}
	for {
		select {
		case <-ctx.Done():
			if len(s.sources) == 0 {
				s.begin(&source.Item{Path: s.input.Path, Size: s.input.Size, ModifiedAt: s.input.ModifiedAt})
				s.skip(record.Interrupted)
			}
			go abandon()
			return s.sources
		case item, more := <-items:
			if !more {
				for item, tallied := range archive {
					tallied.Faults = append(tallied.Faults, item.Faults...)
				}
				if sum != nil {
					s.digest(ctx, sum, tapped)
				}
				return s.sources
			}
			ordinal++
			if s.items < s.from.Items && item.Archive == "" {
				s.items++
				next <- struct{}{}
				continue
			}
			s.begin(item)
			s.source.Item = ordinal
			if item.Archive != "" {
				s.source.Format, s.source.Archive = item.Archive, true
				archive[item] = s.source
			} else {
				s.mark()
				s.item(ctx, item)
				s.items++
				if !s.paused && s.isPaused() && !item.Plain { // another member may follow
					s.paused = true
					s.mark()
				}
			}
			if s.paused {
				stopWalking()
			}
			if ctx.Err() == nil {
				next <- struct{}{}
				continue
			}
			reading := s.reading
			go func() {
				reading.Wait()
				next <- struct{}{}
				abandon()
			}()
			return s.sources
		}
	}
}

// mark notes that the scan stands between two items.
func (s *scanner) mark() {
	s.position.Items, s.position.Tables, s.position.Within = s.items, s.tables, nil
}

// begin starts the tally of an item.
func (s *scanner) begin(item *source.Item) {
	s.source = &tally.Source{Path: item.Path, Size: item.Size, ModifiedAt: item.ModifiedAt, Compression: item.Compression}
	s.sources = append(s.sources, s.source)
	s.reading = &sync.WaitGroup{}
	s.parts, s.rows, s.shown, s.used = map[string]*tally.Table{}, map[string]int64{}, map[string]string{}, nil
}

// digest notes the SHA-256 of the input in its first source: the file itself,
// or the archive.
func (s *scanner) digest(ctx context.Context, sum *digest, tapped bool) {
	text := sum.hex()
	if s.input.Fault != "" || ctx.Err() != nil {
		return
	}
	if !tapped {
		if s.input.Size < 0 {
			return // a stream is read once
		}
		file, err := s.input.Open()
		if err != nil {
			return
		}
		defer file.Close()
		again := newDigest()
		_, err = io.Copy(again, file)
		if text = again.hex(); err != nil {
			return
		}
	}
	if len(s.sources) > 0 { // a picture is a record of its folder's
		s.sources[0].SHA256 = text
	}
}

// item scans one item: its tables, one after the other.
func (s *scanner) item(ctx context.Context, item *source.Item) {
	if item.Fault != "" {
		s.skipFor(&record.Error{Code: item.Fault, Where: item.Where})
		return
	}
	defer func() {
		if recover() != nil {
			s.failed(record.Panicked())
		}
	}()
	reader := &meter{source: item.Reader}
	if s.files != nil {
		front := bufio.NewReader(item.Reader)
		taken, err := await(ctx, s.reading, func() (bool, error) {
			first, _ := front.Peek(detectors.PictureFront)
			switch {
			case detectors.IsRawPicture(first):
				return true, s.files.add(item.Path, front)
			case bytes.HasPrefix(first, []byte("%PDF-")):
				s.files.pages(item.Path, front)
				return false, &format.NotReadError{Code: record.Unsupported, Name: "PDF"} // its text
			}
			return false, nil
		})
		var notRead *format.NotReadError
		switch {
		case errors.As(err, &notRead):
			s.source.Format = notRead.Name
			s.source.BytesRead = max(0, item.Size)
			s.skip(notRead.Code)
			return
		case errors.Is(err, context.Canceled):
			s.skip(record.Interrupted)
			return
		case err != nil:
			s.skipFor(err)
			return
		case taken:
			s.sources = s.sources[:len(s.sources)-1] // it is a record of its folder's table
			return
		}
		reader.source = front
	}
	options := s.Format
	if s.files != nil {
		options.Picture = func(part string, in io.Reader) bool { return s.files.part(item.Path+"!/"+part, in) }
	}
	document, err := await(ctx, s.reading, func() (format.Document, error) {
		return format.Open(format.Input{Reader: reader, At: item.At, Size: item.Size, Take: item.Budget.Take}, options)
	})
	var notRead *format.NotReadError
	switch {
	case errors.Is(err, format.ErrEmpty):
	case errors.Is(err, context.Canceled):
		s.skip(record.Interrupted)
		return
	case errors.As(err, &notRead):
		s.source.Format = notRead.Name
		s.skip(notRead.Code)
		s.source.BytesRead = reader.bytes.Load()
		return
	case err != nil:
		if item.Plain && record.CodeOf(err) == record.ReadFailed {
			s.input.Fault, s.input.Err = record.Unreadable, err
			s.skip(record.Unreadable)
		} else {
			s.skipFor(err)
		}
		return
	default:
		s.reached = 0
		s.plain = item.Plain && item.At == nil && s.input.Size >= 0
		// The pictures of a workbook are taken before its end is reached.
		s.pausable = item.At == nil || s.files == nil
		file, err := await(ctx, s.reading, func() (io.Closer, error) { return s.startDocument(document), nil })
		s.inRange = file != nil
		if err == nil {
			s.document(ctx, document)
		}
		if file != nil {
			file.Close()
			s.inRange = false
		}
	}
	s.source.BytesRead = reader.bytes.Load()
	switch {
	case ctx.Err() != nil:
	case s.paused:
		return
	case item.At != nil:
		s.source.BytesRead = item.Size
	case s.reached > 0:
		s.source.BytesRead = s.reached
	}
	if ctx.Err() != nil {
		s.fault(record.Interrupted, record.Loss, s.source.BytesRead)
		return
	}
	isBounded := slices.ContainsFunc(s.source.Tables, func(t *tally.Table) bool {
		return slices.ContainsFunc(t.Faults, func(f record.Fault) bool { return f.Code == record.ByteLimit })
	})
	if item.Plain && !isBounded && s.source.Size >= 0 && s.source.BytesRead < s.source.Size {
		s.fault(record.Changed, record.Loss, s.source.BytesRead)
	}
}

// document scans the tables of an item.
func (s *scanner) document(ctx context.Context, document format.Document) {
	for ctx.Err() == nil && !s.paused {
		table, err := await(ctx, s.reading, document.Next)
		var broken *format.NotReadError
		switch {
		case errors.Is(err, io.EOF), errors.Is(err, context.Canceled):
		case errors.As(err, &broken):
			s.fault(broken.Code, record.Loss, -1)
		case err != nil:
			s.failed(err)
		}
		if err != nil {
			break
		}
		s.tables++
		if s.kept >= s.Unpack.MaxMembers && s.parts[s.tableName(table.Info().Name)] == nil {
			s.failed(&record.Error{Code: record.TooManyMembers})
			break
		}
		s.table(ctx, table)
	}
	if ranged, ok := document.(format.RangedDocument); ok && s.inRange && ctx.Err() == nil {
		at, proven := ranged.Reached()
		if s.reached = at; proven {
			s.reached = s.input.Size
		}
		for _, t := range s.source.Tables {
			t.Unproven = t.Unproven || !proven
		}
		seen := ranged.Seen()
		seen.Tables, seen.UnendedIn = s.Unpack.MaxMembers, s.tableName(seen.UnendedIn)
		s.source.Seen = &seen
	}
	for _, t := range s.source.Tables {
		t.Seal()
	}
	if ctx.Err() == nil && !s.paused {
		for _, f := range document.Faults() {
			s.source.Faults = record.AddFault(s.source.Faults, f)
		}
	}
}

// await does what may wait for a pipe or a slow stream for ever, and gives up
// with context.Canceled when ctx is cancelled. A panic becomes an error: what
// it says may hold data and is dropped.
func await[T any](ctx context.Context, reading *sync.WaitGroup, work func() (T, error)) (T, error) {
	type outcome struct {
		value T
		err   error
	}
	done := make(chan outcome, 1)
	reading.Go(func() {
		defer func() {
			if recover() != nil {
				done <- outcome{err: record.Panicked()}
			}
		}()
		value, err := work()
		done <- outcome{value, err}
	})
	select {
	case o := <-done:
		return o.value, o.err
	case <-ctx.Done():
		var none T
		return none, context.Canceled
	}
}

// table scans one table of the input.
func (s *scanner) table(ctx context.Context, table format.Table) {
	if s.Header == AutoHeader {
		if form := readForm(table, s.Detectors); form != nil {
			table = form
		}
	}
	info := table.Info()
	s.source.Format, s.source.Encoding = info.Format, info.Encoding
	head := table.Head()
	var (
		before, header int
		names          []string
	)
	switch {
	case info.Header != nil:
		names = info.Header
	case !info.Named:
		before, header, names = findHeader(head, info, s.Detectors.Vocabulary, s.Header)
		var shifted bool
		if names, shifted = placeNames(names, head[before:], s.Detectors); shifted {
			s.fault(record.ShiftedColumns, record.Damage, -1)
		}
	}
	place, begun := s.begun()
	first := portion{part: s.Part, parts: s.Parts, path: s.source.Path, done: place.Blocks, begun: begun, ranged: s.inRange}
	if s.inRange {
		table.Start(before)
	} else if file := s.startRange(table, before, place, &first); file != nil {
		defer file.Close()
	}
	if s.Header > 0 && names == nil && !info.Named {
		s.fault(record.NoSuchHeader, record.Damage, -1)
	}

	columns := make([]tally.Column, max(len(names), info.Width))
	if info.Named {
		columns = nil
	}
	for i, name := range names {
		columns[i] = s.column(name)
	}
	newTable := func() *tally.Table {
		t := tally.NewTable(append([]tally.Column(nil), columns...), s.Distinct)
		t.Name, t.Delimiter = s.tableName(info.Name), info.Delimiter
		if names != nil {
			t.HeaderRow = header
		}
		return t
	}
	var raw []byte
	if header > 0 {
		raw = head[header-1].Raw
	}
	p := s.ground.plan(columns, raw, head[before:])
	if info.Format == "sql" {
		p.lookAtAll()
	}
	if names == nil && !info.Named {
		for _, secret := range secretColumns(head[before:], info) {
			p.columns[secret] = s.ground.column(s.Detectors.Vocabulary.Read("password"), false, false)
		}
	}
	if info.Named {
		p.names, p.operators = table.Column, true
	}
	p.aside, p.isText, p.mostColumns = info.Aside, info.Format == "text", uint32(s.Format.MaxColumns)
	isPair := info.Header == nil && !info.Named && len(columns) == leastHeader-1 && (info.Delimiter == "" || strings.Contains(",;|\t", info.Delimiter))
	p.mayHide = s.Header == AutoHeader && (p.isText || isPair && hasNumbers(head[before:]))
	var pairs *keyed
	if !info.Named && !info.Aside {
		pairs = newKeyed(columns, s.Format.MaxColumns)
	}

	if titles := s.titles(head[:before], header, names); titles != nil && first.isFirst() {
		titles.Place = 2 * s.tables
		s.source.Tables = append(s.source.Tables, titles)
	}

	pipe := newPipe(table)
	pipe.portion, pipe.ledger.inParts = first, s.inParts()
	earlier := s.parts[s.tableName(info.Name)] // of which this is another piece; nil: of none
	if earlier != nil && !info.Named && !earlier.HasColumnsOf(newTable()) {
		earlier = nil
	}
	if earlier != nil {
		pipe.ledger.rows = s.rows[earlier.Name]
	}
	if s.pausable {
		pipe.pause = s.Pause
	}
	workers := make([]*worker, s.Workers)
	tables := make([]*tally.Table, s.Workers)
	isOne := info.Named || info.Header != nil || len(columns) < 2 || s.Header != AutoHeader
	var below *sections
	if !isOne && !s.inParts() {
		below = newSections(&section{raw: raw, plan: p, table: newTable}, before, func(h otherHeader, row int64) *section { return s.section(info, h, row) })
	}
	for i := range workers {
		tables[i] = newTable()
		if pairs != nil {
			tables[i].Keyed = &tally.Keyed{From: pairs.from, Values: pairs.values}
		}
		workers[i] = &worker{plan: p, columns: slices.Clip(p.columns), workspace: &s.memory[i], table: tables[i], sections: below, secret: s.Secret, watches: !isOne, keyed: pairs}
		s.reading.Go(func() {
			if i > 0 && !pipe.isLong(ctx) {
				return
			}
			defer func() {
				if recover() != nil {
					pipe.fail(record.Panicked())
				}
			}()
			workers[i].decoder, workers[i].builder = table.NewDecoder(), tally.NewBuilder(tables[i], s.ground.layout, s.Secret)
			if p.operators {
				workers[i].builder.CompareOperators()
			}
			workers[i].run(ctx, pipe, s.Progress)
		})
	}
	done := make(chan struct{})
	go func() {
		s.reading.Wait()
		close(done)
	}()
	select {
	case <-done:
	case <-ctx.Done():
		for _, w := range workers {
			w.stop()
		}
	}

	whole := tables[0]
	for _, t := range tables[1:] {
		whole.Merge(t)
	}
	if info.Named {
		s.nameColumns(whole, table)
	}
	whole.Faults = append(whole.Faults, pipe.ledger.faults...)
	whole.Cuts = pipe.ledger.cuts
	if ctx.Err() == nil {
		<-done
		if pipe.failed != nil {
			s.failed(pipe.failed)
		}
		s.ended(table, whole, pipe, place)
	}
	record.SortFaults(whole.Faults)
	whole.Aside, whole.Place = info.Aside, 2*s.tables+1
	if info.Aside && whole.Empty() && len(whole.Faults) == 0 && !s.inParts() {
		return // what stands beside the records holds nothing
	}
	whole.InPieces, whole.Ranged = s.inRange, pipe.portion.ranged && pipe.portion.parts > 1
	if info.Parts {
		s.rows[whole.Name] = pipe.ledger.rows
		if earlier != nil {
			earlier.Merge(whole)
			record.SortFaults(earlier.Faults)
			if info.Named {
				s.nameColumns(earlier, table)
			}
			s.rest(earlier)
			return
		}
		s.parts[whole.Name] = whole
		s.rest(whole)
	} else {
		whole.Seal()
	}
	kept := []*tally.Table{whole}
	if below != nil {
		kept = s.sections(whole, below.all[1:], workers)
	}
	s.source.Tables = append(s.source.Tables, kept...)
	s.kept += len(kept)
}

// mostAwake is how many tables of which further parts may come are kept as they are for
// counting.
const mostAwake = 64

// rest notes that a table was used, and makes the one small that was not for the longest
// time: a dump may have thousands.
func (s *scanner) rest(t *tally.Table) {
	if s.used = append(s.used, t); len(s.used) <= mostAwake {
		return
	}
	oldest := s.used[0]
	if s.used = slices.Delete(s.used, 0, 1); !slices.Contains(s.used, oldest) {
		oldest.Rest()
	}
}

// section returns the table that begins with a header in the middle of another's
// records.
func (s *scanner) section(info format.Info, header otherHeader, row int64) *section {
	var columns []tally.Column
	for _, name := range header.names {
		if !isColumnName(name, s.Detectors.Vocabulary) && !isIdentifier(name) {
			name = "" // it could be somebody's
		}
		columns = append(columns, s.column(name))
	}
	return &section{raw: header.raw, plan: s.ground.plan(columns, header.raw, nil), table: func() *tally.Table {
		t := tally.NewTable(slices.Clone(columns), s.Distinct)
		t.Name, t.Delimiter, t.HeaderRow = s.tableName(info.Name), info.Delimiter, int(row)
		return t
	}}
}

// sections returns the tables that workers have counted, of which whole is the first:
// without it where others alone have records.
func (s *scanner) sections(whole *tally.Table, all []*section, workers []*worker) []*tally.Table {
	tables := []*tally.Table{whole}
	for i, section := range all {
		t := section.table()
		for _, w := range workers {
			if i+1 < len(w.counts) && w.counts[i+1] != nil {
				t.Merge(w.counts[i+1].table)
			}
		}
		t.Place = 2*s.tables + 1
		t.Seal()
		tables = append(tables, t)
	}
	if len(tables) > 1 && whole.Records == 0 {
		tables = tables[1:]
		tables[0].Damaged += whole.Damaged
		for _, f := range whole.Faults {
			tables[0].Faults = record.AddFault(tables[0].Faults, f)
		}
	}
	return tables
}

// isPaused tells whether the scan is to end where another one can go on.
func (s *scanner) isPaused() bool {
	select {
	case <-s.Pause: // nil: never
		return true
	default:
		return false
	}
}

// inParts tells whether what is counted is a part of what there is.
func (s *scanner) inParts() bool { return s.Parts > 1 || s.Pause != nil || s.From != nil }

// begun returns how far an earlier run came with the table at hand.
func (s *scanner) begun() (place tally.TablePosition, ok bool) {
	if s.items == s.from.Items {
		for _, t := range s.from.Within {
			if t.Table == s.tables {
				if t.Whole {
					t.Blocks = math.MaxInt
				}
				return t, true
			}
		}
	}
	return tally.TablePosition{}, false
}

// partRange returns the range of an input that the part examines; ok is false
// where parts take blocks.
func (s *scanner) partRange() (r format.Range, ok bool) {
	r.Size = s.input.Size
	if s.Parts <= 1 || s.CutAll || s.Unpack.MaxBytes > 0 || r.Size/int64(s.Parts) < int64(s.Format.BlockSize) {
		return r, false
	}
	size, part := r.Size/int64(s.Parts), int64(s.Part)
	r.From, r.To = size*(part-1), size*part
	if s.Part == s.Parts {
		r.To = r.Size
	}
	return r, true
}

// startDocument makes a document give the tables of the part's range, if it can.
// The file is to be closed when they have been read; nil: it gives all.
func (s *scanner) startDocument(document format.Document) io.Closer {
	ranged, isRanged := document.(format.RangedDocument)
	r, isPart := s.partRange()
	if !isRanged || !isPart || !s.plain || s.From != nil || s.Pause != nil {
		return nil
	}
	at, file, ok := s.input.OpenAt(func(n int) { s.Progress.Bytes.Add(int64(n)) })
	if !ok {
		return nil
	}
	if r.File = at; !ranged.StartRange(r) {
		file.Close()
		return nil
	}
	return file
}

// startRange makes the table begin: where an earlier run ended, with the part's
// range, or with all. The file is to be closed when the table has ended; nil: it
// is read by the walk. Of inputs with less than a block for each part, parts
// take blocks.
func (s *scanner) startRange(table format.Table, before int, place tally.TablePosition, p *portion) io.Closer {
	ranged, isRanged := table.(format.Ranged)
	r, isPart := s.partRange()
	if place.Offset > 0 || !isPart {
		r = format.Range{Size: s.input.Size, From: place.Offset, To: s.input.Size, Exact: true}
	}
	if !isRanged || !s.plain || place.Whole || !isPart && place.Offset == 0 {
		table.Start(before)
		return nil
	}
	if at, file, ok := s.input.OpenAt(func(n int) { s.Progress.Bytes.Add(int64(n)) }); ok {
		r.File = at
		if ranged.StartRange(before, r) {
			p.ranged, p.done = true, 0
			return file
		}
		file.Close()
	}
	table.Start(before)
	return nil
}

// ended notes what the cutting of a table came to.
func (s *scanner) ended(table format.Table, whole *tally.Table, pipe *pipe, place tally.TablePosition) {
	ranged, isRanged := table.(format.Ranged)
	// Columns that are found on the way are numbered from the begin on.
	isRanged = isRanged && s.plain && ranged.NextRecord() > 0 && s.Unpack.MaxBytes == 0 && !table.Info().Named
	if pipe.portion.ranged && !s.inRange {
		at, proven := ranged.Reached()
		if s.reached = at; proven {
			s.reached = s.input.Size
		}
		// Columns that are found on the way collapse where they are very many.
		whole.Numbered = pipe.portion.parts > 1 && table.Info().Named
		whole.Unproven = !pipe.paused && (!proven || pipe.portion.parts > 1 && table.Info().Named && !isUnion(whole.OwnColumns()))
	}
	if s.Pause != nil {
		t := tally.TablePosition{Table: s.tables, Blocks: pipe.blocks, Whole: !pipe.paused}
		if isRanged && pipe.paused {
			t.Offset = ranged.NextRecord()
		}
		s.position.Within = append(s.position.Within, t)
		s.paused = s.paused || pipe.paused
	}
	faults := table.Faults() // also where they are not this part's: nobody else may take them for its own
	switch {
	case pipe.portion.ranged: // nobody else cuts this
	case place.Whole, s.Parts > 1 && !pipe.portion.isFirst(): // others cut the same
		return
	case pipe.paused && !isRanged: // who goes on cuts it again
		return
	}
	for _, f := range faults {
		whole.Faults = record.AddFault(whole.Faults, f)
	}
}

// isUnion tells whether columns that parts found on their way are those that one
// scan finds: each has a name of its own.
func isUnion(columns []tally.Column) bool {
	names := map[string]bool{}
	for _, c := range columns {
		if names[c.Name] || strings.Contains(c.Name, "*") {
			return false
		}
		names[c.Name] = true
	}
	return true
}

// nameColumns names the columns that were found on the way.
func (s *scanner) nameColumns(t *tally.Table, table format.Table) {
	for n := len(t.Columns); n == 0 || table.Column(uint32(n)) != ""; n++ {
		t.Columns = append(t.Columns, tally.Column{})
	}
	for i := range t.Columns {
		if t.Keyed != nil && i >= int(t.Keyed.From) {
			break // these have their names
		}
		name := table.Column(uint32(i))
		t.Columns[i].Relative = s.column(name).Relative
		t.Columns[i].Name = shownPath(name, s.Detectors.Vocabulary)
	}
}

// column returns an empty column of a name.
func (s *scanner) column(name string) tally.Column {
	return tally.Column{Name: name, Relative: s.Detectors.Vocabulary.ReadPath(name).Relative}
}

// titles examines the rows above the data for what stands in them as prose,
// but for what became the columns' names. It returns the tally of those that
// hit something, or nil when none did.
func (s *scanner) titles(rows []format.Row, header int, names []string) *tally.Table {
	if len(rows) == 0 || len(rows) == 1 && header == 1 && !slices.Contains(names, "") {
		return nil
	}
	table := tally.NewTable(nil, s.Distinct)
	table.Name = TitleRows
	w := &worker{plan: s.ground.plan(nil, nil, nil), builder: tally.NewBuilder(table, s.ground.layout, s.Secret), workspace: &workspace{}}
	for i, row := range rows {
		for col, cell := range row.Cells {
			if isName := i == header-1 && col < len(names) && names[col] != ""; !isName {
				w.text(0, w.column(0), cell)
			}
		}
		if w.builder.Hit(0) {
			w.builder.EndRecord(rowHash(row.Raw))
		} else {
			w.builder.Begin(1)
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
	columns := []tally.Column{{Name: column, Relative: set.Vocabulary.ReadPath(column).Relative}}
	table := tally.NewTable(columns, tally.Exact)
	p := newGround(set, nil).plan(columns, nil, nil)
	w := &worker{plan: p, columns: p.columns, builder: tally.NewBuilder(table, p.layout, nil), workspace: &workspace{}}
	w.text(0, w.column(0), value)
	w.builder.EndRecord(0)
	return table
}

// meter counts what is read.
type meter struct {
	source io.Reader
	bytes  atomic.Int64
}

func (m *meter) Read(b []byte) (int, error) {
	n, err := m.source.Read(b)
	m.bytes.Add(int64(n))
	return n, err
}
