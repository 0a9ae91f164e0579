package format

// MessagePack and CBOR (RFC 8949) are told: most of their bytes are text, and as text they would be one
// record of everything.

// packedAs returns the name of the one that a file is, "" for none: behind the heads of arrays it begins
// with a map, a key of text, a value, and so on, and has another one behind it.
func packedAs(b []byte) (name string) {
	for _, p := range []packing{messagePack, cbor} {
		at := 0
		for range 2 {
			if n := p.head(b[at:], true); n > 0 {
				at += n
			}
		}
		n := p.head(b[at:], false)
		if n == 0 || at+n >= len(b) || b[at] < 0x80 {
			continue
		}
		wanted := int(b[at] & p.counts)
		if wanted > p.most {
			wanted = leastPairs // it is said behind the head, or not at all
		}
		at += n
		pairs := 0
		for pairs < wanted {
			key := p.text(b[at:])
			if key == 0 {
				break
			}
			value := p.value(b[at+key:])
			if value == 0 {
				break
			}
			at = min(at+key+value, len(b)) // the sample may end in it
			pairs++
		}
		isEnd := at >= len(b) || b[at] == 0xff || p.head(b[at:], false) > 0 || wanted == leastPairs
		if pairs > 1 && pairs == wanted && isEnd {
			return p.name
		}
	}
	return ""
}

// leastPairs is how many keys with values tell a map of an unknown size.
const leastPairs = 3

// packing is how one of them writes values. Each function returns how many bytes what a text begins
// with has, 0 where it is not that.
type packing struct {
	name string
	// counts is the part of a map's head that says how many pairs it has, up to most.
	counts byte
	most   int
	// head is that of an array, or of a map.
	head func(b []byte, isArray bool) int
	// text is a string of up to 255 bytes, value is one or anything else that is not nested.
	text, value func(b []byte) int
}

var (
	messagePack = packing{"MessagePack", 0x0f, 15, messagePackHead, messagePackText, messagePackValue}
	cbor        = packing{"CBOR", 0x1f, 23, cborHead, cborText, cborValue}
)

func messagePackHead(b []byte, isArray bool) int {
	fixed, long := byte(0x80), byte(0xde)
	if isArray {
		fixed, long = 0x90, 0xdc
	}
	switch {
	case len(b) < 6:
	case b[0]&0xf0 == fixed:
		return 1
	case b[0] == long:
		return 3
	case b[0] == long+1:
		return 5
	}
	return 0
}

func messagePackText(b []byte) int {
	switch {
	case len(b) < 2:
	case b[0]&0xe0 == 0xa0:
		return packedText(b, 1, int(b[0]&0x1f))
	case b[0] == 0xd9:
		return packedText(b, 2, int(b[1]))
	}
	return 0
}

func messagePackValue(b []byte) int {
	if n := messagePackText(b); n > 0 {
		return n
	}
	switch {
	case len(b) == 0:
	case b[0] < 0x80, b[0] >= 0xe0, b[0] == 0xc0, b[0] == 0xc2, b[0] == 0xc3: // small numbers, nothing, no, yes
		return 1
	case b[0] == 0xca:
		return 1 + 4
	case b[0] == 0xcb:
		return 1 + 8
	case b[0] >= 0xcc && b[0] <= 0xcf:
		return 1 + 1<<(b[0]-0xcc)
	case b[0] >= 0xd0 && b[0] <= 0xd3:
		return 1 + 1<<(b[0]-0xd0)
	}
	return 0
}

func cborHead(b []byte, isArray bool) int {
	major := byte(0xa0)
	if isArray {
		major = 0x80
	}
	switch {
	case len(b) < 6 || b[0]&0xe0 != major:
	case b[0]&0x1f < 24, b[0]&0x1f == 31:
		return 1
	case b[0]&0x1f <= 26:
		return 1 + 1<<(b[0]&0x1f-24)
	}
	return 0
}

func cborText(b []byte) int {
	switch {
	case len(b) < 2:
	case b[0]&0xe0 == 0x60 && b[0]&0x1f < 24:
		return packedText(b, 1, int(b[0]&0x1f))
	case b[0] == 0x78:
		return packedText(b, 2, int(b[1]))
	}
	return 0
}

func cborValue(b []byte) int {
	if n := cborText(b); n > 0 {
		return n
	}
	switch {
	case len(b) == 0:
	case b[0] < 0x18, b[0] >= 0x20 && b[0] < 0x38, b[0] >= 0xf4 && b[0] <= 0xf7: // small numbers, no, yes, nothing
		return 1
	case b[0] >= 0x18 && b[0] <= 0x1b, b[0] >= 0x38 && b[0] <= 0x3b, b[0] >= 0xf9 && b[0] <= 0xfb:
		return 1 + 1<<(b[0]&0x1f-24)
	}
	return 0
}

// packedText returns the length of a string of printable signs behind its head, and of that.
func packedText(b []byte, head, length int) int {
	if length == 0 || head+length > len(b) {
		return 0
	}
	for _, c := range b[head : head+length] {
		if c < ' ' || c == 0x7f {
			return 0
		}
	}
	return head + length
}
