package main

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/world/atlas/internal/pack"
)

// How far a thinned line may lie from the source's [pack.Unit].
const (
	lineTolerance   = 2.0 // rivers, lakes, coast: 220 m
	borderTolerance = 4.0 // provinces: 450 m
)

// leastLake is the area under which a lake is left out [km2]: slivers.
const leastLake = 0.5

// Where the map files lie under /usr/share.
const (
	magicsMaps = "magics/10m/ne_10m_"
	gdlMaps    = "gnudatalanguage/resource/maps/high/ne_10m_"
)

// layerMap reads a shapefile and its table.
func (s *store) layerMap(name string) ([]shape, records, error) {
	b, err := s.deb(name + ".shp")
	if err != nil {
		return nil, records{}, err
	}
	shapes, err := readShapes(b)
	if err != nil {
		return nil, records{}, fmt.Errorf("%s: %w", name, err)
	}
	if b, err = s.deb(name + ".dbf"); err != nil {
		return nil, records{}, err
	}
	table, err := readDBF(b)
	if err != nil {
		return nil, records{}, fmt.Errorf("%s: %w", name, err)
	}
	if table.rows != len(shapes) {
		return nil, records{}, fmt.Errorf("%s: %d shapes and %d rows", name, len(shapes), table.rows)
	}
	return shapes, table, nil
}

// collector gathers features whose lines are not shared.
type collector struct{ pack.Table }

func newCollector(texts, nums int) *collector {
	return &collector{pack.Table{Texts: make([][]string, texts), Nums: make([][]int64, nums)}}
}

func (c *collector) add(lines [][]pack.Vertex, texts []string, nums ...int64) {
	var refs [][]pack.Ref
	for _, line := range lines {
		refs = append(refs, []pack.Ref{pack.Ref(len(c.Arcs)) << 1})
		c.Arcs = append(c.Arcs, line)
	}
	c.Rings = append(c.Rings, refs)
	c.row(texts, nums...)
}

func (c *collector) row(texts []string, nums ...int64) {
	for i, s := range texts {
		c.Texts[i] = append(c.Texts[i], s)
	}
	for i, v := range nums {
		c.Nums[i] = append(c.Nums[i], v)
	}
	c.Rows++
}

// rivers: name, rank (0 the greatest), 1 where the line runs through a lake.
func rivers(s *store) (pack.Table, error) {
	shapes, table, err := s.layerMap(magicsMaps + "rivers_lake_centerlines")
	if err != nil {
		return pack.Table{}, err
	}
	out := newCollector(1, 2)
	for i, shape := range shapes {
		rank, ok := table.number(i, "scalerank")
		if !ok {
			return pack.Table{}, fmt.Errorf("river %d has no rank", i)
		}
		inLake := int64(0)
		if table.text(i, "featurecla") == "Lake Centerline" {
			inLake = 1
		}
		var lines [][]pack.Vertex
		for _, part := range shape.parts {
			if line := thin(quantise(part), lineTolerance); len(line) > 1 {
				lines = append(lines, line)
			}
		}
		if len(lines) > 0 {
			out.add(lines, []string{riverName(table.text(i, "name"))}, int64(rank), inLake)
		}
	}
	return out.Table, nil
}

