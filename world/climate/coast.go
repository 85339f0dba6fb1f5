package climate

import (
	"math"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas"
)

// Constants of SettingColdCoast. Air off a sea colder than the land lies on a
// dry coast under an inversion: it is not warmed by coming down from the mean
// height of a cell that is half mountains.
const (
	shoreShare = 0.08 // share of sea within 21 km from which a place is on the shore
	shoreOver  = 1.5  // by which the air of such a shore is warmer than that of the sea [K]
	coldSea    = 23.  // air over the sea up to which the rule holds whole [degC]
	warmSea    = 26.  // and from which it does not hold
	dryShore   = 10.  // rain of a month up to which the rule holds whole [mm]
	wetShore   = 40.  // and from which it does not hold
	underLid   = 400. // height up to which a place lies under the inversion [m]
	overLid    = 700. // and from which it does not
)

// seaShare is the share of sea within some 21 km of a place, 0..1: cells of the
// embedded heights at 0 m.
type seaShare struct{ heights *atlas.Raster }

// Bilinear returns the share about p; it has steps of 1/25.
func (s seaShare) Bilinear(p geo.Point) float64 {
	row, col, _ := s.heights.Grid.Cell(p)
	n := 0.0
	for i := -2; i <= 2; i++ {
		for k := -2; k <= 2; k++ {
			if s.heights.Cell(row+i, col+k) == 0 {
				n++
			}
		}
	}
	return n / 25
}

// seaward returns the mean temperature of each month over the sea cells next to
// a place [degC]; ok is false where there are none within 1.5 degrees.
func (s *Source) seaward(p geo.Point) (months [12]float64, ok bool) {
	const cell, flat = 0.75, 5
	for ring := 1.; ring <= 2; ring++ {
		n := 0.0
		for k := range 8 {
			sin, cos := math.Sincos(float64(k) * math.Pi / 4)
			at := geo.Point{
				Lat: clamp(p.Lat+ring*cell*math.Round(1.2*cos), -90, 90),
				Lon: geo.WrapLon(p.Lon + ring*cell*math.Round(1.2*sin)),
			}
			if math.Abs(s.layers.Height.Bilinear(at)) > flat {
				continue
			}
			n++
			for i := range months {
				months[i] += s.layers.Temperature[i].Bilinear(at)
			}
		}
		if n > 0 {
			for i := range months {
				months[i] /= n
			}
			return months, true
		}
	}
	return months, false
}

// coast is how a place lies to a cold sea.
type coast struct {
	weight float64     // 0..1, by shore and height
	sea    [12]float64 // temperature over it [degC]
}

func (s *Source) coast(p geo.Point, elevation float64) (c coast) {
	if s.layers.Sea == nil {
		return c
	}
	shore := min(1, s.layers.Sea.Bilinear(p)/shoreShare)
	weight := shore * clamp((overLid-elevation)/(overLid-underLid), 0, 1)
	if weight == 0 {
		return c
	}
	sea, ok := s.seaward(p)
	if !ok {
		return c
	}
	return coast{weight: weight, sea: sea}
}

// cooling is by how much the air of a dry month off a cold sea is colder than
// land air of the given mean [K].
func (c coast) cooling(month int, mean, rain float64) float64 {
	if c.weight == 0 {
		return 0
	}
	sea := c.sea[month]
	return c.weight * ColdCoast(mean, sea, rain)
}

// ColdCoast returns by how much the mean temperature on the shore lies below
// that of land air [K], from the mean of the land air and of the air over the sea
// [degC] and the rain of the month [mm]: SettingColdCoast.
func ColdCoast(mean, sea, rain float64) float64 {
	dry := clamp((wetShore-rain)/(wetShore-dryShore), 0, 1)
	cold := clamp((warmSea-sea)/(warmSea-coldSea), 0, 1)
	return dry * cold * max(0, mean-sea-shoreOver)
}
