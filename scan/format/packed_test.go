package format

import "testing"

// TestPacked: MessagePack and CBOR are told, and text is not taken for them.
func TestPacked(t *testing.T) {
	for text, want := range map[string]string{
		"\x92\x82\xa3nik\xb03174061505901234\xa4umur\x1f\x82\xa3nik\xc0\xa4umur\x20":     "MessagePack",
		"\x83\xa4nama\xa4Siti\xa1x\xcd\x01\x02\xa1y\xcb\x40\x09\x21\xfb\x54\x44\x2d\x18": "MessagePack",
		"\x82\xa3nik\x703174061505901234\x64umur\x18\x1f":                                "",
		"\x82\xa2\x63nik\x703174061505901234\x64umur\x18\x1f\xa2\x63nik\xf6\x64umur\xf6": "CBOR",
		"\x9f\xa2\x63nik\xf6\x64nama\x64Siti\xff":                                        "CBOR",
		"\xa0nama lengkap;no hp;alamat\nSiti;0812;Jl. Melati\n":                          "",
		"\xabnama;hp;nik\nSiti;0812;3174\n":                                              "",
		"\x8f\xa5\xc1\xec\xac\xd5\x8e\xcb\xdc":                                           "", // a number beyond the end
		"\xa2\x63nik":                                                                    "",
		"nik,nama\n3174061505901234,Siti":                                                "",
		"\xc3\xa9t\xc3\xa9,nama\n":                                                       "",
		"\x80\x81\x82\x83\x84\x85\x86":                                                   "",
		"":                                                                               "",
	} {
		if got := packedAs([]byte(text)); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
