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
	finer  Finer // nil: none
}

// Layers are the raw layers a Source stands on.
type Layers struct {
	Temperature [12]Field // mean air temperature of the cells [degC]
	Height      Field     // mean height of the cells of Temperature [m]
	Liquid      [12]Field // liquid precipitation [mm a month]
	Sea         Field     // share of sea about a place, 0..1; nil: not known, and no shore is told from the land behind it
}

// New returns a source over the layers; every one of them but Sea is needed.
func New(l Layers) (*Source, error) {
	missing := l.Height == nil
	for i := range 12 {
		missing = missing || l.Temperature[i] == nil || l.Liquid[i] == nil
	}
	if missing {
		return nil, errors.New("climate: a layer of temperature, height or rain is missing")
	}
	return &Source{layers: l}, nil
}

// At returns the usual year at a place and height [m].
func (s *Source) At(p geo.Point, elevation float64) Normals {
	n := Normals{Elevation: elevation}
	c := s.cell(p)
	phi := p.Lat * math.Pi / 180
	site := site{
		latitude: p.Lat, elevation: elevation, above: elevation - c.height,
		sin: math.Sin(phi), cos: math.Cos(phi), tan: math.Tan(phi),
	}
	stand := newStanding(site.above, c.rain, c.swing)
	shore := s.coast(p, elevation)
	yearly := 0.0
	for i := range n.Months {
		m := &n.Months[i]
		m.Inversion = stand.pool(midMonthSun[i].level(site.sin, site.cos, site.tan))
		m.Mean = c.mean[i] + stand.change(Lapse(p.Lat, i+1)) - m.Inversion
		m.Shore = shore.cooling(i, m.Mean, c.liquid[i])
		m.Mean -= m.Shore
		total := min(Precipitation(c.liquid[i], c.mean[i]), max(c.liquid[i], c.wettest))
		m.Snowfall = total * SnowShare(m.Mean)
		m.Rain = total - m.Snowfall
		yearly += total
	}
	for i := range n.Months {
		n.fillAir(i, site)
	}
	n.fillSnow()
	for i := range n.Months {
		n.Months[i].DustDays = n.dustDays(i, yearly)
	}
	if s.finer != nil {
		n.refine(s.finer, p, site)
	}
	return n
}

// cell is the coarse layers at a place.
type cell struct {
	mean    [12]float64 // temperature [degC]
	liquid  [12]float64 // [mm]
	height  float64     // that mean belongs to [m]
	rain    float64     // liquid of the year [mm]
	wettest float64     // liquid of the wettest month [mm]: no month of frost brings more, SettingColdRain
	swing   float64     // warmest month less coldest [K]
}

func (s *Source) cell(p geo.Point) cell {
	c := cell{height: s.layers.Height.Bilinear(p)}
	low, high := math.Inf(1), math.Inf(-1)
	for i := range c.mean {
		c.mean[i], c.liquid[i] = s.layers.Temperature[i].Bilinear(p), s.layers.Liquid[i].Bilinear(p)
		low, high = min(low, c.mean[i]), max(high, c.mean[i])
		c.rain, c.wettest = c.rain+c.liquid[i], max(c.wettest, c.liquid[i])
	}
	c.swing = high - low
	return c
}

// site is what the air of a place depends on besides its months.
type site struct {
	latitude  float64 // [deg]
	elevation float64 // [m]
	above     float64 // height above the mean of the coarse cell [m]

	sin, cos, tan float64 // of the latitude
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
