package format

import (
	"bytes"
)

// Programs log pairs of names and values on a line (logfmt, as those in Go do):
//
//	time="2026-01-02T03:04:05Z" level=info msg=request body="{\"nik\": \"3174\"}"
//
// Such lines are written as objects of JSON, in which values that are JSON are read as that.

// isLogfmt tells whether nearly all lines of a text are such pairs, three or more of them.
func isLogfmt(sample []byte, whole bool) bool {
	const leastLines, mostLines, leastPairs = 3, 100, 3
	if !whole {
		sample = sample[:bytes.LastIndexByte(sample, '\n')+1]
	}
	lines, fit := 0, 0
	for line := range bytes.Lines(sample[markLength(sample):]) {
		if line = bytes.TrimRight(line, "\r\n"); len(line) == 0 {
			continue
		}
		if _, pairs := logfmtObject(nil, line); pairs >= leastPairs {
			fit++
		}
		if lines++; lines == mostLines {
			break
		}
	}
	return fit >= leastLines && 20*fit >= 19*lines
}

// logfmtLine appends a line as an object of JSON; others stay as they are.
func logfmtLine(to, line []byte) []byte {
	out, pairs := logfmtObject(to, bytes.TrimRight(line, "\r\n"))
	if pairs == 0 {
		return append(to, line...)
	}
	return append(out, '\n')
}

// logfmtObject appends the pairs of a line as an object, and returns how many there are; 0: there is
// something else on it.
func logfmtObject(to, line []byte) (out []byte, pairs int) {
	out = to
	var text []byte
	for at := 0; ; {
		for at < len(line) && line[at] == ' ' {
			at++
		}
		if at == len(line) {
			break
		}
		from := at
		for at < len(line) && (isWordByte(line[at]) || line[at] == '.' || line[at] == '-' || line[at] == '/') {
			at++
		}
		key := line[from:at]
		if len(key) == 0 || len(key) > longestKey || !isKeyByte[key[0]] || at == len(line) || line[at] != '=' {
			return to, 0
		}
		at++
		text = text[:0]
		if at < len(line) && line[at] == '"' {
			end := at + 1
			for ; end < len(line) && line[end] != '"'; end++ {
				if line[end] == '\\' {
					end++
				}
			}
			if end >= len(line) || end+1 < len(line) && line[end+1] != ' ' {
				return to, 0
			}
			quoted := line[at+1 : end]
			for i := 0; i < len(quoted); i++ {
				c := quoted[i]
				if c == '\\' && i+1 < len(quoted) {
					i++
					switch c = quoted[i]; c {
					case 'n', 'r', 't':
						c = ' '
					case '"', '\\', '/':
					default:
						text = append(text, '\\')
					}
				}
				text = append(text, c)
			}
			at = end + 1
		} else {
			end := at
			for end < len(line) && line[end] != ' ' && line[end] != '"' {
				end++
			}
			if end < len(line) && line[end] == '"' {
				return to, 0
			}
			text = append(text, line[at:end]...)
			at = end
		}
		out = append(out, "{,"[min(pairs, 1)])
		out = appendJSONString(out, key)
		out = append(out, ':')
		out = appendJSONString(out, text)
		pairs++
	}
	if pairs == 0 {
		return to, 0
	}
	return append(out, '}'), pairs
}
