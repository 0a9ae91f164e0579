package rules

// checksums are the checks of the digits of a match; other signs are left out.
var checksums = map[string]func([]byte) bool{
	"":      nil,
	"luhn":  luhn,
	"mod11": mod11,
	"mod97": mod97,
}

// luhn is ISO/IEC 7812-1: from the right every second digit doubled, the sum of
// all digits divisible by 10.
func luhn(text []byte) bool {
	sum, n := 0, 0
	for i := len(text) - 1; i >= 0; i-- {
		if text[i] < '0' || text[i] > '9' {
			continue
		}
		digit := int(text[i] - '0')
		if n%2 == 1 {
			if digit *= 2; digit > 9 {
				digit -= 9
			}
		}
		sum += digit
		n++
	}
	return n > 1 && sum%10 == 0
}

// mod11 weighs the digits from the right 1, 2, 3 and so on, an X at the end
// being 10 (ISBN-10, ISO 2108): the sum is divisible by 11.
func mod11(text []byte) bool {
	sum, n := 0, 0
	for i := len(text) - 1; i >= 0; i-- {
		digit := int(text[i] - '0')
		switch {
		case text[i] >= '0' && text[i] <= '9':
		case n == 0 && (text[i] == 'X' || text[i] == 'x'):
			digit = 10
		default:
			continue
		}
		n++
		sum += n * digit
	}
	return n > 1 && sum%11 == 0
}

// mod97 is ISO/IEC 7064 MOD 97-10: the digits as a number leave 1; letters
// stand for 10 to 35.
func mod97(text []byte) bool {
	rest, n := 0, 0
	for _, c := range text {
		switch {
		case c >= '0' && c <= '9':
			rest = (rest*10 + int(c-'0')) % 97
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			rest = (rest*100 + int(c|0x20-'a') + 10) % 97
		default:
			continue
		}
		n++
	}
	return n > 2 && rest == 1
}
