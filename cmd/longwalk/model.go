package main

import (
	"fmt"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/quantity"
)

// valueOf is a number with its unit.
type valueOf struct {
	Value float64 `json:"value"`
	Unit  string  `json:"unit"`
}

// evaluated is the answer of model NAME: a contract.
type evaluated struct {
	Model   string             `json:"model"`
	Inputs  map[string]any     `json:"inputs"`
	Outputs map[string]valueOf `json:"outputs"`
	Work    string             `json:"work"`
	Works   []cite.Work        `json:"works"`
	Caveats []string           `json:"caveats"`
}

func (d *door) model() *cobra.Command {
	return &cobra.Command{
		Use:   "model [NAME [key=value ...]]",
		Short: "List the published models, or evaluate one",
		Long: `Without a name: lists all models. With a name alone: shows inputs, outputs, range,
formula and source. With key=value pairs: evaluates it, such as

  longwalk model pace/tobler slope=0.1
  longwalk model body/wind-chill air=-30 wind=50 --json`,
		Args:              cobra.ArbitraryArgs,
		ValidArgsFunction: completeModel,
		RunE: func(_ *cobra.Command, a []string) error {
			if len(a) == 0 {
				return d.listModels()
			}
			m, err := findModel(a[0])
			if err != nil {
				return err
			}
			if len(a) == 1 && !d.json && needsInput(m) {
				d.describe(m)
				return nil
			}
			in, err := m.Parse(a[1:])
			if err != nil {
				return badInput{err.Error()}
			}
			r, err := m.Evaluate(in)
			if err != nil {
				return badInput{err.Error()}
			}
			return d.showResult(m, r)
		},
	}
}

func needsInput(m cite.Model) bool {
	for _, q := range m.Inputs {
		if !q.Optional {
			return true
		}
	}
	return false
}

func completeModel(_ *cobra.Command, a []string, _ string) ([]string, cobra.ShellCompDirective) {
	var out []string
	if len(a) == 0 {
		for _, m := range assess.Models() {
			out = append(out, m.Name+"\t"+m.Title)
		}
		return out, cobra.ShellCompDirectiveNoFileComp
	}
	if m, err := findModel(a[0]); err == nil {
		for _, q := range m.Inputs {
			out = append(out, q.Name+"=\t"+q.Doc+" ["+q.Unit+"]")
		}
	}
	return out, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
}

func findModel(name string) (cite.Model, error) {
	var names []string
	for _, m := range assess.Models() {
		if m.Name == name {
			return m, nil
		}
		names = append(names, m.Name)
	}
	text := fmt.Sprintf("longwalk: %q is no known model", name)
	if near := quantity.Nearest(name, names); near != "" {
		text += fmt.Sprintf("; did you mean %q?", near)
	}
	var starts []string
	for _, n := range names {
		if strings.HasPrefix(n, strings.SplitN(name, "/", 2)[0]+"/") {
			starts = append(starts, n)
		}
	}
	if len(starts) > 0 {
		text += "\nknown there: " + strings.Join(starts, ", ")
	}
	return cite.Model{}, badInput{text + "\n'longwalk model' lists them all."}
}

func (d *door) listModels() error {
	models := assess.Models()
	if d.json {
		type row struct {
			Model   string   `json:"model"`
			Title   string   `json:"title"`
			Inputs  []string `json:"inputs"`
			Outputs []string `json:"outputs"`
			Checks  int      `json:"checks"`
		}
		var rows []row
		for _, m := range models {
			rows = append(rows, row{m.Name, m.Title, names(m.Inputs), names(m.Outputs), len(m.Checks)})
		}
		return d.printJSON(rows)
	}
	t := table.NewWriter()
	t.SetOutputMirror(d.out)
	t.SetStyle(table.StyleLight)
	t.AppendHeader(table.Row{"model", "what it gives", "inputs"})
	t.SetColumnConfigs([]table.ColumnConfig{{Number: 2, WidthMax: 60}, {Number: 3, WidthMax: 50}})
	for _, m := range models {
		t.AppendRow(table.Row{m.Name, m.Title, strings.Join(names(m.Inputs), " ")})
	}
	t.Render()
	return nil
}

func names(qs []cite.Quantity) []string {
	out := []string{}
	for _, q := range qs {
		out = append(out, q.Name+" ["+q.Unit+"]")
	}
	return out
}

func (d *door) describe(m cite.Model) {
	fmt.Fprintf(d.out, "%s: %s\n\n  %s\n\n", m.Name, m.Title, strings.ReplaceAll(m.Formula, "\n", "\n  "))
	t := table.NewWriter()
	t.SetOutputMirror(d.out)
	t.SetStyle(table.StyleLight)
	t.AppendHeader(table.Row{"", "name", "unit", "range", "default", "meaning"})
	for _, q := range m.Inputs {
		span, def := "", "needed"
		if q.Min != 0 || q.Max != 0 {
			span = fmt.Sprintf("%g to %g", q.Min, q.Max)
		}
		if q.Optional {
			def = fmt.Sprintf("%g", q.Default)
		}
		if len(q.Choices) > 0 {
			span = strings.Join(q.Choices, ", ")
			if q.Optional {
				def = q.Choices[int(q.Default)]
			}
		}
		t.AppendRow(table.Row{"in", q.Name, q.Unit, span, def, q.Doc})
	}
	for _, q := range m.Outputs {
		t.AppendRow(table.Row{"out", q.Name, q.Unit, "", "", q.Doc})
	}
	t.Render()
	for _, w := range m.Works {
		fmt.Fprintln(d.out, "source:", w)
	}
	for _, c := range m.Caveats {
		fmt.Fprintln(d.out, "caveat:", c)
	}
}

func (d *door) showResult(m cite.Model, r cite.Result) error {
	e := evaluated{Model: m.Name, Inputs: map[string]any{}, Outputs: map[string]valueOf{}, Works: m.Works, Caveats: []string{}}
	for _, q := range m.Inputs {
		v := r.In[q.Name]
		if len(q.Choices) > 0 {
			e.Inputs[q.Name] = q.Choices[int(v)]
			continue
		}
		e.Inputs[q.Name] = v
	}
	for _, q := range m.Outputs {
		e.Outputs[q.Name] = valueOf{r.Out[q.Name], q.Unit}
	}
	var works []string
	for _, w := range m.Works {
		works = append(works, w.String())
	}
	e.Work = strings.Join(works, " ")
	for _, c := range r.Caveats {
		e.Caveats = append(e.Caveats, c.Error())
	}
	if d.json {
		return d.printJSON(e)
	}
	for _, q := range m.Outputs {
		fmt.Fprintf(d.out, "%s = %.6g %s\n", q.Name, r.Out[q.Name], q.Unit)
	}
	for _, c := range e.Caveats {
		fmt.Fprintln(d.out, "caveat:", c)
	}
	for _, w := range works {
		fmt.Fprintln(d.out, "source:", w)
	}
	return nil
}
