package weather_test

import (
	"math"
	"testing"
	"time"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/walk/weather"
	"github.com/longwalk/longwalk/world/climate"
)

// tally gathers what a long run of days gives for one month of the year.
type tally struct {
	days, wet, dust, stormy, blizzards float64
	mean, span, rain, snow, wind       float64
	vapour, cloud                      float64
	square                             float64 // of daily mean less usual
	years                              []float64
	usual                              climate.Month // summed over days
}

// live runs years at one place.
func live(pl weather.Place, seed chance.Seed, years int) *[12]tally {
	g := weather.New(seed.Stream("weather"))
	var out [12]tally
	start := date(1900, time.January, 1)
	for i := range out {
		out[i].years = make([]float64, years)
	}
	for d := start; d.Year() < 1900+years; d = d.AddDate(0, 0, 1) {
		day := g.Day(d, pl)
		t := &out[d.Month()-1]
		u := pl.Normals.On(d)
		t.days++
		t.mean += day.Mean
		t.span += day.Max - day.Min
		t.square += (day.Mean - u.Mean) * (day.Mean - u.Mean)
		t.years[d.Year()-1900] += (day.Mean - u.Mean) / 30.4
		if day.Wet {
			t.wet++
		}
		dust, storm, blizzard := 0.0, 0.0, 0.0
		for h := range 24 {
			hr := day.Hour(h)
			t.rain += hr.Rain
			t.snow += hr.Snow
			t.wind += hr.Wind / 24
			t.vapour += hr.Vapour * 10 / 24
			t.cloud += hr.Cloud / 24
			if hr.Dust {
				dust = 1
			}
			if hr.Wind >= 10 {
				storm = 1
			}
			if hr.Blizzard {
				blizzard = 1
			}
		}
		t.dust += dust
		t.stormy += storm
		t.blizzards += blizzard
		t.usual.Mean += u.Mean
		t.usual.Range += u.Range
		t.usual.Rain += u.Rain + u.Snowfall
		t.usual.WetDays += u.WetDays
		t.usual.Wind += u.Wind
		t.usual.Vapour += u.Vapour
		t.usual.Cloud += u.Cloud
		t.usual.DustDays += u.DustDays
		t.usual.DaySD += u.DaySD
		t.usual.YearSD += u.YearSD
	}
	return &out
}

// TestTwoHundredYearsGiveTheNormals: what is put in comes out, month by month.
func TestTwoHundredYearsGiveTheNormals(t *testing.T) {
	years := 200
	if testing.Short() {
		years = 60
	}
	for _, name := range []string{"taiga", "gobi", "ganges", "sahara", "plateau"} {
		if name == "sahara" || name == "plateau" {
			years = min(years, 60)
		}
		got := live(places[name], 1, years)
		var worst [9]float64
		var yearRain, usualRain float64
		span := float64(years)
		for i := range got {
			m := &got[i]
			n := m.days
			near := func(k int, what string, got, want, tol float64) {
				miss := math.Abs(got - want)
				worst[k] = math.Max(worst[k], miss/math.Max(tol, 1e-12))
				if miss > tol {
					t.Errorf("%s, month %d: %s %.3g, usually %.3g", name, i+1, what, got, want)
				}
			}
			sdOfMean := m.usual.YearSD / n / math.Sqrt(span)
			near(0, "mean temperature", m.mean/n, m.usual.Mean/n, 0.15+3*sdOfMean)
			// The 24 hours of a changeable day span more than dawn to afternoon.
			near(1, "daily range", m.span/n, m.usual.Range/n, 0.15*m.usual.Range/n)
			// Counts of wet days scatter as if only every second stood for itself.
			scatter := 3 * math.Sqrt(2*m.usual.WetDays/n/span)
			perWetDay := m.usual.Rain / m.usual.WetDays
			near(2, "wet days", m.wet/span, m.usual.WetDays/n, 0.04*m.usual.WetDays/n+scatter)
			near(3, "precipitation", (m.rain+m.snow)/span, m.usual.Rain/n, 0.04*m.usual.Rain/n+1.3*perWetDay*scatter)
			near(4, "wind", m.wind/n, m.usual.Wind/n, 0.06*m.usual.Wind/n*math.Sqrt(200/span))
			near(5, "vapour", m.vapour/n, m.usual.Vapour/n, 0.15*m.usual.Vapour/n)
			near(6, "cloud", m.cloud/n, m.usual.Cloud/n, 0.06)
			near(7, "spread of days", math.Sqrt(m.square/n), m.usual.DaySD/n, 0.15*m.usual.DaySD/n)
			near(8, "spread of years", deviation(m.years), m.usual.YearSD/n, 0.25*m.usual.YearSD/n)
			yearRain += (m.rain + m.snow) / span
			usualRain += m.usual.Rain / n
		}
		t.Logf("%s: largest misses over tolerance %.2f; year's precipitation %.0f of %.0f mm", name, worst, yearRain, usualRain)
	}
}

