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

// altitude is mountain sickness, and the lung oedema that kills.
//
// Shares on the day of ascent of people not used to the height: 5.8 % at
// 2850 m, 21.9 % at 4559 m (Berger et al. 2023); oedema of the lung 6 % of
// unselected climbers at 4500 m (Schommer and Baertsch 2011); untreated it
// kills about half. The straight line between the two shares is taken over the
// height above what the person is used to, as a chance for each night slept
// there: a setting.
var altitude = Hazard{
	Name:  "altitude",
	Title: "Mountain sickness",
	Works: []cite.Work{cite.Berger2023, cite.Schommer2011},
	Chance: func(s Situation) float64 {
		gain := s.Elevation - s.Acclimated
		if !s.Asleep || s.Elevation < 2500 || gain < 500 {
			return 0
		}
		share := 0.058 + (0.219-0.058)*(2500+gain-2850)/(4559-2850)
		return max(0, min(share, 0.6)) / 8 // eight hours of sleep
	},
	Strike: func(s Situation, luck *chance.Stream) Effect {
		// 6 of the 50 in 100 who fall ill at 4500 m get oedema (Schommer and Baertsch).
		if s.Elevation > 3500 && luck.Float() < 0.06/0.5 {
			if luck.Float() < 0.5 {
				return Effect{Dies: "altitude sickness", Text: "died of water on the lung at height"}
			}
			return Effect{Injury: body.Injury{Kind: "mountain sickness", Severity: 0.8, HoursLeft: 24 * 5}, Text: "got water on the lung and lived"}
		}
		return Effect{Injury: body.Injury{Kind: "mountain sickness", Severity: 0.2 + 0.3*luck.Float(), HoursLeft: 24 * 2}, Text: "was sick with the height"}
	},
}