// lakes: name; 1 where salt, year in which a dam made it (0: none or
// not known), area [0.1 km2].
//
// The lake shapes come without names; the ocean map of the other package
// carries the same lakes with name, kind and year of the dam, found by box.
func lakes(s *store) (pack.Table, error) {
	shapes, _, err := s.layerMap(gdlMaps + "lakes")
	if err != nil {
		return pack.Table{}, err
	}
	named, table, err := s.layerMap(magicsMaps + "ocean")
	if err != nil {
		return pack.Table{}, err
	}
	byBox := map[[4]int]int{}
	for i, shape := range named {
		if table.text(i, "featurec_2") != "" {
			byBox[boxKey(shape)] = i
		}
	}
	out := newCollector(1, 3)
	for _, shape := range shapes {
		var rings [][]pack.Vertex
		area := 0.0
		for _, part := range shape.parts {
			full := quantise(part)
			if ring := thinRing(full, lineTolerance); ring != nil {
				rings = append(rings, ring)
				area -= ringArea(full) // shapefile rings run clockwise, holes the other way
			}
		}
		if len(rings) == 0 || area < leastLake {
			continue
		}
		var name string
		salt, year := false, 0.0
		if i, ok := byBox[boxKey(shape)]; ok {
			name = table.text(i, "name")
			salt = table.text(i, "featurec_2") == "Alkaline Lake"
			if y, ok := table.number(i, "year"); ok && y > 0 {
				year = y
			}
		}
		name, salt, year = knownLake(rings, name, salt, year)
		out.add(rings, []string{name}, bit(salt), int64(year), int64(math.Round(area*10)))
	}
	return out.Table, nil
}

func bit(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// boxKey is the box of a shape in hundredths of a degree.
func boxKey(s shape) [4]int {
	west, south, east, north := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, part := range s.parts {
		for _, p := range part {
			west, east = min(west, p.lon), max(east, p.lon)
			south, north = min(south, p.lat), max(north, p.lat)
		}
	}
	key := func(v float64) int { return int(math.Round(v * 100)) }
	return [4]int{key(west), key(south), key(east), key(north)}
}

// inside reports whether a place lies in rings, by counting crossings.
func inside(rings [][]pack.Vertex, lon, lat float64) bool {
	x, y := lon/pack.Unit, lat/pack.Unit
	in := false
	for _, ring := range rings {
		for i := 1; i < len(ring); i++ {
			ax, ay, bx, by := float64(ring[i-1].X), float64(ring[i-1].Y), float64(ring[i].X), float64(ring[i].Y)
			if (ay > y) != (by > y) && x < (bx-ax)*(y-ay)/(by-ay)+ax {
				in = !in
			}
		}
	}
	return in
}

// sea is one feature: the rings of all salt water that is one with the ocean,
// and the Caspian. Its holes are the land with its lakes.
func sea(s *store) (pack.Table, error) {
	shapes, table, err := s.layerMap(magicsMaps + "ocean")
	if err != nil {
		return pack.Table{}, err
	}
	out := newCollector(0, 0)
	var rings [][]pack.Vertex
	for i, shape := range shapes {
		if table.text(i, "featurecla") != "Ocean" {
			continue
		}
		for _, part := range shape.parts {
			if ring := thinRing(quantise(part), lineTolerance); ring != nil {
				rings = append(rings, ring)
			}
		}
	}
	out.add(rings, nil)
	return out.Table, nil
}

// provinces: code, name, country. Borders are thinned once for both sides.
func provinces(s *store, countries map[string]string) (pack.Table, error) {
	shapes, table, err := s.layerMap(gdlMaps + "admin_1_states_provinces")
	if err != nil {
		return pack.Table{}, err
	}
	rings := make([][][]pack.Vertex, len(shapes))
	for i, shape := range shapes {
		for _, part := range shape.parts {
			if ring := quantise(part); len(ring) > 3 {
				rings[i] = append(rings[i], ring)
			}
		}
	}
	topo := newTopology(rings, borderTolerance)
	out := newCollector(3, 0)
	for i := range shapes {
		var chains [][]pack.Ref
		for _, ring := range rings[i] {
			if chain := topo.chain(ring); chain != nil {
				chains = append(chains, chain)
			}
		}
		if len(chains) == 0 {
			continue
		}
		p := nameProvince(table.text(i, "iso_a2"), table.text(i, "name"), countries)
		out.Rings = append(out.Rings, chains)
		out.row([]string{p.code, p.name, p.country})
	}
	out.Arcs = topo.arcs
	return out.Table, nil
}
