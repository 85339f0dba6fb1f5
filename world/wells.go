package world

import (
	"math"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/world/climate"
	"github.com/longwalk/longwalk/world/cover"
)

// Sources is how thick springs, wells and other waters that are on no map lie
// over a country, and how likely they are dry. No public source has them as
// points: they lie at random, and from district to district their number
// differs by as much as itself (an exponential distribution).
type Sources struct {
	Density float64     // on the mean of districts, with water or dry [1/km2]
	Dry     [12]float64 // chance that one is dry by month, 0 January
}

// What is assumed of unmapped waters (cite.SettingSources).
const (
	// District is the length of way on which sources lie as thick as at its
	// beginning [km].
	District = 100

	// found is how far to either side of his way a stranger without a map or a
	// guide comes upon a spring or well [km].
	found = 0.5

	// dryShare is the chance that a source is dry after a season in which the
	// air asked for water and got none. Of the springs of Mongolia 24.5 % were
	// dry in a survey (cite.MongoliaWater2008), where the air lacks 0.54 of what
	// it asks for from June to August; between, it goes in proportion.
	dryShare = 0.45

	// DryRiver is the chance that a mapped river in semi-desert or desert is
	// dry; a document may change it as walk.dry_river.
	DryRiver = 0.5
)

// dayWay is the way for which a cover has its chance of water [km]; mostSure is
// the most that this chance is taken to be.
const (
	dayWay   = 25
	mostSure = 0.98
)

// SourcesOf returns the unmapped waters of a cover in a climate at a latitude.
// The chance of drinkable water that the cover has for a day's way holds on the
// mean of the months without frost; month by month it goes with the share that
// is not dry. On ice there is none in months of frost.
func SourcesOf(c cover.Class, n *climate.Normals, lat float64) Sources {
	b := Balance(n, lat)
	var s Sources
	wet, months := 0.0, 0.0
	for i, m := range n.Months {
		s.Dry[i] = dryShare * b.Lack(i+1)
		if c == cover.Glacier && m.Mean <= 0 {
			s.Dry[i] = 1 // water on ice is melt
		}
		if m.Mean > 0 {
			wet, months = wet+1-s.Dry[i], months+1
		}
	}
	if months == 0 {
		wet, months = 1, 1
	}
	p := min(mostSure, c.Properties().Water)
	onWay := p / (1 - p) / dayWay // the mean of an exponential mix that leaves nothing on a day's way with 1-p
	s.Density = onWay / (2 * found) / (wet / months)
	return s
}

// SourcesOn is SourcesOf on a lake, an index or -1 for none: on salt water there
// are none.
func (w *World) SourcesOn(lake int, c cover.Class, n *climate.Normals, lat float64) Sources {
	if lake >= 0 && w.Water.Lake(lake).Salt {
		return Sources{}
	}
	return SourcesOf(c, n, lat)
}

// OnWay returns how many sources with water a stranger comes upon on a
// kilometre of way in a month, 1..12, on the mean of districts [1/km].
func (s Sources) OnWay(month int) float64 {
	return 2 * found * s.wet(month)
}

// OnDay returns the chance to come upon a source with water on a day's 25 km in
// a month, 1..12.
func (s Sources) OnDay(month int) float64 { return oneOf(dayWay * s.OnWay(month)) }

// Within returns the chance that at least one source with water lies within a
// distance [km] in a month, 1..12.
func (s Sources) Within(km float64, month int) float64 {
	return oneOf(math.Pi * km * km * s.wet(month))
}

func (s Sources) wet(month int) float64 { return s.Density * (1 - s.Dry[(month+11)%12]) }

// oneOf returns the chance of at least one where there are some on the mean of
// districts, whose own numbers are spread exponentially about it.
func oneOf(mean float64) float64 { return mean / (1 + mean) }

// Arid reports whether mapped rivers of a cover may be dry.
func Arid(c cover.Class) bool {
	return c == cover.GravelDesert || c == cover.SandDesert || c == cover.SemiDesert
}

// SourceWorks are the works that the likelihood of springs and wells rests on,
// with the water balance of world/water.
func SourceWorks() []cite.Work {
	return []cite.Work{cite.SettingSources, cite.MongoliaWater2008, cite.SettingCoverTable}
}
