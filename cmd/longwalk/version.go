package main

import (
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"github.com/longwalk/longwalk/assess"
)

func (d *door) version() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "Say which version this is", Args: args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			v := map[string]string{"version": assess.Version, "schema": assess.Schema, "go": runtime.Version()}
			if d.json {
				return d.printJSON(v)
			}
			fmt.Fprintf(d.out, "longwalk %s (%s)\n", assess.Version, runtime.Version())
			return nil
		},
	}
}
