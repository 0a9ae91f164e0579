package claim

// population of Indonesia in the middle of a year, in thousands: BPS, results
// of the census 2020 and projections 2020-2050.
var population = map[int]uint64{2020: 270_204, 2021: 272_683, 2022: 275_774, 2023: 278_696, 2024: 281_604, 2025: 284_439}

// populationOf returns the population of a year, or of the nearest known one,
// and that year.
func populationOf(year int) (people uint64, of int) {
	if year == 0 {
		year = 2025
	}
	of = min(2025, max(2020, year))
	return population[of] * 1000, of
}

// regions are the provinces with their inhabitants in thousands (BPS, census
// of September 2020) and how many regencies and districts each has (Kepmendagri
// 300.2.2-2138/2025). The provinces of Papua, divided since, are one.
var regions = []struct {
	names                        []string
	people, regencies, districts float64
}{
	{[]string{"Aceh"}, 5274.9, 23, 290}, {[]string{"Sumatera Utara"}, 14_799.4, 33, 455}, {[]string{"Sumatera Barat"}, 5534.5, 19, 179}, {[]string{"Riau"}, 6394.1, 12, 172},
	{[]string{"Jambi"}, 3548.2, 11, 144}, {[]string{"Sumatera Selatan"}, 8467.4, 17, 241}, {[]string{"Bengkulu"}, 2010.7, 10, 129}, {[]string{"Lampung"}, 9007.8, 15, 229},
	{[]string{"Kepulauan Bangka Belitung"}, 1455.7, 7, 47}, {[]string{"Kepulauan Riau"}, 2064.6, 7, 80}, {[]string{"Daerah Khusus Ibukota Jakarta"}, 10_562.1, 6, 44},
	{[]string{"Jawa Barat"}, 48_274.2, 27, 627}, {[]string{"Jawa Tengah"}, 36_516.0, 35, 576}, {[]string{"Daerah Istimewa Yogyakarta"}, 3668.7, 5, 78}, {[]string{"Jawa Timur"}, 40_665.7, 38, 666},
	{[]string{"Banten"}, 11_904.6, 8, 155}, {[]string{"Bali"}, 4317.4, 9, 57}, {[]string{"Nusa Tenggara Barat"}, 5320.1, 10, 117}, {[]string{"Nusa Tenggara Timur"}, 5325.6, 22, 315},
	{[]string{"Kalimantan Barat"}, 5414.4, 14, 174}, {[]string{"Kalimantan Tengah"}, 2670.0, 14, 136}, {[]string{"Kalimantan Selatan"}, 4073.6, 13, 156}, {[]string{"Kalimantan Timur"}, 3766.0, 10, 105},
	{[]string{"Kalimantan Utara"}, 701.8, 5, 55}, {[]string{"Sulawesi Utara"}, 2621.9, 15, 171}, {[]string{"Sulawesi Tengah"}, 2985.7, 13, 177}, {[]string{"Sulawesi Selatan"}, 9073.5, 24, 313},
	{[]string{"Sulawesi Tenggara"}, 2624.9, 17, 221}, {[]string{"Gorontalo"}, 1171.7, 6, 77}, {[]string{"Sulawesi Barat"}, 1419.2, 6, 69}, {[]string{"Maluku"}, 1848.9, 11, 119}, {[]string{"Maluku Utara"}, 1282.9, 10, 118},
	{[]string{"Papua", "Papua Barat", "Papua Selatan", "Papua Tengah", "Papua Pegunungan", "Papua Barat Daya"}, 5437.8, 42, 793},
}

// Of the operators Telkomsel, Indosat (with Tri), XL (with AXIS) and Smartfren:
// subscribers in millions (annual reports of 2022, as quoted by Bloomberg
// Technoz), and how many prefixes each has (libphonenumber).
var (
	operatorMillions = []float64{156.8, 102.2, 57.5, 36}
	operatorPrefixes = []float64{9, 12, 11, 6}
)
