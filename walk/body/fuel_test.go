package body

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// Fat never pays more than the work, and glycogen lasts the shorter the harder
// the work is.
func TestFuelsPayForWork(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.Float64Range(0.05, 0.95).Draw(t, "work")
		b := rapid.Float64Range(a, 0.99).Draw(t, "harder")
		if f := FatOxidation(a); f < 0 || f > a {
			t.Fatalf("fat pays %g of %g", f, a)
		}
		if GlycogenHours(b, 1200, 0.5) > GlycogenHours(a, 1200, 0.5)*1.000001 {
			t.Fatalf("%g lasts longer than %g", b, a)
		}
	})
}

// Marching unfed empties liver and legs within two days, and then takes a tenth
// to a quarter of what could be kept up; weeks later fat pays for it all.
func TestEmptyGlycogenHoldsWorkToWhatFatPays(t *testing.T) {
	p := New(soldier())
	fed := p.Fuelled(0)
	if fed < marchShare {
		t.Fatalf("a fed person's fuels pay %.2g of the largest rate, want %.2g or more", fed, marchShare)
	}
	for h := range 48 {
		d := homeHour(p, h%24)
		if h%24 >= 8 && h%24 < 16 {
			d.Work = p.Capacity(0)
		}
		p.Hour(d)
	}
	if p.ready() > 0.05*p.full() {
		t.Errorf("after two marching days unfed %.2g kg of glycogen are ready, want next to none", p.ready())
	}
	if cut := 1 - p.Fuelled(0)/marchShare; cut < 0.1 || cut > 0.25 {
		t.Errorf("empty glycogen takes %.2g of a marching day's rate, want 0.1 to 0.25", cut)
	}
	for h := range 24 * 21 {
		p.Hour(homeHour(p, h%24))
	}
	if p.Fuelled(0) < marchShare {
		t.Errorf("after three weeks on fat the fuels pay %.2g, want %.2g", p.Fuelled(0), marchShare)
	}
}

// A meal of a day brings glycogen back, and with it what can be kept up.
func TestFoodBringsGlycogenBack(t *testing.T) {
	p := New(soldier())
	p.Glycogen, p.Water = 0.2*p.full(), p.Water-0.8*p.full()*glycogenWater
	low := p.Fuelled(0)
	for h := range 24 {
		d := homeHour(p, h)
		d.Eat = 200
		p.Hour(d)
	}
	if math.Min(marchShare, p.Fuelled(0)) <= low {
		t.Errorf("fuels pay %.3g before and %.3g after a day of food", low, p.Fuelled(0))
	}
}
