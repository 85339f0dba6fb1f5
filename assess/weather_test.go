package assess_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/store"
)

// steppe is a walk of a day or two, with the weather asked for.
func steppe(t testing.TB, weather string) *journey.Journey {
	t.Helper()
	j, problems := journey.Read("steppe.yaml", []byte(`name: Over the steppe
depart: 2024-06-12
weather: `+weather+`
from: { name: A, at: 47.0 N 103.0 E }
to: { name: B, at: 47.0 N 103.3 E }
party: [{ name: Ann, sex: female, age: 34, mass: 64 kg, height: 170 cm }]
kit: { clo: 1.5, vessels: [3 l] }
supplies: { bread: 3 kg, water: 3 l }
`))
	if j == nil {
		t.Fatal(problems)
	}
	return j
}

// storm writes an answer of Open-Meteo: so many days of icy storm at 47 N 103 E.
func storm(t testing.TB, dir string, days int) string {
	t.Helper()
	start := time.Date(2024, 6, 11, 0, 0, 0, 0, time.UTC)
	hourly := map[string][]any{}
	for i := range 24 * days {
		hourly["time"] = append(hourly["time"], start.Add(time.Duration(i)*time.Hour).Format("2006-01-02T15:04"))
		for name, v := range map[string]float64{
			"temperature_2m": -25, "relative_humidity_2m": 80, "surface_pressure": 860, "cloud_cover": 100, "wind_speed_10m": 22,
			"precipitation": 2, "snowfall": 1.4, "shortwave_radiation": 10, "direct_normal_irradiance": 0, "diffuse_radiation": 10,
		} {
			hourly[name] = append(hourly[name], v)
		}
	}
	data, err := json.Marshal(map[string]any{
		"latitude": 47, "longitude": 103.1, "elevation": 1400, "utc_offset_seconds": 0,
		"hourly_units": map[string]string{
			"time": "iso8601", "temperature_2m": "°C", "relative_humidity_2m": "%", "surface_pressure": "hPa", "cloud_cover": "%", "wind_speed_10m": "m/s",
			"precipitation": "mm", "snowfall": "cm", "shortwave_radiation": "W/m²", "direct_normal_irradiance": "W/m²", "diffuse_radiation": "W/m²",
		},
		"hourly": hourly,
	})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "storm.json")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestObservedWeatherIsWalkedThroughAndNamed(t *testing.T) {
	dir := t.TempDir()
	e, err := store.Open(filepath.Join(dir, "store")).Add(storm(t, dir, 40))
	if err != nil {
		t.Fatal(err)
	}
	w, err := world.OpenWith(world.Options{Store: filepath.Join(dir, "store")})
	if err != nil {
		t.Fatal(err)
	}
	lives := func(weather string) (share float64, a *assess.Assessment) {
		a, err := assess.Journey(context.Background(), w, steppe(t, weather), assess.Options{Runs: 6, Seed: 1})
		if err != nil {
			t.Fatal(err)
		}
		return a.Ensemble.Persons[0].Survival.Estimate, a
	}
	usual, plain := lives("usual")
	killed, a := lives("observed")
	if usual < 0.5 || killed > 0 {
		t.Errorf("of lightly clad walkers %.2f live through a usual June and %.2f through days of storm at -25 degC", usual, killed)
	}
	if len(a.Sources) != 1 || a.Sources[0].SHA256 != e.SHA256 || len(plain.Sources) != 0 {
		t.Errorf("the assessments name %v and %v", a.Sources, plain.Sources)
	}
	if !slices.ContainsFunc(a.Assumed, func(x assess.Assumption) bool { return x.Name == "weather.reach of a stored series" && x.Value == 25 }) {
		t.Error("how far a series holds is not among the assumptions")
	}
	if !slices.ContainsFunc(a.Caveats, func(c string) bool { return strings.Contains(c, "snow on the ground") }) || strings.Contains(fmt.Sprint(a.Caveats), "was asked for") {
		t.Errorf("%q", a.Caveats)
	}
}

func TestMissingWeatherIsACaveatThatSaysWhatToDo(t *testing.T) {
	a, err := assess.Journey(context.Background(), open(), steppe(t, "observed"), assess.Options{Runs: 1, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	usual, err := assess.Journey(context.Background(), open(), steppe(t, "usual"), assess.Options{Runs: 1, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Join(a.Caveats, "\n")
	if !strings.Contains(text, "observed weather was asked for") || !strings.Contains(text, "longwalk world fetch --bbox ") || !strings.Contains(text, "--dates 2024-06-12/") {
		t.Errorf("the caveats do not say what is missing: %s", text)
	}
	if fmt.Sprint(a.Ensemble.Days) != fmt.Sprint(usual.Ensemble.Days) || len(usual.Caveats) != len(a.Caveats)-1 {
		t.Error("without data another walk was made than in the usual climate, or the usual one has a caveat")
	}
	forecast, err := assess.Journey(context.Background(), open(), steppe(t, "forecast"), assess.Options{Seed: 1})
	if err != nil || !strings.Contains(strings.Join(forecast.Caveats, "\n"), "--layer forecast") {
		t.Errorf("%v, %q", err, forecast.Caveats)
	}
}

func TestWeatherOfSomeDaysIsUsedForThese(t *testing.T) {
	dir := t.TempDir()
	if _, err := store.Open(dir).Add(storm(t, dir, 2)); err != nil {
		t.Fatal(err)
	}
	w, err := world.OpenWith(world.Options{Store: dir})
	if err != nil {
		t.Fatal(err)
	}
	j := steppe(t, "observed")
	j.To.At.Lon = 104.8 // a week or so
	a, err := assess.Journey(context.Background(), w, j, assess.Options{Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	if text := strings.Join(a.Caveats, "\n"); !strings.Contains(text, "the store lacks") || !strings.Contains(text, "days of the plan (2024-06-13 to") {
		t.Errorf("%s", text)
	}
}

// The weather of the very days is handed on for one place as for a journey,
// and what is missing says how to fetch it.
func TestWeatherOfTheVeryDaysAtAPlace(t *testing.T) {
	dir := t.TempDir()
	if _, err := store.Open(dir).Add(storm(t, dir, 6)); err != nil {
		t.Fatal(err)
	}
	w, err := world.OpenWith(world.Options{Store: dir})
	if err != nil {
		t.Fatal(err)
	}
	at, start := geo.Point{Lat: 47, Lon: 103.1}, time.Date(2024, 6, 12, 8, 0, 0, 0, time.UTC)
	r, missing := assess.RecordedAt(w, "observed", at, start, 3)
	if r == nil || missing != "" {
		t.Fatalf("record %v, missing %q", r, missing)
	}
	if got, ok := r.Reading(at, start.Add(time.Hour/2)); !ok || got.Air != -25 {
		t.Errorf("%+v, %v", got, ok)
	}
	if r, missing = assess.RecordedAt(w, "observed", at, start, 20); r == nil || !strings.Contains(missing, "the store lacks") {
		t.Errorf("of 20 days: %v, %q", r, missing)
	}
	if r, missing = assess.RecordedAt(w, "forecast", at, start, 3); r != nil || !strings.Contains(missing, "--layer forecast") {
		t.Errorf("no forecast: %v, %q", r, missing)
	}
	if r, missing = assess.RecordedAt(w, "usual", at, start, 3); r != nil || missing != "" {
		t.Errorf("the usual: %v, %q", r, missing)
	}
}
