package store_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/store"
)

// answer is an answer of Open-Meteo in its documented form, for a place and
// days; change spoils it.
func answer(lat, lon float64, first string, days int, change func(map[string]any)) []byte {
	start, err := time.Parse(time.DateOnly, first)
	if err != nil {
		panic(err)
	}
	var times []string
	lists := map[string][]any{}
	for i := range 24 * days {
		times = append(times, start.Add(time.Duration(i)*time.Hour).Format("2006-01-02T15:04"))
		for name, v := range map[string]float64{
			"temperature_2m": float64(i%24) - 10, "relative_humidity_2m": 60, "surface_pressure": 870, "cloud_cover": 50, "wind_speed_10m": 4,
			"precipitation": 1, "snowfall": 0.35, "shortwave_radiation": 100, "direct_normal_irradiance": 50, "diffuse_radiation": 80,
		} {
			lists[name] = append(lists[name], v)
		}
	}
	hourly := map[string]any{"time": times}
	for name, l := range lists {
		hourly[name] = l
	}
	a := map[string]any{
		"latitude": lat, "longitude": lon, "generationtime_ms": 0.1, "utc_offset_seconds": 0, "timezone": "GMT", "timezone_abbreviation": "GMT", "elevation": 1300.0,
		"hourly_units": map[string]any{
			"time": "iso8601", "temperature_2m": "°C", "relative_humidity_2m": "%", "surface_pressure": "hPa", "cloud_cover": "%", "wind_speed_10m": "m/s",
			"precipitation": "mm", "snowfall": "cm", "shortwave_radiation": "W/m²", "direct_normal_irradiance": "W/m²", "diffuse_radiation": "W/m²",
		},
		"hourly": hourly,
	}
	if change != nil {
		change(a)
	}
	data, err := json.Marshal(a)
	if err != nil {
		panic(err)
	}
	return data
}

func unit(name, u string) func(map[string]any) {
	return func(a map[string]any) { a["hourly_units"].(map[string]any)[name] = u }
}

func TestAnOpenMeteoAnswerIsReadInOurUnits(t *testing.T) {
	s, err := store.ParseOpenMeteo(answer(47.0, 103.25, "2024-06-01", 2, nil))
	if err != nil {
		t.Fatal(err)
	}
	h := s.Hours[12]
	if len(s.Hours) != 48 || s.Elevation != 1300 || !s.From.Equal(time.Date(2024, 6, 1, 0, 0, 0, 0, time.UTC)) ||
		h.Air != 2 || h.RH != 60 || h.Cloud != 0.5 || h.Wind != 4 || h.Pressure != 870 {
		t.Errorf("%+v", h)
	}
	// 0.35 cm of snow are 0.5 mm of water, by the documentation's 7 cm to 10 mm.
	if math.Abs(h.Snow-0.5) > 1e-9 || math.Abs(h.Rain-0.5) > 1e-9 {
		t.Errorf("of 1 mm with 0.35 cm of snow %.3f mm are snow and %.3f rain", h.Snow, h.Rain)
	}
	if s, err = store.ParseOpenMeteo(answer(47, 103, "2024-06-01", 1, unit("wind_speed_10m", "km/h"))); err != nil || math.Abs(s.Hours[0].Wind-4/3.6) > 1e-9 {
		t.Errorf("4 km/h are %v m/s, %v", s.Hours[0].Wind, err)
	}
}

func TestAnAnswerThatIsNotUnderstoodIsRefused(t *testing.T) {
	hourly := func(name string, v any) func(map[string]any) {
		return func(a map[string]any) { a["hourly"].(map[string]any)[name] = v }
	}
	for want, change := range map[string]func(map[string]any){
		`temperature_2m in the unit "°F"`:           unit("temperature_2m", "°F"),
		`wind_speed_10m in the unit "mp/h"`:         unit("wind_speed_10m", "mp/h"),
		`precipitation in the unit "inch"`:          unit("precipitation", "inch"),
		`time in the unit "unixtime"`:               unit("time", "unixtime"),
		`snowfall in the unit ""`:                   func(a map[string]any) { delete(a["hourly_units"].(map[string]any), "snowfall") },
		"cloud_cover has 0 values":                  hourly("cloud_cover", nil),
		"cloud_cover has 2 values for 24":           hourly("cloud_cover", []int{1, 2}),
		"off GMT":                                   func(a map[string]any) { a["utc_offset_seconds"] = 28800 },
		"no latitude":                               func(a map[string]any) { delete(a, "latitude") },
		"the service says: Daily API request limit": func(a map[string]any) { a["error"], a["reason"] = true, "Daily API request limit exceeded" },
		"allowed: hour after hour":                  hourly("time", []string{"2024-06-01T00:00", "2024-06-01T03:00"}),
		"0 hours":                                   hourly("time", []string{}),
	} {
		if _, err := store.ParseOpenMeteo(answer(47, 103, "2024-06-01", 1, change)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v does not say %q", err, want)
		}
	}
	if _, err := store.ParseOpenMeteo(answer(47, 103, "2024-06-01", 1, func(a map[string]any) {
		a["hourly"].(map[string]any)["temperature_2m"].([]any)[3] = 280.0 // kelvin
	})); err == nil || !strings.Contains(err.Error(), "temperature_2m of 280") {
		t.Errorf("280 degC: %v", err)
	}
}

