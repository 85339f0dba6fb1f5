package climate_test

import (
	"encoding/csv"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/climate"
)

// facts reads a table of measured facts that stands beside the repository.
func facts(t *testing.T, name string) []map[string]string {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "..", "..", "shared", "world-facts", name))
	if err != nil {
		t.Skip("no table of measured facts here")
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, r := range rows[1:] {
		m := map[string]string{}
		for i, h := range rows[0] {
			m[h] = r[i]
		}
		out = append(out, m)
	}
	return out
}

func number(s string) float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return math.NaN()
	}
	return v
}

func months(r map[string]string, prefix string) (v [12]float64) {
	for i := range v {
		v[i] = number(r[fmt.Sprintf("%s_%02d", prefix, i+1)])
	}
	return v
}

func complete(v [12]float64) bool {
	for _, x := range v {
		if math.IsNaN(x) {
			return false
		}
	}
	return true
}

// errorsOf gathers differences of model and measurement.
type errorsOf []float64

func (e *errorsOf) add(model, measured float64) {
	if !math.IsNaN(measured) {
		*e = append(*e, model-measured)
	}
}

func (e errorsOf) rmse() float64 {
	sum := 0.0
	for _, x := range e {
		sum += x * x
	}
	return math.Sqrt(sum / float64(len(e)))
}

func (e errorsOf) bias() float64 {
	sum := 0.0
	for _, x := range e {
		sum += x
	}
	return sum / float64(len(e))
}

func (e errorsOf) median() float64 {
	a := make([]float64, len(e))
	for i, x := range e {
		a[i] = math.Abs(x)
	}
	sort.Float64s(a)
	return a[len(a)/2]
}

// measure is every difference of the source from the stations, by quantity.
func measure(t *testing.T) map[string]*errorsOf {
	s := source(t)
	all := map[string]*errorsOf{}
	for _, name := range []string{
		"temperature [K]", "range [K]", "rain of the year [share]", "rain of a month [mm]", "wet days [d]",
		"wind [m/s]", "vapour [hPa]", "humidity [%]", "days of snow cover in a month [d]", "spread of days [K]",
	} {
		all[name] = &errorsOf{}
	}
	for _, r := range facts(t, "stations.csv") {
		p := geo.Point{Lat: number(r["lat"]), Lon: number(r["lon"])}
		if math.IsNaN(p.Lat) {
			continue
		}
		n := s.At(p, number(r["elev_m"]))
		temp, rain := months(r, "normt"), months(r, "normp")
		if !complete(temp) {
			temp = months(r, "t")
		}
		if !complete(rain) {
			rain = months(r, "p")
		}
		modelYear, year := 0.0, 0.0
		high, low, highest, lowest := months(r, "tx"), months(r, "tn"), months(r, "txx"), months(r, "tnn")
		wet, wind, vapour, cover, t0 := months(r, "rd"), months(r, "windg_ms"), months(r, "vp"), months(r, "sc0"), months(r, "t")
		for i, m := range n.Months {
			all["temperature [K]"].add(m.Mean, temp[i])
			all["range [K]"].add(m.Range, high[i]-low[i])
			all["rain of a month [mm]"].add(m.Precipitation(), rain[i])
			all["wet days [d]"].add(m.WetDays, wet[i])
			all["wind [m/s]"].add(m.Wind, wind[i])
			all["vapour [hPa]"].add(m.Vapour, vapour[i])
			if humid := vapour[i] / climate.Saturation(t0[i]); t0[i] > -30 && humid < 1.15 {
				all["humidity [%]"].add(100*m.Humidity(), 100*min(1, humid))
			}
			// Of some twenty independent days the highest lies 1.87 standard deviations off.
			all["spread of days [K]"].add(m.DaySD, (highest[i]-high[i]+low[i]-lowest[i])/2/1.87)
			all["days of snow cover in a month [d]"].add(coverDays(n, i), cover[i])
			modelYear, year = modelYear+m.Precipitation(), year+rain[i]
		}
		all["rain of the year [share]"].add(modelYear/year-1, 0*year)
	}
	return all
}

