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
			if len(all) > 1 {
				d.beside(all)
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
	t := d.table(table.Row{"claim", "verdict", "told", "reason"}, column{3, 32}, column{4, 56})
	for _, f := range x.Claims {
		t.AppendRow(table.Row{f.ID, f.Verdict, f.Told, fmt.Sprintf("%s (%s)", f.Reason, f.Margin)})
	}
	t.Render()
}

// beside counts the verdicts of several tellings side by side.
func (d *door) beside(all []checked) {
	head := table.Row{"claims"}
	for _, x := range all {
		head = append(head, x.Journey+"\n"+x.File)
	}
	t := d.table(head)
	for _, v := range []check.Verdict{check.Possible, check.Strained, check.Impossible, check.Contradicted, check.CannotTell} {
		row := table.Row{v}
		for _, x := range all {
			n := 0
			for _, f := range x.Claims {
				if f.Verdict == v {
					n++
				}
			}
			row = append(row, n)
		}
		t.AppendRow(row)
	}
	fmt.Fprintln(d.out)
	t.Render()
}
