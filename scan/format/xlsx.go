package format

import "bocor/scan/record"

func openWorkbook(in Input, options Options) (Document, error) {
	return nil, &NotReadError{record.Unsupported, "xlsx"}
}
