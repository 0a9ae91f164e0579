package source

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/bzip2"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/sha1"
	"crypto/subtle"
	"encoding/binary"
	"errors"
	"hash"
	"hash/crc32"
	"io"
	"math"
	"strings"
	"time"

	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/zstd"
	"github.com/ulikunitz/xz"
	"github.com/ulikunitz/xz/lzma"

	"bocor/scan/internal/deflate64"
	"bocor/scan/record"
)

// Methods of compression in zip archives (PKWARE, APPNOTE 4.4.5).
const (
	methodDeflate64 = 9
	methodBzip2     = 12
	methodLZMA      = 14
	methodZstandard = 93
	methodXZ        = 95
	methodAES       = 99 // what is inside is told elsewhere
)

// Bits of a member's flags (APPNOTE 4.4.4).
const (
	flagEncrypted  = 1 << 0
	flagEndMark    = 1 << 1 // LZMA tells its own end
	flagDescriptor = 1 << 3 // sizes and checksum stand behind the data
	flagStrong     = 1 << 6 // encrypted in a way that only PKWARE's programs know
)

// zipMember is a member of a zip archive, as its header tells.
type zipMember struct {
	flags, method uint16
	modifiedTime  uint16 // as in MS-DOS
	crc           uint32
	size          int64 // of the content; -1: not known
	extra         []byte
	hasSum        bool      // crc is that of the content
	raw           io.Reader // its data, no more than it has
}

// unpackers are the methods that are read.
var unpackers = map[uint16]func(source *bufio.Reader, size int64) (io.Reader, error){
	zip.Store:       func(r *bufio.Reader, _ int64) (io.Reader, error) { return r, nil },
	zip.Deflate:     func(r *bufio.Reader, _ int64) (io.Reader, error) { return flate.NewReader(r), nil },
	methodDeflate64: func(r *bufio.Reader, _ int64) (io.Reader, error) { return deflate64.NewReader(r), nil },
	methodBzip2:     func(r *bufio.Reader, _ int64) (io.Reader, error) { return bzip2.NewReader(r), nil },
	methodLZMA:      newZipLZMA,
	methodZstandard: func(r *bufio.Reader, _ int64) (io.Reader, error) {
		z, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(maxWindow))
		if err != nil {
			return nil, err
		}
		return z.IOReadCloser(), nil
	},
	methodXZ: func(r *bufio.Reader, _ int64) (io.Reader, error) { return newXZ(r) },
}

// newXZ returns a reader of xz, unless its first block claims more memory than
// is given: behind its header, that of the block has the size of its dictionary
// (the .xz file format, 3.1 and 5.3.1).
func newXZ(r *bufio.Reader) (io.Reader, error) {
	const lzma2, most = 0x21, 30 // 128 MiB
	head, _ := r.Peek(17)
	if len(head) == 17 && head[13] == 0 && head[14] == lzma2 && head[16] > most {
		return nil, &record.Error{Code: record.Unsupported}
	}
	return xz.NewReader(r)
}

// newZipLZMA reads LZMA as zip archives have it (APPNOTE 5.8): the properties
// stand behind a version and their size, and how long the content is elsewhere.
func newZipLZMA(r *bufio.Reader, size int64) (io.Reader, error) {
	var head [9]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, io.ErrUnexpectedEOF
	}
	if binary.LittleEndian.Uint16(head[2:]) != 5 || binary.LittleEndian.Uint32(head[5:]) > maxWindow {
		return nil, &record.Error{Code: record.Unsupported}
	}
	alone := binary.LittleEndian.AppendUint64(bytes.Clone(head[4:]), uint64(size)) // -1: the stream tells its end
	return lzma.NewReader(io.MultiReader(bytes.NewReader(alone), r))
}

// openListed returns the content of a member of an archive that has a directory.
func openListed(f *zip.File, password string) (io.Reader, error) {
	raw, err := f.OpenRaw()
	if err != nil {
		return nil, err
	}
	size := int64(min(f.UncompressedSize64, math.MaxInt64))
	m := zipMember{flags: f.Flags, method: f.Method, modifiedTime: f.ModifiedTime, crc: f.CRC32, size: size, hasSum: true, extra: f.Extra, raw: raw}
	return m.open(password)
}

