package hazard

import (
	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/walk/body"
)

// illness is diarrhoea, from water or food.
//
// Rates: body.Diarrhoea, by the water drunk (Boulware, Forgey and Martin 2003);
// how much water a bout costs is a setting.
var illness = Hazard{
	Name:  "illness",
	Title: "Diarrhoea",
	Works: []cite.Work{cite.Boulware2003},
	Chance: func(s Situation) float64 {
		if s.Days <= 0 {
			return 0
		}
		return body.Diarrhoea(s.Untreated) / 24
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

// chest is an infection of the chest.
//
// Rate: body.ChestInfections (Crouse and Josephs 1993), whose sick lost 4.7
// days on the mean. That it never kills is true of hikers; among the starving
// it is not, and no rate was found.
var chest = Hazard{
	Name:  "chest",
	Title: "Infection of the chest",
	Works: []cite.Work{cite.Crouse1993},
	Chance: func(s Situation) float64 {
		if s.Days <= 0 {
			return 0
		}
		return body.ChestInfections() / 24
	},
	Strike: func(_ Situation, luck *chance.Stream) Effect {
		hours := 24 * min(4.7*luck.Exponential(), 60)
		return Effect{Injury: body.Injury{Kind: "chest infection", Severity: 0.2 + 0.3*luck.Float(), HoursLeft: max(1, hours)}, Text: "fell ill with fever and a cough"}
	},
}

// altitude is sickness at height in its three forms: mountain sickness, water
// on the lung, swelling of the brain. Shares are the body's
// (body.MountainSickness, body.Oedema), dealt out over the hours of a night; what
// comes of it is the body's too, for it heals whoever comes down. Whoever is sick
// already may only get worse further up.
var altitude = Hazard{
	Name:  "altitude",
	Title: "Sickness at height",
	Works: []cite.Work{cite.Schneider2002, cite.Mairer2009, cite.Maggiorini1990, cite.Schommer2011, cite.Hackett1976, cite.HackettRoach2004, cite.Luks2019},
	Chance: func(s Situation) float64 {
		if !s.Asleep || s.SickAt >= s.Elevation && s.SickAt > 0 {
			return 0
		}
		return body.SickThisHour(s.Elevation, s.Acclimated)
	},
	Strike: func(s Situation, luck *chance.Stream) Effect {
		form := luck.Float()
		i := body.Sickness(s.Elevation, form, luck.Float())
		return Effect{Injury: i, Text: map[string]string{
			body.MountainSick: "was sick with the height",
			body.WaterOnLung:  "got water on the lung from the height",
			body.SwollenBrain: "got a swelling of the brain from the height",
		}[i.Kind]}
	},
}
