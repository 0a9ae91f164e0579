#include "textflag.h"

// MARK sets the map at offset(DI) to where the 64 bytes in Y8 and Y9 equal
// those in the register key.
#define MARK(key, offset) \
	VPCMPEQB  key, Y8, Y10  \
	VPCMPEQB  key, Y9, Y11  \
	VPMOVMSKB Y10, AX       \
	VPMOVMSKB Y11, BX       \
	SHLQ      $32, BX       \
	ORQ       BX, AX        \
	MOVQ      AX, offset(DI)

// SPREAD fills a register with one byte.
#define SPREAD(byte, x, y) \
	MOVL         $byte, AX \
	VMOVD        AX, x     \
	VPBROADCASTB x, y

DATA ones<>+0(SB)/8, $0x0101010101010101
DATA ones<>+8(SB)/8, $0x0101010101010101
DATA ones<>+16(SB)/8, $0x0101010101010101
DATA ones<>+24(SB)/8, $0x0101010101010101
GLOBL ones<>(SB), RODATA|NOPTR, $32

DATA slashes<>+0(SB)/8, $0x5c5c5c5c5c5c5c5c
DATA slashes<>+8(SB)/8, $0x5c5c5c5c5c5c5c5c
DATA slashes<>+16(SB)/8, $0x5c5c5c5c5c5c5c5c
DATA slashes<>+24(SB)/8, $0x5c5c5c5c5c5c5c5c
GLOBL slashes<>(SB), RODATA|NOPTR, $32

// func findAVX2(words *Word, text *byte, n int, delimiter, quote byte)
TEXT ·findAVX2(SB), NOSPLIT, $0-26
	MOVQ words+0(FP), DI
	MOVQ text+8(FP), SI
	MOVQ n+16(FP), CX

	SPREAD(10, X0, Y0)
	SPREAD(13, X1, Y1)
	MOVBLZX      delimiter+24(FP), AX
	VMOVD        AX, X2
	VPBROADCASTB X2, Y2
	MOVBLZX      quote+25(FP), AX
	VMOVD        AX, X3
	VPBROADCASTB X3, Y3
	SPREAD(64, X4, Y4)    // @
	SPREAD(37, X15, Y15)  // %, which is $ with its lowest bit set
	SPREAD(48, X5, Y5)    // 0
	SPREAD(9, X6, Y6)
	SPREAD(0x20, X7, Y7)
	SPREAD(106, X12, Y12) // j

	TESTQ CX, CX
	JZ    done

loop:
	VMOVDQU (SI), Y8
	VMOVDQU 32(SI), Y9
	MARK(Y0, 0)
	MARK(Y1, 8)
	MARK(Y2, 16)
	MARK(Y3, 24)

	// @, $, % or a backslash.
	VPCMPEQB  Y4, Y8, Y10
	VPCMPEQB  Y4, Y9, Y11
	VPOR      ones<>(SB), Y8, Y13
	VPOR      ones<>(SB), Y9, Y14
	VPCMPEQB  Y15, Y13, Y13
	VPCMPEQB  Y15, Y14, Y14
	VPOR      Y13, Y10, Y10
	VPOR      Y14, Y11, Y11
	VPCMPEQB  slashes<>(SB), Y8, Y13
	VPCMPEQB  slashes<>(SB), Y9, Y14
	VPOR      Y13, Y10, Y10
	VPOR      Y14, Y11, Y11
	VPMOVMSKB Y10, AX
	VPMOVMSKB Y11, BX
	SHLQ      $32, BX
	ORQ       BX, AX
	MOVQ      AX, 40(DI)

	// The highest bits of the bytes themselves.
	VPMOVMSKB Y8, AX
	VPMOVMSKB Y9, BX
	SHLQ      $32, BX
	ORQ       BX, AX
	MOVQ      AX, 56(DI)

	// Digits: what is at most 9 after 0 is taken away.
	VPSUBB    Y5, Y8, Y10
	VPSUBB    Y5, Y9, Y11
	VPMINUB   Y6, Y10, Y13
	VPMINUB   Y6, Y11, Y14
	VPCMPEQB  Y10, Y13, Y13
	VPCMPEQB  Y11, Y14, Y14
	VPMOVMSKB Y13, AX
	VPMOVMSKB Y14, BX
	SHLQ      $32, BX
	ORQ       BX, AX
	MOVQ      AX, 32(DI)

	// j and J.
	VPOR Y7, Y8, Y8
	VPOR Y7, Y9, Y9
	MARK(Y12, 48)

	ADDQ $64, SI
	ADDQ $64, DI
	DECQ CX
	JNZ  loop

done:
	VZEROUPPER
	RET
