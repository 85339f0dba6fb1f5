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
		"heat today":  within(p.HeatToday, 0, 1),
		"heat days":   within(p.HeatDays, 0, FullyUsedToHeat),
		"clothing":    within(p.Damp, 0, 12*clothHolds),
		"fingers":     within(p.Ends.Fingers.Skin, -95, 60) && p.Ends.Fingers.Frozen >= 0,
		"toes":        within(p.Ends.Toes.Skin, -95, 60) && p.Ends.Toes.Frozen >= 0,
		"face":        within(p.Ends.Face.Skin, -95, 70) && p.Ends.Face.Frozen >= 0,
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
				&d.Immersed, &d.Bath, &d.Shelter, &d.Fire, &d.Ground, &d.Albedo, &d.Drink, &d.Eat,
			} {
				*x = next()
			}
			d.Asleep, d.WindProof = next() > 0, next() > 0
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
