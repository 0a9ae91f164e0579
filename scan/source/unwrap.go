package source

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"bytes"
	"compress/bzip2"
	"context"
	"errors"
	"hash/crc32"
	"io"
	"io/fs"
	"math"
	"path"
	"strings"
	"sync/atomic"
	"time"

	"github.com/bodgit/sevenzip"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"github.com/nwaples/rardecode/v2"
	"github.com/pierrec/lz4/v4"

	"bocor/scan/record"
)

// Options bound what is unpacked.
type Options struct {
	// MaxDepth is how many wrappings may lie in one another.
	MaxDepth int
	// MaxRatio is how many times its own size an input, and each compressed part
	// of it, may unpack to, beyond the first 256 MiB.
	MaxRatio int64
	// MaxMembers bounds the members of one input, in all its archives.
	MaxMembers int
	// MaxBytes is how many bytes one input may give, unpacked; 0: any number.
	MaxBytes int64
	// Password opens encrypted archives; "" is none.
	Password string
}

// Defaults are the options of a scan that sets none.
func Defaults() Options { return Options{MaxDepth: 8, MaxRatio: 250, MaxMembers: 10_000} }

// ratioFree is what may be unpacked before the ratio counts: a small file of
// one repeated row is no bomb.
const ratioFree = 256 << 20

// Separator stands between an archive's path and its member's.
const Separator = "!/"

// Item is a run of bytes that nothing wraps any more: an input, the content of
// a compressed one, a member of an archive, or an archive itself.
type Item struct {
	// Path names it, with its place in archives: dump.zip!/dir/file.csv.
	Path string
	// Size is in bytes, of a compressed item as it is stored; -1 when nobody
	// knows it beforehand.
	Size       int64
	ModifiedAt time.Time
	// Compression names the wrapping that was taken off this item, outermost
	// first ("gzip"); "" when there was none.
	Compression string
	// Archive is the format of an archive; it has nothing to read itself.
	// Faults are complete when Walk has returned.
	Archive string
	Faults  []record.Fault
	// Fault says why it cannot be read, Err what the system said.
	Fault record.Code
	Err   error
	Where string // as in record.Fault
	// Budget is what the input may give, with all its items; a format that
	// unpacks what At gives takes from it.
	Budget *Budget
	// Reader gives the bytes, until visit returns.
	Reader io.Reader
	// At is set for formats that need to seek: a workbook, a database.
	At io.ReaderAt
	// Plain says that it is the input's own bytes, with nothing taken off.
	Plain bool
}

// walker unpacks one input.
type walker struct {
	ctx     context.Context
	options Options
	visit   func(*Item)
	members int
	budget  *Budget
}

// Walk reads the input and calls visit for each item in it, in order. Progress
// is told of bytes of the input as they are read. The input's own bytes pass
// through tap, unless they were read out of order; then tapped is false.
func (in *Input) Walk(ctx context.Context, options Options, tap io.Writer, progress func(int), visit func(*Item)) (tapped bool) {
	item := Item{Path: in.Path, Size: in.Size, ModifiedAt: in.ModifiedAt, Plain: true}
	if in.Fault != "" {
		item.Fault, item.Err = in.Fault, in.Err
		visit(&item)
		return false
	}
	raw, err := in.open()
	if err != nil {
		in.Fault, in.Err = record.Unreadable, err
		item.Fault, item.Err = in.Fault, in.Err
		visit(&item)
		return false
	}
	defer raw.Close()
	stream := &tappedReader{source: raw, tap: tap, progress: progress}
	w := &walker{ctx: ctx, options: options, visit: visit, budget: &Budget{maxBytes: options.MaxBytes, ratio: options.MaxRatio, packed: func() int64 {
		return max(in.Size, stream.read.Load())
	}}}
	defer func() {
		if recover() != nil { // a decompressor's; those of archives are caught below
			failed := record.Panicked()
			item.Fault, item.Where = failed.Code, failed.Where
			visit(&item)
		}
	}()
	var at io.ReaderAt
	if file, ok := raw.(io.ReaderAt); ok && in.Size >= 0 {
		at = &countedReaderAt{file, progress}
	}
	usedAt := w.unwrap(item, stream, at, 0)
	if usedAt {
		return false
	}
	if tap != nil && ctx.Err() == nil { // what no format asked for is part of the file too
		if _, err := io.Copy(io.Discard, stream); err != nil {
			return false
		}
	}
	return !stream.failed
}

// tappedReader passes what is read to whoever counts and hashes.
type tappedReader struct {
	source   io.Reader
	tap      io.Writer
	progress func(int)
	read     atomic.Int64
	failed   bool
}

