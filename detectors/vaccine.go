package detectors

// vaccines are those of the Indonesian campaigns against COVID-19: doses and boosters are of other
// things, too.
var vaccines = newMeanings(map[string]uint16{
	"sinovac": 0, "coronavac": 0, "astrazeneca": 1, "moderna": 2, "pfizer": 3, "sinopharm": 4, "janssen": 5, "zifivax": 6, "covovax": 7, "inavac": 8, "indovac": 9,
})

// vaccine is what a table says of vaccinations: certificates, doses, dates,
// links to PeduliLindungi and SATUSEHAT.
func newVaccine() *attribute {
	return &attribute{
		class:  Class{ID: "vaccine", Title: "Vaccination", Noun: "entry on a vaccination", Category: Specific, Severity: High, Descriptive: true},
		closed: vaccines,
		facets: []Facet{{Name: "vaccine", Bins: 10}},
		model:  listed(beside("say something of a vaccination", "says something of a vaccination"), "vaccine", 2),
		judge:  whatever,
	}
}
