package main

import (
	"os"

	"bocor/cmd"
)

// version is set by the release build.
var version = ""

func main() {
	os.Exit(cmd.Process{Stdout: os.Stdout, Stderr: os.Stderr, Version: version, Exit: os.Exit}.Run())
}