func (r *tappedReader) Read(b []byte) (int, error) {
	n, err := r.source.Read(b)
	if n > 0 {
		r.progress(n)
		r.read.Add(int64(n))
		if r.tap != nil {
			r.tap.Write(b[:n])
		}
	}
	if err != nil && !errors.Is(err, io.EOF) {
		r.failed = true
	}
	return n, err
}

type countedReaderAt struct {
	source   io.ReaderAt
	progress func(int)
}

func (r *countedReaderAt) ReadAt(b []byte, at int64) (int, error) {
	n, err := r.source.ReadAt(b, at)
	r.progress(n)
	return n, err
}

// magicSize is how many bytes tell a wrapping.
const magicSize = 512

// unwrap takes one wrapping off, if there is one, and goes on inside. at is
// nil when the bytes can only be streamed. It tells whether at was used.
func (w *walker) unwrap(item Item, stream io.Reader, at io.ReaderAt, depth int) (usedAt bool) {
	front := bufio.NewReaderSize(stream, magicSize)
	magic, _ := front.Peek(magicSize) // an error comes again with the first read
	kind := wrapping(magic)
	item.Budget = w.budget
	item.Reader = &budgeted{front, w.budget}
	if kind == "" {
		w.visit(&item)
		return false
	}
	if depth == w.options.MaxDepth {
		item.Fault = record.NestedTooDeep
		w.visit(&item)
		return false
	}
	if kind == "mail" {
		return w.mail(item, front, at, depth)
	}
	switch kind {
	case "zip", "7z", "compound file", "database":
		usedAt = at != nil
		size := item.Size
		if !usedAt {
			spooled, err := spool(front)
			if err != nil {
				item.Fault, item.Err = record.CodeOf(err), err
				w.visit(&item)
				return false
			}
			defer spooled.Close()
			at, size = spooled, spooled.size
		}
		switch kind {
		case "zip":
			w.zip(item, at, size, depth)
		case "7z":
			w.archive(item, kind, func(a *Item) error { return w.sevenzip(a, at, size, depth) })
		default:
			item.At, item.Size = at, size
			w.visit(&item)
		}
		return usedAt
	case "tar":
		w.archive(item, kind, func(a *Item) error { return w.tar(a, front, depth) })
	case "rar":
		w.archive(item, kind, func(a *Item) error { return w.rar(a, front, depth) })
	default:
		packed := &counter{source: front}
		unpacked, err := decompressor(kind, packed)
		if err != nil {
			item.Fault = record.CodeOf(unpackError(err))
			w.visit(&item)
			return false
		}
		defer unpacked.Close()
		item.Compression = strings.TrimPrefix(item.Compression+"+"+kind, "+")
		item.Plain = false
		content := &bounded{source: unpacked, packed: packed, ratio: w.options.MaxRatio}
		if kind == "xz" {
			content.whole = packed.endsAsXZ
		}
		w.unwrap(item, content, nil, depth+1)
	}
	return false
}

// wrapping names what the bytes begin as; "" is nothing that is unwrapped.
func wrapping(magic []byte) string {
	for _, m := range []struct{ prefix, kind string }{
		{"\x1f\x8b\x08", "gzip"}, {"\xfd7zXZ\x00", "xz"}, {"\x04\x22\x4d\x18", "lz4"}, {"\x28\xb5\x2f\xfd", "zstd"}, {"PK\x03\x04", "zip"}, {"PK\x05\x06", "zip"},
		{"7z\xbc\xaf\x27\x1c", "7z"}, {"Rar!\x1a\x07", "rar"}, {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "compound file"}, {"SQLite format 3\x00", "database"},
	} {
		if bytes.HasPrefix(magic, []byte(m.prefix)) {
			return m.kind
		}
	}
	if len(magic) > 10 && string(magic[:3]) == "BZh" && magic[3] >= '1' && magic[3] <= '9' && (string(magic[4:10]) == "1AY&SY" || string(magic[4:10]) == "\x17rE8P\x90") {
		return "bzip2"
	}
	if len(magic) == magicSize && (string(magic[257:262]) == "ustar" || isOldTar(magic)) {
		return "tar"
	}
	if mailHead.Match(magic) {
		return "mail"
	}
	if isEncodedFile(magic) {
		return "base64"
	}
	// A skippable frame may stand before zstandard data.
	if len(magic) > 4 && magic[0]&0xf0 == 0x50 && string(magic[1:4]) == "\x2a\x4d\x18" {
		return "zstd"
	}
	return ""
}

