package hazard

import (
	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/walk/body"
)

// trench is trench foot.
//
// Rate: half of people after three days of wet feet below 10 degC, 95 in 100
// after fourteen days (US Army, MD0152), as body.TrenchShare. How lame it makes
// and for how long are settings: weeks of sore feet are told.
var trench = Hazard{
	Name:   "trench foot",
	Title:  "Trench foot of wet, cold feet",
	Works:  []cite.Work{cite.MD0152, cite.Zafren2021},
	Chance: func(s Situation) float64 { return s.Feet.Trench() },
	Strike: func(_ Situation, luck *chance.Stream) Effect {
		return Effect{
			Injury: body.Injury{Kind: "trench foot", Severity: trenchLame + (1-2*trenchLame)*luck.Float(), HoursLeft: 24 * trenchMends * (0.5 + luck.Float())},
			Text:   "has trench foot",
		}
	},
}

const (
	trenchLame  = 0.2  // least share of speed that it takes; at most one less it
	trenchMends = 21.0 // [d]
)
