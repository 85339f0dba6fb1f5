package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/journey"
)

func (d *door) journey() *cobra.Command {
	c := &cobra.Command{Use: "journey", Short: "Start, validate and complete journey documents"}
	c.AddCommand(
		&cobra.Command{
			Use: "new [NAME]", Short: "Write a commented starter to standard output", Args: args(cobra.MaximumNArgs(1)),
			RunE: func(_ *cobra.Command, a []string) error {
				name := "My journey"
				if len(a) > 0 {
					name = a[0]
				}
				if d.json {
					return d.printJSON(map[string]string{"document": string(journey.Starter(name))})
				}
				_, err := d.out.Write(journey.Starter(name))
				return err
			},
		},
		&cobra.Command{
			Use: "schema", Short: "Write the JSON Schema of journey documents, for editors", Args: args(cobra.NoArgs),
			RunE: func(*cobra.Command, []string) error {
				_, err := d.out.Write(journey.Schema())
				return err
			},
		},
		&cobra.Command{
			Use: "check FILE...", Short: "Report every problem of a document at once, with its line", Args: args(cobra.MinimumNArgs(1)),
			RunE: func(_ *cobra.Command, files []string) error { return d.checkDocuments(files) },
		},
	)
	return c
}

// problem is one problem in the answer of journey check --json.
type problem struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Field   string `json:"field"`
	Found   string `json:"found"`
	Allowed string `json:"allowed"`
	Warning bool   `json:"warning"`
}

func (d *door) checkDocuments(files []string) error {
	all, bad := []problem{}, false
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			return wrong("%s cannot be read: %v", f, cause(err))
		}
		j, problems := journey.Read(f, data)
		if j != nil {
			if err := assess.CheckNames(j); err != nil {
				field := err.Field
				problems = append(problems, j.Problem(field, err.Found, err.Allowed))
			}
		}
		for _, p := range problems {
			all = append(all, problem{p.File, p.Line, p.Column, p.Field, p.Found, p.Allowed, p.Warning})
			bad = bad || !p.Warning
			if !d.json {
				fmt.Fprintln(d.err, p.Error())
			}
		}
		if len(problems) == 0 && !d.json {
			fmt.Fprintf(d.out, "%s: no problems\n", f)
		}
	}
	if d.json {
		if err := d.printJSON(all); err != nil {
			return err
		}
	}
	if bad {
		if len(all) == 1 {
			return wrong("1 problem")
		}
		return wrong("%d problems", len(all))
	}
	return nil
}
