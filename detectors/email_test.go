package detectors

import "testing"

func TestEmail(t *testing.T) {
	testFind(t, "email", []findCase{
		{"`budi@surat.id` _budi@surat.id_ *budi@surat.id*", Silent, "sure:budi@surat.id | sure:budi@surat.id | sure:budi@surat.id"},
		{"budi@surat.id`x", Silent, "none:budi@surat.id"},
		{"b***1@gmail.com si**ti@surat.id", Silent, "placeholder:1@gmail.com | placeholder:ti@surat.id"},
		{"si***@surat.id", Silent, "placeholder:@surat.id"},
		{"**budi@surat.id**", Silent, "sure:budi@surat.id"},
		{"siti.sintetis@surat.co.id", Silent, "sure:siti.sintetis@surat.co.id"},
		{"SITI@SURAT.CO.ID", Silent, "sure:SITI@SURAT.CO.ID"},
		{"kirim ke siti@surat.id.", Silent, "sure:siti@surat.id"},
		{"kirim ke siti@surat.id. Terima kasih", Silent, "sure:siti@surat.id"},
		{"e-mail: siti@surat.id", Silent, "sure+:siti@surat.id"},
		{"<siti@surat.id>, \"budi@surat.id\"", Silent, "sure:siti@surat.id | sure:budi@surat.id"},
		{"mailto:siti+beli@surat.museum", Silent, "sure+:siti+beli@surat.museum"},
		{"a@xn--d1acufc.xn--p1ai", Silent, "sure:a@xn--d1acufc.xn--p1ai"},
		{"siti@surat.jpg", Silent, "none:siti@surat.jpg"},
		{"siti@surat", Silent, ""},
		{"siti@surat..id", Silent, "none:siti@surat..id"},
		{"siti@-surat.id", Silent, "none:siti@-surat.id"},
		{".siti@surat.id", Silent, "none:.siti@surat.id"},
		{"si..ti@surat.id", Silent, "none:si..ti@surat.id"},
		{"siti@surat.123", Silent, ""}, // no domain: nothing that could be an address,
		{"siti@surat.id.", Silent, "none:siti@surat.id."},
		{"siti@surat.id.", Named, "sure:siti@surat.id"},
		{"kirim ke siti@surat.id... segera", Silent, "sure:siti@surat.id"},
		{"kirim ke siti@surat.id., segera", Silent, "sure:siti@surat.id"},
		{"kirim ke siti@surat.id.(baru)", Silent, "sure:siti@surat.id"},
		{"@siti surat.id", Silent, ""},
		{"paket@1.2.3", Silent, ""},
		{"https://siti:rahasia@surat.id/x", Silent, "none:rahasia@surat.id"},
		{"ssh://siti@surat.id/x", Silent, "none:siti@surat.id"},
		{"git@surat.id:x/y.git", Silent, "none:git@surat.id"},
		{"siti_@surat.id", Silent, "sure:siti_@surat.id"},
		{"siti@surat.id:rahasia", Silent, "sure:siti@surat.id"},
		{"\"siti\"@surat.id", Silent, ""},
		{"siti@example.com", Silent, "placeholder:siti@example.com"},
		{"siti@kantor.test", Silent, "placeholder:siti@kantor.test"},
		{"xxx@surat.id", Silent, "placeholder:xxx@surat.id"},
		{"a@test.com", Silent, "placeholder:a@test.com"},
		{`\nsiti@surat.id`, Silent, "sure:siti@surat.id"},
		{"siti@rumah.blogspot.com", Silent, "sure:siti@rumah.blogspot.com"},
	})
}

func TestEmailFoldsCase(t *testing.T) {
	d := detector(t, "email")
	if a, b := find(d, "Siti@Surat.ID", Silent)[0].Value, find(d, "siti@surat.id", Silent)[0].Value; a != b {
		t.Error("case makes two addresses of one")
	}
}
