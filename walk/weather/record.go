package weather

import (
	"math"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/climate"
	"github.com/longwalk/longwalk/world/sky"
)

// Reading is the weather over one hour as it was observed or foretold.
type Reading struct {
	Elevation float64 // of the ground that it is for [m]
	Air       float64 // air temperature at 2 m [degC]
	RH        float64 // relative humidity over water, 0..100 [%]
	Pressure  float64 // [hPa]
	Cloud     float64 // 0..1
	Wind      float64 // at 10 m [m/s]
	Rain      float64 // [mm]
	Snow      float64 // water equivalent of falling snow [mm]
	Global    float64 // short-wave radiation on the level [W/m2]
	Direct    float64 // direct normal radiation [W/m2]
	Diffuse   float64 // diffuse radiation on the level [W/m2]
}

// Record is weather that was observed or foretold.
type Record interface {
	// Reading returns what holds at a place over the hour that has its middle
	// at a moment (UTC); ok is false where the record knows nothing.
	Reading(at geo.Point, middle time.Time) (r Reading, ok bool)
}

// Following returns the generator, which from now on gives the weather of a
// record for the hours that the record knows, and draws the others. The draws
// are the same with and without a record. nil is no record.
func (g *Generator) Following(r Record) *Generator {
	g.record = r
	return g
}

// follow puts the hours that the record knows in the place of those drawn.
func (g *Generator) follow(day *Day, w *weaver) {
	changed := false
	for h := range day.hours {
		middle := sky.UTC(w.place.At.Lon, day.Date.Add(time.Duration(h)*time.Hour+30*time.Minute))
		r, ok := g.record.Reading(w.place.At, middle)
		if !ok {
			continue
		}
		w.read(&day.hours[h], r, int(day.Date.Month()))
		changed = true
	}
	if !changed {
		return
	}
	day.Mean, day.Min, day.Max, day.Precipitation = 0, math.Inf(1), math.Inf(-1), 0
	for _, h := range day.hours {
		day.Mean += h.Air / 24
		day.Min, day.Max = math.Min(day.Min, h.Air), math.Max(day.Max, h.Air)
		day.Precipitation += h.Rain + h.Snow
	}
	day.Wet = day.Precipitation >= leastWetAmount
}

// read fills an hour from a reading, brought from its height to that of the
// place. Light and the height of the sun stay those of the place and day.
func (w *weaver) read(out *Hour, r Reading, month int) {
	shift := -climate.Lapse(w.place.At.Lat, month) * (w.place.Elevation - r.Elevation) / 1000
	lux := out.Lux / dimming(out.Cloud) * dimming(r.Cloud)
	*out = Hour{
		Air: r.Air + shift, Wind: r.Wind, Cloud: r.Cloud, Rain: r.Rain, Snow: r.Snow,
		Global: r.Global, Direct: r.Direct, Diffuse: r.Diffuse, SunElev: out.SunElev, Lux: lux,
		Pressure: r.Pressure * Pressure(w.place.Elevation) / Pressure(r.Elevation),
	}
	over := climate.Saturation(out.Air)
	out.Vapour = math.Min(r.RH/100*over, saturation(out.Air)) / 10
	out.RH = math.Min(100, 1000*out.Vapour/over)
	if math.Abs(shift) >= resplitFrom {
		falling := out.Rain + out.Snow
		out.Snow = falling * SnowPart(out.Air, out.RH)
		out.Rain = falling - out.Snow
	}
	w.storms(out)
}
