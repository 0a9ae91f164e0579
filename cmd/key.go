package cmd

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"
)

func newKeyCommand(system System) *cobra.Command {
	return &cobra.Command{
		Use:   "key FILE",
		Short: "Make a secret for --key-file",
		Long: `Write 32 random bytes to a new file that only you can read. Values are hashed
under such a secret before they are counted: what is kept of them tells nothing
to whoever has not got it. Dumps can be compared, and parts of a scan be merged,
only under one and the same secret. Keep it away from the data and the reports.`,
		Example: "  bocor key case-17.key",
		Args: func(c *cobra.Command, args []string) error {
			if len(args) != 1 {
				return fmt.Errorf("say which file to write\nsee %s --help", c.CommandPath())
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			secret := make([]byte, 32)
			rand.Read(secret) // never fails, says its documentation
			file, err := os.OpenFile(args[0], os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
			if errors.Is(err, fs.ErrExist) {
				return fmt.Errorf("%s is there already; a secret is never overwritten: write to another file", args[0])
			}
			if err != nil {
				return fmt.Errorf("the secret could not be written: %w", err)
			}
			_, err = file.Write(secret)
			if err := errors.Join(err, file.Close()); err != nil {
				return fmt.Errorf("the secret could not be written: %w", err)
			}
			_, err = fmt.Fprintf(system.Stdout, "%s: a secret of 32 bytes\n", args[0])
			return err
		},
	}
}
