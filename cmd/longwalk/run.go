package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/ensemble"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/report"
)

// limits of the flags of run.
const (
	defaultRuns = 200
	mostRuns    = 1_000_000
)

func (d *door) run() *cobra.Command {
	var dir string
	var runs, workers int
	var seed uint64
	var planOnly bool
	var whatIf int
	c := &cobra.Command{
		Use:   "run FILE",
		Short: "The main job: plan, walk the ensemble, check the claims, write the report",
		Long: `Reads a journey document, lays the route, walks it many times under drawn weather
and luck, judges what was told, and writes assessment.json, report.html,
route.geojson, route.gpx and walks.parquet into a folder (out/NAME by default).`,
		Args: args(cobra.ExactArgs(1)),
		RunE: func(c *cobra.Command, a []string) error {
			if runs < 1 || runs > mostRuns {
				return wrong("--runs: found %d; allowed: 1 to %d", runs, mostRuns)
			}
			if workers < 0 {
				return wrong("--workers: found %d; allowed: 0 (one a core) or more", workers)
			}
			if whatIf < 0 || whatIf > mostRuns {
				return wrong("--what-if: found %d; allowed: 0 (none) to %d", whatIf, mostRuns)
			}
			o := assess.Options{Runs: runs, Seed: seed, WhatIfs: min(whatIf, runs)}
			if planOnly {
				o.Runs = 0
			}
			return d.assessAndWrite(c.Context(), a[0], dir, o, workers)
		},
	}
	c.Flags().StringVarP(&dir, "out", "o", "", "folder for the results (default out/NAME)")
	c.Flags().IntVar(&runs, "runs", defaultRuns, "walks in the ensemble")
	c.Flags().IntVar(&whatIf, "what-if", 30, "walks for each what-if: the same party spared capture, hunger, thirst (0: none)")
	c.Flags().Uint64Var(&seed, "seed", 1, "seed: the same seed gives the same answer to the last bit")
	c.Flags().IntVar(&workers, "workers", 0, "walks at a time (0: one a core); does not change the answer")
	c.Flags().BoolVar(&planOnly, "plan-only", false, "lay the route and check the claims, but walk nobody along it")
	return c
}

func (d *door) assessAndWrite(ctx context.Context, file, dir string, o assess.Options, workers int) error {
	a, err := d.assess(ctx, file, o, workers)
	if err != nil {
		return err
	}
	if dir == "" {
		dir = filepath.Join("out", strings.TrimSuffix(filepath.Base(file), filepath.Ext(file)))
	}
	files, err := report.Write(dir, a)
	if err != nil {
		return fmt.Errorf("writing the report: %w", err)
	}
	if d.json {
		return d.printJSON(a)
	}
	if err := report.Text(d.out, a); err != nil {
		return err
	}
	fmt.Fprintln(d.out)
	for _, f := range files {
		fmt.Fprintln(d.out, "wrote", f)
	}
	return nil
}

// assess reads a document and carries it through.
func (d *door) assess(ctx context.Context, file string, o assess.Options, workers int) (*assess.Assessment, error) {
	j, err := d.read(file)
	if err != nil {
		return nil, err
	}
	w, err := d.open()
	if err != nil {
		return nil, err
	}
	p := d.progress()
	defer p.done()
	o.Progress = p.tell
	if workers == 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	o.Runner = ensemble.Local{Workers: workers, Progress: func(done, of int) { p.tell("walks", done, of) }}
	a, err := assess.Journey(ctx, w, j, o)
	return a, located(err, j, file)
}

// located says where in the document an error of the input stands.
func located(err error, j *journey.Journey, file string) error {
	var in assess.InputError
	if !errors.As(err, &in) {
		return err
	}
	if file == "" {
		return wrong("--%s: %v", in.Field, in.Err)
	}
	line, col := j.Where(in.Field)
	return badInput{fmt.Sprintf("%s:%d:%d: %s: %v", file, line, col, in.Field, in.Err)}
}

// read reads a journey document; every problem is printed with its line.
func (d *door) read(file string) (*journey.Journey, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, wrong("%s cannot be read: %v", file, cause(err))
	}
	j, problems := journey.Read(file, data)
	var bad []string
	for _, p := range problems {
		if p.Warning {
			fmt.Fprintln(d.err, "warning:", p.Error())
			continue
		}
		bad = append(bad, p.Error())
	}
	if len(bad) > 0 {
		return nil, badInput{strings.Join(bad, "\n")}
	}
	return j, nil
}

// cause strips the path that a file error repeats.
func cause(err error) error {
	var p *os.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

func (d *door) printJSON(v any) error {
	e := json.NewEncoder(d.out)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(v)
}
