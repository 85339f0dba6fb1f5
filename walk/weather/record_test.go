package weather_test

import (
	"math"
	"testing"
	"time"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/walk/weather"
	"github.com/longwalk/longwalk/world/climate"
)

// blizzardAt is a record of one day of snowstorm, 2024-01-10 from 06 to 18 UTC.
type blizzardAt struct{ elevation float64 }

func (b blizzardAt) Reading(_ geo.Point, middle time.Time) (weather.Reading, bool) {
	day := time.Date(2024, 1, 10, 6, 0, 0, 0, time.UTC)
	if middle.Before(day) || middle.After(day.Add(12*time.Hour)) {
		return weather.Reading{}, false
	}
	return weather.Reading{Elevation: b.elevation, Air: -12, RH: 80, Pressure: 700, Cloud: 1, Wind: 16, Snow: 0.5, Global: 40, Diffuse: 40}, true
}

func winter() weather.Place {
	pl := weather.Place{At: geo.Point{Lat: 47, Lon: 0}, Elevation: 1000, Normals: climate.Normals{Elevation: 1000}}
	for i := range pl.Normals.Months {
		pl.Normals.Months[i] = climate.Month{Mean: -5, Range: 8, DaySD: 4, YearSD: 2, Snowfall: 20, WetDays: 6, Wind: 3, Vapour: 3, Cloud: 0.5}
	}
	return pl
}

func TestRecordedHoursStandInTheirPlaceAndOthersAreAsDrawn(t *testing.T) {
	date := time.Date(2024, 1, 10, 0, 0, 0, 0, time.UTC)
	drawn := weather.New(chance.Seed(3).Stream("w"))
	told := weather.New(chance.Seed(3).Stream("w")).Following(blizzardAt{1000})
	for k := range 3 {
		a, b := drawn.Day(date.AddDate(0, 0, k-1), winter()), told.Day(date.AddDate(0, 0, k-1), winter())
		for h := range 24 {
			recorded := k == 1 && h >= 6 && h < 18
			if got := b.Hour(h); recorded && (got.Air != -12 || got.Wind != 16 || got.Snow != 0.5 || !got.Blizzard || math.Abs(got.RH-80) > 0.01) {
				t.Errorf("hour %d of the recorded day is %+v", h, got)
			} else if !recorded && got != a.Hour(h) {
				t.Errorf("day %d, hour %d: with a record that knows nothing of it %+v, drawn %+v", k, h, got, a.Hour(h))
			}
		}
		if k == 1 && (!b.Wet || b.Precipitation < 6 || b.Min > -12) {
			t.Errorf("the day of 6 mm of snow at -12 degC is summed up as %+v", b)
		}
	}
}

func TestAReadingIsBroughtToTheHeightOfThePlace(t *testing.T) {
	date := time.Date(2024, 1, 10, 0, 0, 0, 0, time.UTC)
	d := weather.New(chance.Seed(3).Stream("w")).Following(blizzardAt{3000}).Day(date, winter())
	h := d.Hour(10)
	want := -12 + 2*climate.Lapse(47, 1)
	if math.Abs(h.Air-want) > 1e-9 {
		t.Errorf("a reading of -12 degC at 3000 m gives %.2f at 1000 m, not %.2f", h.Air, want)
	}
	if math.Abs(h.Pressure-900) > 20 {
		t.Errorf("700 hPa at 3000 m gives %.0f hPa at 1000 m, not some 900", h.Pressure)
	}
}
