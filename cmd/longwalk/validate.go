package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/report"
	"github.com/longwalk/longwalk/world"
)

// validated is the answer of validate.
type validated struct {
	OK     int           `json:"ok"`
	Failed int           `json:"failed"`
	Lines  []assess.Line `json:"lines"`

	Agreement    []world.Agreement    `json:"agreement,omitempty"`    // of the world with measured facts
	Observations []assess.Observation `json:"observations,omitempty"` // of people, against the one body
}

func (d *door) validate() *cobra.Command {
	parts := []string{"models", "world", "body", "engine"}
	var facts string
	var cards bool
	c := &cobra.Command{
		Use:   "validate [models|world|body|engine]...",
		Short: "Check every model and the whole engine against published values",
		Long: `Prints what was checked, the expected value, the tolerance and the value found, and
ends with exit status 1 when anything is out of tolerance.

Bodies are judged twice: the named models must reproduce their own published values, and
the one body that walks, with one set of constants, is held against what was observed of
people: its aims are marked ok or OUT, and only what is out of what is claimed fails.

The world is also held against measured facts: its aims are marked ok or OUT, and only
what is out of the errors that its own documents claim fails. With --facts the tables of a
folder are taken in place of the few that come with it: stations.csv, elevations.csv,
ice.csv, snow.csv, daylight.csv and water.csv, as world/facts/README.md tells.`,
		ValidArgs: parts,
		RunE: func(c *cobra.Command, a []string) error {
			for _, x := range a {
				if !slices.Contains(parts, x) {
					return wrong("validate: found %q; allowed: %s", x, strings.Join(parts, ", "))
				}
			}
			if cards {
				if len(a) != 1 || a[0] != "body" {
					return wrong("--cards: found with %q; allowed: validate body --cards", strings.Join(a, " "))
				}
				return report.BodyCards(d.out, assess.BodyCards(), assess.BodySettings())
			}
			want := func(part string) bool { return len(a) == 0 || slices.Contains(a, part) }
			var v validated
			switch {
			case want("models"):
				v.Lines = append(v.Lines, assess.ValidateModels(assess.Models())...)
			case want("body"):
				v.Lines = append(v.Lines, assess.ValidateModels(assess.BodyModels())...)
			}
			if want("body") {
				v.Observations = assess.ValidateBody()
			}
			if want("world") || want("engine") {
				if err := d.validateWorld(c, &v, want, facts); err != nil {
					return err
				}
			}
			return d.showValidation(v)
		},
	}
	c.Flags().BoolVar(&cards, "cards", false, "with body: write the cards of its parts as Markdown instead")
	c.Flags().StringVar(&facts, "facts", "", "folder of measured facts to hold the world against")
	return c
}

func (d *door) validateWorld(c *cobra.Command, v *validated, want func(string) bool, facts string) error {
	w, err := world.Open()
	if err != nil {
		return err
	}
	if want("world") {
		v.Lines = append(v.Lines, assess.ValidateWorld(w)...)
		if v.Agreement, err = assess.AgreeWorld(w, facts); err != nil {
			return wrong("--facts: %v", err)
		}
	}
	if !want("engine") {
		return nil
	}
	j, problems := journey.Read("starter", journey.Starter("validation"))
	if j == nil {
		return fmt.Errorf("the starter document has problems: %v", problems)
	}
	lines, err := assess.ValidateEngine(c.Context(), w, j)
	v.Lines = append(v.Lines, lines...)
	return err
}

func (d *door) showValidation(v validated) error {
	for _, l := range v.Lines {
		if l.OK {
			v.OK++
		} else {
			v.Failed++
		}
	}
	for _, a := range v.Agreement {
		if !a.Claimed {
			v.Failed++
		}
	}
	for _, o := range v.Observations {
		if !o.Claimed {
			v.Failed++
		}
	}
	if d.json {
		if err := d.printJSON(v); err != nil {
			return err
		}
	} else {
		d.validationTable(v)
		d.observationTable(v.Observations)
		d.agreementTable(v.Agreement)
	}
	if v.Failed > 0 {
		return errFailed
	}
	return nil
}

func (d *door) validationTable(v validated) {
	t := d.table(table.Row{"what", "quantity", "expected", "tolerance", "found", "unit", "value is", "source", ""}, column{2, 50}, column{8, 30})
	for _, l := range v.Lines {
		origin, mark := "computed", "ok"
		if l.Published {
			origin = "published"
		}
		if !l.OK {
			mark = "OUT"
		}
		t.AppendRow(table.Row{l.What, l.Quantity, fmt.Sprintf("%.6g", l.Want), fmt.Sprintf("%.4g", l.Tolerance), fmt.Sprintf("%.6g", l.Got), l.Unit, origin, l.Source, mark})
	}
	t.Render()
	fmt.Fprintf(d.out, "%d of %d within tolerance\n", v.OK, len(v.Lines))
}

func (d *door) observationTable(all []assess.Observation) {
	if len(all) == 0 {
		return
	}
	t := d.table(table.Row{"the one body against what was observed", "unit", "published", "body", "aim", "", "claimed", "source"}, column{1, 50})
	met, aimed, reached := 0, 0, 0
	for _, o := range all {
		mark, claim := "", o.Claim.String()
		if o.OK != nil {
			aimed++
			mark = "OUT"
			if *o.OK {
				reached++
				mark = "ok"
			}
		}
		if o.Claimed {
			met++
		} else {
			claim += ": OUT"
		}
		t.AppendRow(table.Row{o.Name, o.Unit, fmt.Sprintf("%.4g", o.Published), fmt.Sprintf("%.4g", o.Observed), o.Aim, mark, claim, o.Source})
	}
	t.Render()
	fmt.Fprintf(d.out, "%d of %d within what is claimed; %d of %d within their aim\n", met, len(all), reached, aimed)
}

func (d *door) agreementTable(all []world.Agreement) {
	if len(all) == 0 {
		return
	}
	t := d.table(table.Row{"the world against measured facts", "unit", "n", "bias", "median error", "RMSE", "9 in 10", "aim", "", "claimed"}, column{1, 40}, column{8, 30}, column{10, 30})
	met := 0
	for _, a := range all {
		mark, claim := "ok", a.Claim.String()
		if !a.OK {
			mark = "OUT"
		}
		if a.Claimed {
			met++
		} else {
			claim += ": OUT"
		}
		row := table.Row{a.Quantity, a.Unit, a.N, fmt.Sprintf("%+.3g", a.Bias), fmt.Sprintf("%.3g", a.Median), fmt.Sprintf("%.3g", a.RMSE), fmt.Sprintf("%.3g", a.NineTenths), a.Aim.String(), mark, claim}
		if a.YesNo {
			row[3], row[4], row[5], row[6] = "", fmt.Sprintf("share %.2f", a.Share), "", ""
		}
		t.AppendRow(row)
	}
	t.Render()
	for _, a := range all {
		if a.Note != "" {
			fmt.Fprintf(d.out, "%s: %s\n", a.Quantity, a.Note)
		}
	}
	fmt.Fprintf(d.out, "%d of %d within what is claimed\n", met, len(all))
}
