package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// drafts are files that are written beside where they belong, and put there
// only when all are whole.
type drafts struct{ at, goal []string }

// write writes one file.
func (f *drafts) write(path string, by func(*os.File) error) error {
	out, err := os.CreateTemp(filepath.Dir(path), ".longwalk-*")
	if err != nil {
		return err
	}
	f.at, f.goal = append(f.at, out.Name()), append(f.goal, path)
	err = by(out)
	if e := out.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = os.Chmod(out.Name(), 0o644)
	}
	return err
}

// place puts all drafts where they belong.
func (f *drafts) place() error {
	for i, from := range f.at {
		if err := os.Rename(from, f.goal[i]); err != nil {
			return err
		}
		f.at[i] = ""
	}
	return nil
}

// discard removes what was not placed.
func (f *drafts) discard() {
	for _, from := range f.at {
		if from != "" {
			os.Remove(from)
		}
	}
}

// ending returns the end of the name of a file to write, in lower case.
func ending(out string, allowed ...string) (string, error) {
	e := strings.ToLower(filepath.Ext(out))
	if !slices.Contains(allowed, e) {
		found := "nothing"
		if out != "" {
			found = strconv.Quote(out)
		}
		return "", wrong("-o: found %s; allowed: a file whose name ends in %s", found, strings.Join(allowed, ", "))
	}
	if info, err := os.Stat(filepath.Dir(out)); err != nil || !info.IsDir() {
		return "", fmt.Errorf("-o: there is no folder %s", filepath.Dir(out))
	}
	return e, nil
}
