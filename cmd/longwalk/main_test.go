package main

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"longwalk": func() { os.Exit(Main(os.Args[1:], os.Stdout, os.Stderr)) },
	})
}

// TestScripts runs the command line as a user would. Each script has walk.yaml,
// a walk of two days over the Mongolian steppe, hills.tif (see writeHills), and
// the commands
//
//	status N longwalk ...  run it and hold its exit status to N
//	change OLD NEW FILE    write walk.yaml, changed in one place, as FILE
//	lines NAME N           stdout, stderr or a file has N lines
//	json [PATH...]         stdout is one JSON document that has these paths
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		RequireExplicitExec: true,
		Setup: func(e *testscript.Env) error {
			data, err := os.ReadFile(filepath.Join("testdata", "walk.yaml"))
			if err != nil {
				return err
			}
			if err := writeHills(e.WorkDir); err != nil {
				return err
			}
			return os.WriteFile(filepath.Join(e.WorkDir, "walk.yaml"), data, 0o600)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status": status, "change": change, "lines": lines, "json": jsonHas,
		},
	})
}

func status(ts *testscript.TestScript, neg bool, a []string) {
	if neg || len(a) < 2 {
		ts.Fatalf("usage: status N command ...")
	}
	err := ts.Exec(a[1], a[2:]...)
	code := 0
	var exit interface{ ExitCode() int }
	if errors.As(err, &exit) {
		code = exit.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if strconv.Itoa(code) != a[0] {
		ts.Fatalf("exit status %d, want %s", code, a[0])
	}
}

func change(ts *testscript.TestScript, neg bool, a []string) {
	if neg || len(a) != 3 {
		ts.Fatalf("usage: change OLD NEW FILE")
	}
	text := ts.ReadFile("walk.yaml")
	if strings.Count(text, a[0]) != 1 {
		ts.Fatalf("walk.yaml has %q %d times", a[0], strings.Count(text, a[0]))
	}
	ts.Check(os.WriteFile(ts.MkAbs(a[2]), []byte(strings.Replace(text, a[0], a[1], 1)), 0o600))
}

func lines(ts *testscript.TestScript, neg bool, a []string) {
	if neg || len(a) != 2 {
		ts.Fatalf("usage: lines NAME N")
	}
	if n := strings.Count(ts.ReadFile(a[0]), "\n"); strconv.Itoa(n) != a[1] {
		ts.Fatalf("%s has %d lines, want %s", a[0], n, a[1])
	}
}

func jsonHas(ts *testscript.TestScript, neg bool, a []string) {
	d := json.NewDecoder(strings.NewReader(ts.ReadFile("stdout")))
	var doc any
	if err := d.Decode(&doc); err != nil {
		ts.Fatalf("stdout is no JSON: %v", err)
	}
	if err := d.Decode(new(any)); !errors.Is(err, io.EOF) {
		ts.Fatalf("stdout goes on after its JSON document (%v)", err)
	}
	for _, path := range a {
		if at(doc, strings.Split(path, ".")) == neg {
			ts.Fatalf("%s in the JSON document: %v", path, !neg)
		}
	}
}

// at reports whether a document has a path; a number is an entry of a list.
func at(v any, path []string) bool {
	if len(path) == 0 {
		return v != nil
	}
	switch v := v.(type) {
	case map[string]any:
		return at(v[path[0]], path[1:])
	case []any:
		i, err := strconv.Atoi(path[0])
		return err == nil && i < len(v) && at(v[i], path[1:])
	}
	return false
}
