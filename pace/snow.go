package pace

import (
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/journey/party"
)

// SnowCaveat qualifies every answer that rests on SnowEta.
const SnowCaveat = "the cost of walking in snow follows the linear law of Pandolf, Haisman and Goldman (1976) as recalled, not re-read: unconfirmed"

// SnowEta gives the terrain coefficient of snow [1] into which each foot, shoe
// or ski sinks so deep [m]. No snow gives 1.30, the coefficient of a walked
// snow track; the caller decides whether there is snow.
//
// Of the two published laws the linear one is used: the cubic one states no
// unit of depth, and lies below it for sinkage up to 35 cm.
func SnowEta(sinkage float64) float64 { return snowLinear(sinkage) }

// SnowWorks are what SnowEta, Sinkage and Flotation rest on.
func SnowWorks() []cite.Work {
	return []cite.Work{cite.Pandolf1976, cite.Richmond2019, cite.SettingFlotation, cite.Knapik1996}
}

// Shares of the sinkage on foot. No coefficient for snowshoes or skis was found
// in print, so these are assumptions, on the careful side of what their larger
// area would bear. Four marines on snowshoes took up 1.22 to 1.46 l/min at
// 4 km/h, 2.4 % downhill (Knapik et al. 1996); if they weighed 80 kg, LCDA makes
// that a coefficient of about 2, and the linear law a sinkage of 0.1 m.
const (
	snowshoeShare = 0.5
	skiShare      = 0.25
)

// Flotation returns the share of the sinkage on foot that remains with this
// footwear [1].
func Flotation(f party.Footwear) float64 {
	switch f {
	case party.Snowshoes:
		return snowshoeShare
	case party.Skis:
		return skiShare
	}
	return 1
}