// isOldTar tells whether a block is the head of a tar without a magic, as Unix
// version 7 wrote them: its own checksum says so.
func isOldTar(head []byte) bool {
	told, digits := 0, 0
	for _, c := range head[148:156] {
		switch {
		case c >= '0' && c <= '7':
			told = told*8 + int(c-'0')
			digits++
		case c != ' ' && c != 0:
			return false
		}
	}
	sum := 8 * int(' ') // in the place of itself
	for i, c := range head {
		if i < 148 || i >= 156 {
			sum += int(c)
		}
	}
	return digits >= 4 && head[0] != 0 && sum == told
}

// maxWindow bounds the memory that a compressed input can claim.
const maxWindow = 128 << 20

func decompressor(kind string, r *counter) (io.ReadCloser, error) {
	switch kind {
	case "gzip":
		return newGunzip(r)
	case "bzip2":
		return io.NopCloser(bzip2.NewReader(r)), nil
	case "xz":
		z, err := newXZ(bufio.NewReader(r))
		return io.NopCloser(z), err
	case "lz4":
		return io.NopCloser(lz4.NewReader(r)), nil
	case "base64":
		return io.NopCloser(&base64Reader{source: bufio.NewReader(r), isOnly: true}), nil
	}
	z, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(maxWindow))
	if err != nil {
		return nil, err
	}
	return z.IOReadCloser(), nil
}

// counter counts what is read; it also makes the decompressors that want
// single bytes leave the rest of the input alone.
type counter struct {
	source *bufio.Reader
	n      int64
	tail   [64]byte // the last bytes
}

func (c *counter) Read(b []byte) (int, error) {
	n, err := c.source.Read(b)
	c.n += int64(n)
	if last := b[max(0, n-len(c.tail)):n]; len(last) > 0 {
		copy(c.tail[:], c.tail[len(last):])
		copy(c.tail[len(c.tail)-len(last):], last)
	}
	return n, err
}

func (c *counter) ReadByte() (byte, error) {
	b, err := c.source.ReadByte()
	if err == nil {
		c.n++
	}
	return b, err
}

// endsAsXZ tells whether what was read ends with the footer of an xz stream:
// the library takes an end between two blocks for the end.
func (c *counter) endsAsXZ() bool {
	return bytes.HasSuffix(bytes.TrimRight(c.tail[:], "\x00"), []byte("YZ"))
}

// gunzip reads the members of a gzip file, and the zero bytes behind them that
// tapes and block devices leave.
type gunzip struct {
	*gzip.Reader
	source *bufio.Reader
}

// bufferSize is how much is read ahead of a decompressor, in bytes.
const bufferSize = 64 << 10

// newGunzip reads from a bufio.Reader: for one, the library has a way that takes two thirds of the time.
func newGunzip(r io.Reader) (io.ReadCloser, error) {
	source := bufio.NewReaderSize(r, bufferSize)
	z, err := gzip.NewReader(source)
	if err != nil {
		return nil, err
	}
	z.Multistream(false)
	return &gunzip{z, source}, nil
}

func (g *gunzip) Read(b []byte) (int, error) {
	n, err := g.Reader.Read(b)
	if !errors.Is(err, io.EOF) {
		return n, err
	}
	for {
		c, err := g.source.ReadByte()
		if err != nil {
			return n, err
		}
		if c == 0 {
			continue
		}
		if err := g.source.UnreadByte(); err != nil {
			return n, err
		}
		if err := g.Reset(g.source); err != nil {
			return n, err
		}
		g.Multistream(false)
		return n, nil
	}
}

// bounded reads unpacked bytes, stops bombs, and says what an error means.
type bounded struct {
	source   io.Reader
	packed   *counter
	packedN  int64 // when packed is nil
	ratio    int64
	unpacked int64
	whole    func() bool // tells at the end whether nothing is missing; may be nil
}

func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.source.Read(p)
	b.unpacked += int64(n)
	packed := b.packedN
	if b.packed != nil {
		packed = b.packed.n
	}
	if b.unpacked > ratioFree && b.unpacked/b.ratio > packed {
		return n, &record.Error{Code: record.RatioLimit}
	}
	if errors.Is(err, io.EOF) && b.whole != nil && !b.whole() {
		err = &record.Error{Code: record.Truncated}
	}
	if err != nil && !errors.Is(err, io.EOF) {
		err = unpackError(err)
	}
	return n, err
}