// open returns the content of a member, which is checked when it has been read.
func (m *zipMember) open(password string) (io.Reader, error) {
	raw, method := m.raw, m.method
	if m.flags&flagEncrypted != 0 {
		if password == "" {
			return nil, &record.Error{Code: record.Encrypted}
		}
		var err error
		if raw, method, err = m.decrypt(password); err != nil {
			return nil, err
		}
	}
	unpack := unpackers[method]
	if unpack == nil {
		return nil, &record.Error{Code: record.Unsupported}
	}
	source, size := bufio.NewReader(raw), m.size
	if m.flags&flagEndMark != 0 {
		size = -1
	}
	content, err := unpack(source, size)
	if err != nil {
		return nil, err
	}
	checked := &checkedMember{content: content, source: source, sum: crc32.NewIEEE(), want: m.crc, hasSum: m.hasSum, left: m.size, hasSize: m.size >= 0}
	checked.mayBeWrong = m.flags&flagEncrypted != 0 && m.method != methodAES
	checked.closer, _ = content.(io.Closer)
	return checked, nil
}

// checkedMember verifies a member's checksum at its end.
type checkedMember struct {
	content io.Reader
	closer  io.Closer
	source  *bufio.Reader
	sum     hash.Hash32
	want    uint32
	hasSum  bool
	left    int64 // bytes that are missing
	hasSize bool
	// mayBeWrong says that the password may be a wrong one that was not found out:
	// of the traditional encryption's one in 256 is not.
	mayBeWrong bool
}

func (m *checkedMember) Read(b []byte) (int, error) {
	n, err := m.content.Read(b)
	m.sum.Write(b[:n])
	m.left -= int64(n)
	if errors.Is(err, io.EOF) {
		if _, failed := io.Copy(io.Discard, m.source); failed != nil { // of AES, what stands behind verifies the rest
			return n, failed
		}
		if m.hasSum && m.sum.Sum32() != m.want || m.hasSize && m.left != 0 {
			err = &record.Error{Code: record.BadCompression}
		}
	}
	if err != nil && m.mayBeWrong && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		err = &record.Error{Code: record.WrongPassword}
	}
	return n, err
}

// Close closes what unpacks the member.
func (m *checkedMember) Close() error {
	if m.closer == nil {
		return nil
	}
	return m.closer.Close()
}

// decrypt returns the data of an encrypted member as they were, and how they are
// compressed.
func (m *zipMember) decrypt(password string) (raw io.Reader, method uint16, err error) {
	switch {
	case m.method == methodAES:
		return m.decryptAES(password)
	case m.flags&flagStrong != 0:
		return nil, 0, &record.Error{Code: record.Unsupported}
	}
	raw, err = m.decryptTraditional(password)
	return raw, m.method, err
}

// decryptTraditional undoes PKWARE's first encryption (APPNOTE 6.1).
func (m *zipMember) decryptTraditional(password string) (io.Reader, error) {
	k := traditionalKeys{0x12345678, 0x23456789, 0x34567890}
	for i := range len(password) {
		k.update(password[i])
	}
	var head [12]byte
	if _, err := io.ReadFull(m.raw, head[:]); err != nil {
		return nil, io.ErrUnexpectedEOF
	}
	for i, c := range head {
		head[i] = k.decrypt(c)
	}
	// The last byte tells most of the wrong passwords.
	check := byte(m.crc >> 24)
	if m.flags&flagDescriptor != 0 {
		check = byte(m.modifiedTime >> 8)
	}
	if head[11] != check {
		return nil, &record.Error{Code: record.WrongPassword}
	}
	return &traditional{m.raw, k}, nil
}

type traditionalKeys [3]uint32

func (k *traditionalKeys) update(c byte) {
	k[0] = crc32.IEEETable[byte(k[0])^c] ^ k[0]>>8
	k[1] = (k[1]+k[0]&0xff)*134775813 + 1
	k[2] = crc32.IEEETable[byte(k[2])^byte(k[1]>>24)] ^ k[2]>>8
}

func (k *traditionalKeys) decrypt(c byte) byte {
	t := uint16(k[2] | 2)
	c ^= byte(t * (t ^ 1) >> 8)
	k.update(c)
	return c
}

type traditional struct {
	source io.Reader
	keys   traditionalKeys
}

func (t *traditional) Read(b []byte) (int, error) {
	n, err := t.source.Read(b)
	for i, c := range b[:n] {
		b[i] = t.keys.decrypt(c)
	}
	return n, err
}

