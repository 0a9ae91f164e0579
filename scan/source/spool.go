package source

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
)

// spoolMemory is how much of a stream that must be sought in is kept in
// memory; a larger one goes to a private file without a name.
const spoolMemory = 32 << 20

// spooled is a stream that can be sought in.
type spooled struct {
	io.ReaderAt
	size  int64
	close func() error
}

func (s *spooled) Close() error { return s.close() }

// spool reads the whole stream. What does not fit in memory is written to a
// file in a folder of its own, mode 0700, which is unlinked before anything is
// in it where the system allows that, and removed on Close elsewhere.
func spool(r io.Reader) (*spooled, error) {
	var memory bytes.Buffer
	n, err := io.CopyN(&memory, r, spoolMemory+1)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if n <= spoolMemory {
		return &spooled{bytes.NewReader(memory.Bytes()), n, func() error { return nil }}, nil
	}
	folder, err := os.MkdirTemp("", "bocor-")
	if err != nil {
		return nil, err
	}
	file, err := os.OpenFile(filepath.Join(folder, "spool"), os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(folder))
	}
	os.RemoveAll(folder) // not on Windows, where Close does it
	s := &spooled{file, 0, func() error { return errors.Join(file.Close(), os.RemoveAll(folder)) }}
	if s.size, err = io.Copy(file, io.MultiReader(&memory, r)); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}
