package main

import (
	"archive/zip"
	"bufio"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/klauspost/compress/flate"
	fastgzip "github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"bocor/bench/synth"
)

// convert writes the dump in another format.
func convert(dump synth.Dump, kind string, out io.Writer) (*synth.Truth, error) {
	var packer io.WriteCloser
	switch kind {
	case "gz":
		packer = gzip.NewWriter(out)
	case "zst":
		var err error
		if packer, err = zstd.NewWriter(out); err != nil {
			return nil, err
		}
	}
	if packer != nil {
		truth, err := dump.Write(packer)
		return truth, errors.Join(err, packer.Close())
	}
	reader, writer := io.Pipe()
	var truth *synth.Truth
	go func() {
		var err error
		truth, err = dump.Write(writer)
		writer.CloseWithError(err)
	}()
	rows := csv.NewReader(reader)
	names, err := rows.Read()
	if err != nil {
		return nil, err
	}
	if kind == "xlsx" {
		err := writeWorkbook(out, names, rows.Read)
		return truth, err
	}
	w := bufio.NewWriterSize(out, 1<<20)
	switch kind {
	case "array":
		w.WriteString("[\n")
	case "sql":
		fmt.Fprintf(w, "CREATE TABLE `peserta` (`%s` text);\n", strings.Join(names, "` text, `"))
	}
	quote := strings.NewReplacer(`\`, `\\`, `'`, `\'`, "\n", `\n`)
	for i := 0; ; i++ {
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		switch kind {
		case "sql":
			w.WriteString([]string{",", "INSERT INTO `peserta` VALUES "}[btoi(i%1000 == 0)])
			for j, v := range row {
				w.WriteString([]string{",'", "('"}[btoi(j == 0)] + quote.Replace(v) + "'")
			}
			w.WriteString([]string{")", ");\n"}[btoi(i%1000 == 999)])
		default:
			if i > 0 {
				w.WriteString([]string{"\n", ",\n"}[btoi(kind == "array")])
			}
			for j, v := range row {
				text, err := json.Marshal(v)
				if err != nil {
					return nil, err
				}
				w.WriteString([]string{`,"`, `{"`}[btoi(j == 0)] + names[j] + `":`)
				w.Write(text)
			}
			w.WriteByte('}')
		}
	}
	w.WriteString(map[string]string{"array": "\n]\n", "sql": ";\n", "ndjson": "\n"}[kind])
	return truth, w.Flush()
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// unpack unpacks a file with the libraries that bocor uses, and does nothing
// with it.
func unpack(path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	var magic [4]byte
	if _, err := file.ReadAt(magic[:], 0); err != nil {
		return err
	}
	var source io.Reader
	switch {
	case magic[0] == 0x1f:
		source, err = fastgzip.NewReader(bufio.NewReaderSize(file, 1<<20))
	case magic[0] == 'P':
		return unpackSheet(path)
	default:
		source, err = zstd.NewReader(file, zstd.WithDecoderConcurrency(1))
	}
	if err != nil {
		return err
	}
	_, err = io.CopyBuffer(struct{ io.Writer }{io.Discard}, struct{ io.Reader }{source}, make([]byte, 256<<10))
	return err
}

func unpackSheet(path string) error {
	z, err := zip.OpenReader(path)
	if err != nil {
		return err
	}
	defer z.Close()
	z.RegisterDecompressor(zip.Deflate, func(r io.Reader) io.ReadCloser { return flate.NewReader(r) })
	for _, f := range z.File {
		if !strings.HasPrefix(f.Name, "xl/worksheets/") {
			continue
		}
		r, err := f.Open()
		if err != nil {
			return err
		}
		if _, err := io.CopyBuffer(struct{ io.Writer }{io.Discard}, r, make([]byte, 256<<10)); err != nil {
			return err
		}
	}
	return nil
}
