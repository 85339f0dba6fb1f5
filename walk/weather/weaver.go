package weather

import (
	"math"

	"github.com/longwalk/longwalk/world/climate"
	"github.com/longwalk/longwalk/world/sky"
)

// weaver lays one day's weather into hours.
type weaver struct {
	course   *sky.Course
	place    *Place
	now      norm
	curve    curve
	spell    spell
	cloud    [3]float64 // at 0, 12 and 24 h
	vapour   [3]float64 // [hPa]
	wind     swing
	pressure float64 // [hPa]
}

// between leads a quantity from midnight over noon to midnight.
func between(v [3]float64, hour float64) float64 {
	if hour <= 12 {
		return v[0] + (v[1]-v[0])*hour/12
	}
	return v[1] + (v[2]-v[1])*(hour/12-1)
}

// hour returns the weather in the middle of an hour; gust is the standing of
// its wind within the day.
func (w *weaver) hour(h int, gust float64) Hour {
	t := float64(h) + 0.5
	out := Hour{
		Air:      w.curve.at(t),
		Cloud:    between(w.cloud, t),
		Pressure: w.pressure,
	}
	falling := w.spell.at(h)
	if falling > 0 {
		out.Cloud = math.Max(out.Cloud, rainCloud)
	}
	w.humidity(&out, between(w.vapour, t), falling > 0)
	if falling > 0 {
		out.Snow = falling * SnowPart(out.Air, out.RH)
		out.Rain = falling - out.Snow
	}
	z := math.Sqrt(windDayShare)*w.wind.at(t, windDayMemory) + math.Sqrt(1-windDayShare)*gust
	out.Wind = w.now.wind.of(z) * diurnal(t)
	w.light(&out, t)
	w.storms(&out)
	return out
}

// storms tells from wind, snow and what falls whether dust or snow blows.
func (w *weaver) storms(out *Hour) {
	out.Dust = out.Wind >= w.now.dust && out.Rain+out.Snow == 0
	drifting := w.now.SnowDepth >= driftDepth && out.Air < -1 && out.Wind >= driftWind
	out.Blizzard = drifting || (out.Snow >= blizzardFall && out.Wind >= snowfallWind)
}

// humidity fills in vapour pressure and relative humidity from the day's
// vapour [hPa]. Rain and snow moisten the air and cool it by as much.
func (w *weaver) humidity(out *Hour, vapour float64, falls bool) {
	vapour = math.Max(0, math.Min(vapour, vapourMost))
	if falls {
		out.Air, vapour = rained(out.Air, vapour, w.pressure)
	}
	over := climate.Saturation(out.Air)
	vapour = math.Min(vapour, saturation(out.Air))
	out.Vapour = vapour / 10
	out.RH = math.Min(100, 100*vapour/over)
}

// saturation is the most vapour that air holds [hPa], over ice in frost.
func saturation(air float64) float64 {
	if air < 0 {
		return climate.SaturationIce(air)
	}
	return climate.Saturation(air)
}

// rained returns air [degC] and vapour [hPa] after rain has evaporated into it,
// rainShare of the way to the humidity RainHumidity: the heat comes from the air,
// by the psychrometric constant of FAO-56, equation 8. Hot air of high humidity,
// which would kill, does not come about so.
func rained(air, vapour, pressure float64) (cooled, moist float64) {
	gamma := 0.665e-3 * pressure // [hPa/K]
	t := air
	for range 5 { // Newton; from the warm side it does not overshoot
		s := saturation(t)
		over := RainHumidity*s - vapour - gamma*(air-t)
		if over <= 0 {
			break
		}
		t -= over / (RainHumidity*s*4098/((t+237.3)*(t+237.3)) + gamma)
	}
	t = air + rainShare*(t-air)
	return t, vapour + gamma*(air-t)
}

// light fills in the sun's height, radiation and the light on the ground.
func (w *weaver) light(out *Hour, t float64) {
	elevation, lux := w.course.SunLux(t)
	out.SunElev = elevation
	out.Lux = lux * dimming(out.Cloud)
	if elevation <= 0 {
		return
	}
	r := w.course.SunDistance()
	clear := climate.Haurwitz(90-elevation) * (1 + altitudeClears*math.Max(0, w.place.Elevation)) / (r * r)
	out.Global = clear * CloudFactor(out.Cloud)
	out.Direct, out.Diffuse = split(out.Global, math.Sin(elevation*math.Pi/180), r)
}
