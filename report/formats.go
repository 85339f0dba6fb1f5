// Package report writes an assessment down, one file per output format.
//
// Formats is the table of them, and the only place where a new one has to be
// entered; README.md says how. A format is a pure function of the assessment:
// the same assessment gives the same bytes.
package report

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/longwalk/longwalk/assess"
)

// Format is one way to write an assessment down.
type Format struct {
	Name  string // short, such as "geojson"
	File  string // name of the file it is written to
	Title string // one line for a person
	Write func(w io.Writer, a *assess.Assessment) error
}

// Formats returns the output formats in the order in which they are written.
func Formats() []Format {
	return []Format{
		{"json", "assessment.json", "the whole assessment, for programs", JSON},
		{"html", "report.html", "the report with map and charts, in one file", HTML},
		{"geojson", "route.geojson", "way, stages, waypoints and deaths for a map program", GeoJSON},
		{"gpx", "route.gpx", "way and waypoints for a navigation device", GPX},
		{"parquet", "walks.parquet", "how each person's walk ended, one row each", Parquet},
	}
}

// Write writes every format into a folder, which it makes if need be, and
// returns the paths. Either all files are there afterwards, or those of before
// are untouched: each is written beside its place and moved there at the end.
func Write(dir string, a *assess.Assessment) ([]string, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	var drafts, paths []string
	defer func() {
		for _, d := range drafts {
			os.Remove(d) // gone already when it was moved
		}
	}()
	for _, f := range Formats() {
		draft, err := writeDraft(dir, f, a)
		if draft != "" {
			drafts = append(drafts, draft)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.File, err)
		}
		paths = append(paths, filepath.Join(dir, f.File))
	}
	for i, d := range drafts {
		if err := os.Rename(d, paths[i]); err != nil {
			return nil, err
		}
	}
	return paths, nil
}

// writeDraft writes one format to a file of its own in dir.
func writeDraft(dir string, f Format, a *assess.Assessment) (path string, err error) {
	file, err := os.CreateTemp(dir, "."+f.File+".*")
	if err != nil {
		return "", err
	}
	defer func() {
		if e := file.Close(); err == nil {
			err = e
		}
	}()
	out := bufio.NewWriterSize(file, 1<<16)
	if err := f.Write(out, a); err != nil {
		return file.Name(), err
	}
	if err := out.Flush(); err != nil {
		return file.Name(), err
	}
	return file.Name(), file.Chmod(0o644) // a temporary file is its owner's alone
}
