package detectors

// bloodGroups are the letters of groups, whatever the rhesus.
var bloodGroups = newMeanings(map[string]uint16{"a": 0, "b": 1, "ab": 2, "o": 3})

// health is what a table says of a body: diagnoses, blood group, disability,
// medical record numbers, tests, medicines.
func newHealth() *attribute {
	return &attribute{
		class: Class{ID: "health", Title: "Health", Noun: "health entry", Category: Specific, Severity: High, Descriptive: true},
		// A column of blood groups has O and AB, which no marks of schools are.
		closed: bloodGroups,
		facets: []Facet{{Name: "blood_group", Bins: 4}, {Name: "medical", Bins: 2}},
		model:  proven(listed(beside("say something of somebody's health", "says something of somebody's health"), "blood_group", 4), "medical"),
		judge: func(value []byte, m *Match) {
			if m.Rung = Weak; isBloodGroup(value) || isICD10(value) {
				m.Rung = Likely
			}
			if m.Naming == Shared {
				m.Facets[1] = 0
				if m.Rung == Likely || isMedical(value) && !isGradePoint(value) { // GPA stands for pregnancies, births and abortions, too
					m.Facets[1] = 1
				}
			}
		},
	}
}

// isGradePoint tells whether a value is an average of grades: 3.45.
func isGradePoint(b []byte) bool {
	return len(b) == 4 && b[0] <= '4' && isShortFraction(b) && !isDigit(b[1])
}

// isMedical tells whether a value is a measure, an answer or a finding, or has a word that doctors
// and patients use: machines have complaints and are treated, too.
func isMedical(value []byte) bool {
	if n := letters(value); n <= 3 && (hasDigit(value) || n == len(value) || n == 0 && len(value) <= 2) {
		return true // 120/80, 36.5 C, 54 kg; DM, TB; +
	}
	return hasAnyWord(value, medicalWords)
}

// medicalWords stand in complaints, diagnoses, findings and orders.
var medicalWords = keywordsOf(`
		demam panas meriang menggigil batuk pilek flu influenza pusing sakit nyeri mual muntah diare mencret sesak napas nafas lemas lemah letih gatal ruam bengkak luka lecet memar kejang pingsan
		pegal kram kesemutan perih mimisan kembung sembelit susah tidur insomnia cemas depresi stress stres radang infeksi alergi asma ispa tbc gastritis maag dispepsia tifus typhoid tipes dbd dengue malaria
		hipertensi hipotensi hypertension diabetes dm kolesterol stroke jantung ginjal paru hati lambung kanker tumor kista anemia vertigo migrain asam urat rematik osteoartritis katarak karies gigi pulpitis
		hamil kehamilan nifas partus sc abortus kb keluarga berencana imunisasi stunting gizi wasting obesitas kurus gemuk normal baik buruk kurang lebih berat ringan sedang parah kronis akut
		positif negatif positive negative reaktif nonreaktif reactive nonreactive non ya tidak yes no ada cek kontrol rawat operasi jahit cabut scaling tambal suntik injeksi infus nebulizer fisioterapi terapi konsul konsultasi
		rontgen usg lab laboratorium ekg observasi rujuk tablet kapsul sirup salep mg ml paracetamol parasetamol amoxicillin amoksisilin ibuprofen antasida omeprazole amlodipine metformin captopril ctm vitamin insulin
		pain fever cough cold headache nausea vomiting diarrhea injury fracture asthma cancer pregnant allergy allergic infection blood surgery sembuh lengkap gagal kambuh putus meninggal default relaps bakteriologis klinis terkonfirmasi healthy fit unfit sehat tuna tunanetra tunarungu tunadaksa tunawicara tunagrahita
		netra rungu wicara daksa grahita mental fisik ganda autis difabel disabilitas cacat compos mentis somnolen apatis sopor koma umum anak dalam bedah saraf mata kulit kandungan kia jiwa tht poli vegetarian vegan halal gluten`)

func isBloodGroup(b []byte) bool {
	if n := len(b); n > 1 && (b[n-1] == '+' || b[n-1] == '-') {
		b = b[:n-1]
	}
	switch string(b) {
	case "A", "B", "AB", "O":
		return true
	}
	return false
}

// isICD10 tells whether a value is written as a code of the International
// Classification of Diseases, tenth revision: A09, E11.9.
func isICD10(b []byte) bool {
	if len(b) < 3 || len(b) > 7 || b[0]-'A' > 25 || !isDigit(b[1]) || !isDigit(b[2]) {
		return false
	}
	return len(b) == 3 || b[3] == '.' && len(b) > 4 && isDigit(b[4])
}