// What stands about AES around the data of a member (WinZip, AE-1 and AE-2).
const (
	extraAES        = 0x9901
	aesVerification = 2
	aesIterations   = 1000
	aesSum          = 10 // bytes of HMAC-SHA1 behind the data
)

// decryptAES undoes WinZip's encryption.
func (m *zipMember) decryptAES(password string) (io.Reader, uint16, error) {
	about := extraField(m.extra, extraAES)
	if len(about) < 7 || about[4] < 1 || about[4] > 3 {
		return nil, 0, &record.Error{Code: record.Unsupported}
	}
	keySize := 8 + 8*int(about[4])
	method := binary.LittleEndian.Uint16(about[5:])
	m.hasSum = m.hasSum && binary.LittleEndian.Uint16(about) == 1 // AE-2 has none
	head := make([]byte, keySize/2+aesVerification)
	if _, err := io.ReadFull(m.raw, head); err != nil {
		return nil, 0, io.ErrUnexpectedEOF
	}
	keys, err := pbkdf2.Key(sha1.New, password, head[:keySize/2], aesIterations, 2*keySize+aesVerification)
	if err != nil {
		return nil, 0, err
	}
	if subtle.ConstantTimeCompare(keys[2*keySize:], head[keySize/2:]) == 0 {
		return nil, 0, &record.Error{Code: record.WrongPassword}
	}
	block, err := aes.NewCipher(keys[:keySize])
	if err != nil {
		return nil, 0, err
	}
	return &aesReader{source: bufio.NewReader(m.raw), block: block, sum: hmac.New(sha1.New, keys[keySize:2*keySize])}, method, nil
}

// aesReader decrypts all of its source but the sum at its end, which it
// verifies. Its counter goes from 1, the lowest byte first.
type aesReader struct {
	source  *bufio.Reader
	block   cipher.Block
	sum     hash.Hash
	counter uint64
	stream  [aes.BlockSize]byte
	used    int // of stream; 0: all
	done    bool
}

func (r *aesReader) Read(b []byte) (int, error) {
	if r.done {
		return 0, io.EOF
	}
	ahead, err := r.source.Peek(r.source.Size())
	if err != nil && !errors.Is(err, io.EOF) {
		return 0, err
	}
	n := min(len(b), len(ahead)-aesSum)
	if n <= 0 && err == nil {
		return 0, nil // b is empty
	}
	if n <= 0 {
		r.done = true
		if len(ahead) < aesSum {
			return 0, io.ErrUnexpectedEOF
		}
		if !hmac.Equal(r.sum.Sum(nil)[:aesSum], ahead) {
			return 0, &record.Error{Code: record.BadCompression}
		}
		return 0, io.EOF
	}
	r.sum.Write(ahead[:n])
	for i, c := range ahead[:n] {
		if r.used == 0 {
			r.counter++
			var counter [aes.BlockSize]byte
			binary.LittleEndian.PutUint64(counter[:], r.counter)
			r.block.Encrypt(r.stream[:], counter[:])
		}
		b[i] = c ^ r.stream[r.used]
		r.used = (r.used + 1) % aes.BlockSize
	}
	_, _ = r.source.Discard(n) // it was peeked
	return n, nil
}

// extraField returns the extra field of a member with the given number; nil: it
// has none.
func extraField(extra []byte, number uint16) []byte {
	for len(extra) >= 4 {
		size := int(binary.LittleEndian.Uint16(extra[2:]))
		if size > len(extra)-4 {
			return nil
		}
		if binary.LittleEndian.Uint16(extra) == number {
			return extra[4 : 4+size]
		}
		extra = extra[4+size:]
	}
	return nil
}

// localMember is a member as the header before its data tells.
type localMember struct {
	zipMember
	name   string
	packed int64
}

