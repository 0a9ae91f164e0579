package scan

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"io"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"bocor/detectors"
	"bocor/scan/record"
	"bocor/scan/tally"
)

// Pictures looks at pictures. It is safe for concurrent use and never panics;
// what takes too much of it comes back as a fault. The core has none: a build
// of its own brings it.
type Pictures interface {
	Look(picture []byte) Picture
}

// Picture is what was seen.
type Picture struct {
	// Fault is why it could not be looked at; "": it could.
	Fault record.Code
	// Hash tells pictures apart by what they show; 0 is not known.
	Hash uint64
	// Rungs say how well it shows what, by class.
	Rungs map[string]detectors.Rung
	// Texts are what it says: codes, notes of the camera, printed text.
	Texts []PictureText
	// TextLeft says that text may stand on it that was not read.
	TextLeft bool
	// Rest says that its bytes hold more than was looked at: data behind its end,
	// further frames or pages.
	Rest bool
}

// PictureText is a text on or in a picture; Name is what columns of it are
// called.
type PictureText struct {
	Name string
	Text []byte
}

// pictureColumns are the columns of a table of pictures: the picture, and what
// it says.
var pictureColumns = []string{"photo", "qr", "text", "exif.gps", "exif.device_id", "exif.nama", "exif.created_at", "comment"}

// countPicture counts what a picture in a column of the record at hand shows.
func (w *worker) countPicture(column uint32, p Picture) {
	for _, id := range detectors.Pictured {
		class, err := w.plan.set.Index(id)
		if err != nil {
			continue // a set without it
		}
		// A picture is where such things are, as a column of their name is.
		m := pictureMatch(detectors.Named, p.Rungs[id], p.Hash)
		w.builder.Match(column, class, &m)
	}
}

// faults are what is to be told of a picture that was looked at.
func (p Picture) faults() []record.Code {
	var codes []record.Code
	if p.TextLeft {
		codes = append(codes, record.PictureText)
	}
	if p.Rest {
		codes = append(codes, record.PictureRest)
	}
	return codes
}

// pictureMatch is a match that counts in no facet.
func pictureMatch(naming detectors.Naming, rung detectors.Rung, hash uint64) detectors.Match {
	m := detectors.Match{Naming: naming, Rung: rung, Value: hash}
	for i := range m.Facets {
		m.Facets[i] = detectors.NoBin
	}
	return m
}

// cellPictures looks at the pictures that a cell holds. It tells the faults to
// note. What a picture says is read as in a column of its own, and counted in
// the cell's.
func (w *worker) cellPictures(column uint32, text []byte) (codes []record.Code) {
	detectors.Pictures(text, func(encoded []byte) {
		codes = append(codes, w.cellPicture(column, encoded)...)
	})
	return codes
}

func (w *worker) cellPicture(column uint32, encoded []byte) []record.Code {
	if w.plan.pictures == nil {
		return []record.Code{record.PictureBuild}
	}
	var ok bool
	if w.decoded, ok = detectors.Picture(w.decoded, encoded); !ok {
		return []record.Code{record.BadPicture}
	}
	p := w.plan.pictures.Look(w.decoded)
	if p.Fault != "" {
		return []record.Code{p.Fault}
	}
	w.countPicture(column, p)
	for _, t := range p.Texts {
		if i := slices.Index(pictureColumns, t.Name); i >= 0 {
			w.text(column, &w.plan.onPictures[i], t.Text)
		}
	}
	return p.faults()
}

// pictureFiles is the tables of the pictures that are files of their own, one for
// each folder.
type pictureFiles struct {
	options Options
	plan    *plan
	ctx     context.Context
	work    chan pictureFile
	over    chan struct{} // closed when there are no more pictures
	idle    sync.WaitGroup
	folders []map[string]*folderCount // by worker and folder
	mutex   sync.Mutex
	sources map[string]*tally.Source
}

// pictureFile is a picture to look at.
type pictureFile struct {
	folder string
	bytes  []byte
}

// folderCount is what a worker counts of a folder.
type folderCount struct {
	table  *tally.Table
	worker *worker
}

// mostPicture is the largest picture in bytes that is looked at.
const mostPicture = 64 << 20

func newPictureFiles(ctx context.Context, options Options, ground *ground) *pictureFiles {
	g := &pictureFiles{options: options, ctx: ctx, work: make(chan pictureFile), over: make(chan struct{}), sources: map[string]*tally.Source{}}
	g.plan = ground.plan(columnsOf(), nil, nil)
	for range options.Workers {
		folders := map[string]*folderCount{}
		g.folders = append(g.folders, folders)
		g.idle.Go(func() {
			space := &workspace{}
			for {
				select {
				case picture := <-g.work:
					g.look(folders, space, picture)
				case <-g.over:
					return
				case <-ctx.Done():
					return
				}
			}
		})
	}
	return g
}

// add takes a picture to be looked at. An error is one of reading.
func (g *pictureFiles) add(name string, reader io.Reader) error {
	folder := path.Dir(strings.ReplaceAll(name, `\`, "/"))
	if name == "-" {
		folder = name
	}
	if at := strings.LastIndex(name, "!/"); at >= 0 && !strings.Contains(name[at+2:], "/") {
		folder = name[:at+1] // at the top of an archive
	}
	if !(portion{part: g.options.Part, parts: g.options.Parts, path: name}).has(0) {
		return nil
	}
	text, err := io.ReadAll(io.LimitReader(reader, mostPicture+1))
	g.mutex.Lock()
	g.source(folder).BytesRead += int64(len(text))
	g.mutex.Unlock()
	switch {
	case err != nil:
		return err
	case len(text) > mostPicture:
		g.fault(folder, record.PictureTooLarge)
		return nil
	}
	select {
	case g.work <- pictureFile{folder, text}:
	case <-g.ctx.Done():
	}
	return nil
}

// source returns that of a folder. The mutex is held.
func (g *pictureFiles) source(folder string) *tally.Source {
	s := g.sources[folder]
	if s == nil {
		s = &tally.Source{Path: folder + "/" + PicturesName, Size: -1, Format: "pictures", Divided: true}
		g.sources[folder] = s
	}
	return s
}

// part takes a part of a document that is a picture, and tells whether it did.
func (g *pictureFiles) part(name string, reader io.Reader) bool {
	front := bufio.NewReader(reader)
	if first, _ := front.Peek(detectors.PictureFront); !detectors.IsRawPicture(first) {
		return false
	}
	return g.add(name, front) == nil
}

// pages takes the pictures of a PDF's pages. It returns how much of it was read.
func (g *pictureFiles) pages(name string, reader io.Reader) int64 {
	text, err := io.ReadAll(io.LimitReader(reader, mostPicture+1))
	read := int64(len(text))
	if err != nil {
		return read
	}
	if read > mostPicture && (portion{part: g.options.Part, parts: g.options.Parts, path: name + "!/page"}).has(0) {
		g.fault(name+"!", record.PictureTooLarge) // the rest of it
	}
	masks := map[string]bool{} // objects that say what of a picture is transparent
	for _, found := range pdfMask.FindAllSubmatch(text, -1) {
		masks[string(found[1])] = true
	}
	for {
		head, rest, found := bytes.Cut(text, []byte("stream"))
		if !found {
			return read
		}
		stream, behind, _ := bytes.Cut(bytes.TrimLeft(rest, "\r\n"), []byte("endstream"))
		text = behind
		dictionary := head[bytes.LastIndex(head, []byte(" obj"))+1:]
		if masks[pdfObject(head)] {
			continue
		}
		if picture, ok := pdfPicture(dictionary, stream); ok && g.add(name+"!/page", bytes.NewReader(picture)) != nil {
			return read
		}
	}
}

// PicturesName stands for the pictures of a folder.
const PicturesName = "(pictures)"

func (g *pictureFiles) fault(folder string, code record.Code) {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	s := g.source(folder)
	s.Faults = record.AddFault(s.Faults, record.Fault{Code: code, Trouble: record.Loss, Count: 1, Byte: -1})
}

// look counts one picture as a record of its folder.
func (g *pictureFiles) look(folders map[string]*folderCount, space *workspace, picture pictureFile) {
	r := folders[picture.folder]
	if r == nil {
		table := tally.NewTable(columnsOf(), g.options.Distinct)
		table.Name = "pictures"
		r = &folderCount{table, &worker{plan: g.plan, columns: slices.Clip(g.plan.columns), workspace: space, builder: tally.NewBuilder(table, g.plan.layout, g.options.Secret)}}
		folders[picture.folder] = r
	}
	defer func() {
		if recover() != nil {
			r.worker.builder.Abandon()
			g.fault(picture.folder, record.InternalError)
		}
	}()
	p := g.options.Pictures.Look(picture.bytes)
	if p.Fault != "" {
		g.fault(picture.folder, p.Fault) // and no record
		return
	}
	r.worker.countPhoto(p.Hash)
	r.worker.countPicture(0, p)
	for _, t := range p.Texts {
		if i := slices.Index(pictureColumns, t.Name); i >= 0 {
			r.worker.note(uint32(i), t.Text)
		}
	}
	for _, code := range p.faults() {
		g.fault(picture.folder, code)
	}
	if r.worker.builder.EndRecord(rowHash(picture.bytes)) {
		g.options.Progress.Hits.Add(1)
	}
	g.options.Progress.Records.Add(1)
}

// note counts a text of a table of pictures.
func (w *worker) note(column uint32, text []byte) {
	p := w.column(column)
	if month, ok := detectors.Month(text); p.isDated && ok {
		w.builder.Date(column, month)
	}
	w.text(column, p, text)
}

// columnsOf returns the columns of a table of pictures.
func columnsOf() []tally.Column {
	columns := make([]tally.Column, len(pictureColumns))
	for i, name := range pictureColumns {
		columns[i].Name = name
	}
	return columns
}

// countPhoto counts a picture that is a file as one of class photo.
func (w *worker) countPhoto(hash uint64) {
	class, err := w.plan.set.Index("photo")
	if err != nil {
		return
	}
	m := pictureMatch(detectors.Shared, detectors.Likely, hash)
	m.Facets[0] = 1 // a picture, and not the name of one
	w.builder.Value(0, false)
	w.builder.Match(0, class, &m)
}

// patience is how long a scan that is stopped waits for the pictures at hand.
const patience = 2 * time.Second

// close waits until all pictures are looked at, and returns the sources of the
// folders, in order. Of a scan that is stopped, what is still looked at is left.
func (g *pictureFiles) close() []*tally.Source {
	close(g.over)
	idle := make(chan struct{})
	go func() {
		g.idle.Wait()
		close(idle)
	}()
	isIdle := true
	select {
	case <-idle:
	case <-g.ctx.Done():
		select {
		case <-idle:
		case <-time.After(patience):
			isIdle = false
		}
	}
	g.mutex.Lock()
	defer g.mutex.Unlock()
	var out []*tally.Source
	for folder, s := range g.sources {
		whole := tally.NewTable(columnsOf(), g.options.Distinct)
		whole.Name = "pictures"
		for _, folders := range g.folders {
			if !isIdle {
				s.Faults = record.AddFault(s.Faults, record.Fault{Code: record.Interrupted, Trouble: record.Loss, Count: 1, Byte: -1})
				break
			}
			if r := folders[folder]; r != nil {
				whole.Merge(r.table)
			}
		}
		whole.Seal()
		kept := *s // who reads on after the end writes to another
		kept.Tables, kept.Faults = []*tally.Table{whole}, slices.Clone(s.Faults)
		record.SortFaults(kept.Faults)
		out = append(out, &kept)
	}
	slices.SortFunc(out, func(a, b *tally.Source) int { return cmp.Compare(a.Path, b.Path) })
	return out
}
