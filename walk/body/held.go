package body

// hold returns a number held between two bounds; what is no number becomes the
// lower.
func hold(x *float64, low, high float64) {
	if !(*x >= low) {
		*x = low
	} else if *x > high {
		*x = high
	}
}

// mostVapour is that of saturated air at the warmest that is held to, 60 degC
// [kPa].
const mostVapour = 20.0

// mostWind is the largest wind at 10 m that reaches a person [m/s].
const mostWind = 100.0

// hold holds every number of the demand within what occurs on Earth, so that no
// input can take a body out of its range.
func (d *Demand) hold() {
	w := &d.Weather
	hold(&d.Shelter, 0, 1)
	hold(&w.Air, -90, 60)
	hold(&w.RH, 0, 100)
	hold(&w.Vapour, 0, mostVapour)
	hold(&w.Wind, 0, mostWind/max(1e-12, 1-clamp(d.Shelter, 0, 1)))
	hold(&w.Cloud, 0, 1)
	hold(&w.Rain, 0, 300)
	hold(&w.Snow, 0, 100)
	hold(&w.Global, 0, 1500)
	hold(&w.Direct, 0, 1400)
	hold(&w.Diffuse, 0, 1000)
	hold(&w.SunElev, -90, 90)
	hold(&w.Pressure, 0, 1100)
	if w.Pressure > 0 {
		hold(&w.Pressure, 250, 1100)
	}
	hold(&d.Altitude, -500, 9000)
	hold(&d.Moving, 0, 1)
	hold(&d.Speed, 0, 5)
	hold(&d.Walking, 0, 2500)
	hold(&d.Slope, -5, 5)
	hold(&d.Work, 0, 2500)
	hold(&d.Load, 0, 150)
	hold(&d.Clo, 0, 12)
	hold(&d.HandClo, 0, 12)
	hold(&d.Wet, 0, 0.8)
	hold(&d.Immersed, 0, 1)
	hold(&d.Bath, -2, 45)
	hold(&d.Fire, 0, 1000)
	hold(&d.Ground, -90, 90)
	hold(&d.Albedo, 0, 1)
	hold(&d.Drink, 0, 50)
	hold(&d.Eat, 0, 20000)
}
