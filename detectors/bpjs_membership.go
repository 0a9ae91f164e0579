package detectors

// bpjs_membership is what BPJS Kesehatan keeps of a member beside the card
// number: kind and class of membership, position in the family, clinic.
func newBPJSMembership() *attribute {
	return &attribute{
		class: Class{ID: "bpjs_membership", Title: "BPJS membership", Noun: "entry on a membership", Category: General, Severity: Low, Descriptive: true},
		model: beside("say something of a membership", "says something of a membership"),
		judge: whatever,
	}
}
