package format

import "bytes"

// multipart writes the parts of forms that browsers sent (RFC 7578), as logs and recorders keep them,
// as lines of a name and its value. Files in them stay as they are.
type multipart struct {
	name  []byte // of the part at hand
	state partState
}

// partState is where in a part a line stands.
type partState uint8

const (
	outsidePart partState = iota
	inPartHead
	inPart
)

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
	if found := formField().FindSubmatch(text); found != nil && len(found[2]) == 0 {
		m.name, m.state = bytes.Clone(found[1]), inPartHead
		return to
	}
	isBoundary := len(text) > 2 && text[0] == '-' && text[1] == '-'
	switch {
	case isBoundary && m.state != outsidePart:
		m.state = outsidePart
		if bytes.HasSuffix(text, []byte("--")) {
			return append(to, '\n') // the form ends
		}
		return to
	case isBoundary && bytes.HasSuffix(text, []byte("--")):
		return append(to, '\n')
	case isBoundary && bytes.HasPrefix(text, []byte("----")): // as all browsers begin theirs
		return to
	case m.state == inPartHead && len(text) == 0:
		m.state = inPart
		return to
	case m.state == inPart && m.name != nil:
		to = append(append(append(to, m.name...), ": "...), text...)
		m.name = nil
		return append(to, '\n')
	}
	return append(to, line...)
}