// world serves the public sources in their real forms under one address.
type publicWorld struct {
	*httptest.Server
	asked []string
}

func public(t testing.TB) *publicWorld {
	w := &publicWorld{}
	w.Server = httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		w.asked = append(w.asked, r.URL.String())
		q := r.URL.Query()
		switch r.URL.Path {
		case "/Copernicus_DSM_COG_10_N46_00_E008_00_DEM/Copernicus_DSM_COG_10_N46_00_E008_00_DEM.tif":
			_, _ = rw.Write(degree(46, 8, 1500).bytes())
		case "/Copernicus_DSM_COG_30_N46_00_E009_00_DEM/Copernicus_DSM_COG_30_N46_00_E009_00_DEM.tif":
			_, _ = rw.Write(degree(46, 9, 900).bytes())
		case "/Copernicus_DSM_COG_10_S01_00_W001_00_DEM/Copernicus_DSM_COG_10_S01_00_W001_00_DEM.tif":
			_, _ = rw.Write(degree(46, 8, 1).bytes()) // another tile than was asked for
		case "/v200/2021/map/ESA_WorldCover_10m_2021_v200_N45E006_Map.tif":
			_, _ = rw.Write(tile{north: 48, west: 6, step: 0.01, rows: 300, cols: 300, classes: true, cell: func(row, _ int) float64 {
				if row < 150 {
					return 10
				}
				return 60
			}}.bytes())
		case "/v1/archive", "/v1/forecast":
			var lat, lon float64
			fmt.Sscan(q.Get("latitude"), &lat)
			fmt.Sscan(q.Get("longitude"), &lon)
			first, days := q.Get("start_date"), 2
			if first == "" {
				first, days = "2024-06-10", 16
			}
			if q.Get("timezone") != "GMT" || q.Get("wind_speed_unit") != "ms" || (r.URL.Path == "/v1/archive") != (q.Get("models") == "era5") {
				rw.WriteHeader(http.StatusBadRequest)
				return
			}
			_, _ = rw.Write(answer(lat, lon, first, days, nil))
		default:
			rw.WriteHeader(http.StatusNotFound)
		}
	}))
	t.Cleanup(w.Close)
	return w
}

