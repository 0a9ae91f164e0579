package format

import "bytes"

// multipart writes the parts of forms that browsers sent (RFC 7578), as logs and recorders keep them,
// as lines of a name and its value. Files in them stay as they are.
type multipart struct {
	name     []byte // of the part at hand
	boundary []byte // between the parts; nil: there is none yet
	held     []byte // a line that is one if a part follows
	isHead   bool   // the lines at hand are about the part
}

var formField = lazy(`(?i)^content-disposition:\s*form-data;\s*name="?([^";\r\n]+)"?\s*(;\s*filename.*)?$`)

// isMultipart tells whether a text holds parts of forms.
func isMultipart(sample []byte) bool {
	const least = 2
	n := 0
	for line := range bytes.Lines(sample) {
		if len(line) > len("content-disposition:") && (line[0]|0x20) == 'c' && formField().Match(bytes.TrimRight(line, "\r\n")) {
			if n++; n == least {
				return true
			}
		}
	}
	return false
}

// line appends a line as it is rewritten.
func (m *multipart) line(to, line []byte) []byte {
	text := bytes.TrimRight(line, "\r\n")
	if found := formField().FindSubmatch(text); found != nil && len(found[2]) == 0 && (m.held != nil || m.boundary != nil) {
		if m.held != nil {
			m.boundary, m.held = bytes.TrimRight(m.held, "\r\n"), nil
		}
		to = m.unfilled(to)
		m.name, m.isHead = bytes.Clone(found[1]), true
		return to
	}
	to = append(to, m.held...)
	m.held = nil
	if rest, ok := bytes.CutPrefix(text, m.boundary); ok && m.boundary != nil {
		switch string(rest) {
		case "":
			m.isHead = false
			return m.unfilled(to)
		case "--": // the form ends
			m.isHead, m.boundary = false, nil
			return append(m.unfilled(to), '\n')
		}
	}
	switch {
	case bytes.HasPrefix(text, []byte("--")) && m.boundary == nil:
		m.held = bytes.Clone(line)
		return to
	case m.isHead && len(text) == 0:
		m.isHead = false
		return to
	case !m.isHead && m.name != nil:
		to = append(append(append(to, m.name...), ": "...), line...)
		m.name = nil
		return to
	}
	return append(to, line...)
}

// unfilled appends a name that nothing stands behind.
func (m *multipart) unfilled(to []byte) []byte {
	to = appendUnfilled(to, m.name)
	m.name = nil
	return to
}

// end appends what waits for other lines.
func (m *multipart) end(to []byte) []byte {
	to = append(m.unfilled(to), m.held...)
	m.held = nil
	return to
}