// unpackError says what an error of a decompressor means; what it says may
// hold names and is kept for nobody but the code.
func unpackError(err error) error {
	var coded *record.Error
	switch {
	case errors.As(err, &coded):
		return err
	case errors.Is(err, zip.ErrAlgorithm), errors.Is(err, zstd.ErrWindowSizeExceeded), errors.Is(err, zstd.ErrDecoderSizeExceeded):
		return &record.Error{Code: record.Unsupported}
	case errors.Is(err, io.ErrUnexpectedEOF):
		return &record.Error{Code: record.Truncated}
	case errors.Is(err, rardecode.ErrArchiveEncrypted), errors.Is(err, rardecode.ErrArchivedFileEncrypted):
		return &record.Error{Code: record.Encrypted}
	case errors.Is(err, rardecode.ErrBadPassword):
		return &record.Error{Code: record.WrongPassword}
	}
	return &record.Error{Code: record.BadCompression}
}

// archive visits an archive and then its members.
func (w *walker) archive(item Item, kind string, members func(*Item) error) {
	item.Archive = kind
	item.Reader = nil
	archive := &item
	w.visit(archive)
	err := func() (err error) {
		defer func() {
			if recover() != nil { // a library's
				err = &record.Error{Code: record.BadArchive, Where: record.Where()}
			}
		}()
		return members(archive)
	}()
	if err != nil {
		code := record.CodeOf(err)
		if code == record.ReadFailed {
			code = record.BadArchive
		}
		archive.fault(code)
	}
}

func (i *Item) fault(code record.Code) {
	i.Faults = record.AddFault(i.Faults, record.Fault{Code: code, Trouble: record.Loss, Count: 1, Byte: -1})
}

// member unwraps one member of an archive. It is false when there are too
// many, or the scan was stopped.
func (w *walker) member(archive *Item, name string, mode fs.FileMode, size int64, modified time.Time, packed int64, open func() (io.Reader, error), depth int) bool {
	if w.ctx.Err() != nil {
		return false
	}
	if err := w.budget.spent(); err != nil {
		archive.fault(record.CodeOf(err))
		return false
	}
	if w.members++; w.members > w.options.MaxMembers {
		archive.fault(record.TooManyMembers)
		return false
	}
	item := Item{Path: archive.Path + Separator + shownName(name), Size: size, ModifiedAt: modified}
	r, err := open()
	if err != nil {
		item.Fault = record.CodeOf(unpackError(err))
		w.visit(&item)
		return true
	}
	if closer, ok := r.(io.Closer); ok {
		defer closer.Close()
	}
	content := io.Reader(&bounded{source: r, packedN: packed, ratio: w.options.MaxRatio})
	if mayHoldNothing(name, mode) {
		front := bufio.NewReaderSize(content, longestEmpty+1)
		text, err := front.Peek(longestEmpty + 1)
		if holdsNothing(name, mode&fs.ModeSymlink != 0, text, errors.Is(err, io.EOF)) {
			return true
		}
		content = front
	}
	w.unwrap(item, content, nil, depth+1)
	return true
}

func (w *walker) zip(item Item, at io.ReaderAt, size int64, depth int) {
	z, err := zip.NewReader(at, size)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		w.archive(item, "zip", func(archive *Item) error { return w.zipWithoutDirectory(archive, at, size, depth) })
		return
	}
	if isDocument(z) {
		item.At, item.Size, item.Budget = at, size, w.budget
		w.visit(&item)
		return
	}
	w.archive(item, "zip", func(archive *Item) error {
		if overlaps(z) {
			return &record.Error{Code: record.BadArchive}
		}
		if ZipHides(z, at, size) {
			archive.fault(record.BadArchive)
		}
		for _, f := range z.File {
			if strings.HasSuffix(f.Name, "/") && f.UncompressedSize64 == 0 && f.CompressedSize64 == 0 {
				continue
			}
			open := func() (io.Reader, error) { return openListed(f, w.options.Password) }
			if !w.member(archive, f.Name, f.Mode(), int64(min(f.UncompressedSize64, math.MaxInt64)), f.Modified, int64(f.CompressedSize64), open, depth) {
				break
			}
		}
		return nil
	})
}

// isDocument tells whether a zip archive is an office document.
func isDocument(z *zip.Reader) bool {
	types, mime := false, false
	for i, f := range z.File {
		types = types || f.Name == "[Content_Types].xml"
		mime = mime || i == 0 && f.Name == "mimetype" && f.Method == zip.Store
	}
	return types || mime
}

