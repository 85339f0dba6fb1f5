package water

import (
	"encoding/csv"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"testing"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
)

// wave is a year of temperature as a wave, for tests that need no place.
func wave(mean, swing float64) func(int) float64 {
	return func(doy int) float64 { return mean - swing*math.Cos(2*math.Pi*float64(doy-20)/365) }
}

func TestIceModelsReproduceTheirChecks(t *testing.T) {
	for _, m := range Models() {
		for _, c := range m.Checks {
			res, err := m.Evaluate(c.In)
			again, _ := m.Evaluate(c.In)
			if err != nil {
				t.Errorf("%s %v: %v", m.Name, c.In, err)
			} else if got := res.Out[c.Out]; math.Abs(got-c.Want) > c.Tol || got != again.Out[c.Out] {
				t.Errorf("%s %v: %s = %g, want %g within %g", m.Name, c.In, c.Out, got, c.Want, c.Tol)
			}
		}
		if _, err := m.Evaluate(cite.Values{"no such input": 1}); err == nil {
			t.Errorf("%s takes an unknown input", m.Name)
		}
		if _, err := m.Evaluate(cite.Values{}); err == nil {
			t.Errorf("%s answers with nothing given", m.Name)
		}
		far := cite.Values{m.Inputs[0].Name: m.Inputs[0].Max * 2}
		if res, err := m.Evaluate(far); err != nil || len(res.Caveats) <= len(m.Caveats) {
			t.Errorf("%s outside its range: %v, %d caveats", m.Name, err, len(res.Caveats))
		}
	}
	if len(IceWorks()) == 0 {
		t.Error("ice does not say what it rests on")
	}
}

func TestDeepLakesFreezeLaterThanShallow(t *testing.T) {
	cold := wave(-3, 20)
	pond, lake := Ice(cold, IceOnLake, 3), Ice(cold, IceOnLake, 40)
	since := func(y IceYear) int { return (y.FreezeUp + 365 - 240) % 365 } // days after 28 August
	if pond.FreezeUp == 0 || lake.FreezeUp == 0 || since(lake)-since(pond) < 20 {
		t.Errorf("a pond closes on day %d, a lake of 40 m on day %d", pond.FreezeUp, lake.FreezeUp)
	}
	if lake.On(60) >= pond.On(60) {
		t.Errorf("the later ice is not thinner: %.2f and %.2f m", lake.On(60), pond.On(60))
	}
}

func TestWarmWatersStayOpenAndPolarOnesClosed(t *testing.T) {
	if y := Ice(wave(12, 8), IceOnRiver, 3); y.FreezeUp != 0 || y.Perennial() {
		t.Errorf("a river freezes where it never freezes: day %d", y.FreezeUp)
	}
	if y := Ice(wave(-25, 15), IceOnLake, 10); !y.Perennial() || y.On(200) < 1 {
		t.Errorf("ice goes where it never thaws: %.2f m in July", y.On(200))
	}
}

func TestBareIceIsThicker(t *testing.T) {
	if snowy, bare := Ice(wave(-3, 20), IceOnLake, 20), Ice(wave(-3, 20), IceOnBareLake, 20); bare.On(60) <= snowy.On(60) {
		t.Errorf("bare %.2f m, under snow %.2f m", bare.On(60), snowy.On(60))
	}
}

// The thresholds must bear their loads with a margin of at least two by the law
// at low risk: 110 kg, 500 kg in file, 900 kg.
func TestThresholdsBearTheirLoads(t *testing.T) {
	for _, c := range []struct{ thickness, load float64 }{{BearsPerson, 110}, {BearsParty, 350}, {BearsHorse, 900}} {
		if got := Bearing(c.thickness, 3.5); got < 2*c.load {
			t.Errorf("%g m bears %.0f kg, asked for twice %g", c.thickness, got, c.load)
		}
	}
}

func dayOf(month time.Month, day int) int {
	return time.Date(2001, month, day, 0, 0, 0, 0, time.UTC).YearDay()
}

