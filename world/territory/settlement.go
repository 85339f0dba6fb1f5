package territory

import (
	"cmp"
	"math"
	"slices"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/world/atlas"
)

// Settlement is a town or village of today. Its population is today's too, 0
// when not known: in 1941 most were smaller, many did not exist, and camps,
// herders' tents and small villages are not in the list.
type Settlement struct {
	Name       string
	Country    string // of today
	Population int
	At         geo.Point
	Distance   quantity.Length // from the place asked about [m]
}

// places holds the settlements by whole degree of latitude and longitude.
type places struct {
	all   []atlas.Place
	cells map[[2]int][]int32
}

func newPlaces(all []atlas.Place) *places {
	p := &places{all: all, cells: map[[2]int][]int32{}}
	for i := range all {
		key := degree(all[i].At)
		p.cells[key] = append(p.cells[key], int32(i))
	}
	return p
}

func degree(p geo.Point) [2]int {
	return [2]int{int(math.Floor(p.Lat)), int(math.Floor(geo.WrapLon(p.Lon)))}
}

// metresPerDegree is a lower bound for a degree of latitude [m].
const metresPerDegree = 110_000

// Near returns the settlements within a distance of p, the nearest first. See
// Settlement for what they are.
func (m *Map) Near(p geo.Point, within quantity.Length) []Settlement {
	if !p.Valid() || within < 0 {
		return nil
	}
	reach := within.M() / metresPerDegree
	south, north := int(math.Floor(p.Lat-reach)), int(math.Floor(p.Lat+reach))
	widest := math.Max(math.Abs(float64(south)), math.Abs(float64(north+1)))
	span := 180
	if widest < 89 {
		span = min(180, int(math.Ceil(reach/math.Cos(widest*math.Pi/180))))
	}
	middle := degree(p)[1]
	var out []Settlement
	for lat := south; lat <= north; lat++ {
		for k := -span; k <= min(span, 179); k++ {
			lon := int(geo.WrapLon(float64(middle + k)))
			for _, i := range m.places.cells[[2]int{lat, lon}] {
				a := &m.places.all[i]
				if d := geo.Distance(p, a.At); d <= within {
					out = append(out, Settlement{a.Name, a.Country, a.Population, a.At, d})
				}
			}
		}
	}
	slices.SortFunc(out, func(a, b Settlement) int {
		return cmp.Or(cmp.Compare(a.Distance, b.Distance), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Population, b.Population))
	})
	return out
}
