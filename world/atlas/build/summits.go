package main

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas/internal/pack"
)

// summitGrid is that of the blocks whose highest ground is known: level 6 of
// the quadtree of Cesium's terrain, rows from the north.
var summitGrid = geo.Grid{North: 90, West: -180, DLat: 180. / 64, DLon: 360. / 128, Rows: 64, Cols: 128}

const (
	summitStep = 0.1 // in which the rise is kept [m^(1/2)]
	// mostRise bounds it, in medians of the blocks: a hill on a plain, and faults
	// of the source, give more (cite.SettingSummitRise).
	mostRise = 6
)

// summitRise returns, for each block of 2.8 degrees, by how much the highest
// ground of a cell stands above its mean for each root of the standard deviation
// of the nine cells about it, such that the highest ground of the block comes out
// right. Blocks without ground that varies get the median of the others.
func summitRise(s *store, heights pack.Raster) (pack.Raster, error) {
	highest, err := blockTops(s)
	if err != nil {
		return pack.Raster{}, err
	}
	n := summitGrid.Rows * summitGrid.Cols
	rise := make([]float64, n)
	for i := range rise {
		rise[i] = math.Inf(1)
	}
	g := heights.Grid
	for row := range g.Rows {
		for col := range g.Cols {
			mean, sd := nine(heights, row, col)
			if sd <= 1 {
				continue
			}
			r, c, _ := summitGrid.Cell(g.Center(row, col))
			b := r*summitGrid.Cols + c
			rise[b] = min(rise[b], math.Max(0, (highest[b]-mean)/math.Sqrt(sd)))
		}
	}
	var known []float64
	for _, k := range rise {
		if !math.IsInf(k, 0) {
			known = append(known, k)
		}
	}
	slices.Sort(known)
	usual := known[len(known)/2]
	band := make([]int16, n)
	for i, k := range rise {
		if math.IsInf(k, 0) {
			k = usual
		}
		band[i] = int16(math.Round(min(k, mostRise*usual) / summitStep))
	}
	return pack.Raster{Grid: summitGrid, Scale: summitStep, Bands: [][]int16{band}}, nil
}

// nine returns the height of a cell, and the standard deviation of it and the
// eight about it [m].
func nine(r pack.Raster, row, col int) (height, sd float64) {
	g := r.Grid
	var sum, squares float64
	for i := -1; i <= 1; i++ {
		for k := -1; k <= 1; k++ {
			y := min(max(row+i, 0), g.Rows-1)
			h := float64(r.Bands[0][y*g.Cols+(col+k+g.Cols)%g.Cols])
			sum, squares = sum+h, squares+h*h
		}
	}
	mean := sum / 9
	return float64(r.Bands[0][row*g.Cols+col]), math.Sqrt(math.Max(0, squares/9-mean*mean))
}

// blockTops returns the highest ground of each block above the sea [m]: the
// source counts from the ellipsoid, so the mean height of the geoid of the
// block is taken off.
func blockTops(s *store) ([]float64, error) {
	var tiles map[string][2]float64 // level-column-row: least, greatest
	if err := json.Unmarshal(s.tops, &tiles); err != nil {
		return nil, fmt.Errorf("approximateTerrainHeights.json: %w", err)
	}
	geoid, err := blockGeoid(s)
	if err != nil {
		return nil, err
	}
	out := make([]float64, summitGrid.Rows*summitGrid.Cols)
	for i := range out {
		key := fmt.Sprintf("6-%d-%d", i%summitGrid.Cols, i/summitGrid.Cols)
		tile, ok := tiles[key]
		if !ok {
			return nil, fmt.Errorf("approximateTerrainHeights.json has no tile %s", key)
		}
		out[i] = tile[1] - geoid[i]
	}
	return out, nil
}

// blockGeoid averages the EGM2008 geoid that comes with the topography, points
// 1/12 degree apart from 2/12 beyond the pole and the antimeridian [m].
func blockGeoid(s *store) ([]float64, error) {
	a, err := s.array("itur/data/1511/v2_egm2008.npz")
	if err != nil {
		return nil, err
	}
	const perDegree, margin = 12, 2
	if a.rows != 180*perDegree+2*margin+1 || a.cols != 360*perDegree+2*margin+1 {
		return nil, fmt.Errorf("geoid has %d x %d points", a.rows, a.cols)
	}
	out := make([]float64, summitGrid.Rows*summitGrid.Cols)
	count := make([]float64, len(out))
	for row := range 180 * perDegree {
		for col := range 360 * perDegree {
			at := geo.Point{Lat: 90 - (float64(row)+0.5)/perDegree, Lon: -180 + (float64(col)+0.5)/perDegree}
			r, c, _ := summitGrid.Cell(at)
			out[r*summitGrid.Cols+c] += a.at(row+margin, col+margin)
			count[r*summitGrid.Cols+c]++
		}
	}
	for i := range out {
		out[i] /= count[i]
	}
	return out, nil
}
