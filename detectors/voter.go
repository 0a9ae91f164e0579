package detectors

// voter is what an electoral register (KPU) says of a voter: the polling
// station, the register's own number, remarks.
func newVoter() *attribute {
	return &attribute{
		class: Class{ID: "voter", Title: "Voter register", Noun: "entry of an electoral register", Category: General, Severity: Medium, Descriptive: true},
		model: beside("say something of a voter", "says something of a voter"),
		judge: whatever,
	}
}
