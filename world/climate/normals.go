// Package climate provides the usual temperature, wind, rain, snow and sun by
// place and month.
package climate

// Month is the usual weather of one month at one place and height.
type Month struct {
	Mean      float64 // mean air temperature at 2 m [degC]
	Range     float64 // mean daily maximum less mean daily minimum [K]
	DaySD     float64 // spread of daily means within the month [K]
	YearSD    float64 // spread of the monthly mean from year to year [K]
	Rain      float64 // liquid precipitation of the month [mm]
	Snowfall  float64 // water equivalent of the month's snowfall [mm]
	WetDays   float64 // days with 1 mm or more
	Wind      float64 // mean wind speed at 10 m [m/s]
	Vapour    float64 // mean vapour pressure [hPa]
	Cloud     float64 // mean cloud cover, 0..1
	SnowDepth float64 // depth on open level ground at the middle of the month [m]
	DustDays  float64 // days with visibility under 1 km from dust or sand
	Inversion float64 // how much colder pooled air makes the month, already in Mean [K]
	Shore     float64 // how much colder the air off a cold sea makes it, already in Mean [K]
}

// Normals is the usual year at one place and height: twelve months.
type Normals struct {
	Elevation float64 // that the months are given for [m]
	Months    [12]Month
}