// deviation is the standard deviation of values about their mean.
func deviation(v []float64) float64 {
	var sum, square float64
	for _, x := range v {
		sum += x
		square += x * x
	}
	n := float64(len(v))
	return math.Sqrt(math.Max(0, square/n-sum*sum/n/n))
}

// TestGobiSpring: dust comes on about the usual number of days (dustHours was set
// on this place), and an hour of 10 m/s or more on some days of a spring month.
// Mongolian stations report 6 to 22 such days, counting gusts; Whitehorse and
// Bilma, of the same mean wind, 1 to 4. Hourly means must lie between.
func TestGobiSpring(t *testing.T) {
	const years = 100
	got := live(places["gobi"], 3, years)
	for _, i := range []int{2, 3, 4} {
		m := &got[i]
		if dust, usual := m.dust/years, m.usual.DustDays/m.days; dust < 0.6*usual || dust > 1.5*usual {
			t.Errorf("month %d: %.1f days of dust, usually %.1f", i+1, dust, usual)
		}
		if storms := m.stormy / years; storms < 3 || storms > 20 {
			t.Errorf("month %d: wind of 10 m/s on %.1f days", i+1, storms)
		}
	}
	for i := range got {
		t.Logf("month %2d: dust %.1f of %.1f days, 10 m/s on %.1f days, blizzards on %.2f", i+1,
			got[i].dust/years, got[i].usual.DustDays/got[i].days, got[i].stormy/years, got[i].blizzards/years)
	}
}

// TestFrostOfTheTaiga: January brings -50 degC in most years and never -70.
func TestFrostOfTheTaiga(t *testing.T) {
	pl := places["taiga"]
	g := weather.New(chance.Seed(5).Stream("weather"))
	below, lowest := 0, 0.0
	for y := 1900; y < 2000; y++ {
		hit := false
		for d := range 31 {
			day := g.Day(date(y, time.January, 1+d), pl)
			lowest = math.Min(lowest, day.Min)
			hit = hit || day.Min < -50
		}
		if hit {
			below++
		}
	}
	t.Logf("-50 degC in %d of 100 Januaries, lowest %.1f degC", below, lowest)
	if below < 60 || lowest < -72 {
		t.Errorf("-50 degC in %d of 100 Januaries, lowest %.1f degC", below, lowest)
	}
}

// TestPersistence: daily means hang together from day to day as WGEN says
// (0.705 for the mean of maximum and minimum, a little more with the slow anomalies), and storms outlast an hour.
func TestPersistence(t *testing.T) {
	pl := places["gobi"]
	g := weather.New(chance.Seed(8).Stream("weather"))
	var last, sum, square float64
	var wind, windSquare, windSum, lastWind, n float64
	for d := range 20000 {
		at := date(1900, time.January, 1+d)
		day := g.Day(at, pl)
		x := (day.Mean - pl.Normals.On(at).Mean) / 4.5
		if d > 0 {
			sum += x * last
		}
		square += x * x
		last = x
		for h := range 24 {
			v := day.Hour(h).Wind / pl.Normals.On(at).Wind
			if n > 0 {
				wind += (v - 1) * (lastWind - 1)
			}
			windSum += v
			windSquare += (v - 1) * (v - 1)
			lastWind = v
			n++
		}
	}
	lag, windLag := sum/square, wind/windSquare
	t.Logf("lag one: daily mean %.3f, hourly wind %.3f", lag, windLag)
	if lag < 0.68 || lag > 0.80 {
		t.Errorf("daily means correlate by %.3f", lag)
	}
	if windLag < 0.8 || windLag > 0.95 {
		t.Errorf("hourly wind correlates by %.3f", windLag)
	}
}
