package format

import (
	"bytes"
	"maps"
	"slices"
	"strings"
)

// R and pandas print the columns of a table that are too many for a line below the others: blocks of
// lines whose rows have the same numbers in front. They are put beside each other again.

// mostWrapped bounds the texts that are looked at, in bytes, and longestWrapped their lines, in signs:
// rows are made as long as the longest.
const (
	mostWrapped    = 4 << 20
	longestWrapped = 1000
)

// wrappedBlock is the lines of some columns: that of their names, and the rows.
type wrappedBlock struct {
	from, to int // of the lines
	labels   []string
	rows     [][]rune
	at       int // where the cells begin, behind the numbers
	width    int // of the longest line
}

// unwrapBlocks puts the blocks of a table beside each other, where there are some.
func unwrapBlocks(f *front, options *Options) {
	if options.Format != "" && options.Format != "csv" || options.Delimiter != 0 || options.KnownName == nil || !comesAgain(f.sample) {
		return
	}
	sampled, isWhole := len(f.sample), f.whole
	if !f.fill(mostWrapped) {
		f.unfill(sampled)
		return
	}
	lines := bytes.Split(f.sample[markLength(f.sample):], []byte{'\n'})
	var out []byte
	copied, isAny := 0, false
	for i := 0; i < len(lines); {
		var blocks []wrappedBlock
		names := map[string]bool{}
		for next := i; ; {
			block, ok := blockAt(lines, next)
			if !ok || len(blocks) > 0 && !slices.Equal(block.labels, blocks[0].labels) || !addNames(names, block) {
				break
			}
			blocks = append(blocks, block)
			next = block.to
			if bytes.HasSuffix(bytes.TrimSpace(lines[block.from]), []byte{'\\'}) { // pandas has a line between them
				for next < len(lines) && len(bytes.TrimSpace(lines[next])) == 0 {
					next++
				}
			}
		}
		size := 0
		for _, block := range blocks {
			size += len(block.rows) * block.width
		}
		if len(blocks) < 2 {
			i++
			continue
		}
		i = blocks[len(blocks)-1].to
		if size > 4*mostWrapped || !options.knows(slices.Collect(maps.Keys(names))) {
			continue
		}
		out = append(append(out, bytes.Join(lines[copied:blocks[0].from], []byte{'\n'})...), '\n')
		out = appendBeside(out, blocks)
		copied, isAny = i, true
	}
	if !isAny {
		if !isWhole {
			f.unfill(sampled)
		}
		return
	}
	f.sample, f.decoded = append(out, bytes.Join(lines[copied:], []byte{'\n'})...), true
}

// addNames adds the words of the names of a block's columns. It is false where one comes again: that is
// another table.
func addNames(names map[string]bool, block wrappedBlock) bool {
	for word := range strings.FieldsSeq(string(block.rows[0])) {
		if names[word] {
			return false
		}
		names[word] = true
	}
	return true
}

// comesAgain tells whether a text has two rows in a block with the number that the first has.
func comesAgain(sample []byte) bool {
	lines := 0
	heads := map[string]int{}
	for line := range bytes.Lines(sample) {
		if label := rowLabel(line); label == "0" || label == "1" {
			heads[label]++
		}
		if lines++; lines > 2000 {
			break
		}
	}
	return heads["0"] > 1 || heads["1"] > 1
}

// rowLabel returns the number in front of a row, behind blanks and before one; "": there is none.
func rowLabel(line []byte) string {
	line = bytes.TrimLeft(line, " ")
	n := 0
	for n < len(line) && n < 12 && isDigit(line[n]) {
		n++
	}
	if n == 0 || n == len(line) || line[n] != ' ' {
		return ""
	}
	return string(line[:n])
}

// blockAt returns the block that begins on a line: names behind blanks, and rows below them.
func blockAt(lines [][]byte, i int) (block wrappedBlock, ok bool) {
	if i >= len(lines) || len(lines[i]) == 0 || lines[i][0] != ' ' || rowLabel(lines[i]) != "" || len(bytes.TrimSpace(lines[i])) == 0 {
		return block, false
	}
	block.from = i
	name := []rune(strings.TrimRight(string(lines[i]), "\\ \r"))
	for block.to = i + 1; block.to < len(lines); block.to++ {
		label := rowLabel(lines[block.to])
		if label == "" {
			break
		}
		block.labels = append(block.labels, label)
		block.rows = append(block.rows, []rune(strings.TrimRight(string(lines[block.to]), "\\ \r")))
	}
	if len(block.rows) < 2 || bytes.ContainsAny(lines[i], ",;|:") {
		return block, false
	}
	for _, row := range block.rows {
		block.width = max(block.width, len(row))
	}
	if block.width = max(block.width, len(name)); block.width > longestWrapped {
		return block, false
	}
	block.at = numberedUpTo(block.rows)
	if block.at == 0 || len(name) <= block.at || strings.TrimSpace(string(name[:block.at-1])) != "" {
		return block, false
	}
	block.rows = slices.Insert(block.rows, 0, name)
	return block, true
}

// appendBeside appends the lines of blocks beside each other, with two blanks between them.
func appendBeside(to []byte, blocks []wrappedBlock) []byte {
	for i := range blocks[0].rows {
		for k, block := range blocks {
			row, from := block.rows[i], 0
			if k > 0 {
				from = min(block.at-1, len(row))
				to = append(to, ' ')
			}
			to = append(to, string(row[from:])...)
			to = append(to, bytes.Repeat([]byte{' '}, block.width-len(row))...)
		}
		to = append(to, '\n')
	}
	return to
}
