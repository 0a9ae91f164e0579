package detectors

// education_job is what a person has learnt and does.
func newEducationJob() *attribute {
	return &attribute{
		class:  Class{ID: "education_job", Title: "Education or job", Noun: "education or job", Category: General, Severity: Low, Descriptive: true},
		closed: levelsAndJobs,
		facets: []Facet{{Name: "level_or_job", Bins: levels + len(jobs)}},
		model:  listed(beside("are words or codes for a school or a job", "is a word or code for a school or a job"), "level_or_job", 3),
		judge: func(value []byte, m *Match) {
			if isObstetric(value) {
				return
			}
			if hasLetters(value, 2) {
				m.Rung = Likely
			} else if len(value) <= 4 { // a code, a year, a mean mark
				m.Rung = Weak
			}
		},
	}
}

// isObstetric tells whether a value says how often somebody was with child: G2P1A0, which columns
// called GPA hold, too.
func isObstetric(value []byte) bool {
	return len(value) >= 6 && len(value) <= 8 && lower(value[0]) == 'g' && isDigit(value[1]) && lower(value[2]) == 'p' && isDigit(value[3])
}

// levels is how many levels of schools levelWords has.
const levels = 8

// levelWords are what registers of the population and of schools call what somebody has learnt.
var levelWords = [levels][]string{
	{"tidaksekolah", "belumsekolah", "tidakbelumsekolah", "tidaktamatsd", "belumtamatsd", "belumtamatsdsederajat", "tidaktamatsdsederajat"},
	{"sd", "mi", "tamatsd", "sdsederajat", "tamatsdsederajat", "sekolahdasar"},
	{"smp", "sltp", "mts", "tamatsmp", "smpsederajat", "sltpsederajat", "tamatsmpsederajat"},
	{"sma", "smk", "slta", "smu", "stm", "tamatsma", "smasederajat", "sltasederajat", "smasmk", "tamatsmasederajat"},
	{"d1", "d2", "d3", "d4", "diplomai", "diplomaii", "diplomaiii", "diplomaiv", "akademidiplomaiiismuda", "diii", "div"},
	{"s1", "stratai", "diplomaivstratai", "sarjana", "d4s1", "s1d4"},
	{"s2", "strataii", "magister"},
	{"s3", "strataiii", "doktor"},
}

// jobs are those that half of the people have, as registers write them (Permendagri 109/2019 has
// 89 of them).
var jobs = []string{
	"pns", "asn", "tni", "polri", "guru", "dosen", "bidan", "perawat", "dokter", "petani", "petanipekebun", "pekebun", "nelayan", "nelayanperikanan", "peternak",
	"buruh", "buruhtani", "buruhharianlepas", "buruhtaniperkebunan", "karyawan", "karyawanswasta", "pegawaiswasta", "karyawanbumn", "karyawanhonorer", "honorer",
	"wiraswasta", "wirausaha", "pedagang", "perdagangan", "mengurusrumahtangga", "iburumahtangga", "irt", "pelajar", "mahasiswa", "pelajarmahasiswa",
	"belumtidakbekerja", "tidakbekerja", "belumbekerja", "pensiunan", "sopir", "supir", "tukang", "penjahit", "pembanturumahtangga", "perangkatdesa", "kepaladesa",
	"pegawainegerisipil", "tnipolri", "swasta", "pengangguran", "tukangkayu", "tukangbatu", "satpam", "ustadzmubaligh", "pendeta", "apoteker", "akuntan", "pengacara", "wartawan", "ojek", "asisten",
}

// levelsAndJobs are the words of both, each with its bin.
var levelsAndJobs = func() *meanings {
	bins := map[string]uint16{}
	for level, words := range levelWords {
		for _, word := range words {
			bins[word] = uint16(level)
		}
	}
	for i, job := range jobs {
		bins[job] = uint16(levels + i)
	}
	return newMeanings(bins)
}()
