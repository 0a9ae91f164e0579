// Command bocor-pictures is bocor with eyes: the same program, which also looks
// at pictures.
package main

import (
	"os"

	"bocor/cmd"
	"bocor/pictures"
	"bocor/scan"
)

// version is set by the release build.
var version = ""

func main() {
	os.Exit(cmd.Process{Stdout: os.Stdout, Stderr: os.Stderr, Version: version, Exit: os.Exit,
		Pictures: func(ocr string) (scan.Pictures, error) { return pictures.New(ocr) }}.Run())
}
