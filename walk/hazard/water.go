package hazard

import (
	"math"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/cite"
)

// ford is to lose one's footing in a river.
//
// The product of depth and speed at which a person loses footing lies between
// 0.6 and 2.0 m2/s in the literature; 1.2 m2/s is taken for a strong adult of
// 70 kg and scaled with mass, with a logistic spread of 0.15: settings, because
// the fit of Abt et al. (1989) could not be confirmed.
var ford = Hazard{
	Name:  "river",
	Title: "Drowning or soaking in a river",
	Works: []cite.Work{cite.Abt1989},
	Chance: func(s Situation) float64 {
		if s.Ford <= 0 {
			return 0
		}
		limit := 1.2 * math.Max(0.3, s.Mass/70) * (1 - 0.3*s.Fatigue)
		return 1 / (1 + math.Exp((limit-s.Ford)/0.15))
	},
	Strike: func(s Situation, luck *chance.Stream) Effect {
		if luck.Float() < fordDrowns {
			return Effect{Dies: "drowning", Text: "was swept away in a river"}
		}
		return Effect{Wet: 0.7, Text: "lost footing in a river and got out soaked"}
	},
}

// fordDrowns is the share of those swept off their feet who drown.
const fordDrowns = 0.15

// thinIce is to break through ice that bears on the whole.
//
// No published rate per crossing was found: a setting of one in a thousand
// crossings of ice that is near its limit.
var thinIce = Hazard{
	Name:  "thin ice",
	Title: "Breaking through ice",
	Works: []cite.Work{cite.Gold1971},
	Chance: func(s Situation) float64 {
		if !s.ThinIce {
			return 0
		}
		return iceBreaks
	},
	Strike: func(_ Situation, luck *chance.Stream) Effect {
		if luck.Float() < 0.3 {
			return Effect{Dies: "drowning", Text: "broke through the ice"}
		}
		return Effect{Wet: 0.8, Text: "broke through the ice and was pulled out"}
	},
}

const iceBreaks = 1.0 / 1000
