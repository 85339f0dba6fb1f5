package climate

import (
	"errors"
	"math"

	"github.com/longwalk/longwalk/geo"
)

// Field is a layer that can be read at a point.
type Field interface {
	Bilinear(p geo.Point) float64
}

// Source gives the usual year of any place from coarse monthly layers. It holds
// nothing but the layers and may be used from many goroutines.
type Source struct {
	layers Layers
}

// Layers are the raw layers a Source stands on.
type Layers struct {
	Temperature [12]Field // mean air temperature of the cells [degC]
	Height      Field     // mean height of the cells of Temperature [m]
	Liquid      [12]Field // liquid precipitation [mm a month]
}

// New returns a source over the layers; every one of them is needed.
func New(l Layers) (*Source, error) {
	missing := l.Height == nil
	for i := range 12 {
		missing = missing || l.Temperature[i] == nil || l.Liquid[i] == nil
	}
	if missing {
		return nil, errors.New("climate: a layer of temperature, height or rain is missing")
	}
	return &Source{l}, nil
}

// At returns the usual year at a place and height [m].
func (s *Source) At(p geo.Point, elevation float64) Normals {
	n := Normals{Elevation: elevation}
	cellHeight := s.layers.Height.Bilinear(p)
	yearly := 0.0
	for i := range n.Months {
		cell := s.layers.Temperature[i].Bilinear(p)
		m := &n.Months[i]
		m.Mean = cell - Lapse(p.Lat, i+1)*(elevation-cellHeight)/1000
		total := Precipitation(s.layers.Liquid[i].Bilinear(p), cell)
		m.Snowfall = total * SnowShare(m.Mean)
		m.Rain = total - m.Snowfall
		yearly += total
	}
	phi := p.Lat * math.Pi / 180
	site := site{
		latitude: p.Lat, elevation: elevation, above: elevation - cellHeight,
		sin: math.Sin(phi), cos: math.Cos(phi), tan: math.Tan(phi),
	}
	for i := range n.Months {
		n.fillAir(i, site)
	}
	n.fillSnow()
	for i := range n.Months {
		n.Months[i].DustDays = n.dustDays(i, yearly)
	}
	return n
}

// site is what the air of a place depends on besides its months.
type site struct {
	latitude  float64 // [deg]
	elevation float64 // [m]
	above     float64 // height above the mean of the coarse cell [m]

	sin, cos, tan float64 // of the latitude
}

// lapseRates are the falls of temperature with height by month, January first
// [K/km]: Kunkel 1989 as tabled by Liston and Elder 2006.
var lapseRates = [12]float64{4.4, 5.9, 7.1, 7.8, 8.1, 8.2, 8.1, 8.1, 7.7, 6.8, 5.5, 4.7}

const (
	lapseMean      = 6.867 // mean of lapseRates [K/km]
	lapseFullSwing = 45    // latitude from which the seasons count whole [deg], SettingLapseFade
)

// Lapse returns the fall of the mean temperature with height in a month, 1..12
// [K/km]. South of the equator the seasons are turned by half a year.
func Lapse(latitude float64, month int) float64 {
	i := month - 1
	if latitude < 0 {
		i = (i + 6) % 12
	}
	swing := min(1, math.Abs(latitude)/lapseFullSwing)
	return lapseMean + swing*(lapseRates[i]-lapseMean)
}

// Precipitation returns all precipitation of a month [mm] from its liquid part
// [mm] and the mean temperature of the layer's cell [degC]. Above 10 degC all is
// liquid; below 4 degC a regression holds (SettingColdRain), between them both
// share.
func Precipitation(liquid, cellMean float64) float64 {
	warm := max(0, min(1, (cellMean-4)/6))
	if warm == 1 {
		return liquid
	}
	cold := math.Exp(1.373+0.781*math.Log(liquid+0.1)-0.059*max(-40, cellMean)) - 0.5
	return liquid*warm + max(liquid, cold)*(1-warm)
}

// SnowShare returns the share of a month's precipitation that falls as snow,
// 0..1, at a mean temperature [degC]: after Knight and others 2001, read in one program that cites them.
func SnowShare(mean float64) float64 {
	return 1 / (1 + 1.61*math.Exp(0.30010459*mean)) // 1.35^T
}
