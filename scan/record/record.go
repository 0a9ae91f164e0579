// Package record holds what travels between the rooms of the engine: a block
// of raw bytes that a format has cut, and the batch of cells that a worker has
// decoded from it. It knows nothing of formats, detectors or counts.
package record

import (
	"cmp"
	"errors"
	"slices"

	"bocor/scan/internal/marks"
)

// Block is a run of whole records, still undecoded. Blocks are recycled:
// whoever calls the stream again gives up the block's Data.
type Block struct {
	// Index counts the blocks of a table from 0.
	Index int
	// Offset is the place of Data's first byte in the table's text, in bytes
	// after decompression.
	Offset int64
	// Data is the records' bytes, and behind them what the format had read
	// ahead: where a record ends can depend on it.
	Data []byte
	// Records is where the last record of the block ends in Data.
	Records int
	// Spans are what cutting finds out anyway: the places of the records or, of
	// delimited text, those of runs of records that are written plainly.
	Spans []Span
	// Marks are those of Data, where cutting has found them; they are the
	// format's to change.
	Marks []marks.Word
	// Final says that nothing follows Data.
	Final bool
	// Buffer is the memory behind Data; only formats touch it.
	Buffer []byte
}

// Span is a part of a block.
type Span struct{ Start, End uint32 }

// Cell is one value of a record: Batch.Slab[Off:Off+Len].
type Cell struct {
	Col uint32
	Off uint32
	Len uint32
	// Digits is how many ASCII digits the value has, and Signs what else it
	// holds; both only where Signs has Marked.
	Digits uint8
	Signs  Signs
}

// Row is one record of a batch.
type Row struct {
	// Cells is where its cells end in the batch's; they begin where those of the
	// row before end.
	Cells uint32
	// Start and Stop are the record as it is written, in the slab.
	Start, Stop uint32
	// Place is where it begins in the block.
	Place uint32
	// Filled is how many of its fields hold anything; see Batch.Filled.
	Filled uint32
	// Field is the place of its first field among those of plainly written records,
	// and Width how many it has; it has no cells then. 0: it is not one of those.
	Field, Width uint32
	// Dropped says that it is no record: the header again, or a row of totals. Beside
	// says that it is none either, unless anything is found in it.
	Dropped, Beside bool
}

// Batch is what a decoder makes of one block.
type Batch struct {
	Slab   []byte
	Plain  Plain
	Cells  []Cell
	Rows   []Row
	Faults []Fault
	// Damaged is the number of records whose structure had to be guessed.
	Damaged uint64
}

// Reset empties the batch and keeps its memory.
func (b *Batch) Reset() {
	b.Slab = nil
	b.Plain = Plain{Fields: b.Plain.Fields[:0]}
	b.Cells, b.Rows, b.Faults = b.Cells[:0], b.Rows[:0], b.Faults[:0]
	b.Damaged = 0
}

// Record returns the cells of record i. It makes those of a plainly written one, as
// AppendColumn does.
func (b *Batch) Record(i int) []Cell {
	if width := b.Rows[i].Width; width > 0 {
		var cells []Cell
		for column := range width {
			for _, v := range b.AppendColumn(nil, column, i, i+1, Wanted{All: true}) {
				cells = append(cells, Cell{Col: column, Off: v.Off, Len: v.Len, Digits: v.Digits, Signs: v.Signs})
			}
		}
		return cells
	}
	start := uint32(0)
	if i > 0 {
		start = b.Rows[i-1].Cells
	}
	return b.Cells[start:b.Rows[i].Cells]
}

// Text returns the bytes of a cell.
func (b *Batch) Text(c Cell) []byte { return b.Slab[c.Off : c.Off+c.Len] }

// Trouble tells what a fault does to the result.
type Trouble uint8

const (
	// Note changes nothing: a ragged row, a repeated header.
	Note Trouble = iota
	// Damage means that the structure was guessed.
	Damage
	// Loss means that bytes were not examined.
	Loss
)

func (t Trouble) String() string { return [...]string{"note", "damage", "loss"}[t] }

// Fault is one kind of thing that went wrong, without any of the data.
type Fault struct {
	Code    Code
	Trouble Trouble
	// Count is how often it happened.
	Count uint64
	// Byte is its first place: in a batch relative to the block, elsewhere in
	// the input. Negative: it has none.
	Byte int64
	// Record is the first record it happened in, counted from 1; 0: none. In a
	// batch it counts from the batch's first record.
	Record int64
	// Where are the functions that failed, of an InternalError.
	Where string
}

// Fault counts a fault in the record that was added last, at the given byte of
// the block.
func (b *Batch) Fault(code Code, trouble Trouble, at int) {
	b.Faults = AddFault(b.Faults, Fault{Code: code, Trouble: trouble, Count: 1, Byte: int64(at), Record: int64(len(b.Rows))})
}

