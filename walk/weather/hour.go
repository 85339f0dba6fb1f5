// Package weather draws an hour-by-hour season of weather and daylight from
// the climate.
package weather

// Hour is the weather of one hour at one place.
type Hour struct {
	Air      float64 // air temperature at 2 m [degC]
	RH       float64 // relative humidity over water, 0..100 [%]
	Vapour   float64 // vapour pressure [kPa]
	Wind     float64 // at 10 m [m/s]
	Cloud    float64 // 0..1
	Rain     float64 // [mm/h]
	Snow     float64 // water equivalent of falling snow [mm/h]
	Global   float64 // short-wave radiation on the level [W/m2]
	Direct   float64 // direct normal radiation [W/m2]
	Diffuse  float64 // diffuse radiation on the level [W/m2]
	SunElev  float64 // elevation of the sun [deg]
	Pressure float64 // [hPa]
	Lux      float64 // light on the ground, cloud included [lx]
	Dust     bool    // blowing dust or sand, visibility under 1 km
	Blizzard bool    // falling or blowing snow with visibility under 1 km
}
