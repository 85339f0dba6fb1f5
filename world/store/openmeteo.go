package store

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"strings"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
)

// Open-Meteo: hourly weather of past days (reanalysis ERA5) and a forecast, as
// JSON over HTTP, for one place a request. Documentation:
// https://open-meteo.com/en/docs/historical-weather-api and
// https://open-meteo.com/en/docs. Licence CC BY 4.0; the free service is for
// non-commercial use and limits requests by minute, hour and day. Times are
// asked for in GMT, of past days those of ERA5 alone. A value at an hour holds for that moment; precipitation,
// snowfall and radiation are of the hour before it.
//
//	theirs                                ours
//	temperature_2m [°C]                   Air [degC]
//	relative_humidity_2m [%]              RH [%]
//	surface_pressure [hPa]                Pressure [hPa]
//	cloud_cover [%]                       Cloud, 0..1
//	wind_speed_10m [m/s]                  Wind [m/s] (km/h is taken too)
//	precipitation [mm]                    Rain [mm], less the snow
//	snowfall [cm of snow]                 Snow [mm of water]: 7 cm are 10 mm
//	shortwave_radiation [W/m²]            Global [W/m2]
//	direct_normal_irradiance [W/m²]       Direct [W/m2]
//	diffuse_radiation [W/m²]              Diffuse [W/m2]
var openMeteoVariables = []struct {
	name     string
	units    map[string]float64 // unit as written and what it is of ours
	low, top float64            // what can be, in our units
	put      func(h *Hour, v float64)
}{
	{"temperature_2m", map[string]float64{"°C": 1}, -95, 65, func(h *Hour, v float64) { h.Air = v }},
	{"relative_humidity_2m", map[string]float64{"%": 1}, 0, 105, func(h *Hour, v float64) { h.RH = math.Min(v, 100) }},
	{"surface_pressure", map[string]float64{"hPa": 1}, 250, 1100, func(h *Hour, v float64) { h.Pressure = v }},
	{"cloud_cover", map[string]float64{"%": 0.01}, 0, 1, func(h *Hour, v float64) { h.Cloud = v }},
	{"wind_speed_10m", map[string]float64{"m/s": 1, "km/h": 1 / 3.6}, 0, 120, func(h *Hour, v float64) { h.Wind = v }},
	{"precipitation", map[string]float64{"mm": 1}, 0, 500, func(h *Hour, v float64) { h.Rain = v }},
	{"snowfall", map[string]float64{"cm": 10.0 / 7}, 0, 500, func(h *Hour, v float64) { h.Snow = v }},
	{"shortwave_radiation", map[string]float64{"W/m²": 1}, 0, 1500, func(h *Hour, v float64) { h.Global = v }},
	{"direct_normal_irradiance", map[string]float64{"W/m²": 1}, 0, 1500, func(h *Hour, v float64) { h.Direct = v }},
	{"diffuse_radiation", map[string]float64{"W/m²": 1}, 0, 1500, func(h *Hour, v float64) { h.Diffuse = v }},
}

// The two services, their addresses and what they answer.
const (
	archiveBase  = "https://archive-api.open-meteo.com"
	forecastBase = "https://api.open-meteo.com"
	archivePath  = "/v1/archive"
	forecastPath = "/v1/forecast"
)

// weatherStep is how far apart places are asked for [deg]: the grid of ERA5.
const weatherStep = 0.25

// The days that the services have.
var firstArchived = time.Date(1940, 1, 1, 0, 0, 0, 0, time.UTC)

const forecastDays = 16

// openMeteoTasks returns a request for each node of the grid of ERA5 that lies
// in the box or, of a box between nodes, nearest to its middle.
func openMeteoTasks(layer string, q Request) []task {
	var out []task
	for _, p := range nodes(q.Box, weatherStep) {
		query := fmt.Sprintf("?latitude=%g&longitude=%g&hourly=%s&wind_speed_unit=ms&timezone=GMT", p.Lat, p.Lon, variableNames())
		t := task{source: "open-meteo-archive", layer: Weather, box: geo.BoxOf(p), read: readOpenMeteo}
		day := func(x time.Time) string { return x.Format(time.DateOnly) }
		if layer == Forecast {
			t.source, t.layer = "open-meteo-forecast", Forecast
			t.url = baseFor(q.From, forecastBase) + forecastPath + query + fmt.Sprintf("&forecast_days=%d", forecastDays)
			t.name = fmt.Sprintf("forecast_%s_%s.json", placeName(p), day(q.Today))
		} else {
			t.url = baseFor(q.From, archiveBase) + archivePath + query + "&models=era5&start_date=" + day(q.First) + "&end_date=" + day(q.Last)
			t.name = fmt.Sprintf("archive_%s_%s_%s.json", placeName(p), day(q.First), day(q.Last))
		}
		out = append(out, t)
	}
	return out
}

func variableNames() string {
	names := make([]string, len(openMeteoVariables))
	for i, v := range openMeteoVariables {
		names[i] = v.name
	}
	return strings.Join(names, ",")
}

// placeName writes a node of the grid for a file's name, such as N44.25E071.50.
func placeName(p geo.Point) string {
	ns, ew := 'N', 'E'
	if p.Lat < 0 {
		ns = 'S'
	}
	if p.Lon < 0 {
		ew = 'W'
	}
	return fmt.Sprintf("%c%05.2f%c%06.2f", ns, math.Abs(p.Lat), ew, math.Abs(p.Lon))
}

