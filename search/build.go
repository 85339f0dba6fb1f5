package search

import (
	"math"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/walk/body"
)

// physique is how heavy healthy people are for their height: body mass index at
// the 5th, 50th and 95th percentile [kg/m2].
type physique struct{ low, mid, high float64 }

// Healthy adults of the United States who did not smoke (Flegal 2006, about
// 4900 men and 6500 women).
var physiques = map[party.Sex]physique{party.Male: {19.5, 24.5, 30}, party.Female: {18, 21.5, 30}}

// ninetyFive is the 95th percentile of the normal distribution in standard
// deviations.
const ninetyFive = 1.645

// draw returns a body mass index [kg/m2]: log-normal about the median on either
// side, through the percentiles, and drawn again beyond physiqueEnds.
func (p physique) draw(s quantity.Source) float64 {
	z := s.Normal()
	for math.Abs(z) > physiqueEnds {
		z = s.Normal()
	}
	end := p.high
	if z < 0 {
		end = p.low
	}
	return p.mid * math.Pow(end/p.mid, math.Abs(z)/ninetyFive)
}

// weigh gives a person of known height and unsaid mass the mass that goes with
// the height.
func (c Case) weigh(t *body.Traits, run chance.Seed) {
	if c.massSaid() {
		return
	}
	luck := run.Stream("search/build")
	t.Mass = physiques[c.Person.Sex].draw(&luck) * t.Height * t.Height
}

// massSaid reports whether the mass is the caller's; else it is drawn with the
// height.
func (c Case) massSaid() bool { return c.Person.Mass != quantity.Doubt{} }

// fatSaid reports whether the fat is the caller's; else it is drawn with mass
// and height.
func (c Case) fatSaid() bool { return c.Fat != quantity.Doubt{} }
