package scan

import "testing"

func TestUuencoded(t *testing.T) {
	for text, want := range map[string]bool{
		`M;FEK+&YA;6$L=&=L7VQA:&ER+&%L86UA="QN;U]H<"QE;6%I;"QN;U]B<&IS`: true,
		`M3E$L,#<L,#@Q.#DX-CDQ,RQA9W5S+G=I:F%Y830T.$!Y86AO;RYC;VTL,#$P`: true,
		"MOHON SEGERA DILAKUKAN PENGECEKAN (LIHAT LAMPIRAN) DI KANTOR.": false,
		"MOHON SEGERA dilakukan pengecekan (lihat: lampiran), <di>, #5": false,
		`M;FEK+&YA;6$L=&=L7VQA`: false,
	} {
		if isUuencoded([]byte(text)) != want {
			t.Errorf("%q (%d bytes): %v", text, len(text), !want)
		}
	}
}
