package hazard

import (
	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/walk/body"
)

// illness is diarrhoea, from water or food.
//
// Rate: first diarrhoea 5.9 for 1000 person-days over all hikers, odds ratio
// 7.7 for those who often drink untreated water (Boulware, Forgey and Martin
// 2003). With 56 % affected over all, the untreated are put at twice the mean
// rate, the careful at half; how much water a bout costs is a setting.
var illness = Hazard{
	Name:  "illness",
	Title: "Diarrhoea",
	Works: []cite.Work{cite.Boulware2003},
	Chance: func(s Situation) float64 {
		if s.Days <= 0 {
			return 0
		}
		p := perHour(5.9, 24)
		if s.Untreated {
			return 2 * p
		}
		return p / 2
	},
	Strike: func(s Situation, luck *chance.Stream) Effect {
		days := 1 + 3*luck.Float()
		if s.Medicine {
			days *= 0.7
		}
		return Effect{
			Injury: body.Injury{Kind: "diarrhoea", Severity: 0.2 + 0.3*luck.Float(), HoursLeft: 24 * days},
			Fluid:  illnessFluid * days / 2,
			Text:   "fell ill with diarrhoea",
		}
	},
}

// illnessFluid is the water that a bout of two days costs [l].
const illnessFluid = 1.5

// altitude is mountain sickness, and the oedema of lung or brain that kills.
// Its shares are the body's (body.MountainSickness), dealt out over the hours
// of a night.
var altitude = Hazard{
	Name:  "altitude",
	Title: "Mountain sickness",
	Works: []cite.Work{cite.Schneider2002, cite.Mairer2009, cite.Maggiorini1990, cite.Schommer2011},
	Chance: func(s Situation) float64 {
		if !s.Asleep {
			return 0
		}
		return body.SickThisHour(s.Elevation, s.Acclimated)
	},
	Strike: func(s Situation, luck *chance.Stream) Effect {
		if s.Elevation > body.OedemaAbove && luck.Float() < body.OedemaShare {
			if luck.Float() < body.OedemaKills {
				return Effect{Dies: "altitude sickness", Text: "died of water on the lung or the brain at height"}
			}
			return Effect{Injury: body.Injury{Kind: "mountain sickness", Severity: 0.8, HoursLeft: 24 * 5}, Text: "got water on the lung and lived"}
		}
		return Effect{Injury: body.Injury{Kind: "mountain sickness", Severity: 0.2 + 0.3*luck.Float(), HoursLeft: 24 * 2}, Text: "was sick with the height"}
	},
}
