package objects

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"bocor/scan/source"
)

// locateFile asks a web server for a file. A server that gives no ranges gives a
// stream, which cannot be read again where it broke.
func locateFile(ctx context.Context, place *url.URL) source.Input {
	name := shown(place.String())
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, place.String(), nil)
	if err != nil {
		return source.Unreadable(name, errors.New("no address of a file on a web server"))
	}
	request.Header.Set("Range", "bytes=0-0")
	request.Header.Set("Accept-Encoding", "identity")
	answer, err := client.Do(request)
	if err != nil {
		return source.Unreadable(name, errors.New("the server could not be asked; check the address and the network"))
	}
	answer.Body.Close()
	modified, _ := http.ParseTime(answer.Header.Get("Last-Modified"))
	tag := answer.Header.Get("Etag")
	size := int64(-1)
	switch answer.StatusCode {
	case http.StatusPartialContent:
		var first, last int64
		if _, err := fmt.Sscanf(answer.Header.Get("Content-Range"), "bytes %d-%d/%d", &first, &last, &size); err != nil {
			return source.Unreadable(name, errors.New("the server does not say how large the file is"))
		}
	case http.StatusRequestedRangeNotSatisfiable: // empty
		size = 0
	case http.StatusOK: // no ranges
	default:
		return source.Unreadable(name, statusError(answer.StatusCode))
	}
	isRanged := size >= 0
	return source.At(name, size, modified, func() (io.ReadCloser, error) {
		r := newRemote(size, func(ctx context.Context, offset, length int64) (io.ReadCloser, error) {
			return get(ctx, place, offset, length, isRanged, tag)
		})
		if !isRanged {
			return struct{ io.ReadCloser }{r}, nil // no io.ReaderAt
		}
		return r, nil
	})
}

// client waits for a server's answer, but for no body's end.
var client = &http.Client{Transport: &http.Transport{Proxy: http.ProxyFromEnvironment, ResponseHeaderTimeout: 60 * time.Second, MaxIdleConnsPerHost: 8}}

func statusError(status int) error {
	return fmt.Errorf("the server answers %d (%s)", status, http.StatusText(status))
}

// get begins to read a range of a file that is what it was: of the same tag.
func get(ctx context.Context, place *url.URL, offset, length int64, isRanged bool, tag string) (io.ReadCloser, error) {
	if !isRanged && offset > 0 {
		return nil, &requestError{errors.New("the connection broke, and the server gives no ranges: it cannot be read on"), true}
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, place.String(), nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Accept-Encoding", "identity")
	if isRanged {
		end := ""
		if length >= 0 {
			end = fmt.Sprint(offset + length - 1)
		}
		request.Header.Set("Range", fmt.Sprintf("bytes=%d-%s", offset, end))
		if tag != "" && !strings.HasPrefix(tag, "W/") { // a weak one says little of bytes
			request.Header.Set("If-Match", tag)
		}
	}
	answer, err := client.Do(request)
	if err != nil {
		return nil, &requestError{errors.New("the server does not answer any more"), false}
	}
	want := http.StatusOK
	if isRanged {
		want = http.StatusPartialContent
	}
	if answer.StatusCode == want {
		return answer.Body, nil
	}
	answer.Body.Close()
	if answer.StatusCode == http.StatusPreconditionFailed {
		return nil, &requestError{errors.New("the file on the server has changed"), true}
	}
	return nil, &requestError{statusError(answer.StatusCode), answer.StatusCode < 500 && answer.StatusCode != http.StatusTooManyRequests}
}
