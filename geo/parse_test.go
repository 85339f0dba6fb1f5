package geo_test

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/quantity"
)

func TestPointsAreReadInManySpellings(t *testing.T) {
	for text, want := range map[string]geo.Point{
		"61.5 N 123.0 E":          at(61.5, 123),
		"61.5,123":                at(61.5, 123),
		"61.5N, 123E":             at(61.5, 123),
		" 61.5 n ; 123 e ":        at(61.5, 123),
		"61.5 123":                at(61.5, 123),
		"+61.5 -123":              at(61.5, -123),
		"N 61.5 E 123":            at(61.5, 123),
		"E123 N61.5":              at(61.5, 123),
		"123 E 61.5 N":            at(61.5, 123),
		"61.5° N, 123° W":         at(61.5, -123),
		"61.5°, 123°":             at(61.5, 123),
		"61.5° 123°":              at(61.5, 123),
		"61.5 deg N 123 deg E":    at(61.5, 123),
		"−33.5, −70.25":           at(-33.5, -70.25),
		"27°20'N 88°37'E":         at(27+20.0/60, 88+37.0/60),
		"27° 20′ 30″ N 88° 37′ E": at(27+20.5/60, 88+37.0/60),
		`27°20'30.6"S, 88°37'W`:   at(-27-20.51/60, -88-37.0/60),
		"27°20.5' 88°37.25'":      at(27+20.5/60, 88+37.25/60),
		"27°20''N 1°E":            {}, // refused: seconds without minutes
		"90 N 180 E":              at(90, -180),
		"0 S 180 W":               at(0, -180),
	} {
		got, err := geo.ParsePoint(text)
		if want == (geo.Point{}) {
			if err == nil {
				t.Errorf("%q is read as %v", text, got)
			}
			continue
		}
		if err != nil || math.Abs(got.Lat-want.Lat) > 1e-12 || math.Abs(got.Lon-want.Lon) > 1e-12 {
			t.Errorf("%q is read as %v %v, %v; want %v", text, got.Lat, got.Lon, err, want)
		}
	}
}

func TestWhatIsNoPointIsRefusedWithTheReason(t *testing.T) {
	for text, says := range map[string]string{
		"":                    "found nothing",
		"Baikal":              `"Baikal", which does not begin with a number`,
		"61.5":                "second part",
		"61.5 N":              "second part",
		"61.5 N 62 N":         "the same kind of coordinate twice",
		"61.5 E 62 W":         "the same kind of coordinate twice",
		"61.5 123 E":          "one letter for two numbers",
		"-61.5 N 123 E":       "both a minus sign and a letter",
		"91 N 123 E":          "the latitude 91",
		"123, 61.5":           "the latitude 123",
		"61.5, 190":           "the longitude 190",
		"61.5, 123, 7":        `", 7" after the point`,
		"27°60'N 88°37'E":     "below 60",
		"27.5°20'N 88°37'E":   "only the last may have decimals",
		"27°20.5'30\"N 1°E":   "only the last may have decimals",
		"NaN, 5":              "does not begin with a number",
		"1e3, 5":              `", 5" after the point`, // 1 E, 3
		"1.2.3, 5":            "does not begin with a number",
		"61.5 N 123 E 200 km": "after the point",
	} {
		got, err := geo.ParsePoint(text)
		if err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%q gives %v and error %v, which should say %q", text, got, err, says)
			continue
		}
		var e quantity.TextError
		if !errors.As(err, &e) || !strings.HasPrefix(err.Error(), "place: found ") || e.Allowed == "" {
			t.Errorf("%q: the error %v does not say what is allowed", text, err)
		}
	}
}

func TestPlacesMayBeDoubtful(t *testing.T) {
	for text, want := range map[string]float64{
		"61.5 N 123 E ± 200 km":  200e3,
		"61.5 N 123 E +- 200 km": 200e3,
		"61.5, 123 +/- 5000 m":   5000,
		"61.5 N 123 E±0km":       0,
		"61.5 N, 123.0 E":        0,
	} {
		p, spread, err := geo.ParsePlace(text)
		if err != nil || p != at(61.5, 123) || spread.M() != want {
			t.Errorf("%q is read as %v ± %v, %v", text, p, spread, err)
		}
	}
	for text, says := range map[string]string{
		"61.5 N 123 E ± 200":    `length: found "200" without a unit`,
		"61.5 N 123 E ±":        "length: found nothing",
		"61.5 N 123 E ± -5 km":  `spread of a place: found "-5 km"; allowed: a length of 0 or more`,
		"somewhere ± 200 km":    "does not begin with a number",
		"61.5 N 123 E ± 2 ± km": "length: found the unit",
	} {
		if p, spread, err := geo.ParsePlace(text); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%q gives %v ± %v and error %v, which should say %q", text, p, spread, err, says)
		}
	}
}

func TestAPointWrittenIsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPoint(t, "p")
		got, err := geo.ParsePoint(p.String())
		if err != nil || math.Abs(got.Lat-p.Lat) > 0.00501 || math.Abs(math.Remainder(got.Lon-p.Lon, 360)) > 0.00501 {
			t.Fatalf("%v is written %q and read as %v, %v", p, p.String(), got, err)
		}
	})
}

func TestLongitudesWrap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lon := rapid.Float64Range(-5000, 5000).Draw(t, "lon")
		got := geo.WrapLon(lon)
		if got < -180 || got >= 180 || math.Abs(math.Remainder(got-lon, 360)) > 1e-9 {
			t.Fatalf("%v wraps to %v", lon, got)
		}
	})
	if got := geo.WrapLon(math.Nextafter(-180, -200)); got < -180 || got >= 180 {
		t.Errorf("a hair beyond -180 wraps to %v", got)
	}
}

func ExampleParsePlace() {
	p, spread, err := geo.ParsePlace("61.5 N 123 E ± 200 km")
	fmt.Println(p, spread, err)
	// Output: 61.50 N, 123.00 E 200 km <nil>
}

func FuzzParsePlace(f *testing.F) {
	for _, seed := range []string{"61.5 N 123 E ± 200 km", "27°20'30\"N 88°37'E", "-1,-2", "°", "N", "5°'", "0x1,2", "\xff 1", "1 +- +- 2 m"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, spread, err := geo.ParsePlace(text)
		if err == nil && (!p.Valid() || math.Abs(p.Lon) > 180 || !(spread >= 0)) {
			t.Errorf("%q is read as %v ± %v", text, p, spread)
		}
	})
}
