package body

import (
	"encoding/binary"
	"math"
	"testing"

	"github.com/longwalk/longwalk/journey/party"
)

// inRange names the first quantity of a person that has left its physical range
// after an hour, or "".
func (p *Person) inRange(h Hour) string {
	within := func(x, low, high float64) bool { return x >= low && x <= high }
	for name, ok := range map[string]bool{
		"core":        within(p.Core, deadlyCold-1.5, deadlyHeat+1.5),
		"skin":        within(p.Skin, -90, 95),
		"fat":         within(p.Fat, 0, 300),
		"lean mass":   within(p.Lean, 5, 250),
		"glycogen":    within(p.Glycogen, 0, 5),
		"gut":         within(p.Gut, 0, gutHolds),
		"body water":  within(p.Water, 1, p.normalWater()+3),
		"fatigue":     within(p.Fatigue, 0, 1),
		"shivering":   within(p.ShiverLeft, 0, 1) && within(h.Shiver, 0, 3000),
		"fever":       within(p.Fever, 0, 1.5*deadlyFever),
		"fluid":       within(p.Fluid, -10, 10),
		"use of fat":  within(p.FatUse, 0, 1),
		"food":        within(p.Food, 0, p.usual+24*gutHolds) && within(p.Lately, 0, p.usual+24*gutHolds),
		"drained":     p.Drained() >= p.Dehydration()-1e-9 && within(p.Drained(), -100, 100),
		"used to":     within(p.UsedTo, -500, 9000),
		"vitamins":    within(p.VitaminC, 0, 3000) && within(p.LiverA, 0, mostLiver),
		"sleep":       within(p.Sleep.Pressure, leastDebt, umpCeiling) && within(p.Sleep.Debt, leastDebt, umpCeiling),
		"eyes":        within(p.InDark, 0, 1),
		"hands":       p.Ends.Fingers.Clumsy >= p.Ends.Fingers.Numb && p.Ends.Fingers.Numb >= 0 && p.Ends.Fingers.Clumsy <= p.lived+1e-9,
		"lameness":    within(p.Lameness(), 0, 1),
		"capacity":    within(p.Capacity(0), 0, 6000),
		"heat today":  within(p.HeatToday, 0, 1),
		"heat days":   within(p.HeatDays, 0, FullyUsedToHeat),
		"clothing":    within(p.Damp, 0, 12*clothHolds),
		"fingers":     within(p.Ends.Fingers.Skin, -95, 60) && p.Ends.Fingers.Frozen >= 0,
		"toes":        within(p.Ends.Toes.Skin, -95, 60) && p.Ends.Toes.Frozen >= 0,
		"face":        within(p.Ends.Face.Skin, -95, 70) && p.Ends.Face.Frozen >= 0,
		"numbness":    p.Ends.Fingers.Numb >= 0 && p.Ends.Fingers.Clumsy >= p.Ends.Fingers.Numb,
		"wet feet":    within(p.Feet.Gain, 0, 1) && within(p.Feet.Dose, 0, 100),
		"lived":       within(h.Lived, 0, 1),
		"sweat":       within(h.Sweat, 0, 3),
		"skin vapour": within(h.Skinned, 0, 6) && within(h.Respiratory, 0, 2),
		"drink":       within(h.Drunk, 0, drinkRate),
		"heat made":   within(h.Metabolic, 0, 6000),
	} {
		if !ok {
			return name
		}
	}
	return ""
}

// FuzzHour gives a person hours of any numbers at all: nothing leaves its range.
func FuzzHour(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte("\x00\x00\x00\x00\x00\x00\xf0\x7f\x01\x00\x00\x00\x00\x00\xf8\x7f"))
	seed := make([]byte, 8*40)
	for i := range 40 {
		binary.LittleEndian.PutUint64(seed[8*i:], math.Float64bits(float64(i*i-200)))
	}
	f.Add(seed)
	f.Fuzz(func(t *testing.T, raw []byte) {
		next := func() float64 {
			if len(raw) < 8 {
				return 0
			}
			x := math.Float64frombits(binary.LittleEndian.Uint64(raw))
			raw = raw[8:]
			return x
		}
		p := New(soldier())
		if next() > 0 {
			p = New(Traits{Sex: party.Female, Age: 70, Mass: 45, Height: 1.5, VO2max: 22, Acclimated: true})
		}
		for range 4 {
			var d Demand
			w := &d.Weather
			for _, x := range []*float64{
				&w.Air, &w.RH, &w.Vapour, &w.Wind, &w.Cloud, &w.Rain, &w.Snow, &w.Global, &w.Direct, &w.Diffuse, &w.SunElev,
				&w.Pressure, &d.Altitude, &d.Moving, &d.Speed, &d.Walking, &d.Slope, &d.Terrain, &d.Work, &d.Load, &d.Clo, &d.Wet,
				&d.Immersed, &d.Bath, &d.Shelter, &d.Fire, &d.Ground, &d.Albedo, &d.Drink, &d.Eat, &d.HandClo,
			} {
				*x = next()
			}
			d.Asleep, d.WindProof, d.WetFeet, d.Salt = next() > 0, next() > 0, next() > 0, next() > 0
			p.Clock = clamp(next(), 0, 24)
			p.Hurt(Sickness(clamp(next(), 0, 9000), clamp(next(), 0, 1), clamp(next(), 0, 1)))
			for range 6 {
				if what := p.inRange(p.Hour(d)); what != "" {
					t.Fatalf("%s is out of range after %+v: %+v", what, d, p.State)
				}
			}
		}
	})
}

// Air is as damp by its vapour as by its humidity, to the dampest there is.
func TestVapourAndHumidityAreOne(t *testing.T) {
	for _, air := range []float64{-20, 20, 36, 45, 58} {
		by := func(rh, vapour float64) float64 {
			p := New(soldier())
			d := room(air, rh, 0.3, 0.5)
			d.Weather.Vapour = vapour
			p.Hour(d)
			return p.Core
		}
		if humidity, vapour := by(95, 0), by(0, 0.95*saturation(air)); humidity != vapour {
			t.Errorf("at %g degC and 95 %% the core is at %.3f degC by humidity, at %.3f degC by vapour", air, humidity, vapour)
		}
	}
}
