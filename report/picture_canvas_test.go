package report

import (
	"image"
	"image/color"
	"math"
	"testing"
)

func blank(t *testing.T, size int) *canvas {
	t.Helper()
	fonts, err := newTypefaces()
	if err != nil {
		t.Fatal(err)
	}
	return &canvas{image.NewRGBA(image.Rect(0, 0, size, size)), fonts}
}

func square(x0, y0, x1, y1 float64) []xy { return []xy{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}} }

func TestAnIslandIsLeftOutOfItsLakeWhicheverWayItTurns(t *testing.T) {
	hole := square(20, 20, 30, 30)
	for range 2 {
		c := blank(t, 50)
		c.area([][]xy{square(-500, 5, 45, 45), hole}, image.NewUniform(ink))
		if c.img.RGBAAt(25, 25).A != 0 || c.img.RGBAAt(10, 10) != color.RGBA(ink) || c.img.RGBAAt(47, 10).A != 0 {
			t.Errorf("island %v, lake %v, land %v", c.img.RGBAAt(25, 25), c.img.RGBAAt(10, 10), c.img.RGBAAt(47, 10))
		}
		hole[1], hole[3] = hole[3], hole[1]
	}
}

func TestALineIsAsWideAsAsked(t *testing.T) {
	c := blank(t, 60)
	c.lines([][]xy{{{5, 30}, {55, 30}, {55, 55}}}, 6, ink)
	n := 0
	for y := range 60 {
		if c.img.RGBAAt(20, y).A > 127 {
			n++
		}
	}
	if n != 6 {
		t.Errorf("%d pixels wide", n)
	}
}

func TestDashesCoverTheirShare(t *testing.T) {
	total := 0.0
	for _, d := range dashed([]xy{{0, 0}, {40, 0}, {40, 60}}, 6, 4) {
		for i := 1; i < len(d); i++ {
			total += math.Hypot(d[i].x-d[i-1].x, d[i].y-d[i-1].y)
		}
	}
	if math.Abs(total-60) > 1e-9 {
		t.Errorf("%v of 100 drawn, want 60", total)
	}
}

func TestNamesAreWrittenInLettersTheFontHas(t *testing.T) {
	c := blank(t, 10)
	for name, want := range map[string]string{"Łódź": "Łódź", "Ürümqi": "Ürümqi", "Hạ Long": "Ha Long", "日本 Japan": " Japan"} {
		if got := c.readable(name); got != want {
			t.Errorf("%s is written %q, want %q", name, got, want)
		}
	}
}

func TestALevelOfAConeIsACircle(t *testing.T) {
	const n = 41
	cone := make([]float32, n*n)
	for i := range cone {
		cone[i] = float32(math.Hypot(float64(i%n-20), float64(i/n-20)))
	}
	lines := contour(cone, n, 12.3)
	if len(lines) != 1 {
		t.Fatalf("%d lines", len(lines))
	}
	for _, p := range lines[0] {
		if r := math.Hypot(p.x-20*isoStep, p.y-20*isoStep) / isoStep; math.Abs(r-12.3) > 0.1 {
			t.Fatalf("a point at %v, want 12.3", r)
		}
	}
	if first, last := lines[0][0], lines[0][len(lines[0])-1]; math.Hypot(first.x-last.x, first.y-last.y) > 2*isoStep {
		t.Error("not closed")
	}
}

func TestFreezingIsTheMiddleOfTheScale(t *testing.T) {
	if c := degreeRamp.at(0); math.Abs(float64(c.R)-float64(c.B)) > 6 {
		t.Errorf("0 degC is %v", c)
	}
	for v := -50.0; v < 40; v += 0.5 {
		a, b := degreeRamp.at(v), degreeRamp.at(v+0.5)
		if v < -1 && a.B <= a.R || v > 1 && a.R <= a.B || a == b {
			t.Errorf("%v degC is %v, %v degC is %v", v, a, v+0.5, b)
		}
	}
}
