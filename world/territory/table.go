package territory

import (
	_ "embed" // the tables
	"encoding/csv"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

//go:embed holdings-1938-1946.csv
var holdingsCSV string

//go:embed cuts-1938-1946.csv
var cutsCSV string

// row is a line of the holdings table: a holding and the land it covers.
type row struct {
	Holding
	units []unit
}

// unit is a first-level unit, or a piece of one, as the tables write it:
// "CN-QH", "CN-NM/Ejin", "MN-*", "LV-*/Riga".
type unit struct{ code, piece string }

// parseUnit reads a unit; "_" stands for a blank in the name of a piece.
func parseUnit(s string) unit {
	code, piece, _ := strings.Cut(s, "/")
	return unit{code, strings.ReplaceAll(piece, "_", " ")}
}

// String returns the unit as a reader would write it.
func (u unit) String() string {
	if u.piece == "" {
		return u.code
	}
	return u.code + "/" + u.piece
}

// wild returns the unit that stands for the whole country of a code.
func wild(code string) string { return code[:min(2, len(code))] + "-*" }

func date(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// readCSV returns the records after the header line, which must be as wanted.
func readCSV(name, text, header string) ([][]string, error) {
	r := csv.NewReader(strings.NewReader(text))
	r.Comment = '#'
	records, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(records) == 0 || strings.Join(records[0], ",") != header {
		return nil, fmt.Errorf("%s: the header line must be %s", name, header)
	}
	return records[1:], nil
}

// readHoldings reads the holdings table; every bad row is reported.
func readHoldings(text string) ([]row, error) {
	const name = "holdings-1938-1946.csv"
	records, err := readCSV(name, text, "id,name,units,controller,overlord,status,from,to,watch,certainty,work,note")
	if err != nil {
		return nil, err
	}
	var errs []error
	rows := make([]row, 0, len(records))
	for i, rec := range records {
		r, err := parseRow(rec)
		if err != nil {
			errs = append(errs, fmt.Errorf("%s, row %d (%s): %w", name, i+1, rec[0], err))
			continue
		}
		rows = append(rows, r)
	}
	return rows, errors.Join(errs...)
}

func parseRow(rec []string) (row, error) {
	r := row{Holding: Holding{ID: rec[0], Name: rec[1], Controller: rec[3], Overlord: rec[4], Status: rec[5], Certainty: rec[9], Note: rec[11]}}
	for _, s := range strings.Fields(rec[2]) {
		r.units = append(r.units, parseUnit(s))
	}
	from, err1 := time.Parse(time.DateOnly, rec[6])
	to, err2 := time.Parse(time.DateOnly, rec[7])
	watch, err3 := strconv.Atoi(rec[8])
	if err := errors.Join(err1, err2, err3); err != nil {
		return row{}, err
	}
	work, ok := works[rec[10]]
	switch {
	case len(r.units) == 0:
		return row{}, errors.New("no units")
	case r.ID == "" || r.Name == "" || r.Controller == "" || r.Status == "":
		return row{}, errors.New("id, name, controller and status must be given")
	case !from.Before(to):
		return row{}, fmt.Errorf("from %s is not before to %s", rec[6], rec[7])
	case watch < 0 || watch > 4:
		return row{}, fmt.Errorf("watch %d; allowed: 0 to 4", watch)
	case !slices.Contains([]string{Seen, General, Proposal}, r.Certainty):
		return row{}, fmt.Errorf("certainty %q; allowed: %s, %s, %s", r.Certainty, Seen, General, Proposal)
	case !ok:
		return row{}, fmt.Errorf("work %q is not in works.go", rec[10])
	}
	r.From, r.To, r.Watch, r.Work = from, to, watch, work
	return r, nil
}
