package detectors

// vaccines are those of the Indonesian campaigns against COVID-19, and how doses are called.
var vaccines = newMeanings(map[string]uint16{
	"sinovac": 0, "coronavac": 0, "astrazeneca": 1, "moderna": 2, "pfizer": 3, "sinopharm": 4, "janssen": 5, "zifivax": 6, "covovax": 7, "inavac": 8, "indovac": 9,
	"dosis1": 10, "dosis2": 11, "dosis3": 12, "dosis4": 13, "dose1": 10, "dose2": 11, "dose3": 12, "dose4": 13, "booster": 12, "booster1": 12, "booster2": 13,
})

// vaccine is what a table says of vaccinations: certificates, doses, dates,
// links to PeduliLindungi and SATUSEHAT.
func newVaccine() *attribute {
	return &attribute{
		class:  Class{ID: "vaccine", Title: "Vaccination", Noun: "entry on a vaccination", Category: Specific, Severity: High, Descriptive: true},
		closed: vaccines,
		facets: []Facet{{Name: "vaccine", Bins: 14}},
		model:  listed(beside("say something of a vaccination", "says something of a vaccination"), "vaccine", 2),
		judge:  whatever,
	}
}
