package settings

import (
	"strings"
	"testing"
)

type file struct {
	Rules []rule `yaml:"rules"`
}

type rule struct {
	Name  string `yaml:"name"`
	Count uint64 `yaml:"count"`
}

func TestRead(t *testing.T) {
	keys, kinds := map[string]string{"file": "rules", "rule": "name, count"}, map[string]string{"uint64": "a whole number"}
	var sound file
	d, err := Read(strings.NewReader("rules:\n  - name: a\n  - name: b\n"), 100, &sound, keys, kinds)
	if err != nil || len(sound.Rules) != 2 || d.Line("rules", 1) != 3 || d.Line("rules", 2) != 0 || d.Line("other", 0) != 0 {
		t.Errorf("%v %+v", err, sound)
	}
	for text, want := range map[string]string{
		"":                                  "",
		"rule: []":                          `line 1: there is no key "rule" here; write one of rules`,
		"rules:\n  - nam: x":                `line 2: there is no key "nam" here; write one of name, count`,
		"rules:\n  - count: Budi":           "line 2: write a whole number",
		"rules: []\n---\nrules: []":         "one document",
		"Budi Santoso":                      "line 1: write keys and values",
		"a: *Budi":                          "not a file of YAML",
		"rules:\n - {name: a}\n Budi: [":    "not YAML as it must be",
		strings.Repeat("# much\n", 20):      "larger than",
		"rules: []\nrules: [Budi, Santoso]": "not YAML as it must be",
	} {
		_, err := Read(strings.NewReader(text), 100, new(file), keys, kinds)
		if (err == nil) != (want == "") || err != nil && (!strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "Budi")) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}
