package tally

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// WriteSaved writes a saved tally: a line with its form and the SHA-256 of what
// follows, and JSON in gzip.
func WriteSaved(w io.Writer, s *Saved) error {
	var body bytes.Buffer
	packed := gzip.NewWriter(&body)
	if err := json.NewEncoder(packed).Encode(s); err != nil {
		return err
	}
	if err := packed.Close(); err != nil {
		return err
	}
	sum := sha256.Sum256(body.Bytes())
	if _, err := fmt.Fprintf(w, "%s %s\n", SavedSchema, hex.EncodeToString(sum[:])); err != nil {
		return err
	}
	_, err := w.Write(body.Bytes())
	return err
}

// mostSaved bounds a saved tally, packed and unpacked.
const mostSaved = 1 << 30

// ErrNotSaved says that a file is no saved tally.
var ErrNotSaved = errors.New("not a saved tally; make one with bocor scan --save FILE --key-file KEY")

// ReadSaved reads a saved tally. It returns ErrNotSaved for another file, and
// an error for one that is damaged, or of another version of the form.
func ReadSaved(in io.Reader) (*Saved, error) {
	front := bufio.NewReader(in)
	line, err := front.ReadSlice('\n')
	form, sum, found := strings.Cut(strings.TrimSuffix(string(line), "\n"), " ")
	switch {
	case err != nil || !found || !strings.HasPrefix(form, "bocor.tally/"):
		return nil, ErrNotSaved
	case form != SavedSchema:
		return nil, fmt.Errorf("a tally of another version than %s; scan again with this version", SavedSchema)
	}
	body, err := io.ReadAll(io.LimitReader(front, mostSaved+1))
	if err != nil {
		return nil, err
	}
	if actual := sha256.Sum256(body); len(body) > mostSaved || hex.EncodeToString(actual[:]) != sum {
		return nil, errDamaged
	}
	packed, err := gzip.NewReader(bytes.NewReader(body))
	if err != nil {
		return nil, errDamaged
	}
	var s Saved
	if err := json.NewDecoder(io.LimitReader(packed, mostSaved)).Decode(&s); err != nil {
		return nil, errDamaged
	}
	return &s, nil
}
