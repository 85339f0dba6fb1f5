package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/world"
)

// validated is the answer of validate.
type validated struct {
	OK     int           `json:"ok"`
	Failed int           `json:"failed"`
	Lines  []assess.Line `json:"lines"`
}

func (d *door) validate() *cobra.Command {
	parts := []string{"models", "world", "body", "engine"}
	c := &cobra.Command{
		Use:   "validate [models|world|body|engine]...",
		Short: "Check every model and the whole engine against published values",
		Long: `Prints what was checked, the expected value, the tolerance and the value found, and
ends with exit status 1 when anything is out of tolerance.`,
		ValidArgs: parts,
		RunE: func(c *cobra.Command, a []string) error {
			for _, x := range a {
				if !slices.Contains(parts, x) {
					return wrong("validate: found %q; allowed: %s", x, strings.Join(parts, ", "))
				}
			}
			want := func(part string) bool { return len(a) == 0 || slices.Contains(a, part) }
			var v validated
			if want("models") {
				v.Lines = append(v.Lines, assess.ValidateModels()...)
			}
			if want("body") {
				v.Lines = append(v.Lines, assess.ValidateBody()...)
			}
			if want("world") || want("engine") {
				if err := d.validateWorld(c, &v, want); err != nil {
					return err
				}
			}
			return d.showValidation(v)
		},
	}
	return c
}

func (d *door) validateWorld(c *cobra.Command, v *validated, want func(string) bool) error {
	w, err := world.Open()
	if err != nil {
		return err
	}
	if want("world") {
		v.Lines = append(v.Lines, assess.ValidateWorld(w)...)
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
	if d.json {
		if err := d.printJSON(v); err != nil {
			return err
		}
	} else {
		d.validationTable(v)
	}
	if v.Failed > 0 {
		return errFailed
	}
	return nil
}

func (d *door) validationTable(v validated) {
	t := d.table(table.Row{"what", "quantity", "expected", "tolerance", "found", "unit", "value is", ""}, column{2, 50})
	for _, l := range v.Lines {
		origin, mark := "computed", "ok"
		if l.Published {
			origin = "published"
		}
		if !l.OK {
			mark = "OUT"
		}
		t.AppendRow(table.Row{l.What, l.Quantity, fmt.Sprintf("%.6g", l.Want), fmt.Sprintf("%.4g", l.Tolerance), fmt.Sprintf("%.6g", l.Got), l.Unit, origin, mark})
	}
	t.Render()
	fmt.Fprintf(d.out, "%d of %d within tolerance\n", v.OK, len(v.Lines))
}
