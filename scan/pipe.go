package scan

import (
	"context"
	"errors"
	"hash/fnv"
	"io"
	"sync"

	"bocor/scan/format"
	"bocor/scan/record"
	"bocor/scan/tally"
)

// pipe lets workers take turns at cutting: who has cut a block examines it
// while it is in the core's own cache. There is one block a worker, whatever
// the size of the input.
type pipe struct {
	table   format.Table
	turn    chan struct{} // holds one token
	blocks  int
	ended   bool
	failed  error // why cutting ended early; nil: it did not
	ledger  ledger
	portion portion
	pause   <-chan struct{}
	paused  bool          // no more blocks are cut, though there may be some
	long    chan struct{} // closed when there is more than one block
	over    chan struct{} // closed when there are no more blocks
}

func newPipe(table format.Table) *pipe {
	p := &pipe{table: table, turn: make(chan struct{}, 1), long: make(chan struct{}), over: make(chan struct{})}
	p.turn <- struct{}{}
	return p
}

// isLong waits until it is known whether there is work for a second worker.
func (p *pipe) isLong(ctx context.Context) bool {
	select {
	case <-ctx.Done():
		return false
	case <-p.over:
		return false
	case <-p.long:
		return true
	}
}

// end notes that there are no more blocks.
func (p *pipe) end(failed error) {
	p.failed, p.ended = failed, true
	close(p.over)
}

// fail ends the pipe because a worker could not begin.
func (p *pipe) fail(err error) {
	<-p.turn
	if !p.ended {
		p.end(err)
	}
	p.turn <- struct{}{}
}

// next fills the block with the next records. It is false when there are none,
// or the scan was stopped.
func (p *pipe) next(ctx context.Context, block *record.Block) (ok bool) {
	select {
	case <-ctx.Done():
		return false
	case <-p.turn:
	}
	defer func() {
		if recover() != nil {
			p.end(record.Panicked())
			ok = false
		}
		p.turn <- struct{}{}
	}()
	if p.ended || ctx.Err() != nil {
		return false
	}
	if p.blocks > 0 && p.portion.has(p.blocks-1) { // each run comes further
		select {
		case <-p.pause:
			p.paused = true
			p.end(nil)
			return false
		default:
		}
	}
	if err := p.table.Next(block); err != nil {
		if errors.Is(err, io.EOF) {
			err = nil
		}
		p.end(err)
		return false
	}
	if p.blocks++; p.blocks == 1 && !block.Final {
		close(p.long)
	}
	return true
}

// portion is the blocks of an input that a part of a scan examines: every so
// many, from one on that depends on the input's path, so that small inputs are
// spread.
type portion struct {
	part, parts int
	path        string
	ranged      bool // nothing but the part's own is cut
	begun       bool // an earlier run was here
	done        int  // blocks that it examined
}

// isFirst tells whether what stands before all blocks is the part's.
func (p portion) isFirst() bool {
	return !p.begun && (p.has(0) && !p.ranged || p.ranged && p.part <= 1)
}

// has tells whether a block is one of the part's.
func (p portion) has(block int) bool {
	if block < p.done {
		return false
	}
	if p.parts <= 1 || p.ranged {
		return true
	}
	sum := fnv.New32a()
	io.WriteString(sum, p.path)
	return (int(sum.Sum32()%1024)+block)%p.parts == p.part-1
}

// run examines blocks until there are no more.
func (w *worker) run(ctx context.Context, p *pipe, progress *Progress) {
	for p.next(ctx, &w.block) {
		if !w.begin(ctx) {
			if d, ok := w.decoder.(format.Waiter); ok {
				d.Abandon(&w.block)
			}
			w.sections.pass(w.block.Index)
			return
		}
		if !p.portion.has(w.block.Index) {
			if w.plan.names != nil { // columns are numbered as they come
				w.batch.Reset()
				w.decoder.Decode(&w.block, &w.batch)
			}
			p.ledger.pass(w.block.Index)
			w.busy.Unlock()
			continue
		}
		rows := w.examineSafely(&w.block)
		w.sections.pass(w.block.Index) // if it failed before
		p.ledger.add(w.block.Index, w.block.Offset, rows, w.batch.Faults)
		progress.Records.Add(int64(rows))
		progress.Hits.Add(w.hits)
		w.hits = 0
		w.busy.Unlock()
	}
}

// begin makes the worker busy with a block, unless the scan was stopped: then
// its tally is somebody else's.
func (w *worker) begin(ctx context.Context) bool {
	w.busy.Lock()
	if ctx.Err() != nil {
		w.busy.Unlock()
		return false
	}
	return true
}

// stop waits until the worker is not busy. It is called when the scan was
// stopped; a read may take for ever and is not waited for.
func (w *worker) stop() {
	w.busy.Lock()
	defer w.busy.Unlock()
}

// examineSafely turns a panic into a fault: the block is lost, the scan is
// not. What a panic says may hold data and is dropped.
func (w *worker) examineSafely(block *record.Block) (rows int) {
	w.batch.Reset()
	defer func() {
		if recover() != nil {
			w.builder.Abandon()
			w.batch.Faults = w.batch.Faults[:0]
			rows = len(w.batch.Rows)
			w.batch.Faults = record.AddFault(w.batch.Faults, record.Fault{Code: record.InternalError, Trouble: record.Loss, Count: 1, Where: record.Where()})
		}
	}()
	w.examine(block)
	return len(w.batch.Rows)
}

// ledger puts the faults of blocks, which come in any order, in their places
// in the input: the record number of a fault is known once all blocks before
// its own are counted.
type ledger struct {
	mu      sync.Mutex
	next    int
	rows    int64
	waiting map[int]counted
	faults  []record.Fault
	// inParts says that others count the rows of some blocks: records of faults are
	// counted from the begin of their block on, and cuts say how many rows each has.
	inParts bool
	cuts    []tally.Cut
}

type counted struct {
	rows   int64
	offset int64
	faults []record.Fault
}

// pass notes a block that is not examined.
func (l *ledger) pass(index int) { l.put(index, counted{}) }

// add notes a block that was examined.
func (l *ledger) add(index int, offset int64, rows int, faults []record.Fault) {
	l.put(index, counted{int64(rows), offset, append([]record.Fault(nil), faults...)})
}

func (l *ledger) put(index int, c counted) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.waiting == nil {
		l.waiting = map[int]counted{}
	}
	l.waiting[index] = c
	for {
		c, ok := l.waiting[l.next]
		if !ok {
			return
		}
		delete(l.waiting, l.next)
		l.next++
		for _, f := range c.faults {
			if f.Byte += c.offset; !l.inParts {
				f.Record += l.rows
			}
			l.faults = record.AddFault(l.faults, f)
		}
		l.rows += c.rows
		if l.inParts && c.rows > 0 {
			l.cuts = append(l.cuts, tally.Cut{Offset: c.offset, Rows: c.rows})
		}
	}
}
