package report

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"math"
	"sync"
	"testing"
	"time"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world"
)

var opened = sync.OnceValues(world.Open)

// surveyed lays out the embedded world.
func surveyed(t *testing.T, f assess.Frame, width int) *assess.Survey {
	t.Helper()
	w, err := opened()
	if err != nil {
		t.Fatal(err)
	}
	f.Cell = PictureCell(f, width, 1)
	return assess.Surveyed(w, f)
}

// looked is a map that places can be looked at on.
type looked struct {
	*image.RGBA
	view
}

func lookAt(t *testing.T, f assess.Frame, width int) looked {
	t.Helper()
	s := surveyed(t, f, width)
	p, v, err := pictureOf([]*assess.Survey{s}, width)
	if err != nil {
		t.Fatal(err)
	}
	return looked{p.panel(s, v), v}
}

// has returns the share of the pixels about a place that have a colour: names
// and lines may cover some.
func (l looked) has(lat, lon float64, c color.NRGBA) float64 {
	q := l.xy(geo.Point{Lat: lat, Lon: lon})
	n := 0
	for dy := -4; dy <= 4; dy++ {
		for dx := -4; dx <= 4; dx++ {
			if l.RGBAAt(int(q.x)+dx, int(q.y)+dy) == color.RGBA(c) {
				n++
			}
		}
	}
	return float64(n) / 81
}

func day(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 12, 0, 0, 0, time.UTC) }

var (
	asia   = geo.Box{West: 85, South: 25, East: 130, North: 65}
	poland = geo.Box{West: 13, South: 48, East: 29, North: 56}
	baikal = geo.Box{West: 103, South: 51, East: 111, North: 56.5}
)

func TestBaikalAndTheBohaiAreWaterAndTheGobiIsNot(t *testing.T) {
	m := lookAt(t, assess.Frame{Subject: assess.OfRelief, Box: asia}, 900)
	if m.has(54.2, 108.9, lakeTint) < 0.3 {
		t.Error("no lake where Baikal lies")
	}
	if m.has(36, 123, seaColour) < 0.9 {
		t.Error("no sea in the Yellow Sea")
	}
	if m.has(43.6, 104.4, seaColour) > 0 || m.has(43.6, 104.4, lakeTint) > 0 {
		t.Error("water in the Gobi")
	}
	low, high := m.RGBAAt(int(m.xy(geo.Point{Lat: 35.5, Lon: 116}).x), int(m.xy(geo.Point{Lat: 35.5, Lon: 116}).y)), reliefColour(5000)
	if low.R >= high.R && low.G >= high.G {
		t.Errorf("the plain of China is drawn as high ground: %v", low)
	}
}

func TestWarsawOf1940IsGermanAndWilnoLithuanian(t *testing.T) {
	m := lookAt(t, assess.Frame{Subject: assess.OfPower, Box: poland, Day: day(1940, 6, 1)}, 900)
	for _, c := range []struct {
		town     string
		lat, lon float64
		power    string
	}{
		{"Warsaw", 52.1, 20.9, "Germany"},
		{"Poznan", 52.3, 16.8, "Germany"},
		{"Krakow", 50.2, 20.2, "Germany"},
		{"Bialystok", 53.13, 23.3, "Soviet Union"},
		{"Lwow", 49.7, 24.2, "Soviet Union"},
		{"Wilno", 54.75, 25.1, "Lithuania"},
		{"Samogitia", 55.55, 22.7, "Lithuania"},
	} {
		if got := m.has(c.lat, c.lon, powerColours[c.power]); got < 0.5 {
			t.Errorf("%s: only %.0f %% of the pixels have the colour of %s", c.town, 100*got, c.power)
		}
	}
	if m.has(55.2, 18, seaColour) < 0.9 {
		t.Error("no sea in the Baltic")
	}
	light, dark := m.has(49.4, 15.2, hatchAt(3, 0)), m.has(49.4, 15.2, hatchAt(0, 0))
	if light < 0.3 || dark < 0.15 {
		t.Errorf("Bohemia, which no table knows, is not hatched: %.2f and %.2f", light, dark)
	}
}

func TestBaikalBearsAHorseInMarchAndNobodyInAugust(t *testing.T) {
	for _, c := range []struct {
		day  time.Time
		want []class
	}{{day(1941, 3, 1), iceClasses[4:]}, {day(1941, 8, 1), iceClasses[:1]}} {
		m := lookAt(t, assess.Frame{Subject: assess.OfIce, Box: baikal, Day: c.day}, 500)
		got := 0.0
		for _, k := range c.want {
			got += m.has(54.3, 108.8, k.col)
		}
		if got < 0.5 {
			t.Errorf("%s: only %.0f %% of the pixels in the middle of the lake are %q", c.day.Format("2 January"), 100*got, c.want[0].name)
		}
	}
}

