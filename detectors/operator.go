package detectors

import "slices"

// operatorNames are names of columns that say whose network a telephone number
// is on. They are personal data of no class, but bear witness to the number.
var operatorNames = []string{"operator", "provider", "opsel", "carrier", "telco", "nama_operator", "operator_name", "operator_seluler", "provider_seluler", "provider_hp", "operator_hp", "jenis_kartu", "kartu_seluler", "network_operator", "mobile_operator"}

// IsOperator tells whether a column's name says that it holds operators of
// telephone networks.
func IsOperator(column string) bool {
	joined := ""
	for _, token := range tokens(column) {
		joined += "_" + token
	}
	return joined != "" && slices.Contains(operatorNames, joined[1:])
}

// Groups of operators whose brands are mixed up in lists.
const (
	telkomselGroup = 1 + iota
	indosatGroup   // with Tri
	xlGroup        // with AXIS
	smartfrenGroup
)

// groupOfOperator is by the phone detector's operators.
var groupOfOperator = [...]uint8{telkomselGroup, indosatGroup, xlGroup, xlGroup, smartfrenGroup, 0, 0}

var operatorBrands = newMeanings(map[string]uint16{
	"telkomsel": telkomselGroup, "tsel": telkomselGroup, "simpati": telkomselGroup, "kartuas": telkomselGroup, "as": telkomselGroup, "loop": telkomselGroup,
	"halo": telkomselGroup, "kartuhalo": telkomselGroup, "byu": telkomselGroup, "simpatiloop": telkomselGroup,
	"indosat": indosatGroup, "isat": indosatGroup, "im3": indosatGroup, "indosatooredoo": indosatGroup, "mentari": indosatGroup, "matrix": indosatGroup, "ooredoo": indosatGroup,
	"tri": indosatGroup, "three": indosatGroup, "3": indosatGroup, "hutchison": indosatGroup, "h3i": indosatGroup,
	"xl": xlGroup, "xlaxiata": xlGroup, "axis": xlGroup, "xlprioritas": xlGroup, "liveon": xlGroup,
	"smartfren": smartfrenGroup, "smart": smartfrenGroup, "smartfrentelecom": smartfrenGroup,
})

// Operator returns what a value of a column of operators says of the record's
// person: the network of the telephone number, or nothing.
func Operator(value []byte) Claims {
	group, ok := operatorBrands.of(value)
	if !ok {
		return Claims{}
	}
	return Claims{Operator: uint8(group)}
}
