package format

import (
	"bytes"
	"strconv"
)

// What people do on a command line leaves files and their lines in other forms: behind the numbers or the
// name of the file that a program put in front of them, and with blanks as codes.

// lineFront is what a program put in front of each line: cat -n, which fills it with blanks up to six
// signs, and grep in a folder.
var lineFront = lazy(`^(?:( *)(\d{1,9})\t|([\w%+=~.-]*[/\\][\w%+=~./\\-]*\.[A-Za-z]\w{0,7}):(?:\d{1,9}:)?)`)

// numberWidth is how wide cat -n makes numbers.
const numberWidth = 6

// isNumbered tells whether the lines of a text have such fronts: numbers that count up, or one file's name.
func isNumbered(sample []byte, whole bool) bool {
	const least, most = 3, 50
	if !whole {
		sample = sample[:bytes.LastIndexByte(sample, '\n')+1]
	}
	lines, file := 0, ""
	for line := range bytes.Lines(sample[markLength(sample):]) {
		m := lineFront().FindSubmatch(line)
		if lines++; m == nil {
			return false
		}
		if lines == 1 {
			file = string(m[3])
		}
		if string(m[3]) != file || file == "" && (string(m[2]) != strconv.Itoa(lines) || len(m[1])+len(m[2]) != numberWidth) {
			return false
		}
		if lines == most {
			break
		}
	}
	return lines >= least
}

// unnumbered appends a line without its front.
func unnumbered(to, line []byte) []byte {
	mark := markLength(line)
	return append(to, line[mark+len(lineFront().Find(line[mark:])):]...)
}

// history is how the lines that were typed in a client begin, as libedit keeps them.
var history = []byte("_HiStOrY_V2_")

// typed appends a line of a history with the signs for the codes of them, and its first line as a remark.
func typed(to, line []byte) []byte {
	if bytes.HasPrefix(line, history) {
		return append(append(append(to, "-- "...), bytes.TrimRight(line, "\r\n")...), '\n')
	}
	const digits = 3
	for i := 0; i < len(line); i++ {
		if line[i] == '\\' && i+digits < len(line) {
			if code, err := strconv.ParseUint(string(line[i+1:i+1+digits]), 8, 8); err == nil && code != '\n' && code != '\r' {
				to = append(to, byte(code))
				i += digits
				continue
			}
		}
		to = append(to, line[i])
	}
	return to
}
