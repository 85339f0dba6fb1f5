package assess

import (
	"errors"
	"fmt"
	"math"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/geo/project"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/elevation"
)

// Sizes of a lattice that is chosen here [cells along an edge].
const (
	fewCells  = 400
	manyCells = 1500
)

const metresPerDegree = 111_200 // of a meridian, about

// layHeights gives the ground its lattice and heights.
func (t *Terrain) layHeights(c Country) error {
	reach := c.Span * t.Per / t.Cost.Profile.Least // [m]
	if c.File != nil {
		return t.ownCells(c, reach)
	}
	box, err := c.box(reach)
	if err != nil {
		return err
	}
	l := t.latticeOver(box, c)
	heights := c.World.Heights
	h, err := elevation.Resample(heights, l, 0)
	if err != nil {
		return InputError{"cell", err}
	}
	t.Lattice, t.Cost.Heights = l, h
	t.sources(c)
	return t.voids(c, "the heights")
}

// box returns the area to be laid out.
func (c Country) box(reach float64) (geo.Box, error) {
	if c.Box != nil {
		return *c.Box, nil
	}
	var points []geo.Point
	for _, p := range c.Around {
		points = append(points, p.At)
	}
	b := geo.BoxOf(points...)
	middle := math.Cos(b.Center().Lat * math.Pi / 180)
	if reach == 0 { // by the distance of the places
		const beyond = 0.3
		reach = beyond * metresPerDegree * math.Hypot(b.North-b.South, b.Width()*middle)
	}
	if reach <= 0 {
		return b, InputError{"bbox", errors.New("found one place and no limit; allowed: a limit such as --hours 8, a box such as --bbox W,S,E,N, or places apart from one another")}
	}
	south, north := math.Max(-89.9, b.South-reach/metresPerDegree), math.Min(89.9, b.North+reach/metresPerDegree)
	wide := reach / (metresPerDegree * math.Max(0.01, math.Cos(math.Max(-south, north)*math.Pi/180)))
	if b.Width()+2*wide >= 360 {
		return geo.Box{South: south, North: north, West: -180, East: 180}, nil
	}
	return geo.Box{South: south, North: north, West: geo.WrapLon(b.West - wide), East: geo.WrapLon(b.East + wide)}, nil
}

// latticeOver returns cells of degrees over a box, as square on the ground as
// they can be.
func (t *Terrain) latticeOver(b geo.Box, c Country) project.Lattice {
	narrow := math.Max(0.01, math.Cos(b.Center().Lat*math.Pi/180))
	cell := float64(c.Cell)
	if cell == 0 {
		span := metresPerDegree * math.Max(b.North-b.South, b.Width()*narrow)
		finest := float64(c.World.Heights.Resolution())
		if s, ok := c.World.Heights.(elevation.Stack); ok {
			if l, known := s.Of(b.Center()); known {
				finest = float64(l.Resolution())
			}
		}
		cell = math.Max(span/manyCells, math.Min(finest, span/fewCells))
	}
	dlat := cell / metresPerDegree
	dlon := dlat / narrow
	if b.Width() >= 360 {
		dlon = 360 / math.Ceil(360/dlon)
	}
	return project.FromGrid(geo.GridOver(b, dlat, dlon))
}

// ownCells takes the cells of a file, cut to the box or to what may be reached.
func (t *Terrain) ownCells(c Country, reach float64) error {
	layer := c.File
	if c.Voids == VoidsFilled {
		layer = elevation.FillVoids(layer, VoidsWithin)
		t.Applied = append(t.Applied, fmt.Sprintf("voids are filled from heights within %v of them on both sides", VoidsWithin))
	}
	l, h, err := elevation.Raster(layer, 0)
	if err != nil {
		return InputError{"dem", err}
	}
	for i, p := range c.Around {
		if _, _, ok := l.Cell(p.At); !ok {
			t.Lattice = l
			_, _, err := t.Find(p)
			return InputError{c.Field(i), fmt.Errorf("%w, the extent of the file of --dem", err)}
		}
	}
	w, err := window(l, c, reach)
	if err != nil {
		return err
	}
	t.Lattice = l.Window(w[0], w[1], w[2], w[3])
	if w[2] == l.Rows && w[3] == l.Cols {
		t.Cost.Heights = h
	} else {
		t.Cost.Heights = make([]float32, 0, w[2]*w[3])
		for r := range w[2] {
			from := (w[0]+r)*l.Cols + w[1]
			t.Cost.Heights = append(t.Cost.Heights, h[from:from+w[3]]...)
		}
	}
	t.Heights = []HeightsUsed{{c.File.Work().String(), float64(c.File.Resolution()), 1}}
	t.works.Add(c.File.Work())
	return t.voids(c, "the file")
}

