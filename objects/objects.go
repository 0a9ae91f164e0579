// Package objects reads what is in object storage and on web servers as inputs
// of a scan: s3://bucket/key, gs://bucket/key, azblob://container/key, https://…
// It only reads, in ranges, and tries again when a connection breaks. It knows
// nothing of what the bytes are.
package objects

import (
	"context"
	"errors"
	"io"
	"net/url"
	"sort"
	"strings"
	"time"

	"gocloud.dev/blob"
	_ "gocloud.dev/blob/azureblob"
	_ "gocloud.dev/blob/gcsblob"
	_ "gocloud.dev/blob/s3blob"
	"gocloud.dev/gcerrors"

	"bocor/scan/source"
)

// Locate lists what is at an address: an object, all objects below one that ends
// with a slash or is none itself, in the order of their keys, or a file on a web
// server. Settings of the driver may stand behind a question mark
// (s3://bucket/key?region=ap-southeast-3); they are no part of the names in
// reports. Credentials come from where the providers' own tools take them.
func Locate(address string) []source.Input {
	place, err := url.Parse(address)
	if err != nil || place.Host == "" {
		return []source.Input{source.Unreadable(shown(address), errors.New("no address; write s3://bucket/key, gs://bucket/key, azblob://container/key or https://host/path"))}
	}
	ctx := context.Background()
	if place.Scheme == "http" || place.Scheme == "https" {
		return []source.Input{locateFile(ctx, place)}
	}
	inputs, err := locateObjects(ctx, place)
	if err != nil {
		return []source.Input{source.Unreadable(shown(address), reason(err))}
	}
	return inputs
}

// shown is an address without what may be secret.
func shown(address string) string {
	address, _, _ = strings.Cut(address, "?")
	if scheme, rest, ok := strings.Cut(address, "://"); ok {
		if at := strings.LastIndexByte(rest, '@'); at >= 0 && !strings.Contains(rest[:at], "/") {
			address = scheme + "://" + rest[at+1:]
		}
	}
	return address
}

// reason says what went wrong without what the server wrote, which may hold
// anything.
func reason(err error) error {
	if errors.Is(err, errNothing) {
		return err
	}
	switch gcerrors.Code(err) {
	case gcerrors.NotFound:
		return errors.New("there is no such object, or bucket")
	case gcerrors.PermissionDenied:
		return errors.New("the server refuses to read it to these credentials")
	case gcerrors.InvalidArgument:
		return errors.New("the server refuses the request")
	case gcerrors.DeadlineExceeded, gcerrors.Canceled:
		return errors.New("the server did not answer in time")
	}
	return errors.New("the server could not be asked; check the address, the network and the credentials")
}

// locateObjects lists the objects at an address.
func locateObjects(ctx context.Context, place *url.URL) ([]source.Input, error) {
	settings := place.Query()
	const validation = "response_checksum_validation"
	if place.Scheme == "s3" && !settings.Has(validation) {
		settings.Set(validation, "when_required") // else the library writes to the terminal of servers that have none
	}
	bucketAddress := place.Scheme + "://" + place.Host + "?" + settings.Encode()
	bucket, err := blob.OpenBucket(ctx, bucketAddress)
	if err != nil {
		return nil, err
	}
	input := func(key string, size int64, modified time.Time) source.Input {
		return source.At(place.Scheme+"://"+place.Host+"/"+key, size, modified, func() (io.ReadCloser, error) {
			return newRemote(size, func(ctx context.Context, offset, length int64) (io.ReadCloser, error) {
				r, err := bucket.NewRangeReader(ctx, key, offset, length, nil)
				if err != nil {
					return nil, &requestError{reason(err), gcerrors.Code(err) == gcerrors.NotFound || gcerrors.Code(err) == gcerrors.PermissionDenied}
				}
				return r, nil
			}), nil
		})
	}
	key := strings.TrimPrefix(place.Path, "/")
	if key != "" && !strings.HasSuffix(key, "/") {
		attributes, err := bucket.Attributes(ctx, key)
		if err == nil {
			return []source.Input{input(key, attributes.Size, attributes.ModTime)}, nil
		}
		if gcerrors.Code(err) != gcerrors.NotFound {
			return nil, err
		}
		key += "/"
	}
	var inputs []source.Input
	for list := bucket.List(&blob.ListOptions{Prefix: key}); ; {
		object, err := list.Next(ctx)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if !object.IsDir && !(object.Size == 0 && strings.HasSuffix(object.Key, "/")) { // what stands for a folder
			inputs = append(inputs, input(object.Key, object.Size, object.ModTime))
		}
	}
	if len(inputs) == 0 {
		return nil, errNothing
	}
	sort.SliceStable(inputs, func(i, j int) bool { return inputs[i].Path < inputs[j].Path })
	return inputs, nil
}

var errNothing = errors.New("there is no such object, and none below it")