// coverDays are the days of a month with more than a centimetre of snow.
func coverDays(n climate.Normals, month int) float64 {
	first := []int{1, 32, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366}
	days := 0.0
	for d := first[month]; d < first[month+1]; d++ {
		if n.SnowOn(d) > 0.01 {
			days++
		}
	}
	return days
}

// The figures of the room's README come from here; the bounds stand a little
// above what was measured, so that a change for the worse fails.
func TestAgainstStations(t *testing.T) {
	all := measure(t)
	bounds := []struct {
		name         string
		rmse, median float64
	}{
		{"temperature [K]", 1.9, 0.95},
		{"range [K]", 2.4, 1.6},
		{"rain of the year [share]", 0.30, 0.20},
		{"rain of a month [mm]", 40, 9},
		{"wet days [d]", 1.7, 0.8},
		{"wind [m/s]", 0.9, 0.65},
		{"vapour [hPa]", 2.2, 0.8},
		{"humidity [%]", 12, 8},
		{"spread of days [K]", 0.9, 0.6},
		{"days of snow cover in a month [d]", 9, 7},
	}
	for _, b := range bounds {
		e := *all[b.name]
		t.Logf("%-34s n %3d  RMSE %7.3f  bias %7.3f  median error %7.3f", b.name, len(e), e.rmse(), e.bias(), e.median())
		if e.rmse() > b.rmse || e.median() > b.median {
			t.Errorf("%s: RMSE over %g or median over %g", b.name, b.rmse, b.median)
		}
	}
}

// Depths of snow as recorded (snow.csv), in regions where a point can stand for
// the record: the model must be within a factor of two or ten centimetres.
func TestSnowAgainstRecords(t *testing.T) {
	facts(t, "snow.csv")
	s := source(t)
	records := []struct {
		place     string
		at        geo.Point
		elevation float64
		doy       int
		low, high float64 // [m]
	}{
		{"Whitehorse, November", geo.Point{Lat: 60.71, Lon: -135.07}, 703, 319, 0.10, 0.10},
		{"Whitehorse, February", geo.Point{Lat: 60.71, Lon: -135.07}, 703, 46, 0.33, 0.33},
		{"Whitehorse, October", geo.Point{Lat: 60.71, Lon: -135.07}, 703, 288, 0.01, 0.01},
		{"north of Irkutsk oblast, 10 January", geo.Point{Lat: 58, Lon: 106}, 400, 10, 0.35, 0.48},
		{"south-east of Irkutsk oblast, 10 January", geo.Point{Lat: 53, Lon: 106}, 700, 10, 0.15, 0.20},
		{"farming belt of Irkutsk, 10 January", geo.Point{Lat: 53, Lon: 103.5}, 450, 10, 0.15, 0.25},
		{"north of Zabaykalsky, end of November", geo.Point{Lat: 55, Lon: 118}, 700, 333, 0.20, 0.34},
		{"west of the Siberian plateau, early April", geo.Point{Lat: 64, Lon: 95}, 300, 95, 1.00, 1.20},
		{"Ulaangom, 20 February", geo.Point{Lat: 49.97, Lon: 92.08}, 939, 51, 0.10, 0.20},
		{"Helsinki, late March", geo.Point{Lat: 60.32, Lon: 24.97}, 51, 84, 0.15, 0.15},
		{"Amur at Komsomolsk, February", geo.Point{Lat: 50.53, Lon: 137.05}, 30, 46, 0.25, 0.25},
	}
	var miss errorsOf
	for _, r := range records {
		got := s.At(r.at, r.elevation).SnowOn(r.doy)
		mid := (r.low + r.high) / 2
		miss.add(got, mid)
		t.Logf("%-42s %.2f m, recorded %.2f to %.2f", r.place, got, r.low, r.high)
	}
	t.Logf("snow depth: n %d  RMSE %.2f m  bias %.2f m  median error %.2f m", len(miss), miss.rmse(), miss.bias(), miss.median())
	if miss.median() > 0.12 {
		t.Errorf("the median error of snow depth is %.2f m", miss.median())
	}
}
