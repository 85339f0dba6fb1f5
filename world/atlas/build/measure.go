package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"math"
	"os"
	"slices"
	"strconv"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas/internal/pack"
)

// etopo5 reads the other candidate for elevation: 2161 x 4320 points from
// 90 S and 0 E. It is measured only; it is not in the atlas.
func etopo5(s *store) (pack.Raster, error) {
	b, err := s.deb("ferret-vis/data/etopo5.cdf")
	if err != nil {
		return pack.Raster{}, err
	}
	f, err := readNetCDF(b)
	if err != nil {
		return pack.Raster{}, fmt.Errorf("etopo5: %w", err)
	}
	v, shape, err := f.read("ROSE")
	if err != nil {
		return pack.Raster{}, err
	}
	g := geo.Grid{North: 90 + 1.0/24, West: -1.0 / 24, DLat: 1.0 / 12, DLon: 1.0 / 12, Rows: 2161, Cols: 4320}
	if len(shape) != 2 || shape[0] != g.Rows || shape[1] != g.Cols {
		return pack.Raster{}, fmt.Errorf("etopo5 has the shape %v", shape)
	}
	band := make([]int16, len(v))
	for i := range band {
		band[i] = int16(v[(g.Rows-1-i/g.Cols)*g.Cols+i%g.Cols])
	}
	return pack.Raster{Grid: g, Scale: 1, Bands: [][]int16{band}}, nil
}

// measure prints how far both sources of elevation are off at places of known
// height, by kind of place.
func measure(s *store, facts string, out io.Writer) error {
	f, err := os.Open(facts)
	if err != nil {
		return fmt.Errorf("known heights: %w", err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return fmt.Errorf("%s: %w", facts, err)
	}
	column := map[string]int{}
	for i, name := range rows[0] {
		column[name] = i
	}
	fmt.Fprintf(out, "%-12s %-24s %4s %8s %8s\n", "source", "kind", "n", "median", "p90")
	for _, source := range []struct {
		name string
		read func(*store) (pack.Raster, error)
	}{{"ITU-R P.1511", elevation}, {"ETOPO5", etopo5}} {
		raster, err := source.read(s)
		if err != nil {
			return fmt.Errorf("%s: %w", source.name, err)
		}
		errs := map[string][]float64{}
		for _, row := range rows[1:] {
			lat, err1 := strconv.ParseFloat(row[column["lat"]], 64)
			lon, err2 := strconv.ParseFloat(row[column["lon"]], 64)
			want, err3 := strconv.ParseFloat(row[column["elev_m"]], 64)
			if err1 != nil || err2 != nil || err3 != nil {
				continue // a row without position or height
			}
			r, c, _ := raster.Grid.Cell(geo.Point{Lat: lat, Lon: lon})
			off := math.Abs(float64(raster.Bands[0][r*raster.Grid.Cols+c]) - want)
			errs[row[column["kind"]]] = append(errs[row[column["kind"]]], off)
			errs["(all)"] = append(errs["(all)"], off)
		}
		kinds := make([]string, 0, len(errs))
		for kind := range errs {
			kinds = append(kinds, kind)
		}
		slices.Sort(kinds)
		for _, kind := range kinds {
			e := errs[kind]
			slices.Sort(e)
			fmt.Fprintf(out, "%-12s %-24s %4d %8.0f %8.0f\n", source.name, kind, len(e), e[len(e)/2], e[min(len(e)-1, len(e)*9/10)])
		}
	}
	return nil
}
