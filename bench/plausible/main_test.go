package main

import (
	"testing"

	"bocor/bench/synth"
	"bocor/scan/claim"
)

// TestCalibration: data as life makes it is not called made up, data that is
// made up is. docs/claims.md has the table of many more.
func TestCalibration(t *testing.T) {
	o, err := Try("", 20, 2500, 700)
	if err != nil {
		t.Fatal(err)
	}
	if o.Looks[claim.MadeUp]+o.Looks[claim.Unusual] > 1 {
		t.Errorf("registers as life makes them: %v, by %s", o.Looks, o.signs())
	}
	for _, fake := range synth.Fakes {
		o, err := Try(fake, 5, 2500, 800)
		if err != nil {
			t.Fatal(err)
		}
		want := claim.MadeUp
		if fake == "joined" || fake == "copied" { // which records of two people and logs are alike
			want = claim.Unusual
		}
		if o.Looks[want] != o.Tables {
			t.Errorf("%s: %v, by %s", fake, o.Looks, o.signs())
		}
	}
}
