// Package sky knows where the sun and moon stand, twilight, and how much light
// the night has.
package sky

// Light is the light at a place and moment.
type Light struct {
	SunElevation  float64 // of the sun's centre, refraction left out [deg]
	SunAzimuth    float64 // clockwise from north [deg]
	MoonElevation float64 // [deg]
	MoonLit       float64 // illuminated share of the moon's disc, 0..1
	Lux           float64 // clear-sky illuminance on the level [lx]
}
