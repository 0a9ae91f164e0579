package detectors

import "fmt"

// paymentStates are words of who owes something; orders are paid and unpaid in others.
var paymentStates = newMeanings(withMonths(map[string]uint16{
	"lunas": 0, "lancar": 0, "paidoff": 0, "sudahlunas": 0, "dilunasi": 0,
	"belumlunas": 1, "blmlunas": 1, "blm": 1, "nunggak": 1, "menunggak": 1, "tunggakan": 1, "macet": 1, "kuranglancar": 1, "diragukan": 1, "dalamperhatiankhusus": 1, "overdue": 1,
	"jatuhtempo": 1, "writeoff": 1, "telat": 1, "terlambat": 1, "belum": 1, "belumbayar": 1, "blmbayar": 1, "sudahbayar": 0, "sdhbayar": 0,
}))

// withMonths adds to words how many months somebody is behind: "Menunggak 3 bln".
func withMonths(words map[string]uint16) map[string]uint16 {
	const most = 36
	for n := range most {
		for _, word := range []string{"nunggak", "menunggak"} {
			for _, unit := range []string{"bln", "bulan"} {
				words[fmt.Sprint(word, n+1, unit)] = 1
			}
		}
	}
	return words
}

// payment_status is whether people pay: contributions, arrears, loans,
// balances.
func newPaymentStatus() *attribute {
	return &attribute{
		class:  Class{ID: "payment_status", Title: "Payment status", Noun: "payment status", Category: Specific, Severity: Medium, Descriptive: true},
		closed: paymentStates,
		facets: []Facet{{Name: "paid", Bins: 2}},
		model:  listed(beside("say what somebody paid or owes", "says what somebody paid or owes"), "paid", 2),
		judge:  whatever,
	}
}
