package settings

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Size is a number of bytes, written as a whole number or as 500M or 60G; units
// are of 1024. 0 is none.
type Size int64

// ParseSize reads a size; "" is 0.
func ParseSize(text string) (Size, error) {
	if text == "" {
		return 0, nil
	}
	number := strings.TrimSuffix(strings.TrimSuffix(strings.ToUpper(text), "B"), "I")
	shift := 0
	if at := strings.IndexAny(number, "KMGT"); at >= 0 && at == len(number)-1 {
		shift = 10 * (1 + strings.IndexByte("KMGT", number[at]))
		number = number[:at]
	}
	n, err := strconv.ParseInt(number, 10, 64)
	if err != nil || n < 1 || n > math.MaxInt64>>shift {
		return 0, errors.New("write a size as a whole number of bytes, or as 500M or 20G")
	}
	return Size(n << shift), nil
}

// UnmarshalYAML reads a size.
func (s *Size) UnmarshalYAML(node *yaml.Node) (err error) {
	if *s, err = ParseSize(node.Value); err != nil {
		return fmt.Errorf("line %d: cannot unmarshal it into settings.Size", node.Line) // in the words of package yaml, which explain knows
	}
	return nil
}
