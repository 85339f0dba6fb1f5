package body

import (
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/journey/party"
)

// fuelClaims lets men work until their glycogen no longer pays for it, and asks
// what those without it can keep up.
func fuelClaims() []Claim {
	const ordinary, wide = 44.0, 0.75
	cyclist := Traits{Sex: party.Male, Age: 25, Mass: 71, Height: 1.78, VO2max: 67}
	student := Traits{Sex: party.Male, Age: 25, Mass: 75, Height: 1.78, VO2max: ordinary}
	loaded := worksFor(student, 0.75, 1)
	span := func(p float64) (float64, float64) { return p * (1 - wide), p * (1 + wide) }
	var all []Claim
	for _, c := range []struct {
		name      string
		published float64
		observed  float64
		work      cite.Work
	}{
		{"work at 75 % of the largest rate, usual diet: until glycogen ends", 114 / 60.0, loaded, cite.Bergstroem1967},
		{"work at 75 %, a quarter of the glycogen of those well supplied", 37.2 / 60, loaded * 182 / 725, cite.Spencer1992},
		{"work at 71 %, trained, without food", 3, worksFor(cyclist, 0.71, 1), cite.Coyle1986},
		{"work at 63 %, trained, usual diet", 147.0 / 60, worksFor(cyclist, 0.63, 1), cite.Phinney1983},
	} {
		low, high := span(c.published)
		all = append(all, Claim{c.name, "h", c.published, low, high, c.observed, c.work})
	}
	p := New(student)
	for h := range 24 * 42 {
		d := homeHour(p, h%24)
		p.Hour(d)
	}
	return append(all,
		Claim{"work that fat alone pays, after six weeks of want", "%", 60, 50, 65, 100 * p.Fuelled(0), cite.Phinney1980},
	)
}

// worksFor returns how long a person at a share of the glycogen of the fed is
// paid for work at a share of the largest rate [h].
func worksFor(t Traits, work, share float64) float64 {
	p := New(t)
	return GlycogenHours(work, p.Aerobic(0), share*p.Glycogen)
}
