package scan

import (
	"context"
	"errors"
	"io"
	"sync"

	"bocor/scan/format"
	"bocor/scan/record"
)

// pipe carries blocks from the one that cuts them to the workers and back.
// There are three blocks a worker, whatever the size of the input.
type pipe struct {
	free   chan *record.Block
	full   chan *record.Block
	ledger ledger
	failed record.Code // why cutting ended early; "": it did not
}

func newPipe(workers int) *pipe {
	n := 3 * workers
	p := &pipe{free: make(chan *record.Block, n), full: make(chan *record.Block, n)}
	for range n {
		p.free <- &record.Block{}
	}
	return p
}

// cut fills blocks from the table until its end.
func (p *pipe) cut(ctx context.Context, table format.Table) {
	defer close(p.full)
	defer func() {
		if recover() != nil { // what it says may hold data
			p.failed = record.InternalError
		}
	}()
	for {
		select {
		case <-ctx.Done():
			return
		case block := <-p.free:
			if err := table.Next(block); err != nil {
				if !errors.Is(err, io.EOF) {
					p.failed = record.ReadFailed
				}
				return
			}
			p.full <- block
		}
	}
}

// run examines blocks until there are no more.
func (w *worker) run(ctx context.Context, p *pipe, progress *Progress) {
	for {
		select {
		case <-ctx.Done():
			return
		case block, ok := <-p.full:
			if !ok {
				return
			}
			rows := w.examineSafely(block)
			p.ledger.add(block.Index, block.Offset, rows, w.batch.Faults)
			progress.Records.Add(int64(rows))
			progress.Hits.Add(w.hits)
			w.hits = 0
			p.free <- block
		}
	}
}

// examineSafely turns a panic into a fault: the block is lost, the scan is
// not. What a panic says may hold data and is dropped.
func (w *worker) examineSafely(block *record.Block) (rows int) {
	w.batch.Reset()
	defer func() {
		if recover() != nil {
			w.builder.Abandon()
			w.batch.Faults = w.batch.Faults[:0]
			rows = w.batch.Records()
			w.batch.Faults = record.AddFault(w.batch.Faults, record.Fault{Code: record.InternalError, Trouble: record.Loss, Count: 1})
		}
	}()
	w.examine(block)
	return w.batch.Records()
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
}

type counted struct {
	rows   int64
	offset int64
	faults []record.Fault
}

func (l *ledger) add(index int, offset int64, rows int, faults []record.Fault) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.waiting == nil {
		l.waiting = map[int]counted{}
	}
	l.waiting[index] = counted{int64(rows), offset, append([]record.Fault(nil), faults...)}
	for {
		c, ok := l.waiting[l.next]
		if !ok {
			return
		}
		delete(l.waiting, l.next)
		l.next++
		for _, f := range c.faults {
			f.Byte += c.offset
			f.Record += l.rows
			l.faults = record.AddFault(l.faults, f)
		}
		l.rows += c.rows
	}
}
