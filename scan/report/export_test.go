package report

import (
	"maps"
	"slices"
	"time"

	"bocor/detectors"
	"bocor/scan/record"
)

// IsTranslated tells whether a phrase has an Indonesian one.
func IsTranslated(phrase string) bool {
	_, ok := indonesian[phrase]
	return ok
}

// Untranslated returns the classes, advice and faults without an Indonesian
// name.
func Untranslated() []string {
	var missing []string
	for _, d := range detectors.NewSet(time.Time{}).Detectors {
		if titlesIndonesian[d.Class().ID] == "" {
			missing = append(missing, d.Class().ID)
		}
	}
	for code := range record.Messages {
		if faultsIndonesian[code] == "" {
			missing = append(missing, string(code))
		}
	}
	for _, advice := range adviceFor {
		if indonesian[advice] == "" {
			missing = append(missing, advice)
		}
	}
	return missing
}

// Phrases returns the phrases of the catalogue.
func Phrases() []string { return slices.Sorted(maps.Keys(indonesian)) }
