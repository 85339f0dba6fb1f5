package weather_test

import (
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/walk/weather"
	"github.com/longwalk/longwalk/world/climate"
)

// year builds normals from monthly columns of rounded station figures.
func year(elevation float64, set func(i int, m *climate.Month)) climate.Normals {
	n := climate.Normals{Elevation: elevation}
	for i := range n.Months {
		set(i, &n.Months[i])
	}
	return n
}

// places are of the kinds that a walk meets, from rounded climate tables.
var places = map[string]weather.Place{
	"taiga": {At: geo.Point{Lat: 62, Lon: 129.7}, Elevation: 100, Normals: year(100, func(i int, m *climate.Month) {
		mean := [12]float64{-38.6, -33.8, -20.1, -4.8, 7.5, 16.4, 19.5, 15.2, 6.1, -7.8, -27.0, -37.6}
		rain := [12]float64{9, 8, 7, 8, 20, 35, 39, 37, 31, 18, 16, 10}
		wet := [12]float64{3, 2.5, 2, 2.5, 4, 6, 6, 6, 6, 5, 5, 3}
		*m = climate.Month{
			Mean: mean[i], Range: 11, DaySD: 6.5, YearSD: 3.5, WetDays: wet[i], Wind: 1.6,
			Vapour: 0.8 * min(climate.SaturationIce(mean[i]), climate.Saturation(mean[i])),
			Cloud:  0.6,
		}
		if mean[i] < 0 {
			m.Snowfall, m.SnowDepth = rain[i], 0.3
		} else {
			m.Rain = rain[i]
		}
	})},
	"gobi": {At: geo.Point{Lat: 43.6, Lon: 104.4}, Elevation: 1465, Normals: year(1465, func(i int, m *climate.Month) {
		mean := [12]float64{-14.8, -10.9, -2.9, 6.3, 14.3, 19.9, 21.8, 19.9, 13.4, 4.6, -5.5, -12.9}
		wind := [12]float64{2.4, 2.9, 3.8, 5.0, 4.9, 4.0, 3.5, 3.3, 3.2, 3.1, 3.1, 2.5}
		rain := [12]float64{1, 1.5, 3, 5, 11, 22, 32, 31, 12, 4, 2, 1}
		dust := [12]float64{0.5, 1, 3, 6, 6, 3, 1, 1, 1, 1, 1.5, 0.5}
		*m = climate.Month{
			Mean: mean[i], Range: 13, DaySD: 4.5, YearSD: 2, Rain: rain[i], WetDays: rain[i] / 5,
			Wind: wind[i], Vapour: 0.4 * climate.Saturation(mean[i]), Cloud: 0.4, DustDays: dust[i],
		}
	})},
	"ganges": {At: geo.Point{Lat: 28.6, Lon: 77.2}, Elevation: 215, Normals: year(215, func(i int, m *climate.Month) {
		mean := [12]float64{14.2, 17.3, 22.8, 29, 32.8, 33.2, 30.8, 29.7, 29, 26, 20.4, 15.5}
		rain := [12]float64{19, 20, 15, 21, 25, 70, 237, 235, 113, 17, 9, 9}
		wet := [12]float64{1.7, 1.6, 1.5, 1.8, 2.5, 4.5, 10, 11, 5.5, 1.2, 0.5, 0.8}
		*m = climate.Month{
			Mean: mean[i], Range: 11.5, DaySD: 2.5, YearSD: 1.2, Rain: rain[i], WetDays: wet[i],
			Wind: 2.3, Vapour: (0.45 + 0.03*wet[i]) * climate.Saturation(mean[i]), Cloud: 0.25 + 0.04*wet[i],
		}
	})},
	"sahara": {At: geo.Point{Lat: 27.2, Lon: 2.5}, Elevation: 280, Normals: year(280, func(i int, m *climate.Month) {
		mean := [12]float64{14.6, 17.5, 21.8, 26.4, 31.2, 36.2, 38, 37.3, 33.9, 27.4, 20, 15.4}
		*m = climate.Month{
			Mean: mean[i], Range: 16, DaySD: 2.8, YearSD: 1.3, Rain: 1, WetDays: 0.2,
			Wind: 4.5, Vapour: 6, Cloud: 0.15, DustDays: 3,
		}
	})},
	"plateau": {At: geo.Point{Lat: 34.2, Lon: 92.4}, Elevation: 4500, Normals: year(4500, func(i int, m *climate.Month) {
		mean := [12]float64{-16, -13.5, -9.5, -5, -0.2, 4.3, 7.3, 6.9, 3.3, -4, -11.4, -15}
		*m = climate.Month{
			Mean: mean[i], Range: 15, DaySD: 3.5, YearSD: 1.6, Rain: 10, Snowfall: 10, WetDays: 5,
			Wind: 4, Vapour: 0.5 * climate.SaturationIce(min(0, mean[i])), Cloud: 0.5, SnowDepth: 0.06,
		}
	})},
	"north pole": {At: geo.Point{Lat: 90}, Elevation: 0, Normals: year(0, func(_ int, m *climate.Month) {
		*m = climate.Month{Mean: -20, Range: 5, DaySD: 6, YearSD: 3, Snowfall: 12, WetDays: 4, Wind: 5, Vapour: 1, Cloud: 0.8, SnowDepth: 0.4}
	})},
	"south pole": {At: geo.Point{Lat: -90}, Elevation: 2800, Normals: year(2800, func(_ int, m *climate.Month) {
		*m = climate.Month{Mean: -50, Range: 5, DaySD: 6, YearSD: 3, Snowfall: 2, WetDays: 1, Wind: 5.5, Vapour: 0.05, Cloud: 0.4, SnowDepth: 1}
	})},
	"nothing known": {At: geo.Point{Lat: -10, Lon: -60}},
}

// placeNames are the keys of places, in order.
var placeNames = []string{"ganges", "gobi", "north pole", "nothing known", "plateau", "sahara", "south pole", "taiga"}

func date(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }
