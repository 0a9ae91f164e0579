package detectors

// vaccine is what a table says of vaccinations: certificates, doses, dates,
// links to PeduliLindungi and SATUSEHAT.
func newVaccine() *attribute {
	return &attribute{
		class: Class{ID: "vaccine", Title: "Vaccination", Noun: "entry on a vaccination", Category: Specific, Severity: High, Descriptive: true},
		model: beside("say something of a vaccination", "says something of a vaccination"),
		judge: whatever,
	}
}
