// Package format turns bytes into records. A format cuts its input into blocks
// of whole records, which is sequential, and decodes blocks into cells, which
// many workers do at once. It yields rows: which row is a header is decided by
// package scan, because that needs the vocabulary. It knows nothing of
// detectors or of where the bytes come from.
package format

import (
	"errors"
	"io"

	"bocor/scan/record"
)

// Options overrule what a format finds out by itself, and bound what it keeps.
// The zero value is not usable; start from Defaults.
type Options struct {
	// Picture takes a part of a document that is a picture, and tells whether it
	// did; nil: nobody looks at pictures.
	Picture func(part string, in io.Reader) bool
	// KnownName tells whether columns are known to have the name: what could be data
	// must not become names; nil: all are.
	KnownName func(string) bool
	// PersonName tells whether a key is the name of somebody, and no column's; nil: none is.
	PersonName func(string) bool
	// Format is one of Names; "": found by the content.
	Format string
	// Encoding is a name of the WHATWG standard; "": found by the content.
	Encoding string
	// Sheet is the only sheet of a workbook that is read; "": all are.
	Sheet string
	// Password opens encrypted workbooks.
	Password string
	// Delimiter separates the fields of a row; 0: found by its regularity.
	Delimiter byte
	// BlockSize is how many bytes are read at a time.
	BlockSize int
	// MaxRecord bounds the bytes of one record.
	MaxRecord int
	// MaxRatio is how many times its size a part of a document may unpack to,
	// beyond the first 256 MiB.
	MaxRatio int64
	// MaxColumns bounds the columns told apart.
	MaxColumns int
	// CellLines and CellBytes bound how far a quoted cell may reach behind its
	// first line break before its opening quote is taken for a stray one.
	CellLines, CellBytes int
}

// Defaults are the options of a scan that sets none.
//
// BlockSize: 32 KiB to 2 MiB are equally fast (BenchmarkScanBlockSize); larger
// blocks only take more memory.
func Defaults() Options {
	return Options{BlockSize: 256 << 10, MaxRecord: 8 << 20, MaxRatio: 250, MaxColumns: 4096, CellLines: 512, CellBytes: 64 << 10}
}

// named returns names without those that nobody knows, which could be data.
func (o *Options) named(names []string) []string {
	for i, name := range names {
		if o.KnownName != nil && !o.KnownName(name) {
			names[i] = ""
		}
	}
	return names
}

// knows tells whether names are those of columns.
func (o *Options) knows(names []string) bool {
	known := 0
	for _, name := range names {
		if o.KnownName == nil || o.KnownName(name) {
			known++
		}
	}
	return areNames(known, len(names))
}

// areNames tells whether so many texts, of which some are known as names, are those of
// columns: two and a third of them are.
func areNames(known, all int) bool { return known >= 2 && 3*known >= all }

// Info is how an input was understood.
type Info struct {
	// Format is the name in reports.
	Format string
	// Delimiter separates fields; "" when rows have one.
	Delimiter string
	Encoding  string
	// Width is the number of fields that most rows have.
	Width int
	// Name of the table: a sheet, the path of an array; "" when it has none.
	Name string
	// Header are the columns' names, in formats that give them apart from the
	// rows; nil: a row may name them.
	Header []string
	// Named says that values come with the names of their columns, which are
	// found on the way: there is no header to look for.
	Named bool
	// Parts says that further tables of the same name are parts of this one.
	Parts bool
	// Whole says that Head holds all of its rows.
	Whole bool
	// Aside says that the table is what stands beside the records, and of
	// interest only if something is found in it.
	Aside bool
}

// Row is one record at the front of a table.
type Row struct {
	Cells [][]byte
	// Raw is the record as it is written, without its line end.
	Raw  []byte
	end  int
	wide bool // it has more cells than columns are told apart
}

// Table is a stream of records of one kind.
type Table interface {
	Info() Info
	// Head returns the first rows, for whoever looks for a header.
	Head() []Row
	// Start makes the data begin behind the first n rows of Head. It is called
	// once, before Next.
	Start(n int)
	// Next fills the block with the next whole records, and returns io.EOF when
	// there are none. After another error nothing follows. It is called by one
	// goroutine.
	Next(*record.Block) error
	// Faults returns what went wrong while cutting; valid after the last Next.
	Faults() []record.Fault
	// Column returns the name of a column of a table whose Info is Named. It is
	// safe for concurrent use.
	Column(uint32) string
	// NewDecoder returns a decoder for one worker.
	NewDecoder() Decoder
}

// Decoder decodes blocks of one table. It is not safe for concurrent use.
type Decoder interface {
	// Decode sets batch to the records of the block. The batch's slab is the
	// block's memory, which Decode may rewrite.
	Decode(block *record.Block, batch *record.Batch)
}

// Waiter is a decoder that waits for those of earlier blocks.
type Waiter interface {
	// Abandon says that a block will not be decoded: nobody must wait for it.
	Abandon(block *record.Block)
}

// NotReadError says that an input is in no format that can be read.
type NotReadError struct {
	Code record.Code
	// Name is the format that was recognised, or "".
	Name string
}

func (e *NotReadError) Error() string {
	if e.Name != "" {
		return e.Name + ": " + record.Messages[e.Code]
	}
	return record.Messages[e.Code]
}

// ErrEmpty says that the input holds no record.
var ErrEmpty = errors.New("the input is empty")
