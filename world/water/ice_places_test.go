package water

import (
	"sync"
	"testing"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas"
)

var openAtlas = sync.OnceValues(atlas.Open)

// airOf is a plain mean year of a place: monthly means of the atlas brought to
// the water's height by 6.5 K/km, in straight lines between mid-months.
func airOf(t *testing.T, p geo.Point, elevation float64) func(int) float64 {
	t.Helper()
	a, err := openAtlas()
	if err != nil {
		t.Fatal(err)
	}
	var mean [12]float64
	for i := range mean {
		mean[i] = a.Temperature(i+1).Bilinear(p) - 0.0065*(elevation-a.TemperatureHeight().Bilinear(p))
	}
	return func(doy int) float64 {
		x := (float64(doy)-15.5)/30.4167 + 12
		i := int(x)
		return mean[i%12]*(1-x+float64(i)) + mean[(i+1)%12]*(x-float64(i))
	}
}

// lowest is the lowest height of the atlas about a place: water lies low.
func lowest(t *testing.T, p geo.Point) float64 {
	t.Helper()
	a, err := openAtlas()
	if err != nil {
		t.Fatal(err)
	}
	low := 9000.0
	for _, dlat := range []float64{-0.08, 0, 0.08} {
		for _, dlon := range []float64{-0.12, 0, 0.12} {
			low = min(low, a.Elevation().Bilinear(geo.Point{Lat: p.Lat + dlat, Lon: p.Lon + dlon}))
		}
	}
	return low
}

func TestLenaBearsInAprilAndNotInJune(t *testing.T) {
	p := geo.Point{Lat: 60.4, Lon: 120.4}
	y := Ice(airOf(t, p, 130), IceOnRiver, 5)
	if h := y.On(dayOf(4, 18)); h < BearsPerson {
		t.Errorf("the Lena on 18 April: %.2f m", h)
	}
	if h := y.On(dayOf(6, 10)); h != 0 {
		t.Errorf("the Lena on 10 June: %.2f m", h)
	}
	if y.BreakUp < dayOf(5, 1) || y.BreakUp > dayOf(5, 25) {
		t.Errorf("the Lena opens on day %d; 11-12 May was forecast in one year", y.BreakUp)
	}
}

func TestBaikalFreezesInJanuaryAndOpensInMay(t *testing.T) {
	middle := Ice(airOf(t, geo.Point{Lat: 52.3, Lon: 105.8}, 456), IceOnBareLake, 730)
	if middle.FreezeUp < dayOf(1, 1) || middle.FreezeUp > dayOf(1, 31) {
		t.Errorf("southern Baikal closes on day %d; the median is 10 January", middle.FreezeUp)
	}
	if middle.BreakUp < dayOf(4, 20) || middle.BreakUp > dayOf(5, 31) {
		t.Errorf("southern Baikal opens on day %d; about the turn of April to May", middle.BreakUp)
	}
	north := Ice(airOf(t, geo.Point{Lat: 55.0, Lon: 109.2}, 456), IceOnBareLake, 600)
	if h := north.On(dayOf(3, 15)); h < BearsHorse || h > 1.6 {
		t.Errorf("northern Baikal in mid-March: %.2f m; 0.4 to 1.2 m are usual", h)
	}
	if h := north.On(dayOf(7, 1)); h != 0 {
		t.Errorf("northern Baikal on 1 July: %.2f m", h)
	}
	if h := north.On(dayOf(12, 1)); h != 0 {
		t.Errorf("northern Baikal is closed on 1 December: %.2f m", h)
	}
}

func TestAmurIceGrowsAsMeasured(t *testing.T) {
	y := Ice(airOf(t, geo.Point{Lat: 50.53, Lon: 137.05}, 20), IceOnRiver, 5)
	for _, c := range []struct {
		month int
		want  float64
	}{{12, 0.47}, {1, 0.79}, {2, 0.98}, {3, 1.02}} {
		if got := y.On(dayOf(1, 15) + []int{0, 0, 31, 59, 0, 0, 0, 0, 0, 0, 0, 0, 334}[c.month]); got < 0.75*c.want || got > 1.3*c.want {
			t.Errorf("Amur at Komsomolsk, month %d: %.2f m, measured %.2f", c.month, got, c.want)
		}
	}
}

func TestAgainstRecordedIce(t *testing.T) {
	ices := recordedIces(t)
	var freeze, open []float64
	never := 0
	for _, x := range ices {
		p := x.at
		el := lowest(t, p)
		y := Ice(airOf(t, p, el), x.kind, x.depth)
		if y.FreezeUp == 0 {
			t.Logf("%s does not freeze in the mean year", x.name)
			never++
			continue
		}
		f, o := apart(y.FreezeUp, x.freezeUp), apart(y.BreakUp, x.openUp)
		freeze, open = append(freeze, f), append(open, o)
		t.Logf("%-36.36s at %4.0f m: freeze-up %+4.0f d, break-up %+4.0f d", x.name, el, f, o)
	}
	mf, bf := medianOf(freeze)
	mo, bo := medianOf(open)
	t.Logf("freeze-up: n %d  median error %.0f d  bias %+.1f d; break-up: median error %.0f d  bias %+.1f d", len(freeze), mf, bf, mo, bo)
	// Mjosa, 150 m deep under a mild sky, froze late in most winters of
	// 1865-1995; the mean year of 1979-2014 leaves it open.
	if mf > 8 || mo > 7 || never > 1 {
		t.Errorf("median errors of %.0f and %.0f days, %d waters never freeze", mf, mo, never)
	}
}

// apart is the difference of two days of the year by the shorter way.
func apart(model, recorded int) float64 {
	d := (model - recorded + 365) % 365
	if d > 182 {
		d -= 365
	}
	return float64(d)
}