// tar reads archives one behind the other, as tar -A and cat make them.
func (w *walker) tar(archive *Item, r io.Reader, depth int) error {
	stream := bufio.NewReaderSize(&zeroEnd{source: r}, magicSize)
	for {
		tracker := &zeroEnd{source: stream}
		if err := w.oneTar(archive, tracker, depth); err != nil || w.ctx.Err() != nil {
			return err
		}
		if !tracker.zeros() {
			return &record.Error{Code: record.Truncated}
		}
		for { // padding
			block, err := stream.Peek(magicSize)
			if len(bytes.Trim(block, "\x00")) > 0 {
				if wrapping(block) != "tar" {
					return &record.Error{Code: record.BadArchive}
				}
				break
			}
			if errors.Is(err, io.EOF) {
				return nil
			}
			if err != nil {
				return err
			}
			if _, err := stream.Discard(len(block)); err != nil {
				return nil
			}
		}
	}
}

// zeroEnd knows whether the last block read was of zeros, as at the end of a
// tar archive.
type zeroEnd struct {
	source io.Reader
	run    int
}

func (z *zeroEnd) Read(b []byte) (int, error) {
	n, err := z.source.Read(b)
	tail := len(b[:n]) - len(bytes.TrimRight(b[:n], "\x00"))
	if tail < n {
		z.run = 0
	}
	z.run += tail
	return n, err
}

func (z *zeroEnd) zeros() bool { return z.run >= 512 }

func (w *walker) oneTar(archive *Item, r io.Reader, depth int) error {
	t := tar.NewReader(r)
	for {
		header, err := t.Next()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil && !errors.Is(err, tar.ErrInsecurePath):
			return unpackError(err)
		}
		switch header.Typeflag {
		case tar.TypeDir, tar.TypeLink, tar.TypeSymlink, tar.TypeChar, tar.TypeBlock, tar.TypeFifo, tar.TypeXGlobalHeader:
			continue // they hold nothing; what is of an unknown type is a file (POSIX)
		}
		open := func() (io.Reader, error) { return t, nil }
		if !w.member(archive, path.Clean(header.Name), 0, header.Size, header.ModTime, header.Size, open, depth) {
			return nil
		}
	}
}

func (w *walker) sevenzip(archive *Item, at io.ReaderAt, size int64, depth int) error {
	z, err := sevenzip.NewReaderWithPassword(at, size, w.options.Password)
	if err != nil {
		return w.sevenzipError(err)
	}
	for _, f := range z.File {
		if f.FileInfo().IsDir() {
			continue
		}
		open := func() (io.Reader, error) {
			r, err := f.Open()
			if err != nil {
				return nil, w.sevenzipError(err)
			}
			return &sevenzipReader{ReadCloser: r, walker: w, want: f.CRC32}, nil
		}
		if !w.member(archive, f.Name, 0, int64(min(f.UncompressedSize, math.MaxInt64)), f.Modified, size, open, depth) {
			break
		}
	}
	return nil
}

func (w *walker) sevenzipError(err error) error {
	var read *sevenzip.ReadError
	if errors.As(err, &read) && read.Encrypted {
		if w.options.Password == "" {
			return &record.Error{Code: record.Encrypted}
		}
		return &record.Error{Code: record.WrongPassword}
	}
	if strings.Contains(err.Error(), "unsupported") || strings.Contains(err.Error(), "algorithm") {
		return &record.Error{Code: record.Unsupported}
	}
	return &record.Error{Code: record.BadArchive}
}

// sevenzipReader verifies the checksum, which the library leaves to others.
type sevenzipReader struct {
	io.ReadCloser
	walker *walker
	want   uint32 // 0: there is none
	sum    uint32
}

func (r *sevenzipReader) Read(b []byte) (int, error) {
	n, err := r.ReadCloser.Read(b)
	r.sum = crc32.Update(r.sum, crc32.IEEETable, b[:n])
	if errors.Is(err, io.EOF) && r.want != 0 && r.sum != r.want {
		return n, &record.Error{Code: record.BadCompression}
	}
	if err != nil && !errors.Is(err, io.EOF) {
		err = r.walker.sevenzipError(err)
	}
	return n, err
}

func (w *walker) rar(archive *Item, r io.Reader, depth int) error {
	options := []rardecode.Option{rardecode.MaxDictionarySize(maxWindow)}
	if w.options.Password != "" {
		options = append(options, rardecode.Password(w.options.Password))
	}
	z, err := rardecode.NewReader(r, options...)
	if err != nil {
		return unpackError(err)
	}
	for {
		header, err := z.Next()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return unpackError(err)
		case header.IsDir:
			continue
		}
		size := header.UnPackedSize
		if header.UnKnownSize {
			size = -1
		}
		open := func() (io.Reader, error) { return z, nil }
		if !w.member(archive, header.Name, 0, size, header.ModificationTime, header.PackedSize, open, depth) {
			return nil
		}
	}
}