// depths are mean depths of the recorded lakes [m], rounded, general knowledge;
// where none is known 10 m stands.
var depths = map[string]float64{
	"Lake Baunt": 17, "Lake Gusinoye (1951-1986 series)": 15, "Lake Jack London (upper Kolyma)": 20, "Lake Nichatka": 40,
	"Lake Shira (Khakassia)": 11, "Lake Sosnovoye (Buryatia)": 3, "Lake Teletskoye (Altai)": 174, "Lake Mjosa (Kise-Kapp)": 150,
	"Lake Onega (Petrozavodsk)": 30, "Kluane Lake": 31, "Baker Lake": 15,
	"Lake Baikal at Peschanaya Bukhta (middle-south basin)": 700,
}

// recordedIce is a row of ice.csv with medians of freeze-up and break-up.
type recordedIce struct {
	name             string
	at               geo.Point
	kind             IceKind
	depth            float64
	freezeUp, openUp int
}

func recordedIces(t *testing.T) (all []recordedIce) {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "..", "..", "shared", "world-facts", "ice.csv"))
	if err != nil {
		t.Skip("no table of measured facts here")
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	col := map[string]int{}
	for i, h := range rows[0] {
		col[h] = i
	}
	for _, r := range rows[1:] {
		freeze, open := date(r[col["freeze_median"]]), date(r[col["breakup_median"]])
		lat, err := strconv.ParseFloat(r[col["lat"]], 64)
		if freeze == 0 || open == 0 || err != nil {
			continue
		}
		lon, _ := strconv.ParseFloat(r[col["lon"]], 64)
		if r[col["name"]] == "Porcupine at Old Crow" {
			lon = -139.84 // the table has lost a digit: Old Crow lies at 139.8 W
		}
		x := recordedIce{name: r[col["name"]], at: geo.Point{Lat: lat, Lon: lon}, kind: IceOnRiver, depth: 10, freezeUp: freeze, openUp: open}
		if r[col["kind"]] == "lake" {
			x.kind = IceOnLake
		}
		if d, ok := depths[x.name]; ok {
			x.depth = d
		}
		all = append(all, x)
	}
	return all
}

func date(s string) int {
	d, err := time.Parse("01-02", s)
	if err != nil {
		return 0
	}
	return dayOf(d.Month(), d.Day())
}

func medianOf(errs []float64) (median, bias float64) {
	a := make([]float64, len(errs))
	for i, e := range errs {
		a[i], bias = math.Abs(e), bias+e/float64(len(errs))
	}
	sort.Float64s(a)
	return a[len(a)/2], bias
}

// Thin ice: an inch takes 15 degree-days Fahrenheit, 8.3 degC d (Ice Engineering,
// chapter 2), so that ice of a day never bears.
func TestThinIceGrowsAnInchForFifteenDegreeDays(t *testing.T) {
	if got := (&freezing{kind: IceOnBareLake, factor: factorBare, ice: 0.02}).grown(8.33) - 0.02; math.Abs(got-0.0254) > 0.0002 {
		t.Errorf("2 cm of ice grow by %.4f m in 8.33 degC d", got)
	}
	if got, want := (&freezing{factor: factorSnow, ice: 0.5}).grown(20), Stefan(0.5, 20, factorSnow); got != want {
		t.Errorf("half a metre of ice grows to %.4f m, Stefan says %.4f", got, want)
	}
	y := Ice(func(doy int) float64 {
		if doy > 300 {
			return -30
		}
		return 5
	}, IceOnLake, 3)
	if h := y.On(y.FreezeUp); h == 0 || h >= BearsPerson {
		t.Errorf("the first night's ice at -30 is %.2f m", h)
	}
	for _, load := range []float64{BearsPerson, BearsParty, BearsHorse} {
		day := y.FreezeUp
		for y.On(day) < load {
			day++
		}
		t.Logf("bears what needs %.2f m %d days after freeze-up", load, day-y.FreezeUp)
	}
}
