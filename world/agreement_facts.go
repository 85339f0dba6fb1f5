package world

import (
	"embed"
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"strconv"
	"strings"

	"github.com/longwalk/longwalk/geo"
)

// Facts are tables of measured facts: stations.csv, elevations.csv, ice.csv,
// snow.csv, daylight.csv and water.csv; world/facts/README.md tells their columns.
type Facts struct {
	Stations, Elevations, Ice, Snow, Daylight, Water []Fact
}

// Fact is one row of a table: its cells by the name of their column.
type Fact map[string]string

// factTables are the names of the tables and where they go.
var factTables = []struct {
	file string
	into func(*Facts) *[]Fact
}{
	{"stations.csv", func(f *Facts) *[]Fact { return &f.Stations }},
	{"elevations.csv", func(f *Facts) *[]Fact { return &f.Elevations }},
	{"ice.csv", func(f *Facts) *[]Fact { return &f.Ice }},
	{"snow.csv", func(f *Facts) *[]Fact { return &f.Snow }},
	{"daylight.csv", func(f *Facts) *[]Fact { return &f.Daylight }},
	{"water.csv", func(f *Facts) *[]Fact { return &f.Water }},
}

//go:embed facts/*.csv
var ownFacts embed.FS

// OwnFacts returns the few facts that come with Longwalk, each with its source.
func OwnFacts() (Facts, error) {
	sub, err := fs.Sub(ownFacts, "facts")
	if err != nil {
		return Facts{}, err
	}
	return readFacts(sub)
}

// ReadFacts reads the tables of a folder; those that are not there are empty,
// and a folder with none of them is an error.
func ReadFacts(dir string) (Facts, error) {
	f, err := readFacts(os.DirFS(dir))
	if err != nil {
		return f, fmt.Errorf("%s: %w", dir, err)
	}
	return f, nil
}

func readFacts(dir fs.FS) (f Facts, err error) {
	found := false
	for _, t := range factTables {
		rows, err := readTable(dir, t.file)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return f, err
		}
		found = true
		*t.into(&f) = rows
	}
	if !found {
		return f, errors.New("no table of facts there; looked for stations.csv, elevations.csv, ice.csv, snow.csv, daylight.csv, water.csv")
	}
	return f, nil
}

func readTable(dir fs.FS, name string) ([]Fact, error) {
	file, err := dir.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("%s: no head", name)
	}
	var out []Fact
	for _, r := range rows[1:] {
		row := Fact{}
		for i, column := range rows[0] {
			row[strings.TrimSpace(column)] = strings.TrimSpace(r[i])
		}
		out = append(out, row)
	}
	return out, nil
}

// number is the cell as a number, not a number where it is blank or words.
func (f Fact) number(column string) float64 {
	v, err := strconv.ParseFloat(f[column], 64)
	if err != nil {
		return math.NaN()
	}
	return v
}

// months are the twelve cells of a monthly quantity.
func (f Fact) months(quantity string) (v [12]float64) {
	for i := range v {
		v[i] = f.number(fmt.Sprintf("%s_%02d", quantity, i+1))
	}
	return v
}

// at is where the fact was measured; ok is false where the table does not say.
func (f Fact) at() (p geo.Point, ok bool) {
	p = geo.Point{Lat: f.number("lat"), Lon: f.number("lon")}
	return p, finite(p.Lat) && finite(p.Lon) && p.Valid()
}

func whole(v [12]float64) bool {
	for _, x := range v {
		if !finite(x) {
			return false
		}
	}
	return true
}
