package hazard

import (
	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/walk/body"
)

// injury is a sprain, a wound or a fracture on the march.
//
// Rates: 2.3 injuries for 1000 person-days with a pack (Gentile et al. 1992)
// and 0.34 fractures for 1000 person-days on a trail (Crouse and Josephs
// 1993), spread over seven hours of march a day; four to five days lost each
// (Crouse and Josephs). Both are counts on trails by day: the factors for
// trackless, steep, dark and tired walking are settings.
var injury = Hazard{
	Name:  "injury",
	Title: "Sprain, wound, fracture or fall",
	Works: []cite.Work{cite.Gentile1992, cite.Crouse1993},
	Chance: func(s Situation) float64 {
		if s.Moving <= 0 {
			return 0
		}
		p := body.Injuries(s.Sleep, s.Clock) / marchDay * s.Moving
		if s.Trackless {
			p *= injuryTrackless
		}
		blind := s.Blinded
		if s.Dark {
			blind = 1
		}
		p *= 1 + (injuryDark-1)*blind
		p *= 1 + s.Fatigue
		return p * (1 + 4*max(0, s.Slope-0.1))
	},
	Strike: func(s Situation, luck *chance.Stream) Effect {
		u := luck.Float()
		fatal := 0.0
		if s.Slope > 0.15 {
			fatal = injuryFatal * s.Slope / 0.15
		}
		switch {
		case u < fatal:
			return Effect{Dies: "fall", Text: "fell to death on steep ground"}
		case u < fatal+body.FractureShare:
			days := 25 + 20*luck.Float()
			return Effect{Injury: body.Injury{Kind: "fracture", Severity: 0.5 + 0.5*luck.Float(), HoursLeft: 24 * days}, Text: "broke a bone"}
		}
		return Effect{Injury: body.Injury{Kind: "sprain", Severity: 0.1 + 0.4*luck.Float(), HoursLeft: 24 * 4.7 * luck.Exponential()}, Text: "was hurt on the way"}
	},
}

const (
	injuryTrackless = 2
	injuryDark      = 3
	injuryFatal     = 0.01
	marchDay        = 7.0 // hours on the march in a day of the counts
)

// blisters are sore feet.
//
// Rate: 57 % blistered within 15.2 days (Spano et al. 2018), as body.Blisters.
var blisters = Hazard{
	Name:  "blisters",
	Title: "Blistered feet",
	Works: []cite.Work{cite.Spano2018},
	Chance: func(s Situation) float64 {
		if s.Moving <= 0 {
			return 0
		}
		p := body.Blisters(s.Days) / marchDay * s.Moving
		if s.BadFeet {
			p *= 2
		}
		return p
	},
	Strike: func(_ Situation, luck *chance.Stream) Effect {
		return Effect{Injury: body.Injury{Kind: "blisters", Severity: 0.05 + 0.1*luck.Float(), HoursLeft: 24 * (2 + 4*luck.Float())}}
	},
}