func date(t testing.TB, text string) time.Time {
	t.Helper()
	d, err := time.Parse(time.DateOnly, text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestFetchBringsTilesAndKnowsTheSea(t *testing.T) {
	w := public(t)
	s := store.Open(filepath.Join(t.TempDir(), "store"))
	q := store.Request{Box: geo.Box{South: 46.2, West: 8.5, North: 46.8, East: 10.5}, Layers: []string{store.Elevation}, From: w.URL + "/"}
	got, err := s.Fetch(context.Background(), q, quick(), nil)
	if err != nil {
		t.Fatal(err)
	}
	// E008 has GLO-30, E009 only GLO-90, E010 is sea.
	if len(got.New) != 2 || len(got.Absent) != 1 || got.New[0].Source != "copernicus-glo30" || got.New[1].Source != "copernicus-glo90" {
		t.Fatalf("%+v", got)
	}
	if e := got.New[0]; e.Work.Key != "CopernicusDEM" || e.Licence == "" || !strings.HasPrefix(e.URL, w.URL) || len(e.SHA256) != 64 {
		t.Errorf("%+v", e)
	}
	before := len(w.asked)
	again, err := s.Fetch(context.Background(), q, quick(), nil)
	if err != nil || len(again.Had) != 2 && len(again.New) != 0 {
		t.Errorf("%+v, %v", again, err)
	}
	for _, u := range w.asked[before:] {
		if strings.Contains(u, "E008") {
			t.Errorf("%s was asked for again", u)
		}
	}
	usable, _ := s.Usable()
	for _, l := range s.Heights(usable) {
		if h, ok := l.At(geo.Point{Lat: 46.5, Lon: 8.6}); ok && h != 1500 {
			t.Errorf("%g m", h)
		}
	}
	if _, err := s.Remove(got.New[0].ID); err != nil {
		t.Error(err)
	}
}

func TestAFileOfAnotherPlaceIsNotKept(t *testing.T) {
	w := public(t)
	s := store.Open(filepath.Join(t.TempDir(), "store"))
	got, err := s.Fetch(context.Background(), store.Request{
		Box: geo.Box{South: -0.6, West: -0.6, North: -0.4, East: -0.4}, Layers: []string{store.Elevation}, From: w.URL,
	}, quick(), nil)
	if err == nil || len(got.Failed) != 1 || !strings.Contains(got.Failed[0], "not over") {
		t.Errorf("%+v, %v", got, err)
	}
	if all, _ := s.Entries(); len(all) != 0 {
		t.Errorf("kept %v", all)
	}
}

func TestFetchedCoverIsReadCellByCell(t *testing.T) {
	w := public(t)
	s := store.Open(filepath.Join(t.TempDir(), "store"))
	if _, err := s.Fetch(context.Background(), store.Request{
		Box: geo.Box{South: 46.2, West: 8.5, North: 46.3, East: 8.6}, Layers: []string{store.Cover}, From: w.URL,
	}, quick(), nil); err != nil {
		t.Fatal(err)
	}
	usable, _ := s.Usable()
	c := s.Covers(usable)
	// The border of trees and bare ground lies at 46.5 N: no mean of 10 and 60.
	for lat, want := range map[float64]string{46.504: "trees", 46.5001: "trees", 46.4999: "bare", 45.5: "bare", 49: ""} {
		if got, _ := c.At(geo.Point{Lat: lat, Lon: 7.333}); got != want {
			t.Errorf("at %g N %q, want %q", lat, got, want)
		}
	}
}

func TestFetchedWeatherHoldsNearItsPlaceAndDays(t *testing.T) {
	w := public(t)
	s := store.Open(filepath.Join(t.TempDir(), "store"))
	q := store.Request{
		Box: geo.Box{South: 46.9, West: 103.2, North: 47.3, East: 103.6}, Layers: []string{store.Weather}, From: w.URL,
		First: date(t, "2024-06-01"), Last: date(t, "2024-06-02"), Today: date(t, "2024-06-10"),
	}
	got, err := s.Fetch(context.Background(), q, quick(), nil)
	if err != nil || len(got.New) != 4 { // 47 and 47.25 N, 103.25 and 103.5 E
		t.Fatalf("%+v, %v", got, err)
	}
	usable, _ := s.Usable()
	r := s.Weather(store.Weather, usable)
	noon := time.Date(2024, 6, 1, 12, 30, 0, 0, time.UTC)
	h, elevation, ok := r.Hour(geo.Point{Lat: 47.1, Lon: 103.3}, noon)
	if !ok || elevation != 1300 || math.Abs(h.Air-2.5) > 1e-9 || math.Abs(h.Rain+h.Snow-1) > 1e-9 {
		t.Errorf("%+v, %g, %v", h, elevation, ok)
	}
	for name, at := range map[string]struct {
		p geo.Point
		t time.Time
	}{
		"80 km away":     {geo.Point{Lat: 48, Lon: 103.3}, noon},
		"the day before": {geo.Point{Lat: 47.1, Lon: 103.3}, noon.AddDate(0, 0, -1)},
		"the day after":  {geo.Point{Lat: 47.1, Lon: 103.3}, noon.AddDate(0, 0, 2)},
	} {
		if _, _, ok := r.Hour(at.p, at.t); ok {
			t.Errorf("%s there is weather", name)
		}
	}
	q.Layers = []string{store.Forecast}
	if got, err = s.Fetch(context.Background(), q, quick(), nil); err != nil || len(got.New) != 4 {
		t.Fatalf("%+v, %v", got, err)
	}
	usable, _ = s.Usable()
	if _, _, ok := s.Weather(store.Forecast, usable).Hour(geo.Point{Lat: 47.1, Lon: 103.3}, date(t, "2024-06-20")); !ok {
		t.Error("no forecast for the tenth day")
	}
	if _, _, ok := s.Weather(store.Weather, usable).Hour(geo.Point{Lat: 47.1, Lon: 103.3}, date(t, "2024-06-20")); ok {
		t.Error("a forecast is taken for observed")
	}
}

func TestWhatCannotBeFetchedIsRefusedBeforeAnythingIsAsked(t *testing.T) {
	w := public(t)
	s := store.Open(filepath.Join(t.TempDir(), "store"))
	box := geo.Box{South: 46, West: 8, North: 47, East: 9}
	today := date(t, "2024-06-10")
	for want, q := range map[string]store.Request{
		"layer: found nothing":       {Box: box},
		`layer: found "heights"`:     {Box: box, Layers: []string{"heights"}},
		"bbox: found south 47":       {Box: geo.Box{South: 47, West: 8, North: 46, East: 9}, Layers: []string{store.Elevation}},
		"bbox: found west 200":       {Box: geo.Box{South: 46, West: 200, North: 47, East: 9}, Layers: []string{store.Elevation}},
		"bbox: found no number":      {Box: geo.Box{South: math.NaN(), West: 8, North: 47, East: 9}, Layers: []string{store.Elevation}},
		"bbox: found a box of":       {Box: geo.Box{South: 30, West: 8, North: 50, East: 28}, Layers: []string{store.Elevation}},
		"square degrees":             {Box: geo.Box{South: -90, West: -180, North: 90, East: 180}, Layers: []string{store.Weather}, First: today, Last: today, Today: today},
		"dates: found no days":       {Box: box, Layers: []string{store.Weather}, Today: today},
		"which lies ahead":           {Box: box, Layers: []string{store.Weather}, First: today, Last: today.AddDate(0, 0, 1), Today: today},
		"dates: found 1939-12-31":    {Box: box, Layers: []string{store.Weather}, First: date(t, "1939-12-31"), Last: date(t, "1940-01-02"), Today: today},
		"dates: found more than ten": {Box: box, Layers: []string{store.Weather}, First: date(t, "1950-01-01"), Last: date(t, "1970-01-02"), Today: today},
	} {
		q.From = w.URL
		_, err := s.Fetch(context.Background(), q, quick(), nil)
		if !errors.As(err, &store.InputError{}) || !strings.Contains(err.Error(), want) {
			t.Errorf("%v does not say %q", err, want)
		}
	}
	if len(w.asked) != 0 {
		t.Errorf("%v was asked for", w.asked)
	}
}

func TestTilesAreThoseThatShareGroundWithTheBox(t *testing.T) {
	w := public(t)
	for _, c := range []struct {
		box    geo.Box
		layer  string
		corner []string
	}{
		{geo.Box{South: 46, West: 8, North: 47, East: 9}, "elevation-90", []string{"N46_00_E008"}},
		{geo.Box{South: -0.5, West: -0.5, North: 0.5, East: 0.5}, "elevation-90", []string{"S01_00_W001", "S01_00_E000", "N00_00_W001", "N00_00_E000"}},
		{geo.Box{South: 66.1, West: 179.5, North: 66.2, East: -179.5}, "elevation-90", []string{"N66_00_E179", "N66_00_W180"}},
		{geo.Box{South: -1, West: -1, North: 1, East: 1}, store.Cover, []string{"S03W003", "S03E000", "N00W003", "N00E000"}},
		{geo.Box{South: 89.5, West: 10.2, North: 90, East: 10.4}, "elevation-90", []string{"N89_00_E010"}},
	} {
		w.asked = nil
		s := store.Open(filepath.Join(t.TempDir(), "store"))
		if _, err := s.Fetch(context.Background(), store.Request{Box: c.box, Layers: []string{c.layer}, From: w.URL}, quick(), nil); err != nil {
			t.Error(err)
		}
		if len(w.asked) != len(c.corner) {
			t.Errorf("%v: asked for %v, want %v", c.box, w.asked, c.corner)
			continue
		}
		for i, u := range w.asked {
			if !strings.Contains(u, c.corner[i]) {
				t.Errorf("%v: %s is not %s", c.box, u, c.corner[i])
			}
		}
	}
}

func FuzzParseOpenMeteo(f *testing.F) {
	f.Add(answer(47, 103, "2024-06-01", 1, nil))
	f.Add([]byte(`{"error":true,"reason":"x"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := store.ParseOpenMeteo(data)
		if err != nil {
			return
		}
		for _, h := range s.Hours {
			for _, x := range []float64{h.Air, h.RH, h.Pressure, h.Cloud, h.Wind, h.Rain, h.Snow, h.Global, h.Direct, h.Diffuse} {
				if math.IsNaN(x) || math.IsInf(x, 0) {
					t.Fatalf("%+v", h)
				}
			}
		}
	})
}
