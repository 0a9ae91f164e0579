package cmd

import (
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"bocor/scan/report"
)

// TestHelpIndonesian: every command and flag has help in Indonesian, and
// nothing is translated that is not there.
func TestHelpIndonesian(t *testing.T) {
	english, indonesian := helpOf(report.English), helpOf(report.Indonesian)
	for what, text := range english {
		if text != "" && indonesian[what] == text && !strings.Contains(what, "completion ") {
			t.Errorf("%s is not translated: %q", what, text)
		}
	}
	for path, text := range helpIndonesian {
		if _, ok := english[path]; !ok {
			t.Errorf("there is no command %q", path)
		}
		for flag := range text.flags {
			if _, ok := english[path+" --"+flag]; !ok {
				t.Errorf("there is no flag --%s of %q", flag, path)
			}
		}
	}
	for flag := range flagsIndonesian {
		if !strings.Contains(strings.Join(keysOf(english), "\n")+"\n", " --"+flag+"\n") {
			t.Errorf("there is no flag --%s", flag)
		}
	}
}

// helpOf returns the help of all commands and flags: by the command's path its
// one line, by path and "long" what is longer, by path and flag the flag's.
func helpOf(language report.Language) map[string]string {
	root := newRootCommand(System{Version: "test"})
	translateHelp(root, language)
	out := map[string]string{}
	add := func(c *cobra.Command) {
		c.InitDefaultHelpFlag()
		out[c.CommandPath()] = c.Short
		if c.Name() != "help" && c.Name() != "completion" {
			out[c.CommandPath()+" long"] = c.Long
		}
		c.Flags().VisitAll(func(f *pflag.Flag) { out[c.CommandPath()+" --"+f.Name] = f.Usage })
	}
	root.InitDefaultVersionFlag()
	add(root)
	eachCommand(root, add)
	return out
}

func keysOf(m map[string]string) []string {
	var keys []string
	for key := range m {
		keys = append(keys, key)
	}
	return keys
}
