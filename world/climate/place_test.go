package climate_test

import (
	"testing"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas"
	"github.com/longwalk/longwalk/world/climate"
)

func source(t testing.TB) *climate.Source {
	t.Helper()
	a, err := atlas.Open()
	if err != nil {
		t.Fatal(err)
	}
	s, err := climate.FromAtlas(a)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var (
	yakutsk     = geo.Point{Lat: 62.02, Lon: 129.73}
	dalanzadgad = geo.Point{Lat: 43.58, Lon: 104.42}
	lhasa       = geo.Point{Lat: 29.67, Lon: 91.13}
	kirensk     = geo.Point{Lat: 57.77, Lon: 108.07}
	delhi       = geo.Point{Lat: 28.58, Lon: 77.20}
)

func TestYakutskWinterIsDeadly(t *testing.T) {
	jan := source(t).At(yakutsk, 101).Months[0]
	if jan.Mean < -45 || jan.Mean > -33 {
		t.Errorf("Yakutsk in January: %.1f degC, measured -38.6", jan.Mean)
	}
	if jan.Rain > 0.5 || jan.Snowfall < 3 {
		t.Errorf("Yakutsk in January: %.1f mm of rain, %.1f mm as snow", jan.Rain, jan.Snowfall)
	}
}

func TestGobiSummerAfternoonsAreHot(t *testing.T) {
	jul := source(t).At(dalanzadgad, 1465).Months[6]
	if top := jul.Mean + jul.Range/2; top < 25 || top > 36 {
		t.Errorf("Dalanzadgad on a July afternoon: %.1f degC, measured 28.6", top)
	}
}

func TestHigherIsColder(t *testing.T) {
	s := source(t)
	low, high := s.At(lhasa, 3650), s.At(lhasa, 5200)
	for i := range low.Months {
		fall := (low.Months[i].Mean - high.Months[i].Mean) / 1.55
		if fall < 4 || fall > 9 {
			t.Errorf("month %d: the air cools by %.1f K/km", i+1, fall)
		}
	}
}

func TestMonsoonIsWetAndWinterThereDry(t *testing.T) {
	n := source(t).At(delhi, 216)
	if n.Months[6].Rain < 5*n.Months[10].Rain || n.Months[6].WetDays < 6 {
		t.Errorf("Delhi: July %.0f mm on %.1f days, November %.0f mm", n.Months[6].Rain, n.Months[6].WetDays, n.Months[10].Rain)
	}
	if n.Months[6].Humidity() < n.Months[4].Humidity()+0.15 {
		t.Errorf("Delhi is no moister in July (%.2f) than in May (%.2f)", n.Months[6].Humidity(), n.Months[4].Humidity())
	}
	if n.Months[0].SnowDepth != 0 {
		t.Errorf("snow lies in Delhi")
	}
}

func TestSnowLiesInTheTaigaAndNotInJuly(t *testing.T) {
	n := source(t).At(kirensk, 259)
	if d := n.SnowOn(60); d < 0.2 || d > 0.8 {
		t.Errorf("Kirensk on 1 March: %.2f m of snow; 35 to 48 cm lie in the region in January", d)
	}
	if d := n.SnowOn(196); d != 0 {
		t.Errorf("Kirensk in mid-July: %.2f m of snow", d)
	}
}

func TestSnowOutlastsTheSummerOnHighMountains(t *testing.T) {
	n := source(t).At(geo.Point{Lat: 27.98, Lon: 86.92}, 7500)
	for i, m := range n.Months {
		if m.SnowDepth < 0.5 {
			t.Errorf("month %d at 7,500 m below Everest: %.2f m of snow at %.1f degC", i+1, m.SnowDepth, m.Mean)
		}
	}
}

func TestGobiDustComesInSpring(t *testing.T) {
	n := source(t).At(dalanzadgad, 1465)
	spring, year := 0.0, 0.0
	for i, m := range n.Months {
		year += m.DustDays
		if i >= 2 && i <= 4 {
			spring += m.DustDays
		}
	}
	if year < 10 || year > 45 || spring < 0.45*year {
		t.Errorf("Gobi: %.1f dust days, %.1f in spring; recorded 20 to 37 with 61 %% in spring", year, spring)
	}
	wet := source(t).At(geo.Point{Lat: 52.2, Lon: 21}, 106)
	for i, m := range wet.Months {
		if m.DustDays > 0 {
			t.Errorf("Warsaw has dust storms in month %d", i+1)
		}
	}
}

func TestDaysPassSmoothlyThroughTheYear(t *testing.T) {
	n := source(t).At(yakutsk, 101)
	for d := 1; d <= 365; d++ {
		next := d%365 + 1
		if step := n.DayTemperature(next) - n.DayTemperature(d); step > 1 || step < -1 {
			t.Fatalf("from day %d to %d the mean leaps by %.2f K", d, next, step)
		}
	}
	mid := n.On(time.Date(1941, 7, 15, 12, 0, 0, 0, time.UTC))
	if diff := mid.Mean - n.Months[6].Mean; diff > 0.1 || diff < -0.1 {
		t.Errorf("mid-July differs from July by %.2f K", diff)
	}
	if leap := n.On(time.Date(1940, 12, 31, 0, 0, 0, 0, time.UTC)); leap.Mean > -30 {
		t.Errorf("the 366th day of a leap year: %.1f degC", leap.Mean)
	}
	if f := n.FreezingDegreeDays(); f < 4500 || f > 6500 {
		t.Errorf("Yakutsk has %.0f freezing degree-days, measured about 5,400", f)
	}
}

// Every place on Earth must give plain numbers: the engine walks anywhere.
func TestEveryPlaceGivesPlausibleNumbers(t *testing.T) {
	s := source(t)
	for lat := -90.0; lat <= 90; lat += 7.5 {
		for lon := -180.0; lon < 180; lon += 11 {
			for _, el := range []float64{-400, 0, 2500, 8800} {
				n := s.At(geo.Point{Lat: lat, Lon: lon}, el)
				for i, m := range n.Months {
					if !plausible(m) {
						t.Fatalf("%v at %g m, month %d: %+v", geo.Point{Lat: lat, Lon: lon}, el, i+1, m)
					}
				}
			}
		}
	}
}

func plausible(m climate.Month) bool {
	within := func(x, low, high float64) bool { return x >= low && x <= high }
	return within(m.Mean, -110, 60) && within(m.Range, 3, 22) && within(m.DaySD, 0.5, 12) && within(m.YearSD, 0.2, 6) &&
		within(m.Rain, 0, 3000) && within(m.Snowfall, 0, 2000) && within(m.WetDays, 0, 31) && within(m.Wind, 0.5, 15) &&
		within(m.Vapour, 0, 60) && within(m.Cloud, 0.05, 0.95) && within(m.SnowDepth, 0, 26) && within(m.DustDays, 0, 10)
}

func TestALayerMayNotBeMissing(t *testing.T) {
	if _, err := climate.New(climate.Layers{}); err == nil {
		t.Error("a source over nothing")
	}
	if _, err := climate.FromAtlas(nil); err == nil {
		t.Error("a source over no atlas")
	}
	if len(climate.Works()) == 0 {
		t.Error("climate does not say what it rests on")
	}
}

func TestAtAllocatesNothing(t *testing.T) {
	s := source(t)
	s.At(kirensk, 259)
	var sum float64
	if n := testing.AllocsPerRun(100, func() { sum += s.At(kirensk, 259).Months[0].Mean }); n != 0 {
		t.Errorf("%g allocations", n)
	}
}

func BenchmarkAt(b *testing.B) {
	s := source(b)
	b.ReportAllocs()
	for b.Loop() {
		s.At(kirensk, 259)
	}
}
