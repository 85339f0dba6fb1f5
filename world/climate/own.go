package climate

import (
	"math"

	"github.com/longwalk/longwalk/geo"
)

// Known is what a finer source of climate knows of a month at a place; NaN where
// it knows nothing.
type Known struct {
	Mean          float64 // mean air temperature of its cell [degC]
	Height        float64 // mean height of its cell [m]
	Range         float64 // mean daily maximum less mean daily minimum [K]
	Precipitation float64 // rain and snow of the month [mm]
	Wind          float64 // mean wind speed at 10 m [m/s]
	Humidity      float64 // relative humidity at the mean temperature, 0..1
	Sunshine      float64 // share of the possible sunshine, 0..1
	Radiation     float64 // global radiation of a day [MJ/m2]
}

// Unknown returns a Known of nothing.
func Unknown() Known {
	n := math.NaN()
	return Known{n, n, n, n, n, n, n, n}
}

// Finer is a source of climate that may know a place better than the coarse
// layers; month is 1 to 12.
type Finer interface {
	Month(p geo.Point, month int) Known
}

// With returns a source that takes from a finer one what it knows, and keeps to
// its own layers and estimates for the rest. nil changes nothing.
func (s *Source) With(f Finer) *Source {
	out := *s
	out.finer = f
	return &out
}

// refine puts what a finer source knows in the place of the layers' values, and
// estimates anew what follows from them.
func (n *Normals) refine(f Finer, p geo.Point, s site) {
	var known [12]Known
	yearly := 0.0
	for i := range n.Months {
		m, k := &n.Months[i], f.Month(p, i+1)
		known[i] = k
		total := m.Precipitation()
		if !math.IsNaN(k.Mean) {
			height := k.Height
			if math.IsNaN(height) {
				height = s.elevation - s.above // that of the layers' cell
			}
			m.Mean, m.Inversion, m.Shore = k.Mean-Lapse(p.Lat, i+1)*(s.elevation-height)/1000, 0, 0
		}
		if !math.IsNaN(k.Precipitation) {
			total = k.Precipitation
		}
		m.Snowfall = total * SnowShare(m.Mean)
		m.Rain = total - m.Snowfall
		yearly += total
	}
	for i := range n.Months {
		n.fillAir(i, s)
		known[i].refineAir(&n.Months[i], s.latitude, i+1)
	}
	n.fillSnow()
	for i := range n.Months {
		n.Months[i].DustDays = n.dustDays(i, yearly)
	}
}

// refineAir puts what a finer source knows of the air in the place of the
// estimates. Cloud comes from sunshine, or from radiation by FAO-56 equation 35
// with its coefficients 0.25 and 0.50, as CloudFromRange has it.
func (k *Known) refineAir(m *Month, latitude float64, month int) {
	if !math.IsNaN(k.Range) {
		m.Range = clamp(k.Range, 1, 30)
		m.Cloud = CloudFromRange(m.Range)
	}
	if !math.IsNaN(k.Wind) {
		m.Wind = max(0, k.Wind)
	}
	if !math.IsNaN(k.Humidity) {
		m.Vapour = clamp(k.Humidity, 0.01, 1) * Saturation(m.Mean)
		if m.Mean < 0 {
			m.Vapour = min(m.Vapour, SaturationIce(m.Mean))
		}
	}
	switch {
	case !math.IsNaN(k.Sunshine):
		m.Cloud = clamp(1-k.Sunshine, 0, 1)
	case !math.IsNaN(k.Radiation):
		const least = 1 // [MJ/m2]: less sun tells nothing of cloud
		if top := Extraterrestrial(latitude, int(midDays[month-1])); top > least {
			m.Cloud = clamp(1-(k.Radiation/top-0.25)/0.50, 0, 1)
		}
	}
}
