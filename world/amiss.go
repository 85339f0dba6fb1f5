package world

import "fmt"

const (
	// pooled is the cooling by pooled air of a day from which it is told [K].
	pooled = 0.5
	// shoreFrom is the cooling off a cold sea from which a shore is named [K],
	// shoreMiss by how much such shores were measured off (TestShoresOfColdSeasAreCool).
	shoreFrom = 0.5
	shoreMiss = 2
	// highLake is the height from which the sun on a lake tells on its ice [m],
	// lowLatitude the latitude up to which it stands high enough.
	highLake    = 3000
	lowLatitude = 40
)

// Amiss returns what is known to be wrong, or left out, in what the world says
// of the place on that day.
func (g Ground) Amiss() []Gap {
	var out []Gap
	if g.Usual().Inversion >= pooled {
		if caveat, ok := g.Inversion(); ok {
			out = append(out, caveat)
		}
	}
	if cooling := g.Usual().Shore; cooling >= shoreFrom {
		out = append(out, Gap{
			"a dry shore of a cold sea: the air lies under an inversion",
			fmt.Sprintf("it is taken %.0f K colder than land air; such shores were measured %d K off, root mean square", cooling, shoreMiss),
		})
	}
	lake := g.Lake >= 0 && g.year().lake(&g).FreezeUp > 0
	if lake && g.Elevation >= highLake && max(g.At.Lat, -g.At.Lat) < lowLatitude {
		out = append(out, Gap{
			"a high lake under a strong sun: the sun on its water and ice is not reckoned",
			"it is said to close up to a month before it does, and to open up to a month after; do not trust its ice in these months",
		})
	}
	if lake && g.LakeIce() > 0 || g.RiverIce() > 0 {
		out = append(out, Gap{
			"ice is that of a usual year, and sound",
			"a real winter is weeks early or late; springs, outflows of lakes, rapids and old spring ice bear less, and no map shows them",
		})
	}
	return out
}
