package detectors

import "bytes"

// password is a secret in clear: a password, a PIN, an answer, a token. What is
// written as a hash is password_hash.
func newPassword() *attribute {
	return &attribute{
		class:  Class{ID: "password", Title: "Password", Noun: "password", Category: General, Severity: High},
		model:  announced("are secrets in clear", "is a secret in clear"),
		spoken: &spoken{words: passwordWords, read: readPassword, begin: beginPassword},
		given:  true,
		judge: func(value []byte, m *Match) {
			switch {
			case maskedValue(value):
				m.Kind = Placeholder
			case bytes.IndexByte(value, ' ') > 0 && hasAnyWord(value, passwordLabels): // "Kata sandi salah"
			case len(value) < longestAnswer && isAnswer(value): // whether somebody passed
			case hashShape(value) == noHash && len(value) >= 3 && len(value) <= 512:
				m.Rung = Likely
			}
		},
	}
}

// commonPasswords are those that lists of leaked ones of Indonesia and elsewhere have most, without the
// digits and signs that people put behind: one in twenty of a site's is one of few hundred.
// commonStems are words of other tables, too, but with digits behind them.
var commonPasswords, commonStems = keywordsOf(`
	password passwd passw0rd p@ssw0rd p@ssword pa55word qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx abcdef iloveyou loveyou ilove letmein trustno sayangku sayangkamu akucinta cintaku
	cintaaku akusayang bismillah alhamdulillah subhanallah allahuakbar assalamualaikum katasandi rahasiaku doraemon naruto spongebob anjing bangsat goblok terserah lupapassword gakada jomblo mamapapa`),
	keywordsOf(`
	pass abc abcd abcde admin administrator welcome monkey dragon master sunshine princess football superman batman pokemon michael jordan shadow secret freedom whatever starwars login user guest test root
	sayang cinta rahasia sandi indonesia jakarta bandung surabaya merdeka garuda pancasila persib persija arema ganteng cantik manis kucing keluarga mamah papah ibuku bapak anakku bahagia sukses semangat
	galau kangen allah muhammad`)

// CommonPassword returns the word of which a value is made that is one of the passwords that people choose
// most, with digits or signs behind it, or nil.
func CommonPassword(value []byte) []byte {
	const longest = 24
	if len(value) > longest {
		return nil
	}
	stem := bytes.TrimRight(bytes.ToLower(value), "0123456789!@#$%*._-?")
	if commonPasswords[string(stem)] || len(stem) < len(value) && commonStems[string(stem)] {
		return stem
	}
	return nil
}

// IsHexadecimalHash tells whether a value is hexadecimal digits, as many as a hash has.
func IsHexadecimalHash(value []byte) bool { return hashShape(value) == hexHash }

// longestAnswer is longer than any of those of isAnswer.
const longestAnswer = 16

// isAnswer tells whether a value answers whether something is so.
func isAnswer(value []byte) bool {
	w, n := fold(value)
	switch string(w[:n]) {
	case "true", "false", "yes", "pass", "passed", "fail", "failed", "notpassed", "lulus", "tidaklulus", "belumlulus", "gagal", "tidak", "belum", "sudah", "remedial", "remidi", "remedi":
		return true
	}
	return false
}

// passwordLabels stand in what programs say of passwords.
var passwordLabels = keywords{"sandi": true, "password": true}

// maskedValue tells whether a value is nothing but stars or the like.
func maskedValue(b []byte) bool {
	for _, c := range b {
		if c != '*' && c|0x20 != 'x' && c != '.' && c != '#' {
			return false
		}
	}
	return len(b) > 0
}