func TestSiberiaIsBlueInJanuaryAndRedInJuly(t *testing.T) {
	for m, cold := range map[time.Month]bool{time.January: true, time.July: false} {
		l := lookAt(t, assess.Frame{Subject: assess.OfTemperature, Box: asia, Month: m}, 400)
		q := l.xy(geo.Point{Lat: 58.5, Lon: 102})
		c := l.RGBAAt(int(q.x), int(q.y))
		if (c.B > c.R) != cold {
			t.Errorf("%s: colour %v", m, c)
		}
	}
}

func TestTheLegendHasEveryColour(t *testing.T) {
	for _, f := range []assess.Frame{
		{Subject: assess.OfRelief, Box: asia},
		{Subject: assess.OfTemperature, Box: asia, Month: time.January},
		{Subject: assess.OfSnow, Box: asia, Day: day(1941, 3, 1)},
		{Subject: assess.OfIce, Box: baikal, Day: day(1941, 2, 1)},
		{Subject: assess.OfPower, Box: poland, Day: day(1940, 6, 1)},
		{Subject: assess.OfCover, Box: asia},
	} {
		s := surveyed(t, f, 320)
		out, err := Picture([]*assess.Survey{s, s}, 320)
		if err != nil {
			t.Fatal(err)
		}
		other := s
		if f.Subject == assess.OfIce { // laid out by many hands, lake by lake
			other = surveyed(t, f, 320)
		}
		again, _ := Picture([]*assess.Survey{s, other}, 320)
		if !bytes.Equal(out, again) {
			t.Errorf("%s: drawn twice, it is not the same", f.Subject)
		}
		img, err := png.Decode(bytes.NewReader(out))
		if err != nil {
			t.Fatal(err)
		}
		if w := img.Bounds().Dx(); w != 320 {
			t.Errorf("%s: %d pixels wide", f.Subject, w)
		}
		has := map[color.NRGBA]bool{}
		for y := range img.Bounds().Dy() {
			for x := range img.Bounds().Dx() {
				has[color.NRGBAModel.Convert(img.At(x, y)).(color.NRGBA)] = true
			}
		}
		p, _, _ := pictureOf([]*assess.Survey{s, s}, 320)
		for _, e := range p.legend() {
			if c := color.NRGBAModel.Convert(e.fill.At(0, 0)).(color.NRGBA); !has[c] {
				t.Errorf("%s: no pixel of the colour of %q", f.Subject, e.text)
			}
		}
	}
}

func TestAPictureOfNothingIsRefused(t *testing.T) {
	if _, err := Picture(nil, 800); err == nil {
		t.Error("drawn")
	}
}

func TestEveryPowerOfTheTableHasAColourOfItsOwn(t *testing.T) {
	w, err := opened()
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range w.Territory.Holdings() {
		if _, ok := powerColours[h.Controller]; !ok {
			t.Errorf("%s has none", h.Controller)
		}
	}
	for a, c := range powerColours {
		for b, d := range powerColours {
			apart := math.Abs(float64(c.R)-float64(d.R)) + math.Abs(float64(c.G)-float64(d.G)) + math.Abs(float64(c.B)-float64(d.B))
			if a < b && apart < 12 {
				t.Errorf("%s and %s look alike: %v, %v", a, b, c, d)
			}
		}
	}
}

func TestNeighboursWithoutAColourOfTheirOwnDiffer(t *testing.T) {
	a := power{name: "Arcadia", beside: map[string]bool{"Utopia": true}}
	a.col = colourOf(a, nil)
	u := power{name: "Utopia", beside: map[string]bool{"Arcadia": true}}
	if c := colourOf(u, []power{a}); c == a.col {
		t.Errorf("both are %v", c)
	}
}

// The ice of a lake is known on a lattice; the edge between two classes that runs
// aslant over it must not follow the lattice in steps.
func TestTheEdgeOfIceRunsSmooth(t *testing.T) {
	const step = 20.0
	var places []xy
	var classes []int
	for x := 0.0; x <= 400; x += step {
		for y := 0.0; y <= 400; y += step {
			places = append(places, xy{x, y})
			classes = append(classes, map[bool]int{true: 4, false: 0}[y > x/3+70])
		}
	}
	reach := 0.8 * spacing(places)
	if reach != 0.8*step {
		t.Fatalf("a lattice of %.0f has a spacing of %.2f", step, reach/0.8)
	}
	edge := func(x float64) float64 {
		for y := 0.0; y < 400; y++ {
			if vote(xy{x, y}, places, classes, reach) == 4 {
				return y
			}
		}
		return 400
	}
	for x := 60.0; x < 340; x++ {
		if jump := edge(x+1) - edge(x); jump < -2 || jump > 4 {
			t.Errorf("the edge jumps by %.0f pixels at %.0f", jump, x)
		}
		if off := edge(x) - (x/3 + 70); off < -step/2 || off > step {
			t.Errorf("the edge lies %.0f pixels off at %.0f", off, x)
		}
	}
	if got := vote(xy{900, 900}, places, classes, reach); got != 4 {
		t.Errorf("far from all places the nearest does not decide: class %d", got)
	}
}
