package objects

import (
	"context"
	"errors"
	"io"
	"sync"
	"time"
)

// remote is an object that is read over a network: from its begin to its end in
// one request, or in ranges. A connection that breaks is made again where it
// broke. It is safe for concurrent use as an io.ReaderAt.
type remote struct {
	size   int64 // -1: not known
	open   opener
	ctx    context.Context
	cancel context.CancelFunc

	stream io.ReadCloser
	at     int64 // of stream
	failed int   // tries since anything was read

	mu      sync.Mutex
	windows []*window // the one used last stands first
}

// opener begins to read a range; length is -1 for all that follows.
type opener func(ctx context.Context, offset, length int64) (io.ReadCloser, error)

// requestError says why a request failed, and whether it always will.
type requestError struct {
	error
	final bool
}

func newRemote(size int64, open opener) *remote {
	ctx, cancel := context.WithCancel(context.Background())
	return &remote{size: size, open: open, ctx: ctx, cancel: cancel}
}

const (
	// windowSize is how much is read at once where ranges are asked for: a request
	// takes as long as some hundred KiB.
	windowSize = 4 << 20
	// mostWindows are kept of one object: archives are read at both ends.
	mostWindows = 3
	// tries of one range before it is given up.
	tries = 5
)

// pause before a try, in which a server or a network may recover.
var pause = func(try int) time.Duration { return 200 * time.Millisecond << (2 * try) }

// window is a range that was read.
type window struct {
	offset int64
	data   []byte
}

// Read reads on, in one request as long as it lasts.
func (r *remote) Read(b []byte) (int, error) {
	for {
		if r.size >= 0 && r.at >= r.size {
			return 0, io.EOF
		}
		var err error
		if r.stream == nil {
			r.stream, err = r.request(r.at, -1)
		}
		if err == nil {
			var n int
			n, err = r.stream.Read(b)
			r.at += int64(n)
			if n > 0 {
				r.failed = 0
				return n, nil
			}
			if err == nil {
				continue
			}
			r.stream.Close()
			r.stream = nil
			if errors.Is(err, io.EOF) && (r.size < 0 || r.at >= r.size) {
				return 0, io.EOF
			}
		}
		if err := r.again(err, &r.failed); err != nil {
			return 0, err
		}
	}
}

// again waits before the next try, or returns why there is none.
func (r *remote) again(err error, failed *int) error {
	var request *requestError
	if isRequest := errors.As(err, &request); isRequest && request.final {
		return request.error
	} else if *failed++; *failed >= tries {
		if isRequest {
			return request.error
		}
		return errors.New("the connection broke again and again")
	}
	select {
	case <-r.ctx.Done():
		return errors.New("closed")
	case <-time.After(pause(*failed)):
		return nil
	}
}

// ReadAt is that of io.ReaderAt. It keeps a few ranges that it has read.
func (r *remote) ReadAt(b []byte, offset int64) (n int, err error) {
	for n < len(b) {
		if offset+int64(n) >= r.size {
			return n, io.EOF
		}
		got, err := r.copyAt(b[n:], offset+int64(n))
		if err != nil {
			return n, err
		}
		n += got
	}
	return n, nil
}

// copyAt copies what one window has from a place on, at least one byte.
func (r *remote) copyAt(b []byte, at int64) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	data, err := r.window(at)
	return copy(b, data), err
}

// window returns what is known from a place on, at least one byte. The mutex is
// held.
func (r *remote) window(at int64) ([]byte, error) {
	for i, w := range r.windows {
		if at >= w.offset && at < w.offset+int64(len(w.data)) {
			copy(r.windows[1:i+1], r.windows[:i])
			r.windows[0] = w
			return w.data[at-w.offset:], nil
		}
	}
	var w *window
	if len(r.windows) < mostWindows {
		w = &window{data: make([]byte, windowSize)}
		r.windows = append(r.windows, nil)
	} else {
		w = r.windows[mostWindows-1] // the one used longest ago
	}
	// From a border on, but where the reader goes on from the window before.
	w.offset = at
	w.data = w.data[:min(windowSize, r.size-at)]
	copy(r.windows[1:], r.windows)
	r.windows[0] = w
	failed := 0
	for got := 0; got < len(w.data); {
		part, err := r.request(at+int64(got), int64(len(w.data)-got))
		if err == nil {
			var n int
			n, err = io.ReadFull(part, w.data[got:])
			part.Close()
			if got += n; n > 0 {
				failed = 0
			}
			if err == nil {
				break
			}
		}
		if err := r.again(err, &failed); err != nil {
			w.data = w.data[:0]
			return nil, err
		}
	}
	return w.data, nil
}

// mostSilence is how long a server may send nothing.
const mostSilence = time.Minute

// watched is an answer that is given up when nothing comes.
type watched struct {
	io.ReadCloser
	cancel context.CancelFunc
	timer  *time.Timer
}

// request begins to read a range.
func (r *remote) request(offset, length int64) (io.ReadCloser, error) {
	ctx, cancel := context.WithCancel(r.ctx)
	timer := time.AfterFunc(mostSilence, cancel)
	answer, err := r.open(ctx, offset, length)
	timer.Stop()
	if err != nil {
		cancel()
		return nil, err
	}
	return &watched{answer, cancel, timer}, nil
}

func (w *watched) Read(b []byte) (int, error) {
	w.timer.Reset(mostSilence)
	defer w.timer.Stop()
	return w.ReadCloser.Read(b)
}

func (w *watched) Close() error {
	w.cancel()
	return w.ReadCloser.Close()
}

// Close ends all requests.
func (r *remote) Close() error {
	r.cancel()
	if r.stream != nil {
		r.stream.Close()
	}
	return nil
}
