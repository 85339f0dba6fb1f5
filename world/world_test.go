package world_test

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/cover"
)

// open is the embedded world, opened once for all tests.
var open = sync.OnceValue(func() *world.World {
	w, err := world.Open()
	if err != nil {
		panic(err)
	}
	return w
})

// ground is what is at a place at a local solar hour, such as 1940-07-01T12.
func ground(t *testing.T, lat, lon float64, hour string) world.Ground {
	t.Helper()
	return open().Ground(geo.Point{Lat: lat, Lon: lon}, at(t, hour))
}

func at(t *testing.T, hour string) time.Time {
	t.Helper()
	when, err := time.Parse("2006-01-02T15", hour)
	if err != nil {
		t.Fatal(err)
	}
	return when
}

func TestWhoHeldTheTownThatDay(t *testing.T) {
	for _, c := range []struct {
		town     string
		lat, lon float64
		day, by  string
	}{
		{"Warsaw", 52.23, 21.01, "1940-07-01T12", "Germany"},
		{"Warsaw, before the war", 52.23, 21.01, "1939-08-01T12", "Poland"},
		{"Pinsk", 52.12, 26.10, "1940-07-01T12", "Soviet Union"},
		{"Pinsk, after the attack", 52.12, 26.10, "1942-07-01T12", "Germany"},
		{"Irkutsk", 52.29, 104.28, "1941-04-10T12", "Soviet Union"},
		{"Ulaanbaatar", 47.92, 106.92, "1941-07-01T12", "Mongolian People's Republic"},
		{"Lhasa", 29.65, 91.12, "1942-01-01T12", "Tibet"},
		{"Gangtok", 27.33, 88.61, "1942-03-31T12", "Sikkim"},
	} {
		g := ground(t, c.lat, c.lon, c.day)
		if h, known := g.Holding(); !known || !h.Is(c.by) {
			t.Errorf("%s was held by %q (known: %v), want %s", c.town, h.Controller, known, c.by)
		}
	}
}

func TestWhoHeldItIsNotGuessed(t *testing.T) {
	if h, known := ground(t, 52.23, 21.01, "1900-07-01T12").Holding(); known {
		t.Errorf("Warsaw of 1900 was held by %q: the table begins in 1938", h.Controller)
	}
}

func TestBaikalFreezesAndOpens(t *testing.T) {
	winter, summer := ground(t, 54.3, 108.8, "1941-03-15T12"), ground(t, 54.3, 108.8, "1941-07-15T12")
	if winter.LakeName != "Baikal" || winter.Cover() != cover.Lake || winter.Sea || winter.LakeSalt {
		t.Errorf("the middle of Baikal is %q, %v, sea %v, salt %v", winter.LakeName, winter.Cover(), winter.Sea, winter.LakeSalt)
	}
	if winter.LakeIce() < 0.4 || winter.LakeIce() > 1.5 {
		t.Errorf("ice of Baikal in mid-March %.2f m, want 0.4 to 1.5", winter.LakeIce())
	}
	if summer.LakeIce() != 0 {
		t.Errorf("ice of Baikal in mid-July %.2f m", summer.LakeIce())
	}
}

func TestSeaIsSea(t *testing.T) {
	for _, p := range []geo.Point{{Lat: 0, Lon: 0}, {Lat: 45, Lon: -150}, {Lat: 58, Lon: 150}, {Lat: -60, Lon: 180}} {
		if g := open().Ground(p, at(t, "2026-01-01T12")); !g.Sea || g.Cover() != cover.Sea {
			t.Errorf("%v is %v, sea %v", p, g.Cover(), g.Sea)
		}
	}
	if g := ground(t, 52.29, 104.28, "2026-01-01T12"); g.Sea || g.Cover() == cover.Sea {
		t.Error("Irkutsk lies in the sea")
	}
}