// FaultAt is Fault for record i.
func (b *Batch) FaultAt(code Code, trouble Trouble, i int) {
	b.Faults = AddFault(b.Faults, Fault{Code: code, Trouble: trouble, Count: 1, Byte: int64(b.Rows[i].Place), Record: int64(i + 1)})
}

// AddFault counts a fault among faults: those of one code are one entry, with
// the first place. The order of adding makes no difference but to the order
// of the entries.
func AddFault(faults []Fault, fault Fault) []Fault {
	for i := range faults {
		f := &faults[i]
		if f.Code != fault.Code {
			continue
		}
		f.Count += fault.Count
		f.Trouble = max(f.Trouble, fault.Trouble)
		f.Where = cmp.Or(f.Where, fault.Where)
		if fault.Byte < f.Byte || fault.Byte == f.Byte && fault.Record > 0 && (f.Record == 0 || fault.Record < f.Record) {
			f.Byte, f.Record = fault.Byte, fault.Record
		}
		return faults
	}
	return append(faults, fault)
}

// SortFaults puts the gravest faults first, then by code.
func SortFaults(faults []Fault) {
	slices.SortFunc(faults, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(b.Trouble, a.Trouble), cmp.Compare(a.Code, b.Code))
	})
}

// Code names a kind of fault. Codes are stable: they stand in reports.
type Code string

const (
	StrayQuote     Code = "stray_quote"
	QuotedText     Code = "quoted_text"
	RaggedRow      Code = "ragged_row"
	RepeatedHeader Code = "repeated_header"
	OtherHeader    Code = "other_header"
	KeyedValues    Code = "keyed_values"
	HeaderUnused   Code = "header_not_used"
	RepeatLimit    Code = "repeat_limit"
	ShiftedColumns Code = "shifted_columns"
	EncodedData    Code = "encoded_data"
	TotalRow       Code = "total_row"
	TextRow        Code = "text_row"
	RecordTooLong  Code = "record_too_long"
	TooManyColumns Code = "too_many_columns"
	NoSuchHeader   Code = "no_such_header_row"
	BinaryData     Code = "binary_data"
	Unreadable     Code = "unreadable"
	ReadFailed     Code = "read_failed"
	Changed        Code = "changed_while_read"
	UnknownFormat  Code = "unknown_format"
	Unsupported    Code = "unsupported_format"
	NotRegular     Code = "not_a_regular_file"
	CharsetGuessed Code = "charset_fallback"
	InternalError  Code = "internal_error"
	Interrupted    Code = "interrupted"

	Truncated      Code = "truncated"
	BadCompression Code = "damaged_compression"
	Encrypted      Code = "encrypted"
	WrongPassword  Code = "wrong_password"
	NestedTooDeep  Code = "nested_too_deep"
	DeepBrackets   Code = "brackets_too_deep"
	RatioLimit     Code = "compression_ratio"
	ByteLimit      Code = "byte_limit"
	TooManyMembers Code = "too_many_members"
	OneVolume      Code = "one_volume"
	BadArchive     Code = "damaged_archive"
	BadEncoding    Code = "invalid_encoding"
	Syntax         Code = "syntax_error"
	DuplicateKey   Code = "duplicate_key"
	BadString      Code = "missing_shared_string"
	StringsLimit   Code = "shared_strings_limit"
	PartUnread     Code = "part_not_examined"
	NoSuchSheet    Code = "no_such_sheet"
	ManyKeys       Code = "many_keys"
	RuleBudget     Code = "rule_budget"

	PictureBuild    Code = "picture_not_examined"
	BadPicture      Code = "unreadable_picture"
	PictureTooLarge Code = "picture_too_large"
	PictureText     Code = "text_on_pictures"
	PictureRest     Code = "rest_of_picture"
)

// Error is an error with the code of its fault, for readers that stand below
// a format. It holds no data.
type Error struct {
	Code  Code
	Err   error  // what the system said, for a person; may be nil
	Where string // as in Fault
}

func (e *Error) Error() string {
	if e.Err != nil {
		return e.Err.Error()
	}
	return Messages[e.Code]
}

func (e *Error) Unwrap() error { return e.Err }

// CodeOf returns the code of the fault that a read error stands for.
func CodeOf(err error) Code {
	var coded *Error
	if errors.As(err, &coded) {
		return coded.Code
	}
	return ReadFailed
}

// FaultOf returns the fault that an error stands for: bytes were not examined.
func FaultOf(err error) Fault {
	fault := Fault{Code: CodeOf(err), Trouble: Loss, Count: 1, Byte: -1}
	var coded *Error
	if errors.As(err, &coded) {
		fault.Where = coded.Where
	}
	return fault
}

