package main

import (
	"fmt"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/check"
)

// checked is the answer of check for one document.
type checked struct {
	File    string          `json:"file"`
	Journey string          `json:"journey"`
	Claims  []check.Finding `json:"claims"`
}

func (d *door) check() *cobra.Command {
	var seed uint64
	var runs int
	c := &cobra.Command{
		Use:   "check FILE...",
		Short: "Judge the told claims only; several files are compared side by side",
		Args:  args(cobra.MinimumNArgs(1)),
		RunE: func(c *cobra.Command, files []string) error {
			if runs < 0 || runs > mostRuns {
				return wrong("--runs: found %d; allowed: 0 to %d", runs, mostRuns)
			}
			var all []checked
			for _, f := range files {
				a, err := d.assess(c.Context(), f, assess.Options{Runs: runs, Seed: seed}, 0)
				if err != nil {
					return err
				}
				all = append(all, checked{f, a.Journey.Name, a.Claims})
			}
			if d.json {
				return d.printJSON(all)
			}
			for _, x := range all {
				d.claims(x)
			}
			return nil
		},
	}
	c.Flags().Uint64Var(&seed, "seed", 1, "seed of the bodies and weather that claims are tried on")
	c.Flags().IntVar(&runs, "runs", 0, "walks of the whole journey to weigh legs against (0: none)")
	return c
}

func (d *door) claims(x checked) {
	fmt.Fprintf(d.out, "%s (%s)\n", x.Journey, x.File)
	if len(x.Claims) == 0 {
		fmt.Fprintln(d.out, "  nothing is told in this document")
		return
	}
	t := table.NewWriter()
	t.SetOutputMirror(d.out)
	t.SetStyle(table.StyleLight)
	t.AppendHeader(table.Row{"claim", "verdict", "told", "reason"})
	t.SetColumnConfigs([]table.ColumnConfig{{Number: 3, WidthMax: 40}, {Number: 4, WidthMax: 70}})
	for _, f := range x.Claims {
		t.AppendRow(table.Row{f.ID, f.Verdict, f.Told, f.Reason + "\n" + f.Margin})
	}
	t.Render()
}