func TestPolarNightAndMidnightSun(t *testing.T) {
	winter, summer := ground(t, 75, 100, "1941-12-21T12"), ground(t, 75, 100, "1941-06-21T00")
	if winter.Sun().Length != 0 || winter.Light().SunElevation > -6 || !winter.Sun().Rise.IsZero() {
		t.Errorf("75 N, 21 December: day of %.1f h, noon sun at %.1f deg", winter.Sun().Length, winter.Light().SunElevation)
	}
	if summer.Sun().Length != 24 || summer.Light().SunElevation < 5 {
		t.Errorf("75 N, 21 June: day of %.1f h, midnight sun at %.1f deg", summer.Sun().Length, summer.Light().SunElevation)
	}
}

// TestHeights: a cell of 9 km lies near its town; mountain towns lie in valleys.
func TestHeights(t *testing.T) {
	for _, c := range []struct {
		town                string
		lat, lon, want, tol float64
	}{
		{"Ulaanbaatar", 47.92, 106.92, 1300, 250},
		{"Lhasa", 29.65, 91.12, 3650, 500},
		{"Yakutsk", 62.03, 129.73, 100, 60},
		{"Dalanzadgad", 43.57, 104.43, 1465, 150},
		{"Delhi", 28.61, 77.21, 215, 30},
		{"Warsaw", 52.23, 21.01, 100, 30},
	} {
		if got := ground(t, c.lat, c.lon, "2026-01-01T12").Elevation; math.Abs(got-c.want) > c.tol {
			t.Errorf("%s lies at %.0f m, want %.0f within %.0f", c.town, got, c.want, c.tol)
		}
	}
}

func TestSeasons(t *testing.T) {
	yakutsk := ground(t, 62.03, 129.73, "1941-01-15T12")
	if m := yakutsk.Usual().Mean; m > -33 || m < -44 {
		t.Errorf("Yakutsk in January %.1f degC, want -38.5 within 5.5", m)
	}
	if d := yakutsk.SnowDepth(); d < 0.1 || d > 0.6 {
		t.Errorf("snow at Yakutsk in January %.2f m", d)
	}
	if d := ground(t, 62.03, 129.73, "1941-07-15T12").SnowDepth(); d != 0 {
		t.Errorf("snow at Yakutsk in July %.2f m", d)
	}
	gobi := ground(t, 43.57, 104.43, "1941-07-15T12")
	if noon := gobi.Usual().Mean + gobi.Usual().Range/2; noon < 24 || noon > 34 {
		t.Errorf("Dalanzadgad at noon in July %.1f degC", noon)
	}
	if delhi := ground(t, 28.61, 77.21, "1941-07-15T12"); delhi.Usual().Mean < 26 || delhi.Usual().Rain < 100 {
		t.Errorf("Delhi in July: %.1f degC, %.0f mm: want heat and monsoon", delhi.Usual().Mean, delhi.Usual().Rain)
	}
}

func TestShowNamesItsSources(t *testing.T) {
	for _, p := range []geo.Point{{Lat: 52.23, Lon: 21.01}, {Lat: 54.3, Lon: 108.8}, {Lat: 0, Lon: 0}} {
		seen := map[string]bool{}
		for _, v := range open().Show(p, at(t, "1940-07-01T12")).Values {
			if v.Source == "" || v.Name == "" {
				t.Errorf("%v: %q has source %q", p, v.Name, v.Source)
			}
			if seen[v.Name] {
				t.Errorf("%v: %q is shown twice", p, v.Name)
			}
			seen[v.Name] = true
		}
	}
}

// TestShowAgreesWithGround: units are those that are written beside the value.
func TestShowAgreesWithGround(t *testing.T) {
	p := geo.Point{Lat: 52.23, Lon: 21.01}
	g := open().Ground(p, at(t, "1940-07-01T12"))
	values := map[string]any{}
	for _, v := range open().Show(p, at(t, "1940-07-01T12")).Values {
		values[v.Name] = v.Value
	}
	if h, ok := values["relative humidity"].(float64); !ok || h < 40 || h > 90 || math.Abs(h-100*g.Usual().Humidity()) > 0.01 {
		t.Errorf("relative humidity at Warsaw in July is shown as %v %%, and is %.2f of 1", values["relative humidity"], g.Usual().Humidity())
	}
	if values["held by"] != "Germany" || values["nearest settlement of today"] != "Warsaw" || values["nearest river"] != "Vistula" || values["sea"] != false {
		t.Errorf("Warsaw, 1 July 1940: held by %v, near %v, river %v, sea %v",
			values["held by"], values["nearest settlement of today"], values["nearest river"], values["sea"])
	}
}