// nodes returns the points with coordinates of whole steps in a box, or the one
// nearest to its middle, from the south and from the west.
func nodes(b geo.Box, step float64) []geo.Point {
	var out []geo.Point
	const hair = 1e-9
	for i := math.Ceil(b.South/step - hair); i*step <= b.North+hair; i++ {
		for k := math.Ceil(b.West/step - hair); k*step <= b.West+b.Width()+hair; k++ {
			out = append(out, geo.Point{Lat: i * step, Lon: geo.WrapLon(k * step)})
		}
	}
	if len(out) == 0 {
		c := b.Center()
		out = append(out, geo.Point{Lat: math.Round(c.Lat/step) * step, Lon: geo.WrapLon(math.Round(c.Lon/step) * step)})
	}
	return out
}

// openMeteoAnswer is the answer of either service.
type openMeteoAnswer struct {
	Error     bool                       `json:"error"`
	Reason    string                     `json:"reason"`
	Latitude  *float64                   `json:"latitude"`
	Longitude *float64                   `json:"longitude"`
	Elevation *float64                   `json:"elevation"`
	Offset    int                        `json:"utc_offset_seconds"`
	Units     map[string]string          `json:"hourly_units"`
	Hourly    map[string]json.RawMessage `json:"hourly"`
}

// ParseOpenMeteo reads an answer of the archive or forecast of Open-Meteo. A
// unit or time that it does not know, a value that cannot be, lists of unequal
// length are errors; an hour without a value is left out.
func ParseOpenMeteo(data []byte) (*Series, error) {
	var a openMeteoAnswer
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, fmt.Errorf("no JSON answer: %w", err)
	}
	switch {
	case a.Error:
		return nil, fmt.Errorf("the service says: %s", a.Reason)
	case a.Latitude == nil || a.Longitude == nil || a.Elevation == nil:
		return nil, fmt.Errorf("no latitude, longitude or elevation")
	case a.Offset != 0:
		return nil, fmt.Errorf("times %d s off GMT; allowed: timezone=GMT", a.Offset)
	}
	s := &Series{At: geo.Point{Lat: *a.Latitude, Lon: *a.Longitude}, Elevation: *a.Elevation}
	if !s.At.Valid() {
		return nil, fmt.Errorf("the place %v", s.At)
	}
	times, err := a.times()
	if err != nil {
		return nil, err
	}
	s.From = times[0]
	s.Hours = make([]Hour, len(times))
	for i := range s.Hours {
		s.Hours[i] = Hour{Known: true}
	}
	for _, v := range openMeteoVariables {
		scale, known := v.units[a.Units[v.name]]
		if !known {
			return nil, fmt.Errorf("%s in the unit %q; allowed: %s", v.name, a.Units[v.name], strings.Join(sortedKeys(v.units), ", "))
		}
		var list []*float64
		if err := json.Unmarshal(a.Hourly[v.name], &list); err != nil || len(list) != len(times) {
			return nil, fmt.Errorf("%s has %d values for %d hours", v.name, len(list), len(times))
		}
		for i, x := range list {
			if x == nil {
				s.Hours[i].Known = false
				continue
			}
			ours := *x * scale
			if !(ours >= v.low && ours <= v.top) {
				return nil, fmt.Errorf("%s of %g %s at %s", v.name, *x, a.Units[v.name], times[i].Format("2006-01-02T15:04"))
			}
			v.put(&s.Hours[i], ours)
		}
	}
	for i := range s.Hours {
		s.Hours[i].Rain = math.Max(0, s.Hours[i].Rain-s.Hours[i].Snow)
	}
	return s, nil
}

// mostHours bounds a series: ninety years.
const mostHours = 24 * 366 * 90

// times reads the hours, which follow one another.
func (a *openMeteoAnswer) times() ([]time.Time, error) {
	if u := a.Units["time"]; u != "iso8601" {
		return nil, fmt.Errorf("time in the unit %q; allowed: iso8601", u)
	}
	var texts []string
	if err := json.Unmarshal(a.Hourly["time"], &texts); err != nil || len(texts) == 0 || len(texts) > mostHours {
		return nil, fmt.Errorf("%d hours", len(texts))
	}
	out := make([]time.Time, len(texts))
	for i, text := range texts {
		t, err := time.Parse("2006-01-02T15:04", text)
		if err != nil {
			return nil, fmt.Errorf("the time %.30q", text)
		}
		if i > 0 && t.Sub(out[i-1]) != time.Hour {
			return nil, fmt.Errorf("the time %s behind %s; allowed: hour after hour", text, texts[i-1])
		}
		out[i] = t
	}
	return out, nil
}

// readOpenMeteo describes an answer on disk.
func readOpenMeteo(path string) (Entry, error) {
	s, err := loadSeries(path)
	if err != nil {
		return Entry{}, InputError{path, err.Error(), "an answer of Open-Meteo to hourly=" + variableNames() + "&timezone=GMT"}
	}
	return Entry{
		Layer: Weather, Extent: extentOf(geo.BoxOf(s.At)), Resolution: weatherStep * metresPerDegree,
		From: s.From, To: s.From.Add(time.Duration(len(s.Hours)-1) * time.Hour), Work: cite.OpenMeteo, Licence: cite.OpenMeteo.Licence,
	}, nil
}

// mostAnswer bounds an answer [bytes].
const mostAnswer = 256 << 20

func loadSeries(path string) (*Series, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > mostAnswer {
		return nil, fmt.Errorf("%d bytes, more than %d", info.Size(), mostAnswer)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return ParseOpenMeteo(data)
}

func isWeatherFile(name string) bool { return strings.HasSuffix(name, ".json") }

// readWeatherFile describes an answer that the user brings. Whether it is a
// forecast the file does not say: it counts as weather of past hours.
func readWeatherFile(path string) (Entry, error) { return readOpenMeteo(path) }