// localHeader reads the header at a place of an archive. data is where what it is
// of begins. searched says that the place may hold its mark by chance.
func localHeader(at io.ReaderAt, place int64, searched bool) (m localMember, data int64, ok bool) {
	var head [30]byte
	if _, err := at.ReadAt(head[:], place); err != nil || string(head[:4]) != localMark {
		return m, 0, false
	}
	number := func(i int) uint16 { return binary.LittleEndian.Uint16(head[i:]) }
	m.flags, m.method, m.modifiedTime = number(6), number(8), number(10)
	if searched && (!m.isPlausible() || number(26) == 0 || number(26) > 4096 || number(28) > 4096) {
		return m, 0, false
	}
	rest := make([]byte, int(number(26))+int(number(28)))
	if _, err := at.ReadAt(rest, place+30); err != nil {
		return m, 0, false
	}
	m.name, m.extra = string(rest[:number(26)]), rest[number(26):]
	m.crc, m.hasSum = binary.LittleEndian.Uint32(head[14:]), true
	m.packed, m.size = int64(binary.LittleEndian.Uint32(head[18:])), int64(binary.LittleEndian.Uint32(head[22:]))
	if big := extraField(m.extra, extraZip64); len(big) >= 16 && m.size == math.MaxUint32 {
		m.size, m.packed = int64(binary.LittleEndian.Uint64(big)), int64(binary.LittleEndian.Uint64(big[8:]))
	}
	return m, place + 30 + int64(len(rest)), m.packed >= 0 && m.size >= 0
}

// isPlausible tells whether bytes that are a header by their mark can be one.
func (m *localMember) isPlausible() bool {
	_, isRead := unpackers[m.method]
	return (isRead || m.method == methodAES) && m.flags&^0x0fff == 0
}

const (
	extraZip64     = 1
	localMark      = "PK\x03\x04"
	descriptorMark = "PK\x07\x08"
	directoryMark  = "PK\x01\x02"
)

// find returns where the mark stands first from a place of an archive on, so that
// is is true; the archive's size where it does not.
func find(at io.ReaderAt, place, size int64, mark string, is func(int64) bool) int64 {
	const most, overlap = 1 << 20, 3
	data := make([]byte, most)
	for place < size {
		n, err := at.ReadAt(data[:min(most, size-place)], place)
		for i := 0; ; i++ {
			next := bytes.Index(data[i:n], []byte(mark))
			if next < 0 {
				break
			}
			if i += next; is(place + int64(i)) {
				return place + int64(i)
			}
		}
		if err != nil && n <= overlap || place+int64(n) == size {
			break
		}
		place += int64(n) - overlap
	}
	return size
}

// measure sets the sizes and the checksum of a member that has them behind its
// data, and returns where what follows it begins. Without them it goes up to the
// archive's end.
func (m *localMember) measure(at io.ReaderAt, data, size int64) (behind int64) {
	if m.flags&flagDescriptor == 0 || m.packed > 0 {
		return min(size, data+m.packed)
	}
	var told [24]byte
	end := find(at, data, size, descriptorMark, func(place int64) bool {
		n, _ := at.ReadAt(told[:], place)
		packed := place - data
		switch {
		case n >= 16 && packed == int64(binary.LittleEndian.Uint32(told[8:])):
			m.size, behind = int64(binary.LittleEndian.Uint32(told[12:])), place+16
		case n == 24 && packed == int64(binary.LittleEndian.Uint64(told[8:])):
			m.size, behind = int64(binary.LittleEndian.Uint64(told[16:])), place+24
		default:
			return false
		}
		return true
	})
	m.packed = end - data
	if m.hasSum = end < size; !m.hasSum {
		m.size = -1
		return size
	}
	m.crc = binary.LittleEndian.Uint32(told[4:])
	return behind
}

// zipWithoutDirectory reads what is there of an archive that was cut off, whose
// list of members is missing: each tells itself what it is. It always returns an
// error.
func (w *walker) zipWithoutDirectory(archive *Item, at io.ReaderAt, size int64, depth int) error {
	for place := int64(0); ; {
		m, data, ok := localHeader(at, place, false)
		if !ok && place == 0 {
			return &record.Error{Code: record.BadArchive}
		}
		if !ok {
			var mark [4]byte
			if _, err := at.ReadAt(mark[:], place); err != nil || string(mark[:]) == directoryMark || string(mark[:]) == localMark {
				return &record.Error{Code: record.Truncated}
			}
			archive.fault(record.BadArchive)
			place = find(at, place+1, size, localMark, func(place int64) bool {
				_, _, ok := localHeader(at, place, true)
				return ok
			})
			if place == size {
				return &record.Error{Code: record.Truncated}
			}
			continue
		}
		place = m.measure(at, data, size)
		m.raw = io.NewSectionReader(at, data, min(m.packed, size-data))
		if strings.HasSuffix(m.name, "/") && m.packed == 0 {
			continue
		}
		open := func() (io.Reader, error) { return m.open(w.options.Password) }
		if !w.member(archive, m.name, 0, m.size, time.Time{}, m.packed, open, depth) {
			return nil
		}
	}
}
