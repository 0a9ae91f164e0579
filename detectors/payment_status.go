package detectors

// payment_status is whether people pay: contributions, arrears, loans,
// balances.
func newPaymentStatus() *attribute {
	return &attribute{
		class: Class{ID: "payment_status", Title: "Payment status", Noun: "payment status", Category: Specific, Severity: Medium, Descriptive: true},
		model: beside("say what somebody paid or owes", "says what somebody paid or owes"),
		judge: whatever,
	}
}
