package world

import (
	"math"

	"github.com/longwalk/longwalk/world/climate"
)

// stationComparisons are the quantities that weather stations measure.
type stationComparisons struct {
	mean, high, low, year, snowing, wet, wind, humidity, spread, cover comparison
}

func newStationComparisons() *stationComparisons {
	return &stationComparisons{
		mean: comparison{
			quantity: "monthly mean temperature", unit: "K",
			aim: Limits{RMSE: 2, Median: 1, Bias: 0.4}, claim: Limits{RMSE: 2, Median: 1, Bias: 0.4},
		},
		high: comparison{quantity: "daily maximum, mean of the month", unit: "K", aim: Limits{RMSE: 2.8}, claim: Limits{RMSE: 2.8}},
		low:  comparison{quantity: "daily minimum, mean of the month", unit: "K", aim: Limits{RMSE: 2.8}, claim: Limits{RMSE: 2.8}},
		year: comparison{
			quantity: "precipitation of the year", unit: "%",
			aim: Limits{Median: 20}, claim: Limits{Median: 20},
		},
		snowing: comparison{
			quantity: "months of frost with snow are not without", unit: "share", yesNo: true,
			aim: Limits{Share: 1}, claim: Limits{Share: 1},
		},
		wet:  comparison{quantity: "days with 1 mm or more in a month", unit: "d", aim: Limits{Median: 1, RMSE: 2}, claim: Limits{Median: 1, RMSE: 2}},
		wind: comparison{quantity: "mean wind of a month", unit: "m/s", aim: Limits{Median: 1}, claim: Limits{Median: 1}},
		humidity: comparison{
			quantity: "relative humidity of a month", unit: "points",
			aim: Limits{Median: 10}, claim: Limits{Median: 10, RMSE: 13},
		},
		spread: comparison{
			quantity: "spread of daily means in a month", unit: "K",
			aim: Limits{Median: 0.6}, claim: Limits{Median: 0.6},
			note: "measured by the month's highest and lowest temperature, 1.87 spreads off in some twenty independent days",
		},
		cover: comparison{quantity: "days of a month with snow on the ground", unit: "d", claim: Limits{Median: 7}},
	}
}

func (c *stationComparisons) all() []*comparison {
	return []*comparison{&c.mean, &c.high, &c.low, &c.year, &c.snowing, &c.wet, &c.wind, &c.humidity, &c.spread, &c.cover}
}

// agreeStations holds the climate against weather stations, at the height of
// the station. Official normals go before means of reports.
func (w *World) agreeStations(f Facts) []*comparison {
	c := newStationComparisons()
	for _, s := range f.Stations {
		p, ok := s.at()
		height := s.number("elev_m")
		if !ok || !finite(height) {
			continue
		}
		n := w.Climate.At(p, height)
		c.temperatures(s, &n)
		c.waters(s, &n)
		c.air(s, &n)
	}
	return c.all()
}

func (c *stationComparisons) temperatures(s Fact, n *climate.Normals) {
	mean := s.months("normt")
	if !whole(mean) {
		mean = s.months("t")
	}
	high, low, highest, lowest := s.months("tx"), s.months("tn"), s.months("txx"), s.months("tnn")
	for i, m := range n.Months {
		c.mean.add(m.Mean, mean[i])
		c.high.add(m.Mean+m.Range/2, high[i])
		c.low.add(m.Mean-m.Range/2, low[i])
		c.spread.add(m.DaySD, (highest[i]-high[i]+low[i]-lowest[i])/2/1.87)
	}
}

func (c *stationComparisons) waters(s Fact, n *climate.Normals) {
	rain := s.months("normp")
	if !whole(rain) {
		rain = s.months("p")
	}
	mean, wet, cover := s.months("t"), s.months("rd"), s.months("sc0")
	modelYear, year := 0.0, 0.0
	for i, m := range n.Months {
		modelYear, year = modelYear+m.Precipitation(), year+rain[i]
		c.wet.add(m.WetDays, wet[i])
		c.cover.add(coverDays(n, i), cover[i])
		if mean[i] < -5 && rain[i] >= 1 {
			c.snowing.hold(m.Snowfall >= 0.5)
		}
	}
	c.year.add(100*modelYear/year, 100) // left out where a month is not known
}

// coldForHumidity is the temperature under which the tables' humidity cannot
// be told over ice from over water [degC].
const coldForHumidity = -30

func (c *stationComparisons) air(s Fact, n *climate.Normals) {
	wind, vapour, mean := s.months("windg_ms"), s.months("vp"), s.months("t")
	for i, m := range n.Months {
		c.wind.add(m.Wind, wind[i])
		humid := vapour[i] / climate.Saturation(mean[i])
		if mean[i] > coldForHumidity && humid < 1.15 {
			c.humidity.add(100*m.Humidity(), 100*math.Min(1, humid))
		}
	}
}

// firstDays are the first days of the months in a common year, and the day
// after it.
var firstDays = [13]int{1, 32, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366}

// coverDays are the days of a month with more than a centimetre of snow.
func coverDays(n *climate.Normals, month int) float64 {
	days := 0.0
	for d := firstDays[month]; d < firstDays[month+1]; d++ {
		if n.SnowOn(d) > 0.01 {
			days++
		}
	}
	return days
}