// window returns first row and column, rows and columns of a part of a lattice:
// that of the box, or as far from the places as may be reached.
func window(l project.Lattice, c Country, reach float64) (w [4]int, err error) {
	if c.Box == nil && reach == 0 || l.Wraps() {
		return [4]int{0, 0, l.Rows, l.Cols}, nil
	}
	low, high := [2]float64{math.Inf(1), math.Inf(1)}, [2]float64{math.Inf(-1), math.Inf(-1)}
	add := func(p geo.Point, rows, cols float64) {
		s, ok := spotOf(l, p, math.NaN())
		if !ok {
			return
		}
		low = [2]float64{math.Min(low[0], s.Row-rows), math.Min(low[1], s.Col-cols)}
		high = [2]float64{math.Max(high[0], s.Row+rows), math.Max(high[1], s.Col+cols)}
	}
	if c.Box == nil {
		for _, p := range c.Around {
			s, _ := spotOf(l, p.At, math.NaN())
			ns, ew := l.CellSizeAt(s.Row, s.Col)
			add(p.At, 1.02*reach/float64(ns)+2, 1.02*reach/float64(ew)+2)
		}
	} else {
		const steps = 64
		for i := range steps + 1 {
			u := float64(i) / steps
			b := *c.Box
			lon, lat := b.West+u*b.Width(), b.South+u*(b.North-b.South)
			for _, p := range []geo.Point{{Lat: b.South, Lon: lon}, {Lat: b.North, Lon: lon}, {Lat: lat, Lon: b.West}, {Lat: lat, Lon: b.East}} {
				p.Lon = geo.WrapLon(p.Lon)
				add(p, 0, 0)
			}
		}
	}
	clamp := func(x float64, n int) int { return int(math.Max(0, math.Min(float64(n), x))) }
	r0, c0 := clamp(math.Floor(low[0]+0.5), l.Rows), clamp(math.Floor(low[1]+0.5), l.Cols)
	r1, c1 := clamp(math.Ceil(high[0]+0.5), l.Rows), clamp(math.Ceil(high[1]+0.5), l.Cols)
	if r1 <= r0 || c1 <= c0 {
		b := l.Box()
		return w, InputError{"bbox", fmt.Errorf("found a box that shares no ground with the file of --dem; allowed: one within %.5g to %.5g N, %.6g to %.6g E", b.South, b.North, b.West, b.East)}
	}
	return [4]int{r0, c0, r1 - r0, c1 - c0}, nil
}

// voids holds the heights to what is asked of voids.
func (t *Terrain) voids(c Country, of string) error {
	n, first := 0, -1
	for i, z := range t.Cost.Heights {
		if z != z {
			if n++; first < 0 {
				first = i
			}
		}
	}
	switch {
	case n == len(t.Cost.Heights):
		return InputError{"dem", fmt.Errorf("found no height in any of %d cells of %s; allowed: some", n, of)}
	case n > 0 && c.Voids == VoidsRefused:
		return InputError{"voids", fmt.Errorf("found %d cells of %s without a height, the first in row %d, column %d (from 0) at %s; allowed with --voids refuse: none",
			n, of, first/t.Lattice.Cols, first%t.Lattice.Cols, latLon(t.Lattice.Place(float64(first/t.Lattice.Cols), float64(first%t.Lattice.Cols))))}
	}
	return nil
}

// sources says which layers gave heights, by a sample of the cells, and warns of
// coarse ones.
func (t *Terrain) sources(c Country) {
	const side = 25
	layers, count := []elevation.Layer{}, map[elevation.Layer]int{}
	for i := range side * side {
		p := t.Lattice.Place(float64(t.Lattice.Rows)*(float64(i/side)+0.5)/side-0.5, float64(t.Lattice.Cols)*(float64(i%side)+0.5)/side-0.5)
		l := c.World.Heights
		if s, ok := l.(elevation.Stack); ok {
			if l, ok = s.Of(p); !ok {
				continue
			}
		}
		if count[l]++; count[l] == 1 {
			layers = append(layers, l)
		}
	}
	coarsest := quantity.Length(0)
	for _, l := range layers {
		t.Heights = append(t.Heights, HeightsUsed{l.Work().String(), float64(l.Resolution()), float64(count[l]) / (side * side)})
		t.works.Add(l.Work())
		coarsest = max(coarsest, l.Resolution())
	}
	if ns, _ := t.Lattice.CellSize(t.Lattice.Rows / 2); coarsest > 2*ns {
		t.Caveats = append(t.Caveats, fmt.Sprintf("heights lie up to %v apart, cells %v: between them the ground is taken for even. Slopes come out too gentle and ways too fast; give --dem, or fetch heights with 'longwalk world fetch'", coarsest, ns))
	}
	if coarsest > quantity.Kilometre {
		t.Caveats = append(t.Caveats, "heights that lie kilometres apart say nothing of single slopes: cliffs, gorges and passes are not seen")
	}
}
