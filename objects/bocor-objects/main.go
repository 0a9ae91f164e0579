// Command bocor-objects is bocor with a network: the same program, which also
// reads what is in object storage. Nothing is ever sent there but requests to
// read.
package main

import (
	"os"

	"bocor/cmd"
	"bocor/objects"
)

// version is set by the release build.
var version = ""

func main() {
	os.Exit(cmd.Process{Stdout: os.Stdout, Stderr: os.Stderr, Version: version, Exit: os.Exit, Locate: objects.Locate}.Run())
}
