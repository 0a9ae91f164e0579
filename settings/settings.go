// Package settings reads what a user writes in YAML: one document, in which
// every key is known. It knows nothing of what the keys mean. Its errors name
// the line and what to write, and never what stands there: the file may be the
// wrong one.
package settings

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"

	"go.yaml.in/yaml/v3"
)

// Read reads a file of at most so many bytes into to, a pointer to a struct.
// keys are the keys of each struct type by its name, for who writes another;
// kinds say what to write where a Go type is wanted. It returns the document,
// for the lines of its parts. An empty file is no error.
func Read(in io.Reader, most int64, to any, keys, kinds map[string]string) (*Document, error) {
	text, err := io.ReadAll(io.LimitReader(in, most+1))
	if err != nil {
		return nil, err
	}
	if int64(len(text)) > most {
		return nil, fmt.Errorf("larger than %d KiB", most>>10)
	}
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	switch err := decoder.Decode(to); {
	case errors.Is(err, io.EOF):
		return &Document{}, nil
	case err != nil:
		return nil, explain(err, keys, kinds)
	}
	if err := decoder.Decode(new(yaml.Node)); !errors.Is(err, io.EOF) {
		return nil, errors.New("write one document: what follows --- would not be read")
	}
	d := &Document{}
	if err := yaml.Unmarshal(text, &d.root); err != nil {
		return nil, explain(err, keys, kinds)
	}
	return d, nil
}

var (
	unknownKey = regexp.MustCompile(`line (\d+): field (\S+) not found in type \w+\.(\w+)`)
	wrongType  = regexp.MustCompile(`line (\d+): cannot unmarshal .* into (\S+)`)
	anyLine    = regexp.MustCompile(`line (\d+)`)
)

// explain says what is wrong in words of the file.
func explain(err error, keys, kinds map[string]string) error {
	if m := unknownKey.FindStringSubmatch(err.Error()); m != nil {
		return fmt.Errorf("line %s: there is no key %q here; write one of %s", m[1], m[2], keys[m[3]])
	}
	if m := wrongType.FindStringSubmatch(err.Error()); m != nil {
		kind := kinds[m[2]]
		if kind == "" {
			kind = "keys and values"
		}
		return fmt.Errorf("line %s: write %s", m[1], kind)
	}
	if m := anyLine.FindStringSubmatch(err.Error()); m != nil {
		return fmt.Errorf("line %s: not YAML as it must be: check the indentation, dashes, quotes and that no key comes twice", m[1])
	}
	return errors.New("not a file of YAML with keys and values")
}

// Document knows where its parts stand.
type Document struct{ root yaml.Node }

// Line returns the line of entry i of the list under a key; 0 when there is
// none.
func (d *Document) Line(key string, i int) int {
	if len(d.root.Content) == 0 {
		return 0
	}
	top := d.root.Content[0].Content
	for k := 0; k+1 < len(top); k += 2 {
		if list := top[k+1].Content; top[k].Value == key && i < len(list) {
			return list[i].Line
		}
	}
	return 0
}
