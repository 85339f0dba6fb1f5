package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// stormy answers as the archive of Open-Meteo does: a storm without end. Every
// third request is one too many.
func stormy(asked *int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		*asked++
		if *asked%3 == 2 {
			w.Header().Set("Retry-After", "0")
			w.WriteHeader(http.StatusTooManyRequests)
			fmt.Fprint(w, `{"error":true,"reason":"Minutely API request limit exceeded."}`)
			return
		}
		q := r.URL.Query()
		var lat, lon float64
		fmt.Sscan(q.Get("latitude"), &lat)
		fmt.Sscan(q.Get("longitude"), &lon)
		first, _ := time.Parse(time.DateOnly, q.Get("start_date"))
		last, _ := time.Parse(time.DateOnly, q.Get("end_date"))
		hourly := map[string][]any{}
		for t := first; t.Before(last.AddDate(0, 0, 1)); t = t.Add(time.Hour) {
			hourly["time"] = append(hourly["time"], t.Format("2006-01-02T15:04"))
			for name, v := range map[string]float64{
				"temperature_2m": -25, "relative_humidity_2m": 80, "surface_pressure": 860, "cloud_cover": 100, "wind_speed_10m": 22,
				"precipitation": 1, "snowfall": 0.7, "shortwave_radiation": 0, "direct_normal_irradiance": 0, "diffuse_radiation": 0,
			} {
				hourly[name] = append(hourly[name], v)
			}
		}
		_ = json.NewEncoder(w).Encode(map[string]any{
			"latitude": lat, "longitude": lon, "elevation": 1300, "utc_offset_seconds": 0,
			"hourly_units": map[string]string{
				"time": "iso8601", "temperature_2m": "°C", "relative_humidity_2m": "%", "surface_pressure": "hPa", "cloud_cover": "%", "wind_speed_10m": "m/s",
				"precipitation": "mm", "snowfall": "cm", "shortwave_radiation": "W/m²", "direct_normal_irradiance": "W/m²", "diffuse_radiation": "W/m²",
			},
			"hourly": hourly,
		})
	}
}

func longwalk(t *testing.T, want int, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	if got := Main(args, &out, &errs); got != want {
		t.Fatalf("%v: exit status %d, want %d\n%s%s", args, got, want, out.String(), errs.String())
	}
	return out.String()
}

func TestWeatherIsFetchedAsACaveatSaysAndThenWalkedThrough(t *testing.T) {
	asked := 0
	server := httptest.NewServer(stormy(&asked))
	defer server.Close()
	dir := t.TempDir()
	data, err := os.ReadFile(filepath.Join("testdata", "walk.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "walk.yaml")
	var depart string
	for line := range strings.Lines(string(data)) {
		if d, ok := strings.CutPrefix(line, "depart: "); ok {
			depart = strings.TrimSpace(d)
		}
	}
	text := strings.Replace(string(data), "depart: "+depart, "depart: 2024-06-12\nweather: observed", 1)
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	storeFlag := "--store=" + filepath.Join(dir, "store")
	before := longwalk(t, 0, "run", file, "-o", filepath.Join(dir, "a"), "--runs", "3", "--what-if", "0", "--json", storeFlag)
	_, command, found := strings.Cut(before, "to fetch it: longwalk ")
	command, _, _ = strings.Cut(command, `"`)
	if !found {
		t.Fatalf("no caveat says how to fetch the weather: %.2000s", before)
	}
	fetched := longwalk(t, 0, append(strings.Fields(command), storeFlag, "--from", server.URL, "--rate", "20")...)
	if !strings.Contains(fetched, "fetched archive_N") || asked < 2 {
		t.Errorf("after %d requests: %s", asked, fetched)
	}
	var after struct {
		Caveats  []string
		Sources  []struct{ Layer, SHA256 string }
		Ensemble struct {
			Persons []struct{ Survival struct{ Estimate float64 } }
		}
	}
	if err := json.Unmarshal([]byte(longwalk(t, 0, "run", file, "-o", filepath.Join(dir, "b"), "--runs", "3", "--what-if", "0", "--json", storeFlag)), &after); err != nil {
		t.Fatal(err)
	}
	for _, s := range after.Sources {
		if s.Layer != "weather" || len(s.SHA256) != 64 {
			t.Errorf("source %+v", s)
		}
	}
	if len(after.Sources) == 0 || strings.Contains(strings.Join(after.Caveats, "\n"), "all weather is drawn") {
		t.Errorf("with the weather fetched the answer stands on %v, with the caveats %q", after.Sources, after.Caveats)
	}
}
