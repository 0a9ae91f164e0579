// Package source says where bytes come from: files, folders, standard input,
// and what lies in compressed files and archives. It only reads, but for a
// nameless private file where a large stream must be sought in. It knows
// nothing of records or of the formats that hold them.
package source

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"
	"time"

	"bocor/scan/record"
)

// Stdin is the path that stands for standard input.
const Stdin = "-"

// Input is one thing to read, or one that cannot be.
type Input struct {
	// Path is as the user wrote it, or below the folder that they wrote: then with what
	// could be personal in it hidden, for it stands in reports.
	Path string
	// File is where a file lies; "": it is none.
	File string
	// Size is in bytes; -1 when nobody knows it beforehand.
	Size       int64
	ModifiedAt time.Time
	// Fault says why it cannot be read; "" when it can.
	Fault record.Code
	// Err is what the system said, for a person; it holds no data.
	Err  error
	open func() (io.ReadCloser, error)
}

// At is an input that is no file: opened by open, whose result may also be an
// io.ReaderAt. size is -1 when nobody knows it beforehand.
func At(path string, size int64, modifiedAt time.Time, open func() (io.ReadCloser, error)) Input {
	return Input{Path: path, Size: size, ModifiedAt: modifiedAt, open: open}
}

// Unreadable is an input that cannot be read, for a reason without any data.
func Unreadable(path string, err error) Input { return unreadable(path, err) }

// Locator lists what is at an address, as List does with paths.
type Locator func(address string) []Input

// schemes begin addresses of what is on other machines.
var schemes = []string{"s3://", "gs://", "azblob://", "http://", "https://"}

// IsAddress tells whether a path is an address of something on another machine.
func IsAddress(path string) bool {
	return slices.ContainsFunc(schemes, func(scheme string) bool { return strings.HasPrefix(path, scheme) })
}

var errNoAddresses = errors.New("this build reads no object storage; use the one named bocor-objects")

// Open opens the input for one pass of reading.
func (in *Input) Open() (io.ReadCloser, error) { return in.open() }

// OpenAt opens the input to be read at any place. It is false where that cannot be
// done. Progress is told of bytes as they are read.
func (in *Input) OpenAt(progress func(int)) (at io.ReaderAt, file io.Closer, ok bool) {
	raw, err := in.open()
	if err != nil {
		return nil, nil, false
	}
	if at, ok := raw.(io.ReaderAt); ok && in.Size >= 0 {
		return &countedReaderAt{at, progress}, raw, true
	}
	raw.Close()
	return nil, nil, false
}

// List returns the inputs that the paths stand for: files as they are, folders
// with all files below them, sorted, and patterns that no file is named like.
// Inputs that cannot be read are in the list with their fault. Addresses are for
// locate; nil: they cannot be read.
func List(paths []string, stdin io.Reader, locate Locator) []Input {
	var inputs []Input
	for _, path := range paths {
		if path == Stdin {
			inputs = append(inputs, Input{Path: path, Size: -1, open: func() (io.ReadCloser, error) { return io.NopCloser(stdin), nil }})
			continue
		}
		if IsAddress(path) {
			if locate == nil {
				inputs = append(inputs, unreadable(path, errNoAddresses))
			} else {
				inputs = append(inputs, locate(path)...)
			}
			continue
		}
		if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
			if matches, err := filepath.Glob(path); err == nil && len(matches) > 0 {
				written := path[:strings.IndexAny(path, `*?[\`)]
				written = written[:strings.LastIndexByte(filepath.ToSlash(written), '/')+1]
				for _, match := range matches {
					inputs = append(inputs, shown(fileOrFolder(match), written)...)
				}
				continue
			}
		}
		inputs = append(inputs, fileOrFolder(path)...)
	}
	return inputs
}

func fileOrFolder(path string) []Input {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return []Input{unreadable(path, err)}
	case info.IsDir():
		return walk(path)
	}
	return []Input{file(path, info)}
}

func unreadable(path string, err error) Input {
	return Input{Path: path, Size: -1, Fault: record.Unreadable, Err: plain(err)}
}

// plain is the error without the path, which stands before it anyway.
func plain(err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return err
}

func file(path string, info fs.FileInfo) Input {
	in := Input{Path: path, File: path, Size: -1, ModifiedAt: info.ModTime(), open: func() (io.ReadCloser, error) {
		f, err := os.Open(path)
		if err != nil {
			return nil, plain(err)
		}
		return f, nil
	}}
	if info.Mode().IsRegular() {
		in.Size = info.Size()
	}
	return in
}

// walk returns the files below a folder. Links to files are followed, links
// to folders are not: they can lead round in circles.
func walk(root string) []Input {
	var inputs []Input
	if info, err := os.Lstat(root); err == nil && info.Mode()&fs.ModeSymlink != 0 {
		root += string(filepath.Separator) // the link that the user named is followed
	}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			inputs = append(inputs, unreadable(path, err))
			if entry != nil && entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if entry.IsDir() {
			return nil
		}
		info, err := os.Stat(path)
		switch {
		case err != nil:
			inputs = append(inputs, unreadable(path, err))
		case !info.Mode().IsRegular():
			inputs = append(inputs, Input{Path: path, Size: -1, Fault: record.NotRegular, Err: fmt.Errorf("a %s", kind(info.Mode()))})
		default:
			inputs = append(inputs, file(path, info))
		}
		return nil
	})
	if err != nil {
		inputs = append(inputs, unreadable(root, err))
	}
	sort.SliceStable(inputs, func(i, j int) bool { return inputs[i].Path < inputs[j].Path })
	return shown(inputs, root)
}

// shown makes the paths of inputs what may be shown of them: the user wrote how they begin,
// but perhaps with signs that are left out in them, as in "." and "./dump".
func shown(inputs []Input, written string) []Input {
	if written = filepath.Clean(written); written == "." {
		written = ""
	}
	for i := range inputs {
		below := strings.TrimPrefix(inputs[i].Path, written)
		inputs[i].Path = strings.TrimSuffix(inputs[i].Path, below) + shownName(below)
	}
	return inputs
}

// shownName is the name of a file or member as it may be shown: without numbers that are
// long enough to be somebody's, but for times, and without addresses.
func shownName(name string) string {
	const leastDigits = 9
	return personal.ReplaceAllStringFunc(name, func(text string) string {
		digits := strings.Map(func(r rune) rune {
			if r >= '0' && r <= '9' {
				return r
			}
			return -1
		}, text)
		if !strings.Contains(text, "@") && (len(digits) < leastDigits || timestamp.MatchString(digits)) {
			return text
		}
		return Hidden
	})
}

// Hidden stands in a path for what could be personal.
const Hidden = "…"

var (
	personal  = regexp.MustCompile(`\+?[0-9][0-9 .()-]{6,}[0-9]|[^/\\ ]+@[^/\\ ]+\.[a-zA-Z]+`)
	timestamp = regexp.MustCompile(`^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])(\d{2}|\d{4}|\d{6}|\d{9})$`)
)

func kind(mode fs.FileMode) string {
	switch {
	case mode.IsDir():
		return "link to a folder"
	case mode&fs.ModeNamedPipe != 0:
		return "named pipe"
	case mode&fs.ModeSocket != 0:
		return "socket"
	case mode&fs.ModeDevice != 0:
		return "device"
	}
	return "special file"
}