// Messages explains each code to a user: what happened, and what to do.
var Messages = map[Code]string{
	StrayQuote:     "a quote that nothing closes within 512 lines; it was read as text, so that row's columns may be shifted",
	QuotedText:     "a field that begins with a quoted word; read as text",
	RaggedRow:      "a row with more or fewer fields than the table has columns",
	ShiftedColumns: "the rows have more fields than there are names, and what stands below the names does not fit them: delimiters in values that are not quoted, probably; columns were looked at as if they had no names",
	EncodedData:    "base64 or uuencoded data that holds a file, or lines of one; not examined as what it is (decode it: base64 -d, uudecode)",
	RepeatLimit:    "a row or a cell that is said to come again more often than tables have it (65,536 rows, 1,024 cells, 256 MiB of copies); further copies were not counted",
	RepeatedHeader: "the header row again in the middle of the data; not counted as a record",
	KeyedValues:    "a column says what another one holds, row by row; the values were examined as columns named by it, and each row counts as a record",
	OtherHeader:    "another header in the middle of the data; what follows it is a table of its own",
	HeaderUnused:   "another header in the middle of the data that could not be used (a part of a scan, too many of them, one of two names or below a text); what follows it was read under the names above (split the input there)",
	TotalRow:       "a row of totals; not counted as a record",
	TextRow:        "a line of text among the rows of a table, in which nothing was found; not counted as a record",
	RecordTooLong:  "a record longer than the limit; the rest of it was not examined (raise --max-record)",
	TooManyColumns: "a row with more columns than the limit; the further ones were taken for one column, without their names (raise --max-columns)",
	NoSuchHeader:   "the input has no row of the number that --header names; read as if it had no header",
	BinaryData:     "NUL bytes or binary data in the middle of text; values there may have been missed",
	Unreadable:     "the input could not be opened or read; check its path and permissions",
	ReadFailed:     "reading failed part of the way; what follows was not examined (scan it again, or a copy of it)",
	Changed:        "the input became shorter while it was read; scan it again when nothing writes to it",
	UnknownFormat:  "not a text table: binary data in no format that is read; not examined",
	Unsupported:    "a format that this version does not read; convert it to CSV; not examined",
	NotRegular:     "neither a regular file nor a folder; not examined",
	CharsetGuessed: "not UTF-8; read as windows-1252",
	InternalError:  "an internal error; part of the input was not examined (please report it, without the data)",
	Interrupted:    "the scan was stopped; what follows was not examined",

	Truncated:       "the input ends in the middle: the rest of it is missing (get a whole copy)",
	BadCompression:  "the compressed data is damaged; what follows was not examined (get a whole copy)",
	Encrypted:       "encrypted; not examined (give its password with --password-file)",
	WrongPassword:   "the password does not open it; not examined",
	NestedTooDeep:   "nested more deeply than the limit; the inner part was not examined (raise --max-depth)",
	DeepBrackets:    "brackets in one another beyond the limit of 10,000; the inner part was not examined",
	RatioLimit:      "unpacks to far more than a dump does: a decompression bomb; the rest was not examined (raise --max-ratio)",
	ByteLimit:       "more bytes than the limit; what follows was not examined (raise --max-bytes)",
	TooManyMembers:  "more members or tables than the limit; the further ones were not examined (raise --max-members)",
	OneVolume:       "by its name one of several volumes of an archive; join them first (cat dump.7z.* > dump.7z) and scan the whole",
	BadArchive:      "the archive or document is damaged; some of what is in it was not examined",
	BadEncoding:     "bytes that are not in the input's encoding; values there may have been missed (see --encoding)",
	Syntax:          "a record that breaks the format's rules; what could be read of it was examined",
	DuplicateKey:    "a record with a key twice; both values were examined",
	BadString:       "a cell that refers to a text the workbook does not have",
	StringsLimit:    "the workbook's texts exceed the limit of memory; cells that use the further ones were not examined",
	PartUnread:      "a part of the workbook that may hold data and is not read: a picture or an embedded file",
	NoSuchSheet:     "the workbook has no sheet of the name that --sheet gives",
	RuleBudget:      "a value on which a rule of your own took too long; it was not examined for that rule (simplify its pattern)",
	PictureBuild:    "a picture, and this build of bocor does not look at pictures (use the one named bocor-pictures); not examined",
	BadPicture:      "a picture that is damaged or of a kind that cannot be read; not examined",
	PictureTooLarge: "a picture of more bytes or dots than are looked at; not examined",
	PictureRest:     "a picture with data behind its end, or with frames or pages behind the first ones; these were not examined",
	PictureText:     "a picture that may show text, which was not read (install Tesseract, and see --ocr)",
	ManyKeys:        "an object with very many keys; the further ones were taken for one column",
}
