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
  longwalk model body/wind-chill air=-30 wind_kmh=50 --json`,
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
			if len(a) == 1 && needsInput(m) {
				return d.describe(m)
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
	t := d.table(table.Row{"model", "what it gives", "inputs"}, column{2, 48}, column{3, 40})
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

// described is the answer of model NAME without inputs.
type described struct {
	Model   string      `json:"model"`
	Title   string      `json:"title"`
	Formula string      `json:"formula"`
	Inputs  []input     `json:"inputs"`
	Outputs []input     `json:"outputs"`
	Works   []cite.Work `json:"works"`
	Caveats []string    `json:"caveats"`
}

// input describes an input or output of a model.
type input struct {
	Name    string      `json:"name"`
	Unit    string      `json:"unit"`
	Meaning string      `json:"meaning"`
	Range   *[2]float64 `json:"range,omitempty"`
	Default any         `json:"default,omitempty"` // absent: needed
	Choices []string    `json:"choices,omitempty"`
}

func inputOf(q cite.Quantity) input {
	in := input{Name: q.Name, Unit: q.Unit, Meaning: q.Doc, Choices: q.Choices}
	if q.Min != 0 || q.Max != 0 {
		in.Range = &[2]float64{q.Min, q.Max}
	}
	switch {
	case q.Optional && len(q.Choices) > 0:
		in.Default = q.Choices[int(q.Default)]
	case q.Optional:
		in.Default = q.Default
	}
	return in
}

func (d *door) describe(m cite.Model) error {
	about := described{Model: m.Name, Title: m.Title, Formula: m.Formula, Inputs: []input{}, Outputs: []input{}, Works: m.Works, Caveats: append([]string{}, m.Caveats...)}
	for _, q := range m.Inputs {
		about.Inputs = append(about.Inputs, inputOf(q))
	}
	for _, q := range m.Outputs {
		about.Outputs = append(about.Outputs, inputOf(q))
	}
	if d.json {
		return d.printJSON(about)
	}
	fmt.Fprintf(d.out, "%s: %s\n\n  %s\n\n", m.Name, m.Title, strings.ReplaceAll(m.Formula, "\n", "\n  "))
	t := d.table(table.Row{"", "name", "unit", "range", "default", "meaning"}, column{4, 32}, column{6, 48})
	for _, q := range about.Inputs {
		span, def := strings.Join(q.Choices, ", "), any("needed")
		if q.Range != nil && span == "" {
			span = fmt.Sprintf("%g to %g", q.Range[0], q.Range[1])
		}
		if q.Default != nil {
			def = q.Default
		}
		t.AppendRow(table.Row{"in", q.Name, q.Unit, span, def, q.Meaning})
	}
	for _, q := range about.Outputs {
		t.AppendRow(table.Row{"out", q.Name, q.Unit, "", "", q.Meaning})
	}
	t.Render()
	for _, w := range m.Works {
		fmt.Fprintln(d.out, "source:", w)
	}
	for _, c := range m.Caveats {
		fmt.Fprintln(d.out, "caveat:", c)
	}
	return nil
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