// TestEverywhereAndAlways: no place and no day between 1900 and 2100 is
// without an answer, and every answer can be written as JSON.
func TestEverywhereAndAlways(t *testing.T) {
	days := []string{"1900-01-01T00", "1936-02-29T12", "1941-12-31T23", "2000-02-29T06", "2100-12-31T23"}
	for _, lat := range []float64{-90, -89.99, -45, 0, 47.9, 89.99, 90} {
		for k, lon := range []float64{-180, -179.99, 0, 106.9, 179.99, 180} {
			p := geo.Point{Lat: lat, Lon: lon}
			s := open().Show(p, at(t, days[k%len(days)]))
			text, err := json.Marshal(s)
			if err != nil {
				t.Errorf("%v: %v", p, err)
			}
			if strings.Contains(string(text), "NaN") || strings.Contains(string(text), "Inf") {
				t.Errorf("%v: %s", p, text)
			}
			for _, v := range s.Values {
				if x, ok := v.Value.(float64); ok && math.Abs(x) > 2e5 {
					t.Errorf("%v: %s is %g %s", p, v.Name, x, v.Unit)
				}
			}
		}
	}
}

func TestAntimeridianIsNoEdge(t *testing.T) {
	east, west := ground(t, 67, 179.999, "2026-06-01T12"), ground(t, 67, -179.999, "2026-06-01T12")
	if math.Abs(east.Elevation-west.Elevation) > 50 || math.Abs(east.Usual().Mean-west.Usual().Mean) > 0.5 || east.Sea != west.Sea {
		t.Errorf("90 m apart: %.0f and %.0f m, %.1f and %.1f degC", east.Elevation, west.Elevation, east.Usual().Mean, west.Usual().Mean)
	}
}

func TestDamsAreTakenAway(t *testing.T) {
	bratsk := geo.Point{Lat: 55.6, Lon: 102.3} // on the reservoir, filled from 1961
	now := open().Ground(bratsk, at(t, "2026-07-01T12"))
	then := open().In(1941).Ground(bratsk, at(t, "1941-07-01T12"))
	if now.Lake < 0 {
		t.Skipf("%v is no lake today on this map", bratsk)
	}
	if then.Lake >= 0 || then.Cover() == cover.Lake {
		t.Errorf("the reservoir of Bratsk stood in 1941: %q", then.LakeName)
	}
	if g := open().In(1941).Ground(geo.Point{Lat: 54.3, Lon: 108.8}, at(t, "1941-07-01T12")); g.LakeName != "Baikal" {
		t.Errorf("Baikal is gone in 1941: %q", g.LakeName)
	}
}

func TestSourcesAreNamed(t *testing.T) {
	sources := open().Sources()
	if len(sources) < 5 {
		t.Fatalf("%d sources", len(sources))
	}
	for _, s := range sources {
		if s.Value == "" || s.Work.Key == "" || s.Resolution == "" {
			t.Errorf("%+v lacks a value, a work or a resolution", s)
		}
	}
	for _, gap := range open().Gaps() {
		if gap.Error() == "" {
			t.Error("an empty gap")
		}
	}
}

// ExampleWorld_Ground asks who held a town on a day.
func ExampleWorld_Ground() {
	w, err := world.Open()
	if err != nil {
		panic(err)
	}
	g := w.Ground(geo.Point{Lat: 52.23, Lon: 21.01}, time.Date(1940, 7, 1, 12, 0, 0, 0, time.UTC))
	h, _ := g.Holding()
	fmt.Println(h.Name, "held by", h.Controller)
	// Output: General Government held by Germany
}
