package world_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world"
)

// iceSpan is when a lake closes and opens about a place in the usual year:
// the first day of ice from August on, and the first without it after February.
func iceSpan(p geo.Point) (closes, opens time.Time) {
	for d := time.Date(1940, 8, 1, 12, 0, 0, 0, time.UTC); d.Year() < 1942; d = d.AddDate(0, 0, 2) {
		ice := open().Ground(p, d).LakeIce()
		switch {
		case closes.IsZero() && ice > 0:
			closes = d
		case !closes.IsZero() && opens.IsZero() && ice == 0:
			return closes, d
		}
	}
	return closes, opens
}

// Baikal: its shallow bays close in November and December, the north before
// the south, and the south opens weeks before the north (recorded at Peschanaya
// Bay: closed on 10 January, open on 30 April).
func TestBaikalFreezesByBasin(t *testing.T) {
	bay, _ := iceSpan(geo.Point{Lat: 53.75, Lon: 109.05})
	northCloses, northOpens := iceSpan(geo.Point{Lat: 55.3, Lon: 109.4})
	southCloses, southOpens := iceSpan(geo.Point{Lat: 52.26, Lon: 105.75})
	t.Logf("Chivyrkuy closes %v, north %v to %v, south %v to %v", bay, northCloses, northOpens, southCloses, southOpens)
	if !bay.Before(northCloses) || !northCloses.Before(southCloses) || !southOpens.Before(northOpens) {
		t.Error("the basins freeze or open in the wrong order")
	}
	// The lake is deep up to its northern shore, which closes in December; only
	// the lagoon behind the spit of Yarki closes as ponds do.
	tip, _ := iceSpan(geo.Point{Lat: 55.7, Lon: 109.5})
	lagoon, _ := iceSpan(geo.Point{Lat: 55.77, Lon: 109.75})
	if tip.Month() != time.December || lagoon.Month() > time.November {
		t.Errorf("the northern tip closes on %v, its lagoon on %v", tip, lagoon)
	}
	recorded := time.Date(1941, 1, 10, 12, 0, 0, 0, time.UTC)
	if miss := southCloses.Sub(recorded).Abs(); miss > 12*24*time.Hour {
		t.Errorf("the south closes on %v, recorded 10 January", southCloses)
	}
	if opened := time.Date(1941, 4, 30, 12, 0, 0, 0, time.UTC); southOpens.Sub(opened).Abs() > 14*24*time.Hour {
		t.Errorf("the south opens on %v, recorded 30 April", southOpens)
	}
}

// Mjosa, 150 m deep under a mild sky, freezes in most winters, late.
func TestMjosaFreezesLate(t *testing.T) {
	closes, opens := iceSpan(geo.Point{Lat: 60.76, Lon: 10.95})
	if closes.Month() < 1 || closes.Month() > 3 || opens.IsZero() {
		t.Errorf("Mjosa is closed from %v to %v, recorded 29 January to 25 April", closes, opens)
	}
}

// People live on the floors of hollows, passes stand above them.
func TestHeightsAreWherePeopleAre(t *testing.T) {
	lhasa, _ := open().HeightAt(geo.Point{Lat: 29.65, Lon: 91.12})
	if !lhasa.Hollow || lhasa.Metres > 3800 || lhasa.Doubt < 100 {
		t.Errorf("Lhasa, at 3,650 m, is %+v", lhasa)
	}
	pass, _ := open().HeightAt(geo.Point{Lat: 27.367, Lon: 88.867})
	if pass.Hollow || pass.Metres < 3900 {
		t.Errorf("Jelep La, at 4,267 m or more, is %+v", pass)
	}
}

func TestValleysWithInversionsAreNamed(t *testing.T) {
	for _, c := range []struct {
		place    string
		lat, lon float64
		want     bool
	}{
		{"Kyzyl", 51.71, 94.45, true},
		{"Barguzin", 53.62, 109.63, true},
		{"Fairbanks", 64.84, -147.7, true},
		{"Oymyakon", 63.25, 143.15, true},
		{"Verkhoyansk", 67.55, 133.4, true},
		{"Ulaanbaatar", 47.9, 106.9, true},
		{"Ulaangom", 49.97, 92.08, true},
		{"Minusinsk", 53.7, 91.7, true},
		{"Chita", 52.05, 113.5, true},
		{"Dawson", 64.06, -139.4, true},
		{"Susuman", 62.78, 148.15, true},
		{"Tynda", 55.15, 124.7, true},
		{"Ust-Nera", 64.57, 143.2, true},
		{"Chara", 56.9, 118.3, true},
		{"Muya", 56.4, 115.6, true},
		{"Salt Lake City", 40.76, -111.9, true},
		{"Warsaw", 52.2, 21, false},
		{"Bikaner", 28, 73.3, false},
		{"Moscow", 55.75, 37.6, false},
		{"Omsk", 55, 73.4, false},
		{"Winnipeg", 49.9, -97.1, false},
		{"Harbin", 45.75, 126.6, false},
		{"Paris", 48.85, 2.35, false},
	} {
		caveats := strings.Join(open().Show(geo.Point{Lat: c.lat, Lon: c.lon}, at(t, "1941-01-15T12")).Caveats, "\n")
		if got := strings.Contains(caveats, "winter inversions"); got != c.want {
			t.Errorf("%s is named as a valley with inversions: %v", c.place, got)
		}
	}
}

func TestFactsAreReadAsTheyAre(t *testing.T) {
	if _, err := world.ReadFacts(t.TempDir()); err == nil || !strings.Contains(err.Error(), "stations.csv") {
		t.Errorf("a folder without tables: %v", err)
	}
	dir := t.TempDir()
	table := "name,kind,lat,lon,elev_m\nNowhere,town,,,900\nThe sea,town,0,-30,500\nBadly placed,town,95,0,1\n"
	if err := os.WriteFile(filepath.Join(dir, "elevations.csv"), []byte(table), 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := world.ReadFacts(dir)
	if err != nil {
		t.Fatal(err)
	}
	all := open().Agree(f)
	if len(all) != 1 || all[0].N != 1 || all[0].Bias > -499 || all[0].OK || all[0].Claimed {
		t.Errorf("one town of 500 m in the sea gives %+v", all)
	}
	broken := filepath.Join(dir, "snow.csv")
	if err := os.WriteFile(broken, []byte("a,b\n1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := world.ReadFacts(dir); err == nil || !strings.Contains(err.Error(), "snow.csv") {
		t.Errorf("a broken table: %v", err)
	}
}
