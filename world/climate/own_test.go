package climate_test

import (
	"math"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas"
	"github.com/longwalk/longwalk/world/climate"
)

// alpine knows one valley in January and nothing else.
type alpine struct{ valley geo.Point }

func (a alpine) Month(p geo.Point, month int) climate.Known {
	k := climate.Unknown()
	if p == a.valley && month == 1 {
		k = climate.Known{Mean: -4, Height: 1500, Range: 9, Precipitation: 70, Wind: 1.5, Humidity: 0.8, Sunshine: 0.35, Radiation: math.NaN()}
	}
	return k
}

func TestAFinerSourceAnswersWhereItKnows(t *testing.T) {
	a, err := atlas.Open()
	if err != nil {
		t.Fatal(err)
	}
	own, err := climate.FromAtlas(a)
	if err != nil {
		t.Fatal(err)
	}
	valley := geo.Point{Lat: 46.5, Lon: 9.8}
	both := own.With(alpine{valley})
	before, after := own.At(valley, 1500), both.At(valley, 1500)
	jan := after.Months[0]
	if jan.Mean != -4 || jan.Range != 9 || jan.Wind != 1.5 || math.Abs(jan.Precipitation()-70) > 1e-9 ||
		math.Abs(jan.Cloud-0.65) > 1e-9 || math.Abs(jan.Vapour-0.8*climate.Saturation(-4)) > 1e-9 {
		t.Errorf("January is %+v", jan)
	}
	if math.Abs(jan.Snowfall-70*climate.SnowShare(-4)) > 1e-9 {
		t.Errorf("of 70 mm at -4 degC %.0f are snow", jan.Snowfall)
	}
	if got, want := after.Months[6].Mean, before.Months[6].Mean; got != want {
		t.Errorf("July, of which it knows nothing, went from %g to %g", want, got)
	}
	if high := both.At(valley, 2500).Months[0].Mean; math.Abs(high-(-4-climate.Lapse(46.5, 1))) > 1e-9 {
		t.Errorf("a kilometre above the cell January has %.2f degC", high)
	}
	elsewhere := geo.Point{Lat: 47, Lon: 103}
	if own.At(elsewhere, 1300) != both.At(elsewhere, 1300) {
		t.Error("a place that it does not know changed")
	}
}
