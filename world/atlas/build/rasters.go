package main

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas/internal/pack"
)

// The grids of the atlas. Where a source gives values at points, the points
// are the middles of the cells.
var (
	elevationGrid   = geo.Grid{North: 90, West: -180, DLat: 1.0 / 12, DLon: 1.0 / 12, Rows: 2160, Cols: 4320}
	temperatureGrid = geo.Grid{North: 90.375, West: -180.375, DLat: 0.75, DLon: 0.75, Rows: 241, Cols: 480}
	rainGrid        = geo.Grid{North: 90, West: -180, DLat: 0.25, DLon: 0.25, Rows: 720, Cols: 1440}
	windGrid        = geo.Grid{North: 91.25, West: 18.75, DLat: 2.5, DLon: 2.5, Rows: 73, Cols: 144}
)

// Steps in which values are kept. Each is well below the error of its source.
const (
	temperatureStep = 0.1  // [K]
	rainStep        = 0.1  // of the square root of a month's rain in mm: 0.02 mm at 0, 2 mm at 100 mm
	windStep        = 0.05 // [m/s]
)

// elevation reads the topography of ITU-R P.1511-2: 2164 x 4324 points 1/12
// degree apart, from 90.125 N and 180.125 W, so that two rows and columns lie
// beyond the edge of the Earth on each side; the sea is 0.
func elevation(s *store) (pack.Raster, error) {
	a, err := s.array("itur/data/1511/v2_topo.npz")
	if err != nil {
		return pack.Raster{}, err
	}
	const margin = 2
	if a.rows != elevationGrid.Rows+2*margin || a.cols != elevationGrid.Cols+2*margin {
		return pack.Raster{}, fmt.Errorf("topography has %d x %d points", a.rows, a.cols)
	}
	band := make([]int16, elevationGrid.Rows*elevationGrid.Cols)
	for i := range band {
		band[i] = int16(math.Round(a.at(margin+i/elevationGrid.Cols, margin+i%elevationGrid.Cols)))
	}
	return pack.Raster{Grid: elevationGrid, Scale: 1, Bands: [][]int16{band}}, nil
}

// temperature reads the twelve maps of ITU-R P.1510-1: 241 x 481 points from
// 90 S and 180 W, in kelvin; the last column repeats the first.
func temperature(s *store) (pack.Raster, error) {
	out := pack.Raster{Grid: temperatureGrid, Scale: temperatureStep}
	for month := 1; month <= 12; month++ {
		a, err := s.array(fmt.Sprintf("itur/data/1510/v1_t_month%02d.npz", month))
		if err != nil {
			return pack.Raster{}, err
		}
		if a.rows != temperatureGrid.Rows || a.cols != temperatureGrid.Cols+1 {
			return pack.Raster{}, fmt.Errorf("temperature has %d x %d points", a.rows, a.cols)
		}
		band := make([]int16, temperatureGrid.Rows*temperatureGrid.Cols)
		for i := range band {
			kelvin := a.at(a.rows-1-i/temperatureGrid.Cols, i%temperatureGrid.Cols)
			band[i] = int16(math.Round((kelvin - 273.15) / temperatureStep))
		}
		out.Bands = append(out.Bands, band)
	}
	return out, nil
}

// temperatureHeight averages the elevation over each cell of the temperature
// map. A cell is nine elevation cells wide but stands across their edges, so
// ten are read and the outer two count half.
func temperatureHeight(elevation pack.Raster) pack.Raster {
	g := temperatureGrid
	band := make([]int16, g.Rows*g.Cols)
	const span = 9
	for i := range band {
		row0 := i/g.Cols*span - 5 // first elevation row touched
		col0 := i%g.Cols*span - 5
		sum, weights := 0.0, 0.0
		for dr := range span + 1 {
			row := row0 + dr
			if row < 0 || row >= elevationGrid.Rows {
				continue // beyond a pole
			}
			for dc := range span + 1 {
				col := (col0 + dc + elevationGrid.Cols) % elevationGrid.Cols
				w := edgeWeight(dr, span) * edgeWeight(dc, span)
				sum += w * float64(elevation.Bands[0][row*elevationGrid.Cols+col])
				weights += w
			}
		}
		band[i] = int16(math.Round(sum / weights))
	}
	return pack.Raster{Grid: g, Scale: 1, Bands: [][]int16{band}}
}

func edgeWeight(i, span int) float64 {
	if i == 0 || i == span {
		return 0.5
	}
	return 1
}

// rain reads the twelve maps of ITU-R P.837-7: 722 x 1442 points 0.25 degree
// apart from 90.125 S and 180.125 W, so that one row and column lie beyond the
// edge of the Earth on each side; mm a month.
func rain(s *store) (pack.Raster, error) {
	out := pack.Raster{Grid: rainGrid, Scale: rainStep, Square: true}
	for month := 1; month <= 12; month++ {
		a, err := s.array(fmt.Sprintf("itur/data/837/v7_mt_month%02d.npz", month))
		if err != nil {
			return pack.Raster{}, err
		}
		if a.rows != rainGrid.Rows+2 || a.cols != rainGrid.Cols+2 {
			return pack.Raster{}, fmt.Errorf("rain has %d x %d points", a.rows, a.cols)
		}
		band := make([]int16, rainGrid.Rows*rainGrid.Cols)
		for i := range band {
			mm := a.at(a.rows-2-i/rainGrid.Cols, 1+i%rainGrid.Cols) // rows run northward
			band[i] = int16(math.Round(math.Sqrt(mm) / rainStep))
		}
		out.Bands = append(out.Bands, band)
	}
	return out, nil
}

// wind reads the monthly navy winds, 132 months of mean vectors from January
// 1982 on 73 x 144 points from 90 S and 20 E, and makes three maps a month of
// the year: mean eastward part, mean northward part, and the mean length of
// the eleven monthly vectors.
func wind(s *store) (pack.Raster, error) {
	b, err := s.deb("ferret-vis/data/monthly_navy_winds.cdf")
	if err != nil {
		return pack.Raster{}, err
	}
	f, err := readNetCDF(b)
	if err != nil {
		return pack.Raster{}, fmt.Errorf("navy winds: %w", err)
	}
	if err := windAxes(f); err != nil {
		return pack.Raster{}, err
	}
	u, _, err := f.read("UWND")
	if err != nil {
		return pack.Raster{}, err
	}
	v, shape, err := f.read("VWND")
	if err != nil {
		return pack.Raster{}, err
	}
	g := windGrid
	cells := g.Rows * g.Cols
	if len(shape) != 3 || shape[1] != g.Rows || shape[2] != g.Cols || shape[0]%12 != 0 || len(u) != len(v) {
		return pack.Raster{}, fmt.Errorf("navy winds have the shape %v", shape)
	}
	out := pack.Raster{Grid: g, Scale: windStep}
	for month := range 12 {
		bands := [3][]int16{make([]int16, cells), make([]int16, cells), make([]int16, cells)}
		for i := range cells {
			from := (g.Rows-1-i/g.Cols)*g.Cols + i%g.Cols // rows run northward
			mean := meanWind(u, v, month*cells+from, 12*cells)
			for k := range bands {
				bands[k][i] = int16(math.Round(mean[k] / windStep))
			}
		}
		out.Bands = append(out.Bands, bands[:]...)
	}
	return out, nil
}

// meanWind averages the vectors at index first, first+step, ...; missing ones
// are left out.
func meanWind(u, v []float64, first, step int) [3]float64 {
	var sum [3]float64
	n := 0.0
	for i := first; i < len(u); i += step {
		if math.IsNaN(u[i]) || math.IsNaN(v[i]) {
			continue
		}
		sum[0] += u[i]
		sum[1] += v[i]
		sum[2] += math.Hypot(u[i], v[i])
		n++
	}
	if n == 0 {
		return [3]float64{}
	}
	return [3]float64{sum[0] / n, sum[1] / n, sum[2] / n}
}

// windAxes checks that the axes are those that windGrid states.
func windAxes(f *netcdf) error {
	for name, first := range map[string]float64{"FNOCX": 20, "FNOCY": -90} {
		axis, _, err := f.read(name)
		if err != nil {
			return err
		}
		if len(axis) < 2 || axis[0] != first || axis[1] != first+2.5 {
			return fmt.Errorf("axis %s of the navy winds begins with %v", name, axis[:min(2, len(axis))])
		}
	}
	return nil
}
